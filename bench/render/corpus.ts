import { closeSync, openSync, writeSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Distinct functions in a corpus, as many as a large web application has. */
const FUNCTIONS = 6000;
const [SHALLOWEST, DEEPEST] = [20, 60];

/** Which samples a corpus has: the same seeds give the same bytes. */
export interface CorpusOptions {
  readonly stacks: number;
  /** Of the stacks. */
  readonly seed?: number;
  /** Of the counts: other counts of the same stacks are another recording of the same program. */
  readonly countSeed?: number;
}

/**
 * Writes folded stacks as a random walk on a call stack meets them: every step returns from some functions and calls as many others,
 * about 2.9 new frames a stack. Names have about 27 characters.
 */
export function writeCorpus(path: string, { stacks, seed = 1, countSeed = 2 }: CorpusOptions): void {
  const random = mulberry32(seed);
  const randomCount = mulberry32(countSeed);
  const names = Array.from({ length: FUNCTIONS }, () => makeName(random));
  const stack: string[] = [];
  const file = openSync(path, "w");
  let text = "";
  for (let i = 0; i < stacks; i++) {
    step(stack, names, random);
    text += `${stack.join(";")} ${1 + Math.floor(randomCount() * 5)}\n`;
    if (text.length > 1 << 20 || i === stacks - 1) {
      writeSync(file, text);
      text = "";
    }
  }
  closeSync(file);
}

const WORDS =
  "load parse render visit node edge table cache field index merge split token tree graph model query batch stream buffer state event queue worker".split(
    " ",
  );

function makeName(random: () => number): string {
  const word = () => WORDS[Math.floor(random() * WORDS.length)] as string;
  return `${word()}.${word()}_${word()}.${word()}_${Math.floor(random() * 1000)}`;
}

/** Returns from a few functions and calls a few others; near either limit of depth the walk turns back. */
function step(stack: string[], names: readonly string[], random: () => number): void {
  const middle = (SHALLOWEST + DEEPEST) / 2;
  const pull = (stack.length - middle) / (DEEPEST - middle);
  const returns = Math.floor(-Math.log(1 - random()) * (3.1 + 2.5 * pull));
  stack.length = Math.max(stack.length - returns, 0);
  const calls = 1 + Math.floor(-Math.log(1 - random()) * (2.5 - 1.5 * pull));
  for (let i = 0; i < calls && stack.length < DEEPEST; i++) stack.push(names[Math.floor(random() * names.length)] as string);
  while (stack.length < SHALLOWEST) stack.push(names[Math.floor(random() * names.length)] as string);
}

/** A small seeded generator of numbers in 0..1 (mulberry32, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [path = "corpus.folded", stacks = "10000"] = process.argv.slice(2);
  writeCorpus(path, { stacks: Number(stacks) });
}
