import * as v from "valibot";
import { formatPlural, formatSeconds } from "../lib/format.ts";
import { PATH } from "./failure.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e9));
const side = v.picklist(["base", "head"]);

/** What the recorder wants to say of an entry point, as codes and numbers: the report stage makes the sentence. */
export const note = v.variant("code", [
  v.strictObject({ code: v.literal("sampled-without-pause"), threads: count }),
  v.strictObject({ code: v.literal("too-deep-to-sample") }),
  v.strictObject({ code: v.literal("fewer-rounds"), done: count, rounds: count, budget: seconds }),
  /** Both runs of a round are left out. `side` and `why` are of the first one. */
  v.strictObject({ code: v.literal("rounds-left-out"), rounds: count, side, why: v.picklist(["program-not-seen", "sampler-ended-early"]) }),
  v.strictObject({ code: v.literal("change-not-sampled") }),
  v.strictObject({ code: v.literal("seconds-not-known") }),
  /** `path` is null where it could be read as words; `others` are the files beside it. */
  v.strictObject({ code: v.literal("left-behind"), path: v.nullable(v.pipe(v.string(), v.regex(PATH))), others: count }),
  v.strictObject({ code: v.literal("shorter-runs"), side, first: seconds, others: seconds }),
  v.strictObject({
    code: v.literal("undeclared-packages"),
    name: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)),
    others: count,
  }),
  v.strictObject({ code: v.literal("own-benchmark-files") }),
  v.strictObject({ code: v.literal("benchmarks-left-out"), leftOut: count, all: count }),
  v.strictObject({ code: v.literal("benchmarks-disabled"), benchmarks: count }),
  v.strictObject({ code: v.literal("code-without-file") }),
]);

export type Note = v.InferOutput<typeof note>;

export function describeNote(note: Note): string {
  switch (note.code) {
    case "sampled-without-pause":
      return `The program runs ${note.threads} threads, so it was sampled without being paused ('nonblocking'), which makes some samples inaccurate.`;
    case "too-deep-to-sample":
      return "The program was not sampled, because most of its call stacks could not be read, or not before the next sample was due (a recursion of thousands of frames?). Only its CPU time was compared.";
    case "fewer-rounds":
      return `Only ${note.done} of ${note.rounds} rounds were recorded: the budget of ${formatPlural(note.budget, "second")} was used up.`;
    case "rounds-left-out":
      return `${formatPlural(note.rounds, "round")} could not be sampled and ${note.rounds === 1 ? "was" : "were"} left out on both sides: ${note.why === "program-not-seen" ? `the sampler found no Python process on ${note.side}` : `the sampler ended before the program did on ${note.side}`}. A less busy machine helps.`;
    case "change-not-sampled":
      return "No function in the Python files that this change touches was sampled: the entry point does not run them, or too briefly.";
    case "seconds-not-known":
      return "The CPU time of some child processes is not known (for example because the program ignores SIGCHLD), so the verdict rests on samples alone and no CPU time is shown.";
    case "left-behind":
      return `The first run, which is not recorded, left files behind (${describeFiles(note)}) that may let later runs do less work. Set 'clean = true' to remove them after each run, or restore the starting state in 'before'.`;
    case "shorter-runs":
      return `The first run of ${note.side}, which is not recorded, took ${formatSeconds(note.first)} of CPU time and the others ${formatSeconds(note.others)}: they reused earlier work, such as a cache. Remove it in 'before', or set 'clean = true' if it is in the worktree.`;
    case "undeclared-packages":
      return `Installed packages differ between base and head although no requirements or lock file does: ${note.name}${note.others === 0 ? "" : ` and ${formatPlural(note.others, "other package")}`}. Pin their versions in 'setup'; otherwise their changes are attributed to the pull request.`;
    case "own-benchmark-files":
      return "Head's benchmark files do not run on base, so each side ran its own; for benchmarks that the change edits, the two sides may do different work.";
    case "benchmarks-left-out":
      return `${note.leftOut} of ${formatPlural(note.all, "benchmark")} did not fit into the budget; those that reach changed code run first. Raise 'budget', or choose some with 'benchmarks'.`;
    case "benchmarks-disabled":
      return `'--benchmark-disable' is set, so ${formatPlural(note.benchmarks, "benchmark")} ran as ${note.benchmarks === 1 ? "a test, once, and was" : "tests, once each, and were"} not measured. Add '--benchmark-enable' to the command.`;
    case "code-without-file":
      return 'The program runs code without a file name (as \'compile(source, "", "exec")\' makes it), which the sampler leaves out of call stacks: its time counts as that of the functions that call it.';
  }
}

function describeFiles({ path, others }: Extract<Note, { code: "left-behind" }>): string {
  if (path === null) return formatPlural(others + 1, "file");
  return `'${path}'${others === 0 ? "" : ` and ${formatPlural(others, "other file")}`}`;
}
