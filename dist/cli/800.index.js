export const id = 800;
export const ids = [800];
export const modules = {

/***/ 7467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ benchmarkRuns),
/* harmony export */   WK: () => (/* binding */ benchmarkProblems),
/* harmony export */   fX: () => (/* binding */ benchmarkRun),
/* harmony export */   fk: () => (/* binding */ benchmarkProblem),
/* harmony export */   i_: () => (/* binding */ callsWhenCounted),
/* harmony export */   oI: () => (/* binding */ MAX_BENCHMARKS),
/* harmony export */   sN: () => (/* binding */ timeBoxed)
/* harmony export */ });
/* unused harmony exports BENCHMARK_REASONS, HARNESSES */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

/**
 * Why a benchmark has no figures. Fixed codes, because the process that reports them runs the pull request's code.
 * `raised` … `used-twice` go with `failed`, `own-fixture` … `async` with `not-taken-over`, the others with `left-out`.
 */
const BENCHMARK_REASONS = [
    "raised",
    "setup-failed",
    "collection",
    "timeout",
    "used-twice",
    "own-fixture",
    "asserts-on-stats",
    "disabled",
    "not-called",
    "async",
    "memory",
    "track",
    "new-process",
    "not-time",
    "budget",
];
/** Tools that repeat a benchmark for a time. */
const HARNESSES = ["pytest-benchmark", "pytest-codspeed", "asv", "pyperf", "timeit"];
/** How often a benchmark is called in a run that counts calls of functions, where the recorded runs call it `calls` times. */
function callsWhenCounted(calls, divisor) {
    return Math.max(1, Math.round(calls / divisor));
}
/** More benchmarks than any suite has; each of them is in every round. */
const MAX_BENCHMARKS = 2000;
/** As the recorder cuts names off. */
const MAX_NAME_LENGTH = 500;
const name = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(MAX_NAME_LENGTH));
const seconds = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2x(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(1e9));
/** One benchmark in one round: `calls` calls took so many CPU and wall seconds in all. */
const benchmarkRun = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name,
    calls: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(1e9)),
    cpuSeconds: seconds,
    wallSeconds: seconds,
});
const benchmarkRuns = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(benchmarkRun), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(MAX_BENCHMARKS));
/** A benchmark, or a file of benchmarks, without figures on a side. */
const benchmarkProblem = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name,
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["failed", "not-taken-over", "left-out"]),
    reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(BENCHMARK_REASONS),
});
const benchmarkProblems = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(benchmarkProblem), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(MAX_BENCHMARKS));
/**
 * The program works for a time instead of an amount of work, so that a slower function runs less often and no time changes.
 * `harness`: frames of a tool that does so were sampled; `work-differs`: the program did less work when it was slowed down.
 */
const timeBoxed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Oxt("how", [
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ how: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("harness"), harness: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(HARNESSES) }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ how: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("work-differs") }),
]);


/***/ }),

/***/ 7794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ describeExitStatus),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   aN: () => (/* binding */ lastWords),
/* harmony export */   eN: () => (/* binding */ RecordingError),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   gI: () => (/* binding */ PATH),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5892);
/* harmony import */ var _lib_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6720);



/** Characters of a program's last words that a bundle keeps, from their end. */
const MAX_WORDS = 4000;
/** A path that is shown within a sentence: one word of what paths are made of. */
const PATH = /^[\w.@+/-]{1,120}$/;
const side = valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(["base", "head"]);
const round = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(10_000));
const seconds = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2x(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(1e9));
/** What the program or a tool said; shown as a quotation. */
const words = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(MAX_WORDS));
const exitStatus = valibot__WEBPACK_IMPORTED_MODULE_1__/* .variant */ .Oxt("how", [
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ how: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("exit"), code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(255)) }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        how: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("signal"),
        signal: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^SIG[A-Z0-9]{2,9}$/, "expected a signal such as SIGTERM")),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ how: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("timeout"), seconds }),
]);
/**
 * Why an entry point has no profile, as codes and numbers: the report stage makes the sentence. Only `words` are not flamediff's own.
 * `round` is null for the run without the sampler.
 */
