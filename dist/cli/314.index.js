export const id = 314;
export const ids = [314];
export const modules = {

/***/ 1490:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
__webpack_unused_export__ = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
__webpack_unused_export__ = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareCli: () => (/* binding */ compareCli)
/* harmony export */ });
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(174);
/* harmony import */ var _output_report_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2587);
/* harmony import */ var _profile_frame_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2807);
/* harmony import */ var _profile_recordings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(759);
/* harmony import */ var _profile_settle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9699);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1939);
/* harmony import */ var _show_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(439);
/* harmony import */ var _stack_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1487);








/** `flamediff compare`: folded stacks → report directory. */
async function compareCli(options) {
    const { inputs } = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInputs */ .T)({
        given: (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .givenInputs */ .PC)({ ...options, base: undefined, head: undefined }),
        from: "option",
        pyproject: undefined,
    });
    const recordings = (0,_profile_recordings_js__WEBPACK_IMPORTED_MODULE_2__/* .makeRecordings */ .d)();
    for (const side of _profile_frame_js__WEBPACK_IMPORTED_MODULE_7__/* .SIDES */ .B)
        for (const path of options[side])
            (0,_stack_files_js__WEBPACK_IMPORTED_MODULE_6__/* .warnOf */ .c$)(path, await (0,_stack_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readStackFile */ .Lf)(path, recordings.addRound(side)));
    const profile = (0,_profile_settle_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G)(recordings, { ...(0,_stack_files_js__WEBPACK_IMPORTED_MODULE_6__/* .plainIdentity */ .Fc)(recordings), keepImports: inputs.keepImports, keepWaiting: inputs.idle });
    return (0,_show_report_js__WEBPACK_IMPORTED_MODULE_5__/* .showReport */ .U)((0,_output_report_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .reportPlain */ .R)({ profile, minChange: inputs.minChange / 100, name: "profile" }), options, inputs.failOn);
}


/***/ }),

/***/ 1939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   PC: () => (/* binding */ givenInputs),
/* harmony export */   xQ: () => (/* binding */ camelCase),
/* harmony export */   zg: () => (/* binding */ repeatedOptions)
/* harmony export */ });
/* harmony import */ var _config_entry_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5943);
/* harmony import */ var _config_input_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2782);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(174);
/* harmony import */ var _config_pyproject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1543);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(629);





/**
 * What a recording command works with: its options, else pyproject.toml, else the defaults.
 * @param command what stands behind `--`; it comes before all entry points.
 * @throws UserError when there is nothing to profile.
 */
async function readInputs(repository, command, options) {
    const { inputs } = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .T)({ given: givenInputs(options), from: "option", pyproject: await (0,_config_pyproject_js__WEBPACK_IMPORTED_MODULE_3__/* .readPyproject */ .x7)(repository) });
    const [first, ...rest] = command;
    if (first !== undefined)
        return { ...inputs, entryPoints: [(0,_config_entry_points_js__WEBPACK_IMPORTED_MODULE_0__/* .makeEntryPointFromArgv */ .Bv)([first, ...rest])] };
    if (inputs.entryPoints.length > 0)
        return inputs;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo("There is nothing to profile. Give a command behind '--', such as: flamediff run -- python bench.py, or write [tool.flamediff.entry-points] into pyproject.toml ('flamediff init' suggests some).");
}
/** Options that are inputs, as text. */
function givenInputs(options) {
    const given = (0,_config_input_table_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj)().map((name) => [name, options[camelCase(name)]]);
    return Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}
/** Options that make another recording or another verdict; a command behind `--` as the entry point that it is. */
function repeatedOptions(command, options) {
    const [first, ...rest] = command;
    const entry = first === undefined ? undefined : (0,_config_entry_points_js__WEBPACK_IMPORTED_MODULE_0__/* .makeEntryPointFromArgv */ .Bv)([first, ...rest]);
    const given = Object.entries(givenInputs(options)).filter(([name]) => _config_input_table_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORDING_INPUTS */ .qQ.includes(name));
    return { ...Object.fromEntries(given), ...(entry !== undefined && { "entry-points": `${entry.name}: ${entry.command}` }) };
}
/** `min-change` of action.yml is `minChange` here. */
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
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


/***/ }),

