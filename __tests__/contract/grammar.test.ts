import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readShownWorkflows } from "../support/workflows.ts";
import { openGrammar } from "./language-service.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const grammar = await openGrammar();

describe("GitHub's own grammar", () => {
  test("accepts action.yml", async () => {
    expect(await grammar.complain("action.yml", read("action.yml"))).toEqual([]);
  });

  test.each<[string, RegExp, string, RegExp]>([
    ["another runtime", /using: node24/, "using: node21", /node21/],
    ["an icon that is none", /icon: activity/, "icon: sparkline", /sparkline/],
    ["an unknown key", /^outputs:/m, "results:", /results/],
    ["a missing main", /\n {2}main: .*/, "", /main/],
  ])("refuses an action.yml with %s", async (_, was, becomes, complaint) => {
    const text = read("action.yml");
    expect(text).toMatch(was);
    expect((await grammar.complain("action.yml", text.replace(was, becomes))).join("\n")).toMatch(complaint);
  });

  const shown = readShownWorkflows();
  test("finds the workflow files that the documents show", () => {
    expect(shown.map(({ document, name }) => `${document}: ${name}`)).toEqual(
      expect.arrayContaining(["README.md: flamediff", "docs/github.md: flamediff profile", "docs/github.md: flamediff report"]),
    );
  });

  test.each(shown)("accepts the workflow '$name' of $document", async ({ text }) => {
    expect(await grammar.complain(".github/workflows/shown.yml", text)).toEqual([]);
  });

  test.each(readdirSync(join(root, ".github/workflows")))("accepts our own workflow %s", async (name) => {
    const path = `.github/workflows/${name}`;
    expect(await grammar.complain(path, read(path))).toEqual([]);
  });

  test.each<[string, RegExp, string, RegExp]>([
    ["an input that action.yml lacks", /entry-points:/, "entrypoints:", /entrypoints/],
    ["a permission that GitHub lacks", /pull-requests:/, "pull-request:", /pull-request/],
    ["an event that GitHub lacks", /on: pull_request/, "on: pull_requests", /pull_requests/],
  ])("refuses a workflow with %s", async (_, was, becomes, complaint) => {
    const text = shown[0]?.text ?? "";
    expect(text).toMatch(was);
    expect((await grammar.complain(".github/workflows/shown.yml", text.replace(was, becomes))).join("\n")).toMatch(complaint);
  });
});
