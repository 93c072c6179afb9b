import { readFileSync } from "node:fs";
import { arch, cpus, loadavg, release, type } from "node:os";
import { processorName, systemName } from "../../bundle/machine-names.ts";

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly os: string;
}

export function describeMachine(): Machine {
  const [first] = cpus();
  return {
    cpu: processorName(first?.model ?? ""),
    cores: Math.max(1, cpus().length),
    os: systemName(`${type()} ${release()} ${arch()}`),
  };
}

/** CPU time of the machine so far, in clock ticks; undefined without /proc. */
export interface MachineTime {
  readonly all: number;
  /** Taken by the host for other machines. */
  readonly steal: number;
}

export function readMachineTime(): MachineTime | undefined {
  try {
    const line = readFileSync("/proc/stat", "utf8").split("\n", 1)[0] as string;
    const ticks = line.trim().split(/\s+/).slice(1, 9).map(Number);
    return { all: ticks.reduce((sum, value) => sum + value, 0), steal: ticks[7] ?? 0 };
  } catch {
    return undefined;
  }
}

/** Load average over the last minute, in processors; 0 where the system keeps none. */
export function readLoad(): number {
  return Math.max(0, Math.round((loadavg()[0] ?? 0) * 100) / 100);
}

/** Share of the machine's time that was taken away between two readings. */
export function stealBetween(before: MachineTime | undefined, after: MachineTime | undefined): number | undefined {
  if (before === undefined || after === undefined || after.all <= before.all) return undefined;
  return Math.min(1, Math.max(0, (after.steal - before.steal) / (after.all - before.all)));
}
