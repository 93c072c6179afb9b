import { isBlank, sameBytes, trimmedEnd } from "./bytes.ts";
import { blankBeforeCount, parseCount } from "./folded-count.ts";
import { DETECTION_BYTES, type DialectRules, detectDialect, type FoldedDialect, rulesOf } from "./folded-dialect.ts";
import { makeFrameTable } from "./frame-table.ts";
import { copied } from "./larger-array.ts";

export type { FoldedDialect } from "./folded-dialect.ts";

/** Hears what a reader finds, while it reads. */
export interface FoldedSink {
  /** A frame appears for the first time. Numbers are 0, 1, 2 …; broken UTF-8 has become U+FFFD. */
  frame(id: number, text: string, dialect: FoldedDialect): void;
  /**
   * A stack, root first, is `ids[0..depth)`; `ids` is only lent. Depth 0 is the empty stack.
   * @param count samples, above 0; may be a fraction, since FlameGraph's tools write such.
   * @param shared how many leading frames are surely those of the last stack; 0 after an empty one.
   */
  stack(ids: Int32Array, depth: number, count: number, shared: number): void;
}

/** A line that is no record. */
export interface RejectedLine {
  /** Counted from 1. */
  readonly line: number;
  /** Its beginning, without control characters. */
  readonly excerpt: string;
}

export interface FoldedResult {
  readonly dialect: FoldedDialect;
  /** Records read. None at all means that this is no file of folded stacks (or an empty one), which must never read as "no change". */
  readonly records: number;
  /** Sum of all counts, those of empty stacks included. */
  readonly samples: number;
  /** Samples without a stack. */
  readonly empty: number;
  readonly rejected: { readonly count: number; readonly first: readonly RejectedLine[] };
  /** Why the counts are not those of one recording of time, although the lines can be read; undefined when they are. */
  readonly unfit: string | undefined;
}

/** What stands in a file instead of folded stacks. */
export function describeRejected({ rejected }: FoldedResult): string {
  const [first] = rejected.first;
  if (first === undefined) return "it is empty";
  return /[\0-\x08\ufffd]/.test(first.excerpt) ? `line ${first.line} is not text` : `line ${first.line} is '${first.excerpt}'`;
}

/** Takes the bytes of one file in pieces of any size. */
export interface FoldedReader {
  push(chunk: Uint8Array): void;
  end(): FoldedResult;
}

/** More rejected lines than this are only counted. */
const REJECTED_SHOWN = 5;
const EXCERPT_CHARACTERS = 80;
/** A record of several lines is given up beyond this: no command line is longer (Linux allows 2 MiB for all arguments). */
const MAX_JOINED_RECORD_LENGTH = 1 << 21;

/** Larger chunks are taken in pieces, so that the buffer stays small. */
const MAX_PIECE_BYTES = 1 << 20;

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const HASH = 0x23;

/**
 * A streaming reader of folded stacks, `frame;frame;frame count`, over bytes: memory grows with distinct frames and the longest
 * line, not with the file. What begins like the line before costs a comparison of bytes, so sorted input costs little.
 * @param dialect found out from the first bytes when not given.
 */
