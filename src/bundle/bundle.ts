import { readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { messageOf, UserError } from "../lib/errors.ts";
import { makeOwnFolder, openRegularFile, replaceFile, tryReadRegularFile } from "../lib/regular-file.ts";
import { formatManifest, MANIFEST_FILE, MAX_MANIFEST_CHARACTERS, type Manifest, parseManifest } from "./manifest.ts";
import { openZip } from "./zip.ts";

/** A character takes up to four bytes; what has more is neither unpacked nor decoded. */
const MAX_MANIFEST_BYTES = 4 * MAX_MANIFEST_CHARACTERS;

/** One stage's result for the next: the manifest, and the folded text of each round by its name in the manifest. */
export interface Bundle {
  readonly manifest: Manifest;
  /** Bytes of one round. @throws UserError when the bundle does not hold it. */
  read(member: string): AsyncIterable<Uint8Array>;
}

/** A bundle in a folder, as `flamediff profile` wrote it. @throws UserError when there is none or it is not in order. */
export async function readBundleFolder(folder: string): Promise<Bundle> {
  const manifestPath = join(folder, MANIFEST_FILE);
  const json = await tryReadRegularFile(manifestPath, MAX_MANIFEST_BYTES);
  if (json === undefined)
    throw new UserError(`'${folder}' contains no ${MANIFEST_FILE}; expected a folder written by 'flamediff profile --out ${folder}'.`);
  return { manifest: parseManifest(json), read: (member) => readMember(folder, member) };
}

/** Folders that hold a bundle at or right below the given ones: `download-artifact` puts each artifact into a folder of its own. */
export async function findBundleFolders(folders: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    const inside = await readdir(folder).catch((error: unknown) => {
      throw new UserError(`'${folder}' cannot be read: ${messageOf(error)}. Expected a folder written by 'flamediff profile'.`, {
        cause: error,
      });
    });
    const candidates = inside.includes(MANIFEST_FILE) ? [folder] : inside.sort().map((name) => join(folder, name));
    for (const candidate of candidates) {
      const isBundle = await stat(join(candidate, MANIFEST_FILE)).then(
        () => true,
        () => false,
      );
      if (isBundle) found.push(candidate);
    }
  }
  if (found.length === 0)
    throw new UserError(
      `No ${MANIFEST_FILE} in ${folders.map((folder) => `'${folder}'`).join(", ")}; expected the output of 'flamediff profile'.`,
    );
  return found;
}

/**
 * A bundle in a downloaded artifact. Only the manifest is unpacked here, and later only the files that it names, one at a time.
 * @param what names the artifact in errors, such as `Artifact 'x'`.
 * @throws UserError when it is no zip or the manifest is not in order.
 */
export async function readBundleZip(what: string, bytes: Uint8Array): Promise<Bundle> {
  const zip = openZip(what, bytes);
  if (!zip.has(MANIFEST_FILE))
    throw new UserError(`${what} contains no ${MANIFEST_FILE}; expected the upload of a job with 'mode: profile'.`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of zip.read(MANIFEST_FILE, MAX_MANIFEST_BYTES)) chunks.push(chunk);
  return {
    manifest: parseManifest(Buffer.concat(chunks).toString("utf8")),
    read(member) {
      if (!zip.has(member)) throw missing(member);
      return zip.read(member);
    },
  };
}

/** Writes a bundle: rounds first, the manifest last, so that a half-written one is not taken for whole. */
export async function writeBundle(folder: string, manifest: Manifest, rounds: ReadonlyMap<string, string>): Promise<void> {
  await makeOwnFolder(folder);
  for (const [member, folded] of rounds) {
    await makeOwnFolder(dirname(join(folder, member)));
    await replaceFile(join(folder, member), folded);
  }
  await replaceFile(join(folder, MANIFEST_FILE), formatManifest(manifest));
}

async function* readMember(folder: string, member: string): AsyncIterable<Uint8Array> {
  try {
    await using file = await openRegularFile(join(folder, member), { followsLinks: false });
    yield* file.createReadStream();
  } catch (error) {
    throw missing(member, error);
  }
}

function missing(member: string, cause?: unknown): UserError {
  return new UserError(`The bundle has no '${member}', which its ${MANIFEST_FILE} lists. Record again with 'flamediff profile'.`, {
    cause,
  });
}
