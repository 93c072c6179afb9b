export const id = 235;
export const ids = [235];
export const modules = {

/***/ 1235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCli: () => (/* binding */ renderCli)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _flamegraph_picture_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5808);
/* harmony import */ var _profile_call_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6230);
/* harmony import */ var _profile_recordings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6341);
/* harmony import */ var _profile_settled_frames_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9123);
/* harmony import */ var _stack_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4233);








/** `flamediff render`: folded stacks → one flame graph. */
async function renderCli(paths, { out, title }) {
    const recordings = (0,_profile_recordings_js__WEBPACK_IMPORTED_MODULE_3__/* .makeRecordings */ .d)();
    for (const path of paths)
        (0,_stack_files_js__WEBPACK_IMPORTED_MODULE_5__/* .warnOf */ .c$)(path, await (0,_stack_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readStackFile */ .Lf)(path, recordings.addRound("base")));
    // Nothing is left out of a plain picture, so the recorded trees are all it takes: half the memory of a settled profile.
    const { functions, ids } = (0,_profile_settled_frames_js__WEBPACK_IMPORTED_MODULE_4__/* .settleFrames */ .m)(recordings.frames, (0,_stack_files_js__WEBPACK_IMPORTED_MODULE_5__/* .plainIdentity */ .Fc)(recordings));
    const picture = (0,_flamegraph_picture_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFlameGraph */ .a2)({ title: title ?? paths.join(", "), view: "single", tree: treeOfAll(recordings, ids.base), functions });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(out, picture).catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`Option '--out' is '${out}', which cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error)}. Expected a file in a folder that is there.`, { cause: error });
    });
    process.stdout.write(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out)}\n`);
    return 0;
}
/** One file's tree keeps its arrays; those of several are built anew. */
function treeOfAll({ rounds }, ids) {
    const trees = rounds.map(({ tree }) => tree);
    const [first, ...others] = trees;
    return first !== undefined && others.length === 0 ? (0,_profile_call_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .relabelTree */ .Y_)(first, ids) : (0,_profile_call_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .mergeTrees */ .Md)(trees, ids);
}


/***/ })

};
