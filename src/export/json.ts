import { type ExportedProfile, lineOf, listStacks } from "./exported.ts";

/**
 * The call stacks as plain data for scripts of one's own:
 *
 *   { "name": "render",
 *     "profiles": [ { "name": "base", "title": "…", "seconds": 3.1,
 *                     "functions": [ { "name": "main", "file": "app.py", "line": 3, "origin": "project" } ],
 *                     "stacks": [ { "functions": [0, 1], "samples": 12 } ] } ] }
 *
 * Stacks begin at the root; `seconds` are those of one run, null when not known.
 */
export function renderJson({ name, sides }: ExportedProfile): string {
  const profiles = sides.map((side) => ({
    name: side.name,
    title: side.title,
    seconds: side.seconds,
    functions: side.functions.map((fn) => ({ name: fn.name, file: fn.file, line: lineOf(fn, side.side) ?? null, origin: fn.origin })),
    stacks: [...listStacks(side)],
  }));
  return `${JSON.stringify({ name, profiles })}\n`;
}
