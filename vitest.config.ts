import { defineConfig } from "vitest/config";

const SLOW = "__tests__/**/*.slow.test.ts";

/**
 * Two projects, told apart by the names of the files (CONTRIBUTING.md):
 * - `fast` (`npm test`): needs Node, Python 3 with pip, and git. No file takes longer than half a minute.
 * - `slow` (`NAME.slow.test.ts`): records more than once or twice, or needs browsers, other Pythons, act or Go. `npm run test:all` runs both.
 */
export default defineConfig({
  test: {
    // Real git, Python and browsers: two cores do not bear more than two files at once.
    maxWorkers: 2,
    // A browser on a busy machine draws when it gets to it.
    expect: { poll: { timeout: 15_000 } },
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: { name: "fast", include: ["__tests__/**/*.test.ts"], exclude: [SLOW], testTimeout: 120_000, hookTimeout: 120_000 },
      },
      { extends: true, test: { name: "slow", include: [SLOW], testTimeout: 300_000, hookTimeout: 300_000 } },
    ],
  },
});
