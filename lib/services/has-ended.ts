import type { EndpointService } from "./endpoint-service";
import { provenanceOf } from "./provenance";

/** Whether the day that AWS gave was over when its notice was read: what synth says does not change with the clock. */
export function hasEnded({ name, retired }: EndpointService): boolean {
  return typeof retired === "string" && retired < (provenanceOf(name).sources.retired?.readAt ?? "");
}
