import { describe, expect, test } from "vitest";
import { type IdentityOptions, identifyFrames, SKIPPED } from "../../src/profile/identified-frames.ts";
import { record } from "./stacks.ts";

const roots = (folder: string) => ({ project: [folder], stdlib: ["/usr/lib/python3.11"], prefixes: [] });
const ROOTS = { base: roots("/one"), head: roots("/two") };

/** Functions as `file name base-line/head-line`. */
function functionsOf(base: string, head: string, options: IdentityOptions = { roots: ROOTS }): string[] {
  return identifyFrames(record({ base: [base], head: [head] }).frames, options).functions.map(
    ({ file, name, line }) => `${file} ${name} ${line.base ?? "-"}/${line.head ?? "-"}`,
  );
}

describe("identifyFrames", () => {
  test("makes one function of frames that differ in folder and line only, with the first line of each side", () => {
    const base = "f (/one/m.py:7);f (/one/m.py:3);f (/one/m.py:5) 1\n";
    expect(functionsOf(base, "f (/two/m.py:9) 1\n")).toEqual(["m.py f 3/9"]);
    expect(functionsOf(base, "g (/two/m.py) 1\n")).toEqual(["m.py f 3/-", "m.py g -/-"]);
  });

  test("tells functions apart by origin, file and name, and sorts them so", () => {
    const stack = "f (/one/m.py:1);g (/one/m.py:1);f (/one/a.py:1);f (/usr/lib/python3.11/ast.py:1);f (<string>:1) 1\n";
    expect(functionsOf(stack, "")).toEqual(["<string> f 1/-", "a.py f 1/-", "m.py f 1/-", "m.py g 1/-", "<stdlib>/ast.py f 1/-"]);
  });

  test("gives every frame its function on the sides it was seen on, and none to process roots and nameless threads", () => {
    const stack = 'process 1:"python";thread (1): ;thread (2): pool;f (/one/m.py:1);f (/one/m.py:2) 1\n';
    const { frames } = record({ base: [stack], head: ["g (/two/m.py:1);f (/one/m.py:1) 1\n"] });
    const { functions, ids, roles } = identifyFrames(frames, { roots: ROOTS });
    const nameOf = (id: number) => (id === SKIPPED ? "-" : `${functions[id]?.file} ${functions[id]?.name}`);
    expect(Array.from(ids.base, nameOf)).toEqual(["-", "-", "<thread> pool", "m.py f", "m.py f", "-"]);
    expect(Array.from(ids.head, nameOf)).toEqual(["-", "-", "-", "/one/m.py f", "-", "m.py g"]);
    expect(roles).toEqual(functions.map(() => "code"));
  });

  test("knows the role of each function", () => {
    const { frames } = record({ base: ["f (<frozen runpy>:1);g (m.py:1);h (<frozen importlib._bootstrap>:1) 1\n"] });
    const { functions, roles } = identifyFrames(frames, {});
    expect(functions.map(({ name }, id) => `${name} ${roles[id]}`)).toEqual(["g code", "h import", "f runner"]);
  });

  test("moves functions of the project, and of base only", () => {
    const moved = [{ from: { file: "m.py", name: "f" }, to: { file: "n.py", name: "g" } }];
    const options = { roots: ROOTS, moved };
    expect(functionsOf("f (/one/m.py:3) 1\n", "g (/two/n.py:9) 1\n", options)).toEqual(["n.py g 3/9"]);
    expect(functionsOf("f (/one/m.py:3) 1\n", "f (/two/m.py:9) 1\n", options)).toEqual(["m.py f -/9", "n.py g 3/-"]);
    expect(functionsOf("h (/one/m.py:3) 1\n", "", options)).toEqual(["m.py h 3/-"]);
    expect(functionsOf("f (/v/site-packages/m.py:3) 1\n", "", options)).toEqual(["m.py f 3/-"]);
  });

  test("takes the name and the first line that the source gives, side by side, before it looks for moves", () => {
    const moved = [{ from: { file: "m.py", name: "A.f" }, to: { file: "m.py", name: "B.f" } }];
    const locate: IdentityOptions["locate"] = (side, { name, line }) =>
      line === 3 ? { name: `${side === "base" ? "A" : "B"}.${name}`, line: 2 } : undefined;
    const stacks = ["f (/one/m.py:3);g (/one/m.py:4) 1\n", "f (/two/m.py:3) 1\n"] as const;
    expect(functionsOf(...stacks, { roots: ROOTS, locate })).toEqual(["m.py A.f 2/-", "m.py B.f -/2", "m.py g -/-"]);
    expect(functionsOf(...stacks, { roots: ROOTS, locate, moved })).toEqual(["m.py B.f 2/2", "m.py g -/-"]);
  });
});
