/**
 * Whether an address is of a private network: those of RFC 1918 and RFC 6598, of which VPCs may be made, and unique local
 * ones of IPv6. https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html
 */
export function isPrivateAddress(address: string): boolean {
  if (address.includes(":")) return /^f[cd]/i.test(address);
  const [first, second] = address.split(".", 2).map(Number);
  if (first === undefined || second === undefined) return false;
  if (first === 10) return true;
  if (first === 172) return second >= 16 && second <= 31;
  if (first === 192) return second === 168;
  return first === 100 && second >= 64 && second <= 127;
}

/** Whether a source address of a record stands for AWS itself: the name of a service, or "AWS Internal". */
export function isOfAws(address: string): boolean {
  return (
    address.endsWith(".amazonaws.com") || address.endsWith(".amazonaws.com.cn") || address.startsWith("AWS Internal")
  );
}
