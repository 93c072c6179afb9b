import type { Report } from "./report.ts";
import type { RepeatedInputs } from "./reproduce.ts";

/** What surrounds the report: where its files went and where its sources are. */
export interface Links {
  /** URL of a file of the report directory, by its name. */
  readonly files: { readonly [name: string]: string };
  /** Such as `https://github.com/octo/demo`; undefined outside GitHub. */
  readonly repository: string | undefined;
  /** What stands before a commit and a path in the address of a file; GitHub's when absent. */
  readonly sources?: string;
  /** Day on which the files go away, such as `2026-12-24`. */
  readonly expires: string | undefined;
  /** One sentence each: what is missing and why. */
  readonly missing: readonly string[];
  /** What the user gave beside pyproject.toml, by the name of the input: the command that reproduces the report needs it. */
  readonly given?: RepeatedInputs;
}

/** Of a report that lies on a disk. */
export const NO_LINKS: Links = { files: {}, repository: undefined, expires: undefined, missing: [] };

/** How much is shown. */
export interface Limits {
  /** At most so many rows in a table. */
  readonly rows: number;
  /** The picture as text, and the split by origin. */
  readonly hasContext: boolean;
  /** At most so many entry points. */
  readonly entries: number;
  /** At most so many warnings of each entry point. */
  readonly warnings: number;
}

/** What a comment is rendered from. */
export interface Page {
  readonly report: Report;
  readonly icicles: readonly string[];
  readonly links: Links;
  readonly limits: Limits;
}