/***/ 1487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ plainIdentity),
/* harmony export */   Lf: () => (/* binding */ readStackFile),
/* harmony export */   c$: () => (/* binding */ warnOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(629);
/* harmony import */ var _profile_folded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9770);
/* harmony import */ var _profile_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6678);
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
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${name} cannot be read: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}. Expected a file of folded stacks, gzipped or not, or - for standard input.`, {
            cause: error,
        });
    }
    const result = reader.end();
    // A few broken lines happen; a file that is mostly something else was given by mistake.
    if (result.records > result.rejected.count)
        return result;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${name} holds no folded stacks (${(0,_profile_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .describeRejected */ .u)(result)}); expected lines such as 'main (app.py:1);work (app.py:7) 12', as 'py-spy record -f raw' writes them.`);
}
/** Roots of files that come from nowhere in particular. */
function plainIdentity(recordings) {
    const filesOf = (side) => [
        ...new Set(recordings.frames.flatMap((frame) => (frame.file !== undefined && frame.sides.has(side) ? [frame.file] : []))),
    ];
    const guessed = (0,_profile_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .guessProjectRoots */ .A7)(filesOf("base"), filesOf("head"));
    return { roots: { base: { ..._profile_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_ROOTS */ .mU, project: guessed.base }, head: { ..._profile_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_ROOTS */ .mU, project: guessed.head } } };
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


/***/ }),

/***/ 174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseInputs)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1490);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(629);
/* harmony import */ var _entry_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5943);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2782);




/** What an error calls an input. */
const WHERE = {
    option: (name) => `Option '--${name}'`,
    input: (name) => `Input '${name}'`,
    "pyproject.toml": (name) => `'${name}' in [tool.flamediff] of pyproject.toml`,
    default: (name) => `Input '${name}'`,
};
/**
 * The effective inputs: options and inputs before pyproject.toml before defaults.
 * @throws UserError that names the input, its value, where it stands and what was expected.
 */
