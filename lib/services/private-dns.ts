import type { PrivateDns } from "./endpoint-service";

/** Whether private names resolve to an interface endpoint of the service by default; not if AWS may refuse it. */
export function privateDnsByDefault({ support }: Pick<PrivateDns, "support">): boolean {
  return support !== "unsupported" && support !== "leave-off" && support !== "contradicted";
}
