import * as v from "valibot";
import { UserError } from "../lib/errors.ts";
import { formatCount } from "../lib/format.ts";
import { benchmarkProblems, benchmarkRuns, timeBoxed } from "./benchmark-schema.ts";
import { failure } from "./failure.ts";
import { PYTHON, processorName, SAMPLER_RELEASE, systemName } from "./machine-names.ts";
import { note } from "./note.ts";

/** Version of bundle.json; raised when a field changes its meaning or goes away. */
export const BUNDLE_VERSION = 1;

/** The name of the manifest in a bundle's folder. */
export const MANIFEST_FILE = "bundle.json";

/** Characters of bundle.json; it is not decoded when it has more. A program of 200 entry points writes some 4 million. */
export const MAX_MANIFEST_CHARACTERS = 8 * 1024 ** 2;

// A bundle comes from a job that ran a stranger's code: every field is bounded, none is trusted. What to do with a new field:
// - a number gets its range, a list its length, a text its length, and a choice its list of codes;
// - what people read of it is made in the report stage, from codes and numbers (`failure.ts`, `note.ts`): a text shown in the comment would
//   let anybody speak as the bot. Names of functions, files and benchmarks are shown as code, the program's own words as a quotation;
// - `__tests__/bundle/bundle.test.ts` gets its largest value and the next larger one.
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const pattern = (regex: RegExp, expected: string) => v.pipe(v.string(), v.maxLength(200), v.regex(regex, `expected ${expected}`));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const seconds = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e9));
const sha = v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "expected a full commit id in lower case")));
/** Folder and file of a bundle's own: no absolute path, no `..`. */
const member = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{1,100}\/(base|head)\.\d{1,4}\.folded$/, "expected a name such as 'demo/base.1.folded'"),
);
const functionName = v.strictObject({ file: text(4096), name: text(10_000) });

const commit = v.strictObject({
  sha,
  /** What a person calls it: a branch, a tag, "working tree". */
  label: text(300),
});

const round = v.strictObject({
  file: member,
  /** CPU seconds of the program and all its children. */
  cpuSeconds: v.nullable(seconds),
  wallSeconds: v.nullable(seconds),
  /** Samples taken, samples that could not be read, and how often the sampler was behind. */
  recorded: count,
  lost: count,
  late: count,
  /** CPU seconds of Python processes that gave no sample, when there were any. */
  unseen: v.optional(seconds),
  /** Processes and threads seen. */
  processes: v.optional(count),
  threads: v.optional(count),
  /** The most resident memory of the Python processes at a time. */
  peakBytes: v.optional(count),
  /** 95th percentile of the stacks' depth. */
  depth: v.optional(count),
  /** How often the program was run within this recording, when one run is too short to sample. */
  repeats: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
  /** Share of the machine's time taken by others meanwhile. */
  steal: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** Load average of the machine, over a minute, at the end of the run. */
  load: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1e6))),
  /** Samples per second that the sampler was asked for. */
  rate: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000))),
  /** What the benchmarks of a suite took; samples of this round below a frame of the file `<benchmark>` are theirs. */
  benchmarks: v.optional(benchmarkRuns),
});

/** Calls in the two counting runs of a side; they differ where the program does not do the same in every run. */
const twoCounts = v.nullable(v.tuple([count, count]));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const calls = v.strictObject({
  /** Part of all calls that the two runs of a side do not have in common; null where a side could not be counted. */
  unlike: v.strictObject({ base: v.nullable(share), head: v.nullable(share) }),
  /** Of a suite: counting runs made the calls of each benchmark divided by this. Counts are those of such a run. */
  divisor: v.optional(v.pipe(count, v.minValue(2))),
  /** The named functions, by what head calls them. */
  functions: v.pipe(
    v.array(
      v.strictObject({
        ...functionName.entries,
        base: twoCounts,
        head: twoCounts,
        /** Where counting ended before the program did: it was called more often than that. */
        moreThan: v.optional(v.strictObject({ base: v.nullable(count), head: v.nullable(count) })),
        /** Several functions go by its name, such as those of a property: one call of them is not like another. */
        isSeveral: v.optional(v.literal(true)),
        /** CPU seconds of the garbage collections that interrupt it, in one run. */
        collected: v.optional(v.strictObject({ base: seconds, head: seconds })),
        /** A generator or coroutine, counted when it is started. */
        isStarted: v.boolean(),
        callers: v.pipe(v.array(v.strictObject({ ...functionName.entries, base: twoCounts, head: twoCounts })), v.maxLength(20)),
      }),
    ),
    v.maxLength(200),
  ),
});

