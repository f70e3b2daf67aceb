import type { EndpointServiceName } from "../../services/names.generated";
import { type Problem, rejectCall } from "../../shapes/problem";
import { literal } from "../../shapes/reader";
import { noReadingActions } from "../../shapes/rules/no-reading-actions";
import { unknownActionsOfService } from "../../shapes/rules/unknown-actions-of-service";
import { unknownService } from "../../shapes/rules/unknown-service";
import { matcherOf } from "../evaluate/pattern";
import { findPrefix, type IamAction, prefixesOf, prefixIn } from "../iam/iam-data";
import type { Statement } from "../statement/statement";
import { unchecked } from "../statement/unchecked";

/** Verbs by which AWS names actions that read, so that a pattern also fits those that AWS adds. */
const VERBS = ["Describe", "Get", "List"];

/**
 * Lets only those requests pass that read, by the access levels List and Read of the IAM data. `Get*`, `List*` and
 * `Describe*` are written as patterns if all their actions read; others are named one by one
 * (`sqs:ReceiveMessage`).
 *
 * @param service an endpoint service, as in `services`
 * @throws if it is no endpoint service, or if the IAM data knows no action of it that reads, such as for `execute-api`
 * @example
 * dynamodb: { policy: readOnly("dynamodb") }
 */
export function readOnly<Service extends EndpointServiceName>(service: Service): readonly Statement<Service>[] {
  const problems: Problem[] = [];
  readService(service, ["service"], problems);
  rejectCall("readOnly", problems);
  const prefixes = prefixesOf(service).flatMap((name) => {
    const actions = [...(findPrefix(name)?.actions.values() ?? [])];
    return actions.length > 0 ? [{ name, actions }] : [];
  });
  const reading = prefixes.flatMap(({ name, actions }) => readsOf(actions).map((read) => `${prefixIn(name)}:${read}`));
  rejectCall("readOnly", unknownActionsOfService.check(["service"], service, prefixes));
  rejectCall("readOnly", noReadingActions.check(["service"], service, reading));
  // The names come from the IAM data itself, so there is nothing left to look up.
  return [{ actions: unchecked(reading), resources: ["*"] }];
}

const readService = literal(unknownService.check);

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
