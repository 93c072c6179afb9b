import {
  formatCount,
  formatPlural,
  formatPoints,
  formatRatio,
  formatSeconds,
  formatSecondsChange,
  formatShare,
  shortSha,
} from "../format.ts";
import { escapeCode, escapeFence, escapeMarkdown } from "./escape.ts";
import { decisiveChange, isNamed, makeEntryHeadline, makeHeadline } from "./headline.ts";
import type { EntryReport, Report, ReportedFunction } from "./report.ts";

/** What surrounds the report: where its files went and where its sources are. */
export interface Links {
  /** URL of a file of the report directory, by its name. */
  readonly files: { readonly [name: string]: string };
  /** Such as `https://github.com/octo/demo`; undefined outside GitHub. */
  readonly repository: string | undefined;
  /** Day on which the files go away, such as `2026-12-24`. */
  readonly expires: string | undefined;
  /** One sentence each: what is missing and why. */
  readonly missing: readonly string[];
}

const NO_LINKS: Links = { files: {}, repository: undefined, expires: undefined, missing: [] };

/** GitHub rejects comments over 65,536 characters; the rest is room for the marker. */
const MOST_CHARACTERS = 60_000;
/** Rows of each table, tried from the left until the whole fits. */
const ROW_LIMITS = [50, 20, 10, 5, 3, 1, 0];

export interface MarkdownRequest {
  readonly report: Report;
  /** The differential of each entry point as text. */
  readonly icicles: readonly string[];
  readonly links?: Links;
}

/** The comment's body: the finding in a line, then what it rests on. Every name is escaped; whole rows are cut, and counted, when it would be too long. */
export function renderMarkdown({ report, icicles, links = NO_LINKS }: MarkdownRequest): string {
  let text = "";
  for (const rows of ROW_LIMITS) {
    text = renderAll({ report, icicles, links, rows });
    if (text.length <= MOST_CHARACTERS) return text;
  }
  return `${text.slice(0, text.lastIndexOf("\n", MOST_CHARACTERS))}\n\nThe rest is in report.md of the artifact.\n`;
}

interface Page {
  readonly report: Report;
  readonly icicles: readonly string[];
  readonly links: Links;
  /** At most so many rows in a table. */
  readonly rows: number;
}

function renderAll(page: Page): string {
  const { report, links } = page;
  const headline = `### 🔥 flamediff: ${escapeMarkdown(makeHeadline(report))}`;
  const isQuiet = report.verdict === "unchanged" && links.missing.length === 0;
  const entries = report.entryPoints.flatMap((entry, index) => ["", ...renderEntry(page, entry, page.icicles[index] ?? "")]);
  const missing = links.missing.flatMap((sentence) => ["", "> [!NOTE]", `> ${escapeMarkdown(sentence)}`]);
  const lines = isQuiet
    ? [
        headline,
        "",
        "<details><summary>What was measured</summary>",
        "",
        ...describeRun(report),
        ...entries,
        "",
        ...describeMethod(page),
        "",
        "</details>",
      ]
    : [
        headline,
        "",
        ...describeRun(report),
        ...entries,
        ...missing,
        "",
        "<details><summary>How this was measured</summary>",
        "",
        ...describeMethod(page),
        "",
        "</details>",
      ];
  return `${lines.join("\n")}\n`;
}

function describeRun({ base, head, entryPoints }: Report): string[] {
  const side = (name: string, { sha, label }: Report["base"]) => {
    const words = [name, label === name || label === "" ? "" : escapeMarkdown(label), sha === null ? "" : `\`${shortSha(sha)}\``];
    return words.filter((word) => word !== "").join(" ");
  };
  const rounds = [...new Set(entryPoints.map((entry) => `${entry.rounds.base} + ${entry.rounds.head}`))];
  const samples = entryPoints.reduce((sum, entry) => sum + entry.samples.base + entry.samples.head, 0);
  return [
    `${side("base", base)} → ${side("head", head)}${rounds.length === 1 ? ` · ${rounds[0]} rounds` : ""} · ${formatPlural(samples, "sample")}`,
  ];
}

