import type { TerraformStack } from "cdktf";
import type { VpcEndpointsProps } from "../../../lib";
import type { ServiceOptions } from "../../../lib/model/options";
import type { EndpointServiceName } from "../../../lib/services/names.generated";
import type { Network } from "../network";
import type { Action } from "../plan";

/** Props of a construct with any services. */
export interface Props extends Omit<VpcEndpointsProps<EndpointServiceName, string>, "services"> {
  readonly services: Services | readonly EndpointServiceName[];
}

/** The services as a map. */
export type Services = { readonly [Service in EndpointServiceName]?: ServiceOptions<Service> };

/** A VPC of its own for one edit, with three subnets and two security groups to name. */
export interface Place extends Network {
  readonly subnetA: string;
  readonly subnetB: string;
  readonly subnetC: string;
  readonly routeTableA: string;
  readonly routeTableB: string;
  readonly groupOne: string;
  readonly groupTwo: string;
}

/** One edit of a program, and exactly what it makes Terraform do. */
export interface Edit {
  /** The edit in a user's words. */
  readonly title: string;
  /** What the program said before, over the common base. @default - the base alone */
  readonly from?: (place: Place, stack: TerraformStack) => Partial<Props>;
  /** What the program says now, over the common base. @default - the base alone */
  readonly to?: (place: Place, stack: TerraformStack) => Partial<Props>;
  /** The program now admits a source after it made the construct. @default - it does not */
  readonly admits?: string;
  /** The construct gets another id; with `moved` blocks, Terraform knows. @default - it keeps its id */
  readonly rename?: "bare" | "moved";
  /** The changed instances; every other one is left alone. */
  readonly expected: Readonly<Record<string, readonly Action[]>>;
  /** What a user has to know that the plan does not say. @default - nothing */
  readonly note?: string;
}

/** Edits of one kind, as the table shows them. */
export interface Chapter {
  readonly kind: string;
  readonly edits: readonly Edit[];
}

/** What every edit starts from, unless it says otherwise. */
export function base({ vpcId, subnetA, subnetB, routeTableA }: Place): Props {
  return {
    vpcId,
    region: "us-east-1",
    subnetIds: [subnetA, subnetB],
    routeTableIds: [routeTableA],
    services: { sqs: {}, "ecr.dkr": {}, s3: {} },
  };
}

/** Both interface endpoints of the base are updated in place. */
export const BOTH_UPDATED = {
  'interface["ecr.dkr"]': ["update"],
  'interface["sqs"]': ["update"],
} as const satisfies Edit["expected"];

/** The group is replaced, the new one first. */
export const GROUP_REPLACED = { "security-group": ["create", "delete"] } as const satisfies Edit["expected"];
