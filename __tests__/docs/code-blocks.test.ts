import { execFile, execFileSync } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { inputNames } from "../../src/config/input-table.ts";
import { parseInputs } from "../../src/config/inputs.ts";
import { parsePyproject } from "../../src/config/pyproject.ts";
import { openGrammar } from "../contract/language-service.ts";
import { git } from "../support/repository.ts";
import { type Command, codeBlocksOf, commandsOf, PAGES, ROOT } from "./code-blocks.ts";

const run = promisify(execFile);
const blocks = PAGES.flatMap(codeBlocksOf);
const of = (...languages: readonly string[]) =>
  blocks.filter(({ language }) => languages.includes(language)).map((block) => [`${block.page}:${block.line}`, block] as const);

/** Languages of blocks that nothing runs, and why. */
const EXEMPT: { readonly [language: string]: string } = {
  text: "what a report looks like, in a quotation",
  "": "a drawing",
  mermaid: "a drawing that GitHub makes",
};

/** Commands that are not flamediff's: the shell checks their grammar, and what they do is shown elsewhere. */
const OTHERS: { readonly [word: string]: string } = {
  pip: "packages from the network; .ci/packages installs our own",
  cp: "__tests__/examples does the same",
  cd: "__tests__/examples does the same",
  git: "__tests__/examples does the same",
  bash: "development of flamediff; CI runs it",
  npm: "development of flamediff; CI runs it",
  npx: "development of flamediff; CI runs it",
  node: "development of flamediff; __tests__/dist runs the script",
  gh: "needs a release on GitHub",
  python: "pip from the network",
  "validate-pyproject": "another project's tool; the schema has tests of its own",
};

let folder = "";
/** A repository with settings and without a commit, so that every command stops before it records anything. */
let repository = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-blocks-"));
  repository = join(folder, "repository");
  await cp(join(ROOT, "examples/package"), repository, { recursive: true });
  await git(repository, "init", "-q", "-b", "main");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The words behind `flamediff`, however the page starts it; undefined for another program. */
function flamediffArguments({ words }: Command): readonly string[] | undefined {
  const [first, second = "", ...rest] = words;
  if (first === "flamediff") return words.slice(1);
  if (first === "uvx" && second === "flamediff-py") return rest;
  if (first === "npx" && second === "flamediff") return rest;
  return first === "node" && second.endsWith("dist/cli/index.js") ? rest : undefined;
}

async function flamediff(args: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  return run(process.execPath, [join(ROOT, "src/cli.ts"), ...args], { cwd: repository }).catch(
    (error: { stdout: string; stderr: string }) => ({ stdout: error.stdout, stderr: error.stderr }),
  );
}

/** How a command that is in order ends there: it misses the commits or the files that the page speaks of. */
const MISSES =
  /^flamediff: ('cwd' is '.+', which is not a folder|Revision '.+' is not in this repository|.+ cannot be read: ENOENT|This repository has no commit yet)/m;

