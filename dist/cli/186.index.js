export const id = 186;
export const ids = [186];
export const modules = {

/***/ 9428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ withInterruption)
/* harmony export */ });
/* unused harmony export Interrupted */
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6676);

/** What a second signal does not wait for: cleaning up. */
class Interrupted extends Error {
    name = "Interrupted";
    exitCode;
    constructor(name) {
        super(`stopped by ${name}`);
        this.exitCode = name === "SIGINT" ? 130 : 143;
    }
}
/**
 * Runs work that cleans up after itself when SIGINT, SIGTERM or SIGHUP arrives.
 * @returns the work's own result; 130 or 143 when it was asked to stop, after everything it had opened is gone.
 */
async function withInterruption(work) {
    const controller = new AbortController();
    const stop = (name) => controller.abort(new Interrupted(name));
    const names = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const name of names)
        process.on(name, stop);
    try {
        const code = await work({ signal: controller.signal });
        const { reason } = controller.signal;
        if (!(reason instanceof Interrupted))
            return code;
        // Too late to stop anything: writing the report takes a moment and leaves nothing half done.
        (0,_print_js__WEBPACK_IMPORTED_MODULE_0__/* .printError */ .yJ)(`flamediff: ${reason.message}, after the report was written.`);
        return reason.exitCode;
    }
    catch (error) {
        const { reason } = controller.signal;
        if (!(reason instanceof Interrupted))
            throw error;
        (0,_print_js__WEBPACK_IMPORTED_MODULE_0__/* .printError */ .yJ)(`flamediff: ${reason.message}; the recording was discarded.`);
        return reason.exitCode;
    }
    finally {
        for (const name of names)
            process.off(name, stop);
    }
}


/***/ }),

/***/ 1912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ removeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Removes a folder with everything in it; one that is not there is no error. Programs leave read-only folders behind, which `rm` cannot enter.
 * @throws the system's error when something in it belongs to another user.
 */
async function removeFolder(folder) {
    const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    try {
        await remove();
    }
    catch {
        await makeWritable(folder);
        await remove();
    }
}
/** As far as it goes: what belongs to somebody else stays as it is. */
async function makeWritable(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(folder, 0o700).catch(() => undefined);
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []))
        if (entry.isDirectory())
            await makeWritable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name));
}


/***/ }),

/***/ 8824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ keepProcesses),
/* harmony export */   TR: () => (/* binding */ takeCensus),
/* harmony export */   d1: () => (/* binding */ depthOf),
/* harmony export */   oQ: () => (/* binding */ sampledProcesses)
/* harmony export */ });
/**
 * A round without the samples of processes that do not count.
 *
 *   process 7:"sh";process 8:"python a.py";main (a.py:1)                             stays
 *   process 7:"sh";process 8:"python a.py";process 9:"python worker.py";work (…:1)   goes when children are left out
 */
function keepProcesses(round, frames, rules) {
    const { tree } = round;
    const self = tree.self[0].slice();
    const roots = findRoots(tree, frames);
    const isGone = new Uint8Array(tree.nodes);
    for (let node = 1; node < tree.nodes; node++) {
        const up = tree.parent[node];
        const process = roots.at(node);
        const isChild = process !== undefined && rules.withoutChildren && (roots.isSampled(up) || isProgram(roots.at(up), rules));
        const isForeign = process?.pid !== undefined && process.pid === rules.foreign;
        isGone[node] = isGone[up] || isChild || isForeign ? 1 : 0;
        if (isGone[node] === 1)
            self[node] = 0;
    }
    return { ...round, tree: { ...tree, self: [self] } };
}
/** The numbers of all processes that gave a sample. */
function sampledProcesses({ tree }, frames) {
    const roots = findRoots(tree, frames);
    const sampled = new Set();
    for (let node = 1; node < tree.nodes; node++) {
        const pid = roots.isSampled(node) ? roots.at(node)?.pid : undefined;
        if (pid !== undefined)
            sampled.add(pid);
    }
    return sampled;
}
function depthOf({ tree }, frames) {
    const depths = new Int32Array(tree.nodes);
    let [samples, sum, most] = [0, 0, 0];
    for (let node = 1; node < tree.nodes; node++) {
        const isFrame = frames[tree.fn[node]]?.kind === "frame";
        depths[node] = depths[tree.parent[node]] + (isFrame ? 1 : 0);
        const count = tree.self[0][node];
        if (depths[node] === 0)
            continue;
        samples += count;
        sum += count * depths[node];
        if (count > 0)
            most = Math.max(most, depths[node]);
    }
    return { mean: samples === 0 ? 0 : sum / samples, most };
}
/** Counts processes and measures stacks. */
function takeCensus({ tree }, frames) {
    const roots = findRoots(tree, frames);
    const self = tree.self[0];
    const depths = new Int32Array(tree.nodes);
    const samplesAt = [];
    const seen = new Set();
    const processOf = new Int32Array(tree.nodes);
    for (let node = 1; node < tree.nodes; node++) {
        const up = tree.parent[node];
        const isFrame = frames[tree.fn[node]]?.kind === "frame";
        depths[node] = depths[up] + (isFrame ? 1 : 0);
        processOf[node] = roots.at(node) === undefined ? processOf[up] : tree.fn[node] + 1;
        const count = self[node];
        if (count === 0)
            continue;
        seen.add(processOf[node]);
        const depth = depths[node];
        if (depth > 0)
            samplesAt[depth] = (samplesAt[depth] ?? 0) + count;
    }
    return { processes: seen.size, depth: percentile95(samplesAt) };
}
function isProgram(process, { program }) {
    return process !== undefined && process.name === program;
}
function findRoots({ nodes, parent, fn, self }, frames) {
    const isProcess = (node) => node > 0 && frames[fn[node]]?.kind === "process";
    const sampled = new Uint8Array(nodes);
    for (let node = 1; node < nodes; node++) {
        if (isProcess(node))
            sampled[node] = self[0][node] > 0 ? 1 : 0;
        else
            sampled[parent[node]] = 1;
    }
    return {
        at: (node) => (isProcess(node) ? frames[fn[node]] : undefined),
        isSampled: (node) => isProcess(node) && sampled[node] === 1,
    };
}
/** @param samplesAt samples per depth; holes are none. */
function percentile95(samplesAt) {
    const all = samplesAt.reduce((sum, count) => sum + (count ?? 0), 0);
    let below = 0;
    for (const [depth, count] of samplesAt.entries()) {
        below += count ?? 0;
        if (all > 0 && below >= 0.95 * all)
            return depth;
    }
    return 0;
}


/***/ }),

/***/ 434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ bytecodeFolder),
/* harmony export */   y: () => (/* binding */ programEnvironment)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _sampler_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2951);


/** Where a side keeps its byte code. */
function bytecodeFolder({ scratch }, side) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch.folder, `bytecode-${side}`);
}
/** The environment of a program or of setup on a side. */
function programEnvironment(context, { side, venv, round, entry }) {
    const { env, scratch, interpreter } = context;
    return (0,_sampler_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .makeProgramEnvironment */ .sO)({
        outer: env,
        bytecodeFolder: bytecodeFolder(context, side),
        marker: scratch.marker,
        ...(venv !== undefined && { venv }),
        ...(interpreter.isShimmed && { pythonFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(interpreter.executable) }),
        ...(round !== undefined && { hashSeed: round + 1 }),
        ...(entry?.env !== undefined && { own: entry.env }),
    });
}


/***/ }),

/***/ 9869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZQ: () => (/* binding */ readCounts),
/* harmony export */   hK: () => (/* binding */ isCodeOf),
/* harmony export */   n7: () => (/* binding */ prepareCounting)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7934);
/* harmony import */ var _lib_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5110);
/* harmony import */ var _python_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(658);
/* harmony import */ var _sampler_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2951);






/** Prepares the folder, and gives what must stand in the environment of the program. @param pythonPath the user's own PYTHONPATH. */
async function prepareCounting({ folder, mode, named, mostSeconds, patience, ownSeconds }, pythonPath) {
    const [code, counts] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "code"), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "counts")];
    for (const part of [code, counts])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(part, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(code, "sitecustomize.py"), _python_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .SITECUSTOMIZE */ .Tx);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(code, "flamediff_counts.py"), _python_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .FLAMEDIFF_COUNTS */ .qU);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(counts, "named"), named.map(({ file, name }) => `${ownName(name)}\t${fileEnd(file)}\n`).join(""));
    return {
        PYTHONPATH: (0,_sampler_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonPathFrom */ .Az)(code, pythonPath),
        FLAMEDIFF_COUNTS: counts,
        FLAMEDIFF_COUNTS_MODE: mode,
        ...(mostSeconds !== undefined && { FLAMEDIFF_COUNTS_SECONDS: String(mostSeconds) }),
        ...(patience !== undefined && { FLAMEDIFF_COUNTS_PATIENCE: String(patience) }),
        ...(ownSeconds !== undefined && { FLAMEDIFF_SLOWER_UNTIL: String(ownSeconds) }),
    };
}
/**
 * What the processes of a run have left.
 * @param busy numbers of processes that must be among them.
 * @returns undefined when any process left nothing or was counted in part: a sum without it would be wrong.
 */
async function readCounts(folder, busy) {
    const counts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "counts");
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(counts);
    const started = names.filter((name) => name.endsWith(".started")).map((name) => name.replace(/\.started$/, ""));
    if (started.length === 0 || !started.every((name) => names.includes(`${name}.json`)))
        return undefined;
    const processes = [];
    for (const name of started) {
        const process = parseProcess(await (0,_lib_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(counts, `${name}.json`)));
        if (process === undefined)
            return undefined;
        processes.push(process);
    }
    const pids = processes.map(({ pid }) => pid);
    if (!processes.every(({ whole }) => whole) || !busy.every((pid) => pids.includes(pid)))
        return undefined;
    return {
        codes: processes.flatMap(codesOf),
        modules: modulesOf(processes),
        isStopped: processes.some(({ stopped }) => stopped),
        collection: {
            seconds: processes.reduce((sum, { collection: [seconds] }) => sum + seconds, 0),
            count: processes.reduce((sum, { collection: [, count] }) => sum + count, 0),
            longest: Math.max(0, ...processes.map(({ collection: [, , longest] }) => longest)),
            by: processes.flatMap(({ collection: [, , , by] }) => by.map(([seconds, [file, line, name]]) => ({ seconds, file, line, name }))),
        },
        waits: processes.flatMap(({ waits }) => waits.map(([seconds, chain]) => ({ seconds, chain: chain.map(([file, line, name]) => ({ file, line, name })) }))),
        injected: processes.reduce((sum, { injected }) => sum + injected, 0),
    };
}
/** The program can write there, too. */
const text = valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxLength */ .Ru6(10_000));
const number = valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxValue */ .cGV(Number.MAX_SAFE_INTEGER));
const seconds = valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .finite */ .E2x(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxValue */ .cGV(1e9));
const processCounts = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    pid: number,
    whole: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    stopped: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    codes: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([
        number,
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(number),
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([text, number, text]),
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([number, text, number, text])),
        valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    ])),
    collection: valibot__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([seconds, number, seconds, valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([seconds, valibot__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([text, number, text])]))]),
    waits: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([seconds, valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([text, number, text]))])),
    injected: seconds,
    modules: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([text, valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(text), valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(text), valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(number), valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(text), valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(seconds)])),
});
function parseProcess(json) {
    try {
        const result = valibot__WEBPACK_IMPORTED_MODULE_5__/* .safeParse */ .xLC(processCounts, JSON.parse(json));
        return result.success ? result.output : undefined;
    }
    catch {
        return undefined; // killed while it wrote
    }
}
function codesOf({ codes }) {
    return codes.map(([calls, starts, isResumable, [file, line, name], callers, isCapped]) => ({
        ...{ file, line, name, calls, isResumable, isCapped },
        starts: starts ?? undefined,
        callers: callers.map(([count, callerFile, callerLine, callerName]) => ({
            ...{ file: callerFile, line: callerLine, name: callerName },
            calls: count,
        })),
    }));
}
/** Each module once; a process that imports it itself says by whom. */
function modulesOf(processes) {
    const modules = new Map();
    for (const [module, file, byFile, byLine, byModule, own] of processes.flatMap((process) => process.modules)) {
        const by = byFile === null || byLine === null ? undefined : { file: byFile, line: byLine, module: byModule ?? "" };
        if (modules.get(module)?.by === undefined)
            modules.set(module, { module, file: file ?? undefined, by, ...(own !== null && { own }) });
    }
    return [...modules.values()];
}
/** Whether a code object may be that of a function, as far as names tell. */
function isCodeOf(code, { file, name }) {
    return ownName(code.name) === ownName(name) && code.file.endsWith(fileEnd(file));
}
/** `m` of `A.m`: code objects know no more before Python 3.11. */
function ownName(name) {
    return name.slice(name.lastIndexOf(".") + 1);
}
/** What the path of a function's file ends with. */
function fileEnd(file) {
    return file.replace(/^<(?:stdlib|prefix)>\//, "");
}


/***/ }),

/***/ 9528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ findCommits),
/* harmony export */   p8: () => (/* binding */ findUncommitted)
/* harmony export */ });
/* unused harmony export parentsOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5892);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5770);





/** @throws UserError that names the revision and what to do. */
async function findCommits(git, request) {
    if (request.kind === "pull-request" && request.base === undefined && request.head === undefined)
        return findPullRequestPair(git, request);
    if ((await git.attempt("rev-parse", "--verify", "--quiet", "HEAD")).status !== 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("This repository has no commit yet, so there is nothing to compare. Commit the program, change it, and run again.");
    const isDirty = request.kind === "revisions" && request.dirty === true;
    if (isDirty && request.head !== undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`Options '--dirty' and '--head ${request.head}' cannot be combined: --dirty uses the working tree as head.`);
    const head = isDirty ? await commitWorkingTree(git) : await resolveRevision(git, request.head ?? headOf(request));
    const branch = request.kind === "revisions" ? request.defaultBranch : request.baseRef;
    const base = request.base === undefined
        ? undefined
        : await findBase(git, request.base, request.kind === "revisions" && request.baseMayBeGone === true);
    return { base: base ?? (await findMergeBase(git, head, branch)), head };
}
/** @returns undefined when it is gone, which is no error where it may be. */
async function findBase(git, revision, mayBeGone) {
    try {
        return await resolveRevision(git, revision);
    }
    catch (error) {
        if (mayBeGone && error instanceof _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
}
function headOf(request) {
    return request.kind === "pull-request" && request.number !== undefined ? request.headSha : "HEAD";
}
/** Tracked files with changes that no commit has, relative to the repository. */
async function findUncommitted(git) {
    const { status, stdout } = await git.attempt("status", "--porcelain", "-z", "--untracked-files=no", "--no-renames");
    return status === 0 ? stdout.split("\0").flatMap((line) => (line === "" ? [] : [line.slice(3)])) : [];
}
/**
 * The event's `pull_request.base.sha` is stale (the base branch at the last push), while the merge ref is rebuilt on its tip: comparing
 * those would blame others' commits on this pull request. So the merge commit's own first parent is the base.
 */
async function findPullRequestPair(git, request) {
    const { headSha, baseRef, headRef, number } = request;
    const head = number === undefined ? await git("rev-parse", "HEAD") : await fetchPullRequest(git, number, headSha);
    const [firstParent, secondParent] = await parentsOf(git, head);
    if (firstParent !== undefined && secondParent === headSha) {
        await (0,_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchCommit */ .iH)(git, firstParent);
        return { base: { sha: firstParent, label: baseRef }, head: { sha: head, label: `${headRef} merged` } };
    }
    const base = await findMergeBaseWith(git, head, baseRef);
    return {
        base: { sha: base, label: baseRef },
        head: { sha: head, label: head === headSha ? headRef : head.slice(0, 7) },
    };
}
/** GitHub keeps the merge of an open pull request; while there are conflicts it is missing, or that of an older head. @returns it, else the head. */
async function fetchPullRequest(git, number, headSha) {
    const merge = (await (0,_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .listRemote */ .VX)(git, `refs/pull/${number}/merge`)).get(`refs/pull/${number}/merge`);
    if (merge !== undefined) {
        await (0,_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchCommit */ .iH)(git, merge);
        const [, secondParent] = await parentsOf(git, merge);
        if (secondParent === headSha)
            return merge;
    }
    await (0,_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchCommit */ .iH)(git, headSha);
    return headSha;
}
/** Parents as the commit itself names them: in a clone of depth 1 `HEAD^1` does not resolve. */
async function parentsOf(git, sha) {
    const text = await git("cat-file", "commit", sha);
    const header = text.slice(0, text.indexOf("\n\n"));
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
}
async function resolveRevision(git, revision) {
    if (revision.startsWith("-"))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`Revision '${revision}' starts with '-'; expected a branch, a tag or a commit.`);
    for (const name of [revision, `origin/${revision}`]) {
        const found = await git.attempt("rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`);
        if (found.status === 0)
            return { sha: found.stdout.trim(), label: revision === "HEAD" ? await nameOfHead(git) : revision };
    }
    if (/^[0-9a-f]{40}$/.test(revision)) {
        await (0,_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchCommit */ .iH)(git, revision);
        return { sha: revision, label: revision.slice(0, 7) };
    }
    // A shallow clone knows one branch and no tags.
    if (await (0,_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .isShallow */ .fE)(git)) {
        const sha = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .findRemoteName */ .Pi)(git, revision);
        if (sha !== undefined) {
            await (0,_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchCommit */ .iH)(git, sha);
            return { sha, label: revision };
        }
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`Revision '${revision}' is neither in this shallow clone nor a branch or tag of origin; expected one of these, or a full commit id. You can also check out with fetch-depth: 0.`);
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`Revision '${revision}' is not in this repository; expected a branch, a tag or a commit. Try 'git fetch origin ${revision}'.`);
}
/** The branch that is checked out; none is when a commit is. */
async function nameOfHead(git) {
    return (await git.attempt("symbolic-ref", "--quiet", "--short", "HEAD")).stdout.trim() || "HEAD";
}
/**
 * The working tree as a commit that no branch knows: tracked changes and new files, ignored ones left out. The index is a copy, so the
 * user's own, its stash and its refs stay as they are.
 */
async function commitWorkingTree(git) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "flamediff-index-"));
    try {
        const copy = git.with({ GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "index") });
        await copy("read-tree", "HEAD");
        await copy("add", "--all", ":/");
        const tree = await copy("write-tree");
        const who = Object.fromEntries(["AUTHOR", "COMMITTER"].flatMap((role) => [
            [`GIT_${role}_NAME`, "flamediff"],
            [`GIT_${role}_EMAIL`, "flamediff@localhost"],
        ]));
        return { sha: await copy.with(who)("commit-tree", tree, "-p", "HEAD", "-m", "working tree"), label: "working tree", isTransient: true };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
/** @param named the branch to leave from, where the event says it; a clone mostly does not know its remote's default branch. */
async function findMergeBase(git, head, named) {
    const branch = named ?? (await findDefaultBranch(git));
    const sha = named === undefined ? await findLocalMergeBase(git, head, branch) : await findMergeBaseWith(git, head.sha, named);
    if (sha !== head.sha)
        return { sha, label: branch.replace(/^origin\//, "") };
    const [parent] = await parentsOf(git, head.sha);
    if (parent === undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`'${head.label}' is the only commit on '${branch}', so there is nothing to compare it with. Use --base REVISION.`);
    await (0,_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchCommit */ .iH)(git, parent);
    return { sha: parent, label: "the commit before" };
}
async function findLocalMergeBase(git, head, branch) {
    const sha = (await git.attempt("merge-base", branch, head.sha)).stdout.trim();
    if (sha !== "")
        return sha;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`'${branch}' and '${head.label}' have no common history here. Use --base REVISION.`);
}
async function findDefaultBranch(git) {
    const remote = await git.attempt("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
    const names = [remote.stdout.trim(), "origin/main", "origin/master", "main", "master"].filter((name) => name !== "");
    for (const name of names)
        if ((await git.attempt("rev-parse", "--verify", "--quiet", `${name}^{commit}`)).status === 0)
            return name;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("The default branch was not found (tried origin/HEAD, main and master). Use --base REVISION.");
}
/** What has to be fetched goes into no ref of the user's. */
async function findMergeBaseWith(git, sha, baseRef) {
    const branch = `refs/heads/${baseRef}`;
    let tip = `refs/remotes/origin/${baseRef}`;
    const tryMergeBase = async () => (await git.attempt("merge-base", tip, sha)).stdout.trim();
    let found = await tryMergeBase();
    for (const depth of ["50", "500", "2147483647"]) {
        if (found !== "")
            break;
        tip = (await (0,_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .listRemote */ .VX)(git, branch).catch(() => new Map())).get(branch) ?? tip;
        const shallow = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .isShallow */ .fE)(git);
        await (0,_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .tryFetch */ .Of)(git, ...(shallow ? [`--depth=${depth}`] : []), "--no-write-fetch-head", "--refmap=", "origin", branch, ...(shallow ? [sha] : []));
        found = await tryMergeBase();
        if (!(await (0,_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .isShallow */ .fE)(git)))
            break;
    }
    if (found !== "")
        return found;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The merge base of head and '${baseRef}' was not found. For a pull request, check out the merge commit (the default of actions/checkout); otherwise use fetch-depth: 0.`);
}


/***/ }),

/***/ 5770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ tryFetch),
/* harmony export */   Pi: () => (/* binding */ findRemoteName),
/* harmony export */   Uq: () => (/* binding */ fetchFiles),
/* harmony export */   VX: () => (/* binding */ listRemote),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   iH: () => (/* binding */ fetchCommit)
/* harmony export */ });
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5892);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(866);


const ADVICE = "In a workflow, set 'github-token' with 'contents: read', or check out with fetch-depth: 0.";
/** Commits by their full names at the remote. @throws UserError when it cannot be asked. */
async function listRemote(git, ...names) {
    const { status, stdout, stderr } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .reachRemote */ .w2)(git, "ls-remote", "origin", ...names);
    if (status !== 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Fetching from 'origin' failed for ${names[0]}: ${whatFailed(stderr)}. ${ADVICE}`);
    return new Map([...stdout.matchAll(/^([0-9a-f]{40})\t(.+)$/gm)].map(([, sha, name]) => [name, sha]));
}
/** The commit of a branch or tag at the remote; undefined when there is none of that name. */
async function findRemoteName(git, name) {
    // An annotated tag is an object of its own; behind `^{}` stands its commit.
    const names = [`refs/heads/${name}`, `refs/tags/${name}^{}`, `refs/tags/${name}`];
    const found = await listRemote(git, ...names);
    return names.map((full) => found.get(full)).find((sha) => sha !== undefined);
}
/** Brings one commit without history when it is not there. @throws UserError with what git said. */
async function fetchCommit(git, sha) {
    if ((await git.attempt("cat-file", "-e", `${sha}^{commit}`)).status === 0)
        return;
    // A depth would make a full clone shallow.
    const depth = (await isShallow(git)) ? ["--depth=1"] : [];
    const fetched = await tryFetch(git, ...depth, "--no-write-fetch-head", "origin", sha);
    if (fetched.status !== 0) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Commit ${sha} is not in this clone and cannot be fetched: ${whatFailed(fetched.stderr)}. ${ADVICE}`);
    }
}
/** Names of objects on one command line. */
const MAX_NAMES = 1000;
/**
 * Brings the files of a commit that a partial clone has not fetched yet, as far as the remote gives them. By calls of its own: checking out
 * would fetch them, too, but runs the filters that the clone's configuration names, and these must see no credentials.
 */
async function fetchFiles(git, sha) {
    let missing = await listMissing(git, sha);
    for (let before = []; missing.length > 0 && missing.join() !== before.join();) {
        for (let at = 0; at < missing.length; at += MAX_NAMES)
            await tryFetch(git, "--no-write-fetch-head", "--filter=blob:none", "origin", ...missing.slice(at, at + MAX_NAMES));
        before = missing;
        // Folders that came may name files that have not.
        missing = await listMissing(git, sha);
    }
}
async function listMissing(git, sha) {
    const { stdout } = await git.attempt("rev-list", "--objects", "--no-walk", "--missing=print", sha);
    return [...stdout.matchAll(/^\?([0-9a-f]{40,64})$/gm)].map(([, name]) => name);
}
async function isShallow(git) {
    return (await git("rev-parse", "--is-shallow-repository")) === "true";
}
async function tryFetch(git, ...args) {
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .reachRemote */ .w2)(git, "fetch", "--no-tags", "--no-recurse-submodules", ...args);
}
/** Behind what failed git gives advice of its own, in more lines. */
function whatFailed(stderr) {
    const lines = stderr.trim().split("\n");
    const line = lines.find((text) => /^(fatal|error): /.test(text)) ?? lines.at(-1) ?? "";
    return line.replace(/\.$/, "");
}


/***/ }),

/***/ 61:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ removeWorktree),
/* harmony export */   l: () => (/* binding */ addWorktree)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5892);
/* harmony import */ var _lib_remove_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1912);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(866);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5770);





/** Git ends within a second of being told to. */
const MAX_TURNS = 20;
const TURN_MILLISECONDS = 50;
/** @param folder a path that does not exist yet, outside the user's checkout. */
async function addWorktree(git, sha, folder) {
    try {
        await checkOut(git, sha, folder);
    }
    catch (error) {
        await removeStopped(git.folder, folder);
        throw error;
    }
    // A program may have left files of another user: whoever made the folder around it says so, and what was recorded is kept.
    return { folder, sha, [Symbol.asyncDispose]: () => removeWorktree(git.folder, folder).catch(() => undefined) };
}
async function checkOut(git, sha, folder) {
    const add = () => git.attempt("worktree", "add", "--detach", "--force", folder, sha);
    let added = await add();
    if (added.status !== 0 && git.credentials !== undefined) {
        // A partial clone fetches files only when they are checked out.
        await removeWorktree(git.folder, folder);
        await (0,_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchFiles */ .Uq)(git, sha);
        added = await add();
    }
    if (added.status === 0)
        return;
    const hint = /git-lfs|filter-process|smudge/.test(added.stderr)
        ? " The repository uses Git LFS: install git-lfs, and check out with `lfs: true` and without `persist-credentials: false`."
        : "";
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The files of ${sha.slice(0, 7)} cannot be checked out: ${added.stderr.trim().split("\n").at(-1)}.${hint}`);
}
/** Git may still be at work when a run is stopped: what it had begun is removed until the repository knows nothing of it any more. */
async function removeStopped(repository, folder) {
    for (let turn = 0; turn < MAX_TURNS; turn++) {
        await removeWorktree(repository, folder);
        const { stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .openGit */ .zY)(repository).attempt("worktree", "list", "--porcelain");
        if (!stdout.split("\n").includes(`worktree ${folder}`))
            return;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(TURN_MILLISECONDS);
    }
}
/** Removes the folder and what the repository knows of it, also when only one of them is there, and also when the run is being stopped. */
async function removeWorktree(repository, folder) {
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .openGit */ .zY)(repository).attempt("worktree", "remove", "--force", "--force", folder);
    await (0,_lib_remove_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFolder */ .v)(folder);
}


