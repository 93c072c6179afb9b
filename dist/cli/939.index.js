export const id = 939;
export const ids = [939];
export const modules = {

/***/ 1490:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
__webpack_unused_export__ = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
__webpack_unused_export__ = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 2263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lD: () => (/* binding */ split)
/* harmony export */ });
/* unused harmony exports quote, join */


/*
  Port of a subset of the features of CPython's shlex module, which provides a
  shell-like lexer. Original code by Eric S. Raymond and other contributors.
*/

class Shlexer {
  constructor (string) {
    this.i = 0
    this.string = string

    /**
     * Characters that will be considered whitespace and skipped. Whitespace
     * bounds tokens. By default, includes space, tab, linefeed and carriage
     * return.
     */
    this.whitespace = ' \t\r\n'

    /**
     * Characters that will be considered string quotes. The token accumulates
     * until the same quote is encountered again (thus, different quote types
     * protect each other as in the shell.) By default, includes ASCII single
     * and double quotes.
     */
    this.quotes = `'"`

    /**
     * Characters that will be considered as escape. Just `\` by default.
     */
    this.escapes = '\\'

    /**
     * The subset of quote types that allow escaped characters. Just `"` by default.
     */
    this.escapedQuotes = '"'

    /**
     * Whether to support ANSI C-style $'' quotes
     * https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html
     */
    this.ansiCQuotes = true

    /**
     * Whether to support localized $"" quotes
     * https://www.gnu.org/software/bash/manual/html_node/Locale-Translation.html
     *
     * The behavior is as if the current locale is set to C or POSIX, i.e., the
     * contents are not translated.
     */
    this.localeQuotes = true

    this.debug = false
  }

  readChar () {
    return this.string.charAt(this.i++)
  }

  processEscapes (string, quote, isAnsiCQuote) {
    if (!isAnsiCQuote && !this.escapedQuotes.includes(quote)) {
      // This quote type doesn't support escape sequences
      return string
    }

    // We need to form a regex that matches any of the escape characters,
    // without interpreting any of the characters as a regex special character.
    const anyEscape = '[' + this.escapes.replace(/(.)/g, '\\$1') + ']'

    // In regular quoted strings, we can only escape an escape character, and
    // the quote character itself.
    if (!isAnsiCQuote && this.escapedQuotes.includes(quote)) {
      const re = new RegExp(
        anyEscape + '(' + anyEscape + '|\\' + quote + ')', 'g')
      return string.replace(re, '$1')
    }

    // ANSI C quoted strings support a wide variety of escape sequences
    if (isAnsiCQuote) {
      const patterns = {
        // Literal characters
        '([\\\\\'"?])': (x) => x,

        // Non-printable ASCII characters
        'a': () => '\x07',
        'b': () => '\x08',
        'e|E': () => '\x1b',
        'f': () => '\x0c',
        'n': () => '\x0a',
        'r': () => '\x0d',
        't': () => '\x09',
        'v': () => '\x0b',

        // Octal bytes
        '([0-7]{1,3})': (x) => String.fromCharCode(parseInt(x, 8)),

        // Hexadecimal bytes
        'x([0-9a-fA-F]{1,2})': (x) => String.fromCharCode(parseInt(x, 16)),

        // Unicode code units
        'u([0-9a-fA-F]{1,4})': (x) => String.fromCharCode(parseInt(x, 16)),
        'U([0-9a-fA-F]{1,8})': (x) => String.fromCharCode(parseInt(x, 16)),

        // Control characters
        // https://en.wikipedia.org/wiki/Control_character#How_control_characters_map_to_keyboards
        'c(.)': (x) => {
          if (x === '?') {
            return '\x7f'
          } else if (x === '@') {
            return '\x00'
          } else {
            return String.fromCharCode(x.charCodeAt(0) & 31)
          }
        }
      }

      // Construct an uber-RegEx that catches all of the above pattern
      const re = new RegExp(
        anyEscape + '(' + Object.keys(patterns).join('|') + ')', 'g')

      // For each match, figure out which subpattern matched, and apply the
      // corresponding function
      return string.replace(re, function (m, p1) {
        for (const matched in patterns) {
          const mm = new RegExp('^' + matched + '$').exec(p1)
          if (mm === null) {
            continue
          }

          return patterns[matched].apply(null, mm.slice(1))
        }
      })
    }

    // Should not get here
    return undefined
  }

