import type { Citation } from "../services/endpoint-service";

/** Where a fact is from and how old it is, for a message. */
export function cite({ source, asOf }: Citation): string {
  return `${source}, ${asOf}`;
}
