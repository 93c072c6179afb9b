import { deepStrictEqual, ok } from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { split } from "shlex";
import { readEvent } from "../../src/action/github/event.ts";
import { readBundleZip } from "../../src/bundle/bundle.ts";
import { formatManifest, MANIFEST_FILE, parseManifest } from "../../src/bundle/manifest.ts";
import { renderCli } from "../../src/cli/render.ts";
import { readStackFile } from "../../src/cli/stack-files.ts";
import { commandLine, makeEntryPointFromArgv, parseEntryPointLines } from "../../src/config/entry-points.ts";
import { type InputName, inputNames } from "../../src/config/input-table.ts";
import { parseInputs } from "../../src/config/inputs.ts";
import { parsePyproject } from "../../src/config/pyproject.ts";
import type { FinishedReport } from "../../src/output/report-folder.ts";
import { reportBundles, reportPlain } from "../../src/output/report-stage.ts";
import { type FoldedDialect, makeFoldedReader } from "../../src/profile/folded.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { makeRecordings } from "../../src/profile/recordings.ts";
import { findChanges, findDeletedFiles, parseHunks } from "../../src/record/git/changes.ts";
import type { Git } from "../../src/record/git/git.ts";
import { parsePySpyLog } from "../../src/record/sampler/py-spy.ts";
import { bundleOf } from "../bundle/zips.ts";
import { schemaErrors } from "../report/schema.ts";
import { checkOutput, outputsOf } from "./outputs.ts";

/** A reader of something from outside. */
export interface Target {
  /** Words that mean something to it. */
  readonly words: readonly string[];
  /** Reads, and checks what it read. @throws UserError when the input is refused; anything else is a fault of flamediff's. */
  run(input: Uint8Array): void | Promise<void>;
}

const NUMBERS = ["0", "-1", "1e999", "9007199254740993", "0.5", "00", "NaN", "1".repeat(400)];
const ODD = [
  "\0",
  "\r\n",
  "\ufeff",
  "\u202e",
  "\ud83d\ude00",
  "'",
  '"',
  "\\",
  "__proto__",
  "constructor",
  "toString",
  "]]>",
  "<!--",
  "&",
  "\u001b[2J",
];
const STACKS = [
  ...[";", " ", "\n", " 1\n", ":", "(", ")", "`", "#", "\t", ";;", 'process 7:"', "thread (8): ", "tid:1;", "P1;T0x1;", "# austin: 3\n"],
  ...[
    "<module>",
    "<lambda>",
    " (a.py:1)",
    "import",
    "find_spec",
    "<frozen importlib._bootstrap>:_find_and_load:1",
    "/lib/python3.11/",
    "site-packages/",
  ],
  ...NUMBERS,
  ...ODD,
];
const JSON_WORDS = [...["{", "}", "[", "]", ",", ":", "null", "true", "[[[[", '"x":', "{}", '"base"', '"rounds"'], ...NUMBERS, ...ODD];
const DIALECTS: readonly (FoldedDialect | undefined)[] = [undefined, "py-spy", "austin", "tachyon", "python-flamegraph", "plain"];
const SIDES = ["base", "head"] as const;

const text = (input: Uint8Array) => new TextDecoder().decode(input);

