import { decodeIsland, type Picture } from "../island-format.ts";

/** Reads the data island of a picture. */
export async function readIsland(root: Element): Promise<Picture> {
  const bytes = fromBase64(root.querySelector(".fd-island")?.textContent ?? "");
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return decodeIsland(new Uint8Array(await new Response(inflated).arrayBuffer()));
}

/** Newer browsers decode millions of characters at once, without a string between. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const native = (Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }).fromBase64;
  return native?.(text) ?? Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
