export const id = 623;
export const ids = [623];
export const modules = {

/***/ 623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCli: () => (/* binding */ runCli)
/* harmony export */ });
/* harmony import */ var _lib_interruption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9428);
/* harmony import */ var _local_recording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2822);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9048);
/* harmony import */ var _show_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7194);




/** `flamediff run`: profile, then report. */
async function runCli(command, options, progress) {
    const { repository, inputs, repeated } = await (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)({ command, options });
    return (0,_lib_interruption_js__WEBPACK_IMPORTED_MODULE_0__/* .withInterruption */ .A)(async (interruption) => {
        const work = { repository, inputs, options, progress, interruption };
        return (0,_show_report_js__WEBPACK_IMPORTED_MODULE_3__/* .showReport */ .UY)(await (0,_local_recording_js__WEBPACK_IMPORTED_MODULE_1__/* .recordAndReport */ .R)(work, repeated), options, inputs);
    });
}


/***/ })

};
