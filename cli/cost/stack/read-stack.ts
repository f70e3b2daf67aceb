import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { MANIFEST_FILE } from "../../../lib/model/manifest";
import { show } from "../../../lib/shapes/text";
import { parseJson } from "../../parse-json";
import { tryToRead } from "../../read-text";
import type { Reading } from "../../reading";
import { listEndpoints, type Stack } from "./list-endpoints";
import { readManifest } from "./read-manifest";

/** Reads the endpoints of a synthesized stack from its folder, or from the `cdk.tf.json` in it. */
export function readStack(path: string): Reading<Stack> {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
  const file = isFolder ? join(path, "cdk.tf.json") : path;
  if (!existsSync(file)) return notAStack(path);
  const read = tryToRead(file);
  if ("error" in read) return read;
  const stack = parseJson(read.value);
  if (stack === undefined) return notAStack(file);
  const manifest = findManifest(join(dirname(file), MANIFEST_FILE));
  return "error" in manifest ? manifest : { value: listEndpoints(stack, manifest.value) };
}

function findManifest(file: string): ReturnType<typeof readManifest> | { readonly value: undefined } {
  if (!existsSync(file)) return { value: undefined };
  const read = tryToRead(file);
  if ("error" in read) return read;
  const manifest = readManifest(read.value);
  return "error" in manifest ? { error: `${show(file)} ${manifest.error}` } : manifest;
}

function notAStack(path: string): { readonly error: string } {
  return {
    error: `${show(path)} is not a synthesized stack: run npm run synth, then give cdktf.out/stacks/<name>`,
  };
}
