import { crc32, deflateRawSync } from "node:zlib";
import { type Bundle, readBundleZip } from "../../src/bundle/bundle.ts";

/** A file of a zip, with what no library writes about it. */
export interface ZipFile {
  readonly name: string;
  readonly text: string | Uint8Array;
  readonly isStored?: boolean;
  /** What stands in both headers instead of what is true. */
  readonly crc?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Packed data and place of another file of the zip. */
  readonly sharesDataOf?: string;
}

/** A zip with these files, in this order. */
export function makeZip(files: readonly ZipFile[], comment = ""): Uint8Array {
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  const places = new Map<string, { readonly packed: Uint8Array; readonly offset: number }>();
  let at = 0;
  for (const file of files) {
    const bytes = Buffer.from(file.text);
    const shared = file.sharesDataOf === undefined ? undefined : places.get(file.sharesDataOf);
    const packed = shared?.packed ?? (file.isStored === true ? bytes : deflateRawSync(bytes));
    const offset = shared?.offset ?? at;
    const name = Buffer.from(file.name);
    const common = describe(file, { bytes, packed, name });
    if (shared === undefined) {
      const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, Buffer.alloc(2), name, packed]);
      parts.push(local);
      at += local.length;
    }
    places.set(file.name, { packed, offset });
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.from("PK\u0001\u0002\u0014\0"), common, Buffer.alloc(2), tail, name);
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([...parts, directory, end, Buffer.from(comment)]);
}

/** From the version needed to the length of the name: the same in both headers. */
function describe(
  { crc, size, packedSize, flags = 0, method, isStored }: ZipFile,
  { bytes, packed, name }: { readonly bytes: Uint8Array; readonly packed: Uint8Array; readonly name: Uint8Array },
): Buffer {
  const header = Buffer.alloc(24);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(flags, 2);
  header.writeUInt16LE(method ?? (isStored === true ? 0 : 8), 4);
  header.writeUInt32LE(crc ?? crc32(bytes), 10);
  header.writeUInt32LE(packedSize ?? packed.length, 14);
  header.writeUInt32LE(size ?? bytes.length, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

/** A bundle as an artifact holds it. */
export function bundleOf(files: { readonly [name: string]: string | Uint8Array }): Promise<Bundle> {
  return readBundleZip("The artifact", makeZip(Object.entries(files).map(([name, text]) => ({ name, text, isStored: true }))));
}
