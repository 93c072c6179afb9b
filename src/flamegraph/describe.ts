import { formatCount, formatPoints, formatSeconds, formatSecondsChange, formatShare } from "../lib/format.ts";
import type { FlameFunction, Picture } from "./embedded-format.ts";
import type { Scene } from "./scene.ts";
import { fileAndLine, verdictWords } from "./words.ts";

/** What is said of a frame when it is pointed at: a heading, and a table with a column a side. */
export interface Description {
  readonly name: string;
  /** File and line, package or origin, as far as they are known. */
  readonly place: string;
  /** Heads of the columns; none for a single profile. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the decision said of the function, in words, and the frame's own sign where it is the other one. */
  readonly verdict: string;
}

/** A frame of a scene; shares are of all samples of a side. */
export function describeFrame(
  { functions, tree, totals, changes }: Scene,
  { sides, samples, seconds: time }: Picture,
  node: number,
): Description {
  const fn = functions[tree.fn[node]!];
  const shares = (columns: readonly Float64Array[]) => samples.map((all, side) => columns[side]![node]! / (all || 1));
  const ofFunction = fn?.finding?.rows ?? [];
  const counts = ["samples", ...samples.map((_, side) => formatCount(totals[side]![node]!))];
  const heading = {
    name: fn?.name ?? "all",
    place: fn === undefined ? "" : describePlace(fn),
    columns: sides.length === 0 ? [] : ["", ...sides, "change"],
    verdict: fn === undefined ? "" : verdictWords(fn, changes?.own[node] ?? 0),
  };
  // All of the function is in this frame: what the decision says of it is said of the frame, with intervals.
  const isOnly = tree.fn.indexOf(tree.fn[node]!) === tree.fn.lastIndexOf(tree.fn[node]!);
  if (isOnly && ofFunction.length > 0)
    return { ...heading, rows: [...ofFunction.map(([what = "", ...cells]) => [what.replace("function ", ""), ...cells]), counts] };
  const total = shares(totals);
  const rows = [["total", ...total.map(formatShare), ...difference(total, describePoints)]];
  if (!tree.isInverted) {
    const self = shares(tree.self);
    rows.push(["self", ...self.map(formatShare), ...difference(self, describePoints)]);
  }
  if (time.every((value) => value !== null)) {
    const spent = time.map((value, side) => total[side]! * value);
    rows.push(["time", ...spent.map(formatSeconds), ...difference(spent, formatSecondsChange)]);
  }
  return { ...heading, rows: [...rows, counts, ...ofFunction] };
}

/** The same in one line, for the ears: `parse · shop.py:3 · project · total base 45.0 % head 64.3 % change +19.3 points · …`. */
export function speakFrame({ name, place, columns, rows, verdict }: Description): string {
  // The first word of a column: nobody wants to hear a commit's number with every frame.
  const speak = (cells: readonly string[]) => cells.map((cell, i) => `${columns[i]?.split(" ")[0] ?? ""} ${cell}`.trim()).join(" ");
  return [name, place, ...rows.slice(0, 2).map(speak), verdict].filter(Boolean).join(" · ");
}

function describePlace(fn: FlameFunction): string {
  return [fileAndLine(fn), fn.origin === "dependency" ? `package ${fn.package}` : fn.origin].filter(Boolean).join(" · ");
}

function describePoints(delta: number): string {
  return `${formatPoints(delta)} points`;
}

function difference(values: readonly number[], words: (delta: number) => string): string[] {
  const [base, head] = values;
  return base === undefined || head === undefined ? [] : [words(head - base)];
}
