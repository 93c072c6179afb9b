export const id = 482;
export const ids = [482];
export const modules = {

/***/ 6122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openOutFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(629);




/**
 * The folder that `--out` names, made when it is not there; a new one tells git to leave it alone. Asked before a recording, so that minutes
 * are not lost for a folder that nobody can write.
 * @throws UserError when it is a file, or cannot be made.
 */
async function openOutFolder(out) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(out);
    try {
        if (await makeFolder(folder))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".gitignore"), "*\n");
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(folder)).isDirectory())
            return folder;
    }
    catch (error) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`Option '--out' is '${out}', which cannot be made: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}. Expected a folder to write to.`, {
            cause: error,
        });
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`Option '--out' is '${out}', which is a file. Expected a folder to write to.`);
}
/** One folder after the other: Node's own way never ends below /proc (24.21). @returns whether it was not there. */
async function makeFolder(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return false;
    await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
    return true;
}


/***/ }),

/***/ 5431:
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
    const share = question.test.share[question.f] * question.remaining;
    if (share >= RELEVANT.share)
        return !isClosed(question, RELEVANT);
    return share >= RELEVANT_SMALL.share && !isClosed(question, RELEVANT_SMALL);
}
/** A relevant change, up or down, is `MISS` times less likely than none (Wald's sequential test): looking on would not find one. */
function isClosed(question, { ratio } = RELEVANT) {
    const { f, test, remaining, minChange } = question;
    const share = test.share[f];
    const least = minChange / remaining;
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
function isClosedBySeconds({ f, everything, time }, ratio) {
    if (time === undefined)
        return false;
    const [a, b] = [everything.a[f] + 0.5, everything.b[f] + 0.5];
    const seen = Math.log(b / everything.nb / (a / everything.na)) + time.mean;
    return isUnlikely({ seen, relevant: Math.log(ratio), se: Math.sqrt(everything.typical * (1 / a + 1 / b) + time.se ** 2) });
}
function isUnlikely({ seen, relevant, se }) {
    return (relevant * Math.abs(seen) - relevant ** 2 / 2) / se ** 2 < Math.log(MISS);
}
/** Change of share when a function of this share takes `ratio` times as long. */
function changeOfShare(share, ratio) {
    return (share * (1 - share) * (ratio - 1)) / (1 + share * (ratio - 1));
}


/***/ }),

/***/ 7253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare),
  E: () => (/* reexport */ looks/* planLooks */.Ew)
});

// EXTERNAL MODULE: ./lib/compare/distributions.js
var distributions = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/compare/round-counts.js
var round_counts = __webpack_require__(9157);
// EXTERNAL MODULE: ./lib/compare/share-test.js
var share_test = __webpack_require__(3628);
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
var decide = __webpack_require__(691);
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
    const remaining = side.counts[0]?.map((_, f) => 1 - parts.reduce((sum, part) => sum + part[f], 0));
    const chargeOf = (round) => named.reduce((sum, f) => sum + charged.counts[round]?.[f], 0);
    return {
        ...side,
        counts: side.counts.map((row) => row.map((count, f) => count * remaining?.[f])),
        totals: side.totals.map((total, round) => total - chargeOf(round)),
    };
}

// EXTERNAL MODULE: ./lib/compare/closing.js
var closing = __webpack_require__(5431);
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
var time_ratio = __webpack_require__(6277);
// EXTERNAL MODULE: ./lib/compare/looks.js
var looks = __webpack_require__(4248);
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
    const isCleared = charged === undefined && charges.cleared.includes(f);
    return {
        self: changeOf(decision, f),
        total,
        ...(charged !== undefined && { charged: changeOf(charged, f) }),
        ratio: Number.isFinite(shown) && shown > 0 ? shown : undefined,
        verdict: shownVerdict({ verdict: isCleared ? "bystander" : verdicts[f], isDoubted }),
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
function shownVerdict({ verdict, isDoubted }) {
    if (verdict === "untested")
        return "unchanged";
    return isDoubted && verdict !== "unchanged" ? "uncertain" : verdict;
}
/** Times tell enough when they differ beyond the interval at the verdict's own level; else nothing can be said. */
function withoutShares(profile, time, alpha) {
    const [base, head] = [(0,round_counts/* countsOf */.mQ)(profile.rounds.base, "self"), (0,round_counts/* countsOf */.mQ)(profile.rounds.head, "self")];
    const rounds = { base: base.totals.length, head: head.totals.length };
    const samples = { base: sum(base.totals), head: sum(head.totals) };
    const ratio = (0,time_ratio/* timeRatio */.F1)(base.cpuSeconds, head.cpuSeconds);
    const [lower, upper] = ratio === undefined ? [0, Number.POSITIVE_INFINITY] : (0,time_ratio/* ratioInterval */.zr)(ratio, 1 - alpha);
    const hasEnoughRounds = Math.min(rounds.base, rounds.head) >= decide/* LEAST_ROUNDS */.UM;
    const seconds = hasEnoughRounds ? compareTimesOnly(base, head, decide/* LEAST_SAMPLES */.iV) : undefined;
    const functions = (seconds ?? []).map(timeOnlyChange);
    const isChanged = hasEnoughRounds && (lower > 1 || upper < 1 || functions.some(({ verdict }) => verdict !== "unchanged"));
    return {
        verdict: isChanged ? "changed" : "undecided",
        functions,
        order: functions.flatMap(({ verdict }, f) => (verdict === "unchanged" ? [] : [f])),
        callers: new Map(),
        distrust: undefined,
        doubted: [],
        decision: undefined,
        tooLittle: hasEnoughRounds ? { why: "samples", ...tellTooFew(base, head) } : { why: "rounds", rounds },
        // A side that has next to no samples stays so; one that only lacks some gets more rounds.
        open: Math.min(samples.base, samples.head) >= MAY_REACH,
        whole: lower > 1 || upper < 1 ? "changed" : "open",
        time,
        rest: undefined,
    };
}
/** The samples, or as many as count where all of them would be enough. */
function tellTooFew(base, head) {
    const all = { base: sum(base.totals), head: sum(head.totals) };
    if (Math.min(all.base, all.head) < decide/* LEAST_SAMPLES */.iV)
        return { samples: all, isEffective: false };
    const [ofBase, ofHead] = (0,decide/* effectiveSamples */.Xl)(base, head).map(Math.floor);
    return { samples: { base: ofBase, head: ofHead }, isEffective: true };
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

/***/ 691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UM: () => (/* binding */ LEAST_ROUNDS),
  iV: () => (/* binding */ LEAST_SAMPLES),
  LD: () => (/* binding */ decide),
  Xl: () => (/* binding */ effectiveSamples),
  LP: () => (/* binding */ isEnough)
});

