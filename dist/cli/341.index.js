export const id = 341;
export const ids = [341];
export const modules = {

/***/ 4616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isNamed)
/* harmony export */ });
/** Whether the decision named a function: it changed. What it did not name is neither listed nor coloured, whatever the samples say. */
function isNamed({ verdict }) {
    return verdict === "slower" || verdict === "faster" || verdict === "new" || verdict === "removed";
}


/***/ }),

/***/ 9682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ neutralPaintOf),
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   MI: () => (/* binding */ paintOf),
/* harmony export */   Mb: () => (/* binding */ middleShadeOf),
/* harmony export */   RT: () => (/* binding */ DIFF_ROOT),
/* harmony export */   UZ: () => (/* binding */ MORE),
/* harmony export */   aA: () => (/* binding */ FASTER),
/* harmony export */   ae: () => (/* binding */ LESS),
/* harmony export */   p9: () => (/* binding */ SLOWER),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/* unused harmony exports MATCH, DIFF_MATCH, PAINT_COUNT */
/** Neighbours of one package are told apart by lightness: every hue comes in so many shades. */
const SHADES = 3;
/**
 * Fills are numbers: a fill's class (`fd7`), and what the data island knows it by. `palette.ts` says what they look like.
 * They are single constants, not a table, so that a bundler can put the bare number where it is used.
 * A fill with a higher number lies over one with a lower.
 */
const ROOT = 0;
/** The first fill of each origin: a function's is further on by hue and shade. */
const FIRST_OF = { project: 1, dependency: 25, stdlib: 49, native: 52, generated: 55 };
const HUES_OF = { project: 8, dependency: 8, stdlib: 1, native: 1, generated: 1 };
/** The differential's: grey for what is not named, of the project or not, tints for what is, and their changes. */
const DIFF_ROOT = 58;
const SAME = 59;
const SAME_DEPENDENCY = 62;
const SLOWER = 65;
const FASTER = 66;
const MORE = 67;
const LESS = 68;
/** What a search found. */
const MATCH = 69;
const DIFF_MATCH = 70;
const PAINT_COUNT = 71;
/**
 * The paint of a function, by origin and top-level package: the same in every file and every build, since it depends on nothing else.
 * @returns its number.
 */
function paintOf(frame) {
    const { origin } = frame;
    return FIRST_OF[origin] + (hashOf(packageOf(frame)) % HUES_OF[origin]) * SHADES + (hashOf(`${frame.file}:${frame.name}`) % SHADES);
}
/** The paint of a function the decision did not name, in the differential; of the shade it has elsewhere. */
function neutralPaintOf(origin, paint) {
    return (origin === "project" ? SAME : SAME_DEPENDENCY) + shadeIn(paint);
}
/** The paint that stands for all shades of one hue. */
function middleShadeOf(paint) {
    return paint - shadeIn(paint) + 1;
}
function shadeIn(paint) {
    // Every family of origins begins one behind a multiple.
    return (paint - 1) % SHADES;
}
/** Folders that hold packages and are none. */
const SOURCE_FOLDERS = new Set(["src", "lib", "python"]);
/**
 * What a function belongs to in the large.
 *
 *   src/shop/cart.py → shop · fib.py → fib · networkx/utils/misc.py (dependency) → networkx · <stdlib>/json/decoder.py → Python
 *   no file → the name up to its first `.` or `::`
 */
function packageOf({ origin, file, name }) {
    if (origin === "stdlib")
        return "Python";
    if (origin === "native")
        return file;
    if (origin === "generated")
        return "generated";
    if (file === "")
        return name.split(/[.:(<]/)[0] || name;
    const parts = file.replace(/^<prefix>\//, "").split(/[/\\]/);
    // Absolute: nobody knows where the repository begins, so the folder tells.
    if (parts[0] === "" || /^[A-Za-z]:$/.test(parts[0]))
        return parts.at(-2) || parts.at(-1);
    const folders = SOURCE_FOLDERS.has(parts[0]) && parts.length > 1 ? parts.slice(1) : parts;
    return folders[0].replace(/\.pyw?$/, "");
}
/** A number of 32 bits: FNV-1a over UTF-16 units. */
function hashOf(text) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash ^ (hash >>> 15)) >>> 0;
}


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ makeDifferentialWidths),
/* harmony export */   _: () => (/* binding */ scaleOf)
/* harmony export */ });
/* harmony import */ var _flame_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5700);

/**
 * The widths of the differential. Noise is averaged away, so two recordings of the same program look like one; a change that the
 * decision named takes the room of its larger side, so code that is gone still has its place.
 * @param named whether the decision named a function as changed.
 * @param scale samples of base that a sample of head is worth.
 */
function makeDifferentialWidths(tree, named, scale) {
    const [base, head] = [tree.self[_flame_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .BASE */ .Wm], tree.self[_flame_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .HEAD */ .Vx]];
    const width = new Float64Array(tree.nodes);
    const change = new Float64Array(tree.nodes);
    // A side without samples has nothing to be averaged with.
    const mean = (0,_flame_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(base) > 0 && (0,_flame_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(head) > 0 ? 0.5 : 1;
    for (let node = 0; node < tree.nodes; node++) {
        const [left, right] = [base[node], scale * head[node]];
        const isChanged = named[tree.fn[node]] === true;
        width[node] = isChanged ? Math.max(left, right) : mean * (left + right);
        if (isChanged)
            change[node] = right - left;
    }
    return { width, change };
}
/** Below this share of a side, the functions not named are too few to set the scale. */
const LEAST_REST = 0.2;
/**
 * What a sample of head is worth in samples of base, so that the functions not named keep their time: a function that got slower
 * then grows by what it costs, and its neighbours stay as they were. CPU seconds decide when hardly anything is left unnamed.
 * @param seconds CPU seconds of a run, where known.
 */
function scaleOf(tree, named, seconds) {
    const all = { base: (0,_flame_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(tree.self[_flame_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .BASE */ .Wm]), head: (0,_flame_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .cz)(tree.self[_flame_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .HEAD */ .Vx]) };
    if (all.base === 0 || all.head === 0)
        return 1;
    const rest = { base: 0, head: 0 };
    for (let node = 0; node < tree.nodes; node++) {
        if (named[tree.fn[node]] === true)
            continue;
        rest.base += tree.self[_flame_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .BASE */ .Wm]?.[node];
        rest.head += tree.self[_flame_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .HEAD */ .Vx]?.[node];
    }
    if (rest.base >= LEAST_REST * all.base && rest.head >= LEAST_REST * all.head)
        return rest.base / rest.head;
    const ratio = seconds.base !== null && seconds.head !== null && seconds.base > 0 ? seconds.head / seconds.base : 1;
    return (ratio * all.base) / all.head;
}


/***/ }),

/***/ 5700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ HEAD),
/* harmony export */   Wm: () => (/* binding */ BASE),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   qN: () => (/* binding */ makeFlameTree),
/* harmony export */   zO: () => (/* binding */ nodesThat)
/* harmony export */ });
/* unused harmony export visitOutermost */
/** Columns of a tree of two sides. */
const [BASE, HEAD] = [0, 1];
/**
 * @param rank the new number of each function; siblings come in this order.
 * Nodes without samples in any column fall away.
 */
function makeFlameTree(tree, rank) {
    const kept = nodesWithSamples(tree);
    const { firstChild, nextSibling } = linkSiblings(tree, rank, kept);
    const { nodes: all, fn: functions, self: columns } = tree;
    const nodes = kept.count;
    const fn = new Int32Array(nodes).fill(-1);
    const depth = new Int32Array(nodes);
    const self = columns.map(() => new Float64Array(nodes));
    const pending = new Int32Array(all + 1);
    let [at, level] = [0, 0];
    // `pending[level]` is the sibling to go on with once everything below the node of that level is done.
    for (let node = 0; node >= 0; at++) {
        if (node > 0)
            fn[at] = rank[functions[node]];
        depth[at] = level;
        for (let column = 0; column < columns.length; column++)
            self[column][at] = columns[column]?.[node];
        pending[level] = nextSibling[node];
        node = firstChild[node];
        level++;
        while (node < 0 && level > 0)
            node = pending[--level];
    }
    return { nodes, fn, depth, self };
}
/** The samples of a column, or any other numbers. */
function sum(values) {
    let total = 0;
    for (let i = 0; i < values.length; i++)
        total += values[i];
    return total;
}
/** The nodes that pass a test, in the order of the tree: memory is read from front to back. */
function nodesThat({ nodes }, passes) {
    const passed = [];
    for (let node = 0; node < nodes; node++)
        if (passes(node))
            passed.push(node);
    return passed;
}
/** Visits the nodes of certain functions, those below another such node left out: a recursive function once a stack. */
function visitOutermost({ nodes, fn, depth }, isWanted, visit) {
    // Nodes deeper than the last one visited are below it until one is not.
    let covered = nodes;
    for (let node = 1; node < nodes; node++) {
        if (depth[node] <= covered)
            covered = nodes;
        if (covered < nodes || !isWanted(fn[node]))
            continue;
        covered = depth[node];
        visit(node);
    }
}
function nodesWithSamples({ nodes, parent, self }) {
    const has = new Uint8Array(nodes);
    for (let node = nodes - 1; node > 0; node--) {
        if (has[node] === 0 && !self.some((column) => column[node] > 0))
            continue;
        has[node] = 1;
        has[parent[node]] = 1;
    }
    has[0] = 1;
    let count = 0;
    for (let node = 0; node < nodes; node++)
        count += has[node];
    return { has, count };
}
/** Sorts all nodes by rank at once (counting sort), then puts each in front of its siblings, highest rank first. */
function linkSiblings({ nodes, parent, fn }, rank, { has }) {
    const starts = new Int32Array(rank.length + 1);
    for (let node = 1; node < nodes; node++) {
        const at = rank[fn[node]] + 1;
        starts[at] = starts[at] + 1;
    }
    for (let i = 1; i < starts.length; i++)
        starts[i] = starts[i] + starts[i - 1];
    const sorted = new Int32Array(nodes - 1);
    for (let node = 1; node < nodes; node++) {
        const at = rank[fn[node]];
        sorted[starts[at]] = node;
        starts[at] = starts[at] + 1;
    }
    const firstChild = new Int32Array(nodes).fill(-1);
    const nextSibling = new Int32Array(nodes).fill(-1);
    for (let i = sorted.length - 1; i >= 0; i--) {
        const node = sorted[i];
        if (has[node] === 0)
            continue;
        const up = parent[node];
        nextSibling[node] = firstChild[up];
        firstChild[up] = node;
    }
    return { firstChild, nextSibling };
}


/***/ }),

/***/ 5874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   gt: () => (/* binding */ labelFor),
/* harmony export */   hL: () => (/* binding */ LABEL_PADDING),
/* harmony export */   qi: () => (/* binding */ LEAST_LABEL_WIDTH),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony export CHARACTER_WIDTH */
/** Advance of one character at 12 px: 0.602 em in Menlo and DejaVu Sans Mono, the widest of the usual monospaced fonts. */
const CHARACTER_WIDTH = 7.25;
/** Between a box's end and its label. */
const LABEL_PADDING = 4;
/** Fewer characters say nothing. */
const SHORTEST_LABEL = 3;
/** Narrower boxes have no label. */
const LEAST_LABEL_WIDTH = 2 * LABEL_PADDING + SHORTEST_LABEL * CHARACTER_WIDTH;
/**
 * As much of a name as fits into a box, by arithmetic alone: the whole name, else its last part, else its beginning with `…`.
 * Marks in front of a name stay, those behind it need the room of the whole.
 *
 *   ▲ Tokenizer.feed · new │ ▲ Tokenizer.feed │ ▲ feed │ ▲ Tok… │ nothing
 */
function labelFor(name, pixels, [before, after] = NO_MARKS) {
    const room = Math.floor((pixels - 2 * LABEL_PADDING) / CHARACTER_WIDTH) - before.length;
    if (room < SHORTEST_LABEL)
        return "";
    const needed = columnsOf(name);
    if (needed + after.length <= room)
        return before + name + after;
    if (needed <= room)
        return before + name;
    const last = name.slice(name.lastIndexOf(".") + 1);
    return before + (last !== "" && columnsOf(last) <= room ? last : `${cut(name, room - 1)}…`);
}
const NO_MARKS = ["", ""];
/** Columns a text takes in a monospaced font: two for East Asian characters and emoji. */
function columnsOf(text) {
    let columns = 0;
    for (const char of text)
        columns += widthOf(char);
    return columns;
}
/** The beginning of a text that takes no more columns than given. */
function cut(text, columns) {
    let room = columns;
    let end = 0;
    for (const char of text) {
        room -= widthOf(char);
        if (room < 0)
            break;
        end += char.length;
    }
    return text.slice(0, end);
}
function widthOf(char) {
    return WIDE.test(char) ? 2 : 1;
}
/** East Asian wide characters and emoji, roughly (Unicode Standard Annex 11). */
const WIDE = /[\u1100-\u115f\u2e80-\ud7ff\uf900-\ufaff\ufe30-\uffe6\u{1f000}-\u{3ffff}]/u;
/** Names longer than this say no more; hostile ones would only bloat the picture. */
const LONGEST_TEXT = 500;
/**
 * Text as a picture may show it: no control characters, no lone surrogates (both are not XML), and no characters that turn the
 * direction of writing around, which could make one name look like another.
 */
function plainText(text) {
    const short = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
    return short.replace(/[\p{Cc}\p{Cs}\ufffe\uffff\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, "\ufffd");
}


/***/ }),

/***/ 1984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pd: () => (/* binding */ levelsOf),
/* harmony export */   r0: () => (/* binding */ heightOf),
/* harmony export */   v8: () => (/* binding */ layOut),
/* harmony export */   x5: () => (/* binding */ sumSubtrees)
/* harmony export */ });
/** @param width of each node with all below. */
function layOut(tree, width) {
    const { nodes, depth } = tree;
    const x = new Float64Array(nodes);
    const all = new Uint32Array(nodes);
    /** Where the next box of each row begins. */
    const free = new Float64Array(deepest(depth) + 2);
    for (let node = 0; node < nodes; node++) {
        const level = depth[node];
        const left = free[level];
        x[node] = free[level + 1] = left;
        free[level] = left + width[node];
        all[node] = node;
    }
    const places = { tree, width, x };
    return { ...places, levels: levelsOf(places, all) };
}
/** The boxes of some nodes, which come in the order of the tree, by depth (counting sort). Those without a width have none. */
function levelsOf({ tree: { depth }, x, width }, nodes) {
    const starts = new Uint32Array(deepest(depth) + 2);
    for (const node of nodes) {
        const after = depth[node] + 1;
        if (width[node] > 0)
            starts[after] = starts[after] + 1;
    }
    for (let level = 1; level < starts.length; level++)
        starts[level] = starts[level] + starts[level - 1];
    const sorted = new Uint32Array(starts.at(-1));
    const ends = new Float64Array(sorted.length);
    const next = starts.slice();
    for (const node of nodes) {
        const level = depth[node];
        const at = next[level];
        if (width[node] > 0) {
            sorted[at] = node;
            ends[at] = x[node] + width[node];
            next[level] = at + 1;
        }
    }
    return { nodes: sorted, starts, ends };
}
/** Own samples and those of all nodes below, for every node. */
function sumSubtrees({ nodes, depth }, self) {
    const total = new Float64Array(nodes);
    const below = new Float64Array(deepest(depth) + 2);
    for (let node = nodes - 1; node >= 0; node--) {
        const level = depth[node];
        const sum = self[node] + below[level + 1];
        below[level + 1] = 0;
        below[level] = below[level] + sum;
        total[node] = sum;
    }
    return total;
}
/** Depth of the deepest node with a width. */
function heightOf({ starts }) {
    let level = starts.length - 1;
    while (level > 1 && starts[level] === starts[level - 1])
        level--;
    return level - 1;
}
function deepest(depth) {
    let most = 0;
    for (let i = 0; i < depth.length; i++)
        if (depth[i] > most)
            most = depth[i];
    return most;
}


/***/ }),

/***/ 4467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ SOFT_ACCENT),
/* harmony export */   Hz: () => (/* binding */ DIMMED),
/* harmony export */   OM: () => (/* binding */ QUIET_INK),
/* harmony export */   Pg: () => (/* binding */ INK),
/* harmony export */   bg: () => (/* binding */ ACCENT),
/* harmony export */   h4: () => (/* binding */ BACKGROUND),
/* harmony export */   mg: () => (/* binding */ PAINTS),
/* harmony export */   pj: () => (/* binding */ LINE),
/* harmony export */   ws: () => (/* binding */ LABEL_INK)
/* harmony export */ });
const INK = { light: "#1b1f24", dark: "#f3f1ec" };
/** Labels on fills that are light in both themes. */
const LABEL_INK = { light: "#1b1f24", dark: "#141518" };
const QUIET_INK = { light: "#59606a", dark: "#a9adb5" };
const BACKGROUND = { light: "#ffffff", dark: "#16171a" };
/** What is not found, and callers of the zoom, on the dark ground: fading into it would take their dark labels along. */
const DIMMED = "#7d838c";
const LINE = { light: "#d4d8de", dark: "#3d4148" };
const ACCENT = { light: "#0a5bc4", dark: "#79b8ff" };
const SOFT_ACCENT = { light: "#eef3fa", dark: "#26303d" };
/**
 * The fills in the order of their numbers, twelve hexadecimal digits each: light theme, dark theme. Made in OKLCH, so that all hues of a family look
 * equally light: the project's own code is warm (L 0.77–0.84, dark 0.67–0.74, C 0.12), packages are cool (C 0.08), all else is nearly
 * grey. Labels on them are `LABEL_INK`, dark in both themes, except in the differential: its dark theme is dark so that changes glow,
 * and its labels are `INK`. Either way the contrast is at least 4.5:1 (WCAG AA; tested).
 */
const FILLS = [
    // root
    "e9e8e5878682",
    // project: eight warm hues, three shades each
    "ffae9beb8c79 ffa390df816e f49886d37664 ffb28ce88f69 fea781dc855e f29c77d07a54 ffb77fe3945b f8ab74d78950 eca069cb7f45",
    "ffc67fe5a359 fbbb74d9984d efaf69ce8e42 fccc79dbaa52 f0c16ecf9f46 e5b562c4943a efd278ceb050 e4c76cc3a544 d8bb61b89a38",
    "ded97dbdb756 d3ce72b2ac4a c7c266a7a13e ffabb4ea8892 ffa0a9de7e88 f4959ed2737d",
    // dependency: eight cool ones
    "abdcb483b68d a0d1a979ab83 95c59e6ea078 9bdec871b8a2 90d3bd66ad97 85c7b25ba28d 92dedc66b8b6 87d2d15badab 7cc7c550a2a0",
    "94dbed69b5c8 89cfe25eaabd 7ec4d6539fb1 a0d6fa77afd4 95caee6ca4c9 8abfe2629abe b3cfff8ca8db a8c3f4829dcf 9db8e87793c4",
    "cbc7fda5a0d8 bfbbf19a95cc b4b0e58f8bc1 e1bfefbc99ca d6b4e4b18ebf caa9d8a683b4",
    // stdlib
    "d5dbe4979faa cbd2da8e96a0 c1c8d0858d97",
    // native
    "d3c0b1a18e80 cab7a8998779 c0ad9e917f71",
    // generated
    "d0deba99a883 c6d4b1909f7a bccaa7879571",
    // the differential: root
    "e9e8e52c2e31",
    // not named, the project's
    "e5e6e9303235 dee0e235373a d7d9dc3a3c3f",
    // not named, others
    "d2d4d73f4145 ccced144464a c5c7cb494c50",
    // named, slower or new
    "f9d7b96a4225",
    // named, faster or gone
    "c6e2fb334f6d",
    // the part of a box that head has more of
    "f9953daa551b",
    // the part it has lost
    "79bbf3306fab",
    // what a search found
    "f199eedc7ada",
    // the same in the differential
    "f199ee9d3f9c",
];
/** Every fill of a picture by number (see `colour.ts`). */
const PAINTS = FILLS.join(" ")
    .split(" ")
    .map((hexes) => ({ light: `#${hexes.slice(0, 6)}`, dark: `#${hexes.slice(6)}` }));


/***/ }),

/***/ 6876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rg: () => (/* binding */ makePicture),
  Wo: () => (/* binding */ renderComparison),
  a2: () => (/* binding */ renderFlameGraph)
});

// UNUSED EXPORTS: packPicture

// EXTERNAL MODULE: ./lib/compare/verdicts.js
var compare_verdicts = __webpack_require__(4616);
// EXTERNAL MODULE: ./lib/profile/frame.js
var profile_frame = __webpack_require__(2807);
// EXTERNAL MODULE: ./lib/flamegraph/colour.js
var colour = __webpack_require__(9682);
// EXTERNAL MODULE: ./lib/flamegraph/differential-widths.js
var differential_widths = __webpack_require__(4065);
// EXTERNAL MODULE: ./lib/flamegraph/flame-tree.js
var flame_tree = __webpack_require__(5700);
// EXTERNAL MODULE: ../../main/node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(912);
;// CONCATENATED MODULE: ./lib/flamegraph/island-format.js
const ORIGINS = ["project", "dependency", "stdlib", "native", "generated"];
/** A byte of this value stands for "more than fits": the number follows in the overflow. */
const OVERFLOW = 255;
/**
 * Reads what `encodeIsland` wrote, inflated.
 *
 *   4 bytes     length of the header, little-endian
 *   header      JSON, UTF-8
 *   planes      one byte a node each: pops, function (as many planes as its numbers need), counts of each column, leaves first
 *   overflow    numbers that did not fit into their plane's byte, in the order of the planes, 7 bits a byte
 */
