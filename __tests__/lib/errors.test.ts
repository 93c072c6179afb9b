import { mkdir, stat } from "node:fs/promises";
import { expect, test } from "vitest";
import { describeFailure } from "../../src/lib/errors.ts";

const failureOf = (work: () => Promise<unknown>) =>
  work().then(
    () => undefined,
    (error: unknown) => describeFailure(error),
  );

test("tells what the system refused, and what to do", async () => {
  const gone = await failureOf(() => stat("/nowhere/at/all"));
  expect(gone?.message).toMatch(
    /^The system call 'stat' for '\/nowhere\/at\/all' failed \(ENOENT\)\. A file or folder of the run is missing/,
  );
  expect((await failureOf(() => mkdir("/")))?.message).toMatch(/^The system call 'mkdir' for '\/' failed \((EEXIST|EISDIR)\)/);
  const full = Object.assign(new Error("ENOSPC"), { code: "ENOSPC", syscall: "write" });
  expect(describeFailure(full)).toEqual({
    message: "The system call 'write' failed (ENOSPC). The disk is full; free some space.",
    exitCode: 3,
  });
});

test("shows the stack of a fault of its own", () => {
  expect(describeFailure(new TypeError("x")).message).toMatch(/^Internal error of flamediff: TypeError: x\n +at /);
});

test("shows the stack of a missing file, too, when the runner logs for debugging", async () => {
  const gone = await stat("/nowhere/at/all").catch((error: unknown) => error);
  expect(describeFailure(gone).message).not.toContain("\n");
  expect(describeFailure(gone, true).message).toMatch(/the profiled program or another process may have removed it\.\nError: ENOENT/);
});
