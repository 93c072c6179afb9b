/** Numbers for distinct byte strings: 0, 1, 2 … in the order of their first appearance. */
export interface FrameTable {
  /** The number of `bytes[start..end)`; a number never seen before is the next free one. */
  idOf(bytes: Uint8Array, start: number, end: number): number;
}

/**
 * An open hash table over the raw bytes of frames, so that text is decoded once per distinct frame and not once per sample.
 * Memory grows with the distinct frames only.
 */
export function makeFrameTable(): FrameTable {
  let arena = new Uint8Array(1 << 16);
  let ends = new Uint32Array(1024);
  let hashes = new Int32Array(1024);
  let slots = new Int32Array(4096).fill(-1);
  let frames = 0;

  function add(bytes: Uint8Array, { start, end, hash, slot }: { start: number; end: number; hash: number; slot: number }): number {
    const from = frames === 0 ? 0 : (ends[frames - 1] as number);
    const to = from + end - start;
    if (to > arena.length) arena = copied(arena, new Uint8Array(Math.max(to, arena.length * 2)));
    if (frames === ends.length) {
      ends = copied(ends, new Uint32Array(frames * 2));
      hashes = copied(hashes, new Int32Array(frames * 2));
    }
    arena.set(bytes.subarray(start, end), from);
    ends[frames] = to;
    hashes[frames] = hash;
    slots[slot] = frames++;
    if (frames * 2 > slots.length) rehash();
    return frames - 1;
  }

  function rehash(): void {
    const mask = slots.length * 2 - 1;
    slots = new Int32Array(mask + 1).fill(-1);
    for (let id = 0; id < frames; id++) {
      let slot = spread(hashes[id] as number) & mask;
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
  }

  return {
    idOf(bytes, start, end) {
      // FNV-1a: one multiplication a byte, good enough for names and cheap enough for gigabytes.
      let hash = 0x811c9dc5 | 0;
      for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
      const mask = slots.length - 1;
      let slot = spread(hash) & mask;
      for (let id = slots[slot] as number; id >= 0; id = slots[slot] as number) {
        if (
          hashes[id] === hash &&
          isSame({ arena, from: id === 0 ? 0 : (ends[id - 1] as number), to: ends[id] as number }, bytes, start, end)
        )
          return id;
        slot = (slot + 1) & mask;
      }
      return add(bytes, { start, end, hash, slot });
    },
  };
}

function isSame(
  { arena, from, to }: { arena: Uint8Array; from: number; to: number },
  bytes: Uint8Array,
  start: number,
  end: number,
): boolean {
  if (to - from !== end - start) return false;
  for (let i = from, j = start; i < to; i++, j++) if (arena[i] !== bytes[j]) return false;
  return true;
}

/** FNV's low bits are its weak ones. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function copied<A extends Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(from: A, to: A): A {
  to.set(from);
  return to;
}
