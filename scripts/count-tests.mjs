// Prints "N passed, M failed" (and skipped, when any) from Vitest's closing lines in a log.
import { readFileSync } from "node:fs";

const escapes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
const log = readFileSync(process.argv[2], "utf8").replace(escapes, "");
const closing = log.match(/^\s*Tests\s+.*$/gm)?.at(-1) ?? "";
const count = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(closing)?.[1] ?? 0);
const [passed, failed, skipped] = ["passed", "failed", "skipped"].map(count);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
