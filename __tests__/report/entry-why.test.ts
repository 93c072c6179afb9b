import { expect, test } from "vitest";
import { describeEntryWhy } from "../../src/report/entry-why.ts";
import { MARKDOWN_PEN, PLAIN_PEN } from "../../src/report/escape.ts";
import { SLOWER } from "./reports.ts";

const PANDAS = { module: "pandas", by: { file: "shop/report.py", line: 3 }, touched: true, modules: 212, seconds: 0.41 };
const IMPORTS = {
  seconds: { base: 0.31, head: 0.74 },
  ratio: 2.4,
  interval: [2, 2.8],
  verdict: "slower",
  modules: { added: [PANDAS], removed: [] },
} as const;
const WAITS = { seconds: 2, wall: { base: 1.1, head: 3.1 }, ratio: 2.8, interval: [2.5, 3] } as const;
const IN_NUMPY = {
  ...SLOWER,
  name: "_wrapreduction",
  file: "numpy/core.py",
  origin: "dependency",
  calledBy: { name: "score", file: "a.py", line: 1 },
} as const;

test.each([
  [
    "imports with who imports first",
    { imports: IMPORTS },
    "Imports: 310 → 740 ms of CPU time; pandas (212 modules, +0.41 s), first imported by shop/report.py:3, a line that this change adds.",
  ],
  [
    "a module whose top level takes longer",
    {
      imports: {
        ...IMPORTS,
        modules: {
          added: [],
          removed: [],
          changed: [{ module: "shop.text", file: "shop/text.py", touched: true, seconds: { base: 0.01, head: 0.44 } }],
        },
      } as const,
    },
    "Imports: 310 → 740 ms of CPU time; +0.43 s in the top-level code of shop/text.py, which this change edits.",
  ],
  [
    "start-up alone",
    { imports: { ...IMPORTS, isStartUp: true } as const },
    "Starting Python and importing the module: 310 → 740 ms of CPU time; pandas (212 modules, +0.41 s), first imported by shop/report.py:3, a line that this change adds.",
  ],
  [
    "imports that are no longer there",
    { imports: { ...IMPORTS, verdict: "faster", seconds: { base: 0.74, head: 0.31 }, modules: { added: [], removed: [PANDAS] } } as const },
    "Imports: 740 → 310 ms of CPU time; no longer pandas (212 modules, −0.41 s), first imported by shop/report.py:3, a line that this change removes.",
  ],
  ["nothing of imports that did not change", { imports: { ...IMPORTS, verdict: "uncertain" } as const }, ""],
  [
    "the package whose time moved, and that others did not",
    {
      packages: [
        { name: "numpy", base: "2.2.1", head: "2.3.0", seconds: 0.41, files: ["numpy"] },
        { name: "six", base: "1.16.0", head: "1.17.0", seconds: null, files: ["six"] },
      ],
      functions: [IN_NUMPY],
    },
    "numpy 2.2.1 → 2.3.0: +0.41 s (_wrapreduction, used by score); 1 other updated package: no measurable change.",
  ],
  [
    "packages whose time did not move",
    { packages: [{ name: "six", base: null, head: "1.17.0", seconds: null, files: ["six"] }] },
    "Updated packages: six (not installed) → 1.17.0; no measurable effect on the time.",
  ],
  [
    "waiting",
    { waiting: { ...WAITS, where: { name: "fetch", file: "a.py" } } },
    "Waits 2.00 s longer per run (wall time 1.10 s → 3.10 s; CPU time does not explain it), in fetch.",
  ],
  [
    "waiting in a function that an edited one calls",
    { waiting: { ...WAITS, where: { name: "fetch", file: "a.py", by: { name: "gather", file: "b.py" } } } },
    "Waits 2.00 s longer per run (wall time 1.10 s → 3.10 s; CPU time does not explain it), in fetch, called by gather, which this change edits.",
  ],
  [
    "the edited function that calls what changed",
    { edited: { name: "group_tokens", file: "a.py", line: 3, calls: ["scan", "split"] }, functions: [IN_NUMPY, SLOWER] },
    "group_tokens, which this change edits, calls both functions.",
  ],
  [
    "the edited function that calls some of them",
    { edited: { name: "group", file: "a.py", line: 3, calls: ["a", "b", "c", "d"] }, functions: [] },
    "group, which this change edits, calls a, b, c and 1 more.",
  ],
  [
    "the edited function that calls what changed through others",
    { edited: { name: "group", file: "a.py", line: 3, calls: ["a"], indirect: true as const }, functions: [] },
    "group, which this change edits, calls a through other functions.",
  ],
  [
    "the edited function that calls some of what changed through others",
    { edited: { name: "group", file: "a.py", line: 3, calls: ["scan", "split"], indirect: true as const }, functions: [IN_NUMPY, SLOWER] },
    "group, which this change edits, calls both functions, directly or through other functions.",
  ],
  [
    "the edited function that no longer calls what was removed",
    {
      edited: { name: "group", file: "a.py", line: 3, calls: ["scan"] },
      functions: [{ ...SLOWER, name: "scan", verdict: "removed" } as const],
    },
    "group, which this change edits, called scan.",
  ],
  [
    "the function that uses what is edited, and calls what changed",
    {
      edited: { name: "group", file: "a.py", line: 20, calls: ["scan"] },
      functions: [{ ...SLOWER, name: "group", file: "a.py", line: 20, verdict: "unchanged", touchedLine: 4 } as const],
    },
    "group, which uses code that this change edits, calls scan.",
  ],
  [
    "garbage collections",
    { collection: { seconds: { base: 0.05, head: 0.34 }, count: { base: 110, head: 1118 } } },
    "Garbage collection: 50 → 340 ms of CPU time per run, in whatever functions it interrupts (110 → 1,118 collections).",
  ],
  ["memory", { memory: { peakBytes: { base: 100 * 2 ** 20, head: 2.5 * 2 ** 30 } } }, "Peak memory 100 MiB → 2.50 GiB."],
])("tells %s", (_, entry, sentence) => {
  expect(describeEntryWhy({ functions: [], ...entry }, PLAIN_PEN).join(" ")).toBe(sentence);
});

test("writes names of others as code", () => {
  const hostile = { ...IMPORTS, modules: { added: [{ ...PANDAS, module: "<!-- x -->@everyone" }], removed: [] } };
  expect(describeEntryWhy({ functions: [], imports: hostile }, MARKDOWN_PEN)[0]).not.toContain("<!--");
});
