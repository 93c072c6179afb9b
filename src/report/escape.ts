/** Names longer than this are cut: nobody reads on, and a comment has an end. */
const LONGEST_NAME = 120;
/** The same for sentences. */
const LONGEST_SENTENCE = 500;
/** Invisible and without width; breaks what GitHub would take for a mention, a reference or a link. */
const JOINER = "\u2060";

/** How a surface writes what others wrote. */
export interface Pen {
  /** The name of a function or of an entry point. */
  name(text: string): string;
  /** A sentence that may quote others. */
  words(text: string): string;
  /** What matters most in a row; not escaped. */
  strong(text: string): string;
}

export const MARKDOWN_PEN: Pen = {
  name: escapeCode,
  words: (text) => escapeMarkdown(text, LONGEST_SENTENCE),
  strong: (text) => `**${text}**`,
};
export const PLAIN_PEN: Pen = { name: plain, words: plain, strong: (text) => text };
/** For HTML elements within Markdown, such as a summary: Markdown's signs mean nothing there. */
export const SUMMARY_PEN: Pen = {
  name: (text) => `<code>${escapeMarkup(shorten(plain(text)))}</code>`,
  words: (text) => escapeMarkup(shorten(plain(text), LONGEST_SENTENCE)),
  strong: (text) => `<b>${text}</b>`,
};
/** For report.html. */
export const HTML_PEN: Pen = {
  name: (text) => `<code>${escapeHtml(shorten(plain(text)))}</code>`,
  words: (text) => escapeHtml(shorten(plain(text), LONGEST_SENTENCE)),
  strong: (text) => `<b>${text}</b>`,
};

/**
 * Text from strangers as plain Markdown text: it cannot become formatting, HTML, a table cell's end, a mention, a reference, a link, a formula, an
 * emoji or a comment's marker. Control and bidi characters go away.
 */
export function escapeMarkdown(text: string, longest: number = LONGEST_NAME): string {
  const flat = shorten(plain(text), longest).replace(/([\\`*_[\]{}#~!$])/g, "\\$1");
  // At the beginning of a line these would make a list, a rule or a heading.
  return escapeMarkup(flat.replace(/^[-+=]/, "\\$&").replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2"));
}

/** Text and attribute values of an HTML page. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * A name as code: nothing in it is formatted, and no mention or reference works in code. Fits a table cell: GitHub's parser ends a cell at a bar
 * behind two backslashes even in code, so names with a bar (or a backtick) become an element.
 */
export function escapeCode(text: string): string {
  const body = shorten(plain(text));
  if (/[`|]/.test(body)) return `<code>${escapeMarkdown(body)}</code>`;
  return `\`${body === "" ? "?" : withoutMarkers(body)}\``;
}

/** Lines for a fenced code block, none of which can end it. */
export function escapeFence(text: string): string {
  const lines = text.split("\n").map(visible).join("\n");
  return withoutMarkers(lines.replace(/`{3,}|~{3,}/g, (fence) => fence.replaceAll("`", "'").replaceAll("~", "-")));
}

/** One line for a terminal: no control sequences, nothing that turns the direction of writing. */
export function plain(text: string): string {
  return visible(text).trim();
}

/** Comments are found again by a hidden marker; nothing else may look like one. */
function withoutMarkers(text: string): string {
  return text.replaceAll("<!--", `<${JOINER}!--`).replaceAll("-->", `--${JOINER}>`);
}

/** Text without control sequences and signs that turn the direction of writing; blanks stay. */
export function visible(text: string): string {
  return text.normalize("NFC").replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]+/gu, " ");
}

function escapeMarkup(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[@#]/g, `$&${JOINER}`)
    .replace(/\|/g, "&#124;")
    .replace(/:(?=\/\/|[\w+-]+:)/g, `:${JOINER}`)
    .replace(/\b(www)\./gi, `$1${JOINER}.`)
    .replace(/\b(GH)-/gi, `$1${JOINER}-`);
}

/** At most so many letters, the last of them `…` when some are missing. */
export function shorten(text: string, longest: number = LONGEST_NAME): string {
  const letters = [...text];
  return letters.length <= longest ? text : `${letters.slice(0, longest - 1).join("")}…`;
}
