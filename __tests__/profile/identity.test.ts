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
    ["array_sort", "_core.cpython-311-x86_64-linux-gnu.so", "native", "array_sort", "_core.cpython-311-x86_64-linux-gnu.so"],
    ["0x7f3a91b2c4d0", "libc.so.6", "native", "0xN", "libc.so.6"],
    ["step_2", "/work/base/a.py", "project", "step_2", "a.py"],
  ])("%s (%s) is %s: %s (%s)", (name, file, origin, identity, path) => {
    expect(identify({ name, file }, ROOTS)).toEqual({ name: identity, file: path, origin });
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
  });
});
