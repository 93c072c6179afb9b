export const id = 520;
export const ids = [520];
export const modules = {

/***/ 7096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ SAMPLER_RELEASE),
/* harmony export */   N9: () => (/* binding */ systemName),
/* harmony export */   QR: () => (/* binding */ processorName),
/* harmony export */   ZB: () => (/* binding */ PYTHON)
/* harmony export */ });
/** Words of processors' names that hold no digit; whatever else a bundle puts there is left out. */
const PROCESSOR_WORDS = new Set(("Altra(R) AMD Ampere Ampere(R) Apple ARM Arm Atom AWS Axion Bronze Celeron Cobalt Common Core Core(TM) Cortex CPU Duo EPYC Gold Graviton Intel Intel(R) Kunpeng KVM Max " +
    "Neoverse Opteron Pentium Pentium(R) Phenom Platinum PRO Pro Processor QEMU Quad-Core Ryzen Silver Snapdragon Threadripper Ultra Virtual " +
    "Xeon Xeon(R) processor unknown version @").split(" "));
/** Numbers of models, cores and clock rates: `8370C`, `i7-8550U`, `64-Core`, `2.80GHz`, `Neoverse-N1`, `M1`, `(Virtual)`. */
const MODEL = /^(?:[A-Z]{1,2}|i|E|W|Graviton|Neoverse-[A-Z]|Cortex-[A-Z]|v)?-?\d{1,5}[A-Z]{0,2}\d{0,2}[A-Z]?(?:-[A-Z]|-\d{2,5}[A-Z]{0,2}\d?|-Core|\.\d{1,2}(?:GHz|\+)?|GHz)?$/;
/**
 * The name of a processor, of known words and numbers alone: a bundle cannot say anything else in its place.
 *
 *   Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz    stays
 *   Please merge this 2.80GHz                        → 2.80GHz
 */
function processorName(name) {
    const words = name
        .slice(0, 200)
        .trim()
        .split(/\s+/)
        .filter((word) => PROCESSOR_WORDS.has(word) || MODEL.test(word));
    return words.join(" ") || "unknown CPU";
}
const SYSTEMS = new Set(["Linux", "Darwin", "Windows_NT", "FreeBSD", "OpenBSD", "SunOS", "AIX"]);
const ARCHITECTURES = new Set("arm arm64 ia32 loong64 mips mipsel ppc64 riscv64 s390 s390x x64".split(" "));
/**
 * Kernel, the numbers of its version, and the architecture, of known words and numbers alone: a bundle cannot say anything else in its place.
 *
 *   Linux 6.8.0-1021-azure x64    → Linux 6.8.0 x64
 *   Linux merge-this-now x64      → Linux 0 x64
 *   Please merge x64              → unknown 0 x64
 */
function systemName(name) {
    const [type = "", release = "", arch = ""] = name.slice(0, 200).trim().split(/\s+/);
    const known = (word, words) => (words.has(word) ? word : "unknown");
    return `${known(type, SYSTEMS)} ${/^\d{1,9}(?:\.\d{1,9}){0,3}/.exec(release)?.[0] ?? "0"} ${known(arch, ARCHITECTURES)}`;
}
/** Implementation and version of a Python: `CPython 3.13.0`, `CPython 3.14.0rc2`, `CPython 3.13.0t`, `PyPy 7.3.17`. */
const PYTHON = /^(?:CPython|PyPy|GraalPy|Pyston|IronPython|Jython|RustPython) \d{1,3}\.\d{1,3}\.\d{1,3}(?:(?:a|b|rc)\d{1,3})?\+?t?$/;
/** Version of a sampler: `0.4.3`, `0.5.0rc1`, `0.5.0.dev2`. */
const SAMPLER_RELEASE = /^\d{1,5}(?:\.\d{1,5}){1,3}(?:\.?(?:a|b|rc|dev|post)\d{1,5})?$/;


/***/ }),

