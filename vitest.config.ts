import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["__tests__/**/*.test.ts"],
    // Real git, Python and browsers: slow machines need room, and two cores do not bear more than two files at once.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    // A browser on a busy machine draws when it gets to it.
    expect: { poll: { timeout: 15_000 } },
    restoreMocks: true,
    unstubEnvs: true,
  },
});
