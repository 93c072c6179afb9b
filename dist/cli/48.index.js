export const id = 48;
export const ids = [48];
export const modules = {

/***/ 9048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   PC: () => (/* binding */ givenInputs),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
/* harmony import */ var _config_entry_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8812);
/* harmony import */ var _config_input_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31);
/* harmony import */ var _config_run_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8859);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5892);
/* harmony import */ var _record_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7368);





/**
 * What a recording command works with: its options, else pyproject.toml, else the defaults.
 * @throws UserError when there is nothing to profile.
 */
async function readInputs({ start = process.cwd(), command, options }) {
    const given = givenInputs(options);
    const { repository, inputs, sources, folders } = await (0,_record_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readSettings */ .s)({ start, given, from: "option" });
    const [first, ...rest] = command;
    const typed = first === undefined ? undefined : (0,_config_entry_points_js__WEBPACK_IMPORTED_MODULE_0__/* .makeEntryPointFromArgv */ .Bv)([first, ...rest]);
    const cwd = typed !== undefined || sources["entry-points"] === "option" ? folders.typed : folders.configured;
    const repeated = {
        ...Object.fromEntries(Object.entries(given).filter(([name, value]) => (0,_config_input_table_js__WEBPACK_IMPORTED_MODULE_1__/* .isRepeatedInput */ .lW)(name, value))),
        ...(typed !== undefined && { "entry-points": `${typed.name}: ${typed.command}` }),
        cwd,
    };
    const local = { repository, repeated: withoutEmpty(repeated) };
    if (typed !== undefined)
        return { ...local, inputs: { ...inputs, entryPoints: [(0,_config_run_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .placeEntryPoint */ .Sb)(typed, { folder: folders.typed, home: "" })] } };
    if (inputs.entryPoints.length > 0)
        return { ...local, inputs };
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("There is nothing to profile. Give a command after '--', such as: flamediff run -- python bench.py, or add [tool.flamediff.entry-points] to pyproject.toml ('flamediff init' suggests some).");
}
/** Options that are inputs, as text. */
function givenInputs(options) {
    const given = (0,_config_input_table_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj)().map((name) => [name, options[camelCase(name)]]);
    return Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}
function withoutEmpty(given) {
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ""));
}
/** `min-change` of action.yml is `minChange` here. */
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 8404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseInputs)
});

// EXTERNAL MODULE: ./lib/lib/errors.js
var errors = __webpack_require__(5892);
// EXTERNAL MODULE: ./lib/config/entry-points.js
var entry_points = __webpack_require__(8812);
// EXTERNAL MODULE: ./lib/config/input-table.js
var input_table = __webpack_require__(31);
// EXTERNAL MODULE: ./lib/config/run-folders.js
var run_folders = __webpack_require__(8859);
;// CONCATENATED MODULE: ./lib/config/startable.js

/** Linux starts no process with a word or variable of 131,072 bytes or more (MAX_ARG_STRLEN); leave room for what stands beside it. */
const MAX_BYTES = 100_000;
/**
 * Checks every text in a setting, those of lists and tables included: processes are started with them.
 * @throws UserError when a text contains a NUL character or is longer than 100,000 bytes.
 */
function checkStartable(value, where) {
    if (typeof value === "string") {
        const bytes = new TextEncoder().encode(value).length;
        if (bytes > MAX_BYTES)
            throw new errors/* UserError */.yo(`${where} contains a text of ${bytes} bytes; expected at most ${MAX_BYTES}. Put long commands into a script.`);
        if (value.includes("\0"))
            throw new errors/* UserError */.yo(`${where} contains a NUL character, which no command or variable can contain; remove it.`);
    }
    else if (typeof value === "object" && value !== null) {
        for (const [key, part] of Object.entries(value)) {
            checkStartable(key, where);
            checkStartable(part, where);
        }
    }
}

