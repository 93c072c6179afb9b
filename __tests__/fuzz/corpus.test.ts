import { describe, expect, test } from "vitest";
import { FOUND, readCorpus, TARGET_NAMES } from "./corpus.ts";
import { mutate } from "./mutate.ts";
import { makeRandom } from "./random.ts";
import { isRefusal, TARGETS } from "./targets.ts";

/** The long search is `node bench/fuzz.ts SECONDS`; here each reader gets as much as fits into a moment. */
const DAMAGED_INPUTS = 60;

describe.each(TARGET_NAMES)("the reader of %s", (name) => {
  const { run, words } = TARGETS[name];
  const corpus = readCorpus(name);

  test.each(corpus.filter(({ name }) => !name.startsWith(FOUND)))("takes $name", async ({ bytes }) => {
    await run(bytes);
  });

  const found = corpus.filter(({ name }) => name.startsWith(FOUND));
  if (found.length > 0)
    test.each(found)("takes $name, or refuses it with a sentence", async ({ bytes }) => {
      await expectAnswer(() => run(bytes));
    });

  test("takes damaged inputs, or refuses them with a sentence", async () => {
    const random = makeRandom(name.length);
    const seeds = corpus.map(({ bytes }) => bytes);
    for (let input = 0; input < DAMAGED_INPUTS; input++) {
      const bytes = mutate({ seeds, words, random });
      await expectAnswer(() => run(bytes));
    }
  });
});

describe("a finding", () => {
  test.each([
    ["a fault of ours", new TypeError("Cannot read properties of undefined")],
    ["a refusal without a sentence", Object.assign(new Error("no"), { name: "UserError" })],
    ["an object in a sentence", Object.assign(new Error("Input 'rate' is [object Object]; expected a number."), { name: "UserError" })],
  ])("is %s", (_, error) => {
    expect(isRefusal(error)).toBe(false);
  });
});

async function expectAnswer(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}
