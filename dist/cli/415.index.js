export const id = 415;
export const ids = [415];
export const modules = {

/***/ 5415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aaCli: () => (/* binding */ aaCli)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/bundle/bundle.js + 1 modules
var bundle_bundle = __webpack_require__(189);
// EXTERNAL MODULE: ./lib/lib/interruption.js
var interruption = __webpack_require__(9428);
// EXTERNAL MODULE: ./lib/lib/print.js
var print = __webpack_require__(6676);
// EXTERNAL MODULE: ./lib/output/report-folder.js + 8 modules
var report_folder = __webpack_require__(3513);
// EXTERNAL MODULE: ./lib/output/report-stage.js + 9 modules
var report_stage = __webpack_require__(1040);
// EXTERNAL MODULE: ./lib/compare/enough.js
var enough = __webpack_require__(1011);
// EXTERNAL MODULE: ./lib/compare/looks.js
var looks = __webpack_require__(4263);
// EXTERNAL MODULE: ./lib/compare/verdicts.js
var verdicts = __webpack_require__(8305);
// EXTERNAL MODULE: ./lib/lib/format.js
var format = __webpack_require__(6720);
;// CONCATENATED MODULE: ./lib/report/noise.js




/** Changes that people ask about, as differences of shares. */
const ASKED = [0.05, 0.02, 0.01];
/** What a comparison of a commit with itself says about the machine: the noise floor, and the rounds that smaller changes would need. */
function describeNoise({ entryPoints }) {
    return entryPoints.map((entry) => `${describeEntry(entry).join("\n")}\n`).join("\n");
}
function describeEntry(entry) {
    const named = entry.functions.filter(verdicts/* isNamed */.e);
    const rounds = Math.min(entry.rounds.base, entry.rounds.head);
    const title = `${entry.name}: the same commit against itself, ${(0,format/* formatPlural */.yk)(rounds, "round")} per side, ${(0,format/* formatPlural */.yk)(entry.samples.base + entry.samples.head, "sample")}`;
    const { noiseFloor, time, health } = entry;
    const warnings = health.warnings.map((warning) => `! ${warning}`);
    if (entry.verdict === "failed" || noiseFloor === null)
        return [title, entry.failure ?? entry.reason, ...warnings];
    return [
        title,
        describeNames(named.map(({ name }) => name)),
        `Noise floor: on this machine, the share of a function with 10 % of the time must change by ${(0,format/* formatPoints */.Xf)(noiseFloor).slice(1)} points to be reported.`,
        "Smaller changes of such a function need about",
        ...ASKED.map((change) => describeRounds({ change, rounds: roundsFor(change, noiseFloor, rounds), wall: time.wall })),
        ...warnings,
    ];
}
function describeNames(names) {
    return names.length === 0
        ? "No function was reported, as expected."
        : `Reported although nothing changed: ${names.join(", ")}. This happens in at most 1 report in 100.`;
}
/** `  2 points   20 rounds per side, 160 seconds`. */
function describeRounds({ change, rounds, wall }) {
    const points = `${(0,format/* formatPlural */.yk)(change * 100, "point")}${change === 0.01 ? " " : ""}`;
    const side = `${(0,format/* formatPlural */.yk)(rounds, "round").padStart(11)} per side`;
    if (rounds > looks/* MAX_ROUNDS */.JH)
        return `  ${points} ${side}: more than the maximum of ${looks/* MAX_ROUNDS */.JH}, so give the program more work, raise 'rate', or use a quieter machine`;
    const { base, head } = wall;
    if (base === null || head === null)
        return `  ${points} ${side}`;
    const seconds = Math.ceil((0,looks/* recordingSeconds */.Bu)(rounds, { base, head }));
    return `  ${points} ${side}: 'budget' ${(0,format/* formatPlural */.yk)(seconds, "second")}`;
}
/** Noise falls with the square root of the rounds. */
function roundsFor(change, floor, rounds) {
    return Math.max(enough/* MIN_ROUNDS */.B, Math.ceil(rounds * (floor / change) ** 2));
}

// EXTERNAL MODULE: ./lib/cli/local-recording.js + 22 modules
var local_recording = __webpack_require__(2822);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(9048);
;// CONCATENATED MODULE: ./lib/cli/aa.js











/** In percentage points. The floor is wanted as it is, not as `min-change` would lift it. */
const MIN_CHANGE = 0.1;
/** `flamediff aa`: the same commit against itself, so that people see their own machine's noise before they trust a verdict. It writes a report only where it is told to. */
async function aaCli(command, options, progress) {
    const { repository, inputs: given } = await (0,cli_options/* readInputs */.Ko)({ command, options: { ...options, base: "HEAD", head: "HEAD" } });
    const inputs = { ...given, minChange: MIN_CHANGE };
    const folder = options.out === undefined ? await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "flamediff-aa-")) : (0,external_node_path_.resolve)(options.out);
    const bundle = (0,external_node_path_.join)(folder, "bundle");
    try {
        return await (0,interruption/* withInterruption */.A)(async (interruption) => {
            const isFailed = await (0,local_recording/* recordLocally */.O)({ repository, inputs, options, progress, interruption, isSelf: true }, { folder, bundle });
            const finished = await (0,report_stage/* reportBundles */.O)([await (0,bundle_bundle/* readBundleFolder */.n$)(bundle)]);
            if (options.out !== undefined)
                await (0,report_folder/* writeReport */.u5)(folder, finished);
            if (options.json === true)
                (0,print/* printJson */.Q2)(finished.files.get("report.json")?.() ?? "");
            else
                (0,print/* print */.yy)(describeNoise(finished.report));
            return isFailed ? 3 : 0;
        });
    }
    finally {
        if (options.out === undefined)
            await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}


/***/ })

};
