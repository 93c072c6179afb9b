import * as v from "valibot";
import { ProgramError } from "../lib/errors.ts";
import { formatPlural, formatSeconds } from "../lib/format.ts";

/** Characters of a program's last words that a bundle keeps, from their end. */
const MAX_WORDS = 4000;
/** A path that is shown within a sentence: one word of what paths are made of. */
export const PATH = /^[\w.@+/-]{1,120}$/;

const side = v.picklist(["base", "head"]);
const round = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e9));
/** What the program or a tool said; shown as a quotation. */
const words = v.pipe(v.string(), v.maxLength(MAX_WORDS));

const exitStatus = v.variant("how", [
  v.strictObject({ how: v.literal("exit"), code: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255)) }),
  v.strictObject({
    how: v.literal("signal"),
    signal: v.pipe(v.string(), v.regex(/^SIG[A-Z0-9]{2,9}$/, "expected a signal such as SIGTERM")),
  }),
  v.strictObject({ how: v.literal("timeout"), seconds }),
]);

/**
 * Why an entry point has no profile, as codes and numbers: the report stage makes the sentence. Only `words` are not flamediff's own.
 * `round` is null for the run without the sampler.
 */
export const failure = v.variant("code", [
  v.strictObject({ code: v.literal("program-failed"), side, round: v.nullable(round), exitStatus, words }),
  v.strictObject({ code: v.literal("program-not-seen"), side, cpuSeconds: seconds, words }),
  v.strictObject({ code: v.literal("sampler-ended-early"), side, round, words }),
  v.strictObject({
    code: v.literal("not-on-side"),
    side,
    path: v.nullable(v.pipe(v.string(), v.regex(PATH, "expected a path of one word"))),
  }),
  v.strictObject({ code: v.literal("other"), words }),
]);

export type Failure = v.InferOutput<typeof failure>;
export type ExitStatus = v.InferOutput<typeof exitStatus>;

/** An entry point could not be recorded. */
export class RecordingError extends ProgramError {
  override readonly name = "ProgramError";
  readonly failure: Failure;
  /** @param entry name of the entry point. */
  constructor(entry: string, failure: Failure) {
    super(describeFailure(failure, entry));
    this.failure = failure;
  }
}

/** The failure that an error stands for; one without a code of its own becomes a quotation. */
export function failureOf(error: ProgramError): Failure {
  return error instanceof RecordingError ? error.failure : { code: "other", words: lastWords(error.message) };
}

/** As much of a text's end as a bundle keeps. */
export function lastWords(text: string): string {
  return text.slice(-MAX_WORDS);
}

/** A path for a failure; null where it could be read as words. */
export function shownPath(path: string): string | null {
  return PATH.test(path) ? path : null;
}

/** The failure in words. The first line is flamediff's own; what follows are the words of the program. */
export function describeFailure(failure: Failure, entry: string): string {
  const said = "words" in failure ? failure.words.trim() : "";
  return [sentenceOf(failure, entry), ...(said === "" ? [] : [said])].join("\n");
}

function sentenceOf(failure: Failure, entry: string): string {
  switch (failure.code) {
    case "program-failed": {
      const when = failure.round === null ? "in its first run" : `in round ${failure.round}`;
      return `'${entry}' failed on ${failure.side} ${when}: ${describeExitStatus(failure.exitStatus)}. ${adviceOn(failure)}`;
    }
    case "program-not-seen":
      return `The sampler found no Python process in '${entry}' on ${failure.side}, although it used ${formatSeconds(failure.cpuSeconds)} of CPU time. Expected a command that starts Python itself: name the script or '-m module' instead of a launcher. In a container, add the capability SYS_PTRACE (options: --cap-add SYS_PTRACE).`;
    case "sampler-ended-early":
      return `The sampler ended before '${entry}' did on ${failure.side} in round ${failure.round}, so the profile is incomplete. Run it again; if it happens every time, check whether the program sends signals to processes it did not start.`;
    case "not-on-side":
      return describeMissing(failure);
    case "other":
      return `'${entry}' could not be recorded.`;
  }
}

/** Words for how a program ended: `exit status 3`, `killed by SIGSEGV`, `timed out after 600 seconds`. */
export function describeExitStatus(exitStatus: ExitStatus | { readonly how: "timeout"; readonly seconds?: number }): string {
  switch (exitStatus.how) {
    case "exit":
      return `exit status ${exitStatus.code}`;
    case "signal":
      return `killed by ${exitStatus.signal}`;
    case "timeout":
      return exitStatus.seconds === undefined ? "timed out" : `timed out after ${formatPlural(exitStatus.seconds, "second")}`;
  }
}

/** The shell's status of a command that is not there. */
const NOT_FOUND = 127;

/** What a traceback ends with; words behind it say more of the module already. */
const MISSING_MODULE = /ModuleNotFoundError: No module named '([\w.]{1,100})'\s*$/;

function adviceOn({ exitStatus, words }: Extract<Failure, { code: "program-failed" }>): string {
  if (exitStatus.how === "timeout") return "Reduce its work, or raise 'timeout'.";
  if (exitStatus.how === "signal") return "Run the same command on that commit.";
  if (exitStatus.code === NOT_FOUND)
    return "Is the command installed on that commit and in this job? No shell is used: separate the words, or use sh -c '…'.";
  const module = MISSING_MODULE.exec(words)?.[1];
  if (module !== undefined) return `Install '${module}' with 'setup', such as 'pip install .', or start the command where it is ('cwd').`;
  return "Run the same command on that commit; if this exit code is expected, list it in 'allow-exit-status' of the entry point.";
}

function describeMissing({ side, path }: Extract<Failure, { code: "not-on-side" }>): string {
  const what = path === null ? "A file that the command names" : `'${path}'`;
  return side === "base"
    ? `${what} does not exist on base yet, so there is nothing to compare with. The next pull request will be compared.`
    : `${what} no longer exists on head, so there is nothing to compare.`;
}