// EXTERNAL MODULE: ./lib/compare/closing.js
var closing = __webpack_require__(5431);
// EXTERNAL MODULE: ./lib/compare/distributions.js
var distributions = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/compare/round-counts.js
var round_counts = __webpack_require__(9157);
// EXTERNAL MODULE: ./lib/compare/share-test.js
var share_test = __webpack_require__(3628);
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
        for (const without of [undefined, ...others])
            if (without !== f)
                least = Math.min(least, signedT(test, f, without));
        out[f] = Math.max(least, 0);
    }
    return out;
}
/** t of a function's change with another one left out, positive when it goes the way the whole change goes. */
function signedT({ a, b, na, nb, delta, phi }, f, without) {
    const ma = Math.max(na - (without === undefined ? 0 : a[without]), 1e-9);
    const mb = Math.max(nb - (without === undefined ? 0 : b[without]), 1e-9);
    const [fa, fb] = [a[f], b[f]];
    const p = Math.min(Math.max((fa + fb) / (ma + mb), 1e-12), 1 - 1e-12);
    return (Math.sign(delta[f]) * (fb / mb - fa / ma)) / Math.sqrt(p * (1 - p) * (1 / ma + 1 / mb) * phi[f]);
}

// EXTERNAL MODULE: ./lib/compare/time-ratio.js
var time_ratio = __webpack_require__(6277);
;// CONCATENATED MODULE: ./lib/compare/decide.js






