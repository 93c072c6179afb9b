import { defineConfig } from "vitest/config";

const room = process.env["MUTATED_ROOM"] ?? "*";

/** The tests that judge mutants (stryker.config.json): those of the mutated room itself, without samplers or browsers. */
export default defineConfig({
  test: {
    include: [`__tests__/${room}/**/*.test.ts`],
    exclude: ["__tests__/**/*.slow.test.ts"],
    setupFiles: ["__tests__/fewer-runs.ts"],
    // A test that is only slow, on a busy machine, has noticed nothing.
    testTimeout: 300_000,
  },
});