function decodeIsland(bytes) {
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
    const { names, files, file, packages, package: packaged, line, origin, paint, findings, nodes, unit, ...words } = header;
    const functions = names.map((name, fn) => ({
        name,
        file: files[file[fn]],
        line: line[fn] || null,
        origin: ORIGINS[Number(origin[fn])],
        package: packages[packaged[fn]],
        paint: paint[fn],
        finding: findings[fn] ?? null,
    }));
    return {
        ...words,
        functions,
        tree: decodeTree(bytes.subarray(4 + length), { nodes, unit, columns: words.seconds.length, functions: names.length }),
    };
}
function decodeTree(bytes, { nodes, unit, columns, functions }) {
    const fnPlanes = planesOf(functions);
    let overflow = (1 + fnPlanes + columns) * nodes;
    const readPlane = (plane, node) => {
        const byte = bytes[plane * nodes + node];
        if (byte < OVERFLOW)
            return byte;
        let value = 0;
        let factor = 1;
        for (let next = 128; next >= 128; factor *= 128) {
            next = bytes[overflow++];
            value += (next & 127) * factor;
        }
        return value;
    };
    const depth = new Int32Array(nodes);
    for (let node = 1; node < nodes; node++)
        depth[node] = depth[node - 1] + 1 - readPlane(0, node);
    const order = leavesFirst({ nodes, depth });
    const fn = new Int32Array(nodes);
    for (let plane = 0; plane < fnPlanes; plane++) {
        const from = (1 + plane) * nodes;
        for (let node = 0; node < nodes; node++)
            fn[node] = fn[node] | (bytes[from + node] << (8 * plane));
    }
    fn[0] = -1;
    const self = Array.from({ length: columns }, (_, column) => {
        const counts = new Float64Array(nodes);
        for (let i = 0; i < nodes; i++)
            counts[order[i]] = readPlane(1 + fnPlanes + column, i) * unit;
        return counts;
    });
    return { nodes, fn, depth, self };
}
/** Nodes in the order of their counts: those that call nothing have samples nearly always, the others seldom. */
function leavesFirst({ nodes, depth }) {
    const order = new Uint32Array(nodes);
    let i = 0;
    for (const wanted of [false, true]) {
        for (let node = 0; node < nodes; node++)
            if ((depth[node + 1] ?? 0) > depth[node] === wanted)
                order[i++] = node;
    }
    return order;
}
/** Bytes that the numbers of so many functions need. */
function planesOf(functions) {
    return functions <= 1 << 8 ? 1 : functions <= 1 << 16 ? 2 : 3;
}

;// CONCATENATED MODULE: ./lib/flamegraph/island.js


/** Counts that are no whole numbers are kept to a thousandth of a sample. */
const FRACTION = 0.001;
/**
 * The data island: all frames of all sides, deflated, in base64, so that nothing in it can be taken for markup or script.
 * No part of it depends on time or chance.
 * @param compress the platform's, where there is one: it is ten times faster than JavaScript that is not warm yet.
 */
function encodeIsland(picture, compress = compressAnywhere) {
    return compress(packIsland(picture));
}
function compressAnywhere(bytes) {
    return base64((0,esm/* deflateSync */.pd)(bytes, { level: 6 }));
}
/** The island before it is compressed; `decodeIsland` reads it. */
function packIsland({ functions, tree, ...words }) {
    const unit = tree.self.every((column) => column.every(Number.isInteger)) ? 1 : FRACTION;
    const files = numbered(functions.map(({ file }) => file));
    const packages = numbered(functions.map((fn) => fn.package));
    const header = {
        ...words,
        names: functions.map(({ name }) => name),
        files: files.texts,
        file: files.numbers,
        packages: packages.texts,
        package: packages.numbers,
        line: functions.map(({ line }) => line ?? 0),
        origin: functions.map(({ origin }) => ORIGINS.indexOf(origin)).join(""),
        paint: functions.map(({ paint }) => paint),
        findings: Object.fromEntries(functions.flatMap(({ finding }, fn) => (finding === null ? [] : [[fn, finding]]))),
        nodes: tree.nodes,
        unit,
    };
    const json = new TextEncoder().encode(JSON.stringify(header));
    const { planes, overflow } = packTree({ functions, tree, ...words }, unit);
    const bytes = new Uint8Array(4 + json.length + planes.length + overflow.length);
    new DataView(bytes.buffer).setUint32(0, json.length, true);
    bytes.set(json, 4);
    bytes.set(planes, 4 + json.length);
    bytes.set(overflow, 4 + json.length + planes.length);
    return bytes;
}
/** Distinct texts, sorted, and the place of each given text among them. */
function numbered(all) {
    const texts = [...new Set(all)].sort();
    const places = new Map(texts.map((text, place) => [text, place]));
    return { texts, numbers: all.map((text) => places.get(text)) };
}
function packTree({ functions, tree: { nodes, fn, depth, self } }, unit) {
    const fnPlanes = planesOf(functions.length);
    const planes = new Uint8Array((1 + fnPlanes + self.length) * nodes);
    const overflow = [];
    const write = (at, value) => {
        planes[at] = Math.min(value, OVERFLOW);
        if (value < OVERFLOW)
            return;
        let rest = value;
        for (; rest >= 128; rest = Math.floor(rest / 128))
            overflow.push((rest % 128) | 128);
        overflow.push(rest);
    };
    for (let node = 1; node < nodes; node++)
        write(node, depth[node - 1] + 1 - depth[node]);
    for (let plane = 0; plane < fnPlanes; plane++) {
        for (let node = 1; node < nodes; node++)
            planes[(1 + plane) * nodes + node] = fn[node] >> (8 * plane);
    }
    const order = leavesFirst({ nodes, depth });
    for (const [column, counts] of self.entries()) {
        for (let i = 0; i < nodes; i++)
            write((1 + fnPlanes + column) * nodes + i, Math.round(counts[order[i]] / unit));
    }
    return { planes, overflow: Uint8Array.from(overflow) };
}
const DIGITS = Uint8Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", (digit) => digit.charCodeAt(0));
const PADDING = "=".charCodeAt(0);
/** Base64 without a platform's help, and without a string of a million pieces. */
function base64(bytes) {
    const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PADDING);
    let to = 0;
    for (let from = 0; from < bytes.length; from += 3) {
        const bits = (bytes[from] << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
        const digits = Math.min(bytes.length - from, 3) + 1;
        for (let digit = 0; digit < digits; digit++)
            text[to + digit] = DIGITS[(bits >> (18 - 6 * digit)) & 63];
        to += 4;
    }
    return new TextDecoder().decode(text);
}

// EXTERNAL MODULE: ./lib/flamegraph/label.js
var label = __webpack_require__(5874);
// EXTERNAL MODULE: ./lib/flamegraph/layout.js
var layout = __webpack_require__(1984);
;// CONCATENATED MODULE: ./lib/flamegraph/prune.js

/**
 * The tree without frames that have less than a share of the samples on every side; in each caller one frame stands for all it lost.
 *
 *   a;b 1 · a;c 1 · a;d 98   →   a;d 98 · a;(rest) 2
 *
 * @param rest the number of the function that stands for them; it is the last among its siblings.
 */
function pruneTree(tree, { least, rest }) {
    const totals = tree.self.map((column) => (0,layout/* sumSubtrees */.x5)(tree, column));
    const isKept = (node) => node === 0 || totals.some((total) => total[node] >= least * total[0] && total[node] > 0);
    /** Callers that are open, and what they lost so far. */
    const open = [];
    const fn = [];
    const depth = [];
    const self = tree.self.map(() => []);
    function add(number, level, samples) {
        fn.push(number);
        depth.push(level);
        for (const [column, values] of self.entries())
            values.push(samples[column]);
    }
    function closeTo(level) {
        for (let last = open.at(-1); last !== undefined && last.depth >= level; last = open.at(-1)) {
            if (last.lost.some((samples) => samples > 0))
                add(rest, last.depth + 1, last.lost);
            open.pop();
        }
    }
    for (let node = 0; node < tree.nodes; node++) {
        const level = tree.depth[node];
        // What lies below a lost frame is lost with it.
        if (level > (open.at(-1)?.depth ?? -1) + 1 && open.length > 0)
            continue;
        closeTo(level);
        if (!isKept(node)) {
            const above = open.at(-1);
            for (const [column, total] of totals.entries())
                above.lost[column] = above.lost[column] + total[node];
            continue;
        }
        add(tree.fn[node], level, tree.self.map((column) => column[node]));
        open.push({ depth: level, lost: tree.self.map(() => 0) });
    }
    closeTo(0);
    return {
        nodes: fn.length,
        fn: Int32Array.from(fn),
        depth: Int32Array.from(depth),
        self: self.map((values) => Float64Array.from(values)),
    };
}

// EXTERNAL MODULE: ./lib/flamegraph/scene.js
var flamegraph_scene = __webpack_require__(1276);
// EXTERNAL MODULE: ./lib/lib/format.js
var format = __webpack_require__(8089);
// EXTERNAL MODULE: ./lib/lib/xml.js
var xml = __webpack_require__(2133);
;// CONCATENATED MODULE: ./lib/flamegraph/boxes.js
/** Narrower boxes have no line between them and share one box, in pixels. */
const NARROW = 3;
/** Narrow boxes share one of at most so many times their width: enough to keep a texture, too few to draw each pixel. */
const MERGED = 4;
/**
 * The boxes of a row that its window shows, from left to right. The cost grows with the pixels, not with the nodes: what falls into
 * a pixel that is taken is leapt over.
 */
function visitBoxes({ layout: { width }, levels, depth, window }, sink) {
    const { nodes, starts, ends } = levels;
    const { from, to, pixels, narrow = NARROW } = window;
    const stop = starts[depth + 1] ?? 0;
    const scale = pixels / (to - from);
    const row = { ends, stop };
    let i = firstBeyond(row, from, starts[depth] ?? 0);
    let taken = 0;
    while (i < stop && taken < pixels) {
        const node = nodes[i];
        const end = (ends[i] - from) * scale;
        const start = end - width[node] * scale;
        if (start >= pixels)
            return;
        const left = Math.min(Math.max(Math.round(start), taken), pixels - 1);
        let right = Math.max(Math.min(Math.round(end), pixels), left + 1);
        i++;
        // One pixel stands for all that end within it; the next follows at once if it is narrow, too, and leaves no gap (0.1 for rounding).
        while (end - start < narrow && right - left < narrow * MERGED) {
            i = firstBeyond(row, from + (right + 0.5) / scale, i);
            if (i >= stop || right >= pixels)
                break;
            const next = width[nodes[i]] * scale;
            if (next >= narrow || (ends[i] - from) * scale - next > right + 0.6)
                break;
            right++;
        }
        sink(node, left, right);
        taken = right;
    }
}
/** The first of a row from `i` on whose right end lies beyond a place: doubling steps, then halving. */
function firstBeyond({ ends, stop }, place, i) {
    let low = i;
    let step = 1;
    while (low < stop && ends[low] <= place) {
        low += step;
        step *= 2;
    }
    // What is sought lies behind the last step but one, which was not beyond.
    let high = Math.min(low, stop);
    low = Math.max(low - (step >> 1) + 1, i);
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ends[middle] <= place)
            low = middle + 1;
        else
            high = middle;
    }
    return high;
}

// EXTERNAL MODULE: ./lib/flamegraph/words.js
var words = __webpack_require__(7745);
;// CONCATENATED MODULE: ./lib/flamegraph/drawing.js





/** Height of a row of boxes in pixels, with the line between it and the next. */
const ROW_HEIGHT = 18;
const BOX_HEIGHT = ROW_HEIGHT - 1;
/** From the top of a row to the foot of its letters. */
const BASELINE = 12;
/** The line at the foot of a box that shows the change of its total. */
const STRIP_HEIGHT = 2;
const CHANGE_HEIGHT = BOX_HEIGHT - STRIP_HEIGHT - 1;
/** Boxes at least this wide show a line between them. */
const LEAST_GAP_WIDTH = 3;
/**
 * Draws some rows of a scene: boxes, and in the differential the changes to scale.
 * @returns the labels that fit.
 */
function drawScene({ scene, window, from, to, top, pen, onBox }) {
    const { layout, changes } = scene;
    const labels = [];
    for (let depth = from; depth <= to; depth++) {
        const y = top(depth);
        visitBoxes({ layout, levels: layout.levels, depth, window }, (node, left, right) => {
            pen((0,flamegraph_scene/* paintAt */.yF)(scene, node), left, y, gapped(right - left), BOX_HEIGHT);
            const text = labelOf(scene, node, right - left);
            if (text !== "")
                labels.push({ x: left + label/* LABEL_PADDING */.hL, y: y + BASELINE, text });
            onBox?.({ node, left, right, y });
        });
        if (changes !== undefined)
            drawChanges({ scene, window, depth, y, pen, changes });
    }
    return labels;
}
/** The change of a function's own time in its box, and of its total as a line at the foot of every box it is part of. */
function drawChanges({ scene, window, depth, y, pen, changes }) {
    const { layout } = scene;
    const draw = (values, levels, { top, height }) => visitBoxes({ layout, levels, depth, window }, (node, left, right) => {
        const change = values[node];
        const [start, end] = isNarrow(scene, node, window) ? [left, right] : changeInBox(scene, node, { window, change });
        if (end > start)
            pen(change > 0 ? colour/* MORE */.UZ : colour/* LESS */.ae, start, top, gapped(end - start), height);
    });
    draw(changes.own, changes.levels, { top: y, height: CHANGE_HEIGHT });
    draw(changes.total, changes.totalLevels, { top: y + BOX_HEIGHT - STRIP_HEIGHT, height: STRIP_HEIGHT });
}
/** A change lies at the right end of its box, where the function's own time is, as wide as the samples it is made of. */
function changeInBox({ layout: { x, width } }, node, { window: { from, to, pixels }, change }) {
    const scale = pixels / (to - from);
    const end = (x[node] + width[node] - from) * scale;
    const right = Math.min(Math.round(end), pixels);
    return [Math.max(Math.min(Math.round(end - Math.abs(change) * scale), right - 1), 0), right];
}
function isNarrow({ layout }, node, { from, to, pixels, narrow = NARROW }) {
    return layout.width[node] * pixels < narrow * (to - from);
}
function labelOf({ functions, tree, view, changes }, node, pixels) {
    // Most boxes are too narrow for any label: ask before building one.
    if (pixels < label/* LEAST_LABEL_WIDTH */.qi)
        return "";
    const fn = functions[tree.fn[node]];
    if (fn === undefined)
        return (0,label/* labelFor */.gt)("all", pixels);
    return view === "diff" ? (0,label/* labelFor */.gt)(fn.name, pixels, (0,words/* marksOf */.Ok)(fn.finding, changes?.own[node] ?? 0)) : (0,label/* labelFor */.gt)(fn.name, pixels);
}
/** A box leaves a line free to the next one when it is wide enough for it. */
function gapped(width) {
    return width >= LEAST_GAP_WIDTH ? width - 1 : width;
}

// EXTERNAL MODULE: ./lib/flamegraph/palette.js
var palette = __webpack_require__(4467);
;// CONCATENATED MODULE: ./lib/flamegraph/header.js



/** Width of a picture without scripts, and the room at its sides. */
const WIDTH = 1200;
const MARGIN = 12;
const SANS = "system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif";
/** Characters of 13 px that surely fit into a line: 6.9 px a character in the widest of the usual fonts. */
const LINE_CHARACTERS = 168;
/** More lines of findings than this push the picture off the screen; all stand in `<desc>`. */
const MOST_LINES = 6;
/** Title, commits, findings and legend, as they stand above a picture without scripts. */
function layOutHeader({ picture, view, fillOf }) {
    const words = picture.views[view];
    const parts = [
        header_text((0,label/* cut */.Jj)(picture.title || "flame graph", 100), { y: 28, size: 18, ink: palette/* INK */.Pg, name: "ink", weight: 600 }),
        header_text((0,label/* cut */.Jj)(words?.description ?? "", LINE_CHARACTERS), {
            y: 48,
            size: 12.5,
            ink: palette/* QUIET_INK */.OM,
            name: "quiet",
        }),
    ];
    let y = 54;
    for (const line of picture.sentences.flatMap(wrap).slice(0, MOST_LINES)) {
        y += 18;
        parts.push(header_text(line, { y, size: 13, ink: palette/* INK */.Pg, name: "ink" }));
    }
    y += 24;
    for (const line of legendLines(words?.legend ?? [])) {
        for (const { x, entry } of line) {
            const swatch = `<rect ${fillOf(entry.paint)} x="${x}" y="${y - 9}" width="11" height="11" rx="2"/>`;
            parts.push(swatch, header_text(entry.text, { x: x + 16, y, size: 12, ink: palette/* QUIET_INK */.OM, name: "quiet" }));
        }
        y += 18;
    }
    return { markup: `<g fill="currentColor">${parts.join("")}</g>`, height: y - 2 };
}
/** Entries from left to right, in as many lines as they need: 6.5 px a character of 12 px surely hold it. */
function legendLines(entries) {
    const lines = [[]];
    let x = MARGIN;
    for (const entry of entries) {
        const width = Math.round(34 + entry.text.length * 6.5);
        if (x > MARGIN && x + width > WIDTH - MARGIN) {
            lines.push([]);
            x = MARGIN;
        }
        lines.at(-1)?.push({ x, entry });
        x += width;
    }
    return lines;
}
function header_text(words, { x = MARGIN, y, size, ink, name, weight }) {
    const bold = weight === undefined ? "" : ` font-weight="${weight}"`;
    return `<text class="fd-${name}" x="${x}" y="${y}" font-family="${SANS}" font-size="${size}"${bold} fill="${ink.light}">${(0,xml/* escapeXml */.X)(words)}</text>`;
}
/** Lines of a sentence, broken at blanks. */
function wrap(sentence) {
    const lines = [];
    let line = "";
    for (const word of sentence.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (longer.length <= LINE_CHARACTERS)
            line = longer;
        else {
            if (line !== "")
                lines.push(line);
            line = (0,label/* cut */.Jj)(word, LINE_CHARACTERS);
        }
    }
    return [...lines, line];
}

// EXTERNAL MODULE: ./lib/flamegraph/style.js
var style = __webpack_require__(2725);
// EXTERNAL MODULE: ./lib/flamegraph/viewer/engine.js
var engine = __webpack_require__(4265);
;// CONCATENATED MODULE: ./lib/flamegraph/svg.js












/** Frames with a tooltip without scripts. */
const TITLED_FRAMES = 100;
/** Frames that a click enlarges without scripts. */
const LINKED_FRAMES = 60;
/** Boxes are merged earlier than in the viewer, which keeps files small; the viewer and the data have them all. */
const NARROW_WHEN_STILL = 6;
const FOOTER_HEIGHT = 30;
const MONOSPACED = "ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace";
const svg_SANS = "system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif";
/** The whole file. `island` is the data island of the picture, the same for all its views. */
function renderSvg(picture, view, island) {
    const scene = (0,flamegraph_scene/* makeScene */.nN)(picture.functions, (0,flamegraph_scene/* sceneTreeOf */.eJ)(picture), view);
    const id = idOf(picture, view);
    const header = layOutHeader({ picture, view, fillOf: (paint) => paintAttributes(paint, id) });
    const plot = drawPlot(scene, { upper: header.height, id });
    const height = plot.bottom + FOOTER_HEIGHT;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" class="flamediff" data-view="${view}" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="graphics-document" aria-labelledby="${id}-title ${id}-desc">`,
        `<title id="${id}-title">${(0,xml/* escapeXml */.X)(`${picture.title} · ${picture.views[view]?.description}`)}</title>`,
        `<desc id="${id}-desc">${(0,xml/* escapeXml */.X)(picture.sentences.join(" "))}</desc>`,
        `<style>${style/* STYLE */.Y}</style>`,
        `<defs>${hatch(id)}</defs>`,
        `<g class="fd-static">`,
        `<view id="${id}-all" viewBox="0 0 ${WIDTH} ${height}"/>`,
        rect({ x: 0, y: 0, width: WIDTH, height, paint: palette/* BACKGROUND */.h4, className: "ground" }),
        header.markup,
        plot.markup,
        labels(plot.labels, view),
        titles(scene, plot.boxes, { id, height, picture }),
        footer(height),
        `</g>`,
        // As CDATA, since XML parsers look at every character of other text: it would hold up the first sight of the picture.
        `<metadata class="fd-island"><![CDATA[${island}]]></metadata>`,
        `<script><![CDATA[${engine/* ENGINE */.T}]]></script>`,
        `</svg>\n`,
    ].join("\n");
}
function drawPlot(scene, { upper, id }) {
    const { levels, width } = scene.layout;
    const deepest = (0,layout/* heightOf */.r0)(levels);
    const boxes = [];
    const all = width[0];
    const { pen, markup } = makePaths(id);
    const labels = drawScene({
        scene,
        window: { from: 0, to: all, pixels: WIDTH - 2 * MARGIN, narrow: NARROW_WHEN_STILL },
        from: 0,
        to: all > 0 ? deepest : -1,
        top: (depth) => upper + (deepest - depth) * ROW_HEIGHT,
        pen,
        onBox: (box) => {
            if (box.right - box.left >= 3)
                boxes.push(box);
        },
    });
    return { markup: markup(), labels, boxes, bottom: upper + (deepest + 1) * ROW_HEIGHT };
}
/**
 * All boxes of one paint as one path, each as far right of the last one as possible: `M10 40h25v17h-25zm30 0h3v17h-3z`.
 * Colour is the attribute `color`, so that styles can replace it and nothing is lost without them.
 */
