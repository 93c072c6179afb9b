import { type Bundle, readBundleFolder } from "../bundle/bundle.ts";
import { type InputName, inputNames, isRepeatedInput } from "../config/input-table.ts";
import { type Inputs, parseInputs } from "../config/inputs.ts";
import { type ExitCode, UserError } from "../lib/errors.ts";
import { tryReadRegularFile } from "../lib/regular-file.ts";
import { reportBundles } from "../output/report-stage.ts";
import { readSettings } from "../record/settings.ts";
import type { ActionContext } from "./context.ts";
import { loadApi, openApi, type RunContext, readRunContext } from "./github/api.ts";
import { loadArtifacts } from "./github/artifacts.ts";
import { readAskedPullRequest } from "./github/asked-pull-request.ts";
import { type RunEvent, readEvent } from "./github/event.ts";
import { type Intake, takeBundles } from "./github/intake.ts";
import { findKnownCommits, type KnownCommits } from "./github/known-commits.ts";
import { publish } from "./publish.ts";
import { profileOnly, recordHere } from "./recording.ts";
import { maskSecret, readInput, warn } from "./runner-log.ts";

/**
 * The action: inputs → event → profile → report → outputs.
 * @throws UserError and ProgramError, which the entry point turns into a failed step; a refused comment or upload is a warning.
 */
export async function runAction(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<ExitCode> {
  const run = readRunContext(env);
  const ofStep = Object.fromEntries(inputNames().map((name) => [name, readInput(name)]));
  // What says whether anything may run here is never in pyproject.toml.
  const { inputs: unfiled } = parseInputs({ given: ofStep, from: "input", pyproject: undefined });
  if (unfiled.githubToken !== undefined) maskSecret(unfiled.githubToken);
  const event = await findEvent(env, run, unfiled);
  const isReading = unfiled.mode === "report" || event.kind === "workflow-run";
  const { inputs, given, repository } = isReading
    ? { inputs: unfiled, given: {}, repository: undefined }
    : await readActionSettings(env, ofStep);
  const context: ActionContext = { env, run, inputs, given, repository, event, signal, temp: env["RUNNER_TEMP"] ?? "/tmp" };
  await loadServices(inputs);
  if (inputs.mode === "profile") {
    await profileOnly(context);
    return 0;
  }
  const { bundles, leftOut, missing } = inputs.mode === "report" ? await takeUploadedBundles(context) : await profileHere(context);
  const commits = inputs.mode === "report" ? await confirmCommits(context, bundles) : undefined;
  const finished = await reportBundles(bundles, { given, ...(commits !== undefined && { commits }) });
  // What a bundle says of itself goes to the log alone: in the comment it would speak as the bot.
  const reasons = [...leftOut, ...finished.leftOut.map(({ message }) => message)];
  for (const reason of reasons) warn(`A bundle was left out: ${reason}`);
  return publish(context, finished, [...missing, ...reasons.map(() => LEFT_OUT)]);
}

/** Loads what publishing needs before code of the pull request runs, which could change the files that hold it. */
async function loadServices({ mode, githubToken }: Inputs): Promise<void> {
  if (mode === "report") return;
  await Promise.all([loadArtifacts(), githubToken === undefined ? undefined : loadApi()]);
}

/** For the comment. */
const LEFT_OUT = "A bundle was left out, because it is damaged, too large or of other commits: the log of this job says which.";

type Given = { readonly [K in InputName]?: string };

/** With pyproject.toml, which belongs to the checkout. */
async function readActionSettings(env: NodeJS.ProcessEnv, given: Given): Promise<Pick<ActionContext, "inputs" | "given" | "repository">> {
  const { inputs, sources, repository, folders } = await readSettings({
    start: env["GITHUB_WORKSPACE"] ?? process.cwd(),
    given,
    from: "input",
  });
  const isRepeated = (name: InputName) => sources[name] === "input" && name !== "cwd" && isRepeatedInput(name, given[name] ?? "");
  const repeated = Object.fromEntries(
    inputNames()
      .filter(isRepeated)
      .map((name) => [name, given[name] as string]),
  );
  const cwd = sources["entry-points"] === "input" ? folders.typed : folders.configured;
  return { inputs, given: { ...repeated, ...(cwd !== "" && { cwd }) }, repository };
}

/** What started the workflow; where that names no pull request, the one that was asked for. */
async function findEvent(env: NodeJS.ProcessEnv, run: RunContext, inputs: Inputs): Promise<RunEvent> {
  const { allowUnsafePullRequestTarget, pullRequest, githubToken } = inputs;
  const event = readEvent({ name: run.eventName, payload: await readPayload(env), allowUnsafePullRequestTarget });
  if (pullRequest === undefined) return event;
  if (event.kind !== "commits")
    throw new UserError(
      `Input 'pull-request' is only for 'workflow_dispatch'; the event '${run.eventName}' already identifies its pull request.`,
    );
  if (githubToken === undefined) throw new UserError("Input 'pull-request' requires 'github-token' to look up the pull request.");
  return readAskedPullRequest(await openApi(githubToken, run), run, pullRequest);
}

async function readPayload(env: NodeJS.ProcessEnv): Promise<unknown> {
  const path = env["GITHUB_EVENT_PATH"];
  if (path === undefined) return {};
  const text = (await tryReadRegularFile(path)) ?? "";
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`GITHUB_EVENT_PATH names '${path}', which is not JSON; expected the event's payload, as the runner writes it.`, {
      cause: error,
    });
  }
}

async function profileHere(context: ActionContext): Promise<Intake> {
  return { bundles: [await readBundleFolder((await recordHere(context)).folder)], leftOut: [], missing: [] };
}

async function confirmCommits({ inputs, run, event, env }: ActionContext, bundles: readonly Bundle[]): Promise<KnownCommits> {
  const api = await openApi(inputs.githubToken ?? "", run);
  return findKnownCommits({ api, run, event, sha: env["GITHUB_SHA"], named: bundles.map(({ manifest }) => manifest) });
}

async function takeUploadedBundles({ inputs, run, event }: ActionContext): Promise<Intake> {
  if (inputs.githubToken === undefined)
    throw new UserError("'mode: report' reads artifacts and requires 'github-token' with 'actions: read'.");
  const api = await openApi(inputs.githubToken, run);
  return takeBundles({ api, run, runId: event.kind === "workflow-run" ? event.runId : run.runId, name: inputs.name });
}
