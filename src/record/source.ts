import { writeFile } from "node:fs/promises";
import { ProgramError } from "../lib/errors.ts";
import { tryExecute } from "../lib/exec.ts";
import type { LineRange } from "./git/changes.ts";

/** One function of a source file, as its syntax tree has it. */
export interface SourceFunction {
  /** As Python 3.11 and later call it: `A.m`, `f.<locals>.g`, `f.<locals>.<listcomp>.<lambda>`. */
  readonly name: string;
  /** First line, that of the first decorator where there is one: what the sampler calls the function's line. */
  readonly first: number;
  readonly last: number;
  /** Lines outside of it that it depends on: where the file assigns the attributes of classes and the globals that it reads. */
  readonly reads: readonly LineRange[];
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


def last_line(node):
    return getattr(node, "end_lineno", node.lineno)


class Assigned:
    """Where a file assigns globals and attributes of classes, outside of functions."""

    def __init__(self, tree):
        self.globals, self.attributes, self.bases = {}, {}, {}
        self.collect(tree, None)

    def collect(self, node, owner):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef):
                self.bases[child.name] = [base.id for base in child.bases if isinstance(base, ast.Name)]
                self.collect(child, child.name)
            elif isinstance(child, (ast.Assign, ast.AnnAssign, ast.AugAssign)):
                targets = child.targets if isinstance(child, ast.Assign) else [child.target]
                for target in (name for target in targets for name in ast.walk(target)):
                    if isinstance(target, ast.Name):
                        held = self.globals if owner is None else self.attributes.setdefault(owner, {})
                        held.setdefault(target.id, []).append([child.lineno, last_line(child)])
            elif not isinstance(child, DEFS + (ast.expr,)):
                self.collect(child, owner)

    def attribute(self, owner, name):
        """Assignments of an attribute in a class or in those of its bases that the file has."""
        waiting, seen = [owner], set()
        while waiting:
            current = waiting.pop()
            if current not in seen:
                seen.add(current)
                yield from self.attributes.get(current, {}).get(name, [])
                waiting.extend(self.bases.get(current, []))

    def read_by(self, function, owner):
        """Assignments that a function depends on. A name that it assigns itself is its own."""
        nodes = list(ast.walk(function))
        own = {node.id for node in nodes if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)}
        own |= {node.arg for node in nodes if isinstance(node, ast.arg)}
        found = []
        for node in nodes:
            if isinstance(node, ast.Name) and node.id not in own:
                found.extend(self.globals.get(node.id, []))
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                name = node.value.id
                holder = owner if name in ("self", "cls") else name
                found.extend(self.attribute(holder, node.attr))
        return sorted({tuple(lines) for lines in found})


def walk(node, prefix, owner, assigned, found):
    for child in ast.iter_child_nodes(node):
        name = child.name if isinstance(child, DEFS + (ast.ClassDef,)) else NAMES.get(type(child))
        if name is None:
            walk(child, prefix, owner, assigned, found)
            continue
        if isinstance(child, ast.ClassDef):
            walk(child, prefix + around(child, name), child.name, assigned, found)
            continue
        first = min([child.lineno] + [d.lineno for d in getattr(child, "decorator_list", [])])
        reads = assigned.read_by(child, owner) if assigned else []
        found.append([prefix + name, first, last_line(child), reads])
        walk(child, prefix + around(child, name), owner, assigned, found)


request = json.load(open(sys.argv[1], encoding="utf-8"))
out = {}
for path in request["paths"]:
    found = []
    try:
        with open(path, "rb") as file:
            tree = ast.parse(file.read())
        walk(tree, "", None, Assigned(tree) if request["reads"] else None, found)
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
  /** Whether to find what each function reads, too. */
  readonly reads: boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

/** Outlines Python files without importing them. @throws ProgramError when the interpreter does not answer. */
export async function outlineSources({ python, listPath, paths, reads, env, signal }: OutlineRequest): Promise<SourceFunctions> {
  if (paths.length === 0) return new Map();
  await writeFile(listPath, JSON.stringify({ paths, reads }));
  const asked = await tryExecute([python, "-I", "-c", OUTLINE, listPath], { env, signal });
  if (asked.status !== 0)
    throw new ProgramError(`'${python}' could not parse the source files: ${asked.stderr.trim().split("\n").at(-1) ?? ""}`);
  const answer = JSON.parse(asked.stdout) as { readonly [path: string]: readonly Outlined[] };
  const toRange = ([first, last]: readonly [number, number]) => ({ first, last });
  return new Map(
    Object.entries(answer).map(([path, found]) => [
      path,
      found.map(([name, first, last, reads]) => ({ name, first, last, reads: reads.map(toRange) })),
    ]),
  );
}

/** Name, first and last line, and the lines that it reads from. */
type Outlined = readonly [string, number, number, readonly (readonly [number, number])[]];

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