  * [Symbol.iterator] () {
    let inQuote = false
    let inDollarQuote = false
    let escaped = false
    let lastDollar = -2 // position of last dollar sign we saw
    let token

    if (this.debug) {
      console.log('full input:', '>' + this.string + '<')
    }

    while (true) {
      const pos = this.i
      const char = this.readChar()

      if (this.debug) {
        console.log(
          'position:', pos,
          'input:', '>' + char + '<',
          'accumulated:', token,
          'inQuote:', inQuote,
          'inDollarQuote:', inDollarQuote,
          'lastDollar:', lastDollar,
          'escaped:', escaped
        )
      }

      // Ran out of characters, we're done
      if (char === '') {
        if (inQuote) { throw new Error('Got EOF while in a quoted string') }
        if (escaped) { throw new Error('Got EOF while in an escape sequence') }
        if (token !== undefined) { yield token }
        return
      }

      // We were in an escape sequence, complete it
      if (escaped) {
        if (char === '\n') {
          // An escaped newline just means to continue the command on the next
          // line. We just need to ignore it.
        } else if (inQuote) {
          // If we are in a quote, just accumulate the whole escape sequence,
          // as we will interpret escape sequences later.
          token = (token || '') + escaped + char
        } else {
          // Just use the literal character
          token = (token || '') + char
        }

        escaped = false
        continue
      }

      if (this.escapes.includes(char)) {
        if (!inQuote || inDollarQuote !== false || this.escapedQuotes.includes(inQuote)) {
          // We encountered an escape character, which is going to affect how
          // we treat the next character.
          escaped = char
          continue
        } else {
          // This string type doesn't use escape characters. Ignore for now.
        }
      }

      // We were in a string
      if (inQuote !== false) {
        // String is finished. Don't grab the quote character.
        if (char === inQuote) {
          token = this.processEscapes(token, inQuote, inDollarQuote === '\'')
          inQuote = false
          inDollarQuote = false
          continue
        }

        // String isn't finished yet, accumulate the character
        token = (token || '') + char
        continue
      }

      // This is the start of a new string, don't accumulate the quotation mark
      if (this.quotes.includes(char)) {
        inQuote = char
        if (lastDollar === pos - 1) {
          if (char === '\'' && !this.ansiCQuotes) {
            // Feature not enabled
          } else if (char === '"' && !this.localeQuotes) {
            // Feature not enabled
          } else {
            inDollarQuote = char
          }
        }

        token = (token || '') // fixes blank string

        if (inDollarQuote !== false) {
          // Drop the opening $ we captured before
          token = token.slice(0, -1)
        }

        continue
      }

      // This is a dollar sign, record that we saw it in case it's the start of
      // an ANSI C or localized string
      if (inQuote === false && char === '$') {
        lastDollar = pos
      }

      // This is whitespace, so yield the token if we have one
      if (this.whitespace.includes(char)) {
        if (token !== undefined) { yield token }
        token = undefined
        continue
      }

      // Otherwise, accumulate the character
      token = (token || '') + char
    }
  }
}


/**
 * Splits a given string using shell-like syntax. This function is the inverse
 * of shlex.join().
 *
 * @param {String} s String to split.
 * @returns {String[]}
 */
function split (s) {
  return Array.from(new Shlexer(s))
}

/**
 * Escapes a potentially shell-unsafe string using quotes.
 *
 * @param {String} s String to quote
 * @returns {String}
 */
