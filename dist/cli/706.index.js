export const id = 706;
export const ids = [706];
export const modules = {

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCli: () => (/* binding */ reportCli)
/* harmony export */ });
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(189);
/* harmony import */ var _lib_print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6676);
/* harmony import */ var _output_report_stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1040);
/* harmony import */ var _show_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7194);




/** `flamediff report`: bundles → report directory. */
async function reportCli(folders, options) {
    const found = await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .findBundleFolders */ .Nh)(folders);
    const finished = await (0,_output_report_stage_js__WEBPACK_IMPORTED_MODULE_2__/* .reportBundles */ .O)(await Promise.all(found.map(_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readBundleFolder */ .n$)));
    for (const { message } of finished.leftOut)
        (0,_lib_print_js__WEBPACK_IMPORTED_MODULE_1__/* .printError */ .yJ)(`warning: a bundle was left out: ${message}`);
    return (0,_show_report_js__WEBPACK_IMPORTED_MODULE_3__/* .showReport */ .UY)(finished, options, _show_report_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_ONLY */ .i$);
}


/***/ })

};
