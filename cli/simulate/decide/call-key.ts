import type { ContextValue, PolicyRequest } from "../../../lib/policy/evaluate/request";
import type { RecordedCall } from "../../trail/recorded-call";
import type { SimulatedEndpoint } from "../policies/simulated-endpoint";
import { keysIn, namesPrincipals } from "./keys-in";

/** What policies ask of a request besides its action and its resource. */
export interface Asked {
  /** Condition keys in lower case. */
  readonly keys: ReadonlySet<string>;
  /** Whether it matters who makes the request. */
  readonly principal: boolean;
}

/** What the policies of endpoints ask of requests. */
export function askedBy(endpoints: readonly SimulatedEndpoint[]): Asked {
  const documents = new Set(endpoints.flatMap(({ policy }) => (policy.kind === "document" ? [policy.document] : [])));
  return {
    keys: new Set([...documents].flatMap((document) => [...keysIn(document)])),
    principal: [...documents].some(namesPrincipals),
  };
}

/** Gives a text that is the same for calls that every policy decides alike and that reports do not tell apart. */
export function callKeys({ keys, principal }: Asked): (call: RecordedCall) => string {
  const asksForAddress = keys.has("aws:vpcsourceip");
  const inLowerCase = new Map<string, string>();
  const isAsked = (key: string) => {
    if (keys.has(key)) return true;
    const lower = inLowerCase.get(key) ?? key.toLowerCase();
    inLowerCase.set(key, lower);
    return keys.has(lower);
  };
  const ofRequest = ({ action, resource, principal: who, context }: PolicyRequest) => {
    let key = `${action}\n${resource}\n${principal ? JSON.stringify(who) : who?.kind}`;
    for (const name of Object.keys(context)) if (isAsked(name)) key += `\n${name}=${write(context[name])}`;
    return key;
  };
  return (call) => {
    let key = `${call.services.length === 1 ? call.services[0] : call.services}\n${call.region}\n${call.endpointId}\n${call.outcome}\n${call.principal}`;
    if (asksForAddress) key += `\n${call.origin}\n${call.sourceAddress}`;
    for (const request of call.requests) key += `\n\n${ofRequest(request)}`;
    return key;
  };
}

function write(value: ContextValue | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}
