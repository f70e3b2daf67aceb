import type { EndpointService } from "../services/endpoint-service";
import type { Path } from "../shapes/problem";
import type { EffectiveOptions } from "./effective-options";
import type { EndpointType } from "./endpoint-type";

/** A service that the user asked for, which may have one endpoint, two or none. */
export interface ServiceRequest {
  /** The name of the service, or the key of the custom service. */
  readonly name: string;
  /** Where it is in the input. */
  readonly path: Path;
  /** Whether it is one of `customServices`. */
  readonly isCustom: boolean;
  /** Whether a workload set asks for it, which brings what the workload needs. */
  readonly isOfSet: boolean;
  /** What AWS says about it; undefined for a service outside the catalogue. */
  readonly service: EndpointService | undefined;
  /** The options that were given for it. */
  readonly options: EffectiveOptions;
}

/** An option that none of the endpoints of a service takes. */
export interface MisplacedOption {
  readonly path: Path;
  /** The types of endpoint that the service gets. */
  readonly types: readonly EndpointType[];
  /** The types of endpoint that take the option. */
  readonly takenBy: readonly EndpointType[];
  /** Those of them that the service could have. */
  readonly alsoOffered: readonly EndpointType[];
}
