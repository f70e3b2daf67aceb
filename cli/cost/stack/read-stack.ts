import type { Streams } from "../../io";
import type { Reading } from "../../reading";
import { readStackJson } from "../../terraform/read-stack";
import { listEndpoints, type Stack } from "./list-endpoints";
import { listShown } from "./list-shown";

const ADVICE =
  "give the output of terraform show -json, the folder of a synthesized stack, or services with --services sqs,kms";

/**
 * Reads the endpoints of a plan or state from a file or from standard input, or those of a synthesized stack from its
 * folder.
 */
export async function readStack(path: string, streams: Streams): Promise<Reading<Stack>> {
  const read = await readStackJson(path, ADVICE, streams);
  if ("error" in read) return read;
  const { value } = read;
  const stack = "shown" in value ? listShown(value.shown) : listEndpoints(value.synthesized, value.constructs);
  return { value: stack };
}
