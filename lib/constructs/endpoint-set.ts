import type { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { ref, type TerraformProvider, TerraformStack, Token } from "cdktf";
import { Construct } from "constructs";
import { defineAdoption } from "../emit/adoption";
import {
  attributesOf,
  type GatewayEndpointAttributes,
  type InterfaceEndpointAttributes,
} from "../emit/attributes";
import { claimPrivateDns } from "../emit/claims";
import { type DefinedBlock, defineBlocks, labelled } from "../emit/endpoints";
import { fill, type Resolve, type Shared } from "../emit/fill";
import { guardConditions } from "../emit/guards";
import { defineHealthCheck } from "../emit/health";
import { lookUp } from "../emit/lookups";
import { readProps, settle } from "../emit/props";
import { defineSecurityGroup } from "../emit/security-group";
import { type DefinedSharing, defineSharing } from "../emit/sharing";
import { type EndpointsPlan, planEndpoints } from "../plan/plan";
import { hasOptions } from "../plan/read";
import { describe, type Problem, unknownEndpoint } from "../problems";
import { EndpointModuleStack } from "./endpoint-module-stack";

/** The endpoints of one VPC: what `VpcEndpoints` and `SharedVpcEndpoints` have in common. */
export abstract class EndpointSet extends Construct {
  /** The security group that was created; undefined where existing groups serve or no endpoint takes one. */
  readonly securityGroup: SecurityGroup | undefined;

  /** How other VPCs use the endpoints, if the construct shares them. */
  protected readonly sharing: DefinedSharing | undefined;

  private readonly defined: readonly DefinedBlock[];

  protected constructor(
    scope: Construct,
    id: string,
    props: { readonly provider?: TerraformProvider },
    shared: boolean,
  ) {
    super(scope, id);
    const { provider, ...input } = props ?? {};
    const plan = decide(this, hasOptions(props ?? {}) ? input : props, provider, shared);
    const lookups = lookUp(this, {
      vpcId: () => vpcId,
      guards: () => plan.guards && guardConditions(plan.guards, resolve),
      provider,
    });
    const resolve: Resolve = (to) => (to === "securityGroupId" ? this.securityGroupId : lookups[to]());
    const vpcId = Token.asString(fill(plan.input.vpcId, resolve));
    const common: Shared = {
      vpcId,
      tags: fill(plan.input.tags, resolve),
      provider,
      resolve,
      guards: () => (plan.guards ? [`data.aws_vpc.${lookups.vpc().friendlyUniqueId}`] : []),
    };
    this.securityGroup = plan.securityGroup && defineSecurityGroup(this, plan.securityGroup, common);
    this.defined = defineBlocks(this, plan, common);
    this.sharing = plan.sharing && defineSharing(this, plan.sharing, this.defined, common);
    defineAdoption(this, plan.adoption, this.defined, this.securityGroup);
    if (plan.input.checks !== false) defineHealthCheck(this, this.defined);
  }

  /** The id of the security group that was created; undefined where none was. */
  get securityGroupId(): string | undefined {
    return this.securityGroup?.id;
  }

  /** Tokens for the ids of all endpoints, by service: `{ sqs = "vpce-…" }`. */
  get endpointIds(): { [service: string]: string } {
    return Token.asStringMap(this.everyEndpoint("endpoint.id"));
  }

  /**
   * Tokens for the DNS names of all endpoints, by service: `{ sqs = ["vpce-….sqs.us-east-1.vpce.amazonaws.com", …] }`.
   * Those of private DNS, or of hosted zones that share the endpoints, are among them.
   */
  get endpointDnsNames(): { [service: string]: string[] } {
    const own = "[for entry in endpoint.dns_entry : entry.dns_name]";
    const { recordNames } = this.sharing ?? {};
    return Token.asAnyMap(this.everyEndpoint(recordNames ? `concat(${recordNames}, ${own})` : own));
  }

  /** The attributes of one endpoint; of the plain name where two types have it. */
  protected attributesOf(
    name: string,
    type?: string,
  ): GatewayEndpointAttributes & InterfaceEndpointAttributes {
    const owner = this.defined.find(({ block }) => {
      const asked = type === undefined ? !block.relabelled.includes(name) : type === block.type;
      return asked && block.names.includes(name);
    });
    if (!owner) throw new Error(describe(this.unknownEndpoint(name, type)));
    return attributesOf(owner.resource, name, TerraformStack.of(this));
  }

  private unknownEndpoint(name: string, type: string | undefined): Problem {
    const names = this.defined.flatMap(({ block }) => block.names);
    const types = this.defined
      .filter(({ block }) => block.names.includes(name))
      .map(({ block }) => block.type);
    return unknownEndpoint(name, type, [...new Set(names)], types);
  }

  private everyEndpoint(value: string) {
    const maps = this.defined.map((defined) => labelled(defined, value));
    const [only = "{}"] = maps;
    return ref(maps.length > 1 ? `merge(${maps.join(", ")})` : only, TerraformStack.of(this));
  }
}

/** Turns the props into a plan; stops with every problem at once, and notes warnings as annotations. */
function decide(construct: Construct, props: object, provider: unknown, shared: boolean): EndpointsPlan {
  const { input, marked } = readProps(props, provider);
  const inModule = EndpointModuleStack.isModule(TerraformStack.of(construct));
  const { plan, problems } = planEndpoints(construct.node.id, input, { inModule, shared, marked });
  // What was refused takes no names.
  const isRefused = problems.some(({ severity }) => severity === "error");
  settle(construct, isRefused ? problems : [...problems, ...claimPrivateDns(construct, plan)]);
  return plan;
}
