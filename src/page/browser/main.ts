import { bringToLife } from "./tables.ts";

for (const table of document.querySelectorAll("table")) bringToLife(table);
