export const id = 189;
export const ids = [189];
export const modules = {

/***/ 189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nh: () => (/* binding */ findBundleFolders),
  n$: () => (/* binding */ readBundleFolder),
  Mf: () => (/* binding */ writeBundle)
});

// UNUSED EXPORTS: readBundleZip

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/lib/errors.js
var errors = __webpack_require__(5892);
// EXTERNAL MODULE: ./lib/lib/regular-file.js
var regular_file = __webpack_require__(5110);
// EXTERNAL MODULE: ./lib/bundle/manifest.js
var bundle_manifest = __webpack_require__(7315);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/bundle/zip.js



/** Bundles have some hundred files. */
const MAX_FILES = 20_000;
/** Folded text shrinks up to 60 times; a bomb shrinks a thousand times. */
const MAX_RATIO = 200;
/** Small files may shrink more. */
const FREE_BYTES = (/* unused pure expression or super */ null && (1024 ** 2));
// Sizes and fields of the records: PKWARE, APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.
const END = { signature: 0x06054b50, bytes: 22 };
const CENTRAL = { signature: 0x02014b50, bytes: 46 };
const LOCAL = { signature: 0x04034b50, bytes: 30 };
const MAX_COMMENT = 0xffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/**
 * Opens a zip by its central directory, which alone says what is in it.
 * @param what names it in errors, such as `Artifact 'x'`.
 * @throws UserError when it is no zip, has too many files, or names one twice.
 */
function zip_openZip(what, bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const refuse = (why, cause) => new UserError(`${what} cannot be used: it ${why}.`, { cause });
    const entries = new Map();
    for (const entry of readDirectory(view, refuse)) {
        if (entries.has(entry.name))
            throw refuse("lists a file twice");
        entries.set(entry.name, entry);
    }
    let unpacked = 0;
    return {
        has: (name) => entries.has(name),
        async *read(name, mostBytes = Number.POSITIVE_INFINITY) {
            const entry = entries.get(name);
            if (entry === undefined)
                throw refuse(`does not contain '${name}'`);
            if (entry.size > mostBytes)
                throw refuse(`has a ${name} of more than ${formatCount(mostBytes)} bytes`);
            for await (const chunk of unpack(view, entry, refuse)) {
                unpacked += chunk.length;
                // Files of a zip can share their data, so this counts all of them.
                if (unpacked > FREE_BYTES + bytes.length * MAX_RATIO)
                    throw refuse("unpacks to more data than a profile can contain");
                yield chunk;
            }
        },
    };
}
function* readDirectory(view, refuse) {
    const end = findEnd(view);
    if (end === undefined)
        throw refuse("is not a zip file");
    const count = view.getUint16(end + 10, true);
    const [size, start] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
    if (count === 0xffff || size === 0xffffffff || start === 0xffffffff)
        throw refuse("is a zip64 file; expected a zip file of less than 4 GiB");
    if (count > MAX_FILES)
        throw refuse(`contains more than ${formatCount(MAX_FILES)} files`);
    if (count === 0)
        throw refuse("is an empty zip file");
    let at = start;
    for (let number = 0; number < count; number++) {
        if (at + CENTRAL.bytes > end || view.getUint32(at, true) !== CENTRAL.signature)
            throw refuse("is a damaged zip file: its list of files ends early");
        const [name, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
        const next = at + CENTRAL.bytes + name + extra + comment;
        if (next > end)
            throw refuse("is a damaged zip file: its list of files ends early");
        yield {
            name: new TextDecoder().decode(part(view, at + CENTRAL.bytes, name)),
            flags: view.getUint16(at + 8, true),
            method: view.getUint16(at + 10, true),
            crc: view.getUint32(at + 16, true),
            packed: view.getUint32(at + 20, true),
            size: view.getUint32(at + 24, true),
            offset: view.getUint32(at + 42, true),
        };
        at = next;
    }
}
/** Where the record at the zip's end begins; a comment may stand behind it. */
function findEnd(view) {
    const last = view.byteLength - END.bytes;
    for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at--)
        if (view.getUint32(at, true) === END.signature && view.getUint16(at + 20, true) === last - at)
            return at;
    return undefined;
}
async function* unpack(view, entry, refuse) {
    const { name, flags, method, crc, size } = entry;
    if ((flags & ENCRYPTED) !== 0)
        throw refuse(`has an encrypted file '${name}'`);
    const packed = findPacked(view, entry);
    if (packed === undefined)
        throw refuse(`is a damaged zip file: '${name}' is not where its list says`);
    const damaged = (cause) => refuse(`is a damaged zip file: '${name}' cannot be unpacked${cause === undefined ? "" : ` (${messageOf(cause)})`}`, cause);
    let [bytes, sum] = [0, 0];
    try {
        for await (const chunk of method === STORED ? [packed] : method === DEFLATED ? inflate(packed) : []) {
            bytes += chunk.length;
            if (bytes > size)
                break;
            sum = crc32(chunk, sum);
            yield chunk;
        }
    }
    catch (error) {
        throw error instanceof UserError ? error : damaged(error);
    }
    if (bytes !== size || sum !== crc)
        throw damaged();
}
function findPacked(view, { offset, packed }) {
    if (offset + LOCAL.bytes > view.byteLength || view.getUint32(offset, true) !== LOCAL.signature)
        return undefined;
    const start = offset + LOCAL.bytes + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    return start + packed > view.byteLength ? undefined : part(view, start, packed);
}
function inflate(packed) {
    const stream = createInflateRaw({ chunkSize: 65_536 });
    stream.end(packed);
    return stream;
}
function part(view, start, length) {
    return new Uint8Array(view.buffer, view.byteOffset + start, length);
}

