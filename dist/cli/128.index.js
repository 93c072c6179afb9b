export const id = 128;
export const ids = [128];
export const modules = {

/***/ 2128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCli: () => (/* binding */ initCli),
  profileCli: () => (/* binding */ profileCli),
  reportCli: () => (/* binding */ reportCli),
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/git/git.js
var git = __webpack_require__(5216);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./lib/pyproject.js
var lib_pyproject = __webpack_require__(7759);
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
    const pyproject = await (0,promises_.readFile)((0,external_node_path_.join)(repository, lib_pyproject/* PYPROJECT */.Jj), "utf8").catch(() => undefined);
    const suggestions = suggestEntryPoints({
        files,
        scripts: scriptsOf(pyproject),
        usesPytest: await usesPytest(repository, files, pyproject),
    });
    const setup = suggestSetup({ files, pyproject, command: suggestions[0]?.command });
    const written = [];
    const kept = [];
    if (pyproject !== undefined && (0,lib_pyproject/* parsePyproject */.OU)(pyproject) !== undefined)
        kept.push(lib_pyproject/* PYPROJECT */.Jj);
    else {
        const table = renderPyprojectTable({ suggestions, setup });
        await (0,promises_.writeFile)((0,external_node_path_.join)(repository, lib_pyproject/* PYPROJECT */.Jj), pyproject === undefined ? table : `${pyproject.trimEnd()}\n\n${table}`);
        written.push(lib_pyproject/* PYPROJECT */.Jj);
    }
    if (files.includes(WORKFLOW))
        kept.push(WORKFLOW);
    else {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(repository, WORKFLOW)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(repository, WORKFLOW), WORKFLOW_TEXT);
        written.push(WORKFLOW);
    }
    return { suggestions: written.includes(lib_pyproject/* PYPROJECT */.Jj) ? suggestions : [], setup, written, kept };
}
/** What was done, why, and what comes next. */
function describeInitialised({ suggestions, setup, written, kept }) {
    const [active, ...waiting] = suggestions;
    const show = ({ name, command, because }) => [`  ${name} = ${JSON.stringify(command)}`, `      ${because}`];
    const table = [
        `wrote [tool.flamediff] into ${lib_pyproject/* PYPROJECT */.Jj}`,
        ...(active === undefined ? ["  Found nothing to profile: write a command there that works for 2 to 10 seconds."] : show(active)),
        ...(setup === undefined
            ? []
            : [`  setup = ${JSON.stringify(setup)}`, "      runs on base and on head, so that each side profiles its own code"]),
        ...(waiting.length === 0 ? [] : ["  and as comments, for you to choose from:", ...waiting.flatMap(show)]),
    ];
    const next = active === undefined && written.includes(lib_pyproject/* PYPROJECT */.Jj)
        ? []
        : ["Next: flamediff aa     does it run, and how small a change does this machine see?"];
    return [
        ...(written.includes(lib_pyproject/* PYPROJECT */.Jj) ? table : []),
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

// EXTERNAL MODULE: ./lib/interruption.js
var interruption = __webpack_require__(1364);
// EXTERNAL MODULE: ./lib/local-recording.js + 31 modules
var local_recording = __webpack_require__(7877);
// EXTERNAL MODULE: ./lib/options.js
var lib_options = __webpack_require__(1097);
// EXTERNAL MODULE: ./lib/profile/bundle.js
var bundle = __webpack_require__(3841);
// EXTERNAL MODULE: ./lib/report-stage.js + 4 modules
var report_stage = __webpack_require__(1458);
// EXTERNAL MODULE: ./lib/show-report.js + 3 modules
var show_report = __webpack_require__(6878);
;// CONCATENATED MODULE: ./lib/main.js









/** `flamediff run`: profile, then report. */
async function runCli(command, options, progress) {
    const repository = await (0,git/* findRepository */.W1)(process.cwd());
    const inputs = await (0,lib_options/* readInputs */.Ko)(repository, command, options);
    return (0,interruption/* withInterruption */.A)(async (interruption) => {
        const work = { repository, inputs, options, progress, interruption };
        return (0,show_report/* showReport */.U)(await (0,local_recording/* recordAndReport */.R)(work, (0,lib_options/* repeatedOptions */.zg)(command, options)), options, inputs.failOn);
    });
}
/** `flamediff profile`: only the bundle. */
async function profileCli(command, options, progress) {
    const repository = await (0,git/* findRepository */.W1)(process.cwd());
    const inputs = await (0,lib_options/* readInputs */.Ko)(repository, command, options);
    return (0,interruption/* withInterruption */.A)(async (interruption) => {
        const out = (0,external_node_path_.resolve)(options.out ?? "flamediff-bundle");
        const isFailed = await (0,local_recording/* recordLocally */.O)({ repository, inputs, options, progress, interruption }, { folder: out, bundle: out });
        if (options.quiet !== true)
            process.stdout.write(`${out}\n`);
        return isFailed ? 3 : 0;
    });
}
/** `flamediff report`: bundles → report directory. */
async function reportCli(folders, options) {
    const found = await (0,bundle/* findBundleFolders */.Nh)(folders);
    return (0,show_report/* showReport */.U)(await (0,report_stage/* reportBundles */.O)(await Promise.all(found.map(bundle/* readBundleFolder */.n$))), options, "never");
}
/** `flamediff init`: a first configuration and the workflow. */
async function initCli() {
    process.stdout.write(describeInitialised(await initialise(await (0,git/* findRepository */.W1)(process.cwd()))));
    return 0;
}


/***/ })

};
