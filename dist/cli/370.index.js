export const id = 370;
export const ids = [370];
export const modules = {

/***/ 1490:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
__webpack_unused_export__ = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
__webpack_unused_export__ = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 9585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ writeBundle),
/* harmony export */   Nh: () => (/* binding */ findBundleFolders),
/* harmony export */   n$: () => (/* binding */ readBundleFolder)
/* harmony export */ });
/* unused harmony export readBundleMembers */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(629);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4300);





/** A bundle in a folder, as `flamediff profile` wrote it. @throws UserError when there is none or it is not in order. */
async function readBundleFolder(folder) {
    const manifestPath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1);
    let json;
    try {
        json = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(manifestPath, "utf8");
    }
    catch (error) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`'${folder}' holds no ${_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1}; expected a folder that 'flamediff profile --out ${folder}' wrote.`, {
            cause: error,
        });
    }
    return { manifest: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)(json), read: (member) => readMember(folder, member) };
}
/** Folders that hold a bundle at or right below the given ones: `download-artifact` puts each artifact into a folder of its own. */
async function findBundleFolders(folders) {
    const found = [];
    for (const folder of folders) {
        const inside = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch((error) => {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`'${folder}' cannot be read: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}. Expected a folder that 'flamediff profile' wrote.`, {
                cause: error,
            });
        });
        const candidates = inside.includes(_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1) ? [folder] : inside.sort().map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        for (const candidate of candidates) {
            const isBundle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(candidate, _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1)).then(() => true, () => false);
            if (isBundle)
                found.push(candidate);
        }
    }
    if (found.length === 0)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`No ${_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1} in ${folders.map((folder) => `'${folder}'`).join(", ")}; expected what 'flamediff profile' wrote.`);
    return found;
}
/** A bundle in memory, such as the members of a downloaded artifact. @throws UserError when the manifest is not in order. */
function readBundleMembers(members) {
    const manifest = members.get(MANIFEST_FILE);
    if (manifest === undefined)
        throw new UserError(`The artifact holds no ${MANIFEST_FILE}; expected what a job with 'mode: profile' uploaded.`);
    return {
        manifest: parseManifest(new TextDecoder().decode(manifest)),
        async *read(member) {
            const bytes = members.get(member);
            if (bytes === undefined)
                throw missing(member);
            yield bytes;
        },
    };
}
/** Writes a bundle: rounds first, the manifest last, so that a half-written one is not taken for whole. */
async function writeBundle(folder, manifest, rounds) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    for (const [member, folded] of rounds) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, member)), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, member), folded);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1), (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .formatManifest */ .L_)(manifest));
}
async function* readMember(folder, member) {
    try {
        yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, member));
    }
    catch (error) {
        throw missing(member, error);
    }
}
function missing(member, cause) {
    return new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`The bundle lacks '${member}', which its ${_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILE */ .h1} names. Record again with 'flamediff profile'.`, { cause });
}


/***/ }),

/***/ 4300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ BUNDLE_VERSION),
/* harmony export */   L_: () => (/* binding */ formatManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5832);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(629);


/** Version of bundle.json; raised when a field changes its meaning or goes away. */
const BUNDLE_VERSION = 1;
/** The name of the manifest in a bundle's folder. */
const MANIFEST_FILE = "bundle.json";
// A bundle comes from a job that ran a stranger's code: every field is bounded, none is trusted.
const text = (most) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(most));
const count = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(Number.MAX_SAFE_INTEGER));
const seconds = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .finite */ .E2x(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(1e9));
const sha = valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "expected a full commit id in lower case")));
/** Folder and file of a bundle's own: no absolute path, no `..`. */
const member = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[A-Za-z0-9_-]{1,100}\/(base|head)\.\d{1,4}\.folded$/, "expected something like 'demo/base.1.folded'"));
const functionName = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: text(4096), name: text(10_000) });
const commit = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    sha,
    /** What a person calls it: a branch, a tag, "working tree". */
    label: text(300),
});
const round = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    file: member,
    /** CPU seconds of the program and all its children. */
    cpuSeconds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(seconds),
    wallSeconds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(seconds),
    /** Samples taken, samples that could not be read, and how often the sampler was behind. */
    recorded: count,
    lost: count,
    late: count,
    /** CPU seconds of Python processes that gave no sample, when there were any. */
    unseen: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(seconds),
    /** Processes and threads seen. */
    processes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(count),
    threads: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(count),
    /** 95th percentile of the stacks' depth. */
    depth: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(count),
    /** How often the program was run within this recording, when one run is too short to sample. */
    repeats: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(100_000))),
    /** Share of the machine's time taken by others meanwhile. */
    steal: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(1))),
    /** Load average of the machine, over a minute, at the end of the run. */
    load: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(1e6))),
});
const entryPoint = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(text(200), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[A-Za-z0-9][A-Za-z0-9._ -]*$/, "expected letters, digits, blanks, '.', '_' and '-'")),
    command: text(10_000),
    /** Why there is no profile; null when there is one. */
    failure: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(text(20_000)),
    /** The side that lacks what the command names: nothing went wrong, and there is nothing to compare. */
    missingOn: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(["base", "head"])),
    /** Planned before the first recorded round; each look spends its part of the evidence. */
    looks: valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ planned: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(100)), used: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(100)) }),
    rounds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ base: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(round), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(500)), head: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(round), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(500)) }),
    /** CPU and wall seconds of one run without the sampler. */
    bare: valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        base: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ cpuSeconds: seconds, wallSeconds: seconds })),
        head: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ cpuSeconds: seconds, wallSeconds: seconds })),
    }),
    /** One sentence each: why fewer rounds, what the sampler said. */
    notes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text(1000)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(50)),
});
/** One file named ten thousand times would be read as often. */
function hasOwnFiles(entryPoints) {
    const files = entryPoints.flatMap(({ rounds }) => [...rounds.base, ...rounds.head].map(({ file }) => file));
    return new Set(files).size === files.length;
}
const manifest = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(BUNDLE_VERSION),
    /** Version of flamediff that wrote it. */
    flamediff: text(50),
    /** Tells the bundles of a matrix apart, such as `Python 3.13, Linux x64`. */
    shard: text(200),
    base: commit,
    head: commit,
    environment: valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        cpu: text(200),
        cores: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(1)),
        os: text(200),
        python: text(200),
        sampler: text(50),
        samplerVersion: text(50),
        rate: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(10_000)),
    }),
    options: valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        /** Difference of shares, 0..1, below which nothing is named. */
        minChange: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cGV(1)),
        keepImports: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        keepWaiting: valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    }),
    /** What the change from base to head touches; null when that is not known. */
    changes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        /** Functions of head whose lines changed, with the first changed line. */
        touched: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: text(4096), name: text(10_000), line: count })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(20_000)),
        moved: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ from: functionName, to: functionName })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(20_000)),
    })),
    entryPoints: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(entryPoint), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru6(200), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6Y((entries) => hasOwnFiles(entries), "expected another file for every round")),
});
/**
 * The manifest of a bundle from its text.
 * @throws UserError that names the field, its value and what was expected.
 */
