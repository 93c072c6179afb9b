export const id = 573;
export const ids = [573];
export const modules = {

/***/ 9876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ isWholeOpen),
/* harmony export */   Lx: () => (/* binding */ isClosed),
/* harmony export */   SA: () => (/* binding */ RELEVANT),
/* harmony export */   lj: () => (/* binding */ changeOfShare),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* unused harmony export RELEVANT_SMALL */
/** What a reviewer would want to know of; silent reports say that there is none. */
const RELEVANT = { ratio: 1.5, share: 0.04 };
/**
 * In small functions only a greater slowdown matters. Ruling it out takes no more samples than ruling out 1.5 times of 4 %: without it 36 to
 * 58 % of doubled 2 % functions were named, with it 85 to 100 %, for 3 % more rounds on unchanged programs (`npm run bench -- power aa`).
 */
const RELEVANT_SMALL = { ratio: 2, share: 0.02 };
/** Chance of giving up a function that has such a slowdown (Wald's bound for sequential tests). */
const MISS = 0.05;
/** Beyond this share of what is not named a function's share says less than its seconds. */
const MOST_OF_THE_REST = 0.5;
/** More rounds may name this function: it is large enough to matter and a slowdown that matters is not ruled out. */
function isOpen(question) {
    const share = question.test.share[question.f] * question.left;
    if (share >= RELEVANT.share)
        return !isClosed(question, RELEVANT);
    return share >= RELEVANT_SMALL.share && !isClosed(question, RELEVANT_SMALL);
}
/** A relevant change, up or down, is `MISS` times less likely than none (Wald's sequential test): looking on would not find one. */
function isClosed(question, { ratio } = RELEVANT) {
    const { f, test, left, minChange } = question;
    const share = test.share[f];
    const least = minChange / left;
    const relevant = changeOfShare(share, ratio);
    // A program of one function has 100 % of the time on both sides, however much slower it became.
    const canTell = share <= MOST_OF_THE_REST || relevant >= least;
    if (canTell && isUnlikely({ seen: test.delta[f], relevant: Math.max(least, relevant), se: test.se[f] }))
        return true;
    return share > MOST_OF_THE_REST && isClosedBySeconds(question, ratio);
}
/** Whether the program as a whole may have become relevantly slower or faster: shares do not show what all functions have in common. */
function isWholeOpen({ mean, se }) {
    return !isUnlikely({ seen: mean, relevant: Math.log(RELEVANT.ratio), se });
}
/**
 * A function that is most of what is left cannot move its share of it: 1.5 times slower turns 95 % into 97 %. Its seconds tell.
 * (Without this a program of two functions, one of them named, records until its budget is spent.)
 */
function isClosedBySeconds({ f, first, time }, ratio) {
    if (time === undefined)
        return false;
    const [a, b] = [first.a[f] + 0.5, first.b[f] + 0.5];
    const seen = Math.log(b / first.nb / (a / first.na)) + time.mean;
    return isUnlikely({ seen, relevant: Math.log(ratio), se: Math.sqrt(first.typical * (1 / a + 1 / b) + time.se ** 2) });
}
function isUnlikely({ seen, relevant, se }) {
    return (relevant * Math.abs(seen) - relevant ** 2 / 2) / se ** 2 < Math.log(MISS);
}
/** Change of share when a function of this share takes `ratio` times as long. */
function changeOfShare(share, ratio) {
    return (share * (1 - share) * (ratio - 1)) / (1 + share * (ratio - 1));
}


/***/ }),

/***/ 9293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare),
  E: () => (/* reexport */ looks/* planLooks */.Ew)
});

// EXTERNAL MODULE: ./lib/compare/distributions.js
var distributions = __webpack_require__(904);
// EXTERNAL MODULE: ./lib/compare/round-counts.js
var round_counts = __webpack_require__(3196);
// EXTERNAL MODULE: ./lib/compare/share-test.js
var share_test = __webpack_require__(1045);
;// CONCATENATED MODULE: ./lib/compare/change.js



/** What a decision says of one function's share. */
function changeOf(decision, f) {
    return makeChange({
        base: decision.base[f],
        head: decision.head[f],
        halfWidth: decision.halfWidth[f],
        q: decision.verdicts[f] === "untested" ? null : decision.q[f],
    });
}
/** Totals are context: the same test without stepping down, and no name. */
function testTotals(profile, { alpha, minChange }) {
    const [base, head] = (0,round_counts/* sidesOf */.Mm)(profile, "total");
    const [baseWeights, headWeights] = (0,round_counts/* roundWeights */.w9)(base, head);
    const nobody = profile.functions.map(() => false);
    const test = (0,share_test/* testShares */.B)({ side: base, weights: baseWeights }, { side: head, weights: headWeights }, nobody);
    const isTested = (share) => share >= minChange / 2;
    const tested = Math.max(1, test.share.filter(isTested).length);
    return profile.functions.map((_, f) => {
        const [se, df] = [test.se[f], test.df[f]];
        return makeChange({
            base: test.a[f] / test.na,
            head: test.b[f] / test.nb,
            halfWidth: (0,distributions/* tCritical */.c2)(alpha / 2 / tested, df) * se,
            q: isTested(test.share[f]) ? Math.min(1, (0,distributions/* twoSidedP */.mX)(test.delta[f] / se, df) * tested) : null,
        });
    });
}
/** A function without a single sample on a side is not at 0 %: nothing is known of it there. Its change is that of its share. */
function makeChange({ base, head, halfWidth, q }) {
    return { base: base > 0 ? base : null, head: head > 0 ? head : null, delta: head - base, halfWidth, q };
}

;// CONCATENATED MODULE: ./lib/compare/credit.js
/** Below this part of a change a caller is not its way in, nor a culprit its explanation. */
const MOST_OF_THE_CHANGE = 0.5;
/**
 * Where in the project the cost of a changed library function comes from: its nearest caller in the project, if one caller brings most of the
 * change. Wrappers that merely stand above that caller are never credited, nor is anything inside libraries.
 * @returns per culprit outside the project the project's function; culprits of the project itself explain themselves.
 */
function creditCallers(changes) {
    const credited = new Map();
    for (const [culprit, byCaller] of changes) {
        const all = [...byCaller.values()].reduce((sum, change) => sum + Math.abs(change), 0);
        // Callers that bring equally much bring no more than half each: their order does not matter.
        const [best] = [...byCaller].filter(([caller]) => caller >= 0).sort(([, x], [, y]) => Math.abs(y) - Math.abs(x));
        if (best === undefined || best[0] === culprit)
            continue;
        if (Math.abs(best[1]) > MOST_OF_THE_CHANGE * all)
            credited.set(culprit, best[0]);
    }
    return credited;
}
/** Whether the culprits make most of a change of what is charged to a function of the project. */
function isExplained(fn, change, changes) {
    let explained = 0;
    for (const byCaller of changes.values())
        explained += byCaller.get(fn) ?? 0;
    return explained / change > MOST_OF_THE_CHANGE;
}
/** How the shares of some functions moved, by whom they are charged to. */
function changesByCaller(profile, culprits) {
    const changes = new Map(culprits.map((fn) => [fn, new Map()]));
    if (changes.size === 0)
        return changes;
    const { tree } = profile;
    const charged = chargedTo(profile);
    for (const [side, counts] of tree.self.entries()) {
        const samples = counts.subarray(0, tree.nodes).reduce((sum, count) => sum + count, 0);
        const unit = (side === 0 ? -1 : 1) / Math.max(samples, 1);
        for (let node = 1; node < tree.nodes; node++) {
            const byCaller = changes.get(tree.fn[node]);
            const caller = charged[node];
            byCaller?.set(caller, (byCaller.get(caller) ?? 0) + unit * counts[node]);
        }
    }
    return changes;
}
/** Per side and named function of the project: part of each function's samples that is charged to it. */
function chargedParts(profile, named) {
    const charged = chargedTo(profile);
    const partsOf = (side) => {
        const all = new Float64Array(profile.functions.length);
        const parts = named.map(() => new Float64Array(profile.functions.length));
        for (let node = 1; node < profile.tree.nodes; node++) {
            const [fn, count] = [profile.tree.fn[node], profile.tree.self[side]?.[node]];
            all[fn] = all[fn] + count;
            const own = parts[named.indexOf(charged[node])];
            if (own !== undefined)
                own[fn] = own[fn] + count;
        }
        return parts.map((part) => part.map((count, fn) => count / Math.max(all[fn], 1)));
    };
    return [partsOf(0), partsOf(1)];
}
/** Per node the innermost function of the project on its stack; -1 stands for none. */
function chargedTo({ functions, tree }) {
    const charged = new Int32Array(tree.nodes).fill(-1);
    for (let node = 1; node < tree.nodes; node++) {
        const fn = tree.fn[node];
        charged[node] = functions[fn]?.origin === "project" ? fn : charged[tree.parent[node]];
    }
    return charged;
}

// EXTERNAL MODULE: ./lib/compare/decide.js + 1 modules
var decide = __webpack_require__(5000);
;// CONCATENATED MODULE: ./lib/compare/charges.js



/**
 * Part of alpha that is spent on self times when there are libraries; the rest is for what is charged to the project's functions.
 * Self times are asked first and name more (an eighth more alpha moves the threshold by 1 %).
 */
const SELF_PART = 0.8;
/** Above this part a function belongs to the caller that it is charged to. */
const MOSTLY = 0.5;
/**
 * Asks the same question of time with libraries: a sample is charged to the innermost function of the project on its stack. A dependency whose
 * forty small functions each take a little longer moves no self time by much; its caller's charge moves by their sum. Wrappers of the project
 * that merely stand above that caller are charged nothing of it.
 */
function decideCharges(profile, self, { alpha, selfAlpha, minChange }) {
    const changes = changesByCaller(profile, self.order);
    const isSelfOpen = self.open.length > 0;
    if (!hasLibraries(profile))
        return { decision: undefined, named: [], cleared: [], isOpen: isSelfOpen, changes };
    const decision = (0,decide/* decide */.LD)(...(0,round_counts/* sidesOf */.Mm)(profile, "charged"), { alpha, minChange });
    const isNews = (f) => !isExplained(f, decision.delta[f], changes);
    const named = decision.order.filter(isNews);
    const areChargesOpen = decision.open.some(isNews);
    if (named.length === 0)
        return { decision, named, cleared: [], isOpen: isSelfOpen || areChargesOpen, changes };
    const rest = decideRest(profile, { self, charged: decision, named }, { alpha: selfAlpha, minChange });
    return { decision, named, ...rest, isOpen: rest.isOpen || areChargesOpen, changes };
}
/** Without libraries what is charged to a function is its self time, and all of alpha is for that. */
function hasLibraries({ functions }) {
    return functions.some(({ origin }) => origin !== "project");
}
/**
 * Takes what is charged to the named functions out of both sides and decides about the rest again: a change outside them has to stand without
 * them. One inside them has to go their way: the shares of what did not change in there went the other way.
 */
function decideRest(profile, { self, charged, named }, options) {
    const [baseParts, headParts] = chargedParts(profile, named);
    const ownerOf = (f) => named.find((_, index) => Math.max(baseParts[index]?.[f], headParts[index]?.[f]) >= MOSTLY);
    const goes = ({ delta }, f) => Math.sign(delta[f]);
    const strays = self.order.filter((f) => {
        const owner = ownerOf(f);
        return owner === f || (owner !== undefined && goes(self, f) !== goes(charged, owner));
    });
    const outside = self.order.filter((f) => ownerOf(f) === undefined);
    const [selfSides, chargedSides] = [(0,round_counts/* sidesOf */.Mm)(profile, "self"), (0,round_counts/* sidesOf */.Mm)(profile, "charged")];
    const base = takeOut(selfSides[0], chargedSides[0], { named, parts: baseParts });
    const head = takeOut(selfSides[1], chargedSides[1], { named, parts: headParts });
    if (!(0,decide/* isEnough */.LP)(base, head))
        return { cleared: [...strays, ...outside], isOpen: false };
    const rest = (0,decide/* decide */.LD)(base, head, options);
    return { cleared: [...strays, ...outside.filter((f) => !rest.order.includes(f))], isOpen: rest.open.length > 0 };
}
function takeOut(side, charged, { named, parts }) {
    const left = side.counts[0]?.map((_, f) => 1 - parts.reduce((sum, part) => sum + part[f], 0));
    const chargeOf = (round) => named.reduce((sum, f) => sum + charged.counts[round]?.[f], 0);
    return {
        ...side,
        counts: side.counts.map((row) => row.map((count, f) => count * left?.[f])),
        totals: side.totals.map((total, round) => total - chargeOf(round)),
    };
}

// EXTERNAL MODULE: ./lib/compare/closing.js
var closing = __webpack_require__(9876);
;// CONCATENATED MODULE: ./lib/compare/time-only.js


/** Room for the noise of CPU seconds (SD of log seconds of one run: 5 to 28 %). */
const CERTAINTY = 2;
/**
 * What can be said of functions when a side hardly ran, so that it has no shares: a function that took clearly longer on one side than the
 * whole program takes on the other cannot have kept its time. Everything else is left open.
 * @returns shares per function, undefined on a side without samples of it; undefined as a whole when neither side has shares or times are not known.
 */
function compareTimesOnly(base, head, leastSamples) {
    const [left, right] = [pool(base), pool(head)];
    const [larger, smaller] = left.seconds >= right.seconds ? [left, right] : [right, left];
    if (Number.isNaN(left.seconds) || Number.isNaN(right.seconds) || larger.samples < leastSamples)
        return undefined;
    return Array.from(larger.counts, (count, f) => {
        const isNamed = (count / larger.samples) * larger.seconds > closing/* RELEVANT */.SA.ratio * CERTAINTY * Math.max(smaller.seconds, round_counts/* CLOCK_SECONDS */.DA);
        const isAbsent = smaller.counts[f] === 0;
        const down = isAbsent ? "gone" : "faster";
        const up = isAbsent ? "new" : "slower";
        return { base: shareOf(left, f), head: shareOf(right, f), verdict: isNamed ? (larger === left ? down : up) : "unchanged" };
    });
}
function pool({ counts, totals, cpuSeconds }) {
    const pooled = new Float64Array(counts[0]?.length ?? 0);
    for (const row of counts) {
        for (const [f, count] of row.entries())
            pooled[f] = pooled[f] + count;
    }
    const sum = (values) => values.reduce((total, value) => total + value, 0);
    return { counts: pooled, samples: sum(totals), seconds: cpuSeconds === undefined ? Number.NaN : sum(cpuSeconds) / cpuSeconds.length };
}
function shareOf({ counts, samples }, f) {
    const count = counts[f];
    return count > 0 ? count / samples : undefined;
}

// EXTERNAL MODULE: ./lib/compare/time-ratio.js
var time_ratio = __webpack_require__(8316);
// EXTERNAL MODULE: ./lib/compare/looks.js
var looks = __webpack_require__(4263);
;// CONCATENATED MODULE: ./lib/compare/compare.js









/** Chance that a report on unchanged code names any function: all looks and all entry points of the report together. */
const ALPHA = 0.01;
/** Part of alpha for the time of the program as a whole: what all functions have in common moves no share. */
const WHOLE_PART = 0.1;
/** Times and their ratios are shown with this confidence. */
const SHOWN_CONFIDENCE = 0.95;
/**
 * The decision about one entry point: which functions changed, how sure that is, and whether more rounds would tell more.
 * Headline, rows, colours, annotations, gate and exit code all come from here. `compare(a, b)` is `-compare(b, a)`.
 */
function compare(profile, options) {
    const { looksPlanned, entryPoints, minChange, distrust, lost } = options;
    const alpha = ALPHA / looksPlanned / entryPoints;
    const time = { cpu: timeChange(profile, "cpuSeconds"), wall: timeChange(profile, "wallSeconds") };
    const [base, head] = (0,round_counts/* sidesOf */.Mm)(profile, "self");
    if (!(0,decide/* isEnough */.LP)(base, head))
        return withoutShares(profile, time, alpha);
    const sharesAlpha = (1 - WHOLE_PART) * alpha;
    const selfAlpha = hasLibraries(profile) ? SELF_PART * sharesAlpha : sharesAlpha;
    const decision = (0,decide/* decide */.LD)(base, head, { alpha: selfAlpha, minChange });
    const charges = decideCharges(profile, decision, { alpha: sharesAlpha - selfAlpha, selfAlpha, minChange });
    const totals = testTotals(profile, { alpha, minChange });
    const found = [...decision.order.filter((f) => !charges.cleared.includes(f)), ...charges.named];
    const doubted = lost === undefined ? [] : found.filter((f) => mayBeLost(charges.named.includes(f) ? charges.decision : decision, f, lost));
    const functions = profile.functions.map((_, f) => functionChange({ f, decision, charges, total: totals[f], isDoubted: distrust !== undefined || doubted.includes(f) }));
    const order = distrust === undefined ? found.filter((f) => !doubted.includes(f)) : [];
    // Samples stand in for CPU seconds where those are not known; what they say of the whole is how long somebody recorded.
    const rest = time.cpu.ratio === null ? undefined : decision.rest;
    const whole = found.length > 0 || rest === undefined ? "steady" : wholeProgram(rest, WHOLE_PART * alpha);
    const isOpen = charges.isOpen || whole === "open";
    return {
        verdict: order.length > 0 || whole === "changed" ? "changed" : isOpen || found.length > 0 ? "undecided" : "unchanged",
        functions,
        order,
        callers: order.length > 0 ? creditCallers(charges.changes) : new Map(),
        distrust: order.length < found.length ? distrust : undefined,
        doubted,
        decision,
        tooLittle: undefined,
        open: isOpen,
        whole,
        time,
        rest: rest && shownRatio(rest),
    };
}
function wholeProgram(rest, alpha) {
    if ((0,time_ratio/* isSureWhole */.lX)(rest, 1 - alpha))
        return "changed";
    return (0,closing/* isWholeOpen */.G6)(rest) ? "open" : "steady";
}
function functionChange({ f, decision, charges, total, isDoubted }) {
    const charged = charges.named.includes(f) ? charges.decision : undefined;
    const { ratio, verdicts } = charged ?? decision;
    const shown = ratio[f];
    return {
        self: changeOf(decision, f),
        total,
        ...(charged !== undefined && { charged: changeOf(charged, f) }),
        ratio: Number.isFinite(shown) && shown > 0 ? shown : undefined,
        verdict: shownVerdict(charged === undefined && charges.cleared.includes(f) ? "bystander" : verdicts[f], isDoubted),
    };
}
/**
 * Whether a change of share can be that of the lost samples alone: with a part L lost a share p was between p (1 - L), none of the lost ones being
 * the function's, and p (1 - L) + L, all of them (worst-case bounds: Manski 1989).
 */
function mayBeLost(decision, f, lost) {
    const [base, head] = [decision?.base[f], decision?.head[f]];
    const [least, most] = [(share, part) => share * (1 - part), (share, part) => share * (1 - part) + part];
    return head > base ? least(head, lost.head) <= most(base, lost.base) : least(base, lost.base) <= most(head, lost.head);
}
/** Functions too small to be tested did not change as far as anybody can tell; a recording that lies names nobody. */
function shownVerdict(verdict, isDistrusted) {
    if (verdict === "untested")
        return "unchanged";
    return isDistrusted && verdict !== "unchanged" ? "uncertain" : verdict;
}
/** Times tell enough when they differ beyond the interval at the verdict's own level; else nothing can be said. */
function withoutShares(profile, time, alpha) {
    const [base, head] = [(0,round_counts/* countsOf */.mQ)(profile.rounds.base, "self"), (0,round_counts/* countsOf */.mQ)(profile.rounds.head, "self")];
    const rounds = { base: base.totals.length, head: head.totals.length };
    const samples = { base: sum(base.totals), head: sum(head.totals) };
    const ratio = (0,time_ratio/* timeRatio */.F1)(base.cpuSeconds, head.cpuSeconds);
    const [lower, upper] = ratio === undefined ? [0, Number.POSITIVE_INFINITY] : (0,time_ratio/* ratioInterval */.zr)(ratio, 1 - alpha);
    const enoughRounds = Math.min(rounds.base, rounds.head) >= decide/* LEAST_ROUNDS */.UM;
    const seconds = enoughRounds ? compareTimesOnly(base, head, decide/* LEAST_SAMPLES */.iV) : undefined;
    const functions = (seconds ?? []).map(timeOnlyChange);
    const isChanged = enoughRounds && (lower > 1 || upper < 1 || functions.some(({ verdict }) => verdict !== "unchanged"));
    return {
        verdict: isChanged ? "changed" : "undecided",
        functions,
        order: functions.flatMap(({ verdict }, f) => (verdict === "unchanged" ? [] : [f])),
        callers: new Map(),
        distrust: undefined,
        doubted: [],
        decision: undefined,
        tooLittle: enoughRounds ? { why: "samples", samples } : { why: "rounds", rounds },
        // A side that has next to no samples stays so; one that only lacks some gets more rounds.
        open: Math.min(samples.base, samples.head) >= MAY_REACH,
        whole: lower > 1 || upper < 1 ? "changed" : "open",
        time,
        rest: undefined,
    };
}
function timeOnlyChange({ base, head, verdict }) {
    const self = { base: base ?? null, head: head ?? null, delta: null, halfWidth: null, q: null };
    return { self, total: { ...self, base: null, head: null }, ratio: undefined, verdict };
}
/** With fewer samples than this so far a side is taken to be too short to sample. */
const MAY_REACH = 40;
function timeChange({ rounds }, field) {
    const [base, head] = [rounds.base, rounds.head].map((side) => {
        const seconds = side.map((round) => round[field]);
        return seconds.length > 0 && seconds.every((value) => value !== undefined) ? seconds : undefined;
    });
    const paired = Math.min(base?.length ?? 0, head?.length ?? 0);
    const ratio = (0,time_ratio/* timeRatio */.F1)(base?.slice(0, paired), head?.slice(0, paired));
    return {
        base: base === undefined ? null : sum(base) / base.length,
        head: head === undefined ? null : sum(head) / head.length,
        ...(ratio === undefined ? { ratio: null, interval: null } : shownRatio(ratio)),
    };
}
function shownRatio(ratio) {
    return { ratio: Math.exp(ratio.mean), interval: (0,time_ratio/* ratioInterval */.zr)(ratio, SHOWN_CONFIDENCE) };
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}


/***/ }),

/***/ 5000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UM: () => (/* binding */ LEAST_ROUNDS),
  iV: () => (/* binding */ LEAST_SAMPLES),
  LD: () => (/* binding */ decide),
  LP: () => (/* binding */ isEnough)
});

// EXTERNAL MODULE: ./lib/compare/closing.js
var closing = __webpack_require__(9876);
// EXTERNAL MODULE: ./lib/compare/distributions.js
var distributions = __webpack_require__(904);
// EXTERNAL MODULE: ./lib/compare/round-counts.js
var round_counts = __webpack_require__(3196);
// EXTERNAL MODULE: ./lib/compare/share-test.js
var share_test = __webpack_require__(1045);
;// CONCATENATED MODULE: ./lib/compare/standing.js
/**
 * Per live function the smallest |t| of its change when no function, or any one other live function, is left out of both sides; 0 if the
 * sign turns, and for functions that are not live. A bystander's change disappears when the culprit is left out; a culprit's stands.
 */
function standingT(test, live) {
    const out = new Float64Array(live.length);
    const others = live.flatMap((isLive, f) => (isLive ? [f] : []));
    for (const f of others) {
        let least = Number.POSITIVE_INFINITY;
        for (const left of [undefined, ...others])
            if (left !== f)
                least = Math.min(least, signedT(test, f, left));
        out[f] = Math.max(least, 0);
    }
    return out;
}
/** t of a function's change with another one left out, positive when it goes the way the whole change goes. */
function signedT({ a, b, na, nb, delta, phi }, f, left) {
    const ma = Math.max(na - (left === undefined ? 0 : a[left]), 1e-9);
    const mb = Math.max(nb - (left === undefined ? 0 : b[left]), 1e-9);
    const [fa, fb] = [a[f], b[f]];
    const p = Math.min(Math.max((fa + fb) / (ma + mb), 1e-12), 1 - 1e-12);
    return (Math.sign(delta[f]) * (fb / mb - fa / ma)) / Math.sqrt(p * (1 - p) * (1 / ma + 1 / mb) * phi[f]);
}

// EXTERNAL MODULE: ./lib/compare/time-ratio.js
var time_ratio = __webpack_require__(8316);
;// CONCATENATED MODULE: ./lib/compare/decide.js






/** Effective samples a side below which shares are not compared. */
const LEAST_SAMPLES = 200;
/** Fewer rounds a side give no verdict: the spread of its rounds is the measure of noise. */
const LEAST_ROUNDS = 3;
/** The noise floor is told for a function of this share. */
const REFERENCE_SHARE = 0.1;
/** Whether a recording is enough to compare shares: at least 3 rounds and 200 effective samples a side. */
function isEnough(base, head) {
    const weights = (0,round_counts/* roundWeights */.w9)(base, head);
    const effective = [base, head].map(({ totals }, side) => totals.reduce((sum, total, round) => sum + total * (weights[side]?.[round] ?? 0), 0));
    return Math.min(base.totals.length, head.totals.length) >= LEAST_ROUNDS && Math.min(...effective) >= LEAST_SAMPLES;
}
/**
 * Which functions changed. Steps down: names the surest change that stands on its own, takes that function out of both sides, tests the rest
 * again, until none passes (Holm 1979; the method with its sources is in docs/method.md).
 * @throws RangeError when `isEnough` says no.
 */
function decide(base, head, { alpha, minChange }) {
    if (!isEnough(base, head))
        throw new RangeError("too little to compare shares: at least 3 rounds and 200 effective samples a side are needed");
    const [baseWeights, headWeights] = (0,round_counts/* roundWeights */.w9)(base, head);
    const sides = { base: { side: base, weights: baseWeights }, head: { side: head, weights: headWeights } };
    const functions = base.counts[0]?.length ?? 0;
    const time = (0,time_ratio/* timeRatio */.F1)(base.cpuSeconds, head.cpuSeconds);
    const nobody = new Array(functions).fill(false);
    const first = (0,share_test/* testShares */.B)(sides.base, sides.head, nobody);
    const { step, named, up, order, q } = stepDown({ sides, first, time, alpha, minChange });
    const verdicts = Array.from(nobody, (_, f) => verdictOf({ f, first, step, time, isNamed: named[f] === true, up: up[f], alpha, minChange }));
    const critical = (f) => (0,distributions/* tCritical */.c2)(alpha / 2 / step.tested, step.test.df[f]);
    const usual = (0,distributions/* tCritical */.c2)(alpha / 2 / step.tested, base.totals.length + head.totals.length - 2 + share_test/* PRIOR_DF */.e);
    const referenceSe = standardError(first, REFERENCE_SHARE);
    return {
        verdicts,
        q,
        base: first.a.map((samples) => samples / first.na),
        head: first.b.map((samples) => samples / first.nb),
        delta: first.delta,
        halfWidth: first.se.map((se, f) => critical(f) * se),
        ratio: first.a.map((samples, f) => first.b[f] / step.test.nb / (samples / step.test.na)),
        dispersion: first.typical,
        noiseFloor: Math.max(minChange, usual * referenceSe),
        sees: smallestSeen(first, usual, minChange),
        enoughRounds: roundsToSee({ first, critical: usual, minChange, rounds: Math.min(base.totals.length, head.totals.length) }),
        open: step.live.flatMap((isLive, f) => (isLive && (0,closing/* isOpen */.nT)({ f, first, ...step, time, minChange }) ? [f] : [])),
        ragged: step.live.flatMap((isLive, f) => (isLive && step.test.ragged[f] === true ? [f] : [])),
        namedShare: order.reduce((sum, f) => sum + first.a[f], 0) / first.na,
        mover: order.length === 0 ? "unknown" : (0,time_ratio/* whoMoved */.aJ)(first, { named, part: named, time }),
        rest: time && restRatio(first, step.test, time),
        order,
    };
}
function stepDown({ sides, first, time, alpha, minChange }) {
    const functions = first.a.length;
    const named = new Array(functions).fill(false);
    const q = new Float64Array(functions).fill(1);
    const up = new Float64Array(functions);
    const order = [];
    let worst = 0;
    for (;;) {
        const step = takeStep({ sides, first, named, alpha, minChange });
        const { test, left, live, tested, moved } = step;
        const t = standingT(test, live);
        const atLeastWorst = (p) => Math.min(1, Math.max(worst, p));
        const candidates = [];
        for (let f = 0; f < functions; f++) {
            if (live[f] !== true)
                continue;
            q[f] = atLeastWorst((0,distributions/* twoSidedP */.mX)(t[f], test.df[f]) * tested);
            const mover = moved[f] === true ? (0,time_ratio/* whoMoved */.aJ)(first, { named, part: onlyOne(functions, f), time }) : "unknown";
            // CPU seconds tell what shares of two functions, or of many movers, cannot.
            if (mover === "part")
                q[f] = Math.min(q[f], atLeastWorst(plainP(test, f) * tested));
            if (isAtLeast(test, f, left, minChange) && q[f] < alpha && mover !== "rest")
                candidates.push(f);
        }
        if (candidates.length === 0 || Math.min(test.na, test.nb) < LEAST_SAMPLES / 4)
            return { step, named, up, order, q };
        const surest = candidates.reduce((best, f) => (t[f] > t[best] ? f : best));
        worst = q[surest];
        named[surest] = true;
        up[surest] = test.delta[surest];
        order.push(surest);
    }
}
function takeStep({ sides, first, named, alpha, minChange }) {
    const test = (0,share_test/* testShares */.B)(sides.base, sides.head, named);
    const left = (test.na + test.nb) / (first.na + first.nb);
    // Smaller functions cannot move by minChange; the filter does not depend on the test (Bourgon 2010).
    const live = named.map((isNamed, f) => !isNamed && test.share[f] * left >= minChange / 2);
    const tested = Math.max(1, live.filter(Boolean).length);
    const moved = live.map((isLive, f) => isLive && isAtLeast(test, f, left, minChange) && plainP(test, f) * tested < alpha);
    return { test, left, live, tested, moved };
}
function verdictOf({ isNamed, up, alpha, step, ...one }) {
    const { f, first, minChange } = one;
    if (isNamed && first.a[f] === 0)
        return "new";
    if (isNamed && first.b[f] === 0)
        return "gone";
    if (isNamed)
        return up > 0 ? "slower" : "faster";
    if (step.live[f] !== true)
        return "untested";
    if (step.moved[f] === true)
        return "uncertain";
    const shifted = plainP(first, f) * step.tested < alpha && Math.abs(first.delta[f]) >= minChange;
    if (shifted)
        return "bystander";
    return (0,closing/* isClosed */.Lx)({ ...one, ...step }) ? "unchanged" : "uncertain";
}
function isAtLeast(test, f, left, minChange) {
    return Math.abs(test.delta[f]) * left >= minChange;
}
function plainP(test, f) {
    return (0,distributions/* twoSidedP */.mX)(test.delta[f] / test.se[f], test.df[f]);
}
function standardError({ na, nb, typical }, share) {
    return Math.sqrt(share * (1 - share) * (1 / na + 1 / nb) * typical);
}
/** Standard errors beyond the threshold at which a change is named 95 times in 100 (normal quantile). */
const POWER = 1.645;
/** Smallest share (grid of 0.1 %) whose relevant slowdown is named with that power. */
function smallestSeen(test, critical, minChange) {
    for (let thousandths = 1; thousandths < 500; thousandths++) {
        const share = thousandths / 1000;
        const se = standardError(test, share);
        if ((0,closing/* changeOfShare */.lj)(share, closing/* RELEVANT */.SA.ratio) >= Math.max(minChange, critical * se) + POWER * se)
            return share;
    }
    return undefined;
}
/** The error of a share falls with the square root of the rounds. */
function roundsToSee({ first, critical, minChange, rounds }) {
    const relevant = (0,closing/* changeOfShare */.lj)(closing/* RELEVANT */.SA.share, closing/* RELEVANT */.SA.ratio);
    const least = Math.min(relevant / (critical + POWER), (relevant - minChange) / POWER);
    return least > 0 ? Math.ceil(rounds * (standardError(first, closing/* RELEVANT */.SA.share) / least) ** 2) : undefined;
}
/** Seconds of what is not named, head / base: the share of it times the CPU seconds. */
function restRatio(first, rest, time) {
    if (rest.na <= 0 || rest.nb <= 0)
        return undefined;
    const mean = Math.log(rest.nb / first.nb / (rest.na / first.na)) + time.mean;
    return { mean, se: Math.sqrt(first.typical * (1 / rest.na + 1 / rest.nb) + time.se ** 2), df: time.df };
}
function onlyOne(length, index) {
    const mask = new Array(length).fill(false);
    mask[index] = true;
    return mask;
}


/***/ }),

/***/ 904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c2: () => (/* binding */ tCritical),
/* harmony export */   mX: () => (/* binding */ twoSidedP),
/* harmony export */   pV: () => (/* binding */ chiSquareQuantile),
/* harmony export */   sv: () => (/* binding */ fQuantile)
/* harmony export */ });
/* harmony import */ var jstat__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2453);

const { jStat } = jstat__WEBPACK_IMPORTED_MODULE_0__;
/** P(|T| > t), both tails of Student's t; accurate far out (relative error below 1e-8 at 1e-26 against scipy 1.17). */
function twoSidedP(t, df) {
    return Math.min(1, 2 * jStat.studentt.cdf(-Math.abs(t), df));
}
/** The t that is exceeded with probability `p` (one tail). */
function tCritical(p, df) {
    return -jStat.studentt.inv(p, df);
}
function chiSquareQuantile(p, df) {
    return jStat.chisquare.inv(p, df);
}
function fQuantile(p, df1, df2) {
    return jStat.centralF.inv(p, df1, df2);
}


/***/ }),

/***/ 4263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ recordingSeconds),
/* harmony export */   Ew: () => (/* binding */ planLooks),
/* harmony export */   JD: () => (/* binding */ nextLook),
/* harmony export */   M4: () => (/* binding */ MOST_ROUNDS)
/* harmony export */ });
/* unused harmony export OVERHEAD_SECONDS */
/** More rounds than this are never planned: a fast program with a large budget would be looked at for nothing. */
const MOST_ROUNDS = 60;
/** What a run costs beside the program's own time: starting the sampler and the shells, reading the profile (measured). */
const OVERHEAD_SECONDS = 0.4;
/** Each look comes after this many times the rounds of the last. */
const LOOK_GROWTH = 1.5;
/**
 * Rounds at which the verdict is looked at, such as 5, 8, 12, 18, 27. Known before recording starts, because looking again and again is how
 * false alarms are made: alpha is split evenly over the planned looks (Bonferroni spending).
 */
function planLooks(first, most) {
    const looks = [Math.min(first, most)];
    for (let last = looks[0]; last < most;) {
        last = Math.min(most, nextLook(last));
        looks.push(last);
    }
    return looks;
}
/** Rounds at the look after one at so many rounds, budget aside. */
function nextLook(rounds) {
    return Math.ceil(rounds * LOOK_GROWTH);
}
/** What so many rounds of both sides take to record. @param wall mean seconds of one run of each side. */
function recordingSeconds(rounds, wall) {
    return rounds * (wall.base + wall.head + 2 * OVERHEAD_SECONDS);
}


/***/ }),

/***/ 3196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ CLOCK_SECONDS),
/* harmony export */   Mm: () => (/* binding */ sidesOf),
/* harmony export */   fe: () => (/* binding */ meanCountedSeconds),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   w9: () => (/* binding */ roundWeights)
/* harmony export */ });
/** CPU seconds below this cannot be told from none: the clock that counts a program's children ticks 100 times a second. */
const CLOCK_SECONDS = 0.01;
/** Both sides. Where CPU seconds are not known, the samples taken stand in for them: at one rate on both sides only their ratio matters. */
function sidesOf({ rounds }, kind) {
    const [base, head] = [countsOf(rounds.base, kind), countsOf(rounds.head, kind)];
    if (base.cpuSeconds !== undefined && head.cpuSeconds !== undefined)
        return [base, head];
    return [
        { ...base, cpuSeconds: base.recorded },
        { ...head, cpuSeconds: head.recorded },
    ];
}
/** One side, its CPU seconds those of the samples that shares are shares of. */
function countsOf(rounds, kind) {
    const cpu = rounds.map(countedSeconds);
    return {
        counts: rounds.map((round) => round[kind]),
        totals: rounds.map(({ samples }) => samples),
        recorded: rounds.map(({ samples }) => samples),
        // A program shorter than a tick of the clock took some time all the same.
        ...(cpu.every((seconds) => seconds !== undefined) && { cpuSeconds: cpu.map((seconds) => Math.max(seconds, CLOCK_SECONDS / 2)) }),
    };
}
/** CPU seconds of one run that shares are shares of, mean of a side's rounds; null when not known. Share x these is a function's time. */
function meanCountedSeconds(rounds) {
    const seconds = rounds.map(countedSeconds);
    if (seconds.length === 0 || !seconds.every((value) => value !== undefined))
        return null;
    return seconds.reduce((sum, value) => sum + value, 0) / seconds.length;
}
/**
 * CPU seconds of a round without those of imports, harness and start-up, which have their part of the recorded samples: a program that became
 * four times faster spends a third of what is left on imports, and a share of the rest is not a share of that.
 */
function countedSeconds({ cpuSeconds, samples, recorded }) {
    return cpuSeconds === undefined || recorded === 0 ? cpuSeconds : (cpuSeconds * samples) / recorded;
}
/**
 * CPU seconds per sample of each round, relative to the best round of both sides: a process that waits for a busy core is sampled
 * again and again on the same stack, so its samples count for less. All ones when CPU seconds are not known.
 */
function roundWeights(base, head) {
    const perSample = [base, head].map(({ cpuSeconds, recorded }) => cpuSeconds?.map((seconds, round) => seconds / Math.max(recorded?.[round] ?? 0, 1)));
    const [b, h] = perSample;
    if (b === undefined || h === undefined || base.recorded === undefined || head.recorded === undefined) {
        return [new Float64Array(base.totals.length).fill(1), new Float64Array(head.totals.length).fill(1)];
    }
    const best = Math.max(...b, ...h);
    const relative = (seconds) => Float64Array.from(seconds, (value) => (best > 0 ? value / best : 1));
    return [relative(b), relative(h)];
}


/***/ }),

/***/ 1045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ testShares),
/* harmony export */   e: () => (/* binding */ PRIOR_DF)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(904);

/** Weight of the program's typical dispersion against a function's own, in degrees of freedom (A/A data: 18 to infinity in 11 of 12 groups; limma, Smyth 2004, with fixed d0). */
const PRIOR_DF = 20;
/** A function whose own dispersion is beyond this quantile of F is judged by its own alone (two modes, stalls; Phipson 2016). */
const SPLIT_TAIL = 0.999;
/** Stands in for functions missing to four when the typical dispersion is averaged (A/A data: 0.9 idle to 4.1 busy). */
const DEFAULT_DISPERSION = 2;
/** Fewer samples than this do not tell a dispersion. */
const KNOWN_SAMPLES = 40;
const LEAST_KNOWN = 4;
/** @param without functions taken out of both sides; their counts leave the denominators, too. */
function testShares(base, head, without) {
    const [left, right] = [pool(base, without), pool(head, without)];
    const functions = without.length;
    const df = base.side.totals.length + head.side.totals.length - 2;
    const samples = left.samples + right.samples;
    const least = (left.squares + right.squares) / samples; // dispersion of weighted counts that have sampling noise only
    const own = Float64Array.from(left.chiSquare, (value, f) => (value + num(right.chiSquare, f)) / df);
    const typical = typicalDispersion({ own, raw: Float64Array.from(left.raw, (value, f) => value + num(right.raw, f)), df, least });
    const split = typical * (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .fQuantile */ .sv)(SPLIT_TAIL, df, PRIOR_DF);
    const share = new Float64Array(functions);
    const delta = new Float64Array(functions);
    const se = new Float64Array(functions);
    const phi = new Float64Array(functions);
    const dfs = new Float64Array(functions);
    const ragged = Array.from(own, (spread) => spread > split);
    for (let f = 0; f < functions; f++) {
        const [a, b, spread] = [num(left.counts, f), num(right.counts, f), num(own, f)];
        const p = Math.min((a + b) / samples, 1);
        const alone = ragged[f] === true;
        share[f] = p;
        delta[f] = b / right.samples - a / left.samples;
        phi[f] = alone ? spread : Math.max((PRIOR_DF * typical + df * spread) / (PRIOR_DF + df), least);
        dfs[f] = alone ? df : df + PRIOR_DF;
        se[f] = Math.max(Math.sqrt(p * (1 - p) * (1 / left.samples + 1 / right.samples) * num(phi, f)), 1e-12);
    }
    return { a: left.counts, b: right.counts, na: left.samples, nb: right.samples, share, delta, se, phi, df: dfs, ragged, typical };
}
function pool({ side, weights }, without) {
    const functions = without.length;
    const counts = new Float64Array(functions);
    const raw = new Float64Array(functions);
    const chiSquare = new Float64Array(functions);
    const totals = side.totals.map((total, round) => total - sumWhere(side.counts[round], without));
    const samples = totals.reduce((sum, total, round) => sum + num(weights, round) * total, 0);
    const squares = totals.reduce((sum, total, round) => sum + num(weights, round) ** 2 * total, 0);
    side.counts.forEach((row, round) => {
        for (let f = 0; f < functions; f++) {
            if (without[f] === true)
                continue;
            counts[f] = num(counts, f) + num(weights, round) * num(row, f);
            raw[f] = num(raw, f) + num(row, f);
        }
    });
    side.counts.forEach((row, round) => {
        const total = totals[round];
        for (let f = 0; f < functions; f++) {
            const p = num(counts, f) / samples;
            const count = without[f] === true ? 0 : num(row, f);
            const residual = (num(weights, round) * (count - total * p) ** 2) / Math.max(total, 1);
            chiSquare[f] = num(chiSquare, f) + residual / Math.max(p * (1 - p), 1e-12);
        }
    });
    return { counts, raw, samples, chiSquare, squares };
}
/** Mean over functions with enough samples, each capped where a stalled round or two modes would reach. */
function typicalDispersion({ own, raw, df, least }) {
    const known = [...own].filter((_, f) => num(raw, f) >= KNOWN_SAMPLES);
    while (known.length < LEAST_KNOWN)
        known.push(DEFAULT_DISPERSION);
    const cap = (median(known) * (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .chiSquareQuantile */ .pV)(0.99, df)) / (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .chiSquareQuantile */ .pV)(0.5, df);
    return Math.max(least, known.reduce((sum, value) => sum + Math.min(value, cap), 0) / known.length);
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
function sumWhere(row, chosen) {
    return row.reduce((sum, count, f) => (chosen[f] === true ? sum + count : sum), 0);
}
function num(array, index) {
    return array[index];
}


/***/ }),

/***/ 8316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ timeRatio),
/* harmony export */   aJ: () => (/* binding */ whoMoved),
/* harmony export */   lX: () => (/* binding */ isSureWhole),
/* harmony export */   zr: () => (/* binding */ ratioInterval)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(904);

/** Usual standard deviation of log(seconds head / base) of one round, and its weight in degrees of freedom (A/A data: 0.07 to 0.4). */
const USUAL = { sd: 0.2, df: 10 };
/** How sure seconds must be to say which functions changed. */
const CONFIDENCE = 0.99;
/** The ratio of seconds, rounds paired in order, its variance shrunk toward the usual one; undefined when seconds are not known for the same rounds. */
function timeRatio(base, head) {
    if (base === undefined || head === undefined || base.length !== head.length || base.length === 0)
        return undefined;
    const logs = base.map((seconds, round) => Math.log(head[round] / seconds));
    if (!logs.every(Number.isFinite))
        return undefined;
    const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
    const squares = logs.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const df = logs.length - 1 + USUAL.df;
    return { mean, se: Math.sqrt((USUAL.df * USUAL.sd ** 2 + squares) / df / logs.length), df };
}
/** [lower, upper] of the ratio at a confidence of 0..1. */
function ratioInterval({ mean, se, df }, confidence) {
    const reach = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tCritical */ .c2)((1 - confidence) / 2, df) * se;
    return [Math.exp(mean - reach), Math.exp(mean + reach)];
}
/** A smaller change of the whole program's time is never a finding: the layout of memory alone can make a tenth (Mytkowicz 2009). */
const LEAST_WHOLE = Math.log(1.1);
/** Whether a ratio of the whole program's seconds is a finding at a confidence of 0..1. */
function isSureWhole(ratio, confidence) {
    const [lower, upper] = ratioInterval(ratio, confidence);
    return Math.abs(ratio.mean) >= LEAST_WHOLE && (lower > 1 || upper < 1);
}
/** @param part functions asked about; `named` ones belong to neither them nor the rest. */
function whoMoved(test, { named, part, time }) {
    if (time === undefined)
        return "unknown";
    const either = named.map((isNamed, f) => isNamed || part[f] === true);
    const [partChange, restChange] = [
        secondsChange(test, time, sumOf(test.a, part), sumOf(test.b, part)),
        secondsChange(test, time, test.na - sumOf(test.a, either), test.nb - sumOf(test.b, either)),
    ];
    if (partChange.sure && restChange.sure)
        return partChange.size > restChange.size ? "part" : "rest";
    if (partChange.sure)
        return "part";
    return restChange.sure ? "rest" : "unknown";
}
/** How far the seconds of some functions changed (log ratio), and whether that is beyond doubt. */
function secondsChange({ na, nb, typical }, time, baseSamples, headSamples) {
    const a = Math.max(baseSamples, 0) + 0.5;
    const b = Math.max(headSamples, 0) + 0.5;
    const size = Math.abs(Math.log(b / nb / (a / na)) + time.mean);
    const critical = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tCritical */ .c2)((1 - CONFIDENCE) / 2, time.df);
    return { size, sure: size > critical * Math.sqrt(typical * (1 / a + 1 / b) + time.se ** 2) };
}
function sumOf(counts, chosen) {
    return counts.reduce((sum, count, f) => (chosen[f] === true ? sum + count : sum), 0);
}


/***/ }),

/***/ 6543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ secondsPerSample),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   i4: () => (/* binding */ listStacks)
/* harmony export */ });
/** Every stack of a side once, callers before what they call and what they call by name: neighbours share their callers, so viewers that draw in this order draw a flame graph. */
function* listStacks({ tree, column }) {
    const { order, firstChild } = sortNodes(tree);
    const counts = tree.self[column];
    const path = [];
    const waiting = [{ node: 0, depth: 0 }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const { node, depth } = next;
        path.length = depth;
        if (node > 0)
            path[depth - 1] = tree.fn[node];
        const samples = counts[node];
        if (samples > 0 && depth > 0)
            yield { functions: path.slice(0, depth), samples };
        for (let i = firstChild[node + 1] - 1; i >= firstChild[node]; i--)
            waiting.push({ node: order[i], depth: depth + 1 });
    }
}
/** Seconds that one sample stands for; null when not known. */
function secondsPerSample({ tree, column, seconds }) {
    const samples = tree.self[column].subarray(0, tree.nodes).reduce((sum, count) => sum + count, 0);
    return seconds === null || samples === 0 ? null : seconds / samples;
}
/** First line of a function on a side, or on the other one; undefined when unknown. */
function lineOf({ line }, side) {
    return line[side] ?? line.head ?? line.base;
}
/** Nodes by parent, then by function: the children of `node` are `order[firstChild[node]..firstChild[node + 1])`. */
function sortNodes({ nodes, parent, fn }) {
    const order = Int32Array.from({ length: nodes - 1 }, (_, i) => i + 1).sort((a, b) => parent[a] - parent[b] || fn[a] - fn[b]);
    const firstChild = new Int32Array(nodes + 1);
    for (const node of order) {
        const after = parent[node] + 1;
        firstChild[after] = firstChild[after] + 1;
    }
    for (let node = 1; node <= nodes; node++)
        firstChild[node] = firstChild[node] + firstChild[node - 1];
    return { order, firstChild };
}


/***/ }),

/***/ 6637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ renderSpeedscope)
/* harmony export */ });
/* harmony import */ var _profile_frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(524);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3411);
/* harmony import */ var _exported_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6543);



/** One profile for each side, weights in seconds where they are known on every side, else in samples. Format: https://www.speedscope.app/file-format-schema.json */
function renderSpeedscope({ name, sides }) {
    const frames = [];
    const numbers = new Map();
    const scales = sides.filter(hasSamples).map(_exported_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsPerSample */ .$E);
    const isTimed = scales.length > 0 && scales.every((scale) => scale !== null);
    function numberOf(side, id) {
        const fn = side.functions[id];
        if (fn === undefined)
            throw new RangeError(`function ${id} of ${side.functions.length}`);
        const { name, file, origin } = fn;
        const line = (0,_exported_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(fn, side.side);
        const key = (0,_profile_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .frameKey */ .v)({ name, file, origin });
        const known = numbers.get(key) ?? frames.length;
        if (known === frames.length) {
            numbers.set(key, known);
            frames.push({ name, ...(file !== "" && { file }), ...(line !== undefined && { line }) });
        }
        return known;
    }
    const profiles = sides.map((side) => {
        const scale = isTimed ? ((0,_exported_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsPerSample */ .$E)(side) ?? 0) : 1;
        const stacks = [...(0,_exported_js__WEBPACK_IMPORTED_MODULE_0__/* .listStacks */ .i4)(side)];
        const weights = stacks.map(({ samples }) => Number((samples * scale).toPrecision(9)));
        return {
            type: "sampled",
            name: side.title,
            unit: isTimed ? "seconds" : "none",
            startValue: 0,
            endValue: weights.reduce((sum, weight) => sum + weight, 0),
            samples: stacks.map(({ functions }) => functions.map((id) => numberOf(side, id))),
            weights,
        };
    });
    const file = {
        $schema: "https://www.speedscope.app/file-format-schema.json",
        exporter: `flamediff@${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}`,
        name,
        activeProfileIndex: Math.max(sides.findLastIndex(hasSamples), 0),
        shared: { frames },
        profiles,
    };
    return `${JSON.stringify(file)}\n`;
}
function hasSamples({ tree, column }) {
    return tree.self[column]?.subarray(0, tree.nodes).some((count) => count > 0) === true;
}


/***/ }),

/***/ 9209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ neutralPaintOf),
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   MI: () => (/* binding */ paintOf),
/* harmony export */   Mb: () => (/* binding */ middleShadeOf),
/* harmony export */   RT: () => (/* binding */ DIFF_ROOT),
/* harmony export */   UZ: () => (/* binding */ MORE),
/* harmony export */   aA: () => (/* binding */ FASTER),
/* harmony export */   ae: () => (/* binding */ LESS),
/* harmony export */   p9: () => (/* binding */ SLOWER),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/* unused harmony exports MATCH, DIFF_MATCH, PAINT_COUNT */
/** Neighbours of one package are told apart by lightness: every hue comes in so many shades. */
const SHADES = 3;
/**
 * Fills are numbers: a fill's class (`fd7`), and what the data island knows it by. `palette.ts` says what they look like.
 * They are single constants, not a table, so that a bundler can put the bare number where it is used.
 * A fill with a higher number lies over one with a lower.
 */
const ROOT = 0;
/** The first fill of each origin: a function's is further on by hue and shade. */
const FIRST_OF = { project: 1, dependency: 25, stdlib: 49, native: 52, generated: 55 };
const HUES_OF = { project: 8, dependency: 8, stdlib: 1, native: 1, generated: 1 };
/** The differential's: grey for what is not named, of the project or not, tints for what is, and their changes. */
const DIFF_ROOT = 58;
const SAME = 59;
const SAME_DEPENDENCY = 62;
const SLOWER = 65;
const FASTER = 66;
const MORE = 67;
const LESS = 68;
/** What a search found. */
const MATCH = 69;
const DIFF_MATCH = 70;
const PAINT_COUNT = 71;
/**
 * The paint of a function, by origin and top-level package: the same in every file and every build, since it depends on nothing else.
 * @returns its number.
 */
function paintOf(frame) {
    const { origin } = frame;
    return FIRST_OF[origin] + (hashOf(packageOf(frame)) % HUES_OF[origin]) * SHADES + (hashOf(`${frame.file}:${frame.name}`) % SHADES);
}
/** The paint of a function the decision did not name, in the differential; of the shade it has elsewhere. */
function neutralPaintOf(origin, paint) {
    return (origin === "project" ? SAME : SAME_DEPENDENCY) + shadeIn(paint);
}
/** The paint that stands for all shades of one hue. */
function middleShadeOf(paint) {
    return paint - shadeIn(paint) + 1;
}
function shadeIn(paint) {
    // Every family of origins begins one behind a multiple.
    return (paint - 1) % SHADES;
}
/** Folders that hold packages and are none. */
const SOURCE_FOLDERS = new Set(["src", "lib", "python"]);
/**
 * What a function belongs to in the large.
 *
 *   src/shop/cart.py → shop · fib.py → fib · networkx/utils/misc.py (dependency) → networkx · <stdlib>/json/decoder.py → Python
 *   no file → the name up to its first `.` or `::`
 */
function packageOf({ origin, file, name }) {
    if (origin === "stdlib")
        return "Python";
    if (origin === "native")
        return file;
    if (origin === "generated")
        return "generated";
    if (file === "")
        return name.split(/[.:(<]/)[0] || name;
    const parts = file.replace(/^<prefix>\//, "").split(/[/\\]/);
    // Absolute: nobody knows where the repository begins, so the folder tells.
    if (parts[0] === "" || /^[A-Za-z]:$/.test(parts[0]))
        return parts.at(-2) || parts.at(-1);
    const folders = SOURCE_FOLDERS.has(parts[0]) && parts.length > 1 ? parts.slice(1) : parts;
    return folders[0].replace(/\.pyw?$/, "");
}
/** A number of 32 bits: FNV-1a over UTF-16 units. */
function hashOf(text) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash ^ (hash >>> 15)) >>> 0;
}


/***/ }),

/***/ 1087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qN: () => (/* binding */ makeFlameTree),
/* harmony export */   zO: () => (/* binding */ nodesThat)
/* harmony export */ });
/* unused harmony export visitOutermost */
/**
 * @param rank the new number of each function; siblings come in this order.
 * Nodes without samples in any column fall away.
 */
function makeFlameTree(tree, rank) {
    const kept = nodesWithSamples(tree);
    const { firstChild, nextSibling } = linkSiblings(tree, rank, kept);
    const { nodes: all, fn: functions, self: columns } = tree;
    const nodes = kept.count;
    const fn = new Int32Array(nodes).fill(-1);
    const depth = new Int32Array(nodes);
    const self = columns.map(() => new Float64Array(nodes));
    const pending = new Int32Array(all + 1);
    let [at, level] = [0, 0];
    // `pending[level]` is the sibling to go on with once everything below the node of that level is done.
    for (let node = 0; node >= 0; at++) {
        if (node > 0)
            fn[at] = rank[functions[node]];
        depth[at] = level;
        for (let column = 0; column < columns.length; column++)
            self[column][at] = columns[column]?.[node];
        pending[level] = nextSibling[node];
        node = firstChild[node];
        level++;
        while (node < 0 && level > 0)
            node = pending[--level];
    }
    return { nodes, fn, depth, self };
}
/** The nodes that pass a test, in the order of the tree: memory is read from front to back. */
function nodesThat({ nodes }, passes) {
    const passed = [];
    for (let node = 0; node < nodes; node++)
        if (passes(node))
            passed.push(node);
    return passed;
}
/** Visits the nodes of certain functions, those below another such node left out: a recursive function once a stack. */
function visitOutermost({ nodes, fn, depth }, isWanted, visit) {
    // Nodes deeper than the last one visited are below it until one is not.
    let covered = nodes;
    for (let node = 1; node < nodes; node++) {
        if (depth[node] <= covered)
            covered = nodes;
        if (covered < nodes || !isWanted(fn[node]))
            continue;
        covered = depth[node];
        visit(node);
    }
}
function nodesWithSamples({ nodes, parent, self }) {
    const has = new Uint8Array(nodes);
    for (let node = nodes - 1; node > 0; node--) {
        if (has[node] === 0 && !self.some((column) => column[node] > 0))
            continue;
        has[node] = 1;
        has[parent[node]] = 1;
    }
    has[0] = 1;
    let count = 0;
    for (let node = 0; node < nodes; node++)
        count += has[node];
    return { has, count };
}
/** Sorts all nodes by rank at once (counting sort), then puts each in front of its siblings, highest rank first. */
function linkSiblings({ nodes, parent, fn }, rank, { has }) {
    const starts = new Int32Array(rank.length + 1);
    for (let node = 1; node < nodes; node++) {
        const at = rank[fn[node]] + 1;
        starts[at] = starts[at] + 1;
    }
    for (let i = 1; i < starts.length; i++)
        starts[i] = starts[i] + starts[i - 1];
    const sorted = new Int32Array(nodes - 1);
    for (let node = 1; node < nodes; node++) {
        const at = rank[fn[node]];
        sorted[starts[at]] = node;
        starts[at] = starts[at] + 1;
    }
    const firstChild = new Int32Array(nodes).fill(-1);
    const nextSibling = new Int32Array(nodes).fill(-1);
    for (let i = sorted.length - 1; i >= 0; i--) {
        const node = sorted[i];
        if (has[node] === 0)
            continue;
        const up = parent[node];
        nextSibling[node] = firstChild[up];
        firstChild[up] = node;
    }
    return { firstChild, nextSibling };
}


/***/ }),

/***/ 206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   Vx: () => (/* binding */ HEAD),
/* harmony export */   Wm: () => (/* binding */ BASE),
/* harmony export */   _K: () => (/* binding */ scaleOf),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   ev: () => (/* binding */ isNamed)
/* harmony export */ });
/** Columns of a two-sided tree. */
const [BASE, HEAD] = [0, 1];
/** Verdicts that give colour. All others are grey, whatever the samples say. */
function isNamed(verdict) {
    return verdict === "slower" || verdict === "faster" || verdict === "new" || verdict === "gone";
}
/**
 * The widths of the differential. Noise is averaged away, so two recordings of the same program look like one; a change that the
 * decision named takes the room of its larger side, so code that is gone still has its place.
 * @param named whether the decision named a function as changed.
 */
function gate(tree, named, scale) {
    const [base, head] = [tree.self[BASE], tree.self[HEAD]];
    const width = new Float64Array(tree.nodes);
    const change = new Float64Array(tree.nodes);
    // A side without samples has nothing to be averaged with.
    const mean = sum(base) > 0 && sum(head) > 0 ? 0.5 : 1;
    for (let node = 0; node < tree.nodes; node++) {
        const [left, right] = [base[node], scale * head[node]];
        const isChanged = named[tree.fn[node]] === true;
        width[node] = isChanged ? Math.max(left, right) : mean * (left + right);
        if (isChanged)
            change[node] = right - left;
    }
    return { scale, width, change };
}
/** Below this share of a side, the functions not named are too few to set the scale. */
const LEAST_REST = 0.2;
/**
 * What a sample of head is worth in samples of base, so that the functions not named keep their time: a function that got slower
 * then grows by what it costs, and its neighbours stay as they were. CPU seconds decide when hardly anything is left unnamed.
 * @param seconds CPU seconds of a run, where known.
 */
function scaleOf(tree, named, seconds) {
    const all = { base: sum(tree.self[BASE]), head: sum(tree.self[HEAD]) };
    if (all.base === 0 || all.head === 0)
        return 1;
    const rest = { base: 0, head: 0 };
    for (let node = 0; node < tree.nodes; node++) {
        if (named[tree.fn[node]] === true)
            continue;
        rest.base += tree.self[BASE]?.[node];
        rest.head += tree.self[HEAD]?.[node];
    }
    if (rest.base >= LEAST_REST * all.base && rest.head >= LEAST_REST * all.head)
        return rest.base / rest.head;
    const ratio = seconds.base !== null && seconds.head !== null && seconds.base > 0 ? seconds.head / seconds.base : 1;
    return (ratio * all.base) / all.head;
}
function sum(values) {
    let total = 0;
    for (let i = 0; i < values.length; i++)
        total += values[i];
    return total;
}


/***/ }),

/***/ 3695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   gt: () => (/* binding */ labelFor),
/* harmony export */   hL: () => (/* binding */ LABEL_PADDING),
/* harmony export */   qi: () => (/* binding */ LEAST_LABEL_WIDTH),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony export CHARACTER_WIDTH */
/** Advance of one character at 12 px: 0.602 em in Menlo and DejaVu Sans Mono, the widest of the usual monospaced fonts. */
const CHARACTER_WIDTH = 7.25;
/** Between a box's end and its label. */
const LABEL_PADDING = 4;
/** Fewer characters say nothing. */
const SHORTEST_LABEL = 3;
/** Narrower boxes have no label. */
const LEAST_LABEL_WIDTH = 2 * LABEL_PADDING + SHORTEST_LABEL * CHARACTER_WIDTH;
/**
 * As much of a name as fits into a box, by arithmetic alone: the whole name, else its last part, else its beginning with `…`.
 * Marks in front of a name stay, those behind it need the room of the whole.
 *
 *   ▲ Tokenizer.feed · new │ ▲ Tokenizer.feed │ ▲ feed │ ▲ Tok… │ nothing
 */
function labelFor(name, pixels, [before, after] = NO_MARKS) {
    const room = Math.floor((pixels - 2 * LABEL_PADDING) / CHARACTER_WIDTH) - before.length;
    if (room < SHORTEST_LABEL)
        return "";
    const needed = columnsOf(name);
    if (needed + after.length <= room)
        return before + name + after;
    if (needed <= room)
        return before + name;
    const last = name.slice(name.lastIndexOf(".") + 1);
    return before + (last !== "" && columnsOf(last) <= room ? last : `${cut(name, room - 1)}…`);
}
const NO_MARKS = ["", ""];
/** Columns a text takes in a monospaced font: two for East Asian characters and emoji. */
function columnsOf(text) {
    let columns = 0;
    for (const char of text)
        columns += widthOf(char);
    return columns;
}
/** The beginning of a text that takes no more columns than given. */
function cut(text, columns) {
    let room = columns;
    let end = 0;
    for (const char of text) {
        room -= widthOf(char);
        if (room < 0)
            break;
        end += char.length;
    }
    return text.slice(0, end);
}
function widthOf(char) {
    return WIDE.test(char) ? 2 : 1;
}
/** East Asian wide characters and emoji, roughly (Unicode Standard Annex 11). */
const WIDE = /[\u1100-\u115f\u2e80-\ud7ff\uf900-\ufaff\ufe30-\uffe6\u{1f000}-\u{3ffff}]/u;
/** Names longer than this say no more; hostile ones would only bloat the picture. */
const LONGEST_TEXT = 500;
/**
 * Text as a picture may show it: no control characters, no lone surrogates (both are not XML), and no characters that turn the
 * direction of writing around, which could make one name look like another.
 */
function plainText(text) {
    const short = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
    return short.replace(/[\p{Cc}\p{Cs}\ufffe\uffff\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, "\ufffd");
}
/** Text for an XML document, in content and in attributes. */
function xml(text) {
    return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}


/***/ }),

/***/ 1499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pd: () => (/* binding */ levelsOf),
/* harmony export */   r0: () => (/* binding */ heightOf),
/* harmony export */   v8: () => (/* binding */ layOut),
/* harmony export */   x5: () => (/* binding */ sumSubtrees)
/* harmony export */ });
/** @param width of each node with all below. */
function layOut(tree, width) {
    const { nodes, depth } = tree;
    const x = new Float64Array(nodes);
    const all = new Uint32Array(nodes);
    /** Where the next box of each row begins. */
    const free = new Float64Array(deepest(depth) + 2);
    for (let node = 0; node < nodes; node++) {
        const level = depth[node];
        const left = free[level];
        x[node] = free[level + 1] = left;
        free[level] = left + width[node];
        all[node] = node;
    }
    const places = { tree, width, x };
    return { ...places, levels: levelsOf(places, all) };
}
/** The boxes of some nodes, which come in the order of the tree, by depth (counting sort). Those without a width have none. */
function levelsOf({ tree: { depth }, x, width }, nodes) {
    const starts = new Uint32Array(deepest(depth) + 2);
    for (const node of nodes) {
        const after = depth[node] + 1;
        if (width[node] > 0)
            starts[after] = starts[after] + 1;
    }
    for (let level = 1; level < starts.length; level++)
        starts[level] = starts[level] + starts[level - 1];
    const sorted = new Uint32Array(starts.at(-1));
    const ends = new Float64Array(sorted.length);
    const next = starts.slice();
    for (const node of nodes) {
        const level = depth[node];
        const at = next[level];
        if (width[node] > 0) {
            sorted[at] = node;
            ends[at] = x[node] + width[node];
            next[level] = at + 1;
        }
    }
    return { nodes: sorted, starts, ends };
}
/** Own samples and those of all nodes below, for every node. */
function sumSubtrees({ nodes, depth }, self) {
    const total = new Float64Array(nodes);
    const below = new Float64Array(deepest(depth) + 2);
    for (let node = nodes - 1; node >= 0; node--) {
        const level = depth[node];
        const sum = self[node] + below[level + 1];
        below[level + 1] = 0;
        below[level] = below[level] + sum;
        total[node] = sum;
    }
    return total;
}
/** Depth of the deepest node with a width. */
function heightOf({ starts }) {
    let level = starts.length - 1;
    while (level > 1 && starts[level] === starts[level - 1])
        level--;
    return level - 1;
}
function deepest(depth) {
    let most = 0;
    for (let i = 0; i < depth.length; i++)
        if (depth[i] > most)
            most = depth[i];
    return most;
}


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ SOFT_ACCENT),
/* harmony export */   Hz: () => (/* binding */ DIMMED),
/* harmony export */   OM: () => (/* binding */ QUIET_INK),
/* harmony export */   Pg: () => (/* binding */ INK),
/* harmony export */   bg: () => (/* binding */ ACCENT),
/* harmony export */   h4: () => (/* binding */ BACKGROUND),
/* harmony export */   mg: () => (/* binding */ PAINTS),
/* harmony export */   pj: () => (/* binding */ LINE),
/* harmony export */   ws: () => (/* binding */ LABEL_INK)
/* harmony export */ });
const INK = { light: "#1b1f24", dark: "#f3f1ec" };
/** Labels on fills that are light in both themes. */
const LABEL_INK = { light: "#1b1f24", dark: "#141518" };
const QUIET_INK = { light: "#59606a", dark: "#a9adb5" };
const BACKGROUND = { light: "#ffffff", dark: "#16171a" };
/** What is not found, and callers of the zoom, on the dark ground: fading into it would take their dark labels along. */
const DIMMED = "#7d838c";
const LINE = { light: "#d4d8de", dark: "#3d4148" };
const ACCENT = { light: "#0a5bc4", dark: "#79b8ff" };
const SOFT_ACCENT = { light: "#eef3fa", dark: "#26303d" };
/**
 * The fills in the order of their numbers, twelve hexadecimal digits each: light theme, dark theme. Made in OKLCH, so that all hues of a family look
 * equally light: the project's own code is warm (L 0.77–0.84, dark 0.67–0.74, C 0.12), packages are cool (C 0.08), all else is nearly
 * grey. Labels on them are `LABEL_INK`, dark in both themes, except in the differential: its dark theme is dark so that changes glow,
 * and its labels are `INK`. Either way the contrast is at least 4.5:1 (WCAG AA; tested).
 */
const FILLS = [
    // root
    "e9e8e5878682",
    // project: eight warm hues, three shades each
    "ffae9beb8c79 ffa390df816e f49886d37664 ffb28ce88f69 fea781dc855e f29c77d07a54 ffb77fe3945b f8ab74d78950 eca069cb7f45",
    "ffc67fe5a359 fbbb74d9984d efaf69ce8e42 fccc79dbaa52 f0c16ecf9f46 e5b562c4943a efd278ceb050 e4c76cc3a544 d8bb61b89a38",
    "ded97dbdb756 d3ce72b2ac4a c7c266a7a13e ffabb4ea8892 ffa0a9de7e88 f4959ed2737d",
    // dependency: eight cool ones
    "abdcb483b68d a0d1a979ab83 95c59e6ea078 9bdec871b8a2 90d3bd66ad97 85c7b25ba28d 92dedc66b8b6 87d2d15badab 7cc7c550a2a0",
    "94dbed69b5c8 89cfe25eaabd 7ec4d6539fb1 a0d6fa77afd4 95caee6ca4c9 8abfe2629abe b3cfff8ca8db a8c3f4829dcf 9db8e87793c4",
    "cbc7fda5a0d8 bfbbf19a95cc b4b0e58f8bc1 e1bfefbc99ca d6b4e4b18ebf caa9d8a683b4",
    // stdlib
    "d5dbe4979faa cbd2da8e96a0 c1c8d0858d97",
    // native
    "d3c0b1a18e80 cab7a8998779 c0ad9e917f71",
    // generated
    "d0deba99a883 c6d4b1909f7a bccaa7879571",
    // the differential: root
    "e9e8e52c2e31",
    // not named, the project's
    "e5e6e9303235 dee0e235373a d7d9dc3a3c3f",
    // not named, others
    "d2d4d73f4145 ccced144464a c5c7cb494c50",
    // named, slower or new
    "f9d7b96a4225",
    // named, faster or gone
    "c6e2fb334f6d",
    // the part of a box that head has more of
    "f9953daa551b",
    // the part it has lost
    "79bbf3306fab",
    // what a search found
    "f199eedc7ada",
    // the same in the differential
    "f199ee9d3f9c",
];
/** Every fill of a picture by number (see `colour.ts`). */
const PAINTS = FILLS.join(" ")
    .split(" ")
    .map((hexes) => ({ light: `#${hexes.slice(0, 6)}`, dark: `#${hexes.slice(6)}` }));


/***/ }),

/***/ 5808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rg: () => (/* binding */ makePicture),
  Wo: () => (/* binding */ renderComparison),
  a2: () => (/* binding */ renderFlameGraph)
});

// UNUSED EXPORTS: packPicture

// EXTERNAL MODULE: ./lib/profile/frame.js
var profile_frame = __webpack_require__(524);
// EXTERNAL MODULE: ./lib/flamegraph/colour.js
var colour = __webpack_require__(9209);
// EXTERNAL MODULE: ./lib/format.js
var format = __webpack_require__(2016);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/row.js
var row = __webpack_require__(6774);
;// CONCATENATED MODULE: ./lib/flamegraph/finding-words.js



/** What the decision said of a function, for the card of its frames. The function is meant wherever it stands, not one frame. */
function describeFinding(fn) {
    const { verdict, self, total, withLibraries, seconds: time, ratio, movedFrom } = fn;
    const rows = [
        ...describeShares("function self", self),
        ...describeShares("function total", total),
        ...(withLibraries === undefined ? [] : describeShares("with libraries", withLibraries)),
    ];
    if (time.base !== null || time.head !== null)
        rows.push([
            "function time",
            orDash(time.base, format/* formatSeconds */.Xo),
            orDash(time.head, format/* formatSeconds */.Xo),
            time.delta === null ? "" : (0,format/* formatSecondsChange */.Rv)(time.delta),
        ]);
    const origin = movedFrom === undefined ? [] : [`${(0,row/* describeMove */.xS)(fn.name, movedFrom)} ${report_escape/* PLAIN_PEN */.Vd.words((0,report_escape/* shorten */.ml)(movedFrom))}`];
    return { verdict, words: [describeVerdict(verdict, ratio), ...origin].join(", "), rows };
}
const VERDICT_WORDS = {
    slower: "▲ slower in head",
    faster: "▼ faster in head",
    new: "▲ new in head",
    gone: "▼ gone in head",
    bystander: "bystander: its share moved because others changed",
    unchanged: "unchanged",
    uncertain: "uncertain: its share moved, but nothing proves a change",
};
function describeVerdict(verdict, ratio) {
    const isChanged = verdict === "slower" || verdict === "faster";
    return VERDICT_WORDS[verdict] + (isChanged && ratio !== null && ratio > 0 ? `: ${(0,format/* formatRatio */.B0)(ratio)} its time` : "");
}
/** One row; none where neither side has anything of it, such as own time of what only calls others. */
function describeShares(what, { base, head, delta, interval }) {
    if (base === null && head === null)
        return [];
    return [[what, orDash(base, format/* formatShare */.T1), orDash(head, format/* formatShare */.T1), describeChange(delta, interval)]];
}
/** `+41.7 [+40.7, +42.7] points`: the interval is at the level of the verdict. */
function describeChange(delta, interval) {
    if (delta === null)
        return "";
    return [(0,format/* formatPoints */.Xf)(delta), ...(interval === null ? [] : [`[${interval.map(format/* formatPoints */.Xf).join(", ")}]`]), "points"].join(" ");
}
function orDash(value, words) {
    return value === null ? "–" : words(value);
}

// EXTERNAL MODULE: ./lib/flamegraph/flame-tree.js
var flame_tree = __webpack_require__(1087);
// EXTERNAL MODULE: ./lib/flamegraph/gate.js
var gate = __webpack_require__(206);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
;// CONCATENATED MODULE: ./lib/flamegraph/island-format.js
const ORIGINS = ["project", "dependency", "stdlib", "native", "generated"];
/** A byte of this value stands for "more than fits": the number follows in the overflow. */
const OVERFLOW = 255;
/**
 * Reads what `encodeIsland` wrote, inflated.
 *
 *   4 bytes     length of the header, little-endian
 *   header      JSON, UTF-8
 *   planes      one byte a node each: pops, function (as many planes as its numbers need), counts of each column, leaves first
 *   overflow    numbers that did not fit into their plane's byte, in the order of the planes, 7 bits a byte
 */
function decodeIsland(bytes) {
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
    const { names, files, file, packages, package: packaged, line, origin, paint, findings, nodes, unit, ...words } = header;
    const functions = names.map((name, fn) => ({
        name,
        file: files[file[fn]],
        line: line[fn] || null,
        origin: ORIGINS[Number(origin[fn])],
        package: packages[packaged[fn]],
        paint: paint[fn],
        finding: findings[fn] ?? null,
    }));
    return {
        ...words,
        functions,
        tree: decodeTree(bytes.subarray(4 + length), { nodes, unit, columns: words.seconds.length, functions: names.length }),
    };
}
function decodeTree(bytes, { nodes, unit, columns, functions }) {
    const fnPlanes = planesOf(functions);
    let overflow = (1 + fnPlanes + columns) * nodes;
    const readPlane = (plane, node) => {
        const byte = bytes[plane * nodes + node];
        if (byte < OVERFLOW)
            return byte;
        let value = 0;
        let factor = 1;
        for (let next = 128; next >= 128; factor *= 128) {
            next = bytes[overflow++];
            value += (next & 127) * factor;
        }
        return value;
    };
    const depth = new Int32Array(nodes);
    for (let node = 1; node < nodes; node++)
        depth[node] = depth[node - 1] + 1 - readPlane(0, node);
    const order = leavesFirst({ nodes, depth });
    const fn = new Int32Array(nodes);
    for (let plane = 0; plane < fnPlanes; plane++) {
        const from = (1 + plane) * nodes;
        for (let node = 0; node < nodes; node++)
            fn[node] = fn[node] | (bytes[from + node] << (8 * plane));
    }
    fn[0] = -1;
    const self = Array.from({ length: columns }, (_, column) => {
        const counts = new Float64Array(nodes);
        for (let i = 0; i < nodes; i++)
            counts[order[i]] = readPlane(1 + fnPlanes + column, i) * unit;
        return counts;
    });
    return { nodes, fn, depth, self };
}
/** Nodes in the order of their counts: those that call nothing have samples nearly always, the others seldom. */
function leavesFirst({ nodes, depth }) {
    const order = new Uint32Array(nodes);
    let i = 0;
    for (const wanted of [false, true]) {
        for (let node = 0; node < nodes; node++)
            if ((depth[node + 1] ?? 0) > depth[node] === wanted)
                order[i++] = node;
    }
    return order;
}
/** Bytes that the numbers of so many functions need. */
function planesOf(functions) {
    return functions <= 1 << 8 ? 1 : functions <= 1 << 16 ? 2 : 3;
}

;// CONCATENATED MODULE: ./lib/flamegraph/island.js


/** Counts that are no whole numbers are kept to a thousandth of a sample. */
const FRACTION = 0.001;
/**
 * The data island: all frames of all sides, deflated, in base64, so that nothing in it can be taken for markup or script.
 * No part of it depends on time or chance.
 */
function encodeIsland(picture) {
    const bytes = packIsland(picture);
    const parts = [];
    const deflate = new esm/* Deflate */.Gy({ level: 6 }, (part) => parts.push(part));
    // The header and each plane have statistics of their own: blocks that end with them are smaller.
    const planes = 4 + new DataView(bytes.buffer).getUint32(0, true);
    const { nodes } = picture.tree;
    for (let from = 0, to = planes; from < bytes.length; from = to, to = Math.min(to + nodes, bytes.length))
        deflate.push(bytes.subarray(from, to), to === bytes.length);
    return base64(parts);
}
/** The island before it is compressed; `decodeIsland` reads it. */
function packIsland({ functions, tree, ...words }) {
    const unit = tree.self.every((column) => column.every(Number.isInteger)) ? 1 : FRACTION;
    const files = numbered(functions.map(({ file }) => file));
    const packages = numbered(functions.map((fn) => fn.package));
    const header = {
        ...words,
        names: functions.map(({ name }) => name),
        files: files.texts,
        file: files.numbers,
        packages: packages.texts,
        package: packages.numbers,
        line: functions.map(({ line }) => line ?? 0),
        origin: functions.map(({ origin }) => ORIGINS.indexOf(origin)).join(""),
        paint: functions.map(({ paint }) => paint),
        findings: Object.fromEntries(functions.flatMap(({ finding }, fn) => (finding === null ? [] : [[fn, finding]]))),
        nodes: tree.nodes,
        unit,
    };
    const json = new TextEncoder().encode(JSON.stringify(header));
    const { planes, overflow } = packTree({ functions, tree, ...words }, unit);
    const bytes = new Uint8Array(4 + json.length + planes.length + overflow.length);
    new DataView(bytes.buffer).setUint32(0, json.length, true);
    bytes.set(json, 4);
    bytes.set(planes, 4 + json.length);
    bytes.set(overflow, 4 + json.length + planes.length);
    return bytes;
}
/** Distinct texts, sorted, and the place of each given text among them. */
function numbered(all) {
    const texts = [...new Set(all)].sort();
    const places = new Map(texts.map((text, place) => [text, place]));
    return { texts, numbers: all.map((text) => places.get(text)) };
}
function packTree({ functions, tree: { nodes, fn, depth, self } }, unit) {
    const fnPlanes = planesOf(functions.length);
    const planes = new Uint8Array((1 + fnPlanes + self.length) * nodes);
    const overflow = [];
    const write = (at, value) => {
        planes[at] = Math.min(value, OVERFLOW);
        if (value < OVERFLOW)
            return;
        let rest = value;
        for (; rest >= 128; rest = Math.floor(rest / 128))
            overflow.push((rest % 128) | 128);
        overflow.push(rest);
    };
    for (let node = 1; node < nodes; node++)
        write(node, depth[node - 1] + 1 - depth[node]);
    for (let plane = 0; plane < fnPlanes; plane++) {
        for (let node = 1; node < nodes; node++)
            planes[(1 + plane) * nodes + node] = fn[node] >> (8 * plane);
    }
    const order = leavesFirst({ nodes, depth });
    for (const [column, counts] of self.entries()) {
        for (let i = 0; i < nodes; i++)
            write((1 + fnPlanes + column) * nodes + i, Math.round(counts[order[i]] / unit));
    }
    return { planes, overflow: Uint8Array.from(overflow) };
}
const DIGITS = Uint8Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", (digit) => digit.charCodeAt(0));
const PADDING = "=".charCodeAt(0);
/** Base64 without a platform's help, and without a string of a million pieces. */
function base64(parts) {
    const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let filled = 0;
    for (const part of parts) {
        bytes.set(part, filled);
        filled += part.length;
    }
    const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PADDING);
    let to = 0;
    for (let from = 0; from < bytes.length; from += 3) {
        const bits = (bytes[from] << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
        const digits = Math.min(bytes.length - from, 3) + 1;
        for (let digit = 0; digit < digits; digit++)
            text[to + digit] = DIGITS[(bits >> (18 - 6 * digit)) & 63];
        to += 4;
    }
    return new TextDecoder().decode(text);
}

// EXTERNAL MODULE: ./lib/flamegraph/label.js
var label = __webpack_require__(3695);
// EXTERNAL MODULE: ./lib/flamegraph/layout.js
var layout = __webpack_require__(1499);
;// CONCATENATED MODULE: ./lib/flamegraph/prune.js

/**
 * The tree without frames that have less than a share of the samples on every side; in each caller one frame stands for all it lost.
 *
 *   a;b 1 · a;c 1 · a;d 98   →   a;d 98 · a;(rest) 2
 *
 * @param rest the number of the function that stands for them; it is the last among its siblings.
 */
function pruneTree(tree, { least, rest }) {
    const totals = tree.self.map((column) => (0,layout/* sumSubtrees */.x5)(tree, column));
    const isKept = (node) => node === 0 || totals.some((total) => total[node] >= least * total[0] && total[node] > 0);
    /** Callers that are open, and what they lost so far. */
    const open = [];
    const fn = [];
    const depth = [];
    const self = tree.self.map(() => []);
    function add(number, level, samples) {
        fn.push(number);
        depth.push(level);
        for (const [column, values] of self.entries())
            values.push(samples[column]);
    }
    function closeTo(level) {
        for (let last = open.at(-1); last !== undefined && last.depth >= level; last = open.at(-1)) {
            if (last.lost.some((samples) => samples > 0))
                add(rest, last.depth + 1, last.lost);
            open.pop();
        }
    }
    for (let node = 0; node < tree.nodes; node++) {
        const level = tree.depth[node];
        // What lies below a lost frame is lost with it.
        if (level > (open.at(-1)?.depth ?? -1) + 1 && open.length > 0)
            continue;
        closeTo(level);
        if (!isKept(node)) {
            const above = open.at(-1);
            for (const [column, total] of totals.entries())
                above.lost[column] = above.lost[column] + total[node];
            continue;
        }
        add(tree.fn[node], level, tree.self.map((column) => column[node]));
        open.push({ depth: level, lost: tree.self.map(() => 0) });
    }
    closeTo(0);
    return {
        nodes: fn.length,
        fn: Int32Array.from(fn),
        depth: Int32Array.from(depth),
        self: self.map((values) => Float64Array.from(values)),
    };
}

// EXTERNAL MODULE: ./lib/flamegraph/scene.js
var flamegraph_scene = __webpack_require__(9389);
;// CONCATENATED MODULE: ./lib/flamegraph/boxes.js
/** Narrower boxes have no line between them and share one box, in pixels. */
const NARROW = 3;
/** Narrow boxes share one of at most so many times their width: enough to keep a texture, too few to draw each pixel. */
const MERGED = 4;
/**
 * The boxes of one depth that a window shows, from left to right. The cost grows with the pixels, not with the nodes: what falls into
 * a pixel that is taken is leapt over.
 */
function visitBoxes({ width }, { nodes, starts, ends }, { from, to, pixels, narrow = NARROW }, depth, sink) {
    const stop = starts[depth + 1] ?? 0;
    const scale = pixels / (to - from);
    const row = { ends, stop };
    let i = firstBeyond(row, from, starts[depth] ?? 0);
    let taken = 0;
    while (i < stop && taken < pixels) {
        const node = nodes[i];
        const end = (ends[i] - from) * scale;
        const start = end - width[node] * scale;
        if (start >= pixels)
            return;
        const left = Math.min(Math.max(Math.round(start), taken), pixels - 1);
        let right = Math.max(Math.min(Math.round(end), pixels), left + 1);
        i++;
        // One pixel stands for all that end within it; the next follows at once if it is narrow, too, and leaves no gap (0.1 for rounding).
        while (end - start < narrow && right - left < narrow * MERGED) {
            i = firstBeyond(row, from + (right + 0.5) / scale, i);
            if (i >= stop || right >= pixels)
                break;
            const next = width[nodes[i]] * scale;
            if (next >= narrow || (ends[i] - from) * scale - next > right + 0.6)
                break;
            right++;
        }
        sink(node, left, right);
        taken = right;
    }
}
/** The first of a row from `i` on whose right end lies beyond a place: doubling steps, then halving. */
function firstBeyond({ ends, stop }, place, i) {
    let low = i;
    let step = 1;
    while (low < stop && ends[low] <= place) {
        low += step;
        step *= 2;
    }
    // What is sought lies behind the last step but one, which was not beyond.
    let high = Math.min(low, stop);
    low = Math.max(low - (step >> 1) + 1, i);
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ends[middle] <= place)
            low = middle + 1;
        else
            high = middle;
    }
    return high;
}

// EXTERNAL MODULE: ./lib/flamegraph/words.js
var words = __webpack_require__(5140);
;// CONCATENATED MODULE: ./lib/flamegraph/drawing.js





/** Height of a row of boxes in pixels, with the line between it and the next. */
const ROW_HEIGHT = 18;
const BOX_HEIGHT = ROW_HEIGHT - 1;
/** From the top of a row to the foot of its letters. */
const BASELINE = 12;
/** The line at the foot of a box that shows the change of its total. */
const STRIP_HEIGHT = 2;
const CHANGE_HEIGHT = BOX_HEIGHT - STRIP_HEIGHT - 1;
/** Boxes at least this wide show a line between them. */
const LEAST_GAP_WIDTH = 3;
/**
 * Draws some rows of a scene: boxes, and in the differential the changes to scale.
 * @returns the labels that fit.
 */
function drawScene({ scene, window, from, to, top, pen, onBox }) {
    const { layout, changes } = scene;
    const labels = [];
    for (let depth = from; depth <= to; depth++) {
        const y = top(depth);
        visitBoxes(layout, layout.levels, window, depth, (node, left, right) => {
            pen((0,flamegraph_scene/* paintAt */.yF)(scene, node), left, y, gapped(right - left), BOX_HEIGHT);
            const text = labelOf(scene, node, right - left);
            if (text !== "")
                labels.push({ x: left + label/* LABEL_PADDING */.hL, y: y + BASELINE, text });
            onBox?.({ node, left, right, y });
        });
        if (changes !== undefined)
            drawChanges({ scene, window, y, pen, changes }, depth);
    }
    return labels;
}
/** The change of a function's own time in its box, and of its total as a line at the foot of every box it is part of. */
function drawChanges({ scene, window, y, pen, changes }, depth) {
    const draw = (node, left, right, { change, top, height }) => {
        const [start, end] = isNarrow(scene, node, window) ? [left, right] : changeInBox(scene, node, { window, change });
        if (end > start)
            pen(change > 0 ? colour/* MORE */.UZ : colour/* LESS */.ae, start, top, gapped(end - start), height);
    };
    visitBoxes(scene.layout, changes.levels, window, depth, (node, left, right) => {
        draw(node, left, right, { change: changes.own[node], top: y, height: CHANGE_HEIGHT });
    });
    visitBoxes(scene.layout, changes.totalLevels, window, depth, (node, left, right) => {
        draw(node, left, right, { change: changes.total[node], top: y + BOX_HEIGHT - STRIP_HEIGHT, height: STRIP_HEIGHT });
    });
}
/** A change lies at the right end of its box, where the function's own time is, as wide as the samples it is made of. */
function changeInBox({ layout: { x, width } }, node, { window: { from, to, pixels }, change }) {
    const scale = pixels / (to - from);
    const end = (x[node] + width[node] - from) * scale;
    const right = Math.min(Math.round(end), pixels);
    return [Math.max(Math.min(Math.round(end - Math.abs(change) * scale), right - 1), 0), right];
}
function isNarrow({ layout }, node, { from, to, pixels, narrow = NARROW }) {
    return layout.width[node] * pixels < narrow * (to - from);
}
function labelOf({ functions, tree, view, changes }, node, pixels) {
    // Most boxes are too narrow for any label: ask before building one.
    if (pixels < label/* LEAST_LABEL_WIDTH */.qi)
        return "";
    const fn = functions[tree.fn[node]];
    if (fn === undefined)
        return (0,label/* labelFor */.gt)("all", pixels);
    return view === "diff" ? (0,label/* labelFor */.gt)(fn.name, pixels, (0,words/* marksOf */.Ok)(fn.finding?.verdict, changes?.own[node] ?? 0)) : (0,label/* labelFor */.gt)(fn.name, pixels);
}
/** A box leaves a line free to the next one when it is wide enough for it. */
function gapped(width) {
    return width >= LEAST_GAP_WIDTH ? width - 1 : width;
}

// EXTERNAL MODULE: ./lib/flamegraph/palette.js
var palette = __webpack_require__(3142);
;// CONCATENATED MODULE: ./lib/flamegraph/header.js


/** Width of a picture without scripts, and the room at its sides. */
const WIDTH = 1200;
const MARGIN = 12;
const SANS = "system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif";
/** Characters of 13 px that surely fit into a line: 6.9 px a character in the widest of the usual fonts. */
const LINE_CHARACTERS = 168;
/** More lines of findings than this push the picture off the screen; all stand in `<desc>`. */
const MOST_LINES = 6;
/** Title, commits, findings and legend, as they stand above a picture without scripts. */
function layOutHeader({ picture, view, fillOf }) {
    const words = picture.views[view];
    const parts = [
        header_text((0,label/* cut */.Jj)(picture.title || "flame graph", 100), { y: 28, size: 18, ink: palette/* INK */.Pg, name: "ink", weight: 600 }),
        header_text((0,label/* cut */.Jj)(words?.description ?? "", LINE_CHARACTERS), {
            y: 48,
            size: 12.5,
            ink: palette/* QUIET_INK */.OM,
            name: "quiet",
        }),
    ];
    let y = 54;
    for (const line of picture.sentences.flatMap(wrap).slice(0, MOST_LINES)) {
        y += 18;
        parts.push(header_text(line, { y, size: 13, ink: palette/* INK */.Pg, name: "ink" }));
    }
    y += 24;
    for (const line of legendLines(words?.legend ?? [])) {
        for (const { x, entry } of line) {
            const swatch = `<rect ${fillOf(entry.paint)} x="${x}" y="${y - 9}" width="11" height="11" rx="2"/>`;
            parts.push(swatch, header_text(entry.text, { x: x + 16, y, size: 12, ink: palette/* QUIET_INK */.OM, name: "quiet" }));
        }
        y += 18;
    }
    return { markup: `<g fill="currentColor">${parts.join("")}</g>`, height: y - 2 };
}
/** Entries from left to right, in as many lines as they need: 6.5 px a character of 12 px surely hold it. */
function legendLines(entries) {
    const lines = [[]];
    let x = MARGIN;
    for (const entry of entries) {
        const width = Math.round(34 + entry.text.length * 6.5);
        if (x > MARGIN && x + width > WIDTH - MARGIN) {
            lines.push([]);
            x = MARGIN;
        }
        lines.at(-1)?.push({ x, entry });
        x += width;
    }
    return lines;
}
function header_text(words, { x = MARGIN, y, size, ink, name, weight }) {
    const bold = weight === undefined ? "" : ` font-weight="${weight}"`;
    return `<text class="fd-${name}" x="${x}" y="${y}" font-family="${SANS}" font-size="${size}"${bold} fill="${ink.light}">${(0,label/* xml */._n)(words)}</text>`;
}
/** Lines of a sentence, broken at blanks. */
function wrap(sentence) {
    const lines = [];
    let line = "";
    for (const word of sentence.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (longer.length <= LINE_CHARACTERS)
            line = longer;
        else {
            if (line !== "")
                lines.push(line);
            line = (0,label/* cut */.Jj)(word, LINE_CHARACTERS);
        }
    }
    return [...lines, line];
}

// EXTERNAL MODULE: ./lib/flamegraph/style.js
var style = __webpack_require__(7468);
// EXTERNAL MODULE: ./lib/flamegraph/viewer/engine.js
var engine = __webpack_require__(5008);
;// CONCATENATED MODULE: ./lib/flamegraph/svg.js












/** Frames with a tooltip without scripts. */
const TITLED_FRAMES = 100;
/** Frames that a click enlarges without scripts. */
const LINKED_FRAMES = 60;
/** Boxes are merged earlier than in the viewer, which keeps files small; the viewer and the data have them all. */
const NARROW_WHEN_STILL = 6;
const FOOTER_HEIGHT = 30;
const MONOSPACED = "ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace";
const svg_SANS = "system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif";
/** The whole file. `island` is the data island of the picture, the same for all its views. */
function renderSvg(picture, view, island) {
    const scene = (0,flamegraph_scene/* makeScene */.nN)(picture.functions, (0,flamegraph_scene/* sceneTreeOf */.eJ)(picture), view);
    const id = idOf(picture, view);
    const header = layOutHeader({ picture, view, fillOf: (paint) => paintAttributes(paint, id) });
    const plot = drawPlot(scene, { upper: header.height, id });
    const height = plot.bottom + FOOTER_HEIGHT;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" class="flamediff" data-view="${view}" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="graphics-document" aria-labelledby="${id}-title ${id}-desc">`,
        `<title id="${id}-title">${(0,label/* xml */._n)(`${picture.title} · ${picture.views[view]?.description}`)}</title>`,
        `<desc id="${id}-desc">${(0,label/* xml */._n)(picture.sentences.join(" "))}</desc>`,
        `<style>${style/* STYLE */.Y}</style>`,
        `<defs>${hatch(id)}</defs>`,
        `<g class="fd-static">`,
        `<view id="${id}-all" viewBox="0 0 ${WIDTH} ${height}"/>`,
        rect({ x: 0, y: 0, width: WIDTH, height, paint: palette/* BACKGROUND */.h4, className: "ground" }),
        header.markup,
        plot.markup,
        labels(plot.labels, view),
        titles(scene, plot.boxes, { id, height, picture }),
        footer(height),
        `</g>`,
        // As CDATA, since XML parsers look at every character of other text: it would hold up the first sight of the picture.
        `<metadata class="fd-island"><![CDATA[${island}]]></metadata>`,
        `<script><![CDATA[${engine/* ENGINE */.T}]]></script>`,
        `</svg>\n`,
    ].join("\n");
}
function drawPlot(scene, { upper, id }) {
    const { levels, width } = scene.layout;
    const deepest = (0,layout/* heightOf */.r0)(levels);
    const boxes = [];
    const all = width[0];
    const { pen, markup } = makePaths(id);
    const labels = drawScene({
        scene,
        window: { from: 0, to: all, pixels: WIDTH - 2 * MARGIN, narrow: NARROW_WHEN_STILL },
        from: 0,
        to: all > 0 ? deepest : -1,
        top: (depth) => upper + (deepest - depth) * ROW_HEIGHT,
        pen,
        onBox: (box) => {
            if (box.right - box.left >= 3)
                boxes.push(box);
        },
    });
    return { markup: markup(), labels, boxes, bottom: upper + (deepest + 1) * ROW_HEIGHT };
}
/**
 * All boxes of one paint as one path, each as far right of the last one as possible: `M10 40h25v17h-25zm30 0h3v17h-3z`.
 * Colour is the attribute `color`, so that styles can replace it and nothing is lost without them.
 */
function makePaths(id) {
    const paths = new Map();
    const pen = (paint, x, y, width, height) => {
        const path = paths.get(paint) ?? { d: "", x: 0, y: -1 };
        if (path.d === "")
            paths.set(paint, path);
        path.d += `${path.y === y ? `m${x - path.x} 0` : `M${x} ${y}`}h${width}v${height}h-${width}z`;
        path.x = x;
        path.y = y;
    };
    const markup = () => {
        const sorted = [...paths].sort(([a], [b]) => a - b).map(([paint, { d }]) => `<path ${paintAttributes(paint, id)} d="${d}"/>`);
        return `<g transform="translate(${MARGIN} 0)" fill="currentColor" shape-rendering="crispEdges">${sorted.join("")}</g>`;
    };
    return { pen, markup };
}
function paintAttributes(paint, id) {
    // What head has lost is hatched, so that it is told from what it has gained without any colour.
    return paint === colour/* LESS */.ae ? `fill="url(#${id}-hatch)"` : `class="fd${paint}" color="${palette/* PAINTS */.mg[paint].light}"`;
}
function hatch(id) {
    const stripe = (paint, d) => `<path class="fd${paint}" color="${palette/* PAINTS */.mg[paint].light}" d="${d}"/>`;
    return `<pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><g fill="currentColor">${stripe(colour/* FASTER */.aA, "M0 0h6v6h-6z")}${stripe(colour/* LESS */.ae, "M0 0h3v6h-3z")}</g></pattern>`;
}
function labels(items, view) {
    const texts = items.map(({ x, y, text }) => `<text x="${x}" y="${y}">${(0,label/* xml */._n)(text)}</text>`);
    return `<g class="fd-labels fd-${view === "diff" ? "ink" : "label"}" transform="translate(${MARGIN} 0)" font-family="${MONOSPACED}" font-size="12" fill="${palette/* INK */.Pg.light}" pointer-events="none">${texts.join("")}</g>`;
}
/** Tooltips on the widest frames, and links that enlarge the widest of these: both work without scripts. */
function titles(scene, boxes, { id, height, picture }) {
    const widest = boxes
        .filter(({ node }) => node > 0)
        .sort((a, b) => b.right - b.left - (a.right - a.left) || a.node - b.node)
        .slice(0, TITLED_FRAMES);
    let links = 0;
    const items = widest.map((box) => {
        const { left, right, y } = box;
        const width = right - left;
        const shape = `<title>${(0,label/* xml */._n)(describeNode(scene, box.node, picture.samples))}</title><path d="M${left} ${y}h${width}v${ROW_HEIGHT}h-${width}z"/>`;
        if (width > 0.95 * WIDTH || links === LINKED_FRAMES)
            return `<g>${shape}</g>`;
        links++;
        return `<a href="#${id}-${box.node}">${shape}</a>${enlarged(box, { id, height })}`;
    });
    return `<g transform="translate(${MARGIN} 0)" fill="none" pointer-events="all">${items.join("")}</g>`;
}
/** A view with the frame at its foot and what it calls above, in the proportions of the whole. */
function enlarged({ node, left, right, y }, { id, height }) {
    const width = right - left + 8;
    const shown = (width * height) / WIDTH;
    const top = Math.max(y + ROW_HEIGHT + 4 - shown, 0);
    return `<view id="${id}-${node}" viewBox="${left + MARGIN - 4} ${rounded(top)} ${width} ${rounded(shown)}"/>`;
}
/** A frame in words: name, place, shares. */
function describeNode({ functions, tree, totals, view, changes }, node, samples) {
    const fn = functions[tree.fn[node]];
    const sides = view === "head" ? [gate/* HEAD */.Vx] : view === "diff" ? [gate/* BASE */.Wm, gate/* HEAD */.Vx] : [gate/* BASE */.Wm];
    const shares = sides.map((column) => {
        const [total, self] = [totals[column]?.[node], tree.self[column]?.[node]];
        const all = samples[column] || 1;
        const name = sides.length > 1 ? (column === gate/* HEAD */.Vx ? "head " : "base ") : "";
        return `${name}${(0,format/* formatShare */.T1)(total / all)}, self ${(0,format/* formatShare */.T1)(self / all)} (${(0,format/* formatCount */.B4)(total)} samples)`;
    });
    const verdict = view === "diff" ? (0,words/* verdictWords */.L2)(fn, changes?.own[node] ?? 0) : "";
    const heading = [fn.name, (0,words/* placeOf */.$t)(fn)].filter((part) => part !== "").join(" · ");
    return [heading, ...shares, verdict].filter((line) => line !== "").join("\n");
}
function footer(height) {
    return `<text class="fd-quiet" x="${MARGIN}" y="${height - 11}" font-family="${svg_SANS}" font-size="11" fill="${palette/* QUIET_INK */.OM.light}">A click on a frame enlarges it. Opened in a browser, this picture can be searched, zoomed and walked through with the keyboard.</text>`;
}
function rect({ x, y, width, height, paint, className, }) {
    return `<rect class="fd-${className}" x="${x}" y="${y}" width="${width}" height="${height}" fill="${paint.light}"/>`;
}
/** A prefix for ids that differs between the pictures of one page and is the same in every build. */
function idOf({ title }, view) {
    return `f${(0,colour/* hashOf */.qQ)(`${view} ${title}`).toString(36)}`;
}
function rounded(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./lib/flamegraph/view-words.js




/** The words above every view of a picture. */
function describeViews(picture) {
    const views = picture.sides.length === 0 ? ["single"] : ["base", "head", "diff"];
    return Object.fromEntries(views.map((view) => [
        view,
        { name: VIEW_NAMES[view], description: describeView(picture, view), legend: legendOf(picture, view) },
    ]));
}
const VIEW_NAMES = { single: "All", base: "Base", head: "Head", diff: "Change" };
const VIEW_TITLES = {
    single: "Flame graph",
    base: "Flame graph of base",
    head: "Flame graph of head",
    diff: "Differential flame graph",
};
/** What a view is of, in one line: both commits, the samples behind it. */
function describeView({ sides, samples }, view) {
    const commits = sides.length === 0 ? [] : [sides.join(" → ")];
    const shown = (view === "head" ? samples.slice(gate/* HEAD */.Vx) : view === "base" ? samples.slice(gate/* BASE */.Wm, gate/* HEAD */.Vx) : samples)
        .map(format/* formatCount */.B4)
        .join(" + ");
    return [VIEW_TITLES[view], ...commits, `${shown} ${shown === "1" ? "sample" : "samples"}`].join(" · ");
}
/** `base 1a2b3c4`, or `base` where the commit has no name. */
function sideName(side, label) {
    return label === side ? side : `${side} ${label}`;
}
const LEGEND_ENTRIES = 8;
/** What the colours of a view stand for: packages by their own time, or the differential's three. */
function legendOf(picture, view) {
    if (view === "diff")
        return DIFF_LEGEND;
    const shares = new Map();
    const self = selfByFunction(picture, view === "head" ? gate/* HEAD */.Vx : gate/* BASE */.Wm);
    let all = 0;
    for (const [fn, samples] of self.entries()) {
        const { paint: shade, package: name } = picture.functions[fn];
        const paint = (0,colour/* middleShadeOf */.Mb)(shade);
        const ofPaint = shares.get(paint) ?? new Map();
        shares.set(paint, ofPaint.set(name, (ofPaint.get(name) ?? 0) + samples));
        all += samples;
    }
    return [...shares]
        .map(([paint, names]) => ({
        paint,
        names: [...names].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
        sum: [...names.values()].reduce((a, b) => a + b, 0),
    }))
        .filter(({ sum }) => sum > 0)
        .sort((a, b) => b.sum - a.sum || a.paint - b.paint)
        .slice(0, LEGEND_ENTRIES)
        .map(({ paint, names, sum }) => ({
        paint,
        text: `${names
            .slice(0, 2)
            .map(([name]) => (0,label/* cut */.Jj)(name, 24))
            .join(", ")}${names.length > 2 ? " …" : ""} ${(0,format/* formatShare */.T1)(sum / all)}`,
    }));
}
const DIFF_LEGEND = [
    { paint: colour/* MORE */.UZ, text: "▲ slower or new in head; the solid part is what it costs more" },
    { paint: colour/* LESS */.ae, text: "▼ faster or gone in head; the hatched part is what it saves" },
    { paint: (0,colour/* neutralPaintOf */.D7)("project", 2), text: "unchanged, or not surely changed; a line at its foot: what it calls changed" },
];
/** Own samples of a side by function. */
function selfByFunction({ functions, tree }, side) {
    const sums = new Float64Array(functions.length);
    const column = tree.self[side];
    for (let node = 1; node < tree.nodes; node++) {
        const fn = tree.fn[node];
        sums[fn] = sums[fn] + column[node];
    }
    return sums;
}

;// CONCATENATED MODULE: ./lib/flamegraph/picture.js











/**
 * One SVG file that is a whole flame graph: a picture that is right without scripts and styles, the data of every frame, and a viewer.
 * The same samples give the same bytes, in whatever order they came.
 * @param graph `view` is what the file opens with and shows without scripts; the others are one key away, except for `single`.
 */
function renderFlameGraph({ view, ...graph }) {
    const { picture, island } = packPicture(makePicture(graph));
    return renderSvg(picture, picture.sides.length === 0 ? "single" : view, island);
}
/** The three files of a comparison, made from one picture: a third of the work of three times `renderFlameGraph`. */
function renderComparison(graph) {
    const { picture, island } = packPicture(makePicture(graph));
    return { base: renderSvg(picture, "base", island), head: renderSvg(picture, "head", island), diff: renderSvg(picture, "diff", island) };
}
/** Bytes of a data island: some three million frames. Browsers take more, but slowly, and reviewers would wait for the download. */
const LARGEST_ISLAND = 10_000_000;
/** The first share of the samples below which frames are drawn as one when the island would be larger. */
const LEAST_SHARE = 1e-6;
/** A picture and its island; the smallest frames become one in each caller when there are too many to be stored, and the picture says so. */
function packPicture(picture, largest = LARGEST_ISLAND) {
    let packed = { picture, island: encodeIsland(picture) };
    for (let least = LEAST_SHARE; packed.island.length > largest && least < 1; least *= 2) {
        const pruned = withoutSmallest(picture, least);
        packed = { picture: pruned, island: encodeIsland(pruned) };
    }
    return packed;
}
function withoutSmallest(picture, least) {
    const rest = {
        name: "(smaller frames)",
        file: "",
        line: null,
        origin: "generated",
        package: "generated",
        paint: (0,colour/* paintOf */.MI)({ name: "", file: "", origin: "generated" }),
        finding: null,
    };
    const sentence = `Frames of less than ${Number((least * 100).toPrecision(2))} % of the samples are drawn as one, to keep the file small.`;
    const pruned = pruneTree(picture.tree, { least, rest: picture.functions.length });
    const functions = [...picture.functions, rest];
    const used = [...new Set(pruned.fn)].filter((fn) => fn >= 0).sort((a, b) => a - b);
    const numbers = new Map(used.map((fn, number) => [fn, number]));
    return {
        ...picture,
        sentences: [...picture.sentences, sentence],
        functions: used.map((fn) => functions[fn]),
        tree: { ...pruned, fn: pruned.fn.map((fn) => numbers.get(fn) ?? -1) },
    };
}
/** The samples and words of a graph, with texts made harmless and everything in its one order. */
function makePicture({ title, tree, functions, labels, findings = [], sentences = [], seconds }) {
    const { order, rank } = rankFunctions(functions, tree);
    const verdicts = new Map(findings.map((finding) => [keyOf(finding), finding]));
    const ordered = order.map((fn) => describeFunction(functions[fn], verdicts));
    const flameTree = (0,flame_tree/* makeFlameTree */.qN)(tree, rank);
    const time = seconds ?? { base: null, head: null };
    const named = ordered.map(({ finding }) => (0,gate/* isNamed */.ev)(finding?.verdict));
    const isPair = tree.self.length > 1;
    const picture = {
        title: (0,label/* plainText */.wh)(title),
        sides: isPair ? profile_frame/* SIDES */.B.map((side) => sideName(side, (0,label/* plainText */.wh)(labels?.[side] ?? side))) : [],
        sentences: sentences.map(label/* plainText */.wh),
        seconds: isPair ? [time.base, time.head] : [time.base],
        scale: isPair ? (0,gate/* scaleOf */._K)(flameTree, named, time) : 1,
        samples: (0,flamegraph_scene/* samplesOf */.lc)(flameTree),
        functions: ordered,
        tree: flameTree,
    };
    return { ...picture, views: describeViews(picture) };
}
/** The functions of a tree by name, then file, then origin: siblings stand in this order, in every build. */
function rankFunctions(functions, tree) {
    const isUsed = new Uint8Array(functions.length);
    for (let node = 1; node < tree.nodes; node++)
        isUsed[tree.fn[node]] = 1;
    const order = [...functions.keys()]
        .filter((fn) => isUsed[fn] === 1)
        .sort((a, b) => compareFunctions(functions[a], functions[b]));
    const rank = new Int32Array(functions.length);
    for (const [place, fn] of order.entries())
        rank[fn] = place;
    return { order, rank };
}
function compareFunctions(a, b) {
    return compareText(a.name, b.name) || compareText(a.file, b.file) || compareText(a.origin, b.origin);
}
/** By code units: the reader's language must not change the picture. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function describeFunction({ name, file, origin, line }, findings) {
    const found = findings.get(keyOf({ name, file, origin }));
    return {
        name: (0,label/* plainText */.wh)(name),
        file: (0,label/* plainText */.wh)(file),
        line: line.head ?? line.base ?? null,
        origin,
        package: (0,label/* plainText */.wh)((0,colour/* packageOf */.wg)({ name, file, origin })),
        paint: (0,colour/* paintOf */.MI)({ name, file, origin }),
        finding: found === undefined ? null : describeFinding(found),
    };
}
function keyOf({ name, file, origin }) {
    return (0,profile_frame/* frameKey */.v)({ name, file, origin });
}


/***/ }),

/***/ 9389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eJ: () => (/* binding */ sceneTreeOf),
/* harmony export */   lc: () => (/* binding */ samplesOf),
/* harmony export */   nN: () => (/* binding */ makeScene),
/* harmony export */   yF: () => (/* binding */ paintAt)
/* harmony export */ });
/* unused harmony exports COLUMN, columnOf */
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9209);
/* harmony import */ var _flame_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1087);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(206);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1499);




/** Columns of a tree of two sides. `union` and `change` are in samples of base. */
const COLUMN = { base: _gate_js__WEBPACK_IMPORTED_MODULE_1__/* .BASE */ .Wm, head: _gate_js__WEBPACK_IMPORTED_MODULE_1__/* .HEAD */ .Vx, union: 2, change: 3 };
/** The tree of a picture as it was recorded. */
function sceneTreeOf({ tree, functions, scale }) {
    if (tree.self.length === 1)
        return tree;
    const { width, change } = (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .gate */ .Gj)(tree, functions.map(({ finding }) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .ev)(finding?.verdict)), scale);
    return { ...tree, self: [...tree.self, width, change] };
}
function makeScene(functions, tree, view) {
    const totals = tree.self.map((column) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .sumSubtrees */ .x5)(tree, column));
    const layout = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .layOut */ .v8)(tree, totals[columnOf(view)]);
    return {
        view,
        functions,
        tree,
        layout,
        paints: Int32Array.from(functions, (fn) => (view === "diff" ? diffPaintOf(fn) : fn.paint)),
        rootPaint: view === "diff" ? _colour_js__WEBPACK_IMPORTED_MODULE_0__/* .DIFF_ROOT */ .RT : _colour_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl,
        totals,
        changes: view === "diff" ? changesOf(tree, layout, totals[COLUMN.change]) : undefined,
    };
}
/** The column whose samples are the widths of a view. */
function columnOf(view) {
    return view === "single" ? 0 : COLUMN[view === "diff" ? "union" : view];
}
/** Fill of a node. */
function paintAt({ tree, paints, rootPaint }, node) {
    return paints[tree.fn[node]] ?? rootPaint;
}
/** Samples of each side in the whole picture. */
function samplesOf({ self }) {
    return self.slice(0, 2).map(_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz);
}
/**
 * Read from the leaf, a function's own time is the whole of its box in the first row, and nowhere else. Among the callers of one function
 * there is none: the function's own box is the other half's.
 */
function changesOf(tree, layout, total) {
    const own = tree.isInverted
        ? total.map((change, node) => (tree.depth[node] === 1 && tree.fn[0] === -1 ? change : 0))
        : tree.self[COLUMN.change];
    return {
        own,
        total,
        levels: (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .levelsOf */ .pd)(layout, (0,_flame_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .nodesThat */ .zO)(tree, (node) => own[node] !== 0)),
        totalLevels: (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .levelsOf */ .pd)(layout, (0,_flame_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .nodesThat */ .zO)(tree, (node) => total[node] !== 0)),
    };
}
function diffPaintOf({ origin, paint, finding }) {
    const verdict = finding?.verdict;
    if (verdict === "slower" || verdict === "new")
        return _colour_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOWER */ .p9;
    if (verdict === "faster" || verdict === "gone")
        return _colour_js__WEBPACK_IMPORTED_MODULE_0__/* .FASTER */ .aA;
    return (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralPaintOf */ .D7)(origin, paint);
}


/***/ }),

/***/ 7468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ STYLE)
/* harmony export */ });
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9209);
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3142);


/** Colours are attributes of the still picture, so they stand without this; the style repeats them for what the viewer draws, and adds the dark theme. */
function themeRules(theme) {
    const fills = _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .PAINTS */ .mg.map((paint, i) => `.fd${i}{color:${paint[theme]}}`);
    const others = Object.entries({ ground: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .BACKGROUND */ .h4, ink: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .INK */ .Pg, label: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .LABEL_INK */ .ws, quiet: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET_INK */ .OM }).map(([name, paint]) => `.flamediff .fd-${name}{fill:${paint[theme]}}`);
    const variables = `.flamediff{--ground:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .BACKGROUND */ .h4[theme]};--ink:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .INK */ .Pg[theme]};--label:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .LABEL_INK */ .ws[theme]};--quiet:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET_INK */ .OM[theme]};--line:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .LINE */ .pj[theme]};--accent:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCENT */ .bg[theme]};--soft:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .SOFT_ACCENT */ .A1[theme]};--faster:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .PAINTS */ .mg[_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .FASTER */ .aA]?.[theme]}}`;
    return [...fills, ...others, variables].join("");
}
/** What the viewer adds to the picture. */
const VIEWER_RULES = `
.flamediff.fd-live{display:block}
@media screen{.flamediff.fd-live{max-width:none}:root.fd-live{overflow:hidden scroll}}
.fd-plot{outline:none;cursor:pointer}.fd-plot .fd-labels{fill:var(--ink)}.fd-bright .fd-labels{fill:var(--label)}
.fd-labels{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.fd-callers{opacity:.55}
.fd-searching .fd-boxes,.fd-searching .fd-callers{opacity:.4}
@media screen and (prefers-color-scheme:dark){.fd-bright .fd-callers,.fd-bright.fd-searching .fd-boxes,.fd-bright.fd-searching .fd-callers{opacity:1}.fd-bright .fd-callers path,.fd-bright.fd-searching .fd-boxes path{color:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .DIMMED */ .Hz}}}
.fd-hover,.fd-focus{fill:none;pointer-events:none;stroke:var(--ink);stroke-width:1.5}
.fd-focus{stroke:var(--accent);stroke-width:2.5}
.fd-ui{font:13px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;color:var(--ink);color-scheme:light dark;box-sizing:border-box;overflow-wrap:anywhere}
.fd-ui *{box-sizing:border-box}
.fd-head{padding:10px 12px 2px}
.fd-head h1{font-size:18px;line-height:1.3;margin:0;font-weight:600}
.fd-head p{margin:2px 0}
.fd-quiet-text{color:var(--quiet);font-size:12.5px}
.fd-legend{display:flex;flex-wrap:wrap;gap:2px 16px;margin:6px 0 0;padding:0;list-style:none;color:var(--quiet);font-size:12px}
.fd-legend i{display:inline-block;width:11px;height:11px;border-radius:2px;margin-right:6px;background:currentColor;vertical-align:-1px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.fd-legend .fd${_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .LESS */ .ae}{background:repeating-linear-gradient(135deg,currentColor 0 2px,var(--faster) 2px 4px)}
.fd-bar{background:var(--ground);padding:6px 12px}
.fd-tools{display:flex;flex-wrap:wrap;gap:6px;align-items:center}
.fd-tools input,.fd-ui button{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--line);border-radius:6px;padding:3px 9px;margin:0;min-height:28px}
.fd-tools input{flex:1 1 180px;max-width:340px;min-width:0;cursor:text}
.fd-tools input[aria-invalid=true]{border-color:#c9302c}
.fd-ui button{cursor:pointer}
.fd-ui button:hover{border-color:var(--quiet)}
.fd-ui button[aria-pressed=true]{background:var(--soft);border-color:var(--accent);color:var(--accent)}
.fd-ui :focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.fd-group{display:flex}
.fd-group button{border-radius:0;margin-left:-1px}
.fd-group button:first-child{border-radius:6px 0 0 6px;margin-left:0}
.fd-group button:last-child{border-radius:0 6px 6px 0}
.fd-status{color:var(--quiet);font-size:12px;min-height:18px;margin-top:4px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.fd-card,.fd-help{background:var(--ground);border:1px solid var(--line);border-radius:8px;padding:8px 11px;box-shadow:0 3px 14px rgba(0,0,0,.22);font-size:12.5px}
.fd-card{width:max-content;max-width:100%}
.fd-card strong{display:block;font-size:13px}
.fd-card table,.fd-help table{border-collapse:collapse;margin-top:4px;font-variant-numeric:tabular-nums}
.fd-card td,.fd-card th{padding:0 0 0 14px;text-align:right;font-weight:400;white-space:nowrap}
.fd-card td:first-child,.fd-card th:first-child{padding:0;text-align:left;color:var(--quiet)}
.fd-card th{color:var(--quiet)}
.fd-card em{display:block;font-style:normal;font-weight:600}
@media (max-width:500px){.fd-card td,.fd-card th{padding-left:8px;white-space:normal}}
.fd-help{width:430px}
.fd-help h2{font-size:14px;margin:0 0 4px}
.fd-help td{padding:1px 12px 1px 0;vertical-align:top}
.fd-help kbd{font:12px ui-monospace,Menlo,Consolas,monospace;border:1px solid var(--line);border-radius:4px;padding:0 5px;white-space:nowrap}
.fd-help button{margin-top:8px}
@media print{.fd-bar,.fd-card,.fd-help,.fd-hover,.fd-focus{display:none}}`;
/** The style sheet of a picture. It also holds for several pictures in one page. */
const STYLE = [
    ":root.flamediff{background:var(--ground)}.flamediff{max-width:100%;height:auto}.flamediff a:focus-visible path{stroke:#0969da;stroke-width:2}",
    themeRules("light"),
    `@media screen and (prefers-color-scheme:dark){${themeRules("dark")}}`,
    VIEWER_RULES.replaceAll("\n", ""),
].join("");


/***/ }),

/***/ 5008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ENGINE)
/* harmony export */ });
// Made by `npm run build:viewer` from main.ts. Do not edit.
const ENGINE = "\"use strict\";(()=>{var e=[\"project\",\"dependency\",\"stdlib\",\"native\",\"generated\"];function t(e,{nodes:t,unit:n,B:r,a:o}){let i=function(e){return e<=256?1:e<=65536?2:3}(o),l=(1+i+r)*t,a=(n,r)=>{let o=e[n*t+r];if(o<255)return o;let i=0,a=1;for(let t=128;t>=128;a*=128)t=e[l++],i+=(127&t)*a;return i},f=new Int32Array(t);for(let e=1;e<t;e++)f[e]=f[e-1]+1-a(0,e);let u=function({nodes:e,s:t}){let n=new Uint32Array(e),r=0;for(let o of[!1,!0])for(let i=0;i<e;i++)(t[i+1]??0)>t[i]===o&&(n[r++]=i);return n}({nodes:t,s:f}),s=new Int32Array(t);for(let n=0;n<i;n++){let r=(1+n)*t;for(let o=0;o<t;o++)s[o]=s[o]|e[r+o]<<8*n}s[0]=-1;let c=Array.from({length:r},(e,r)=>{let o=new Float64Array(t);for(let e=0;e<t;e++)o[u[e]]=a(1+i+r,e)*n;return o});return{nodes:t,fn:s,s:f,i:c}}async function n(n){await new Promise(e=>{new PerformanceObserver(()=>e()).observe({type:\"paint\",buffered:!0}),requestAnimationFrame(()=>setTimeout(e,200))});let r=new Response(function(e){let t=Uint8Array.fromBase64;return t?.(e)??Uint8Array.from(atob(e),e=>e.charCodeAt(0))}(n.querySelector(\".fd-island\")?.textContent??\"\")).body,o=await new Response(r.pipeThrough(new DecompressionStream(\"deflate-raw\"))).arrayBuffer();return function(n){let r=new DataView(n.buffer,n.byteOffset).getUint32(0,!0),o=JSON.parse((new TextDecoder).decode(n.subarray(4,4+r))),{names:i,files:l,file:a,packages:f,package:u,line:s,origin:c,paint:d,findings:h,nodes:p,unit:m,...w}=o,g=i.map((t,n)=>({name:t,file:l[a[n]],line:s[n]||null,origin:e[Number(c[n])],package:f[u[n]],paint:d[n],M:h[n]??null}));return{...w,a:g,t:t(n.subarray(4+r),{nodes:p,unit:m,B:w.seconds.length,a:i.length})}}(new Uint8Array(o))}function r(e){let t=Math.abs(e);return t<.01?\"< 0.01 s\":t<.1?`${Math.round(1e3*t)} ms`:`${t.toFixed(t<10?2:t<100?1:0)} s`}function o(e){return Math.abs(e)<.005?\"\\xb10 s\":a(e)+(Math.abs(e)<.1?`${Math.abs(e).toFixed(2)} s`:r(e))}function i(e){return`${(100*e).toFixed(1)} %`}function l(e){return Math.round(e).toString().replace(/\\B(?=(\\d{3})+$)/g,\",\")}function a(e){return e<0?\"\\u2212\":\"+\"}function f({file:e,line:t}){return\"\"===e?\"\":null===t?e:`${e}:${t}`}function u({M:e},t){if(null===e)return\"\";let n=t*s(e.verdict)<0?\" \\xb7 this frame: \"+(t<0?\"\\u25bc takes less\":\"\\u25b2 takes more\"):\"\";return`function: ${e.words}${n}`}function s(e){return+(\"slower\"===e||\"new\"===e)-+(\"faster\"===e||\"gone\"===e)}function c(e){return[f(e),\"dependency\"===e.origin?`package ${e.package}`:e.origin].filter(Boolean).join(\" \\xb7 \")}function d(e){return`${function(e){let t=(100*Math.abs(e)).toFixed(1);return\"0.0\"===t?\"\\xb10.0\":a(e)+t}(e)} points`}function h(e,t){let[n,r]=e;return void 0===n||void 0===r?[]:[t(r-n)]}function p({t:e,T:t},n){let r=e.s[n];if(0!==r)return t.nodes[v(t,r-1,n)-1]}function m({t:e,T:t},n){let r=e.s[n]+1;if(r+1>=t.h.length)return[];let o=function(e,t,n){let r=v(e,t,n+1);return r<e.h[t+1]?e.nodes[r]:void 0}(t,r-1,n)??e.nodes,i=[];for(let e=v(t,r,n);e<t.h[r+1]&&t.nodes[e]<o;e++)i.push(t.nodes[e]);return i}function w({x:e,width:t,T:n},r,{W:o,de:i}){let l=n.h[r],a=n.h[r+1],f=a;for(;l<f;){let t=l+f>>1;e[n.nodes[t]]<=o?l=t+1:f=t}return[l-1,l].filter(e=>e>=n.h[r]&&e<a).map(e=>n.nodes[e]).find(n=>e[n]-i<=o&&o<=e[n]+t[n]+i)}function g(e,t){let n=[t];for(let r=p(e,t);void 0!==r;r=p(e,r))n.unshift(r);return n}function v({nodes:e,h:t},n,r){let o=t[n],i=t[n+1];for(;o<i;){let t=o+i>>1;e[t]<r?o=t+1:i=t}return o}function y(e,t,n){return e.flatMap(e=>t[n[e]]?.name??[])}function b(e){let t=[];for(let n of e){let e=t.at(-1);e?.name===n?e.ne++:t.push({name:n,ne:1})}return t.map(({name:e,ne:t})=>M(e)+(t>1?`*${t}`:\"\")).join(\";\")}function x(e){let[,t=e,n=\"1\"]=/^(.*)\\*(\\d+)$/.exec(e)??[];return Array.from({length:Math.min(Number(n),1e4)},()=>A(t))}function M(e){return encodeURIComponent(e.replace(/\\p{Cs}/gu,\"\\ufffd\")).replace(/[!'()*~]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}function A(e){try{return decodeURIComponent(e)}catch{return e}}function $({width:e},{nodes:t,h:n,ends:r},{from:o,to:i,v:l,pe:a=3},f,u){let s=n[f+1]??0,c=l/(i-o),d={ends:r,stop:s},h=k(d,o,n[f]??0),p=0;for(;h<s&&p<l;){let n=t[h],i=(r[h]-o)*c,f=i-e[n]*c;if(f>=l)return;let m=Math.min(Math.max(Math.round(f),p),l-1),w=Math.max(Math.min(Math.round(i),l),m+1);for(h++;i-f<a&&w-m<4*a&&(h=k(d,o+(w+.5)/c,h),!(h>=s||w>=l));){let n=e[t[h]]*c;if(n>=a||(r[h]-o)*c-n>w+.6)break;w++}u(n,m,w),p=w}}function k({ends:e,stop:t},n,r){let o=r,i=1;for(;o<t&&e[o]<=n;)o+=i,i*=2;let l=Math.min(o,t);for(o=Math.max(o-(i>>1)+1,r);o<l;){let t=o+l>>1;e[t]<=n?o=t+1:l=t}return l}function S(e,t,[n,r]=E){let o=Math.floor((t-8)/7.25)-n.length;if(o<3)return\"\";let i=C(e);if(i+r.length<=o)return n+e+r;if(i<=o)return n+e;let l=e.slice(e.lastIndexOf(\".\")+1);return n+(\"\"!==l&&C(l)<=o?l:`${function(e,t){let n=t,r=0;for(let t of e){if(n-=F(t),n<0)break;r+=t.length}return e.slice(0,r)}(e,o-1)}\\u2026`)}var E=[\"\",\"\"];function C(e){let t=0;for(let n of e)t+=F(n);return t}function F(e){return L.test(e)?2:1}var L=/[\\u1100-\\u115f\\u2e80-\\ud7ff\\uf900-\\ufaff\\ufe30-\\uffe6\\u{1f000}-\\u{3ffff}]/u;function O({nodes:e},t){let n=[];for(let r=0;r<e;r++)t(r)&&n.push(r);return n}var[T,I]=[0,1];function j(e){let t=0;for(let n=0;n<e.length;n++)t+=e[n];return t}function N({t:{s:e},x:t,width:n},r){let o=new Uint32Array(q(e)+2);for(let t of r){let r=e[t]+1;n[t]>0&&(o[r]=o[r]+1)}for(let e=1;e<o.length;e++)o[e]=o[e]+o[e-1];let i=new Uint32Array(o.at(-1)),l=new Float64Array(i.length),a=o.slice();for(let o of r){let r=e[o],f=a[r];n[o]>0&&(i[f]=o,l[f]=t[o]+n[o],a[r]=f+1)}return{nodes:i,h:o,ends:l}}function U({nodes:e,s:t},n){let r=new Float64Array(e),o=new Float64Array(q(t)+2);for(let i=e-1;i>=0;i--){let e=t[i],l=n[i]+o[e+1];o[e+1]=0,o[e]=o[e]+l,r[i]=l}return r}function R({h:e}){let t=e.length-1;for(;t>1&&e[t]===e[t-1];)t--;return t-1}function q(e){let t=0;for(let n=0;n<e.length;n++)e[n]>t&&(t=e[n]);return t}var B={base:T,head:I,union:2,S:3};function H({t:e,a:t,scale:n}){if(1===e.i.length)return e;let{width:r,S:o}=function(e,t,n){let[r,o]=[e.i[T],e.i[I]],i=new Float64Array(e.nodes),l=new Float64Array(e.nodes),a=j(r)>0&&j(o)>0?.5:1;for(let f=0;f<e.nodes;f++){let[u,s]=[r[f],n*o[f]],c=!0===t[e.fn[f]];i[f]=c?Math.max(u,s):a*(u+s),c&&(l[f]=s-u)}return{scale:n,width:i,S:l}}(e,t.map(({M:e})=>function(e){return\"slower\"===e||\"faster\"===e||\"new\"===e||\"gone\"===e}(e?.verdict)),n);return{...e,i:[...e.i,r,o]}}function K({t:e,ye:t,be:n},r){return t[e.fn[r]]??n}function P(e,t,n){let r=e.Y?n.map((t,n)=>1===e.s[n]&&-1===e.fn[0]?t:0):e.i[B.S];return{z:r,total:n,T:N(t,O(e,e=>0!==r[e])),he:N(t,O(e,e=>0!==n[e]))}}var z=18;function D({l:e,window:t,from:n,to:r,top:o,O:i,Ce:l}){let{m:a,R:f}=e,u=[];for(let s=n;s<=r;s++){let n=o(s);$(a,a.T,t,s,(t,r,o)=>{i(K(e,t),r,n,J(o-r),17);let a=V(e,t,o-r);\"\"!==a&&u.push({x:r+4,y:n+12,text:a}),l?.({e:t,left:r,right:o,y:n})}),void 0!==f&&W({l:e,window:t,y:n,O:i,R:f},s)}return u}function W({l:e,window:t,y:n,O:r,R:o},i){let l=(n,o,i,{S:l,top:a,height:f})=>{let[u,s]=function({m:e},t,{from:n,to:r,v:o,pe:i=3}){return e.width[t]*o<i*(r-n)}(e,n,t)?[o,i]:function({m:{x:e,width:t}},n,{window:{from:r,to:o,v:i},S:l}){let a=i/(o-r),f=(e[n]+t[n]-r)*a,u=Math.min(Math.round(f),i);return[Math.max(Math.min(Math.round(f-Math.abs(l)*a),u-1),0),u]}(e,n,{window:t,S:l});s>u&&r(l>0?67:68,u,a,J(s-u),f)};$(e.m,o.T,t,i,(e,t,r)=>{l(e,t,r,{S:o.z[e],top:n,height:14})}),$(e.m,o.he,t,i,(e,t,r)=>{l(e,t,r,{S:o.total[e],top:n+17-2,height:2})})}function V({a:e,t,o:n,R:r},o,i){if(i<29.75)return\"\";let l=e[t.fn[o]];return void 0===l?S(\"all\",i):\"diff\"===n?S(l.name,i,function(e,t){let n=t||s(e);return 0===n?[\"\",\"\"]:[n<0?\"\\u25bc \":\"\\u25b2 \",e===(n<0?\"gone\":\"new\")?` \\xb7 ${e}`:\"\"]}(l.M?.verdict,r?.z[o]??0)):S(l.name,i)}function J(e){return e>=3?e-1:e}function G({t:e,a:t}){let n=[];for(let t=1;t<e.nodes;t++)e.i.some(e=>0!==e[t])&&n.push(t);return{a:t,t:Z(e,{h:n,ae:e.i,H:-1})}}function _({t:e,a:t},n){let r=e.i.map(t=>U(e,t));return{a:t,t:Z(e,{h:te(e,n),ae:r,H:n})}}function X({t:e,a:t},n){return{a:t,t:Q(e,{re:te(e,n),H:n,te:e=>e,oe:t.length})}}function Q(e,{re:t,H:n,te:r,oe:o}){let{ends:i}=ne(e);return ee(e.i.length,{fn:n,s:0,$:t},({fn:t,$:n},{se:l,ie:a})=>{for(let f of n){a(e.i,f);for(let a=f+1;a<i[f];a=i[a]){let i=r(e.fn[a]);i===t&&i>=o?n.push(a):l(i,a)}}})}var Y=5e-5;function Z(e,{h:t,ae:n,H:r}){let{ge:o}=ne(e),i=Int32Array.from(t),l=t.map(e=>Math.max(...n.map(t=>Math.abs(t[e])))),a=e=>e.reduce((e,t)=>e+l[t],0),f=t.map((e,t)=>t),u=Y*a(f);return{...ee(n.length,{fn:r,s:0,$:f},({fn:r,$:l},{se:f,ie:s})=>{let c=a(l)>=u;for(let a of l){r>=0&&(i[a]=o[i[a]]);let l=i[a];c&&l>0?f(e.fn[l],a):s(n,t[a])}}),Y:!0}}function ee(e,t,n){let r=[],o=[],i=Array.from({length:e},()=>[]),l=[t];for(let e=l.pop();void 0!==e;e=l.pop()){let t=r.push(e.fn)-1,a=e.s+1;o.push(e.s);let f=new Map;for(let e of i)e.push(0);n(e,{se(e,t){let n=f.get(e);void 0===n?f.set(e,{fn:e,s:a,$:[t]}):n.$.push(t)},ie(e,n){for(let[r,o]of i.entries())o[t]=o[t]+e[r]?.[n]}});for(let e of[...f.values()].sort((e,t)=>t.fn-e.fn))l.push(e)}return{nodes:r.length,fn:Int32Array.from(r),s:Int32Array.from(o),i:i.map(e=>Float64Array.from(e))}}function te(e,t){let n=[];return function({nodes:e,fn:t,s:n},r,o){let i=e;for(let l=1;l<e;l++)n[l]<=i&&(i=e),!(i<e)&&r(t[l])&&(i=n[l],o(l))}(e,e=>e===t,e=>n.push(e)),n}function ne({nodes:e,s:t}){let n=new Int32Array(e).fill(-1),r=new Int32Array(e).fill(e),o=[];for(let i=0;i<e;i++){for(;o.length>t[i];)r[o.pop()]=i;n[i]=o.at(-1)??-1,o.push(i)}return{ge:n,ends:r}}function re(e){if(\"\"===e)return{E:\"none\"};let t=/^\\/(.+)\\/(i?)$/.exec(e);if(null===t){let t=e.toLowerCase();return{E:\"valid\",test:e=>e.toLowerCase().includes(t)}}try{let e=new RegExp(t[1],`${t[2]}u`);return{E:\"valid\",test:t=>e.test(t)}}catch(e){return{E:\"invalid\",xe:e.message.replace(/^.*: /,\"\")}}}function oe({V:e,N:t}){return Math.max(t-e+1,0)}function ie({U:e,V:t,N:n,y:r},o){return r+(e?n-o:o-t)*z}function le({l:{m:e}},t){let n=e.x[t];return{from:n,to:n+e.width[t]}}function ae(e,t){return e.f.r===t?e.f.e:0}function fe({l:{m:e}},t){let n=t;for(;n>0&&!(e.width[n]>0);)n=p(e,n)??0;return n}function ue({views:e}){return Object.keys(e)}function se(e,t){let n;return r=>{let o=t(r);return n?.key!==o&&(n={key:o,we:e(r)}),n.we}}var ce={r:0,e:0};function de(e){return{o:e,u:\"\",b:-1,g:!1,F:!1,f:ce,focus:void 0,p:\"\"}}function he(e,t){return e?.r===t?.r&&e?.e===t?.e}function pe(e,t){if(e!==(location.hash||\"#\"))try{history[`${t}State`](null,\"\",e)}catch{}}var me=[{keys:[\"Enter\"],c:\"zoom into the frame in focus\",w:e=>e.Se()},{keys:[\"ArrowLeft\",\"ArrowRight\",\"ArrowUp\",\"ArrowDown\"],c:\"walk the frames\",w:(e,t)=>e.Ae(t)},{keys:[\"/\"],c:\"search names and files, also Ctrl-F; /x/ is a regular expression\",w:e=>e.Te()},{keys:[\"N\"],label:\"\\u2039\",c:\"previous match\",w:e=>e.q(-1)},{keys:[\"n\"],label:\"\\u203a\",c:\"next match\",w:e=>e.q(1)},{keys:[\"d\"],c:\"base, head and change in turn\",w:e=>e.ve()},{keys:[\"i\"],label:\"Icicle\",c:\"roots on top\",P:({F:e})=>e,w:e=>e.Fe()},{keys:[\"r\"],label:\"Leaf first\",c:\"who calls what takes the time\",P:({u:e})=>\"leaf-first\"===e,w:e=>e.ue(\"leaf-first\")},{keys:[\"s\"],label:\"Sandwich\",c:\"callers above, callees below a frame\",P:({u:e})=>\"sandwich\"===e,w:e=>e.ue(\"sandwich\")},{keys:[\"h\"],label:\"Fold libraries\",c:\"one frame for each library\",P:({g:e})=>e,w:e=>e.Oe()},{keys:[\"Escape\"],c:\"one step back: zoom, search, arrangement\",w:e=>e.Ee()},{keys:[\"0\"],label:\"Reset\",c:\"the whole picture as it opened\",w:e=>e.Me()},{keys:[\"?\"],label:\"?\",c:\"this help\",w:e=>e.Le()}];function we(e,t={},n=[]){return ye(document.createElementNS(\"http://www.w3.org/2000/svg\",e),t,n)}function ge(e,t={},n=[]){return ye(document.createElementNS(\"http://www.w3.org/1999/xhtml\",e),t,n)}function ve(e,t){for(let[n,r]of Object.entries(t))e.getAttribute(n)!==String(r)&&e.setAttribute(n,String(r))}function ye(e,t,n){return ve(e,t),e.append(...n),e}function be({n:e,A:t,K:n}){let r=re(e.p);if(\"none\"===r.E)return\"\";if(\"invalid\"===r.E)return`Not a regular expression: ${r.xe}`;let o=t.flatMap(({D:e})=>e??[]),a=Math.max(...o.map(e=>e.a)),f=n.samples.map((e,t)=>i(Math.max(...o.map(e=>e.samples[t]??0))/(e||1))),u=0===n.sides.length?`${f[0]} of all samples`:`${f[0]} of base, ${f[1]} of head`;return`${function(e){return`${l(e)} function${1===e?\"\":\"s\"}`}(a)} found, in ${u}`}function xe(e,t,n){let r=ge(\"button\",{type:\"button\",title:t,\"aria-label\":e.length>1?e:t},[e]);return r.addEventListener(\"click\",n),r}function Me(e,t){e.setAttribute(\"aria-pressed\",String(t))}function Ae(e={}){let t=we(\"foreignObject\",{width:0,height:0,...e});return{d:t,j:()=>t.hasChildNodes(),open(e,n,{left:r,top:o,right:i,bottom:l}){let a=i-r-16;ve(t,{x:r+8,y:o,width:a,height:l-o}),e.style.maxWidth=`${a}px`,t.replaceChildren(e);let{offsetWidth:f,offsetHeight:u}=e,s=Math.max(Math.min(n.x,i-f-8),r+8),c=n.y+u+8<=l?n.y:Math.max(n.y-u-40,o+8);ve(t,{x:s,y:c,width:f+20,height:u+20})},close(){t.replaceChildren(),ve(t,{width:0,height:0})}}}function $e(e,{G:t,_:n}){let r=Math.max(Math.floor((t-e.y)/z),0),o=Math.min(Math.floor((n-e.y)/z),oe(e)-1);return e.U?[e.N-o,e.N-r]:[e.V+r,e.V+o]}function ke(e,t,{v:n}){return{...le(e,t),v:n}}function Se(e,t){let n=we(\"g\",{class:t,fill:\"currentColor\",\"shape-rendering\":\"crispEdges\"}),r=[],o=Ee();function i(t){let o=r[t];if(void 0!==o)return o;let i=we(\"path\",{class:`fd${t}`,...68===t&&{fill:`url(#${e})`}});r[t]=i;let l=r.find((e,n)=>n>t&&void 0!==e);return n.insertBefore(i,l??null),i}return{d:n,O:(e,t,n,r,i)=>{o[e]+=`M${t} ${n}h${r}v${i}h-${r}z`},X(){for(let[e,t]of o.entries())(\"\"!==t||void 0!==r[e])&&i(e).setAttribute(\"d\",t);o=Ee()}}}function Ee(){return Array.from({length:71},()=>\"\")}function Ce(e,{r:t,e:n}){let{m:r}=e[t].l,[o]=m(r,n).sort((e,t)=>r.width[t]-r.width[e]);return Fe(t,o)}function Fe(e,t){return void 0===t?void 0:{r:e,e:t}}var Le={u:\"\",b:-1};function Oe(e,t){let n,a,f,s=1===document.querySelectorAll(\"svg.flamediff\").length,k=e.dataset.view,S=function(e,t){let n=function(e){let t={t:H(e),a:e.a},n=se(e=>e?function({t:e,a:t}){let n=[...t],r=new Map,o=t.map((e,t)=>{if(\"project\"===e.origin)return t;let o=`${e.origin} ${e.package}`,i=r.get(o)??n.length;return i===n.length&&n.push({...e,name:e.package,file:\"\",line:null,M:null}),r.set(o,i),i});return{a:n,t:Q(e,{re:[0],H:-1,te:e=>o[e],oe:t.length})}}(t):t,String),r=se(function({g:e,u:t,b:r}){let o=n(e);return\"leaf-first\"===t?[G(o)]:\"sandwich\"===t?[_(o,r),X(o,r)]:[o]},({g:e,u:t,b:n})=>`${e} ${t} ${n}`),o=se(e=>r(e).map(({t,a:n})=>function(e,t,n){let r=t.i.map(e=>U(t,e)),o=function(e,t){let{nodes:n,s:r}=e,o=new Float64Array(n),i=new Uint32Array(n),l=new Float64Array(q(r)+2);for(let e=0;e<n;e++){let n=r[e],a=l[n];o[e]=l[n+1]=a,l[n]=a+t[e],i[e]=e}let a={t:e,width:t,x:o};return{...a,T:N(a,i)}}(t,r[function(e){return\"single\"===e?0:B[\"diff\"===e?\"union\":e]}(n)]);return{o:n,a:e,t,m:o,ye:Int32Array.from(e,e=>\"diff\"===n?function({origin:e,paint:t,M:n}){let r=n?.verdict;return\"slower\"===r||\"new\"===r?65:\"faster\"===r||\"gone\"===r?66:function(e,t){return(\"project\"===e?59:62)+function(e){return(e-1)%3}(t)}(e,t)}(e):e.paint),be:\"diff\"===n?58:0,Z:r,R:\"diff\"===n?P(t,o,r[B.S]):void 0}}(n,t,e.o)),e=>[e.g,e.u,e.b,e.o].join(\" \")),i=se(function(e){let t=re(e.p);return o(e).map(e=>\"valid\"===t.E?function({a:e,t,m:n,Z:r},o){let{fn:i,s:l}=t,a=Uint8Array.from(e,({name:e,file:t})=>o(e)||o(t)?1:0),f=O(t,e=>1===a[i[e]]),u=0,s=f.filter(e=>{if(e<u)return!1;for(u=e+1;l[u]>l[e];)u++;return!0}),c=r.slice(0,2).map(e=>j(s.map(t=>e[t])));return{a:j(a),T:N(n,f),samples:c}}(e,t.test):void 0)},e=>[e.g,e.u,e.b,e.o,e.p].join(\" \"));return e=>{let t=i(e),n=0;return o(e).map((r,o)=>{let i=\"sandwich\"===e.u,l={l:r,V:i&&0===o?1:0,N:R(r.m.T),y:n,U:i?0===o:!e.F,D:t[o]};return n+=oe(l)*z,l})}}(e),r=de(t),o=n(r),i=({r:e,e:t})=>({r:e,e:fe(o[e],t)});return{K:e,get n(){return r},get A(){return o},S(e){let{g:t,u:l,b:a}=r;r={...r,...e},(t!==r.g||l!==r.u||a!==r.b)&&(r={...r,f:ce,focus:\"sandwich\"===r.u?{r:1,e:0}:void 0}),o=n(r),r={...r,f:i(r.f),focus:r.focus&&i(r.focus)}}}}(t,k);function E(e,t=\"push\"){let{p:r,o}=S.n;S.S(e),n=void 0,L.Q.close(),F.ke(),o===S.n.o?L.ce():L.J(),(\"\"!==S.n.p||\"\"!==r||o!==S.n.o)&&F.k(be(S)),s&&function(e){let t=function({n:e,A:[t],K:n}){let{l:r}=t,{o,u:i,b:l,p:a,g:f,F:u,f:s}=e;return function({L:e,p:t,o:n,u:r,b:o,g:i,F:l}){return`#${[e.length>0&&`f=${b(e)}`,\"\"!==t&&`q=${M(t)}`,\"\"!==n&&`v=${n}`,\"\"!==r&&`m=${r}`,\"\"!==o&&`s=${M(o)}`,i&&\"h=1\",l&&\"i=1\"].filter(e=>!1!==e).join(\"&\")}`}({L:\"sandwich\"===i?[]:y(g(r.m,s.e),r.a,r.t.fn),p:a,o:0===n.sides.length?\"\":o,u:i,b:r.a[l]?.name??\"\",g:f,F:u})}(S),n=a;a=void 0,clearTimeout(f),\"later\"===e?(a=()=>pe(t,\"replace\"),f=setTimeout(a,300)):\"keep\"!==e&&setTimeout(()=>{n?.(),pe(t,e)})}(t)}let C={Ae(e){let t=function({n:e,A:t},n){let{r,e:o}=e.focus??e.f,{l:i,U:l}=t[r];return\"ArrowLeft\"===n||\"ArrowRight\"===n?Fe(r,function({t:e,T:t},n,r){let o=e.s[n],i=v(t,o,n)+r;return i<t.h[o]||i>=t.h[o+1]?void 0:t.nodes[i]}(i.m,o,\"ArrowLeft\"===n?-1:1)):\"ArrowUp\"===n===l?Ce(t,{r,e:o}):function(e,{r:t,e:n}){let r=p(e[t].l.m,n);return 2===e.length&&1===t&&void 0===r?Ce(e,ce):2===e.length&&0===t&&0===r?{r:1,e:0}:Fe(t,r)}(t,{r,e:o})}(S,e);void 0!==t&&K(t)},Se:()=>I(S.n.focus??S.n.f),Ee(){let{f:e,p:t,u:n}=S.n;L.c.j()?T():document.activeElement===F.input?L.C.focus():e.e>0?E({f:ce}):\"\"!==t?E({p:\"\"},\"replace\"):\"\"!==n&&E(Le)},Me(){L.c.j()&&T(),E(de(k)),F.k(\"The whole picture.\")},Te(){F.input.focus(),F.input.select()},q(e){let t=function({n:e,A:t},n){let r=e.focus??ce,o=t.flatMap(({D:e},t)=>[...e?.T.nodes??[]].sort((e,t)=>e-t).map(e=>({r:t,e}))),i=1===n?o:o.reverse();return i.find(({r:e,e:t})=>(e-r.r||t-r.e)*n>0)??i[0]}(S,e);void 0!==t?(I(function({n:e,A:t},{r:n,e:r},o){let{m:i}=t[n].l,l=e=>i.width[e];return e.f.r===n&&g(i,r).includes(e.f.e)&&l(r)>=o*l(e.f.e)?e.f:{r:n,e:g(i,r).find(e=>l(r)>=o*l(e))??r}}(S,t,.01)),K(t)):F.k(be(S)||\"Search first ( / ).\")},ve(){let e=ue(t);E({o:e[(e.indexOf(S.n.o)+1)%e.length]},\"replace\")},Fe:()=>E({F:!S.n.F},\"replace\"),Oe:()=>E({g:!S.n.g,...Le}),ue(e){let t=\"sandwich\"===e?function(){let{r:e,e:t}=n??S.n.focus??S.n.f;return S.A[e]?.l.t.fn[t]??-1}():-1;S.n.u===e?E(Le):\"sandwich\"===e&&t<0?F.k(\"Point at a frame first.\"):E({u:e,b:t})},Le:T},F=function(e,t,n){let{K:r}=e,o=ge(\"p\",{class:\"fd-quiet-text\"}),i=ge(\"ul\",{class:\"fd-legend\",\"aria-label\":\"Colours\"}),l=ge(\"div\",{class:\"fd-ui fd-head\"},[ge(\"h1\",{},[r.title||\"flame graph\"]),o,...r.sentences.map(e=>ge(\"p\",{},[e])),i]),a=ge(\"input\",{type:\"search\",placeholder:\"Search ( / )\",\"aria-label\":\"Search functions and files\",autocomplete:\"off\",spellcheck:\"false\"});a.addEventListener(\"input\",()=>n.search(a.value));let f,u=document.createTextNode(\"\\xa0\"),s=ge(\"div\",{class:\"fd-status\",role:\"status\",\"aria-live\":\"polite\"},[u]),c=Object.entries(r.views).map(([e,{name:t}])=>({o:e,d:xe(t,t,()=>n.Pe(e))})),d=me.flatMap(({keys:e,label:n,c:r,P:o,w:i})=>void 0===n?[]:[{P:o,d:xe(n,`${r} (${e[0]})`,()=>i(t,\"\"))}]),h=ge(\"span\",{class:\"fd-group\",role:\"group\",\"aria-label\":\"View\"},c.length>1?c.map(({d:e})=>e):[]);return{head:l,bar:ge(\"div\",{class:\"fd-ui fd-bar\"},[ge(\"div\",{class:\"fd-tools\",role:\"toolbar\",\"aria-label\":\"Flame graph\"},[a,h,...d.map(({d:e})=>e)]),s]),input:a,ke(){let{n:t}=e;f!==t.o&&function(e){let t=r.views[e];o.textContent=t?.description??\"\",i.replaceChildren(...(t?.legend??[]).map(({paint:e,text:t})=>ge(\"li\",{},[ge(\"i\",{class:`fd${e}`}),t])))}(t.o),f=t.o;for(let{o:e,d:n}of c)Me(n,t.o===e);for(let{P:e,d:n}of d)void 0!==e&&Me(n,e(t));a.value!==t.p&&(a.value=t.p),a.setAttribute(\"aria-invalid\",String(\"invalid\"===re(t.p).E))},k(e){u.data=e||\"\\xa0\"}}}(S,C,{search:e=>E({p:e},\"later\"),Pe:e=>E({o:e},\"replace\")}),L=function(e,t,{head:n,bar:r}){let o=e.parentElement??e,i=function(e){let t=Se(e,\"fd-callers\"),n=Se(e,\"fd-boxes\"),r=Se(e,\"fd-found\"),o=function(){let e=we(\"g\",{class:\"fd-labels\",\"font-size\":12,\"pointer-events\":\"none\",\"aria-hidden\":\"true\"}),t=[];return{d:e,show(n){for(;t.length<n.length;)t.push(e.appendChild(we(\"text\")));for(let[e,r]of t.entries()){let t=n[e];void 0!==t&&ve(r,{x:t.x,y:t.y}),r.textContent!==(t?.text??\"\")&&(r.textContent=t?.text??\"\")}}}}(),i=we(\"rect\",{fill:\"none\",\"pointer-events\":\"all\",x:0,y:0}),l={hover:we(\"rect\",{class:\"fd-hover\"}),focus:we(\"rect\",{class:\"fd-focus\"})},a=we(\"g\",{class:\"fd-plot\"},[i,t.d,n.d,r.d,o.d,l.hover,l.focus]),f=\"\";return{d:a,draw(e,l,u){let{p:s,focus:c,...d}=l,h=JSON.stringify([d,u]);h!==f&&function(e,r,l){let f=[];for(let[o,i]of e.entries()){let[e,a]=$e(i,l),u=i.l.t.s[ae(r,o)],s={l:i.l,window:ke(i,ae(r,o),l),top:e=>ie(i,e)};f.push(...D({...s,from:e,to:Math.min(a,u-1),O:t.O}),...D({...s,from:Math.max(e,u),to:a,O:n.O}))}t.X(),n.X(),o.show(f),a.classList.toggle(\"fd-bright\",\"diff\"!==r.o),ve(i,{width:l.v,height:e.reduce((e,t)=>e+oe(t)*z,0)})}(e,l,u),f=h,function(e,t,n){for(let[o,i]of e.entries()){if(void 0===i.D)continue;let[e,l]=$e(i,n),a=ke(i,ae(t,o),n);for(let n=e;n<=l;n++)$(i.l.m,i.D.T,a,n,(e,o,l)=>r.O(\"diff\"===t.o?70:69,o,ie(i,n),J(l-o),17))}r.X(),a.classList.toggle(\"fd-searching\",void 0!==e[0]?.D)}(e,l,u)},I(e,t){ve(l[e],void 0===t?{width:0}:{x:t.x-.5,y:t.y-.5,width:Math.max(t.width,2),height:z})}}}(e.querySelector(\"pattern\")?.id??\"\"),[l,a]=[we(\"foreignObject\",{},[n]),we(\"foreignObject\",{},[r])],[f,u]=[Ae({\"pointer-events\":\"none\"}),Ae()],[s,c,d]=[0,0,0],h={G:0,_:-1};function p(){s=Math.max(o.clientWidth,200);for(let e of[l,a])ve(e,{width:s,height:1e4});let[e,t]=[n.offsetHeight,r.offsetHeight];ve(l,{height:e}),ve(a,{height:t}),d=e+t,ve(i.d,{transform:`translate(12 ${d})`}),m()}function m(){c=d+t.A.reduce((e,t)=>e+oe(t),0)*z+16,o===e&&(c=Math.max(c,window.innerHeight)),ve(e,{width:s,height:c,viewBox:`0 0 ${s} ${c}`})}function g(){let{top:t,left:n}=e.getBoundingClientRect();return{left:Math.max(-n,0),top:Math.max(-t,0),right:Math.min(window.innerWidth-n,s),bottom:Math.min(window.innerHeight-t,c)}}function v({top:e}){ve(a,{y:Math.max(d-Number(a.getAttribute(\"height\")),e)})}function y(e=g()){let{top:n,bottom:r}=e;v(e),h={G:n-600,_:r+600},i.draw(t.A,t.n,{G:h.G-d,_:h._-d,v:b()})}function b(){return s-24}function x(e){return function(e,t,{target:n,v:r}){let o=e[n.r];if(void 0===o)return;let{m:i,t:l}=o.l,{from:a,to:f}=le(o,ae(t,n.r)),u=r/(f-a),s=Math.max((i.x[n.e]-a)*u,0),c=Math.min((i.x[n.e]+i.width[n.e]-a)*u,r);return c<0||s>r||c<s?void 0:{x:Math.round(s),y:ie(o,l.s[n.e]),width:Math.round(c-s)}}(t.A,t.n,{target:e,v:b()})}function M(){let e=g();v(e),(e.top<h.G||e.bottom>h._)&&y()}e.querySelector(\".fd-static\")?.remove(),e.classList.add(\"fd-live\"),e.append(we(\"rect\",{class:\"fd-ground\",width:\"100%\",height:\"100%\"}),l,i.d,a,f.d,u.d);let A={C:i.d,Q:f,c:u,le:g,J(){p(),A.ce()},ce(){0===s&&p(),m(),y(),A.I(void 0)},I(e){i.I(\"hover\",e&&x(e)),i.I(\"focus\",t.n.focus&&x(t.n.focus))},fe(t){let{left:n,top:r}=e.getBoundingClientRect();return{x:t.clientX-n,y:t.clientY-r}},me(e){let{x:n,y:r}=A.fe(e);return function(e,t,{x:n,y:r,v:o}){for(let[i,l]of e.entries()){let e=Math.floor((r-l.y)/z);if(e<0||e>=oe(l))continue;let a=l.U?l.N-e:l.V+e,{from:f,to:u}=le(l,ae(t,i)),s=(u-f)/o,c=w(l.l.m,a,{W:f+n*s,de:s});return void 0===c?void 0:{r:i,e:c}}}(t.A,t.n,{x:n-12,y:r-d,v:b()})},Ie(e){let t=x(e);return{x:12+(t?.x??0),y:d+(t?.y??0)+z+6}},scrollTo({r:e,e:n}){let o=t.A[e],i=d+ie(o,o.l.t.s[n]),{top:l,bottom:a}=g(),f=l+r.offsetHeight;i<f?window.scrollBy(0,i-f-z):i+z>a&&window.scrollBy(0,i+54-a),M()}};return window.addEventListener(\"scroll\",M,{passive:!0}),window.addEventListener(\"resize\",A.J),window.addEventListener(\"beforeprint\",()=>y({...g(),top:0,bottom:c})),null!==e.parentElement&&new ResizeObserver(A.J).observe(e.parentElement),A}(e,S,F);function T(){if(L.c.j())L.c.close(),L.C.focus();else{let e=function(e){let t=ge(\"button\",{type:\"button\"},[\"Close\"]);t.addEventListener(\"click\",e);let n=me.map(({keys:e,c:t})=>ge(\"tr\",{},[ge(\"td\",{},e.map(e=>ge(\"kbd\",{},[e.replace(\"Arrow\",\"\")]))),ge(\"td\",{},[t])]));return ge(\"div\",{class:\"fd-ui fd-help\",role:\"dialog\",\"aria-label\":\"Keys\"},[ge(\"h2\",{},[\"Keys\"]),ge(\"table\",{},n),t])}(T),t=L.le();L.c.open(e,{x:t.right,y:t.top+60},t),e.querySelector(\"button\")?.focus()}}function I(e){he(e,S.n.f)||E({f:e,focus:e})}function K(e){S.S({focus:e}),L.scrollTo(e),L.I(n),F.k(function({name:e,W:t,B:n,rows:r,verdict:o}){return[e,t,...r.slice(0,2).map(e=>e.map((e,t)=>`${n[t]?.split(\" \")[0]??\"\"} ${e}`.trim()).join(\" \")),o].filter(Boolean).join(\" \\xb7 \")}(W(e))),V(e,L.Ie(e))}function W({r:e,e:n}){return function({a:e,t,Z:n,R:a},{sides:f,samples:s,seconds:p},m){let w=e[t.fn[m]],g=e=>s.map((t,n)=>e[n]?.[m]/(t||1)),v=g(n),y=[[\"total\",...v.map(i),...h(v,d)]];if(!t.Y){let e=g(t.i);y.push([\"self\",...e.map(i),...h(e,d)])}if(p.every(e=>null!==e)){let e=p.map((e,t)=>v[t]*e);y.push([\"time\",...e.map(r),...h(e,o)])}return y.push([\"samples\",...s.map((e,t)=>l(n[t]?.[m]))]),{name:w?.name??\"all\",W:void 0===w?\"\":c(w),B:0===f.length?[]:[\"\",...f,\"change\"],rows:[...y,...w?.M?.rows??[]],verdict:void 0===w?\"\":u(w,a?.z[m]??0)}}(S.A[e].l,t,n)}function V(e,t){L.Q.open(function({name:e,W:t,B:n,rows:r,verdict:o}){let i=ge(\"table\",{},[ge(\"tr\",{},n.map(e=>ge(\"th\",{},[e]))),...r.map(e=>ge(\"tr\",{},e.map(e=>ge(\"td\",{},[e]))))]);return ge(\"div\",{class:\"fd-ui fd-card\"},[ge(\"strong\",{},[e]),ge(\"span\",{class:\"fd-quiet-text\"},[t]),i,ge(\"em\",{},[o])])}(W(e)),t,L.le())}function Y(e){n=\"pointerleave\"===e.type?void 0:L.me(e),L.I(n);let{x:t,y:r}=L.fe(e);void 0===n?L.Q.close():V(n,{x:t+14,y:r+20})}function Z(){let{n:e,L:t}=function({K:e,n:t}){let{L:n,o:r,u:o,b:i,...l}=function(e){let t=new Map(e.replace(/^#/,\"\").split(\"&\").map(e=>{let t=e.indexOf(\"=\");return[e.slice(0,t),e.slice(t+1)]})),n=e=>A(t.get(e)??\"\"),r=t.get(\"f\")??\"\";return{L:\"\"===r?[]:r.split(\";\").flatMap(x),p:n(\"q\"),o:n(\"v\"),u:n(\"m\"),b:n(\"s\"),g:\"1\"===n(\"h\"),F:\"1\"===n(\"i\")}}(location.hash),a=\"sandwich\"===o?e.a.findIndex(({name:e})=>e===i):-1;return{L:n,n:{...l,o:ue(e).find(e=>e===r)??t.o,u:a>=0?\"sandwich\":\"leaf-first\"===o?o:\"\",b:a,f:ce,focus:void 0}}}(S);S.S(e);let{e:n,ee:r}=function({m:e,a:t,t:n},r){let o=0;for(let[i,l]of r.entries()){let[a]=m(e,o).filter(e=>t[n.fn[e]]?.name===l).sort((t,n)=>e.width[n]-e.width[t]);if(void 0===a)return{e:o,ee:r.length-i};o=a}return{e:o,ee:0}}(S.A[0].l,t);E({f:{r:0,e:n},...n>0&&{focus:{r:0,e:n}}},\"keep\"),r>0&&F.k(`${JSON.stringify(t.at(-1))} is not in this picture; this is ${n>0?\"its nearest caller\":\"all there is\"}.`),n>0&&L.scrollTo({r:0,e:n})}null!==e.parentElement&&e.querySelector(\":scope > title\")?.remove(),e.setAttribute(\"role\",\"group\"),ve(L.C,{tabindex:0,role:\"application\",\"aria-label\":\"Frames. Arrow keys walk, Enter zooms.\"}),L.C.addEventListener(\"pointermove\",Y),L.C.addEventListener(\"pointerleave\",Y),L.C.addEventListener(\"click\",function(e){let t=L.me(e);void 0!==t&&(\"touch\"!==e.pointerType||he(t,S.n.focus)?I(t):K(t))}),(s?window:e).addEventListener(\"keydown\",e=>function(e,t){let{key:n,target:r}=e,o=r.localName,i=e.ctrlKey||e.metaKey||e.altKey,l=\"input\"===o;if(l&&\"Enter\"===n)return void t.q(e.shiftKey?-1:1);let a=!i||e.altKey||\"f\"!==n||l?i||l&&\"Escape\"!==n?\"\":n:\"/\",f=me.find(({keys:e})=>e.includes(a));void 0===f||\"button\"===o&&\"Enter\"===n||(e.preventDefault(),f.w(t,n))}(e,C)),s&&window.addEventListener(\"popstate\",Z),Z()}for(let e of document.querySelectorAll(\"svg.flamediff:not([data-started])\"))e.dataset.started=\"\",n(e).then(t=>{Oe(e,t),e.dataset.started=\"done\"},e=>console.warn(\"flamediff: cannot read the data,\",e))})();";


/***/ }),

/***/ 5140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Ok: () => (/* binding */ marksOf)
/* harmony export */ });
/** Where a function's code is, as far as it is known. */
function placeOf({ file, line }) {
    return file === "" ? "" : line === null ? file : `${file}:${line}`;
}
/**
 * In front of a name in the differential, and behind it; both empty where nothing is named.
 * @param change of the frame's own time: a function that became faster may take more in one place than before, when it is called another
 * way, and a folded library has no verdict but what its functions changed.
 */
function marksOf(verdict, change) {
    const sign = change || directionOf(verdict);
    if (sign === 0)
        return ["", ""];
    return [sign < 0 ? "▼ " : "▲ ", verdict === (sign < 0 ? "gone" : "new") ? ` · ${verdict}` : ""];
}
/**
 * What the decision said of a frame's function, and what the frame itself did where that is the other way: all boxes of a function have the
 * colour of its verdict, but each its own sign.
 *
 *   function: ▼ faster in head: 0.5× its time · this frame: ▲ takes more
 *
 * @param change of the frame's own time.
 */
function verdictWords({ finding }, change) {
    if (finding === null)
        return "";
    const own = change * directionOf(finding.verdict) < 0 ? ` · this frame: ${change < 0 ? "▼ takes less" : "▲ takes more"}` : "";
    return `function: ${finding.words}${own}`;
}
/** 1 for more time, -1 for less, 0 where nothing is named. */
function directionOf(verdict) {
    return Number(verdict === "slower" || verdict === "new") - Number(verdict === "faster" || verdict === "gone");
}


/***/ }),

/***/ 2016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ formatRatio),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Eo: () => (/* binding */ formatTimeRatio),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   Rv: () => (/* binding */ formatSecondsChange),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   yk: () => (/* binding */ formatPlural)
/* harmony export */ });
/** One way to write each kind of number. Minus signs are U+2212, so that they line up with plus and cannot be taken for a list. */
const MINUS = "\u2212";
/** Seconds: `84 ms` below 0.1, `3.10 s`, `41.2 s`, `312 s`; below the clock's resolution of 0.01 s: `< 0.01 s`. */
function formatSeconds(seconds) {
    const size = Math.abs(seconds);
    if (size < 0.01)
        return "< 0.01 s";
    if (size < 0.1)
        return `${Math.round(size * 1000)} ms`;
    return `${size.toFixed(size < 10 ? 2 : size < 100 ? 1 : 0)} s`;
}
/** A change of seconds with its sign: `−3.10 s`, `+0.20 s`, `±0 s`. */
function formatSecondsChange(seconds) {
    if (Math.abs(seconds) < 0.005)
        return "±0 s";
    return sign(seconds) + (Math.abs(seconds) < 0.1 ? `${Math.abs(seconds).toFixed(2)} s` : formatSeconds(seconds));
}
/** A share of 0..1: `98.3 %`. */
function formatShare(share) {
    return `${(share * 100).toFixed(1)} %`;
}
/** A difference of shares, in percentage points, with its sign: `−98.3`. */
function formatPoints(delta) {
    const points = (Math.abs(delta) * 100).toFixed(1);
    return points === "0.0" ? "±0.0" : sign(delta) + points;
}
/** A ratio of a function's times: `2.0×`, `0.15×`, `< 0.01×`. */
function formatRatio(ratio) {
    if (ratio < 0.005)
        return "< 0.01×";
    return `${ratio >= 10 ? ratio.toFixed(0) : ratio >= 0.995 ? ratio.toFixed(1) : ratio.toFixed(2)}×`;
}
/** A ratio of a whole program's times, which are known more closely: `1.23×`, `0.97×`, `0.027×`, `3.2×`. */
function formatTimeRatio(ratio) {
    if (ratio < 0.0005)
        return "< 0.001×";
    if (ratio < 0.0995)
        return `${ratio.toFixed(3)}×`;
    return ratio < 1.995 ? `${ratio.toFixed(2)}×` : formatRatio(ratio);
}
/** `2,513`. */
function formatCount(count) {
    return Math.round(count)
        .toString()
        .replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `1 round`, `5 rounds`. */
function formatPlural(count, noun) {
    return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function shortSha(sha) {
    return sha.slice(0, 7);
}
function sign(value) {
    return value < 0 ? MINUS : "+";
}


/***/ }),

/***/ 5648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ makeEntryPointFromArgv),
/* harmony export */   O5: () => (/* binding */ parseEntryPointTable),
/* harmony export */   _9: () => (/* binding */ sideOrder),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   bH: () => (/* binding */ parseEntryPointLines),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var shlex__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5637);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Words that stand for the chosen interpreter at the front of a command. */
const PYTHON_WORDS = ["python", "python3"];
/**
 * Entry points given as text, one a line, `name: command`. Blank lines and lines that begin with `#` are passed over.
 * @throws UserError that shows the line.
 */
function parseEntryPointLines(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    const entries = lines
        .filter((line) => line !== "" && !line.startsWith("#"))
        .map((line) => {
        const match = /^([A-Za-z0-9][A-Za-z0-9._ -]*?)\s*:\s+(.+)$/.exec(line);
        if (match === null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Entry point '${line}' is not of the form 'name: command', such as 'render: bench/render.py --pages 40'.`);
        return makeEntryPoint(match[1], match[2]);
    });
    return checkNames(entries);
}
/**
 * Entry points given as the table `[tool.flamediff.entry-points]`: a command, or a table with `command` and optionally the other keys of `ENTRY_KEYS`.
 * @throws UserError that names the entry point and the key.
 */
function parseEntryPointTable(value) {
    if (!isTable(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('[tool.flamediff.entry-points] is not a table; expected lines such as `render = "bench/render.py"`.');
    }
    return checkNames(Object.entries(value).map(([name, entry]) => parseTableEntry(name, entry)));
}
/** The entry point of `-- COMMAND …`; its name is the script's or module's. */
function makeEntryPointFromArgv(argv) {
    const words = PYTHON_WORDS.includes(argv[0]) && argv.length > 1 ? argv.slice(1) : argv;
    const subject = words[0] === "-m" ? (words[1] ?? "module") : words[0];
    const name = subject.split("/").at(-1).replace(/\.pyz?$/, "").replace(/[^A-Za-z0-9._-]+/g, "-");
    return { name: /^[A-Za-z0-9]/.test(name) ? name : "main", command: argv.map(quoteWord).join(" "), argv };
}
/** What to run for an entry point under an interpreter: scripts and modules get it in front, `python` stands for it. */
function commandLine(entry, python) {
    const [first, ...rest] = entry.argv;
    if (PYTHON_WORDS.includes(first))
        return [python, ...rest];
    if (first === "-m" || first === "-c" || /\.pyz?$/.test(first))
        return [python, first, ...rest];
    return [first, ...rest];
}
/** A name that is safe in file and artifact names, different for different entry points. */
function slug(name) {
    return name.replace(/[^A-Za-z0-9_-]+/g, "-").replace(/^-+|(?<!-)-+$/g, "") || "entry";
}
/** One round: which side runs first. Orders alternate so that drift of the machine hits both sides alike. */
function sideOrder(round) {
    return round % 2 === 0 ? ["base", "head"] : ["head", "base"];
}
function makeEntryPoint(name, command) {
    let argv;
    try {
        argv = (0,shlex__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(command);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Entry point '${name}' has the command '${command}', whose quotes do not close.`, { cause: error });
    }
    const [first, ...rest] = argv;
    if (first === undefined || first === "")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Entry point '${name}' has no command; expected something like 'bench/${name}.py'.`);
    return { name, command, argv: [first, ...rest] };
}
const ENTRY_KEYS = ["command", "setup", "cwd", "env", "timeout", "allow-exit-status"];
function parseTableEntry(name, entry) {
    const where = `[tool.flamediff.entry-points.${name}]`;
    if (!/^[A-Za-z0-9][A-Za-z0-9._ -]*$/.test(name)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Entry point name '${name}' is not allowed; expected letters, digits, blanks, '.', '_' and '-', beginning with a letter or digit.`);
    }
    if (typeof entry === "string")
        return makeEntryPoint(name, entry);
    if (!isTable(entry))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} is ${JSON.stringify(entry)}; expected a command or a table with a key 'command'.`);
    const unknown = Object.keys(entry).find((key) => !ENTRY_KEYS.includes(key));
    if (unknown !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has an unknown key '${unknown}'; known keys: ${ENTRY_KEYS.join(", ")}.`);
    const { command, setup, cwd, env, timeout, "allow-exit-status": allowExitStatus } = entry;
    if (typeof command !== "string")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has no 'command'; expected text such as "bench/render.py --pages 40".`);
    if (cwd !== undefined && !isInside(cwd))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has cwd = ${JSON.stringify(cwd)}; expected a folder inside the repository, such as "services/api".`);
    if (timeout !== undefined && !(typeof timeout === "number" && timeout > 0)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has timeout = ${JSON.stringify(timeout)}; expected seconds above 0.`);
    }
    return {
        ...makeEntryPoint(name, command),
        ...(setup !== undefined && { setup: parseSetup(setup, where) }),
        ...(cwd !== undefined && { cwd: cwd }),
        ...(env !== undefined && { env: parseEnv(env, where) }),
        ...(timeout !== undefined && { timeout: timeout }),
        ...(allowExitStatus !== undefined && { allowExitStatus: parseExitStatus(allowExitStatus, where) }),
    };
}
function parseSetup(value, where) {
    if (typeof value === "string")
        return value;
    if (Array.isArray(value) && value.every((line) => typeof line === "string"))
        return value.join("\n");
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has setup = ${JSON.stringify(value)}; expected shell lines as text or a list of texts.`);
}
function parseEnv(value, where) {
    if (!isTable(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has env = ${JSON.stringify(value)}; expected a table such as { PYTHONPATH = "src" }.`);
    return Object.fromEntries(Object.entries(value).map(([key, setting]) => {
        if (typeof setting !== "string" && typeof setting !== "number") {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has env.${key} = ${JSON.stringify(setting)}; expected text.`);
        }
        return [key, String(setting)];
    }));
}
/** Statuses from 128 on are the shell's words for signals: a program that was killed has not ended well. */
function parseExitStatus(value, where) {
    const list = Array.isArray(value) ? value : [value];
    if (list.every((status) => Number.isInteger(status) && Number(status) >= 0 && Number(status) < 128))
        return list;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has allow-exit-status = ${JSON.stringify(value)}; expected a list of statuses from 0 to 127, such as [1].`);
}
function isInside(path) {
    return (typeof path === "string" && path !== "" && !path.startsWith("/") && !/^[A-Za-z]:/.test(path) && !path.split(/[\\/]/).includes(".."));
}
function checkNames(entries) {
    const seen = new Map();
    for (const { name } of entries) {
        const key = slug(name).toLowerCase();
        const other = seen.get(key);
        if (other !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Entry points '${other}' and '${name}' would write the same files; give one of them another name.`);
        seen.set(key, name);
    }
    return entries;
}
function isTable(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function quoteWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 3841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ writeBundle),
/* harmony export */   Nh: () => (/* binding */ findBundleFolders),
/* harmony export */   n$: () => (/* binding */ readBundleFolder)
/* harmony export */ });
/* unused harmony export readBundleMembers */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7212);





/** A bundle in a folder, as `flamediff profile` wrote it. @throws UserError when there is none or it is not in order. */
async function readBundleFolder(folder) {
    const manifestPath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1);
    let json;
    try {
        json = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(manifestPath, "utf8");
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`'${folder}' holds no ${_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1}; expected a folder that 'flamediff profile --out ${folder}' wrote.`, {
            cause: error,
        });
    }
    return { manifest: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(json), read: (member) => readMember(folder, member) };
}
/** Folders that hold a bundle at or right below the given ones: `download-artifact` puts each artifact into a folder of its own. */
async function findBundleFolders(folders) {
    const found = [];
    for (const folder of folders) {
        const inside = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch((error) => {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`'${folder}' cannot be read; expected a folder with a bundle.`, { cause: error });
        });
        const candidates = inside.includes(_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1) ? [folder] : inside.sort().map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        for (const candidate of candidates) {
            const isBundle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(candidate, _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1)).then(() => true, () => false);
            if (isBundle)
                found.push(candidate);
        }
    }
    if (found.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`No ${_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1} in ${folders.map((folder) => `'${folder}'`).join(", ")}; expected what 'flamediff profile' wrote.`);
    return found;
}
/** A bundle in memory, such as the members of a downloaded artifact. @throws UserError when the manifest is not in order. */
function readBundleMembers(members) {
    const manifest = members.get(MANIFEST_FILE);
    if (manifest === undefined)
        throw new UserError(`The artifact holds no ${MANIFEST_FILE}; expected what a job with 'mode: profile' uploaded.`);
    return {
        manifest: parseManifest(new TextDecoder().decode(manifest)),
        async *read(member) {
            const bytes = members.get(member);
            if (bytes === undefined)
                throw missing(member);
            yield bytes;
        },
    };
}
/** Writes a bundle: rounds first, the manifest last, so that a half-written one is not taken for whole. */
async function writeBundle(folder, manifest, rounds) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    for (const [member, folded] of rounds) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, member)), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, member), folded);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1), (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .formatManifest */ .L_)(manifest));
}
async function* readMember(folder, member) {
    try {
        yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, member));
    }
    catch (error) {
        throw missing(member, error);
    }
}
function missing(member, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`The bundle lacks '${member}', which its ${_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1} names. Record again with 'flamediff profile'.`, { cause });
}


/***/ }),

/***/ 6230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ mergeTrees),
/* harmony export */   Y_: () => (/* binding */ relabelTree),
/* harmony export */   dz: () => (/* binding */ makeCallTree)
/* harmony export */ });
/** Slots of a table that is large beside the tree's arrays. */
const LARGE_TABLE = 1 << 20;
/** More steps than the nodes of real programs ever take to a free slot. Stacks can be made so that all want the same one; those go by text. */
const MOST_STEPS = 256;
/** An empty tree with the given number of columns. */
function makeCallTree(columns) {
    let capacity = 1024;
    let nodes = 1;
    let parent = new Int32Array(capacity).fill(-1);
    let fn = new Int32Array(capacity).fill(-1);
    let self = Array.from({ length: columns }, () => new Float64Array(capacity));
    let slots = new Int32Array(4096).fill(-1);
    let path = new Int32Array(256);
    /** Nodes that found no slot, by parent and function: text, which the engine hashes with a secret. */
    const crowd = new Map();
    function grow() {
        // Half as much again, not twice: the arrays of millions of nodes are most of the memory.
        capacity = Math.ceil(capacity * 1.5);
        parent = copied(parent, new Int32Array(capacity));
        fn = copied(fn, new Int32Array(capacity));
        self = self.map((column) => copied(column, new Float64Array(capacity)));
    }
    function rehash() {
        // Small tables grow faster: to place every node anew is most of what a table costs.
        slots = new Int32Array(slots.length * (slots.length < LARGE_TABLE ? 4 : 2)).fill(-1);
        for (let node = 1; node < nodes; node++)
            place(node);
    }
    function place(node) {
        const [up, id, mask] = [at(parent, node), at(fn, node), slots.length - 1];
        let slot = hash(up, id) & mask;
        let steps = 0;
        for (; at(slots, slot) >= 0 && steps < MOST_STEPS; steps++)
            slot = (slot + 1) & mask;
        if (steps < MOST_STEPS)
            slots[slot] = node;
        else
            crowd.set(`${up} ${id}`, node);
    }
    function child(up, id) {
        const mask = slots.length - 1;
        let slot = hash(up, id) & mask;
        let steps = 0;
        for (let node = at(slots, slot); node >= 0; node = at(slots, slot)) {
            if (at(parent, node) === up && at(fn, node) === id)
                return node;
            if (++steps === MOST_STEPS)
                return childInCrowd(up, id);
            slot = (slot + 1) & mask;
        }
        slots[slot] = nodes;
        return append(up, id);
    }
    function childInCrowd(up, id) {
        const key = `${up} ${id}`;
        const known = crowd.get(key);
        if (known !== undefined)
            return known;
        crowd.set(key, nodes);
        return append(up, id);
    }
    function append(up, id) {
        if (nodes === capacity)
            grow();
        parent[nodes] = up;
        fn[nodes] = id;
        nodes++;
        if (nodes * 2 > slots.length)
            rehash();
        return nodes - 1;
    }
    function add(column, node, count) {
        const counts = self[column];
        counts[node] = at(counts, node) + count;
    }
    return {
        insert(column, fns, depth, count, shared) {
            if (depth > path.length)
                path = copied(path, new Int32Array(depth * 2));
            let node = shared > 0 ? at(path, shared - 1) : 0;
            for (let level = shared; level < depth; level++) {
                node = child(node, fns[level]);
                path[level] = node;
            }
            add(column, node, count);
        },
        child,
        add,
        build() {
            slots = new Int32Array(0);
            crowd.clear();
            return { nodes, parent, fn, self };
        },
    };
}
/** In place of a function: the node is no function's, its samples are its parent's. */
const NO_FUNCTION = -1;
/**
 * One tree of the same stacks with other functions: nodes whose function becomes -1 fall into their parent, siblings that become one
 * function become one node. A tree in which neither happens keeps its shape, and its arrays of parents and samples.
 * @param ids the new number of each function.
 */
function relabelTree(tree, ids) {
    return isOneToOne(tree, ids)
        ? { ...tree, fn: tree.fn.map((id, node) => (node > 0 && node < tree.nodes ? ids[id] : -1)) }
        : mergeTrees([tree], ids);
}
/** The stacks of several trees in one, with other functions (see `relabelTree`). */
function mergeTrees(trees, ids) {
    const merged = makeCallTree(trees[0]?.self.length ?? 1);
    for (const { nodes, parent, fn, self } of trees) {
        const targets = new Int32Array(nodes);
        for (let node = 0; node < nodes; node++) {
            const up = node === 0 ? 0 : at(targets, at(parent, node));
            const id = node === 0 ? NO_FUNCTION : ids[at(fn, node)];
            targets[node] = id === NO_FUNCTION ? up : merged.child(up, id);
            for (const [column, counts] of self.entries())
                merged.add(column, at(targets, node), at(counts, node));
        }
    }
    return merged.build();
}
function isOneToOne({ nodes, fn }, ids) {
    const owners = new Map();
    for (let node = 1; node < nodes; node++) {
        const old = at(fn, node);
        const id = ids[old];
        const owner = owners.get(id);
        if (id === NO_FUNCTION || (owner !== undefined && owner !== old))
            return false;
        if (owner === undefined)
            owners.set(id, old);
    }
    return true;
}
function hash(up, id) {
    const mixed = Math.imul(up, 0x9e3779b1) ^ Math.imul(id + 1, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) >>> 0;
}
function at(array, index) {
    return array[index];
}
function copied(from, to) {
    to.set(from);
    return to;
}


/***/ }),

/***/ 5791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W9: () => (/* binding */ functionText),
/* harmony export */   iT: () => (/* binding */ formatRound),
/* harmony export */   qV: () => (/* binding */ formatTree)
/* harmony export */ });
/* harmony import */ var _call_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6230);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6603);
/* harmony import */ var _settled_frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9123);



/** One recorded run with canonical frames and nothing left out, as sorted folded text: what a bundle keeps, read back like a sampler's file. */
function formatRound(recordings, round, options) {
    const { functions, ids } = (0,_settled_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .settleFrames */ .m)(recordings.frames, options);
    const { nodes, parent, fn, self } = round.tree;
    const merged = (0,_call_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .makeCallTree */ .dz)(1);
    const target = new Int32Array(nodes);
    for (let node = 0; node < nodes; node++) {
        const up = node === 0 ? 0 : target[parent[node]];
        const id = node === 0 ? _settled_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED */ .$ : ids[round.side][fn[node]];
        target[node] = id === _settled_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED */ .$ ? up : merged.child(up, id);
        merged.add(0, target[node], self[0]?.[node]);
    }
    merged.add(0, 0, round.empty);
    return formatTree(merged.build(), { column: 0, texts: functions.map((fn) => functionText(fn, round.side)) });
}
/** Folded text of one column, sorted. Samples of the root are the empty stack, which comes first: a line that starts with a blank. */
function formatTree(tree, { column, texts }) {
    const counts = tree.self[column];
    const paths = [""];
    const lines = [];
    for (let node = 0; node < tree.nodes; node++) {
        if (node > 0) {
            const up = paths[tree.parent[node]];
            paths[node] = `${up}${up === "" ? "" : ";"}${texts[tree.fn[node]]}`;
        }
        if (counts[node] > 0)
            lines.push(`${paths[node]} ${counts[node]}\n`);
    }
    return lines.sort().join("");
}
/** A function as frames of folded text show it; the line is the side's own. */
function functionText({ name, file, origin, line }, side) {
    const first = line[side] ?? line.head ?? line.base;
    return (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFrame */ .$o)({ name, file, origin, ...(first !== undefined && { line: first }) });
}


/***/ }),

/***/ 524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SIDES),
/* harmony export */   v: () => (/* binding */ frameKey)
/* harmony export */ });
const SIDES = ["base", "head"];
/** What makes two frames the same function: origin, file and name, not the line. */
function frameKey(frame) {
    return `${frame.origin}\0${frame.file}\0${frame.name}`;
}


/***/ }),

/***/ 3178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by their key, in the order in which they came. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 7801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isWait),
/* harmony export */   k: () => (/* binding */ roleOf)
/* harmony export */ });
/** The machinery of `import`, whichever way it was started. */
const IMPORT_FILES = /^<frozen importlib\._bootstrap(_external)?>$|^<stdlib>\/importlib\/(__init__|_bootstrap(_external)?)\.py$|^<frozen zipimport>$|^<frozen importlib>$/;
/** Starts a module or a script; the program begins below it. */
const RUNNER_FILES = /^<frozen runpy>$|^<stdlib>\/runpy\.py$/;
/** pytest and what it is made of: above every test, and busy itself while it collects. */
const TEST_RUNNER_FILES = /^(_pytest|pluggy|pytest|pytest_benchmark|xdist|execnet)\/|^<prefix>\/(bin|Scripts)\/(pytest|py\.test)$|^<stdlib>\/unittest\//;
/** Functions that only wait; ptrace wakes them, so some of their samples look busy (15 % of sleeping samples leaked in when measured). */
const WAITS = new Map([
    ["<stdlib>/threading.py", /(^|\.)(wait|_wait_for_tstate_lock|acquire|join)$/],
    ["<stdlib>/selectors.py", /(^|\.)select$/],
    ["<stdlib>/queue.py", /(^|\.)get$/],
    ["<stdlib>/multiprocessing/connection.py", /(^|\.)(_recv|wait|_poll)$/],
    ["<stdlib>/multiprocessing/popen_fork.py", /(^|\.)(poll|wait)$/],
    ["<stdlib>/subprocess.py", /(^|\.)(_try_wait|_wait)$/],
]);
function roleOf(frame) {
    if (IMPORT_FILES.test(frame.file))
        return "import";
    if (RUNNER_FILES.test(frame.file))
        return "runner";
    if (TEST_RUNNER_FILES.test(frame.file))
        return "test-runner";
    return "code";
}
/** Whether a function on top of a stack is waiting, not working. */
function isWait(frame) {
    return frame.origin === "stdlib" && (WAITS.get(frame.file)?.test(frame.name) ?? false);
}


/***/ }),

/***/ 6603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ formatFrame),
/* harmony export */   A7: () => (/* binding */ guessProjectRoots),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   mU: () => (/* binding */ NO_ROOTS)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3178);

const NO_ROOTS = { project: [], stdlib: [], prefixes: [] };
/** Prefixes that mark the origin in canonical frame text, and are read back as it. */
const SITE = "site-packages/";
const STDLIB = "<stdlib>/";
const NATIVE_FILE = /\.(so|dylib|dll|pyd)(\.[\d.]+)?$|^\[.*\]$/;
/**
 * The function a frame stands for, the same for base and head whatever folder and whatever Python they ran in:
 * path relative to the repository, below site-packages or below the standard library; no generated numbers, addresses or ids.
 *
 *   /tmp/x/base/src/a.py                         → project     src/a.py
 *   /venv/lib/python3.11/site-packages/n/u.py    → dependency  n/u.py
 *   /usr/lib/python3.11/typing.py                → stdlib      <stdlib>/typing.py
 *   argmap_f_14 (<class '…argmap'> compilation 17) → generated argmap_f (<class '…argmap'> compilation N)
 *
 * Canonical frames come back unchanged, so a bundle can be read like a sampler's file.
 */
function identify(raw, roots) {
    const path = (raw.file ?? "").replaceAll("\\", "/").replace(/^(\.\/)+/, "");
    const place = placeOf(path, roots);
    const name = place.origin === "generated" ? withoutNumber(raw.name) : raw.name;
    return {
        name: withoutAddress(plainText(name)),
        file: plainText(place.file),
        origin: place.origin,
        ...(raw.line !== undefined && raw.line > 0 && { line: raw.line }),
    };
}
/** Canonical text of a frame, as bundles and exported folded files hold it. `identify` reads it back. */
function formatFrame(frame) {
    const file = frame.origin === "dependency" && !frame.file.startsWith("<") ? SITE + frame.file : frame.file;
    if (file === "")
        return frame.name;
    return frame.line === undefined ? `${frame.name} (${file})` : `${frame.name} (${file}:${frame.line})`;
}
/**
 * Where the repositories of files without known roots lie, guessed from the files themselves (`compare` on plain folded files).
 * When the sides share files, one folder holds both; else the two files with the longest common ending tell.
 */
function guessProjectRoots(base, head) {
    const [left, right] = [base, head].map((files) => files.map((file) => file.replaceAll("\\", "/")).filter(isUnplaced));
    const shared = new Set(right);
    if (left.length === 0 || right.length === 0 || left.some((file) => shared.has(file))) {
        const root = commonFolder([...left, ...right]);
        return { base: root, head: root };
    }
    return longestCommonEnding(left, right);
}
function placeOf(path, roots) {
    if (path === "")
        return { origin: "project", file: "" };
    if (path.startsWith("<"))
        return placeOfBracketed(path);
    const installed = /(?:^|\/)(?:site|dist)-packages\/(.+)$/s.exec(path);
    if (installed !== null)
        return { origin: "dependency", file: installed[1] };
    const inProject = below(path, roots.project);
    if (inProject !== undefined)
        return { origin: "project", file: inProject };
    const inStdlib = below(path, roots.stdlib) ?? /\/lib(?:64)?\/python\d\.\d+t?\/(.+)$/s.exec(path)?.[1] ?? /\/python3\d+\.zip\/(.+)$/s.exec(path)?.[1];
    if (inStdlib !== undefined)
        return { origin: "stdlib", file: STDLIB + inStdlib };
    if (NATIVE_FILE.test(path))
        return { origin: "native", file: path.split("/").at(-1) };
    const installedScript = below(path, roots.prefixes);
    if (installedScript !== undefined)
        return { origin: "dependency", file: `<prefix>/${installedScript}` };
    const isRelative = !/^(\/|[A-Za-z]:\/)/.test(path);
    return { origin: "project", file: isRelative && roots.workingFolder ? `${roots.workingFolder}/${path}` : path };
}
/** `<stdlib>/…` and `<prefix>/…` are canonical text; `<frozen …>` is Python's; everything else was made at run time. */
function placeOfBracketed(path) {
    if (path.startsWith(STDLIB) || path.startsWith("<frozen "))
        return { origin: "stdlib", file: path };
    if (path.startsWith("<prefix>/"))
        return { origin: "dependency", file: path };
    return { origin: "generated", file: withoutAddress(path).replace(/\d+/g, "N") };
}
function below(path, folders) {
    const fitting = folders.filter((folder) => path.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length);
    const [folder] = fitting;
    return folder === undefined ? undefined : path.slice(folder.length + 1);
}
/** Generated functions count their making: `argmap_constraint_14`. */
function withoutNumber(name) {
    return name.replace(/_\d+$/, "");
}
function withoutAddress(text) {
    return text.replace(/\b0x[0-9a-f]{4,}\b/gi, "0xN");
}
/** Line ends and control characters would break records; `;` would break stacks in every other tool. */
function plainText(text) {
    return text
        .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
        .replaceAll(";", ",")
        .replace(/\p{Cs}/gu, "\ufffd");
}
/** Absolute files that no pattern places. */
function isUnplaced(file) {
    return /^(\/|[A-Za-z]:\/)/.test(file) && placeOf(file, NO_ROOTS).origin === "project";
}
function commonFolder(files) {
    const [first, ...others] = files.map((file) => file.split("/").slice(0, -1));
    if (first === undefined)
        return [];
    let length = first.length;
    for (const folders of others) {
        let same = 0;
        while (same < length && first[same] === folders[same])
            same++;
        length = same;
    }
    const folder = first.slice(0, length).join("/");
    return folder === "" ? [] : [folder];
}
/** Endings grow by one part at a time, and only where both sides have them: files may be many, and all have the same name. */
function longestCommonEnding(left, right) {
    const partsOf = (files) => files.map((file) => file.split("/"));
    let length = 0;
    let longest = [{ left: partsOf(left), right: partsOf(right) }];
    for (;;) {
        const longer = longest.flatMap((alike) => alikeInOneMore(alike, length));
        if (longer.length === 0)
            break;
        longest = longer;
        length++;
    }
    if (length === 0)
        return { base: commonFolder(left), head: commonFolder(right) };
    const folderOf = (files) => files.map((parts) => parts.slice(0, -length).join("/")).sort(byHeight)[0];
    const pairs = longest.map((alike) => [folderOf(alike.left), folderOf(alike.right)]);
    const [base, head] = pairs.sort((a, b) => byHeight(a.join("/"), b.join("/")))[0];
    return { base: [base], head: [head] };
}
/** Those of the files that are alike in one part more. It comes to an end since no file is on both sides. */
function alikeInOneMore({ left, right }, length) {
    const partOf = (parts) => parts.at(-1 - length);
    const others = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(right, partOf);
    return [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(left, partOf)].flatMap(([part, files]) => {
        const fitting = others.get(part);
        return fitting === undefined ? [] : [{ left: files, right: fitting }];
    });
}
/** Of folders that may be the repository's the shortest first, below which most files lie; then by name. */
function byHeight(a, b) {
    return a.length - b.length || (a < b ? -1 : 1);
}


/***/ }),

/***/ 7212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ BUNDLE_VERSION),
/* harmony export */   L_: () => (/* binding */ formatManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Version of bundle.json; raised when a field changes its meaning or goes away. */
const BUNDLE_VERSION = 1;
/** The name of the manifest in a bundle's folder. */
const MANIFEST_FILE = "bundle.json";
// A bundle comes from a job that ran a stranger's code: every field is bounded, none is trusted.
const text = (most) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(most));
const count = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(Number.MAX_SAFE_INTEGER));
const seconds = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2x(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(1e9));
const sha = valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "expected a full commit id in lower case")));
/** Folder and file of a bundle's own: no absolute path, no `..`. */
const member = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[A-Za-z0-9_-]{1,100}\/(base|head)\.\d{1,4}\.folded$/, "expected something like 'demo/base.1.folded'"));
const functionName = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: text(4096), name: text(10_000) });
const commit = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    sha,
    /** What a person calls it: a branch, a tag, "working tree". */
    label: text(300),
});
const round = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    file: member,
    /** CPU seconds of the program and all its children. */
    cpuSeconds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(seconds),
    wallSeconds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(seconds),
    /** Samples taken, samples that could not be read, and how often the sampler was behind. */
    recorded: count,
    lost: count,
    late: count,
    /** CPU seconds of Python processes that gave no sample, when there were any. */
    unseen: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(seconds),
    /** Processes and threads seen. */
    processes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(count),
    threads: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(count),
    /** 95th percentile of the stacks' depth. */
    depth: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(count),
    /** How often the program was run within this recording, when one run is too short to sample. */
    repeats: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(100_000))),
    /** Share of the machine's time taken by others meanwhile. */
    steal: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(1))),
    /** Load average of the machine, over a minute, at the end of the run. */
    load: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(1e6))),
});
const entryPoint = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text(200), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[A-Za-z0-9][A-Za-z0-9._ -]*$/, "expected letters, digits, blanks, '.', '_' and '-'")),
    command: text(10_000),
    /** Why there is no profile; null when there is one. */
    failure: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text(20_000)),
    /** Planned before the first recorded round; each look spends its part of the evidence. */
    looks: valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ planned: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(100)), used: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(100)) }),
    rounds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ base: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(round), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(500)), head: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(round), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(500)) }),
    /** CPU and wall seconds of one run without the sampler. */
    bare: valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        base: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ cpuSeconds: seconds, wallSeconds: seconds })),
        head: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ cpuSeconds: seconds, wallSeconds: seconds })),
    }),
    /** One sentence each: why fewer rounds, what the sampler said. */
    notes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text(1000)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(50)),
});
/** One file named ten thousand times would be read as often. */
function hasOwnFiles(entryPoints) {
    const files = entryPoints.flatMap(({ rounds }) => [...rounds.base, ...rounds.head].map(({ file }) => file));
    return new Set(files).size === files.length;
}
const manifest = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(BUNDLE_VERSION),
    /** Version of flamediff that wrote it. */
    flamediff: text(50),
    /** Tells the bundles of a matrix apart, such as `Python 3.13, Linux x64`. */
    shard: text(200),
    base: commit,
    head: commit,
    environment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        cpu: text(200),
        cores: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(1)),
        os: text(200),
        python: text(200),
        sampler: text(50),
        samplerVersion: text(50),
        rate: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(10_000)),
    }),
    options: valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        /** Difference of shares, 0..1, below which nothing is named. */
        minChange: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(1)),
        keepImports: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        keepWaiting: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    }),
    /** What the change from base to head touches; null when that is not known. */
    changes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        /** Functions of head whose lines changed, with the first changed line. */
        touched: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: text(4096), name: text(10_000), line: count })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(20_000)),
        moved: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ from: functionName, to: functionName })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(20_000)),
    })),
    entryPoints: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(entryPoint), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(200), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((entries) => hasOwnFiles(entries), "expected another file for every round")),
});
/**
 * The manifest of a bundle from its text.
 * @throws UserError that names the field, its value and what was expected.
 */
function parseManifest(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${MANIFEST_FILE} is not JSON; expected the file that 'flamediff profile' wrote. Record again.`, { cause: error });
    }
    const version = typeof value === "object" && value !== null && "schemaVersion" in value ? value.schemaVersion : undefined;
    if (version !== BUNDLE_VERSION) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${MANIFEST_FILE} has schemaVersion ${JSON.stringify(version) ?? "missing"}; this flamediff reads version ${BUNDLE_VERSION}. Use the same version for 'profile' and 'report'.`);
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(manifest, value, { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const shown = JSON.stringify(issue.input)?.slice(0, 80) ?? "missing";
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${MANIFEST_FILE} has ${valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .BuJ(issue) ?? "a value"} = ${shown}; ${issue.message}. Record again with 'flamediff profile'.`);
}
function formatManifest(value) {
    return `${JSON.stringify(value, null, 1)}\n`;
}


/***/ }),

/***/ 6341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ makeRecordings)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/profile/call-tree.js
var call_tree = __webpack_require__(6230);
;// CONCATENATED MODULE: ./lib/profile/bytes.js
// ASCII text as bytes: the readers of folded stacks never make strings of what they have seen before.
function isDigit(byte) {
    return byte >= 0x30 && byte <= 0x39;
}
function isSpace(byte) {
    return byte === 0x20 || byte === 0x09;
}
function isBlank(bytes, start, end) {
    for (let i = start; i < end; i++)
        if (!isSpace(bytes[i]))
            return false;
    return true;
}
function trimmedEnd(bytes, start, end) {
    let i = end;
    while (i > start && isSpace(bytes[i - 1]))
        i--;
    return i;
}
function startsWith(bytes, start, prefix) {
    for (let i = 0; i < prefix.length; i++)
        if (bytes[start + i] !== prefix[i])
            return false;
    return true;
}
function ascii(text) {
    return Uint8Array.from(text, (char) => char.charCodeAt(0));
}
/** How many bytes two places begin alike with, eight at a time while they do. */
function sameBytes(bytes, view, { at, and, most }) {
    let same = 0;
    while (same + 8 <= most &&
        view.getInt32(at + same) === view.getInt32(and + same) &&
        view.getInt32(at + same + 4) === view.getInt32(and + same + 4))
        same += 8;
    while (same < most && bytes[at + same] === bytes[and + same])
        same++;
    return same;
}

;// CONCATENATED MODULE: ./lib/profile/folded-count.js

const POINT = 0x2e;
/** The last blank before a number at the end of a line; -1 when there is none. */
function blankBeforeCount(bytes, start, end) {
    let i = end - 1;
    while (i >= start && (isDigit(bytes[i]) || bytes[i] === POINT))
        i--;
    return i >= start && i < end - 1 && isSpace(bytes[i]) ? i : -1;
}
/** Digits, perhaps with decimals; NaN for `1.2.3` or `.`. */
function parseCount(bytes, start, end) {
    let count = 0;
    for (let i = start; i < end; i++) {
        if (bytes[i] === POINT)
            return Number(new TextDecoder().decode(bytes.subarray(start, end)));
        count = count * 10 + (bytes[i] - 0x30);
    }
    return count;
}

;// CONCATENATED MODULE: ./lib/profile/folded-dialect.js

const NEWLINE = 0x0a;
const SEMICOLON = 0x3b;
const CLOSING = 0x29;
const QUOTE = 0x22;
const COLON = 0x3a;
const PROCESS_ROOT = ascii("process ");
const THREAD_ROOT = ascii("thread (");
/** Looking further back for the begin of a thread's name would make hostile input quadratic, and over more line ends a thousand times slower. */
const LONGEST_THREAD_ROOT = 1024;
const MOST_LINES_OF_A_THREAD_ROOT = 8;
/** Enough to meet several records, even deep ones. */
const DETECTION_BYTES = 1 << 16;
/**
 * What gives a dialect away in one line, surest first. py-spy puts a place behind every name, so the first frame tells; whether it has
 * a ` (` is asked apart, since as one pattern every ` (` of a long line would be tried with every end.
 */
const MARKS = [
    ["austin", /^# austin:|^P\d+;T\w/],
    ["tachyon", /^tid:\d+[; ]/],
    ["py-spy", /^process \d+:"|^thread \(|^(?=[^;]* \()[^;]*(?::\d+|\.\w+|>|\])\)(?:;| \d+$)/],
    ["python-flamegraph", /^[^;`]*`[^;]*(?:;[^;`]*`[^;]*)* \d+$/],
];
/** The dialect of the first bytes of a file: the first line that gives itself away decides. */
function detectDialect(bytes) {
    const lines = new TextDecoder().decode(bytes.subarray(0, DETECTION_BYTES)).split(/\r?\n/);
    for (const line of lines) {
        const mark = MARKS.find(([, pattern]) => pattern.test(line));
        if (mark !== undefined)
            return mark[0];
    }
    return "plain";
}
function rulesOf(dialect) {
    switch (dialect) {
        case "py-spy":
            return PY_SPY;
        case "austin":
        case "tachyon":
            return COLONS;
        case "python-flamegraph":
        case "plain":
            return PLAIN;
        default:
            return dialect;
    }
}
const PLAIN = {
    frameEnd: nextSemicolon,
    looksAhead: () => false,
    isWhole: () => true,
    joinsLines: false,
};
/** austin and Tachyon: `file:name:line`. Names may hold `;`, so one separates only behind `:line`, or behind text without any colon. */
const COLONS = {
    frameEnd(bytes, start, end) {
        let stop = nextSemicolon(bytes, start, end);
        // Only here: text that goes on behind a `;` has a colon.
        if (!endsWithLine(bytes, start, stop) && bytes.subarray(start, stop).indexOf(COLON) < 0)
            return stop;
        while (stop < end && !endsWithLine(bytes, start, stop))
            stop = nextSemicolon(bytes, stop + 1, end);
        return stop;
    },
    looksAhead: () => false,
    isWhole: () => true,
    joinsLines: true,
};
/**
 * py-spy: `name (file:line)`. Names may hold `;`, so one separates only behind `)` or behind a root. Roots are raw text:
 *
 *   process 7:"sh -c "a"; python b.py";process 8:"python b.py";<module> (b.py:1) 3
 *   thread (8): a;b;<module> (b.py:1) 3
 */
const PY_SPY = {
    frameEnd(bytes, start, end) {
        let stop = nextSemicolon(bytes, start, end);
        const isProcess = startsWith(bytes, start, PROCESS_ROOT);
        if (stop === end || (!isProcess && bytes[stop - 1] === CLOSING))
            return stop;
        if (!isProcess && !startsWith(bytes, start, THREAD_ROOT)) {
            while (stop < end && bytes[stop - 1] !== CLOSING)
                stop = nextSemicolon(bytes, stop + 1, end);
            return stop;
        }
        while (stop < end && ((isProcess && bytes[stop - 1] !== QUOTE) || !isRootOrFrame(bytes, stop + 1, end)))
            stop = nextSemicolon(bytes, stop + 1, end);
        return stop;
    },
    looksAhead: (bytes, start) => startsWith(bytes, start, PROCESS_ROOT) || startsWith(bytes, start, THREAD_ROOT),
    // A command line can be a whole script (`python -c`), and `x = 3` a line of it.
    isWhole: (bytes, start, end) => !startsWith(bytes, start, PROCESS_ROOT) || bytes[end - 1] === CLOSING || bytes[end - 1] === QUOTE || endsWithThread(bytes, start, end),
    joinsLines: true,
};
/** What may follow a root: another root, or a frame that is surely not the rest of a command line. */
function isRootOrFrame(bytes, start, end) {
    if (startsWith(bytes, start, PROCESS_ROOT) || startsWith(bytes, start, THREAD_ROOT))
        return true;
    const stop = nextSemicolon(bytes, start, end);
    return bytes[stop - 1] === CLOSING && bytes.subarray(start, stop).indexOf(QUOTE) < 0;
}
function endsWithThread(bytes, start, end) {
    let [last, lines] = [end, 1];
    while (last > start && last > end - LONGEST_THREAD_ROOT && bytes[last - 1] !== SEMICOLON && lines <= MOST_LINES_OF_A_THREAD_ROOT)
        if (bytes[--last] === NEWLINE)
            lines++;
    return startsWith(bytes, last, THREAD_ROOT);
}
function endsWithLine(bytes, start, stop) {
    let i = stop - 1;
    while (i > start && isDigit(bytes[i]))
        i--;
    return i < stop - 1 && bytes[i] === COLON;
}
function nextSemicolon(bytes, start, end) {
    let i = start;
    while (i < end && bytes[i] !== SEMICOLON)
        i++;
    return i;
}

;// CONCATENATED MODULE: ./lib/profile/frame-table.js
/** More steps than real frames ever take to a free slot. Frames can be made so that all want the same one; those go by their text. */
const MOST_STEPS = 256;
/**
 * An open hash table over the raw bytes of frames, so that text is decoded once per distinct frame and not once per sample.
 * Memory grows with the distinct frames only. Bytes are hashed and compared four at a time.
 */
function makeFrameTable() {
    let arena = withView(new Uint8Array(1 << 16));
    let given = arena;
    let ends = new Uint32Array(1024);
    let hashes = new Int32Array(1024);
    let slots = new Int32Array(4096).fill(-1);
    let frames = 0;
    /** Frames that found no slot, by their bytes as text: the engine hashes that with a secret. */
    const crowd = new Map();
    const decoder = new TextDecoder("latin1");
    /** @param slot -1 for a frame of the crowd. */
    function add({ start, end, hash, slot }) {
        const from = startOf(frames);
        const to = from + end - start;
        if (to > arena.bytes.length)
            arena = withView(copied(arena.bytes, new Uint8Array(Math.max(to, arena.bytes.length * 2))));
        if (frames === ends.length) {
            ends = copied(ends, new Uint32Array(frames * 2));
            hashes = copied(hashes, new Int32Array(frames * 2));
        }
        arena.bytes.set(given.bytes.subarray(start, end), from);
        ends[frames] = to;
        hashes[frames] = hash;
        if (slot >= 0)
            slots[slot] = frames;
        frames++;
        if (frames * 2 > slots.length)
            rehash();
        return frames - 1;
    }
    function rehash() {
        const mask = slots.length * 2 - 1;
        slots = new Int32Array(mask + 1).fill(-1);
        for (let id = 0; id < frames; id++) {
            let slot = hashes[id] & mask;
            let steps = 0;
            for (; slots[slot] >= 0 && steps < MOST_STEPS; steps++)
                slot = (slot + 1) & mask;
            if (steps < MOST_STEPS)
                slots[slot] = id;
            else
                crowd.set(decoder.decode(arena.bytes.subarray(startOf(id), ends[id])), id);
        }
    }
    function idInCrowd({ start, end, hash }) {
        const text = decoder.decode(given.bytes.subarray(start, end));
        const known = crowd.get(text);
        if (known !== undefined)
            return known;
        crowd.set(text, frames);
        return add({ start, end, hash, slot: -1 });
    }
    function startOf(id) {
        return id === 0 ? 0 : ends[id - 1];
    }
    function isFrame(id, start, end) {
        const from = startOf(id);
        return ends[id] - from === end - start && isSame(arena, from, given, start, end);
    }
    return {
        idOf(bytes, start, end) {
            if (bytes !== given.bytes)
                given = withView(bytes);
            const hash = hashOf(given, start, end);
            const mask = slots.length - 1;
            let slot = hash & mask;
            let steps = 0;
            for (let id = slots[slot]; id >= 0; id = slots[slot]) {
                if (hashes[id] === hash && isFrame(id, start, end))
                    return id;
                if (++steps === MOST_STEPS)
                    return idInCrowd({ start, end, hash });
                slot = (slot + 1) & mask;
            }
            return add({ start, end, hash, slot });
        },
    };
}
function withView(bytes) {
    return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}
function hashOf({ bytes, view }, start, end) {
    let hash = end - start;
    let i = start;
    for (; i + 4 <= end; i += 4)
        hash = mixed(hash ^ view.getInt32(i));
    for (; i < end; i++)
        hash = mixed(hash ^ bytes[i]);
    return hash;
}
/** Brings every bit down to the low ones, which choose the slot. The factor is one of MurmurHash3's (Appleby, public domain). */
function mixed(hash) {
    const product = Math.imul(hash, 0x85ebca6b);
    return product ^ (product >>> 15);
}
function isSame(left, from, right, start, end) {
    const shift = from - start;
    let i = start;
    for (; i + 4 <= end; i += 4)
        if (left.view.getInt32(i + shift) !== right.view.getInt32(i))
            return false;
    for (; i < end; i++)
        if (left.bytes[i + shift] !== right.bytes[i])
            return false;
    return true;
}
function copied(from, to) {
    to.set(from);
    return to;
}

;// CONCATENATED MODULE: ./lib/profile/folded.js




/** More rejected lines than this are only counted. */
const REJECTED_SHOWN = 5;
const EXCERPT_CHARACTERS = 80;
/** A record of several lines is given up beyond this: no command line is longer (Linux allows 2 MiB for all arguments). */
const LONGEST_JOINED_RECORD = 1 << 21;
/** Larger chunks are taken in pieces, so that the buffer stays small. */
const LARGEST_PIECE = 1 << 20;
const folded_NEWLINE = 0x0a;
const RETURN = 0x0d;
const HASH = 0x23;
/**
 * A streaming reader of folded stacks, `frame;frame;frame count`, over bytes: memory grows with distinct frames and the longest
 * line, not with the file. What begins like the line before costs a comparison of bytes, so sorted input costs little.
 * @param dialect found out from the first bytes when not given.
 */
function makeFoldedReader(sink, dialect) {
    const table = makeFrameTable();
    const decoder = new TextDecoder();
    const rejected = [];
    let rejectedCount = 0;
    let frames = 0;
    let records = 0;
    let samples = 0;
    let empty = 0;
    let line = 1;
    let spoken = dialect;
    let rules;
    // bytes[0..filled) holds the last stack (from `previous`), the record that is not whole yet (from `start`) and what follows.
    let bytes = new Uint8Array(1 << 16);
    let view = new DataView(bytes.buffer);
    let filled = 0;
    let previous = 0;
    let start = 0;
    /** Where to look for the next line end: behind `start` when the record has several lines, or a line that is longer than a piece. */
    let next = 0;
    let joined = 0;
    /** How many bytes the record surely begins with that the last stack began with, too. */
    let same = 0;
    /** Whether the last stack may hold line ends. */
    let wasJoined = false;
    let isFirst = true;
    // The last stack: frame numbers and where each ends, counted from `previous`.
    let ids = new Int32Array(256);
    let ends = new Int32Array(256);
    let depth = 0;
    function append(chunk) {
        const keep = depth > 0 ? previous : start;
        if (keep > 0) {
            bytes.copyWithin(0, keep, filled);
            previous -= keep;
            start -= keep;
            next -= keep;
            filled -= keep;
        }
        if (filled + chunk.length > bytes.length) {
            const larger = new Uint8Array(Math.max(filled + chunk.length, bytes.length * 2));
            larger.set(bytes.subarray(0, filled));
            bytes = larger;
            view = new DataView(bytes.buffer);
        }
        bytes.set(chunk, filled);
        filled += chunk.length;
    }
    function begin() {
        if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
            start = next = 3;
        isFirst = false;
        spoken ??= detectDialect(bytes.subarray(start, filled));
        rules = rulesOf(spoken);
    }
    function readLines(isEnd) {
        if (isFirst)
            begin();
        const { joinsLines, isWhole } = rules;
        const seen = bytes.subarray(0, filled);
        for (;;) {
            if (joined === 0)
                leapOverShared();
            let stop = seen.indexOf(folded_NEWLINE, next);
            if (stop < 0) {
                next = filled;
                if (!isEnd || start >= filled)
                    return;
                stop = filled;
            }
            next = stop + 1;
            const end = stop > start && bytes[stop - 1] === RETURN ? stop - 1 : stop;
            const blank = blankBeforeCount(bytes, start, end);
            if (joinsLines &&
                stop < filled &&
                (blank < 0 || !isWhole(bytes, start, blank)) &&
                end > start &&
                !isComment(start) &&
                stop - start < LONGEST_JOINED_RECORD) {
                joined++;
                continue;
            }
            readRecord(end, blank);
            // What gave no stack is not worth keeping for a comparison.
            if (previous !== start)
                depth = 0;
            line += joined + 1;
            wasJoined = joined > 0;
            joined = 0;
            same = 0;
            start = next;
        }
    }
    /** Most lines begin like the one before, which ended behind what they share: that is compared, and not searched. */
    function leapOverShared() {
        const most = depth === 0 ? 0 : Math.min(filled - start, ends[depth - 1]);
        // A line that is longer than a piece goes on where the last piece ended.
        same += sameBytes(bytes, view, { at: previous + same, and: start + same, most: most - same });
        if (!wasJoined)
            next = Math.max(next, start + same);
    }
    /** austin writes what it knows about itself between its samples. */
    function isComment(at) {
        return spoken === "austin" && bytes[at] === HASH;
    }
    function readRecord(end, blank) {
        if (isBlank(bytes, start, end) || isComment(start))
            return;
        const count = blank < 0 ? Number.NaN : parseCount(bytes, blank + 1, end);
        if (!(count <= Number.MAX_SAFE_INTEGER)) {
            reject(end);
            return;
        }
        records++;
        samples += count;
        if (count > 0)
            readStack(trimmedEnd(bytes, start, blank), count);
    }
    function readStack(end, count) {
        const { frameEnd } = rules;
        const shared = sharedDepth(end);
        let level = shared;
        let from = shared === 0 ? start : start + ends[shared - 1] + 1;
        while (from < end) {
            const stop = frameEnd(bytes, from, end);
            if (stop > from) {
                if (level === ids.length) {
                    ids = folded_copied(ids, new Int32Array(level * 2));
                    ends = folded_copied(ends, new Int32Array(level * 2));
                }
                ids[level] = intern(from, stop);
                ends[level] = stop - start;
                level++;
            }
            from = stop + 1;
        }
        depth = level;
        previous = start;
        if (depth === 0)
            empty += count;
        sink.stack(ids, depth, count, shared);
    }
    /** Frames of the last stack that this record begins with, separators included; roots only when the frame behind them is shared, too. */
    function sharedDepth(end) {
        const alike = Math.min(same, end - start);
        let shared = depth;
        while (shared > 0 && ends[shared - 1] >= alike)
            shared--;
        const { looksAhead } = rules;
        while (shared > 0 && looksAhead(bytes, start + (shared === 1 ? 0 : ends[shared - 2] + 1)))
            shared--;
        return shared;
    }
    function intern(from, stop) {
        const id = table.idOf(bytes, from, stop);
        if (id === frames) {
            frames++;
            sink.frame(id, decoder.decode(bytes.subarray(from, stop)), spoken);
        }
        return id;
    }
    function reject(end) {
        rejectedCount++;
        if (rejected.length === REJECTED_SHOWN)
            return;
        const text = decoder.decode(bytes.subarray(start, Math.min(end, start + EXCERPT_CHARACTERS * 4)));
        rejected.push({ line, excerpt: [...text.replace(/\p{Cc}+/gu, " ")].slice(0, EXCERPT_CHARACTERS).join("") });
    }
    return {
        push(chunk) {
            for (let from = 0; from < chunk.length; from += LARGEST_PIECE) {
                append(chunk.subarray(from, from + LARGEST_PIECE));
                if (!isFirst || filled >= DETECTION_BYTES)
                    readLines(false);
            }
        },
        end() {
            readLines(true);
            return { dialect: spoken, records, samples, empty, rejected: { count: rejectedCount, first: rejected } };
        },
    };
}
function folded_copied(from, to) {
    to.set(from);
    return to;
}

;// CONCATENATED MODULE: ./lib/profile/frame-text.js
/**
 * The parts of a frame's text.
 *
 *   py-spy              f (/src/a.py:12) · memcpy (libc.so.6) · process 7:"python a.py" · thread (7): pool-1
 *   austin              /src/a.py:A.f:12 · P7 · T0:8
 *   tachyon             a.py:A.f:12 · ~:<GC>:0 · tid:7
 *   python-flamegraph   MainThread`f
 *   plain               f · f (a.py:12) · py::f:/src/a.py (perf's map of Python)
 */
function parseFrameText(text, dialect) {
    switch (dialect) {
        case "py-spy":
            return parseRoot(text) ?? parseParenthesised(text) ?? { kind: "frame", name: text };
        case "austin":
        case "tachyon":
            return parseIdRoot(text) ?? parseColons(text);
        case "python-flamegraph":
            return { ...parsePlain(text.slice(text.indexOf("`") + 1)) };
        case "plain":
            return parsePlain(text);
        default:
            return dialect;
    }
}
function parseRoot(text) {
    const process = /^process (\d+):"?([\s\S]*?)"?$/.exec(text);
    if (process !== null)
        return { kind: "process", name: process[2], pid: Number(process[1]) };
    const thread = /^thread \([^)]*\)(?:: ([\s\S]*))?$/.exec(text);
    return thread === null ? undefined : { kind: "thread", name: thread[1] ?? text };
}
/** `name (file)` or `name (file:line)`: the file is what the last closing parenthesis closes, so both may hold parentheses of their own. */
function parseParenthesised(text) {
    if (!text.endsWith(")"))
        return undefined;
    const open = openingParenthesis(text);
    if (open < 1)
        return undefined;
    const name = text.slice(0, open - 1);
    const place = text.slice(open + 1, -1);
    const [, file = place, line] = /^([\s\S]*):(\d+)$/.exec(place) ?? [];
    return { kind: "frame", name, file, ...(line !== undefined && { line: Number(line) }) };
}
/** Where the parenthesis after a blank opens that the last character closes; the last ` (` when they do not pair up; -1 without any. */
function openingParenthesis(text) {
    let depth = 0;
    for (let i = text.length - 1; i > 0; i--) {
        if (text[i] === ")")
            depth++;
        else if (text[i] === "(" && --depth === 0) {
            if (text[i - 1] === " ")
                return i;
            break;
        }
    }
    const last = text.lastIndexOf(" (");
    return last < 0 ? -1 : last + 1;
}
function parseIdRoot(text) {
    if (/^P\d+$/.test(text))
        return { kind: "process", name: text };
    if (/^(?:tid:\w+|T\w+(?::\w+)?)$/.test(text))
        return { kind: "thread", name: text };
    return undefined;
}
/** `file:name:line`, read from the right since Windows paths hold a colon; `~` is no file. */
function parseColons(text) {
    // Not as one pattern: a name of many colons would be tried at each of them.
    const lineAt = text.lastIndexOf(":");
    const nameAt = lineAt < 1 ? -1 : text.lastIndexOf(":", lineAt - 1);
    const line = text.slice(lineAt + 1);
    if (nameAt < 0 || !/^\d+$/.test(line))
        return { kind: "frame", name: text };
    const [file, name] = [text.slice(0, nameAt), text.slice(nameAt + 1, lineAt)];
    if (file === "~" || file === "")
        return { kind: "frame", name };
    return { kind: "frame", name, file, line: Number(line) };
}
/** Text without a grammar: a place in parentheses counts as one when it cannot be part of a C++ signature. */
function parsePlain(text) {
    const perf = /^py::([\s\S]+):([^:]+)$/.exec(text);
    if (perf !== null)
        return { kind: "frame", name: perf[1], file: perf[2] };
    const parsed = parseParenthesised(text);
    if (parsed !== undefined && (parsed.line !== undefined || /^<|[/\\]|\.\w+$/.test(parsed.file ?? "")))
        return parsed;
    return { kind: "frame", name: text };
}

;// CONCATENATED MODULE: ./lib/profile/recordings.js




/**
 * @param mostFrames for recordings that anybody may have written: more distinct frames would fill the memory.
 * @throws UserError while bytes are pushed, when there are more.
 */
function makeRecordings({ mostFrames = Number.POSITIVE_INFINITY } = {}) {
    const rounds = [];
    const frames = [];
    const ids = new Map();
    function intern(text, dialect, side) {
        const key = `${dialect}\0${text}`;
        const known = ids.get(key) ?? frames.length;
        if (known === frames.length) {
            if (known >= mostFrames)
                throw new errors/* UserError */.yo(`A recording holds more than ${mostFrames} different frames; no program has so many.`);
            ids.set(key, known);
            frames.push({ ...parseFrameText(text, dialect), sides: new Set() });
        }
        frames[known]?.sides.add(side);
        return known;
    }
    return {
        frames,
        rounds,
        addRound(side, facts = {}, dialect) {
            const tree = (0,call_tree/* makeCallTree */.dz)(1);
            const local = [];
            let empty = 0;
            let stack = new Int32Array(256);
            const reader = makeFoldedReader({
                frame: (id, text, spoken) => {
                    local[id] = intern(text, spoken, side);
                },
                stack: (ids, depth, count, shared) => {
                    if (depth === 0) {
                        empty += count;
                        return;
                    }
                    if (depth > stack.length) {
                        const shorter = stack;
                        stack = new Int32Array(depth * 2);
                        stack.set(shorter);
                    }
                    for (let level = shared; level < depth; level++)
                        stack[level] = local[ids[level]];
                    tree.insert(0, stack, depth, count, shared);
                },
            }, dialect);
            return {
                push: (chunk) => reader.push(chunk),
                end: (refine = (round) => round) => {
                    const result = reader.end();
                    rounds.push(refine({ side, facts, empty, tree: tree.build() }, frames));
                    return result;
                },
            };
        },
    };
}


/***/ }),

/***/ 3394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _call_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6230);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(524);
/* harmony import */ var _harness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7801);
/* harmony import */ var _settled_frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9123);




/**
 * Recordings → profile: every frame becomes a function with the same identity on both sides; process roots and the frames of
 * runners and test runners above the program fall away; samples in imports, harness or waiting are counted apart.
 * Functions come sorted by identity. Those seen only in samples that were left out have no samples.
 */
function settle(recordings, options = {}) {
    const frames = (0,_settled_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .settleFrames */ .m)(recordings.frames, options);
    const tree = (0,_call_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .makeCallTree */ .dz)(_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .SIDES */ .B.length);
    const rounds = { base: [], head: [] };
    for (const round of recordings.rounds)
        rounds[round.side].push(settleRound({ round, frames, tree, options }));
    return { functions: frames.functions, tree: tree.build(), rounds };
}
function settleRound({ round, frames, tree, options }) {
    const { parent, nodes, self: columns } = round.tree;
    const counts = columns[0];
    const functions = frames.functions.length;
    const { place, leaf, owner, leftOut } = placeNodes({ round, frames, options });
    const isKept = new Uint8Array(nodes);
    const totals = makeTotals(functions);
    const self = new Float64Array(functions);
    const charged = new Float64Array(functions);
    let [samples, harness] = [0, 0];
    for (let node = 1; node < nodes; node++) {
        const count = counts[node];
        if (count === 0)
            continue;
        if (leftOut[node] === 1) {
            harness += count;
            continue;
        }
        isKept[node] = 1;
        samples += count;
        addTo(self, leaf[node], count);
        if (owner[node] !== _settled_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED */ .$)
            addTo(charged, owner[node], count);
        totals.start();
        for (let at = node; at > 0; at = parent[at])
            if (place[at] !== _settled_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED */ .$)
                totals.add(place[at], count);
    }
    plant({ isKept, counts, parent, place, tree, column: _frame_js__WEBPACK_IMPORTED_MODULE_3__/* .SIDES */ .B.indexOf(round.side) });
    const { empty } = round;
    const { cpuSeconds, wallSeconds, recorded = samples + harness + empty } = round.facts;
    return {
        samples,
        recorded,
        empty,
        harness,
        self,
        total: totals.counts,
        charged,
        ...(cpuSeconds !== undefined && { cpuSeconds }),
        ...(wallSeconds !== undefined && { wallSeconds }),
    };
}
/** One pass from the root down; a parent comes before its children. */
function placeNodes({ round, frames, options }) {
    const { parent, fn, nodes } = round.tree;
    const ids = frames.ids[round.side];
    const isProject = frames.functions.map(({ origin }) => origin === "project");
    const waits = frames.functions.map((fn) => options.keepWaiting !== true && (0,_harness_js__WEBPACK_IMPORTED_MODULE_0__/* .isWait */ .M)(fn));
    const contexts = new Uint8Array(nodes);
    const [place, leaf, owner] = [new Int32Array(nodes), new Int32Array(nodes), new Int32Array(nodes)];
    const leftOut = new Uint8Array(nodes);
    contexts[0] = options.keepRunners === true ? Context.program : Context.top;
    for (const column of [place, leaf, owner])
        column[0] = _settled_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED */ .$;
    for (let node = 1; node < nodes; node++) {
        const up = parent[node];
        const id = ids[fn[node]];
        const above = contexts[up];
        const context = id === _settled_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED */ .$ ? above : contextBelow(above, frames.roles[id], frames.functions[id]);
        const stays = id !== _settled_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED */ .$ && (context & (Context.top | Context.machinery)) === 0;
        const top = stays ? id : leaf[up];
        contexts[node] = context;
        place[node] = stays ? id : _settled_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED */ .$;
        leaf[node] = top;
        owner[node] = stays && isProject[id] === true ? id : owner[up];
        leftOut[node] = top === _settled_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED */ .$ || waits[top] === true || isLeftOut(context, options) ? 1 : 0;
    }
    return { place, leaf, owner, leftOut };
}
/** Adds the nodes that hold samples, and those above them, to the tree of all rounds. */
function plant({ isKept, counts, parent, place, tree, column }) {
    const wanted = isKept.slice();
    for (let node = wanted.length - 1; node > 0; node--)
        if (wanted[node] === 1)
            wanted[parent[node]] = 1;
    const planted = new Int32Array(wanted.length);
    for (let node = 1; node < wanted.length; node++) {
        if (wanted[node] === 0)
            continue;
        const up = planted[parent[node]];
        const id = place[node];
        planted[node] = id === _settled_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED */ .$ ? up : tree.child(up, id);
        if (isKept[node] === 1)
            tree.add(column, planted[node], counts[node]);
    }
}
/** What the frames from the root down to a node say about it, as bits. */
const Context = {
    /** Only runners and test runners so far: the program has not begun. */
    top: 1,
    /** A test runner is above. */
    tested: 2,
    /** Somewhere below an import. */
    imported: 4,
    /** This node itself belongs to the import machinery. */
    machinery: 8,
    /** Below the runners there was code other than Python's own library. */
    program: 16,
};
function contextBelow(above, role, fn) {
    const context = above & ~Context.machinery;
    if (role === "import")
        return (context & ~Context.top) | Context.imported | Context.machinery;
    const atTop = (context & Context.top) !== 0;
    if (role === "test-runner" && atTop)
        return context | Context.tested;
    if (role === "runner" && atTop)
        return context;
    return (context & ~Context.top) | (fn.origin === "stdlib" ? 0 : Context.program);
}
/** Imports and runners at work (collecting, reporting) are not what shares are shares of. */
function isLeftOut(context, options) {
    const imported = (context & Context.imported) !== 0 && options.keepImports !== true;
    const runnerAtWork = (context & Context.top) !== 0 || ((context & Context.tested) !== 0 && (context & Context.program) === 0);
    return imported || runnerAtWork;
}
/** Adds up totals; a function that recurs within one stack counts once. */
function makeTotals(functions) {
    const counts = new Float64Array(functions);
    const lastStack = new Int32Array(functions);
    let stack = 0;
    return {
        counts,
        start() {
            stack++;
        },
        add(id, count) {
            if (lastStack[id] === stack)
                return;
            lastStack[id] = stack;
            addTo(counts, id, count);
        },
    };
}
function addTo(counts, id, count) {
    counts[id] = counts[id] + count;
}


/***/ }),

/***/ 9123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ SKIPPED),
/* harmony export */   m: () => (/* binding */ settleFrames)
/* harmony export */ });
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(524);
/* harmony import */ var _harness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7801);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6603);



/** Stands for frames that are no function: process roots and nameless threads. */
const SKIPPED = -1;
function settleFrames(frames, options) {
    const moves = new Map((options.moved ?? []).map(({ from, to }) => [moveKey(from), to]));
    const functions = new Map();
    const keys = { base: [], head: [] };
    for (const side of _frame_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .B) {
        frames.forEach((recorded, index) => {
            const frame = recorded.sides.has(side) ? settleFrame({ recorded, side, options, moves }) : undefined;
            if (frame === undefined)
                return;
            const { name, file, origin, line } = frame;
            const key = (0,_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .frameKey */ .v)(frame);
            const known = functions.get(key) ?? { name, file, origin, line: {} };
            if (line !== undefined)
                known.line[side] = Math.min(line, known.line[side] ?? line);
            functions.set(key, known);
            keys[side][index] = key;
        });
    }
    const sorted = [...functions].sort(([a], [b]) => (a < b ? -1 : 1));
    const idOf = new Map(sorted.map(([key], id) => [key, id]));
    const toIds = (side) => Int32Array.from(frames, (_, index) => idOf.get(keys[side][index] ?? "") ?? SKIPPED);
    return {
        functions: sorted.map(([, fn]) => fn),
        ids: { base: toIds("base"), head: toIds("head") },
        roles: sorted.map(([, fn]) => (0,_harness_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOf */ .k)(fn)),
    };
}
function settleFrame({ recorded, side, options, moves }) {
    if (recorded.kind === "process" || (recorded.kind === "thread" && recorded.name === ""))
        return undefined;
    if (recorded.kind === "thread")
        return { name: recorded.name, file: "<thread>", origin: "generated" };
    const name = options.qualify?.(side, recorded) ?? recorded.name;
    const frame = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identify */ .ls)({ ...recorded, name }, options.roots?.[side] ?? _identity_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_ROOTS */ .mU);
    const to = side === "base" && frame.origin === "project" ? moves.get(moveKey(frame)) : undefined;
    return to === undefined ? frame : { ...frame, ...to };
}
function moveKey({ file, name }) {
    return `${file}\0${name}`;
}


/***/ }),

/***/ 7501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OW: () => (/* binding */ reportBundles),
  R6: () => (/* binding */ reportPlain),
  u5: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/compare/compare.js + 4 modules
var compare = __webpack_require__(9293);
// EXTERNAL MODULE: ./lib/compare/round-counts.js
var round_counts = __webpack_require__(3196);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/export/speedscope.js
var speedscope = __webpack_require__(6637);
// EXTERNAL MODULE: ./lib/flamegraph/picture.js + 9 modules
var flamegraph_picture = __webpack_require__(5808);
// EXTERNAL MODULE: ./lib/format.js
var format = __webpack_require__(2016);
// EXTERNAL MODULE: ./lib/flamegraph/style.js
var flamegraph_style = __webpack_require__(7468);
// EXTERNAL MODULE: ./lib/flamegraph/viewer/engine.js
var engine = __webpack_require__(5008);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
;// CONCATENATED MODULE: ./lib/report/reproduce.js
/** Where a reader who has no `flamediff` yet finds how to get it. */
const GET_COMMAND = "https://github.com/flamediff/flamediff#on-your-machine";
/**
 * The one command that makes the same report on another machine, for pasting into a shell; undefined when nobody knows what was compared.
 * It fetches commits that a clone does not have, since they are given in full.
 */
function makeRunCommand({ report: { base, head }, given }) {
    if (base.sha === null)
        return undefined;
    // Uncommitted changes have no commit that anybody else knows.
    const commits = head.sha === null ? { base: base.sha, dirty: "true" } : { base: base.sha, head: head.sha };
    const options = Object.entries({ ...commits, ...given }).map(([name, value]) => value === "true" ? `--${name}` : `--${name} ${quote(value)}`);
    return `flamediff run ${options.join(" ")}`;
}
/** For any POSIX shell. */
function quote(value) {
    return /^[\w@%+=:,./-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: ./lib/report/sentences.js
var sentences = __webpack_require__(3700);
;// CONCATENATED MODULE: ./lib/page/browser/script.js
// Made by `npm run build:viewer` from main.ts. Do not edit.
const PAGE_SCRIPT = "\"use strict\";(()=>{function e(e){let l=e.tBodies[0];void 0===l||l.rows.length<2||(function(e,l){let r=[...l.rows],o=[...e.tHead?.rows[0]?.cells??[]];for(let[e,a]of o.entries()){let i=document.createElement(\"button\");i.type=\"button\",i.append(...a.childNodes),a.append(i),i.addEventListener(\"click\",()=>{let i=t(a.ariaSort,e);for(let e of o)e.ariaSort=null;a.ariaSort=i,l.append(...null===i?r:[...r].sort(n(e,\"ascending\"===i?1:-1)))})}}(e,l),l.rows.length>=7&&function(e,t){let n=document.createElement(\"input\");n.type=\"search\",n.placeholder=\"Filter by name, file or verdict\",n.setAttribute(\"aria-label\",`Filter: ${e.caption?.textContent??\"\"}`);let l=document.createElement(\"span\");l.role=\"status\";let r=document.createElement(\"div\");r.className=\"filter\",r.append(n,l),e.before(r),n.addEventListener(\"input\",()=>{let e=n.value.toLowerCase().split(/\\s+/).filter(Boolean),r=0;for(let n of t.rows){let t=(n.textContent??\"\").toLowerCase();n.hidden=!e.every(e=>t.includes(e)),n.hidden||r++}l.textContent=0===e.length?\"\":`${r} of ${t.rows.length}`})}(e,l))}function t(e,t){let n=0===t?[null,\"ascending\",\"descending\"]:[null,\"descending\",\"ascending\"];return n[(n.indexOf(e)+1)%n.length]??null}function n(e,t){if(0===e)return(e,n)=>t*l(e).localeCompare(l(n));let n=t=>Number(t.cells[e]?.dataset.k??Number.NaN);return(e,l)=>{let[r,o]=[n(e),n(l)];return Number.isNaN(r)||Number.isNaN(o)?Number(Number.isNaN(r))-Number(Number.isNaN(o)):t*(r-o)}}function l(e){return e.querySelector(\"code\")?.textContent??\"\"}for(let t of document.querySelectorAll(\"table\"))e(t)})();";

// EXTERNAL MODULE: ./lib/profile/frame.js
var profile_frame = __webpack_require__(524);
;// CONCATENATED MODULE: ./lib/page/dot-plot.js


/** Fits a phone without being scaled. */
const WIDTH = 320;
const HEIGHT = 84;
const LEFT = 38;
const RIGHT = WIDTH - 20;
const LANE_HEIGHT = 26;
const LANES = { base: 2, head: 32 };
const AXIS = 64;
const RADIUS = 3.5;
/** Below this part of the largest dot the smallest one is near enough to zero for the axis to begin there. */
const NEAR_ZERO = 0.5;
/** Dots that lie closer together than this are not pulled apart. */
const LEAST_SPREAD = 0.005;
/**
 * Every round of a function as a dot, base above head, the first round on top: how much of the difference is noise is there to be seen.
 *
 *   base │  o┃o          hollow
 *        │   o┃
 *   head │          ●┃●  filled; the bar is the mean
 *        └──┴────┴────┴─
 *        10 %   20 %  30 %
 *
 * @returns an SVG element for a page; colours are attributes, `dp-` classes let a style change them.
 */
function renderDotPlot({ rounds, samples, direction }) {
    const known = profile_frame/* SIDES */.B.filter((side) => samples[side] > 0 && rounds[side].length > 0);
    const axis = makeAxis(known.flatMap((side) => rounds[side]));
    const lanes = profile_frame/* SIDES */.B.map((side) => (known.includes(side) ? drawLane(side, rounds[side], axis) : drawNothing(side)));
    const words = known.map((side) => describeSide(side, rounds[side])).join("; ");
    const way = direction === undefined ? "" : ` dp-${direction}`;
    return [
        `<svg class="dots${way}" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Share by round: ${words}" font-size="11" fill="currentColor">`,
        `<path class="dp-line" d="M${LEFT} ${AXIS}H${RIGHT}${axis.ticks.map((tick) => `M${axis.x(tick)} 0V${AXIS + 4}`).join("")}" stroke="#8c939d" stroke-opacity=".35" fill="none"/>`,
        ...axis.ticks.map((tick) => `<text x="${axis.x(tick)}" y="${AXIS + 16}" text-anchor="middle">${formatTick(tick, axis.step)}</text>`),
        ...lanes,
        "</svg>",
    ].join("");
}
/** From zero unless all dots are far from it; whole steps of 1, 2 or 5. */
function makeAxis(shares) {
    const most = Math.max(...shares, 0.001);
    const least = Math.min(...shares, most);
    const from = least < NEAR_ZERO * most || most - least < LEAST_SPREAD ? 0 : least;
    const step = stepFor((most - from) / 4);
    const first = Math.max(0, Math.floor((from - (from > 0 ? step / 4 : 0)) / step));
    // No share is more than everything.
    const last = Math.min(Math.max(first + 1, Math.ceil((most + step / 10) / step)), Math.ceil(Math.max(most, 1) / step - 1e-9));
    const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
    const scale = (RIGHT - LEFT) / ((last - first) * step);
    return { step, ticks, x: (share) => round(LEFT + (share - first * step) * scale) };
}
function stepFor(rough) {
    // A tenth of a point is as fine as any number of the report.
    const power = 10 ** Math.floor(Math.log10(Math.max(rough, 0.001)));
    const step = [1, 2, 5].find((factor) => factor * power >= rough);
    return (step ?? 10) * power;
}
function drawLane(side, shares, axis) {
    const top = LANES[side];
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    const inner = LANE_HEIGHT - 2 * RADIUS;
    const dots = shares.map((share, i) => {
        const y = round(top + RADIUS + (inner * (i + 0.5)) / shares.length);
        return `<circle cx="${axis.x(share)}" cy="${y}" r="${RADIUS}"><title>${side}, round ${i + 1}: ${(0,format/* formatShare */.T1)(share)}</title></circle>`;
    });
    const paint = side === "base" ? `fill="none" stroke="currentColor" stroke-width="1.5"` : `fill-opacity=".75"`;
    return [
        `<g class="dp-${side}"><text y="${top + LANE_HEIGHT / 2 + 4}">${side}</text>`,
        `<path d="M${axis.x(mean)} ${top}v${LANE_HEIGHT}" stroke="currentColor" stroke-width="2"/>`,
        `<g ${paint}>${dots.join("")}</g></g>`,
    ].join("");
}
function drawNothing(side) {
    const y = LANES[side] + LANE_HEIGHT / 2 + 4;
    return `<g class="dp-${side}"><text y="${y}">${side}</text><text x="${LEFT + 6}" y="${y}" font-style="italic">no samples</text></g>`;
}
function describeSide(side, shares) {
    const [least, most] = [Math.min(...shares), Math.max(...shares)].map(format/* formatShare */.T1);
    return `${side} ${least === most ? least : `${least} to ${most}`}`;
}
function formatTick(share, step) {
    return `${(share * 100).toFixed(step < 0.0099 ? 1 : 0)} %`;
}
function round(value) {
    return Math.round(value * 10) / 10;
}

// EXTERNAL MODULE: ./lib/report/row.js
var row = __webpack_require__(6774);
;// CONCATENATED MODULE: ./lib/page/function-table.js



/** A table of functions; the page's script lets people sort and filter it. Cells whose text is not what they are sorted by say so (`data-k`). */
function renderFunctionTable({ caption, rows }) {
    return [
        `<table class="functions"><caption>${(0,report_escape/* escapeHtml */.ZD)(caption)}</caption>`,
        "<thead><tr><th scope=col>function<th scope=col>share<th scope=col>change, points<th scope=col>CPU time</tr></thead>",
        `<tbody>${rows.map(renderRow).join("\n")}</tbody></table>`,
    ].join("\n");
}
/** Before the name: the same signs as in the flame graphs, for eyes that do not tell the colours apart. */
const SIGNS = { slower: "▲", new: "▲", faster: "▼", gone: "▼" };
function renderRow({ fn, entry }) {
    const { base, head, change, seconds, ratio } = (0,row/* makeRow */.xG)(fn);
    const { delta, ...shares } = (0,headline/* decisiveChange */.h1)(fn);
    const proof = (0,row/* proofOf */.oX)(fn);
    const [moved = "", reach] = change.split(" ± ");
    const isShared = base !== row/* NO_SHARE */.eL || head !== row/* NO_SHARE */.eL;
    const marks = (0,row/* describeMarks */._j)(fn, report_escape/* HTML_PEN */.G8);
    const where = `${(0,report_escape/* shorten */.ml)((0,report_escape/* plain */.pj)(fn.file))}${fn.line === null ? "" : `:${fn.line}`}`;
    const notes = [
        marks.join(", "),
        where === "" ? "" : `<span class="where">${(0,report_escape/* escapeHtml */.ZD)(where)}</span>`,
        entry === undefined ? "" : `<a href="#${entry.id}">${(0,report_escape/* escapeHtml */.ZD)(entry.title)}</a>`,
    ].filter((note) => note !== "");
    const cells = [
        isShared ? `<td data-k="${number(Math.max(shares.base ?? 0, shares.head ?? 0))}">${pieces(base, `→ ${head}`)}` : "<td>–",
        delta === null
            ? "<td>–"
            : `<td class=aside data-k="${number(delta)}">${pieces(strongIf(proof === "change", moved), reach === undefined ? "" : `± ${reach}`)}`,
        fn.seconds.delta === null
            ? `<td>${ratio || "–"}`
            : `<td class=aside data-k="${number(fn.seconds.delta)}">${pieces(strongIf(proof === "seconds", seconds), ratio)}`,
    ];
    const sign = SIGNS[fn.verdict] === undefined ? "" : `<span class="sign">${SIGNS[fn.verdict]}</span> `;
    return `<tr class="${fn.verdict}"><th scope=row>${sign}${report_escape/* HTML_PEN */.G8.name(fn.name)}<div class="notes">${notes.join(" · ")}</div>${cells.join("")}`;
}
function strongIf(isStrong, text) {
    return isStrong ? report_escape/* HTML_PEN */.G8.strong(text) : text;
}
/** A number and its unit stay in one piece, however narrow the screen. */
function pieces(...texts) {
    return texts
        .filter((text) => text !== "")
        .map((text) => `<span>${text}</span>`)
        .join(" ");
}
function number(value) {
    return String(Number(value.toPrecision(4)));
}

;// CONCATENATED MODULE: ./lib/page/inline-picture.js


/**
 * A flame graph's file as a part of a page that holds style and viewer once: the same picture, its ids kept apart by `prefix`.
 * Links that enlarge frames go away, and the line that speaks of them: inside a page a browser scrolls to them instead.
 */
function inlinePicture(svg, prefix) {
    return svg
        .replace(`<style>${flamegraph_style/* STYLE */.Y}</style>\n`, "")
        .replace(`<script><![CDATA[${engine/* ENGINE */.T}]]></script>\n`, "")
        .replace(/<view [^>]*>\n?/g, "")
        .replace(/<a href="#[^"]*">/g, "<g>")
        .replaceAll("</a>", "</g>")
        .replace(/<text [^>]*>A click on a frame enlarges it\.[^<]*<\/text>\n/, "")
        .replace(/\b(id="|url\(#)/g, `$1${prefix}`)
        .replace(/aria-labelledby="([^ "]+) ([^"]+)"/, `aria-labelledby="${prefix}$1 ${prefix}$2"`);
}
/** The same for pictures that stay still: another picture of the page holds the data of all three. */
function stillPicture(svg, prefix) {
    return inlinePicture(svg, prefix)
        .replace(/<metadata [^>]*>.*<\/metadata>\n/, "")
        .replace('class="flamediff"', 'class="flamediff" data-started="still"');
}

;// CONCATENATED MODULE: ./lib/page/entry-section.js







/** More dot plots than these are noise of another kind. */
const MOST_PLOTS = 24;
/** More rows make the page slow to load and are in report.json. */
const MOST_ROWS = 300;
/** One entry point: what was found, its flame graphs, its rounds, all of its functions. */
function renderEntrySection({ report, entry, id, files }) {
    const { command, rounds, samples, health, failure } = entry;
    const facts = [
        command === "" ? "" : report_escape/* HTML_PEN */.G8.name(command),
        (0,sentences/* describeTime */.Ht)(entry),
        failure === undefined ? `${rounds.base} + ${rounds.head} rounds` : "",
        failure === undefined ? `${(0,format/* formatCount */.B4)(samples.base)} + ${(0,format/* formatCount */.B4)(samples.head)} samples` : "",
    ].filter((fact) => fact !== "");
    return [
        `<section id="${id}" aria-labelledby="${id}-title">`,
        `<h2 id="${id}-title">${report_escape/* HTML_PEN */.G8.words((0,headline/* titleOf */.Gg)(entry, report))}</h2>`,
        report.entryPoints.length === 1 ? "" : paragraph((0,headline/* makeEntryHeadline */.XT)(entry, report_escape/* HTML_PEN */.G8), "finding"),
        paragraph(facts.join(" · "), "quiet"),
        paragraph(report_escape/* HTML_PEN */.G8.words((0,sentences/* explainFurther */.Wp)(entry))),
        failure === undefined ? "" : renderLastWords(failure),
        paragraph((0,sentences/* describeOrigins */.BH)(entry)),
        ...health.warnings.map((warning) => paragraph(`⚠ ${report_escape/* HTML_PEN */.G8.words(warning)}`, "warning")),
        renderPictures(entry, id, files),
        renderRounds(entry),
        renderAllFunctions(entry),
        "</section>",
    ]
        .filter((part) => part !== "")
        .join("\n");
}
function renderLastWords(failure) {
    const text = (0,sentences/* lastWordsOf */.FL)(failure).map(report_escape/* visible */.RK).join("\n").trim();
    return text === "" ? "" : `<pre tabindex="0">${(0,report_escape/* escapeHtml */.ZD)(text)}</pre>`;
}
/** The differential holds the data of all three; base and head stand below it for those without scripts. */
function renderPictures({ files: names }, id, files) {
    const [diff, ...stills] = ["diff", "base", "head"].map((view) => files.get(names[view] ?? ""));
    if (diff === undefined)
        return "";
    const still = stills.map((svg, i) => (svg === undefined ? "" : `<div class="still">${stillPicture(svg, `${id}s${i}`)}</div>`));
    return [
        `<div class="pictures"><h3>Flame graphs</h3>`,
        `<p class="quiet alive">Buttons and the key <kbd>d</kbd> show change, base and head in turn; click a frame to zoom, <kbd>?</kbd> lists the keys.</p>`,
        `<div class="picture">${inlinePicture(diff, id)}</div>${still.join("")}</div>`,
    ].join("\n");
}
/** A dot plot for everything that moved, surely or not. */
function renderRounds(entry) {
    const plotted = entry.functions.filter((fn) => fn.rounds !== undefined && fn.rounds.base.length + fn.rounds.head.length > 2);
    if (plotted.length === 0)
        return "";
    const cut = plotted.length - MOST_PLOTS;
    return [
        `<h3>Rounds</h3>`,
        `<p class="quiet">Each dot is one recorded run: the function's share of that run's samples, the first run on top. The bar is the mean. Where the two clouds lie apart, the change is more than noise.</p>`,
        `<div class="plots">${plotted
            .slice(0, MOST_PLOTS)
            .map((fn) => renderPlot(entry, fn))
            .join("\n")}</div>`,
        cut > 0 ? paragraph(`${(0,format/* formatPlural */.yk)(cut, "more function")} in report.json.`, "quiet") : "",
    ].join("\n");
}
function renderPlot({ samples }, fn) {
    const { verdict, rounds = { base: [], head: [] } } = fn;
    const direction = !(0,headline/* isNamed */.ev)(fn) ? undefined : verdict === "slower" || verdict === "new" ? "more" : "less";
    const kind = fn.withLibraries === undefined ? verdict : `${verdict}, with the libraries it calls`;
    return `<figure><figcaption>${report_escape/* HTML_PEN */.G8.name(fn.name)} <span class="quiet">${kind}</span></figcaption>${renderDotPlot({ rounds, samples, direction })}</figure>`;
}
function renderAllFunctions({ functions }) {
    if (functions.length === 0)
        return "";
    const shown = functions.slice(0, MOST_ROWS);
    const cut = functions.length - shown.length;
    const table = renderFunctionTable({ caption: "Functions of 0.5 % or more on a side", rows: shown.map((fn) => ({ fn })) });
    const rest = cut === 0 ? "" : paragraph(`${(0,format/* formatPlural */.yk)(cut, "more function")} in report.json.`, "quiet");
    return `<details class="all"><summary>All functions of 0.5 % or more (${(0,format/* formatCount */.B4)(functions.length)})</summary>\n${table}${rest}</details>`;
}
function paragraph(markup, name) {
    return markup === "" ? "" : `<p${name === undefined ? "" : ` class="${name}"`}>${markup}</p>`;
}

// EXTERNAL MODULE: ./lib/flamegraph/palette.js
var palette = __webpack_require__(3142);
;// CONCATENATED MODULE: ./lib/page/style.js

/** Words and dots of what became slower and faster: at least 4.5:1 on the ground (WCAG AA; tested). */
const MORE_INK = { light: "#a14800", dark: "#f0a35e" };
const LESS_INK = { light: "#0a5bc4", dark: "#79b8ff" };
const COLOURS = {
    ground: palette/* BACKGROUND */.h4,
    ink: palette/* INK */.Pg,
    quiet: palette/* QUIET_INK */.OM,
    line: palette/* LINE */.pj,
    accent: palette/* ACCENT */.bg,
    soft: palette/* SOFT_ACCENT */.A1,
    more: MORE_INK,
    less: LESS_INK,
};
function themeRule(theme) {
    return `:root{${Object.entries(COLOURS)
        .map(([name, paint]) => `--${name}:${paint[theme]}`)
        .join(";")}}`;
}
const RULES = `
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:1240px;margin:0 auto;padding:16px}
code,pre,kbd{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.92em}
header p{margin:0}
h1{font-size:24px;line-height:1.3;margin:2px 0 6px;font-weight:600}
h2{font-size:20px;line-height:1.3;margin:0 0 4px;font-weight:600}
h3{font-size:16px;margin:24px 0 4px;font-weight:600}
p{margin:4px 0}
a{color:var(--accent)}
.quiet,.notes,caption{color:var(--quiet);font-size:13px}
section{margin-top:36px;padding-top:20px;border-top:1px solid var(--line)}
.finding{font-size:17px}
.warning{border-left:3px solid var(--more);padding-left:10px}
pre{background:var(--soft);padding:10px 12px;border-radius:6px;overflow:auto;overflow-wrap:normal}
kbd{border:1px solid var(--line);border-radius:4px;padding:0 5px}
.functions{border-collapse:collapse;width:100%;margin-top:12px;font-variant-numeric:tabular-nums}
caption{text-align:left;padding-bottom:4px}
.functions th,.functions td{padding:6px 0 6px 16px;border-top:1px solid var(--line);text-align:right;vertical-align:top;font-weight:400}
.functions th:first-child{padding-left:10px;text-align:left}
.functions thead th{color:var(--quiet);font-size:13px;border-top:0;white-space:nowrap}
.functions span{white-space:nowrap}
.functions .where{white-space:normal}
.functions thead button{font:inherit;color:inherit;background:none;border:0;padding:2px 0;cursor:pointer}
.functions thead button:hover{color:var(--ink);text-decoration:underline}
[aria-sort] button{font-weight:600;color:var(--ink)!important}
[aria-sort=ascending] button::before{content:"↑ "}
[aria-sort=descending] button::before{content:"↓ "}
.slower,.new{--mark:var(--more)}
.faster,.gone{--mark:var(--less)}
.functions tr.slower>*:first-child,.functions tr.new>*:first-child,.functions tr.faster>*:first-child,.functions tr.gone>*:first-child{box-shadow:inset 3px 0 var(--mark)}
tr b,.sign{color:var(--mark,inherit)}
td.aside span+span{color:var(--quiet);font-size:13px;margin-left:4px}
.notes b{color:inherit}
.filter{display:flex;flex-wrap:wrap;gap:4px 10px;align-items:center;margin-top:12px;font-size:13px;color:var(--quiet)}
.filter input{font:inherit;color:var(--ink);background:var(--ground);border:1px solid var(--quiet);border-radius:6px;padding:4px 9px;flex:0 1 300px;min-width:0;min-height:30px}
:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
summary{cursor:pointer;margin-top:20px}
.method{margin-top:36px;padding-top:4px;border-top:1px solid var(--line)}
.plots{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(320px,100%),1fr));gap:16px}
figure{margin:8px 0 0;min-width:0}
figcaption{margin-bottom:2px}
.dots{display:block;max-width:100%;height:auto}
.dots text{fill:var(--quiet)}
.dp-more .dp-head{color:var(--more)}
.dp-less .dp-head{color:var(--less)}
.pictures{margin:0 -12px}
.pictures>h3,.pictures>p{margin-left:12px;margin-right:12px}
.alive{display:none}
.pictures .fd-head h1,.pictures .fd-head p:not(.fd-quiet-text){display:none}
@media screen{.pictures:has([data-started=done]) .alive{display:block}.pictures:has([data-started=done]) .still{display:none}}
@media (scripting:none) and (max-width:800px){.picture,.still{overflow-x:auto}.pictures .flamediff{max-width:none}}
@media (max-width:600px){main{padding:12px}h1{font-size:20px}.functions th,.functions td{padding-left:10px;font-size:13px}.functions td span{display:block}.functions thead th{white-space:normal}}
@media print{.filter{display:none}}`;
/** The page's own style, beside that of its pictures. */
const PAGE_STYLE = [
    themeRule("light"),
    `@media screen and (prefers-color-scheme:dark){${themeRule("dark")}}`,
    RULES.replaceAll("\n", ""),
].join("");

;// CONCATENATED MODULE: ./lib/page/page.js











/** Its name beside report.json. */
const PAGE_FILE = "report.html";
/**
 * The whole report in one HTML file that asks nobody for anything: finding, table, flame graphs, rounds, method. Without scripts it can be
 * read all the same. Its policy lets nothing run but its own three texts, whatever a name may hold.
 */
function renderPage({ report, files, sha256, given = {} }) {
    const sections = report.entryPoints.map((entry, i) => ({ entry, id: `e${i + 1}` })).sort((a, b) => (0,headline/* byUrgency */.td)(a.entry, b.entry));
    const style = flamegraph_style/* STYLE */.Y + PAGE_STYLE;
    const policy = `default-src 'none'; style-src 'sha256-${sha256(style)}'; script-src 'sha256-${sha256(PAGE_SCRIPT)}' 'sha256-${sha256(engine/* ENGINE */.T)}'; base-uri 'none'; form-action 'none'`;
    return `${[
        "<!DOCTYPE html>",
        `<html lang="en"><head><meta charset="utf-8">`,
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        `<meta name="viewport" content="width=device-width,initial-scale=1">`,
        `<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">`,
        `<title>${(0,report_escape/* escapeHtml */.ZD)((0,headline/* makeHeadline */.dd)(report))} · flamediff</title>`,
        `<style>${style}</style></head>`,
        "<body><main>",
        `<header><p class="quiet">flamediff</p><h1>${(0,headline/* makeHeadline */.dd)(report, report_escape/* HTML_PEN */.G8)}</h1><p class="quiet">${(0,sentences/* describeRun */.vZ)(report, report_escape/* HTML_PEN */.G8)}</p></header>`,
        renderFindings(report, sections),
        ...sections.map((section) => renderEntrySection({ ...section, report, files })),
        renderMethod(report, given),
        "</main>",
        `<script>${PAGE_SCRIPT}</script>`,
        `<script>${engine/* ENGINE */.T}</script>`,
        "</body></html>",
    ].join("\n")}\n`;
}
/** Everything that moved, in all entry points. */
function renderFindings(report, sections) {
    const rows = sections.flatMap(({ entry, id }) => entry.functions
        .filter(({ verdict }) => verdict !== "unchanged")
        .map((fn) => ({ fn, ...(sections.length > 1 && { entry: { title: (0,report_escape/* plain */.pj)((0,headline/* titleOf */.Gg)(entry, report)), id } }) })));
    if (rows.length === 0)
        return "";
    const count = (test) => rows.filter(({ fn }) => test(fn)).length;
    const [bystanders, uncertain] = [count(({ verdict }) => verdict === "bystander"), count(({ verdict }) => verdict === "uncertain")];
    const caption = [`Findings: ${(0,format/* formatPlural */.yk)(count(headline/* isNamed */.ev), "function")} changed`, ...(0,sentences/* describeOthers */.Hi)({ bystanders, uncertain })].join(" · ");
    return renderFunctionTable({ caption, rows });
}
function renderMethod(report, given) {
    const command = makeRunCommand({ report, given });
    return [
        `<details class="method"><summary>How this was measured, and how to repeat it</summary>`,
        `<ul>${(0,sentences/* describeMethod */.tK)(report, report_escape/* HTML_PEN */.G8)
            .map((sentence) => `<li>${sentence}</li>`)
            .join("\n")}</ul>`,
        ...(command === undefined ? [] : [`<p>The same on your machine:</p><pre tabindex="0">${(0,report_escape/* escapeHtml */.ZD)(command)}</pre>`]),
        "</details>",
    ].join("\n");
}

// EXTERNAL MODULE: ./lib/plan.js
var plan = __webpack_require__(5648);
// EXTERNAL MODULE: ./lib/profile/canonical.js
var canonical = __webpack_require__(5791);
// EXTERNAL MODULE: ./lib/profile/recordings.js + 6 modules
var profile_recordings = __webpack_require__(6341);
// EXTERNAL MODULE: ./lib/profile/settle.js
var settle = __webpack_require__(3394);
;// CONCATENATED MODULE: ./lib/report/health.js


/** Read errors beyond this share distort: they are not random, deep and fast-changing stacks fail more often. */
const LOST_SHARE = 0.02;
/** Beyond this the profile is mostly not the program. */
const SET_ASIDE_SHARE = 0.5;
/** Time taken away by the host beyond this stalls rounds. */
const STEAL_SHARE = 0.1;
/** Beyond this share of samples that could not be read no verdict is given. */
const DISTRUSTED_SHARE = 0.1;
/** The sampler says so once for each second that it is behind; beyond this share of a side's time it distorts, if the other side has less by as much. */
const LATE_SHARE = 0.1;
/** Python processes that gave no sample: a difference of this share of a side's CPU time could pass for a change. */
const UNSEEN_SHARE = 0.1;
/** Why a recording is not good enough for a verdict, in a sentence; undefined when it is. */
function findDistrust({ rounds }) {
    for (const side of profile_frame/* SIDES */.B) {
        const lost = lostShare(rounds[side]);
        if (lost > DISTRUSTED_SHARE) {
            return `${(0,format/* formatShare */.T1)(lost)} of the samples of ${side} could not be read, and not at random. Try 'nonblocking: false' or fewer threads.`;
        }
    }
    const unseen = { base: unseenShare(rounds.base), head: unseenShare(rounds.head) };
    if (Math.abs(unseen.base - unseen.head) > UNSEEN_SHARE) {
        return `Python processes with ${(0,format/* formatShare */.T1)(unseen.base)} of the CPU time of base and ${(0,format/* formatShare */.T1)(unseen.head)} of that of head gave no sample, so the sides do not show the same. Name the script or '-m module' instead of a launcher, or run it again on a less busy machine.`;
    }
    const [base, head] = [lateShare(rounds.base), lateShare(rounds.head)];
    if (Math.abs(base - head) > LATE_SHARE) {
        return `the sampler was behind for ${(0,format/* formatShare */.T1)(base)} of the time of base and ${(0,format/* formatShare */.T1)(head)} of that of head, which moves shares toward stacks that are slow to read. Try a lower 'rate' or 'nonblocking: true'.`;
    }
    return undefined;
}
/** Share of each side's samples that could not be read, when a side has too many for them not to matter. */
function findLost({ rounds }) {
    const lost = { base: lostShare(rounds.base), head: lostShare(rounds.head) };
    return Math.max(lost.base, lost.head) > LOST_SHARE ? lost : undefined;
}
function lostShare(rounds) {
    const lost = rounds.reduce((total, round) => total + round.lost, 0);
    const recorded = rounds.reduce((total, round) => total + round.recorded, 0);
    return lost === 0 ? 0 : lost / (lost + recorded);
}
function unseenShare(rounds) {
    const unseen = rounds.reduce((total, round) => total + (round.unseen ?? 0), 0);
    const seconds = rounds.reduce((total, round) => total + (round.cpuSeconds ?? 0), 0);
    return unseen === 0 || seconds === 0 ? 0 : Math.min(1, unseen / seconds);
}
function lateShare(rounds) {
    const late = rounds.reduce((total, round) => total + round.late, 0);
    const seconds = rounds.reduce((total, round) => total + (round.wallSeconds ?? 0), 0);
    return late === 0 || seconds === 0 ? 0 : Math.min(1, late / seconds);
}
/** The quality of a recording. @param entry undefined when only folded stacks were given. */
function assessHealth(profile, entry) {
    const rounds = profile_frame/* SIDES */.B.flatMap((side) => profile.rounds[side]);
    const told = entry === undefined ? [] : profile_frame/* SIDES */.B.flatMap((side) => entry.rounds[side]);
    const sum = (list, value) => list.reduce((total, item) => total + value(item), 0);
    const lost = sum(told, (round) => round.lost);
    const late = sum(told, (round) => round.late);
    const empty = sum(rounds, (round) => round.empty);
    const harness = sum(rounds, (round) => round.harness);
    const recorded = sum(rounds, (round) => round.recorded);
    const recording = told.length === 0 ? null : factsOf(told);
    const steal = recording?.steal ?? 0;
    const warnings = [...(entry?.notes ?? [])];
    if (lost > LOST_SHARE * (recorded + lost)) {
        warnings.push(`${(0,format/* formatShare */.T1)(lost / (recorded + lost))} of the samples could not be read (${(0,format/* formatCount */.B4)(lost)}); such samples are not lost at random.`);
    }
    const unseen = unseenShare(told);
    if (unseen > 0) {
        warnings.push(`Python processes with ${(0,format/* formatShare */.T1)(unseen)} of the CPU time gave no sample: the sampler did not reach them in their first moments, or what computes there is no Python thread. What ran there is not in the profile.`);
    }
    if (late > 0)
        warnings.push(`The sampler fell behind ${(0,format/* formatPlural */.yk)(late, "time")}; a lower 'rate' or 'nonblocking: true' helps.`);
    if (harness > SET_ASIDE_SHARE * recorded) {
        warnings.push(`${(0,format/* formatShare */.T1)(harness / recorded)} of the samples were in imports, test collection or waiting and are not counted; give the program more work, or set 'keep-imports: true'.`);
    }
    if (steal > STEAL_SHARE)
        warnings.push(`The machine lost up to ${(0,format/* formatShare */.T1)(steal)} of its time to other machines during a round.`);
    return { lost, late, empty, harness, recording, warnings };
}
function factsOf(rounds) {
    const most = (name) => {
        const values = rounds.flatMap((round) => round[name] ?? []);
        return values.length === 0 ? null : Math.max(...values);
    };
    return { processes: most("processes"), threads: most("threads"), depth: most("depth"), steal: most("steal"), load: most("load") };
}

// EXTERNAL MODULE: ./lib/compare/looks.js
var looks = __webpack_require__(4263);
;// CONCATENATED MODULE: ./lib/report/reason.js


/** What an entry point says when it was quiet. */
const RULED_OUT = "No function of 4 % or more became 1.5 times slower.";
/** A program that has this share of its time in one function is that function. */
const NEARLY_ALL = 0.8;
/** More open functions than these are counted. */
const MOST_TOLD = 3;
/** Why an entry point got its verdict: what was found, what is ruled out, or what would decide it. The first sentence is the headline's. */
function explainVerdict(comparison, context) {
    const { verdict, tooLittle, order, distrust } = comparison;
    if (tooLittle !== undefined)
        return explainTooLittle(comparison, tooLittle);
    if (distrust !== undefined)
        return `Functions moved, but the recording cannot be trusted: ${distrust}`;
    switch (verdict) {
        case "changed":
            return order.length === 0
                ? explainWhole(comparison, context)
                : `${(0,format/* formatPlural */.yk)(order.length, "function")} changed.${tellRest(comparison)}`;
        case "unchanged":
            return RULED_OUT;
        case "undecided":
            return explainUndecided(comparison, context);
    }
}
function explainTooLittle({ verdict, time }, tooLittle) {
    if (tooLittle.why === "rounds") {
        const { base, head } = tooLittle.rounds;
        return `${base === head ? (0,format/* formatPlural */.yk)(base, "round") : `${base} and ${head} rounds`} a side cannot tell a change from noise; at least 3 are needed.`;
    }
    const shown = (seconds) => (seconds === null ? "?" : (0,format/* formatSeconds */.Xo)(seconds));
    const times = time.cpu.base === null && time.cpu.head === null ? "" : `: CPU time ${shown(time.cpu.base)} → ${shown(time.cpu.head)}`;
    const { base, head } = tooLittle.samples;
    if (verdict === "changed")
        return `Too few samples to compare shares (${(0,format/* formatCount */.B4)(base)} and ${(0,format/* formatCount */.B4)(head)}); the CPU time alone shows the change.`;
    return `Too few samples to compare shares (${(0,format/* formatCount */.B4)(base)} and ${(0,format/* formatCount */.B4)(head)})${times}.${verdict === "undecided" ? " Let the program work longer, 2 seconds or more." : ""}`;
}
/** Shares do not show what all functions have in common; the CPU seconds of the whole do. */
function explainWhole({ rest, decision, open }, { functions }) {
    const whole = `The program as a whole became ${(rest?.ratio ?? 1) < 1 ? "faster" : "slower"}`;
    const shares = [...(decision?.head ?? [])];
    const largest = shares.indexOf(Math.max(...shares));
    const share = Math.min(decision?.base[largest] ?? 0, decision?.head[largest] ?? 0);
    if (share >= NEARLY_ALL)
        return `${whole}: ${(0,format/* formatShare */.T1)(share)} of its time is in ${functions[largest]?.name}.`;
    return `${whole}${open ? "; which function did cannot be told yet" : ", all of it alike: no function by itself stands out"}.`;
}
/** What was named are changes against this. */
function tellRest({ rest }) {
    if (rest === undefined)
        return "";
    const [lower, upper] = rest.interval.map((ratio) => ratio.toFixed(2));
    return ` Everything else took ${rest.ratio.toFixed(2)} times as long as before (between ${lower} and ${upper}).`;
}
function explainUndecided(comparison, context) {
    const { decision, doubted, whole, rest } = comparison;
    const names = tellFunctions(doubted, comparison, context);
    if (doubted.length > 0)
        return `So many samples could not be read that they alone can have made what moved: ${names}. Try 'nonblocking: false' or fewer threads.`;
    // The share of a function that is nearly all of the program cannot move: it is the whole that is open.
    const open = (decision?.open ?? [])
        .filter((f) => (decision?.head[f] ?? 0) < NEARLY_ALL)
        .sort((a, b) => Math.abs(decision?.delta[b] ?? 0) - Math.abs(decision?.delta[a] ?? 0));
    const question = open.length === 0 && (whole === "open" || (decision?.open ?? []).length > 0)
        ? `the program as a whole became ${(rest?.ratio ?? 1) < 1 ? "faster" : "slower"}`
        : "a function changed";
    const told = open.length === 0 ? "" : ` Still open: ${tellFunctions(open, comparison, context)}.`;
    const sees = decision?.sees === undefined ? "" : ` So far a function that became 1.5 times slower is seen from ${(0,format/* formatShare */.T1)(decision.sees)} on.`;
    return `It cannot be told yet whether ${question}.${told} ${tellCure(comparison, context)}${sees}`;
}
/** `parse (+3.1 ± 4.0 points), load (…) and 2 more`. */
function tellFunctions(chosen, { decision }, { functions }) {
    const words = chosen.slice(0, MOST_TOLD).map((f) => {
        const reach = ((decision?.halfWidth[f] ?? 0) * 100).toFixed(1);
        return `${functions[f]?.name} (${(0,format/* formatPoints */.Xf)(decision?.delta[f] ?? 0)} ± ${reach} points)`;
    });
    return words.join(", ") + (chosen.length > MOST_TOLD ? ` and ${chosen.length - MOST_TOLD} more` : "");
}
/** What would decide it, in rounds and seconds as far as they can be foreseen. */
function tellCure({ decision, time: { wall } }, { isRecorded, rounds }) {
    const needed = Math.max(decision?.enoughRounds ?? Number.POSITIVE_INFINITY, (0,looks/* nextLook */.JD)(rounds));
    if (!isRecorded)
        return needed > looks/* MOST_ROUNDS */.M4 ? "More rounds would decide it." : `About ${needed} rounds a side would decide it.`;
    const { base, head } = wall;
    if (needed > looks/* MOST_ROUNDS */.M4 || base === null || head === null)
        return "A longer run, a higher 'rate' or a quieter machine would decide it.";
    const seconds = Math.ceil((0,looks/* recordingSeconds */.Bu)(needed, { base, head }) / 10) * 10;
    return `About ${needed} rounds a side would decide it: a 'budget' of ${(0,format/* formatPlural */.yk)(seconds, "second")}, or a quieter machine.`;
}

;// CONCATENATED MODULE: ./lib/report/unrest.js



/** Rounds of one commit that differ this much more than sampling alone explains (in variance; up to 1.9 on an idle machine, 4.1 on a busy one) are worth a word. */
const RESTLESS = 2.5;
/** Samples of a round that count for less than this were mostly waiting for a processor. */
const STALLED = 0.6;
/** More functions than this are not told one by one. */
const unrest_MOST_TOLD = 3;
/** What in the recording keeps a verdict open, one sentence each; nothing when the verdict is clear. */
function explainUnrest({ decision, functions, verdict }, profile) {
    if (decision === undefined)
        return [];
    const unsure = decision.ragged.filter((f) => functions[f]?.verdict === "uncertain");
    const told = unsure.slice(0, unrest_MOST_TOLD).map((f) => describeRagged(profile, f));
    const others = unsure.length > unrest_MOST_TOLD ? [`The same goes for ${(0,format/* formatPlural */.yk)(unsure.length - unrest_MOST_TOLD, "more function")}.`] : [];
    return [
        ...told,
        ...others,
        ...describeMover(decision),
        ...(verdict === "undecided" ? [...describeStalls(profile), ...describeRestlessness(decision.dispersion)] : []),
    ];
}
/** Shares of a side's time above one half fit two stories: these changed, or all else did. CPU seconds say which, if they are sure. */
const MOST_OF_THE_TIME = 0.5;
function describeMover({ namedShare, mover }) {
    if (namedShare <= MOST_OF_THE_TIME || mover === "part")
        return [];
    const whose = mover === "rest" ? "say that it was rather everything else that changed" : "cannot tell whether they changed or everything else did";
    return [`What is named held ${(0,format/* formatShare */.T1)(namedShare)} of the time of base, and CPU seconds ${whose}.`];
}
function describeRagged({ functions, rounds }, f) {
    const ranges = profile_frame/* SIDES */.B.map((side) => {
        const shares = rounds[side].map((round) => (round.samples === 0 ? 0 : round.self[f] / round.samples));
        return `${(0,format/* formatShare */.T1)(Math.min(...shares))} to ${(0,format/* formatShare */.T1)(Math.max(...shares))} on ${side}`;
    });
    return `The rounds disagree about ${functions[f]?.name} (${ranges.join(", ")}), so only its own spread judges it.`;
}
function describeStalls(profile) {
    const [base, head] = (0,round_counts/* roundWeights */.w9)(...(0,round_counts/* sidesOf */.Mm)(profile, "self"));
    const stalled = { base: countBelow(base), head: countBelow(head) };
    const words = profile_frame/* SIDES */.B.filter((side) => stalled[side] > 0).map((side) => `${stalled[side]} of ${(0,format/* formatPlural */.yk)(profile.rounds[side].length, "round")} of ${side}`);
    return words.length === 0
        ? []
        : [`In ${words.join(" and ")} the program waited for a processor for long; samples count for the CPU time they stand for.`];
}
function countBelow(weights) {
    return weights.filter((weight) => weight < STALLED).length;
}
function describeRestlessness(dispersion) {
    if (dispersion < RESTLESS)
        return [];
    const times = Math.sqrt(dispersion).toFixed(1);
    return [
        `Rounds of one commit differ ${times} times as much as sampling alone explains: the machine was busy, or the program does not do the same every time.`,
    ];
}

;// CONCATENATED MODULE: ./lib/report/entry-report.js





/** Functions with less on both sides are not listed. */
const LISTED_SHARE = 0.005;
/** The sort key: culprits, then bystanders, then the rest. */
const RANK = {
    slower: 0,
    faster: 0,
    new: 0,
    gone: 0,
    bystander: 1,
    uncertain: 2,
    unchanged: 2,
};
/** Everything report.json says about one entry point. */
function makeEntryReport(facts) {
    const { name, command, shard, entry, profile, comparison, files } = facts;
    const looks = entry?.looks ?? { planned: 1, used: 1 };
    const rounds = { base: profile.rounds.base.length, head: profile.rounds.head.length };
    const health = assessHealth(profile, entry);
    // Counts of other tools may be fractions; report.json tells whole samples.
    const count = (side) => Math.round(profile.rounds[side].reduce((sum, round) => sum + round.samples, 0));
    return {
        name,
        shard,
        command,
        verdict: comparison.verdict,
        reason: explainVerdict(comparison, {
            functions: profile.functions,
            rounds: Math.min(rounds.base, rounds.head),
            isRecorded: entry !== undefined,
        }),
        rounds,
        samples: { base: count("base"), head: count("head") },
        noiseFloor: comparison.decision?.noiseFloor ?? null,
        looks,
        time: comparison.time,
        functions: listFunctions(facts),
        health: { ...health, warnings: [...health.warnings, ...explainUnrest(comparison, profile)] },
        files,
    };
}
/** An entry point that could not be recorded. */
function makeFailedReport({ entry, shard }) {
    const failure = entry.failure ?? "It was not recorded.";
    const nothing = { base: null, head: null, ratio: null, interval: null };
    return {
        name: entry.name,
        shard,
        command: entry.command,
        verdict: "failed",
        reason: failure.split("\n", 1)[0],
        rounds: { base: 0, head: 0 },
        samples: { base: 0, head: 0 },
        noiseFloor: null,
        looks: entry.looks,
        time: { cpu: nothing, wall: nothing },
        functions: [],
        health: { lost: 0, late: 0, empty: 0, harness: 0, recording: null, warnings: entry.notes },
        files: {},
        failure,
    };
}
function listFunctions({ profile, comparison, changes }) {
    const touched = changes && new Map(changes.touched.map((fn) => [keyOf(fn), fn.line]));
    const movedFrom = new Map((changes?.moved ?? []).map(({ from, to }) => [keyOf(to), from]));
    const order = new Map(comparison.order.map((f, place) => [f, place]));
    const counted = { base: (0,round_counts/* meanCountedSeconds */.fe)(profile.rounds.base), head: (0,round_counts/* meanCountedSeconds */.fe)(profile.rounds.head) };
    const listed = comparison.functions.flatMap((change, f) => (isListed(change) ? [{ change, f }] : []));
    listed.sort((a, b) => RANK[a.change.verdict] - RANK[b.change.verdict] ||
        sizeOf(b.change) - sizeOf(a.change) ||
        (order.get(a.f) ?? a.f) - (order.get(b.f) ?? b.f));
    return listed.map(({ change, f }) => {
        const fn = profile.functions[f];
        const from = movedFrom.get(keyOf(fn));
        const touchedLine = fn.origin === "project" ? touched?.get(keyOf(fn)) : undefined;
        return {
            name: fn.name,
            file: fn.file,
            line: fn.line.head ?? fn.line.base ?? null,
            origin: fn.origin,
            touched: touched === null ? null : touchedLine !== undefined,
            ...(touchedLine !== undefined && { touchedLine }),
            ...(from !== undefined && { movedFrom: from.file === fn.file ? from.name : `${from.name} (${from.file})` }),
            ...describeCaller(profile, comparison.callers.get(f)),
            self: shownChange(change.self),
            total: shownChange(change.total),
            ...(change.charged !== undefined && { withLibraries: shownChange(change.charged) }),
            seconds: secondsOf(change.charged ?? change.self, counted),
            ratio: change.ratio ?? null,
            ...(RANK[change.verdict] < 2 && { rounds: sharesByRound(profile, f, change.charged === undefined ? "self" : "charged") }),
            verdict: change.verdict,
        };
    });
}
function describeCaller(profile, caller) {
    const fn = caller === undefined ? undefined : profile.functions[caller];
    return fn === undefined ? {} : { calledBy: { name: fn.name, file: fn.file, line: fn.line.head ?? fn.line.base ?? null } };
}
function isListed({ self, total, verdict }) {
    return RANK[verdict] < 2 || Math.max(self.base ?? 0, self.head ?? 0, total.base ?? 0, total.head ?? 0) >= LISTED_SHARE;
}
/** Culprits and bystanders by how far their own share moved, a function of one side only by all of it; the rest by share. */
function sizeOf({ self, charged, verdict }) {
    const { base, head, delta } = charged ?? self;
    const share = Math.max(base ?? 0, head ?? 0);
    return RANK[verdict] < 2 ? Math.abs(delta ?? share) : share;
}
function shownChange({ base, head, delta, halfWidth, q }) {
    return { base, head, delta, interval: delta === null || halfWidth === null ? null : [delta - halfWidth, delta + halfWidth], q };
}
/** Share x the CPU seconds of a run that it is a share of, on each side; a side without samples of the function has none that could be told. */
function secondsOf(change, counted) {
    const seconds = (share, whole) => (share === null || whole === null ? null : share * whole);
    const base = seconds(change.base, counted.base);
    const head = seconds(change.head, counted.head);
    return { base, head, delta: base === null && head === null ? null : (head ?? 0) - (base ?? 0) };
}
function sharesByRound(profile, f, kind) {
    const shares = (side) => profile.rounds[side].map((round) => (round.samples === 0 ? 0 : round[kind][f] / round.samples));
    const [base, head] = profile_frame/* SIDES */.B.map(shares);
    return { base, head };
}
function keyOf({ file, name }) {
    return `${file}\0${name}`;
}

// EXTERNAL MODULE: ./lib/flamegraph/label.js
var flamegraph_label = __webpack_require__(3695);
;// CONCATENATED MODULE: ./lib/flamegraph/navigate.js
/** The caller's box; undefined for the root. */
function parentOf({ tree, levels }, node) {
    const depth = tree.depth[node];
    if (depth === 0)
        return undefined;
    // The last node of the row above that comes before this one: a parent stands before its children.
    return levels.nodes[firstFrom(levels, depth - 1, node) - 1];
}
/** Boxes directly below a node, from left to right. */
function childrenOf({ tree, levels }, node) {
    const depth = tree.depth[node] + 1;
    if (depth + 1 >= levels.starts.length)
        return [];
    const end = nextInRow(levels, depth - 1, node) ?? tree.nodes;
    const children = [];
    for (let i = firstFrom(levels, depth, node); i < levels.starts[depth + 1] && levels.nodes[i] < end; i++)
        children.push(levels.nodes[i]);
    return children;
}
/** The box to the left (-1) or right (+1) in the same row. */
function neighbourOf({ tree, levels }, node, step) {
    const depth = tree.depth[node];
    const i = firstFrom(levels, depth, node) + step;
    return i < levels.starts[depth] || i >= levels.starts[depth + 1] ? undefined : levels.nodes[i];
}
/** The box at a place of a row, or the nearest one that ends or begins within `reach` of it. */
function nodeAt({ x, width, levels }, depth, { place, reach }) {
    let low = levels.starts[depth];
    const stop = levels.starts[depth + 1];
    let high = stop;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (x[levels.nodes[middle]] <= place)
            low = middle + 1;
        else
            high = middle;
    }
    // The box that begins last before the place, else the one behind it.
    return [low - 1, low]
        .filter((i) => i >= levels.starts[depth] && i < stop)
        .map((i) => levels.nodes[i])
        .find((node) => x[node] - reach <= place && place <= x[node] + width[node] + reach);
}
/** The root and every caller down to a node, the node included. */
function pathTo(layout, node) {
    const path = [node];
    for (let up = parentOf(layout, node); up !== undefined; up = parentOf(layout, up))
        path.unshift(up);
    return path;
}
/** Index of the first node of a row that is not before the given one. */
function firstFrom({ nodes, starts }, depth, node) {
    let low = starts[depth];
    let high = starts[depth + 1];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (nodes[middle] < node)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function nextInRow(levels, depth, node) {
    const i = firstFrom(levels, depth, node + 1);
    return i < levels.starts[depth + 1] ? levels.nodes[i] : undefined;
}

// EXTERNAL MODULE: ./lib/flamegraph/scene.js
var flamegraph_scene = __webpack_require__(9389);
// EXTERNAL MODULE: ./lib/flamegraph/words.js
var words = __webpack_require__(5140);
// EXTERNAL MODULE: ./lib/profile/call-tree.js
var call_tree = __webpack_require__(6230);
;// CONCATENATED MODULE: ./lib/profile/recursion.js

/** The tree in which a function that calls itself directly is one frame: `a;f;f;f;b` becomes `a;f;b`. Self samples stay with their function. */
function foldRecursion({ nodes, parent, fn, self }) {
    const folded = (0,call_tree/* makeCallTree */.dz)(self.length);
    /** Node of the new tree for each of the old. */
    const place = new Int32Array(nodes);
    /** Function of each node of the new tree. */
    const functions = [-1];
    for (let node = 0; node < nodes; node++) {
        if (node > 0) {
            const up = place[parent[node]];
            const id = fn[node];
            place[node] = functions[up] === id ? up : folded.child(up, id);
            functions[place[node]] = id;
        }
        self.forEach((column, index) => {
            const count = column[node];
            if (count !== 0)
                folded.add(index, place[node], count);
        });
    }
    return folded.build();
}

;// CONCATENATED MODULE: ./lib/report/icicle.js







/** As wide as a code block of a comment is on most screens. */
const COMMENT_COLUMNS = 96;
const icicle_MOST_ROWS = 7;
/** The edge of a box, a sign and a letter. */
const LEAST_COLUMNS = 3;
/** A callee that takes this share of its caller shares its row: long chains would push out what matters. */
const CHAINED = 0.9;
/** More callers than this never fit. */
const MOST_CALLERS = 8;
/**
 * The differential as text, callers above callees, for places that show no pictures: a code block of a comment, mail, a terminal.
 * A function that calls itself is one box. Widths are those of the differential flame graph; signs and amounts stand only where the decision named a change.
 * The amounts of a function's boxes add up to its row in the table.
 *
 *   ▏<module> › main·················································
 *   ▏render·····························▏load·········▏▲ parse +0.41 s
 *   ▏▼ escape −0.12 s···▏join···········
 *
 * @returns up to 7 lines of up to `columns` columns without line end after the last; nothing in them ends a code block. Empty without samples.
 */
function renderIcicle(graph, columns = COMMENT_COLUMNS) {
    const picture = (0,flamegraph_picture/* makePicture */.rg)({ ...graph, tree: foldRecursion(graph.tree) });
    const scene = (0,flamegraph_scene/* makeScene */.nN)(picture.functions, (0,flamegraph_scene/* sceneTreeOf */.eJ)(picture), picture.sides.length === 0 ? "single" : "diff");
    const rows = Array.from({ length: icicle_MOST_ROWS }, () => "");
    drawBox({ scene, rows, columns, amount: (node) => amountOf(picture, node) }, 0, 0);
    return rows.filter((row) => row !== "").join("\n");
}
/** What a frame's own time changed by, in seconds of a run where they are known, else in points of share. */
function amountOf({ tree, samples, seconds }, node) {
    const isTimed = samples.every((count, side) => count === 0 || typeof seconds[side] === "number");
    const [base = 0, head = 0] = samples.map((count, side) => {
        const share = count === 0 ? 0 : tree.self[side]?.[node] / count;
        return isTimed ? share * (seconds[side] ?? 0) : share;
    });
    return isTimed ? (0,format/* formatSecondsChange */.Rv)(head - base) : `${(0,format/* formatPoints */.Xf)(head - base)} points`;
}
function drawBox(canvas, node, row) {
    const { scene, rows } = canvas;
    const [left, right] = [
        columnAt(canvas, scene.layout.x[node]),
        columnAt(canvas, scene.layout.x[node] + scene.layout.width[node]),
    ];
    if (!(right - left >= LEAST_COLUMNS) || row >= icicle_MOST_ROWS)
        return;
    const chain = chainFrom(scene, node);
    rows[row] =
        `${rows[row].padEnd(left - ((0,flamegraph_label/* columnsOf */.PL)(rows[row]) - rows[row].length))}▏${labelOf(canvas, chain, right - left - 1)}`;
    for (const child of childrenOf(scene.layout, chain.at(-1)))
        drawBox(canvas, child, row + 1);
}
function columnAt({ scene, columns }, place) {
    return Math.round((place / scene.layout.width[0]) * columns);
}
/** A frame and the callees that share its row. A named function ends a row, so that its change is read. */
function chainFrom(scene, node) {
    const { width } = scene.layout;
    const chain = [node];
    for (let last = node; !isChanged(scene, last);) {
        const next = childrenOf(scene.layout, last).find((child) => width[child] >= CHAINED * width[node]);
        if (next === undefined)
            break;
        chain.push(next);
        last = next;
    }
    return chain;
}
function isChanged({ changes }, node) {
    return (changes?.own[node] ?? 0) !== 0;
}
/** The last frame of a chain has the sign and the amount; its callers go first when there is no room. */
function labelOf({ scene, amount }, chain, columns) {
    const last = chain.at(-1);
    const own = scene.changes?.own[last] ?? 0;
    const [before, after] = (0,words/* marksOf */.Ok)(functionOf(scene, last)?.finding?.verdict, own);
    const name = nameOf(scene, last) || "all";
    const full = before + name + (own === 0 ? "" : ` ${amount(last)}${after}`);
    const callers = chain
        .slice(0, -1)
        .slice(-MOST_CALLERS)
        .map((node) => nameOf(scene, node));
    const isCut = chain.length - 1 > MOST_CALLERS;
    const candidates = callers.map((_, i) => [...(i > 0 || isCut ? ["…"] : []), ...callers.slice(i), full].filter((part) => part !== "").join(" › "));
    const shorter = [...(callers.length > 0 ? [`… › ${full}`] : []), full, before + name];
    const label = [...candidates, ...shorter].find((text) => (0,flamegraph_label/* columnsOf */.PL)(text) <= columns) ?? cutLabel(before, name, columns);
    return label + "·".repeat(columns - (0,flamegraph_label/* columnsOf */.PL)(label));
}
/** The sign and the beginning of a name; less than three letters say nothing. */
function cutLabel(sign, name, columns) {
    const room = columns - (0,flamegraph_label/* columnsOf */.PL)(sign) - 1;
    return room < 3 ? sign.trim() : `${sign}${(0,flamegraph_label/* cut */.Jj)(name, room)}…`;
}
function nameOf(scene, node) {
    const fn = functionOf(scene, node);
    // Three of them would end the code block.
    return fn === undefined ? "" : fn.name.replaceAll("`", "'");
}
function functionOf({ functions, tree }, node) {
    return functions[tree.fn[node]];
}

;// CONCATENATED MODULE: ./lib/report/markdown-entry.js





/** Links longer than this are left out: a comment has an end. */
const LONGEST_URL = 500;
/** The end of a program's last words says what went wrong. */
const FAILURE_LINES = 25;
const FAILURE_CHARACTERS = 3000;
/** One entry point: what changed, how long it took, the table, the picture as text. */
function renderEntry(page, entry, icicle) {
    const { report, room } = page;
    const isOnly = report.entryPoints.length === 1;
    const times = [(0,sentences/* describeTime */.Ht)(entry), ...linkPictures(page, entry)].filter((part) => part !== "").join(" · ");
    if (entry.verdict === "unchanged")
        return [
            isOnly ? times : `**${report_escape/* MARKDOWN_PEN */.CS.words((0,headline/* titleOf */.Gg)(entry, report))}**: nothing changed${times === "" ? "" : ` · ${times}`}`,
            ...renderWarnings(page, entry),
        ];
    return [
        ...(isOnly ? [] : [`#### ${(0,headline/* makeTitledHeadline */.zr)(entry, report, report_escape/* MARKDOWN_PEN */.CS)}`, ""]),
        times,
        ...renderReason(entry),
        ...renderTable(page, entry.functions.filter(headline/* isNamed */.ev)),
        ...(room.hasContext && entry.verdict === "changed" && icicle !== "" ? ["", "```text", (0,report_escape/* escapeFence */.$S)(icicle), "```"] : []),
        ...(room.hasContext ? markdown_entry_paragraph((0,sentences/* describeOrigins */.BH)(entry)) : []),
        ...renderOthers(page, entry),
        ...renderWarnings(page, entry),
    ];
}
/** `flame graphs: difference, base, head · all on one page`, as far as there are links. */
function linkPictures({ links }, { files }) {
    const link = (text, file) => {
        const url = file === undefined ? undefined : links.files[file];
        return url === undefined ? [] : [`[${text}](${url})`];
    };
    const pictures = [...link("difference", files["diff"]), ...link("base", files["base"]), ...link("head", files["head"])];
    return [...(pictures.length === 0 ? [] : [`flame graphs: ${pictures.join(", ")}`]), ...link("all on one page", files["page"])];
}
/** What the headline had no room for; a failed program's last words. */
function renderReason(entry) {
    if (entry.failure === undefined)
        return markdown_entry_paragraph(report_escape/* MARKDOWN_PEN */.CS.words((0,sentences/* explainFurther */.Wp)(entry)));
    const end = (0,sentences/* lastWordsOf */.FL)(entry.failure).slice(-FAILURE_LINES).join("\n").slice(-FAILURE_CHARACTERS);
    return end.trim() === "" ? [] : ["", "```text", (0,report_escape/* escapeFence */.$S)(end), "```"];
}
function renderOthers(page, { verdict, functions }) {
    const bystanders = functions.filter((fn) => fn.verdict === "bystander");
    const uncertain = functions.filter((fn) => fn.verdict === "uncertain");
    if (verdict !== "changed" || bystanders.length + uncertain.length === 0)
        return [];
    const parts = (0,sentences/* describeOthers */.Hi)({ bystanders: bystanders.length, uncertain: uncertain.length });
    return ["", `<details><summary>${parts.join(" · ")}</summary>`, ...renderTable(page, [...bystanders, ...uncertain]), "", "</details>"];
}
function renderWarnings({ room }, { health }) {
    return health.warnings.slice(0, room.warnings).flatMap((warning) => markdown_entry_paragraph(`⚠️ ${report_escape/* MARKDOWN_PEN */.CS.words(warning)}`));
}
function renderTable(page, functions) {
    if (functions.length === 0)
        return [];
    const shown = functions.slice(0, page.room.rows);
    const cut = functions.length - shown.length;
    return [
        "",
        // Three narrow columns of two lines fit a phone; six columns would have to be pushed aside to be read.
        "| function | change, points | CPU time |",
        "|:--|--:|--:|",
        ...shown.map((fn) => markdown_entry_renderRow(page, fn)),
        ...(cut === 0 ? [] : ["", `${(0,format/* formatPlural */.yk)(cut, "more function")} in report.json.`]),
    ];
}
function markdown_entry_renderRow({ report, links }, fn) {
    const { base, head, change, seconds, ratio } = (0,row/* makeRow */.xG)(fn);
    const url = sourceUrl(fn, report, links);
    const name = url === undefined ? (0,report_escape/* escapeCode */.tn)(fn.name) : `[${(0,report_escape/* escapeCode */.tn)(fn.name)}](${url})`;
    const points = change === row/* NO_SHARE */.eL ? "" : whole(change);
    const strong = (text) => text.replace(/^[^\u00a0]+/, "**$&**");
    const proof = (0,row/* proofOf */.oX)(fn);
    const isShared = base !== row/* NO_SHARE */.eL || head !== row/* NO_SHARE */.eL;
    // A number and its unit stay in one piece, however narrow the screen.
    const cells = [
        [[row/* SIGNS */.B2[fn.verdict], name].filter((part) => part !== "").join("\u00a0"), (0,row/* describeMarks */._j)(fn, report_escape/* MARKDOWN_PEN */.CS).join(", ")],
        // One sign for both keeps the column as narrow as a phone wants it.
        [
            proof === "change" ? strong(points) : points,
            isShared ? whole(`${head.endsWith("%") ? base.replace(/ %$/, "") : base} → ${head}`) : "",
        ],
        [proof === "seconds" ? `**${whole(seconds)}**` : whole(seconds), ratio],
    ];
    return `| ${cells.map((lines) => lines.filter((line) => line !== "").join("<br>")).join(" | ")} |`;
}
function whole(text) {
    return text.replaceAll(" ", "\u00a0");
}
/** The function's line at head; at base for one that is gone. */
function sourceUrl({ origin, file, line, verdict }, { base, head }, { repository }) {
    const sha = verdict === "gone" ? base.sha : head.sha;
    if (repository === undefined || sha === null || origin !== "project" || file === "")
        return undefined;
    const path = file.split("/").map(encodePart).join("/");
    const url = `${repository}/blob/${sha}/${path}${line === null ? "" : `#L${line}`}`;
    return url.length > LONGEST_URL ? undefined : url;
}
/** Markdown ends a link at a parenthesis and a cell at a bar; lone halves of letters have no encoding. */
function encodePart(part) {
    return encodeURIComponent(part.replace(/\p{Cs}/gu, "")).replace(/[()'*!~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
function markdown_entry_paragraph(text) {
    return text === "" ? [] : ["", text];
}

;// CONCATENATED MODULE: ./lib/report/markdown.js





/** Of a report that lies on a disk. */
const NO_LINKS = { files: {}, repository: undefined, expires: undefined, missing: [] };
/** GitHub rejects comments over 65,536 characters; the rest is room for the marker. */
const MOST_CHARACTERS = 60_000;
const ROOMS = [
    { rows: 20, hasContext: true, entries: 1000, warnings: 20 },
    { rows: 10, hasContext: true, entries: 1000, warnings: 20 },
    { rows: 5, hasContext: true, entries: 1000, warnings: 20 },
    ...[1000, 100, 50, 20, 10, 5, 3, 1].map((entries) => ({ rows: 3, hasContext: false, entries, warnings: 3 })),
];
/** What could not be uploaded mostly has one reason. */
const MOST_MISSING = 5;
/** The comment's body: the finding in a line, then what it rests on. Every name is escaped; whole rows and entry points are cut, and counted, when it would be too long. */
function renderMarkdown({ report, icicles, links = NO_LINKS }) {
    let text = "";
    for (const room of ROOMS) {
        text = renderAll({ report, icicles, links, room });
        if (text.length <= MOST_CHARACTERS)
            break;
    }
    return text;
}
function renderAll(page) {
    const { report, links } = page;
    const missing = links.missing.slice(0, MOST_MISSING).flatMap((sentence) => ["> [!NOTE]", `> ${report_escape/* MARKDOWN_PEN */.CS.words(sentence)}`, ""]);
    const isQuiet = report.verdict === "unchanged" && missing.length === 0 && report.entryPoints.every(({ health }) => health.warnings.length === 0);
    const lines = isQuiet
        ? [
            `<details><summary>🔥 <b>flamediff</b>: ${(0,headline/* makeHeadline */.dd)(report, report_escape/* SUMMARY_PEN */.Fv)}</summary>`,
            "",
            ...renderEntries(page),
            ...describeSource(page),
            "",
            ...markdown_renderMethod(page),
            "",
            "</details>",
        ]
        : [
            `### 🔥 flamediff: ${(0,headline/* makeHeadline */.dd)(report, report_escape/* MARKDOWN_PEN */.CS)}`,
            "",
            ...renderEntries(page),
            ...missing,
            "<details><summary>How this was measured, and how to repeat it</summary>",
            "",
            ...markdown_renderMethod(page),
            "",
            "</details>",
            "",
            ...describeSource(page),
        ];
    return `${lines.join("\n")}\n`;
}
/** What needs attention first; entry points without changes in one line. */
function renderEntries(page) {
    const { report, icicles, room } = page;
    const parts = report.entryPoints
        .map((entry, index) => ({ entry, icicle: icicles[index] ?? "" }))
        .sort((a, b) => (0,headline/* byUrgency */.td)(a.entry, b.entry));
    const shown = parts.slice(0, room.entries);
    const cut = parts.length - shown.length;
    return [
        ...shown.flatMap(({ entry, icicle }) => [...renderEntry(page, entry, icicle), ""]),
        ...(cut === 0 ? [] : [`${cut} more entry points are in report.json.`, ""]),
    ];
}
/** Which commits, how much, and until when the links live: the small print. */
function describeSource({ report, links }) {
    const expires = links.expires === undefined || Object.keys(links.files).length === 0 ? "" : ` · files are kept until ${links.expires}`;
    return [`<sub>${(0,sentences/* describeRun */.vZ)(report, { ...report_escape/* MARKDOWN_PEN */.CS, name: report_escape/* escapeCode */.tn })}${expires}</sub>`];
}
function markdown_renderMethod({ report, links, room }) {
    const command = makeRunCommand({ report, given: links.given ?? {} });
    const lead = links.repository === undefined
        ? "The same on your machine:"
        : `The same on your machine, in a clone of this repository ([get the command](${GET_COMMAND})):`;
    return [
        ...(0,sentences/* describeMethod */.tK)({ ...report, entryPoints: [...report.entryPoints].sort(headline/* byUrgency */.td).slice(0, room.entries) }, report_escape/* MARKDOWN_PEN */.CS).map((sentence) => `- ${sentence}`),
        ...(command === undefined ? [] : ["", lead, "", "```sh", (0,report_escape/* escapeFence */.$S)(command), "```"]),
    ];
}

;// CONCATENATED MODULE: ./lib/report/report.js
/** Version of report.json; raised when a field changes its meaning or goes away. */
const SCHEMA_VERSION = 1;

;// CONCATENATED MODULE: ./lib/report-stage.js






















/** Of an entry point. The largest programs have some ten thousand; each takes some 4 kB until the report is written. */
const MOST_FRAMES = 200_000;
/** Bundles → report. Runs nothing of the user's. @throws UserError when the bundles do not belong together. */
async function reportBundles(bundles, given = {}) {
    const [first] = bundles;
    if (first === undefined)
        throw new errors/* UserError */.yo("There is no bundle to report on.");
    const { base, head, environment, options } = first.manifest;
    for (const { manifest } of bundles) {
        if (manifest.base.sha !== base.sha || manifest.head.sha !== head.sha) {
            throw new errors/* UserError */.yo(`The bundles compare different commits (${manifest.base.sha} → ${manifest.head.sha} and ${base.sha} → ${head.sha}); report them apart.`);
        }
    }
    const entryPoints = bundles.reduce((sum, { manifest }) => sum + manifest.entryPoints.length, 0);
    const parts = [];
    for (const { bundle, shard } of nameShards(bundles)) {
        const prefix = bundles.length > 1 ? `${(0,plan/* slug */.yR)(shard)}-` : "";
        const own = (0,external_node_util_.isDeepStrictEqual)(bundle.manifest.environment, environment) ? {} : { environment: bundle.manifest.environment };
        for (const entry of bundle.manifest.entryPoints) {
            const part = await reportEntry({ bundle, shard, entry, entryPoints, prefix });
            parts.push({ ...part, report: { ...part.report, ...own } });
        }
    }
    const labels = { base: report_stage_labelOf("base", base), head: report_stage_labelOf("head", head) };
    return finishReport({ base, head, environment, minChange: options.minChange, parts, labels, given });
}
/** Jobs of a matrix over something else than Pythons and machines call themselves the same: they are counted, so that none hides another. */
function nameShards(bundles) {
    const taken = new Set();
    return bundles.map((bundle) => {
        const { shard } = bundle.manifest;
        let name = shard;
        for (let number = 2; taken.has((0,plan/* slug */.yR)(name)); number++)
            name = `${shard} (${number})`;
        taken.add((0,plan/* slug */.yR)(name));
        return { bundle, shard: name };
    });
}
/** What a person calls a commit, else the beginning of its id. */
function report_stage_labelOf(side, { label, sha }) {
    return label !== "" && label !== side ? label : sha === null ? side : (0,format/* shortSha */.Fu)(sha);
}
/** Folded stacks of two sides → report; nothing else is known of them. */
function reportPlain({ profile, minChange, name }) {
    const comparison = (0,compare/* compare */.U)(profile, { minChange, entryPoints: 1, looksPlanned: 1 });
    const part = makePart({ name, command: "", shard: "", entry: undefined, changes: null, profile, comparison, prefix: "" });
    const side = (label) => ({ sha: null, label });
    return finishReport({
        base: side("base"),
        head: side("head"),
        environment: null,
        minChange,
        parts: [part],
        labels: { base: "base", head: "head" },
    });
}
/** Writes the files of a report. */
async function writeReport(folder, { files }) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const [name, text] of files)
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), text);
}
async function reportEntry({ bundle, shard, entry, entryPoints, prefix, }) {
    const { manifest } = bundle;
    if (entry.failure !== null)
        return { report: makeFailedReport({ entry, shard }), profile: undefined };
    const { keepImports, keepWaiting } = manifest.options;
    const profile = await readProfile(bundle, entry, {
        keepImports,
        keepWaiting,
        ...(manifest.changes !== null && { moved: manifest.changes.moved }),
    });
    const comparison = (0,compare/* compare */.U)(profile, {
        minChange: manifest.options.minChange,
        entryPoints,
        looksPlanned: entry.looks.planned,
        distrust: findDistrust(entry),
        lost: findLost(entry),
    });
    const { name, command } = entry;
    return makePart({ name, command, shard, entry, changes: manifest.changes, profile, comparison, prefix });
}
async function readProfile(bundle, entry, options) {
    const recordings = (0,profile_recordings/* makeRecordings */.d)({ mostFrames: MOST_FRAMES });
    for (const side of profile_frame/* SIDES */.B) {
        for (const { file, cpuSeconds, wallSeconds, recorded, unseen = 0 } of entry.rounds[side]) {
            const facts = {
                recorded,
                ...(cpuSeconds !== null && { cpuSeconds: Math.max(0, cpuSeconds - unseen) }),
                ...(wallSeconds !== null && { wallSeconds }),
            };
            const round = recordings.addRound(side, facts, "py-spy");
            for await (const chunk of bundle.read(file))
                round.push(chunk);
            round.end();
        }
    }
    return (0,settle/* settle */.G)(recordings, options);
}
function makePart({ prefix, ...facts }) {
    const stem = prefix + (0,plan/* slug */.yR)(facts.name);
    const files = {
        diff: `${stem}.diff.svg`,
        base: `${stem}.base.svg`,
        head: `${stem}.head.svg`,
        foldedBase: `${stem}.base.folded`,
        foldedHead: `${stem}.head.folded`,
        speedscope: `${stem}.speedscope.json`,
        page: PAGE_FILE,
    };
    return { report: makeEntryReport({ ...facts, files }), profile: facts.profile };
}
function finishReport({ base, head, environment, minChange, parts, labels, given = {} }) {
    const entryPoints = parts.map(({ report }) => report);
    const report = { schemaVersion: SCHEMA_VERSION, verdict: (0,headline/* worstOf */.hm)(entryPoints), base, head, environment, minChange, entryPoints };
    const files = new Map();
    for (const part of parts)
        drawEntry(part, labels, files);
    files.set(PAGE_FILE, renderPage({ report, files, sha256, given }));
    const drawIcicles = (columns) => parts.map((part) => (part.profile === undefined ? "" : renderIcicle({ ...graphOf(part.report, part.profile), labels }, columns)));
    const icicles = drawIcicles();
    files.set("report.md", renderMarkdown({ report, icicles, links: { ...NO_LINKS, given } }));
    files.set("report.json", `${JSON.stringify(report, null, 2)}\n`);
    return { report, icicles, drawIcicles, files };
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("base64");
}
function drawEntry({ report, profile }, labels, files) {
    if (profile === undefined)
        return;
    const { functions, tree } = profile;
    const graph = { ...graphOf(report, profile), labels };
    for (const [view, svg] of Object.entries((0,flamegraph_picture/* renderComparison */.Wo)(graph)))
        files.set(report.files[view], svg);
    for (const [column, side] of profile_frame/* SIDES */.B.entries()) {
        const texts = functions.map((fn) => (0,canonical/* functionText */.W9)(fn, side));
        files.set(report.files[side === "base" ? "foldedBase" : "foldedHead"], (0,canonical/* formatTree */.qV)(tree, { column, texts }));
    }
    // Stacks of numbers: hardly larger than the folded files beside it, and smaller where stacks are deep.
    files.set(report.files["speedscope"], (0,speedscope/* renderSpeedscope */.Y)(exportedOf(report, profile, labels)));
}
function exportedOf({ name }, { functions, tree, rounds }, labels) {
    const sides = profile_frame/* SIDES */.B.map((side, column) => ({
        name: side,
        title: [name, "·", ...new Set([side, labels[side]])].join(" "),
        side,
        functions,
        tree,
        column,
        seconds: (0,round_counts/* meanCountedSeconds */.fe)(rounds[side]),
    }));
    return { name, sides };
}
function graphOf(report, { functions, tree, rounds }) {
    return {
        title: report.name,
        tree,
        functions,
        findings: report.functions,
        sentences: [(0,headline/* makeEntryHeadline */.XT)(report)],
        seconds: { base: (0,round_counts/* meanCountedSeconds */.fe)(rounds.base), head: (0,round_counts/* meanCountedSeconds */.fe)(rounds.head) },
    };
}


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ escapeFence),
/* harmony export */   CS: () => (/* binding */ MARKDOWN_PEN),
/* harmony export */   Fv: () => (/* binding */ SUMMARY_PEN),
/* harmony export */   G8: () => (/* binding */ HTML_PEN),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   Vd: () => (/* binding */ PLAIN_PEN),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tn: () => (/* binding */ escapeCode)
/* harmony export */ });
/* unused harmony export escapeMarkdown */
/** Names longer than this are cut: nobody reads on, and a comment has an end. */
const LONGEST_NAME = 120;
/** The same for sentences. */
const LONGEST_SENTENCE = 500;
/** Invisible and without width; breaks what GitHub would take for a mention, a reference or a link. */
const JOINER = "\u2060";
const MARKDOWN_PEN = {
    name: escapeCode,
    words: (text) => escapeMarkdown(text, LONGEST_SENTENCE),
    strong: (text) => `**${text}**`,
};
const PLAIN_PEN = { name: plain, words: plain, strong: (text) => text };
/** For HTML elements within Markdown, such as a summary: Markdown's signs mean nothing there. */
const SUMMARY_PEN = {
    name: (text) => `<code>${escapeMarkup(shorten(plain(text)))}</code>`,
    words: (text) => escapeMarkup(shorten(plain(text), LONGEST_SENTENCE)),
    strong: (text) => `<b>${text}</b>`,
};
/** For report.html. */
const HTML_PEN = {
    name: (text) => `<code>${escapeHtml(shorten(plain(text)))}</code>`,
    words: (text) => escapeHtml(shorten(plain(text), LONGEST_SENTENCE)),
    strong: (text) => `<b>${text}</b>`,
};
/**
 * Text from strangers as plain Markdown text: it cannot become formatting, HTML, a table cell's end, a mention, a reference, a link, a formula, an
 * emoji or a comment's marker. Control and bidi characters go away.
 */
function escapeMarkdown(text, longest = LONGEST_NAME) {
    const flat = shorten(plain(text), longest).replace(/([\\`*_[\]{}#~!$])/g, "\\$1");
    // At the beginning of a line these would make a list, a rule or a heading.
    return escapeMarkup(flat.replace(/^[-+=]/, "\\$&").replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2"));
}
/** Text and attribute values of an HTML page. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
/**
 * A name as code: nothing in it is formatted, and no mention or reference works in code. Fits a table cell: GitHub's parser ends a cell at a bar
 * behind two backslashes even in code, so names with a bar (or a backtick) become an element.
 */
function escapeCode(text) {
    const body = shorten(plain(text));
    if (/[`|]/.test(body))
        return `<code>${escapeMarkdown(body)}</code>`;
    return `\`${body === "" ? "?" : withoutMarkers(body)}\``;
}
/** Lines for a fenced code block, none of which can end it. */
function escapeFence(text) {
    const lines = text.split("\n").map(visible).join("\n");
    return withoutMarkers(lines.replace(/`{3,}|~{3,}/g, (fence) => fence.replaceAll("`", "'").replaceAll("~", "-")));
}
/** One line for a terminal: no control sequences, nothing that turns the direction of writing. */
function plain(text) {
    return visible(text).trim();
}
/** Comments are found again by a hidden marker; nothing else may look like one. */
function withoutMarkers(text) {
    return text.replaceAll("<!--", `<${JOINER}!--`).replaceAll("-->", `--${JOINER}>`);
}
/** Text without control sequences and signs that turn the direction of writing; blanks stay. */
function visible(text) {
    return text.normalize("NFC").replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]+/gu, " ");
}
function escapeMarkup(text) {
    return text
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/[@#]/g, `$&${JOINER}`)
        .replace(/\|/g, "&#124;")
        .replace(/:(?=\/\/|[\w+-]+:)/g, `:${JOINER}`)
        .replace(/\b(www)\./gi, `$1${JOINER}.`)
        .replace(/\b(GH)-/gi, `$1${JOINER}-`);
}
/** At most so many letters, the last of them `…` when some are missing. */
function shorten(text, longest = LONGEST_NAME) {
    const letters = [...text];
    return letters.length <= longest ? text : `${letters.slice(0, longest - 1).join("")}…`;
}


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   XT: () => (/* binding */ makeEntryHeadline),
/* harmony export */   dd: () => (/* binding */ makeHeadline),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   h1: () => (/* binding */ decisiveChange),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   qi: () => (/* binding */ firstSentence),
/* harmony export */   td: () => (/* binding */ byUrgency),
/* harmony export */   zr: () => (/* binding */ makeTitledHeadline)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2016);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);


const NAMED = ["slower", "faster", "new", "gone"];
function isNamed({ verdict }) {
    return NAMED.includes(verdict);
}
/** The change that the verdict is about: of self time, or of time with libraries. */
function decisiveChange({ self, withLibraries }) {
    return withLibraries ?? self;
}
/** Verdicts in the order in which they matter to a reader. */
const WORST = ["failed", "changed", "undecided", "unchanged"];
/** The report's verdict, and the one its headline is about. */
function worstOf(entries) {
    return WORST.find((verdict) => entries.some((entry) => entry.verdict === verdict)) ?? "undecided";
}
/** Compares entry points: failed, changed, undecided, unchanged. */
function byUrgency(a, b) {
    return WORST.indexOf(a.verdict) - WORST.indexOf(b.verdict);
}
/**
 * The decision in one line: comment, summary, terminal, page and pictures all begin with it.
 * @param pen how the surface writes names and sentences of others; plain text without.
 */
function makeHeadline(report, pen = _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN_PEN */ .Vd) {
    const [first, ...others] = [...report.entryPoints].sort(byUrgency);
    if (first === undefined)
        return "nothing was profiled";
    const line = makeEntryHeadline(first, pen);
    if (others.length === 0)
        return line;
    const titled = isTitled(first, report) ? line : `${pen.name(titleOf(first, report))}: ${line}`;
    const count = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(report.entryPoints.length, "entry point");
    if (first.verdict === "unchanged")
        return `${line} (${count})`;
    const sums = WORST.flatMap((verdict) => {
        const alike = report.entryPoints.filter((entry) => entry.verdict === verdict).length;
        return alike === 0 ? [] : [`${alike} ${verdict}`];
    });
    return `${titled} (${count}: ${sums.join(", ")})`;
}
/** Whether an entry point's line begins with its name anyway: `no verdict: 'dump' failed on head`. */
function isTitled(entry, report) {
    return entry.verdict === "failed" && entry.reason.startsWith(`'${titleOf(entry, report)}' `);
}
/** One entry point's line with its name, for reports of several. */
function makeTitledHeadline(entry, report, pen = _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN_PEN */ .Vd) {
    const line = makeEntryHeadline(entry, pen);
    return isTitled(entry, report) ? line : `${pen.words(titleOf(entry, report))}: ${line}`;
}
/** The entry point's name, with the job that recorded it where there are several. */
function titleOf({ name, shard }, { entryPoints }) {
    return entryPoints.some((other) => other.shard !== shard) ? `${name}, ${shard}` : name;
}
/** One entry point's line. */
function makeEntryHeadline(entry, pen = _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN_PEN */ .Vd) {
    switch (entry.verdict) {
        case "failed":
            return `no verdict: ${pen.words(firstSentence(entry.reason))}`;
        case "undecided":
            return `undecided: ${pen.words(uncapitalized(firstSentence(entry.reason)))}`;
        case "unchanged":
            return `nothing changed: ${pen.words(uncapitalized(firstSentence(entry.reason)))}`;
        case "changed":
            return describeChange(entry, pen);
    }
}
function describeChange(entry, pen) {
    const [culprit, ...others] = entry.functions.filter(isNamed);
    if (culprit === undefined)
        return describeWhole(entry, pen);
    const rest = others.length === 0 ? "" : `, and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(others.length, "more function")} changed`;
    return describeCulprit(culprit, entry, pen) + rest;
}
/** Only the time of the whole program says it: too few samples to say whose, or all functions moved alike. */
function describeWhole(entry, pen) {
    if (entry.noiseFloor !== null)
        return pen.words(uncapitalized(firstSentence(entry.reason)));
    const { base, head } = entry.time.cpu;
    const direction = (head ?? 0) < (base ?? 0) ? "faster" : "slower";
    return `the program as a whole became ${direction}${timesOf(entry)}; no function can be told from so few samples`;
}
function describeCulprit(fn, entry, pen) {
    const { verdict } = fn;
    const { base, head, delta } = decisiveChange(fn);
    const name = `${pen.name(fn.name)}${fn.withLibraries === undefined ? "" : " with what it calls in libraries"}`;
    const share = base ?? head;
    const part = share === null ? "" : ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(share)} of ${base === null ? "head" : "base"})`;
    if (verdict === "gone" || verdict === "new")
        return `${name} is ${verdict}${part}${delta === null ? timesOf(entry) : ""}`;
    if (delta === null)
        return `${name}${part} is much ${verdict}${timesOf(entry)}`;
    return `${name} takes ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(delta).replace(/^[+−]/, "")} points ${delta < 0 ? "less" : "more"} of the time`;
}
/** Where shares could not be compared: the times that say it anyway. */
function timesOf({ time: { cpu } }) {
    return cpu.base === null || cpu.head === null ? "" : `, CPU time ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(cpu.base)} → ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(cpu.head)}`;
}
/** Without its full stop. */
function firstSentence(text) {
    return text.split(/(?<=[.!?]) (?=[A-Z'])|\n/, 1)[0].replace(/\.$/, "");
}
function uncapitalized(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}


/***/ }),

/***/ 6774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ SIGNS),
/* harmony export */   _j: () => (/* binding */ describeMarks),
/* harmony export */   eL: () => (/* binding */ NO_SHARE),
/* harmony export */   oX: () => (/* binding */ proofOf),
/* harmony export */   xG: () => (/* binding */ makeRow),
/* harmony export */   xS: () => (/* binding */ describeMove)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2016);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2527);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5916);



/** In place of a number that is not known. */
const NO_SHARE = "–";
function makeRow(fn) {
    const { base, head, delta, interval } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .decisiveChange */ .h1)(fn);
    const { seconds, ratio } = fn;
    const share = (value) => (value === null ? NO_SHARE : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShare */ .T1)(value));
    // The interval stands around the change, so one number says it.
    const reach = interval === null || delta === null ? "" : ` ± ${((interval[1] - delta) * 100).toFixed(1)}`;
    return {
        base: share(base),
        head: share(head),
        // `±0.0 ± 4.7` would have two signs for one thing.
        change: delta === null ? NO_SHARE : (reach === "" ? (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(delta) : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(delta).replace("±", "")) + reach,
        seconds: seconds.delta === null ? "" : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSecondsChange */ .Rv)(seconds.delta),
        ratio: ratio === null ? "" : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRatio */ .B0)(ratio),
    };
}
/**
 * The number of a row that proves the verdict. A share can stand still while the time does not, when others took more: then the time is what is to be read.
 * @returns undefined for functions that are not named.
 */
function proofOf(fn) {
    if (!(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .ev)(fn))
        return undefined;
    const { delta, interval } = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .decisiveChange */ .h1)(fn);
    // Chance alone could not have moved the share so far.
    const isMoved = delta !== null && (interval === null || interval[0] > 0 || interval[1] < 0);
    return isMoved || fn.seconds.delta === null ? "change" : "seconds";
}
/** Orange is slower and blue faster, as in the flame graphs; the words say the same to those who see no colours. */
const SIGNS = {
    slower: "🟠",
    new: "🟠",
    faster: "🔵",
    gone: "🔵",
    bystander: "",
    uncertain: "",
    unchanged: "",
};
/** What else there is to say of a function, most important first: its verdict, whether the change touches it, where it comes from. */
function describeMarks(fn, pen) {
    const { verdict, touched, movedFrom, calledBy, withLibraries, origin, file } = fn;
    const marks = [
        verdict === "unchanged" ? "" : verdict,
        withLibraries === undefined ? "" : "with the libraries it calls",
        touched === true ? pen.strong("touched by this change") : "",
        movedFrom === undefined ? "" : `${describeMove(fn.name, movedFrom)} ${pen.words((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(movedFrom))}`,
        describePlace(origin, file, pen),
        calledBy === undefined ? "" : `called by ${pen.name(calledBy.name)}`,
    ];
    return marks.filter((mark) => mark !== "");
}
/** A function of another name got it by this change, with all the lambdas inside; one that kept it stands in another class, function or file. */
function describeMove(name, movedFrom) {
    const before = movedFrom.endsWith(")") ? movedFrom.slice(0, movedFrom.indexOf(" (")) : movedFrom;
    return ownName(before) === ownName(name) ? "moved from" : "renamed from";
}
/** `area` of `Shape.area.<locals>.<lambda>`. */
function ownName(name) {
    return name.split(".").findLast((part) => !part.startsWith("<"));
}
/** Whose code it is, when it is not the project's: `in networkx`, `in Python's json`. */
function describePlace(origin, file, pen) {
    const folders = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(file)
        .replace(/^<(stdlib|prefix)>\//, "")
        .split("/");
    const place = folders[0].replace(/\.pyw?$/, "");
    switch (origin) {
        case "project":
            return "";
        case "dependency":
            return `in ${pen.words(place)}`;
        case "stdlib":
            return `in Python's ${pen.words(place)}`;
        case "native":
            return `in ${pen.words((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(file))}`;
        case "generated":
            return "in generated code";
    }
}


/***/ }),

/***/ 3700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ describeOrigins),
/* harmony export */   FL: () => (/* binding */ lastWordsOf),
/* harmony export */   Hi: () => (/* binding */ describeOthers),
/* harmony export */   Ht: () => (/* binding */ describeTime),
/* harmony export */   Wp: () => (/* binding */ explainFurther),
/* harmony export */   tK: () => (/* binding */ describeMethod),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2016);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5916);
/* harmony import */ var _whole_seconds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8677);



/** `CPU time 3.00 s → 3.70 s (1.23×, between 1.15× and 1.32×)`; empty when times are not known. */
function describeTime({ time: { cpu } }) {
    if (cpu.base === null || cpu.head === null)
        return "";
    return `CPU time ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(cpu.base)} → ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(cpu.head)}${describeRatio(cpu)}`;
}
function describeRatio({ ratio, interval }) {
    if (ratio === null)
        return "";
    if (interval === null)
        return ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTimeRatio */ .Eo)(ratio)})`;
    const [lower, upper] = interval;
    if (upper < LEAST_FRACTION)
        return ` (${describeRange(1 / ratio, [1 / upper, 1 / lower])} faster)`;
    const isOpen = lower <= 1 && upper >= 1;
    return ` (${describeRange(ratio, interval)}${isOpen ? ": no sure change" : ""})`;
}
/** Smaller ratios are hard to read: `36× faster` says more than `0.028×`. */
const LEAST_FRACTION = 0.5;
function describeRange(ratio, interval) {
    const [from, to] = interval.map(_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTimeRatio */ .Eo);
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTimeRatio */ .Eo)(ratio)}${from === to ? "" : `, between ${from} and ${to}`}`;
}
/** Where the time went or came from: `By origin: project −3.10 s, dependencies +0.20 s, standard library ±0 s.`; empty where nothing changed or seconds are not known. */
function describeOrigins({ functions, verdict }) {
    const [base, head] = [(0,_whole_seconds_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsOfShares */ .p)(functions, "base"), (0,_whole_seconds_js__WEBPACK_IMPORTED_MODULE_2__/* .secondsOfShares */ .p)(functions, "head")];
    if (verdict !== "changed" || (base === null && head === null))
        return "";
    const sums = new Map();
    for (const { origin, self } of functions)
        sums.set(origin, (sums.get(origin) ?? 0) + (self.head ?? 0) * (head ?? 0) - (self.base ?? 0) * (base ?? 0));
    const words = [...sums].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
    return words.length === 0
        ? ""
        : `By origin: ${words.map(([origin, delta]) => `${ORIGINS[origin]} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSecondsChange */ .Rv)(delta)}`).join(", ")}.`;
}
const ORIGINS = {
    project: "project",
    dependency: "dependencies",
    stdlib: "standard library",
    native: "native code",
    generated: "generated code",
};
/** `3 bystanders: their share moved because others changed`, `2 uncertain: nothing proves that they changed`. */
function describeOthers({ bystanders, uncertain }) {
    return [
        ...(bystanders === 0
            ? []
            : [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(bystanders, "bystander")}: ${bystanders === 1 ? "its" : "their"} share moved because others changed`]),
        ...(uncertain === 0 ? [] : [`${uncertain} uncertain: nothing proves that ${uncertain === 1 ? "it" : "they"} changed`]),
    ];
}
/** What the headline had no room for: what would decide it, or why shares are not compared. */
function explainFurther({ verdict, reason, noiseFloor }) {
    if (verdict === "undecided")
        return reason.slice((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .firstSentence */ .qi)(reason).length).replace(/^\.\s*/, "");
    return verdict === "changed" && noiseFloor === null ? reason : "";
}
/** What a failed program said, without the first line: that is the headline. */
function lastWordsOf(failure) {
    return failure.split("\n").slice(1);
}
/** `base main 1a2b3c4 → head topic 5d6e7f8 · 5 + 5 rounds · 2,513 samples · noise floor 0.8 points`. */
function describeRun({ base, head, entryPoints }, pen) {
    const side = (name, { sha, label }) => [name, [name, "", "HEAD"].includes(label) ? "" : pen.words(label), sha === null ? "" : pen.name((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(sha))]
        .filter((word) => word !== "")
        .join(" ");
    const only = (words) => (new Set(words).size === 1 ? words.slice(0, 1) : []);
    const samples = entryPoints.reduce((sum, entry) => sum + entry.samples.base + entry.samples.head, 0);
    return [
        `${side("base", base)} → ${side("head", head)}`,
        ...only(entryPoints.map(({ rounds }) => `${rounds.base} + ${rounds.head} rounds`)),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(samples, "sample"),
        ...(entryPoints.length === 1
            ? entryPoints.flatMap(({ noiseFloor }) => (noiseFloor === null ? [] : [`noise floor ${points(noiseFloor)}`]))
            : []),
    ].join(" · ");
}
/** How it was measured, one sentence each. */
function describeMethod(report, pen) {
    const { entryPoints, minChange } = report;
    const ofEntry = (entry) => {
        const prefix = entryPoints.length === 1 ? "" : `${pen.words((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(entry, report))}: `;
        return [...describeRest(entry, pen), ...describeNoiseFloor(entry), ...describeSetAside(entry), ...describeRecording(entry)].map((sentence) => prefix + sentence);
    };
    return [
        ...describeMachines(report, pen),
        `On unchanged code at most 1 report in 100 names any function; changes below ${points(minChange)} are never named.`,
        ...entryPoints.flatMap(ofEntry),
    ];
}
/** Jobs of a matrix have one each. */
function describeMachines({ environment, entryPoints }, pen) {
    if (environment === null)
        return [];
    if (entryPoints.every((entry) => entry.environment === undefined))
        return [describeMachine(environment, pen)];
    const machines = new Map(entryPoints.map((entry) => [entry.shard, entry.environment ?? environment]));
    return [...machines].map(([shard, machine]) => `${pen.words(shard)}: ${describeMachine(machine, pen)}`);
}
function describeMachine({ python, os, cores, cpu, sampler, samplerVersion, rate }, pen) {
    return `${pen.words(python)} on ${pen.words(os)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(cores, "core")} (${pen.words(cpu)}), sampled by ${pen.words(sampler)} ${pen.words(samplerVersion)} at ${rate} Hz; base and head in turns, order alternating.`;
}
/** How everything else did: what the seconds of the rows are to be held against. */
function describeRest({ functions, reason }, pen) {
    const rest = / (Everything else .*)$/.exec(reason)?.[1];
    return rest === undefined || !functions.some(_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev) ? [] : [pen.words(rest)];
}
function describeNoiseFloor({ noiseFloor, looks }) {
    if (noiseFloor === null)
        return [];
    const look = looks.planned === 1 ? "" : ` (look ${looks.used} of ${looks.planned})`;
    return [`Noise floor: a function of 10 % share has to move by ${points(noiseFloor)} to be named${look}.`];
}
function describeSetAside({ health, samples }) {
    if (health.harness + health.empty === 0)
        return [];
    return [
        `Of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(samples.base + samples.head + health.harness + health.empty)} samples, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(health.harness)} in imports, test collection or waiting and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(health.empty)} without a stack were left out.`,
    ];
}
function describeRecording({ health: { recording } }) {
    if (recording === null)
        return [];
    const { processes, threads, depth, load } = recording;
    const facts = [
        processes === null ? "" : `${processes} Python process${processes === 1 ? "" : "es"}`,
        threads === null ? "" : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(threads, "thread"),
        depth === null ? "" : `95 % of the stacks at most ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(depth, "frame")} deep`,
        load === null ? "" : `machine load up to ${load.toFixed(1)}`,
    ].filter((fact) => fact !== "");
    return facts.length === 0 ? [] : [`What ran: ${facts.join(", ")}.`];
}
function points(share) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(share).slice(1)} points`;
}


/***/ }),

/***/ 8677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ secondsOfShares)
/* harmony export */ });
/** CPU seconds of one run that shares of a side are shares of, as the report's functions tell them (seconds = share x these); null when not known. */
function secondsOfShares(functions, side) {
    for (const { self, withLibraries, seconds } of functions) {
        const share = (withLibraries ?? self)[side];
        const time = seconds[side];
        if (share !== null && share > 0 && time !== null)
            return time / share;
    }
    return null;
}


/***/ }),

/***/ 4233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ plainIdentity),
/* harmony export */   Lf: () => (/* binding */ readStackFile),
/* harmony export */   c$: () => (/* binding */ warnOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _profile_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6603);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/**
 * Reads one file of folded stacks, gzipped or not, `-` being standard input.
 * @returns what the reader says of it; at least one record was there.
 * @throws UserError when the file cannot be read, is not gzip although it says so, or holds no stack at all.
 */
async function readStackFile(path, reader) {
    const name = path === "-" ? "standard input" : `'${path}'`;
    try {
        for await (const chunk of unpacked(path === "-" ? process.stdin : readPieces(path)))
            reader.push(chunk);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}. Expected folded stacks, one a line, such as 'main;work 12'.`, {
            cause: error,
        });
    }
    const result = reader.end();
    // A few broken lines happen; a file that is mostly something else was given by mistake.
    if (result.records > result.rejected.count)
        return result;
    const [first] = result.rejected.first;
    const seen = first === undefined ? "it is empty" : `line ${first.line} is '${first.excerpt}'`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name} holds no folded stacks (${seen}); expected lines such as 'main (app.py:1);work (app.py:7) 12', as 'py-spy record -f raw' writes them.`);
}
/** Roots of files that come from nowhere in particular. */
function plainIdentity(recordings) {
    const filesOf = (side) => [
        ...new Set(recordings.frames.flatMap((frame) => (frame.file !== undefined && frame.sides.has(side) ? [frame.file] : []))),
    ];
    const guessed = (0,_profile_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .guessProjectRoots */ .A7)(filesOf("base"), filesOf("head"));
    return { roots: { base: { ..._profile_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_ROOTS */ .mU, project: guessed.base }, head: { ..._profile_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_ROOTS */ .mU, project: guessed.head } } };
}
/** Says on standard error how many lines of a file were left out. */
function warnOf(path, { rejected }) {
    if (rejected.count === 0)
        return;
    const [first] = rejected.first;
    process.stderr.write(`warning: ${path}: ${rejected.count} lines are no folded stacks and were left out${first === undefined ? "" : `, the first is line ${first.line}: ${first.excerpt}`}\n`);
}
/** Small enough for a processor's cache, large enough for few calls. */
const PIECE_BYTES = 1 << 18;
/** The bytes of a file. Each piece is lent until the next one is asked for: a buffer for every piece would cost more than reading. */
async function* readPieces(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path), true);
        const buffer = new Uint8Array(PIECE_BYTES);
        for (let read = await file.read(buffer); read.bytesRead > 0; read = await file.read(buffer))
            yield buffer.subarray(0, read.bytesRead);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function* unpacked(stream) {
    const chunks = stream[Symbol.asyncIterator]();
    const first = await chunks.next();
    if (first.done === true)
        return;
    const rest = { [Symbol.asyncIterator]: () => chunks };
    const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b;
    if (!isGzip) {
        yield first.value;
        yield* rest;
        return;
    }
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)();
    // Pieces are lent, and what unpacks them keeps them for a while.
    const feeding = (async () => {
        gunzip.write(first.value.slice());
        for await (const chunk of rest)
            if (!gunzip.write(chunk.slice()))
                await new Promise((resolve) => gunzip.once("drain", resolve));
        gunzip.end();
    })();
    feeding.catch((error) => gunzip.destroy(error));
    yield* gunzip;
    await feeding;
}


/***/ })

};
