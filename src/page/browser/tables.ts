/** Tables shorter than this are seen at a glance. */
const MIN_ROWS = 7;

/** Lets people sort a table by its columns and filter its rows; the order it came in returns with the third click. */
export function bringToLife(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  if (body === undefined || body.rows.length === 0) return;
  if (body.rows.length > 1) makeSortable(table, body);
  if (body.rows.length >= MIN_ROWS) addFilter(table, body);
  addCopy(table);
}

function makeSortable(table: HTMLTableElement, body: HTMLTableSectionElement): void {
  const original = [...body.rows];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const [column, head] of heads.entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const next = nextOrder(head.ariaSort, column);
      for (const other of heads) other.ariaSort = null;
      head.ariaSort = next;
      body.append(...(next === null ? original : [...original].sort(compareBy(column, next === "ascending" ? 1 : -1))));
    });
  }
}

/** Numbers begin with the largest, names with A. */
function nextOrder(order: string | null, column: number): string | null {
  const orders = column === 0 ? [null, "ascending", "descending"] : [null, "descending", "ascending"];
  return orders[(orders.indexOf(order) + 1) % orders.length] ?? null;
}

function compareBy(column: number, sign: 1 | -1): (a: HTMLTableRowElement, b: HTMLTableRowElement) => number {
  if (column === 0) return (a, b) => sign * textOf(a).localeCompare(textOf(b));
  const keyOf = (row: HTMLTableRowElement) => Number(row.cells[column]?.dataset["k"] ?? Number.NaN);
  return (a, b) => {
    const [x, y] = [keyOf(a), keyOf(b)];
    // What is not known stands last, whichever way the others go.
    return Number.isNaN(x) || Number.isNaN(y) ? Number(Number.isNaN(x)) - Number(Number.isNaN(y)) : sign * (x - y);
  };
}

function addFilter(table: HTMLTableElement, body: HTMLTableSectionElement): void {
  const input = document.createElement("input");
  input.type = "search";
  input.placeholder = "Filter by name, file or verdict";
  input.setAttribute("aria-label", `Filter: ${table.caption?.textContent ?? ""}`);
  const count = document.createElement("span");
  count.role = "status";
  const place = document.createElement("div");
  place.className = "filter";
  place.append(input, count);
  table.before(place);
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of body.rows) {
      const text = (row.textContent ?? "").toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown++;
    }
    count.textContent = words.length === 0 ? "" : `${shown} of ${body.rows.length}`;
  });
}

/** A button that puts the table on the clipboard as Markdown, with the rows and the order that are on the screen. */
function addCopy(table: HTMLTableElement): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy as Markdown";
  table.caption?.append(" ", button);
  button.addEventListener("click", async () => {
    const isCopied = await copyText(toMarkdown(table));
    button.textContent = isCopied ? "Copied" : "Not allowed to copy";
    setTimeout(() => {
      button.textContent = "Copy as Markdown";
    }, 2000);
  });
}

/** Pages on a disk may not use the clipboard everywhere; there the older way works. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    const isCopied = document.execCommand("copy");
    area.remove();
    return isCopied;
  }
}

/** Names of strangers stay text: what has a meaning in Markdown is escaped. */
function toMarkdown(table: HTMLTableElement): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const text = (cell: HTMLTableCellElement) => {
    const name = cell.querySelector("code")?.textContent;
    const notes = cell.querySelector(".notes")?.textContent ?? "";
    return [name ?? cell.textContent ?? "", notes].map(escapeCell).filter(Boolean).join(" · ");
  };
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map(text);
  const rows = [...(table.tBodies[0]?.rows ?? [])].filter(({ hidden }) => !hidden);
  return `${[line(heads), line(heads.map(() => "---")), ...rows.map(({ cells }) => line([...cells].map(text)))].join("\n")}\n`;
}

function escapeCell(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>|#@&~$]/g, "\\$&");
}

function textOf(row: HTMLTableRowElement): string {
  return row.querySelector("code")?.textContent ?? "";
}
