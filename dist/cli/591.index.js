export const id = 591;
export const ids = [591];
export const modules = {

/***/ 9591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   profileCli: () => (/* binding */ profileCli)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _lib_interruption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9428);
/* harmony import */ var _lib_print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6676);
/* harmony import */ var _local_recording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2822);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9048);





/** `flamediff profile`: only the bundle. */
async function profileCli(command, options, progress) {
    const { repository, inputs } = await (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .Ko)({ command, options });
    return (0,_lib_interruption_js__WEBPACK_IMPORTED_MODULE_1__/* .withInterruption */ .A)(async (interruption) => {
        const out = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.out ?? "flamediff-bundle");
        const isFailed = await (0,_local_recording_js__WEBPACK_IMPORTED_MODULE_3__/* .recordLocally */ .O)({ repository, inputs, options, progress, interruption }, { folder: out, bundle: out });
        if (options.quiet !== true)
            (0,_lib_print_js__WEBPACK_IMPORTED_MODULE_2__/* .print */ .yy)(out);
        return isFailed ? 3 : 0;
    });
}


/***/ })

};
