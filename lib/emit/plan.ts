import type { TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import type { EndpointsPlan } from "../model/plan";
import { emitAdoption } from "./adoption";
import type { EmitContext, MetaArguments } from "./emit-context";
import type { EmittedBlock } from "./emitted-block";
import { emitBlocks } from "./endpoints";
import { emitHealthCheck } from "./health";
import { emitLookups } from "./lookups";
import { emitManifest } from "./manifest";
import { resolve, resolveText, type Values } from "./resolve";
import { type EmittedGroup, emitSecurityGroup } from "./security-group";
import { type EmittedSharing, emitSharing } from "./sharing";
import { withoutCreationTraces } from "./without-creation-traces";

/** What a plan became in the stack. */
export interface EmittedPlan {
  /** The security group that was created; undefined if existing groups guard the endpoints or none takes a group. */
  readonly securityGroup: EmittedGroup | undefined;
  /** How other VPCs resolve the names of the endpoints; undefined if the endpoints serve only their own VPC. */
  readonly sharing: EmittedSharing | undefined;
  readonly blocks: readonly EmittedBlock[];
}

/** Defines everything that a plan names as children of the construct. */
export function emitPlan(
  construct: Construct,
  plan: EndpointsPlan,
  provider: TerraformProvider | undefined,
): EmittedPlan {
  return withoutCreationTraces(() => {
    const meta: MetaArguments = provider ? { provider } : {};
    const lookups = emitLookups(construct, plan, meta);
    let group: EmittedGroup | undefined;
    const values: Values = (to) => (to === "securityGroupId" ? group?.resource.id : lookups.values[to]);
    const vpcId = resolveText(plan.vpcId, values);
    const tags = resolve(plan.tags, values);
    const context: EmitContext = { vpcId, tags, meta, values, guards: lookups.guards };
    group = plan.securityGroup && emitSecurityGroup(construct, plan.securityGroup, context);
    const blocks = emitBlocks(construct, plan, { ...context, ingressRules: group?.rules });
    const [first] = blocks;
    const sharing = plan.sharing && first && emitSharing(construct, plan.sharing, first.resource, context);
    emitAdoption(construct, plan.adoption, blocks, group?.resource);
    if (plan.checksHealth) emitHealthCheck(construct, blocks);
    emitManifest(construct, plan.manifest);
    return { securityGroup: group, sharing, blocks };
  });
}
