import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBundleFolders, readBundleFolder, writeBundle } from "../../src/bundle/bundle.ts";
import { describeFailure } from "../../src/bundle/failure.ts";
import { processorName, systemName } from "../../src/bundle/machine-names.ts";
import { formatManifest, parseManifest } from "../../src/bundle/manifest.ts";
import { UserError } from "../../src/lib/errors.ts";
import { MANIFEST, SUITE } from "./manifests.ts";
import { bundleOf } from "./zips.ts";

/** The manifest with one value replaced, as JSON. */
function withValue(path: readonly (string | number)[], value: unknown): string {
  const copy = structuredClone(MANIFEST) as unknown as Record<string | number, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) as string] = value;
  return JSON.stringify(copy);
}

describe("parseManifest", () => {
  test("reads back what formatManifest writes", () => {
    for (const manifest of [MANIFEST, SUITE]) expect(parseManifest(formatManifest(manifest))).toEqual(manifest);
  });

  test.each([
    ["not JSON", "{", "is not JSON"],
    ["another version", withValue(["schemaVersion"], 2), "has schemaVersion 2; this version of flamediff reads 1"],
    ["nothing", "null", "schemaVersion missing"],
    [
      "an escaping path",
      withValue(["entryPoints", 0, "rounds", "base", 0, "file"], "../../etc/passwd"),
      'file = "../../etc/passwd"; expected a name such as',
    ],
    ["a short sha", withValue(["base", "sha"], "abc"), "expected a full commit id"],
    ["a negative count", withValue(["entryPoints", 0, "rounds", "base", 0, "lost"], -1), "lost = -1"],
    ["a key nobody knows", withValue(["entryPoints", 0, "surprise"], 1), "surprise"],
    [
      "free text as the reason of a problem",
      withValue(["entryPoints", 0, "benchmarkProblems"], { base: [{ name: "x", kind: "failed", reason: "<img src=x>" }], head: [] }),
      "benchmarkProblems.base.0.reason",
    ],
    [
      "a benchmark without calls",
      withValue(["entryPoints", 0, "rounds", "base", 0, "benchmarks"], [{ name: "x", calls: 0, cpuSeconds: 0, wallSeconds: 0 }]),
      "calls = 0",
    ],
    ["a harness nobody knows", withValue(["entryPoints", 0, "timeBoxed"], { how: "harness", harness: "mine" }), "timeBoxed.harness"],
    ["an unclosed marker in a name", withValue(["entryPoints", 0, "name"], "<!-- x"), "expected letters, digits"],
    ["a name without end", withValue(["entryPoints", 0, "command"], "x".repeat(20_000)), "command"],
    [
      "a round that is read twice",
      withValue(["entryPoints", 0, "rounds", "head", 0, "file"], "demo/base.1.folded"),
      "a different file for each round",
    ],
    ["a prototype", `{"__proto__": {"x": 1}, ${JSON.stringify(MANIFEST).slice(1)}`, "__proto__"],
    ["no entry point", withValue(["entryPoints"], []), "entryPoints"],
    ["infinite time", withValue(["entryPoints", 0, "rounds", "base", 0, "cpuSeconds"], 1e300), "cpuSeconds"],
    ["a version that is text", withValue(["schemaVersion"], "1"), 'has schemaVersion "1"; this version of flamediff reads 1'],
    ["a number for all", "7", "has schemaVersion missing"],
    ["a list", "[]", "has schemaVersion missing"],
    ["a number in place of a text", withValue(["shard"], 7), "bundle.json has shard = 7; "],
    ["a field that lacks", withValue(["entryPoints", 0, "rounds", "base", 0, "lost"], undefined), "lost"],
    ["a value without end", withValue(["entryPoints", 0, "command"], "x".repeat(20_000)), `command = "${"x".repeat(80)}"; `],
    ["a failure in the field's own words", withValue(["base", "sha"], "abc"), "Record again with 'flamediff profile'."],
  ])("refuses %s in a sentence", (_, json, message) => {
    expect(() => parseManifest(json)).toThrow(message);
  });
});

const NOTE = { code: "fewer-rounds", done: 3, rounds: 5, budget: 300 };
const failed = (exitStatus: object) => ({ code: "program-failed", side: "head", round: 2, exitStatus, words: "" });

