import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { isQuote, readSentences } from "./sentences.ts";

const page = readFileSync(join(resolve(import.meta.dirname, "../.."), "docs/troubleshooting.md"), "utf8");
const quotes = [...page.matchAll(/^\*\*`(.+)`\*\*(?:<br>)?$/gm)].map(([, quote]) => quote as string);
const sentences = readSentences();
const errors = sentences.filter(({ isError }) => isError);

describe("docs/troubleshooting.md", () => {
  test.each(quotes)("quotes what the program says: %s", (quote) => {
    const said = sentences.filter((sentence) => isQuote(quote, sentence));
    expect(said.length, "nothing in src/ says this any more: change the quote in docs/troubleshooting.md").toBeGreaterThan(0);
  });

  test.each(errors.map(({ text, place }) => [place, text] as const))("has an entry for the error at %s: %s", (place, text) => {
    const found = quotes.filter((quote) => isQuote(quote, { place, text, isError: true }));
    expect(found.length, "quote it in docs/troubleshooting.md and say what to do").toBeGreaterThan(0);
  });

  test("reads errors from every folder that can throw them", () => {
    const folders = new Set(errors.map(({ place }) => place.split("/")[1]?.split(":")[0]));
    expect([...folders]).toEqual(expect.arrayContaining(["action", "bundle", "cli", "config", "lib", "output", "record"]));
    expect(errors.length).toBeGreaterThan(70);
  });

  test("quotes so much of a message that it is no other's", () => {
    // An artifact can be refused in three sentences, and has one entry for all of them.
    expect(quotes.filter((quote) => errors.filter((error) => isQuote(quote, error)).length > 3)).toEqual([]);
  });

  test("gives no message two entries", () => {
    expect(quotes.filter((quote, index) => quotes.indexOf(quote) !== index)).toEqual([]);
  });
});
