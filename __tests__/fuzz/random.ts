/** Numbers that look random and are the same for the same seed, so that every finding can be made again. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  pick<T>(list: readonly T[]): T;
  bytes(length: number): Uint8Array;
}

/** Mulberry32: 32 bits of state are plenty to vary inputs. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (most: number) => next() % Math.max(most, 1);
  return {
    below,
    pick: (list) => {
      if (list.length === 0) throw new RangeError("there is nothing to pick from");
      return list[below(list.length)] as (typeof list)[number];
    },
    bytes: (length) => Uint8Array.from({ length }, () => below(256)),
  };
}
