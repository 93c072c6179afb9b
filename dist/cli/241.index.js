export const id = 241;
export const ids = [241];
export const modules = {

/***/ 5241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configCli: () => (/* binding */ configCli)
/* harmony export */ });
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5216);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(646);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9272);
/* harmony import */ var _pyproject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7759);




/** `flamediff config`: the effective values, and where each came from. */
async function configCli(options) {
    const repository = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .findRepository */ .W1)(process.cwd());
    const { inputs, sources } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .TL)({ given: (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .givenInputs */ .PC)(options), from: "option", pyproject: await (0,_pyproject_js__WEBPACK_IMPORTED_MODULE_3__/* .readPyproject */ .x7)(repository) });
    const rows = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj)().flatMap((name) => {
        if ("only" in _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[name] || name === "mode")
            return [];
        const value = name === "entry-points"
            ? inputs.entryPoints.map((entry) => `${entry.name}: ${entry.command}`).join("; ")
            : inputs[(0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .xQ)(name)];
        return [[name, sources[name], String(value ?? "").replaceAll("\n", "; ") || "–"]];
    });
    const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
    process.stdout.write(rows
        .map((row) => `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd()}\n`)
        .join(""));
    return 0;
}


/***/ }),

/***/ 3530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ execute),
/* harmony export */   j: () => (/* binding */ tryExecute)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Output beyond this is an error: these are our own short commands. */
const MOST_OUTPUT = 64 * 1024 * 1024;
/**
 * Runs a command, never through a shell.
 * @throws UserError with the command and its last words when it cannot be started or fails.
 */
async function execute(argv, options = {}) {
    const done = await tryExecute(argv, options);
    if (done.status === 0)
        return done;
    const words = (done.stderr.trim() || done.stdout.trim()).split("\n").slice(-20).join("\n");
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`'${argv.join(" ")}' failed with status ${done.status}${words === "" ? "." : `:\n${words}`}`);
}
/** Runs a command, never through a shell; a failure is a value. @throws UserError when it cannot be started at all. */
function tryExecute(argv, options = {}) {
    const [command = "", ...args] = argv;
    const { cwd, env, signal, timeoutSeconds } = options;
    return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
            stdio: ["ignore", "pipe", "pipe"],
            ...(cwd !== undefined && { cwd }),
            ...(env !== undefined && { env }),
        });
        const stop = () => child.kill("SIGTERM");
        // spawn's own timeout would keep the process waiting when the command cannot even be started.
        const timer = timeoutSeconds === undefined ? undefined : setTimeout(stop, timeoutSeconds * 1000);
        signal?.addEventListener("abort", stop, { once: true });
        const output = { stdout: [], stderr: [] };
        let size = 0;
        for (const name of ["stdout", "stderr"]) {
            child[name].on("data", (chunk) => {
                size += chunk.length;
                if (size > MOST_OUTPUT)
                    child.kill("SIGKILL");
                else
                    output[name].push(chunk);
            });
        }
        child.on("error", (error) => {
            clearTimeout(timer);
            reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`'${command}' cannot be started: ${error.message}.`, { cause: error }));
        });
        child.on("close", (code, killer) => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", stop);
            if (signal?.aborted)
                return reject(signal.reason);
            const [stdout, stderr] = [output.stdout, output.stderr].map((chunks) => Buffer.concat(chunks).toString());
            resolve({ status: code ?? (killer === "SIGTERM" ? 143 : 137), stdout, stderr });
        });
    });
}


/***/ }),

/***/ 5216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   w2: () => (/* binding */ reachRemote),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* unused harmony export tokenCredentials */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3530);


/** Hooks and the file system monitor are the repository's own programs; maintenance would rewrite its object store. */
const QUIET = [
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "gc.auto=0",
    "-c",
    "maintenance.auto=false",
    "-c",
    "advice.detachedHead=false",
    "-c",
    "core.quotePath=false",
];
/** @param folder the repository or a folder in it. */
function openGit(folder, { signal, env: more = {}, credentials } = {}) {
    const env = { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C", ...more };
    const argv = (args) => ["git", "-C", folder, ...QUIET, ...args];
    const options = { env, ...(signal && { signal }) };
    const git = async (...args) => (await (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g)(argv(args), options)).stdout.replace(/\n$/, "");
    return Object.assign(git, {
        folder,
        attempt: (...args) => (0,_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .tryExecute */ .j)(argv(args), options),
        with: (added) => openGit(folder, { env: { ...more, ...added }, credentials, ...(signal && { signal }) }),
        credentials,
    });
}
/** A token for one server as git's configuration by environment: never on a command line, never in a file. */
function tokenCredentials({ server, token, env }) {
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    const key = `http.${server.replace(/\/+$/, "")}/.extraheader`;
    // An empty value forgets the header that the checkout left: GitHub refuses two.
    const values = ["", `AUTHORIZATION: basic ${basic}`];
    const given = Number(env["GIT_CONFIG_COUNT"] ?? 0);
    const pairs = values.flatMap((value, index) => [
        [`GIT_CONFIG_KEY_${given + index}`, key],
        [`GIT_CONFIG_VALUE_${given + index}`, value],
    ]);
    return { GIT_CONFIG_COUNT: String(given + values.length), ...Object.fromEntries(pairs) };
}
/** A command that may ask the remote: as the clone is set up, then with credentials. A partial clone asks for files at any time. */
async function reachRemote(git, ...args) {
    const done = await git.attempt(...args);
    return done.status === 0 || git.credentials === undefined ? done : git.with(git.credentials).attempt(...args);
}
/** The top folder of the repository that holds `folder`. @throws UserError when there is none. */
async function findRepository(folder) {
    const found = await openGit(folder).attempt("rev-parse", "--show-toplevel");
    if (found.status === 0)
        return found.stdout.trimEnd();
    if (/dubious ownership/.test(found.stderr)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`git refuses '${folder}' because another user owns it. Run: git config --global --add safe.directory '${folder}'`);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`'${folder}' is not in a git repository with a work tree; 'flamediff run' compares two commits. Go to your repository, or use 'flamediff compare' on recordings.`);
}


