import { escapeXml } from "../lib/xml.ts";

/** Names longer than this are cut: nobody reads on, and a comment has an end. */
const MAX_NAME_LENGTH = 120;
/** The same for sentences. */
const MAX_SENTENCE_LENGTH = 500;
/** Code units of a text before anything is done with it: to normalize combining marks takes time by the square of their number. */
const MAX_TEXT_LENGTH = 4000;
/** Marks on one letter; no script needs more, and hundreds of them cover the lines around. */
const MAX_MARKS = /(\p{M}{8})\p{M}+/gu;
/** Invisible and without width; breaks what GitHub would take for a mention, a reference or a link. */
const JOINER = "\u2060";

/** How an output writes what others wrote. */
export interface Pen {
  /** The name of a function or of an entry point. */
  name(text: string): string;
  /** A sentence of flamediff's own; names in it are quoted by `quoteName`. */
  words(text: string): string;
  /** What matters most in a row; not escaped. */
  strong(text: string): string;
}

export const MARKDOWN_PEN: Pen = {
  name: escapeCode,
  words: (text) => withQuotations(text, (part) => escapeMarkdown(part, MAX_SENTENCE_LENGTH), escapeCode),
  strong: (text) => `**${text}**`,
};
export const PLAIN_PEN: Pen = { name: plain, words: plain, strong: (text) => text };
/** For HTML elements within Markdown, such as a summary: Markdown's signs mean nothing there. */
export const SUMMARY_PEN: Pen = {
  name: summaryCode,
  words: (text) => withQuotations(text, (part) => escapeMarkup(shorten(plain(part), MAX_SENTENCE_LENGTH)), summaryCode),
  strong: (text) => `<b>${text}</b>`,
};
/** For report.html. */
export const HTML_PEN: Pen = {
  name: htmlCode,
  words: (text) => withQuotations(text, (part) => escapeXml(shorten(plain(part), MAX_SENTENCE_LENGTH)), htmlCode),
  strong: (text) => `<b>${text}</b>`,
};

/**
 * Text from strangers as plain Markdown text: it cannot become formatting, HTML, a table cell's end, a mention, a reference, a link, a formula, an
 * emoji or a comment's marker. Control and bidi characters go away.
 */
export function escapeMarkdown(text: string, longest: number = MAX_NAME_LENGTH): string {
  const flat = shorten(plain(text), longest).replace(/([\\`*_[\]{}#~!$])/g, "\\$1");
  // At the beginning of a line these would make a list, a rule or a heading.
  return escapeMarkup(flat.replace(/^[-+=]/, "\\$&").replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2"));
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

/**
 * Comments are found again by a hidden marker; nothing else may look like one. Nor like a command of GitHub's runner, for whoever prints the
 * file in a workflow.
 */
function withoutMarkers(text: string): string {
  return text
    .replaceAll("<!--", `<${JOINER}!--`)
    .replaceAll("-->", `--${JOINER}>`)
    .replaceAll("##[", `##${JOINER}[`)
    .replace(/^([^\S\n]*:)(?=:)/gm, `$1${JOINER}`);
}

/** The first 4,000 characters of a text without control sequences and signs that turn the direction of writing; blanks stay. */
export function visible(text: string): string {
  return text
    .slice(0, MAX_TEXT_LENGTH)
    .replace(MAX_MARKS, "$1")
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]+/gu, " ");
}

function escapeMarkup(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[@#]/g, `$&${JOINER}`)
    .replace(/\|/g, "&#124;")
    .replace(/:(?=\/\/|:|[\w+-]+:)/g, `:${JOINER}`)
    .replace(/\b(www)\./gi, `$1${JOINER}.`)
    .replace(/\b(GH)-/gi, `$1${JOINER}-`);
}

/** At most so many letters, the last of them `…` when some are missing. */
export function shorten(text: string, longest: number = MAX_NAME_LENGTH): string {
  // No letter takes more than two code units.
  const letters = [...text.slice(0, 2 * longest + 2)];
  return letters.length <= longest ? text : `${letters.slice(0, longest - 1).join("")}…`;
}

/**
 * A name within a sentence of flamediff's own: the pens write it as code, so that it never reads as flamediff's words.
 *
 *   The rounds disagree about `parse`.
 */
export function quoteName(name: string): string {
  // What would end the quotation, or the sentence.
  return `\`${shorten(plain(name))
    .replaceAll("`", "'")
    .replace(/([.!?]) /g, "$1\u00a0")}\``;
}

/** A sentence, with the names that `quoteName` quoted as code. */
function withQuotations(text: string, words: (part: string) => string, name: (part: string) => string): string {
  return plain(text)
    .split(/`([^`]+)`/)
    .map((part, index) => {
      if (index % 2 === 1) return name(part);
      const [, before = "", inner = "", after = ""] = /^( ?)(.*?)( ?)$/.exec(part) ?? [];
      return before + words(inner) + after;
    })
    .join("");
}

function summaryCode(text: string): string {
  return `<code>${escapeMarkup(shorten(plain(text)))}</code>`;
}

function htmlCode(text: string): string {
  return `<code>${escapeXml(shorten(plain(text)))}</code>`;
}