/** Effective samples a side below which shares are not compared. */
const LEAST_SAMPLES = 200;
/** Fewer rounds a side give no verdict: the spread of its rounds is the measure of noise. */
const LEAST_ROUNDS = 3;
/** The noise floor is told for a function of this share. */
const REFERENCE_SHARE = 0.1;
/** Whether a recording is enough to compare shares: at least 3 rounds and 200 effective samples a side. */
function isEnough(base, head) {
    return Math.min(base.totals.length, head.totals.length) >= LEAST_ROUNDS && Math.min(...effectiveSamples(base, head)) >= LEAST_SAMPLES;
}
/** Samples of each side as far as they count: those of a round that waited for a processor count for less. */
function effectiveSamples(base, head) {
    const [baseWeights, headWeights] = (0,round_counts/* roundWeights */.w9)(base, head);
    const effective = ({ totals }, weights) => totals.reduce((sum, total, round) => sum + total * weights[round], 0);
    return [effective(base, baseWeights), effective(head, headWeights)];
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
    const everything = (0,share_test/* testShares */.B)(sides.base, sides.head, nobody);
    const { step, named, namedDelta, order, q } = stepDown({ sides, everything, time, alpha, minChange });
    const verdicts = Array.from(nobody, (_, f) => verdictOf({ f, everything, step, time, isNamed: named[f] === true, namedDelta: namedDelta[f], alpha, minChange }));
    const critical = (f) => (0,distributions/* tCritical */.c2)(alpha / 2 / step.tested, step.test.df[f]);
    const usualCritical = (0,distributions/* tCritical */.c2)(alpha / 2 / step.tested, base.totals.length + head.totals.length - 2 + share_test/* PRIOR_DF */.e);
    const referenceSe = standardError(everything, REFERENCE_SHARE);
    return {
        verdicts,
        q,
        base: everything.a.map((samples) => samples / everything.na),
        head: everything.b.map((samples) => samples / everything.nb),
        delta: everything.delta,
        halfWidth: everything.se.map((se, f) => critical(f) * se),
        ratio: everything.a.map((samples, f) => everything.b[f] / step.test.nb / (samples / step.test.na)),
        dispersion: everything.typical,
        noiseFloor: Math.max(minChange, usualCritical * referenceSe),
        smallestSeen: findSmallestSeen(everything, usualCritical, minChange),
        roundsNeeded: roundsToSee({ everything, critical: usualCritical, minChange, rounds: Math.min(base.totals.length, head.totals.length) }),
        open: step.live.flatMap((isLive, f) => (isLive && (0,closing/* isOpen */.nT)({ f, everything, ...step, time, minChange }) ? [f] : [])),
        ragged: step.live.flatMap((isLive, f) => (isLive && step.test.ragged[f] === true ? [f] : [])),
        namedShare: order.reduce((sum, f) => sum + everything.a[f], 0) / everything.na,
        mover: order.length === 0 ? "unknown" : (0,time_ratio/* whoMoved */.aJ)(everything, { named, part: named, time }),
        rest: time && restRatio(everything, step.test, time),
        order,
    };
}
function stepDown({ sides, everything, time, alpha, minChange }) {
    const functions = everything.a.length;
    const named = new Array(functions).fill(false);
    const q = new Float64Array(functions).fill(1);
    const namedDelta = new Float64Array(functions);
    const order = [];
    let worst = 0;
    for (;;) {
        const step = takeStep({ sides, everything, named, alpha, minChange });
        const { test, live, tested, moved } = step;
        const t = standingT(test, live);
        const atLeastWorst = (p) => Math.min(1, Math.max(worst, p));
        const candidates = [];
        for (let f = 0; f < functions; f++) {
            if (live[f] !== true)
                continue;
            q[f] = atLeastWorst((0,distributions/* twoSidedP */.mX)(t[f], test.df[f]) * tested);
            const mover = moved[f] === true ? (0,time_ratio/* whoMoved */.aJ)(everything, { named, part: onlyOne(functions, f), time }) : "unknown";
            // CPU seconds tell what shares of two functions, or of many movers, cannot.
            if (mover === "part")
                q[f] = Math.min(q[f], atLeastWorst(plainP(test, f) * tested));
            if (reachesMinChange(step, { f, minChange }) && q[f] < alpha && mover !== "rest")
                candidates.push(f);
        }
        if (candidates.length === 0 || Math.min(test.na, test.nb) < LEAST_SAMPLES / 4)
            return { step, named, namedDelta, order, q };
        const surest = candidates.reduce((best, f) => (t[f] > t[best] ? f : best));
        worst = q[surest];
        named[surest] = true;
        namedDelta[surest] = test.delta[surest];
        order.push(surest);
    }
}
function takeStep({ sides, everything, named, alpha, minChange }) {
    const test = (0,share_test/* testShares */.B)(sides.base, sides.head, named);
    const remaining = (test.na + test.nb) / (everything.na + everything.nb);
    // Smaller functions cannot move by minChange; the filter does not depend on the test (Bourgon 2010).
    const live = named.map((isNamed, f) => !isNamed && test.share[f] * remaining >= minChange / 2);
    const tested = Math.max(1, live.filter(Boolean).length);
    const moved = live.map((isLive, f) => isLive && reachesMinChange({ test, remaining }, { f, minChange }) && plainP(test, f) * tested < alpha);
    return { test, remaining, live, tested, moved };
}
function verdictOf({ isNamed, namedDelta, alpha, step, ...one }) {
    const { f, everything, minChange } = one;
    if (isNamed && everything.a[f] === 0)
        return "new";
    if (isNamed && everything.b[f] === 0)
        return "gone";
    if (isNamed)
        return namedDelta > 0 ? "slower" : "faster";
    if (step.live[f] !== true)
        return "untested";
    if (step.moved[f] === true)
        return "uncertain";
    const shifted = plainP(everything, f) * step.tested < alpha && Math.abs(everything.delta[f]) >= minChange;
    if (shifted)
        return "bystander";
    return (0,closing/* isClosed */.Lx)({ ...one, ...step }) ? "unchanged" : "uncertain";
}
/** Whether a change of what remains is, as a change of everything, one that may be named. */
function reachesMinChange({ test, remaining }, { f, minChange }) {
    return Math.abs(test.delta[f]) * remaining >= minChange;
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
function findSmallestSeen(test, critical, minChange) {
    for (let thousandths = 1; thousandths < 500; thousandths++) {
        const share = thousandths / 1000;
        const se = standardError(test, share);
        if ((0,closing/* changeOfShare */.lj)(share, closing/* RELEVANT */.SA.ratio) >= Math.max(minChange, critical * se) + POWER * se)
            return share;
    }
    return undefined;
}
/** The error of a share falls with the square root of the rounds. */
function roundsToSee({ everything, critical, minChange, rounds, }) {
    const relevant = (0,closing/* changeOfShare */.lj)(closing/* RELEVANT */.SA.share, closing/* RELEVANT */.SA.ratio);
    const least = Math.min(relevant / (critical + POWER), (relevant - minChange) / POWER);
    return least > 0 ? Math.ceil(rounds * (standardError(everything, closing/* RELEVANT */.SA.share) / least) ** 2) : undefined;
}
/** Seconds of what is not named, head / base: the share of it times the CPU seconds. */
function restRatio(everything, rest, time) {
    if (rest.na <= 0 || rest.nb <= 0)
        return undefined;
    const mean = Math.log(rest.nb / everything.nb / (rest.na / everything.na)) + time.mean;
    return { mean, se: Math.sqrt(everything.typical * (1 / rest.na + 1 / rest.nb) + time.se ** 2), df: time.df };
}
function onlyOne(length, index) {
    const mask = new Array(length).fill(false);
    mask[index] = true;
    return mask;
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c2: () => (/* binding */ tCritical),
/* harmony export */   mX: () => (/* binding */ twoSidedP),
/* harmony export */   pV: () => (/* binding */ chiSquareQuantile),
/* harmony export */   sv: () => (/* binding */ fQuantile)
/* harmony export */ });
/* harmony import */ var jstat__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(679);

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

/***/ 4248:
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

/***/ 9157:
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

/***/ 3628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ testShares),
/* harmony export */   e: () => (/* binding */ PRIOR_DF)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3411);

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
    // Beyond it a function's rounds are ragged.
    const mostSpread = typical * (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .fQuantile */ .sv)(SPLIT_TAIL, df, PRIOR_DF);
    const share = new Float64Array(functions);
    const delta = new Float64Array(functions);
    const se = new Float64Array(functions);
    const phi = new Float64Array(functions);
    const dfs = new Float64Array(functions);
    const ragged = Array.from(own, (spread) => spread > mostSpread);
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

/***/ 6277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ timeRatio),
/* harmony export */   aJ: () => (/* binding */ whoMoved),
/* harmony export */   lX: () => (/* binding */ isSureWhole),
/* harmony export */   zr: () => (/* binding */ ratioInterval)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3411);

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
        secondsChange({ test, time, samples: { base: sumOf(test.a, part), head: sumOf(test.b, part) } }),
        secondsChange({ test, time, samples: { base: test.na - sumOf(test.a, either), head: test.nb - sumOf(test.b, either) } }),
    ];
    if (partChange.sure && restChange.sure)
        return partChange.size > restChange.size ? "part" : "rest";
    if (partChange.sure)
        return "part";
    return restChange.sure ? "rest" : "unknown";
}
/** How far the seconds of some functions changed (log ratio), and whether that is beyond doubt. */
function secondsChange({ test: { na, nb, typical }, time, samples }) {
    const a = Math.max(samples.base, 0) + 0.5;
    const b = Math.max(samples.head, 0) + 0.5;
    const size = Math.abs(Math.log(b / nb / (a / na)) + time.mean);
    const critical = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tCritical */ .c2)((1 - CONFIDENCE) / 2, time.df);
    return { size, sure: size > critical * Math.sqrt(typical * (1 / a + 1 / b) + time.se ** 2) };
}
function sumOf(counts, chosen) {
    return counts.reduce((sum, count, f) => (chosen[f] === true ? sum + count : sum), 0);
}


