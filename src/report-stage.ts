import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type Comparison, compare } from "./compare/compare.ts";
import { meanCountedSeconds } from "./compare/round-counts.ts";
import { UserError } from "./errors.ts";
import type { ExportedProfile } from "./export/exported.ts";
import { renderSpeedscope } from "./export/speedscope.ts";
import { type FlameGraph, renderComparison } from "./flamegraph/picture.ts";
import { shortSha } from "./format.ts";
import { PAGE_FILE, renderPage } from "./page/page.ts";
import { slug } from "./plan.ts";
import type { Bundle } from "./profile/bundle.ts";
import { formatTree, functionText } from "./profile/canonical.ts";
import { SIDES, type Side } from "./profile/frame.ts";
import type { ManifestEntry } from "./profile/manifest.ts";
import type { Profile } from "./profile/profile.ts";
import { makeRecordings } from "./profile/recordings.ts";
import { type SettleOptions, settle } from "./profile/settle.ts";
import { makeEntryReport, makeFailedReport } from "./report/entry-report.ts";
import { makeEntryHeadline, worstOf } from "./report/headline.ts";
import { findDistrust, findLost } from "./report/health.ts";
import { renderIcicle } from "./report/icicle.ts";
import { NO_LINKS, renderMarkdown } from "./report/markdown.ts";
import { type EntryReport, type Report, SCHEMA_VERSION } from "./report/report.ts";
import type { RepeatedInputs } from "./report/reproduce.ts";

/** Of an entry point. The largest programs have some ten thousand; each takes some 4 kB until the report is written. */
const MOST_FRAMES = 200_000;

/** The files of a report directory by name, and what they say. */
export interface FinishedReport {
  readonly report: Report;
  /** The differential of each entry point as text, in the order of `report.entryPoints`; empty without samples. As wide as a comment is. */
  readonly icicles: readonly string[];
  /** The same, as wide as a terminal is. */
  readonly drawIcicles: (columns: number) => readonly string[];
  readonly files: ReadonlyMap<string, string>;
}

/** Bundles → report. Runs nothing of the user's. @throws UserError when the bundles do not belong together. */
export async function reportBundles(bundles: readonly Bundle[], given: RepeatedInputs = {}): Promise<FinishedReport> {
  const [first] = bundles;
  if (first === undefined) throw new UserError("There is no bundle to report on.");
  const { base, head, environment, options } = first.manifest;
  for (const { manifest } of bundles) {
    if (manifest.base.sha !== base.sha || manifest.head.sha !== head.sha) {
      throw new UserError(
        `The bundles compare different commits (${manifest.base.sha} → ${manifest.head.sha} and ${base.sha} → ${head.sha}); report them apart.`,
      );
    }
  }
  const entryPoints = bundles.reduce((sum, { manifest }) => sum + manifest.entryPoints.length, 0);
  const parts: EntryPart[] = [];
  for (const { bundle, shard } of nameShards(bundles)) {
    const prefix = bundles.length > 1 ? `${slug(shard)}-` : "";
    const own = isDeepStrictEqual(bundle.manifest.environment, environment) ? {} : { environment: bundle.manifest.environment };
    for (const entry of bundle.manifest.entryPoints) {
      const part = await reportEntry({ bundle, shard, entry, entryPoints, prefix });
      parts.push({ ...part, report: { ...part.report, ...own } });
    }
  }
  const labels = { base: labelOf("base", base), head: labelOf("head", head) };
  return finishReport({ base, head, environment, minChange: options.minChange, parts, labels, given });
}

/** Jobs of a matrix over something else than Pythons and machines call themselves the same: they are counted, so that none hides another. */
function nameShards(bundles: readonly Bundle[]): { readonly bundle: Bundle; readonly shard: string }[] {
  const taken = new Set<string>();
  return bundles.map((bundle) => {
    const { shard } = bundle.manifest;
    let name = shard;
    for (let number = 2; taken.has(slug(name)); number++) name = `${shard} (${number})`;
    taken.add(slug(name));
    return { bundle, shard: name };
  });
}

/** What a person calls a commit, else the beginning of its id. */
function labelOf(side: Side, { label, sha }: Report["base"]): string {
  return label !== "" && label !== side ? label : sha === null ? side : shortSha(sha);
}

export interface PlainComparison {
  readonly profile: Profile;
  readonly minChange: number;
  readonly name: string;
}

/** Folded stacks of two sides → report; nothing else is known of them. */
export function reportPlain({ profile, minChange, name }: PlainComparison): FinishedReport {
  const comparison = compare(profile, { minChange, entryPoints: 1, looksPlanned: 1 });
  const part = makePart({ name, command: "", shard: "", entry: undefined, changes: null, profile, comparison, prefix: "" });
  const side = (label: Side) => ({ sha: null, label });
  return finishReport({
    base: side("base"),
    head: side("head"),
    environment: null,
    minChange,
    parts: [part],
    labels: { base: "base", head: "head" },
  });
}

/** Writes the files of a report. */
export async function writeReport(folder: string, { files }: FinishedReport): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeFile(join(folder, name), text);
}

/** One entry point's report, with what its pictures are drawn from. */
interface EntryPart {
  readonly report: EntryReport;
  readonly profile: Profile | undefined;
}

