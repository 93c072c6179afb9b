export const id = 323;
export const ids = [323];
export const modules = {

/***/ 7323:
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
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/bundle/bundle.js + 1 modules
var bundle = __webpack_require__(189);
// EXTERNAL MODULE: ./lib/profile/canonical.js
var canonical = __webpack_require__(5791);
// EXTERNAL MODULE: ./lib/export/exported.js
var exported = __webpack_require__(6543);
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

// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
// EXTERNAL MODULE: ./node_modules/pprof-format/dist/esm/index.js
var dist_esm = __webpack_require__(9819);
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
var speedscope = __webpack_require__(6637);
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
var errors = __webpack_require__(5892);
// EXTERNAL MODULE: ./lib/lib/format.js
var format = __webpack_require__(6720);
// EXTERNAL MODULE: ./lib/lib/print.js
var print = __webpack_require__(6676);
// EXTERNAL MODULE: ./lib/lib/regular-file.js
var regular_file = __webpack_require__(5110);
// EXTERNAL MODULE: ./lib/output/report-stage.js + 9 modules
var report_stage = __webpack_require__(1040);
// EXTERNAL MODULE: ./lib/profile/frame.js
var profile_frame = __webpack_require__(524);
// EXTERNAL MODULE: ./lib/profile/profile-builder.js
var profile_builder = __webpack_require__(8246);
// EXTERNAL MODULE: ./lib/profile/recordings.js + 1 modules
var profile_recordings = __webpack_require__(501);
// EXTERNAL MODULE: ./lib/report/report.js
var report = __webpack_require__(5650);
// EXTERNAL MODULE: ./lib/cli/out-folder.js
var out_folder = __webpack_require__(3047);
// EXTERNAL MODULE: ./lib/cli/stack-files.js
var stack_files = __webpack_require__(2088);
;// CONCATENATED MODULE: ./lib/cli/export.js
















/** `flamediff export`: a report, a bundle or folded stacks → files for other programs. */
async function exportCli(paths, { format, out }) {
    const [folder] = paths;
    const profiles = folder !== undefined && paths.length === 1 && (await isFolder(folder)) ? await readFolder(folder) : [await readFiles(paths)];
    const target = await (0,out_folder/* openOutFolder */.D)(out);
    for (const profile of profiles) {
        for (const [name, content] of exportProfile(profile, format)) {
            await (0,promises_.writeFile)((0,external_node_path_.join)(target, name), content);
            (0,print/* print */.yy)((0,external_node_path_.join)(target, name));
        }
    }
    return 0;
}
/** A report's folder, else a bundle's. */
async function readFolder(folder) {
    const path = (0,external_node_path_.join)(folder, "report.json");
    const json = await (0,regular_file/* readRegularText */.Aj)(path).catch(() => undefined);
    if (json !== undefined)
        return readReport(parseReport(json, path), (name) => readMember(folder, name));
    const bundles = await Promise.all((await (0,bundle/* findBundleFolders */.Nh)([folder])).map(bundle/* readBundleFolder */.n$));
    const { report, files } = await (0,report_stage/* reportBundles */.O)(bundles);
    return readReport(report, async (name) => files.get(name)?.() ?? "");
}
/** A file of the report's own folder, whatever its report.json says. */
async function readMember(folder, name) {
    const path = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(name));
    return (0,regular_file/* readRegularText */.Aj)(path).catch((error) => {
        throw new errors/* UserError */.yo(`'${path}' cannot be read, although report.json names it: ${(0,errors/* messageOf */.bD)(error)}.`, { cause: error });
    });
}
const side = dist/* object */.Ikc({ sha: dist/* nullable */.mee(dist/* string */.YjP()), label: dist/* string */.YjP() });
const seconds = dist/* nullable */.mee(dist/* number */.aig());
/** What an export reads of report.json. The folder may be a stranger's artifact. */
const export_report = dist/* object */.Ikc({
    base: side,
    head: side,
    entryPoints: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({
        name: dist/* string */.YjP(),
        files: dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()),
        countedSeconds: dist/* object */.Ikc({ base: seconds, head: seconds }),
    })), dist/* readonly */.tBZ()),
});
/** @throws UserError when it is no report of this version. */
function parseReport(json, path) {
    try {
        const value = JSON.parse(json);
        const { schemaVersion } = dist/* parse */.qgA(dist/* object */.Ikc({ schemaVersion: dist/* unknown */.L5J() }), value);
        if (schemaVersion !== report/* SCHEMA_VERSION */.f)
            throw new TypeError(`expected schemaVersion ${report/* SCHEMA_VERSION */.f}, found ${JSON.stringify(schemaVersion)}.`);
        return dist/* parse */.qgA(export_report, value);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`'${path}' is no report.json that this version can read: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error });
    }
}
async function readReport(report, read) {
    const profiles = [];
    for (const entry of report.entryPoints) {
        const [foldedBase, foldedHead] = [entry.files["foldedBase"], entry.files["foldedHead"]];
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
        const { functions, tree } = (0,profile_builder/* buildProfile */.Er)(recordings, ALL);
        const sides = profile_frame/* SIDES */.BV.map((side, column) => ({
            name: side,
            title: [entry.name, "·", ...new Set([side, report[side].label, (0,format/* shortSha */.Fu)(report[side].sha ?? "")])]
                .filter((word) => word !== "")
                .join(" "),
            side,
            functions,
            tree,
            column,
            seconds: entry.countedSeconds[side],
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
        const { functions, tree } = (0,profile_builder/* buildProfile */.Er)(recordings, { ...(0,stack_files/* plainIdentity */.Fc)(recordings), ...ALL });
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

/***/ 2088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ plainIdentity),
/* harmony export */   Lf: () => (/* binding */ readStackFile),
/* harmony export */   c$: () => (/* binding */ warnOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5892);
/* harmony import */ var _lib_print_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6676);
/* harmony import */ var _profile_folded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2182);
/* harmony import */ var _profile_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6603);
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
 * @throws UserError when the file cannot be read, is not gzip although it says so, contains no stack at all, or other counts than those of one recording.
 */
async function readStackFile(path, reader) {
    const name = path === "-" ? "standard input" : `'${path}'`;
    try {
        for await (const chunk of asUtf8(unpacked(path === "-" ? process.stdin : readPieces(path))))
            reader.push(chunk);
    }
    catch (error) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name} cannot be read: ${(0,_lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}. Expected a file of folded stacks, gzipped or not, or - for standard input.`, {
            cause: error,
        });
    }
    const result = reader.end();
    if (result.unfit !== undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name} is not one recording of time: ${result.unfit}. Give the recordings themselves; 'flamediff compare --base FILE --head FILE' shows how two of them differ.`);
    // A few broken lines happen; a file that is mostly something else was given by mistake.
    if (result.records > result.rejected.count)
        return result;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${name} contains no folded stacks (${(0,_profile_folded_js__WEBPACK_IMPORTED_MODULE_4__/* .describeRejected */ .u)(result)}); expected lines such as 'main (app.py:1);work (app.py:7) 12', as 'py-spy record -f raw' writes them.`);
}
/** Roots of files that come from nowhere in particular. */
function plainIdentity(recordings) {
    const filesOf = (side) => [
        ...new Set(recordings.frames.flatMap((frame) => (frame.file !== undefined && frame.sides.has(side) ? [frame.file] : []))),
    ];
    const guessed = (0,_profile_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .guessProjectRoots */ .A7)(filesOf("base"), filesOf("head"));
    return { roots: { base: { ..._profile_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_ROOTS */ .mU, project: guessed.base }, head: { ..._profile_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_ROOTS */ .mU, project: guessed.head } } };
}
/** Says on standard error how many lines of a file were left out. */
function warnOf(path, { rejected }) {
    if (rejected.count === 0)
        return;
    const [first] = rejected.first;
    (0,_lib_print_js__WEBPACK_IMPORTED_MODULE_3__/* .printError */ .yJ)(`warning: ${path}: ${rejected.count} lines are not folded stacks and were skipped${first === undefined ? "" : `, the first is line ${first.line}: ${first.excerpt}`}`);
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
/**
 * UTF-16 becomes UTF-8: Windows PowerShell writes it when the output of a sampler is redirected with `>`. Folded stacks have no NUL
 * characters, so every other byte being NUL gives it away where there is no byte order mark.
 */
async function* asUtf8(stream) {
    let recode;
    for await (const chunk of stream) {
        recode ??= makeRecoder(encodingOf(chunk));
        yield recode(chunk);
    }
}
function encodingOf([first, second]) {
    if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
        return "utf-16le";
    if ((first === 0xfe && second === 0xff) || (first === 0 && second !== undefined && second !== 0))
        return "utf-16be";
    return "utf-8";
}
function makeRecoder(encoding) {
    if (encoding === "utf-8")
        return (chunk) => chunk;
    const [decoder, encoder] = [new TextDecoder(encoding), new TextEncoder()];
    return (chunk) => encoder.encode(decoder.decode(chunk, { stream: true }));
}


/***/ })

};