export function makeFoldedReader(sink: FoldedSink, dialect?: FoldedDialect): FoldedReader {
  const table = makeFrameTable();
  const decoder = new TextDecoder();
  const rejected: RejectedLine[] = [];
  let rejectedCount = 0;
  let frames = 0;
  let records = 0;
  let samples = 0;
  let empty = 0;
  let pairs = 0;
  let mode: string | undefined;
  let line = 1;

  let spoken = dialect;
  let rules: DialectRules | undefined;

  // bytes[0..filled) holds the last stack (from `previous`), the record that is not whole yet (from `start`) and what follows.
  let bytes = new Uint8Array(1 << 16);
  let view = new DataView(bytes.buffer);
  let filled = 0;
  let previous = 0;
  let start = 0;
  /** Where to look for the next line end: behind `start` when the record has several lines, or a line that is longer than a piece. */
  let next = 0;
  let joined = 0;
  /** How many bytes the record surely begins with that the last stack began with, too. */
  let same = 0;
  /** Whether the last stack may hold line ends. */
  let wasJoined = false;
  let isFirst = true;

  // The last stack: frame numbers and where each ends, counted from `previous`.
  let ids = new Int32Array(256);
  let ends = new Int32Array(256);
  let depth = 0;

  function append(chunk: Uint8Array): void {
    const keep = depth > 0 ? previous : start;
    if (keep > 0) {
      bytes.copyWithin(0, keep, filled);
      previous -= keep;
      start -= keep;
      next -= keep;
      filled -= keep;
    }
    if (filled + chunk.length > bytes.length) {
      const larger = new Uint8Array(Math.max(filled + chunk.length, bytes.length * 2));
      larger.set(bytes.subarray(0, filled));
      bytes = larger;
      view = new DataView(bytes.buffer);
    }
    bytes.set(chunk, filled);
    filled += chunk.length;
  }

  function begin(): void {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) start = next = 3;
    isFirst = false;
    spoken ??= detectDialect(bytes.subarray(start, filled));
    rules = rulesOf(spoken);
  }

  function readLines(isEnd: boolean): void {
    if (isFirst) begin();
    const { joinsLines, isWhole } = rules as DialectRules;
    const seen = bytes.subarray(0, filled);
    for (;;) {
      if (joined === 0) leapOverShared();
      let stop = seen.indexOf(NEWLINE, next);
      if (stop < 0) {
        next = filled;
        if (!isEnd || start >= filled) return;
        stop = filled;
      }
      next = stop + 1;
      const end = stop > start && bytes[stop - 1] === RETURN ? stop - 1 : stop;
      const blank = blankBeforeCount(bytes, start, end);
      if (
        joinsLines &&
        stop < filled &&
        (blank < 0 || !isWhole(bytes, start, blank)) &&
        end > start &&
        !isComment(start) &&
        stop - start < MAX_JOINED_RECORD_LENGTH
      ) {
        joined++;
        continue;
      }
      readRecord(end, blank);
      // What gave no stack is not worth keeping for a comparison.
      if (previous !== start) depth = 0;
      line += joined + 1;
      wasJoined = joined > 0;
      joined = 0;
      same = 0;
      start = next;
    }
  }

  /** Most lines begin like the one before, which ended behind what they share: that is compared, and not searched. */
  function leapOverShared(): void {
    const most = depth === 0 ? 0 : Math.min(filled - start, ends[depth - 1]!);
    // A line that is longer than a piece goes on where the last piece ended.
    same += sameBytes(bytes, view, { at: previous + same, and: start + same, most: most - same });
    if (!wasJoined) next = Math.max(next, start + same);
  }

  /** austin writes what it knows about itself between its samples. */
  function isComment(at: number): boolean {
    return spoken === "austin" && bytes[at] === HASH;
  }

  function readComment(end: number): void {
    mode ??= /^# mode: (\w+)/.exec(decoder.decode(bytes.subarray(start, Math.min(end, start + EXCERPT_CHARACTERS))))?.[1];
  }

  function readRecord(end: number, blank: number): void {
    if (isComment(start)) readComment(end);
    if (isBlank(bytes, start, end) || isComment(start)) return;
    const count = blank < 0 ? Number.NaN : parseCount(bytes, blank + 1, end);
    if (!(count <= Number.MAX_SAFE_INTEGER)) {
      reject(end);
      return;
    }
    const stackEnd = trimmedEnd(bytes, start, blank);
    records++;
    samples += count;
    if (blankBeforeCount(bytes, start, stackEnd) >= 0) pairs++;
    if (count > 0) readStack(stackEnd, count);
  }

  function readStack(end: number, count: number): void {
    const { frameEnd } = rules as DialectRules;
    const shared = sharedDepth(end);
    let level = shared;
    let from = shared === 0 ? start : start + ends[shared - 1]! + 1;
    while (from < end) {
      const stop = frameEnd(bytes, from, end);
      if (stop > from) {
        if (level === ids.length) {
          ids = copied(ids, new Int32Array(level * 2));
          ends = copied(ends, new Int32Array(level * 2));
        }
        ids[level] = intern(from, stop);
        ends[level] = stop - start;
        level++;
      }
      from = stop + 1;
    }
    depth = level;
    previous = start;
    if (depth === 0) empty += count;
    sink.stack(ids, depth, count, shared);
  }

  /** Frames of the last stack that this record begins with, separators included; roots only when the frame behind them is shared, too. */
  function sharedDepth(end: number): number {
    const alike = Math.min(same, end - start);
    let shared = depth;
    while (shared > 0 && ends[shared - 1]! >= alike) shared--;
    const { looksAhead } = rules as DialectRules;
    while (shared > 0 && looksAhead(bytes, start + (shared === 1 ? 0 : ends[shared - 2]! + 1))) shared--;
    return shared;
  }

  function intern(from: number, stop: number): number {
    const id = table.idOf(bytes, from, stop);
    if (id === frames) {
      frames++;
      sink.frame(id, decoder.decode(bytes.subarray(from, stop)), spoken as FoldedDialect);
    }
    return id;
  }

  function reject(end: number): void {
    rejectedCount++;
    if (rejected.length === REJECTED_SHOWN) return;
    const text = decoder.decode(bytes.subarray(start, Math.min(end, start + EXCERPT_CHARACTERS * 4)));
    rejected.push({ line, excerpt: [...text.replace(/\p{Cc}+/gu, " ")].slice(0, EXCERPT_CHARACTERS).join("") });
  }

  /** FlameGraph's own tools, too, take two numbers at the end of a line for two counts. */
  function findUnfit(): string | undefined {
    if (records > 0 && pairs === records) return "every stack has two counts, as difffolded.pl writes them";
    return mode === "memory" || mode === "full" ? `austin recorded memory ('mode: ${mode}')` : undefined;
  }

  return {
    push(chunk) {
      for (let from = 0; from < chunk.length; from += MAX_PIECE_BYTES) {
        append(chunk.subarray(from, from + MAX_PIECE_BYTES));
        if (!isFirst || filled >= DETECTION_BYTES) readLines(false);
      }
    },
    end() {
      readLines(true);
      return {
        dialect: spoken as FoldedDialect,
        records,
        samples,
        empty,
        rejected: { count: rejectedCount, first: rejected },
        unfit: findUnfit(),
      };
    },
  };
}
