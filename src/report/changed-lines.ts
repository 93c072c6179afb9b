import type { ManifestLines } from "../bundle/manifest.ts";
import type { Kind } from "../compare/round-counts.ts";
import { formatSecondsChange } from "../lib/format.ts";
import type { Side } from "../profile/frame.ts";
import type { ChangedPlace, ReportedLine } from "./report.ts";

type Row = ManifestLines[number]["rows"][number];

export interface LinesFacts {
  readonly rows: readonly Row[];
  /** What the verdict is about. */
  readonly kind: Kind;
  /** Whose line numbers the function's row has: those of base where head has no sample of it. */
  readonly side: Side;
  /** CPU seconds of a run that one sample stands for, on each side. */
  readonly secondsPerSample: { readonly [S in Side]: number };
  /** What the function's row says of the same samples, weighted as rounds are; its lines add up to it. Null where it is not known. */
  readonly seconds: { readonly [S in Side]: number | null };
  /** Common dispersion of the recording; 1 is pure sampling noise. */
  readonly dispersion: number;
}

/** More lines than these are in the profile, not in the report. */
const MAX_LINES = 40;
/** How far a place has to be ahead of everything else, in standard errors: a wrong line costs a reader more than none. */
const CERTAINTY = 3;

/** A place that changed by far more than its function is one of several that changed. */
const MAX_PART = 1.3;

/** Lines further from their function than this are not all of its lines. */
const MAX_MISFIT = 0.2;

/** Lines of a function with their seconds on both sides, and the one line or hunk that holds most of the change, if one does beyond noise. */
export function explainLines(given: LinesFacts): { readonly lines: readonly ReportedLine[]; readonly place: ChangedPlace | null } {
  const facts = { ...given, secondsPerSample: { base: fitToRow(given, "base"), head: fitToRow(given, "head") } };
  const { rows, kind, side, secondsPerSample } = facts;
  const lines = rows.map((row): ReportedLine => {
    const [base, head] = [row[kind].base * secondsPerSample.base, row[kind].head * secondsPerSample.head];
    return {
      ...(row[side] === null ? numberedBy(row, otherSide(side)) : numberedBy(row, side)),
      seconds: { base, head, delta: head - base },
      added: row.base === null,
      changed: row.hunk !== null,
      text: row.text,
    };
  });
  const largest = [...lines].sort((a, b) => Math.max(b.seconds.base, b.seconds.head) - Math.max(a.seconds.base, a.seconds.head));
  const shown = new Set(largest.slice(0, MAX_LINES));
  return { lines: lines.filter((line) => shown.has(line)), place: findPlace(facts) };
}

function numberedBy(row: Row, side: Side): Pick<ReportedLine, "side" | "line"> {
  return { side, line: row[side] ?? 0 };
}

function otherSide(side: Side): Side {
  return side === "head" ? "base" : "head";
}

/** Seconds per sample by which the lines of a side add up to the function's seconds: one number in the row and in the sentence below it. */
function fitToRow({ rows, kind, secondsPerSample, seconds }: LinesFacts, side: Side): number {
  const samples = rows.reduce((sum, row) => sum + row[kind][side], 0);
  const fitted = samples === 0 ? Number.NaN : (seconds[side] ?? Number.NaN) / samples;
  return Math.abs(fitted / secondsPerSample[side] - 1) < MAX_MISFIT ? fitted : secondsPerSample[side];
}

interface Change {
  readonly seconds: number;
  readonly variance: number;
}

