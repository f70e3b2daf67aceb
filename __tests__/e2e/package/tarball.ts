import { cpSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../folders";
import { cachedFolder } from "./cache";
import { npm } from "./npm";

/** The folder of the repository. */
export const ROOT = join(__dirname, "..", "..", "..");

const PACK_FILE = "pack.json";
const STAGE = "package";

/** What a package is built from. */
const SOURCES = [
  "LICENSE",
  "NOTICE",
  "README.md",
  "lib",
  "cli",
  "package.json",
  "scripts",
  "tsconfig.build.json",
  "tsconfig.json",
];

/** The package as users download it. */
export interface Tarball {
  /** Path of the tarball. */
  readonly file: string;
  /** The folder that was packed. */
  readonly folder: string;
  /** Bytes of the tarball. */
  readonly packedBytes: number;
  /** Bytes of the files in it. */
  readonly unpackedBytes: number;
  /** The paths of the files in it, sorted. */
  readonly files: readonly string[];
}

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/** Builds and packs the library, in a copy so that `dist` here is left alone. */
export async function packLibrary(): Promise<Tarball> {
  const folder = await cachedFolder("tarball", textOfSources(), async (made) => {
    const checkout = temporaryFolder("build");
    for (const name of SOURCES) cpSync(join(ROOT, name), join(checkout, name), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(checkout, "node_modules"));
    const packed = await npm(checkout, ["pack", "--silent", "--json", "--pack-destination", made]);
    writeFileSync(join(made, PACK_FILE), packed.slice(packed.indexOf("[\n")));
    cpSync(join(checkout, STAGE), join(made, STAGE), { recursive: true });
  });
  const packed: readonly Packed[] = JSON.parse(readFileSync(join(folder, PACK_FILE), "utf8"));
  const [only] = packed;
  if (!only) throw new Error("npm pack named no package");
  return {
    file: join(folder, only.filename),
    folder: join(folder, STAGE),
    packedBytes: only.size,
    unpackedBytes: only.unpackedSize,
    files: only.files.map(({ path }) => path).sort(),
  };
}

function textOfSources(): string {
  const files = [...SOURCES, "package-lock.json"].flatMap((name) => filesIn(join(ROOT, name))).sort();
  return files.map((file) => `${file}\n${readFileSync(file, "utf8")}`).join("\n");
}

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}
