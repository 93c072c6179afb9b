import type { FunctionVerdict } from "../../src/compare/verdicts.ts";
import type { FlameGraph } from "../../src/flamegraph/picture.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { makeRecordings } from "../../src/profile/recordings.ts";
import { describeFinding } from "../../src/report/finding-words.ts";
import type { ReportedFunction } from "../../src/report/report.ts";

interface Samples {
  /** Folded text of each side; no head makes a single profile. */
  readonly base: string;
  readonly head?: string;
  /** What the decision said of functions, by name. */
  readonly verdicts?: { readonly [name: string]: FunctionVerdict };
}

/** A graph of folded text. Frames may have files: `f (src/shop/cart.py:3)`. */
export function graphOf({ base, head, verdicts = {} }: Samples, rest: Partial<FlameGraph> = {}): FlameGraph {
  const recordings = makeRecordings();
  for (const [side, text] of [
    ["base", base],
    ["head", head],
  ] as const) {
    if (text === undefined) continue;
    const round = recordings.addRound(side);
    round.push(new TextEncoder().encode(text));
    round.end();
  }
  const { tree, functions } = buildProfile(recordings, { keepImports: true, keepWaiting: true, keepRunners: true });
  const findings = functions
    .filter(({ name }) => verdicts[name] !== undefined)
    .map((fn) => describeFinding(reportedOf(fn, verdicts[fn.name] as FunctionVerdict)));
  return {
    title: "demo",
    tree: head === undefined ? { ...tree, self: tree.self.slice(0, 1) } : tree,
    functions,
    ...(head !== undefined && { labels: { base: "1a2b3c4", head: "5d6e7f8" } }),
    findings,
    ...rest,
  };
}

/** A function that a report names. */
export function reportedOf(
  { name, file, origin }: Pick<ReportedFunction, "name" | "file" | "origin">,
  verdict: FunctionVerdict,
): ReportedFunction {
  const share = { base: 0.3, head: 0.45, delta: 0.15, interval: [0.12, 0.18], pAdjusted: 0.001 } as const;
  return {
    name,
    file,
    line: 3,
    origin,
    touched: true,
    self: share,
    total: share,
    seconds: { base: 0.9, head: 1.35, delta: 0.45 },
    ratio: 1.5,
    verdict,
    ...(verdict === "removed" && { exists: { base: true, head: false } }),
  };
}

/** The story most tests tell: `parse` got slower, `escape` is gone, `join` only looks as if it had changed. */
export const STORY: Samples = {
  base: `${stack("main;render;escape")} 20
${stack("main;render;join")} 10
${stack("main;render")} 5
${stack("main;load;parse")} 30
${stack("main;load;parse;decode (<stdlib>/json/decoder.py:9)")} 15
${stack("main;load;fetch (site-packages/requests/api.py:14)")} 20
`,
  head: `${stack("main;render;join")} 14
${stack("main;render")} 6
${stack("main;load;parse")} 60
${stack("main;load;parse;decode (<stdlib>/json/decoder.py:9)")} 14
${stack("main;load;fetch (site-packages/requests/api.py:14)")} 21
`,
  verdicts: { parse: "slower", escape: "removed", join: "bystander" },
};

/** Gives frames without a file the project's. */
function stack(text: string): string {
  return text
    .split(";")
    .map((frame) => (frame.includes("(") ? frame : `${frame} (src/shop/${frame}.py:1)`))
    .join(";");
}
