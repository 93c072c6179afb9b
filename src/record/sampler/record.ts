import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, open, writeFile } from "node:fs/promises";
import { ProgramError } from "../../lib/errors.ts";
import { ORPHANS } from "../python/sources.ts";
import { MARKER } from "./environment.ts";
import { type ExitStatus, exitStatusOf } from "./exit-status.ts";
import { pySpyArguments, type RecordingSwitches } from "./py-spy.ts";
import { pathsIn, type RunPaths, readOrphanSeconds, readSampled, readStatus, readTail, type Sampled } from "./run-folder.ts";
import { supervise } from "./supervision.ts";
import { prepareWait, readWaitSeconds } from "./wait.ts";

/** A program's run: what to run, where, and where its output goes. */
export interface RunRequest {
  readonly argv: readonly string[];
  readonly cwd: string;
  /** The whole environment, marker included; with the sampler, PYTHONPATH is longer until the program runs. */
  readonly env: Readonly<Record<string, string>>;
  /** A new folder of this run's own; the caller removes it. */
  readonly folder: string;
  readonly timeoutSeconds: number;
  readonly signal: AbortSignal;
  /** Without it the program just runs. */
  readonly sampler?: {
    readonly executable: string;
    readonly switches: RecordingSwitches;
    /** The program begins at once, even if the sampler is not there yet. */
    readonly isImpatient?: boolean;
  };
  /** Interpreter for the process that adopts what nobody in the program waits for, so that its CPU time is known. */
  readonly adopter?: string;
  /** Keeps the sampler alive while no Python runs: for commands that are not one Python process. */
  readonly keepAlive?: { readonly python: string };
}

export interface RunResult {
  readonly exitStatus: ExitStatus;
  /** Of all processes of the program; undefined when some of it cannot be known. */
  readonly cpuSeconds: number | undefined;
  /** Without the wait for the sampler. */
  readonly wallSeconds: number;
  /** The most resident memory of its Python processes at a time, in bytes; 0 where that cannot be seen. */
  readonly peakBytes: number;
  /** Most threads seen in one process at a time; 0 where that cannot be seen. */
  readonly threads: number;
  /** CPU seconds of each Python process when it was last seen, by its number; empty where that cannot be seen. */
  readonly pythons: ReadonlyMap<number, number>;
  /** Last lines of what it wrote. */
  readonly stdoutTail: string;
  readonly stderrTail: string;
  /** Undefined when the sampler was not asked to. */
  readonly sampled: Sampled | undefined;
}

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
echo $PPID >"$f.outer"
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
  const paths = pathsIn(folder);
  await writeFile(paths.wrapper, WRAPPER);
  await writeFile(paths.adopter, ORPHANS);
  const started = performance.now();
  const child = await start(request, paths);
  const { outcome, threads, peakBytes, pythons, seenSeconds, isCutOff } = await supervise({
    child,
    sampler: request.sampler?.executable,
    marker: request.env[MARKER] ?? "",
    paths,
    started,
    timeoutSeconds: request.timeoutSeconds,
    signal,
  });
  const wallSeconds = (performance.now() - started) / 1000;
  const waitSeconds = await readWaitSeconds(paths.waits);
  const status = await readStatus(paths.status);
  const [stdoutTail, stderr] = await Promise.all([readTail(paths.stdout), readTail(paths.stderr)]);
  // What the shell says of a command it cannot start begins with its own script and line.
  const stderrTail = stderr.replaceAll(`${paths.wrapper}: `, "").replace(/^(?:line )?\d+: (?=.*not found$)/m, "");
  return {
    exitStatus: exitStatusOf(outcome, status?.code, stderrTail),
    cpuSeconds: status && allSeconds(status.cpuSeconds + (await readOrphanSeconds(paths.status)), seenSeconds),
    wallSeconds: outcome === "timeout" ? wallSeconds : Math.max(0, (outcome.statusAt - started) / 1000 - waitSeconds),
    threads,
    peakBytes,
    pythons,
    stdoutTail,
    stderrTail,
    sampled: request.sampler && (await readSampled(paths, isCutOff)),
  };
}

/** A difference within this share, or this many seconds, is that of the clocks. */
const CLOCK_SHARE = 0.05;
const CLOCK_SECONDS = 0.2;

/** CPU seconds of the processes that somebody waited for; undefined when more were seen in use, such as those of children whose end the program ignores (SIGCHLD). */
function allSeconds(waitedFor: number, seen: number): number | undefined {
  return seen > waitedFor * (1 + CLOCK_SHARE) + CLOCK_SECONDS ? undefined : waitedFor;
}

async function start({ argv, cwd, env, sampler, keepAlive, adopter, folder }: RunRequest, paths: RunPaths): Promise<ChildProcess> {
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
  const sampled = sampler === undefined ? shells : [sampler.executable, ...pySpyArguments(sampler.switches, paths.folded), ...shells];
  const programEnv =
    sampler === undefined || sampler.isImpatient === true
      ? env
      : { ...env, ...(await prepareWait(paths.waits, sampler.switches, env["PYTHONPATH"])) };
  const unset = env["LC_CTYPE"] === undefined ? "LC_CTYPE" : "";
  const [command = "", ...args] = adopter === undefined ? sampled : [adopter, "-I", "-S", paths.adopter, paths.status, unset, ...sampled];
  const files = await Promise.all([open(paths.log, "w"), open(paths.stdout, "w"), open(paths.stderr, "w")]);
  try {
    const [log, stdout, stderr] = files.map((file) => file.fd) as [number, number, number];
    return await new Promise<ChildProcess>((resolve, reject) => {
      // A group of its own; Node, unlike a shell's `&`, leaves SIGINT to the child.
      // The sampler has a temporary file that it leaves behind when it is killed; the program gets its own TMPDIR back.
      const child = spawn(command, args, {
        cwd,
        env: { ...programEnv, TMPDIR: folder },
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
