import { describe, expect, test } from "vitest";
import { type Attribution, decideAttribution } from "../../src/compare/attribution-decision.ts";
import { type Decision, decide } from "../../src/compare/decide.ts";
import { sidesOf } from "../../src/compare/round-counts.ts";
import type { Profile } from "../../src/profile/profile.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { makeRecordings } from "../../src/profile/recordings.ts";
import { addFolded } from "../profile/stacks.ts";

const OPTIONS = { alpha: 0.0018, selfAlpha: 0.0072, minChange: 0.01 };
/** Samples a round by stack; `load` and `other` are the project's, what they call is a library's. */
type Stacks = { readonly [stack: string]: number };

function profileOf(base: Stacks, head: Stacks): Profile {
  const frame = (name: string) => `${name} (${/^(load|other|main|apart|less)$/.test(name) ? "app.py" : "site-packages/lib/steps.py"}:1)`;
  const folded = (stacks: Stacks) =>
    Object.entries(stacks)
      .map(([stack, count]) => `${stack.split(";").map(frame).join(";")} ${count}`)
      .join("\n");
  const recordings = makeRecordings();
  for (let round = 0; round < 6; round++) {
    addFolded(recordings, "base", folded(base));
    addFolded(recordings, "head", folded(head));
  }
  return buildProfile(recordings);
}

/** What is said of attribution when these functions were named, and these are open, by self time. */
function attributionOf(profile: Profile, order: readonly string[], open: readonly string[] = []) {
  const idOf = (wanted: string) => profile.functions.findIndex(({ name }) => name === wanted);
  const nameOf = (f: number) => profile.functions[f]?.name ?? "";
  const decision = decide(...sidesOf(profile, "self"), { alpha: OPTIONS.selfAlpha, minChange: OPTIONS.minChange });
  const self: Decision = { ...decision, order: order.map(idOf), open: open.map(idOf) };
  const attribution: Attribution = decideAttribution(profile, self, OPTIONS);
  return { ...attribution, named: attribution.named.map(nameOf), cleared: attribution.cleared.map(nameOf).sort() };
}

/** Forty functions of the library below `load`. */
const steps = (each: number): Stacks => Object.fromEntries(Array.from({ length: 40 }, (_, step) => [`load;step_${step}`, each]));
const BASE = { ...steps(4), load: 20, main: 500, other: 250, less: 200, apart: 100, "other;mid": 50 };
const HEAD = { ...BASE, ...steps(12) };

describe("when a caller was named with the libraries it calls", () => {
  test("a change outside them stays if it stands without them, up or down; one that is theirs alone is cleared", () => {
    const profile = profileOf(BASE, { ...HEAD, apart: 200, less: 80 });
    expect(attributionOf(profile, ["apart", "less", "other"])).toMatchObject({ named: ["load"], cleared: ["other"] });
  });

  test("a change of what the caller calls stays if it goes the caller's way, and its own is told with it", () => {
    const profile = profileOf({ ...BASE, "load;grown": 10, "load;shrunk": 60 }, { ...HEAD, "load;grown": 60, "load;shrunk": 40 });
    expect(attributionOf(profile, ["load", "grown", "shrunk"])).toMatchObject({ named: ["load"], cleared: ["load", "shrunk"] });
  });

  test("a library function belongs to the caller that makes half of its calls on either side", () => {
    const profile = profileOf({ ...BASE, "other;shared": 15 }, { ...HEAD, "other;shared": 15, "load;shared": 60 });
    const back = profileOf({ ...HEAD, "other;shared": 15, "load;shared": 60 }, { ...BASE, "other;shared": 15 });
    for (const either of [profile, back]) expect(attributionOf(either, ["shared"])).toMatchObject({ named: ["load"], cleared: [] });
  });

  test("all else is cleared when next to nothing is left without them", () => {
    const profile = profileOf(
      { "load;parse": 10, "load;read": 10, main: 20, other: 10 },
      { "load;parse": 60, "load;read": 60, main: 20, other: 10 },
    );
    expect(attributionOf(profile, ["main", "other"])).toMatchObject({ named: ["load"], cleared: ["main", "other"] });
  });

  test("more rounds are worth recording only for what is open without them", () => {
    expect(attributionOf(profileOf(BASE, HEAD), [], ["main"])).toMatchObject({ named: ["load"], isOpen: false });
    expect(attributionOf(profileOf(BASE, { ...HEAD, "other;mid": 65 }), [], [])).toMatchObject({ named: ["load"], isOpen: true });
  });
});

describe("a caller that only calls the libraries that another one called before", () => {
  const apart = { main: 500, other: 250 };

  test("is not named for what they take", () => {
    // `shared` takes 200 of 1,000 samples wherever it is called.
    const profile = profileOf({ ...apart, load: 50, "load;shared": 200 }, { ...apart, load: 50, "apart;shared": 200 });
    expect(attributionOf(profile, []).named).toEqual([]);
  });

  test("is where they take more there, or where less than half of its change moved", () => {
    const dearer = profileOf({ ...apart, load: 50, "load;shared": 50 }, { ...apart, load: 50, "apart;shared": 400 });
    expect(attributionOf(dearer, []).named).toEqual(["apart"]);
    const own = profileOf({ ...apart, load: 50, "load;shared": 100 }, { ...apart, load: 50, apart: 120, "apart;shared": 100 });
    expect(attributionOf(own, []).named).toEqual(["apart"]);
  });

  test("is named for its own time alone where that is named anyway, and a quarter of its change moved", () => {
    const profile = (shared: number) => {
      const head = { ...apart, load: 50, apart: 60, "apart;shared": shared, "apart;more": 120 - shared };
      return profileOf({ ...apart, load: 50, "load;shared": shared }, head);
    };
    expect(attributionOf(profile(50), ["apart"])).toMatchObject({ named: [], cleared: [] });
    expect(attributionOf(profile(30), ["apart"]).named).toEqual(["apart"]);
    expect(attributionOf(profile(50), []).named).toEqual(["apart"]);
  });
});

describe("when no caller was named", () => {
  test("what self times say stands", () => {
    const attribution = attributionOf(profileOf(BASE, BASE), ["other"]);
    expect(attribution).toMatchObject({ named: [], cleared: [], isOpen: false });
    expect(attribution.decision).toBeDefined();
  });

  test("more rounds are worth recording for self times or for attributed times", () => {
    expect(attributionOf(profileOf(BASE, BASE), [], ["main"]).isOpen).toBe(true);
    // 1.25 times of 11 % in so few samples may be 1.5 times.
    const few = (each: number, one: number): Stacks => ({ ...steps(each), "load;step_0": one, main: 500 });
    expect(attributionOf(profileOf(few(1, 20), few(1, 35)), []).isOpen).toBe(true);
  });
});

describe("a program without libraries", () => {
  test("has no attribution beside its self times", () => {
    const profile = profileOf({ load: 300, main: 700 }, { load: 400, main: 700 });
    expect(attributionOf(profile, ["load"])).toMatchObject({ decision: undefined, named: [], cleared: [], isOpen: false });
    expect(attributionOf(profile, [], ["load"]).isOpen).toBe(true);
  });
});
