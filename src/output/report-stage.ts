import { isDeepStrictEqual } from "node:util";
import { type Budget, makeBudget } from "../bundle/budget.ts";
import type { Bundle } from "../bundle/bundle.ts";
import type { ManifestEntry } from "../bundle/manifest.ts";
import { type Comparison, compare } from "../compare/compare.ts";
import { slug } from "../config/entry-points.ts";
import { UserError } from "../lib/errors.ts";
import { shortSha } from "../lib/format.ts";
import { PAGE_FILE } from "../page/page.ts";
import { describeRejected, type FoldedResult } from "../profile/folded.ts";
import { SIDES, type Side } from "../profile/frame.ts";
import type { Profile } from "../profile/profile.ts";
import { buildProfile, type ProfileOptions } from "../profile/profile-builder.ts";
import { makeRecordings } from "../profile/recordings.ts";
import { makeEntryReport, makeFailedReport } from "../report/entry-report.ts";
import { findDistrust, findLost, findWaitingDoubt } from "../report/health.ts";
import type { Report } from "../report/report.ts";
import type { RepeatedInputs } from "../report/reproduce.ts";
import { collectedOf } from "./collected.ts";
import { type EntryPart, type FinishedReport, finishReport, nameFiles } from "./report-folder.ts";

/** A commit as the report shows it; `sha` is null where nobody but the bundle says so. */
export type ShownCommits = { readonly [S in Side]: Report["base"] };

export interface ReportOptions {
  /** What the user gave beside pyproject.toml. */
  readonly given?: RepeatedInputs;
  /** Which bundles to report on, and how their commits are shown; those of the first bundle otherwise. */
  readonly commits?: { readonly measured: { readonly [S in Side]: string | null }; readonly shown: ShownCommits };
}

export interface BundlesReport extends FinishedReport {
  /** Why bundles were left out, one error each. */
  readonly leftOut: readonly UserError[];
}

/**
 * Bundles → report. Runs nothing of the user's. A bundle that is damaged, too large or of other commits does not lose the others.
 * @throws UserError when no bundle can be reported on.
 */
export async function reportBundles(bundles: readonly Bundle[], { given = {}, commits }: ReportOptions = {}): Promise<BundlesReport> {
  const [first] = bundles;
  if (first === undefined) throw new UserError("There is no bundle to report.");
  const measured = commits?.measured ?? { base: first.manifest.base.sha, head: first.manifest.head.sha };
  const budget = makeBudget();
  const entryPoints = bundles.reduce((sum, { manifest }) => sum + manifest.entryPoints.length, 0);
  const leftOut: UserError[] = [];
  const reported: { readonly bundle: Bundle; readonly parts: readonly EntryPart[] }[] = [];
  const takeName = makeNames();
  for (const { bundle, shard } of nameShards(bundles)) {
    const mark = budget.mark();
    try {
      checkCommits(bundle, measured);
      const parts: EntryPart[] = [];
      for (const entry of bundle.manifest.entryPoints) {
        const stem = takeName((bundles.length > 1 ? `${slug(shard)}-` : "") + slug(entry.name));
        parts.push(await reportEntry({ bundle, shard, entry, entryPoints, stem, budget }));
      }
      reported.push({ bundle, parts });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      leftOut.push(error);
      budget.returnTo(mark);
    }
  }
  const [best] = reported;
  if (best === undefined) throw leftOut[0];
  const { environment, options, base, head, source } = best.bundle.manifest;
  const parts = reported.flatMap(({ bundle, parts }) => {
    const own = isDeepStrictEqual(bundle.manifest.environment, environment) ? {} : { environment: bundle.manifest.environment };
    return parts.map((part) => ({ ...part, report: { ...part.report, ...own } }));
  });
  const shown = commits?.shown ?? { base, head };
  const labels = { base: labelOf("base", shown.base), head: labelOf("head", shown.head) };
  return {
    ...finishReport({ ...shown, ...(source && { source }), environment, minChange: options.minChange, parts, labels, given }),
    leftOut,
  };
}

/** @throws UserError when a bundle compares other commits than the report is about. */
function checkCommits({ manifest: { base, head } }: Bundle, measured: NonNullable<ReportOptions["commits"]>["measured"]): void {
  if (base.sha === measured.base && head.sha === measured.head) return;
  throw new UserError(
    `The bundles compare different commits (${base.sha} → ${head.sha} and ${measured.base} → ${measured.head}); report them separately.`,
  );
}