;// CONCATENATED MODULE: ./lib/config/inputs.js





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
    for (const name of (0,input_table/* inputNames */.vj)()) {
        const given = rawInputs.given[name];
        const isGiven = given !== undefined && given !== "";
        origin[name] = isGiven ? rawInputs.from : name in table ? "pyproject.toml" : "default";
        raw[name] = isGiven ? given : name in table ? table[name] : input_table/* INPUTS */.mc[name].default;
    }
    const where = (name) => WHERE[origin[name]](name);
    for (const name of (0,input_table/* inputNames */.vj)())
        checkStartable(raw[name], where(name));
    const { workingFolder = run_folders/* TOP */.wv } = rawInputs;
    const folders = (0,run_folders/* findRunFolders */.Sy)({ workingFolder, given: rawInputs.given.cwd, file: parseFolder(table["cwd"]) });
    const folderOf = (name) => (origin[name] === rawInputs.from ? folders.typed : folders.configured);
    const entries = (0,input_table/* inputNames */.vj)().flatMap((name) => name === "entry-points" ? [] : [[camelCase(name), parseValue(raw[name], input_table/* INPUTS */.mc[name], where(name))]]);
    // As the table says, which the type is made from.
    const plain = Object.fromEntries(entries);
    const inputs = {
        ...plain,
        entryPoints: parseEntryPoints(raw["entry-points"]).map((entry) => (0,run_folders/* placeEntryPoint */.Sb)(entry, {
            folder: folderOf("entry-points"),
            home: workingFolder.home,
        })),
        copy: parseLines(raw["copy"], where("copy"))
            .split("\n")
            .map((line) => line.trim())
            .filter((line) => line !== ""),
        folders: { setup: folderOf("setup"), copy: folderOf("copy"), before: folderOf("before") },
        benchmarks: checkPattern(plain.benchmarks, where("benchmarks")),
        base: checkRevision(plain.base, where("base")),
        head: checkRevision(plain.head, where("head")),
        name: checkName(plain.name, where("name")),
    };
    if (inputs.native && inputs.nonblocking) {
        throw new errors/* UserError */.yo("Inputs 'native' and 'nonblocking' cannot be combined: native frames can only be read while the program is paused. Choose one.");
    }
    return { inputs, sources: origin, folders };
}
/** Entry points as text lines (options and inputs) or as a table (pyproject.toml). */
function parseEntryPoints(value) {
    if (value === undefined)
        return [];
    return typeof value === "string" ? (0,entry_points/* parseEntryPointLines */.bH)(value) : (0,entry_points/* parseEntryPointTable */.O5)(value);
}
/** `cwd` of pyproject.toml. */
function parseFolder(value) {
    if (value === undefined || (typeof value === "string" && (0,entry_points/* isInside */.FK)(value)))
        return value;
    throw new errors/* UserError */.yo(`${WHERE["pyproject.toml"]("cwd")} is ${JSON.stringify(value)}; expected a folder below that of the file, such as "services/api".`);
}
function parsePyprojectTable(value) {
    if (value === undefined)
        return {};
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
        throw new errors/* UserError */.yo("[tool.flamediff] of pyproject.toml is not a table; expected keys such as `rounds = 5` and a table [tool.flamediff.entry-points].");
    }
    const allowed = (0,input_table/* inputNames */.vj)().filter(input_table/* belongsInFile */.eF);
    for (const key of Object.keys(value)) {
        if ((0,input_table/* inputNames */.vj)().some((name) => name === key && !(0,input_table/* belongsInFile */.eF)(name))) {
            throw new errors/* UserError */.yo(`[tool.flamediff] of pyproject.toml has '${key}', which can only be set as an input of the action.`);
        }
        if (!allowed.includes(key)) {
            throw new errors/* UserError */.yo(`[tool.flamediff] of pyproject.toml has an unknown key '${key}'. Known keys: ${allowed.join(", ")}.`);
        }
    }
    return value;
}
/** A value of its kind; undefined where it is absent and has no default. */
function parseValue(value, spec, where) {
    switch (spec.kind) {
        case "switch":
            return parseSwitch(value, where);
        case "choice":
            return parseChoice(value, spec, where);
        case "whole":
        case "number":
            return value === "auto" && spec.orAuto === true ? "auto" : parseNumber(isEmpty(value) ? spec.default : value, spec, where);
        case "lines":
            return parseLines(value, where);
        case "text":
            return parseText(value, where) ?? (spec.isSecret === true ? undefined : spec.default);
        default:
            return spec.kind;
    }
}
const isEmpty = (value) => value === undefined || value === "";
function camelCase(name) {
    return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
function parseText(value, where) {
    if (isEmpty(value))
        return undefined;
    if (typeof value !== "string")
        throw new errors/* UserError */.yo(`${where} is ${JSON.stringify(value)}; expected text.`);
    return value.trim();
}
function checkPattern(pattern, where) {
    try {
        if (pattern !== undefined)
            new RegExp(pattern);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${where} is '${pattern}'; expected a regular expression, such as 'test_parse|test_render'.`, { cause: error });
    }
    return pattern;
}
function parseLines(value, where) {
    if (Array.isArray(value) && value.every((line) => typeof line === "string"))
        return value.join("\n");
    return parseText(value, where) ?? "";
}
function parseNumber(value, spec, where) {
    if (isEmpty(value))
        return undefined;
    const number = typeof value === "number" ? value : /^\s*\d+(\.\d+)?\s*$/.test(shown(value)) ? Number(value) : Number.NaN;
    const { least = 0, most = Number.MAX_SAFE_INTEGER } = spec;
    if (!(number >= least && number <= most) || (spec.kind === "whole" && !Number.isInteger(number))) {
        const kind = spec.kind === "whole" ? "an integer" : "a number";
        const auto = spec.orAuto === true ? "'auto' or " : "";
        throw new errors/* UserError */.yo(`${where} is '${shown(value)}'; expected ${auto}${kind} from ${least} to ${most} (${spec.unit ?? "units"}).`);
    }
    return number;
}
function parseSwitch(value, where) {
    const text = shown(value).trim().toLowerCase();
    if (text !== "true" && text !== "false")
        throw new errors/* UserError */.yo(`${where} is '${shown(value)}'; expected true or false.`);
    return text === "true";
}
function parseChoice(value, spec, where) {
    const text = shown(value).trim();
    const choices = spec.choices ?? [];
    if (choices.includes(text))
        return text;
    throw new errors/* UserError */.yo(`${where} is '${text}'; expected one of ${choices.join(", ")}.`);
}
/** A value as text; tables of TOML have no text of their own. */
function shown(value) {
    return typeof value === "object" ? JSON.stringify(value) : String(value);
}
/** Revisions go to git as arguments: one that starts with `-` would be an option. */
function checkRevision(value, where) {
    if (value !== undefined && (value.startsWith("-") || /[\0-\x20\x7f]/.test(value))) {
        throw new errors/* UserError */.yo(`${where} is '${value}'; expected a branch, a tag or a commit, which cannot start with '-' or contain spaces.`);
    }
    return value;
}
/** The name stands in a hidden marker of the comment and in artifact names. */
function checkName(value, where) {
    if (/^[A-Za-z0-9][A-Za-z0-9._ -]{0,59}$/.test(value))
        return value;
    throw new errors/* UserError */.yo(`${where} is '${value}'; expected up to 60 letters, digits, spaces, '.', '_' or '-', starting with a letter or digit.`);
}


/***/ }),

/***/ 4702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ PYPROJECT),
/* harmony export */   OU: () => (/* binding */ parsePyproject),
/* harmony export */   s0: () => (/* binding */ findPyproject)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3292);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5892);
/* harmony import */ var _lib_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5110);




const PYPROJECT = "pyproject.toml";
/**
 * The nearest pyproject.toml with `[tool.flamediff]`, from a folder of the repository upwards to its top; undefined when there is none.
 * @param folder relative to the top; empty for the top.
 * @throws UserError with file, line and column when one on the way is not TOML.
 */
async function findPyproject(repository, folder) {
    const names = folder.split("/").filter((name) => name !== "");
    for (let depth = names.length; depth >= 0; depth--) {
        const place = names.slice(0, depth).join("/");
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place, PYPROJECT);
        const text = await tryReadFile((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository, file));
        const table = text === undefined ? undefined : parsePyproject(text, file);
        if (table !== undefined)
            return { folder: place, table };
    }
    return undefined;
}
/**
 * The table `[tool.flamediff]` of a text; undefined when there is none.
 * @throws UserError with line and column when it is not TOML.
 */
function parsePyproject(text, file = PYPROJECT) {
    try {
        const tool = (0,smol_toml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text)["tool"];
        return typeof tool === "object" && tool !== null && "flamediff" in tool ? tool.flamediff : undefined;
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_1__/* .TomlError */ .zx))
            throw error;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${file} is not TOML: line ${error.line}, column ${error.column}: ${error.message.split("\n")[0]?.replace(/^Invalid TOML document: /, "")}`, {
            cause: error,
        });
    }
}
async function tryReadFile(path) {
    try {
        return await (0,_lib_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .tryReadRegularFile */ .mO)(path);
    }
    catch (error) {
        if (error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            throw error;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`'${path}' cannot be read: ${error.message}.`, { cause: error });
    }
}


