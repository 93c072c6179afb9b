import { addTree, type CallTree, makeCallTree } from "./call-tree.ts";

/** The tree in which a function that calls itself directly is one frame: `a;f;f;f;b` becomes `a;f;b`. Self samples stay with their function. */
export function foldRecursion(tree: CallTree): CallTree {
  const folded = makeCallTree(tree.self.length);
  /** Function of each node of the new tree. */
  const functions = [-1];
  addTree(folded, tree, (node, up) => {
    const id = tree.fn[node]!;
    const target = functions[up] === id ? up : folded.child(up, id);
    functions[target] = id;
    return target;
  });
  return folded.build();
}