;// CONCATENATED MODULE: ./lib/bundle/bundle.js
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






/** A character takes up to four bytes; what has more is neither unpacked nor decoded. */
const MAX_MANIFEST_BYTES = 4 * bundle_manifest/* MAX_MANIFEST_CHARACTERS */.KM;
/** A bundle in a folder, as `flamediff profile` wrote it. @throws UserError when there is none or it is not in order. */
async function readBundleFolder(folder) {
    const manifestPath = (0,external_node_path_.join)(folder, bundle_manifest/* MANIFEST_FILE */.h1);
    const json = await (0,regular_file/* tryReadRegularFile */.mO)(manifestPath, MAX_MANIFEST_BYTES);
    if (json === undefined)
        throw new errors/* UserError */.yo(`'${folder}' contains no ${bundle_manifest/* MANIFEST_FILE */.h1}; expected a folder written by 'flamediff profile --out ${folder}'.`);
    return { manifest: (0,bundle_manifest/* parseManifest */.Ng)(json), read: (member) => readMember(folder, member) };
}
/** Folders that hold a bundle at or right below the given ones: `download-artifact` puts each artifact into a folder of its own. */
async function findBundleFolders(folders) {
    const found = [];
    for (const folder of folders) {
        const inside = await (0,promises_.readdir)(folder).catch((error) => {
            throw new errors/* UserError */.yo(`'${folder}' cannot be read: ${(0,errors/* messageOf */.bD)(error)}. Expected a folder written by 'flamediff profile'.`, {
                cause: error,
            });
        });
        const candidates = inside.includes(bundle_manifest/* MANIFEST_FILE */.h1) ? [folder] : inside.sort().map((name) => (0,external_node_path_.join)(folder, name));
        for (const candidate of candidates) {
            const isBundle = await (0,promises_.stat)((0,external_node_path_.join)(candidate, bundle_manifest/* MANIFEST_FILE */.h1)).then(() => true, () => false);
            if (isBundle)
                found.push(candidate);
        }
    }
    if (found.length === 0)
        throw new errors/* UserError */.yo(`No ${bundle_manifest/* MANIFEST_FILE */.h1} in ${folders.map((folder) => `'${folder}'`).join(", ")}; expected the output of 'flamediff profile'.`);
    return found;
}
/**
 * A bundle in a downloaded artifact. Only the manifest is unpacked here, and later only the files that it names, one at a time.
 * @param what names the artifact in errors, such as `Artifact 'x'`.
 * @throws UserError when it is no zip or the manifest is not in order.
 */
