import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, open, readFile, rm, stat, writeFile } from "node:fs/promises";
import { constants } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ProgramError } from "../errors.ts";
import { MARKER } from "./environment.ts";
import { childrenOf, countThreads, endMarked, killGroup, tryRead } from "./processes.ts";
import { parsePySpyLog, pySpyArguments, type SamplerSwitches } from "./py-spy.ts";

/** A program's run: what to run, where, and where its output goes. */
export interface RunRequest {
  readonly argv: readonly string[];
  readonly cwd: string;
  /** The whole environment, marker included. */
  readonly env: Readonly<Record<string, string>>;
  /** A new folder of this run's own; the caller removes it. */
  readonly folder: string;
  readonly timeoutSeconds: number;
  readonly signal: AbortSignal;
  /** Without it the program just runs. */
  readonly sampler?: { readonly executable: string; readonly switches: SamplerSwitches };
  /** Keeps the sampler alive while no Python runs: for commands that are not one Python process. */
  readonly keepAlive?: { readonly python: string };
}

/** How a program ended. */
export type Ending =
  | { readonly how: "exit"; readonly code: number }
  | { readonly how: "signal"; readonly signal: string }
  | { readonly how: "timeout" };

export interface RunResult {
  readonly ending: Ending;
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Most threads seen in one process at a time; 0 where that cannot be seen. */
  readonly threads: number;
  /** Last lines of what it wrote. */
  readonly stdoutTail: string;
  readonly stderrTail: string;
  /** What the sampler brought; undefined when it was not asked to. */
  readonly sampled: Sampled | undefined;
}

export interface Sampled {
  /** Folded stacks; undefined when not one sample was taken. */
  readonly foldedPath: string | undefined;
  readonly recorded: number;
  readonly lost: number;
  readonly late: number;
  /** The sampler's complaint when it took no sample. */
  readonly error: string | undefined;
  /** The program went on when the sampler had ended: its profile is not whole. */
  readonly isCutOff: boolean;
  /** The process that kept the sampler alive: its samples are not the program's. */
  readonly keepAlive: number | undefined;
}

/** The sampler waits for the last Python process: children that outlive the program get this long (a daemon would hold it for ever). */
const LINGER_SECONDS = 1.5;
/** The sampler writes its file at once when asked to stop; a loaded machine gets this long. */
const WRITE_SECONDS = 10;
/** The status of the program was there at most 0.07 s after the sampler's end in 104 runs. */
const STATUS_SECONDS = 2;
const POLL_MILLISECONDS = 10;
const TAIL_BYTES = 16 * 1024;
const TAIL_LINES = 20;
/** A program that writes more than this would fill the disk. */
const MOST_OUTPUT_BYTES = 2 * 1024 ** 3;

/**
 * Runs the program and writes its true status and CPU seconds, which the sampler hides: behind it stands another shell, so that the sampler,
 * which kills its direct child when the last Python ends, does not kill this one. Output goes to files, never pipes: a pipe loses bytes
 * while the sampler stops the program.
 *
 *   $1 status file   $2 interpreter of the keep-alive, or empty   $3 the program's TMPDIR, or empty   $4… the program;
 *   3 and 4 are its standard output and error
 */
const WRAPPER = `f=$1 keep=$2 TMPDIR=$3; shift 3
echo $$ >"$f.shell"
if [ -n "$TMPDIR" ]; then export TMPDIR; else unset TMPDIR; fi
trap : HUP INT TERM
if [ -n "$keep" ]; then
  mkfifo "$f.fifo"
  "$keep" -I -S -c "import sys; sys.stdin.read()" <"$f.fifo" 3>&- 4>&- &
  echo $! >"$f.keep"
  exec 5>"$f.fifo"
  sleep 0.2
fi
"$@" >&3 2>&4 3>&- 4>&- 5>&-
s=$?
{ echo "$s"; times; } >"$f.tmp" && mv -f "$f.tmp" "$f"
`;

