import { statSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** Whom the superuser runs programs as that may not do everything. */
export const NOBODY = 65_534;
export const IS_SUPERUSER = userInfo().uid === 0;
/** Whether the superuser can run these sources as somebody else: in a private folder, as `mktemp -d` makes it, nobody else may enter the checkout. */
export const CAN_BE_NOBODY = IS_SUPERUSER && [fileURLToPath(import.meta.url), process.execPath, `${tmpdir()}/x`].every(isOpenToAll);

function isOpenToAll(file: string): boolean {
  const above = dirname(file);
  return above === file || ((statSync(above).mode & 0o001) !== 0 && isOpenToAll(above));
}
