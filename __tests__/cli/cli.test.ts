import { type ExecFileException, execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { VERSION } from "../../src/lib/version.ts";

const CLI = resolve(import.meta.dirname, "../../src/cli.ts");
const COMMANDS = ["run", "profile", "aa", "report", "compare", "render", "export", "init", "config", "demo"];

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-cli-"));
  await writeFile(join(folder, "base.folded"), "main;parse 500\nmain;render 500\n");
  await writeFile(join(folder, "head.folded"), "main;parse 900\nmain;render 500\n");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function flamediff(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Said> {
  return new Promise((finish) => {
    execFile(
      process.execPath,
      [CLI, ...args],
      { cwd: folder, env: { ...process.env, ...env } },
      (error: ExecFileException | null, out, err) => {
        finish({ code: error === null ? 0 : Number(error.code), out, err });
      },
    );
  });
}

const COMPARE = ["compare", "--base", "base.folded", "--head", "head.folded"];

describe("help", () => {
  test("--version is one line", async () => {
    expect(await flamediff(["--version"])).toEqual({ code: 0, out: `${VERSION}\n`, err: "" });
  });

  test("--help names every command in a line", async () => {
    const { out, code } = await flamediff(["--help"]);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command}\\b.* {2}\\S`, "m"));
  });

  test.each(COMMANDS)("%s --help ends with an example", async (command) => {
    const { out, code } = await flamediff([command, "--help"]);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`Examples?:\\n  .*flamediff ${command}\\b`));
  });
});

test.each([
  ["run --help", 0],
  ["frobnicate", 2],
])("%s ends quietly, and as it would, when nobody reads on", async (args, code) => {
  // The reader has gone before the first word.
  const script = `exec 3>&2; { sleep 0.3; '${process.execPath}' '${CLI}' ${args} 2>&1; echo $? >&3; } | true; wait`;
  const err = await new Promise<string>((finish) => {
    execFile("bash", ["-c", script], (_error, _out, err) => finish(err));
  });
  expect(err).toBe(`${code}\n`);
});

describe("mistakes", () => {
  test("an output that cannot be written is said before anything else is", async () => {
    expect(await flamediff(["render", "base.folded", "--out", "no/where.svg"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("Option '--out' is 'no/where.svg', which cannot be written: ENOENT"),
    });
    expect(await flamediff([...COMPARE, "--out", "base.folded"])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^flamediff: Option '--out' is '.*base\.folded', which is a file/),
    });
  });

  test.each([
    [["rnu"], "Did you mean run?"],
    [["run", "--ruonds", "3"], "Did you mean --rounds?"],
    [["compare", "--base", "x.folded"], "--head"],
    [["render", "nothing.folded", "--out", "x.svg"], "nothing.folded"],
    [["compare", "--base", "base.folded", "--head", "head.folded", "--min-change", "many"], "'--min-change' is 'many'"],
    [["report", "nowhere"], "nowhere"],
  ])("%j ends with 2 and a sentence", async (args, words) => {
    const { code, out, err } = await flamediff(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
    expect(err).not.toMatch(/^ +at /m);
  });
});

describe("output", () => {
  test("--json is report.json, --quiet is nothing", async () => {
    const out = join(folder, "json");
    const { out: said } = await flamediff([...COMPARE, "--json", "--out", out]);
    expect(said).toBe(await readFile(join(out, "report.json"), "utf8"));
    expect(await flamediff([...COMPARE, "--quiet", "--out", out])).toEqual({ code: 0, out: "", err: "" });
  });

  test("where it goes is said, and colours stay away from pipes", async () => {
    const { out } = await flamediff([...COMPARE, "--out", join(folder, "plain")]);
    expect(out).toContain(join(folder, "plain/report.json"));
    expect(out).not.toContain("\u001b");
  });

  test("--open opens the report in the user's own program, and only then", async () => {
    const bin = join(folder, "bin");
    await mkdir(bin);
    await writeFile(join(bin, "xdg-open"), `#!/bin/sh\nprintf '%s' "$1" >"${folder}/opened"\n`);
    await chmod(join(bin, "xdg-open"), 0o755);
    const env = { PATH: `${bin}:${process.env["PATH"]}` };
    const opened = async () => {
      for (let turn = 0; turn < 100; turn++) {
        const path = await readFile(join(folder, "opened"), "utf8").catch(() => "");
        if (path !== "") return path;
        await new Promise((done) => setTimeout(done, 50));
      }
      return "";
    };
    await flamediff([...COMPARE, "--quiet", "--out", join(folder, "kept")], env);
    await flamediff([...COMPARE, "--quiet", "--out", join(folder, "shown"), "--open"], env);
    expect(await opened()).toMatch(new RegExp(`^${folder}/shown/(report.html|profile.diff.svg)$`));
  });

  test("--open without such a program says where the report is", async () => {
    const { code, err } = await flamediff([...COMPARE, "--quiet", "--out", join(folder, "alone"), "--open"], {
      PATH: join(folder, "nothing"),
    });
    expect(code).toBe(0);
    expect(err).toMatch(/'--open' found no program .*alone\//);
  });
});
