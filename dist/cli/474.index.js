export const id = 474;
export const ids = [474];
export const modules = {

/***/ 6474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demoCli: () => (/* binding */ demoCli)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/lib/interruption.js
var interruption = __webpack_require__(9428);
// EXTERNAL MODULE: ./lib/lib/print.js
var print = __webpack_require__(6676);
// EXTERNAL MODULE: ./lib/lib/progress.js
var progress = __webpack_require__(440);
// EXTERNAL MODULE: ./lib/compare/verdicts.js
var verdicts = __webpack_require__(8305);
// EXTERNAL MODULE: ./lib/lib/errors.js
var errors = __webpack_require__(5892);
// EXTERNAL MODULE: ./lib/lib/exec.js
var exec = __webpack_require__(9738);
// EXTERNAL MODULE: ./lib/lib/format.js
var format = __webpack_require__(6720);
// EXTERNAL MODULE: ./lib/record/git/environment.js
var environment = __webpack_require__(9379);
;// CONCATENATED MODULE: ./lib/cli/demo-repository.js







/** The example program before the change: two functions that look slow, of which one is. */
const RECURSIVE = `"""Which of the two is slow? Before changing anything, measure your program!"""


def fibonacci(n):
    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)


def factorial(n):
    if n < 2:
        return 1
    return n * factorial(n - 1)


if __name__ == "__main__":
    print("fibonacci(35) =", fibonacci(35))
    print("factorial(35) =", factorial(35))
`;
const ITERATIVE = RECURSIVE.replace(`    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)
`, `    low, high = 0, 1
    for _ in range(n):
        low, high = high, low + high
    return low
`);
const PYPROJECT = `[tool.flamediff.entry-points]
demo = "demo.py"
`;
/** The demo's commits are the same everywhere, so its report can be quoted. */
const WHO = Object.fromEntries(["AUTHOR", "COMMITTER"].flatMap((role) => [
    [`GIT_${role}_NAME`, "flamediff demo"],
    [`GIT_${role}_EMAIL`, "demo@flamediff.invalid"],
    [`GIT_${role}_DATE`, "2026-01-01T00:00:00Z"],
]));
/**
 * Makes the demo's repository in an empty folder: a commit with recursive fibonacci and factorial, tagged `base`, and one that makes
 * fibonacci iterative, tagged `head` and checked out.
 */
async function writeDemoRepository(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    if ((await (0,promises_.readdir)(folder)).length > 0)
        throw new errors/* UserError */.yo(`'${folder}' is not empty; expected an empty or a new folder for the demo's repository.`);
    const env = { ...(0,environment/* withoutRepository */.tZ)(process.env), ...WHO, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
    const git = (...args) => (0,exec/* execute */.g7)(["git", "-C", folder, ...args], { env });
    await git("init", "-q", "-b", "main");
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "pyproject.toml"), PYPROJECT);
    for (const { program, tag, message } of [
        { program: RECURSIVE, tag: "base", message: "Compute fibonacci(35) and factorial(35)" },
        { program: ITERATIVE, tag: "head", message: "Make fibonacci iterative" },
    ]) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "demo.py"), program);
        await git("add", "-A");
        await git("commit", "-q", "-m", message);
        await git("tag", tag);
    }
}
/** What the demo is told for, as far as its report bears it out; empty where it does not. */
function describeLesson({ entryPoints }) {
    const functions = entryPoints.flatMap((entry) => entry.functions);
    const [culprit, suspect] = ["fibonacci", "factorial"].map((name) => functions.find((fn) => fn.name === name));
    if (culprit === undefined || !(0,verdicts/* isNamed */.e)(culprit) || (suspect !== undefined && (0,verdicts/* isNamed */.e)(suspect)))
        return "";
    const seen = suspect?.self.base ?? null;
    const innocent = seen === null ? "not one sample was in factorial" : `factorial had ${(0,format/* formatShare */.T1)(seen)}`;
    return `\nBoth functions recurse 35 deep and looked suspicious. ${(0,format/* formatShare */.T1)(culprit.self.base ?? 0)} of the time was in fibonacci; ${innocent}.\nBefore changing anything, measure your program!\n`;
}

// EXTERNAL MODULE: ./lib/cli/local-recording.js + 22 modules
var local_recording = __webpack_require__(2822);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/cli/show-report.js + 5 modules
var show_report = __webpack_require__(7194);
;// CONCATENATED MODULE: ./lib/cli/demo.js










/** `flamediff demo`: runs flamediff on an example repository. @param folder where to make it and leave it; a temporary one otherwise. */
async function demoCli(folder, options) {
    const repository = folder === undefined ? await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "flamediff-demo-")) : (0,external_node_path_.resolve)(folder);
    try {
        await writeDemoRepository(repository);
        const { inputs } = await (0,cli_options/* readInputs */.Ko)({ start: repository, command: [], options: { ...options, base: "base", head: "head" } });
        return await (0,interruption/* withInterruption */.A)(async (interruption) => {
            const finished = await (0,local_recording/* recordAndReport */.R)({ repository, inputs, options, progress: (0,progress/* progressFor */.L7)(options), interruption });
            const code = await (0,show_report/* showReport */.UY)(finished, options, inputs);
            if (options.json !== true && options.quiet !== true)
                (0,print/* print */.yy)(describeLesson(finished.report));
            return code;
        });
    }
    finally {
        if (folder === undefined)
            await (0,promises_.rm)(repository, { recursive: true, force: true });
    }
}


/***/ })

};
