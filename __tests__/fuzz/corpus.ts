import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TARGETS, type TargetName } from "./targets.ts";

const CORPUS = join(import.meta.dirname, "corpus");

/** How the names of kept findings begin; the other files are in order, and are taken. */
export const FOUND = "found-";

/** Real inputs to damage, and inputs that were once too much: one folder a target. */
export function readCorpus(target: TargetName): { readonly name: string; readonly bytes: Uint8Array }[] {
  const folder = join(CORPUS, target);
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, bytes: Uint8Array.from(readFileSync(join(folder, name))) }));
}

/** Keeps an input that found something, so that the tests fail until it is mended. @returns its path from the repository's root. */
export function keepFinding(target: TargetName, name: string, bytes: Uint8Array): string {
  mkdirSync(join(CORPUS, target), { recursive: true });
  writeFileSync(join(CORPUS, target, FOUND + name), bytes);
  return `__tests__/fuzz/corpus/${target}/${FOUND}${name}`;
}

export const TARGET_NAMES = Object.keys(TARGETS) as TargetName[];
