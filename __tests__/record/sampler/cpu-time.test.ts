import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeProgramEnvironment } from "../../../src/record/sampler/environment.ts";
import { findInterpreter, type Interpreter } from "../../../src/record/sampler/interpreter.ts";
import { markedProcesses } from "../../../src/record/sampler/processes.ts";
import { runProgram } from "../../../src/record/sampler/record.ts";
import { BURN } from "./burn.ts";

let folder = "";
let interpreter: Interpreter;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-cpu-"));
  interpreter = await findInterpreter("python");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** CPU seconds of a program, as a run without the sampler tells them. Nothing of it may be alive afterwards. */
async function secondsOf(program: string): Promise<number | undefined> {
  const place = await mkdtemp(join(folder, "p-"));
  await writeFile(join(place, "main.py"), BURN + program);
  const marker = randomUUID();
  const { cpuSeconds, exitStatus } = await runProgram({
    argv: [interpreter.executable, "main.py"],
    cwd: place,
    env: makeProgramEnvironment({ outer: process.env, bytecodeFolder: join(place, "bytecode"), marker }),
    folder: join(place, "run"),
    timeoutSeconds: 60,
    signal: new AbortController().signal,
    adopter: interpreter.executable,
  });
  expect(exitStatus).toEqual({ how: "exit", code: 0 });
  expect(markedProcesses(marker)).toEqual([]);
  return cpuSeconds;
}

/** The parent ends when its child has done its work, however slow the machine is. */
const FINISH = 'open("done", "w").close()';
const AWAIT = 'while not os.path.exists("done"): time.sleep(0.02)';

const FORKSERVER = `
import multiprocessing
if __name__ == "__main__":
    multiprocessing.set_start_method("forkserver")
    with multiprocessing.Pool(2) as pool:
        pool.map(burn, [0.4] * 4, chunksize=1)
`;
const DAEMON = `
import os
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        burn(1.6)
        ${FINISH}
    os._exit(0)
${AWAIT}
`;
const GRANDCHILD = `
import os, subprocess, sys
if len(sys.argv) == 1:
    subprocess.run(["/bin/sh", "-c", f"{sys.executable} main.py again & exit 0"])
    ${AWAIT}
else:
    burn(1.6)
    ${FINISH}
`;
const STILL_ALIVE = `
import os
if os.fork() == 0:
    burn(1.6)
    ${FINISH}
    time.sleep(600)
${AWAIT}
`;
const REPLACED = `
import os, sys
burn(0.8)
if len(sys.argv) == 1:
    os.execv(sys.executable, [sys.executable, "main.py", "again"])
`;

describe("CPU time of a program counts", () => {
  test.each([
    ["the fork server's workers", FORKSERVER],
    ["a daemon in a session of its own", DAEMON],
    ["a grandchild that nobody waits for", GRANDCHILD],
    ["a child that is still alive when the program ends", STILL_ALIVE],
    ["what a program did before it replaced itself", REPLACED],
  ])("%s", async (_, program) => {
    const seconds = await secondsOf(program);
    expect(seconds).toBeGreaterThan(1.55);
    // Start-up of a few Pythons, on a slow machine; counted twice it would be more.
    expect(seconds).toBeLessThan(3.1);
  });

  test("is not known where the program lets the system forget its children", async () => {
    const forgotten = `
import os, signal
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
if os.fork() == 0:
    burn(1)
    ${FINISH}
    time.sleep(2)
    os._exit(0)
${AWAIT}
time.sleep(2)
`;
    expect(await secondsOf(forgotten)).toBeUndefined();
  });
});