const failure = valibot__WEBPACK_IMPORTED_MODULE_1__/* .variant */ .Oxt("code", [
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("program-failed"), side, round: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(round), exitStatus, words }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("program-not-seen"), side, cpuSeconds: seconds, words }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("sampler-ended-early"), side, round, words }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("not-on-side"),
        side,
        path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(PATH, "expected a path of one word"))),
    }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("other"), words }),
]);
/** An entry point could not be recorded. */
class RecordingError extends _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProgramError */ .Zj {
    name = "ProgramError";
    failure;
    /** @param entry name of the entry point. */
    constructor(entry, failure) {
        super(describeFailure(failure, entry));
        this.failure = failure;
    }
}
/** The failure that an error stands for; one without a code of its own becomes a quotation. */
function failureOf(error) {
    return error instanceof RecordingError ? error.failure : { code: "other", words: lastWords(error.message) };
}
/** As much of a text's end as a bundle keeps. */
function lastWords(text) {
    return text.slice(-MAX_WORDS);
}
/** A path for a failure; null where it could be read as words. */
function shownPath(path) {
    return PATH.test(path) ? path : null;
}
/** The failure in words. The first line is flamediff's own; what follows are the words of the program. */
function describeFailure(failure, entry) {
    const said = "words" in failure ? failure.words.trim() : "";
    return [sentenceOf(failure, entry), ...(said === "" ? [] : [said])].join("\n");
}
function sentenceOf(failure, entry) {
    switch (failure.code) {
        case "program-failed": {
            const when = failure.round === null ? "in its first run" : `in round ${failure.round}`;
            return `'${entry}' failed on ${failure.side} ${when}: ${describeExitStatus(failure.exitStatus)}. ${adviceOn(failure)}`;
        }
        case "program-not-seen":
            return `The sampler found no Python process in '${entry}' on ${failure.side}, although it used ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(failure.cpuSeconds)} of CPU time. Expected a command that starts Python itself: name the script or '-m module' instead of a launcher. In a container, add the capability SYS_PTRACE (options: --cap-add SYS_PTRACE).`;
        case "sampler-ended-early":
            return `The sampler ended before '${entry}' did on ${failure.side} in round ${failure.round}, so the profile is incomplete. Run it again; if it happens every time, check whether the program sends signals to processes it did not start.`;
        case "not-on-side":
            return describeMissing(failure);
        case "other":
            return `'${entry}' could not be recorded.`;
    }
}
/** Words for how a program ended: `exit status 3`, `killed by SIGSEGV`, `timed out after 600 seconds`. */
function describeExitStatus(exitStatus) {
    switch (exitStatus.how) {
        case "exit":
            return `exit status ${exitStatus.code}`;
        case "signal":
            return `killed by ${exitStatus.signal}`;
        case "timeout":
            return exitStatus.seconds === undefined ? "timed out" : `timed out after ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlural */ .yk)(exitStatus.seconds, "second")}`;
    }
}
/** The shell's status of a command that is not there. */
const NOT_FOUND = 127;
/** What a traceback ends with; words behind it say more of the module already. */
const MISSING_MODULE = /ModuleNotFoundError: No module named '([\w.]{1,100})'\s*$/;
function adviceOn({ exitStatus, words }) {
    if (exitStatus.how === "timeout")
        return "Reduce its work, or raise 'timeout'.";
    if (exitStatus.how === "signal")
        return "Run the same command on that commit.";
    if (exitStatus.code === NOT_FOUND)
        return "Is the command installed on that commit and in this job? No shell is used: separate the words, or use sh -c '…'.";
    const module = MISSING_MODULE.exec(words)?.[1];
    if (module !== undefined)
        return `Install '${module}' with 'setup', such as 'pip install .', or start the command where it is ('cwd').`;
    return "Run the same command on that commit; if this exit code is expected, list it in 'allow-exit-status' of the entry point.";
}
function describeMissing({ side, path }) {
    const what = path === null ? "A file that the command names" : `'${path}'`;
    return side === "base"
        ? `${what} does not exist on base yet, so there is nothing to compare with. The next pull request will be compared.`
        : `${what} no longer exists on head, so there is nothing to compare.`;
}


/***/ }),

/***/ 8812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ makeEntryPointFromArgv),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   O5: () => (/* binding */ parseEntryPointTable),
/* harmony export */   _9: () => (/* binding */ sideOrder),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   bH: () => (/* binding */ parseEntryPointLines),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var shlex__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5637);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5892);
/* harmony import */ var _lib_shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3229);



/** In characters: what a bundle takes, and a file name with its ending. */
const MAX_NAME_LENGTH = 100;
/** Words that stand for the chosen interpreter at the front of a command. */
const PYTHON_WORDS = ["python", "python3"];
/**
 * Entry points given as text, one per line, `name: command`. Blank lines and lines that start with `#` are ignored.
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
 * Entry points given as the table `[tool.flamediff.entry-points]`: a command, or a table with `command` or `import` and optionally the other keys of `ENTRY_KEYS`.
 * @throws UserError that names the entry point and the key.
 */
