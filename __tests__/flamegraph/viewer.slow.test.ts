import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, it } from "vitest";
import { renderFlameGraph } from "../../src/flamegraph/picture.ts";
import {
  boxOf,
  cardOf,
  clickBox,
  describeInBrowsers,
  fragmentOf,
  hoverBox,
  inPage,
  inTheme,
  labelsOf,
  openFile,
  searchOf,
  statusOf,
  tapBox,
} from "./browsers.ts";
import { graphOf, STORY } from "./graphs.ts";

const story = graphOf(STORY, {
  title: "shop",
  seconds: { base: 2, head: 2.4 },
  sentences: ["parse is 1.6× slower: 31 % → 49 % of the time.", "escape was removed."],
});
const diff = renderFlameGraph({ ...story, view: "diff" });
const base = renderFlameGraph({ ...story, view: "base" });

describeInBrowsers("the viewer", (name, browser) => {
  it("starts without errors, asks for nothing, and keeps the words of the picture", async () => {
    await using opened = await openFile(browser(), diff);
    expect(await labelsOf(opened.page)).toEqual(
      expect.arrayContaining(["all", "main", "load", "render", "▲ parse", "▼ escape · removed", "join", "fetch", "decode"]),
    );
    expect(await opened.page.locator(".fd-head").innerText()).toContain("parse is 1.6× slower: 31 % → 49 % of the time.");
    expect(await opened.page.locator(".fd-head").innerText()).toMatch(/base 1a2b3c4 → head 5d6e7f8 · 100 \+ 115 samples/);
    expect(opened.errors).toEqual([]);
    expect(opened.requests).toEqual([]);
  });

  describe("zoom", () => {
    it("fills the width with the clicked frame and keeps its callers, until Escape", async () => {
      await using opened = await openFile(browser(), base);
      const { page } = opened;
      const before = await labelsOf(page);
      await clickBox(page, "render");
      expect((await labelsOf(page)).sort()).toEqual(["all", "escape", "join", "main", "render"].sort());
      await page.keyboard.press("Escape");
      expect(await labelsOf(page)).toEqual(before);
    });

    it.each(["the key 0", "the button"])("goes back to the picture as it opened with %s, whatever was changed", async (way) => {
      await using opened = await openFile(browser(), base);
      const { page } = opened;
      const shown = async () => [
        await labelsOf(page),
        await page.locator("button[aria-pressed=true]").allInnerTexts(),
        await searchOf(page),
      ];
      const before = await shown();
      const reset = () => (way === "the button" ? page.getByRole("button", { name: "Reset" }).click() : page.keyboard.press("0"));
      for (const keys of ["r", "dihr", "hi"]) {
        await page.locator("input").fill("parse");
        await page.locator(".fd-plot").focus();
        await clickBox(page, "main");
        for (const key of keys) await page.keyboard.press(key);
        await reset();
        expect(await shown()).toEqual(before);
      }
      await hoverBox(page, "load");
      await page.keyboard.press("s");
      // The help covers the button.
      if (way !== "the button") await page.keyboard.press("?");
      await reset();
      expect(await shown()).toEqual(before);
      expect(await page.locator("[role=dialog]").count()).toBe(0);
      expect(await statusOf(page)).toBe("The whole picture.");
      await expect.poll(() => fragmentOf(page)).toBe("#v=base");
    });

    it("goes back one thing at a time with Escape", async () => {
      await using opened = await openFile(browser(), base);
      const { page } = opened;
      await page.keyboard.press("r");
      await page.locator("input").fill("parse");
      await page.locator(".fd-plot").focus();
      await clickBox(page, "parse");
      const steps: string[] = [];
      for (let i = 0; i < 4; i++) {
        await expect.poll(() => fragmentOf(page)).not.toBe(steps.at(-1));
        steps.push(await fragmentOf(page));
        await page.keyboard.press("Escape");
      }
      expect(steps).toEqual(["#f=parse&q=parse&v=base&m=leaf-first", "#q=parse&v=base&m=leaf-first", "#v=base&m=leaf-first", "#v=base"]);
    });

    it("goes back and forth with the browser's buttons", async () => {
      await using opened = await openFile(browser(), base);
      const { page } = opened;
      await clickBox(page, "load");
      await clickBox(page, "parse");
      await expect.poll(() => fragmentOf(page)).toBe("#f=main;load;parse&v=base");
      await page.goBack();
      await expect.poll(() => fragmentOf(page)).toBe("#f=main;load&v=base");
      await expect.poll(() => labelsOf(page)).toContain("fetch");
      expect(await labelsOf(page)).not.toContain("render");
      await page.goForward();
      await expect.poll(() => labelsOf(page)).not.toContain("fetch");
    });

    it("keeps every step of a quick hand or a slow machine", async () => {
      await using opened = await openFile(browser(), base);
      const { page } = opened;
      // All within one turn of the browser's events: a search, `load`, `parse`.
      await inPage(
        page,
        `{
          const input = document.querySelector("input");
          input.value = "decode";
          input.dispatchEvent(new Event("input"));
          for (const key of ["ArrowUp", "ArrowUp", "Enter", "ArrowUp", "Enter"])
            document.querySelector(".fd-plot").dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
        }`,
      );
      await expect.poll(() => fragmentOf(page)).toBe("#f=main;load;parse&q=decode&v=base");
      await page.goBack();
      await expect.poll(() => fragmentOf(page)).toBe("#f=main;load&q=decode&v=base");
      await page.goBack();
      await expect.poll(() => fragmentOf(page)).toBe("#q=decode&v=base");
      await expect.poll(() => labelsOf(page)).toContain("render");
      expect(await searchOf(page)).toBe("decode");
    });

    it("zooms out when a caller is clicked", async () => {
      await using opened = await openFile(browser(), base);
      await clickBox(opened.page, "parse");
      await clickBox(opened.page, "main");
      expect(await labelsOf(opened.page)).toContain("render");
    });
  });

  describe("search", () => {
    it.each(["/", "Control+f"])("opens in the picture with %s and tells the share found, base and head, each sample once", async (key) => {
      await using opened = await openFile(browser(), base);
      const { page } = opened;
      await page.keyboard.press(key);
      // `load` is above `parse` in every stack: 65 of 100 and 95 of 115 samples, not their sum.
      await page.keyboard.type("a");
      await page.keyboard.press("Backspace");
      await page.keyboard.type("/^(load|PARSE)$/i");
      expect(await statusOf(page)).toBe("2 functions found, in 65.0 % of base, 82.6 % of head");
      expect(await page.locator(".fd-found path[d^=M]").count()).toBe(1);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      expect(await searchOf(page)).toBe("");
      expect(await page.locator(".fd-found path[d^=M]").count()).toBe(0);
      expect(opened.errors).toEqual([]);
    });

    it("takes a substring in any case, of names and files", async () => {
      await using opened = await openFile(browser(), base);
      await opened.page.locator("input").fill("JOIN");
      expect(await statusOf(opened.page)).toMatch(/^1 function found/);
      await opened.page.locator("input").fill("json/decoder");
      expect(await statusOf(opened.page)).toMatch(/^1 function found, in 15.0 % of base/);
      await opened.page.locator("input").fill("no such thing");
      expect(await statusOf(opened.page)).toBe("0 functions found, in 0.0 % of base, 0.0 % of head");
    });

    it("says what is wrong with a regular expression", async () => {
      await using opened = await openFile(browser(), base);
      await opened.page.locator("input").fill("/(/");
      expect(await statusOf(opened.page)).toMatch(/^Not a regular expression: \w[^/]+$/);
      expect(await opened.page.locator("input").getAttribute("aria-invalid")).toBe("true");
      // Nothing was searched for, so nothing is dimmed.
      expect(await opened.page.locator(".fd-searching").count()).toBe(0);
      await opened.page.locator("input").fill("/x/");
      expect(await opened.page.locator("input").getAttribute("aria-invalid")).toBe("false");
      expect(opened.errors).toEqual([]);
    });

    it("walks from match to match with n and N, and zooms up to what is too narrow", async () => {
      const many = Array.from({ length: 400 }, (_, i) => `main;f${String(i).padStart(3, "0")} ${i % 7 === 0 ? 1 : 20}\n`).join("");
      await using opened = await openFile(
        browser(),
        renderFlameGraph({ ...graphOf({ base: `${many}main;wide;needle 1\nmain;wide;other 3000\n` }), view: "single" }),
      );
      const { page } = opened;
      await page.keyboard.press("/");
      await page.keyboard.type("/^f00[0-2]$|needle/");
      await page.keyboard.press("Enter");
      expect(await statusOf(page)).toMatch(/^f000 /);
      await page.keyboard.press("Escape");
      await page.keyboard.press("n");
      expect(await statusOf(page)).toMatch(/^f001 /);
      await page.keyboard.press("n");
      await page.keyboard.press("n");
      expect(await statusOf(page)).toMatch(/^needle /);
      expect(await labelsOf(page)).toContain("needle");
      await page.keyboard.press("n");
      expect(await statusOf(page)).toMatch(/^f000 /);
      await page.keyboard.press("N");
      expect(await statusOf(page)).toMatch(/^needle /);
    });
  });

  describe("keyboard", () => {
    it("walks from frame to frame, speaks each, and zooms with Enter", async () => {
      await using opened = await openFile(browser(), base);
      const { page } = opened;
      const heard: string[] = [];
      for (const key of ["ArrowUp", "ArrowUp", "ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Enter"]) {
        await page.keyboard.press(key);
        heard.push((await statusOf(page)).split(" · ")[0] as string);
      }
      expect(heard).toEqual(["main", "load", "render", "load", "parse", "load", "load"]);
      await expect.poll(() => fragmentOf(page)).toBe("#f=main;load&v=base");
      expect(await statusOf(page)).toBe(
        "load · src/shop/load.py:1 · project · total base 65.0 % head 82.6 % change +17.6 points · self base 0.0 % head 0.0 % change ±0.0 points",
      );
      expect(await page.locator(".fd-status").getAttribute("aria-live")).toBe("polite");
    });

    it("frames the box in focus, and the one pointed at", async () => {
      await using opened = await openFile(browser(), base);
      const { page } = opened;
      expect((await page.locator(".fd-focus").boundingBox())?.width ?? 0).toBe(0);
      await page.keyboard.press("ArrowUp");
      const main = await boxOf(page, "main");
      const frame = await page.locator(".fd-focus").boundingBox();
      expect(frame?.y).toBeLessThan(main.y);
      expect((frame?.y ?? 0) + (frame?.height ?? 0)).toBeGreaterThan(main.y);
      expect(frame?.width).toBeGreaterThan(1000);
      await hoverBox(page, "parse");
      expect((await page.locator(".fd-hover").boundingBox())?.width).toBeGreaterThan(100);
    });

    it("can be reached and left with Tab", async () => {
      await using opened = await openFile(browser(), base);
      const { page } = opened;
      const reached: string[] = [];
      for (let i = 0; i < 15; i++) {
        await page.keyboard.press("Tab");
        reached.push(await inPage<string>(page, `document.activeElement?.getAttribute("role") ?? document.activeElement?.localName ?? ""`));
      }
      expect(reached).toContain("application");
      expect(reached).toContain("input");
      expect(reached.filter((role) => role === "button").length).toBeGreaterThan(5);
    });

    it("shows its keys with ? and hides them with Escape", async () => {
      await using opened = await openFile(browser(), base);
      const { page } = opened;
      await page.keyboard.press("?");
      expect(await page.locator("[role=dialog]").innerText()).toMatch(/roots on top/);
      expect(await inPage(page, "document.activeElement.textContent")).toBe("Close");
      await page.keyboard.press("Escape");
      expect(await page.locator("[role=dialog]").count()).toBe(0);
      // Who walks by keyboard is back where the keys are.
      expect(await inPage(page, `document.activeElement.getAttribute("role")`)).toBe("application");
      await page.keyboard.press("?");
      await page.getByRole("button", { name: "Close" }).click();
      expect(await inPage(page, `document.activeElement.getAttribute("role")`)).toBe("application");
    });
  });

  describe("views", () => {
    it("cycle through base, head and change with d, and keep the zoom", async () => {
      await using opened = await openFile(browser(), base);
      const { page } = opened;
      await clickBox(page, "render");
      const seen: string[][] = [];
      for (let i = 0; i < 3; i++) {
        await page.keyboard.press("d");
        seen.push((await labelsOf(page)).sort());
      }
      expect(seen).toEqual([
        ["all", "join", "main", "render"],
        ["all", "join", "main", "render", "▼ escape · removed"],
        ["all", "escape", "join", "main", "render"],
      ]);
      expect(await page.locator("button[aria-pressed=true]").innerText()).toBe("Base");
    });

    it("move the zoom to the nearest caller that the other view has", async () => {
      await using opened = await openFile(browser(), base);
      const { page } = opened;
      await clickBox(page, "escape");
      await page.getByRole("button", { name: "Head" }).click();
      await expect.poll(() => fragmentOf(page)).toBe("#f=main;render&v=head");
    });

    it("turn over with i", async () => {
      await using opened = await openFile(browser(), base);
      const { page } = opened;
      expect((await boxOf(page, "all")).y).toBeGreaterThan((await boxOf(page, "parse")).y);
      await page.keyboard.press("i");
      expect((await boxOf(page, "all")).y).toBeLessThan((await boxOf(page, "parse")).y);
      await page.keyboard.press("ArrowDown");
      expect(await statusOf(page)).toMatch(/^main /);
    });

    it("read stacks from the leaf with r", async () => {
      await using opened = await openFile(browser(), base);
      const { page } = opened;
      await page.keyboard.press("r");
      // Every function's own time stands in the first row.
      const [all, parse, join] = [await boxOf(page, "all"), await boxOf(page, "parse"), await boxOf(page, "join")];
      expect(parse.y).toBeCloseTo(join.y, 0);
      expect(all.y - parse.y).toBeCloseTo(18, 0);
      await hoverBox(page, "parse");
      expect(await cardOf(page)).toMatch(/total\s+30.0 %/);
      await page.keyboard.press("r");
      expect((await boxOf(page, "load")).y - (await boxOf(page, "parse")).y).toBeCloseTo(18, 0);
    });

    it("show callers above and callees below a function with s", async () => {
      await using opened = await openFile(browser(), base);
      const { page } = opened;
      await hoverBox(page, "load");
      await page.keyboard.press("s");
      await expect.poll(() => fragmentOf(page)).toBe("#v=base&m=sandwich&s=load");
      const [main, load, parse] = [await boxOf(page, "main"), await boxOf(page, "load"), await boxOf(page, "parse")];
      expect(main.y).toBeLessThan(load.y);
      expect(load.y).toBeLessThan(parse.y);
      expect(await labelsOf(page)).not.toContain("render");
      await page.keyboard.press("ArrowUp");
      expect(await statusOf(page)).toMatch(/^main /);
      await page.keyboard.press("ArrowDown");
      expect(await statusOf(page)).toMatch(/^load /);
      await page.keyboard.press("s");
      expect(await labelsOf(page)).toContain("render");
    });

    it("fold what is not the project's with h", async () => {
      await using opened = await openFile(browser(), base);
      await opened.page.keyboard.press("h");
      expect(await labelsOf(opened.page)).toEqual(expect.arrayContaining(["requests", "Python", "parse"]));
      expect(await labelsOf(opened.page)).not.toContain("fetch");
    });

    it("sign a folded library that holds a change", async () => {
      const graph = graphOf({ ...STORY, verdicts: { fetch: "slower" } });
      await using opened = await openFile(browser(), renderFlameGraph({ ...graph, view: "diff" }), { fragment: "#h=1" });
      expect((await labelsOf(opened.page)).filter((label) => /requests|Python/.test(label)).sort()).toEqual(["Python", "▼ requests"]);
    });
  });

  describe("what is pointed at", () => {
    it("is described: place, shares, seconds, both sides, change with its interval, verdict", async () => {
      await using opened = await openFile(browser(), diff);
      const { page } = opened;
      await hoverBox(page, "▲ parse");
      const card = (await cardOf(page)).replace(/\s+/g, " ");
      for (const part of [
        "parse src/shop/parse.py:1 · project",
        "base 1a2b3c4 head 5d6e7f8 change",
        "self 30.0 % 45.0 % +15.0 [+12.0, +18.0] points",
        "samples 45 74",
        "▲ 1.5× slower",
      ]) {
        expect(card).toContain(part);
      }
      await hoverBox(page, "join");
      expect(await cardOf(page)).toContain("only its share changed");
      await page.mouse.move(5, 5);
      expect(await cardOf(page)).toBe("");
    });

    it("is described when it has the focus, too", async () => {
      await using opened = await openFile(browser(), diff);
      for (const key of ["ArrowUp", "ArrowUp", "ArrowUp"]) await opened.page.keyboard.press(key);
      expect(await cardOf(opened.page)).toContain("▲ 1.5× slower");
    });

    it("is shown by the first touch and zoomed by the second", async () => {
      await using opened = await openFile(browser(), diff, { hasTouch: true });
      const { page } = opened;
      await tapBox(page, "load");
      await expect.poll(() => cardOf(page)).toContain("src/shop/load.py");
      expect(await labelsOf(page)).toContain("render");
      await tapBox(page, "load");
      await expect.poll(() => labelsOf(page)).not.toContain("render");
    });

    // Only Chromium can be told to move fingers.
    it.runIf(name === "chromium")("lets a finger scroll the page, which neither zooms nor leaves a card", async () => {
      const deep = Array.from({ length: 300 }, (_, i) => `f${i}`).join(";");
      const svg = renderFlameGraph({ ...graphOf({ base: `${deep} 1\n` }), view: "single" });
      await using opened = await openFile(browser(), svg, { width: 400, height: 700, hasTouch: true });
      const { page } = opened;
      await inPage(page, "scrollTo(0, 0)");
      const session = await page.context().newCDPSession(page);
      const finger = (type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: { x: number; y: number }[]) =>
        session.send("Input.dispatchTouchEvent", { type, touchPoints });
      await finger("touchStart", { x: 200, y: 600 });
      for (let y = 580; y >= 200; y -= 20) await finger("touchMove", { x: 200, y });
      await finger("touchEnd");
      await expect.poll(() => inPage<number>(page, "scrollY")).toBeGreaterThan(300);
      expect(await cardOf(page)).toBe("");
      await expect.poll(() => fragmentOf(page)).toBe("");
    });

    it.runIf(name === "chromium")("lets two fingers enlarge the page", async () => {
      await using opened = await openFile(browser(), diff, { width: 400, height: 700, hasTouch: true });
      const session = await opened.page.context().newCDPSession(opened.page);
      await session.send("Input.synthesizePinchGesture", { x: 200, y: 400, scaleFactor: 2 });
      await expect.poll(() => inPage<number>(opened.page, "visualViewport.scale")).toBeGreaterThan(1.5);
      expect(await labelsOf(opened.page)).toContain("all");
    });

    it("is described within the screen of a phone", async () => {
      await using opened = await openFile(browser(), diff, { width: 360, height: 640 });
      await opened.page.keyboard.press("ArrowUp");
      const card = await opened.page.locator(".fd-card").boundingBox();
      expect(card?.x).toBeGreaterThanOrEqual(0);
      expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual(360);
    });
  });

  describe("links", () => {
    it("lead to a frame, a search and a view", async () => {
      await using opened = await openFile(browser(), base, { fragment: "#f=main;render&q=join&v=diff" });
      expect((await labelsOf(opened.page)).sort()).toEqual(["all", "join", "main", "render", "▼ escape · removed"]);
      expect(await searchOf(opened.page)).toBe("join");
      expect(await opened.page.locator(".fd-found path[d^=M]").count()).toBe(1);
    });

    it("lead to the nearest caller when the frame is gone, and say so", async () => {
      await using opened = await openFile(browser(), base, { fragment: "#f=main;load;vanished;deeper&v=head" });
      expect(await labelsOf(opened.page)).toContain("fetch");
      expect(await labelsOf(opened.page)).not.toContain("render");
      expect(await statusOf(opened.page)).toBe('"deeper" is not in this picture; this is its nearest caller.');
    });

    it("say so, too, when no frame of the path is there", async () => {
      await using opened = await openFile(browser(), base, { fragment: "#f=vanished&v=head" });
      expect(await statusOf(opened.page)).toBe('"vanished" is not in this picture; this is all there is.');
    });

    it("bring back every arrangement", async () => {
      await using opened = await openFile(browser(), base, { fragment: "#v=base&m=sandwich&s=load&i=1" });
      expect(await labelsOf(opened.page)).not.toContain("render");
      await using other = await openFile(browser(), base, { fragment: "#m=leaf-first&h=1" });
      expect(await labelsOf(other.page)).toContain("requests");
    });

    it("do no harm when they are nonsense", async () => {
      await using opened = await openFile(browser(), base, { fragment: "#f=%E0%A4%A;%3Cscript%3E*99999999999&v=x&m=y&s=z&q=%ff&&=&" });
      expect(await labelsOf(opened.page)).toContain("all");
      expect(opened.errors).toEqual([]);
    });
  });

  describe("the screen", () => {
    it("may change its size", async () => {
      await using opened = await openFile(browser(), base, { width: 1280 });
      const { page } = opened;
      await page.setViewportSize({ width: 500, height: 700 });
      await expect
        .poll(() => inPage(page, `document.documentElement.getAttribute("width") === String(document.documentElement.clientWidth)`))
        .toBe(true);
      expect(await inPage(page, "document.documentElement.clientWidth > 470")).toBe(true);
      expect(
        await inPage(
          page,
          `Math.max(...Array.from(document.querySelectorAll(".fd-plot path"), (path) => path.getBoundingClientRect().right))`,
        ),
      ).toBeLessThanOrEqual(500);
      expect(await inPage(page, "document.documentElement.scrollWidth")).toBeLessThanOrEqual(500);
    });

    it("may show a part of a deep stack, its root first: rows are drawn where one scrolls to", async () => {
      const deep = Array.from({ length: 5000 }, (_, i) => `f${i}`).join(";");
      await using opened = await openFile(browser(), renderFlameGraph({ ...graphOf({ base: `${deep} 1\n` }), view: "single" }));
      const { page } = opened;
      await expect.poll(() => labelsOf(page)).toContain("all");
      expect((await page.locator(".fd-bar").boundingBox())?.y).toBeCloseTo(0, -1);
      await inPage(page, "scrollTo(0, 0)");
      await expect.poll(() => labelsOf(page)).toContain("f4999");
      expect((await labelsOf(page)).length).toBeLessThan(300);
      await inPage(page, "scrollTo(0, 45000)");
      await expect.poll(async () => (await labelsOf(page)).some((label) => label === "f2500")).toBe(true);
      await inPage(page, "scrollTo(0, 1e6)");
      await expect.poll(() => labelsOf(page)).toContain("all");
      // The tools come along.
      expect((await page.locator(".fd-bar").boundingBox())?.y).toBeCloseTo(0, -1);
    });

    // Firefox cannot be told to take itself for a printer.
    it.runIf(name === "chromium")("has no sight of the tools on paper", async () => {
      await using opened = await openFile(browser(), diff);
      await opened.page.emulateMedia({ media: "print" });
      expect(await opened.page.locator(".fd-bar").isVisible()).toBe(false);
      expect(await opened.page.locator(".fd-head").isVisible()).toBe(true);
    });

    it("goes to paper whole: as wide as the page, with the rows that no screen showed", async () => {
      const deep = Array.from({ length: 300 }, (_, i) => `f${i}`).join(";");
      await using opened = await openFile(browser(), renderFlameGraph({ ...graphOf({ base: `${deep} 1\n` }), view: "single" }));
      const { page } = opened;
      await expect.poll(() => labelsOf(page)).not.toContain("f299");
      await inPage(page, `dispatchEvent(new Event("beforeprint"))`);
      expect(await labelsOf(page)).toEqual(expect.arrayContaining(["f299", "f0", "all"]));
      const [width, height, box] = await inPage<string[]>(
        page,
        `["width", "height", "viewBox"].map((name) => document.documentElement.getAttribute(name))`,
      );
      expect(box).toBe(`0 0 ${width} ${height}`);
      if (name === "chromium") {
        await page.emulateMedia({ media: "print" });
        expect(await inPage(page, "getComputedStyle(document.documentElement).maxWidth")).toBe("100%");
      }
    });
  });

  it("lets several pictures live in one page, each for itself", async () => {
    const page2 = `<!doctype html><meta charset=utf-8><body>${base}<p>between</p>${renderFlameGraph({ ...story, title: "other", view: "head" })}`;
    await using opened = await openFile(browser(), page2, { extension: "html" });
    const { page } = opened;
    await expect.poll(() => page.locator("svg[data-started=done]").count()).toBe(2);
    const ids = await inPage<string[]>(page, `Array.from(document.querySelectorAll("[id]"), ({ id }) => id)`);
    expect(new Set(ids).size).toBe(ids.length);
    await page.locator("svg").nth(1).locator("input").fill("parse");
    expect((await page.locator("svg").nth(0).locator(".fd-status").textContent())?.trim()).toBe("");
    expect(await page.locator("svg").nth(1).locator(".fd-status").textContent()).toMatch(/^1 function/);
    await page.locator("svg").nth(1).locator(".fd-plot").focus();
    await page.keyboard.press("i");
    expect(await page.locator("svg").nth(0).locator("button[aria-pressed=true]").allInnerTexts()).toEqual(["Base"]);
    expect(await page.locator("svg").nth(1).locator("button[aria-pressed=true]").allInnerTexts()).toEqual(["Head", "Icicle"]);
    expect(page.url()).not.toContain("#");
    expect(opened.errors).toEqual([]);
  });

  it("works in a sandboxed frame", async () => {
    const frame = `<!doctype html><iframe sandbox="allow-scripts" style="width:900px;height:600px" srcdoc="${base.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`;
    await using opened = await openFile(browser(), frame, { extension: "html", isAlive: false });
    const inside = opened.page.frameLocator("iframe");
    await inside.locator("svg[data-started=done]").waitFor({ state: "attached" });
    await inside.locator("input").fill("parse");
    await expect.poll(() => inside.locator(".fd-status").textContent()).toMatch(/^1 function found/);
    expect(opened.errors).toEqual([]);
  });

  it.each([
    ["as it opens", ""],
    ["with help", "?"],
    ["in search", "/"],
  ])("has no serious barrier %s (axe)", async (_, key) => {
    await using opened = await openFile(browser(), diff);
    await opened.page.keyboard.press("ArrowUp");
    if (key !== "") await opened.page.keyboard.press(key);
    const { violations } = await new AxeBuilder({ page: opened.page }).analyze();
    expect(
      violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))]),
    ).toEqual([]);
  });

  it.each(["light", "dark"] as const)("takes the reader's %s theme", async (theme) => {
    await inTheme(browser(), theme, async (themed) => {
      await using opened = await openFile(themed, diff, { theme });
      const [r = 0, g = 0, b = 0] = (
        (await inPage<string>(opened.page, `getComputedStyle(document.querySelector(".fd-ground")).fill`)).match(/\d+/g) ?? []
      ).map(Number);
      const luminance = (r + g + b) / 3;
      expect(luminance > 128).toBe(theme === "light");
    });
  });
});
