export const id = 14;
export const ids = [14];
export const modules = {

/***/ 5088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ recordAndReport),
  O: () => (/* binding */ recordLocally)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/bundle/bundle.js + 1 modules
var bundle_bundle = __webpack_require__(6447);
// EXTERNAL MODULE: ./lib/lib/errors.js
var errors = __webpack_require__(629);
// EXTERNAL MODULE: ./lib/lib/format.js
var format = __webpack_require__(8089);
// EXTERNAL MODULE: ./lib/output/report-stage.js + 7 modules
var report_stage = __webpack_require__(6618);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/record/git/git.js
var git_git = __webpack_require__(295);
;// CONCATENATED MODULE: ./lib/record/git/remote.js


const ADVICE = "In a workflow, set 'github-token' with 'contents: read', or check out with fetch-depth: 0.";
/** Commits by their full names at the remote. @throws UserError when it cannot be asked. */
async function listRemote(git, ...names) {
    const { status, stdout, stderr } = await (0,git_git/* reachRemote */.w2)(git, "ls-remote", "origin", ...names);
    if (status !== 0)
        throw new errors/* UserError */.yo(`Fetching from 'origin' failed for ${names[0]}: ${whatFailed(stderr)}. ${ADVICE}`);
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
        throw new errors/* UserError */.yo(`Commit ${sha} is not in this clone and cannot be fetched: ${whatFailed(fetched.stderr)}. ${ADVICE}`);
    }
}
async function isShallow(git) {
    return (await git("rev-parse", "--is-shallow-repository")) === "true";
}
async function tryFetch(git, ...args) {
    return (0,git_git/* reachRemote */.w2)(git, "fetch", "--no-tags", "--no-recurse-submodules", ...args);
}
/** Behind what failed git gives advice of its own, in more lines. */
function whatFailed(stderr) {
    const lines = stderr.trim().split("\n");
    const line = lines.find((text) => /^(fatal|error): /.test(text)) ?? lines.at(-1) ?? "";
    return line.replace(/\.$/, "");
}

;// CONCATENATED MODULE: ./lib/record/git/commits.js





/** @throws UserError that names the revision and what to do. */
async function findCommits(git, request) {
    if (request.kind === "pull-request" && request.base === undefined && request.head === undefined)
        return findPullRequestPair(git, request);
    if ((await git.attempt("rev-parse", "--verify", "--quiet", "HEAD")).status !== 0)
        throw new errors/* UserError */.yo("This repository has no commit yet, so there is nothing to compare. Commit the program, change it, and run again.");
    const isDirty = request.kind === "revisions" && request.dirty === true;
    if (isDirty && request.head !== undefined)
        throw new errors/* UserError */.yo(`Options '--dirty' and '--head ${request.head}' cannot be combined: --dirty uses the working tree as head.`);
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
        if (mayBeGone && error instanceof errors/* UserError */.yo)
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
        await fetchCommit(git, firstParent);
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
    const merge = (await listRemote(git, `refs/pull/${number}/merge`)).get(`refs/pull/${number}/merge`);
    if (merge !== undefined) {
        await fetchCommit(git, merge);
        const [, secondParent] = await parentsOf(git, merge);
        if (secondParent === headSha)
            return merge;
    }
    await fetchCommit(git, headSha);
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
        throw new errors/* UserError */.yo(`Revision '${revision}' starts with '-'; expected a branch, a tag or a commit.`);
    for (const name of [revision, `origin/${revision}`]) {
        const found = await git.attempt("rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`);
        if (found.status === 0)
            return { sha: found.stdout.trim(), label: revision === "HEAD" ? await nameOfHead(git) : revision };
    }
    if (/^[0-9a-f]{40}$/.test(revision)) {
        await fetchCommit(git, revision);
        return { sha: revision, label: revision.slice(0, 7) };
    }
    // A shallow clone knows one branch and no tags.
    if (await isShallow(git)) {
        const sha = await findRemoteName(git, revision);
        if (sha !== undefined) {
            await fetchCommit(git, sha);
            return { sha, label: revision };
        }
        throw new errors/* UserError */.yo(`Revision '${revision}' is neither in this shallow clone nor a branch or tag of origin; expected one of these, or a full commit id. You can also check out with fetch-depth: 0.`);
    }
    throw new errors/* UserError */.yo(`Revision '${revision}' is not in this repository; expected a branch, a tag or a commit. Try 'git fetch origin ${revision}'.`);
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
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "flamediff-index-"));
    try {
        const copy = git.with({ GIT_INDEX_FILE: (0,external_node_path_.join)(folder, "index") });
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
        await (0,promises_.rm)(folder, { recursive: true, force: true });
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
        throw new errors/* UserError */.yo(`'${head.label}' is the only commit on '${branch}', so there is nothing to compare it with. Use --base REVISION.`);
    await fetchCommit(git, parent);
    return { sha: parent, label: "the commit before" };
}
async function findLocalMergeBase(git, head, branch) {
    const sha = (await git.attempt("merge-base", branch, head.sha)).stdout.trim();
    if (sha !== "")
        return sha;
    throw new errors/* UserError */.yo(`'${branch}' and '${head.label}' have no common history here. Use --base REVISION.`);
}
async function findDefaultBranch(git) {
    const remote = await git.attempt("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
    const names = [remote.stdout.trim(), "origin/main", "origin/master", "main", "master"].filter((name) => name !== "");
    for (const name of names)
        if ((await git.attempt("rev-parse", "--verify", "--quiet", `${name}^{commit}`)).status === 0)
            return name;
    throw new errors/* UserError */.yo("The default branch was not found (tried origin/HEAD, main and master). Use --base REVISION.");
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
        tip = (await listRemote(git, branch).catch(() => new Map())).get(branch) ?? tip;
        const shallow = await isShallow(git);
        await tryFetch(git, ...(shallow ? [`--depth=${depth}`] : []), "--no-write-fetch-head", "--refmap=", "origin", branch, ...(shallow ? [sha] : []));
        found = await tryMergeBase();
        if (!(await isShallow(git)))
            break;
    }
    if (found !== "")
        return found;
    throw new errors/* UserError */.yo(`The merge base of head and '${baseRef}' was not found. For a pull request, check out the merge commit (the default of actions/checkout); otherwise use fetch-depth: 0.`);
}

// EXTERNAL MODULE: ./lib/bundle/manifest.js
var manifest = __webpack_require__(4300);
// EXTERNAL MODULE: ./lib/lib/version.js
var version = __webpack_require__(5944);
// EXTERNAL MODULE: ./lib/profile/frame.js
var profile_frame = __webpack_require__(2807);
// EXTERNAL MODULE: ./lib/profile/group-by.js
var group_by = __webpack_require__(3691);
;// CONCATENATED MODULE: ./lib/profile/alike.js

/** A name that stays is half of the evidence; then half of the lines is enough, as git has it for files. */
const LEAST_ALIKE = 0.5;
/**
 * Under another name the text is all there is to go by. Of 9,000 functions of Python's own library 18 % have half of their lines in common with another
 * one of their file, 6 % three quarters; most of these are the short ones below.
 */
const LEAST_ALIKE_RENAMED = 0.75;
/** Functions of fewer lines, `def` included, that got another name have to be identical: one line more or less would make them anything. */
const SHORT = 4;
/**
 * Where candidates are looked for, the likeliest place first:
 *
 *   a.py  Old.area  → b.py  area      by name, anywhere
 *   a.py  Old.area  → a.py  Old.size  in the same class
 *   a.py  Old.area  → a.py  size      in the same file
 *   a.py  Old.area  → b.py  size      anywhere
 */
const PLACES = [
    ({ bare }) => bare,
    ({ home, bare, fn }) => `${home}\0${fn.name.slice(0, -bare.length)}`,
    ({ home }) => home,
    () => "",
];
/** Which functions of base are the same as which of head by their text: one to one, the most alike first. Of those that fit equally well, none. */
function pairAlike({ gone, fresh, renamed }) {
    const left = gone.filter(hasName).map((fn) => textOf(fn, fn.file));
    const right = fresh.filter(hasName).map((fn) => textOf(fn, renamed.get(fn.file) ?? fn.file));
    const settled = new Set();
    return PLACES.flatMap((keyOf) => {
        const open = (texts) => texts.filter((text) => !settled.has(text));
        const others = (0,group_by/* groupBy */.$)(open(right), keyOf);
        return [...(0,group_by/* groupBy */.$)(open(left), keyOf)].flatMap(([place, ones]) => chooseBest(likePairs(ones, others.get(place) ?? []), settled));
    }).map(({ from, to }) => ({ from: from.fn, to: to.fn }));
}
/** Lambdas, comprehensions and the top level of a file have no name of their own to go by. */
function hasName({ name }) {
    return !bareName(name).startsWith("<");
}
function bareName(name) {
    return name.slice(name.lastIndexOf(".") + 1);
}
const WORD = /[\p{L}\p{N}_]+/gu;
function textOf(fn, home) {
    const bare = bareName(fn.name);
    const lines = fn.lines.map((line) => (line.includes(bare) ? line.replaceAll(WORD, (word) => (word === bare ? "\0" : word)) : line));
    const counts = new Map();
    for (const line of lines)
        counts.set(line, (counts.get(line) ?? 0) + 1);
    return { fn, home, bare, lines, counts };
}
/** Where there are more to compare, as after a new code style, only identical ones are looked for, as git does: each with each would take minutes. */
const MOST_PAIRS = 10_000;
function likePairs(ones, others) {
    if (ones.length * others.length > MOST_PAIRS)
        return identicalPairs(ones, others);
    return ones.flatMap((from) => others.map((to) => ({ from, to, likeness: likenessOf(from, to) })).filter(({ to, likeness }) => likeness >= leastAlike(from, to)));
}
function leastAlike(from, to) {
    if (from.bare === to.bare)
        return LEAST_ALIKE;
    return Math.min(from.lines.length, to.lines.length) < SHORT ? 1 : LEAST_ALIKE_RENAMED;
}
function likenessOf(a, b) {
    let shared = 0;
    for (const [line, count] of a.counts)
        shared += Math.min(count, b.counts.get(line) ?? 0);
    return a.lines.length + b.lines.length === 0 ? 0 : (2 * shared) / (a.lines.length + b.lines.length);
}
/** Those whose text is there once on each side. */
function identicalPairs(ones, others) {
    const textsOf = (texts) => (0,group_by/* groupBy */.$)(texts, ({ lines }) => lines.join("\n"));
    const there = textsOf(others);
    return [...textsOf(ones)].flatMap(([text, [from, ...twins]]) => {
        const [to, ...more] = there.get(text) ?? [];
        return from === undefined || to === undefined || twins.length + more.length > 0 ? [] : [{ from, to, likeness: 1 }];
    });
}
/** @param settled gets those that are paired, and those that could be paired in two ways: nobody should guess about them later. */
function chooseBest(pairs, settled) {
    return [...(0,group_by/* groupBy */.$)(pairs, ({ likeness }) => likeness)]
        .sort(([a], [b]) => b - a)
        .flatMap(([, tier]) => {
        const open = tier.filter(({ from, to }) => !settled.has(from) && !settled.has(to));
        const times = new Map();
        for (const text of open.flatMap(({ from, to }) => [from, to])) {
            times.set(text, (times.get(text) ?? 0) + 1);
            settled.add(text);
        }
        return open.filter(({ from, to }) => times.get(from) === 1 && times.get(to) === 1);
    });
}

;// CONCATENATED MODULE: ./lib/profile/moves.js



/**
 * Functions of base that go by another file or name at head: those of a renamed file, and those that are gone in one place and new in another,
 * or under another name, with a text alike enough. What is inside them comes along. No function is in two moves.
 *
 *   a.py  parse            → b.py  parse
 *   a.py  Old.area         → a.py  New.area
 *   a.py  Old.area.<locals>.<lambda> → a.py  New.area.<locals>.<lambda>
 *   a.py  beta             → a.py  mixed
 */
function findMoves({ base, head, renamed }) {
    const originOf = ({ file, name }) => ({ file: renamed.get(file) ?? file, name });
    const before = new Set(base.map(profile_frame/* functionKey */.ay));
    const kept = head.filter((fn) => before.has((0,profile_frame/* functionKey */.ay)(originOf(fn))));
    const stays = new Set(kept.map((fn) => (0,profile_frame/* functionKey */.ay)(originOf(fn))));
    const gone = base.filter((fn) => !stays.has((0,profile_frame/* functionKey */.ay)(fn)));
    const fresh = head.filter((fn) => !before.has((0,profile_frame/* functionKey */.ay)(originOf(fn))));
    const withFile = kept.filter((fn) => originOf(fn).file !== fn.file).map((fn) => ({ from: originOf(fn), to: fn }));
    const alone = pairAlike({ gone, fresh, renamed }).sort((a, b) => depthOf(a.from) - depthOf(b.from));
    return settleMoves([...withFile, ...alone], { gone, fresh });
}
/** Each move with those of what is inside, unless one before it has its function: outer ones come first, and take theirs along. */
function settleMoves(wanted, { gone, fresh }) {
    const inside = (0,group_by/* groupBy */.$)(gone, (fn) => (0,profile_frame/* functionKey */.ay)(parentOf(fn)));
    const there = new Set(fresh.map(profile_frame/* functionKey */.ay));
    const moves = new Map();
    const taken = new Set();
    const settle = ({ from, to }) => {
        if (moves.has((0,profile_frame/* functionKey */.ay)(from)) || taken.has((0,profile_frame/* functionKey */.ay)(to)))
            return;
        moves.set((0,profile_frame/* functionKey */.ay)(from), { from: nameOnly(from), to: nameOnly(to) });
        taken.add((0,profile_frame/* functionKey */.ay)(to));
        for (const fn of inside.get((0,profile_frame/* functionKey */.ay)(from)) ?? []) {
            const inner = { file: to.file, name: to.name + fn.name.slice(from.name.length) };
            if (there.has((0,profile_frame/* functionKey */.ay)(inner)))
                settle({ from: fn, to: inner });
        }
    };
    for (const move of wanted)
        settle(move);
    return [...moves.values()];
}
const INSIDE = ".<locals>.";
/** The function right around it; one at the top has a parent without a name. */
function parentOf({ file, name }) {
    return { file, name: name.slice(0, Math.max(name.lastIndexOf(INSIDE), 0)) };
}
/** How many functions are around it. */
function depthOf({ name }) {
    return name.split(INSIDE).length - 1;
}
function nameOnly({ file, name }) {
    return { file, name };
}

;// CONCATENATED MODULE: ./lib/record/git/changes.js

/** Python files that differ between two commits, renames followed. */
async function findChanges(git, base, head) {
    const diff = ["diff", "--no-color", "--no-ext-diff", "--no-textconv", "--find-renames", "--diff-filter=AMR", base, head];
    const raw = (await git(...diff, "--name-status", "-z")).split("\0").filter((field) => field !== "");
    const changes = [];
    const fields = raw[Symbol.iterator]();
    for (const status of fields) {
        const nextPath = () => pathAfter(status, fields);
        const from = status.startsWith("A") ? undefined : nextPath();
        const path = status.startsWith("R") ? nextPath() : (from ?? nextPath());
        if (!path.endsWith(".py"))
            continue;
        const patch = await git(...diff, "--unified=0", "--", ...(from === undefined || from === path ? [path] : [from, path]));
        const hunks = parseHunks(patch);
        changes.push({ path, from, hunks, lines: hunks.map(({ head }) => head) });
    }
    return changes;
}
function pathAfter(status, fields) {
    const { done, value } = fields.next();
    if (done === true)
        throw new errors/* UserError */.yo(`git's list of changed files ends after '${status}'; expected a path there. Run again.`);
    return value;
}
/** Python files of base that are not at head under any name. */
async function findDeletedFiles(git, base, head) {
    const names = await git("diff", "--no-ext-diff", "--find-renames", "--diff-filter=D", "--name-only", "-z", base, head);
    return names.split("\0").filter((name) => name.endsWith(".py"));
}
/** The hunks of a patch without context. Numbers that no file's lines reach are no hunk's. */
function parseHunks(patch) {
    const ranges = String.raw `(\d{1,15})(?:,(\d{1,15}))?`;
    return [...patch.matchAll(new RegExp(`^@@ -${ranges} \\+${ranges} @@`, "gm"))].map(([, base, baseCount, head, headCount]) => ({
        base: makeRange(base, baseCount),
        head: makeRange(head, headCount),
    }));
}
/** git names the line before a range without lines. */
function makeRange(start, count) {
    const lines = count === undefined ? 1 : Number(count);
    const first = Number(start);
    return { first, last: first + lines - 1 };
}

// EXTERNAL MODULE: ./lib/lib/exec.js
var exec = __webpack_require__(8855);
;// CONCATENATED MODULE: ./lib/record/source.js



const OUTLINE = `
import ast, gc, json, sys

gc.disable()
NAMES = {ast.Lambda: "<lambda>", ast.ListComp: "<listcomp>", ast.SetComp: "<setcomp>", ast.DictComp: "<dictcomp>", ast.GeneratorExp: "<genexpr>"}
DEFS = (ast.FunctionDef, ast.AsyncFunctionDef)
LISTS = (ast.ListComp, ast.SetComp, ast.DictComp)


def around(node, name):
    """What names of functions inside begin with. From 3.12 on, lists are no functions of their own (PEP 709)."""
    if isinstance(node, LISTS) and sys.version_info >= (3, 12):
        return ""
    return name + (".<locals>." if isinstance(node, DEFS + (ast.Lambda,)) else ".")


def last_line(node):
    return getattr(node, "end_lineno", node.lineno)


class Assigned:
    """Where a file assigns globals and attributes of classes, outside of functions."""

    def __init__(self, tree):
        self.globals, self.attributes, self.bases = {}, {}, {}
        self.collect(tree, None)

    def collect(self, node, owner):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef):
                self.bases[child.name] = [base.id for base in child.bases if isinstance(base, ast.Name)]
                self.collect(child, child.name)
            elif isinstance(child, (ast.Assign, ast.AnnAssign, ast.AugAssign)):
                targets = child.targets if isinstance(child, ast.Assign) else [child.target]
                for target in (name for target in targets for name in ast.walk(target)):
                    if isinstance(target, ast.Name):
                        held = self.globals if owner is None else self.attributes.setdefault(owner, {})
                        held.setdefault(target.id, []).append([child.lineno, last_line(child)])
            elif not isinstance(child, DEFS + (ast.expr,)):
                self.collect(child, owner)

    def attribute(self, owner, name):
        """Assignments of an attribute in a class or in those of its bases that the file has."""
        waiting, seen = [owner], set()
        while waiting:
            current = waiting.pop()
            if current not in seen:
                seen.add(current)
                yield from self.attributes.get(current, {}).get(name, [])
                waiting.extend(self.bases.get(current, []))

    def read_by(self, function, owner):
        """Assignments that a function depends on. A name that it assigns itself is its own."""
        nodes = list(ast.walk(function))
        own = {node.id for node in nodes if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)}
        own |= {node.arg for node in nodes if isinstance(node, ast.arg)}
        found = []
        for node in nodes:
            if isinstance(node, ast.Name) and node.id not in own:
                found.extend(self.globals.get(node.id, []))
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                name = node.value.id
                holder = owner if name in ("self", "cls") else name
                found.extend(self.attribute(holder, node.attr))
        return sorted({tuple(lines) for lines in found})


def walk(node, prefix, owner, assigned, found):
    for child in ast.iter_child_nodes(node):
        name = child.name if isinstance(child, DEFS + (ast.ClassDef,)) else NAMES.get(type(child))
        if name is None:
            walk(child, prefix, owner, assigned, found)
            continue
        if isinstance(child, ast.ClassDef):
            walk(child, prefix + around(child, name), child.name, assigned, found)
            continue
        first = min([child.lineno] + [d.lineno for d in getattr(child, "decorator_list", [])])
        reads = assigned.read_by(child, owner) if assigned else []
        found.append([prefix + name, first, last_line(child), reads])
        walk(child, prefix + around(child, name), owner, assigned, found)


request = json.load(open(sys.argv[1], encoding="utf-8"))
out = {}
for path in request["paths"]:
    found = []
    try:
        with open(path, "rb") as file:
            tree = ast.parse(file.read())
        walk(tree, "", None, Assigned(tree) if request["reads"] else None, found)
    except (OSError, SyntaxError, ValueError, RecursionError):
        pass
    out[path] = found
print(json.dumps(out))
`;
/** Outlines Python files without importing them. @throws ProgramError when the interpreter does not answer. */
async function outlineSources({ python, listPath, paths, reads, env, signal }) {
    if (paths.length === 0)
        return new Map();
    await (0,promises_.writeFile)(listPath, JSON.stringify({ paths, reads }));
    const asked = await (0,exec/* tryExecute */.jv)([python, "-I", "-c", OUTLINE, listPath], { env, signal });
    if (asked.status !== 0)
        throw new errors/* ProgramError */.Zj(`'${python}' could not parse the source files: ${asked.stderr.trim().split("\n").at(-1) ?? ""}`);
    const answer = JSON.parse(asked.stdout);
    const toRange = ([first, last]) => ({ first, last });
    return new Map(Object.entries(answer).map(([path, found]) => [
        path,
        found.map(([name, first, last, reads]) => ({ name, first, last, reads: reads.map(toRange) })),
    ]));
}
/**
 * The function that a frame of the sampler stands for: the innermost one of that name around the line. Python 3.10 and older give bare names.
 * @param line any of the function's lines.
 * @returns undefined when the source does not say, or not surely.
 */
function locateFunction(functions, name, line) {
    if (functions === undefined || line === undefined)
        return undefined;
    const named = functions.filter((fn) => fn.name === name || fn.name.endsWith(`.${name}`));
    const inside = named.filter(({ first, last }) => first <= line && line <= last);
    // The sampler reads some line tables wrongly (py-spy#549): a name that is there once needs no line.
    const around = inside.length > 0 || named.length > 1 ? inside : named;
    const innermost = Math.max(...around.map(({ first }) => first));
    const fitting = around.filter(({ first }) => first === innermost);
    return new Set(fitting.map((fn) => fn.name)).size === 1 ? fitting[0] : undefined;
}

;// CONCATENATED MODULE: ./lib/record/changed-functions.js





/** bundle.json takes no more: a change of everything, such as a new code style, says little about anything. */
const MOST_CHANGES = 20_000;
/** What the change touches: files, functions of head whose lines it changes, functions that go by another file or name than at base, and those that it adds or removes. */
async function findChangedFunctions({ git, commits, worktrees, ...outline }) {
    const shas = [commits.base.sha, commits.head.sha];
    const [changes, deleted] = await Promise.all([findChanges(git, ...shas), findDeletedFiles(git, ...shas)]);
    const files = {
        base: [...changes.flatMap(({ from }) => (from === undefined ? [] : [from])), ...deleted],
        head: changes.map(({ path }) => path),
    };
    const paths = ["base", "head"].flatMap((side) => files[side].map((file) => (0,external_node_path_.join)(worktrees[side], file)));
    const outlines = await outlineSources({ ...outline, paths, reads: true });
    const functionsOf = (side, file) => outlines.get((0,external_node_path_.join)(worktrees[side], file)) ?? [];
    const placed = async (side) => (await Promise.all(files[side].map((file) => placeFunctions(worktrees[side], file, functionsOf(side, file))))).flat();
    const renamed = new Map(changes.flatMap(({ path, from }) => (from === undefined || from === path ? [] : [[path, from]])));
    const [base, head] = [await placed("base"), await placed("head")];
    const moved = findMoves({ base, head, renamed });
    const before = new Map(moved.map(({ from, to }) => [keyOf(to), from]));
    const touched = changes.flatMap(({ path: file, from = file, hunks }) => {
        const baseOf = ({ name }) => {
            const origin = before.get(keyOf({ file, name })) ?? { file: from, name };
            // Hunks are those of one file: what came from elsewhere is compared by its lines here.
            return origin.file === from ? functionsOf("base", from).filter((fn) => fn.name === origin.name) : [];
        };
        return touchedFunctions({ functions: functionsOf("head", file), baseOf, hunks }).map(({ name, line }) => ({ file, name, line }));
    });
    const onlyOn = {
        base: withoutThose(base, [...head, ...moved.map(({ from }) => from)]),
        head: withoutThose(head, [...base, ...moved.map(({ to }) => to)]),
    };
    return {
        files: { base: new Set(files.base), head: new Set(files.head) },
        diffs: changes,
        functions: { touched: touched.slice(0, MOST_CHANGES), moved: moved.slice(0, MOST_CHANGES), onlyOn },
    };
}
function withoutThose(functions, others) {
    const known = new Set(others.map(keyOf));
    return functions
        .filter((fn) => fn.name !== "<module>" && !known.has(keyOf(fn)))
        .map(({ file, name }) => ({ file, name }))
        .slice(0, MOST_CHANGES);
}
/** A file's functions with their text, and its top level, which goes with the file alone. */
async function placeFunctions(worktree, file, functions) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(worktree, file), "utf8").catch(() => ""); // a link to nowhere
    const lines = text.split("\n").map((line) => line.trim());
    const textOf = ({ first, last }) => lines.slice(first - 1, last).filter((line) => line !== "");
    return [{ file, name: "<module>", lines: [] }, ...functions.map((fn) => ({ file, name: fn.name, lines: textOf(fn) }))];
}
/**
 * Functions that a change touches, those around them included, each with its first changed line: their own lines, decorators and default
 * arguments included, lines taken from them, and the attributes and globals of the file that they read.
 */
function touchedFunctions({ functions, baseOf, hunks }) {
    return functions.flatMap((fn) => {
        const before = baseOf(fn);
        const hit = hunks.find(({ base, head }) => overlaps(fn, head) || before.some((old) => overlaps(old, base)));
        if (hit !== undefined)
            return [{ name: fn.name, line: Math.min(Math.max(hit.head.first, fn.first), fn.last) }];
        const readsOf = (found) => found.flatMap(({ reads }) => reads);
        const read = hunks.find(({ base, head }) => readsOf([fn]).some((lines) => overlaps(lines, head)) || readsOf(before).some((lines) => overlaps(lines, base)));
        return read === undefined ? [] : [{ name: fn.name, line: Math.max(read.head.first, 1) }];
    });
}
/** Whether changed lines are among these; a range without lines, behind its first, has to be between two of them. */
function overlaps({ first, last }, changed) {
    return changed.last < changed.first
        ? first <= changed.first && changed.first < last
        : Math.max(changed.first, first) <= Math.min(changed.last, last);
}
function keyOf({ file, name }) {
    return `${file}\0${name}`;
}

// EXTERNAL MODULE: ./lib/config/entry-points.js
var entry_points = __webpack_require__(5943);
;// CONCATENATED MODULE: ./lib/record/copies.js