function parseEntryPointTable(value) {
    if (!isTable(value)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('[tool.flamediff.entry-points] is not a table; expected lines such as `render = "bench/render.py"`.');
    }
    return checkNames(Object.entries(value).map(([name, entry]) => parseTableEntry(name, entry)));
}
/** Commands that run another one, which begins behind these words and their options. */
const LAUNCHERS = [
    ["uv", "run"],
    ["poetry", "run"],
    ["pdm", "run"],
    ["hatch", "run"],
    ["pipenv", "run"],
    ["rye", "run"],
    ["coverage", "run"],
];
/** The entry point of `-- COMMAND …`; its name is the script's or module's, behind a launcher such as `uv run`. */
function makeEntryPointFromArgv(argv) {
    const launcher = LAUNCHERS.find((words) => words.every((word, index) => argv[index] === word && argv.length > words.length));
    const launched = launcher === undefined ? argv : argv.slice(launcher.length);
    const words = PYTHON_WORDS.includes(launched[0]) && launched.length > 1 ? launched.slice(1) : launched;
    const subject = words[0] === "-m" ? (words[1] ?? "module") : words[0];
    // Options of a launcher may take a value, which nobody here knows.
    const told = launcher !== undefined && subject.startsWith("-") ? argv[0] : subject;
    const name = told.split("/").at(-1)
        .replace(/\.pyz?$/, "")
        .replace(/[^A-Za-z0-9._-]+/g, "-")
        .slice(0, MAX_NAME_LENGTH);
    return { name: /^[A-Za-z0-9]/.test(name) ? name : "main", command: argv.map(_lib_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteWord */ .X).join(" "), argv };
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
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Entry point '${name}' has the command '${command}', with an unclosed quote.`, { cause: error });
    }
    const [first, ...rest] = argv;
    if (first === undefined || first === "")
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Entry point '${name}' has no command; expected something like 'bench/${name}.py'.`);
    return { name, command, argv: [first, ...rest] };
}
const ENTRY_KEYS = ["command", "import", "setup", "cwd", "env", "timeout", "allow-exit-status"];
function parseTableEntry(name, entry) {
    const where = `[tool.flamediff.entry-points.${name}]`;
    if (!/^[A-Za-z0-9][A-Za-z0-9._ -]*$/.test(name)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Entry point name '${name}' is not allowed; expected letters, digits, spaces, '.', '_' and '-', starting with a letter or digit.`);
    }
    if (typeof entry === "string")
        return makeEntryPoint(name, entry);
    if (!isTable(entry))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} is ${JSON.stringify(entry)}; expected a command or a table with a key 'command' or 'import'.`);
    const unknown = Object.keys(entry).find((key) => !ENTRY_KEYS.includes(key));
    if (unknown !== undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has an unknown key '${unknown}'; known keys: ${ENTRY_KEYS.join(", ")}.`);
    const { setup, cwd, env, timeout, "allow-exit-status": allowExitStatus } = entry;
    if (cwd !== undefined && !isInside(cwd))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has cwd = ${JSON.stringify(cwd)}; expected a folder inside the repository, such as "services/api".`);
    if (timeout !== undefined && !(typeof timeout === "number" && timeout > 0)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has timeout = ${JSON.stringify(timeout)}; expected a number of seconds above 0.`);
    }
    return {
        ...parseSubject(name, entry, where),
        ...(setup !== undefined && { setup: parseSetup(setup, where) }),
        ...(cwd !== undefined && { cwd: cwd }),
        ...(env !== undefined && { env: parseEnv(env, where) }),
        ...(timeout !== undefined && { timeout: timeout }),
        ...(allowExitStatus !== undefined && { allowExitStatus: parseExitStatus(allowExitStatus, where) }),
    };
}
const MODULE = /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*$/u;
/** What is measured: a command, or the import of a module. */
function parseSubject(name, { command, import: module }, where) {
    if (module === undefined) {
        if (typeof command === "string")
            return makeEntryPoint(name, command);
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has no 'command'; expected text such as "bench/render.py --pages 40", or 'import' with the name of a module.`);
    }
    if (command !== undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has both 'command' and 'import'; expected one of them.`);
    if (typeof module !== "string" || module.length > MAX_NAME_LENGTH || !MODULE.test(module)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has import = ${JSON.stringify(module)}; expected the name of a module, such as "shop" or "shop.report".`);
    }
    return { ...makeEntryPoint(name, `python -c 'import ${module}'`), module };
}
function parseSetup(value, where) {
    if (typeof value === "string")
        return value;
    if (Array.isArray(value) && value.every((line) => typeof line === "string"))
        return value.join("\n");
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has setup = ${JSON.stringify(value)}; expected shell commands as a string or a list of strings.`);
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
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has allow-exit-status = ${JSON.stringify(value)}; expected a list of exit codes from 0 to 127, such as [1].`);
}
/** Whether a path is a relative one that stays below where it begins. */
function isInside(path) {
    return (typeof path === "string" && path !== "" && !path.startsWith("/") && !/^[A-Za-z]:/.test(path) && !path.split(/[\\/]/).includes(".."));
}
function checkNames(entries) {
    const seen = new Map();
    for (const { name } of entries) {
        if (name.length > MAX_NAME_LENGTH)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Entry point '${name.slice(0, 40)}…' has a name of ${name.length} characters; expected at most ${MAX_NAME_LENGTH}.`);
        const key = slug(name).toLowerCase();
        const other = seen.get(key);
        if (other !== undefined)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Entry points '${other}' and '${name}' would write the same files; rename one of them.`);
        seen.set(key, name);
    }
    return entries;
}
function isTable(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 5110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ readRegularText),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   mO: () => (/* binding */ tryReadRegularFile),
/* harmony export */   xc: () => (/* binding */ makeOwnFolder)
/* harmony export */ });
/* unused harmony export appendRegularFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5892);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6720);
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




/** The longest text that Node can hold; recordings, the largest files that are read at once, have far less. */
const MAX_BYTES = 0x1fffffe8;
/**
 * Opens a file that may not be one. A FIFO does not wait for its other end, and a device is not read.
 * @throws UserError when it is no regular file; the system's error when it cannot be opened, or is a link that is not to be followed.
 */
