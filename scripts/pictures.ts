// Makes the pictures of the docs with the program itself. Usage: node scripts/pictures.ts [demo|package|suites|networkx…]     Needs Chromium, Python and git.
// The change of networkx comes from recordings (FLAMEDIFF_DATA, else ../shared) and is left out where there are none.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { renderAsGitHubPage } from "../__tests__/report/github-page.ts";
import { escapeXml } from "../src/lib/xml.ts";
import { renderMarkdown } from "../src/report/markdown.ts";
import type { Report } from "../src/report/report.ts";
import { renderTerminal } from "../src/report/terminal.ts";

const ROOT = join(import.meta.dirname, "..");
const PICTURES = join(ROOT, "docs/pictures");
const CLI = join(ROOT, "src/cli.ts");
const folder = mkdtempSync(join(tmpdir(), "flamediff-pictures-"));
mkdirSync(PICTURES, { recursive: true });
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });

const words = process.argv.slice(2);
const PARTS = { demo: showDemo, package: showPackage, suites: showSuites, networkx: showNetworkx } as const;
for (const [name, show] of Object.entries(PARTS)) if (words.length === 0 || words.includes(name)) await show();
await browser.close();
rmSync(folder, { recursive: true });

async function showDemo(): Promise<void> {
  const demo = flamediff(folder, "demo", join(folder, "demo"));
  writeFileSync(join(ROOT, "docs/demo-diff.svg"), readFileSync(join(demo.out, "demo.diff.svg")));
  await photographSvg(browser, join(demo.out, "demo.diff.svg"), "demo-diff");
}

async function showPackage(): Promise<void> {
  const { report, out } = flamediff(makeExample("package"), "run", "--base", "HEAD~1", "--budget", "300");
  const markdown = readFileSync(join(out, "report.md"), "utf8");
  await photographComment(browser, asComment({ report, markdown, name: "invoices", head: "round-prices" }), "comment");
  await photographTerminal(browser, report, icicleOf(markdown));
  await photographPage(browser, join(out, "report.html"));
}

/** The same benchmarks in three tools. */
async function showSuites(): Promise<void> {
  const { report, out } = flamediff(makeExample("benchmark-suites"), "run", "--base", "HEAD~1", "--rounds", "5", "--budget", "300");
  const markdown = readFileSync(join(out, "report.md"), "utf8");
  await photographComment(browser, asComment({ report, markdown, name: "slugs", head: "unique-slugs" }), "suites");
}

async function showNetworkx(): Promise<void> {
  const recordings = join(process.env["FLAMEDIFF_DATA"] ?? join(ROOT, "../shared"), "ground-truth/recordings/networkx-square-clustering");
  if (!existsSync(recordings)) return;
  const rounds = (side: string) =>
    [1, 2, 3].map((round) => join(recordings, `${side}.${round}.folded.gz`)).filter((file) => existsSync(file));
  const networkx = flamediff(folder, "compare", "--base", ...rounds("base"), "--head", ...rounds("head"));
  await photographSvg(browser, join(networkx.out, "profile.diff.svg"), "networkx-diff");
}

interface Shown {
  readonly report: Report;
  /** report.md, which has the flame graphs as text. */
  readonly markdown: string;
  /** Of the repository. */
  readonly name: string;
  /** What the pull request calls its head. */
  readonly head: string;
}

/** The comment as a pull request would show it: with names of commits and links. */
function asComment({ report, markdown, name, head }: Shown): string {
  const repository = `https://github.com/octo/${name}`;
  const all = [...new Set(report.entryPoints.flatMap(({ files }) => [files["diff"], files["base"], files["head"], files["page"]]))];
  const files = Object.fromEntries(all.flatMap((file, i) => (file === undefined ? [] : [[file, `${repository}/${i + 1}`]])));
  const icicles = report.entryPoints.length === 1 ? [icicleOf(markdown)] : [];
  const shown = { ...report, base: { ...report.base, label: "main" }, head: { ...report.head, label: head } };
  return renderMarkdown({ report: shown, icicles, links: { files, repository, expires: "2027-02-22", missing: [] } });
}

