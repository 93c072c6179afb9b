import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withoutFramesIn } from "../../../src/record/sampler/run-folder.ts";
import { prepareWait, readWaitSeconds } from "../../../src/record/sampler/wait.ts";

const run = promisify(execFile);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-wait-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a program sees of its environment, and what another interpreter that it starts sees. */
const PROGRAM = `
import os, subprocess, sys
import sitecustomize
print([sitecustomize.NAME, os.environ.get("PYTHONPATH"), [name for name in os.environ if "FLAMEDIFF" in name], [p for p in sys.path if "waits" in p]])
if len(sys.argv) == 1:
    print(subprocess.check_output([sys.executable, __file__, "again"]).decode(), end="")
`;

test("a program that waits finds the environment of the user, and what it starts does not wait", async () => {
  const own = join(folder, "own");
  await mkdir(own);
  await writeFile(join(own, "sitecustomize.py"), "NAME = 'mine'\n");
  await writeFile(join(folder, "main.py"), PROGRAM);
  const waits = join(folder, "waits");
  const env = await prepareWait(waits, { nonblocking: true }, own);
  expect(await readWaitSeconds(waits)).toBe(0);
  const { stdout } = await run("python3", [join(folder, "main.py")], { env: { PATH: process.env["PATH"], ...env } });
  expect(stdout).toBe(`['mine', '${own}', [], []]\n`.repeat(2));
  const seconds = await readWaitSeconds(waits);
  expect(seconds).toBeGreaterThan(0);
  // Each of the first interpreters of a script waits, the others do not.
  const script = "for i in 1 2 3 4 5; do python3 -c pass; done; python3 -c 'import os; print(os.environ.get(\"PYTHONPATH\"))'";
  const ended = await run("/bin/sh", ["-c", script], { env: { PATH: process.env["PATH"], ...env, PYTHONPATH: waits } });
  expect(ended.stdout).toBe("None\n");
  expect((await run("ls", [waits])).stdout.split("\n").filter((name) => name.startsWith("waited-"))).toHaveLength(4);
});

test("a wait that cannot be true is not believed", async () => {
  const forged = join(folder, "forged");
  await prepareWait(forged, { nonblocking: false }, undefined);
  for (const [index, text] of ["1e9", "-5", "NaN", "no"].entries()) await writeFile(join(forged, `waited-${index}`), text);
  expect(await readWaitSeconds(forged)).toBe(1);
  expect(await readWaitSeconds(join(folder, "missing"))).toBe(0);
});

test("the frames of the wait are taken out of the stacks, and the samples of nothing else", () => {
  const waits = "/tmp/a;b (é)/waits";
  const ours = `<module> (${waits}/sitecustomize.py:61)`;
  const site = 'process 7:"python x.py";<module> (site.py:9)';
  const lines = [
    `${site};${ours};run_other (${waits}/sitecustomize.py:50);<module> (/own/sitecustomize.py:1) 2`,
    `${site};${ours};wait (${waits}/sitecustomize.py:30) 3`,
    `${site};main (x.py:2) 4`,
    "",
  ];
  const { text, removed } = withoutFramesIn(waits, Buffer.from(lines.join("\n")).toString("latin1"));
  const left = [`${site};<module> (/own/sitecustomize.py:1) 2`, `${site};main (x.py:2) 4`, ""].join("\n");
  expect([Buffer.from(text, "latin1").toString(), removed]).toEqual([left, 3]);
});