function renderEntry(page: Page, entry: EntryReport, icicle: string): string[] {
  const { report, links } = page;
  const pictures = ["diff", "base", "head"].flatMap((view) => {
    const url = links.files[entry.files[view] ?? ""];
    return url === undefined ? [] : [`[${view}](${url})`];
  });
  const isMatrix = new Set(report.entryPoints.map(({ shard }) => shard)).size > 1;
  const title = `**${escapeMarkdown(entry.name)}**${isMatrix ? ` (${escapeMarkdown(entry.shard)})` : ""}`;
  const expires = links.expires === undefined || pictures.length === 0 ? "" : ` (until ${links.expires})`;
  const lines = [
    [title, describeTime(entry), pictures.length === 0 ? "" : `flame graphs: ${pictures.join(", ")}${expires}`]
      .filter((part) => part !== "")
      .join(" · "),
  ];
  if (report.entryPoints.length > 1 || entry.verdict !== "changed") lines.push("", `${escapeMarkdown(sentence(makeEntryHeadline(entry)))}`);
  if (entry.failure !== undefined) lines.push("", "```text", escapeFence(entry.failure), "```");
  lines.push(...renderTable(page, entry.functions.filter(isNamed)));
  lines.push(...describeOrigins(entry));
  if (entry.verdict === "changed" && icicle !== "") lines.push("", "```text", escapeFence(icicle), "```");
  const others = entry.functions.filter(({ verdict }) => verdict === "bystander" || verdict === "uncertain");
  if (entry.verdict === "changed" && others.length > 0) {
    const summary = `${formatPlural(others.length, "function")} whose share moved because others changed, or not surely`;
    lines.push("", `<details><summary>${summary}</summary>`, ...renderTable(page, others), "", "</details>");
  }
  for (const warning of entry.health.warnings) lines.push("", `⚠️ ${escapeMarkdown(warning)}`);
  return lines;
}

function describeTime({ time: { cpu } }: EntryReport): string {
  if (cpu.base === null || cpu.head === null) return "";
  const ratio =
    cpu.ratio === null || cpu.interval === null
      ? ""
      : ` (${formatRatio(cpu.ratio)}, 95 % between ${cpu.interval.map(formatRatio).join(" and ")})`;
  return `CPU ${formatSeconds(cpu.base)} → ${formatSeconds(cpu.head)}${ratio}`;
}

function renderTable(page: Page, functions: readonly ReportedFunction[]): string[] {
  if (functions.length === 0) return [];
  const shown = functions.slice(0, page.rows);
  const cut = functions.length - shown.length;
  return [
    "",
    "| function | base | head | change, points | time | |",
    "|:--|--:|--:|--:|--:|:--|",
    ...shown.map((fn) => renderRow(page, fn)),
    ...(cut === 0 ? [] : ["", `${formatPlural(cut, "more function")} in report.json.`]),
  ];
}

function renderRow({ report, links }: Page, fn: ReportedFunction): string {
  const { name, seconds, ratio } = fn;
  const self = decisiveChange(fn);
  const url = sourceUrl(fn, report, links);
  const code = escapeCode(name);
  const share = (value: number | null) => (value === null ? "–" : formatShare(value));
  const reach = self.interval === null || self.delta === null ? "" : ` ± ${((self.interval[1] - self.delta) * 100).toFixed(1)}`;
  const change = self.delta === null ? "–" : `${formatPoints(self.delta)}${reach}`;
  const time = [seconds.delta === null ? "" : formatSecondsChange(seconds.delta), ratio === null ? "" : formatRatio(ratio)].filter(
    (text) => text !== "",
  );
  // Numbers stay in one piece, however narrow the screen.
  const numbers = [share(self.base), share(self.head), change, time.join(" · ")].map((text) => text.replaceAll(" ", "\u00a0"));
  return `| ${url === undefined ? code : `[${code}](${url})`} | ${numbers.join(" | ")} | ${marksOf(fn).join(", ")} |`;
}

