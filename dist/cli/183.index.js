export const id = 183;
export const ids = [183];
export const modules = {

/***/ 9585:
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
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(629);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4300);





/** A bundle in a folder, as `flamediff profile` wrote it. @throws UserError when there is none or it is not in order. */
async function readBundleFolder(folder) {
    const manifestPath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1);
    let json;
    try {
        json = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(manifestPath, "utf8");
    }
    catch (error) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`'${folder}' holds no ${_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1}; expected a folder that 'flamediff profile --out ${folder}' wrote.`, {
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
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`'${folder}' cannot be read: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}. Expected a folder that 'flamediff profile' wrote.`, {
                cause: error,
            });
        });
        const candidates = inside.includes(_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1) ? [folder] : inside.sort().map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        for (const candidate of candidates) {
            const isBundle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(candidate, _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1)).then(() => true, () => false);
            if (isBundle)
                found.push(candidate);
        }
    }
    if (found.length === 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`No ${_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1} in ${folders.map((folder) => `'${folder}'`).join(", ")}; expected what 'flamediff profile' wrote.`);
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
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`The bundle lacks '${member}', which its ${_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1} names. Record again with 'flamediff profile'.`, { cause });
}


/***/ }),

/***/ 4300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ BUNDLE_VERSION),
/* harmony export */   L_: () => (/* binding */ formatManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5832);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(629);


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
    /** The side that lacks what the command names: nothing went wrong, and there is nothing to compare. */
    missingOn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["base", "head"])),
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
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${MANIFEST_FILE} is not JSON; expected the file that 'flamediff profile' wrote. Record again.`, { cause: error });
    }
    const version = typeof value === "object" && value !== null && "schemaVersion" in value ? value.schemaVersion : undefined;
    if (version !== BUNDLE_VERSION) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${MANIFEST_FILE} has schemaVersion ${JSON.stringify(version) ?? "missing"}; this flamediff reads version ${BUNDLE_VERSION}. Use the same version for 'profile' and 'report'.`);
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(manifest, value, { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const shown = JSON.stringify(issue.input)?.slice(0, 80) ?? "missing";
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${MANIFEST_FILE} has ${valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .BuJ(issue) ?? "a value"} = ${shown}; ${issue.message}. Record again with 'flamediff profile'.`);
}
function formatManifest(value) {
    return `${JSON.stringify(value, null, 1)}\n`;
}


/***/ }),

/***/ 6183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCli: () => (/* binding */ reportCli)
/* harmony export */ });
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9585);
/* harmony import */ var _output_report_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2587);
/* harmony import */ var _show_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(439);



/** `flamediff report`: bundles → report directory. */
async function reportCli(folders, options) {
    const found = await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .findBundleFolders */ .Nh)(folders);
    return (0,_show_report_js__WEBPACK_IMPORTED_MODULE_2__/* .showReport */ .U)(await (0,_output_report_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .reportBundles */ .O)(await Promise.all(found.map(_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readBundleFolder */ .n$))), options, "never");
}


/***/ }),

/***/ 439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ reportFolderOf),
  U: () => (/* binding */ showReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/output/report-folder.js + 6 modules
var report_folder = __webpack_require__(481);
// EXTERNAL MODULE: ./lib/page/page.js + 6 modules
var page = __webpack_require__(1668);
;// CONCATENATED MODULE: ./lib/report/gate.js

/** What the process ends with: 3 when an entry point failed, 1 for a regression that the user wants to fail on, else 0. */
function exitCodeOf(report, failOn) {
    if (report.verdict === "failed")
        return 3;
    return failOn === "regression" && report.entryPoints.some(isRegression) ? 1 : 0;
}
/**
 * A share alone never fails a check: the program's CPU seconds have a say. Where they surely rose, a function that is slower or new is a regression.
 * Where they are unknown or unsure, only one that is slower is, and only if none is faster or gone: work that a rename, an inlined or an extracted function
 * takes from one place to another costs nothing.
 */
function isRegression({ verdict, functions, time }) {
    if (verdict !== "changed")
        return false;
    const hasAny = (...verdicts) => functions.some((fn) => verdicts.includes(fn.verdict));
    const [lower, upper] = time.cpu.interval ?? [0, Number.POSITIVE_INFINITY];
    if (lower > 1)
        return hasAny("slower", "new");
    return upper >= 1 && hasAny("slower") && !hasAny("faster", "gone");
}
function countChanges({ entryPoints }) {
    const named = entryPoints.flatMap(({ functions }) => functions.filter(isNamed));
    const regressions = named.filter(({ verdict }) => verdict === "slower" || verdict === "new").length;
    return { changed: named.length, regressions, improvements: named.length - regressions };
}

// EXTERNAL MODULE: ./lib/compare/verdicts.js
var verdicts = __webpack_require__(4616);
// EXTERNAL MODULE: ./lib/flamegraph/label.js
var label = __webpack_require__(5874);
// EXTERNAL MODULE: ./lib/lib/format.js
var format = __webpack_require__(8089);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(4412);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(4435);
// EXTERNAL MODULE: ./lib/report/row.js
var row = __webpack_require__(4495);
// EXTERNAL MODULE: ./lib/report/sentences.js
var sentences = __webpack_require__(2593);
;// CONCATENATED MODULE: ./lib/report/terminal.js







/** The report for people at a terminal: the finding, the table, the picture as text, the files. */
function renderTerminal(report, options) {
    const paint = makePainter(options.colours);
    const lines = [...wrap((0,report_escape/* plain */.pj)((0,headline/* makeHeadline */.dd)(report)), options).map((line) => paint("bold", line)), ""];
    const parts = report.entryPoints.map((entry, index) => ({ entry, icicle: options.icicles[index] ?? "" }));
    for (const { entry, icicle } of parts.sort((a, b) => (0,headline/* byUrgency */.td)(a.entry, b.entry)))
        lines.push(...renderEntry({ report, entry, icicle, options }), "");
    const page = report.entryPoints.find(({ files }) => files["page"] !== undefined)?.files["page"];
    if (page !== undefined)
        lines.push(withNote(`${options.folder}/${page}`, "all on one page", options));
    lines.push(`${options.folder}/report.json, report.md`);
    return `${lines.join("\n")}\n`;
}
function renderEntry({ report, entry, icicle, options }) {
    const paint = makePainter(options.colours);
    const lines = wrap(describeEntry(report, entry), options).map((line) => paint("dim", line));
    const headlines = report.entryPoints.length > 1 ? [(0,headline/* makeEntryHeadline */.XT)(entry)] : [];
    for (const sentence of [...headlines, (0,sentences/* describeTime */.Ht)(entry), (0,sentences/* explainFurther */.Wp)(entry)])
        if (sentence !== "")
            lines.push(...wrap((0,report_escape/* plain */.pj)(sentence), options));
    if (entry.failure !== undefined)
        lines.push(...(0,sentences/* lastWordsOf */.FL)(entry.failure).map((line) => `  ${(0,report_escape/* visible */.RK)(line).trimEnd()}`));
    lines.push(...renderTable(entry.functions.filter(verdicts/* isNamed */.e), options));
    if (entry.verdict === "changed")
        lines.push(...renderRest(entry, icicle, options));
    for (const warning of entry.health.warnings)
        lines.push(...wrap(`! ${(0,report_escape/* plain */.pj)(warning)}`, options).map((line) => paint("alert", line)));
    const { diff } = entry.files;
    if (diff !== undefined)
        lines.push("", withNote(`${options.folder}/${diff}`, "open it in a browser; base and head beside it", options));
    return lines;
}
/** A number stays with its unit and with the sign before it: `→ < 0.01 s`, `± 4.0 points`, `status 3`. */
const BREAKS = /(?<![<→±]|status) (?!(?:ms|s|points?|seconds?)\b|%|→)/;
/** Whole words, as many as fit into a line. */
function wrap(text, { width }) {
    const lines = [];
    for (const word of text.split(BREAKS)) {
        const longer = `${lines.at(-1)} ${word}`;
        if (lines.length > 0 && (0,label/* columnsOf */.PL)(longer) <= width)
            lines[lines.length - 1] = longer;
        else
            lines.push(word);
    }
    return lines;
}
/** A path stays whole, so that it can be clicked; what is said of it goes where there is no room. */
function withNote(path, note, { width }) {
    const line = `${path}   (${note})`;
    return (0,label/* columnsOf */.PL)(line) <= width ? line : path;
}
/** Who else moved, where the time went, and the picture. */
function renderRest(entry, icicle, { width, colours }) {
    const paint = makePainter(colours);
    const count = (verdict) => entry.functions.filter((fn) => fn.verdict === verdict).length;
    const [bystanders, uncertain] = [count("bystander"), count("uncertain")];
    const origins = (0,sentences/* describeOrigins */.BH)(entry);
    return [
        ...(0,sentences/* describeOthers */.Hi)({ bystanders, uncertain }).map((line) => paint("dim", `  ${line}`)),
        ...(origins === "" ? [] : [`  ${origins}`]),
        ...(icicle === "" ? [] : ["", ...icicle.split("\n").map((line) => `  ${(0,label/* cut */.Jj)(line, width - 2)}`)]),
    ];
}
function describeEntry(report, entry) {
    const { base, head } = report;
    const { rounds, samples } = entry;
    const side = ({ sha, label }) => (sha === null ? (0,report_escape/* plain */.pj)(label) : (0,format/* shortSha */.Fu)(sha));
    return [
        (0,report_escape/* plain */.pj)((0,headline/* titleOf */.Gg)(entry, report)),
        `${side(base)} → ${side(head)}`,
        ...(entry.failure === undefined
            ? [`${rounds.base} + ${rounds.head} rounds`, `${(0,format/* formatCount */.B4)(samples.base)} + ${(0,format/* formatCount */.B4)(samples.head)} samples`]
            : []),
    ].join(" · ");
}
/** As in the flame graphs, which tell warm from cold for eyes that do not tell red from green. */
const COLOURS = {
    slower: "warm",
    new: "warm",
    faster: "cold",
    gone: "cold",
    bystander: "dim",
    uncertain: "dim",
    unchanged: "dim",
};
const NAME = { title: "function", side: "end", cell: ({ name }) => (0,report_escape/* plain */.pj)(name) };
const NUMBERS = [
    { title: "base", side: "start", cell: (fn) => (0,row/* makeRow */.xG)(fn).base },
    { title: "head", side: "start", cell: (fn) => (0,row/* makeRow */.xG)(fn).head },
];
const CHANGE = [
    { title: "points", side: "start", cell: (fn) => (0,row/* makeRow */.xG)(fn).change },
    { title: "CPU time", side: "start", cell: (fn) => [(0,row/* makeRow */.xG)(fn).seconds, (0,row/* makeRow */.xG)(fn).ratio].filter((text) => text !== "").join("  ") },
];
const VERDICT = { title: "", side: "end", cell: ({ verdict, touched }) => `${verdict}${touched === true ? ", touched" : ""}` };
const WHERE = { title: "where", side: "end", cell: ({ file, line }) => `${(0,report_escape/* plain */.pj)(file)}${line === null ? "" : `:${line}`}` };
const MARKS = {
    title: "",
    side: "end",
    cell: (fn) => (0,row/* describeMarks */._j)({ ...fn, touched: null }, report_escape/* PLAIN_PEN */.Vd)
        .slice(1)
        .join(", "),
};
/** The tables for ever narrower terminals. */
const TABLES = [
    [...NUMBERS, ...CHANGE, VERDICT, WHERE, MARKS],
    [...NUMBERS, ...CHANGE, VERDICT, WHERE],
    [...NUMBERS, ...CHANGE, VERDICT],
    [...CHANGE, VERDICT],
    [CHANGE[0], VERDICT],
];
/** Names are cut to no less than this before a column goes. */
const LEAST_NAME = 24;
function renderTable(functions, { width, colours }) {
    if (functions.length === 0)
        return [];
    const paint = makePainter(colours);
    const widthOf = ({ title, cell }) => Math.max((0,label/* columnsOf */.PL)(title), ...functions.map((fn) => (0,label/* columnsOf */.PL)(cell(fn))));
    const widest = widthOf(NAME);
    const roomFor = (columns) => width - columns.reduce((sum, column) => sum + widthOf(column) + 2, 2);
    const columns = TABLES.find((table) => roomFor(table) >= Math.min(widest, LEAST_NAME)) ?? TABLES.at(-1);
    // What does not fit is cut from the function's name, never from a number.
    const nameWidth = Math.max(8, Math.min(widest, roomFor(columns)));
    const lay = (textOf) => {
        const cells = columns.map((column) => pad(textOf(column), widthOf(column), column.side));
        return `  ${[pad(shorten(textOf(NAME), nameWidth), nameWidth, "end"), ...cells].join("  ")}`.trimEnd();
    };
    return [
        "",
        paint("dim", lay(({ title }) => title)),
        ...functions.map((fn) => paint(COLOURS[fn.verdict], lay(({ cell }) => cell(fn)))),
    ];
}
const CODES = { bold: "1", dim: "2", warm: "38;5;208", cold: "38;5;39", alert: "33" };
function makePainter(colours) {
    return (colour, text) => (colours ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text);
}
function shorten(text, width) {
    return (0,label/* columnsOf */.PL)(text) <= width ? text : `${(0,label/* cut */.Jj)(text, width - 1)}…`;
}
function pad(text, width, side) {
    const blanks = " ".repeat(Math.max(0, width - (0,label/* columnsOf */.PL)(text)));
    return side === "start" ? blanks + text : text + blanks;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/cli/open-file.js

/** What each system opens a file with; elsewhere it is the desktop's own (freedesktop.org). */
const OPENERS = { darwin: "open", win32: "explorer" };
/** Shows a file in the program that the user has for it, and does not wait for it. Where there is no such program it says where the file is. */
function openFile(path) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(OPENERS[process.platform] ?? "xdg-open", [path], { stdio: "ignore", detached: true });
        child.once("error", () => {
            process.stderr.write(`warning: '--open' found no program that opens files here; the report is ${path}\n`);
            resolve();
        });
        child.once("spawn", () => {
            child.unref();
            resolve();
        });
    });
}

// EXTERNAL MODULE: ./lib/cli/out-folder.js
var out_folder = __webpack_require__(6122);
;// CONCATENATED MODULE: ./lib/cli/show-report.js







/** Where a command writes its report unless told otherwise. */
const REPORT_FOLDER = "flamediff-report";
/** The folder of a command's report, as a full path. */
function reportFolderOf({ out }) {
    return (0,external_node_path_.resolve)(out ?? REPORT_FOLDER);
}
/** Writes a report into its folder, prints it as the options say, and opens it if asked to. @returns what the process ends with. */
async function showReport(finished, options, failOn) {
    const folder = await (0,out_folder/* openOutFolder */.D)(reportFolderOf(options));
    await (0,report_folder/* writeReport */.u5)(folder, finished);
    if (options.json === true)
        process.stdout.write(finished.files.get("report.json") ?? "");
    else if (options.quiet !== true)
        process.stdout.write(drawForTerminal(finished, folder));
    if (options.open === true)
        await openFile((0,external_node_path_.join)(folder, finished.files.has(page/* PAGE_FILE */.x) ? page/* PAGE_FILE */.x : firstPicture(finished)));
    return exitCodeOf(finished.report, failOn);
}
/** The report indents its picture. */
const INDENT = 2;
/** Wider ones have more blanks, not more names. */
const WIDEST_PICTURE = 160;
function drawForTerminal({ report, drawIcicles }, folder) {
    const { columns = 80, isTTY } = process.stdout;
    return renderTerminal(report, {
        width: columns,
        colours: isTTY === true && !process.env["NO_COLOR"],
        folder,
        icicles: drawIcicles(Math.min(columns - INDENT, WIDEST_PICTURE)),
    });
}
function firstPicture({ files }) {
    return [...files.keys()].find((name) => name.endsWith(".diff.svg")) ?? "report.md";
}


/***/ })

};
