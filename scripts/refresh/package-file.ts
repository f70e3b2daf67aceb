import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file of a package, and the version of the package. */
export interface PackageFile {
  readonly version: string;
  readonly text: string;
}

/**
 * Reads one file of a package as npm has it, without installing the package.
 *
 * @param version a version or a tag such as `latest`
 */
export function packageFile(name: string, version: string, path: string): PackageFile {
  const folder = mkdtempSync(join(tmpdir(), "refresh-"));
  try {
    const packed = execFileSync("npm", ["pack", `${name}@${version}`, "--json", "--silent"], { cwd: folder });
    const [{ filename = "", version: found = "" } = {}]: readonly { filename?: string; version?: string }[] =
      JSON.parse(packed.toString("utf8"));
    execFileSync("tar", ["-xzf", filename, `package/${path}`], { cwd: folder });
    return { version: found, text: readFileSync(join(folder, "package", path), "utf8") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