/** Runs a program once, with the sampler or without. @throws ProgramError when it cannot be run or writes without end; the signal's reason when aborted. */
export async function runProgram(request: RunRequest): Promise<RunResult> {
  const { folder, signal } = request;
  signal.throwIfAborted();
  await mkdir(folder, { recursive: true });
  const paths = {
    wrapper: join(folder, "run.sh"),
    status: join(folder, "status"),
    folded: join(folder, "stacks.folded"),
    log: join(folder, "sampler.log"),
    stdout: join(folder, "stdout"),
    stderr: join(folder, "stderr"),
  };
  await writeFile(paths.wrapper, WRAPPER);
  const started = performance.now();
  const child = await start(request, paths);
  const { outcome, threads, isCutOff } = await supervise({ request, child, paths, started });
  const wallSeconds = (performance.now() - started) / 1000;
  const status = await readStatus(paths.status);
  const [stdoutTail, stderr] = await Promise.all([readTail(paths.stdout), readTail(paths.stderr)]);
  // What the shell says of a command it cannot start begins with its own script and line.
  const stderrTail = stderr.replaceAll(`${paths.wrapper}: `, "").replace(/^(?:line )?\d+: (?=.*not found$)/m, "");
  return {
    ending: endingOf(outcome, status?.code, stderrTail),
    cpuSeconds: status?.cpuSeconds ?? 0,
    wallSeconds: outcome === "timeout" ? wallSeconds : Math.max(0, (outcome.statusAt - started) / 1000),
    threads,
    stdoutTail,
    stderrTail,
    sampled: request.sampler && { ...(await readSampled(paths)), isCutOff },
  };
}

/** Words for how a program ended: `exit status 3`, `killed by SIGSEGV`, `timed out`. */
export function describeEnding(ending: Ending): string {
  switch (ending.how) {
    case "exit":
      return `exit status ${ending.code}`;
    case "signal":
      return `killed by ${ending.signal}`;
    case "timeout":
      return "timed out";
  }
}

type Paths = { readonly [name in "wrapper" | "status" | "folded" | "log" | "stdout" | "stderr"]: string };

async function start({ argv, cwd, env, sampler, keepAlive, folder }: RunRequest, paths: Paths): Promise<ChildProcess> {
  const shells = [
    "/bin/sh",
    "-c",
    '"$@"; :',
    "-",
    "/bin/sh",
    paths.wrapper,
    paths.status,
    keepAlive?.python ?? "",
    env["TMPDIR"] ?? "",
    ...argv,
  ];
  const [command = "", ...args] =
    sampler === undefined ? shells : [sampler.executable, ...pySpyArguments(sampler.switches, paths.folded), ...shells];
  const files = await Promise.all([open(paths.log, "w"), open(paths.stdout, "w"), open(paths.stderr, "w")]);
  try {
    const [log, stdout, stderr] = files.map((file) => file.fd) as [number, number, number];
    return await new Promise<ChildProcess>((resolve, reject) => {
      // A group of its own; Node, unlike a shell's `&`, leaves SIGINT to the child.
      // The sampler has a temporary file that it leaves behind when it is killed; the program gets its own TMPDIR back.
      const child = spawn(command, args, {
        cwd,
        env: { ...env, TMPDIR: folder },
        detached: true,
        stdio: ["ignore", log, log, stdout, stderr],
      });
      child.once("spawn", () => resolve(child));
      child.once("error", (error) =>
        reject(new ProgramError(`'${command}' cannot be started in '${cwd}': ${error.message}.`, { cause: error })),
      );
    });
  } finally {
    await Promise.all(files.map((file) => file.close()));
  }
}

interface Supervised {
  readonly request: RunRequest;
  readonly child: ChildProcess;
  readonly paths: Paths;
  readonly started: number;
}

type Outcome = "timeout" | { readonly statusAt: number };

interface Supervision {
  readonly outcome: Outcome;
  readonly threads: number;
  readonly isCutOff: boolean;
}

