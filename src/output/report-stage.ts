import { isDeepStrictEqual } from "node:util";
import type { Bundle } from "../bundle/bundle.ts";
import type { ManifestEntry } from "../bundle/manifest.ts";
import { type Comparison, compare } from "../compare/compare.ts";
import { slug } from "../config/entry-points.ts";
import { UserError } from "../lib/errors.ts";
import { shortSha } from "../lib/format.ts";
import { describeRejected, type FoldedResult } from "../profile/folded.ts";
import { SIDES, type Side } from "../profile/frame.ts";
import type { Profile } from "../profile/profile.ts";
import { makeRecordings } from "../profile/recordings.ts";
import { type SettleOptions, settle } from "../profile/settle.ts";
import { makeEntryReport, makeFailedReport } from "../report/entry-report.ts";
import { findDistrust, findLost } from "../report/health.ts";
import type { Report } from "../report/report.ts";
import type { RepeatedInputs } from "../report/reproduce.ts";
import { type EntryPart, type FinishedReport, finishReport, nameFiles } from "./report-folder.ts";

/** Of an entry point. The largest programs have some ten thousand; each takes some 4 kB until the report is written. */
const MOST_FRAMES = 200_000;

/** Bundles → report. Runs nothing of the user's. @throws UserError when the bundles do not belong together. */
export async function reportBundles(bundles: readonly Bundle[], given: RepeatedInputs = {}): Promise<FinishedReport> {
  const [first] = bundles;
  if (first === undefined) throw new UserError("There is no bundle to report.");
  const { base, head, environment, options } = first.manifest;
  for (const { manifest } of bundles) {
    if (manifest.base.sha !== base.sha || manifest.head.sha !== head.sha) {
      throw new UserError(
        `The bundles compare different commits (${manifest.base.sha} → ${manifest.head.sha} and ${base.sha} → ${head.sha}); report them separately.`,
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
    isSuite: isSuite(entry),
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

/** Whether benchmarks were recognised: each of them is measured by itself. */
function isSuite({ rounds }: Pick<ManifestEntry, "rounds">): boolean {
  return SIDES.some((side) => rounds[side].some(({ benchmarks = [] }) => benchmarks.length > 0));
}

async function readProfile(bundle: Bundle, entry: ManifestEntry, options: SettleOptions): Promise<Profile> {
  const recordings = makeRecordings({ mostFrames: MOST_FRAMES });
  for (const side of SIDES) {
    for (const { file, cpuSeconds, wallSeconds, recorded, benchmarks, unseen = 0, processes = 0 } of entry.rounds[side]) {
      const facts = {
        recorded,
        ...(cpuSeconds !== null && { cpuSeconds: Math.max(0, cpuSeconds - unseen) }),
        ...(wallSeconds !== null && { wallSeconds }),
        ...(benchmarks !== undefined && { benchmarks }),
      };
      const round = recordings.addRound(side, facts, "py-spy");
      for await (const chunk of bundle.read(file)) round.push(chunk);
      checkRecords(file, round.end(), processes);
    }
  }
  return settle(recordings, options);
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
  readonly prefix: string;
};

function makePart({ prefix, ...facts }: PartFacts): EntryPart {
  return { report: makeEntryReport({ ...facts, files: nameFiles(prefix + slug(facts.name)) }), profile: facts.profile };
}
