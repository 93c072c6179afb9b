import * as v from "valibot";

/**
 * The API answered with something else than its documentation says: a proxy's page, nothing, or another shape. What it says is never taken for
 * an empty list.
 */
export class UnexpectedAnswer extends Error {
  override readonly name = "UnexpectedAnswer";
}

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.string();

// Only what is used; GitHub adds fields at any time.
export const ARTIFACTS = v.object({ artifacts: v.array(v.object({ id, name: text, size_in_bytes: id, expired: v.boolean() })) });
export const JOBS = v.object({ jobs: v.array(v.object({ id, name: text, conclusion: v.nullish(text) })) });
export const COMMENT = v.object({
  id,
  node_id: v.optional(text, ""),
  user: v.nullish(v.object({ login: text })),
  body: v.nullish(text, ""),
  html_url: text,
});
export const COMMENTS = v.array(COMMENT);
const side = v.object({ sha: v.optional(text, ""), ref: v.optional(text, ""), repo: v.nullish(v.object({ id })) });
export const PULL = v.object({ number: id, state: v.optional(text, "open"), merge_commit_sha: v.nullish(text), head: side, base: side });
export const PULLS = v.array(PULL);
export const COMMIT = v.object({ parents: v.array(v.object({ sha: text })) });
export const COMPARISON = v.object({ status: text });

type Schema = v.GenericSchema;

/** The part of an answer that is used. @throws UnexpectedAnswer when it has another shape. */
export function readAnswer<S extends Schema>(schema: S, data: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, data, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  throw new UnexpectedAnswer(`${kindOf(issue.input)} in place of ${place === null ? "the answer" : `'${place.slice(0, 100)}'`}`);
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (typeof value === "string") return /^\s*</.test(value) ? "a web page" : "a text";
  return Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `the ${typeof value} ${value}`;
}

/** Of 100 entries each: more than any pull request has comments, and any run jobs. */
const MAX_PAGES = 100;

interface Page {
  readonly data: unknown;
  readonly headers: { readonly link?: string | undefined };
}

/**
 * The entries of all pages of a list. Pages are counted, and the address of the next one is not taken from the answer.
 * @param ask for a page; the first one without a number.
 * @throws UnexpectedAnswer when a page has another shape, or the pages do not end.
 */
export async function readPages<S extends Schema, E>(
  schema: S,
  entriesOf: (page: v.InferOutput<S>) => readonly E[],
  ask: (page: { readonly per_page: number; readonly page?: number }) => Promise<Page>,
): Promise<E[]> {
  const entries: E[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data, headers } = await ask({ per_page: 100, ...(page > 1 && { page }) });
    entries.push(...entriesOf(readAnswer(schema, data)));
    if (!/rel="?next"?/.test(headers.link ?? "")) return entries;
  }
  throw new UnexpectedAnswer(`a list of more than ${MAX_PAGES} pages`);
}
