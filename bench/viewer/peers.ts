import { execFileSync } from "node:child_process";
import { type Layout, layOut, sumSubtrees } from "../../src/flamegraph/layout.ts";
import { makePicture } from "../../src/flamegraph/picture.ts";
import type { CallTree } from "../../src/profile/call-tree.ts";
import type { ProfiledFunction } from "../../src/profile/profile.ts";

/** A laid out flame graph, which is what the pages of other viewers are made of. Name 0 is the root's. */
export interface Graph {
  readonly names: readonly string[];
  readonly layout: Layout;
}

export function graphOf(tree: CallTree, functions: readonly ProfiledFunction[]): Graph {
  const picture = makePicture({ title: "bench", tree, functions });
  return {
    names: ["all", ...picture.functions.map(({ name }) => name)],
    layout: layOut(picture.tree, sumSubtrees(picture.tree, picture.tree.self[0] as Float64Array)),
  };
}

/** A file of a checkout or bare repository that was fetched for the comparison; nothing of it is kept here. */
function fileOf(repository: string, path: string): string {
  return execFileSync("git", ["--git-dir", repository, "show", `HEAD:${path}`], { encoding: "utf8", maxBuffer: 1 << 26 });
}

/** mapbox/flamebearer's page: rows of (distance from the last box, width, name). */
export function flamebearerPage({ names, layout }: Graph, repository: string): string {
  const { nodes, starts } = layout.levels;
  const levels = Array.from({ length: starts.length - 1 }, (_, depth) => {
    const numbers: number[] = [];
    let end = 0;
    for (let i = starts[depth] as number; i < (starts[depth + 1] as number); i++) {
      const node = nodes[i] as number;
      const [left, width] = [layout.x[node] as number, layout.width[node] as number];
      numbers.push(left - end, width, (layout.tree.fn[node] as number) + 1);
      end = left + width;
    }
    return numbers;
  });
  const data = `names = ${JSON.stringify(names)};\nlevels = ${JSON.stringify(levels)};\nnumTicks = ${layout.width[0]};`;
  const page = fileOf(repository, "index.html")
    .split('<script src="viz.js"></script>')
    .join(`<script>${fileOf(repository, "viz.js")}</script>`);
  const kept = page.split("/* BIN_SPLIT */").filter((_, i) => i % 2 === 0);
  return kept.join("").split("/* BIN_PLACEHOLDER */").join(data);
}

/** async-profiler's page: a pool of names with shared beginnings cut, and one call a box: a child (u), a neighbour (n), or any other (f). */
export function asyncProfilerPage({ names, layout: { tree, x, width, levels } }: Graph, repository: string): string {
  const sorted = names
    .slice(1)
    .map((name, i) => [name, i + 1] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const order = new Int32Array(names.length);
  let last = "";
  const pool = sorted.map(([name, id], i) => {
    order[id] = i + 1;
    let same = 0;
    while (same < Math.min(last.length, name.length, 90) && last[same] === name[same]) same++;
    last = name;
    return `,\n'${String.fromCharCode(same + 32).replace(/['\\]/, "\\$&")}${name.slice(same)}'`;
  });
  const calls: string[] = [];
  let [lastLevel, lastX, lastWidth] = [-1, 0, 0];
  for (let node = 0; node < tree.nodes; node++) {
    const [level, left, total] = [tree.depth[node] as number, x[node] as number, width[node] as number];
    const key = (order[(tree.fn[node] as number) + 1] as number) << 3;
    const size = total === lastWidth ? "" : `,${total}`;
    if (level === lastLevel + 1 && left === lastX) calls.push(`u(${key}${size})`);
    else if (level === lastLevel && left === lastX + lastWidth) calls.push(`n(${key}${size})`);
    else calls.push(`f(${key},${level},${left - lastX}${size})`);
    [lastLevel, lastX, lastWidth] = [level, left, total];
  }
  // The root is the first call; its function sets the level.
  calls[0] = `f(0,0,0,${width[0]})`;
  return fileOf(repository, "src/res/flame.html")
    .replace("/*height:*/300", String(Math.min((levels.starts.length - 1) * 16, 32_767)))
    .replace("/*depth:*/0", String(levels.starts.length - 1))
    .replace("/*units:*/", "samples")
    .replace("/*cpool:*/", () => `'all'${pool.join("")}`)
    .replace("/*frames:*/", () => calls.join("\n"))
    .replace("/*highlight:*/", "");
}
