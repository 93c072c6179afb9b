import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FoldedDialect } from "../../src/profile/folded-dialect.ts";
import { type ParsedFrame, parseFrameText } from "../../src/profile/frame-text.ts";

describe("parseFrameText", () => {
  it.each<[FoldedDialect, string, Omit<ParsedFrame, "kind">]>([
    ["py-spy", "A.m (/src/a.py:12)", { name: "A.m", file: "/src/a.py", line: 12 }],
    ["py-spy", "m (/home/me/My (old) code/a.py:12)", { name: "m", file: "/home/me/My (old) code/a.py", line: 12 }],
    ["py-spy", "odd (name (a.py:1)", { name: "odd (name", file: "a.py", line: 1 }],
    ["py-spy", "m (C:\\src\\a.py:3)", { name: "m", file: "C:\\src\\a.py", line: 3 }],
    ["py-spy", "m (a.py)", { name: "m", file: "a.py" }],
    ["py-spy", "memcpy (libc.so.6)", { name: "memcpy", file: "libc.so.6" }],
    ["py-spy", "g (<class 'x.argmap'> compilation 17:4)", { name: "g", file: "<class 'x.argmap'> compilation 17", line: 4 }],
    ["py-spy", "new\nline (a.py:1)", { name: "new\nline", file: "a.py", line: 1 }],
    ["py-spy", "bare", { name: "bare" }],
    ["py-spy", ")", { name: ")" }],
    ["austin", "/src/a.py:A.f:12", { name: "A.f", file: "/src/a.py", line: 12 }],
    ["austin", "C:\\a.py:f:12", { name: "f", file: "C:\\a.py", line: 12 }],
    ["austin", "a.py:f:", { name: "a.py:f:" }],
    ["austin", "f:12", { name: "f:12" }],
    ["austin", ":12", { name: ":12" }],
    ["austin", ":f:12", { name: "f" }],
    ["tachyon", "~:<GC>:0", { name: "<GC>" }],
    ["tachyon", "<frozen runpy>:_run_code:87", { name: "_run_code", file: "<frozen runpy>", line: 87 }],
    ["python-flamegraph", "MainThread`f", { name: "f" }],
    ["plain", "std::sort(int*, int*)", { name: "std::sort(int*, int*)" }],
    ["plain", "operator() (int)", { name: "operator() (int)" }],
    ["plain", "py::A.f:/src/a.py", { name: "A.f", file: "/src/a.py" }],
    ["plain", "f (<stdlib>/json/decoder.py:3)", { name: "f", file: "<stdlib>/json/decoder.py", line: 3 }],
    ["plain", "f (libc.so.6)", { name: "f", file: "libc.so.6" }],
    ["py-spy", "", { name: "" }],
    ["py-spy", " (a.py:1)", { name: "", file: "a.py", line: 1 }],
    ["py-spy", "(a.py:1)", { name: "(a.py:1)" }],
    ["py-spy", "f(a.py:1)", { name: "f(a.py:1)" }],
    ["py-spy", "f (a(b).py:1)", { name: "f", file: "a(b).py", line: 1 }],
    ["py-spy", "f (x) (a.py:1)", { name: "f (x)", file: "a.py", line: 1 }],
    ["py-spy", "f (a.py)b:1)", { name: "f", file: "a.py)b", line: 1 }],
    ["py-spy", "f(x) (a)b.py:1)", { name: "f(x)", file: "a)b.py", line: 1 }],
    ["py-spy", "f (a.py:1", { name: "f (a.py:1" }],
    ["py-spy", "f (a.py:1) ", { name: "f (a.py:1) " }],
    ["py-spy", "f (a.py:12x)", { name: "f", file: "a.py:12x" }],
    ["py-spy", "f (1:2:3)", { name: "f", file: "1:2", line: 3 }],
    ["py-spy", "processes (a.py:1)", { name: "processes", file: "a.py", line: 1 }],
    ["py-spy", 'my process 1:"x" (a.py:1)', { name: 'my process 1:"x"', file: "a.py", line: 1 }],
    ["py-spy", "my thread (12)", { name: "my thread", file: "12" }],
    ["py-spy", "threads", { name: "threads" }],
    ["py-spy", "process (/src/a.py:3)", { name: "process", file: "/src/a.py", line: 3 }],
    ["py-spy", "process 1 (a.py:3)", { name: "process 1", file: "a.py", line: 3 }],
    ["py-spy", "process 1:x (a.py:3)", { name: "process 1:x", file: "a.py", line: 3 }],
    ["py-spy", "thread (/src/a.py:3)", { name: "thread", file: "/src/a.py", line: 3 }],
    ["py-spy", "thread (worker.py)", { name: "thread", file: "worker.py" }],
    ["py-spy", "thread (libworker.so)", { name: "thread", file: "libworker.so" }],
    ["py-spy", "work (/my;src/a.py:3)", { name: "work", file: "/my;src/a.py", line: 3 }],
    ["austin", "a.py:x:12y", { name: "a.py:x:12y" }],
    ["austin", "a.py:x:y12", { name: "a.py:x:y12" }],
    ["austin", "a.py::7", { name: "", file: "a.py", line: 7 }],
    ["austin", "a:~:f:3", { name: "f", file: "a:~", line: 3 }],
    ["austin", "P12x", { name: "P12x" }],
    ["austin", "xP12", { name: "xP12" }],
    ["austin", "T", { name: "T" }],
    ["austin", "T0:3:4", { name: "3", file: "T0", line: 4 }],
    ["austin", "xT0:3", { name: "xT0:3" }],
    ["austin", "T0:3;", { name: "T0:3;" }],
    ["tachyon", "tid:", { name: "tid:" }],
    ["tachyon", "xtid:7", { name: "xtid:7" }],
    ["tachyon", "tid:7 8", { name: "tid:7 8" }],
    ["python-flamegraph", "Thread-1`f (a.py:12)", { name: "f", file: "a.py", line: 12 }],
    ["python-flamegraph", "no thread", { name: "no thread" }],
    ["plain", "", { name: "" }],
    ["plain", "f (int)", { name: "f (int)" }],
    ["plain", "f (int:3)", { name: "f", file: "int", line: 3 }],
    ["plain", "f (<string>)", { name: "f", file: "<string>" }],
    ["plain", "f (x<int>)", { name: "f (x<int>)" }],
    ["plain", "f (src/a)", { name: "f", file: "src/a" }],
    ["plain", "f (C:\\a)", { name: "f", file: "C:\\a" }],
    ["plain", "f (a.py)", { name: "f", file: "a.py" }],
    ["plain", "f (a.py x)", { name: "f (a.py x)" }],
    ["plain", "f (a.)", { name: "f (a.)" }],
    ["plain", "py::f", { name: "py::f" }],
    ["plain", "py::f:", { name: "py::f:" }],
    ["plain", "py:::/a.py", { name: "py:::/a.py" }],
    ["plain", "py::new\nline:x:/a.py", { name: "new\nline:x", file: "/a.py" }],
    ["plain", "mypy::f:/a.py", { name: "mypy::f:/a.py" }],
  ])("%s: %j", (dialect, text, parts) => {
    expect(parseFrameText(text, dialect)).toEqual({ kind: "frame", ...parts });
  });

  it.each<[FoldedDialect, string, ParsedFrame]>([
    ["py-spy", 'process 12:"python a.py; b"', { kind: "process", name: "python a.py; b", pid: 12 }],
    ["py-spy", "thread (12): pool;1", { kind: "thread", name: "pool;1" }],
    ["py-spy", "thread (0x7F12)", { kind: "thread", name: "thread (0x7F12)" }],
    ["py-spy", 'process 12:"a', { kind: "process", name: "a", pid: 12 }],
    ["py-spy", 'process 12:"a "b""', { kind: "process", name: 'a "b"', pid: 12 }],
    ["py-spy", 'process 12:"python -c x\ny"', { kind: "process", name: "python -c x\ny", pid: 12 }],
    ["py-spy", 'process 12:"', { kind: "process", name: "", pid: 12 }],
    ["py-spy", "thread (12): ", { kind: "thread", name: "" }],
    ["py-spy", "thread (12): a\nb", { kind: "thread", name: "a\nb" }],
    ["austin", "T7F3A", { kind: "thread", name: "T7F3A" }],
    ["tachyon", "tid:7f3a", { kind: "thread", name: "tid:7f3a" }],
    ["austin", "P12", { kind: "process", name: "P12" }],
    ["austin", "T0:5c98", { kind: "thread", name: "T0:5c98" }],
    ["austin", "T0:12", { kind: "thread", name: "T0:12" }],
    ["tachyon", "tid:9301", { kind: "thread", name: "tid:9301" }],
  ])("%s root: %j", (dialect, text, parsed) => {
    expect(parseFrameText(text, dialect)).toEqual(parsed);
  });

  it("never fails, keeps a root a root and gives every line as a number", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "(", ")", ":", " ", "7", "`", '"', "~", "<", ".", "/", "process 7:", "thread (", "py::"),
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, fc.constantFrom<FoldedDialect>("py-spy", "austin", "tachyon", "python-flamegraph", "plain"), (text, dialect) => {
        const { kind, name, file, line, pid } = parseFrameText(text, dialect);
        expect(text).toContain(name);
        expect(text).toContain(file ?? "");
        expect(line === undefined || (file !== undefined && Number.isSafeInteger(line))).toBe(true);
        expect(pid === undefined || kind === "process").toBe(true);
        if (kind !== "frame") expect(file).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