async function reportEntry({
  bundle,
  shard,
  entry,
  entryPoints,
  prefix,
}: {
  bundle: Bundle;
  shard: string;
  entry: ManifestEntry;
  entryPoints: number;
  prefix: string;
}): Promise<EntryPart> {
  const { manifest } = bundle;
  if (entry.failure !== null) return { report: makeFailedReport({ entry, shard }), profile: undefined };
  const { keepImports, keepWaiting } = manifest.options;
  const profile = await readProfile(bundle, entry, {
    keepImports,
    keepWaiting,
    ...(manifest.changes !== null && { moved: manifest.changes.moved }),
  });
  const comparison = compare(profile, {
    minChange: manifest.options.minChange,
    entryPoints,
    looksPlanned: entry.looks.planned,
    distrust: findDistrust(entry),
    lost: findLost(entry),
  });
  const { name, command } = entry;
  return makePart({ name, command, shard, entry, changes: manifest.changes, profile, comparison, prefix });
}

async function readProfile(bundle: Bundle, entry: ManifestEntry, options: SettleOptions): Promise<Profile> {
  const recordings = makeRecordings({ mostFrames: MOST_FRAMES });
  for (const side of SIDES) {
    for (const { file, cpuSeconds, wallSeconds, recorded, unseen = 0 } of entry.rounds[side]) {
      const facts = {
        recorded,
        ...(cpuSeconds !== null && { cpuSeconds: Math.max(0, cpuSeconds - unseen) }),
        ...(wallSeconds !== null && { wallSeconds }),
      };
      const round = recordings.addRound(side, facts, "py-spy");
      for await (const chunk of bundle.read(file)) round.push(chunk);
      round.end();
    }
  }
  return settle(recordings, options);
}

type PartFacts = Omit<Parameters<typeof makeEntryReport>[0], "files"> & {
  readonly profile: Profile;
  readonly comparison: Comparison;
  readonly prefix: string;
};

function makePart({ prefix, ...facts }: PartFacts): EntryPart {
  const stem = prefix + slug(facts.name);
  const files = {
    diff: `${stem}.diff.svg`,
    base: `${stem}.base.svg`,
    head: `${stem}.head.svg`,
    foldedBase: `${stem}.base.folded`,
    foldedHead: `${stem}.head.folded`,
    speedscope: `${stem}.speedscope.json`,
    page: PAGE_FILE,
  };
  return { report: makeEntryReport({ ...facts, files }), profile: facts.profile };
}

interface ToFinish extends Pick<Report, "base" | "head" | "environment" | "minChange"> {
  readonly parts: readonly EntryPart[];
  readonly labels: { readonly [S in Side]: string };
  readonly given?: RepeatedInputs;
}

function finishReport({ base, head, environment, minChange, parts, labels, given = {} }: ToFinish): FinishedReport {
  const entryPoints = parts.map(({ report }) => report);
  const report: Report = { schemaVersion: SCHEMA_VERSION, verdict: worstOf(entryPoints), base, head, environment, minChange, entryPoints };
  const files = new Map<string, string>();
  for (const part of parts) drawEntry(part, labels, files);
  files.set(PAGE_FILE, renderPage({ report, files, sha256, given }));
  const drawIcicles = (columns?: number) =>
    parts.map((part) => (part.profile === undefined ? "" : renderIcicle({ ...graphOf(part.report, part.profile), labels }, columns)));
  const icicles = drawIcicles();
  files.set("report.md", renderMarkdown({ report, icicles, links: { ...NO_LINKS, given } }));
  files.set("report.json", `${JSON.stringify(report, null, 2)}\n`);
  return { report, icicles, drawIcicles, files };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

function drawEntry({ report, profile }: EntryPart, labels: ToFinish["labels"], files: Map<string, string>): void {
  if (profile === undefined) return;
  const { functions, tree } = profile;
  const graph = { ...graphOf(report, profile), labels };
  for (const [view, svg] of Object.entries(renderComparison(graph))) files.set(report.files[view] as string, svg);
  for (const [column, side] of SIDES.entries()) {
    const texts = functions.map((fn) => functionText(fn, side));
    files.set(report.files[side === "base" ? "foldedBase" : "foldedHead"] as string, formatTree(tree, { column, texts }));
  }
  // Stacks of numbers: hardly larger than the folded files beside it, and smaller where stacks are deep.
  files.set(report.files["speedscope"] as string, renderSpeedscope(exportedOf(report, profile, labels)));
}

function exportedOf({ name }: EntryReport, { functions, tree, rounds }: Profile, labels: ToFinish["labels"]): ExportedProfile {
  const sides = SIDES.map((side, column) => ({
    name: side,
    title: [name, "·", ...new Set([side, labels[side]])].join(" "),
    side,
    functions,
    tree,
    column,
    seconds: meanCountedSeconds(rounds[side]),
  }));
  return { name, sides };
}

function graphOf(report: EntryReport, { functions, tree, rounds }: Profile): FlameGraph {
  return {
    title: report.name,
    tree,
    functions,
    findings: report.functions,
    sentences: [makeEntryHeadline(report)],
    seconds: { base: meanCountedSeconds(rounds.base), head: meanCountedSeconds(rounds.head) },
  };
}
