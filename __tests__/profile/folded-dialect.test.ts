import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ascii } from "../../src/profile/bytes.ts";
import { DETECTION_BYTES, detectDialect, type FoldedDialect, rulesOf } from "../../src/profile/folded-dialect.ts";

describe("detectDialect", () => {
  it.each<[FoldedDialect, string]>([
    ["austin", "# austin: 3.7.0"],
    ["austin", "P1;T0:3;/src/a.py:f:5 120"],
    ["austin", "P12;T7F3A;a.py:f:5 120"],
    ["tachyon", "tid:9301;wl.py:f:28 110"],
    ["tachyon", "tid:9301 4"],
    ["py-spy", 'process 12:"python a.py";f (a.py:1) 3'],
    ["py-spy", "thread (0x7F12): pool;f (a.py:1) 3"],
    ["py-spy", "thread (a.py:1);f (b.py:1) 3"],
    ["plain", "thread (7 a);f 3"],
    ["plain", "app`main;libc.so.1`malloc 3"],
    ["py-spy", "f (a.py:12) 3"],
    ["py-spy", "f (a.py:12);g (b.py:1) 3"],
    ["py-spy", "f (a.py) 3"],
    ["py-spy", "memcpy (libc.so) 3"],
    ["py-spy", "f (<string>) 3"],
    ["py-spy", "memcpy ([vdso]) 3"],
    ["py-spy", "my name (/my (old) code/a.py:12);g (b.py:1) 3"],
    ["python-flamegraph", "MainThread`f 3"],
    ["python-flamegraph", "MainThread`f;MainThread`g 3"],
    ["plain", "a;b 3"],
    ["plain", "a # austin: 3"],
    ["plain", "P1 3"],
    ["plain", "P1;main 3"],
    ["plain", "a;P1;T0 3"],
    ["plain", "tid:9301x 4"],
    ["plain", "a;tid:9301 4"],
    ["plain", "tid:;f 4"],
    ["plain", "process 12;a 3"],
    ["plain", 'a;process 12:"x" 3'],
    ["plain", 'process :"x" 3'],
    ["plain", "a;thread (1) 3"],
    ["plain", "a;f (a.py:12) 3"],
    ["plain", "f(a.py:12) 3"],
    ["plain", "f (a.py:12)"],
    ["plain", "f (a.py:12)x;b 3"],
    ["plain", "f (a.py:12) b 3"],
    ["plain", "std::find (int) 3"],
    ["plain", "f (a.py:x) 3"],
    ["plain", "MainThread`f;g 3"],
    ["plain", "f;MainThread`g 3"],
    ["plain", "MainThread`f"],
    ["plain", "MainThread`f x"],
    ["plain", ""],
  ])("takes for %s: %j", (dialect, line) => {
    expect(detectDialect(ascii(line))).toBe(dialect);
    expect(detectDialect(ascii(`nothing 1\n\n${line}\r\nnothing else 1\n`))).toBe(dialect);
  });

  it("goes by the first line that gives itself away", () => {
    expect(detectDialect(ascii("a 1\nMainThread`f 3\nf (a.py:1) 3\n"))).toBe("python-flamegraph");
    expect(detectDialect(ascii("a 1\nf (a.py:1) 3\nMainThread`f 3\n"))).toBe("py-spy");
  });

  it("looks at the first bytes only", () => {
    const filler = (bytes: number) => `${"a".repeat(bytes - 3)} 1\n`;
    const mark = "tid:1;a.py:f:3 1\n";
    expect(detectDialect(ascii(filler(DETECTION_BYTES - mark.length) + mark))).toBe("tachyon");
    expect(detectDialect(ascii(filler(DETECTION_BYTES) + mark))).toBe("plain");
  });
});

