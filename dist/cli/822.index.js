export const id = 822;
export const ids = [822];
export const modules = {

/***/ 2822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ recordAndReport),
  O: () => (/* binding */ recordLocally)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/bundle/bundle.js + 1 modules
var bundle_bundle = __webpack_require__(189);
// EXTERNAL MODULE: ./lib/lib/errors.js
var errors = __webpack_require__(5892);
// EXTERNAL MODULE: ./lib/lib/format.js
var format = __webpack_require__(6720);
// EXTERNAL MODULE: ./lib/output/report-stage.js + 9 modules
var report_stage = __webpack_require__(1040);
// EXTERNAL MODULE: ./lib/record/git/commits.js
var git_commits = __webpack_require__(9528);
// EXTERNAL MODULE: ./lib/record/git/git.js
var git_git = __webpack_require__(866);
// EXTERNAL MODULE: ./lib/bundle/manifest.js
var manifest = __webpack_require__(7315);
// EXTERNAL MODULE: ./lib/lib/version.js
var version = __webpack_require__(3827);
// EXTERNAL MODULE: ./lib/profile/frame.js
var profile_frame = __webpack_require__(524);
// EXTERNAL MODULE: ./lib/lib/regular-file.js
var regular_file = __webpack_require__(5110);
// EXTERNAL MODULE: ./lib/profile/group-by.js
var group_by = __webpack_require__(3178);
;// CONCATENATED MODULE: ./lib/profile/similarity.js

/** A name that stays is half of the evidence; then half of the lines is enough, as git has it for files. */
const MIN_ALIKE = 0.5;
/**
 * Under another name the text is all there is to go by. Of 9,000 functions of Python's own library 18 % have half of their lines in common with another
 * one of their file, 6 % three quarters; most of these are the short ones below.
 */