/** Gives every stem of file names once, whatever the case of its letters: two entry points or jobs may be called alike. */
function makeNames(): (stem: string) => string {
  const taken = new Set<string>();
  return (stem) => {
    let name = stem;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}-${number}`;
    taken.add(name.toLowerCase());
    return name;
  };
}

/** Jobs of a matrix over something else than Pythons and machines call themselves the same: they are counted, so that none hides another. */
function nameShards(bundles: readonly Bundle[]): { readonly bundle: Bundle; readonly shard: string }[] {
  const taken = new Set<string>();
  return bundles.map((bundle) => {
    const { python, os } = bundle.manifest.environment;
    const shard = `${python}, ${os.replace(/^(\S+) \S+ /, "$1 ")}`;
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
  const part = makePart({ name, command: "", shard: "", entry: undefined, changes: null, profile, comparison, stem: slug(name) });
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

interface EntryRequest {
  readonly bundle: Bundle;
  readonly shard: string;
  readonly entry: ManifestEntry;
  /** Of all bundles. */
  readonly entryPoints: number;
  /** How the names of its files begin. */
  readonly stem: string;
  readonly budget: Budget;
}

async function reportEntry(request: EntryRequest): Promise<EntryPart> {
  const { bundle, shard, entry, entryPoints, stem } = request;
  const { manifest } = bundle;
  if (entry.failure !== null) return { report: makeFailedReport({ entry, shard }), profile: undefined };
  const { keepImports, keepWaiting } = manifest.options;
  const profile = await readProfile(request, {
    keepImports,
    keepWaiting,
    isSuite: isSuite(entry),
    ...(manifest.changes !== null && { moved: manifest.changes.moved }),
  });
  const comparison = compare(profile, {
    minChange: manifest.options.minChange,
    entryPoints,
    looksPlanned: entry.looks.planned,
    distrust: findDistrust(entry),
    ...findWaitingDoubt(entry, profile),
    lost: findLost(entry),
    isTimeBoxed: Boolean(entry.timeBoxed),
    isStartUp: entry.isStartUp === true,
    measured: entry.imports,
    waitsIn: entry.waitsIn,
    collected: collectedOf(entry),
    edited: manifest.changes?.touched,
  });
  const { name, command } = entry;
  return makePart({ name, command, shard, entry, changes: manifest.changes, profile, comparison, stem });
}

/** Whether benchmarks were recognised: each of them is measured by itself. */
function isSuite({ rounds }: Pick<ManifestEntry, "rounds">): boolean {
  return SIDES.some((side) => rounds[side].some(({ benchmarks = [] }) => benchmarks.length > 0));
}

async function readProfile({ bundle, entry, budget }: EntryRequest, options: ProfileOptions): Promise<Profile> {
  const recordings = makeRecordings({ budget });
  for (const side of SIDES) {
    for (const { file, cpuSeconds, wallSeconds, recorded, late, benchmarks, unseen = 0, processes = 0 } of entry.rounds[side]) {
      const facts = {
        recorded,
        isLate: late > 0,
        ...(cpuSeconds !== null && { cpuSeconds: Math.max(0, cpuSeconds - unseen), unseenSeconds: Math.min(unseen, cpuSeconds) }),
        ...(wallSeconds !== null && { wallSeconds }),
        ...(benchmarks !== undefined && { benchmarks }),
      };
      const round = recordings.addRound(side, facts, "py-spy");
      for await (const chunk of bundle.read(file)) round.push(chunk);
      checkRecords(file, round.end(), processes);
    }
  }
  return buildProfile(recordings, options);
}

/** flamediff writes no line that it cannot read, and none at all only when no process gave a sample. */
function checkRecords(file: string, result: FoldedResult, processes: number): void {
  if (result.rejected.count === 0 && (result.records > 0 || processes === 0)) return;
  throw new UserError(
    `The bundle's '${file}' is damaged: ${describeRejected(result)}; expected stacks written by 'flamediff profile'. Record again.`,
  );
}

type PartFacts = Omit<Parameters<typeof makeEntryReport>[0], "files"> & {
  readonly profile: Profile;
  readonly comparison: Comparison;
  readonly stem: string;
};

function makePart({ stem, ...facts }: PartFacts): EntryPart {
  // Start-up is measured without the sampler: there is nothing to draw.
  const isDrawn = facts.entry?.isStartUp !== true;
  const files = isDrawn ? nameFiles(stem) : { page: PAGE_FILE };
  return { report: makeEntryReport({ ...facts, files }), profile: isDrawn ? facts.profile : undefined };
}
