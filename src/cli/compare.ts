import { parseInputs } from "../config/inputs.ts";
import type { ExitCode } from "../lib/errors.ts";
import { reportPlain } from "../output/report-stage.ts";
import { SIDES } from "../profile/frame.ts";
import { buildProfile } from "../profile/profile-builder.ts";
import { makeRecordings } from "../profile/recordings.ts";
import { type CliOptions, givenInputs } from "./options.ts";
import { showReport } from "./show-report.ts";
import { plainIdentity, readStackFile, warnOf } from "./stack-files.ts";

/** Files of folded stacks, one a round. */
export type CompareCommandOptions = CliOptions & { readonly base: readonly string[]; readonly head: readonly string[] };

/** `flamediff compare`: folded stacks → report directory. */
export async function compareCli(options: CompareCommandOptions): Promise<ExitCode> {
  const { inputs } = parseInputs({
    given: givenInputs({ ...options, base: undefined, head: undefined }),
    from: "option",
    pyproject: undefined,
  });
  const recordings = makeRecordings();
  for (const side of SIDES) for (const path of options[side]) warnOf(path, await readStackFile(path, recordings.addRound(side)));
  const profile = buildProfile(recordings, { ...plainIdentity(recordings), keepImports: inputs.keepImports, keepWaiting: inputs.idle });
  return showReport(reportPlain({ profile, minChange: inputs.minChange / 100, name: "profile" }), options, inputs);
}
