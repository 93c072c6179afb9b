export const id = 194;
export const ids = [194];
export const modules = {

/***/ 7194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i$: () => (/* binding */ REPORT_ONLY),
  rs: () => (/* binding */ checkReportFile),
  sU: () => (/* binding */ reportFolderOf),
  UY: () => (/* binding */ showReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/lib/errors.js
var errors = __webpack_require__(5892);
// EXTERNAL MODULE: ./lib/lib/print.js
var print = __webpack_require__(6676);
// EXTERNAL MODULE: ./lib/output/report-folder.js + 8 modules
var report_folder = __webpack_require__(3513);
// EXTERNAL MODULE: ./lib/page/page.js + 7 modules
var page = __webpack_require__(756);
// EXTERNAL MODULE: ./lib/compare/verdicts.js
var verdicts = __webpack_require__(8305);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
;// CONCATENATED MODULE: ./lib/report/compact.js


/** GitHub rejects comments over 65,536 characters; the text for people has 60,000 of them, the marker some. */
const MAX_CHARACTERS = 5000;
/** How much is kept, tried from the left until it fits. */
const LIMITS = [
    { entries: 50, functions: 20 },
    { entries: 50, functions: 5 },
    { entries: 20, functions: 3 },
    { entries: 10, functions: 1 },
    { entries: 5, functions: 1 },
    { entries: 1, functions: 1 },
    { entries: 1, functions: 0 },
    { entries: 0, functions: 0 },
];
/**
 * The report for programs as one hidden line of Markdown, `<!-- flamediff-report {…} -->`: JSON that fits report.schema.json, with the named
 * functions only; `omitted` counts what was left out. Nothing in it can end the comment: `<`, `>`, `&`, `@`, `#` and pairs of `-` stand as escapes of JSON.
 */
function renderHiddenReport(report) {
    let text = "";
    for (const limits of LIMITS) {
        text = `<!-- flamediff-report ${escapeJson(JSON.stringify(compactReport(report, limits), roundNumbers))} -->\n`;
        if (text.length <= MAX_CHARACTERS)
            break;
    }
    return text;
}
function compactReport(report, limits) {
    const kept = [...report.entryPoints].sort(headline/* byUrgency */.td).slice(0, limits.entries);
    const entryPoints = kept.map((entry) => compactEntry(entry, limits));
    const functions = entryPoints.reduce((sum, entry) => sum + entry.functions.length, 0);
    const all = report.entryPoints.reduce((sum, entry) => sum + entry.functions.length, 0);
    const shortened = ({ sha, label }) => ({ sha, label: cut(label) });
    return {
        ...report,
        base: shortened(report.base),
        head: shortened(report.head),
        entryPoints,
        omitted: { entryPoints: report.entryPoints.length - kept.length, functions: all - functions },
    };
}
function compactEntry(entry, limits) {
    const functions = entry.functions.filter(verdicts/* isNamed */.e).slice(0, limits.functions);
    // Other lists, such as benchmarks, are as long as the project has them.
    const lists = Object.entries(entry).flatMap(([key, value]) => (Array.isArray(value) ? [[key, value.slice(0, limits.functions)]] : []));
    return {
        ...entry,
        ...Object.fromEntries(lists),
        name: cut(entry.name),
        shard: cut(entry.shard),
        command: cut(entry.command),
        reason: cut(entry.reason),
        functions: functions.map(({ rounds: _, why: __, ...fn }) => ({ ...fn, name: cut(fn.name), file: cut(fn.file) })),
        health: { ...entry.health, warnings: entry.health.warnings.slice(0, 3).map(cut) },
        files: {},
        ...(entry.failure !== undefined && { failure: cut(entry.failure.split("\n", 1)[0]) }),
    };
}
/** Names and sentences of strangers have no end by themselves. */
const MAX_TEXT_LENGTH = 300;
function cut(text) {
    return text.length <= MAX_TEXT_LENGTH ? text : `${text.slice(0, MAX_TEXT_LENGTH - 1)}…`;
}
function roundNumbers(_, value) {
    return typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
}
/** In JSON these stand in strings only; the `-` of a number has no second one. */
function escapeJson(json) {
    return json.replace(/[<>&@#]|-(?=-)|(?<=-)-|[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// EXTERNAL MODULE: ./lib/report/benchmark-words.js
var benchmark_words = __webpack_require__(9561);
// EXTERNAL MODULE: ./lib/report/change-words.js
var change_words = __webpack_require__(9860);
;// CONCATENATED MODULE: ./lib/report/gate.js



/** What the process ends with: 3 when an entry point failed, 1 for a regression that the user wants to fail on, else 0. */
function exitCodeOf(report, failOn) {
    if (report.verdict === "failed")
        return 3;
    return failOn === "regression" && report.entryPoints.some(isRegression) ? 1 : 0;
}
/**
 * What `git bisect run` reads: 1 when a function or the program as a whole became slower (bad), 0 when none did (good), 125 when this commit cannot be judged
 * (skip). A check passes where no function is reported; a bisection looks for the commit that costs time, whatever it is spent on.
 */
function bisectCodeOf({ verdict, entryPoints }) {
    const isSlower = (entry) => (0,change_words/* cpuVerdictOf */.hR)(entry) === "changed" && (0,change_words/* directionOfWhole */.at)(entry) > 0;
    if (entryPoints.some((entry) => isRegression(entry) || isSlower(entry)))
        return 1;
    return verdict === "failed" || entryPoints.some((entry) => ["undecided", "failed"].includes((0,change_words/* cpuVerdictOf */.hR)(entry))) ? 125 : 0;
}
/**
 * A share alone never fails a check: the program's CPU seconds have a say. Where they surely rose, a function that is slower or new is a regression.
 * Where they are unknown or unsure, only one that is slower is, and only if none is faster or gone: work that a rename, an inlined or an extracted function
 * takes from one place to another costs nothing. Where benchmarks of a suite moved, they alone decide: each is measured by its own time. Waiting never
 * fails a check: it depends on more than the program, such as a network or a disk.
 */
function isRegression({ verdict, functions, benchmarks = [], time }) {
    if (verdict !== "changed")
        return false;
    if (benchmarks.some(benchmark_words/* isMoved */.yu))
        return benchmarks.some((benchmark) => benchmark.verdict === "slower");
    const hasAny = (...verdicts) => functions.some((fn) => fn.kind !== "waiting" && verdicts.includes(fn.verdict));
    const [lower, upper] = time.cpu.interval ?? [0, Number.POSITIVE_INFINITY];
    if (lower > 1)
        return hasAny("slower", "new");
    return upper >= 1 && hasAny("slower") && !hasAny("faster", "removed");
}
function countChanges({ entryPoints }) {
    const named = entryPoints.flatMap(({ functions, benchmarks = [] }) => benchmarks.some(isMoved) ? benchmarks.filter(isMoved) : functions.filter(isNamed));
    const regressions = named.filter(({ verdict }) => verdict === "slower" || verdict === "new").length;
    return { changed: named.length, regressions, improvements: named.length - regressions };
}

// EXTERNAL MODULE: ./lib/lib/columns.js
var lib_columns = __webpack_require__(4904);
// EXTERNAL MODULE: ./lib/lib/format.js
var format = __webpack_require__(6720);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
;// CONCATENATED MODULE: ./lib/report/benchmark-terminal.js



/** Names are cut to no less than this. */
const MIN_NAME = 20;
/** The benchmarks that moved as aligned lines, and one for each thing to say of the rest. */
function layBenchmarks(entry, width) {
    const { benchmarks = [] } = entry;
    const told = benchmarks.filter((benchmark) => (0,benchmark_words/* isMoved */.yu)(benchmark) || benchmark.verdict === "failed");
    const rows = told.map((benchmark) => ({ benchmark, cells: cellsOf(benchmark, benchmarks) }));
    const widest = [0, 1, 2].map((column) => Math.max(0, ...rows.map(({ cells }) => (0,lib_columns/* columnsOf */.PL)(cells[column]))));
    const room = Math.max(MIN_NAME, width - 2 - widest[1] - widest[2] - 4);
    const names = Math.min(widest[0], room);
    const lines = rows.map(({ benchmark, cells: [name = "", ratio = "", times = "", behind = ""] }) => {
        const text = `  ${(0,lib_columns/* pad */.eV)((0,lib_columns/* truncate */.xv)(name, names), names)}  ${(0,lib_columns/* pad */.eV)(ratio, widest[1])}  ${(0,lib_columns/* pad */.eV)(times, widest[2])}  ${behind}`.trimEnd();
        return { text: (0,lib_columns/* truncate */.xv)(text, width), verdict: benchmark.verdict };
    });
    const others = (0,benchmark_words/* describeOtherBenchmarks */.WB)(entry, report_escape/* PLAIN_PEN */.Vd).map((text) => ({ text: `  ${text}`, verdict: undefined }));
    return lines.length + others.length === 0 ? [] : [{ text: "", verdict: undefined }, ...lines, ...others];
}
function cellsOf(benchmark, all) {
    const { verdict, ratio, seconds } = benchmark;
    const name = report_escape/* PLAIN_PEN */.Vd.name((0,benchmark_words/* shortName */.EU)(benchmark.name, all));
    if (verdict === "failed")
        return [name, "", "", (0,benchmark_words/* describeFailure */.Ic)(benchmark)];
    const times = seconds.base === null || seconds.head === null ? "" : (0,benchmark_words/* formatPerCall */.Hn)(seconds.base, seconds.head);
    return [name, ratio === null ? "" : (0,benchmark_words/* describeRatio */.Pe)(ratio), times, (0,benchmark_words/* describeBehind */.A7)(benchmark, report_escape/* PLAIN_PEN */.Vd)];
}

// EXTERNAL MODULE: ./lib/report/entry-why.js
var entry_why = __webpack_require__(3041);
// EXTERNAL MODULE: ./lib/report/row.js
var row = __webpack_require__(6774);
// EXTERNAL MODULE: ./lib/report/sentences.js
var sentences = __webpack_require__(3700);
// EXTERNAL MODULE: ./lib/report/why.js + 2 modules
var report_why = __webpack_require__(3996);
;// CONCATENATED MODULE: ./lib/report/terminal.js











/** The report for people at a terminal: the finding, the table, the picture as text, the files. */
function renderTerminal(report, options) {
    const paint = makePainter(options.colours);
    const lines = [...wrapLine((0,report_escape/* plain */.pj)((0,headline/* makeHeadline */.dd)(report)), options).map((line) => paint("bold", line)), ""];
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
    const lines = wrapLine(describeEntry(report, entry), options).map((line) => paint("dim", line));
    const headlines = report.entryPoints.length > 1 ? [(0,headline/* makeEntryHeadline */.XT)(entry)] : [];
    for (const sentence of [
        ...headlines,
        (0,sentences/* describeTime */.Ht)(entry),
        (0,change_words/* describeWaiting */.Am)(entry),
        ...(0,change_words/* describeMovedWork */.aV)(entry, report_escape/* PLAIN_PEN */.Vd),
        (0,sentences/* explainFurther */.Wp)(entry),
    ])
        if (sentence !== "")
            lines.push(...wrapLine((0,report_escape/* plain */.pj)(sentence), options));
    if (entry.failure !== undefined)
        lines.push(...(0,sentences/* lastWordsOf */.FL)(entry.failure).map((line) => `  ${(0,report_escape/* visible */.RK)(line).trimEnd()}`));
    for (const { text, verdict } of layBenchmarks(entry, options.width))
        lines.push(verdict === undefined ? text : paint(BENCHMARK_COLOURS[verdict] ?? "dim", text));
    lines.push(...renderTable(entry.functions.filter(verdicts/* isNamed */.e), options));
    for (const sentence of (0,entry_why/* describeEntryWhy */.Sz)(entry, report_escape/* PLAIN_PEN */.Vd))
        lines.push(...wrapLine((0,report_escape/* plain */.pj)(sentence), options));
    if (entry.verdict === "changed")
        lines.push(...renderRest(entry, icicle, options));
    for (const warning of entry.health.warnings)
        lines.push(...wrapLine(`! ${(0,report_escape/* plain */.pj)(warning)}`, options).map((line) => paint("alert", line)));
    const { diff } = entry.files;
    if (diff !== undefined)
        lines.push("", withNote(`${options.folder}/${diff}`, "open it in a browser; base and head beside it", options));
    return lines;
}
/** A number stays with its unit and with the sign before it: `→ < 0.01 s`, `± 4.0 points`, `status 3`. */
const BREAKS = /(?<![<→±]|status) (?!(?:ms|s|points?|seconds?)\b|%|→)/;
function wrapLine(text, { width }) {
    return (0,lib_columns/* wrap */.LV)(text, width, BREAKS);
}
/** A path stays whole, so that it can be clicked; what is said of it goes where there is no room. */
function withNote(path, note, { width }) {
    const line = `${path}   (${note})`;
    return (0,lib_columns/* columnsOf */.PL)(line) <= width ? line : path;
}
/** Who else moved, where the time went, and the picture. */
function renderRest(entry, icicle, { width, colours }) {
    const paint = makePainter(colours);
    const count = (verdict) => entry.functions.filter((fn) => fn.verdict === verdict).length;
    const [bystanders, collections, uncertain] = [count("bystander"), count("collection"), count("uncertain")];
    const parts = (0,change_words/* describeParts */.M8)(entry);
    const indented = (text) => wrapLine(text, { width: width - 2 }).map((line) => `  ${line}`);
    return [
        ...(0,sentences/* describeOthers */.Hi)({ bystanders, collections, uncertain })
            .flatMap(indented)
            .map((line) => paint("dim", line)),
        ...(parts === "" ? [] : indented(parts)),
        ...(icicle === "" || (0,change_words/* namedFunctions */.J9)(entry).length === 0 ? [] : ["", ...icicle.split("\n").map((line) => `  ${(0,lib_columns/* cut */.Jj)(line, width - 2)}`)]),
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
    removed: "cold",
    moved: "dim",
    bystander: "dim",
    collection: "dim",
    uncertain: "dim",
    unchanged: "dim",
};
const BENCHMARK_COLOURS = { slower: "warm", faster: "cold", failed: "alert" };
const NAME = { title: "function", side: "end", cell: ({ name }) => (0,report_escape/* plain */.pj)(name) };
const NUMBERS = [
    { title: "before", side: "start", cell: (fn) => (0,row/* makeRow */.xG)(fn).base },
    { title: "after", side: "start", cell: (fn) => (0,row/* makeRow */.xG)(fn).head },
];
const CHANGE = [
    { title: "change", side: "start", cell: change_words/* describeVerdict */.XZ },
    { title: "time per run", side: "start", cell: (fn) => (0,row/* makeRow */.xG)(fn).seconds },
];
const VERDICT = {
    title: "",
    side: "end",
    cell: (fn) => (fn.touched !== true ? "" : (0,row/* isEditedItself */.D0)(fn) ? "edited" : `uses line ${fn.touchedLine}, edited`),
};
const WHERE = { title: "where", side: "end", cell: ({ file, line }) => `${(0,report_escape/* plain */.pj)(file)}${line === null ? "" : `:${line}`}` };
const MARKS = {
    title: "",
    side: "end",
    cell: (fn) => (0,row/* describeMarks */._j)({ ...fn, touched: null }, report_escape/* PLAIN_PEN */.Vd).join(", "),
};
/** The columns, from wide to narrow terminals. */
const TABLES = [
    [...NUMBERS, ...CHANGE, VERDICT, WHERE, MARKS],
    [...NUMBERS, ...CHANGE, VERDICT, WHERE],
    [...NUMBERS, ...CHANGE, VERDICT],
    [...CHANGE, VERDICT],
    [CHANGE[0], VERDICT],
];
/** Names are cut to no less than this before a column goes. */
const terminal_MIN_NAME = 24;
function renderTable(functions, options) {
    const { width, colours } = options;
    if (functions.length === 0)
        return [];
    const paint = makePainter(colours);
    const widthOf = ({ title, cell }) => Math.max((0,lib_columns/* columnsOf */.PL)(title), ...functions.map((fn) => (0,lib_columns/* columnsOf */.PL)(cell(fn))));
    const widest = widthOf(NAME);
    const roomFor = (columns) => width - columns.reduce((sum, column) => sum + widthOf(column) + 2, 2);
    const columns = TABLES.find((table) => roomFor(table) >= Math.min(widest, terminal_MIN_NAME)) ?? TABLES.at(-1);
    // What does not fit is cut from the function's name, never from a number.
    const nameWidth = Math.max(8, Math.min(widest, roomFor(columns)));
    const lay = (textOf) => {
        const cells = columns.map((column) => (0,lib_columns/* pad */.eV)(textOf(column), widthOf(column), column.side));
        return `  ${[(0,lib_columns/* pad */.eV)((0,lib_columns/* truncate */.xv)(textOf(NAME), nameWidth), nameWidth), ...cells].join("  ")}`.trimEnd();
    };
    return [
        "",
        paint("dim", lay(({ title }) => title)),
        ...functions.flatMap((fn) => [
            paint(COLOURS[fn.verdict], lay(({ cell }) => cell(fn))),
            ...renderWhy(fn, options),
        ]),
    ];
}
/** Below its row, further to the right. */
function renderWhy(fn, { width }) {
    const why = (0,report_why/* describeWhy */.QQ)(fn, report_escape/* PLAIN_PEN */.Vd);
    return why === "" ? [] : wrapLine(why, { width: width - 4 }).map((line) => `    ${line}`);
}
const CODES = { bold: "1", dim: "2", warm: "38;5;208", cold: "38;5;39", alert: "33" };
function makePainter(colours) {
    return (colour, text) => (colours ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text);
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
            (0,print/* printError */.yJ)(`warning: '--open' found no program to open files with; the report is ${path}`);
            resolve();
        });
        child.once("spawn", () => {
            child.unref();
            resolve();
        });
    });
}

// EXTERNAL MODULE: ./lib/cli/out-folder.js
var out_folder = __webpack_require__(3047);
;// CONCATENATED MODULE: ./lib/cli/show-report.js











/** Where a command writes its report unless told otherwise. */
const REPORT_FOLDER = "flamediff-report";
/** The folder of a command's report, as a full path. */
function reportFolderOf({ out }) {
    return (0,external_node_path_.resolve)(out ?? REPORT_FOLDER);
}
/** Where nothing was recorded there is no gate, and one note. */
const REPORT_ONLY = { failOn: "never", name: "flamediff" };
/** Writes a report into its folder, prints it as the options say, and opens it if asked to. @returns what the process ends with. */
async function showReport(finished, options, inputs) {
    const folder = await (0,out_folder/* openOutFolder */.D)(reportFolderOf(options));
    await (0,report_folder/* writeReport */.u5)(folder, finished);
    const terminal = (0,print/* describeTerminal */.gx)();
    if (options.json === true)
        (0,print/* printJson */.Q2)(finished.files.get("report.json")?.() ?? "");
    else if (options.quiet !== true)
        (0,print/* print */.yy)(drawForTerminal(finished, folder, terminal), terminal);
    if (options.open === true)
        await openFile((0,external_node_path_.join)(folder, finished.files.has(page/* PAGE_FILE */.x) ? page/* PAGE_FILE */.x : firstPicture(finished)));
    if (options.reportFile !== undefined)
        await writeNote(options.reportFile, finished, inputs.name);
    return options.bisect === true ? bisectCodeOf(finished.report) : exitCodeOf(finished.report, inputs.failOn);
}
/** The comment's Markdown for other services than GitHub: a marker in the first line to find it again, and the report for programs in the last. */
async function writeNote(path, { report, files }, name) {
    await (0,promises_.writeFile)(path, `<!-- flamediff:${name} -->\n${files.get("report.md")?.() ?? ""}${renderHiddenReport(report)}`).catch(refuseNote(path));
}
/** Asked before a recording, so that minutes are not lost for a file that nobody can write. @throws UserError when it cannot be written. */
async function checkReportFile({ reportFile }) {
    if (reportFile !== undefined)
        await (0,promises_.appendFile)(reportFile, "").catch(refuseNote(reportFile));
}
function refuseNote(path) {
    return (error) => {
        throw new errors/* UserError */.yo(`Option '--report-file' is '${path}', which cannot be written: ${(0,errors/* messageOf */.bD)(error)}. Expected a file to write to.`, {
            cause: error,
        });
    };
}
/** The report indents its picture. */
const INDENT = 2;
/** Wider ones have more blanks, not more names. */
const MAX_PICTURE_COLUMNS = 160;
function drawForTerminal({ report, drawIcicles }, folder, { columns, colours }) {
    return renderTerminal(report, {
        width: columns,
        colours,
        folder,
        icicles: drawIcicles(Math.min(columns - INDENT, MAX_PICTURE_COLUMNS)),
    });
}
function firstPicture({ files }) {
    return [...files.keys()].find((name) => name.endsWith(".diff.svg")) ?? "report.md";
}


/***/ })

};
