import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Shorter lines are everybody's. */
const TELLING_LENGTH = 40;
/** What a compiler writes into the code of others: TypeScript's helpers are in our own modules, and in many packages. */
const COMPILERS = ["typescript", "tslib"];

interface Installed {
  readonly folder: string;
  readonly name: string;
  readonly title: string;
}

const text = readFileSync(join(ROOT, "dist/licenses.txt"), "utf8");
const named = new Map(
  text
    .slice(0, text.indexOf("\n====="))
    .split("\n")
    .flatMap((line) => {
      const [, title, licence] = /^((?:@[^/ ]+\/)?[^ /]+ [^ ]+): (.+)$/.exec(line) ?? [];
      return title === undefined || licence === undefined ? [] : [[title, licence] as const];
    }),
);
const installed = productionPackages();
const bundledLines = new Set(filesUnder(join(ROOT, "dist")).flatMap(tellingLines));

describe("dist/licenses.txt", () => {
  test("names the packages whose modules the bundler marks in dist", () => {
    const marked = filesUnder(join(ROOT, "dist")).flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/CONCATENATED MODULE: \.\/node_modules\/(?:.*\/node_modules\/)?((?:@[^/]+\/)?[^/]+)/g)].map(
        ([, name]) => name,
      ),
    );
    const names = new Set([...named.keys()].map((title) => title.slice(0, title.lastIndexOf(" "))));
    expect(marked.length).toBeGreaterThan(100);
    expect(marked.filter((name) => name === undefined || !names.has(name))).toEqual([]);
  });

  test("leaves out no package that has a line of code in dist", () => {
    const left = installed.filter(({ title, name }) => !named.has(title) && !COMPILERS.includes(name));
    const explained = new Set(installed.filter(({ title, name }) => named.has(title) || COMPILERS.includes(name)).flatMap(linesOf));
    const found = left.map((pkg) => [pkg.title, linesOf(pkg).filter((line) => bundledLines.has(line) && !explained.has(line))] as const);
    expect(left.length).toBeGreaterThan(10);
    expect(found.filter(([, lines]) => lines.length > 0)).toEqual([]);
  });

  test("names few packages without such a line, so that the search above can find what is left out", () => {
    const present = installed.filter(({ title }) => named.has(title));
    const silent = present.filter((pkg) => !linesOf(pkg).some((line) => bundledLines.has(line)));
    // Packages of one short line, such as `module.exports = require("util").deprecate`.
    expect(silent.length / present.length).toBeLessThan(0.1);
  });

  test("allows no licence that asks for more than its own text", () => {
    const kinds = new Set([...named.values()].flatMap((licence) => licence.split(" AND ")));
    expect(
      [...kinds].filter((kind) => !["Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "0BSD"].includes(kind)),
    ).toEqual([]);
    expect(text).not.toMatch(/GNU (?:LESSER |AFFERO )?GENERAL PUBLIC|COMMON DEVELOPMENT AND DISTRIBUTION|Mozilla Public License/i);
  });

  test("gives every package's licence in full", () => {
    const sections = text.split(`\n${"=".repeat(100)}\n`).slice(1);
    expect(sections.map((section) => /^(.*) \(/.exec(section)?.[1])).toEqual([...named.keys()]);
    // The shortest licence in use, ISC, has 700 characters; all of them disclaim.
    expect(sections.filter((section) => section.length < 600 || !/as[- ]is|as far as the law allows/i.test(section))).toEqual([]);
  });

  test("holds no path of the machine that built it", () => {
    expect(text).not.toContain(ROOT);
    expect(text).not.toMatch(/node_modules\//);
  });
});

/** What the lock file installs for users of the bundle: everything without `dev`. */
function productionPackages(): Installed[] {
  const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
    packages: Record<string, { version: string; dev?: boolean; optional?: boolean; name?: string }>;
  };
  return Object.entries(lock.packages)
    .filter(([path, { dev, optional }]) => path !== "" && dev !== true && optional !== true)
    .map(([path, { version, name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length) }]) => ({
      folder: join(ROOT, path),
      name,
      title: `${name} ${version}`,
    }));
}

function linesOf({ folder }: Installed): string[] {
  return filesUnder(folder).flatMap(tellingLines);
}

/** JavaScript below a folder, without packages nested in it. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesUnder(join(folder, entry.name));
    return /\.[cm]?js$/.test(entry.name) ? [join(folder, entry.name)] : [];
  });
}

function tellingLines(file: string): string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.length >= TELLING_LENGTH && !/^(?:\/\/|\/?\*|import |export |(?:const|let|var) .*require\()/.test(line));
}
