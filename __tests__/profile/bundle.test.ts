import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBundleFolders, readBundleFolder, readBundleMembers, writeBundle } from "../../src/profile/bundle.ts";
import { formatManifest, parseManifest } from "../../src/profile/manifest.ts";
import { MANIFEST } from "./manifests.ts";

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
    expect(parseManifest(formatManifest(MANIFEST))).toEqual(MANIFEST);
  });

  test.each([
    ["not JSON", "{", "is not JSON"],
    ["another version", withValue(["schemaVersion"], 2), "has schemaVersion 2; this flamediff reads version 1"],
    ["nothing", "null", "schemaVersion missing"],
    [
      "an escaping path",
      withValue(["entryPoints", 0, "rounds", "base", 0, "file"], "../../etc/passwd"),
      'file = "../../etc/passwd"; expected something like',
    ],
    ["a short sha", withValue(["base", "sha"], "abc"), "expected a full commit id"],
    ["a negative count", withValue(["entryPoints", 0, "rounds", "base", 0, "lost"], -1), "lost = -1"],
    ["a key nobody knows", withValue(["entryPoints", 0, "surprise"], 1), "surprise"],
    ["an unclosed marker in a name", withValue(["entryPoints", 0, "name"], "<!-- x"), "expected letters, digits"],
    ["a name without end", withValue(["entryPoints", 0, "command"], "x".repeat(20_000)), "command"],
    [
      "a round that is read twice",
      withValue(["entryPoints", 0, "rounds", "head", 0, "file"], "demo/base.1.folded"),
      "another file for every round",
    ],
    ["a prototype", `{"__proto__": {"x": 1}, ${JSON.stringify(MANIFEST).slice(1)}`, "__proto__"],
    ["no entry point", withValue(["entryPoints"], []), "entryPoints"],
    ["infinite time", withValue(["entryPoints", 0, "rounds", "base", 0, "cpuSeconds"], 1e300), "cpuSeconds"],
  ])("refuses %s in a sentence", (_, json, message) => {
    expect(() => parseManifest(json)).toThrow(message);
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
    await expect(textOf(bundle.read("demo/base.2.folded"))).rejects.toThrow("The bundle lacks 'demo/base.2.folded'");
  });

  test("is found in a folder of downloaded artifacts", async () => {
    expect(await findBundleFolders([folder])).toEqual([join(folder, "one")]);
    await expect(findBundleFolders([join(folder, "one", "demo")])).rejects.toThrow("No bundle.json in");
  });

  test("is refused with a sentence when it is none", async () => {
    await writeFile(join(folder, "bundle.json"), "[]");
    await expect(readBundleFolder(folder)).rejects.toThrow("schemaVersion missing");
    await expect(readBundleFolder(join(folder, "nowhere"))).rejects.toThrow("holds no bundle.json");
    expect(() => readBundleMembers(new Map())).toThrow("holds no bundle.json");
  });
});

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all).toString();
}
