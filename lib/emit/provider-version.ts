import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { EndpointsPlan } from "../model/plan";
import { privateDnsNeedsNewerProvider } from "../rules/private-dns-needs-newer-provider";
import { profileNeedsNewerProvider } from "../rules/profile-needs-newer-provider";
import { providerReplacesEndpoints } from "../rules/provider-replaces-endpoints";
import type { Path, Problem } from "../shapes/problem";

/** What is wrong with the versions of the AWS provider that a stack admits, which is known once the stack is complete. */
export function checkProviderVersion(construct: Construct, { sharing, blocks }: EndpointsPlan): readonly Problem[] {
  const constraint = constraintOf(TerraformStack.of(construct));
  return [
    ...(sharing?.profile ? profileNeedsNewerProvider.check(["profile"], constraint) : []),
    ...latticeNames(blocks).flatMap((path) => privateDnsNeedsNewerProvider.check(path, constraint)),
    ...(blocks.some(({ type }) => type === "Interface") ? providerReplacesEndpoints.check([], constraint) : []),
  ];
}

interface StackJson {
  readonly terraform?: { readonly required_providers?: { readonly aws?: { readonly version?: unknown } } };
}

/** The constraint that CDKTF writes: that of an override, or else of the last provider. It would write the whole stack. */
function constraintOf(stack: TerraformStack): unknown {
  const overrides: StackJson = Object(Reflect.get(stack, "rawOverrides"));
  const overridden = overrides.terraform?.required_providers?.aws?.version;
  if (overridden !== undefined) return overridden;
  const provider = stack.allProviders().findLast(({ terraformResourceType }) => terraformResourceType === "aws");
  const { providerVersion, providerVersionConstraint } = provider?.terraformGeneratorMetadata ?? {};
  return providerVersion || providerVersionConstraint;
}

/** Where private DNS is asked for that older versions do not offer. */
function latticeNames(blocks: EndpointsPlan["blocks"]): readonly Path[] {
  const rows = blocks.flatMap(({ type, rows }) =>
    type.match(/^(Resource|ServiceNetwork)$/) ? Object.entries(rows) : [],
  );
  return rows.flatMap(([key, row]) =>
    (row["private_dns_enabled"] ?? null) === null ? [] : [["customServices", key, "privateDnsEnabled"]],
  );
}
