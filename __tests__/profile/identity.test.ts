import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFrameText } from "../../src/profile/frame-text.ts";
import { formatFrame, guessProjectRoots, identify, NO_ROOTS } from "../../src/profile/identity.ts";

const ROOTS = { project: ["/work/base", "/work/base/vendored"], stdlib: ["/opt/py/lib/python3.13"], prefixes: ["/work/venv"] };

describe("identify", () => {
  test.each([
    ["f", "/work/base/src/a.py", "project", "f", "src/a.py"],
    ["f", "./src/a.py", "project", "f", "src/a.py"],
    ["f", "C:\\hosted\\Lib\\site-packages\\numpy\\core.py", "dependency", "f", "numpy/core.py"],
    ["f", "/work/base/.venv/lib/python3.11/site-packages/networkx/utils/misc.py", "dependency", "f", "networkx/utils/misc.py"],
    ["f", "/usr/lib/python3/dist-packages/six.py", "dependency", "f", "six.py"],
    ["f", "/opt/py/lib/python3.13/json/decoder.py", "stdlib", "f", "<stdlib>/json/decoder.py"],
    ["f", "/home/u/.pyenv/versions/3.11.7/lib/python3.11/typing.py", "stdlib", "f", "<stdlib>/typing.py"],
    ["f", "<frozen importlib._bootstrap>", "stdlib", "f", "<frozen importlib._bootstrap>"],
    ["<module>", "/work/venv/bin/pytest", "dependency", "<module>", "<prefix>/bin/pytest"],
    [
      "argmap_f_14",
      "<class 'networkx.utils.decorators.argmap'> compilation 17",
      "generated",
      "argmap_f",
      "<class 'networkx.utils.decorators.argmap'> compilation N",
    ],
    ["root", "<template>", "generated", "root", "<template>"],
    ["__init__", "<attrs generated init m.Point-2>", "generated", "__init__", "<attrs generated init m.Point>"],
    ["array_sort", "_core.cpython-311-x86_64-linux-gnu.so", "native", "array_sort", "_core.cpython-311-x86_64-linux-gnu.so"],
    ["0x7f3a91b2c4d0", "libc.so.6", "native", "[libc.so.6]", "libc.so.6"],
    ["step_2", "/work/base/a.py", "project", "step_2", "a.py"],
    ["f", "/work/base/vendored/a.py", "project", "f", "a.py"],
    ["f", "/work/basement/a.py", "project", "f", "/work/basement/a.py"],
    ["f", ".\\./a.py", "project", "f", "a.py"],
    ["f", "../a.py", "project", "f", "../a.py"],
    ["f", "site-packages/n/u.py", "dependency", "f", "n/u.py"],
    ["f", "/work/base/my-site-packages/a.py", "project", "f", "my-site-packages/a.py"],
    ["f", "/work/base/lib/python3.11/a.py", "project", "f", "lib/python3.11/a.py"],
    ["f", "/usr/lib64/python3.13t/ast.py", "stdlib", "f", "<stdlib>/ast.py"],
    ["f", "/usr/lib/python/ast.py", "project", "f", "/usr/lib/python/ast.py"],
    ["f", "C:/python/python313.zip/ast.py", "stdlib", "f", "<stdlib>/ast.py"],
    ["f", "<stdlib>/ast.py", "stdlib", "f", "<stdlib>/ast.py"],
    ["f", "<prefix>/bin/tool", "dependency", "f", "<prefix>/bin/tool"],
    ["f", "/opt/a/libx.so.6.1", "native", "f", "libx.so.6.1"],
    ["f", "/opt/a/libx.dylib", "native", "f", "libx.dylib"],
    ["f", "C:/a/x.dll", "native", "f", "x.dll"],
    ["f", "C:/a/x.pyd", "native", "f", "x.pyd"],
    ["f", "[vdso]", "native", "f", "[vdso]"],
    ["f", "/opt/a.so.py", "project", "f", "/opt/a.so.py"],
    ["f", "/opt/aso", "project", "f", "/opt/aso"],
    ["f_12", "<ipython-input-3-0x7f3a91>", "generated", "f", "<ipython-input-N-NxN>"],
    ["f_1_x", "<string>", "generated", "f_1_x", "<string>"],
    ["<function g at 0x7F3A91B2>", "/work/base/a.py", "project", "<function g at 0xN>", "a.py"],
    ["add_0x1f", "/work/base/a.py", "project", "add_0x1f", "a.py"],
    ["0x1f", "/work/base/a.py", "project", "0x1f", "a.py"],
    ["f", "", "project", "f", ""],
  ])("%s (%s) is %s: %s (%s)", (name, file, origin, identity, path) => {
    expect(identify({ name, file }, ROOTS)).toEqual({ name: identity, file: path, origin });
  });

  test("knows a relative file by the folder that the program ran in", () => {
    const inFolder = { ...ROOTS, workingFolder: "bench" };
    expect(identify({ name: "f", file: "run.py" }, inFolder).file).toBe("bench/run.py");
    expect(identify({ name: "f", file: "./sub\\run.py" }, inFolder).file).toBe("bench/sub/run.py");
    for (const file of ["/elsewhere/run.py", "D:/elsewhere/run.py"]) expect(identify({ name: "f", file }, inFolder).file).toBe(file);
    expect(identify({ name: "f" }, inFolder).file).toBe("");
    expect(identify({ name: "f", file: "run.py" }, { ...ROOTS, workingFolder: "" }).file).toBe("run.py");
  });

  // The words of a title are what finds a test: none with such characters.
  test("takes out what would break a record, a stack or a file", () => {
    const identityOf = (name: string, file: string) => Object.values(identify({ name, file }, ROOTS)).join(" | ");
    expect(identityOf("a;b\n\u0007\u2028c\u2029", "/work/base/a;b\n.py")).toBe("a,b c  | a,b .py | project");
    expect(identityOf("half \ud83d of one", "/work/base/\udc00.py")).toBe("half \ufffd of one | \ufffd.py | project");
    expect(identityOf("\u{1f525}", "/work/base/é.py")).toBe("\u{1f525} | é.py | project");
  });

  test("keeps the line, unless there is none", () => {
    expect(identify({ name: "f", file: "a.py", line: 1 }, NO_ROOTS).line).toBe(1);
    expect(identify({ name: "f", file: "a.py", line: 0 }, NO_ROOTS)).not.toHaveProperty("line");
    expect(identify({ name: "f", file: "a.py" }, NO_ROOTS)).not.toHaveProperty("line");
  });

  test("reads its own text back unchanged", () => {
    const file = fc.oneof(
      fc.stringMatching(/^[a-z]{1,8}\/[a-z ;.é-]{1,12}\.py$/),
      fc.constantFrom(
        "/a/lib/python3.9/site-packages/p/q.py",
        "/a/lib/python3.12/x.py",
        "<string>",
        "<frozen runpy>",
        "/work/venv/bin/tool",
        "lib.so.1",
        "/elsewhere/m.py",
      ),
    );
    const raw = fc.record({
      name: fc.stringMatching(/^[\w<>.; \n]{1,20}$/).filter((name) => name.trim() !== ""),
      file,
      line: fc.nat(5000),
    });
    fc.assert(
      fc.property(raw, (frame) => {
        const once = identify(frame, ROOTS);
        const text = formatFrame(once);
        expect(text).not.toMatch(/[;\n]/);
        expect(identify(parseFrameText(text, "py-spy"), NO_ROOTS)).toEqual(once);
      }),
    );
  });

  // Anybody may have written a recording: searched from every folder to the line end, this would take longer than a test may.
  test.each(["/site-packages/", "/lib/python3.9/", "/python39.zip/"])("is quick with a path of many %s and a line end", (folder) => {
    const { origin, file } = identify({ name: "f", file: `${folder.repeat(1_000_000)}a\nb.py` }, NO_ROOTS);
    expect(origin).not.toBe("project");
    expect(file).toMatch(/\/a b\.py$/);
  });
});

