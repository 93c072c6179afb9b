import { ascii, isDigit, startsWith } from "./bytes.ts";

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
const CLOSING = 0x29;
const QUOTE = 0x22;
const COLON = 0x3a;

const PROCESS_ROOT = ascii("process ");
const THREAD_ROOT = ascii("thread (");

/** Looking further back for the begin of a thread's name would make hostile input quadratic, and over more line ends a thousand times slower. */
const LONGEST_THREAD_ROOT = 1024;
const MOST_LINES_OF_A_THREAD_ROOT = 8;

/** Enough to meet several records, even deep ones. */
export const DETECTION_BYTES = 1 << 16;

/**
 * What gives a dialect away in one line, surest first. py-spy puts a place behind every name, so the first frame tells; whether it has
 * a ` (` is asked apart, since as one pattern every ` (` of a long line would be tried with every end.
 */
const MARKS: readonly (readonly [FoldedDialect, RegExp])[] = [
  ["austin", /^# austin:|^P\d+;T\w/],
  ["tachyon", /^tid:\d+[; ]/],
  ["py-spy", /^process \d+:"|^thread \(|^(?=[^;]* \()[^;]*(?::\d+|\.\w+|>|\])\)(?:;| \d+$)/],
  ["python-flamegraph", /^[^;`]*`[^;]*(?:;[^;`]*`[^;]*)* \d+$/],
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
    case "tachyon":
      return COLONS;
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

/** austin and Tachyon: `file:name:line`. Names may hold `;`, so one separates only behind `:line`, or behind text without any colon. */
const COLONS: DialectRules = {
  frameEnd(bytes, start, end) {
    let stop = nextSemicolon(bytes, start, end);
    // Only here: text that goes on behind a `;` has a colon.
    if (!endsWithLine(bytes, start, stop) && bytes.subarray(start, stop).indexOf(COLON) < 0) return stop;
    while (stop < end && !endsWithLine(bytes, start, stop)) stop = nextSemicolon(bytes, stop + 1, end);
    return stop;
  },
  looksAhead: () => false,
  isWhole: () => true,
  joinsLines: true,
};

/**
 * py-spy: `name (file:line)`. Names may hold `;`, so one separates only behind `)` or behind a root. Roots are raw text:
 *
 *   process 7:"sh -c "a"; python b.py";process 8:"python b.py";<module> (b.py:1) 3
 *   thread (8): a;b;<module> (b.py:1) 3
 */
const PY_SPY: DialectRules = {
  frameEnd(bytes, start, end) {
    let stop = nextSemicolon(bytes, start, end);
    const isProcess = startsWith(bytes, start, PROCESS_ROOT);
    if (stop === end || (!isProcess && bytes[stop - 1] === CLOSING)) return stop;
    if (!isProcess && !startsWith(bytes, start, THREAD_ROOT)) {
      while (stop < end && bytes[stop - 1] !== CLOSING) stop = nextSemicolon(bytes, stop + 1, end);
      return stop;
    }
    while (stop < end && ((isProcess && bytes[stop - 1] !== QUOTE) || !isRootOrFrame(bytes, stop + 1, end)))
      stop = nextSemicolon(bytes, stop + 1, end);
    return stop;
  },
  looksAhead: (bytes, start) => startsWith(bytes, start, PROCESS_ROOT) || startsWith(bytes, start, THREAD_ROOT),
  // A command line can be a whole script (`python -c`), and `x = 3` a line of it.
  isWhole: (bytes, start, end) =>
    !startsWith(bytes, start, PROCESS_ROOT) || bytes[end - 1] === CLOSING || bytes[end - 1] === QUOTE || endsWithThread(bytes, start, end),
  joinsLines: true,
};

/** What may follow a root: another root, or a frame that is surely not the rest of a command line. */
function isRootOrFrame(bytes: Uint8Array, start: number, end: number): boolean {
  if (startsWith(bytes, start, PROCESS_ROOT) || startsWith(bytes, start, THREAD_ROOT)) return true;
  const stop = nextSemicolon(bytes, start, end);
  return bytes[stop - 1] === CLOSING && bytes.subarray(start, stop).indexOf(QUOTE) < 0;
}

function endsWithThread(bytes: Uint8Array, start: number, end: number): boolean {
  let [last, lines] = [end, 1];
  while (last > start && last > end - LONGEST_THREAD_ROOT && bytes[last - 1] !== SEMICOLON && lines <= MOST_LINES_OF_A_THREAD_ROOT)
    if (bytes[--last] === NEWLINE) lines++;
  return startsWith(bytes, last, THREAD_ROOT);
}

function endsWithLine(bytes: Uint8Array, start: number, stop: number): boolean {
  let i = stop - 1;
  while (i > start && isDigit(bytes[i] as number)) i--;
  return i < stop - 1 && bytes[i] === COLON;
}

function nextSemicolon(bytes: Uint8Array, start: number, end: number): number {
  let i = start;
  while (i < end && bytes[i] !== SEMICOLON) i++;
  return i;
}
