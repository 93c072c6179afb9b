import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Round } from "../../src/profile/profile.ts";
import { buildProfile, type ProfileOptions } from "../../src/profile/profile-builder.ts";
import { addFolded, functionLines, record } from "./stacks.ts";

const IMPORT = "_find_and_load (<frozen importlib._bootstrap>:1165);<module> (/repo/slow_import.py:1)";
const PYTEST =
  "<module> (/venv/bin/pytest:1);console_main (/venv/lib/python3.11/site-packages/_pytest/config/__init__.py:190);__call__ (/venv/lib/python3.11/site-packages/pluggy/_hooks.py:500)";
const ROOTS = { roots: { base: { project: ["/repo"], stdlib: ["/usr/lib/python3.11"], prefixes: ["/venv"] } } };

describe("buildProfile", () => {
  test("counts a recursive function once towards its total", () => {
    const recordings = record({
      base: ["a (/repo/m.py:1);fib (/repo/m.py:3);fib (/repo/m.py:3);fib (/repo/m.py:3) 5\na (/repo/m.py:1) 2\n"],
    });
    const profile = buildProfile(recordings, ROOTS);
    expect(functionLines(profile, "base")).toEqual(["a 2/7", "fib 5/5"]);
    expect(profile.rounds.base[0]?.samples).toBe(7);
  });

  test("attributes a sample to the innermost function of the project, whatever it calls in libraries", () => {
    const sub = "sub (/usr/lib/python3.11/re.py:180);_compile (/usr/lib/python3.11/re.py:280)";
    const folded = `main (/repo/m.py:1);clean (/repo/m.py:5);${sub} 4\nmain (/repo/m.py:1);clean (/repo/m.py:5) 1\nmain (/repo/m.py:1) 2\n${sub} 3\n`;
    const { functions, rounds } = buildProfile(record({ base: [folded] }), ROOTS);
    const attributed = functions.map(({ name }, fn) => `${name} ${rounds.base[0]?.attributed[fn]}`);
    expect(attributed.toSorted()).toEqual(["_compile 0", "clean 5", "main 2", "sub 0"]);
  });

  test("leaves imports, empty stacks and waiting out of the denominator and counts them", () => {
    const folded = [
      "main (/repo/m.py:1) 10",
      `main (/repo/m.py:1);${IMPORT} 4`,
      " 3",
      "main (/repo/m.py:1);Condition.wait (/usr/lib/python3.11/threading.py:295) 2",
    ];
    const [round] = buildProfile(record({ base: [folded.join("\n")] }), ROOTS).rounds.base;
    expect(round).toMatchObject({ samples: 10, harness: 6, empty: 3, recorded: 19 });
  });

  test("tells which function of the project waits, but not of those that started an event loop", () => {
    const select = "EpollSelector.select (/usr/lib/python3.11/selectors.py:460)";
    const folded = [
      "main (/repo/m.py:1);load (/repo/m.py:9);Condition.wait (/usr/lib/python3.11/threading.py:295) 2",
      `main (/repo/m.py:1);poll (/repo/m.py:20);${select} 3`,
      `main (/repo/m.py:1);BaseEventLoop._run_once (/usr/lib/python3.11/asyncio/base_events.py:1900);${select} 5`,
      "main (/repo/m.py:1) 7",
    ];
    const { functions, rounds } = buildProfile(record({ base: [folded.join("\n")] }), ROOTS);
    const waiting = [...(rounds.base[0]?.waiting ?? [])].map(([f, count]) => `${functions[f]?.name} ${count}`);
    expect(waiting.toSorted()).toEqual(["load 2", "poll 3", "undefined 5"]);
    expect(rounds.base[0]).toMatchObject({ samples: 7, harness: 10 });
  });

  test("keeps imports in when asked, attributed to the module that is imported", () => {
    const folded = `main (/repo/m.py:1);${IMPORT} 4\nmain (/repo/m.py:1) 6\n`;
    const profile = buildProfile(record({ base: [folded] }), { ...ROOTS, keepImports: true });
    expect(functionLines(profile, "base")).toEqual(["main 6/10", "<module> 4/4"]);
  });

  test("cuts the test runner off above the program and sets its own work aside", () => {
    const folded = [
      `${PYTEST};pytest_pyfunc_call (/venv/lib/python3.11/site-packages/_pytest/python.py:190);test_it (/repo/test_m.py:3);work (/repo/m.py:1) 7`,
      `${PYTEST};pytest_collect_file (/venv/lib/python3.11/site-packages/_pytest/python.py:90);parse (/usr/lib/python3.11/ast.py:33) 5`,
      `${PYTEST} 2`,
    ];
    const profile = buildProfile(record({ base: [folded.join("\n")] }), ROOTS);
    expect(functionLines(profile, "base")).toEqual(["work 7/7", "test_it 0/7"]);
    expect(profile.rounds.base[0]).toMatchObject({ samples: 7, harness: 7 });
    expect(profile.tree.nodes).toBe(3);
  });

  test("makes every benchmark of a suite a root and counts what is outside of them apart", () => {
    const fixture = "_measure (/tmp/x/flamediff_measure.py:9)";
    const folded = [
      `${PYTEST};test_it (/repo/test_m.py:3);${fixture};test_m.py::test_it[a_1] (<benchmark>:1);work (/repo/m.py:1) 7`,
      `${PYTEST};test_it (/repo/test_m.py:3);${fixture};test_m.py::test_it[a_1] (<benchmark>:1) 1`,
      `${PYTEST};test_it (/repo/test_m.py:3);${fixture};test_m.py::test_it[a_1] (<benchmark>:1);${IMPORT} 2`,
      `${PYTEST};prepare (/repo/test_m.py:9) 3`,
      'process 12:"python worker.py";work (/repo/m.py:1) 4',
    ].join("\n");
    const profile = buildProfile(record({ base: [folded] }), { ...ROOTS, isSuite: true });
    expect(functionLines(profile, "base")).toEqual(["test_m.py::test_it[a_1] 1/8", "work 7/7"]);
    expect(profile.rounds.base[0]).toMatchObject({ samples: 8, harness: 2, outside: 7, recorded: 17 });
    expect(profile.functions.find(({ file }) => file === "<benchmark>")).toMatchObject({ name: "test_m.py::test_it[a_1]" });
    expect(buildProfile(record({ base: [folded] }), ROOTS).rounds.base[0]).not.toHaveProperty("outside");
  });

  test("drops process roots, even with semicolons in the command line", () => {
    const folded = 'process 12:"sh -c a; b";process 13:"python m.py";main (/repo/m.py:1) 3\nmain (/repo/m.py:1) 1\n';
    expect(functionLines(buildProfile(record({ base: [folded] }), ROOTS), "base")).toEqual(["main 4/4"]);
  });

  test("gives the same function the same identity on both sides, whatever the folder and the line", () => {
    const recordings = record({ base: ["f (/one/pkg/m.py:3) 5\n"], head: ["f (/two/pkg/m.py:9) 6\n"] });
    const roots = (folder: string) => ({ project: [folder], stdlib: [], prefixes: [] });
    const profile = buildProfile(recordings, { roots: { base: roots("/one"), head: roots("/two") } });
    expect(profile.functions).toEqual([{ name: "f", file: "pkg/m.py", origin: "project", line: { base: 3, head: 9 } }]);
    expect(profile.tree.nodes).toBe(2);
  });

  test("follows a function that moved to another file", () => {
    const moved = [{ from: { file: "old.py", name: "f" }, to: { file: "new.py", name: "f" } }];
    const profile = buildProfile(record({ base: ["f (old.py:3) 5\n"], head: ["f (new.py:3) 6\n"] }), { moved });
    expect(profile.functions.map((fn) => fn.file)).toEqual(["new.py"]);
  });

  test("gives the same profile for any order of lines", () => {
    const lines = ["a (m.py:1);b (m.py:2) 3", "a (m.py:1);c (m.py:5) 1", "a (m.py:1) 2", "z (m.py:9);b (m.py:2) 4"];
    const one = buildProfile(record({ base: [lines.join("\n")] }));
    const other = buildProfile(record({ base: [lines.toReversed().join("\n")] }));
    expect(functionLines(other, "base")).toEqual(functionLines(one, "base"));
    expect(other.functions).toEqual(one.functions);
  });

  test("counts waiting, imports and runners like any other when asked", () => {
    const folded = [
      "main (/repo/m.py:1);Condition.wait (/usr/lib/python3.11/threading.py:295) 2",
      `main (/repo/m.py:1);${IMPORT} 4`,
      `${PYTEST} 3`,
      "main (/repo/m.py:1) 1",
    ].join("\n");
    const samplesOf = (options: ProfileOptions) => {
      const [round] = buildProfile(record({ base: [folded] }), { ...ROOTS, ...options }).rounds.base;
      return [round?.samples, round?.harness];
    };
    expect(samplesOf({})).toEqual([1, 9]);
    expect(samplesOf({ keepWaiting: true })).toEqual([3, 7]);
    expect(samplesOf({ keepImports: true })).toEqual([5, 5]);
    expect(samplesOf({ keepRunners: true })).toEqual([4, 6]);
    expect(samplesOf({ keepWaiting: true, keepImports: true, keepRunners: true })).toEqual([10, 0]);
  });

  test("leaves a wait out only where it is on top", () => {
    const folded = "wait (/usr/lib/python3.11/threading.py:1);callback (/repo/m.py:3) 5\n";
    expect(functionLines(buildProfile(record({ base: [folded] }), ROOTS), "base")).toEqual(["callback 5/5", "wait 0/5"]);
  });

  test("counts what a module does while it is imported as import, and the machinery itself as nobody's", () => {
    const inner = "_load (<frozen importlib._bootstrap>:1);<module> (/repo/a.py:1);work (/repo/a.py:3)";
    const folded = `main (/repo/m.py:1);${inner} 4\n_load (<frozen importlib._bootstrap>:1) 2\nmain (/repo/m.py:1);_load (<frozen importlib._bootstrap>:1) 3\n`;
    expect(buildProfile(record({ base: [folded] }), ROOTS).rounds.base[0]).toMatchObject({ samples: 0, harness: 9 });
    const kept = buildProfile(record({ base: [folded] }), { ...ROOTS, keepImports: true });
    expect(functionLines(kept, "base")).toEqual(["<module> 0/4", "work 4/4", "main 3/7"]);
    expect(kept.rounds.base[0]).toMatchObject({ samples: 7, harness: 2 });
  });

  test("cuts runners off above the program only", () => {
    const run = "run_module (<frozen runpy>:1);_run_code (<frozen runpy>:80)";
    const folded = `${run};main (/repo/m.py:1) 4\n${run};main (/repo/m.py:1);${run};inner (/repo/n.py:1) 2\n${run} 1\n`;
    const profile = buildProfile(record({ base: [folded] }), ROOTS);
    expect(functionLines(profile, "base")).toEqual(["main 4/6", "inner 2/2", "_run_code 0/2", "run_module 0/2"]);
    expect(profile.rounds.base[0]).toMatchObject({ samples: 6, harness: 1 });
    const kept = buildProfile(record({ base: [folded] }), { ...ROOTS, keepRunners: true });
    expect(functionLines(kept, "base")).toEqual(["main 4/6", "inner 2/2", "_run_code 1/7", "run_module 0/7"]);
  });

  test("takes Python's own library below a test runner for the runner's, and below anything else for the program's", () => {
    const parse = "parse (/usr/lib/python3.11/ast.py:33)";
    const folded = `${PYTEST};${parse} 5\n${parse} 2\n${PYTEST};${parse};test_it (/repo/t.py:1);${parse} 1\n`;
    const profile = buildProfile(record({ base: [folded] }), ROOTS);
    expect(profile.rounds.base[0]).toMatchObject({ samples: 3, harness: 5 });
    expect(functionLines(profile, "base")).toEqual(["test_it 0/1", "parse 3/3"]);
  });

  test("takes the program's use of a test runner for the program", () => {
    const hook = "__call__ (/venv/lib/python3.11/site-packages/pluggy/_hooks.py:500)";
    const profile = buildProfile(record({ base: [`main (/repo/m.py:1);${hook} 3\n`] }), ROOTS);
    expect(functionLines(profile, "base")).toEqual(["__call__ 3/3", "main 0/3"]);
  });

  test("keeps rounds and sides apart, with all that is known of them", () => {
    const recordings = record({ base: ["a (m.py:1) 1\n"] });
    addFolded(recordings, "base", "a (m.py:1) 2\n 1\n", { cpuSeconds: 3, wallSeconds: 4, recorded: 9 });
    addFolded(recordings, "head", 'process 1:"python" 3\nprocess 1:"python";a (m.py:1) 4\n', { wallSeconds: 5 });
    const { rounds, tree } = buildProfile(recordings);
    expect(rounds.base.map(({ samples, empty, recorded }) => [samples, empty, recorded])).toEqual([
      [1, 0, 1],
      [2, 1, 9],
    ]);
    expect(rounds.base[0]).not.toHaveProperty("cpuSeconds");
    expect(rounds.base[0]).not.toHaveProperty("wallSeconds");
    expect(rounds.base[1]).toMatchObject({ cpuSeconds: 3, wallSeconds: 4 });
    expect(rounds.head).toMatchObject([{ samples: 4, harness: 3, recorded: 7, wallSeconds: 5 }]);
    expect(tree.self.map((column) => column.reduce((sum, count) => sum + count, 0))).toEqual([3, 4]);
  });

  test("keeps every sample in one place: the tree, the harness or the empty stacks", () => {
    const frame = fc.constantFrom(
      ...[
        "main (/repo/m.py:1)",
        "f (/repo/m.py:2)",
        "parse (/usr/lib/python3.11/ast.py:1)",
        "u (/venv/lib/python3.11/site-packages/n/u.py:1)",
      ],
      ...["_load (<frozen importlib._bootstrap>:1)", "r (<frozen runpy>:1)", PYTEST, "wait (/usr/lib/python3.11/threading.py:1)"],
    );
    const line = fc.tuple(fc.array(frame, { maxLength: 6 }), fc.integer({ min: 1, max: 9 }));
    const flags = fc.record({ keepImports: fc.boolean(), keepWaiting: fc.boolean(), keepRunners: fc.boolean() });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), flags, (lines, options) => {
        const folded = lines.map(([frames, count]) => `${frames.join(";")} ${count}\n`).join("");
        const { functions, rounds, tree } = buildProfile(record({ base: [folded] }), { ...ROOTS, ...options });
        const { samples, harness, empty, recorded, self, total, attributed } = rounds.base[0] as Round;
        const sum = (counts: Float64Array) => counts.reduce((all, count) => all + count, 0);
        expect(samples + harness + empty).toBe(recorded);
        expect(recorded).toBe(lines.reduce((all, [, count]) => all + count, 0));
        expect(sum(self)).toBe(samples);
        expect(sum(tree.self[0] as Float64Array)).toBe(samples);
        expect(sum(attributed)).toBeLessThanOrEqual(samples);
        functions.forEach(({ origin }, id) => {
          expect(total[id]).toBeGreaterThanOrEqual(self[id] as number);
          expect(total[id]).toBeLessThanOrEqual(samples);
          expect(origin === "project" || attributed[id] === 0).toBe(true);
        });
      }),
    );
  });

  test("bears stacks as deep as text can hold", () => {
    const deep = `${Array.from({ length: 30_000 }, (_, level) => `f${level} (m.py:1)`).join(";")} 2\n`;
    expect(buildProfile(record({ base: [deep] })).rounds.base[0]?.samples).toBe(2);
  });
});
