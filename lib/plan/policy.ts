import { checkPolicy } from "../policy/check";
import { checkFederation } from "../policy/check-federation";
import { normalizePolicy } from "../policy/document/normalize";
import { type JsonObject, renderPolicy } from "../policy/document/render";
import { fullAccess } from "../policy/ready/full-access";
import {
  type Problem,
  policyNotSupported,
  policySupportDoubtful,
  policySupportUnknown,
  restsOnCatalogue,
} from "../problems";
import { checkCoverage, checkDefaultPolicy } from "./default-policy";
import type { Input } from "./input";
import type { Wanted } from "./wanted";

const FULL_ACCESS = renderPolicy(normalizePolicy(fullAccess(), ""));

/**
 * Decides the policy of an endpoint. Without one, full access is written out where policies are supported:
 * the AWS provider keeps the old policy when the argument disappears.
 * https://github.com/hashicorp/terraform-provider-aws/issues/40973
 */
export function planPolicy(wanted: Wanted, input: Input, problems: Problem[]): JsonObject | null {
  const { type, options, path, facts } = wanted;
  if (type !== "Interface" && type !== "Gateway") return null;
  const given = options.policy === undefined ? input.policy : options.policy;
  if (given === undefined) return facts?.policy.supported === true ? FULL_ACCESS : null;
  if (given === "none") return null;
  const byDefault = options.policy === undefined;
  const policyPath = byDefault ? "policy" : `${path}.policy`;
  problems.push(...checkSupport(wanted));
  const normal = normalizePolicy(given, policyPath);
  const service = byDefault ? undefined : facts?.name;
  const unknownActions = input.unknownActions ?? "error";
  const unfit = byDefault
    ? [
        // The types hold statements to what fits every service; of a document they know nothing.
        ...(Array.isArray(given) ? checkDefaultPolicy(normal, input) : checkCoverage(normal, facts?.name)),
        ...checkFederation(normal, { service: facts?.name, path: `${path}.policy` }),
      ]
    : [];
  const found = checkPolicy(normal, {
    path: policyPath,
    service,
    gateway: type === "Gateway",
    unknownActions,
  });
  const others = found.filter((problem) => unfit.every(({ path }) => path !== problem.path));
  problems.push(...normal.problems, ...unfit, ...others);
  return renderPolicy(normal);
}

function checkSupport({ name, path, facts, options }: Wanted): readonly Problem[] {
  const at = `${path}.policy`;
  // https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html: endpoint services of others take full access only
  const foreign = typeof options.serviceName === "string" && options.serviceName.includes(".vpce-svc-");
  if (foreign)
    return [policyNotSupported(at, name, "endpoint services of other accounts allow full access only")];
  const { supported, confidence, source, asOf } = facts?.policy ?? {};
  if (supported === true) return [];
  if (supported !== false) return [policySupportUnknown(at, name)];
  const cited = `${source}, ${asOf}`;
  return confidence === "high"
    ? [restsOnCatalogue(policyNotSupported(at, name, cited))]
    : [policySupportDoubtful(at, name, cited)];
}
