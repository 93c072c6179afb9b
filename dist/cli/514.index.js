export const id = 514;
export const ids = [514];
export const modules = {

/***/ 4878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeNote),
/* harmony export */   N: () => (/* binding */ note)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _lib_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6720);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7794);



const count = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(1e9));
const seconds = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2x(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(1e9));
const side = valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(["base", "head"]);
/** What the recorder wants to say of an entry point, as codes and numbers: the report stage makes the sentence. */
const note = valibot__WEBPACK_IMPORTED_MODULE_1__/* .variant */ .Oxt("code", [
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("sampled-without-pause"), threads: count }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("too-deep-to-sample") }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("fewer-rounds"), done: count, rounds: count, budget: seconds }),
    /** Both runs of a round are left out. `side` and `why` are of the first one. */
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("rounds-left-out"), rounds: count, side, why: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(["program-not-seen", "sampler-ended-early"]) }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("change-not-sampled") }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("seconds-not-known") }),
    /** `path` is null where it could be read as words; `others` are the files beside it. */
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("left-behind"), path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .PATH */ .gI))), others: count }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("shorter-runs"), side, first: seconds, others: seconds }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("undeclared-packages"),
        name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)),
        others: count,
    }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("own-benchmark-files") }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("benchmarks-left-out"), leftOut: count, all: count }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("benchmarks-disabled"), benchmarks: count }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("code-without-file") }),
]);
function describeNote(note) {
    switch (note.code) {
        case "sampled-without-pause":
            return `The program runs ${note.threads} threads, so it was sampled without being paused ('nonblocking'), which makes some samples inaccurate.`;
        case "too-deep-to-sample":
            return "The program was not sampled, because most of its call stacks could not be read, or not before the next sample was due (a recursion of thousands of frames?). Only its CPU time was compared.";
        case "fewer-rounds":
            return `Only ${note.done} of ${note.rounds} rounds were recorded: the budget of ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(note.budget, "second")} was used up.`;
        case "rounds-left-out":
            return `${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(note.rounds, "round")} could not be sampled and ${note.rounds === 1 ? "was" : "were"} left out on both sides: ${note.why === "program-not-seen" ? `the sampler found no Python process on ${note.side}` : `the sampler ended before the program did on ${note.side}`}. A less busy machine helps.`;
        case "change-not-sampled":
            return "No function in the Python files that this change touches was sampled: the entry point does not run them, or too briefly.";
        case "seconds-not-known":
            return "The CPU time of some child processes is not known (for example because the program ignores SIGCHLD), so the verdict rests on samples alone and no CPU time is shown.";
        case "left-behind":
            return `The first run, which is not recorded, left files behind (${describeFiles(note)}) that may let later runs do less work. Set 'clean = true' to remove them after each run, or restore the starting state in 'before'.`;
        case "shorter-runs":
            return `The first run of ${note.side}, which is not recorded, took ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(note.first)} of CPU time and the others ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(note.others)}: they reused earlier work, such as a cache. Remove it in 'before', or set 'clean = true' if it is in the worktree.`;
        case "undeclared-packages":
            return `Installed packages differ between base and head although no requirements or lock file does: ${note.name}${note.others === 0 ? "" : ` and ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(note.others, "other package")}`}. Pin their versions in 'setup'; otherwise their changes are attributed to the pull request.`;
        case "own-benchmark-files":
            return "Head's benchmark files do not run on base, so each side ran its own; for benchmarks that the change edits, the two sides may do different work.";
        case "benchmarks-left-out":
            return `${note.leftOut} of ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(note.all, "benchmark")} did not fit into the budget; those that reach changed code run first. Raise 'budget', or choose some with 'benchmarks'.`;
        case "benchmarks-disabled":
            return `'--benchmark-disable' is set, so ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(note.benchmarks, "benchmark")} ran as ${note.benchmarks === 1 ? "a test, once, and was" : "tests, once each, and were"} not measured. Add '--benchmark-enable' to the command.`;
        case "code-without-file":
            return 'The program runs code without a file name (as \'compile(source, "", "exec")\' makes it), which the sampler leaves out of call stacks: its time counts as that of the functions that call it.';
    }
}
function describeFiles({ path, others }) {
    if (path === null)
        return (0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(others + 1, "file");
    return `'${path}'${others === 0 ? "" : ` and ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(others, "other file")}`}`;
}


/***/ }),

/***/ 3047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openOutFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5892);




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
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`Option '--out' is '${out}', which cannot be created: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}. Expected a folder to write to.`, {
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

/***/ 3496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rO: () => (/* binding */ MAX_TELLING),
  UD: () => (/* binding */ compare),
  VY: () => (/* reexport */ decisiveKind),
  Ew: () => (/* reexport */ looks/* planLooks */.Ew)
});

// EXTERNAL MODULE: ./lib/profile/frame.js
var profile_frame = __webpack_require__(524);
// EXTERNAL MODULE: ./lib/compare/share-test.js
var share_test = __webpack_require__(1045);
;// CONCATENATED MODULE: ./lib/compare/scale.js

/** Seconds of a run on both sides, where both are known. */
function knownScale({ runSeconds: base }, { runSeconds: head }) {
    return base === undefined || head === undefined ? undefined : { base, head };
}
/** The side of head in units in which what is not named keeps its time. */
function restScale(everything, rest) {
    const kept = [rest.na / everything.na, rest.nb / everything.nb];
    return { base: 1, head: kept[0] > 0 && kept[1] > 0 ? kept[0] / kept[1] : 1 };
}
/** What a share of each side changed by, in the unit of the scale; 0 where the two differ only by rounding. */
function changeIn({ base, head }, shares) {
    const [before, after] = [(shares.base ?? 0) * base, (shares.head ?? 0) * head];
    return Math.abs(after - before) <= share_test/* ROUNDING */.fR * Math.max(before, after) ? 0 : after - before;
}
/** The part of a change in one place that is none of the change everywhere: it only moved there, or away. @param change head minus base, in the unit of both. */
function movedPart(change, everywhere) {
    const way = Math.sign(change);
    return change - way * Math.min(Math.abs(change), Math.max(0, everywhere * way));
}

;// CONCATENATED MODULE: ./lib/compare/attribution.js

/** Below this part of a change a caller is not its way in, nor a culprit its explanation. */
const MIN_PART_OF_CHANGE = 0.5;
/** The same where the function is named for its own time anyway, which then says it without what only moved. */
const MIN_PART_BESIDE_OWN = 0.25;
/**
 * Where in the project the cost of a changed library function comes from: its nearest caller in the project, if one caller brings most of the
 * change. Wrappers that merely stand above that caller are never attributed, nor is anything inside libraries.
 * @returns per culprit outside the project the project's function; culprits of the project itself explain themselves.
 */
function attributeToCallers(changes) {
    const attributed = new Map();
    for (const [culprit, byCaller] of changes) {
        const direction = Math.sign([...byCaller.values()].reduce((sum, change) => sum + change, 0));
        // A caller that brings less of it explains nothing of more.
        const bringers = [...byCaller].map(([caller, change]) => [caller, change * direction]).filter(([, change]) => change > 0);
        const all = bringers.reduce((sum, [, change]) => sum + change, 0);
        // Callers that bring equally much bring no more than half each: their order does not matter.
        const [best] = bringers.filter(([caller]) => caller >= 0).sort(([, x], [, y]) => y - x);
        if (best === undefined || best[0] === culprit)
            continue;
        if (best[1] > MIN_PART_OF_CHANGE * all)
            attributed.set(culprit, best[0]);
    }
    return attributed;
}
/** Whether the culprits make most of a change of what is attributed to a function of the project. */
function isExplained(fn, change, changes) {
    let explained = 0;
    for (const byCaller of changes.values())
        explained += byCaller.get(fn) ?? 0;
    return explained / change > MIN_PART_OF_CHANGE;
}
/**
 * Whether a function of the project only took over, or lost, the libraries that another one called before: half of its change or more (a quarter, if it is named for its
 * own time anyway) is time of library functions that took, over the whole program, what they took.
 *
 *   base  concat 0.4 s, and the template 0.6 s below it
 *   head  the template 0.6 s below render        → concat and render changed by 0.6 s that only moved
 */
function findOnlyMoved(profile, { scale, changeOf, isNamed }) {
    const { tree, functions } = profile;
    const attributed = attributedTo(profile);
    const all = new Float64Array(functions.length);
    const below = new Map();
    for (const [side, counts] of tree.self.entries()) {
        const samples = counts.subarray(0, tree.nodes).reduce((sum, count) => sum + count, 0);
        const unit = (side === 0 ? -scale.base : scale.head) / Math.max(samples, 1);
        for (let node = 1; node < tree.nodes; node++) {
            const [fn, caller, change] = [tree.fn[node], attributed[node], unit * counts[node]];
            all[fn] = all[fn] + change;
            if (functions[fn]?.origin === "project")
                continue;
            const changes = below.get(caller) ?? new Map();
            below.set(caller, changes.set(fn, (changes.get(fn) ?? 0) + change));
        }
    }
    return (f) => {
        let moved = 0;
        for (const [fn, change] of below.get(f) ?? [])
            moved += movedPart(change, all[fn]);
        return moved / changeOf(f) >= (isNamed(f) ? MIN_PART_BESIDE_OWN : MIN_PART_OF_CHANGE);
    };
}
/** How the time of some functions changed, by whom they are attributed to. */
function changesByCaller(profile, culprits, scale) {
    const changes = new Map(culprits.map((fn) => [fn, new Map()]));
    if (changes.size === 0)
        return changes;
    const { tree } = profile;
    const attributed = attributedTo(profile);
    for (const [side, counts] of tree.self.entries()) {
        const samples = counts.subarray(0, tree.nodes).reduce((sum, count) => sum + count, 0);
        const unit = (side === 0 ? -scale.base : scale.head) / Math.max(samples, 1);
        for (let node = 1; node < tree.nodes; node++) {
            const byCaller = changes.get(tree.fn[node]);
            const caller = attributed[node];
            byCaller?.set(caller, (byCaller.get(caller) ?? 0) + unit * counts[node]);
        }
    }
    return changes;
}
/** Per side and named function of the project: part of each function's samples that is attributed to it. */
function attributedParts(profile, named) {
    const attributed = attributedTo(profile);
    const partsOf = (side) => {
        const all = new Float64Array(profile.functions.length);
        const parts = named.map(() => new Float64Array(profile.functions.length));
        for (let node = 1; node < profile.tree.nodes; node++) {
            const [fn, count] = [profile.tree.fn[node], profile.tree.self[side][node]];
            all[fn] = all[fn] + count;
            const own = parts[named.indexOf(attributed[node])];
            if (own !== undefined)
                own[fn] = own[fn] + count;
        }
        return parts.map((part) => part.map((count, fn) => count / Math.max(all[fn], 1)));
    };
    return [partsOf(0), partsOf(1)];
}
/** Per node the innermost function of the project on its stack; -1 stands for none. */
function attributedTo({ functions, tree }) {
    const attributed = new Int32Array(tree.nodes).fill(-1);
    for (let node = 1; node < tree.nodes; node++) {
        const fn = tree.fn[node];
        attributed[node] = functions[fn]?.origin === "project" ? fn : attributed[tree.parent[node]];
    }
    return attributed;
}

// EXTERNAL MODULE: ./lib/compare/distributions.js
var distributions = __webpack_require__(904);
// EXTERNAL MODULE: ./lib/compare/enough.js
var enough = __webpack_require__(1011);
// EXTERNAL MODULE: ./lib/compare/stopping-rule.js
var stopping_rule = __webpack_require__(9426);
;// CONCATENATED MODULE: ./lib/compare/power.js

/** The noise floor is told for a function of this share. */
const REFERENCE_SHARE = 0.1;
function makePower(request) {
    const { test, critical, minChange } = request;
    return {
        // A share cannot change by more than all of it.
        noiseFloor: Math.min(1, Math.max(minChange, critical * standardError(test, REFERENCE_SHARE))),
        detectableShare: findDetectableShare(request),
        roundsToDetect: (share) => roundsToDetect(request, share),
    };
}
function standardError({ na, nb, commonDispersion }, share) {
    return Math.sqrt(share * (1 - share) * (1 / na + 1 / nb) * commonDispersion);
}
/** Standard errors beyond the threshold at which a change is named 95 times in 100 (normal quantile). */
const POWER = 1.645;
/** Smallest share (grid of 0.1 %) whose relevant slowdown is named with that power. */
function findDetectableShare({ test, critical, minChange }) {
    for (let thousandths = 1; thousandths < 500; thousandths++) {
        const share = thousandths / 1000;
        const se = standardError(test, share);
        if ((0,stopping_rule/* changeOfShare */.lj)(share, stopping_rule/* RELEVANT */.SA.ratio) >= Math.max(minChange, critical * se) + POWER * se)
            return share;
    }
    return undefined;
}
/** The error of a share falls with the square root of the rounds. */
function roundsToDetect({ test, critical, minChange, rounds }, share) {
    const relevant = (0,stopping_rule/* changeOfShare */.lj)(share, stopping_rule/* RELEVANT */.SA.ratio);
    const least = Math.min(relevant / (critical + POWER), (relevant - minChange) / POWER);
    return least > 0 ? Math.ceil(rounds * (standardError(test, share) / least) ** 2) : undefined;
}

// EXTERNAL MODULE: ./lib/compare/round-counts.js
var round_counts = __webpack_require__(3196);
;// CONCATENATED MODULE: ./lib/compare/leave-one-out.js
/**
 * Per live function the smallest |t| of its change when no function, or any one other live function, is left out of both sides; 0 if the
 * sign turns, and for functions that are not live. A bystander's change disappears when the culprit is left out; a culprit's stands.
 */
function leaveOneOutT(test, live) {
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
var time_ratio = __webpack_require__(8316);
;// CONCATENATED MODULE: ./lib/compare/step-down.js






function stepDown({ sides, everything, time, runSeconds, alpha, minChange }) {
    const functions = everything.a.length;
    const named = new Array(functions).fill(false);
    const pAdjusted = new Float64Array(functions).fill(1);
    const namedDelta = new Float64Array(functions);
    const order = [];
    let worst = 0;
    for (;;) {
        const step = takeStep({ sides, everything, named, alpha, minChange });
        const { test, live, tested, moved } = step;
        const t = leaveOneOutT(test, live);
        const atLeastWorst = (p) => Math.min(1, Math.max(worst, p));
        const candidates = [];
        for (let f = 0; f < functions; f++) {
            if (live[f] !== true)
                continue;
            pAdjusted[f] = atLeastWorst((0,distributions/* twoSidedP */.mX)(t[f], test.df[f]) * tested);
            const mover = moved[f] === true ? (0,time_ratio/* whoMoved */.aJ)(everything, { named, part: onlyOne(functions, f), time }) : "unknown";
            // A function that one side never ran took or saved its time, whatever else changed.
            const isOneSided = everything.a[f] === 0 || everything.b[f] === 0;
            // CPU seconds tell what shares of two functions, or of many movers, cannot.
            if (mover === "part" || isOneSided)
                pAdjusted[f] = Math.min(pAdjusted[f], atLeastWorst(plainP(test, f) * tested));
            const isCandidate = isOneSided || (mover !== "rest" && goesWithSeconds(step.test, everything, { f, runSeconds }));
            if (isCandidate && reachesMinChange(step, { f, minChange }) && pAdjusted[f] < alpha)
                candidates.push(f);
        }
        if (candidates.length === 0 || Math.min(test.na, test.nb) < enough/* MIN_SAMPLES */.Pu / 4)
            return { step, named, namedDelta, order, pAdjusted };
        const surest = candidates.reduce((best, f) => (t[f] > t[best] ? f : best));
        worst = pAdjusted[surest];
        named[surest] = true;
        namedDelta[surest] = test.delta[surest];
        order.push(surest);
    }
}
function takeStep({ sides, everything, named, alpha, minChange, }) {
    const test = (0,share_test/* testShares */.Be)(sides.base, sides.head, named);
    const remaining = (test.na + test.nb) / (everything.na + everything.nb);
    // Smaller functions cannot move by minChange; the filter does not depend on the test (Bourgon 2010).
    const live = named.map((isNamed, f) => !isNamed && test.share[f] * remaining >= minChange / 2);
    const tested = Math.max(1, live.filter(Boolean).length);
    const moved = live.map((isLive, f) => isLive && reachesMinChange({ test, remaining }, { f, minChange }) && plainP(test, f) * tested < alpha);
    return { test, remaining, live, tested, moved };
}
/** A function whose share rose among the rest while its seconds fell is not slower; nor faster the other way round. True where seconds are not known. */
function goesWithSeconds(rest, everything, { f, runSeconds }) {
    if (runSeconds === undefined)
        return true;
    const shares = { base: everything.a[f] / everything.na, head: everything.b[f] / everything.nb };
    return changeIn(runSeconds, shares) * rest.delta[f] > 0;
}
/** Whether a change of what remains is, as a change of everything, one that may be named. */
function reachesMinChange({ test, remaining }, { f, minChange }) {
    return Math.abs(test.delta[f]) * remaining >= minChange;
}
function plainP(test, f) {
    return (0,distributions/* twoSidedP */.mX)(test.delta[f] / test.se[f], test.df[f]);
}
function onlyOne(length, index) {
    const mask = new Array(length).fill(false);
    mask[index] = true;
    return mask;
}

;// CONCATENATED MODULE: ./lib/compare/decide.js









/**
 * Which functions changed. Steps down: names the surest change that stands on its own, takes that function out of both sides, tests the rest
 * again, until none passes (Holm 1979; the method with its sources is in docs/method.md).
 * @throws RangeError when `isEnough` says no.
 */
function decide(base, head, { alpha, minChange }) {
    if (!(0,enough/* isEnough */.LP)(base, head))
        throw new RangeError("too little to compare shares: at least 3 rounds and 200 effective samples a side are needed");
    const [baseWeights, headWeights] = (0,round_counts/* roundWeights */.w9)(base, head);
    const sides = { base: { side: base, weights: baseWeights }, head: { side: head, weights: headWeights } };
    const functions = base.counts[0]?.length ?? 0;
    const time = (0,time_ratio/* timeRatio */.F1)(base.cpuSeconds, head.cpuSeconds);
    const nobody = new Array(functions).fill(false);
    const everything = (0,share_test/* testShares */.Be)(sides.base, sides.head, nobody);
    const runSeconds = knownScale(base, head);
    const { step, named, namedDelta, order, pAdjusted } = stepDown({ sides, everything, time, runSeconds, alpha, minChange });
    const hasOwnChange = (f) => time !== undefined && (0,time_ratio/* sureChange */.iy)(everything, { f, time }) === Math.sign(everything.delta[f]);
    const verdicts = Array.from(nobody, (_, f) => verdictOf({ f, everything, step, time, isNamed: named[f] === true, namedDelta: namedDelta[f], hasOwnChange, alpha, minChange }));
    const critical = (f) => (0,distributions/* tCritical */.c2)(alpha / 2 / step.tested, step.test.df[f]);
    const usualCritical = (0,distributions/* tCritical */.c2)(alpha / 2 / step.tested, base.totals.length + head.totals.length - 2 + share_test/* PRIOR_DF */.eL);
    const rounds = Math.min(base.totals.length, head.totals.length);
    return {
        verdicts,
        pAdjusted,
        base: everything.a.map((samples) => samples / everything.na),
        head: everything.b.map((samples) => samples / everything.nb),
        delta: everything.delta,
        halfWidth: everything.se.map((se, f) => critical(f) * se),
        ratio: everything.a.map((samples, f) => everything.b[f] / step.test.nb / (samples / step.test.na)),
        dispersion: everything.commonDispersion,
        ...makePower({ test: everything, critical: usualCritical, minChange, rounds }),
        share: everything.share,
        open: step.live.flatMap((isLive, f) => (isLive && (0,stopping_rule/* isOpen */.nT)({ f, everything, ...step, time, minChange }) ? [f] : [])),
        suspects: step.live.flatMap((isLive, f) => (isLive && (0,stopping_rule/* isSuspect */.W3)(everything.share[f], pAdjusted[f]) ? [f] : [])),
        overdispersed: step.live.flatMap((isLive, f) => (isLive && step.test.overdispersed[f] === true ? [f] : [])),
        namedShare: order.reduce((sum, f) => sum + everything.a[f], 0) / everything.na,
        mover: order.length === 0 ? "unknown" : (0,time_ratio/* whoMoved */.aJ)(everything, { named, part: named, time }),
        rest: time && restRatio(everything, step.test, time),
        hasOwnChange,
        moverOf: (f, runs) => (0,time_ratio/* whoMoved */.aJ)(everything, { named: nobody, part: onlyOne(functions, f), time: runs }),
        scale: runSeconds ?? restScale(everything, step.test),
        hasSeconds: runSeconds !== undefined,
        restScale: restScale(everything, step.test),
        order,
    };
}
function verdictOf({ isNamed, namedDelta, hasOwnChange, alpha, step, ...one }) {
    const { f, everything, minChange } = one;
    if (isNamed && everything.a[f] === 0)
        return "new";
    if (isNamed && everything.b[f] === 0)
        return "removed";
    if (isNamed)
        return namedDelta > 0 ? "slower" : "faster";
    if (step.live[f] !== true)
        return "untested";
    if (step.moved[f] === true)
        return "uncertain";
    const shifted = plainP(everything, f) * step.tested < alpha && Math.abs(everything.delta[f]) >= minChange;
    // Two functions that changed alike hide each other, though the seconds of both tell; and time of one side only is new, or saved.
    if (shifted)
        return hasOwnChange(f) || everything.a[f] === 0 || everything.b[f] === 0 ? "uncertain" : "bystander";
    return (0,stopping_rule/* isClosed */.Lx)({ ...one, ...step }) ? "unchanged" : "uncertain";
}
/** Seconds of what is not named, head / base: the share of it times the CPU seconds. */
function restRatio(everything, rest, time) {
    if (rest.na <= 0 || rest.nb <= 0)
        return undefined;
    const mean = Math.log(rest.nb / everything.nb / (rest.na / everything.na)) + time.mean;
    return { mean, se: Math.sqrt(everything.commonDispersion * (1 / rest.na + 1 / rest.nb) + time.se ** 2), df: time.df };
}

;// CONCATENATED MODULE: ./lib/compare/attribution-decision.js





/**
 * Part of alpha that is spent on self times when there are libraries; the rest is for what is attributed to the project's functions.
 * Self times are asked first and name more (an eighth more alpha moves the threshold by 1 %).
 */
const SELF_PART = 0.8;
/** Above this part a function belongs to the caller that it is attributed to. */
const MOSTLY = 0.5;
/**
 * Asks the same question of time with libraries: a sample is attributed to the innermost function of the project on its stack. A dependency
 * whose forty small functions each take a little longer moves no self time by much; the time attributed to their caller moves by the sum.
 * Nothing of it is attributed to wrappers of the project that merely stand above that caller.
 */
function decideAttribution(profile, self, { alpha, selfAlpha, minChange }) {
    const changes = changesByCaller(profile, self.order, self.scale);
    const isSelfOpen = self.open.length > 0;
    if (!hasLibraries(profile))
        return { decision: undefined, named: [], cleared: [], isOpen: isSelfOpen, open: [], changes };
    const decision = decide(...(0,round_counts/* sidesOf */.Mm)(profile, "attributed"), { alpha, minChange });
    // A function that took over what its libraries did is judged with them: a name for its self time alone would say the opposite.
    const isReversed = (f) => self.order.includes(f) && wayOf(self.verdicts[f]) * timeChange(decision, f, self) < 0;
    const isOnlyMoved = findOnlyMoved(profile, {
        scale: self.scale,
        changeOf: (f) => timeChange(decision, f, self),
        isNamed: (f) => self.order.includes(f),
    });
    const isNews = (f) => isReversed(f) || !(isExplained(f, timeChange(decision, f, self), changes) || isOnlyMoved(f));
    const named = decision.order.filter(isNews);
    const open = decision.open.filter(isNews);
    const isAttributionOpen = open.length > 0;
    if (named.length === 0)
        return { decision, named, cleared: [], isOpen: isSelfOpen || isAttributionOpen, open, changes };
    const rest = decideRest(profile, { self, attributed: decision, named, isReversed }, { alpha: selfAlpha, minChange });
    return { decision, named, ...rest, isOpen: rest.isOpen || isAttributionOpen, open, changes };
}
/** What a function took more or less, as one decision has it, in the unit of the decision about self times. */
function timeChange({ base, head }, f, { scale }) {
    return changeIn(scale, { base: base[f], head: head[f] });
}
function wayOf(verdict) {
    if (verdict === "slower")
        return 1;
    return verdict === "faster" ? -1 : 0;
}
/** Without libraries what is attributed to a function is its self time, and all of alpha is for that. */
function hasLibraries({ functions }) {
    return functions.some(({ origin }) => origin !== "project");
}
/**
 * Takes what is attributed to the named functions out of both sides and decides about the rest again: a change outside them has to stand without
 * them. One inside them has to go their way: the shares of what did not change in there went the other way.
 */
function decideRest(profile, { self, attributed, named, isReversed }, options) {
    const [baseParts, headParts] = attributedParts(profile, named);
    const ownerOf = (f) => named.find((_, index) => Math.max(baseParts[index][f], headParts[index][f]) >= MOSTLY);
    const goes = (decision, f) => Math.sign(timeChange(decision, f, self));
    // A function that one side never ran is no bystander: its time is new, or saved.
    const order = self.order.filter((f) => self.base[f] !== 0 && self.head[f] !== 0);
    const strays = order.filter((f) => {
        const owner = ownerOf(f);
        return owner === f || (owner !== undefined && !isReversed(owner) && goes(self, f) !== goes(attributed, owner));
    });
    const outside = order.filter((f) => ownerOf(f) === undefined);
    const [selfSides, attributedSides] = [(0,round_counts/* sidesOf */.Mm)(profile, "self"), (0,round_counts/* sidesOf */.Mm)(profile, "attributed")];
    const base = takeOut(selfSides[0], attributedSides[0], { named, parts: baseParts });
    const head = takeOut(selfSides[1], attributedSides[1], { named, parts: headParts });
    if (!(0,enough/* isEnough */.LP)(base, head))
        return { cleared: [...strays, ...outside], isOpen: false };
    const rest = decide(base, head, options);
    return { cleared: [...strays, ...outside.filter((f) => !rest.order.includes(f))], isOpen: rest.open.length > 0 };
}
function takeOut(side, attributed, { named, parts }) {
    const remaining = side.counts[0]?.map((_, f) => 1 - parts.reduce((sum, part) => sum + part[f], 0));
    const attributedOf = (round) => named.reduce((sum, f) => sum + attributed.counts[round][f], 0);
    return {
        ...side,
        counts: side.counts.map((row) => row.map((count, f) => count * remaining[f])),
        totals: side.totals.map((total, round) => total - attributedOf(round)),
    };
}

;// CONCATENATED MODULE: ./lib/compare/benchmark-times.js
/** The clock of the processor counts far finer, but a benchmark of less than this in a whole round is mostly the cost of starting it. */
const MIN_SECONDS = 1e-6;
/**
 * The times of a suite's benchmarks, rounds paired in order, in the order in which they ran.
 * @returns undefined where no suite was recognised.
 */
function suiteTimes({ rounds }) {
    if (!isSuite({ rounds }))
        return undefined;
    const [base, head] = [rounds.base.map(benchmarksOf), rounds.head.map(benchmarksOf)];
    const names = [...new Set([...head, ...base].flatMap((round) => [...round.keys()]))];
    const paired = [];
    const lonely = [];
    for (const name of names) {
        const logs = Float64Array.from({ length: Math.min(base.length, head.length) }, (_, round) => Math.log(perCall(head[round]?.get(name)) / perCall(base[round]?.get(name))));
        const sides = { base: meanOf(base, name), head: meanOf(head, name) };
        const calls = (head.find((round) => round.has(name)) ?? base.find((round) => round.has(name)))?.get(name)?.calls ?? 0;
        if (sides.base !== undefined && sides.head !== undefined)
            paired.push({ name, calls, seconds: { base: sides.base, head: sides.head }, logs });
        else if (sides.head !== undefined)
            lonely.push({ name, side: "head", calls, seconds: sides.head });
        else if (sides.base !== undefined)
            lonely.push({ name, side: "base", calls, seconds: sides.base });
    }
    return { paired, lonely };
}
/** Whether benchmarks were recognised: each is measured by itself. */
function isSuite({ rounds }) {
    return [...rounds.base, ...rounds.head].some(({ benchmarks = [] }) => benchmarks.length > 0);
}
function benchmarksOf({ benchmarks = [] }) {
    return new Map(benchmarks.map((run) => [run.name, run]));
}
function perCall(run) {
    return run === undefined ? Number.NaN : Math.max(run.cpuSeconds, MIN_SECONDS) / run.calls;
}
/** Geometric mean, so that the ratio of two of them is the mean ratio. */
function meanOf(rounds, name) {
    const logs = rounds.flatMap((round) => (round.has(name) ? [Math.log(perCall(round.get(name)))] : []));
    return logs.length === 0 ? undefined : Math.exp(logs.reduce((sum, value) => sum + value, 0) / logs.length);
}

;// CONCATENATED MODULE: ./lib/compare/bursts.js


/** A side that waits for this part of its time works in bursts. */
const BURSTS = 0.3;
/**
 * Unedited functions that are called as often as before and became faster where the program waits longer, or slower where it waits less. A program
 * that works in bursts between waits gives fewer samples than it works: on a busy machine the sampler gets its processor when the program waits for
 * something. (Measured: `iterencode` 1.8 times faster by its samples, 1.0 times by a clock.)
 */
function findBlurred({ functions, decision, edited, time, waiting, counted }) {
    const waits = profile_frame/* SIDES */.BV.map((side) => 1 - (time.cpu[side] ?? 0) / (time.wall[side] ?? 0));
    if (!decision.hasSeconds || waiting === undefined || Math.max(...waits) < BURSTS)
        return new Set();
    const asBefore = new Set(counted?.functions.filter(({ isAsBefore }) => isAsBefore).map(profile_frame/* functionKey */.ay));
    const isMeant = (fn, f) => {
        if (edited.includes(f) || !asBefore.has((0,profile_frame/* functionKey */.ay)(fn)))
            return false;
        return changeIn(decision.scale, { base: decision.base[f], head: decision.head[f] }) * waiting.seconds < 0;
    };
    return new Set(functions.flatMap((fn, f) => (isMeant(fn, f) ? [f] : [])));
}

;// CONCATENATED MODULE: ./lib/compare/change.js



/** What a decision says of one function's share. */
function changeOf(decision, f) {
    return makeChange({
        base: decision.base[f],
        head: decision.head[f],
        halfWidth: decision.halfWidth[f],
        pAdjusted: decision.verdicts[f] === "untested" ? null : decision.pAdjusted[f],
    });
}
/** Totals are context: the same test without stepping down, and no name. */
function testTotals(profile, { alpha, minChange }) {
    const [base, head] = (0,round_counts/* sidesOf */.Mm)(profile, "total");
    const [baseWeights, headWeights] = (0,round_counts/* roundWeights */.w9)(base, head);
    const nobody = profile.functions.map(() => false);
    const test = (0,share_test/* testShares */.Be)({ side: base, weights: baseWeights }, { side: head, weights: headWeights }, nobody);
    const isTested = (share) => share >= minChange / 2;
    const tested = Math.max(1, test.share.filter(isTested).length);
    return profile.functions.map((_, f) => {
        const [se, df] = [test.se[f], test.df[f]];
        return makeChange({
            base: test.a[f] / test.na,
            head: test.b[f] / test.nb,
            halfWidth: (0,distributions/* tCritical */.c2)(alpha / 2 / tested, df) * se,
            pAdjusted: isTested(test.share[f]) ? Math.min(1, (0,distributions/* twoSidedP */.mX)(test.delta[f] / se, df) * tested) : null,
        });
    });
}
/** A function without a single sample on a side is not at 0 %: nothing is known of it there. Its change is that of its share. */
function makeChange({ base, head, halfWidth, pAdjusted, }) {
    return { base: base > 0 ? base : null, head: head > 0 ? head : null, delta: head - base, halfWidth, pAdjusted };
}

// EXTERNAL MODULE: ./lib/compare/parts.js
var compare_parts = __webpack_require__(125);
// EXTERNAL MODULE: ./lib/compare/verdicts.js
var verdicts = __webpack_require__(8305);
;// CONCATENATED MODULE: ./lib/compare/collections.js




/**
 * Functions, most of them unedited, most of whose change is that of the garbage collections in them: these interrupt whatever makes objects just then. They can
 * interrupt another function in the run that counted them. So those are meant, too, that changed by more than collections leave of the change of the
 * program, or that are called as often as before and changed by no more than the longest collection took.
 */
function findCollected({ functions, decision, edited, time, collected }) {
    if (!decision.hasSeconds || collected === undefined)
        return new Set();
    const counted = new Map(collected.functions.map((fn) => [(0,profile_frame/* functionKey */.ay)(fn), fn]));
    const [whole, all] = [(time.head ?? 0) - (time.base ?? 0), collected.head - collected.base];
    const left = all / whole >= compare_parts/* HALF */.QR ? Math.abs(whole - all) : Number.POSITIVE_INFINITY;
    const isMeant = (fn, f) => {
        const change = changeIn(decision.scale, { base: decision.base[f], head: decision.head[f] });
        const one = counted.get((0,profile_frame/* functionKey */.ay)(fn));
        const isOne = one?.isAsBefore === true && Math.abs(change) <= collected.longest;
        // What it collects is its own doing as far as anybody can tell.
        if (edited.includes(f))
            return isOne && one.isAtEntry;
        // So is what more calls take.
        if (one !== undefined && one.oftener * change > 0)
            return false;
        if (one !== undefined && (one.head - one.base) / change >= compare_parts/* HALF */.QR)
            return true;
        return (change * all > 0 && Math.abs(change) > left) || isOne;
    };
    return new Set(functions.flatMap((fn, f) => (isMeant(fn, f) ? [f] : [])));
}
/** What would be named is not: its own work takes what it took. */
function ofCollections({ withCallees: _, ...change }) {
    return (0,verdicts/* isNamed */.e)(change) ? { ...change, verdict: "collection" } : change;
}

;// CONCATENATED MODULE: ./lib/compare/edited-caller.js





/** Below this part of a culprit's change a function does not call it; below this part of all of theirs its own time with what it calls did not change with them. */
const MIN_PART = 0.5;
/** Where no culprit is edited itself, but for functions within that function, the edited function below which most of the change of most culprits is, the innermost of several. */
function findEditedCaller({ profile, culprits, edited, scale }) {
    const named = culprits.filter((f) => edited.includes(f));
    const changes = changesBelow({ profile, culprits, scale });
    let best;
    for (const caller of edited) {
        if (!named.every((f) => isWithin(profile, { f, caller })))
            continue;
        const below = changesBelow({ profile, culprits, scale, caller });
        const calls = culprits.filter((f) => below.changes.get(f) / changes.changes.get(f) > MIN_PART);
        const isBetter = best === undefined || calls.length > best.calls.length || (calls.length === best.calls.length && below.samples < best.samples);
        if (calls.length > 0 && isBetter)
            best = { caller, calls, samples: below.samples };
    }
    return best && { caller: best.caller, calls: best.calls };
}
/**
 * Whether an edited function is to be named with what it calls: only code outside the project changed, which the edit calls in another way, and the
 * caller's time went with it.
 */
function isChangedByCall({ profile, caller, calls, scales, total }) {
    if (isSuite(profile) || calls.some((f) => profile.functions[f]?.origin === "project" && !isWithin(profile, { f, caller })))
        return false;
    return scales.every((scale) => {
        const { changes } = changesBelow({ profile, culprits: calls, scale, caller });
        const below = [...changes.values()].reduce((sum, change) => sum + change, 0);
        return changeIn(scale, total) / below >= MIN_PART;
    });
}
/** Functions that explain less than this part of a program's change leave something to be told. */
const EXPLAINED = 0.75;
/** An edited function whose own time holds this part of the change of the program is named for it. */
const OWN_PART = 0.25;
/**
 * Where the functions that were found leave a part of the change of the program to be told, or no edited function is said to call them: of those
 * that the change edits, the innermost one that holds most of it with what it calls.
 */
function editedCulprit(edited, { profile, totals, decision, time, found, hasCaller }) {
    if (!decision.hasSeconds || time.base === null || time.head === null)
        return undefined;
    const change = time.head - time.base;
    const ownOf = (functions) => functions.reduce((sum, f) => sum + changeIn(decision.scale, { base: decision.base[f], head: decision.head[f] }), 0) / change;
    const told = found.filter((f) => edited.includes(f));
    if (told.length > 0 ? ownOf(told) >= OWN_PART : ownOf(found) >= EXPLAINED && hasCaller)
        return undefined;
    const sizeOf = (f) => Math.max(totals[f]?.base ?? 0, totals[f]?.head ?? 0);
    const holdsMost = (f) => changeIn(decision.scale, totals[f]) / change >= compare_parts/* HALF */.QR;
    const isNews = (f) => movedBelow(profile, f, decision.scale) / changeIn(decision.scale, totals[f]) < compare_parts/* HALF */.QR;
    return edited
        .filter((f) => holdsMost(f) && isNews(f))
        .sort((f, g) => (Math.abs(sizeOf(f) - sizeOf(g)) < share_test/* ROUNDING */.fR ? f - g : sizeOf(f) - sizeOf(g)))[0];
}
/** Time below a function that only moved there from elsewhere, or away from it: what an event loop ran as tasks of their own, and is awaited now. */
function movedBelow(profile, caller, scale) {
    const culprits = profile.functions.map((_, f) => f);
    const [everywhere, below] = [{}, { caller }].map((part) => changesBelow({ profile, culprits, scale, ...part }).changes);
    return culprits.reduce((sum, f) => sum + movedPart(below?.get(f) ?? 0, everywhere?.get(f) ?? 0), 0);
}
/** Whether a function is defined in the body of another one, as lambdas and comprehensions are. */
function isWithin({ functions }, { f, caller }) {
    const [inner, outer] = [functions[f], functions[caller]];
    return inner !== undefined && outer !== undefined && inner.file === outer.file && inner.name.startsWith(`${outer.name}.<locals>.`);
}
/** How the culprits' own time changed, head minus base, and the samples of the caller with what it calls. */
function changesBelow({ profile: { tree }, culprits, scale, caller }) {
    const units = profile_frame/* SIDES */.BV.map((side, column) => {
        const all = tree.self[column]?.subarray(0, tree.nodes).reduce((sum, count) => sum + count, 0) ?? 0;
        return ((side === "base" ? -1 : 1) * scale[side]) / Math.max(all, 1);
    });
    const sumOf = (node, factors) => tree.self.reduce((sum, counts, column) => sum + factors[column] * counts[node], 0);
    const changes = new Map(culprits.map((f) => [f, 0]));
    const within = new Uint8Array(tree.nodes);
    let samples = 0;
    for (let node = 1; node < tree.nodes; node++) {
        const fn = tree.fn[node];
        const isBelow = caller === undefined || within[tree.parent[node]] === 1;
        within[node] = isBelow || fn === caller ? 1 : 0;
        if (within[node] === 1)
            samples += sumOf(node, [1, 1]);
        const before = isBelow ? changes.get(fn) : undefined;
        if (before !== undefined)
            changes.set(fn, before + sumOf(node, units));
    }
    return { changes, samples };
}

// EXTERNAL MODULE: ./lib/compare/fastest-runs.js
var fastest_runs = __webpack_require__(4388);
;// CONCATENATED MODULE: ./lib/compare/imports.js

const SHOWN_CONFIDENCE = 0.95;
/** Usual standard deviation of log(seconds in imports) of a round beyond sampling, and its weight in degrees of freedom: the file cache and the machine. */
const USUAL = { sd: 0.25, df: 10 };
/** Smaller changes are never named: a tenth, 50 ms, and 1 % of the program's CPU seconds. A busy machine reads modules of 20 ms in 10 or in 60. */
const MIN_RATIO = 1.1;
const imports_MIN_SECONDS = 0.05;
const MIN_SHARE = 0.01;
/**
 * Whether the seconds in imports changed. Rounds are compared as logarithms, their spread shrunk toward the usual one.
 * @param alpha chance that an unchanged program has its imports named.
 * @returns undefined where imports were not told apart or seconds are not known, and where neither side has a sample in one.
 */
function compareImports({ rounds }, alpha) {
    const [base, head] = [poolImports(rounds.base), poolImports(rounds.head)];
    if (base === undefined || head === undefined || base.samples + head.samples === 0)
        return undefined;
    const seconds = { base: base.seconds, head: head.seconds };
    // Half a sample stands for none.
    const log = Math.log(Math.max(head.seconds, head.perSample / 2) / Math.max(base.seconds, base.perSample / 2));
    const se = Math.sqrt(base.variance + head.variance);
    const df = base.rounds + head.rounds - 2 + USUAL.df;
    const reach = (0,distributions/* tCritical */.c2)((1 - SHOWN_CONFIDENCE) / 2, df) * se;
    const ratio = base.samples === 0 || head.samples === 0
        ? null
        : { ratio: Math.exp(log), interval: [Math.exp(log - reach), Math.exp(log + reach)] };
    const least = Math.max(imports_MIN_SECONDS, MIN_SHARE * Math.max(base.cpuSeconds, head.cpuSeconds));
    const isLarge = Math.abs(log) >= Math.log(MIN_RATIO) && Math.abs(head.seconds - base.seconds) >= least;
    // A change is in every run; a busy machine stops a few runs in the middle of an import.
    const isCommon = log > 0 ? head.quartiles[0] > base.quartiles[1] : base.quartiles[0] > head.quartiles[1];
    const isSure = isCommon && Math.abs(log) > (0,distributions/* tCritical */.c2)(alpha / 2, df) * se;
    const isSeen = Math.abs(log) > reach;
    return { seconds, ratio, verdict: isLarge && isSure ? (log > 0 ? "slower" : "faster") : isLarge && isSeen ? "uncertain" : "unchanged" };
}
function poolImports(all) {
    // A round that the sampler missed says nothing of imports.
    const rounds = all.filter(({ recorded }) => recorded > 0);
    if (rounds.length < 2)
        return undefined;
    const perRound = [];
    let [samples, perSample, allSeconds] = [0, 0, 0];
    for (const { imports, recorded, cpuSeconds } of rounds) {
        if (imports === undefined || cpuSeconds === undefined)
            return undefined;
        perRound.push((cpuSeconds * imports) / recorded);
        samples += imports;
        allSeconds += cpuSeconds;
        perSample += cpuSeconds / recorded;
    }
    const n = rounds.length;
    const seconds = perRound.reduce((sum, value) => sum + value, 0) / n;
    const spread = seconds === 0 ? 0 : perRound.reduce((sum, value) => sum + (value / seconds - 1) ** 2, 0);
    // Counting samples alone scatters by 1 / samples; the usual spread comes on top of it.
    const usual = USUAL.sd ** 2 + n / Math.max(samples, 1);
    const variance = (USUAL.df * usual + spread) / (USUAL.df + n - 1) / n;
    return {
        samples,
        seconds,
        quartiles: quartilesOf(perRound),
        cpuSeconds: allSeconds / n,
        perSample: perSample / n / n,
        rounds: n,
        variance: Math.max(variance, 1 / Math.max(samples, 1)),
    };
}
function quartilesOf(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const cut = Math.floor(values.length / 4);
    return [sorted[cut], sorted[values.length - 1 - cut]];
}

;// CONCATENATED MODULE: ./lib/compare/measured-imports.js


/**
 * A comparison with imports as a run without the sampler measured them, where no function is named. The sampler misses the first tenths of a second of a
 * process that does not wait for it, and with them most of its imports: their seconds would be divided among the functions. Imports that hold
 * most of the change of the program are what changed.
 */
function withMeasuredImports(comparison, found) {
    const { imports, parts, time, order, verdict, suite } = comparison;
    if (found?.measured === undefined || suite !== undefined || imports?.isStartUp === true || order.length > 0)
        return comparison;
    const own = (found.changed ?? []).reduce((sum, { base, head }) => sum + head - base, 0);
    const seconds = secondsOf(found.added) - secondsOf(found.removed) + own;
    const change = (time.cpu.head ?? 0) - (time.cpu.base ?? 0);
    const isKnown = (imports?.verdict === "slower" && seconds > 0) || (imports?.verdict === "faster" && seconds < 0);
    // Other modules than before, which were measured to take so long, make sure what was only probable.
    const isProbable = verdict === "changed" || isKnown || (0,time_ratio/* clearDirection */.r_)(time.cpu.interval) !== 0;
    const isMost = isProbable && seconds / change >= compare_parts/* MOST_OF_THE_CHANGE */.tf;
    const moved = { ...comparison, parts: parts && moveToImports(parts, seconds) };
    if (!isMost && !isKnown)
        return moved;
    const direction = seconds > 0 ? "slower" : "faster";
    const told = { ...moved, imports: { seconds: found.measured, ratio: null, verdict: direction } };
    return isMost ? { ...told, verdict: "changed", whole: direction } : told;
}
function secondsOf(imports) {
    return imports.reduce((sum, { seconds = 0 }) => sum + seconds, 0);
}
/** The parts with this change of imports. The rest of the change is divided as the samples have it or, where they say the opposite, is that of the largest part. */
function moveToImports(parts, seconds) {
    const sampled = parts.find(({ part }) => part === "imports") ?? { part: "imports", base: 0, head: 0 };
    const others = parts.filter(({ part }) => part !== "imports");
    const rest = others.reduce((sum, { base, head }) => sum + head - base, 0);
    const remaining = rest + sampled.head - sampled.base - seconds;
    const factor = remaining / rest;
    const largest = others.reduce((most, part) => Math.max(most, part.base), 0);
    const changeOf = ({ base, head }) => factor >= 0 && factor <= 1 ? (head - base) * factor : base === largest ? remaining : 0;
    const moved = others.map((part) => ({ ...part, head: part.base + changeOf(part) }));
    return [{ ...sampled, head: sampled.base + seconds }, ...moved];
}

;// CONCATENATED MODULE: ./lib/compare/moved-work.js




/** Below this part of one another two opposite changes are two changes, not one move. */
const COMPARABLE = 0.5;
/** Chance that the callees of an unchanged function are taken to have changed. */
const CALLEES_ALPHA = 0.01;
/**
 * Named functions whose changes cancel out below one function. A function whose self time rose while its callees' time fell by as much did not become
 * slower: its total says whether anything did. Functions of one side only are compared below the nearest caller that both sides have.
 */
function findMovedWork(profile, request) {
    const { decision, named, totals } = request;
    const isOneSided = (f) => decision.base[f] === 0 || decision.head[f] === 0;
    const anchors = anchorsOf(profile, named.filter(isOneSided));
    const candidates = [...new Set([...anchors.values(), ...named.filter((f) => !isOneSided(f))])];
    // The innermost first: what moved below it did not move below its callers.
    const size = (f) => Math.max(totals[f]?.base ?? 0, totals[f]?.head ?? 0);
    candidates.sort((a, b) => size(a) - size(b) || a - b);
    const taken = new Set();
    return candidates.flatMap((within) => {
        const free = named.filter((f) => !taken.has(f));
        if (taken.has(within))
            return [];
        const below = partBelow(profile, within, free);
        const own = free.includes(within) ? within : undefined;
        const direction = own === undefined ? 0 : directionOf(decision, own);
        const isMember = (f) => f === own ||
            (isOneSided(f) ? anchors.get(f) === within : (below.get(f) ?? 0) >= COMPARABLE && directionOf(decision, f) === -direction);
        const functions = free.filter(isMember);
        const net = netVerdict(profile, { within, own, functions, request });
        const reversed = net === undefined && own !== undefined ? (outweighedVerdict(own, request) ?? reversedVerdict(own, functions, request)) : undefined;
        const verdict = net ?? reversed;
        if (verdict === undefined)
            return [];
        const members = reversed === undefined ? functions : [within];
        for (const f of members)
            taken.add(f);
        return [{ within, functions: members, verdict }];
    });
}
/** Together they should take what they took: beyond this ratio that is not known. */
const EVEN_MOVE = 1.25;
/** Whether the function within which work moved may well take another time with everything it calls, which would be no move. */
function isUnevenMove({ base, head }, scales) {
    return scales.every((scale) => Math.abs(Math.log(((head ?? 0) * scale.head) / ((base ?? 0) * scale.base))) > Math.log(EVEN_MOVE));
}
function directionOf({ base, head, scale }, f) {
    return Math.sign(changeIn(scale, { base: base[f], head: head[f] }));
}
/** What is left when gains and losses cancel out; undefined where they do not. The noise of the clock alone must not decide: both scales have to agree. */
function netVerdict(profile, { within, own, functions, request }) {
    const { decision, totals, alpha, whole } = request;
    const total = totals[within];
    const outcomes = [decision.scale, decision.restScale].map((scale) => {
        const changes = functions.map((f) => changeIn(scale, { base: decision.base[f], head: decision.head[f] }));
        let [gain, loss] = [sumOf(changes.filter((change) => change > 0)), -sumOf(changes.filter((change) => change < 0))];
        const net = changeIn(scale, total);
        if (own !== undefined) {
            const ownChange = changes[functions.indexOf(own)];
            const callees = net - ownChange;
            if (callees * ownChange < 0 && haveCalleesChanged(profile, own)) {
                if (ownChange > 0)
                    loss = Math.max(loss, -callees);
                else
                    gain = Math.max(gain, callees);
            }
        }
        const [least, most] = [Math.min(gain, loss), Math.max(gain, loss)];
        return {
            isMove: most > 0 && isAtMost(COMPARABLE * most, least) && isAtMost(Math.abs(net - (gain - loss)), COMPARABLE * most),
            net,
            most,
        };
    });
    if (!outcomes.every(({ isMove }) => isMove))
        return undefined;
    const { net, most } = outcomes[0];
    const isShareSure = isSureShare(total, Math.sign(net), alpha);
    const isMostOfAll = Math.min(total.base ?? 0, total.head ?? 0) > 0.5;
    if (isShareSure || (isMostOfAll && whole !== 0 && whole === Math.sign(net)))
        return net > 0 ? "slower" : "faster";
    return isAtMost(Math.abs(net), COMPARABLE * most) ? "moved" : undefined;
}
/** Of a change with everything a function calls, a change of its own time the other way that is no larger than this part is what it does instead. */
const INSTEAD = 0.25;
/** What became of a function whose own time went one way by a little, and its share with what it calls surely the other way by much: it does something that saves calls. */
function outweighedVerdict(f, { decision, totals, alpha }) {
    const total = totals[f];
    const isOutweighed = (scale) => {
        const part = changeIn(scale, { base: decision.base[f], head: decision.head[f] }) / changeIn(scale, total);
        return part < 0 && isAtMost(-part, INSTEAD);
    };
    const direction = -directionOf(decision, f);
    if (!isSureShare(total, direction, alpha) || ![decision.scale, decision.restScale].every(isOutweighed))
        return undefined;
    return direction > 0 ? "slower" : "faster";
}
function isSureShare({ pAdjusted, delta }, direction, alpha) {
    return pAdjusted !== null && pAdjusted < alpha && Math.sign(delta ?? 0) === direction;
}
/**
 * What became of a function that is most of the program, where its own time went one way, and the whole program and its total the other: it took over
 * what its libraries did, with which it went that way, too, or what functions did that one side does not have. Its share cannot show that, since it
 * has nearly all of the time on both sides.
 */
function reversedVerdict(f, functions, { decision, attributed, totals, whole }) {
    if (whole === 0 || whole !== -directionOf(decision, f))
        return undefined;
    const total = totals[f];
    const libraries = attributed && { base: attributed.base[f], head: attributed.head[f] };
    const isTaken = (scale) => {
        const changes = functions.map((fn) => changeIn(scale, { base: decision.base[fn], head: decision.head[fn] }));
        return sumOf(changes) * whole > 0;
    };
    const isMost = ({ base, head }) => Math.min(base ?? 0, head ?? 0) > 0.5;
    const isWay = (scale) => {
        const goes = (change) => isMost(change) && Math.sign(changeIn(scale, change)) === whole;
        return goes(total) && ((libraries !== undefined && goes(libraries)) || isTaken(scale));
    };
    if (![decision.scale, decision.restScale].every(isWay))
        return undefined;
    return whole > 0 ? "slower" : "faster";
}
/** Whether the time of what a function calls, its own aside, surely changed as a share. */
function haveCalleesChanged(profile, f) {
    const [selfSides, totalSides] = [(0,round_counts/* sidesOf */.Mm)(profile, "self"), (0,round_counts/* sidesOf */.Mm)(profile, "total")];
    const callees = (side) => ({
        ...selfSides[side],
        counts: totalSides[side].counts.map((row, round) => Float64Array.of(row[f] - selfSides[side].counts[round][f])),
    });
    const [base, head] = [callees(0), callees(1)];
    const [baseWeights, headWeights] = (0,round_counts/* roundWeights */.w9)(base, head);
    const { delta, se, df } = (0,share_test/* testShares */.Be)({ side: base, weights: baseWeights }, { side: head, weights: headWeights }, [false]);
    return (0,distributions/* twoSidedP */.mX)(delta[0] / se[0], df[0]) < CALLEES_ALPHA;
}
/** Per function of one side only the nearest caller that both sides have, where one has most of its samples. */
function anchorsOf({ functions, tree }, oneSided) {
    const anchors = new Map();
    if (oneSided.length === 0)
        return anchors;
    const seen = [0, 1].map((side) => seenFunctions(tree, side, functions.length));
    const weights = new Map(oneSided.map((f) => [f, new Map()]));
    for (let node = 1; node < tree.nodes; node++) {
        const byAnchor = weights.get(tree.fn[node]);
        if (byAnchor === undefined)
            continue;
        let up = tree.parent[node];
        while (up > 0 && !seen.every((side) => side[tree.fn[up]] === 1))
            up = tree.parent[up];
        if (up <= 0)
            continue;
        const anchor = tree.fn[up];
        byAnchor.set(anchor, (byAnchor.get(anchor) ?? 0) + tree.self[0][node] + tree.self[1][node]);
    }
    for (const [f, byAnchor] of weights) {
        const [best] = [...byAnchor].sort(([, x], [, y]) => y - x);
        if (best !== undefined && best[1] >= COMPARABLE * sumOf([...byAnchor.values()]))
            anchors.set(f, best[0]);
    }
    return anchors;
}
/** 1 for the functions that have samples anywhere in the stacks of a side. */
function seenFunctions({ nodes, parent, fn, self }, side, functions) {
    const total = Float64Array.from(self[side].subarray(0, nodes));
    const seen = new Uint8Array(functions);
    for (let node = nodes - 1; node > 0; node--) {
        if (total[node] === 0)
            continue;
        total[parent[node]] = total[parent[node]] + total[node];
        seen[fn[node]] = 1;
    }
    return seen;
}
/** Which part of the samples of some functions, on both sides together, are below a function. */
function partBelow({ tree }, within, functions) {
    const isBelow = new Uint8Array(tree.nodes);
    const sums = new Map(functions.map((f) => [f, { below: 0, all: 0 }]));
    for (let node = 1; node < tree.nodes; node++) {
        const fn = tree.fn[node];
        isBelow[node] = fn === within || isBelow[tree.parent[node]] === 1 ? 1 : 0;
        const sum = sums.get(fn);
        if (sum === undefined)
            continue;
        const count = tree.self[0][node] + tree.self[1][node];
        sum.all += count;
        if (isBelow[node] === 1)
            sum.below += count;
    }
    return new Map([...sums].map(([f, { below, all }]) => [f, all === 0 ? 0 : below / all]));
}
function isAtMost(value, limit) {
    return value <= limit * (1 + share_test/* ROUNDING */.fR);
}
function sumOf(values) {
    return values.reduce((sum, value) => sum + value, 0);
}

// EXTERNAL MODULE: ./lib/profile/identity.js
var identity = __webpack_require__(6603);
;// CONCATENATED MODULE: ./lib/compare/culprit.js

/** How sure one function must be the one that holds the change. */
const SURE = 0.95;
/** Chance that a function is called a part of the change by luck, over all functions of the benchmark. */
const LUCK = 0.01;
/** A function with less than this part of the change explains nothing. */
const culprit_MIN_PART = 0.2;
/** Benchmarks that moved together mostly have one cause: rounds of weighing it by what the others say. */
const SWEEPS = 20;
const NORMAL_DF = 1e6;
/**
 * Where the change of each benchmark lies. Two ways lead to a name: one function alone makes the samples of both sides fit (likelihood, given how
 * much the benchmark changed), with benchmarks that moved the same way lending each other what they say; or a function's own seconds surely
 * changed, for changes that several functions share.
 */
function explainChange(benchmarks, dispersion) {
    const logs = benchmarks.map((benchmark) => logLikelihoods(benchmark, Math.max(dispersion, 1)));
    const chances = shareCause(benchmarks, logs);
    return benchmarks.map((benchmark, i) => {
        const parts = partsOf(benchmark, Math.max(dispersion, 1));
        const wanted = Math.sign(benchmark.ratio - 1);
        const whole = Math.abs(benchmark.ratio - 1);
        const critical = (0,distributions/* tCritical */.c2)(LUCK / 2 / Math.max(parts.size, 1), NORMAL_DF);
        const isPart = (f, least) => {
            const { change = 0, se = 1 } = parts.get(f) ?? {};
            return change * wanted >= culprit_MIN_PART * whole && change * wanted > least * se;
        };
        const found = [...parts.keys()].filter((f) => isPart(f, critical) || ((chances[i]?.get(f) ?? 0) >= SURE && isPart(f, 0)));
        return { functions: found.sort((f, g) => Math.abs(parts.get(g)?.change ?? 0) - Math.abs(parts.get(f)?.change ?? 0)) };
    });
}
/** Change of each function's seconds, in those of the benchmark at base. */
function partsOf({ ratio, counts }, dispersion) {
    const [base, head] = totalsOf(counts);
    if (base === 0 || head === 0)
        return new Map();
    return new Map([...counts].map(([f, { base: a, head: b }]) => {
        const [p, q] = [a / base, b / head];
        // Half a sample keeps the error of a function that one side never saw above 0.
        const error = (count, total) => ((count + 0.5) / total / total) * (1 - count / (total + 1));
        return [f, { change: ratio * q - p, se: Math.sqrt(dispersion * (ratio ** 2 * error(b, head) + error(a, base))) }];
    }));
}
/**
 * Per function the log likelihood of the samples when it alone holds the change: its part of base p becomes (p + D) / (1 + D) at head, with
 * D = ratio - 1, and all else keeps its proportions.
 */
function logLikelihoods({ ratio, counts }, dispersion) {
    const [base, head] = totalsOf(counts);
    if (base === 0 || head === 0)
        return new Map();
    const change = ratio - 1;
    const all = [...counts.values()].reduce((sum, { base: a, head: b }) => sum + xlogx(a + b), 0);
    return new Map([...counts].map(([f, { base: a, head: b }]) => {
        const rest = base + head - a - b;
        const others = all - xlogx(a + b) - xlogx(rest);
        const logOf = (p) => {
            const q = (p + change) / (1 + change);
            return xlogy(a, p) + xlogy(base - a, 1 - p) + xlogy(b, q) + xlogy(head - b, 1 - q);
        };
        return [f, (largest(logOf, Math.max(0, -change), 1) + others) / dispersion];
    }));
}
/**
 * Chance of each function to be the one, per benchmark. Those that moved the same way share causes: what the others say of a function weighs as
 * much as the doubt that it is another.
 */
function shareCause(benchmarks, logs) {
    let chances = logs.map((log) => normalized(log, () => 1));
    for (let sweep = 0; sweep < SWEEPS && logs.length > 1; sweep++) {
        const sums = { up: culprit_sumOf(chances, (i) => isUp(benchmarks[i])), down: culprit_sumOf(chances, (i) => !isUp(benchmarks[i])) };
        chances = logs.map((log, i) => {
            const sum = isUp(benchmarks[i]) ? sums.up : sums.down;
            const others = (f) => (sum.get(f) ?? 0) - (chances[i]?.get(f) ?? 0);
            return normalized(log, (f) => 1 / log.size + others(f));
        });
    }
    return chances;
}
function isUp(benchmark) {
    return benchmark !== undefined && benchmark.ratio > 1;
}
function culprit_sumOf(chances, isMeant) {
    const sums = new Map();
    chances.forEach((chance, i) => {
        if (isMeant(i))
            for (const [f, value] of chance)
                sums.set(f, (sums.get(f) ?? 0) + value);
    });
    return sums;
}
function normalized(logs, weight) {
    const most = [...logs.values()].reduce((largest, log) => Math.max(largest, log), Number.NEGATIVE_INFINITY);
    const raw = [...logs].map(([f, log]) => [f, weight(f) * Math.exp(log - most)]);
    const sum = raw.reduce((all, [, value]) => all + value, 0);
    return new Map(raw.map(([f, value]) => [f, value / sum]));
}
/** Of a function with one maximum between two places (golden section). */
function largest(value, from, to) {
    const part = (Math.sqrt(5) - 1) / 2;
    let [low, high] = [from, to];
    for (let step = 0; step < 40; step++) {
        const [left, right] = [high - part * (high - low), low + part * (high - low)];
        if (value(left) >= value(right))
            high = right;
        else
            low = left;
    }
    return value((low + high) / 2);
}
function totalsOf(counts) {
    let [base, head] = [0, 0];
    for (const count of counts.values())
        [base, head] = [base + count.base, head + count.head];
    return [base, head];
}
function xlogx(x) {
    return xlogy(x, x);
}
/** x log y, where 0 log 0 is 0. */
function xlogy(x, y) {
    return x <= 0 ? 0 : x * Math.log(Math.max(y, 1e-300));
}

;// CONCATENATED MODULE: ./lib/compare/behind.js


/**
 * The functions behind the benchmarks that moved, most important first; a benchmark whose samples point at none has an empty list. These benchmarks
 * are known to have changed, so the question is not whether but where: it costs no false alarm, and takes far fewer samples.
 * Asked of self times first, then of time with libraries, for calls of libraries whose many functions each take a little longer.
 */
function findBehind(profile, moved, { dispersion }) {
    if (moved.length === 0)
        return new Map();
    const roots = moved.map(({ name }) => rootOf(profile, name));
    const [self, attributed] = [sampleBenchmarks(profile, roots, "self"), sampleBenchmarks(profile, roots, "attributed")];
    const bySelf = explainChange(samplesOf(moved, self), dispersion);
    const byAttribution = explainChange(samplesOf(moved, attributed), dispersion);
    return new Map(moved.map(({ name }, i) => {
        const root = roots[i];
        const isOwn = (f) => profile.functions[f]?.file === ownFile(name);
        const found = choose(bySelf[i], byAttribution[i], isOwn).filter((f) => f !== root);
        return [name, found];
    }));
}
/** Who holds most of the change; functions of the benchmark's own file stand last, since they call whatever is measured. */
function choose(self, attributed, isOwn) {
    const found = self.functions.length > 0 ? self.functions : attributed.functions;
    return [...found.filter((f) => !isOwn(f)), ...found.filter(isOwn)];
}
/** `tests/test_x.py` of `tests/test_x.py::test_y[json]`. */
function ownFile(name) {
    return name.split("::", 1)[0];
}
function rootOf({ functions }, benchmark) {
    const { name } = (0,identity/* identify */.ls)({ name: benchmark, file: identity/* BENCHMARK_FILE */.B7 }, identity/* NO_ROOTS */.mU);
    const found = functions.findIndex((fn) => fn.file === identity/* BENCHMARK_FILE */.B7 && fn.name === name);
    return found < 0 ? undefined : found;
}
/** Samples below the frame of each benchmark, by the function on top or by the innermost function of the project. */
function sampleBenchmarks({ tree, functions }, roots, kind) {
    const places = new Map(roots.flatMap((root, i) => (root === undefined ? [] : [[root, i]])));
    const counts = roots.map(() => new Map());
    const place = new Int32Array(tree.nodes).fill(-1);
    const owner = new Int32Array(tree.nodes);
    for (let node = 1; node < tree.nodes; node++) {
        const [fn, up] = [tree.fn[node], tree.parent[node]];
        place[node] = up === 0 ? (places.get(fn) ?? -1) : place[up];
        owner[node] = kind === "self" || up === 0 || functions[fn]?.origin === "project" ? fn : owner[up];
        const own = counts[place[node]];
        if (own === undefined)
            continue;
        const [base, head] = [tree.self[0]?.[node] ?? 0, tree.self[1]?.[node] ?? 0];
        if (base + head === 0)
            continue;
        const known = own.get(owner[node]) ?? { base: 0, head: 0 };
        own.set(owner[node], { base: known.base + base, head: known.head + head });
    }
    return counts;
}
function samplesOf(moved, counts) {
    return moved.map(({ ratio }, i) => ({ ratio, counts: counts[i] }));
}

;// CONCATENATED MODULE: ./lib/compare/benchmark-fit.js

/** Weight of the suite's common variance against a benchmark's own, in degrees of freedom: benchmarks differ more than functions do. */
const PRIOR_DF = 4;
/** A benchmark counts for no more than this many times the median when the common variance is averaged. */
const CAP = 4;
/** Usual standard deviation of the machine's part of log(head / base) in one round, with its weight in degrees of freedom. */
const USUAL_DRIFT = { sd: 0.1, df: 4 };
/** Standard deviation of one round that stands in where the rounds tell none. */
const USUAL_SD = 0.05;
/** The common variance is a mean of at least so many values. */
const MIN_KNOWN = 4;
const MIN_SE = 1e-4;
/** Part of the rounds that is left out at either end. */
const TRIMMED = 0.2;
/**
 * Two-way fit of log(head / base): benchmark + round + rest. What a round has in common (a loaded machine) is its median over the benchmarks,
 * shrunk as far as it is noise itself; the rest of each benchmark is its variance, which is moderated by that of the suite (Smyth 2004).
 */
function fitTimes(times) {
    const rounds = times[0]?.logs.length ?? 0;
    const first = times.map(({ logs }) => trimmed([...logs]));
    const raw = Array.from({ length: rounds }, (_, round) => (0,distributions/* medianOf */.ux)(times.flatMap(({ logs }, b) => finite(logs[round] - first[b].mean))));
    const shifts = shrink(raw, { benchmarks: times.length, scatter: commonVarianceOf(first) });
    const own = times.map(({ logs }) => trimmed([...logs].map((value, round) => value - shifts.values[round])));
    // Subtracting a mean of B values that holds the value itself takes a B-th of its variance.
    const spread = times.length / Math.max(times.length - shifts.part, 1);
    const common = commonVarianceOf(own);
    const estimates = own.map(({ mean, variance, df, count }) => {
        const moderated = (PRIOR_DF * common + Math.max(df, 0) * variance) / (PRIOR_DF + Math.max(df, 0));
        return { mean, se: Math.sqrt((moderated * spread) / Math.max(count, 1)), df: PRIOR_DF + Math.max(df, 0) };
    });
    return { estimates, prior: driftPrior(raw, shifts.part) };
}
/** The machine's part of the mean, as far as it is not in the benchmarks' own variance: as large as the rounds' common parts differ. */
function driftPrior(shifts, part) {
    const squares = shifts.reduce((sum, value) => sum + value ** 2, 0);
    const df = Math.max(shifts.length - 1, 0) + USUAL_DRIFT.df;
    const variance = (USUAL_DRIFT.df * USUAL_DRIFT.sd ** 2 + squares) / df / Math.max(shifts.length, 1);
    return { se: Math.max(Math.sqrt(part * variance), MIN_SE), df };
}
/** The common part of each round, without the noise of the median of so few benchmarks. */
function shrink(raw, { benchmarks, scatter }) {
    if (benchmarks < 2 || raw.length < 2)
        return { values: raw.map(() => 0), part: 0 };
    const seen = raw.reduce((sum, value) => sum + value ** 2, 0) / (raw.length - 1);
    // The variance of a median of normal values is π / 2 that of their mean.
    const noise = (scatter * Math.PI) / 2 / benchmarks;
    const part = seen === 0 ? 0 : Math.max(0, 1 - noise / seen);
    return { values: raw.map((value) => part * value), part };
}
/** Mean over benchmarks, each capped. */
function commonVarianceOf(samples) {
    const known = samples.filter(({ df }) => df > 0).map(({ variance }) => variance);
    while (known.length < MIN_KNOWN)
        known.push(USUAL_SD ** 2);
    const cap = CAP * Math.max((0,distributions/* medianOf */.ux)(known), 1e-8);
    return Math.max(known.reduce((sum, value) => sum + Math.min(value, cap), 0) / known.length, 1e-8);
}
/**
 * Mean without the outer fifths and its Winsorized variance (Tukey & McLaughlin 1963): a processor's CPU seconds have spikes (a neighbour on the
 * same core for a tenth of a second adds 10 to 30 %), and a benchmark of a tenth of a second meets one in every tenth run.
 */
function trimmed(values) {
    const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
    const count = sorted.length;
    const cut = Math.floor(TRIMMED * count);
    const inner = sorted.slice(cut, count - cut);
    const winsorized = sorted.map((value) => Math.min(Math.max(value, inner[0]), inner.at(-1)));
    const center = benchmark_fit_meanOf(winsorized);
    const squares = winsorized.reduce((sum, value) => sum + (value - center) ** 2, 0);
    const variance = squares / Math.max(count - 1, 1) / (1 - (2 * cut) / Math.max(count, 1)) ** 2;
    return { mean: benchmark_fit_meanOf(inner), variance, df: inner.length - 1, count };
}
function benchmark_fit_meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}
function finite(value) {
    return Number.isFinite(value) ? [value] : [];
}

;// CONCATENATED MODULE: ./lib/compare/drift.js

/** Expected part of a suite's benchmarks that a change moves; the others show the common shift. */
const MOVED_PART = 0.1;
/** Density of a moved benchmark's log ratio: as likely anywhere from an eighth to 8 times. */
const MOVED_DENSITY = 1 / (2 * Math.log(8));
/** The common shift is looked for at so many places at most. */
const MAX_PLACES = 8000;
/** Places of the shift that are less likely than this, against the likeliest, do not count. */
const NEGLIGIBLE = Math.log(1e-9);
/**
 * Asks for each benchmark whether it moved against the others. The shift that they have in common is not known: the machine's part is as large
 * as the rounds differ, and unchanged benchmarks agree on one value. Every value of the shift is weighed by how likely both make it
 * (each other benchmark is unchanged, or moved and then says nothing), and the p value is the mean over all values. So one benchmark alone is
 * judged against the machine's noise, and one of many against the others, also when most of them moved.
 * @returns the two-sided p value of each benchmark, and the shift.
 */
function weighDrift(estimates, prior) {
    const places = placesOf(estimates, prior);
    const logs = estimates.map((estimate) => places.map((place) => logLikelihood(estimate, place)));
    const total = places.map((place, i) => logPrior(prior, place) + logs.reduce((sum, log) => sum + log[i], 0));
    const p = Float64Array.from(estimates, (estimate, b) => {
        const weights = drift_normalized(total.map((value, i) => value - logs[b][i]));
        return Math.min(1, drift_sumOf(weights, (i) => (0,distributions/* twoSidedP */.mX)((estimate.mean - places[i]) / estimate.se, estimate.df)));
    });
    const weights = drift_normalized(total);
    const mean = drift_sumOf(weights, (i) => places[i]);
    return { p, drift: { mean, sd: Math.sqrt(drift_sumOf(weights, (i) => (places[i] - mean) ** 2)) } };
}
/** From below the least to above the largest, three times as fine as the surest mean of all. */
function placesOf(estimates, { se }) {
    const [reach, finest] = [4 * Math.min(se, 1), Math.min(se, ...estimates.map((estimate) => estimate.se))];
    const from = Math.min(-reach, ...estimates.map(({ mean }) => mean));
    const to = Math.max(reach, ...estimates.map(({ mean }) => mean));
    const step = Math.max(finest / 3 / Math.sqrt(Math.max(estimates.length, 1)), (to - from) / MAX_PLACES, 1e-6);
    return Float64Array.from({ length: Math.ceil((to - from) / step) + 1 }, (_, i) => from + i * step);
}
function logLikelihood({ mean, se }, place) {
    const unchanged = Math.exp(-(((mean - place) / se) ** 2) / 2) / (se * Math.sqrt(2 * Math.PI));
    return Math.log((1 - MOVED_PART) * unchanged + MOVED_PART * MOVED_DENSITY);
}
/** Student's t, up to a constant. */
function logPrior({ se, df }, place) {
    return (-(df + 1) / 2) * Math.log1p((place / se) ** 2 / df);
}
/** Log weights → weights that add up to 1; negligible ones become 0. */
function drift_normalized(logs) {
    const most = logs.reduce((max, value) => Math.max(max, value), Number.NEGATIVE_INFINITY);
    const weights = logs.map((value) => (value - most < NEGLIGIBLE ? 0 : Math.exp(value - most)));
    const sum = weights.reduce((all, value) => all + value, 0);
    return weights.map((value) => value / sum);
}
function drift_sumOf(weights, value) {
    return weights.reduce((sum, weight, i) => (weight === 0 ? sum : sum + weight * value(i)), 0);
}

;// CONCATENATED MODULE: ./lib/compare/benchmarks.js






/** A smaller change of a benchmark's time is never named: where the code lies in memory alone can make as much (Mytkowicz 2009). */
const benchmarks_MIN_RATIO = 1.05;
/** Rounds go on while a benchmark may have become so many times slower. */
const WANTED_RATIO = 1.1;
/** A benchmark is unchanged when it surely did not become so many times slower; on a loaded machine the budget reaches no further. */
const RELEVANT_RATIO = 1.25;
/** Chance of giving up a benchmark that has such a change (Wald's bound for sequential tests). */
const MISS = 0.05;
/** Part of the suite's alpha that is for all benchmarks together. */
const WHOLE_PART = 0.1;
/** Ratios are shown with this confidence. */
const benchmarks_SHOWN_CONFIDENCE = 0.95;
/**
 * Which benchmarks changed, by CPU seconds per call, rounds paired. Every benchmark is judged against what all have in common, with the
 * variance moderated by the suite's, and Holm's step-down over the benchmarks.
 * @returns undefined where no suite was recognised.
 */
function decideBenchmarks(profile, { alpha }) {
    const times = suiteTimes(profile);
    if (times === undefined)
        return undefined;
    const { estimates, prior } = fitTimes(times.paired);
    const weighed = weighDrift(estimates, prior);
    const shift = { mean: weighed.drift.mean, se: Math.hypot(prior.se, weighed.drift.sd), df: prior.df };
    const isTogether = estimates.length > 1 && (0,time_ratio/* isSureWhole */.lX)(shift, 1 - WHOLE_PART * alpha);
    const drift = isTogether ? { mean: 0, sd: prior.se } : weighed.drift;
    const raw = isTogether ? Float64Array.from(estimates, (estimate) => absoluteP(estimate, prior.se)) : weighed.p;
    const adjusted = benchmarks_stepDown(raw);
    const level = (1 - WHOLE_PART) * alpha;
    const judged = times.paired.map((paired, b) => judge({ paired, estimate: estimates[b], drift, pAdjusted: adjusted[b], level }));
    const unnamed = judged.filter(({ change }) => !isNamedBenchmark(change));
    const ruledOut = [WANTED_RATIO, RELEVANT_RATIO].find((ratio) => unnamed.every(({ largest }) => largest < ratio));
    return {
        changes: [...judged.map(({ change }) => change), ...alone(times)],
        named: judged
            .map(({ change }) => change)
            .filter(isNamedBenchmark)
            .sort((a, b) => Math.abs(Math.log(b.ratio ?? 1)) - Math.abs(Math.log(a.ratio ?? 1))),
        isOpen: ruledOut !== WANTED_RATIO,
        isUndecided: ruledOut === undefined,
        ruledOut,
        together: isTogether ? shownRatio(shift.mean, (0,distributions/* tCritical */.c2)((1 - benchmarks_SHOWN_CONFIDENCE) / 2, shift.df) * shift.se) : undefined,
    };
}
function isNamedBenchmark({ verdict }) {
    return verdict === "slower" || verdict === "faster";
}
/** @returns the change, and the ratio from which on a change is ruled out. */
function judge({ paired, estimate, drift, pAdjusted, level }) {
    const { name, calls, seconds, logs } = paired;
    const mean = estimate.mean - drift.mean;
    const se = Math.hypot(estimate.se, drift.sd);
    const hasRounds = logs.reduce((count, value) => (Number.isFinite(value) ? count + 1 : count), 0) >= enough/* MIN_ROUNDS */.B;
    const isNamed = hasRounds && pAdjusted < level && Math.abs(mean) >= Math.log(benchmarks_MIN_RATIO);
    const largest = hasRounds ? ruledOutFrom(mean, se) : Number.POSITIVE_INFINITY;
    const quiet = largest < RELEVANT_RATIO ? "unchanged" : "uncertain";
    // Each side carries half of what all had in common, so that the two are as far apart as the ratio says.
    const half = Math.exp(drift.mean / 2);
    return {
        change: {
            name,
            calls,
            verdict: isNamed ? (mean > 0 ? "slower" : "faster") : quiet,
            seconds: { base: seconds.base * half, head: seconds.head / half },
            ...shownRatio(mean, (0,distributions/* tCritical */.c2)((1 - benchmarks_SHOWN_CONFIDENCE) / 2, estimate.df) * se),
            pAdjusted,
        },
        largest,
    };
}
/** The smallest ratio, up or down, that is `MISS` times less likely than none: solves Wald's (δ |mean| − δ² / 2) / se² = ln(MISS) for δ. */
function ruledOutFrom(mean, se) {
    return Math.exp(Math.abs(mean) + Math.sqrt(mean ** 2 - 2 * se ** 2 * Math.log(MISS)));
}
function absoluteP({ mean, se, df }, driftSe) {
    return (0,distributions/* twoSidedP */.mX)(mean / Math.hypot(se, driftSe), df);
}
/** Holm's adjusted p values. */
function benchmarks_stepDown(p) {
    const adjusted = new Float64Array(p.length);
    let worst = 0;
    [...p.keys()]
        .sort((a, b) => p[a] - p[b])
        .forEach((b, place) => {
        worst = Math.min(1, Math.max(worst, p[b] * (p.length - place)));
        adjusted[b] = worst;
    });
    return adjusted;
}
function shownRatio(mean, reach) {
    return { ratio: Math.exp(mean), interval: [Math.exp(mean - reach), Math.exp(mean + reach)] };
}
function alone({ lonely }) {
    return lonely.map(({ name, side, calls, seconds }) => ({
        name,
        verdict: side === "head" ? "new" : "removed",
        calls,
        seconds: { base: side === "base" ? seconds : null, head: side === "head" ? seconds : null },
        ratio: null,
        interval: null,
        pAdjusted: null,
    }));
}

;// CONCATENATED MODULE: ./lib/compare/suite.js



/** Part of alpha for the benchmarks of a suite; the rest is for the functions of the suite as a whole. */
const SUITE_PART = 0.5;
/**
 * Adds the decision about a suite's benchmarks to the one about its functions: the entry point changed when either names something, and stays
 * open while a benchmark is, or while one that moved has no function behind it. The frame of a benchmark is no function: its own row says what happened to it.
 */
function withSuite(comparison, profile, { alpha, isDistrusted }) {
    const decided = decideBenchmarks(profile, { alpha });
    if (decided === undefined)
        return comparison;
    const benchmarks = isDistrusted ? distrusted(decided) : decided;
    const moved = benchmarks.named.map(({ name, ratio }) => ({ name, ratio: ratio ?? 1 }));
    const behind = findBehind(profile, moved, { dispersion: comparison.decision?.dispersion ?? 1 });
    const isFrame = (f) => profile.functions[f]?.file === identity/* BENCHMARK_FILE */.B7;
    const order = comparison.order.filter((f) => !isFrame(f));
    return {
        ...comparison,
        functions: comparison.functions.map((change, f) => (isFrame(f) ? { ...change, verdict: "unchanged" } : change)),
        order,
        verdict: suite_verdictOf({ ...comparison, order }, benchmarks),
        open: benchmarks.isOpen || (comparison.open && isUnexplained(benchmarks, behind)),
        whole: benchmarks.together === undefined ? "steady" : benchmarks.together.ratio > 1 ? "slower" : "faster",
        suite: { ...benchmarks, behind },
    };
}
/** A benchmark moved, and more samples may tell which function did. Where no benchmark moved, no function did that matters. */
function isUnexplained({ named }, behind) {
    return named.some(({ name }) => (behind.get(name) ?? []).length === 0);
}
/** The times of benchmarks need no samples; functions do. */
function suite_verdictOf({ order, verdict, tooLittle }, { named, together, isUndecided, isOpen, ruledOut }) {
    if (order.length > 0 || named.length > 0 || together !== undefined)
        return "changed";
    // A function that matters would have moved a benchmark: where all of those are closed, or the report says what of them is ruled out, shares that
    // are still open say nothing more.
    const areFunctionsOpen = tooLittle === undefined ? verdict !== "unchanged" && isOpen && ruledOut === undefined : tooLittle.why === "rounds";
    return isUndecided || areFunctionsOpen ? "undecided" : "unchanged";
}
/** A recording that is not to be trusted names no benchmark. */
function distrusted(benchmarks) {
    return {
        ...benchmarks,
        changes: benchmarks.changes.map((change) => (isNamedBenchmark(change) ? { ...change, verdict: "uncertain" } : change)),
        named: [],
        together: undefined,
        isUndecided: true,
    };
}

;// CONCATENATED MODULE: ./lib/compare/whole.js






/** Times and their ratios are shown with this confidence. */
const whole_SHOWN_CONFIDENCE = 0.95;
/**
 * Asks the seconds of whole runs and, where no function is named, those of everything that shares are shares of; each gets half of alpha. Where
 * these show nothing, the fastest runs may.
 */
function judgeWhole({ profile, decision, isQuiet, alpha }) {
    const runs = ratioOfRuns(profile);
    if (runs === undefined)
        return { verdict: "steady", isClear: false };
    const confidence = 1 - alpha / 2;
    const rest = isQuiet ? decision.rest : undefined;
    const direction = (0,time_ratio/* sureDirection */.J)(runs, confidence) || (rest !== undefined && (0,time_ratio/* isSureWhole */.lX)(rest, confidence) ? Math.sign(rest.mean) : 0);
    const isClear = (0,time_ratio/* clearDirection */.r_)((0,time_ratio/* runInterval */.fe)(runs, whole_SHOWN_CONFIDENCE)) !== 0;
    if (direction !== 0)
        return { verdict: direction > 0 ? "slower" : "faster", isClear };
    const fastest = isQuiet && profile.clock !== "wall" ? (0,fastest_runs/* compareFastest */.C)(pairedSeconds(profile, "cpu")) : undefined;
    if (fastest !== undefined && fastest.direction !== 0)
        return { verdict: fastest.direction > 0 ? "slower" : "faster", isClear: (0,time_ratio/* clearDirection */.r_)(fastest.time.interval) !== 0, fastest };
    const verdict = isClear || (rest !== undefined && (0,stopping_rule/* isWholeOpen */.G6)(rest)) ? "open" : "steady";
    return { verdict, isClear, isSuspect: fastest?.isSuspect === true };
}
/**
 * The function that makes most of a change of the whole program, where its own seconds surely changed and everything else's did not: the share of a
 * function that is most of the program cannot show it.
 */
function wholeCulprit(profile, decision) {
    const runs = ratioOfRuns(profile);
    if (runs === undefined)
        return undefined;
    const changeOfRuns = ["base", "head"]
        .map((side) => whole_meanOf(secondsOfRuns(profile.rounds[side], profile.clock) ?? []))
        .reduce((base, head) => head - base);
    const parts = Array.from(decision.base, (base, f) => changeIn(decision.scale, { base, head: decision.head[f] }) / changeOfRuns);
    // Two can hold more than half where a third went the other way: the larger one makes most of it.
    const culprit = parts.indexOf(parts.reduce((most, part) => Math.max(most, part), compare_parts/* MOST_OF_THE_CHANGE */.tf));
    // The change itself is beyond doubt; what is asked here is whose it is.
    const surest = { ...runs.moderated, se: Math.min(runs.own?.se ?? Number.POSITIVE_INFINITY, runs.moderated.se) };
    return culprit >= 0 && decision.moverOf(culprit, surest) === "part" ? culprit : undefined;
}
function ratioOfRuns(profile) {
    const { base, head } = pairedSeconds(profile, profile.clock);
    return (0,time_ratio/* runRatio */.l)(base, head);
}
/** Those of as many runs as both sides have. Less than a tick of the clock is read as none, and nothing is so many times as long as none: a ratio is the least that it can be. */
function pairedSeconds({ rounds }, clock) {
    const runs = { base: secondsOfRuns(rounds.base, clock), head: secondsOfRuns(rounds.head, clock) };
    const paired = Math.min(runs.base?.length ?? 0, runs.head?.length ?? 0);
    const clip = (seconds) => seconds?.slice(0, paired).map((value) => Math.max(value, round_counts/* CLOCK_SECONDS */.DA));
    return { base: clip(runs.base), head: clip(runs.head) };
}
/** Seconds of each run, processes that gave no sample included; undefined when not known. */
function secondsOfRuns(rounds, clock) {
    const seconds = rounds.map((round) => {
        const value = (0,round_counts/* clockSeconds */.Ig)(round, clock);
        return value === undefined ? undefined : value + (clock === "wall" ? 0 : (round.unseenSeconds ?? 0));
    });
    return seconds.length > 0 && seconds.every((value) => value !== undefined) ? seconds : undefined;
}
function whole_meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

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
        const isNamed = (count / larger.samples) * larger.seconds > stopping_rule/* RELEVANT */.SA.ratio * CERTAINTY * Math.max(smaller.seconds, round_counts/* CLOCK_SECONDS */.DA);
        const isAbsent = smaller.counts[f] === 0;
        const down = isAbsent ? "removed" : "faster";
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
    return { counts: pooled, samples: sum(totals), seconds: cpuSeconds === undefined ? Number.NaN : sum(cpuSeconds) / cpuSeconds.length };
}
function shareOf({ counts, samples }, f) {
    const count = counts[f];
    return count > 0 ? count / samples : undefined;
}
/** Times tell enough when they differ beyond the interval at the verdict's own level; else nothing can be said. */
function withoutShares(profile, { time, alpha, edited }) {
    const { rounds: recorded, clock } = profile;
    const [base, head] = [(0,round_counts/* countsOf */.mQ)(recorded.base, "self", clock), (0,round_counts/* countsOf */.mQ)(recorded.head, "self", clock)];
    const rounds = { base: base.totals.length, head: head.totals.length };
    const samples = { base: sum(base.totals), head: sum(head.totals) };
    // Of whole runs: a handful of samples does not divide a run's seconds between the program and its imports, which are part of it.
    const runs = pairedSeconds(profile, clock);
    const ratio = (0,time_ratio/* timeRatio */.F1)(runs.base, runs.head);
    const way = ratio !== undefined && (0,time_ratio/* isSureWhole */.lX)(ratio, 1 - alpha) ? Math.sign(ratio.mean) : 0;
    const hasEnoughRounds = Math.min(rounds.base, rounds.head) >= enough/* MIN_ROUNDS */.B;
    const seconds = hasEnoughRounds ? compareTimesOnly(base, head, enough/* MIN_SAMPLES */.Pu) : undefined;
    const timed = (seconds ?? []).map(timeOnlyChange);
    const caller = seconds === undefined || edited.some((f) => seconds[f]?.verdict !== "unchanged") ? undefined : findCaller(profile, edited);
    if (caller !== undefined)
        timed[caller.f] = withCallees(timed[caller.f], caller.change);
    const named = [...timed.keys()].filter((f) => timed[f]?.verdict !== "unchanged");
    const isNamed = named.length > 0;
    const isChanged = hasEnoughRounds && (way !== 0 || isNamed);
    // Where nothing is named, one of them can be what made the whole slower or faster.
    const functions = isChanged && !isNamed ? timed.map((fn) => ({ ...fn, verdict: "uncertain" })) : timed;
    return {
        verdict: isChanged ? "changed" : "undecided",
        functions,
        order: caller === undefined ? named : [caller.f, ...named.filter((f) => f !== caller.f)],
        callers: new Map(),
        distrust: undefined,
        withheld: [],
        doubted: [],
        doubt: undefined,
        decision: undefined,
        tooLittle: hasEnoughRounds ? { why: "samples", ...tellTooFew(base, head) } : { why: "rounds", rounds },
        // A side that has next to no samples stays so; one that only lacks some gets more rounds.
        open: Math.min(samples.base, samples.head) >= MAY_REACH,
        hinted: [],
        resolution: undefined,
        moved: [],
        whole: way === 1 ? "slower" : way === -1 ? "faster" : "open",
        // A few samples divide nothing.
        parts: Math.min(samples.base, samples.head) < enough/* MIN_SAMPLES */.Pu / 2 ? undefined : (0,compare_parts/* splitTime */.SB)(profile),
        time,
        rest: undefined,
    };
}
/** The innermost edited function that took clearly longer with what it calls on one side than the whole program takes on the other. */
function findCaller({ rounds, clock }, edited) {
    const totals = compareTimesOnly((0,round_counts/* countsOf */.mQ)(rounds.base, "total", clock), (0,round_counts/* countsOf */.mQ)(rounds.head, "total", clock), enough/* MIN_SAMPLES */.Pu) ?? [];
    const sizeOf = ({ base = 0, head = 0 }) => Math.max(base, head);
    const [innermost] = edited
        .flatMap((f) => (totals[f] === undefined || totals[f].verdict === "unchanged" ? [] : [{ f, change: totals[f] }]))
        .sort((a, b) => sizeOf(a.change) - sizeOf(b.change) || a.f - b.f);
    return innermost;
}
function withCallees(fn, { base, head, verdict }) {
    const total = sharesOnly(base, head);
    return { ...fn, total, withCallees: total, verdict };
}
/** The samples, or as many as count where all of them would be enough. */
function tellTooFew(base, head) {
    const all = { base: sum(base.totals), head: sum(head.totals) };
    if (Math.min(all.base, all.head) < enough/* MIN_SAMPLES */.Pu)
        return { samples: all, isEffective: false };
    const [ofBase, ofHead] = (0,enough/* effectiveSamples */.Xl)(base, head).map(Math.floor);
    return { samples: { base: ofBase, head: ofHead }, isEffective: true };
}
function timeOnlyChange({ base, head, verdict }) {
    return { self: sharesOnly(base, head), total: sharesOnly(), ratio: undefined, verdict };
}
/** Shares without a test of their change. */
function sharesOnly(base, head) {
    return { base: base ?? null, head: head ?? null, delta: null, halfWidth: null, pAdjusted: null };
}
/** With fewer samples than this so far a side is taken to be too short to sample. */
const MAY_REACH = 40;
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./lib/compare/waiting.js



const waiting_SHOWN_CONFIDENCE = 0.95;
/**
 * Chance that unchanged waiting is told. By resampling 74 series of rounds, most of them from a busy machine: 0.4 % of unchanged ones; with a tenth of
 * it, half as many of those in which a run waits 30 % longer.
 */
const ALPHA = 0.01;
/** The same chance for a change that is a verdict, not only a sentence. */
const VERDICT_ALPHA = 0.001;
/** Smaller changes are never told. */
const MIN = { seconds: 0.1, share: 0.1 };
/** Fewer waiting samples do not tell where. */
const MIN_SAMPLES = 5;
/** @returns undefined when times are not known, when no change of waiting is beyond doubt, and when CPU time explains the wall time. */
function compareWaiting({ functions, rounds }) {
    const pairs = Math.min(rounds.base.length, rounds.head.length);
    const [base, head] = [waitsOf(rounds.base.slice(0, pairs)), waitsOf(rounds.head.slice(0, pairs))];
    if (base === undefined || head === undefined || pairs < 3)
        return undefined;
    const changes = base.waits.map((wait, round) => head.waits[round] - wait);
    const seconds = mean(changes);
    // On a busy machine a program waits for a processor in proportion to its work: with less work it waits less, which says nothing of the program.
    const forProcessor = mean(base.waits) * (mean(head.cpus) / Math.max(mean(base.cpus), round_counts/* CLOCK_SECONDS */.DA) - 1);
    const squares = changes.reduce((sum, change) => sum + (change - seconds) ** 2, 0);
    const se = Math.sqrt(squares / (pairs - 1) / pairs);
    const reach = (0,distributions/* tCritical */.c2)(ALPHA / 2, pairs - 1) * se;
    const wall = { base: mean(base.walls), head: mean(head.walls) };
    const least = Math.max(MIN.seconds, MIN.share * Math.max(wall.base, wall.head));
    const ratio = (0,time_ratio/* timeRatio */.F1)(base.walls, head.walls);
    // Where the program uses more of the processor for less of the time, as with threads, nobody waits.
    if (ratio === undefined || Math.abs(seconds) <= Math.max(least, reach) || (wall.head - wall.base) * seconds <= 0)
        return undefined;
    if ((seconds - forProcessor) * Math.sign(seconds) <= Math.max(least, reach))
        return undefined;
    const told = leastWaiting(base, head);
    const isLike = told.seconds * seconds > 0 && (told.wall.head - told.wall.base) * seconds > 0;
    return {
        ...(isLike ? told : { seconds, wall }),
        ratio: Math.exp(ratio.mean),
        interval: (0,time_ratio/* ratioInterval */.zr)(ratio, waiting_SHOWN_CONFIDENCE),
        isSure: Math.abs(seconds) > (0,distributions/* tCritical */.c2)(VERDICT_ALPHA / 2, pairs - 1) * se,
        where: nameOf(functions[whereWaited(rounds, seconds) ?? -1]),
    };
}
function nameOf(fn) {
    return fn && { file: fn.file, name: fn.name };
}
/** The half of each side's runs that waited least: waiting for a processor, on a busy machine, only adds to what the program waits for. */
function leastWaiting(base, head) {
    const [before, after] = [base, head].map(({ waits, walls }) => {
        const runs = (0,distributions/* smallerHalf */.Ym)(waits);
        return { wait: mean(runs.map((run) => waits[run])), wall: mean(runs.map((run) => walls[run])) };
    });
    return { seconds: after.wait - before.wait, wall: { base: before.wall, head: after.wall } };
}
function waitsOf(rounds) {
    const waits = [];
    const cpus = [];
    const walls = [];
    for (const { cpuSeconds, wallSeconds } of rounds) {
        if (cpuSeconds === undefined || wallSeconds === undefined)
            return undefined;
        waits.push(Math.max(0, wallSeconds - cpuSeconds));
        cpus.push(cpuSeconds);
        walls.push(wallSeconds);
    }
    return { waits, cpus, walls };
}
/** The sampler keeps some samples of waiting functions; the project's function above them with the largest change. */
function whereWaited({ base, head }, seconds) {
    const sums = new Map();
    for (const [rounds, sign] of [
        [base, -1],
        [head, 1],
    ])
        for (const { waiting } of rounds)
            for (const [f, count] of waiting ?? [])
                sums.set(f, (sums.get(f) ?? 0) + (sign * count * Math.sign(seconds)) / rounds.length);
    const [best] = [...sums].sort(([, a], [, b]) => b - a);
    return best !== undefined && best[1] * Math.min(base.length, head.length) >= MIN_SAMPLES ? best[0] : undefined;
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./lib/compare/comparison.js
/** Which of its times a function's verdict is about. */
function decisiveKind({ attributed, withCallees }) {
    if (attributed !== undefined)
        return "attributed";
    return withCallees === undefined ? "self" : "total";
}

// EXTERNAL MODULE: ./lib/compare/looks.js
var looks = __webpack_require__(4263);
;// CONCATENATED MODULE: ./lib/compare/compare.js


























/** Chance that a report on unchanged code lists a function: all looks and all entry points of the report together. */
const compare_ALPHA = 0.01;
/** Part of alpha for the time of the program as a whole: what all functions have in common moves no share. */
const compare_WHOLE_PART = 0.1;
/** Of that, the part for the time of imports, which is in no share either, where there are any. */
const IMPORTS_PART = 0.05;
/**
 * Up to this share of the time a quiet report says what it would have seen, beyond it that it cannot tell: a limit of half of the time says next to nothing.
 */
const MAX_TELLING = 0.3;
/**
 * The decision about one entry point: which functions changed, how sure that is, and whether more rounds would tell more.
 * Headline, rows, colours, annotations, gate and exit code all come from here. `compare(a, b)` is `-compare(b, a)`.
 */
function compare(profile, options) {
    const alpha = compare_ALPHA / options.looksPlanned / options.entryPoints;
    const comparison = withMeasuredImports(withStartUp(compareAll(profile, options, alpha), options), options.measured);
    const isTimeBoxed = options.isTimeBoxed === true;
    const isSilent = isTimeBoxed && comparison.verdict === "unchanged";
    return withKnownWaiting(isSilent ? { ...comparison, verdict: "undecided" } : comparison, { found: options.waitsIn, isTimeBoxed });
}
function withStartUp(comparison, { isStartUp = false }) {
    const [start] = comparison.suite?.changes ?? [];
    if (!isStartUp || start === undefined)
        return comparison;
    const { ratio, interval, verdict } = start;
    const { base, head } = start.seconds;
    if (base === null || head === null)
        return comparison;
    return {
        ...comparison,
        imports: {
            seconds: { base, head },
            ratio: ratio === null || interval === null ? null : { ratio, interval },
            verdict: verdict === "new" || verdict === "removed" ? "unchanged" : verdict,
            isStartUp,
        },
    };
}
/**
 * A program that surely waits longer or shorter in a function that is known changed, whatever its CPU time did.
 * @param found the function, as a run that sampled waiting tells.
 */
function withKnownWaiting(comparison, { found, isTimeBoxed }) {
    const { suite, distrust, verdict } = comparison;
    const where = found ?? comparison.waiting?.where;
    if (comparison.waiting === undefined || where === undefined)
        return comparison;
    const waiting = { ...comparison.waiting, where };
    const isVerdict = waiting.isSure && !isTimeBoxed && suite === undefined && distrust === undefined;
    return isVerdict ? { ...comparison, waiting: { ...waiting, cpuVerdict: verdict }, verdict: "changed" } : { ...comparison, waiting };
}
function compareAll(profile, options, alpha) {
    if (!isSuite(profile))
        return compareFunctions(profile, options, alpha);
    const comparison = compareFunctions(profile, options, (1 - SUITE_PART) * alpha);
    return withSuite(comparison, profile, { alpha: SUITE_PART * alpha, isDistrusted: options.distrust !== undefined });
}
function compareFunctions(profile, options, alpha) {
    const { minChange, distrust, lost } = options;
    const time = { cpu: compare_timeChange(profile, "cpu"), wall: compare_timeChange(profile, "wall") };
    const [base, head] = (0,round_counts/* sidesOf */.Mm)(profile, "self");
    const { doubt, ...aside } = compareAside(profile, options, alpha);
    if (!(0,enough/* isEnough */.LP)(base, head))
        return { ...withoutShares(profile, { time, alpha, edited: findEdited(profile, options) }), ...aside };
    const sharesAlpha = (1 - compare_WHOLE_PART) * alpha;
    const selfAlpha = hasLibraries(profile) ? SELF_PART * sharesAlpha : sharesAlpha;
    const decision = decide(base, head, { alpha: selfAlpha, minChange });
    const attribution = decideAttribution(profile, decision, { alpha: sharesAlpha - selfAlpha, selfAlpha, minChange });
    const totals = testTotals(profile, { alpha, minChange });
    const edited = findEdited(profile, options);
    const collected = findCollected({
        functions: profile.functions,
        decision,
        edited,
        time: time.cpu,
        collected: profile.clock === "wall" ? undefined : options.collected,
    });
    const blurred = findBlurred({ functions: profile.functions, decision, edited, time, waiting: aside.waiting, counted: options.collected });
    const isBlameless = (f) => collected.has(f) || blurred.has(f);
    const bySelf = decision.order.filter((f) => !attribution.cleared.includes(f) && !isBlameless(f));
    const attributed = attribution.named.filter((f) => !isBlameless(f));
    const isQuiet = bySelf.length + attributed.length === 0;
    // The whole of a suite is judged by its benchmarks.
    const whole = isSuite(profile)
        ? { verdict: "steady", isClear: false }
        : // What the samples say of everything together is not to be trusted, either.
            judgeWhole({
                profile,
                decision,
                isQuiet: isQuiet && distrust === undefined,
                alpha: (aside.imports === undefined ? compare_WHOLE_PART : compare_WHOLE_PART - IMPORTS_PART) * alpha,
            });
    const direction = whole.verdict === "slower" ? 1 : whole.verdict === "faster" ? -1 : 0;
    const culprit = isQuiet && direction !== 0 && whole.fastest === undefined ? wholeCulprit(profile, decision) : undefined;
    const moved = findMovedWork(profile, { decision, attributed: attribution.decision, named: bySelf, totals, alpha, whole: direction });
    const netted = moved
        .filter(({ within, verdict }) => verdict !== "moved" && !attribution.named.includes(within))
        .map(({ within }) => within);
    const isMoved = (f) => moved.some(({ functions }) => functions.includes(f));
    const found = [
        ...netted,
        ...bySelf.filter((f) => !isMoved(f) && !netted.includes(f)),
        ...attributed,
        ...(culprit === undefined || isBlameless(culprit) ? [] : [culprit]),
    ];
    const doubted = doubt !== undefined
        ? found
        : lost === undefined
            ? []
            : found.filter((f) => mayBeLost(attribution.named.includes(f) ? attribution.decision : decision, f, lost));
    const isUntold = distrust !== undefined;
    const surest = isUntold ? [] : found.filter((f) => !doubted.includes(f));
    // Threads that wait give samples, too, which then come and go.
    const movedOnly = isUntold || aside.waiting !== undefined ? [] : moved;
    const culprits = surest.length > 0 ? surest : [...new Set(movedOnly.flatMap((move) => move.functions))];
    const editedCaller = findEditedCaller({ profile, culprits, edited, scale: decision.scale });
    const scales = [decision.scale, decision.restScale];
    const isCalledAnew = ({ caller, calls }) => surest.length > 0 && isChangedByCall({ profile, caller, calls, scales, total: totals[caller] });
    const calledAnew = editedCaller !== undefined && isCalledAnew(editedCaller) ? editedCaller.caller : undefined;
    const mayExplain = direction !== 0 && whole.fastest === undefined && !isUntold && doubt === undefined;
    const editedWhole = !mayExplain
        ? undefined
        : editedCulprit(edited, {
            profile,
            totals,
            decision,
            time: time[profile.clock ?? "cpu"],
            found,
            hasCaller: editedCaller !== undefined,
        });
    const caller = calledAnew ?? editedWhole;
    const functions = profile.functions.map((_, f) => collected.has(f) && f !== caller
        ? ofCollections(functionChange({ f, decision, attribution, moved, culprit, total: totals[f], isDoubted: isUntold }))
        : f === caller
            ? compare_withCallees(decision, { self: changeOf(decision, f), total: totals[f] })
            : functionChange({
                f,
                decision,
                attribution,
                moved,
                culprit,
                total: totals[f],
                isDoubted: isUntold || doubted.includes(f) || blurred.has(f) || (isMoved(f) && aside.waiting !== undefined),
            }));
    const order = caller === undefined || surest.includes(caller) ? surest : [...surest, caller];
    // Beside a function that surely changed, one that may have changed a little is worth no minutes.
    const hasSuspect = found.length === 0 && decision.suspects.length + (attribution.decision?.suspects.length ?? 0) > 0;
    const isOpenMove = movedOnly.some((move) => move.verdict === "moved" && isUnevenMove(totals[move.within], scales));
    const isOpen = isOpenMove || attribution.isOpen || whole.verdict === "open" || whole.isSuspect === true || hasSuspect;
    // Where nothing is open, 1.5 times of 4 % is ruled out, whatever would have been named.
    const resolution = attribution.isOpen ? decision.detectableShare && Math.max(decision.detectableShare, stopping_rule/* RELEVANT */.SA.share) : stopping_rule/* RELEVANT */.SA.share;
    const hinted = order.length > 0 || direction !== 0 || !attribution.isOpen ? [] : hintedFunctions({ decision, attribution, resolution });
    const isTelling = resolution !== undefined && resolution <= MAX_TELLING && hinted.length === 0 && whole.verdict !== "open" && !isOpenMove;
    const isChanged = order.length > 0 || direction !== 0;
    return {
        verdict: isChanged ? "changed" : isTelling && found.length === 0 && !isUntold ? "unchanged" : "undecided",
        functions,
        order,
        ...(editedCaller !== undefined && { edited: editedCaller }),
        callers: order.length > 0 ? attributeToCallers(attribution.changes) : new Map(),
        distrust,
        withheld: found.filter((f) => !order.includes(f)),
        doubted,
        doubt: doubted.length > 0 ? doubt : undefined,
        decision,
        tooLittle: undefined,
        open: isOpen,
        hinted,
        resolution,
        moved: movedOnly,
        whole: whole.verdict,
        ...(whole.fastest !== undefined && { timed: whole.fastest.runs }),
        parts: (0,compare_parts/* splitTime */.SB)((0,fastest_runs/* timedProfile */.X)(profile, whole.fastest?.runs)),
        time: whole.fastest === undefined ? time : { ...time, cpu: whole.fastest.time },
        // Samples stand in for CPU seconds where those are not known; what they say of the whole is how long somebody recorded.
        // One that the seconds of the whole named is still in the rest that the decision has.
        rest: time[profile.clock ?? "cpu"].ratio === null || decision.rest === undefined || culprit !== undefined || editedWhole !== undefined
            ? undefined
            : compare_shownRatio(decision.rest),
        ...aside,
    };
}
function findEdited({ functions }, { edited = [] }) {
    const keys = new Set(edited.map(profile_frame/* functionKey */.ay));
    return functions.flatMap((fn, f) => (fn.origin === "project" && keys.has((0,profile_frame/* functionKey */.ay)(fn)) ? [f] : []));
}
/** A function that is named for its time with what it calls. */
function compare_withCallees(decision, { self, total }) {
    const { scale, restScale } = decision;
    const { base, head } = total;
    const verdict = !base ? "new" : !head ? "removed" : changeIn(scale, total) > 0 ? "slower" : "faster";
    const ofRest = ((head ?? 0) * restScale.head) / ((base ?? 0) * restScale.base);
    return { self, total, withCallees: total, ratio: ratioOf(total, decision, ofRest), verdict };
}
/** What is compared beside functions, and why no function can be told by its samples. */
function compareAside(profile, options, alpha) {
    const imports = compareImports(profile, IMPORTS_PART * alpha);
    const waiting = compareWaiting(profile);
    const doubt = options.doubt ?? (waiting === undefined ? undefined : options.doubtIfWaiting);
    return {
        doubt,
        ...(imports !== undefined && { imports }),
        // Where waiting was sampled as computing, what was told apart as waiting does not say where most of it is.
        ...(waiting !== undefined && { waiting: doubt === undefined ? waiting : { ...waiting, where: undefined } }),
    };
}
/** Functions that this recording is fine enough for, and of which a slowdown that matters is neither named nor ruled out. */
function hintedFunctions({ decision, attribution, resolution, }) {
    const isTold = ({ share }, f, least) => least !== undefined && share[f] >= least;
    const bySelf = [...decision.share.keys()].filter((f) => decision.verdicts[f] === "uncertain" && isTold(decision, f, resolution));
    const { decision: attributed, open } = attribution;
    const byAttribution = attributed === undefined ? [] : open.filter((f) => isTold(attributed, f, attributed.detectableShare));
    const sizeOf = (f) => Math.abs(decision.delta[f]);
    return [...new Set([...bySelf, ...byAttribution])].sort((a, b) => sizeOf(b) - sizeOf(a));
}
function functionChange({ f, decision, attribution, moved, culprit, total, isDoubted }) {
    const attributed = attribution.named.includes(f) ? attribution.decision : undefined;
    const net = attributed === undefined ? moved.find(({ within }) => within === f) : undefined;
    const self = changeOf(decision, f);
    const decisive = attributed !== undefined ? changeOf(attributed, f) : net !== undefined ? total : self;
    const ratio = ratioOf(decisive, decision, (attributed ?? decision).ratio[f]);
    const verdict = shownVerdict({ verdict: compare_verdictOf({ f, decision, attribution, moved, culprit }), isDoubted });
    return {
        self,
        total,
        ...(attributed !== undefined && { attributed: decisive }),
        ...(net !== undefined && { withCallees: decisive }),
        ratio,
        verdict: verdict === "bystander" && !keptItsTime(ratio, decision) ? "uncertain" : verdict,
    };
}
function compare_verdictOf({ f, decision, attribution, moved, culprit }) {
    if (attribution.named.includes(f))
        return attribution.decision?.verdicts[f];
    const net = moved.find(({ within }) => within === f);
    if (net !== undefined)
        return net.verdict;
    if (moved.some(({ functions }) => functions.includes(f)))
        return "moved";
    if (f === culprit)
        return changeIn(decision.scale, { base: decision.base[f], head: decision.head[f] }) > 0 ? "slower" : "faster";
    if (attribution.cleared.includes(f))
        return decision.hasOwnChange(f) ? "uncertain" : "bystander";
    return decision.verdicts[f];
}
/** Of seconds where they are known; then the ratio of a row is that of its times. */
function ratioOf({ base, head }, { scale, hasSeconds }, ofRest) {
    if (base === null || head === null)
        return undefined;
    const ratio = hasSeconds ? (head * scale.head) / (base * scale.base) : ofRest;
    return Number.isFinite(ratio) && ratio > 0 ? ratio : undefined;
}
/**
 * Whether a change of share can be that of the lost samples alone: with a part L lost a share p was between p (1 - L), none of the lost ones being
 * the function's, and p (1 - L) + L, all of them (worst-case bounds: Manski 1989).
 */
function mayBeLost(decision, f, lost) {
    const [base, head] = [decision?.base[f] ?? Number.NaN, decision?.head[f] ?? Number.NaN];
    const [least, most] = [(share, part) => share * (1 - part), (share, part) => share * (1 - part) + part];
    return head > base ? least(head, lost.head) <= most(base, lost.base) : least(base, lost.base) <= most(head, lost.head);
}
/** A function whose seconds changed by as much as is looked for did not keep its time, although its share went with those of others. */
function keptItsTime(ratio, { hasSeconds }) {
    return !hasSeconds || ratio === undefined || Math.abs(Math.log(ratio)) < Math.log(stopping_rule/* RELEVANT */.SA.ratio) + share_test/* ROUNDING */.fR;
}
/** Functions too small to be tested did not change as far as anybody can tell; a recording that lies names nobody. */
function shownVerdict({ verdict, isDoubted }) {
    if (verdict === "untested")
        return "unchanged";
    return isDoubted && verdict !== "unchanged" ? "uncertain" : verdict;
}
function compare_timeChange(profile, clock) {
    const { rounds } = profile;
    const [base, head] = [secondsOfRuns(rounds.base, clock), secondsOfRuns(rounds.head, clock)];
    const paired = pairedSeconds(profile, clock);
    const ratio = (0,time_ratio/* runRatio */.l)(paired.base, paired.head);
    return {
        base: base === undefined ? null : compare_sum(base) / base.length,
        head: head === undefined ? null : compare_sum(head) / head.length,
        ...(ratio === undefined
            ? { ratio: null, interval: null }
            : { ratio: Math.exp(ratio.mean), interval: (0,time_ratio/* runInterval */.fe)(ratio, whole_SHOWN_CONFIDENCE) }),
    };
}
function compare_shownRatio(ratio) {
    return { ratio: Math.exp(ratio.mean), interval: (0,time_ratio/* ratioInterval */.zr)(ratio, whole_SHOWN_CONFIDENCE) };
}
function compare_sum(values) {
    return values.reduce((total, value) => total + value, 0);
}


/***/ }),

/***/ 904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ym: () => (/* binding */ smallerHalf),
/* harmony export */   c2: () => (/* binding */ tCritical),
/* harmony export */   mX: () => (/* binding */ twoSidedP),
/* harmony export */   pV: () => (/* binding */ chiSquareQuantile),
/* harmony export */   sv: () => (/* binding */ fQuantile),
/* harmony export */   ux: () => (/* binding */ medianOf)
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
/** 0 of no values. */
function medianOf(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    if (sorted.length === 0)
        return 0;
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
/** Indices of the smaller half of the values, the smallest first; of an odd number the larger part. */
function smallerHalf(values) {
    return [...values.keys()].sort((a, b) => values[a] - values[b]).slice(0, Math.ceil(values.length / 2));
}


/***/ }),

/***/ 1011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ MIN_ROUNDS),
/* harmony export */   LP: () => (/* binding */ isEnough),
/* harmony export */   Pu: () => (/* binding */ MIN_SAMPLES),
/* harmony export */   Xl: () => (/* binding */ effectiveSamples)
/* harmony export */ });
/* harmony import */ var _round_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3196);

/** Effective samples a side below which shares are not compared. */
const MIN_SAMPLES = 200;
/** Fewer rounds per side give no verdict: the spread of its rounds is the measure of noise. */
const MIN_ROUNDS = 3;
/** Whether a recording is enough to compare shares: at least 3 rounds and 200 effective samples a side. */
function isEnough(base, head) {
    return Math.min(base.totals.length, head.totals.length) >= MIN_ROUNDS && Math.min(...effectiveSamples(base, head)) >= MIN_SAMPLES;
}
/** Samples of each side as far as they count: those of a round that waited for a processor count for less. */
function effectiveSamples(base, head) {
    const [baseWeights, headWeights] = (0,_round_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .roundWeights */ .w9)(base, head);
    const effective = ({ totals }, weights) => totals.reduce((sum, total, round) => sum + total * weights[round], 0);
    return [effective(base, baseWeights), effective(head, headWeights)];
}


/***/ }),

/***/ 4388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ compareFastest),
/* harmony export */   X: () => (/* binding */ timedProfile)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(904);
/* harmony import */ var _round_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3196);


/**
 * Other work on the machine makes a run slower and never faster: CPU seconds of one unchanged program scatter by 5 to 21 % there (SD), while the fastest
 * half of its runs often agrees within 2 to 5 %. So the fastest half of each side's runs shows a smaller change of the whole program than the mean does
 * (Chen & Revels 2016, arXiv:1608.04295). It is told where the halves agree among themselves and lie apart by more than twice as much.
 * Constants: drawn comparisons of 14 kinds of noise (`npm run bench -- fastest`) and the recordings of docs/benchmarks.md.
 */
const AGREE = { first: 0.02, later: 0.05, laterRuns: 8 };
const APART = 2;
/** Log of the least change that is told. */
const MIN_CHANGE = Math.log(1.05);
const MIN_RUNS = 5;
/** Halves that lie apart by more than this many times what they scatter are worth more rounds. */
const SUSPECT = 1;
/** Two runs of one program differ by this much on a machine where nothing else runs. */
const USUAL_SPREAD = 0.003;
/** @param seconds of as many runs of each side, all above 0. @returns undefined for fewer than five, or where a side's are not known. */
function compareFastest(seconds) {
    if (seconds.base === undefined || seconds.head === undefined || seconds.base.length < MIN_RUNS)
        return undefined;
    const [base, head] = [fastestOf(seconds.base), fastestOf(seconds.head)];
    const ticks = _round_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .CLOCK_SECONDS */ .DA / Math.min(base.mean, head.mean);
    const scatter = Math.max(base.range, head.range) + USUAL_SPREAD + ticks;
    const change = head.log - base.log;
    const isLarge = Math.abs(change) >= MIN_CHANGE;
    const doAgree = scatter < (seconds.base.length < AGREE.laterRuns ? AGREE.first : AGREE.later);
    const way = change > 0 ? 1 : -1;
    return {
        runs: { base: base.runs, head: head.runs },
        direction: isLarge && doAgree && Math.abs(change) > APART * scatter ? way : 0,
        isSuspect: isLarge && Math.abs(change) > SUSPECT * scatter,
        time: {
            base: base.mean,
            head: head.mean,
            ratio: Math.exp(change),
            interval: [Math.exp(change - scatter), Math.exp(change + scatter)],
            fastest: base.runs.length,
        },
    };
}
function fastestOf(seconds) {
    const runs = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .smallerHalf */ .Ym)(seconds);
    const chosen = runs.map((run) => seconds[run]);
    const meanOf = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const logs = chosen.map(Math.log);
    return { runs, mean: meanOf(chosen), log: meanOf(logs), range: logs.at(-1) - logs[0] };
}
/** A profile with only those runs whose seconds are told; all of them if none are chosen. */
function timedProfile(profile, timed) {
    if (timed === undefined)
        return profile;
    const choose = (side) => timed[side].map((run) => profile.rounds[side][run]);
    return { ...profile, rounds: { base: choose("base"), head: choose("head") } };
}


/***/ }),

/***/ 4263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ recordingSeconds),
/* harmony export */   Ew: () => (/* binding */ planLooks),
/* harmony export */   JD: () => (/* binding */ nextLook),
/* harmony export */   JH: () => (/* binding */ MAX_ROUNDS)
/* harmony export */ });
/* unused harmony export OVERHEAD_SECONDS */
/** More rounds than this are never planned: a fast program with a large budget would be looked at for nothing. */
const MAX_ROUNDS = 60;
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

/***/ 125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ HALF),
/* harmony export */   SB: () => (/* binding */ splitTime),
/* harmony export */   tf: () => (/* binding */ MOST_OF_THE_CHANGE)
/* harmony export */ });
/* harmony import */ var _round_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3196);
/* harmony import */ var _share_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1045);


/** What holds this part of the program's change is most of it. */
const MOST_OF_THE_CHANGE = 0.5;
/** The same where an exact half must have one verdict: sums in another order differ by rounding. */
const HALF = MOST_OF_THE_CHANGE - _share_test_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .fR;
/**
 * The whole time of a run in parts, which add up to it: samples stand for the seconds of their round.
 * @returns the largest change first, parts that took nothing left out; undefined when seconds are not known, or when nothing was sampled.
 */
function splitTime({ functions, rounds, clock }) {
    const isTimed = (side) => side.length > 0 && side.every((round) => (0,_round_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .clockSeconds */ .Ig)(round, clock) !== undefined);
    if (!isTimed(rounds.base) || !isTimed(rounds.head))
        return undefined;
    if ([...rounds.base, ...rounds.head].every(({ recorded }) => recorded === 0))
        return undefined;
    const parts = new Map();
    const add = (part, side, seconds) => {
        const known = parts.get(part) ?? { base: 0, head: 0 };
        known[side] += seconds;
        parts.set(part, known);
    };
    for (const side of ["base", "head"]) {
        const sumOf = (some) => some.reduce((sum, round) => sum + ((0,_round_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .clockSeconds */ .Ig)(round, clock) ?? 0), 0);
        // A round that the sampler missed is taken to be divided like the others.
        const seenSeconds = sumOf(rounds[side].filter(({ recorded }) => recorded > 0));
        const scaleOf = ({ recorded }) => (seenSeconds === 0 ? 1 : recorded === 0 ? 0 : sumOf(rounds[side]) / seenSeconds);
        for (const round of rounds[side]) {
            const all = ((0,_round_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .clockSeconds */ .Ig)(round, clock) ?? 0) * scaleOf(round);
            const { recorded, samples, imports = 0, harness, outside = 0, unseenSeconds = 0, waiting, self } = round;
            const waits = [...(waiting?.values() ?? [])].reduce((sum, count) => sum + count, 0);
            const unit = all / Math.max(recorded, 1) / rounds[side].length;
            self.forEach((count, f) => {
                if (count > 0)
                    add(functions[f]?.origin ?? "project", side, count * unit);
            });
            add("imports", side, imports * unit);
            add("waiting", side, waits * unit);
            add("harness", side, (harness - imports - waits + outside) * unit);
            add("startup", side, recorded === 0 ? all / rounds[side].length : (recorded - samples - harness - outside) * unit);
            if (clock !== "wall")
                add("unseen", side, unseenSeconds / rounds[side].length);
        }
    }
    return [...parts]
        .map(([part, seconds]) => ({ part, ...seconds }))
        .filter(({ base, head }) => base !== 0 || head !== 0)
        .sort((a, b) => Math.abs(b.head - b.base) - Math.abs(a.head - a.base));
}


/***/ }),

/***/ 3196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ CLOCK_SECONDS),
/* harmony export */   Ig: () => (/* binding */ clockSeconds),
/* harmony export */   Mm: () => (/* binding */ sidesOf),
/* harmony export */   fe: () => (/* binding */ meanCountedSeconds),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   w9: () => (/* binding */ roundWeights)
/* harmony export */ });
/** CPU seconds below this cannot be told from none: the clock that counts a program's children ticks 100 times a second. */
const CLOCK_SECONDS = 0.01;
/** Both sides. Where CPU seconds are not known, the samples taken stand in for them: at one rate on both sides only their ratio matters. */
function sidesOf({ rounds, clock }, kind) {
    const [base, head] = [countsOf(rounds.base, kind, clock), countsOf(rounds.head, kind, clock)];
    if (base.cpuSeconds !== undefined && head.cpuSeconds !== undefined)
        return [base, head];
    const withoutClock = ({ counts, totals, recorded }) => ({ counts, totals, recorded, cpuSeconds: recorded });
    return [withoutClock(base), withoutClock(head)];
}
/** One side, its seconds those of the samples that shares are shares of. */
function countsOf(rounds, kind, clock) {
    const cpu = countedSeconds(rounds, clock);
    const runSeconds = meanCountedSeconds(rounds, clock);
    return {
        counts: rounds.map((round) => round[kind]),
        totals: rounds.map(({ samples }) => samples),
        recorded: rounds.map(({ samples }) => samples),
        // A program shorter than a tick of the clock took some time all the same.
        ...(cpu.every((seconds) => seconds !== undefined) && { cpuSeconds: cpu.map((seconds) => Math.max(seconds, CLOCK_SECONDS / 2)) }),
        ...(runSeconds !== null && { runSeconds }),
    };
}
/** Seconds of one run that shares are shares of, mean of a side's rounds; null when not known. Share x these is a function's time. */
function meanCountedSeconds(rounds, clock) {
    const seconds = countedSeconds(rounds, clock);
    if (seconds.length === 0 || !seconds.every((value) => value !== undefined))
        return null;
    return seconds.reduce((sum, value) => sum + value, 0) / seconds.length;
}
/** Seconds of a round, by the clock that its samples stand for. */
function clockSeconds({ cpuSeconds, wallSeconds }, clock = "cpu") {
    return clock === "wall" ? wallSeconds : cpuSeconds;
}
/**
 * Seconds of each round without those of imports, harness and start-up, which have their part of the recorded samples: a program that became
 * four times faster spends a third of what is left on imports, and a share of the rest is not a share of that. A round that the sampler missed, as it does
 * with programs of some tenths of a second, is taken to be divided like the others.
 */
function countedSeconds(rounds, clock) {
    const sumOf = (value) => rounds.reduce((sum, round) => sum + value(round), 0);
    const [samples, recorded] = [sumOf((round) => round.samples), sumOf((round) => round.recorded)];
    const usual = recorded === 0 ? 1 : samples / recorded;
    return rounds.map((round) => {
        const seconds = clockSeconds(round, clock);
        return seconds === undefined ? undefined : seconds * (round.recorded === 0 ? usual : round.samples / round.recorded);
    });
}
/** Where a sample stands for this many times as much CPU time as is usual on its side, the sampler missed most of the round: that says nothing of the others. */
const MISSED_TIMES = 3;
/**
 * CPU seconds per sample of each round, relative to the best round of both sides: a process that waits for a busy core is sampled
 * again and again on the same stack, so its samples count for less. All ones when CPU seconds are not known.
 */
function roundWeights(base, head) {
    const [b, h] = [secondsPerSample(base), secondsPerSample(head)];
    if (b === undefined || h === undefined) {
        return [new Float64Array(base.totals.length).fill(1), new Float64Array(head.totals.length).fill(1)];
    }
    const best = Math.max(0, ...b.seen, ...h.seen);
    const relative = (seconds) => Float64Array.from(seconds, (value) => (best > 0 ? Math.min(value / best, 1) : 1));
    return [relative(b.all), relative(h.all)];
}
/** CPU seconds per sample of all rounds of a side, and of those that the sampler did see. */
function secondsPerSample({ cpuSeconds, recorded }) {
    if (cpuSeconds === undefined || recorded === undefined)
        return undefined;
    const all = cpuSeconds.map((seconds, round) => seconds / Math.max(recorded[round], 1));
    const sampled = all.filter((_, round) => recorded[round] > 0).sort((x, y) => x - y);
    const usual = sampled[sampled.length >> 1] ?? 0;
    return { all, seen: sampled.filter((seconds) => seconds <= MISSED_TIMES * usual) };
}


/***/ }),

/***/ 1045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ testShares),
/* harmony export */   eL: () => (/* binding */ PRIOR_DF),
/* harmony export */   fR: () => (/* binding */ ROUNDING)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(904);

/** Weight of the program's common dispersion against a function's own, in degrees of freedom (A/A data: 18 to infinity in 11 of 12 groups; limma, Smyth 2004, with fixed d0). */
const PRIOR_DF = 20;
/** A function whose own dispersion is beyond this quantile of F is judged by its own alone (two modes, stalls; Phipson 2016). */
const SPLIT_TAIL = 0.999;
/** Stands in for functions missing to four when the common dispersion is averaged (A/A data: 0.9 idle to 4.1 busy). */
const DEFAULT_DISPERSION = 2;
/** Fewer samples than this do not tell a dispersion. */
const KNOWN_SAMPLES = 40;
const MIN_KNOWN = 4;
/** Equal values differ by up to this part through rounding, which depends on the order of the sides and must not decide. */
const ROUNDING = 1e-12;
/** @param without functions taken out of both sides; their counts leave the denominators, too. */
function testShares(base, head, without) {
    const [left, right] = [pool(base, without), pool(head, without)];
    const functions = without.length;
    const df = base.side.totals.length + head.side.totals.length - 2;
    const samples = left.samples + right.samples;
    const least = (left.squares + right.squares) / samples; // dispersion of weighted counts that have sampling noise only
    const own = Float64Array.from(left.chiSquare, (value, f) => (value + num(right.chiSquare, f)) / df);
    const commonDispersion = estimateCommonDispersion({
        own,
        raw: Float64Array.from(left.raw, (value, f) => value + num(right.raw, f)),
        df,
        least,
    });
    // Beyond it a function's rounds are overdispersed.
    const mostSpread = commonDispersion * (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .fQuantile */ .sv)(SPLIT_TAIL, df, PRIOR_DF);
    const share = new Float64Array(functions);
    const delta = new Float64Array(functions);
    const se = new Float64Array(functions);
    const phi = new Float64Array(functions);
    const dfs = new Float64Array(functions);
    const overdispersed = Array.from(own, (spread) => spread > mostSpread);
    for (let f = 0; f < functions; f++) {
        const [a, b, spread] = [num(left.counts, f), num(right.counts, f), num(own, f)];
        const p = Math.min((a + b) / samples, 1);
        const alone = overdispersed[f] === true;
        share[f] = p;
        const difference = b / right.samples - a / left.samples;
        delta[f] = Math.abs(difference) < ROUNDING ? 0 : difference;
        phi[f] = alone ? spread : Math.max((PRIOR_DF * commonDispersion + df * spread) / (PRIOR_DF + df), least);
        dfs[f] = alone ? df : df + PRIOR_DF;
        se[f] = Math.max(Math.sqrt(p * (1 - p) * (1 / left.samples + 1 / right.samples) * num(phi, f)), ROUNDING);
    }
    return {
        a: left.counts,
        b: right.counts,
        na: left.samples,
        nb: right.samples,
        share,
        delta,
        se,
        phi,
        df: dfs,
        overdispersed,
        commonDispersion,
    };
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
function estimateCommonDispersion({ own, raw, df, least }) {
    const known = [...own].filter((_, f) => num(raw, f) >= KNOWN_SAMPLES);
    while (known.length < MIN_KNOWN)
        known.push(DEFAULT_DISPERSION);
    const cap = ((0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .medianOf */ .ux)(known) * (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .chiSquareQuantile */ .pV)(0.99, df)) / (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .chiSquareQuantile */ .pV)(0.5, df);
    return Math.max(least, known.reduce((sum, value) => sum + Math.min(value, cap), 0) / known.length);
}
function sumWhere(row, chosen) {
    return row.reduce((sum, count, f) => (chosen[f] === true ? sum + count : sum), 0);
}
function num(array, index) {
    return array[index];
}


/***/ }),

/***/ 9426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ isWholeOpen),
/* harmony export */   Lx: () => (/* binding */ isClosed),
/* harmony export */   SA: () => (/* binding */ RELEVANT),
/* harmony export */   W3: () => (/* binding */ isSuspect),
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
const MAX_PART_OF_REST = 0.5;
/** More rounds may name this function: it is large enough to matter and a slowdown that matters is not ruled out. */
function isOpen(question) {
    const share = question.test.share[question.f] * question.remaining;
    if (share >= RELEVANT.share)
        return !isClosed(question, RELEVANT);
    return share >= RELEVANT_SMALL.share && !isClosed(question, RELEVANT_SMALL);
}
/**
 * Adjusted p below which a function that is not named is worth more rounds: with 0.4, 91 % of 1.25 times of 10 to 30 % are found instead of 70, for 5 %
 * more rounds on unchanged programs; with 1, 95 % for 35 % more.
 */
const SUSPECT_P = 0.4;
/** More rounds may name this function, though a slowdown that must not be missed is ruled out: a smaller one of a large function shows itself slowly. */
function isSuspect(share, pAdjusted) {
    return share >= RELEVANT.share && pAdjusted < SUSPECT_P;
}
/** A relevant change, up or down, is `MISS` times less likely than none (Wald's sequential test): looking on would not find one. */
function isClosed(question, { ratio } = RELEVANT) {
    const { f, test, remaining, minChange } = question;
    const share = test.share[f];
    const least = minChange / remaining;
    const relevant = changeOfShare(share, ratio);
    // A program of one function has 100 % of the time on both sides, however much slower it became.
    const canTell = share <= MAX_PART_OF_REST || relevant >= least;
    if (canTell && isUnlikely({ seen: test.delta[f], relevant: Math.max(least, relevant), se: test.se[f] }))
        return true;
    return share > MAX_PART_OF_REST && isClosedBySeconds(question, ratio);
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
    return isUnlikely({ seen, relevant: Math.log(ratio), se: Math.sqrt(everything.commonDispersion * (1 / a + 1 / b) + time.se ** 2) });
}
function isUnlikely({ seen, relevant, se }) {
    return (relevant * Math.abs(seen) - relevant ** 2 / 2) / se ** 2 < Math.log(MISS);
}
/** Change of share when a function of this share takes `ratio` times as long. */
function changeOfShare(share, ratio) {
    return (share * (1 - share) * (ratio - 1)) / (1 + share * (ratio - 1));
}


/***/ }),

/***/ 8316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ timeRatio),
/* harmony export */   J: () => (/* binding */ sureDirection),
/* harmony export */   aJ: () => (/* binding */ whoMoved),
/* harmony export */   fe: () => (/* binding */ runInterval),
/* harmony export */   iy: () => (/* binding */ sureChange),
/* harmony export */   l: () => (/* binding */ runRatio),
/* harmony export */   lX: () => (/* binding */ isSureWhole),
/* harmony export */   r_: () => (/* binding */ clearDirection),
/* harmony export */   zr: () => (/* binding */ ratioInterval)
/* harmony export */ });
/* unused harmony export runReach */
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
/** No clock and no machine is steadier than this (standard deviation of log seconds of one run). */
const MIN_SPREAD = 0.01;
/** The ratio of seconds of whole runs; undefined when seconds are not known for the same rounds. */
function runRatio(base, head) {
    const moderated = timeRatio(base, head);
    if (moderated === undefined || base === undefined || head === undefined)
        return undefined;
    const df = base.length - 1;
    if (df < 2)
        return { mean: moderated.mean, moderated, own: undefined };
    const squares = base.reduce((sum, seconds, round) => sum + (Math.log(head[round] / seconds) - moderated.mean) ** 2, 0);
    const spread = Math.max(Math.sqrt(squares / df), MIN_SPREAD);
    return { mean: moderated.mean, moderated, own: { mean: moderated.mean, se: spread / Math.sqrt(base.length), df } };
}
/** How far the log of the ratio may be off at a confidence of 0..1: the smaller of two reaches that share the error (Bonferroni). */
function runReach({ moderated, own }, confidence) {
    if (own === undefined)
        return (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tCritical */ .c2)((1 - confidence) / 2, moderated.df) * moderated.se;
    return Math.min(...[moderated, own].map(({ se, df }) => (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tCritical */ .c2)((1 - confidence) / 4, df) * se));
}
/** [lower, upper] of the ratio at a confidence of 0..1. */
function runInterval(ratio, confidence) {
    const reach = runReach(ratio, confidence);
    return [Math.exp(ratio.mean - reach), Math.exp(ratio.mean + reach)];
}
/** A smaller change of the whole program's time is a finding only beyond doubt: the layout of memory alone can make a tenth (Mytkowicz 2009). */
const MIN_WHOLE = Math.log(1.1);
/** An interval that leaves 1 by more than this part is never called no change. */
const CLEAR_OF_ONE = Math.log(1.05);
/** Whether whole runs surely take more (1) or less (-1) time: by a tenth, or by more than 5 % whatever the interval holds; else 0. */
function sureDirection(ratio, confidence) {
    const [size, reach] = [Math.abs(ratio.mean), runReach(ratio, confidence)];
    const isSure = size > reach && (size >= MIN_WHOLE || size - reach > CLEAR_OF_ONE);
    return isSure ? (ratio.mean > 0 ? 1 : -1) : 0;
}
/** The way a ratio's interval leaves 1 by more than 5 %; 0 where it does not. */
function clearDirection(interval) {
    if (interval === null)
        return 0;
    if (Math.log(interval[0]) > CLEAR_OF_ONE)
        return 1;
    return Math.log(interval[1]) < -CLEAR_OF_ONE ? -1 : 0;
}
/** Whether a ratio of the whole program's seconds is a finding at a confidence of 0..1. */
function isSureWhole(ratio, confidence) {
    const [lower, upper] = ratioInterval(ratio, confidence);
    return Math.abs(ratio.mean) >= MIN_WHOLE && (lower > 1 || upper < 1);
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
/** Which way a function's CPU seconds surely changed; 0 where they may not have. */
function sureChange(test, { f, time }) {
    const { sure, change } = secondsChange({ test, time, samples: { base: test.a[f], head: test.b[f] } });
    return sure ? (change > 0 ? 1 : -1) : 0;
}
/** How far the seconds of some functions changed, and whether that is beyond doubt. */
function secondsChange({ test: { na, nb, commonDispersion }, time, samples }) {
    const a = Math.max(samples.base, 0) + 0.5;
    const b = Math.max(samples.head, 0) + 0.5;
    const change = Math.log(b / nb / (a / na)) + time.mean;
    const size = Math.abs(change);
    const critical = (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .tCritical */ .c2)((1 - CONFIDENCE) / 2, time.df);
    return { change, size, sure: size > critical * Math.sqrt(commonDispersion * (1 / a + 1 / b) + time.se ** 2) };
}
function sumOf(counts, chosen) {
    return counts.reduce((sum, count, f) => (chosen[f] === true ? sum + count : sum), 0);
}


/***/ }),

/***/ 8305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isNamed)
/* harmony export */ });
/** Whether the decision named a function: it changed. What it did not name is neither listed nor coloured, whatever the samples say. */
function isNamed({ verdict }) {
    return verdict === "slower" || verdict === "faster" || verdict === "new" || verdict === "removed";
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
/* harmony import */ var _lib_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3827);
/* harmony import */ var _profile_frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(524);
/* harmony import */ var _exported_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6543);



/** One profile for each side, weights in seconds where they are known on every side, else in samples. Format: https://www.speedscope.app/file-format-schema.json */
function renderSpeedscope({ name, sides }) {
    const frames = [];
    const numbers = new Map();
    const scales = sides.filter(hasSamples).map(_exported_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsPerSample */ .$E);
    const isTimed = scales.length > 0 && scales.every((scale) => scale !== null);
    /** Gives a function's number in the common list. One that both sides have is there once; what is not in a stack is not. */
    function numberFunctions(side) {
        const known = new Int32Array(side.functions.length).fill(-1);
        return (id) => {
            if (known[id] === -1)
                known[id] = addFrame(side.functions[id], side);
            return known[id];
        };
    }
    function addFrame(fn, { side }) {
        const { name, file, origin } = fn;
        const key = (0,_profile_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .frameKey */ .vZ)({ name, file, origin });
        const known = numbers.get(key);
        if (known !== undefined)
            return known;
        const line = (0,_exported_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(fn, side);
        numbers.set(key, frames.length);
        return frames.push({ name, ...(file !== "" && { file }), ...(line !== undefined && { line }) }) - 1;
    }
    const profiles = sides.map((side) => {
        const scale = isTimed ? ((0,_exported_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsPerSample */ .$E)(side) ?? 0) : 1;
        const numberOf = numberFunctions(side);
        const stacks = [...(0,_exported_js__WEBPACK_IMPORTED_MODULE_0__/* .listStacks */ .i4)(side)];
        const weights = stacks.map(({ samples }) => Number((samples * scale).toPrecision(9)));
        return {
            type: "sampled",
            name: side.title,
            unit: isTimed ? "seconds" : "none",
            startValue: 0,
            endValue: weights.reduce((sum, weight) => sum + weight, 0),
            samples: stacks.map(({ functions }) => functions.map(numberOf)),
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

/***/ 7653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ NOWHERE),
/* harmony export */   yf: () => (/* binding */ formatFragment)
/* harmony export */ });
/* unused harmony exports parseFragment, followPath, namesOn */

/** The whole picture as it opens. */
const NOWHERE = { path: [], query: "", view: "", arrangement: "", subject: "", isFolded: false, isIcicle: false };
/**
 * A target as the fragment of an address, `#` included: `#f=main;parse;fib*35&q=json&v=diff`. Names that follow themselves are counted.
 * It needs no more escaping, neither in Markdown nor in HTML.
 */
function formatFragment({ path, query, view, arrangement, subject, isFolded, isIcicle }) {
    const parts = [
        path.length > 0 && `f=${formatPath(path)}`,
        query !== "" && `q=${escaped(query)}`,
        view !== "" && `v=${view}`,
        arrangement !== "" && `m=${arrangement}`,
        subject !== "" && `s=${escaped(subject)}`,
        isFolded && "h=1",
        isIcicle && "i=1",
    ].filter((part) => part !== false);
    return `#${parts.join("&")}`;
}
/** Reads a fragment; what it does not understand is passed over. */
function parseFragment(fragment) {
    const values = new Map(fragment
        .replace(/^#/, "")
        .split("&")
        .map((part) => {
        const equals = part.indexOf("=");
        return [part.slice(0, equals), part.slice(equals + 1)];
    }));
    const text = (key) => unescaped(values.get(key) ?? "");
    const path = values.get("f") ?? "";
    return {
        path: path === "" ? [] : path.split(";").flatMap(parseStep),
        query: text("q"),
        view: text("v"),
        arrangement: text("m"),
        subject: text("s"),
        isFolded: text("h") === "1",
        isIcicle: text("i") === "1",
    };
}
/**
 * Follows names down a scene.
 * @returns the node, and how many names were not found: then it is the nearest caller that is there. Of several functions of one
 * name the widest is followed.
 */
function followPath({ layout, functions, tree }, path) {
    let node = 0;
    for (const [level, name] of path.entries()) {
        const [next] = childrenOf(layout, node)
            .filter((child) => functions[tree.fn[child]]?.name === name)
            .sort((a, b) => layout.width[b] - layout.width[a]);
        if (next === undefined)
            return { node, missing: path.length - level };
        node = next;
    }
    return { node, missing: 0 };
}
/** Names of functions along a path of nodes, the root left out. */
function namesOn(path, functions, fn) {
    return path.flatMap((node) => functions[fn[node]]?.name ?? []);
}
function formatPath(path) {
    const steps = [];
    for (const name of path) {
        const last = steps.at(-1);
        if (last?.name === name)
            last.times++;
        else
            steps.push({ name, times: 1 });
    }
    return steps.map(({ name, times }) => escaped(name) + (times > 1 ? `*${times}` : "")).join(";");
}
/** Deeper than any stack that was ever recorded: a hostile link shall not fill the memory. */
const MAX_REPEATS = 10_000;
function parseStep(step) {
    const [, name = step, times = "1"] = /^(.*)\*(\d+)$/.exec(step) ?? [];
    return Array.from({ length: Math.min(Number(times), MAX_REPEATS) }, () => unescaped(name));
}
/** `encodeURIComponent` leaves `!'()*~` alone, which Markdown or a path's grammar would stumble over; lone surrogates make it throw. */
function escaped(text) {
    return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd")).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
function unescaped(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 3513:
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
// EXTERNAL MODULE: ./lib/export/speedscope.js
var speedscope = __webpack_require__(6637);
// EXTERNAL MODULE: ./lib/lib/columns.js
var lib_columns = __webpack_require__(4904);
// EXTERNAL MODULE: ./lib/lib/format.js
var format = __webpack_require__(6720);
// EXTERNAL MODULE: ./lib/profile/call-tree.js
var call_tree = __webpack_require__(6230);
;// CONCATENATED MODULE: ./lib/profile/recursion.js

/** The tree in which a function that calls itself directly is one frame: `a;f;f;f;b` becomes `a;f;b`. Self samples stay with their function. */
function foldRecursion(tree) {
    const folded = (0,call_tree/* makeCallTree */.dz)(tree.self.length);
    /** Function of each node of the new tree. */
    const functions = [-1];
    (0,call_tree/* addTree */.At)(folded, tree, (node, up) => {
        const id = tree.fn[node];
        const target = functions[up] === id ? up : folded.child(up, id);
        functions[target] = id;
        return target;
    });
    return folded.build();
}

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

// EXTERNAL MODULE: ./lib/flamegraph/picture.js + 9 modules
var flamegraph_picture = __webpack_require__(2064);
// EXTERNAL MODULE: ./lib/flamegraph/scene.js
var flamegraph_scene = __webpack_require__(9389);
// EXTERNAL MODULE: ./lib/flamegraph/words.js
var words = __webpack_require__(5140);
;// CONCATENATED MODULE: ./lib/flamegraph/icicle.js







/** As wide as a code block of a comment is on most screens. */
const COMMENT_COLUMNS = 96;
const MAX_ROWS = 7;
/** The edge of a box, a sign and a letter. */
const MIN_COLUMNS = 3;
/** A callee that takes this share of its caller shares its row: long chains would push out what matters. */
const CHAINED = 0.9;
/** More callers than this never fit. */
const MAX_CALLERS = 8;
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
    const rows = Array.from({ length: MAX_ROWS }, () => "");
    drawBox({ scene, rows, columns, amount: (node) => amountOf(picture, node) }, 0, 0);
    return rows.filter((row) => row !== "").join("\n");
}
/** What a frame's own time changed by, in seconds of a run where they are known, else in points of share. */
function amountOf({ tree, samples, seconds }, node) {
    const isTimed = samples.every((count, side) => count === 0 || typeof seconds[side] === "number");
    const [base = 0, head = 0] = samples.map((count, side) => {
        const share = count === 0 ? 0 : tree.self[side][node] / count;
        return isTimed ? share * (seconds[side] ?? 0) : share;
    });
    return isTimed ? (0,format/* formatSecondsChange */.Rv)(head - base) : `${(0,format/* formatPoints */.Xf)(head - base)} points`;
}
function drawBox(canvas, node, row) {
    const { scene, rows } = canvas;
    const [left, right] = [columnAt(canvas, scene.layout.x[node]), columnAt(canvas, scene.layout.x[node] + scene.layout.width[node])];
    if (!(right - left >= MIN_COLUMNS) || row >= MAX_ROWS)
        return;
    const chain = chainFrom(scene, node);
    rows[row] =
        `${rows[row].padEnd(left - ((0,lib_columns/* columnsOf */.PL)(rows[row]) - rows[row].length))}▏${labelOf(canvas, chain, right - left - 1)}`;
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
    const change = own === 0 ? "" : amount(last);
    // One that is shown as no change has no sign.
    const isNone = change.startsWith("±");
    const [before, after] = isNone ? ["", ""] : (0,words/* marksOf */.Ok)(functionOf(scene, last)?.finding ?? null, own);
    const name = nameOf(scene, last) || "all";
    const full = before + name + (change === "" || isNone ? "" : ` ${change}${after}`);
    const callers = chain
        .slice(0, -1)
        .slice(-MAX_CALLERS)
        .map((node) => nameOf(scene, node));
    const isCut = chain.length - 1 > MAX_CALLERS;
    const candidates = callers.map((_, i) => [...(i > 0 || isCut ? ["…"] : []), ...callers.slice(i), full].filter((part) => part !== "").join(" › "));
    const shorter = [...(callers.length > 0 ? [`… › ${full}`] : []), full, before + name];
    const label = [...candidates, ...shorter].find((text) => (0,lib_columns/* columnsOf */.PL)(text) <= columns) ?? cutLabel(before, name, columns);
    return label + "·".repeat(columns - (0,lib_columns/* columnsOf */.PL)(label));
}
/** The sign and the beginning of a name; less than three letters say nothing. */
function cutLabel(sign, name, columns) {
    const room = columns - (0,lib_columns/* columnsOf */.PL)(sign) - 1;
    return room < 3 ? sign.trim() : `${sign}${(0,lib_columns/* cut */.Jj)(name, room)}…`;
}
function nameOf(scene, node) {
    const fn = functionOf(scene, node);
    // Three of them would end the code block.
    return fn === undefined ? "" : fn.name.replaceAll("`", "'");
}
function functionOf({ functions, tree }, node) {
    return functions[tree.fn[node]];
}

// EXTERNAL MODULE: ./lib/lib/deflate.js
var deflate = __webpack_require__(4912);
// EXTERNAL MODULE: ./lib/lib/regular-file.js
var regular_file = __webpack_require__(5110);
// EXTERNAL MODULE: ./lib/page/page.js + 7 modules
var page = __webpack_require__(756);
// EXTERNAL MODULE: ./lib/profile/canonical.js
var canonical = __webpack_require__(5791);
// EXTERNAL MODULE: ./lib/profile/frame.js
var profile_frame = __webpack_require__(524);
// EXTERNAL MODULE: ./lib/report/change-words.js
var change_words = __webpack_require__(9860);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/row.js
var row = __webpack_require__(6774);
;// CONCATENATED MODULE: ./lib/report/finding-words.js




/** What the decision said of a function, for the card of its frames. The function is meant wherever it stands, not one frame. */
function describeFinding(fn) {
    const { verdict, self, total, attributed, seconds: time, movedFrom } = fn;
    const rows = [
        ...describeShares("function self", self),
        ...describeShares("function total", total),
        ...(attributed === undefined ? [] : describeShares("with libraries", attributed)),
    ];
    if (time.base !== null || time.head !== null)
        rows.push([
            "function time",
            orDash(time.base, format/* formatSeconds */.Xo),
            orDash(time.head, format/* formatSeconds */.Xo),
            time.delta === null ? "" : (0,format/* formatSecondsChange */.Rv)(time.delta),
        ]);
    rows.push(...describeLines(fn));
    const origin = movedFrom === undefined ? [] : [`${(0,row/* describeMove */.xS)(fn.name, movedFrom)} ${(0,report_escape/* shorten */.ml)(report_escape/* PLAIN_PEN */.Vd.name(movedFrom))}`];
    const isOneSided = verdict === "new" || verdict === "removed";
    return {
        fn,
        // Where a program waits has no colour: the picture shows CPU time.
        verdict: fn.kind === "waiting" ? "uncertain" : verdict,
        words: [describeFindingVerdict(fn), ...origin].join(", "),
        ...(isOneSided && { mark: (0,change_words/* describeVerdict */.XZ)(fn) }),
        ...(fn.withCallees !== undefined && { isTotal: true }),
        rows,
    };
}
/** A card has room for so many. */
const MAX_LINES = 3;
/** Its lines that changed most, with their CPU seconds: `line 42`, `0.12 s`, `0.91 s`, `+0.79 s`. */
function describeLines({ why }) {
    const lines = [...(why?.lines ?? [])].sort((a, b) => Math.abs(b.seconds.delta) - Math.abs(a.seconds.delta)).slice(0, MAX_LINES);
    return lines
        .sort((a, b) => a.line - b.line)
        .map(({ line, side, seconds }) => [
        `line ${line}${side === "base" ? " of base" : ""}`,
        ...[seconds.base, seconds.head].map((value) => orDash(value === 0 ? null : value, format/* formatSeconds */.Xo)),
        (0,format/* formatSecondsChange */.Rv)(seconds.delta),
    ]);
}
function describeFindingVerdict(fn) {
    if (fn.kind === "waiting")
        return `${(0,change_words/* describeVerdict */.XZ)(fn)}${fn.seconds.delta === null ? "" : ` (${(0,format/* formatSecondsChange */.Rv)(fn.seconds.delta)} per run)`}`;
    switch (fn.verdict) {
        case "slower":
        case "new":
            return `▲ ${(0,change_words/* describeVerdict */.XZ)(fn)} ${(0,change_words/* describeScope */.OI)(fn)}`.trim();
        case "faster":
        case "removed":
            return `▼ ${(0,change_words/* describeVerdict */.XZ)(fn)} ${(0,change_words/* describeScope */.OI)(fn)}`.trim();
        case "collection":
            return "perhaps only the garbage collections changed that interrupt it";
        case "bystander":
            return "only its share changed, because other functions changed";
        case "moved":
            return "its work moved to or from other functions; their time together did not change";
        case "uncertain":
            return "could not be judged";
        case "unchanged":
            return "unchanged";
    }
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

// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/compare/verdicts.js
var verdicts = __webpack_require__(8305);
// EXTERNAL MODULE: ./lib/flamegraph/link.js
var flamegraph_link = __webpack_require__(7653);
// EXTERNAL MODULE: ./lib/report/benchmark-words.js
var benchmark_words = __webpack_require__(9561);
;// CONCATENATED MODULE: ./lib/report/benchmark-table.js




/** Links longer than this are left out: a comment has an end. */
const MAX_URL_LENGTH = 500;
/** Orange is slower and blue faster, as in the flame graphs. */
const SIGNS = { slower: "🟠", faster: "🔵", failed: "❌" };
/** The benchmarks that moved, each with what is caused by, and one line for the rest; nothing where no suite was recognised. */
function renderBenchmarks(page, entry) {
    const { benchmarks = [] } = entry;
    const told = benchmarks.filter((benchmark) => (0,benchmark_words/* isMoved */.yu)(benchmark) || benchmark.verdict === "failed");
    const shown = told.slice(0, page.limits.rows);
    const others = (0,benchmark_words/* describeOtherBenchmarks */.WB)(entry, report_escape/* MARKDOWN_PEN */.CS);
    const cut = told.length - shown.length;
    return [
        ...(shown.length === 0
            ? []
            : [
                "",
                "| benchmark | CPU time per call | caused by |",
                "|:--|--:|:--|",
                ...shown.map((benchmark) => renderRow(page, entry, benchmark)),
            ]),
        ...(cut === 0 ? [] : ["", `${(0,format/* formatPlural */.yk)(cut, "more benchmark")} in report.json.`]),
        ...(others.length === 0 ? [] : ["", others.join(" · ")]),
    ];
}
function renderRow({ links }, entry, benchmark) {
    const { benchmarks = [], files } = entry;
    const name = (0,report_escape/* escapeCode */.tn)((0,benchmark_words/* shortName */.EU)(benchmark.name, benchmarks));
    const picture = links.files[files["diff"] ?? ""];
    // The benchmark is a tower of its own in the flame graph: the link opens it alone.
    const url = picture === undefined ? undefined : `${picture}${(0,flamegraph_link/* formatFragment */.yf)({ ...flamegraph_link/* NOWHERE */.JW, path: [benchmark.name] })}`;
    const linked = url === undefined || url.length > MAX_URL_LENGTH ? name : `[${name}](${url})`;
    const cells = [
        [[SIGNS[benchmark.verdict], linked].filter(Boolean).join("\u00a0")],
        benchmark.verdict === "failed" ? [] : timesOf(benchmark),
        [benchmark.verdict === "failed" ? (0,benchmark_words/* describeFailure */.Ic)(benchmark) : (0,benchmark_words/* explainBehind */.es)(benchmark, entry, report_escape/* MARKDOWN_PEN */.CS) || "–"],
    ];
    return `| ${cells.map((lines) => lines.join("<br>")).join(" | ")} |`;
}
/** `**2.9× slower**<br>1.2 → 3.4 ms`; a number and its unit stay in one piece, however narrow the screen. */
function timesOf({ ratio, seconds: { base, head } }) {
    const whole = (text) => text.replaceAll(" ", "\u00a0");
    return [
        ...(ratio === null ? [] : [`**${whole((0,benchmark_words/* describeRatio */.Pe)(ratio))}**`]),
        ...(base === null || head === null ? [] : [whole((0,benchmark_words/* formatPerCall */.Hn)(base, head))]),
    ];
}

// EXTERNAL MODULE: ./lib/report/entry-why.js
var entry_why = __webpack_require__(3041);
// EXTERNAL MODULE: ./lib/report/sentences.js
var sentences = __webpack_require__(3700);
// EXTERNAL MODULE: ./lib/report/why.js + 2 modules
var why = __webpack_require__(3996);
;// CONCATENATED MODULE: ./lib/report/markdown-entry.js










/** Links longer than this are left out: a comment has an end. */
const markdown_entry_MAX_URL_LENGTH = 500;
/** The end of a program's last words says what went wrong. */
const FAILURE_LINES = 25;
const FAILURE_CHARACTERS = 3000;
/** One entry point: what changed, how long it took, the table, the picture as text. */
function renderEntry(page, entry, icicle) {
    const { report, limits } = page;
    const isOnly = report.entryPoints.length === 1;
    const times = [(0,sentences/* describeTime */.Ht)(entry), ...linkPictures(page, entry)].filter((part) => part !== "").join(" · ");
    if (entry.verdict === "unchanged")
        return [
            isOnly ? times : `**${report_escape/* MARKDOWN_PEN */.CS.name((0,headline/* titleOf */.Gg)(entry, report))}**: no change${times === "" ? "" : ` · ${times}`}`,
            ...renderContext(entry),
            ...renderBenchmarks(page, entry),
            ...renderEntryWhy(entry),
            ...renderWarnings(page, entry),
        ];
    const reason = renderReason(entry);
    return [
        ...(isOnly ? [] : [`#### ${(0,headline/* makeTitledHeadline */.zr)(entry, report, report_escape/* MARKDOWN_PEN */.CS)}`, ""]),
        ...(times === "" ? [] : [times]),
        ...renderContext(entry),
        // Paragraphs begin with an empty line, which is there already where nothing stands above.
        ...(times === "" && reason[0] === "" ? reason.slice(1) : reason),
        ...renderBenchmarks(page, entry),
        ...(entry.benchmarks !== undefined && entry.functions.some(verdicts/* isNamed */.e) ? ["", "Functions, over the whole suite:"] : []),
        ...renderTable(page, entry.functions.filter(verdicts/* isNamed */.e)),
        ...renderEntryWhy(entry),
        // Where no function changed, it would show where the time is, not what became of it.
        ...(limits.hasContext && (0,change_words/* namedFunctions */.J9)(entry).length > 0 && icicle !== ""
            ? ["", ICICLE_CAPTION, "", "```text", (0,report_escape/* escapeFence */.$S)(icicle), "```"]
            : []),
        ...(limits.hasContext ? paragraph((0,change_words/* describeParts */.M8)(entry)) : []),
        ...renderOthers(page, entry),
        ...renderWarnings(page, entry),
    ];
}
/** What the picture as text means. */
const ICICLE_CAPTION = "<sub>The call stacks of both commits, callers above. ▲ slower, ▼ faster, with the change of the function's own time.</sub>";
/** One line each: imports, packages, waiting, memory. */
function renderEntryWhy(entry) {
    return (0,entry_why/* describeEntryWhy */.Sz)(entry, report_escape/* MARKDOWN_PEN */.CS).flatMap(paragraph);
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
/** What no row says: more waiting, and work that only moved. */
function renderContext(entry) {
    return [...paragraph((0,change_words/* describeWaiting */.Am)(entry)), ...(0,change_words/* describeMovedWork */.aV)(entry, report_escape/* MARKDOWN_PEN */.CS).flatMap(paragraph)];
}
/** What the headline had no room for; a failed program's last words. */
function renderReason(entry) {
    if (entry.failure === undefined)
        return paragraph(report_escape/* MARKDOWN_PEN */.CS.words((0,sentences/* explainFurther */.Wp)(entry)));
    const end = (0,sentences/* lastWordsOf */.FL)(entry.failure).slice(-FAILURE_LINES).join("\n").slice(-FAILURE_CHARACTERS);
    return [...paragraph(report_escape/* MARKDOWN_PEN */.CS.words((0,sentences/* explainFurther */.Wp)(entry))), ...(end.trim() === "" ? [] : ["", "```text", (0,report_escape/* escapeFence */.$S)(end), "```"])];
}
function renderOthers(page, entry) {
    const of = (verdict) => entry.functions.filter((fn) => fn.verdict === verdict);
    const [collections, bystanders, uncertain] = [of("collection"), of("bystander"), of("uncertain")];
    if ((0,change_words/* cpuVerdictOf */.hR)(entry) !== "changed" || collections.length + bystanders.length + uncertain.length === 0)
        return [];
    const parts = (0,sentences/* describeOthers */.Hi)({ bystanders: bystanders.length, collections: collections.length, uncertain: uncertain.length });
    return [
        "",
        `<details><summary>${parts.join(" · ")}</summary>`,
        ...renderTable(page, [...collections, ...bystanders, ...uncertain]),
        "",
        "</details>",
    ];
}
function renderWarnings({ limits }, { health }) {
    return health.warnings.slice(0, limits.warnings).flatMap((warning) => paragraph(`⚠️ ${report_escape/* MARKDOWN_PEN */.CS.words(warning)}`));
}
function renderTable(page, functions) {
    if (functions.length === 0)
        return [];
    const shown = functions.slice(0, page.limits.rows);
    const cut = functions.length - shown.length;
    return [
        "",
        // Four narrow columns fit a phone; six would have to be pushed aside to be read.
        "| function | before → after | change | time per run |",
        "|:--|--:|--:|--:|",
        ...shown.map((fn) => markdown_entry_renderRow(page, fn)),
        ...(cut === 0 ? [] : ["", `${(0,format/* formatPlural */.yk)(cut, "more function")} in report.json.`]),
    ];
}
function markdown_entry_renderRow({ report, links }, fn) {
    const { base, head, seconds } = (0,row/* makeRow */.xG)(fn);
    const url = sourceUrl(fn, report, links);
    const name = url === undefined ? (0,report_escape/* escapeCode */.tn)(fn.name) : `[${(0,report_escape/* escapeCode */.tn)(fn.name)}](${url})`;
    const isShared = base !== row/* NO_SHARE */.eL || head !== row/* NO_SHARE */.eL;
    // A number and its unit stay in one piece, however narrow the screen.
    const cells = [
        [
            [row/* SIGNS */.B2[fn.verdict], name].filter((part) => part !== "").join("\u00a0"),
            [...(url === undefined && fn.origin === "project" ? [placeOf(fn)] : []), ...(0,row/* describeMarks */._j)(fn, report_escape/* MARKDOWN_PEN */.CS)].join(", "),
            (0,why/* describeWhy */.QQ)(fn, report_escape/* MARKDOWN_PEN */.CS),
        ],
        // One unit for both, and a break at the arrow, keep the column as narrow as a phone wants it.
        [isShared ? `${whole(`${head.endsWith("%") ? base.replace(/ %$/, "") : base} →`)} ${whole(head)}` : ""],
        [(0,verdicts/* isNamed */.e)(fn) ? `**${(0,change_words/* describeVerdict */.XZ)(fn)}**` : (0,change_words/* describeVerdict */.XZ)(fn)],
        [whole(seconds)],
    ];
    return `| ${cells.map((lines) => lines.filter((line) => line !== "").join("<br>")).join(" | ")} |`;
}
/** Where a function is that no link leads to. */
function placeOf({ file, line }) {
    return report_escape/* MARKDOWN_PEN */.CS.name(`${file}${line === null ? "" : `:${line}`}`);
}
function whole(text) {
    return text.replaceAll(" ", "\u00a0");
}
/** The function's line at head; at base for one that is gone. */
function sourceUrl({ origin, file, line, verdict }, { base, head }, { repository, sources = `${repository}/blob` }) {
    const sha = verdict === "removed" ? base.sha : head.sha;
    if (repository === undefined || sha === null || origin !== "project" || !isInRepository(file))
        return undefined;
    const path = file.split("/").map(encodePart).join("/");
    const url = `${sources}/${sha}/${path}${line === null ? "" : `#L${line}`}`;
    return url.length > markdown_entry_MAX_URL_LENGTH ? undefined : url;
}
/** A browser would resolve `..` before it asks the server, and drop a control character. */
function isInRepository(file) {
    return !/[\\\p{Cc}\p{Cf}]|^[a-z][a-z\d+.-]*:/iu.test(file) && file.split("/").every((part) => !["", ".", ".."].includes(part));
}
/** Markdown ends a link at a parenthesis and a cell at a bar; lone halves of letters have no encoding. */
function encodePart(part) {
    return encodeURIComponent(part.replace(/\p{Cs}/gu, "")).replace(/[()'*!~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
function paragraph(text) {
    return text === "" ? [] : ["", text];
}

;// CONCATENATED MODULE: ./lib/report/markdown-page.js
/** Of a report that lies on a disk. */
const NO_LINKS = { files: {}, repository: undefined, expires: undefined, missing: [] };

// EXTERNAL MODULE: ./lib/report/reproduce.js
var reproduce = __webpack_require__(4029);
;// CONCATENATED MODULE: ./lib/report/markdown.js






/** GitHub rejects comments over 65,536 characters; the rest is room for the marker. */
const MAX_CHARACTERS = 60_000;
/** Tried in this order until the whole fits. */
const LIMITS = [
    { rows: 20, hasContext: true, entries: 1000, warnings: 20 },
    { rows: 10, hasContext: true, entries: 1000, warnings: 20 },
    { rows: 5, hasContext: true, entries: 1000, warnings: 20 },
    ...[1000, 100, 50, 20, 10, 5, 3, 1].map((entries) => ({ rows: 3, hasContext: false, entries, warnings: 3 })),
];
/** What could not be uploaded mostly has one reason. */
const MAX_MISSING = 5;
/** The comment's body: the finding in a line, then what it rests on. Every name is escaped; whole rows and entry points are cut, and counted, when it would be too long. */
function renderMarkdown({ report, icicles, links = NO_LINKS }) {
    let text = "";
    for (const limits of LIMITS) {
        text = renderAll({ report, icicles, links, limits });
        if (text.length <= MAX_CHARACTERS)
            break;
    }
    return text;
}
function renderAll(page) {
    const { report, links } = page;
    const missing = links.missing.slice(0, MAX_MISSING).flatMap((sentence) => ["> [!NOTE]", `> ${report_escape/* MARKDOWN_PEN */.CS.words(sentence)}`, ""]);
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
    const { report, icicles, limits } = page;
    const parts = report.entryPoints
        .map((entry, index) => ({ entry, icicle: icicles[index] ?? "" }))
        .sort((a, b) => (0,headline/* byUrgency */.td)(a.entry, b.entry));
    const shown = parts.slice(0, limits.entries);
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
function renderMethod({ report, links, limits }) {
    const command = (0,reproduce/* makeRunCommand */.N)({ report, given: links.given ?? {} });
    const lead = links.repository === undefined
        ? "To repeat this on your machine:"
        : `To repeat this on your machine, in a clone of this repository ([get the command](${reproduce/* GET_COMMAND */.l})):`;
    return [
        ...(0,sentences/* describeMethod */.tK)({ ...report, entryPoints: [...report.entryPoints].sort(headline/* byUrgency */.td).slice(0, limits.entries) }, report_escape/* MARKDOWN_PEN */.CS).map((sentence) => `- ${sentence}`),
        ...(command === undefined ? [] : ["", lead, "", "```sh", (0,report_escape/* escapeFence */.$S)(command), "```"]),
    ];
}

// EXTERNAL MODULE: ./lib/report/report.js
var report_report = __webpack_require__(5650);
;// CONCATENATED MODULE: ./lib/output/report-folder.js
















const VIEWS = ["base", "head", "diff"];
/** Adds up what was found of each entry point, and writes and draws all of it. */
function finishReport({ base, head, source, environment, minChange, parts, labels, given = {} }) {
    const entryPoints = parts.map(({ report }) => report);
    const report = {
        schemaVersion: report_report/* SCHEMA_VERSION */.f,
        verdict: (0,headline/* worstOf */.hm)(entryPoints),
        base,
        head,
        ...(source && { source }),
        environment,
        minChange,
        entryPoints,
    };
    const files = new Map();
    const pictures = new Map();
    for (const part of parts) {
        if (part.profile === undefined)
            continue;
        const draw = (0,flamegraph_picture/* drawComparison */.I2)({ ...graphOf(part.report, part.profile), labels });
        pictures.set(part.report, draw);
        for (const view of VIEWS)
            files.set(part.report.files[view], () => draw(view));
        addProfiles({ report: part.report, profile: part.profile, labels }, files);
    }
    files.set(page/* PAGE_FILE */.x, () => (0,page/* renderPage */.C)({ report, pictures, sha256, given }));
    const drawIcicles = (columns) => parts.map((part) => (part.profile === undefined ? "" : renderIcicle({ ...graphOf(part.report, part.profile), labels }, columns)));
    const icicles = drawIcicles();
    files.set("report.md", () => renderMarkdown({ report, icicles, links: { ...NO_LINKS, given } }));
    files.set("report.json", () => `${JSON.stringify(report, null, 2)}\n`);
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
    await (0,regular_file/* makeOwnFolder */.xc)(folder);
    for (const name of await findFormerFiles(folder))
        if (!files.has(name))
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
    for (const [name, makeText] of files)
        await (0,regular_file/* replaceFile */.fR)((0,external_node_path_.join)(folder, name), makeText());
}
/** What `nameFiles` makes, page aside: nothing else is ever removed, whatever a report.json says. */
const NAMED_FILE = /^[\w-]+\.(?:(?:diff|base|head)\.svg|(?:base|head)\.folded|speedscope\.json)$/;
/** Files that the report of a folder names as its own; none where it cannot be read, which then is no report of ours. */
async function findFormerFiles(folder) {
    const text = (await (0,regular_file/* tryReadRegularFile */.mO)((0,external_node_path_.join)(folder, "report.json")).catch(() => undefined)) ?? "";
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
/** Folded stacks and Speedscope's format. */
function addProfiles({ report, profile, labels }, files) {
    const { functions, tree } = profile;
    for (const [column, side] of profile_frame/* SIDES */.BV.entries()) {
        files.set(report.files[side === "base" ? "foldedBase" : "foldedHead"], () => (0,canonical/* formatTree */.qV)(tree, { column, texts: functions.map((fn) => (0,canonical/* functionText */.W9)(fn, side)) }));
    }
    // Stacks of numbers: hardly larger than the folded files beside it, and smaller where stacks are deep.
    files.set(report.files["speedscope"], () => (0,speedscope/* renderSpeedscope */.Y)(exportedOf(report, profile, labels)));
}
function exportedOf({ name, countedSeconds }, { functions, tree }, labels) {
    const sides = profile_frame/* SIDES */.BV.map((side, column) => ({
        name: side,
        title: [name, "·", ...new Set([side, labels[side]])].join(" "),
        side,
        functions,
        tree,
        column,
        seconds: countedSeconds[side],
    }));
    return { name, sides };
}
function graphOf(report, { functions, tree }) {
    return {
        title: report.name,
        tree,
        functions,
        findings: report.functions.map(describeFinding),
        sentences: [(0,headline/* makeEntryHeadline */.XT)(report)],
        seconds: report.countedSeconds,
        compress: deflate/* deflateToBase64 */.G,
    };
}


/***/ }),

/***/ 1040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ reportBundles),
  R: () => (/* binding */ reportPlain)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/lib/errors.js
var errors = __webpack_require__(5892);
// EXTERNAL MODULE: ./lib/lib/format.js
var format = __webpack_require__(6720);
;// CONCATENATED MODULE: ./lib/bundle/budget.js


const WORDS = {
    bytes: "bytes",
    frames: "different frames",
    characters: "characters of different frames",
    nodes: "nodes of call trees",
};
/**
 * The largest suites that were recorded have some 100 MB, 100,000 frames of 100 characters and 500,000 nodes. `npm run bench -- artifact`
 * measures that artifacts of up to 11 MiB made against these limits stay below 1 GiB of memory and 30 s (docs/benchmarks.md).
 */
const MAX = { bytes: 512 * 1024 ** 2, frames: 200_000, characters: 32 * 1024 ** 2, nodes: 3_000_000 };
/** @throws UserError from every `take` that goes beyond a limit. */
function makeBudget(most = MAX) {
    const taken = { bytes: 0, frames: 0, characters: 0, nodes: 0 };
    const take = (what, count) => {
        taken[what] += count;
        if (taken[what] > most[what])
            throw new errors/* UserError */.yo(`The recordings contain more than ${(0,format/* formatCount */.B4)(most[what])} ${WORDS[what]}, the limit of one report. Report fewer entry points at once.`);
    };
    return {
        takeBytes: (count) => take("bytes", count),
        takeFrame(characters) {
            take("frames", 1);
            take("characters", characters);
        },
        takeNodes: (count) => take("nodes", count),
        mark: () => ({ frames: taken.frames, characters: taken.characters, nodes: taken.nodes }),
        returnTo: (mark) => Object.assign(taken, mark),
    };
}

// EXTERNAL MODULE: ./lib/compare/compare.js + 25 modules
var compare = __webpack_require__(3496);
// EXTERNAL MODULE: ./lib/config/entry-points.js
var entry_points = __webpack_require__(8812);
// EXTERNAL MODULE: ./lib/page/page.js + 7 modules
var page = __webpack_require__(756);
// EXTERNAL MODULE: ./lib/profile/folded.js + 4 modules
var folded = __webpack_require__(2182);
// EXTERNAL MODULE: ./lib/profile/frame.js
var profile_frame = __webpack_require__(524);
// EXTERNAL MODULE: ./lib/profile/profile-builder.js
var profile_builder = __webpack_require__(8246);
// EXTERNAL MODULE: ./lib/profile/recordings.js + 1 modules
var profile_recordings = __webpack_require__(501);
// EXTERNAL MODULE: ./lib/bundle/failure.js
var bundle_failure = __webpack_require__(7794);
// EXTERNAL MODULE: ./lib/bundle/note.js
var note = __webpack_require__(4878);
// EXTERNAL MODULE: ./lib/compare/fastest-runs.js
var fastest_runs = __webpack_require__(4388);
// EXTERNAL MODULE: ./lib/compare/round-counts.js
var round_counts = __webpack_require__(3196);
// EXTERNAL MODULE: ./lib/compare/time-ratio.js
var time_ratio = __webpack_require__(8316);
;// CONCATENATED MODULE: ./lib/report/benchmark-report.js
/** The order of the list: what moved, then what is on one side only, then the rest. */
const ORDER = ["slower", "faster", "failed", "new", "removed", "uncertain", "unchanged"];
/** What report.json says about the benchmarks of a suite; nothing where none was recognised. */
function reportSuite({ profile, suite, problems }) {
    if (suite === undefined)
        return {};
    const sides = ["base", "head"];
    const failed = sides.flatMap((side) => (problems?.[side] ?? []).filter(({ kind }) => kind === "failed").map((problem) => ({ ...problem, side })));
    const failedNames = new Set(failed.map(({ name }) => name));
    const measured = suite.changes.map((change) => failedNames.has(change.name) ? failedBenchmark(change.name, failed, change) : reportBenchmark(change, suite, profile));
    const known = new Set(suite.changes.map(({ name }) => name));
    const unmeasured = [...failedNames].filter((name) => !known.has(name)).map((name) => failedBenchmark(name, failed));
    const omitted = sides.flatMap((side) => (problems?.[side] ?? [])
        .filter((problem) => problem.kind !== "failed")
        .map(({ name, kind, reason }) => ({ name, side, kind, reason })));
    const benchmarks = [...measured, ...unmeasured].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || sizeOf(b) - sizeOf(a));
    const { ruledOut = null, together = null } = suite;
    return { benchmarks, suite: { ruledOut, together, omitted } };
}
function reportBenchmark(change, { behind }, { functions }) {
    const names = (behind.get(change.name) ?? []).flatMap((f) => functions[f]?.name ?? []);
    return { ...change, functions: [...new Set(names)] };
}
function failedBenchmark(name, failed, change) {
    const own = failed.filter((failure) => failure.name === name);
    return {
        name,
        verdict: "failed",
        calls: change?.calls ?? null,
        seconds: change?.seconds ?? { base: null, head: null },
        ratio: null,
        interval: null,
        pAdjusted: null,
        functions: [],
        failed: own.map(({ side, reason }) => ({ side, reason })),
    };
}
/** Only what moved is sorted by how far; the rest keeps the order in which it ran. */
function sizeOf({ verdict, ratio }) {
    return verdict === "slower" || verdict === "faster" ? Math.abs(Math.log(ratio ?? 1)) : 0;
}

// EXTERNAL MODULE: ./lib/report/benchmark-words.js
var benchmark_words = __webpack_require__(9561);
// EXTERNAL MODULE: ./lib/report/change-words.js
var change_words = __webpack_require__(9860);
// EXTERNAL MODULE: ./lib/report/entry-why.js
var entry_why = __webpack_require__(3041);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/report/health.js



/** Read errors beyond this share distort: they are not random, deep and fast-changing stacks fail more often. */
const LOST_SHARE = 0.02;
/** Beyond this the profile is mostly not the program. */
const SET_ASIDE_SHARE = 0.5;
/** Time taken away by the host beyond this stalls rounds. */
const STEAL_SHARE = 0.1;
/** Beyond this share of samples that could not be read no function is judged. */
const DISTRUSTED_SHARE = 0.1;
/** The sampler says so once for each second that it is behind; beyond this share of a side's time it distorts, if the other side has less by as much. */
const LATE_SHARE = 0.1;
/** Where samples stand for this many times the CPU time, most of them cannot be of code that computed. */
const WAITING_TIMES = 2;
/** The same where the program surely waits longer or shorter than before. */
const KNOWN_WAITING_TIMES = 1.1;
/** A smaller part of a side's rounds without a sample is not worth a word. */
const MISSED_ROUNDS = 0.1;
/** Python processes that gave no sample: a difference of this share of a side's CPU time could pass for a change. */
const UNSEEN_SHARE = 0.1;
/** Why a recording is not good enough for a verdict, in a sentence; undefined when it is. */
function findDistrust({ rounds }) {
    for (const side of profile_frame/* SIDES */.BV) {
        const lost = lostShare(rounds[side]);
        if (lost > DISTRUSTED_SHARE) {
            return `${(0,format/* formatShare */.T1)(lost)} of the samples of ${side} could not be read, which distorts the profile. Try 'nonblocking: false' or fewer threads; if the program replaces itself (exec), profile the command that it becomes.`;
        }
    }
    const unseen = { base: unseenShare(rounds.base), head: unseenShare(rounds.head) };
    if (Math.abs(unseen.base - unseen.head) > UNSEEN_SHARE) {
        return `Python processes with ${(0,format/* formatShare */.T1)(unseen.base)} of the CPU time of base and ${(0,format/* formatShare */.T1)(unseen.head)} of that of head gave no samples, so the sides cannot be compared. Name the script or '-m module' instead of a launcher, or run it again on a less busy machine.`;
    }
    const [base, head] = [lateShare(rounds.base), lateShare(rounds.head)];
    if (Math.abs(base - head) > LATE_SHARE) {
        return `the sampler was behind for ${(0,format/* formatShare */.T1)(base)} of the time of base and ${(0,format/* formatShare */.T1)(head)} of that of head, which inflates the shares of stacks that are slow to read. Try a lower 'rate' or 'nonblocking: true'.`;
    }
    return undefined;
}
/** Why no function is to be named: always, or if the program surely waits longer or shorter than before. */
function findWaitingDoubt(entry, profile) {
    const [doubt, doubtIfWaiting] = [WAITING_TIMES, KNOWN_WAITING_TIMES].map((times) => describeWaitingSamples(entry, profile, times));
    return { doubt, doubtIfWaiting };
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
/** The quality of a recording. */
function assessHealth({ profile, entry, isDoubted }) {
    const rounds = profile_frame/* SIDES */.BV.flatMap((side) => profile.rounds[side]);
    const told = entry === undefined ? [] : profile_frame/* SIDES */.BV.flatMap((side) => entry.rounds[side]);
    const sum = (list, value) => list.reduce((total, item) => total + value(item), 0);
    const lost = sum(told, (round) => round.lost);
    const late = sum(told, (round) => round.late);
    const empty = sum(rounds, (round) => round.empty);
    const harness = sum(rounds, (round) => round.harness);
    const recorded = sum(rounds, (round) => round.recorded);
    const recording = told.length === 0 ? null : factsOf(told);
    const steal = recording?.steal ?? 0;
    const warnings = (entry?.notes ?? []).map(note/* describeNote */.M);
    if (lost > LOST_SHARE * (recorded + lost)) {
        warnings.push(`${(0,format/* formatShare */.T1)(lost / (recorded + lost))} of the samples could not be read (${(0,format/* formatCount */.B4)(lost)}), which may distort the profile.`);
    }
    const unseen = unseenShare(told);
    if (unseen > 0) {
        warnings.push(`Python processes with ${(0,format/* formatShare */.T1)(unseen)} of the CPU time gave no samples, so their work is missing from the profile: they ended too soon, or did not compute in Python threads.`);
    }
    if (late > 0)
        warnings.push(`The sampler fell behind ${(0,format/* formatPlural */.yk)(late, "time")}; a lower 'rate' or 'nonblocking: true' helps.`);
    if (harness > SET_ASIDE_SHARE * recorded) {
        warnings.push(`${(0,format/* formatShare */.T1)(harness / recorded)} of the samples were in imports, test collection or waiting and are not counted; give the program more work, or set 'keep-imports: true'.`);
    }
    const waiting = isDoubted || entry === undefined ? undefined : describeWaitingSamples(entry, profile, WAITING_TIMES);
    if (waiting !== undefined)
        warnings.push(waiting);
    const missed = entry === undefined ? undefined : describeMissedRounds(entry);
    if (missed !== undefined)
        warnings.push(missed);
    if (steal > STEAL_SHARE)
        warnings.push(`The machine lost up to ${(0,format/* formatShare */.T1)(steal)} of its time to other machines during a round.`);
    return { lost, late, empty, harness, recording, warnings };
}
/**
 * Each sample stops all threads of the program. On a busy machine those that slept wait for a processor afterwards, and the next sample takes them for
 * running: their functions then hold time that nobody computed.
 */
function describeWaitingSamples({ rounds }, profile, times) {
    if (profile.clock === "wall")
        return undefined;
    let [cpu, sampled] = [0, 0];
    for (const side of profile_frame/* SIDES */.BV) {
        for (const [i, { threads, processes = 1, rate, cpuSeconds }] of rounds[side].entries()) {
            // Several processes wait for a processor each, with their work on the stack.
            if (processes > 1 || threads === undefined || threads < 2 || !rate || cpuSeconds === null)
                return undefined;
            cpu += cpuSeconds;
            // Without those of functions that are known to wait.
            sampled += (profile.rounds[side][i]?.samples ?? 0) / rate;
        }
    }
    if (cpu === 0 || sampled <= times * cpu)
        return undefined;
    const perRun = (seconds) => (0,format/* formatSeconds */.Xo)(seconds / (rounds.base.length + rounds.head.length));
    return `The samples stand for ${perRun(sampled)} per run, but the program used ${perRun(cpu)} of CPU time: threads that sleep or wait for a lock or a processor were sampled as if they computed. Set 'gil: true', or use a less busy machine.`;
}
/** The sampler needs some tenths of a second until it sees a new process; what ends before that gives no sample. */
function describeMissedRounds({ rounds }) {
    if (profile_frame/* SIDES */.BV.some((side) => rounds[side].every(({ recorded }) => recorded === 0)))
        return undefined;
    const sides = profile_frame/* SIDES */.BV.flatMap((side) => {
        const missed = rounds[side].filter(({ recorded }) => recorded === 0).length;
        return missed <= MISSED_ROUNDS * rounds[side].length ? [] : [`${missed} of ${(0,format/* formatPlural */.yk)(rounds[side].length, "round")} of ${side}`];
    });
    return sides.length === 0
        ? undefined
        : `The program ends so soon that the sampler saw nothing of ${sides.join(" and ")}; give it more work (2 seconds or more).`;
}
function factsOf(rounds) {
    const most = (name) => {
        const values = rounds.flatMap((round) => round[name] ?? []);
        return values.length === 0 ? null : Math.max(...values);
    };
    return {
        processes: most("processes"),
        threads: most("threads"),
        depth: most("depth"),
        steal: most("steal"),
        load: most("load"),
        rate: most("rate"),
    };
}

;// CONCATENATED MODULE: ./lib/report/instability.js




/** Rounds of one commit that differ this much more than sampling alone explains (in variance; up to 1.9 on an idle machine, 4.1 on a busy one) are worth a word. */
const UNSTABLE = 2.5;
/** Samples of a round that count for less than this were mostly waiting for a processor. */
const STALLED = 0.6;
/** More functions than this are not told one by one. */
const MAX_TOLD = 3;
/** What in the recording keeps a verdict open, one sentence each; nothing when the verdict is clear. */
function explainInstability({ decision, functions, order, verdict }, profile) {
    if (decision === undefined)
        return [];
    const unsure = decision.overdispersed.filter((f) => functions[f]?.verdict === "uncertain");
    const told = unsure.slice(0, MAX_TOLD).map((f) => describeOverdispersed(profile, f));
    const others = unsure.length > MAX_TOLD ? [`The same goes for ${(0,format/* formatPlural */.yk)(unsure.length - MAX_TOLD, "more function")}.`] : [];
    return [
        ...told,
        ...others,
        ...(order.length === 0 ? [] : describeMover(decision)),
        ...(verdict === "undecided" ? [...describeStalls(profile), ...describeDispersion(decision.dispersion)] : []),
    ];
}
/** Shares of a side's time above one half fit two stories: these changed, or all else did. CPU seconds say which, if they are sure. */
const MOST_OF_THE_TIME = 0.5;
function describeMover({ namedShare, mover }) {
    if (namedShare <= MOST_OF_THE_TIME || mover === "part")
        return [];
    const whose = mover === "rest" ? "suggests that everything else changed instead" : "does not show whether they changed or everything else did";
    return [`The listed functions were ${(0,format/* formatShare */.T1)(namedShare)} of base time, and CPU time ${whose}.`];
}
function describeOverdispersed({ functions, rounds }, f) {
    const ranges = profile_frame/* SIDES */.BV.map((side) => {
        const shares = rounds[side].map((round) => (round.samples === 0 ? 0 : round.self[f] / round.samples));
        return `${(0,format/* formatShare */.T1)(Math.min(...shares))} to ${(0,format/* formatShare */.T1)(Math.max(...shares))} on ${side}`;
    });
    return `The share of ${(0,report_escape/* quoteName */.AB)(functions[f]?.name ?? "")} varies widely between rounds (${ranges.join(", ")}), so only a large change of it would be detected.`;
}
function describeStalls(profile) {
    const [base, head] = (0,round_counts/* roundWeights */.w9)(...(0,round_counts/* sidesOf */.Mm)(profile, "self"));
    const stalled = { base: countBelow(base), head: countBelow(head) };
    const words = profile_frame/* SIDES */.BV.filter((side) => stalled[side] > 0).map((side) => `${stalled[side]} of ${(0,format/* formatPlural */.yk)(profile.rounds[side].length, "round")} of ${side}`);
    return words.length === 0
        ? []
        : [
            `The machine was busy: the program often waited for a processor in ${words.join(" and ")}. These samples count less, so smaller changes may be missed.`,
        ];
}
function countBelow(weights) {
    return weights.filter((weight) => weight < STALLED).length;
}
function describeDispersion(dispersion) {
    if (dispersion < UNSTABLE)
        return [];
    const times = Math.sqrt(dispersion).toFixed(1);
    return [
        `Rounds of one commit differ ${times} times as much as sampling alone explains: the machine was busy, or the program does not do the same work every time.`,
    ];
}

// EXTERNAL MODULE: ./lib/compare/verdicts.js
var verdicts = __webpack_require__(8305);
;// CONCATENATED MODULE: ./lib/report/other-rows.js


/** What is in no share: imports are left out of them, and nobody is sampled while waiting. */
const NO_SHARE = { base: null, head: null, delta: null, interval: null, pAdjusted: null };
/** More imports than these, and those that hold a smaller part of the change, are below `imports`. */
const MAX_IMPORTS = 3;
const MIN_PART = 0.1;
/**
 * The rows of what changed beside the time of functions: imports, and the function in which a run waits longer or less. They stand with the functions that
 * changed, before them if they weigh more.
 */
function withOtherCauses(functions, causes) {
    if (causes.verdict !== "changed")
        return [...functions];
    const waiting = rowOfWaiting(functions, causes);
    const rows = [...rowsOfImports(causes), ...(waiting === undefined ? [] : [waiting])];
    const others = functions.filter((fn) => waiting === undefined || (0,profile_frame/* functionKey */.ay)(fn) !== (0,profile_frame/* functionKey */.ay)(waiting));
    const named = others.filter(verdicts/* isNamed */.e).length;
    const [heaviest = 0] = others.slice(0, named).map(weightOf);
    const before = rows.filter((row) => weightOf(row) > heaviest);
    const after = rows.filter((row) => !before.includes(row));
    return [...before, ...others.slice(0, named), ...after, ...others.slice(named)];
}
function weightOf({ seconds }) {
    return Math.abs(seconds.delta ?? 0);
}
/** Start-up alone has a benchmark of its own. */
function rowsOfImports({ imports, touched, origins }) {
    if (imports === undefined || imports.isStartUp === true)
        return [];
    const direction = imports.verdict === "slower" ? 1 : imports.verdict === "faster" ? -1 : 0;
    const least = MIN_PART * Math.abs(imports.seconds.head - imports.seconds.base);
    const rows = listImports(imports).filter(({ seconds }) => (seconds.delta ?? 0) * direction > least);
    return rows
        .sort((a, b) => weightOf(b) - weightOf(a))
        .slice(0, MAX_IMPORTS)
        .map((row) => ({ ...row, origin: originOf(row, origins), ...(touched === null && { touched: null }) }));
}
/** Files that the change touches are the project's; of those that were not sampled, the others are not. */
function originOf({ file, touched }, origins) {
    return origins.get(file) ?? (touched === true ? "project" : file.startsWith("<stdlib>") ? "stdlib" : "dependency");
}
function listImports({ modules }) {
    const { added, removed, changed = [] } = modules;
    const oneSided = (list, isAdded) => list.map(({ module, by, touched, seconds }) => row(module, {
        file: by?.file ?? "",
        line: by?.line ?? null,
        touched,
        seconds: isAdded ? { base: null, head: seconds, delta: seconds } : { base: seconds, head: null, delta: -seconds },
        verdict: isAdded ? "new" : "removed",
        exists: { base: !isAdded, head: isAdded },
    }));
    return [
        ...oneSided(added, true),
        ...oneSided(removed, false),
        ...changed.map(({ module, file, touched, seconds: { base, head } }) => row(module, { file, line: null, touched, seconds: { base, head, delta: head - base }, verdict: head > base ? "slower" : "faster" })),
    ];
}
function row(module, place) {
    return { name: `import of ${module}`, origin: "project", self: NO_SHARE, total: NO_SHARE, ratio: null, kind: "import", ...place };
}
/** Sleeping functions leak some of their samples: own time that changed by less than this part of what is waited in a function can be those. */
const LEAK = 0.1;
function isLeak({ withCallees, attributed, seconds }, waited) {
    return withCallees === undefined && attributed === undefined && Math.abs(seconds.delta ?? 0) < LEAK * Math.abs(waited);
}
/** One that is named for its CPU time keeps that row, unless waiting can be all of it. */
function rowOfWaiting(functions, { waiting, touched }) {
    if (waiting?.cpuVerdict === undefined || waiting.where === null)
        return undefined;
    const { seconds = waiting.seconds, by, ...where } = waiting.where;
    const fn = functions.find((one) => (0,profile_frame/* functionKey */.ay)(one) === (0,profile_frame/* functionKey */.ay)(where));
    if (fn !== undefined && (0,verdicts/* isNamed */.e)(fn) && !isLeak(fn, seconds))
        return undefined;
    const line = touched?.get((0,profile_frame/* functionKey */.ay)(where));
    return {
        ...where,
        line: fn?.line ?? line ?? null,
        origin: "project",
        touched: touched === null ? null : line !== undefined,
        ...(line !== undefined && { touchedLine: line }),
        ...(by !== undefined && { calledBy: { ...by, line: touched?.get((0,profile_frame/* functionKey */.ay)(by)) ?? null } }),
        self: NO_SHARE,
        total: NO_SHARE,
        seconds: { base: null, head: null, delta: seconds },
        ratio: null,
        kind: "waiting",
        verdict: waiting.seconds > 0 ? "slower" : "faster",
    };
}

// EXTERNAL MODULE: ./lib/compare/enough.js
var enough = __webpack_require__(1011);
// EXTERNAL MODULE: ./lib/compare/looks.js
var looks = __webpack_require__(4263);
// EXTERNAL MODULE: ./lib/compare/parts.js
var compare_parts = __webpack_require__(125);
// EXTERNAL MODULE: ./lib/compare/stopping-rule.js
var stopping_rule = __webpack_require__(9426);
;// CONCATENATED MODULE: ./lib/report/benchmark-reason.js


/** More open benchmarks than these are counted. */
const benchmark_reason_MAX_TOLD = 3;
/**
 * Why a suite got its verdict, as far as its benchmarks say it. The first sentence is the headline's.
 * @returns undefined where its functions decide.
 */
function explainSuite({ verdict, order }, suite, missing = {}) {
    switch (verdict) {
        case "changed":
            return suite.named.length === 0 && suite.together === undefined ? undefined : describeMoved(suite, order.length);
        case "unchanged":
            return suite.ruledOut === undefined ? undefined : describeUnchanged(suite, missing);
        case "undecided":
            return suite.isUndecided ? explainOpen(suite) : undefined;
    }
}
function describeUnchanged({ changes, ruledOut }, { leftOut = 0, failed = new Set() }) {
    const ran = changes.filter(({ name }) => !failed.has(name)).length;
    const those = ran === 1 ? "the benchmark" : `any of the ${(0,format/* formatPlural */.yk)(ran, "benchmark")}`;
    const which = leftOut + failed.size === 0 ? "any benchmark" : `${those} that ran`;
    const rest = leftOut === 0 ? "" : `; ${leftOut} did not fit into the budget`;
    return `A ${ruledOut}× slowdown of ${which} would have been detected${rest}.`;
}
function describeMoved({ named, changes }, functions) {
    const more = functions === 0 ? "" : ` ${(0,format/* formatPlural */.yk)(functions, "function")} changed over the whole suite.`;
    return `${changes.length === 1 ? "The benchmark" : `${named.length} of ${(0,format/* formatPlural */.yk)(changes.length, "benchmark")}`} changed.${more}`;
}
function explainOpen({ changes }) {
    const open = changes.filter(({ verdict }) => verdict === "uncertain");
    const told = open.slice(0, benchmark_reason_MAX_TOLD).map(({ name, interval }) => {
        const range = interval === null ? "" : ` (between ${interval.map(format/* formatTimeRatio */.Eo).join(" and ")})`;
        return (0,report_escape/* quoteName */.AB)(name) + range;
    });
    const cut = open.length - told.length;
    return [
        `${open.length} of ${(0,format/* formatPlural */.yk)(changes.length, "benchmark")} may have become more than 1.25 times slower or faster.`,
        `Still open: ${told.join(", ")}${cut > 0 ? ` and ${cut} more` : ""}.`,
        "A larger 'budget' or a quieter machine helps.",
    ].join(" ");
}

// EXTERNAL MODULE: ./lib/report/sentences.js
var sentences = __webpack_require__(3700);
;// CONCATENATED MODULE: ./lib/report/reason.js













/** A program that has this share of its time in one function is that function. */
const NEARLY_ALL = 0.8;
/** More open functions than these are counted. */
const reason_MAX_TOLD = 3;
/** Why an entry point got its verdict: what was found, what is ruled out, or what would decide it. The first sentence is the headline's. */
function explainVerdict(comparison, context) {
    const { tooLittle, order, distrust, suite, waiting } = comparison;
    const verdict = waiting?.cpuVerdict ?? comparison.verdict;
    if (context.timeBoxed && verdict !== "changed")
        return (0,benchmark_words/* explainTimeBoxed */.VB)(context.timeBoxed);
    const told = suite === undefined || distrust !== undefined ? undefined : explainSuite(comparison, suite, context);
    if (told !== undefined)
        return told;
    if (tooLittle !== undefined)
        return explainTooLittle(comparison, tooLittle);
    const doubt = explainDoubt(comparison, context);
    if (doubt !== undefined && order.length === 0) {
        const cpu = verdict === "undecided" ? describeClearChange({ ...comparison, parts: [] }) : undefined;
        return cpu === undefined ? doubt : `${tellProbable(cpu)} ${doubt}`;
    }
    switch (verdict) {
        case "changed":
            return order.length === 0
                ? explainWhole(comparison, context)
                : `${(0,format/* formatPlural */.yk)(order.length, "function")} changed.${comparison.rest === undefined ? "" : ` ${(0,sentences/* describeRest */.wA)(comparison.rest)}`}`;
        case "unchanged":
            return explainQuiet(comparison);
        case "undecided":
            return explainUndecided(comparison, context);
    }
}
/** Why functions are not judged, where the recording, or its part that tells of them, is not to be trusted. */
function explainDoubt(comparison, context) {
    const { withheld, doubted } = comparison;
    const distrust = comparison.distrust ?? (comparison.doubt && (0,format/* uncapitalized */.ot)(comparison.doubt));
    if (distrust !== undefined)
        return withheld.length > 0
            ? `Functions changed, but the recording cannot be trusted: ${distrust}`
            : `The recording cannot be trusted: ${distrust}`;
    if (doubted.length === 0)
        return undefined;
    const names = tellFunctions(doubted, comparison, context);
    return `So many samples could not be read that they alone could explain the change of ${names}. Try 'nonblocking: false' or fewer threads; if the program replaces itself (exec), profile the command that it becomes.`;
}
/** What an entry point says when it was quiet: the limit of what would have been seen. */
function explainQuiet({ resolution = stopping_rule/* RELEVANT */.SA.share }) {
    // Rounded up: nothing is promised that was not ruled out.
    return `A ${stopping_rule/* RELEVANT */.SA.ratio}× slowdown of any function above ${Math.ceil(resolution * 100 - 1e-9)} % would have been detected.`;
}
function explainTooLittle({ verdict, time, order }, tooLittle) {
    if (tooLittle.why === "rounds") {
        const { base, head } = tooLittle.rounds;
        const recorded = base === head ? `${(0,format/* formatPlural */.yk)(base, "round")} per side` : `${base} rounds of base and ${head} of head`;
        return `${recorded} cannot tell a change from noise; at least 3 per side are needed.`;
    }
    const shown = (seconds) => (seconds === null ? "?" : (0,format/* formatSeconds */.Xo)(seconds));
    const times = time.cpu.base === null && time.cpu.head === null ? "" : `: CPU time ${shown(time.cpu.base)} → ${shown(time.cpu.head)}`;
    const { base, head } = tooLittle.samples;
    const counted = tooLittle.isEffective ? ", counting only the time it had a processor" : "";
    const tooFew = `Too few samples to compare shares (base ${(0,format/* formatCount */.B4)(base)}, head ${(0,format/* formatCount */.B4)(head)}${counted}; ${enough/* MIN_SAMPLES */.Pu} per side are needed)`;
    if (verdict === "changed")
        return `${tooFew}, so ${order.length > 0 ? "functions are compared by their CPU seconds" : "the verdict rests on CPU time alone"}.`;
    return `${tooFew}${times}.${verdict === "undecided" ? ` ${adviceOn(time)}` : ""}`;
}
/** A program whose CPU time is a smaller part of its time than this waits most of it. */
const MOSTLY_WAITS = 0.3;
/** Shorter ones wait for a processor more than for anything else. */
const LONG_SECONDS = 1;
function adviceOn({ cpu, wall }) {
    const waits = profile_frame/* SIDES */.BV.every((side) => cpu[side] !== null && wall[side] !== null && wall[side] > LONG_SECONDS && cpu[side] < MOSTLY_WAITS * wall[side]);
    return waits
        ? "The program mostly waits: set 'idle: true' to measure waiting too, or give it more work (2 seconds or more)."
        : "Give the program more work: it should run for 2 seconds or more.";
}
/** Shares do not show what all functions have in common; the CPU seconds of the whole do. */
function explainWhole(comparison, { functions }) {
    const { whole: verdictOfWhole, decision, open } = comparison;
    const whole = `The program as a whole became ${verdictOfWhole === "faster" ? "faster" : "slower"}`;
    const most = findLargestPart(comparison);
    // Imports can surely have changed where the time of the whole is within noise.
    if (most?.part === "imports" && (0,time_ratio/* clearDirection */.r_)(comparison.time.cpu.interval) === 0)
        return `Imports take ${(0,format/* formatSeconds */.Xo)(Math.abs(most.head - most.base))} ${most.head > most.base ? "more" : "less"} CPU time per run.`;
    if (most !== undefined && !(0,change_words/* isCode */._m)(most.part))
        return `${whole}: ${describePart(most)}.`;
    const shares = [...(decision?.head ?? [])];
    const largest = shares.indexOf(shares.reduce((most, share) => Math.max(most, share), 0));
    const share = Math.min(decision?.base[largest] ?? 0, decision?.head[largest] ?? 0);
    if (share >= NEARLY_ALL)
        return `${whole}: ${(0,format/* formatShare */.T1)(share)} of its time is in ${(0,report_escape/* quoteName */.AB)(functions[largest]?.name ?? "")}.`;
    return `${whole}${open ? "; it cannot be told yet which function did" : ": all functions by about the same factor, so none stands out"}.`;
}
function tellProbable(cpu) {
    return `The program's CPU time probably ${cpu}, but this is not sure enough for a verdict.`;
}
function explainUndecided(comparison, context) {
    const { decision, whole, rest, hinted, resolution } = comparison;
    const cpu = describeClearChange(comparison);
    const cure = tellCure(comparison, context);
    if (cpu !== undefined)
        return `${tellProbable(cpu)} ${cure}`;
    if (hinted.length > 0)
        return `${tellFunctions(hinted, comparison, context)} may have changed. ${cure}`;
    if (whole === "open")
        return `The program as a whole may be ${(rest?.ratio ?? 1) < 1 ? "faster" : "slower"}. ${cure}`;
    const limit = decision?.detectableShare ?? resolution;
    return limit === undefined
        ? `The measurements are not yet precise enough to detect a 1.5× slowdown of any function. ${cure}`
        : `Only a 1.5× slowdown of a function above ${Math.ceil(limit * 100)} % would have been detected. ${cure}`;
}
/** `rose (4.10 s → 5.30 s, mostly imports +0.94 s)`, where the interval leaves 1 by more than 5 %. */
function describeClearChange(comparison) {
    const { base, head, interval } = comparison.time.cpu;
    if (base === null || head === null || (0,time_ratio/* clearDirection */.r_)(interval) === 0)
        return undefined;
    const most = findLargestPart(comparison);
    const mostly = most === undefined ? "" : `, ${describePart(most)}`;
    return `${head > base ? "rose" : "fell"} (${(0,format/* formatSeconds */.Xo)(base)} → ${(0,format/* formatSeconds */.Xo)(head)}${mostly})`;
}
/** The part that holds most of the change of the CPU time. */
function findLargestPart({ time: { cpu }, parts = [] }) {
    const { base, head } = cpu;
    if (base === null || head === null)
        return undefined;
    return parts.find((part) => (part.head - part.base) / (head - base) > compare_parts/* MOST_OF_THE_CHANGE */.tf);
}
function describePart({ part, base, head }) {
    return `mostly ${change_words/* PART_WORDS */.y$[part]} ${(0,format/* formatSecondsChange */.Rv)(head - base)}`;
}
/** `parse (+3.1 ± 4.0 points), load (…) and 2 more`. */
function tellFunctions(chosen, { decision }, { functions }) {
    const words = chosen.slice(0, reason_MAX_TOLD).map((f) => {
        const reach = ((decision?.halfWidth[f] ?? 0) * 100).toFixed(1);
        return `${(0,report_escape/* quoteName */.AB)(functions[f]?.name ?? "")} (${(0,format/* formatPoints */.Xf)(decision?.delta[f] ?? 0)} ± ${reach} points)`;
    });
    return words.join(", ") + (chosen.length > reason_MAX_TOLD ? ` and ${chosen.length - reason_MAX_TOLD} more` : "");
}
/** More than this nobody waits for: a program that does more work is the better advice (seconds). */
const MAX_BUDGET = 900;
/** What would decide it, in rounds and seconds as far as they can be foreseen: enough rounds for the largest function in question. */
function tellCure({ decision, hinted, time: { wall } }, { isRecorded, rounds, recordingSeconds: took }) {
    const [first] = hinted;
    const share = first === undefined ? compare/* MAX_TELLING */.rO : (decision?.share[first] ?? stopping_rule/* RELEVANT */.SA.share);
    const needed = Math.max(decision?.roundsToDetect(share) ?? Number.POSITIVE_INFINITY, (0,looks/* nextLook */.JD)(rounds));
    const more = `About ${(0,format/* formatPlural */.yk)(needed - rounds, "more round")} are needed`;
    if (!isRecorded)
        return needed > looks/* MAX_ROUNDS */.JH ? "More rounds are needed." : `${more}.`;
    const { base, head } = wall;
    const expected = base === null || head === null ? MAX_BUDGET + 1 : (0,looks/* recordingSeconds */.Bu)(needed, { base, head });
    // On a busy machine more passes between the runs than is foreseen.
    const seconds = Math.ceil(Math.max(expected, ((took ?? 0) / rounds) * needed) / 60) * 60;
    if (needed > looks/* MAX_ROUNDS */.JH || seconds > MAX_BUDGET)
        return "Give the program more work per run, raise 'rate', or use a quieter machine.";
    return `${more} (set \`budget: ${seconds}\`).`;
}

// EXTERNAL MODULE: ./lib/report/why.js + 2 modules
var report_why = __webpack_require__(3996);
;// CONCATENATED MODULE: ./lib/report/entry-report.js

















/** Functions with less on both sides are not listed. */
const LISTED_SHARE = 0.005;
/** Of functions that changed alike, the reviewer's question is about the edited one: the others can have changed by chance of memory. */
const EDITED_WEIGHT = 1.5;
/** The sort key: culprits, then bystanders, then the rest. */
const RANK = {
    slower: 0,
    faster: 0,
    new: 0,
    removed: 0,
    moved: 1,
    bystander: 1,
    collection: 1,
    uncertain: 2,
    unchanged: 2,
};
/** Everything report.json says about one entry point. */
function makeEntryReport(facts) {
    const { name, command, shard, entry, profile, comparison, files } = facts;
    const looks = entry?.looks ?? { planned: 1, used: 1 };
    const rounds = { base: profile.rounds.base.length, head: profile.rounds.head.length };
    const why = (0,entry_why/* explainEntry */.IT)(facts);
    const functions = withOtherCauses(listFunctions(facts), {
        ...why,
        verdict: comparison.verdict,
        touched: facts.changes && touchedLines(facts.changes),
        origins: new Map(profile.functions.map(({ file, origin }) => [file, origin])),
    });
    const suite = reportSuite({ profile, suite: comparison.suite, problems: entry?.benchmarkProblems });
    const broken = (0,benchmark_words/* brokenBenchmarks */.g5)(suite);
    const failed = new Set((suite.benchmarks ?? []).flatMap(({ name, verdict }) => (verdict === "failed" ? [name] : [])));
    const reason = explainVerdict(comparison, {
        functions: profile.functions,
        rounds: Math.min(rounds.base, rounds.head),
        isRecorded: entry !== undefined,
        recordingSeconds: entry?.recordingSeconds,
        timeBoxed: entry?.timeBoxed,
        leftOut: entry?.notes.find((note) => note.code === "benchmarks-left-out")?.leftOut,
        failed,
    });
    const health = assessHealth({ profile, entry, isDoubted: comparison.doubt !== undefined });
    // Counts of other tools may be fractions; report.json tells whole samples.
    const count = (side) => Math.round(profile.rounds[side].reduce((sum, round) => sum + round.samples, 0));
    return {
        name,
        shard,
        command,
        // What fails on head only was not measured there, and never reads as unchanged.
        verdict: broken.length > 0 && comparison.verdict === "unchanged" ? "undecided" : comparison.verdict,
        reason: broken.length > 0 && comparison.verdict !== "changed" ? `${(0,benchmark_words/* describeBroken */.lk)(broken, report_escape/* quoteName */.AB)}. ${reason}` : reason,
        ...(comparison.distrust !== undefined || comparison.withheld.length > 0 ? { withheld: true } : {}),
        rounds,
        samples: { base: count("base"), head: count("head") },
        noiseFloor: comparison.decision?.noiseFloor ?? null,
        countedSeconds: countedSeconds({ rounds: (0,fastest_runs/* timedProfile */.X)(profile, comparison.timed).rounds }),
        looks,
        time: comparison.time,
        rest: knownRatio(comparison.rest),
        ...(comparison.parts !== undefined && { parts: comparison.parts }),
        ...reportMovedWork(facts),
        ...reportEditedCaller(facts),
        functions,
        ...why,
        ...suite,
        ...(entry?.timeBoxed && { timeBoxed: entry.timeBoxed }),
        health: {
            ...health,
            warnings: [
                ...health.warnings,
                ...warnOfDoubt(comparison, profile),
                ...explainInstability(comparison, profile),
                ...(0,report_why/* warnOfUnlikeWork */.vf)(entry?.calls),
                ...warnOfTime(facts),
            ],
        },
        files,
    };
}
/** Where something else says that the program changed, the reason to withhold functions stands in no other sentence. */
function warnOfDoubt(comparison, { functions }) {
    const doubt = comparison.verdict === "changed" ? explainDoubt(comparison, { functions }) : undefined;
    return doubt === undefined ? [] : [doubt];
}
/** What a program changed that works for a time is told with the reason to doubt it; one without a change has it as its reason. */
function warnOfTime({ entry, comparison }) {
    return entry?.timeBoxed && comparison.verdict === "changed" ? [(0,benchmark_words/* explainTimeBoxed */.VB)(entry.timeBoxed)] : [];
}
/** An entry point that could not be recorded, or that one side does not have. */
function makeFailedReport({ entry, shard }) {
    const failure = (0,bundle_failure/* describeFailure */.Ic)(entry.failure ?? { code: "other", words: "" }, entry.name);
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
        countedSeconds: { base: null, head: null },
        looks: entry.looks,
        time: { cpu: nothing, wall: nothing },
        rest: null,
        functions: [],
        health: { lost: 0, late: 0, empty: 0, harness: 0, recording: null, warnings: entry.notes.map(note/* describeNote */.M) },
        files: {},
        ...(entry.missingOn === undefined && { failure }),
    };
}
/** Next to no samples of everything else leave its seconds anywhere, beyond what JSON can hold. */
function knownRatio(rest) {
    return rest !== undefined && [rest.ratio, ...rest.interval].every(Number.isFinite) ? rest : null;
}
/** Per function that the change touches the first of its lines that it does. */
function touchedLines({ touched }) {
    return new Map(touched.map((fn) => [(0,profile_frame/* functionKey */.ay)(fn), fn.line]));
}
function listFunctions({ profile, comparison, changes, entry }) {
    const touched = changes && touchedLines(changes);
    const movedFrom = new Map((changes?.moved ?? []).map(({ from, to }) => [(0,profile_frame/* functionKey */.ay)(to), from]));
    const order = new Map(comparison.order.map((f, place) => [f, place]));
    const behind = new Set([...(comparison.suite?.behind.values() ?? [])].flat());
    const counted = countedSeconds((0,fastest_runs/* timedProfile */.X)(profile, comparison.timed));
    const way = (0,time_ratio/* clearDirection */.r_)(comparison.time.cpu.interval);
    const againstWhole = ({ verdict }) => Number(way !== 0 && (0,change_words/* directionOf */.FR)({ verdict }) === -way);
    const listed = comparison.functions.flatMap((change, f) => (isListed(change) ? [{ change, f }] : []));
    const firstLines = new Map(profile.functions.map((fn) => [(0,profile_frame/* functionKey */.ay)(fn), fn.line.head ?? 0]));
    // Not only a constant, or an attribute of its class, that it uses.
    const isEditedItself = (key) => (touched?.get(key) ?? -1) >= (firstLines.get(key) ?? 0);
    const isEdited = (f) => touched?.has((0,profile_frame/* functionKey */.ay)(profile.functions[f])) === true;
    const weightOf = ({ change, f }) => entry_report_sizeOf(change, counted) * (RANK[change.verdict] === 0 && isEdited(f) ? EDITED_WEIGHT : 1);
    listed.sort((a, b) => RANK[a.change.verdict] - RANK[b.change.verdict] ||
        // When the whole got faster, a function that got slower does not come first.
        againstWhole(a.change) - againstWhole(b.change) ||
        weightOf(b) - weightOf(a) ||
        (order.get(a.f) ?? a.f) - (order.get(b.f) ?? b.f));
    return listed.map(({ change, f }) => {
        const fn = profile.functions[f];
        const from = movedFrom.get((0,profile_frame/* functionKey */.ay)(fn));
        const seconds = secondsOf(change.attributed ?? change.withCallees ?? change.self, counted);
        const touchedLine = fn.origin === "project" ? touched?.get((0,profile_frame/* functionKey */.ay)(fn)) : undefined;
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
            ...(change.attributed !== undefined && { attributed: shownChange(change.attributed) }),
            ...(change.withCallees !== undefined && { withCallees: shownChange(change.withCallees) }),
            seconds,
            ratio: change.ratio ?? null,
            ...boundRatio(change, profile),
            ...(RANK[change.verdict] < 2 && { rounds: sharesByRound(profile, f, (0,compare/* decisiveKind */.VY)(change)) }),
            verdict: change.verdict,
            ...findCode(fn, change.verdict, changes),
            ...(0,report_why/* explainFunction */.Mb)({
                profile,
                f,
                change,
                entry,
                named: comparison.order,
                isBehind: behind.has(f),
                dispersion: comparison.decision?.dispersion ?? 1,
                seconds,
                isTouched: (other) => isEditedItself((0,profile_frame/* functionKey */.ay)(other)),
            }),
        };
    });
}
/** Fewer samples than these say little of a ratio. */
const FEW_SAMPLES = 10;
/** The least that a ratio of few samples can be, by their Poisson error. */
function boundRatio(change, { rounds }) {
    const decisive = change.attributed ?? change.withCallees ?? change.self;
    const [base, head] = profile_frame/* SIDES */.BV.map((side) => (decisive[side] ?? 0) * rounds[side].reduce((sum, { samples }) => sum + samples, 0));
    if (change.ratio === undefined || RANK[change.verdict] > 0 || Math.min(base, head) === 0 || Math.min(base, head) >= FEW_SAMPLES)
        return {};
    return { atLeast: Math.max(1, Math.exp(Math.abs(Math.log(change.ratio)) - NORMAL_95 * Math.sqrt(1 / base + 1 / head))) };
}
const NORMAL_95 = 1.96;
/** Functions of files that the change does not touch are on both sides. */
function findCode({ file, name, origin }, verdict, changes) {
    const onlyOn = changes?.onlyOn;
    if (onlyOn === undefined || origin !== "project" || (verdict !== "new" && verdict !== "removed"))
        return {};
    const isOnlyOn = (side) => onlyOn[side].some((fn) => fn.file === file && fn.name === name);
    return { exists: { base: !isOnlyOn("head"), head: !isOnlyOn("base") } };
}
function countedSeconds({ rounds, clock }) {
    return { base: (0,round_counts/* meanCountedSeconds */.fe)(rounds.base, clock), head: (0,round_counts/* meanCountedSeconds */.fe)(rounds.head, clock) };
}
/** Functions within which work moved, with those that took less and those that took more. */
function reportMovedWork({ profile, comparison }) {
    if (comparison.moved.length === 0)
        return {};
    const counted = countedSeconds((0,fastest_runs/* timedProfile */.X)(profile, comparison.timed));
    const nameOf = (f) => profile.functions[f]?.name ?? "";
    const moved = comparison.moved.map(({ within, functions }) => {
        const changes = functions.map((f) => ({ name: nameOf(f), delta: comparison.functions[f]?.self.delta ?? 0 }));
        const total = comparison.functions[within].total;
        const less = changes.filter(({ delta }) => delta < 0).map(({ name }) => name);
        const more = changes.filter(({ delta }) => delta > 0).map(({ name }) => name);
        return {
            within: nameOf(within),
            // What it calls lost or gained the time, though no single function of it is named.
            less: less.length > 0 ? less : [change_words/* WHAT_IT_CALLS */.l5],
            more: more.length > 0 ? more : [change_words/* WHAT_IT_CALLS */.l5],
            total: { base: total.base, head: total.head },
            seconds: secondsOf(total, counted).delta,
        };
    });
    return { moved };
}
function reportEditedCaller({ profile, comparison: { edited } }) {
    const fn = edited && profile.functions[edited.caller];
    if (edited === undefined || fn === undefined)
        return {};
    const calls = edited.calls.map((f) => profile.functions[f]?.name ?? "");
    const { nodes, fn: functionOf, parent } = profile.tree;
    const direct = new Set();
    for (let node = 1; node < nodes; node++)
        if (functionOf[parent[node]] === edited.caller)
            direct.add(functionOf[node]);
    const isIndirect = edited.calls.some((f) => !direct.has(f));
    const told = { name: fn.name, file: fn.file, line: fn.line.head ?? fn.line.base ?? null, calls };
    return { edited: { ...told, ...(isIndirect && { indirect: true }) } };
}
function describeCaller(profile, caller) {
    const fn = caller === undefined ? undefined : profile.functions[caller];
    return fn === undefined ? {} : { calledBy: { name: fn.name, file: fn.file, line: fn.line.head ?? fn.line.base ?? null } };
}
function isListed({ self, total, verdict }) {
    return RANK[verdict] < 2 || Math.max(self.base ?? 0, self.head ?? 0, total.base ?? 0, total.head ?? 0) >= LISTED_SHARE;
}
/** Culprits and bystanders by their seconds where these are known, else by how far their share moved, a function of one side only by all of it; the rest by share. */
function entry_report_sizeOf({ self, attributed, withCallees, verdict }, counted) {
    const decisive = attributed ?? withCallees ?? self;
    const { base, head, delta } = decisive;
    const seconds = secondsOf(decisive, counted).delta;
    if (RANK[verdict] < 2 && seconds !== null && counted.base !== null && counted.head !== null)
        return Math.abs(seconds);
    const share = Math.max(base ?? 0, head ?? 0);
    return RANK[verdict] < 2 ? Math.abs(delta ?? share) : share;
}
function shownChange({ base, head, delta, halfWidth, pAdjusted }) {
    return { base, head, delta, interval: delta === null || halfWidth === null ? null : [delta - halfWidth, delta + halfWidth], pAdjusted };
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
    const [base, head] = profile_frame/* SIDES */.BV.map(shares);
    return { base, head };
}

;// CONCATENATED MODULE: ./lib/output/collected.js



/** What is known of garbage collections; undefined for suites: runs with a part of a suite's calls collect another part of the garbage. */
function collectedOf({ calls, collection, lines = [], packages = [] }) {
    if (calls === undefined || collection === undefined)
        return undefined;
    const updated = new Set(packages.flatMap(({ files }) => files));
    const functions = calls.functions.map(({ file, name, base, head, collected = { base: 0, head: 0 } }) => {
        const isAsOften = base !== null && head !== null && (0,external_node_util_.isDeepStrictEqual)(base, head) && base[0] > 0;
        const isAsBefore = isAsOften && !updated.has((0,profile_frame/* topLevelOf */.Xe)(file));
        const isAtEntry = isChangeAtEntry(lines.find((fn) => fn.file === file && fn.name === name)?.rows ?? []);
        return { file, name, ...collected, isAsBefore, oftener: oftenerOf(base, head), isAtEntry };
    });
    const { base, head } = collection;
    return { base: base.seconds, head: head.seconds, longest: Math.max(base.longest, head.longest), functions };
}
/** Whether a function is called twice as often or half as often in both of its counting runs. */
function oftenerOf(base, head) {
    if (base === null || head === null)
        return 0;
    const isTwice = (few, many) => many.every((calls, run) => calls > 0 && calls >= 2 * few[run]);
    return isTwice(base, head) ? 1 : isTwice(head, base) ? -1 : 0;
}
/** Whether half of the change of a function's own samples or more is on the line of its `def`, which is the same on both sides. */
function isChangeAtEntry(rows) {
    const changes = rows.map(({ self, text, hunk }) => ({
        change: self.head - self.base,
        isEntry: hunk === null && /^\s*(@|(async\s+)?def\s)/.test(text),
    }));
    const all = changes.reduce((sum, { change }) => sum + change, 0);
    const atEntry = changes.reduce((sum, { change, isEntry }) => sum + (isEntry ? change : 0), 0);
    return all !== 0 && atEntry / all >= compare_parts/* HALF */.QR;
}

// EXTERNAL MODULE: ./lib/output/report-folder.js + 8 modules
var report_folder = __webpack_require__(3513);
;// CONCATENATED MODULE: ./lib/output/report-stage.js















/**
 * Bundles → report. Runs nothing of the user's. A bundle that is damaged, too large or of other commits does not lose the others.
 * @throws UserError when no bundle can be reported on.
 */
async function reportBundles(bundles, { given = {}, commits } = {}) {
    const [first] = bundles;
    if (first === undefined)
        throw new errors/* UserError */.yo("There is no bundle to report.");
    const measured = commits?.measured ?? { base: first.manifest.base.sha, head: first.manifest.head.sha };
    const budget = makeBudget();
    const entryPoints = bundles.reduce((sum, { manifest }) => sum + manifest.entryPoints.length, 0);
    const leftOut = [];
    const reported = [];
    const takeName = makeNames();
    for (const { bundle, shard } of nameShards(bundles)) {
        const mark = budget.mark();
        try {
            checkCommits(bundle, measured);
            const parts = [];
            for (const entry of bundle.manifest.entryPoints) {
                const stem = takeName((bundles.length > 1 ? `${(0,entry_points/* slug */.yR)(shard)}-` : "") + (0,entry_points/* slug */.yR)(entry.name));
                parts.push(await reportEntry({ bundle, shard, entry, entryPoints, stem, budget }));
            }
            reported.push({ bundle, parts });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            leftOut.push(error);
            budget.returnTo(mark);
        }
    }
    const [best] = reported;
    if (best === undefined)
        throw leftOut[0];
    const { environment, options, base, head, source } = best.bundle.manifest;
    const parts = reported.flatMap(({ bundle, parts }) => {
        const own = (0,external_node_util_.isDeepStrictEqual)(bundle.manifest.environment, environment) ? {} : { environment: bundle.manifest.environment };
        return parts.map((part) => ({ ...part, report: { ...part.report, ...own } }));
    });
    const shown = commits?.shown ?? { base, head };
    const labels = { base: labelOf("base", shown.base), head: labelOf("head", shown.head) };
    return {
        ...(0,report_folder/* finishReport */.Ux)({ ...shown, ...(source && { source }), environment, minChange: options.minChange, parts, labels, given }),
        leftOut,
    };
}
/** @throws UserError when a bundle compares other commits than the report is about. */
function checkCommits({ manifest: { base, head } }, measured) {
    if (base.sha === measured.base && head.sha === measured.head)
        return;
    throw new errors/* UserError */.yo(`The bundles compare different commits (${base.sha} → ${head.sha} and ${measured.base} → ${measured.head}); report them separately.`);
}
/** Gives every stem of file names once, whatever the case of its letters: two entry points or jobs may be called alike. */
function makeNames() {
    const taken = new Set();
    return (stem) => {
        let name = stem;
        for (let number = 2; taken.has(name.toLowerCase()); number++)
            name = `${stem}-${number}`;
        taken.add(name.toLowerCase());
        return name;
    };
}
/** Jobs of a matrix over something else than Pythons and machines call themselves the same: they are counted, so that none hides another. */
function nameShards(bundles) {
    const taken = new Set();
    return bundles.map((bundle) => {
        const { python, os } = bundle.manifest.environment;
        const shard = `${python}, ${os.replace(/^(\S+) \S+ /, "$1 ")}`;
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
    const comparison = (0,compare/* compare */.UD)(profile, { minChange, entryPoints: 1, looksPlanned: 1 });
    const part = makePart({ name, command: "", shard: "", entry: undefined, changes: null, profile, comparison, stem: (0,entry_points/* slug */.yR)(name) });
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
async function reportEntry(request) {
    const { bundle, shard, entry, entryPoints, stem } = request;
    const { manifest } = bundle;
    if (entry.failure !== null)
        return { report: makeFailedReport({ entry, shard }), profile: undefined };
    const { keepImports, keepWaiting } = manifest.options;
    const profile = await readProfile(request, {
        keepImports,
        keepWaiting,
        isSuite: isSuite(entry),
        ...(manifest.changes !== null && { moved: manifest.changes.moved }),
    });
    const comparison = (0,compare/* compare */.UD)(profile, {
        minChange: manifest.options.minChange,
        entryPoints,
        looksPlanned: entry.looks.planned,
        distrust: findDistrust(entry),
        ...findWaitingDoubt(entry, profile),
        lost: findLost(entry),
        isTimeBoxed: Boolean(entry.timeBoxed),
        isStartUp: entry.isStartUp === true,
        measured: entry.imports,
        waitsIn: entry.waitsIn,
        collected: collectedOf(entry),
        edited: manifest.changes?.touched,
    });
    const { name, command } = entry;
    return makePart({ name, command, shard, entry, changes: manifest.changes, profile, comparison, stem });
}
/** Whether benchmarks were recognised: each of them is measured by itself. */
function isSuite({ rounds }) {
    return profile_frame/* SIDES */.BV.some((side) => rounds[side].some(({ benchmarks = [] }) => benchmarks.length > 0));
}
async function readProfile({ bundle, entry, budget }, options) {
    const recordings = (0,profile_recordings/* makeRecordings */.d)({ budget });
    for (const side of profile_frame/* SIDES */.BV) {
        for (const { file, cpuSeconds, wallSeconds, recorded, late, benchmarks, unseen = 0, processes = 0 } of entry.rounds[side]) {
            const facts = {
                recorded,
                isLate: late > 0,
                ...(cpuSeconds !== null && { cpuSeconds: Math.max(0, cpuSeconds - unseen), unseenSeconds: Math.min(unseen, cpuSeconds) }),
                ...(wallSeconds !== null && { wallSeconds }),
                ...(benchmarks !== undefined && { benchmarks }),
            };
            const round = recordings.addRound(side, facts, "py-spy");
            for await (const chunk of bundle.read(file))
                round.push(chunk);
            checkRecords(file, round.end(), processes);
        }
    }
    return (0,profile_builder/* buildProfile */.Er)(recordings, options);
}
/** flamediff writes no line that it cannot read, and none at all only when no process gave a sample. */
function checkRecords(file, result, processes) {
    if (result.rejected.count === 0 && (result.records > 0 || processes === 0))
        return;
    throw new errors/* UserError */.yo(`The bundle's '${file}' is damaged: ${(0,folded/* describeRejected */.u)(result)}; expected stacks written by 'flamediff profile'. Record again.`);
}
function makePart({ stem, ...facts }) {
    // Start-up is measured without the sampler: there is nothing to draw.
    const isDrawn = facts.entry?.isStartUp !== true;
    const files = isDrawn ? (0,report_folder/* nameFiles */.rF)(stem) : { page: page/* PAGE_FILE */.x };
    return { report: makeEntryReport({ ...facts, files }), profile: isDrawn ? facts.profile : undefined };
}


/***/ }),

/***/ 756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ PAGE_FILE),
  C: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: ./lib/compare/verdicts.js
var verdicts = __webpack_require__(8305);
// EXTERNAL MODULE: ./lib/flamegraph/engine.js
var engine = __webpack_require__(263);
// EXTERNAL MODULE: ./lib/flamegraph/style.js
var flamegraph_style = __webpack_require__(7468);
// EXTERNAL MODULE: ./lib/lib/format.js
var format = __webpack_require__(6720);
// EXTERNAL MODULE: ./lib/lib/xml.js
var xml = __webpack_require__(8882);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/reproduce.js
var reproduce = __webpack_require__(4029);
// EXTERNAL MODULE: ./lib/report/sentences.js
var sentences = __webpack_require__(3700);
;// CONCATENATED MODULE: ./lib/page/browser/script.js
// Made by `npm run build:viewer` from main.ts. Do not edit.
const PAGE_SCRIPT = "\"use strict\";(()=>{function s(t){let{picture:e=\"\",frame:n}=t.dataset;t.addEventListener(\"click\",r=>{let a=document.getElementById(e)?.querySelector(\".picture svg.flamediff[data-started=done]\");a!=null&&(r.preventDefault(),a.dispatchEvent(new CustomEvent(\"flamediff:show\",{detail:n})),a.scrollIntoView({block:\"nearest\"}))})}function u(t){let e=t.tBodies[0];e===void 0||e.rows.length===0||(e.rows.length>1&&p(t,e),e.rows.length>=7&&T(t,e),w(t))}function p(t,e){let n=[...e.rows],r=[...t.tHead?.rows[0]?.cells??[]];for(let[a,o]of r.entries()){let c=document.createElement(\"button\");c.type=\"button\",c.append(...o.childNodes),o.append(c),c.addEventListener(\"click\",()=>{let l=f(o.ariaSort,a);for(let i of r)i.ariaSort=null;o.ariaSort=l,e.append(...l===null?n:[...n].sort(b(a,l===\"ascending\"?1:-1)))})}}function f(t,e){let n=e===0?[null,\"ascending\",\"descending\"]:[null,\"descending\",\"ascending\"];return n[(n.indexOf(t)+1)%n.length]??null}function b(t,e){if(t===0)return(r,a)=>e*d(r).localeCompare(d(a));let n=r=>Number(r.cells[t]?.dataset.k??Number.NaN);return(r,a)=>{let[o,c]=[n(r),n(a)];return Number.isNaN(o)||Number.isNaN(c)?Number(Number.isNaN(o))-Number(Number.isNaN(c)):e*(o-c)}}function T(t,e){let n=document.createElement(\"input\");n.type=\"search\",n.placeholder=\"Filter by name, file or verdict\",n.setAttribute(\"aria-label\",`Filter: ${t.caption?.textContent??\"\"}`);let r=document.createElement(\"span\");r.role=\"status\";let a=document.createElement(\"div\");a.className=\"filter\",a.append(n,r),t.before(a),n.addEventListener(\"input\",()=>{let o=n.value.toLowerCase().split(/\\s+/).filter(Boolean),c=0;for(let l of e.rows){let i=(l.textContent??\"\").toLowerCase();l.hidden=!o.every(m=>i.includes(m)),l.hidden||c++}r.textContent=o.length===0?\"\":`${c} of ${e.rows.length}`})}function w(t){let e=document.createElement(\"button\");e.type=\"button\",e.className=\"copy\",e.textContent=\"Copy as Markdown\",t.caption?.append(\" \",e),e.addEventListener(\"click\",async()=>{let n=await g(E(t));e.textContent=n?\"Copied\":\"Not allowed to copy\",setTimeout(()=>{e.textContent=\"Copy as Markdown\"},2e3)})}async function g(t){try{return await navigator.clipboard.writeText(t),!0}catch{let e=document.createElement(\"textarea\");e.value=t,document.body.append(e),e.select();let n=document.execCommand(\"copy\");return e.remove(),n}}function E(t){let e=o=>`| ${o.join(\" | \")} |`,n=o=>{let c=o.querySelector(\"code\")?.textContent,l=o.querySelector(\".notes\")?.textContent??\"\";return[c??o.textContent??\"\",l].map(y).filter(Boolean).join(\" \\xB7 \")},r=[...t.tHead?.rows[0]?.cells??[]].map(n),a=[...t.tBodies[0]?.rows??[]].filter(({hidden:o})=>!o);return`${[e(r),e(r.map(()=>\"---\")),...a.map(({cells:o})=>e([...o].map(n)))].join(`\n`)}\n`}function y(t){return t.trim().replace(/\\s+/g,\" \").replace(/[\\\\`*_[\\]<>|#@&~$]/g,\"\\\\$&\")}function d(t){return t.querySelector(\"code\")?.textContent??\"\"}for(let t of document.querySelectorAll(\"table\"))u(t);for(let t of document.querySelectorAll(\"a[data-frame]\"))s(t);})();";

// EXTERNAL MODULE: ./lib/profile/frame.js
var profile_frame = __webpack_require__(524);
// EXTERNAL MODULE: ./lib/report/change-words.js
var change_words = __webpack_require__(9860);
// EXTERNAL MODULE: ./lib/report/entry-why.js
var entry_why = __webpack_require__(3041);
// EXTERNAL MODULE: ./lib/flamegraph/link.js
var flamegraph_link = __webpack_require__(7653);
// EXTERNAL MODULE: ./lib/report/benchmark-words.js
var benchmark_words = __webpack_require__(9561);
;// CONCATENATED MODULE: ./lib/page/benchmark-table.js





/** More rows make the page slow to load and are in report.json. */
const MAX_ROWS = 500;
const SIGNS = { slower: "▲", new: "▲", faster: "▼", removed: "▼", failed: "✗" };
/** The benchmarks of a suite: those that moved, and all others folded away; a click on a name shows that benchmark alone in the flame graph `id`. */
function renderBenchmarkSection(entry, id) {
    const { benchmarks = [] } = entry;
    if (benchmarks.length === 0)
        return "";
    const told = benchmarks.filter((benchmark) => (0,benchmark_words/* isMoved */.yu)(benchmark) || benchmark.verdict === "failed");
    const others = (0,benchmark_words/* describeOtherBenchmarks */.WB)(entry, report_escape/* HTML_PEN */.G8);
    return [
        "<h3>Benchmarks</h3>",
        told.length === 0 ? "" : renderTable("Benchmarks that changed or failed", told, entry, id),
        others.length === 0 ? "" : `<p class="quiet">${others.join(" · ")}</p>`,
        `<details class="all"><summary>All benchmarks (${(0,format/* formatCount */.B4)(benchmarks.length)})</summary>`,
        renderTable("All benchmarks", benchmarks.slice(0, MAX_ROWS), entry, id),
        "</details>",
    ]
        .filter((part) => part !== "")
        .join("\n");
}
function renderTable(caption, shown, entry, id) {
    return [
        `<table class="functions"><caption>${caption}</caption>`,
        "<thead><tr><th scope=col>benchmark<th scope=col>ratio<th scope=col>CPU time per call<th scope=col>caused by</tr></thead>",
        `<tbody>${shown.map((benchmark) => renderRow(benchmark, entry, id)).join("\n")}</tbody></table>`,
    ].join("\n");
}
function renderRow(benchmark, entry, id) {
    const { name, verdict, ratio, interval, seconds, calls } = benchmark;
    const sign = SIGNS[verdict] === undefined ? "" : `<span class="sign">${SIGNS[verdict]}</span> `;
    const link = (0,flamegraph_link/* formatFragment */.yf)({ ...flamegraph_link/* NOWHERE */.JW, path: [name] });
    const notes = [verdict, calls === null ? "" : `${(0,format/* formatCount */.B4)(calls)} calls per run`, (0,xml/* escapeXml */.X)((0,report_escape/* plain */.pj)(name))].filter((note) => note !== "");
    const range = interval === null ? "" : `${(0,format/* formatTimeRatio */.Eo)(interval[0])} to ${(0,format/* formatTimeRatio */.Eo)(interval[1])}`;
    const times = timesOf(seconds);
    const behind = verdict === "failed" ? (0,xml/* escapeXml */.X)((0,benchmark_words/* describeFailure */.Ic)(benchmark)) : (0,benchmark_words/* explainBehind */.es)(benchmark, entry, report_escape/* HTML_PEN */.G8);
    return [
        `<tr class="${verdict}"><th scope=row>${sign}<a href="#${id}" data-picture="${id}" data-frame="${(0,xml/* escapeXml */.X)(link)}">${report_escape/* HTML_PEN */.G8.name((0,benchmark_words/* shortName */.EU)(name, entry.benchmarks ?? []))}</a>`,
        `<div class="notes">${notes.join(" · ")}</div>`,
        ratio === null ? "<td>–" : `<td data-k="${ratio}"><span><b>${(0,format/* formatTimeRatio */.Eo)(ratio)}</b></span> <span>${range}</span>`,
        times === "" ? "<td>–" : `<td data-k="${seconds.head ?? seconds.base ?? 0}"><span>${times}</span>`,
        `<td class="behind">${behind === "" ? "–" : behind}`,
    ].join("");
}
function timesOf({ base, head }) {
    const only = base ?? head;
    if (only === null)
        return "";
    return base === null || head === null ? ((0,benchmark_words/* formatPerCall */.Hn)(only, only).split(" → ")[1] ?? "") : (0,benchmark_words/* formatPerCall */.Hn)(base, head);
}

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
const MIN_SPREAD = 0.005;
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
    const known = profile_frame/* SIDES */.BV.filter((side) => samples[side] > 0 && rounds[side].length > 0);
    const axis = makeAxis(known.flatMap((side) => rounds[side]));
    const lanes = profile_frame/* SIDES */.BV.map((side) => (known.includes(side) ? drawLane(side, rounds[side], axis) : drawNothing(side)));
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
    const from = least < NEAR_ZERO * most || most - least < MIN_SPREAD ? 0 : least;
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
// EXTERNAL MODULE: ./lib/report/why.js + 2 modules
var why = __webpack_require__(3996);
;// CONCATENATED MODULE: ./lib/page/source-lines.js



/**
 * The lines of a function that hold time, with the CPU seconds of both sides beside them; folded away at first.
 *
 *     line    base     head
 *       41   0.12 s   0.13 s      for i in range(400):
 *   +   42            1.70 s          t += i * n % 7
 *
 * `+` is a line that head adds, `−` one that only base has, `~` one that the change touches.
 */
function renderSourceLines(lines) {
    if (lines.length === 0)
        return "";
    const rows = lines.map(({ line, seconds, text, ...one }) => {
        const numbers = [String(line).padStart(5), cell(seconds.base), cell(seconds.head)].join("  ");
        return `${signOf(one)} ${numbers}  ${(0,xml/* escapeXml */.X)((0,report_escape/* visible */.RK)(text))}`;
    });
    const head = `  ${["line".padStart(5), "base".padStart(8), "head".padStart(8)].join("  ")}`;
    return `<details><summary>time by line</summary><pre tabindex="0">${[head, ...rows].join("\n")}</pre></details>`;
}
function cell(seconds) {
    return (seconds === 0 ? "" : (0,format/* formatSeconds */.Xo)(seconds)).padStart(8);
}
function signOf({ side, added, changed }) {
    if (side === "base")
        return "−";
    return added ? "+" : changed ? "~" : " ";
}

;// CONCATENATED MODULE: ./lib/page/function-table.js






/** A table of functions; the page's script lets people sort and filter it. Cells whose text is not what they are sorted by say so (`data-k`). */
function renderFunctionTable({ caption, rows }) {
    return [
        `<table class="functions"><caption>${(0,xml/* escapeXml */.X)(caption)}</caption>`,
        "<thead><tr><th scope=col>function<th scope=col>before → after<th scope=col class=aside>points<th scope=col>change<th scope=col>time per run</tr></thead>",
        `<tbody>${rows.map(function_table_renderRow).join("\n")}</tbody></table>`,
    ].join("\n");
}
/** Before the name: the same signs as in the flame graphs, for eyes that do not tell the colours apart. */
const function_table_SIGNS = { slower: "▲", new: "▲", faster: "▼", removed: "▼" };
function function_table_renderRow({ fn, entry }) {
    const { base, head, change, seconds } = (0,row/* makeRow */.xG)(fn);
    const { delta, ...shares } = (0,change_words/* decisiveChange */.h1)(fn);
    const proof = (0,row/* proofOf */.oX)(fn);
    const words = (0,change_words/* describeVerdict */.XZ)(fn);
    const [moved = "", reach] = change.split(" ± ");
    const isShared = base !== row/* NO_SHARE */.eL || head !== row/* NO_SHARE */.eL;
    const marks = (0,row/* describeMarks */._j)(fn, report_escape/* HTML_PEN */.G8);
    const where = `${(0,report_escape/* shorten */.ml)((0,report_escape/* plain */.pj)(fn.file))}${fn.line === null ? "" : `:${fn.line}`}`;
    const notes = [
        marks.join(", "),
        (0,why/* describeWhy */.QQ)(fn, report_escape/* HTML_PEN */.G8),
        where === "" ? "" : `<span class="where">${(0,xml/* escapeXml */.X)(where)}</span>`,
        entry === undefined ? "" : `<a href="#${entry.id}">${(0,xml/* escapeXml */.X)(entry.title)}</a>`,
    ].filter((note) => note !== "");
    const cells = [
        isShared ? `<td data-k="${number(Math.max(shares.base ?? 0, shares.head ?? 0))}">${pieces(base, `→ ${head}`)}` : "<td>–",
        delta === null
            ? "<td class=aside>–"
            : `<td class=aside data-k="${number(delta)}">${pieces(strongIf(proof === "change", moved), reach === undefined ? "" : `± ${reach}`)}`,
        // Sorted by what is shown: an unchanged function's ratio is noise, and a new one has none.
        `<td${words === "" || fn.ratio === null ? "" : ` data-k="${number(fn.ratio)}"`}>${words || "–"}`,
        fn.seconds.delta === null ? "<td>–" : `<td data-k="${number(fn.seconds.delta)}">${pieces(strongIf(proof === "seconds", seconds))}`,
    ];
    const sign = function_table_SIGNS[fn.verdict] === undefined ? "" : `<span class="sign">${function_table_SIGNS[fn.verdict]}</span> `;
    return `<tr class="${fn.verdict}"><th scope=row>${sign}${report_escape/* HTML_PEN */.G8.name(fn.name)}<div class="notes">${notes.join(" · ")}</div>${renderSourceLines(fn.why?.lines ?? [])}${cells.join("")}`;
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

;// CONCATENATED MODULE: ./lib/page/entry-section.js












/** More dot plots than these are noise of another kind. */
const MAX_PLOTS = 24;
/** More rows make the page slow to load and are in report.json. */
const entry_section_MAX_ROWS = 300;
/** One entry point: what was found, its flame graphs, its rounds, all of its functions. */
function renderEntrySection({ report, entry, id, draw, isBrief }) {
    const { command, rounds, samples, health, failure } = entry;
    const facts = [
        command === "" ? "" : report_escape/* HTML_PEN */.G8.name(command),
        (0,sentences/* describeTime */.Ht)(entry),
        failure === undefined ? `${rounds.base} + ${rounds.head} rounds` : "",
        failure === undefined ? `${(0,format/* formatCount */.B4)(samples.base)} + ${(0,format/* formatCount */.B4)(samples.head)} samples` : "",
    ].filter((fact) => fact !== "");
    return [
        `<section id="${id}" aria-labelledby="${id}-title">`,
        `<h2 id="${id}-title">${report_escape/* HTML_PEN */.G8.name((0,headline/* titleOf */.Gg)(entry, report))}</h2>`,
        report.entryPoints.length === 1 ? "" : paragraph((0,headline/* makeEntryHeadline */.XT)(entry, report_escape/* HTML_PEN */.G8), "finding"),
        paragraph(facts.join(" · "), "quiet"),
        paragraph(report_escape/* HTML_PEN */.G8.words((0,sentences/* explainFurther */.Wp)(entry))),
        failure === undefined ? "" : renderLastWords(failure),
        ...(0,entry_why/* describeEntryWhy */.Sz)(entry, report_escape/* HTML_PEN */.G8).map((sentence) => paragraph(sentence)),
        paragraph((0,change_words/* describeWaiting */.Am)(entry)),
        ...(0,change_words/* describeMovedWork */.aV)(entry, report_escape/* HTML_PEN */.G8).map((line) => paragraph(line)),
        paragraph((0,change_words/* describeParts */.M8)(entry)),
        ...health.warnings.map((warning) => paragraph(`⚠ ${report_escape/* HTML_PEN */.G8.words(warning)}`, "warning")),
        renderBenchmarkSection(entry, id),
        ...(isBrief ? renderBriefly(entry) : [renderPictures(id, draw), renderRounds(entry), renderAllFunctions(entry)]),
        "</section>",
    ]
        .filter((part) => part !== "")
        .join("\n");
}
function renderLastWords(failure) {
    const text = (0,sentences/* lastWordsOf */.FL)(failure).map(report_escape/* visible */.RK).join("\n").trim();
    return text === "" ? "" : `<pre tabindex="0">${(0,xml/* escapeXml */.X)(text)}</pre>`;
}
/** What changed, and where the rest is. */
function renderBriefly({ files, functions }) {
    const pictures = ["diff", "base", "head"].flatMap((view) => files[view] ?? []);
    const links = pictures.map((file) => `<a href="${(0,xml/* escapeXml */.X)(file)}">${(0,xml/* escapeXml */.X)(file)}</a>`);
    const named = functions.filter(verdicts/* isNamed */.e);
    return [
        named.length === 0 ? "" : renderFunctionTable({ caption: (0,sentences/* describeCount */.vG)(named), rows: named.map((fn) => ({ fn })) }),
        links.length === 0 ? "" : paragraph(`Flame graphs: ${links.join(" · ")}. All functions are in report.json.`, "quiet"),
    ];
}
/** The differential holds the data of all three; base and head stand below it for those without scripts. */
function renderPictures(id, draw) {
    if (draw === undefined)
        return "";
    const still = profile_frame/* SIDES */.BV.map((side, i) => `<div class="still">${draw(side, { prefix: `${id}s${i}`, isStill: true })}</div>`);
    return [
        `<div class="pictures"><h3>Flame graphs</h3>`,
        `<p class="quiet alive">Press <kbd>d</kbd> to switch between change, base and head; click a frame to zoom; <kbd>?</kbd> lists all keys.</p>`,
        `<div class="picture">${draw("diff", { prefix: id, isStill: false })}</div>${still.join("")}</div>`,
    ].join("\n");
}
/** A dot plot for everything that moved, surely or not. */
function renderRounds(entry) {
    const plotted = entry.functions.filter((fn) => fn.rounds !== undefined && fn.rounds.base.length + fn.rounds.head.length > 2);
    if (plotted.length === 0)
        return "";
    const cut = plotted.length - MAX_PLOTS;
    return [
        `<h3>Rounds</h3>`,
        `<p class="quiet">Each dot is one recorded run: the function's share of that run's samples, the first run on top. The bar is the mean; the verdict compares the means, with the spread of the dots.</p>`,
        `<div class="plots">${plotted
            .slice(0, MAX_PLOTS)
            .map((fn) => renderPlot(entry, fn))
            .join("\n")}</div>`,
        cut > 0 ? paragraph(`${(0,format/* formatPlural */.yk)(cut, "more function")} in report.json.`, "quiet") : "",
    ].join("\n");
}
function renderPlot({ samples }, fn) {
    const { verdict, rounds = { base: [], head: [] } } = fn;
    const direction = !(0,verdicts/* isNamed */.e)(fn) ? undefined : verdict === "slower" || verdict === "new" ? "more" : "less";
    const kind = [(0,change_words/* describeVerdict */.XZ)(fn), (0,change_words/* describeScope */.OI)(fn)].filter((words) => words !== "").join(", ");
    return `<figure><figcaption>${report_escape/* HTML_PEN */.G8.name(fn.name)} <span class="quiet">${kind}</span></figcaption>${renderDotPlot({ rounds, samples, direction })}</figure>`;
}
function renderAllFunctions({ functions }) {
    if (functions.length === 0)
        return "";
    const shown = functions.slice(0, entry_section_MAX_ROWS);
    const cut = functions.length - shown.length;
    const table = renderFunctionTable({
        caption: "Functions with 0.5 % of the time or more on either side, callees included",
        rows: shown.map((fn) => ({ fn })),
    });
    const rest = cut === 0 ? "" : paragraph(`${(0,format/* formatPlural */.yk)(cut, "more function")} in report.json.`, "quiet");
    return `<details class="all"><summary>All functions with 0.5 % of the time or more, callees included (${(0,format/* formatCount */.B4)(functions.length)})</summary>\n${table}${rest}</details>`;
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
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
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
.copy{font:inherit;color:inherit;background:none;border:1px solid;border-radius:6px;padding:1px 7px;cursor:pointer}
.functions th,.functions td{padding:6px 0 6px 16px;border-top:1px solid var(--line);text-align:right;vertical-align:top;font-weight:400}
.functions th:first-child{padding-left:10px;text-align:left}
.functions thead th{color:var(--quiet);font-size:13px;border-top:0;white-space:nowrap}
.functions span{white-space:nowrap}
.functions .where{white-space:normal}
.functions td{overflow-wrap:normal}
.functions thead button{font:inherit;color:inherit;background:none;border:0;padding:2px 0;cursor:pointer}
.functions thead button:hover{color:var(--ink);text-decoration:underline}
[aria-sort] button{font-weight:600;color:var(--ink)!important}
[aria-sort=ascending] button::before{content:"↑ "}
[aria-sort=descending] button::before{content:"↓ "}
.slower,.new{--mark:var(--more)}
.faster,.removed{--mark:var(--less)}
.functions tr.slower>*:first-child,.functions tr.new>*:first-child,.functions tr.faster>*:first-child,.functions tr.removed>*:first-child{box-shadow:inset 3px 0 var(--mark)}
tr b,.sign{color:var(--mark,inherit)}
td.aside span+span{color:var(--quiet);font-size:13px;margin-left:4px}
.notes b{color:inherit}
.functions td.behind{text-align:left;overflow-wrap:anywhere}
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
.pictures>h3,.pictures>p{margin-left:12px}
section+section{content-visibility:auto;contain-intrinsic-size:900px}
.alive{display:none}
.pictures .fd-head h1,.pictures .fd-head p:not(.fd-quiet-text){display:none}
@media screen{.pictures:has([data-started=done]) .alive{display:block}.pictures:has([data-started=done]) .still{display:none}}
@media (scripting:none) and (max-width:800px){.picture,.still{overflow-x:auto}.pictures .flamediff{max-width:none}}
@media (max-width:600px){main{padding:12px}h1{font-size:20px}.functions th,.functions td{padding-left:10px;font-size:13px}.functions td span{display:block}.functions thead th{white-space:normal}.functions .aside{display:none}}
@media print{.filter,.copy{display:none}}`;
/** The page's own style, beside that of its pictures. */
const PAGE_STYLE = [
    themeRule("light"),
    `@media screen and (prefers-color-scheme:dark){${themeRule("dark")}}`,
    RULES.replaceAll("\n", ""),
].join("");

;// CONCATENATED MODULE: ./lib/page/page.js













/** Entry points with all their details, those that need attention first; a page with the flame graphs of 200 takes many seconds to open. */
const MAX_WHOLE = 10;
/** More rows than these nobody reads, and they make the page slow to open. */
const MAX_FINDINGS = 200;
/** Its name beside report.json. */
const PAGE_FILE = "report.html";
/**
 * The whole report in one HTML file that asks nobody for anything: finding, table, flame graphs, rounds, method. Without scripts it can be
 * read all the same. Its policy lets nothing run but its own three texts, whatever a name may hold.
 */
function renderPage({ report, pictures, sha256, given = {} }) {
    const sections = report.entryPoints.map((entry, i) => ({ entry, id: `e${i + 1}` })).sort((a, b) => (0,headline/* byUrgency */.td)(a.entry, b.entry));
    const style = flamegraph_style/* STYLE */.Y + PAGE_STYLE;
    const policy = `default-src 'none'; style-src 'sha256-${sha256(style)}'; script-src 'sha256-${sha256(PAGE_SCRIPT)}' 'sha256-${sha256(engine/* ENGINE */.T)}'; base-uri 'none'; form-action 'none'`;
    return `${[
        "<!DOCTYPE html>",
        `<html lang="en"><head><meta charset="utf-8">`,
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        `<meta name="viewport" content="width=device-width,initial-scale=1">`,
        `<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">`,
        `<title>${(0,xml/* escapeXml */.X)([(0,headline/* makeHeadline */.dd)(report), ...(report.source ? [(0,report_escape/* shorten */.ml)((0,report_escape/* plain */.pj)(report.source.project))] : []), "flamediff"].join(" · "))}</title>`,
        `<style>${style}</style></head>`,
        "<body><main>",
        `<header><p class="quiet">${describeSource(report)}</p><h1>${(0,headline/* makeHeadline */.dd)(report, report_escape/* HTML_PEN */.G8)}</h1><p class="quiet">${(0,sentences/* describeRun */.vZ)(report, report_escape/* HTML_PEN */.G8)}</p></header>`,
        renderFindings(report, sections),
        ...sections.map((section, i) => renderEntrySection({ ...section, report, draw: pictures.get(section.entry), isBrief: i >= MAX_WHOLE })),
        renderMethod(report, given),
        "</main>",
        `<script>${PAGE_SCRIPT}</script>`,
        `<script>${engine/* ENGINE */.T}</script>`,
        "</body></html>",
    ].join("\n")}\n`;
}
/** Of which project, and when: a page that is passed on stands alone. */
function describeSource({ source }) {
    if (source === undefined)
        return "flamediff";
    const { project, recordedAt } = source;
    return `flamediff · ${report_escape/* HTML_PEN */.G8.name(project)} · <time datetime="${(0,xml/* escapeXml */.X)(recordedAt)}">${(0,xml/* escapeXml */.X)(recordedAt.slice(0, 16).replace("T", " "))} UTC</time>`;
}
/** Everything that moved, in all entry points. */
function renderFindings(report, sections) {
    const rows = sections.flatMap(({ entry, id }) => entry.functions
        .filter(({ verdict }) => verdict !== "unchanged")
        .map((fn) => ({ fn, ...(sections.length > 1 && { entry: { title: (0,report_escape/* plain */.pj)((0,headline/* titleOf */.Gg)(entry, report)), id } }) })));
    if (rows.length === 0)
        return "";
    const count = (test) => rows.filter(({ fn }) => test(fn)).length;
    const countOf = (wanted) => count(({ verdict }) => verdict === wanted);
    const [bystanders, collections, uncertain] = [countOf("bystander"), countOf("collection"), countOf("uncertain")];
    const others = (0,sentences/* describeOthers */.Hi)({ bystanders, collections, uncertain });
    const caption = [`Findings: ${(0,sentences/* describeCount */.vG)(rows.map(({ fn }) => fn).filter(verdicts/* isNamed */.e))}`, ...others].join(" · ");
    // Beside findings, what could not be judged is no news: it is in the table of all functions.
    const news = rows.some(({ fn }) => (0,verdicts/* isNamed */.e)(fn)) ? rows.filter(({ fn }) => fn.verdict !== "uncertain") : rows;
    const cut = news.length - MAX_FINDINGS;
    const table = renderFunctionTable({ caption, rows: news.slice(0, MAX_FINDINGS) });
    return cut <= 0 ? table : `${table}<p class="quiet">${(0,format/* formatPlural */.yk)(cut, "more function")} below, by entry point.</p>`;
}
function renderMethod(report, given) {
    const command = (0,reproduce/* makeRunCommand */.N)({ report, given });
    return [
        `<details class="method"><summary>How this was measured, and how to repeat it</summary>`,
        `<ul>${(0,sentences/* describeMethod */.tK)(report, report_escape/* HTML_PEN */.G8)
            .map((sentence) => `<li>${sentence}</li>`)
            .join("\n")}</ul>`,
        ...(command === undefined ? [] : [`<p>To repeat this on your machine:</p><pre tabindex="0">${(0,xml/* escapeXml */.X)(command)}</pre>`]),
        "</details>",
    ].join("\n");
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
/* harmony import */ var _identified_frames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4847);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6603);



/** One recorded run with canonical frames and nothing left out, as sorted folded text: what a bundle keeps, read back like a sampler's file. */
function formatRound(recordings, round, options) {
    const { functions, ids, roles } = (0,_identified_frames_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyFrames */ .r)(recordings.frames, options);
    const merged = (0,_call_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .makeCallTree */ .dz)(1);
    (0,_call_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .addTree */ .At)(merged, round.tree, (node, up) => {
        const id = ids[round.side][round.tree.fn[node]];
        if (id === _identified_frames_js__WEBPACK_IMPORTED_MODULE_0__/* .SKIPPED */ .$)
            return up;
        return merged.child(options.isSuite === true && roles[id] === "benchmark" ? 0 : up, id);
    });
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
    return (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFrame */ .$o)({ name, file, origin, ...(first !== undefined && { line: first }) });
}


/***/ }),

/***/ 8246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ buildProfile),
/* harmony export */   L1: () => (/* binding */ placeNodes),
/* harmony export */   MN: () => (/* binding */ Left)
/* harmony export */ });
/* harmony import */ var _call_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6230);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(524);
/* harmony import */ var _harness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7801);
/* harmony import */ var _identified_frames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4847);




/**
 * Recordings → profile: every frame becomes a function with the same identity on both sides; process roots and the frames of
 * runners and test runners above the program fall away; samples in imports, harness or waiting are counted apart.
 * Functions come sorted by identity. Those seen only in samples that were left out have no samples.
 */
function buildProfile(recordings, options = {}) {
    const frames = (0,_identified_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyFrames */ .r)(recordings.frames, options);
    const tree = (0,_call_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .makeCallTree */ .dz)(_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .SIDES */ .BV.length);
    const rounds = { base: [], head: [] };
    for (const round of recordings.rounds)
        rounds[round.side].push(buildRound({ round, frames, tree, options }));
    return { functions: frames.functions, tree: tree.build(), rounds, ...(options.keepWaiting === true && { clock: "wall" }) };
}
function buildRound({ round, frames, tree, options }) {
    const { parent, nodes, self: columns } = round.tree;
    const counts = columns[0];
    const functions = frames.functions.length;
    const { place, leaf, owner, leftOut } = placeNodes({ round, frames, options });
    const isKept = new Uint8Array(nodes);
    const totals = makeTotals(functions);
    const self = new Float64Array(functions);
    const attributed = new Float64Array(functions);
    const imported = new Float64Array(functions);
    let [samples, harness, imports, outside] = [0, 0, 0, 0];
    const waiting = new Map();
    for (let node = 1; node < nodes; node++) {
        const count = counts[node];
        if (count === 0)
            continue;
        if (leftOut[node] !== Left.nothing) {
            if (leftOut[node] === Left.outside)
                outside += count;
            else
                harness += count;
            if (leftOut[node] === Left.imports) {
                imports += count;
                if (owner[node] !== _identified_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED */ .$)
                    addTo(imported, owner[node], count);
            }
            const [top, attributed, above] = [leaf[node], owner[node], frames.functions[leaf[parent[node]]]];
            const by = above !== undefined && (0,_harness_js__WEBPACK_IMPORTED_MODULE_0__/* .isEventLoop */ .vN)(above) ? _identified_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED */ .$ : attributed;
            if (leftOut[node] === Left.harness && attributed !== _identified_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED */ .$ && (0,_harness_js__WEBPACK_IMPORTED_MODULE_0__/* .isWait */ .Mh)(frames.functions[top]))
                waiting.set(by, (waiting.get(by) ?? 0) + count);
            continue;
        }
        isKept[node] = 1;
        samples += count;
        addTo(self, leaf[node], count);
        if (owner[node] !== _identified_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED */ .$)
            addTo(attributed, owner[node], count);
        totals.start();
        for (let at = node; at > 0; at = parent[at])
            if (place[at] !== _identified_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED */ .$)
                totals.add(place[at], count);
    }
    plant({ isKept, counts, parent, place, tree, column: _frame_js__WEBPACK_IMPORTED_MODULE_3__/* .SIDES */ .BV.indexOf(round.side) });
    const { empty } = round;
    const { cpuSeconds, unseenSeconds, wallSeconds, benchmarks, isLate = false, recorded = samples + harness + outside + empty, } = round.facts;
    return {
        samples,
        recorded: isLate ? Math.max(0, recorded - empty) : recorded,
        empty,
        harness,
        imports,
        imported,
        ...(waiting.size > 0 && { waiting }),
        ...(options.isSuite === true && { outside }),
        self,
        total: totals.counts,
        attributed,
        ...(cpuSeconds !== undefined && { cpuSeconds }),
        ...(unseenSeconds !== undefined && unseenSeconds > 0 && { unseenSeconds }),
        ...(wallSeconds !== undefined && { wallSeconds }),
        ...(benchmarks !== undefined && { benchmarks }),
    };
}
/** One pass from the root down; a parent comes before its children. */
function placeNodes({ round, frames, options }) {
    const { parent, fn, nodes } = round.tree;
    const ids = frames.ids[round.side];
    const isProject = frames.functions.map(({ origin }) => origin === "project");
    const waits = frames.functions.map((fn) => options.keepWaiting !== true && (0,_harness_js__WEBPACK_IMPORTED_MODULE_0__/* .isWait */ .Mh)(fn));
    const contexts = new Uint8Array(nodes);
    const [place, leaf, owner] = [new Int32Array(nodes), new Int32Array(nodes), new Int32Array(nodes)];
    const leftOut = new Uint8Array(nodes);
    contexts[0] = options.keepRunners === true ? Context.program : Context.top;
    for (const column of [place, leaf, owner])
        column[0] = _identified_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED */ .$;
    for (let node = 1; node < nodes; node++) {
        const up = parent[node];
        const id = ids[fn[node]];
        const above = contexts[up];
        const context = id === _identified_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED */ .$ ? above : contextBelow(above, frames.roles[id], frames.functions[id]);
        const isAbove = options.isSuite === true && (context & Context.benchmark) === 0;
        const stays = id !== _identified_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED */ .$ && !isAbove && (context & (Context.top | Context.machinery)) === 0;
        const top = stays ? id : leaf[up];
        contexts[node] = context;
        place[node] = stays ? id : _identified_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED */ .$;
        leaf[node] = top;
        owner[node] = stays && isProject[id] === true ? id : owner[up];
        if (options.isSuite === true && (context & Context.benchmark) === 0)
            leftOut[node] = Left.outside;
        else
            leftOut[node] = classOf(context, { isIdle: top === _identified_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED */ .$ || waits[top] === true, options });
    }
    return { place, leaf, owner, leftOut };
}
/** What samples that are left out are counted as. */
const Left = { nothing: 0, harness: 1, outside: 2, imports: 3 };
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
        planted[node] = id === _identified_frames_js__WEBPACK_IMPORTED_MODULE_1__/* .SKIPPED */ .$ ? up : tree.child(up, id);
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
    /** At or below the frame that carries a benchmark's name. */
    benchmark: 32,
};
function contextBelow(above, role, fn) {
    const context = above & ~Context.machinery;
    // Whatever is above a benchmark, an import of the whole suite or pytest, is not its own.
    if (role === "benchmark")
        return Context.program | Context.benchmark;
    if (role === "import")
        return (context & ~Context.top) | Context.imported | Context.machinery;
    const atTop = (context & Context.top) !== 0;
    if (role === "test-runner" && atTop)
        return context | Context.tested;
    if (role === "runner" && atTop)
        return context;
    return (context & ~Context.top) | (fn.origin === "stdlib" ? 0 : Context.program);
}
/** Imports, runners at work (collecting, reporting) and waiting are not what shares are shares of. */
function classOf(context, { isIdle, options }) {
    if ((context & Context.imported) !== 0 && options.keepImports !== true)
        return Left.imports;
    const runnerAtWork = (context & Context.top) !== 0 || ((context & Context.tested) !== 0 && (context & Context.program) === 0);
    return runnerAtWork || isIdle ? Left.harness : Left.nothing;
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

/***/ 9561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ describeBehind),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   Hn: () => (/* binding */ formatPerCall),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   Pe: () => (/* binding */ describeRatio),
/* harmony export */   VB: () => (/* binding */ explainTimeBoxed),
/* harmony export */   WB: () => (/* binding */ describeOtherBenchmarks),
/* harmony export */   es: () => (/* binding */ explainBehind),
/* harmony export */   g5: () => (/* binding */ brokenBenchmarks),
/* harmony export */   gv: () => (/* binding */ describeSuite),
/* harmony export */   lk: () => (/* binding */ describeBroken),
/* harmony export */   yu: () => (/* binding */ isMoved)
/* harmony export */ });
/* harmony import */ var _bundle_benchmark_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7467);
/* harmony import */ var _lib_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6720);
/* harmony import */ var _why_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3996);



/** More functions behind a benchmark than these are counted. */
const MAX_FUNCTIONS = 2;
/** More names in a sentence than these are counted. */
const MAX_NAMES = 5;
/**
 * The benchmark that moved most, in one line: `test_invoice` is 2.9× slower (1.2 → 3.4 ms per call): `tax`. Slower ones first.
 * @returns undefined where no benchmark moved.
 */
function describeSuite({ benchmarks = [], suite }, pen) {
    const moved = benchmarks.filter(isMoved);
    const [first, ...others] = moved;
    if (first === undefined)
        return undefined;
    if (suite !== undefined && suite.together !== null) {
        const { ratio } = suite.together;
        return `The suite as a whole is ${describeRatio(ratio)} (${moved.length} of ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(benchmarks.length, "benchmark")})`;
    }
    const more = ["slower", "faster"].flatMap((verdict) => {
        const count = others.filter((other) => other.verdict === verdict).length;
        return count === 0 ? [] : [`${count} more ${verdict}`];
    });
    const behind = describeBehind(first, pen);
    const { base, head } = first.seconds;
    const times = base === null || head === null ? "" : ` (${formatPerCall(base, head)} per call)`;
    const line = `${pen.name(shortName(first.name, benchmarks))} is ${describeRatio(first.ratio ?? 1)}${times}${behind === "" ? "" : `: ${behind}`}`;
    return more.length === 0 ? line : `${line}; ${more.join(", ")}`;
}
function isMoved({ verdict }) {
    return verdict === "slower" || verdict === "faster";
}
/** `2.9× slower`, `2.9× faster`: always above 1, so that both read alike. */
function describeRatio(ratio) {
    return ratio < 1 ? `${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTimeRatio */ .Eo)(1 / ratio)} faster` : `${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTimeRatio */ .Eo)(ratio)} slower`;
}
/** `tax`, `round_half` and 2 more; empty where no function stands out. The first one may be told with why. */
function describeBehind({ functions }, pen, why = "") {
    const cut = functions.length - MAX_FUNCTIONS;
    const names = functions.slice(0, MAX_FUNCTIONS).map((name, at) => pen.name(name) + (at === 0 ? why : ""));
    return names.join(", ") + (cut > 0 ? ` and ${cut} more` : "");
}
/** The same with why, of the first one, as far as it is known: `tax` (called twice as often (1 → 2 per call of the benchmark)), `round_half`. */
function explainBehind(benchmark, { functions }, pen) {
    const fn = functions.find(({ name, why }) => name === benchmark.functions[0] && why !== undefined);
    if (fn?.why === undefined)
        return describeBehind(benchmark, pen);
    const inCalls = countInCalls(fn.why, benchmark.calls);
    const why = inCalls === undefined ? (0,_why_js__WEBPACK_IMPORTED_MODULE_1__/* .describeWhy */ .QQ)(fn, pen) : (0,_why_js__WEBPACK_IMPORTED_MODULE_1__/* .describeWhy */ .QQ)({ ...fn, why: inCalls }, pen, "call of the benchmark");
    return describeBehind(benchmark, pen, why === "" ? "" : ` (${why})`);
}
/** Calls in one call of the benchmark, where a whole number of them makes those of the run; a benchmark is called once more to warm up. */
function countInCalls(why, times) {
    const { calls, moreThan, isExact, divisor: counted = 1 } = why;
    if (calls === null || times === null || moreThan !== undefined || !isExact)
        return undefined;
    const once = (0,_bundle_benchmark_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .callsWhenCounted */ .i_)(times, counted);
    const isWhole = (divisor) => [calls.base ?? 0, calls.head ?? 0].every((count) => (count / counted) % divisor === 0);
    const divisor = [once + 1, once].find(isWhole);
    if (divisor === undefined)
        return undefined;
    const divided = (count) => (count === null ? null : count / counted / divisor);
    const { divisor: _, ...rest } = why;
    return { ...rest, calls: { base: divided(calls.base), head: divided(calls.head) } };
}
/** `test_y[json]` of `tests/test_x.py::test_y[json]`, as long as no other benchmark of the suite is called so. */
function shortName(name, all) {
    const short = lastPart(name);
    return all.some((other) => other.name !== name && lastPart(other.name) === short) ? name : short;
}
/** Parameters may hold anything, `::` included. */
function lastPart(name) {
    const bracket = name.indexOf("[");
    const place = name.slice(0, bracket < 0 ? name.length : bracket).lastIndexOf("::");
    return place < 0 ? name : name.slice(place + 2);
}
const UNITS = [
    { unit: "s", seconds: 1 },
    { unit: "ms", seconds: 1e-3 },
    { unit: "µs", seconds: 1e-6 },
    { unit: "ns", seconds: 1e-9 },
];
/** Closer times need three digits to be told apart. */
const CLOSE_RATIO = 1.3;
/** `1.2 → 3.4 ms`: both in the unit of the larger one. */
function formatPerCall(base, head) {
    const larger = Math.max(base, head);
    const { unit, seconds } = UNITS.find((known) => larger >= known.seconds) ?? UNITS[3];
    const digits = larger > CLOSE_RATIO * Math.min(base, head) ? 2 : 3;
    return `${formatDigits(base / seconds, digits)} → ${formatDigits(head / seconds, digits)} ${unit}`;
}
/** `0.90`, `2.6`, `100`: at least this many significant digits, never with an exponent. */
function formatDigits(value, digits) {
    const rounded = Number(value.toPrecision(digits));
    const decimals = rounded === 0 ? 0 : digits - 1 - Math.floor(Math.log10(rounded));
    return value.toFixed(Math.min(Math.max(decimals, 0), 6));
}
/** What else there is to say of the suite, one sentence each: those on one side, those that did not move, those without figures. */
function describeOtherBenchmarks({ benchmarks = [], suite }, pen) {
    const of = (verdict) => benchmarks.filter((benchmark) => benchmark.verdict === verdict);
    const isOnly = benchmarks.every(({ verdict }) => verdict === "unchanged" || verdict === "uncertain");
    const quiet = ["unchanged", "uncertain"].flatMap((verdict) => {
        const count = of(verdict).length;
        return count === 0 ? [] : [`${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(count, isOnly ? "benchmark" : "other benchmark")} ${verdict}`];
    });
    return [
        ...quiet,
        ...listNames("New", of("new"), benchmarks, pen),
        ...listNames("Removed", of("removed"), benchmarks, pen),
        ...describeOmitted(suite?.omitted ?? []),
    ];
}
function listNames(title, some, all, pen) {
    if (some.length === 0)
        return [];
    const names = some.slice(0, MAX_NAMES).map(({ name }) => pen.name(shortName(name, all)));
    const cut = some.length - names.length;
    return [`${title}: ${names.join(", ")}${cut > 0 ? ` and ${cut} more` : ""}`];
}
/** By reason: `3 benchmarks were not measured: they use a fixture 'benchmark' of the suite's own`. */
function describeOmitted(omitted) {
    const byReason = new Map();
    // A warning of its own tells of those that the budget left out.
    for (const { name, reason } of omitted.filter(({ reason }) => reason !== "budget"))
        byReason.set(reason, (byReason.get(reason) ?? new Set()).add(name));
    return [...byReason].map(([reason, names]) => {
        const verb = names.size === 1 ? "was" : "were";
        return `${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(names.size, "benchmark")} ${verb} not measured: ${REASONS[reason]}`;
    });
}
/** Benchmarks that fail on head and not on base. */
function brokenBenchmarks({ benchmarks = [] }) {
    return benchmarks.filter(({ failed = [] }) => failed.length > 0 && failed.every(({ side }) => side === "head"));
}
/** `lru fails on head, but not on base: an exception was raised`. */
function describeBroken(broken, nameOf) {
    const [first] = broken;
    if (first === undefined)
        return "";
    const reasons = [...new Set((first.failed ?? []).map(({ reason }) => REASONS[reason]))].join(", ");
    const which = broken.length === 1 ? `${nameOf(first.name)} fails` : `${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(broken.length, "benchmark")} fail`;
    const whose = broken.length === 1 ? "" : `, the first ${nameOf(first.name)}`;
    return `${which} on head, but not on base${whose}: ${reasons}`;
}
/** Why it failed, for its row: `failed on head: it raised an exception`. */
function describeFailure({ failed = [] }) {
    const reasons = [...new Set(failed.map(({ reason }) => reason))];
    const sides = [...new Set(failed.map(({ side }) => side))];
    return `failed on ${sides.join(" and ")}: ${reasons.map((reason) => REASONS[reason]).join(", ")}`;
}
const REASONS = {
    raised: "an exception was raised",
    "setup-failed": "the setup failed",
    collection: "the file could not be imported",
    timeout: "the benchmark's own timeout ended it",
    "used-twice": "the fixture 'benchmark' was used twice in one test",
    "own-fixture": "the suite defines a fixture 'benchmark' of its own",
    disabled: "benchmarks are switched off by '--benchmark-disable'",
    "asserts-on-stats": "the test reads 'benchmark.stats', which is empty here",
    "not-called": "the test never calls 'benchmark'",
    async: "the test is asynchronous",
    memory: "memory is measured, not time",
    track: "a tracked number is measured, not time",
    "new-process": "each call starts a new process",
    "not-time": "something other than time is measured",
    budget: "the budget was used up",
};
/** Why nothing can be said of a program that works for a time, and what to do. The first sentence is the headline's. */
function explainTimeBoxed(timeBoxed) {
    const seen = timeBoxed.how === "harness"
        ? `'${timeBoxed.harness}' repeats the work until a time is over`
        : "it did less work in the same time when it was slowed down";
    const advice = timeBoxed.how === "harness" ? ADVICE[timeBoxed.harness] : "Let it do a fixed number of iterations.";
    return `The program runs for a fixed time, not for a fixed amount of work: ${seen}. A slower function runs less often, so neither times nor shares show it. ${advice}`;
}
const ADVICE = {
    "pytest-benchmark": "Start pytest directly in the entry point, or fix the rounds with 'benchmark.pedantic(…, rounds=…, iterations=…)'.",
    "pytest-codspeed": "Start pytest directly in the entry point, without '--codspeed'.",
    asv: "Use an entry point that begins with 'asv'.",
    pyperf: "Fix the loops: '--loops N --values 1 --warmups 0 --processes 1'.",
    timeit: "Fix the number of iterations: 'python -m timeit -n N -r 1 …'.",
};


/***/ }),

/***/ 9860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ describeWaiting),
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   Gz: () => (/* binding */ describeProgramTimes),
/* harmony export */   J9: () => (/* binding */ namedFunctions),
/* harmony export */   M8: () => (/* binding */ describeParts),
/* harmony export */   OI: () => (/* binding */ describeScope),
/* harmony export */   UM: () => (/* binding */ describeTimes),
/* harmony export */   XZ: () => (/* binding */ describeVerdict),
/* harmony export */   _e: () => (/* binding */ describeProgram),
/* harmony export */   _m: () => (/* binding */ isCode),
/* harmony export */   aV: () => (/* binding */ describeMovedWork),
/* harmony export */   at: () => (/* binding */ directionOfWhole),
/* harmony export */   h1: () => (/* binding */ decisiveChange),
/* harmony export */   hR: () => (/* binding */ cpuVerdictOf),
/* harmony export */   l5: () => (/* binding */ WHAT_IT_CALLS),
/* harmony export */   vX: () => (/* binding */ describeFunctions),
/* harmony export */   y$: () => (/* binding */ PART_WORDS)
/* harmony export */ });
/* unused harmony export describeFunction */
/* harmony import */ var _compare_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(125);
/* harmony import */ var _compare_round_counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3196);
/* harmony import */ var _compare_time_ratio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8316);
/* harmony import */ var _compare_verdicts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8305);
/* harmony import */ var _lib_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6720);





/** The change that the verdict is about: of self time, or of time with libraries or with everything it calls. */
function decisiveChange({ self, attributed, withCallees }) {
    return attributed ?? withCallees ?? self;
}
/** What the verdict is about beside the function's own time: `with what it calls`; empty where that is all. */
function describeScope({ attributed, withCallees }) {
    if (attributed !== undefined)
        return "with the libraries it calls";
    return withCallees === undefined ? "" : "with what it calls";
}
/** More time (1) or less (-1), as the verdict has it; 0 for functions that are not named. */
function directionOf({ verdict }) {
    if (verdict === "slower" || verdict === "new")
        return 1;
    return verdict === "faster" || verdict === "removed" ? -1 : 0;
}
/** The way the CPU time of the program went: 0 where its interval does not leave 1 by more than 5 %. */
function directionOfWhole({ time }) {
    return (0,_compare_time_ratio_js__WEBPACK_IMPORTED_MODULE_1__/* .clearDirection */ .r_)(time.cpu.interval);
}
/** The verdict of CPU time: a program that surely waits longer changed, whatever that is. */
function cpuVerdictOf({ verdict, waiting }) {
    return waiting?.cpuVerdict ?? verdict;
}
/** `7.7×` slower or faster, from the ratio head / base; a change below a tenth in percent. */
function describeTimes(ratio) {
    const times = Math.max(ratio, 1 / ratio);
    if (times < 1.095)
        return `${Math.max(1, Math.round((times - 1) * 100))} %`;
    return `${times >= 9.95 ? times.toFixed(0) : times >= 1.995 ? times.toFixed(1) : times.toFixed(2).replace(/0$/, "")}×`;
}
/** The clock's ticks are a tenth of a time of so many of them: two digits of a ratio are then all that is known. */
const EXACT_SECONDS = 10 * _compare_round_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .CLOCK_SECONDS */ .DA;
/**
 * `1.32×`, as far as the clock can tell: `about 150×` where a side took only some ticks of it, `more than 217×` where one took less than a tick. Slower or
 * faster says whoever asks.
 */
function describeProgramTimes({ base, head, ratio, interval }) {
    if (ratio === null)
        return "";
    const times = Math.max(ratio, 1 / ratio);
    const shorter = Math.min(base ?? Number.POSITIVE_INFINITY, head ?? Number.POSITIVE_INFINITY);
    if (shorter >= EXACT_SECONDS || times < 1.095)
        return describeTimes(ratio);
    if (shorter >= _compare_round_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .CLOCK_SECONDS */ .DA)
        return `about ${Number(times.toPrecision(2))}×`;
    const [lower, upper] = interval ?? [ratio, ratio];
    const least = ratio > 1 ? lower : 1 / upper;
    return describeLeast(least);
}
/** `more than 217×`. */
function describeLeast(times) {
    return `more than ${times >= 10 ? Math.floor(times) : Math.floor(times * 10) / 10}×`;
}
/** A lower bound below it says less than the ratio, however rough that is. */
const MIN_LEAST = 2;
function isCalled(why, side) {
    return (why?.calls?.[side] ?? 0) > 0 || (why?.moreThan?.[side] ?? null) !== null;
}
/** What a row says in its `change` column: `7.7× slower`, `new`, `removed` (its code is), `no longer sampled`, `only its share`. One sign with its colour and its seconds. */
function describeVerdict({ verdict, ratio, atLeast, exists, why, origin, kind }) {
    if (kind === "waiting")
        return verdict === "slower" ? "waits longer" : "waits less";
    switch (verdict) {
        case "slower":
        case "faster": {
            const agrees = ratio !== null && (verdict === "slower" ? ratio > 1 : ratio < 1);
            if (!agrees)
                return verdict;
            return `${atLeast !== undefined && atLeast >= MIN_LEAST ? describeLeast(atLeast) : describeTimes(ratio)} ${verdict}`;
        }
        case "new":
            // What both sides use is rarely new itself, and what was called was there.
            return exists?.base === true || (origin !== undefined && origin !== "project" && kind === undefined) || isCalled(why, "base")
                ? "newly sampled"
                : "new";
        case "removed":
            return exists?.head === false && !isCalled(why, "head") ? "removed" : "no longer sampled";
        case "moved":
            return "work moved";
        case "collection":
            return "perhaps garbage collection";
        case "bystander":
            return "only its share";
        case "uncertain":
            return "uncertain";
        case "unchanged":
            return "";
    }
}
/** Functions that are named for the CPU time that was sampled in them. */
function namedFunctions({ functions }) {
    return functions.filter((fn) => (0,_compare_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamed */ .e)(fn) && fn.kind === undefined);
}
/** Named functions; those that an edited and named function calls are part of its change. */
function findingsOf(entry) {
    const { edited } = entry;
    const named = namedFunctions(entry);
    const caller = named.find((fn) => fn.withCallees !== undefined && fn.name === edited?.name && fn.file === edited.file);
    const parts = caller === undefined ? [] : named.filter((fn) => fn !== caller && edited?.calls.includes(fn.name));
    return { named: named.filter((fn) => !parts.includes(fn)), caller, parts };
}
/** Changed functions in one phrase: the only one, or how many and the largest. Undefined where none is named. */
function describeFunctions(entry, pen) {
    const { named: findings, caller, parts } = findingsOf(entry);
    const [first] = findings;
    if (first === undefined)
        return undefined;
    if (findings.length === 1) {
        const most = first === caller ? parts.find((fn) => directionOf(fn) === directionOf(first) && isMostOf(fn, first)) : undefined;
        return `${describeFunction(first, pen)}${most === undefined ? "" : `, mostly ${nameOf(most, pen)}`}`;
    }
    const named = [first, ...namedFunctions(entry).filter((fn) => fn !== first)];
    const isAlike = named.every((fn) => directionOf(fn) === directionOf(first));
    if (!isAlike)
        return `${describeFunction(first, pen)}; ${countOthers(first, named.slice(1))}${describeSum(named)}`;
    const direction = directionOf(first) > 0 ? "slower" : "faster";
    const numbers = describeNumbers(first);
    const most = numbers.startsWith("(") ? `${describeVerdict(first)} ${numbers}` : numbers;
    // An edited one is told first even if others changed by a little more.
    const isLargest = named.every((fn) => Math.abs(fn.seconds.delta ?? 0) <= Math.abs(first.seconds.delta ?? 0));
    // What one side does not call did not get slower or faster.
    const isOneSided = named.some(({ verdict }) => verdict === "new" || verdict === "removed");
    const verb = isOneSided ? `take ${directionOf(first) > 0 ? "more" : "less"} time` : `got ${direction}`;
    return `${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlural */ .yk)(named.length, "function")} ${verb}, ${isLargest ? "the most" : "among them"} ${nameOf(first, pen)}: ${most}`;
}
/** `, all together +0.01 s`, where gains and losses cancel out: a reader of the headline alone would take the first one for the change of the program. */
function describeSum(named) {
    const changes = named.map(({ seconds }) => seconds.delta ?? Number.NaN);
    const sum = changes.reduce((all, change) => all + change, 0);
    const isEven = named.every((fn) => fn.attributed === undefined && fn.withCallees === undefined) && sum / changes[0] < _compare_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .HALF */ .QR;
    return isEven ? `, all together ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSecondsChange */ .Rv)(sum)}` : "";
}
/** Whether a part of what a function calls makes at least half of its change. */
function isMostOf(part, whole) {
    const [some, all] = [part, whole].map(({ seconds }) => seconds.delta);
    return some === null || all === null || some / all >= _compare_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .HALF */ .QR;
}
/** What one side does not call did not get slower or faster. */
function wayOf(fn) {
    return fn.verdict === "new" || fn.verdict === "removed" ? describeVerdict(fn) : directionOf(fn) > 0 ? "slower" : "faster";
}
/** `1 more slower, 2 new, 2 faster`, beside the first one. */
function countOthers(first, others) {
    const ways = [1, -1].flatMap((direction) => [...new Set(others.filter((fn) => directionOf(fn) === direction).map(wayOf))]);
    return ways.map((way) => `${others.filter((fn) => wayOf(fn) === way).length} ${wayOf(first) === way ? "more " : ""}${way}`).join(", ");
}
/** `parse is 7.7× slower: 31 % → 63 % of the time (+2.39 s per run)`. */
function describeFunction(fn, pen) {
    if (fn.kind !== undefined)
        return `${pen.name(fn.name)} ${describeVerdict(fn)}${describeSeconds(fn)}`;
    const { base } = decisiveChange(fn);
    if (fn.verdict === "removed" && base !== null) {
        const verb = fn.exists?.head === false ? "was" : "is";
        return `${nameOf(fn, pen)} took ${round(base)} of the time and ${verb} ${describeVerdict(fn)}${describeSeconds(fn)}`;
    }
    const numbers = describeNumbers(fn);
    return `${nameOf(fn, pen)} is ${describeVerdict(fn)}${numbers.startsWith("(") ? " " : ": "}${numbers}`;
}
function nameOf(fn, pen) {
    const owner = fn.file.replace(/^<(stdlib|prefix)>\//, "").split("/")[0] ?? "";
    const whose = fn.origin === "dependency"
        ? ` in ${pen.words(owner.replace(/\.pyw?$/, ""))}`
        : fn.origin === "stdlib"
            ? " in the standard library"
            : "";
    return `${pen.name(fn.name)}${whose} ${describeScope(fn)}`.trim();
}
/** Shares that moved by less say nothing of a function that changed with all it calls: most of the program's time stays most of it. */
const TELLING = 0.05;
/** `31 % → 63 % of the time (+2.39 s per run)`; `(+0.43 s per run)` where the share says nothing, or went the other way. */
function describeNumbers(fn) {
    const { base, head, delta } = decisiveChange(fn);
    const isContrary = base !== null && head !== null && Math.sign(delta ?? 0) === -directionOf(fn);
    const isConstant = fn.withCallees !== undefined && fn.ratio !== null && Math.abs(delta ?? 1) < TELLING;
    if ((isContrary || isConstant) && fn.seconds.delta !== null)
        return describeSeconds(fn).trim();
    const shares = base !== null && head !== null
        ? `${round(base)} → ${round(head)} of the time`
        : base !== null
            ? `${round(base)} of the time → no samples`
            : head !== null
                ? `${round(head)} of the time`
                : "";
    return `${shares}${describeSeconds(fn)}`.trim();
}
/** ` (+2.39 s per run)`; empty where seconds are not known. */
function describeSeconds({ seconds: { delta } }) {
    return delta === null ? "" : ` (${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSecondsChange */ .Rv)(delta)} per run)`;
}
/** `31 %`, `4.2 %`, `0 %`. */
function round(share) {
    return share >= 0.0995 ? `${(share * 100).toFixed(0)} %` : (0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatShare */ .T1)(share).replace(".0 %", " %");
}
/**
 * The program's time in front of everything else, where it surely changed: `1.32× slower (CPU time 3.85 s → 5.07 s per run): mostly imports (+1.10 s)`.
 * Undefined where it did not, or is not known.
 */
function describeProgram(entry, pen) {
    const { cpu } = entry.time;
    const direction = directionOfWhole(entry);
    if (direction === 0 || cpu.ratio === null || cpu.base === null || cpu.head === null)
        return undefined;
    const way = direction > 0 ? "slower" : "faster";
    const whole = `${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .capitalized */ .l2)(describeProgramTimes(cpu))} ${way} (CPU time ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(cpu.base)} → ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(cpu.head)} per run)`;
    const named = findingsOf(entry).named.filter((fn) => directionOf(fn) === direction);
    const change = cpu.head - cpu.base;
    const explained = named.reduce((sum, { seconds }) => sum + (seconds.delta ?? 0), 0);
    const collected = entry.collection === undefined ? 0 : entry.collection.seconds.head - entry.collection.seconds.base;
    if (collected / change > Math.max(_compare_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_OF_THE_CHANGE */ .tf, explained / change))
        return `${whole}, mostly garbage collection (${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSecondsChange */ .Rv)(collected)})`;
    const imports = entry.parts === undefined && isMoved(entry.imports) ? [importsPart(entry.imports)] : [];
    const part = [...changesByPart(entry), ...imports].find(({ part, seconds }) => !isCode(part) && seconds / change > Math.max(0.5, explained / change));
    if (part !== undefined)
        return `${whole}, mostly ${describeLargestImport(entry, part, pen) ?? describePartChange(entry, part)}`;
    const functions = describeFunctions(entry, pen);
    // What the parts are is told by samples, too.
    if (functions === undefined && entry.withheld === true)
        return `${whole}; the recording does not reliably show in which functions`;
    if (functions === undefined) {
        const why = entry.noiseFloor === null ? "there are too few samples to say which function" : "no single function stands out";
        return `${whole}${describeLargestParts(entry)}; ${why}`;
    }
    const [first] = namedFunctions(entry);
    if (first === undefined || directionOf(first) !== direction)
        return `${whole}${describeLargestParts(entry)}; but ${functions}`;
    const isExplained = explained === 0 || explained / change >= _compare_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_OF_THE_CHANGE */ .tf;
    if (isExplained)
        return `${whole}: ${functions}`;
    const how = explained / change >= PARTLY ? "partly explained: " : "no single function explains it; ";
    return `${whole}${describeLargestParts(entry)}; ${how}${functions}`;
}
/** Functions with a smaller part of the change do not explain it. */
const PARTLY = 0.2;
function isMoved(imports) {
    return imports?.verdict === "slower" || imports?.verdict === "faster";
}
/** Imports as a part of the time, where the samples are too few to divide it. */
function importsPart({ seconds }) {
    return { part: "imports", seconds: seconds.head - seconds.base };
}
function describePartChange(entry, { part, seconds }) {
    return `${wordsOf(part, entry)} (${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSecondsChange */ .Rv)(seconds)})`;
}
/** `the import of pandas (+0.41 s)`, where imports changed and one module holds most of it. */
function describeLargestImport({ imports }, { part, seconds }, pen) {
    if (part !== "imports" || imports === undefined)
        return undefined;
    const { added, removed, changed = [] } = imports.modules;
    const changes = [
        ...added.map((one) => ({ module: one.module, seconds: one.seconds })),
        ...removed.map((one) => ({ module: one.module, seconds: -one.seconds })),
        ...changed.map((one) => ({ module: one.module, seconds: one.seconds.head - one.seconds.base })),
    ];
    // Several can hold more than half of it where others went the other way.
    const [largest] = changes.toSorted((a, b) => b.seconds / seconds - a.seconds / seconds);
    if (largest === undefined || largest.seconds / seconds <= _compare_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_OF_THE_CHANGE */ .tf)
        return undefined;
    return `the import of ${pen.name(largest.module)} (${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSecondsChange */ .Rv)(largest.seconds)})`;
}
function describeLargestParts(entry) {
    const { cpu } = entry.time;
    const change = (cpu.head ?? 0) - (cpu.base ?? 0);
    const largest = changesByPart(entry)
        .filter(({ seconds }) => seconds / change > 0.2)
        .slice(0, 3);
    return largest.length === 0
        ? ""
        : `: ${largest.map(({ part, seconds }) => `${wordsOf(part, entry)} ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSecondsChange */ .Rv)(seconds)}`).join(", ")}`;
}
function isCode(part) {
    return part === "project" || part === "dependency" || part === "stdlib" || part === "generated" || part === "native";
}
const PART_WORDS = {
    project: "project",
    dependency: "dependencies",
    stdlib: "standard library",
    native: "native code",
    generated: "generated code",
    imports: "imports",
    waiting: "calls that wait",
    harness: "test collection and waiting",
    startup: "start-up and exit",
    unseen: "processes without samples",
};
/** In a suite, everything outside the calls of its benchmarks is preparation. */
function wordsOf(part, { benchmarks }) {
    return part === "harness" && benchmarks !== undefined ? "collection, fixtures and setup of benchmarks" : PART_WORDS[part];
}
/**
 * What each part of the time changed by, in whole hundredths of a second that add up to the change of the whole as it is written: headline and list say the
 * same.
 */
function changesByPart({ parts = [], time: { cpu } }) {
    const changes = parts.map(({ base, head }) => (head - base) * 100);
    const total = Math.round(changes.reduce((sum, change) => sum + change, 0));
    const shown = Math.round((cpu.head ?? 0) * 100) - Math.round((cpu.base ?? 0) * 100);
    const cents = roundToSum(changes, Math.abs(shown - total) > 1 ? total : shown);
    return parts.map(({ part }, i) => ({ part, seconds: cents[i] / 100 }));
}
/** Where the CPU time went or came from: `Where the CPU time changed: imports +1.10 s, project −0.01 s; total +1.09 s.` Empty where nothing changed or seconds are not known. */
function describeParts(entry) {
    if (entry.verdict !== "changed")
        return "";
    const changes = changesByPart(entry);
    const words = changes
        .filter(({ seconds }) => seconds !== 0)
        .map(({ part, seconds }) => `${wordsOf(part, entry)} ${formatHundredths(seconds)}`);
    const total = Math.round(changes.reduce((sum, { seconds }) => sum + seconds * 100, 0)) / 100;
    // One part is the total that the line above tells.
    return words.length < 2
        ? ""
        : `Where the CPU time changed: ${words.join(", ")}; total ${total === 0 ? "±0 s" : formatHundredths(total)}.`;
}
/** All parts with two decimals, so that they can be added up. */
function formatHundredths(seconds) {
    return `${seconds < 0 ? "\u2212" : "+"}${Math.abs(seconds).toFixed(2)} s`;
}
/** Whole numbers nearest to the values that add up to `total`: the largest remainders are rounded the other way. */
function roundToSum(values, total) {
    const rounded = values.map(Math.round);
    let rest = total - rounded.reduce((sum, value) => sum + value, 0);
    const order = values
        .map((value, i) => ({ i, error: value - rounded[i] }))
        .sort((a, b) => (rest > 0 ? b.error - a.error : a.error - b.error));
    for (const { i } of order) {
        if (rest === 0)
            break;
        rounded[i] = rounded[i] + Math.sign(rest);
        rest -= Math.sign(rest);
    }
    return rounded;
}
/** Wall time that changed by more than a tenth while CPU time did not: the program waits. Empty otherwise. */
function describeWaiting(entry) {
    const { wall, cpu } = entry.time;
    if (entry.waiting !== undefined ||
        directionOfWhole(entry) !== 0 ||
        wall.interval === null ||
        wall.ratio === null ||
        cpu.interval === null)
        return "";
    const [lower, upper] = wall.interval;
    if (lower <= 1.1 && upper >= 1 / 1.1)
        return "";
    // What may be the CPU time's doing is no waiting.
    if (cpu.interval[0] > 1 || cpu.interval[1] < 1)
        return "";
    const way = lower > 1.1 ? "longer" : "shorter";
    return `Wall time is ${describeTimes(wall.ratio)} ${way} (${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(wall.base ?? 0)} → ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(wall.head ?? 0)} per run), but CPU time is not: the program waits ${way} (I/O, locks, sleep). Set 'idle: true' to see where.`;
}
/** Stands for callees none of which is named; no Python function has a name with blanks. */
const WHAT_IT_CALLS = "what it calls";
/** `Work moved: time of … went to …`: one line for each function within which changes cancelled out. */
function describeMovedWork({ moved }, pen) {
    return (moved ?? []).map(({ within, less, more, total, seconds }) => {
        const list = (names) => names
            .slice(0, 3)
            .map((name) => (name === WHAT_IT_CALLS ? name : pen.name(name)))
            .join(", ") + (names.length > 3 ? ` and ${names.length - 3} more` : "");
        const where = `${pen.name(within)} with everything it calls: ${total.base === null ? "–" : round(total.base)} → ${total.head === null ? "–" : round(total.head)} of the time${seconds === null ? "" : ` (${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSecondsChange */ .Rv)(seconds)} per run)`}`;
        return `Work moved from ${list(less)} to ${list(more)}. ${where}.`;
    });
}


/***/ }),

/***/ 3041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ explainEntry),
/* harmony export */   Sz: () => (/* binding */ describeEntryWhy),
/* harmony export */   df: () => (/* binding */ describePlace)
/* harmony export */ });
/* harmony import */ var _compare_round_counts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3196);
/* harmony import */ var _compare_verdicts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8305);
/* harmony import */ var _lib_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6720);
/* harmony import */ var _profile_frame_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(524);
/* harmony import */ var _benchmark_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9561);
/* harmony import */ var _change_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9860);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6774);







/** What changed of an entry point as a whole, beside its functions: imports, packages, waiting, memory. What is not known or did not move is not there. */
function explainEntry(facts) {
    const { entry, comparison } = facts;
    const imports = reportImports(facts);
    const packages = (entry?.packages ?? []).map((change) => reportPackage(change, facts));
    const memory = entry === undefined ? undefined : reportMemory(entry.rounds);
    const collection = entry?.collection && reportCollection(entry.collection, comparison);
    const { waiting } = comparison;
    return {
        ...(imports !== undefined && { imports }),
        ...(packages.length > 0 && { packages: packages.sort((a, b) => Math.abs(b.seconds ?? 0) - Math.abs(a.seconds ?? 0)) }),
        ...(waiting !== undefined && { waiting: reportWaiting(waiting) }),
        ...(memory !== undefined && { memory }),
        ...(collection !== undefined && { collection }),
    };
}
function reportWaiting({ isSure: _, where, ...waiting }) {
    return { ...waiting, where: where ?? null };
}
function reportImports({ entry, profile, comparison }) {
    const { imports } = comparison;
    if (imports === undefined)
        return undefined;
    const perSample = (side) => {
        const rounds = profile.rounds[side];
        const samples = rounds.reduce((sum, round) => sum + (round.imports ?? 0), 0);
        return samples === 0 ? 0 : imports.seconds[side] / samples;
    };
    const list = (found, side) => found.map(({ module, by, isChanged, modules, samples, seconds = samples * perSample(side) }) => ({
        module,
        by,
        touched: isChanged,
        modules,
        seconds,
    }));
    const { added, removed, changed } = entry?.imports ?? { added: [], removed: [], changed: undefined };
    return {
        seconds: imports.seconds,
        ratio: imports.ratio?.ratio ?? null,
        interval: imports.ratio?.interval ?? null,
        verdict: imports.verdict,
        ...(imports.isStartUp === true && { isStartUp: true }),
        modules: {
            added: list(added, "head"),
            removed: list(removed, "base"),
            ...(changed !== undefined && {
                changed: changed.map(({ module, file, isChanged, base, head }) => ({ module, file, touched: isChanged, seconds: { base, head } })),
            }),
        },
    };
}
/** A change of a package's seconds is told from this many standard errors on. */
const CERTAINTY = 4;
function reportPackage({ name, base, head, files }, { profile, comparison }) {
    const isOwn = profile.functions.map(({ origin, file }) => origin === "dependency" && files.includes((0,_profile_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .topLevelOf */ .Xe)(file)));
    const dispersion = Math.max(1, comparison.decision?.dispersion ?? 2);
    const [before, after] = _profile_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .SIDES */ .BV.map((side) => {
        const rounds = profile.rounds[side];
        const all = rounds.reduce((sum, round) => sum + round.samples, 0);
        const own = rounds.reduce((sum, round) => sum + round.self.reduce((of, count, f) => of + (isOwn[f] === true ? count : 0), 0), 0);
        const perSample = ((0,_compare_round_counts_js__WEBPACK_IMPORTED_MODULE_4__/* .meanCountedSeconds */ .fe)(rounds) ?? 0) / Math.max(all, 1);
        return { seconds: own * perSample, variance: own * perSample ** 2 * dispersion };
    });
    const delta = after.seconds - before.seconds;
    const isSure = Math.abs(delta) > CERTAINTY * Math.sqrt(before.variance + after.variance);
    return { name, base, head, seconds: isSure ? delta : null, files };
}
/** Smaller changes of the peak of memory tell a reviewer nothing, however sure they are. */
const MIN_MEMORY = { share: 0.05, bytes: 4 * 2 ** 20 };
/** Standard errors of the difference of means. */
const MEMORY_CERTAINTY = 4;
function reportMemory(rounds) {
    const [base, head] = _profile_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .SIDES */ .BV.map((side) => spreadOf(rounds[side].map(({ peakBytes }) => peakBytes)));
    if (base === undefined || head === undefined)
        return undefined;
    const delta = Math.abs(head.mean - base.mean);
    const least = Math.max(MIN_MEMORY.bytes, MIN_MEMORY.share * base.mean, MEMORY_CERTAINTY * Math.sqrt(base.variance + head.variance));
    return delta > least ? { peakBytes: { base: Math.round(base.mean), head: Math.round(head.mean) } } : undefined;
}
/** Smaller changes of the time of garbage collections explain nothing: it varies by a few percent. */
const MIN_COLLECTION = { seconds: 0.02, ratio: 1.2, share: 0.01 };
function reportCollection({ base, head }, { time: { cpu } }) {
    const [less, more] = [Math.min(base.seconds, head.seconds), Math.max(base.seconds, head.seconds)];
    const least = Math.max(MIN_COLLECTION.seconds, MIN_COLLECTION.share * Math.max(cpu.base ?? 0, cpu.head ?? 0));
    if (more - less < least || more < MIN_COLLECTION.ratio * less)
        return undefined;
    return { seconds: { base: base.seconds, head: head.seconds }, count: { base: base.count, head: head.count } };
}
/** Mean and the variance of it; undefined where a round is not known, or for one round. */
function spreadOf(values) {
    const known = values.filter((value) => value !== undefined);
    if (known.length < values.length || known.length < 2)
        return undefined;
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return { mean, variance: squares / (known.length - 1) / known.length };
}
/** Sentences about the edited function above the culprits, imports, packages, waiting and memory, as far as they changed. */
function describeEntryWhy(entry, pen) {
    const { edited, imports, packages, waiting, memory, collection, functions } = entry;
    return [
        edited === undefined ? "" : describeEdited(edited, functions, pen),
        imports === undefined ? "" : describeImports(imports, pen),
        packages === undefined ? "" : describePackages(packages, functions, pen),
        waiting === undefined ? "" : describeWaiting(waiting, functions, pen),
        collection === undefined ? "" : describeCollection(collection),
        memory === undefined ? "" : `Peak memory ${formatBytes(memory.peakBytes.base)} → ${formatBytes(memory.peakBytes.head)}.`,
    ].filter((sentence) => sentence !== "");
}
/** A function that waits for a smaller part than this does not wait for all of it. */
const ALL_OF_IT = 0.8;
/** `in` the function that waits, `mostly in` where others do, too. */
function describePlace(seconds, { seconds: part = seconds }) {
    return part / seconds < ALL_OF_IT ? "mostly in" : "in";
}
/** `Waits 2.0 s longer per run (wall time 1.2 s → 3.2 s; CPU time does not explain it), in store, which this change edits.` */
function describeWaiting({ seconds, wall, where }, functions, pen) {
    const isEdited = where !== null && functions.some((fn) => isSame(fn, where) && fn.touched === true && (0,_row_js__WEBPACK_IMPORTED_MODULE_2__/* .isEditedItself */ .D0)(fn));
    const by = where?.by === undefined ? "" : `, called by ${pen.name(where.by.name)}, which this change edits`;
    const place = where === null ? "" : `, ${describePlace(seconds, where)} ${pen.name(where.name)}${isEdited ? ", which this change edits" : by}`;
    const times = `wall time ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSeconds */ .Xo)(wall.base)} → ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSeconds */ .Xo)(wall.head)}`;
    return `Waits ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSeconds */ .Xo)(Math.abs(seconds))} ${seconds > 0 ? "longer" : "less"} per run (${times}; CPU time does not explain it)${place}.`;
}
/** `Garbage collection: 50 → 340 ms of CPU time per run, in whatever functions it interrupts (110 → 118 collections).` */
function describeCollection({ seconds, count }) {
    const times = count.base === count.head
        ? (0,_lib_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPlural */ .yk)(count.base, "collection")
        : `${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(count.base)} → ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(count.head)} collections`;
    return `Garbage collection: ${(0,_benchmark_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPerCall */ .Hn)(seconds.base, seconds.head)} of CPU time per run, in whatever functions it interrupts (${times}).`;
}
function isSame(fn, other) {
    return fn.name === other.name && fn.file === other.file;
}
/** More modules and functions than these are in report.json. */
const MAX_TOLD = 3;
/** `group_tokens, which this change edits, calls all of these functions, some of them through others.` */
function describeEdited(edited, functions, pen) {
    const { name, calls, indirect } = edited;
    const named = (0,_change_words_js__WEBPACK_IMPORTED_MODULE_1__/* .namedFunctions */ .J9)({ functions }).filter((fn) => !isSame(fn, edited)).length;
    const isUser = functions.some((fn) => isSame(fn, edited) && !(0,_row_js__WEBPACK_IMPORTED_MODULE_2__/* .isEditedItself */ .D0)(fn));
    const told = calls.slice(0, MAX_TOLD).map((callee) => pen.name(callee));
    const list = listOf(calls.length > told.length ? [...told, `${calls.length - told.length} more`] : told);
    const what = named > 1 && calls.length >= named ? (named === 2 ? "both functions" : "all of these functions") : list;
    const how = indirect !== true ? "" : calls.length === 1 ? " through other functions" : ", directly or through other functions";
    const callees = (0,_change_words_js__WEBPACK_IMPORTED_MODULE_1__/* .namedFunctions */ .J9)({ functions }).filter((fn) => calls.includes(fn.name));
    const verb = callees.length > 0 && callees.every((fn) => fn.verdict === "removed") ? "called" : "calls";
    return `${pen.name(name)}, which ${isUser ? "uses code that this change edits" : "this change edits"}, ${verb} ${what}${how}.`;
}
/** `a, b and c`. */
function listOf(words) {
    return [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((part) => part !== "").join(" and ");
}
/** `Imports: 310 → 740 ms of CPU time; pandas (212 modules, +0.41 s), first imported by shop/report.py:3, a line that this change adds.` */
function describeImports({ seconds, verdict, modules, isStartUp }, pen) {
    if (verdict !== "slower" && verdict !== "faster")
        return "";
    const isSlower = verdict === "slower";
    const list = isSlower ? modules.added : modules.removed;
    const own = (modules.changed ?? []).filter(({ seconds: { base, head } }) => isSlower === head > base);
    const listed = list.slice(0, MAX_TOLD).map((one) => describeModule(one, isSlower, pen));
    const rest = list.length - listed.length;
    const names = `${isSlower ? "" : "no longer "}${listed.join("; ")}${rest > 0 ? `; ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPlural */ .yk)(rest, "more import")} in report.json` : ""}`;
    const told = [...own.slice(0, MAX_TOLD).map((one) => describeOwn(one, pen)), ...(listed.length > 0 ? [names] : [])];
    const why = told.join("; ");
    return `${isStartUp === true ? "Starting Python and importing the module" : "Imports"}: ${(0,_benchmark_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPerCall */ .Hn)(seconds.base, seconds.head)} of CPU time${why === "" ? "" : `; ${why}`}.`;
}
/** `+0.93 s in the top-level code of shop/text.py, which this change edits`. */
function describeOwn({ file, touched, seconds: { base, head } }, pen) {
    return `${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSecondsChange */ .Rv)(head - base)} in the top-level code of ${pen.name(file)}${touched ? ", which this change edits" : ""}`;
}
function describeModule({ module, by, touched, modules, seconds }, isAdded, pen) {
    const size = modules === 1 ? [] : [`${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPlural */ .yk)(modules, "module")}`];
    const cost = seconds < 0.005 ? [] : [(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSecondsChange */ .Rv)(isAdded ? seconds : -seconds)];
    const brackets = [...size, ...cost].join(", ");
    const where = by === null ? "" : `, first imported by ${pen.name(`${by.file}:${by.line}`)}`;
    return `${pen.name(module)}${brackets === "" ? "" : ` (${brackets})`}${where}${touched ? `, a line that this change ${isAdded ? "adds" : "removes"}` : ""}`;
}
/** `numpy 2.2.1 → 2.3.0: +0.41 s (_wrapreduction, used by score); 3 other updated packages: no measurable change.` */
function describePackages(packages, functions, pen) {
    const moved = packages.filter(({ seconds }) => seconds !== null);
    const told = moved.slice(0, MAX_TOLD).map((change) => {
        const culprit = functions.find((fn) => isCulpritIn(fn, change));
        const caller = culprit?.calledBy === undefined ? "" : `, used by ${pen.name(culprit.calledBy.name)}`;
        return `${describeVersions(change, pen)}: ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSecondsChange */ .Rv)(change.seconds ?? 0)}${culprit === undefined ? "" : ` (${pen.name(culprit.name)}${caller})`}`;
    });
    const others = packages.length - told.length;
    if (told.length === 0) {
        const versions = packages.slice(0, MAX_TOLD).map((change) => describeVersions(change, pen));
        return `Updated packages: ${versions.join(", ")}${others > versions.length ? ` and ${others - versions.length} more` : ""}; no measurable effect on the time.`;
    }
    return `${told.join("; ")}${others === 0 ? "" : `; ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPlural */ .yk)(others, "other updated package")}: no measurable change`}.`;
}
function describeVersions({ name, base, head }, pen) {
    return `${pen.name(name)} ${base ?? "(not installed)"} → ${head ?? "(not installed)"}`;
}
function isCulpritIn(fn, { files }) {
    return (0,_compare_verdicts_js__WEBPACK_IMPORTED_MODULE_6__/* .isNamed */ .e)(fn) && fn.kind === undefined && fn.origin === "dependency" && files.includes((0,_profile_frame_js__WEBPACK_IMPORTED_MODULE_3__/* .topLevelOf */ .Xe)(fn.file));
}
function formatBytes(bytes) {
    const mebibytes = bytes / 2 ** 20;
    return mebibytes < 1024 ? `${mebibytes.toFixed(mebibytes < 10 ? 1 : 0)} MiB` : `${(mebibytes / 1024).toFixed(2)} GiB`;
}


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ escapeFence),
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   CS: () => (/* binding */ MARKDOWN_PEN),
/* harmony export */   Fv: () => (/* binding */ SUMMARY_PEN),
/* harmony export */   G8: () => (/* binding */ HTML_PEN),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   Vd: () => (/* binding */ PLAIN_PEN),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   tn: () => (/* binding */ escapeCode)
/* harmony export */ });
/* unused harmony export escapeMarkdown */
/* harmony import */ var _lib_xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8882);

/** Names longer than this are cut: nobody reads on, and a comment has an end. */
const MAX_NAME_LENGTH = 120;
/** The same for sentences. */
const MAX_SENTENCE_LENGTH = 500;
/** Code units of a text before anything is done with it: to normalize combining marks takes time by the square of their number. */
const MAX_TEXT_LENGTH = 4000;
/** Marks on one letter; no script needs more, and hundreds of them cover the lines around. */
const MAX_MARKS = /(\p{M}{8})\p{M}+/gu;
/** Invisible and without width; breaks what GitHub would take for a mention, a reference or a link. */
const JOINER = "\u2060";
const MARKDOWN_PEN = {
    name: escapeCode,
    words: (text) => withQuotations(text, (part) => escapeMarkdown(part, MAX_SENTENCE_LENGTH), escapeCode),
    strong: (text) => `**${text}**`,
};
const PLAIN_PEN = { name: plain, words: plain, strong: (text) => text };
/** For HTML elements within Markdown, such as a summary: Markdown's signs mean nothing there. */
const SUMMARY_PEN = {
    name: summaryCode,
    words: (text) => withQuotations(text, (part) => escapeMarkup(shorten(plain(part), MAX_SENTENCE_LENGTH)), summaryCode),
    strong: (text) => `<b>${text}</b>`,
};
/** For report.html. */
const HTML_PEN = {
    name: htmlCode,
    words: (text) => withQuotations(text, (part) => (0,_lib_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeXml */ .X)(shorten(plain(part), MAX_SENTENCE_LENGTH)), htmlCode),
    strong: (text) => `<b>${text}</b>`,
};
/**
 * Text from strangers as plain Markdown text: it cannot become formatting, HTML, a table cell's end, a mention, a reference, a link, a formula, an
 * emoji or a comment's marker. Control and bidi characters go away.
 */
function escapeMarkdown(text, longest = MAX_NAME_LENGTH) {
    const flat = shorten(plain(text), longest).replace(/([\\`*_[\]{}#~!$])/g, "\\$1");
    // At the beginning of a line these would make a list, a rule or a heading.
    return escapeMarkup(flat.replace(/^[-+=]/, "\\$&").replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2"));
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
/**
 * Comments are found again by a hidden marker; nothing else may look like one. Nor like a command of GitHub's runner, for whoever prints the
 * file in a workflow.
 */
function withoutMarkers(text) {
    return text
        .replaceAll("<!--", `<${JOINER}!--`)
        .replaceAll("-->", `--${JOINER}>`)
        .replaceAll("##[", `##${JOINER}[`)
        .replace(/^([^\S\n]*:)(?=:)/gm, `$1${JOINER}`);
}
/** The first 4,000 characters of a text without control sequences and signs that turn the direction of writing; blanks stay. */
function visible(text) {
    return text
        .slice(0, MAX_TEXT_LENGTH)
        .replace(MAX_MARKS, "$1")
        .normalize("NFC")
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]+/gu, " ");
}
function escapeMarkup(text) {
    return text
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/[@#]/g, `$&${JOINER}`)
        .replace(/\|/g, "&#124;")
        .replace(/:(?=\/\/|:|[\w+-]+:)/g, `:${JOINER}`)
        .replace(/\b(www)\./gi, `$1${JOINER}.`)
        .replace(/\b(GH)-/gi, `$1${JOINER}-`);
}
/** At most so many letters, the last of them `…` when some are missing. */
function shorten(text, longest = MAX_NAME_LENGTH) {
    // No letter takes more than two code units.
    const letters = [...text.slice(0, 2 * longest + 2)];
    return letters.length <= longest ? text : `${letters.slice(0, longest - 1).join("")}…`;
}
/**
 * A name within a sentence of flamediff's own: the pens write it as code, so that it never reads as flamediff's words.
 *
 *   The rounds disagree about `parse`.
 */
function quoteName(name) {
    // What would end the quotation, or the sentence.
    return `\`${shorten(plain(name))
        .replaceAll("`", "'")
        .replace(/([.!?]) /g, "$1\u00a0")}\``;
}
/** A sentence, with the names that `quoteName` quoted as code. */
function withQuotations(text, words, name) {
    return plain(text)
        .split(/`([^`]+)`/)
        .map((part, index) => {
        if (index % 2 === 1)
            return name(part);
        const [, before = "", inner = "", after = ""] = /^( ?)(.*?)( ?)$/.exec(part) ?? [];
        return before + words(inner) + after;
    })
        .join("");
}
function summaryCode(text) {
    return `<code>${escapeMarkup(shorten(plain(text)))}</code>`;
}
function htmlCode(text) {
    return `<code>${(0,_lib_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeXml */ .X)(shorten(plain(text)))}</code>`;
}


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   XT: () => (/* binding */ makeEntryHeadline),
/* harmony export */   dd: () => (/* binding */ makeHeadline),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   qi: () => (/* binding */ firstSentence),
/* harmony export */   td: () => (/* binding */ byUrgency),
/* harmony export */   zr: () => (/* binding */ makeTitledHeadline)
/* harmony export */ });
/* harmony import */ var _lib_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6720);
/* harmony import */ var _benchmark_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9561);
/* harmony import */ var _change_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9860);
/* harmony import */ var _entry_why_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3041);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2527);





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
 * @param pen how the output writes names and sentences of others; plain text without.
 */
function makeHeadline(report, pen = _escape_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAIN_PEN */ .Vd) {
    const [first, ...others] = [...report.entryPoints].sort(byUrgency);
    if (first === undefined)
        return "Nothing was profiled";
    const line = makeEntryHeadline(first, pen);
    if (others.length === 0)
        return line;
    const titled = isTitled(first, report) ? line : `${pen.name(titleOf(first, report))}: ${line}`;
    const count = (0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlural */ .yk)(report.entryPoints.length, "entry point");
    if (first.verdict === "unchanged")
        return `${line} (${count})`;
    const sums = WORST.flatMap((verdict) => {
        const alike = report.entryPoints.filter((entry) => entry.verdict === verdict).length;
        return alike === 0 ? [] : [`${alike} ${verdict === "undecided" ? "inconclusive" : verdict}`];
    });
    return `${titled} (${count}: ${sums.join(", ")})`;
}
/** Whether an entry point's line begins with its name anyway: `No verdict: 'dump' failed on head`. */
function isTitled(entry, report) {
    return entry.verdict === "failed" && entry.reason.startsWith(`'${titleOf(entry, report)}' `);
}
/** One entry point's line with its name, for reports of several. */
function makeTitledHeadline(entry, report, pen = _escape_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAIN_PEN */ .Vd) {
    const line = makeEntryHeadline(entry, pen);
    return isTitled(entry, report) ? line : `${pen.name(titleOf(entry, report))}: ${line}`;
}
/** The entry point's name, with the job that recorded it where there are several. */
function titleOf({ name, shard }, { entryPoints }) {
    return entryPoints.some((other) => other.shard !== shard) ? `${name}, ${shard}` : name;
}
/** One entry point's line. */
function makeEntryHeadline(entry, pen = _escape_js__WEBPACK_IMPORTED_MODULE_3__/* .PLAIN_PEN */ .Vd) {
    switch (entry.verdict) {
        case "failed":
            return `No verdict: ${pen.words(firstSentence(entry.reason))}`;
        case "undecided":
            // What is sure is short; the reason stands below it.
            return describeWait(entry, pen) ?? `Inconclusive: ${pen.words((0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .uncapitalized */ .ot)(firstSentence(entry.reason)))}`;
        case "unchanged":
            return describeWait(entry, pen) ?? `No change: ${pen.words((0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .uncapitalized */ .ot)(firstSentence(entry.reason)))}`;
        case "changed": {
            const broken = (0,_benchmark_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeBroken */ .lk)((0,_benchmark_words_js__WEBPACK_IMPORTED_MODULE_0__/* .brokenBenchmarks */ .g5)(entry), (name) => pen.name((0,_benchmark_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shortName */ .EU)(name, entry.benchmarks ?? [])));
            return `${describeChange(entry, pen)}${broken === "" ? "" : `; ${broken}`}`;
        }
    }
}
/** `Waits 2.0 s longer per run, in store; CPU time unchanged`: a program that takes longer for its user never reads as one that did not change. */
function describeWait(entry, pen) {
    const { waiting } = entry;
    if (waiting === undefined)
        return undefined;
    const place = waiting.where === null ? "" : `, ${(0,_entry_why_js__WEBPACK_IMPORTED_MODULE_2__/* .describePlace */ .df)(waiting.seconds, waiting.where)} ${pen.name(waiting.where.name)}`;
    const times = `${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(Math.abs(waiting.seconds))} ${waiting.seconds > 0 ? "longer" : "less"} per run`;
    return `Waits ${times}${place}; CPU time ${describeCpuVerdict(entry, pen)}`;
}
function describeCpuVerdict(entry, pen) {
    const { base, head, ratio } = entry.time.cpu;
    if ((0,_change_words_js__WEBPACK_IMPORTED_MODULE_1__/* .directionOfWhole */ .at)(entry) !== 0 && base !== null && head !== null && ratio !== null)
        return `${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(base)} → ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(head)} (${(0,_change_words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProgramTimes */ .Gz)(entry.time.cpu)} ${ratio > 1 ? "slower" : "faster"})`;
    switch ((0,_change_words_js__WEBPACK_IMPORTED_MODULE_1__/* .cpuVerdictOf */ .hR)(entry)) {
        case "changed":
            return describeWithinNoise(entry);
        case "unchanged":
            return `unchanged: ${pen.words((0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .uncapitalized */ .ot)(firstSentence(entry.reason)))}`;
        default:
            return "inconclusive";
    }
}
/** Of a program whose functions changed, and whose time as a whole did not surely. */
function describeWithinNoise({ time: { cpu } }) {
    const { base, head, interval } = cpu;
    const isNoise = interval === null || (interval[0] <= 1 && interval[1] >= 1);
    return isNoise || base === null || head === null ? "of the whole within noise" : `${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(base)} → ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(head)}`;
}
function describeChange(entry, pen) {
    const suite = (0,_benchmark_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSuite */ .gv)(entry, pen);
    if (suite !== undefined)
        return suite;
    const { time, waiting } = entry;
    const [program, functions] = [(0,_change_words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProgram */ ._e)(entry, pen), (0,_change_words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFunctions */ .vX)(entry, pen)];
    const weighsMore = waiting !== undefined && Math.abs(waiting.seconds) > Math.abs((time.cpu.head ?? 0) - (time.cpu.base ?? 0));
    if (weighsMore || (waiting?.cpuVerdict !== undefined && program === undefined && functions === undefined))
        return `${describeWait(entry, pen)}${functions === undefined ? "" : `; ${functions}`}`;
    return program ?? (functions && `${functions}${describeContrast(entry)}`) ?? describeWhole(entry, pen);
}
/** `; but CPU time 3.00 s → 3.47 s`, where all functions that changed went the other way than the program. */
function describeContrast(entry) {
    const { base, head, interval } = entry.time.cpu;
    const way = interval === null ? 0 : interval[0] > 1 ? 1 : interval[1] < 1 ? -1 : 0;
    const isContrary = way !== 0 && (0,_change_words_js__WEBPACK_IMPORTED_MODULE_1__/* .namedFunctions */ .J9)(entry).every((fn) => (0,_change_words_js__WEBPACK_IMPORTED_MODULE_1__/* .directionOf */ .FR)(fn) === -way);
    return isContrary && base !== null && head !== null ? `; but CPU time ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(base)} → ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(head)}` : "";
}
/** Only the time of the whole program says it: too few or no reliable samples to say whose, or all functions moved alike. */
function describeWhole(entry, pen) {
    if (entry.noiseFloor !== null && entry.withheld !== true)
        return pen.words(firstSentence(entry.reason));
    const { base, head } = entry.time.cpu;
    const times = base === null || head === null ? "" : ` (CPU time ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(base)} → ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(head)} per run)`;
    const why = entry.withheld === true ? "the recording does not reliably show in which functions" : "there are too few samples to say which function";
    return `The program is ${(head ?? 0) < (base ?? 0) ? "faster" : "slower"}${times}; ${why}`;
}
/** Without its full stop. */
function firstSentence(text) {
    return text.split(/(?<=[.!?]) (?=[A-Z'])|\n/, 1)[0].replace(/\.$/, "");
}


/***/ }),

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ SCHEMA_VERSION)
/* harmony export */ });
/** Version of report.json; raised when a field changes its meaning or goes away. */
const SCHEMA_VERSION = 2;


/***/ }),

/***/ 4029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ makeRunCommand),
/* harmony export */   l: () => (/* binding */ GET_COMMAND)
/* harmony export */ });
/* harmony import */ var _config_input_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31);
/* harmony import */ var _lib_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3229);


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
    const options = Object.entries({ ...commits, ...given }).map(([name, value]) => value === "true" && (0,_config_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .takesNoValue */ .ls)(name) ? `--${name}` : `--${name} ${(0,_lib_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteWord */ .X)(value)}`);
    return `flamediff run ${options.join(" ")}`;
}


/***/ }),

/***/ 6774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ SIGNS),
/* harmony export */   D0: () => (/* binding */ isEditedItself),
/* harmony export */   _j: () => (/* binding */ describeMarks),
/* harmony export */   eL: () => (/* binding */ NO_SHARE),
/* harmony export */   oX: () => (/* binding */ proofOf),
/* harmony export */   xG: () => (/* binding */ makeRow),
/* harmony export */   xS: () => (/* binding */ describeMove)
/* harmony export */ });
/* harmony import */ var _compare_verdicts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8305);
/* harmony import */ var _lib_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6720);
/* harmony import */ var _change_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9860);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);




/** In place of a number that is not known. */
const NO_SHARE = "–";
function makeRow(fn) {
    const { base, head, delta, interval } = (0,_change_words_js__WEBPACK_IMPORTED_MODULE_0__/* .decisiveChange */ .h1)(fn);
    const { seconds, ratio } = fn;
    const share = (value) => (value === null ? NO_SHARE : (0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShare */ .T1)(value));
    // The interval stands around the change, so one number says it.
    const reach = interval === null || delta === null ? "" : ` ± ${((interval[1] - delta) * 100).toFixed(1)}`;
    return {
        base: share(base),
        head: share(head),
        // `±0.0 ± 4.7` would have two signs for one thing.
        change: delta === null ? NO_SHARE : (reach === "" ? (0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(delta) : (0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(delta).replace("±", "")) + reach,
        seconds: seconds.delta === null ? "" : (0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSecondsChange */ .Rv)(seconds.delta),
        ratio: ratio === null || fn.verdict === "unchanged" ? "" : (0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRatio */ .B0)(ratio),
    };
}
/**
 * The number of a row that proves the verdict. A share can stand still while the time does not, when others took more: then the time is what is to be read.
 * @returns undefined for functions that are not named.
 */
function proofOf(fn) {
    if (!(0,_compare_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamed */ .e)(fn))
        return undefined;
    const { delta, interval } = (0,_change_words_js__WEBPACK_IMPORTED_MODULE_0__/* .decisiveChange */ .h1)(fn);
    // Chance alone could not have moved the share so far.
    const isMoved = delta !== null && (interval === null || interval[0] > 0 || interval[1] < 0);
    return isMoved || fn.seconds.delta === null ? "change" : "seconds";
}
/** Orange is slower and blue faster, as in the flame graphs; the words say the same to those who see no colours. */
const SIGNS = {
    slower: "🟠",
    new: "🟠",
    faster: "🔵",
    removed: "🔵",
    moved: "",
    bystander: "",
    collection: "",
    uncertain: "",
    unchanged: "",
};
/** What else there is to say of a function, most important first: its verdict, whether the change touches it, where it comes from. */
function describeMarks(fn, pen) {
    const { touched, touchedLine, movedFrom, calledBy, origin, file, kind } = fn;
    const marks = [
        (0,_change_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeScope */ .OI)(fn),
        touched !== true ? "" : pen.strong(isEditedItself(fn) ? "edited by this change" : `uses line ${touchedLine}, edited by this change`),
        movedFrom === undefined ? "" : `${describeMove(fn.name, movedFrom)} ${pen.name(movedFrom)}`,
        describePlace(origin, file, pen),
        calledBy === undefined ? "" : `${kind === "waiting" ? "called" : "used"} by ${pen.name(calledBy.name)}`,
    ];
    return marks.filter((mark) => mark !== "");
}
/** Whether the change edits its lines, not only a constant or an attribute of its class above it that it uses. */
function isEditedItself({ touchedLine, line, self }) {
    return touchedLine === undefined || line === null || self.head === null || touchedLine >= line;
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
/** Whose code it is, when it is not the project's: `in networkx`, `in Python's json.decoder`. */
function describePlace(origin, file, pen) {
    const folders = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(file)
        .replace(/^<(stdlib|prefix)>\//, "")
        // Part of the interpreter: `<frozen posixpath>`.
        .replace(/^<frozen (\w+)[^>]*>/, "$1")
        .split("/");
    const place = folders[0].replace(/\.pyw?$/, "");
    switch (origin) {
        case "project":
            return "";
        case "dependency":
            return `in ${pen.name(place)}`;
        case "stdlib":
            return `in Python's ${pen.name(moduleOf(folders))}`;
        case "native":
            return `in ${pen.name(file)}`;
        case "generated":
            return file === "<string>" ? "in generated code" : `in generated code ${pen.name(file)}`;
    }
}
/** `re._compiler` of `re/_compiler.py`, `re` of `re/__init__.py`. */
function moduleOf(folders) {
    const parts = folders.map((folder) => folder.replace(/\.pyw?$/, ""));
    return (parts.at(-1) === "__init__" ? parts.slice(0, -1) : parts).join(".");
}


/***/ }),

/***/ 3700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ lastWordsOf),
/* harmony export */   Hi: () => (/* binding */ describeOthers),
/* harmony export */   Ht: () => (/* binding */ describeTime),
/* harmony export */   Wp: () => (/* binding */ explainFurther),
/* harmony export */   tK: () => (/* binding */ describeMethod),
/* harmony export */   vG: () => (/* binding */ describeCount),
/* harmony export */   vZ: () => (/* binding */ describeRun),
/* harmony export */   wA: () => (/* binding */ describeRest)
/* harmony export */ });
/* harmony import */ var _lib_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6720);
/* harmony import */ var _change_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9860);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5916);



/**
 * `CPU time 3.00 s → 3.70 s (1.23× slower, between 1.15× and 1.32×)`; empty when times are not known. Slower and faster as in the headline, and no interval
 * where the clock is coarser than it.
 */
function describeTime(entry) {
    const { cpu } = entry.time;
    if (cpu.base === null || cpu.head === null)
        return "";
    const whose = cpu.fastest === undefined ? "" : ` in the fastest ${cpu.fastest} of ${entry.rounds.base} runs`;
    return `CPU time ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(cpu.base)} → ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(cpu.head)}${whose}${describeRatio(cpu, (0,_change_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cpuVerdictOf */ .hR)(entry) === "changed")}`;
}
/** @param isSure whether slower or faster is the verdict; else the ratio stands alone. */
function describeRatio(cpu, isSure) {
    const { ratio, interval } = cpu;
    if (ratio === null)
        return "";
    if (interval === null)
        return ` (${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTimeRatio */ .Eo)(ratio)})`;
    const [lower, upper] = interval;
    if (lower <= 1 && upper >= 1)
        return ` (${describeRange(ratio, interval)}; within noise)`;
    const way = ratio < 1 ? "faster" : "slower";
    const isCoarse = (0,_change_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProgramTimes */ .Gz)(cpu) !== (0,_change_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTimes */ .UM)(ratio);
    if (isCoarse)
        return ` (${(0,_change_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProgramTimes */ .Gz)(cpu)} ${way})`;
    if (!isSure)
        return ` (${describeRange(ratio, interval)})`;
    const [times, from, to] = [ratio, lower, upper].map((value) => (0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTimeRatio */ .Eo)(ratio < 1 ? 1 / value : value));
    if (from === to)
        return ` (${times} ${way})`;
    return ` (${times} ${way}, between ${ratio < 1 ? to : from} and ${ratio < 1 ? from : to})`;
}
function describeRange(ratio, interval) {
    const [from, to] = interval.map(_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTimeRatio */ .Eo);
    return `${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTimeRatio */ .Eo)(ratio)}${from === to ? "" : `, between ${from} and ${to}`}`;
}
/** `2 functions and 1 import changed`, of rows that are named. */
function describeCount(named) {
    const imports = named.filter(({ kind }) => kind === "import").length;
    const functions = named.length - imports;
    const counts = [
        ...(functions > 0 || imports === 0 ? [(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(functions, "function")] : []),
        ...(imports > 0 ? [(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(imports, "import")] : []),
    ];
    return `${counts.join(" and ")} changed`;
}
/** `Only the share of 3 other functions changed, because the listed ones did`, `2 functions could not be judged`. */
function describeOthers({ bystanders, collections, uncertain }) {
    return [
        ...(collections === 0
            ? []
            : [
                `${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(collections, "function")} may have changed only by garbage collections that interrupt ${collections === 1 ? "it" : "them"}`,
            ]),
        ...(bystanders === 0 ? [] : [`Only the share of ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(bystanders, "other function")} changed, because the listed ones did`]),
        ...(uncertain === 0 ? [] : [`${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(uncertain, "function")} could not be judged`]),
    ];
}
/** How the time of everything that is not listed changed: listed functions are compared with it. */
function describeRest({ ratio, interval: [lower, upper] }) {
    const noise = lower <= 1 && upper >= 1 ? ", within noise" : "";
    return `Everything that is not listed took ${ratio.toFixed(2)} times as long as before (between ${lower.toFixed(2)} and ${upper.toFixed(2)}${noise}).`;
}
/** What the headline had no room for: what would decide it, or why shares are not compared. */
function explainFurther(entry) {
    const { reason, noiseFloor, waiting } = entry;
    const verdict = (0,_change_words_js__WEBPACK_IMPORTED_MODULE_0__/* .cpuVerdictOf */ .hR)(entry);
    if (verdict === "undecided" && waiting !== undefined)
        return reason;
    if (verdict === "undecided" || verdict === "failed")
        return reason.slice((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .firstSentence */ .qi)(reason).length).replace(/^\.\s*/, "");
    return verdict === "changed" && noiseFloor === null ? reason : "";
}
/** What a failed program said, without the first line: that is the headline. */
function lastWordsOf(failure) {
    return failure.split("\n").slice(1);
}
/** `base main 1a2b3c4 → head topic 5d6e7f8 · 5 + 5 rounds · 2,513 samples`. */
function describeRun({ base, head, entryPoints }, pen) {
    const side = (name, { sha, label }) => [name, [name, "", "HEAD", sha].includes(label) ? "" : pen.name(label), sha === null ? "" : pen.name((0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha))]
        .filter((word) => word !== "")
        .join(" ");
    const only = (words) => (new Set(words).size === 1 ? words.slice(0, 1) : []);
    const samples = entryPoints.reduce((sum, entry) => sum + entry.samples.base + entry.samples.head, 0);
    return [
        `${side("base", base)} → ${side("head", head)}`,
        ...only(entryPoints.map(({ rounds }) => `${rounds.base} + ${rounds.head} rounds`)),
        (0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(samples, "sample"),
    ].join(" · ");
}
/** How it was measured, one sentence each. */
function describeMethod(report, pen) {
    const { entryPoints, minChange } = report;
    const ofEntry = (entry) => {
        const prefix = entryPoints.length === 1 ? "" : `${pen.name((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(entry, report))}: `;
        const rest = entry.rest !== null && (0,_change_words_js__WEBPACK_IMPORTED_MODULE_0__/* .namedFunctions */ .J9)(entry).length > 0 ? [describeRest(entry.rest)] : [];
        return [...rest, ...describeNoiseFloor(entry), ...describeSetAside(entry), ...describeRecording(entry)].map((sentence) => prefix + sentence);
    };
    if (!hasRounds(report))
        return describeMachines(report, pen);
    return [
        ...describeMachines(report, pen),
        `If nothing changed, at most 1 report in 100 lists a function by chance. Changes of a share by less than ${points(minChange)} are never listed.`,
        ...entryPoints.flatMap(ofEntry),
    ];
}
/** Where every entry point failed in its first run or before, nothing was sampled. */
function hasRounds({ entryPoints }) {
    return entryPoints.some(({ rounds: { base, head } }) => base + head > 0);
}
/** Jobs of a matrix have one each. */
function describeMachines(report, pen) {
    const { environment, entryPoints } = report;
    if (environment === null)
        return [];
    const describe = (machine) => `${describeMachine(machine, pen)}${hasRounds(report) ? describeSampling(machine, pen) : ""}.`;
    if (entryPoints.every((entry) => entry.environment === undefined))
        return [describe(environment)];
    const machines = new Map(entryPoints.map((entry) => [entry.shard, entry.environment ?? environment]));
    return [...machines].map(([shard, machine]) => `${pen.words(shard)}: ${describe(machine)}`);
}
function describeMachine({ python, os, cores, cpu }, pen) {
    return `${pen.words(python)} on ${pen.words(os)}, ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(cores, "core")} (${pen.words(cpu)})`;
}
function describeSampling({ sampler, samplerVersion, rate }, pen) {
    return `, sampled by ${pen.words(sampler)} ${pen.words(samplerVersion)} at ${rate} Hz; the runs of base and head alternated`;
}
function describeNoiseFloor({ noiseFloor, withheld }) {
    // Where the recording is not reliable enough, a function may not be listed whatever its share did.
    if (noiseFloor === null || withheld === true)
        return [];
    return [
        `A function with 10 % of the time is listed if its share changes by ${points(noiseFloor)} or more; less is enough for a smaller function.`,
    ];
}
function describeSetAside({ health, samples }) {
    const leftOut = [
        ...(health.harness === 0 ? [] : [`${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(health.harness)} in imports, test collection or waiting`]),
        ...(health.empty === 0 ? [] : [`${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(health.empty)} without a call stack`]),
    ];
    if (leftOut.length === 0)
        return [];
    const count = health.harness + health.empty;
    return [`Of ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(samples.base + samples.head + count)} samples, ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count)} were left out: ${leftOut.join(" and ")}.`];
}
function describeRecording({ samples, health: { recording } }) {
    // Nothing is sampled where only imports are timed.
    if (recording === null || samples.base + samples.head === 0)
        return [];
    const { processes, threads, load, rate } = recording;
    const facts = [
        processes === null ? "" : `${processes} Python process${processes === 1 ? "" : "es"}`,
        threads === null ? "" : (0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(threads, "thread"),
        rate === null ? "" : `${rate} samples per second`,
        load === null ? "" : `machine load up to ${load.toFixed(1)}`,
    ].filter((fact) => fact !== "");
    return facts.length === 0 ? [] : [`Recorded: ${facts.join(", ")}.`];
}
function points(share) {
    return `${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(share).slice(1)} points`;
}


/***/ }),

/***/ 3996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QQ: () => (/* binding */ describeWhy),
  Mb: () => (/* binding */ explainFunction),
  vf: () => (/* binding */ warnOfUnlikeWork)
});

// EXTERNAL MODULE: ./lib/bundle/benchmark-schema.js
var benchmark_schema = __webpack_require__(7467);
// EXTERNAL MODULE: ./lib/compare/compare.js + 25 modules
var compare = __webpack_require__(3496);
// EXTERNAL MODULE: ./lib/compare/distributions.js
var distributions = __webpack_require__(904);
// EXTERNAL MODULE: ./lib/compare/round-counts.js
var round_counts = __webpack_require__(3196);
// EXTERNAL MODULE: ./lib/compare/time-ratio.js
var time_ratio = __webpack_require__(8316);
;// CONCATENATED MODULE: ./lib/compare/per-call.js



/** Ratios are shown with this confidence. */
const CONFIDENCE = 0.95;
/** Weight of what is usual against the spread of a few rounds, in degrees of freedom (as for whole programs, `time-ratio.ts`). */
const USUAL_DF = 10;
/** Two yardsticks that differ by more standard errors than these are not both right. */
const CONTRADICTION = 2;
/**
 * Time of one call, head / base: time is calls × time per call, and calls are exact, so all uncertainty is that of the time. Time is told by CPU
 * seconds, or by what the functions that are not named took on both sides, whichever of the two is known more closely: seconds suffer from a
 * busy machine, and the rest may be small. Where the two contradict each other, the rest has changed unnoticed.
 * @returns undefined without samples on a side.
 */
function perCallRatio(profile, { f, kind, named, calls, time }) {
    const [base, head] = [shareOf(profile.rounds.base, f, kind), shareOf(profile.rounds.head, f, kind)];
    const yardstick = yardstickOf(profile, named, kind);
    if (base === undefined || head === undefined || yardstick === undefined || !(calls > 0))
        return undefined;
    const rounds = profile.rounds.base.length + profile.rounds.head.length - 2;
    const reach = (0,distributions/* tCritical */.c2)((1 - CONFIDENCE) / 2, rounds + USUAL_DF) * Math.sqrt(base.variance + head.variance + yardstick.variance);
    const closest = ((head.mean / base.mean) * Math.exp(yardstick.log)) / calls;
    const [lower, upper] = [closest * Math.exp(-reach), closest * Math.exp(reach)];
    return { ratio: time === undefined ? closest : Math.min(Math.max(time / calls, lower), upper), interval: [lower, upper] };
}
function yardstickOf({ rounds }, named, kind) {
    const time = (0,time_ratio/* timeRatio */.F1)((0,round_counts/* countsOf */.mQ)(rounds.base, kind).cpuSeconds, (0,round_counts/* countsOf */.mQ)(rounds.head, kind).cpuSeconds);
    const seconds = time && { log: time.mean, variance: time.se ** 2 };
    // What functions call overlaps: no rest is left of it that could be added up.
    if (kind === "total")
        return seconds;
    const restOf = (side) => {
        const all = rounds[side].reduce((sum, { samples }) => sum + samples, 0);
        const part = rounds[side].reduce((sum, round) => sum + named.reduce((of, f) => of + round[kind][f], 0), 0);
        return { share: (all - part) / Math.max(all, 1), samples: all - part };
    };
    const [base, head] = [restOf("base"), restOf("head")];
    if (!(base.samples > 0) || !(head.samples > 0))
        return seconds;
    // Rounds scatter more than samples alone would.
    const rest = { log: Math.log(base.share / head.share), variance: 2 / base.samples + 2 / head.samples };
    if (seconds === undefined)
        return rest;
    const difference = (seconds.log - rest.log) ** 2;
    if (difference > CONTRADICTION ** 2 * (seconds.variance + rest.variance))
        return seconds;
    const { log, variance } = seconds.variance <= rest.variance ? seconds : rest;
    return { log, variance: variance + difference / 4 };
}
/** A function's mean share of a side, and its relative variance: from the spread of the rounds, never below that of counting samples. */
function shareOf(rounds, f, kind) {
    const counts = rounds.map((round) => round[kind][f]);
    const all = counts.reduce((sum, count) => sum + count, 0);
    if (all === 0)
        return undefined;
    const mean = all / rounds.reduce((sum, { samples }) => sum + samples, 0);
    const shares = rounds.map(({ samples }, index) => counts[index] / Math.max(samples, 1));
    const squares = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0);
    const observed = rounds.length < 2 ? 0 : squares / (rounds.length - 1) / rounds.length / mean ** 2;
    return { mean, variance: Math.max(observed, 1 / all) };
}

// EXTERNAL MODULE: ./lib/compare/verdicts.js
var verdicts = __webpack_require__(8305);
// EXTERNAL MODULE: ./lib/lib/format.js
var format = __webpack_require__(6720);
// EXTERNAL MODULE: ./lib/profile/frame.js
var profile_frame = __webpack_require__(524);
;// CONCATENATED MODULE: ./lib/report/changed-lines.js

/** More lines than these are in the profile, not in the report. */
const MAX_LINES = 40;
/** How far a place has to be ahead of everything else, in standard errors: a wrong line costs a reader more than none. */
const CERTAINTY = 3;
/** A place that changed by far more than its function is one of several that changed. */
const MAX_PART = 1.3;
/** Lines further from their function than this are not all of its lines. */
const MAX_MISFIT = 0.2;
/** Lines of a function with their seconds on both sides, and the one line or hunk that holds most of the change, if one does beyond noise. */
function explainLines(given) {
    const facts = { ...given, secondsPerSample: { base: fitToRow(given, "base"), head: fitToRow(given, "head") } };
    const { rows, kind, side, secondsPerSample } = facts;
    const lines = rows.map((row) => {
        const [base, head] = [row[kind].base * secondsPerSample.base, row[kind].head * secondsPerSample.head];
        return {
            ...(row[side] === null ? numberedBy(row, otherSide(side)) : numberedBy(row, side)),
            seconds: { base, head, delta: head - base },
            added: row.base === null,
            changed: row.hunk !== null,
            text: row.text,
        };
    });
    const largest = [...lines].sort((a, b) => Math.max(b.seconds.base, b.seconds.head) - Math.max(a.seconds.base, a.seconds.head));
    const shown = new Set(largest.slice(0, MAX_LINES));
    return { lines: lines.filter((line) => shown.has(line)), place: findPlace(facts) };
}
function numberedBy(row, side) {
    return { side, line: row[side] ?? 0 };
}
function otherSide(side) {
    return side === "head" ? "base" : "head";
}
/** Seconds per sample by which the lines of a side add up to the function's seconds: one number in the row and in the sentence below it. */
function fitToRow({ rows, kind, secondsPerSample, seconds }, side) {
    const samples = rows.reduce((sum, row) => sum + row[kind][side], 0);
    const fitted = samples === 0 ? Number.NaN : (seconds[side] ?? Number.NaN) / samples;
    return Math.abs(fitted / secondsPerSample[side] - 1) < MAX_MISFIT ? fitted : secondsPerSample[side];
}
function findPlace(facts) {
    const { rows } = facts;
    // A function of one line has no other place.
    if (rows.length === 1 && rows[0]?.hunk === null)
        return null;
    const all = changeOf(rows, facts);
    const hunks = [...new Set(rows.flatMap(({ hunk }) => (hunk === null ? [] : [hunk])))];
    const groups = [
        ...rows.filter((row) => !isRewritten(row, all, facts)).map((row) => [row]),
        ...hunks.map((hunk) => rows.filter((row) => row.hunk === hunk)),
    ];
    for (const group of groups) {
        const [own, rest] = [
            changeOf(group, facts),
            changeOf(rows.filter((row) => !group.includes(row)), facts),
        ];
        const lead = (own.seconds - rest.seconds) * Math.sign(all.seconds);
        const part = own.seconds / all.seconds;
        if (part > 0 && part < MAX_PART && lead > CERTAINTY * Math.sqrt(own.variance + rest.variance))
            return describePlace(group, { side: facts.side, own, all });
    }
    return null;
}
/** Lines of the other side in the same hunk took at least this part of the function's change: which of its lines are theirs, nobody can tell. */
const MIN_REWRITTEN = 0.25;
function isRewritten(row, all, facts) {
    const side = row.base === null ? "base" : row.head === null ? "head" : undefined;
    if (row.hunk === null || side === undefined)
        return false;
    const others = facts.rows.filter((other) => other.hunk === row.hunk && other[otherSide(side)] === null);
    return Math.abs(changeOf(others, facts).seconds) >= MIN_REWRITTEN * Math.abs(all.seconds);
}
function changeOf(rows, { kind, secondsPerSample, dispersion }) {
    let [seconds, variance] = [0, 0];
    for (const row of rows) {
        seconds += row[kind].head * secondsPerSample.head - row[kind].base * secondsPerSample.base;
        variance += row[kind].head * secondsPerSample.head ** 2 + row[kind].base * secondsPerSample.base ** 2;
    }
    return { seconds, variance: variance * Math.max(1, dispersion) };
}
function describePlace(rows, { side: wanted, own, all }) {
    const side = rows.some((row) => row[wanted] !== null) ? wanted : otherSide(wanted);
    const numbers = rows.flatMap((row) => row[side] ?? []);
    const isChanged = rows.some(({ hunk }) => hunk !== null);
    const isAdded = isChanged && rows.every(({ base }) => base === null);
    return {
        side,
        first: Math.min(...numbers),
        last: Math.max(...numbers),
        seconds: own.seconds,
        of: all.seconds,
        change: !isChanged ? "none" : isAdded ? "added" : side === "base" ? "removed" : "changed",
    };
}
const CHANGES = {
    added: ", which this change adds",
    changed: ", which this change edits",
    removed: ", which this change removes",
    none: " (unchanged)",
};
/**
 * `1.70 s of the extra 1.90 s are on line 42, which this change adds`, `all of the 2.00 s saved were on line 7 of base, which this change removes`; where the
 * place changed by more than the function, `0.96 s less on line 7 of base, which this change removes, but 0.21 s more on other lines of the function`. Empty where the
 * change is too small to be written.
 */
function describeChangedPlace({ side, first, last, seconds, of, change }) {
    const lines = first === last ? `on line ${first}` : `on lines ${first} to ${last}`;
    const where = `${lines}${side === "base" ? " of base" : ""}${CHANGES[change]}`;
    const shown = (seconds) => (0,format/* formatSecondsChange */.Rv)(Math.abs(seconds)).slice(1);
    const [part, all, none] = [shown(seconds), shown(of), shown(0)];
    const isMore = part !== all && Math.abs(seconds) > Math.abs(of);
    const rest = isMore ? shown(seconds - of) : none;
    if (all === none)
        return "";
    if (rest !== none) {
        const [way, back] = of < 0 ? ["less", "more"] : ["more", "less"];
        return `${part} ${way} ${where}${change === "none" ? "" : ","} but ${rest} ${back} on other lines of the function`;
    }
    const whole = of < 0 ? `the ${all} saved` : `the extra ${all}`;
    return `${part === all || isMore ? "all" : part} of ${whole} ${side === "base" ? "were" : "are"} ${where}`;
}

;// CONCATENATED MODULE: ./lib/report/why.js








/** Two runs of one commit whose counts are nearer than this do the same; the number is then said to be about so large. */
const SAME_WORK = 0.01;
/** Below this part of a change in calls a caller is not the one to name. */
const MOST_OF_THE_CHANGE = 0.5;
/** With this part of it, one caller brings all of it. */
const ALL_OF_THE_CHANGE = 0.99;
/** A time per call whose whole interval is nearer to 1 than this factor is known well enough to say that it stayed. */
const NEAR = 1.35;
/** Calls that moved by less are as many as before. */
const AS_OFTEN = 1.02;
/** Why a named function takes another time than before, as far as it is known; nothing of others. */
function explainFunction(facts) {
    const { profile, f, change, entry, isTouched, named, isBehind } = facts;
    if (!(0,verdicts/* isNamed */.e)(change) && !isBehind)
        return {};
    const isThis = ({ file, name }) => profile.functions[f]?.file === file && profile.functions[f]?.name === name;
    const counted = entry?.calls?.functions.find(isThis);
    const rows = entry?.lines?.find(isThis)?.rows;
    if (counted === undefined && rows === undefined)
        return {};
    const counts = counted === undefined ? NOT_COUNTED : countsOf(counted, isTouched, entry && scaleOfCounts(entry));
    const { base, head } = counts.calls ?? { base: null, head: null };
    const kind = (0,compare/* decisiveKind */.VY)(change);
    const perCall = base === null || head === null || counted?.isSeveral === true
        ? undefined
        : perCallRatio(profile, { f, kind, named, calls: head / base, time: change.ratio });
    const places = rows === undefined
        ? { lines: [], place: null }
        : explainLines({ rows, kind, side: profile.functions[f]?.line.head === undefined ? "base" : "head", ...scaleOf(facts) });
    return { why: { ...counts, perCall: perCall ?? null, ...places } };
}
const NOT_COUNTED = { calls: null, callsDiffer: false, callers: [], isExact: false, isStarted: false };
function scaleOf({ profile, dispersion, seconds }) {
    const perSample = (side) => {
        const samples = profile.rounds[side].reduce((sum, round) => sum + round.samples, 0);
        return ((0,round_counts/* meanCountedSeconds */.fe)(profile.rounds[side], profile.clock) ?? 0) / Math.max(samples, 1);
    };
    return { secondsPerSample: { base: perSample("base"), head: perSample("head") }, seconds, dispersion };
}
function scaleOfCounts({ calls, rounds }) {
    const divisor = calls?.divisor ?? 1;
    const benchmarks = profile_frame/* SIDES */.BV.flatMap((side) => rounds[side].flatMap((round) => round.benchmarks ?? []));
    return { divisor, fewest: Math.min(...benchmarks.map((benchmark) => (0,benchmark_schema/* callsWhenCounted */.i_)(benchmark.calls, divisor))) };
}
/** Numbers of calls of one function on both sides, as far as its two counting runs agree. */
function countsOf({ base, head, moreThan, isStarted, callers }, isTouched, { divisor, fewest } = { divisor: 1, fewest: 0 }) {
    const pairs = [base, head].filter((pair) => pair !== null);
    const spread = Math.max(0, ...pairs.map(spreadOf));
    const known = pairs.length > 0 && spread < SAME_WORK;
    const meanOf = (pair) => (pair === null ? null : scaled(Math.round((pair[0] + pair[1]) / 2)));
    const scaled = (calls) => (calls === null || calls < fewest ? calls : calls * divisor);
    const named = callers.map((caller) => ({
        name: caller.name,
        file: caller.file,
        base: meanOf(caller.base),
        head: meanOf(caller.head),
        touched: isTouched(caller),
    }));
    return {
        calls: known ? { base: meanOf(base), head: meanOf(head) } : null,
        ...(moreThan !== undefined && { moreThan: { base: scaled(moreThan.base), head: scaled(moreThan.head) } }),
        ...(divisor > 1 && { divisor }),
        callsDiffer: pairs.length > 0 && !known,
        callers: known ? named : [],
        isExact: known && spread === 0,
        isStarted,
    };
}
function spreadOf([one, other]) {
    return Math.abs(one - other) / Math.max(one, other, 1);
}
/** What to know before times are compared: a side that does not do the same work in every run. */
function warnOfUnlikeWork(calls) {
    return profile_frame/* SIDES */.BV.flatMap((side) => {
        const unlike = calls?.unlike[side] ?? 0;
        return unlike < SAME_WORK
            ? []
            : [
                `The program does not do the same work in every run: two runs of ${side} differ in ${(0,format/* formatShare */.T1)(unlike)} of their function calls. ` +
                    "Give it a fixed amount of work and fixed random seeds.",
            ];
    });
}
/**
 * Why, in one clause: how often it is called and what a call costs, and where in it the change is; empty when nothing is known.
 * @param unit what calls are counted in: a run of the program, or a call of a benchmark.
 */
function describeWhy(fn, pen, unit = "run") {
    const calls = describeCalls(fn, pen, unit);
    const place = fn.why?.place ?? null;
    // Where all calls cost the same, every line has its part of them, and the largest says nothing of its own.
    const isTold = place === null || (place.change === "none" && calls.endsWith(SAME_COST));
    return [calls, isTold ? "" : describeChangedPlace(place)].filter((part) => part !== "").join("; ");
}
const SAME_COST = "each call costs the same";
/** `called 12× as often (24,000 → 288,000 per run), mostly by invoice, which this change touches; each call costs the same`; empty when nothing is known. */
function describeCalls(fn, pen, unit) {
    const { why } = fn;
    if (why === undefined)
        return "";
    const { calls, isStarted } = why;
    if (why.moreThan !== undefined)
        return describeMoreThan(why, why.moreThan, unit);
    const verb = isStarted ? "started" : "called";
    if (calls === null)
        return why.callsDiffer ? "the number of calls differs from run to run" : "";
    const { base, head } = calls;
    // A side that could not be counted is not one without calls.
    if (base === null || head === null)
        return "";
    const about = why.isExact && why.divisor === undefined ? "" : "about ";
    if (base === 0 && head === 0)
        return "";
    if (base === 0)
        return `${verb} ${about}${describeCount(head)} per ${unit}${by(fn, why, pen)}`;
    if (head === 0)
        return `no longer ${verb} (${about}${describeCount(base)} per ${unit} before${by(fn, why, pen)})`;
    const ratio = head / base;
    const often = describeOften(ratio);
    // Ten samples do not tell what one of many calls takes.
    const cost = fn.atLeast === undefined ? describeCost(why, ratio, fn.attributed === undefined && fn.withCallees === undefined) : "";
    if (often === AS_BEFORE)
        return `${verb} ${often}${cost === "" ? "" : `; ${cost}`}`;
    const joint = cost === "" ? "" : "; ";
    const counted = Math.max(ratio, 1 / ratio) > LARGE_RATIO
        ? `${about}${describeCount(head)} per ${unit} instead of ${describeCount(base)}`
        : `${often} (${about}${formatLargeCount(base)} → ${formatLargeCount(head)} per ${unit})`;
    return `${verb} ${counted}${by(fn, why, pen)}${joint}${cost}`;
}
/** Where counting ended early on a side: what is sure. `called once per run instead of at least 4 million times`. */
function describeMoreThan({ calls, isStarted }, moreThan, unit) {
    const verb = isStarted ? "started" : "called";
    for (const [more, fewer] of [
        ["head", "base"],
        ["base", "head"],
    ]) {
        const least = moreThan[more];
        const exact = calls?.[fewer] ?? null;
        if (least === null || exact === null)
            continue;
        const most = `at least ${describeCount(roundedDown(least))}`;
        if (exact === 0)
            return more === "head" ? `${verb} ${most} per ${unit}` : `no longer ${verb} (${most} per ${unit} before)`;
        const ratio = least / exact;
        if (ratio < AS_OFTEN)
            continue;
        const isRise = more === "head";
        if (ratio > LARGE_RATIO)
            return isRise
                ? `${verb} ${most} per ${unit} instead of ${describeCount(exact)}`
                : `${verb} ${describeCount(exact)} per ${unit} instead of ${most}`;
        const number = `at least ${formatLargeCount(roundedDown(least))}`;
        const counts = isRise ? `${formatLargeCount(exact)} → ${number}` : `${number} → ${formatLargeCount(exact)}`;
        return `${verb} at least ${formatTimes(ratio)} ${isRise ? "as" : "less"} often (${counts} per ${unit})`;
    }
    return "";
}
/** `9.9 million` of 9,951,580: at least 10 million would not be true. */
function roundedDown(count) {
    const step = count < 1e6 ? 1 : 10 ** (Math.floor(Math.log10(count)) - 1);
    return Math.floor(count / step) * step;
}
const AS_BEFORE = "as often";
/** A larger ratio says less than its two counts. */
const LARGE_RATIO = 100;
/** `once`, `twice`, `40 times`, `29.9 million times`. */
function describeCount(count) {
    return count === 1 ? "once" : count === 2 ? "twice" : `${formatLargeCount(count)} times`;
}
/** `24,000`, `29.9 million`, `1.2 billion`. */
function formatLargeCount(count) {
    if (count < 1e6)
        return (0,format/* formatCount */.B4)(count);
    // 999.95 million would be rounded to 1000.0 million.
    const [size, unit] = count < 999.95e6 ? [count / 1e6, "million"] : [count / 1e9, "billion"];
    return `${size.toFixed(1).replace(".0", "")} ${unit}`;
}
function describeOften(ratio) {
    if (ratio < AS_OFTEN && ratio > 1 / AS_OFTEN)
        return AS_BEFORE;
    if (ratio > 1)
        return isTwo(ratio) ? "twice as often" : `${formatTimes(ratio)} as often`;
    return isTwo(1 / ratio) ? "half as often" : `${formatTimes(1 / ratio)} less often`;
}
/**
 * What one call costs, on average; nothing where that cannot be told from what is known.
 * @param isOwn without what it calls.
 */
function describeCost({ perCall }, often, isOwn) {
    if (perCall === null)
        return "";
    const { ratio, interval } = perCall;
    const [lower, upper] = interval;
    if (lower <= 1 && upper >= 1) {
        const isSame = lower > 1 / NEAR && upper < NEAR;
        return isSame && (often > AS_OFTEN || often < 1 / AS_OFTEN) ? SAME_COST : "";
    }
    const call = isOwn ? "each call itself" : "each call";
    // Of a wide interval only its nearer end is sure.
    if (upper / lower > WIDE)
        return ratio > 1 ? `${call} takes at least ${formatTimes(lower)} as long` : `${call} is at least ${formatTimes(1 / upper)} faster`;
    if (ratio > 1)
        return isTwo(ratio) ? `${call} takes twice as long` : `${call} takes ${formatTimes(ratio)} as long`;
    return isTwo(1 / ratio) ? `${call} takes half as long` : `${call} is ${formatTimes(1 / ratio)} faster`;
}
/** An interval whose ends are so many times apart says little of the number between them. */
const WIDE = 3;
function isTwo(ratio) {
    return Math.abs(ratio - 2) < 0.05;
}
/** Of a number close to 1 two decimals say more. */
function formatTimes(ratio) {
    return ratio < 1.95 ? `${ratio.toFixed(2)}×` : (0,format/* formatRatio */.B0)(ratio);
}
/** The caller that brings most of the change in calls. */
function by(fn, { callers, calls }, pen) {
    const change = ({ base, head }) => (head ?? 0) - (base ?? 0);
    const all = callers.reduce((sum, caller) => sum + Math.abs(change(caller)), 0);
    const [first] = [...callers].sort((a, b) => Math.abs(change(b)) - Math.abs(change(a)));
    if (first === undefined || Math.abs(change(first)) <= MOST_OF_THE_CHANGE * all)
        return "";
    const ofAll = Math.max(all, Math.abs((calls?.head ?? 0) - (calls?.base ?? 0)));
    const mostly = Math.abs(change(first)) >= ALL_OF_THE_CHANGE * ofAll ? "" : "mostly ";
    if (first.name === fn.name && first.file === fn.file)
        return `, ${mostly}recursively`;
    return `, ${mostly}by ${pen.name(first.name)}${first.touched ? ", which this change edits" : ""}`;
}


/***/ })

};