function quote (s) {
  if (s === '') { return '\'\'' }

  const unsafeRe = /[^\w@%\-+=:,./]/
  if (!unsafeRe.test(s)) { return s }

  return ('\'' + s.replace(/('+)/g, '\'"$1"\'') + '\'').replace(/^''|''$/g, '')
}


/**
 * Concatenate the tokens of the list args and return a string. This function
 * is the inverse of shlex.split().
 *
 * The returned value is shell-escaped to protect against injection
 * vulnerabilities (see shlex.quote()).
 *
 * @param {String[]} args List of args to join
 * @returns {String}
 */
function join (args) {
  if (!Array.isArray(args)) {
    throw new TypeError("args should be an array")
  }
  return args.map(quote).join(" ")
}


/***/ }),

/***/ 939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configCli: () => (/* binding */ configCli)
/* harmony export */ });
/* harmony import */ var _config_input_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2782);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(174);
/* harmony import */ var _config_pyproject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1543);
/* harmony import */ var _record_git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(295);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1939);





/** `flamediff config`: the effective values, and where each came from. */
async function configCli(options) {
    const repository = await (0,_record_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .findRepository */ .W1)(process.cwd());
    const { inputs, sources } = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .T)({ given: (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .givenInputs */ .PC)(options), from: "option", pyproject: await (0,_config_pyproject_js__WEBPACK_IMPORTED_MODULE_2__/* .readPyproject */ .x7)(repository) });
    const rows = (0,_config_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .inputNames */ .vj)().flatMap((name) => {
        if ("only" in _config_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .mc[name] || name === "mode")
            return [];
        const value = name === "entry-points"
            ? inputs.entryPoints.map((entry) => `${entry.name}: ${entry.command}`).join("; ")
            : inputs[(0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .camelCase */ .xQ)(name)];
        return [[name, sources[name], String(value ?? "").replaceAll("\n", "; ") || "–"]];
    });
    const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
    process.stdout.write(rows
        .map((row) => `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd()}\n`)
        .join(""));
    return 0;
}


/***/ }),

/***/ 1939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   PC: () => (/* binding */ givenInputs),
/* harmony export */   xQ: () => (/* binding */ camelCase),
/* harmony export */   zg: () => (/* binding */ repeatedOptions)
/* harmony export */ });
/* harmony import */ var _config_entry_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5943);
/* harmony import */ var _config_input_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2782);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(174);
/* harmony import */ var _config_pyproject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1543);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(629);





/**
 * What a recording command works with: its options, else pyproject.toml, else the defaults.
 * @param command what stands behind `--`; it comes before all entry points.
 * @throws UserError when there is nothing to profile.
 */
async function readInputs(repository, command, options) {
    const { inputs } = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .T)({ given: givenInputs(options), from: "option", pyproject: await (0,_config_pyproject_js__WEBPACK_IMPORTED_MODULE_3__/* .readPyproject */ .x7)(repository) });
    const [first, ...rest] = command;
    if (first !== undefined)
        return { ...inputs, entryPoints: [(0,_config_entry_points_js__WEBPACK_IMPORTED_MODULE_0__/* .makeEntryPointFromArgv */ .Bv)([first, ...rest])] };
    if (inputs.entryPoints.length > 0)
        return inputs;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo("There is nothing to profile. Give a command behind '--', such as: flamediff run -- python bench.py, or write [tool.flamediff.entry-points] into pyproject.toml ('flamediff init' suggests some).");
}
/** Options that are inputs, as text. */
function givenInputs(options) {
    const given = (0,_config_input_table_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj)().map((name) => [name, options[camelCase(name)]]);
    return Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}
/** Options that make another recording or another verdict; a command behind `--` as the entry point that it is. */
function repeatedOptions(command, options) {
    const [first, ...rest] = command;
    const entry = first === undefined ? undefined : (0,_config_entry_points_js__WEBPACK_IMPORTED_MODULE_0__/* .makeEntryPointFromArgv */ .Bv)([first, ...rest]);
    const given = Object.entries(givenInputs(options)).filter(([name]) => _config_input_table_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORDING_INPUTS */ .qQ.includes(name));
    return { ...Object.fromEntries(given), ...(entry !== undefined && { "entry-points": `${entry.name}: ${entry.command}` }) };
}
/** `min-change` of action.yml is `minChange` here. */
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 5943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ makeEntryPointFromArgv),
/* harmony export */   O5: () => (/* binding */ parseEntryPointTable),
/* harmony export */   _9: () => (/* binding */ sideOrder),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   bH: () => (/* binding */ parseEntryPointLines),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var shlex__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2263);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(629);


