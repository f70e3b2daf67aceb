import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { checkIterators, expressionsOf } from "../emit/expressions";
import { reportProblems } from "../emit/report";
import { showIn } from "../emit/sensitive";
import { emitSpoke } from "../emit/spoke";
import { wrapProps } from "../emit/tokens";
import { planSpoke } from "../plan/spoke";
import { scopeInStack } from "./scope";

/** The props of `SharedVpcEndpointsSpoke`: the VPC, and either `zoneIds` or `profileId`. */
export interface SharedVpcEndpointsSpokeProps {
  /** The VPC. It is in the account of the provider. */
  readonly vpcId: string;
  /**
   * The ids of the hub's hosted zones by name, as its `zoneIdsFor` returns them.
   *
   * @default - none; `profileId` is given
   */
  readonly zoneIds?: { readonly [zone: string]: string } | undefined;
  /**
   * The id of the hub's Route 53 Profile, which is shared with this account.
   *
   * @default - none; `zoneIds` are given
   */
  readonly profileId?: string | undefined;
  /**
   * The region of the VPC, if it is not the provider's. Only with `zoneIds`; Terraform does not check the VPC then.
   *
   * @default - the region of the provider
   */
  readonly region?: string;
  /**
   * Whether Terraform first checks that the VPC resolves names of private hosted zones. The check reads the VPC.
   *
   * @default true
   */
  readonly guards?: boolean;
  /**
   * The provider of the account that owns the VPC.
   *
   * @default - the provider of the stack
   */
  readonly provider?: TerraformProvider;
}

/**
 * A spoke VPC in another account than its hub: associates the VPC with the hosted zones or the Route 53 Profile of
 * `SharedVpcEndpoints`, which lists the VPC in its `spokes`.
 *
 * @throws one Error that lists every problem of the props, each with its path, the value received, what is allowed
 * and what to do
 */
export class SharedVpcEndpointsSpoke extends Construct {
  constructor(scope: Construct, id: string, props: SharedVpcEndpointsSpokeProps) {
    super(scopeInStack(scope, id), id);
    const { input, provider, problems: earlier } = wrapProps(props);
    const expressions = expressionsOf(this, input);
    const { plan, problems } = planSpoke(input, [...earlier, ...checkIterators(expressions)]);
    reportProblems(this, problems);
    emitSpoke(this, plan, provider ? { provider } : {}, showIn(this, expressions));
  }
}