/** The frames that a dialect divides a stack into, as the reader goes through it. */
function framesOf(dialect: FoldedDialect, stack: string): string[] {
  const { frameEnd } = rulesOf(dialect);
  // Something behind the stack, which is none of its business.
  const bytes = ascii(`${stack} 3\nx (y.py:1);"z":1) 4`);
  const frames: string[] = [];
  for (let from = 0; from < stack.length; ) {
    const stop = frameEnd(bytes, from, stack.length);
    frames.push(String.fromCharCode(...bytes.subarray(from, stop)));
    from = stop + 1;
  }
  return frames;
}

describe("the frames of a stack", () => {
  it.each<[FoldedDialect, string[]]>([
    ["plain", ["a", "b (c", "d)"]],
    ["python-flamegraph", ["MainThread`a", "MainThread`b"]],
    ["austin", ["P1", "T0:3", "/a.py:f:1", "C:\\a.py:x;y:12"]],
    ["tachyon", ["tid:7", "a.py:a;b;c:28", "a.py:f:1"]],
    ["austin", ["P55636", "T0:5c98", "C:\\tmp\\t.py:<module>:9", "C:\\py\\subprocess.py:call:391"]],
    ["austin", ["P55636", "T1a:0", "C:\\my;files\\t.py:f:9", "g:3"]],
    ["austin", ["P1", "T0:3", "/my;src/a.py:f:9", "/my;src/a.py:g:12"]],
    ["austin", ["T0:xyz;/a.py:f:1"]],
    ["tachyon", ["tid:7", "~:<GC>:0"]],
    ["tachyon", ["plain text", "a.py:f:1"]],
    ["tachyon", ["a:;1:2", "x"]],
    ["tachyon", ["a.py:x;rest without end"]],
    ["tachyon", ["1", "2", "a:1"]],
    ["tachyon", [":a;b:1", "c"]],
    ["tachyon", ["a.py:x;y12;z:3", "c"]],
    ["py-spy", ["f (a.py:1)", "g (b.py:2)"]],
    ["py-spy", ["we;ird (a.py:1)", "g (b.py:2)"]],
    ["py-spy", ["cut;off"]],
    ["py-spy", ["process (a.py:1)", "we;ird (a.py:2)", "read (b.py:2)"]],
    ["py-spy", ["process 1 (a.py:1)", "process 1:x (a.py:2)", "read (b.py:2)"]],
    ["py-spy", ["thread (a.py:1)", "thread (lib.so)", "process (a.py:1)"]],
    ["py-spy", ['process 7:"python a.py"', "process (a.py:1)", "thread (a.py:3)", "read (b.py:2)"]],
    ["py-spy", ['process 7:"python a.py"', "thread (0x7F12): process", "process (a.py:1)", "read (b.py:2)"]],
    ["py-spy", ['process 7:"python /s;x/a.py"', "<module> (/s;x/a.py:1)", "work (/s;x/a.py:3)"]],
    ["py-spy", ["thread (7): pool;1", "<module> (/s;x;y/a.py:1)", "work (/s;x;y/a.py:3)"]],
    ["py-spy", ['process 7:"sh -c "a"; b"', 'process 8:"python /q"s;x/a.py"', '<module> (/q"s;x/a.py:1)']],
    ["py-spy", ["thread (7)", "f (a.py:1)"]],
    ["py-spy", ["thread (7): a;b", "f (a.py:1)"]],
    ["py-spy", ["thread (7): a", "thread (8)"]],
    ["py-spy", ["thread (7): a;b"]],
    ["py-spy", ["thread (7): a (b)", "we;ird (a.py:1)"]],
    ["py-spy", ['process 7:"sh"', 'process 8:"python"', "f (a.py:1)"]],
    ["py-spy", ['process 7:"sh"', "thread (7): a;b", "f (a.py:1)"]],
    ["py-spy", ['process 7:"a; b; c (d)"', "f (a.py:1)"]],
    ["py-spy", ['process 7:"echo "a"; echo "b" (c)"', "f (a.py:1)"]],
    ["py-spy", ['process 7:"a";b"', "f (a.py:1)"]],
    ["py-spy", ['process 7:"a (b)";c"', "f (a.py:1)"]],
    ["py-spy", ['process 7:"a; b (c); d"', "f (a.py:1)"]],
    ["py-spy", ['process 7:"echo "a";echo "b" (c);d"', "f (a.py:1)"]],
    ["py-spy", ['process 7:"a"']],
    ["py-spy", ['process 7:"cut;off']],
  ])("%s: %j", (dialect, frames) => {
    expect(framesOf(dialect, frames.join(";"))).toEqual(frames);
  });

  it("are its own again, whatever their names, when they have a line", () => {
    const name = fc.string({ unit: fc.constantFrom("a", ";", " ", "(", ")", '"', "`", "#"), minLength: 1, maxLength: 8 });
    const line = fc.nat(9999);
    const colons = fc.tuple(name, line).map(([name, line]) => `a.py:${name}:${line}`);
    const places = fc.tuple(name, line).map(([name, line]) => `n${name.replaceAll(")", "]")}n (a.py:${line})`);
    const stacks = fc.record({ colons: fc.array(colons, { minLength: 1 }), places: fc.array(places, { minLength: 1 }) });
    fc.assert(
      fc.property(stacks, ({ colons, places }) => {
        for (const dialect of ["austin", "tachyon"] as const) expect(framesOf(dialect, colons.join(";"))).toEqual(colons);
        expect(framesOf("py-spy", places.join(";"))).toEqual(places);
      }),
    );
  });
});

