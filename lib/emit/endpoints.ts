import { VpcEndpoint } from "@cdktf/provider-aws/lib/vpc-endpoint";
import { type TerraformLocal, Token } from "cdktf";
import type { Construct } from "constructs";
import { isGuarded } from "../model/effective-endpoint";
import type { EndpointsPlan } from "../model/plan";
import type { PlannedBlock } from "../model/planned-block";
import { emitAddedStatements } from "./added-statements";
import { addressOf } from "./addresses";
import { blockArguments } from "./block-arguments";
import { each } from "./each";
import type { EmitContext } from "./emit-context";
import { BLOCK_IDS, type EmittedBlock } from "./emitted-block";
import { emitNestedBlocks } from "./nested-blocks";
import { resolveObject } from "./resolve";
import { emitRows, hasColumn, rowsOf } from "./rows";
import { emitServiceLookup } from "./service-lookup";
import { emitServicesVariable } from "./services-variable";
import { mergeTags } from "./tags";
import { escapeTemplates } from "./templates";

/** Emits the local that holds all endpoints, and a resource for each type of endpoint. */
export function emitBlocks(scope: Construct, plan: EndpointsPlan, context: EmitContext): readonly EmittedBlock[] {
  const { blocks, servicesVariable } = plan;
  const added = emitAddedStatements(scope, blocks, context.values);
  const rows = emitRows(scope, blocks, context.values, added);
  const services = servicesVariable ? emitServicesVariable(scope, servicesVariable, blocks, { rows, added }) : rows;
  const emitted = blocks.map((block) => {
    return { block, resource: emitBlock(scope, block, services, plan, context) };
  });
  addDependencies(emitted, context);
  return emitted;
}

function emitBlock(
  scope: Construct,
  block: PlannedBlock,
  services: TerraformLocal,
  { name, timeouts }: EndpointsPlan,
  context: EmitContext,
): VpcEndpoint {
  const { vpcId, meta, tags, values } = context;
  const lookup = block.lookup && emitServiceLookup(scope, block, block.lookup, services, context);
  const ownName = { Name: `${escapeTemplates(name)}-${Token.asString(each("key"))}` };
  const resource = new VpcEndpoint(scope, BLOCK_IDS[block.type], {
    ...meta,
    forEach: rowsOf(block, services),
    vpcId,
    vpcEndpointType: block.type,
    ...blockArguments(block, values),
    ...lookup?.config,
    ...(timeouts && { timeouts: resolveObject(timeouts, values) }),
    tags: mergeTags(ownName, tags, hasColumn(block, "tags") ? each("value.tags") : undefined),
  });
  emitNestedBlocks(resource, block, lookup?.usedSubnets);
  return resource;
}

function addDependencies(emitted: readonly EmittedBlock[], { guards, ingressRules }: EmitContext): void {
  const gateway = emitted.find(({ block }) => block.type === "Gateway")?.resource;
  for (const { block, resource } of emitted) {
    const added = [
      ...guards,
      ...(block.afterGateway && gateway ? [addressOf(gateway)] : []),
      ...(ingressRules && isGuarded(block.type) ? [addressOf(ingressRules)] : []),
    ];
    if (added.length > 0) resource.dependsOn = [...(resource.dependsOn ?? []), ...added];
    // Otherwise Terraform would delete a gateway before it changes the interfaces that depend on it.
    if (block.createBeforeDestroy) resource.lifecycle = { ...resource.lifecycle, createBeforeDestroy: true };
  }
}
