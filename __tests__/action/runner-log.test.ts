import { execFileSync } from "node:child_process";
import { mkdtempDisposable, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { setOutputs } from "../../src/action/runner-log.ts";

describe("setOutputs", () => {
  test("writes them as the runner reads them", async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), "flamediff-outputs-"));
    const path = join(folder.path, "output");
    await writeFile(path, "");
    vi.stubEnv("GITHUB_OUTPUT", path);
    setOutputs({ changed: 2, verdict: "changed" });
    expect(await readFile(path, "utf8")).toMatch(/^changed<<(\S+)\n2\n\1\nverdict<<(\S+)\nchanged\n\2\n$/);
  });

  test("only prints them where a program put a FIFO in the place of the runner's file", async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), "flamediff-outputs-"));
    const path = join(folder.path, "output");
    execFileSync("mkfifo", [path]);
    vi.stubEnv("GITHUB_OUTPUT", path);
    const printed: string[] = [];
    vi.spyOn(process.stdout, "write").mockImplementation((text) => printed.push(String(text)) > 0);
    setOutputs({ verdict: "changed" });
    expect(printed.join("")).toMatch(/^::warning::The outputs of this step could not be set.*\nverdict: changed\n$/);
  });
});
