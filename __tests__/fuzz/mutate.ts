import type { Random } from "./random.ts";

/** Inputs stay below this, so that a second is long for any of them. */
const LONGEST = 1 << 18;

const OPENING_BRACE = 0x7b;

type Mutation = (input: Uint8Array, random: Random, words: readonly string[], others: readonly Uint8Array[]) => Uint8Array;

/** Damage of the kinds that files take: bits, torn and doubled pieces, foreign pieces, words that mean something, and far too much of one thing. */
const MUTATIONS: readonly Mutation[] = [
  (input, random) => {
    const output = Uint8Array.from(input); // a slice of a Buffer would be the same bytes
    for (let times = random.below(4); times >= 0 && output.length > 0; times--) output[random.below(output.length)] = random.below(256);
    return output;
  },
  (input, random) => {
    const [from, to] = rangeOf(input, random);
    return joined(input.subarray(0, from), input.subarray(to));
  },
  (input, random) => {
    const [from, to] = rangeOf(input, random);
    return joined(input.subarray(0, to), input.subarray(from));
  },
  (input, random) => input.slice(0, random.below(input.length)),
  (input, random, _, others) => {
    const other = random.pick(others);
    return joined(input.subarray(0, random.below(input.length)), other.subarray(random.below(other.length)));
  },
  (input, random, words) => {
    const at = random.below(input.length + 1);
    return joined(input.subarray(0, at), new TextEncoder().encode(random.pick(words)), input.subarray(at));
  },
  (input, random, words) => {
    const [from, to] = tokenOf(input, random);
    return joined(input.subarray(0, from), new TextEncoder().encode(random.pick(words)), input.subarray(to));
  },
  (input, random, words) => {
    const at = random.below(input.length + 1);
    const word = random.pick(words);
    const times = Math.min(1 << random.below(17), Math.floor(LONGEST / (word.length + 1)));
    return joined(input.subarray(0, at), new TextEncoder().encode(word.repeat(times)), input.subarray(at));
  },
  (input, random) => {
    const lines = new TextDecoder("latin1").decode(input).split("\n");
    const [one, two] = [random.below(lines.length), random.below(lines.length)];
    [lines[one], lines[two]] = [lines[two] as string, lines[one] as string];
    return Uint8Array.from(lines.join("\n"), (char) => char.charCodeAt(0));
  },
];

export interface MutateRequest {
  readonly seeds: readonly Uint8Array[];
  readonly words: readonly string[];
  readonly random: Random;
}

/** Values that a field of JSON was not made for, or only just. */
const VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1, 3, 0.5, 1e308, 2 ** 53, 99, "", "x", "a".repeat(300), "\u202e\u0000|<b>`@x` --> ]]>", "\ud800"],
  ...[[], {}, [[]], [null], { "": 0 }, "constructor", "demo/base.2.folded", "../../x", "f".repeat(40)],
];

/** JSON that is still JSON: a field gone, doubled, moved, or of another kind. What follows a line `---` stays as it is. */
function mutateJson(input: Uint8Array, random: Random): Uint8Array {
  const [json = "", ...rest] = new TextDecoder().decode(input).split("\n---\n");
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return input;
  }
  const places = placesIn(value);
  if (places.length === 0) return input;
  const { holder, key } = random.pick(places);
  const other = random.pick(places);
  const kind = random.below(4);
  if (kind === 0) delete holder[key];
  else holder[key] = kind === 1 ? structuredClone(other.holder[other.key]) : random.pick(VALUES);
  return new TextEncoder().encode([JSON.stringify(value), ...rest].join("\n---\n"));
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

/** One of the seeds with one to eight damages, mostly one; sometimes nothing but random bytes. */
export function mutate({ seeds, words, random }: MutateRequest): Uint8Array {
  if (random.below(20) === 0) return random.bytes(random.below(1 << random.below(13)));
  let input = random.pick(seeds);
  const isJson = input[0] === OPENING_BRACE && random.below(4) > 0;
  const damage = (bytes: Uint8Array) => random.pick(MUTATIONS)(bytes, random, words, seeds).subarray(0, LONGEST);
  for (let times = 1 << random.below(random.below(4) + 1); times > 0; times--) input = isJson ? mutateJson(input, random) : damage(input);
  return input;
}

function rangeOf(input: Uint8Array, random: Random): [number, number] {
  const from = random.below(input.length + 1);
  return [from, Math.min(from + random.below(1 << random.below(10)), input.length)];
}

/** What stands between two punctuation marks, such as a number or a key. */
function tokenOf(input: Uint8Array, random: Random): [number, number] {
  const isWord = (at: number) => /[\w.-]/.test(String.fromCharCode(input[at] ?? 0));
  let from = random.below(input.length);
  while (from > 0 && isWord(from - 1)) from--;
  let to = from;
  while (to < input.length && isWord(to)) to++;
  return [from, to];
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
