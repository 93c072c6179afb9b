import { escapeCode, escapeFence, MARKDOWN_PEN, SUMMARY_PEN } from "./escape.ts";
import { byUrgency, makeHeadline } from "./headline.ts";
import { renderEntry } from "./markdown-entry.ts";
import { type Limits, type Links, NO_LINKS, type Page } from "./markdown-page.ts";
import type { Report } from "./report.ts";
import { GET_COMMAND, makeRunCommand } from "./reproduce.ts";
import { describeMethod, describeRun } from "./sentences.ts";

/** GitHub rejects comments over 65,536 characters; the rest is room for the marker. */
const MAX_CHARACTERS = 60_000;

/** Tried in this order until the whole fits. */
const LIMITS: readonly Limits[] = [
  { rows: 20, hasContext: true, entries: 1000, warnings: 20 },
  { rows: 10, hasContext: true, entries: 1000, warnings: 20 },
  { rows: 5, hasContext: true, entries: 1000, warnings: 20 },
  ...[1000, 100, 50, 20, 10, 5, 3, 1].map((entries) => ({ rows: 3, hasContext: false, entries, warnings: 3 })),
];

/** What could not be uploaded mostly has one reason. */
const MAX_MISSING = 5;

export interface MarkdownRequest {
  readonly report: Report;
  /** The differential of each entry point as text. */
  readonly icicles: readonly string[];
  readonly links?: Links;
}

/** The comment's body: the finding in a line, then what it rests on. Every name is escaped; whole rows and entry points are cut, and counted, when it would be too long. */
export function renderMarkdown({ report, icicles, links = NO_LINKS }: MarkdownRequest): string {
  let text = "";
  for (const limits of LIMITS) {
    text = renderAll({ report, icicles, links, limits });
    if (text.length <= MAX_CHARACTERS) break;
  }
  return text;
}

function renderAll(page: Page): string {
  const { report, links } = page;
  const missing = links.missing.slice(0, MAX_MISSING).flatMap((sentence) => ["> [!NOTE]", `> ${MARKDOWN_PEN.words(sentence)}`, ""]);
  const isQuiet =
    report.verdict === "unchanged" && missing.length === 0 && report.entryPoints.every(({ health }) => health.warnings.length === 0);
  const lines = isQuiet
    ? [
        `<details><summary>🔥 <b>flamediff</b>: ${makeHeadline(report, SUMMARY_PEN)}</summary>`,
        "",
        ...renderEntries(page),
        ...describeSource(page),
        "",
        ...renderMethod(page),
        "",
        "</details>",
      ]
    : [
        `### 🔥 flamediff: ${makeHeadline(report, MARKDOWN_PEN)}`,
        "",
        ...renderEntries(page),
        ...missing,
        "<details><summary>How this was measured, and how to repeat it</summary>",
        "",
        ...renderMethod(page),
        "",
        "</details>",
        "",
        ...describeSource(page),
      ];
  return `${lines.join("\n")}\n`;
}

/** What needs attention first; entry points without changes in one line. */
function renderEntries(page: Page): string[] {
  const { report, icicles, limits } = page;
  const parts = report.entryPoints
    .map((entry, index) => ({ entry, icicle: icicles[index] ?? "" }))
    .sort((a, b) => byUrgency(a.entry, b.entry));
  const shown = parts.slice(0, limits.entries);
  const cut = parts.length - shown.length;
  return [
    ...shown.flatMap(({ entry, icicle }) => [...renderEntry(page, entry, icicle), ""]),
    ...(cut === 0 ? [] : [`${cut} more entry points are in report.json.`, ""]),
  ];
}

/** Which commits, how much, and until when the links live: the small print. */
function describeSource({ report, links }: Page): string[] {
  const expires = links.expires === undefined || Object.keys(links.files).length === 0 ? "" : ` · files are kept until ${links.expires}`;
  return [`<sub>${describeRun(report, { ...MARKDOWN_PEN, name: escapeCode })}${expires}</sub>`];
}

function renderMethod({ report, links, limits }: Page): string[] {
  const command = makeRunCommand({ report, given: links.given ?? {} });
  const lead =
    links.repository === undefined
      ? "To repeat this on your machine:"
      : `To repeat this on your machine, in a clone of this repository ([get the command](${GET_COMMAND})):`;
  return [
    ...describeMethod({ ...report, entryPoints: [...report.entryPoints].sort(byUrgency).slice(0, limits.entries) }, MARKDOWN_PEN).map(
      (sentence) => `- ${sentence}`,
    ),
    ...(command === undefined ? [] : ["", lead, "", "```sh", escapeFence(command), "```"]),
  ];
}
