import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { MANIFEST_FILE, type ManifestConstruct } from "../../lib/model/manifest";
import { isObject } from "../../lib/shapes/is-object";
import { show } from "../../lib/shapes/text";
import type { Streams } from "../io";
import { readJson } from "../read-json";
import { readStandardInput, tryToRead } from "../read-text";
import type { Reading } from "../reading";
import { readManifest } from "./read-manifest";
import { type Shown, shownIn } from "./shown-json";

/** The path that stands for standard input. */
export const STANDARD_INPUT = "-";

/** A stack, as Terraform shows it or as synth wrote it. */
export type StackJson =
  | { readonly shown: Shown }
  | {
      /** What `cdk.tf.json` holds. */
      readonly synthesized: unknown;
      /** The constructs of its manifest; undefined if it has none. */
      readonly constructs: readonly ManifestConstruct[] | undefined;
    };

/** What to call an input in messages. */
export function nameOfInput(path: string): string {
  return path === STANDARD_INPUT ? "Standard input" : show(path);
}

/**
 * Reads a plan or state from a file or from standard input, or a synthesized stack from its folder; `advice` says what
 * to give instead of anything else.
 */
export async function readStackJson(path: string, advice: string, streams: Streams): Promise<Reading<StackJson>> {
  if (path === STANDARD_INPUT) return readText(await readStandardInput(streams, advice), nameOfInput(path), advice);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
  const file = isFolder ? join(path, "cdk.tf.json") : path;
  if (isFolder && !existsSync(file)) return { error: `${show(path)} has no cdk.tf.json: ${advice}` };
  const read = tryToRead(file);
  if ("error" in read) return read;
  return readText(read.value, show(file), advice, join(dirname(file), MANIFEST_FILE));
}

/** Reads the text of an input; the stack of a folder may have a manifest. */
function readText(text: string, name: string, advice: string, manifestFile?: string): Reading<StackJson> {
  const json = readJson(text, name);
  if ("error" in json) return { error: `${json.error}: ${advice}` };
  const shown = shownIn(json.value);
  if (shown) return { value: { shown } };
  const fault = faultOf(json.value);
  if (fault !== undefined) return { error: `${name} is ${fault}: ${advice}` };
  const manifest = manifestFile === undefined ? undefined : findManifest(manifestFile);
  if (manifest && "error" in manifest) return manifest;
  return { value: { synthesized: json.value, constructs: manifest?.value } };
}

/** What a value is instead of a stack. */
function faultOf(value: unknown): string | undefined {
  if (!isObject(value)) return "no stack";
  if ("lineage" in value) return "a state in the form in which Terraform stores it";
  return ["resource", "module", "terraform", "provider"].some((name) => name in value) ? undefined : "no stack";
}

function findManifest(file: string): ReturnType<typeof readManifest> | undefined {
  if (!existsSync(file)) return undefined;
  const read = tryToRead(file);
  if ("error" in read) return read;
  const manifest = readManifest(read.value);
  return "error" in manifest ? { error: `${show(file)} ${manifest.error}` } : manifest;
}