async function readBundleZip(what, bytes) {
    const zip = openZip(what, bytes);
    if (!zip.has(MANIFEST_FILE))
        throw new UserError(`${what} contains no ${MANIFEST_FILE}; expected the upload of a job with 'mode: profile'.`);
    const chunks = [];
    for await (const chunk of zip.read(MANIFEST_FILE, MAX_MANIFEST_BYTES))
        chunks.push(chunk);
    return {
        manifest: parseManifest(Buffer.concat(chunks).toString("utf8")),
        read(member) {
            if (!zip.has(member))
                throw missing(member);
            return zip.read(member);
        },
    };
}
/** Writes a bundle: rounds first, the manifest last, so that a half-written one is not taken for whole. */
async function writeBundle(folder, manifest, rounds) {
    await (0,regular_file/* makeOwnFolder */.xc)(folder);
    for (const [member, folded] of rounds) {
        await (0,regular_file/* makeOwnFolder */.xc)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, member)));
        await (0,regular_file/* replaceFile */.fR)((0,external_node_path_.join)(folder, member), folded);
    }
    await (0,regular_file/* replaceFile */.fR)((0,external_node_path_.join)(folder, bundle_manifest/* MANIFEST_FILE */.h1), (0,bundle_manifest/* formatManifest */.L_)(manifest));
}
async function* readMember(folder, member) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,regular_file/* openRegularFile */.ZU)((0,external_node_path_.join)(folder, member), { followsLinks: false }), true);
            yield* file.createReadStream();
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
    catch (error) {
        throw missing(member, error);
    }
}
function missing(member, cause) {
    return new errors/* UserError */.yo(`The bundle has no '${member}', which its ${bundle_manifest/* MANIFEST_FILE */.h1} lists. Record again with 'flamediff profile'.`, {
        cause,
    });
}


/***/ }),

/***/ 7096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ SAMPLER_RELEASE),
/* harmony export */   N9: () => (/* binding */ systemName),
/* harmony export */   QR: () => (/* binding */ processorName),
/* harmony export */   ZB: () => (/* binding */ PYTHON)
/* harmony export */ });
/** Words of processors' names that hold no digit; whatever else a bundle puts there is left out. */
const PROCESSOR_WORDS = new Set(("Altra(R) AMD Ampere Ampere(R) Apple ARM Arm Atom AWS Axion Bronze Celeron Cobalt Common Core Core(TM) Cortex CPU Duo EPYC Gold Graviton Intel Intel(R) Kunpeng KVM Max " +
    "Neoverse Opteron Pentium Pentium(R) Phenom Platinum PRO Pro Processor QEMU Quad-Core Ryzen Silver Snapdragon Threadripper Ultra Virtual " +
    "Xeon Xeon(R) processor unknown version @").split(" "));
/** Numbers of models, cores and clock rates: `8370C`, `i7-8550U`, `64-Core`, `2.80GHz`, `Neoverse-N1`, `M1`, `(Virtual)`. */
const MODEL = /^(?:[A-Z]{1,2}|i|E|W|Graviton|Neoverse-[A-Z]|Cortex-[A-Z]|v)?-?\d{1,5}[A-Z]{0,2}\d{0,2}[A-Z]?(?:-[A-Z]|-\d{2,5}[A-Z]{0,2}\d?|-Core|\.\d{1,2}(?:GHz|\+)?|GHz)?$/;
/**
 * The name of a processor, of known words and numbers alone: a bundle cannot say anything else in its place.
 *
 *   Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz    stays
 *   Please merge this 2.80GHz                        → 2.80GHz
 */
