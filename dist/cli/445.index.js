export const id = 445;
export const ids = [445];
export const modules = {

/***/ 6720:
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
/* harmony export */   l2: () => (/* binding */ capitalized),
/* harmony export */   ot: () => (/* binding */ uncapitalized),
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
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function uncapitalized(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}


/***/ }),

/***/ 6230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ addTree),
/* harmony export */   Md: () => (/* binding */ mergeTrees),
/* harmony export */   Y_: () => (/* binding */ relabelTree),
/* harmony export */   dz: () => (/* binding */ makeCallTree)
/* harmony export */ });
/* harmony import */ var _larger_array_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6418);

/** Slots of a table that is large beside the tree's arrays. */
const LARGE_TABLE = 1 << 20;
/** More steps than the nodes of real programs ever take to a free slot. Stacks can be made so that all want the same one; those go by text. */
const MAX_STEPS = 256;
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
    const overflow = new Map();
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
        for (; at(slots, slot) >= 0 && steps < MAX_STEPS; steps++)
            slot = (slot + 1) & mask;
        if (steps < MAX_STEPS)
            slots[slot] = node;
        else
            overflow.set(`${up} ${id}`, node);
    }
    function child(up, id) {
        const mask = slots.length - 1;
        let slot = hash(up, id) & mask;
        let steps = 0;
        for (let node = at(slots, slot); node >= 0; node = at(slots, slot)) {
            if (at(parent, node) === up && at(fn, node) === id)
                return node;
            if (++steps === MAX_STEPS)
                return childInCrowd(up, id);
            slot = (slot + 1) & mask;
        }
        slots[slot] = nodes;
        return append(up, id);
    }
    function childInCrowd(up, id) {
        const key = `${up} ${id}`;
        const known = overflow.get(key);
        if (known !== undefined)
            return known;
        overflow.set(key, nodes);
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
            overflow.clear();
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

/***/ 2182:
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
const MAX_THREAD_ROOT_LENGTH = 1024;
const MAX_LINES_OF_A_THREAD_ROOT = 8;
/** Longer than any path (4,096 bytes on Linux) with a name: looking further for the end of what follows a root would be quadratic, too. */
const MAX_FRAME_LENGTH = 8192;
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
                const most = Math.min(end, start + MAX_THREAD_ROOT_LENGTH);
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
    const most = Math.min(end, start + MAX_FRAME_LENGTH);
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
    while (last > start && last > end - MAX_THREAD_ROOT_LENGTH && bytes[last - 1] !== SEMICOLON && lines <= MAX_LINES_OF_A_THREAD_ROOT)
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
var larger_array = __webpack_require__(6418);
;// CONCATENATED MODULE: ./lib/profile/frame-table.js

/** More steps than real frames ever take to a free slot. Frames can be made so that all want the same one; those go by their text. */
const MAX_STEPS = 256;
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
    const overflow = new Map();
    const decoder = new TextDecoder("latin1");
    /** @param slot -1 for a frame of the overflow. */
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
            for (; slots[slot] >= 0 && steps < MAX_STEPS; steps++)
                slot = (slot + 1) & mask;
            if (steps < MAX_STEPS)
                slots[slot] = id;
            else
                overflow.set(decoder.decode(arena.bytes.subarray(startOf(id), ends[id])), id);
        }
    }
    function idInCrowd({ start, end, hash }) {
        const text = decoder.decode(given.bytes.subarray(start, end));
        const known = overflow.get(text);
        if (known !== undefined)
            return known;
        overflow.set(text, frames);
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
                if (++steps === MAX_STEPS)
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
const MAX_JOINED_RECORD_LENGTH = 1 << 21;
/** Larger chunks are taken in pieces, so that the buffer stays small. */
const MAX_PIECE_BYTES = 1 << 20;
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
                stop - start < MAX_JOINED_RECORD_LENGTH) {
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
            for (let from = 0; from < chunk.length; from += MAX_PIECE_BYTES) {
                append(chunk.subarray(from, from + MAX_PIECE_BYTES));
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

/***/ 524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ SIDES),
/* harmony export */   Xe: () => (/* binding */ topLevelOf),
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
/** `numpy` of `numpy/core/numeric.py`, `six` of `six.py`: what an installed package is asked for by. */
function topLevelOf(file) {
    return file.split("/")[0].replace(/\.py$/, "");
}


/***/ }),

/***/ 3178:
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

/***/ 6603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ formatFrame),
/* harmony export */   A7: () => (/* binding */ guessProjectRoots),
/* harmony export */   B7: () => (/* binding */ BENCHMARK_FILE),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   mU: () => (/* binding */ NO_ROOTS)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3178);

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
    // The second class of a name gets `<attrs generated init m.Point-2>`, in the order of their making.
    return { origin: "generated", file: withoutAddress(path.replace(/-\d+>$/, ">")).replace(/\d+/g, "N") };
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

/***/ 6418:
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

/***/ 501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ makeRecordings)
});

// EXTERNAL MODULE: ./lib/profile/call-tree.js
var call_tree = __webpack_require__(6230);
// EXTERNAL MODULE: ./lib/profile/folded.js + 4 modules
var folded = __webpack_require__(2182);
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
            budget?.takeFrame(text.length);
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
            /** Depth in the tree after each level of the stack that was read last. */
            let depths = new Int32Array(256);
            const reader = (0,folded/* makeFoldedReader */.U)({
                frame: (id, text, spoken) => {
                    local[id] = intern(text, spoken, side);
                },
                stack: (ids, depth, count, shared) => {
                    if (depth > stack.length) {
                        const shorter = { stack, depths };
                        [stack, depths] = [new Int32Array(depth * 2), new Int32Array(depth * 2)];
                        stack.set(shorter.stack);
                        depths.set(shorter.depths);
                    }
                    const known = shared === 0 ? 0 : depths[shared - 1];
                    let at = known;
                    for (let level = shared; level < depth; level++) {
                        const id = local[ids[level]];
                        if (!isInterpreter(frames[id]))
                            stack[at++] = id;
                        depths[level] = at;
                    }
                    if (at === 0) {
                        empty += count;
                        return;
                    }
                    // As many as it can add, before it does.
                    const most = at - known;
                    const before = tree.size();
                    budget?.takeNodes(most);
                    tree.insert(0, stack, at, count, known);
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
/** The frame that CPython 3.13 and newer put between a class and its `__init__`: code of no file, whose samples are its caller's. */
function isInterpreter({ name, file }) {
    return name === "__init__" && file === "__init__";
}
/** Characters of a frame's name or file. Longer ones of native code are templates; a hash tells those apart that begin alike. */
const MAX_NAME_LENGTH = 1000;
function boundFrame(frame) {
    const { name, file } = frame;
    return { ...frame, name: boundName(name), ...(file !== undefined && { file: boundName(file) }) };
}
/** The same text for the same name, in any recording. */
function boundName(name) {
    if (name.length <= MAX_NAME_LENGTH)
        return name;
    // FNV-1a (Fowler, Noll, Vo; public domain), 32 bits.
    let hash = 0x811c9dc5;
    for (let at = 0; at < name.length; at++)
        hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
    return `${name.slice(0, MAX_NAME_LENGTH)}…${(hash >>> 0).toString(16)}`;
}


/***/ })

};
