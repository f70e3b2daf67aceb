import type { CallGroup } from "../groups/group";

/** Calls that an endpoint has denied in reality (`VpceAccessDenied`), and what the policy of the stack says of them. */
export interface ExplainedDenial extends Omit<CallGroup, "verdict" | "unknownKeys" | "nearest"> {
  /** The id of the endpoint that denied; null if the record does not name it. */
  readonly endpointId: string | null;
  readonly service: string;
  /** The endpoint of the stack, by its address; null if the stack has none for the service. */
  readonly address: string | null;
  /** What the policy of the stack says of the calls now; null without an endpoint. */
  readonly now: CallGroup["verdict"] | null;
  readonly unknownKeys: readonly string[];
  /** What happened, and what to do, in a sentence or two. */
  readonly explanation: string;
  /** A typed statement that lets the calls pass, as TypeScript; null if nothing is to be added. */
  readonly add: string | null;
}
