import { compilePolicy } from "../../../lib/policy/evaluate/evaluate";
import { isObject } from "../../../lib/shapes/is-object";
import { readJson } from "../../read-json";
import type { Reading } from "../../reading";
import type { SimulatedPolicy } from "./simulated-endpoint";

/** Reads the JSON of a policy; `address` is that of the endpoint, by which reports name its statements. */
export function readPolicyText(text: string, address: string): Reading<SimulatedPolicy> {
  const json = readJson(text, `The policy of ${address}`);
  return "error" in json ? json : readDocument(json.value, address);
}

function readDocument(document: unknown, address: string): Reading<SimulatedPolicy> {
  const fault = faultIn(document);
  if (!isObject(document) || fault !== undefined) {
    return { error: `The policy of ${address} cannot be evaluated: ${fault ?? "it is no object"}` };
  }
  const statements = [document["Statement"]].flat().map((statement, index) => {
    const sid = isObject(statement) ? statement["Sid"] : undefined;
    return `${address}, statement ${index + 1}${typeof sid === "string" && sid !== "" ? ` (${sid})` : ""}`;
  });
  return { value: { kind: "document", document, statements } };
}

/** Why a document cannot be evaluated. */
export function faultIn(document: unknown): string | undefined {
  try {
    compilePolicy(document);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
