/** GitHub drops a step's summary beyond 1 MiB, all of it; counted in bytes. */
const MAX_BYTES = 1024 * 1024 - 1024;

/** The text, or as many whole lines of it as fit. */
export function fitSummary(text: string): string {
  if (new TextEncoder().encode(text).length <= MAX_BYTES) return text;
  const lines = text.split("\n");
  let kept = 0;
  for (let bytes = 0; kept < lines.length; kept++) {
    bytes += new TextEncoder().encode(lines[kept]).length + 1;
    if (bytes > MAX_BYTES) break;
  }
  return `${lines.slice(0, kept).join("\n")}\n\n${lines.length - kept} more lines are in report.md of the artifact.\n`;
}
