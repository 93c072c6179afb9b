import { dirname, join } from "node:path";
import { openRegularFile } from "../../lib/regular-file.ts";

export interface CommandRequest {
  readonly argv: readonly string[];
  /** Interpreter of the side. */
  readonly python: string;
  /** Interpreter that the side's virtual environment was made from; the same one where there is none. */
  readonly outer: string;
}

/**
 * The command with an installed console script run by the side's interpreter itself.
 *
 *   pytest -q   → /venv/bin/python /venv/bin/pytest -q          installed by `setup`
 *   pytest -q   → /venv/bin/python /usr/local/bin/pytest -q     installed by the job; its own first line would leave the virtual environment
 *
 * Found by the search path instead, a version manager's shim would stand before Python: the sampler gives up on a process that is not Python
 * in its first 100 ms. Whatever is no console script of these interpreters comes back as it is.
 */
export async function findConsoleScript({ argv, python, outer }: CommandRequest): Promise<readonly string[]> {
  const [name = "", ...rest] = argv;
  if (name.includes("/")) return argv;
  for (const folder of [dirname(python), dirname(outer)]) {
    const script = join(folder, name);
    if (await isConsoleScript(script)) return [python, script, ...rest];
  }
  return argv;
}

/** Long enough for the two forms that installers write. */
const HEAD_BYTES = 512;

/**
 * Whether a script runs under the interpreter beside it. Installers write one of two forms; options of the interpreter would get lost, so a script that has some is none.
 *
 *   #!/venv/bin/python3.11
 *   #!/bin/sh⏎'''exec' "/a/path/too/long/for/the/kernel/bin/python" "$0" "$@"⏎' '''
 */
async function isConsoleScript(path: string): Promise<boolean> {
  const head = await readHead(path);
  const [, quoted, direct] = /^#!\/bin\/sh\n'''exec' "?([^"\n]+?)"? "\$0" "\$@"\n|^#!\s*(\S+)[ \t]*\r?\n/.exec(head) ?? [];
  const interpreter = quoted ?? direct ?? "";
  return dirname(interpreter) === dirname(path) && /\/python[\d.]*$/.test(interpreter);
}

async function readHead(path: string): Promise<string> {
  const file = await openRegularFile(path, { followsLinks: true }).catch(() => undefined);
  if (file === undefined) return "";
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } catch {
    return ""; // a folder
  } finally {
    await file.close();
  }
}
