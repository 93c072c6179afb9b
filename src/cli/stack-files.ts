import { open } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { messageOf, UserError } from "../lib/errors.ts";
import { printError } from "../lib/print.ts";
import { describeRejected, type FoldedResult } from "../profile/folded.ts";
import { guessProjectRoots, NO_ROOTS } from "../profile/identity.ts";
import type { ProfileOptions } from "../profile/profile-builder.ts";
import type { Recordings } from "../profile/recordings.ts";

/** Where `readStackFile` puts the bytes; `recordings.addRound` makes one. */
export interface ByteReader {
  push(chunk: Uint8Array): void;
  end(): FoldedResult;
}

/**
 * Reads one file of folded stacks, gzipped or not, `-` being standard input.
 * @returns what the reader says of it; at least one record was there.
 * @throws UserError when the file cannot be read, is not gzip although it says so, contains no stack at all, or other counts than those of one recording.
 */
export async function readStackFile(path: string, reader: ByteReader): Promise<FoldedResult> {
  const name = path === "-" ? "standard input" : `'${path}'`;
  try {
    for await (const chunk of asUtf8(unpacked(path === "-" ? process.stdin : readPieces(path)))) reader.push(chunk);
  } catch (error) {
    throw new UserError(
      `${name} cannot be read: ${messageOf(error)}. Expected a file of folded stacks, gzipped or not, or - for standard input.`,
      {
        cause: error,
      },
    );
  }
  const result = reader.end();
  if (result.unfit !== undefined)
    throw new UserError(
      `${name} is not one recording of time: ${result.unfit}. Give the recordings themselves; 'flamediff compare --base FILE --head FILE' shows how two of them differ.`,
    );
  // A few broken lines happen; a file that is mostly something else was given by mistake.
  if (result.records > result.rejected.count) return result;
  throw new UserError(
    `${name} contains no folded stacks (${describeRejected(result)}); expected lines such as 'main (app.py:1);work (app.py:7) 12', as 'py-spy record -f raw' writes them.`,
  );
}

/** Roots of files that come from nowhere in particular. */
export function plainIdentity(recordings: Recordings): Pick<ProfileOptions, "roots"> {
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
    `warning: ${path}: ${rejected.count} lines are not folded stacks and were skipped${first === undefined ? "" : `, the first is line ${first.line}: ${first.excerpt}`}`,
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

/**
 * UTF-16 becomes UTF-8: Windows PowerShell writes it when the output of a sampler is redirected with `>`. Folded stacks have no NUL
 * characters, so every other byte being NUL gives it away where there is no byte order mark.
 */
async function* asUtf8(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let recode: ((chunk: Uint8Array) => Uint8Array) | undefined;
  for await (const chunk of stream) {
    recode ??= makeRecoder(encodingOf(chunk));
    yield recode(chunk);
  }
}

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== undefined && second !== 0)) return "utf-16be";
  return "utf-8";
}

function makeRecoder(encoding: ReturnType<typeof encodingOf>): (chunk: Uint8Array) => Uint8Array {
  if (encoding === "utf-8") return (chunk) => chunk;
  const [decoder, encoder] = [new TextDecoder(encoding), new TextEncoder()];
  return (chunk) => encoder.encode(decoder.decode(chunk, { stream: true }));
}
