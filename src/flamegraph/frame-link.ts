import type { CallTree } from "../profile/call-tree.ts";
import type { FunctionId, ProfiledFunction } from "../profile/profile.ts";
import type { FlameView } from "./island-format.ts";
import { plainText } from "./label.ts";
import { formatFragment, NOWHERE } from "./link.ts";

/**
 * The fragment that opens a picture at a function: at the widest of its frames, base and head taken together.
 * Append it to the address of a picture of the same tree. Empty when the function has no samples.
 */
export function linkToFunction(
  tree: CallTree,
  functions: readonly ProfiledFunction[],
  { fn, view }: { readonly fn: FunctionId; readonly view: FlameView },
): string {
  const totals = totalsOf(tree);
  const [widest] = nodesOf(tree, fn)
    .filter((node) => (totals[node] as number) > 0)
    .map((node) => ({ node, total: totals[node] as number }))
    .sort((a, b) => b.total - a.total)
    // Only equals need their paths compared, so that the order of the samples does not matter.
    .filter(({ total }, _, [first]) => total === first?.total)
    .map(({ node }) => pathOf(tree, functions, node))
    .sort((a, b) => a.length - b.length || (a.join(";") < b.join(";") ? -1 : 1));
  return widest === undefined ? "" : formatFragment({ ...NOWHERE, path: widest, view });
}

function totalsOf({ nodes, parent, self }: CallTree): Float64Array {
  const totals = new Float64Array(nodes);
  for (let node = nodes - 1; node >= 0; node--) {
    totals[node] = self.reduce((sum, column) => sum + (column[node] as number), totals[node] as number);
    if (node > 0) totals[parent[node] as number] = (totals[parent[node] as number] as number) + (totals[node] as number);
  }
  return totals;
}

function nodesOf({ nodes, fn }: CallTree, wanted: FunctionId): number[] {
  const found: number[] = [];
  for (let node = 1; node < nodes; node++) if (fn[node] === wanted) found.push(node);
  return found;
}

function pathOf({ parent, fn }: CallTree, functions: readonly ProfiledFunction[], node: number): string[] {
  const names: string[] = [];
  for (let at = node; at > 0; at = parent[at] as number) names.unshift(plainText(functions[fn[at] as number]?.name ?? ""));
  return names;
}
