export const id = 105;
export const ids = [105];
export const modules = {

/***/ 2105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareCli: () => (/* binding */ compareCli)
/* harmony export */ });
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8404);
/* harmony import */ var _output_report_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1040);
/* harmony import */ var _profile_frame_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(524);
/* harmony import */ var _profile_profile_builder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8246);
/* harmony import */ var _profile_recordings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(501);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9048);
/* harmony import */ var _show_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7194);
/* harmony import */ var _stack_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2088);








/** `flamediff compare`: folded stacks → report directory. */
async function compareCli(options) {
    const { inputs } = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInputs */ .T)({
        given: (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .givenInputs */ .PC)({ ...options, base: undefined, head: undefined }),
        from: "option",
        pyproject: undefined,
    });
    const recordings = (0,_profile_recordings_js__WEBPACK_IMPORTED_MODULE_3__/* .makeRecordings */ .d)();
    for (const side of _profile_frame_js__WEBPACK_IMPORTED_MODULE_7__/* .SIDES */ .BV)
        for (const path of options[side])
            (0,_stack_files_js__WEBPACK_IMPORTED_MODULE_6__/* .warnOf */ .c$)(path, await (0,_stack_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readStackFile */ .Lf)(path, recordings.addRound(side)));
    const profile = (0,_profile_profile_builder_js__WEBPACK_IMPORTED_MODULE_2__/* .buildProfile */ .Er)(recordings, { ...(0,_stack_files_js__WEBPACK_IMPORTED_MODULE_6__/* .plainIdentity */ .Fc)(recordings), keepImports: inputs.keepImports, keepWaiting: inputs.idle });
    return (0,_show_report_js__WEBPACK_IMPORTED_MODULE_5__/* .showReport */ .UY)((0,_output_report_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .reportPlain */ .R)({ profile, minChange: inputs.minChange / 100, name: "profile" }), options, inputs);
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