function makePaths(id) {
    const paths = new Map();
    const pen = (paint, x, y, width, height) => {
        const path = paths.get(paint) ?? { d: "", x: 0, y: -1 };
        if (path.d === "")
            paths.set(paint, path);
        path.d += `${path.y === y ? `m${x - path.x} 0` : `M${x} ${y}`}h${width}v${height}h-${width}z`;
        path.x = x;
        path.y = y;
    };
    const markup = () => {
        const sorted = [...paths].sort(([a], [b]) => a - b).map(([paint, { d }]) => `<path ${paintAttributes(paint, id)} d="${d}"/>`);
        return `<g transform="translate(${MARGIN} 0)" fill="currentColor" shape-rendering="crispEdges">${sorted.join("")}</g>`;
    };
    return { pen, markup };
}
function paintAttributes(paint, id) {
    // What head has lost is hatched, so that it is told from what it has gained without any colour.
    return paint === colour/* LESS */.ae ? `fill="url(#${id}-hatch)"` : `class="fd${paint}" color="${palette/* PAINTS */.mg[paint].light}"`;
}
function hatch(id) {
    const stripe = (paint, d) => `<path class="fd${paint}" color="${palette/* PAINTS */.mg[paint].light}" d="${d}"/>`;
    return `<pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><g fill="currentColor">${stripe(colour/* FASTER */.aA, "M0 0h6v6h-6z")}${stripe(colour/* LESS */.ae, "M0 0h3v6h-3z")}</g></pattern>`;
}
function labels(items, view) {
    const texts = items.map(({ x, y, text }) => `<text x="${x}" y="${y}">${(0,xml/* escapeXml */.X)(text)}</text>`);
    return `<g class="fd-labels fd-${view === "diff" ? "ink" : "label"}" transform="translate(${MARGIN} 0)" font-family="${MONOSPACED}" font-size="12" fill="${palette/* INK */.Pg.light}" pointer-events="none">${texts.join("")}</g>`;
}
/** Tooltips on the widest frames, and links that enlarge the widest of these: both work without scripts. */
function titles(scene, boxes, { id, height, picture }) {
    const widest = boxes
        .filter(({ node }) => node > 0)
        .sort((a, b) => b.right - b.left - (a.right - a.left) || a.node - b.node)
        .slice(0, TITLED_FRAMES);
    let links = 0;
    const items = widest.map((box) => {
        const { left, right, y } = box;
        const width = right - left;
        const shape = `<title>${(0,xml/* escapeXml */.X)(describeNode(scene, box.node, picture.samples))}</title><path d="M${left} ${y}h${width}v${ROW_HEIGHT}h-${width}z"/>`;
        if (width > 0.95 * WIDTH || links === LINKED_FRAMES)
            return `<g>${shape}</g>`;
        links++;
        return `<a href="#${id}-${box.node}">${shape}</a>${enlarged(box, { id, height })}`;
    });
    return `<g transform="translate(${MARGIN} 0)" fill="none" pointer-events="all">${items.join("")}</g>`;
}
/** A view with the frame at its foot and what it calls above, in the proportions of the whole. */
function enlarged({ node, left, right, y }, { id, height }) {
    const width = right - left + 8;
    const shown = (width * height) / WIDTH;
    const top = Math.max(y + ROW_HEIGHT + 4 - shown, 0);
    return `<view id="${id}-${node}" viewBox="${left + MARGIN - 4} ${rounded(top)} ${width} ${rounded(shown)}"/>`;
}
/** A frame in words: name, place, shares. */
function describeNode({ functions, tree, totals, view, changes }, node, samples) {
    const fn = functions[tree.fn[node]];
    const sides = view === "head" ? [flame_tree/* HEAD */.Vx] : view === "diff" ? [flame_tree/* BASE */.Wm, flame_tree/* HEAD */.Vx] : [flame_tree/* BASE */.Wm];
    const shares = sides.map((column) => {
        const [total, self] = [totals[column]?.[node], tree.self[column]?.[node]];
        const all = samples[column] || 1;
        const name = sides.length > 1 ? (column === flame_tree/* HEAD */.Vx ? "head " : "base ") : "";
        return `${name}${(0,format/* formatShare */.T1)(total / all)}, self ${(0,format/* formatShare */.T1)(self / all)} (${(0,format/* formatCount */.B4)(total)} samples)`;
    });
    const verdict = view === "diff" ? (0,words/* verdictWords */.L2)(fn, changes?.own[node] ?? 0) : "";
    const heading = [fn.name, (0,words/* fileAndLine */.CP)(fn)].filter((part) => part !== "").join(" · ");
    return [heading, ...shares, verdict].filter((line) => line !== "").join("\n");
}
function footer(height) {
    return `<text class="fd-quiet" x="${MARGIN}" y="${height - 11}" font-family="${svg_SANS}" font-size="11" fill="${palette/* QUIET_INK */.OM.light}">A click on a frame enlarges it. Opened in a browser, this picture can be searched, zoomed and walked through with the keyboard.</text>`;
}
function rect({ x, y, width, height, paint, className, }) {
    return `<rect class="fd-${className}" x="${x}" y="${y}" width="${width}" height="${height}" fill="${paint.light}"/>`;
}
/** A prefix for ids that differs between the pictures of one page and is the same in every build. */
function idOf({ title }, view) {
    return `f${(0,colour/* hashOf */.qQ)(`${view} ${title}`).toString(36)}`;
}
function rounded(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./lib/flamegraph/view-words.js




/** The words above every view of a picture. */
function describeViews(picture) {
    const views = picture.sides.length === 0 ? ["single"] : ["base", "head", "diff"];
    return Object.fromEntries(views.map((view) => [
        view,
        { name: VIEW_NAMES[view], description: describeView(picture, view), legend: legendOf(picture, view) },
    ]));
}
const VIEW_NAMES = { single: "All", base: "Base", head: "Head", diff: "Change" };
const VIEW_TITLES = {
    single: "Flame graph",
    base: "Flame graph of base",
    head: "Flame graph of head",
    diff: "Differential flame graph",
};
/** What a view is of, in one line: both commits, the samples behind it. */
function describeView({ sides, samples }, view) {
    const commits = sides.length === 0 ? [] : [sides.join(" → ")];
    const shown = view === "head" ? samples.slice(flame_tree/* HEAD */.Vx) : view === "base" ? samples.slice(flame_tree/* BASE */.Wm, flame_tree/* HEAD */.Vx) : samples;
    return [VIEW_TITLES[view], ...commits, describeSamples(shown)].join(" · ");
}
function describeSamples(samples) {
    if (samples.every((count) => count === 0))
        return "no samples, so there is nothing to draw";
    const counts = samples.map(format/* formatCount */.B4).join(" + ");
    return `${counts} ${counts === "1" ? "sample" : "samples"}`;
}
/** `base 1a2b3c4`, or `base` where the commit has no name. */
function sideName(side, label) {
    return label === side ? side : `${side} ${label}`;
}
const LEGEND_ENTRIES = 8;
/** What the colours of a view stand for: packages by their own time, or the differential's three. */
function legendOf(picture, view) {
    if (view === "diff")
        return DIFF_LEGEND;
    const shares = new Map();
    const self = selfByFunction(picture, view === "head" ? flame_tree/* HEAD */.Vx : flame_tree/* BASE */.Wm);
    let all = 0;
    for (const [fn, samples] of self.entries()) {
        const { paint: shade, package: name } = picture.functions[fn];
        const paint = (0,colour/* middleShadeOf */.Mb)(shade);
        const ofPaint = shares.get(paint) ?? new Map();
        shares.set(paint, ofPaint.set(name, (ofPaint.get(name) ?? 0) + samples));
        all += samples;
    }
    return [...shares]
        .map(([paint, names]) => ({
        paint,
        names: [...names].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
        sum: [...names.values()].reduce((a, b) => a + b, 0),
    }))
        .filter(({ sum }) => sum > 0)
        .sort((a, b) => b.sum - a.sum || a.paint - b.paint)
        .slice(0, LEGEND_ENTRIES)
        .map(({ paint, names, sum }) => ({
        paint,
        text: `${names
            .slice(0, 2)
            .map(([name]) => (0,label/* cut */.Jj)(name, 24))
            .join(", ")}${names.length > 2 ? " …" : ""} ${(0,format/* formatShare */.T1)(sum / all)}`,
    }));
}
const DIFF_LEGEND = [
    { paint: colour/* MORE */.UZ, text: "▲ slower or new; the solid part is the added time" },
    { paint: colour/* LESS */.ae, text: "▼ faster or no longer sampled; the hatched part is the saved time" },
    { paint: (0,colour/* neutralPaintOf */.D7)("project", 2), text: "no reported change; a coloured line at the foot: a callee changed" },
];
/** Own samples of a side by function. */
function selfByFunction({ functions, tree }, side) {
    const sums = new Float64Array(functions.length);
    const column = tree.self[side];
    for (let node = 1; node < tree.nodes; node++) {
        const fn = tree.fn[node];
        sums[fn] = sums[fn] + column[node];
    }
    return sums;
}

;// CONCATENATED MODULE: ./lib/flamegraph/picture.js











/**
 * One SVG file that is a whole flame graph: a picture that is right without scripts and styles, the data of every frame, and a viewer.
 * The same samples give the same bytes, in whatever order they came.
 * @param graph `view` is what the file opens with and shows without scripts; the others are one key away, except for `single`.
 */
function renderFlameGraph({ view, ...graph }) {
    const { picture, island } = packPicture(makePicture(graph), graph);
    return renderSvg(picture, picture.sides.length === 0 ? "single" : view, island);
}
/** The three files of a comparison, made from one picture: a third of the work of three times `renderFlameGraph`. */
function renderComparison(graph) {
    const { picture, island } = packPicture(makePicture(graph), graph);
    return { base: renderSvg(picture, "base", island), head: renderSvg(picture, "head", island), diff: renderSvg(picture, "diff", island) };
}
/** Bytes of a data island: some three million frames. Browsers take more, but slowly, and reviewers would wait for the download. */
const LARGEST_ISLAND = 10_000_000;
/** The first share of the samples below which frames are drawn as one when the island would be larger. */
const LEAST_SHARE = 1e-6;
/** A picture and its island; the smallest frames become one in each caller when there are too many to be stored, and the picture says so. */
function packPicture(picture, { compress, largest = LARGEST_ISLAND } = {}) {
    let packed = { picture, island: encodeIsland(picture, compress) };
    for (let least = LEAST_SHARE; packed.island.length > largest && least < 1; least *= 2) {
        const pruned = withoutSmallest(picture, least);
        packed = { picture: pruned, island: encodeIsland(pruned, compress) };
    }
    return packed;
}
function withoutSmallest(picture, least) {
    const rest = {
        name: "(smaller frames)",
        file: "",
        line: null,
        origin: "generated",
        package: "generated",
        paint: (0,colour/* paintOf */.MI)({ name: "", file: "", origin: "generated" }),
        finding: null,
    };
    const sentence = `Frames of less than ${Number((least * 100).toPrecision(2))} % of the samples are drawn as one, to keep the file small.`;
    const pruned = pruneTree(picture.tree, { least, rest: picture.functions.length });
    const functions = [...picture.functions, rest];
    const used = [...new Set(pruned.fn)].filter((fn) => fn >= 0).sort((a, b) => a - b);
    const numbers = new Map(used.map((fn, number) => [fn, number]));
    return {
        ...picture,
        sentences: [...picture.sentences, sentence],
        functions: used.map((fn) => functions[fn]),
        tree: { ...pruned, fn: pruned.fn.map((fn) => numbers.get(fn) ?? -1) },
    };
}
/** The samples and words of a graph, with texts made harmless and everything in its one order. */
function makePicture({ title, tree, functions, labels, findings = [], sentences = [], seconds }) {
    const { order, rank } = rankFunctions(functions, tree);
    const verdicts = new Map(findings.map(({ fn, ...finding }) => [keyOf(fn), finding]));
    const ordered = order.map((fn) => describeFunction(functions[fn], verdicts));
    const flameTree = (0,flame_tree/* makeFlameTree */.qN)(tree, rank);
    const time = seconds ?? { base: null, head: null };
    const named = ordered.map(({ finding }) => finding !== null && (0,compare_verdicts/* isNamed */.e)(finding));
    const isPair = tree.self.length > 1;
    const picture = {
        title: (0,label/* plainText */.wh)(title),
        sides: isPair ? profile_frame/* SIDES */.BV.map((side) => sideName(side, (0,label/* plainText */.wh)(labels?.[side] ?? side))) : [],
        sentences: sentences.map(label/* plainText */.wh),
        seconds: isPair ? [time.base, time.head] : [time.base],
        scale: isPair ? (0,differential_widths/* scaleOf */._)(flameTree, named, time) : 1,
        samples: (0,flamegraph_scene/* samplesOf */.lc)(flameTree),
        functions: ordered,
        tree: flameTree,
    };
    return { ...picture, views: describeViews(picture) };
}
/** The functions of a tree by name, then file, then origin: siblings stand in this order, in every build. */
function rankFunctions(functions, tree) {
    const isUsed = new Uint8Array(functions.length);
    for (let node = 1; node < tree.nodes; node++)
        isUsed[tree.fn[node]] = 1;
    const order = [...functions.keys()]
        .filter((fn) => isUsed[fn] === 1)
        .sort((a, b) => compareFunctions(functions[a], functions[b]));
    const rank = new Int32Array(functions.length);
    for (const [place, fn] of order.entries())
        rank[fn] = place;
    return { order, rank };
}
function compareFunctions(a, b) {
    return compareText(a.name, b.name) || compareText(a.file, b.file) || compareText(a.origin, b.origin);
}
/** By code units: the reader's language must not change the picture. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function describeFunction({ name, file, origin, line }, findings) {
    return {
        name: (0,label/* plainText */.wh)(name),
        file: (0,label/* plainText */.wh)(file),
        line: line.head ?? line.base ?? null,
        origin,
        package: (0,label/* plainText */.wh)((0,colour/* packageOf */.wg)({ name, file, origin })),
        paint: (0,colour/* paintOf */.MI)({ name, file, origin }),
        finding: findings.get(keyOf({ name, file, origin })) ?? null,
    };
}
function keyOf({ name, file, origin }) {
    return (0,profile_frame/* frameKey */.vZ)({ name, file, origin });
}


/***/ }),

/***/ 1276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eJ: () => (/* binding */ sceneTreeOf),
/* harmony export */   lc: () => (/* binding */ samplesOf),
/* harmony export */   nN: () => (/* binding */ makeScene),
/* harmony export */   yF: () => (/* binding */ paintAt)
/* harmony export */ });
/* unused harmony exports COLUMN, columnOf */
/* harmony import */ var _compare_verdicts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4616);
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9682);
/* harmony import */ var _differential_widths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4065);
/* harmony import */ var _flame_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5700);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1984);





/** Columns of a tree of two sides. `union` and `change` are in samples of base. */
const COLUMN = { base: _flame_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .BASE */ .Wm, head: _flame_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .HEAD */ .Vx, union: 2, change: 3 };
/** The tree of a picture as it was recorded. */
function sceneTreeOf({ tree, functions, scale }) {
    if (tree.self.length === 1)
        return tree;
    const { width, change } = (0,_differential_widths_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDifferentialWidths */ .V)(tree, functions.map(({ finding }) => finding !== null && (0,_compare_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamed */ .e)(finding)), scale);
    return { ...tree, self: [...tree.self, width, change] };
}
function makeScene(functions, tree, view) {
    const totals = tree.self.map((column) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .sumSubtrees */ .x5)(tree, column));
    const layout = (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .layOut */ .v8)(tree, totals[columnOf(view)]);
    return {
        view,
        functions,
        tree,
        layout,
        paints: Int32Array.from(functions, (fn) => (view === "diff" ? diffPaintOf(fn) : fn.paint)),
        rootPaint: view === "diff" ? _colour_js__WEBPACK_IMPORTED_MODULE_0__/* .DIFF_ROOT */ .RT : _colour_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl,
        totals,
        changes: view === "diff" ? changesOf(tree, layout, totals[COLUMN.change]) : undefined,
    };
}
/** The column whose samples are the widths of a view. */
function columnOf(view) {
    return view === "single" ? 0 : COLUMN[view === "diff" ? "union" : view];
}
/** Fill of a node. */
function paintAt({ tree, paints, rootPaint }, node) {
    return paints[tree.fn[node]] ?? rootPaint;
}
/** Samples of each side in the whole picture. */
function samplesOf({ self }) {
    return self.slice(0, 2).map(_flame_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz);
}
/**
 * Read from the leaf, a function's own time is the whole of its box in the first row, and nowhere else. Among the callers of one function
 * there is none: the function's own box is the other half's.
 */
function changesOf(tree, layout, total) {
    const own = tree.isInverted
        ? total.map((change, node) => (tree.depth[node] === 1 && tree.fn[0] === -1 ? change : 0))
        : tree.self[COLUMN.change];
    return {
        own,
        total,
        levels: (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .levelsOf */ .pd)(layout, (0,_flame_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .nodesThat */ .zO)(tree, (node) => own[node] !== 0)),
        totalLevels: (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .levelsOf */ .pd)(layout, (0,_flame_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .nodesThat */ .zO)(tree, (node) => total[node] !== 0)),
    };
}
function diffPaintOf({ origin, paint, finding }) {
    const verdict = finding?.verdict;
    if (verdict === "slower" || verdict === "new")
        return _colour_js__WEBPACK_IMPORTED_MODULE_0__/* .SLOWER */ .p9;
    if (verdict === "faster" || verdict === "removed")
        return _colour_js__WEBPACK_IMPORTED_MODULE_0__/* .FASTER */ .aA;
    return (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralPaintOf */ .D7)(origin, paint);
}


/***/ }),

/***/ 2725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ STYLE)
/* harmony export */ });
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9682);
/* harmony import */ var _palette_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4467);


