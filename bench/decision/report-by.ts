// A report.json by another rule, for the scorer. Usage: node report-by.ts RULE OUT --base FILE… --head FILE…
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { SIDES, type Side } from "../../src/profile/frame.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { makeRecordings } from "../../src/profile/recordings.ts";
import { RIVALS } from "./rivals.ts";

const [rule = "0", out = ".", ...rest] = process.argv.slice(2);
const split = rest.indexOf("--head");
const paths: { readonly [S in Side]: readonly string[] } = { base: rest.slice(1, split), head: rest.slice(split + 1) };
const recordings = makeRecordings();
for (const side of SIDES) {
  for (const path of paths[side]) {
    const round = recordings.addRound(side);
    round.push(gunzipSync(readFileSync(path)));
    round.end();
  }
}
const { functions, rounds } = buildProfile(recordings);
const share = (side: Side, fn: number) =>
  rounds[side].reduce((sum, round) => sum + (round.self[fn] as number), 0) / rounds[side].reduce((sum, round) => sum + round.samples, 0);
const named = RIVALS[Number(rule)]?.names(rounds.base, rounds.head) ?? [];
const reported = named.map(({ fn, sign }) => {
  const { name = "", file = "" } = functions[fn] ?? {};
  const [base, head] = [share("base", fn), share("head", fn)];
  return { name, file, verdict: sign > 0 ? "slower" : "faster", self: { base, head, delta: head - base }, total: {} };
});
mkdirSync(out, { recursive: true });
writeFileSync(
  join(out, "report.json"),
  JSON.stringify({
    entryPoints: [{ verdict: named.length > 0 ? "changed" : "unchanged", rounds: { base: 3, head: 3 }, functions: reported }],
  }),
);
