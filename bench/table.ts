/** The last cell of a row with a goal. */
export function met(isMet: boolean): string {
  return isMet ? "met" : "not met";
}

/** Prints a Markdown table with its title. */
export function printTable(title: string, header: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  process.stdout.write(
    `**${title}**\n\n${line(header)}\n${line(header.map((_, index) => (index === 0 ? ":--" : "--:")))}\n${rows.map(line).join("\n")}\n\n`,
  );
}
