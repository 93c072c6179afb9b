export const id = 770;
export const ids = [770];
export const modules = {

/***/ 9770:
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
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
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

// EXTERNAL MODULE: ./lib/format.js
var format = __webpack_require__(2016);
// EXTERNAL MODULE: ./lib/profile/bundle.js
var bundle = __webpack_require__(3841);
// EXTERNAL MODULE: ./lib/profile/frame.js
var profile_frame = __webpack_require__(524);
// EXTERNAL MODULE: ./lib/profile/recordings.js + 6 modules
var profile_recordings = __webpack_require__(6341);
// EXTERNAL MODULE: ./lib/profile/settle.js
var settle = __webpack_require__(3394);
// EXTERNAL MODULE: ./lib/report/whole-seconds.js
var whole_seconds = __webpack_require__(8677);
// EXTERNAL MODULE: ./lib/report-stage.js + 18 modules
var report_stage = __webpack_require__(7501);
// EXTERNAL MODULE: ./lib/stack-files.js
var stack_files = __webpack_require__(4233);
;// CONCATENATED MODULE: ./lib/export-command.js













/** `flamediff export`: a report, a bundle or folded stacks → files for other programs. */
async function exportCli(paths, { format, out }) {
    const [folder] = paths;
    const profiles = folder !== undefined && paths.length === 1 && (await isFolder(folder)) ? await readFolder(folder) : [await readFiles(paths)];
    const target = (0,external_node_path_.resolve)(out);
    await (0,promises_.mkdir)(target, { recursive: true });
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
    const { files } = await (0,report_stage/* reportBundles */.OW)(bundles);
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
    return { name: "profile", sides };
}
async function isFolder(path) {
    return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}


/***/ })

};