function findPlace(facts: LinesFacts): ChangedPlace | null {
  const { rows } = facts;
  // A function of one line has no other place.
  if (rows.length === 1 && rows[0]?.hunk === null) return null;
  const all = changeOf(rows, facts);
  const hunks = [...new Set(rows.flatMap(({ hunk }) => (hunk === null ? [] : [hunk])))];
  const groups = [
    ...rows.filter((row) => !isRewritten(row, all, facts)).map((row) => [row]),
    ...hunks.map((hunk) => rows.filter((row) => row.hunk === hunk)),
  ];
  for (const group of groups) {
    const [own, rest] = [
      changeOf(group, facts),
      changeOf(
        rows.filter((row) => !group.includes(row)),
        facts,
      ),
    ];
    const lead = (own.seconds - rest.seconds) * Math.sign(all.seconds);
    const part = own.seconds / all.seconds;
    if (part > 0 && part < MAX_PART && lead > CERTAINTY * Math.sqrt(own.variance + rest.variance))
      return describePlace(group, { side: facts.side, own, all });
  }
  return null;
}

/** Lines of the other side in the same hunk took at least this part of the function's change: which of its lines are theirs, nobody can tell. */
const MIN_REWRITTEN = 0.25;

function isRewritten(row: Row, all: Change, facts: LinesFacts): boolean {
  const side = row.base === null ? "base" : row.head === null ? "head" : undefined;
  if (row.hunk === null || side === undefined) return false;
  const others = facts.rows.filter((other) => other.hunk === row.hunk && other[otherSide(side)] === null);
  return Math.abs(changeOf(others, facts).seconds) >= MIN_REWRITTEN * Math.abs(all.seconds);
}

function changeOf(rows: readonly Row[], { kind, secondsPerSample, dispersion }: LinesFacts): Change {
  let [seconds, variance] = [0, 0];
  for (const row of rows) {
    seconds += row[kind].head * secondsPerSample.head - row[kind].base * secondsPerSample.base;
    variance += row[kind].head * secondsPerSample.head ** 2 + row[kind].base * secondsPerSample.base ** 2;
  }
  return { seconds, variance: variance * Math.max(1, dispersion) };
}

function describePlace(
  rows: readonly Row[],
  { side: wanted, own, all }: Pick<LinesFacts, "side"> & { own: Change; all: Change },
): ChangedPlace {
  const side = rows.some((row) => row[wanted] !== null) ? wanted : otherSide(wanted);
  const numbers = rows.flatMap((row) => row[side] ?? []);
  const isChanged = rows.some(({ hunk }) => hunk !== null);
  const isAdded = isChanged && rows.every(({ base }) => base === null);
  return {
    side,
    first: Math.min(...numbers),
    last: Math.max(...numbers),
    seconds: own.seconds,
    of: all.seconds,
    change: !isChanged ? "none" : isAdded ? "added" : side === "base" ? "removed" : "changed",
  };
}

const CHANGES = {
  added: ", which this change adds",
  changed: ", which this change edits",
  removed: ", which this change removes",
  none: " (unchanged)",
};

/**
 * `1.70 s of the extra 1.90 s are on line 42, which this change adds`, `all of the 2.00 s saved were on line 7 of base, which this change removes`; where the
 * place changed by more than the function, `0.96 s less on line 7 of base, which this change removes, but 0.21 s more on other lines of the function`. Empty where the
 * change is too small to be written.
 */
export function describeChangedPlace({ side, first, last, seconds, of, change }: ChangedPlace): string {
  const lines = first === last ? `on line ${first}` : `on lines ${first} to ${last}`;
  const where = `${lines}${side === "base" ? " of base" : ""}${CHANGES[change]}`;
  const shown = (seconds: number) => formatSecondsChange(Math.abs(seconds)).slice(1);
  const [part, all, none] = [shown(seconds), shown(of), shown(0)];
  const isMore = part !== all && Math.abs(seconds) > Math.abs(of);
  const rest = isMore ? shown(seconds - of) : none;
  if (all === none) return "";
  if (rest !== none) {
    const [way, back] = of < 0 ? ["less", "more"] : ["more", "less"];
    return `${part} ${way} ${where}${change === "none" ? "" : ","} but ${rest} ${back} on other lines of the function`;
  }
  const whole = of < 0 ? `the ${all} saved` : `the extra ${all}`;
  return `${part === all || isMore ? "all" : part} of ${whole} ${side === "base" ? "were" : "are"} ${where}`;
}
