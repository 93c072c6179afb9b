import { ascii, isDigit, isHexDigit, startsWith } from "./bytes.ts";

/**
 * Who wrote the folded stacks, which decides where a frame ends and what its text means.
 * `plain` is everything that splits at every `;`: perf + stackcollapse, FlameGraph's own tools, flamediff's bundles.
 */
export type FoldedDialect = "py-spy" | "austin" | "tachyon" | "python-flamegraph" | "plain";

/** How a dialect divides bytes. `end` is the end of the stack, before the blank and the count. */
export interface DialectRules {
  /** Where the frame that begins at `start` ends: at a `;` that separates, or at `end`. */
  frameEnd(bytes: Uint8Array, start: number, end: number): number;
  /** Whether a frame's end was found by looking at what follows it (process and thread roots), so that an equal prefix does not prove it equal. */
  looksAhead(bytes: Uint8Array, start: number): boolean;
  /** Whether a stack that ends at `end` can be whole; if not, its record goes on in the next line. */
  isWhole(bytes: Uint8Array, start: number, end: number): boolean;
  /** Whether names may hold line ends, so that a line without a count is joined with the next. */
  readonly joinsLines: boolean;
}

const NEWLINE = 0x0a;
const SEMICOLON = 0x3b;
const BLANK = 0x20;
const OPENING = 0x28;
const CLOSING = 0x29;
const QUOTE = 0x22;
const SLASH = 0x2f;
const COLON = 0x3a;
const THREAD = 0x54;

const PROCESS_ROOT = ascii("process ");
const THREAD_ROOT = ascii("thread (");
const HEXADECIMAL = ascii("0x");

/** Looking further back for the begin of a thread's name would make hostile input quadratic, and over more line ends a thousand times slower. */
const MAX_THREAD_ROOT_LENGTH = 1024;
const MAX_LINES_OF_A_THREAD_ROOT = 8;
/** Longer than any path (4,096 bytes on Linux) with a name: looking further for the end of what follows a root would be quadratic, too. */
const MAX_FRAME_LENGTH = 8192;

/** Enough to meet several records, even deep ones. */
export const DETECTION_BYTES = 1 << 16;

/**
 * What gives a dialect away in one line, surest first. py-spy puts a place behind every name, so the first frame tells; whether it has
 * a ` (` is asked apart, since as one pattern every ` (` of a long line would be tried with every end.
 */
