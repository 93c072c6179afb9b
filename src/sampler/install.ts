import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { ProgramError } from "../errors.ts";
import { tryExecute } from "../exec.ts";

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

export interface InstallOptions {
  /** Interpreter whose pip downloads; its own packages are not touched. */
  readonly python: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}

/**
 * The sampler's executable, installed once into a folder of its own and taken from there afterwards.
 * @throws ProgramError with pip's last words when it cannot be installed.
 */
export async function installSampler({ python, env, signal }: InstallOptions): Promise<string> {
  const folder = join(cacheFolder(env), `${SAMPLER}-${SAMPLER_VERSION}`);
  const executable = join(folder, "bin", SAMPLER);
  if (await works(executable)) return executable;
  await mkdir(cacheFolder(env), { recursive: true });
  const fresh = await mkdtemp(join(cacheFolder(env), "installing-"));
  try {
    const requirements = join(fresh, "requirements.txt");
    await writeFile(requirements, `${SAMPLER}==${SAMPLER_VERSION} ${WHEELS.map(([, sha256]) => `--hash=sha256:${sha256}`).join(" ")}\n`);
    const target = join(fresh, "target");
    const pip = [
      python,
      "-m",
      "pip",
      "install",
      "--quiet",
      "--disable-pip-version-check",
      "--no-input",
      "--no-deps",
      "--only-binary",
      ":all:",
    ];
    const done = await tryExecute([...pip, "--require-hashes", "--target", target, "-r", requirements], { env, ...(signal && { signal }) });
    if (done.status !== 0)
      throw new ProgramError(`${SAMPLER} ${SAMPLER_VERSION} cannot be installed with '${python} -m pip': ${lastWords(done.stderr)}`);
    // Two runs may install at once: the first to finish wins, both use the same bytes.
    await rename(target, folder).catch(() => undefined);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  if (await works(executable)) return executable;
  throw new ProgramError(
    `${SAMPLER} ${SAMPLER_VERSION} was installed into '${folder}' but does not run there. Remove that folder and try again.`,
  );
}

async function works(executable: string): Promise<boolean> {
  const asked = await tryExecute([executable, "--version"]).catch(() => undefined);
  return asked?.status === 0 && asked.stdout.trim() === `${SAMPLER} ${SAMPLER_VERSION}`;
}

function cacheFolder(env: NodeJS.ProcessEnv): string {
  return join(env["RUNNER_TOOL_CACHE"] || env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "flamediff");
}

function lastWords(text: string): string {
  const lines = text.trim().split("\n");
  return lines.filter((line) => /error/i.test(line)).at(-1) ?? lines.at(-1) ?? "pip said nothing.";
}
