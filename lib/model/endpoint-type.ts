/** The types of endpoint, in AWS's words, in the order in which they are emitted. */
export const ENDPOINT_TYPES = ["Interface", "Gateway", "GatewayLoadBalancer", "Resource", "ServiceNetwork"] as const;

/** A type of endpoint. */
export type EndpointType = (typeof ENDPOINT_TYPES)[number];
