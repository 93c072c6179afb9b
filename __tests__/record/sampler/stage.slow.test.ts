import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readBundleFolder } from "../../../src/bundle/bundle.ts";
import { describeFailure } from "../../../src/bundle/failure.ts";
import type { ManifestEntry } from "../../../src/bundle/manifest.ts";
import { execute } from "../../../src/lib/exec.ts";
import { reportBundles } from "../../../src/output/report-stage.ts";
import { SIDES } from "../../../src/profile/frame.ts";
import { findInterpreter } from "../../../src/record/sampler/interpreter.ts";
import { WORK } from "./burn.ts";
import { type Recorded, recordCommits } from "./stage.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "flamediff-stage-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The same program on both sides. */
async function record(program: string, settings: object = {}) {
  const entry = { "entry-points": { x: "main.py" }, ...settings };
  const recorded = await recordCommits({ folder, commits: [{ "main.py": WORK + program }, {}], settings: entry });
  return { ...recorded, entry: recorded.manifest.entryPoints[0] as ManifestEntry };
}

const framesOf = (folded: string) => [...new Set(folded.split("\n").flatMap((line) => line.replace(/ \d+$/, "").split(";")))];

describe("children of the program", () => {
  const SPAWNING = `
import subprocess, sys
def parent(): burn(0.4)
parent()
subprocess.run([sys.executable, "child.py"])
`;
  const files = { "main.py": WORK + SPAWNING, "child.py": `${WORK}def child(): burn(0.4)\nchild()` };

  test("are recorded and counted", async () => {
    const { manifest, folded } = await recordCommits({ folder, commits: [files, {}], settings: { "entry-points": { x: "main.py" } } });
    expect(folded.head).toContain("parent (main.py");
    expect(folded.head).toContain("child (child.py");
    for (const side of SIDES) expect(manifest.entryPoints[0]?.rounds[side].map(({ processes }) => processes)).toEqual([2, 2, 2]);
  });

  test("are left out with subprocesses = false", async () => {
    const settings = { subprocesses: false, "entry-points": { x: "main.py" } };
    const { manifest, folded } = await recordCommits({ folder, commits: [files, {}], settings });
    expect(folded.head).toContain("parent (main.py");
    expect(folded.head).not.toContain("child (child.py");
    for (const side of SIDES) expect(manifest.entryPoints[0]?.rounds[side].map(({ processes }) => processes)).toEqual([1, 1, 1]);
  });
});

describe("the process that keeps the sampler alive", () => {
  test("is not in the profile, even when waiting counts", async () => {
    // The interpreter itself: behind the shim of a version manager a busy machine shows the sampler no Python in time.
    const { executable } = await findInterpreter("python");
    const { folded, entry } = await record("burn(0.4)", { idle: true, "entry-points": { x: `sh -c '${executable} main.py; exit 0'` } });
    expect(entry.failure).toBeNull();
    expect(folded.head).toContain("burn (main.py");
    expect(folded.head).not.toMatch(/^<module> \(<string>:1\) /m);
  });
});

describe("a program with many threads", () => {
  const crowd = (threads: number) => `
import threading
done = threading.Event()
crowd = [threading.Thread(target=done.wait, daemon=True) for _ in range(${threads})]
for thread in crowd: thread.start()
burn(0.4)
done.set()
`;

  test("is not paused for samples, which is said", async () => {
    const { entry, folded } = await record(crowd(200));
    expect(entry.notes).toEqual([{ code: "sampled-without-pause", threads: 201 }]);
    for (const side of SIDES) expect(entry.rounds[side].map(({ threads }) => threads)).toEqual([201, 201, 201]);
    expect(folded.head).toContain("burn (main.py");
  });

  test("is paused like any other up to 20", async () => {
    const { entry } = await record(crowd(5));
    expect(entry.notes).toEqual([]);
    expect(entry.rounds.head.map(({ threads }) => threads)).toEqual([6, 6, 6]);
  });
});

