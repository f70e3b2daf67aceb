import type { Path } from "../shapes/problem";
import type { EndpointType } from "./endpoint-type";

/** An endpoint that exists already, by its id in AWS or by its address in the state. */
export interface AdoptedEndpoint {
  readonly type: EndpointType;
  /** Where the id or the address is in the input. */
  readonly path: Path;
  /** The key of for_each. */
  readonly name: string;
  /** The id of the endpoint, or its address in the state. */
  readonly from: string;
}

/** What exists already and is adopted instead of being made. */
export interface PlannedAdoption {
  /** Endpoints that are imported, by id. */
  readonly imports: readonly AdoptedEndpoint[];
  /** Endpoints that move in the state, by address. */
  readonly moves: readonly AdoptedEndpoint[];
  /** The id of the group that is imported. */
  readonly groupId: string | undefined;
  /** The address of the group that moves in the state. */
  readonly groupAddress: string | undefined;
  /** Rules of that group that were resources of their own, and that Terraform forgets without removing them. */
  readonly forgottenRules: readonly string[];
  /** The path of this construct in the stack before it was renamed. */
  readonly formerPath: string | undefined;
}