/***/ }),

/***/ 8859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ placeEntryPoint),
/* harmony export */   Sy: () => (/* binding */ findRunFolders),
/* harmony export */   wv: () => (/* binding */ TOP)
/* harmony export */ });
const TOP = { folder: "", home: "" };
/**
 * What pyproject.toml says counts from its own folder, or from its `cwd`; what is typed counts from where the user stands. An option or input
 * `cwd` overrides that of the file.
 */
function findRunFolders({ workingFolder: { folder, home }, given, file }) {
    if (file === undefined)
        return { typed: folder, configured: home };
    if (given !== undefined && given !== "")
        return { typed: folder, configured: folder };
    const configured = joinFolders(home, file);
    return { typed: folder === home ? configured : folder, configured };
}
/** The entry point with its folder relative to the top of the repository. */
function placeEntryPoint({ cwd, ...entry }, { folder, home }) {
    const place = cwd === undefined ? folder : joinFolders(home, cwd);
    return place === "" ? entry : { ...entry, cwd: place };
}
function joinFolders(outer, inner) {
    const names = `${outer}/${inner}`.split(/[\\/]/);
    return names.filter((name) => name !== "" && name !== ".").join("/");
}


/***/ }),

/***/ 9738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g7: () => (/* binding */ execute),
/* harmony export */   jv: () => (/* binding */ tryExecute),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5892);



