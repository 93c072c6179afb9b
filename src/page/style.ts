import { ACCENT, BACKGROUND, INK, LINE, type Paint, QUIET_INK, SOFT_ACCENT } from "../flamegraph/palette.ts";

/** Words and dots of what became slower and faster: at least 4.5:1 on the ground (WCAG AA; tested). */
export const MORE_INK: Paint = { light: "#a14800", dark: "#f0a35e" };
export const LESS_INK: Paint = { light: "#0a5bc4", dark: "#79b8ff" };

const COLOURS: { readonly [name: string]: Paint } = {
  ground: BACKGROUND,
  ink: INK,
  quiet: QUIET_INK,
  line: LINE,
  accent: ACCENT,
  soft: SOFT_ACCENT,
  more: MORE_INK,
  less: LESS_INK,
};

function themeRule(theme: keyof Paint): string {
  return `:root{${Object.entries(COLOURS)
    .map(([name, paint]) => `--${name}:${paint[theme]}`)
    .join(";")}}`;
}

const RULES = `
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:1240px;margin:0 auto;padding:16px}
code,pre,kbd{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.92em}
header p{margin:0}
h1{font-size:24px;line-height:1.3;margin:2px 0 6px;font-weight:600}
h2{font-size:20px;line-height:1.3;margin:0 0 4px;font-weight:600}
h3{font-size:16px;margin:24px 0 4px;font-weight:600}
p{margin:4px 0}
a{color:var(--accent)}
.quiet,.notes,caption{color:var(--quiet);font-size:13px}
section{margin-top:36px;padding-top:20px;border-top:1px solid var(--line)}
.finding{font-size:17px}
.warning{border-left:3px solid var(--more);padding-left:10px}
pre{background:var(--soft);padding:10px 12px;border-radius:6px;overflow:auto;overflow-wrap:normal}
kbd{border:1px solid var(--line);border-radius:4px;padding:0 5px}
.functions{border-collapse:collapse;width:100%;margin-top:12px;font-variant-numeric:tabular-nums}
caption{text-align:left;padding-bottom:4px}
.copy{font:inherit;color:inherit;background:none;border:1px solid;border-radius:6px;padding:1px 7px;cursor:pointer}
.functions th,.functions td{padding:6px 0 6px 16px;border-top:1px solid var(--line);text-align:right;vertical-align:top;font-weight:400}
.functions th:first-child{padding-left:10px;text-align:left}
.functions thead th{color:var(--quiet);font-size:13px;border-top:0;white-space:nowrap}
.functions span{white-space:nowrap}
.functions .where{white-space:normal}
.functions td{overflow-wrap:normal}
.functions thead button{font:inherit;color:inherit;background:none;border:0;padding:2px 0;cursor:pointer}
.functions thead button:hover{color:var(--ink);text-decoration:underline}
[aria-sort] button{font-weight:600;color:var(--ink)!important}
[aria-sort=ascending] button::before{content:"↑ "}
[aria-sort=descending] button::before{content:"↓ "}
.slower,.new{--mark:var(--more)}
.faster,.removed{--mark:var(--less)}
.functions tr.slower>*:first-child,.functions tr.new>*:first-child,.functions tr.faster>*:first-child,.functions tr.removed>*:first-child{box-shadow:inset 3px 0 var(--mark)}
tr b,.sign{color:var(--mark,inherit)}
td.aside span+span{color:var(--quiet);font-size:13px;margin-left:4px}
.notes b{color:inherit}
.functions td.behind{text-align:left;overflow-wrap:anywhere}
.filter{display:flex;flex-wrap:wrap;gap:4px 10px;align-items:center;margin-top:12px;font-size:13px;color:var(--quiet)}
.filter input{font:inherit;color:var(--ink);background:var(--ground);border:1px solid var(--quiet);border-radius:6px;padding:4px 9px;flex:0 1 300px;min-width:0;min-height:30px}
:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
summary{cursor:pointer;margin-top:20px}
.method{margin-top:36px;padding-top:4px;border-top:1px solid var(--line)}
.plots{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(320px,100%),1fr));gap:16px}
figure{margin:8px 0 0;min-width:0}
figcaption{margin-bottom:2px}
.dots{display:block;max-width:100%;height:auto}
.dots text{fill:var(--quiet)}
.dp-more .dp-head{color:var(--more)}
.dp-less .dp-head{color:var(--less)}
.pictures{margin:0 -12px}
.pictures>h3,.pictures>p{margin-left:12px}
section+section{content-visibility:auto;contain-intrinsic-size:900px}
.alive{display:none}
.pictures .fd-head h1,.pictures .fd-head p:not(.fd-quiet-text){display:none}
@media screen{.pictures:has([data-started=done]) .alive{display:block}.pictures:has([data-started=done]) .still{display:none}}
@media (scripting:none) and (max-width:800px){.picture,.still{overflow-x:auto}.pictures .flamediff{max-width:none}}
@media (max-width:600px){main{padding:12px}h1{font-size:20px}.functions th,.functions td{padding-left:10px;font-size:13px}.functions td span{display:block}.functions thead th{white-space:normal}.functions .aside{display:none}}
@media print{.filter,.copy{display:none}}`;

/** The page's own style, beside that of its pictures. */
export const PAGE_STYLE = [
  themeRule("light"),
  `@media screen and (prefers-color-scheme:dark){${themeRule("dark")}}`,
  RULES.replaceAll("\n", ""),
].join("");