function parseManifest(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch (error) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${MANIFEST_FILE} is not JSON; expected the file that 'flamediff profile' wrote. Record again.`, { cause: error });
    }
    const version = typeof value === "object" && value !== null && "schemaVersion" in value ? value.schemaVersion : undefined;
    if (version !== BUNDLE_VERSION) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${MANIFEST_FILE} has schemaVersion ${JSON.stringify(version) ?? "missing"}; this flamediff reads version ${BUNDLE_VERSION}. Use the same version for 'profile' and 'report'.`);
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(manifest, value, { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const shown = JSON.stringify(issue.input)?.slice(0, 80) ?? "missing";
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${MANIFEST_FILE} has ${valibot__WEBPACK_IMPORTED_MODULE_0__/* .getDotPath */ .BuJ(issue) ?? "a value"} = ${shown}; ${issue.message}. Record again with 'flamediff profile'.`);
}
function formatManifest(value) {
    return `${JSON.stringify(value, null, 1)}\n`;
}


/***/ }),

/***/ 2554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ recordAndReport),
  O: () => (/* binding */ recordLocally)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/bundle/bundle.js
var bundle_bundle = __webpack_require__(9585);
// EXTERNAL MODULE: ./lib/lib/errors.js
var errors = __webpack_require__(629);
// EXTERNAL MODULE: ./lib/lib/format.js
var format = __webpack_require__(8089);
// EXTERNAL MODULE: ./lib/output/report-stage.js + 4 modules
var report_stage = __webpack_require__(2587);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/record/git/git.js
var git_git = __webpack_require__(295);
;// CONCATENATED MODULE: ./lib/record/git/remote.js


const ADVICE = "In a workflow give the action 'github-token' with 'contents: read', or check out with fetch-depth: 0.";
/** Commits by their full names at the remote. @throws UserError when it cannot be asked. */
async function listRemote(git, ...names) {
    const { status, stdout, stderr } = await (0,git_git/* reachRemote */.w2)(git, "ls-remote", "origin", ...names);
    if (status !== 0)
        throw new errors/* UserError */.yo(`'origin' cannot be asked for ${names[0]}: ${whatFailed(stderr)}. ${ADVICE}`);
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
        throw new errors/* UserError */.yo("This repository has no commit yet, so there is nothing to compare with. Commit the program, change it, and run again.");
    const isDirty = request.kind === "revisions" && request.dirty === true;
    if (isDirty && request.head !== undefined)
        throw new errors/* UserError */.yo(`Options '--dirty' and '--head ${request.head}' exclude each other: --dirty makes the working tree the head.`);
    const head = isDirty ? await commitWorkingTree(git) : await resolveRevision(git, request.head ?? headOf(request));
    const branch = request.kind === "revisions" ? request.defaultBranch : request.baseRef;
    const base = request.base === undefined ? await findMergeBase(git, head, branch) : await resolveRevision(git, request.base);
    return { base, head };
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
        throw new errors/* UserError */.yo(`Revision '${revision}' is neither in this shallow clone nor a branch or tag of origin; expected one, or a full commit id. Or check out with fetch-depth: 0.`);
    }
    throw new errors/* UserError */.yo(`Revision '${revision}' is not in this repository; expected a branch, a tag or a commit. 'git fetch origin ${revision}' may bring it.`);
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
        throw new errors/* UserError */.yo(`'${head.label}' is the only commit on '${branch}', so there is nothing to compare it with. Say what: --base REVISION.`);
    await fetchCommit(git, parent);
    return { sha: parent, label: "the commit before" };
}
async function findLocalMergeBase(git, head, branch) {
    const sha = (await git.attempt("merge-base", branch, head.sha)).stdout.trim();
    if (sha !== "")
        return sha;
    throw new errors/* UserError */.yo(`'${branch}' and '${head.label}' share no history here. Say what to compare with: --base REVISION.`);
}
async function findDefaultBranch(git) {
    const remote = await git.attempt("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
    const names = [remote.stdout.trim(), "origin/main", "origin/master", "main", "master"].filter((name) => name !== "");
    for (const name of names)
        if ((await git.attempt("rev-parse", "--verify", "--quiet", `${name}^{commit}`)).status === 0)
            return name;
    throw new errors/* UserError */.yo("The default branch was not found (tried origin/HEAD, main and master). Say what to compare with: --base REVISION.");
}
async function findMergeBaseWith(git, sha, baseRef) {
    const name = `refs/remotes/origin/${baseRef}`;
    const tryMergeBase = async () => (await git.attempt("merge-base", name, sha)).stdout.trim();
    let found = await tryMergeBase();
    if (found === "" && !(await isShallow(git)))
        await tryFetch(git, "--no-write-fetch-head", "origin", `+refs/heads/${baseRef}:${name}`);
    for (const depth of ["50", "500", "2147483647"]) {
        found ||= await tryMergeBase();
        if (found !== "" || !(await isShallow(git)))
            break;
        await tryFetch(git, `--depth=${depth}`, "origin", `+refs/heads/${baseRef}:${name}`, sha);
    }
    found ||= await tryMergeBase();
    if (found !== "")
        return found;
    throw new errors/* UserError */.yo(`The commit where the head leaves '${baseRef}' was not found. On a pull request check out the merge commit (the default of actions/checkout), else with fetch-depth: 0.`);
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
    const before = new Set(base.map(keyOf));
    const kept = head.filter((fn) => before.has(keyOf(originOf(fn))));
    const stays = new Set(kept.map((fn) => keyOf(originOf(fn))));
    const gone = base.filter((fn) => !stays.has(keyOf(fn)));
    const fresh = head.filter((fn) => !before.has(keyOf(originOf(fn))));
    const withFile = kept.filter((fn) => originOf(fn).file !== fn.file).map((fn) => ({ from: originOf(fn), to: fn }));
    const alone = pairAlike({ gone, fresh, renamed }).sort((a, b) => depthOf(a.from) - depthOf(b.from));
    return settleMoves([...withFile, ...alone], { gone, fresh });
}
/** Each move with those of what is inside, unless one before it has its function: outer ones come first, and take theirs along. */
function settleMoves(wanted, { gone, fresh }) {
    const inside = (0,group_by/* groupBy */.$)(gone, (fn) => keyOf(parentOf(fn)));
    const there = new Set(fresh.map(keyOf));
    const moves = new Map();
    const taken = new Set();
    const settle = ({ from, to }) => {
        if (moves.has(keyOf(from)) || taken.has(keyOf(to)))
            return;
        moves.set(keyOf(from), { from: nameOnly(from), to: nameOnly(to) });
        taken.add(keyOf(to));
        for (const fn of inside.get(keyOf(from)) ?? []) {
            const inner = { file: to.file, name: to.name + fn.name.slice(from.name.length) };
            if (there.has(keyOf(inner)))
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
function keyOf({ file, name }) {
    return `${file}\0${name}`;
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
        changes.push({ path, from, lines: parseHunks(patch) });
    }
    return changes;
}
function pathAfter(status, fields) {
    const { done, value } = fields.next();
    if (done === true)
        throw new errors/* UserError */.yo(`git's list of changed files ends behind '${status}'; expected a path there. Run again.`);
    return value;
}
/** Python files of base that are not at head under any name. */
async function findDeletedFiles(git, base, head) {
    const names = await git("diff", "--no-ext-diff", "--find-renames", "--diff-filter=D", "--name-only", "-z", base, head);
    return names.split("\0").filter((name) => name.endsWith(".py"));
}
/** Changed lines at head from a patch without context. Numbers that no file's lines reach are no hunk's. */
function parseHunks(patch) {
    return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d{1,15})(?:,(\d{1,15}))? @@/gm)].map(([, start, count]) => {
        const first = Number(start);
        return { first, last: first + (count === undefined ? 1 : Number(count)) - 1 };
    });
}

// EXTERNAL MODULE: ./lib/lib/exec.js
var exec = __webpack_require__(8855);
;// CONCATENATED MODULE: ./lib/record/source.js



const OUTLINE = `
import ast, json, sys

NAMES = {ast.Lambda: "<lambda>", ast.ListComp: "<listcomp>", ast.SetComp: "<setcomp>", ast.DictComp: "<dictcomp>", ast.GeneratorExp: "<genexpr>"}
DEFS = (ast.FunctionDef, ast.AsyncFunctionDef)
LISTS = (ast.ListComp, ast.SetComp, ast.DictComp)


def around(node, name):
    """What names of functions inside begin with. From 3.12 on, lists are no functions of their own (PEP 709)."""
    if isinstance(node, LISTS) and sys.version_info >= (3, 12):
        return ""
    return name + (".<locals>." if isinstance(node, DEFS + (ast.Lambda,)) else ".")


def walk(node, prefix, found):
    for child in ast.iter_child_nodes(node):
        name = child.name if isinstance(child, DEFS + (ast.ClassDef,)) else NAMES.get(type(child))
        if name is None:
            walk(child, prefix, found)
            continue
        first = min([child.lineno] + [d.lineno for d in getattr(child, "decorator_list", [])])
        if not isinstance(child, ast.ClassDef):
            found.append([prefix + name, first, getattr(child, "end_lineno", child.lineno)])
        walk(child, prefix + around(child, name), found)


out = {}
for path in json.load(open(sys.argv[1], encoding="utf-8")):
    found = []
    try:
        with open(path, "rb") as file:
            walk(ast.parse(file.read()), "", found)
    except (OSError, SyntaxError, ValueError, RecursionError):
        pass
    out[path] = found
print(json.dumps(out))
`;
/** Outlines Python files without importing them. @throws ProgramError when the interpreter does not answer. */
async function outlineSources({ python, listPath, paths, env, signal }) {
    if (paths.length === 0)
        return new Map();
    await (0,promises_.writeFile)(listPath, JSON.stringify(paths));
    const asked = await (0,exec/* tryExecute */.j)([python, "-I", "-c", OUTLINE, listPath], { env, signal });
    if (asked.status !== 0)
        throw new errors/* ProgramError */.Zj(`'${python}' could not outline the source files: ${asked.stderr.trim().split("\n").at(-1) ?? ""}`);
    const answer = JSON.parse(asked.stdout);
    return new Map(Object.entries(answer).map(([path, found]) => [path, found.map(([name, first, last]) => ({ name, first, last }))]));
}
/**
 * Qualified name of a function that the sampler knows by its bare name and first line only.
 * @returns undefined when the source does not say, or not surely.
 */
function qualifyName(functions, bare, line) {
    const fitting = (functions ?? []).filter(({ name, first }) => first === line && (name === bare || name.endsWith(`.${bare}`)));
    const names = new Set(fitting.map(({ name }) => name));
    return names.size === 1 ? fitting[0]?.name : undefined;
}
/** Functions with changed lines, those around them included, each with its first changed line. */
function touchedFunctions(functions, lines) {
    return functions.flatMap(({ name, first, last }) => {
        // A range that ends before it begins is a place where lines were taken away.
        const hit = lines.find((range) => Math.max(range.first, first) <= Math.min(Math.max(range.last, range.first), last));
        return hit === undefined ? [] : [{ name, line: Math.max(hit.first, first) }];
    });
}

;// CONCATENATED MODULE: ./lib/record/changed-functions.js





/** bundle.json takes no more: a change of everything, such as a new code style, says little about anything. */
const MOST_CHANGES = 20_000;
/** Functions of head whose lines the change touches, and functions that go by another file or name than at base. */
async function findChangedFunctions({ git, commits, worktrees, ...outline }) {
    const shas = [commits.base.sha, commits.head.sha];
    const [changes, deleted] = await Promise.all([findChanges(git, ...shas), findDeletedFiles(git, ...shas)]);
    const files = {
        base: [...changes.flatMap(({ from }) => (from === undefined ? [] : [from])), ...deleted],
        head: changes.map(({ path }) => path),
    };
    const paths = ["base", "head"].flatMap((side) => files[side].map((file) => (0,external_node_path_.join)(worktrees[side], file)));
    const outlines = await outlineSources({ ...outline, paths });
    const functionsOf = (side, file) => outlines.get((0,external_node_path_.join)(worktrees[side], file)) ?? [];
    const placed = async (side) => (await Promise.all(files[side].map((file) => placeFunctions(worktrees[side], file, functionsOf(side, file))))).flat();
    const renamed = new Map(changes.flatMap(({ path, from }) => (from === undefined || from === path ? [] : [[path, from]])));
    const touched = changes.flatMap(({ path: file, lines }) => touchedFunctions(functionsOf("head", file), lines).map(({ name, line }) => ({ file, name, line })));
    const moved = findMoves({ base: await placed("base"), head: await placed("head"), renamed });
    return { touched: touched.slice(0, MOST_CHANGES), moved: moved.slice(0, MOST_CHANGES) };
}
/** A file's functions with their text, and its top level, which goes with the file alone. */
async function placeFunctions(worktree, file, functions) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(worktree, file), "utf8").catch(() => ""); // a link to nowhere
    const lines = text.split("\n").map((line) => line.trim());
    const textOf = ({ first, last }) => lines.slice(first - 1, last).filter((line) => line !== "");
    return [{ file, name: "<module>", lines: [] }, ...functions.map((fn) => ({ file, name: fn.name, lines: textOf(fn) }))];
}

