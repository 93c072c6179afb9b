import type { FunctionVerdict } from "../report/report.ts";
import type { FlameFunction } from "./island-format.ts";

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

/** A difference of times: `+0.31 s`. */
export function signedSeconds(delta: number): string {
  return (delta < 0 ? "−" : "+") + seconds(Math.abs(delta));
}

/** With a sign that is as wide as the other. */
export function signed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  return `${Number(text) === 0 ? "±" : value < 0 ? "−" : "+"}${text}`;
}

/** `1,234,567` whatever the reader's language is: a picture is the same everywhere. */
export function count(value: number): string {
  return value.toLocaleString("en-US");
}

/** Where a function's code is, as far as it is known. */
export function placeOf({ file, line }: FlameFunction): string {
  return file === "" ? "" : line === null ? file : `${file}:${line}`;
}

/** In front of a name in the differential, and behind it; both empty where nothing is named. */
export function marksOf(verdict: FunctionVerdict | undefined): readonly [before: string, after: string] {
  if (verdict === "slower") return ["▲ ", ""];
  if (verdict === "faster") return ["▼ ", ""];
  if (verdict === "new") return ["▲ ", " · new"];
  if (verdict === "gone") return ["▼ ", " · gone"];
  return ["", ""];
}
