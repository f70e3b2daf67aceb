import { type EffectiveEndpoint, pathOf } from "../model/effective-endpoint";
import type { EndpointPolicy } from "../model/endpoint-policy";
import { leavesSharedPolicyOut } from "../model/shared-policy";
import { normalizePolicy } from "../policy/document/normalize";
import { type JsonObject, renderPolicy, renderWithPaths } from "../policy/document/render";
import { allowsEverything, fullAccess } from "../policy/ready/full-access";
import { findByFullName } from "../services/catalogue";
import { isUnresolved, type Known } from "../shapes/unresolved";
import { addedStatements } from "./added-statements";
import type { PlanningContext } from "./planning-context";

const FULL_ACCESS = renderPolicy(normalizePolicy(fullAccess(), []));

type PolicyOption = EndpointPolicy["option"];

/** The policies of the input and the additions to them, each read and rendered once, however many endpoints have it. */
export function readPolicies(
  endpoints: readonly EffectiveEndpoint[],
  context: PlanningContext,
): readonly EndpointPolicy[] {
  const policies = readOption("policy", endpoints, ({ options }) => options.policy);
  const additions = readOption("alsoAllow", endpoints, (endpoint) => {
    const policy = policies.find((one) => one.endpoints.includes(endpoint));
    return addedStatements(endpoint, policy, context);
  });
  return [...policies, ...additions];
}

/** The policies that endpoints get: those of the input, with what is added to them for single endpoints. */
export function planPolicies(written: readonly EndpointPolicy[]): readonly EndpointPolicy[] {
  const additions = written.filter(({ option }) => option === "alsoAllow");
  return written.flatMap((policy) => {
    if (policy.option !== "policy") return [];
    const adding = additions.filter((addition) => policy.endpoints.some((one) => addition.endpoints.includes(one)));
    if (adding.length === 0 || policy.normal.statements.some(allowsEverything)) return [policy];
    const plain = policy.endpoints.filter((one) => !adding.some((addition) => addition.endpoints.includes(one)));
    const whole = adding.map((addition) => addStatements(policy, addition));
    return plain.length > 0 ? [{ ...policy, endpoints: plain }, ...whole] : whole;
  });
}

/** The document that an endpoint gets, by endpoint; null for none. */
export function planDocuments(
  endpoints: readonly EffectiveEndpoint[],
  policies: readonly EndpointPolicy[],
): ReadonlyMap<EffectiveEndpoint, Known<JsonObject> | null> {
  const given = new Map(
    policies.flatMap(({ endpoints, token, document }) => endpoints.map((one) => [one, token ?? document])),
  );
  return new Map(endpoints.map((endpoint) => [endpoint, given.get(endpoint) ?? defaultDocument(endpoint)]));
}

/** What Terraform adds to a policy that it alone knows, by endpoint: that of the endpoint, or one that callers give. */
export function planAdditions(
  written: readonly EndpointPolicy[],
  mayBeGiven: boolean,
): ReadonlyMap<EffectiveEndpoint, JsonObject> {
  return new Map(
    written
      .filter(({ option }) => option === "alsoAllow")
      .flatMap(({ endpoints, document }) => {
        const open = endpoints.filter(
          ({ options: { policy } }) => isUnresolved(policy) || (mayBeGiven && policy !== "none"),
        );
        return open.map((one) => [one, document] as const);
      }),
  );
}

function readOption(
  option: PolicyOption,
  endpoints: readonly EffectiveEndpoint[],
  read: (endpoint: EffectiveEndpoint) => unknown,
): readonly EndpointPolicy[] {
  const groups = new Map<string, readonly EffectiveEndpoint[]>();
  for (const endpoint of endpoints.filter((one) => hasStatements(one, option))) {
    const key = String(pathOf(endpoint, option));
    groups.set(key, [...(groups.get(key) ?? []), endpoint]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const value = first && read(first);
    return first === undefined || value === undefined ? [] : [readPolicy(option, value, first, group)];
  });
}

function hasStatements(endpoint: EffectiveEndpoint, option: PolicyOption): boolean {
  const value = endpoint.options[option];
  if (value === undefined || value === "none") return false;
  if (isUnresolved(value) && value.kind === "refused") return false;
  return option === "alsoAllow" || !leavesSharedPolicyOut(endpoint);
}

function readPolicy(
  option: PolicyOption,
  value: unknown,
  first: EffectiveEndpoint,
  endpoints: readonly EffectiveEndpoint[],
): EndpointPolicy {
  const isShared = first.defaults.has(option);
  const path = pathOf(first, option);
  const token = isUnresolved(value) ? value : undefined;
  const normal = token ? { path, statements: [], problems: [] } : normalizePolicy(value, path);
  const { document, paths: statementPaths } = renderWithPaths(normal);
  return {
    option,
    path,
    isShared,
    isTyped: Array.isArray(value),
    service: isShared ? undefined : serviceOf(first)?.name,
    endpoints,
    normal,
    document,
    statementPaths,
    token,
  };
}

/** The service of the catalogue that an endpoint leads to, also if it is a custom service with the full name of one. */
function serviceOf({ service, options: { serviceName } }: EffectiveEndpoint): EffectiveEndpoint["service"] {
  return service ?? (typeof serviceName === "string" ? findByFullName(serviceName) : undefined);
}

/** A policy as the endpoints have it that add statements to it. */
function addStatements(
  policy: EndpointPolicy,
  { path: at, endpoints, normal: added, document }: EndpointPolicy,
): EndpointPolicy {
  const { isShared, token, normal } = policy;
  const path = isShared ? at : policy.path;
  const members = policy.endpoints.filter((one) => endpoints.includes(one));
  // Of statements that only Terraform knows in part, no rule may say what they do together.
  if (token) return { ...policy, path, endpoints: members, document };
  // Copies, since what rules compute once for a statement depends on the policy in which they find it.
  const copies = added.statements.map((statement) => ({ ...statement }));
  const whole = { path, statements: [...normal.statements, ...copies], problems: [] };
  const { document: combined, paths: statementPaths } = renderWithPaths(whole);
  return { ...policy, path, endpoints: members, normal: whole, document: combined, statementPaths };
}

/**
 * Without a policy, full access is written out if the service supports policies: the AWS provider keeps the old
 * policy if the argument disappears.
 * https://github.com/hashicorp/terraform-provider-aws/issues/40973
 */
function defaultDocument({ options, service }: EffectiveEndpoint): JsonObject | null {
  return options.policy === undefined && service?.policy.supported === true ? FULL_ACCESS : null;
}
