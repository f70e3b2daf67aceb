import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folders: string[] = [];

/** A new folder under the system's temporary folder, removed after the suite, or at the end of the process. */
export function temporaryFolder(name: string): string {
  // Terraform prints real paths, and on some systems the temporary folder is a link.
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `vpc-endpoints-${name}-`));
  folders.push(folder);
  return folder;
}

function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

// Jest hides the end of its process from the tests, but runs what a module asks for after the suite.
if (typeof afterAll === "function") afterAll(removeFolders);
else process.on("exit", removeFolders);
