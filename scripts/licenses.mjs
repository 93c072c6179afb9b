// Writes the licences of the packages whose code is in a bundle. ncc's own list (`--license`) forgets the packages of other chunks,
// so the list comes from the bundler's statistics: every module that lies in a chunk, and the package it came from.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Licences that ask for nothing but their own text beside the code. Anything else stops the build. */
const ALLOWED = new Set(["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"]);

/** Packages whose published archive does not say it in a way a program can read, and where it is said. */
const SAID_ELSEWHERE = {
  binary: { licence: "MIT", source: "its README" },
  buffers: { licence: "MIT", source: "the README of its repository, since 2012-04-03 ('MIT/X11')" },
  chainsaw: { licence: "MIT", source: "its package.json ('MIT/X11')" },
  isarray: { licence: "MIT", source: "its README" },
  "@nodable/entities": { licence: "MIT", source: "its package.json and README" },
};

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY
CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/**
 * The text of licenses.txt: a table of contents, then each package with its licence in full, sorted by name and version.
 * @param statistics files that `ncc --stats-out` wrote
 * @param bundler folder of the bundler's package, whose loader joins the chunks
 * @throws when a package has no licence that is allowed, or no text of it
 */
export function licensesText({ statistics, bundler }) {
  const folders = new Set([bundler, ...statistics.flatMap((file) => bundledPackages(JSON.parse(readFileSync(file, "utf8"))))]);
  const packages = new Map([...folders].map(readPackage).map((found) => [`${found.name} ${found.version}`, found]));
  const sorted = [...packages].sort(([left], [right]) => (left < right ? -1 : 1));
  return [
    "Software of others in this folder. flamediff itself: MIT, see LICENSE.",
    "",
    ...sorted.map(([title, { licence }]) => `${title}: ${licence}`),
    ...sorted.flatMap(([title, { licence, text }]) => ["", "=".repeat(100), `${title} (${licence})`, "", text]),
    "",
  ].join("\n");
}

/** Folders of the packages of all modules that lie in a chunk; modules without one were shaken out. */
function bundledPackages({ modules }) {
  return modules
    .filter(({ chunks }) => chunks.length > 0)
    .flatMap(filesOf)
    .flatMap((file) => packageFolder(file) ?? []);
}

/** A concatenated module holds others. */
function filesOf({ nameForCondition, modules = [] }) {
  return [...(nameForCondition ? [nameForCondition] : []), ...modules.flatMap(filesOf)];
}

/** The folder behind the last `node_modules/`: `…/node_modules/@scope/name`. */
function packageFolder(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

function readPackage(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { name, version } = manifest;
  const said = licenceOf(manifest);
  const licence = SAID_ELSEWHERE[name]?.licence ?? said;
  if (!isAllowed(licence))
    throw new Error(`${name} ${version} is in the bundle, and its licence is '${licence}': see scripts/licenses.mjs`);
  return { name, version, licence, text: licenceText(folder, manifest) };
}

/** The SPDX expression; old packages have a list of objects. */
function licenceOf({ license, licenses }) {
  const list = [license ?? licenses ?? "unknown"].flat().map((entry) => entry.type ?? entry);
  return list.join(" AND ").replace(/^\((.*)\)$/, "$1");
}

/** Every part of an AND must be allowed. An OR is refused: somebody has to choose. */
function isAllowed(licence) {
  return licence.split(" AND ").every((part) => ALLOWED.has(part));
}

function licenceText(folder, { name, version, author }) {
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort();
  const texts = files.map((file) =>
    readFileSync(join(folder, file), "utf8")
      .replaceAll("\r\n", "\n")
      .replace(/[ \t]+$/gm, "")
      .trim(),
  );
  if (texts.length > 0) return texts.join("\n\n");
  const said = SAID_ELSEWHERE[name];
  if (said?.licence !== "MIT") throw new Error(`${name} ${version} is in the bundle without a licence text: see scripts/licenses.mjs`);
  const holder = author?.name ?? author ?? `the authors of ${name}`;
  return `The package holds no licence text; the licence is named by ${said.source}.\n\nCopyright (c) ${holder}\n\n${MIT}`;
}

/** The folder of an installed package. */
export function installedPackage(name) {
  return fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));
}
