import { execFileSync } from "node:child_process";
import { findPython } from "../../__tests__/support/pythons.ts";
import { PLAIN_PEN } from "../../src/report/escape.ts";
import { describeWhy } from "../../src/report/why.ts";
import { printTable } from "../table.ts";
import { runPair } from "./pair.ts";

export const VERSIONS = ["3.8", "3.11", "3.13", "3.15"];
/** What is planted: twice the calls, each call 2.5 times as long, or both. */
export const PLANTS = {
  none: { calls: 1, cost: 1 },
  calls: { calls: 2, cost: 1 },
  cost: { calls: 1, cost: 2.5 },
  both: { calls: 2, cost: 1.6 },
} as const;
export type Plant = keyof typeof PLANTS;

/** Kinds of functions: how each is written and called, and the name that is expected. `N` calls, `C` work of one call. */
export const KINDS: readonly { readonly kind: string; readonly name: RegExp; readonly define: string; readonly use: string }[] = [
  { kind: "function", name: /^plain$/, define: "def plain(n):\n    return work(n)\n", use: "for i in range(N): plain(C)" },
  {
    kind: "recursion",
    name: /^deep$/,
    define: "def deep(d, n):\n    return work(n) + (deep(d - 1, n) if d else 0)\n",
    use: "for i in range(N // 4): deep(3, C)",
  },
  {
    kind: "generator",
    name: /^steps$/,
    define: "def steps(n):\n    for part in range(3):\n        yield work(n // 3)\n",
    use: "for i in range(N): list(steps(C))",
  },
  {
    kind: "coroutine",
    name: /^fetch$/,
    define:
      "async def fetch(n):\n    await asyncio.sleep(0)\n    return work(n)\n\n\nasync def many(times, n):\n    for i in range(times):\n        await fetch(n)\n",
    use: "asyncio.run(many(N, C))",
  },
  { kind: "threads", name: /^in_thread$/, define: "def in_thread(n):\n    return work(n)\n", use: "run_threads(in_thread, N, C)" },
  {
    kind: "child process",
    name: /^in_child$/,
    define: "def in_child(n):\n    return work(n)\n",
    use: "subprocess.run([sys.executable, __file__, 'child', str(N), str(C)], check=True)",
  },
  {
    kind: "method",
    name: /^(Shape\.)?area$/,
    define: "class Shape:\n    def area(self, n):\n        return work(n)\n",
    use: "for i in range(N): SHAPE.area(C)",
  },
  {
    kind: "decorator",
    name: /^(twice\.<locals>\.wrapper|wrapper|decorated)$/,
    define:
      "def twice(fn):\n    def wrapper(*args):\n        return fn(*args)\n    return wrapper\n\n\n@twice\ndef decorated(n):\n    return work(n)\n",
    use: "for i in range(N): decorated(C)",
  },
  { kind: "lambda", name: /<lambda>$/, define: "quick = lambda n: work(n)\n", use: "for i in range(N): quick(C)" },
  {
    kind: "C behind Python",
    name: /^order$/,
    define: "DATA = [(i * 7919) % 100003 for i in range(200_000)]\n\n\ndef order(n):\n    return sorted(DATA[: n // 6])\n",
    use: "for i in range(N): order(C)",
  },
];

const CALLS = 32;
const WORK = 100_000;

export function program(plants: readonly Plant[], work = WORK): string {
  const amount = (i: number) => {
    const { calls, cost } = PLANTS[plants[i] as Plant];
    return { N: CALLS * calls, C: Math.round(work * cost) };
  };
  // The work is C code within each function, so that its time is the function's own on all versions.
  const defines = KINDS.map(({ define }) => define.replace(/work\(([^)]*)\)/g, "sum(range($1))"));
  const uses = KINDS.map(({ use }, i) => use.replace(/\bN\b/g, String(amount(i).N)).replace(/\bC\b/g, String(amount(i).C)));
  return `import asyncio, subprocess, sys, threading


${defines.join("\n\n")}

SHAPE = Shape()


def run_threads(fn, times, n):
    def part():
        for _ in range(times // 2): fn(n)
    threads = [threading.Thread(target=part) for _ in range(2)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()


def steady(n):
    total = 0
    for i in range(n):
        total += i % 7
    return total


def main():
    for _ in range(${CALLS}): steady(${Math.round(0.3 * work)})
    ${uses.join("\n    ")}


if __name__ == "__main__":
    if sys.argv[1:2] == ["child"]:
        for i in range(int(sys.argv[2])): in_child(int(sys.argv[3]))
    else:
        main()
`;
}

/** What has to be said, whatever the numbers. */
function isRight(sentence: string, plant: Plant, kind: string): boolean {
  const often = /(called|started) (twice|2\.\d×|1\.9\d×) as often/.test(sentence);
  const asOften = /(called|started) as often/.test(sentence);
  const longer = /each call takes (twice|\d+(\.\d+)?×) as long|each start takes/.test(sentence);
  if ((kind === "generator" || kind === "coroutine") && !sentence.startsWith("started")) return false;
  if (plant === "calls") return often && !longer;
  if (plant === "cost") return asOften && longer;
  return often && longer;
}

/** Planted pairs of every kind of function on several Pythons. @param versions those to run; all when empty. */
export function benchKinds(versions: readonly string[]): void {
  const order: readonly Plant[] = ["none", "calls", "cost", "both"];
  const wrong: string[] = [];
  const rows = VERSIONS.filter((version) => versions.length === 0 || versions.includes(version)).map((version) => {
    const python = findPython(version);
    if (python === undefined) return [version, "not installed", "", "", ""];
    const found = { calls: [0, 0, 0], cost: [0, 0, 0], both: [0, 0, 0] };
    for (let turn = 0; turn < order.length; turn++) {
      const plants = KINDS.map((_, i) => order[(i + turn) % order.length] as Plant);
      const files = (all: readonly Plant[]) => ({ "app.py": program(all) });
      const entry = runPair({
        base: files(KINDS.map(() => "none")),
        head: files(plants),
        command: ["python", "app.py"],
        python,
        options: ["--rounds", "5", "--budget", "60", "--rate", "200"],
      });
      for (const [i, { kind, name }] of KINDS.entries()) {
        const plant = plants[i] as Plant;
        if (plant === "none") continue;
        const fn = entry.functions.find((one) => name.test(one.name) && ["slower", "faster"].includes(one.verdict));
        const count = found[plant] as [number, number, number];
        count[2]++;
        if (fn === undefined) continue;
        count[1]++;
        const sentence = describeWhy(fn, PLAIN_PEN);
        if (isRight(sentence, plant, kind)) count[0]++;
        else wrong.push(`${version} ${kind} ${plant}: ${sentence}`);
        process.stderr.write(`${version} ${kind} ${plant}: ${sentence}\n`);
      }
    }
    const cell = ([right, named, all]: readonly number[]) => `${right} of ${named} (${all} planted)`;
    const release = execFileSync(python, ["--version"], { encoding: "utf8" }).trim().replace("Python ", "CPython ");
    return [release, cell(found.calls), cell(found.cost), cell(found.both)];
  });
  for (const line of wrong) process.stderr.write(`wrong: ${line}\n`);
  printTable(
    `Right sentences among named functions, ${KINDS.length} kinds: ${KINDS.map(({ kind }) => kind).join(", ")}`,
    ["", "2× calls", "2.5× cost", "2× calls and 1.6× cost"],
    rows,
  );
}