/***/ }),

/***/ 1095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ findMissingFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * The first file or folder that an entry point names and only one side has: a change that adds a benchmark has nothing to compare it with.
 *
 *   bench/new.py --pages 4      bench/new.py
 *   pytest tests/new.py::test   tests/new.py
 *   python -m bench.new         bench/new.py, bench/new/__main__.py, the same below src
 */
async function findMissingFile(entry, worktrees) {
    for (const { path, places } of namedFiles(entry)) {
        const [onBase, onHead] = await Promise.all([worktrees.base, worktrees.head].map((folder) => hasAny(folder, places)));
        if (onBase !== onHead)
            return { side: onBase ? "head" : "base", path };
    }
    return undefined;
}
function namedFiles({ argv, module, cwd = "" }) {
    const words = module === undefined ? argv : ["-m", module];
    const files = words.flatMap((word, index) => {
        if (words[index - 1] === "-m") {
            const path = word.replaceAll(".", "/");
            const endings = [".py", "/__main__.py", "/__init__.py"];
            return [{ path: word, places: endings.flatMap((ending) => [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, path + ending), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, "src", path + ending)]) }];
        }
        const path = word.split("::")[0];
        return /^[\w.]/.test(path) && !path.split("/").includes("..") ? [{ path, places: [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, path)] }] : [];
    });
    return cwd === "" ? files : [{ path: cwd, places: [cwd] }, ...files];
}
async function hasAny(folder, places) {
    const found = await Promise.all(places.map((place) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, place)).then(() => true, () => false)));
    return found.includes(true);
}


/***/ }),

