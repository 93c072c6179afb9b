import { deflateRawSync } from "node:zlib";

/** Raw deflate data in base64, by Node's own zlib. The same bytes give the same text on one version of Node and one kind of processor. */
export function deflateToBase64(bytes: Uint8Array): string {
  return deflateRawSync(bytes, { level: 6 }).toString("base64");
}
