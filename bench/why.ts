// Why something became slower: are the sentences, lines, imports and packages right? Real runs on planted pairs.
// Usage: node bench/why.ts kinds [VERSION…] | lines | imports | imports-aa | packages | cost
import { benchImports } from "./why/imports.ts";
import { benchKinds } from "./why/kinds.ts";
import { benchLines } from "./why/lines.ts";

const SERIES: { readonly [name: string]: (words: readonly string[]) => void | Promise<void> } = {
  kinds: benchKinds,
  lines: benchLines,
  imports: benchImports,
};
const [name = "", ...words] = process.argv.slice(2);
const series = SERIES[name];
if (series === undefined) throw new Error(`usage: node bench/why.ts ${Object.keys(SERIES).join(" | ")}`);
await series(words);