/***/ 658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ FLAMEDIFF_MEASURE),
/* harmony export */   Jt: () => (/* binding */ FLAMEDIFF_PYTEST),
/* harmony export */   QT: () => (/* binding */ ORPHANS),
/* harmony export */   RL: () => (/* binding */ LIST_PACKAGES),
/* harmony export */   Tx: () => (/* binding */ SITECUSTOMIZE),
/* harmony export */   Ui: () => (/* binding */ FLAMEDIFF_ASV),
/* harmony export */   ZI: () => (/* binding */ FLAMEDIFF_IMPORT),
/* harmony export */   cR: () => (/* binding */ FLAMEDIFF_PYPERF),
/* harmony export */   qU: () => (/* binding */ FLAMEDIFF_COUNTS)
/* harmony export */ });
// Made by `npm run build:python` from the Python files beside it. Do not edit.
/** flamediff_asv.py */
const FLAMEDIFF_ASV = "\"\"\"Runs the time benchmarks of an asv suite through asv_runner, each a fixed number of times: 'asv run', 'asv continuous' or 'asv' with their options.\"\"\"\nimport argparse\nimport itertools\nimport json\nimport os\nimport re\nimport signal\nimport sys\nimport tempfile\nimport threading\n\nimport flamediff_measure as measure\n\nCONFIG_FILES = (\"asv.conf.json\", \"asv.conf.jsonc\")\nDEFAULT_TIMEOUT = 60\nLEFT_OUT = {\"memory\": \"memory\", \"peakmemory\": \"memory\", \"track\": \"track\", \"timeraw\": \"new-process\"}\n\n\ndef main(words):\n    options = parse_options(words)\n    config = find_config(options.config)\n    with open(config, encoding=\"utf-8\") as file:\n        settings = parse_json_with_comments(file.read())\n    root = os.path.realpath(os.path.join(os.path.dirname(config), settings.get(\"benchmark_dir\", \"benchmarks\")))\n    if not os.path.isdir(root):\n        sys.exit(\"%s names benchmark_dir '%s', which is not a directory.\" % (config, root))\n    try:\n        from asv_runner.discovery import disc_benchmarks\n        from asv_runner._aux import update_sys_path\n    except ImportError:\n        sys.exit(\"asv_runner is not installed for '%s'; add 'pip install asv_runner' to 'setup'.\" % sys.executable)\n    update_sys_path(root)\n    measure.record(event=\"session\", tool=\"asv\", root=root)\n    benchmarks = list(disc_benchmarks(root, ignore_import_errors=True))\n    report_broken_modules(root)\n    patterns = [re.compile(pattern) for pattern in options.bench]\n    # As in asv, benchmarks run in a folder of their own.\n    with tempfile.TemporaryDirectory() as folder:\n        os.chdir(folder)\n        run_all(benchmarks, patterns)\n        os.chdir(root)\n\n\ndef parse_options(words):\n    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)\n    parser.add_argument(\"--bench\", \"-b\", action=\"append\", default=[])\n    parser.add_argument(\"--config\", default=None)\n    return parser.parse_known_args(words)[0]\n\n\ndef find_config(given):\n    if given:\n        return os.path.abspath(given)\n    found = next((name for name in CONFIG_FILES if os.path.exists(name)), None)\n    if found is None:\n        below = find_below(os.getcwd())\n        advice = \"name it: 'asv run --config %s'\" % (below or \"FOLDER/asv.conf.json\")\n        sys.exit(\"There is no asv.conf.json in '%s'; %s.\" % (os.getcwd(), advice))\n    return os.path.abspath(found)\n\n\ndef find_below(top):\n    \"\"\"The first configuration in a folder of this one, as people keep their benchmarks.\"\"\"\n    for folder, folders, files in os.walk(top):\n        is_deep = os.path.relpath(folder, top).count(os.sep) >= 2\n        folders[:] = [] if is_deep else sorted(name for name in folders if name[0] != \".\" and name not in (\"node_modules\", \"site-packages\"))\n        for name in CONFIG_FILES:\n            if name in files:\n                return os.path.relpath(os.path.join(folder, name), top)\n    return None\n\n\ndef parse_json_with_comments(text):\n    \"\"\"JSON with // and /* */ comments and commas before closing brackets.\"\"\"\n    token = r'\"(?:\\\\.|[^\"\\\\])*\"'\n    text = re.sub(token + r\"|//[^\\n]*|/\\*.*?\\*/\", lambda m: m.group() if m.group()[0] == '\"' else \" \", text, flags=re.S)\n    text = re.sub(token + r\"|,(?=\\s*[}\\]])\", lambda m: m.group() if m.group()[0] == '\"' else \"\", text)\n    return json.loads(text)\n\n\ndef report_broken_modules(root):\n    \"\"\"A module that cannot be imported has benchmarks that nobody would miss.\"\"\"\n    package = os.path.basename(root)\n    for folder, folders, files in os.walk(root):\n        folders[:] = [name for name in folders if os.path.exists(os.path.join(folder, name, \"__init__.py\"))]\n        for file in files:\n            path = os.path.relpath(os.path.join(folder, file), root)\n            if not path.endswith(\".py\"):\n                continue\n            parts = path[:-3].split(os.sep)\n            module = \".\".join(part for part in parts if part != \"__init__\")\n            if package + (\".\" + module if module else \"\") not in sys.modules:\n                measure.problem(module or package, \"failed\", \"collection\")\n\n\ndef run_all(benchmarks, patterns):\n    caches = {}\n    for benchmark in benchmarks:\n        for name, index in variants(benchmark):\n            if patterns and not any(pattern.search(name) for pattern in patterns):\n                continue\n            if not measure.is_wanted(measure.plain_name(name)):\n                continue\n            if benchmark.type != \"time\" or type(benchmark).__name__ != \"TimeBenchmark\":\n                kind = \"timeraw\" if benchmark.type == \"time\" else benchmark.type\n                measure.problem(name, \"left-out\", LEFT_OUT.get(kind, \"not-time\"))\n                continue\n            if measure.is_late(name):\n                continue\n            run_one(benchmark, name, index, caches)\n\n\ndef variants(benchmark):\n    \"\"\"Names as asv writes them, with parameters; and their number.\"\"\"\n    combinations = list(itertools.product(*benchmark.params)) if benchmark.params else [()]\n    for index, values in enumerate(combinations):\n        yield (benchmark.name + (\"(%s)\" % \", \".join(values) if values else \"\"), index)\n\n\nclass TookTooLong(Exception):\n    pass\n\n\ndef run_one(benchmark, name, index, caches):\n    is_ready = False\n    try:\n        with time_limit(benchmark.timeout or DEFAULT_TIMEOUT):\n            if benchmark.params:\n                benchmark.set_param_idx(index)\n            insert_cache(benchmark, caches)\n            benchmark._redo_setup_next = False\n            if benchmark.do_setup():\n                return\n            is_ready = True\n            wrap(benchmark, name).run()\n    except TookTooLong:\n        measure.problem(name, \"failed\", \"timeout\")\n    except Exception as error:\n        if type(error).__name__ == \"SkipNotImplemented\" or isinstance(error, NotImplementedError):\n            return\n        print(\"%s: %s: %s\" % (name, type(error).__name__, error), file=sys.stderr)\n        measure.problem(name, \"failed\", \"raised\" if is_ready else \"setup-failed\")\n    finally:\n        if is_ready:\n            try:\n                benchmark.do_teardown()\n            except Exception as error:\n                print(\"%s: teardown: %s: %s\" % (name, type(error).__name__, error), file=sys.stderr)\n\n\ndef insert_cache(benchmark, caches):\n    if benchmark.setup_cache_key is None:\n        return\n    if benchmark.setup_cache_key not in caches:\n        caches[benchmark.setup_cache_key] = benchmark.do_setup_cache()\n    cache = caches[benchmark.setup_cache_key]\n    if hasattr(benchmark, \"set_cache\"):\n        benchmark.set_cache(cache)\n    elif cache is not None:\n        benchmark.insert_param(cache)\n\n\ndef wrap(benchmark, name):\n    build = getattr(benchmark, \"_build_params\", None)\n    args = build() if build else tuple(benchmark._current_params)\n    number = getattr(benchmark, \"number\", 0)\n    options = {\"collects\": False, \"file\": sys.modules[benchmark.func.__module__].__file__}\n    if benchmark._setups or benchmark._teardowns:\n        # asv prepares anew before each sample, and before each call since asv_runner 0.3.\n        is_isolated = getattr(benchmark, \"_setup_isolates_timed_calls\", False)\n        chunk = 1 if is_isolated else number or None\n        options.update(prepare=benchmark.redo_setup, chunk=chunk, samples=None if chunk else 10)\n    return measure.Benchmark(name, benchmark.func, args, **options)\n\n\nclass time_limit:\n    \"\"\"Raises TookTooLong after so many seconds, where signals allow it.\"\"\"\n\n    def __init__(self, seconds):\n        self.seconds = max(1, int(seconds))\n        self.works = hasattr(signal, \"SIGALRM\") and threading.current_thread() is threading.main_thread()\n\n    def __enter__(self):\n        if self.works:\n            self.former = signal.signal(signal.SIGALRM, self.fire)\n            signal.alarm(self.seconds)\n\n    def __exit__(self, *_):\n        if self.works:\n            signal.alarm(0)\n            signal.signal(signal.SIGALRM, self.former)\n\n    @staticmethod\n    def fire(*_):\n        raise TookTooLong()\n\n\nif __name__ == \"__main__\":\n    main(sys.argv[1:])\n";
/** flamediff_counts.py */
const FLAMEDIFF_COUNTS = "\"\"\"Counts calls of Python functions and notes imports, for flamediff.\n\nThe sitecustomize module beside it starts it. Every process writes `PID-TIME.json` when it ends.\n\nModules imported here would be missing from what the program imports itself, so nothing is imported that start-up does not\nimport anyway.\n\"\"\"\n\nimport atexit\nimport os\nimport sys\nimport time\n\nHERE = __file__\nOURS = (HERE, os.path.join(os.path.dirname(HERE), \"sitecustomize.py\"))\n# co_flags of generators, coroutines, iterable coroutines and asynchronous generators: each resumption is a call for a profiler.\nRESUMABLE = 0x20 | 0x80 | 0x100 | 0x200\n# What starts the program, and helpers of multiprocessing that are killed rather than ended: they run none of the program's functions.\nHELPERS = (b\"flamediff_import.py\", b\"multiprocessing.resource_tracker import main\", b\"multiprocessing.semaphore_tracker import main\", b\"multiprocessing.forkserver import main\")\n\n# A function that was called this often is not counted any further, so that counting takes seconds whatever the program does.\n# Numbers of named functions are told, so they are counted for longer.\nMAX_CALLS = 1000000\nMAX_NAMED_CALLS = 4000000\n\n\ndef bare(code):\n    return (code.co_filename, code.co_firstlineno, getattr(code, \"co_qualname\", code.co_name))\n\n\nclass Named(object):\n    \"\"\"The functions whose callers are wanted: `name<TAB>end of the file's path`, one per line.\"\"\"\n\n    def __init__(self, path):\n        self.ends = {}\n        try:\n            with open(path, \"rb\") as file:\n                lines = file.read().decode(\"utf-8\").split(\"\\n\")\n        except (IOError, OSError):\n            lines = []\n        for line in lines:\n            name, tab, end = line.partition(\"\\t\")\n            if tab:\n                self.ends.setdefault(name, []).append(end)\n\n    def __contains__(self, code):\n        return any(code.co_filename.endswith(end) for end in self.ends.get(code.co_name, ()))\n\n\nclass Monitoring(object):\n    \"\"\"Exact counts of function starts through sys.monitoring (Python 3.12 and later), in all threads.\"\"\"\n\n    def __init__(self, named):\n        self.named = named\n        self.tool = None\n        self.capped = set()\n        self.reset()\n\n    def reset(self):\n        self.counts = {}\n        self.codes = {}\n        self.callers = {}\n        if self.capped:\n            sys.monitoring.restart_events()\n        self.capped = set()\n\n    def start(self):\n        monitoring = sys.monitoring\n        # 0, 1, 2 and 5 are meant for debuggers, coverage, profilers and optimizers.\n        for tool in (4, 3):\n            try:\n                monitoring.use_tool_id(tool, \"flamediff\")\n            except ValueError:\n                continue\n            self.tool = tool\n            monitoring.register_callback(tool, monitoring.events.PY_START, self.make_callback())\n            monitoring.set_events(tool, monitoring.events.PY_START)\n            return True\n        return False\n\n    def make_callback(self):\n        # By id: hashing a code object reads all of its bytecode. `codes` keeps the objects alive, so that no id is used twice.\n        getframe = sys._getframe\n        disable = sys.monitoring.DISABLE\n\n        def started(code, offset):\n            key = id(code)\n            try:\n                calls = self.counts[key] + 1\n            except KeyError:\n                calls = 1\n                self.codes[key] = code\n                if code in self.named:\n                    self.callers[key] = {}\n            self.counts[key] = calls\n            callers = self.callers.get(key)\n            if calls >= MAX_CALLS and (callers is None or calls >= MAX_NAMED_CALLS):\n                self.capped.add(key)\n                return disable\n            if callers is not None:\n                back = getframe(1).f_back\n                caller = None if back is None else back.f_code\n                callers[caller] = callers.get(caller, 0) + 1\n\n        return started\n\n    def is_whole(self):\n        return self.tool is not None and sys.monitoring.get_tool(self.tool) == \"flamediff\"\n\n    def read(self):\n        for key, code in list(self.codes.items()):\n            callers = [(bare(by), count) for by, count in list(self.callers.get(key, {}).items()) if by is not None]\n            yield code, self.counts[key], None, callers, key in self.capped\n\n\nclass Lsprof(object):\n    \"\"\"Exact counts through the core of cProfile (Python 3.8 to 3.11): each resumption of a generator is a call.\"\"\"\n\n    # CPU seconds between two looks.\n    STEP = 1.0\n\n    def __init__(self, named):\n        self.named = named\n        self.profilers = []\n        self.extra = {}\n        self.main = None\n        self.is_stopped = False\n\n    def start(self):\n        try:\n            import _lsprof\n            import threading\n        except ImportError:\n            return False\n        self.make = _lsprof.Profiler\n        self.main = self.enable()\n        threading.setprofile(self.in_thread)\n        self.set_timer()\n        return True\n\n    def set_timer(self):\n        \"\"\"Stops counting in the main thread after so much CPU time; a timer that the program sets itself takes the place of this one.\"\"\"\n        import _signal\n\n        seconds = float(os.environ.get(\"FLAMEDIFF_COUNTS_SECONDS\", \"inf\"))\n        self.left = float(os.environ.get(\"FLAMEDIFF_COUNTS_PATIENCE\", 0))\n        if seconds < 1e6 and _signal.getsignal(_signal.SIGVTALRM) == _signal.SIG_DFL:\n            _signal.signal(_signal.SIGVTALRM, self.look)\n            _signal.setitimer(_signal.ITIMER_VIRTUAL, seconds, self.STEP)\n\n    def look(self, number, frame):\n        \"\"\"Goes on for a while where no named function has been called so often that more would tell nothing.\"\"\"\n        if self.left > 0 and not self.is_plenty():\n            self.left -= self.STEP\n            return\n        self.end()\n        self.stop()\n\n    def stats(self):\n        \"\"\"A garbage collection in between would call back Python code, which is profiled: the table of calls would grow while it is read.\"\"\"\n        import gc\n\n        is_enabled = gc.isenabled()\n        gc.disable()\n        try:\n            return [entry for profiler in self.profilers for entry in profiler.getstats()]\n        finally:\n            if is_enabled:\n                gc.enable()\n\n    def is_plenty(self):\n        stats = self.stats()\n        return any(entry.callcount >= MAX_NAMED_CALLS and not isinstance(entry.code, str) and entry.code in self.named for entry in stats)\n\n    def stop(self):\n        if sys.getprofile() is self.main:\n            self.main.disable()\n            self.is_stopped = True\n\n    def end(self):\n        \"\"\"A timer outlives execv, and would then kill the program.\"\"\"\n        import _signal\n\n        _signal.setitimer(_signal.ITIMER_VIRTUAL, 0)\n\n    def enable(self):\n        profiler = self.make(subcalls=True, builtins=False)\n        self.profilers.append(profiler)\n        profiler.enable()\n        return profiler\n\n    def in_thread(self, frame, event, argument):\n        # This event is that of the thread's first function, which the profiler does not see.\n        code = frame.f_code\n        self.extra[code] = self.extra.get(code, 0) + 1\n        self.enable()\n\n    def reset(self):\n        # Those of the parent process stay referenced: their entries are on the stack of this one, too.\n        self.old = self.profilers\n        self.profilers = []\n        self.extra = {}\n        self.is_stopped = False\n        self.main = self.enable()\n\n    def is_whole(self):\n        return self.main is not None and (self.is_stopped or sys.getprofile() is self.main)\n\n    def read(self):\n        counts = dict(self.extra)\n        callers = {}\n        for entry in self.stats():\n            code = entry.code\n            if isinstance(code, str):\n                continue\n            counts[code] = counts.get(code, 0) + entry.callcount\n            for sub in entry.calls or ():\n                if not isinstance(sub.code, str) and sub.code in self.named:\n                    by = callers.setdefault(sub.code, {})\n                    by[code] = by.get(code, 0) + sub.callcount\n        for code, count in counts.items():\n            yield code, count, None, [(bare(by), n) for by, n in callers.get(code, {}).items()], self.is_stopped\n\n\nclass Starts(Lsprof):\n    \"\"\"Like Lsprof, in Python: also tells how often generators and coroutines were started. Several times slower.\"\"\"\n\n    # Its number in 3.11; newer versions have sys.monitoring.\n    RESUME = 151\n\n    def __init__(self, named):\n        Lsprof.__init__(self, named)\n        self.reset_counts()\n\n    def reset_counts(self):\n        self.counts = {}\n        self.starts = {}\n        self.callers = {}\n\n    def start(self):\n        import threading\n\n        sys.setprofile(self.seen)\n        threading.setprofile(self.seen)\n        self.set_timer()\n        return True\n\n    def is_plenty(self):\n        return any(count >= MAX_NAMED_CALLS and code in self.named for code, count in list(self.counts.items()))\n\n    def stop(self):\n        if sys.getprofile() == self.seen:\n            sys.setprofile(None)\n            self.is_stopped = True\n\n    def seen(self, frame, event, argument):\n        if event != \"call\":\n            return\n        code = frame.f_code\n        self.counts[code] = self.counts.get(code, 0) + 1\n        if code in self.named and not self.is_resumed(frame, code):\n            self.starts[code] = self.starts.get(code, 0) + 1\n            back = frame.f_back\n            if back is not None:\n                by = self.callers.setdefault(code, {})\n                by[back.f_code] = by.get(back.f_code, 0) + 1\n\n    def is_resumed(self, frame, code):\n        last = frame.f_lasti\n        if not code.co_flags & RESUMABLE or last < 0:\n            return False\n        # 3.11 stands at the instruction RESUME already, whose argument is 0 when the function starts; one that is closed stands where it yielded.\n        return sys.version_info < (3, 11) or bytearray(code.co_code)[last : last + 2] != bytearray((self.RESUME, 0))\n\n    def reset(self):\n        self.reset_counts()\n        if self.is_stopped:\n            self.is_stopped = False\n            sys.setprofile(self.seen)\n\n    def is_whole(self):\n        # Methods are made anew whenever they are asked for.\n        return self.is_stopped or sys.getprofile() == self.seen\n\n    def read(self):\n        for code, count in list(self.counts.items()):\n            yield code, count, self.starts.get(code), [(bare(by), n) for by, n in self.callers.get(code, {}).items()], self.is_stopped\n\n\nclass Slower(object):\n    \"\"\"Makes the program three times slower without changing what it does: after each piece of its own work it burns twice as much CPU time.\n\n    It stops when this has taken three times so many seconds in all. Clocks go on, so a program that works until a time does less.\n    \"\"\"\n\n    SHORTEST = 0.001\n    # Being called for each event can take longer than the work between two of them: it counts as injected, not as work.\n    LONGEST = 0.05\n    PROBES = 1000\n\n    def __init__(self, until):\n        import _thread\n\n        self.until = until\n        # Per thread: what other threads do meanwhile is not what this one burns.\n        self.clock = getattr(time, \"thread_time\", time.process_time)\n        self.thread = _thread.get_ident\n        self.cost = 0.0\n        self.reset()\n\n    def reset(self):\n        self.injected = 0.0\n        self.own = 0.0\n        # By thread: the time up to which its work is counted, and the events since then.\n        self.last = {}\n        self.is_done = False\n\n    def start(self):\n        self.shortest = self.longest = float(\"inf\")\n        plain = self.probe()\n        is_started = self.start_monitoring() if hasattr(sys, \"monitoring\") else self.start_profile()\n        if is_started:\n            self.probe()\n            before = self.last[self.thread()][1]\n            traced = self.probe()\n            self.cost = max(0.0, traced - plain) / (self.last[self.thread()][1] - before)\n        self.reset()\n        self.shortest, self.longest = self.SHORTEST, self.LONGEST\n        return is_started\n\n    def probe(self):\n        def nothing():\n            pass\n\n        start = self.clock()\n        for _ in range(self.PROBES):\n            nothing()\n        return self.clock() - start\n\n    def start_profile(self):\n        import threading\n\n        sys.setprofile(self.seen)\n        threading.setprofile(self.seen)\n        return True\n\n    def start_monitoring(self):\n        monitoring = sys.monitoring\n        for tool in (4, 3):\n            try:\n                monitoring.use_tool_id(tool, \"flamediff\")\n            except ValueError:\n                continue\n            events = monitoring.events.PY_START | monitoring.events.PY_RETURN | monitoring.events.CALL\n            for event in (monitoring.events.PY_START, monitoring.events.PY_RETURN, monitoring.events.CALL):\n                monitoring.register_callback(tool, event, self.seen)\n            self.tool = tool\n            monitoring.set_events(tool, events)\n            return True\n        return False\n\n    def seen(self, *event):\n        if self.is_done:\n            return\n        now = self.clock()\n        last = self.last.setdefault(self.thread(), [now, 0])\n        last[1] += 1\n        elapsed = now - last[0]\n        own = elapsed - last[1] * self.cost\n        if own < self.shortest and elapsed < self.longest:\n            return\n        own = max(own, 0.0)\n        end = now + 2 * own\n        while now < end:\n            now = self.clock()\n        self.own += own\n        self.injected += now - last[0] - own\n        last[:] = [now, 0]\n        if self.own + self.injected >= 3 * self.until:\n            self.stop()\n\n    def stop(self):\n        self.is_done = True\n        if hasattr(sys, \"monitoring\"):\n            sys.monitoring.set_events(self.tool, 0)\n        elif sys.getprofile() == self.seen:\n            sys.setprofile(None)\n\n    def is_whole(self):\n        return True\n\n    def read(self):\n        return []\n\n\nclass Waits(object):\n    \"\"\"Where coroutines wait while the event loop of asyncio has nothing else to do. A sampler sees only the loop then.\"\"\"\n\n    # Looking takes at most about this part of the time that is looked at.\n    MAX_COST = 0.1\n    MOST = 200\n    MAX_DEPTH = 100\n    # A coroutine that waits in one of these waits for another coroutine, which waits itself.\n    FOR_OTHERS = (\"queues.py\", \"locks.py\", \"taskgroups.py\", \"timeouts.py\", \"tasks.py\")\n\n    def __init__(self):\n        self.clock = getattr(time, \"perf_counter\", time.time)\n        self.reset()\n\n    def reset(self):\n        self.by = {}\n        self.seconds = 0.0\n        self.step = 0.001\n\n    def start(self):\n        import asyncio.selector_events\n        import asyncio.tasks\n\n        self.tasks = asyncio.tasks\n        self.folder = os.path.dirname(asyncio.tasks.__file__)\n        base = asyncio.selector_events.BaseSelectorEventLoop\n        init = base.__init__\n\n        def initialize(loop, *arguments, **keywords):\n            init(loop, *arguments, **keywords)\n            self.watch(loop)\n\n        base.__init__ = initialize\n        return True\n\n    def watch(self, loop):\n        select = loop._selector.select\n\n        def timed(timeout=None):\n            started = self.clock()\n            events = select(timeout)\n            self.seconds += self.clock() - started\n            if self.seconds >= self.step:\n                self.look(loop)\n            return events\n\n        loop._selector.select = timed\n\n    def look(self, loop):\n        \"\"\"Divides the time among the coroutines that waited, each by the chain of those that wait for it.\"\"\"\n        seconds, self.seconds = self.seconds, 0.0\n        started = self.clock()\n        first, others = [], []\n        for task in self.tasks.all_tasks(loop):\n            chain = self.chain_of(task)\n            if chain:\n                (others if self.is_for_others(task, chain[-1]) else first).append(chain)\n        waiting = first or others\n        for chain in waiting:\n            self.by[chain] = self.by.get(chain, 0.0) + seconds / len(waiting)\n        if self.clock() - started > self.MAX_COST * seconds:\n            self.step *= 2\n\n    def chain_of(self, task):\n        codes = []\n        waiting = task.get_coro()\n        while waiting is not None and len(codes) < self.MAX_DEPTH:\n            code = getattr(waiting, \"cr_code\", None) or getattr(waiting, \"gi_code\", None)\n            if code is None:\n                break\n            codes.append(code)\n            waiting = getattr(waiting, \"cr_await\", None) or getattr(waiting, \"gi_yieldfrom\", None)\n        return tuple(codes)\n\n    def is_for_others(self, task, code):\n        future = getattr(task, \"_fut_waiter\", None)\n        if isinstance(future, self.tasks.Task) or hasattr(future, \"_children\"):\n            return True\n        folder, file = os.path.split(code.co_filename)\n        return folder == self.folder and file in self.FOR_OTHERS and code.co_name != \"sleep\"\n\n    def is_whole(self):\n        return True\n\n    def read(self):\n        return []\n\n    def read_waits(self):\n        most = sorted(self.by.items(), key=lambda item: -item[1])[: self.MOST]\n        return [[seconds, [list(bare(code)) for code in chain]] for chain, seconds in most]\n\n\nclass Importers(object):\n    \"\"\"A finder that finds nothing: it notes who is the first to import each module.\"\"\"\n\n    def __init__(self):\n        self.first = {}\n        self.own = {}\n\n    def measure(self):\n        \"\"\"CPU seconds of each import, without what it imports.\"\"\"\n        import _frozen_importlib as machinery\n\n        load, clock, own = machinery._find_and_load, time.process_time, self.own\n        within = [0.0]\n\n        def timed(name, import_):\n            start = clock()\n            within.append(0.0)\n            try:\n                return load(name, import_)\n            finally:\n                took = clock() - start\n                own.setdefault(name, max(0.0, took - within.pop()))\n                within[-1] += took\n\n        machinery._find_and_load = timed\n\n    def find_spec(self, name, path=None, target=None):\n        if name not in self.first:\n            frame = sys._getframe(1)\n            while frame is not None and self.is_machinery(frame.f_code.co_filename):\n                frame = frame.f_back\n            if frame is not None:\n                self.first[name] = (frame.f_code.co_filename, frame.f_lineno, frame.f_globals.get(\"__name__\"))\n        return None\n\n    def is_machinery(self, file):\n        return file.startswith(\"<frozen importlib\") or file in OURS or file.endswith(\"importlib/__init__.py\") or file.endswith(\"importlib/_bootstrap.py\")\n\n    def read(self):\n        for name, module in list(sys.modules.items()):\n            try:\n                file = object.__getattribute__(module, \"__dict__\").get(\"__file__\")\n            except (AttributeError, TypeError):\n                file = None\n            by = self.first.get(name, (None, None, None))\n            yield [name, file if isinstance(file, str) else None, by[0], by[1], by[2] if isinstance(by[2], str) else None, self.own.get(name)]\n\n\nclass Collections(object):\n    \"\"\"CPU seconds and number of garbage collections, which take their time in whatever function they interrupt.\"\"\"\n\n    # Shorter ones are in no function's way; functions that are told.\n    LEAST = 0.0005\n    MOST = 200\n\n    def __init__(self):\n        self.clock = getattr(time, \"thread_time\", time.process_time)\n        self.reset()\n\n    def reset(self):\n        self.seconds = 0.0\n        self.count = 0\n        self.started = None\n        self.longest = 0.0\n        self.by = {}\n\n    def start(self):\n        # Part of the interpreter: the import reads no file.\n        import gc\n\n        gc.callbacks.append(self.seen)\n\n    def seen(self, phase, info):\n        now = self.clock()\n        if phase == \"start\":\n            self.started = now\n        elif self.started is not None:\n            took = now - self.started\n            self.seconds += took\n            self.count += 1\n            self.started = None\n            self.longest = max(self.longest, took)\n            if took >= self.LEAST:\n                frame = sys._getframe(1)\n                # Counting is what it interrupts, for the function that is counted.\n                while frame is not None and frame.f_code.co_filename == HERE:\n                    frame = frame.f_back\n                if frame is not None:\n                    self.by[frame.f_code] = self.by.get(frame.f_code, 0.0) + took\n\n    def read(self):\n        most = sorted(self.by.items(), key=lambda item: -item[1])[: self.MOST]\n        return [[took, list(bare(code))] for code, took in most]\n\n\nclass Recorder(object):\n    def __init__(self, folder, counter):\n        self.folder = folder\n        self.counter = counter\n        self.importers = Importers()\n        self.collections = Collections()\n        self.is_started = counter is None\n        self.is_helper = self.find_helper()\n        self.open()\n\n    def find_helper(self):\n        try:\n            with open(\"/proc/self/cmdline\", \"rb\") as file:\n                words = file.read()\n        except (IOError, OSError):\n            return False\n        return any(helper in words for helper in HELPERS)\n\n    def open(self):\n        self.pid = os.getpid()\n        self.path = os.path.join(self.folder, \"%d-%d\" % (self.pid, int(time.time() * 1e6)))\n        if not self.is_helper:\n            open(self.path + \".started\", \"w\").close()\n\n    def begin(self):\n        sys.meta_path.insert(0, self.importers)\n        atexit.register(self.finish)\n        for name in (\"_exit\", \"execv\", \"execve\"):\n            setattr(os, name, self.writing_before(getattr(os, name)))\n        if hasattr(os, \"register_at_fork\"):\n            os.register_at_fork(after_in_child=self.forked)\n        self.write_when_terminated()\n        self.collections.start()\n        if self.counter is not None:\n            self.is_started = self.counter.start()\n        else:\n            self.importers.measure()\n\n    def finish(self):\n        self.write()\n        # Python takes its handlers away before a process ends.\n        if isinstance(self.counter, Lsprof):\n            self.counter.end()\n\n    def writing_before(self, ending):\n        def end(*arguments, **keywords):\n            self.finish()\n            return ending(*arguments, **keywords)\n\n        return end\n\n    def write_when_terminated(self):\n        \"\"\"Pools of multiprocessing end their workers by SIGTERM.\"\"\"\n        import _signal\n\n        def terminated(number, frame):\n            _signal.signal(number, _signal.SIG_IGN)\n            self.write()\n            _signal.signal(number, _signal.SIG_DFL)\n            os.kill(os.getpid(), number)\n\n        if _signal.getsignal(_signal.SIGTERM) == _signal.SIG_DFL:\n            _signal.signal(_signal.SIGTERM, terminated)\n            self.hold_while_forking(_signal)\n            os.kill = self.terminating(os.kill, _signal.SIGTERM, _signal.SIGKILL)\n\n    def terminating(self, kill, sigterm, sigkill):\n        \"\"\"A signal that comes just before a process waits for a lock is handled when the lock is free, which may be never: it is sent again.\"\"\"\n\n        def is_waiting(pid):\n            names = [name for name in os.listdir(self.folder) if name.startswith(\"%d-\" % pid)]\n            return len(names) == 1 and os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None\n\n        def send(pid, number):\n            kill(pid, number)\n            if number != sigterm:\n                return\n            try:\n                for tries in range(300):\n                    if not is_waiting(pid):\n                        return\n                    time.sleep(0.01)\n                    if tries in (15, 45, 100, 200):\n                        kill(pid, number)\n                # Without this handler it would have ended at once; a run without counts is better than one without an end.\n                kill(pid, sigkill)\n            except (OSError, AttributeError):\n                pass\n\n        return send\n\n    def hold_while_forking(self, _signal):\n        \"\"\"A new process forgets the signals that it was sent while it was made: a pool would wait for it without end.\"\"\"\n        held = []\n\n        def hold():\n            held.append(_signal.pthread_sigmask(_signal.SIG_BLOCK, [_signal.SIGTERM]))\n\n        def release():\n            _signal.pthread_sigmask(_signal.SIG_SETMASK, held.pop())\n\n        if hasattr(os, \"register_at_fork\"):\n            os.register_at_fork(before=hold, after_in_parent=release, after_in_child=release)\n\n    def forked(self):\n        self.is_helper = False\n        self.open()\n        self.collections.reset()\n        if self.counter is not None and self.is_started:\n            self.counter.reset()\n\n    def write(self):\n        if self.is_helper or os.getpid() != self.pid:\n            return\n        modules = list(self.importers.read())\n        is_whole = self.is_started and (self.counter is None or self.counter.is_whole())\n        codes = []\n        if self.counter is not None and is_whole:\n            for code, count, starts, callers, is_capped in self.counter.read():\n                if code.co_filename not in OURS:\n                    by = [[n] + list(caller) for caller, n in callers]\n                    codes.append([count, starts, bool(code.co_flags & RESUMABLE), list(bare(code)), by, is_capped])\n        with open(self.path + \".tmp\", \"w\") as file:\n            is_stopped = getattr(self.counter, \"is_stopped\", False)\n            file.write('{\"pid\":%d,\"whole\":%s,\"stopped\":%s,\"codes\":' % (self.pid, json(is_whole), json(is_stopped)))\n            file.write(json(codes))\n            file.write(',\"modules\":')\n            file.write(json(modules))\n            file.write(',\"collection\":[%.6f,%d,%.6f,' % (self.collections.seconds, self.collections.count, self.collections.longest))\n            file.write(json(self.collections.read()) + \"]\")\n            file.write(',\"waits\":%s' % json(self.counter.read_waits() if isinstance(self.counter, Waits) else []))\n            file.write(',\"injected\":%.6f}' % getattr(self.counter, \"injected\", 0.0))\n        os.rename(self.path + \".tmp\", self.path + \".json\")\n\n\ndef json(value):\n    \"\"\"JSON text; the json module may be one of the program's own.\"\"\"\n    if value is None or value is True or value is False:\n        return {None: \"null\", True: \"true\", False: \"false\"}[value]\n    if isinstance(value, (list, tuple)):\n        return \"[\" + \",\".join([json(item) for item in value]) + \"]\"\n    if isinstance(value, float):\n        return \"%.6f\" % value\n    if isinstance(value, str):\n        return '\"' + \"\".join([letter if \" \" <= letter <= \"~\" and letter not in '\"\\\\' else escaped(ord(letter)) for letter in value]) + '\"'\n    return str(value)\n\n\ndef escaped(number):\n    if number < 0x10000:\n        return \"\\\\u%04x\" % number\n    number -= 0x10000\n    return \"\\\\u%04x\\\\u%04x\" % (0xD800 + (number >> 10), 0xDC00 + (number & 0x3FF))\n\n\ndef make_counter(folder):\n    mode = os.environ.get(\"FLAMEDIFF_COUNTS_MODE\", \"calls\")\n    if mode == \"imports\":\n        return None\n    if mode == \"waits\":\n        return Waits()\n    if mode == \"slower\":\n        return Slower(float(os.environ.get(\"FLAMEDIFF_SLOWER_UNTIL\", \"0\")))\n    named = Named(os.path.join(folder, \"named\"))\n    if hasattr(sys, \"monitoring\"):\n        return Monitoring(named)\n    return Starts(named) if mode == \"starts\" else Lsprof(named)\n\n\ndef start():\n    folder = os.environ.get(\"FLAMEDIFF_COUNTS\")\n    if folder:\n        Recorder(folder, make_counter(folder)).begin()\n";
/** flamediff_import.py */
const FLAMEDIFF_IMPORT = "\"\"\"Measures what it takes to start an interpreter and import a module, each time in a new process.\"\"\"\nimport os\nimport subprocess\nimport sys\n\nimport flamediff_measure as measure\n\n\ndef start(module):\n    own = (\"FLAMEDIFF_SUITE\", \"PYTEST_PLUGINS\", \"TOX_OVERRIDE\")\n    environment = {name: value for name, value in os.environ.items() if name not in own}\n    return subprocess.call([sys.executable, \"-c\", \"import \" + module], env=environment)\n\n\ndef measure_starts(module):\n    def once():\n        status = start(module)\n        if status != 0:\n            # Python has said what went wrong.\n            sys.exit(status if status > 0 else 1)\n\n    measure.record(event=\"session\", tool=\"import\")\n    if measure.CALLS is None:\n        # The first start writes byte code.\n        once()\n    measure.Benchmark(\"import \" + module, once).run()\n\n\nif __name__ == \"__main__\":\n    # A run that notes which modules are loaded needs one start.\n    if os.environ.get(\"FLAMEDIFF_COUNTS\"):\n        sys.exit(start(sys.argv[1]))\n    measure_starts(sys.argv[1])\n";
/** flamediff_measure.py */
const FLAMEDIFF_MEASURE = "\"\"\"Runs benchmarks a fixed number of times, each below a stack frame that carries its name.\n\nFLAMEDIFF_SUITE names a folder: plan.json says what to run, and each process appends what it ran to a file of its own.\n\"\"\"\nimport gc\nimport json\nimport os\nimport random\nimport re\nimport sys\nimport threading\nimport time\nimport types\n\nFOLDER = os.environ.get(\"FLAMEDIFF_SUITE\", \"\")\n# The first run estimates seconds per call from calls that together take this long.\nCALIBRATION_SECONDS = 0.02\n# A longer first call says enough.\nLONG_CALL_SECONDS = 0.1\n# Names end up in stacks, tables and links.\nMAX_NAME_LENGTH = 500\n\n\ndef _read_plan():\n    try:\n        with open(os.path.join(FOLDER, \"plan.json\"), encoding=\"utf-8\") as file:\n            return json.load(file)\n    except (OSError, ValueError):\n        return {}\n\n\ndef _compile(pattern):\n    try:\n        return re.compile(pattern) if pattern else None\n    except re.error:\n        return re.compile(re.escape(pattern))\n\n\nPLAN = _read_plan()\n# Calls per benchmark; None in the first run, which finds out how long a call takes.\nCALLS = PLAN.get(\"calls\")\nPATTERN = _compile(PLAN.get(\"pattern\"))\n# Files of benchmarks that were brought from head to base.\nBROUGHT = set(PLAN.get(\"brought\", []))\n# Function names by file that the change touches, to run their benchmarks first.\nTOUCHED = {file: set(names) for file, names in PLAN.get(\"touched\", {}).items()}\n\n# When the first run has taken as long as it may, in seconds of the clock.\nUNTIL = PLAN.get(\"until\")\n_has_begun = False\n\n\ndef plain_name(text):\n    \"\"\"A name as it stands in stacks: one line, no separator of stacks, no address.\"\"\"\n    text = re.sub(r\"[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]+\", \" \", text).replace(\";\", \",\")\n    text = re.sub(r\"[\\ud800-\\udfff]\", \"\\ufffd\", text)\n    text = re.sub(r\"\\b0x[0-9a-fA-F]{4,}\\b\", \"0xN\", text, flags=re.ASCII).strip()\n    return text if len(text) <= MAX_NAME_LENGTH else text[: MAX_NAME_LENGTH - 1] + \"\\u2026\"\n\n\ndef is_wanted(name):\n    \"\"\"Whether a benchmark runs in this run.\"\"\"\n    if CALLS is not None:\n        return name in CALLS\n    return PATTERN is None or PATTERN.search(name) is not None\n\n\ndef is_late(name):\n    \"\"\"Whether the first run has no time left for a benchmark, which is then left out; the first of a process always runs.\"\"\"\n    global _has_begun\n    if UNTIL is None or time.time() < UNTIL or not _has_begun:\n        _has_begun = True\n        return False\n    problem(name, \"left-out\", \"budget\")\n    return True\n\n\ndef record(**event):\n    \"\"\"Appends an event; a process that is killed later loses nothing.\"\"\"\n    path = os.path.join(FOLDER, \"%d.jsonl\" % os.getpid())\n    try:\n        with open(path, \"a\", encoding=\"utf-8\") as file:\n            file.write(json.dumps(event) + \"\\n\")\n    except OSError:\n        pass\n\n\ndef problem(name, kind, reason):\n    record(event=\"problem\", name=plain_name(name), kind=kind, reason=reason)\n\n\ndef seed():\n    \"\"\"The same random numbers in every run and on both sides.\"\"\"\n    random.seed(0)\n    numpy = sys.modules.get(\"numpy\")\n    try:\n        numpy.random.seed(0)\n    except Exception:\n        pass\n\n\ndef _repeat(target, args, kwargs, calls):\n    result = None\n    for _ in range(calls):\n        result = target(*args, **kwargs)\n    return result\n\n\ndef root_frame(name, function=_repeat):\n    \"\"\"A function that calls a target; in stacks it has the benchmark's name.\"\"\"\n    changes = {\"co_name\": name, \"co_filename\": \"<benchmark>\", \"co_firstlineno\": 1}\n    if hasattr(function.__code__, \"co_qualname\"):\n        changes[\"co_qualname\"] = name\n    return types.FunctionType(function.__code__.replace(**changes), globals(), name)\n\n\ndef _begin_thread(thread):\n    _Threads.begin(thread)\n\n\nclass _Threads:\n    \"\"\"Threads that a benchmark starts are part of it: their stacks have its name, too.\"\"\"\n\n    begin = threading.Thread._bootstrap_inner\n\n    def __init__(self, name):\n        self.root = root_frame(name, _begin_thread)\n\n    def __enter__(self):\n        threading.Thread._bootstrap_inner = self.root\n\n    def __exit__(self, *_):\n        threading.Thread._bootstrap_inner = _Threads.begin\n\n\ntry:\n    import resource\n\n    def _cpu():\n        children = resource.getrusage(resource.RUSAGE_CHILDREN)\n        return time.process_time() + children.ru_utime + children.ru_stime\nexcept ImportError:\n    _cpu = time.process_time\n\n\nclass _Clock:\n    \"\"\"Adds up CPU and wall seconds of what runs inside, and shows it to a watcher.\"\"\"\n\n    def __init__(self, watcher=None):\n        self.cpu = self.wall = 0.0\n        self.watcher = watcher\n\n    def __enter__(self):\n        if self.watcher:\n            self.watcher.__enter__()\n        self._wall = time.perf_counter()\n        self._start = _cpu()\n\n    def __exit__(self, *_):\n        self.cpu += _cpu() - self._start\n        self.wall += time.perf_counter() - self._wall\n        if self.watcher:\n            self.watcher.__exit__()\n\n\nclass _Paused:\n    \"\"\"No tracing (coverage, debuggers) while a benchmark runs; garbage collection off where its own tool turns it off.\"\"\"\n\n    def __init__(self, collects):\n        self.collects = collects\n\n    def __enter__(self):\n        gc.collect()\n        self.state = sys.gettrace(), gc.isenabled()\n        sys.settrace(None)\n        if not self.collects:\n            gc.disable()\n\n    def __exit__(self, *_):\n        trace, collects = self.state\n        sys.settrace(trace)\n        if collects:\n            gc.enable()\n\n\nclass Benchmark:\n    \"\"\"One benchmark to run.\n\n    target(*args, **kwargs) is one call. prepare() runs before every chunk of calls and finish() after it, neither of them is\n    measured; prepare may return (args, kwargs). chunk is calls per prepare(), else the calls are divided into so many samples.\n    most_calls is what the suite itself asks for, beyond which a failure says nothing about the code.\n    \"\"\"\n\n    def __init__(self, name, target, args=(), kwargs=None, **options):\n        self.name = plain_name(name)\n        self.target, self.args, self.kwargs = target, args, kwargs or {}\n        self.file = options.get(\"file\")\n        self.prepare, self.finish = options.get(\"prepare\"), options.get(\"finish\")\n        self.chunk, self.samples = options.get(\"chunk\"), options.get(\"samples\")\n        self.collects = options.get(\"collects\", True)\n        self.most_calls = options.get(\"most_calls\")\n        self.warms_up = options.get(\"warms_up\", True)\n        # target takes the number of calls as its last argument and makes them itself\n        self.counts = options.get(\"counts\", False)\n\n    def run(self):\n        \"\"\"Result of the last call. Records calls and seconds; raises what the target raises.\"\"\"\n        seed()\n        root = root_frame(self.name)\n        with _Paused(self.collects), _Threads(self.name):\n            return self._calibrate(root) if CALLS is None else self._measure(root)\n\n    def _measure(self, root):\n        calls = CALLS[self.name]\n        clock = _Clock()\n        if calls > 1 and self.warms_up and not self.prepare:\n            self._call(_repeat, 1, _Clock())\n        result = self._calls(root, calls, clock)\n        record(event=\"benchmark\", name=self.name, calls=calls, cpu=clock.cpu, wall=clock.wall)\n        return result\n\n    def _calibrate(self, root):\n        began = time.perf_counter()\n        # What prepare() reaches is not measured.\n        reached = _Reached()\n        first, later = _Clock(reached), _Clock()\n        result = self._calls(root, 1, first)\n        calls, most = 0, None\n        batch = 1\n        while later.wall < CALIBRATION_SECONDS and time.perf_counter() - began < LONG_CALL_SECONDS:\n            try:\n                result = self._calls(root, batch, later)\n            except Exception:\n                if self.most_calls is None or calls + batch < self.most_calls:\n                    raise\n                most = self.most_calls\n                break\n            calls += batch\n            batch *= 2\n        clock, measured = (later, calls) if calls > 0 else (first, 1)\n        record(\n            event=\"estimate\",\n            name=self.name,\n            file=os.path.realpath(self.file) if self.file else None,\n            cpu=clock.cpu / measured,\n            wall=clock.wall / measured,\n            outside=max(0.0, time.perf_counter() - began - first.wall - later.wall) / (calls + 1),\n            spent=time.perf_counter() - began,\n            touched=reached.any(),\n            most=most,\n        )\n        return result\n\n    def _calls(self, root, calls, clock):\n        if self.prepare is None and self.finish is None:\n            return self._call(root, calls, clock)\n        result = None\n        chunk = self.chunk or max(1, calls // (self.samples or 1))\n        for done in range(0, calls, chunk):\n            prepared = self.prepare() if self.prepare else None\n            if prepared:\n                self.args, self.kwargs = prepared\n            try:\n                result = self._call(root, min(chunk, calls - done), clock)\n            finally:\n                if self.finish:\n                    self.finish(*self.args, **self.kwargs)\n        return result\n\n    def _call(self, root, calls, clock):\n        if self.counts:\n            with clock:\n                return root(self.target, (*self.args, calls), self.kwargs, 1)\n        with clock:\n            return root(self.target, self.args, self.kwargs, calls)\n\n\nclass _Reached:\n    \"\"\"Which functions run inside, if the change touches any.\"\"\"\n\n    def __enter__(self):\n        self.codes = set()\n        self.stop = None\n        if not TOUCHED:\n            return\n        if hasattr(sys, \"monitoring\"):\n            self._monitor()\n        else:\n            self._profile()\n\n    def __exit__(self, *_):\n        if self.stop:\n            self.stop()\n\n    def any(self):\n        return any(self._is_touched(code) for code in self.codes)\n\n    def _is_touched(self, code):\n        names = TOUCHED.get(os.path.realpath(code.co_filename))\n        if names is None:\n            return False\n        qualified = getattr(code, \"co_qualname\", None)\n        return qualified in names if qualified else any(name.split(\".\")[-1] == code.co_name for name in names)\n\n    def _monitor(self):\n        monitoring = sys.monitoring\n        tool = next((tool for tool in (4, 3, 5) if monitoring.get_tool(tool) is None), None)\n        if tool is None:\n            return\n\n        def started(code, _):\n            self.codes.add(code)\n            return monitoring.DISABLE\n\n        monitoring.use_tool_id(tool, \"flamediff\")\n        monitoring.register_callback(tool, monitoring.events.PY_START, started)\n        monitoring.set_events(tool, monitoring.events.PY_START)\n        monitoring.restart_events()\n\n        def stop():\n            monitoring.set_events(tool, 0)\n            monitoring.register_callback(tool, monitoring.events.PY_START, None)\n            monitoring.free_tool_id(tool)\n\n        self.stop = stop\n\n    def _profile(self):\n        try:\n            from _lsprof import Profiler\n        except ImportError:\n            return\n        if sys.getprofile() is not None:\n            return\n        profiler = Profiler(subcalls=False, builtins=False)\n        profiler.enable()\n\n        def stop():\n            profiler.disable()\n            self.codes = {entry.code for entry in profiler.getstats() if hasattr(entry.code, \"co_filename\")}\n\n        self.stop = stop\n";
/** flamediff_pyperf.py */
const FLAMEDIFF_PYPERF = "\"\"\"Runs a pyperf script or module with each of its benchmarks in this process, a fixed number of times.\"\"\"\nimport os\nimport runpy\nimport sys\n\nimport flamediff_measure as measure\n\n\ndef take_over():\n    try:\n        import pyperf\n    except ImportError:\n        sys.exit(\"pyperf is not installed for '%s'; add 'pip install pyperf' to 'setup'.\" % sys.executable)\n\n    def run(runner, task):\n        runner.parse_args()\n        if not measure.is_wanted(measure.plain_name(task.name)) or measure.is_late(task.name):\n            return None\n        benchmark = measure.Benchmark(task.name, task.task_func, (task,), counts=True, warms_up=False, file=os.path.abspath(sys.argv[0]))\n        try:\n            benchmark.run()\n        except Exception as error:\n            print(\"%s: %s: %s\" % (task.name, type(error).__name__, error), file=sys.stderr)\n            measure.problem(task.name, \"failed\", \"raised\")\n        return None\n\n    pyperf.Runner._main = run\n    measure.record(event=\"session\", tool=\"pyperf\")\n\n\ndef main(words):\n    take_over()\n    if words[0] == \"-m\":\n        sys.argv = words[1:]\n        runpy.run_module(words[1], run_name=\"__main__\", alter_sys=True)\n    else:\n        sys.argv = words\n        sys.path[0] = os.path.dirname(os.path.realpath(words[0]))\n        runpy.run_path(words[0], run_name=\"__main__\")\n\n\nif __name__ == \"__main__\":\n    main(sys.argv[1:])\n";
/** flamediff_pytest.py */
const FLAMEDIFF_PYTEST = "\"\"\"pytest plugin: takes over the fixture and the marker 'benchmark' of pytest-benchmark and pytest-codspeed. PYTEST_DONT_REWRITE\"\"\"\nimport importlib.util\nimport inspect\nimport os\n\nimport pytest\n\nimport flamediff_measure as measure\n\nFIXTURES = (\"benchmark\", \"codspeed_benchmark\")\nHAS_BENCHMARK = importlib.util.find_spec(\"pytest_benchmark\") is not None\nHAS_CODSPEED = importlib.util.find_spec(\"pytest_codspeed\") is not None\n# Options of either package, accepted where it is not installed: their flags, and those that take a value.\nFLAGS = {\n    \"--benchmark\": \"disable-gc skip disable enable only autosave save-data verbose quiet\",\n    \"--codspeed\": \"\",\n}\nVALUES = {\n    \"--benchmark\": \"min-time max-time min-rounds precision confidence timer calibration-precision warmup-iterations save json cprofile \"\n    \"cprofile-loops cprofile-top storage sort group-by columns name time-unit compare-fail\",\n    \"--codspeed\": \"mode warmup-time max-time max-rounds\",\n}\nOPTIONAL_VALUES = {\"--benchmark\": \"warmup compare histogram netrc cprofile-dump\", \"--codspeed\": \"\"}\n\n\ndef pytest_addoption(parser):\n    for prefix, is_installed in ((\"--benchmark\", HAS_BENCHMARK), (\"--codspeed\", HAS_CODSPEED)):\n        if is_installed:\n            continue\n        group = parser.getgroup(prefix.strip(\"-\"))\n        if prefix == \"--codspeed\":\n            group.addoption(prefix, action=\"store_true\", default=False)\n        for name in FLAGS[prefix].split():\n            group.addoption(prefix + \"-\" + name, action=\"store_true\", default=False)\n        for name in VALUES[prefix].split():\n            group.addoption(prefix + \"-\" + name, action=\"append\", default=None)\n        for name in OPTIONAL_VALUES[prefix].split():\n            group.addoption(prefix + \"-\" + name, action=\"append\", nargs=\"?\", default=None)\n\n\n@pytest.hookimpl(tryfirst=True)\ndef pytest_load_initial_conftests(early_config):\n    # pytest-cov would trace benchmarks, and fail a part of the tests because it covers too little.\n    early_config.known_args_namespace.no_cov = True\n\n\n@pytest.hookimpl(tryfirst=True)\ndef pytest_configure(config):\n    config.option.no_cov = True\n    config.addinivalue_line(\"markers\", \"benchmark: a benchmark, or settings of one\")\n    config.addinivalue_line(\"markers\", \"codspeed_benchmark: a benchmark\")\n    # pytest-codspeed would wrap the test itself and never ask for the fixture; --codspeed then selects benchmarks only, as it does there.\n    config._flamediff_only = bool(config.getoption(\"codspeed\", False)) or \"CODSPEED_ENV\" in os.environ\n    if not HAS_BENCHMARK:\n        config._flamediff_only = config._flamediff_only or bool(config.getoption(\"benchmark_only\", False))\n    config._flamediff_disabled = (\n        config.getoption(\"benchmark_disable\", False) and not config.getoption(\"benchmark_enable\", False) and not config._flamediff_only\n    )\n    config.option.codspeed = False\n    os.environ.pop(\"CODSPEED_ENV\", None)\n    if measure.CALLS is not None:\n        measure.seed()\n\n\n@pytest.hookimpl(trylast=True)\ndef pytest_sessionstart(session):\n    # Registered last, so that it wins over plugins that conftest files name; fixtures in conftest files win over it.\n    session.config.pluginmanager.register(_Fixtures(), \"flamediff-fixtures\")\n    measure.record(event=\"session\", tool=\"pytest\")\n\n\n@pytest.hookimpl(trylast=True)\ndef pytest_collection_modifyitems(config, items):\n    kept, dropped = [], []\n    for item in items:\n        if _is_benchmark(item):\n            is_kept = measure.is_wanted(measure.plain_name(item.nodeid)) and not _is_skipped(config)\n        else:\n            is_kept = not config._flamediff_only\n        (kept if is_kept else dropped).append(item)\n    config._flamediff_dropped = bool(dropped)\n    config._flamediff_benchmarks = any(_is_benchmark(item) for item in kept)\n    if dropped:\n        config.hook.pytest_deselected(items=dropped)\n        items[:] = kept\n\n\ndef _is_skipped(config):\n    return not HAS_BENCHMARK and config.getoption(\"benchmark_skip\", False) and not config.getoption(\"benchmark_only\", False)\n\n\ndef _is_benchmark(item):\n    return _uses_fixture(item) or _is_marked(item)\n\n\ndef _uses_fixture(item):\n    return any(name in FIXTURES for name in getattr(item, \"fixturenames\", ()))\n\n\ndef _is_marked(item):\n    return any(item.get_closest_marker(name) is not None for name in FIXTURES)\n\n\nclass _Fixtures:\n    @pytest.fixture\n    def codspeed_benchmark(self, request):\n        fixture = BenchmarkFixture(request)\n        yield fixture\n        fixture._cleanup()\n\n    @pytest.fixture\n    def benchmark(self, codspeed_benchmark):\n        return codspeed_benchmark\n\n    @pytest.fixture\n    def benchmark_weave(self, benchmark):\n        return benchmark.weave\n\n\ndef _class_of_fixture():\n    \"\"\"pytest-benchmark insists on its own class.\"\"\"\n    if HAS_BENCHMARK:\n        from pytest_benchmark.fixture import BenchmarkFixture as theirs\n\n        return theirs\n    if HAS_CODSPEED:\n        from pytest_codspeed.plugin import BenchmarkFixture as theirs\n\n        return theirs\n    return None\n\n\nclass BenchmarkFixture:\n    \"\"\"The fixture of both packages, with a fixed number of calls. As with measuring disabled there, 'stats' is None.\"\"\"\n\n    @property\n    def __class__(self):\n        return _class_of_fixture() or BenchmarkFixture\n\n    def __init__(self, request):\n        node = request.node\n        self._item = node\n        self._cleanups = []\n        self.name, self.fullname = node.name, node.nodeid\n        marker = node.get_closest_marker(\"benchmark\")\n        self._settings = dict(marker.kwargs) if marker else {}\n        self.group = self._settings.get(\"group\")\n        callspec = getattr(node, \"callspec\", None)\n        self.param = callspec.id if callspec else None\n        self.params = callspec.params if callspec else None\n        self.extra_info = {}\n        self.disabled, self.enabled = True, False\n        self.has_error = self.skipped = False\n        self.cprofile_stats = None\n        node._flamediff = self\n        self.was_called = self.was_asked = self.was_reused = False\n\n    @property\n    def stats(self):\n        self.was_asked = True\n        return None\n\n    def __call__(self, function_to_benchmark, *args, **kwargs):\n        return self._run(function_to_benchmark, args, kwargs)\n\n    def pedantic(self, target, args=(), kwargs=None, setup=None, teardown=None, rounds=1, warmup_rounds=0, iterations=1):\n        asked = max(1, rounds * iterations)\n        return self._run(\n            target, args, kwargs or {}, prepare=setup, finish=teardown, chunk=1, most_calls=asked, warms_up=warmup_rounds > 0\n        )\n\n    def weave(self, target, **kwargs):\n        import aspectlib\n\n        def aspect(function):\n            return lambda *args, **given: self(function, *args, **given)\n\n        self._cleanups.append(aspectlib.weave(target, aspect, **kwargs).rollback)\n\n    patch = weave\n\n    def _run(self, target, args, kwargs, **options):\n        if self.was_called:\n            self.was_reused = True\n            raise RuntimeError(\"The fixture 'benchmark' can be used once per test.\")\n        self.was_called = True\n        if self._item.config._flamediff_disabled:\n            return self._call_once(target, args, kwargs, **options)\n        return _benchmark(self._item, target, args, kwargs, **options).run()\n\n    def _call_once(self, target, args, kwargs, prepare=None, finish=None, **_):\n        measure.problem(self.fullname, \"not-taken-over\", \"disabled\")\n        args, kwargs = (prepare() if prepare else None) or (args, kwargs)\n        try:\n            return target(*args, **kwargs)\n        finally:\n            if finish:\n                finish(*args, **kwargs)\n\n    def _cleanup(self):\n        while self._cleanups:\n            self._cleanups.pop()()\n\n\ndef _benchmark(item, target, args, kwargs, **options):\n    marker = item.get_closest_marker(\"benchmark\")\n    disables = marker.kwargs.get(\"disable_gc\") if marker else None\n    if disables is None:\n        disables = item.config.getoption(\"benchmark_disable_gc\", False) or item.config._flamediff_only\n    return measure.Benchmark(item.nodeid, target, args, kwargs, file=_file_of(item), collects=not disables, **options)\n\n\ndef _file_of(item):\n    return str(getattr(item, \"path\", None) or getattr(item, \"fspath\", \"\"))\n\n\n@pytest.hookimpl(tryfirst=True)\ndef pytest_runtest_setup(item):\n    if not _is_benchmark(item):\n        return\n    if measure.is_late(item.nodeid):\n        pytest.skip(\"flamediff: the first run has no time left for it\")\n    measure.seed()\n\n\n@pytest.hookimpl(tryfirst=True)\ndef pytest_pyfunc_call(pyfuncitem):\n    \"\"\"A marker without the fixture: the whole test is the benchmark.\"\"\"\n    if _uses_fixture(pyfuncitem) or not _is_marked(pyfuncitem):\n        return None\n    if pyfuncitem.config._flamediff_disabled:\n        measure.problem(pyfuncitem.nodeid, \"not-taken-over\", \"disabled\")\n        return None\n    function = pyfuncitem.obj\n    if inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function):\n        measure.problem(pyfuncitem.nodeid, \"not-taken-over\", \"async\")\n        return None\n    arguments = {name: pyfuncitem.funcargs[name] for name in pyfuncitem._fixtureinfo.argnames}\n    _benchmark(pyfuncitem, function, (), arguments).run()\n    return True\n\n\n@pytest.hookimpl(hookwrapper=True, tryfirst=True)\ndef pytest_runtest_makereport(item, call):\n    # pytest-benchmark ends the session when a fixture of that name is not its own.\n    others = None if _is_ours(item) else getattr(item, \"funcargs\", {}).pop(\"benchmark\", None)\n    outcome = yield\n    if others is not None:\n        item.funcargs[\"benchmark\"] = others\n    report = outcome.get_result()\n    if not _is_benchmark(item):\n        return\n    fixture = getattr(item, \"_flamediff\", None)\n    if report.failed:\n        kind, reason = _failure(item, fixture, call)\n        measure.problem(item.nodeid, kind, reason)\n        # A benchmark that fails is told with its name; the others still count.\n        report.outcome = \"skipped\"\n        report.longrepr = (_file_of(item), 0, \"flamediff: %s: %s\" % (kind, report.longreprtext[-2000:]))\n    elif call.when == \"call\" and report.passed and _uses_fixture(item):\n        if fixture is None and not _is_ours(item):\n            measure.problem(item.nodeid, \"not-taken-over\", \"own-fixture\")\n        elif fixture is not None and not fixture.was_called:\n            measure.problem(item.nodeid, \"not-taken-over\", \"not-called\")\n\n\ndef _failure(item, fixture, call):\n    if call.when == \"setup\":\n        return \"failed\", \"setup-failed\"\n    if fixture is None and _uses_fixture(item) and not _is_ours(item):\n        return \"not-taken-over\", \"own-fixture\"\n    if fixture is not None and fixture.was_asked:\n        return \"not-taken-over\", \"asserts-on-stats\"\n    if fixture is not None and fixture.was_reused:\n        return \"failed\", \"used-twice\"\n    return \"failed\", \"raised\"\n\n\ndef _is_ours(item):\n    \"\"\"Whether the fixture that pytest chose for this test is the plugin's own.\"\"\"\n    info = getattr(item, \"_fixtureinfo\", None)\n    for name in FIXTURES if info else ():\n        definitions = info.name2fixturedefs.get(name)\n        if definitions and getattr(definitions[-1].func, \"__module__\", None) != __name__:\n            return False\n    return True\n\n\n@pytest.hookimpl(hookwrapper=True)\ndef pytest_make_collect_report(collector):\n    \"\"\"A file of head's that base cannot import has new benchmarks; that is no failure of base's.\"\"\"\n    outcome = yield\n    report = outcome.get_result()\n    if report.outcome != \"failed\":\n        return\n    if os.path.realpath(_file_of(collector) or \"\") in measure.BROUGHT:\n        measure.problem(collector.nodeid, \"failed\", \"collection\")\n        report.outcome = \"skipped\"\n        report.longrepr = (_file_of(collector), 0, \"flamediff: cannot be imported on base\")\n    else:\n        collector.config.__dict__.setdefault(\"_flamediff_broken\", []).append(collector.nodeid)\n\n\ndef pytest_collection_finish(session):\n    \"\"\"A file that cannot be imported is told with its name, and does not keep the benchmarks of the others from running.\"\"\"\n    broken = getattr(session.config, \"_flamediff_broken\", [])\n    if not broken or not getattr(session.config, \"_flamediff_benchmarks\", False):\n        return\n    for name in broken:\n        measure.problem(name, \"failed\", \"collection\")\n    session.testsfailed = max(0, session.testsfailed - len(broken))\n\n\n@pytest.hookimpl(trylast=True)\ndef pytest_sessionfinish(session, exitstatus):\n    # \"No tests collected\", because this run leaves benchmarks out or base cannot import head's.\n    if exitstatus == 5 and (measure.BROUGHT or getattr(session.config, \"_flamediff_dropped\", False)):\n        session.exitstatus = 0\n";
/** list_packages.py */
const LIST_PACKAGES = "\"\"\"Prints name, version and top-level names of every installed distribution, as JSON.\"\"\"\n\nimport json\nimport re\nfrom importlib import metadata\n\n\ndef top_level(distribution):\n    names = (distribution.read_text(\"top_level.txt\") or \"\").split()\n    if not names:\n        paths = [line.split(\",\")[0] for line in (distribution.read_text(\"RECORD\") or \"\").splitlines()]\n        names = {path.split(\"/\")[0] for path in paths}\n    names = {re.sub(r\"\\.py$\", \"\", name) for name in names}\n    return sorted(name for name in names if re.match(r\"^\\w+$\", name) and name != \"__pycache__\")[:50]\n\n\nfound = {}\nfor distribution in metadata.distributions():\n    name, version = distribution.metadata[\"Name\"], distribution.version\n    direct = distribution.read_text(\"direct_url.json\") or \"\"\n    # A project installed from its own folder differs by what it is.\n    if not name or not version or '\"file://' in direct:\n        continue\n    # The first one on the search path is the one that is imported.\n    found.setdefault(re.sub(r\"[-_.]+\", \"-\", name).lower(), [name, version, top_level(distribution)])\nprint(json.dumps(list(found.values())))\n";
/** orphans.py */
const ORPHANS = "\"\"\"Runs a command and adopts what outlives its parent, for flamediff.\n\nusage: python orphans.py STATUS VARIABLE COMMAND...\n\nCPU time of a process is only known to the parent that waits for it. Processes that nobody waits for, such as the fork server of\nmultiprocessing with all its workers, or a daemon, come to this one (PR_SET_CHILD_SUBREAPER, Linux). Each is written to STATUS.orphans as\n`PID SECONDS`, with the children that it waited for itself. STATUS.end tells that the command has ended. What still runs a moment\nafter that and after the program's shell (its number is in STATUS.shell) is killed.\n\nVARIABLE is the name of an environment variable that Python may set for itself at start-up (PEP 538), or empty.\n\"\"\"\n\nimport os\nimport signal\nimport sys\nimport time\n\nGRACE_SECONDS = 0.3\nMAX_SECONDS = 5\nPR_SET_CHILD_SUBREAPER = 36\n\nstatus, variable = sys.argv[1:3]\ncommand = sys.argv[3:]\n\n\ndef run():\n    os.environ.pop(variable, None)\n    # Python ignores these, and what is ignored stays ignored in a new program.\n    for name in (\"SIGPIPE\", \"SIGXFSZ\"):\n        signal.signal(getattr(signal, name), signal.SIG_DFL)\n    os.execvp(command[0], command)\n\n\ndef can_adopt():\n    try:\n        import ctypes\n\n        return ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0\n    except (ImportError, OSError, AttributeError):\n        return False\n\n\nif not can_adopt():\n    run()\nchild = os.fork()\nif child == 0:\n    try:\n        run()\n    finally:\n        os._exit(127)\n\n\ndef interrupt(number, frame):\n    try:\n        os.kill(child, number)\n    except OSError:\n        pass\n\n\nsignal.signal(signal.SIGINT, interrupt)\n# A program may end its whole process group.\nfor number in (signal.SIGTERM, signal.SIGHUP):\n    signal.signal(number, lambda number, frame: None)\norphans = os.open(status + \".orphans\", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)\n\n\ndef wait(options):\n    pid, _, usage = os.wait4(-1, options)\n    if pid not in (0, child):\n        os.write(orphans, (\"%d %.6f\\n\" % (pid, usage.ru_utime + usage.ru_stime)).encode())\n    return pid\n\n\ndef is_program_running():\n    try:\n        with open(status + \".shell\") as file:\n            os.kill(int(file.read()), 0)\n        return True\n    except (OSError, ValueError):\n        return False\n\n\ndef kill_children():\n    for name in os.listdir(\"/proc\"):\n        try:\n            with open(\"/proc/%s/stat\" % name, \"rb\") as file:\n                parent = int(file.read().rpartition(b\")\")[2].split()[1])\n            if parent == os.getpid():\n                os.kill(int(name), signal.SIGKILL)\n        except (OSError, ValueError, IndexError):\n            pass\n\n\nwhile wait(0) != child:\n    pass\nopen(status + \".end\", \"w\").close()\nended = None\nwhile True:\n    try:\n        if wait(os.WNOHANG) != 0:\n            continue\n    except ChildProcessError:\n        break\n    if ended is None and not is_program_running():\n        ended = time.monotonic()\n    waited = 0 if ended is None else time.monotonic() - ended\n    if waited > MAX_SECONDS:\n        break\n    if waited > GRACE_SECONDS:\n        kill_children()\n    time.sleep(0.01)\n";
/** sitecustomize.py */
const SITECUSTOMIZE = "\"\"\"Runs before the program, for flamediff: starts counting its calls, or waits until the sampler is there.\n\nPython imports this module at start-up because its folder comes first on PYTHONPATH. The sitecustomize module that Python would\nhave found without it runs after it.\n\"\"\"\n\nimport os\nimport sys\nimport time\n\nHERE = os.path.dirname(__file__)\n# Sleeps that a sample met, after which the sampler is surely there.\nENOUGH = 3\n\n\ndef stops():\n    \"\"\"How often this process gave up the processor by itself.\"\"\"\n    with open(\"/proc/self/status\", \"rb\") as file:\n        for line in file:\n            if line.startswith(b\"voluntary_ctxt_switches\"):\n                return int(line.split()[1])\n    return 0\n\n\ndef wait(folder, seconds):\n    \"\"\"Each sample stops the process, so that a sleep that one met gives up the processor more than once.\"\"\"\n    clock = getattr(time, \"monotonic\", time.time)\n    started = clock()\n    met = 0\n    # Some of the first samples are of the sampler's own beginning.\n    while met < ENOUGH and clock() - started < seconds:\n        before = stops()\n        time.sleep(0.01)\n        if stops() - before > 1:\n            met += 1\n    with open(os.path.join(folder, \"waited-%d\" % os.getpid()), \"w\") as file:\n        file.write(\"%.3f\" % (clock() - started))\n\n\ndef wait_for_sampler(folder, seconds):\n    \"\"\"The sampler looks for new processes ten times a second; without the wait it would miss what a program does first.\"\"\"\n    # What the program starts itself does not wait, and finds the environment of the user.\n    others = [path for path in os.environ.pop(\"PYTHONPATH\", \"\").split(os.pathsep) if path != HERE]\n    if others:\n        os.environ[\"PYTHONPATH\"] = os.pathsep.join(others)\n    # A script may start many interpreters.\n    for name in os.listdir(folder):\n        if name.startswith(\"wait-\"):\n            try:\n                os.rmdir(os.path.join(folder, name))\n            except OSError:\n                continue\n            wait(folder, seconds)\n            return\n\n\ndef run_other():\n    \"\"\"The sitecustomize module that comes next on sys.path, under its own name.\"\"\"\n    sys.path[:] = [folder for folder in sys.path if os.path.abspath(folder or \".\") != HERE]\n    own = sys.modules.pop(\"sitecustomize\", None)\n    try:\n        import sitecustomize  # noqa: F401\n    except ImportError as error:\n        if getattr(error, \"name\", \"sitecustomize\") != \"sitecustomize\":\n            raise\n    finally:\n        if own is not None:\n            sys.modules.setdefault(\"sitecustomize\", own)\n\n\ntry:\n    if \"FLAMEDIFF_WAIT\" in os.environ:\n        wait_for_sampler(os.environ.pop(\"FLAMEDIFF_WAIT\"), float(os.environ.pop(\"FLAMEDIFF_WAIT_SECONDS\", \"0\")))\n    elif sys.version_info >= (3, 8):\n        import flamediff_counts\n\n        del sys.modules[\"flamediff_counts\"]\n        flamediff_counts.start()\nexcept Exception:\n    # Nothing of this may make the program fail; without a finished file there are no counts.\n    pass\nrun_other()\n";


