import type { PolicyRequest } from "../../../lib/policy/evaluate/request";
import { equalAsOne, rememberBy } from "../../remember-by";
import type { RecordedCall } from "../../trail/recorded-call";
import type { SimulatedEndpoint } from "../policies/simulated-endpoint";
import { type Assumed, type Context, contextThrough, privateAddressOf } from "./endpoint-context";
import { keysIn, namesPrincipals } from "./keys-in";
import { resourceKeyOf } from "./resource-key";

const MOST_REMEMBERED = 10_000;

/** Decides requests that the policy does not tell apart once, as long as they are remembered. */
export function decideOnce<Verdict>(
  endpoint: SimulatedEndpoint,
  assumed: Assumed,
  decide: (request: PolicyRequest) => Verdict,
): (request: PolicyRequest, call: RecordedCall) => Verdict {
  const { policy } = endpoint;
  if (policy.kind !== "document") return decide;
  const through = askedThrough(endpoint, assumed, keysIn(policy.document));
  const known = rememberBy<Verdict>(MOST_REMEMBERED);
  const keyOf = resourceKeyOf(policy.document);
  const oneOf = equalAsOne<Verdict>(MOST_REMEMBERED);
  const asksForPrincipal = namesPrincipals(policy.document);
  return (request, call) => {
    const { action, principal, resource } = request;
    const context = through(request.context, call);
    const who = asksForPrincipal ? principal : principal?.kind;
    const place = known.placeOf([context, action, who, keyOf(resource)]);
    place.value ??= oneOf(decide({ ...request, context }));
    return place.value;
  };
}

/** Contexts through the endpoint with no keys but those that its policy asks for: equal ones are one object. */
function askedThrough(
  endpoint: SimulatedEndpoint,
  assumed: Assumed,
  asked: ReadonlySet<string>,
): ReturnType<typeof contextThrough> {
  const through = contextThrough(endpoint, assumed);
  const known = rememberBy<Context>(MOST_REMEMBERED);
  const oneOf = equalAsOne<Context>(MOST_REMEMBERED);
  return (keys, call) => {
    const address = asked.has("aws:vpcsourceip") ? privateAddressOf(call) : undefined;
    const place = known.placeOf(address === undefined ? [keys] : [keys, address]);
    if (place.value !== undefined) return place.value;
    const wanted = Object.entries(through(keys, call)).filter(([key]) => asked.has(key));
    place.value = oneOf(Object.fromEntries(wanted));
    return place.value;
  };
}