/***/ }),

/***/ 5943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ makeEntryPointFromArgv),
/* harmony export */   O5: () => (/* binding */ parseEntryPointTable),
/* harmony export */   _9: () => (/* binding */ sideOrder),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   bH: () => (/* binding */ parseEntryPointLines),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var shlex__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2263);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(629);


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
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Entry point '${line}' is not of the form 'name: command', such as 'render: bench/render.py --pages 40'.`);
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
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('[tool.flamediff.entry-points] is not a table; expected lines such as `render = "bench/render.py"`.');
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
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Entry point '${name}' has the command '${command}', whose quotes do not close.`, { cause: error });
    }
    const [first, ...rest] = argv;
    if (first === undefined || first === "")
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Entry point '${name}' has no command; expected something like 'bench/${name}.py'.`);
    return { name, command, argv: [first, ...rest] };
}
const ENTRY_KEYS = ["command", "setup", "cwd", "env", "timeout", "allow-exit-status"];
function parseTableEntry(name, entry) {
    const where = `[tool.flamediff.entry-points.${name}]`;
    if (!/^[A-Za-z0-9][A-Za-z0-9._ -]*$/.test(name)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Entry point name '${name}' is not allowed; expected letters, digits, blanks, '.', '_' and '-', beginning with a letter or digit.`);
    }
    if (typeof entry === "string")
        return makeEntryPoint(name, entry);
    if (!isTable(entry))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} is ${JSON.stringify(entry)}; expected a command or a table with a key 'command'.`);
    const unknown = Object.keys(entry).find((key) => !ENTRY_KEYS.includes(key));
    if (unknown !== undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has an unknown key '${unknown}'; known keys: ${ENTRY_KEYS.join(", ")}.`);
    const { command, setup, cwd, env, timeout, "allow-exit-status": allowExitStatus } = entry;
    if (typeof command !== "string")
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has no 'command'; expected text such as "bench/render.py --pages 40".`);
    if (cwd !== undefined && !isInside(cwd))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has cwd = ${JSON.stringify(cwd)}; expected a folder inside the repository, such as "services/api".`);
    if (timeout !== undefined && !(typeof timeout === "number" && timeout > 0)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has timeout = ${JSON.stringify(timeout)}; expected seconds above 0.`);
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
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has setup = ${JSON.stringify(value)}; expected shell lines as text or a list of texts.`);
}
function parseEnv(value, where) {
    if (!isTable(value))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has env = ${JSON.stringify(value)}; expected a table such as { PYTHONPATH = "src" }.`);
    return Object.fromEntries(Object.entries(value).map(([key, setting]) => {
        if (typeof setting !== "string" && typeof setting !== "number") {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has env.${key} = ${JSON.stringify(setting)}; expected text.`);
        }
        return [key, String(setting)];
    }));
}
/** Statuses from 128 on are the shell's words for signals: a program that was killed has not ended well. */
function parseExitStatus(value, where) {
    const list = Array.isArray(value) ? value : [value];
    if (list.every((status) => Number.isInteger(status) && Number(status) >= 0 && Number(status) < 128))
        return list;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has allow-exit-status = ${JSON.stringify(value)}; expected a list of statuses from 0 to 127, such as [1].`);
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
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Entry points '${other}' and '${name}' would write the same files; give one of them another name.`);
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

/***/ 9520:
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

/***/ 9958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ renderSpeedscope)
/* harmony export */ });
/* harmony import */ var _lib_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5944);
/* harmony import */ var _profile_frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2807);
/* harmony import */ var _exported_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9520);



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
        exporter: `flamediff@${_lib_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x}`,
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

/***/ 481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ux: () => (/* binding */ finishReport),
  rF: () => (/* binding */ nameFiles),
  u5: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/compare/round-counts.js