function processorName(name) {
    const words = name
        .slice(0, 200)
        .trim()
        .split(/\s+/)
        .filter((word) => PROCESSOR_WORDS.has(word) || MODEL.test(word));
    return words.join(" ") || "unknown CPU";
}
const SYSTEMS = new Set(["Linux", "Darwin", "Windows_NT", "FreeBSD", "OpenBSD", "SunOS", "AIX"]);
const ARCHITECTURES = new Set("arm arm64 ia32 loong64 mips mipsel ppc64 riscv64 s390 s390x x64".split(" "));
/**
 * Kernel, the numbers of its version, and the architecture, of known words and numbers alone: a bundle cannot say anything else in its place.
 *
 *   Linux 6.8.0-1021-azure x64    → Linux 6.8.0 x64
 *   Linux merge-this-now x64      → Linux 0 x64
 *   Please merge x64              → unknown 0 x64
 */
function systemName(name) {
    const [type = "", release = "", arch = ""] = name.slice(0, 200).trim().split(/\s+/);
    const known = (word, words) => (words.has(word) ? word : "unknown");
    return `${known(type, SYSTEMS)} ${/^\d{1,9}(?:\.\d{1,9}){0,3}/.exec(release)?.[0] ?? "0"} ${known(arch, ARCHITECTURES)}`;
}
/** Implementation and version of a Python: `CPython 3.13.0`, `CPython 3.14.0rc2`, `CPython 3.13.0t`, `PyPy 7.3.17`. */
const PYTHON = /^(?:CPython|PyPy|GraalPy|Pyston|IronPython|Jython|RustPython) \d{1,3}\.\d{1,3}\.\d{1,3}(?:(?:a|b|rc)\d{1,3})?\+?t?$/;
/** Version of a sampler: `0.4.3`, `0.5.0rc1`, `0.5.0.dev2`. */
const SAMPLER_RELEASE = /^\d{1,5}(?:\.\d{1,5}){1,3}(?:\.?(?:a|b|rc|dev|post)\d{1,5})?$/;


/***/ }),

/***/ 7315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ BUNDLE_VERSION),
/* harmony export */   KM: () => (/* binding */ MAX_MANIFEST_CHARACTERS),
/* harmony export */   L_: () => (/* binding */ formatManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   h1: () => (/* binding */ MANIFEST_FILE)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7934);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5892);
/* harmony import */ var _lib_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6720);
/* harmony import */ var _benchmark_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7467);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7794);
/* harmony import */ var _machine_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7096);
/* harmony import */ var _note_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4878);