/** Patterns are for a program's data, not for a whole disk. */
const MOST_FILES = 10_000;
const MOST_BYTES = 4 * 2 ** 30;
/**
 * Copies files that git does not track from the user's checkout into each worktree. What a commit has itself is never replaced, and is said.
 * @throws UserError for a pattern or a link that leads out of the checkout, and for more than 10,000 files or 4 GiB.
 */
async function copyUntracked({ patterns, folder, checkout, worktrees, progress, signal }) {
    const git = (0,git_git/* openGit */.zY)((0,external_node_path_.join)(checkout, folder), { signal });
    const top = await (0,promises_.realpath)(checkout);
    const files = new Map();
    let bytes = 0;
    for (const pattern of patterns) {
        if (!(0,entry_points/* isInside */.FK)(pattern))
            throw new errors/* UserError */.yo(`'copy' has '${pattern}'; expected a path or pattern below the folder it counts from, such as data/*.bin.`);
        const list = async (kind) => (await git("ls-files", "-z", "--full-name", kind, "--", `:(glob)${pattern}`)).split("\0").filter((path) => path !== "");
        const [others, tracked] = [await list("--others"), await list("--cached")];
        if (tracked.length > 0)
            progress.warn(`'copy' leaves out '${tracked[0]}'${andOthers(tracked.length)}: git tracks it, so each side has its own.`);
        if (others.length + tracked.length === 0)
            progress.warn(`'copy' has '${pattern}', which matches no file in the checkout.`);
        for (const path of others) {
            const source = await findSource(top, path);
            if (files.has(path) || source === undefined)
                continue;
            files.set(path, source.file);
            bytes += source.bytes;
            if (files.size > MOST_FILES || bytes > MOST_BYTES)
                throw new errors/* UserError */.yo(`'copy' matches more than ${(0,format/* formatCount */.B4)(MOST_FILES)} files or 4 GiB, at '${pattern}'. Name only what the program reads, or make it in 'setup'.`);
        }
    }
    for (const worktree of worktrees)
        await copyInto(worktree, files, progress);
}
function andOthers(count) {
    return count === 1 ? "" : ` and ${(0,format/* formatCount */.B4)(count - 1)} more`;
}
/** @returns undefined for what is no file, such as another repository's folder. */
async function findSource(top, path) {
    const file = await (0,promises_.realpath)((0,external_node_path_.join)(top, path)).catch(() => undefined);
    if (file === undefined)
        return undefined;
    if (!file.startsWith(`${top}${external_node_path_.sep}`))
        throw new errors/* UserError */.yo(`'copy' has '${path}', a link to '${file}' outside of the checkout. Put the file itself there, or bring it in 'setup'.`);
    const { size, isFile } = await (0,promises_.lstat)(file).then((found) => ({ size: found.size, isFile: found.isFile() }));
    return isFile ? { file, bytes: size } : undefined;
}
async function copyInto(worktree, files, progress) {
    const top = await (0,promises_.realpath)(worktree);
    for (const [path, source] of files) {
        const target = (0,external_node_path_.join)(top, path);
        const exists = await (0,promises_.lstat)(target).then(() => true, () => false);
        if (exists) {
            progress.warn(`'copy' leaves out '${path}': one of the commits has it.`);
            continue;
        }
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        // A commit may have a link where the checkout has a folder.
        const folder = await (0,promises_.realpath)((0,external_node_path_.dirname)(target));
        if (folder !== top && !folder.startsWith(`${top}${external_node_path_.sep}`))
            throw new errors/* UserError */.yo(`'copy' cannot bring '${path}': a link in the commit leads out of its worktree. Copy it elsewhere in 'setup'.`);
        await (0,promises_.copyFile)(source, target);
    }
}

;// CONCATENATED MODULE: ./lib/record/git/gaps.js
/** What a commit's worktree lacks of what a person would expect in it, one sentence each: a program that misses it fails in ways that say nothing of this. */
async function findGaps(git, sha) {
    const gaps = [];
    if ((await git.attempt("cat-file", "-e", `${sha}:.gitmodules`)).status === 0)
        gaps.push("The repository has submodules, whose folders are empty here. If the program needs them, start 'setup' with 'git submodule update --init'.");
    if ((await usesLfs(git, sha)) && !(await hasLfs(git)))
        gaps.push("The repository stores files in Git LFS, and only their pointers are here. Install git-lfs ('git lfs install') if the program reads them.");
    return gaps;
}
async function usesLfs(git, sha) {
    const found = await git.attempt("grep", "-q", "-e", "filter=lfs", sha, "--", ".gitattributes", ":(glob)**/.gitattributes");
    return found.status === 0;
}
async function hasLfs(git) {
    const settings = await git.attempt("config", "--get-regexp", "^filter\\.lfs\\.(process|smudge)$");
    return settings.status === 0;
}

// EXTERNAL MODULE: ./lib/record/git/secrets.js
var secrets = __webpack_require__(3601);
;// CONCATENATED MODULE: ./lib/record/git/worktree.js



/** @param folder a path that does not exist yet, outside the user's checkout. */
async function addWorktree(git, sha, folder) {
    const add = (by) => by.attempt("worktree", "add", "--detach", "--force", folder, sha);
    let added = await add(git);
    if (added.status !== 0 && git.credentials !== undefined) {
        // A partial clone fetches the files only now, and LFS its own.
        await removeWorktree(git.folder, folder);
        added = await add(git.with(git.credentials));
    }
    if (added.status !== 0) {
        await removeWorktree(git.folder, folder);
        const hint = /git-lfs|filter-process|smudge/.test(added.stderr)
            ? " The repository uses Git LFS: install git-lfs, or check out with `lfs: true`."
            : "";
        throw new errors/* UserError */.yo(`The files of ${sha.slice(0, 7)} cannot be checked out: ${added.stderr.trim().split("\n").at(-1)}.${hint}`);
    }
    return { folder, sha, [Symbol.asyncDispose]: () => removeWorktree(git.folder, folder) };
}
/** Removes the folder and what the repository knows of it, also when only one of them is there, and also when the run is being stopped. */
async function removeWorktree(repository, folder) {
    await (0,git_git/* openGit */.zY)(repository).attempt("worktree", "remove", "--force", "--force", folder);
    await (0,promises_.rm)(folder, { recursive: true, force: true });
}

// EXTERNAL MODULE: ./lib/profile/identity.js
var identity = __webpack_require__(6678);
;// CONCATENATED MODULE: ./lib/profile/copies.js

/**
 * The first frame of another copy of the project: from the user's checkout, from the other side's worktree, or from a copy installed or
 * checked out elsewhere. Both sides would run the same code.
 */
function findForeignFrame({ recordings, roots, checkout, modules }) {
    for (const { kind, file, sides, name } of recordings.frames) {
        if (kind !== "frame" || file === undefined || !file.startsWith("/"))
            continue;
        for (const side of sides) {
            const { origin, file: path } = (0,identity/* identify */.ls)({ name, file }, roots[side]);
            const isPlaced = origin === "project" && !path.startsWith("/");
            if (isPlaced || origin === "stdlib" || origin === "native")
                continue;
            const own = modules[side].ownOf(file);
            const others = [checkout, ...roots[side === "base" ? "head" : "base"].project];
            const isOthers = origin === "project" && others.some((folder) => file.startsWith(`${folder}/`));
            if (own !== undefined || isOthers)
                return { side, file, own };
        }
    }
    return undefined;
}
/** Folders for other people's code: a file in one is no evidence that the repository's own package is imported elsewhere. */
const OTHERS_CODE = /(?:^|\/)(?:_?vendor(?:ed)?|third[-_]?party|3rdparty|extern(?:al)?s?|deps|stubs|typeshed|tests?|docs?|examples?|samples?|fixtures|templates?)(?:\/|$)/i;
/**
 * @param files every Python file of the repository, relative to its top folder.
 *
 *   src/shop/cart.py    shop/cart.py in a folder of packages is a copy, and so is /elsewhere/shop/cart.py
 *   bench.py            bench.py in a folder of packages is a copy; /elsewhere/bench.py can be anybody's
 */
