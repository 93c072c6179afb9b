export const id = 398;
export const ids = [398];
export const modules = {

/***/ 2302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configCli: () => (/* binding */ configCli)
/* harmony export */ });
/* harmony import */ var _config_input_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31);
/* harmony import */ var _config_pyproject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4702);
/* harmony import */ var _lib_print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6676);
/* harmony import */ var _record_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7368);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9048);





/** `flamediff config`: which pyproject.toml is used, the effective values, and where each came from. */
async function configCli(options) {
    const settings = await (0,_record_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .readSettings */ .s)({ start: process.cwd(), given: (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .givenInputs */ .PC)(options), from: "option" });
    const { sources, pyproject } = settings;
    const names = (0,_config_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNames */ .vj)().filter((name) => !("only" in _config_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[name]) && name !== "mode");
    const rows = [
        ["file", "", pyproject ?? `none (no ${_config_pyproject_js__WEBPACK_IMPORTED_MODULE_1__/* .PYPROJECT */ .Jj} with [tool.flamediff] from here to the top of the repository)`],
        ...names.map((name) => {
            const source = sources[name] === "pyproject.toml" ? (pyproject ?? _config_pyproject_js__WEBPACK_IMPORTED_MODULE_1__/* .PYPROJECT */ .Jj) : sources[name];
            return [name, source, showValue(name, settings).replaceAll("\n", "; ") || "–"];
        }),
    ];
    const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
    (0,_lib_print_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(rows
        .map((row) => `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd()}\n`)
        .join(""));
    return 0;
}
function showValue(name, { inputs, folders }) {
    if (name === "cwd")
        return folders.typed || ".";
    if (name === "entry-points")
        return inputs.entryPoints.map(({ name, command, cwd }) => `${name}: ${command}${cwd === undefined ? "" : ` (in ${cwd})`}`).join("; ");
    return String(inputs[(0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .camelCase */ .xQ)(name)] ?? "");
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

/***/ 6720:
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
/* harmony export */   l2: () => (/* binding */ capitalized),
/* harmony export */   ot: () => (/* binding */ uncapitalized),
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
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function uncapitalized(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
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


/***/ }),

/***/ 5637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lD: () => (/* binding */ split)
/* harmony export */ });
/* unused harmony exports quote, join */


/*
  Port of a subset of the features of CPython's shlex module, which provides a
  shell-like lexer. Original code by Eric S. Raymond and other contributors.
*/

class Shlexer {
  constructor (string) {
    this.i = 0
    this.string = string

    /**
     * Characters that will be considered whitespace and skipped. Whitespace
     * bounds tokens. By default, includes space, tab, linefeed and carriage
     * return.
     */
    this.whitespace = ' \t\r\n'

    /**
     * Characters that will be considered string quotes. The token accumulates
     * until the same quote is encountered again (thus, different quote types
     * protect each other as in the shell.) By default, includes ASCII single
     * and double quotes.
     */
    this.quotes = `'"`

    /**
     * Characters that will be considered as escape. Just `\` by default.
     */
    this.escapes = '\\'

    /**
     * The subset of quote types that allow escaped characters. Just `"` by default.
     */
    this.escapedQuotes = '"'

    /**
     * Whether to support ANSI C-style $'' quotes
     * https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html
     */
    this.ansiCQuotes = true

    /**
     * Whether to support localized $"" quotes
     * https://www.gnu.org/software/bash/manual/html_node/Locale-Translation.html
     *
     * The behavior is as if the current locale is set to C or POSIX, i.e., the
     * contents are not translated.
     */
    this.localeQuotes = true

    this.debug = false
  }

  readChar () {
    return this.string.charAt(this.i++)
  }

  processEscapes (string, quote, isAnsiCQuote) {
    if (!isAnsiCQuote && !this.escapedQuotes.includes(quote)) {
      // This quote type doesn't support escape sequences
      return string
    }

    // We need to form a regex that matches any of the escape characters,
    // without interpreting any of the characters as a regex special character.
    const anyEscape = '[' + this.escapes.replace(/(.)/g, '\\$1') + ']'

    // In regular quoted strings, we can only escape an escape character, and
    // the quote character itself.
    if (!isAnsiCQuote && this.escapedQuotes.includes(quote)) {
      const re = new RegExp(
        anyEscape + '(' + anyEscape + '|\\' + quote + ')', 'g')
      return string.replace(re, '$1')
    }

    // ANSI C quoted strings support a wide variety of escape sequences
    if (isAnsiCQuote) {
      const patterns = {
        // Literal characters
        '([\\\\\'"?])': (x) => x,

        // Non-printable ASCII characters
        'a': () => '\x07',
        'b': () => '\x08',
        'e|E': () => '\x1b',
        'f': () => '\x0c',
        'n': () => '\x0a',
        'r': () => '\x0d',
        't': () => '\x09',
        'v': () => '\x0b',

        // Octal bytes
        '([0-7]{1,3})': (x) => String.fromCharCode(parseInt(x, 8)),

        // Hexadecimal bytes
        'x([0-9a-fA-F]{1,2})': (x) => String.fromCharCode(parseInt(x, 16)),

        // Unicode code units
        'u([0-9a-fA-F]{1,4})': (x) => String.fromCharCode(parseInt(x, 16)),
        'U([0-9a-fA-F]{1,8})': (x) => String.fromCharCode(parseInt(x, 16)),

        // Control characters
        // https://en.wikipedia.org/wiki/Control_character#How_control_characters_map_to_keyboards
        'c(.)': (x) => {
          if (x === '?') {
            return '\x7f'
          } else if (x === '@') {
            return '\x00'
          } else {
            return String.fromCharCode(x.charCodeAt(0) & 31)
          }
        }
      }

      // Construct an uber-RegEx that catches all of the above pattern
      const re = new RegExp(
        anyEscape + '(' + Object.keys(patterns).join('|') + ')', 'g')

      // For each match, figure out which subpattern matched, and apply the
      // corresponding function
      return string.replace(re, function (m, p1) {
        for (const matched in patterns) {
          const mm = new RegExp('^' + matched + '$').exec(p1)
          if (mm === null) {
            continue
          }

          return patterns[matched].apply(null, mm.slice(1))
        }
      })
    }

    // Should not get here
    return undefined
  }

