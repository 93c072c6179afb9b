import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  commandLine,
  makeEntryPointFromArgv,
  parseEntryPointLines,
  parseEntryPointTable,
  sideOrder,
  slug,
} from "../../src/config/entry-points.ts";

describe("parseEntryPointLines", () => {
  test("reads names and commands with shell-style quoting, without a shell", () => {
    const text = "\n# the renderer\nrender: bench/render.py --title 'a b' $HOME *.md\nunit: pytest -k \"not slow\"\n";
    expect(parseEntryPointLines(text).map(({ name, argv }) => [name, ...argv])).toEqual([
      ["render", "bench/render.py", "--title", "a b", "$HOME", "*.md"],
      ["unit", "pytest", "-k", "not slow"],
    ]);
  });

  test.each([
    ["render bench/render.py", "is not of the form 'name: command'"],
    ["render: bench.py 'open", "with an unclosed quote"],
    ["a b: x.py\na-b: y.py", "Entry points 'a b' and 'a-b' would write the same files"],
    [`${"a".repeat(101)}: x.py`, "has a name of 101 characters; expected at most 100"],
  ])("refuses %j", (text, message) => {
    expect(() => parseEntryPointLines(text)).toThrow(message);
  });
});

describe("parseEntryPointTable", () => {
  test.each([
    [{ x: 5 }, "expected a command or a table with a key 'command'"],
    [{ x: { comand: "a.py" } }, "unknown key 'comand'"],
    [{ x: {} }, "has no 'command'"],
    [{ x: { command: "a.py", import: "shop" } }, "has both 'command' and 'import'"],
    [{ x: { import: "shop; evil()" } }, 'import = "shop; evil()"; expected the name of a module'],
    [{ x: { import: 5 } }, "import = 5; expected the name of a module"],
    [{ x: { command: "a.py", cwd: "../up" } }, 'cwd = "../up"; expected a folder inside the repository'],
    [{ x: { command: "a.py", timeout: -1 } }, "expected a number of seconds above 0"],
    [{ x: { command: "a.py", "allow-exit-status": [1, 139] } }, "allow-exit-status = [1,139]; expected a list of exit codes from 0 to 127"],
    [{ x: { command: "a.py", "allow-exit-status": "1" } }, 'allow-exit-status = "1"; expected a list'],
    [{ x: { command: "a.py", setup: 5 } }, "setup = 5; expected shell commands as a string or a list of strings"],
    [{ x: { command: "a.py", env: "A=1" } }, 'env = "A=1"; expected a table such as { PYTHONPATH = "src" }'],
    [{ x: { command: "a.py", env: { A: true } } }, "env.A = true; expected text"],
    [{ "../x": "a.py" }, "Entry point name '../x' is not allowed"],
    [[], "is not a table"],
  ])("refuses %j", (table, message) => {
    expect(() => parseEntryPointTable(table)).toThrow(message);
  });
});

test("parseEntryPointTable reads setup lines, variables and a time of its own", () => {
  const [entry] = parseEntryPointTable({
    x: { command: "a.py", setup: ["pip install .", "make"], env: { A: "1", B: 2 }, cwd: "services/api", timeout: 30 },
  });
  expect(entry).toMatchObject({ setup: "pip install .\nmake", env: { A: "1", B: "2" }, cwd: "services/api", timeout: 30 });
});

test("parseEntryPointTable reads a module whose import is measured", () => {
  const [entry] = parseEntryPointTable({ start: { import: "shop.report", cwd: "src" } });
  expect(entry).toMatchObject({ module: "shop.report", command: "python -c 'import shop.report'", cwd: "src" });
});

test("parseEntryPointTable reads exit statuses that are no failure, one or a list", () => {
  const entries = parseEntryPointTable({
    one: { command: "pytest", "allow-exit-status": 1 },
    list: { command: "pytest", "allow-exit-status": [1, 5] },
  });
  expect(entries.map(({ allowExitStatus }) => allowExitStatus)).toEqual([[1], [1, 5]]);
});

describe("commandLine", () => {
  test.each([
    ["bench/run.py --n 3", ["/py", "bench/run.py", "--n", "3"]],
    ["-m pkg.bench x", ["/py", "-m", "pkg.bench", "x"]],
    ["python bench.py", ["/py", "bench.py"]],
    ["python3 -m timeit pass", ["/py", "-m", "timeit", "pass"]],
    ["app.pyz", ["/py", "app.pyz"]],
    ["pytest tests", ["pytest", "tests"]],
  ])("runs '%s' as %j", (command, argv) => {
    const [entry] = parseEntryPointLines(`x: ${command}`);
    expect(entry && commandLine(entry, "/py")).toEqual(argv);
  });
});

describe("a command line", () => {
  const word = fc.string({
    unit: fc.constantFrom("a", "é", " ", "'", '"', "\\", "$", "#", "*", ";", "|", "-", "="),
    minLength: 1,
    maxLength: 8,
  });
  const argv = fc.array(word, { minLength: 1, maxLength: 5 }) as fc.Arbitrary<[string, ...string[]]>;

  test("is read back as the words it was made of, whatever a shell would do with them", () => {
    fc.assert(
      fc.property(argv, (argv) => {
        expect(parseEntryPointLines(`x: ${makeEntryPointFromArgv(argv).command}`)[0]?.argv).toEqual(argv);
      }),
      { numRuns: 500 },
    );
  });

  test("runs what was written, with nothing more than the interpreter in front", () => {
    fc.assert(
      fc.property(argv, fc.constantFrom([], ["python"], ["python3"], ["-m"], ["a.py"], ["a.pyz"]), (words, front) => {
        const entry = makeEntryPointFromArgv([...front, ...words] as [string, ...string[]]);
        const line = commandLine(entry, "/py");
        expect(line.slice(line.length - words.length)).toEqual(words);
        expect(line.length - words.length).toBe(front.length === 0 ? 0 : front[0]?.startsWith("python") ? 1 : 2);
      }),
    );
  });
});

describe("makeEntryPointFromArgv", () => {
  test.each([
    [["python", "bench/render.py", "--n", "3"], "render", "python bench/render.py --n 3"],
    [["-m", "pkg.bench"], "pkg.bench", "-m pkg.bench"],
    [["uv", "run", "python", "bench/render.py"], "render", "uv run python bench/render.py"],
    [["hatch", "run", "pytest", "benchmarks"], "pytest", "hatch run pytest benchmarks"],
    [["uv", "run", "--extra", "test", "pytest"], "uv", "uv run --extra test pytest"],
    [["uv", "run"], "uv", "uv run"],
    [["pytest", "-k", "not slow"], "pytest", "pytest -k 'not slow'"],
    [["./-"], "main", "./-"],
  ] as [[string, ...string[]], string, string][])("names %j '%s'", (argv, name, command) => {
    expect(makeEntryPointFromArgv(argv)).toEqual({ name, command, argv });
  });
});

test("sideOrder alternates", () => {
  expect([0, 1, 2].map(sideOrder)).toEqual([
    ["base", "head"],
    ["head", "base"],
    ["base", "head"],
  ]);
});

test("slug is safe in file names", () => {
  expect(["a b", "../x", "naïve", "…"].map(slug)).toEqual(["a-b", "x", "na-ve", "entry"]);
});

test("slug is quick with a million dashes inside a name", () => {
  // Tried from every dash to the end, they would take longer than a test may.
  const dashes = "-".repeat(1_000_000);
  expect(slug(`${dashes}a${dashes}b${dashes}`)).toBe(`a${dashes}b`);
});