/***/ }),

/***/ 8067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ USUAL_RATE),
/* harmony export */   e_: () => (/* binding */ PROBE_RATE),
/* harmony export */   iE: () => (/* binding */ isBlind),
/* harmony export */   mF: () => (/* binding */ chooseRate)
/* harmony export */ });
/** Samples per second that `rate: auto` chooses from, highest first. */
const RATES = [250, 200, 150, 100, 75, 50, 30, 20];
/** Stacks per second, of all that compute at a time: where more processes do so than there are processors, a sampler that asks for more is soon behind. */
const MOST_STACKS = 250;
/** The rate of the first run, which only looks at how deep stacks are. */
const PROBE_RATE = 20;
/** Where the first run could not tell: what suits stacks of 40 frames. */
const USUAL_RATE = 100;
/** Pausing may take this share of a run: more samples would cost more than they tell, and lean further toward deep stacks. */
const MAX_PAUSED = 0.1;
/**
 * Milliseconds that a program is paused for one sample: py-spy 0.4.3 with line numbers, CPython 3.11 to 3.15. Measured at 10, 40 and 100
 * frames: 0.15 to 0.33, 0.47 to 0.92 and 0.99 to 1.85 ms without line numbers, which add 10 to 40 %.
 */
const PAUSE = { fixed: 0.15, perFrame: 0.015, perThread: 0.05 };
/**
 * py-spy 0.4.3 gives up a stack of more than 4096 frames. Where most stacks were lost and one of this many frames was read, that is why: few
 * of those that it reads are deep (a thread that begins and ends has shallow ones), and tests of recursion stop at Python's limit of 1000.
 */
