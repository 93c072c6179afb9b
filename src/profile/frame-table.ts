import { copied } from "./larger-array.ts";

/** Numbers for distinct byte strings: 0, 1, 2 … in the order of their first appearance. */
export interface FrameTable {
  /** The number of `bytes[start..end)`; a number never seen before is the next free one. */
  idOf(bytes: Uint8Array, start: number, end: number): number;
}

/** More steps than real frames ever take to a free slot. Frames can be made so that all want the same one; those go by their text. */
const MAX_STEPS = 256;

/**
 * An open hash table over the raw bytes of frames, so that text is decoded once per distinct frame and not once per sample.
 * Memory grows with the distinct frames only. Bytes are hashed and compared four at a time.
 */
export function makeFrameTable(): FrameTable {
  let arena = withView(new Uint8Array(1 << 16));
  let given = arena;
  let ends = new Uint32Array(1024);
  let hashes = new Int32Array(1024);
  let slots = new Int32Array(4096).fill(-1);
  let frames = 0;
  /** Frames that found no slot, by their bytes as text: the engine hashes that with a secret. */
  const overflow = new Map<string, number>();
  const decoder = new TextDecoder("latin1");

  /** @param slot -1 for a frame of the overflow. */
  function add({ start, end, hash, slot }: { start: number; end: number; hash: number; slot: number }): number {
    const from = startOf(frames);
    const to = from + end - start;
    if (to > arena.bytes.length) arena = withView(copied(arena.bytes, new Uint8Array(Math.max(to, arena.bytes.length * 2))));
    if (frames === ends.length) {
      ends = copied(ends, new Uint32Array(frames * 2));
      hashes = copied(hashes, new Int32Array(frames * 2));
    }
    arena.bytes.set(given.bytes.subarray(start, end), from);
    ends[frames] = to;
    hashes[frames] = hash;
    if (slot >= 0) slots[slot] = frames;
    frames++;
    if (frames * 2 > slots.length) rehash();
    return frames - 1;
  }

  function rehash(): void {
    const mask = slots.length * 2 - 1;
    slots = new Int32Array(mask + 1).fill(-1);
    for (let id = 0; id < frames; id++) {
      let slot = hashes[id]! & mask;
      let steps = 0;
      for (; slots[slot]! >= 0 && steps < MAX_STEPS; steps++) slot = (slot + 1) & mask;
      if (steps < MAX_STEPS) slots[slot] = id;
      else overflow.set(decoder.decode(arena.bytes.subarray(startOf(id), ends[id])), id);
    }
  }

  function idInCrowd({ start, end, hash }: { start: number; end: number; hash: number }): number {
    const text = decoder.decode(given.bytes.subarray(start, end));
    const known = overflow.get(text);
    if (known !== undefined) return known;
    overflow.set(text, frames);
    return add({ start, end, hash, slot: -1 });
  }

  function startOf(id: number): number {
    return id === 0 ? 0 : ends[id - 1]!;
  }

  function isFrame(id: number, start: number, end: number): boolean {
    const from = startOf(id);
    return ends[id]! - from === end - start && isSame(arena, from, given, start, end);
  }

  return {
    idOf(bytes, start, end) {
      if (bytes !== given.bytes) given = withView(bytes);
      const hash = hashOf(given, start, end);
      const mask = slots.length - 1;
      let slot = hash & mask;
      let steps = 0;
      for (let id = slots[slot]!; id >= 0; id = slots[slot]!) {
        if (hashes[id] === hash && isFrame(id, start, end)) return id;
        if (++steps === MAX_STEPS) return idInCrowd({ start, end, hash });
        slot = (slot + 1) & mask;
      }
      return add({ start, end, hash, slot });
    },
  };
}

/** Bytes, and a way to read four of them at once. */
interface Viewed {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

function withView(bytes: Uint8Array): Viewed {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

function hashOf({ bytes, view }: Viewed, start: number, end: number): number {
  let hash = end - start;
  let i = start;
  for (; i + 4 <= end; i += 4) hash = mixed(hash ^ view.getInt32(i));
  for (; i < end; i++) hash = mixed(hash ^ bytes[i]!);
  return hash;
}

/** Brings every bit down to the low ones, which choose the slot. The factor is one of MurmurHash3's (Appleby, public domain). */
function mixed(hash: number): number {
  const product = Math.imul(hash, 0x85ebca6b);
  return product ^ (product >>> 15);
}

function isSame(left: Viewed, from: number, right: Viewed, start: number, end: number): boolean {
  const shift = from - start;
  let i = start;
  for (; i + 4 <= end; i += 4) if (left.view.getInt32(i + shift) !== right.view.getInt32(i)) return false;
  for (; i < end; i++) if (left.bytes[i + shift] !== right.bytes[i]) return false;
  return true;
}
