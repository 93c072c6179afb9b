// Measures viewers in Chromium on the same samples, side by side: loading, zooming, searching, memory.
// Usage: node bench/viewer/run.ts FLAMEBEARER ASYNC_PROFILER [STACKS…]
// The first two are git directories of mapbox/flamebearer and async-profiler/async-profiler, fetched for the comparison.
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { readStackFile } from "../../src/cli/stack-files.ts";
import { renderFlameGraph } from "../../src/flamegraph/picture.ts";
import { buildProfile } from "../../src/profile/profile-builder.ts";
import { makeRecordings } from "../../src/profile/recordings.ts";
import { writeCorpus } from "../render/corpus.ts";
import { printTable } from "../table.ts";
import { asyncProfilerPage, flamebearerPage, graphOf } from "./peers.ts";

/** How a viewer is made to do what is measured. Places are given by share of the plot's width, from its root row upwards or downwards. */
interface Viewer {
  readonly name: string;
  readonly extension: "svg" | "html";
  /** An expression that is true once the picture is on the screen and can be used. */
  readonly isReady: string;
  /** Absent where there is nothing to use. */
  readonly use?: Use;
}

interface Use {
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
  use: {
    click: (page, row) =>
      clickAt(
        page,
        `(() => { const ground = document.querySelector(".fd-plot > rect").getBoundingClientRect(); return { x: ground.x + ground.width * 0.4, y: ground.bottom - ${row} * 18 - 9 }; })()`,
      ),
    reset: `dispatchEvent(new KeyboardEvent("keydown", { key: "0", bubbles: true }))`,
    search: `{ const input = document.querySelector("input"); input.value = "${QUERY}"; input.dispatchEvent(new Event("input")); }`,
    clear: `{ const input = document.querySelector("input"); input.value = ""; input.dispatchEvent(new Event("input")); }`,
  },
};

const FLAMEBEARER: Viewer = {
  name: "flamebearer",
  extension: "html",
  isReady: `document.body.classList.contains("loaded") && document.getElementById("canvas").height > 0`,
  use: {
    click: (page, row) =>
      clickAt(
        page,
        `(() => { const box = document.getElementById("canvas").getBoundingClientRect(); return { x: box.x + box.width * 0.4, y: box.y + (${row} - topLevel) * 18 + 9 }; })()`,
      ),
    reset: `document.getElementById("reset").click()`,
    search: `{ const input = document.getElementById("search"); input.value = "${QUERY}"; input.oninput({ target: input }); }`,
    clear: `{ const input = document.getElementById("search"); input.value = ""; input.oninput({ target: input }); }`,
  },
};

const ASYNC_PROFILER: Viewer = {
  name: "async-profiler",
  extension: "html",
  isReady: `typeof root !== "undefined" && root !== undefined`,
  use: {
    click: (page, row) =>
      clickAt(
        page,
        `(() => { const box = document.getElementById("canvas").getBoundingClientRect(); return { x: box.x + box.width * 0.4, y: box.bottom - ${row} * 16 - 8 }; })()`,
      ),
    reset: `render()`,
    search: `search("${QUERY}")`,
    clear: `search(false)`,
  },
};

/** An SVG document that holds one rectangle: what a browser takes for a document of this kind, whatever is in it. */
const FLOOR: Viewer = { name: "one rectangle", extension: "svg", isReady: "true" };
const FLOOR_PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900"><rect x="100" y="100" width="1000" height="700" fill="#c86"/></svg>`;

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
  /** Milliseconds of CPU of the page's main thread. */
  readonly cpu: number;
  /** Milliseconds from the event to after the next paint. */
  readonly wall: number;
}

interface Measures {
  /** Milliseconds from the start of the navigation until the graph was on the screen (see `paintedAt`), and until it could be used. */
  readonly painted: number[];
  readonly usable: number[];
  readonly wide: Cost[];
  readonly narrow: Cost[];
  readonly reset: Cost[];
  readonly search: Cost[];
  megabytes: number;
}

/** A viewer with a browser of its own, so that memory and caches are nobody else's. */
interface Stand {
  readonly viewer: Viewer;
  readonly file: string;
  readonly bytes: number;
  readonly browser: Browser;
  readonly measures: Measures;
}

async function setUp(viewer: Viewer, text: string, folder: string): Promise<Stand> {
  const file = join(folder, `${viewer.name}.${viewer.extension}`);
  await writeFile(file, text);
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  return {
    viewer,
    file,
    bytes: (await stat(file)).size,
    browser,
    measures: { painted: [], usable: [], wide: [], narrow: [], reset: [], search: [], megabytes: 0 },
  };
}

/** A page of the same kind that holds nothing, in the process that the viewer will be loaded in: starting one is no viewer's work. */
async function openBlank({ browser, file }: Stand): Promise<Page> {
  const blank = `${file}.blank.html`;
  await writeFile(blank, "<!doctype html><title>blank</title>");
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  await page.goto(pathToFileURL(blank).href);
  return page;
}

