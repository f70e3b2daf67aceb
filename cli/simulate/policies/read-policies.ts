import type { Streams } from "../../io";
import type { Reading } from "../../reading";
import { readStackJson } from "../../terraform/read-stack";
import { shownPolicies } from "./shown-policies";
import type { SimulatedStack } from "./simulated-endpoint";
import { synthesizedPolicies } from "./synthesized-policies";

const ADVICE = "give the output of terraform show -json, or the folder of a synthesized stack";

/** Reads the endpoints of a stack with their policies, from a plan or state or from the folder of a synthesized stack. */
export async function readPolicies(path: string, streams: Streams): Promise<Reading<SimulatedStack>> {
  const read = await readStackJson(path, ADVICE, streams);
  if ("error" in read) return read;
  const { value } = read;
  return "shown" in value ? shownPolicies(value.shown) : synthesizedPolicies(value.synthesized, value.constructs);
}
