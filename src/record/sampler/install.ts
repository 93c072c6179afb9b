import { createHash, randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { messageOf, ProgramError } from "../../lib/errors.ts";
import { tryExecute } from "../../lib/exec.ts";
import { readRegularFile } from "../../lib/regular-file.ts";
import { withoutSecrets } from "../git/secrets.ts";

export const SAMPLER = "py-spy";
export const SAMPLER_VERSION = "0.4.3";

/** sha256 of every platform's wheel of that version; the name of each stands beside it. */
const WHEELS: readonly (readonly [platform: string, sha256: string])[] = [
  ["manylinux x86_64", "8a4277225f470d394a85cca0cdd944bef87f0097b6f20150a6dd3ac2e92806b8"],
  ["manylinux aarch64", "bbcec46930d464b3bfc142d6d02ade4dd8ad5627823263b3eff0280e80c7c132"],
  ["manylinux armv7l", "885d61020f763792e99cb3ad0788ae424b73cef45d5420ec9683f30e270b5d75"],
  ["manylinux i686", "a21b6958bf1200ff225c4f360834a77f7e12556ac11dcd863e26c9345b468783"],
  ["macOS arm64", "89ccab893c89b65f8f45bd51f8173294eaeebefbfc4252345681de8048420437"],
  ["macOS universal2", "b4e22d1fbc22bffa7d8e43c8b13daf47f56f14dbdbc813590093df81f0a971c6"],
  ["Windows amd64", "b14e00fddd4bfb12628e5c04b7d22c6754ae4c31bdfad0728adbe091ed26445f"],
  ["Windows arm64", "7de40c2903602a7cca888c26cc5d37aed004a7fd07b5258d1a14356c00540974"],
];

/** sha256 of the executable in each of those wheels: whoever can write to the cache could put another program there. */
const EXECUTABLES: ReadonlySet<string> = new Set([
  "a41205d4925beafd108e1ace85e66c0a1a7adbfcbebcd4441f07848b608886c0",
  "ad6e22882e8dcaced4f0a76fef10d372645cc7b94c48a289ebe1bedb754774ed",
  "6df2771577c6c0fe5399ff07be3560b84b95b465c612abffc2da304e260b0626",
  "f56cfc20cbb6f147a967b323ab9c6b334327fca4a984fd23a85168d1d29a35ac",
  "a877e70e754c18481a6493445cd6e980db8c6acae10cbf1e352e9d6b1b2b6f07",
  "fd05712977b35ea5ed31100e5fc1f02fefa22448b30519da35c8737843aa166f",
  "0890578ca20bf839d7f890bbcdb508a21cb9f1b71f99bf32be371c5e492a0b48",
  "e3974b6ee9de12a6e8d27c695b8de012d666c2426d8f29b6a9d428fd886ec828",
]);

export interface InstallOptions {
  /** Interpreter whose pip is asked first; its own packages are not touched. */
  readonly python: string;
  readonly env: NodeJS.ProcessEnv;
  /** Folder of the run's own: what is on its way lies here, and the sampler itself where the cache takes or runs nothing. */
  readonly temporary: string;
  readonly signal?: AbortSignal;
}

/**
 * The sampler's executable, fetched once into the user's cache and taken from there afterwards.
 * @throws ProgramError with the last words of pip and uv when it cannot be fetched, or when it runs nowhere.
 */
export async function installSampler(options: InstallOptions): Promise<string> {
  const places = [cacheFolder(options.env), options.temporary].map((folder) =>
    join(folder, `${SAMPLER}-${SAMPLER_VERSION}`, "bin", SAMPLER),
  );
  const [cached] = places as [string, string];
  if (await works(cached)) return cached;
  const program = await fetchSampler(options);
  const failures: string[] = [];
  for (const place of places) {
    // A home that is read-only or not there, a folder from which nothing may run.
    const failure = await writeExecutable(place, program).catch(messageOf);
    if (failure === undefined && (await works(place))) return place;
    failures.push(failure ?? `'${place}' does not run, or is not what the wheel contains.`);
  }
  throw new ProgramError(
    `${SAMPLER} ${SAMPLER_VERSION} cannot be used: ${failures.join(" ")} Set XDG_CACHE_HOME to a folder where programs can be written and run.`,
  );
}

/** Two runs may write at once: each renames a file of its own, both hold the same bytes. */
async function writeExecutable(path: string, program: Uint8Array): Promise<undefined> {
  await mkdir(dirname(path), { recursive: true });
  const fresh = `${path}.${randomUUID()}`;
  try {
    await writeFile(fresh, program, { mode: 0o755 });
    await rename(fresh, path);
  } finally {
    await rm(fresh, { force: true });
  }
}

/** Before each recording: the program that is profiled can write to the cache, too. @throws ProgramError when something else is in its place. */
export async function confirmSampler(executable: string): Promise<void> {
  if (await isSampler(executable)) return;
  throw new ProgramError(
    `'${executable}' is no longer ${SAMPLER} ${SAMPLER_VERSION}: its sha256 changed during the run. Check what the profiled program or another job writes there.`,
  );
}

async function isSampler(executable: string): Promise<boolean> {
  const program = await readRegularFile(executable).catch(() => undefined);
  return program !== undefined && EXECUTABLES.has(createHash("sha256").update(program).digest("hex"));
}

/** Whether it is the sampler, unchanged, and runs here. It sees no secret. */
async function works(executable: string): Promise<boolean> {
  if (!(await isSampler(executable))) return false;
  const asked = await tryExecute([executable, "--version"], { env: withoutSecrets(process.env) }).catch(() => undefined);
  return asked?.status === 0 && asked.stdout.trim() === `${SAMPLER} ${SAMPLER_VERSION}`;
}

function cacheFolder(env: NodeJS.ProcessEnv): string {
  return join(env["RUNNER_TOOL_CACHE"] || env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "flamediff");
}

/** Asks pip, then uv, which brings no pip into the environments it makes; either goes to the index that the user chose. */
async function fetchSampler(options: InstallOptions): Promise<Uint8Array> {
  const { env, temporary, signal } = options;
  const requirements = join(temporary, "sampler.txt");
  await writeFile(requirements, `${SAMPLER}==${SAMPLER_VERSION} ${WHEELS.map(([, sha256]) => `--hash=sha256:${sha256}`).join(" ")}\n`);
  const failures: string[] = [];
  for (const fetchBy of [fetchByPip, fetchByUv]) {
    const folder = await mkdtemp(join(temporary, "sampler-"));
    try {
      const { argv, read } = fetchBy({ ...options, requirements, folder });
      const done = await tryExecute(argv, { env: packageEnvironment(env), ...(signal && { signal }) }).catch((error: unknown) => {
        signal?.throwIfAborted();
        return messageOf(error);
      });
      if (typeof done !== "string" && done.status === 0) return await read();
      failures.push(typeof done === "string" ? done : `'${argv.slice(0, 3).join(" ")}' said: ${lastError(done.stderr)}.`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  throw new ProgramError(
    `${SAMPLER} ${SAMPLER_VERSION} cannot be fetched. ${failures.join(" ")} Give '${options.python}' pip or install uv; without network access, set PIP_FIND_LINKS to a folder that contains the wheel.`,
  );
}

interface Fetching extends InstallOptions {
  readonly requirements: string;
  /** An empty folder. */
  readonly folder: string;
}

interface Fetch {
  readonly argv: readonly string[];
  /** The sampler's bytes, once the command has ended well. */
  readonly read: () => Promise<Uint8Array>;
}

const ALIKE = ["--quiet", "--no-deps", "--only-binary", ":all:", "--require-hashes"];

/** Downloads instead of installing, so that no setting of where to install (`user`, `prefix`, `target` in pip.conf) gets in the way. */
function fetchByPip({ python, requirements, folder }: Fetching): Fetch {
  const quiet = ["--disable-pip-version-check", "--no-input"];
  return {
    argv: [python, "-m", "pip", "download", ...ALIKE, ...quiet, ...pipPlatform(), "--dest", folder, "-r", requirements],
    async read() {
      const [wheel = ""] = await readdir(folder);
      const files = unzipSync(await readRegularFile(join(folder, wheel)), {
        filter: ({ name }) => name.endsWith(`.data/scripts/${SAMPLER}`),
      });
      const [program] = Object.values(files);
      if (program === undefined) throw new Error(`'${wheel}' contains no ${SAMPLER}.`);
      return program;
    },
  };
}

function fetchByUv({ python, requirements, folder }: Fetching): Fetch {
  return {
    argv: ["uv", "pip", "install", ...ALIKE, "--python", python, "--target", folder, "-r", requirements],
    read: () => readRegularFile(join(folder, "bin", SAMPLER)),
  };
}

const MACHINES: { readonly [arch: string]: string } = { x64: "x86_64", arm64: "aarch64", arm: "armv7l", ia32: "i686" };

/** The executable for Linux is static; only the wheel's tag keeps it from systems without glibc, such as Alpine. */
function pipPlatform(): string[] {
  const machine = MACHINES[process.arch];
  return process.platform === "linux" && machine !== undefined ? ["--platform", `manylinux2014_${machine}`] : [];
}

/** No secret, since packages of the job run code when Python starts. Settings that are about the user's own environment would refuse ours. */
function packageEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { PIP_CONSTRAINT: _, UV_CONSTRAINT: __, ...others } = withoutSecrets(env);
  return { ...others, PIP_REQUIRE_VIRTUALENV: "0" };
}

function lastError(text: string): string {
  const lines = text.trim().split("\n");
  const last = lines.filter((line) => /error/i.test(line)).at(-1) ?? lines.at(-1) ?? "";
  return last.replace(/\.$/, "") || "nothing";
}