/** Words that stand for the chosen interpreter at the front of a command. */
const PYTHON_WORDS = ["python", "python3"];
/**
 * Entry points given as text, one a line, `name: command`. Blank lines and lines that begin with `#` are passed over.
 * @throws UserError that shows the line.
 */
function parseEntryPointLines(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    const entries = lines
        .filter((line) => line !== "" && !line.startsWith("#"))
        .map((line) => {
        const match = /^([A-Za-z0-9][A-Za-z0-9._ -]*?)\s*:\s+(.+)$/.exec(line);
        if (match === null)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Entry point '${line}' is not of the form 'name: command', such as 'render: bench/render.py --pages 40'.`);
        return makeEntryPoint(match[1], match[2]);
    });
    return checkNames(entries);
}
/**
 * Entry points given as the table `[tool.flamediff.entry-points]`: a command, or a table with `command` and optionally the other keys of `ENTRY_KEYS`.
 * @throws UserError that names the entry point and the key.
 */
function parseEntryPointTable(value) {
    if (!isTable(value)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('[tool.flamediff.entry-points] is not a table; expected lines such as `render = "bench/render.py"`.');
    }
    return checkNames(Object.entries(value).map(([name, entry]) => parseTableEntry(name, entry)));
}
/** The entry point of `-- COMMAND …`; its name is the script's or module's. */
function makeEntryPointFromArgv(argv) {
    const words = PYTHON_WORDS.includes(argv[0]) && argv.length > 1 ? argv.slice(1) : argv;
    const subject = words[0] === "-m" ? (words[1] ?? "module") : words[0];
    const name = subject.split("/").at(-1).replace(/\.pyz?$/, "").replace(/[^A-Za-z0-9._-]+/g, "-");
    return { name: /^[A-Za-z0-9]/.test(name) ? name : "main", command: argv.map(quoteWord).join(" "), argv };
}
/** What to run for an entry point under an interpreter: scripts and modules get it in front, `python` stands for it. */
function commandLine(entry, python) {
    const [first, ...rest] = entry.argv;
    if (PYTHON_WORDS.includes(first))
        return [python, ...rest];
    if (first === "-m" || first === "-c" || /\.pyz?$/.test(first))
        return [python, first, ...rest];
    return [first, ...rest];
}
/** A name that is safe in file and artifact names, different for different entry points. */
function slug(name) {
    return name.replace(/[^A-Za-z0-9_-]+/g, "-").replace(/^-+|(?<!-)-+$/g, "") || "entry";
}
/** One round: which side runs first. Orders alternate so that drift of the machine hits both sides alike. */
function sideOrder(round) {
    return round % 2 === 0 ? ["base", "head"] : ["head", "base"];
}
function makeEntryPoint(name, command) {
    let argv;
    try {
        argv = (0,shlex__WEBPACK_IMPORTED_MODULE_0__/* .split */ .lD)(command);
    }
    catch (error) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Entry point '${name}' has the command '${command}', whose quotes do not close.`, { cause: error });
    }
    const [first, ...rest] = argv;
    if (first === undefined || first === "")
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Entry point '${name}' has no command; expected something like 'bench/${name}.py'.`);
    return { name, command, argv: [first, ...rest] };
}
const ENTRY_KEYS = ["command", "setup", "cwd", "env", "timeout", "allow-exit-status"];
function parseTableEntry(name, entry) {
    const where = `[tool.flamediff.entry-points.${name}]`;
    if (!/^[A-Za-z0-9][A-Za-z0-9._ -]*$/.test(name)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Entry point name '${name}' is not allowed; expected letters, digits, blanks, '.', '_' and '-', beginning with a letter or digit.`);
    }
    if (typeof entry === "string")
        return makeEntryPoint(name, entry);
    if (!isTable(entry))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} is ${JSON.stringify(entry)}; expected a command or a table with a key 'command'.`);
    const unknown = Object.keys(entry).find((key) => !ENTRY_KEYS.includes(key));
    if (unknown !== undefined)
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has an unknown key '${unknown}'; known keys: ${ENTRY_KEYS.join(", ")}.`);
    const { command, setup, cwd, env, timeout, "allow-exit-status": allowExitStatus } = entry;
    if (typeof command !== "string")
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has no 'command'; expected text such as "bench/render.py --pages 40".`);
    if (cwd !== undefined && !isInside(cwd))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has cwd = ${JSON.stringify(cwd)}; expected a folder inside the repository, such as "services/api".`);
    if (timeout !== undefined && !(typeof timeout === "number" && timeout > 0)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has timeout = ${JSON.stringify(timeout)}; expected seconds above 0.`);
    }
    return {
        ...makeEntryPoint(name, command),
        ...(setup !== undefined && { setup: parseSetup(setup, where) }),
        ...(cwd !== undefined && { cwd: cwd }),
        ...(env !== undefined && { env: parseEnv(env, where) }),
        ...(timeout !== undefined && { timeout: timeout }),
        ...(allowExitStatus !== undefined && { allowExitStatus: parseExitStatus(allowExitStatus, where) }),
    };
}
function parseSetup(value, where) {
    if (typeof value === "string")
        return value;
    if (Array.isArray(value) && value.every((line) => typeof line === "string"))
        return value.join("\n");
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has setup = ${JSON.stringify(value)}; expected shell lines as text or a list of texts.`);
}
function parseEnv(value, where) {
    if (!isTable(value))
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has env = ${JSON.stringify(value)}; expected a table such as { PYTHONPATH = "src" }.`);
    return Object.fromEntries(Object.entries(value).map(([key, setting]) => {
        if (typeof setting !== "string" && typeof setting !== "number") {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has env.${key} = ${JSON.stringify(setting)}; expected text.`);
        }
        return [key, String(setting)];
    }));
}
/** Statuses from 128 on are the shell's words for signals: a program that was killed has not ended well. */
function parseExitStatus(value, where) {
    const list = Array.isArray(value) ? value : [value];
    if (list.every((status) => Number.isInteger(status) && Number(status) >= 0 && Number(status) < 128))
        return list;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${where} has allow-exit-status = ${JSON.stringify(value)}; expected a list of statuses from 0 to 127, such as [1].`);
}
function isInside(path) {
    return (typeof path === "string" && path !== "" && !path.startsWith("/") && !/^[A-Za-z]:/.test(path) && !path.split(/[\\/]/).includes(".."));
}
function checkNames(entries) {
    const seen = new Map();
    for (const { name } of entries) {
        const key = slug(name).toLowerCase();
        const other = seen.get(key);
        if (other !== undefined)
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Entry points '${other}' and '${name}' would write the same files; give one of them another name.`);
        seen.set(key, name);
    }
    return entries;
}
function isTable(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function quoteWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseInputs)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1490);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(629);
/* harmony import */ var _entry_points_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5943);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2782);




