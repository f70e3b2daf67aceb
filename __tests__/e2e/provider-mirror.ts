import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { homedir, tmpdir, userInfo } from "node:os";
import { basename, join } from "node:path";

const SEARCH_LIMIT_MS = 20_000;
const PROVIDER = join("registry.terraform.io", "hashicorp", "aws");
// Folders that no mirror is in, and that are endless or change while they are read.
const SKIPPED = new Set(["proc", "sys", "dev", "run", "node_modules", ".git", ".terraform", "cdktf.out"]);

/** Where to look for a mirror. */
export interface MirrorSearch {
  /** Environment variables: TERRAFORM_PROVIDER_MIRROR names the mirror, and others name caches. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Folders to search, the most likely one first. */
  readonly roots: readonly string[];
  /** The file that remembers what was found. */
  readonly memory: string;
}

/**
 * The folder that holds `registry.terraform.io/hashicorp/aws`: TERRAFORM_PROVIDER_MIRROR, else the nearest one
 * found on the disk within 20 seconds. The finding is remembered in the temporary folder.
 */
export function providerMirror(): string | undefined {
  const home = homedir();
  return findMirror({
    env: process.env,
    home,
    roots: [join(home, ".terraform.d"), "/opt", "/usr/local", "/usr/share", "/srv", home, "/"],
    memory: join(tmpdir(), `vpc-endpoints-e2e-mirror-${userInfo().username}`),
  });
}

/**
 * Finds a mirror, and never a plugin cache: it looks the same, but terraform installs from a mirror into the cache,
 * and fails with "cannot install existing provider directory to itself" if both are one folder.
 */
export function findMirror(search: MirrorSearch): string | undefined {
  const caches = cachesOf(search);
  const isMirror = (folder: string) => existsSync(join(folder, PROVIDER)) && !isCache(folder, caches);
  const named = search.env["TERRAFORM_PROVIDER_MIRROR"];
  if (named) return isMirror(named) ? named : undefined;
  const remembered = existsSync(search.memory) ? readFileSync(search.memory, "utf8") : "";
  if (remembered && isMirror(remembered)) return remembered;
  const found = searchFolders(search.roots, isMirror);
  if (found) writeFileSync(search.memory, found);
  return found;
}

function searchFolders(roots: readonly string[], isMirror: (folder: string) => boolean): string | undefined {
  const deadline = Date.now() + SEARCH_LIMIT_MS;
  const waiting = [...roots];
  // Breadth first: a mirror is usually near the top, and deep trees are many.
  for (const folder of waiting) {
    if (Date.now() > deadline) return undefined;
    if (isMirror(folder)) return folder;
    for (const name of subfolders(folder)) waiting.push(join(folder, name));
  }
  return undefined;
}

function subfolders(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name)).map((entry) => entry.name);
  } catch {
    return [];
  }
}

/** The plugin caches of this machine: CDKTF's own one, and those that Terraform's settings name. */
function cachesOf({ env, home }: MirrorSearch): readonly string[] {
  const settings = [env["TF_CLI_CONFIG_FILE"], join(home, ".terraformrc")].flatMap((file) => {
    const text = file && existsSync(file) ? readFileSync(file, "utf8") : "";
    return /^\s*plugin_cache_dir\s*=\s*"([^"]+)"/m.exec(text)?.[1]?.replace(/^(~|\$HOME)(?=\/)/, home) ?? [];
  });
  const named = env["TF_PLUGIN_CACHE_DIR"] ?? [];
  return [join(home, ".terraform.d", "plugin-cache"), ...settings, ...[named].flat()].map(realPath);
}

function isCache(folder: string, caches: readonly string[]): boolean {
  const real = realPath(folder);
  return basename(real) === "plugin-cache" || caches.includes(real);
}

function realPath(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : folder;
}