const DEEP = 1500;
/** Fewer lost stacks than this may be those of a process that ends. */
const MANY = 10;
/**
 * The highest rate, in samples per second, at which pausing costs at most a tenth of the run; the lowest one where none does; undefined where
 * the next sample would be due before one is taken, so that the program would hardly go on, and where most stacks cannot be read.
 */
function chooseRate(sampled) {
    const { depth, recorded, lost, threads, native, width = 1 } = sampled;
    if ((depth.most > DEEP && lost > recorded) || isBlind(sampled))
        return undefined;
    const once = PAUSE.fixed + PAUSE.perFrame * depth.mean + PAUSE.perThread * Math.max(0, threads - 1);
    const pauseSeconds = ((native ? 2 : 1) * once) / 1000;
    const most = MOST_STACKS / Math.max(1, Math.round(width));
    return (RATES.find((rate) => rate * pauseSeconds <= MAX_PAUSED && rate <= most) ?? (PROBE_RATE * pauseSeconds < 1 ? PROBE_RATE : undefined));
}
/** Whether most stacks of the only process were lost, and those that were read do not say why: another run may. Processes that end lose some in any program. */
function isBlind({ depth, recorded, lost, processes }) {
    return processes === 1 && lost >= MANY && lost > recorded && depth.most <= DEEP;
}


/***/ }),

/***/ 303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ makeRunner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/bundle/failure.js
var failure = __webpack_require__(7794);
// EXTERNAL MODULE: ./lib/config/entry-points.js
var entry_points = __webpack_require__(8812);
// EXTERNAL MODULE: ./lib/lib/errors.js
var errors = __webpack_require__(5892);
// EXTERNAL MODULE: ./lib/lib/regular-file.js
var regular_file = __webpack_require__(5110);
// EXTERNAL MODULE: ./lib/profile/frame.js
var profile_frame = __webpack_require__(524);
// EXTERNAL MODULE: ./lib/profile/processes.js
var processes = __webpack_require__(8824);
// EXTERNAL MODULE: ./lib/profile/recordings.js + 1 modules
var profile_recordings = __webpack_require__(501);
// EXTERNAL MODULE: ./lib/record/context.js
var record_context = __webpack_require__(434);
// EXTERNAL MODULE: ./lib/record/counts.js
var record_counts = __webpack_require__(9869);
// EXTERNAL MODULE: ./lib/record/git/git.js
var git_git = __webpack_require__(866);
;// CONCATENATED MODULE: ./lib/record/left-behind.js




/** In a worktree of more such files nothing is looked for: asking would take longer than the answer is worth. */
const MAX_FILES = 50_000;
/** What tools write for their own next run and no program reads. */
const HARMLESS = /(^|\/)(__pycache__|\.(pytest|mypy|ruff)_cache|\.benchmarks|[^/]+\.egg-info|\.(tox|nox|eggs))\/|\.pyc$|(^|\/)(\.coverage[^/]*|(uv|poetry|pdm)\.lock)$/;
/** What every virtual environment has at its top (PEP 405). */
const ENVIRONMENT_FILE = "pyvenv.cfg";
/** The state of a worktree; undefined when it has too many files. */
async function readWorktreeState(worktree) {
    const git = (0,git_git/* openGit */.zY)(worktree);
    const list = async (...args) => (await git(...args)).split("\0").filter((path) => path !== "");
    const [others, changed] = [await list("ls-files", "-z", "--others"), await list("diff", "--no-ext-diff", "--name-only", "-z")];
    if (others.length + changed.length > MAX_FILES)
        return undefined;
    const state = new Map();
    for (const [paths, isTracked] of [[others, false], [changed, true]]) {
        for (const path of paths) {
            const found = await (0,promises_.lstat)((0,external_node_path_.join)(worktree, path)).catch(() => undefined);
            state.set(path, { stamp: found === undefined ? "gone" : `${found.ino} ${found.mtimeMs}`, size: found?.size ?? 0, isTracked });
        }
    }
    return state;
}
/**
 * Files that the first run left and that later runs found: kept as they are, like a cache, or changed in size by later runs, like a database.
 * Files that each run writes anew in the same size are results, and are not among them.
 * @param states after setup, after the first run, and after the last.
 */
function findLeftBehind([before, first, last]) {
    const environments = findEnvironments(first);
    return [...first].flatMap(([path, { stamp, size }]) => {
        const later = last.get(path);
        if (HARMLESS.test(path) || isWithin(path, environments) || before.get(path)?.stamp === stamp || later === undefined)
            return [];
        return later.stamp === stamp || later.size !== size ? [path] : [];
    });
}
/** Virtual environments, as folders that end in `/`. Launchers such as `uv run`, tox and hatch make theirs in the first run and keep it. */
function findEnvironments(state) {
    return [...state.keys()].flatMap((path) => (path.endsWith(`/${ENVIRONMENT_FILE}`) ? [path.slice(0, -ENVIRONMENT_FILE.length)] : []));
}
function isWithin(path, folders) {
    return folders.some((folder) => path.startsWith(folder));
}
/** @param paths relative to the worktree, at least one. */
function noteLeftBehind(paths) {
    return { code: "left-behind", path: (0,failure/* shownPath */.pS)(paths[0] ?? ""), others: paths.length - 1 };
}
/**
 * Removes what runs left in a worktree: untracked files that were not there before go away but for virtual environments, tracked ones get
 * their content back.
 */
async function cleanWorktree(worktree, before) {
    const now = await readWorktreeState(worktree);
    const environments = findEnvironments(now ?? new Map());
    const fresh = [...(now ?? [])].filter(([path]) => !before.has(path) && !isWithin(path, environments));
    for (const [path, { isTracked }] of fresh) {
        if (isTracked)
            continue;
        await (0,promises_.rm)((0,external_node_path_.join)(worktree, path), { recursive: true, force: true });
        await removeEmptyFolders(worktree, (0,external_node_path_.dirname)(path));
    }
    const tracked = fresh.flatMap(([path, { isTracked }]) => (isTracked ? [`:(literal)${path}`] : []));
    if (tracked.length > 0)
        await (0,git_git/* openGit */.zY)(worktree)("checkout", "--", ...tracked);
}
async function removeEmptyFolders(worktree, folder) {
    for (let path = folder; path !== "." && path !== ""; path = (0,external_node_path_.dirname)(path)) {
        const isRemoved = await (0,promises_.rmdir)((0,external_node_path_.join)(worktree, path)).then(() => true, () => false);
        if (!isRemoved)
            return;
    }
}

// EXTERNAL MODULE: ./lib/record/missing-files.js
var missing_files = __webpack_require__(1095);
// EXTERNAL MODULE: ./lib/record/rate.js
var record_rate = __webpack_require__(8067);
// EXTERNAL MODULE: ./lib/record/runner.js
var runner = __webpack_require__(9367);
;// CONCATENATED MODULE: ./lib/record/sampler/command.js


/**
 * The command with an installed console script run by the side's interpreter itself.
 *
 *   pytest -q   → /venv/bin/python /venv/bin/pytest -q          installed by `setup`
 *   pytest -q   → /venv/bin/python /usr/local/bin/pytest -q     installed by the job; its own first line would leave the virtual environment
 *
 * Found by the search path instead, a version manager's shim would stand before Python: the sampler gives up on a process that is not Python
 * in its first 100 ms. Whatever is no console script of these interpreters comes back as it is.
 */
async function findConsoleScript({ argv, python, outer }) {
    const [name = "", ...rest] = argv;
    if (name.includes("/"))
        return argv;
    for (const folder of [(0,external_node_path_.dirname)(python), (0,external_node_path_.dirname)(outer)]) {
        const script = (0,external_node_path_.join)(folder, name);
        if (await isConsoleScript(script))
            return [python, script, ...rest];
    }
    return argv;
}
/** Long enough for the two forms that installers write. */
const HEAD_BYTES = 512;
/**
 * Whether a script runs under the interpreter beside it. Installers write one of two forms; options of the interpreter would get lost, so a script that has some is none.
 *
 *   #!/venv/bin/python3.11
 *   #!/bin/sh⏎'''exec' "/a/path/too/long/for/the/kernel/bin/python" "$0" "$@"⏎' '''
 */
async function isConsoleScript(path) {
    const head = await readHead(path);
    const [, quoted, direct] = /^#!\/bin\/sh\n'''exec' "?([^"\n]+?)"? "\$0" "\$@"\n|^#!\s*(\S+)[ \t]*\r?\n/.exec(head) ?? [];
    const interpreter = quoted ?? direct ?? "";
    return (0,external_node_path_.dirname)(interpreter) === (0,external_node_path_.dirname)(path) && /\/python[\d.]*$/.test(interpreter);
}
async function readHead(path) {
    const file = await (0,regular_file/* openRegularFile */.ZU)(path, { followsLinks: true }).catch(() => undefined);
    if (file === undefined)
        return "";
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
        return buffer.toString("utf8", 0, bytesRead);
    }
    catch {
        return ""; // a folder
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./lib/record/sampler/install.js
var install = __webpack_require__(2889);
// EXTERNAL MODULE: ./lib/record/sampler/machine.js
var machine = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/record/sampler/record.js + 3 modules
var record = __webpack_require__(8635);
// EXTERNAL MODULE: ./lib/record/sampler/run-folder.js
var run_folder = __webpack_require__(3168);
// EXTERNAL MODULE: ./lib/record/sampler/setup.js
var setup = __webpack_require__(5695);
// EXTERNAL MODULE: ./lib/record/untracked.js
var untracked = __webpack_require__(9238);
;// CONCATENATED MODULE: ./lib/record/run.js























/** Runs an entry point on either side, with the sampler or without, and checks how it ends. */
function makeRunner({ context, entry, sides, suite }) {
    const { inputs, scratch, sampler, worktrees, signal, interpreter } = context;
    let runs = 0;
    /** Most threads in the runs without the sampler, of both sides. */
    let threads = 0;
    const unprofiled = {};
    let chosenRate = inputs.rate === "auto" ? undefined : inputs.rate;
    /** Of dozens of processes that begin at a time, a sampler that is busy with the first one finds half as many (measured: 14 instead of 30 of 50). */
    const isCrowd = () => Math.max(...profile_frame/* SIDES */.BV.map((side) => unprofiled[side]?.pythons.size ?? 0)) > MAX_PATIENT_PROCESSES;
    /** A sample takes about as long as the time between two: the program would hardly go on. */
    let isTooDeep = false;
    // The same on both sides; native frames cannot be read from a running program.
    const isCrowded = () => threads > MAX_PAUSED_THREADS && !inputs.native;
    const argvOf = (side) => {
        const { python } = sides[side];
        return findConsoleScript({ argv: (0,entry_points/* commandLine */.ay)(entry, python), python, outer: interpreter.executable });
    };
    /** Of each side: after setup, and after the first run. */
    const states = {};
    /** Brings a side to the start of a run: what `before` does. */
    async function prepare(side, env, folder) {
        const { before, folders, timeout } = inputs;
        if (before === "")
            return;
        await (0,setup/* runShellLines */.Xo)({
            what: `'before' on ${side}`,
            lines: before,
            cwd: (0,external_node_path_.join)(worktrees[side], folders.before),
            env: { ...env, [setup/* CHECKOUT */.$b]: context.repository },
            folder,
            timeoutSeconds: timeout,
            signal,
            explain: (words) => (0,untracked/* explainUntracked */.j)(context, { words, cwd: folders.before, side }),
        });
        await (0,run_folder/* removeRun */.s2)(folder);
    }
    async function run(side, request) {
        const { round, rate, idle = inputs.idle, count, trySeconds = Number.POSITIVE_INFINITY } = request;
        const timeout = entry.timeout ?? inputs.timeout;
        const { venv, python } = sides[side];
        const cwd = (0,external_node_path_.join)(worktrees[side], entry.cwd ?? "");
        if (!(0,external_node_fs_.existsSync)(cwd))
            throw new errors/* ProgramError */.Zj(`Entry point '${entry.name}' runs in '${entry.cwd}', which is not a folder on ${side}.`);
        const folder = (0,external_node_path_.join)(scratch.folder, `run-${runs++}`);
        const own = { argv: await argvOf(side), env: (0,record_context/* programEnvironment */.y)(context, { side, venv, round: round ?? 0, entry }) };
        const { argv, env } = await suite.takeOver(side, { ...own, cwd, folder, isCounting: count !== undefined });
        // Only the interpreter itself is surely one Python process from its first moment on.
        const isPython = argv[0] === python;
        await prepare(side, own.env, `${folder}-before`);
        if (rate !== undefined)
            await (0,install/* confirmSampler */.Zw)(sampler);
        const result = await (0,record/* runProgram */.m)({
            argv,
            cwd,
            env: count === undefined ? env : { ...env, ...(await (0,record_counts/* prepareCounting */.n7)({ ...count, folder }, env["PYTHONPATH"])) },
            folder,
            timeoutSeconds: Math.min(timeout, trySeconds),
            signal,
            adopter: interpreter.executable,
            ...(rate !== undefined && {
                sampler: {
                    executable: sampler,
                    switches: { ...inputs, rate, idle, nonblocking: inputs.nonblocking || isCrowded() },
                    isImpatient: isCrowd(),
                },
            }),
            ...(rate !== undefined && !isPython && { keepAlive: { python: interpreter.executable } }),
        });
        if (suite.isUnreachable(result)) {
            suite.fix(undefined);
            return run(side, request);
        }
        if (trySeconds < timeout && result.exitStatus.how === "timeout")
            return { run: result, folder };
        checkExitStatus({
            result,
            side,
            round: round === undefined || count !== undefined ? undefined : round + 1,
            entry,
            timeout,
            worktree: worktrees[side],
            explain: (words) => (0,untracked/* explainUntracked */.j)(context, { words, cwd: entry.cwd ?? "", side }),
        });
        const { start } = states[side] ?? {};
        if (inputs.clean && start !== undefined)
            await cleanWorktree(worktrees[side], start);
        return { run: result, folder, ...(isPython && { program: argv.join(" ") }) };
    }
    /**
     * The first run of head, which also shows how deep the stacks are. Stacks of thousands of frames take longer to read than the time between
     * two samples, and the program stands still while they are read: a run that does not end for that reason is given up.
     */
    async function runHead() {
        if (chosenRate !== undefined || entry.module !== undefined)
            return run("head", {});
        const base = unprofiled.base?.wallSeconds;
        const trySeconds = base === undefined ? undefined : MAX_PROBE.ratio * base + MAX_PROBE.seconds;
        const probe = async () => {
            const probed = await run("head", { rate: record_rate/* PROBE_RATE */.e_, trySeconds });
            const { threads, pythons, sampled, wallSeconds } = probed.run;
            const { recorded, lost } = sampled ?? UNSAMPLED;
            const width = recorded / (record_rate/* PROBE_RATE */.e_ * wallSeconds);
            return { ...probed, seen: { recorded, lost, width, threads, processes: pythons.size, depth: await readDepth(sampled) } };
        };
        let probed = await probe();
        const isUseless = () => probed.run.exitStatus.how !== "timeout" && (isUnseen(probed.run) || (0,record_rate/* isBlind */.iE)(probed.seen));
        for (let repeats = 0; repeats < runner/* MAX_REPEATS */.I && isUseless(); repeats++) {
            await (0,run_folder/* removeRun */.s2)(probed.folder);
            probed = await probe();
        }
        if (trySeconds === undefined || probed.run.exitStatus.how !== "timeout") {
            const rate = (0,record_rate/* chooseRate */.mF)({ ...inputs, ...probed.seen });
            isTooDeep = rate === undefined;
            chosenRate = rate ?? record_rate/* PROBE_RATE */.e_;
            return probed;
        }
        await (0,run_folder/* removeRun */.s2)(probed.folder);
        const { start } = states.head ?? {};
        if (start !== undefined)
            await cleanWorktree(worktrees.head, start);
        const bare = await run("head", {});
        // Head may simply take that long.
        isTooDeep = bare.run.wallSeconds < trySeconds / 2;
        chosenRate = record_rate/* USUAL_RATE */.GG;
        return bare;
    }
    return {
        suite,
        findMissing: () => (0,missing_files/* findMissingFile */.k)(entry, worktrees),
        async describeLeftBehind() {
            const left = new Set();
            const environments = new Set();
            for (const side of profile_frame/* SIDES */.BV) {
                const { start, first } = states[side] ?? {};
                const last = first && (await readWorktreeState(worktrees[side]));
                if (start === undefined || first === undefined || last === undefined)
                    continue;
                for (const path of findLeftBehind([start, first, last]))
                    left.add(path);
                if (findEnvironments(first).length > findEnvironments(start).length)
                    environments.add(side);
            }
            return { note: left.size === 0 ? undefined : noteLeftBehind([...left]), environments };
        },
        async runUnprofiled(side) {
            const start = await readWorktreeState(worktrees[side]);
            if (start !== undefined)
                states[side] = { start };
            const compiled = await sizeOf((0,record_context/* bytecodeFolder */.A)(context, side));
            const { run: result, folder } = side === "head" ? await runHead() : await run(side, {});
            const events = await suite.read(folder);
            await (0,run_folder/* removeRun */.s2)(folder);
            const first = await readWorktreeState(worktrees[side]);
            if (start !== undefined && first !== undefined)
                states[side] = { start, first };
            threads = Math.max(threads, result.threads);
            unprofiled[side] = result;
            const compiledBytes = (await sizeOf((0,record_context/* bytecodeFolder */.A)(context, side))) - compiled;
            return { ...timesOf(result), suite: events, compiledBytes };
        },
        async count(side, { run: round, ...count }) {
            try {
                const limits = limitCounting(unprofiled[side]?.cpuSeconds ?? 0, count.mode);
                const { run: result, folder } = await run(side, { round, count: { ...count, ...limits } });
                const busy = [...result.pythons].flatMap(([pid, seconds]) => (seconds < BUSY_SECONDS ? [] : [pid]));
                const counts = await (0,record_counts/* readCounts */.ZQ)(folder, busy);
                await (0,run_folder/* removeRun */.s2)(folder);
                return counts;
            }
            catch (error) {
                // It ran well before: what fails now is counting, and a report without counts is whole.
                if (error instanceof errors/* ProgramError */.Zj)
                    return undefined;
                throw error;
            }
        },
        async readSource(side, file) {
            const path = (0,external_node_path_.resolve)(worktrees[side], entry.cwd ?? "", file);
            const found = await (0,promises_.stat)(path).catch(() => undefined);
            return found?.isFile() && found.size <= MAX_SOURCE_BYTES ? await (0,regular_file/* readRegularText */.Aj)(path).catch(() => undefined) : undefined;
        },
        async slowDown(side, { ownSeconds }) {
            try {
                const { run: result, folder } = await run(side, { round: 0, count: { mode: "slower", named: [], ownSeconds } });
                const busy = [...result.pythons].flatMap(([pid, seconds]) => (seconds < BUSY_SECONDS ? [] : [pid]));
                const counts = await (0,record_counts/* readCounts */.ZQ)(folder, busy);
                await (0,run_folder/* removeRun */.s2)(folder);
                return counts && { ...timesOf(result), injected: counts.injected, processes: busy.length };
            }
            catch (error) {
                if (error instanceof errors/* ProgramError */.Zj)
                    return undefined;
                throw error;
            }
        },
        async sample(side, round, idle = inputs.idle) {
            const sampleRate = chosenRate ?? record_rate/* PROBE_RATE */.e_;
            const before = (0,machine/* readMachineTime */.B3)();
            const { run: result, folder, program, } = await run(side, { round, idle, rate: entry.module !== undefined || isTooDeep ? undefined : sampleRate });
            const steal = (0,machine/* stealBetween */.m2)(before, (0,machine/* readMachineTime */.B3)());
            const { foldedPath, recorded, lost, late, error, keepAlive, isCutOff } = result.sampled ?? UNSAMPLED;
            const folded = foldedPath === undefined ? undefined : await (0,regular_file/* readRegularFile */.XF)(foldedPath);
            const events = await suite.read(folder);
            await (0,run_folder/* removeRun */.s2)(folder);
            const rules = {
                withoutChildren: !inputs.subprocesses,
                ...(program !== undefined && { program }),
                ...(keepAlive !== undefined && { foreign: keepAlive }),
            };
            const notes = isTooDeep ? [{ code: "too-deep-to-sample" }] : [];
            if (isCrowded() && !inputs.nonblocking && !isTooDeep)
                notes.push({ code: "sampled-without-pause", threads });
            return {
                ...timesOf(result),
                ...{ folded, recorded, lost, late, complaint: error, rules, notes, pythons: result.pythons },
                ...(result.sampled === undefined && { isUnsampled: true }),
                ...(isCutOff && folded !== undefined && { cutOff: earlyEnd({ side, round, error }) }),
                ...(result.threads > 0 && { threads: result.threads }),
                ...(result.peakBytes > 0 && { peakBytes: result.peakBytes }),
                ...(steal !== undefined && { steal }),
                load: (0,machine/* readLoad */.N_)(),
                rate: sampleRate,
                suite: events,
            };
        },
    };
}
/** Whether Python worked for long enough and the sampler missed it: then the run says nothing about its stacks. */
function isUnseen({ sampled, pythons }) {
    const seconds = Math.max(0, ...pythons.values());
    return seconds >= runner/* SEEN_SECONDS */.w && sampled?.foldedPath === undefined;
}
/** Of the recorded stacks: pausing takes time in proportion to it. */
async function readDepth(sampled) {
    if (sampled?.foldedPath === undefined)
        return { mean: 0, most: 0 };
    const recordings = (0,profile_recordings/* makeRecordings */.d)();
    const reader = recordings.addRound("head", {}, "py-spy");
    reader.push(await (0,regular_file/* readRegularFile */.XF)(sampled.foldedPath));
    reader.end();
    return (0,processes/* depthOf */.d1)(recordings.rounds[0], recordings.frames);
}
/** What a sampler says that was not there. */
const UNSAMPLED = {
    foldedPath: undefined,
    recorded: 0,
    lost: 0,
    late: 0,
    error: undefined,
    isCutOff: false,
    keepAlive: undefined,
};
/** A first run of head under the sampler that takes longer than this, with base's wall time as the measure, is given up. */
const MAX_PROBE = { ratio: 5, seconds: 10 };
/** Counting makes most programs take up to 1.4 times as long, those of many small functions several times: where that is a matter of seconds, it is waited for. */
const COUNTED = { usual: 1.5, worst: 8, affordable: 20 };
/** @param seconds CPU seconds of a run that counts nothing. */
function limitCounting(seconds, mode) {
    const mostSeconds = COUNTED.usual * seconds + 1;
    // Telling starts from resumptions takes longer than counting, and is done only where a generator is named.
    const most = mode === "starts" ? COUNTED.affordable : Math.min(COUNTED.worst * seconds, COUNTED.affordable);
    return { mostSeconds, patience: Math.max(0, most - mostSeconds) };
}
/** Below this a process may have started and ended between two looks at it. */
const BUSY_SECONDS = 0.3;
/** Longer source files are generated. */
const MAX_SOURCE_BYTES = 1024 * 1024;
/** Pausing a program of 200 threads for every sample made it run 2 to 4 times as long (measured); usual pools stay below this. */
const MAX_PAUSED_THREADS = 20;
/** Python processes of a run, up to which the first one waits for the sampler: of 10 it finds as many with and without (measured). */
const MAX_PATIENT_PROCESSES = 12;
/** What ran after it would be missing from the profile, as if it had become faster. */
function earlyEnd({ side, round, error }) {
    return { code: "sampler-ended-early", side, round: round + 1, words: (0,failure/* lastWords */.aN)(error ?? "") };
}
function timesOf({ cpuSeconds, wallSeconds }) {
    return { cpuSeconds, wallSeconds };
}
/** @throws ProgramError with side, round, status and the program's last words when it did not end well. */
function checkExitStatus({ result, side, round, entry, timeout, worktree, explain }) {
    const { exitStatus, stdoutTail, stderrTail } = result;
    if (exitStatus.how === "exit" && [0, ...(entry.allowExitStatus ?? [])].includes(exitStatus.code))
        return;
    const said = (stderrTail === "" ? stdoutTail : stderrTail).replaceAll(`${worktree}/`, "");
    const words = (0,failure/* lastWords */.aN)([said, explain(said)].filter((part) => part !== "").join("\n"));
    const told = exitStatus.how === "timeout" ? { how: exitStatus.how, seconds: timeout } : exitStatus;
    throw new failure/* RecordingError */.eN(entry.name, { code: "program-failed", side, round: round ?? null, exitStatus: told, words });
}
/** Bytes of the files in a folder, which need not be there. */
async function sizeOf(folder) {
    const names = await (0,promises_.readdir)(folder, { recursive: true }).catch(() => []);
    const sizes = names.map((name) => (0,promises_.stat)((0,external_node_path_.join)(folder, name)).then((file) => (file.isFile() ? file.size : 0), () => 0));
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}


/***/ }),

