import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { drawComparison } from "../../src/flamegraph/picture.ts";
import { renderPage } from "../../src/page/page.ts";
import { describeInBrowsers, inPage, inTheme, labelsOf, openFile } from "../flamegraph/browsers.ts";
import { graphOf } from "../flamegraph/graphs.ts";
import { HOSTILE_TEXTS } from "../flamegraph/hostile.ts";
import { FAILED, reportOf, UNCHANGED, UNDECIDED } from "../report/reports.ts";
import { ENTRY, pageOf, picturesOf, sha256 } from "./pages.ts";

const HTML = { extension: "html" } as const;
const FINDINGS = 'document.querySelector("main > table")';
const ALL = 'document.querySelector("details.all table")';

/** Names in the rows of a table that are shown, in their order. */
function namesIn(page: Page, table: string): Promise<string[]> {
  return inPage(page, `[...${table}.tBodies[0].rows].filter((row) => !row.hidden).map((row) => row.querySelector("code").textContent)`);
}

describeInBrowsers("report.html", (name, browser) => {
  it("comes alive, asks nobody for anything, and needs nothing that its policy forbids", async () => {
    await using opened = await openFile(browser(), pageOf(), HTML);
    const { page } = opened;
    expect(await labelsOf(page)).toContain("▲ parse");
    expect(await page.locator(".still").first().isVisible()).toBe(false);
    expect(opened.errors).toEqual([]);
    expect(opened.requests).toEqual([]);
  });

  // Firefox cannot be told to take itself for a printer.
  it.runIf(name === "chromium")("says nothing of keys on paper", async () => {
    await using opened = await openFile(browser(), pageOf(), HTML);
    const keys = opened.page.getByText("lists all keys");
    expect(await keys.isVisible()).toBe(true);
    await opened.page.emulateMedia({ media: "print" });
    expect(await keys.isVisible()).toBe(false);
  });

  it("would run no script even if one got into it", async () => {
    await using opened = await openFile(browser(), pageOf().replace("</main>", "<script>globalThis.canary=1</script></main>"), HTML);
    expect(await inPage(opened.page, "document.scripts.length")).toBe(3);
    expect(await inPage(opened.page, "globalThis.canary === undefined")).toBe(true);
  });

  it("shows base and head from the data of the change, and leaves the keys of the page alone", async () => {
    await using opened = await openFile(browser(), pageOf(), HTML);
    const { page } = opened;
    const shown = () => page.locator(".fd-head .fd-quiet-text").innerText();
    expect(await shown()).toContain("Differential flame graph");
    await page.keyboard.press("d");
    expect(await shown()).toContain("Differential flame graph");
    await page.getByRole("button", { name: "Base", exact: true }).click();
    expect(await shown()).toContain("Flame graph of base");
    await page.locator(".fd-plot").focus();
    await page.keyboard.press("d");
    expect(await shown()).toContain("Flame graph of head");
  });

  it("puts a table on the clipboard as Markdown whose names stay text", async () => {
    await using opened = await openFile(browser(), pageOf(), HTML);
    const { page } = opened;
    await inPage(
      page,
      "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { globalThis.copied = text; } } })",
    );
    await inPage(page, `${FINDINGS}.tBodies[0].rows[0].querySelector("code").textContent = "a|b*c_d\`e <img> @f"`);
    await page.getByRole("button", { name: "Copy as Markdown" }).first().click();
    expect(await page.getByRole("button", { name: "Copied" }).isVisible()).toBe(true);
    const [head = "", rule, first = ""] = String(await inPage(page, "globalThis.copied")).split("\n");
    expect(head).toBe("| function | before → after | points | change | time per run |");
    expect(rule).toBe("| --- | --- | --- | --- | --- |");
    expect(first).toContain("a\\|b\\*c\\_d\\`e \\<img\\> \\@f");
    expect(first.replace(/\\\|/g, "").split("|")).toHaveLength(7);
  });

  it("keeps two entry points' pictures apart", async () => {
    await using opened = await openFile(browser(), pageOf(reportOf(ENTRY, { ...ENTRY, name: "load" })), HTML);
    const { page } = opened;
    await page.waitForFunction(`document.querySelectorAll("svg[data-started=done]").length === 2`);
    await page.getByRole("button", { name: "Base", exact: true }).nth(1).click();
    expect(await page.locator(".fd-head .fd-quiet-text").allInnerTexts()).toEqual([
      expect.stringContaining("Differential"),
      expect.stringContaining("Flame graph of base"),
    ]);
  });

  it("sorts by the column that is clicked, and back to the report's own order", async () => {
    await using opened = await openFile(browser(), pageOf(), HTML);
    const { page } = opened;
    const own = await namesIn(page, FINDINGS);
    expect(own).toEqual(["Page.render", "escape", "loads"]);
    const button = page.locator("main > table").getByRole("button", { name: "before → after" });
    await button.click();
    expect(await namesIn(page, FINDINGS)).toEqual(["Page.render", "loads", "escape"]);
    expect(await inPage(page, `${FINDINGS}.tHead.rows[0].cells[1].getAttribute("aria-sort")`)).toBe("descending");
    await button.click();
    expect(await namesIn(page, FINDINGS)).toEqual(["escape", "loads", "Page.render"]);
    await button.click();
    expect(await namesIn(page, FINDINGS)).toEqual(own);
    await page.locator("main > table").getByRole("button", { name: "function" }).click();
    expect(await namesIn(page, FINDINGS)).toEqual(["escape", "loads", "Page.render"]);
    const change = page.locator("main > table").getByRole("button", { name: /change$/ });
    await change.click();
    expect(await namesIn(page, FINDINGS)).toEqual(["Page.render", "loads", "escape"]);
    await change.click();
    expect(await namesIn(page, FINDINGS), "what has no number stays last").toEqual(["loads", "Page.render", "escape"]);
  });

  it("filters by name, file and verdict, and says how many are left", async () => {
    await using opened = await openFile(browser(), pageOf(), HTML);
    const { page } = opened;
    await page.locator("details.all summary").click();
    const filter = page.getByPlaceholder("Filter by name, file or verdict");
    await filter.fill("PARSE");
    expect(await namesIn(page, ALL)).toEqual(["parse"]);
    expect(await page.locator(".filter [role=status]").innerText()).toBe("1 of 8");
    await filter.fill("share json");
    expect(await namesIn(page, ALL)).toEqual(["loads"]);
    await filter.fill("");
    expect(await namesIn(page, ALL)).toHaveLength(8);
  });

  it.each(["light", "dark"] as const)("has no finding of axe-core in the %s theme", async (theme) => {
    await inTheme(browser(), theme, async (themed) => {
      await using opened = await openFile(themed, pageOf(reportOf(ENTRY, UNDECIDED, FAILED, { ...UNCHANGED, name: "save" })), {
        ...HTML,
        theme,
      });
      await inPage(opened.page, `document.querySelectorAll("details").forEach((details) => { details.open = true; })`);
      const { violations } = await new AxeBuilder({ page: opened.page }).analyze();
      expect(violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
    });
  });

  it.each([360, 800, 1600])("fits a window of %i px", async (width) => {
    await using opened = await openFile(browser(), pageOf(reportOf(ENTRY, FAILED)), { ...HTML, width });
    await inPage(opened.page, `document.querySelectorAll("details").forEach((details) => { details.open = true; })`);
    expect(await inPage(opened.page, "document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(true);
  });

  it("runs no text of a stranger, and shows it as what it is", async () => {
    const base = HOSTILE_TEXTS.map((_, i) => `main;f${i} 10\n`).join("");
    const all = HOSTILE_TEXTS.join(" ");
    const graph = graphOf({ base, head: base, verdicts: { f0: "slower", f1: "removed" } });
    const functions = graph.functions.map((fn) => ({ ...fn, name: HOSTILE_TEXTS[Number(fn.name.slice(1))] ?? fn.name, file: all }));
    const draw = drawComparison({ ...graph, functions, title: all, labels: { base: all, head: all }, sentences: [all] });
    const [row] = ENTRY.functions;
    if (row === undefined) throw new Error("the entry has functions");
    const rows = HOSTILE_TEXTS.map((text) => ({
      ...row,
      name: text,
      file: text,
      movedFrom: text,
      calledBy: { name: text, file: text, line: 1 },
    }));
    const report = reportOf(
      ...HOSTILE_TEXTS.map((text) => ({
        ...ENTRY,
        name: text,
        shard: text,
        command: text,
        reason: text,
        functions: rows.slice(0, 5),
        health: { ...ENTRY.health, warnings: [text] },
      })),
      { ...ENTRY, functions: rows },
      { ...FAILED, failure: all, reason: all },
    );
    const named = {
      ...report,
      base: { sha: all, label: all },
      head: { sha: all, label: all },
      ...(report.environment && { environment: { ...report.environment, cpu: all, os: all, python: all } }),
    };
    await using opened = await openFile(browser(), renderPage({ report: named, pictures: picturesOf(named, draw), sha256 }), {
      ...HTML,
      fragment: `#${encodeURIComponent("</script><script>globalThis.canary=1</script>")}`,
    });
    const { page } = opened;
    await inPage(page, `document.querySelectorAll("button").forEach((button) => button.click())`);
    await page.getByPlaceholder("Filter by name, file or verdict").first().fill("<img src=x onerror=globalThis.canary=1>");
    expect(await inPage(page, "globalThis.canary === undefined")).toBe(true);
    expect(await inPage(page, `document.querySelectorAll("img, iframe, body script:not(main ~ script)").length`)).toBe(0);
    expect(await inPage(page, "document.scripts.length")).toBe(2);
    expect(opened.errors).toEqual([]);
    expect(opened.requests).toEqual([]);
    expect(await inPage(page, `document.body.textContent.includes("<img src=x onerror=globalThis.canary=1>")`)).toBe(true);
  });

  it.runIf(name === "chromium")("can be read without scripts: table, all three pictures, rounds", async () => {
    const context = await browser().newContext({ javaScriptEnabled: false, viewport: { width: 1200, height: 900 } });
    const page = await context.newPage();
    await page.setContent(pageOf());
    expect(await page.locator("main > table tbody tr").count()).toBe(3);
    for (const view of ["diff", "base", "head"]) {
      const picture = page.locator(`svg.flamediff[data-view=${view}]`);
      expect((await picture.boundingBox())?.width).toBeGreaterThan(1000);
      expect(await picture.locator(".fd-labels text", { hasText: "parse" }).first().isVisible()).toBe(true);
    }
    expect(await page.locator("svg.dots").count()).toBe(3);
    expect(await page.locator("input, button, .alive").filter({ visible: true }).count()).toBe(0);
    await page.locator("details.all summary").click();
    expect(await page.locator("details.all tbody tr").last().isVisible()).toBe(true);
  });
});
