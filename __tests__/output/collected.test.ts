import { expect, test } from "vitest";
import type { ManifestEntry } from "../../src/bundle/manifest.ts";
import { collectedOf } from "../../src/output/collected.ts";

type Pair = [number, number] | null;
type Row = NonNullable<ManifestEntry["lines"]>[number]["rows"][number];

const own = (base: number, head: number) => ({ base, head });
const row = (text: string, [base, head]: [number, number], hunk: number | null = null): Row => ({
  ...{ base: 1, head: 1, hunk, text },
  ...{ self: own(base, head), attributed: own(base, head), total: own(base, head) },
});

function told(base: Pair, head: Pair, rows: Row[] = []) {
  const fn = { file: "m.py", name: "f", base, head, isStarted: false, callers: [] };
  const collection = { seconds: 0.1, count: 3, longest: 0.05 };
  const entry = {
    calls: { unlike: { base: 0, head: 0 }, functions: [fn] },
    collection: { base: collection, head: { ...collection, longest: 0.07 } },
    lines: [{ file: "m.py", name: "f", rows }],
  };
  return collectedOf(entry as unknown as ManifestEntry);
}

test("is not known of an entry point that was not counted", () => {
  expect(collectedOf({ calls: undefined, collection: undefined } as unknown as ManifestEntry)).toBeUndefined();
  expect(told([1, 1], [1, 1])).toMatchObject({ base: 0.1, head: 0.1, longest: 0.07 });
});

test.each<[string, Pair, Pair, { readonly isAsBefore: boolean; readonly oftener: number }]>([
  ["as often", [8, 8], [8, 8], { isAsBefore: true, oftener: 0 }],
  ["a little more often", [8, 8], [15, 15], { isAsBefore: false, oftener: 0 }],
  ["twice as often", [8, 8], [16, 17], { isAsBefore: false, oftener: 1 }],
  ["half as often", [16, 17], [8, 8], { isAsBefore: false, oftener: -1 }],
  ["for the first time", [0, 0], [2, 2], { isAsBefore: false, oftener: 1 }],
  ["never", [0, 0], [0, 0], { isAsBefore: false, oftener: 0 }],
  ["twice as often in one of two runs", [8, 8], [16, 15], { isAsBefore: false, oftener: 0 }],
  ["nobody knows how often", [8, 8], null, { isAsBefore: false, oftener: 0 }],
])("of a function that is called %s", (_, base, head, expected) => {
  expect(told(base, head)?.functions[0]).toMatchObject(expected);
});

test.each<[string, Row[], boolean]>([
  ["on the line of its def", [row("    def f(self):", [1, 30]), row("        return 1", [5, 10])], true],
  ["on its decorator, where Python has its beginning", [row("@cached", [0, 3])], true],
  ["in an asynchronous function", [row("async def f():", [9, 0])], true],
  ["mostly elsewhere", [row("def f():", [1, 5]), row("    return 1", [5, 10])], false],
  ["on a def that is edited", [row("def f(x):", [0, 30], 1)], false],
  ["nowhere", [row("def f():", [3, 3])], false],
])("says whether a change is where a function begins: %s", (_, rows, expected) => {
  expect(told([8, 8], [8, 8], rows)?.functions[0]?.isAtEntry).toBe(expected);
});
