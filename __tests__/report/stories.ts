import type { Failure } from "../../src/bundle/failure.ts";
import { formatManifest, type Manifest, type ManifestEntry, type ManifestRound } from "../../src/bundle/manifest.ts";
import type { FinishedReport } from "../../src/output/report-folder.ts";
import { reportBundles } from "../../src/output/report-stage.ts";
import { SIDES, type Side } from "../../src/profile/frame.ts";
import { MANIFEST } from "../bundle/manifests.ts";
import { bundleOf } from "../bundle/zips.ts";

/** What one entry point recorded; the decision makes the rest. */
export interface Story {
  readonly name: string;
  /** Samples per round of a side by stack, frames from the root on. */
  readonly stacks: { readonly [stack: string]: readonly [base: number, head: number] };
  readonly rounds?: number;
  readonly planned?: number;
  /** How far the samples of a round are from its mean, as a share of them. */
  readonly spread?: number;
  readonly failure?: Failure;
  readonly late?: number;
}

const ROOT = "<module> (bench/render.py:30);main (bench/render.py:20)";
const PAGE = `${ROOT};Page.render (app/page.py:12)`;

/** `Page.render` takes 190 samples instead of 60, `escape` is gone, the rest is as it was. */
export const CHANGED: Story = {
  name: "render",
  stacks: {
    [ROOT]: [60, 60],
    [PAGE]: [60, 190],
    [`${PAGE};escape (app/page.py:40)`]: [40, 0],
    [`${ROOT};Page.head (app/page.py:60)`]: [130, 130],
    [`${ROOT};loads (<stdlib>/json/__init__.py:299)`]: [150, 150],
  },
};

export const UNCHANGED: Story = {
  ...CHANGED,
  stacks: Object.fromEntries(Object.entries(CHANGED.stacks).map(([stack, [base]]) => [stack, [3 * base, 3 * base]])),
};

/** `parse` takes some more samples, in rounds that are far apart. */
export const UNDECIDED: Story = {
  name: "load",
  stacks: {
    [ROOT]: [30, 30],
    [`${ROOT};parse (app/load.py:3)`]: [30, 42],
    [`${ROOT};read (app/load.py:30)`]: [60, 60],
  },
  planned: 1,
  spread: 0.6,
};

export const FAILED: Story = {
  name: "dump",
  stacks: {},
  rounds: 0,
  failure: {
    code: "program-failed",
    side: "head",
    round: 2,
    exitStatus: { how: "exit", code: 1 },
    words: "Traceback (most recent call last):\n```\nValueError: <module> | @octocat",
  },
};

/** Hardly a sample at head. */
export const TOO_SHORT: Story = {
  name: "demo",
  stacks: { "<module> (demo.py:17);fibonacci (demo.py:4)": [300, 0], "<module> (demo.py:17)": [2, 1] },
};

/** Makes the report of these recordings as the report stage does. @param pythons a bundle for each. */
export async function tell(stories: readonly Story[], pythons: readonly string[] = ["CPython 3.13.0"]): Promise<FinishedReport> {
  const bundles = pythons.map((python, job) => {
    const manifest: Manifest = {
      ...MANIFEST,
      head: { sha: "b".repeat(40), label: "topic merged" },
      environment: { ...MANIFEST.environment, python },
      changes: { touched: [{ file: "app/page.py", name: "Page.render", line: 14 }], moved: [] },
      // Only one job of a matrix sees the change.
      entryPoints: stories.map((story) => entryOf(job > 0 ? { ...CHANGED, name: story.name } : story)),
    };
    const texts = stories.flatMap((story) => foldedOf(job > 0 ? { ...CHANGED, name: story.name } : story));
    return bundleOf({ "bundle.json": formatManifest(manifest), ...Object.fromEntries(texts) });
  });
  return reportBundles(await Promise.all(bundles));
}

const roundsOf = ({ rounds = 5 }: Story) => Array.from({ length: rounds }, (_, round) => round);

function entryOf(story: Story): ManifestEntry {
  const { name, failure = null, planned = 5, late = 0 } = story;
  const rounds = (side: Side): ManifestRound[] =>
    roundsOf(story).map((round) => {
      const recorded = countsOf(story, side, round).reduce((sum, [, count]) => sum + count, 0);
      const seconds = Math.max(0.02, recorded / 100) * (1 + 0.01 * noise(round, side, 99));
      return { file: fileOf(story, side, round), cpuSeconds: seconds, wallSeconds: seconds * 1.05, recorded, lost: 0, late };
    });
  return {
    name,
    command: `bench/${name}.py`,
    failure,
    looks: { planned, used: planned === 1 ? 1 : 2 },
    rounds: { base: rounds("base"), head: rounds("head") },
    bare: { base: null, head: null },
    notes: [],
  };
}

const fileOf = ({ name }: Story, side: Side, round: number) => `${name}/${side}.${round + 1}.folded`;

function foldedOf(story: Story): (readonly [file: string, text: string])[] {
  return SIDES.flatMap((side) =>
    roundsOf(story).map((round) => {
      const lines = countsOf(story, side, round).filter(([, count]) => count > 0);
      return [fileOf(story, side, round), lines.map(([stack, count]) => `${stack} ${count}\n`).join("")] as const;
    }),
  );
}

function countsOf({ stacks, spread = 0.03 }: Story, side: Side, round: number): (readonly [stack: string, count: number])[] {
  return Object.entries(stacks).map(([stack, counts], index) => {
    const count = counts[SIDES.indexOf(side)] as number;
    return [stack, Math.round(count * (1 + spread * noise(round, side, index)))];
  });
}

/** The same numbers from -1 to 1 each time. */
function noise(round: number, side: Side, index: number): number {
  const x = Math.sin(12.9898 * (round + 1) + 78.233 * (index + 1) + (side === "base" ? 0 : 37.719)) * 43758.5453;
  return 2 * (x - Math.floor(x)) - 1;
}