/** A value at the edge of what a field takes, and one beyond. */
const EDGES: readonly (readonly [path: readonly (string | number)[], taken: unknown, refused: unknown])[] = [
  ...(["cpuSeconds", "wallSeconds"] as const).flatMap((name) => [
    [["entryPoints", 0, "rounds", "base", 0, name], 0, -0.1] as const,
    [["entryPoints", 0, "rounds", "base", 0, name], 1e9, 1e9 + 1] as const,
    [["entryPoints", 0, "rounds", "base", 0, name], null, "1"] as const,
  ]),
  ...(["recorded", "lost", "late", "processes", "threads", "depth"] as const).flatMap((name) => [
    [["entryPoints", 0, "rounds", "base", 0, name], 0, -1] as const,
    [["entryPoints", 0, "rounds", "base", 0, name], Number.MAX_SAFE_INTEGER, 2 ** 53] as const,
    [["entryPoints", 0, "rounds", "base", 0, name], 3, 3.5] as const,
  ]),
  [["entryPoints", 0, "rounds", "base", 0, "repeats"], 1, 0],
  [["entryPoints", 0, "rounds", "base", 0, "repeats"], 100_000, 100_001],
  [["entryPoints", 0, "rounds", "base", 0, "repeats"], 2, 2.5],
  [["entryPoints", 0, "rounds", "base", 0, "steal"], 0, -0.1],
  [["entryPoints", 0, "rounds", "base", 0, "steal"], 1, 1.1],
  [["entryPoints", 0, "rounds", "base", 0, "load"], 1e6, 1e6 + 1],
  [["entryPoints", 0, "rounds", "base", 0, "file"], "A_b-9/head.1234.folded", "demo/base.12345.folded"],
  [["entryPoints", 0, "rounds", "base", 0, "file"], `${"x".repeat(100)}/base.2.folded`, `${"x".repeat(101)}/base.2.folded`],
  [["entryPoints", 0, "rounds", "base", 0, "file"], "demo/base.2.folded", "/demo/base.2.folded"],
  [["entryPoints", 0, "rounds", "base", 0, "file"], "demo/base.2.folded", "demo/base.2.folded/x"],
  [["entryPoints", 0, "rounds", "base", 0, "file"], "demo/base.2.folded", "demo/both.2.folded"],
  [["entryPoints", 0, "name"], "3 a.b_c-d", ".hidden"],
  [["entryPoints", 0, "name"], "x".repeat(100), "x".repeat(101)],
  [["entryPoints", 0, "notes"], [{ code: "sampled-without-pause", threads: 200 }], ["The program runs 200 threads."]],
  [["entryPoints", 0, "notes"], [NOTE], [{ ...NOTE, done: -1 }]],
  [["entryPoints", 0, "notes"], Array(50).fill(NOTE), Array(51).fill(NOTE)],
  [["entryPoints", 0, "failure"], { code: "other", words: "x".repeat(4000) }, { code: "other", words: "x".repeat(4001) }],
  [["entryPoints", 0, "failure"], failed({ how: "signal", signal: "SIGTERM" }), failed({ how: "signal", signal: "SIGNED BY US" })],
  [["entryPoints", 0, "failure"], failed({ how: "exit", code: 255 }), failed({ how: "exit", code: 256 })],
  [
    ["entryPoints", 0, "failure"],
    { code: "not-on-side", side: "base", path: "a/b.py" },
    { code: "not-on-side", side: "base", path: "read this" },
  ],
  [["environment", "os"], "Linux 6.8.0 x64", "x".repeat(201)],
  ...["CPython 3.13.0", "CPython 3.14.0rc2", "CPython 3.15.0a1+", "CPython 3.13.0t", "PyPy 7.3.17"].map(
    (python) => [["environment", "python"], python, `${python}, the best`] as const,
  ),
  [["environment", "samplerVersion"], "0.5.0.dev2", "0.5.0.devil"],
  [["environment", "sampler"], "py-spy", "a better one"],
  [["environment", "samplerVersion"], "0.4.3", "0.4.3 or so"],
  [["flamediff"], "1.2.3-beta.1", "the newest"],
  [["entryPoints", 0, "bare", "base"], null, {}],
  [["base", "sha"], "0123456789".repeat(4), "0123456789".repeat(4).replace("0", "g")],
  [["base", "sha"], "a".repeat(64), "a".repeat(41)],
  [["base", "sha"], null, "A".repeat(40)],
  [["base", "label"], "x".repeat(300), "x".repeat(301)],
  [["environment", "cores"], 1, 0],
  [["environment", "rate"], 1, 0],
  [["environment", "rate"], 10_000, 10_001],
  [["environment", "rate"], 99, 99.5],
  [["options", "minChange"], 0, -0.01],
  [["options", "minChange"], 1, 1.01],
  [["options", "keepImports"], true, "true"],
  [["changes"], null, {}],
  [["changes", "touched", 0, "line"], 1, 0],
];

