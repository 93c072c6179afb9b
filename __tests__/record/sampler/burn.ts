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
