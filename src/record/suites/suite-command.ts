import { basename, join } from "node:path";
import { readRegularText } from "../../lib/regular-file.ts";

/** How a command that runs benchmarks by itself is replaced: the launcher, and the words that it gets. */
export interface SuiteCommand {
  readonly launcher: "flamediff_asv.py" | "flamediff_import.py" | "flamediff_pyperf.py";
  readonly words: readonly string[];
}

/** Commands of asv that run benchmarks. */
const ASV_COMMANDS = ["run", "continuous", "dev"];

/**
 * asv makes environments of its own and measures for a time; pyperf starts a process for each value. Both have a launcher instead.
 *
 *   asv continuous main HEAD --bench parse   → flamediff_asv.py main HEAD --bench parse
 *   python bench_json.py --fast              → flamediff_pyperf.py bench_json.py --fast     where the script imports pyperf
 *   python -m pyperf timeit 'x()'            → flamediff_pyperf.py -m pyperf timeit 'x()'
 */
export async function findSuiteCommand(argv: readonly string[], python: string, cwd: string): Promise<SuiteCommand | undefined> {
  const words = argv[0] === python ? argv.slice(1) : argv;
  const asv = words[0] === "-m" ? words.slice(1) : words;
  if (basename(asv[0] ?? "") === "asv") return asvCommand(asv.slice(1));
  if (argv[0] !== python) return undefined;
  if (words[0] === "-m") return /^pyperf(\.|$)/.test(words[1] ?? "") ? { launcher: "flamediff_pyperf.py", words } : undefined;
  const [script = ""] = words;
  if (!script.endsWith(".py")) return undefined;
  const text = await readRegularText(join(cwd, script)).catch(() => "");
  return /^[ \t]*(import|from)[ \t]+pyperf\b/m.test(text) ? { launcher: "flamediff_pyperf.py", words } : undefined;
}

/** An entry point that only imports a module. */
export function importCommand(module: string): SuiteCommand {
  return { launcher: "flamediff_import.py", words: [module] };
}

function asvCommand(words: readonly string[]): SuiteCommand | undefined {
  const [first = "run", ...rest] = words;
  if (first.startsWith("-")) return { launcher: "flamediff_asv.py", words };
  return ASV_COMMANDS.includes(first) ? { launcher: "flamediff_asv.py", words: rest } : undefined;
}
