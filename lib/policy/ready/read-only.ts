import { findService, suggestServices } from "../../services/catalogue";
import type { EndpointServiceName } from "../../services/names.generated";
import { matcherOf } from "../evaluate/pattern";
import { findPrefix, type IamAction, prefixesOf, prefixIn } from "../iam/iam-data";
import type { Statement } from "../statement/statement";
import { unchecked } from "../statement/unchecked";
import { refuse, text } from "./ready-arguments";
import { readsNothing, readsUnknown, unknownReader } from "./ready-problems";

/** Verbs by which AWS names actions that read, so that a pattern also fits those that AWS adds. */
const VERBS = ["Describe", "Get", "List"];

/**
 * Lets only those requests pass that read, by the access levels List and Read of the IAM data. `Get*`, `List*` and
 * `Describe*` are written as patterns where all their actions read; others are named one by one
 * (`sqs:ReceiveMessage`).
 *
 * @param service an endpoint service, as in `services`
 * @throws for what is no endpoint service, and where the IAM data knows no action of the service that reads, such as for `execute-api`
 * @example
 * dynamodb: { policy: readOnly("dynamodb") }
 */
export function readOnly<Service extends EndpointServiceName>(
  service: Service,
): readonly Statement<Service>[] {
  refuse("readOnly", checkService(service, "service"));
  const prefixes = (prefixesOf(service) ?? []).flatMap((name) => {
    const actions = [...(findPrefix(name)?.actions.values() ?? [])];
    return actions.length > 0 ? [{ name, actions }] : [];
  });
  const reading = prefixes.flatMap(({ name, actions }) =>
    readsOf(actions).map((read) => `${prefixIn(name)}:${read}`),
  );
  if (prefixes.length === 0) refuse("readOnly", [readsUnknown("service", service)]);
  if (reading.length === 0) refuse("readOnly", [readsNothing("service", service)]);
  // The names come from the IAM data itself, so there is nothing left to look up.
  return [{ actions: unchecked(reading), resources: ["*"] }];
}

const checkService = text((name, path) => {
  return findService(name) ? [] : [unknownReader(path, name, suggestServices(name))];
});

/** The actions that read. */
function readsOf(actions: readonly IamAction[]): readonly string[] {
  const patterns = VERBS.map((verb) => `${verb}*`).filter((pattern) => {
    const matching = actions.filter(({ name }) => matcherOf(pattern)(name));
    return matching.length > 1 && matching.every(isReading);
  });
  const others = actions.filter((action) => {
    return isReading(action) && !patterns.some((pattern) => matcherOf(pattern)(action.name));
  });
  return [...patterns, ...others.map(({ name }) => name)];
}

/** The access levels List and Read change nothing. */
function isReading({ level }: IamAction): boolean {
  return level === "L" || level === "R";
}