;// CONCATENATED MODULE: ./lib/record/git/gaps.js
/** What a commit's worktree lacks of what a person would expect in it, one sentence each: a program that misses it fails in ways that say nothing of this. */
async function findGaps(git, sha) {
    const gaps = [];
    if ((await git.attempt("cat-file", "-e", `${sha}:.gitmodules`)).status === 0)
        gaps.push("The repository has submodules, whose folders are empty here: if the program needs them, begin 'setup' with 'git submodule update --init'.");
    if ((await usesLfs(git, sha)) && !(await hasLfs(git)))
        gaps.push("The repository keeps files in Git LFS, which are only pointers here: install git-lfs ('git lfs install') if the program reads them.");
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
;// CONCATENATED MODULE: ./lib/profile/leak.js

/** The first frame from the user's checkout or from the other side's worktree: an installed package points there, so both sides would run the same code. */
function findLeak({ recordings, roots, checkout }) {
    for (const { file, sides, name } of recordings.frames) {
        if (file === undefined)
            continue;
        for (const side of sides) {
            const { origin, file: path } = (0,identity/* identify */.ls)({ name, file }, roots[side]);
            const isOutside = origin === "project" && path.startsWith("/");
            const others = [checkout, ...roots[side === "base" ? "head" : "base"].project];
            if (isOutside && others.some((folder) => file.startsWith(`${folder}/`)))
                return { side, file };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/record/identifier.js




/** What frames stand for: paths by the side's folders, names by its sources where the sampler gives bare ones. */
function makeIdentifier({ place, entry, sides, moved }) {
    const { interpreter, inputs, scratch, worktrees, env, signal, repository } = place;
    const roots = rootsOf(place, entry, sides);
    const outlines = new Map();
    const absolutePath = (side, file) => (0,external_node_path_.resolve)(worktrees[side], entry.cwd ?? "", file);
    async function learn({ frames }) {
        const files = frames.flatMap(({ file, sides }) => file === undefined || file.startsWith("<") ? [] : [...sides].map((side) => absolutePath(side, file)));
        const paths = [...new Set(files)].filter((path) => path.endsWith(".py") && !outlines.has(path));
        const found = await outlineSources({
            python: interpreter.executable,
            listPath: (0,external_node_path_.join)(scratch.folder, "sources.json"),
            paths,
            env,
            signal,
        });
        for (const path of paths)
            outlines.set(path, found.get(path) ?? []);
    }
    return async (recordings) => {
        const leak = findLeak({ recordings, roots, checkout: repository });
        if (leak !== undefined)
            throw leakError(leak);
        const options = { roots, moved, keepImports: inputs.keepImports, keepWaiting: inputs.idle };
        if (!hasBareNames(interpreter))
            return options;
        await learn(recordings);
        return {
            ...options,
            qualify: (side, { file, name, line }) => file === undefined ? undefined : qualifyName(outlines.get(absolutePath(side, file)), name, line),
        };
    };
}
/** Qualified names are part of a function since Python 3.11. */
function hasBareNames({ version: [major, minor] }) {
    return major === 3 && minor < 11;
}
function leakError({ side, file }) {
    return new errors/* ProgramError */.Zj(`${side} ran '${file}', which is not ${side}'s own code: a package is installed so that it points there, and both sides would run the same files. ` +
        "Install each side's own: set 'setup' to 'pip install -e .', or to what your project wants.");
}
/** Folders that frames of a side are named relative to. */
function rootsOf({ worktrees, interpreter }, { cwd }, sides) {
    const ofSide = (side) => ({
        project: [worktrees[side]],
        stdlib: interpreter.stdlib,
        prefixes: [...interpreter.prefixes, ...(sides[side].venv === undefined ? [] : [sides[side].venv])],
        ...(cwd !== undefined && { workingFolder: cwd.replace(/\/+$/, "") }),
    });
    return { base: ofSide("base"), head: ofSide("head") };
}

// EXTERNAL MODULE: ./lib/compare/compare.js + 4 modules
var compare = __webpack_require__(7253);
// EXTERNAL MODULE: ./lib/compare/decide.js + 1 modules
var decide = __webpack_require__(691);
// EXTERNAL MODULE: ./lib/compare/looks.js
var compare_looks = __webpack_require__(4248);
// EXTERNAL MODULE: ./lib/config/entry-points.js
var entry_points = __webpack_require__(5943);
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
    let bare;
    try {
        bare = await runBareSides(plan);
        return await recordRounds(plan, bare);
    }
    catch (error) {
        if (!(error instanceof errors/* ProgramError */.Zj))
            throw error;
        const missing = bare === undefined ? await plan.runner.findMissing() : undefined;
        const failure = missing === undefined ? (0,errors/* messageOf */.bD)(error) : describeMissing(missing);
        const how = missing === undefined ? {} : { missingOn: missing.side, notes: [firstLine((0,errors/* messageOf */.bD)(error))] };
        return {
            entry: { ...blank, failure, ...how, bare: bare ?? empty },
            rounds: new Map(),
        };
    }
}
/** As long as a note may be. */
function firstLine(text) {
    return text.split("\n", 1)[0].slice(0, 1000);
}
function describeMissing({ side, path }) {
    return side === "base"
        ? `'${path}' is not on base yet, so there is nothing to compare with. The next change has something.`
        : `'${path}' is not on head any more, so there is nothing to compare.`;
}
/** The first run of a side writes its .pyc files and shows whether the program works; it is timed, not sampled. */
async function runBareSides({ runner, progress }) {
    const runs = {};
    for (const side of profile_frame/* SIDES */.B) {
        progress.now(`${side}: run without the sampler`);
        runs[side] = await runner.runBare(side);
    }
    return runs;
}
async function recordRounds(plan, bare) {
    const { entry, inputs, progress } = plan;
    const pairSeconds = (0,compare_looks/* recordingSeconds */.Bu)(1, { base: bare.base.wallSeconds, head: bare.head.wallSeconds });
    const affordable = Math.min(compare_looks/* MOST_ROUNDS */.M4, Math.max(decide/* LEAST_ROUNDS */.UM, Math.floor(inputs.budget / pairSeconds)));
    const looks = (0,compare/* planLooks */.E)(Math.min(inputs.rounds, affordable), Math.max(inputs.rounds, affordable));
    const most = looks.at(-1);
    const recordings = (0,profile_recordings/* makeRecordings */.d)();
    const runs = { base: [], head: [] };
    const started = performance.now();
    const elapsed = () => (performance.now() - started) / 1000;
    let used = 0;
    for (let round = 0; round < most; round++) {
        for (const side of (0,entry_points/* sideOrder */._9)(round)) {
            progress.now(statusLine({ entry, side, round, looks, elapsed: elapsed(), pairSeconds, budget: inputs.budget }));
            runs[side].push(await sampleInto(recordings, plan, { side, round, isWhole: runs[side].every(({ unseen }) => unseen === 0) }));
            checkSilence(runs[side], entry, side);
        }
        if (!looks.includes(round + 1))
            continue;
        used++;
        const { open } = (0,compare/* compare */.U)((0,settle/* settle */.G)(recordings, await plan.identify(recordings)), { ...plan.compare, looksPlanned: looks.length });
        if (!open)
            break;
        if (round + 1 >= decide/* LEAST_ROUNDS */.UM && elapsed() + pairSeconds > inputs.budget)
            break;
    }
    return finish({ plan, bare, recordings, runs, looks: { planned: looks.length, used } });
}
async function sampleInto(recordings, plan, round) {
    const run = await sampleUntilSeen(plan.runner, round);
    return { ...run, ...readInto(recordings, round.side, run) };
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
/** A run that the sampler did not see, or of which it missed a process, is made again. */
async function sampleUntilSeen(runner, { side, round, isWhole }) {
    for (let repeats = 0;; repeats++) {
        const run = await runner.sample(side, round);
        const isBehindLauncher = run.rules.foreign !== undefined;
        const canMiss = isBehindLauncher || run.pythons.size > 1;
        if (!canMiss || run.cpuSeconds < SEEN_SECONDS || repeats === MOST_REPEATS)
            return run;
        const { processes, unseen } = readInto((0,profile_recordings/* makeRecordings */.d)(), side, run);
        const isUnseen = isBehindLauncher && processes === 0;
        if (!isUnseen && (unseen === 0 || !isWhole))
            return run;
    }
}
function readInto(recordings, side, run) {
    const { folded, cpuSeconds, wallSeconds, rules } = run;
    let unseen = 0;
    const reader = recordings.addRound(side, { cpuSeconds, wallSeconds }, "py-spy");
    if (folded !== undefined)
        reader.push(folded);
    reader.end((round, frames) => {
        unseen = unseenSeconds(run, sampledProcesses(round, frames));
        return { ...keepProcesses(round, frames, rules), facts: { cpuSeconds: cpuSeconds - unseen, wallSeconds } };
    });
    return { ...takeCensus(recordings.rounds.at(-1), recordings.frames), unseen };
}
/** CPU seconds of Python processes that should have given samples and gave none; not of more than the whole run, whose clock counts otherwise. */
function unseenSeconds({ pythons, rules, cpuSeconds }, sampled) {
    // What Python started does not count, and is not looked for.
    if (rules.withoutChildren)
        return 0;
    let unseen = 0;
    for (const [pid, seconds] of pythons)
        if (seconds >= SEEN_SECONDS && !sampled.has(pid))
            unseen += seconds;
    return unseen < MISSED_SHARE * cpuSeconds ? 0 : Math.min(unseen, cpuSeconds);
}
/**
 * A program with next to no work gives no sample, which is a result. One that worked this long and was not seen, in one round or in all rounds together, is an error.
 */
const SILENT_SECONDS = 1;
/** @param runs of one side, the latest last. */
function checkSilence(runs, { name }, side) {
    const wasSeen = runs.some(({ processes }) => processes > 0);
    const silent = (wasSeen ? runs.slice(-1) : runs).filter(({ processes }) => processes === 0);
    const cpuSeconds = silent.reduce((sum, run) => sum + run.cpuSeconds, 0);
    if (cpuSeconds < SILENT_SECONDS)
        return;
    const complaint = silent.at(-1)?.complaint;
    throw new errors/* ProgramError */.Zj(`The sampler saw no Python in '${name}' on ${side}, although it used ${(0,format/* formatSeconds */.Xo)(cpuSeconds)} of CPU time${complaint === undefined ? "" : ` (${complaint})`}. ` +
        "Expected a command that starts Python itself: name the script or '-m module' instead of a launcher. In a container add the capability SYS_PTRACE (options: --cap-add SYS_PTRACE).");
}
async function finish({ plan, bare, recordings, runs, looks }) {
    // The bundle keeps the names of each side; what moved is said apart.
    const { moved: _, ...identity } = await plan.identify(recordings);
    const rounds = new Map();
    const told = { base: [], head: [] };
    for (const side of profile_frame/* SIDES */.B) {
        const ofSide = recordings.rounds.filter((round) => round.side === side);
        ofSide.forEach((round, index) => {
            const file = `${(0,entry_points/* slug */.yR)(plan.entry.name)}/${side}.${index + 1}.folded`;
            rounds.set(file, (0,canonical/* formatRound */.iT)(recordings, round, identity));
            const recorded = runs[side][index];
            const { folded: _folded, notes: _notes, rules: _rules, complaint: _complaint, pythons: _pythons, unseen, ...run } = recorded;
            told[side].push({ file, ...run, ...(unseen > 0 && { unseen }) });
        });
    }
    const notes = [...new Set(profile_frame/* SIDES */.B.flatMap((side) => runs[side].flatMap((run) => run.notes)))];
    if (runs.base.length < plan.inputs.rounds)
        notes.push(fewerRounds(runs.base.length, plan.inputs));
    const { name, command } = plan.entry;
    return { entry: { name, command, failure: null, looks, rounds: told, bare, notes }, rounds };
}
function fewerRounds(done, { rounds, budget }) {
    return `${done} of ${rounds} rounds were recorded: the budget of ${(0,format/* formatPlural */.yk)(budget, "second")} allowed no more.`;
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
;// CONCATENATED MODULE: ./lib/record/sampler/environment.js
/**
 * What a profiled program must not see: tokens, the runner's own services, the action's inputs and the files that steer later steps.
 * A `run:` step never sees the first three either; the others are what `::set-env::` and its kin became.
 */
const WITHHELD = [
    /^INPUT_/i,
    /^ACTIONS_/,
    /^STATE_/,
    /^GITHUB_(TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/,
    /^GH_(TOKEN|ENTERPRISE_TOKEN)$/,
    /^GITHUB_ENTERPRISE_TOKEN$/,
    /^GIT_CONFIG_(COUNT|KEY_\d+|VALUE_\d+|PARAMETERS)$/,
];
/** Set by users and kept, except what would make every run compile anew. */
const UNSET = ["PYTHONDONTWRITEBYTECODE"];
/** Name of the variable that marks the processes of a run. */
const MARKER = "FLAMEDIFF_RUN";
/** The environment of a profiled program or of `setup`: the user's own variables, no secret of the job's. */
function makeProgramEnvironment({ outer, bytecodeFolder, venv, pythonFolder, hashSeed, own, marker, }) {
    const env = withoutSecrets(outer);
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
/** What every Python of a run may see, our own questions to it too: packages that the job installed from the pull request run code when it starts. */
function withoutSecrets(outer) {
    const shown = Object.entries(outer).filter((entry) => entry[1] !== undefined && !isWithheld(entry[0]));
    return Object.fromEntries(shown);
}
function isWithheld(name) {
    return WITHHELD.some((pattern) => pattern.test(name));
}

;// CONCATENATED MODULE: ./lib/record/context.js


/** The environment of a program or of set-up on a side. */
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
function namedFiles({ argv, cwd = "" }) {
    const files = argv.flatMap((word, index) => {
        if (argv[index - 1] === "-m") {
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

;// CONCATENATED MODULE: ./lib/record/sampler/ending.js


/** Words for how a program ended: `exit status 3`, `killed by SIGSEGV`, `timed out`. */
function describeEnding(ending) {
    switch (ending.how) {
        case "exit":
            return `exit status ${ending.code}`;
        case "signal":
            return `killed by ${ending.signal}`;
        case "timeout":
            return "timed out";
    }
}
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

;// CONCATENATED MODULE: ./lib/record/sampler/machine.js


function describeMachine() {
    const [first] = (0,external_node_os_.cpus)();
    return { cpu: first?.model.trim() || "unknown CPU", cores: Math.max(1, (0,external_node_os_.cpus)().length), os: `${(0,external_node_os_.type)()} ${(0,external_node_os_.release)()} ${(0,external_node_os_.arch)()}` };
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
;// CONCATENATED MODULE: ./lib/record/sampler/py-spy.js
/** The sampler's command line up to the program: functions by their first line, full paths, folded stacks. */
function pySpyArguments(switches, output) {
    const { rate, threads, native, idle, gil, nonblocking } = switches;
    return [
        "record",
        "--rate",
        String(rate),
        "--function",
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
        status: (0,external_node_path_.join)(folder, "status"),
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
/** Looks at the processes of a session, its leader aside. Reads all of /proc. */
function lookAtSession(session) {
    const pythons = new Map();
    let threads = 0;
    for (const pid of processIds()) {
        const stat = pid === session ? undefined : statOf(pid);
        if (stat?.at(6) !== String(session))
            continue;
        threads = Math.max(threads, Number(stat.at(20)));
        if (/^(?:python|pypy|graalpy)/.test((0,external_node_path_.basename)(executableOf(pid))))
            pythons.set(pid, (Number(stat.at(14)) + Number(stat.at(15))) / TICKS);
    }
    return { threads, pythons };
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
/** A program that writes more than this would fill the disk. */
const MOST_OUTPUT_BYTES = 2 * 1024 ** 3;
/** Waits for the program and the sampler; whatever happens, nothing of them is alive afterwards. */
async function supervise(run) {
    const { child, isSampled, marker, paths, started, timeoutSeconds, signal } = run;
    const pid = child.pid;
    let exitedAt;
    child.once("exit", () => {
        exitedAt = performance.now();
    });
    const since = (then) => (performance.now() - then) / 1000;
    let statusAt;
    let stoppedAt;
    let isTimeout = false;
    let isCutOff;
    let threads = 0;
    const pythons = new Map();
    const look = () => {
        const seen = lookAtSession(pid);
        threads = Math.max(threads, seen.threads);
        for (const [python, seconds] of seen.pythons)
            pythons.set(python, seconds);
    };
    const stop = () => {
        stoppedAt ??= performance.now();
        if (isSampled)
            child.kill("SIGINT");
        else
            killGroup(pid);
    };
    try {
        for (let turn = 0;; turn++) {
            signal.throwIfAborted();
            if (statusAt === undefined && (0,external_node_fs_.existsSync)(paths.status))
                statusAt = performance.now();
            if (exitedAt !== undefined && (statusAt !== undefined || isTimeout))
                break;
            // A sampler that ends first, by a fault or because it met no Python, is no reason to end the program: its status counts.
            if (exitedAt !== undefined)
                isCutOff ??= stoppedAt === undefined && isRunning(paths);
            if (exitedAt !== undefined && since(exitedAt) > STATUS_SECONDS && !isRunning(paths))
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
            await (0,external_node_timers_promises_.setTimeout)(POLL_MILLISECONDS);
        }
    }
    finally {
        killGroup(pid);
        await endMarked(marker);
    }
    const outcome = isTimeout && statusAt === undefined ? "timeout" : { statusAt: statusAt ?? performance.now() };
    return { outcome, threads, pythons, isCutOff: isCutOff ?? false };
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
    const started = performance.now();
    const child = await start(request, paths);
    const { outcome, threads, pythons, isCutOff } = await supervise({
        child,
        isSampled: request.sampler !== undefined,
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
        cpuSeconds: status?.cpuSeconds ?? 0,
        wallSeconds: outcome === "timeout" ? wallSeconds : Math.max(0, (outcome.statusAt - started) / 1000),
        threads,
        pythons,
        stdoutTail,
        stderrTail,
        sampled: request.sampler && (await readSampled(paths, isCutOff)),
    };
}
async function start({ argv, cwd, env, sampler, keepAlive, folder }, paths) {
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
    const [command = "", ...args] = sampler === undefined ? shells : [sampler.executable, ...pySpyArguments(sampler.switches, paths.folded), ...shells];
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

;// CONCATENATED MODULE: ./lib/record/run.js













/** Runs an entry point on either side, with the sampler or without, and checks how it ends. */
function makeRunner(place, entry, sides) {
    const { inputs, scratch, sampler, worktrees, signal, interpreter } = place;
    let runs = 0;
    /** Most threads in the runs without the sampler, of both sides. */
    let threads = 0;
    // The same on both sides; native frames cannot be read from a running program.
    const isCrowded = () => threads > MOST_PAUSED_THREADS && !inputs.native;
    const argvOf = (side) => {
        const { python } = sides[side];
        return findConsoleScript({ argv: (0,entry_points/* commandLine */.ay)(entry, python), python, outer: interpreter.executable });
    };
    async function run(side, round, isSampled) {
        const { venv, python } = sides[side];
        const cwd = (0,external_node_path_.join)(worktrees[side], entry.cwd ?? "");
        if (!(0,external_node_fs_.existsSync)(cwd))
            throw new errors/* ProgramError */.Zj(`Entry point '${entry.name}' runs in '${entry.cwd}', which is no folder on ${side}.`);
        const argv = await argvOf(side);
        // Only the interpreter itself is surely one Python process from its first moment on.
        const isPython = argv[0] === python;
        const folder = (0,external_node_path_.join)(scratch.folder, `run-${runs++}`);
        const result = await runProgram({
            argv,
            cwd,
            env: programEnvironment(place, { side, venv, round, entry }),
            folder,
            timeoutSeconds: entry.timeout ?? inputs.timeout,
            signal,
            ...(isSampled && { sampler: { executable: sampler, switches: { ...inputs, nonblocking: inputs.nonblocking || isCrowded() } } }),
            ...(isSampled && !isPython && { keepAlive: { python: interpreter.executable } }),
        });
        checkEnding({
            result,
            side,
            round: isSampled ? round + 1 : undefined,
            entry,
            timeout: entry.timeout ?? inputs.timeout,
            worktree: worktrees[side],
        });
        return { run: result, folder, ...(isPython && { program: argv.join(" ") }) };
    }
    return {
        findMissing: () => findMissingFile(entry, worktrees),
        async runBare(side) {
            const { run: result, folder } = await run(side, 0, false);
            await removeRun(folder);
            threads = Math.max(threads, result.threads);
            return timesOf(result);
        },
        async sample(side, round) {
            const before = readMachineTime();
            const { run: result, folder, program } = await run(side, round, true);
            const steal = stealBetween(before, readMachineTime());
            const { foldedPath, recorded, lost, late, error, keepAlive, isCutOff } = result.sampled;
            if (isCutOff && foldedPath !== undefined)
                throw cutOffError({ entry, side, round, error });
            const folded = foldedPath === undefined ? undefined : await (0,promises_.readFile)(foldedPath);
            await removeRun(folder);
            const rules = {
                withoutChildren: !inputs.subprocesses,
                ...(program !== undefined && { program }),
                ...(keepAlive !== undefined && { foreign: keepAlive }),
            };
            const notes = isCrowded() && !inputs.nonblocking ? [crowdedNote(threads)] : [];
            return {
                ...timesOf(result),
                ...{ folded, recorded, lost, late, complaint: error, rules, notes, pythons: result.pythons },
                ...(result.threads > 0 && { threads: result.threads }),
                ...(steal !== undefined && { steal }),
                load: readLoad(),
            };
        },
    };
}
/** Pausing a program of 200 threads for every sample made it run 2 to 4 times as long (measured); usual pools stay below this. */
const MOST_PAUSED_THREADS = 20;
function crowdedNote(threads) {
    return `The program runs ${threads} threads, so it was sampled without being paused ('nonblocking'): some samples may be read while they change.`;
}
/** What ran after it would be missing from the profile, as if it had become faster. */
function cutOffError({ entry, side, round, error }) {
    return new errors/* ProgramError */.Zj(`The sampler ended before '${entry.name}' did on ${side} in round ${round + 1}, so the profile is not whole${error === undefined ? "" : ` (${error})`}. ` +
        "Run it again; if it happens every time, does the program send signals to processes that it did not start?");
}
function timesOf({ cpuSeconds, wallSeconds }) {
    return { cpuSeconds, wallSeconds };
}
/** @throws ProgramError with side, round, status and the program's last words when it did not end well. */
function checkEnding({ result, side, round, entry, timeout, worktree }) {
    const { ending, stdoutTail, stderrTail } = result;
    if (ending.how === "exit" && [0, ...(entry.allowExitStatus ?? [])].includes(ending.code))
        return;
    const when = round === undefined ? "in its first run" : `in round ${round}`;
    const after = ending.how === "timeout" ? ` after ${(0,format/* formatPlural */.yk)(timeout, "second")}` : "";
    const words = (stderrTail === "" ? stdoutTail : stderrTail).replaceAll(`${worktree}/`, "");
    throw new errors/* ProgramError */.Zj(`'${entry.name}' failed on ${side} ${when}: ${describeEnding(ending)}${after}. ${adviceOn(ending, entry)}${words === "" ? "" : `\n${words}`}`);
}
/** The shell's statuses of a command that is not there, or no program. */
const NOT_FOUND = 127;
function adviceOn(ending, { argv }) {
    if (ending.how === "timeout")
        return "Give it less to do, or raise 'timeout'.";
    if (ending.how === "signal")
        return "Run the same command on that commit.";
    const [command] = argv;
    if (ending.code === NOT_FOUND && /\s/.test(command))
        return `'${command}' is one word, and no shell takes it apart: write words one by one, or sh -c '…'.`;
    if (ending.code === NOT_FOUND)
        return `Is '${command}' installed, there and in this job?`;
    return "Run the same command on that commit; if this status is no failure, list it in 'allow-exit-status' of the entry point.";
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
        const failure = await writeExecutable(place, program).catch(errors/* messageOf */.bD);
        if (failure === undefined && (await works(place)))
            return place;
        failures.push(failure ?? `'${place}' does not run.`);
    }
    throw new errors/* ProgramError */.Zj(`${SAMPLER} ${SAMPLER_VERSION} cannot be used: ${failures.join(" ")} Set XDG_CACHE_HOME to a folder where programs may be written and run.`);
}
/** Two runs may write at once: each renames a file of its own, both hold the same bytes. */
async function writeExecutable(path, program) {
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
async function works(executable) {
    const asked = await (0,exec/* tryExecute */.j)([executable, "--version"]).catch(() => undefined);
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
            const done = await (0,exec/* tryExecute */.j)(argv, { env: packageEnvironment(env), ...(signal && { signal }) }).catch((error) => {
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
real = lambda names: sorted({q for p in names if p for q in (p, os.path.realpath(p))})
print(json.dumps({
  "executable": sys.executable,
  "version": list(sys.version_info[:3]),
  "implementation": platform.python_implementation(),
  "freeThreaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
  "stdlib": real([paths["stdlib"], paths["platstdlib"]]),
  "sitePackages": real([paths["purelib"], paths["platlib"], *site.getsitepackages()]),
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
        const asked = await (0,exec/* tryExecute */.j)([name, "-I", "-c", QUESTION], { env, timeoutSeconds: 60 }).catch((error) => String(error.message));
        if (typeof asked === "string")
            failures.push(asked);
        else if (asked.status !== 0)
            failures.push(`'${name}' ended with status ${asked.status}${interpreter_lastWords(asked.stderr)}.`);
        else {
            const found = checkInterpreter(name, asked.stdout);
            return { ...found, isShimmed: await isShim(name, found.executable, env) };
        }
    }
    throw new errors/* UserError */.yo(`Input 'python' is '${python}', which does not run: ${failures.join(" ")} Install Python ${RANGE} (in a workflow: actions/setup-python) or name another interpreter.`);
}
/** What is no Python may tell the whole question back. */
function interpreter_lastWords(stderr) {
    const words = stderr.trim().split("\n").at(-1)?.replace(/\.$/, "") ?? "";
    return words === "" || stderr.includes("import json") ? "" : `: ${words}`;
}
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





const OWNER_FILE = "owner.json";
/**
 * Opens a scratch folder, after removing those whose owner is dead: their processes, worktrees and files. What belongs to a living run,
 * or is not recognised as ours, stays.
 */
async function openScratch({ env, undo }) {
    const root = (0,external_node_path_.join)(env["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(), `flamediff-${(0,external_node_os_.userInfo)().uid}`);
    await (0,promises_.mkdir)(root, { recursive: true, mode: 0o700 });
    await removeDead(root, undo);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(root, "run-"));
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
async function removeDead(root, undo) {
    for (const name of await (0,promises_.readdir)(root)) {
        const folder = (0,external_node_path_.join)(root, name);
        const owner = await readOwner(folder);
        if (owner === undefined || !isDead(owner))
            continue;
        await endMarked(owner.marker);
        for (const left of owner.undo)
            await undo(left).catch(() => undefined); // the repository may be gone, too
        await removeFolder(folder);
    }
}
function isDead({ pid, startTime }) {
    const now = startTimeOf(pid);
    return now === undefined ? !isAlive(pid) : startTime !== null && now !== startTime;
}
async function readOwner(folder) {
    try {
        return JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(folder, OWNER_FILE), "utf8"));
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

;// CONCATENATED MODULE: ./lib/record/sampler/setup.js






/**
 * Makes the side's virtual environment, which also sees what the job installed, and runs the set-up lines in it, one shell for all, ending at the first that fails.
 * @throws ProgramError that names the line, its status and its last words.
 */
async function setUpSide(request) {
    const { side, lines, worktree, folder, signal, timeoutSeconds } = request;
    const venv = await makeVirtualEnvironment(request);
    const script = (0,external_node_path_.join)(folder, "setup.sh");
    const current = (0,external_node_path_.join)(folder, "line");
    await (0,promises_.writeFile)(script, await setupScript(lines, current));
    const run = await runProgram({
        argv: ["/bin/sh", script],
        cwd: worktree,
        env: request.environment(venv),
        folder: (0,external_node_path_.join)(folder, "log"),
        timeoutSeconds,
        signal,
    });
    if (run.ending.how === "exit" && run.ending.code === 0)
        return { python: (0,external_node_path_.join)(venv, "bin", "python"), venv };
    const line = (await (0,promises_.readFile)(current, "utf8").catch(() => "")).trim();
    const words = [run.stdoutTail, run.stderrTail]
        .filter((tail) => tail !== "")
        .join("\n")
        .split("\n")
        .slice(-20)
        .join("\n");
    throw new errors/* ProgramError */.Zj(`Set-up of ${side} failed at '${line}' (${describeEnding(run.ending)})${words === "" ? "." : `:\n${words}`}`);
}
/** Each command is noted before it runs, so that the failing one can be named. */
async function setupScript(lines, current) {
    const commands = await splitCommands(lines);
    const steps = commands.map((command) => `printf '%s' ${quoted(setup_firstLine(command))} >${quoted(current)}\n${command}`);
    return `set -e\n${steps.join("\n")}\n`;
}
/** Shell lines as whole commands: `if`, `case`, here-documents and lines that end with a backslash go on in the next one. */
async function splitCommands(lines) {
    const commands = [];
    let open = "";
    for (const line of lines.split(/\r?\n/)) {
        open = open.trim() === "" ? line : `${open}\n${line}`;
        if (open.trim() === "" || !(await isWhole(open)))
            continue;
        commands.push(open);
        open = "";
    }
    // What does not close is for the shell to complain about.
    return open.trim() === "" ? commands : [...commands, open];
}
/** The shell itself takes an open here-document and a last backslash for the end. */
async function isWhole(command) {
    if (/(?<!\\)(\\\\)*\\$/.test(command) || hasOpenHereDocument(command))
        return false;
    return (await (0,exec/* tryExecute */.j)(["/bin/sh", "-n", "-c", command])).status === 0;
}
function hasOpenHereDocument(command) {
    const lines = command.split("\n").map((line) => line.trim());
    return [...command.matchAll(/(?<!<)<<-?\s*(['"]?)([A-Za-z_]\w*)\1/g)].some(([, , word = ""]) => !lines.includes(word));
}
/** As one word of the shell. */
function quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
function setup_firstLine(command) {
    const [first = "", ...others] = command.trim().split("\n");
    return others.length === 0 ? first : `${first} …`;
}
/** By uv where the user has it, which needs neither the venv module nor pip; else by Python itself. */
async function makeVirtualEnvironment({ interpreter, folder, environment, signal }) {
    const venv = (0,external_node_path_.join)(folder, "venv");
    const options = { env: environment(venv), signal };
    await (0,promises_.mkdir)(folder, { recursive: true });
    const isUv = await makeWithUv(interpreter, venv, options);
    if (!isUv)
        await makeWithPython(interpreter, venv, options);
    await seeAlso(venv, interpreter);
    await providePip(venv, isUv, options);
    return venv;
}
async function makeWithUv({ executable }, venv, options) {
    const argv = ["uv", "venv", "--quiet", "--no-project", "--system-site-packages", "--python", executable, venv];
    const done = await (0,exec/* tryExecute */.j)(argv, options).catch(() => undefined);
    options.signal.throwIfAborted();
    if (done?.status === 0)
        return true;
    await (0,promises_.rm)(venv, { recursive: true, force: true });
    return false;
}
async function makeWithPython({ executable }, venv, options) {
    const done = await (0,exec/* tryExecute */.j)([executable, "-m", "venv", "--system-site-packages", "--without-pip", venv], options);
    if (done.status === 0)
        return;
    throw new errors/* ProgramError */.Zj(`'${executable} -m venv' failed: ${done.stderr.trim().split("\n").at(-1) ?? ""}. Install the venv module (Debian: python3-venv).`);
}
/** The outer pip when the environment sees it (installing another one takes seconds), else uv's, else Python's own. */
async function providePip(venv, isUv, options) {
    const bin = (0,external_node_path_.join)(venv, "bin");
    const python = (0,external_node_path_.join)(bin, "python");
    const { status } = await (0,exec/* tryExecute */.j)([python, "-m", "pip", "--version"], options);
    const command = status === 0 ? `${quoted(python)} -m pip` : isUv ? "uv pip" : undefined;
    if (command === undefined)
        await (0,exec/* tryExecute */.j)([python, "-m", "ensurepip", "--default-pip"], options);
    else
        for (const name of ["pip", "pip3"])
            await setup_writeExecutable((0,external_node_path_.join)(bin, name), `#!/bin/sh\nexec ${command} "$@"\n`);
}
/** A virtual environment made from another one sees only the base interpreter's packages; this adds the other one's. */
async function seeAlso(venv, { sitePackages, version }) {
    const own = (0,external_node_path_.join)(venv, "lib", `python${version[0]}.${version[1]}`, "site-packages");
    await (0,promises_.mkdir)(own, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(own, "flamediff-outer.pth"), sitePackages.map((folder) => `${folder}\n`).join(""));
}
async function setup_writeExecutable(path, text) {
    const file = await (0,promises_.open)(path, "w", 0o755);
    await file.writeFile(text);
    await file.close();
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
    for (const side of profile_frame/* SIDES */.B) {
        progress.phase(`Setting up ${side}`);
        sides[side] = await setUpSide({
            side,
            lines,
            interpreter,
            worktree: worktrees[side],
            folder: (0,external_node_path_.join)(scratch.folder, `setup-${number}-${side}`),
            environment: (venv) => programEnvironment(place, { side, venv }),
            timeoutSeconds: inputs.timeout,
            signal,
        });
    }
    return sides;
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
        const env = withoutSecrets(request.env);
        const git = (0,git_git/* openGit */.zY)(repository, { signal, credentials: request.credentials });
        const scratch = __addDisposableResource(env_1, await openScratch({ env, undo: ({ repository, worktree }) => removeWorktree(repository, worktree) }), true);
        progress.phase("Looking at Python and the sampler");
        const interpreter = await findInterpreter(inputs.python, env);
        const sampler = await installSampler({ python: interpreter.executable, env, temporary: scratch.folder, signal });
        progress.phase("Checking out base and head");
        const folders = { base: (0,external_node_path_.join)(scratch.folder, "base"), head: (0,external_node_path_.join)(scratch.folder, "head") };
        for (const side of profile_frame/* SIDES */.B)
            await scratch.remember({ repository, worktree: folders[side] });
        const base = __addDisposableResource(env_1, await addWorktree(git, commits.base.sha, folders.base), true);
        const head = __addDisposableResource(env_1, await addWorktree(git, commits.head.sha, folders.head), true);
        for (const gap of await findGaps(git, commits.head.sha))
            progress.warn(gap);
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
            recordings.push(await recordEntryPoint({
                entry,
                inputs,
                runner: makeRunner(place, entry, sides),
                identify: makeIdentifier({ place, entry, sides, moved: changes.moved }),
                compare: { minChange: inputs.minChange / 100, entryPoints: inputs.entryPoints.length },
                progress,
            }));
        }
        const manifest = makeManifest({ ...request, interpreter, changes, recordings });
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
function makeManifest({ inputs, commits, interpreter, changes, recordings }) {
    const machine = describeMachine();
    return {
        schemaVersion: manifest/* BUNDLE_VERSION */.AY,
        flamediff: version/* VERSION */.x,
        shard: `${interpreter.label}, ${machine.os.replace(/^(\S+) \S+ /, "$1 ")}`,
        base: describeCommit(commits.base),
        head: describeCommit(commits.head),
        environment: { ...machine, python: interpreter.label, sampler: SAMPLER, samplerVersion: SAMPLER_VERSION, rate: inputs.rate },
        options: { minChange: inputs.minChange / 100, keepImports: inputs.keepImports, keepWaiting: inputs.idle },
        changes,
        entryPoints: recordings.map(({ entry }) => entry),
    };
}
/** What nobody else knows has no name that others could use. */
function describeCommit({ sha, label, isTransient }) {
    return { sha: isTransient === true ? null : sha, label };
}

// EXTERNAL MODULE: ./lib/cli/out-folder.js
var out_folder = __webpack_require__(6122);
// EXTERNAL MODULE: ./lib/cli/show-report.js + 3 modules
var show_report = __webpack_require__(439);
;// CONCATENATED MODULE: ./lib/cli/local-recording.js










/** Both stages; the bundle lies in the report's folder. @param given what it takes to repeat it, beside the commits and pyproject.toml. */
async function recordAndReport(work, given) {
    const folder = (0,show_report/* reportFolderOf */.s)(work.options);
    const bundle = (0,external_node_path_.join)(folder, "bundle");
    await recordLocally(work, { folder, bundle });
    work.progress.phase("Comparing and drawing");
    return (0,report_stage/* reportBundles */.O)([await (0,bundle_bundle/* readBundleFolder */.n$)(bundle)], given);
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

/***/ 1939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   PC: () => (/* binding */ givenInputs),
/* harmony export */   xQ: () => (/* binding */ camelCase),
/* harmony export */   zg: () => (/* binding */ repeatedOptions)
/* harmony export */ });
/* harmony import */ var _config_entry_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5943);
/* harmony import */ var _config_input_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2782);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(174);
/* harmony import */ var _config_pyproject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1543);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(629);





/**
 * What a recording command works with: its options, else pyproject.toml, else the defaults.
 * @param command what stands behind `--`; it comes before all entry points.
 * @throws UserError when there is nothing to profile.
 */
async function readInputs(repository, command, options) {
    const { inputs } = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .T)({ given: givenInputs(options), from: "option", pyproject: await (0,_config_pyproject_js__WEBPACK_IMPORTED_MODULE_3__/* .readPyproject */ .x7)(repository) });
    const [first, ...rest] = command;
    if (first !== undefined)
        return { ...inputs, entryPoints: [(0,_config_entry_points_js__WEBPACK_IMPORTED_MODULE_0__/* .makeEntryPointFromArgv */ .Bv)([first, ...rest])] };
    if (inputs.entryPoints.length > 0)
        return inputs;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo("There is nothing to profile. Give a command behind '--', such as: flamediff run -- python bench.py, or write [tool.flamediff.entry-points] into pyproject.toml ('flamediff init' suggests some).");
}
/** Options that are inputs, as text. */
function givenInputs(options) {
    const given = (0,_config_input_table_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj)().map((name) => [name, options[camelCase(name)]]);
    return Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}
/** Options that make another recording or another verdict; a command behind `--` as the entry point that it is. */
function repeatedOptions(command, options) {
    const [first, ...rest] = command;
    const entry = first === undefined ? undefined : (0,_config_entry_points_js__WEBPACK_IMPORTED_MODULE_0__/* .makeEntryPointFromArgv */ .Bv)([first, ...rest]);
    const given = Object.entries(givenInputs(options)).filter(([name]) => _config_input_table_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORDING_INPUTS */ .qQ.includes(name));
    return { ...Object.fromEntries(given), ...(entry !== undefined && { "entry-points": `${entry.name}: ${entry.command}` }) };
}
/** `min-change` of action.yml is `minChange` here. */
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ reportFolderOf),
  U: () => (/* binding */ showReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/output/report-folder.js + 6 modules
var report_folder = __webpack_require__(481);
// EXTERNAL MODULE: ./lib/page/page.js + 6 modules
var page = __webpack_require__(1668);
;// CONCATENATED MODULE: ./lib/report/gate.js

/** What the process ends with: 3 when an entry point failed, 1 for a regression that the user wants to fail on, else 0. */
function exitCodeOf(report, failOn) {
    if (report.verdict === "failed")
        return 3;
    return failOn === "regression" && report.entryPoints.some(isRegression) ? 1 : 0;
}
/**
 * A share alone never fails a check: the program's CPU seconds have a say. Where they surely rose, a function that is slower or new is a regression.
 * Where they are unknown or unsure, only one that is slower is, and only if none is faster or gone: work that a rename, an inlined or an extracted function
 * takes from one place to another costs nothing.
 */
function isRegression({ verdict, functions, time }) {
    if (verdict !== "changed")
        return false;
    const hasAny = (...verdicts) => functions.some((fn) => verdicts.includes(fn.verdict));
    const [lower, upper] = time.cpu.interval ?? [0, Number.POSITIVE_INFINITY];
    if (lower > 1)
        return hasAny("slower", "new");
    return upper >= 1 && hasAny("slower") && !hasAny("faster", "gone");
}
function countChanges({ entryPoints }) {
    const named = entryPoints.flatMap(({ functions }) => functions.filter(isNamed));
    const regressions = named.filter(({ verdict }) => verdict === "slower" || verdict === "new").length;
    return { changed: named.length, regressions, improvements: named.length - regressions };
}

// EXTERNAL MODULE: ./lib/compare/verdicts.js
var verdicts = __webpack_require__(4616);
// EXTERNAL MODULE: ./lib/flamegraph/label.js
var label = __webpack_require__(5874);
// EXTERNAL MODULE: ./lib/lib/format.js
var format = __webpack_require__(8089);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(4412);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(4435);
// EXTERNAL MODULE: ./lib/report/row.js
var row = __webpack_require__(4495);
// EXTERNAL MODULE: ./lib/report/sentences.js
var sentences = __webpack_require__(2593);
;// CONCATENATED MODULE: ./lib/report/terminal.js







/** The report for people at a terminal: the finding, the table, the picture as text, the files. */
function renderTerminal(report, options) {
    const paint = makePainter(options.colours);
    const lines = [...wrap((0,report_escape/* plain */.pj)((0,headline/* makeHeadline */.dd)(report)), options).map((line) => paint("bold", line)), ""];
    const parts = report.entryPoints.map((entry, index) => ({ entry, icicle: options.icicles[index] ?? "" }));
    for (const { entry, icicle } of parts.sort((a, b) => (0,headline/* byUrgency */.td)(a.entry, b.entry)))
        lines.push(...renderEntry({ report, entry, icicle, options }), "");
    const page = report.entryPoints.find(({ files }) => files["page"] !== undefined)?.files["page"];
    if (page !== undefined)
        lines.push(withNote(`${options.folder}/${page}`, "all on one page", options));
    lines.push(`${options.folder}/report.json, report.md`);
    return `${lines.join("\n")}\n`;
}
function renderEntry({ report, entry, icicle, options }) {
    const paint = makePainter(options.colours);
    const lines = wrap(describeEntry(report, entry), options).map((line) => paint("dim", line));
    const headlines = report.entryPoints.length > 1 ? [(0,headline/* makeEntryHeadline */.XT)(entry)] : [];
    for (const sentence of [...headlines, (0,sentences/* describeTime */.Ht)(entry), (0,sentences/* explainFurther */.Wp)(entry)])
        if (sentence !== "")
            lines.push(...wrap((0,report_escape/* plain */.pj)(sentence), options));
    if (entry.failure !== undefined)
        lines.push(...(0,sentences/* lastWordsOf */.FL)(entry.failure).map((line) => `  ${(0,report_escape/* visible */.RK)(line).trimEnd()}`));
    lines.push(...renderTable(entry.functions.filter(verdicts/* isNamed */.e), options));
    if (entry.verdict === "changed")
        lines.push(...renderRest(entry, icicle, options));
    for (const warning of entry.health.warnings)
        lines.push(...wrap(`! ${(0,report_escape/* plain */.pj)(warning)}`, options).map((line) => paint("alert", line)));
    const { diff } = entry.files;
    if (diff !== undefined)
        lines.push("", withNote(`${options.folder}/${diff}`, "open it in a browser; base and head beside it", options));
    return lines;
}
/** A number stays with its unit and with the sign before it: `→ < 0.01 s`, `± 4.0 points`, `status 3`. */
const BREAKS = /(?<![<→±]|status) (?!(?:ms|s|points?|seconds?)\b|%|→)/;
/** Whole words, as many as fit into a line. */
function wrap(text, { width }) {
    const lines = [];
    for (const word of text.split(BREAKS)) {
        const longer = `${lines.at(-1)} ${word}`;
        if (lines.length > 0 && (0,label/* columnsOf */.PL)(longer) <= width)
            lines[lines.length - 1] = longer;
        else
            lines.push(word);
    }
    return lines;
}
/** A path stays whole, so that it can be clicked; what is said of it goes where there is no room. */
function withNote(path, note, { width }) {
    const line = `${path}   (${note})`;
    return (0,label/* columnsOf */.PL)(line) <= width ? line : path;
}
/** Who else moved, where the time went, and the picture. */
function renderRest(entry, icicle, { width, colours }) {
    const paint = makePainter(colours);
    const count = (verdict) => entry.functions.filter((fn) => fn.verdict === verdict).length;
    const [bystanders, uncertain] = [count("bystander"), count("uncertain")];
    const origins = (0,sentences/* describeOrigins */.BH)(entry);
    return [
        ...(0,sentences/* describeOthers */.Hi)({ bystanders, uncertain }).map((line) => paint("dim", `  ${line}`)),
        ...(origins === "" ? [] : [`  ${origins}`]),
        ...(icicle === "" ? [] : ["", ...icicle.split("\n").map((line) => `  ${(0,label/* cut */.Jj)(line, width - 2)}`)]),
    ];
}
function describeEntry(report, entry) {
    const { base, head } = report;
    const { rounds, samples } = entry;
    const side = ({ sha, label }) => (sha === null ? (0,report_escape/* plain */.pj)(label) : (0,format/* shortSha */.Fu)(sha));
    return [
        (0,report_escape/* plain */.pj)((0,headline/* titleOf */.Gg)(entry, report)),
        `${side(base)} → ${side(head)}`,
        ...(entry.failure === undefined
            ? [`${rounds.base} + ${rounds.head} rounds`, `${(0,format/* formatCount */.B4)(samples.base)} + ${(0,format/* formatCount */.B4)(samples.head)} samples`]
            : []),
    ].join(" · ");
}
/** As in the flame graphs, which tell warm from cold for eyes that do not tell red from green. */
const COLOURS = {
    slower: "warm",
    new: "warm",
    faster: "cold",
    gone: "cold",
    bystander: "dim",
    uncertain: "dim",
    unchanged: "dim",
};
const NAME = { title: "function", side: "end", cell: ({ name }) => (0,report_escape/* plain */.pj)(name) };
const NUMBERS = [
    { title: "base", side: "start", cell: (fn) => (0,row/* makeRow */.xG)(fn).base },
    { title: "head", side: "start", cell: (fn) => (0,row/* makeRow */.xG)(fn).head },
];
const CHANGE = [
    { title: "points", side: "start", cell: (fn) => (0,row/* makeRow */.xG)(fn).change },
    { title: "CPU time", side: "start", cell: (fn) => [(0,row/* makeRow */.xG)(fn).seconds, (0,row/* makeRow */.xG)(fn).ratio].filter((text) => text !== "").join("  ") },
];
const VERDICT = { title: "", side: "end", cell: ({ verdict, touched }) => `${verdict}${touched === true ? ", touched" : ""}` };
const WHERE = { title: "where", side: "end", cell: ({ file, line }) => `${(0,report_escape/* plain */.pj)(file)}${line === null ? "" : `:${line}`}` };
const MARKS = {
    title: "",
    side: "end",
    cell: (fn) => (0,row/* describeMarks */._j)({ ...fn, touched: null }, report_escape/* PLAIN_PEN */.Vd)
        .slice(1)
        .join(", "),
};
/** The tables for ever narrower terminals. */
const TABLES = [
    [...NUMBERS, ...CHANGE, VERDICT, WHERE, MARKS],
    [...NUMBERS, ...CHANGE, VERDICT, WHERE],
    [...NUMBERS, ...CHANGE, VERDICT],
    [...CHANGE, VERDICT],
    [CHANGE[0], VERDICT],
];
/** Names are cut to no less than this before a column goes. */
const LEAST_NAME = 24;
function renderTable(functions, { width, colours }) {
    if (functions.length === 0)
        return [];
    const paint = makePainter(colours);
    const widthOf = ({ title, cell }) => Math.max((0,label/* columnsOf */.PL)(title), ...functions.map((fn) => (0,label/* columnsOf */.PL)(cell(fn))));
    const widest = widthOf(NAME);
    const roomFor = (columns) => width - columns.reduce((sum, column) => sum + widthOf(column) + 2, 2);
    const columns = TABLES.find((table) => roomFor(table) >= Math.min(widest, LEAST_NAME)) ?? TABLES.at(-1);
    // What does not fit is cut from the function's name, never from a number.
    const nameWidth = Math.max(8, Math.min(widest, roomFor(columns)));
    const lay = (textOf) => {
        const cells = columns.map((column) => pad(textOf(column), widthOf(column), column.side));
        return `  ${[pad(shorten(textOf(NAME), nameWidth), nameWidth, "end"), ...cells].join("  ")}`.trimEnd();
    };
    return [
        "",
        paint("dim", lay(({ title }) => title)),
        ...functions.map((fn) => paint(COLOURS[fn.verdict], lay(({ cell }) => cell(fn)))),
    ];
}
const CODES = { bold: "1", dim: "2", warm: "38;5;208", cold: "38;5;39", alert: "33" };
function makePainter(colours) {
    return (colour, text) => (colours ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text);
}
function shorten(text, width) {
    return (0,label/* columnsOf */.PL)(text) <= width ? text : `${(0,label/* cut */.Jj)(text, width - 1)}…`;
}
function pad(text, width, side) {
    const blanks = " ".repeat(Math.max(0, width - (0,label/* columnsOf */.PL)(text)));
    return side === "start" ? blanks + text : text + blanks;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/cli/open-file.js

/** What each system opens a file with; elsewhere it is the desktop's own (freedesktop.org). */
const OPENERS = { darwin: "open", win32: "explorer" };
/** Shows a file in the program that the user has for it, and does not wait for it. Where there is no such program it says where the file is. */
function openFile(path) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(OPENERS[process.platform] ?? "xdg-open", [path], { stdio: "ignore", detached: true });
        child.once("error", () => {
            process.stderr.write(`warning: '--open' found no program that opens files here; the report is ${path}\n`);
            resolve();
        });
        child.once("spawn", () => {
            child.unref();
            resolve();
        });
    });
}

// EXTERNAL MODULE: ./lib/cli/out-folder.js
var out_folder = __webpack_require__(6122);
;// CONCATENATED MODULE: ./lib/cli/show-report.js







/** Where a command writes its report unless told otherwise. */
const REPORT_FOLDER = "flamediff-report";
/** The folder of a command's report, as a full path. */
function reportFolderOf({ out }) {
    return (0,external_node_path_.resolve)(out ?? REPORT_FOLDER);
}
/** Writes a report into its folder, prints it as the options say, and opens it if asked to. @returns what the process ends with. */
async function showReport(finished, options, failOn) {
    const folder = await (0,out_folder/* openOutFolder */.D)(reportFolderOf(options));
    await (0,report_folder/* writeReport */.u5)(folder, finished);
    if (options.json === true)
        process.stdout.write(finished.files.get("report.json") ?? "");
    else if (options.quiet !== true)
        process.stdout.write(drawForTerminal(finished, folder));
    if (options.open === true)
        await openFile((0,external_node_path_.join)(folder, finished.files.has(page/* PAGE_FILE */.x) ? page/* PAGE_FILE */.x : firstPicture(finished)));
    return exitCodeOf(finished.report, failOn);
}
/** The report indents its picture. */
const INDENT = 2;
/** Wider ones have more blanks, not more names. */
const WIDEST_PICTURE = 160;
function drawForTerminal({ report, drawIcicles }, folder) {
    const { columns = 80, isTTY } = process.stdout;
    return renderTerminal(report, {
        width: columns,
        colours: isTTY === true && !process.env["NO_COLOR"],
        folder,
        icicles: drawIcicles(Math.min(columns - INDENT, WIDEST_PICTURE)),
    });
}
function firstPicture({ files }) {
    return [...files.keys()].find((name) => name.endsWith(".diff.svg")) ?? "report.md";
}


/***/ }),

/***/ 174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseInputs)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1490);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(629);
/* harmony import */ var _entry_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5943);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2782);




/** What an error calls an input. */
const WHERE = {
    option: (name) => `Option '--${name}'`,
    input: (name) => `Input '${name}'`,
    "pyproject.toml": (name) => `'${name}' in [tool.flamediff] of pyproject.toml`,
    default: (name) => `Input '${name}'`,
};
/**
 * The effective inputs: options and inputs before pyproject.toml before defaults.
 * @throws UserError that names the input, its value, where it stands and what was expected.
 */
function parseInputs(rawInputs) {
    const table = parsePyprojectTable(rawInputs.pyproject);
    const origin = {};
    const raw = {};
    for (const name of (0,_input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .inputNames */ .vj)()) {
        const given = rawInputs.given[name];
        const isGiven = given !== undefined && given !== "";
        origin[name] = isGiven ? rawInputs.from : name in table ? "pyproject.toml" : "default";
        raw[name] = isGiven ? given : name in table ? table[name] : _input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc[name].default;
    }
    const where = (name) => WHERE[origin[name]](name);
    const text = (name) => parseText(raw[name], where(name));
    const number = (name) => parseNumber(raw[name], _input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc[name], where(name));
    const toggle = (name) => parseSwitch(raw[name], where(name));
    const choice = (name) => parseChoice(raw[name], _input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc[name], where(name));
    const inputs = {
        entryPoints: parseEntryPoints(raw["entry-points"]),
        setup: parseLines(raw["setup"], where("setup")),
        python: text("python") ?? "python",
        mode: choice("mode"),
        base: parseRevision(text("base"), where("base")),
        head: parseRevision(text("head"), where("head")),
        pullRequest: number("pull-request"),
        rounds: number("rounds") ?? 5,
        budget: number("budget") ?? 300,
        timeout: number("timeout") ?? 600,
        rate: number("rate") ?? 100,
        subprocesses: toggle("subprocesses"),
        threads: toggle("threads"),
        native: toggle("native"),
        idle: toggle("idle"),
        gil: toggle("gil"),
        nonblocking: toggle("nonblocking"),
        keepImports: toggle("keep-imports"),
        minChange: number("min-change") ?? 1,
        failOn: choice("fail-on"),
        comment: choice("comment"),
        annotations: toggle("annotations"),
        githubToken: text("github-token"),
        name: parseName(text("name") ?? "flamediff", where("name")),
        retentionDays: number("retention-days"),
        allowUnsafePullRequestTarget: toggle("allow-unsafe-pull-request-target"),
    };
    if (inputs.native && inputs.nonblocking) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("Inputs 'native' and 'nonblocking' exclude each other: native frames can only be read while the program is paused. Choose one.");
    }
    return { inputs, sources: origin };
}
/** Entry points as text lines (options and inputs) or as a table (pyproject.toml). */
function parseEntryPoints(value) {
    if (value === undefined)
        return [];
    return typeof value === "string" ? (0,_entry_points_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEntryPointLines */ .bH)(value) : (0,_entry_points_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEntryPointTable */ .O5)(value);
}
/** A secret, a danger, and what only a run can know. */
const NOT_IN_A_FILE = ["github-token", "allow-unsafe-pull-request-target", "pull-request"];
function parsePyprojectTable(value) {
    if (value === undefined)
        return {};
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("[tool.flamediff] of pyproject.toml is not a table; expected keys such as `rounds = 5` and a table [tool.flamediff.entry-points].");
    }
    const allowed = (0,_input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .inputNames */ .vj)().filter((name) => !NOT_IN_A_FILE.includes(name));
    for (const key of Object.keys(value)) {
        if (NOT_IN_A_FILE.includes(key)) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`[tool.flamediff] of pyproject.toml has '${key}', which does not belong in a file: it is an input of the action.`);
        }
        if (!allowed.includes(key)) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`[tool.flamediff] of pyproject.toml has an unknown key '${key}'; did you mean '${(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(key, allowed)}'? Known keys: ${allowed.join(", ")}.`);
        }
    }
    return value;
}
function parseText(value, where) {
    if (value === undefined || value === "")
        return undefined;
    if (typeof value !== "string")
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is ${JSON.stringify(value)}; expected text.`);
    return value.trim();
}
function parseLines(value, where) {
    if (Array.isArray(value) && value.every((line) => typeof line === "string"))
        return value.join("\n");
    return parseText(value, where) ?? "";
}
function parseNumber(value, spec, where) {
    if (value === undefined || value === "")
        return undefined;
    const number = typeof value === "number" ? value : /^\s*\d+(\.\d+)?\s*$/.test(String(value)) ? Number(value) : Number.NaN;
    const { least = 0, most = Number.MAX_SAFE_INTEGER } = spec;
    if (!(number >= least && number <= most) || (spec.kind === "whole" && !Number.isInteger(number))) {
        const kind = spec.kind === "whole" ? "an integer" : "a number";
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is '${String(value)}'; expected ${kind} from ${least} to ${most} (${spec.unit ?? "units"}).`);
    }
    return number;
}
function parseSwitch(value, where) {
    const text = String(value).trim().toLowerCase();
    if (text !== "true" && text !== "false")
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is '${String(value)}'; expected true or false.`);
    return text === "true";
}
function parseChoice(value, spec, where) {
    const text = String(value).trim();
    const choices = spec.choices ?? [];
    if (choices.includes(text))
        return text;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is '${text}'; expected one of ${choices.join(", ")}. Did you mean '${(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(text, choices)}'?`);
}
/** Revisions go to git as arguments: one that starts with `-` would be an option. */
function parseRevision(value, where) {
    if (value !== undefined && (value.startsWith("-") || /[\0-\x20\x7f]/.test(value))) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is '${value}'; expected a branch, a tag or a commit, which cannot start with '-' or hold blanks.`);
    }
    return value;
}
/** The name stands in a hidden marker of the comment and in artifact names. */
function parseName(value, where) {
    if (/^[A-Za-z0-9][A-Za-z0-9._ -]{0,59}$/.test(value))
        return value;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is '${value}'; expected up to 60 letters, digits, blanks, '.', '_' or '-', beginning with a letter or digit.`);
}


/***/ }),

/***/ 1543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ PYPROJECT),
/* harmony export */   OU: () => (/* binding */ parsePyproject),
/* harmony export */   x7: () => (/* binding */ readPyproject)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4410);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(629);




