/** Characters of a line: more says nothing more, and a log has an end. */
const MAX_LINE_LENGTH = 4000;
/** Lines of a text; the longest report for a terminal has some hundred. */
const MAX_LINES = 5000;
/** Control and format characters (escape sequences, direction, zero width), halves of characters, private use, Unicode's own line ends. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu;
/** Colours: SGR sequences, which move nothing. */
const COLOUR = /(\u001b\[[\d;]{1,12}m)/;

export interface LogTextOptions {
  /** Keep colour sequences: for text that flamediff painted, on a terminal. */
  readonly colours?: boolean;
}

/**
 * Text as a log or a terminal may hold it, whatever names it quotes: no control characters, and nothing that GitHub's runner takes for a
 * command. On both output streams the runner looks for `::name` at the start of a line, after blanks, and for `##[name]` anywhere
 * (actions/runner, ActionCommand.cs). Line feeds stay; lines are cut at 4,000 characters, texts at 5,000 lines.
 *
 *   "  ::set-output name=a::b"  → "  : :set-output name=a::b"
 *   "x ##[add-matcher]m.json"   → "x ## [add-matcher]m.json"
 */
export function logText(text: string, { colours = false }: LogTextOptions = {}): string {
  const lines = text.split("\n", MAX_LINES + 1);
  const shown = lines.slice(0, MAX_LINES).map((line) => (colours ? paintedLine(line) : logLine(line)));
  return [...shown, ...(lines.length > MAX_LINES ? ["…"] : [])].join("\n");
}

/** The same for one line of at most so many characters: line ends become blanks, too. */
export function logLine(text: string, longest: number = MAX_LINE_LENGTH): string {
  const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return cut
    .replace(UNSAFE, " ")
    .replace(/^(\s*):(?=:)/, "$1: ")
    .replaceAll("##[", "## [");
}

/** JSON of the same meaning that is safe to print: what is unsafe stands as `\uXXXX`. Only strings of JSON can hold any of it. */
export function logJson(json: string): string {
  return json
    .replace(UNSAFE, (unsafe) => (unsafe === "\n" ? unsafe : unsafe.replace(/[\s\S]/g, unicodeEscape)))
    .replaceAll("##[", "#\\u0023[");
}

function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Every part between two colours is cleaned as if it began the line. */
function paintedLine(line: string): string {
  return line
    .split(COLOUR)
    .map((part, index) => (index % 2 === 1 ? part : logLine(part)))
    .join("");
}