describe("formatFrame", () => {
  test.each([
    ["f (src/a.py:3)", { name: "f", file: "src/a.py", line: 3, origin: "project" }],
    ["f (src/a.py)", { name: "f", file: "src/a.py", origin: "project" }],
    ["f", { name: "f", file: "", line: 3, origin: "project" }],
    ["f (site-packages/n/u.py:3)", { name: "f", file: "n/u.py", line: 3, origin: "dependency" }],
    ["f (<prefix>/bin/tool)", { name: "f", file: "<prefix>/bin/tool", origin: "dependency" }],
    ["f (<stdlib>/ast.py:3)", { name: "f", file: "<stdlib>/ast.py", line: 3, origin: "stdlib" }],
  ] as const)("%s", (text, frame) => {
    expect(formatFrame(frame)).toBe(text);
  });
});

describe("guessProjectRoots", () => {
  test("finds one folder when the sides share files", () => {
    const files = ["/work/app/bench.py", "/work/app/src/m.py", "/usr/lib/python3.11/ast.py"];
    expect(guessProjectRoots(files, files.slice(0, 1))).toEqual({ base: ["/work/app"], head: ["/work/app"] });
  });

  test("finds two folders by the longest common ending, also when a side has fewer files", () => {
    const base = ["/t/base/src/pkg/m.py", "/t/base/bench.py"];
    const head = ["/t/head/src/pkg/m.py"];
    expect(guessProjectRoots(base, head)).toEqual({ base: ["/t/base"], head: ["/t/head"] });
  });

  test("leaves relative files alone", () => {
    expect(guessProjectRoots(["m.py"], ["m.py"])).toEqual({ base: [], head: [] });
    expect(guessProjectRoots(["m.py", "/t/one/m.py"], ["m.py", "/t/two/m.py"])).toEqual({ base: ["/t/one"], head: ["/t/two"] });
  });

  test("looks only at files that nothing else places", () => {
    const installed = ["/usr/lib/python3.11/ast.py", "/v/lib/python3.11/site-packages/n/u.py", "/opt/libx.so.6"];
    expect(guessProjectRoots(["/t/one/m.py", ...installed], ["/t/two/m.py", ...installed])).toEqual({ base: ["/t/one"], head: ["/t/two"] });
    expect(guessProjectRoots(installed, installed)).toEqual({ base: [], head: [] });
  });

  test("takes the folder of the one side's files when the other side has none", () => {
    expect(guessProjectRoots([], ["/t/head/a/m.py", "/t/head/b/m.py"])).toEqual({ base: ["/t/head"], head: ["/t/head"] });
    expect(guessProjectRoots(["/t/base/a/m.py"], ["<string>"])).toEqual({ base: ["/t/base/a"], head: ["/t/base/a"] });
  });

  test("takes each side's own folder when no file of one ends like a file of the other", () => {
    expect(guessProjectRoots(["/t/base/a/m.py", "/t/base/b/n.py"], ["/t/head/x.py"])).toEqual({ base: ["/t/base"], head: ["/t/head"] });
    expect(guessProjectRoots(["/a/m.py", "/b/m.py"], ["/c/x.py"])).toEqual({ base: [], head: ["/c"] });
  });

  test("compares whole names of folders, and files of Windows", () => {
    expect(guessProjectRoots(["/t/abc/m.py", "/t/abd/m.py"], ["/t/abc/m.py"])).toEqual({ base: ["/t"], head: ["/t"] });
    expect(guessProjectRoots(["C:\\base\\src\\m.py"], ["D:\\head\\src\\m.py"])).toEqual({ base: ["C:/base"], head: ["D:/head"] });
  });

  test("leaves something of every file to be the folder", () => {
    expect(guessProjectRoots(["C:/src/m.py"], ["D:/src/m.py"])).toEqual({ base: ["C:"], head: ["D:"] });
    expect(guessProjectRoots(["/src/m.py"], ["/t/src/m.py"])).toEqual({ base: [""], head: ["/t"] });
  });

  test("takes the highest folders when several endings are as long", () => {
    const base = ["/t/base/vendored/pkg/__init__.py", "/t/base/pkg/__init__.py", "/t/base/deep/x/pkg/a.py"];
    const head = ["/t/head/pkg/__init__.py", "/t/head/vendor/pkg/__init__.py", "/t/head/deep/y/pkg/a.py"];
    expect(guessProjectRoots(base, head)).toEqual({ base: ["/t/base"], head: ["/t/head"] });
    expect(guessProjectRoots(["/t/b/m.py", "/t/a/n.py"], ["/t/c/n.py", "/t/c/m.py"])).toEqual({ base: ["/t/a"], head: ["/t/c"] });
  });

  test("gives back the folders that a repository's files were put into, whatever their order", () => {
    const part = fc.stringMatching(/^[a-c]{1,2}$/);
    const files = fc.uniqueArray(
      fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join("/")}.py`),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(files, fc.infiniteStream(fc.nat()), (relative, numbers) => {
        const shuffled = relative.map((file) => [numbers.next().value as number, file] as const).toSorted(([a], [b]) => a - b);
        const base = relative.map((file) => `/one/base/${file}`);
        const head = shuffled.map(([, file]) => `/two/head/${file}`);
        expect(guessProjectRoots(base, head)).toEqual({ base: ["/one/base"], head: ["/two/head"] });
        expect(guessProjectRoots(head, base)).toEqual({ base: ["/two/head"], head: ["/one/base"] });
      }),
    );
  });

  // Anybody may have written a recording: compared each with each, these files take longer than a test may.
  test("is quick with many files of one name, and with very deep ones", () => {
    const packages = (side: string) => Array.from({ length: 100_000 }, (_, n) => `/t/${side}/p${side}${n}/__init__.py`);
    expect(guessProjectRoots([...packages("base"), "/t/base/a/m.py"], [...packages("head"), "/t/head/a/m.py"])).toEqual({
      base: ["/t/base"],
      head: ["/t/head"],
    });
    const deep = `${"a/".repeat(100_000)}m.py`;
    expect(guessProjectRoots([`/t/base/${deep}`], [`/t/head/${deep}`])).toEqual({ base: ["/t/base"], head: ["/t/head"] });
  });
});
