export const id = 404;
export const ids = [404];
export const modules = {

/***/ 3404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareCli: () => (/* binding */ compareCli)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(646);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1097);
/* harmony import */ var _profile_frame_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(524);
/* harmony import */ var _profile_recordings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6341);
/* harmony import */ var _profile_settle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3394);
/* harmony import */ var _report_stage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1458);
/* harmony import */ var _show_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6878);
/* harmony import */ var _stack_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4233);








/** `flamediff compare`: folded stacks → report directory. */
async function compareCli(options) {
    const { inputs } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInputs */ .T)({
        given: (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .givenInputs */ .PC)({ ...options, base: undefined, head: undefined }),
        from: "option",
        pyproject: undefined,
    });
    const recordings = (0,_profile_recordings_js__WEBPACK_IMPORTED_MODULE_2__/* .makeRecordings */ .d)();
    for (const side of _profile_frame_js__WEBPACK_IMPORTED_MODULE_7__/* .SIDES */ .B)
        for (const path of options[side])
            (0,_stack_files_js__WEBPACK_IMPORTED_MODULE_6__/* .warnOf */ .c$)(path, await (0,_stack_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readStackFile */ .Lf)(path, recordings.addRound(side)));
    const profile = (0,_profile_settle_js__WEBPACK_IMPORTED_MODULE_3__/* .settle */ .G)(recordings, { ...(0,_stack_files_js__WEBPACK_IMPORTED_MODULE_6__/* .plainIdentity */ .Fc)(recordings), keepImports: inputs.keepImports, keepWaiting: inputs.idle });
    return (0,_show_report_js__WEBPACK_IMPORTED_MODULE_5__/* .showReport */ .U)((0,_report_stage_js__WEBPACK_IMPORTED_MODULE_4__/* .reportPlain */ .R)({ profile, minChange: inputs.minChange / 100, name: "profile" }), options, inputs.failOn);
}


/***/ })

};
