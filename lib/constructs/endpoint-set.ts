import type { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { ref, type TerraformDataSource, type TerraformResource, TerraformStack, Token } from "cdktf";
import { Construct } from "constructs";
import { admitSource } from "../emit/added-source";
import { attributesOf, type GatewayEndpointAttributes, type InterfaceEndpointAttributes } from "../emit/attributes";
import { takeNames } from "../emit/claims";
import { type EmittedBlock, perInstance } from "../emit/emitted-block";
import { isKnownAtPlan } from "../emit/known-lists";
import { emitPlan } from "../emit/plan";
import { reportProblems } from "../emit/report";
import type { EmittedGroup } from "../emit/security-group";
import type { EmittedSharing } from "../emit/sharing";
import { checkRegionAtSynth, checkSurroundings } from "../emit/surroundings";
import { type WrappedProps, wrapProps } from "../emit/tokens";
import type { EndpointsPlan } from "../model/plan";
import type { IngressSource, IngressSourceOptions } from "../model/props";
import { planEndpoints } from "../plan/plan";
import type { Circumstances } from "../plan/subject";
import { unknownEndpoint } from "../rules/unknown-endpoint";
import { errorOf } from "../shapes/problem";
import { EndpointModuleStack } from "./endpoint-module-stack";
import { scopeInStack } from "./scope";

/** The endpoints of one VPC: what `VpcEndpoints` and `SharedVpcEndpoints` have in common. */
export abstract class EndpointSet extends Construct {
  /** The security group that was created; undefined if existing groups guard the endpoints or none takes a group. */
  readonly securityGroup: SecurityGroup | undefined;

  /** How other VPCs resolve the names of the endpoints; undefined if the endpoints serve only their own VPC. */
  protected readonly sharing: EmittedSharing | undefined;

  private readonly group: EmittedGroup | undefined;

  private readonly emitted: readonly EmittedBlock[];

  protected constructor(scope: Construct, id: string, props: object, isShared: boolean) {
    super(scopeInStack(scope, id), id);
    const wrapped = wrapProps(props);
    const plan = planOf(this, wrapped, isShared);
    const emitted = emitPlan(this, plan, wrapped.provider);
    checkRegionAtSynth(this, plan, wrapped.provider);
    this.group = emitted.securityGroup;
    this.securityGroup = this.group?.resource;
    this.sharing = emitted.sharing;
    this.emitted = emitted.blocks;
  }

  /** The id of the security group that was created; undefined if none was. */
  get securityGroupId(): string | undefined {
    return this.securityGroup?.id;
  }

  /**
   * Admits one more source of clients to the endpoints, on the ports that they use.
   *
   * @param source a security group, a prefix list (each the resource or its id) or a CIDR block; a token of another kind
   * is named: `{ securityGroupId }`, `{ prefixListId }`, `{ cidrBlock }`, `{ ipv6CidrBlock }`
   * @throws if the construct creates no security group, or if the source is none of these
   */
  allowFrom(source: IngressSource | TerraformResource | TerraformDataSource, options: IngressSourceOptions = {}): void {
    admitSource(this, this.group, { source, options });
  }

  /** Tokens for the ids of all endpoints, by service: `{ sqs = "vpce-…" }`. */
  get endpointIds(): { [service: string]: string } {
    return Token.asStringMap(this.everyEndpoint("endpoint.id"));
  }

  /**
   * Tokens for the DNS names of all endpoints, by service: `{ sqs = ["vpce-….sqs.us-east-1.vpce.amazonaws.com", …] }`.
   * The names of private DNS, or of hosted zones that share the endpoints, are among them.
   */
  get endpointDnsNames(): { [service: string]: string[] } {
    const own = "[for entry in endpoint.dns_entry : entry.dns_name]";
    const { recordNames } = this.sharing ?? {};
    return Token.asAnyMap(this.everyEndpoint(recordNames ? `concat(${recordNames}, ${own})` : own));
  }

  /** The attributes of one endpoint. If a service has two and no type is given, those of the gateway. */
  protected attributesOf(name: string, type?: string): GatewayEndpointAttributes & InterfaceEndpointAttributes {
    const found = this.emitted.find(({ block }) => {
      const isAsked = type === undefined ? !block.relabelled.includes(name) : type === block.type;
      return isAsked && block.names.includes(name);
    });
    if (!found) throw errorOf(this.checkName(name, type));
    return attributesOf(found.resource, name, TerraformStack.of(this));
  }

  private checkName(name: string, type: string | undefined) {
    const names = this.emitted.flatMap(({ block }) => block.names);
    const own = this.emitted.filter(({ block }) => block.names.includes(name));
    const types = own.map(({ block }) => block.type);
    return unknownEndpoint.check([], name, type, [...new Set(names)], types);
  }

  private everyEndpoint(value: string) {
    const maps = this.emitted.map((emitted) => perInstance(emitted, value));
    const [only = "{}"] = maps;
    return ref(maps.length > 1 ? `merge(${maps.join(", ")})` : only, TerraformStack.of(this));
  }
}

/** Plans the endpoints. Throws one error with all problems, or adds the warnings as annotations. */
function planOf(
  construct: Construct,
  { input, provider, problems: earlier }: WrappedProps,
  isShared: boolean,
): EndpointsPlan {
  const circumstances: Circumstances = {
    isModule: EndpointModuleStack.isModule(TerraformStack.of(construct)),
    isShared,
    isKnownAtPlan: (list) => isKnownAtPlan(list, construct),
  };
  const { plan, problems: found } = planEndpoints(construct.node.id, input, circumstances, earlier);
  const problems = [...found, ...checkSurroundings(construct, plan, provider)];
  // A construct that is rejected takes no names.
  const isRejected = problems.some(({ severity }) => severity === "error");
  reportProblems(construct, isRejected ? problems : [...problems, ...takeNames(construct, plan)]);
  return plan;
}
