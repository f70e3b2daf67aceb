import type { EffectiveProps } from "../model/effective-props";
import type { Known } from "../shapes/unresolved";
import type { IsKnownAtPlan } from "./ingress";

/** What the plan of every endpoint depends on. */
export interface PlanningContext {
  readonly props: EffectiveProps;
  /** The region of the VPC: the user's, or that of the provider. */
  readonly region: Known<string>;
  /** Whether other VPCs share the endpoints. */
  readonly isShared: boolean;
  readonly isKnownAtPlan: IsKnownAtPlan;
}