/***/ 9367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ MAX_REPEATS),
/* harmony export */   w: () => (/* binding */ SEEN_SECONDS)
/* harmony export */ });
/**
 * The sampler asks a new process five times in its first 0.1 s whether it is Python, and never again (py-spy 0.4.3): on a busy machine a new
 * Python is not that fast, nor is one behind a launcher, and nothing but the moment was wrong.
 */
const MAX_REPEATS = 2;
/** The sampler misses the first 0.02 to 0.28 s of a process that does not wait for it: below this no sample is no wonder. */
const SEEN_SECONDS = 0.3;


/***/ }),

/***/ 2951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ pythonPathFrom),
/* harmony export */   sO: () => (/* binding */ makeProgramEnvironment),
/* harmony export */   tl: () => (/* binding */ MARKER)
/* harmony export */ });
/* harmony import */ var _git_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6159);

/** Set by users and kept, except what would make every run compile anew. */
const UNSET = ["PYTHONDONTWRITEBYTECODE"];
/** Name of the variable that marks the processes of a run. */
const MARKER = "FLAMEDIFF_RUN";
/** PYTHONPATH with a folder of ours before what the user has there. */
function pythonPathFrom(folder, own) {
    return own === undefined || own === "" ? folder : `${folder}:${own}`;
}
/** The environment of a profiled program or of `setup`: the user's own variables, no secret of the job's. */
function makeProgramEnvironment({ outer, bytecodeFolder, venv, pythonFolder, hashSeed, own, marker, }) {
    const env = (0,_git_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .c)(outer);
    for (const name of UNSET)
        delete env[name];
    if (hashSeed !== undefined)
        env["PYTHONHASHSEED"] ??= String(hashSeed);
    env["PYTHONPYCACHEPREFIX"] = bytecodeFolder;
    // As version managers do themselves for what they start.
    if (pythonFolder !== undefined)
        env["PATH"] = `${pythonFolder}:${env["PATH"] ?? ""}`;
    if (venv !== undefined) {
        delete env["PYTHONHOME"];
        env["VIRTUAL_ENV"] = venv;
        // A user's or an image's choice of where pip installs would put both sides' packages into the same place, outside of the environment.
        for (const name of ["PIP_TARGET", "PIP_PREFIX"])
            delete env[name];
        env["PIP_USER"] = "0";
        // Else `uv sync` and `uv run` make one of their own in the worktree.
        env["UV_PROJECT_ENVIRONMENT"] = venv;
        env["PATH"] = `${venv}/bin:${env["PATH"] ?? ""}`;
    }
    return { ...env, ...own, [MARKER]: marker };
}


/***/ }),

/***/ 2889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XQ: () => (/* binding */ SAMPLER),
/* harmony export */   Zw: () => (/* binding */ confirmSampler),
/* harmony export */   iK: () => (/* binding */ installSampler),
/* harmony export */   wf: () => (/* binding */ SAMPLER_VERSION)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1306);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5892);
/* harmony import */ var _lib_exec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9738);
/* harmony import */ var _lib_regular_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5110);
/* harmony import */ var _git_secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6159);









const SAMPLER = "py-spy";
const SAMPLER_VERSION = "0.4.3";
/** sha256 of every platform's wheel of that version; the name of each stands beside it. */
const WHEELS = [
    ["manylinux x86_64", "8a4277225f470d394a85cca0cdd944bef87f0097b6f20150a6dd3ac2e92806b8"],
    ["manylinux aarch64", "bbcec46930d464b3bfc142d6d02ade4dd8ad5627823263b3eff0280e80c7c132"],
    ["manylinux armv7l", "885d61020f763792e99cb3ad0788ae424b73cef45d5420ec9683f30e270b5d75"],
    ["manylinux i686", "a21b6958bf1200ff225c4f360834a77f7e12556ac11dcd863e26c9345b468783"],
    ["macOS arm64", "89ccab893c89b65f8f45bd51f8173294eaeebefbfc4252345681de8048420437"],
    ["macOS universal2", "b4e22d1fbc22bffa7d8e43c8b13daf47f56f14dbdbc813590093df81f0a971c6"],
    ["Windows amd64", "b14e00fddd4bfb12628e5c04b7d22c6754ae4c31bdfad0728adbe091ed26445f"],
    ["Windows arm64", "7de40c2903602a7cca888c26cc5d37aed004a7fd07b5258d1a14356c00540974"],
];
/** sha256 of the executable in each of those wheels: whoever can write to the cache could put another program there. */
const EXECUTABLES = new Set([
    "a41205d4925beafd108e1ace85e66c0a1a7adbfcbebcd4441f07848b608886c0",
    "ad6e22882e8dcaced4f0a76fef10d372645cc7b94c48a289ebe1bedb754774ed",
    "6df2771577c6c0fe5399ff07be3560b84b95b465c612abffc2da304e260b0626",
    "f56cfc20cbb6f147a967b323ab9c6b334327fca4a984fd23a85168d1d29a35ac",
    "a877e70e754c18481a6493445cd6e980db8c6acae10cbf1e352e9d6b1b2b6f07",
    "fd05712977b35ea5ed31100e5fc1f02fefa22448b30519da35c8737843aa166f",
    "0890578ca20bf839d7f890bbcdb508a21cb9f1b71f99bf32be371c5e492a0b48",
    "e3974b6ee9de12a6e8d27c695b8de012d666c2426d8f29b6a9d428fd886ec828",
]);
/**
 * The sampler's executable, fetched once into the user's cache and taken from there afterwards.
 * @throws ProgramError with the last words of pip and uv when it cannot be fetched, or when it runs nowhere.
 */
async function installSampler(options) {
    const places = [cacheFolder(options.env), options.temporary].map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${SAMPLER}-${SAMPLER_VERSION}`, "bin", SAMPLER));
    const [cached] = places;
    if (await works(cached))
        return cached;
    const program = await fetchSampler(options);
    const failures = [];
    for (const place of places) {
        // A home that is read-only or not there, a folder from which nothing may run.
        const failure = await writeExecutable(place, program).catch(_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD);
        if (failure === undefined && (await works(place)))
            return place;
        failures.push(failure ?? `'${place}' does not run, or is not what the wheel contains.`);
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ProgramError */ .Zj(`${SAMPLER} ${SAMPLER_VERSION} cannot be used: ${failures.join(" ")} Set XDG_CACHE_HOME to a folder where programs can be written and run.`);
}
/** Two runs may write at once: each renames a file of its own, both hold the same bytes. */
async function writeExecutable(path, program) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const fresh = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(fresh, program, { mode: 0o755 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(fresh, path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fresh, { force: true });
    }
}
/** Before each recording: the program that is profiled can write to the cache, too. @throws ProgramError when something else is in its place. */
async function confirmSampler(executable) {
    if (await isSampler(executable))
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ProgramError */ .Zj(`'${executable}' is no longer ${SAMPLER} ${SAMPLER_VERSION}: its sha256 changed during the run. Check what the profiled program or another job writes there.`);
}
async function isSampler(executable) {
    const program = await (0,_lib_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readRegularFile */ .XF)(executable).catch(() => undefined);
    return program !== undefined && EXECUTABLES.has((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(program).digest("hex"));
}
/** Whether it is the sampler, unchanged, and runs here. It sees no secret. */
async function works(executable) {
    if (!(await isSampler(executable)))
        return false;
    const asked = await (0,_lib_exec_js__WEBPACK_IMPORTED_MODULE_5__/* .tryExecute */ .jv)([executable, "--version"], { env: (0,_git_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutSecrets */ .c)(process.env) }).catch(() => undefined);
    return asked?.status === 0 && asked.stdout.trim() === `${SAMPLER} ${SAMPLER_VERSION}`;
}
function cacheFolder(env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(env["RUNNER_TOOL_CACHE"] || env["XDG_CACHE_HOME"] || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), ".cache"), "flamediff");
}
/** Asks pip, then uv, which brings no pip into the environments it makes; either goes to the index that the user chose. */
async function fetchSampler(options) {
    const { env, temporary, signal } = options;
    const requirements = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temporary, "sampler.txt");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(requirements, `${SAMPLER}==${SAMPLER_VERSION} ${WHEELS.map(([, sha256]) => `--hash=sha256:${sha256}`).join(" ")}\n`);
    const failures = [];
    for (const fetchBy of [fetchByPip, fetchByUv]) {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temporary, "sampler-"));
        try {
            const { argv, read } = fetchBy({ ...options, requirements, folder });
            const done = await (0,_lib_exec_js__WEBPACK_IMPORTED_MODULE_5__/* .tryExecute */ .jv)(argv, { env: packageEnvironment(env), ...(signal && { signal }) }).catch((error) => {
                signal?.throwIfAborted();
                return (0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error);
            });
            if (typeof done !== "string" && done.status === 0)
                return await read();
            failures.push(typeof done === "string" ? done : `'${argv.slice(0, 3).join(" ")}' said: ${lastError(done.stderr)}.`);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
        }
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ProgramError */ .Zj(`${SAMPLER} ${SAMPLER_VERSION} cannot be fetched. ${failures.join(" ")} Give '${options.python}' pip or install uv; without network access, set PIP_FIND_LINKS to a folder that contains the wheel.`);
}
const ALIKE = ["--quiet", "--no-deps", "--only-binary", ":all:", "--require-hashes"];
/** Downloads instead of installing, so that no setting of where to install (`user`, `prefix`, `target` in pip.conf) gets in the way. */
function fetchByPip({ python, requirements, folder }) {
    const quiet = ["--disable-pip-version-check", "--no-input"];
    return {
        argv: [python, "-m", "pip", "download", ...ALIKE, ...quiet, ...pipPlatform(), "--dest", folder, "-r", requirements],
        async read() {
            const [wheel = ""] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
            const files = (0,fflate__WEBPACK_IMPORTED_MODULE_8__/* .unzipSync */ .AO)(await (0,_lib_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, wheel)), {
                filter: ({ name }) => name.endsWith(`.data/scripts/${SAMPLER}`),
            });
            const [program] = Object.values(files);
            if (program === undefined)
                throw new Error(`'${wheel}' contains no ${SAMPLER}.`);
            return program;
        },
    };
}
function fetchByUv({ python, requirements, folder }) {
    return {
        argv: ["uv", "pip", "install", ...ALIKE, "--python", python, "--target", folder, "-r", requirements],
        read: () => (0,_lib_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "bin", SAMPLER)),
    };
}
const MACHINES = { x64: "x86_64", arm64: "aarch64", arm: "armv7l", ia32: "i686" };
/** The executable for Linux is static; only the wheel's tag keeps it from systems without glibc, such as Alpine. */
function pipPlatform() {
    const machine = MACHINES[process.arch];
    return process.platform === "linux" && machine !== undefined ? ["--platform", `manylinux2014_${machine}`] : [];
}
/** No secret, since packages of the job run code when Python starts. Settings that are about the user's own environment would refuse ours. */
function packageEnvironment(env) {
    const { PIP_CONSTRAINT: _, UV_CONSTRAINT: __, ...others } = (0,_git_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutSecrets */ .c)(env);
    return { ...others, PIP_REQUIRE_VIRTUALENV: "0" };
}
function lastError(text) {
    const lines = text.trim().split("\n");
    const last = lines.filter((line) => /error/i.test(line)).at(-1) ?? lines.at(-1) ?? "";
    return last.replace(/\.$/, "") || "nothing";
}


/***/ }),

/***/ 1368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findInterpreter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5892);
/* harmony import */ var _lib_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9738);




const QUESTION = `
import json, os, platform, site, sys, sysconfig
paths = sysconfig.get_paths()
isolated = sys.prefix != sys.base_prefix
own = site.getsitepackages([sys.prefix])
others = [] if isolated and sys.base_prefix not in site.PREFIXES else site.getsitepackages()
user = [site.getusersitepackages()] if others and not os.environ.get("PYTHONNOUSERSITE") else []
real = lambda names: sorted({q for p in names if p for q in (p, os.path.realpath(p))})
print(json.dumps({
  "executable": sys.executable,
  "version": list(sys.version_info[:3]),
  "implementation": platform.python_implementation(),
  "freeThreaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
  "stdlib": real([paths["stdlib"], paths["platstdlib"]]),
  "packageFolders": [p for p in dict.fromkeys(own + user + others if isolated else user + own + others) if os.path.isdir(p)],
  "prefixes": real([sys.prefix, sys.base_prefix, sys.exec_prefix]),
}))
`;
/** py-spy 0.4.3 reads these (recorded with each; qualified names come from the sampler on 3.11 and later). */
const OLDEST = [3, 8];
const NEWEST = [3, 15];
const RANGE = `${OLDEST.join(".")} to ${NEWEST.join(".")}`;
/**
 * Asks an interpreter once who it is.
 * @param python a command or path; for the default `python`, `python3` stands in where there is no `python`.
 * @throws UserError when there is none, or one that cannot be sampled.
 */
async function findInterpreter(python, env = process.env) {
    const names = python === "python" ? ["python", "python3"] : [python];
    const failures = [];
    for (const name of names) {
        const asked = await (0,_lib_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .tryExecute */ .jv)([name, "-I", "-c", QUESTION], { env, timeoutSeconds: 60 }).catch((error) => String(error.message));
        if (typeof asked === "string")
            failures.push(asked);
        else if (asked.status !== 0)
            failures.push(`'${name}' ended with status ${asked.status}${explanationIn(asked.stderr)}.`);
        else {
            const found = checkInterpreter(name, asked.stdout);
            return { ...found, isShimmed: await isShim(name, found.executable, env) };
        }
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`Input 'python' is '${python}', which does not run: ${failures.join(" ")} Install Python ${RANGE} (in a workflow: actions/setup-python) or name another interpreter.`);
}
/**
 * What it said, in one line. A shim of a version manager says first what is wrong and then gives advice in more lines; a traceback ends with the error.
 *
 *   pyenv: python3.12: command not found ⏎⏎ The `python3.12' command exists in these Python versions: …
 */
function explanationIn(stderr) {
    // What is no Python may tell the whole question back.
    if (stderr.includes("import json"))
        return "";
    const lines = stderr.split(/\r?\n/).flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
    const isTraceback = lines.some((line) => line.startsWith("Traceback (most recent call last)"));
    const words = isTraceback
        ? lines.at(-1)
        : [...ERRORS.map((pattern) => lines.find((line) => pattern.test(line))), lines[0]].find((line) => line !== undefined);
    return words === undefined ? "" : `: ${words.replace(/\.$/, "")}`;
}
/** How pyenv, asdf, mise, uv, conda and the dynamic linker say that something is wrong, as opposed to warnings before it. */
const ERRORS = [
    /\b(?:error|fatal)\b/i,
    /not found|not installed|no (?:such|version|preset|interpreter)|cannot|can't|could not|failed|unable/i,
];
function checkInterpreter(name, text) {
    let answer;
    try {
        answer = JSON.parse(text.slice(text.indexOf("{")));
    }
    catch (error) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`Input 'python' is '${name}', which is not a Python interpreter.`, { cause: error });
    }
    const { executable, version, implementation, freeThreaded, ...folders } = answer;
    const label = `${implementation} ${version.join(".")}`;
    const refuse = (why) => new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`Input 'python' is '${name}' (${label}), ${why}. Use a standard CPython ${RANGE}.`);
    if (implementation !== "CPython")
        throw refuse(`but only CPython can be sampled`);
    if (freeThreaded)
        throw refuse("a free-threaded build, which cannot be sampled yet");
    if (isBefore(version, OLDEST) || isBefore(NEWEST, version))
        throw refuse(`but the sampler reads CPython ${RANGE}`);
    if (!executable)
        throw refuse("but it does not know its own executable");
    return { executable, version, label, ...folders };
}
/** Whether the first command of this name on the search path is another file than the interpreter. */
async function isShim(name, executable, env) {
    if (name.includes("/"))
        return false;
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(executable).catch(() => executable);
    for (const folder of (env["PATH"] ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const isCommand = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => true, () => false);
        if (isCommand)
            return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path)) !== real;
    }
    return false;
}
function isBefore(a, b) {
    const [[major = 0, minor = 0], [otherMajor = 0, otherMinor = 0]] = [a, b];
    return major < otherMajor || (major === otherMajor && minor < otherMinor);
}


/***/ }),

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ readMachineTime),
/* harmony export */   Fe: () => (/* binding */ describeMachine),
/* harmony export */   N_: () => (/* binding */ readLoad),
/* harmony export */   m2: () => (/* binding */ stealBetween)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _bundle_machine_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7096);



function describeMachine() {
    const [first] = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.cpus)();
    return {
        cpu: (0,_bundle_machine_names_js__WEBPACK_IMPORTED_MODULE_2__/* .processorName */ .QR)(first?.model ?? ""),
        cores: Math.max(1, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.cpus)().length),
        os: (0,_bundle_machine_names_js__WEBPACK_IMPORTED_MODULE_2__/* .systemName */ .N9)(`${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.type)()} ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.release)()} ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.arch)()}`),
    };
}
function readMachineTime() {
    try {
        const line = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/stat", "utf8").split("\n", 1)[0];
        const ticks = line.trim().split(/\s+/).slice(1, 9).map(Number);
        return { all: ticks.reduce((sum, value) => sum + value, 0), steal: ticks[7] ?? 0 };
    }
    catch {
        return undefined;
    }
}
/** Load average over the last minute, in processors; 0 where the system keeps none. */
function readLoad() {
    return Math.max(0, Math.round(((0,node_os__WEBPACK_IMPORTED_MODULE_1__.loadavg)()[0] ?? 0) * 100) / 100);
}
/** Share of the machine's time that was taken away between two readings. */
function stealBetween(before, after) {
    if (before === undefined || after === undefined || after.all <= before.all)
        return undefined;
    return Math.min(1, Math.max(0, (after.steal - before.steal) / (after.all - before.all)));
}


/***/ }),

/***/ 3911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   P2: () => (/* binding */ startTimeOf),
/* harmony export */   Qc: () => (/* binding */ endMarked),
/* harmony export */   U9: () => (/* binding */ lookAtRun),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   i0: () => (/* binding */ killGroup),
/* harmony export */   o_: () => (/* binding */ tryRead),
/* harmony export */   y_: () => (/* binding */ peakBytesOf)
/* harmony export */ });
/* unused harmony export markedProcesses */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2951);




/** Five seconds: what is not gone then hangs in the kernel, and no signal ends it. */
const MAX_KILLS = 250;
const KILL_MILLISECONDS = 20;
/** Clock ticks a second in /proc: USER_HZ, 100 on every platform of Linux that Node runs on. */
const TICKS = 100;
/** Kills a process group; one that is gone already is no error. */
function killGroup(pid, signal = "SIGKILL") {
    tryKill(-pid, signal);
}
/**
 * Kills every process that carries a run's marker in its environment, daemons that left the group and children that outlived the program,
 * and waits until they are gone: a killed process ends a moment later, and one that was forking leaves a child.
 * Reads /proc, so on macOS only the group is killed.
 */
