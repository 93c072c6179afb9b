export const id = 173;
export const ids = [173];
export const modules = {

/***/ 1173:
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
;// CONCATENATED MODULE: ./lib/init/suites.js
/** Benchmark suites of a repository, each as the entry point that runs it. */
function findSuites(facts) {
    return [...pytestSuite(facts), ...asvSuites(facts), ...pyperfScripts(facts)];
}
/** Files whose code is benchmarks of a suite: running one by itself does nothing. */
function isSuiteFile(text) {
    return isAsvFile(text) || isPytestBenchmark(text);
}
/** More files than this are named by their folder. */
const MOST_FILES = 4;
function pytestSuite({ files, texts, requirements }) {
    const benchmarks = [...texts].filter(([path, text]) => isTestFile(path) && isPytestBenchmark(text)).map(([path]) => path);
    const [first] = benchmarks;
    if (first === undefined)
        return [];
    const folder = commonFolder(benchmarks);
    const others = files.filter((file) => isTestFile(file) && isBelow(file, folder) && !benchmarks.includes(file));
    const tool = requirements.some((text) => /pytest[-_]codspeed/.test(text)) ? "pytest-codspeed" : "pytest-benchmark";
    const target = others.length === 0 && folder !== "" ? folder : benchmarks.length <= MOST_FILES ? benchmarks.join(" ") : folder;
    const isMixed = others.length > 0 && benchmarks.length > MOST_FILES;
    const only = isMixed ? [tool === "pytest-codspeed" ? "--codspeed" : "--benchmark-only"] : [];
    const command = ["pytest -q -p no:cacheprovider", ...only, ...(target === "" ? [] : [target])].join(" ");
    return [{ name: "benchmarks", command, tool, because: `${first} has benchmarks of ${tool}; each gets a verdict of its own` }];
}
/** Folders that asv's configurations name and that are there. */
function asvSuites({ files, texts }) {
    return files.filter(isAsvConfiguration).flatMap((file, index) => {
        const [, named = "benchmarks"] = /"benchmark_dir"\s*:\s*"([^"]+)"/.exec((texts.get(file) ?? "").replace(/^\s*\/\/.*$/gm, "")) ?? [];
        const folder = joined(folderOf(file), named);
        if (!files.some((path) => isBelow(path, folder) && path.endsWith(".py")))
            return [];
        const where = folderOf(file) === "" ? "" : ` --config ${file}`;
        return [
            {
                name: index === 0 ? "asv" : `asv-${index + 1}`,
                command: `asv run${where}`,
                tool: "asv",
                because: `${file} describes an asv suite in ${folder}; each benchmark gets a verdict of its own`,
            },
        ];
    });
}
function pyperfScripts({ texts }) {
    return [...texts]
        .filter(([path, text]) => path.endsWith(".py") && !/(^|\/)test_[^/]*$/.test(path) && /^(import|from) pyperf\b/m.test(text) && /\bRunner\(/.test(text))
        .map(([path]) => ({
        name: path.split("/").at(-1).replace(/\.py$/, "").replace(/[^A-Za-z0-9_-]+/g, "-"),
        command: path,
        tool: "pyperf",
        because: `${path} uses pyperf; each benchmark gets a verdict of its own`,
    }));
}
function isAsvConfiguration(file) {
    return /(^|\/)asv\.conf\.jsonc?$/.test(file);
}
function isTestFile(path) {
    return /(^|\/)(test_[^/]*|[^/]*_test|[^/]*bench[^/]*)\.py$/.test(path) && !/(^|\/)conftest\.py$/.test(path);
}
function isPytestBenchmark(text) {
    return (/^[ \t]*(async )?def test\w*\([^)]*\b(codspeed_)?benchmark\b[^)]*\)/m.test(text) || /@pytest\.mark\.(codspeed_)?benchmark\b/.test(text));
}
function isAsvFile(text) {
    return /^[ \t]*def (time|timeraw|mem|peakmem|track)_\w+\(/m.test(text) && !/__main__/.test(text);
}
/** The innermost folder that holds all paths; empty for the top. */
function commonFolder(paths) {
    const [first = [], ...others] = paths.map((path) => path.split("/").slice(0, -1));
    const length = others.reduce((most, folders) => {
        const different = first.findIndex((folder, index) => folder !== folders[index]);
        return Math.min(most, different < 0 ? first.length : different);
    }, first.length);
    return first.slice(0, length).join("/");
}
function isBelow(path, folder) {
    return folder === "" || path.startsWith(`${folder}/`);
}
function folderOf(path) {
    return path.split("/").slice(0, -1).join("/");
}
function joined(folder, path) {
    const parts = [];
    for (const part of `${folder}/${path}`.split("/")) {
        if (part === "..")
            parts.pop();
        else if (part !== "" && part !== ".")
            parts.push(part);
    }
    return parts.join("/");
}

;// CONCATENATED MODULE: ./lib/init/suggest.js

const MOST_SUGGESTIONS = 5;
/**
 * What a maintainer would profile first: suites of benchmarks, benchmark scripts, performance tests, then the project's own command, then the test suite.
 * @returns at most five, the most telling first; empty when nothing fits.
 */
function suggestEntryPoints(facts) {
    const found = [
        ...facts.suites,
        ...benchmarkScripts(facts),
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
function benchmarkScripts({ files, texts }) {
    return files
        .filter((file) => !isSuiteFile(texts.get(file) ?? ""))
        .filter((file) => /(^|\/)(bench(mark)?s?|perf)\/[^/]+\.py$|(^|\/)(bench|perf)[^/]*\.py$/.test(file) &&
        !/(^|\/)(__init__|conftest|test_[^/]*|[^/]*_test)\.py$/.test(file))
        .filter((file) => !/(^|\/)tests?\//.test(file))
        .sort(byDepthThenName)
        .map((file) => ({ name: stemOf(file), command: file, because: `${file} looks like a benchmark script` }));
}
function performanceTests({ files, usesPytest, suites }) {
    if (suites.some(({ name }) => name === "benchmarks"))
        return [];
    const folders = new Set(files
        .map((file) => /^(.*?tests?\/(?:perf|performance|bench|benchmarks?)[^/]*)(?:\/.*)?\.py$/.exec(file)?.[1])
        .filter((folder) => folder !== undefined));
    if (!usesPytest)
        return [];
    return [...folders].sort(byDepthThenName).map((folder) => {
        const target = files.includes(`${folder}.py`) ? `${folder}.py` : folder;
        return { name: stemOf(target), command: `pytest -q -p no:cacheprovider ${target}`, because: `${target} contains performance tests` };
    });
}
function projectCommands({ scripts }) {
    return Object.keys(scripts)
        .sort()
        .slice(0, 1)
        .map((name) => ({
        name,
        command: `${name} --help`,
        because: `'${name}' is the project's command; add arguments that make it work for a few seconds`,
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
            because: `${file} can be run as a module; add arguments that make it work for a few seconds`,
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
            because: "the test suite; a benchmark script of a few seconds is more informative",
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

;// CONCATENATED MODULE: ./lib/init/requirements.js
/**
 * Words for `pip install` that bring a package as the project itself lists it.
 *
 *   [project.optional-dependencies] test   → -e ".[test]"
 *   [dependency-groups] bench (PEP 735)    → --group bench
 *   requirements/bench.txt                 → -r requirements/bench.txt
 *   poetry, pdm and hatch                  → the packages of the group or environment
 *
 * @returns undefined when nothing lists it.
 */
function findRequirement(name, { pyproject, files }) {
    const lists = (items) => Array.isArray(items) && items.some((item) => typeof item === "string" && nameOf(item) === name);
    const extra = firstKey(tableAt(pyproject, "project", "optional-dependencies"), lists);
    if (extra !== undefined)
        return { extra };
    const groups = tableAt(pyproject, "dependency-groups");
    const group = firstKey(groups, (items) => groupPackages(groups, items).some((item) => nameOf(item) === name));
    if (group !== undefined)
        return { words: ["--group", group] };
    for (const [path, text] of files)
        if (text.split("\n").some((line) => nameOf(line) === name))
            return { words: ["-r", path] };
    const listed = [...toolLists(pyproject)].find((packages) => packages.some((item) => nameOf(item) === name));
    return listed && { words: listed.map(quoted) };
}
/** Packages of poetry's groups, pdm's development dependencies and hatch's environments. */
function* toolLists(pyproject) {
    const poetry = tableAt(pyproject, "tool", "poetry");
    const tables = [
        ...Object.values(tableAt(poetry, "group")).map((group) => tableAt(group, "dependencies")),
        tableAt(poetry, "dev-dependencies"),
    ];
    for (const table of tables)
        yield Object.entries(table).flatMap(([name, version]) => (name === "python" ? [] : [poetryPackage(name, version)]));
    for (const packages of Object.values(tableAt(pyproject, "tool", "pdm", "dev-dependencies")))
        yield texts(packages).filter((one) => !one.startsWith("-e"));
    for (const environment of Object.values(tableAt(pyproject, "tool", "hatch", "envs"))) {
        yield [...texts(tableAt(environment)["dependencies"]), ...texts(tableAt(environment)["extra-dependencies"])];
    }
}
/** Poetry's `^4.1` and `~4.1` in pip's words. */
function poetryPackage(name, version) {
    const [, sign, number] = /^([\^~])(\d[\d.]*)$/.exec(typeof version === "string" ? version : "") ?? [];
    if (number !== undefined)
        return `${name}>=${number}${sign === "^" ? `,<${Number.parseInt(number, 10) + 1}` : ""}`;
    return typeof version === "string" && /^[<>=!]/.test(version) ? `${name}${version.replaceAll(" ", "")}` : name;
}
/** A group's packages, included groups' too. */
function groupPackages(groups, items, depth = 0) {
    if (!Array.isArray(items) || depth > 10)
        return [];
    return items.flatMap((item) => {
        if (typeof item === "string")
            return [item];
        const included = tableAt(item)["include-group"];
        return typeof included === "string" ? groupPackages(groups, groups[included], depth + 1) : [];
    });
}
/** The normalized name of a requirement (PEP 503): `Pytest_Benchmark[aspect] >= 4 ; …` is `pytest-benchmark`. */
function nameOf(requirement) {
    const [, name = ""] = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(requirement) ?? [];
    return name.toLowerCase().replace(/[-_.]+/g, "-");
}
function quoted(requirement) {
    return /^[\w.[\],=-]+$/.test(requirement) ? requirement : `'${requirement.replaceAll("'", '"')}'`;
}
function firstKey(table, isWanted) {
    return Object.keys(table).find((key) => isWanted(table[key]));
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
/** The table at a path of keys; an empty one where there is none. */
function tableAt(value, ...keys) {
    let at = value;
    for (const key of keys)
        at = isTable(at) ? at[key] : undefined;
    return isTable(at) ? at : {};
}
function isTable(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
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
        : ["# A command that works for 2 to 10 seconds and does the same every time:", '# render = "bench/render.py --pages 40"'];
    const settings = setup === undefined
        ? []
        : ["[tool.flamediff]", "# Runs on base and head, each in its own virtual environment", `setup = ${JSON.stringify(setup)}`, ""];
    return [...settings, "[tool.flamediff.entry-points]", ...body, ""].join("\n");
}
/** The workflow that profiles each pull request and comments on it; its settings are those of pyproject.toml. */
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
function suggestSetup({ tracked, command, tool, ...facts }) {
    const needed = tool ?? (command?.startsWith("pytest ") ? "pytest" : undefined);
    const found = needed === undefined ? undefined : findRequirement(needed, facts);
    const extra = found !== undefined && "extra" in found ? found.extra : undefined;
    const isPackage = hasBuild(facts.pyproject) || tracked.includes("setup.py");
    const project = isPackage
        ? ["-e", extra === undefined ? "." : `".[${extra}]"`]
        : tracked.includes("requirements.txt")
            ? ["-r", "requirements.txt"]
            : [];
    const own = found !== undefined && "words" in found ? found.words : extra === undefined ? packagesOf(needed) : [];
    const wanted = [...project, ...(own.join(" ") === project.join(" ") ? [] : own)];
    return wanted.length === 0 ? undefined : ["pip", "install", ...wanted].join(" ");
}
/** What a tool takes when the project does not list it. */
function packagesOf(tool) {
    switch (tool) {
        case undefined:
            return [];
        case "asv":
            return ["asv_runner"];
        case "pytest-benchmark":
        case "pytest-codspeed":
            return ["pytest", tool];
        default:
            return [tool];
    }
}
function hasBuild(pyproject) {
    if (typeof pyproject !== "object" || pyproject === null)
        return false;
    const tool = "tool" in pyproject && typeof pyproject.tool === "object" && pyproject.tool !== null ? pyproject.tool : {};
    return "project" in pyproject || "build-system" in pyproject || "poetry" in tool;
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
    const parsed = pyproject === undefined ? undefined : (0,dist/* parse */.qg)(pyproject);
    const texts = await readTexts(repository, files.filter((file) => file.endsWith(".py") || isAsvConfiguration(file)));
    const requirements = await readTexts(repository, files.filter(isRequirements));
    const suites = findSuites({ files, texts, requirements: [pyproject ?? "", ...requirements.values()] });
    const suggestions = suggestEntryPoints({
        files,
        texts,
        suites,
        scripts: scriptsOf(pyproject),
        usesPytest: await usesPytest(repository, files, pyproject),
    });
    const command = suggestions[0]?.command;
    const tool = suites.find((suite) => suite.command === command)?.tool;
    const pipFiles = new Map([...requirements].filter(([path]) => path.endsWith(".txt")));
    const setup = suggestSetup({ tracked: files, pyproject: parsed, files: pipFiles, command, tool });
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
        ...(active === undefined ? ["  Found nothing to profile. Add a command that works for 2 to 10 seconds."] : show(active)),
        ...(setup === undefined
            ? []
            : [`  setup = ${JSON.stringify(setup)}`, "      runs on base and head, so that each side profiles its own code"]),
        ...(waiting.length === 0 ? [] : ["  and as comments, for you to choose from:", ...waiting.flatMap(show)]),
    ];
    const next = active === undefined && written.includes(config_pyproject/* PYPROJECT */.Jj)
        ? []
        : ["Next: flamediff aa     check that it runs, and how small a change this machine can detect"];
    return [
        ...(written.includes(config_pyproject/* PYPROJECT */.Jj) ? table : []),
        ...(written.includes(WORKFLOW) ? [`wrote ${WORKFLOW}: profiles each pull request and comments on it`] : []),
        ...kept.map((file) => `kept ${file}: flamediff is already configured there`),
        ...next,
        ...(written.length === 0 ? [] : ["Then commit and open a pull request."]),
        "",
    ].join("\n");
}
/** Benchmarks stand in few files with telling names; the others are read when there are not many. */
const init_MOST_FILES = 2000;
const MOST_BYTES = 1024 * 1024;
async function readTexts(repository, files) {
    const telling = files.filter((file) => /bench|perf|test|asv/i.test(file));
    const texts = new Map();
    for (const file of [...new Set([...telling, ...files])].slice(0, init_MOST_FILES)) {
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(repository, file)).catch(() => undefined);
        if (found?.isFile() && found.size <= MOST_BYTES)
            texts.set(file, await (0,promises_.readFile)((0,external_node_path_.join)(repository, file), "utf8"));
    }
    return texts;
}
function isRequirements(file) {
    return /(^|\/)[^/]*requirements?[^/]*\.txt$|(^|\/)requirements\/[^/]+\.txt$|^(setup\.cfg|tox\.ini|setup\.py|noxfile\.py)$/.test(file);
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

// EXTERNAL MODULE: ./lib/lib/print.js
var print = __webpack_require__(1531);
;// CONCATENATED MODULE: ./lib/cli/init.js



/** `flamediff init`: a first configuration and the workflow. */
async function initCli() {
    (0,print/* print */.yy)(describeInitialised(await initialise(await (0,git/* findRepository */.W1)(process.cwd()))));
    return 0;
}


/***/ }),

/***/ 1543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ PYPROJECT),
/* harmony export */   OU: () => (/* binding */ parsePyproject),
/* harmony export */   s0: () => (/* binding */ findPyproject)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4410);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(629);
/* harmony import */ var _lib_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(651);




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

/***/ 8855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g7: () => (/* binding */ execute),
/* harmony export */   jv: () => (/* binding */ tryExecute),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(629);



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

/***/ 651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   mO: () => (/* binding */ tryReadRegularFile),
/* harmony export */   xc: () => (/* binding */ makeOwnFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(629);
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
 * Opens a file that may not be one. A FIFO does not wait for its other end, and a device is not read.
 * @throws UserError when it is no regular file; the system's error when it cannot be opened, or is a link that is not to be followed.
 */
async function openRegularFile(path, { followsLinks }) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (followsLinks ? 0 : node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW));
    if ((await file.stat()).isFile())
        return file;
    await file.close();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`'${path}' is not a regular file; expected one, not a folder, a FIFO or a device. Remove or rename it.`);
}
/**
 * The text of a file that may not be one; undefined when nothing is there.
 * @throws UserError when it is no regular file; the system's error when it cannot be read.
 */
async function tryReadRegularFile(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await openRegularFile(path, { followsLinks: true }), true);
            return await file.readFile("utf8");
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
    catch (error) {
        if (error.code === "ENOENT")
            return undefined;
        throw error;
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


/***/ }),

/***/ 3322:
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

/***/ 295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   q5: () => (/* binding */ findRepositoryFolder),
/* harmony export */   w2: () => (/* binding */ reachRemote),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* unused harmony export tokenCredentials */
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(629);
/* harmony import */ var _lib_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8855);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3322);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3601);




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
/** A command that may ask the remote: as the clone is set up, then with credentials. A partial clone asks for files at any time. */
async function reachRemote(git, ...args) {
    const done = await git.with((0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .configEnvironment */ .kj)((0,_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .accessSettings */ .Sz)(process.env))).attempt(...args);
    return done.status === 0 || git.credentials === undefined ? done : git.with(git.credentials).attempt(...args);
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

/***/ 3601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3322);

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


/***/ })

};