const bothSides = v.strictObject({ base: count, head: count });
const lines = v.pipe(
  v.array(
    v.strictObject({
      ...functionName.entries,
      rows: v.pipe(
        v.array(
          v.strictObject({
            /** The line on each side; null where it is only on the other. */
            base: v.nullable(count),
            head: v.nullable(count),
            /** Which hunk of the file's diff it is part of; null where it is the same on both sides. */
            hunk: v.nullable(count),
            /** Samples in the line itself, with the libraries that it calls, and with everything that it calls. */
            self: bothSides,
            attributed: bothSides,
            total: bothSides,
            text: text(200),
          }),
        ),
        v.maxLength(200),
      ),
    }),
  ),
  v.maxLength(200),
);

const importList = v.pipe(
  v.array(
    v.strictObject({
      /** The outermost module of those that come together. */
      module: v.pipe(v.string(), v.regex(/^[\p{L}\p{N}_.]{1,200}$/u)),
      /** Where it is imported first. */
      by: v.nullable(v.strictObject({ file: text(4096), line: count })),
      /** The change from base to head touches that line. */
      isChanged: v.boolean(),
      modules: count,
      /** Samples of that side in the import of any of them. */
      samples: count,
      /** CPU seconds of the import, where they were measured: where nothing but imports changed. */
      seconds: v.optional(seconds),
    }),
  ),
  v.maxLength(50),
);

const changedImports = v.pipe(
  v.array(
    v.strictObject({
      module: v.pipe(v.string(), v.regex(/^[\p{L}\p{N}_.]{1,200}$/u)),
      file: text(4096),
      /** The change from base to head touches the file. */
      isChanged: v.boolean(),
      /** CPU seconds of its import, without what it imports. */
      base: seconds,
      head: seconds,
    }),
  ),
  v.maxLength(50),
);

const collection = v.strictObject({
  seconds,
  count,
  /** Seconds of the longest one. */
  longest: seconds,
});

const version = v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9.!+_-]{0,59}$/)));
const packageChange = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)),
  /** Version on each side; null where it is not installed. */
  base: version,
  head: version,
  /** Its modules and packages, by the first part of their path. */
  files: v.pipe(v.array(v.pipe(v.string(), v.regex(/^\w{1,100}$/))), v.maxLength(100)),
});

const entryPoint = v.strictObject({
  name: v.pipe(text(100), v.regex(/^[A-Za-z0-9][A-Za-z0-9._ -]*$/, "expected letters, digits, spaces, '.', '_' and '-'")),
  command: text(10_000),
  /** The entry point only imports a module, in a new process each time; its one benchmark is that. */
  isStartUp: v.optional(v.literal(true)),
  /** Why there is no profile; null when there is one. */
  failure: v.nullable(failure),
  /** The side that lacks what the command names: nothing went wrong, and there is nothing to compare. */
  missingOn: v.optional(v.picklist(["base", "head"])),
  /** Planned before the first recorded round; each look spends its part of the evidence. */
  looks: v.strictObject({ planned: v.pipe(count, v.minValue(1), v.maxValue(100)), used: v.pipe(count, v.maxValue(100)) }),
  rounds: v.strictObject({ base: v.pipe(v.array(round), v.maxLength(500)), head: v.pipe(v.array(round), v.maxLength(500)) }),
  /** Wall seconds that recording the rounds took, with everything between them. */
  recordingSeconds: v.optional(seconds),
  /** CPU and wall seconds of one run without the sampler. */
  bare: v.strictObject({
    base: v.nullable(v.strictObject({ cpuSeconds: seconds, wallSeconds: seconds })),
    head: v.nullable(v.strictObject({ cpuSeconds: seconds, wallSeconds: seconds })),
  }),
  /** Where in the named functions of the project the samples are. */
  lines: v.optional(lines),
  /** Modules that only one side loads; there where the time of imports changed, or that of the whole program and of no function. */
  imports: v.optional(
    v.strictObject({
      added: importList,
      removed: importList,
      changed: v.optional(changedImports),
      /** CPU seconds of all imports of one run, where they were measured. */
      measured: v.optional(v.strictObject({ base: seconds, head: seconds })),
    }),
  ),
  /** Installed packages whose version differs. */
  packages: v.optional(v.pipe(v.array(packageChange), v.maxLength(500))),
  /** Exact numbers of calls; there when something was named and could be counted. */
  calls: v.optional(calls),
  /** Garbage collections of one run: CPU seconds and how many; there when something was named and could be counted. */
  collection: v.optional(v.strictObject({ base: collection, head: collection })),
  /** The function of the project that waits longer or shorter, and its part of that, in wall seconds of a run, as a run that sampled waiting tells. */
  waitsIn: v.optional(
    v.strictObject({
      ...functionName.entries,
      seconds: v.optional(v.pipe(v.number(), v.finite())),
      /** The innermost edited function above it, where it is not edited itself. */
      by: v.optional(v.strictObject(functionName.entries)),
    }),
  ),
  /** What the recorder wants to say of it. */
  notes: v.pipe(v.array(note), v.maxLength(50)),
  /** Benchmarks of a suite that have no figures. */
  benchmarkProblems: v.optional(v.strictObject({ base: benchmarkProblems, head: benchmarkProblems })),
  timeBoxed: v.optional(v.nullable(timeBoxed)),
});

