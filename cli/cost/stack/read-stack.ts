import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { MANIFEST_FILE } from "../../../lib/model/manifest";
import { isObject } from "../../../lib/shapes/is-object";
import { show } from "../../../lib/shapes/text";
import type { Streams } from "../../io";
import { readJson } from "../../read-json";
import { readStandardInput, tryToRead } from "../../read-text";
import type { Reading } from "../../reading";
import { shownIn } from "../../terraform/shown-json";
import { listEndpoints, type Stack } from "./list-endpoints";
import { listShown } from "./list-shown";
import { readManifest } from "./read-manifest";

/** The path that stands for standard input. */
export const STANDARD_INPUT = "-";

const ADVICE =
  "give the output of terraform show -json, the folder of a synthesized stack, or services with --services sqs,kms";

/** What to call an input in messages. */
export function nameOfInput(path: string): string {
  return path === STANDARD_INPUT ? "Standard input" : show(path);
}

/**
 * Reads the endpoints of a plan or state from a file or from standard input, or those of a synthesized stack from its
 * folder.
 */
export async function readStack(path: string, streams: Streams): Promise<Reading<Stack>> {
  if (path === STANDARD_INPUT) return readText(await readStandardInput(streams, ADVICE), nameOfInput(path));
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
  const file = isFolder ? join(path, "cdk.tf.json") : path;
  if (isFolder && !existsSync(file)) return { error: `${show(path)} has no cdk.tf.json: ${ADVICE}` };
  const read = tryToRead(file);
  if ("error" in read) return read;
  return readText(read.value, show(file), join(dirname(file), MANIFEST_FILE));
}

/** Reads the text of an input; the stack of a folder may have a manifest. */
function readText(text: string, name: string, manifestFile?: string): Reading<Stack> {
  const json = readJson(text, name);
  if ("error" in json) return { error: `${json.error}: ${ADVICE}` };
  const shown = shownIn(json.value);
  if (shown) return { value: listShown(shown) };
  const fault = faultOf(json.value);
  if (fault !== undefined) return { error: `${name} is ${fault}: ${ADVICE}` };
  const manifest = manifestFile === undefined ? undefined : findManifest(manifestFile);
  return manifest && "error" in manifest ? manifest : { value: listEndpoints(json.value, manifest?.value) };
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
