import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { ExportedProfile } from "../export/exported.ts";
import { renderSpeedscope } from "../export/speedscope.ts";
import { renderIcicle } from "../flamegraph/icicle.ts";
import { type DrawView, drawComparison, type FlameGraph } from "../flamegraph/picture.ts";
import { deflateToBase64 } from "../lib/deflate.ts";
import { makeOwnFolder, replaceFile, tryReadRegularFile } from "../lib/regular-file.ts";
import { PAGE_FILE, renderPage } from "../page/page.ts";
import { formatTree, functionText } from "../profile/canonical.ts";
import { SIDES, type Side } from "../profile/frame.ts";
import type { Profile } from "../profile/profile.ts";
import { describeFinding } from "../report/finding-words.ts";
import { makeEntryHeadline, worstOf } from "../report/headline.ts";
import { renderMarkdown } from "../report/markdown.ts";
import { NO_LINKS } from "../report/markdown-page.ts";
import { type EntryReport, type Report, SCHEMA_VERSION } from "../report/report.ts";
import type { RepeatedInputs } from "../report/reproduce.ts";

/** The files of a report directory by name, and what they say. */
export interface FinishedReport {
  readonly report: Report;
  /** The differential of each entry point as text, in the order of `report.entryPoints`; empty without samples. As wide as a comment is. */
  readonly icicles: readonly string[];
  /** The same, as wide as a terminal is. */
  readonly drawIcicles: (columns: number) => readonly string[];
  /** Each text is made when it is asked for: those of 200 entry points would fill the memory. */
  readonly files: ReadonlyMap<string, () => string>;
}

/** One entry point's report, with what its pictures are drawn from. */
export interface EntryPart {
  readonly report: EntryReport;
  readonly profile: Profile | undefined;
}

export interface ReportFacts extends Pick<Report, "base" | "head" | "source" | "environment" | "minChange"> {
  readonly parts: readonly EntryPart[];
  readonly labels: { readonly [S in Side]: string };
  readonly given?: RepeatedInputs;
}

const VIEWS = ["base", "head", "diff"] as const;

/** Adds up what was found of each entry point, and writes and draws all of it. */
export function finishReport({ base, head, source, environment, minChange, parts, labels, given = {} }: ReportFacts): FinishedReport {
  const entryPoints = parts.map(({ report }) => report);
  const report: Report = {
    schemaVersion: SCHEMA_VERSION,
    verdict: worstOf(entryPoints),
    base,
    head,
    ...(source && { source }),
    environment,
    minChange,
    entryPoints,
  };
  const files = new Map<string, () => string>();
  const pictures = new Map<EntryReport, DrawView>();
  for (const part of parts) {
    if (part.profile === undefined) continue;
    const draw = drawComparison({ ...graphOf(part.report, part.profile), labels });
    pictures.set(part.report, draw);
    for (const view of VIEWS) files.set(part.report.files[view] as string, () => draw(view));
    addProfiles({ report: part.report, profile: part.profile, labels }, files);
  }
  files.set(PAGE_FILE, () => renderPage({ report, pictures, sha256, given }));
  const drawIcicles = (columns?: number) =>
    parts.map((part) => (part.profile === undefined ? "" : renderIcicle({ ...graphOf(part.report, part.profile), labels }, columns)));
  const icicles = drawIcicles();
  files.set("report.md", () => renderMarkdown({ report, icicles, links: { ...NO_LINKS, given } }));
  files.set("report.json", () => `${JSON.stringify(report, null, 2)}\n`);
  return { report, icicles, drawIcicles, files };
}

/** What the files of an entry point are called; `report.json` says so under `files`. */
export function nameFiles(stem: string): EntryReport["files"] {
  return {
    diff: `${stem}.diff.svg`,
    base: `${stem}.base.svg`,
    head: `${stem}.head.svg`,
    foldedBase: `${stem}.base.folded`,
    foldedHead: `${stem}.head.folded`,
    speedscope: `${stem}.speedscope.json`,
    page: PAGE_FILE,
  };
}

/** Writes the files of a report into a folder, which need not be there. Pictures and profiles of a former report go: beside this one they would pass for its own. */
export async function writeReport(folder: string, { files }: FinishedReport): Promise<void> {
  await makeOwnFolder(folder);
  for (const name of await findFormerFiles(folder)) if (!files.has(name)) await rm(join(folder, name), { force: true });
  for (const [name, makeText] of files) await replaceFile(join(folder, name), makeText());
}

/** What `nameFiles` makes, page aside: nothing else is ever removed, whatever a report.json says. */
const NAMED_FILE = /^[\w-]+\.(?:(?:diff|base|head)\.svg|(?:base|head)\.folded|speedscope\.json)$/;

/** Files that the report of a folder names as its own; none where it cannot be read, which then is no report of ours. */
async function findFormerFiles(folder: string): Promise<string[]> {
  const text = (await tryReadRegularFile(join(folder, "report.json")).catch(() => undefined)) ?? "";
  try {
    const { entryPoints } = JSON.parse(text) as Report;
    return entryPoints.flatMap(({ files }) => Object.values(files)).filter((name) => NAMED_FILE.test(name));
  } catch {
    return [];
  }
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

interface DrawnProfile {
  readonly report: EntryReport;
  readonly profile: Profile;
  readonly labels: ReportFacts["labels"];
}

/** Folded stacks and Speedscope's format. */
function addProfiles({ report, profile, labels }: DrawnProfile, files: Map<string, () => string>): void {
  const { functions, tree } = profile;
  for (const [column, side] of SIDES.entries()) {
    files.set(report.files[side === "base" ? "foldedBase" : "foldedHead"] as string, () =>
      formatTree(tree, { column, texts: functions.map((fn) => functionText(fn, side)) }),
    );
  }
  // Stacks of numbers: hardly larger than the folded files beside it, and smaller where stacks are deep.
  files.set(report.files["speedscope"] as string, () => renderSpeedscope(exportedOf(report, profile, labels)));
}

function exportedOf({ name, countedSeconds }: EntryReport, { functions, tree }: Profile, labels: ReportFacts["labels"]): ExportedProfile {
  const sides = SIDES.map((side, column) => ({
    name: side,
    title: [name, "·", ...new Set([side, labels[side]])].join(" "),
    side,
    functions,
    tree,
    column,
    seconds: countedSeconds[side],
  }));
  return { name, sides };
}

function graphOf(report: EntryReport, { functions, tree }: Profile): FlameGraph {
  return {
    title: report.name,
    tree,
    functions,
    findings: report.functions.map(describeFinding),
    sentences: [makeEntryHeadline(report)],
    seconds: report.countedSeconds,
    compress: deflateToBase64,
  };
}
