import type { FunctionVerdict } from "../compare/verdicts.ts";
import { isNamed } from "../compare/verdicts.ts";
import { formatPoints, formatRatio, formatSecondsChange, formatShare } from "../lib/format.ts";
import type { Origin } from "../profile/frame.ts";
import { decisiveChange, describeScope } from "./change-words.ts";
import { type Pen, shorten } from "./escape.ts";
import type { ReportedFunction } from "./report.ts";

/** In place of a number that is not known. */
export const NO_SHARE = "–";

/** The numbers of a function as every table shows them; a side without samples is `–`. */
export interface Row {
  readonly base: string;
  readonly head: string;
  /** `+19.0 ± 4.0`, in percentage points. */
  readonly change: string;
  /** `+0.79 s`; empty when seconds are not known. */
  readonly seconds: string;
  /** `3.2×`; empty when it cannot be told, and for an unchanged function, where it is noise. */
  readonly ratio: string;
}

export function makeRow(fn: ReportedFunction): Row {
  const { base, head, delta, interval } = decisiveChange(fn);
  const { seconds, ratio } = fn;
  const share = (value: number | null) => (value === null ? NO_SHARE : formatShare(value));
  // The interval stands around the change, so one number says it.
  const reach = interval === null || delta === null ? "" : ` ± ${((interval[1] - delta) * 100).toFixed(1)}`;
  return {
    base: share(base),
    head: share(head),
    // `±0.0 ± 4.7` would have two signs for one thing.
    change: delta === null ? NO_SHARE : (reach === "" ? formatPoints(delta) : formatPoints(delta).replace("±", "")) + reach,
    seconds: seconds.delta === null ? "" : formatSecondsChange(seconds.delta),
    ratio: ratio === null || fn.verdict === "unchanged" ? "" : formatRatio(ratio),
  };
}

/**
 * The number of a row that proves the verdict. A share can stand still while the time does not, when others took more: then the time is what is to be read.
 * @returns undefined for functions that are not named.
 */
export function proofOf(fn: ReportedFunction): "change" | "seconds" | undefined {
  if (!isNamed(fn)) return undefined;
  const { delta, interval } = decisiveChange(fn);
  // Chance alone could not have moved the share so far.
  const isMoved = delta !== null && (interval === null || interval[0] > 0 || interval[1] < 0);
  return isMoved || fn.seconds.delta === null ? "change" : "seconds";
}

/** Orange is slower and blue faster, as in the flame graphs; the words say the same to those who see no colours. */
export const SIGNS: { readonly [V in FunctionVerdict]: string } = {
  slower: "🟠",
  new: "🟠",
  faster: "🔵",
  removed: "🔵",
  moved: "",
  bystander: "",
  collection: "",
  uncertain: "",
  unchanged: "",
};

/** What else there is to say of a function, most important first: its verdict, whether the change touches it, where it comes from. */
export function describeMarks(fn: ReportedFunction, pen: Pen): string[] {
  const { touched, touchedLine, movedFrom, calledBy, origin, file, kind } = fn;
  const marks = [
    describeScope(fn),
    touched !== true ? "" : pen.strong(isEditedItself(fn) ? "edited by this change" : `uses line ${touchedLine}, edited by this change`),
    movedFrom === undefined ? "" : `${describeMove(fn.name, movedFrom)} ${pen.name(movedFrom)}`,
    describePlace(origin, file, pen),
    calledBy === undefined ? "" : `${kind === "waiting" ? "called" : "used"} by ${pen.name(calledBy.name)}`,
  ];
  return marks.filter((mark) => mark !== "");
}

/** Whether the change edits its lines, not only a constant or an attribute of its class above it that it uses. */
export function isEditedItself({ touchedLine, line, self }: Pick<ReportedFunction, "touchedLine" | "line" | "self">): boolean {
  return touchedLine === undefined || line === null || self.head === null || touchedLine >= line;
}

/** A function of another name got it by this change, with all the lambdas inside; one that kept it stands in another class, function or file. */
export function describeMove(name: string, movedFrom: string): "moved from" | "renamed from" {
  const before = movedFrom.endsWith(")") ? movedFrom.slice(0, movedFrom.indexOf(" (")) : movedFrom;
  return ownName(before) === ownName(name) ? "moved from" : "renamed from";
}

/** `area` of `Shape.area.<locals>.<lambda>`. */
function ownName(name: string): string | undefined {
  return name.split(".").findLast((part) => !part.startsWith("<"));
}

/** Whose code it is, when it is not the project's: `in networkx`, `in Python's json.decoder`. */
function describePlace(origin: Origin, file: string, pen: Pen): string {
  const folders = shorten(file)
    .replace(/^<(stdlib|prefix)>\//, "")
    // Part of the interpreter: `<frozen posixpath>`.
    .replace(/^<frozen (\w+)[^>]*>/, "$1")
    .split("/");
  const place = (folders[0] as string).replace(/\.pyw?$/, "");
  switch (origin) {
    case "project":
      return "";
    case "dependency":
      return `in ${pen.name(place)}`;
    case "stdlib":
      return `in Python's ${pen.name(moduleOf(folders))}`;
    case "native":
      return `in ${pen.name(file)}`;
    case "generated":
      return file === "<string>" ? "in generated code" : `in generated code ${pen.name(file)}`;
  }
}

/** `re._compiler` of `re/_compiler.py`, `re` of `re/__init__.py`. */
function moduleOf(folders: readonly string[]): string {
  const parts = folders.map((folder) => folder.replace(/\.pyw?$/, ""));
  return (parts.at(-1) === "__init__" ? parts.slice(0, -1) : parts).join(".");
}
