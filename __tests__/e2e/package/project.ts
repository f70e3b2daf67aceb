import { linkSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../folders";
import { cachedFolder } from "./cache";
import { install } from "./npm";
import { packLibrary, ROOT } from "./tarball";

const { devDependencies }: { devDependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(ROOT, "package.json"), "utf8"),
);

/** What a user's package.json says of CDKTF. */
export interface Packages {
  readonly dependencies: Readonly<Record<string, string>>;
  /** @default - none */
  readonly overrides?: Readonly<Record<string, string>>;
}

/** CDKTF with the bindings of AWS provider 6. */
export const CDKTF = packages({ cdktf: "", "@cdktf/provider-aws": "" });

/** CDKTF with the last bindings of AWS provider 5. */
export const CDKTF_ON_AWS_5 = packages({ cdktf: "", "@cdktf/provider-aws": "20.1.0" });

/** CDK Terrain. */
export const CDKTN = packages({ cdktn: "0.24.0", "@cdktn/provider-aws": "25.7.0" });

/** CDK Terrain in a program that keeps the imports of CDKTF. */
export const CDKTN_AS_CDKTF: Packages = {
  ...packages({ cdktf: "npm:cdktn@0.24.0", "@cdktf/provider-aws": "" }),
  overrides: { cdktf: "$cdktf" },
};

/** An empty project that has these packages and the packed library, installed by npm. */
export async function makeProject(used: Packages): Promise<string> {
  const dir = await makeProjectWithout(used);
  await install(dir, [(await packLibrary()).file]);
  return dir;
}

/** An empty project that has these packages, without the library. */
export async function makeProjectWithout(used: Packages): Promise<string> {
  const manifest = JSON.stringify({ private: true, ...used }, null, 2);
  const installed = await cachedFolder("packages", manifest, async (folder) => {
    writeFileSync(join(folder, "package.json"), manifest);
    await install(folder);
  });
  const dir = temporaryFolder("project");
  linkFolder(installed, dir);
  return dir;
}

/** Has npm decide which versions a project gets with the packed library, without installing them. */
export async function resolvePackages({ dependencies, ...rest }: Packages): Promise<void> {
  const dir = temporaryFolder("resolve");
  const ownPackage = { "cdktf-aws-vpc-endpoints": `file:${(await packLibrary()).file}` };
  const manifest = { private: true, dependencies: { ...dependencies, ...ownPackage }, ...rest };
  writeFileSync(join(dir, "package.json"), JSON.stringify(manifest));
  await install(dir, ["--package-lock-only"]);
}

/** The packages of a project, by the folder that they are in. */
export function installedPackages(dir: string): readonly string[] {
  const { packages: found }: { packages: object } = JSON.parse(
    readFileSync(join(dir, "node_modules", ".package-lock.json"), "utf8"),
  );
  return Object.keys(found).filter((folder) => folder.lastIndexOf("node_modules") === 0);
}

/** The packages with the version of each; an empty one stands for that of this repository. */
function packages(wanted: Readonly<Record<string, string>>): Packages {
  const versions = Object.entries({ ...wanted, constructs: "" });
  return {
    dependencies: Object.fromEntries(
      versions.map(([name, version]) => [name, version || (devDependencies[name] ?? "")]),
    ),
  };
}

/** Copies a folder whose files take no space of their own: they are never edited in place. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}
