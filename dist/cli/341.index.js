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
/* harmony export */   _n: () => (/* binding */ xml),
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
/** Text for an XML document, in content and in attributes. */
function xml(text) {
    return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
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
    return view === "diff" ? (0,label/* labelFor */.gt)(fn.name, pixels, (0,words/* marksOf */.Ok)(fn.finding?.verdict, changes?.own[node] ?? 0)) : (0,label/* labelFor */.gt)(fn.name, pixels);
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
    return `<text class="fd-${name}" x="${x}" y="${y}" font-family="${SANS}" font-size="${size}"${bold} fill="${ink.light}">${(0,label/* xml */._n)(words)}</text>`;
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
        `<title id="${id}-title">${(0,label/* xml */._n)(`${picture.title} · ${picture.views[view]?.description}`)}</title>`,
        `<desc id="${id}-desc">${(0,label/* xml */._n)(picture.sentences.join(" "))}</desc>`,
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
    const texts = items.map(({ x, y, text }) => `<text x="${x}" y="${y}">${(0,label/* xml */._n)(text)}</text>`);
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
        const shape = `<title>${(0,label/* xml */._n)(describeNode(scene, box.node, picture.samples))}</title><path d="M${left} ${y}h${width}v${ROW_HEIGHT}h-${width}z"/>`;
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
    { paint: colour/* MORE */.UZ, text: "▲ slower or new in head; the solid part is what it costs more" },
    { paint: colour/* LESS */.ae, text: "▼ faster or removed in head; the hatched part is what it saves" },
    { paint: (0,colour/* neutralPaintOf */.D7)("project", 2), text: "unchanged, or not surely changed; a line at its foot: what it calls changed" },
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
        sides: isPair ? profile_frame/* SIDES */.B.map((side) => sideName(side, (0,label/* plainText */.wh)(labels?.[side] ?? side))) : [],
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
    return (0,profile_frame/* frameKey */.v)({ name, file, origin });
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
const ENGINE = "\"use strict\";(()=>{var e=[\"project\",\"dependency\",\"stdlib\",\"native\",\"generated\"];function t(e,{nodes:t,unit:n,G:r,s:o}){let i=function(e){return e<=256?1:e<=65536?2:3}(o),l=(1+i+r)*t,a=(n,r)=>{let o=e[n*t+r];if(o<255)return o;let i=0,a=1;for(let t=128;t>=128;a*=128)t=e[l++],i+=(127&t)*a;return i},f=new Int32Array(t);for(let e=1;e<t;e++)f[e]=f[e-1]+1-a(0,e);let u=function({nodes:e,r:t}){let n=new Uint32Array(e),r=0;for(let o of[!1,!0])for(let i=0;i<e;i++)(t[i+1]??0)>t[i]===o&&(n[r++]=i);return n}({nodes:t,r:f}),s=new Int32Array(t);for(let n=0;n<i;n++){let r=(1+n)*t;for(let o=0;o<t;o++)s[o]=s[o]|e[r+o]<<8*n}s[0]=-1;let c=Array.from({length:r},(e,r)=>{let o=new Float64Array(t);for(let e=0;e<t;e++)o[u[e]]=a(1+i+r,e)*n;return o});return{nodes:t,fn:s,r:f,i:c}}async function n(n){await new Promise(e=>{new PerformanceObserver(()=>e()).observe({type:\"paint\",buffered:!0}),requestAnimationFrame(()=>setTimeout(e,200))});let r=new Response(function(e){let t=Uint8Array.fromBase64;return t?.(e)??Uint8Array.from(atob(e),e=>e.charCodeAt(0))}(n.querySelector(\".fd-island\")?.textContent??\"\")).body,o=await new Response(r.pipeThrough(new DecompressionStream(\"deflate-raw\"))).arrayBuffer();return function(n){let r=new DataView(n.buffer,n.byteOffset).getUint32(0,!0),o=JSON.parse((new TextDecoder).decode(n.subarray(4,4+r))),{names:i,files:l,file:a,packages:f,package:u,line:s,origin:c,paint:d,findings:h,nodes:p,unit:m,...w}=o,g=i.map((t,n)=>({name:t,file:l[a[n]],line:s[n]||null,origin:e[Number(c[n])],package:f[u[n]],paint:d[n],L:h[n]??null}));return{...w,s:g,o:t(n.subarray(4+r),{nodes:p,unit:m,G:w.seconds.length,s:i.length})}}(new Uint8Array(o))}function r(e){let t=Math.abs(e);return t<.01?\"< 0.01 s\":t<.1?`${Math.round(1e3*t)} ms`:`${t.toFixed(t<10?2:t<100?1:0)} s`}function o(e){return Math.abs(e)<.005?\"\\xb10 s\":a(e)+(Math.abs(e)<.1?`${Math.abs(e).toFixed(2)} s`:r(e))}function i(e){return`${(100*e).toFixed(1)} %`}function l(e){return Math.round(e).toString().replace(/\\B(?=(\\d{3})+$)/g,\",\")}function a(e){return e<0?\"\\u2212\":\"+\"}function f({file:e,line:t}){return\"\"===e?\"\":null===t?e:`${e}:${t}`}function u({L:e},t){if(null===e)return\"\";let n=t*s(e.verdict)<0?\" \\xb7 this frame: \"+(t<0?\"\\u25bc takes less\":\"\\u25b2 takes more\"):\"\";return`function: ${e.words}${n}`}function s(e){return+(\"slower\"===e||\"new\"===e)-+(\"faster\"===e||\"removed\"===e)}function c(e){return[f(e),\"dependency\"===e.origin?`package ${e.package}`:e.origin].filter(Boolean).join(\" \\xb7 \")}function d(e){return`${function(e){let t=(100*Math.abs(e)).toFixed(1);return\"0.0\"===t?\"\\xb10.0\":a(e)+t}(e)} points`}function h(e,t){let[n,r]=e;return void 0===n||void 0===r?[]:[t(r-n)]}function p({o:e,b:t},n){let r=e.r[n];if(0!==r)return t.nodes[v(t,r-1,n)-1]}function m({o:e,b:t},n){let r=e.r[n]+1;if(r+1>=t.g.length)return[];let o=function(e,t,n){let r=v(e,t,n+1);return r<e.g[t+1]?e.nodes[r]:void 0}(t,r-1,n)??e.nodes,i=[];for(let e=v(t,r,n);e<t.g[r+1]&&t.nodes[e]<o;e++)i.push(t.nodes[e]);return i}function w({x:e,width:t,b:n},r,{W:o,me:i}){let l=n.g[r],a=n.g[r+1],f=a;for(;l<f;){let t=l+f>>1;e[n.nodes[t]]<=o?l=t+1:f=t}return[l-1,l].filter(e=>e>=n.g[r]&&e<a).map(e=>n.nodes[e]).find(n=>e[n]-i<=o&&o<=e[n]+t[n]+i)}function g(e,t){let n=[t];for(let r=p(e,t);void 0!==r;r=p(e,r))n.unshift(r);return n}function v({nodes:e,g:t},n,r){let o=t[n],i=t[n+1];for(;o<i;){let t=o+i>>1;e[t]<r?o=t+1:i=t}return o}function y(e,t,n){return e.flatMap(e=>t[n[e]]?.name??[])}function b(e){let t=[];for(let n of e){let e=t.at(-1);e?.name===n?e.ne++:t.push({name:n,ne:1})}return t.map(({name:e,ne:t})=>M(e)+(t>1?`*${t}`:\"\")).join(\";\")}function x(e){let[,t=e,n=\"1\"]=/^(.*)\\*(\\d+)$/.exec(e)??[];return Array.from({length:Math.min(Number(n),1e4)},()=>A(t))}function M(e){return encodeURIComponent(e.replace(/\\p{Cs}/gu,\"\\ufffd\")).replace(/[!'()*~]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}function A(e){try{return decodeURIComponent(e)}catch{return e}}function $({l:{width:e},b:t,r:n,window:r},o){let{nodes:i,g:l,ends:a}=t,{from:f,to:u,T:s,pe:c=3}=r,d=l[n+1]??0,h=s/(u-f),p={ends:a,stop:d},m=k(p,f,l[n]??0),w=0;for(;m<d&&w<s;){let t=i[m],n=(a[m]-f)*h,r=n-e[t]*h;if(r>=s)return;let l=Math.min(Math.max(Math.round(r),w),s-1),u=Math.max(Math.min(Math.round(n),s),l+1);for(m++;n-r<c&&u-l<4*c&&(m=k(p,f+(u+.5)/h,m),!(m>=d||u>=s));){let t=e[i[m]]*h;if(t>=c||(a[m]-f)*h-t>u+.6)break;u++}o(t,l,u),w=u}}function k({ends:e,stop:t},n,r){let o=r,i=1;for(;o<t&&e[o]<=n;)o+=i,i*=2;let l=Math.min(o,t);for(o=Math.max(o-(i>>1)+1,r);o<l;){let t=o+l>>1;e[t]<=n?o=t+1:l=t}return l}function S(e,t,[n,r]=E){let o=Math.floor((t-8)/7.25)-n.length;if(o<3)return\"\";let i=C(e);if(i+r.length<=o)return n+e+r;if(i<=o)return n+e;let l=e.slice(e.lastIndexOf(\".\")+1);return n+(\"\"!==l&&C(l)<=o?l:`${function(e,t){let n=t,r=0;for(let t of e){if(n-=L(t),n<0)break;r+=t.length}return e.slice(0,r)}(e,o-1)}\\u2026`)}var E=[\"\",\"\"];function C(e){let t=0;for(let n of e)t+=L(n);return t}function L(e){return F.test(e)?2:1}var F=/[\\u1100-\\u115f\\u2e80-\\ud7ff\\uf900-\\ufaff\\ufe30-\\uffe6\\u{1f000}-\\u{3ffff}]/u,[O,T]=[0,1];function I(e){let t=0;for(let n=0;n<e.length;n++)t+=e[n];return t}function j({nodes:e},t){let n=[];for(let r=0;r<e;r++)t(r)&&n.push(r);return n}function N({o:{r:e},x:t,width:n},r){let o=new Uint32Array(R(e)+2);for(let t of r){let r=e[t]+1;n[t]>0&&(o[r]=o[r]+1)}for(let e=1;e<o.length;e++)o[e]=o[e]+o[e-1];let i=new Uint32Array(o.at(-1)),l=new Float64Array(i.length),a=o.slice();for(let o of r){let r=e[o],f=a[r];n[o]>0&&(i[f]=o,l[f]=t[o]+n[o],a[r]=f+1)}return{nodes:i,g:o,ends:l}}function U({nodes:e,r:t},n){let r=new Float64Array(e),o=new Float64Array(R(t)+2);for(let i=e-1;i>=0;i--){let e=t[i],l=n[i]+o[e+1];o[e+1]=0,o[e]=o[e]+l,r[i]=l}return r}function B({g:e}){let t=e.length-1;for(;t>1&&e[t]===e[t-1];)t--;return t-1}function R(e){let t=0;for(let n=0;n<e.length;n++)e[n]>t&&(t=e[n]);return t}var q={base:O,head:T,union:2,v:3};function H({o:e,s:t,scale:n}){if(1===e.i.length)return e;let{width:r,v:o}=function(e,t,n){let[r,o]=[e.i[O],e.i[T]],i=new Float64Array(e.nodes),l=new Float64Array(e.nodes),a=I(r)>0&&I(o)>0?.5:1;for(let f=0;f<e.nodes;f++){let[u,s]=[r[f],n*o[f]],c=!0===t[e.fn[f]];i[f]=c?Math.max(u,s):a*(u+s),c&&(l[f]=s-u)}return{width:i,v:l}}(e,t.map(({L:e})=>null!==e&&function({verdict:e}){return\"slower\"===e||\"faster\"===e||\"new\"===e||\"removed\"===e}(e)),n);return{...e,i:[...e.i,r,o]}}function K({o:e,ye:t,be:n},r){return t[e.fn[r]]??n}function P(e,t,n){let r=e.Y?n.map((t,n)=>1===e.r[n]&&-1===e.fn[0]?t:0):e.i[q.v];return{z:r,total:n,b:N(t,j(e,e=>0!==r[e])),he:N(t,j(e,e=>0!==n[e]))}}var z=18;function D({c:e,window:t,from:n,to:r,top:o,O:i,Ce:l}){let{l:a,R:f}=e,u=[];for(let s=n;s<=r;s++){let n=o(s);$({l:a,b:a.b,r:s,window:t},(t,r,o)=>{i(K(e,t),r,n,J(o-r),17);let a=V(e,t,o-r);\"\"!==a&&u.push({x:r+4,y:n+12,text:a}),l?.({e:t,left:r,right:o,y:n})}),void 0!==f&&W({c:e,window:t,r:s,y:n,O:i,R:f})}return u}function W({c:e,window:t,r:n,y:r,O:o,R:i}){let{l}=e,a=(r,i,{top:a,height:f})=>$({l,b:i,r:n,window:t},(n,i,l)=>{let u=r[n],[s,c]=function({l:e},t,{from:n,to:r,T:o,pe:i=3}){return e.width[t]*o<i*(r-n)}(e,n,t)?[i,l]:function({l:{x:e,width:t}},n,{window:{from:r,to:o,T:i},v:l}){let a=i/(o-r),f=(e[n]+t[n]-r)*a,u=Math.min(Math.round(f),i);return[Math.max(Math.min(Math.round(f-Math.abs(l)*a),u-1),0),u]}(e,n,{window:t,v:u});c>s&&o(u>0?67:68,s,a,J(c-s),f)});a(i.z,i.b,{top:r,height:14}),a(i.total,i.he,{top:r+17-2,height:2})}function V({s:e,o:t,a:n,R:r},o,i){if(i<29.75)return\"\";let l=e[t.fn[o]];return void 0===l?S(\"all\",i):\"diff\"===n?S(l.name,i,function(e,t){let n=t||s(e);return 0===n?[\"\",\"\"]:[n<0?\"\\u25bc \":\"\\u25b2 \",e===(n<0?\"removed\":\"new\")?` \\xb7 ${e}`:\"\"]}(l.L?.verdict,r?.z[o]??0)):S(l.name,i)}function J(e){return e>=3?e-1:e}function _({o:e,s:t}){let n=[];for(let t=1;t<e.nodes;t++)e.i.some(e=>0!==e[t])&&n.push(t);return{s:t,o:Z(e,{g:n,ae:e.i,H:-1})}}function G({o:e,s:t},n){let r=e.i.map(t=>U(e,t));return{s:t,o:Z(e,{g:te(e,n),ae:r,H:n})}}function X({o:e,s:t},n){return{s:t,o:Q(e,{re:te(e,n),H:n,te:e=>e,oe:t.length})}}function Q(e,{re:t,H:n,te:r,oe:o}){let{ends:i}=ne(e);return ee(e.i.length,{fn:n,r:0,$:t},({fn:t,$:n},{se:l,ie:a})=>{for(let f of n){a(e.i,f);for(let a=f+1;a<i[f];a=i[a]){let i=r(e.fn[a]);i===t&&i>=o?n.push(a):l(i,a)}}})}var Y=5e-5;function Z(e,{g:t,ae:n,H:r}){let{ge:o}=ne(e),i=Int32Array.from(t),l=t.map(e=>Math.max(...n.map(t=>Math.abs(t[e])))),a=e=>e.reduce((e,t)=>e+l[t],0),f=t.map((e,t)=>t),u=Y*a(f);return{...ee(n.length,{fn:r,r:0,$:f},({fn:r,$:l},{se:f,ie:s})=>{let c=a(l)>=u;for(let a of l){r>=0&&(i[a]=o[i[a]]);let l=i[a];c&&l>0?f(e.fn[l],a):s(n,t[a])}}),Y:!0}}function ee(e,t,n){let r=[],o=[],i=Array.from({length:e},()=>[]),l=[t];for(let e=l.pop();void 0!==e;e=l.pop()){let t=r.push(e.fn)-1,a=e.r+1;o.push(e.r);let f=new Map;for(let e of i)e.push(0);n(e,{se(e,t){let n=f.get(e);void 0===n?f.set(e,{fn:e,r:a,$:[t]}):n.$.push(t)},ie(e,n){for(let[r,o]of i.entries())o[t]=o[t]+e[r]?.[n]}});for(let e of[...f.values()].sort((e,t)=>t.fn-e.fn))l.push(e)}return{nodes:r.length,fn:Int32Array.from(r),r:Int32Array.from(o),i:i.map(e=>Float64Array.from(e))}}function te(e,t){let n=[];return function({nodes:e,fn:t,r:n},r,o){let i=e;for(let l=1;l<e;l++)n[l]<=i&&(i=e),!(i<e)&&r(t[l])&&(i=n[l],o(l))}(e,e=>e===t,e=>n.push(e)),n}function ne({nodes:e,r:t}){let n=new Int32Array(e).fill(-1),r=new Int32Array(e).fill(e),o=[];for(let i=0;i<e;i++){for(;o.length>t[i];)r[o.pop()]=i;n[i]=o.at(-1)??-1,o.push(i)}return{ge:n,ends:r}}function re(e){if(\"\"===e)return{E:\"none\"};let t=/^\\/(.+)\\/(i?)$/.exec(e);if(null===t){let t=e.toLowerCase();return{E:\"valid\",test:e=>e.toLowerCase().includes(t)}}try{let e=new RegExp(t[1],`${t[2]}u`);return{E:\"valid\",test:t=>e.test(t)}}catch(e){return{E:\"invalid\",xe:e.message.replace(/^.*: /,\"\")}}}function oe({V:e,D:t}){return Math.max(t-e+1,0)}function ie({U:e,V:t,D:n,y:r},o){return r+(e?n-o:o-t)*z}function le({c:{l:e}},t){let n=e.x[t];return{from:n,to:n+e.width[t]}}function ae(e,t){return e.d.t===t?e.d.e:0}function fe({c:{l:e}},t){let n=t;for(;n>0&&!(e.width[n]>0);)n=p(e,n)??0;return n}function ue({views:e}){return Object.keys(e)}function se(e,t){let n;return r=>{let o=t(r);return n?.key!==o&&(n={key:o,we:e(r)}),n.we}}var ce={t:0,e:0};function de(e){return{a:e,u:\"\",h:-1,w:!1,F:!1,d:ce,focus:void 0,p:\"\"}}function he(e,t){return e?.t===t?.t&&e?.e===t?.e}function pe(e,t){if(e!==(location.hash||\"#\"))try{history[`${t}State`](null,\"\",e)}catch{}}var me=[{keys:[\"Enter\"],f:\"zoom into the frame in focus\",S:e=>e.Se()},{keys:[\"ArrowLeft\",\"ArrowRight\",\"ArrowUp\",\"ArrowDown\"],f:\"walk the frames\",S:(e,t)=>e.Ae(t)},{keys:[\"/\"],f:\"search names and files, also Ctrl-F; /x/ is a regular expression\",S:e=>e.Te()},{keys:[\"N\"],label:\"\\u2039\",f:\"previous match\",S:e=>e.j(-1)},{keys:[\"n\"],label:\"\\u203a\",f:\"next match\",S:e=>e.j(1)},{keys:[\"d\"],f:\"base, head and change in turn\",S:e=>e.ve()},{keys:[\"i\"],label:\"Icicle\",f:\"roots on top\",P:({F:e})=>e,S:e=>e.Fe()},{keys:[\"r\"],label:\"Leaf first\",f:\"who calls what takes the time\",P:({u:e})=>\"leaf-first\"===e,S:e=>e.ue(\"leaf-first\")},{keys:[\"s\"],label:\"Sandwich\",f:\"callers above, callees below a frame\",P:({u:e})=>\"sandwich\"===e,S:e=>e.ue(\"sandwich\")},{keys:[\"h\"],label:\"Fold libraries\",f:\"one frame for each library\",P:({w:e})=>e,S:e=>e.Oe()},{keys:[\"Escape\"],f:\"one step back: zoom, search, arrangement\",S:e=>e.Ee()},{keys:[\"0\"],label:\"Reset\",f:\"the whole picture as it opened\",S:e=>e.Le()},{keys:[\"?\"],label:\"?\",f:\"this help\",S:e=>e.Me()}];function we(e,t={},n=[]){return ye(document.createElementNS(\"http://www.w3.org/2000/svg\",e),t,n)}function ge(e,t={},n=[]){return ye(document.createElementNS(\"http://www.w3.org/1999/xhtml\",e),t,n)}function ve(e,t){for(let[n,r]of Object.entries(t))e.getAttribute(n)!==String(r)&&e.setAttribute(n,String(r))}function ye(e,t,n){return ve(e,t),e.append(...n),e}function be({n:e,A:t,K:n}){let r=re(e.p);if(\"none\"===r.E)return\"\";if(\"invalid\"===r.E)return`Not a regular expression: ${r.xe}`;let o=t.flatMap(({N:e})=>e??[]),a=Math.max(...o.map(e=>e.s)),f=n.samples.map((e,t)=>i(Math.max(...o.map(e=>e.samples[t]??0))/(e||1))),u=0===n.sides.length?`${f[0]} of all samples`:`${f[0]} of base, ${f[1]} of head`;return`${function(e){return`${l(e)} function${1===e?\"\":\"s\"}`}(a)} found, in ${u}`}function xe(e,t,n){let r=ge(\"button\",{type:\"button\",title:t,\"aria-label\":e.length>1?e:t},[e]);return r.addEventListener(\"click\",n),r}function Me(e,t){e.setAttribute(\"aria-pressed\",String(t))}function Ae(e={}){let t=we(\"foreignObject\",{width:0,height:0,...e});return{m:t,q:()=>t.hasChildNodes(),open(e,n,{left:r,top:o,right:i,bottom:l}){let a=i-r-16;ve(t,{x:r+8,y:o,width:a,height:l-o}),e.style.maxWidth=`${a}px`,t.replaceChildren(e);let{offsetWidth:f,offsetHeight:u}=e,s=Math.max(Math.min(n.x,i-f-8),r+8),c=n.y+u+8<=l?n.y:Math.max(n.y-u-40,o+8);ve(t,{x:s,y:c,width:f+20,height:u+20})},close(){t.replaceChildren(),ve(t,{width:0,height:0})}}}function $e(e,{B:t,_:n}){let r=Math.max(Math.floor((t-e.y)/z),0),o=Math.min(Math.floor((n-e.y)/z),oe(e)-1);return e.U?[e.D-o,e.D-r]:[e.V+r,e.V+o]}function ke(e,t,{T:n}){return{...le(e,t),T:n}}function Se(e,t){let n=we(\"g\",{class:t,fill:\"currentColor\",\"shape-rendering\":\"crispEdges\"}),r=[],o=Ee();function i(t){let o=r[t];if(void 0!==o)return o;let i=we(\"path\",{class:`fd${t}`,...68===t&&{fill:`url(#${e})`}});r[t]=i;let l=r.find((e,n)=>n>t&&void 0!==e);return n.insertBefore(i,l??null),i}return{m:n,O:(e,t,n,r,i)=>{o[e]+=`M${t} ${n}h${r}v${i}h-${r}z`},X(){for(let[e,t]of o.entries())(\"\"!==t||void 0!==r[e])&&i(e).setAttribute(\"d\",t);o=Ee()}}}function Ee(){return Array.from({length:71},()=>\"\")}function Ce(e,{t,e:n}){let{l:r}=e[t].c,[o]=m(r,n).sort((e,t)=>r.width[t]-r.width[e]);return Le(t,o)}function Le(e,t){return void 0===t?void 0:{t:e,e:t}}var Fe={u:\"\",h:-1};function Oe(e,t){let n,a,f,s=1===document.querySelectorAll(\"svg.flamediff\").length,k=e.dataset.view,S=function(e,t){let n=function(e){let t={o:H(e),s:e.s},n=se(e=>e?function({o:e,s:t}){let n=[...t],r=new Map,o=t.map((e,t)=>{if(\"project\"===e.origin)return t;let o=`${e.origin} ${e.package}`,i=r.get(o)??n.length;return i===n.length&&n.push({...e,name:e.package,file:\"\",line:null,L:null}),r.set(o,i),i});return{s:n,o:Q(e,{re:[0],H:-1,te:e=>o[e],oe:t.length})}}(t):t,String),r=se(function({w:e,u:t,h:r}){let o=n(e);return\"leaf-first\"===t?[_(o)]:\"sandwich\"===t?[G(o,r),X(o,r)]:[o]},({w:e,u:t,h:n})=>`${e} ${t} ${n}`),o=se(e=>r(e).map(({o:t,s:n})=>function(e,t,n){let r=t.i.map(e=>U(t,e)),o=function(e,t){let{nodes:n,r}=e,o=new Float64Array(n),i=new Uint32Array(n),l=new Float64Array(R(r)+2);for(let e=0;e<n;e++){let n=r[e],a=l[n];o[e]=l[n+1]=a,l[n]=a+t[e],i[e]=e}let a={o:e,width:t,x:o};return{...a,b:N(a,i)}}(t,r[function(e){return\"single\"===e?0:q[\"diff\"===e?\"union\":e]}(n)]);return{a:n,s:e,o:t,l:o,ye:Int32Array.from(e,e=>\"diff\"===n?function({origin:e,paint:t,L:n}){let r=n?.verdict;return\"slower\"===r||\"new\"===r?65:\"faster\"===r||\"removed\"===r?66:function(e,t){return(\"project\"===e?59:62)+function(e){return(e-1)%3}(t)}(e,t)}(e):e.paint),be:\"diff\"===n?58:0,Z:r,R:\"diff\"===n?P(t,o,r[q.v]):void 0}}(n,t,e.a)),e=>[e.w,e.u,e.h,e.a].join(\" \")),i=se(function(e){let t=re(e.p);return o(e).map(e=>\"valid\"===t.E?function({s:e,o:t,l:n,Z:r},o){let{fn:i,r:l}=t,a=Uint8Array.from(e,({name:e,file:t})=>o(e)||o(t)?1:0),f=j(t,e=>1===a[i[e]]),u=0,s=f.filter(e=>{if(e<u)return!1;for(u=e+1;l[u]>l[e];)u++;return!0}),c=r.slice(0,2).map(e=>I(s.map(t=>e[t])));return{s:I(a),b:N(n,f),samples:c}}(e,t.test):void 0)},e=>[e.w,e.u,e.h,e.a,e.p].join(\" \"));return e=>{let t=i(e),n=0;return o(e).map((r,o)=>{let i=\"sandwich\"===e.u,l={c:r,V:i&&0===o?1:0,D:B(r.l.b),y:n,U:i?0===o:!e.F,N:t[o]};return n+=oe(l)*z,l})}}(e),r=de(t),o=n(r),i=({t:e,e:t})=>({t:e,e:fe(o[e],t)});return{K:e,get n(){return r},get A(){return o},v(e){let{w:t,u:l,h:a}=r;r={...r,...e},(t!==r.w||l!==r.u||a!==r.h)&&(r={...r,d:ce,focus:\"sandwich\"===r.u?{t:1,e:0}:void 0}),o=n(r),r={...r,d:i(r.d),focus:r.focus&&i(r.focus)}}}}(t,k);function E(e,t=\"push\"){let{p:r,a:o}=S.n;S.v(e),n=void 0,F.Q.close(),L.ke(),o===S.n.a?F.ce():F.J(),(\"\"!==S.n.p||\"\"!==r||o!==S.n.a)&&L.k(be(S)),s&&function(e){let t=function({n:e,A:[t],K:n}){let{c:r}=t,{a:o,u:i,h:l,p:a,w:f,F:u,d:s}=e;return function({M:e,p:t,a:n,u:r,h:o,w:i,F:l}){return`#${[e.length>0&&`f=${b(e)}`,\"\"!==t&&`q=${M(t)}`,\"\"!==n&&`v=${n}`,\"\"!==r&&`m=${r}`,\"\"!==o&&`s=${M(o)}`,i&&\"h=1\",l&&\"i=1\"].filter(e=>!1!==e).join(\"&\")}`}({M:\"sandwich\"===i?[]:y(g(r.l,s.e),r.s,r.o.fn),p:a,a:0===n.sides.length?\"\":o,u:i,h:r.s[l]?.name??\"\",w:f,F:u})}(S),n=a;a=void 0,clearTimeout(f),\"later\"===e?(a=()=>pe(t,\"replace\"),f=setTimeout(a,300)):\"keep\"!==e&&setTimeout(()=>{n?.(),pe(t,e)})}(t)}let C={Ae(e){let t=function({n:e,A:t},n){let{t:r,e:o}=e.focus??e.d,{c:i,U:l}=t[r];return\"ArrowLeft\"===n||\"ArrowRight\"===n?Le(r,function({o:e,b:t},n,r){let o=e.r[n],i=v(t,o,n)+r;return i<t.g[o]||i>=t.g[o+1]?void 0:t.nodes[i]}(i.l,o,\"ArrowLeft\"===n?-1:1)):\"ArrowUp\"===n===l?Ce(t,{t:r,e:o}):function(e,{t,e:n}){let r=p(e[t].c.l,n);return 2===e.length&&1===t&&void 0===r?Ce(e,ce):2===e.length&&0===t&&0===r?{t:1,e:0}:Le(t,r)}(t,{t:r,e:o})}(S,e);void 0!==t&&K(t)},Se:()=>T(S.n.focus??S.n.d),Ee(){let{d:e,p:t,u:n}=S.n;F.f.q()?O():document.activeElement===L.input?F.C.focus():e.e>0?E({d:ce}):\"\"!==t?E({p:\"\"},\"replace\"):\"\"!==n&&E(Fe)},Le(){F.f.q()&&O(),E(de(k)),L.k(\"The whole picture.\")},Te(){L.input.focus(),L.input.select()},j(e){let t=function({n:e,A:t},n){let r=e.focus??ce,o=t.flatMap(({N:e},t)=>[...e?.b.nodes??[]].sort((e,t)=>e-t).map(e=>({t,e}))),i=1===n?o:o.reverse();return i.find(({t:e,e:t})=>(e-r.t||t-r.e)*n>0)??i[0]}(S,e);void 0!==t?(T(function({n:e,A:t},{t:n,e:r},o){let{l:i}=t[n].c,l=e=>i.width[e];return e.d.t===n&&g(i,r).includes(e.d.e)&&l(r)>=o*l(e.d.e)?e.d:{t:n,e:g(i,r).find(e=>l(r)>=o*l(e))??r}}(S,t,.01)),K(t)):L.k(be(S)||\"Search first ( / ).\")},ve(){let e=ue(t);E({a:e[(e.indexOf(S.n.a)+1)%e.length]},\"replace\")},Fe:()=>E({F:!S.n.F},\"replace\"),Oe:()=>E({w:!S.n.w,...Fe}),ue(e){let t=\"sandwich\"===e?function(){let{t:e,e:t}=n??S.n.focus??S.n.d;return S.A[e]?.c.o.fn[t]??-1}():-1;S.n.u===e?E(Fe):\"sandwich\"===e&&t<0?L.k(\"Point at a frame first.\"):E({u:e,h:t})},Me:O},L=function(e,t,n){let{K:r}=e,o=ge(\"p\",{class:\"fd-quiet-text\"}),i=ge(\"ul\",{class:\"fd-legend\",\"aria-label\":\"Colours\"}),l=ge(\"div\",{class:\"fd-ui fd-head\"},[ge(\"h1\",{},[r.title||\"flame graph\"]),o,...r.sentences.map(e=>ge(\"p\",{},[e])),i]),a=ge(\"input\",{type:\"search\",placeholder:\"Search ( / )\",\"aria-label\":\"Search functions and files\",autocomplete:\"off\",spellcheck:\"false\"});a.addEventListener(\"input\",()=>n.search(a.value));let f,u=document.createTextNode(\"\\xa0\"),s=ge(\"div\",{class:\"fd-status\",role:\"status\",\"aria-live\":\"polite\"},[u]),c=Object.entries(r.views).map(([e,{name:t}])=>({a:e,m:xe(t,t,()=>n.Pe(e))})),d=me.flatMap(({keys:e,label:n,f:r,P:o,S:i})=>void 0===n?[]:[{P:o,m:xe(n,`${r} (${e[0]})`,()=>i(t,\"\"))}]),h=ge(\"span\",{class:\"fd-group\",role:\"group\",\"aria-label\":\"View\"},c.length>1?c.map(({m:e})=>e):[]);return{head:l,bar:ge(\"div\",{class:\"fd-ui fd-bar\"},[ge(\"div\",{class:\"fd-tools\",role:\"toolbar\",\"aria-label\":\"Flame graph\"},[a,h,...d.map(({m:e})=>e)]),s]),input:a,ke(){let{n:t}=e;f!==t.a&&function(e){let t=r.views[e];o.textContent=t?.description??\"\",i.replaceChildren(...(t?.legend??[]).map(({paint:e,text:t})=>ge(\"li\",{},[ge(\"i\",{class:`fd${e}`}),t])))}(t.a),f=t.a;for(let{a:e,m:n}of c)Me(n,t.a===e);for(let{P:e,m:n}of d)void 0!==e&&Me(n,e(t));a.value!==t.p&&(a.value=t.p),a.setAttribute(\"aria-invalid\",String(\"invalid\"===re(t.p).E))},k(e){u.data=e||\"\\xa0\"}}}(S,C,{search:e=>E({p:e},\"later\"),Pe:e=>E({a:e},\"replace\")}),F=function(e,t,{head:n,bar:r}){let o=e.parentElement??e,i=function(e){let t=Se(e,\"fd-callers\"),n=Se(e,\"fd-boxes\"),r=Se(e,\"fd-found\"),o=function(){let e=we(\"g\",{class:\"fd-labels\",\"font-size\":12,\"pointer-events\":\"none\",\"aria-hidden\":\"true\"}),t=[];return{m:e,show(n){for(;t.length<n.length;)t.push(e.appendChild(we(\"text\")));for(let[e,r]of t.entries()){let t=n[e];void 0!==t&&ve(r,{x:t.x,y:t.y}),r.textContent!==(t?.text??\"\")&&(r.textContent=t?.text??\"\")}}}}(),i=we(\"rect\",{fill:\"none\",\"pointer-events\":\"all\",x:0,y:0}),l={hover:we(\"rect\",{class:\"fd-hover\"}),focus:we(\"rect\",{class:\"fd-focus\"})},a=we(\"g\",{class:\"fd-plot\"},[i,t.m,n.m,r.m,o.m,l.hover,l.focus]),f=\"\";return{m:a,draw(e,l,u){let{p:s,focus:c,...d}=l,h=JSON.stringify([d,u]);h!==f&&function(e,r,l){let f=[];for(let[o,i]of e.entries()){let[e,a]=$e(i,l),u=i.c.o.r[ae(r,o)],s={c:i.c,window:ke(i,ae(r,o),l),top:e=>ie(i,e)};f.push(...D({...s,from:e,to:Math.min(a,u-1),O:t.O}),...D({...s,from:Math.max(e,u),to:a,O:n.O}))}t.X(),n.X(),o.show(f),a.classList.toggle(\"fd-bright\",\"diff\"!==r.a),ve(i,{width:l.T,height:e.reduce((e,t)=>e+oe(t)*z,0)})}(e,l,u),f=h,function(e,t,n){for(let[o,i]of e.entries()){if(void 0===i.N)continue;let[e,l]=$e(i,n),a=ke(i,ae(t,o),n),{l:f}=i.c,{b:u}=i.N;for(let n=e;n<=l;n++)$({l:f,b:u,r:n,window:a},(e,o,l)=>r.O(\"diff\"===t.a?70:69,o,ie(i,n),J(l-o),17))}r.X(),a.classList.toggle(\"fd-searching\",void 0!==e[0]?.N)}(e,l,u)},I(e,t){ve(l[e],void 0===t?{width:0}:{x:t.x-.5,y:t.y-.5,width:Math.max(t.width,2),height:z})}}}(e.querySelector(\"pattern\")?.id??\"\"),[l,a]=[we(\"foreignObject\",{},[n]),we(\"foreignObject\",{},[r])],[f,u]=[Ae({\"pointer-events\":\"none\"}),Ae()],[s,c,d]=[0,0,0],h={B:0,_:-1};function p(){s=Math.max(o.clientWidth,200);for(let e of[l,a])ve(e,{width:s,height:1e4});let[e,t]=[n.offsetHeight,r.offsetHeight];ve(l,{height:e}),ve(a,{height:t}),d=e+t,ve(i.m,{transform:`translate(12 ${d})`}),m()}function m(){c=d+t.A.reduce((e,t)=>e+oe(t),0)*z+16,o===e&&(c=Math.max(c,window.innerHeight)),ve(e,{width:s,height:c,viewBox:`0 0 ${s} ${c}`})}function g(){let{top:t,left:n}=e.getBoundingClientRect();return{left:Math.max(-n,0),top:Math.max(-t,0),right:Math.min(window.innerWidth-n,s),bottom:Math.min(window.innerHeight-t,c)}}function v({top:e}){ve(a,{y:Math.max(d-Number(a.getAttribute(\"height\")),e)})}function y(e=g()){let{top:n,bottom:r}=e;v(e),h={B:n-600,_:r+600},i.draw(t.A,t.n,{B:h.B-d,_:h._-d,T:b()})}function b(){return s-24}function x(e){return function(e,t,{target:n,T:r}){let o=e[n.t];if(void 0===o)return;let{l:i,o:l}=o.c,{from:a,to:f}=le(o,ae(t,n.t)),u=r/(f-a),s=Math.max((i.x[n.e]-a)*u,0),c=Math.min((i.x[n.e]+i.width[n.e]-a)*u,r);return c<0||s>r||c<s?void 0:{x:Math.round(s),y:ie(o,l.r[n.e]),width:Math.round(c-s)}}(t.A,t.n,{target:e,T:b()})}function M(){let e=g();v(e),(e.top<h.B||e.bottom>h._)&&y()}e.querySelector(\".fd-static\")?.remove(),e.classList.add(\"fd-live\"),e.append(we(\"rect\",{class:\"fd-ground\",width:\"100%\",height:\"100%\"}),l,i.m,a,f.m,u.m);let A={C:i.m,Q:f,f:u,le:g,J(){p(),A.ce()},ce(){0===s&&p(),m(),y(),A.I(void 0)},I(e){i.I(\"hover\",e&&x(e)),i.I(\"focus\",t.n.focus&&x(t.n.focus))},fe(t){let{left:n,top:r}=e.getBoundingClientRect();return{x:t.clientX-n,y:t.clientY-r}},de(e){let{x:n,y:r}=A.fe(e);return function(e,t,{x:n,y:r,T:o}){for(let[i,l]of e.entries()){let e=Math.floor((r-l.y)/z);if(e<0||e>=oe(l))continue;let a=l.U?l.D-e:l.V+e,{from:f,to:u}=le(l,ae(t,i)),s=(u-f)/o,c=w(l.c.l,a,{W:f+n*s,me:s});return void 0===c?void 0:{t:i,e:c}}}(t.A,t.n,{x:n-12,y:r-d,T:b()})},Ie(e){let t=x(e);return{x:12+(t?.x??0),y:d+(t?.y??0)+z+6}},scrollTo({t:e,e:n}){let o=t.A[e],i=d+ie(o,o.c.o.r[n]),{top:l,bottom:a}=g(),f=l+r.offsetHeight;i<f?window.scrollBy(0,i-f-z):i+z>a&&window.scrollBy(0,i+54-a),M()}};return window.addEventListener(\"scroll\",M,{passive:!0}),window.addEventListener(\"resize\",A.J),window.addEventListener(\"beforeprint\",()=>y({...g(),top:0,bottom:c})),null!==e.parentElement&&new ResizeObserver(A.J).observe(e.parentElement),A}(e,S,L);function O(){if(F.f.q())F.f.close(),F.C.focus();else{let e=function(e){let t=ge(\"button\",{type:\"button\"},[\"Close\"]);t.addEventListener(\"click\",e);let n=me.map(({keys:e,f:t})=>ge(\"tr\",{},[ge(\"td\",{},e.map(e=>ge(\"kbd\",{},[e.replace(\"Arrow\",\"\")]))),ge(\"td\",{},[t])]));return ge(\"div\",{class:\"fd-ui fd-help\",role:\"dialog\",\"aria-label\":\"Keys\"},[ge(\"h2\",{},[\"Keys\"]),ge(\"table\",{},n),t])}(O),t=F.le();F.f.open(e,{x:t.right,y:t.top+60},t),e.querySelector(\"button\")?.focus()}}function T(e){he(e,S.n.d)||E({d:e,focus:e})}function K(e){S.v({focus:e}),F.scrollTo(e),F.I(n),L.k(function({name:e,W:t,G:n,rows:r,verdict:o}){return[e,t,...r.slice(0,2).map(e=>e.map((e,t)=>`${n[t]?.split(\" \")[0]??\"\"} ${e}`.trim()).join(\" \")),o].filter(Boolean).join(\" \\xb7 \")}(W(e))),V(e,F.Ie(e))}function W({t:e,e:n}){return function({s:e,o:t,Z:n,R:a},{sides:f,samples:s,seconds:p},m){let w=e[t.fn[m]],g=e=>s.map((t,n)=>e[n]?.[m]/(t||1)),v=w?.L?.rows??[],y=[\"samples\",...s.map((e,t)=>l(n[t]?.[m]))],b={name:w?.name??\"all\",W:void 0===w?\"\":c(w),G:0===f.length?[]:[\"\",...f,\"change\"],verdict:void 0===w?\"\":u(w,a?.z[m]??0)};if(t.fn.indexOf(t.fn[m])===t.fn.lastIndexOf(t.fn[m])&&v.length>0)return{...b,rows:[...v.map(([e=\"\",...t])=>[e.replace(\"function \",\"\"),...t]),y]};let x=g(n),M=[[\"total\",...x.map(i),...h(x,d)]];if(!t.Y){let e=g(t.i);M.push([\"self\",...e.map(i),...h(e,d)])}if(p.every(e=>null!==e)){let e=p.map((e,t)=>x[t]*e);M.push([\"time\",...e.map(r),...h(e,o)])}return{...b,rows:[...M,y,...v]}}(S.A[e].c,t,n)}function V(e,t){F.Q.open(function({name:e,W:t,G:n,rows:r,verdict:o}){let i=ge(\"table\",{},[ge(\"tr\",{},n.map(e=>ge(\"th\",{},[e]))),...r.map(e=>ge(\"tr\",{},e.map(e=>ge(\"td\",{},[e]))))]);return ge(\"div\",{class:\"fd-ui fd-card\"},[ge(\"strong\",{},[e]),ge(\"span\",{class:\"fd-quiet-text\"},[t]),i,ge(\"em\",{},[o])])}(W(e)),t,F.le())}function Y(e){n=\"pointerleave\"===e.type?void 0:F.de(e),F.I(n);let{x:t,y:r}=F.fe(e);void 0===n?F.Q.close():V(n,{x:t+14,y:r+20})}function Z(e){let{n:t,M:n}=function({K:e,n:t},n){let{M:r,a:o,u:i,h:l,...a}=function(e){let t=new Map(e.replace(/^#/,\"\").split(\"&\").map(e=>{let t=e.indexOf(\"=\");return[e.slice(0,t),e.slice(t+1)]})),n=e=>A(t.get(e)??\"\"),r=t.get(\"f\")??\"\";return{M:\"\"===r?[]:r.split(\";\").flatMap(x),p:n(\"q\"),a:n(\"v\"),u:n(\"m\"),h:n(\"s\"),w:\"1\"===n(\"h\"),F:\"1\"===n(\"i\")}}(n),f=\"sandwich\"===i?e.s.findIndex(({name:e})=>e===l):-1;return{M:r,n:{...a,a:ue(e).find(e=>e===o)??t.a,u:f>=0?\"sandwich\":\"leaf-first\"===i?i:\"\",h:f,d:ce,focus:void 0}}}(S,e);S.v(t);let{e:r,ee:o}=function({l:e,s:t,o:n},r){let o=0;for(let[i,l]of r.entries()){let[a]=m(e,o).filter(e=>t[n.fn[e]]?.name===l).sort((t,n)=>e.width[n]-e.width[t]);if(void 0===a)return{e:o,ee:r.length-i};o=a}return{e:o,ee:0}}(S.A[0].c,n);E({d:{t:0,e:r},...r>0&&{focus:{t:0,e:r}}},\"keep\"),o>0&&L.k(`${JSON.stringify(n.at(-1))} is not in this picture; this is ${r>0?\"its nearest caller\":\"all there is\"}.`),r>0&&F.scrollTo({t:0,e:r})}null!==e.parentElement&&e.querySelector(\":scope > title\")?.remove(),e.setAttribute(\"role\",\"group\"),ve(F.C,{tabindex:0,role:\"application\",\"aria-label\":\"Frames. Arrow keys walk, Enter zooms.\"}),F.C.addEventListener(\"pointermove\",Y),F.C.addEventListener(\"pointerleave\",Y),F.C.addEventListener(\"click\",function(e){let t=F.de(e);void 0!==t&&(\"touch\"!==e.pointerType||he(t,S.n.focus)?T(t):K(t))}),(s?window:e).addEventListener(\"keydown\",e=>function(e,t){let{key:n,target:r}=e,o=r.localName,i=e.ctrlKey||e.metaKey||e.altKey,l=\"input\"===o;if(l&&\"Enter\"===n)return void t.j(e.shiftKey?-1:1);let a=!i||e.altKey||\"f\"!==n||l?i||l&&\"Escape\"!==n?\"\":n:\"/\",f=me.find(({keys:e})=>e.includes(a));void 0===f||\"button\"===o&&\"Enter\"===n||(e.preventDefault(),f.S(t,n))}(e,C)),s&&window.addEventListener(\"popstate\",()=>Z(location.hash)),e.addEventListener(\"flamediff:show\",e=>Z(String(e.detail))),Z(location.hash)}for(let e of document.querySelectorAll(\"svg.flamediff:not([data-started])\"))e.dataset.started=\"\",n(e).then(t=>{Oe(e,t),e.dataset.started=\"done\"},e=>console.warn(\"flamediff: cannot read the data,\",e))})();";


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
 * In front of a name in the differential, and behind it; both empty where nothing is named.
 * @param change of the frame's own time: a function that became faster may take more in one place than before, when it is called another
 * way, and a folded library has no verdict but what its functions changed.
 */
function marksOf(verdict, change) {
    const sign = change || directionOf(verdict);
    if (sign === 0)
        return ["", ""];
    return [sign < 0 ? "▼ " : "▲ ", verdict === (sign < 0 ? "removed" : "new") ? ` · ${verdict}` : ""];
}
/**
 * What the decision said of a frame's function, and what the frame itself did where that is the other way: all boxes of a function have the
 * colour of its verdict, but each its own sign.
 *
 *   function: ▼ faster in head: 0.5× its time · this frame: ▲ takes more
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

/***/ 4201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
    for (const { nodes, parent, fn, self } of trees) {
        const targets = new Int32Array(nodes);
        for (let node = 0; node < nodes; node++) {
            const up = node === 0 ? 0 : at(targets, at(parent, node));
            const id = node === 0 ? NO_FUNCTION : ids[at(fn, node)];
            targets[node] = id === NO_FUNCTION ? up : merged.child(up, id);
            for (const [column, counts] of self.entries())
                merged.add(column, at(targets, node), at(counts, node));
        }
    }
    return merged.build();
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
/* harmony export */   B: () => (/* binding */ SIDES),
/* harmony export */   v: () => (/* binding */ frameKey)
/* harmony export */ });
const SIDES = ["base", "head"];
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
        name: withoutAddress(plainText(name)),
        file: plainText(place.file),
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
function plainText(text) {
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
    const moves = new Map((options.moved ?? []).map(({ from, to }) => [moveKey(from), to]));
    const functions = new Map();
    const keys = { base: [], head: [] };
    for (const side of _frame_js__WEBPACK_IMPORTED_MODULE_2__/* .SIDES */ .B) {
        frames.forEach((recorded, index) => {
            const frame = recorded.sides.has(side) ? settleFrame({ recorded, side, options, moves }) : undefined;
            if (frame === undefined)
                return;
            const { name, file, origin, line } = frame;
            const key = (0,_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .frameKey */ .v)(frame);
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
    const to = side === "base" && frame.origin === "project" ? moves.get(moveKey(frame)) : undefined;
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
function moveKey({ file, name }) {
    return `${file}\0${name}`;
}


/***/ })

};
