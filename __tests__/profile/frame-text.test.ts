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
  ])("%s: %j", (dialect, text, parts) => {
    expect(parseFrameText(text, dialect)).toEqual({ kind: "frame", ...parts });
  });

  it.each<[FoldedDialect, string, ParsedFrame]>([
    ["py-spy", 'process 12:"python a.py; b"', { kind: "process", name: "python a.py; b", pid: 12 }],
    ["py-spy", "thread (12): pool;1", { kind: "thread", name: "pool;1" }],
    ["py-spy", "thread (0x7F12)", { kind: "thread", name: "thread (0x7F12)" }],
    ["austin", "P12", { kind: "process", name: "P12" }],
    ["austin", "T0:12", { kind: "thread", name: "T0:12" }],
    ["tachyon", "tid:9301", { kind: "thread", name: "tid:9301" }],
  ])("%s root: %j", (dialect, text, parsed) => {
    expect(parseFrameText(text, dialect)).toEqual(parsed);
  });
});
