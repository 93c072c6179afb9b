import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FoldedDialect, type FoldedResult, makeFoldedReader } from "../../src/profile/folded.ts";
import { DETECTION_BYTES, detectDialect } from "../../src/profile/folded-dialect.ts";

interface Reading {
  readonly stacks: (readonly [stack: string[], count: number])[];
  readonly result: FoldedResult;
}

const encoder = new TextEncoder();

/** Reads in pieces of the given size and checks on the way that shared frames are what they are said to be. */
function read(input: string | Uint8Array, { dialect, piece = 7 }: { dialect?: FoldedDialect; piece?: number } = {}): Reading {
  const bytes = typeof input === "string" ? encoder.encode(input) : input;
  const texts: string[] = [];
  const stacks: [string[], number][] = [];
  let last: string[] = [];
  const reader = makeFoldedReader(
    {
      frame: (id, text) => {
        expect(id).toBe(texts.length);
        texts.push(text);
      },
      stack: (ids, depth, count, shared) => {
        const stack = Array.from(ids.subarray(0, depth), (id) => texts[id] as string);
        expect(stack.slice(0, shared)).toEqual(last.slice(0, shared));
        expect(shared).toBeLessThanOrEqual(Math.min(depth, last.length));
        stacks.push([stack, count]);
        last = stack;
      },
    },
    dialect,
  );
  for (let from = 0; from < bytes.length; from += piece) reader.push(bytes.subarray(from, from + piece));
  return { stacks, result: reader.end() };
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

describe("makeFoldedReader", () => {
  it("reads plain folded stacks and counts records and samples", () => {
    const { stacks, result } = read("a;b;c 3\na;b 2\na;d 1\n");
    expect(stacks).toEqual([
      [["a", "b", "c"], 3],
      [["a", "b"], 2],
      [["a", "d"], 1],
    ]);
    expect(result).toEqual({ dialect: "plain", records: 3, samples: 6, empty: 0, rejected: { count: 0, first: [] } });
  });

  it("tells each frame once, in the order of appearance, and the leading frames shared with the last stack", () => {
    const shared: number[] = [];
    const texts: string[] = [];
    const reader = makeFoldedReader({ frame: (_, text) => texts.push(text), stack: (_ids, _depth, _count, same) => shared.push(same) });
    reader.push(encoder.encode("a;b;c 1\na;b;d 1\na;bb 1\nz 1\nz;a 1\n"));
    reader.end();
    expect(texts).toEqual(["a", "b", "c", "d", "bb", "z"]);
    expect(shared).toEqual([0, 2, 1, 0, 0]);
  });

  it("says that frames are shared which the next frame of the same stack follows, for these need no look at their bytes", () => {
    const stack = fc.array(fc.constantFrom("a", "ab", "b"), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(stack, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 9 }), (stacks, piece) => {
        const told: number[] = [];
        const reader = makeFoldedReader({ frame: () => undefined, stack: (_ids, _depth, _count, shared) => told.push(shared) });
        const bytes = encoder.encode(stacks.map((frames) => `${frames.join(";")} 1\n`).join(""));
        for (let from = 0; from < bytes.length; from += piece) reader.push(bytes.subarray(from, from + piece));
        reader.end();
        const expected = stacks.map((frames, index) => {
          const last = stacks[index - 1] ?? [];
          const alike = frames.findIndex((name, level) => name !== last[level]);
          return Math.max(Math.min(alike < 0 ? frames.length : alike, frames.length - 1, last.length - 1), 0);
        });
        expect(told).toEqual(expected);
      }),
    );
  });

  it("compares a stack with the last one only, and not across a line without a stack", () => {
    const told: number[] = [];
    const reader = makeFoldedReader({ frame: () => undefined, stack: (_ids, _depth, _count, shared) => told.push(shared) });
    reader.push(encoder.encode("a;b 1\na;b 1\nnonsense\na;b 1\na;b 0\na;b 1\n 3\na;b 1\na;b 1\n"));
    reader.end();
    expect(told).toEqual([0, 1, 0, 0, 0, 0, 1]);
  });

  it("tells the dialect with every frame", () => {
    const told = (text: string, dialect?: FoldedDialect) => {
      const dialects = new Set<FoldedDialect>();
      const reader = makeFoldedReader({ frame: (_id, _text, spoken) => dialects.add(spoken), stack: () => undefined }, dialect);
      reader.push(encoder.encode(text));
      const { dialect: found } = reader.end();
      return [...dialects, found];
    };
    expect(told("f (a.py:1) 1\na 1\n")).toEqual(["py-spy", "py-spy"]);
    expect(told("f (a.py:1) 1\na 1\n", "plain")).toEqual(["plain", "plain"]);
    expect(told("", "austin")).toEqual(["austin"]);
    expect(told("")).toEqual(["plain"]);
  });

  it("takes a BOM, CRLF, trailing blanks, tabs before the count and a missing last newline", () => {
    const { stacks, result } = read("\ufeffa;b 3\r\na;c\t4\r\n\r\na;d 5  \r\na;e  6");
    expect(stacks).toEqual([
      [["a", "b"], 3],
      [["a", "c"], 4],
      [["a", "e"], 6],
    ]);
    expect(result.rejected.count).toBe(1);
  });

  it("takes a BOM at the begin only, and only a whole one", () => {
    for (const begin of ["\xef\xbb", "\xef\xbba", "\xefa\xbf", "a\xbb\xbf", "\xbb\xbf"])
      expect(read(latin1(`${begin};b 1\n`)).stacks[0]?.[0][0]).toContain("\ufffd");
    expect(read(latin1("a 1\n\xef\xbb\xbf;b 2\n")).stacks[1]?.[0]).toHaveLength(2);
    expect(read("\ufeff").result).toMatchObject({ records: 0, rejected: { count: 0 } });
    expect(read("\ufeff 3").result).toMatchObject({ records: 1, empty: 3 });
  });

  it("takes one carriage return for a part of the line end, and no more", () => {
    expect(read("a 1\r\n\r\nb 2\r", { piece: 1 }).result).toMatchObject({ records: 2, samples: 3, rejected: { count: 0 } });
    expect(read("a 1\r\r\nb\r 2\n").result).toMatchObject({ records: 1, samples: 2, rejected: { count: 1 } });
  });

  it("takes lines of blanks for nothing at all", () => {
    expect(read(" \n\t\n   \na 1\n").result).toMatchObject({ records: 1, rejected: { count: 0 } });
  });

  it("takes a hash for a name", () => {
    expect(read("# a 3\n#b;c 1\n").stacks).toEqual([
      [["# a"], 3],
      [["#b", "c"], 1],
    ]);
  });

  it("counts the empty stack apart", () => {
    const { stacks, result } = read(" 1424\na 2\n");
    expect(stacks[0]).toEqual([[], 1424]);
    expect(result).toMatchObject({ samples: 1426, empty: 1424, records: 2 });
  });

  it("reads counts of 2^31 and more, and decimals as FlameGraph's tools write them", () => {
    const { stacks, result } = read("a 2147483648\nb 4294967297\nc 1.5\nd 0\ne 9007199254740991\nf 9007199254740992\n");
    expect(stacks.map(([, count]) => count)).toEqual([2147483648, 4294967297, 1.5, 9007199254740991]);
    expect(result).toMatchObject({ records: 5, rejected: { count: 1 } });
  });

  it("rejects what is no record and shows the first few with their line numbers", () => {
    const { stacks, result } = read("a;b 3\nnonsense\n\na;c 1e5\nd 1.2.3\n12\ne -1\nf 99999999999999999999\na 1\n\u0007x");
    expect(stacks.map(([stack]) => stack.join(";"))).toEqual(["a;b", "a"]);
    expect(result.rejected.count).toBe(7);
    expect(result.rejected.first.map(({ line, excerpt }) => [line, excerpt])).toEqual([
      [2, "nonsense"],
      [4, "a;c 1e5"],
      [5, "d 1.2.3"],
      [6, "12"],
      [7, "e -1"],
    ]);
  });

  it("shows as much of a line as fits, in whole characters and without control characters", () => {
    const excerptOf = (text: string) => read(text, { piece: 1 << 20 }).result.rejected.first[0]?.excerpt;
    expect(excerptOf("x".repeat(200))).toBe("x".repeat(80));
    expect(excerptOf("\u{1f525}".repeat(200))).toBe("\u{1f525}".repeat(80));
    expect(excerptOf("a\u0007\u001b\tb\rc\nnext line")).toBe("a b c");
    expect(excerptOf(`${"x".repeat(79)}y`)).toBe(`${"x".repeat(79)}y`);
  });

  it.each(["", "\n\n", "hello\nworld\n", "<html>", "\u0000\u0001"])("says that %j holds no record", (text) => {
    expect(read(text).result.records).toBe(0);
  });

  it("passes over empty frames", () => {
    expect(read("a;;b; 3\n;c 1\n").stacks).toEqual([
      [["a", "b"], 3],
      [["c"], 1],
    ]);
  });
});

