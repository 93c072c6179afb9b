// Measures viewers in Chromium on the same samples, side by side: loading, zooming, searching, memory.
// Usage: node bench/viewer/run.ts FLAMEBEARER ASYNC_PROFILER [STACKS…]
// The first two are git directories of mapbox/flamebearer and async-profiler/async-profiler, fetched for the comparison.
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { renderFlameGraph } from "../../src/flamegraph/picture.ts";
import { makeRecordings } from "../../src/profile/recordings.ts";
import { settle } from "../../src/profile/settle.ts";
import { readStackFile } from "../../src/stack-files.ts";
import { writeCorpus } from "../render/corpus.ts";
import { printTable } from "../table.ts";
import { asyncProfilerPage, flamebearerPage, graphOf } from "./peers.ts";

/** How a viewer is made to do what is measured. Places are given by share of the plot's width, from its root row upwards or downwards. */
interface Viewer {
  readonly name: string;
  readonly extension: "svg" | "html";
  /** An expression that is true once the picture is on the screen and can be used. */
  readonly isReady: string;
  /** Clicks the box in the middle of a row, counted from the root. */
  readonly click: (page: Page, row: number) => Promise<void>;
  /** Expressions run in the page. */
  readonly reset: string;
  readonly search: string;
  readonly clear: string;
}

const QUERY = "parse_7";
const [WIDE, NARROW] = [3, 14];

const FLAMEDIFF: Viewer = {
  name: "flamediff",
  extension: "svg",
  isReady: `document.documentElement.dataset.started === "done"`,
  click: (page, row) =>
    clickAt(
      page,
      `(() => { const ground = document.querySelector(".fd-plot > rect").getBoundingClientRect(); return { x: ground.x + ground.width * 0.4, y: ground.bottom - ${row} * 18 - 9 }; })()`,
    ),
  reset: `dispatchEvent(new KeyboardEvent("keydown", { key: "0", bubbles: true }))`,
  search: `{ const input = document.querySelector("input"); input.value = "${QUERY}"; input.dispatchEvent(new Event("input")); }`,
  clear: `{ const input = document.querySelector("input"); input.value = ""; input.dispatchEvent(new Event("input")); }`,
};

const FLAMEBEARER: Viewer = {
  name: "flamebearer",
  extension: "html",
  isReady: `document.body.classList.contains("loaded") && document.getElementById("canvas").height > 0`,
  click: (page, row) =>
    clickAt(
      page,
      `(() => { const box = document.getElementById("canvas").getBoundingClientRect(); return { x: box.x + box.width * 0.4, y: box.y + (${row} - topLevel) * 18 + 9 }; })()`,
    ),
  reset: `document.getElementById("reset").click()`,
  search: `{ const input = document.getElementById("search"); input.value = "${QUERY}"; input.oninput({ target: input }); }`,
  clear: `{ const input = document.getElementById("search"); input.value = ""; input.oninput({ target: input }); }`,
};

const ASYNC_PROFILER: Viewer = {
  name: "async-profiler",
  extension: "html",
  isReady: `typeof root !== "undefined" && root !== undefined`,
  click: (page, row) =>
    clickAt(
      page,
      `(() => { const box = document.getElementById("canvas").getBoundingClientRect(); return { x: box.x + box.width * 0.4, y: box.bottom - ${row} * 16 - 8 }; })()`,
    ),
  reset: `render()`,
  search: `search("${QUERY}")`,
  clear: `search(false)`,
};

async function clickAt(page: Page, place: string): Promise<void> {
  // Scrolls so that the place is on the screen, moves there (viewers look the box up on the way), and clicks by script.
  const before = (await page.evaluate(place)) as { x: number; y: number };
  await page.evaluate(`scrollBy(0, ${before.y} - innerHeight / 2)`);
  const { x, y } = (await page.evaluate(place)) as { x: number; y: number };
  await page.mouse.move(x, y);
  await measured(
    page,
    `document.elementFromPoint(${x}, ${y}).dispatchEvent(new MouseEvent("click", { bubbles: true, clientX: ${x}, clientY: ${y} }))`,
  );
}

/** Runs an expression and waits until its result is painted; remembers the wall time in the page. */
async function measured(page: Page, expression: string): Promise<void> {
  await page.evaluate(`(async () => {
    const start = performance.now();
    ${expression};
    await new Promise((painted) => requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = painted; channel.port2.postMessage(0); }));
    globalThis.lastWall = performance.now() - start;
  })()`);
}

interface Cost {
  /** Seconds of the page's main thread. */
  readonly cpu: number;
  /** Milliseconds from the event to after the next paint. */
  readonly wall: number;
}

async function cost(page: Page, session: CDPSession, act: () => Promise<void>): Promise<Cost> {
  const before = await taskSeconds(session);
  await act();
  return { cpu: ((await taskSeconds(session)) - before) * 1000, wall: (await page.evaluate("lastWall")) as number };
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
}

interface Measures {
  readonly bytes: number;
  readonly load: number;
  readonly wide: Cost;
  readonly narrow: Cost;
  readonly reset: Cost;
  readonly search: Cost;
  readonly megabytes: number;
}

const RUNS = 7;

