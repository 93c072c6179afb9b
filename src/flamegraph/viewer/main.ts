import { readEmbeddedData } from "./embedded-data.ts";
import { startViewer } from "./viewer.ts";

/** Starts every picture of the page that is not alive yet. Where data cannot be read, the picture stays as it was drawn. */
for (const root of document.querySelectorAll<SVGSVGElement>("svg.flamediff:not([data-started])")) {
  root.dataset["started"] = "";
  readEmbeddedData(root).then(
    (picture) => {
      startViewer(root, picture);
      root.dataset["started"] = "done";
    },
    (error: unknown) => console.warn("flamediff: cannot read the data,", error),
  );
}
