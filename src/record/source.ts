import { writeFile } from "node:fs/promises";
import { ProgramError } from "../lib/errors.ts";
import { tryExecute } from "../lib/exec.ts";

/** One function of a source file, as its syntax tree has it. */
export interface SourceFunction {
  /** As Python 3.11 and later call it: `A.m`, `f.<locals>.g`, `f.<locals>.<listcomp>.<lambda>`. */
  readonly name: string;
  /** First line, that of the first decorator where there is one: what the sampler calls the function's line. */
  readonly first: number;
  readonly last: number;
}

/** Functions of source files, by path. Files that cannot be read or parsed have none. */
export type SourceFunctions = ReadonlyMap<string, readonly SourceFunction[]>;

const OUTLINE = `
import ast, gc, json, sys

gc.disable()
NAMES = {ast.Lambda: "<lambda>", ast.ListComp: "<listcomp>", ast.SetComp: "<setcomp>", ast.DictComp: "<dictcomp>", ast.GeneratorExp: "<genexpr>"}
DEFS = (ast.FunctionDef, ast.AsyncFunctionDef)
LISTS = (ast.ListComp, ast.SetComp, ast.DictComp)


def around(node, name):
    """What names of functions inside begin with. From 3.12 on, lists are no functions of their own (PEP 709)."""
    if isinstance(node, LISTS) and sys.version_info >= (3, 12):
        return ""
    return name + (".<locals>." if isinstance(node, DEFS + (ast.Lambda,)) else ".")


def walk(node, prefix, found):
    for child in ast.iter_child_nodes(node):
        name = child.name if isinstance(child, DEFS + (ast.ClassDef,)) else NAMES.get(type(child))
        if name is None:
            walk(child, prefix, found)
            continue
        first = min([child.lineno] + [d.lineno for d in getattr(child, "decorator_list", [])])
        if not isinstance(child, ast.ClassDef):
            found.append([prefix + name, first, getattr(child, "end_lineno", child.lineno)])
        walk(child, prefix + around(child, name), found)


out = {}
for path in json.load(open(sys.argv[1], encoding="utf-8")):
    found = []
    try:
        with open(path, "rb") as file:
            walk(ast.parse(file.read()), "", found)
    except (OSError, SyntaxError, ValueError, RecursionError):
        pass
    out[path] = found
print(json.dumps(out))
`;

export interface OutlineRequest {
  /** Interpreter that can parse the files: the one that runs them. */
  readonly python: string;
  /** File to write the list of paths to; a command line has an end. */
  readonly listPath: string;
  readonly paths: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

/** Outlines Python files without importing them. @throws ProgramError when the interpreter does not answer. */
export async function outlineSources({ python, listPath, paths, env, signal }: OutlineRequest): Promise<SourceFunctions> {
  if (paths.length === 0) return new Map();
  await writeFile(listPath, JSON.stringify(paths));
  const asked = await tryExecute([python, "-I", "-c", OUTLINE, listPath], { env, signal });
  if (asked.status !== 0)
    throw new ProgramError(`'${python}' could not parse the source files: ${asked.stderr.trim().split("\n").at(-1) ?? ""}`);
  const answer = JSON.parse(asked.stdout) as { readonly [path: string]: readonly (readonly [string, number, number])[] };
  return new Map(Object.entries(answer).map(([path, found]) => [path, found.map(([name, first, last]) => ({ name, first, last }))]));
}

/**
 * The function that a frame of the sampler stands for: the innermost one of that name around the line. Python 3.10 and older give bare names.
 * @param line any of the function's lines.
 * @returns undefined when the source does not say, or not surely.
 */
export function locateFunction(
  functions: readonly SourceFunction[] | undefined,
  name: string,
  line: number | undefined,
): SourceFunction | undefined {
  if (functions === undefined || line === undefined) return undefined;
  const named = functions.filter((fn) => fn.name === name || fn.name.endsWith(`.${name}`));
  const inside = named.filter(({ first, last }) => first <= line && line <= last);
  // The sampler reads some line tables wrongly (py-spy#549): a name that is there once needs no line.
  const around = inside.length > 0 || named.length > 1 ? inside : named;
  const innermost = Math.max(...around.map(({ first }) => first));
  const fitting = around.filter(({ first }) => first === innermost);
  return new Set(fitting.map((fn) => fn.name)).size === 1 ? fitting[0] : undefined;
}

/** Functions with changed lines, those around them included, each with its first changed line. */
export function touchedFunctions(
  functions: readonly SourceFunction[],
  lines: readonly LineRange[],
): { readonly name: string; readonly line: number }[] {
  return functions.flatMap(({ name, first, last }) => {
    // A range that ends before it begins is a place where lines were taken away.
    const hit = lines.find((range) => Math.max(range.first, first) <= Math.min(Math.max(range.last, range.first), last));
    return hit === undefined ? [] : [{ name, line: Math.max(hit.first, first) }];
  });
}

interface LineRange {
  readonly first: number;
  readonly last: number;
}
