import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { MANIFEST_FILE } from "../../../lib/model/manifest";
import { show } from "../../../lib/shapes/text";
import { parseJson } from "../../parse-json";
import { tryToRead } from "../../read-text";
import type { Reading } from "../../reading";
import { listEndpoints, type StackEndpoints } from "./list-endpoints";
import { readManifest } from "./read-manifest";

/** A synthesized stack. */
export interface Stack extends StackEndpoints {
  /** Whether there is a manifest of the endpoints next to it. */
  readonly hasManifest: boolean;
}

/** Reads the endpoints of a synthesized stack from its folder, or from the `cdk.tf.json` in it. */
export function readStack(path: string): Reading<Stack> {
  const file = findFile(path);
  if (file === undefined) return notAStack(path);
  const read = tryToRead(file);
  if ("error" in read) return read;
  const stack = parseJson(read.value);
  return stack === undefined ? notAStack(file) : withManifest(stack, join(dirname(file), MANIFEST_FILE));
}

function findFile(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  const file = statSync(path).isDirectory() ? join(path, "cdk.tf.json") : path;
  return existsSync(file) ? file : undefined;
}

function withManifest(stack: unknown, file: string): Reading<Stack> {
  if (!existsSync(file)) return { value: { ...listEndpoints(stack, []), hasManifest: false } };
  const read = tryToRead(file);
  if ("error" in read) return read;
  const manifest = readManifest(read.value);
  if ("error" in manifest) return { error: `${show(file)} ${manifest.error}` };
  return { value: { ...listEndpoints(stack, manifest.value), hasManifest: true } };
}

function notAStack(path: string): { readonly error: string } {
  return {
    error: `${show(path)} is not a synthesized stack: run npm run synth, then give cdktf.out/stacks/<name>`,
  };
}
