import type { JsonObject } from "../policy/document/render";
import type { Known, Unresolved } from "../shapes/unresolved";
import type { EndpointType } from "./endpoint-type";
import type { List } from "./terraform-values";

/** One `aws_vpc_endpoint` with for_each: all endpoints of one type. */
export interface PlannedBlock {
  readonly type: EndpointType;
  /** The arguments of each endpoint by its label; every row of a block has the same arguments. */
  readonly rows: Readonly<Record<string, Row>>;
  /** By label, the document of the statements that Terraform adds to a policy that it alone knows. */
  readonly additions: Readonly<Record<string, JsonObject>>;
  /** The keys of for_each. */
  readonly names: readonly string[];
  /** The keys whose label differs, since another type has the plain name. */
  readonly relabelled: readonly string[];
  /** The arguments that the rows have. */
  readonly columns: readonly string[];
  /** Nested blocks that the rows have, each with the names of its arguments. */
  readonly nestedBlocks: Readonly<Record<string, readonly string[]>>;
  /** The arguments that callers of a module may give. */
  readonly callerArguments: readonly string[];
  /** Lists that all endpoints of the block share. */
  readonly sharedLists: Readonly<Record<string, List>>;
  /** The region that picks a name from the column `service_name_in`. */
  readonly region: Known<string>;
  /** Whether Terraform makes the gateway before these endpoints, and keeps it until they are changed. */
  readonly afterGateway: boolean;
  /** Whether these endpoints have to be changed before one of this block is deleted. */
  readonly createBeforeDestroy: boolean;
  /** What AWS is asked about the services; undefined if nothing. */
  readonly lookup: PlannedServiceLookup | undefined;
  /** What the health check looks for. */
  readonly faults: readonly EndpointFault[];
}

/** The arguments of one endpoint; null for one that is left out. */
export type Row = Readonly<Record<string, unknown>>;

/** What AWS is asked about the services of a block. */
export interface PlannedServiceLookup {
  /** Whether the services have to support what the endpoints ask of them. */
  readonly verifies: boolean;
  /** All subnets of the endpoints, if Terraform keeps only those in zones that a service offers. */
  readonly candidateSubnets: Unresolved | readonly Known<string>[] | undefined;
}

/** What can be wrong with an endpoint after an apply. */
export type EndpointFault = "unavailable" | "missing interfaces" | "missing private names";