/** Colours are attributes of the still picture, so they stand without this; the style repeats them for what the viewer draws, and adds the dark theme. */
function themeRules(theme) {
    const fills = _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .PAINTS */ .mg.map((paint, i) => `.fd${i}{color:${paint[theme]}}`);
    const others = Object.entries({ ground: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .BACKGROUND */ .h4, ink: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .INK */ .Pg, label: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .LABEL_INK */ .ws, quiet: _palette_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET_INK */ .OM }).map(([name, paint]) => `.flamediff .fd-${name}{fill:${paint[theme]}}`);
    const variables = `.flamediff{--ground:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .BACKGROUND */ .h4[theme]};--ink:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .INK */ .Pg[theme]};--label:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .LABEL_INK */ .ws[theme]};--quiet:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET_INK */ .OM[theme]};--line:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .LINE */ .pj[theme]};--accent:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCENT */ .bg[theme]};--soft:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .SOFT_ACCENT */ .A1[theme]};--faster:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .PAINTS */ .mg[_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .FASTER */ .aA]?.[theme]}}`;
    return [...fills, ...others, variables].join("");
}
/** What the viewer adds to the picture. */
const VIEWER_RULES = `
.flamediff.fd-live{display:block}
@media screen{.flamediff.fd-live{max-width:none}:root.fd-live{overflow:hidden scroll}}
.fd-plot{outline:none;cursor:pointer}.fd-plot .fd-labels{fill:var(--ink)}.fd-bright .fd-labels{fill:var(--label)}
.fd-labels{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.fd-callers{opacity:.55}
.fd-searching .fd-boxes,.fd-searching .fd-callers{opacity:.4}
@media screen and (prefers-color-scheme:dark){.fd-bright .fd-callers,.fd-bright.fd-searching .fd-boxes,.fd-bright.fd-searching .fd-callers{opacity:1}.fd-bright .fd-callers path,.fd-bright.fd-searching .fd-boxes path{color:${_palette_js__WEBPACK_IMPORTED_MODULE_1__/* .DIMMED */ .Hz}}}
.fd-hover,.fd-focus{fill:none;pointer-events:none;stroke:var(--ink);stroke-width:1.5}
.fd-focus{stroke:var(--accent);stroke-width:2.5}
.fd-ui{font:13px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;color:var(--ink);color-scheme:light dark;box-sizing:border-box;overflow-wrap:anywhere}
.fd-ui *{box-sizing:border-box}
.fd-head{padding:10px 12px 2px}
.fd-head h1{font-size:18px;line-height:1.3;margin:0;font-weight:600}
.fd-head p{margin:2px 0}
.fd-quiet-text{color:var(--quiet);font-size:12.5px}
.fd-legend{display:flex;flex-wrap:wrap;gap:2px 16px;margin:6px 0 0;padding:0;list-style:none;color:var(--quiet);font-size:12px}
.fd-legend i{display:inline-block;width:11px;height:11px;border-radius:2px;margin-right:6px;background:currentColor;vertical-align:-1px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.fd-legend .fd${_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .LESS */ .ae}{background:repeating-linear-gradient(135deg,currentColor 0 2px,var(--faster) 2px 4px)}
.fd-bar{background:var(--ground);padding:6px 12px}
.fd-tools{display:flex;flex-wrap:wrap;gap:6px;align-items:center}
.fd-tools input,.fd-ui button{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--line);border-radius:6px;padding:3px 9px;margin:0;min-height:28px}
.fd-tools input{flex:1 1 180px;max-width:340px;min-width:0;cursor:text}
.fd-tools input[aria-invalid=true]{border-color:#c9302c}
.fd-ui button{cursor:pointer}
.fd-ui button:hover{border-color:var(--quiet)}
.fd-ui button[aria-pressed=true]{background:var(--soft);border-color:var(--accent);color:var(--accent)}
.fd-ui :focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.fd-group{display:flex}
.fd-group button{border-radius:0;margin-left:-1px}
.fd-group button:first-child{border-radius:6px 0 0 6px;margin-left:0}
.fd-group button:last-child{border-radius:0 6px 6px 0}
.fd-status{color:var(--quiet);font-size:12px;min-height:18px;margin-top:4px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.fd-card,.fd-help{background:var(--ground);border:1px solid var(--line);border-radius:8px;padding:8px 11px;box-shadow:0 3px 14px rgba(0,0,0,.22);font-size:12.5px}
.fd-card{width:max-content;max-width:100%}
.fd-card strong{display:block;font-size:13px}
.fd-card table,.fd-help table{border-collapse:collapse;margin-top:4px;font-variant-numeric:tabular-nums}
.fd-card td,.fd-card th{padding:0 0 0 14px;text-align:right;font-weight:400;white-space:nowrap}
.fd-card td:first-child,.fd-card th:first-child{padding:0;text-align:left;color:var(--quiet)}
.fd-card th{color:var(--quiet)}
.fd-card em{display:block;font-style:normal;font-weight:600}
@media (max-width:500px){.fd-card td,.fd-card th{padding-left:8px;white-space:normal}}
.fd-help{width:430px}
.fd-help h2{font-size:14px;margin:0 0 4px}
.fd-help td{padding:1px 12px 1px 0;vertical-align:top}
.fd-help kbd{font:12px ui-monospace,Menlo,Consolas,monospace;border:1px solid var(--line);border-radius:4px;padding:0 5px;white-space:nowrap}
.fd-help button{margin-top:8px}
@media print{.fd-bar,.fd-card,.fd-help,.fd-hover,.fd-focus{display:none}}`;
/** The style sheet of a picture. It also holds for several pictures in one page. */
const STYLE = [
    ":root.flamediff{background:var(--ground)}.flamediff{max-width:100%;height:auto}.flamediff a:focus-visible path{stroke:#0969da;stroke-width:2}",
    themeRules("light"),
    `@media screen and (prefers-color-scheme:dark){${themeRules("dark")}}`,
    VIEWER_RULES.replaceAll("\n", ""),
].join("");


/***/ }),

