import type { ManifestEntry } from "../bundle/manifest.ts";
import type { Comparison } from "../compare/compare.ts";
import type { Side } from "../profile/frame.ts";
import type { ProfiledFunction } from "../profile/profile.ts";
import type { Recordings } from "../profile/recordings.ts";
import { countCalls, listModules } from "./calls.ts";
import type { FileChange } from "./git/changes.ts";
import { describeImports } from "./imports.ts";
import { describeLines } from "./lines.ts";
import type { EntryContext } from "./runner.ts";

export interface ExplainRequest extends Pick<EntryContext, "runner" | "identify" | "progress" | "entry"> {
  readonly recordings: Recordings;
  /** The functions that changed. */
  readonly named: readonly ProfiledFunction[];
  readonly imports: Comparison["imports"];
  readonly worktrees: { readonly [S in Side]: string };
  readonly diffs: readonly FileChange[];
  readonly countingDivisor: number;
}

/** Why it changed: calls, lines and imports. Runs the program again only where a function is named or imports changed. */
export async function explainChanges(request: ExplainRequest): Promise<Pick<ManifestEntry, "calls" | "lines" | "imports">> {
  const { recordings, named, imports, worktrees, diffs } = request;
  const isMoved = imports?.verdict === "slower" || imports?.verdict === "faster";
  if (named.length === 0 && !isMoved) return {};
  const options = await request.identify(recordings);
  const { calls, modules } = named.length > 0 ? await countCalls(request) : { calls: undefined, modules: await listModules(request) };
  const lines = await describeLines({ recordings, options, named, worktrees, changes: diffs });
  return {
    ...(calls !== undefined && { calls }),
    ...(lines.length > 0 && { lines }),
    ...(isMoved && modules !== undefined && { imports: describeImports({ modules, recordings, options, changes: diffs }) }),
  };
}