describe("a program whose stacks are too deep to be sampled", () => {
  test("is compared by its CPU time, and that is said", async () => {
    const deep = (work: number) => `
import sys, threading
sys.setrecursionlimit(20000)
threading.stack_size(512 * 1024 * 1024)
def down(depth):
    sum(range(${work}))
    return down(depth - 1) if depth else burn(0.2)
thread = threading.Thread(target=down, args=(10000,))
thread.start()
thread.join()
`;
    const settings = { "entry-points": { x: "main.py" } };
    const { bundle, manifest } = await recordCommits({
      folder,
      commits: [{ "main.py": WORK + deep(1_000) }, { "main.py": WORK + deep(6_000) }],
      settings,
    });
    expect(manifest.entryPoints[0]).toMatchObject({ failure: null, notes: [{ code: "too-deep-to-sample" }] });
    const { report } = await reportBundles([await readBundleFolder(bundle)]);
    expect(report.entryPoints[0]).toMatchObject({ verdict: "changed", samples: { base: 0, head: 0 } });
    expect(report.entryPoints[0]).not.toHaveProperty("parts");
  });
});

describe("a program that gives no profile says why:", () => {
  test("it is not Python", async () => {
    const { entry } = await record("", { "entry-points": { x: `sh -c 'i=0; while [ $i -lt 1200000 ]; do i=$((i+1)); done'` } });
    expect(sentenceOf(entry)).toMatch(/^The sampler found no Python process in 'x' on base, although it used/);
    expect(entry.rounds).toEqual({ base: [], head: [] });
  });

  test("the sampler ended first, since what ran afterwards would look faster", async () => {
    const program = `
import os, re
def parents(pid):
    while pid > 1:
        pid = int(re.search(r"PPid:\\s+(\\d+)", open(f"/proc/{pid}/status").read())[1])
        yield pid
burn(0.5)
for pid in parents(os.getpid()):
    if open(f"/proc/{pid}/comm").read().strip() == "py-spy":
        os.kill(pid, 2)
        break
burn(0.5)
`;
    const { entry, folded } = await record(program);
    expect(sentenceOf(entry)).toMatch(/^The sampler ended before 'x' did on base in round 1, so the profile is incomplete\. Run it again/);
    expect(folded.base).toBe("");
  });

  test("it ended before a sample could be taken, which is no failure", async () => {
    const { entry, bundle } = await record("x = 1");
    expect(entry.failure).toBeNull();
    const { report } = await reportBundles([await readBundleFolder(bundle)]);
    expect(report.entryPoints[0]).toMatchObject({ verdict: "undecided", functions: [] });
  });
});

describe("an exit status that is allowed", () => {
  test("is no failure", async () => {
    const settings = { "entry-points": { x: { command: "main.py", "allow-exit-status": [1] } } };
    const { entry, folded } = await record("import sys\nburn(0.4)\nsys.exit('2 tests failed')", settings);
    expect(entry.failure).toBeNull();
    expect(folded.base).toContain("burn (main.py");
  });
});

describe("a package that is installed from the user's checkout", () => {
  const files = { "main.py": "import tool\ntool.work(0.4)\n", "src/tool/__init__.py": `${WORK}def work(seconds): burn(seconds)\n` };
  const commits = [files, { "notes.md": "nothing\n" }] as const;

  test("is an error that names the file and the cure, for both sides would run the same code", async () => {
    let leaked = "";
    const prepare = async (repository: string) => {
      leaked = join(repository, "src");
      const python = await findInterpreter("python");
      const site = join(folder, "venv");
      await execute([python.executable, "-m", "venv", "--without-pip", site]);
      const [library] = await readdir(join(site, "lib"));
      await writeFile(join(site, "lib", library as string, "site-packages", "editable.pth"), `${leaked}\n`);
    };
    const settings = { python: join(folder, "venv/bin/python"), "entry-points": { x: "main.py" } };
    const { manifest } = await recordCommits({ folder, commits, settings, prepare });
    expect(sentenceOf(manifest.entryPoints[0])).toMatch(
      new RegExp(`\nbase ran '${leaked}/tool/__init__.py', which is not base's own code`),
    );
    expect(sentenceOf(manifest.entryPoints[0])).toContain("Expected 'src/tool/__init__.py' in '");
    expect(sentenceOf(manifest.entryPoints[0])).toContain("set 'setup' to 'pip install -e .'");
  });

  test("is none when each side has its own", async () => {
    const settings = { "entry-points": { x: { command: "main.py", env: { PYTHONPATH: "src" } } } };
    const { manifest, folded } = await recordCommits({ folder, commits, settings });
    expect(manifest.entryPoints[0]?.failure).toBeNull();
    expect(folded.head).toContain("work (src/tool/__init__.py");
  });
});

