import { decodeIsland, type Picture } from "../island-format.ts";

/** Reads the data island of a picture, after the browser has shown the still picture. */
export async function readIsland(root: Element): Promise<Picture> {
  // A response's bytes stay in this process; a Blob's stream would take the way through another one.
  const deflated = new Response(fromBase64(root.querySelector(".fd-island")?.textContent ?? "")).body as ReadableStream<
    Uint8Array<ArrayBuffer>
  >;
  const inflated = new Response(deflated.pipeThrough(new DecompressionStream("deflate-raw"))).arrayBuffer();
  const [bytes] = await Promise.all([inflated, new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)))]);
  return decodeIsland(new Uint8Array(bytes));
}

/** Newer browsers decode millions of characters at once, without a string between. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const native = (Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }).fromBase64;
  return native?.(text) ?? Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