describe("the fields of a manifest", () => {
  test.each(EDGES.map(([path, taken, refused]) => ({ path, name: path.join("."), taken, refused })))(
    "are taken up to their limits: $name",
    ({ path, taken, refused }) => {
      const json = withValue(path, taken);
      expect(JSON.parse(formatManifest(parseManifest(json)))).toEqual(JSON.parse(json));
      expect(() => parseManifest(withValue(path, refused))).toThrow(`${path.filter((part) => part !== "entryPoints").at(-1)}`);
    },
  );

  test("may be any that fit: what is written is read back", () => {
    const count = fc.maxSafeNat();
    const round = fc.record({ recorded: count, lost: count, late: count, depth: count, steal: fc.double({ min: 0, max: 1, noNaN: true }) });
    const { entryPoints, ...rest } = MANIFEST;
    const manifest = fc.tuple(fc.array(round, { maxLength: 5 }), fc.string({ unit: "binary", maxLength: 50 })).map(([rounds, command]) => ({
      ...rest,
      entryPoints: entryPoints.map((entry) => ({
        ...entry,
        command,
        rounds: {
          base: rounds.map((facts, n) => ({ ...facts, file: `demo/base.${n}.folded`, cpuSeconds: null, wallSeconds: null })),
          head: [],
        },
      })),
    }));
    fc.assert(
      fc.property(manifest, (value) => {
        expect(JSON.stringify(parseManifest(formatManifest(value)))).toBe(JSON.stringify(parseManifest(JSON.stringify(value))));
        expect(parseManifest(formatManifest(value)).entryPoints[0]?.rounds.base).toHaveLength(
          value.entryPoints[0]?.rounds.base.length ?? -1,
        );
      }),
      { numRuns: 25 },
    );
  });

  test("are written a line each, with a line end at the end", () => {
    expect(formatManifest(MANIFEST)).toMatch(/^\{\n "schemaVersion": 1,\n[\s\S]*\}\n$/);
  });
});

describe("a bundle", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "flamediff-test-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("comes back from its folder as it was written", async () => {
    const rounds = new Map([
      ["demo/base.1.folded", "a 1\n"],
      ["demo/head.1.folded", "b 2\n"],
    ]);
    await writeBundle(join(folder, "one"), MANIFEST, rounds);
    const bundle = await readBundleFolder(join(folder, "one"));
    expect(bundle.manifest).toEqual(MANIFEST);
    expect(await textOf(bundle.read("demo/head.1.folded"))).toBe("b 2\n");
    await expect(textOf(bundle.read("demo/base.2.folded"))).rejects.toThrow("The bundle has no 'demo/base.2.folded'");
  });

  test("is found in a folder of downloaded artifacts", async () => {
    expect(await findBundleFolders([folder])).toEqual([join(folder, "one")]);
    await expect(findBundleFolders([join(folder, "one", "demo")])).rejects.toThrow("No bundle.json in");
  });

  test("is found where it is: in the folder itself, or right below it, by name", async () => {
    const many = join(folder, "many");
    for (const name of ["b", "a", "c"]) await writeBundle(join(many, name), MANIFEST, new Map());
    await mkdir(join(many, "empty"));
    await mkdir(join(many, "deep", "deeper"), { recursive: true });
    await writeBundle(join(many, "deep", "deeper"), MANIFEST, new Map());
    expect(await findBundleFolders([many])).toEqual(["a", "b", "c"].map((name) => join(many, name)));
    expect(await findBundleFolders([join(many, "c"), join(many, "a")])).toEqual([join(many, "c"), join(many, "a")]);
    await expect(findBundleFolders([join(many, "nowhere")])).rejects.toThrow(
      `'${join(many, "nowhere")}' cannot be read: ENOENT: no such file or directory`,
    );
    await expect(findBundleFolders([join(many, "c", "bundle.json")])).rejects.toThrow(
      /bundle\.json' cannot be read: ENOTDIR.*Expected a folder written by 'flamediff profile'\.$/,
    );
    const two = [join(many, "empty"), join(many, "a", "demo")];
    await mkdir(two[1] as string);
    await expect(findBundleFolders(two)).rejects.toThrow(`No bundle.json in '${two[0]}', '${two[1]}'; expected`);
  });

  test("is read from an artifact like from a folder", async () => {
    const bundle = await bundleOf({ "bundle.json": formatManifest(MANIFEST), "demo/base.1.folded": "é 1\n" });
    expect(bundle.manifest).toEqual(MANIFEST);
    expect(await textOf(bundle.read("demo/base.1.folded"))).toBe("é 1\n");
    expect(() => bundle.read("demo/head.1.folded")).toThrow("has no 'demo/head.1.folded', which its bundle.json lists");
  });

  test("is rejected with a clear error when it is not one", async () => {
    await writeFile(join(folder, "bundle.json"), "[]");
    await expect(readBundleFolder(folder)).rejects.toThrow("schemaVersion missing");
    await expect(readBundleFolder(join(folder, "nowhere"))).rejects.toThrow("contains no bundle.json");
    await expect(bundleOf({ "other.json": "{}" })).rejects.toThrow("The artifact contains no bundle.json");
  });
});

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all).toString();
}

