import { formatPlural, formatPoints, formatRatio, formatSecondsChange, formatShare, shortSha } from "../format.ts";
import { isNamed, makeEntryHeadline, makeHeadline } from "./headline.ts";
import type { EntryReport, Report, ReportedFunction } from "./report.ts";

/** What surrounds the report: where its files went and where its sources are. */
export interface Links {
  /** URL of a file of the report directory, by its name. */
  readonly files: { readonly [name: string]: string };
  /** Such as `https://github.com/octo/demo`; undefined outside GitHub. */
  readonly repository: string | undefined;
  readonly expires: string | undefined;
  /** One sentence each: what is missing and why. */
  readonly missing: readonly string[];
}

export const NO_LINKS: Links = { files: {}, repository: undefined, expires: undefined, missing: [] };

/** The comment: Markdown for GitHub, every name escaped. */
export function renderMarkdown(report: Report, links: Links = NO_LINKS): string {
  const lines = [`### 🔥 flamediff: ${escapeMarkdown(makeHeadline(report))}`, "", describeRun(report)];
  for (const entry of report.entryPoints) lines.push("", ...renderEntry(entry, report, links));
  for (const sentence of links.missing) lines.push("", `> [!NOTE]`, `> ${escapeMarkdown(sentence)}`);
  return `${lines.join("\n")}\n`;
}

function describeRun({ base, head, entryPoints, environment }: Report): string {
  const side = (commit: Report["base"]) =>
    commit.sha === null ? escapeMarkdown(commit.label) : `${escapeMarkdown(commit.label)} \`${shortSha(commit.sha)}\``;
  const [first] = entryPoints;
  const rounds = first === undefined ? "" : ` · ${first.rounds.base} + ${first.rounds.head} rounds interleaved`;
  const samples = entryPoints.reduce((sum, entry) => sum + entry.samples.base + entry.samples.head, 0);
  const python = environment === null ? "" : ` · ${escapeMarkdown(environment.python)}`;
  return `base ${side(base)} → head ${side(head)}${rounds} · ${formatPlural(samples, "sample")}${python}`;
}

function renderEntry(entry: EntryReport, report: Report, links: Links): string[] {
  const pictures = Object.entries(entry.files)
    .filter(([, file]) => links.files[file] !== undefined)
    .map(([kind, file]) => `[${kind}](${links.files[file]})`);
  const lines = [
    `**${escapeMarkdown(entry.name)}** ${escapeMarkdown(makeEntryHeadline(entry))}${pictures.length > 0 ? ` · ${pictures.join(" ")}` : ""}`,
  ];
  if (entry.failure !== undefined) lines.push("", "```", entry.failure.replaceAll("```", "'''"), "```");
  const named = entry.functions.filter(isNamed);
  if (named.length > 0) lines.push("", ...renderTable(named, report, links));
  const bystanders = entry.functions.filter(({ verdict }) => verdict === "bystander");
  if (bystanders.length > 0)
    lines.push(
      "",
      `<details><summary>${formatPlural(bystanders.length, "bystander")}: share moved, time did not</summary>`,
      "",
      ...renderTable(bystanders, report, links),
      "",
      "</details>",
    );
  for (const warning of entry.health.warnings) lines.push("", `⚠ ${escapeMarkdown(warning)}`);
  return lines;
}

function renderTable(functions: readonly ReportedFunction[], report: Report, links: Links): string[] {
  return [
    "| function | base | head | change | time | |",
    "|---|---:|---:|---:|---:|---|",
    ...functions.map((fn) => renderRow(fn, report, links)),
  ];
}

function renderRow(fn: ReportedFunction, { head }: Report, { repository }: Links): string {
  const { self, seconds, ratio, verdict, touched } = fn;
  const code = `\`${fn.name.replaceAll("`", "'").replaceAll("|", "\\|")}\``;
  const url =
    repository !== undefined && head.sha !== null && fn.origin === "project" && verdict !== "gone"
      ? `${repository}/blob/${head.sha}/${encodeURI(fn.file)}${fn.line === null ? "" : `#L${fn.line}`}`
      : undefined;
  const share = (value: number | null) => (value === null ? "–" : formatShare(value));
  const reach = self.interval === null || self.delta === null ? "" : ` ± ${((self.interval[1] - self.delta) * 100).toFixed(1)}`;
  const change = self.delta === null ? "–" : `${formatPoints(self.delta)}${reach}`;
  const time = [seconds.delta === null ? "" : formatSecondsChange(seconds.delta), ratio === null ? "" : formatRatio(ratio)]
    .filter((text) => text !== "")
    .join(" · ");
  const marks = [
    verdict,
    touched === true ? "touched here" : "",
    fn.movedFrom === undefined ? "" : `moved from ${escapeMarkdown(fn.movedFrom)}`,
  ].filter((text) => text !== "");
  return `| ${url === undefined ? code : `[${code}](${url})`} | ${share(self.base)} | ${share(self.head)} | ${change} | ${time} | ${marks.join(", ")} |`;
}

/** Nothing in a name can become Markdown, HTML, a mention, a reference or a link. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/([\\`*_[\]{}()#|~!])/g, "\\$1")
    .replace(/@/g, "@\u200b")
    .replace(/:\/\//g, ":\u200b//");
}
