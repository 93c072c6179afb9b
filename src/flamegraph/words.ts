import type { FunctionVerdict } from "../report/report.ts";
import { BASE, HEAD } from "./gate.ts";
import type { FlameFunction, FlameView, Picture } from "./island-format.ts";

/** `12.3 %`; small shares keep a digit that says something. */
export function percent(share: number): string {
  if (share > 0 && share < 0.0005) return "< 0.1 %";
  return `${(share * 100).toFixed(1)} %`;
}

/** A difference of shares, signed: `+6.2 points`. */
export function points(delta: number): string {
  return `${signed(delta * 100, 1)} points`;
}

/** `0.51 s`, `12 ms`. */
export function seconds(value: number): string {
  return Math.abs(value) >= 0.0995 ? `${value.toFixed(2)} s` : `${(value * 1000).toFixed(Math.abs(value) < 0.00995 ? 1 : 0)} ms`;
}

/** With a sign that is as wide as the other. */
export function signed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  return `${Number(text) === 0 ? "±" : value < 0 ? "−" : "+"}${text}`;
}

/** `1,234,567` whatever the reader's language is: a picture is the same everywhere. */
export function count(value: number): string {
  const [whole = "", fraction] = String(Math.round(value * 1000) / 1000).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction === undefined ? "" : `.${fraction}`);
}

/** Where a function's code is, as far as it is known. */
export function placeOf({ file, line }: FlameFunction): string {
  return file === "" ? "" : line === null ? file : `${file}:${line}`;
}

export const VERDICT_WORDS: { readonly [V in FunctionVerdict]: string } = {
  slower: "▲ slower in head",
  faster: "▼ faster in head",
  new: "▲ new in head",
  gone: "▼ gone in head",
  bystander: "bystander: its share moved because others changed",
  unchanged: "unchanged",
  uncertain: "uncertain: its share moved, nothing proves a change",
};

/** In front of a name in the differential, and behind it; both empty where nothing is named. */
export function marksOf(verdict: FunctionVerdict | undefined): readonly [before: string, after: string] {
  if (verdict === "slower") return ["▲ ", ""];
  if (verdict === "faster") return ["▼ ", ""];
  if (verdict === "new") return ["▲ ", " · new"];
  if (verdict === "gone") return ["▼ ", " · gone"];
  return ["", ""];
}

const VIEW_WORDS: { readonly [V in FlameView]: string } = {
  single: "Flame graph",
  base: "Flame graph of base",
  head: "Flame graph of head",
  diff: "Differential flame graph",
};

/** What the picture is of, in one line: the view, both commits, the samples behind it. */
export function describeView({ labels, tree }: Picture, samples: readonly number[], view: FlameView): string {
  const parts = [VIEW_WORDS[view]];
  if (labels !== null) parts.push(`base ${labels.base} → head ${labels.head}`);
  const counts = tree.self.map((_, column) => count(samples[column] as number));
  const shown = view === "base" ? counts[BASE] : view === "head" ? counts[HEAD] : counts.join(" + ");
  parts.push(`${shown} ${shown === "1" ? "sample" : "samples"}`);
  return parts.join(" · ");
}