/** Waits for the program and the sampler; whatever happens, nothing of them is alive afterwards. */
async function supervise({ request, child, paths, started }: Supervised): Promise<Supervision> {
  const { signal, timeoutSeconds, sampler, env } = request;
  const pid = child.pid as number;
  let exitedAt: number | undefined;
  child.once("exit", () => {
    exitedAt = performance.now();
  });
  const since = (then: number) => (performance.now() - then) / 1000;
  let statusAt: number | undefined;
  let stoppedAt: number | undefined;
  let isTimeout = false;
  let isCutOff: boolean | undefined;
  let threads = 0;
  const stop = () => {
    stoppedAt ??= performance.now();
    if (sampler === undefined) killGroup(pid);
    else child.kill("SIGINT");
  };
  try {
    for (let turn = 0; ; turn++) {
      signal.throwIfAborted();
      if (statusAt === undefined && existsSync(paths.status)) statusAt = performance.now();
      if (exitedAt !== undefined && (statusAt !== undefined || isTimeout)) break;
      // A sampler that ends first, by a fault or because it met no Python, is no reason to end the program: its status counts.
      if (exitedAt !== undefined) isCutOff ??= stoppedAt === undefined && isRunning(paths);
      if (exitedAt !== undefined && since(exitedAt) > STATUS_SECONDS && !isRunning(paths)) break;
      if (stoppedAt !== undefined && since(stoppedAt) > WRITE_SECONDS) break;
      if (stoppedAt === undefined && statusAt !== undefined && since(statusAt) > LINGER_SECONDS) stop();
      if (stoppedAt === undefined && statusAt === undefined && since(started) > timeoutSeconds) {
        isTimeout = true;
        stop();
      }
      if (turn % 50 === 0) await checkOutputSize(paths);
      if (isTimeToCount(turn)) threads = Math.max(threads, countThreads(pid));
      await sleep(POLL_MILLISECONDS);
    }
  } finally {
    killGroup(pid);
    await endMarked(env[MARKER] ?? "");
  }
  const outcome = isTimeout && statusAt === undefined ? "timeout" : { statusAt: statusAt ?? performance.now() };
  return { outcome, threads, isCutOff: isCutOff ?? false };
}

/** Whether the program is there still. Once it has ended, the shell has begun to write its status, and other commands are its children. */
function isRunning({ status }: Paths): boolean {
  const [shell, keepAlive] = ["shell", "keep"].map((name) => Number(tryRead(`${status}.${name}`) ?? Number.NaN));
  const children = childrenOf(shell as number).filter((pid) => pid !== keepAlive);
  return children.length > 0 && !existsSync(`${status}.tmp`) && !existsSync(status);
}

/** Often at first, for short programs; about once a second later on, since every look reads all of /proc. */
function isTimeToCount(turn: number): boolean {
  return turn % 100 === 0 || (turn < 100 && Number.isInteger(Math.log2(turn)));
}

async function checkOutputSize(paths: Paths): Promise<void> {
  const sizes = await Promise.all([paths.stdout, paths.stderr].map((path) => stat(path).then((found) => found.size)));
  if (Math.max(...sizes) > MOST_OUTPUT_BYTES) {
    throw new ProgramError(
      `The program wrote more than ${MOST_OUTPUT_BYTES / 1024 ** 3} GiB of output and was stopped. Make it print less while it is profiled.`,
    );
  }
}

/** The wrapper's status file: the program's status, then the CPU seconds of the shell and of all children it waited for. */
async function readStatus(path: string): Promise<{ code: number; cpuSeconds: number } | undefined> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const [code = "", , children = ""] = text.split("\n");
  const cpuSeconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
  return { code: Number(code), cpuSeconds };
}

function endingOf(outcome: Outcome, code: number | undefined, stderrTail: string): Ending {
  if (outcome === "timeout") return { how: "timeout" };
  if (code === undefined)
    throw new ProgramError(
      `The program left no status: something killed it together with the shell it runs in.${stderrTail === "" ? "" : `\n${stderrTail}`}`,
    );
  if (code <= 128) return { how: "exit", code };
  const name = Object.entries(constants.signals).find(([, number]) => number === code - 128)?.[0];
  return name === undefined ? { how: "exit", code } : { how: "signal", signal: name };
}

async function readSampled(paths: Paths): Promise<Omit<Sampled, "isCutOff">> {
  const { samples, lost, late, error } = parsePySpyLog(await readFile(paths.log, "utf8"));
  const bytes = await stat(paths.folded).then(
    (found) => found.size,
    () => 0,
  );
  const keep = await readFile(`${paths.status}.keep`, "utf8").catch(() => undefined);
  const keepAlive = keep === undefined ? undefined : Number(keep);
  if (bytes === 0) return { foldedPath: undefined, recorded: 0, lost, late, error, keepAlive };
  return { foldedPath: paths.folded, recorded: samples ?? 0, lost, late, error: samples === undefined ? error : undefined, keepAlive };
}

async function readTail(path: string): Promise<string> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const length = Math.min(size, TAIL_BYTES);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.toString("utf8").trimEnd().split("\n").slice(-TAIL_LINES).join("\n");
  } finally {
    await file.close();
  }
}

/** Removes a run's folder; its profile has been read. */
export function removeRun(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}
