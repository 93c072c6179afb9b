import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSentences } from "./sentences.ts";

const root = join(import.meta.dirname, "../..");
const wording = readFileSync(join(root, "docs/wording.md"), "utf8");
/** The first cells of the table below a heading of docs/wording.md. */
const readColumn = (heading: string) =>
  (wording.split(`## ${heading}\n`)[1] ?? "")
    .split("\n## ")[0]
    ?.split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(1)
    .map((row) => row.slice(2).split(" | ")[0] as string) as string[];

/** What people read: the program with its comments, documentation, inputs and examples. Not these two pages, which quote. */
const files = ["src", "docs", "examples", "wheel", "schemas"]
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)))
  .concat("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "action.yml", "package.json")
  .filter((file) => /\.(ts|py|md|ya?ml|json|toml)$/.test(file) && !/docs\/(style|wording)\.md$/.test(file));
const texts = files.map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));

describe("docs/wording.md", () => {
  const phrases = readColumn("Phrases that must not come back");

  test("lists phrases", () => {
    expect(phrases.length).toBeGreaterThan(15);
  });

  test.each(phrases)("nobody reads '%s' any more", (phrase) => {
    const pattern = new RegExp(`(?<![\\w])${phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w])`, "i");
    expect(texts.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test("lists no sentence as replaced that the program still says", () => {
    const plain = (text: string) => text.replaceAll("`", "").replaceAll("<", "&lt;").replaceAll("|", "\\|").replace(/\s+/g, " ");
    const said = new Set(readSentences().map(({ text }) => plain(text)));
    expect(readColumn("Sentences").filter((sentence) => said.has(sentence.replace(/\s+/g, " ")))).toEqual([]);
  });
});
