import type { Inputs } from "../config/inputs.ts";
import type { RepeatedInputs } from "../report/reproduce.ts";
import type { RunContext } from "./github/api.ts";
import type { RunEvent } from "./github/event.ts";

/** One step of a workflow that uses the action: what it works with. */
export interface ActionContext {
  readonly env: NodeJS.ProcessEnv;
  readonly run: RunContext;
  readonly inputs: Inputs;
  /** Top folder of the checked-out repository; undefined in `mode: report`, which needs none. */
  readonly repository: string | undefined;
  /** Inputs of this step that steer a recording made here, as text. */
  readonly given: RepeatedInputs;
  readonly event: RunEvent;
  readonly signal: AbortSignal;
  readonly temp: string;
}
