import { STYLE } from "../flamegraph/style.ts";
import { ENGINE } from "../flamegraph/viewer/engine.ts";

/**
 * A flame graph's file as a part of a page that holds style and viewer once: the same picture, its ids kept apart by `prefix`.
 * Links that enlarge frames go away, and the line that speaks of them: inside a page a browser scrolls to them instead.
 */
export function inlinePicture(svg: string, prefix: string): string {
  return svg
    .replace(`<style>${STYLE}</style>\n`, "")
    .replace(`<script><![CDATA[${ENGINE}]]></script>\n`, "")
    .replace(/<view [^>]*>\n?/g, "")
    .replace(/<a href="#[^"]*">/g, "<g>")
    .replaceAll("</a>", "</g>")
    .replace(/<text [^>]*>A click on a frame enlarges it\.[^<]*<\/text>\n/, "")
    .replace(/\b(id="|url\(#)/g, `$1${prefix}`)
    .replace(/aria-labelledby="([^ "]+) ([^"]+)"/, `aria-labelledby="${prefix}$1 ${prefix}$2"`);
}

/** The same for pictures that stay still: another picture of the page holds the data of all three. */
export function stillPicture(svg: string, prefix: string): string {
  return inlinePicture(svg, prefix)
    .replace(/<metadata [^>]*>.*<\/metadata>\n/, "")
    .replace('class="flamediff"', 'class="flamediff" data-started="still"');
}