/** Version of bundle.json; raised when a field changes its meaning or goes away. */
const BUNDLE_VERSION = 1;
/** The name of the manifest in a bundle's folder. */
const MANIFEST_FILE = "bundle.json";
/** Characters of bundle.json; it is not decoded when it has more. A program of 200 entry points writes some 4 million. */
const MAX_MANIFEST_CHARACTERS = 8 * 1024 ** 2;
// A bundle comes from a job that ran a stranger's code: every field is bounded, none is trusted. What to do with a new field:
// - a number gets its range, a list its length, a text its length, and a choice its list of codes;
// - what people read of it is made in the report stage, from codes and numbers (`failure.ts`, `note.ts`): a text shown in the comment would
//   let anybody speak as the bot. Names of functions, files and benchmarks are shown as code, the program's own words as a quotation;
// - `__tests__/bundle/bundle.test.ts` gets its largest value and the next larger one.
const text = (most) => valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxLength */ .Ru6(most));
const pattern = (regex, expected) => valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxLength */ .Ru6(200), valibot__WEBPACK_IMPORTED_MODULE_5__/* .regex */ .yGV(regex, `expected ${expected}`));
const count = valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxValue */ .cGV(Number.MAX_SAFE_INTEGER));
const seconds = valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .finite */ .E2x(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxValue */ .cGV(1e9));
const sha = valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .regex */ .yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "expected a full commit id in lower case")));
/** Folder and file of a bundle's own: no absolute path, no `..`. */
const member = valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .regex */ .yGV(/^[A-Za-z0-9_-]{1,100}\/(base|head)\.\d{1,4}\.folded$/, "expected a name such as 'demo/base.1.folded'"));
const functionName = valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ file: text(4096), name: text(10_000) });
const commit = valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    sha,
    /** What a person calls it: a branch, a tag, "working tree". */
    label: text(300),
});
const round = valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    file: member,
    /** CPU seconds of the program and all its children. */
    cpuSeconds: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(seconds),
    wallSeconds: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(seconds),
    /** Samples taken, samples that could not be read, and how often the sampler was behind. */
    recorded: count,
    lost: count,
    late: count,
    /** CPU seconds of Python processes that gave no sample, when there were any. */
    unseen: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(seconds),
    /** Processes and threads seen. */
    processes: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(count),
    threads: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(count),
    /** The most resident memory of the Python processes at a time. */
    peakBytes: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(count),
    /** 95th percentile of the stacks' depth. */
    depth: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(count),
    /** How often the program was run within this recording, when one run is too short to sample. */
    repeats: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxValue */ .cGV(100_000))),
    /** Share of the machine's time taken by others meanwhile. */
    steal: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxValue */ .cGV(1))),
    /** Load average of the machine, over a minute, at the end of the run. */
    load: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxValue */ .cGV(1e6))),
    /** Samples per second that the sampler was asked for. */
    rate: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxValue */ .cGV(10_000))),
    /** What the benchmarks of a suite took; samples of this round below a frame of the file `<benchmark>` are theirs. */
    benchmarks: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(_benchmark_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .benchmarkRuns */ .OR),
});
/** Calls in the two counting runs of a side; they differ where the program does not do the same in every run. */
const twoCounts = valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([count, count]));
const share = valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxValue */ .cGV(1));
const calls = valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    /** Part of all calls that the two runs of a side do not have in common; null where a side could not be counted. */
    unlike: valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ base: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(share), head: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(share) }),
    /** Of a suite: counting runs made the calls of each benchmark divided by this. Counts are those of such a run. */
    divisor: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_5__/* .minValue */ .Wwf(2))),
    /** The named functions, by what head calls them. */
    functions: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        ...functionName.entries,
        base: twoCounts,
        head: twoCounts,
        /** Where counting ended before the program did: it was called more often than that. */
        moreThan: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ base: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(count), head: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(count) })),
        /** Several functions go by its name, such as those of a property: one call of them is not like another. */
        isSeveral: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true)),
        /** CPU seconds of the garbage collections that interrupt it, in one run. */
        collected: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ base: seconds, head: seconds })),
        /** A generator or coroutine, counted when it is started. */
        isStarted: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
        callers: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ ...functionName.entries, base: twoCounts, head: twoCounts })), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxLength */ .Ru6(20)),
    })), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxLength */ .Ru6(200)),
});
const bothSides = valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ base: count, head: count });
const lines = valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    ...functionName.entries,
    rows: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        /** The line on each side; null where it is only on the other. */
        base: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(count),
        head: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(count),
        /** Which hunk of the file's diff it is part of; null where it is the same on both sides. */
        hunk: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(count),
        /** Samples in the line itself, with the libraries that it calls, and with everything that it calls. */
        self: bothSides,
        attributed: bothSides,
        total: bothSides,
        text: text(200),
    })), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxLength */ .Ru6(200)),
})), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxLength */ .Ru6(200));
const importList = valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    /** The outermost module of those that come together. */
    module: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .regex */ .yGV(/^[\p{L}\p{N}_.]{1,200}$/u)),
    /** Where it is imported first. */
    by: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ file: text(4096), line: count })),
    /** The change from base to head touches that line. */
    isChanged: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    modules: count,
    /** Samples of that side in the import of any of them. */
    samples: count,
    /** CPU seconds of the import, where they were measured: where nothing but imports changed. */
    seconds: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(seconds),
})), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxLength */ .Ru6(50));
const changedImports = valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    module: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .regex */ .yGV(/^[\p{L}\p{N}_.]{1,200}$/u)),
    file: text(4096),
    /** The change from base to head touches the file. */
    isChanged: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    /** CPU seconds of its import, without what it imports. */
    base: seconds,
    head: seconds,
})), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxLength */ .Ru6(50));
const collection = valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    seconds,
    count,
    /** Seconds of the longest one. */
    longest: seconds,
});
const version = valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .regex */ .yGV(/^[A-Za-z0-9][A-Za-z0-9.!+_-]{0,59}$/)));
const packageChange = valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    name: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .regex */ .yGV(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)),
    /** Version on each side; null where it is not installed. */
    base: version,
    head: version,
    /** Its modules and packages, by the first part of their path. */
    files: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .regex */ .yGV(/^\w{1,100}$/))), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxLength */ .Ru6(100)),
});
const entryPoint = valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    name: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(text(100), valibot__WEBPACK_IMPORTED_MODULE_5__/* .regex */ .yGV(/^[A-Za-z0-9][A-Za-z0-9._ -]*$/, "expected letters, digits, spaces, '.', '_' and '-'")),
    command: text(10_000),
    /** The entry point only imports a module, in a new process each time; its one benchmark is that. */
    isStartUp: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true)),
    /** Why there is no profile; null when there is one. */
    failure: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2),
    /** The side that lacks what the command names: nothing went wrong, and there is nothing to compare. */
    missingOn: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(["base", "head"])),
    /** Planned before the first recorded round; each look spends its part of the evidence. */
    looks: valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ planned: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_5__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxValue */ .cGV(100)), used: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxValue */ .cGV(100)) }),
    rounds: valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ base: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(round), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxLength */ .Ru6(500)), head: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(round), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxLength */ .Ru6(500)) }),
    /** Wall seconds that recording the rounds took, with everything between them. */
    recordingSeconds: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(seconds),
    /** CPU and wall seconds of one run without the sampler. */
    bare: valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        base: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ cpuSeconds: seconds, wallSeconds: seconds })),
        head: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ cpuSeconds: seconds, wallSeconds: seconds })),
    }),
    /** Where in the named functions of the project the samples are. */
    lines: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(lines),
    /** Modules that only one side loads; there where the time of imports changed, or that of the whole program and of no function. */
    imports: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        added: importList,
        removed: importList,
        changed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(changedImports),
        /** CPU seconds of all imports of one run, where they were measured. */
        measured: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ base: seconds, head: seconds })),
    })),
    /** Installed packages whose version differs. */
    packages: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(packageChange), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxLength */ .Ru6(500))),
    /** Exact numbers of calls; there when something was named and could be counted. */
    calls: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(calls),
    /** Garbage collections of one run: CPU seconds and how many; there when something was named and could be counted. */
    collection: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ base: collection, head: collection })),
    /** The function of the project that waits longer or shorter, and its part of that, in wall seconds of a run, as a run that sampled waiting tells. */
    waitsIn: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        ...functionName.entries,
        seconds: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .finite */ .E2x())),
        /** The innermost edited function above it, where it is not edited itself. */
        by: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej(functionName.entries)),
    })),
    /** What the recorder wants to say of it. */
    notes: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_note_js__WEBPACK_IMPORTED_MODULE_4__/* .note */ .N), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxLength */ .Ru6(50)),
    /** Benchmarks of a suite that have no figures. */
    benchmarkProblems: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ base: _benchmark_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .benchmarkProblems */ .WK, head: _benchmark_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .benchmarkProblems */ .WK })),
    timeBoxed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(_benchmark_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .timeBoxed */ .sN)),
});
/** One file named ten thousand times would be read as often. */
function hasOwnFiles(entryPoints) {
    const files = entryPoints.flatMap(({ rounds }) => [...rounds.base, ...rounds.head].map(({ file }) => file));
    return new Set(files).size === files.length;
}
const manifest = valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(BUNDLE_VERSION),
    /** Version of flamediff that wrote it. */
    flamediff: pattern(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/, "a version such as 1.2.3"),
    /** Tells the artifacts of a matrix apart; a report names a job by its Python and its machine. */
    shard: text(200),
    /** What was recorded and when; absent where nobody asked. */
    source: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        project: text(200),
        recordedAt: pattern(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, "a date such as 2026-12-24T18:00:00.000Z"),
    })),
    base: commit,
    head: commit,
    environment: valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        cpu: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(text(200), valibot__WEBPACK_IMPORTED_MODULE_5__/* .transform */ .pdi(_machine_names_js__WEBPACK_IMPORTED_MODULE_3__/* .processorName */ .QR)),
        cores: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_5__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxValue */ .cGV(100_000)),
        os: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(text(200), valibot__WEBPACK_IMPORTED_MODULE_5__/* .transform */ .pdi(_machine_names_js__WEBPACK_IMPORTED_MODULE_3__/* .systemName */ .N9)),
        python: pattern(_machine_names_js__WEBPACK_IMPORTED_MODULE_3__/* .PYTHON */ .ZB, "something like 'CPython 3.13.0'"),
        sampler: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz("py-spy"),
        samplerVersion: pattern(_machine_names_js__WEBPACK_IMPORTED_MODULE_3__/* .SAMPLER_RELEASE */ .DV, "a version such as 0.4.3"),
        rate: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxValue */ .cGV(10_000)),
    }),
    options: valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        /** Difference of shares, 0..1, below which nothing is named. */
        minChange: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxValue */ .cGV(1)),
        keepImports: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
        keepWaiting: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    }),
    /** What the change from base to head touches; null when that is not known. */
    changes: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        /** Functions of head whose lines changed, with the first changed line. */
        touched: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ ...functionName.entries, line: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(count, valibot__WEBPACK_IMPORTED_MODULE_5__/* .minValue */ .Wwf(1)) })), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxLength */ .Ru6(20_000)),
        moved: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ from: functionName, to: functionName })), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxLength */ .Ru6(20_000)),
        /** Functions of the changed files that only one side defines. */
        onlyOn: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
            base: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(functionName), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxLength */ .Ru6(20_000)),
            head: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(functionName), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxLength */ .Ru6(20_000)),
        })),
    })),
    entryPoints: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(entryPoint), valibot__WEBPACK_IMPORTED_MODULE_5__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_5__/* .maxLength */ .Ru6(200), valibot__WEBPACK_IMPORTED_MODULE_5__/* .check */ .z6Y((entries) => hasOwnFiles(entries), "expected a different file for each round")),
});
/**
 * The manifest of a bundle from its text.
 * @throws UserError that names the field, its value and what was expected.
 */
