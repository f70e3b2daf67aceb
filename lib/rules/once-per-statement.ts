import type { EndpointPolicy } from "../model/endpoint-policy";
import type { NormalStatement } from "../policy/document/normal";

/** Computes something once for each statement, however many rules ask for it. */
export function oncePerStatement<Value>(
  compute: (statement: NormalStatement, policy: EndpointPolicy) => Value,
): (statement: NormalStatement, policy: EndpointPolicy) => Value {
  const computed = new WeakMap<NormalStatement, { readonly value: Value }>();
  return (statement, policy) => {
    const known = computed.get(statement);
    if (known) return known.value;
    const value = compute(statement, policy);
    computed.set(statement, { value });
    return value;
  };
}
