import type { EffectiveEndpoint } from "./effective-endpoint";
import type { EffectiveProps } from "./effective-props";
import type { EndpointPolicy } from "./endpoint-policy";
import type { EndpointsPlan } from "./plan";
import type { MisplacedOption, ServiceRequest } from "./request";

/** What rules look at: what the user asked for, with the defaults merged, and the plan that was made of it. */
export interface Subject {
  readonly props: EffectiveProps;
  /** Whether the endpoints are part of a Terraform child module. */
  readonly isModule: boolean;
  /** Whether other VPCs share the endpoints. */
  readonly isShared: boolean;
  /** The services that were asked for. */
  readonly requests: readonly ServiceRequest[];
  /** The endpoints of those services. */
  readonly endpoints: readonly EffectiveEndpoint[];
  /** The distinct policies of the input, and apart from them what `alsoAllow` adds: statements where they were written. */
  readonly writtenPolicies: readonly EndpointPolicy[];
  /** The distinct policies that endpoints get, with what `alsoAllow` adds to them. */
  readonly policies: readonly EndpointPolicy[];
  /** Options that belong to other types of endpoint. */
  readonly misplacedOptions: readonly MisplacedOption[];
  readonly plan: EndpointsPlan;
}