  * [Symbol.iterator] () {
    let inQuote = false
    let inDollarQuote = false
    let escaped = false
    let lastDollar = -2 // position of last dollar sign we saw
    let token

    if (this.debug) {
      console.log('full input:', '>' + this.string + '<')
    }

    while (true) {
      const pos = this.i
      const char = this.readChar()

      if (this.debug) {
        console.log(
          'position:', pos,
          'input:', '>' + char + '<',
          'accumulated:', token,
          'inQuote:', inQuote,
          'inDollarQuote:', inDollarQuote,
          'lastDollar:', lastDollar,
          'escaped:', escaped
        )
      }

      // Ran out of characters, we're done
      if (char === '') {
        if (inQuote) { throw new Error('Got EOF while in a quoted string') }
        if (escaped) { throw new Error('Got EOF while in an escape sequence') }
        if (token !== undefined) { yield token }
        return
      }

      // We were in an escape sequence, complete it
      if (escaped) {
        if (char === '\n') {
          // An escaped newline just means to continue the command on the next
          // line. We just need to ignore it.
        } else if (inQuote) {
          // If we are in a quote, just accumulate the whole escape sequence,
          // as we will interpret escape sequences later.
          token = (token || '') + escaped + char
        } else {
          // Just use the literal character
          token = (token || '') + char
        }

        escaped = false
        continue
      }

      if (this.escapes.includes(char)) {
        if (!inQuote || inDollarQuote !== false || this.escapedQuotes.includes(inQuote)) {
          // We encountered an escape character, which is going to affect how
          // we treat the next character.
          escaped = char
          continue
        } else {
          // This string type doesn't use escape characters. Ignore for now.
        }
      }

      // We were in a string
      if (inQuote !== false) {
        // String is finished. Don't grab the quote character.
        if (char === inQuote) {
          token = this.processEscapes(token, inQuote, inDollarQuote === '\'')
          inQuote = false
          inDollarQuote = false
          continue
        }

        // String isn't finished yet, accumulate the character
        token = (token || '') + char
        continue
      }

      // This is the start of a new string, don't accumulate the quotation mark
      if (this.quotes.includes(char)) {
        inQuote = char
        if (lastDollar === pos - 1) {
          if (char === '\'' && !this.ansiCQuotes) {
            // Feature not enabled
          } else if (char === '"' && !this.localeQuotes) {
            // Feature not enabled
          } else {
            inDollarQuote = char
          }
        }

        token = (token || '') // fixes blank string

        if (inDollarQuote !== false) {
          // Drop the opening $ we captured before
          token = token.slice(0, -1)
        }

        continue
      }

      // This is a dollar sign, record that we saw it in case it's the start of
      // an ANSI C or localized string
      if (inQuote === false && char === '$') {
        lastDollar = pos
      }

      // This is whitespace, so yield the token if we have one
      if (this.whitespace.includes(char)) {
        if (token !== undefined) { yield token }
        token = undefined
        continue
      }

      // Otherwise, accumulate the character
      token = (token || '') + char
    }
  }
}


/**
 * Splits a given string using shell-like syntax. This function is the inverse
 * of shlex.join().
 *
 * @param {String} s String to split.
 * @returns {String[]}
 */
function split (s) {
  return Array.from(new Shlexer(s))
}

/**
 * Escapes a potentially shell-unsafe string using quotes.
 *
 * @param {String} s String to quote
 * @returns {String}
 */
function quote (s) {
  if (s === '') { return '\'\'' }

  const unsafeRe = /[^\w@%\-+=:,./]/
  if (!unsafeRe.test(s)) { return s }

  return ('\'' + s.replace(/('+)/g, '\'"$1"\'') + '\'').replace(/^''|''$/g, '')
}


/**
 * Concatenate the tokens of the list args and return a string. This function
 * is the inverse of shlex.split().
 *
 * The returned value is shell-escaped to protect against injection
 * vulnerabilities (see shlex.quote()).
 *
 * @param {String[]} args List of args to join
 * @returns {String}
 */
function join (args) {
  if (!Array.isArray(args)) {
    throw new TypeError("args should be an array")
  }
  return args.map(quote).join(" ")
}


/***/ })

};
