export const id = 486;
export const ids = [486];
export const modules = {

/***/ 646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseInputs)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1718);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5648);




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
    for (const name of (0,_input_table_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj)()) {
        const given = rawInputs.given[name];
        const isGiven = given !== undefined && given !== "";
        origin[name] = isGiven ? rawInputs.from : name in table ? "pyproject.toml" : "default";
        raw[name] = isGiven ? given : name in table ? table[name] : _input_table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[name].default;
    }
    const where = (name) => WHERE[origin[name]](name);
    const text = (name) => parseText(raw[name], where(name));
    const number = (name) => parseNumber(raw[name], _input_table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[name], where(name));
    const toggle = (name) => parseSwitch(raw[name], where(name));
    const choice = (name) => parseChoice(raw[name], _input_table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[name], where(name));
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("Inputs 'native' and 'nonblocking' exclude each other: native frames can only be read while the program is paused. Choose one.");
    }
    return { inputs, sources: origin };
}
/** Entry points as text lines (options and inputs) or as a table (pyproject.toml). */
function parseEntryPoints(value) {
    if (value === undefined)
        return [];
    return typeof value === "string" ? (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEntryPointLines */ .bH)(value) : (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEntryPointTable */ .O5)(value);
}
/** A secret, a danger, and what only a run can know. */
const NOT_IN_A_FILE = ["github-token", "allow-unsafe-pull-request-target", "pull-request"];
function parsePyprojectTable(value) {
    if (value === undefined)
        return {};
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("[tool.flamediff] of pyproject.toml is not a table; expected keys such as `rounds = 5` and a table [tool.flamediff.entry-points].");
    }
    const allowed = (0,_input_table_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj)().filter((name) => !NOT_IN_A_FILE.includes(name));
    for (const key of Object.keys(value)) {
        if (NOT_IN_A_FILE.includes(key)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`[tool.flamediff] of pyproject.toml has '${key}', which does not belong in a file: it is an input of the action.`);
        }
        if (!allowed.includes(key)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`[tool.flamediff] of pyproject.toml has an unknown key '${key}'; did you mean '${(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(key, allowed)}'? Known keys: ${allowed.join(", ")}.`);
        }
    }
    return value;
}
function parseText(value, where) {
    if (value === undefined || value === "")
        return undefined;
    if (typeof value !== "string")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is ${JSON.stringify(value)}; expected text.`);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is '${String(value)}'; expected ${kind} from ${least} to ${most} (${spec.unit ?? "units"}).`);
    }
    return number;
}
function parseSwitch(value, where) {
    const text = String(value).trim().toLowerCase();
    if (text !== "true" && text !== "false")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is '${String(value)}'; expected true or false.`);
    return text === "true";
}
function parseChoice(value, spec, where) {
    const text = String(value).trim();
    const choices = spec.choices ?? [];
    if (choices.includes(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is '${text}'; expected one of ${choices.join(", ")}. Did you mean '${(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(text, choices)}'?`);
}
/** Revisions go to git as arguments: one that starts with `-` would be an option. */
function parseRevision(value, where) {
    if (value !== undefined && (value.startsWith("-") || /[\0-\x20\x7f]/.test(value))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is '${value}'; expected a branch, a tag or a commit, which cannot start with '-' or hold blanks.`);
    }
    return value;
}
/** The name stands in a hidden marker of the comment and in artifact names. */
function parseName(value, where) {
    if (/^[A-Za-z0-9][A-Za-z0-9._ -]{0,59}$/.test(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is '${value}'; expected up to 60 letters, digits, blanks, '.', '_' or '-', beginning with a letter or digit.`);
}


/***/ }),

/***/ 1097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   PC: () => (/* binding */ givenInputs),
/* harmony export */   xQ: () => (/* binding */ camelCase),
/* harmony export */   zg: () => (/* binding */ repeatedOptions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1718);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(646);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5648);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7759);





/**
 * What a recording command works with: its options, else pyproject.toml, else the defaults.
 * @param command what stands behind `--`; it comes before all entry points.
 * @throws UserError when there is nothing to profile.
 */
async function readInputs(repository, command, options) {
    const { inputs } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .T)({ given: givenInputs(options), from: "option", pyproject: await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_3__/* .readPyproject */ .x7)(repository) });
    const [first, ...rest] = command;
    if (first !== undefined)
        return { ...inputs, entryPoints: [(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .makeEntryPointFromArgv */ .Bv)([first, ...rest])] };
    if (inputs.entryPoints.length > 0)
        return inputs;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo("There is nothing to profile. Give a command behind '--', such as: flamediff run -- python bench.py, or write [tool.flamediff.entry-points] into pyproject.toml ('flamediff init' suggests some).");
}
/** Options that are inputs, as text. */
function givenInputs(options) {
    const given = (0,_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNames */ .vj)().map((name) => [name, options[camelCase(name)]]);
    return Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}
/** Options that make another recording or another verdict; a command behind `--` as the entry point that it is. */
function repeatedOptions(command, options) {
    const [first, ...rest] = command;
    const entry = first === undefined ? undefined : (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .makeEntryPointFromArgv */ .Bv)([first, ...rest]);
    const given = Object.entries(givenInputs(options)).filter(([name]) => _input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORDING_INPUTS */ .qQ.includes(name));
    return { ...Object.fromEntries(given), ...(entry !== undefined && { "entry-points": `${entry.name}: ${entry.command}` }) };
}
/** `min-change` of action.yml is `minChange` here. */
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 7759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ PYPROJECT),
/* harmony export */   OU: () => (/* binding */ parsePyproject),
/* harmony export */   x7: () => (/* binding */ readPyproject)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3292);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);




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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${PYPROJECT} is not TOML: line ${error.line}, column ${error.column}: ${error.message.split("\n")[0]?.replace(/^Invalid TOML document: /, "")}`, {
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`'${path}' cannot be read: ${error.message}.`, { cause: error });
    }
}


/***/ }),

/***/ 6878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ reportFolderOf),
  U: () => (/* binding */ showReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/open-file.js

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

// EXTERNAL MODULE: ./lib/out-folder.js
var out_folder = __webpack_require__(1612);
// EXTERNAL MODULE: ./lib/page/page.js + 6 modules
var page = __webpack_require__(9757);
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
var verdicts = __webpack_require__(8305);
// EXTERNAL MODULE: ./lib/flamegraph/label.js
var label = __webpack_require__(3695);
// EXTERNAL MODULE: ./lib/format.js
var format = __webpack_require__(2016);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/row.js
var row = __webpack_require__(6774);
// EXTERNAL MODULE: ./lib/report/sentences.js
var sentences = __webpack_require__(3700);
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

// EXTERNAL MODULE: ./lib/report-folder.js + 6 modules
var report_folder = __webpack_require__(8925);
;// CONCATENATED MODULE: ./lib/show-report.js







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