async function measure(browser: Browser, viewer: Viewer, file: string): Promise<Measures> {
  const loads: number[] = [];
  for (let i = 0; i < 3; i++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    const start = performance.now();
    await page.goto(pathToFileURL(file).href, { waitUntil: "commit", timeout: 300_000 });
    await page.waitForFunction(viewer.isReady, undefined, { timeout: 300_000, polling: 20 });
    await measured(page, "0");
    loads.push(performance.now() - start);
    await page.close();
  }
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  await page.goto(pathToFileURL(file).href, { waitUntil: "commit", timeout: 300_000 });
  await page.waitForFunction(viewer.isReady, undefined, { timeout: 300_000 });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const costs = { wide: [] as Cost[], narrow: [] as Cost[], reset: [] as Cost[], search: [] as Cost[] };
  for (let i = 0; i < RUNS; i++) {
    costs.wide.push(await cost(page, session, () => viewer.click(page, WIDE)));
    costs.reset.push(await cost(page, session, () => measured(page, viewer.reset)));
    costs.narrow.push(await cost(page, session, () => viewer.click(page, NARROW)));
    await measured(page, viewer.reset);
    costs.search.push(await cost(page, session, () => measured(page, viewer.search)));
    await measured(page, viewer.clear);
  }
  const megabytes = rendererMegabytes();
  await page.close();
  return {
    bytes: (await stat(file)).size,
    load: Math.min(...loads),
    wide: median(costs.wide),
    narrow: median(costs.narrow),
    reset: median(costs.reset),
    search: median(costs.search),
    megabytes,
  };
}

/** The one with the median main-thread time. */
function median(costs: readonly Cost[]): Cost {
  return [...costs].sort((a, b) => a.cpu - b.cpu)[Math.floor(costs.length / 2)] as Cost;
}

/** Memory of the largest renderer of ours. */
function rendererMegabytes(): number {
  const table = execFileSync("ps", ["-eo", "rss=,args="], { encoding: "utf8", maxBuffer: 1 << 26 });
  const renderers = table.split("\n").filter((line) => line.includes("--type=renderer"));
  return Math.max(...renderers.map((line) => Number.parseInt(line, 10) / 1024));
}

const [flamebearer = "", asyncProfiler = "", ...stackCounts] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "flamediff-bench-"));
const header = ["viewer", "frames", "file MB", "load ms", "zoom wide ms CPU (wall)", "zoom narrow", "reset", "search", "renderer MB"];
const rows: string[][] = [];
const goals: string[][] = [];

for (const stacks of stackCounts.length > 0 ? stackCounts.map(Number) : [10_000, 100_000]) {
  const corpus = join(folder, "corpus.folded");
  writeCorpus(corpus, { stacks });
  const recordings = makeRecordings();
  await readStackFile(corpus, recordings.addRound("base"));
  const { tree, functions } = settle(recordings, { keepImports: true, keepWaiting: true, keepRunners: true });
  const single = { ...tree, self: tree.self.slice(0, 1) };
  const pages = new Map<Viewer, string>([[FLAMEDIFF, renderFlameGraph({ title: "bench", view: "single", tree: single, functions })]]);
  const graph = graphOf(single, functions);
  pages.set(FLAMEBEARER, flamebearerPage(graph, flamebearer));
  pages.set(ASYNC_PROFILER, asyncProfilerPage(graph, asyncProfiler));
  const measures = new Map<Viewer, Measures>();
  for (const [viewer, page] of pages) {
    const file = join(folder, `${viewer.name}.${viewer.extension}`);
    await writeFile(file, page);
    const browser = await chromium.launch({
      executablePath: "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
    measures.set(viewer, await measure(browser, viewer, file));
    await browser.close();
  }
  for (const [{ name }, { bytes, load, wide, narrow, reset, search, megabytes }] of measures) {
    const pair = ({ cpu, wall }: Cost) => `${cpu.toFixed(0)} (${wall.toFixed(0)})`;
    rows.push([
      name,
      String(tree.nodes),
      (bytes / 1e6).toFixed(2),
      load.toFixed(0),
      pair(wide),
      pair(narrow),
      pair(reset),
      pair(search),
      megabytes.toFixed(0),
    ]);
  }
  const [ours, bearer, async] = [FLAMEDIFF, FLAMEBEARER, ASYNC_PROFILER].map((viewer) => measures.get(viewer)) as [
    Measures,
    Measures,
    Measures,
  ];
  const isHuge = tree.nodes > 1e6;
  const goal = (what: string, ratio: number, most: number) =>
    goals.push([what, String(tree.nodes), `≤ ${most}`, ratio.toFixed(2), ratio <= most ? "met" : "not met"]);
  goal("load, of flamebearer's", ours.load / bearer.load, 0.5);
  goal("zoom CPU, of flamebearer's", ours.wide.cpu / bearer.wide.cpu, isHuge ? 1 : 0.6);
  goal("zoom CPU, of async-profiler's", ours.wide.cpu / async.wide.cpu, isHuge ? 1 : 0.6);
  goal("search CPU, of flamebearer's", ours.search.cpu / bearer.search.cpu, 0.4);
}
printTable("Viewers in Chromium", header, rows);
printTable("Goals: ratios of medians", ["measure", "frames", "goal", "ratio", ""], goals);
await rm(folder, { recursive: true });