function parseManifest(json) {
    if (json.length > MAX_MANIFEST_CHARACTERS) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${MANIFEST_FILE} has ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(json.length)} characters; at most ${(0,_lib_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(MAX_MANIFEST_CHARACTERS)} are read. Record fewer entry points in one job.`);
    }
    let value;
    try {
        value = JSON.parse(json);
    }
    catch (error) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${MANIFEST_FILE} is not JSON; expected the file that 'flamediff profile' wrote. Record again.`, { cause: error });
    }
    const version = typeof value === "object" && value !== null && "schemaVersion" in value ? value.schemaVersion : undefined;
    if (version !== BUNDLE_VERSION) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${MANIFEST_FILE} has schemaVersion ${shown(version)}; this version of flamediff reads ${BUNDLE_VERSION}. Use the same version for 'profile' and 'report'.`);
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_5__/* .safeParse */ .xLC(manifest, value, { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${MANIFEST_FILE} has ${(valibot__WEBPACK_IMPORTED_MODULE_5__/* .getDotPath */ .BuJ(issue) ?? "a value").slice(0, 200)} = ${shown(issue.input)}; ${issue.message.slice(0, 200)}. Record again with 'flamediff profile'.`);
}
/** A value in an error; lists and tables may be of any size and depth, and are only named. */
function shown(value) {
    if (value === undefined)
        return "missing";
    if (typeof value === "string")
        return JSON.stringify(value.slice(0, 80));
    if (typeof value === "object" && value !== null)
        return Array.isArray(value) ? `a list of ${value.length}` : "a table";
    return String(value);
}
function formatManifest(value) {
    return `${JSON.stringify(value, null, 1)}\n`;
}


/***/ })

};
