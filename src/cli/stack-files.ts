import { open } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { messageOf, UserError } from "../lib/errors.ts";
import { printError } from "../lib/print.ts";
import { describeRejected, type FoldedResult } from "../profile/folded.ts";
import { guessProjectRoots, NO_ROOTS } from "../profile/identity.ts";
import type { Recordings } from "../profile/recordings.ts";
import type { SettleOptions } from "../profile/settle.ts";

/** Where `readStackFile` puts the bytes; `recordings.addRound` makes one. */
export interface ByteReader {
  push(chunk: Uint8Array): void;
  end(): FoldedResult;
}

/**
 * Reads one file of folded stacks, gzipped or not, `-` being standard input.
 * @returns what the reader says of it; at least one record was there.
 * @throws UserError when the file cannot be read, is not gzip although it says so, or holds no stack at all.
 */
export async function readStackFile(path: string, reader: ByteReader): Promise<FoldedResult> {
  const name = path === "-" ? "standard input" : `'${path}'`;
  try {
    for await (const chunk of unpacked(path === "-" ? process.stdin : readPieces(path))) reader.push(chunk);
  } catch (error) {
    throw new UserError(
      `${name} cannot be read: ${messageOf(error)}. Expected a file of folded stacks, gzipped or not, or - for standard input.`,
      {
        cause: error,
      },
    );
  }
  const result = reader.end();
  // A few broken lines happen; a file that is mostly something else was given by mistake.
  if (result.records > result.rejected.count) return result;
  throw new UserError(
    `${name} holds no folded stacks (${describeRejected(result)}); expected lines such as 'main (app.py:1);work (app.py:7) 12', as 'py-spy record -f raw' writes them.`,
  );
}

/** Roots of files that come from nowhere in particular. */
export function plainIdentity(recordings: Recordings): Pick<SettleOptions, "roots"> {
  const filesOf = (side: "base" | "head") => [
    ...new Set(recordings.frames.flatMap((frame) => (frame.file !== undefined && frame.sides.has(side) ? [frame.file] : []))),
  ];
  const guessed = guessProjectRoots(filesOf("base"), filesOf("head"));
  return { roots: { base: { ...NO_ROOTS, project: guessed.base }, head: { ...NO_ROOTS, project: guessed.head } } };
}

/** Says on standard error how many lines of a file were left out. */
export function warnOf(path: string, { rejected }: Awaited<ReturnType<typeof readStackFile>>): void {
  if (rejected.count === 0) return;
  const [first] = rejected.first;
  printError(
    `warning: ${path}: ${rejected.count} lines are no folded stacks and were left out${first === undefined ? "" : `, the first is line ${first.line}: ${first.excerpt}`}`,
  );
}

/** Small enough for a processor's cache, large enough for few calls. */
const PIECE_BYTES = 1 << 18;

/** The bytes of a file. Each piece is lent until the next one is asked for: a buffer for every piece would cost more than reading. */
async function* readPieces(path: string): AsyncIterable<Uint8Array> {
  await using file = await open(path);
  const buffer = new Uint8Array(PIECE_BYTES);
  for (let read = await file.read(buffer); read.bytesRead > 0; read = await file.read(buffer)) yield buffer.subarray(0, read.bytesRead);
}

async function* unpacked(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done === true) return;
  const rest = { [Symbol.asyncIterator]: () => chunks };
  const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b;
  if (!isGzip) {
    yield first.value;
    yield* rest;
    return;
  }
  const gunzip = createGunzip();
  // Pieces are lent, and what unpacks them keeps them for a while.
  const feeding = (async () => {
    gunzip.write(first.value.slice());
    for await (const chunk of rest) if (!gunzip.write(chunk.slice())) await new Promise((resolve) => gunzip.once("drain", resolve));
    gunzip.end();
  })();
  feeding.catch((error: unknown) => gunzip.destroy(error as Error));
  yield* gunzip;
  await feeding;
}