function projectModules(files) {
    const known = new Set(files);
    const isPackage = (folder) => folder !== "" && known.has(`${folder}/__init__.py`);
    const byName = new Map();
    for (const file of files) {
        const name = file.slice(file.lastIndexOf("/") + 1);
        byName.set(name, [...(byName.get(name) ?? []), file]);
    }
    const endingWith = (path) => (byName.get(path.slice(path.lastIndexOf("/") + 1)) ?? [])
        .filter((file) => file === path || file.endsWith(`/${path}`))
        .sort((a, b) => a.length - b.length)
        .filter((file) => !isPackage(file.slice(0, -path.length - 1)));
    /** `shop/cart.py` of `src/shop/cart.py`: below the outermost folder that is a package. */
    const importedAs = (file) => {
        const parts = file.split("/");
        let first = parts.length - 1;
        while (first > 0 && isPackage(parts.slice(0, first).join("/")))
            first--;
        return parts.slice(first).join("/");
    };
    const isOwn = (file, path) => !OTHERS_CODE.test(file.slice(0, -path.length));
    return {
        ownOf(file) {
            const path = installedPath(file);
            if (path !== undefined)
                return endingWith(path).find((own) => isOwn(own, path));
            const name = file.slice(file.lastIndexOf("/") + 1);
            return (byName.get(name) ?? []).find((own) => {
                const imported = importedAs(own);
                return imported.includes("/") && file.endsWith(`/${imported}`) && isOwn(own, imported);
            });
        },
        installedAs: (path) => endingWith(path)[0],
    };
}
/** The part below a folder of packages, or below what setuptools builds in the repository; undefined for other files. */
function installedPath(file) {
    return /^.*\/(?:(?:site|dist)-packages\/(?:[^/]+\.egg\/)?|build\/(?:lib[^/]*|__editable__[^/]*)\/)(.+)$/s.exec(file)?.[1];
}
/** Whether a function of one of these files was on a stack. @param files of either side, relative to its repository. */
function hasFramesOf(files, { recordings, roots }) {
    return recordings.frames.some(({ kind, name, file, sides }) => {
        if (kind !== "frame" || file === undefined)
            return false;
        return [...sides].some((side) => {
            const found = (0,identity/* identify */.ls)({ name, file }, roots[side] ?? identity/* NO_ROOTS */.mU);
            return found.origin === "project" && files[side].has(found.file);
        });
    });
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./lib/record/installed.js




/**
 * Finds out which installed files are copies of a side's own ones, such as after `pip install .`: the installer says that it installed them from the
 * worktree (direct_url.json, PEP 610), or they lie in the side's environment and are the same, byte for byte.
 */
function makeInstalledFinder({ worktree, ownFolders, modules }) {
    const folders = new Map();
    const found = new Map();
    const asked = new Set();
    async function learn(file) {
        const path = installedPath(file);
        if (path === undefined || asked.has(file))
            return;
        asked.add(file);
        const folder = file.slice(0, -path.length - 1);
        folders.set(folder, folders.get(folder) ?? readInstalledFrom(worktree, folder));
        if ((await folders.get(folder))?.has(path))
            found.set(file, modules.installedAs(path) ?? path);
        const own = modules.ownOf(file);
        if (found.has(file) || own === undefined || !ownFolders.some((one) => file.startsWith(`${one}/`)))
            return;
        if (await isSame(file, (0,external_node_path_.join)(worktree, own)))
            found.set(file, own);
    }
    /** @param files absolute paths of frames. @returns the repository's file of each that is a copy of one. */
    return async (files) => {
        for (const file of files)
            await learn(file);
        return found;
    };
}
/** Files in a folder of packages that were installed from a worktree, relative to that folder. */
async function readInstalledFrom(worktree, folder) {
    const files = new Set();
    const real = await (0,promises_.realpath)(worktree);
    for (const name of await (0,promises_.readdir)(folder).catch(() => [])) {
        if (!name.endsWith(".dist-info"))
            continue;
        const source = await sourceOf((0,external_node_path_.join)(folder, name, "direct_url.json"));
        if (source === undefined || ![worktree, real].some((one) => `${source}/`.startsWith(`${one}/`)))
            continue;
        const record = await (0,promises_.readFile)((0,external_node_path_.join)(folder, name, "RECORD"), "utf8").catch(() => "");
        for (const line of record.split(/\r?\n/)) {
            const [path = ""] = /^"((?:[^"]|"")*)"|^[^,]*/.exec(line) ?? [];
            const file = path.replace(/^"|"$/g, "").replaceAll('""', '"');
            if (file.endsWith(".py"))
                files.add((0,external_node_path_.relative)(folder, (0,external_node_path_.join)(folder, file)));
        }
    }
    return files;
}
/** The folder or file that a distribution was installed from, if that is one of this machine. */
async function sourceOf(path) {
    try {
        const { url } = JSON.parse(await (0,promises_.readFile)(path, "utf8"));
        return typeof url === "string" && url.startsWith("file:") ? (0,external_node_url_.fileURLToPath)(url).replace(/\/+$/, "") : undefined;
    }
    catch {
        return undefined; // installed from an index, or not for us to understand
    }
}
async function isSame(one, other) {
    try {
        const [left, right] = await Promise.all([(0,promises_.readFile)(one), (0,promises_.readFile)(other)]);
        return left.equals(right);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/record/identifier.js






/** What frames stand for: paths by the side's folders, first lines, and names where the sampler gives bare ones, by its sources. */
function makeIdentifier({ place, entry, sides, moved, }) {
    const { interpreter, inputs, scratch, worktrees, env, signal, repository } = place;
    const readRoots = makeRootsReader(place, entry, sides);
    const outlines = new Map();
    const absolutePath = (side, file) => (0,external_node_path_.resolve)(worktrees[side], entry.cwd ?? "", file);
    async function learn({ frames }) {
        const files = frames.flatMap(({ file, name, sides }) => file === undefined || file.startsWith("<") || name === "<module>" ? [] : [...sides].map((side) => absolutePath(side, file)));
        const paths = [...new Set(files)].filter((path) => path.endsWith(".py") && !outlines.has(path));
        const found = await outlineSources({
            python: interpreter.executable,
            listPath: (0,external_node_path_.join)(scratch.folder, "sources.json"),
            paths,
            reads: false,
            env,
            signal,
        });
        for (const path of paths)
            outlines.set(path, found.get(path) ?? []);
    }
    return async (recordings) => {
        const { roots, modules } = await readRoots(recordings);
        const foreign = findForeignFrame({ recordings, roots, checkout: repository, modules });
        if (foreign !== undefined)
            throw foreignError(foreign, place);
        const options = { roots, moved, keepImports: inputs.keepImports, keepWaiting: inputs.idle };
        await learn(recordings);
        return {
            ...options,
            locate: (side, { file, name, line }) => {
                if (file === undefined)
                    return undefined;
                if (name === "<module>")
                    return { line: 1 };
                const found = locateFunction(outlines.get(absolutePath(side, file)), name, line);
                return { name: hasBareNames(interpreter) ? found?.name : undefined, line: found?.first };
            },
        };
    };
}
/** Qualified names are part of a function since Python 3.11. */
function hasBareNames({ version: [major, minor] }) {
    return major === 3 && minor < 11;
}
function foreignError({ side, file, own }, { worktrees, inputs }) {
    const instead = own === undefined ? "" : ` It stands in for ${side}'s '${own}' in '${worktrees[side]}'.`;
    const cure = inputs.setup.trim() === ""
        ? "set 'setup' to 'pip install -e .', or to what your project wants"
        : "let 'setup' install the project, too, such as with 'pip install -e .'";
    return new errors/* ProgramError */.Zj(`${side} ran '${file}', which is not ${side}'s own code: both sides would run the same files.${instead} Install each side's own copy: ${cure}.`);
}
/** Folders that frames of a side are named relative to, and installed files that are copies of its own. */
function makeRootsReader(place, { cwd }, sides) {
    const { worktrees, interpreter, signal } = place;
    const prepare = async (side) => {
        const worktree = worktrees[side];
        const listed = await (0,git_git/* openGit */.zY)(worktree, { signal })("ls-files", "-z", "--", "*.py");
        const modules = projectModules(listed.split("\0").filter((file) => file !== ""));
        const { venv } = sides[side];
        const ownFolders = [worktree, ...(venv === undefined ? [] : [venv])];
        const roots = {
            project: [worktree],
            stdlib: interpreter.stdlib,
            prefixes: [...interpreter.prefixes, ...(venv === undefined ? [] : [venv])],
            ...(cwd !== undefined && { workingFolder: cwd.replace(/\/+$/, "") }),
        };
        return { modules, roots, findInstalled: makeInstalledFinder({ worktree, ownFolders, modules }) };
    };
    const prepared = new Map();
    return async ({ frames }) => {
        const of = async (side) => {
            const preparing = prepared.get(side) ?? prepare(side);
            prepared.set(side, preparing);
            const { modules, roots, findInstalled } = await preparing;
            const files = frames.flatMap(({ file, sides }) => (file?.startsWith("/") && sides.has(side) ? [file] : []));
            return { modules, roots: { ...roots, installed: await findInstalled(files) } };
        };
        const [base, head] = [await of("base"), await of("head")];
        return { roots: { base: base.roots, head: head.roots }, modules: { base: base.modules, head: head.modules } };
    };
}

// EXTERNAL MODULE: ../../main/node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(5832);
;// CONCATENATED MODULE: ./lib/record/sampler/environment.js

/** Set by users and kept, except what would make every run compile anew. */
const UNSET = ["PYTHONDONTWRITEBYTECODE"];
/** Name of the variable that marks the processes of a run. */
const MARKER = "FLAMEDIFF_RUN";
/** The environment of a profiled program or of `setup`: the user's own variables, no secret of the job's. */
function makeProgramEnvironment({ outer, bytecodeFolder, venv, pythonFolder, hashSeed, own, marker, }) {
    const env = (0,secrets/* withoutSecrets */.c)(outer);
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

;// CONCATENATED MODULE: ./lib/record/context.js


/** The environment of a program or of setup on a side. */
function programEnvironment({ env, scratch, interpreter }, { side, venv, round, entry }) {
    return makeProgramEnvironment({
        outer: env,
        bytecodeFolder: (0,external_node_path_.join)(scratch.folder, `bytecode-${side}`),
        marker: scratch.marker,
        ...(venv !== undefined && { venv }),
        ...(interpreter.isShimmed && { pythonFolder: (0,external_node_path_.dirname)(interpreter.executable) }),
        ...(round !== undefined && { hashSeed: round + 1 }),
        ...(entry?.env !== undefined && { own: entry.env }),
    });
}

;// CONCATENATED MODULE: ./lib/record/python/sources.js
// Made by `npm run build:python` from the Python files beside it. Do not edit.
/** flamediff_asv.py */
const FLAMEDIFF_ASV = "\"\"\"Runs the time benchmarks of an asv suite through asv_runner, each a fixed number of times: 'asv run', 'asv continuous' or 'asv' with their options.\"\"\"\nimport argparse\nimport itertools\nimport json\nimport os\nimport re\nimport signal\nimport sys\nimport tempfile\nimport threading\n\nimport flamediff_measure as measure\n\nCONFIG_FILES = (\"asv.conf.json\", \"asv.conf.jsonc\")\nDEFAULT_TIMEOUT = 60\nLEFT_OUT = {\"memory\": \"memory\", \"peakmemory\": \"memory\", \"track\": \"track\", \"timeraw\": \"new-process\"}\n\n\ndef main(words):\n    options = parse_options(words)\n    config = find_config(options.config)\n    with open(config, encoding=\"utf-8\") as file:\n        settings = parse_json_with_comments(file.read())\n    root = os.path.realpath(os.path.join(os.path.dirname(config), settings.get(\"benchmark_dir\", \"benchmarks\")))\n    if not os.path.isdir(root):\n        sys.exit(\"%s names benchmark_dir '%s', which is not a directory.\" % (config, root))\n    try:\n        from asv_runner.discovery import disc_benchmarks\n        from asv_runner._aux import update_sys_path\n    except ImportError:\n        sys.exit(\"asv_runner is not installed for '%s'; add 'pip install asv_runner' to 'setup'.\" % sys.executable)\n    update_sys_path(root)\n    measure.record(event=\"session\", tool=\"asv\", root=root)\n    benchmarks = list(disc_benchmarks(root, ignore_import_errors=True))\n    report_broken_modules(root)\n    patterns = [re.compile(pattern) for pattern in options.bench]\n    # As in asv, benchmarks run in a folder of their own.\n    with tempfile.TemporaryDirectory() as folder:\n        os.chdir(folder)\n        run_all(benchmarks, patterns)\n        os.chdir(root)\n\n\ndef parse_options(words):\n    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)\n    parser.add_argument(\"--bench\", \"-b\", action=\"append\", default=[])\n    parser.add_argument(\"--config\", default=None)\n    return parser.parse_known_args(words)[0]\n\n\ndef find_config(given):\n    if given:\n        return os.path.abspath(given)\n    found = next((name for name in CONFIG_FILES if os.path.exists(name)), None)\n    if found is None:\n        sys.exit(\"There is no asv.conf.json in '%s'; set 'cwd' of the entry point to the directory that has it.\" % os.getcwd())\n    return os.path.abspath(found)\n\n\ndef parse_json_with_comments(text):\n    \"\"\"JSON with // and /* */ comments and commas before closing brackets.\"\"\"\n    token = r'\"(?:\\\\.|[^\"\\\\])*\"'\n    text = re.sub(token + r\"|//[^\\n]*|/\\*.*?\\*/\", lambda m: m.group() if m.group()[0] == '\"' else \" \", text, flags=re.S)\n    text = re.sub(token + r\"|,(?=\\s*[}\\]])\", lambda m: m.group() if m.group()[0] == '\"' else \"\", text)\n    return json.loads(text)\n\n\ndef report_broken_modules(root):\n    \"\"\"A module that cannot be imported has benchmarks that nobody would miss.\"\"\"\n    package = os.path.basename(root)\n    for folder, folders, files in os.walk(root):\n        folders[:] = [name for name in folders if os.path.exists(os.path.join(folder, name, \"__init__.py\"))]\n        for file in files:\n            path = os.path.relpath(os.path.join(folder, file), root)\n            if not path.endswith(\".py\"):\n                continue\n            parts = path[:-3].split(os.sep)\n            module = \".\".join(part for part in parts if part != \"__init__\")\n            if package + (\".\" + module if module else \"\") not in sys.modules:\n                measure.problem(module or package, \"failed\", \"collection\")\n\n\ndef run_all(benchmarks, patterns):\n    caches = {}\n    for benchmark in benchmarks:\n        for name, index in variants(benchmark):\n            if patterns and not any(pattern.search(name) for pattern in patterns):\n                continue\n            if not measure.is_wanted(measure.plain_name(name)):\n                continue\n            if benchmark.type != \"time\" or type(benchmark).__name__ != \"TimeBenchmark\":\n                kind = \"timeraw\" if benchmark.type == \"time\" else benchmark.type\n                measure.problem(name, \"left-out\", LEFT_OUT.get(kind, \"not-time\"))\n                continue\n            run_one(benchmark, name, index, caches)\n\n\ndef variants(benchmark):\n    \"\"\"Names as asv writes them, with parameters; and their number.\"\"\"\n    combinations = list(itertools.product(*benchmark.params)) if benchmark.params else [()]\n    for index, values in enumerate(combinations):\n        yield (benchmark.name + (\"(%s)\" % \", \".join(values) if values else \"\"), index)\n\n\nclass TookTooLong(Exception):\n    pass\n\n\ndef run_one(benchmark, name, index, caches):\n    is_ready = False\n    try:\n        with time_limit(benchmark.timeout or DEFAULT_TIMEOUT):\n            if benchmark.params:\n                benchmark.set_param_idx(index)\n            insert_cache(benchmark, caches)\n            benchmark._redo_setup_next = False\n            if benchmark.do_setup():\n                return\n            is_ready = True\n            wrap(benchmark, name).run()\n    except TookTooLong:\n        measure.problem(name, \"failed\", \"timeout\")\n    except Exception as error:\n        if type(error).__name__ == \"SkipNotImplemented\" or isinstance(error, NotImplementedError):\n            return\n        print(\"%s: %s: %s\" % (name, type(error).__name__, error), file=sys.stderr)\n        measure.problem(name, \"failed\", \"raised\" if is_ready else \"setup-failed\")\n    finally:\n        if is_ready:\n            try:\n                benchmark.do_teardown()\n            except Exception as error:\n                print(\"%s: teardown: %s: %s\" % (name, type(error).__name__, error), file=sys.stderr)\n\n\ndef insert_cache(benchmark, caches):\n    if benchmark.setup_cache_key is None:\n        return\n    if benchmark.setup_cache_key not in caches:\n        caches[benchmark.setup_cache_key] = benchmark.do_setup_cache()\n    cache = caches[benchmark.setup_cache_key]\n    if hasattr(benchmark, \"set_cache\"):\n        benchmark.set_cache(cache)\n    elif cache is not None:\n        benchmark.insert_param(cache)\n\n\ndef wrap(benchmark, name):\n    build = getattr(benchmark, \"_build_params\", None)\n    args = build() if build else tuple(benchmark._current_params)\n    number = getattr(benchmark, \"number\", 0)\n    options = {\"collects\": False, \"file\": sys.modules[benchmark.func.__module__].__file__}\n    if benchmark._setups or benchmark._teardowns:\n        # asv prepares anew before each sample, and before each call since asv_runner 0.3.\n        is_isolated = getattr(benchmark, \"_setup_isolates_timed_calls\", False)\n        chunk = 1 if is_isolated else number or None\n        options.update(prepare=benchmark.redo_setup, chunk=chunk, samples=None if chunk else 10)\n    return measure.Benchmark(name, benchmark.func, args, **options)\n\n\nclass time_limit:\n    \"\"\"Raises TookTooLong after so many seconds, where signals allow it.\"\"\"\n\n    def __init__(self, seconds):\n        self.seconds = max(1, int(seconds))\n        self.works = hasattr(signal, \"SIGALRM\") and threading.current_thread() is threading.main_thread()\n\n    def __enter__(self):\n        if self.works:\n            self.former = signal.signal(signal.SIGALRM, self.fire)\n            signal.alarm(self.seconds)\n\n    def __exit__(self, *_):\n        if self.works:\n            signal.alarm(0)\n            signal.signal(signal.SIGALRM, self.former)\n\n    @staticmethod\n    def fire(*_):\n        raise TookTooLong()\n\n\nif __name__ == \"__main__\":\n    main(sys.argv[1:])\n";
/** flamediff_import.py */
const FLAMEDIFF_IMPORT = "\"\"\"Measures what it takes to start an interpreter and import a module, each time in a new process.\"\"\"\nimport os\nimport subprocess\nimport sys\n\nimport flamediff_measure as measure\n\n\ndef start(module):\n    own = (\"FLAMEDIFF_SUITE\", \"PYTEST_PLUGINS\", \"TOX_OVERRIDE\")\n    environment = {name: value for name, value in os.environ.items() if name not in own}\n    return subprocess.call([sys.executable, \"-c\", \"import \" + module], env=environment)\n\n\ndef measure_starts(module):\n    def once():\n        status = start(module)\n        if status != 0:\n            # Python has said what went wrong.\n            sys.exit(status if status > 0 else 1)\n\n    measure.record(event=\"session\", tool=\"import\")\n    if measure.CALLS is None:\n        # The first start writes byte code.\n        once()\n    measure.Benchmark(\"import \" + module, once).run()\n\n\nif __name__ == \"__main__\":\n    # A run that notes which modules are loaded needs one start.\n    if os.environ.get(\"FLAMEDIFF_COUNTS\"):\n        sys.exit(start(sys.argv[1]))\n    measure_starts(sys.argv[1])\n";
/** flamediff_measure.py */
const FLAMEDIFF_MEASURE = "\"\"\"Runs benchmarks a fixed number of times, each below a stack frame that carries its name.\n\nFLAMEDIFF_SUITE names a folder: plan.json says what to run, and each process appends what it ran to a file of its own.\n\"\"\"\nimport gc\nimport json\nimport os\nimport random\nimport re\nimport sys\nimport time\nimport types\n\nFOLDER = os.environ.get(\"FLAMEDIFF_SUITE\", \"\")\n# The first run estimates seconds per call from calls that together take this long.\nCALIBRATION_SECONDS = 0.02\n# A longer first call says enough.\nLONG_CALL_SECONDS = 0.1\n# Names end up in stacks, tables and links.\nLONGEST_NAME = 500\n\n\ndef _read_plan():\n    try:\n        with open(os.path.join(FOLDER, \"plan.json\"), encoding=\"utf-8\") as file:\n            return json.load(file)\n    except (OSError, ValueError):\n        return {}\n\n\ndef _compile(pattern):\n    try:\n        return re.compile(pattern) if pattern else None\n    except re.error:\n        return re.compile(re.escape(pattern))\n\n\nPLAN = _read_plan()\n# Calls per benchmark; None in the first run, which finds out how long a call takes.\nCALLS = PLAN.get(\"calls\")\nPATTERN = _compile(PLAN.get(\"pattern\"))\n# Files of benchmarks that were brought from head to base.\nBROUGHT = set(PLAN.get(\"brought\", []))\n# Function names by file that the change touches, to run their benchmarks first.\nTOUCHED = {file: set(names) for file, names in PLAN.get(\"touched\", {}).items()}\n\n\ndef plain_name(text):\n    \"\"\"A name as it stands in stacks: one line, no separator of stacks, no address.\"\"\"\n    text = re.sub(r\"[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]+\", \" \", text).replace(\";\", \",\")\n    text = re.sub(r\"[\\ud800-\\udfff]\", \"\\ufffd\", text)\n    text = re.sub(r\"\\b0x[0-9a-fA-F]{4,}\\b\", \"0xN\", text).strip()\n    return text if len(text) <= LONGEST_NAME else text[: LONGEST_NAME - 1] + \"\\u2026\"\n\n\ndef is_wanted(name):\n    \"\"\"Whether a benchmark runs in this run.\"\"\"\n    if CALLS is not None:\n        return name in CALLS\n    return PATTERN is None or PATTERN.search(name) is not None\n\n\ndef record(**event):\n    \"\"\"Appends an event; a process that is killed later loses nothing.\"\"\"\n    path = os.path.join(FOLDER, \"%d.jsonl\" % os.getpid())\n    try:\n        with open(path, \"a\", encoding=\"utf-8\") as file:\n            file.write(json.dumps(event) + \"\\n\")\n    except OSError:\n        pass\n\n\ndef problem(name, kind, reason):\n    record(event=\"problem\", name=plain_name(name), kind=kind, reason=reason)\n\n\ndef seed():\n    \"\"\"The same random numbers in every run and on both sides.\"\"\"\n    random.seed(0)\n    numpy = sys.modules.get(\"numpy\")\n    try:\n        numpy.random.seed(0)\n    except Exception:\n        pass\n\n\ndef _repeat(target, args, kwargs, calls):\n    result = None\n    for _ in range(calls):\n        result = target(*args, **kwargs)\n    return result\n\n\ndef root_frame(name):\n    \"\"\"A function that calls a target; in stacks it has the benchmark's name.\"\"\"\n    changes = {\"co_name\": name, \"co_filename\": \"<benchmark>\", \"co_firstlineno\": 1}\n    if hasattr(_repeat.__code__, \"co_qualname\"):\n        changes[\"co_qualname\"] = name\n    return types.FunctionType(_repeat.__code__.replace(**changes), globals(), name)\n\n\ntry:\n    import resource\n\n    def _cpu():\n        children = resource.getrusage(resource.RUSAGE_CHILDREN)\n        return time.process_time() + children.ru_utime + children.ru_stime\nexcept ImportError:\n    _cpu = time.process_time\n\n\nclass _Clock:\n    \"\"\"Adds up CPU and wall seconds of what runs inside.\"\"\"\n\n    def __init__(self):\n        self.cpu = self.wall = 0.0\n\n    def __enter__(self):\n        self._wall = time.perf_counter()\n        self._start = _cpu()\n\n    def __exit__(self, *_):\n        self.cpu += _cpu() - self._start\n        self.wall += time.perf_counter() - self._wall\n\n\nclass _Paused:\n    \"\"\"No tracing (coverage, debuggers) while a benchmark runs; garbage collection off where its own tool turns it off.\"\"\"\n\n    def __init__(self, collects):\n        self.collects = collects\n\n    def __enter__(self):\n        gc.collect()\n        self.state = sys.gettrace(), gc.isenabled()\n        sys.settrace(None)\n        if not self.collects:\n            gc.disable()\n\n    def __exit__(self, *_):\n        trace, collects = self.state\n        sys.settrace(trace)\n        if collects:\n            gc.enable()\n\n\nclass Benchmark:\n    \"\"\"One benchmark to run.\n\n    target(*args, **kwargs) is one call. prepare() runs before every chunk of calls and finish() after it, neither of them is\n    measured; prepare may return (args, kwargs). chunk is calls per prepare(), else the calls are divided into so many samples.\n    most_calls is what the suite itself asks for, beyond which a failure says nothing about the code.\n    \"\"\"\n\n    def __init__(self, name, target, args=(), kwargs=None, **options):\n        self.name = plain_name(name)\n        self.target, self.args, self.kwargs = target, args, kwargs or {}\n        self.file = options.get(\"file\")\n        self.prepare, self.finish = options.get(\"prepare\"), options.get(\"finish\")\n        self.chunk, self.samples = options.get(\"chunk\"), options.get(\"samples\")\n        self.collects = options.get(\"collects\", True)\n        self.most_calls = options.get(\"most_calls\")\n        self.warms_up = options.get(\"warms_up\", True)\n        # target takes the number of calls as its last argument and makes them itself\n        self.counts = options.get(\"counts\", False)\n\n    def run(self):\n        \"\"\"Result of the last call. Records calls and seconds; raises what the target raises.\"\"\"\n        seed()\n        root = root_frame(self.name)\n        with _Paused(self.collects):\n            return self._calibrate(root) if CALLS is None else self._measure(root)\n\n    def _measure(self, root):\n        calls = CALLS[self.name]\n        clock = _Clock()\n        if calls > 1 and self.warms_up and not self.prepare:\n            self._call(_repeat, 1, _Clock())\n        result = self._calls(root, calls, clock)\n        record(event=\"benchmark\", name=self.name, calls=calls, cpu=clock.cpu, wall=clock.wall)\n        return result\n\n    def _calibrate(self, root):\n        began = time.perf_counter()\n        first, later = _Clock(), _Clock()\n        reached = _Reached()\n        with reached:\n            result = self._calls(root, 1, first)\n        calls, most = 0, None\n        batch = 1\n        while later.wall < CALIBRATION_SECONDS and time.perf_counter() - began < LONG_CALL_SECONDS:\n            try:\n                result = self._calls(root, batch, later)\n            except Exception:\n                if self.most_calls is None or calls + batch < self.most_calls:\n                    raise\n                most = self.most_calls\n                break\n            calls += batch\n            batch *= 2\n        clock, measured = (later, calls) if calls > 0 else (first, 1)\n        record(\n            event=\"estimate\",\n            name=self.name,\n            file=os.path.realpath(self.file) if self.file else None,\n            cpu=clock.cpu / measured,\n            wall=clock.wall / measured,\n            outside=max(0.0, time.perf_counter() - began - first.wall - later.wall) / (calls + 1),\n            spent=time.perf_counter() - began,\n            touched=reached.any(),\n            most=most,\n        )\n        return result\n\n    def _calls(self, root, calls, clock):\n        if self.prepare is None and self.finish is None:\n            return self._call(root, calls, clock)\n        result = None\n        chunk = self.chunk or max(1, calls // (self.samples or 1))\n        for done in range(0, calls, chunk):\n            prepared = self.prepare() if self.prepare else None\n            if prepared:\n                self.args, self.kwargs = prepared\n            try:\n                result = self._call(root, min(chunk, calls - done), clock)\n            finally:\n                if self.finish:\n                    self.finish(*self.args, **self.kwargs)\n        return result\n\n    def _call(self, root, calls, clock):\n        if self.counts:\n            with clock:\n                return root(self.target, (*self.args, calls), self.kwargs, 1)\n        with clock:\n            return root(self.target, self.args, self.kwargs, calls)\n\n\nclass _Reached:\n    \"\"\"Which functions run inside, if the change touches any.\"\"\"\n\n    def __enter__(self):\n        self.codes = set()\n        self.stop = None\n        if not TOUCHED:\n            return\n        if hasattr(sys, \"monitoring\"):\n            self._monitor()\n        else:\n            self._profile()\n\n    def __exit__(self, *_):\n        if self.stop:\n            self.stop()\n\n    def any(self):\n        return any(self._is_touched(code) for code in self.codes)\n\n    def _is_touched(self, code):\n        names = TOUCHED.get(os.path.realpath(code.co_filename))\n        if names is None:\n            return False\n        qualified = getattr(code, \"co_qualname\", None)\n        return qualified in names if qualified else any(name.split(\".\")[-1] == code.co_name for name in names)\n\n    def _monitor(self):\n        monitoring = sys.monitoring\n        tool = next((tool for tool in (4, 3, 5) if monitoring.get_tool(tool) is None), None)\n        if tool is None:\n            return\n\n        def started(code, _):\n            self.codes.add(code)\n            return monitoring.DISABLE\n\n        monitoring.use_tool_id(tool, \"flamediff\")\n        monitoring.register_callback(tool, monitoring.events.PY_START, started)\n        monitoring.set_events(tool, monitoring.events.PY_START)\n        monitoring.restart_events()\n\n        def stop():\n            monitoring.set_events(tool, 0)\n            monitoring.register_callback(tool, monitoring.events.PY_START, None)\n            monitoring.free_tool_id(tool)\n\n        self.stop = stop\n\n    def _profile(self):\n        try:\n            from _lsprof import Profiler\n        except ImportError:\n            return\n        if sys.getprofile() is not None:\n            return\n        profiler = Profiler(subcalls=False, builtins=False)\n        profiler.enable()\n\n        def stop():\n            profiler.disable()\n            self.codes = {entry.code for entry in profiler.getstats() if hasattr(entry.code, \"co_filename\")}\n\n        self.stop = stop\n";
/** flamediff_pyperf.py */
const FLAMEDIFF_PYPERF = "\"\"\"Runs a pyperf script or module with each of its benchmarks in this process, a fixed number of times.\"\"\"\nimport os\nimport runpy\nimport sys\n\nimport flamediff_measure as measure\n\n\ndef take_over():\n    try:\n        import pyperf\n    except ImportError:\n        sys.exit(\"pyperf is not installed for '%s'; add 'pip install pyperf' to 'setup'.\" % sys.executable)\n\n    def run(runner, task):\n        runner.parse_args()\n        if not measure.is_wanted(measure.plain_name(task.name)):\n            return None\n        benchmark = measure.Benchmark(task.name, task.task_func, (task,), counts=True, warms_up=False, file=os.path.abspath(sys.argv[0]))\n        try:\n            benchmark.run()\n        except Exception as error:\n            print(\"%s: %s: %s\" % (task.name, type(error).__name__, error), file=sys.stderr)\n            measure.problem(task.name, \"failed\", \"raised\")\n        return None\n\n    pyperf.Runner._main = run\n    measure.record(event=\"session\", tool=\"pyperf\")\n\n\ndef main(words):\n    take_over()\n    if words[0] == \"-m\":\n        sys.argv = words[1:]\n        runpy.run_module(words[1], run_name=\"__main__\", alter_sys=True)\n    else:\n        sys.argv = words\n        sys.path[0] = os.path.dirname(os.path.realpath(words[0]))\n        runpy.run_path(words[0], run_name=\"__main__\")\n\n\nif __name__ == \"__main__\":\n    main(sys.argv[1:])\n";
/** flamediff_pytest.py */
const FLAMEDIFF_PYTEST = "\"\"\"pytest plugin: takes over the fixture and the marker 'benchmark' of pytest-benchmark and pytest-codspeed. PYTEST_DONT_REWRITE\"\"\"\nimport importlib.util\nimport inspect\nimport os\n\nimport pytest\n\nimport flamediff_measure as measure\n\nFIXTURES = (\"benchmark\", \"codspeed_benchmark\")\nHAS_BENCHMARK = importlib.util.find_spec(\"pytest_benchmark\") is not None\nHAS_CODSPEED = importlib.util.find_spec(\"pytest_codspeed\") is not None\n# Options of either package, accepted where it is not installed: their flags, and those that take a value.\nFLAGS = {\n    \"--benchmark\": \"disable-gc skip disable enable only autosave save-data verbose quiet\",\n    \"--codspeed\": \"\",\n}\nVALUES = {\n    \"--benchmark\": \"min-time max-time min-rounds precision confidence timer calibration-precision warmup-iterations save json cprofile \"\n    \"cprofile-loops cprofile-top storage sort group-by columns name time-unit compare-fail\",\n    \"--codspeed\": \"mode warmup-time max-time max-rounds\",\n}\nOPTIONAL_VALUES = {\"--benchmark\": \"warmup compare histogram netrc cprofile-dump\", \"--codspeed\": \"\"}\n\n\ndef pytest_addoption(parser):\n    for prefix, is_installed in ((\"--benchmark\", HAS_BENCHMARK), (\"--codspeed\", HAS_CODSPEED)):\n        if is_installed:\n            continue\n        group = parser.getgroup(prefix.strip(\"-\"))\n        if prefix == \"--codspeed\":\n            group.addoption(prefix, action=\"store_true\", default=False)\n        for name in FLAGS[prefix].split():\n            group.addoption(prefix + \"-\" + name, action=\"store_true\", default=False)\n        for name in VALUES[prefix].split():\n            group.addoption(prefix + \"-\" + name, action=\"append\", default=None)\n        for name in OPTIONAL_VALUES[prefix].split():\n            group.addoption(prefix + \"-\" + name, action=\"append\", nargs=\"?\", default=None)\n\n\n@pytest.hookimpl(tryfirst=True)\ndef pytest_configure(config):\n    config.addinivalue_line(\"markers\", \"benchmark: a benchmark, or settings of one\")\n    config.addinivalue_line(\"markers\", \"codspeed_benchmark: a benchmark\")\n    # pytest-codspeed would wrap the test itself and never ask for the fixture; --codspeed then selects benchmarks only, as it does there.\n    config._flamediff_only = bool(config.getoption(\"codspeed\", False)) or \"CODSPEED_ENV\" in os.environ\n    if not HAS_BENCHMARK:\n        config._flamediff_only = config._flamediff_only or bool(config.getoption(\"benchmark_only\", False))\n    config.option.codspeed = False\n    os.environ.pop(\"CODSPEED_ENV\", None)\n    if measure.CALLS is not None:\n        measure.seed()\n\n\n@pytest.hookimpl(trylast=True)\ndef pytest_sessionstart(session):\n    # Registered last, so that it wins over plugins that conftest files name; fixtures in conftest files win over it.\n    session.config.pluginmanager.register(_Fixtures(), \"flamediff-fixtures\")\n    measure.record(event=\"session\", tool=\"pytest\")\n\n\n@pytest.hookimpl(trylast=True)\ndef pytest_collection_modifyitems(config, items):\n    kept, dropped = [], []\n    for item in items:\n        if _is_benchmark(item):\n            is_kept = measure.is_wanted(measure.plain_name(item.nodeid)) and not _is_skipped(config)\n        else:\n            is_kept = not config._flamediff_only\n        (kept if is_kept else dropped).append(item)\n    config._flamediff_dropped = bool(dropped)\n    if dropped:\n        config.hook.pytest_deselected(items=dropped)\n        items[:] = kept\n\n\ndef _is_skipped(config):\n    return not HAS_BENCHMARK and config.getoption(\"benchmark_skip\", False) and not config.getoption(\"benchmark_only\", False)\n\n\ndef _is_benchmark(item):\n    return _uses_fixture(item) or _is_marked(item)\n\n\ndef _uses_fixture(item):\n    return any(name in FIXTURES for name in getattr(item, \"fixturenames\", ()))\n\n\ndef _is_marked(item):\n    return any(item.get_closest_marker(name) is not None for name in FIXTURES)\n\n\nclass _Fixtures:\n    @pytest.fixture\n    def codspeed_benchmark(self, request):\n        fixture = BenchmarkFixture(request)\n        yield fixture\n        fixture._cleanup()\n\n    @pytest.fixture\n    def benchmark(self, codspeed_benchmark):\n        return codspeed_benchmark\n\n    @pytest.fixture\n    def benchmark_weave(self, benchmark):\n        return benchmark.weave\n\n\ndef _class_of_fixture():\n    \"\"\"pytest-benchmark insists on its own class.\"\"\"\n    if HAS_BENCHMARK:\n        from pytest_benchmark.fixture import BenchmarkFixture as theirs\n\n        return theirs\n    if HAS_CODSPEED:\n        from pytest_codspeed.plugin import BenchmarkFixture as theirs\n\n        return theirs\n    return None\n\n\nclass BenchmarkFixture:\n    \"\"\"The fixture of both packages, with a fixed number of calls. As with measuring disabled there, 'stats' is None.\"\"\"\n\n    @property\n    def __class__(self):\n        return _class_of_fixture() or BenchmarkFixture\n\n    def __init__(self, request):\n        node = request.node\n        self._item = node\n        self._cleanups = []\n        self.name, self.fullname = node.name, node.nodeid\n        marker = node.get_closest_marker(\"benchmark\")\n        self._settings = dict(marker.kwargs) if marker else {}\n        self.group = self._settings.get(\"group\")\n        callspec = getattr(node, \"callspec\", None)\n        self.param = callspec.id if callspec else None\n        self.params = callspec.params if callspec else None\n        self.extra_info = {}\n        self.disabled, self.enabled = True, False\n        self.has_error = self.skipped = False\n        self.cprofile_stats = None\n        node._flamediff = self\n        self.was_called = self.was_asked = self.was_reused = False\n\n    @property\n    def stats(self):\n        self.was_asked = True\n        return None\n\n    def __call__(self, function_to_benchmark, *args, **kwargs):\n        return self._run(function_to_benchmark, args, kwargs)\n\n    def pedantic(self, target, args=(), kwargs=None, setup=None, teardown=None, rounds=1, warmup_rounds=0, iterations=1):\n        asked = max(1, rounds * iterations)\n        return self._run(\n            target, args, kwargs or {}, prepare=setup, finish=teardown, chunk=1, most_calls=asked, warms_up=warmup_rounds > 0\n        )\n\n    def weave(self, target, **kwargs):\n        import aspectlib\n\n        def aspect(function):\n            return lambda *args, **given: self(function, *args, **given)\n\n        self._cleanups.append(aspectlib.weave(target, aspect, **kwargs).rollback)\n\n    patch = weave\n\n    def _run(self, target, args, kwargs, **options):\n        if self.was_called:\n            self.was_reused = True\n            raise RuntimeError(\"The fixture 'benchmark' can be used once per test.\")\n        self.was_called = True\n        return _benchmark(self._item, target, args, kwargs, **options).run()\n\n    def _cleanup(self):\n        while self._cleanups:\n            self._cleanups.pop()()\n\n\ndef _benchmark(item, target, args, kwargs, **options):\n    marker = item.get_closest_marker(\"benchmark\")\n    disables = marker.kwargs.get(\"disable_gc\") if marker else None\n    if disables is None:\n        disables = item.config.getoption(\"benchmark_disable_gc\", False) or item.config._flamediff_only\n    return measure.Benchmark(item.nodeid, target, args, kwargs, file=_file_of(item), collects=not disables, **options)\n\n\ndef _file_of(item):\n    return str(getattr(item, \"path\", None) or getattr(item, \"fspath\", \"\"))\n\n\n@pytest.hookimpl(tryfirst=True)\ndef pytest_runtest_setup(item):\n    if _is_benchmark(item):\n        measure.seed()\n\n\n@pytest.hookimpl(tryfirst=True)\ndef pytest_pyfunc_call(pyfuncitem):\n    \"\"\"A marker without the fixture: the whole test is the benchmark.\"\"\"\n    if _uses_fixture(pyfuncitem) or not _is_marked(pyfuncitem):\n        return None\n    function = pyfuncitem.obj\n    if inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function):\n        measure.problem(pyfuncitem.nodeid, \"not-taken-over\", \"async\")\n        return None\n    arguments = {name: pyfuncitem.funcargs[name] for name in pyfuncitem._fixtureinfo.argnames}\n    _benchmark(pyfuncitem, function, (), arguments).run()\n    return True\n\n\n@pytest.hookimpl(hookwrapper=True, tryfirst=True)\ndef pytest_runtest_makereport(item, call):\n    # pytest-benchmark ends the session when a fixture of that name is not its own.\n    others = None if _is_ours(item) else getattr(item, \"funcargs\", {}).pop(\"benchmark\", None)\n    outcome = yield\n    if others is not None:\n        item.funcargs[\"benchmark\"] = others\n    report = outcome.get_result()\n    if not _is_benchmark(item):\n        return\n    fixture = getattr(item, \"_flamediff\", None)\n    if report.failed:\n        kind, reason = _failure(item, fixture, call)\n        measure.problem(item.nodeid, kind, reason)\n        # A benchmark that fails is told with its name; the others still count.\n        report.outcome = \"skipped\"\n        report.longrepr = (_file_of(item), 0, \"flamediff: %s: %s\" % (kind, report.longreprtext[-2000:]))\n    elif call.when == \"call\" and report.passed and _uses_fixture(item):\n        if fixture is None and not _is_ours(item):\n            measure.problem(item.nodeid, \"not-taken-over\", \"own-fixture\")\n        elif fixture is not None and not fixture.was_called:\n            measure.problem(item.nodeid, \"not-taken-over\", \"not-called\")\n\n\ndef _failure(item, fixture, call):\n    if call.when == \"setup\":\n        return \"failed\", \"setup-failed\"\n    if fixture is None and _uses_fixture(item) and not _is_ours(item):\n        return \"not-taken-over\", \"own-fixture\"\n    if fixture is not None and fixture.was_asked:\n        return \"not-taken-over\", \"asserts-on-stats\"\n    if fixture is not None and fixture.was_reused:\n        return \"failed\", \"used-twice\"\n    return \"failed\", \"raised\"\n\n\ndef _is_ours(item):\n    \"\"\"Whether the fixture that pytest chose for this test is the plugin's own.\"\"\"\n    info = getattr(item, \"_fixtureinfo\", None)\n    for name in FIXTURES if info else ():\n        definitions = info.name2fixturedefs.get(name)\n        if definitions and getattr(definitions[-1].func, \"__module__\", None) != __name__:\n            return False\n    return True\n\n\n@pytest.hookimpl(hookwrapper=True)\ndef pytest_make_collect_report(collector):\n    \"\"\"A file of head's that base cannot import has new benchmarks; that is no failure of base's.\"\"\"\n    outcome = yield\n    report = outcome.get_result()\n    path = os.path.realpath(_file_of(collector) or \"\")\n    if report.outcome == \"failed\" and path in measure.BROUGHT:\n        measure.problem(collector.nodeid, \"failed\", \"collection\")\n        report.outcome = \"skipped\"\n        report.longrepr = (path, 0, \"flamediff: cannot be imported on base\")\n\n\n@pytest.hookimpl(trylast=True)\ndef pytest_sessionfinish(session, exitstatus):\n    # \"No tests collected\", because this run leaves benchmarks out or base cannot import head's.\n    if exitstatus == 5 and (measure.BROUGHT or getattr(session.config, \"_flamediff_dropped\", False)):\n        session.exitstatus = 0\n";
/** list_packages.py */
const LIST_PACKAGES = "\"\"\"Prints name, version and top-level names of every installed distribution, as JSON.\"\"\"\n\nimport json\nimport re\nfrom importlib import metadata\n\n\ndef top_level(distribution):\n    names = (distribution.read_text(\"top_level.txt\") or \"\").split()\n    if not names:\n        paths = [line.split(\",\")[0] for line in (distribution.read_text(\"RECORD\") or \"\").splitlines()]\n        names = {path.split(\"/\")[0] for path in paths}\n    names = {re.sub(r\"\\.py$\", \"\", name) for name in names}\n    return sorted(name for name in names if re.match(r\"^\\w+$\", name) and name != \"__pycache__\")[:50]\n\n\nfound = {}\nfor distribution in metadata.distributions():\n    name, version = distribution.metadata[\"Name\"], distribution.version\n    direct = distribution.read_text(\"direct_url.json\") or \"\"\n    # A project installed from its own folder differs by what it is.\n    if not name or not version or '\"file://' in direct:\n        continue\n    # The first one on the search path is the one that is imported.\n    found.setdefault(re.sub(r\"[-_.]+\", \"-\", name).lower(), [name, version, top_level(distribution)])\nprint(json.dumps(list(found.values())))\n";
/** orphans.py */
const ORPHANS = "\"\"\"Runs a command and adopts what outlives its parent, for flamediff.\n\nusage: python orphans.py STATUS VARIABLE COMMAND...\n\nCPU time of a process is only known to the parent that waits for it. Processes that nobody waits for, such as the fork server of\nmultiprocessing with all its workers, or a daemon, come to this one (PR_SET_CHILD_SUBREAPER, Linux). Each is written to STATUS.orphans as\n`PID SECONDS`, with the children that it waited for itself. STATUS.end tells that the command has ended. What still runs a moment\nafter that and after the program's shell (its number is in STATUS.shell) is killed.\n\nVARIABLE is the name of an environment variable that Python may set for itself at start-up (PEP 538), or empty.\n\"\"\"\n\nimport os\nimport signal\nimport sys\nimport time\n\nGRACE_SECONDS = 0.3\nMOST_SECONDS = 5\nPR_SET_CHILD_SUBREAPER = 36\n\nstatus, variable = sys.argv[1:3]\ncommand = sys.argv[3:]\n\n\ndef run():\n    os.environ.pop(variable, None)\n    # Python ignores these, and what is ignored stays ignored in a new program.\n    for name in (\"SIGPIPE\", \"SIGXFSZ\"):\n        signal.signal(getattr(signal, name), signal.SIG_DFL)\n    os.execvp(command[0], command)\n\n\ndef can_adopt():\n    try:\n        import ctypes\n\n        return ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0\n    except (ImportError, OSError, AttributeError):\n        return False\n\n\nif not can_adopt():\n    run()\nchild = os.fork()\nif child == 0:\n    try:\n        run()\n    finally:\n        os._exit(127)\n\n\ndef interrupt(number, frame):\n    try:\n        os.kill(child, number)\n    except OSError:\n        pass\n\n\nsignal.signal(signal.SIGINT, interrupt)\n# A program may end its whole process group.\nfor number in (signal.SIGTERM, signal.SIGHUP):\n    signal.signal(number, lambda number, frame: None)\norphans = os.open(status + \".orphans\", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)\n\n\ndef wait(options):\n    pid, _, usage = os.wait4(-1, options)\n    if pid not in (0, child):\n        os.write(orphans, (\"%d %.6f\\n\" % (pid, usage.ru_utime + usage.ru_stime)).encode())\n    return pid\n\n\ndef is_program_running():\n    try:\n        with open(status + \".shell\") as file:\n            os.kill(int(file.read()), 0)\n        return True\n    except (OSError, ValueError):\n        return False\n\n\ndef kill_children():\n    for name in os.listdir(\"/proc\"):\n        try:\n            with open(\"/proc/%s/stat\" % name, \"rb\") as file:\n                parent = int(file.read().rpartition(b\")\")[2].split()[1])\n            if parent == os.getpid():\n                os.kill(int(name), signal.SIGKILL)\n        except (OSError, ValueError, IndexError):\n            pass\n\n\nwhile wait(0) != child:\n    pass\nopen(status + \".end\", \"w\").close()\nended = None\nwhile True:\n    try:\n        if wait(os.WNOHANG) != 0:\n            continue\n    except ChildProcessError:\n        break\n    if ended is None and not is_program_running():\n        ended = time.monotonic()\n    waited = 0 if ended is None else time.monotonic() - ended\n    if waited > MOST_SECONDS:\n        break\n    if waited > GRACE_SECONDS:\n        kill_children()\n    time.sleep(0.01)\n";
/** sitecustomize.py */
const SITECUSTOMIZE = "\"\"\"Counts calls of Python functions and notes imports, for flamediff.\n\nPython imports this module at start-up because its folder comes first on PYTHONPATH. It starts counting, then runs the\nsitecustomize module that Python would have found without it. Every process writes `PID-TIME.json` when it ends.\n\nModules imported here would be missing from what the program imports itself, so nothing is imported that start-up does not\nimport anyway.\n\"\"\"\n\nimport atexit\nimport os\nimport sys\nimport time\n\nFOLDER = os.environ.get(\"FLAMEDIFF_COUNTS\")\nHERE = __file__\n# co_flags of generators, coroutines, iterable coroutines and asynchronous generators: each resumption is a call for a profiler.\nRESUMABLE = 0x20 | 0x80 | 0x100 | 0x200\n# What starts the program, and helpers of multiprocessing that are killed rather than ended: they run none of the program's functions.\nHELPERS = (b\"flamediff_import.py\", b\"multiprocessing.resource_tracker import main\", b\"multiprocessing.semaphore_tracker import main\", b\"multiprocessing.forkserver import main\")\n\n# A function that was called this often is not counted any further, so that counting takes seconds whatever the program does.\n# Numbers of named functions are told, so they are counted for longer.\nMOST_CALLS = 1000000\nMOST_NAMED_CALLS = 4000000\n\n\ndef bare(code):\n    return (code.co_filename, code.co_firstlineno, getattr(code, \"co_qualname\", code.co_name))\n\n\nclass Named(object):\n    \"\"\"The functions whose callers are wanted: `name<TAB>end of the file's path`, one per line.\"\"\"\n\n    def __init__(self, path):\n        self.ends = {}\n        try:\n            with open(path, \"rb\") as file:\n                lines = file.read().decode(\"utf-8\").split(\"\\n\")\n        except (IOError, OSError):\n            lines = []\n        for line in lines:\n            name, tab, end = line.partition(\"\\t\")\n            if tab:\n                self.ends.setdefault(name, []).append(end)\n\n    def __contains__(self, code):\n        return any(code.co_filename.endswith(end) for end in self.ends.get(code.co_name, ()))\n\n\nclass Monitoring(object):\n    \"\"\"Exact counts of function starts through sys.monitoring (Python 3.12 and later), in all threads.\"\"\"\n\n    def __init__(self, named):\n        self.named = named\n        self.tool = None\n        self.capped = set()\n        self.reset()\n\n    def reset(self):\n        self.counts = {}\n        self.codes = {}\n        self.callers = {}\n        if self.capped:\n            sys.monitoring.restart_events()\n        self.capped = set()\n\n    def start(self):\n        monitoring = sys.monitoring\n        # 0, 1, 2 and 5 are meant for debuggers, coverage, profilers and optimizers.\n        for tool in (4, 3):\n            try:\n                monitoring.use_tool_id(tool, \"flamediff\")\n            except ValueError:\n                continue\n            self.tool = tool\n            monitoring.register_callback(tool, monitoring.events.PY_START, self.make_callback())\n            monitoring.set_events(tool, monitoring.events.PY_START)\n            return True\n        return False\n\n    def make_callback(self):\n        # By id: hashing a code object reads all of its bytecode. `codes` keeps the objects alive, so that no id is used twice.\n        getframe = sys._getframe\n        disable = sys.monitoring.DISABLE\n\n        def started(code, offset):\n            key = id(code)\n            try:\n                calls = self.counts[key] + 1\n            except KeyError:\n                calls = 1\n                self.codes[key] = code\n                if code in self.named:\n                    self.callers[key] = {}\n            self.counts[key] = calls\n            callers = self.callers.get(key)\n            if calls >= MOST_CALLS and (callers is None or calls >= MOST_NAMED_CALLS):\n                self.capped.add(key)\n                return disable\n            if callers is not None:\n                back = getframe(1).f_back\n                caller = None if back is None else back.f_code\n                callers[caller] = callers.get(caller, 0) + 1\n\n        return started\n\n    def is_whole(self):\n        return self.tool is not None and sys.monitoring.get_tool(self.tool) == \"flamediff\"\n\n    def read(self):\n        for key, code in list(self.codes.items()):\n            callers = [(bare(by), count) for by, count in list(self.callers.get(key, {}).items()) if by is not None]\n            yield code, self.counts[key], None, callers, key in self.capped\n\n\nclass Lsprof(object):\n    \"\"\"Exact counts through the core of cProfile (Python 3.8 to 3.11): each resumption of a generator is a call.\"\"\"\n\n    def __init__(self, named):\n        self.named = named\n        self.profilers = []\n        self.extra = {}\n        self.main = None\n        self.is_stopped = False\n\n    def start(self):\n        try:\n            import _lsprof\n            import threading\n        except ImportError:\n            return False\n        self.make = _lsprof.Profiler\n        self.main = self.enable()\n        threading.setprofile(self.in_thread)\n        self.stop_after(float(os.environ.get(\"FLAMEDIFF_COUNTS_SECONDS\", \"inf\")))\n        return True\n\n    def stop_after(self, seconds):\n        \"\"\"Stops counting in the main thread after so much CPU time; a timer that the program sets itself takes the place of this one.\"\"\"\n        import _signal\n\n        if seconds < 1e6 and _signal.getsignal(_signal.SIGVTALRM) == _signal.SIG_DFL:\n            _signal.signal(_signal.SIGVTALRM, self.stop)\n            _signal.setitimer(_signal.ITIMER_VIRTUAL, seconds)\n\n    def stop(self, number, frame):\n        if sys.getprofile() is self.main:\n            self.main.disable()\n            self.is_stopped = True\n\n    def end(self):\n        \"\"\"A timer outlives execv, and would then kill the program.\"\"\"\n        import _signal\n\n        _signal.setitimer(_signal.ITIMER_VIRTUAL, 0)\n\n    def enable(self):\n        profiler = self.make(subcalls=True, builtins=False)\n        self.profilers.append(profiler)\n        profiler.enable()\n        return profiler\n\n    def in_thread(self, frame, event, argument):\n        # This event is that of the thread's first function, which the profiler does not see.\n        code = frame.f_code\n        self.extra[code] = self.extra.get(code, 0) + 1\n        self.enable()\n\n    def reset(self):\n        # Those of the parent process stay referenced: their entries are on the stack of this one, too.\n        self.old = self.profilers\n        self.profilers = []\n        self.extra = {}\n        self.is_stopped = False\n        self.main = self.enable()\n\n    def is_whole(self):\n        return self.main is not None and (self.is_stopped or sys.getprofile() is self.main)\n\n    def read(self):\n        counts = dict(self.extra)\n        callers = {}\n        for profiler in self.profilers:\n            for entry in profiler.getstats():\n                code = entry.code\n                if isinstance(code, str):\n                    continue\n                counts[code] = counts.get(code, 0) + entry.callcount\n                for sub in entry.calls or ():\n                    if not isinstance(sub.code, str) and sub.code in self.named:\n                        by = callers.setdefault(sub.code, {})\n                        by[code] = by.get(code, 0) + sub.callcount\n        for code, count in counts.items():\n            yield code, count, None, [(bare(by), n) for by, n in callers.get(code, {}).items()], self.is_stopped\n\n\nclass Starts(Lsprof):\n    \"\"\"Like Lsprof, in Python: also tells how often generators and coroutines were started. Several times slower.\"\"\"\n\n    def __init__(self, named):\n        Lsprof.__init__(self, named)\n        self.reset_counts()\n\n    def reset_counts(self):\n        self.counts = {}\n        self.starts = {}\n        self.callers = {}\n\n    def start(self):\n        import threading\n\n        sys.setprofile(self.seen)\n        threading.setprofile(self.seen)\n        self.stop_after(float(os.environ.get(\"FLAMEDIFF_COUNTS_SECONDS\", \"inf\")))\n        return True\n\n    def stop(self, number, frame):\n        if sys.getprofile() == self.seen:\n            sys.setprofile(None)\n            self.is_stopped = True\n\n    def seen(self, frame, event, argument):\n        if event != \"call\":\n            return\n        code = frame.f_code\n        self.counts[code] = self.counts.get(code, 0) + 1\n        if code in self.named and not self.is_resumed(frame, code):\n            self.starts[code] = self.starts.get(code, 0) + 1\n            back = frame.f_back\n            if back is not None:\n                by = self.callers.setdefault(code, {})\n                by[back.f_code] = by.get(back.f_code, 0) + 1\n\n    def is_resumed(self, frame, code):\n        last = frame.f_lasti\n        if not code.co_flags & RESUMABLE or last < 0:\n            return False\n        # 3.11 stands at the instruction RESUME already, whose argument is 0 when the function starts.\n        return sys.version_info < (3, 11) or bytearray(code.co_code)[last + 1] != 0\n\n    def reset(self):\n        self.reset_counts()\n        if self.is_stopped:\n            self.is_stopped = False\n            sys.setprofile(self.seen)\n\n    def is_whole(self):\n        # Methods are made anew whenever they are asked for.\n        return self.is_stopped or sys.getprofile() == self.seen\n\n    def read(self):\n        for code, count in list(self.counts.items()):\n            yield code, count, self.starts.get(code), [(bare(by), n) for by, n in self.callers.get(code, {}).items()], self.is_stopped\n\n\nclass Slower(object):\n    \"\"\"Makes the program three times slower without changing what it does: after each piece of its own work it burns twice as much CPU time.\n\n    It stops when the program has worked for so many seconds of its own. Clocks go on, so a program that works until a time does less.\n    \"\"\"\n\n    SHORTEST = 0.001\n\n    def __init__(self, until):\n        import _thread\n\n        self.until = until\n        # Per thread: what other threads do meanwhile is not what this one burns.\n        self.clock = getattr(time, \"thread_time\", time.process_time)\n        self.thread = _thread.get_ident\n        self.reset()\n\n    def reset(self):\n        self.injected = 0.0\n        self.own = 0.0\n        self.last = {}\n        self.is_done = False\n\n    def start(self):\n        if hasattr(sys, \"monitoring\"):\n            return self.start_monitoring()\n        import threading\n\n        sys.setprofile(self.seen)\n        threading.setprofile(self.seen)\n        return True\n\n    def start_monitoring(self):\n        monitoring = sys.monitoring\n        for tool in (4, 3):\n            try:\n                monitoring.use_tool_id(tool, \"flamediff\")\n            except ValueError:\n                continue\n            events = monitoring.events.PY_START | monitoring.events.PY_RETURN | monitoring.events.CALL\n            for event in (monitoring.events.PY_START, monitoring.events.PY_RETURN, monitoring.events.CALL):\n                monitoring.register_callback(tool, event, self.seen)\n            self.tool = tool\n            monitoring.set_events(tool, events)\n            return True\n        return False\n\n    def seen(self, *event):\n        if self.is_done:\n            return\n        now = self.clock()\n        thread = self.thread()\n        own = now - self.last.setdefault(thread, now)\n        if own < self.SHORTEST:\n            return\n        self.own += own\n        if self.own >= self.until:\n            self.stop()\n            return\n        end = now + 2 * own\n        while now < end:\n            now = self.clock()\n        self.injected += now - end + 2 * own\n        self.last[thread] = now\n\n    def stop(self):\n        self.is_done = True\n        if hasattr(sys, \"monitoring\"):\n            sys.monitoring.set_events(self.tool, 0)\n        elif sys.getprofile() == self.seen:\n            sys.setprofile(None)\n\n    def is_whole(self):\n        return True\n\n    def read(self):\n        return []\n\n\nclass Importers(object):\n    \"\"\"A finder that finds nothing: it notes who is the first to import each module.\"\"\"\n\n    def __init__(self):\n        self.first = {}\n        self.seconds = {}\n\n    def measure(self):\n        \"\"\"CPU seconds of each import, with all that this imports.\"\"\"\n        import _frozen_importlib as machinery\n\n        load, clock, seconds = machinery._find_and_load, time.process_time, self.seconds\n\n        def timed(name, import_):\n            start = clock()\n            try:\n                return load(name, import_)\n            finally:\n                seconds.setdefault(name, clock() - start)\n\n        machinery._find_and_load = timed\n\n    def find_spec(self, name, path=None, target=None):\n        if name not in self.first:\n            frame = sys._getframe(1)\n            while frame is not None and self.is_machinery(frame.f_code.co_filename):\n                frame = frame.f_back\n            if frame is not None:\n                self.first[name] = (frame.f_code.co_filename, frame.f_lineno, frame.f_globals.get(\"__name__\"))\n        return None\n\n    def is_machinery(self, file):\n        return file.startswith(\"<frozen importlib\") or file == HERE or file.endswith(\"importlib/__init__.py\") or file.endswith(\"importlib/_bootstrap.py\")\n\n    def read(self):\n        for name, module in list(sys.modules.items()):\n            try:\n                file = object.__getattribute__(module, \"__dict__\").get(\"__file__\")\n            except (AttributeError, TypeError):\n                file = None\n            by = self.first.get(name, (None, None, None))\n            yield [name, file if isinstance(file, str) else None, by[0], by[1], by[2] if isinstance(by[2], str) else None, self.seconds.get(name)]\n\n\nclass Recorder(object):\n    def __init__(self, folder, counter):\n        self.folder = folder\n        self.counter = counter\n        self.importers = Importers()\n        self.is_started = counter is None\n        self.is_helper = self.find_helper()\n        self.open()\n\n    def find_helper(self):\n        try:\n            with open(\"/proc/self/cmdline\", \"rb\") as file:\n                words = file.read()\n        except (IOError, OSError):\n            return False\n        return any(helper in words for helper in HELPERS)\n\n    def open(self):\n        self.pid = os.getpid()\n        self.path = os.path.join(self.folder, \"%d-%d\" % (self.pid, int(time.time() * 1e6)))\n        if not self.is_helper:\n            open(self.path + \".started\", \"w\").close()\n\n    def begin(self):\n        sys.meta_path.insert(0, self.importers)\n        atexit.register(self.write)\n        for name in (\"_exit\", \"execv\", \"execve\"):\n            setattr(os, name, self.writing_before(getattr(os, name)))\n        if hasattr(os, \"register_at_fork\"):\n            os.register_at_fork(after_in_child=self.forked)\n        self.write_when_terminated()\n        if self.counter is not None:\n            self.is_started = self.counter.start()\n        else:\n            self.importers.measure()\n\n    def writing_before(self, ending):\n        def end(*arguments, **keywords):\n            self.write()\n            if isinstance(self.counter, Lsprof):\n                self.counter.end()\n            return ending(*arguments, **keywords)\n\n        return end\n\n    def write_when_terminated(self):\n        \"\"\"Pools of multiprocessing end their workers by SIGTERM.\"\"\"\n        import _signal\n\n        def terminated(number, frame):\n            _signal.signal(number, _signal.SIG_IGN)\n            self.write()\n            _signal.signal(number, _signal.SIG_DFL)\n            os.kill(os.getpid(), number)\n\n        if _signal.getsignal(_signal.SIGTERM) == _signal.SIG_DFL:\n            _signal.signal(_signal.SIGTERM, terminated)\n            self.hold_while_forking(_signal)\n            os.kill = self.terminating(os.kill, _signal.SIGTERM)\n\n    def terminating(self, kill, sigterm):\n        \"\"\"A signal that comes just before a process waits for a lock is handled when the lock is free, which may be never: it is sent again.\"\"\"\n\n        def is_waiting(pid):\n            names = [name for name in os.listdir(self.folder) if name.startswith(\"%d-\" % pid)]\n            return len(names) == 1 and os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None\n\n        def send(pid, number):\n            kill(pid, number)\n            if number != sigterm:\n                return\n            try:\n                for tries in range(60):\n                    if not is_waiting(pid):\n                        return\n                    time.sleep(0.01)\n                    if tries in (15, 45):\n                        kill(pid, number)\n            except (OSError, AttributeError):\n                pass\n\n        return send\n\n    def hold_while_forking(self, _signal):\n        \"\"\"A new process forgets the signals that it was sent while it was made: a pool would wait for it for ever.\"\"\"\n        held = []\n\n        def hold():\n            held.append(_signal.pthread_sigmask(_signal.SIG_BLOCK, [_signal.SIGTERM]))\n\n        def release():\n            _signal.pthread_sigmask(_signal.SIG_SETMASK, held.pop())\n\n        if hasattr(os, \"register_at_fork\"):\n            os.register_at_fork(before=hold, after_in_parent=release, after_in_child=release)\n\n    def forked(self):\n        self.is_helper = False\n        self.open()\n        if self.counter is not None and self.is_started:\n            self.counter.reset()\n\n    def write(self):\n        if self.is_helper or os.getpid() != self.pid:\n            return\n        modules = list(self.importers.read())\n        is_whole = self.is_started and (self.counter is None or self.counter.is_whole())\n        codes = []\n        if self.counter is not None and is_whole:\n            for code, count, starts, callers, is_capped in self.counter.read():\n                if code.co_filename != HERE:\n                    by = [[n] + list(caller) for caller, n in callers]\n                    codes.append([count, starts, bool(code.co_flags & RESUMABLE), list(bare(code)), by, is_capped])\n        with open(self.path + \".tmp\", \"w\") as file:\n            file.write('{\"pid\":%d,\"whole\":%s,\"codes\":' % (self.pid, json(is_whole)))\n            file.write(json(codes))\n            file.write(',\"modules\":')\n            file.write(json(modules))\n            file.write(',\"injected\":%.6f}' % getattr(self.counter, \"injected\", 0.0))\n        os.rename(self.path + \".tmp\", self.path + \".json\")\n\n\ndef json(value):\n    \"\"\"JSON text; the json module may be one of the program's own.\"\"\"\n    if value is None or value is True or value is False:\n        return {None: \"null\", True: \"true\", False: \"false\"}[value]\n    if isinstance(value, (list, tuple)):\n        return \"[\" + \",\".join([json(item) for item in value]) + \"]\"\n    if isinstance(value, float):\n        return \"%.6f\" % value\n    if isinstance(value, str):\n        return '\"' + \"\".join([letter if \" \" <= letter <= \"~\" and letter not in '\"\\\\' else escaped(ord(letter)) for letter in value]) + '\"'\n    return str(value)\n\n\ndef escaped(number):\n    if number < 0x10000:\n        return \"\\\\u%04x\" % number\n    number -= 0x10000\n    return \"\\\\u%04x\\\\u%04x\" % (0xD800 + (number >> 10), 0xDC00 + (number & 0x3FF))\n\n\ndef make_counter(folder):\n    mode = os.environ.get(\"FLAMEDIFF_COUNTS_MODE\", \"calls\")\n    if mode == \"imports\":\n        return None\n    if mode == \"slower\":\n        return Slower(float(os.environ.get(\"FLAMEDIFF_SLOWER_UNTIL\", \"0\")))\n    named = Named(os.path.join(folder, \"named\"))\n    if hasattr(sys, \"monitoring\"):\n        return Monitoring(named)\n    return Starts(named) if mode == \"starts\" else Lsprof(named)\n\n\ndef run_other():\n    \"\"\"The sitecustomize module that comes next on sys.path, under its own name.\"\"\"\n    here = os.path.dirname(os.path.abspath(HERE))\n    sys.path[:] = [folder for folder in sys.path if os.path.abspath(folder or \".\") != here]\n    own = sys.modules.pop(\"sitecustomize\", None)\n    try:\n        import sitecustomize  # noqa: F401\n    except ImportError as error:\n        if getattr(error, \"name\", \"sitecustomize\") != \"sitecustomize\":\n            raise\n    finally:\n        if own is not None:\n            sys.modules.setdefault(\"sitecustomize\", own)\n\n\nif FOLDER and sys.version_info >= (3, 8):\n    try:\n        Recorder(FOLDER, make_counter(FOLDER)).begin()\n    except Exception:\n        # Nothing of this may make the program fail; without a finished file there are no counts.\n        pass\nrun_other()\n";

;// CONCATENATED MODULE: ./lib/record/packages.js





const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const VERSION = /^[A-Za-z0-9][A-Za-z0-9.!+_-]{0,59}$/;
/** bundle.json takes no more. */
const MOST_PACKAGES = 500;
/** Files that say which packages are installed. */
const DECLARATIONS = /(?:^|\/)(?:[^/]*requirements[^/]*|constraints[^/]*\.txt|pyproject\.toml|setup\.py|setup\.cfg|[^/]*\.lock|pylock[^/]*\.toml|Pipfile|(?:conda-)?(?:environment|env)[^/]*\.ya?ml|conda[^/]*|tox\.ini|noxfile\.py)$|(?:^|\/)requirements\//;
const answer = dist/* array */.YOg(dist/* tuple */.PVZ([dist/* string */.YjP(), dist/* string */.YjP(), dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\w{1,100}$/)))]));
/** Versions of installed packages that differ. Where both sides run in one environment nothing is asked. An interpreter that does not answer gives none. */
async function comparePackages({ place, sides, git, shas }) {
    if (sides.base.python === sides.head.python)
        return { packages: [], notes: [] };
    const [base, head] = await Promise.all(profile_frame/* SIDES */.BV.map((side) => listPackages(place, sides, side)));
    if (base === undefined || head === undefined)
        return { packages: [], notes: [] };
    const packages = [...new Set([...base.keys(), ...head.keys()])].sort().flatMap((key) => {
        const [before, after] = [base.get(key), head.get(key)];
        const name = after?.name ?? before?.name ?? key;
        const files = [...new Set([...(before?.files ?? []), ...(after?.files ?? [])])];
        return before?.version === after?.version ? [] : [{ name, base: before?.version ?? null, head: after?.version ?? null, files }];
    });
    const isDeclared = packages.length === 0 || (await changesDeclarations(git, shas));
    return { packages: packages.slice(0, MOST_PACKAGES), notes: isDeclared ? [] : [undeclaredNote(packages)] };
}
async function listPackages(place, sides, side) {
    const { python, venv } = sides[side];
    // In an empty folder: what lies beside the program is not installed.
    const asked = await (0,exec/* tryExecute */.jv)([python, "-c", LIST_PACKAGES], {
        cwd: place.scratch.folder,
        env: programEnvironment(place, { side, venv }),
        signal: place.signal,
        timeoutSeconds: 60,
    }).catch(() => undefined);
    place.signal.throwIfAborted();
    if (asked?.status !== 0)
        return undefined;
    try {
        const found = dist/* parse */.qgA(answer, JSON.parse(asked.stdout));
        const known = found.filter(([name, version]) => NAME.test(name) && VERSION.test(version));
        return new Map(known.map(([name, version, files]) => [name.toLowerCase().replace(/[-_.]+/g, "-"), { name, version, files }]));
    }
    catch {
        return undefined; // a package printed something while Python started
    }
}
async function changesDeclarations(git, shas) {
    const names = await git("diff", "--no-ext-diff", "--name-only", "-z", ...shas);
    return names.split("\0").some((name) => DECLARATIONS.test(name));
}
function undeclaredNote(packages) {
    return { code: "undeclared-packages", name: packages[0]?.name ?? "?", others: packages.length - 1 };
}