describe("makeFoldedReader on py-spy's raw format", () => {
  it("recognises it and keeps places in the frame", () => {
    const { stacks, result } = read("<module> (a.py:1);f (/src/my lib/a.py:3) 12\n 3\n");
    expect(result.dialect).toBe("py-spy");
    expect(stacks).toEqual([
      [["<module> (a.py:1)", "f (/src/my lib/a.py:3)"], 12],
      [[], 3],
    ]);
  });

  it("splits only behind a place, so names may hold semicolons, blanks, digits and line ends", () => {
    const text = "<module> (a.py:1);we;ird 7 (a.py:2);new\nline 8 x (a.py:3) 5\n<module> (a.py:1);f (a.py:9) 1\n";
    const { stacks, result } = read(text);
    expect(stacks).toEqual([
      [["<module> (a.py:1)", "we;ird 7 (a.py:2)", "new\nline 8 x (a.py:3)"], 5],
      [["<module> (a.py:1)", "f (a.py:9)"], 1],
    ]);
    expect(result.rejected.count).toBe(0);
  });

  it("keeps command lines whole, whatever they hold", () => {
    const text = [
      'process 1:"sh -c "python a.py"; python b.py 3";process 2:"python b.py 3";<module> (b.py:1) 4',
      'process 1:"python -c import x\nx = 3\nprint("a;b"); y = 5\n";<module> (<string>:1) 6',
      'process 1:"python -c pass" 2',
      "",
    ].join("\n");
    const { stacks, result } = read(text);
    expect(stacks).toEqual([
      [['process 1:"sh -c "python a.py"; python b.py 3"', 'process 2:"python b.py 3"', "<module> (b.py:1)"], 4],
      [['process 1:"python -c import x\nx = 3\nprint("a;b"); y = 5\n"', "<module> (<string>:1)"], 6],
      [['process 1:"python -c pass"'], 2],
    ]);
    expect(result.rejected.count).toBe(0);
  });

  it("takes no parenthesis in a command line for the end of a frame", () => {
    const { stacks } = read('process 1:"sh -c x=$(date); python -c "f(); g()"";process 2:"python -c f(); g()";g (<string>:1) 3\n');
    expect(stacks).toEqual([
      [['process 1:"sh -c x=$(date); python -c "f(); g()""', 'process 2:"python -c f(); g()"', "g (<string>:1)"], 3],
    ]);
  });

  it("does not take a root for shared when what follows it decides where it ends", () => {
    const { stacks } = read('process 1:"a";f (x.py:1) 1\nprocess 1:"a";b";f (x.py:1) 1\n');
    expect(stacks.map(([stack]) => stack[0])).toEqual(['process 1:"a"', 'process 1:"a";b"']);
  });

  it("reads threads, named or not, with semicolons in their names", () => {
    const { stacks } = read('thread (12);f (x.py:1) 1\nthread (12): pool;1;f (x.py:1) 2\nprocess 1:"a";thread (0x7F): M 3\n');
    expect(stacks.map(([stack]) => stack)).toEqual([
      ["thread (12)", "f (x.py:1)"],
      ["thread (12): pool;1", "f (x.py:1)"],
      ['process 1:"a"', "thread (0x7F): M"],
    ]);
  });

  it("reads native frames and generated files", () => {
    const { stacks } = read("f (a.py:1);memcpy (libc.so.6);0x7fee (libc.so.6);g (<class 'x.argmap'> compilation 17:4) 9\n");
    expect(stacks[0]?.[0]).toHaveLength(4);
  });

  it("turns lone surrogates and other broken UTF-8 into replacement characters", () => {
    const { stacks } = read(latin1("f\xed\xa0\x80 (a.py:1);g\xff (a.py:2) 1\n"));
    expect(stacks[0]?.[0]).toEqual(["f\ufffd\ufffd\ufffd (a.py:1)", "g\ufffd (a.py:2)"]);
  });

  it("counts lines of the file, also where a record has several", () => {
    const text = "f (a.py:1) 1\nx\ny\nf (a.py:1) 1\nx\ny\nf (a.py:1) 2\n\nbad\n\nf (a.py:1) 1\nworse";
    for (const piece of [1, 7, 1000]) {
      const { stacks, result } = read(text, { piece });
      expect(stacks.map(([stack]) => stack)).toEqual([["f (a.py:1)"], ["x\ny\nf (a.py:1)"], ["x\ny\nf (a.py:1)"], ["bad\n\nf (a.py:1)"]]);
      expect(result.rejected).toEqual({ count: 1, first: [{ line: 12, excerpt: "worse" }] });
    }
  });

  it("goes on behind a command line that is longer than any can be", () => {
    const line = "x = [1, 2, 3]\n";
    const endless = `process 1:"python -c ${line.repeat((1 << 21) / line.length)}`;
    const text = `f (a.py:1) 1\n${endless}\ng (a.py:2) 2\ng (a.py:2) 3\n`;
    const { stacks, result } = read(text, { piece: 1 << 18 });
    expect(stacks.slice(-1)).toEqual([[["g (a.py:2)"], 3]]);
    expect(result.rejected.first[0]).toMatchObject({ line: 2, excerpt: expect.stringMatching(/^process 1:"python -c x = /) });
    const long = `process 1:"python -c ${line.repeat(1000)}"`;
    expect(read(`${long};f (a.py:1) 1\n`, { piece: 999 }).stacks).toEqual([[[long, "f (a.py:1)"], 1]]);
  });

  it("rejects the rest of a file that was cut off", () => {
    const { stacks, result } = read("f (a.py:1) 1\nf (a.py:1);g (a.p");
    expect(stacks).toHaveLength(1);
    expect(result.rejected).toEqual({ count: 1, first: [{ line: 2, excerpt: "f (a.py:1);g (a.p" }] });
  });
});

describe("what a file of folded stacks can be besides a recording of time", () => {
  const unfit = (text: string) => read(text).result.unfit;

  it.each([
    ["plain", "a;b 10 20\na;c 5 0\na 3 9\n"],
    ["py-spy", "f (a.py:1);g (a.py:3) 10 20\nf (a.py:1) 0 4\n"],
  ])("is a differential file: every stack has two counts (%s)", (_, text) => {
    expect(unfit(text)).toMatch(/two counts/);
  });

  it("is austin's recording of memory", () => {
    for (const mode of ["memory", "full"])
      expect(unfit(`# austin: 3.6.0\n# mode: ${mode}\nP1;T0:3;/a.py:f:1 64\n`)).toBe(`austin recorded memory ('mode: ${mode}')`);
  });

  it.each([
    "a;task 10 20\na;c 5\n",
    "# austin: 3.6.0\n# mode: wall\nP1;T0:3;/a.py:f:1 64\n",
    "# austin: 3.6.0\n# mode: cpu\nP1;T0:3;/a.py:f:1 64\n",
    "",
  ])("is neither: %j", (text) => {
    expect(unfit(text)).toBeUndefined();
  });
});

describe("makeFoldedReader on other samplers", () => {
  it("reads austin's text, its comments and its roots", () => {
    const { stacks, result } = read(
      "# austin: 3.7.0\n# interval: 100\n\nP1;T0:3;/src/a.py:<module>:9;/src/a.py:A.f:5 120\nP1;T0:3 7\n# duration: 9\n",
    );
    expect(result).toMatchObject({ dialect: "austin", records: 2, rejected: { count: 0 } });
    expect(stacks).toEqual([
      [["P1", "T0:3", "/src/a.py:<module>:9", "/src/a.py:A.f:5"], 120],
      [["P1", "T0:3"], 7],
    ]);
  });

  it("reads Tachyon's collapsed stacks, with semicolons and line ends in names", () => {
    const { stacks, result } = read("tid:9301;<frozen runpy>:_run_code:87;wl.py:a;b:28;~:<GC>:0 110\ntid:9301;wl.py:new\nline:3 1\n");
    expect(result.dialect).toBe("tachyon");
    expect(stacks).toEqual([
      [["tid:9301", "<frozen runpy>:_run_code:87", "wl.py:a;b:28", "~:<GC>:0"], 110],
      [["tid:9301", "wl.py:new\nline:3"], 1],
    ]);
  });

  it("reads perf's collapsed stacks as plain ones", () => {
    const { stacks, result } = read(
      "python3;[unknown];_start;py::f:/src/a.py;std::map<int, (anonymous)>::find(int) const;[k] do_syscall 4\n",
    );
    expect(result.dialect).toBe("plain");
    expect(stacks[0]?.[0]).toHaveLength(6);
  });

  it("recognises python-flamegraph", () => {
    expect(read("MainThread`<module>;MainThread`f 3\n").result.dialect).toBe("python-flamegraph");
  });

  it("does as it is told rather than guess", () => {
    expect(read("a;f (x.py:1) 1\n", { dialect: "plain" }).stacks[0]?.[0]).toEqual(["a", "f (x.py:1)"]);
    expect(read("a;f (x.py:1) 1\n", { dialect: "py-spy" }).stacks[0]?.[0]).toEqual(["a;f (x.py:1)"]);
  });
});

describe("laws of the folded reader", () => {
  const name = fc
    .string({ unit: fc.constantFrom("a", "b", " ", "é", "\u{1f525}", "(", ")", ":", "7", '"'), minLength: 1, maxLength: 6 })
    .filter((text) => text.trim() === text);
  const stack = fc.tuple(fc.array(name, { maxLength: 6 }), fc.integer({ min: 1, max: 2 ** 40 }));

  it("gives back what was written, whatever the size of the pieces", () => {
    fc.assert(
      fc.property(fc.array(stack, { maxLength: 20 }), fc.integer({ min: 1, max: 50 }), (stacks, piece) => {
        const text = stacks.map(([frames, count]) => `${frames.join(";")} ${count}\n`).join("");
        expect(read(text, { dialect: "plain", piece }).stacks).toEqual(stacks);
      }),
    );
  });

  it("gives back py-spy frames with anything in their names", () => {
    const wild = fc
      .string({ unit: fc.constantFrom("a", ";", "\n", " ", '"', "(", "7", "é"), minLength: 1, maxLength: 6 })
      .map((text) => `n${text}n (a.py:1)`)
      .filter((text) => !/ 7+\n/.test(text));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.array(wild, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 99 })), {
          minLength: 1,
          maxLength: 20,
        }),
        (stacks) => {
          const text = stacks.map(([frames, count]) => `${frames.join(";")} ${count}\n`).join("");
          expect(read(text, { dialect: "py-spy" }).stacks).toEqual(stacks);
        },
      ),
    );
  });

  it("gives back roots with any command line that says nothing like the end of a root", () => {
    const words = fc.constantFrom("a", "7", " 3", ";", "\n", "(", "$", "'", '"x', "process 9", "é", "\\");
    const command = fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => `python ${parts.join("")}.`);
    const thread = fc.stringMatching(/^[a-z][a-z 0-9;]{0,8}[a-z]$/);
    fc.assert(
      fc.property(
        fc.array(command, { minLength: 1, maxLength: 3 }),
        fc.option(thread),
        fc.integer({ min: 1, max: 30 }),
        (commands, name, piece) => {
          const roots = commands.map((text, index) => `process ${index + 1}:"${text}"`);
          const stack = [...roots, ...(name === null ? [] : [`thread (0x7F): ${name}`]), "f (a.py:1)"];
          const { stacks, result } = read(`${stack.join(";")} 4\n${roots.join(";")} 2\n`, { dialect: "py-spy", piece });
          expect(stacks).toEqual([
            [stack, 4],
            [roots, 2],
          ]);
          expect(result.rejected.count).toBe(0);
        },
      ),
    );
  });

  it("reads the same and finds the same lines wanting, whatever a record begins with and whatever the size of the pieces", () => {
    const bit = fc.constantFrom("f (a.py:1)", "g (a.py:1)", 'process 1:"', '"', ";", "\n", " 3\n", " 3\n", " x\n", "a");
    fc.assert(
      fc.property(
        fc.array(bit, { maxLength: 60 }).map((bits) => bits.join("")),
        fc.constantFrom<FoldedDialect>("py-spy", "plain"),
        fc.integer({ min: 1, max: 50 }),
        (text, dialect, piece) => {
          const whole = read(text, { dialect, piece: 1 << 20 });
          expect(read(text, { dialect, piece })).toEqual(whole);
          const lines = text.split("\n");
          for (const { line, excerpt } of whole.result.rejected.first) expect(excerpt).toBe(excerpt && begins(lines, line, excerpt));
        },
      ),
      { numRuns: 500 },
    );
  });

  /** As much of the text from a line on as an excerpt is long; line ends show as blanks there. */
  function begins(lines: readonly string[], line: number, excerpt: string): string {
    return lines
      .slice(line - 1)
      .join("\n")
      .replace(/\n+/g, " ")
      .slice(0, excerpt.length);
  }

  it("never fails and never loses a line, whatever the bytes", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom<FoldedDialect | undefined>(undefined, "py-spy", "austin", "tachyon", "plain"),
        (bytes, dialect) => {
          const { result } = read(bytes, dialect === undefined ? {} : { dialect });
          expect(Number.isFinite(result.samples)).toBe(true);
        },
      ),
    );
  });

  it("finds the dialect out, and reads the same, whatever the size of the pieces", () => {
    const line = fc.constantFrom(
      ...[
        "a;b 1",
        "a;c 2",
        " 4",
        "a;bad",
        "",
        "# austin: 3",
        "# note",
        "P1;T0:1;a.py:f:1 5",
        "P1;T0:1;a.py:g",
        "rest:2 3",
        "tid:1;a.py:f:1 5",
      ],
      ...["f (a.py:1) 7", "f (a.py:1);g", "h (a.py:2) 1", 'process 1:"a', 'b";f (a.py:1) 2', "thread (1): x;f (a.py:1) 1", "M`a;M`b 2"],
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom("\n", "\r\n"),
        fc.integer({ min: 1, max: 40 }),
        (lines, end, piece) => {
          const text = lines.join(end);
          const whole = read(text, { piece: 1 << 20 });
          expect(read(text, { piece })).toEqual(whole);
          const { samples, empty } = whole.result;
          expect(whole.stacks.reduce((sum, [, count]) => sum + count, 0)).toBe(samples);
          expect(whole.stacks.reduce((sum, [stack, count]) => sum + (stack.length === 0 ? count : 0), 0)).toBe(empty);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("adds up to the same for any order of lines", () => {
    const plain = fc.array(stack, { maxLength: 12 });
    const totals = (stacks: readonly (readonly [readonly string[], number])[]) => {
      const { stacks: found, result } = read(stacks.map(([frames, count]) => `${frames.join(";")} ${count}\n`).join(""), {
        dialect: "plain",
      });
      return { found: found.map(([frames, count]) => `${frames.join(";")} ${count}`).sort(), ...result };
    };
    fc.assert(
      fc.property(plain, (stacks) => {
        expect(totals(stacks.toReversed())).toEqual(totals(stacks));
      }),
    );
  });

  it("waits for the first bytes to find the dialect out, and not for more", () => {
    const seen: string[] = [];
    const reader = makeFoldedReader({ frame: (_id, text) => seen.push(text), stack: () => undefined });
    const line = `${"a".repeat(1021)} 1\n`;
    for (let pushed = 0; pushed < DETECTION_BYTES - 1024; pushed += 1024) reader.push(encoder.encode(line));
    expect(seen).toEqual([]);
    reader.push(encoder.encode(line));
    expect(seen).toHaveLength(1);
  });

  it("keeps no more in memory than the longest line and the distinct frames, however long the file", () => {
    const piece = encoder.encode(Array.from({ length: 2000 }, (_, i) => `main;work;f${i % 100};g${i % 7} 1\n`).join(""));
    const reader = makeFoldedReader({ frame: () => undefined, stack: () => undefined });
    reader.push(piece);
    const before = process.memoryUsage().arrayBuffers;
    for (let times = 0; times < 150; times++) reader.push(piece);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * piece.length);
    expect(reader.end().records).toBe(151 * 2000);
  });

  it("takes a file in one piece of megabytes", () => {
    const text = Array.from({ length: 80_000 }, (_, i) => `main;work;f${i % 1000};g${i % 7} 1\n`).join("");
    let [frames, samples] = [0, 0];
    const reader = makeFoldedReader({ frame: () => frames++, stack: (_ids, _depth, count) => (samples += count) });
    reader.push(encoder.encode(text));
    expect(reader.end()).toMatchObject({ records: 80_000, samples: 80_000, rejected: { count: 0 } });
    expect([frames, samples]).toEqual([1009, 80_000]);
  });

  it("reads stacks of thousands of frames and names of thousands of characters", () => {
    const frames = Array.from({ length: 5000 }, (_, i) => `f${i} (a.py:1)`);
    const long = "x".repeat(10_000);
    const { stacks } = read(`${frames.join(";")} 1\n${long};${long} 2\n`, { dialect: "py-spy", piece: 999 });
    expect(stacks[0]?.[0]).toEqual(frames);
    expect(stacks).toHaveLength(2);
  });
});

/** Anybody may have written a recording, so no byte is read again for each that follows. Each of these takes longer than a test may, if it is. */
describe("the time to read hostile input", () => {
  it("is short for the dialect of long lines that have a place in every word, or none", () => {
    const word = (text: string) => encoder.encode(`no cou${text.repeat(DETECTION_BYTES / text.length)}`);
    for (const line of [" (a.py:1)", " (", " (a.b", " (1:1", "`", ";`", " 1"].map(word))
      for (let times = 0; times < 500; times++) expect(detectDialect(line)).toBe("plain");
  });

  it("is short for lines that are longer than many pieces, and begin alike", () => {
    const long = "x".repeat(20_000_000);
    const { result } = read(`${long} 1\n${long}y 2\n${long}`, { dialect: "plain", piece: 256 });
    expect(result).toMatchObject({ records: 2, samples: 3, rejected: { count: 1 } });
  });

  it("is short for a name of many semicolons, with a colon far behind its begin", () => {
    const name = `${"a".repeat(4_000_000)}:${"x;".repeat(4_000_000)}x:1`;
    expect(read(`tid:1;${name} 1\n`, { piece: 1 << 20 }).stacks).toEqual([[["tid:1", name], 1]]);
  });
});
