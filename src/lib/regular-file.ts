import { constants } from "node:fs";
import { type FileHandle, lstat, mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { UserError } from "./errors.ts";
import { formatCount } from "./format.ts";

/** The longest text that Node can hold; recordings, the largest files that are read at once, have far less. */
const MAX_BYTES = 0x1fffffe8;

/**
 * Opens a file that may not be one. A FIFO does not wait for its other end, and a device is not read.
 * @throws UserError when it is no regular file; the system's error when it cannot be opened, or is a link that is not to be followed.
 */
export async function openRegularFile(path: string, { followsLinks }: { readonly followsLinks: boolean }): Promise<FileHandle> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | (followsLinks ? 0 : constants.O_NOFOLLOW));
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw notRegular(path);
}

/**
 * The bytes of a file that may not be one: a program that was run, or whoever shares its folder, can put anything in a file's place.
 * @throws UserError when it is no regular file or has more than `mostBytes`; the system's error when it cannot be read.
 */
export async function readRegularFile(path: string, mostBytes: number = MAX_BYTES): Promise<Buffer> {
  await using file = await openRegularFile(path, { followsLinks: true });
  const { size } = await file.stat();
  if (size > mostBytes)
    throw new UserError(`'${path}' has ${formatCount(size)} bytes; at most ${formatCount(mostBytes)} are read. Remove or shorten it.`);
  return await file.readFile();
}

/** The same as text. */
export async function readRegularText(path: string, mostBytes?: number): Promise<string> {
  return (await readRegularFile(path, mostBytes)).toString("utf8");
}

/**
 * The text of a file that may not be one; undefined when nothing is there.
 * @throws UserError when it is no regular file or has more than `mostBytes`; the system's error when it cannot be read.
 */
export async function tryReadRegularFile(path: string, mostBytes?: number): Promise<string | undefined> {
  try {
    return await readRegularText(path, mostBytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * Adds to a file that may not be one. @throws UserError when it is no regular file; the system's error when it is a link or cannot be written.
 */
export async function appendRegularFile(path: string, text: string): Promise<void> {
  const { O_APPEND, O_CREAT, O_NOFOLLOW, O_NONBLOCK, O_WRONLY } = constants;
  await using file = await open(path, O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK | O_NOFOLLOW);
  if (!(await file.stat()).isFile()) throw notRegular(path);
  await file.appendFile(text);
}

/**
 * Writes a file in place of whatever has its name. A link or a FIFO is replaced, never followed or opened.
 * @throws UserError when a folder is in its place; the system's error when it cannot be written.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const fresh = `${path}.${process.pid}.new`;
  try {
    await rm(fresh, { force: true });
    await writeFile(fresh, text, { flag: "wx" });
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    if ((error as NodeJS.ErrnoException).code !== "EISDIR") throw error;
    throw new UserError(`'${path}' is a folder; expected a file or nothing. Remove or rename it.`, { cause: error });
  }
}

/**
 * Makes a folder, with those above it. @throws UserError when something else, such as a link to a folder, has its name.
 */
export async function makeOwnFolder(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) await mkdir(path, { recursive: true });
  else if (!found.isDirectory())
    throw new UserError(`'${path}' is not a folder; expected a folder or nothing, not a link or a file. Remove or rename it.`);
}

function notRegular(path: string): UserError {
  return new UserError(`'${path}' is not a regular file; expected one, not a folder, a FIFO or a device. Remove or rename it.`);
}
