import { runAction } from "./action/action.ts";
import { annotateFailure } from "./action/runner-log.ts";
import { describeFailure } from "./lib/errors.ts";
import { Interrupted, withInterruption } from "./lib/interruption.ts";
import { exitAfterPrinting, handleUncaught } from "./lib/print.ts";

handleUncaught(annotateFailure);

const code = await withInterruption(async ({ signal }) => {
  try {
    return await runAction(process.env, signal);
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    const { message, exitCode } = describeFailure(error, process.env["RUNNER_DEBUG"] === "1");
    annotateFailure(message);
    return exitCode;
  }
});

// A service that was given up may hold its connection for minutes.
exitAfterPrinting(code);