/***/ 4265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ENGINE)
/* harmony export */ });
// Made by `npm run build:viewer` from main.ts. Do not edit.
const ENGINE = "\"use strict\";(()=>{var zn=[\"project\",\"dependency\",\"stdlib\",\"native\",\"generated\"];function Se(e){let n=new DataView(e.buffer,e.byteOffset).getUint32(0,!0),t=JSON.parse(new TextDecoder().decode(e.subarray(4,4+n))),{names:r,files:o,file:a,packages:i,package:l,line:s,origin:c,paint:m,findings:d,nodes:u,unit:b,...w}=t,h=r.map((f,g)=>({name:f,file:o[a[g]],line:s[g]||null,origin:zn[Number(c[g])],package:i[l[g]],paint:m[g],finding:d[g]??null}));return{...w,functions:h,tree:Un(e.subarray(4+n),{nodes:u,unit:b,columns:w.seconds.length,functions:r.length})}}function Un(e,{nodes:n,unit:t,columns:r,functions:o}){let a=jn(o),i=(1+a+r)*n,l=(u,b)=>{let w=e[u*n+b];if(w<255)return w;let h=0,f=1;for(let g=128;g>=128;f*=128)g=e[i++],h+=(g&127)*f;return h},s=new Int32Array(n);for(let u=1;u<n;u++)s[u]=s[u-1]+1-l(0,u);let c=qn({nodes:n,depth:s}),m=new Int32Array(n);for(let u=0;u<a;u++){let b=(1+u)*n;for(let w=0;w<n;w++)m[w]=m[w]|e[b+w]<<8*u}m[0]=-1;let d=Array.from({length:r},(u,b)=>{let w=new Float64Array(n);for(let h=0;h<n;h++)w[c[h]]=l(1+a+b,h)*t;return w});return{nodes:n,fn:m,depth:s,self:d}}function qn({nodes:e,depth:n}){let t=new Uint32Array(e),r=0;for(let o of[!1,!0])for(let a=0;a<e;a++)(n[a+1]??0)>n[a]===o&&(t[r++]=a);return t}function jn(e){return e<=256?1:e<=65536?2:3}var Kn=200;async function Ae(e){await Xn();let n=new Response(Qn(e.querySelector(\".fd-island\")?.textContent??\"\")).body,t=await new Response(n.pipeThrough(new DecompressionStream(\"deflate-raw\"))).arrayBuffer();return Se(new Uint8Array(t))}function Xn(){return new Promise(e=>{new PerformanceObserver(()=>e()).observe({type:\"paint\",buffered:!0}),requestAnimationFrame(()=>setTimeout(e,Kn))})}function Qn(e){let n=Uint8Array.fromBase64;return n?.(e)??Uint8Array.from(atob(e),t=>t.charCodeAt(0))}function ae(e){let n=Math.abs(e);return n<.01?\"< 0.01 s\":n<.1?`${Math.round(n*1e3)} ms`:`${n.toFixed(n<10?2:n<100?1:0)} s`}function Te(e){return Math.abs(e)<.005?\"\\xB10 s\":Ee(e)+(Math.abs(e)<.1?`${Math.abs(e).toFixed(2)} s`:ae(e))}function D(e){return`${(e*100).toFixed(1)} %`}function Fe(e){let n=(Math.abs(e)*100).toFixed(1);return n===\"0.0\"?\"\\xB10.0\":Ee(e)+n}function se(e){return Math.round(e).toString().replace(/\\B(?=(\\d{3})+$)/g,\",\")}function Oe(e,n){return`${se(e)} ${n}${e===1?\"\":\"s\"}`}function Ee(e){return e<0?\"\\u2212\":\"+\"}function ke({file:e,line:n}){return e===\"\"?\"\":n===null?e:`${e}:${n}`}function Le(e,n){let t=n||Pe(e?.verdict);if(t===0)return[\"\",\"\"];let r=e?.verdict===(t<0?\"removed\":\"new\")?e.mark:void 0;return[t<0?\"\\u25BC \":\"\\u25B2 \",r===void 0?\"\":` \\xB7 ${r}`]}function Me({finding:e},n){if(e===null)return\"\";let t=n*Pe(e.verdict)<0?` \\xB7 this frame: ${n<0?\"\\u25BC takes less\":\"\\u25B2 takes more\"}`:\"\";return`function: ${e.words}${t}`}function Pe(e){return+(e===\"slower\"||e===\"new\")-+(e===\"faster\"||e===\"removed\")}function Re({functions:e,tree:n,totals:t,changes:r},{sides:o,samples:a,seconds:i},l){let s=e[n.fn[l]],c=f=>a.map((g,S)=>f[S]?.[l]/(g||1)),m=s?.finding?.rows??[],d=[\"samples\",...a.map((f,g)=>se(t[g]?.[l]))],u={name:s?.name??\"all\",place:s===void 0?\"\":Jn(s),columns:o.length===0?[]:[\"\",...o,\"change\"],verdict:s===void 0?\"\":Me(s,r?.own[l]??0)};if(n.fn.indexOf(n.fn[l])===n.fn.lastIndexOf(n.fn[l])&&m.length>0)return{...u,rows:[...m.map(([f=\"\",...g])=>[f.replace(\"function \",\"\"),...g]),d]};let w=c(t),h=[[\"total\",...w.map(D),...ie(w,Ie)]];if(!n.isInverted){let f=c(n.self);h.push([\"self\",...f.map(D),...ie(f,Ie)])}if(i.every(f=>f!==null)){let f=i.map((g,S)=>w[S]*g);h.push([\"time\",...f.map(ae),...ie(f,Te)])}return{...u,rows:[...h,d,...m]}}function Ce({name:e,place:n,columns:t,rows:r,verdict:o}){let a=i=>i.map((l,s)=>`${t[s]?.split(\" \")[0]??\"\"} ${l}`.trim()).join(\" \");return[e,n,...r.slice(0,2).map(a),o].filter(Boolean).join(\" \\xB7 \")}function Jn(e){return[ke(e),e.origin===\"dependency\"?`package ${e.package}`:e.origin].filter(Boolean).join(\" \\xB7 \")}function Ie(e){return`${Fe(e)} points`}function ie(e,n){let[t,r]=e;return t===void 0||r===void 0?[]:[n(r-t)]}function C({tree:e,levels:n},t){let r=e.depth[t];if(r!==0)return n.nodes[j(n,r-1,t)-1]}function q({tree:e,levels:n},t){let r=e.depth[t]+1;if(r+1>=n.starts.length)return[];let o=Zn(n,r-1,t)??e.nodes,a=[];for(let i=j(n,r,t);i<n.starts[r+1]&&n.nodes[i]<o;i++)a.push(n.nodes[i]);return a}function He({tree:e,levels:n},t,r){let o=e.depth[t],a=j(n,o,t)+r;return a<n.starts[o]||a>=n.starts[o+1]?void 0:n.nodes[a]}function $e({x:e,width:n,levels:t},r,{place:o,reach:a}){let i=t.starts[r],l=t.starts[r+1],s=l;for(;i<s;){let c=i+s>>1;e[t.nodes[c]]<=o?i=c+1:s=c}return[i-1,i].filter(c=>c>=t.starts[r]&&c<l).map(c=>t.nodes[c]).find(c=>e[c]-a<=o&&o<=e[c]+n[c]+a)}function N(e,n){let t=[n];for(let r=C(e,n);r!==void 0;r=C(e,r))t.unshift(r);return t}function j({nodes:e,starts:n},t,r){let o=n[t],a=n[t+1];for(;o<a;){let i=o+a>>1;e[i]<r?o=i+1:a=i}return o}function Zn(e,n,t){let r=j(e,n,t+1);return r<e.starts[n+1]?e.nodes[r]:void 0}function Ve({path:e,query:n,view:t,arrangement:r,subject:o,isFolded:a,isIcicle:i}){return`#${[e.length>0&&`f=${Yn(e)}`,n!==\"\"&&`q=${le(n)}`,t!==\"\"&&`v=${t}`,r!==\"\"&&`m=${r}`,o!==\"\"&&`s=${le(o)}`,a&&\"h=1\",i&&\"i=1\"].filter(s=>s!==!1).join(\"&\")}`}function Be(e){let n=new Map(e.replace(/^#/,\"\").split(\"&\").map(o=>{let a=o.indexOf(\"=\");return[o.slice(0,a),o.slice(a+1)]})),t=o=>_e(n.get(o)??\"\"),r=n.get(\"f\")??\"\";return{path:r===\"\"?[]:r.split(\";\").flatMap(nt),query:t(\"q\"),view:t(\"v\"),arrangement:t(\"m\"),subject:t(\"s\"),isFolded:t(\"h\")===\"1\",isIcicle:t(\"i\")===\"1\"}}function De({layout:e,functions:n,tree:t},r){let o=0;for(let[a,i]of r.entries()){let[l]=q(e,o).filter(s=>n[t.fn[s]]?.name===i).sort((s,c)=>e.width[c]-e.width[s]);if(l===void 0)return{node:o,missing:r.length-a};o=l}return{node:o,missing:0}}function Ne(e,n,t){return e.flatMap(r=>n[t[r]]?.name??[])}function Yn(e){let n=[];for(let t of e){let r=n.at(-1);r?.name===t?r.times++:n.push({name:t,times:1})}return n.map(({name:t,times:r})=>le(t)+(r>1?`*${r}`:\"\")).join(\";\")}var et=1e4;function nt(e){let[,n=e,t=\"1\"]=/^(.*)\\*(\\d+)$/.exec(e)??[];return Array.from({length:Math.min(Number(t),et)},()=>_e(n))}function le(e){return encodeURIComponent(e.replace(/\\p{Cs}/gu,\"\\uFFFD\")).replace(/[!'()*~]/g,n=>`%${n.charCodeAt(0).toString(16).toUpperCase()}`)}function _e(e){try{return decodeURIComponent(e)}catch{return e}}function _({layout:{width:e},levels:n,depth:t,window:r},o){let{nodes:a,starts:i,ends:l}=n,{from:s,to:c,pixels:m,narrow:d=3}=r,u=i[t+1]??0,b=m/(c-s),w={ends:l,stop:u},h=Ge(w,s,i[t]??0),f=0;for(;h<u&&f<m;){let g=a[h],S=(l[h]-s)*b,F=S-e[g]*b;if(F>=m)return;let E=Math.min(Math.max(Math.round(F),f),m-1),A=Math.max(Math.min(Math.round(S),m),E+1);for(h++;S-F<d&&A-E<d*4&&(h=Ge(w,s+(A+.5)/b,h),!(h>=u||A>=m));){let y=e[a[h]]*b;if(y>=d||(l[h]-s)*b-y>A+.6)break;A++}o(g,E,A),f=A}}function Ge({ends:e,stop:n},t,r){let o=r,a=1;for(;o<n&&e[o]<=t;)o+=a,a*=2;let i=Math.min(o,n);for(o=Math.max(o-(a>>1)+1,r);o<i;){let l=o+i>>1;e[l]<=t?o=l+1:i=l}return i}var We=58,tt=59,rt=62,ze=65,Ue=66,qe=67,K=68,je=69,Ke=70,Xe=71;function Qe(e,n){return(e===\"project\"?tt:rt)+ot(n)}function ot(e){return(e-1)%3}function X(e,n,[t,r]=at){let o=Math.floor((n-8)/7.25)-t.length;if(o<3)return\"\";let a=Je(e);if(a+r.length<=o)return t+e+r;if(a<=o)return t+e;let i=e.slice(e.lastIndexOf(\".\")+1);return t+(i!==\"\"&&Je(i)<=o?i:`${st(e,o-1)}\\u2026`)}var at=[\"\",\"\"];function Je(e){let n=0;for(let t of e)n+=Ze(t);return n}function st(e,n){let t=n,r=0;for(let o of e){if(t-=Ze(o),t<0)break;r+=o.length}return e.slice(0,r)}function Ze(e){return it.test(e)?2:1}var it=/[\\u1100-\\u115f\\u2e80-\\ud7ff\\uf900-\\ufaff\\ufe30-\\uffe6\\u{1f000}-\\u{3ffff}]/u;function Ye({verdict:e}){return e===\"slower\"||e===\"faster\"||e===\"new\"||e===\"removed\"}var[Q,J]=[0,1];function P(e){let n=0;for(let t=0;t<e.length;t++)n+=e[t];return n}function G({nodes:e},n){let t=[];for(let r=0;r<e;r++)n(r)&&t.push(r);return t}function en({nodes:e,fn:n,depth:t},r,o){let a=e;for(let i=1;i<e;i++)t[i]<=a&&(a=e),!(a<e||!r(n[i]))&&(a=t[i],o(i))}function nn(e,n,t){let[r,o]=[e.self[Q],e.self[J]],a=new Float64Array(e.nodes),i=new Float64Array(e.nodes),l=P(r)>0&&P(o)>0?.5:1;for(let s=0;s<e.nodes;s++){let[c,m]=[r[s],t*o[s]],d=n[e.fn[s]]===!0;a[s]=d?Math.max(c,m):l*(c+m),d&&(i[s]=m-c)}return{width:a,change:i}}function tn(e,n){let{nodes:t,depth:r}=e,o=new Float64Array(t),a=new Uint32Array(t),i=new Float64Array(ue(r)+2);for(let s=0;s<t;s++){let c=r[s],m=i[c];o[s]=i[c+1]=m,i[c]=m+n[s],a[s]=s}let l={tree:e,width:n,x:o};return{...l,levels:H(l,a)}}function H({tree:{depth:e},x:n,width:t},r){let o=new Uint32Array(ue(e)+2);for(let s of r){let c=e[s]+1;t[s]>0&&(o[c]=o[c]+1)}for(let s=1;s<o.length;s++)o[s]=o[s]+o[s-1];let a=new Uint32Array(o.at(-1)),i=new Float64Array(a.length),l=o.slice();for(let s of r){let c=e[s],m=l[c];t[s]>0&&(a[m]=s,i[m]=n[s]+t[s],l[c]=m+1)}return{nodes:a,starts:o,ends:i}}function Z({nodes:e,depth:n},t){let r=new Float64Array(e),o=new Float64Array(ue(n)+2);for(let a=e-1;a>=0;a--){let i=n[a],l=t[a]+o[i+1];o[i+1]=0,o[i]=o[i]+l,r[a]=l}return r}function rn({starts:e}){let n=e.length-1;for(;n>1&&e[n]===e[n-1];)n--;return n-1}function ue(e){let n=0;for(let t=0;t<e.length;t++)e[t]>n&&(n=e[t]);return n}var ce={base:Q,head:J,union:2,change:3};function on({tree:e,functions:n,scale:t}){if(e.self.length===1)return e;let{width:r,change:o}=nn(e,n.map(({finding:a})=>a!==null&&Ye(a)),t);return{...e,self:[...e.self,r,o]}}function an(e,n,t){let r=n.self.map(a=>Z(n,a)),o=tn(n,r[ut(t)]);return{view:t,functions:e,tree:n,layout:o,paints:Int32Array.from(e,a=>t===\"diff\"?dt(a):a.paint),rootPaint:t===\"diff\"?We:0,totals:r,changes:t===\"diff\"?ct(n,o,r[ce.change]):void 0}}function ut(e){return e===\"single\"?0:ce[e===\"diff\"?\"union\":e]}function sn({tree:e,paints:n,rootPaint:t},r){return n[e.fn[r]]??t}function ct(e,n,t){let r=e.isInverted?t.map((o,a)=>e.depth[a]===1&&e.fn[0]===-1?o:0):e.self[ce.change];return{own:r,total:t,levels:H(n,G(e,o=>r[o]!==0)),totalLevels:H(n,G(e,o=>t[o]!==0))}}function dt({origin:e,paint:n,finding:t}){let r=t?.verdict;return r===\"slower\"||r===\"new\"?ze:r===\"faster\"||r===\"removed\"?Ue:Qe(e,n)}var k=18,W=k-1,yt=12,de=2,bt=W-de-1,ht=3;function me({scene:e,window:n,from:t,to:r,top:o,pen:a,onBox:i}){let{layout:l,changes:s}=e,c=[];for(let m=t;m<=r;m++){let d=o(m);_({layout:l,levels:l.levels,depth:m,window:n},(u,b,w)=>{a(sn(e,u),b,d,Y(w-b),W);let h=vt(e,u,w-b);h!==\"\"&&c.push({x:b+4,y:d+yt,text:h}),i?.({node:u,left:b,right:w,y:d})}),s!==void 0&&gt({scene:e,window:n,depth:m,y:d,pen:a,changes:s})}return c}function gt({scene:e,window:n,depth:t,y:r,pen:o,changes:a}){let{layout:i}=e,l=(s,c,{top:m,height:d})=>_({layout:i,levels:c,depth:t,window:n},(u,b,w)=>{let h=s[u],[f,g]=xt(e,u,n)?[b,w]:wt(e,u,{window:n,change:h});g>f&&o(h>0?qe:K,f,m,Y(g-f),d)});l(a.own,a.levels,{top:r,height:bt}),l(a.total,a.totalLevels,{top:r+W-de,height:de})}function wt({layout:{x:e,width:n}},t,{window:{from:r,to:o,pixels:a},change:i}){let l=a/(o-r),s=(e[t]+n[t]-r)*l,c=Math.min(Math.round(s),a);return[Math.max(Math.min(Math.round(s-Math.abs(i)*l),c-1),0),c]}function xt({layout:e},n,{from:t,to:r,pixels:o,narrow:a=3}){return e.width[n]*o<a*(r-t)}function vt({functions:e,tree:n,view:t,changes:r},o,a){if(a<29.75)return\"\";let i=e[n.fn[o]];return i===void 0?X(\"all\",a):t===\"diff\"?X(i.name,a,Le(i.finding,r?.own[o]??0)):X(i.name,a)}function Y(e){return e>=ht?e-1:e}function ln({tree:e,functions:n}){let t=[...n],r=new Map,o=n.map((a,i)=>{if(a.origin===\"project\")return i;let l=`${a.origin} ${a.package}`,s=r.get(l)??t.length;return s===t.length&&t.push({...a,name:a.package,file:\"\",line:null,finding:null}),r.set(l,s),s});return{functions:t,tree:mn(e,{roots:[0],rootFn:-1,keyOf:a=>o[a],firstFolded:n.length})}}function un({tree:e,functions:n}){let t=[];for(let r=1;r<e.nodes;r++)e.self.some(o=>o[r]!==0)&&t.push(r);return{functions:n,tree:fn(e,{starts:t,weights:e.self,rootFn:-1})}}function cn({tree:e,functions:n},t){let r=e.self.map(o=>Z(e,o));return{functions:n,tree:fn(e,{starts:yn(e,t),weights:r,rootFn:t})}}function dn({tree:e,functions:n},t){return{functions:n,tree:mn(e,{roots:yn(e,t),rootFn:t,keyOf:r=>r,firstFolded:n.length})}}function mn(e,{roots:n,rootFn:t,keyOf:r,firstFolded:o}){let{ends:a}=bn(e);return pn(e.self.length,{fn:t,depth:0,members:n},({fn:i,members:l},{put:s,keep:c})=>{for(let m of l){c(e.self,m);for(let d=m+1;d<a[m];d=a[d]){let u=r(e.fn[d]);u===i&&u>=o?l.push(d):s(u,d)}}})}var St=1/2e4;function fn(e,{starts:n,weights:t,rootFn:r}){let{parents:o}=bn(e),a=Int32Array.from(n),i=n.map(d=>Math.max(...t.map(u=>Math.abs(u[d])))),l=d=>d.reduce((u,b)=>u+i[b],0),s=n.map((d,u)=>u),c=St*l(s);return{...pn(t.length,{fn:r,depth:0,members:s},({fn:d,members:u},{put:b,keep:w})=>{let h=l(u)>=c;for(let f of u){d>=0&&(a[f]=o[a[f]]);let g=a[f];h&&g>0?b(e.fn[g],f):w(t,n[f])}}),isInverted:!0}}function pn(e,n,t){let r=[],o=[],a=Array.from({length:e},()=>[]),i=[n];for(let l=i.pop();l!==void 0;l=i.pop()){let s=r.push(l.fn)-1,c=l.depth+1;o.push(l.depth);let m=new Map;for(let d of a)d.push(0);t(l,{put(d,u){let b=m.get(d);b===void 0?m.set(d,{fn:d,depth:c,members:[u]}):b.members.push(u)},keep(d,u){for(let[b,w]of a.entries())w[s]=w[s]+d[b]?.[u]}});for(let d of[...m.values()].sort((u,b)=>b.fn-u.fn))i.push(d)}return{nodes:r.length,fn:Int32Array.from(r),depth:Int32Array.from(o),self:a.map(l=>Float64Array.from(l))}}function yn(e,n){let t=[];return en(e,r=>r===n,r=>t.push(r)),t}function bn({nodes:e,depth:n}){let t=new Int32Array(e).fill(-1),r=new Int32Array(e).fill(e),o=[];for(let a=0;a<e;a++){for(;o.length>n[a];)r[o.pop()]=a;t[a]=o.at(-1)??-1,o.push(a)}return{parents:t,ends:r}}function z(e){if(e===\"\")return{kind:\"none\"};let n=/^\\/(.+)\\/(i?)$/.exec(e);if(n===null){let t=e.toLowerCase();return{kind:\"valid\",test:r=>r.toLowerCase().includes(t)}}try{let t=new RegExp(n[1],`${n[2]}u`);return{kind:\"valid\",test:r=>t.test(r)}}catch(t){return{kind:\"invalid\",reason:t.message.replace(/^.*: /,\"\")}}}function hn({functions:e,tree:n,layout:t,totals:r},o){let{fn:a,depth:i}=n,l=Uint8Array.from(e,({name:u,file:b})=>o(u)||o(b)?1:0),s=G(n,u=>l[a[u]]===1),c=0,m=s.filter(u=>{if(u<c)return!1;for(c=u+1;i[c]>i[u];)c++;return!0}),d=r.slice(0,2).map(u=>P(m.map(b=>u[b])));return{functions:P(l),levels:H(t,s),samples:d}}function gn(e){let n={tree:on(e),functions:e.functions},t=ee(s=>s?ln(n):n,String),r=ee(i,({isFolded:s,arrangement:c,subject:m})=>`${s} ${c} ${m}`),o=ee(s=>r(s).map(({tree:c,functions:m})=>an(m,c,s.view)),s=>[s.isFolded,s.arrangement,s.subject,s.view].join(\" \")),a=ee(l,s=>[s.isFolded,s.arrangement,s.subject,s.view,s.query].join(\" \"));function i({isFolded:s,arrangement:c,subject:m}){let d=t(s);return c===\"leaf-first\"?[un(d)]:c===\"sandwich\"?[cn(d,m),dn(d,m)]:[d]}function l(s){let c=z(s.query);return o(s).map(m=>c.kind===\"valid\"?hn(m,c.test):void 0)}return s=>{let c=a(s),m=0;return o(s).map((d,u)=>{let b=s.arrangement===\"sandwich\",h={scene:d,first:b&&u===0?1:0,last:rn(d.layout.levels),y:m,isRising:b?u===0:!s.isIcicle,matches:c[u]};return m+=I(h)*k,h})}}function I({first:e,last:n}){return Math.max(n-e+1,0)}function $({isRising:e,first:n,last:t,y:r},o){return r+(e?t-o:o-n)*k}function ne({scene:{layout:e}},n){let t=e.x[n];return{from:t,to:t+e.width[n]}}function V(e,n){return e.zoom.pane===n?e.zoom.node:0}function wn(e,n,{x:t,y:r,pixels:o}){for(let[a,i]of e.entries()){let l=Math.floor((r-i.y)/k);if(l<0||l>=I(i))continue;let s=i.isRising?i.last-l:i.first+l,{from:c,to:m}=ne(i,V(n,a)),d=(m-c)/o,u=$e(i.scene.layout,s,{place:c+t*d,reach:d});return u===void 0?void 0:{pane:a,node:u}}}function xn({scene:{layout:e}},n){let t=n;for(;t>0&&!(e.width[t]>0);)t=C(e,t)??0;return t}function te({views:e}){return Object.keys(e)}function ee(e,n){let t;return r=>{let o=n(r);return t?.key!==o&&(t={key:o,result:e(r)}),t.result}}var M={pane:0,node:0};function re(e){return{view:e,arrangement:\"\",subject:-1,isFolded:!1,isIcicle:!1,zoom:M,focus:void 0,query:\"\"}}function fe(e,n){return e?.pane===n?.pane&&e?.node===n?.node}function vn({state:e,panes:[n],picture:t}){let{scene:r}=n,{view:o,arrangement:a,subject:i,query:l,isFolded:s,isIcicle:c,zoom:m}=e;return Ve({path:a===\"sandwich\"?[]:Ne(N(r.layout,m.node),r.functions,r.tree.fn),query:l,view:t.sides.length===0?\"\":o,arrangement:a,subject:r.functions[i]?.name??\"\",isFolded:s,isIcicle:c})}function pe(e,n){if(e!==(location.hash||\"#\"))try{history[`${n}State`](null,\"\",e)}catch{}}function Sn({picture:e,state:n},t){let{path:r,view:o,arrangement:a,subject:i,...l}=Be(t),s=a===\"sandwich\"?e.functions.findIndex(({name:c})=>c===i):-1;return{path:r,state:{...l,view:te(e).find(c=>c===o)??n.view,arrangement:s>=0?\"sandwich\":a===\"leaf-first\"?a:\"\",subject:s,zoom:M,focus:void 0}}}var U=[{keys:[\"Enter\"],help:\"zoom into the frame in focus\",act:e=>e.zoomToFocus()},{keys:[\"ArrowLeft\",\"ArrowRight\",\"ArrowUp\",\"ArrowDown\"],help:\"walk the frames\",act:(e,n)=>e.walk(n)},{keys:[\"/\"],help:\"search names and files, also Ctrl-F; /x/ is a regular expression\",act:e=>e.openSearch()},{keys:[\"N\"],label:\"\\u2039\",help:\"previous match\",act:e=>e.nextMatch(-1)},{keys:[\"n\"],label:\"\\u203A\",help:\"next match\",act:e=>e.nextMatch(1)},{keys:[\"d\"],help:\"base, head and change in turn\",act:e=>e.nextView()},{keys:[\"i\"],label:\"Icicle\",help:\"roots on top\",isOn:({isIcicle:e})=>e,act:e=>e.turn()},{keys:[\"r\"],label:\"Leaf first\",help:\"who calls what takes the time\",isOn:({arrangement:e})=>e===\"leaf-first\",act:e=>e.arrange(\"leaf-first\")},{keys:[\"s\"],label:\"Sandwich\",help:\"callers above, callees below a frame\",isOn:({arrangement:e})=>e===\"sandwich\",act:e=>e.arrange(\"sandwich\")},{keys:[\"h\"],label:\"Fold libraries\",help:\"one frame for each library\",isOn:({isFolded:e})=>e,act:e=>e.fold()},{keys:[\"Escape\"],help:\"one step back: zoom, search, arrangement\",act:e=>e.goBack()},{keys:[\"0\"],label:\"Reset\",help:\"the whole picture as it opened\",act:e=>e.reset()},{keys:[\"?\"],label:\"?\",help:\"this help\",act:e=>e.toggleHelp()}];function An(e,n){let{key:t,target:r}=e,o=r.localName,a=e.ctrlKey||e.metaKey||e.altKey,i=o===\"input\";if(i&&t===\"Enter\"){n.nextMatch(e.shiftKey?-1:1);return}let l=a&&!e.altKey&&t===\"f\"&&!i?\"/\":a||i&&t!==\"Escape\"?\"\":t,s=U.find(({keys:c})=>c.includes(l));s===void 0||o===\"button\"&&t===\"Enter\"||(e.preventDefault(),s.act(n,t))}var At=\"http://www.w3.org/2000/svg\",Tt=\"http://www.w3.org/1999/xhtml\";function L(e,n={},t=[]){return Tn(document.createElementNS(At,e),n,t)}function v(e,n={},t=[]){return Tn(document.createElementNS(Tt,e),n,t)}function O(e,n){for(let[t,r]of Object.entries(n))e.getAttribute(t)!==String(r)&&e.setAttribute(t,String(r))}function Tn(e,n,t){return O(e,n),e.append(...t),e}function En(e,n,t){let{picture:r}=e,o=v(\"p\",{class:\"fd-quiet-text\"}),a=v(\"ul\",{class:\"fd-legend\",\"aria-label\":\"Colours\"}),i=v(\"div\",{class:\"fd-ui fd-head\"},[v(\"h1\",{},[r.title||\"flame graph\"]),o,...r.sentences.map(f=>v(\"p\",{},[f])),a]),l=v(\"input\",{type:\"search\",placeholder:\"Search ( / )\",\"aria-label\":\"Search functions and files\",autocomplete:\"off\",spellcheck:\"false\"});l.addEventListener(\"input\",()=>t.search(l.value));let s=document.createTextNode(\"\\xA0\"),c=v(\"div\",{class:\"fd-status\",role:\"status\",\"aria-live\":\"polite\"},[s]),m=Object.entries(r.views).map(([f,{name:g}])=>({view:f,element:Fn(g,g,()=>t.setView(f))})),d=U.flatMap(({keys:f,label:g,help:S,isOn:F,act:E})=>g===void 0?[]:[{isOn:F,element:Fn(g,`${S} (${f[0]})`,()=>E(n,\"\"))}]),u=v(\"span\",{class:\"fd-group\",role:\"group\",\"aria-label\":\"View\"},m.length>1?m.map(({element:f})=>f):[]),b=v(\"div\",{class:\"fd-ui fd-bar\"},[v(\"div\",{class:\"fd-tools\",role:\"toolbar\",\"aria-label\":\"Flame graph\"},[l,u,...d.map(({element:f})=>f)]),c]),w;function h(f){let g=r.views[f];o.textContent=g?.description??\"\",a.replaceChildren(...(g?.legend??[]).map(({paint:S,text:F})=>v(\"li\",{},[v(\"i\",{class:`fd${S}`}),F])))}return{head:i,bar:b,input:l,update(){let{state:f}=e;w!==f.view&&h(f.view),w=f.view;for(let{view:g,element:S}of m)On(S,f.view===g);for(let{isOn:g,element:S}of d)g!==void 0&&On(S,g(f));l.value!==f.query&&(l.value=f.query),l.setAttribute(\"aria-invalid\",String(z(f.query).kind===\"invalid\"))},say(f){s.data=f||\"\\xA0\"}}}function ye({state:e,panes:n,picture:t}){let r=z(e.query);if(r.kind===\"none\")return\"\";if(r.kind===\"invalid\")return`Not a regular expression: ${r.reason}`;let o=n.flatMap(({matches:s})=>s??[]),a=Math.max(...o.map(s=>s.functions)),i=t.samples.map((s,c)=>D(Math.max(...o.map(m=>m.samples[c]??0))/(s||1))),l=t.sides.length===0?`${i[0]} of all samples`:`${i[0]} of base, ${i[1]} of head`;return`${Oe(a,\"function\")} found, in ${l}`}function Fn(e,n,t){let r=v(\"button\",{type:\"button\",title:n,\"aria-label\":e.length>1?e:n},[e]);return r.addEventListener(\"click\",t),r}function On(e,n){e.setAttribute(\"aria-pressed\",String(n))}var B=8;function be(e={}){let n=L(\"foreignObject\",{width:0,height:0,...e});return{element:n,isOpen:()=>n.hasChildNodes(),open(t,r,{left:o,top:a,right:i,bottom:l}){let s=i-o-2*B;O(n,{x:o+B,y:a,width:s,height:l-a}),t.style.maxWidth=`${s}px`,n.replaceChildren(t);let{offsetWidth:c,offsetHeight:m}=t,d=Math.max(Math.min(r.x,i-c-B),o+B),b=r.y+m+B<=l?r.y:Math.max(r.y-m-40,a+B);O(n,{x:d,y:b,width:c+20,height:m+20})},close(){n.replaceChildren(),O(n,{width:0,height:0})}}}function kn({name:e,place:n,columns:t,rows:r,verdict:o}){let a=v(\"table\",{},[v(\"tr\",{},t.map(i=>v(\"th\",{},[i]))),...r.map(i=>v(\"tr\",{},i.map(l=>v(\"td\",{},[l]))))]);return v(\"div\",{class:\"fd-ui fd-card\"},[v(\"strong\",{},[e]),v(\"span\",{class:\"fd-quiet-text\"},[n]),a,v(\"em\",{},[o])])}function Ln(e){let n=v(\"button\",{type:\"button\"},[\"Close\"]);n.addEventListener(\"click\",e);let t=U.map(({keys:r,help:o})=>v(\"tr\",{},[v(\"td\",{},r.map(a=>v(\"kbd\",{},[a.replace(\"Arrow\",\"\")]))),v(\"td\",{},[o])]));return v(\"div\",{class:\"fd-ui fd-help\",role:\"dialog\",\"aria-label\":\"Keys\"},[v(\"h2\",{},[\"Keys\"]),v(\"table\",{},t),n])}function Mn(e,n){let t=gn(e),r=re(n),o=t(r),a=({pane:i,node:l})=>({pane:i,node:xn(o[i],l)});return{picture:e,get state(){return r},get panes(){return o},change(i){let{isFolded:l,arrangement:s,subject:c}=r;r={...r,...i},(l!==r.isFolded||s!==r.arrangement||c!==r.subject)&&(r={...r,zoom:M,focus:r.arrangement===\"sandwich\"?{pane:1,node:0}:void 0}),o=t(r),r={...r,zoom:a(r.zoom),focus:r.focus&&a(r.focus)}}}}function Cn(e){let n=he(e,\"fd-callers\"),t=he(e,\"fd-boxes\"),r=he(e,\"fd-found\"),o=Ft(),a=L(\"rect\",{fill:\"none\",\"pointer-events\":\"all\",x:0,y:0}),i={hover:L(\"rect\",{class:\"fd-hover\"}),focus:L(\"rect\",{class:\"fd-focus\"})},l=L(\"g\",{class:\"fd-plot\"},[a,n.element,t.element,r.element,o.element,i.hover,i.focus]),s=\"\";function c(d,u,b){let w=[];for(let[h,f]of d.entries()){let[g,S]=Pn(f,b),F=f.scene.tree.depth[V(u,h)],E={scene:f.scene,window:In(f,V(u,h),b),top:A=>$(f,A)};w.push(...me({...E,from:g,to:Math.min(S,F-1),pen:n.pen}),...me({...E,from:Math.max(g,F),to:S,pen:t.pen}))}n.flush(),t.flush(),o.show(w),l.classList.toggle(\"fd-bright\",u.view!==\"diff\"),O(a,{width:b.pixels,height:d.reduce((h,f)=>h+I(f)*k,0)})}function m(d,u,b){for(let[w,h]of d.entries()){if(h.matches===void 0)continue;let[f,g]=Pn(h,b),S=In(h,V(u,w),b),{layout:F}=h.scene,{levels:E}=h.matches;for(let A=f;A<=g;A++)_({layout:F,levels:E,depth:A,window:S},(y,p,x)=>r.pen(u.view===\"diff\"?Ke:je,p,$(h,A),Y(x-p),W))}r.flush(),l.classList.toggle(\"fd-searching\",d[0]?.matches!==void 0)}return{element:l,draw(d,u,b){let{query:w,focus:h,...f}=u,g=JSON.stringify([f,b]);g!==s&&c(d,u,b),s=g,m(d,u,b)},outline(d,u){O(i[d],u===void 0?{width:0}:{x:u.x-.5,y:u.y-.5,width:Math.max(u.width,2),height:k})}}}function Pn(e,{upper:n,lower:t}){let r=Math.max(Math.floor((n-e.y)/k),0),o=Math.min(Math.floor((t-e.y)/k),I(e)-1);return e.isRising?[e.last-o,e.last-r]:[e.first+r,e.first+o]}function In(e,n,{pixels:t}){return{...ne(e,n),pixels:t}}function he(e,n){let t=L(\"g\",{class:n,fill:\"currentColor\",\"shape-rendering\":\"crispEdges\"}),r=[],o=Rn();function a(i){let l=r[i];if(l!==void 0)return l;let s=L(\"path\",{class:`fd${i}`,...i===K&&{fill:`url(#${e})`}});r[i]=s;let c=r.find((m,d)=>d>i&&m!==void 0);return t.insertBefore(s,c??null),s}return{element:t,pen:(i,l,s,c,m)=>{o[i]+=`M${l} ${s}h${c}v${m}h-${c}z`},flush(){for(let[i,l]of o.entries())(l!==\"\"||r[i]!==void 0)&&a(i).setAttribute(\"d\",l);o=Rn()}}}function Rn(){return Array.from({length:Xe},()=>\"\")}function Ft(){let e=L(\"g\",{class:\"fd-labels\",\"font-size\":12,\"pointer-events\":\"none\",\"aria-hidden\":\"true\"}),n=[];return{element:e,show(t){for(;n.length<t.length;)n.push(e.appendChild(L(\"text\")));for(let[r,o]of n.entries()){let a=t[r];a!==void 0&&O(o,{x:a.x,y:a.y}),o.textContent!==(a?.text??\"\")&&(o.textContent=a?.text??\"\")}}}}function Hn(e,n,{target:t,pixels:r}){let o=e[t.pane];if(o===void 0)return;let{layout:a,tree:i}=o.scene,{from:l,to:s}=ne(o,V(n,t.pane)),c=r/(s-l),m=Math.max((a.x[t.node]-l)*c,0),d=Math.min((a.x[t.node]+a.width[t.node]-l)*c,r);return d<0||m>r||d<m?void 0:{x:Math.round(m),y:$(o,i.depth[t.node]),width:Math.round(d-m)}}var oe=12,Ot=16,$n=600;function Vn(e,n,{head:t,bar:r}){let o=e.parentElement??e,a=Cn(e.querySelector(\"pattern\")?.id??\"\"),[i,l]=[L(\"foreignObject\",{},[t]),L(\"foreignObject\",{},[r])],[s,c]=[be({\"pointer-events\":\"none\"}),be()],[m,d,u]=[0,0,0],b={upper:0,lower:-1};e.querySelector(\".fd-static\")?.remove(),e.classList.add(\"fd-live\"),e.append(L(\"rect\",{class:\"fd-ground\",width:\"100%\",height:\"100%\"}),i,a.element,l,s.element,c.element);function w(){m=Math.max(o.clientWidth,200);for(let T of[i,l])O(T,{width:m,height:1e4});let[p,x]=[t.offsetHeight,r.offsetHeight];O(i,{height:p}),O(l,{height:x}),u=p+x,O(a.element,{transform:`translate(${oe} ${u})`}),h()}function h(){d=u+n.panes.reduce((p,x)=>p+I(x),0)*k+Ot,o===e&&(d=Math.max(d,window.innerHeight)),O(e,{width:m,height:d,viewBox:`0 0 ${m} ${d}`})}function f(){let{top:p,left:x}=e.getBoundingClientRect();return{left:Math.max(-x,0),top:Math.max(-p,0),right:Math.min(window.innerWidth-x,m),bottom:Math.min(window.innerHeight-p,d)}}function g({top:p}){O(l,{y:Math.max(u-Number(l.getAttribute(\"height\")),p)})}function S(p=f()){let{top:x,bottom:T}=p;g(p),b={upper:x-$n,lower:T+$n},a.draw(n.panes,n.state,{upper:b.upper-u,lower:b.lower-u,pixels:F()})}function F(){return m-2*oe}function E(p){return Hn(n.panes,n.state,{target:p,pixels:F()})}function A(){let p=f();g(p),(p.top<b.upper||p.bottom>b.lower)&&S()}let y={plot:a.element,card:s,help:c,sight:f,refresh(){w(),y.redraw()},redraw(){m===0&&w(),h(),S(),y.outline(void 0)},outline(p){a.outline(\"hover\",p&&E(p)),a.outline(\"focus\",n.state.focus&&E(n.state.focus))},pointOf(p){let{left:x,top:T}=e.getBoundingClientRect();return{x:p.clientX-x,y:p.clientY-T}},targetOf(p){let{x,y:T}=y.pointOf(p);return wn(n.panes,n.state,{x:x-oe,y:T-u,pixels:F()})},pointBelow(p){let x=E(p);return{x:oe+(x?.x??0),y:u+(x?.y??0)+k+6}},scrollTo({pane:p,node:x}){let T=n.panes[p],R=u+$(T,T.scene.tree.depth[x]),{top:Wn,bottom:xe}=f(),ve=Wn+r.offsetHeight;R<ve?window.scrollBy(0,R-ve-k):R+k>xe&&window.scrollBy(0,R+3*k-xe),A()}};return window.addEventListener(\"scroll\",A,{passive:!0}),window.addEventListener(\"resize\",y.refresh),window.addEventListener(\"beforeprint\",()=>S({...f(),top:0,bottom:d})),e.parentElement!==null&&new ResizeObserver(y.refresh).observe(e.parentElement),y}function Bn({state:e,panes:n},t){let{pane:r,node:o}=e.focus??e.zoom,{scene:a,isRising:i}=n[r];return t===\"ArrowLeft\"||t===\"ArrowRight\"?ge(r,He(a.layout,o,t===\"ArrowLeft\"?-1:1)):t===\"ArrowUp\"===i?Dn(n,{pane:r,node:o}):Et(n,{pane:r,node:o})}function Dn(e,{pane:n,node:t}){let{layout:r}=e[n].scene,[o]=q(r,t).sort((a,i)=>r.width[i]-r.width[a]);return ge(n,o)}function Et(e,{pane:n,node:t}){let r=C(e[n].scene.layout,t);return e.length===2&&n===1&&r===void 0?Dn(e,M):e.length===2&&n===0&&r===0?{pane:1,node:0}:ge(n,r)}function Nn({state:e,panes:n},t){let r=e.focus??M,o=n.flatMap(({matches:i},l)=>[...i?.levels.nodes??[]].sort((s,c)=>s-c).map(s=>({pane:l,node:s}))),a=t===1?o:o.reverse();return a.find(({pane:i,node:l})=>(i-r.pane||l-r.node)*t>0)??a[0]}function _n({state:e,panes:n},{pane:t,node:r},o){let{layout:a}=n[t].scene,i=s=>a.width[s];return e.zoom.pane===t&&N(a,r).includes(e.zoom.node)&&i(r)>=o*i(e.zoom.node)?e.zoom:{pane:t,node:N(a,r).find(s=>i(r)>=o*i(s))??r}}function ge(e,n){return n===void 0?void 0:{pane:e,node:n}}var kt=.01,we={arrangement:\"\",subject:-1};function Gn(e,n){let t=document.querySelectorAll(\"svg.flamediff\").length===1,r=e.dataset.view,o=Mn(n,r),a,i,l;function s(y,p=\"push\"){let{query:x,view:T}=o.state;o.change(y),a=void 0,u.card.close(),d.update(),T===o.state.view?u.redraw():u.refresh(),(o.state.query!==\"\"||x!==\"\"||T!==o.state.view)&&d.say(ye(o)),t&&c(p)}function c(y){let p=vn(o),x=i;i=void 0,clearTimeout(l),y===\"later\"?(i=()=>pe(p,\"replace\"),l=setTimeout(i,300)):y!==\"keep\"&&setTimeout(()=>{x?.(),pe(p,y)})}let m={walk(y){let p=Bn(o,y);p!==void 0&&f(p)},zoomToFocus:()=>h(o.state.focus??o.state.zoom),goBack(){let{zoom:y,query:p,arrangement:x}=o.state;u.help.isOpen()?w():document.activeElement===d.input?u.plot.focus():y.node>0?s({zoom:M}):p!==\"\"?s({query:\"\"},\"replace\"):x!==\"\"&&s(we)},reset(){u.help.isOpen()&&w(),s(re(r)),d.say(\"The whole picture.\")},openSearch(){d.input.focus(),d.input.select()},nextMatch(y){let p=Nn(o,y);if(p===void 0){d.say(ye(o)||\"Search first ( / ).\");return}h(_n(o,p,kt)),f(p)},nextView(){let y=te(n);s({view:y[(y.indexOf(o.state.view)+1)%y.length]},\"replace\")},turn:()=>s({isIcicle:!o.state.isIcicle},\"replace\"),fold:()=>s({isFolded:!o.state.isFolded,...we}),arrange(y){let p=y===\"sandwich\"?b():-1;o.state.arrangement===y?s(we):y===\"sandwich\"&&p<0?d.say(\"Point at a frame first.\"):s({arrangement:y,subject:p})},toggleHelp:w},d=En(o,m,{search:y=>s({query:y},\"later\"),setView:y=>s({view:y},\"replace\")}),u=Vn(e,o,d);function b(){let{pane:y,node:p}=a??o.state.focus??o.state.zoom;return o.panes[y]?.scene.tree.fn[p]??-1}function w(){if(u.help.isOpen())u.help.close(),u.plot.focus();else{let y=Ln(w),p=u.sight();u.help.open(y,{x:p.right,y:p.top+60},p),y.querySelector(\"button\")?.focus()}}function h(y){fe(y,o.state.zoom)||s({zoom:y,focus:y})}function f(y){o.change({focus:y}),u.scrollTo(y),u.outline(a),d.say(Ce(g(y))),S(y,u.pointBelow(y))}function g({pane:y,node:p}){return Re(o.panes[y].scene,n,p)}function S(y,p){u.card.open(kn(g(y)),p,u.sight())}function F(y){a=y.type===\"pointerleave\"?void 0:u.targetOf(y),u.outline(a);let{x:p,y:x}=u.pointOf(y);a===void 0?u.card.close():S(a,{x:p+14,y:x+20})}function E(y){let p=u.targetOf(y);if(p===void 0)return;y.pointerType===\"touch\"&&!fe(p,o.state.focus)?f(p):h(p)}function A(y){let{state:p,path:x}=Sn(o,y);o.change(p);let{node:T,missing:R}=De(o.panes[0].scene,x);s({zoom:{pane:0,node:T},...T>0&&{focus:{pane:0,node:T}}},\"keep\"),R>0&&d.say(`${JSON.stringify(x.at(-1))} is not in this picture; this is ${T>0?\"its nearest caller\":\"all there is\"}.`),T>0&&u.scrollTo({pane:0,node:T})}e.parentElement!==null&&e.querySelector(\":scope > title\")?.remove(),e.setAttribute(\"role\",\"group\"),O(u.plot,{tabindex:0,role:\"application\",\"aria-label\":\"Frames. Arrow keys walk, Enter zooms.\"}),u.plot.addEventListener(\"pointermove\",F),u.plot.addEventListener(\"pointerleave\",F),u.plot.addEventListener(\"click\",E),(t?window:e).addEventListener(\"keydown\",y=>An(y,m)),t&&window.addEventListener(\"popstate\",()=>A(location.hash)),e.addEventListener(\"flamediff:show\",y=>A(String(y.detail))),A(location.hash)}for(let e of document.querySelectorAll(\"svg.flamediff:not([data-started])\"))e.dataset.started=\"\",Ae(e).then(n=>{Gn(e,n),e.dataset.started=\"done\"},n=>console.warn(\"flamediff: cannot read the data,\",n));})();";