var round_counts = __webpack_require__(9157);
// EXTERNAL MODULE: ./lib/export/speedscope.js
var speedscope = __webpack_require__(9958);
// EXTERNAL MODULE: ./lib/flamegraph/picture.js + 9 modules
var flamegraph_picture = __webpack_require__(1357);
// EXTERNAL MODULE: ./lib/page/page.js + 6 modules
var page = __webpack_require__(1668);
// EXTERNAL MODULE: ./lib/profile/canonical.js
var canonical = __webpack_require__(2168);
// EXTERNAL MODULE: ./lib/profile/frame.js
var profile_frame = __webpack_require__(2807);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(4435);
// EXTERNAL MODULE: ./lib/flamegraph/label.js
var flamegraph_label = __webpack_require__(5874);
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
var flamegraph_scene = __webpack_require__(1276);
// EXTERNAL MODULE: ./lib/flamegraph/words.js
var words = __webpack_require__(7745);
// EXTERNAL MODULE: ./lib/lib/format.js
var format = __webpack_require__(8089);
// EXTERNAL MODULE: ./lib/profile/call-tree.js
var call_tree = __webpack_require__(4201);
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
const MOST_ROWS = 7;
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
    const rows = Array.from({ length: MOST_ROWS }, () => "");
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
    if (!(right - left >= LEAST_COLUMNS) || row >= MOST_ROWS)
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

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(4412);
// EXTERNAL MODULE: ./lib/compare/verdicts.js
var verdicts = __webpack_require__(4616);
// EXTERNAL MODULE: ./lib/report/row.js
var row = __webpack_require__(4495);
// EXTERNAL MODULE: ./lib/report/sentences.js
var sentences = __webpack_require__(2593);
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
        ...renderTable(page, entry.functions.filter(verdicts/* isNamed */.e)),
        ...(room.hasContext && entry.verdict === "changed" && icicle !== "" ? ["", "```text", (0,report_escape/* escapeFence */.$S)(icicle), "```"] : []),
        ...(room.hasContext ? paragraph((0,sentences/* describeOrigins */.BH)(entry)) : []),
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
        return paragraph(report_escape/* MARKDOWN_PEN */.CS.words((0,sentences/* explainFurther */.Wp)(entry)));
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
    return health.warnings.slice(0, room.warnings).flatMap((warning) => paragraph(`⚠️ ${report_escape/* MARKDOWN_PEN */.CS.words(warning)}`));
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
        ...shown.map((fn) => renderRow(page, fn)),
        ...(cut === 0 ? [] : ["", `${(0,format/* formatPlural */.yk)(cut, "more function")} in report.json.`]),
    ];
}
function renderRow({ report, links }, fn) {
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
function paragraph(text) {
    return text === "" ? [] : ["", text];
}

// EXTERNAL MODULE: ./lib/report/reproduce.js
var reproduce = __webpack_require__(9524);
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
            ...renderMethod(page),
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
            ...renderMethod(page),
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
function renderMethod({ report, links, room }) {
    const command = (0,reproduce/* makeRunCommand */.N)({ report, given: links.given ?? {} });
    const lead = links.repository === undefined
        ? "The same on your machine:"
        : `The same on your machine, in a clone of this repository ([get the command](${reproduce/* GET_COMMAND */.l})):`;
    return [
        ...(0,sentences/* describeMethod */.tK)({ ...report, entryPoints: [...report.entryPoints].sort(headline/* byUrgency */.td).slice(0, room.entries) }, report_escape/* MARKDOWN_PEN */.CS).map((sentence) => `- ${sentence}`),
        ...(command === undefined ? [] : ["", lead, "", "```sh", (0,report_escape/* escapeFence */.$S)(command), "```"]),
    ];
}

;// CONCATENATED MODULE: ./lib/report/report.js
/** Version of report.json; raised when a field changes its meaning or goes away. */
const SCHEMA_VERSION = 1;

;// CONCATENATED MODULE: ./lib/output/report-folder.js













/** Adds up what was found of each entry point, and writes and draws all of it. */
function finishReport({ base, head, environment, minChange, parts, labels, given = {} }) {
    const entryPoints = parts.map(({ report }) => report);
    const report = { schemaVersion: SCHEMA_VERSION, verdict: (0,headline/* worstOf */.hm)(entryPoints), base, head, environment, minChange, entryPoints };
    const files = new Map();
    for (const part of parts)
        drawEntry(part, labels, files);
    files.set(page/* PAGE_FILE */.x, (0,page/* renderPage */.C)({ report, files, sha256, given }));
    const drawIcicles = (columns) => parts.map((part) => (part.profile === undefined ? "" : renderIcicle({ ...graphOf(part.report, part.profile), labels }, columns)));
    const icicles = drawIcicles();
    files.set("report.md", renderMarkdown({ report, icicles, links: { ...NO_LINKS, given } }));
    files.set("report.json", `${JSON.stringify(report, null, 2)}\n`);
    return { report, icicles, drawIcicles, files };
}
/** What the files of an entry point are called; `report.json` says so under `files`. */
function nameFiles(stem) {
    return {
        diff: `${stem}.diff.svg`,
        base: `${stem}.base.svg`,
        head: `${stem}.head.svg`,
        foldedBase: `${stem}.base.folded`,
        foldedHead: `${stem}.head.folded`,
        speedscope: `${stem}.speedscope.json`,
        page: page/* PAGE_FILE */.x,
    };
}
/** Writes the files of a report into a folder, which need not be there. Pictures and profiles of a former report go: beside this one they would pass for its own. */
async function writeReport(folder, { files }) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const name of await findFormerFiles(folder))
        if (!files.has(name))
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
    for (const [name, text] of files)
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), text);
}
/** What `nameFiles` makes, page aside: nothing else is ever removed, whatever a report.json says. */
const NAMED_FILE = /^[\w-]+\.(?:(?:diff|base|head)\.svg|(?:base|head)\.folded|speedscope\.json)$/;
/** Files that the report of a folder names as its own; none where it cannot be read, which then is no report of ours. */
async function findFormerFiles(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, "report.json"), "utf8").catch(() => "");
    try {
        const { entryPoints } = JSON.parse(text);
        return entryPoints.flatMap(({ files }) => Object.values(files)).filter((name) => NAMED_FILE.test(name));
    }
    catch {
        return [];
    }
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

/***/ 2587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ reportBundles),
  R: () => (/* binding */ reportPlain)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/compare/compare.js + 4 modules
var compare = __webpack_require__(7253);
// EXTERNAL MODULE: ./lib/config/entry-points.js
var entry_points = __webpack_require__(5943);
// EXTERNAL MODULE: ./lib/lib/errors.js
var errors = __webpack_require__(629);
// EXTERNAL MODULE: ./lib/lib/format.js
var format = __webpack_require__(8089);
// EXTERNAL MODULE: ./lib/profile/folded.js + 4 modules
var folded = __webpack_require__(9770);
// EXTERNAL MODULE: ./lib/profile/frame.js
var profile_frame = __webpack_require__(2807);
// EXTERNAL MODULE: ./lib/profile/recordings.js + 1 modules
var profile_recordings = __webpack_require__(759);
// EXTERNAL MODULE: ./lib/profile/settle.js
var settle = __webpack_require__(9699);
// EXTERNAL MODULE: ./lib/compare/round-counts.js
var round_counts = __webpack_require__(9157);
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

