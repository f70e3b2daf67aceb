import { configurationOf, type ModuleInstance } from "./module-instance";
import { referencesIn } from "./references";
import { type JsonObject, member } from "./shown-json";

/** The policy of an endpoint: its JSON, none of its own, or one that Terraform does not know yet. */
export type ShownPolicy = { readonly text: string } | "none" | "unknown";

/**
 * The policy of an endpoint in a plan or state: that of a resource `aws_vpc_endpoint_policy` in the same module, or its
 * own argument. An endpoint that is given none gets full access from AWS.
 */
export function policyOf(endpoint: JsonObject, configured: JsonObject, module: ModuleInstance): ShownPolicy {
  const attached = policiesIn(module).find((resource) => isPolicyOf(resource, endpoint, module));
  if (attached === undefined) return shownPolicy(endpoint, configured);
  return shownPolicy(attached, configurationOf(`aws_vpc_endpoint_policy.${attached["name"]}`, module));
}

const POLICIES = new WeakMap<ModuleInstance, readonly JsonObject[]>();

/** The resources `aws_vpc_endpoint_policy` of a module, of which most have none. */
function policiesIn(module: ModuleInstance): readonly JsonObject[] {
  const known = POLICIES.get(module);
  const found =
    known ?? module.resources.filter(({ type, mode }) => type === "aws_vpc_endpoint_policy" && mode !== "data");
  if (!known) POLICIES.set(module, found);
  return found;
}

function shownPolicy(resource: JsonObject, configured: JsonObject): ShownPolicy {
  const { policy } = member(resource, "values");
  if (typeof policy === "string") return policy.trim() === "" ? "none" : { text: policy };
  const isGiven = policy === undefined && "policy" in member(configured, "expressions");
  return isGiven ? "unknown" : "none";
}

function isPolicyOf(resource: JsonObject, endpoint: JsonObject, module: ModuleInstance): boolean {
  const id = member(endpoint, "values")["id"];
  const attachedTo = member(resource, "values")["vpc_endpoint_id"];
  if (typeof attachedTo === "string" && typeof id === "string") return attachedTo === id;
  const configured = configurationOf(`aws_vpc_endpoint_policy.${resource["name"]}`, module);
  const references = referencesIn(member(configured, "expressions", "vpc_endpoint_id"));
  return references.some((reference) => isInstanceOf(reference, resource, endpoint));
}

/** Whether a reference such as `aws_vpc_endpoint.a["x"].id` or `aws_vpc_endpoint.a[each.key].id` is to an instance. */
function isInstanceOf(reference: string, { index: own }: JsonObject, { name, index }: JsonObject): boolean {
  const [, named, key] = /^aws_vpc_endpoint\.([\w-]+)(?:\[([^\]]*)\])?/.exec(reference) ?? [];
  if (named !== name) return false;
  if (key === undefined) return index === undefined || index === own;
  return key === JSON.stringify(index) || (/^(each|count)\./.test(key) && index === own);
}
