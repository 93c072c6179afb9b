import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const SLOW = "__tests__/**/*.slow.test.ts";

/** Files that take minutes, longest first. */
const LONG = [
  "e2e/workflows",
  "e2e/action",
  "examples/examples",
  "e2e/workflows-outputs",
  "record/sampler/stage",
  "e2e/two-stages",
  "flamegraph/viewer",
  "page/browser",
  "record/sampler/setup",
  "record/sampler/programs",
  "cli/run",
].map((name) => resolve(`__tests__/${name}.slow.test.ts`));

/** Starts the long files first, so that no worker is left alone with one at the end. Vitest's own order is by size where it has no cache. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => LONG.indexOf(moduleId) + 1 || LONG.length + 1;
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

/**
 * Two projects, told apart by the names of the files (CONTRIBUTING.md):
 * - `fast` (`npm test`): needs Node, Python 3 with pip, and git. No file takes longer than half a minute.
 * - `slow` (`NAME.slow.test.ts`): records more than once or twice, or needs browsers, other Pythons, act or Go. `npm run test:all` runs both.
 */
export default defineConfig({
  test: {
    // Real git, Python and browsers: two cores do not bear more than two files at once.
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    // Hundreds of tests start the command; each would read its TypeScript anew.
    env: { NODE_COMPILE_CACHE: resolve("node_modules/.cache/compile") },
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
