import { type CallTree, makeCallTree } from "./call-tree.ts";

/** The tree in which a function that calls itself directly is one frame: `a;f;f;f;b` becomes `a;f;b`. Self samples stay with their function. */
export function foldRecursion({ nodes, parent, fn, self }: CallTree): CallTree {
  const folded = makeCallTree(self.length);
  /** Node of the new tree for each of the old. */
  const place = new Int32Array(nodes);
  /** Function of each node of the new tree. */
  const functions = [-1];
  for (let node = 0; node < nodes; node++) {
    if (node > 0) {
      const up = place[parent[node] as number] as number;
      const id = fn[node] as number;
      place[node] = functions[up] === id ? up : folded.child(up, id);
      functions[place[node] as number] = id;
    }
    self.forEach((column, index) => {
      const count = column[node] as number;
      if (count !== 0) folded.add(index, place[node] as number, count);
    });
  }
  return folded.build();
}
