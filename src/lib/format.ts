/** One way to write each kind of number. Minus signs are U+2212, so that they line up with plus and cannot be taken for a list. */

const MINUS = "\u2212";

/** Seconds: `84 ms` below 0.1, `3.10 s`, `41.2 s`, `312 s`; below the clock's resolution of 0.01 s: `< 0.01 s`. */
export function formatSeconds(seconds: number): string {
  const size = Math.abs(seconds);
  if (size < 0.01) return "< 0.01 s";
  if (size < 0.1) return `${Math.round(size * 1000)} ms`;
  return `${size.toFixed(size < 10 ? 2 : size < 100 ? 1 : 0)} s`;
}

/** A change of seconds with its sign: `−3.10 s`, `+0.20 s`, `±0 s`. */
export function formatSecondsChange(seconds: number): string {
  if (Math.abs(seconds) < 0.005) return "±0 s";
  return sign(seconds) + (Math.abs(seconds) < 0.1 ? `${Math.abs(seconds).toFixed(2)} s` : formatSeconds(seconds));
}

/** A share of 0..1: `98.3 %`. */
export function formatShare(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** A difference of shares, in percentage points, with its sign: `−98.3`. */
export function formatPoints(delta: number): string {
  const points = (Math.abs(delta) * 100).toFixed(1);
  return points === "0.0" ? "±0.0" : sign(delta) + points;
}

/** A ratio of a function's times: `2.0×`, `0.15×`, `< 0.01×`. */
export function formatRatio(ratio: number): string {
  if (ratio < 0.005) return "< 0.01×";
  return `${ratio >= 10 ? ratio.toFixed(0) : ratio >= 0.995 ? ratio.toFixed(1) : ratio.toFixed(2)}×`;
}

/** A ratio of a whole program's times, which are known more closely: `1.23×`, `0.97×`, `0.027×`, `3.2×`. */
export function formatTimeRatio(ratio: number): string {
  if (ratio < 0.0005) return "< 0.001×";
  if (ratio < 0.0995) return `${ratio.toFixed(3)}×`;
  return ratio < 1.995 ? `${ratio.toFixed(2)}×` : formatRatio(ratio);
}

/** `2,513`. */
export function formatCount(count: number): string {
  return Math.round(count)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `1 round`, `5 rounds`. */
export function formatPlural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}

export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}

function sign(value: number): string {
  return value < 0 ? MINUS : "+";
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function uncapitalized(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
