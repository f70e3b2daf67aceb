import type { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { TerraformResource, TerraformStack } from "cdktf";
import { Construct, RootConstruct } from "constructs";
import type { AdoptedEndpoint, PlannedAdoption } from "../model/planned-adoption";
import { addressOf, instanceAddress } from "./addresses";
import type { EmittedBlock } from "./emitted-block";
import { TopLevelBlocks } from "./top-level-blocks";

/** Emits the blocks that make Terraform adopt what exists already. */
export function emitAdoption(
  scope: Construct,
  adoption: PlannedAdoption,
  emitted: readonly EmittedBlock[],
  group: SecurityGroup | undefined,
): void {
  const groupAddress = group && addressOf(group);
  const { imports, moves, groupId, groupAddress: formerGroup, forgottenRules } = adoption;
  const blocks = {
    import: [
      ...(groupId !== undefined && groupAddress ? [{ to: groupAddress, id: groupId }] : []),
      ...imports.map((endpoint) => ({ to: instanceOf(endpoint, emitted), id: endpoint.from })),
    ],
    moved: [
      ...(formerGroup !== undefined && groupAddress ? [{ from: formerGroup, to: groupAddress }] : []),
      ...moves.map((endpoint) => ({ from: endpoint.from, to: instanceOf(endpoint, emitted) })),
      ...movesOfConstruct(scope, adoption),
    ],
    removed: forgottenRules.map((from) => ({ from, lifecycle: { destroy: false } })),
  };
  const used = Object.entries(blocks).filter(([, list]) => list.length > 0);
  if (used.length > 0) new TopLevelBlocks(scope, "adoption", Object.fromEntries(used));
}

function instanceOf({ type, name }: AdoptedEndpoint, emitted: readonly EmittedBlock[]): string {
  const owner = emitted.find(({ block }) => block.type === type);
  return owner ? instanceAddress(owner.resource, name) : "";
}

/** The moves of all resources of a construct whose path was another one. */
function movesOfConstruct(scope: Construct, { formerPath }: PlannedAdoption) {
  if (formerPath === undefined) return [];
  const resources = scope.node.children.filter((child) => TerraformResource.isTerraformResource(child));
  return resources.map((resource) => ({
    from: `${resource.terraformResourceType}.${formerLogicalId(scope, [...formerPath.split("/"), resource.node.id])}`,
    to: addressOf(resource),
  }));
}

/** The logical id that a path has in the stack. CDKTF leaves out the id "Default", which the root here has. */
function formerLogicalId(scope: Construct, path: readonly string[]): string {
  const root: Construct = new RootConstruct("Default");
  const former = path.reduce((parent, id) => new Construct(parent, id), root);
  return TerraformStack.of(scope).getLogicalId(former.node);
}
