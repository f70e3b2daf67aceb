import { isIP } from "node:net";
import type { RecordedCall } from "../../trail/recorded-call";

/** Why a call is not one that an endpoint would carry, or that a policy could break. */
export type NotCountedReason = "made by an AWS service" | "made in the console" | "from elsewhere" | "refused already";

/** Whether an address is one of the VPC's ways out, such as that of a NAT gateway. */
export type IsFromVpc = (address: string) => boolean;

/**
 * Why a call does not count; undefined if it does. Without `isFromVpc`, public addresses are taken for those of NAT
 * gateways.
 */
export function whyNotCounted(
  { origin, outcome, sourceAddress }: RecordedCall,
  isFromVpc: IsFromVpc | undefined,
): NotCountedReason | undefined {
  if (origin === "aws-service") return "made by an AWS service";
  if (origin === "console") return "made in the console";
  // Pulls of images have the name of ECR in the place of the address, so they may well be the VPC's.
  const isElsewhere = sourceAddress === undefined || (isIP(sourceAddress) !== 0 && !isFromVpc?.(sourceAddress));
  if (origin === "public" && isFromVpc && isElsewhere) return "from elsewhere";
  return outcome === "access-denied" ? "refused already" : undefined;
}
