import type { TerraformMetaArguments, TerraformResource } from "cdktf";
import type { Values } from "./resolve";

/** What every resource and data source of a construct takes: the provider, if the user gave one. */
export type MetaArguments = Pick<TerraformMetaArguments, "provider">;

/** What the resources of a construct have in common. */
export interface EmitContext {
  /** The VPC, as the user gave it. */
  readonly vpcId: string;
  /** The shared tags, as the user gave them. */
  readonly tags: unknown;
  /** The arguments that every resource takes. */
  readonly meta: MetaArguments;
  /** The values that the plan refers to. */
  readonly values: Values;
  /** The addresses of the data sources that check the VPC before Terraform makes any endpoint. */
  readonly guards: readonly string[];
  /**
   * The rules of the security group.
   *
   * @default - none that are resources of their own
   */
  readonly ingressRules?: TerraformResource | undefined;
}
