import { linkToPicture } from "./links.ts";
import { bringToLife } from "./tables.ts";

for (const table of document.querySelectorAll("table")) bringToLife(table);
for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-frame]")) linkToPicture(link);
