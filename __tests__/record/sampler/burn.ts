import { loopsPerSecond } from "../../support/speed.ts";

/** Some CPU time in a function of its own. */
export const BURN = `
import time
def burn(seconds):
    end = time.process_time() + seconds
    n = 0
    while time.process_time() < end:
        n += sum(range(200))
    return n
`;

/** As `BURN`, but the same work each time: a program that reads a clock is run once or twice more. */
export const WORK = `
def burn(seconds):
    n = 0
    for _ in range(int(seconds * ${loopsPerSecond})):
        n += sum(range(200))
    return n
`;
