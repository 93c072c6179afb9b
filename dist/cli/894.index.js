export const id = 894;
export const ids = [894];
export const modules = {

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

/***/ 894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportCli: () => (/* binding */ exportCli)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../main/node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(5832);
// EXTERNAL MODULE: ./lib/bundle/bundle.js
var bundle = __webpack_require__(9585);
// EXTERNAL MODULE: ./lib/profile/canonical.js
var canonical = __webpack_require__(2168);
// EXTERNAL MODULE: ./lib/export/exported.js
var exported = __webpack_require__(9520);
;// CONCATENATED MODULE: ./lib/export/json.js

/**
 * The call stacks as plain data for scripts of one's own:
 *
 *   { "name": "render",
 *     "profiles": [ { "name": "base", "title": "…", "seconds": 3.1,
 *                     "functions": [ { "name": "main", "file": "app.py", "line": 3, "origin": "project" } ],
 *                     "stacks": [ { "functions": [0, 1], "samples": 12 } ] } ] }
 *
 * Stacks begin at the root; `seconds` are those of one run, null when not known.
 */
function renderJson({ name, sides }) {
    const profiles = sides.map((side) => ({
        name: side.name,
        title: side.title,
        seconds: side.seconds,
        functions: side.functions.map((fn) => ({ name: fn.name, file: fn.file, line: (0,exported/* lineOf */.cA)(fn, side.side) ?? null, origin: fn.origin })),
        stacks: [...(0,exported/* listStacks */.i4)(side)],
    }));
    return `${JSON.stringify({ name, profiles })}\n`;
}

// EXTERNAL MODULE: ../../main/node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(912);
// EXTERNAL MODULE: ../../main/node_modules/pprof-format/dist/esm/index.js
var dist_esm = __webpack_require__(1785);
;// CONCATENATED MODULE: ./lib/export/pprof.js



/** One side as a gzipped pprof file: samples, and CPU nanoseconds where they are known. `go tool pprof -diff_base base.pb.gz head.pb.gz` compares two. */
function encodePprof(side) {
    const strings = new dist_esm/* StringTable */.MT();
    const perSample = (0,exported/* secondsPerSample */.$E)(side);
    const type = (name, unit) => new dist_esm/* ValueType */.eV({ type: strings.dedup(name), unit: strings.dedup(unit) });
    const cpu = perSample === null ? [] : [type("cpu", "nanoseconds")];
    const profile = new dist_esm/* Profile */.WV({
        stringTable: strings,
        sampleType: [type("samples", "count"), ...cpu],
        sample: [...(0,exported/* listStacks */.i4)(side)].map(({ functions, samples }) => new dist_esm/* Sample */.$W({
            // Leaf first; the format's numbers begin with 1.
            locationId: functions.map((id) => id + 1).reverse(),
            value: [Math.round(samples), ...(perSample === null ? [] : [Math.round(samples * perSample * 1e9)])],
        })),
        location: side.functions.map((fn, id) => new dist_esm/* Location */.aZ({ id: id + 1, line: [new dist_esm/* Line */.N1({ functionId: id + 1, line: (0,exported/* lineOf */.cA)(fn, side.side) ?? 0 })] })),
        function: side.functions.map((fn, id) => new dist_esm/* Function */.zt({
            id: id + 1,
            name: strings.dedup(fn.name),
            systemName: strings.dedup(fn.name),
            filename: strings.dedup(fn.file),
            startLine: (0,exported/* lineOf */.cA)(fn, side.side) ?? 0,
        })),
        comment: [strings.dedup(side.title)],
    });
    return (0,esm/* gzipSync */.u3)(profile.encode(), { mtime: 0 });
}

// EXTERNAL MODULE: ./lib/export/speedscope.js
var speedscope = __webpack_require__(9958);
;// CONCATENATED MODULE: ./lib/export/export.js




/** The files of a profile in a format, by name. Formats that know one profile a file get one for each side. */
function exportProfile(profile, format) {
    const { name, sides } = profile;
    switch (format) {
        case "speedscope":
            return new Map([[`${name}.speedscope.json`, (0,speedscope/* renderSpeedscope */.Y)(profile)]]);
        case "json":
            return new Map([[`${name}.json`, renderJson(profile)]]);
        case "folded":
            return new Map(sides.map(({ name: side, functions, tree, column, side: lines }) => [
                `${name}.${side}.folded`,
                (0,canonical/* formatTree */.qV)(tree, { column, texts: functions.map((fn) => (0,canonical/* functionText */.W9)(fn, lines)) }),
            ]));
        case "pprof":
            return new Map(sides.map((side) => [`${name}.${side.name}.pb.gz`, encodePprof(side)]));
    }
}

// EXTERNAL MODULE: ./lib/lib/errors.js
var errors = __webpack_require__(629);
// EXTERNAL MODULE: ./lib/lib/format.js
var format = __webpack_require__(8089);
// EXTERNAL MODULE: ./lib/output/report-stage.js + 4 modules
var report_stage = __webpack_require__(2587);
// EXTERNAL MODULE: ./lib/profile/frame.js
var profile_frame = __webpack_require__(2807);
// EXTERNAL MODULE: ./lib/profile/recordings.js + 1 modules
var profile_recordings = __webpack_require__(759);
// EXTERNAL MODULE: ./lib/profile/settle.js
var settle = __webpack_require__(9699);
// EXTERNAL MODULE: ./lib/report/whole-seconds.js
var whole_seconds = __webpack_require__(4808);
// EXTERNAL MODULE: ./lib/cli/out-folder.js
var out_folder = __webpack_require__(6122);
// EXTERNAL MODULE: ./lib/cli/stack-files.js
var stack_files = __webpack_require__(1487);
;// CONCATENATED MODULE: ./lib/cli/export.js














/** `flamediff export`: a report, a bundle or folded stacks → files for other programs. */
async function exportCli(paths, { format, out }) {
    const [folder] = paths;
    const profiles = folder !== undefined && paths.length === 1 && (await isFolder(folder)) ? await readFolder(folder) : [await readFiles(paths)];
    const target = await (0,out_folder/* openOutFolder */.D)(out);
    for (const profile of profiles) {
        for (const [name, content] of exportProfile(profile, format)) {
            await (0,promises_.writeFile)((0,external_node_path_.join)(target, name), content);
            process.stdout.write(`${(0,external_node_path_.join)(target, name)}\n`);
        }
    }
    return 0;
}
/** A report's folder, else a bundle's. */
async function readFolder(folder) {
    const path = (0,external_node_path_.join)(folder, "report.json");
    const json = await (0,promises_.readFile)(path, "utf8").catch(() => undefined);
    if (json !== undefined)
        return readReport(parseReport(json, path), (name) => readMember(folder, name));
    const bundles = await Promise.all((await (0,bundle/* findBundleFolders */.Nh)([folder])).map(bundle/* readBundleFolder */.n$));
    const { files } = await (0,report_stage/* reportBundles */.O)(bundles);
    return readReport(parseReport(files.get("report.json") ?? "", path), async (name) => files.get(name) ?? "");
}
/** A file of the report's own folder, whatever its report.json says. */
async function readMember(folder, name) {
    const path = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(name));
    return (0,promises_.readFile)(path, "utf8").catch((error) => {
        throw new errors/* UserError */.yo(`'${path}' cannot be read, although report.json names it: ${(0,errors/* messageOf */.bD)(error)}.`, { cause: error });
    });
}
const NumberOrNull = dist/* nullable */.mee(dist/* number */.aig());
const Commit = dist/* object */.Ikc({ sha: dist/* nullable */.mee(dist/* string */.YjP()), label: dist/* string */.YjP() });
/** What of report.json is needed here; the rest may be of any version. */
const ReportSchema = dist/* object */.Ikc({
    base: Commit,
    head: Commit,
    entryPoints: dist/* array */.YOg(dist/* object */.Ikc({
        name: dist/* string */.YjP(),
        files: dist/* object */.Ikc({ foldedBase: dist/* optional */.lqM(dist/* string */.YjP()), foldedHead: dist/* optional */.lqM(dist/* string */.YjP()) }),
        functions: dist/* array */.YOg(dist/* object */.Ikc({
            self: dist/* object */.Ikc({ base: NumberOrNull, head: NumberOrNull }),
            withLibraries: dist/* optional */.lqM(dist/* object */.Ikc({ base: NumberOrNull, head: NumberOrNull })),
            seconds: dist/* object */.Ikc({ base: NumberOrNull, head: NumberOrNull }),
        })),
    })),
});
function parseReport(json, path) {
    try {
        return dist/* parse */.qgA(ReportSchema, JSON.parse(json));
    }
    catch (error) {
        throw new errors/* UserError */.yo(`'${path}' is no report.json that this version can read: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error });
    }
}
async function readReport(report, read) {
    const profiles = [];
    for (const entry of report.entryPoints) {
        const { foldedBase, foldedHead } = entry.files;
        if (foldedBase === undefined || foldedHead === undefined)
            continue;
        const recordings = (0,profile_recordings/* makeRecordings */.d)();
        for (const [side, name] of [
            ["base", foldedBase],
            ["head", foldedHead],
        ]) {
            // A side may have no samples: its file is empty, which is no mistake here.
            const round = recordings.addRound(side);
            round.push(new TextEncoder().encode(await read(name)));
            round.end();
        }
        const { functions, tree } = (0,settle/* settle */.G)(recordings, ALL);
        const sides = profile_frame/* SIDES */.B.map((side, column) => ({
            name: side,
            title: [entry.name, "·", ...new Set([side, report[side].label, (0,format/* shortSha */.Fu)(report[side].sha ?? "")])]
                .filter((word) => word !== "")
                .join(" "),
            side,
            functions,
            tree,
            column,
            seconds: (0,whole_seconds/* secondsOfShares */.p)(entry.functions, side),
        }));
        profiles.push({ name: (0,external_node_path_.basename)(foldedBase).replace(/\.base\.folded$/, ""), sides });
    }
    if (profiles.length === 0)
        throw new errors/* UserError */.yo("The report has no profile to export: no entry point was recorded.");
    return profiles;
}
/** Nothing is left out a second time. */
const ALL = { keepImports: true, keepWaiting: true, keepRunners: true };
/** Files of folded stacks, each a profile of its own. */
async function readFiles(paths) {
    const names = new Map();
    const sides = [];
    for (const path of paths) {
        const recordings = (0,profile_recordings/* makeRecordings */.d)();
        (0,stack_files/* warnOf */.c$)(path, await (0,stack_files/* readStackFile */.Lf)(path, recordings.addRound("base")));
        const { functions, tree } = (0,settle/* settle */.G)(recordings, { ...(0,stack_files/* plainIdentity */.Fc)(recordings), ...ALL });
        const stem = path === "-"
            ? "stdin"
            : (0,external_node_path_.basename)(path)
                .replace(/\.gz$/, "")
                .replace(/\.(folded|txt|collapsed)$/, "");
        const times = (names.get(stem) ?? 0) + 1;
        names.set(stem, times);
        const name = times === 1 ? stem : `${stem}-${times}`;
        sides.push({ name, title: name, side: "base", functions, tree, column: 0, seconds: null });
    }
    return { name: sides.length === 1 ? (sides[0]?.name ?? "profile") : "profile", sides };
}
async function isFolder(path) {
    return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}


/***/ }),

/***/ 1487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ plainIdentity),
/* harmony export */   Lf: () => (/* binding */ readStackFile),
/* harmony export */   c$: () => (/* binding */ warnOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(629);
/* harmony import */ var _profile_folded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9770);
/* harmony import */ var _profile_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6678);
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
 * Reads one file of folded stacks, gzipped or not, `-` being standard input.
 * @returns what the reader says of it; at least one record was there.
 * @throws UserError when the file cannot be read, is not gzip although it says so, or holds no stack at all.
 */
async function readStackFile(path, reader) {
    const name = path === "-" ? "standard input" : `'${path}'`;
    try {
        for await (const chunk of unpacked(path === "-" ? process.stdin : readPieces(path)))
            reader.push(chunk);
    }
    catch (error) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${name} cannot be read: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}. Expected a file of folded stacks, gzipped or not, or - for standard input.`, {
            cause: error,
        });
    }
    const result = reader.end();
    // A few broken lines happen; a file that is mostly something else was given by mistake.
    if (result.records > result.rejected.count)
        return result;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${name} holds no folded stacks (${(0,_profile_folded_js__WEBPACK_IMPORTED_MODULE_2__/* .describeRejected */ .u)(result)}); expected lines such as 'main (app.py:1);work (app.py:7) 12', as 'py-spy record -f raw' writes them.`);
}
/** Roots of files that come from nowhere in particular. */
function plainIdentity(recordings) {
    const filesOf = (side) => [
        ...new Set(recordings.frames.flatMap((frame) => (frame.file !== undefined && frame.sides.has(side) ? [frame.file] : []))),
    ];
    const guessed = (0,_profile_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .guessProjectRoots */ .A7)(filesOf("base"), filesOf("head"));
    return { roots: { base: { ..._profile_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_ROOTS */ .mU, project: guessed.base }, head: { ..._profile_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_ROOTS */ .mU, project: guessed.head } } };
}
/** Says on standard error how many lines of a file were left out. */
function warnOf(path, { rejected }) {
    if (rejected.count === 0)
        return;
    const [first] = rejected.first;
    process.stderr.write(`warning: ${path}: ${rejected.count} lines are no folded stacks and were left out${first === undefined ? "" : `, the first is line ${first.line}: ${first.excerpt}`}\n`);
}
/** Small enough for a processor's cache, large enough for few calls. */
const PIECE_BYTES = 1 << 18;
/** The bytes of a file. Each piece is lent until the next one is asked for: a buffer for every piece would cost more than reading. */
async function* readPieces(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path), true);
        const buffer = new Uint8Array(PIECE_BYTES);
        for (let read = await file.read(buffer); read.bytesRead > 0; read = await file.read(buffer))
            yield buffer.subarray(0, read.bytesRead);
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
async function* unpacked(stream) {
    const chunks = stream[Symbol.asyncIterator]();
    const first = await chunks.next();
    if (first.done === true)
        return;
    const rest = { [Symbol.asyncIterator]: () => chunks };
    const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b;
    if (!isGzip) {
        yield first.value;
        yield* rest;
        return;
    }
    const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)();
    // Pieces are lent, and what unpacks them keeps them for a while.
    const feeding = (async () => {
        gunzip.write(first.value.slice());
        for await (const chunk of rest)
            if (!gunzip.write(chunk.slice()))
                await new Promise((resolve) => gunzip.once("drain", resolve));
        gunzip.end();
    })();
    feeding.catch((error) => gunzip.destroy(error));
    yield* gunzip;
    await feeding;
}


/***/ })

};