// EXTERNAL MODULE: ./lib/compare/decide.js + 1 modules
var decide = __webpack_require__(691);
// EXTERNAL MODULE: ./lib/compare/looks.js
var looks = __webpack_require__(4248);
// EXTERNAL MODULE: ./lib/report/sentences.js
var sentences = __webpack_require__(2593);
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
                : `${(0,format/* formatPlural */.yk)(order.length, "function")} changed.${comparison.rest === undefined ? "" : ` ${(0,sentences/* describeRest */.wA)(comparison.rest)}`}`;
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
    const tooFew = `Too few samples to compare shares (${(0,format/* formatCount */.B4)(base)} and ${(0,format/* formatCount */.B4)(head)}${tooLittle.isEffective ? " that count, since the program waited for a processor" : ""}; it takes ${decide/* LEAST_SAMPLES */.iV})`;
    if (verdict === "changed")
        return `${tooFew}; the CPU time alone shows the change.`;
    return `${tooFew}${times}.${verdict === "undecided" ? ` ${adviceOn(time)}` : ""}`;
}
/** A program whose CPU time is a smaller part of its time than this waits most of it. */
const MOSTLY_WAITS = 0.3;
function adviceOn({ cpu, wall }) {
    const waits = profile_frame/* SIDES */.B.every((side) => cpu[side] !== null && wall[side] !== null && cpu[side] < MOSTLY_WAITS * wall[side]);
    return waits
        ? `The program mostly waits, which counts with 'idle: true'. Or let the program work longer, 2 seconds or more.`
        : "Let the program work longer, 2 seconds or more.";
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
    const seen = decision?.smallestSeen === undefined
        ? ""
        : ` So far a function that became 1.5 times slower is seen from ${(0,format/* formatShare */.T1)(decision.smallestSeen)} on.`;
    return `It cannot be told yet whether ${question}.${told} ${tellCure(comparison, context)}${seen}`;
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
    const needed = Math.max(decision?.roundsNeeded ?? Number.POSITIVE_INFINITY, (0,looks/* nextLook */.JD)(rounds));
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
        rest: knownRatio(comparison.rest),
        functions: listFunctions(facts),
        health: { ...health, warnings: [...health.warnings, ...explainUnrest(comparison, profile)] },
        files,
    };
}
/** An entry point that could not be recorded, or that one side does not have. */
function makeFailedReport({ entry, shard }) {
    const failure = entry.failure ?? "It was not recorded.";
    const nothing = { base: null, head: null, ratio: null, interval: null };
    return {
        name: entry.name,
        shard,
        command: entry.command,
        verdict: entry.missingOn === undefined ? "failed" : "undecided",
        reason: failure.split("\n", 1)[0],
        rounds: { base: 0, head: 0 },
        samples: { base: 0, head: 0 },
        noiseFloor: null,
        looks: entry.looks,
        time: { cpu: nothing, wall: nothing },
        rest: null,
        functions: [],
        health: { lost: 0, late: 0, empty: 0, harness: 0, recording: null, warnings: entry.notes },
        files: {},
        ...(entry.missingOn === undefined && { failure }),
    };
}
/** Next to no samples of everything else leave its seconds anywhere, beyond what JSON can hold. */
function knownRatio(rest) {
    return rest !== undefined && [rest.ratio, ...rest.interval].every(Number.isFinite) ? rest : null;
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

// EXTERNAL MODULE: ./lib/output/report-folder.js + 6 modules
var report_folder = __webpack_require__(481);
;// CONCATENATED MODULE: ./lib/output/report-stage.js












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
        const prefix = bundles.length > 1 ? `${(0,entry_points/* slug */.yR)(shard)}-` : "";
        const own = (0,external_node_util_.isDeepStrictEqual)(bundle.manifest.environment, environment) ? {} : { environment: bundle.manifest.environment };
        for (const entry of bundle.manifest.entryPoints) {
            const part = await reportEntry({ bundle, shard, entry, entryPoints, prefix });
            parts.push({ ...part, report: { ...part.report, ...own } });
        }
    }
    const labels = { base: labelOf("base", base), head: labelOf("head", head) };
    return (0,report_folder/* finishReport */.Ux)({ base, head, environment, minChange: options.minChange, parts, labels, given });
}
/** Jobs of a matrix over something else than Pythons and machines call themselves the same: they are counted, so that none hides another. */
function nameShards(bundles) {
    const taken = new Set();
    return bundles.map((bundle) => {
        const { shard } = bundle.manifest;
        let name = shard;
        for (let number = 2; taken.has((0,entry_points/* slug */.yR)(name)); number++)
            name = `${shard} (${number})`;
        taken.add((0,entry_points/* slug */.yR)(name));
        return { bundle, shard: name };
    });
}
/** What a person calls a commit, else the beginning of its id. */
function labelOf(side, { label, sha }) {
    return label !== "" && label !== side ? label : sha === null ? side : (0,format/* shortSha */.Fu)(sha);
}
/** Folded stacks of two sides → report; nothing else is known of them. */
function reportPlain({ profile, minChange, name }) {
    const comparison = (0,compare/* compare */.U)(profile, { minChange, entryPoints: 1, looksPlanned: 1 });
    const part = makePart({ name, command: "", shard: "", entry: undefined, changes: null, profile, comparison, prefix: "" });
    const side = (label) => ({ sha: null, label });
    return (0,report_folder/* finishReport */.Ux)({
        base: side("base"),
        head: side("head"),
        environment: null,
        minChange,
        parts: [part],
        labels: { base: "base", head: "head" },
    });
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
        for (const { file, cpuSeconds, wallSeconds, recorded, unseen = 0, processes = 0 } of entry.rounds[side]) {
            const facts = {
                recorded,
                ...(cpuSeconds !== null && { cpuSeconds: Math.max(0, cpuSeconds - unseen) }),
                ...(wallSeconds !== null && { wallSeconds }),
            };
            const round = recordings.addRound(side, facts, "py-spy");
            for await (const chunk of bundle.read(file))
                round.push(chunk);
            checkRecords(file, round.end(), processes);
        }
    }
    return (0,settle/* settle */.G)(recordings, options);
}
/** flamediff writes no line that it cannot read, and none at all only when no process gave a sample. */
function checkRecords(file, result, processes) {
    if (result.rejected.count === 0 && (result.records > 0 || processes === 0))
        return;
    throw new errors/* UserError */.yo(`The bundle's '${file}' is damaged: ${(0,folded/* describeRejected */.u)(result)}; expected stacks as 'flamediff profile' writes them. Record again.`);
}
function makePart({ prefix, ...facts }) {
    return { report: makeEntryReport({ ...facts, files: (0,report_folder/* nameFiles */.rF)(prefix + (0,entry_points/* slug */.yR)(facts.name)) }), profile: facts.profile };
}


