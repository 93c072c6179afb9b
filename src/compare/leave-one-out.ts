import type { ShareTest } from "./share-test.ts";

/**
 * Per live function the smallest |t| of its change when no function, or any one other live function, is left out of both sides; 0 if the
 * sign turns, and for functions that are not live. A bystander's change disappears when the culprit is left out; a culprit's stands.
 */
export function leaveOneOutT(test: ShareTest, live: readonly boolean[]): Float64Array {
  const out = new Float64Array(live.length);
  const others = live.flatMap((isLive, f) => (isLive ? [f] : []));
  for (const f of others) {
    let least = Number.POSITIVE_INFINITY;
    for (const without of [undefined, ...others]) if (without !== f) least = Math.min(least, signedT(test, f, without));
    out[f] = Math.max(least, 0);
  }
  return out;
}

/** t of a function's change with another one left out, positive when it goes the way the whole change goes. */
function signedT({ a, b, na, nb, delta, phi }: ShareTest, f: number, without: number | undefined): number {
  const ma = Math.max(na - (without === undefined ? 0 : a[without]!), 1e-9);
  const mb = Math.max(nb - (without === undefined ? 0 : b[without]!), 1e-9);
  const [fa, fb] = [a[f]!, b[f]!];
  const p = Math.min(Math.max((fa + fb) / (ma + mb), 1e-12), 1 - 1e-12);
  return (Math.sign(delta[f]!) * (fb / mb - fa / ma)) / Math.sqrt(p * (1 - p) * (1 / ma + 1 / mb) * phi[f]!);
}
