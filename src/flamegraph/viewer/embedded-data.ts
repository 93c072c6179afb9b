import { decodeData, type Picture } from "../embedded-format.ts";

/** For a paint to be told of, in milliseconds. */
const MAX_WAIT = 200;

/** Reads the embedded data of a picture, after the browser has shown the still picture. */
export async function readEmbeddedData(root: Element): Promise<Picture> {
  await stillPictureShown();
  // A response's bytes stay in this process; a Blob's stream would take the way through another one.
  const deflated = new Response(fromBase64(root.querySelector(".fd-data")?.textContent ?? "")).body as ReadableStream<
    Uint8Array<ArrayBuffer>
  >;
  const bytes = await new Response(deflated.pipeThrough(new DecompressionStream("deflate-raw"))).arrayBuffer();
  return decodeData(new Uint8Array(bytes));
}

/**
 * What runs before the first paint keeps the picture off the screen, and the main thread's first frame is long done when its tiles are.
 * Browsers that tell of no paint get a moment after that frame.
 */
function stillPictureShown(): Promise<void> {
  return new Promise((shown) => {
    new PerformanceObserver(() => shown()).observe({ type: "paint", buffered: true });
    requestAnimationFrame(() => setTimeout(shown, MAX_WAIT));
  });
}

/** Newer browsers decode millions of characters at once, without a string between. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const native = (Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }).fromBase64;
  return native?.(text) ?? Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
