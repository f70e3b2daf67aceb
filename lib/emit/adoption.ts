import type { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { TerraformResource, TerraformStack } from "cdktf";
import { Construct, RootConstruct } from "constructs";
import type { AdoptedEndpoint, PlannedAdoption } from "../plan/adoption";
import { addressOf, type DefinedBlock } from "./endpoints";
import { TopLevelBlocks } from "./top-level-blocks";

/** Emits the blocks by which Terraform takes over what exists already. */
export function defineAdoption(
  scope: Construct,
  adoption: PlannedAdoption,
  defined: readonly DefinedBlock[],
  group: SecurityGroup | undefined,
): void {
  const groupAddress = group && addressOf(group);
  const { imports, moves, groupId, groupAddress: formerGroup, forgottenRules } = adoption;
  const blocks = {
    import: [
      ...(groupId !== undefined && groupAddress ? [{ to: groupAddress, id: groupId }] : []),
      ...imports.map((endpoint) => ({ to: instanceOf(endpoint, defined), id: endpoint.from })),
    ],
    moved: [
      ...(formerGroup !== undefined && groupAddress ? [{ from: formerGroup, to: groupAddress }] : []),
      ...moves.map((endpoint) => ({ from: endpoint.from, to: instanceOf(endpoint, defined) })),
      ...movesOfConstruct(scope, adoption),
    ],
    removed: forgottenRules.map((from) => ({ from, lifecycle: { destroy: false } })),
  };
  const used = Object.entries(blocks).filter(([, list]) => list.length > 0);
  if (used.length > 0) new TopLevelBlocks(scope, "adoption", Object.fromEntries(used));
}

function instanceOf({ type, name }: AdoptedEndpoint, defined: readonly DefinedBlock[]): string {
  const owner = defined.find(({ block }) => block.type === type);
  return `${owner ? addressOf(owner.resource) : ""}[${JSON.stringify(name)}]`;
}

/** The moves of all resources of a construct that had another path. */
function movesOfConstruct(scope: Construct, { formerPath }: PlannedAdoption) {
  if (formerPath === undefined) return [];
  const resources = scope.node.children.filter((child) => TerraformResource.isTerraformResource(child));
  return resources.map((resource) => ({
    from: `${resource.terraformResourceType}.${formerLogicalId(scope, [...formerPath.split("/"), resource.node.id])}`,
    to: addressOf(resource),
  }));
}

/** The logical id that a path has in the stack. CDKTF leaves the id "Default" out, so this root does not show. */
function formerLogicalId(scope: Construct, path: readonly string[]): string {
  const root: Construct = new RootConstruct("Default");
  const former = path.reduce((parent, id) => new Construct(parent, id), root);
  return TerraformStack.of(scope).getLogicalId(former.node);
}
