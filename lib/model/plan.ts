import type { Path } from "../shapes/problem";
import type { Known, Reference } from "../shapes/unresolved";
import type { ManifestPlan } from "./manifest";
import type { PlannedAdoption } from "./planned-adoption";
import type { PlannedBlock } from "./planned-block";
import type { PlannedGroup } from "./planned-group";
import type { PlannedGuards } from "./planned-guards";
import type { PlannedSharing } from "./planned-sharing";
import type { Tags } from "./terraform-values";

/** Everything that will be emitted. */
export interface EndpointsPlan {
  /** What the endpoints and the group are named after. */
  readonly name: string;
  readonly vpcId: Known<string> | undefined;
  /** The tags of every endpoint and of the group. */
  readonly tags: Tags | undefined;
  readonly timeouts: Readonly<Record<string, Known<string> | undefined>> | undefined;
  /** One resource for each type of endpoint in use. */
  readonly blocks: readonly PlannedBlock[];
  /** The security group to create, if any endpoint takes it. */
  readonly securityGroup: PlannedGroup | undefined;
  /** How other VPCs resolve the names of the endpoints; undefined if they serve their own VPC alone. */
  readonly sharing: PlannedSharing | undefined;
  /** What exists already and is adopted. */
  readonly adoption: PlannedAdoption;
  /** The variable by which callers choose among the services. */
  readonly servicesVariable: PlannedVariable | undefined;
  /** What Terraform checks once, before any endpoint is made. */
  readonly guards: PlannedGuards | undefined;
  /** The values of data sources that the plan uses. */
  readonly references: ReadonlySet<Reference>;
  /** Whether Terraform checks the endpoints after an apply. */
  readonly checksHealth: boolean;
  /** The private names that the endpoints need for themselves, in each VPC that resolves them. */
  readonly claims: readonly NameClaim[];
  /** What the command line reads about the endpoints. */
  readonly manifest: ManifestPlan;
}

/** A Terraform variable by which callers of a module choose among its services. */
export interface PlannedVariable {
  /** The name of the variable. */
  readonly name: string;
  /** The services that the module offers. */
  readonly offered: readonly string[];
  /** The arguments that callers may give: the type of each, and the services that take it. */
  readonly callerArguments: Readonly<Record<string, CallerArgument>>;
}

/** An argument that callers of a module may give. */
export interface CallerArgument {
  /** Its type in Terraform. */
  readonly type: string;
  /** The services that take it. */
  readonly services: readonly string[];
}

/** What a VPC has room for once. */
export interface NameClaim {
  /** Where the user asked for it. */
  readonly path: Path;
  readonly vpcId: Known<string> | undefined;
  /** Each name under which it is found. */
  readonly names: readonly string[];
  /** What is claimed: private names for the endpoints of a VPC, the same for VPCs that share them, or the place of a Profile. */
  readonly kind: "own names" | "shared names" | "profile";
}