function parseInputs(rawInputs) {
    const table = parsePyprojectTable(rawInputs.pyproject);
    const origin = {};
    const raw = {};
    for (const name of (0,_input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .inputNames */ .vj)()) {
        const given = rawInputs.given[name];
        const isGiven = given !== undefined && given !== "";
        origin[name] = isGiven ? rawInputs.from : name in table ? "pyproject.toml" : "default";
        raw[name] = isGiven ? given : name in table ? table[name] : _input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc[name].default;
    }
    const where = (name) => WHERE[origin[name]](name);
    const text = (name) => parseText(raw[name], where(name));
    const number = (name) => parseNumber(raw[name], _input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc[name], where(name));
    const toggle = (name) => parseSwitch(raw[name], where(name));
    const choice = (name) => parseChoice(raw[name], _input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc[name], where(name));
    const inputs = {
        entryPoints: parseEntryPoints(raw["entry-points"]),
        setup: parseLines(raw["setup"], where("setup")),
        python: text("python") ?? "python",
        mode: choice("mode"),
        base: parseRevision(text("base"), where("base")),
        head: parseRevision(text("head"), where("head")),
        pullRequest: number("pull-request"),
        rounds: number("rounds") ?? 5,
        budget: number("budget") ?? 300,
        timeout: number("timeout") ?? 600,
        rate: number("rate") ?? 100,
        subprocesses: toggle("subprocesses"),
        threads: toggle("threads"),
        native: toggle("native"),
        idle: toggle("idle"),
        gil: toggle("gil"),
        nonblocking: toggle("nonblocking"),
        keepImports: toggle("keep-imports"),
        minChange: number("min-change") ?? 1,
        failOn: choice("fail-on"),
        comment: choice("comment"),
        annotations: toggle("annotations"),
        githubToken: text("github-token"),
        name: parseName(text("name") ?? "flamediff", where("name")),
        retentionDays: number("retention-days"),
        allowUnsafePullRequestTarget: toggle("allow-unsafe-pull-request-target"),
    };
    if (inputs.native && inputs.nonblocking) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("Inputs 'native' and 'nonblocking' exclude each other: native frames can only be read while the program is paused. Choose one.");
    }
    return { inputs, sources: origin };
}
/** Entry points as text lines (options and inputs) or as a table (pyproject.toml). */
function parseEntryPoints(value) {
    if (value === undefined)
        return [];
    return typeof value === "string" ? (0,_entry_points_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEntryPointLines */ .bH)(value) : (0,_entry_points_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEntryPointTable */ .O5)(value);
}
/** A secret, a danger, and what only a run can know. */
const NOT_IN_A_FILE = ["github-token", "allow-unsafe-pull-request-target", "pull-request"];
function parsePyprojectTable(value) {
    if (value === undefined)
        return {};
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("[tool.flamediff] of pyproject.toml is not a table; expected keys such as `rounds = 5` and a table [tool.flamediff.entry-points].");
    }
    const allowed = (0,_input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .inputNames */ .vj)().filter((name) => !NOT_IN_A_FILE.includes(name));
    for (const key of Object.keys(value)) {
        if (NOT_IN_A_FILE.includes(key)) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`[tool.flamediff] of pyproject.toml has '${key}', which does not belong in a file: it is an input of the action.`);
        }
        if (!allowed.includes(key)) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`[tool.flamediff] of pyproject.toml has an unknown key '${key}'; did you mean '${(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(key, allowed)}'? Known keys: ${allowed.join(", ")}.`);
        }
    }
    return value;
}
function parseText(value, where) {
    if (value === undefined || value === "")
        return undefined;
    if (typeof value !== "string")
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is ${JSON.stringify(value)}; expected text.`);
    return value.trim();
}
function parseLines(value, where) {
    if (Array.isArray(value) && value.every((line) => typeof line === "string"))
        return value.join("\n");
    return parseText(value, where) ?? "";
}
function parseNumber(value, spec, where) {
    if (value === undefined || value === "")
        return undefined;
    const number = typeof value === "number" ? value : /^\s*\d+(\.\d+)?\s*$/.test(String(value)) ? Number(value) : Number.NaN;
    const { least = 0, most = Number.MAX_SAFE_INTEGER } = spec;
    if (!(number >= least && number <= most) || (spec.kind === "whole" && !Number.isInteger(number))) {
        const kind = spec.kind === "whole" ? "an integer" : "a number";
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is '${String(value)}'; expected ${kind} from ${least} to ${most} (${spec.unit ?? "units"}).`);
    }
    return number;
}
function parseSwitch(value, where) {
    const text = String(value).trim().toLowerCase();
    if (text !== "true" && text !== "false")
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is '${String(value)}'; expected true or false.`);
    return text === "true";
}
function parseChoice(value, spec, where) {
    const text = String(value).trim();
    const choices = spec.choices ?? [];
    if (choices.includes(text))
        return text;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is '${text}'; expected one of ${choices.join(", ")}. Did you mean '${(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(text, choices)}'?`);
}
/** Revisions go to git as arguments: one that starts with `-` would be an option. */
function parseRevision(value, where) {
    if (value !== undefined && (value.startsWith("-") || /[\0-\x20\x7f]/.test(value))) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is '${value}'; expected a branch, a tag or a commit, which cannot start with '-' or hold blanks.`);
    }
    return value;
}
/** The name stands in a hidden marker of the comment and in artifact names. */
function parseName(value, where) {
    if (/^[A-Za-z0-9][A-Za-z0-9._ -]{0,59}$/.test(value))
        return value;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is '${value}'; expected up to 60 letters, digits, blanks, '.', '_' or '-', beginning with a letter or digit.`);
}


/***/ }),

/***/ 1543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ PYPROJECT),
/* harmony export */   OU: () => (/* binding */ parsePyproject),
/* harmony export */   x7: () => (/* binding */ readPyproject)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4410);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(629);




const PYPROJECT = "pyproject.toml";
/**
 * The table `[tool.flamediff]` of a folder's pyproject.toml; undefined when there is no file or no such table.
 * @throws UserError with line and column when the file is not TOML.
 */
async function readPyproject(folder) {
    const text = await tryReadFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, PYPROJECT));
    return text === undefined ? undefined : parsePyproject(text);
}
function parsePyproject(text) {
    try {
        const tool = (0,smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(text)["tool"];
        return typeof tool === "object" && tool !== null && "flamediff" in tool ? tool.flamediff : undefined;
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .TomlError */ .zx))
            throw error;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${PYPROJECT} is not TOML: line ${error.line}, column ${error.column}: ${error.message.split("\n")[0]?.replace(/^Invalid TOML document: /, "")}`, {
            cause: error,
        });
    }
}
async function tryReadFile(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return undefined;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`'${path}' cannot be read: ${error.message}.`, { cause: error });
    }
}


/***/ })

};