/***/ 8155:
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
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./lib/config/pyproject.js
var config_pyproject = __webpack_require__(4702);
// EXTERNAL MODULE: ./lib/lib/regular-file.js
var regular_file = __webpack_require__(5110);
// EXTERNAL MODULE: ./lib/record/git/git.js
var git_git = __webpack_require__(866);
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
const MAX_FILES = 4;
function pytestSuite({ files, texts, requirements }) {
    const benchmarks = [...texts].filter(([path, text]) => isTestFile(path) && isPytestBenchmark(text)).map(([path]) => path);
    const [first] = benchmarks;
    if (first === undefined)
        return [];
    const folder = commonFolder(benchmarks);
    const others = files.filter((file) => isTestFile(file) && isBelow(file, folder) && !benchmarks.includes(file));
    const tool = requirements.some((text) => /pytest[-_]codspeed/.test(text)) ? "pytest-codspeed" : "pytest-benchmark";
    const target = others.length === 0 && folder !== "" ? folder : benchmarks.length <= MAX_FILES ? benchmarks.join(" ") : folder;
    const isMixed = others.length > 0 && benchmarks.length > MAX_FILES;
    const only = isMixed ? [tool === "pytest-codspeed" ? "--codspeed" : "--benchmark-only"] : [];
    // Benchmarks that run at the same time disturb each other.
    const alone = requirements.some(usesProcesses) ? ["-n 0"] : [];
    const command = ["pytest -q -p no:cacheprovider", ...alone, ...only, ...(target === "" ? [] : [target])].join(" ");
    return [{ name: "benchmarks", command, tool, because: `${first} has benchmarks of ${tool}; each gets a verdict of its own` }];
}
/** Whether a configuration of pytest starts several processes: `addopts = -n auto`. */
function usesProcesses(configuration) {
    const [block = ""] = /^[ \t]*addopts\s*=.*(\n[ \t]+.*|\n(?=\s))*/m.exec(configuration) ?? [];
    const options = block.replace(/^[ \t]*[#;].*$/gm, "");
    return /(-n|--numprocesses)[\s"',=]*(auto|logical|[1-9])/.test(options);
}
/** Folders that asv's configurations name and that are there. */
function asvSuites({ files, texts }) {
    return files.filter(isAsvConfiguration).flatMap((file, index) => {
        const [, named = "benchmarks"] = /"benchmark_dir"\s*:\s*"([^"]+)"/.exec((texts.get(file) ?? "").replace(/^[ \t]*\/\/.*$/gm, "")) ?? [];
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
    return (/^[ \t]*(async )?def test\w*\([^)]*\b(codspeed_)?benchmark\b[^)]*\)/m.test(text) || /\bpytest\.mark\.(codspeed_)?benchmark\b/.test(text));
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

const MAX_SUGGESTIONS = 5;
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
    return strong.slice(0, MAX_SUGGESTIONS);
}
function benchmarkScripts({ files, texts }) {
    return files
        .filter((file) => !isSuiteFile(texts.get(file) ?? ""))
        .filter((file) => 
    // A module `perfect.py` is none.
    /(^|\/)(bench(mark)?s?|perf)\/[^/]+\.py$|(^|\/)(bench[^/]*|perf(ormance)?([_-][^/]*)?)\.py$/.test(file) &&
        !/(^|\/)(__init__|conftest|common|helpers?|utils?|test_[^/]*|[^/]*_test)\.py$/.test(file))
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

// EXTERNAL MODULE: ./lib/lib/format.js
var format = __webpack_require__(6720);
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
    const extra = firstKey(name, tableAt(pyproject, "project", "optional-dependencies"), lists);
    if (extra !== undefined)
        return { extra };
    const groups = tableAt(pyproject, "dependency-groups");
    const group = firstKey(name, groups, (items) => groupPackages(groups, items).some((item) => nameOf(item) === name));
    if (group !== undefined)
        return { words: ["--group", group], needsPip: NEWER_PIP };
    for (const [path, text] of files)
        if (text.split("\n").some((line) => nameOf(line) === name))
            return { words: ["-r", path] };
    const listed = [...toolLists(pyproject)].find((packages) => packages.some((item) => nameOf(item) === name));
    return listed && { words: listed.map(quoted) };
}
/** The first pip that knows `--group`; virtual environments of CPython 3.13 and before come with an older one. */
const NEWER_PIP = "pip>=25.1";
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
/** What holds the tools of benchmarks, then those of tests, before what includes them for another purpose. */
const TELLING = [/bench|perf|speed|asv/i, /^tests?(ing)?$/i, /^dev(elop(ment)?)?$/i, /test/i];
function firstKey(name, table, isWanted) {
    const keys = Object.keys(table).filter((key) => isWanted(table[key]));
    const telling = name === "pytest" ? TELLING.slice(1) : TELLING;
    for (const pattern of telling) {
        const key = keys.find((one) => pattern.test(one));
        if (key !== undefined)
            return key;
    }
    return keys[0];
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
function renderWorkflow({ name, project }) {
    const inputs = name === "" ? [] : ["        with:", `          name: ${name}`, `          cwd: ${JSON.stringify(project)}`];
    const lines = [
        `name: flamediff${name === "" ? "" : ` ${name}`}`,
        ...(name === "" ? ["on: pull_request"] : ["on:", "  pull_request:", `    paths: [${JSON.stringify(`${project}/**`)}]`]),
        "permissions: {}",
        "jobs:",
        "  flamediff:",
        "    runs-on: ubuntu-latest",
        "    permissions:",
        "      contents: read",
        "      pull-requests: write # the comment",
        "    steps:",
        "      - uses: actions/checkout@v7",
        "        with:",
        "          persist-credentials: false",
        "      - uses: actions/setup-python@v7",
        "        with:",
        '          python-version: "3.13"',
        "      - uses: flamediff/flamediff@v1",
        ...inputs,
    ];
    return `${lines.join("\n")}\n`;
}
/** At most so many names of what failed. */
const MAX_NAMES = 3;
/** What a try of the entry point shows. @param trial the reason where it did not work. */
function describeTrial(name, trial) {
    if (typeof trial === "string")
        return `Tried '${name}' once, and it does not work yet:\n${indented(trial)}\nCorrect [tool.flamediff] in pyproject.toml before you go on.\n`;
    const { wallSeconds, benchmarks, failed } = trial;
    const what = benchmarks > 0 ? `${(0,format/* formatPlural */.yk)(benchmarks, "benchmark")} ran` : "it ran";
    const names = `${failed.slice(0, MAX_NAMES).join(", ")}${failed.length > MAX_NAMES ? ", …" : ""}`;
    const but = failed.length === 0 ? "" : `\n${(0,format/* formatPlural */.yk)(failed.length, "benchmark")} did not: ${names}`;
    return `Tried '${name}' once: ${what} in ${(0,format/* formatSeconds */.Xo)(wallSeconds)}.${but}\n`;
}
function indented(text) {
    return text.replace(/^/gm, "  ");
}
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
    const pip = found !== undefined && "words" in found && found.needsPip !== undefined ? `pip install '${found.needsPip}' && ` : "";
    return wanted.length === 0 ? undefined : `${pip}${["pip", "install", ...wanted].join(" ")}`;
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









const WORKFLOWS = ".github/workflows";
/**
 * Writes a first `[tool.flamediff.entry-points]` and the workflow; what is there already is never changed.
 * @param start the folder that somebody stands in: in a monorepo the project around it is configured, not the whole repository.
 */
async function initialise(repository, start = repository) {
    const all = (await (0,git_git/* openGit */.zY)(repository)("ls-files", "-z", "--cached", "--others", "--exclude-standard")).split("\0");
    const project = findProject((0,external_node_path_.relative)(repository, start), all);
    const folder = (0,external_node_path_.join)(repository, project);
    const prefix = project === "" ? "" : `${project}/`;
    const files = all.filter((file) => file !== "" && file.startsWith(prefix)).map((file) => file.slice(prefix.length));
    const pyproject = await (0,regular_file/* tryReadRegularFile */.mO)((0,external_node_path_.join)(folder, config_pyproject/* PYPROJECT */.Jj));
    const parsed = pyproject === undefined ? undefined : (0,dist/* parse */.qg)(pyproject);
    const texts = await readTexts(folder, files.filter((file) => file.endsWith(".py") || isAsvConfiguration(file)));
    const requirements = await readTexts(folder, files.filter(isRequirements));
    const suites = findSuites({ files, texts, requirements: [pyproject ?? "", ...requirements.values()] });
    const suggestions = suggestEntryPoints({
        files,
        texts,
        suites,
        scripts: scriptsOf(pyproject),
        usesPytest: await usesPytest(folder, files, pyproject),
    });
    const command = suggestions[0]?.command;
    const tool = suites.find((suite) => suite.command === command)?.tool;
    const pipFiles = new Map([...requirements].filter(([path]) => path.endsWith(".txt")));
    const setup = suggestSetup({ tracked: files, pyproject: parsed, files: pipFiles, command, tool });
    const written = [];
    const kept = [];
    const settings = `${prefix}${config_pyproject/* PYPROJECT */.Jj}`;
    if (pyproject !== undefined && (0,config_pyproject/* parsePyproject */.OU)(pyproject) !== undefined)
        kept.push(settings);
    else {
        const table = renderPyprojectTable({ suggestions, setup });
        await writeInside(repository, settings, pyproject === undefined ? table : `${pyproject.trimEnd()}\n\n${table}`);
        written.push(settings);
    }
    const name = (0,external_node_path_.basename)(project)
        .replace(/[^A-Za-z0-9]+/g, "-")
        .replace(/^-|-$/g, "");
    const workflow = `${WORKFLOWS}/flamediff${name === "" ? "" : `-${name}`}.yml`;
    if (all.includes(workflow))
        kept.push(workflow);
    else {
        await writeInside(repository, workflow, renderWorkflow({ name, project }));
        written.push(workflow);
    }
    return { project, suggestions: written.includes(settings) ? suggestions : [], setup, written, kept };
}
/** The nearest folder with a pyproject.toml or setup.py, from where somebody stands to the top of the repository. */
function findProject(start, files) {
    for (let folder = start; folder !== "" && !folder.startsWith(".."); folder = (0,external_node_path_.dirname)(folder) === "." ? "" : (0,external_node_path_.dirname)(folder)) {
        if (files.includes(`${folder}/${config_pyproject/* PYPROJECT */.Jj}`) || files.includes(`${folder}/setup.py`))
            return folder;
    }
    return "";
}
/** Writes a file of the repository, which may be a stranger's. @throws UserError when one of its folders is a link. */
async function writeInside(repository, file, text) {
    const folders = file.split("/").slice(0, -1);
    for (const depth of folders.keys())
        await (0,regular_file/* makeOwnFolder */.xc)((0,external_node_path_.join)(repository, ...folders.slice(0, depth + 1)));
    await (0,regular_file/* replaceFile */.fR)((0,external_node_path_.join)(repository, file), text);
}
/** What was done, and why. */
function describeInitialised({ suggestions, setup, written, kept }) {
    const [active, ...waiting] = suggestions;
    const show = ({ name, command, because }) => [`  ${name} = ${JSON.stringify(command)}`, `      ${because}`];
    const table = [
        `wrote [tool.flamediff] into ${written.find(isSettings)}`,
        ...(active === undefined ? ["  Found nothing to profile. Add a command that works for 2 to 10 seconds."] : show(active)),
        ...(setup === undefined
            ? []
            : [`  setup = ${JSON.stringify(setup)}`, "      runs on base and head, so that each side profiles its own code"]),
        ...(waiting.length === 0 ? [] : ["  more suggestions, as comments:", ...waiting.flatMap(show)]),
    ];
    return [
        ...(written.some(isSettings) ? table : []),
        ...written.filter((file) => !isSettings(file)).map((file) => `wrote ${file}: profiles each pull request and comments on it`),
        ...kept.map((file) => `kept ${file}: flamediff is already configured there`),
        "",
    ].join("\n");
}
function isSettings(file) {
    return (0,external_node_path_.basename)(file) === config_pyproject/* PYPROJECT */.Jj;
}
/** What comes next. */
function describeNext({ suggestions, written }) {
    const next = suggestions.length === 0 && written.some(isSettings)
        ? []
        : ["Next: flamediff aa     measure how small a change this machine can detect"];
    return [...next, ...(written.length === 0 ? [] : ["Then commit and open a pull request."]), ""].join("\n");
}
/** Benchmarks stand in few files with telling names; the others are read when there are not many. */
const init_MAX_FILES = 2000;
const MAX_BYTES = 1024 * 1024;
async function readTexts(repository, files) {
    const telling = files.filter((file) => /bench|perf|test|asv/i.test(file));
    const texts = new Map();
    for (const file of [...new Set([...telling, ...files])].slice(0, init_MAX_FILES)) {
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(repository, file)).catch(() => undefined);
        if (found?.isFile() && found.size <= MAX_BYTES)
            texts.set(file, await (0,regular_file/* readRegularText */.Aj)((0,external_node_path_.join)(repository, file)));
    }
    return texts;
}
function isRequirements(file) {
    return /(^|\/)[^/]*requirements?[^/]*\.txt$|(^|\/)requirements\/[^/]+\.txt$|^(setup\.cfg|tox\.ini|pytest\.ini|setup\.py|noxfile\.py)$/.test(file);
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
        if (/\bpytest\b|^def test_/m.test(await (0,regular_file/* readRegularText */.Aj)((0,external_node_path_.join)(repository, file)).catch(() => "")))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/lib/errors.js
var errors = __webpack_require__(5892);
// EXTERNAL MODULE: ./lib/lib/interruption.js
var interruption = __webpack_require__(9428);
// EXTERNAL MODULE: ./lib/lib/print.js
var print = __webpack_require__(6676);
// EXTERNAL MODULE: ./lib/record/git/commits.js
var commits = __webpack_require__(9528);
// EXTERNAL MODULE: ./lib/record/git/secrets.js
var secrets = __webpack_require__(6159);
// EXTERNAL MODULE: ./lib/record/git/worktree.js
var git_worktree = __webpack_require__(61);
// EXTERNAL MODULE: ./lib/record/run.js + 2 modules
var run = __webpack_require__(303);
// EXTERNAL MODULE: ./lib/record/sampler/interpreter.js
var sampler_interpreter = __webpack_require__(1368);
// EXTERNAL MODULE: ./lib/record/sampler/scratch.js
var sampler_scratch = __webpack_require__(256);
// EXTERNAL MODULE: ./lib/record/side-setup.js
var side_setup = __webpack_require__(5342);
// EXTERNAL MODULE: ./lib/record/suites/suite.js + 3 modules
var suites_suite = __webpack_require__(1683);
;// CONCATENATED MODULE: ./lib/record/trial.js
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
 * Sets the working tree up in a folder of its own and runs an entry point there once, without the sampler. The user's files stay as they are.
 * @throws ProgramError when the setup or the program fails or takes too long; UserError where there is no commit yet.
 */
async function tryEntryPoint({ entry, inputs, repository, env: outer, signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const env = (0,secrets/* withoutSecrets */.c)(outer);
        const git = (0,git_git/* openGit */.zY)(repository, { signal });
        const { head } = await (0,commits/* findCommits */.Cu)(git, { kind: "revisions", base: "HEAD", dirty: true });
        const scratch = __addDisposableResource(env_1, await (0,sampler_scratch/* openScratch */.j)({ env, undo: ({ repository, worktree }) => (0,git_worktree/* removeWorktree */.I)(repository, worktree) }), true);
        const interpreter = await (0,sampler_interpreter/* findInterpreter */.A)(inputs.python, env);
        const folder = (0,external_node_path_.join)(scratch.folder, "head");
        await scratch.remember({ repository, worktree: folder });
        const worktree = __addDisposableResource(env_1, await (0,git_worktree/* addWorktree */.l)(git, head.sha, folder), true);
        const worktrees = { base: worktree.folder, head: worktree.folder };
        const context = { inputs, repository, env, signal, scratch, interpreter, sampler: "", worktrees };
        const side = await (0,side_setup/* setUpOne */.w)(context, entry);
        const sides = { base: side, head: side };
        const suite = (0,suites_suite/* makeSuite */.H)({
            folder: scratch.folder,
            worktrees,
            sides,
            pattern: inputs.benchmarks,
            touched: [],
            budget: inputs.budget,
        });
        const { timeout: _, ...unbounded } = entry;
        const { wallSeconds, suite: events } = await (0,run/* makeRunner */.F)({ context, entry: unbounded, sides, suite }).runUnprofiled("head");
        return {
            wallSeconds,
            benchmarks: events.estimates.length,
            failed: events.problems.filter(({ kind }) => kind !== "left-out").map(({ name }) => name),
        };
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

// EXTERNAL MODULE: ./lib/cli/options.js
var options = __webpack_require__(9048);
;// CONCATENATED MODULE: ./lib/cli/init.js










/** Seconds for the setup and for the run that try a new entry point, each. */
const TRIAL_SECONDS = 120;
/** `flamediff init`: a first configuration and the workflow, and whether the entry point in it works. */
async function initCli({ isTried, progress }) {
    const repository = await (0,git_git/* findRepository */.W1)(process.cwd());
    const done = await initialise(repository, await (0,promises_.realpath)(process.cwd()));
    (0,print/* print */.yy)(describeInitialised(done));
    return (0,interruption/* withInterruption */.A)(async ({ signal }) => {
        if (isTried && done.suggestions.length > 0)
            (0,print/* print */.yy)(await tryFirst((0,external_node_path_.join)(repository, done.project), progress, signal));
        (0,print/* print */.yy)(describeNext(done));
        return 0;
    });
}
/** What running the first entry point once shows, in words. */
async function tryFirst(start, progress, signal) {
    const { repository, inputs } = await (0,options/* readInputs */.Ko)({ start, command: [], options: {} });
    const [entry] = inputs.entryPoints;
    if (entry === undefined)
        return "";
    progress.phase(`Trying '${entry.name}' once, for ${TRIAL_SECONDS} s of setup and ${TRIAL_SECONDS} s of running at most`);
    try {
        const limited = { ...inputs, timeout: Math.min(inputs.timeout, TRIAL_SECONDS), rate: 100 };
        return describeTrial(entry.name, await tryEntryPoint({ entry, inputs: limited, repository, env: process.env, signal }));
    }
    catch (error) {
        if (!(error instanceof errors/* ProgramError */.Zj || error instanceof errors/* UserError */.yo))
            throw error;
        return describeTrial(entry.name, error.message);
    }
    finally {
        progress.end();
    }
}


/***/ })

};
