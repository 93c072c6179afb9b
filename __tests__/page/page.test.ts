import { describe, expect, test } from "vitest";
import { ENGINE } from "../../src/flamegraph/engine.ts";
import { BACKGROUND } from "../../src/flamegraph/palette.ts";
import { STYLE } from "../../src/flamegraph/style.ts";
import { PAGE_SCRIPT } from "../../src/page/browser/script.ts";
import { renderPage } from "../../src/page/page.ts";
import { LESS_INK, MORE_INK, PAGE_STYLE } from "../../src/page/style.ts";
import { makeHeadline } from "../../src/report/headline.ts";
import { makeRow } from "../../src/report/row.ts";
import { entryOf, FAILED, reportOf, SLOWER, TOO_SHORT, UNCHANGED, UNDECIDED } from "../report/reports.ts";
import { schemaErrors } from "../report/schema.ts";
import { ENTRY, pageOf, sha256 } from "./pages.ts";

/** What people read, without markup. */
function textOf(page: string): string {
  return page
    .replace(/<(script|style|metadata)[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, " ");
}

describe("renderPage", () => {
  test("says what the comment and the terminal say", () => {
    const text = textOf(pageOf());
    const { base, head, change, seconds } = makeRow(SLOWER);
    expect(text).toContain(makeHeadline(reportOf(ENTRY)));
    expect(text).toContain(`${base} → ${head}${change}3.2× slower${seconds}`);
    expect(text).toContain("Only the share of 1 other function changed, because the listed ones did");
    expect(text).toContain(`flamediff run --base ${"a".repeat(40)} --head ${"b".repeat(40)}`);
  });

  test("says of which project it is and when it was recorded, whatever the project is called", () => {
    const source = { project: "octo/<b>demo</b>", recordedAt: "2026-11-28T16:05:09.123Z" };
    const page = renderPage({ report: { ...reportOf(ENTRY), source }, pictures: new Map(), sha256 });
    expect(textOf(page)).toContain("flamediff · octo/<b>demo</b> · 2026-11-28 16:05 UTC");
    expect(page).toContain("· octo/&#60;b&#62;demo&#60;/b&#62; · flamediff</title>");
    expect(schemaErrors({ ...reportOf(ENTRY), source })).toEqual([]);
  });

  test("takes at most 64 kB without its pictures, also with 40 functions", () => {
    const functions = [
      ...ENTRY.functions,
      ...Array.from({ length: 32 }, (_, i) => ({
        ...UNCHANGED.functions[0],
        ...SLOWER,
        name: `Class${i}.method`,
        verdict: "unchanged" as const,
      })),
    ];
    const page = pageOf(reportOf({ ...ENTRY, functions }));
    const bare = page.replace(/<svg [\s\S]*?<\/svg>/g, "");
    expect(page.match(/<tr class=/g)?.length).toBe(43);
    expect(Buffer.byteLength(bare)).toBeLessThanOrEqual(64_000);
  });

  test("sorts the changes by nothing that is not shown: no ratio of an unchanged or a new function", () => {
    const keyOf = (fn: Partial<(typeof ENTRY.functions)[number]>) =>
      /<tr class="[a-z]+">.*<td([^>]*)>[^<]*<td[^>]*>/.exec(pageOf(reportOf({ ...ENTRY, functions: [{ ...SLOWER, ...fn }] })))?.[1];
    expect(keyOf({})).toBe(' data-k="3.2"');
    expect(keyOf({ verdict: "unchanged" })).toBe("");
    expect(keyOf({ verdict: "new", ratio: null })).toBe("");
  });

  test("holds style, viewer and each entry point's data once", () => {
    const page = pageOf(reportOf(ENTRY, { ...UNDECIDED, files: ENTRY.files }));
    expect(page.split(STYLE)).toHaveLength(2);
    expect(page.split(ENGINE)).toHaveLength(2);
    expect(page.match(/class="fd-data"/g)).toHaveLength(2);
    expect(page.match(/<svg [^>]*class="flamediff"/g)).toHaveLength(6);
  });

  test("shows the ten most urgent entry points whole, and of others what changed and where their pictures are", () => {
    const names = Array.from({ length: 12 }, (_, i) => `entry ${i}`);
    const page = pageOf(reportOf(...names.map((name) => ({ ...ENTRY, name })), { ...UNCHANGED, name: "quiet", files: ENTRY.files }));
    expect(page.match(/<svg [^>]*class="flamediff"/g)).toHaveLength(30);
    const sectionOf = (name: string) =>
      page
        .split("<section ")
        .slice(1)
        .find((section) => section.includes(`>${name}</`)) ?? "";
    expect(sectionOf("entry 9")).toContain("<h3>Flame graphs</h3>");
    for (const name of ["entry 10", "entry 11"]) {
      expect(sectionOf(name)).not.toContain("<svg");
      expect(sectionOf(name)).toContain(`<a href="${ENTRY.files["diff"]}">`);
      expect(sectionOf(name)).toContain("<code>Page.render</code>");
    }
    expect(textOf(sectionOf("quiet"))).not.toContain("functions changed");
  });

  test("lists at most 200 findings on top, and says that the others are below", () => {
    const functions = Array.from({ length: 30 }, (_, i) => ({ ...SLOWER, name: `slow_${i}` }));
    const page = pageOf(reportOf(...Array.from({ length: 8 }, (_, i) => ({ ...ENTRY, functions, name: `entry ${i}` }))));
    const findings = page.slice(page.indexOf("Findings:"), page.indexOf("<section "));
    expect(findings.match(/<tr class=/g)).toHaveLength(200);
    expect(textOf(findings)).toContain("40 more functions below, by entry point.");
  });

  test("lists what could not be judged among all functions only, where something was found", () => {
    const unsure = { ...SLOWER, name: "unsure", verdict: "uncertain" as const };
    const findingsOf = (functions: readonly (typeof SLOWER)[]) => {
      const page = pageOf(reportOf({ ...ENTRY, functions }));
      return page.slice(page.indexOf("Findings:"), page.indexOf("<section "));
    };
    expect(findingsOf([SLOWER, unsure])).toContain("1 function could not be judged");
    expect(findingsOf([SLOWER, unsure])).not.toContain("unsure");
    expect(findingsOf([unsure])).toContain("unsure");
    expect(pageOf(reportOf({ ...ENTRY, functions: [SLOWER, unsure] }))).toContain("unsure");
  });

  test("gives each id once and refers to none that is not there, although two jobs recorded one entry point", () => {
    const page = pageOf(reportOf(ENTRY, { ...ENTRY, shard: "CPython 3.14" }));
    const markup = page.replace(/<(script|style)>[\s\S]*?<\/\1>/g, "");
    const ids = [...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [
      ...[...markup.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g)].map(([, url, href]) => url ?? href),
      ...[...markup.matchAll(/aria-labelledby="([^"]+)"/g)].flatMap(([, names]) => (names as string).split(" ")),
    ];
    expect(targets.length).toBeGreaterThan(8);
    for (const target of targets) expect(ids).toContain(target);
  });

  test("lets nothing run but its own texts", () => {
    const page = pageOf();
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "";
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toContain("unsafe");
    for (const text of [STYLE + PAGE_STYLE, PAGE_SCRIPT, ENGINE]) expect(policy).toContain(`'sha256-${sha256(text)}'`);
    const markup = page.replace(/<(script|style)>[\s\S]*?<\/\1>/g, "");
    expect(markup).not.toMatch(/\s(style|on\w+|src)=|javascript:|https?:\/\/(?!www\.w3\.org\/)/);
  });

  test("puts what needs attention first, and tells failed, undecided and unchanged entry points", () => {
    const text = textOf(pageOf(reportOf(UNCHANGED, UNDECIDED, FAILED, ENTRY)));
    const places = ["ValueError: <module> | @octocat", "escape no longer sampled", "Inconclusive: ", "No change: a 1.5× slowdown"].map(
      (words) => text.lastIndexOf(words),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("says why shares are not compared", () => {
    expect(textOf(pageOf(reportOf(TOO_SHORT)))).toContain(
      "Too few samples to compare shares (base 1,513, head 3; 200 per side are needed)",
    );
  });

  test("counts the functions that it does not list", () => {
    const functions = Array.from({ length: 350 }, (_, i) => ({ ...SLOWER, name: `f${i}`, verdict: "unchanged" as const }));
    const page = pageOf(reportOf(entryOf({ verdict: "unchanged", functions })));
    expect(page).toContain("All functions with 0.5 % of the time or more, callees included (350)");
    expect(page).toContain("50 more functions in report.json.");
  });

  test("is the same for the same report", () => {
    expect(pageOf()).toBe(pageOf());
  });
});

describe("the colours of words", () => {
  test.each(["light", "dark"] as const)("can be read on the %s ground", (theme) => {
    for (const ink of [MORE_INK, LESS_INK]) expect(contrast(ink[theme], BACKGROUND[theme])).toBeGreaterThanOrEqual(4.5);
  });
});

/** WCAG 2.2: ratio of the relative luminances of two colours. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [a, b].map(luminance).sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
