import { defineConfig } from "vitest/config";

/** The tests that judge mutants (stryker.config.json): those of the two rooms themselves, without Python, git or browsers. */
export default defineConfig({
  test: { include: ["__tests__/compare/**/*.test.ts", "__tests__/profile/**/*.test.ts", "__tests__/changed-functions.test.ts"] },
});
