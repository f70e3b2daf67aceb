/** The most that an estimate takes of each amount: above it something was mistyped. */
export const MOST = {
  /** No region has as many availability zones. */
  zones: 20,
  /** An exabyte. */
  gb: 1_000_000_000,
  /** A leap year. */
  hours: 8784,
  /** NAT gateways, VPCs, attachments and hosted zones. */
  resources: 100_000,
  /** US dollars a unit. */
  usd: 1_000_000,
} as const;