;// CONCATENATED MODULE: ./lib/record/rate.js
/** Samples per second that `rate: auto` chooses from, highest first. */
const RATES = [250, 200, 150, 100, 75, 50, 30, 20];
/** The rate of the first run, which only looks at how deep stacks are. */
const PROBE_RATE = 20;
/** Pausing may take this share of a run: more samples would cost more than they tell, and lean further toward deep stacks. */
const MAX_PAUSED = 0.1;
/**
 * Milliseconds that a program is paused for one sample: py-spy 0.4.3 with line numbers, CPython 3.11 to 3.15. Measured at 10, 40 and 100
 * frames: 0.15 to 0.33, 0.47 to 0.92 and 0.99 to 1.85 ms without line numbers, which add 10 to 40 %.
 */
const PAUSE = { fixed: 0.15, perFrame: 0.015, perThread: 0.05 };
/** The highest rate, in samples per second, at which pausing costs at most a tenth of the run; the lowest one where none does. */
function chooseRate({ depth, threads, native }) {
    const once = PAUSE.fixed + PAUSE.perFrame * depth + PAUSE.perThread * Math.max(0, threads - 1);
    const pauseSeconds = ((native ? 2 : 1) * once) / 1000;
    return RATES.find((rate) => rate * pauseSeconds <= MAX_PAUSED) ?? PROBE_RATE;
}