async function openRegularFile(path, { followsLinks }) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (followsLinks ? 0 : node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW));
    if ((await file.stat()).isFile())
        return file;
    await file.close();
    throw notRegular(path);
}
/**
 * The bytes of a file that may not be one: a program that was run, or whoever shares its folder, can put anything in a file's place.
 * @throws UserError when it is no regular file or has more than `mostBytes`; the system's error when it cannot be read.
 */
async function readRegularFile(path, mostBytes = MAX_BYTES) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await openRegularFile(path, { followsLinks: true }), true);
        const { size } = await file.stat();
        if (size > mostBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`'${path}' has ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(size)} bytes; at most ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(mostBytes)} are read. Remove or shorten it.`);
        return await file.readFile();
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
/** The same as text. */
async function readRegularText(path, mostBytes) {
    return (await readRegularFile(path, mostBytes)).toString("utf8");
}
/**
 * The text of a file that may not be one; undefined when nothing is there.
 * @throws UserError when it is no regular file or has more than `mostBytes`; the system's error when it cannot be read.
 */
async function tryReadRegularFile(path, mostBytes) {
    try {
        return await readRegularText(path, mostBytes);
    }
    catch (error) {
        if (error.code === "ENOENT")
            return undefined;
        throw error;
    }
}
/**
 * Adds to a file that may not be one. @throws UserError when it is no regular file; the system's error when it is a link or cannot be written.
 */
async function appendRegularFile(path, text) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { O_APPEND, O_CREAT, O_NOFOLLOW, O_NONBLOCK, O_WRONLY } = constants;
        const file = __addDisposableResource(env_2, await open(path, O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK | O_NOFOLLOW), true);
        if (!(await file.stat()).isFile())
            throw notRegular(path);
        await file.appendFile(text);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/**
 * Writes a file in place of whatever has its name. A link or a FIFO is replaced, never followed or opened.
 * @throws UserError when a folder is in its place; the system's error when it cannot be written.
 */
async function replaceFile(path, text) {
    const fresh = `${path}.${process.pid}.new`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fresh, { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(fresh, text, { flag: "wx" });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fresh, { force: true });
        if (error.code !== "EISDIR")
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`'${path}' is a folder; expected a file or nothing. Remove or rename it.`, { cause: error });
    }
}
/**
 * Makes a folder, with those above it. @throws UserError when something else, such as a link to a folder, has its name.
 */
async function makeOwnFolder(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
    if (found === undefined)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { recursive: true });
    else if (!found.isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`'${path}' is not a folder; expected a folder or nothing, not a link or a file. Remove or rename it.`);
}
function notRegular(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`'${path}' is not a regular file; expected one, not a folder, a FIFO or a device. Remove or rename it.`);
}


/***/ }),

/***/ 3229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quoteWord)
/* harmony export */ });
/** As one word of a POSIX shell; words of plain characters stay as they are. */
function quoteWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
