import type { ContextValue } from "../../../lib/policy/evaluate/request";
import type { RecordedCall } from "../../trail/recorded-call";
import type { SimulatedEndpoint } from "../policies/simulated-endpoint";
import { keysIn } from "./keys-in";

/** Condition keys by their names in lower case. */
export type Context = Readonly<Record<string, ContextValue>>;

/** What `--assume` says, by key in lower case. */
export type Assumed = ReadonlyMap<string, string>;

/**
 * Keys about the way of a request, which only the endpoint decides: those of the record are about another way.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html (read 2026-11-28)
 */
const OF_THE_WAY: ReadonlySet<string> = new Set([
  "aws:sourcevpc",
  "aws:sourcevpcarn",
  "aws:sourcevpce",
  "aws:vpceaccount",
  "aws:vpceorgid",
  "aws:vpceorgpaths",
  "aws:vpcsourceip",
]);

/** What is certain of a request of a client through an endpoint: AWS leaves the public address out there. */
const THROUGH_AN_ENDPOINT: Context = {
  "aws:sourceip": null,
  "aws:viaawsservice": "false",
  "aws:calledvia": null,
  "aws:calledviafirst": null,
  "aws:calledvialast": null,
};

/** The private address that a call would come from through an endpoint; undefined if its record does not tell it. */
export function privateAddressOf({ origin, sourceAddress }: RecordedCall): string | undefined {
  return origin === "endpoint" || origin === "private" ? sourceAddress : undefined;
}

/** Gives the keys of a request as it would come through an endpoint, of the keys that its record proves. */
export function contextThrough(
  { vpcId, endpointId, region, policy }: SimulatedEndpoint,
  assumed: Assumed,
): (keys: Context, call: RecordedCall) => Context {
  const known = { "aws:sourcevpc": vpcId, "aws:sourcevpce": endpointId, "terraform:region": region };
  const ofEndpoint = new Map<string, ContextValue>(Object.entries(THROUGH_AN_ENDPOINT));
  for (const [key, value] of assumed)
    if (OF_THE_WAY.has(key) || key.startsWith("terraform:")) ofEndpoint.set(key, value);
  for (const [key, value] of Object.entries(known)) if (value !== undefined) ofEndpoint.set(key, value);
  const asked = policy.kind === "document" ? keysIn(policy.document) : undefined;
  const fixed = Object.fromEntries([...ofEndpoint].filter(([key]) => asked === undefined || asked.has(key)));
  return (keys, call) => {
    const context: Record<string, ContextValue> = {};
    for (const [key, value] of Object.entries(keys)) if (!OF_THE_WAY.has(key)) context[key] = value;
    Object.assign(context, fixed);
    const address = privateAddressOf(call);
    if (address !== undefined) context["aws:vpcsourceip"] = address;
    return context;
  };
}