/***/ }),

/***/ 7745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ fileAndLine),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Ok: () => (/* binding */ marksOf)
/* harmony export */ });
/** Where a function's code is, as far as it is known: `shop.py:3`, `shop.py` or nothing. */
function fileAndLine({ file, line }) {
    return file === "" ? "" : line === null ? file : `${file}:${line}`;
}
/**
 * In front of a name in the differential, and behind it; both empty where nothing is named. The mark is a finding's (`▼ escape · removed`).
 * @param change of the frame's own time: a function that became faster may take more in one place than before, when it is called another
 * way, and a folded library has no verdict but what its functions changed.
 */
function marksOf(finding, change) {
    const sign = change || directionOf(finding?.verdict);
    if (sign === 0)
        return ["", ""];
    const mark = finding?.verdict === (sign < 0 ? "removed" : "new") ? finding.mark : undefined;
    return [sign < 0 ? "▼ " : "▲ ", mark === undefined ? "" : ` · ${mark}`];
}
/**
 * What the decision said of a frame's function, and what the frame itself did where that is the other way: all boxes of a function have the
 * colour of its verdict, but each its own sign.
 *
 *   function: ▼ faster: 0.50× its time · this frame: ▲ takes more
 *
 * @param change of the frame's own time.
 */
function verdictWords({ finding }, change) {
    if (finding === null)
        return "";
    const own = change * directionOf(finding.verdict) < 0 ? ` · this frame: ${change < 0 ? "▼ takes less" : "▲ takes more"}` : "";
    return `function: ${finding.words}${own}`;
}
/** 1 for more time, -1 for less, 0 where nothing is named. */
function directionOf(verdict) {
    return Number(verdict === "slower" || verdict === "new") - Number(verdict === "faster" || verdict === "removed");
}


/***/ }),

/***/ 3011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ deflateToBase64)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);

/** Raw deflate data in base64, by Node's own zlib. The same bytes give the same text on one version of Node and one kind of processor. */
function deflateToBase64(bytes) {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(bytes, { level: 6 }).toString("base64");
}


/***/ }),

/***/ 8089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ formatRatio),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Eo: () => (/* binding */ formatTimeRatio),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   Rv: () => (/* binding */ formatSecondsChange),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   yk: () => (/* binding */ formatPlural)
/* harmony export */ });
/** One way to write each kind of number. Minus signs are U+2212, so that they line up with plus and cannot be taken for a list. */
const MINUS = "\u2212";
/** Seconds: `84 ms` below 0.1, `3.10 s`, `41.2 s`, `312 s`; below the clock's resolution of 0.01 s: `< 0.01 s`. */
function formatSeconds(seconds) {
    const size = Math.abs(seconds);
    if (size < 0.01)
        return "< 0.01 s";
    if (size < 0.1)
        return `${Math.round(size * 1000)} ms`;
    return `${size.toFixed(size < 10 ? 2 : size < 100 ? 1 : 0)} s`;
}
/** A change of seconds with its sign: `−3.10 s`, `+0.20 s`, `±0 s`. */
function formatSecondsChange(seconds) {
    if (Math.abs(seconds) < 0.005)
        return "±0 s";
    return sign(seconds) + (Math.abs(seconds) < 0.1 ? `${Math.abs(seconds).toFixed(2)} s` : formatSeconds(seconds));
}
/** A share of 0..1: `98.3 %`. */
function formatShare(share) {
    return `${(share * 100).toFixed(1)} %`;
}
/** A difference of shares, in percentage points, with its sign: `−98.3`. */
function formatPoints(delta) {
    const points = (Math.abs(delta) * 100).toFixed(1);
    return points === "0.0" ? "±0.0" : sign(delta) + points;
}
/** A ratio of a function's times: `2.0×`, `0.15×`, `< 0.01×`. */
function formatRatio(ratio) {
    if (ratio < 0.005)
        return "< 0.01×";
    return `${ratio >= 10 ? ratio.toFixed(0) : ratio >= 0.995 ? ratio.toFixed(1) : ratio.toFixed(2)}×`;
}
/** A ratio of a whole program's times, which are known more closely: `1.23×`, `0.97×`, `0.027×`, `3.2×`. */
function formatTimeRatio(ratio) {
    if (ratio < 0.0005)
        return "< 0.001×";
    if (ratio < 0.0995)
        return `${ratio.toFixed(3)}×`;
    return ratio < 1.995 ? `${ratio.toFixed(2)}×` : formatRatio(ratio);
}
/** `2,513`. */
function formatCount(count) {
    return Math.round(count)
        .toString()
        .replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `1 round`, `5 rounds`. */
function formatPlural(count, noun) {
    return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function shortSha(sha) {
    return sha.slice(0, 7);
}
function sign(value) {
    return value < 0 ? MINUS : "+";
}


/***/ }),

/***/ 2133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ escapeXml)
/* harmony export */ });
/** Text as content or attribute value of an XML or HTML document. */
function escapeXml(text) {
    return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}


/***/ }),

/***/ 4201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ addTree),
/* harmony export */   Md: () => (/* binding */ mergeTrees),
/* harmony export */   Y_: () => (/* binding */ relabelTree),
/* harmony export */   dz: () => (/* binding */ makeCallTree)
/* harmony export */ });
/* harmony import */ var _larger_array_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1711);

/** Slots of a table that is large beside the tree's arrays. */
const LARGE_TABLE = 1 << 20;
/** More steps than the nodes of real programs ever take to a free slot. Stacks can be made so that all want the same one; those go by text. */
const MOST_STEPS = 256;
/** An empty tree with the given number of columns. */
function makeCallTree(columns) {
    let capacity = 1024;
    let nodes = 1;
    let parent = new Int32Array(capacity).fill(-1);
    let fn = new Int32Array(capacity).fill(-1);
    let self = Array.from({ length: columns }, () => new Float64Array(capacity));
    let slots = new Int32Array(4096).fill(-1);
    let path = new Int32Array(256);
    /** Nodes that found no slot, by parent and function: text, which the engine hashes with a secret. */
    const crowd = new Map();
    function grow() {
        // Half as much again, not twice: the arrays of millions of nodes are most of the memory.
        capacity = Math.ceil(capacity * 1.5);
        parent = (0,_larger_array_js__WEBPACK_IMPORTED_MODULE_0__/* .copied */ .p)(parent, new Int32Array(capacity));
        fn = (0,_larger_array_js__WEBPACK_IMPORTED_MODULE_0__/* .copied */ .p)(fn, new Int32Array(capacity));
        self = self.map((column) => (0,_larger_array_js__WEBPACK_IMPORTED_MODULE_0__/* .copied */ .p)(column, new Float64Array(capacity)));
    }
    function rehash() {
        // Small tables grow faster: to place every node anew is most of what a table costs.
        slots = new Int32Array(slots.length * (slots.length < LARGE_TABLE ? 4 : 2)).fill(-1);
        for (let node = 1; node < nodes; node++)
            place(node);
    }
    function place(node) {
        const [up, id, mask] = [at(parent, node), at(fn, node), slots.length - 1];
        let slot = hash(up, id) & mask;
        let steps = 0;
        for (; at(slots, slot) >= 0 && steps < MOST_STEPS; steps++)
            slot = (slot + 1) & mask;
        if (steps < MOST_STEPS)
            slots[slot] = node;
        else
            crowd.set(`${up} ${id}`, node);
    }
    function child(up, id) {
        const mask = slots.length - 1;
        let slot = hash(up, id) & mask;
        let steps = 0;
        for (let node = at(slots, slot); node >= 0; node = at(slots, slot)) {
            if (at(parent, node) === up && at(fn, node) === id)
                return node;
            if (++steps === MOST_STEPS)
                return childInCrowd(up, id);
            slot = (slot + 1) & mask;
        }
        slots[slot] = nodes;
        return append(up, id);
    }
    function childInCrowd(up, id) {
        const key = `${up} ${id}`;
        const known = crowd.get(key);
        if (known !== undefined)
            return known;
        crowd.set(key, nodes);
        return append(up, id);
    }
    function append(up, id) {
        if (nodes === capacity)
            grow();
        parent[nodes] = up;
        fn[nodes] = id;
        nodes++;
        if (nodes * 2 > slots.length)
            rehash();
        return nodes - 1;
    }
    function add(column, node, count) {
        const counts = self[column];
        counts[node] = at(counts, node) + count;
    }
    return {
        insert(column, fns, depth, count, shared) {
            if (depth > path.length)
                path = (0,_larger_array_js__WEBPACK_IMPORTED_MODULE_0__/* .copied */ .p)(path, new Int32Array(depth * 2));
            let node = shared > 0 ? at(path, shared - 1) : 0;
            for (let level = shared; level < depth; level++) {
                node = child(node, fns[level]);
                path[level] = node;
            }
            add(column, node, count);
        },
        child,
        add,
        size: () => nodes,
        build() {
            slots = new Int32Array(0);
            crowd.clear();
            return { nodes, parent, fn, self };
        },
    };
}
/** In place of a function: the node is no function's, its samples are its parent's. */
const NO_FUNCTION = -1;
/**
 * One tree of the same stacks with other functions: nodes whose function becomes -1 fall into their parent, siblings that become one
 * function become one node. A tree in which neither happens keeps its shape, and its arrays of parents and samples.
 * @param ids the new number of each function.
 */
function relabelTree(tree, ids) {
    return isOneToOne(tree, ids)
        ? { ...tree, fn: tree.fn.map((id, node) => (node > 0 && node < tree.nodes ? ids[id] : -1)) }
        : mergeTrees([tree], ids);
}
/** The stacks of several trees in one, with other functions (see `relabelTree`). */
function mergeTrees(trees, ids) {
    const merged = makeCallTree(trees[0]?.self.length ?? 1);
    for (const tree of trees) {
        addTree(merged, tree, (node, up) => {
            const id = ids[at(tree.fn, node)];
            return id === NO_FUNCTION ? up : merged.child(up, id);
        });
    }
    return merged.build();
}
/**
 * Adds the samples of a tree to one that is being made.
 * @param place the new tree's node for a node of the old one; `up` is that of its parent.
 */
function addTree(into, { nodes, parent, self }, place) {
    const targets = new Int32Array(nodes);
    for (let node = 0; node < nodes; node++) {
        if (node > 0)
            targets[node] = place(node, at(targets, at(parent, node)));
        for (const [column, counts] of self.entries())
            into.add(column, at(targets, node), at(counts, node));
    }
}
function isOneToOne({ nodes, fn }, ids) {
    const owners = new Map();
    for (let node = 1; node < nodes; node++) {
        const old = at(fn, node);
        const id = ids[old];
        const owner = owners.get(id);
        if (id === NO_FUNCTION || (owner !== undefined && owner !== old))
            return false;
        if (owner === undefined)
            owners.set(id, old);
    }
    return true;
}
function hash(up, id) {
    const mixed = Math.imul(up, 0x9e3779b1) ^ Math.imul(id + 1, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) >>> 0;
}
function at(array, index) {
    return array[index];
}


/***/ }),

/***/ 9770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ describeRejected),
  U: () => (/* binding */ makeFoldedReader)
});

;// CONCATENATED MODULE: ./lib/profile/bytes.js
// ASCII text as bytes: the readers of folded stacks never make strings of what they have seen before.
function isDigit(byte) {
    return byte >= 0x30 && byte <= 0x39;
}
function isHexDigit(byte) {
    return isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
}
function isSpace(byte) {
    return byte === 0x20 || byte === 0x09;
}
function isBlank(bytes, start, end) {
    for (let i = start; i < end; i++)
        if (!isSpace(bytes[i]))
            return false;
    return true;
}
function trimmedEnd(bytes, start, end) {
    let i = end;
    while (i > start && isSpace(bytes[i - 1]))
        i--;
    return i;
}
function startsWith(bytes, start, prefix) {
    for (let i = 0; i < prefix.length; i++)
        if (bytes[start + i] !== prefix[i])
            return false;
    return true;
}
function ascii(text) {
    return Uint8Array.from(text, (char) => char.charCodeAt(0));
}
/** How many bytes two places begin alike with, eight at a time while they do. */
function sameBytes(bytes, view, { at, and, most }) {
    let same = 0;
    while (same + 8 <= most &&
        view.getInt32(at + same) === view.getInt32(and + same) &&
        view.getInt32(at + same + 4) === view.getInt32(and + same + 4))
        same += 8;
    while (same < most && bytes[at + same] === bytes[and + same])
        same++;
    return same;
}

;// CONCATENATED MODULE: ./lib/profile/folded-count.js

