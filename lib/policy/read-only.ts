import type { EndpointServiceName } from "../services/names.generated";
import { findPrefix, type IamAction, prefixesOf } from "./iam-data";
import { refuse } from "./ready-arguments";
import { readsNothing, readsUnknown } from "./ready-problems";
import type { Statement } from "./statement";
import { unchecked } from "./unchecked";

/**
 * Lets only those requests pass that read, by the access levels List and Read of the IAM data. A verb is written
 * as a pattern (`sqs:Get*`) where it only ever reads; other actions are named one by one (`sqs:ReceiveMessage`).
 *
 * @param service an endpoint service, as in `services`
 * @throws where the IAM data knows no action of the service that reads, such as for `execute-api`
 * @example
 * dynamodb: { policy: readOnly("dynamodb") }
 */
export function readOnly<Service extends EndpointServiceName>(
  service: Service,
): readonly Statement<Service>[] {
  const prefixes = (prefixesOf(service) ?? []).flatMap((name) => {
    const actions = [...(findPrefix(name)?.actions.values() ?? [])];
    return actions.length > 0 ? [{ name, actions }] : [];
  });
  const reading = prefixes.flatMap(({ name, actions }) => readsOf(actions).map((read) => `${name}:${read}`));
  if (prefixes.length === 0) refuse("readOnly", [readsUnknown("service", service)]);
  if (reading.length === 0) refuse("readOnly", [readsNothing("service", service)]);
  // The names come from the IAM data itself, so there is nothing left to look up.
  return [{ actions: unchecked(reading), resources: ["*"] }];
}

/** The actions that read, each verb that only reads as one pattern. */
function readsOf(actions: readonly IamAction[]): readonly string[] {
  const reading = actions.filter(isReading);
  const verbs = [...new Set(reading.map(({ name }) => verbOf(name)))];
  return verbs.flatMap((verb) => {
    const starting = actions.filter(({ name }) => name.startsWith(verb));
    const own = reading.filter(({ name }) => verbOf(name) === verb).map(({ name }) => name);
    return own.length > 1 && starting.every(isReading) ? [`${verb}*`] : own;
  });
}

/** The access levels List and Read change nothing. */
function isReading({ level }: IamAction): boolean {
  return level === "L" || level === "R";
}

/** The first word of an action, with the letters of an abbreviation: `Get` of `GetObject`. */
function verbOf(name: string): string {
  return /^[A-Z]?[a-z]+/.exec(name)?.[0] ?? name;
}