/***/ }),

/***/ 9272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xQ: () => (/* binding */ camelCase),
  PC: () => (/* binding */ givenInputs),
  L7: () => (/* binding */ progressFor),
  Ko: () => (/* binding */ readInputs),
  zg: () => (/* binding */ repeatedOptions)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/inputs.js
var lib_inputs = __webpack_require__(646);
// EXTERNAL MODULE: ./lib/plan.js + 1 modules
var plan = __webpack_require__(4526);
;// CONCATENATED MODULE: ./lib/progress.js
const SILENT = { phase() { }, now() { }, note() { }, warn() { }, end() { } };
/** Progress for the command line, on standard error so that standard output stays the report's. */
function makeTerminalProgress(stream) {
    return stream.isTTY === true ? makeLineProgress(stream) : makePlainProgress(stream);
}
/** One line a phase and one a status: for logs, where a line once written stays. */
function makePlainProgress(stream) {
    const line = (text) => stream.write(`${text}\n`);
    return { phase: line, now: line, note: line, warn: (text) => line(`warning: ${text}`), end() { } };
}
function makeLineProgress(stream) {
    const clear = "\r\u001b[K";
    let shown = "";
    const show = (text) => {
        shown = text.slice(0, Math.max(10, (stream.columns ?? 80) - 1));
        stream.write(clear + shown);
    };
    const keep = (text) => {
        stream.write(`${clear}${text}\n${shown}`);
    };
    return {
        phase: show,
        now: show,
        note: keep,
        warn: (text) => keep(`warning: ${text}`),
        end() {
            if (shown !== "")
                stream.write(clear);
            shown = "";
        },
    };
}

// EXTERNAL MODULE: ./lib/pyproject.js
var pyproject = __webpack_require__(7759);
;// CONCATENATED MODULE: ./lib/options.js





/**
 * What a recording command works with: its options, else pyproject.toml, else the defaults.
 * @param command what stands behind `--`; it comes before all entry points.
 * @throws UserError when there is nothing to profile.
 */
async function readInputs(repository, command, options) {
    const { inputs } = (0,lib_inputs/* parseInputs */.TL)({ given: givenInputs(options), from: "option", pyproject: await (0,pyproject/* readPyproject */.x7)(repository) });
    const [first, ...rest] = command;
    if (first !== undefined)
        return { ...inputs, entryPoints: [(0,plan/* makeEntryPointFromArgv */.Bv)([first, ...rest])] };
    if (inputs.entryPoints.length > 0)
        return inputs;
    throw new errors/* UserError */.yo("There is nothing to profile. Give a command behind '--', such as: flamediff run -- python bench.py, or write [tool.flamediff.entry-points] into pyproject.toml ('flamediff init' suggests some).");
}
/** Options that are inputs, as text. */
function givenInputs(options) {
    const given = (0,lib_inputs/* inputNames */.vj)().map((name) => [name, options[camelCase(name)]]);
    return Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}
/** Options that make another recording or another verdict; a command behind `--` as the entry point that it is. */
function repeatedOptions(command, options) {
    const [first, ...rest] = command;
    const entry = first === undefined ? undefined : (0,plan/* makeEntryPointFromArgv */.Bv)([first, ...rest]);
    const given = Object.entries(givenInputs(options)).filter(([name]) => lib_inputs/* RECORDING_INPUTS */.qQ.includes(name));
    return { ...Object.fromEntries(given), ...(entry !== undefined && { "entry-points": `${entry.name}: ${entry.command}` }) };
}
/** `min-change` of action.yml is `minChange` here. */
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** Where a command says what it is doing. */
function progressFor(options) {
    return options.quiet === true ? SILENT : makeTerminalProgress(process.stderr);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${PYPROJECT} is not TOML: line ${error.line}, column ${error.column}: ${error.message.split("\n")[0]}`, {
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


/***/ })

};