// EXTERNAL MODULE: ./lib/bundle/benchmark-schema.js
var benchmark_schema = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/bundle/failure.js
var bundle_failure = __webpack_require__(7907);
// EXTERNAL MODULE: ./lib/compare/compare.js + 15 modules
var compare = __webpack_require__(3685);
// EXTERNAL MODULE: ./lib/compare/decide.js + 1 modules
var decide = __webpack_require__(691);
// EXTERNAL MODULE: ./lib/compare/looks.js
var compare_looks = __webpack_require__(4248);
// EXTERNAL MODULE: ./lib/profile/canonical.js
var canonical = __webpack_require__(2168);
;// CONCATENATED MODULE: ./lib/profile/processes.js
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
/** Mean depth of the sampled stacks, in Python frames; 0 without a stack. */
function meanDepth({ tree }, frames) {
    const depths = new Int32Array(tree.nodes);
    let [samples, sum] = [0, 0];
    for (let node = 1; node < tree.nodes; node++) {
        const isFrame = frames[tree.fn[node]]?.kind === "frame";
        depths[node] = depths[tree.parent[node]] + (isFrame ? 1 : 0);
        const count = tree.self[0]?.[node];
        if (depths[node] === 0)
            continue;
        samples += count;
        sum += count * depths[node];
    }
    return samples === 0 ? 0 : sum / samples;
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
            sampled[node] = self[0]?.[node] > 0 ? 1 : 0;
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

// EXTERNAL MODULE: ./lib/profile/recordings.js + 1 modules
var profile_recordings = __webpack_require__(759);
// EXTERNAL MODULE: ./lib/profile/settle.js
var settle = __webpack_require__(9699);
// EXTERNAL MODULE: ./lib/profile/harness.js
var harness = __webpack_require__(1094);
// EXTERNAL MODULE: ./lib/profile/settled-frames.js
var settled_frames = __webpack_require__(5982);
;// CONCATENATED MODULE: ./lib/record/counts.js




/** Prepares the folder, and gives what must stand in the environment of the program. @param pythonPath the user's own PYTHONPATH. */
async function prepareCounting({ folder, mode, named, mostSeconds, ownSeconds }, pythonPath) {
    const [code, counts] = [(0,external_node_path_.join)(folder, "code"), (0,external_node_path_.join)(folder, "counts")];
    for (const part of [code, counts])
        await (0,promises_.mkdir)(part, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(code, "sitecustomize.py"), SITECUSTOMIZE);
    await (0,promises_.writeFile)((0,external_node_path_.join)(counts, "named"), named.map(({ file, name }) => `${ownName(name)}\t${fileEnd(file)}\n`).join(""));
    return {
        PYTHONPATH: pythonPath === undefined || pythonPath === "" ? code : `${code}:${pythonPath}`,
        FLAMEDIFF_COUNTS: counts,
        FLAMEDIFF_COUNTS_MODE: mode,
        ...(mostSeconds !== undefined && { FLAMEDIFF_COUNTS_SECONDS: String(mostSeconds) }),
        ...(ownSeconds !== undefined && { FLAMEDIFF_SLOWER_UNTIL: String(ownSeconds) }),
    };
}
/**
 * What the processes of a run have left.
 * @param busy numbers of processes that must be among them.
 * @returns undefined when any process left nothing or was counted in part: a sum without it would be wrong.
 */
async function readCounts(folder, busy) {
    const counts = (0,external_node_path_.join)(folder, "counts");
    const names = await (0,promises_.readdir)(counts);
    const started = names.filter((name) => name.endsWith(".started")).map((name) => name.replace(/\.started$/, ""));
    if (started.length === 0 || !started.every((name) => names.includes(`${name}.json`)))
        return undefined;
    const processes = [];
    for (const name of started) {
        const process = parseProcess(await (0,promises_.readFile)((0,external_node_path_.join)(counts, `${name}.json`), "utf8"));
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
        injected: processes.reduce((sum, { injected }) => sum + injected, 0),
    };
}
/** The program can write there, too. */
const counts_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(10_000));
const number = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(Number.MAX_SAFE_INTEGER));
const cpuSeconds = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1e9));
const processCounts = dist/* object */.Ikc({
    pid: number,
    whole: dist/* boolean */.zMY(),
    codes: dist/* array */.YOg(dist/* tuple */.PVZ([
        number,
        dist/* nullable */.mee(number),
        dist/* boolean */.zMY(),
        dist/* tuple */.PVZ([counts_text, number, counts_text]),
        dist/* array */.YOg(dist/* tuple */.PVZ([number, counts_text, number, counts_text])),
        dist/* boolean */.zMY(),
    ])),
    injected: cpuSeconds,
    modules: dist/* array */.YOg(dist/* tuple */.PVZ([counts_text, dist/* nullable */.mee(counts_text), dist/* nullable */.mee(counts_text), dist/* nullable */.mee(number), dist/* nullable */.mee(counts_text), dist/* nullable */.mee(cpuSeconds)])),
});
function parseProcess(json) {
    try {
        const result = dist/* safeParse */.xLC(processCounts, JSON.parse(json));
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
    for (const [module, file, byFile, byLine, byModule, seconds] of processes.flatMap((process) => process.modules)) {
        const by = byFile === null || byLine === null ? undefined : { file: byFile, line: byLine, module: byModule ?? "" };
        if (modules.get(module)?.by === undefined)
            modules.set(module, { module, file: file ?? undefined, by, ...(seconds !== null && { seconds }) });
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

;// CONCATENATED MODULE: ./lib/record/calls.js




/** bundle.json takes no more. */
const MOST_FUNCTIONS = 200;
const MOST_CALLERS = 20;
/** Runs both sides twice more, without the sampler, and counts calls. A side that cannot be counted has none, which is no failure. */
async function countCalls(request) {
    const named = request.named.slice(0, MOST_FUNCTIONS);
    const counted = await countSides(request, named);
    const modules = counted.base === undefined || counted.head === undefined ? undefined : { base: counted.base[0].modules, head: counted.head[0].modules };
    if (counted.base === undefined && counted.head === undefined)
        return { calls: undefined, modules };
    const tables = await tabulate(request, counted);
    const keys = new Map([...tables.functions].map((fn, id) => [(0,profile_frame/* frameKey */.vZ)(fn), id]));
    const calls = {
        unlike: { base: unlikeOf(tables, "base"), head: unlikeOf(tables, "head") },
        functions: named.map((fn) => describeFunction(tables, fn, keys.get((0,profile_frame/* frameKey */.vZ)(fn)))),
    };
    return { calls, modules };
}
/** One run of each side that only tells what it loads. */
async function listModules({ runner, progress, entry }) {
    const modules = {};
    for (const side of profile_frame/* SIDES */.BV) {
        progress.now(`${entry.name}: listing imports, ${side}`);
        const counted = await runner.count(side, { run: 0, mode: "imports", named: [] });
        if (counted === undefined)
            return undefined;
        modules[side] = counted.modules;
    }
    return modules.base === undefined || modules.head === undefined ? undefined : { base: modules.base, head: modules.head };
}
async function countSides({ runner, identify, progress, entry }, named) {
    const { moved = [] } = await identify({ frames: [] });
    const isNamed = (name) => named.some((fn) => fn.file === name.file && fn.name === name.name);
    const wanted = [...named.map(({ file, name }) => ({ file, name })), ...moved.flatMap(({ from, to }) => (isNamed(to) ? [from] : []))];
    const first = {};
    for (const side of profile_frame/* SIDES */.BV) {
        progress.now(`${entry.name}: counting calls, ${side}`);
        first[side] = await runner.count(side, { run: 0, mode: "calls", named: wanted });
    }
    const both = { base: undefined, head: undefined };
    for (const side of profile_frame/* SIDES */.BV) {
        const before = first[side];
        if (before === undefined)
            continue;
        const found = before.codes.filter((code) => wanted.some((name) => isCodeOf(code, name)));
        if (found.every(({ isCapped }) => isCapped)) {
            // No number that a second run could confirm.
            both[side] = [before, before];
            continue;
        }
        progress.now(`${entry.name}: counting calls again, ${side}`);
        const isResumed = ({ isResumable, callers }) => isResumable && callers.length > 0;
        const after = await runner.count(side, { run: 1, mode: before.codes.some(isResumed) ? "starts" : "calls", named: wanted });
        if (after !== undefined)
            both[side] = [before, after];
    }
    return both;
}
/** Code objects of all runs as functions with the same identity on both sides. */
async function tabulate({ identify }, counted) {
    const frames = [];
    const places = new Map();
    const keyOf = ({ file, line, name }) => `${file}\0${line}\0${name}`;
    const learn = (side, { file, line, name }) => {
        const key = keyOf({ file, line, name });
        const place = places.get(key) ?? frames.length;
        places.set(key, place);
        frames[place] ??= { kind: "frame", file, line, name, sides: new Set() };
        frames[place].sides.add(side);
    };
    for (const side of profile_frame/* SIDES */.BV)
        for (const { codes } of counted[side] ?? [])
            for (const code of codes)
                for (const one of [code, ...code.callers])
                    learn(side, one);
    const { functions, ids } = (0,settled_frames/* settleFrames */.m)(frames, await identify({ frames }));
    const tableOf = (side, { codes }) => {
        const table = { calls: new Map(), starts: new Map(), resumable: new Set(), capped: new Set(), callers: new Map() };
        const idOf = (code) => ids[side][places.get(keyOf(code))];
        for (const code of codes) {
            const id = idOf(code);
            add(table.calls, id, code.calls);
            if (code.starts !== undefined)
                add(table.starts, id, code.starts);
            if (code.isResumable)
                table.resumable.add(id);
            if (code.isCapped)
                table.capped.add(id);
            const callers = table.callers.get(id) ?? new Map();
            for (const caller of code.callers)
                add(callers, idOf(caller), caller.calls);
            if (callers.size > 0)
                table.callers.set(id, callers);
        }
        return table;
    };
    const tablesOf = (side) => {
        const [one, other] = counted[side] ?? [];
        if (one === undefined || other === undefined)
            return [];
        const table = tableOf(side, one);
        return [table, one === other ? table : tableOf(side, other)];
    };
    return {
        functions,
        sides: {
            base: tablesOf("base"),
            head: tablesOf("head"),
        },
    };
}
function add(table, id, count) {
    table.set(id, (table.get(id) ?? 0) + count);
}
function describeFunction({ functions, sides }, { file, name }, id) {
    const of = (side, read) => {
        const [one, other] = sides[side];
        return one === undefined || other === undefined ? null : [read(one) ?? 0, read(other) ?? 0];
    };
    // Only the second run tells starts where resumptions count as calls; that both agree is seen in the calls.
    const counts = (side) => {
        if (id === undefined)
            return of(side, () => 0);
        const starts = sides[side][1]?.starts.get(id);
        const calls = of(side, ({ calls }) => calls.get(id));
        return starts === undefined || calls === null ? calls : scaled(calls, starts);
    };
    const isCapped = (side) => id !== undefined && sides[side].some(({ capped }) => capped.has(id));
    const isOpen = profile_frame/* SIDES */.BV.some(isCapped);
    const moreThan = (side) => (isCapped(side) ? Math.min(...sides[side].map(({ calls }) => calls.get(id) ?? 0)) : null);
    const callers = new Set(profile_frame/* SIDES */.BV.flatMap((side) => sides[side].flatMap((table) => [...(table.callers.get(id ?? -1)?.keys() ?? [])])));
    const described = [...callers].map((caller) => {
        const calls = (side) => of(side, (table) => table.callers.get(id ?? -1)?.get(caller));
        const fn = functions[caller];
        const lastOnly = (side) => {
            const pair = calls(side);
            return pair !== null && sides[side][1]?.starts.has(id ?? -1) === true ? [pair[1], pair[1]] : pair;
        };
        return { file: fn.file, name: fn.name, base: lastOnly("base"), head: lastOnly("head") };
    });
    const weight = (caller) => Math.abs((caller.head?.[1] ?? 0) - (caller.base?.[1] ?? 0));
    return {
        file,
        name,
        base: isCapped("base") ? null : counts("base"),
        head: isCapped("head") ? null : counts("head"),
        ...(isOpen && { moreThan: { base: moreThan("base"), head: moreThan("head") } }),
        isStarted: id !== undefined && profile_frame/* SIDES */.BV.some((side) => sides[side].some(({ resumable }) => resumable.has(id))),
        // Who would have called it in the rest of the run is not known.
        callers: isOpen ? [] : described.sort((a, b) => weight(b) - weight(a)).slice(0, MOST_CALLERS),
    };
}
/** The starts of the second run, and of the first as far from them as its resumptions were. */
function scaled([first, second], starts) {
    return [second === 0 ? starts : Math.round((starts * first) / second), starts];
}
/** Part of the calls that two runs of one commit do not have in common, waiting aside. */
function unlikeOf({ functions, sides }, side) {
    const [one, other] = sides[side];
    if (one === undefined || other === undefined || one === other)
        return null;
    let [unlike, all] = [0, 0];
    for (const id of new Set([...one.calls.keys(), ...other.calls.keys()])) {
        if (one.capped.has(id) || other.capped.has(id) || (0,harness/* isWait */.M)(functions[id]))
            continue;
        const [a, b] = [one.calls.get(id) ?? 0, other.calls.get(id) ?? 0];
        unlike += Math.abs(a - b);
        all += Math.max(a, b);
    }
    return all === 0 ? 0 : unlike / all;
}

;// CONCATENATED MODULE: ./lib/record/imports.js

const MODULE = /^[\p{L}\p{N}_.]{1,200}$/u;
/** bundle.json takes no more. */
const MOST_IMPORTS = 50;
/** Modules that only one side loads, by the package that brings them: who imports it first, how many there are, samples of the import. */
function describeImports(request) {
    return { added: onlyOn("head", request), removed: onlyOn("base", request) };
}
function onlyOn(side, { modules, recordings, options, changes }) {
    const others = new Set(modules[side === "head" ? "base" : "head"].map(({ module }) => module));
    const only = new Map(modules[side].filter(({ module }) => !others.has(module)).map((loaded) => [loaded.module, loaded]));
    const groups = new Map();
    for (const loaded of only.values()) {
        const root = rootOf(loaded, only);
        groups.set(root, [...(groups.get(root) ?? []), loaded]);
    }
    const place = (file) => (0,identity/* identify */.ls)({ name: "<module>", file }, options.roots?.[side] ?? identity/* NO_ROOTS */.mU).file;
    const described = [...groups].map(([module, group]) => {
        const { by } = group.find((one) => one.module === module) ?? group[0];
        const file = by && place(by.file);
        const change = changes.find(({ path, from }) => file === (side === "head" ? path : from));
        return {
            module,
            by: by === undefined || file === undefined ? null : { file, line: by.line },
            isChanged: isInHunk(by?.line, change, side),
            modules: group.length,
            ...secondsOf(only.get(module)),
            samples: countSamples(recordings, side, new Set(group.flatMap((one) => (one.file === undefined ? [] : [one.file])))),
        };
    });
    return described
        .filter(({ module }) => MODULE.test(module))
        .sort((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0) || b.samples - a.samples || b.modules - a.modules)
        .slice(0, MOST_IMPORTS);
}
function secondsOf(loaded) {
    return loaded?.seconds === undefined ? {} : { seconds: loaded.seconds };
}
function isInHunk(line, change, side) {
    return line !== undefined && change?.hunks.some((hunk) => hunk[side].first <= line && line <= hunk[side].last) === true;
}
/** Of `pandas.core.api`, which pandas itself imports, `pandas`: the outermost module that comes with it. */
function rootOf(loaded, only) {
    let at = loaded;
    for (const seen = new Set(); !seen.has(at.module);) {
        seen.add(at.module);
        const parent = at.by === undefined ? undefined : only.get(at.by.module);
        const top = only.get(at.module.split(".")[0]);
        at = parent ?? top ?? at;
    }
    const top = at.module.split(".")[0];
    return only.has(top) ? top : at.module;
}
/** Samples with the top level of one of these files on their stack. */
function countSamples({ frames, rounds }, side, files) {
    const isOne = frames.map(({ name, file }) => name === "<module>" && file !== undefined && files.has(file));
    let samples = 0;
    for (const round of rounds) {
        if (round.side !== side)
            continue;
        const { nodes, parent, fn, self } = round.tree;
        const isBelow = new Uint8Array(nodes);
        for (let node = 1; node < nodes; node++) {
            isBelow[node] = isBelow[parent[node]] === 1 || isOne[fn[node]] === true ? 1 : 0;
            if (isBelow[node] === 1)
                samples += self[0]?.[node];
        }
    }
    return samples;
}

;// CONCATENATED MODULE: ./lib/profile/lines.js


/**
 * Where in each of some functions of the project the samples of a side are. Reads the lines that the sampler wrote, so it takes recordings
 * as they come from the sampler, not from a bundle.
 * @returns per function, by its identity in `settleFrames`, samples by line.
 */
function countLines(recordings, { options, side, isWanted }) {
    const frames = (0,settled_frames/* settleFrames */.m)(recordings.frames, options);
    const tables = new Map();
    for (const round of recordings.rounds) {
        if (round.side !== side)
            continue;
        const { parent, fn, nodes, self } = round.tree;
        const { place, leaf, owner, leftOut } = (0,settle/* placeNodes */.L1)({ round, frames, options });
        /** The innermost node of the project. */
        const inside = new Int32Array(nodes);
        for (let node = 1; node < nodes; node++) {
            const charged = owner[node];
            inside[node] = place[node] === charged ? node : inside[parent[node]];
            const count = self[0]?.[node];
            if (count === 0 || leftOut[node] !== settle/* Left */.MN.nothing || charged === settled_frames/* SKIPPED */.$ || !isWanted(charged))
                continue;
            const line = recordings.frames[fn[inside[node]]]?.line;
            if (line === undefined)
                continue;
            const table = tables.get(charged) ?? new Map();
            const known = table.get(line) ?? { self: 0, charged: 0 };
            table.set(line, { self: known.self + (leaf[node] === charged ? count : 0), charged: known.charged + count });
            tables.set(charged, table);
        }
    }
    return tables;
}

;// CONCATENATED MODULE: ./lib/record/lines.js





/** bundle.json takes no more. */
const lines_MOST_FUNCTIONS = 200;
const MOST_ROWS = 200;
const LONGEST_TEXT = 200;
/** Where in the named functions of the project the samples of both sides are, lines of base as head numbers them. */
async function describeLines({ recordings, options, named, worktrees, changes }) {
    const { functions } = (0,settled_frames/* settleFrames */.m)(recordings.frames, options);
    const ids = new Map(functions.map((fn, id) => [(0,profile_frame/* frameKey */.vZ)(fn), id]));
    const wanted = named.filter(({ origin }) => origin === "project").slice(0, lines_MOST_FUNCTIONS);
    const wantedIds = new Set(wanted.map((fn) => ids.get((0,profile_frame/* frameKey */.vZ)(fn))));
    const tablesOf = (side) => countLines(recordings, { options, side, isWanted: (f) => wantedIds.has(f) });
    const tables = { base: tablesOf("base"), head: tablesOf("head") };
    const described = [];
    for (const fn of wanted) {
        const id = ids.get((0,profile_frame/* frameKey */.vZ)(fn));
        if (id === undefined)
            continue;
        const change = changes.find(({ path }) => path === fn.file);
        const home = options.moved?.find(({ to }) => to.file === fn.file && to.name === fn.name)?.from.file ?? change?.from ?? fn.file;
        // A function that came from another file has no lines there that could be told apart from here.
        const isElsewhere = home !== (change?.from ?? fn.file);
        const rows = pairLines(isElsewhere ? new Map() : (tables.base.get(id) ?? new Map()), tables.head.get(id) ?? new Map(), change?.hunks ?? []);
        const texts = { base: await readLines((0,external_node_path_.join)(worktrees.base, home)), head: await readLines((0,external_node_path_.join)(worktrees.head, fn.file)) };
        const textOf = ({ base, head }) => (head === null ? texts.base[(base ?? 0) - 1] : texts.head[head - 1]) ?? "";
        if (rows.length > 0 && !isElsewhere)
            described.push({
                file: fn.file,
                name: fn.name,
                rows: rows.slice(0, MOST_ROWS).map((row) => ({ ...row, text: shortened(textOf(row)) })),
            });
    }
    return described;
}
/** @internal Rows in the order of the lines at head; those that are only at base stand where they were. */
function pairLines(base, head, hunks) {
    const rows = new Map();
    const nothing = { base: 0, head: 0 };
    for (const [line, { self, charged }] of base) {
        const place = placeAtHead(line, hunks);
        const row = { base: line, ...place, self: { ...nothing, base: self }, charged: { ...nothing, base: charged }, text: "" };
        rows.set(place.head === null ? `-${line}` : `${place.head}`, row);
    }
    for (const [line, { self, charged }] of head) {
        const known = rows.get(`${line}`);
        const hunk = hunks.findIndex((range) => line >= range.head.first && line <= range.head.last);
        rows.set(`${line}`, {
            base: known?.base ?? placeAtBase(line, hunks),
            head: line,
            hunk: hunk < 0 ? null : hunk,
            self: { base: known?.self.base ?? 0, head: self },
            charged: { base: known?.charged.base ?? 0, head: charged },
            text: "",
        });
    }
    return [...rows.values()].sort((a, b) => (a.head ?? a.base ?? 0) - (b.head ?? b.base ?? 0));
}
/** Where a line of base stands at head: by a hunk of as many lines on both sides line by line, beside hunks moved by what they add. */
function placeAtHead(line, hunks) {
    let shift = 0;
    for (const [index, { base, head }] of hunks.entries()) {
        if (line < startOf(base))
            break;
        if (line <= endOf(base))
            return { head: isSameLength({ base, head }) ? head.first + line - base.first : null, hunk: index };
        shift = endOf(head) - endOf(base);
    }
    return { head: line + shift, hunk: null };
}
/** The other way around; null for lines that are new. */
function placeAtBase(line, hunks) {
    let shift = 0;
    for (const { base, head } of hunks) {
        if (line < startOf(head))
            break;
        if (line <= endOf(head))
            return isSameLength({ base, head }) ? base.first + line - head.first : null;
        shift = endOf(base) - endOf(head);
    }
    return line + shift;
}
/** A range without lines is named after the line before it. */
function startOf({ first, last }) {
    return last < first ? first + 1 : first;
}
function endOf({ first, last }) {
    return Math.max(first, last);
}
function isSameLength({ base, head }) {
    return base.last - base.first === head.last - head.first;
}
async function readLines(path) {
    return (await (0,promises_.readFile)(path, "utf8").catch(() => "")).split("\n"); // a link to nowhere
}
/** One line of the bundle: indentation stays, control characters go. */
function shortened(text) {
    return [...text.replace(/\t/g, "    ").replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, "")].slice(0, LONGEST_TEXT).join("");
}

;// CONCATENATED MODULE: ./lib/record/explain.js



/** Why it changed: calls, lines and imports. Runs the program again only where a function is named or imports changed. */
async function explainChanges(request) {
    const { recordings, named, imports, worktrees, diffs } = request;
    const isMoved = imports?.verdict === "slower" || imports?.verdict === "faster";
    if (named.length === 0 && !isMoved)
        return {};
    const options = await request.identify(recordings);
    const { calls, modules } = named.length > 0 ? await countCalls(request) : { calls: undefined, modules: await listModules(request) };
    const lines = await describeLines({ recordings, options, named, worktrees, changes: diffs });
    return {
        ...(calls !== undefined && { calls }),
        ...(lines.length > 0 && { lines }),
        ...(isMoved && modules !== undefined && { imports: describeImports({ modules, recordings, options, changes: diffs }) }),
    };
}

;// CONCATENATED MODULE: ./lib/record/suites/call-plan.js
/** CPU seconds that one run of all benchmarks aims at. */
const SUITE_SECONDS = 5;
/** Of one benchmark in one run: below the least, a call's time drowns in the noise of a run; more than the most tells no more. */
const LEAST_SECONDS = 0.1;
const MOST_SECONDS = 1;
/** Waiting, and preparation that is not measured, may take this many times as long as the calls compute. */
const MOST_WAITING = 3;
const MOST_OUTSIDE = 4;
const MOST_CALLS = 10_000_000;
/**
 * How often each benchmark is called. Chosen once from the slower side, so that neither side takes long and both do the same work.
 * When the suite takes longer than it may, benchmarks that reach touched code come first, then the order of the suite; one always runs.
 */
function planCalls({ estimates, failed, mostSeconds }) {
    const bySide = { base: byName(estimates.base), head: byName(estimates.head) };
    const names = [...new Set([...bySide.head.keys(), ...bySide.base.keys()])].filter((name) => !failed.has(name));
    const wanted = Math.min(MOST_SECONDS, Math.max(LEAST_SECONDS, SUITE_SECONDS / Math.max(1, names.length)));
    const planFor = (target) => names.map((name) => planBenchmark(name, target, bySide));
    const whole = planFor(wanted);
    const longest = Math.max(...["base", "head"].map((side) => whole.reduce((sum, { seconds }) => sum + seconds[side], 0)));
    // All benchmarks with fewer calls tell more than some of them with many.
    const planned = longest <= mostSeconds ? whole : planFor(Math.max(LEAST_SECONDS, (wanted * mostSeconds) / longest));
    const chosen = [];
    const leftOut = [];
    const total = { base: 0, head: 0 };
    for (const benchmark of [...planned.filter(({ isTouched }) => isTouched), ...planned.filter(({ isTouched }) => !isTouched)]) {
        const after = { base: total.base + benchmark.seconds.base, head: total.head + benchmark.seconds.head };
        if (chosen.length > 0 && Math.max(after.base, after.head) > mostSeconds) {
            leftOut.push(benchmark.name);
            continue;
        }
        chosen.push(benchmark);
        Object.assign(total, after);
    }
    return { calls: Object.fromEntries(chosen.map(({ name, calls }) => [name, calls])), leftOut, seconds: total };
}
/** @param target CPU seconds of all calls on the slower side. */
function planBenchmark(name, target, bySide) {
    const sides = [bySide.base.get(name), bySide.head.get(name)].filter((one) => one !== undefined);
    const perCall = Math.max(...sides.map(({ cpu, wall, outside }) => Math.max(cpu, wall / MOST_WAITING, outside / MOST_OUTSIDE)), 1e-9);
    const most = Math.min(MOST_CALLS, ...sides.map((one) => one.most ?? MOST_CALLS));
    const calls = Math.max(1, Math.min(most, Math.round(target / perCall)));
    const secondsOf = (side) => calls * secondsPerCall(bySide[side].get(name));
    return { name, calls, seconds: { base: secondsOf("base"), head: secondsOf("head") }, isTouched: sides.some(({ touched }) => touched) };
}
function byName(estimates) {
    return new Map(estimates.map((estimate) => [estimate.name, estimate]));
}
function secondsPerCall(estimate) {
    return estimate === undefined ? 0 : estimate.wall + estimate.outside;
}

;// CONCATENATED MODULE: ./lib/record/suites/survey.js




/**
 * Runs each side once without the sampler: it writes its .pyc files, shows whether the program works, and, where that is a suite, how long
 * a call of each benchmark takes. Afterwards the runner makes the same calls of the same benchmarks in every run.
 * @throws ProgramError when the program fails on a side.
 */
async function surveySides(request) {
    const { runner } = request;
    const { bare, notes } = await runBareSides(request);
    const estimates = { base: bare.base.suite.estimates, head: bare.head.suite.estimates };
    const problems = { base: [...bare.base.suite.problems], head: [...bare.head.suite.problems] };
    const wallSeconds = { base: bare.base.wallSeconds, head: bare.head.wallSeconds };
    if (estimates.base.length + estimates.head.length === 0) {
        const launched = bare.head.suite.tools.find((tool) => tool !== "pytest");
        if (launched !== undefined)
            throw new errors/* ProgramError */.Zj(noBenchmarks(launched));
        await runner.suite.restoreBase();
        runner.suite.fix(undefined);
        return { bare, wallSeconds, isSuite: false, problems, notes };
    }
    const failed = new Set(profile_frame/* SIDES */.BV.flatMap((side) => problems[side].map(({ name }) => name)));
    const rest = { base: restOf(bare.base), head: restOf(bare.head) };
    const plan = planCalls({ estimates, failed, mostSeconds: mostSecondsOf(request, Math.max(rest.base, rest.head)) });
    runner.suite.fix(plan.calls);
    const leftOut = new Set(plan.leftOut);
    for (const side of profile_frame/* SIDES */.BV) {
        for (const { name } of estimates[side])
            if (leftOut.has(name))
                problems[side].push({ name, kind: "left-out", reason: "budget" });
    }
    return {
        bare,
        wallSeconds: { base: rest.base + plan.seconds.base, head: rest.head + plan.seconds.head },
        isSuite: true,
        problems,
        notes: [...notes, ...leftOutNote(plan)],
    };
}
async function runBareSides({ runner, progress }) {
    const runSide = (side) => {
        progress.now(`${side}: run without the sampler`);
        return runner.runBare(side);
    };
    const tried = await runSide("base").catch((error) => {
        if (error instanceof errors/* ProgramError */.Zj)
            return error;
        throw error;
    });
    const head = await runSide("head").catch((error) => {
        throw tried instanceof errors/* ProgramError */.Zj ? tried : error;
    });
    // Benchmarks that head changes or adds are run on both sides as head has them.
    const brought = head.suite.estimates.length === 0 ? 0 : await runner.suite.bringHead(head.suite);
    if (brought === 0) {
        if (tried instanceof errors/* ProgramError */.Zj)
            throw tried;
        return { bare: { base: tried, head }, notes: [] };
    }
    try {
        return { bare: { base: await runSide("base"), head }, notes: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* ProgramError */.Zj))
            throw error;
        await runner.suite.restoreBase();
        if (tried instanceof errors/* ProgramError */.Zj)
            throw tried;
        return { bare: { base: tried, head }, notes: [{ code: "own-benchmark-files" }] };
    }
}
function noBenchmarks(tool) {
    return `No benchmark of ${tool} ran on either side. Do the names match '--bench' and 'benchmarks', and do the benchmarks measure time?`;
}
/** Wall seconds of a run beside its benchmarks. */
function restOf({ wallSeconds, suite }) {
    return Math.max(0, wallSeconds - suite.estimates.reduce((sum, { spent }) => sum + spent, 0));
}
/** Wall seconds that the benchmarks of one run may take, so that the planned rounds of both sides fit into the budget. */
function mostSecondsOf({ inputs }, rest) {
    const rounds = Math.max(decide/* LEAST_ROUNDS */.UM, inputs.rounds);
    return Math.max(0, inputs.budget / (2 * rounds) - rest);
}
function leftOutNote({ leftOut, calls }) {
    if (leftOut.length === 0)
        return [];
    return [{ code: "benchmarks-left-out", leftOut: leftOut.length, all: leftOut.length + Object.keys(calls).length }];
}

;// CONCATENATED MODULE: ./lib/profile/time-boxed-frames.js
/** Read in pytest-benchmark 5.3, pytest-codspeed 5.0, asv_runner 0.3, pyperf 2.11 and CPython 3.15. */
const HARNESS_FRAMES = [
    { harness: "pytest-benchmark", file: "/pytest_benchmark/fixture.py", name: /^runner$/, unlessCalledBy: /^_raw_pedantic$/ },
    { harness: "pytest-codspeed", file: "/pytest_codspeed/instruments/walltime.py", name: /^measure$/ },
    { harness: "asv", file: "/asv_runner/benchmarks/time.py", name: /^benchmark_timing$/ },
    { harness: "pyperf", file: "/pyperf/_worker.py", name: /^(test_)?calibrate_/ },
    { harness: "timeit", file: "/timeit.py", name: /^autorange$/ },
];
/** Fewer samples than this share may be a tool that is used in passing. */
const LEAST_SHARE = 0.02;
/** The tool below whose frames most samples of recordings are, when it repeats work for a time. */
function findTimeBoxedHarness({ frames, rounds }) {
    const marks = frames.map(markOf);
    const samples = new Map();
    let all = 0;
    for (const { tree } of rounds) {
        const above = [undefined];
        for (let node = 1; node < tree.nodes; node++) {
            const up = tree.parent[node];
            const mark = marks[tree.fn[node]];
            const caller = up === 0 ? "" : time_boxed_frames_ownName(frames[tree.fn[up]]);
            const isMarked = mark !== undefined && mark.unlessCalledBy?.test(caller) !== true;
            const harness = above[up] ?? (isMarked ? mark.harness : undefined);
            above[node] = harness;
            const count = tree.self[0]?.[node];
            all += count;
            if (harness !== undefined && count > 0)
                samples.set(harness, (samples.get(harness) ?? 0) + count);
        }
    }
    const [most] = [...samples].sort(([, a], [, b]) => b - a);
    return most !== undefined && most[1] >= LEAST_SHARE * all ? most[0] : undefined;
}
function markOf(frame) {
    const file = frame.file?.replaceAll("\\", "/") ?? "";
    return HARNESS_FRAMES.find((mark) => file.endsWith(mark.file) && mark.name.test(time_boxed_frames_ownName(frame)));
}
/** `runner` of `BenchmarkFixture._make_runner.<locals>.runner`; Python 3.10 and older give it alone. */
function time_boxed_frames_ownName({ name }) {
    return name.slice(name.lastIndexOf(".") + 1);
}

;// CONCATENATED MODULE: ./lib/record/time-box.js

/** A shorter program is over before it could be slowed down. */
const time_box_LEAST_SECONDS = 0.2;
/**
 * A program with a fixed amount of work does all of it, however slow it is made. One that works for a time does a third when each piece of
 * work takes three times as long. Two runs of a fixed amount of work below this share of the median's CPU time would be chance of another order than noise.
 */
const LESS_WORK = 0.75;
/** On a busy machine CPU time says little; wall time that is the same although work was added says it all. */
const ADDED = { least: 0.15, most: 0.3, spread: 1.25 };
/**
 * Whether the program works for a time instead of an amount of work, so that its time says nothing about its speed: by the frames of a tool
 * that does so, else by slowing the program down without changing what it does. That takes another run, so only programs that could read
 * a clock are tried.
 */
async function findTimeBox(request) {
    const harness = findTimeBoxedHarness(request.recordings);
    if (harness !== undefined)
        return { how: "harness", harness };
    return (await doesLessWhenSlow(request)) ? { how: "work-differs" } : undefined;
}
async function doesLessWhenSlow(request) {
    const { entry, runner, progress, runs } = request;
    const usual = medianOf(runs.flatMap(({ cpuSeconds }) => cpuSeconds ?? []));
    if (!(usual >= time_box_LEAST_SECONDS) || !(await mayReadClock(request)))
        return false;
    for (let attempt = 0; attempt < 2; attempt++) {
        progress.now(`${entry.name}: does it always do the same work?`);
        const slow = await runner.slowDown("head", { ownSeconds: LESS_WORK * usual });
        if (slow?.cpuSeconds === undefined)
            return false;
        if (slow.cpuSeconds - slow.injected >= LESS_WORK * usual && !isOverInTime(slow, runs))
            return false;
    }
    return true;
}
/** Whether a run of one process took as long as the others, although so much work was added. */
function isOverInTime({ wallSeconds, injected, processes }, runs) {
    const walls = runs.map((run) => run.wallSeconds);
    const usual = medianOf(walls);
    const isSteady = Math.max(...walls) <= ADDED.spread * Math.min(...walls);
    if (processes > 1 || !isSteady || injected < ADDED.least * usual)
        return false;
    return wallSeconds - usual < ADDED.most * injected;
}
function medianOf(values) {
    return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
/** Words of code that reads a clock, waits for one, or asks one to call it. */
const CLOCK = /\b(time|timeit|datetime|sched|signal|resource|asyncio|Timer|perf_counter|monotonic|process_time|thread_time|default_timer|deadline|timeout)\b/;
/** Whether a file that the program ran, Python's own library apart, mentions a clock. */
async function mayReadClock({ entry, runner, recordings }) {
    if (CLOCK.test(entry.command))
        return true;
    for (const file of new Set(recordings.frames.flatMap(ownFile)))
        if (CLOCK.test((await runner.readSource("head", file)) ?? ""))
            return true;
    return false;
}
function ownFile({ file, sides }) {
    if (file === undefined || file.startsWith("<") || !sides.has("head"))
        return [];
    return /\/lib(64)?\/python[\d.]+\/(?!(site|dist)-packages\/)/.test(file) ? [] : [file];
}

;// CONCATENATED MODULE: ./lib/record/rounds.js
















/**
 * Records one entry point: a bare run a side, then interleaved rounds until the decision has nothing open or the budget is spent.
 * A program that fails is a result with a failure, so that other entry points keep theirs.
 */
async function recordEntryPoint(plan) {
    const empty = { base: null, head: null };
    const blank = {
        name: plan.entry.name,
        command: plan.entry.command,
        looks: { planned: 1, used: 0 },
        rounds: { base: [], head: [] },
        notes: [],
    };
    let survey;
    try {
        survey = await surveySides(plan);
        return await recordRounds(plan, survey);
    }
    catch (error) {
        if (!(error instanceof errors/* ProgramError */.Zj))
            throw error;
        const missing = survey === undefined ? await plan.runner.findMissing() : undefined;
        const failure = missing === undefined ? (0,bundle_failure/* failureOf */.g5)(error) : { code: "not-on-side", side: missing.side, path: (0,bundle_failure/* shownPath */.pS)(missing.path) };
        const how = missing === undefined ? {} : { missingOn: missing.side };
        return {
            entry: { ...blank, failure, ...how, bare: survey === undefined ? empty : timesOf(survey) },
            rounds: new Map(),
        };
    }
    finally {
        await plan.runner.suite.restoreBase();
    }
}
function timesOf({ bare }) {
    const times = ({ cpuSeconds, wallSeconds }) => (cpuSeconds === undefined ? null : { cpuSeconds, wallSeconds });
    return { base: times(bare.base), head: times(bare.head) };
}
async function recordRounds(plan, survey) {
    const { entry, inputs, progress } = plan;
    const pairSeconds = (0,compare_looks/* recordingSeconds */.Bu)(1, survey.wallSeconds);
    const affordable = Math.min(compare_looks/* MOST_ROUNDS */.M4, Math.max(decide/* LEAST_ROUNDS */.UM, Math.floor(inputs.budget / pairSeconds)));
    const looks = (0,compare/* planLooks */.Ew)(Math.min(inputs.rounds, affordable), Math.max(inputs.rounds, affordable));
    const most = looks.at(-1);
    const recordings = (0,profile_recordings/* makeRecordings */.d)();
    const runs = { base: [], head: [] };
    const started = performance.now();
    const elapsed = () => (performance.now() - started) / 1000;
    let used = 0;
    let named = [];
    let imports;
    const look = async () => {
        used++;
        const profile = (0,settle/* settle */.G9)(recordings, { ...(await plan.identify(recordings)), isSuite: survey.isSuite });
        const { open, order, ...found } = (0,compare/* compare */.UD)(profile, {
            ...plan.compare,
            looksPlanned: looks.length,
            isStartUp: entry.module !== undefined,
        });
        named = order.map((f) => profile.functions[f]);
        imports = found.imports;
        return open;
    };
    const dropped = [];
    for (let round = 0; runs.base.length < most; round++) {
        const done = runs.base.length;
        const pair = {};
        let unseen;
        for (const side of (0,entry_points/* sideOrder */._9)(round)) {
            progress.now(statusLine({ entry, side, round: done, looks, elapsed: elapsed(), pairSeconds, budget: inputs.budget }));
            const run = await sampleUntilSeen(plan.runner, { side, round, isWhole: runs[side].every(({ unseen }) => unseen === 0) });
            pair[side] = run;
            const wasSeen = runs[side].some(({ processes }) => processes > 0);
            unseen = run.cutOff ?? (isSilent(run, wasSeen ? SEEN_SECONDS : SILENT_SECONDS) ? silenceOf([run], side) : undefined);
            if (unseen !== undefined)
                break;
        }
        if (unseen !== undefined) {
            dropped.push(unseen);
            if (done > 0 && dropped.length <= MOST_DROPPED && (done < decide/* LEAST_ROUNDS */.UM || elapsed() + pairSeconds <= inputs.budget))
                continue;
            if (done < decide/* LEAST_ROUNDS */.UM)
                throw new bundle_failure/* RecordingError */.eN(entry.name, unseen);
            await look();
            break;
        }
        for (const side of profile_frame/* SIDES */.BV) {
            const run = pair[side];
            runs[side].push({ ...run, ...readInto(recordings, side, run) });
            checkSilence(runs[side], entry, side);
        }
        if (!looks.includes(done + 1))
            continue;
        if (!(await look()))
            break;
        if (done + 1 >= decide/* LEAST_ROUNDS */.UM && elapsed() + pairSeconds > inputs.budget)
            break;
    }
    const recording = await finish({
        plan,
        survey,
        recordings,
        runs,
        dropped,
        looks: { planned: looks.length, used: Math.min(used, looks.length) },
    });
    const timeBoxed = survey.isSuite ? undefined : await findTimeBox({ ...plan, recordings, runs: runs.head });
    const whole = timeBoxed === undefined ? recording : { ...recording, entry: { ...recording.entry, timeBoxed } };
    const why = await explainChanges({ ...plan, recordings, named, imports });
    return { ...whole, entry: { ...whole.entry, ...why } };
}
/**
 * The sampler asks a new process five times in its first 0.1 s whether it is Python, and never again (py-spy 0.4.3): on a busy machine a new
 * Python is not that fast, nor is one behind a launcher, and nothing but the moment was wrong.
 */
const MOST_REPEATS = 2;
/** The sampler misses the first 0.02 to 0.24 s of a process (medians measured): below this no sample is no wonder. */
const SEEN_SECONDS = 0.3;
/** A process with less of a run's CPU time than this moves no verdict. */
const MISSED_SHARE = 0.02;
/** Rounds that the sampler did not see, beyond which recording goes on no longer. */
const MOST_DROPPED = 3;
/** A run that the sampler did not see or did not see to its end, or of which it missed a process, is made again. */
async function sampleUntilSeen(runner, { side, round, isWhole }) {
    for (let repeats = 0;; repeats++) {
        const run = await runner.sample(side, round);
        if (repeats === MOST_REPEATS)
            return run;
        if (run.cutOff !== undefined || isSilent(run, SEEN_SECONDS))
            continue;
        if (run.pythons.size < 2 || busySeconds(run) < SEEN_SECONDS)
            return run;
        if (!isWhole || readInto((0,profile_recordings/* makeRecordings */.d)(), side, run).unseen === 0)
            return run;
    }
}
/** Whether a program that worked so long gave no sample at all. */
function isSilent(run, leastSeconds) {
    if (run.isUnsampled === true || busySeconds(run) < leastSeconds)
        return false;
    if (run.folded === undefined || run.folded.length === 0)
        return true;
    return run.rules.foreign !== undefined && readInto((0,profile_recordings/* makeRecordings */.d)(), "base", run).processes === 0;
}
function readInto(recordings, side, run) {
    const { folded, cpuSeconds, wallSeconds, rules, suite } = run;
    let unseen = 0;
    const facts = { ...(cpuSeconds !== undefined && { cpuSeconds }), wallSeconds, benchmarks: suite.runs };
    const reader = recordings.addRound(side, facts, "py-spy");
    if (folded !== undefined)
        reader.push(folded);
    reader.end((round, frames) => {
        unseen = unseenSeconds(run, sampledProcesses(round, frames));
        return {
            ...keepProcesses(round, frames, rules),
            facts: { ...facts, ...(cpuSeconds !== undefined && { cpuSeconds: cpuSeconds - unseen, unseenSeconds: unseen }) },
        };
    });
    return { ...takeCensus(recordings.rounds.at(-1), recordings.frames), unseen };
}
/** CPU seconds of Python processes that should have given samples and gave none; not of more than the whole run, whose clock counts otherwise. */
function unseenSeconds(run, sampled) {
    const { pythons, rules, isUnsampled = false } = run;
    // What Python started does not count, and is not looked for.
    if (rules.withoutChildren || isUnsampled)
        return 0;
    const cpuSeconds = busySeconds(run);
    let unseen = 0;
    for (const [pid, seconds] of pythons)
        if (seconds >= SEEN_SECONDS && !sampled.has(pid))
            unseen += seconds;
    return unseen < MISSED_SHARE * cpuSeconds ? 0 : Math.min(unseen, cpuSeconds);
}
/** CPU seconds of a run; where those of some processes are not known, of the Python processes that were seen. */
function busySeconds({ cpuSeconds, pythons }) {
    return cpuSeconds ?? [...pythons.values()].reduce((sum, seconds) => sum + seconds, 0);
}
/**
 * A program with next to no work gives no sample, which is a result. One that worked this long and was not seen, in one round or in all rounds together, is an error.
 */
const SILENT_SECONDS = 1;
/** Programs too short to be seen in one round, which together worked long enough. @param runs of one side. */
function checkSilence(runs, { name }, side) {
    if (runs.some(({ processes, isUnsampled = false }) => processes > 0 || isUnsampled))
        return;
    if (runs.reduce((sum, run) => sum + busySeconds(run), 0) >= SILENT_SECONDS)
        throw new bundle_failure/* RecordingError */.eN(name, silenceOf(runs, side));
}
function silenceOf(silent, side) {
    const cpuSeconds = silent.reduce((sum, run) => sum + busySeconds(run), 0);
    return { code: "program-not-seen", side, cpuSeconds, words: (0,bundle_failure/* lastWords */.aN)(silent.at(-1)?.complaint ?? "") };
}
async function finish({ plan, survey, recordings, runs, dropped, looks }) {
    // The bundle keeps the names of each side; what moved is said apart.
    const { moved: _, ...identity } = await plan.identify(recordings);
    const rounds = new Map();
    const told = { base: [], head: [] };
    for (const side of profile_frame/* SIDES */.BV) {
        const ofSide = recordings.rounds.filter((round) => round.side === side);
        ofSide.forEach((round, index) => {
            const file = `${(0,entry_points/* slug */.yR)(plan.entry.name)}/${side}.${index + 1}.folded`;
            rounds.set(file, (0,canonical/* formatRound */.iT)(recordings, round, { ...identity, isSuite: survey.isSuite }));
            const recorded = runs[side][index];
            const { cpuSeconds = null } = recorded;
            const { folded: _folded, notes: _notes, rules: _rules, complaint: _complaint, pythons: _pythons, ...rest } = recorded;
            const { isUnsampled: _isUnsampled, unseen, suite, ...run } = rest;
            const benchmarks = survey.isSuite ? { benchmarks: [...suite.runs] } : {};
            told[side].push({ file, ...run, cpuSeconds, ...benchmarks, ...(unseen > 0 && { unseen }) });
        });
    }
    const notes = uniqueNotes(profile_frame/* SIDES */.BV.flatMap((side) => runs[side].flatMap((run) => run.notes)));
    if (profile_frame/* SIDES */.BV.some((side) => runs[side].some(({ cpuSeconds }) => cpuSeconds === undefined)))
        notes.push({ code: "seconds-not-known" });
    const isChange = profile_frame/* SIDES */.BV.some((side) => plan.changedFiles[side].size > 0);
    if (isChange && plan.entry.module === undefined && !hasFramesOf(plan.changedFiles, { recordings, roots: identity.roots ?? {} }))
        notes.push({ code: "change-not-sampled" });
    const left = await plan.runner.describeLeftBehind();
    if (left !== undefined)
        notes.push(left);
    // The first run of a suite only estimates.
    if (!survey.isSuite)
        for (const side of profile_frame/* SIDES */.BV)
            notes.push(...noteShorterRuns(side, survey.bare[side], runs[side]));
    const { rounds: wanted, budget } = plan.inputs;
    const [unseen] = dropped;
    if (unseen !== undefined)
        notes.push({ code: "rounds-left-out", rounds: dropped.length, side: unseen.side, why: unseen.code });
    else if (runs.base.length < wanted)
        notes.push({ code: "fewer-rounds", done: runs.base.length, rounds: wanted, budget });
    const { name, command, module } = plan.entry;
    const benchmarkProblems = { base: problemsOf("base", survey, runs.base), head: problemsOf("head", survey, runs.head) };
    const hasProblems = benchmarkProblems.base.length + benchmarkProblems.head.length > 0;
    const isStartUp = module === undefined ? {} : { isStartUp: true };
    const entry = {
        name,
        command,
        ...isStartUp,
        failure: null,
        looks,
        rounds: told,
        bare: timesOf(survey),
        notes: [...survey.notes, ...notes],
    };
    return { entry: { ...entry, ...(hasProblems && { benchmarkProblems }) }, rounds };
}
/** Benchmarks without figures on a side, each once: as the first run says, then those that failed in a later one. */
function problemsOf(side, { problems }, runs) {
    const all = [...problems[side], ...runs.flatMap(({ suite }) => suite.problems)];
    return [...new Map(all.toReversed().map((problem) => [problem.name, problem])).values()].toReversed().slice(0, benchmark_schema/* MOST_BENCHMARKS */.dp);
}
/** Compiling to byte code takes up to this much of a first run (44 % measured); what comes on top is something else. */
const LONGER_RATIO = 2;
const LONGER_SECONDS = 0.5;
/** A first run that took much longer than the others did work that they did not do. */
function noteShorterRuns(side, bare, runs) {
    const seconds = runs.flatMap(({ cpuSeconds }) => cpuSeconds ?? []).sort((a, b) => a - b);
    const median = seconds[Math.floor(seconds.length / 2)];
    const first = bare.cpuSeconds;
    if (median === undefined || first === undefined || first < LONGER_RATIO * median || first - median < LONGER_SECONDS)
        return [];
    return [{ code: "shorter-runs", side, first, others: median }];
}
/** Every round says the same again. */
function uniqueNotes(notes) {
    return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}
/** Up to the first look `demo: round 3 of 5 (up to 20 if needed), head · 12 s, about 8 s left`; the end then depends on the verdict: `round 7 of up to 20, head · 30 s, at most 60 s left`. */
function statusLine({ entry, side, round, looks, elapsed, pairSeconds, budget }) {
    const [first, last] = [looks[0], looks.at(-1)];
    const perRound = round > 0 ? elapsed / round : pairSeconds;
    const left = (until) => Math.round((until - round) * perRound);
    const isBeforeFirst = round < first;
    const rounds = isBeforeFirst ? `${first}${last > first ? ` (up to ${last} if needed)` : ""}` : `up to ${last}`;
    // The round that has begun is ended whatever the budget says.
    const end = isBeforeFirst
        ? `about ${left(first)}`
        : `at most ${Math.min(left(last), Math.max(left(round + 1), Math.round(budget - elapsed)))}`;
    return `${entry.name}: round ${round + 1} of ${rounds}, ${side} · ${Math.round(elapsed)} s, ${end} s left`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/record/left-behind.js




/** In a worktree of more such files nothing is looked for: asking would take longer than the answer is worth. */
const left_behind_MOST_FILES = 50_000;
/** What tools write for their own next run and no program reads. */
const HARMLESS = /(^|\/)(__pycache__|\.pytest_cache|\.benchmarks)\/|\.pyc$|(^|\/)\.coverage[^/]*$/;
/** The state of a worktree; undefined when it has too many files. */
async function readWorktreeState(worktree) {
    const git = (0,git_git/* openGit */.zY)(worktree);
    const list = async (...args) => (await git(...args)).split("\0").filter((path) => path !== "");
    const [others, changed] = [await list("ls-files", "-z", "--others"), await list("diff", "--no-ext-diff", "--name-only", "-z")];
    if (others.length + changed.length > left_behind_MOST_FILES)
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
    return [...first].flatMap(([path, { stamp, size }]) => {
        const later = last.get(path);
        if (HARMLESS.test(path) || before.get(path)?.stamp === stamp || later === undefined)
            return [];
        return later.stamp === stamp || later.size !== size ? [path] : [];
    });
}
/** @param paths relative to the worktree, at least one. */
function noteLeftBehind(paths) {
    return { code: "left-behind", path: (0,bundle_failure/* shownPath */.pS)(paths[0] ?? ""), others: paths.length - 1 };
}
/** Removes what runs left in a worktree: untracked files that were not there before go away, tracked ones get their content back. */
async function cleanWorktree(worktree, before) {
    const now = await readWorktreeState(worktree);
    const fresh = [...(now ?? [])].filter(([path]) => !before.has(path));
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

;// CONCATENATED MODULE: ./lib/record/missing-files.js


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
            return [{ path: word, places: endings.flatMap((ending) => [(0,external_node_path_.join)(cwd, path + ending), (0,external_node_path_.join)(cwd, "src", path + ending)]) }];
        }
        const path = word.split("::")[0];
        return /^[\w.]/.test(path) && !path.split("/").includes("..") ? [{ path, places: [(0,external_node_path_.join)(cwd, path)] }] : [];
    });
    return cwd === "" ? files : [{ path: cwd, places: [cwd] }, ...files];
}
async function hasAny(folder, places) {
    const found = await Promise.all(places.map((place) => (0,promises_.stat)((0,external_node_path_.join)(folder, place)).then(() => true, () => false)));
    return found.includes(true);
}

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
    const file = await (0,promises_.open)(path).catch(() => undefined);
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