/***/ }),

/***/ 1668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ PAGE_FILE),
  C: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: ./lib/compare/verdicts.js
var verdicts = __webpack_require__(4616);
// EXTERNAL MODULE: ./lib/flamegraph/style.js
var flamegraph_style = __webpack_require__(2725);
// EXTERNAL MODULE: ./lib/flamegraph/viewer/engine.js
var engine = __webpack_require__(4265);
// EXTERNAL MODULE: ./lib/lib/format.js
var format = __webpack_require__(8089);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(4412);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(4435);
// EXTERNAL MODULE: ./lib/report/reproduce.js
var reproduce = __webpack_require__(9524);
// EXTERNAL MODULE: ./lib/report/sentences.js
var sentences = __webpack_require__(2593);
;// CONCATENATED MODULE: ./lib/page/browser/script.js
// Made by `npm run build:viewer` from main.ts. Do not edit.
const PAGE_SCRIPT = "\"use strict\";(()=>{function e(e){let l=e.tBodies[0];void 0===l||l.rows.length<2||(function(e,l){let r=[...l.rows],o=[...e.tHead?.rows[0]?.cells??[]];for(let[e,a]of o.entries()){let i=document.createElement(\"button\");i.type=\"button\",i.append(...a.childNodes),a.append(i),i.addEventListener(\"click\",()=>{let i=t(a.ariaSort,e);for(let e of o)e.ariaSort=null;a.ariaSort=i,l.append(...null===i?r:[...r].sort(n(e,\"ascending\"===i?1:-1)))})}}(e,l),l.rows.length>=7&&function(e,t){let n=document.createElement(\"input\");n.type=\"search\",n.placeholder=\"Filter by name, file or verdict\",n.setAttribute(\"aria-label\",`Filter: ${e.caption?.textContent??\"\"}`);let l=document.createElement(\"span\");l.role=\"status\";let r=document.createElement(\"div\");r.className=\"filter\",r.append(n,l),e.before(r),n.addEventListener(\"input\",()=>{let e=n.value.toLowerCase().split(/\\s+/).filter(Boolean),r=0;for(let n of t.rows){let t=(n.textContent??\"\").toLowerCase();n.hidden=!e.every(e=>t.includes(e)),n.hidden||r++}l.textContent=0===e.length?\"\":`${r} of ${t.rows.length}`})}(e,l))}function t(e,t){let n=0===t?[null,\"ascending\",\"descending\"]:[null,\"descending\",\"ascending\"];return n[(n.indexOf(e)+1)%n.length]??null}function n(e,t){if(0===e)return(e,n)=>t*l(e).localeCompare(l(n));let n=t=>Number(t.cells[e]?.dataset.k??Number.NaN);return(e,l)=>{let[r,o]=[n(e),n(l)];return Number.isNaN(r)||Number.isNaN(o)?Number(Number.isNaN(r))-Number(Number.isNaN(o)):t*(r-o)}}function l(e){return e.querySelector(\"code\")?.textContent??\"\"}for(let t of document.querySelectorAll(\"table\"))e(t)})();";

// EXTERNAL MODULE: ./lib/profile/frame.js
var profile_frame = __webpack_require__(2807);
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
var row = __webpack_require__(4495);
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
        `<p class="quiet">Each dot is one recorded run: the function's share of that run's samples, the first run on top. The bar is the mean; the verdict compares the means, with the spread of the dots.</p>`,
        `<div class="plots">${plotted
            .slice(0, MOST_PLOTS)
            .map((fn) => renderPlot(entry, fn))
            .join("\n")}</div>`,
        cut > 0 ? paragraph(`${(0,format/* formatPlural */.yk)(cut, "more function")} in report.json.`, "quiet") : "",
    ].join("\n");
}
function renderPlot({ samples }, fn) {
    const { verdict, rounds = { base: [], head: [] } } = fn;
    const direction = !(0,verdicts/* isNamed */.e)(fn) ? undefined : verdict === "slower" || verdict === "new" ? "more" : "less";
    const kind = fn.withLibraries === undefined ? verdict : `${verdict}, with the libraries it calls`;
    return `<figure><figcaption>${report_escape/* HTML_PEN */.G8.name(fn.name)} <span class="quiet">${kind}</span></figcaption>${renderDotPlot({ rounds, samples, direction })}</figure>`;
}
function renderAllFunctions({ functions }) {
    if (functions.length === 0)
        return "";
    const shown = functions.slice(0, MOST_ROWS);
    const cut = functions.length - shown.length;
    const table = renderFunctionTable({
        caption: "Functions of 0.5 % or more on a side, callees included",
        rows: shown.map((fn) => ({ fn })),
    });
    const rest = cut === 0 ? "" : paragraph(`${(0,format/* formatPlural */.yk)(cut, "more function")} in report.json.`, "quiet");
    return `<details class="all"><summary>All functions of 0.5 % or more, callees included (${(0,format/* formatCount */.B4)(functions.length)})</summary>\n${table}${rest}</details>`;
}
function paragraph(markup, name) {
    return markup === "" ? "" : `<p${name === undefined ? "" : ` class="${name}"`}>${markup}</p>`;
}

// EXTERNAL MODULE: ./lib/flamegraph/palette.js
var palette = __webpack_require__(4467);
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
    const caption = [`Findings: ${(0,format/* formatPlural */.yk)(count(verdicts/* isNamed */.e), "function")} changed`, ...(0,sentences/* describeOthers */.Hi)({ bystanders, uncertain })].join(" · ");
    return renderFunctionTable({ caption, rows });
}
function renderMethod(report, given) {
    const command = (0,reproduce/* makeRunCommand */.N)({ report, given });
    return [
        `<details class="method"><summary>How this was measured, and how to repeat it</summary>`,
        `<ul>${(0,sentences/* describeMethod */.tK)(report, report_escape/* HTML_PEN */.G8)
            .map((sentence) => `<li>${sentence}</li>`)
            .join("\n")}</ul>`,
        ...(command === undefined ? [] : [`<p>The same on your machine:</p><pre tabindex="0">${(0,report_escape/* escapeHtml */.ZD)(command)}</pre>`]),
        "</details>",
    ].join("\n");
}


