import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { commandsIn } from "../support/runner-commands.ts";

const CLI = resolve(import.meta.dirname, "../../src/cli.ts");
const shell = (command: string) => spawnSync("/bin/sh", ["-c", command, process.execPath, CLI], { encoding: "utf8" });

test.skipIf(process.platform !== "linux")("a full disk behind standard output is an error in one line, with exit code 3", () => {
  const { status, stderr } = shell('"$0" "$1" --help > /dev/full');
  expect(stderr).toBe("flamediff: The system call 'write' failed (ENOSPC). The disk is full; free some space.\n");
  expect(status).toBe(3);
});

test("a reader that has seen enough is none", () => {
  expect(shell('"$0" "$1" --help | true; exit 0')).toMatchObject({ status: 0, stderr: "" });
});

test("an error that nothing caught makes no command to GitHub's runner", () => {
  // As an event of a library that fails after everything else is done.
  const stray = 'process.once("beforeExit", () => { throw new Error("names\\n::set-output name=a::b\\n##[add-matcher]m.json"); });';
  const { status, stderr } = spawnSync(process.execPath, ["--import", `data:text/javascript,${encodeURIComponent(stray)}`, CLI, "--help"], {
    encoding: "utf8",
  });
  expect(stderr).toContain("flamediff: Internal error of flamediff: Error: names");
  expect(commandsIn(stderr)).toEqual([]);
  expect(status).toBe(3);
});
