/** Where a project lists what its benchmarks need. */
export interface RequirementFacts {
  /** pyproject.toml as parsed; undefined when there is none. */
  readonly pyproject: unknown;
  /** Texts of requirements files by path. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Words for `pip install` that bring a package as the project itself lists it.
 *
 *   [project.optional-dependencies] test   → -e ".[test]"
 *   [dependency-groups] bench (PEP 735)    → --group bench
 *   requirements/bench.txt                 → -r requirements/bench.txt
 *   poetry, pdm and hatch                  → the packages of the group or environment
 *
 * @returns undefined when nothing lists it.
 */
export function findRequirement(name: string, { pyproject, files }: RequirementFacts): Requirement | undefined {
  const lists = (items: unknown) => Array.isArray(items) && items.some((item) => typeof item === "string" && nameOf(item) === name);
  const extra = firstKey(name, tableAt(pyproject, "project", "optional-dependencies"), lists);
  if (extra !== undefined) return { extra };
  const groups = tableAt(pyproject, "dependency-groups");
  const group = firstKey(name, groups, (items) => groupPackages(groups, items).some((item) => nameOf(item) === name));
  if (group !== undefined) return { words: ["--group", group], needsPip: NEWER_PIP };
  for (const [path, text] of files) if (text.split("\n").some((line) => nameOf(line) === name)) return { words: ["-r", path] };
  const listed = [...toolLists(pyproject)].find((packages) => packages.some((item) => nameOf(item) === name));
  return listed && { words: listed.map(quoted) };
}

/** The first pip that knows `--group`; virtual environments of CPython 3.13 and before come with an older one. */
const NEWER_PIP = "pip>=25.1";

export type Requirement =
  | { readonly extra: string }
  | { readonly words: readonly string[] /** What has to be installed before them. */; readonly needsPip?: string };

/** Packages of poetry's groups, pdm's development dependencies and hatch's environments. */
function* toolLists(pyproject: unknown): Generator<readonly string[]> {
  const poetry = tableAt(pyproject, "tool", "poetry");
  const tables = [
    ...Object.values(tableAt(poetry, "group")).map((group) => tableAt(group, "dependencies")),
    tableAt(poetry, "dev-dependencies"),
  ];
  for (const table of tables)
    yield Object.entries(table).flatMap(([name, version]) => (name === "python" ? [] : [poetryPackage(name, version)]));
  for (const packages of Object.values(tableAt(pyproject, "tool", "pdm", "dev-dependencies")))
    yield texts(packages).filter((one) => !one.startsWith("-e"));
  for (const environment of Object.values(tableAt(pyproject, "tool", "hatch", "envs"))) {
    yield [...texts(tableAt(environment)["dependencies"]), ...texts(tableAt(environment)["extra-dependencies"])];
  }
}

/** Poetry's `^4.1` and `~4.1` in pip's words. */
function poetryPackage(name: string, version: unknown): string {
  const [, sign, number] = /^([\^~])(\d[\d.]*)$/.exec(typeof version === "string" ? version : "") ?? [];
  if (number !== undefined) return `${name}>=${number}${sign === "^" ? `,<${Number.parseInt(number, 10) + 1}` : ""}`;
  return typeof version === "string" && /^[<>=!]/.test(version) ? `${name}${version.replaceAll(" ", "")}` : name;
}

/** A group's packages, included groups' too. */
function groupPackages(groups: Readonly<Record<string, unknown>>, items: unknown, depth = 0): string[] {
  if (!Array.isArray(items) || depth > 10) return [];
  return items.flatMap((item) => {
    if (typeof item === "string") return [item];
    const included = tableAt(item)["include-group"];
    return typeof included === "string" ? groupPackages(groups, groups[included], depth + 1) : [];
  });
}

/** The normalized name of a requirement (PEP 503): `Pytest_Benchmark[aspect] >= 4 ; …` is `pytest-benchmark`. */
function nameOf(requirement: string): string {
  const [, name = ""] = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(requirement) ?? [];
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}

function quoted(requirement: string): string {
  return /^[\w.[\],=-]+$/.test(requirement) ? requirement : `'${requirement.replaceAll("'", '"')}'`;
}

/** What holds the tools of benchmarks, then those of tests, before what includes them for another purpose. */
const TELLING = [/bench|perf|speed|asv/i, /^tests?(ing)?$/i, /^dev(elop(ment)?)?$/i, /test/i];

function firstKey(name: string, table: Readonly<Record<string, unknown>>, isWanted: (value: unknown) => boolean): string | undefined {
  const keys = Object.keys(table).filter((key) => isWanted(table[key]));
  const telling = name === "pytest" ? TELLING.slice(1) : TELLING;
  for (const pattern of telling) {
    const key = keys.find((one) => pattern.test(one));
    if (key !== undefined) return key;
  }
  return keys[0];
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

/** The table at a path of keys; an empty one where there is none. */
function tableAt(value: unknown, ...keys: readonly string[]): Readonly<Record<string, unknown>> {
  let at = value;
  for (const key of keys) at = isTable(at) ? at[key] : undefined;
  return isTable(at) ? at : {};
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
