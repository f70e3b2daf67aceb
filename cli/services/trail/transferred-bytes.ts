import { isObject } from "../../../lib/shapes/is-object";
import type { TrailRecord } from "../../trail/recorded-call";

/**
 * The bytes that a call sent and received; undefined if its record does not have them. Those of S3 do:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-log-files.html (read 2026-11-28)
 */
export function transferredBytes({ additionalEventData: data }: TrailRecord["record"]): number | undefined {
  if (!isObject(data)) return undefined;
  const amounts = [data["bytesTransferredIn"], data["bytesTransferredOut"]].filter(isAmount);
  return amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum + amount, 0);
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
