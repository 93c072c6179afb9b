import { makeRandom } from "../decision/trial.ts";
import { met, printTable } from "../table.ts";
import { runPair } from "./pair.ts";

const PAIRS = 6;
const FUNCTIONS = 10;
const PLANTED = 5;
const LINES = 24;

interface Planted {
  readonly text: string;
  /** Line of what was planted by the function's name. */
  readonly places: ReadonlyMap<string, number>;
}

/** Functions of 24 lines that all work about as long; in some a line is added, or an existing one is made longer. */
function program(random: () => number, plants: ReadonlyMap<number, { readonly row: number; readonly isNew: boolean }>): Planted {
  const lines: string[] = [];
  const places = new Map<string, number>();
  for (let f = 0; f < FUNCTIONS; f++) {
    const plant = plants.get(f);
    lines.push(`def step_${f}(n):`, "    total = 0");
    for (let row = 0; row < LINES - 3; row++) {
      const size = 200 + Math.floor(random() * 400);
      const isPlanted = plant?.row === row;
      if (isPlanted && plant.isNew) {
        lines.push(`    total += sum(range(n * 15_000))`);
        places.set(`step_${f}`, lines.length);
      }
      lines.push(`    total += sum(range(n * ${isPlanted && !plant.isNew ? size + 15_000 : size}))`);
      if (isPlanted && !plant.isNew) places.set(`step_${f}`, lines.length);
    }
    lines.push("    return total", "", "");
  }
  lines.push(
    'if __name__ == "__main__":',
    "    for _ in range(200):",
    ...Array.from({ length: FUNCTIONS }, (_, f) => `        step_${f}(3)`),
  );
  return { text: `${lines.join("\n")}\n`, places };
}

/** Planted lines in functions of 24 lines: is the right one named? @param pairs those to run, from 0; all when empty. */
export function benchLines(pairs: readonly string[]): void {
  let [right, wrong, silent, unnamed, all] = [0, 0, 0, 0, 0];
  for (let pair = 0; pair < PAIRS; pair++) {
    if (pairs.length > 0 && !pairs.includes(String(pair))) continue;
    const plants = new Map(
      Array.from({ length: PLANTED }, (_, i) => [
        (2 * i + pair) % FUNCTIONS,
        { row: (7 * i + 5 * pair) % (LINES - 3), isNew: (i + pair) % 2 === 0 },
      ]),
    );
    const base = program(makeRandom(pair + 1), new Map());
    const head = program(makeRandom(pair + 1), plants);
    const entry = runPair({
      base: { "app.py": base.text },
      head: { "app.py": head.text },
      command: ["python", "app.py"],
      options: ["--rounds", "5", "--budget", "60", "--rate", "200"],
    });
    for (const [name, line] of head.places) {
      all++;
      const fn = entry.functions.find((one) => one.name.split(".")[0] === name && one.verdict === "slower");
      const place = fn?.why?.place ?? null;
      if (fn === undefined) unnamed++;
      else if (place === null) silent++;
      else if (place.side === "head" && place.first <= line && line <= place.last) right++;
      else {
        wrong++;
        process.stderr.write(`wrong: ${name}, planted on line ${line}, named ${place.side} ${place.first} to ${place.last}\n`);
      }
    }
    process.stderr.write(`pair ${pair}: ${right} right, ${wrong} wrong, ${silent} silent, ${unnamed} not named of ${all}\n`);
    const others = entry.functions.filter((one) => one.verdict === "slower" && !head.places.has(one.name.split(".")[0] as string));
    for (const { name } of others) process.stderr.write(`also named: ${name}\n`);
  }
  const named = all - unnamed;
  printTable(
    `${all} planted lines in functions of ${LINES} lines, ${PLANTED} of ${FUNCTIONS} functions at a time`,
    ["function named", "right line or hunk", "none told", "wrong one", "goal"],
    [[`${named} of ${all}`, `${right} of ${named}`, String(silent), String(wrong), met(right >= 0.95 * named && wrong <= 0.01 * named)]],
  );
}
