import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, firefox, type Page } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { needs } from "../support/needs.ts";

export type Theme = "light" | "dark";

/** The browsers' programs where Debian installs them. */
const PROGRAMS = { chromium: "/usr/bin/chromium", firefox: "/usr/bin/firefox-esr" } as const;
export type BrowserName = keyof typeof PROGRAMS;
const BROWSERS: readonly BrowserName[] = ["chromium", "firefox"];

/** Tests in each browser, which is launched once for all of them. Skipped where the browser is missing. */
export function describeInBrowsers(
  title: string,
  tests: (name: BrowserName, browser: () => Browser) => void,
  names: readonly BrowserName[] = BROWSERS,
): void {
  for (const name of names) {
    const { isMissing, reason } = needs(existsSync(PROGRAMS[name]), `${PROGRAMS[name]} not found: bash .ci/system-packages`);
    describe.skipIf(isMissing)(`${title} in ${name}${reason}`, () => {
      let browser: Browser | undefined;
      beforeAll(async () => {
        browser = await launch(name);
      });
      afterAll(() => browser?.close());
      tests(name, () => {
        if (browser === undefined) throw new Error("The browser runs only within tests.");
        return browser;
      });
    });
  }
}

/** Does something in a theme. Firefox takes its theme at its start, so that the other one needs a browser of its own. */
export async function inTheme(browser: Browser, theme: Theme, work: (themed: Browser) => Promise<void>): Promise<void> {
  if (browser.browserType().name() === "chromium" || theme === "light") return work(browser);
  const themed = await launch("firefox", theme);
  try {
    await work(themed);
  } finally {
    await themed.close();
  }
}

async function launch(name: BrowserName, theme: Theme = "light"): Promise<Browser> {
  if (name === "chromium") {
    return chromium.launch({
      executablePath: PROGRAMS.chromium,
      // Speedscope draws with WebGL, here in software.
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--enable-unsafe-swiftshader"],
    });
  }
  return firefox.launch({
    channel: "moz-firefox",
    executablePath: PROGRAMS.firefox,
    firefoxUserPrefs: { "layout.css.prefers-color-scheme.content-override": theme === "dark" ? 0 : 1 },
  });
}

/** What a page did that it should not: errors, and requests for anything but itself. */
export interface OpenPage extends AsyncDisposable {
  readonly page: Page;
  readonly errors: string[];
  readonly requests: string[];
}

interface Opening {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: Theme;
  /** The fragment of the address. */
  readonly fragment?: string;
  readonly extension?: "svg" | "html";
  /** Whether it is touched with fingers. */
  readonly hasTouch?: boolean;
  /** Whether the viewer is waited for. */
  readonly isAlive?: boolean;
}

/** Opens a text as a file in a page of its own. */
export async function openFile(
  browser: Browser,
  text: string,
  { width = 1280, height = 800, theme = "light", fragment = "", extension = "svg", hasTouch = false, isAlive = true }: Opening = {},
): Promise<OpenPage> {
  const folder = await mkdtemp(join(tmpdir(), "flamediff-picture-"));
  const file = join(folder, `picture.${extension}`);
  await writeFile(file, text);
  const isChromium = browser.browserType().name() === "chromium";
  const context = await browser.newContext({ viewport: { width, height }, hasTouch, ...(isChromium && { colorScheme: theme }) });
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("dialog", (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(pathToFileURL(file).href)) requests.push(request.url());
  });
  await page.goto(pathToFileURL(file).href + fragment);
  if (isAlive) await page.waitForSelector("svg[data-started=done]", { state: "attached" });
  return {
    page,
    errors,
    requests,
    async [Symbol.asyncDispose]() {
      await context.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** What an expression gives in the page. Text, not a function: the tests know nothing of a browser's types. */
export async function inPage<T>(page: Page, expression: string): Promise<T> {
  return (await page.evaluate(expression)) as T;
}

/** Texts of the boxes, as they are drawn. */
export async function labelsOf(page: Page): Promise<string[]> {
  return inPage(page, `Array.from(document.querySelectorAll(".fd-labels text"), (text) => text.textContent).filter((text) => text !== "")`);
}

/** Where a box is, found by its label: the middle of its first letters, in the window. */
export async function boxOf(page: Page, label: string): Promise<{ readonly x: number; readonly y: number }> {
  const found = `Array.from(document.querySelectorAll(".fd-labels text")).find(({ textContent }) => textContent === ${JSON.stringify(label)})`;
  const place = await inPage<{ x: number; y: number; height: number } | null>(page, `${found}?.getBoundingClientRect().toJSON() ?? null`);
  if (place === null) throw new Error(`no box '${label}' among ${(await labelsOf(page)).join(", ")}`);
  return { x: place.x + 6, y: place.y + place.height / 2 };
}

export async function clickBox(page: Page, label: string): Promise<void> {
  const { x, y } = await boxOf(page, label);
  await page.mouse.click(x, y);
}

/** Taps with a finger. Firefox cannot be given one: it gets the event that a finger ends in. */
export async function tapBox(page: Page, label: string): Promise<void> {
  const { x, y } = await boxOf(page, label);
  if (page.context().browser()?.browserType().name() === "chromium") await page.touchscreen.tap(x, y);
  else
    await inPage(
      page,
      `document.querySelector(".fd-plot").dispatchEvent(new PointerEvent("click", { clientX: ${x}, clientY: ${y}, pointerType: "touch" }))`,
    );
}

export async function hoverBox(page: Page, label: string): Promise<void> {
  const { x, y } = await boxOf(page, label);
  await page.mouse.move(x, y);
}

/** The line below the buttons, which is also read out. */
export async function statusOf(page: Page): Promise<string> {
  return ((await page.locator(".fd-status").textContent()) ?? "").trim();
}

/** The card of the frame pointed at or in focus; empty when there is none. */
export async function cardOf(page: Page): Promise<string> {
  const card = page.locator(".fd-card");
  return (await card.count()) === 0 ? "" : card.innerText();
}

/** The fragment of the address, decoded. */
export async function fragmentOf(page: Page): Promise<string> {
  return decodeURIComponent(await inPage(page, "location.hash"));
}

/** What stands in the search box. */
export async function searchOf(page: Page): Promise<string> {
  return inPage(page, `document.querySelector("input").value`);
}