const MIN_ALIKE_RENAMED = 0.75;
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
function pairBySimilarity({ deleted, added, renamed }) {
    const left = deleted.filter(hasName).map((fn) => textOf(fn, fn.file));
    const right = added.filter(hasName).map((fn) => textOf(fn, renamed.get(fn.file) ?? fn.file));
    const decided = new Set();
    return PLACES.flatMap((keyOf) => {
        const open = (texts) => texts.filter((text) => !decided.has(text));
        const others = (0,group_by/* groupBy */.$)(open(right), keyOf);
        return [...(0,group_by/* groupBy */.$)(open(left), keyOf)].flatMap(([place, ones]) => chooseBest(likePairs(ones, others.get(place) ?? []), decided));
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
const MAX_PAIRS = 10_000;
function likePairs(ones, others) {
    if (ones.length * others.length > MAX_PAIRS)
        return identicalPairs(ones, others);
    return ones.flatMap((from) => others.map((to) => ({ from, to, likeness: likenessOf(from, to) })).filter(({ to, likeness }) => likeness >= leastAlike(from, to)));
}
function leastAlike(from, to) {
    if (from.bare === to.bare)
        return MIN_ALIKE;
    return Math.min(from.lines.length, to.lines.length) < SHORT ? 1 : MIN_ALIKE_RENAMED;
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
/** @param decided gets those that are paired, and those that could be paired in two ways: nobody should guess about them later. */
function chooseBest(pairs, decided) {
    return [...(0,group_by/* groupBy */.$)(pairs, ({ likeness }) => likeness)]
        .sort(([a], [b]) => b - a)
        .flatMap(([, tier]) => {
        const open = tier.filter(({ from, to }) => !decided.has(from) && !decided.has(to));
        const times = new Map();
        for (const text of open.flatMap(({ from, to }) => [from, to])) {
            times.set(text, (times.get(text) ?? 0) + 1);
            decided.add(text);
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
    const deleted = base.filter((fn) => !stays.has((0,profile_frame/* functionKey */.ay)(fn)));
    const added = head.filter((fn) => !before.has((0,profile_frame/* functionKey */.ay)(originOf(fn))));
    const withFile = kept.filter((fn) => originOf(fn).file !== fn.file).map((fn) => ({ from: originOf(fn), to: fn }));
    const alone = pairBySimilarity({ deleted, added, renamed }).sort((a, b) => depthOf(a.from) - depthOf(b.from));
    return resolveMoves([...withFile, ...alone], { deleted, added });
}
/** Each move with those of what is inside, unless one before it has its function: outer ones come first, and take theirs along. */
function resolveMoves(wanted, { deleted, added }) {
    const inside = (0,group_by/* groupBy */.$)(deleted, (fn) => (0,profile_frame/* functionKey */.ay)(parentOf(fn)));
    const there = new Set(added.map(profile_frame/* functionKey */.ay));
    const moves = new Map();
    const taken = new Set();
    const resolve = ({ from, to }) => {
        if (moves.has((0,profile_frame/* functionKey */.ay)(from)) || taken.has((0,profile_frame/* functionKey */.ay)(to)))
            return;
        moves.set((0,profile_frame/* functionKey */.ay)(from), { from: nameOnly(from), to: nameOnly(to) });
        taken.add((0,profile_frame/* functionKey */.ay)(to));
        for (const fn of inside.get((0,profile_frame/* functionKey */.ay)(from)) ?? []) {
            const inner = { file: to.file, name: to.name + fn.name.slice(from.name.length) };
            if (there.has((0,profile_frame/* functionKey */.ay)(inner)))
                resolve({ from: fn, to: inner });
        }
    };
    for (const move of wanted)
        resolve(move);
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

/** Paths on one command line. */
const MAX_PATHS = 200;
/** Python files that differ between two commits, renames followed. */
async function findChanges(git, base, head) {
    const files = (await listChanges(git, base, head)).filter(({ path }) => path.endsWith(".py"));
    // A process for each file takes a minute where a change reformats thousands.
    const alone = files.flatMap(({ path, from }) => (from === undefined || from === path ? [path] : []));
    const patches = new Map();
    for (let at = 0; at < alone.length; at += MAX_PATHS) {
        const paths = alone.slice(at, at + MAX_PATHS);
        const sections = splitPatch(await readPatch(git, { base, head, paths }));
        const isWhole = sections.length === paths.length && paths.every((path, index) => isOf(sections[index], path));
        if (isWhole)
            for (const [index, path] of paths.entries())
                patches.set(path, sections[index]);
    }
    const changes = [];
    for (const { path, from } of files) {
        const paths = from === undefined || from === path ? [path] : [from, path];
        const hunks = parseHunks(patches.get(path) ?? (await readPatch(git, { base, head, paths })));
        changes.push({ path, from, hunks, lines: hunks.map(({ head }) => head) });
    }
    return changes;
}
const DIFF = ["diff", "--no-color", "--no-ext-diff", "--no-textconv", "--find-renames", "--diff-filter=AMR"];
async function listChanges(git, base, head) {
    const raw = (await git(...DIFF, "--name-status", "-z", base, head)).split("\0").filter((field) => field !== "");
    const files = [];
    const fields = raw[Symbol.iterator]();
    for (const status of fields) {
        const nextPath = () => pathAfter(status, fields);
        const from = status.startsWith("A") ? undefined : nextPath();
        files.push({ path: status.startsWith("R") ? nextPath() : (from ?? nextPath()), from });
    }
    return files;
}
/** A file of head beside another one of base, from which functions came. */
async function compareFiles(git, [base, head], from, path) {
    const hunks = parseHunks(await git(...DIFF, "--unified=0", `${base}:${from}`, `${head}:${path}`));
    return { path, from, hunks, lines: hunks.map(({ head }) => head) };
}
function readPatch(git, { base, head, paths }) {
    return git(...DIFF, "--unified=0", base, head, "--", ...paths.map((path) => `:(top,literal)${path}`));
}
/** One section per file, in the order of the paths; lines of the files begin with another character. */
function splitPatch(patch) {
    return patch.split(/^(?=diff --git )/m).filter((section) => section !== "");
}
/** Whether a section is that of a file, as far as its header tells: git quotes unusual names. */
function isOf(section, path) {
    const header = section?.split("\n", 1)[0];
    return header !== undefined && (header.includes('"') || header.endsWith(`/${path}`) || header.endsWith(` ${path}`));
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/lib/exec.js
var exec = __webpack_require__(9738);
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
const MAX_CHANGES = 20_000;
/** Pairs of files between which functions moved: a git process each. */
const changed_functions_MAX_PAIRS = 50;
/** All of its lines are gone, however many there were. */
function deletedFile(path) {
    return { path, from: path, lines: [], hunks: [{ base: { first: 1, last: Number.MAX_SAFE_INTEGER }, head: { first: 0, last: -1 } }] };
}
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
    const placed = async (side) => {
        const found = [];
        // One after the other: thousands of files at once may be more than a process can open.
        for (const file of files[side])
            found.push(...(await placeFunctions(worktrees[side], file, functionsOf(side, file))));
        return found;
    };
    const renamed = new Map(changes.flatMap(({ path, from }) => (from === undefined || from === path ? [] : [[path, from]])));
    const [base, head] = [await placed("base"), await placed("head")];
    const moved = findMoves({ base, head, renamed });
    const before = new Map(moved.map(({ from, to }) => [(0,profile_frame/* functionKey */.ay)(to), from]));
    const touched = changes.flatMap(({ path: file, from = file, hunks }) => {
        const baseOf = ({ name }) => {
            const origin = before.get((0,profile_frame/* functionKey */.ay)({ file, name })) ?? { file: from, name };
            // Hunks are those of one file: what came from elsewhere is compared by its lines here.
            return origin.file === from ? functionsOf("base", from).filter((fn) => fn.name === origin.name) : [];
        };
        return touchedFunctions({ functions: functionsOf("head", file), baseOf, hunks }).map(({ name, line }) => ({ file, name, line }));
    });
    const homes = new Map(moved.map(({ from, to }) => [`${from.file}\0${to.file}`, [from.file, to.file]]));
    const elsewhere = [...homes.values()].filter(([from, to]) => from !== (renamed.get(to) ?? to)).slice(0, changed_functions_MAX_PAIRS);
    const across = [];
    for (const [from, to] of elsewhere)
        across.push(await compareFiles(git, shas, from, to));
    const onlyOn = {
        base: withoutThose(base, [...head, ...moved.map(({ from }) => from)]),
        head: withoutThose(head, [...base, ...moved.map(({ to }) => to)]),
    };
    return {
        files: { base: new Set(files.base), head: new Set(files.head) },
        diffs: [...changes, ...deleted.map(deletedFile), ...across],
        functions: { touched: touched.slice(0, MAX_CHANGES), moved: moved.slice(0, MAX_CHANGES), onlyOn },
    };
}
function withoutThose(functions, others) {
    const known = new Set(others.map(profile_frame/* functionKey */.ay));
    return functions
        .filter((fn) => fn.name !== "<module>" && !known.has((0,profile_frame/* functionKey */.ay)(fn)))
        .map(({ file, name }) => ({ file, name }))
        .slice(0, MAX_CHANGES);
}
/** A file's functions with their text, and its top level, which goes with the file alone. */
async function placeFunctions(worktree, file, functions) {
    const text = await (0,regular_file/* readRegularText */.Aj)((0,external_node_path_.join)(worktree, file)).catch(() => ""); // a link to nowhere
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

// EXTERNAL MODULE: ./lib/config/entry-points.js
var entry_points = __webpack_require__(8812);
;// CONCATENATED MODULE: ./lib/record/copies.js






/** Patterns are for a program's data, not for a whole disk. */
const MAX_FILES = 10_000;
const MAX_BYTES = 4 * 2 ** 30;
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
            throw new errors/* UserError */.yo(`'copy' has '${pattern}'; expected a relative path or pattern inside that folder, such as data/*.bin.`);
        const list = async (kind) => (await git("ls-files", "-z", "--full-name", kind, "--", `:(glob)${pattern}`)).split("\0").filter((path) => path !== "");
        const [others, tracked] = [await list("--others"), await list("--cached")];
        if (tracked.length > 0)
            progress.warn(`'copy' skips '${tracked[0]}'${andOthers(tracked.length)}: git tracks it, so each side has its own version.`);
        if (others.length + tracked.length === 0)
            progress.warn(`'copy' has '${pattern}', which matches no file in the checkout.`);
        for (const path of others) {
            const source = await findSource(top, path);
            if (files.has(path) || source === undefined)
                continue;
            files.set(path, source.file);
            bytes += source.bytes;
            if (files.size > MAX_FILES || bytes > MAX_BYTES)
                throw new errors/* UserError */.yo(`'copy' matches more than ${(0,format/* formatCount */.B4)(MAX_FILES)} files or 4 GiB, at '${pattern}'. List only what the program reads, or create it in 'setup'.`);
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
        throw new errors/* UserError */.yo(`'copy' has '${path}', a link to '${file}' outside of the checkout. Put the file itself there, or copy it in 'setup'.`);
    const { size, isFile } = await (0,promises_.lstat)(file).then((found) => ({ size: found.size, isFile: found.isFile() }));
    return isFile ? { file, bytes: size } : undefined;
}
async function copyInto(worktree, files, progress) {
    const top = await (0,promises_.realpath)(worktree);
    for (const [path, source] of files) {
        const target = (0,external_node_path_.join)(top, path);
        const exists = await (0,promises_.lstat)(target).then(() => true, () => false);
        if (exists) {
            progress.warn(`'copy' skips '${path}': one of the commits contains it.`);
            continue;
        }
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        // A commit may have a link where the checkout has a folder.
        const folder = await (0,promises_.realpath)((0,external_node_path_.dirname)(target));
        if (folder !== top && !folder.startsWith(`${top}${external_node_path_.sep}`))
            throw new errors/* UserError */.yo(`'copy' cannot copy '${path}': a link in the commit leads out of its worktree. Copy it elsewhere in 'setup'.`);
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
var secrets = __webpack_require__(6159);
// EXTERNAL MODULE: ./lib/record/git/worktree.js
var git_worktree = __webpack_require__(61);
// EXTERNAL MODULE: ./lib/profile/identity.js
var identity = __webpack_require__(6603);
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
        const record = await (0,regular_file/* readRegularText */.Aj)((0,external_node_path_.join)(folder, name, "RECORD")).catch(() => "");
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
        const { url } = JSON.parse(await (0,regular_file/* readRegularText */.Aj)(path));
        return typeof url === "string" && url.startsWith("file:") ? (0,external_node_url_.fileURLToPath)(url).replace(/\/+$/, "") : undefined;
    }
    catch {
        return undefined; // installed from an index, or not for us to understand
    }
}
async function isSame(one, other) {
    try {
        const [left, right] = await Promise.all([(0,regular_file/* readRegularFile */.XF)(one), (0,regular_file/* readRegularFile */.XF)(other)]);
        return left.equals(right);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/record/identifier.js






/** What frames stand for: paths by the side's folders, first lines, and names where the sampler gives bare ones, by its sources. */
function makeIdentifier({ context, entry, sides, moved, }) {
    const { interpreter, inputs, scratch, worktrees, env, signal, repository } = context;
    const readRoots = makeRootsReader(context, entry, sides);
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
            throw foreignError(foreign, context);
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
    const instead = own === undefined ? "" : ` Expected '${own}' in '${worktrees[side]}'.`;
    const cure = inputs.setup.trim() === ""
        ? "set 'setup' to 'pip install -e .', or to what your project needs"
        : "let 'setup' also install the project, for example with 'pip install -e .'";
    return new errors/* ProgramError */.Zj(`${side} ran '${file}', which is not ${side}'s own code: both sides would run the same files.${instead} Install each side's own copy: ${cure}.`);
}
/** Folders that frames of a side are named relative to, and installed files that are copies of its own. */
function makeRootsReader(context, { cwd }, sides) {
    const { worktrees, interpreter, signal } = context;
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

// EXTERNAL MODULE: ./lib/record/missing-files.js
var missing_files = __webpack_require__(1095);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/record/context.js
var record_context = __webpack_require__(434);
// EXTERNAL MODULE: ./lib/record/python/sources.js
var sources = __webpack_require__(658);
;// CONCATENATED MODULE: ./lib/record/packages.js





const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const VERSION = /^[A-Za-z0-9][A-Za-z0-9.!+_-]{0,59}$/;
/** bundle.json takes no more. */
const MAX_PACKAGES = 500;
/** Files that say which packages are installed. */
const DECLARATIONS = /(?:^|\/)(?:[^/]*requirements[^/]*|constraints[^/]*\.txt|pyproject\.toml|setup\.py|setup\.cfg|[^/]*\.lock|pylock[^/]*\.toml|Pipfile|(?:conda-)?(?:environment|env)[^/]*\.ya?ml|conda[^/]*|tox\.ini|noxfile\.py)$|(?:^|\/)requirements\//;
const answer = dist/* array */.YOg(dist/* tuple */.PVZ([dist/* string */.YjP(), dist/* string */.YjP(), dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\w{1,100}$/)))]));
/** Versions of installed packages that differ. Where both sides run in one environment nothing is asked. An interpreter that does not answer gives none. */
async function comparePackages({ context, sides, git, shas }) {
    if (sides.base.python === sides.head.python)
        return { packages: [], notes: [] };
    const [base, head] = await Promise.all(profile_frame/* SIDES */.BV.map((side) => listPackages(context, sides, side)));
    if (base === undefined || head === undefined)
        return { packages: [], notes: [] };
    const packages = [...new Set([...base.keys(), ...head.keys()])].sort().flatMap((key) => {
        const [before, after] = [base.get(key), head.get(key)];
        const name = after?.name ?? before?.name ?? key;
        const files = [...new Set([...(before?.files ?? []), ...(after?.files ?? [])])];
        return before?.version === after?.version ? [] : [{ name, base: before?.version ?? null, head: after?.version ?? null, files }];
    });
    const isDeclared = packages.length === 0 || (await changesDeclarations(git, shas));
    return { packages: packages.slice(0, MAX_PACKAGES), notes: isDeclared ? [] : [undeclaredNote(packages)] };
}
async function listPackages(context, sides, side) {
    const { python, venv } = sides[side];
    // In an empty folder: what lies beside the program is not installed.
    const asked = await (0,exec/* tryExecute */.jv)([python, "-c", sources/* LIST_PACKAGES */.RL], {
        cwd: context.scratch.folder,
        env: (0,record_context/* programEnvironment */.y)(context, { side, venv }),
        signal: context.signal,
        timeoutSeconds: 60,
    }).catch(() => undefined);
    context.signal.throwIfAborted();
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

// EXTERNAL MODULE: ./lib/record/rate.js
var record_rate = __webpack_require__(8067);
// EXTERNAL MODULE: ./lib/bundle/benchmark-schema.js
var benchmark_schema = __webpack_require__(7467);
// EXTERNAL MODULE: ./lib/bundle/failure.js
var bundle_failure = __webpack_require__(7794);
// EXTERNAL MODULE: ./lib/compare/compare.js + 25 modules
var compare = __webpack_require__(3496);
// EXTERNAL MODULE: ./lib/compare/enough.js
var enough = __webpack_require__(1011);
// EXTERNAL MODULE: ./lib/compare/looks.js
var compare_looks = __webpack_require__(4263);
// EXTERNAL MODULE: ./lib/compare/time-ratio.js
var time_ratio = __webpack_require__(8316);
// EXTERNAL MODULE: ./lib/profile/canonical.js
var canonical = __webpack_require__(5791);
// EXTERNAL MODULE: ./lib/profile/processes.js
var processes = __webpack_require__(8824);
// EXTERNAL MODULE: ./lib/profile/profile-builder.js
var profile_builder = __webpack_require__(8246);
// EXTERNAL MODULE: ./lib/profile/recordings.js + 1 modules
var profile_recordings = __webpack_require__(501);
// EXTERNAL MODULE: ./lib/profile/harness.js
var harness = __webpack_require__(7801);
// EXTERNAL MODULE: ./lib/profile/identified-frames.js
var identified_frames = __webpack_require__(4847);
// EXTERNAL MODULE: ./lib/record/counts.js
var counts = __webpack_require__(9869);
;// CONCATENATED MODULE: ./lib/record/calls.js




/** Fewer calls of code without a file name take no time that matters. */
const MANY_CALLS = 1000;
function isCodeWithoutFile(runs) {
    const calls = runs?.[0].codes.reduce((sum, code) => sum + (code.file === "" ? code.calls : 0), 0) ?? 0;
    return calls >= MANY_CALLS;
}
/** bundle.json takes no more. */
const MAX_FUNCTIONS = 200;
const MAX_CALLERS = 20;
/** Runs both sides twice more, without the sampler, and counts calls. A side that cannot be counted has none, which is no failure. */
async function countCalls(request) {
    const named = request.named.slice(0, MAX_FUNCTIONS);
    const counted = await countSides(request, named);
    const [base, head] = [counted.base, counted.head];
    const isWhole = base !== undefined && head !== undefined;
    const aside = {
        modules: isWhole ? { base: base[0].modules, head: head[0].modules } : undefined,
        collection: isWhole ? { base: meanCollection(base), head: meanCollection(head) } : undefined,
        isCodeWithoutFile: isCodeWithoutFile(base) || isCodeWithoutFile(head),
    };
    if (base === undefined && head === undefined)
        return { calls: undefined, ...aside };
    const tables = await tabulate(request, counted);
    const keys = new Map([...tables.functions].map((fn, id) => [(0,profile_frame/* frameKey */.vZ)(fn), id]));
    const calls = {
        ...(request.countingDivisor > 1 && { divisor: request.countingDivisor }),
        unlike: { base: unlikeOf(tables, "base"), head: unlikeOf(tables, "head") },
        functions: named.map((fn) => describeFunction(tables, fn, keys.get((0,profile_frame/* frameKey */.vZ)(fn)))),
    };
    return { calls, ...aside };
}
function meanCollection([{ collection: one }, { collection: other }]) {
    return {
        seconds: (one.seconds + other.seconds) / 2,
        count: Math.round((one.count + other.count) / 2),
        longest: Math.max(one.longest, other.longest),
    };
}
/** One run of each side that only tells what it loads. */
async function listModules({ runner, progress, entry }) {
    const runs = {};
    for (const side of profile_frame/* SIDES */.BV) {
        progress.now(`${entry.name}: listing imports, ${side}`);
        const counted = await runner.count(side, { run: 0, mode: "imports", named: [] });
        if (counted === undefined)
            break;
        runs[side] = counted;
    }
    const { base, head } = runs;
    if (base === undefined || head === undefined)
        return { calls: undefined, modules: undefined, collection: undefined };
    return {
        calls: undefined,
        modules: { base: base.modules, head: head.modules },
        collection: { base: meanCollection([base, base]), head: meanCollection([head, head]) },
    };
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
        const found = before.codes.filter((code) => wanted.some((name) => (0,counts/* isCodeOf */.hK)(code, name)));
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
        for (const { codes, collection } of counted[side] ?? []) {
            for (const code of codes)
                for (const one of [code, ...code.callers])
                    learn(side, one);
            for (const code of collection.by)
                learn(side, code);
        }
    const { functions, ids } = (0,identified_frames/* identifyFrames */.r)(frames, await identify({ frames }));
    const tableOf = (side, { codes, isStopped, collection }) => {
        const table = {
            calls: new Map(),
            starts: new Map(),
            resumable: new Set(),
            capped: new Set(),
            isStopped,
            callers: new Map(),
            collected: new Map(),
            lines: new Map(),
        };
        const idOf = (code) => ids[side][places.get(keyOf(code))];
        for (const code of codes) {
            const id = idOf(code);
            add(table.calls, id, code.calls);
            table.lines.set(id, (table.lines.get(id) ?? new Set()).add(code.line));
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
        for (const code of collection.by)
            add(table.collected, idOf(code), code.seconds);
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
    const isResumable = id !== undefined && profile_frame/* SIDES */.BV.some((side) => sides[side].some(({ resumable }) => resumable.has(id)));
    const isOpenIn = (table) => table.isStopped || (id !== undefined && table.capped.has(id));
    const callsIn = (table) => (id === undefined ? 0 : (table.calls.get(id) ?? 0));
    const counts = (side) => {
        const [first, second] = sides[side];
        if (first === undefined || second === undefined)
            return null;
        // A run that was counted to its end knows the number alone; where resumptions were calls, only the second one knows starts.
        if (isOpenIn(first) || isOpenIn(second)) {
            const whole = [first, second].find((table) => !isOpenIn(table) && (!isResumable || id === undefined || table.starts.has(id)));
            const count = whole && (isResumable ? (whole.starts.get(id ?? -1) ?? 0) : callsIn(whole));
            return count === undefined ? null : [count, count];
        }
        const starts = second.starts.get(id ?? -1);
        // That both agree is seen in the calls.
        return starts === undefined ? [callsIn(first), callsIn(second)] : scaled([callsIn(first), callsIn(second)], starts);
    };
    const known = { base: counts("base"), head: counts("head") };
    const moreThan = (side) => {
        if (known[side] !== null || sides[side].length === 0)
            return null;
        // Pythons that stop counting count resumptions, too.
        const hasResumptions = isResumable && sides[side].some(({ isStopped }) => isStopped);
        const least = sides[side].flatMap((table) => (hasResumptions ? (table.starts.get(id ?? -1) ?? []) : callsIn(table)));
        return least.length === 0 ? null : Math.max(...least);
    };
    const secondsOf = (side) => mean(sides[side].map((table) => table.collected.get(id ?? -1) ?? 0));
    const collected = { base: secondsOf("base"), head: secondsOf("head") };
    const isOpen = profile_frame/* SIDES */.BV.some((side) => known[side] === null && sides[side].length > 0);
    // A run that was counted to its end knows the callers alone.
    const wholeOf = (side) => sides[side].filter((table) => !isOpenIn(table));
    const callers = new Set(profile_frame/* SIDES */.BV.flatMap((side) => sides[side].flatMap((table) => [...(table.callers.get(id ?? -1)?.keys() ?? [])])));
    const described = [...callers].map((caller) => {
        const calls = (side) => {
            const [one, other = one] = wholeOf(side).map((table) => table.callers.get(id ?? -1)?.get(caller) ?? 0);
            return one === undefined || other === undefined ? null : [one, other];
        };
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
        ...known,
        ...(collected.base + collected.head > 0 && { collected }),
        ...(profile_frame/* SIDES */.BV.some((side) => sides[side].some(({ lines }) => (lines.get(id ?? -1)?.size ?? 0) > 1)) && { isSeveral: true }),
        ...(isOpen && { moreThan: { base: moreThan("base"), head: moreThan("head") } }),
        isStarted: isResumable,
        // Who would have called it in the rest of the run is not known.
        callers: isOpen || profile_frame/* SIDES */.BV.some((side) => sides[side].length > 0 && wholeOf(side).length === 0)
            ? []
            : described.sort((a, b) => weight(b) - weight(a)).slice(0, MAX_CALLERS),
    };
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}
/** The starts of the second run, and of the first as far from them as its resumptions were. */
function scaled([first, second], starts) {
    return [second === 0 ? starts : Math.round((starts * first) / second), starts];
}
/** Part of the calls that two runs of one commit do not have in common, waiting aside. */
function unlikeOf({ functions, sides }, side) {
    const [one, other] = sides[side];
    if (one === undefined || other === undefined || one === other || one.isStopped || other.isStopped)
        return null;
    let [unlike, all] = [0, 0];
    for (const id of new Set([...one.calls.keys(), ...other.calls.keys()])) {
        if (one.capped.has(id) || other.capped.has(id) || (0,harness/* isWait */.Mh)(functions[id]))
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
const MAX_IMPORTS = 50;
/** Modules that only one side loads, by the package that brings them: who imports it first, how many there are, samples of the import. */
function describeImports(request) {
    const changed = findChanged(request);
    const [base, head] = [measuredSeconds(request.modules.base), measuredSeconds(request.modules.head)];
    return {
        added: onlyOn("head", request),
        removed: onlyOn("base", request),
        ...(changed.length > 0 && { changed }),
        ...(base !== undefined && head !== undefined && { measured: { base, head } }),
    };
}
/** CPU time of one import varies by less than this. */
const MIN_CHANGE = { seconds: 0.02, ratio: 1.5 };
/** Modules of both sides whose import itself takes another time: what their top level does, without what it imports. */
function findChanged({ modules, options, changes }) {
    const before = new Map(modules.base.map((loaded) => [loaded.module, loaded.own]));
    const found = modules.head.flatMap(({ module, file: path, own: head }) => {
        const base = before.get(module);
        if (base === undefined || head === undefined || path === undefined || !MODULE.test(module))
            return [];
        const [less, more] = [Math.min(base, head), Math.max(base, head)];
        if (more - less < MIN_CHANGE.seconds || more < MIN_CHANGE.ratio * less)
            return [];
        const { file } = (0,identity/* identify */.ls)({ name: "<module>", file: path }, options.roots?.head ?? identity/* NO_ROOTS */.mU);
        return [{ module, file, isChanged: changes.some((change) => change.path === file), base, head }];
    });
    return found.sort((a, b) => Math.abs(b.head - b.base) - Math.abs(a.head - a.base)).slice(0, 50);
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
        const seconds = measuredSeconds(group);
        const { by } = group.find((one) => one.module === module) ?? group[0];
        const file = by && place(by.file);
        const change = changes.find(({ path, from }) => file === (side === "head" ? path : from));
        return {
            module,
            by: by === undefined || file === undefined ? null : { file, line: by.line },
            isChanged: isInHunk(by?.line, change, side),
            modules: group.length,
            ...(seconds !== undefined && { seconds }),
            samples: countSamples(recordings, side, new Set(group.flatMap((one) => (one.file === undefined ? [] : [one.file])))),
        };
    });
    return described
        .filter(({ module }) => MODULE.test(module))
        .sort((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0) || b.samples - a.samples || b.modules - a.modules)
        .slice(0, MAX_IMPORTS);
}
/** What all these modules took (`import http.server` loads `http`, which is nothing, and then most of what it costs); undefined where it was not measured. */
function measuredSeconds(modules) {
    const known = modules.flatMap(({ own }) => own ?? []);
    return known.length === 0 ? undefined : known.reduce((sum, own) => sum + own, 0);
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
                samples += self[0][node];
        }
    }
    return samples;
}

;// CONCATENATED MODULE: ./lib/profile/lines.js


/**
 * Where in each of some functions of the project the samples of a side are. Reads the lines that the sampler wrote, so it takes recordings
 * as they come from the sampler, not from a bundle.
 * @returns per function, by its identity in `identifyFrames`, samples by line.
 */
function countLines(recordings, { options, side, isWanted }) {
    const frames = (0,identified_frames/* identifyFrames */.r)(recordings.frames, options);
    const tables = new Map();
    for (const round of recordings.rounds) {
        if (round.side !== side)
            continue;
        const { parent, fn, nodes, self } = round.tree;
        const { place, leaf, owner, leftOut } = (0,profile_builder/* placeNodes */.L1)({ round, frames, options });
        const lineOf = (node) => recordings.frames[fn[node]]?.line;
        /** The innermost node of the project. */
        const inside = new Int32Array(nodes);
        /** Wanted functions of the nodes above, this one included: the innermost node of each. */
        const above = [NOWHERE];
        for (let node = 1; node < nodes; node++) {
            const attributed = owner[node];
            inside[node] = place[node] === attributed ? node : inside[parent[node]];
            const up = above[parent[node]] ?? NOWHERE;
            const own = place[node];
            const here = own !== identified_frames/* SKIPPED */.$ && isWanted(own) ? new Map([...up, [own, node]]) : up;
            above[node] = here;
            const count = self[0][node];
            if (count === 0 || leftOut[node] !== profile_builder/* Left */.MN.nothing)
                continue;
            for (const [f, at] of here)
                lines_add(tables, { f, line: lineOf(at), samples: { self: 0, attributed: 0, total: count } });
            if (attributed === identified_frames/* SKIPPED */.$ || !isWanted(attributed))
                continue;
            const samples = { self: leaf[node] === attributed ? count : 0, attributed: count, total: 0 };
            lines_add(tables, { f: attributed, line: lineOf(inside[node]), samples });
        }
    }
    return tables;
}
const NOWHERE = new Map();
function lines_add(tables, { f, line, samples }) {
    if (line === undefined)
        return;
    const table = tables.get(f) ?? new Map();
    const known = table.get(line) ?? { self: 0, attributed: 0, total: 0 };
    table.set(line, {
        self: known.self + samples.self,
        attributed: known.attributed + samples.attributed,
        total: known.total + samples.total,
    });
    tables.set(f, table);
}

;// CONCATENATED MODULE: ./lib/record/lines.js





/** bundle.json takes no more. */
const lines_MAX_FUNCTIONS = 200;
const MAX_ROWS = 200;
const MAX_TEXT_LENGTH = 200;
/** Where in the named functions of the project the samples of both sides are, lines of base as head numbers them. */
async function describeLines({ recordings, options, named, worktrees, changes }) {
    const { functions } = (0,identified_frames/* identifyFrames */.r)(recordings.frames, options);
    const ids = new Map(functions.map((fn, id) => [(0,profile_frame/* frameKey */.vZ)(fn), id]));
    const wanted = named.filter(({ origin }) => origin === "project").slice(0, lines_MAX_FUNCTIONS);
    const wantedIds = new Set(wanted.map((fn) => ids.get((0,profile_frame/* frameKey */.vZ)(fn))));
    const tablesOf = (side) => countLines(recordings, { options, side, isWanted: (f) => wantedIds.has(f) });
    const tables = { base: tablesOf("base"), head: tablesOf("head") };
    const described = [];
    for (const fn of wanted) {
        const id = ids.get((0,profile_frame/* frameKey */.vZ)(fn));
        if (id === undefined)
            continue;
        const beside = changes.find(({ path }) => path === fn.file);
        const home = options.moved?.find(({ to }) => to.file === fn.file && to.name === fn.name)?.from.file ?? beside?.from ?? fn.file;
        const isHere = home === (beside?.from ?? fn.file);
        const change = isHere ? beside : changes.find(({ path, from }) => path === fn.file && from === home);
        // One that came from a file that is not compared with its own has no lines there that could be told apart from here.
        const isElsewhere = !isHere && change === undefined;
        const rows = pairLines(isElsewhere ? new Map() : (tables.base.get(id) ?? new Map()), tables.head.get(id) ?? new Map(), change?.hunks ?? []);
        const texts = { base: await readLines((0,external_node_path_.join)(worktrees.base, home)), head: await readLines((0,external_node_path_.join)(worktrees.head, fn.file)) };
        const textOf = ({ base, head }) => (head === null ? texts.base[(base ?? 0) - 1] : texts.head[head - 1]) ?? "";
        if (rows.length > 0 && !isElsewhere)
            described.push({
                file: fn.file,
                name: fn.name,
                rows: rows.slice(0, MAX_ROWS).map((row) => ({ ...row, text: shortened(textOf(row)) })),
            });
    }
    return described;
}
/** @internal Rows in the order of the lines at head; those that are only at base stand where they were. */
function pairLines(base, head, hunks) {
    const rows = new Map();
    const nothing = { base: 0, head: 0 };
    for (const [line, { self, attributed, total }] of base) {
        const place = placeAtHead(line, hunks);
        const samples = { self: { ...nothing, base: self }, attributed: { ...nothing, base: attributed }, total: { ...nothing, base: total } };
        const row = { base: line, ...place, ...samples, text: "" };
        rows.set(place.head === null ? `-${line}` : `${place.head}`, row);
    }
    for (const [line, { self, attributed, total }] of head) {
        const known = rows.get(`${line}`);
        const hunk = hunks.findIndex((range) => line >= range.head.first && line <= range.head.last);
        rows.set(`${line}`, {
            base: known?.base ?? placeAtBase(line, hunks),
            head: line,
            hunk: hunk < 0 ? null : hunk,
            self: { base: known?.self.base ?? 0, head: self },
            attributed: { base: known?.attributed.base ?? 0, head: attributed },
            total: { base: known?.total.base ?? 0, head: total },
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
    return (await (0,regular_file/* readRegularText */.Aj)(path).catch(() => "")).split("\n"); // a link to nowhere
}
/** One line of the bundle: indentation stays, control characters go. */
function shortened(text) {
    return [...text.replace(/\t/g, "    ").replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, "")].slice(0, MAX_TEXT_LENGTH).join("");
}

;// CONCATENATED MODULE: ./lib/record/explain.js









/**
 * Why it changed: calls, lines, imports and waiting. Runs the program again only where a function is named, or imports, waiting or the whole changed:
 * samples of short imports are few, and of a process that the program starts, the sampler misses the first tenths of a second.
 */
async function explainChanges(request) {
    const { recordings, named, imports, isWhole, worktrees, diffs } = request;
    const isUntold = named.length === 0 && isWhole && !request.inputs.keepImports;
    const isMoved = isUntold || imports?.verdict === "slower" || imports?.verdict === "faster";
    const waitsIn = await findWaiting(request);
    if (named.length === 0 && !isMoved)
        return { notes: [], ...(waitsIn !== undefined && { waitsIn }) };
    const options = await request.identify(recordings);
    const { calls, modules, collection, isCodeWithoutFile = false } = await (named.length > 0 ? countCalls(request) : listModules(request));
    const lines = await describeLines({ recordings, options, named, worktrees, changes: diffs });
    return {
        notes: isCodeWithoutFile ? [{ code: "code-without-file" }] : [],
        ...(calls !== undefined && { calls }),
        // Runs with a part of the calls collect another part of the garbage.
        ...(collection !== undefined && request.countingDivisor === 1 && { collection }),
        ...(lines.length > 0 && { lines }),
        ...(isMoved && modules !== undefined && { imports: describeImports({ modules, recordings, options, changes: diffs }) }),
        ...(waitsIn !== undefined && { waitsIn }),
    };
}
/** The function of the project must hold this part of the changed waiting: several threads can wait at a time, so others hold some of it, too. */
const MIN_PART_OF_WAITING = 0.5;
/**
 * Threads that wait for one lock wait in each function that takes it, and mostly in those that hold it for a short time: of the functions with at
 * least this part of the largest change, one that is edited says why.
 */
const ALIKE = 0.3;
/** Where waiting changed, one more run of each side in which waiting is sampled tells in which function: of most waiting, the sampler keeps nothing. */
async function findWaiting(request) {
    const { waiting } = request;
    if (waiting === undefined)
        return undefined;
    try {
        return await sampleWaiting(request, waiting.seconds);
    }
    catch (error) {
        // It ran well before, and a report that does not say where is whole.
        if (error instanceof errors/* ProgramError */.Zj)
            return undefined;
        throw error;
    }
}
/**
 * Per function of the project the samples in it and in what others it calls, up to the next function of the project; without those of an event loop that waits.
 * @param caller counts only what is below this function.
 */
function samplesOfProject({ functions, tree }, column, caller) {
    const samples = new Float64Array(functions.length);
    const owner = new Int32Array(tree.nodes).fill(-1);
    const isBelow = new Uint8Array(tree.nodes).fill(caller === undefined ? 1 : 0, 0, 1);
    for (let node = 1; node < tree.nodes; node++) {
        isBelow[node] = isBelow[tree.parent[node]] === 1 || tree.fn[node] === caller ? 1 : 0;
        if (isBelow[node] === 0)
            continue;
        const [fn, above] = [functions[tree.fn[node]], functions[tree.fn[tree.parent[node]]]];
        owner[node] = fn?.origin === "project" ? tree.fn[node] : owner[tree.parent[node]];
        const isInLoop = fn !== undefined && above !== undefined && (0,harness/* isWait */.Mh)(fn) && (0,harness/* isEventLoop */.vN)(above);
        if (owner[node] >= 0 && !isInLoop)
            samples[owner[node]] = samples[owner[node]] + tree.self[column][node];
    }
    return samples;
}
/** @param seconds that a run waits longer (less, below 0). @throws ProgramError when the program fails. */
async function sampleWaiting(request, seconds) {
    const { runner, identify, progress, entry } = request;
    const recordings = (0,profile_recordings/* makeRecordings */.d)();
    const rates = {};
    for (const side of profile_frame/* SIDES */.BV) {
        progress.now(`${side}: run once more to see where '${entry.name}' waits`);
        const run = await runner.sample(side, 0, true);
        if (run.folded === undefined || run.rate === undefined)
            return undefined;
        const reader = recordings.addRound(side, {}, "py-spy");
        reader.push(run.folded);
        reader.end((round, frames) => (0,processes/* keepProcesses */.HN)(round, frames, run.rules));
        rates[side] = run.rate;
    }
    const profile = (0,profile_builder/* buildProfile */.Er)(recordings, { ...(await identify(recordings)), keepWaiting: true });
    const place = findPlace(request, { profile, seconds, perSecond: rates });
    return place === undefined && profile.functions.some(harness/* isEventLoop */.vN) ? await findCoroutine(request, seconds) : place;
}
/** The same of coroutines, for which the sampler sees only that their event loop waits: one run of each side without it notes who does. */
async function findCoroutine(request, seconds) {
    const { runner, identify, progress, entry } = request;
    const recordings = (0,profile_recordings/* makeRecordings */.d)();
    for (const side of profile_frame/* SIDES */.BV) {
        progress.now(`${side}: run once more to see which coroutines of '${entry.name}' wait`);
        const counted = await runner.count(side, { run: 0, mode: "waits", named: [] });
        if (counted === undefined)
            return undefined;
        const lines = counted.waits.map(({ seconds, chain }) => {
            const frames = chain.map(({ file, line, name }) => `${name} (${file}:${line})`);
            return `${frames.join(";")} ${Math.round(seconds * MILLISECONDS)}\n`;
        });
        const reader = recordings.addRound(side, {}, "py-spy");
        reader.push(Buffer.from(lines.join("")));
        reader.end();
    }
    const profile = (0,profile_builder/* buildProfile */.Er)(recordings, { ...(await identify(recordings)), keepWaiting: true });
    return findPlace(request, { profile, seconds, perSecond: { base: MILLISECONDS, head: MILLISECONDS } });
}
const MILLISECONDS = 1000;
/** The function of the project that waits longer (less, where `seconds` is below 0). */
function findPlace({ compare }, { profile, seconds, perSecond }) {
    const secondsOf = (caller) => profile_frame/* SIDES */.BV.map((side, column) => samplesOfProject(profile, column, caller).map((count) => count / perSecond[side]));
    const [base, head] = secondsOf();
    const changes = profile.functions
        .map(({ origin, file, name }, f) => ({ f, origin, file, name, more: (head[f] - base[f]) * Math.sign(seconds) }))
        .filter(({ origin, more }) => origin === "project" && more >= MIN_PART_OF_WAITING * Math.abs(seconds))
        .sort((a, b) => b.more - a.more);
    const edited = new Set(compare.edited?.map(profile_frame/* functionKey */.ay));
    const alike = changes.filter(({ more }) => more >= ALIKE * changes[0].more);
    const best = alike.find((fn) => edited.has((0,profile_frame/* functionKey */.ay)(fn))) ?? alike[0];
    if (best === undefined)
        return undefined;
    const place = { file: best.file, name: best.name, seconds: Math.min(best.more, Math.abs(seconds)) * Math.sign(seconds) };
    if (edited.has((0,profile_frame/* functionKey */.ay)(best)))
        return place;
    // The innermost edited function below which it waits longer.
    const callers = profile.functions.flatMap((fn, f) => {
        if (!edited.has((0,profile_frame/* functionKey */.ay)(fn)))
            return [];
        const [before, after] = secondsOf(f);
        const more = (after[best.f] - before[best.f]) * Math.sign(seconds);
        const all = [before, after].map((counts) => counts.reduce((sum, count) => sum + count, 0));
        return more >= MIN_PART_OF_WAITING * best.more ? [{ by: { file: fn.file, name: fn.name }, size: Math.max(...all) }] : [];
    });
    const [caller] = callers.sort((a, b) => a.size - b.size);
    return caller === undefined ? place : { ...place, by: caller.by };
}

// EXTERNAL MODULE: ./lib/record/runner.js
var record_runner = __webpack_require__(9367);
;// CONCATENATED MODULE: ./lib/record/suites/call-plan.js

/** CPU seconds that one run of all benchmarks aims at. */
const SUITE_SECONDS = 5;
/**
 * Of one benchmark in one run. Most of the noise is that of the process and the machine, so that many short runs tell more than few long ones: of 245
 * benchmarks, a 1.25 times slower one is found in 87 % of reports with 0.025 s each, and in 33 % with 0.1 s, both within 300 s.
 */
const MIN_SECONDS = 0.025;
/** More of one benchmark tells no more. */
const MAX_SECONDS = 1;
/** Where whole calls do not fit by the rule of three, each further try is so much shorter. */
const SLACK = 0.95;
/** CPU seconds that all benchmarks of a run that counts calls aim at: counting a call can take ten times as long as the call. */
const COUNTING_SECONDS = 0.2;
/** Waiting, and preparation that is not measured, may take this many times as long as the calls compute. */
const MAX_WAITING = 3;
const MAX_OUTSIDE = 4;
const MAX_CALLS = 10_000_000;
/**
 * How often each benchmark is called. Chosen once from the slower side, so that neither side takes long and both do the same work.
 * When the suite takes longer than it may, benchmarks that reach touched code come first, then the order of the suite; one always runs,
 * the shortest where none fits.
 */
function planCalls({ estimates, failed, mostSeconds }) {
    const bySide = { base: byName(estimates.base), head: byName(estimates.head) };
    const names = [...new Set([...bySide.head.keys(), ...bySide.base.keys()])].filter((name) => !failed.has(name));
    const wanted = Math.min(MAX_SECONDS, Math.max(MIN_SECONDS, SUITE_SECONDS / Math.max(1, names.length)));
    const all = names.map((name) => planBenchmark(name, 0, bySide));
    // A benchmark that takes too long by itself does not keep the others out; where all do, the shortest runs.
    const possible = all.filter((once) => longerSide(once) <= mostSeconds);
    const [shortest] = touchedFirst(all).toSorted((a, b) => longerSide(a) - longerSide(b));
    const planFor = (target) => possible.map(({ name }) => planBenchmark(name, target, bySide));
    let target = wanted;
    let planned = planFor(target);
    // All benchmarks with fewer calls tell more than some of them with many. One that is called once cannot become shorter; the others then must.
    for (let slack = 1; target > MIN_SECONDS && longestOf(planned) > mostSeconds; slack = SLACK) {
        target = Math.max(MIN_SECONDS, (slack * target * mostSeconds) / longestOf(planned));
        planned = planFor(target);
    }
    const fitting = chooseFitting(touchedFirst(planned), mostSeconds);
    const chosen = fitting.length > 0 || shortest === undefined ? fitting : [planBenchmark(shortest.name, MIN_SECONDS, bySide)];
    const calls = Object.fromEntries(chosen.map((benchmark) => [benchmark.name, benchmark.calls]));
    const countingDivisor = Math.max(1, Math.round(longestOf(chosen) / COUNTING_SECONDS));
    return { calls, leftOut: names.filter((name) => !(name in calls)), seconds: sumSides(chosen), countingDivisor };
}
/**
 * Wall seconds that the benchmarks of one run may take, so that the planned rounds of both sides fit into the budget. Where the rest of a run
 * takes most of that, the fewest rounds that allow a verdict, half of each for benchmarks: a suite that is slow to collect still runs.
 */
function secondsForBenchmarks({ budget, rounds, rest }) {
    return Math.max(budget / (2 * Math.max(enough/* MIN_ROUNDS */.B, rounds)) - rest, budget / (2 * enough/* MIN_ROUNDS */.B) / 2);
}
function touchedFirst(benchmarks) {
    return [...benchmarks.filter(({ isTouched }) => isTouched), ...benchmarks.filter(({ isTouched }) => !isTouched)];
}
/** Benchmarks in their order, without those that would make the run too long. */
function chooseFitting(benchmarks, mostSeconds) {
    const chosen = [];
    const total = { base: 0, head: 0 };
    for (const benchmark of benchmarks) {
        const after = { base: total.base + benchmark.seconds.base, head: total.head + benchmark.seconds.head };
        if (Math.max(after.base, after.head) > mostSeconds)
            continue;
        chosen.push(benchmark);
        Object.assign(total, after);
    }
    return chosen;
}
function sumSides(benchmarks) {
    const sum = (side) => benchmarks.reduce((total, { seconds }) => total + seconds[side], 0);
    return { base: sum("base"), head: sum("head") };
}
function longestOf(benchmarks) {
    const { base, head } = sumSides(benchmarks);
    return Math.max(base, head);
}
function longerSide({ seconds }) {
    return Math.max(seconds.base, seconds.head);
}
/** @param target CPU seconds of all calls on the slower side. */
function planBenchmark(name, target, bySide) {
    const sides = [bySide.base.get(name), bySide.head.get(name)].filter((one) => one !== undefined);
    const perCall = Math.max(...sides.map(({ cpu, wall, outside }) => Math.max(cpu, wall / MAX_WAITING, outside / MAX_OUTSIDE)), 1e-9);
    const most = Math.min(MAX_CALLS, ...sides.map((one) => one.most ?? MAX_CALLS));
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

;// CONCATENATED MODULE: ./lib/record/survey.js



/**
 * Runs each side once without the sampler: it writes its .pyc files, shows whether the program works, and, where that is a suite, how long
 * a call of each benchmark takes. Afterwards the runner makes the same calls of the same benchmarks in every run.
 * @throws ProgramError when the program fails on a side.
 */
async function surveySides(request) {
    const { runner } = request;
    const { unprofiled, notes } = await runSidesUnprofiled(request);
    const estimates = { base: unprofiled.base.suite.estimates, head: unprofiled.head.suite.estimates };
    const problems = { base: [...unprofiled.base.suite.problems], head: [...unprofiled.head.suite.problems] };
    const wallSeconds = { base: unprofiled.base.wallSeconds, head: unprofiled.head.wallSeconds };
    if (estimates.base.length + estimates.head.length === 0) {
        const launched = unprofiled.head.suite.tools.find((tool) => tool !== "pytest");
        if (launched !== undefined)
            throw new errors/* ProgramError */.Zj(noBenchmarks(launched));
        await runner.suite.restoreBase();
        runner.suite.fix(undefined);
        return { unprofiled, wallSeconds, isSuite: false, countingDivisor: 1, problems, notes: [...notes, ...disabledNote(problems)] };
    }
    const failed = findFailed({ problems, estimates });
    const rest = { base: restOf(unprofiled.base), head: restOf(unprofiled.head) };
    const plan = planCalls({
        estimates,
        failed,
        mostSeconds: secondsForBenchmarks({ ...request.inputs, rest: Math.max(rest.base, rest.head) }),
    });
    runner.suite.fix(plan);
    const leftOut = new Set(plan.leftOut);
    for (const side of profile_frame/* SIDES */.BV) {
        for (const { name } of estimates[side])
            if (leftOut.has(name))
                problems[side].push({ name, kind: "left-out", reason: "budget" });
    }
    return {
        unprofiled,
        wallSeconds: { base: rest.base + plan.seconds.base, head: rest.head + plan.seconds.head },
        isSuite: true,
        countingDivisor: plan.countingDivisor,
        problems,
        notes: [...notes, ...leftOutNote(plan, problems)],
    };
}
/** Benchmarks that failed on a side, and all of a file that a side cannot import: `tests/test_x.py` fails `tests/test_x.py::test_y`. */
function findFailed({ problems, estimates }) {
    const named = new Set(profile_frame/* SIDES */.BV.flatMap((side) => problems[side].map(({ name }) => name)));
    const inFiles = profile_frame/* SIDES */.BV.flatMap((side) => estimates[side].map(({ name }) => name)).filter((name) => named.has(name.split("::")[0] ?? ""));
    return new Set([...named, ...inFiles]);
}
async function runSidesUnprofiled({ runner, progress, }) {
    const runSide = (side) => {
        progress.now(`${side}: run without the sampler`);
        return runner.runUnprofiled(side);
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
        return { unprofiled: { base: tried, head }, notes: [] };
    }
    try {
        return { unprofiled: { base: await runSide("base"), head }, notes: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* ProgramError */.Zj))
            throw error;
        await runner.suite.restoreBase();
        if (tried instanceof errors/* ProgramError */.Zj)
            throw tried;
        return { unprofiled: { base: tried, head }, notes: [{ code: "own-benchmark-files" }] };
    }
}
function noBenchmarks(tool) {
    return `No benchmark of ${tool} ran on either side. Do the names match '--bench' and 'benchmarks', and do the benchmarks measure time?`;
}
/** Wall seconds of a run beside its benchmarks. */
function restOf({ wallSeconds, suite }) {
    return Math.max(0, wallSeconds - suite.estimates.reduce((sum, { spent }) => sum + spent, 0));
}
/** Of benchmarks that pytest runs as tests. */
function disabledNote(problems) {
    const disabled = new Set(profile_frame/* SIDES */.BV.flatMap((side) => problems[side].flatMap(({ name, reason }) => (reason === "disabled" ? [name] : []))));
    return disabled.size === 0 ? [] : [{ code: "benchmarks-disabled", benchmarks: disabled.size }];
}
/** Of the benchmarks that did not fit, and of those that the first run had no time for. */
function leftOutNote({ calls }, problems) {
    const leftOut = new Set(profile_frame/* SIDES */.BV.flatMap((side) => problems[side].flatMap(({ name, reason }) => (reason === "budget" ? [name] : []))));
    if (leftOut.size === 0)
        return [];
    return [{ code: "benchmarks-left-out", leftOut: leftOut.size, all: leftOut.size + Object.keys(calls).length }];
}

// EXTERNAL MODULE: ./lib/compare/distributions.js
var distributions = __webpack_require__(904);
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
const MIN_SHARE = 0.02;
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
            const caller = up === 0 ? "" : ownName(frames[tree.fn[up]]);
            const isMarked = mark !== undefined && mark.unlessCalledBy?.test(caller) !== true;
            const harness = above[up] ?? (isMarked ? mark.harness : undefined);
            above[node] = harness;
            const count = tree.self[0][node];
            all += count;
            if (harness !== undefined && count > 0)
                samples.set(harness, (samples.get(harness) ?? 0) + count);
        }
    }
    const [most] = [...samples].sort(([, a], [, b]) => b - a);
    return most !== undefined && most[1] >= MIN_SHARE * all ? most[0] : undefined;
}
function markOf(frame) {
    const file = frame.file?.replaceAll("\\", "/") ?? "";
    return HARNESS_FRAMES.find((mark) => file.endsWith(mark.file) && mark.name.test(ownName(frame)));
}
/** `runner` of `BenchmarkFixture._make_runner.<locals>.runner`; Python 3.10 and older give it alone. */
function ownName({ name }) {
    return name.slice(name.lastIndexOf(".") + 1);
}

;// CONCATENATED MODULE: ./lib/record/time-box.js


/** A shorter program is over before it could be slowed down. */
const time_box_MIN_SECONDS = 0.2;
/**
 * A program with a fixed amount of work does all of it, however slow it is made. One that works for a time does a third when each piece of
 * work takes three times as long. Two runs of a fixed amount of work below this share of the cheapest one's CPU time would be chance of another order than noise.
 */
const LESS_WORK = 0.75;
/** A program that works for a time takes about the same on both sides: where each run of one takes this many times as long as any of the other, it does not. */
const CLEAR_CHANGE = 1.3;
/** On a busy machine CPU time says little; wall time that is the same although work was added says it all. */
const ADDED = { least: 0.15, most: 0.3, spread: 1.25 };
/**
 * Whether the program works for a time instead of an amount of work, so that its time says nothing about its speed: by the frames of a tool
 * that does so, else by slowing the program down without changing what it does. That takes another run, so only programs that could read
 * a clock, and whose time did not clearly change, are tried.
 */
async function findTimeBox(request) {
    const harness = findTimeBoxedHarness(request.recordings);
    if (harness !== undefined)
        return { how: "harness", harness };
    return (await doesLessWhenSlow(request)) ? { how: "work-differs" } : undefined;
}
async function doesLessWhenSlow(request) {
    const { entry, runner, progress } = request;
    const runs = request.runs.head;
    const [base, head] = [request.runs.base, runs].map((ofSide) => ofSide.flatMap(({ cpuSeconds }) => cpuSeconds ?? []));
    const usual = (0,distributions/* medianOf */.ux)(head);
    if (!(usual >= time_box_MIN_SECONDS) || isClearChange(base, head) || !(await mayReadClock(request)))
        return false;
    for (let attempt = 0; attempt < 2; attempt++) {
        progress.now(`${entry.name}: checking that every run does the same work`);
        const slow = await runner.slowDown("head", { ownSeconds: LESS_WORK * usual });
        if (slow?.cpuSeconds === undefined)
            return false;
        // Sampling makes the recorded runs dearer, by a third on some machines: the cheapest one is nearest to a run without it.
        if (slow.cpuSeconds - slow.injected >= LESS_WORK * Math.min(...head) && !isOverInTime(slow, runs))
            return false;
    }
    return true;
}
/** @param base CPU seconds of the runs of a side, none where they are not known. */
function isClearChange(base, head) {
    if (base.length === 0 || head.length === 0)
        return false;
    return Math.min(...head) > CLEAR_CHANGE * Math.max(...base) || Math.min(...base) > CLEAR_CHANGE * Math.max(...head);
}
/** Whether a run of one process took as long as the others, although so much work was added. */
function isOverInTime({ wallSeconds, injected, processes }, runs) {
    const walls = runs.map((run) => run.wallSeconds);
    const usual = Math.min(...walls);
    const isSteady = Math.max(...walls) <= ADDED.spread * Math.min(...walls);
    if (processes > 1 || !isSteady || injected < ADDED.least * usual)
        return false;
    return wallSeconds - usual < ADDED.most * injected;
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
 * Records one entry point: a run of each side without the sampler, then interleaved rounds until the decision has nothing open or the budget is spent.
 * A program that fails is a result with a failure, so that other entry points keep theirs.
 */
async function recordEntryPoint(context) {
    let survey;
    try {
        survey = await surveySides(context);
        return await recordRounds(context, survey);
    }
    catch (error) {
        if (!(error instanceof errors/* ProgramError */.Zj))
            throw error;
        const missing = survey === undefined ? await context.runner.findMissing() : undefined;
        return failedRecording({ entry: context.entry, error, missing, ...(survey !== undefined && { bare: timesOf(survey) }) });
    }
    finally {
        await context.runner.suite.restoreBase();
    }
}
/** What stands for an entry point that could not be recorded. */
function failedRecording({ entry, error, missing, bare = { base: null, head: null } }) {
    const failure = missing === undefined ? (0,bundle_failure/* failureOf */.g5)(error) : { code: "not-on-side", side: missing.side, path: (0,bundle_failure/* shownPath */.pS)(missing.path) };
    return {
        entry: {
            name: entry.name,
            command: entry.command,
            looks: { planned: 1, used: 0 },
            rounds: { base: [], head: [] },
            notes: [],
            failure,
            ...(missing !== undefined && { missingOn: missing.side }),
            bare,
        },
        rounds: new Map(),
    };
}
function timesOf({ unprofiled }) {
    const times = ({ cpuSeconds, wallSeconds }) => (cpuSeconds === undefined ? null : { cpuSeconds, wallSeconds });
    return { base: times(unprofiled.base), head: times(unprofiled.head) };
}
async function recordRounds(context, survey) {
    const { entry, inputs, progress } = context;
    const pairSeconds = (0,compare_looks/* recordingSeconds */.Bu)(1, survey.wallSeconds);
    const affordable = Math.min(compare_looks/* MAX_ROUNDS */.JH, Math.max(enough/* MIN_ROUNDS */.B, Math.floor(inputs.budget / pairSeconds)));
    // First runs are often slower than later ones: one look more than they promise is planned, and the budget ends the recording all the same.
    const most = Math.max(inputs.rounds, Math.min(compare_looks/* MAX_ROUNDS */.JH, affordable >= inputs.rounds ? (0,compare_looks/* nextLook */.JD)(affordable) : affordable));
    const looks = (0,compare/* planLooks */.Ew)(Math.min(inputs.rounds, affordable), most);
    const recordings = (0,profile_recordings/* makeRecordings */.d)();
    const runs = { base: [], head: [] };
    const started = performance.now();
    const elapsed = () => (performance.now() - started) / 1000;
    let used = 0;
    let named = [];
    let imports;
    let waiting;
    let isWhole = false;
    const look = async () => {
        used++;
        const profile = (0,profile_builder/* buildProfile */.Er)(recordings, { ...(await context.identify(recordings)), isSuite: survey.isSuite });
        const { open, order, suite, ...found } = (0,compare/* compare */.UD)(profile, {
            ...context.compare,
            looksPlanned: looks.length,
            isStartUp: entry.module !== undefined,
        });
        named = [...new Set([...order, ...[...(suite?.behind.values() ?? [])].flat()])].map((f) => profile.functions[f]);
        imports = found.imports;
        isWhole = !survey.isSuite && (found.whole === "slower" || found.whole === "faster" || (0,time_ratio/* clearDirection */.r_)(found.time.cpu.interval) !== 0);
        // A run with everything sampled has it in its functions, and a benchmark in its wall time.
        waiting = inputs.idle || survey.isSuite || entry.module !== undefined ? undefined : found.waiting;
        return open;
    };
    const dropped = [];
    for (let round = 0; runs.base.length < most; round++) {
        const done = runs.base.length;
        const pair = {};
        let unseen;
        for (const side of (0,entry_points/* sideOrder */._9)(round)) {
            progress.now(statusLine({ entry, side, round: done, looks, elapsed: elapsed(), pairSeconds, budget: inputs.budget }));
            const run = await sampleUntilSeen(context.runner, { side, round, isWhole: runs[side].every(({ unseen }) => unseen === 0) });
            pair[side] = run;
            const wasSeen = runs[side].some(({ processes }) => processes > 0);
            unseen = run.cutOff ?? (isSilent(run, wasSeen ? record_runner/* SEEN_SECONDS */.w : SILENT_SECONDS) ? silenceOf([run], side) : undefined);
            if (unseen !== undefined)
                break;
        }
        if (unseen !== undefined) {
            dropped.push(unseen);
            if (done > 0 && dropped.length <= MAX_DROPPED && (done < enough/* MIN_ROUNDS */.B || elapsed() + pairSeconds <= inputs.budget))
                continue;
            if (done < enough/* MIN_ROUNDS */.B)
                throw new bundle_failure/* RecordingError */.eN(entry.name, unseen);
            await look();
            break;
        }
        for (const side of profile_frame/* SIDES */.BV) {
            const run = pair[side];
            runs[side].push({ ...run, ...readInto(recordings, side, run) });
            checkSilence(runs[side], entry, side);
        }
        // Rounds can take longer than the first runs did: the budget is not spent on the way to the next look.
        const isSpent = done + 1 >= enough/* MIN_ROUNDS */.B && elapsed() + pairSeconds > inputs.budget;
        if (!looks.includes(done + 1) && !isSpent)
            continue;
        if (!(await look()) || isSpent)
            break;
    }
    const recording = await finish({
        context,
        survey,
        recordings,
        runs,
        dropped,
        looks: { planned: looks.length, used: Math.min(used, looks.length) },
        recordingSeconds: elapsed(),
    });
    const timeBoxed = survey.isSuite ? undefined : await findTimeBox({ ...context, recordings, runs });
    const told = timeBoxed === undefined ? recording : { ...recording, entry: { ...recording.entry, timeBoxed } };
    const { notes, ...why } = await explainChanges({
        ...context,
        recordings,
        named,
        imports,
        waiting,
        isWhole,
        countingDivisor: survey.countingDivisor,
    });
    return { ...told, entry: { ...told.entry, ...why, notes: [...told.entry.notes, ...notes] } };
}
/** A process with less of a run's CPU time than this moves no verdict. */
const MISSED_SHARE = 0.02;
/** Rounds that the sampler did not see, beyond which recording goes on no longer. */
const MAX_DROPPED = 3;
/** A run that the sampler did not see or did not see to its end, or of which it missed a process, is made again. */
async function sampleUntilSeen(runner, { side, round, isWhole }) {
    for (let repeats = 0;; repeats++) {
        const run = await runner.sample(side, round);
        if (repeats === record_runner/* MAX_REPEATS */.I)
            return run;
        if (run.cutOff !== undefined || isSilent(run, record_runner/* SEEN_SECONDS */.w))
            continue;
        if (run.pythons.size < 2 || busySeconds(run) < record_runner/* SEEN_SECONDS */.w)
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
    const { folded, cpuSeconds, wallSeconds, late, rules, suite } = run;
    let unseen = 0;
    const facts = { ...(cpuSeconds !== undefined && { cpuSeconds }), wallSeconds, isLate: late > 0, benchmarks: suite.runs };
    const reader = recordings.addRound(side, facts, "py-spy");
    if (folded !== undefined)
        reader.push(folded);
    reader.end((round, frames) => {
        unseen = unseenSeconds(run, (0,processes/* sampledProcesses */.oQ)(round, frames));
        return {
            ...(0,processes/* keepProcesses */.HN)(round, frames, rules),
            facts: { ...facts, ...(cpuSeconds !== undefined && { cpuSeconds: cpuSeconds - unseen, unseenSeconds: unseen }) },
        };
    });
    return { ...(0,processes/* takeCensus */.TR)(recordings.rounds.at(-1), recordings.frames), unseen };
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
        if (seconds >= record_runner/* SEEN_SECONDS */.w && !sampled.has(pid))
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
async function finish({ context, survey, recordings, runs, dropped, looks, recordingSeconds }) {
    // The bundle keeps the names of each side; what moved is said apart.
    const { moved: _, ...identity } = await context.identify(recordings);
    const rounds = new Map();
    const told = { base: [], head: [] };
    for (const side of profile_frame/* SIDES */.BV) {
        const ofSide = recordings.rounds.filter((round) => round.side === side);
        ofSide.forEach((round, index) => {
            const file = `${(0,entry_points/* slug */.yR)(context.entry.name)}/${side}.${index + 1}.folded`;
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
    const isChange = profile_frame/* SIDES */.BV.some((side) => context.changedFiles[side].size > 0);
    const isSampled = profile_frame/* SIDES */.BV.some((side) => runs[side].some(({ isUnsampled = false }) => !isUnsampled));
    if (isChange && isSampled && !hasFramesOf(context.changedFiles, { recordings, roots: identity.roots ?? {} }))
        notes.push({ code: "change-not-sampled" });
    const left = await context.runner.describeLeftBehind();
    if (left.note !== undefined)
        notes.push(left.note);
    // The first run of a suite only estimates.
    for (const side of profile_frame/* SIDES */.BV)
        if (!survey.isSuite && !left.environments.has(side))
            notes.push(...noteShorterRuns(side, survey.unprofiled[side], runs[side]));
    const { rounds: wanted, budget } = context.inputs;
    const [unseen] = dropped;
    if (unseen !== undefined)
        notes.push({ code: "rounds-left-out", rounds: dropped.length, side: unseen.side, why: unseen.code });
    else if (runs.base.length < wanted)
        notes.push({ code: "fewer-rounds", done: runs.base.length, rounds: wanted, budget });
    const { name, command, module } = context.entry;
    const benchmarkProblems = { base: problemsOf("base", survey, runs.base), head: problemsOf("head", survey, runs.head) };
    const hasProblems = benchmarkProblems.base.length + benchmarkProblems.head.length > 0;
    const isStartUp = module === undefined ? {} : { isStartUp: true };
    const entry = {
        name,
        command,
        ...isStartUp,
        failure: null,
        looks,
        recordingSeconds: Number(recordingSeconds.toFixed(1)),
        rounds: told,
        bare: timesOf(survey),
        notes: [...survey.notes, ...notes],
    };
    return { entry: { ...entry, ...(hasProblems && { benchmarkProblems }) }, rounds };
}
/** Benchmarks without figures on a side, each once: as the first run says, then those that failed in a later one. */
function problemsOf(side, { problems }, runs) {
    const all = [...problems[side], ...runs.flatMap(({ suite }) => suite.problems)];
    return [...new Map(all.toReversed().map((problem) => [problem.name, problem])).values()].toReversed().slice(0, benchmark_schema/* MAX_BENCHMARKS */.oI);
}
/** CPU seconds that compiling takes for each byte of byte code, at most (0.19 s for a million measured). What comes on top is something else. */
const COMPILING_SECONDS = 0.5e-6;
const LONGER_RATIO = 2;
const LONGER_SECONDS = 0.5;
/** A first run that took much longer than the others did work that they did not do. */
function noteShorterRuns(side, unprofiled, runs) {
    const seconds = runs.flatMap(({ cpuSeconds }) => cpuSeconds ?? []).sort((a, b) => a - b);
    const median = seconds[Math.floor(seconds.length / 2)];
    const first = unprofiled.cpuSeconds;
    if (median === undefined || first === undefined)
        return [];
    const others = median + COMPILING_SECONDS * unprofiled.compiledBytes;
    if (first < LONGER_RATIO * others || first - others < LONGER_SECONDS)
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

// EXTERNAL MODULE: ./lib/record/run.js + 2 modules
var run = __webpack_require__(303);
// EXTERNAL MODULE: ./lib/record/sampler/install.js
var install = __webpack_require__(2889);
// EXTERNAL MODULE: ./lib/record/sampler/interpreter.js
var sampler_interpreter = __webpack_require__(1368);
// EXTERNAL MODULE: ./lib/record/sampler/machine.js
var sampler_machine = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/record/sampler/scratch.js
var sampler_scratch = __webpack_require__(256);
// EXTERNAL MODULE: ./lib/record/side-setup.js
var side_setup = __webpack_require__(5342);
// EXTERNAL MODULE: ./lib/record/suites/suite.js + 3 modules
var suite = __webpack_require__(1683);
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
        const scratch = __addDisposableResource(env_1, await (0,sampler_scratch/* openScratch */.j)({
            env,
            undo: ({ repository, worktree }) => (0,git_worktree/* removeWorktree */.I)(repository, worktree),
            warn: progress.warn,
        }), true);
        progress.phase("Checking Python and the sampler");
        const interpreter = await (0,sampler_interpreter/* findInterpreter */.A)(inputs.python, env);
        const sampler = await (0,install/* installSampler */.iK)({ python: interpreter.executable, env, temporary: scratch.folder, signal });
        progress.phase("Checking out base and head");
        const folders = { base: (0,external_node_path_.join)(scratch.folder, "base"), head: (0,external_node_path_.join)(scratch.folder, "head") };
        for (const side of profile_frame/* SIDES */.BV)
            await scratch.remember({ repository, worktree: folders[side] });
        const base = __addDisposableResource(env_1, await (0,git_worktree/* addWorktree */.l)(git, commits.base.sha, folders.base), true);
        const head = __addDisposableResource(env_1, await (0,git_worktree/* addWorktree */.l)(git, commits.head.sha, folders.head), true);
        for (const gap of await findGaps(git, commits.head.sha))
            progress.warn(gap);
        if (inputs.copy.length > 0) {
            const worktrees = [base.folder, head.folder];
            await copyUntracked({ patterns: inputs.copy, folder: inputs.folders.copy, checkout: repository, worktrees, progress, signal });
        }
        const context = {
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
            worktrees: context.worktrees,
            python: interpreter.executable,
            listPath: (0,external_node_path_.join)(scratch.folder, "changed.json"),
            env,
            signal,
        });
        const setup = (0,side_setup/* makeSetup */.s)(context, progress);
        const recordings = [];
        for (const entry of inputs.entryPoints) {
            const sides = await setup(entry).catch((error) => recordFailedSetup({ entry, inputs, worktrees: context.worktrees, error }));
            if ("rounds" in sides) {
                recordings.push(sides);
                continue;
            }
            progress.phase(`Recording '${entry.name}'`);
            const { packages, notes } = await comparePackages({ context, sides, git, shas: [commits.base.sha, commits.head.sha] });
            const recording = await recordEntryPoint({
                entry,
                inputs,
                runner: (0,run/* makeRunner */.F)({
                    context,
                    entry,
                    sides,
                    suite: (0,suite/* makeSuite */.H)({
                        folder: scratch.folder,
                        worktrees: context.worktrees,
                        sides,
                        pattern: inputs.benchmarks,
                        touched: changes.functions.touched,
                        module: entry.module,
                        budget: inputs.budget,
                    }),
                }),
                identify: makeIdentifier({ context, entry, sides, moved: changes.functions.moved }),
                changedFiles: changes.files,
                worktrees: context.worktrees,
                diffs: changes.diffs,
                compare: { minChange: inputs.minChange / 100, entryPoints: inputs.entryPoints.length, edited: changes.functions.touched },
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
/**
 * An entry point whose setup fails where a side does not have its script, as when a pull request adds both, has nothing to compare; one whose own setup fails
 * leaves the others their results.
 * @throws the error of a setup that all entry points have in common.
 */
async function recordFailedSetup({ entry, inputs, worktrees, error }) {
    if (!(error instanceof errors/* ProgramError */.Zj))
        throw error;
    const missing = await (0,missing_files/* findMissingFile */.k)(entry, worktrees);
    const isOwn = entry.setup !== undefined && inputs.entryPoints.length > 1;
    if (missing === undefined && !isOwn)
        throw error;
    return failedRecording({ entry, error, missing });
}
function makeManifest({ inputs, repository, env, commits, interpreter, changes, recordings }) {
    const machine = (0,sampler_machine/* describeMachine */.Fe)();
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
            sampler: install/* SAMPLER */.XQ,
            samplerVersion: install/* SAMPLER_VERSION */.wf,
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
    return rate === "auto" ? Math.max(record_rate/* PROBE_RATE */.e_, ...chosen) : rate;
}
/** bundle.json takes no more; git and GitHub take longer names of branches. */
const MAX_LABEL_LENGTH = 300;
/** A commit that exists on this machine only, such as that of uncommitted changes, has no id in the bundle: nobody else could look it up. */
function describeCommit({ sha, label, isTransient }) {
    return { sha: isTransient === true ? null : sha, label: label.slice(0, MAX_LABEL_LENGTH) };
}

// EXTERNAL MODULE: ./lib/cli/out-folder.js
var out_folder = __webpack_require__(3047);
// EXTERNAL MODULE: ./lib/cli/show-report.js + 5 modules
var show_report = __webpack_require__(7194);
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
    const commits = await (0,git_commits/* findCommits */.Cu)(git, {
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
    return new errors/* UserError */.yo(`Base '${base.label}' and head '${head.label}' are the same commit ${(0,format/* shortSha */.Fu)(head.sha)}, so there is nothing to compare. Check out the branch to measure, pass another --base, or measure the noise of this machine with 'flamediff aa'.`);
}
/** Work that no commit has is easily taken for what was judged. */
async function warnOfUncommitted(git, head, progress) {
    const [first, ...others] = await (0,git_commits/* findUncommitted */.p8)(git);
    if (first === undefined)
        return;
    const files = others.length === 0 ? `'${first}' has` : `'${first}' and ${(0,format/* formatPlural */.yk)(others.length, "other file")} have`;
    // `flamediff init` has just written it.
    const settings = [first, ...others].some((file) => /(^|\/)pyproject\.toml$/.test(file))
        ? " Settings in pyproject.toml are used anyway."
        : "";
    progress.warn(`${files} uncommitted changes, which are not part of head ${(0,format/* shortSha */.Fu)(head.sha)}; --dirty includes them.${settings}`);
}


/***/ })

};
