import fc from "fast-check";

/** Thousands of mutants are tried: a law that notices one does so in a few runs, and a score from fewer runs is the lower one. */
fc.configureGlobal({ numRuns: 20 });