export const TARGETS = {
  /** The reader itself: what it says is the same for any division into pieces, and nothing is lost. */
  folded: {
    words: STACKS,
    run(input) {
      for (const dialect of DIALECTS) {
        const whole = readFolded([input], dialect);
        deepStrictEqual(readFolded(pieces(input), dialect), whole);
        ok(Number.isFinite(whole.result.samples) && whole.result.samples >= 0, "the samples are no number");
        ok(
          whole.result.rejected.first.every(({ excerpt }) => !/\p{Cc}/u.test(excerpt)),
          "an excerpt holds control characters",
        );
        checkTree(input, dialect);
      }
    },
  },
  /** `compare`: the first half against the second. */
  compare: {
    words: STACKS,
    run(input) {
      const recordings = makeRecordings();
      const half = input.indexOf(0x0a, input.length / 2) + 1;
      for (const [side, part] of [
        ["base", input.subarray(0, half)],
        ["head", input.subarray(half)],
      ] as const) {
        for (const piece of [part, part]) {
          const round = recordings.addRound(side);
          round.push(piece);
          round.end();
        }
      }
      checkReport(reportPlain({ profile: buildProfile(recordings), minChange: 0.01, name: "profile" }));
    },
  },
  /** `render` with a file, gzipped or not. */
  render: {
    words: STACKS,
    async run(input) {
      const folder = mkdtempSync(join(tmpdir(), "flamediff-fuzz-"));
      try {
        const [file, out] = [join(folder, "in"), join(folder, "out.svg")];
        writeFileSync(file, input);
        await quietly(() => renderCli([file], { out, title: text(input.subarray(0, 40)) }));
        const { samples } = await readStackFile(file, makeFoldedReader({ frame: () => undefined, stack: () => undefined }));
        ok(samples >= 0, "the samples are no number");
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  },
  manifest: {
    words: JSON_WORDS,
    run(input) {
      const manifest = parseManifest(text(input));
      deepStrictEqual(parseManifest(formatManifest(manifest)), manifest);
    },
  },
  /** A bundle: its manifest, a line `---`, and the stacks of all its rounds. */
  bundle: {
    words: [...JSON_WORDS, ...STACKS, "\n---\n"],
    async run(input) {
      const [manifest = "", ...stacks] = text(input).split("\n---\n");
      const members: { [name: string]: string } = { [MANIFEST_FILE]: manifest };
      const { entryPoints } = parseManifest(manifest);
      const files = entryPoints.flatMap(({ rounds }) => SIDES.flatMap((side) => rounds[side].map(({ file }) => file)));
      for (const [index, file] of files.entries()) members[file] = stacks[index % Math.max(stacks.length, 1)] ?? "";
      checkReport(await reportBundles([await bundleOf(members)]));
    },
  },
  /** An artifact as GitHub serves it. */
  zip: {
    words: ["PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006", ...NUMBERS, ...ODD],
    async run(input) {
      checkReport(await reportBundles([await readBundleZip("The artifact", input)]));
    },
  },
  pyproject: {
    words: [
      ...[
        "[tool.flamediff]\n",
        "[tool.flamediff.entry-points]\n",
        "[[tool.flamediff]]\n",
        "[tool.flamediff.rounds]\n",
        "entry-points",
        " = ",
        "{",
        "}",
        "[",
        "]",
      ],
      ...['"""', "'''", "1979-05-27T07:32:00Z", "0x10", "inf", "true", "command", "setup", "cwd", "env", "timeout", "allow-exit-status"],
      ...inputNames(),
      ...NUMBERS,
      ...ODD,
    ],
    run(input) {
      const { inputs } = parseInputs({ given: {}, from: "option", pyproject: parsePyproject(text(input)) });
      for (const entry of inputs.entryPoints) checkArgv(commandLine(entry, "/py"));
      ok(
        Number.isInteger(inputs.rounds) && (inputs.rate === "auto" || inputs.rate >= 1) && inputs.minChange >= 0,
        "an input has a value that it must not have",
      );
    },
  },
  /** Everything that the action and the command print and write for people, with the input as every name and text in it. */
  output: {
    words: [
      ...[
        "::set-output name=a::b",
        "::stop-commands::x",
        "##[add-matcher]m.json",
        "##[",
        "::",
        "\u0085::error::",
        "\u2028::error::",
        "\ufeff::error::",
      ],
      ...[
        "\u200b::error::",
        "\r::error::",
        "\r\n",
        "\u001b]8;;x\u0007",
        "\u202e",
        "\u2066",
        ",file=x",
        ":: ,line=1::",
        "%0A",
        "%3A",
        "ghadelimiter_",
        "<<EOF",
      ],
      ...["-->", "<!--", "</script>", "]]>", "@octocat", "#1", "GH-1", "javascript:x", "www.x.invalid", "```", "|", "[^1]", "<img src=x>"],
      ...ODD,
    ],
    async run(input) {
      checkOutput(await outputsOf(text(input)));
    },
  },
  /** Entry points as the action's input gives them, and what a command line becomes. */
  commands: {
    words: [...["name: ", "\n", "-m ", "python ", "$(", "`", "|", " # ", "--", "bench.py", "\t"], ...NUMBERS, ...ODD],
    run(input) {
      const entries = parseEntryPointLines(text(input));
      for (const entry of entries) checkArgv(commandLine(entry, "/py"));
      for (const { argv } of entries) deepStrictEqual(split(makeEntryPointFromArgv(argv).command), [...argv]);
    },
  },
  /** Options and inputs, a line `name=value` each. */
  inputs: {
    words: [...["=", "\n", "true", "False", "never", "regression", "report"], ...inputNames(), ...NUMBERS, ...ODD],
    run(input) {
      const known = new Set<string>(inputNames());
      const pairs = text(input)
        .split("\n")
        .map((line) => line.split("=", 2) as [InputName, string?]);
      const given = Object.fromEntries(pairs.flatMap(([name, value]) => (known.has(name) && value !== undefined ? [[name, value]] : [])));
      const { inputs } = parseInputs({ given, from: "input", pyproject: undefined });
      ok(inputs.rounds >= 1 && inputs.budget >= 0 && !(inputs.base ?? "").startsWith("-"), "an input has a value that it must not have");
    },
  },
  event: {
    words: [
      ...["pull_request", "merge_group", "workflow_run", "push", "sha", "ref", "id", "number"].map((key) => JSON.stringify(key)),
      ...JSON_WORDS,
    ],
    run(input) {
      const payload = tryJson(text(input));
      for (const name of ["pull_request", "pull_request_target", "merge_group", "workflow_run", "push", "schedule"]) {
        const event = attempt(() => readEvent({ name, payload, allowUnsafePullRequestTarget: true }));
        if (event?.kind === "pull-request")
          ok(/^[0-9a-f]{40,64}$/.test(event.headSha) && Number.isInteger(event.number), "no pull request");
      }
    },
  },
  /** What git says of a change: names with NUL between them, a line `---`, and the patch of every file. */
  git: {
    words: ["A\0", "M\0", "R100\0", "D\0", "a.py\0", "@@ -1 +1 @@\n", "@@ -0,0 +1,9 @@\n", "\n---\n", "+", "-", ...NUMBERS, ...ODD],
    async run(input) {
      const [names = "", patch = ""] = text(input).split("\n---\n");
      const git = (async (...args: string[]) => (args.includes("-z") ? names : patch)) as unknown as Git;
      const changes = await findChanges(git, "base", "head");
      ok([...changes.map(({ path }) => path), ...(await findDeletedFiles(git, "base", "head"))].every((path) => path.endsWith(".py")));
      for (const { first, last } of parseHunks(patch).flatMap(({ base, head }) => [base, head]))
        ok(Number.isFinite(first) && Number.isFinite(last), "a line is no number");
    },
  },
  "py-spy-log": {
    words: ["Samples: 1 Errors: 2", "Error: ", "behind in sampling", "\n", ...NUMBERS, ...ODD],
    run(input) {
      const { samples = 0, lost, late } = parsePySpyLog(text(input));
      ok(samples >= 0 && lost >= 0 && late >= 0, "a count is no number");
    },
  },
} as const satisfies { readonly [name: string]: Target };

export type TargetName = keyof typeof TARGETS;

interface ReadStacks {
  readonly result: ReturnType<ReturnType<typeof makeFoldedReader>["end"]>;
  readonly stacks: readonly string[];
}

function readFolded(chunks: readonly Uint8Array[], dialect: FoldedDialect | undefined): ReadStacks {
  const frames: string[] = [];
  const stacks: string[] = [];
  const reader = makeFoldedReader(
    {
      frame: (id, frame) => {
        frames[id] = frame;
      },
      stack: (ids, depth, count) => stacks.push(`${depth} ${ids.subarray(0, Math.min(depth, 50)).join(";")} ${count}`),
    },
    dialect,
  );
  for (const chunk of chunks) reader.push(chunk);
  return { result: reader.end(), stacks: [...stacks, ...frames] };
}

/** Small pieces of different sizes; a long input in few. */
function pieces(input: Uint8Array): Uint8Array[] {
  const size = Math.max(1 + ((input[0] ?? 0) % 7), Math.ceil(input.length / 500));
  return Array.from({ length: Math.ceil(input.length / size) }, (_, index) => input.subarray(index * size, (index + 1) * size));
}

/** Σ self = samples, as far as numbers can be added exactly. */
function checkTree(input: Uint8Array, dialect: FoldedDialect | undefined): void {
  const recordings = makeRecordings();
  const round = recordings.addRound("base", {}, dialect);
  round.push(input);
  const { samples, empty } = round.end();
  const self = recordings.rounds[0]?.tree.self[0]?.reduce((sum, count) => sum + count, 0) ?? 0;
  if (samples < Number.MAX_SAFE_INTEGER) ok(Math.abs(self + empty - samples) <= samples * 1e-9, `${self} + ${empty} of ${samples} samples`);
}

/** report.json keeps its schema, and every file can be shown: characters that XML forbids would break a picture. */
function checkReport({ report, files }: FinishedReport): void {
  deepStrictEqual(schemaErrors(JSON.parse(files.get("report.json")?.() ?? "null")), []);
  ok(["changed", "unchanged", "undecided", "failed"].includes(report.verdict), `verdict ${report.verdict}`);
  for (const [name, makeText] of files) {
    const file = makeText();
    ok(!/\p{Surrogate}/u.test(file), `${name} holds half a character`);
    if (/\.(svg|md|html)$/.test(name))
      ok(!/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(file), `${name} holds a character that XML forbids`);
    if (name.endsWith(".svg"))
      ok(
        !/\bNaN\b|\bInfinity\b|\bundefined\b/.test(
          file.replace(/<script[\s\S]*?<\/script>|<text[\s\S]*?<\/text>|<title[\s\S]*?<\/title>|<metadata[\s\S]*?<\/metadata>/g, ""),
        ),
        `${name} holds a number that is none`,
      );
  }
}

function checkArgv(argv: readonly string[]): void {
  ok(argv.length > 0 && argv.every((word) => typeof word === "string"), "a command without words");
}

function tryJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

/** The value, or undefined when it is rejected with a clear error. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

/** A UserError with a sentence: some words, an end, and nothing that was never meant to be printed. */
export function isRefusal(error: unknown): error is Error {
  return (
    error instanceof Error &&
    (error.name === "UserError" || error.name === "ProgramError") &&
    /^\S.*\s.*\S/s.test(error.message) &&
    !/\[object |undefined is not|is not a function/.test(error.message)
  );
}

/** Warnings and names of files are for people; thousands of them are for nobody. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const streams = [process.stdout, process.stderr];
  const writes = streams.map(({ write }) => write);
  for (const stream of streams) stream.write = () => true;
  try {
    return await work();
  } finally {
    for (const [index, stream] of streams.entries()) stream.write = writes[index] as typeof stream.write;
  }
}
