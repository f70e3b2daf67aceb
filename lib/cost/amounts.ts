import { literalAmount } from "../shapes/reader";

// Above the bounds something was mistyped.

/** Reads a number of availability zones: no region has more than a few. */
export const zoneCount = literalAmount(1, 20, { whole: true });

/** Reads the number of zones of one endpoint, which is 0 for a gateway. */
export const endpointZoneCount = literalAmount(0, 20, { whole: true });

/** Reads GB a month, up to an exabyte. */
export const gigabytes = literalAmount(0, 1_000_000_000);

/** Reads the hours of a month, up to those of a leap year. */
export const hours = literalAmount(0, 8784);

/** Reads a price in US dollars a unit. */
export const dollars = literalAmount(0, 1_000_000);

/** Reads a number of NAT gateways, attachments or hosted zones. */
export const resourceCount = literalAmount(0, 100_000, { whole: true });

/** Reads a number of VPCs. */
export const vpcCount = literalAmount(1, 100_000, { whole: true });