function flamediff(cwd: string, command: string, ...args: string[]): { readonly out: string; readonly report: Report } {
  const out = mkdtempSync(join(folder, "out-"));
  const [words, rest] = command === "demo" ? [args, []] : [[], args];
  execFileSync(process.execPath, [CLI, command, ...words, "--out", out, ...rest], { cwd, stdio: ["ignore", "ignore", "inherit"] });
  return { out, report: JSON.parse(readFileSync(join(out, "report.json"), "utf8")) as Report };
}

/** A repository with an example, and its change on top. */
function makeExample(name: string): string {
  const repository = join(folder, name);
  cpSync(join(ROOT, "examples", name), repository, { recursive: true });
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", repository, "-c", "user.name=f", "-c", "user.email=f@example.invalid", ...args]);
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-qm", "The program");
  git("apply", "change.patch");
  git("commit", "-qam", "The change");
  return repository;
}

function icicleOf(markdown: string): string {
  return /```text\n([\s\S]*?)\n```/.exec(markdown)?.[1] ?? "";
}

async function photographSvg(browser: Browser, file: string, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await browser.newPage({ viewport: { width: 1200, height: 560 }, colorScheme });
    await page.goto(pathToFileURL(file).href);
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(PICTURES, `${name}-${colorScheme}.png`) });
    await page.close();
  }
}

async function photographComment(browser: Browser, markdown: string, name: string): Promise<void> {
  const html = await renderAsGitHubPage(markdown);
  for (const [colorScheme, width, kind] of [
    ["light", 830, "light"],
    ["dark", 830, "dark"],
    ["light", 360, "phone"],
  ] as const) {
    // Of one comment on a phone the docs have enough.
    if (kind === "phone" && name !== "comment") continue;
    const page = await browser.newPage({ viewport: { width, height: 300 }, colorScheme });
    await page.setContent(html);
    await page.screenshot({ path: join(PICTURES, `${name}-${kind}.png`), fullPage: true });
    await page.close();
  }
}

async function photographPage(browser: Browser, file: string): Promise<void> {
  for (const [colorScheme, width, name] of [
    ["light", 1240, "report-light"],
    ["dark", 1240, "report-dark"],
    ["light", 360, "report-phone"],
  ] as const) {
    const page = await browser.newPage({ viewport: { width, height: 2400 }, colorScheme });
    await page.goto(pathToFileURL(file).href);
    await page.waitForTimeout(500);
    const { height } = (await page.locator("main").boundingBox()) ?? { height: 2400 };
    await page.screenshot({ path: join(PICTURES, `${name}.png`), clip: { x: 0, y: 0, width, height } });
    await page.close();
  }
}

async function photographTerminal(browser: Browser, report: Report, icicle: string): Promise<void> {
  const text = renderTerminal(report, { width: 110, colours: true, folder: "flamediff-report", icicles: [icicle] });
  const COLOURS: { readonly [code: string]: string } = {
    "1": "font-weight:bold",
    "2": "opacity:.6",
    "33": "color:#e5c07b",
    "38;5;208": "color:#ff8700",
    "38;5;39": "color:#00afff",
  };
  const html = text
    .split(/(\u001b\[[\d;]*m)/)
    .map((part) =>
      part.startsWith("\u001b[")
        ? part === "\u001b[0m"
          ? "</span>"
          : `<span style="${COLOURS[part.slice(2, -1)] ?? ""}">`
        : escapeXml(part),
    )
    .join("");
  const page = await browser.newPage({ viewport: { width: 980, height: 200 } });
  await page.setContent(
    `<body style="margin:0;background:#1e1e1e;color:#ddd"><pre style="margin:0;padding:16px;font:14px/1.35 DejaVu Sans Mono,monospace">${html}</pre>`,
  );
  await page.screenshot({ path: join(PICTURES, "terminal.png"), fullPage: true });
  await page.close();
}