/** One file named ten thousand times would be read as often. */
function hasOwnFiles(entryPoints: readonly Pick<v.InferOutput<typeof entryPoint>, "rounds">[]): boolean {
  const files = entryPoints.flatMap(({ rounds }) => [...rounds.base, ...rounds.head].map(({ file }) => file));
  return new Set(files).size === files.length;
}

const manifest = v.strictObject({
  schemaVersion: v.literal(BUNDLE_VERSION),
  /** Version of flamediff that wrote it. */
  flamediff: pattern(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/, "a version such as 1.2.3"),
  /** Tells the artifacts of a matrix apart; a report names a job by its Python and its machine. */
  shard: text(200),
  /** What was recorded and when; absent where nobody asked. */
  source: v.optional(
    v.strictObject({
      project: text(200),
      recordedAt: pattern(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, "a date such as 2026-12-24T18:00:00.000Z"),
    }),
  ),
  base: commit,
  head: commit,
  environment: v.strictObject({
    cpu: v.pipe(text(200), v.transform(processorName)),
    cores: v.pipe(count, v.minValue(1), v.maxValue(100_000)),
    os: v.pipe(text(200), v.transform(systemName)),
    python: pattern(PYTHON, "something like 'CPython 3.13.0'"),
    sampler: v.literal("py-spy"),
    samplerVersion: pattern(SAMPLER_RELEASE, "a version such as 0.4.3"),
    rate: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
  }),
  options: v.strictObject({
    /** Difference of shares, 0..1, below which nothing is named. */
    minChange: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    keepImports: v.boolean(),
    keepWaiting: v.boolean(),
  }),
  /** What the change from base to head touches; null when that is not known. */
  changes: v.nullable(
    v.strictObject({
      /** Functions of head whose lines changed, with the first changed line. */
      touched: v.pipe(v.array(v.strictObject({ ...functionName.entries, line: v.pipe(count, v.minValue(1)) })), v.maxLength(20_000)),
      moved: v.pipe(v.array(v.strictObject({ from: functionName, to: functionName })), v.maxLength(20_000)),
      /** Functions of the changed files that only one side defines. */
      onlyOn: v.optional(
        v.strictObject({
          base: v.pipe(v.array(functionName), v.maxLength(20_000)),
          head: v.pipe(v.array(functionName), v.maxLength(20_000)),
        }),
      ),
    }),
  ),
  entryPoints: v.pipe(
    v.array(entryPoint),
    v.minLength(1),
    v.maxLength(200),
    v.check((entries) => hasOwnFiles(entries), "expected a different file for each round"),
  ),
});

export type Manifest = v.InferOutput<typeof manifest>;
export type ManifestEntry = Manifest["entryPoints"][number];
export type ManifestLines = NonNullable<ManifestEntry["lines"]>;
export type ManifestImports = NonNullable<ManifestEntry["imports"]>;
export type ManifestPackage = NonNullable<ManifestEntry["packages"]>[number];
export type ManifestCalls = NonNullable<ManifestEntry["calls"]>;
export type CountedFunction = ManifestCalls["functions"][number];
export type ManifestRound = ManifestEntry["rounds"]["base"][number];

/**
 * The manifest of a bundle from its text.
 * @throws UserError that names the field, its value and what was expected.
 */
export function parseManifest(json: string): Manifest {
  if (json.length > MAX_MANIFEST_CHARACTERS) {
    throw new UserError(
      `${MANIFEST_FILE} has ${formatCount(json.length)} characters; at most ${formatCount(MAX_MANIFEST_CHARACTERS)} are read. Record fewer entry points in one job.`,
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new UserError(`${MANIFEST_FILE} is not JSON; expected the file that 'flamediff profile' wrote. Record again.`, { cause: error });
  }
  const version = typeof value === "object" && value !== null && "schemaVersion" in value ? value.schemaVersion : undefined;
  if (version !== BUNDLE_VERSION) {
    throw new UserError(
      `${MANIFEST_FILE} has schemaVersion ${shown(version)}; this version of flamediff reads ${BUNDLE_VERSION}. Use the same version for 'profile' and 'report'.`,
    );
  }
  const result = v.safeParse(manifest, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new UserError(
    `${MANIFEST_FILE} has ${(v.getDotPath(issue) ?? "a value").slice(0, 200)} = ${shown(issue.input)}; ${issue.message.slice(0, 200)}. Record again with 'flamediff profile'.`,
  );
}

/** A value in an error; lists and tables may be of any size and depth, and are only named. */
function shown(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value === "string") return JSON.stringify(value.slice(0, 80));
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? `a list of ${value.length}` : "a table";
  return String(value);
}

export function formatManifest(value: Manifest): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
