import * as core from "@actions/core";
import { runAction } from "./action/action.ts";
import { messageOf, UserError } from "./lib/errors.ts";
import { Interrupted, withInterruption } from "./lib/interruption.ts";

const code = await withInterruption(async ({ signal }) => {
  try {
    await runAction(process.env, signal);
    return (process.exitCode as 0 | undefined) ?? 0;
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    // People get the sentence; what is our own fault shows its stack.
    core.setFailed(
      error instanceof UserError
        ? error.message
        : `An error of flamediff itself: ${error instanceof Error ? error.stack : messageOf(error)}`,
    );
    return error instanceof UserError ? error.exitCode : 3;
  }
});

// A service that was given up may hold its connection for minutes.
process.stdout.write("", () => process.exit(code));
