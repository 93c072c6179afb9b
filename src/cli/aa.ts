import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readBundleFolder } from "../bundle/bundle.ts";
import type { ExitCode } from "../lib/errors.ts";
import { withInterruption } from "../lib/interruption.ts";
import { print, printJson } from "../lib/print.ts";
import type { Progress } from "../lib/progress.ts";
import { writeReport } from "../output/report-folder.ts";
import { reportBundles } from "../output/report-stage.ts";
import { describeNoise } from "../report/noise.ts";
import { recordLocally } from "./local-recording.ts";
import { type CliOptions, readInputs } from "./options.ts";

/** In percentage points. The floor is wanted as it is, not as `min-change` would lift it. */
const MIN_CHANGE = 0.1;

/** `flamediff aa`: the same commit against itself, so that people see their own machine's noise before they trust a verdict. It writes a report only where it is told to. */
export async function aaCli(command: readonly string[], options: CliOptions, progress: Progress): Promise<ExitCode> {
  const { repository, inputs: given } = await readInputs({ command, options: { ...options, base: "HEAD", head: "HEAD" } });
  const inputs = { ...given, minChange: MIN_CHANGE };
  const folder = options.out === undefined ? await mkdtemp(join(tmpdir(), "flamediff-aa-")) : resolve(options.out);
  const bundle = join(folder, "bundle");
  try {
    return await withInterruption(async (interruption) => {
      const isFailed = await recordLocally({ repository, inputs, options, progress, interruption, isSelf: true }, { folder, bundle });
      const finished = await reportBundles([await readBundleFolder(bundle)]);
      if (options.out !== undefined) await writeReport(folder, finished);
      if (options.json === true) printJson(finished.files.get("report.json")?.() ?? "");
      else print(describeNoise(finished.report));
      return isFailed ? 3 : 0;
    });
  } finally {
    if (options.out === undefined) await rm(folder, { recursive: true, force: true });
  }
}