// EXTERNAL MODULE: ./lib/bundle/machine-names.js
var machine_names = __webpack_require__(1869);
;// CONCATENATED MODULE: ./lib/record/sampler/machine.js



function describeMachine() {
    const [first] = (0,external_node_os_.cpus)();
    return {
        cpu: (0,machine_names/* processorName */.QR)(first?.model ?? ""),
        cores: Math.max(1, (0,external_node_os_.cpus)().length),
        os: (0,machine_names/* systemName */.N9)({ type: (0,external_node_os_.type)(), release: (0,external_node_os_.release)(), arch: (0,external_node_os_.arch)() }),
    };
}
function readMachineTime() {
    try {
        const line = (0,external_node_fs_.readFileSync)("/proc/stat", "utf8").split("\n", 1)[0];
        const ticks = line.trim().split(/\s+/).slice(1, 9).map(Number);
        return { all: ticks.reduce((sum, value) => sum + value, 0), steal: ticks[7] ?? 0 };
    }
    catch {
        return undefined;
    }
}
/** Load average over the last minute, in processors; 0 where the system keeps none. */
function readLoad() {
    return Math.max(0, Math.round(((0,external_node_os_.loadavg)()[0] ?? 0) * 100) / 100);
}
/** Share of the machine's time that was taken away between two readings. */
function stealBetween(before, after) {
    if (before === undefined || after === undefined || after.all <= before.all)
        return undefined;
    return Math.min(1, Math.max(0, (after.steal - before.steal) / (after.all - before.all)));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/record/sampler/ending.js


/**
 * @param code the shell's status of it, above 128 for a signal; undefined when it left none.
 * @throws ProgramError for a program without a status.
 */
function endingOf(outcome, code, stderrTail) {
    if (outcome === "timeout")
        return { how: "timeout" };
    if (code === undefined)
        throw new errors/* ProgramError */.Zj(`The program left no status: something killed it together with the shell it runs in.${stderrTail === "" ? "" : `\n${stderrTail}`}`);
    if (code <= 128)
        return { how: "exit", code };
    const name = Object.entries(external_node_os_.constants.signals).find(([, number]) => number === code - 128)?.[0];
    return name === undefined ? { how: "exit", code } : { how: "signal", signal: name };
}

;// CONCATENATED MODULE: ./lib/record/sampler/py-spy.js
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

;// CONCATENATED MODULE: ./lib/record/sampler/run-folder.js



const TAIL_BYTES = 16 * 1024;
const TAIL_LINES = 20;
function pathsIn(folder) {
    return {
        wrapper: (0,external_node_path_.join)(folder, "run.sh"),
        adopter: (0,external_node_path_.join)(folder, "orphans.py"),
        status: (0,external_node_path_.join)(folder, "status"),
        end: (0,external_node_path_.join)(folder, "status.end"),
        folded: (0,external_node_path_.join)(folder, "stacks.folded"),
        log: (0,external_node_path_.join)(folder, "sampler.log"),
        stdout: (0,external_node_path_.join)(folder, "stdout"),
        stderr: (0,external_node_path_.join)(folder, "stderr"),
    };
}
/** The wrapper's status file: the program's status, then the CPU seconds of the shell and of all children it waited for. */
async function readStatus(path) {
    const text = await (0,promises_.readFile)(path, "utf8").catch(() => undefined);
    if (text === undefined)
        return undefined;
    const [code = "", , children = ""] = text.split("\n");
    const cpuSeconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
    return { code: Number(code), cpuSeconds };
}
/**
 * CPU seconds of processes that nobody in the program waited for, with the children that they waited for; 0 when there were none. The
 * program's shells and what kept the sampler alive are none of them.
 */
async function readOrphanSeconds(status) {
    const read = (name) => (0,promises_.readFile)(`${status}.${name}`, "utf8").catch(() => "");
    const [orphans, ...ours] = await Promise.all(["orphans", "shell", "outer", "keep"].map(read));
    const excluded = new Set(ours.map((text) => text.trim()));
    const lines = orphans.split("\n").map((line) => line.split(" "));
    return lines.reduce((sum, [pid = "", seconds]) => (pid === "" || excluded.has(pid) ? sum : sum + Number(seconds)), 0);
}
/** The sampler's log and its stacks. */
async function readSampled(paths, isCutOff) {
    const { samples, lost, late, error } = parsePySpyLog(await (0,promises_.readFile)(paths.log, "utf8"));
    const bytes = await (0,promises_.stat)(paths.folded).then((found) => found.size, () => 0);
    const keep = await (0,promises_.readFile)(`${paths.status}.keep`, "utf8").catch(() => undefined);
    const keepAlive = keep === undefined ? undefined : Number(keep);
    if (bytes === 0)
        return { foldedPath: undefined, recorded: 0, lost, late, error, isCutOff, keepAlive };
    return {
        foldedPath: paths.folded,
        recorded: samples ?? 0,
        lost,
        late,
        error: samples === undefined ? error : undefined,
        isCutOff,
        keepAlive,
    };
}
/** Its last lines. */
async function readTail(path) {
    const file = await (0,promises_.open)(path, "r");
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
    return (0,promises_.rm)(folder, { recursive: true, force: true });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/record/sampler/processes.js




/** Five seconds: what is not gone then hangs in the kernel, and no signal ends it. */
const MOST_KILLS = 250;
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
    for (let turn = 0; turn < MOST_KILLS; turn++) {
        const marked = markedProcesses(marker);
        if (marked.length === 0)
            return;
        for (const pid of marked)
            tryKill(pid, "SIGKILL");
        await (0,external_node_timers_promises_.setTimeout)(KILL_MILLISECONDS);
    }
}
/** Processes that carry a run's marker. A program that clears its own environment hides from this. */
function markedProcesses(marker) {
    const needle = Buffer.from(`${MARKER}=${marker}\0`);
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
        if (path !== undefined && (0,external_node_path_.basename)(executable) === (0,external_node_path_.basename)(path)) {
            sampler ??= pid;
            continue;
        }
        threads = Math.max(threads, Number(stat.at(20)));
        cpuSeconds.set(pid, (Number(stat.at(14)) + Number(stat.at(15))) / TICKS);
        if (/^(?:python|pypy|graalpy)/.test((0,external_node_path_.basename)(executable)))
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
        return (0,external_node_fs_.readdirSync)("/proc")
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
        return (0,external_node_fs_.readlinkSync)(`/proc/${pid}/exe`);
    }
    catch {
        return "";
    }
}
function tryRead(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
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

;// CONCATENATED MODULE: ./lib/record/sampler/supervision.js





/** The sampler waits for the last Python process: children that outlive the program get this long (a daemon would hold it for ever). */
const LINGER_SECONDS = 1.5;
/** The sampler writes its file at once when asked to stop; a loaded machine gets this long. */
const WRITE_SECONDS = 10;
/** The status of the program was there at most 0.07 s after the sampler's end in 104 runs. */
const STATUS_SECONDS = 2;
const POLL_MILLISECONDS = 10;
/** Turns between two looks at memory. */
const MEMORY_TURNS = 5;
/** A program that writes more than this would fill the disk. */
const MOST_OUTPUT_BYTES = 2 * 1024 ** 3;
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
        const seen = lookAtRun({ leader: pid, executable: sampler, sampler: samplerPid });
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
            killGroup(pid);
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
                peakBytes = Math.max(peakBytes, peakBytesOf(pythons));
            await (0,external_node_timers_promises_.setTimeout)(POLL_MILLISECONDS);
        }
    }
    finally {
        killGroup(pid);
        await endMarked(marker);
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
    const [shell, keepAlive] = ["shell", "keep"].map((name) => Number(tryRead(`${status}.${name}`) ?? Number.NaN));
    const children = childrenOf(shell).filter((pid) => pid !== keepAlive);
    return children.length > 0 && !(0,external_node_fs_.existsSync)(`${status}.tmp`) && !(0,external_node_fs_.existsSync)(status);
}
/** Often at first, for short programs; about twice a second later on, since every look reads all of /proc. */
function isTimeToLook(turn) {
    return turn % 50 === 0 || (turn < 50 && Number.isInteger(Math.log2(turn)));
}
async function checkOutputSize(paths) {
    const sizes = await Promise.all([paths.stdout, paths.stderr].map((path) => (0,promises_.stat)(path).then((found) => found.size)));
    if (Math.max(...sizes) > MOST_OUTPUT_BYTES) {
        throw new errors/* ProgramError */.Zj(`The program wrote more than ${MOST_OUTPUT_BYTES / 1024 ** 3} GiB of output and was stopped. Make it print less while it is profiled.`);
    }
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
    const paths = pathsIn(folder);
    await (0,promises_.writeFile)(paths.wrapper, WRAPPER);
    await (0,promises_.writeFile)(paths.adopter, ORPHANS);
    const started = performance.now();
    const child = await start(request, paths);
    const { outcome, threads, peakBytes, pythons, seenSeconds, isCutOff } = await supervise({
        child,
        sampler: request.sampler?.executable,
        marker: request.env[MARKER] ?? "",
        paths,
        started,
        timeoutSeconds: request.timeoutSeconds,
        signal,
    });
    const wallSeconds = (performance.now() - started) / 1000;
    const status = await readStatus(paths.status);
    const [stdoutTail, stderr] = await Promise.all([readTail(paths.stdout), readTail(paths.stderr)]);
    // What the shell says of a command it cannot start begins with its own script and line.
    const stderrTail = stderr.replaceAll(`${paths.wrapper}: `, "").replace(/^(?:line )?\d+: (?=.*not found$)/m, "");
    return {
        ending: endingOf(outcome, status?.code, stderrTail),
        cpuSeconds: status && allSeconds(status.cpuSeconds + (await readOrphanSeconds(paths.status)), seenSeconds),
        wallSeconds: outcome === "timeout" ? wallSeconds : Math.max(0, (outcome.statusAt - started) / 1000),
        threads,
        peakBytes,
        pythons,
        stdoutTail,
        stderrTail,
        sampled: request.sampler && (await readSampled(paths, isCutOff)),
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
    const sampled = sampler === undefined ? shells : [sampler.executable, ...pySpyArguments(sampler.switches, paths.folded), ...shells];
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
                env: { ...env, TMPDIR: folder },
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

// EXTERNAL MODULE: ./lib/lib/shell.js
var shell = __webpack_require__(7534);
;// CONCATENATED MODULE: ./lib/record/sampler/setup.js







/** Names the user's checkout to `setup` and `before`: the worktrees have only what git tracks. */
const CHECKOUT = "FLAMEDIFF_CHECKOUT";
/**
 * Makes the side's virtual environment, which can also import what the job installed, and runs the setup lines in it, one shell for all, ending at the first that fails.
 * @throws ProgramError with the status and the last lines, the one that failed among them.
 */
async function setUpSide(request) {
    const venv = await makeVirtualEnvironment(request);
    await runShellLines({ ...request, what: `Setup of ${request.side}`, env: request.environment(venv) });
    return { python: (0,external_node_path_.join)(venv, "bin", "python"), venv };
}
/** Runs shell lines, one shell for all, ending at the first that fails. @throws ProgramError with its status and the last lines, the failing one among them. */
async function runShellLines({ what, lines, cwd, env, folder, timeoutSeconds, signal, explain }) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const script = (0,external_node_path_.join)(folder, "setup.sh");
    await (0,promises_.writeFile)(script, lines);
    // -v shows each line before it runs; -x would show it with the values of variables, secrets among them.
    const run = await runProgram({ argv: ["/bin/sh", "-ev", script], cwd, env, folder: (0,external_node_path_.join)(folder, "log"), timeoutSeconds, signal });
    if (run.ending.how === "exit" && run.ending.code === 0)
        return;
    const words = (0,exec/* lastLines */.w$)([run.stdoutTail, run.stderrTail].filter((tail) => tail !== "").join("\n"));
    const more = explain?.(words) ?? "";
    throw new errors/* ProgramError */.Zj(`${what} failed (${(0,bundle_failure/* describeEnding */.be)(run.ending)}):\n${words}${more === "" ? "" : `\n${more}`}`);
}
/** By uv where the user has it, which needs neither the venv module nor pip; else by Python itself. */
async function makeVirtualEnvironment({ interpreter, folder, environment, signal }) {
    const venv = (0,external_node_path_.join)(folder, "venv");
    const options = { env: environment(venv), signal };
    await (0,promises_.mkdir)(folder, { recursive: true });
    const isUv = await makeWithUv(interpreter, venv, options);
    if (!isUv)
        await makeWithPython(interpreter, venv, options);
    await addJobPackages(venv, interpreter);
    await providePip(venv, isUv, options);
    return venv;
}
async function makeWithUv({ executable }, venv, options) {
    const argv = ["uv", "venv", "--quiet", "--no-project", "--python", executable, venv];
    const done = await (0,exec/* tryExecute */.jv)(argv, options).catch(() => undefined);
    options.signal.throwIfAborted();
    if (done?.status === 0)
        return true;
    await (0,promises_.rm)(venv, { recursive: true, force: true });
    return false;
}
async function makeWithPython({ executable }, venv, options) {
    const done = await (0,exec/* tryExecute */.jv)([executable, "-m", "venv", "--without-pip", venv], options);
    if (done.status === 0)
        return;
    throw new errors/* ProgramError */.Zj(`'${executable} -m venv' failed: ${done.stderr.trim().split("\n").at(-1) ?? ""}. Install the venv module (Debian: python3-venv).`);
}
/** The outer pip when the environment sees it (installing another one takes seconds), else uv's, else Python's own. */
async function providePip(venv, isUv, options) {
    const bin = (0,external_node_path_.join)(venv, "bin");
    const python = (0,external_node_path_.join)(bin, "python");
    const { status } = await (0,exec/* tryExecute */.jv)([python, "-m", "pip", "--version"], options);
    const command = status === 0 ? `${(0,shell/* quoteWord */.X)(python)} -m pip` : isUv ? "uv pip" : undefined;
    if (command === undefined)
        await (0,exec/* tryExecute */.jv)([python, "-m", "ensurepip", "--default-pip"], options);
    else
        for (const name of ["pip", "pip3"])
            await writeExecutable((0,external_node_path_.join)(bin, name), `#!/bin/sh\nexec ${command} "$@"\n`);
}
/**
 * Lets the side import what the job's Python imports, behind everything that the side's own environment installs: a release of the project in the
 * job's Python must never stand in for the side's code. Files ending in `.pth` run in the order of their names, so this one comes last; what editable
 * installs put behind the finder of `sys.path` (setuptools, editables) moves before it. pip's isolated builds see neither, as in any environment.
 */
async function addJobPackages(venv, { packageFolders, version }) {
    const own = (0,external_node_path_.join)(venv, "lib", `python${version[0]}.${version[1]}`, "site-packages");
    await (0,promises_.mkdir)(own, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(own, "~flamediff.pth"), "import _flamediff\n");
    await (0,promises_.writeFile)((0,external_node_path_.join)(own, "_flamediff.py"), JOB_PACKAGES.replace("FOLDERS", JSON.stringify(packageFolders)));
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
    const file = await (0,promises_.open)(path, "w", 0o755);
    await file.writeFile(text);
    await file.close();
}

// EXTERNAL MODULE: ./lib/lib/log-text.js
var log_text = __webpack_require__(9276);
;// CONCATENATED MODULE: ./lib/record/untracked.js



/** More names in a message are the same mistake. */
const MOST_NAMES = 200;
const LONGEST_PATH = 300;
/**
 * A file that the last words of a failed program name, that is in the user's checkout and not in the worktree: git does not track it.
 * @returns a path relative to the top of the repository; undefined when there is none.
 */
function findUntracked({ words, cwd, worktree, checkout }) {
    const { paths, files, modules } = namesIn(words);
    const inside = (name) => (0,external_node_path_.relative)(worktree, (0,external_node_path_.resolve)(worktree, cwd, name));
    const candidates = [
        ...paths.map((name) => [inside(name)]),
        ...files.map((name) => [inside(name)].filter((path) => isFile((0,external_node_path_.join)(checkout, path)))),
        ...modules.map((module) => modulePaths(checkout, inside(module.replaceAll(".", "/")))),
    ];
    const isMissing = (path) => !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(worktree, path)) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(checkout, path));
    return candidates.flat().find((path) => path !== "" && !path.startsWith("..") && !(0,external_node_path_.isAbsolute)(path) && isMissing(path));
}
/** What to do about such a file, in two sentences; empty when there is none. */
function explainUntracked({ worktrees, repository }, { words, cwd, side }) {
    const path = findUntracked({ words, cwd, worktree: worktrees[side], checkout: repository });
    return path === undefined ? "" : describeUntracked(path);
}
function describeUntracked(path) {
    const shown = (0,log_text/* logLine */.BP)(path, LONGEST_PATH);
    return (`'${shown}' is in your checkout but not in the commit, and both sides have only tracked files. ` +
        `Bring it with copy = ["${shown}"] in [tool.flamediff], or in 'setup' from "$FLAMEDIFF_CHECKOUT".`);
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
    const some = (names) => [...new Set(names)].filter((name) => name.length <= LONGEST_PATH).slice(0, MOST_NAMES);
    return {
        paths: some([...quoted, ...failed]),
        files: some(bare.filter((word) => /[/.]\w/.test(word))),
        modules: some([...modules, ...members.map(([, name = "", from = ""]) => `${from}.${name}`)]),
    };
}
/** Where a module of the checkout may be: a source file, an extension of any platform, or a package, at the top or below `src`. */
function modulePaths(checkout, path) {
    return [path, (0,external_node_path_.join)("src", path)].flatMap((place) => {
        const extensions = listFolder((0,external_node_path_.join)(checkout, (0,external_node_path_.dirname)(place))).filter((file) => file.startsWith(`${(0,external_node_path_.basename)(place)}.`));
        const files = [`${(0,external_node_path_.basename)(place)}.py`, ...extensions.filter((file) => /\.(so|pyd)$/.test(file))].map((file) => (0,external_node_path_.join)((0,external_node_path_.dirname)(place), file));
        return [...files, ...((0,external_node_fs_.existsSync)((0,external_node_path_.join)(checkout, place, "__init__.py")) ? [place] : [])];
    });
}
/** Names in a folder; none of a file, and of a folder that is not ours to read. */
function listFolder(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).sort();
    }
    catch {
        return [];
    }
}
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}