async function open(stand: Stand, page?: Page): Promise<Page> {
  const { viewer, file } = stand;
  page ??= await openBlank(stand);
  await page.goto(pathToFileURL(file).href, { waitUntil: "commit", timeout: 300_000 });
  await page.waitForFunction(viewer.isReady, undefined, { timeout: 300_000, polling: 10 });
  return page;
}

async function measureLoad(stand: Stand): Promise<void> {
  const page = await openBlank(stand);
  const session = await page.context().newCDPSession(page);
  const frames: Frame[] = [];
  session.on("Page.screencastFrame", ({ data, sessionId, metadata }) => {
    frames.push({ data, time: (metadata.timestamp ?? 0) * 1000 });
    session.send("Page.screencastFrameAck", { sessionId }).catch(() => undefined);
  });
  await session.send("Page.startScreencast", { format: "jpeg", quality: 60, maxWidth: 640, maxHeight: 500 });
  await open(stand, page);
  await measured(page, "0");
  stand.measures.usable.push((await page.evaluate("performance.now()")) as number);
  await page.waitForTimeout(500);
  const origin = (await page.evaluate("performance.timeOrigin")) as number;
  await session.send("Page.stopScreencast");
  stand.measures.painted.push(await paintedAt(page, frames, origin));
  await page.close();
}

/** What the screen showed from a moment on, in milliseconds since 1970. */
interface Frame {
  readonly data: string;
  readonly time: number;
}

/**
 * When the graph was first to be seen, the same for all viewers: the first frame of the screen that has at least half as many pixels
 * other than a light ground as the last one. A page's frame or heading has hardly any.
 */
async function paintedAt(page: Page, frames: readonly Frame[], origin: number): Promise<number> {
  await page.goto("about:blank");
  const shares: number[] = [];
  for (const { data } of frames) shares.push((await page.evaluate(inkIn(data))) as number);
  const enough = (shares.at(-1) ?? Number.NaN) / 2;
  const first = frames.find(({ time }, i) => time >= origin && (shares[i] as number) >= enough);
  return first === undefined ? Number.NaN : first.time - origin;
}

/** An expression: the share of a picture's pixels that are not light. */
function inkIn(data: string): string {
  return `(async () => {
    const image = await createImageBitmap(await (await fetch("data:image/jpeg;base64,${data}")).blob());
    const surface = new OffscreenCanvas(image.width, image.height).getContext("2d");
    surface.drawImage(image, 0, 0);
    const { data } = surface.getImageData(0, 0, image.width, image.height);
    let ink = 0;
    for (let i = 0; i < data.length; i += 4) if (Math.min(data[i], data[i + 1], data[i + 2]) < 242) ink++;
    return ink / (data.length / 4);
  })()`;
}

async function measureUse({ viewer, measures }: Stand, page: Page, session: CDPSession): Promise<void> {
  const { use } = viewer;
  if (use === undefined) return;
  measures.wide.push(await cost(page, session, () => use.click(page, WIDE)));
  measures.reset.push(await cost(page, session, () => measured(page, use.reset)));
  measures.narrow.push(await cost(page, session, () => use.click(page, NARROW)));
  await measured(page, use.reset);
  measures.search.push(await cost(page, session, () => measured(page, use.search)));
  await measured(page, use.clear);
  measures.megabytes = Math.max(measures.megabytes, rendererMegabytes(viewer));
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

/** The one with the median CPU time; undefined for what cannot be used. */
function median(costs: readonly Cost[]): Cost | undefined {
  return [...costs].sort((a, b) => a.cpu - b.cpu)[Math.floor(costs.length / 2)];
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

/** Memory of the largest renderer of a viewer's browser. */
function rendererMegabytes(viewer: Viewer): number {
  const table = execFileSync("ps", ["-eo", "pid=,ppid=,rss=,args="], { encoding: "utf8", maxBuffer: 1 << 26 });
  const processes = table.split("\n").map((line) => line.trim().split(/\s+/));
  const mine = new Set(pidsOf.get(viewer) ?? []);
  // Renderers are children of children of the browser.
  for (let i = 0; i < 4; i++) for (const [pid = "", parent = ""] of processes) if (mine.has(parent)) mine.add(pid);
  return Math.max(
    ...processes
      .filter(([pid = "", , , ...args]) => mine.has(pid) && args.includes("--type=renderer"))
      .map(([, , rss]) => Number(rss) / 1024),
  );
}

/** Process of each viewer's browser. */
const pidsOf = new Map<Viewer, string[]>();

/** Chromium processes that are children of ours. */
function browserPids(): string[] {
  return execFileSync("ps", ["-o", "pid=", "--ppid", String(process.pid)], { encoding: "utf8" })
    .trim()
    .split(/\s+/);
}

/** Loads and uses of each viewer. */
const REPEATS = 9;
const REPEATS_WHEN_HUGE = 5;
/** async-profiler's page of millions of frames takes 8 s to load and 15 s to use once: most of a run, and no close call. */
const REPEATS_WHEN_SLOW = 3;

function repeatsOf(viewer: Viewer, frames: number): number {
  if (frames < HUGE) return REPEATS;
  return viewer === ASYNC_PROFILER ? REPEATS_WHEN_SLOW : REPEATS_WHEN_HUGE;
}

/** From so many frames on, goals are others. */
const HUGE = 1e6;

const [flamebearer = "", asyncProfiler = "", ...stackCounts] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), "flamediff-bench-"));
const header = [
  "viewer",
  "frames",
  "file MB",
  "painted ms",
  "usable ms",
  "zoom wide: ms CPU (wall)",
  "zoom narrow",
  "reset",
  "search",
  "renderer MB",
];
const rows: string[][] = [];
const goals: string[][] = [];

