import type { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { AnnotationMetadataEntryType, ref, TerraformProvider, TerraformStack, Token } from "cdktf";
import { Construct } from "constructs";
import { EndpointModuleStack } from "./endpoint-module-stack";
import { type EndpointsPlan, planEndpoints } from "./plan/plan";
import type { EndpointsInput } from "./plan/props";
import { describe, type Problem, refusal, unknownEndpoint, wrongType } from "./problems";
import type { DualTypeServiceName, EndpointServiceName } from "./services/names.generated";
import { defineAdoption } from "./terraform/adoption";
import {
  type AttributesOf,
  attributesOf,
  type GatewayEndpointAttributes,
  type InterfaceEndpointAttributes,
} from "./terraform/attributes";
import { claimPrivateDns } from "./terraform/claims";
import { type DefinedBlock, defineBlocks, labelled } from "./terraform/endpoints";
import { fill, type Resolve, type Shared } from "./terraform/fill";
import { guardConditions } from "./terraform/guards";
import { defineHealthCheck } from "./terraform/health";
import { lookUp } from "./terraform/lookups";
import { defineSecurityGroup } from "./terraform/security-group";
import { markTokens } from "./terraform/tokens";

/** What `VpcEndpoints` takes. */
export interface VpcEndpointsProps<Name extends EndpointServiceName, CustomKey extends string = never>
  extends EndpointsInput<Name, CustomKey> {
  /**
   * The provider of every resource and data source, such as one with an alias for another region.
   *
   * @default - the provider of the stack
   */
  readonly provider?: TerraformProvider;
}

/**
 * The VPC endpoints of one VPC: one security group, and one `aws_vpc_endpoint` with `for_each` for
 * each type of endpoint.
 *
 * @throws one Error that lists every problem of the props, each with its path, the value received,
 * what is allowed and what to do
 */
export class VpcEndpoints<
  const Name extends EndpointServiceName,
  const CustomKey extends string = never,
> extends Construct {
  /** The security group that was created; undefined where existing groups serve or no endpoint takes one. */
  readonly securityGroup: SecurityGroup | undefined;

  private readonly defined: readonly DefinedBlock[];

  constructor(scope: Construct, id: string, props: VpcEndpointsProps<Name, CustomKey>) {
    super(scope, id);
    const { provider, ...input } = props ?? {};
    const plan = decide(this, input, provider);
    const lookups = lookUp(this, {
      vpcId: () => vpcId,
      guards: () => plan.guards && guardConditions(plan.guards, resolve),
      provider,
    });
    const resolve: Resolve = (to) => (to === "securityGroupId" ? this.securityGroupId : lookups[to]());
    const vpcId = Token.asString(fill(plan.input.vpcId, resolve));
    const shared: Shared = {
      vpcId,
      tags: fill(plan.input.tags, resolve),
      provider,
      resolve,
      guards: () => (plan.guards ? [`data.aws_vpc.${lookups.vpc().friendlyUniqueId}`] : []),
    };
    this.securityGroup = plan.securityGroup && defineSecurityGroup(this, plan.securityGroup, shared);
    this.defined = defineBlocks(this, plan, shared);
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

  /** Tokens for the DNS names of all endpoints, by service: `{ sqs = ["vpce-….sqs.us-east-1.vpce.amazonaws.com", …] }`. */
  get endpointDnsNames(): { [service: string]: string[] } {
    return Token.asAnyMap(this.everyEndpoint("[for entry in endpoint.dns_entry : entry.dns_name]"));
  }

  /**
   * Tokens for the attributes of one endpoint.
   *
   * @param name a service, or a key of `customServices`
   * @param type which of the two endpoints, where the service has a gateway and an interface; the gateway by default
   * @throws where the construct has no such endpoint, which TypeScript sees before
   */
  endpoint<Wanted extends Name | CustomKey>(name: Wanted): AttributesOf<Wanted>;
  endpoint(name: Name & DualTypeServiceName, type: "Gateway"): GatewayEndpointAttributes;
  endpoint(name: Name & DualTypeServiceName, type: "Interface"): InterfaceEndpointAttributes;
  endpoint(name: string, type?: string): GatewayEndpointAttributes & InterfaceEndpointAttributes {
    const owner = this.defined.find(({ block }) => {
      const asked = type === undefined ? !block.relabelled.includes(name) : type === block.type;
      return asked && block.names.includes(name);
    });
    const names = this.defined.flatMap(({ block }) => block.names);
    if (!owner) throw new Error(describe(unknownEndpoint(name, type, [...new Set(names)])));
    return attributesOf(owner.resource, name, TerraformStack.of(this));
  }

  private everyEndpoint(value: string) {
    const maps = this.defined.map((defined) => labelled(defined, value));
    const [only = "{}"] = maps;
    return ref(maps.length > 1 ? `merge(${maps.join(", ")})` : only, TerraformStack.of(this));
  }
}

/** Turns the props into a plan; stops with every problem at once, and notes warnings as annotations. */
function decide(construct: Construct, props: unknown, provider: unknown): EndpointsPlan {
  const marked: Problem[] = [];
  if (provider !== undefined && !TerraformProvider.isTerraformProvider(provider)) {
    marked.push(wrongType("provider", provider, "a provider, such as new AwsProvider(...)"));
  }
  const input = markTokens(props, marked);
  const inModule = EndpointModuleStack.isModule(TerraformStack.of(construct));
  const { plan, problems } = planEndpoints(construct.node.id, input, { inModule, marked });
  const found = [...problems];
  const refused = () => found.filter(({ severity }) => severity === "error");
  if (refused().length === 0) found.push(...claimPrivateDns(construct, plan));
  if (refused().length > 0) throw refuse(refusal(construct.node.path, refused()));
  for (const warning of found) {
    // Annotations.addWarning would note a stack trace with paths of this machine in the manifest.
    construct.node.addMetadata(AnnotationMetadataEntryType.WARN, describe(warning), { stackTrace: false });
  }
  return plan;
}

/** An error whose stack is the one line of the user's code that has to change. */
function refuse(message: string): Error {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 1;
  const error = new Error(message);
  Error.captureStackTrace(error, VpcEndpoints);
  Error.stackTraceLimit = stackTraceLimit;
  return error;
}