;// CONCATENATED MODULE: ./lib/record/run.js




















/** Runs an entry point on either side, with the sampler or without, and checks how it ends. */
function makeRunner({ place, entry, sides, suite }) {
    const { inputs, scratch, sampler, worktrees, signal, interpreter } = place;
    let runs = 0;
    /** Most threads in the runs without the sampler, of both sides. */
    let threads = 0;
    /** CPU seconds of the runs without the sampler. */
    const bareSeconds = {};
    let chosenRate = inputs.rate === "auto" ? undefined : inputs.rate;
    // The same on both sides; native frames cannot be read from a running program.
    const isCrowded = () => threads > MOST_PAUSED_THREADS && !inputs.native;
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
        await runShellLines({
            what: `'before' on ${side}`,
            lines: before,
            cwd: (0,external_node_path_.join)(worktrees[side], folders.before),
            env: { ...env, [CHECKOUT]: place.repository },
            folder,
            timeoutSeconds: timeout,
            signal,
            explain: (words) => explainUntracked(place, { words, cwd: folders.before, side }),
        });
        await removeRun(folder);
    }
    async function run(side, plan) {
        const { round, rate, count } = plan;
        const { venv, python } = sides[side];
        const cwd = (0,external_node_path_.join)(worktrees[side], entry.cwd ?? "");
        if (!(0,external_node_fs_.existsSync)(cwd))
            throw new errors/* ProgramError */.Zj(`Entry point '${entry.name}' runs in '${entry.cwd}', which is not a folder on ${side}.`);
        const folder = (0,external_node_path_.join)(scratch.folder, `run-${runs++}`);
        const own = { argv: await argvOf(side), env: programEnvironment(place, { side, venv, round: round ?? 0, entry }) };
        const { argv, env } = await suite.takeOver(side, { ...own, cwd, folder });
        // Only the interpreter itself is surely one Python process from its first moment on.
        const isPython = argv[0] === python;
        await prepare(side, own.env, `${folder}-before`);
        const result = await runProgram({
            argv,
            cwd,
            env: count === undefined ? env : { ...env, ...(await prepareCounting({ ...count, folder }, env["PYTHONPATH"])) },
            folder,
            timeoutSeconds: entry.timeout ?? inputs.timeout,
            signal,
            adopter: interpreter.executable,
            ...(rate !== undefined && {
                sampler: { executable: sampler, switches: { ...inputs, rate, nonblocking: inputs.nonblocking || isCrowded() } },
            }),
            ...(rate !== undefined && !isPython && { keepAlive: { python: interpreter.executable } }),
        });
        if (suite.isUnreachable(result)) {
            suite.fix(undefined);
            return run(side, plan);
        }
        checkEnding({
            result,
            side,
            round: round === undefined || count !== undefined ? undefined : round + 1,
            entry,
            timeout: entry.timeout ?? inputs.timeout,
            worktree: worktrees[side],
            explain: (words) => explainUntracked(place, { words, cwd: entry.cwd ?? "", side }),
        });
        const { start } = states[side] ?? {};
        if (inputs.clean && start !== undefined)
            await cleanWorktree(worktrees[side], start);
        return { run: result, folder, ...(isPython && { program: argv.join(" ") }) };
    }
    return {
        suite,
        findMissing: () => findMissingFile(entry, worktrees),
        async describeLeftBehind() {
            const left = new Set();
            for (const side of profile_frame/* SIDES */.BV) {
                const { start, first } = states[side] ?? {};
                const last = first && (await readWorktreeState(worktrees[side]));
                if (start === undefined || first === undefined || last === undefined)
                    continue;
                for (const path of findLeftBehind([start, first, last]))
                    left.add(path);
            }
            return left.size === 0 ? undefined : noteLeftBehind([...left]);
        },
        async runBare(side) {
            const start = await readWorktreeState(worktrees[side]);
            if (start !== undefined)
                states[side] = { start };
            // The first run of head also shows how deep the stacks are.
            const isProbe = side === "head" && chosenRate === undefined && entry.module === undefined;
            const { run: result, folder } = await run(side, { rate: isProbe ? PROBE_RATE : undefined });
            const events = await suite.read(folder);
            if (isProbe)
                chosenRate = chooseRate({ ...inputs, threads: result.threads, depth: await readDepth(result.sampled) });
            await removeRun(folder);
            const first = await readWorktreeState(worktrees[side]);
            if (start !== undefined && first !== undefined)
                states[side] = { start, first };
            threads = Math.max(threads, result.threads);
            bareSeconds[side] = result.cpuSeconds;
            return { ...run_timesOf(result), suite: events };
        },
        async count(side, { run: round, ...count }) {
            try {
                const mostSeconds = COUNTED.ratio * (bareSeconds[side] ?? 0) + COUNTED.seconds;
                const { run: result, folder } = await run(side, { round, count: { ...count, mostSeconds } });
                const busy = [...result.pythons].flatMap(([pid, seconds]) => (seconds < BUSY_SECONDS ? [] : [pid]));
                const counts = await readCounts(folder, busy);
                await removeRun(folder);
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
            return found?.isFile() && found.size <= MOST_SOURCE_BYTES ? await (0,promises_.readFile)(path, "utf8").catch(() => undefined) : undefined;
        },
        async slowDown(side, { ownSeconds }) {
            try {
                const { run: result, folder } = await run(side, { round: 0, count: { mode: "slower", named: [], ownSeconds } });
                const busy = [...result.pythons].flatMap(([pid, seconds]) => (seconds < BUSY_SECONDS ? [] : [pid]));
                const counts = await readCounts(folder, busy);
                await removeRun(folder);
                return counts && { ...run_timesOf(result), injected: counts.injected, processes: busy.length };
            }
            catch (error) {
                if (error instanceof errors/* ProgramError */.Zj)
                    return undefined;
                throw error;
            }
        },
        async sample(side, round) {
            const sampleRate = chosenRate ?? PROBE_RATE;
            const before = readMachineTime();
            const { run: result, folder, program } = await run(side, { round, rate: entry.module === undefined ? sampleRate : undefined });
            const steal = stealBetween(before, readMachineTime());
            const { foldedPath, recorded, lost, late, error, keepAlive, isCutOff } = result.sampled ?? UNSAMPLED;
            const folded = foldedPath === undefined ? undefined : await (0,promises_.readFile)(foldedPath);
            const events = await suite.read(folder);
            await removeRun(folder);
            const rules = {
                withoutChildren: !inputs.subprocesses,
                ...(program !== undefined && { program }),
                ...(keepAlive !== undefined && { foreign: keepAlive }),
            };
            const notes = isCrowded() && !inputs.nonblocking ? [{ code: "sampled-without-pause", threads }] : [];
            return {
                ...run_timesOf(result),
                ...{ folded, recorded, lost, late, complaint: error, rules, notes, pythons: result.pythons },
                ...(result.sampled === undefined && { isUnsampled: true }),
                ...(isCutOff && folded !== undefined && { cutOff: earlyEnd({ side, round, error }) }),
                ...(result.threads > 0 && { threads: result.threads }),
                ...(result.peakBytes > 0 && { peakBytes: result.peakBytes }),
                ...(steal !== undefined && { steal }),
                load: readLoad(),
                rate: sampleRate,
                suite: events,
            };
        },
    };
}
/** Mean depth of the recorded stacks, in frames: pausing takes time in proportion to it. 0 without a stack. */
async function readDepth(sampled) {
    if (sampled?.foldedPath === undefined)
        return 0;
    const recordings = (0,profile_recordings/* makeRecordings */.d)();
    const reader = recordings.addRound("head", {}, "py-spy");
    reader.push(await (0,promises_.readFile)(sampled.foldedPath));
    reader.end();
    return meanDepth(recordings.rounds[0], recordings.frames);
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
/** Counting makes most programs take up to 1.4 times as long, and 4 times at worst (measured). */
const COUNTED = { ratio: 1.5, seconds: 1 };
/** Below this a process may have started and ended between two looks at it. */
const BUSY_SECONDS = 0.3;
/** Longer source files are generated. */
const MOST_SOURCE_BYTES = 1024 * 1024;
/** Pausing a program of 200 threads for every sample made it run 2 to 4 times as long (measured); usual pools stay below this. */
const MOST_PAUSED_THREADS = 20;
/** What ran after it would be missing from the profile, as if it had become faster. */
function earlyEnd({ side, round, error }) {
    return { code: "sampler-ended-early", side, round: round + 1, words: (0,bundle_failure/* lastWords */.aN)(error ?? "") };
}
function run_timesOf({ cpuSeconds, wallSeconds }) {
    return { cpuSeconds, wallSeconds };
}
/** @throws ProgramError with side, round, status and the program's last words when it did not end well. */
function checkEnding({ result, side, round, entry, timeout, worktree, explain }) {
    const { ending, stdoutTail, stderrTail } = result;
    if (ending.how === "exit" && [0, ...(entry.allowExitStatus ?? [])].includes(ending.code))
        return;
    const said = (stderrTail === "" ? stdoutTail : stderrTail).replaceAll(`${worktree}/`, "");
    const words = (0,bundle_failure/* lastWords */.aN)([said, explain(said)].filter((part) => part !== "").join("\n"));
    const told = ending.how === "timeout" ? { how: ending.how, seconds: timeout } : ending;
    throw new bundle_failure/* RecordingError */.eN(entry.name, { code: "program-failed", side, round: round ?? null, ending: told, words });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../main/node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(912);
;// CONCATENATED MODULE: ./lib/record/sampler/install.js








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
    const places = [cacheFolder(options.env), options.temporary].map((folder) => (0,external_node_path_.join)(folder, `${SAMPLER}-${SAMPLER_VERSION}`, "bin", SAMPLER));
    const [cached] = places;
    if (await works(cached))
        return cached;
    const program = await fetchSampler(options);
    const failures = [];
    for (const place of places) {
        // A home that is read-only or not there, a folder from which nothing may run.
        const failure = await install_writeExecutable(place, program).catch(errors/* messageOf */.bD);
        if (failure === undefined && (await works(place)))
            return place;
        failures.push(failure ?? `'${place}' does not run, or is not what the wheel holds.`);
    }
    throw new errors/* ProgramError */.Zj(`${SAMPLER} ${SAMPLER_VERSION} cannot be used: ${failures.join(" ")} Set XDG_CACHE_HOME to a folder where programs may be written and run.`);
}
/** Two runs may write at once: each renames a file of its own, both hold the same bytes. */
async function install_writeExecutable(path, program) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const fresh = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.writeFile)(fresh, program, { mode: 0o755 });
        await (0,promises_.rename)(fresh, path);
    }
    finally {
        await (0,promises_.rm)(fresh, { force: true });
    }
}
/** Whether it is the sampler, unchanged, and runs here. It sees no secret. */
async function works(executable) {
    const program = await (0,promises_.readFile)(executable).catch(() => undefined);
    if (program === undefined || !EXECUTABLES.has((0,external_node_crypto_.createHash)("sha256").update(program).digest("hex")))
        return false;
    const asked = await (0,exec/* tryExecute */.jv)([executable, "--version"], { env: (0,secrets/* withoutSecrets */.c)(process.env) }).catch(() => undefined);
    return asked?.status === 0 && asked.stdout.trim() === `${SAMPLER} ${SAMPLER_VERSION}`;
}
function cacheFolder(env) {
    return (0,external_node_path_.join)(env["RUNNER_TOOL_CACHE"] || env["XDG_CACHE_HOME"] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".cache"), "flamediff");
}
/** Asks pip, then uv, which brings no pip into the environments it makes; either goes to the index that the user chose. */
async function fetchSampler(options) {
    const { env, temporary, signal } = options;
    const requirements = (0,external_node_path_.join)(temporary, "sampler.txt");
    await (0,promises_.writeFile)(requirements, `${SAMPLER}==${SAMPLER_VERSION} ${WHEELS.map(([, sha256]) => `--hash=sha256:${sha256}`).join(" ")}\n`);
    const failures = [];
    for (const fetchBy of [fetchByPip, fetchByUv]) {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, "sampler-"));
        try {
            const { argv, read } = fetchBy({ ...options, requirements, folder });
            const done = await (0,exec/* tryExecute */.jv)(argv, { env: packageEnvironment(env), ...(signal && { signal }) }).catch((error) => {
                signal?.throwIfAborted();
                return (0,errors/* messageOf */.bD)(error);
            });
            if (typeof done !== "string" && done.status === 0)
                return await read();
            failures.push(typeof done === "string" ? done : `'${argv.slice(0, 3).join(" ")}' said: ${lastWords(done.stderr)}.`);
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    }
    throw new errors/* ProgramError */.Zj(`${SAMPLER} ${SAMPLER_VERSION} cannot be fetched. ${failures.join(" ")} Give '${options.python}' pip or install uv; without a network, name a folder that holds the wheel in PIP_FIND_LINKS.`);
}
const ALIKE = ["--quiet", "--no-deps", "--only-binary", ":all:", "--require-hashes"];
/** Downloads instead of installing, so that no setting of where to install (`user`, `prefix`, `target` in pip.conf) gets in the way. */
function fetchByPip({ python, requirements, folder }) {
    const quiet = ["--disable-pip-version-check", "--no-input"];
    return {
        argv: [python, "-m", "pip", "download", ...ALIKE, ...quiet, ...pipPlatform(), "--dest", folder, "-r", requirements],
        async read() {
            const [wheel = ""] = await (0,promises_.readdir)(folder);
            const files = (0,esm/* unzipSync */.AO)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, wheel)), { filter: ({ name }) => name.endsWith(`.data/scripts/${SAMPLER}`) });
            const [program] = Object.values(files);
            if (program === undefined)
                throw new Error(`'${wheel}' holds no ${SAMPLER}.`);
            return program;
        },
    };
}
function fetchByUv({ python, requirements, folder }) {
    return {
        argv: ["uv", "pip", "install", ...ALIKE, "--python", python, "--target", folder, "-r", requirements],
        read: () => (0,promises_.readFile)((0,external_node_path_.join)(folder, "bin", SAMPLER)),
    };
}
const MACHINES = { x64: "x86_64", arm64: "aarch64", arm: "armv7l", ia32: "i686" };
/** The executable for Linux is static; only the wheel's tag keeps it from systems without glibc, such as Alpine. */
function pipPlatform() {
    const machine = MACHINES[process.arch];
    return process.platform === "linux" && machine !== undefined ? ["--platform", `manylinux2014_${machine}`] : [];
}
/** Settings that are about the user's own environment would refuse ours. */
function packageEnvironment(env) {
    const { PIP_CONSTRAINT: _, UV_CONSTRAINT: __, ...others } = env;
    return { ...others, PIP_REQUIRE_VIRTUALENV: "0" };
}
function lastWords(text) {
    const lines = text.trim().split("\n");
    const last = lines.filter((line) => /error/i.test(line)).at(-1) ?? lines.at(-1) ?? "";
    return last.replace(/\.$/, "") || "nothing";
}