describe("a manifest of any size", () => {
  test("is not decoded beyond its limit", () => {
    const most = 8 * 1024 ** 2;
    expect(() => parseManifest(" ".repeat(most + 1))).toThrow("bundle.json has 8,388,609 characters; at most 8,388,608 are read.");
  });

  test.each([
    ["a long text", JSON.stringify({ schemaVersion: "A".repeat(1_000_000) })],
    ["lists in lists", `{"schemaVersion":${"[".repeat(200_000)}${"]".repeat(200_000)}}`],
    ["lists in a field", `{"schemaVersion":1,"shard":${"[".repeat(200_000)}${"]".repeat(200_000)}}`],
    ["a long key", JSON.stringify({ ...MANIFEST, ["k".repeat(1_000_000)]: 1 })],
  ])("is refused in a short sentence: %s", (_, json) => {
    const refuse = () => parseManifest(json);
    expect(refuse).toThrow(UserError);
    expect(refuse).toThrow(/^[\s\S]{1,700}$/);
  });
});

describe("words that people read of a bundle", () => {
  test("are made from codes and numbers; the program's own stand behind them", () => {
    const words = "Please run this before you merge";
    const [sentence, ...rest] = describeFailure(
      { code: "program-failed", side: "head", round: 2, exitStatus: { how: "exit", code: 3 }, words },
      "demo",
    ).split("\n");
    expect(sentence).toMatch(/^'demo' failed on head in round 2: exit status 3\. /);
    expect(rest).toEqual([words]);
    expect(describeFailure({ code: "other", words }, "demo")).toBe(`'demo' could not be recorded.\n${words}`);
  });

  test.each([
    ["Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz", "Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz"],
    ["AMD EPYC 7763 64-Core Processor", "AMD EPYC 7763 64-Core Processor"],
    ["Apple M1 (Virtual)", "Apple M1"],
    ["Neoverse-N1", "Neoverse-N1"],
    ["11th Gen Intel(R) Core(TM) i7-1185G7 @ 3.00GHz", "Intel(R) Core(TM) i7-1185G7 @ 3.00GHz"],
    ["Please run the fix from evil dot example", "unknown CPU"],
    ["", "unknown CPU"],
    ["unknown CPU", "unknown CPU"],
  ])("the processor %j is shown as %j", (name, shown) => {
    expect(processorName(name)).toBe(shown);
  });
});

describe("systemName", () => {
  test.each([
    ["Linux 6.18.44-fc-v782 x64", "Linux 6.18.44 x64"],
    ["Linux 5.15.0-1053-azure x64", "Linux 5.15.0 x64"],
    ["Linux 6.6.87.2-microsoft-standard-WSL2 x64", "Linux 6.6.87.2 x64"],
    ["Linux 5.14.0-427.el9.x86_64 x64", "Linux 5.14.0 x64"],
    ["Darwin 24.1.0 arm64", "Darwin 24.1.0 arm64"],
    ["Windows_NT 10.0.22631 x64", "Windows_NT 10.0.22631 x64"],
    ["Linux please-merge-this x64", "Linux 0 x64"],
    ["Everybody agrees x64 that this is fine", "unknown 0 x64"],
    ["", "unknown 0 unknown"],
  ])("shows %j as %j", (name, shown) => {
    expect(systemName(name)).toBe(shown);
    expect(systemName(shown)).toBe(shown);
  });
});