/***/ }),

/***/ 2168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W9: () => (/* binding */ functionText),
/* harmony export */   iT: () => (/* binding */ formatRound),
/* harmony export */   qV: () => (/* binding */ formatTree)
/* harmony export */ });
/* harmony import */ var _call_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4201);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6678);
/* harmony import */ var _settled_frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5982);



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

/***/ 9699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _call_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4201);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2807);
/* harmony import */ var _harness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1094);
/* harmony import */ var _settled_frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5982);




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

/***/ 9524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ makeRunCommand),
/* harmony export */   l: () => (/* binding */ GET_COMMAND)
/* harmony export */ });
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


/***/ }),

/***/ 2593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ describeOrigins),
/* harmony export */   FL: () => (/* binding */ lastWordsOf),
/* harmony export */   Hi: () => (/* binding */ describeOthers),
/* harmony export */   Ht: () => (/* binding */ describeTime),
/* harmony export */   Wp: () => (/* binding */ explainFurther),
/* harmony export */   tK: () => (/* binding */ describeMethod),
/* harmony export */   vZ: () => (/* binding */ describeRun),
/* harmony export */   wA: () => (/* binding */ describeRest)
/* harmony export */ });
/* harmony import */ var _compare_verdicts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4616);
/* harmony import */ var _lib_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8089);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4435);
/* harmony import */ var _whole_seconds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4808);




/** `CPU time 3.00 s → 3.70 s (1.23×, between 1.15× and 1.32×)`; empty when times are not known. */
function describeTime({ time: { cpu } }) {
    if (cpu.base === null || cpu.head === null)
        return "";
    return `CPU time ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(cpu.base)} → ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSeconds */ .Xo)(cpu.head)}${describeRatio(cpu)}`;
}
function describeRatio({ ratio, interval }) {
    if (ratio === null)
        return "";
    if (interval === null)
        return ` (${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTimeRatio */ .Eo)(ratio)})`;
    const [lower, upper] = interval;
    if (upper < LEAST_FRACTION)
        return ` (${describeRange(1 / ratio, [1 / upper, 1 / lower])} faster)`;
    const isOpen = lower <= 1 && upper >= 1;
    return ` (${describeRange(ratio, interval)}${isOpen ? ": no sure change" : ""})`;
}
/** Smaller ratios are hard to read: `36× faster` says more than `0.028×`. */
const LEAST_FRACTION = 0.5;
function describeRange(ratio, interval) {
    const [from, to] = interval.map(_lib_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTimeRatio */ .Eo);
    return `${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTimeRatio */ .Eo)(ratio)}${from === to ? "" : `, between ${from} and ${to}`}`;
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
        : `By origin: ${words.map(([origin, delta]) => `${ORIGINS[origin]} ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSecondsChange */ .Rv)(delta)}`).join(", ")}.`;
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
            : [`${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(bystanders, "bystander")}: ${bystanders === 1 ? "its" : "their"} share moved because others changed`]),
        ...(uncertain === 0 ? [] : [`${uncertain} uncertain: nothing proves that ${uncertain === 1 ? "it" : "they"} changed`]),
    ];
}
/** How everything that is not named did: what is named are changes against this, and so are the seconds of its rows. */
function describeRest({ ratio, interval: [lower, upper] }) {
    return `Everything else took ${ratio.toFixed(2)} times as long as before (between ${lower.toFixed(2)} and ${upper.toFixed(2)}).`;
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
    const side = (name, { sha, label }) => [name, [name, "", "HEAD"].includes(label) ? "" : pen.words(label), sha === null ? "" : pen.name((0,_lib_format_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(sha))]
        .filter((word) => word !== "")
        .join(" ");
    const only = (words) => (new Set(words).size === 1 ? words.slice(0, 1) : []);
    const samples = entryPoints.reduce((sum, entry) => sum + entry.samples.base + entry.samples.head, 0);
    return [
        `${side("base", base)} → ${side("head", head)}`,
        ...only(entryPoints.map(({ rounds }) => `${rounds.base} + ${rounds.head} rounds`)),
        (0,_lib_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(samples, "sample"),
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
        const rest = entry.rest !== null && entry.functions.some(_compare_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamed */ .e) ? [describeRest(entry.rest)] : [];
        return [...rest, ...describeNoiseFloor(entry), ...describeSetAside(entry), ...describeRecording(entry)].map((sentence) => prefix + sentence);
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
    return `${pen.words(python)} on ${pen.words(os)}, ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(cores, "core")} (${pen.words(cpu)}), sampled by ${pen.words(sampler)} ${pen.words(samplerVersion)} at ${rate} Hz; base and head in turns, order alternating.`;
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
        `Of ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(samples.base + samples.head + health.harness + health.empty)} samples, ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(health.harness)} in imports, test collection or waiting and ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(health.empty)} without a stack were left out.`,
    ];
}
function describeRecording({ health: { recording } }) {
    if (recording === null)
        return [];
    const { processes, threads, depth, load } = recording;
    const facts = [
        processes === null ? "" : `${processes} Python process${processes === 1 ? "" : "es"}`,
        threads === null ? "" : (0,_lib_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(threads, "thread"),
        depth === null ? "" : `95 % of the stacks at most ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlural */ .yk)(depth, "frame")} deep`,
        load === null ? "" : `machine load up to ${load.toFixed(1)}`,
    ].filter((fact) => fact !== "");
    return facts.length === 0 ? [] : [`What ran: ${facts.join(", ")}.`];
}
function points(share) {
    return `${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(share).slice(1)} points`;
}


/***/ }),

/***/ 4808:
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


/***/ })

};
