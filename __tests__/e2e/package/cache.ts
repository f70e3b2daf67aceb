import { createHash } from "node:crypto";
import { existsSync, mkdirSync, realpathSync, renameSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { temporaryFolder } from "../folders";

const CACHE = join(realpathSync(tmpdir()), `vpc-endpoints-e2e-${userInfo().username}`);

/**
 * A folder that later runs find again as long as what it was made from is the same. It is made aside and
 * moved into place when it is complete.
 */
export async function cachedFolder(
  name: string,
  madeFrom: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const digest = createHash("sha256").update(madeFrom).digest("hex").slice(0, 12);
  const folder = join(CACHE, `${name}-${digest}`);
  if (existsSync(folder)) return folder;
  const draft = temporaryFolder("draft");
  await make(draft);
  mkdirSync(CACHE, { recursive: true });
  // Another run may have been first, and what it made is as good.
  if (!existsSync(folder)) renameSync(draft, folder);
  return folder;
}
