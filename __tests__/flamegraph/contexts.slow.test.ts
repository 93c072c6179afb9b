import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { renderFlameGraph } from "../../src/flamegraph/picture.ts";
import { describeInBrowsers, hoverBox, inPage, labelsOf, openFile } from "./browsers.ts";
import { graphOf, STORY } from "./graphs.ts";
import { HOSTILE_TEXTS } from "./hostile.ts";

const story = graphOf(STORY, { title: "shop", sentences: ["parse is 1.6× slower: 31 % → 49 % of the time."] });
const diff = renderFlameGraph({ ...story, view: "diff" });
const [, width = "", height = ""] = /width="(\d+)" height="(\d+)"/.exec(diff) ?? [];

/** Where pictures are shown: the policy of the server, and the page around it. */
const CONTEXTS = {
  "an <img>": { policy: "", page: `<body style="margin:0"><img src="/picture.svg" style="display:block">` },
  "a page that may only have styles (raw files)": { policy: "default-src 'none'; style-src 'unsafe-inline'; sandbox", page: undefined },
  "a page that may have nothing (image proxies)": { policy: "default-src 'none'", page: undefined },
  "a sandboxed frame": {
    policy: "",
    page: `<body style="margin:0"><iframe sandbox src="/picture.svg" style="display:block;border:0;width:${width}px;height:${height}px">`,
  },
} as const;

type Context = keyof typeof CONTEXTS;

/** Serves the picture under the policy of a context. */
async function serve(context: Context): Promise<{ readonly url: string } & AsyncDisposable> {
  const { policy, page } = CONTEXTS[context];
  const server = createServer((request, response) => {
    const isPicture = request.url === "/picture.svg";
    response.setHeader("content-type", isPicture ? "image/svg+xml" : "text/html");
    if (isPicture && policy !== "") response.setHeader("content-security-policy", policy);
    response.end(isPicture ? diff : (page ?? ""));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${page === undefined ? "picture.svg" : ""}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describeInBrowsers("the picture", (_, browser) => {
  async function photograph(context: Context): Promise<Buffer> {
    await using server = await serve(context);
    const page = await browser().newPage({ viewport: { width: Number(width), height: Number(height) } });
    try {
      await page.goto(server.url);
      return await page.screenshot();
    } finally {
      await page.close();
    }
  }

  it("is the same to the pixel wherever no script runs", async () => {
    const photographs = new Map<string, Context[]>();
    for (const context of Object.keys(CONTEXTS) as Context[]) {
      const picture = (await photograph(context)).toString("base64");
      photographs.set(picture, [...(photographs.get(picture) ?? []), context]);
    }
    expect([...photographs.values()]).toEqual([Object.keys(CONTEXTS)]);
    expect([...photographs.keys()][0]?.length).toBeGreaterThan(10_000);
  });

  it("is enlarged by a click on a frame", async () => {
    await using server = await serve("a page that may have nothing (image proxies)");
    const page = await browser().newPage({ viewport: { width: Number(width), height: Number(height) } });
    try {
      await page.goto(server.url);
      const widthOf = () => inPage<number>(page, `document.querySelector("a path").getBoundingClientRect().width`);
      const before = await widthOf();
      await page.locator("a path").nth(3).click();
      await expect.poll(widthOf).toBeGreaterThan(before * 1.2);
    } finally {
      await page.close();
    }
  });

  it("stays when its data cannot be read", async () => {
    await using opened = await openFile(browser(), diff.replace(/(fd-data"><!.CDATA.[^<]{40}).{40}/, "$1"), { isAlive: false });
    await opened.page.waitForSelector("svg[data-started]", { state: "attached" });
    expect(await labelsOf(opened.page)).toContain("▲ parse");
  });

  it("runs no hostile text, asks for nothing, and shows each text as what it is", async () => {
    const base = HOSTILE_TEXTS.map((_, i) => `main;f${i} 10\n`).join("");
    const graph = graphOf({ base, head: base, verdicts: { f0: "slower", f1: "removed" } });
    const functions = graph.functions.map((fn) => {
      const text = HOSTILE_TEXTS[Number(fn.name.slice(1))];
      return text === undefined ? fn : { ...fn, name: text, file: text };
    });
    const all = HOSTILE_TEXTS.join(" ");
    const svg = renderFlameGraph({ ...graph, functions, title: all, labels: { base: all, head: all }, sentences: [all], view: "diff" });
    await using opened = await openFile(browser(), svg, {
      width: 2400,
      fragment: `#q=${encodeURIComponent("<img src=x onerror=globalThis.canary=1>")}&f=${encodeURIComponent("</script><script>globalThis.canary=1</script>")}`,
    });
    const { page } = opened;
    for (const key of ["n", "n", "s", "s", "r", "r", "h", "h", "?", "Escape", "d", "d", "d"]) await page.keyboard.press(key);
    for (const label of (await labelsOf(page)).filter((text) => text.length > 4)) await hoverBox(page, label);
    expect(await inPage(page, "globalThis.canary === undefined")).toBe(true);
    expect(opened.errors).toEqual([]);
    expect(opened.requests).toEqual([]);
    expect((await labelsOf(page)).some((label) => label.includes("canary=1>"))).toBe(true);
  });

  it("has a canary that would catch a script (or the test above would prove nothing)", async () => {
    await using opened = await openFile(browser(), `<svg xmlns="http://www.w3.org/2000/svg"><script>globalThis.canary=1</script></svg>`, {
      isAlive: false,
    });
    expect(await inPage(opened.page, "globalThis.canary === undefined")).toBe(false);
  });
});