const MARKS: readonly (readonly [FoldedDialect, RegExp])[] = [
  ["austin", /^# austin:|^P\d+;T\w/],
  ["tachyon", /^tid:\d+[; ]/],
  ["py-spy", /^process \d+:"|^thread \((?:\d+|0x[\dA-Fa-f]+)\)(?:[;:]| \d+$)|^(?=[^;]* \()[^;]*(?::\d+|\.\w+|>|\])\)(?:;| \d+$)/],
  // One thread for the whole stack; DTrace writes the library of each function in the same way.
  ["python-flamegraph", /^([^;`]*)`[^;]*(?:;\1`[^;]*)* \d+$/],
];

/** The dialect of the first bytes of a file: the first line that gives itself away decides. */
export function detectDialect(bytes: Uint8Array): FoldedDialect {
  const lines = new TextDecoder().decode(bytes.subarray(0, DETECTION_BYTES)).split(/\r?\n/);
  for (const line of lines) {
    const mark = MARKS.find(([, pattern]) => pattern.test(line));
    if (mark !== undefined) return mark[0];
  }
  return "plain";
}

export function rulesOf(dialect: FoldedDialect): DialectRules {
  switch (dialect) {
    case "py-spy":
      return PY_SPY;
    case "austin":
      return AUSTIN;
    case "tachyon":
      return TACHYON;
    case "python-flamegraph":
    case "plain":
      return PLAIN;
    default:
      return dialect satisfies never;
  }
}

const PLAIN: DialectRules = {
  frameEnd: nextSemicolon,
  looksAhead: () => false,
  isWhole: () => true,
  joinsLines: false,
};

/** austin and Tachyon: `file:name:line`. Names may contain `;`, so it only separates behind `:line`, behind text without any colon or slash, or behind a root. */
function colonRules(isRoot: (bytes: Uint8Array, start: number, stop: number) => boolean): DialectRules {
  return {
    frameEnd(bytes, start, end) {
      let stop = nextSemicolon(bytes, start, end);
      if (isRoot(bytes, start, stop)) return stop;
      // Only here: text that goes on behind a `;` has a colon, or is the beginning of a path.
      if (!endsWithLine(bytes, start, stop) && !mayBegin(bytes.subarray(start, stop))) return stop;
      while (stop < end && !endsWithLine(bytes, start, stop)) stop = nextSemicolon(bytes, stop + 1, end);
      return stop;
    },
    looksAhead: () => false,
    isWhole: () => true,
    joinsLines: true,
  };
}

/** Whether text can be the first part of `file:name:line`. */
function mayBegin(text: Uint8Array): boolean {
  return text.indexOf(COLON) >= 0 || text.indexOf(SLASH) >= 0;
}

/** The root of a thread is `T7f3a` or `T0:5c98`, its numbers hexadecimal. */
const AUSTIN = colonRules((bytes, start, stop) => {
  if (bytes[start] !== THREAD) return false;
  const colon = skipHexDigits(bytes, start + 1, stop);
  if (colon === start + 1 || colon === stop || bytes[colon] !== COLON) return false;
  return colon + 1 < stop && skipHexDigits(bytes, colon + 1, stop) === stop;
});
const TACHYON = colonRules(() => false);

/**
 * py-spy: `name (file:line)`. Names and paths may contain `;`, so it only separates behind `)` or behind a root. Roots are raw text:
 *
 *   process 7:"sh -c "a"; python b.py";process 8:"python b.py";<module> (b.py:1) 3
 *   thread (8): a;b;<module> (b.py:1) 3
 *
 * A function may be called `process` or `thread`: only the exact form of a root makes one.
 */
const PY_SPY: DialectRules = {
  frameEnd(bytes, start, end) {
    let stop = nextSemicolon(bytes, start, end);
    switch (rootAt(bytes, start, end)) {
      case undefined:
        while (stop < end && bytes[stop - 1] !== CLOSING) stop = nextSemicolon(bytes, stop + 1, end);
        return stop;
      case "process":
        while (stop < end && (bytes[stop - 1] !== QUOTE || !isRootOrFrame(bytes, stop + 1, end)))
          stop = nextSemicolon(bytes, stop + 1, end);
        return stop;
      case "thread": {
        const most = Math.min(end, start + MAX_THREAD_ROOT_LENGTH);
        while (stop < most && bytes[stop - 1] !== CLOSING && !isRootOrFrame(bytes, stop + 1, end))
          stop = nextSemicolon(bytes, stop + 1, end);
        return stop;
      }
    }
  },
  looksAhead: (bytes, start) => startsWith(bytes, start, PROCESS_ROOT) || startsWith(bytes, start, THREAD_ROOT),
  // A command line can be a whole script (`python -c`), and `x = 3` a line of it.
  isWhole: (bytes, start, end) =>
    rootAt(bytes, start, end) !== "process" || bytes[end - 1] === CLOSING || bytes[end - 1] === QUOTE || endsWithThread(bytes, start, end),
  joinsLines: true,
};

/** `process 7:"…` and `thread (8)` or `thread (0x7F12)`, alone or before `;` or `: name`, are roots; `process (a.py:3)` is a frame. */
function rootAt(bytes: Uint8Array, start: number, end: number): "process" | "thread" | undefined {
  if (startsWith(bytes, start, PROCESS_ROOT)) {
    const at = skipDigits(bytes, start + PROCESS_ROOT.length, end);
    return at > start + PROCESS_ROOT.length && at + 1 < end && bytes[at] === COLON && bytes[at + 1] === QUOTE ? "process" : undefined;
  }
  if (!startsWith(bytes, start, THREAD_ROOT)) return undefined;
  const from = start + THREAD_ROOT.length;
  const at = skipThreadNumber(bytes, from, end);
  if (at === from || at >= end || bytes[at] !== CLOSING) return undefined;
  return at + 1 === end || bytes[at + 1] === SEMICOLON || bytes[at + 1] === COLON ? "thread" : undefined;
}

function skipDigits(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && isDigit(bytes[at]!)) at++;
  return at;
}

function skipThreadNumber(bytes: Uint8Array, from: number, end: number): number {
  return startsWith(bytes, from, HEXADECIMAL) ? skipHexDigits(bytes, from + HEXADECIMAL.length, end) : skipDigits(bytes, from, end);
}

function skipHexDigits(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && isHexDigit(bytes[at]!)) at++;
  return at;
}

/** What may follow a root: another root, or `name (place)` that is surely not the rest of a command line. The place may contain `;`, the name may not. */
function isRootOrFrame(bytes: Uint8Array, start: number, end: number): boolean {
  if (rootAt(bytes, start, end) !== undefined) return true;
  let stop = nextSemicolon(bytes, start, end);
  if (!opensPlace(bytes, start, stop)) return false;
  const most = Math.min(end, start + MAX_FRAME_LENGTH);
  while (stop < most && bytes[stop - 1] !== CLOSING) {
    // A command line ends here.
    if (bytes[stop - 1] === QUOTE) return false;
    stop = nextSemicolon(bytes, stop + 1, most);
  }
  return bytes[stop - 1] === CLOSING;
}

/** Whether ` (` follows text without quotes. */
function opensPlace(bytes: Uint8Array, start: number, stop: number): boolean {
  for (let i = start + 1; i < stop && bytes[i - 1] !== QUOTE; i++) if (bytes[i] === OPENING && bytes[i - 1] === BLANK) return true;
  return false;
}

function endsWithThread(bytes: Uint8Array, start: number, end: number): boolean {
  let [last, lines] = [end, 1];
  while (last > start && last > end - MAX_THREAD_ROOT_LENGTH && bytes[last - 1] !== SEMICOLON && lines <= MAX_LINES_OF_A_THREAD_ROOT)
    if (bytes[--last] === NEWLINE) lines++;
  return startsWith(bytes, last, THREAD_ROOT);
}

function endsWithLine(bytes: Uint8Array, start: number, stop: number): boolean {
  let i = stop - 1;
  while (i > start && isDigit(bytes[i]!)) i--;
  return i < stop - 1 && bytes[i] === COLON;
}

function nextSemicolon(bytes: Uint8Array, start: number, end: number): number {
  let i = start;
  while (i < end && bytes[i] !== SEMICOLON) i++;
  return i;
}
