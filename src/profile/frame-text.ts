import type { FoldedDialect } from "./folded-dialect.ts";

/** What one frame of folded text says. Roots name the process or the thread instead of a function. */
export interface ParsedFrame {
  readonly kind: "frame" | "process" | "thread";
  readonly name: string;
  readonly file?: string;
  /** As written: the first line of the function or the current one, whatever the sampler was told to write. */
  readonly line?: number;
  /** Number of the process that a process root names. */
  readonly pid?: number;
}

/**
 * The parts of a frame's text.
 *
 *   py-spy              f (/src/a.py:12) · memcpy (libc.so.6) · process 7:"python a.py" · thread (7): pool-1
 *   austin              /src/a.py:A.f:12 · P7 · T0:8
 *   tachyon             a.py:A.f:12 · ~:<GC>:0 · tid:7
 *   python-flamegraph   MainThread`f
 *   plain               f · f (a.py:12) · py::f:/src/a.py (perf's map of Python)
 */
export function parseFrameText(text: string, dialect: FoldedDialect): ParsedFrame {
  switch (dialect) {
    case "py-spy":
      return parseRoot(text) ?? parseParenthesised(text) ?? { kind: "frame", name: text };
    case "austin":
    case "tachyon":
      return parseIdRoot(text) ?? parseColons(text);
    case "python-flamegraph":
      return { ...parsePlain(text.slice(text.indexOf("`") + 1)) };
    case "plain":
      return parsePlain(text);
    default:
      return dialect satisfies never;
  }
}

function parseRoot(text: string): ParsedFrame | undefined {
  const process = /^process (\d+):"([\s\S]*?)"?$/.exec(text);
  if (process !== null) return { kind: "process", name: process[2] as string, pid: Number(process[1]) };
  const thread = /^thread \((?:\d+|0x[\dA-Fa-f]+)\)(?:: ([\s\S]*))?$/.exec(text);
  return thread === null ? undefined : { kind: "thread", name: thread[1] ?? text };
}

/** `name (file)` or `name (file:line)`: the file is what the last closing parenthesis closes, so both may hold parentheses of their own. */
function parseParenthesised(text: string): ParsedFrame | undefined {
  if (!text.endsWith(")")) return undefined;
  const open = openingParenthesis(text);
  if (open < 1) return undefined;
  const name = text.slice(0, open - 1);
  const place = text.slice(open + 1, -1);
  const [, file = place, line] = /^([\s\S]*):(\d+)$/.exec(place) ?? [];
  return { kind: "frame", name, file, ...(line !== undefined && { line: Number(line) }) };
}

/** Where the parenthesis after a blank opens that the last character closes; the last ` (` when they do not pair up; -1 without any. */
function openingParenthesis(text: string): number {
  let depth = 0;
  for (let i = text.length - 1; i > 0; i--) {
    if (text[i] === ")") depth++;
    else if (text[i] === "(" && --depth === 0) {
      if (text[i - 1] === " ") return i;
      break;
    }
  }
  const last = text.lastIndexOf(" (");
  return last < 0 ? -1 : last + 1;
}

function parseIdRoot(text: string): ParsedFrame | undefined {
  if (/^P\d+$/.test(text)) return { kind: "process", name: text };
  if (/^(?:tid:\w+|T\w+(?::\w+)?)$/.test(text)) return { kind: "thread", name: text };
  return undefined;
}

/** `file:name:line`, read from the right since Windows paths hold a colon; `~` is no file. */
function parseColons(text: string): ParsedFrame {
  // Not as one pattern: a name of many colons would be tried at each of them.
  const lineAt = text.lastIndexOf(":");
  const nameAt = lineAt < 1 ? -1 : text.lastIndexOf(":", lineAt - 1);
  const line = text.slice(lineAt + 1);
  if (nameAt < 0 || !/^\d+$/.test(line)) return { kind: "frame", name: text };
  const [file, name] = [text.slice(0, nameAt), text.slice(nameAt + 1, lineAt)];
  if (file === "~" || file === "") return { kind: "frame", name };
  return { kind: "frame", name, file, line: Number(line) };
}

/** Text without a grammar: a place in parentheses counts as one when it cannot be part of a C++ signature. */
function parsePlain(text: string): ParsedFrame {
  const perf = /^py::([\s\S]+):([^:]+)$/.exec(text);
  if (perf !== null) return { kind: "frame", name: perf[1] as string, file: perf[2] as string };
  const parsed = parseParenthesised(text);
  if (parsed !== undefined && (parsed.line !== undefined || /^<|[/\\]|\.\w+$/.test(parsed.file ?? ""))) return parsed;
  return { kind: "frame", name: text };
}