const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Output beyond this is an error: these are our own short commands. */
const MAX_OUTPUT = 64 * 1024 * 1024;
/**
 * Runs a command, never through a shell.
 * @throws UserError with the command and its last words when it cannot be started or fails.
 */
async function execute(argv, options = {}) {
    const done = await tryExecute(argv, options);
    if (done.status === 0)
        return done;
    const words = lastLines(done.stderr.trim() || done.stdout.trim());
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`'${argv.join(" ")}' failed with status ${done.status}${words === "" ? "." : `:\n${words}`}`);
}
/** Runs a command, never through a shell, and waits for its end; a failure is a value. @throws UserError when it cannot be started at all. */
async function tryExecute(argv, options = {}) {
    const [command = "", ...args] = argv;
    const { cwd, env, signal, timeoutSeconds = 0 } = options;
    signal?.throwIfAborted();
    const running = run(command, args, { cwd, env, timeout: timeoutSeconds * 1000, maxBuffer: MAX_OUTPUT });
    running.child.stdin?.end();
    // execFile's own signal would not wait for the command to end.
    const stop = () => running.child.kill("SIGTERM");
    signal?.addEventListener("abort", stop, { once: true });
    try {
        const done = await running;
        signal?.throwIfAborted();
        return { status: 0, ...done };
    }
    catch (error) {
        signal?.throwIfAborted();
        const { code, signal: killer, stdout, stderr } = error;
        if (typeof code === "string" && !code.startsWith("ERR_"))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`'${command}' cannot be started: ${error.message}.`, { cause: error });
        return { status: typeof code === "number" ? code : killer === "SIGTERM" ? 143 : 137, stdout, stderr };
    }
    finally {
        signal?.removeEventListener("abort", stop);
    }
}
/** The last twenty lines, which say what went wrong. */
function lastLines(text) {
    return text.split("\n").slice(-20).join("\n");
}


/***/ }),

