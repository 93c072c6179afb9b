import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { exportProfile } from "../../src/export/export.ts";
import type { ExportedProfile } from "../../src/export/exported.ts";
import { reportPlain } from "../../src/output/report-stage.ts";
import { describeInBrowsers } from "../flamegraph/browsers.ts";
import { BASE, exportedOf, HEAD, profileFrom } from "./profiles.ts";

const SPEEDSCOPE = join(dirname(createRequire(import.meta.url).resolve("speedscope/package.json")), "dist/release/index.html");

const folder = mkdtempSync(join(tmpdir(), "flamediff-speedscope-"));
afterAll(() => rmSync(folder, { recursive: true }));

const inSpeedscope = (_: string, browser: () => Browser) => {
  const open = (profile: ExportedProfile) => openText(exportProfile(profile, "speedscope").get("app.speedscope.json") as string);

  async function openText(text: string): Promise<Page> {
    const file = join(folder, "app.speedscope.json");
    writeFileSync(file, text);
    const page = await browser().newPage({ viewport: { width: 1200, height: 700 } });
    await page.goto(pathToFileURL(SPEEDSCOPE).href);
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByText("Sandwich").click();
    return page;
  }

  /** The function with the most self time, with its total and self time: the first row of the sandwich view. */
  async function heaviest(page: Page): Promise<string> {
    const [, rows = ""] = (await page.locator("body").innerText()).split("Symbol Name");
    return rows
      .trim()
      .split(/\s*\n\s*/, 3)
      .join(" ");
  }

  test("shows head, and base one key away, with the heaviest function first", async () => {
    const page = await open(exportedOf(BASE, HEAD));
    await page.getByText("app · head (2/2)").waitFor();
    await expect.poll(() => heaviest(page)).toBe("1.00s (50%) 1.00s (50%) fib");
    await page.keyboard.press("p");
    await page.getByText("app · base (1/2)").waitFor();
    await expect.poll(() => heaviest(page)).toBe("2.00s (67%) 2.00s (67%) fib");
    await page.close();
  });

  test("shows the file of a report's folder, base and head, in samples where no seconds are known", async () => {
    const { report, files } = reportPlain({ profile: profileFrom(BASE, HEAD), minChange: 0.01, name: "app" });
    const page = await openText(files.get(report.entryPoints[0]?.files["speedscope"] ?? "")?.() ?? "");
    await page.getByText("app · head (2/2)").waitFor();
    await expect.poll(() => heaviest(page)).toMatch(/^20 .*50%.* fib$/);
    await page.keyboard.press("p");
    await page.getByText("app · base (1/2)").waitFor();
    await expect.poll(() => heaviest(page)).toMatch(/^40 .*67%.* fib$/);
    await page.close();
  });

  test("opens with the side that has samples, and shows that the other has none", async () => {
    const page = await open(exportedOf(BASE, ""));
    await page.getByText("app · base (1/2)").waitFor();
    await expect.poll(() => heaviest(page)).toContain("fib");
    await page.keyboard.press("n");
    await page.getByText("app · head (2/2)").waitFor();
    await page.getByText("No symbols found.").waitFor();
    await page.close();
  });
};

describeInBrowsers("the speedscope export in speedscope itself", inSpeedscope, ["chromium"]);
