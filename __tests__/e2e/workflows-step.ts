import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { formatManifest, type Manifest } from "../../src/bundle/manifest.ts";
import { MANIFEST } from "../bundle/manifests.ts";
import { answerArtifacts, answerJobs, answerPull, answerPullByNumber } from "../contract/answers.ts";
import { BASE_REPOSITORY, FORK, workflowRunPayload } from "../contract/payloads.ts";
import { json, type Rule, startProxy } from "./proxy.ts";
import type { StandIns } from "./stand-ins.ts";
import { runStep, type Step, type StepRequest } from "./step.ts";

export const HEAD_SHA = "c".repeat(40);

const ROUNDS = [1, 2, 3, 4, 5];
/** Samples of the two functions of a round. */
const SAMPLES = { base: { f: 60, g: 60 }, head: { f: 240, g: 60 } };

/** Recordings in which `f`, whose lines the pull request touches, became four times as slow. */
export function makeBundle(): Buffer {
  const [entry] = MANIFEST.entryPoints;
  const roundsOf = (side: keyof typeof SAMPLES) =>
    ROUNDS.map((round) => {
      const recorded = SAMPLES[side].f + SAMPLES[side].g;
      return {
        file: `demo/${side}.${round}.folded`,
        cpuSeconds: recorded / 100 + round / 100,
        wallSeconds: recorded / 100,
        recorded,
        lost: 0,
        late: 0,
      };
    });
  const manifest: Manifest = {
    ...MANIFEST,
    head: { sha: HEAD_SHA, label: "topic" },
    entryPoints: [{ ...(entry as Manifest["entryPoints"][number]), rounds: { base: roundsOf("base"), head: roundsOf("head") } }],
  };
  const folded = (["base", "head"] as const).flatMap((side) =>
    ROUNDS.map((round) => {
      const { f, g } = SAMPLES[side];
      const text = `<module> (m.py:1);f (m.py:3) ${f + round}\n<module> (m.py:1);g (m.py:9) ${g}\n`;
      return [`demo/${side}.${round}.folded`, strToU8(text)] as const;
    }),
  );
  return Buffer.from(zipSync({ "bundle.json": strToU8(formatManifest(manifest)), ...Object.fromEntries(folded) }));
}

/** What GitHub's REST API knows that its stand-in does not: runs, their artifacts, and a fork's pull request. */
export function knowsRuns({ pull, name, zip }: { pull: number; name: string; zip: Buffer }): Rule[] {
  return [
    { method: "POST", path: /^\/graphql/, answer: json({ message: "Not Found" }, 404) },
    {
      method: "GET",
      path: /\/actions\/runs\/\d+\/artifacts/,
      answer: json(answerArtifacts([{ id: 1, name: `${name}-bundle-one`, bytes: zip.length }])),
    },
    { method: "GET", path: /\/actions\/runs\/\d+\/jobs/, answer: json(answerJobs({ profile: "success" })) },
    {
      method: "GET",
      path: /\/actions\/artifacts\/1\/zip/,
      answer: (response) => response.writeHead(302, { location: "/storage/1" }).end(),
    },
    {
      method: "GET",
      path: /^\/storage\/1$/,
      answer: (response) => response.writeHead(200, { "content-type": "application/zip" }).end(zip),
    },
    knowsPull(pull, HEAD_SHA),
    {
      method: "GET",
      path: /\/pulls\?.*head=mallory%3Atopic/,
      answer: json([answerPull({ number: pull, headSha: HEAD_SHA, headRepository: FORK, baseRepository: BASE_REPOSITORY })]),
    },
  ];
}

/** A fork's pull request, by its number. */
export function knowsPull(number: number, headSha: string): Rule {
  const answer = json(answerPullByNumber({ number, headSha, headRepository: FORK, baseRepository: BASE_REPOSITORY }));
  return { method: "GET", path: new RegExp(`/pulls/${number}$`), answer };
}

export const WORKFLOW_RUN = {
  name: "workflow_run",
  payload: workflowRunPayload({ runId: 80, head: HEAD_SHA, headRepository: { id: FORK, owner: "mallory" } }),
};

export interface ReportRequest {
  readonly standIns: StandIns;
  readonly folder: string;
  /** Key of the comment: every case has its own. */
  readonly name: string;
  readonly event: { readonly name: string; readonly payload: object };
  /** Come before what GitHub knows. */
  readonly rules?: readonly Rule[];
  readonly inputs?: { readonly [name: string]: string };
  readonly env?: StepRequest["env"];
  readonly launcher?: StepRequest["launcher"];
}

/** Where a report came to. */
export interface ReportOutputs {
  readonly comment: boolean;
  readonly summary: boolean;
  readonly artifacts: boolean;
  readonly notices: boolean;
  readonly outputs: boolean;
}

export interface Reported {
  readonly step: Step;
  readonly outputs: ReportOutputs;
  /** Warnings and errors as the log shows them. */
  readonly complaints: readonly string[];
  readonly seen: readonly string[];
}

/** A step in `mode: report`, run from the sources in an empty folder. */
export async function report({
  standIns,
  folder,
  name,
  event,
  rules = [],
  inputs = {},
  env = {},
  launcher = [],
}: ReportRequest): Promise<Reported> {
  await using proxy = await startProxy(standIns.api, [...rules, ...knowsRuns({ pull: standIns.pull, name, zip: makeBundle() })]);
  const step = await runStep({
    api: proxy.url,
    results: standIns.results,
    runId: 90,
    temp: await mkdtemp(join(folder, "temp-")),
    workspace: await mkdtemp(join(folder, "empty-")),
    event,
    inputs: { mode: "report", name, "github-token": standIns.token, ...inputs },
    env,
    launcher,
  });
  const wrote = proxy.seen.some((line) => /^(POST|PATCH) \S+comments\S* 20[01]$/.test(line));
  return {
    step,
    outputs: {
      comment: wrote,
      summary: step.summary.includes("`f`"),
      artifacts: Object.keys(JSON.parse(step.outputs["artifacts"] ?? "{}")).length > 0,
      notices: step.log.includes("::notice "),
      outputs: step.outputs["verdict"] === "changed",
    },
    complaints: [...step.log.matchAll(/^::(?:warning|error)::(.*)$/gm)].map(([, sentence]) => sentence as string),
    seen: proxy.seen,
  };
}
