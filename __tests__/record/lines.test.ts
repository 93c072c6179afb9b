import { expect, test } from "vitest";
import { parseHunks } from "../../src/record/git/changes.ts";
import { pairLines } from "../../src/record/lines.ts";

/** `base>head hunk` of each row. */
function pair(patch: string, base: readonly number[], head: readonly number[]): string[] {
  const tableOf = (lines: readonly number[]) => new Map(lines.map((line) => [line, { self: 1, attributed: 1, total: 1 }]));
  return pairLines(tableOf(base), tableOf(head), parseHunks(patch)).map((row) =>
    `${row.base ?? "-"}>${row.head ?? "-"} ${row.hunk ?? ""}`.trim(),
  );
}

test.each([
  ["lines of an unchanged file", "", [3, 9], [3], ["3>3", "9>9"]],
  ["lines beside an insertion", "@@ -10,0 +11,3 @@", [10, 11], [10, 12, 14], ["10>10", "->12 0", "11>14"]],
  ["lines beside a deletion", "@@ -3,2 +2,0 @@", [2, 3, 5], [2, 3], ["2>2", "3>- 0", "5>3"]],
  ["changed lines of equal number one by one", "@@ -5,2 +5,2 @@", [5, 6], [5, 7], ["5>5 0", "6>6 0", "7>7"]],
  ["changed lines of other number as removed and added", "@@ -5,2 +5,3 @@", [5, 6, 7], [5, 8], ["5>- 0", "->5 0", "6>- 0", "7>8"]],
  ["lines behind several hunks", "@@ -1 +1,2 @@\n@@ -8,2 +9 @@", [2, 10], [3, 9, 10], ["2>3", "->9 1", "10>10"]],
])("pairs %s", (_, patch, base, head, rows) => {
  expect(pair(patch, base, head).sort()).toEqual([...rows].sort());
});
