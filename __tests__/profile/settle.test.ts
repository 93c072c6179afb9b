import { describe, expect, test } from "vitest";
import { settle } from "../../src/profile/settle.ts";
import { functionLines, record } from "./stacks.ts";

const IMPORT = "_find_and_load (<frozen importlib._bootstrap>:1165);<module> (/repo/slow_import.py:1)";
const PYTEST =
  "<module> (/venv/bin/pytest:1);console_main (/venv/lib/python3.11/site-packages/_pytest/config/__init__.py:190);__call__ (/venv/lib/python3.11/site-packages/pluggy/_hooks.py:500)";
const ROOTS = { roots: { base: { project: ["/repo"], stdlib: ["/usr/lib/python3.11"], prefixes: ["/venv"] } } };

describe("settle", () => {
  test("counts a recursive function once towards its total", () => {
    const recordings = record({
      base: ["a (/repo/m.py:1);fib (/repo/m.py:3);fib (/repo/m.py:3);fib (/repo/m.py:3) 5\na (/repo/m.py:1) 2\n"],
    });
    const profile = settle(recordings, ROOTS);
    expect(functionLines(profile, "base")).toEqual(["a 2/7", "fib 5/5"]);
    expect(profile.rounds.base[0]?.samples).toBe(7);
  });

  test("charges a sample to the innermost function of the project, whatever it calls in libraries", () => {
    const sub = "sub (/usr/lib/python3.11/re.py:180);_compile (/usr/lib/python3.11/re.py:280)";
    const folded = `main (/repo/m.py:1);clean (/repo/m.py:5);${sub} 4\nmain (/repo/m.py:1);clean (/repo/m.py:5) 1\nmain (/repo/m.py:1) 2\n${sub} 3\n`;
    const { functions, rounds } = settle(record({ base: [folded] }), ROOTS);
    const charged = functions.map(({ name }, fn) => `${name} ${rounds.base[0]?.charged[fn]}`);
    expect(charged.toSorted()).toEqual(["_compile 0", "clean 5", "main 2", "sub 0"]);
  });

  test("leaves imports, empty stacks and waiting out of the denominator and counts them", () => {
    const folded = [
      "main (/repo/m.py:1) 10",
      `main (/repo/m.py:1);${IMPORT} 4`,
      " 3",
      "main (/repo/m.py:1);Condition.wait (/usr/lib/python3.11/threading.py:295) 2",
    ];
    const [round] = settle(record({ base: [folded.join("\n")] }), ROOTS).rounds.base;
    expect(round).toMatchObject({ samples: 10, harness: 6, empty: 3, recorded: 19 });
  });

  test("keeps imports in when asked, charged to the module that is imported", () => {
    const folded = `main (/repo/m.py:1);${IMPORT} 4\nmain (/repo/m.py:1) 6\n`;
    const profile = settle(record({ base: [folded] }), { ...ROOTS, keepImports: true });
    expect(functionLines(profile, "base")).toEqual(["main 6/10", "<module> 4/4"]);
  });

  test("cuts the test runner off above the program and sets its own work aside", () => {
    const folded = [
      `${PYTEST};pytest_pyfunc_call (/venv/lib/python3.11/site-packages/_pytest/python.py:190);test_it (/repo/test_m.py:3);work (/repo/m.py:1) 7`,
      `${PYTEST};pytest_collect_file (/venv/lib/python3.11/site-packages/_pytest/python.py:90);parse (/usr/lib/python3.11/ast.py:33) 5`,
      `${PYTEST} 2`,
    ];
    const profile = settle(record({ base: [folded.join("\n")] }), ROOTS);
    expect(functionLines(profile, "base")).toEqual(["work 7/7", "test_it 0/7"]);
    expect(profile.rounds.base[0]).toMatchObject({ samples: 7, harness: 7 });
    expect(profile.tree.nodes).toBe(3);
  });

  test("drops process roots, even with semicolons in the command line", () => {
    const folded = 'process 12:"sh -c a; b";process 13:"python m.py";main (/repo/m.py:1) 3\nmain (/repo/m.py:1) 1\n';
    expect(functionLines(settle(record({ base: [folded] }), ROOTS), "base")).toEqual(["main 4/4"]);
  });

  test("gives the same function the same identity on both sides, whatever the folder and the line", () => {
    const recordings = record({ base: ["f (/one/pkg/m.py:3) 5\n"], head: ["f (/two/pkg/m.py:9) 6\n"] });
    const roots = (folder: string) => ({ project: [folder], stdlib: [], prefixes: [] });
    const profile = settle(recordings, { roots: { base: roots("/one"), head: roots("/two") } });
    expect(profile.functions).toEqual([{ name: "f", file: "pkg/m.py", origin: "project", line: { base: 3, head: 9 } }]);
    expect(profile.tree.nodes).toBe(2);
  });

  test("follows a function that moved to another file", () => {
    const moved = [{ from: { file: "old.py", name: "f" }, to: { file: "new.py", name: "f" } }];
    const profile = settle(record({ base: ["f (old.py:3) 5\n"], head: ["f (new.py:3) 6\n"] }), { moved });
    expect(profile.functions.map((fn) => fn.file)).toEqual(["new.py"]);
  });

  test("gives the same profile for any order of lines", () => {
    const lines = ["a (m.py:1);b (m.py:2) 3", "a (m.py:1);c (m.py:5) 1", "a (m.py:1) 2", "z (m.py:9);b (m.py:2) 4"];
    const one = settle(record({ base: [lines.join("\n")] }));
    const other = settle(record({ base: [lines.toReversed().join("\n")] }));
    expect(functionLines(other, "base")).toEqual(functionLines(one, "base"));
    expect(other.functions).toEqual(one.functions);
  });

  test("bears stacks as deep as text can hold", () => {
    const deep = `${Array.from({ length: 30_000 }, (_, level) => `f${level} (m.py:1)`).join(";")} 2\n`;
    expect(settle(record({ base: [deep] })).rounds.base[0]?.samples).toBe(2);
  });
});