const PYPROJECT = "pyproject.toml";
/**
 * The table `[tool.flamediff]` of a folder's pyproject.toml; undefined when there is no file or no such table.
 * @throws UserError with line and column when the file is not TOML.
 */
async function readPyproject(folder) {
    const text = await tryReadFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, PYPROJECT));
    return text === undefined ? undefined : parsePyproject(text);
}
function parsePyproject(text) {
    try {
        const tool = (0,smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(text)["tool"];
        return typeof tool === "object" && tool !== null && "flamediff" in tool ? tool.flamediff : undefined;
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .TomlError */ .zx))
            throw error;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${PYPROJECT} is not TOML: line ${error.line}, column ${error.column}: ${error.message.split("\n")[0]?.replace(/^Invalid TOML document: /, "")}`, {
            cause: error,
        });
    }
}
async function tryReadFile(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return undefined;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`'${path}' cannot be read: ${error.message}.`, { cause: error });
    }
}


/***/ }),

/***/ 8855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ execute),
/* harmony export */   j: () => (/* binding */ tryExecute)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(629);


/** Output beyond this is an error: these are our own short commands. */
const MOST_OUTPUT = 64 * 1024 * 1024;
/**
 * Runs a command, never through a shell.
 * @throws UserError with the command and its last words when it cannot be started or fails.
 */
async function execute(argv, options = {}) {
    const done = await tryExecute(argv, options);
    if (done.status === 0)
        return done;
    const words = (done.stderr.trim() || done.stdout.trim()).split("\n").slice(-20).join("\n");
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`'${argv.join(" ")}' failed with status ${done.status}${words === "" ? "." : `:\n${words}`}`);
}
/** Runs a command, never through a shell; a failure is a value. @throws UserError when it cannot be started at all. */
function tryExecute(argv, options = {}) {
    const [command = "", ...args] = argv;
    const { cwd, env, signal, timeoutSeconds } = options;
    return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
            stdio: ["ignore", "pipe", "pipe"],
            ...(cwd !== undefined && { cwd }),
            ...(env !== undefined && { env }),
        });
        const stop = () => child.kill("SIGTERM");
        // spawn's own timeout would keep the process waiting when the command cannot even be started.
        const timer = timeoutSeconds === undefined ? undefined : setTimeout(stop, timeoutSeconds * 1000);
        signal?.addEventListener("abort", stop, { once: true });
        const output = { stdout: [], stderr: [] };
        let size = 0;
        for (const name of ["stdout", "stderr"]) {
            child[name].on("data", (chunk) => {
                size += chunk.length;
                if (size > MOST_OUTPUT)
                    child.kill("SIGKILL");
                else
                    output[name].push(chunk);
            });
        }
        child.on("error", (error) => {
            clearTimeout(timer);
            reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`'${command}' cannot be started: ${error.message}.`, { cause: error }));
        });
        child.on("close", (code, killer) => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", stop);
            if (signal?.aborted)
                return reject(signal.reason);
            const [stdout, stderr] = [output.stdout, output.stderr].map((chunks) => Buffer.concat(chunks).toString());
            resolve({ status: code ?? (killer === "SIGTERM" ? 143 : 137), stdout, stderr });
        });
    });
}


/***/ }),

/***/ 7589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ withInterruption)
/* harmony export */ });
/* unused harmony export Interrupted */
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
        process.stderr.write(`flamediff: ${reason.message}, after the report was written.\n`);
        return reason.exitCode;
    }
    catch (error) {
        const { reason } = controller.signal;
        if (!(reason instanceof Interrupted))
            throw error;
        process.stderr.write(`flamediff: ${reason.message}; nothing of the recording was kept.\n`);
        return reason.exitCode;
    }
    finally {
        for (const name of names)
            process.off(name, stop);
    }
}


/***/ }),

/***/ 295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   w2: () => (/* binding */ reachRemote),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* unused harmony export tokenCredentials */
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(629);
/* harmony import */ var _lib_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);


/** Hooks and the file system monitor are the repository's own programs; maintenance would rewrite its object store. */
const QUIET = [
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "core.fsmonitor=false",
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
    const env = { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C", ...more };
    const argv = (args) => ["git", "-C", folder, ...QUIET, ...args];
    const options = { env, ...(signal && { signal }) };
    const git = async (...args) => (await (0,_lib_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g)(argv(args), options)).stdout.replace(/\n$/, "");
    return Object.assign(git, {
        folder,
        attempt: (...args) => (0,_lib_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .tryExecute */ .j)(argv(args), options),
        with: (added) => openGit(folder, { env: { ...more, ...added }, credentials, ...(signal && { signal }) }),
        credentials,
    });
}
/** A token for one server as git's configuration by environment: never on a command line, never in a file. */
function tokenCredentials({ server, token, env }) {
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    const key = `http.${server.replace(/\/+$/, "")}/.extraheader`;
    // An empty value forgets the header that the checkout left: GitHub refuses two.
    const values = ["", `AUTHORIZATION: basic ${basic}`];
    const given = Number(env["GIT_CONFIG_COUNT"] ?? 0);
    const pairs = values.flatMap((value, index) => [
        [`GIT_CONFIG_KEY_${given + index}`, key],
        [`GIT_CONFIG_VALUE_${given + index}`, value],
    ]);
    return { GIT_CONFIG_COUNT: String(given + values.length), ...Object.fromEntries(pairs) };
}
/** A command that may ask the remote: as the clone is set up, then with credentials. A partial clone asks for files at any time. */
async function reachRemote(git, ...args) {
    const done = await git.attempt(...args);
    return done.status === 0 || git.credentials === undefined ? done : git.with(git.credentials).attempt(...args);
}
/** The top folder of the repository that holds `folder`. @throws UserError when there is none. */
async function findRepository(folder) {
    const found = await openGit(folder).attempt("rev-parse", "--show-toplevel");
    if (found.status === 0)
        return found.stdout.trimEnd();
    if (/dubious ownership/.test(found.stderr)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`git refuses '${folder}' because another user owns it. Run: git config --global --add safe.directory '${folder}'`);
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`'${folder}' is not in a git repository with a work tree, and flamediff compares two of its commits. Go to your repository; 'flamediff compare' takes recordings from anywhere.`);
}


/***/ })

};