const POINT = 0x2e;
/** The last blank before a number at the end of a line; -1 when there is none. */
function blankBeforeCount(bytes, start, end) {
    let i = end - 1;
    while (i >= start && (isDigit(bytes[i]) || bytes[i] === POINT))
        i--;
    return i >= start && i < end - 1 && isSpace(bytes[i]) ? i : -1;
}
/** Digits, perhaps with decimals; NaN for `1.2.3` or `.`. */
function parseCount(bytes, start, end) {
    let count = 0;
    for (let i = start; i < end; i++) {
        if (bytes[i] === POINT)
            return Number(new TextDecoder().decode(bytes.subarray(start, end)));
        count = count * 10 + (bytes[i] - 0x30);
    }
    return count;
}

;// CONCATENATED MODULE: ./lib/profile/folded-dialect.js

const NEWLINE = 0x0a;
const SEMICOLON = 0x3b;
const BLANK = 0x20;
const OPENING = 0x28;
const CLOSING = 0x29;
const QUOTE = 0x22;
const SLASH = 0x2f;
const COLON = 0x3a;
const THREAD = 0x54;
const PROCESS_ROOT = ascii("process ");
const THREAD_ROOT = ascii("thread (");
const HEXADECIMAL = ascii("0x");
/** Looking further back for the begin of a thread's name would make hostile input quadratic, and over more line ends a thousand times slower. */
const LONGEST_THREAD_ROOT = 1024;
const MOST_LINES_OF_A_THREAD_ROOT = 8;
/** Longer than any path (4,096 bytes on Linux) with a name: looking further for the end of what follows a root would be quadratic, too. */
const LONGEST_FRAME = 8192;
/** Enough to meet several records, even deep ones. */
const DETECTION_BYTES = 1 << 16;
/**
 * What gives a dialect away in one line, surest first. py-spy puts a place behind every name, so the first frame tells; whether it has
 * a ` (` is asked apart, since as one pattern every ` (` of a long line would be tried with every end.
 */
const MARKS = [
    ["austin", /^# austin:|^P\d+;T\w/],
    ["tachyon", /^tid:\d+[; ]/],
    ["py-spy", /^process \d+:"|^thread \((?:\d+|0x[\dA-Fa-f]+)\)(?:[;:]| \d+$)|^(?=[^;]* \()[^;]*(?::\d+|\.\w+|>|\])\)(?:;| \d+$)/],
    // One thread for the whole stack; DTrace writes the library of each function in the same way.
    ["python-flamegraph", /^([^;`]*)`[^;]*(?:;\1`[^;]*)* \d+$/],
];
/** The dialect of the first bytes of a file: the first line that gives itself away decides. */
function detectDialect(bytes) {
    const lines = new TextDecoder().decode(bytes.subarray(0, DETECTION_BYTES)).split(/\r?\n/);
    for (const line of lines) {
        const mark = MARKS.find(([, pattern]) => pattern.test(line));
        if (mark !== undefined)
            return mark[0];
    }
    return "plain";
}
function rulesOf(dialect) {
    switch (dialect) {
        case "py-spy":
            return PY_SPY;
        case "austin":
            return AUSTIN;
        case "tachyon":
            return TACHYON;
        case "python-flamegraph":
        case "plain":
            return PLAIN;
        default:
            return dialect;
    }
}
const PLAIN = {
    frameEnd: nextSemicolon,
    looksAhead: () => false,
    isWhole: () => true,
    joinsLines: false,
};
/** austin and Tachyon: `file:name:line`. Names may contain `;`, so it only separates behind `:line`, behind text without any colon or slash, or behind a root. */
function colonRules(isRoot) {
    return {
        frameEnd(bytes, start, end) {
            let stop = nextSemicolon(bytes, start, end);
            if (isRoot(bytes, start, stop))
                return stop;
            // Only here: text that goes on behind a `;` has a colon, or is the beginning of a path.
            if (!endsWithLine(bytes, start, stop) && !mayBegin(bytes.subarray(start, stop)))
                return stop;
            while (stop < end && !endsWithLine(bytes, start, stop))
                stop = nextSemicolon(bytes, stop + 1, end);
            return stop;
        },
        looksAhead: () => false,
        isWhole: () => true,
        joinsLines: true,
    };
}
/** Whether text can be the first part of `file:name:line`. */
function mayBegin(text) {
    return text.indexOf(COLON) >= 0 || text.indexOf(SLASH) >= 0;
}
/** The root of a thread is `T7f3a` or `T0:5c98`, its numbers hexadecimal. */
const AUSTIN = colonRules((bytes, start, stop) => {
    if (bytes[start] !== THREAD)
        return false;
    const colon = skipHexDigits(bytes, start + 1, stop);
    if (colon === start + 1 || colon === stop || bytes[colon] !== COLON)
        return false;
    return colon + 1 < stop && skipHexDigits(bytes, colon + 1, stop) === stop;
});
const TACHYON = colonRules(() => false);
/**
 * py-spy: `name (file:line)`. Names and paths may contain `;`, so it only separates behind `)` or behind a root. Roots are raw text:
 *
 *   process 7:"sh -c "a"; python b.py";process 8:"python b.py";<module> (b.py:1) 3
 *   thread (8): a;b;<module> (b.py:1) 3
 *
 * A function may be called `process` or `thread`: only the exact form of a root makes one.
 */
const PY_SPY = {
    frameEnd(bytes, start, end) {
        let stop = nextSemicolon(bytes, start, end);
        switch (rootAt(bytes, start, end)) {
            case undefined:
                while (stop < end && bytes[stop - 1] !== CLOSING)
                    stop = nextSemicolon(bytes, stop + 1, end);
                return stop;
            case "process":
                while (stop < end && (bytes[stop - 1] !== QUOTE || !isRootOrFrame(bytes, stop + 1, end)))
                    stop = nextSemicolon(bytes, stop + 1, end);
                return stop;
            case "thread": {
                const most = Math.min(end, start + LONGEST_THREAD_ROOT);
                while (stop < most && bytes[stop - 1] !== CLOSING && !isRootOrFrame(bytes, stop + 1, end))
                    stop = nextSemicolon(bytes, stop + 1, end);
                return stop;
            }
        }
    },
    looksAhead: (bytes, start) => startsWith(bytes, start, PROCESS_ROOT) || startsWith(bytes, start, THREAD_ROOT),
    // A command line can be a whole script (`python -c`), and `x = 3` a line of it.
    isWhole: (bytes, start, end) => rootAt(bytes, start, end) !== "process" || bytes[end - 1] === CLOSING || bytes[end - 1] === QUOTE || endsWithThread(bytes, start, end),
    joinsLines: true,
};
/** `process 7:"…` and `thread (8)` or `thread (0x7F12)`, alone or before `;` or `: name`, are roots; `process (a.py:3)` is a frame. */
function rootAt(bytes, start, end) {
    if (startsWith(bytes, start, PROCESS_ROOT)) {
        const at = skipDigits(bytes, start + PROCESS_ROOT.length, end);
        return at > start + PROCESS_ROOT.length && at + 1 < end && bytes[at] === COLON && bytes[at + 1] === QUOTE ? "process" : undefined;
    }
    if (!startsWith(bytes, start, THREAD_ROOT))
        return undefined;
    const from = start + THREAD_ROOT.length;
    const at = skipThreadNumber(bytes, from, end);
    if (at === from || at >= end || bytes[at] !== CLOSING)
        return undefined;
    return at + 1 === end || bytes[at + 1] === SEMICOLON || bytes[at + 1] === COLON ? "thread" : undefined;
}
function skipDigits(bytes, from, end) {
    let at = from;
    while (at < end && isDigit(bytes[at]))
        at++;
    return at;
}
function skipThreadNumber(bytes, from, end) {
    return startsWith(bytes, from, HEXADECIMAL) ? skipHexDigits(bytes, from + HEXADECIMAL.length, end) : skipDigits(bytes, from, end);
}
function skipHexDigits(bytes, from, end) {
    let at = from;
    while (at < end && isHexDigit(bytes[at]))
        at++;
    return at;
}
/** What may follow a root: another root, or `name (place)` that is surely not the rest of a command line. The place may contain `;`, the name may not. */
function isRootOrFrame(bytes, start, end) {
    if (rootAt(bytes, start, end) !== undefined)
        return true;
    let stop = nextSemicolon(bytes, start, end);
    if (!opensPlace(bytes, start, stop))
        return false;
    const most = Math.min(end, start + LONGEST_FRAME);
    while (stop < most && bytes[stop - 1] !== CLOSING) {
        // A command line ends here.
        if (bytes[stop - 1] === QUOTE)
            return false;
        stop = nextSemicolon(bytes, stop + 1, most);
    }
    return bytes[stop - 1] === CLOSING;
}
/** Whether ` (` follows text without quotes. */
function opensPlace(bytes, start, stop) {
    for (let i = start + 1; i < stop && bytes[i - 1] !== QUOTE; i++)
        if (bytes[i] === OPENING && bytes[i - 1] === BLANK)
            return true;
    return false;
}
function endsWithThread(bytes, start, end) {
    let [last, lines] = [end, 1];
    while (last > start && last > end - LONGEST_THREAD_ROOT && bytes[last - 1] !== SEMICOLON && lines <= MOST_LINES_OF_A_THREAD_ROOT)
        if (bytes[--last] === NEWLINE)
            lines++;
    return startsWith(bytes, last, THREAD_ROOT);
}
function endsWithLine(bytes, start, stop) {
    let i = stop - 1;
    while (i > start && isDigit(bytes[i]))
        i--;
    return i < stop - 1 && bytes[i] === COLON;
}
function nextSemicolon(bytes, start, end) {
    let i = start;
    while (i < end && bytes[i] !== SEMICOLON)
        i++;
    return i;
}

// EXTERNAL MODULE: ./lib/profile/larger-array.js
var larger_array = __webpack_require__(1711);
;// CONCATENATED MODULE: ./lib/profile/frame-table.js

/** More steps than real frames ever take to a free slot. Frames can be made so that all want the same one; those go by their text. */
const MOST_STEPS = 256;
/**
 * An open hash table over the raw bytes of frames, so that text is decoded once per distinct frame and not once per sample.
 * Memory grows with the distinct frames only. Bytes are hashed and compared four at a time.
 */
function makeFrameTable() {
    let arena = withView(new Uint8Array(1 << 16));
    let given = arena;
    let ends = new Uint32Array(1024);
    let hashes = new Int32Array(1024);
    let slots = new Int32Array(4096).fill(-1);
    let frames = 0;
    /** Frames that found no slot, by their bytes as text: the engine hashes that with a secret. */
    const crowd = new Map();
    const decoder = new TextDecoder("latin1");
    /** @param slot -1 for a frame of the crowd. */
    function add({ start, end, hash, slot }) {
        const from = startOf(frames);
        const to = from + end - start;
        if (to > arena.bytes.length)
            arena = withView((0,larger_array/* copied */.p)(arena.bytes, new Uint8Array(Math.max(to, arena.bytes.length * 2))));
        if (frames === ends.length) {
            ends = (0,larger_array/* copied */.p)(ends, new Uint32Array(frames * 2));
            hashes = (0,larger_array/* copied */.p)(hashes, new Int32Array(frames * 2));
        }
        arena.bytes.set(given.bytes.subarray(start, end), from);
        ends[frames] = to;
        hashes[frames] = hash;
        if (slot >= 0)
            slots[slot] = frames;
        frames++;
        if (frames * 2 > slots.length)
            rehash();
        return frames - 1;
    }
    function rehash() {
        const mask = slots.length * 2 - 1;
        slots = new Int32Array(mask + 1).fill(-1);
        for (let id = 0; id < frames; id++) {
            let slot = hashes[id] & mask;
            let steps = 0;
            for (; slots[slot] >= 0 && steps < MOST_STEPS; steps++)
                slot = (slot + 1) & mask;
            if (steps < MOST_STEPS)
                slots[slot] = id;
            else
                crowd.set(decoder.decode(arena.bytes.subarray(startOf(id), ends[id])), id);
        }
    }
    function idInCrowd({ start, end, hash }) {
        const text = decoder.decode(given.bytes.subarray(start, end));
        const known = crowd.get(text);
        if (known !== undefined)
            return known;
        crowd.set(text, frames);
        return add({ start, end, hash, slot: -1 });
    }
    function startOf(id) {
        return id === 0 ? 0 : ends[id - 1];
    }
    function isFrame(id, start, end) {
        const from = startOf(id);
        return ends[id] - from === end - start && isSame(arena, from, given, start, end);
    }
    return {
        idOf(bytes, start, end) {
            if (bytes !== given.bytes)
                given = withView(bytes);
            const hash = hashOf(given, start, end);
            const mask = slots.length - 1;
            let slot = hash & mask;
            let steps = 0;
            for (let id = slots[slot]; id >= 0; id = slots[slot]) {
                if (hashes[id] === hash && isFrame(id, start, end))
                    return id;
                if (++steps === MOST_STEPS)
                    return idInCrowd({ start, end, hash });
                slot = (slot + 1) & mask;
            }
            return add({ start, end, hash, slot });
        },
    };
}
function withView(bytes) {
    return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}
function hashOf({ bytes, view }, start, end) {
    let hash = end - start;
    let i = start;
    for (; i + 4 <= end; i += 4)
        hash = mixed(hash ^ view.getInt32(i));
    for (; i < end; i++)
        hash = mixed(hash ^ bytes[i]);
    return hash;
}
/** Brings every bit down to the low ones, which choose the slot. The factor is one of MurmurHash3's (Appleby, public domain). */
function mixed(hash) {
    const product = Math.imul(hash, 0x85ebca6b);
    return product ^ (product >>> 15);
}
function isSame(left, from, right, start, end) {
    const shift = from - start;
    let i = start;
    for (; i + 4 <= end; i += 4)
        if (left.view.getInt32(i + shift) !== right.view.getInt32(i))
            return false;
    for (; i < end; i++)
        if (left.bytes[i + shift] !== right.bytes[i])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/profile/folded.js





/** What stands in a file instead of folded stacks. */
function describeRejected({ rejected }) {
    const [first] = rejected.first;
    if (first === undefined)
        return "it is empty";
    return /[\0-\x08\ufffd]/.test(first.excerpt) ? `line ${first.line} is not text` : `line ${first.line} is '${first.excerpt}'`;
}
/** More rejected lines than this are only counted. */
const REJECTED_SHOWN = 5;
const EXCERPT_CHARACTERS = 80;
/** A record of several lines is given up beyond this: no command line is longer (Linux allows 2 MiB for all arguments). */
const LONGEST_JOINED_RECORD = 1 << 21;
/** Larger chunks are taken in pieces, so that the buffer stays small. */
const LARGEST_PIECE = 1 << 20;
const folded_NEWLINE = 0x0a;
const RETURN = 0x0d;
const HASH = 0x23;
/**
 * A streaming reader of folded stacks, `frame;frame;frame count`, over bytes: memory grows with distinct frames and the longest
 * line, not with the file. What begins like the line before costs a comparison of bytes, so sorted input costs little.
 * @param dialect found out from the first bytes when not given.
 */
function makeFoldedReader(sink, dialect) {
    const table = makeFrameTable();
    const decoder = new TextDecoder();
    const rejected = [];
    let rejectedCount = 0;
    let frames = 0;
    let records = 0;
    let samples = 0;
    let empty = 0;
    let pairs = 0;
    let mode;
    let line = 1;
    let spoken = dialect;
    let rules;
    // bytes[0..filled) holds the last stack (from `previous`), the record that is not whole yet (from `start`) and what follows.
    let bytes = new Uint8Array(1 << 16);
    let view = new DataView(bytes.buffer);
    let filled = 0;
    let previous = 0;
    let start = 0;
    /** Where to look for the next line end: behind `start` when the record has several lines, or a line that is longer than a piece. */
    let next = 0;
    let joined = 0;
    /** How many bytes the record surely begins with that the last stack began with, too. */
    let same = 0;
    /** Whether the last stack may hold line ends. */
    let wasJoined = false;
    let isFirst = true;
    // The last stack: frame numbers and where each ends, counted from `previous`.
    let ids = new Int32Array(256);
    let ends = new Int32Array(256);
    let depth = 0;
    function append(chunk) {
        const keep = depth > 0 ? previous : start;
        if (keep > 0) {
            bytes.copyWithin(0, keep, filled);
            previous -= keep;
            start -= keep;
            next -= keep;
            filled -= keep;
        }
        if (filled + chunk.length > bytes.length) {
            const larger = new Uint8Array(Math.max(filled + chunk.length, bytes.length * 2));
            larger.set(bytes.subarray(0, filled));
            bytes = larger;
            view = new DataView(bytes.buffer);
        }
        bytes.set(chunk, filled);
        filled += chunk.length;
    }
    function begin() {
        if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
            start = next = 3;
        isFirst = false;
        spoken ??= detectDialect(bytes.subarray(start, filled));
        rules = rulesOf(spoken);
    }
    function readLines(isEnd) {
        if (isFirst)
            begin();
        const { joinsLines, isWhole } = rules;
        const seen = bytes.subarray(0, filled);
        for (;;) {
            if (joined === 0)
                leapOverShared();
            let stop = seen.indexOf(folded_NEWLINE, next);
            if (stop < 0) {
                next = filled;
                if (!isEnd || start >= filled)
                    return;
                stop = filled;
            }
            next = stop + 1;
            const end = stop > start && bytes[stop - 1] === RETURN ? stop - 1 : stop;
            const blank = blankBeforeCount(bytes, start, end);
            if (joinsLines &&
                stop < filled &&
                (blank < 0 || !isWhole(bytes, start, blank)) &&
                end > start &&
                !isComment(start) &&
                stop - start < LONGEST_JOINED_RECORD) {
                joined++;
                continue;
            }
            readRecord(end, blank);
            // What gave no stack is not worth keeping for a comparison.
            if (previous !== start)
                depth = 0;
            line += joined + 1;
            wasJoined = joined > 0;
            joined = 0;
            same = 0;
            start = next;
        }
    }
    /** Most lines begin like the one before, which ended behind what they share: that is compared, and not searched. */
    function leapOverShared() {
        const most = depth === 0 ? 0 : Math.min(filled - start, ends[depth - 1]);
        // A line that is longer than a piece goes on where the last piece ended.
        same += sameBytes(bytes, view, { at: previous + same, and: start + same, most: most - same });
        if (!wasJoined)
            next = Math.max(next, start + same);
    }
    /** austin writes what it knows about itself between its samples. */
    function isComment(at) {
        return spoken === "austin" && bytes[at] === HASH;
    }
    function readComment(end) {
        mode ??= /^# mode: (\w+)/.exec(decoder.decode(bytes.subarray(start, Math.min(end, start + EXCERPT_CHARACTERS))))?.[1];
    }
    function readRecord(end, blank) {
        if (isComment(start))
            readComment(end);
        if (isBlank(bytes, start, end) || isComment(start))
            return;
        const count = blank < 0 ? Number.NaN : parseCount(bytes, blank + 1, end);
        if (!(count <= Number.MAX_SAFE_INTEGER)) {
            reject(end);
            return;
        }
        const stackEnd = trimmedEnd(bytes, start, blank);
        records++;
        samples += count;
        if (blankBeforeCount(bytes, start, stackEnd) >= 0)
            pairs++;
        if (count > 0)
            readStack(stackEnd, count);
    }
    function readStack(end, count) {
        const { frameEnd } = rules;
        const shared = sharedDepth(end);
        let level = shared;
        let from = shared === 0 ? start : start + ends[shared - 1] + 1;
        while (from < end) {
            const stop = frameEnd(bytes, from, end);
            if (stop > from) {
                if (level === ids.length) {
                    ids = (0,larger_array/* copied */.p)(ids, new Int32Array(level * 2));
                    ends = (0,larger_array/* copied */.p)(ends, new Int32Array(level * 2));
                }
                ids[level] = intern(from, stop);
                ends[level] = stop - start;
                level++;
            }
            from = stop + 1;
        }
        depth = level;
        previous = start;
        if (depth === 0)
            empty += count;
        sink.stack(ids, depth, count, shared);
    }
    /** Frames of the last stack that this record begins with, separators included; roots only when the frame behind them is shared, too. */
    function sharedDepth(end) {
        const alike = Math.min(same, end - start);
        let shared = depth;
        while (shared > 0 && ends[shared - 1] >= alike)
            shared--;
        const { looksAhead } = rules;
        while (shared > 0 && looksAhead(bytes, start + (shared === 1 ? 0 : ends[shared - 2] + 1)))
            shared--;
        return shared;
    }
    function intern(from, stop) {
        const id = table.idOf(bytes, from, stop);
        if (id === frames) {
            frames++;
            sink.frame(id, decoder.decode(bytes.subarray(from, stop)), spoken);
        }
        return id;
    }
    function reject(end) {
        rejectedCount++;
        if (rejected.length === REJECTED_SHOWN)
            return;
        const text = decoder.decode(bytes.subarray(start, Math.min(end, start + EXCERPT_CHARACTERS * 4)));
        rejected.push({ line, excerpt: [...text.replace(/\p{Cc}+/gu, " ")].slice(0, EXCERPT_CHARACTERS).join("") });
    }
    /** FlameGraph's own tools, too, take two numbers at the end of a line for two counts. */
    function findUnfit() {
        if (records > 0 && pairs === records)
            return "every stack has two counts, as difffolded.pl writes them";
        return mode === "memory" || mode === "full" ? `austin recorded memory ('mode: ${mode}')` : undefined;
    }
    return {
        push(chunk) {
            for (let from = 0; from < chunk.length; from += LARGEST_PIECE) {
                append(chunk.subarray(from, from + LARGEST_PIECE));
                if (!isFirst || filled >= DETECTION_BYTES)
                    readLines(false);
            }
        },
        end() {
            readLines(true);
            return {
                dialect: spoken,
                records,
                samples,
                empty,
                rejected: { count: rejectedCount, first: rejected },
                unfit: findUnfit(),
            };
        },
    };
}


/***/ }),

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ SIDES),
/* harmony export */   ay: () => (/* binding */ functionKey),
/* harmony export */   vZ: () => (/* binding */ frameKey)
/* harmony export */ });
const SIDES = ["base", "head"];
/** A function of the project within its side, by its place alone. */
function functionKey({ file, name }) {
    return `${file}\0${name}`;
}
/** What makes two frames the same function: origin, file and name, not the line. */
function frameKey(frame) {
    return `${frame.origin}\0${frame.file}\0${frame.name}`;
}


/***/ }),