describe("a stack of py-spy", () => {
  const isWhole = (stack: string) => rulesOf("py-spy").isWhole(ascii(`${stack} 3`), 0, stack.length);

  it.each([
    "f (a.py:1)",
    "anything that is no process",
    'process 7:"python a.py"',
    'process 7:"python a.py";f (a.py:1)',
    'process 7:"python a.py";thread (7): pool 1',
    'process 7:"python a.py";thread (7)',
    `process 7:"python a.py";thread (7): ${"x".repeat(1000)}`,
    `process 7:"python a.py";thread (7): a${"\n".repeat(7)}b`,
    "",
  ])("is whole: %j", (stack) => {
    expect(isWhole(stack)).toBe(true);
  });

  it.each([
    'process 7:"python -c x',
    'process 7:"python -c x\ny = 2',
    'process 7:"python a.py";threads (7): pool',
    `process 7:"python a.py";thread (7): ${"x".repeat(1100)}`,
    `process 7:"python a.py";thread (7): a${"\n".repeat(9)}b`,
    'process 7:"python a.py";thread (7): a;b',
  ])("goes on: %j", (stack) => {
    expect(isWhole(stack)).toBe(false);
  });

  it("goes on whatever the line before it was", () => {
    const bytes = ascii('process 7:"a";thread (7): pool 3\nprocess 8:"python -c x 4');
    expect(rulesOf("py-spy").isWhole(bytes, bytes.indexOf(10) + 1, bytes.length - 2)).toBe(false);
  });
});

describe("rulesOf", () => {
  const DIALECTS: readonly FoldedDialect[] = ["py-spy", "austin", "tachyon", "python-flamegraph", "plain"];

  it("joins lines where names can hold line ends", () => {
    expect(DIALECTS.filter((dialect) => rulesOf(dialect).joinsLines)).toEqual(["py-spy", "austin", "tachyon"]);
  });

  it("looks ahead for the end of roots of py-spy only", () => {
    for (const [text, expected] of [
      ['process 7:"a"', true],
      ["thread (7)", true],
      ["f (a.py:1)", false],
      ["processes", false],
    ] as const)
      for (const dialect of DIALECTS) expect(rulesOf(dialect).looksAhead(ascii(text), 0)).toBe(expected && dialect === "py-spy");
  });
});