/** What an error calls an input. */
const WHERE = {
    option: (name) => `Option '--${name}'`,
    input: (name) => `Input '${name}'`,
    "pyproject.toml": (name) => `'${name}' in [tool.flamediff] of pyproject.toml`,
    default: (name) => `Input '${name}'`,
};
/**
 * The effective inputs: options and inputs before pyproject.toml before defaults.
 * @throws UserError that names the input, its value, where it stands and what was expected.
 */
function parseInputs(rawInputs) {
    const table = parsePyprojectTable(rawInputs.pyproject);
    const origin = {};
    const raw = {};
    for (const name of (0,_input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .inputNames */ .vj)()) {
        const given = rawInputs.given[name];
        const isGiven = given !== undefined && given !== "";
        origin[name] = isGiven ? rawInputs.from : name in table ? "pyproject.toml" : "default";
        raw[name] = isGiven ? given : name in table ? table[name] : _input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc[name].default;
    }
    const where = (name) => WHERE[origin[name]](name);
    const text = (name) => parseText(raw[name], where(name));
    const number = (name) => parseNumber(raw[name], _input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc[name], where(name));
    const toggle = (name) => parseSwitch(raw[name], where(name));
    const choice = (name) => parseChoice(raw[name], _input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc[name], where(name));
    const inputs = {
        entryPoints: parseEntryPoints(raw["entry-points"]),
        setup: parseLines(raw["setup"], where("setup")),
        python: text("python") ?? "python",
        mode: choice("mode"),
        base: parseRevision(text("base"), where("base")),
        head: parseRevision(text("head"), where("head")),
        pullRequest: number("pull-request"),
        rounds: number("rounds") ?? 5,
        budget: number("budget") ?? 300,
        timeout: number("timeout") ?? 600,
        rate: number("rate") ?? 100,
        subprocesses: toggle("subprocesses"),
        threads: toggle("threads"),
        native: toggle("native"),
        idle: toggle("idle"),
        gil: toggle("gil"),
        nonblocking: toggle("nonblocking"),
        keepImports: toggle("keep-imports"),
        minChange: number("min-change") ?? 1,
        failOn: choice("fail-on"),
        comment: choice("comment"),
        annotations: toggle("annotations"),
        githubToken: text("github-token"),
        name: parseName(text("name") ?? "flamediff", where("name")),
        retentionDays: number("retention-days"),
        allowUnsafePullRequestTarget: toggle("allow-unsafe-pull-request-target"),
    };
    if (inputs.native && inputs.nonblocking) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("Inputs 'native' and 'nonblocking' exclude each other: native frames can only be read while the program is paused. Choose one.");
    }
    return { inputs, sources: origin };
}
/** Entry points as text lines (options and inputs) or as a table (pyproject.toml). */
function parseEntryPoints(value) {
    if (value === undefined)
        return [];
    return typeof value === "string" ? (0,_entry_points_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEntryPointLines */ .bH)(value) : (0,_entry_points_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEntryPointTable */ .O5)(value);
}
/** A secret, a danger, and what only a run can know. */
const NOT_IN_A_FILE = ["github-token", "allow-unsafe-pull-request-target", "pull-request"];
function parsePyprojectTable(value) {
    if (value === undefined)
        return {};
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("[tool.flamediff] of pyproject.toml is not a table; expected keys such as `rounds = 5` and a table [tool.flamediff.entry-points].");
    }
    const allowed = (0,_input_table_js__WEBPACK_IMPORTED_MODULE_2__/* .inputNames */ .vj)().filter((name) => !NOT_IN_A_FILE.includes(name));
    for (const key of Object.keys(value)) {
        if (NOT_IN_A_FILE.includes(key)) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`[tool.flamediff] of pyproject.toml has '${key}', which does not belong in a file: it is an input of the action.`);
        }
        if (!allowed.includes(key)) {
            throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`[tool.flamediff] of pyproject.toml has an unknown key '${key}'; did you mean '${(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(key, allowed)}'? Known keys: ${allowed.join(", ")}.`);
        }
    }
    return value;
}
function parseText(value, where) {
    if (value === undefined || value === "")
        return undefined;
    if (typeof value !== "string")
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is ${JSON.stringify(value)}; expected text.`);
    return value.trim();
}
function parseLines(value, where) {
    if (Array.isArray(value) && value.every((line) => typeof line === "string"))
        return value.join("\n");
    return parseText(value, where) ?? "";
}
function parseNumber(value, spec, where) {
    if (value === undefined || value === "")
        return undefined;
    const number = typeof value === "number" ? value : /^\s*\d+(\.\d+)?\s*$/.test(String(value)) ? Number(value) : Number.NaN;
    const { least = 0, most = Number.MAX_SAFE_INTEGER } = spec;
    if (!(number >= least && number <= most) || (spec.kind === "whole" && !Number.isInteger(number))) {
        const kind = spec.kind === "whole" ? "an integer" : "a number";
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is '${String(value)}'; expected ${kind} from ${least} to ${most} (${spec.unit ?? "units"}).`);
    }
    return number;
}
function parseSwitch(value, where) {
    const text = String(value).trim().toLowerCase();
    if (text !== "true" && text !== "false")
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is '${String(value)}'; expected true or false.`);
    return text === "true";
}
function parseChoice(value, spec, where) {
    const text = String(value).trim();
    const choices = spec.choices ?? [];
    if (choices.includes(text))
        return text;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is '${text}'; expected one of ${choices.join(", ")}. Did you mean '${(0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(text, choices)}'?`);
}
/** Revisions go to git as arguments: one that starts with `-` would be an option. */
function parseRevision(value, where) {
    if (value !== undefined && (value.startsWith("-") || /[\0-\x20\x7f]/.test(value))) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is '${value}'; expected a branch, a tag or a commit, which cannot start with '-' or hold blanks.`);
    }
    return value;
}
/** The name stands in a hidden marker of the comment and in artifact names. */
function parseName(value, where) {
    if (/^[A-Za-z0-9][A-Za-z0-9._ -]{0,59}$/.test(value))
        return value;
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where} is '${value}'; expected up to 60 letters, digits, blanks, '.', '_' or '-', beginning with a letter or digit.`);
}


