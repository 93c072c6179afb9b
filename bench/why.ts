// Why something became slower: are the sentences, lines, imports and packages right? Real runs on planted pairs.
// Usage: node bench/why.ts kinds [VERSION…] | calls [VERSION…] | lines [PAIR…] | imports | packages [CASE…] | unchanged | cost [PROGRAM…]
import { benchCalls } from "./why/calls.ts";
import { benchCost } from "./why/cost.ts";
import { benchImports } from "./why/imports.ts";
import { benchKinds } from "./why/kinds.ts";
import { benchLines } from "./why/lines.ts";
import { benchPackages } from "./why/packages.ts";
import { benchUnchanged } from "./why/unchanged.ts";

const SERIES: { readonly [name: string]: (words: readonly string[]) => void | Promise<void> } = {
  kinds: benchKinds,
  calls: benchCalls,
  lines: benchLines,
  imports: benchImports,
  packages: benchPackages,
  unchanged: benchUnchanged,
  cost: benchCost,
};
const [name = "", ...words] = process.argv.slice(2);
const series = SERIES[name];
if (series === undefined) throw new Error(`usage: node bench/why.ts ${Object.keys(SERIES).join(" | ")}`);
await series(words);
