/** The text of src/record/python/sources.ts. */
export function embedPython(): string;