/***/ }),

/***/ 1543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ PYPROJECT),
/* harmony export */   OU: () => (/* binding */ parsePyproject),
/* harmony export */   x7: () => (/* binding */ readPyproject)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4410);
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(629);




const PYPROJECT = "pyproject.toml";
/**
 * The table `[tool.flamediff]` of a folder's pyproject.toml; undefined when there is no file or no such table.
 * @throws UserError with line and column when the file is not TOML.
 */
async function readPyproject(folder) {
    const text = await tryReadFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, PYPROJECT));
    return text === undefined ? undefined : parsePyproject(text);
}
function parsePyproject(text) {
    try {
        const tool = (0,smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(text)["tool"];
        return typeof tool === "object" && tool !== null && "flamediff" in tool ? tool.flamediff : undefined;
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .TomlError */ .zx))
            throw error;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${PYPROJECT} is not TOML: line ${error.line}, column ${error.column}: ${error.message.split("\n")[0]?.replace(/^Invalid TOML document: /, "")}`, {
            cause: error,
        });
    }
}
async function tryReadFile(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch (error) {
        if (error.code === "ENOENT")
            return undefined;
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`'${path}' cannot be read: ${error.message}.`, { cause: error });
    }
}


/***/ }),

/***/ 8855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ execute),
/* harmony export */   j: () => (/* binding */ tryExecute)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(629);


/** Output beyond this is an error: these are our own short commands. */
const MOST_OUTPUT = 64 * 1024 * 1024;
/**
 * Runs a command, never through a shell.
 * @throws UserError with the command and its last words when it cannot be started or fails.
 */
async function execute(argv, options = {}) {
    const done = await tryExecute(argv, options);
    if (done.status === 0)
        return done;
    const words = (done.stderr.trim() || done.stdout.trim()).split("\n").slice(-20).join("\n");
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`'${argv.join(" ")}' failed with status ${done.status}${words === "" ? "." : `:\n${words}`}`);
}
/** Runs a command, never through a shell; a failure is a value. @throws UserError when it cannot be started at all. */
function tryExecute(argv, options = {}) {
    const [command = "", ...args] = argv;
    const { cwd, env, signal, timeoutSeconds } = options;
    return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, {
            stdio: ["ignore", "pipe", "pipe"],
            ...(cwd !== undefined && { cwd }),
            ...(env !== undefined && { env }),
        });
        const stop = () => child.kill("SIGTERM");
        // spawn's own timeout would keep the process waiting when the command cannot even be started.
        const timer = timeoutSeconds === undefined ? undefined : setTimeout(stop, timeoutSeconds * 1000);
        signal?.addEventListener("abort", stop, { once: true });
        const output = { stdout: [], stderr: [] };
        let size = 0;
        for (const name of ["stdout", "stderr"]) {
            child[name].on("data", (chunk) => {
                size += chunk.length;
                if (size > MOST_OUTPUT)
                    child.kill("SIGKILL");
                else
                    output[name].push(chunk);
            });
        }
        child.on("error", (error) => {
            clearTimeout(timer);
            reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`'${command}' cannot be started: ${error.message}.`, { cause: error }));
        });
        child.on("close", (code, killer) => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", stop);
            if (signal?.aborted)
                return reject(signal.reason);
            const [stdout, stderr] = [output.stdout, output.stderr].map((chunks) => Buffer.concat(chunks).toString());
            resolve({ status: code ?? (killer === "SIGTERM" ? 143 : 137), stdout, stderr });
        });
    });
}


/***/ }),

/***/ 295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   w2: () => (/* binding */ reachRemote),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* unused harmony export tokenCredentials */
/* harmony import */ var _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(629);
/* harmony import */ var _lib_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8855);


/** Hooks and the file system monitor are the repository's own programs; maintenance would rewrite its object store. */
const QUIET = [
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "gc.auto=0",
    "-c",
    "maintenance.auto=false",
    "-c",
    "advice.detachedHead=false",
    "-c",
    "core.quotePath=false",
];
/** @param folder the repository or a folder in it. */
function openGit(folder, { signal, env: more = {}, credentials } = {}) {
    const env = { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C", ...more };
    const argv = (args) => ["git", "-C", folder, ...QUIET, ...args];
    const options = { env, ...(signal && { signal }) };
    const git = async (...args) => (await (0,_lib_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g)(argv(args), options)).stdout.replace(/\n$/, "");
    return Object.assign(git, {
        folder,
        attempt: (...args) => (0,_lib_exec_js__WEBPACK_IMPORTED_MODULE_0__/* .tryExecute */ .j)(argv(args), options),
        with: (added) => openGit(folder, { env: { ...more, ...added }, credentials, ...(signal && { signal }) }),
        credentials,
    });
}
/** A token for one server as git's configuration by environment: never on a command line, never in a file. */
function tokenCredentials({ server, token, env }) {
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    const key = `http.${server.replace(/\/+$/, "")}/.extraheader`;
    // An empty value forgets the header that the checkout left: GitHub refuses two.
    const values = ["", `AUTHORIZATION: basic ${basic}`];
    const given = Number(env["GIT_CONFIG_COUNT"] ?? 0);
    const pairs = values.flatMap((value, index) => [
        [`GIT_CONFIG_KEY_${given + index}`, key],
        [`GIT_CONFIG_VALUE_${given + index}`, value],
    ]);
    return { GIT_CONFIG_COUNT: String(given + values.length), ...Object.fromEntries(pairs) };
}
/** A command that may ask the remote: as the clone is set up, then with credentials. A partial clone asks for files at any time. */
async function reachRemote(git, ...args) {
    const done = await git.attempt(...args);
    return done.status === 0 || git.credentials === undefined ? done : git.with(git.credentials).attempt(...args);
}
/** The top folder of the repository that holds `folder`. @throws UserError when there is none. */
async function findRepository(folder) {
    const found = await openGit(folder).attempt("rev-parse", "--show-toplevel");
    if (found.status === 0)
        return found.stdout.trimEnd();
    if (/dubious ownership/.test(found.stderr)) {
        throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`git refuses '${folder}' because another user owns it. Run: git config --global --add safe.directory '${folder}'`);
    }
    throw new _lib_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`'${folder}' is not in a git repository with a work tree, and flamediff compares two of its commits. Go to your repository; 'flamediff compare' takes recordings from anywhere.`);
}


/***/ })

};
