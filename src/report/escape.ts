/** Names longer than this are cut: nobody reads on, and a comment has an end. */
const LONGEST_NAME = 120;

/**
 * Text from strangers as plain Markdown text: it cannot become formatting, HTML, a table cell's end, a mention, a reference, a link or a
 * comment's marker. Control and bidi characters go away.
 */
export function escapeMarkdown(text: string): string {
  return shorten(plain(text))
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/([\\`*_[\]{}#|~!])/g, "\\$1")
    .replace(/@/g, "@\u2060")
    .replace(/:\/\//g, ":\u2060//")
    .replace(/\bwww\./gi, "www\u2060.")
    .replace(/\bGH-/gi, "GH\u2060-");
}

/** A name as code: nothing in it is formatted, and no mention or reference works in code. Fits a table cell. */
export function escapeCode(text: string): string {
  const body = shorten(plain(text)).replaceAll("`", "'").replaceAll("|", "\\|").trim();
  return `\`${body === "" ? "?" : body}\``;
}

/** Lines for a fenced code block, none of which can end it. */
export function escapeFence(text: string): string {
  return text.replace(/`{3,}|~{3,}/g, (fence) => fence.replaceAll("`", "'").replaceAll("~", "-"));
}

/** One line for a terminal: no control sequences. */
export function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]+/gu, " ")
    .trim();
}

function shorten(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST_NAME ? text : `${letters.slice(0, LONGEST_NAME - 1).join("")}…`;
}
