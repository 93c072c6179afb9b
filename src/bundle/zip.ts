import { crc32, createInflateRaw } from "node:zlib";
import { messageOf, UserError } from "../lib/errors.ts";
import { formatCount } from "../lib/format.ts";

/** A zip file in memory. Nothing of it is unpacked before it is asked for. */
export interface Zip {
  has(name: string): boolean;
  /**
   * Unpacks one file in pieces.
   * @throws UserError when it is not in the zip, encrypted, damaged, or larger than `mostBytes`.
   */
  read(name: string, mostBytes?: number): AsyncIterable<Uint8Array>;
}

/** Bundles have some hundred files. */
const MAX_FILES = 20_000;
/** Folded text shrinks up to 60 times; a bomb shrinks a thousand times. */
const MAX_RATIO = 200;
/** Small files may shrink more. */
const FREE_BYTES = 1024 ** 2;

// Sizes and fields of the records: PKWARE, APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.
const END = { signature: 0x06054b50, bytes: 22 };
const CENTRAL = { signature: 0x02014b50, bytes: 46 };
const LOCAL = { signature: 0x04034b50, bytes: 30 };
const MAX_COMMENT = 0xffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Opens a zip by its central directory, which alone says what is in it.
 * @param what names it in errors, such as `Artifact 'x'`.
 * @throws UserError when it is no zip, has too many files, or names one twice.
 */
export function openZip(what: string, bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const refuse = (why: string, cause?: unknown) => new UserError(`${what} cannot be used: it ${why}.`, { cause });
  const entries = new Map<string, Entry>();
  for (const entry of readDirectory(view, refuse)) {
    if (entries.has(entry.name)) throw refuse("lists a file twice");
    entries.set(entry.name, entry);
  }
  let unpacked = 0;
  return {
    has: (name) => entries.has(name),
    async *read(name, mostBytes = Number.POSITIVE_INFINITY) {
      const entry = entries.get(name);
      if (entry === undefined) throw refuse(`does not contain '${name}'`);
      if (entry.size > mostBytes) throw refuse(`has a ${name} of more than ${formatCount(mostBytes)} bytes`);
      for await (const chunk of unpack(view, entry, refuse)) {
        unpacked += chunk.length;
        // Files of a zip can share their data, so this counts all of them.
        if (unpacked > FREE_BYTES + bytes.length * MAX_RATIO) throw refuse("unpacks to more data than a profile can contain");
        yield chunk;
      }
    },
  };
}

type Refuse = (why: string, cause?: unknown) => UserError;

function* readDirectory(view: DataView, refuse: Refuse): Generator<Entry> {
  const end = findEnd(view);
  if (end === undefined) throw refuse("is not a zip file");
  const count = view.getUint16(end + 10, true);
  const [size, start] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff)
    throw refuse("is a zip64 file; expected a zip file of less than 4 GiB");
  if (count > MAX_FILES) throw refuse(`contains more than ${formatCount(MAX_FILES)} files`);
  if (count === 0) throw refuse("is an empty zip file");
  let at = start;
  for (let number = 0; number < count; number++) {
    if (at + CENTRAL.bytes > end || view.getUint32(at, true) !== CENTRAL.signature)
      throw refuse("is a damaged zip file: its list of files ends early");
    const [name, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const next = at + CENTRAL.bytes + name + extra + comment;
    if (next > end) throw refuse("is a damaged zip file: its list of files ends early");
    yield {
      name: new TextDecoder().decode(part(view, at + CENTRAL.bytes, name)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    at = next;
  }
}

/** Where the record at the zip's end begins; a comment may stand behind it. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END.bytes;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at--)
    if (view.getUint32(at, true) === END.signature && view.getUint16(at + 20, true) === last - at) return at;
  return undefined;
}

async function* unpack(view: DataView, entry: Entry, refuse: Refuse): AsyncGenerator<Uint8Array> {
  const { name, flags, method, crc, size } = entry;
  if ((flags & ENCRYPTED) !== 0) throw refuse(`has an encrypted file '${name}'`);
  const packed = findPacked(view, entry);
  if (packed === undefined) throw refuse(`is a damaged zip file: '${name}' is not where its list says`);
  const damaged = (cause?: unknown) =>
    refuse(`is a damaged zip file: '${name}' cannot be unpacked${cause === undefined ? "" : ` (${messageOf(cause)})`}`, cause);
  let [bytes, sum] = [0, 0];
  try {
    for await (const chunk of method === STORED ? [packed] : method === DEFLATED ? inflate(packed) : []) {
      bytes += chunk.length;
      if (bytes > size) break;
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof UserError ? error : damaged(error);
  }
  if (bytes !== size || sum !== crc) throw damaged();
}

function findPacked(view: DataView, { offset, packed }: Entry): Uint8Array | undefined {
  if (offset + LOCAL.bytes > view.byteLength || view.getUint32(offset, true) !== LOCAL.signature) return undefined;
  const start = offset + LOCAL.bytes + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > view.byteLength ? undefined : part(view, start, packed);
}

function inflate(packed: Uint8Array): AsyncIterable<Uint8Array> {
  const stream = createInflateRaw({ chunkSize: 65_536 });
  stream.end(packed);
  return stream;
}

function part(view: DataView, start: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
}
