export const id = 994;
export const ids = [994];
export const modules = {

/***/ 2994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCli: () => (/* binding */ initCli)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../main/node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(4410);
// EXTERNAL MODULE: ./lib/config/pyproject.js
var config_pyproject = __webpack_require__(1543);
// EXTERNAL MODULE: ./lib/record/git/git.js
var git = __webpack_require__(295);
;// CONCATENATED MODULE: ./lib/init/suggest.js
const MOST_SUGGESTIONS = 5;
/**
 * What a maintainer would profile first: benchmark scripts, performance tests, then the project's own command, then the test suite.
 * @returns at most five, the most telling first; empty when nothing fits.
 */
function suggestEntryPoints(facts) {
    const found = [
        ...benchmarkScripts(facts.files),
        ...performanceTests(facts),
        ...projectCommands(facts),
        ...suggest_packages(facts.files),
        ...testSuite(facts),
    ];
    const named = new Map();
    for (const suggestion of found)
        if (!named.has(suggestion.name))
            named.set(suggestion.name, suggestion);
    const strong = [...named.values()];
    return strong.slice(0, MOST_SUGGESTIONS);
}
function benchmarkScripts(files) {
    return files
        .filter((file) => /(^|\/)(bench(mark)?s?|perf)\/[^/]+\.py$|(^|\/)(bench|perf)[^/]*\.py$/.test(file) &&
        !/(^|\/)(__init__|conftest|test_[^/]*|[^/]*_test)\.py$/.test(file))
        .filter((file) => !/(^|\/)tests?\//.test(file))
        .sort(byDepthThenName)
        .map((file) => ({ name: stemOf(file), command: file, because: `${file} looks like a benchmark script` }));
}
function performanceTests({ files, usesPytest }) {
    const folders = new Set(files
        .map((file) => /^(.*?tests?\/(?:perf|performance|bench|benchmarks?)[^/]*)(?:\/.*)?\.py$/.exec(file)?.[1])
        .filter((folder) => folder !== undefined));
    if (!usesPytest)
        return [];
    return [...folders].sort(byDepthThenName).map((folder) => {
        const target = files.includes(`${folder}.py`) ? `${folder}.py` : folder;
        return { name: stemOf(target), command: `pytest -q -p no:cacheprovider ${target}`, because: `${target} holds performance tests` };
    });
}
function projectCommands({ scripts }) {
    return Object.keys(scripts)
        .sort()
        .slice(0, 1)
        .map((name) => ({
        name,
        command: `${name} --help`,
        because: `'${name}' is the project's command; give it arguments that make it work for some seconds`,
    }));
}
function suggest_packages(files) {
    return files
        .filter((file) => /(^|\/)__main__\.py$/.test(file) && !/(^|\/)tests?\//.test(file))
        .sort(byDepthThenName)
        .slice(0, 1)
        .map((file) => {
        const module = file
            .replace(/^src\//, "")
            .replace(/\/__main__\.py$/, "")
            .replaceAll("/", ".");
        return {
            name: module,
            command: `-m ${module}`,
            because: `${file} can be run as a module; give it arguments that make it work for some seconds`,
        };
    });
}
function testSuite({ files, usesPytest }) {
    const folder = ["tests", "test"].find((name) => files.some((file) => file.startsWith(`${name}/`) && file.endsWith(".py")));
    if (!usesPytest || folder === undefined)
        return [];
    return [
        {
            name: "tests",
            command: `pytest -q -p no:cacheprovider ${folder}`,
            because: "the test suite; a benchmark script of a few seconds tells more",
        },
    ];
}
function stemOf(path) {
    const stem = path.split("/").at(-1).replace(/\.py$/, "").replace(/[^A-Za-z0-9_-]+/g, "-");
    return /^[A-Za-z0-9]/.test(stem) ? stem : "main";
}
function byDepthThenName(a, b) {
    return a.split("/").length - b.split("/").length || (a < b ? -1 : 1);
}

;// CONCATENATED MODULE: ./lib/init/texts.js
/** What `flamediff init` appends to pyproject.toml. The first suggestion is active, the others wait as comments. */
function renderPyprojectTable({ suggestions, setup }) {
    const lines = suggestions.flatMap(({ name, command, because }, index) => {
        const setting = `${tomlKey(name)} = ${JSON.stringify(command)}`;
        return [`# ${because}`, index === 0 ? setting : `# ${setting}`];
    });
    const body = lines.length > 0
        ? lines
        : ["# Something that works for 2 to 10 seconds, the same every time:", '# render = "bench/render.py --pages 40"'];
    const settings = setup === undefined
        ? []
        : ["[tool.flamediff]", "# On base and on head, each in a virtual environment of its own", `setup = ${JSON.stringify(setup)}`, ""];
    return [...settings, "[tool.flamediff.entry-points]", ...body, ""].join("\n");
}
/** The workflow that profiles every pull request and comments on it; its settings are those of pyproject.toml. */
const WORKFLOW_TEXT = `name: flamediff
on: pull_request
permissions: {}
jobs:
  flamediff:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: write # the comment
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: actions/setup-python@v7
        with:
          python-version: "3.13"
      - uses: flamediff/flamediff@v1
`;
/** How each side is set up, as far as the project's files and what is profiled tell; undefined when nothing has to be installed. */
function suggestSetup({ files, pyproject, command }) {
    const isPackage = pyproject !== undefined && /^\[(project|build-system|tool\.poetry)\]/m.test(pyproject);
    const project = isPackage || files.includes("setup.py") ? ["-e", "."] : files.includes("requirements.txt") ? ["-r", "requirements.txt"] : [];
    const runner = command?.startsWith("pytest ") ? ["pytest"] : [];
    const wanted = [...project, ...runner];
    return wanted.length === 0 ? undefined : ["pip", "install", ...wanted].join(" ");
}
function tomlKey(name) {
    return /^[A-Za-z0-9_-]+$/.test(name) ? name : JSON.stringify(name);
}

;// CONCATENATED MODULE: ./lib/init/init.js







const WORKFLOW = ".github/workflows/flamediff.yml";
/** Writes a first `[tool.flamediff.entry-points]` and the workflow; what is there already is never changed. */
async function initialise(repository) {
    const files = (await (0,git/* openGit */.zY)(repository)("ls-files", "-z", "--cached", "--others", "--exclude-standard"))
        .split("\0")
        .filter((file) => file !== "");
    const pyproject = await (0,promises_.readFile)((0,external_node_path_.join)(repository, config_pyproject/* PYPROJECT */.Jj), "utf8").catch(() => undefined);
    const suggestions = suggestEntryPoints({
        files,
        scripts: scriptsOf(pyproject),
        usesPytest: await usesPytest(repository, files, pyproject),
    });
    const setup = suggestSetup({ files, pyproject, command: suggestions[0]?.command });
    const written = [];
    const kept = [];
    if (pyproject !== undefined && (0,config_pyproject/* parsePyproject */.OU)(pyproject) !== undefined)
        kept.push(config_pyproject/* PYPROJECT */.Jj);
    else {
        const table = renderPyprojectTable({ suggestions, setup });
        await (0,promises_.writeFile)((0,external_node_path_.join)(repository, config_pyproject/* PYPROJECT */.Jj), pyproject === undefined ? table : `${pyproject.trimEnd()}\n\n${table}`);
        written.push(config_pyproject/* PYPROJECT */.Jj);
    }
    if (files.includes(WORKFLOW))
        kept.push(WORKFLOW);
    else {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(repository, WORKFLOW)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(repository, WORKFLOW), WORKFLOW_TEXT);
        written.push(WORKFLOW);
    }
    return { suggestions: written.includes(config_pyproject/* PYPROJECT */.Jj) ? suggestions : [], setup, written, kept };
}
/** What was done, why, and what comes next. */
function describeInitialised({ suggestions, setup, written, kept }) {
    const [active, ...waiting] = suggestions;
    const show = ({ name, command, because }) => [`  ${name} = ${JSON.stringify(command)}`, `      ${because}`];
    const table = [
        `wrote [tool.flamediff] into ${config_pyproject/* PYPROJECT */.Jj}`,
        ...(active === undefined ? ["  Found nothing to profile: write a command there that works for 2 to 10 seconds."] : show(active)),
        ...(setup === undefined
            ? []
            : [`  setup = ${JSON.stringify(setup)}`, "      runs on base and on head, so that each side profiles its own code"]),
        ...(waiting.length === 0 ? [] : ["  and as comments, for you to choose from:", ...waiting.flatMap(show)]),
    ];
    const next = active === undefined && written.includes(config_pyproject/* PYPROJECT */.Jj)
        ? []
        : ["Next: flamediff aa     does it run, and how small a change does this machine see?"];
    return [
        ...(written.includes(config_pyproject/* PYPROJECT */.Jj) ? table : []),
        ...(written.includes(WORKFLOW) ? [`wrote ${WORKFLOW}: profiles every pull request and comments on it`] : []),
        ...kept.map((file) => `kept ${file}: flamediff is set up there already`),
        ...next,
        ...(written.length === 0 ? [] : ["Then commit and open a pull request."]),
        "",
    ].join("\n");
}
function scriptsOf(pyproject) {
    const project = pyproject === undefined ? undefined : (0,dist/* parse */.qg)(pyproject)["project"];
    const scripts = typeof project === "object" && project !== null && "scripts" in project ? project.scripts : undefined;
    return typeof scripts === "object" && scripts !== null ? scripts : {};
}
async function usesPytest(repository, files, pyproject) {
    if (files.some((file) => /(^|\/)(conftest\.py|pytest\.ini)$/.test(file)) || pyproject?.includes("pytest"))
        return true;
    for (const file of files.filter((name) => /(^|\/)test_[^/]*\.py$/.test(name)).slice(0, 20)) {
        if (/\bpytest\b|^def test_/m.test(await (0,promises_.readFile)((0,external_node_path_.join)(repository, file), "utf8").catch(() => "")))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/cli/init.js


/** `flamediff init`: a first configuration and the workflow. */
async function initCli() {
    process.stdout.write(describeInitialised(await initialise(await (0,git/* findRepository */.W1)(process.cwd()))));
    return 0;
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


/***/ }),

/***/ 8855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ execute),
/* harmony export */   j: () => (/* binding */ tryExecute)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(629);


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

/***/ 295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   w2: () => (/* binding */ reachRemote),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* unused harmony export tokenCredentials */
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(629);
/* harmony import */ var _lib_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);


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
    const git = async (...args) => (await (0,_lib_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g)(argv(args), options)).stdout.replace(/\n$/, "");
    return Object.assign(git, {
        folder,
        attempt: (...args) => (0,_lib_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .tryExecute */ .j)(argv(args), options),
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
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`git refuses '${folder}' because another user owns it. Run: git config --global --add safe.directory '${folder}'`);
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`'${folder}' is not in a git repository with a work tree, and flamediff compares two of its commits. Go to your repository; 'flamediff compare' takes recordings from anywhere.`);
}


/***/ })

};
