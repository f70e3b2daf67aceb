import type { EndpointService } from "../services/endpoint-service";
import type { Path } from "../shapes/problem";
import type { Known } from "../shapes/unresolved";
import type { EndpointType } from "./endpoint-type";

/** One endpoint that the user asked for, with the shared defaults merged into its options. */
export interface EffectiveEndpoint {
  /** The name of the service or the key of the custom service: the key of `for_each`. */
  readonly name: string;
  /** The key in outputs: the name, with the type behind it if another type has the plain name. */
  readonly label: string;
  /** Where its options are in the input. */
  readonly path: Path;
  readonly type: EndpointType;
  /** All types of this name; two if a gateway and an interface are asked for. */
  readonly types: readonly EndpointType[];
  /** What AWS says about the service; undefined for a service outside the catalogue. */
  readonly service: EndpointService | undefined;
  /** The values of its options. */
  readonly options: { readonly serviceName?: Known<string> };
}