describe("code on the pages", () => {
  test("has a language that is checked below", () => {
    expect(blocks.length).toBeGreaterThan(25);
    const known = ["yaml", "toml", "sh", "console", "python", "json", ...Object.keys(EXEMPT)];
    expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([]);
  });

  test.each(of("toml"))("%s: the settings are taken by program and schema", async (_, { text }) => {
    const table = parsePyproject(text);
    expect(table).toBeDefined();
    expect(() => parseInputs({ given: {}, from: "option", pyproject: table })).not.toThrow();
    const validate = new Ajv({ strict: false }).compile(JSON.parse(await readFile(join(ROOT, "schemas/pyproject.schema.json"), "utf8")));
    expect(validate(table)).toBe(true);
  });

  test.each(of("python"))("%s: the Python compiles", (_, { text }) => {
    execFileSync("python3", ["-c", "import sys; compile(sys.stdin.read(), 'block.py', 'exec')"], { input: text });
  });

  test.each(of("json"))("%s: the JSON parses", (_, { text }) => {
    JSON.parse(text);
  });

  test.each(of("sh"))("%s: the shell understands it", (_, { text }) => {
    execFileSync("sh", ["-n"], { input: text });
  });

  test.each(of("sh", "console"))("%s: its commands are flamediff's, or known", (_, block) => {
    const commands = commandsOf(block);
    expect(commands).not.toEqual([]);
    for (const command of commands) if (flamediffArguments(command) === undefined) expect(OTHERS).toHaveProperty([command.words[0]]);
  });

  const ours = of("sh", "console").flatMap(([place, block]) =>
    commandsOf(block).flatMap((command) => {
      const args = flamediffArguments(command);
      return args === undefined ? [] : [[place, args.join(" "), { args, output: command.output }] as const];
    }),
  );
  // The demo records for seconds; __tests__/cli/run.test.ts runs it.
  test.each(ours.filter(([, words]) => words !== "demo"))("%s: flamediff %s", async (_place, _words, { args, output }) => {
    const { stdout, stderr } = await flamediff(args);
    if (stderr !== "") expect(stderr).toMatch(MISSES);
    for (const line of output) expect(stdout.split("\n")).toContain(line);
  });

  test("would notice an option that is not there", async () => {
    expect((await flamediff(["run", "--bases", "main"])).stderr).not.toMatch(MISSES);
    expect((await flamediff(["run", "--rate", "0"])).stderr).not.toMatch(MISSES);
  });
});

describe("workflows on the pages and in the examples", async () => {
  const grammar = await openGrammar();
  const examples = await readdir(join(ROOT, "examples"), { withFileTypes: true });
  const files = await Promise.all(
    examples
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => {
        const path = `examples/${name}/.github/workflows/flamediff.yml`;
        return [path, await readFile(join(ROOT, path), "utf8")] as const;
      }),
  );
  const pages = of("yaml").map(([place, { text }]) => [place, text] as const);
  // Other services have other grammars; Forgejo names actions by address.
  const isOfGitHub = ([, text]: readonly [string, string]) => /^jobs:/m.test(text) && !text.includes("uses: https://");
  const workflows = [...pages.filter(isOfGitHub), ...files];

  test.each(pages.filter((page) => !isOfGitHub(page)))("%s: is YAML of another service", (place, text) => {
    expect(place).toContain("other-ci.md");
    expect(parseYaml(text)).toEqual(expect.any(Object));
  });

  test.each(workflows)("%s: GitHub's grammar accepts it", async (_, text) => {
    expect(await grammar.complain(".github/workflows/shown.yml", text)).toEqual([]);
  });

  test.each(workflows)("%s: flamediff takes its inputs, and its jobs may do no more than they must", (_, text) => {
    const { on, jobs } = parseYaml(text) as Workflow;
    expect(JSON.stringify(on)).not.toContain("pull_request_target");
    for (const { steps, permissions } of Object.values(jobs)) {
      const step = steps.find(({ uses }) => uses?.startsWith("flamediff/flamediff@"));
      if (step === undefined) continue;
      // What only the run knows is left out.
      const given = Object.fromEntries(Object.entries(step.with ?? {}).filter(([, value]) => !String(value).includes("${{")));
      expect(inputNames()).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
      const texts = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
      const { mode, comment } = parseInputs({ given: texts, from: "input", pyproject: undefined }).inputs;
      const isAsked = "pull-request" in (step.with ?? {});
      const isCommented = mode !== "profile" && comment !== "never" && (isAsked || !("workflow_dispatch" in Object(on)));
      expect(permissions).toEqual({
        ...(mode === "report" ? { actions: "read" } : { contents: "read" }),
        ...(isCommented ? { "pull-requests": "write" } : isAsked && { "pull-requests": "read" }),
      });
      // A report runs nothing of the pull request's: it does not even have it.
      expect(steps.some(({ uses }) => uses?.startsWith("actions/checkout@"))).toBe(mode !== "report");
    }
  });
});

interface Workflow {
  readonly on: unknown;
  readonly jobs: {
    readonly [name: string]: {
      readonly permissions?: { readonly [scope: string]: string };
      readonly steps: readonly { readonly uses?: string; readonly with?: { readonly [input: string]: unknown } }[];
    };
  };
}
