import { execFileSync } from "node:child_process";

/** The work of one loop of `burn`. */
const MEASURE = `
import time
best = 1e9
for _ in range(8):
    start = time.process_time()
    for _ in range(20_000):
        sum(range(200))
    best = min(best, time.process_time() - start)
print(int(20_000 / best))
`;

/** Loops of `sum(range(200))` that this machine's Python makes in a CPU second: a program that is too short on a fast machine gives no samples. */
export const loopsPerSecond = Number(execFileSync("python3", ["-c", MEASURE], { encoding: "utf8" }));

/** How many times as fast as the slowest machine that was measured; at least 1. */
export const speed = Math.max(1, loopsPerSecond / 400_000);