/***/ 9379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   Sz: () => (/* binding */ accessSettings),
/* harmony export */   kj: () => (/* binding */ configEnvironment),
/* harmony export */   tZ: () => (/* binding */ withoutRepository)
/* harmony export */ });
/**
 * What ties a git command to one repository (`git rev-parse --local-env-vars`) or changes what paths and patches mean. Hooks and aliases are
 * started with these; a command for another worktree that keeps them would write to the caller's index.
 */
const LOCAL = [
    /^GIT_(DIR|WORK_TREE|IMPLICIT_WORK_TREE|COMMON_DIR|PREFIX|NAMESPACE|INTERNAL_SUPER_PREFIX)$/,
    /^GIT_(INDEX_FILE|INDEX_VERSION|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|QUARANTINE_PATH)$/,
    /^GIT_(GRAFT_FILE|SHALLOW_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|ATTR_SOURCE)$/,
    /^GIT_CONFIG(_PARAMETERS|_COUNT|_KEY_\d+|_VALUE_\d+)?$/,
    /^GIT_(LITERAL|GLOB|NOGLOB|ICASE)_PATHSPECS$/,
    /^GIT_(DIFF_OPTS|EXTERNAL_DIFF)$/,
];
/** Settings about how to reach repositories, which a job may give by environment: git itself never hands them to a hook like this. */
const ACCESS = /^(?:safe|url|http|https|credential|protocol|ssh)\.|^core\.(?:sshcommand|gitproxy)$/i;
/** An environment in which git finds the repository by the folder alone; settings of access stay. */
function withoutRepository(env) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && !isLocal(entry[0]));
    return { ...Object.fromEntries(kept), ...configEnvironment(accessSettings(env)) };
}
/** Names of environment variables that are about one repository. */
function isLocal(name) {
    return LOCAL.some((pattern) => pattern.test(name));
}
/** Settings as git takes them from the environment. */
function configEnvironment(settings) {
    if (settings.length === 0)
        return {};
    const pairs = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(pairs) };
}
/** The settings of access that an environment gives. */
function accessSettings(env) {
    const count = /^\d{1,4}$/.test(env["GIT_CONFIG_COUNT"] ?? "") ? Number(env["GIT_CONFIG_COUNT"]) : 0;
    return Array.from({ length: count }, (_, index) => [env[`GIT_CONFIG_KEY_${index}`], env[`GIT_CONFIG_VALUE_${index}`]]).filter((pair) => pair[0] !== undefined && pair[1] !== undefined && ACCESS.test(pair[0]));
}


/***/ }),

/***/ 866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   q5: () => (/* binding */ findRepositoryFolder),
/* harmony export */   w2: () => (/* binding */ reachRemote),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* unused harmony export tokenCredentials */
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5892);
/* harmony import */ var _lib_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9738);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9379);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6159);




