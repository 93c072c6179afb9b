import { formatSeconds } from "../lib/format.ts";
import { escapeXml } from "../lib/xml.ts";
import { visible } from "../report/escape.ts";
import type { ReportedLine } from "../report/report.ts";

/**
 * The lines of a function that hold time, with the CPU seconds of both sides beside them; folded away at first.
 *
 *     line    base     head
 *       41   0.12 s   0.13 s      for i in range(400):
 *   +   42            1.70 s          t += i * n % 7
 *
 * `+` is a line that head adds, `−` one that only base has, `~` one that the change touches.
 */
export function renderSourceLines(lines: readonly ReportedLine[]): string {
  if (lines.length === 0) return "";
  const rows = lines.map(({ line, seconds, text, ...one }) => {
    const numbers = [String(line).padStart(5), cell(seconds.base), cell(seconds.head)].join("  ");
    return `${signOf(one)} ${numbers}  ${escapeXml(visible(text))}`;
  });
  const head = `  ${["line".padStart(5), "base".padStart(8), "head".padStart(8)].join("  ")}`;
  return `<details><summary>time by line</summary><pre tabindex="0">${[head, ...rows].join("\n")}</pre></details>`;
}

function cell(seconds: number): string {
  return (seconds === 0 ? "" : formatSeconds(seconds)).padStart(8);
}

function signOf({ side, added, changed }: Pick<ReportedLine, "side" | "added" | "changed">): string {
  if (side === "base") return "−";
  return added ? "+" : changed ? "~" : " ";
}