const SIGNS: { readonly [V in ReportedFunction["verdict"]]: string } = {
  slower: "🔺 slower",
  new: "🔺 new",
  faster: "🔽 faster",
  gone: "🔽 gone",
  bystander: "bystander",
  uncertain: "uncertain",
  unchanged: "",
};

function marksOf({ verdict, touched, movedFrom, calledBy, withLibraries, origin, file }: ReportedFunction): string[] {
  const place = origin === "project" ? "" : escapeMarkdown(file);
  const caller = calledBy === undefined ? "" : `called by ${escapeCode(calledBy.name)}`;
  const marks = [
    SIGNS[verdict],
    withLibraries === undefined ? "" : "with the libraries it calls",
    touched === true ? "**touched here**" : "",
    movedFrom === undefined ? "" : `moved from ${escapeMarkdown(movedFrom)}`,
    place,
    caller,
  ];
  return marks.filter((mark) => mark !== "");
}

/** The function's line at head; at base for one that is gone. */
function sourceUrl({ origin, file, line, verdict }: ReportedFunction, { base, head }: Report, { repository }: Links): string | undefined {
  const sha = verdict === "gone" ? base.sha : head.sha;
  if (repository === undefined || sha === null || origin !== "project" || file === "") return undefined;
  const path = file
    .split("/")
    .map(encodeURIComponent)
    .join("/")
    .replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `${repository}/blob/${sha}/${path}${line === null ? "" : `#L${line}`}`;
}

/** `project −3.1 s, dependencies +0.2 s`: where the time went or came from. */
function describeOrigins({ functions, verdict }: EntryReport): string[] {
  if (verdict !== "changed") return [];
  const sums = new Map<string, number>();
  for (const { origin, seconds } of functions) if (seconds.delta !== null) sums.set(origin, (sums.get(origin) ?? 0) + seconds.delta);
  const words = [...sums].filter(([, delta]) => Math.abs(delta) >= 0.005).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  return words.length < 2
    ? []
    : ["", `By origin: ${words.map(([origin, delta]) => `${origin} ${formatSecondsChange(delta)}`).join(", ")}.`];
}

function describeMethod({ report }: Page): string[] {
  const { environment, entryPoints, minChange, head, base } = report;
  const machine =
    environment === null
      ? []
      : [
          `- ${escapeMarkdown(environment.python)} on ${escapeMarkdown(environment.os)}, ${formatPlural(environment.cores, "core")} (${escapeMarkdown(environment.cpu)}), sampled by ${escapeMarkdown(environment.sampler)} ${escapeMarkdown(environment.samplerVersion)} at ${environment.rate} Hz; base and head in turns, order alternating.`,
        ];
  const noise = entryPoints.flatMap((entry) =>
    entry.noiseFloor === null
      ? []
      : [
          `- ${escapeMarkdown(entry.name)}: a function of 10 % share would have to move by ${formatPoints(entry.noiseFloor).slice(1)} points to be named; look ${entry.looks.used} of ${entry.looks.planned}.`,
        ],
  );
  const aside = entryPoints.flatMap(({ name, health, samples }) =>
    health.harness + health.empty === 0
      ? []
      : [
          `- ${escapeMarkdown(name)}: ${formatCount(health.harness)} samples in imports, test collection or waiting and ${formatCount(health.empty)} without a stack are not among the ${formatCount(samples.base + samples.head)}.`,
        ],
  );
  const again =
    base.sha === null || head.sha === null
      ? []
      : ["", "The same on your machine:", "```sh", `flamediff run --base ${base.sha} --head ${head.sha}`, "```"];
  return [
    ...machine,
    `- On unchanged code at most 1 report in 100 names any function; changes below ${formatPoints(minChange).slice(1)} points are never named.`,
    ...noise,
    ...aside,
    ...again,
  ];
}

function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