/** Hooks and the file system monitor are the repository's own programs; maintenance would rewrite its object store. */
const QUIET = [
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.splitIndex=false",
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
    const env = { ...plainEnvironment(), GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C", ...more };
    const argv = (args) => ["git", "-C", folder, ...QUIET, ...args];
    const options = { env, ...(signal && { signal }) };
    const git = async (...args) => (await (0,_lib_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .execute */ .g7)(argv(args), options)).stdout.replace(/\n$/, "");
    return Object.assign(git, {
        folder,
        attempt: (...args) => (0,_lib_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .tryExecute */ .jv)(argv(args), options),
        with: (added) => openGit(folder, { env: { ...more, ...added }, credentials, ...(signal && { signal }) }),
        credentials,
    });
}
/** Filters that the repository's configuration names run with this: no secret of the job, no setting that lets somebody in. */
function plainEnvironment() {
    const settings = (0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .accessSettings */ .Sz)(process.env).filter(([key]) => /^(?:safe|protocol)\./i.test(key));
    return { ...(0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .c)((0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRepository */ .tZ)(process.env)), ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .configEnvironment */ .kj)(settings) };
}
/** A token for one server as git's configuration by environment: never on a command line, never in a file. */
function tokenCredentials({ server, token, env }) {
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    const key = `http.${server.replace(/\/+$/, "")}/.extraheader`;
    // An empty value forgets the header that the checkout left: GitHub refuses two.
    return configEnvironment([...accessSettings(env), [key, ""], [key, `AUTHORIZATION: basic ${basic}`]]);
}
/** Credentials go to a server over HTTP, and to no program that the clone's configuration names: no credential helper, no other transport. */
const HTTP_ONLY = { GIT_ALLOW_PROTOCOL: "http:https", GIT_ASKPASS: "" };
const NO_PROGRAMS = ["-c", "credential.helper=", "-c", "core.alternateRefsCommand=true"];
/** A command that asks the remote, and checks nothing out: as the clone is set up, then with credentials. */
async function reachRemote(git, ...args) {
    const done = await git.with((0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .configEnvironment */ .kj)((0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .accessSettings */ .Sz)(process.env))).attempt(...args);
    if (done.status === 0 || git.credentials === undefined)
        return done;
    const again = await git.with({ ...git.credentials, ...HTTP_ONLY }).attempt(...NO_PROGRAMS, ...args);
    return /transport '.*' not allowed/.test(again.stderr) ? done : again;
}
/** The repository that holds `folder`, and where in it that is. @throws UserError when there is none. */
async function findRepositoryFolder(folder) {
    const repository = await findRepository(folder);
    const { stdout } = await openGit(folder).attempt("rev-parse", "--show-prefix");
    return { repository, folder: stdout.replace(/\/?\n$/, "") };
}
/** The top folder of the repository that holds `folder`. @throws UserError when there is none. */
async function findRepository(folder) {
    const found = await openGit(folder).attempt("rev-parse", "--show-toplevel");
    if (found.status === 0)
        return found.stdout.trimEnd();
    if (/dubious ownership/.test(found.stderr)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`git rejects '${folder}' because another user owns it. Run: git config --global --add safe.directory '${folder}'`);
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`'${folder}' is not in a git repository with a working tree. Run flamediff in your repository; 'flamediff compare' accepts recordings from anywhere.`);
}


/***/ }),

/***/ 6159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9379);

/**
 * What a profiled program must not see: tokens, the runner's own services, the action's inputs and the files that steer later steps.
 * A `run:` step never sees the first three either; the others are what `::set-env::` and its kin became. Nor what ties git to the caller's repository.
 */
const WITHHELD = [
    /^INPUT_/i,
    /^ACTIONS_/,
    /^STATE_/,
    /^GITHUB_(TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/,
    /^GH_(TOKEN|ENTERPRISE_TOKEN)$/,
    /^GITHUB_ENTERPRISE_TOKEN$/,
];
/** What every Python of a run may see, our own questions to it too: packages that the job installed from the pull request run code when it starts. */
function withoutSecrets(outer) {
    const shown = Object.entries(outer).filter((entry) => entry[1] !== undefined && !isWithheld(entry[0]));
    return Object.fromEntries(shown);
}
function isWithheld(name) {
    return (0,_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .isLocal */ .IX)(name) || WITHHELD.some((pattern) => pattern.test(name));
}


/***/ }),

/***/ 7368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8404);
/* harmony import */ var _config_pyproject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4702);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5892);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(866);






/**
 * Options or inputs, else the nearest pyproject.toml with `[tool.flamediff]` from where the user stands up to the top of the repository, else the defaults.
 * @throws UserError when there is no repository, or a value is not what it should be.
 */
async function readSettings({ start, given, from }) {
    const { repository, folder } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .findRepositoryFolder */ .q5)(findStart(start, given.cwd));
    const found = await (0,_config_pyproject_js__WEBPACK_IMPORTED_MODULE_3__/* .findPyproject */ .s0)(repository, folder);
    const workingFolder = { folder, home: found?.folder ?? folder };
    const { inputs, sources, folders } = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .T)({ given, from, pyproject: found?.table, workingFolder });
    return { repository, inputs, sources, folders, pyproject: found && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(found.folder, _config_pyproject_js__WEBPACK_IMPORTED_MODULE_3__/* .PYPROJECT */ .Jj) };
}
function findStart(start, cwd) {
    if (cwd === undefined || cwd === "")
        return start;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start, cwd);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true)
        return folder;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`'cwd' is '${cwd}', which is not a folder in '${start}'. Expected a folder of the repository, such as services/api.`);
}


/***/ })

};
