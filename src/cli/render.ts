import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { renderFlameGraph } from "../flamegraph/picture.ts";
import { deflateToBase64 } from "../lib/deflate.ts";
import { type ExitCode, messageOf, UserError } from "../lib/errors.ts";
import { print } from "../lib/print.ts";
import { type CallTree, mergeTrees, relabelTree } from "../profile/call-tree.ts";
import { identifyFrames } from "../profile/identified-frames.ts";
import type { FunctionId } from "../profile/profile.ts";
import { makeRecordings, type Recordings } from "../profile/recordings.ts";
import { plainIdentity, readStackFile, warnOf } from "./stack-files.ts";

export interface RenderOptions {
  readonly out: string;
  readonly title?: string;
}

/** `flamediff render`: folded stacks → one flame graph. */
export async function renderCli(paths: readonly string[], { out, title }: RenderOptions): Promise<ExitCode> {
  const recordings = makeRecordings();
  for (const path of paths) warnOf(path, await readStackFile(path, recordings.addRound("base")));
  // Nothing is left out of a plain picture, so the recorded trees are all it takes: half the memory of a profile.
  const { functions, ids } = identifyFrames(recordings.frames, plainIdentity(recordings));
  const picture = renderFlameGraph({
    title: title ?? paths.join(", "),
    view: "single",
    tree: treeOfAll(recordings, ids.base),
    functions,
    compress: deflateToBase64,
  });
  await writeFile(out, picture).catch((error: unknown) => {
    throw new UserError(
      `Option '--out' is '${out}', which cannot be written: ${messageOf(error)}. Expected a file in an existing folder.`,
      { cause: error },
    );
  });
  print(resolve(out));
  return 0;
}

/** One file's tree keeps its arrays; those of several are built anew. */
function treeOfAll({ rounds }: Recordings, ids: ArrayLike<FunctionId>): CallTree {
  const trees = rounds.map(({ tree }) => tree);
  const [first, ...others] = trees;
  return first !== undefined && others.length === 0 ? relabelTree(first, ids) : mergeTrees(trees, ids);
}