;// CONCATENATED MODULE: ./lib/record/sampler/interpreter.js




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
        const asked = await (0,exec/* tryExecute */.jv)([name, "-I", "-c", QUESTION], { env, timeoutSeconds: 60 }).catch((error) => String(error.message));
        if (typeof asked === "string")
            failures.push(asked);
        else if (asked.status !== 0)
            failures.push(`'${name}' ended with status ${asked.status}${explanationIn(asked.stderr)}.`);
        else {
            const found = checkInterpreter(name, asked.stdout);
            return { ...found, isShimmed: await isShim(name, found.executable, env) };
        }
    }
    throw new errors/* UserError */.yo(`Input 'python' is '${python}', which does not run: ${failures.join(" ")} Install Python ${RANGE} (in a workflow: actions/setup-python) or name another interpreter.`);
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
        throw new errors/* UserError */.yo(`Input 'python' is '${name}', which does not answer like a Python interpreter.`, { cause: error });
    }
    const { executable, version, implementation, freeThreaded, ...folders } = answer;
    const label = `${implementation} ${version.join(".")}`;
    const refuse = (why) => new errors/* UserError */.yo(`Input 'python' is '${name}' (${label}), ${why}. Use a standard CPython ${RANGE}.`);
    if (implementation !== "CPython")
        throw refuse(`but the sampler reads CPython only`);
    if (freeThreaded)
        throw refuse("a free-threaded build, which no sampler can read yet");
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
    const real = await (0,promises_.realpath)(executable).catch(() => executable);
    for (const folder of (env["PATH"] ?? "").split(external_node_path_.delimiter)) {
        const path = (0,external_node_path_.join)(folder, name);
        const isCommand = await (0,promises_.access)(path, promises_.constants.X_OK).then(() => true, () => false);
        if (isCommand)
            return (await (0,promises_.realpath)(path)) !== real;
    }
    return false;
}
function isBefore(a, b) {
    const [[major = 0, minor = 0], [otherMajor = 0, otherMinor = 0]] = [a, b];
    return major < otherMajor || (major === otherMajor && minor < otherMinor);
}

;// CONCATENATED MODULE: ./lib/record/sampler/scratch.js






const ownerSchema = dist/* object */.Ikc({
    pid: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)),
    startTime: dist/* nullable */.mee(dist/* string */.YjP()),
    marker: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* uuid */.uRe()),
    undo: dist/* array */.YOg(dist/* object */.Ikc({ repository: dist/* string */.YjP(), worktree: dist/* string */.YjP() })),
});
const OWNER_FILE = "owner.json";
/**
 * Opens a scratch folder, after removing those whose owner is dead: their processes, worktrees and files. What belongs to a living run,
 * or is not recognised as ours, stays.
 */
async function openScratch({ env, undo }) {
    const root = await openRoot(env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)());
    await removeDead(root, undo);
    // Python names files by real paths.
    const folder = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(root, "run-")));
    const owner = { pid: process.pid, startTime: startTimeOf(process.pid) ?? null, marker: (0,external_node_crypto_.randomUUID)(), undo: [] };
    const remembered = [];
    const write = () => (0,promises_.writeFile)((0,external_node_path_.join)(folder, OWNER_FILE), JSON.stringify({ ...owner, undo: remembered }));
    await write();
    return {
        folder,
        marker: owner.marker,
        async remember(left) {
            remembered.push(left);
            await write();
        },
        async [Symbol.asyncDispose]() {
            await endMarked(owner.marker);
            await removeFolder(folder);
        },
    };
}
/** A folder of this user's own, in which other runs of the same user lie; another one when somebody else made what has its name. */
async function openRoot(temporary) {
    const { uid } = (0,external_node_os_.userInfo)();
    const root = (0,external_node_path_.join)(temporary, `flamediff-${uid}`);
    await (0,promises_.mkdir)(temporary, { recursive: true });
    await (0,promises_.mkdir)(root, { mode: 0o700 }).catch(() => undefined);
    const found = await (0,promises_.lstat)(root).catch(() => undefined);
    const isOwn = found?.isDirectory() === true && (uid < 0 || (found.uid === uid && (found.mode & 0o077) === 0));
    return isOwn ? root : (0,promises_.mkdtemp)(`${root}-`);
}
async function removeDead(root, undo) {
    for (const name of await (0,promises_.readdir)(root)) {
        const folder = (0,external_node_path_.join)(root, name);
        if (!(await (0,promises_.lstat)(folder)).isDirectory())
            continue;
        const owner = await readOwner(folder);
        if (owner === undefined || !isDead(owner))
            continue;
        await endMarked(owner.marker);
        // The program could write this file: nothing outside of the run's own folder is removed because it says so. The repository may be gone, too.
        const own = new Set([folder, await (0,promises_.realpath)(folder)]);
        for (const left of owner.undo)
            if (own.has((0,external_node_path_.dirname)(left.worktree)))
                await undo(left).catch(() => undefined);
        await removeFolder(folder);
    }
}
function isDead({ pid, startTime }) {
    const now = startTimeOf(pid);
    return now === undefined ? !isAlive(pid) : startTime !== null && now !== startTime;
}
async function readOwner(folder) {
    try {
        return dist/* parse */.qgA(ownerSchema, JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, OWNER_FILE), "utf8")));
    }
    catch {
        return undefined; // not ours, or written this very moment
    }
}
/** Programs leave read-only folders behind, which `rm` cannot enter. */
async function removeFolder(folder) {
    try {
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    catch {
        await makeWritable(folder);
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
async function makeWritable(folder) {
    await (0,promises_.chmod)(folder, 0o700);
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true }))
        if (entry.isDirectory())
            await makeWritable((0,external_node_path_.join)(folder, entry.name));
}

;// CONCATENATED MODULE: ./lib/record/set-ups.js






/** Sets both sides up for an entry point before either runs; the same lines are not run twice. */
function makeSetUps(place, progress) {
    const done = new Map();
    return (entry) => {
        const lines = [place.inputs.setup, entry.setup ?? ""].filter((text) => text.trim() !== "").join("\n");
        const known = done.get(lines) ?? setUpSides({ place, lines, number: done.size, progress });
        done.set(lines, known);
        return known;
    };
}
async function setUpSides({ place, lines, number, progress, }) {
    const { interpreter, scratch, worktrees, inputs, signal } = place;
    if (lines === "")
        return { base: { python: interpreter.executable }, head: { python: interpreter.executable } };
    const sides = {};
    for (const side of profile_frame/* SIDES */.BV) {
        const cwd = (0,external_node_path_.join)(worktrees[side], inputs.folders.setup);
        if (!(0,external_node_fs_.existsSync)(cwd)) {
            progress.warn(`'setup' runs in '${inputs.folders.setup}', which is not a folder on ${side}; it was left out there.`);
            sides[side] = { python: interpreter.executable };
            continue;
        }
        progress.phase(`Setting up ${side}`);
        sides[side] = await setUpSide({
            side,
            lines,
            interpreter,
            cwd,
            folder: (0,external_node_path_.join)(scratch.folder, `setup-${number}-${side}`),
            environment: (venv) => ({ ...programEnvironment(place, { side, venv }), [CHECKOUT]: place.repository }),
            explain: (words) => explainUntracked(place, { words, cwd: inputs.folders.setup, side }),
            timeoutSeconds: inputs.timeout,
            signal,
        });
    }
    return sides;
}

;// CONCATENATED MODULE: ./lib/record/suites/brought-files.js


/** Folders that hold benchmarks and what they need, by their names. */
const BENCHMARK_FOLDER = /^(asv_)?(bench(mark)?(ing|s)?|perf(ormance)?|codspeed)(_?tests?|_?suite)?$/i;
/** Larger files are data, which both sides have or have not. */
const brought_files_MOST_BYTES = 4 * 1024 * 1024;
const brought_files_MOST_FILES = 5000;
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
        if (text === undefined || own?.equals(text) === true)
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
        return found.size > brought_files_MOST_BYTES ? [] : [place];
    if (!found?.isDirectory())
        return [];
    const files = [];
    for (const { name } of await (0,promises_.readdir)((0,external_node_path_.join)(worktree, place), { withFileTypes: true })) {
        if (name.startsWith(".") || name === "__pycache__" || name === "env" || files.length > brought_files_MOST_FILES)
            continue;
        files.push(...(await filesAt(worktree, (0,external_node_path_.join)(place, name))));
    }
    return files;
}
/** A file's bytes; a link is none, since it may lead out of the worktree. */
async function tryReadFile(path) {
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    return found?.isFile() ? (0,promises_.readFile)(path) : undefined;
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
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(cwd, script), "utf8").catch(() => "");
    return /^\s*(import|from)\s+pyperf\b/m.test(text) ? { launcher: "flamediff_pyperf.py", words } : undefined;
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

;// CONCATENATED MODULE: ./lib/record/suites/suite-events.js



/** Of a run without benchmarks. */
const NO_EVENTS = { tools: [], roots: [], estimates: [], runs: [], problems: [] };
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
    "flamediff_measure.py": FLAMEDIFF_MEASURE,
    "flamediff_pytest.py": FLAMEDIFF_PYTEST,
    "flamediff_asv.py": FLAMEDIFF_ASV,
    "flamediff_pyperf.py": FLAMEDIFF_PYPERF,
    "flamediff_import.py": FLAMEDIFF_IMPORT,
};
/** What a run leaves in its folder for the processes that run benchmarks, and what these leave there. */
const SUITE_FOLDER = "suite";
/** More than any suite writes; the pull request's code can write there, too. */
const suite_MOST_BYTES = 32 * 1024 * 1024;
function makeSuite({ place, sides, pattern, touched, module }) {
    const modules = (0,external_node_path_.join)(place.scratch.folder, "modules");
    let calls;
    let isOff = false;
    let brought;
    return {
        async takeOver(side, { argv, env, cwd, folder }) {
            if (isOff)
                return { argv, env };
            await writeModules(modules);
            const suiteFolder = (0,external_node_path_.join)(folder, SUITE_FOLDER);
            await (0,promises_.mkdir)(suiteFolder, { recursive: true });
            const worktree = await (0,promises_.realpath)(place.worktrees[side]);
            const plan = {
                ...(calls !== undefined && { calls }),
                ...(pattern !== undefined && module === undefined && { pattern }),
                ...(calls === undefined && { touched: byFile(touched, worktree) }),
                ...(side === "base" && brought !== undefined && { brought: brought.files.map((file) => (0,external_node_path_.join)(worktree, file)) }),
            };
            await (0,promises_.writeFile)((0,external_node_path_.join)(suiteFolder, "plan.json"), JSON.stringify(plan));
            const command = module === undefined ? await findSuiteCommand(argv, sides[side].python, cwd) : importCommand(module);
            return {
                argv: command === undefined ? argv : [sides[side].python, (0,external_node_path_.join)(modules, command.launcher), ...command.words],
                env: suiteEnvironment(env, modules, suiteFolder),
            };
        },
        isUnreachable({ ending, stdoutTail, stderrTail }) {
            const isGood = ending.how === "exit" && ending.code === 0;
            return !isOff && !isGood && /No module named '?flamediff_pytest/.test(`${stdoutTail}\n${stderrTail}`);
        },
        async read(folder) {
            return parseSuiteEvents(await readEvents((0,external_node_path_.join)(folder, SUITE_FOLDER)));
        },
        fix(plan) {
            calls = plan;
            isOff = plan === undefined;
        },
        async bringHead(events) {
            brought = await bringBenchmarks({ worktrees: place.worktrees, events });
            return brought.files.length;
        },
        async restoreBase() {
            await brought?.restore();
            brought = undefined;
        },
    };
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
        if (bytes > suite_MOST_BYTES)
            break;
        texts.push(await (0,promises_.readFile)(path, "utf8"));
    }
    return texts;
}

;// CONCATENATED MODULE: ./lib/record/profile-stage.js
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






















/** Records both commits in turns and writes the bundle. Runs the pull request's code, which gets no token. */
async function profile(request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, repository, commits, out, progress, signal } = request;
        const env = (0,secrets/* withoutSecrets */.c)(request.env);
        const git = (0,git_git/* openGit */.zY)(repository, { signal, credentials: request.credentials });
        const scratch = __addDisposableResource(env_1, await openScratch({ env, undo: ({ repository, worktree }) => removeWorktree(repository, worktree) }), true);
        progress.phase("Looking at Python and the sampler");
        const interpreter = await findInterpreter(inputs.python, env);
        const sampler = await installSampler({ python: interpreter.executable, env, temporary: scratch.folder, signal });
        progress.phase("Checking out base and head");
        const folders = { base: (0,external_node_path_.join)(scratch.folder, "base"), head: (0,external_node_path_.join)(scratch.folder, "head") };
        for (const side of profile_frame/* SIDES */.BV)
            await scratch.remember({ repository, worktree: folders[side] });
        const base = __addDisposableResource(env_1, await addWorktree(git, commits.base.sha, folders.base), true);
        const head = __addDisposableResource(env_1, await addWorktree(git, commits.head.sha, folders.head), true);
        for (const gap of await findGaps(git, commits.head.sha))
            progress.warn(gap);
        if (inputs.copy.length > 0) {
            const worktrees = [base.folder, head.folder];
            await copyUntracked({ patterns: inputs.copy, folder: inputs.folders.copy, checkout: repository, worktrees, progress, signal });
        }
        const place = {
            inputs,
            repository,
            env,
            signal,
            scratch,
            interpreter,
            sampler,
            worktrees: { base: base.folder, head: head.folder },
        };
        const changes = await findChangedFunctions({
            git,
            commits,
            worktrees: place.worktrees,
            python: interpreter.executable,
            listPath: (0,external_node_path_.join)(scratch.folder, "changed.json"),
            env,
            signal,
        });
        const setUps = makeSetUps(place, progress);
        const recordings = [];
        for (const entry of inputs.entryPoints) {
            const sides = await setUps(entry);
            progress.phase(`Recording '${entry.name}'`);
            const { packages, notes } = await comparePackages({ place, sides, git, shas: [commits.base.sha, commits.head.sha] });
            const recording = await recordEntryPoint({
                entry,
                inputs,
                runner: makeRunner({
                    place,
                    entry,
                    sides,
                    suite: makeSuite({ place, sides, pattern: inputs.benchmarks, touched: changes.functions.touched, module: entry.module }),
                }),
                identify: makeIdentifier({ place, entry, sides, moved: changes.functions.moved }),
                changedFiles: changes.files,
                worktrees: place.worktrees,
                diffs: changes.diffs,
                compare: { minChange: inputs.minChange / 100, entryPoints: inputs.entryPoints.length },
                progress,
            });
            const entryNotes = [...notes, ...recording.entry.notes];
            recordings.push({
                ...recording,
                entry: { ...recording.entry, notes: entryNotes, ...(packages.length > 0 && { packages: [...packages] }) },
            });
        }
        const manifest = makeManifest({ ...request, interpreter, changes: changes.functions, recordings });
        await (0,bundle_bundle/* writeBundle */.Mf)(out, manifest, new Map(recordings.flatMap(({ rounds }) => [...rounds])));
        progress.end();
        return manifest;
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
function makeManifest({ inputs, repository, env, commits, interpreter, changes, recordings }) {
    const machine = describeMachine();
    return {
        schemaVersion: manifest/* BUNDLE_VERSION */.AY,
        flamediff: version/* VERSION */.x,
        shard: `${interpreter.label}, ${machine.os.replace(/^(\S+) \S+ /, "$1 ")}`,
        // Within GitHub a checkout is called by its repository; elsewhere by its folder.
        source: { project: (env["GITHUB_REPOSITORY"] || (0,external_node_path_.basename)(repository)).slice(0, 200), recordedAt: new Date().toISOString() },
        base: describeCommit(commits.base),
        head: describeCommit(commits.head),
        environment: {
            ...machine,
            python: interpreter.label,
            sampler: SAMPLER,
            samplerVersion: SAMPLER_VERSION,
            rate: rateOf(inputs, recordings),
        },
        options: { minChange: inputs.minChange / 100, keepImports: inputs.keepImports, keepWaiting: inputs.idle },
        changes,
        entryPoints: recordings.map(({ entry }) => entry),
    };
}
/** Samples per second: as asked for, or the highest that was chosen. */
function rateOf({ rate }, recordings) {
    const chosen = recordings.flatMap(({ entry }) => profile_frame/* SIDES */.BV.flatMap((side) => entry.rounds[side].flatMap((round) => round.rate ?? [])));
    return rate === "auto" ? Math.max(PROBE_RATE, ...chosen) : rate;
}
/** What nobody else knows has no name that others could use. */
function describeCommit({ sha, label, isTransient }) {
    return { sha: isTransient === true ? null : sha, label };
}

// EXTERNAL MODULE: ./lib/cli/out-folder.js
var out_folder = __webpack_require__(6122);
// EXTERNAL MODULE: ./lib/cli/show-report.js + 5 modules
var show_report = __webpack_require__(8531);
;// CONCATENATED MODULE: ./lib/cli/local-recording.js










/** Both stages; the bundle lies in the report's folder. @param given what it takes to repeat it, beside the commits and pyproject.toml. */
async function recordAndReport(work, given) {
    await (0,show_report/* checkReportFile */.rs)(work.options);
    const folder = (0,show_report/* reportFolderOf */.sU)(work.options);
    const bundle = (0,external_node_path_.join)(folder, "bundle");
    await recordLocally(work, { folder, bundle });
    work.progress.phase("Comparing and drawing");
    return (0,report_stage/* reportBundles */.O)([await (0,bundle_bundle/* readBundleFolder */.n$)(bundle)], given === undefined ? {} : { given });
}
/** Records base and head of a repository on this machine. @returns whether an entry point failed. */
async function recordLocally(work, { folder, bundle }) {
    const { repository, inputs, options, progress, interruption, isSelf } = work;
    const { signal } = interruption;
    const git = (0,git_git/* openGit */.zY)(repository, { signal });
    const { base, head } = inputs;
    const commits = await findCommits(git, {
        kind: "revisions",
        ...(base !== undefined && { base }),
        ...(head !== undefined && { head }),
        dirty: options.dirty === true,
    });
    if (commits.base.sha === commits.head.sha && isSelf !== true)
        throw sameCommitError(commits);
    if (options.dirty !== true && head === undefined)
        await warnOfUncommitted(git, commits.head, progress);
    await (0,out_folder/* openOutFolder */.D)(folder);
    const manifest = await profile({ inputs, repository, commits, out: bundle, env: process.env, progress, signal });
    return manifest.entryPoints.some(({ failure, missingOn }) => failure !== null && missingOn === undefined);
}
function sameCommitError({ base, head }) {
    return new errors/* UserError */.yo(`Base '${base.label}' and head '${head.label}' are the same commit ${(0,format/* shortSha */.Fu)(head.sha)}, so there is nothing to compare. Check out the branch to judge, name another --base, or let 'flamediff aa' show how noisy this machine is.`);
}
/** Work that no commit has is easily taken for what was judged. */
async function warnOfUncommitted(git, head, progress) {
    const [first, ...others] = await findUncommitted(git);
    if (first === undefined)
        return;
    const files = others.length === 0 ? `'${first}' has` : `'${first}' and ${(0,format/* formatPlural */.yk)(others.length, "other file")} have`;
    progress.warn(`${files} uncommitted changes, which are not part of head ${(0,format/* shortSha */.Fu)(head.sha)}; --dirty includes them.`);
}


/***/ }),

/***/ 7589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ withInterruption)
/* harmony export */ });
/* unused harmony export Interrupted */
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1531);

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


/***/ })

};