async function endMarked(marker) {
    for (let turn = 0; turn < MAX_KILLS; turn++) {
        const marked = markedProcesses(marker);
        if (marked.length === 0)
            return;
        for (const pid of marked)
            tryKill(pid, "SIGKILL");
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(KILL_MILLISECONDS);
    }
}
/** Processes that carry a run's marker. A program that clears its own environment hides from this. */
function markedProcesses(marker) {
    const needle = Buffer.from(`${_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKER */ .tl}=${marker}\0`);
    return processIds().filter((pid) => pid !== process.pid && (tryRead(`/proc/${pid}/environ`)?.includes(needle) ?? false));
}
/** When a process started, in clock ticks since boot: with its number it names a process for good. Undefined when it is gone or there is no /proc. */
function startTimeOf(pid) {
    return statOf(pid)?.at(22);
}
/** Looks at the processes of a session and those below its leader, daemons included, without the leader and the sampler. Reads all of /proc. */
function lookAtRun({ leader, executable: path, sampler: known }) {
    const stats = new Map(processIds().flatMap((pid) => {
        const stat = statOf(pid);
        return stat === undefined ? [] : [[pid, stat]];
    }));
    const isBelow = (pid) => {
        for (let at = pid, turns = 0; at !== undefined && at > 1 && turns < stats.size; turns++) {
            if (at === leader)
                return true;
            at = Number(stats.get(at)?.at(4));
        }
        return false;
    };
    const cpuSeconds = new Map();
    const pythons = new Set();
    let threads = 0;
    let sampler = known;
    for (const [pid, stat] of stats) {
        if (pid === leader || pid === sampler || (stat.at(6) !== String(leader) && !isBelow(pid)))
            continue;
        const executable = executableOf(pid);
        if (path !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(executable) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) {
            sampler ??= pid;
            continue;
        }
        threads = Math.max(threads, Number(stat.at(20)));
        cpuSeconds.set(pid, (Number(stat.at(14)) + Number(stat.at(15))) / TICKS);
        if (/^(?:python|pypy|graalpy)/.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(executable)))
            pythons.add(pid);
    }
    return { threads, cpuSeconds, pythons, sampler };
}
/** Sum of the peaks of resident memory that processes have reached so far, in bytes; what has ended has none. */
function peakBytesOf(pids) {
    let bytes = 0;
    for (const pid of pids)
        bytes += Number(/^VmHWM:\s+(\d+) kB$/m.exec(tryRead(`/proc/${pid}/status`)?.toString() ?? "")?.[1] ?? 0) * 1024;
    return bytes;
}
/** Children of a process that have not ended: what ends has no executable any more. */
function childrenOf(parent) {
    return processIds().filter((pid) => statOf(pid)?.at(4) === String(parent) && executableOf(pid) !== "");
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === "EPERM";
    }
}
function processIds() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)("/proc")
            .filter((name) => /^\d+$/.test(name))
            .map(Number);
    }
    catch {
        return [];
    }
}
/** Fields of a process as proc(5) numbers them, from 1; the second, the command, is left blank because it may hold anything. */
function statOf(pid) {
    const stat = tryRead(`/proc/${pid}/stat`)?.toString();
    return stat === undefined ? undefined : ["", String(pid), "", ...stat.slice(stat.lastIndexOf(")") + 2).split(" ")];
}
/** Its path; empty when it has ended or is somebody else's. */
function executableOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/${pid}/exe`);
    }
    catch {
        return "";
    }
}
function tryRead(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch {
        return undefined; // gone meanwhile, or somebody else's
    }
}
function tryKill(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch (error) {
        if (error.code !== "ESRCH" && error.code !== "EPERM")
            throw error;
    }
}


/***/ }),

/***/ 3064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ pySpyArguments),
/* harmony export */   x: () => (/* binding */ parsePySpyLog)
/* harmony export */ });
/** The sampler's command line up to the program: the current line of each frame, full paths, folded stacks. */
function pySpyArguments(switches, output) {
    const { rate, threads, native, idle, gil, nonblocking } = switches;
    return [
        "record",
        "--rate",
        String(rate),
        "--full-filenames",
        "--format",
        "raw",
        "--output",
        output,
        // The program runs behind shells, so children are always followed; `subprocesses: false` leaves their stacks out later.
        "--subprocesses",
        ...(threads ? ["--threads"] : []),
        ...(native ? ["--native"] : []),
        ...(idle ? ["--idle"] : []),
        ...(gil ? ["--gil"] : []),
        ...(nonblocking ? ["--nonblocking"] : []),
        "--",
    ];
}
function parsePySpyLog(log) {
    const closing = [...log.matchAll(/Samples: (\d+) Errors: (\d+)/g)].at(-1);
    return {
        samples: closing === undefined ? undefined : Number(closing[1]),
        lost: closing === undefined ? 0 : Number(closing[2]),
        late: [...log.matchAll(/behind in sampling/g)].length,
        error: /^(?:Error: (.*)|(thread '.*' panicked at .*))$/m
            .exec(log)
            ?.slice(1)
            .find((words) => words !== undefined),
    };
}


/***/ }),

/***/ 8635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/lib/errors.js
var errors = __webpack_require__(5892);
// EXTERNAL MODULE: ./lib/record/python/sources.js
var sources = __webpack_require__(658);
// EXTERNAL MODULE: ./lib/record/sampler/environment.js
var environment = __webpack_require__(2951);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/record/sampler/exit-status.js


/**
 * @param code the shell's status of it, above 128 for a signal; undefined when it left none.
 * @throws ProgramError for a program without a status.
 */
function exitStatusOf(outcome, code, stderrTail) {
    if (outcome === "timeout")
        return { how: "timeout" };
    if (code === undefined)
        throw new errors/* ProgramError */.Zj(`The program left no status: something killed it together with the shell it runs in.${stderrTail === "" ? "" : `\n${stderrTail}`}`);
    if (code <= 128)
        return { how: "exit", code };
    const name = Object.entries(external_node_os_.constants.signals).find(([, number]) => number === code - 128)?.[0];
    return name === undefined ? { how: "exit", code } : { how: "signal", signal: name };
}

// EXTERNAL MODULE: ./lib/record/sampler/py-spy.js
var py_spy = __webpack_require__(3064);
// EXTERNAL MODULE: ./lib/record/sampler/run-folder.js
var run_folder = __webpack_require__(3168);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/record/sampler/processes.js
var processes = __webpack_require__(3911);
;// CONCATENATED MODULE: ./lib/record/sampler/supervision.js





/** The sampler waits for the last Python process: children that outlive the program get this long (a daemon would hold it without end). */
const LINGER_SECONDS = 1.5;
/** The sampler writes its file at once when asked to stop; a loaded machine gets this long. */
const WRITE_SECONDS = 10;
/** The status of the program was there at most 0.07 s after the sampler's end in 104 runs. */
const STATUS_SECONDS = 2;
const POLL_MILLISECONDS = 10;
/** Turns between two looks at memory. */
const MEMORY_TURNS = 5;
/** A program that writes more than this would fill the disk. */
const MAX_OUTPUT_BYTES = 2 * 1024 ** 3;
/** Waits for the program and the sampler; whatever happens, nothing of them is alive afterwards. */
async function supervise(run) {
    const { child, sampler, marker, paths, started, timeoutSeconds, signal } = run;
    const pid = child.pid;
    let exitedAt;
    child.once("exit", () => {
        exitedAt = performance.now();
    });
    /** When the sampler had ended; what adopts orphans ends later. */
    let endedAt;
    const since = (then) => (performance.now() - then) / 1000;
    let statusAt;
    let stoppedAt;
    let isTimeout = false;
    let isCutOff;
    let threads = 0;
    let peakBytes = 0;
    const cpuSeconds = new Map();
    const pythons = new Set();
    let samplerPid;
    const look = () => {
        const seen = (0,processes/* lookAtRun */.U9)({ leader: pid, executable: sampler, sampler: samplerPid });
        samplerPid = seen.sampler;
        threads = Math.max(threads, seen.threads);
        for (const [one, seconds] of seen.cpuSeconds)
            cpuSeconds.set(one, seconds);
        for (const python of seen.pythons)
            pythons.add(python);
        if (samplerPid === undefined)
            return;
        // Seen before it had become the sampler.
        cpuSeconds.delete(samplerPid);
        pythons.delete(samplerPid);
    };
    const stop = () => {
        stoppedAt ??= performance.now();
        if (sampler !== undefined)
            child.kill("SIGINT");
        else
            (0,processes/* killGroup */.i0)(pid);
    };
    try {
        for (let turn = 0;; turn++) {
            signal.throwIfAborted();
            if (statusAt === undefined && (0,external_node_fs_.existsSync)(paths.status))
                statusAt = performance.now();
            if (endedAt === undefined && (exitedAt !== undefined || (0,external_node_fs_.existsSync)(paths.end)))
                endedAt = performance.now();
            if ((exitedAt !== undefined && statusAt !== undefined) || (endedAt !== undefined && isTimeout))
                break;
            // A sampler that ends first, by a fault or because it met no Python, is no reason to end the program: its status counts.
            if (endedAt !== undefined)
                isCutOff ??= stoppedAt === undefined && isRunning(paths);
            if (endedAt !== undefined && statusAt === undefined && since(endedAt) > STATUS_SECONDS && !isRunning(paths))
                break;
            if (statusAt !== undefined && endedAt !== undefined && since(Math.max(statusAt, endedAt)) > WRITE_SECONDS)
                break;
            if (stoppedAt !== undefined && since(stoppedAt) > WRITE_SECONDS)
                break;
            if (stoppedAt === undefined && statusAt !== undefined && since(statusAt) > LINGER_SECONDS)
                stop();
            if (stoppedAt === undefined && statusAt === undefined && since(started) > timeoutSeconds) {
                isTimeout = true;
                stop();
            }
            if (turn % 50 === 0)
                await checkOutputSize(paths);
            if (isTimeToLook(turn))
                look();
            // Often: a program may need most of its memory at its end.
            if (turn % MEMORY_TURNS === 0 && statusAt === undefined)
                peakBytes = Math.max(peakBytes, (0,processes/* peakBytesOf */.y_)(pythons));
            await (0,external_node_timers_promises_.setTimeout)(POLL_MILLISECONDS);
        }
    }
    finally {
        (0,processes/* killGroup */.i0)(pid);
        await (0,processes/* endMarked */.Qc)(marker);
    }
    const outcome = isTimeout && statusAt === undefined ? "timeout" : { statusAt: statusAt ?? performance.now() };
    return {
        outcome,
        threads,
        peakBytes,
        pythons: new Map([...pythons].map((python) => [python, cpuSeconds.get(python) ?? 0])),
        seenSeconds: [...cpuSeconds.values()].reduce((sum, seconds) => sum + seconds, 0),
        isCutOff: isCutOff ?? false,
    };
}
/** Whether the program is there still. Once it has ended, the shell has begun to write its status, and other commands are its children. */
function isRunning({ status }) {
    const [shell, keepAlive] = ["shell", "keep"].map((name) => Number((0,processes/* tryRead */.o_)(`${status}.${name}`) ?? Number.NaN));
    const children = (0,processes/* childrenOf */.LU)(shell).filter((pid) => pid !== keepAlive);
    return children.length > 0 && !(0,external_node_fs_.existsSync)(`${status}.tmp`) && !(0,external_node_fs_.existsSync)(status);
}
/** Often at first, for short programs; about twice a second later on, since every look reads all of /proc. */
function isTimeToLook(turn) {
    return turn % 50 === 0 || (turn < 50 && Number.isInteger(Math.log2(turn)));
}
async function checkOutputSize(paths) {
    const sizes = await Promise.all([paths.stdout, paths.stderr].map((path) => (0,promises_.stat)(path).then((found) => found.size)));
    if (Math.max(...sizes) > MAX_OUTPUT_BYTES) {
        throw new errors/* ProgramError */.Zj(`The program wrote more than ${MAX_OUTPUT_BYTES / 1024 ** 3} GiB of output and was stopped. Make it print less while it is profiled.`);
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/lib/regular-file.js
var regular_file = __webpack_require__(5110);
;// CONCATENATED MODULE: ./lib/record/sampler/wait.js





/** Interpreters of one run that wait: a script may start hundreds. */
const MAX_WAITS = 4;
/**
 * Seconds after which a program begins without the sampler. Measured from its start, the sampler was there after 0.02 to 0.29 s; of a program
 * that began at once, it missed 0.02 to 0.28 s. Without pauses nothing shows that it is there.
 */
const MOST_SECONDS = { paused: 0.5, nonblocking: 0.2 };
/**
 * Lets the first Python of a run wait until the sampler takes its first samples, which costs no CPU time.
 * @param folder a new folder of this run's own.
 * @param pythonPath the PYTHONPATH of the program, which it finds as it was.
 * @returns what must stand in its environment.
 */
async function prepareWait(folder, { nonblocking }, pythonPath) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "sitecustomize.py"), sources/* SITECUSTOMIZE */.Tx);
    for (let wait = 0; wait < MAX_WAITS; wait++)
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, `wait-${wait}`));
    return {
        PYTHONPATH: (0,environment/* pythonPathFrom */.Az)(folder, pythonPath),
        FLAMEDIFF_WAIT: folder,
        FLAMEDIFF_WAIT_SECONDS: String(nonblocking ? MOST_SECONDS.nonblocking : MOST_SECONDS.paused),
    };
}
/** Wall seconds that were waited in a run. The program can write there, too: more than was possible is not believed. */
async function readWaitSeconds(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const waited = names.filter((name) => name.startsWith("waited-")).slice(0, MAX_WAITS);
    const texts = await Promise.all(waited.map((name) => (0,regular_file/* readRegularText */.Aj)((0,external_node_path_.join)(folder, name)).catch(() => "0")));
    return texts.reduce((sum, text) => sum + Math.min(Math.max(0, Number(text) || 0), 2 * MOST_SECONDS.paused), 0);
}

;// CONCATENATED MODULE: ./lib/record/sampler/record.js










/**
 * Runs the program and writes its true status and CPU seconds, which the sampler hides: behind it stands another shell, so that the sampler,
 * which kills its direct child when the last Python ends, does not kill this one. Output goes to files, never pipes: a pipe loses bytes
 * while the sampler stops the program.
 *
 *   $1 status file   $2 interpreter of the keep-alive, or empty   $3 the program's TMPDIR, or empty   $4… the program;
 *   3 and 4 are its standard output and error
 */
const WRAPPER = `f=$1 keep=$2 TMPDIR=$3; shift 3
echo $$ >"$f.shell"
echo $PPID >"$f.outer"
if [ -n "$TMPDIR" ]; then export TMPDIR; else unset TMPDIR; fi
trap : HUP INT TERM
if [ -n "$keep" ]; then
  mkfifo "$f.fifo"
  "$keep" -I -S -c "import sys; sys.stdin.read()" <"$f.fifo" 3>&- 4>&- &
  echo $! >"$f.keep"
  exec 5>"$f.fifo"
  sleep 0.2
fi
"$@" >&3 2>&4 3>&- 4>&- 5>&-
s=$?
{ echo "$s"; times; } >"$f.tmp" && mv -f "$f.tmp" "$f"
`;
/** Runs a program once, with the sampler or without. @throws ProgramError when it cannot be run or writes without end; the signal's reason when aborted. */
async function runProgram(request) {
    const { folder, signal } = request;
    signal.throwIfAborted();
    await (0,promises_.mkdir)(folder, { recursive: true });
    const paths = (0,run_folder/* pathsIn */.Mr)(folder);
    await (0,promises_.writeFile)(paths.wrapper, WRAPPER);
    await (0,promises_.writeFile)(paths.adopter, sources/* ORPHANS */.QT);
    const started = performance.now();
    const child = await start(request, paths);
    const { outcome, threads, peakBytes, pythons, seenSeconds, isCutOff } = await supervise({
        child,
        sampler: request.sampler?.executable,
        marker: request.env[environment/* MARKER */.tl] ?? "",
        paths,
        started,
        timeoutSeconds: request.timeoutSeconds,
        signal,
    });
    const wallSeconds = (performance.now() - started) / 1000;
    const waitSeconds = await readWaitSeconds(paths.waits);
    const status = await (0,run_folder/* readStatus */.rk)(paths.status);
    const [stdoutTail, stderr] = await Promise.all([(0,run_folder/* readTail */.Zr)(paths.stdout), (0,run_folder/* readTail */.Zr)(paths.stderr)]);
    // What the shell says of a command it cannot start begins with its own script and line.
    const stderrTail = stderr.replaceAll(`${paths.wrapper}: `, "").replace(/^(?:line )?\d+: (?=.*not found$)/m, "");
    return {
        exitStatus: exitStatusOf(outcome, status?.code, stderrTail),
        cpuSeconds: status && allSeconds(status.cpuSeconds + (await (0,run_folder/* readOrphanSeconds */.wN)(paths.status)), seenSeconds),
        wallSeconds: outcome === "timeout" ? wallSeconds : Math.max(0, (outcome.statusAt - started) / 1000 - waitSeconds),
        threads,
        peakBytes,
        pythons,
        stdoutTail,
        stderrTail,
        sampled: request.sampler && (await (0,run_folder/* readSampled */.hM)(paths, isCutOff)),
    };
}
/** A difference within this share, or this many seconds, is that of the clocks. */
const CLOCK_SHARE = 0.05;
const CLOCK_SECONDS = 0.2;
/** CPU seconds of the processes that somebody waited for; undefined when more were seen in use, such as those of children whose end the program ignores (SIGCHLD). */
function allSeconds(waitedFor, seen) {
    return seen > waitedFor * (1 + CLOCK_SHARE) + CLOCK_SECONDS ? undefined : waitedFor;
}
async function start({ argv, cwd, env, sampler, keepAlive, adopter, folder }, paths) {
    const shells = [
        "/bin/sh",
        "-c",
        '"$@"; :',
        "-",
        "/bin/sh",
        paths.wrapper,
        paths.status,
        keepAlive?.python ?? "",
        env["TMPDIR"] ?? "",
        ...argv,
    ];
    const sampled = sampler === undefined ? shells : [sampler.executable, ...(0,py_spy/* pySpyArguments */.w)(sampler.switches, paths.folded), ...shells];
    const programEnv = sampler === undefined || sampler.isImpatient === true
        ? env
        : { ...env, ...(await prepareWait(paths.waits, sampler.switches, env["PYTHONPATH"])) };
    const unset = env["LC_CTYPE"] === undefined ? "LC_CTYPE" : "";
    const [command = "", ...args] = adopter === undefined ? sampled : [adopter, "-I", "-S", paths.adopter, paths.status, unset, ...sampled];
    const files = await Promise.all([(0,promises_.open)(paths.log, "w"), (0,promises_.open)(paths.stdout, "w"), (0,promises_.open)(paths.stderr, "w")]);
    try {
        const [log, stdout, stderr] = files.map((file) => file.fd);
        return await new Promise((resolve, reject) => {
            // A group of its own; Node, unlike a shell's `&`, leaves SIGINT to the child.
            // The sampler has a temporary file that it leaves behind when it is killed; the program gets its own TMPDIR back.
            const child = (0,external_node_child_process_.spawn)(command, args, {
                cwd,
                env: { ...programEnv, TMPDIR: folder },
                detached: true,
                stdio: ["ignore", log, log, stdout, stderr],
            });
            child.once("spawn", () => resolve(child));
            child.once("error", (error) => reject(new errors/* ProgramError */.Zj(`'${command}' cannot be started in '${cwd}': ${error.message}.`, { cause: error })));
        });
    }
    finally {
        await Promise.all(files.map((file) => file.close()));
    }
}


/***/ }),

/***/ 3168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ pathsIn),
/* harmony export */   Zr: () => (/* binding */ readTail),
/* harmony export */   hM: () => (/* binding */ readSampled),
/* harmony export */   rk: () => (/* binding */ readStatus),
/* harmony export */   s2: () => (/* binding */ removeRun),
/* harmony export */   wN: () => (/* binding */ readOrphanSeconds)
/* harmony export */ });
/* unused harmony export withoutFramesIn */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5110);
/* harmony import */ var _py_spy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3064);




const TAIL_BYTES = 16 * 1024;
const TAIL_LINES = 20;
function pathsIn(folder) {
    return {
        wrapper: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "run.sh"),
        adopter: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "orphans.py"),
        status: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "status"),
        end: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "status.end"),
        folded: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "stacks.folded"),
        log: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "sampler.log"),
        stdout: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "stdout"),
        stderr: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "stderr"),
        waits: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "waits"),
    };
}
/** The wrapper's status file: the program's status, then the CPU seconds of the shell and of all children it waited for. Bash writes them as the locale does: `0m1,234s`. */
async function readStatus(path) {
    const text = await (0,_lib_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(path).catch(() => undefined);
    if (text === undefined)
        return undefined;
    const [code = "", , children = ""] = text.split("\n");
    const cpuSeconds = [...children.matchAll(/(\d+)m(\d+)[^\ds](\d+)s/gu)].reduce((sum, [, minutes, whole, part]) => sum + Number(minutes) * 60 + Number(`${whole}.${part}`), 0);
    return { code: Number(code), cpuSeconds };
}
/**
 * CPU seconds of processes that nobody in the program waited for, with the children that they waited for; 0 when there were none. The
 * program's shells and what kept the sampler alive are none of them.
 */
async function readOrphanSeconds(status) {
    const read = (name) => (0,_lib_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(`${status}.${name}`).catch(() => "");
    const [orphans, ...ours] = await Promise.all(["orphans", "shell", "outer", "keep"].map(read));
    const excluded = new Set(ours.map((text) => text.trim()));
    const lines = orphans.split("\n").map((line) => line.split(" "));
    return lines.reduce((sum, [pid = "", seconds]) => (pid === "" || excluded.has(pid) ? sum : sum + Number(seconds)), 0);
}
/** The sampler's log and its stacks. */
async function readSampled(paths, isCutOff) {
    const { samples, lost, late, error } = (0,_py_spy_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePySpyLog */ .x)(await (0,_lib_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(paths.log));
    const { path, waited } = await removeWait(paths);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.size, () => 0);
    const keep = await (0,_lib_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(`${paths.status}.keep`).catch(() => undefined);
    const keepAlive = keep === undefined ? undefined : Number(keep);
    if (bytes === 0)
        return { foldedPath: undefined, recorded: 0, lost, late, error, isCutOff, keepAlive };
    return {
        foldedPath: path,
        recorded: Math.max(0, (samples ?? 0) - waited),
        lost,
        late,
        error: samples === undefined ? error : undefined,
        isCutOff,
        keepAlive,
    };
}
/** The stacks without the frames of the wait for the sampler, in a new file where there are some. @returns how many samples were of nothing else, too. */
async function removeWait({ folded, waits }) {
    const bytes = await (0,_lib_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(folded).catch(() => undefined);
    if (!bytes?.includes(waits))
        return { path: folded, waited: 0 };
    const { text, removed } = withoutFramesIn(waits, bytes.toString("latin1"));
    const path = `${folded}.program`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { encoding: "latin1", flag: "wx" });
    return { path, waited: removed };
}
/**
 * Folded stacks without the frames of the modules in a folder, and without the stacks that end in one.
 *
 *   main (site.py:9);<module> (/waits/sitecustomize.py:61);<module> (own.py:1) 1   → main (site.py:9);<module> (own.py:1) 1
 *   main (site.py:9);<module> (/waits/sitecustomize.py:61) 1                       → (none)
 *
 * @param text bytes as Latin-1, so that none is lost.
 */
function withoutFramesIn(folder, text) {
    // A folder may have a `;` in its name.
    const marked = text.replaceAll(Buffer.from(`(${folder}/`).toString("latin1"), "\0");
    let removed = 0;
    const lines = marked.split("\n").flatMap((line) => {
        if (!line.includes("\0"))
            return [line];
        const rest = line.replace(/;[^;\0]*\0[^;]*:\d+\)(?=[; ])/g, "");
        const [ended] = /(?<=;[^;]*\0[^;]* )\d+$/.exec(line) ?? [];
        if (ended === undefined)
            return [rest];
        removed += Number(ended);
        return [];
    });
    return { text: lines.join("\n"), removed };
}
/** Its last lines. */
async function readTail(path) {
    const file = await (0,_lib_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .openRegularFile */ .ZU)(path, { followsLinks: false });
    try {
        const { size } = await file.stat();
        const length = Math.min(size, TAIL_BYTES);
        const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
        return buffer.toString("utf8").trimEnd().split("\n").slice(-TAIL_LINES).join("\n");
    }
    finally {
        await file.close();
    }
}
/** Removes a run's folder; its profile has been read. */
function removeRun(folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
}


/***/ }),

/***/ 256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openScratch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7934);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5892);
/* harmony import */ var _lib_regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5110);
/* harmony import */ var _lib_remove_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1912);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3911);









const ownerSchema = valibot__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    pid: valibot__WEBPACK_IMPORTED_MODULE_8__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_8__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_8__/* .minValue */ .Wwf(1)),
    startTime: valibot__WEBPACK_IMPORTED_MODULE_8__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()),
    marker: valibot__WEBPACK_IMPORTED_MODULE_8__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_8__/* .uuid */ .uRe()),
    undo: valibot__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ repository: valibot__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), worktree: valibot__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP() })),
});
const OWNER_FILE = "owner.json";
/**
 * Opens a scratch folder, after removing those whose owner is dead: their processes, worktrees and files. What belongs to a living run,
 * or is not recognised as ours, stays.
 */
async function openScratch({ env, undo, warn = () => undefined }) {
    const root = await openRoot(env["RUNNER_TEMP"] || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)());
    const remove = (folder) => (0,_lib_remove_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFolder */ .v)(folder).catch((error) => warn(`'${folder}' cannot be removed: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}. Remove it yourself.`));
    await removeDead(root, { undo, remove });
    // Python names files by real paths.
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, "run-")));
    const owner = { pid: process.pid, startTime: (0,_processes_js__WEBPACK_IMPORTED_MODULE_7__/* .startTimeOf */ .P2)(process.pid) ?? null, marker: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), undo: [] };
    const remembered = [];
    const write = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, OWNER_FILE), JSON.stringify({ ...owner, undo: remembered }));
    await write();
    return {
        folder,
        marker: owner.marker,
        async remember(left) {
            remembered.push(left);
            await write();
        },
        async [Symbol.asyncDispose]() {
            await (0,_processes_js__WEBPACK_IMPORTED_MODULE_7__/* .endMarked */ .Qc)(owner.marker);
            await remove(folder);
        },
    };
}
/** A folder of this user's own, in which other runs of the same user lie; another one when somebody else made what has its name. */
async function openRoot(temporary) {
    const { uid } = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.userInfo)();
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temporary, `flamediff-${uid}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(temporary, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(root, { mode: 0o700 }).catch(() => undefined);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(root).catch(() => undefined);
    const isOwn = found?.isDirectory() === true && (uid < 0 || (found.uid === uid && (found.mode & 0o077) === 0));
    return isOwn ? root : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)(`${root}-`);
}
async function removeDead(root, { undo, remove }) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(root)) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, name);
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder)).isDirectory())
            continue;
        const owner = await readOwner(folder);
        if (owner === undefined || !isDead(owner))
            continue;
        await (0,_processes_js__WEBPACK_IMPORTED_MODULE_7__/* .endMarked */ .Qc)(owner.marker);
        // The program could write this file: nothing outside of the run's own folder is removed because it says so. The repository may be gone, too.
        const own = new Set([folder, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder)]);
        for (const left of owner.undo)
            if (own.has((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(left.worktree)))
                await undo(left).catch(() => undefined);
        await remove(folder);
    }
}
function isDead({ pid, startTime }) {
    const now = (0,_processes_js__WEBPACK_IMPORTED_MODULE_7__/* .startTimeOf */ .P2)(pid);
    return now === undefined ? !(0,_processes_js__WEBPACK_IMPORTED_MODULE_7__/* .isAlive */ ._n)(pid) : startTime !== null && now !== startTime;
}
async function readOwner(folder) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_8__/* .parse */ .qgA(ownerSchema, JSON.parse(await (0,_lib_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularText */ .Aj)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, OWNER_FILE))));
    }
    catch {
        return undefined; // not ours, or written this very moment
    }
}


/***/ }),

/***/ 5695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ CHECKOUT),
/* harmony export */   Lx: () => (/* binding */ setUpSide),
/* harmony export */   Xo: () => (/* binding */ runShellLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _bundle_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7794);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5892);
/* harmony import */ var _lib_exec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9738);
/* harmony import */ var _lib_shell_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3229);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8635);








/** Names the user's checkout to `setup` and `before`: the worktrees have only what git tracks. */
const CHECKOUT = "FLAMEDIFF_CHECKOUT";
/**
 * Makes the side's virtual environment, which can also import what the job installed, and runs the setup lines in it, one shell for all, ending at the first that fails.
 * @throws ProgramError with the status and the last lines, the one that failed among them.
 */