/***/ 3691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by their key, in the order in which they came. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 1094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isWait),
/* harmony export */   k: () => (/* binding */ roleOf)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6678);

/** The machinery of `import`, whichever way it was started. */
const IMPORT_FILES = /^<frozen importlib\._bootstrap(_external)?>$|^<stdlib>\/importlib\/(__init__|_bootstrap(_external)?)\.py$|^<frozen zipimport>$|^<frozen importlib>$/;
/** Starts a module or a script; the program begins below it. */
const RUNNER_FILES = /^<frozen runpy>$|^<stdlib>\/runpy\.py$/;
/** pytest and what it is made of: above every test, and busy itself while it collects. */
const TEST_RUNNER_FILES = /^(_pytest|pluggy|pytest|pytest_benchmark|xdist|execnet)\/|^<prefix>\/(bin|Scripts)\/(pytest|py\.test)$|^<stdlib>\/unittest\//;
/** Functions that only wait; ptrace wakes them, so some of their samples look busy (15 % of sleeping samples leaked in when measured). */
const WAITS = new Map([
    ["<stdlib>/threading.py", /(^|\.)(wait|_wait_for_tstate_lock|acquire|join)$/],
    ["<stdlib>/selectors.py", /(^|\.)select$/],
    ["<stdlib>/queue.py", /(^|\.)get$/],
    ["<stdlib>/multiprocessing/connection.py", /(^|\.)(_recv|wait|_poll)$/],
    ["<stdlib>/multiprocessing/popen_fork.py", /(^|\.)(poll|wait)$/],
    ["<stdlib>/subprocess.py", /(^|\.)(_try_wait|_wait)$/],
]);
function roleOf(frame) {
    if (frame.file === _identity_js__WEBPACK_IMPORTED_MODULE_0__/* .BENCHMARK_FILE */ .B7)
        return "benchmark";
    if (IMPORT_FILES.test(frame.file))
        return "import";
    if (RUNNER_FILES.test(frame.file))
        return "runner";
    if (TEST_RUNNER_FILES.test(frame.file))
        return "test-runner";
    return "code";
}
/** Whether a function on top of a stack is waiting, not working. */
function isWait(frame) {
    return frame.origin === "stdlib" && (WAITS.get(frame.file)?.test(frame.name) ?? false);
}


/***/ }),

/***/ 6678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ formatFrame),
/* harmony export */   A7: () => (/* binding */ guessProjectRoots),
/* harmony export */   B7: () => (/* binding */ BENCHMARK_FILE),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   mU: () => (/* binding */ NO_ROOTS)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3691);

const NO_ROOTS = { project: [], stdlib: [], prefixes: [] };
/** The file of the frames that carry a benchmark's name. */
const BENCHMARK_FILE = "<benchmark>";
/** Prefixes that mark the origin in canonical frame text, and are read back as it. */
const SITE = "site-packages/";
const STDLIB = "<stdlib>/";
const NATIVE_FILE = /\.(so|dylib|dll|pyd)(\.[\d.]+)?$|^\[.*\]$/;
/**
 * The function a frame stands for, the same for base and head whatever folder and whatever Python they ran in:
 * path relative to the repository, below site-packages or below the standard library; no generated numbers, addresses or ids.
 *
 *   /tmp/x/base/src/a.py                         → project     src/a.py
 *   /venv/lib/python3.11/site-packages/n/u.py    → dependency  n/u.py
 *   /usr/lib/python3.11/typing.py                → stdlib      <stdlib>/typing.py
 *   0x7f0c12 (/lib/libcrypto.so.3)               → native      [libcrypto.so.3] (libcrypto.so.3)
 *   argmap_f_14 (<class '…argmap'> compilation 17) → generated argmap_f (<class '…argmap'> compilation N)
 *
 * Canonical frames come back unchanged, so a bundle can be read like a sampler's file.
 */
function identify(raw, roots) {
    const path = (raw.file ?? "").replaceAll("\\", "/").replace(/^(\.\/)+/, "");
    const place = originAndFile(path, roots);
    const isNameless = place.origin === "native" && isAddress(raw.name);
    const isNumbered = place.origin === "generated" && place.file !== BENCHMARK_FILE;
    const name = isNumbered ? withoutNumber(raw.name) : isNameless ? `[${place.file}]` : raw.name;
    return {
        name: withoutAddress(foldedText(name)),
        file: foldedText(place.file),
        origin: place.origin,
        ...(raw.line !== undefined && raw.line > 0 && { line: raw.line }),
    };
}
/** Canonical text of a frame, as bundles and exported folded files hold it. `identify` reads it back. */
function formatFrame(frame) {
    const file = frame.origin === "dependency" && !frame.file.startsWith("<") ? SITE + frame.file : frame.file;
    if (file === "")
        return frame.name;
    return frame.line === undefined ? `${frame.name} (${file})` : `${frame.name} (${file}:${frame.line})`;
}
/**
 * Where the repositories of files without known roots lie, guessed from the files themselves (`compare` on plain folded files).
 * When the sides share files, one folder holds both; else the two files with the longest common ending tell.
 */
function guessProjectRoots(base, head) {
    const [left, right] = [base, head].map((files) => files.map((file) => file.replaceAll("\\", "/")).filter(isUnplaced));
    const shared = new Set(right);
    if (left.length === 0 || right.length === 0 || left.some((file) => shared.has(file))) {
        const root = commonFolder([...left, ...right]);
        return { base: root, head: root };
    }
    return longestCommonEnding(left, right);
}
function originAndFile(path, roots) {
    if (path === "")
        return { origin: "project", file: "" };
    if (path.startsWith("<"))
        return originAndFileInBrackets(path);
    const copied = roots.installed?.get(path);
    if (copied !== undefined)
        return { origin: "project", file: copied };
    const installed = /(?:^|\/)(?:site|dist)-packages\/(.+)$/s.exec(path);
    if (installed !== null)
        return { origin: "dependency", file: installed[1] };
    const inProject = below(path, roots.project);
    if (inProject !== undefined)
        return { origin: "project", file: inProject };
    const inStdlib = below(path, roots.stdlib) ?? /\/lib(?:64)?\/python\d\.\d+t?\/(.+)$/s.exec(path)?.[1] ?? /\/python3\d+\.zip\/(.+)$/s.exec(path)?.[1];
    if (inStdlib !== undefined)
        return { origin: "stdlib", file: STDLIB + inStdlib };
    if (NATIVE_FILE.test(path))
        return { origin: "native", file: path.split("/").at(-1) };
    const installedScript = below(path, roots.prefixes);
    if (installedScript !== undefined)
        return { origin: "dependency", file: `<prefix>/${installedScript}` };
    const isRelative = !/^(\/|[A-Za-z]:\/)/.test(path);
    return { origin: "project", file: isRelative && roots.workingFolder ? `${roots.workingFolder}/${path}` : path };
}
/** `<stdlib>/…` and `<prefix>/…` are canonical text; `<frozen …>` is Python's; everything else was made at run time. */
function originAndFileInBrackets(path) {
    if (path.startsWith(STDLIB) || path.startsWith("<frozen "))
        return { origin: "stdlib", file: path };
    if (path.startsWith("<prefix>/"))
        return { origin: "dependency", file: path };
    return { origin: "generated", file: withoutAddress(path).replace(/\d+/g, "N") };
}
function below(path, folders) {
    const fitting = folders.filter((folder) => path.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length);
    const [folder] = fitting;
    return folder === undefined ? undefined : path.slice(folder.length + 1);
}
/** Generated functions count their making: `argmap_constraint_14`. */
function withoutNumber(name) {
    return name.replace(/_\d+$/, "");
}
/** Native code without symbols has an address for a name, another one in each run; perf and FlameGraph write the library instead. */
function isAddress(name) {
    return /^0x(?:N|[0-9a-f]+)$/i.test(name);
}
function withoutAddress(text) {
    return text.replace(/\b0x[0-9a-f]{4,}\b/gi, "0xN");
}
/** Line ends and control characters would break records; `;` would break stacks in every other tool. */
function foldedText(text) {
    return text
        .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
        .replaceAll(";", ",")
        .replace(/\p{Cs}/gu, "\ufffd");
}
/** Absolute files that no pattern places. */
function isUnplaced(file) {
    return /^(\/|[A-Za-z]:\/)/.test(file) && originAndFile(file, NO_ROOTS).origin === "project";
}
function commonFolder(files) {
    const [first, ...others] = files.map((file) => file.split("/").slice(0, -1));
    if (first === undefined)
        return [];
    let length = first.length;
    for (const folders of others) {
        let same = 0;
        while (same < length && first[same] === folders[same])
            same++;
        length = same;
    }
    const folder = first.slice(0, length).join("/");
    return folder === "" ? [] : [folder];
}
/** Endings grow by one part at a time, and only where both sides have them: files may be many, and all have the same name. */
function longestCommonEnding(left, right) {
    const partsOf = (files) => files.map((file) => file.split("/"));
    let length = 0;
    let longest = [{ left: partsOf(left), right: partsOf(right) }];
    for (;;) {
        const longer = longest.flatMap((alike) => alikeInOneMore(alike, length));
        if (longer.length === 0)
            break;
        longest = longer;
        length++;
    }
    if (length === 0)
        return { base: commonFolder(left), head: commonFolder(right) };
    const folderOf = (files) => files.map((parts) => parts.slice(0, -length).join("/")).sort(byHeight)[0];
    const pairs = longest.map((alike) => [folderOf(alike.left), folderOf(alike.right)]);
    const [base, head] = pairs.sort((a, b) => byHeight(a.join("/"), b.join("/")))[0];
    return { base: [base], head: [head] };
}
/** Those of the files that are alike in one part more. It comes to an end since no file is on both sides. */
function alikeInOneMore({ left, right }, length) {
    const partOf = (parts) => parts.at(-1 - length);
    const others = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(right, partOf);
    return [...(0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(left, partOf)].flatMap(([part, files]) => {
        const fitting = others.get(part);
        return fitting === undefined ? [] : [{ left: files, right: fitting }];
    });
}
/** Of folders that may be the repository's the shortest first, below which most files lie; then by name. */
function byHeight(a, b) {
    return a.length - b.length || (a < b ? -1 : 1);
}


/***/ }),

/***/ 1711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ copied)
/* harmony export */ });
/** A larger array that begins like a smaller one: `copied([1, 2], [0, 0, 0])` is `[1, 2, 0]`. @returns `to` itself. */
function copied(from, to) {
    to.set(from);
    return to;
}


/***/ }),

/***/ 759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ makeRecordings)
});

// EXTERNAL MODULE: ./lib/profile/call-tree.js
var call_tree = __webpack_require__(4201);
// EXTERNAL MODULE: ./lib/profile/folded.js + 4 modules
var folded = __webpack_require__(9770);
;// CONCATENATED MODULE: ./lib/profile/frame-text.js
/**
 * The parts of a frame's text.
 *
 *   py-spy              f (/src/a.py:12) · memcpy (libc.so.6) · process 7:"python a.py" · thread (7): pool-1
 *   austin              /src/a.py:A.f:12 · P7 · T0:8
 *   tachyon             a.py:A.f:12 · ~:<GC>:0 · tid:7
 *   python-flamegraph   MainThread`f
 *   plain               f · f (a.py:12) · py::f:/src/a.py (perf's map of Python)
 */
function parseFrameText(text, dialect) {
    switch (dialect) {
        case "py-spy":
            return parseRoot(text) ?? parseParenthesised(text) ?? { kind: "frame", name: text };
        case "austin":
        case "tachyon":
            return parseIdRoot(text) ?? parseColons(text);
        case "python-flamegraph":
            return { ...parsePlain(text.slice(text.indexOf("`") + 1)) };
        case "plain":
            return parsePlain(text);
        default:
            return dialect;
    }
}
function parseRoot(text) {
    const process = /^process (\d+):"([\s\S]*?)"?$/.exec(text);
    if (process !== null)
        return { kind: "process", name: process[2], pid: Number(process[1]) };
    const thread = /^thread \((?:\d+|0x[\dA-Fa-f]+)\)(?:: ([\s\S]*))?$/.exec(text);
    return thread === null ? undefined : { kind: "thread", name: thread[1] ?? text };
}
/** `name (file)` or `name (file:line)`: the file is what the last closing parenthesis closes, so both may hold parentheses of their own. */
function parseParenthesised(text) {
    if (!text.endsWith(")"))
        return undefined;
    const open = openingParenthesis(text);
    if (open < 1)
        return undefined;
    const name = text.slice(0, open - 1);
    const place = text.slice(open + 1, -1);
    const [, file = place, line] = /^([\s\S]*):(\d+)$/.exec(place) ?? [];
    return { kind: "frame", name, file, ...(line !== undefined && { line: Number(line) }) };
}
/** Where the parenthesis after a blank opens that the last character closes; the last ` (` when they do not pair up; -1 without any. */
function openingParenthesis(text) {
    let depth = 0;
    for (let i = text.length - 1; i > 0; i--) {
        if (text[i] === ")")
            depth++;
        else if (text[i] === "(" && --depth === 0) {
            if (text[i - 1] === " ")
                return i;
            break;
        }
    }
    const last = text.lastIndexOf(" (");
    return last < 0 ? -1 : last + 1;
}
function parseIdRoot(text) {
    if (/^P\d+$/.test(text))
        return { kind: "process", name: text };
    if (/^(?:tid:\w+|T\w+(?::\w+)?)$/.test(text))
        return { kind: "thread", name: text };
    return undefined;
}
/** `file:name:line`, read from the right since Windows paths hold a colon; `~` is no file. */
function parseColons(text) {
    // Not as one pattern: a name of many colons would be tried at each of them.
    const lineAt = text.lastIndexOf(":");
    const nameAt = lineAt < 1 ? -1 : text.lastIndexOf(":", lineAt - 1);
    const line = text.slice(lineAt + 1);
    if (nameAt < 0 || !/^\d+$/.test(line))
        return { kind: "frame", name: text };
    const [file, name] = [text.slice(0, nameAt), text.slice(nameAt + 1, lineAt)];
    if (file === "~" || file === "")
        return { kind: "frame", name };
    return { kind: "frame", name, file, line: Number(line) };
}
/** Text without a grammar: a place in parentheses counts as one when it cannot be part of a C++ signature. */
function parsePlain(text) {
    const perf = /^py::([\s\S]+):([^:]+)$/.exec(text);
    if (perf !== null)
        return { kind: "frame", name: perf[1], file: perf[2] };
    const parsed = parseParenthesised(text);
    if (parsed !== undefined && (parsed.line !== undefined || /^<|[/\\]|\.\w+$/.test(parsed.file ?? "")))
        return parsed;
    return { kind: "frame", name: text };
}

;// CONCATENATED MODULE: ./lib/profile/recordings.js



/**
 * @param budget for recordings that anybody may have written: what they hold must fit into memory.
 * @throws UserError while bytes are pushed, when they hold more.
 */
function makeRecordings({ budget } = {}) {
    const rounds = [];
    const frames = [];
    const ids = new Map();
    function intern(text, dialect, side) {
        const key = `${dialect}\0${text}`;
        const known = ids.get(key) ?? frames.length;
        if (known === frames.length) {
            budget?.takeFrames(1);
            ids.set(key, known);
            frames.push({ ...boundFrame(parseFrameText(text, dialect)), sides: new Set() });
        }
        frames[known]?.sides.add(side);
        return known;
    }
    return {
        frames,
        rounds,
        addRound(side, facts = {}, dialect) {
            const tree = (0,call_tree/* makeCallTree */.dz)(1);
            const local = [];
            let empty = 0;
            let stack = new Int32Array(256);
            const reader = (0,folded/* makeFoldedReader */.U)({
                frame: (id, text, spoken) => {
                    local[id] = intern(text, spoken, side);
                },
                stack: (ids, depth, count, shared) => {
                    if (depth === 0) {
                        empty += count;
                        return;
                    }
                    if (depth > stack.length) {
                        const shorter = stack;
                        stack = new Int32Array(depth * 2);
                        stack.set(shorter);
                    }
                    for (let level = shared; level < depth; level++)
                        stack[level] = local[ids[level]];
                    // As many as it can add, before it does.
                    const most = depth - shared;
                    const before = tree.size();
                    budget?.takeNodes(most);
                    tree.insert(0, stack, depth, count, shared);
                    budget?.takeNodes(tree.size() - before - most);
                },
            }, dialect);
            return {
                push: (chunk) => {
                    budget?.takeBytes(chunk.length);
                    reader.push(chunk);
                },
                end: (refine = (round) => round) => {
                    const result = reader.end();
                    rounds.push(refine({ side, facts, empty, tree: tree.build() }, frames));
                    return result;
                },
            };
        },
    };
}
/** Characters of a frame's name or file. Longer ones of native code are templates; a hash tells those apart that begin alike. */
const LONGEST_NAME = 1000;
function boundFrame(frame) {
    const { name, file } = frame;
    return { ...frame, name: boundName(name), ...(file !== undefined && { file: boundName(file) }) };
}
/** The same text for the same name, in any recording. */
function boundName(name) {
    if (name.length <= LONGEST_NAME)
        return name;
    // FNV-1a (Fowler, Noll, Vo; public domain), 32 bits.
    let hash = 0x811c9dc5;
    for (let at = 0; at < name.length; at++)
        hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
    return `${name.slice(0, LONGEST_NAME)}…${(hash >>> 0).toString(16)}`;
}


/***/ }),

/***/ 5982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ SKIPPED),
/* harmony export */   m: () => (/* binding */ settleFrames)
/* harmony export */ });
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2807);
/* harmony import */ var _harness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1094);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6678);



/** Stands for frames that are no function: process roots and nameless threads. */
const SKIPPED = -1;
function settleFrames(frames, options) {
    const moves = new Map((options.moved ?? []).map(({ from, to }) => [(0,_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .functionKey */ .ay)(from), to]));
    const functions = new Map();
    const keys = { base: [], head: [] };
    for (const side of _frame_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .BV) {
        frames.forEach((recorded, index) => {
            const frame = recorded.sides.has(side) ? settleFrame({ recorded, side, options, moves }) : undefined;
            if (frame === undefined)
                return;
            const { name, file, origin, line } = frame;
            const key = (0,_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .frameKey */ .vZ)(frame);
            const known = functions.get(key) ?? { name, file, origin, line: {} };
            if (line !== undefined)
                known.line[side] = Math.min(line, known.line[side] ?? line);
            functions.set(key, known);
            keys[side][index] = key;
        });
    }
    const sorted = [...functions].sort(([a], [b]) => (a < b ? -1 : 1));
    const idOf = new Map(sorted.map(([key], id) => [key, id]));
    const toIds = (side) => Int32Array.from(frames, (_, index) => idOf.get(keys[side][index] ?? "") ?? SKIPPED);
    return {
        functions: sorted.map(([, fn]) => fn),
        ids: { base: toIds("base"), head: toIds("head") },
        roles: sorted.map(([, fn]) => (0,_harness_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOf */ .k)(fn)),
    };
}
function settleFrame({ recorded, side, options, moves }) {
    if (recorded.kind === "process" || (recorded.kind === "thread" && recorded.name === ""))
        return undefined;
    if (recorded.kind === "thread")
        return { name: recorded.name, file: "<thread>", origin: "generated" };
    const frame = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identify */ .ls)(locateFrame(recorded, side, options), options.roots?.[side] ?? _identity_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_ROOTS */ .mU);
    const to = side === "base" && frame.origin === "project" ? moves.get((0,_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .functionKey */ .ay)(frame)) : undefined;
    return to === undefined ? frame : { ...frame, ...to };
}
function locateFrame({ name, file, line }, side, { locate }) {
    const raw = { name, ...(file !== undefined && { file }) };
    const known = line === undefined ? raw : { ...raw, line };
    if (locate === undefined)
        return known;
    const found = locate(side, known);
    return { ...raw, ...(found?.name !== undefined && { name: found.name }), ...(found?.line !== undefined && { line: found.line }) };
}


/***/ })

};
