import type { ContextValue } from "../../../lib/policy/evaluate/request";
import type { RecordedCall } from "../../trail/recorded-call";
import type { SimulatedEndpoint } from "../policies/simulated-endpoint";

/** Condition keys by their names in lower case. */
export type Context = Readonly<Record<string, ContextValue>>;

/** What `--assume` says, by key in lower case. */
export type Assumed = ReadonlyMap<string, string>;

/**
 * Keys about the way of a request, which only the endpoint decides: those of the record are about another way.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html (read 2026-11-28)
 */
const OF_THE_WAY = [
  "aws:sourcevpc",
  "aws:sourcevpcarn",
  "aws:sourcevpce",
  "aws:vpceaccount",
  "aws:vpceorgid",
  "aws:vpceorgpaths",
  "aws:vpcsourceip",
];

/** What is certain of a request of a client through an endpoint: AWS leaves the public address out there. */
const THROUGH_AN_ENDPOINT: Context = {
  "aws:sourceip": null,
  "aws:viaawsservice": "false",
  "aws:calledvia": null,
  "aws:calledviafirst": null,
  "aws:calledvialast": null,
};

/** Gives the keys of a request as it would come through an endpoint, of the keys that its record proves. */
export function contextThrough(
  { vpcId, endpointId, region }: SimulatedEndpoint,
  assumed: Assumed,
): (keys: Context, call: RecordedCall) => Context {
  const known = new Map(Object.entries({ "aws:sourcevpc": vpcId, "aws:sourcevpce": endpointId }));
  const ofWay = Object.fromEntries(
    OF_THE_WAY.flatMap((key) => {
      const value = known.get(key) ?? assumed.get(key);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
  const terraform = Object.fromEntries([...assumed].filter(([key]) => key.startsWith("terraform:")));
  const ofPolicy = { ...(region !== undefined && { "terraform:region": region }), ...terraform };
  return (keys, { origin, sourceAddress }) => {
    const own = Object.entries(keys).filter(([key]) => !OF_THE_WAY.includes(key));
    const isInside = sourceAddress !== undefined && (origin === "endpoint" || origin === "private");
    return {
      ...Object.fromEntries(own),
      ...THROUGH_AN_ENDPOINT,
      ...ofWay,
      ...ofPolicy,
      ...(isInside && { "aws:vpcsourceip": sourceAddress }),
    };
  };
}