for (const stacks of stackCounts.length > 0 ? stackCounts.map(Number) : [10_000, 100_000]) {
  const corpus = join(folder, "corpus.folded");
  writeCorpus(corpus, { stacks });
  const recordings = makeRecordings();
  await readStackFile(corpus, recordings.addRound("base"));
  const { tree, functions } = buildProfile(recordings, { keepImports: true, keepWaiting: true, keepRunners: true });
  const single = { ...tree, self: tree.self.slice(0, 1) };
  const pages = new Map<Viewer, string>([[FLAMEDIFF, renderFlameGraph({ title: "bench", view: "single", tree: single, functions })]]);
  const graph = graphOf(single, functions);
  pages.set(FLAMEBEARER, flamebearerPage(graph, flamebearer));
  pages.set(ASYNC_PROFILER, asyncProfilerPage(graph, asyncProfiler));
  pages.set(FLOOR, FLOOR_PICTURE);
  const stands: Stand[] = [];
  for (const [viewer, text] of pages) {
    const before = new Set(browserPids());
    stands.push(await setUp(viewer, text, folder));
    pidsOf.set(
      viewer,
      browserPids().filter((pid) => !before.has(pid)),
    );
  }
  // In turn, so that a busy machine is busy for all.
  for (let i = 0; i < REPEATS; i++) for (const stand of stands) if (i < repeatsOf(stand.viewer, tree.nodes)) await measureLoad(stand);
  const opened: { readonly stand: Stand; readonly page: Page; readonly session: CDPSession }[] = [];
  for (const stand of stands) {
    const page = await open(stand);
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    opened.push({ stand, page, session });
  }
  for (let i = 0; i < REPEATS; i++)
    for (const { stand, page, session } of opened) if (i < repeatsOf(stand.viewer, tree.nodes)) await measureUse(stand, page, session);
  for (const { browser } of stands) await browser.close();
  const results = new Map(
    stands.map(({ viewer, bytes, measures: { painted, usable, wide, narrow, reset, search, megabytes } }) => [
      viewer,
      {
        bytes,
        painted: middle(painted),
        usable: middle(usable),
        wide: median(wide),
        narrow: median(narrow),
        reset: median(reset),
        search: median(search),
        megabytes,
      },
    ]),
  );
  for (const [{ name }, { bytes, painted, usable, wide, narrow, reset, search, megabytes }] of results) {
    const pair = (cost: Cost | undefined) => (cost === undefined ? "–" : `${cost.cpu.toFixed(1)} (${cost.wall.toFixed(0)})`);
    rows.push([
      name,
      String(tree.nodes),
      (bytes / 1e6).toFixed(2),
      painted.toFixed(0),
      usable.toFixed(0),
      pair(wide),
      pair(narrow),
      pair(reset),
      pair(search),
      megabytes > 0 ? megabytes.toFixed(0) : "–",
    ]);
  }
  type Result = typeof results extends Map<Viewer, infer R> ? R : never;
  const [ours, bearer, async] = [FLAMEDIFF, FLAMEBEARER, ASYNC_PROFILER].map((viewer) => results.get(viewer)) as [Result, Result, Result];
  const isHuge = tree.nodes >= HUGE;
  const goal = (what: string, ratio: number, most: number) =>
    goals.push([what, String(tree.nodes), `≤ ${most}`, ratio.toFixed(2), ratio <= most ? "met" : "not met"]);
  goal("load to painted, of flamebearer's", ours.painted / bearer.painted, 0.5);
  const cpu = (cost: Cost | undefined) => cost?.cpu ?? Number.NaN;
  goal("zoom CPU, of flamebearer's", cpu(ours.wide) / cpu(bearer.wide), isHuge ? 1 : 0.6);
  goal("zoom CPU, of async-profiler's", cpu(ours.wide) / cpu(async.wide), isHuge ? 1 : 0.6);
  goal("search CPU, of flamebearer's", cpu(ours.search) / cpu(bearer.search), 0.4);
}
printTable("Viewers in Chromium", header, rows);
printTable("Goals: ratios of medians", ["measure", "frames", "goal", "ratio", ""], goals);
await rm(folder, { recursive: true });