async function setUpSide(request) {
    const venv = await makeVirtualEnvironment(request);
    await runShellLines({ ...request, what: `Setup of ${request.side}`, env: request.environment(venv) });
    return { python: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(venv, "bin", "python"), venv };
}
/** Runs shell lines, one shell for all, ending at the first that fails. @throws ProgramError with its status and the last lines, the failing one among them. */
async function runShellLines({ what, lines, cwd, env, folder, timeoutSeconds, signal, explain }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    const script = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "setup.sh");
    // The last line, too, ends before what it prints.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(script, lines.endsWith("\n") ? lines : `${lines}\n`);
    // -v shows each line before it runs; -x would show it with the values of variables, secrets among them.
    const run = await (0,_record_js__WEBPACK_IMPORTED_MODULE_6__/* .runProgram */ .m)({ argv: ["/bin/sh", "-ev", script], cwd, env, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "log"), timeoutSeconds, signal });
    if (run.exitStatus.how === "exit" && run.exitStatus.code === 0)
        return;
    const words = (0,_lib_exec_js__WEBPACK_IMPORTED_MODULE_5__/* .lastLines */ .w$)([run.stdoutTail, run.stderrTail].filter((tail) => tail !== "").join("\n"));
    const more = explain?.(words) ?? "";
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ProgramError */ .Zj(`${what} failed (${(0,_bundle_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .describeExitStatus */ .CJ)(run.exitStatus)}):\n${words}${more === "" ? "" : `\n${more}`}`);
}
/** By uv where the user has it, which needs neither the venv module nor pip; else by Python itself. */
async function makeVirtualEnvironment({ interpreter, folder, environment, signal }) {
    const venv = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "venv");
    const env = environment(venv);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    const options = { env: (await copyByteCode(interpreter, env)) ? withoutOwnByteCode(env) : env, signal };
    const isUv = await makeWithUv(interpreter, venv, options);
    if (!isUv)
        await makeWithPython(interpreter, venv, options);
    await addJobPackages(venv, interpreter);
    await providePip(venv, isUv, options);
    return venv;
}
async function makeWithUv({ executable }, venv, options) {
    const argv = ["uv", "venv", "--quiet", "--no-project", "--python", executable, venv];
    const done = await (0,_lib_exec_js__WEBPACK_IMPORTED_MODULE_5__/* .tryExecute */ .jv)(argv, options).catch(() => undefined);
    options.signal.throwIfAborted();
    if (done?.status === 0)
        return true;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(venv, { recursive: true, force: true });
    return false;
}
async function makeWithPython({ executable }, venv, options) {
    const done = await (0,_lib_exec_js__WEBPACK_IMPORTED_MODULE_5__/* .tryExecute */ .jv)([executable, "-m", "venv", "--without-pip", venv], options);
    if (done.status === 0)
        return;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ProgramError */ .Zj(`'${executable} -m venv' failed: ${done.stderr.trim().split("\n").at(-1) ?? ""}. Install the venv module (Debian: python3-venv).`);
}
/** The outer pip when the environment sees it (installing another one takes seconds), else uv's, else Python's own. */
async function providePip(venv, isUv, options) {
    const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(venv, "bin");
    const python = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bin, "python");
    const { status } = await (0,_lib_exec_js__WEBPACK_IMPORTED_MODULE_5__/* .tryExecute */ .jv)([python, "-m", "pip", "--version"], options);
    if (status !== 0 && !isUv) {
        const made = await (0,_lib_exec_js__WEBPACK_IMPORTED_MODULE_5__/* .tryExecute */ .jv)([python, "-m", "ensurepip", "--default-pip"], options);
        if (made.status === 0)
            return;
    }
    // Even if there is no pip at all: the next one on the path belongs to another Python, and both sides would install there.
    const command = status !== 0 && isUv ? "uv pip" : `${(0,_lib_shell_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteWord */ .X)(python)} -m pip`;
    for (const name of ["pip", "pip3"])
        await writeExecutable((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bin, name), `#!/bin/sh\nexec ${command} "$@"\n`);
}
/** What our own commands need is compiled already, beside the sources; in the side's own folder they would compile it again, which takes seconds. They write none. */
function withoutOwnByteCode({ PYTHONPYCACHEPREFIX: _, ...env }) {
    return { ...env, PYTHONDONTWRITEBYTECODE: "1" };
}
/**
 * Copies the byte code of the job's pip to where `setup` looks for it. Python itself compiles what is out of date.
 *
 *   /lib/pip/__pycache__/main.cpython-314.pyc   →   $PYTHONPYCACHEPREFIX/lib/pip/main.cpython-314.pyc
 *
 * @returns false when there is none: images often leave it out.
 */
async function copyByteCode({ packageFolders }, env) {
    const pip = packageFolders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "pip")).find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder));
    const { PYTHONPYCACHEPREFIX: own } = env;
    if (pip === undefined || own === undefined)
        return false;
    const listed = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(pip, { recursive: true }).catch(() => []);
    const files = listed.filter((file) => file.endsWith(".pyc"));
    for (const file of files) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, pip, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(pip, file), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)));
    }
    return files.length > 0;
}
/**
 * Lets the side import what the job's Python imports, behind everything that the side's own environment installs: a release of the project in the
 * job's Python must never stand in for the side's code. Files ending in `.pth` run in the order of their names, so this one comes last; what editable
 * installs put behind the finder of `sys.path` (setuptools, editables) moves before it. pip's isolated builds see neither, as in any environment.
 */
async function addJobPackages(venv, { packageFolders, version }) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(venv, "lib", `python${version[0]}.${version[1]}`, "site-packages");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(own, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, "~flamediff.pth"), "import _flamediff\n");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, "_flamediff.py"), JOB_PACKAGES.replace("FOLDERS", JSON.stringify(packageFolders)));
}
const JOB_PACKAGES = `import os, site, sys

names = [getattr(finder, "__name__", "") for finder in sys.meta_path]
if "PathFinder" in names:
    at = names.index("PathFinder")
    sys.meta_path[at:] = sys.meta_path[at + 1 :] + sys.meta_path[at : at + 1]
if "pip-build-env-" not in os.environ.get("PYTHONPATH", ""):
    for folder in FOLDERS:
        site.addsitedir(folder)
`;
async function writeExecutable(path, text) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "w", 0o755);
    await file.writeFile(text);
    await file.close();
}


/***/ }),

/***/ 5342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ makeSetup),
/* harmony export */   w: () => (/* binding */ setUpOne)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _profile_frame_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(524);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(434);
/* harmony import */ var _sampler_setup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5695);
/* harmony import */ var _untracked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9238);






/** Sets both sides up for an entry point before either runs; the same lines are not run twice. */
function makeSetup(context, progress) {
    const done = new Map();
    return (entry) => {
        const lines = linesOf(context, entry);
        const known = done.get(lines) ?? setUpSides({ context, lines, number: done.size, progress });
        done.set(lines, known);
        return known;
    };
}
/** Sets up one worktree alone, as head. @throws ProgramError when the setup fails. */
async function setUpOne(context, entry) {
    const lines = linesOf(context, entry);
    return lines === "" ? { python: context.interpreter.executable } : setUp({ context, lines, number: 0, side: "head" });
}
function linesOf({ inputs }, entry) {
    return [inputs.setup, entry.setup ?? ""].filter((text) => text.trim() !== "").join("\n");
}
async function setUpSides({ context, lines, number, progress, }) {
    const { interpreter, worktrees, inputs } = context;
    if (lines === "")
        return { base: { python: interpreter.executable }, head: { python: interpreter.executable } };
    const sides = {};
    for (const side of _profile_frame_js__WEBPACK_IMPORTED_MODULE_5__/* .SIDES */ .BV) {
        const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(worktrees[side], inputs.folders.setup);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(cwd)) {
            progress.warn(`'setup' runs in '${inputs.folders.setup}', which is not a folder on ${side}; it was skipped there.`);
            sides[side] = { python: interpreter.executable };
            continue;
        }
        progress.phase(`Setting up ${side}`);
        sides[side] = await setUp({ context, lines, number, side });
    }
    return sides;
}
function setUp({ context, lines, number, side }) {
    const { interpreter, scratch, worktrees, inputs, signal } = context;
    return (0,_sampler_setup_js__WEBPACK_IMPORTED_MODULE_3__/* .setUpSide */ .Lx)({
        side,
        lines,
        interpreter,
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(worktrees[side], inputs.folders.setup),
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.folder, `setup-${number}-${side}`),
        environment: (venv) => ({ ...(0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .programEnvironment */ .y)(context, { side, venv }), [_sampler_setup_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECKOUT */ .$b]: context.repository }),
        explain: (words) => (0,_untracked_js__WEBPACK_IMPORTED_MODULE_4__/* .explainUntracked */ .j)(context, { words, cwd: inputs.folders.setup, side }),
        timeoutSeconds: inputs.timeout,
        signal,
    });
}


/***/ }),

/***/ 1683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ makeSuite)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/bundle/benchmark-schema.js
var benchmark_schema = __webpack_require__(7467);
// EXTERNAL MODULE: ./lib/lib/regular-file.js
var regular_file = __webpack_require__(5110);
// EXTERNAL MODULE: ./lib/profile/group-by.js
var group_by = __webpack_require__(3178);
// EXTERNAL MODULE: ./lib/record/python/sources.js
var sources = __webpack_require__(658);
;// CONCATENATED MODULE: ./lib/record/suites/brought-files.js



/** Folders that hold benchmarks and what they need, by their names. */
const BENCHMARK_FOLDER = /^(asv_)?(bench(mark)?(ing|s)?|perf(ormance)?|codspeed)(_?tests?|_?suite)?$/i;
/** Larger files are data, which both sides have or have not. */
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_FILES = 5000;
/**
 * Copies head's files of benchmarks to base where they differ, as asv does: a benchmark that changed would compare two things.
 * These are the files that benchmarks stand in, with conftest.py beside them, and all files of a folder that is there for benchmarks.
 */
async function bringBenchmarks({ worktrees, events }) {
    const head = await (0,promises_.realpath)(worktrees.head);
    const files = new Set();
    for (const place of placesOf(events, head))
        for (const file of await filesAt(head, place))
            files.add(file);
    const former = new Map();
    for (const file of files) {
        const text = await tryReadFile((0,external_node_path_.join)(head, file));
        const own = await tryReadFile((0,external_node_path_.join)(worktrees.base, file));
        if (text === undefined || own?.equals(text) === true || !(await hasPlace(worktrees.base, file)))
            continue;
        former.set(file, own);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(worktrees.base, file)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(worktrees.base, file), text);
    }
    return {
        files: [...former.keys()],
        async restore() {
            for (const [file, own] of former) {
                if (own === undefined)
                    await (0,promises_.rm)((0,external_node_path_.join)(worktrees.base, file), { force: true });
                else
                    await (0,promises_.writeFile)((0,external_node_path_.join)(worktrees.base, file), own);
            }
        },
    };
}
/** Files, and folders with all that is in them; relative to the worktree, none outside of it. */
function placesOf({ estimates, roots }, worktree) {
    const inside = (path) => {
        const place = (0,external_node_path_.relative)(worktree, path);
        return place === "" || place.startsWith("..") || place.startsWith("/") ? [] : [place];
    };
    const files = [...new Set(estimates.flatMap(({ file }) => (file === null ? [] : inside(file))))];
    return [...roots.flatMap(inside), ...files.flatMap((file) => [benchmarkFolderOf(file) ?? file, (0,external_node_path_.join)((0,external_node_path_.dirname)(file), "conftest.py")])];
}
/** The outermost folder of benchmarks that holds a file. */
function benchmarkFolderOf(file) {
    const folders = (0,external_node_path_.dirname)(file).split("/");
    const depth = folders.findIndex((folder) => BENCHMARK_FOLDER.test(folder));
    return depth < 0 ? undefined : folders.slice(0, depth + 1).join("/");
}
async function filesAt(worktree, place) {
    const found = await (0,promises_.lstat)((0,external_node_path_.join)(worktree, place)).catch(() => undefined);
    if (found?.isFile())
        return found.size > MAX_BYTES ? [] : [place];
    if (!found?.isDirectory())
        return [];
    const files = [];
    for (const { name } of await (0,promises_.readdir)((0,external_node_path_.join)(worktree, place), { withFileTypes: true })) {
        if (name.startsWith(".") || name === "__pycache__" || name === "env" || files.length > MAX_FILES)
            continue;
        files.push(...(await filesAt(worktree, (0,external_node_path_.join)(place, name))));
    }
    return files;
}
/** Whether a file can be written there without following a link, which may lead to somebody's own files, and without replacing a folder. */
async function hasPlace(worktree, file) {
    const folders = (0,external_node_path_.dirname)(file).split("/");
    for (const depth of folders.keys()) {
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(worktree, ...folders.slice(0, depth + 1))).catch(() => undefined);
        if (found === undefined)
            return true;
        if (!found.isDirectory())
            return false;
    }
    const found = await (0,promises_.lstat)((0,external_node_path_.join)(worktree, file)).catch(() => undefined);
    return found === undefined || found.isFile();
}
/** A file's bytes; a link is none, since it may lead out of the worktree. */
async function tryReadFile(path) {
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    return found?.isFile() ? (0,regular_file/* readRegularFile */.XF)(path) : undefined;
}

;// CONCATENATED MODULE: ./lib/record/suites/suite-command.js


/** Commands of asv that run benchmarks. */
const ASV_COMMANDS = ["run", "continuous", "dev"];
/**
 * asv makes environments of its own and measures for a time; pyperf starts a process for each value. Both have a launcher instead.
 *
 *   asv continuous main HEAD --bench parse   → flamediff_asv.py main HEAD --bench parse
 *   python bench_json.py --fast              → flamediff_pyperf.py bench_json.py --fast     where the script imports pyperf
 *   python -m pyperf timeit 'x()'            → flamediff_pyperf.py -m pyperf timeit 'x()'
 */
async function findSuiteCommand(argv, python, cwd) {
    const words = argv[0] === python ? argv.slice(1) : argv;
    const asv = words[0] === "-m" ? words.slice(1) : words;
    if ((0,external_node_path_.basename)(asv[0] ?? "") === "asv")
        return asvCommand(asv.slice(1));
    if (argv[0] !== python)
        return undefined;
    if (words[0] === "-m")
        return /^pyperf(\.|$)/.test(words[1] ?? "") ? { launcher: "flamediff_pyperf.py", words } : undefined;
    const [script = ""] = words;
    if (!script.endsWith(".py"))
        return undefined;
    const text = await (0,regular_file/* readRegularText */.Aj)((0,external_node_path_.join)(cwd, script)).catch(() => "");
    return /^[ \t]*(import|from)[ \t]+pyperf\b/m.test(text) ? { launcher: "flamediff_pyperf.py", words } : undefined;
}
/** An entry point that only imports a module. */
function importCommand(module) {
    return { launcher: "flamediff_import.py", words: [module] };
}
function asvCommand(words) {
    const [first = "run", ...rest] = words;
    if (first.startsWith("-"))
        return { launcher: "flamediff_asv.py", words };
    return ASV_COMMANDS.includes(first) ? { launcher: "flamediff_asv.py", words: rest } : undefined;
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/profile/identity.js
var identity = __webpack_require__(6603);
;// CONCATENATED MODULE: ./lib/record/suites/suite-events.js



const seconds = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1e9));
const suite_events_name = benchmark_schema/* benchmarkRun */.fX.entries.name;
const suite_events_event = dist/* variant */.Oxt("event", [
    dist/* object */.Ikc({ event: dist/* literal */.euz("session"), tool: dist/* string */.YjP(), root: dist/* optional */.lqM(dist/* string */.YjP()) }),
    dist/* object */.Ikc({
        event: dist/* literal */.euz("estimate"),
        name: suite_events_name,
        file: dist/* nullable */.mee(dist/* string */.YjP()),
        cpu: seconds,
        wall: seconds,
        outside: seconds,
        spent: seconds,
        touched: dist/* boolean */.zMY(),
        most: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1))),
    }),
    dist/* object */.Ikc({ event: dist/* literal */.euz("benchmark"), name: suite_events_name, calls: benchmark_schema/* benchmarkRun */.fX.entries.calls, cpu: seconds, wall: seconds }),
    dist/* object */.Ikc({ event: dist/* literal */.euz("problem"), ...benchmark_schema/* benchmarkProblem */.fk.entries }),
]);
/**
 * Events from what the processes of a run wrote, one JSON object a line. Lines that are none are passed over: the pull request's code
 * can write there. A benchmark that ran in several processes counts once with the sum; one with a problem has no figures.
 */
function parseSuiteEvents(texts) {
    const tools = new Set();
    const roots = new Set();
    const estimates = new Map();
    const runs = new Map();
    const problems = new Map();
    for (const parsed of texts.flatMap(parseLines)) {
        if (parsed.event === "session") {
            tools.add(parsed.tool);
            if (parsed.root !== undefined)
                roots.add(parsed.root);
            continue;
        }
        const name = nameInStacks(parsed.name);
        if (parsed.event === "problem" && !problems.has(name))
            problems.set(name, { name, kind: parsed.kind, reason: parsed.reason });
        if (parsed.event === "estimate") {
            const { event: _, ...estimate } = parsed;
            estimates.set(name, { ...estimate, name });
        }
        if (parsed.event === "benchmark") {
            const { calls = 0, cpuSeconds = 0, wallSeconds = 0 } = runs.get(name) ?? {};
            runs.set(name, {
                name,
                calls: calls + parsed.calls,
                cpuSeconds: cpuSeconds + parsed.cpu,
                wallSeconds: wallSeconds + parsed.wall,
            });
        }
    }
    const withoutProblem = (all) => [...all.values()].filter((one) => !problems.has(one.name));
    return {
        tools: [...tools],
        roots: [...roots],
        estimates: withoutProblem(estimates),
        runs: withoutProblem(runs),
        problems: [...problems.values()],
    };
}
/** A benchmark's name as its frames have it, so that figures and stacks meet. */
function nameInStacks(name) {
    return (0,identity/* identify */.ls)({ name, file: identity/* BENCHMARK_FILE */.B7 }, identity/* NO_ROOTS */.mU).name;
}
function parseLines(text) {
    return text.split("\n").flatMap((line) => {
        const result = dist/* safeParse */.xLC(suite_events_event, tryParse(line));
        return result.success ? [result.output] : [];
    });
}
function tryParse(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/record/suites/suite.js









const MODULES = {
    "flamediff_measure.py": sources/* FLAMEDIFF_MEASURE */.IH,
    "flamediff_pytest.py": sources/* FLAMEDIFF_PYTEST */.Jt,
    "flamediff_asv.py": sources/* FLAMEDIFF_ASV */.Ui,
    "flamediff_pyperf.py": sources/* FLAMEDIFF_PYPERF */.cR,
    "flamediff_import.py": sources/* FLAMEDIFF_IMPORT */.ZI,
};
/** What a run leaves in its folder for the processes that run benchmarks, and what these leave there. */
const SUITE_FOLDER = "suite";
/** A first run of so many seconds is no burden, however short the budget is. */
const MIN_FIRST_RUN = 60;
/** More than any suite writes; the pull request's code can write there, too. */
const suite_MAX_BYTES = 32 * 1024 * 1024;
function makeSuite({ folder: temporary, worktrees, sides, pattern, touched, module, budget }) {
    const modules = (0,external_node_path_.join)(temporary, "modules");
    let fixed;
    let isOff = false;
    let brought;
    return {
        async takeOver(side, { argv, env, cwd, folder, isCounting }) {
            if (isOff)
                return { argv, env };
            await writeModules(modules);
            const suiteFolder = (0,external_node_path_.join)(folder, SUITE_FOLDER);
            await (0,promises_.mkdir)(suiteFolder, { recursive: true });
            const worktree = await (0,promises_.realpath)(worktrees[side]);
            const plan = {
                ...(fixed !== undefined && { calls: isCounting ? divideCalls(fixed) : fixed.calls }),
                ...(pattern !== undefined && module === undefined && { pattern }),
                ...(fixed === undefined && { touched: byFile(touched, worktree), until: Date.now() / 1000 + Math.max(MIN_FIRST_RUN, budget) }),
                ...(side === "base" && brought !== undefined && { brought: brought.files.map((file) => (0,external_node_path_.join)(worktree, file)) }),
            };
            await (0,promises_.writeFile)((0,external_node_path_.join)(suiteFolder, "plan.json"), JSON.stringify(plan));
            const command = module === undefined ? await findSuiteCommand(argv, sides[side].python, cwd) : importCommand(module);
            return {
                argv: command === undefined ? argv : [sides[side].python, (0,external_node_path_.join)(modules, command.launcher), ...command.words],
                env: suiteEnvironment(env, modules, suiteFolder),
            };
        },
        isUnreachable({ exitStatus, stdoutTail, stderrTail }) {
            const isGood = exitStatus.how === "exit" && exitStatus.code === 0;
            return !isOff && !isGood && /No module named '?flamediff_pytest/.test(`${stdoutTail}\n${stderrTail}`);
        },
        async read(folder) {
            return parseSuiteEvents(await readEvents((0,external_node_path_.join)(folder, SUITE_FOLDER)));
        },
        fix(plan) {
            fixed = plan;
            isOff = plan === undefined;
        },
        async bringHead(events) {
            brought = await bringBenchmarks({ worktrees, events });
            return brought.files.length;
        },
        async restoreBase() {
            await brought?.restore();
            brought = undefined;
        },
    };
}
function divideCalls({ calls, countingDivisor }) {
    return Object.fromEntries(Object.entries(calls).map(([name, times]) => [name, (0,benchmark_schema/* callsWhenCounted */.i_)(times, countingDivisor)]));
}
/** tox 4 hands on no variable that it does not know; it is told so here. */
const HANDED_ON = ["FLAMEDIFF_SUITE", "PYTEST_PLUGINS", "PYTHONPATH"];
/** The environment in which pytest loads the plugin, whatever starts it; the user's own settings stay. */
function suiteEnvironment(env, modules, folder) {
    const list = (name, value, separator, isFirst = false) => {
        const own = env[name];
        if (own === undefined || own === "")
            return value;
        return isFirst ? `${value}${separator}${own}` : `${own}${separator}${value}`;
    };
    return {
        ...env,
        FLAMEDIFF_SUITE: folder,
        PYTHONPATH: list("PYTHONPATH", modules, ":", true),
        PYTEST_PLUGINS: list("PYTEST_PLUGINS", "flamediff_pytest", ","),
        TOX_OVERRIDE: list("TOX_OVERRIDE", `testenv.pass_env+=${HANDED_ON.join(",")}`, ";"),
    };
}
async function writeModules(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const [file, text] of Object.entries(MODULES))
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, file), text);
}
function byFile(touched, worktree) {
    const files = (0,group_by/* groupBy */.$)(touched, ({ file }) => file);
    return Object.fromEntries([...files].map(([file, functions]) => [(0,external_node_path_.join)(worktree, file), functions.map(({ name }) => name)]));
}
async function readEvents(folder) {
    const files = (await (0,promises_.readdir)(folder).catch(() => [])).filter((file) => file.endsWith(".jsonl")).sort();
    const texts = [];
    let bytes = 0;
    for (const file of files) {
        const path = (0,external_node_path_.join)(folder, file);
        bytes += (await (0,promises_.stat)(path)).size;
        if (bytes > suite_MAX_BYTES)
            break;
        texts.push(await (0,regular_file/* readRegularText */.Aj)(path));
    }
    return texts;
}


/***/ }),

/***/ 9238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ explainUntracked)
/* harmony export */ });
/* unused harmony export findUntracked */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _lib_log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9169);



/** More names in a message are the same mistake. */
const MAX_NAMES = 200;
const MAX_PATH_LENGTH = 300;
/**
 * A file that the last words of a failed program name, that is in the user's checkout and not in the worktree: git does not track it.
 * @returns a path relative to the top of the repository; undefined when there is none.
 */
function findUntracked({ words, cwd, worktree, checkout }) {
    const { paths, files, modules } = namesIn(words);
    const inside = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(worktree, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(worktree, cwd, name));
    const candidates = [
        ...paths.map((name) => [inside(name)]),
        ...files.map((name) => [inside(name)].filter((path) => isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checkout, path)))),
        ...modules.map((module) => modulePaths(checkout, inside(module.replaceAll(".", "/")))),
    ];
    const isMissing = (path) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(worktree, path)) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checkout, path));
    return candidates.flat().find((path) => path !== "" && !path.startsWith("..") && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && isMissing(path));
}
/** What to do about such a file, in two sentences; empty when there is none. */
function explainUntracked({ worktrees, repository }, { words, cwd, side }) {
    const path = findUntracked({ words, cwd, worktree: worktrees[side], checkout: repository });
    return path === undefined ? "" : describeUntracked(path);
}
function describeUntracked(path) {
    const shown = (0,_lib_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(path, MAX_PATH_LENGTH);
    return (`'${shown}' is in your checkout but not in the commit, and both sides have only tracked files. ` +
        `Copy it with copy = ["${shown}"] in [tool.flamediff], or in 'setup' from "$FLAMEDIFF_CHECKOUT".`);
}
/**
 *   [Errno 2] No such file or directory: 'data.txt'              paths: data.txt
 *   cat: data/words: No such file or directory                   paths: data/words
 *   Could not read conf/app.toml (is it there?)                  files: conf/app.toml
 *   ModuleNotFoundError: No module named 'shop._version'         modules: shop._version
 *   cannot import name '_speedups' from 'shop'                   modules: shop._speedups
 */
function namesIn(words) {
    const others = words.replace(/No module named '[^'\n]*'|cannot import name '[^'\n]*' from [^\n]*/g, "");
    const quoted = [...others.matchAll(/(?<!\w)(['"`])([^'"`\n]{1,300})\1/g)].map(([, , name = ""]) => name);
    const failed = [...words.matchAll(/([^\s'":]{1,300}): No such file or directory/g)].map(([, name = ""]) => name);
    // A bare word is the name of a file only with an ending or a folder.
    const bare = words.split(/[\s'"`]+/).map((word) => word.replace(/^[([{<]+|[)\]}>.,:;!?]+$/g, ""));
    const modules = [...words.matchAll(/No module named '?([\w.]{1,200})'?/g)].map(([, name = ""]) => name);
    const members = [...words.matchAll(/cannot import name '([\w.]{1,200})' from (?:partially initialized module )?'([\w.]{1,200})'/g)];
    const some = (names) => [...new Set(names)].filter((name) => name.length <= MAX_PATH_LENGTH).slice(0, MAX_NAMES);
    return {
        paths: some([...quoted, ...failed]),
        files: some(bare.filter((word) => /[/.]\w/.test(word))),
        modules: some([...modules, ...members.map(([, name = "", from = ""]) => `${from}.${name}`)]),
    };
}
/** Where a module of the checkout may be: a source file, an extension of any platform, or a package, at the top or below `src`. */
function modulePaths(checkout, path) {
    return [path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)("src", path)].flatMap((place) => {
        const extensions = listFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checkout, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place))).filter((file) => file.startsWith(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place)}.`));
        const files = [`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place)}.py`, ...extensions.filter((file) => /\.(so|pyd)$/.test(file))].map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), file));
        return [...files, ...((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checkout, place, "__init__.py")) ? [place] : [])];
    });
}
/** Names in a folder; none of a file, and of a folder that is not ours to read. */
function listFolder(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort();
    }
    catch {
        return [];
    }
}
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}


/***/ })

};
