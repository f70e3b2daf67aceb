/**
 * Whether an address is of a private network: those of RFC 1918 and RFC 6598, of which VPCs may be made, and unique local
 * ones of IPv6. https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html
 */
export function isPrivateAddress(address: string): boolean {
  if (address.includes(":")) return /^f[cd]/i.test(address);
  return PRIVATE.test(address);
}

const PRIVATE = /^(10|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;

/** Whether a source address of a record stands for AWS itself: the name of a service, or "AWS Internal". */
export function isOfAws(address: string): boolean {
  return (
    address.endsWith(".amazonaws.com") || address.endsWith(".amazonaws.com.cn") || address.startsWith("AWS Internal")
  );
}