describe("with packages from the index", () => {
  const GENERATED = `
import jinja2, networkx

def page(template):
    for _ in range(400):
        template.render(rows=range(2000))

def ways(graph):
    for _ in range(50_000):
        networkx.node_connected_component(graph, 0)

page(jinja2.Template("{% for row in rows %}{{ row * row }}{% endfor %}"))
ways(networkx.path_graph(5))
`;
  const files = {
    "conftest.py": WORK,
    "test_it.py": "import conftest\ndef test_slow(): work()\ndef work(): conftest.burn(0.5)\ndef test_wrong(): assert 1 == 2\n",
    "generated.py": GENERATED,
  };
  let recorded: Recorded;
  beforeAll(async () => {
    const settings = {
      setup: "pip install --quiet pytest jinja2 networkx",
      "entry-points": { suite: { command: "pytest -q -p no:cacheprovider", "allow-exit-status": [1] }, generated: "generated.py" },
    };
    recorded = await recordCommits({ folder, commits: [files, {}], settings });
  });

  test("a suite with a failing test is recorded under the side's interpreter, without the test runner's own frames on top", () => {
    expect(recorded.manifest.entryPoints[0]).toMatchObject({ failure: null, notes: [] });
    const stack = recorded.texts["suite"]?.head.split("\n").find((line) => line.includes("burn (conftest.py"));
    expect(stack).toMatch(/;test_slow \(test_it.py:2\);work \(test_it.py:3\);burn \(conftest.py:2\) \d+$/);
    expect(stack).toMatch(/^<module> \(<prefix>\/bin\/pytest:1\);_?console_main \(site-packages\/_pytest\//);
  });

  test("code that templates and decorators make has names without the numbers that count its making", () => {
    expect(recorded.manifest.entryPoints[1]?.failure).toBeNull();
    const generated = framesOf(recorded.texts["generated"]?.head ?? "").filter((frame) => /\(<(template|class)/.test(frame));
    // Their lines are those that ran, of a source that nobody has.
    expect(generated).toContain("root (<template>)");
    expect(generated).toContain("argmap_node_connected_component (<class 'networkx.utils.decorators.argmap'> compilation N)");
  });
});

describe("a function that moves into another class", () => {
  const program = (name: string) => `${WORK}class ${name}:\n    def work(self):\n        burn(1.6)\n        return 1\n\n${name}().work()\n`;

  test("keeps its identity, and the report says where it was", async () => {
    const commits = [{ "main.py": program("Old") }, { "main.py": program("New") }] as const;
    const { bundle, folded } = await recordCommits({ folder, commits, settings: { "entry-points": { x: "main.py" } } });
    expect(folded.base).toContain("Old.work (main.py");
    const { report } = await reportBundles([await readBundleFolder(bundle)]);
    const functions = report.entryPoints[0]?.functions ?? [];
    expect(functions.filter(({ name }) => name.includes("work"))).toEqual([
      expect.objectContaining({ name: "New.work", movedFrom: "Old.work", touched: false }),
    ]);
  });
});

/** What the report says of an entry point that was not recorded. */
function sentenceOf(entry: ManifestEntry | undefined): string {
  return entry?.failure ? describeFailure(entry.failure, entry.name) : "";
}
