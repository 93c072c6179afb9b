import { FASTER, LESS } from "./colour.ts";
import { ACCENT, BACKGROUND, DIMMED, INK, LABEL_INK, LINE, PAINTS, type Paint, QUIET_INK, SOFT_ACCENT } from "./palette.ts";

/** Colours are attributes of the still picture, so they stand without this; the style repeats them for what the viewer draws, and adds the dark theme. */
function themeRules(theme: keyof Paint): string {
  const fills = PAINTS.map((paint, i) => `.fd${i}{color:${paint[theme]}}`);
  const others = Object.entries({ ground: BACKGROUND, ink: INK, label: LABEL_INK, quiet: QUIET_INK }).map(
    ([name, paint]) => `.flamediff .fd-${name}{fill:${paint[theme]}}`,
  );
  const variables = `.flamediff{--ground:${BACKGROUND[theme]};--ink:${INK[theme]};--label:${LABEL_INK[theme]};--quiet:${QUIET_INK[theme]};--line:${LINE[theme]};--accent:${ACCENT[theme]};--soft:${SOFT_ACCENT[theme]};--faster:${PAINTS[FASTER]?.[theme]}}`;
  return [...fills, ...others, variables].join("");
}

/** What the viewer adds to the picture. */
const VIEWER_RULES = `
.flamediff.fd-live{display:block}
@media screen{.flamediff.fd-live{max-width:none}:root.fd-live{overflow:hidden scroll}}
.fd-plot{outline:none;cursor:pointer}.fd-plot .fd-labels{fill:var(--ink)}.fd-bright .fd-labels{fill:var(--label)}
.fd-labels{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.fd-callers{opacity:.55}
.fd-searching .fd-boxes,.fd-searching .fd-callers{opacity:.4}
@media screen and (prefers-color-scheme:dark){.fd-bright .fd-callers,.fd-bright.fd-searching .fd-boxes,.fd-bright.fd-searching .fd-callers{opacity:1}.fd-bright .fd-callers path,.fd-bright.fd-searching .fd-boxes path{color:${DIMMED}}}
.fd-hover,.fd-focus{fill:none;pointer-events:none;stroke:var(--ink);stroke-width:1.5}
.fd-focus{stroke:var(--accent);stroke-width:2.5}
.fd-ui{font:13px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;color:var(--ink);color-scheme:light dark;box-sizing:border-box;overflow-wrap:anywhere}
.fd-ui *{box-sizing:border-box}
.fd-head{padding:10px 12px 2px}
.fd-head h1{font-size:18px;line-height:1.3;margin:0;font-weight:600}
.fd-head p{margin:2px 0}
.fd-quiet-text{color:var(--quiet);font-size:12.5px}
.fd-legend{display:flex;flex-wrap:wrap;gap:2px 16px;margin:6px 0 0;padding:0;list-style:none;color:var(--quiet);font-size:12px}
.fd-legend i{display:inline-block;width:11px;height:11px;border-radius:2px;margin-right:6px;background:currentColor;vertical-align:-1px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.fd-legend .fd${LESS}{background:repeating-linear-gradient(135deg,currentColor 0 2px,var(--faster) 2px 4px)}
.fd-bar{background:var(--ground);padding:6px 12px}
.fd-tools{display:flex;flex-wrap:wrap;gap:6px;align-items:center}
.fd-tools input,.fd-ui button{font:inherit;color:inherit;background:var(--ground);border:1px solid var(--line);border-radius:6px;padding:3px 9px;margin:0;min-height:28px}
.fd-tools input{flex:1 1 180px;max-width:340px;min-width:0;cursor:text}
.fd-tools input[aria-invalid=true]{border-color:#c9302c}
.fd-ui button{cursor:pointer}
.fd-ui button:hover{border-color:var(--quiet)}
.fd-ui button[aria-pressed=true]{background:var(--soft);border-color:var(--accent);color:var(--accent)}
.fd-ui :focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.fd-group{display:flex}
.fd-group button{border-radius:0;margin-left:-1px}
.fd-group button:first-child{border-radius:6px 0 0 6px;margin-left:0}
.fd-group button:last-child{border-radius:0 6px 6px 0}
.fd-status{color:var(--quiet);font-size:12px;min-height:18px;margin-top:4px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.fd-card,.fd-help{background:var(--ground);border:1px solid var(--line);border-radius:8px;padding:8px 11px;box-shadow:0 3px 14px rgba(0,0,0,.22);font-size:12.5px}
.fd-card{width:max-content;max-width:100%}
.fd-card strong{display:block;font-size:13px}
.fd-card table,.fd-help table{border-collapse:collapse;margin-top:4px;font-variant-numeric:tabular-nums}
.fd-card td,.fd-card th{padding:0 0 0 14px;text-align:right;font-weight:400;white-space:nowrap}
.fd-card td:first-child,.fd-card th:first-child{padding:0;text-align:left;color:var(--quiet)}
.fd-card th{color:var(--quiet)}
.fd-card em{display:block;font-style:normal;font-weight:600}
@media (max-width:500px){.fd-card td,.fd-card th{padding-left:8px;white-space:normal}}
.fd-help{width:430px}
.fd-help h2{font-size:14px;margin:0 0 4px}
.fd-help td{padding:1px 12px 1px 0;vertical-align:top}
.fd-help kbd{font:12px ui-monospace,Menlo,Consolas,monospace;border:1px solid var(--line);border-radius:4px;padding:0 5px;white-space:nowrap}
.fd-help button{margin-top:8px}
@media print{.fd-bar,.fd-card,.fd-help,.fd-hover,.fd-focus{display:none}}`;

/** The style sheet of a picture. It also holds for several pictures in one page. */
export const STYLE = [
  ":root.flamediff{background:var(--ground)}.flamediff{max-width:100%;height:auto}.flamediff a:focus-visible path{stroke:#0969da;stroke-width:2}",
  themeRules("light"),
  `@media screen and (prefers-color-scheme:dark){${themeRules("dark")}}`,
  VIEWER_RULES.replaceAll("\n", ""),
].join("");
