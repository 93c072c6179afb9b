import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { ExitCode } from "../lib/errors.ts";
import { withInterruption } from "../lib/interruption.ts";
import { print } from "../lib/print.ts";
import { progressFor } from "../lib/progress.ts";
import { describeLesson, writeDemoRepository } from "./demo-repository.ts";
import { recordAndReport } from "./local-recording.ts";
import { type CliOptions, readInputs } from "./options.ts";
import { showReport } from "./show-report.ts";

/** `flamediff demo`: runs flamediff on an example repository. @param folder where to make it and leave it; a temporary one otherwise. */
export async function demoCli(folder: string | undefined, options: CliOptions): Promise<ExitCode> {
  const repository = folder === undefined ? await mkdtemp(join(tmpdir(), "flamediff-demo-")) : resolve(folder);
  try {
    await writeDemoRepository(repository);
    const { inputs } = await readInputs({ start: repository, command: [], options: { ...options, base: "base", head: "head" } });
    return await withInterruption(async (interruption) => {
      const finished = await recordAndReport({ repository, inputs, options, progress: progressFor(options), interruption });
      const code = await showReport(finished, options, inputs);
      if (options.json !== true && options.quiet !== true) print(describeLesson(finished.report));
      return code;
    });
  } finally {
    if (folder === undefined) await rm(repository, { recursive: true, force: true });
  }
}
