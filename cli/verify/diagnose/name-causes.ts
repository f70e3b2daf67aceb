import type { CauseText } from "./words";

// Private DNS, and the two attributes of the VPC that it needs:
// https://docs.aws.amazon.com/vpc/latest/privatelink/interface-endpoints.html

/** Causes of names that do not resolve, or resolve to wrong addresses. */
export const NAME_CAUSES = {
  "not-available": {
    why: () =>
      "The endpoint was not available when the outputs were written: it may be waiting for acceptance",
    remedy: () => "Check its state in AWS, then run terraform refresh and write the outputs again",
  },
  "private-dns-off": {
    why: () =>
      "Private DNS of this endpoint is off, or the endpoint no longer exists: private DNS of other endpoints works on this host",
    remedy: () =>
      "Set privateDnsEnabled for this service and apply; if it is set, write the outputs again and check the state of the endpoint",
  },
  "outside-or-dns-attributes": {
    why: () =>
      "This host or its resolver is not in the VPC, DNS support or DNS hostnames of the VPC are off, or private DNS is off",
    remedy: () =>
      "Run the check on a host in the VPC that uses the resolver of the VPC; set enableDnsSupport and enableDnsHostnames of the VPC; set privateDnsEnabled",
  },
  "not-shared": {
    why: ({ facts }) =>
      facts.sharedBy === "Profile"
        ? "The Profile does not contain this endpoint, or the endpoint no longer exists: other endpoints of the Profile work on this host"
        : "This VPC is not associated with the hosted zone of this name: hosted zones of other endpoints work on this host",
    remedy: ({ facts }) =>
      facts.sharedBy === "Profile"
        ? "Apply the hub, and check the resources of the Profile and the state of the endpoint"
        : "Apply the hub, then the SharedVpcEndpointsSpoke of this VPC: a new service needs new associations",
  },
  "outside-or-none-shared": {
    why: ({ facts }) =>
      `This host or its resolver is not in a VPC that is associated with the ${facts.sharedBy} of the hub, or DNS support or DNS hostnames of this VPC are off`,
    remedy: () =>
      "Run the check in a VPC of spokes, or of a SharedVpcEndpointsSpoke that is applied, on a host that uses the resolver of the VPC; set enableDnsSupport and enableDnsHostnames of the VPC",
  },
  "endpoint-gone": {
    why: () => "The endpoint was deleted or replaced after the outputs were written, or created a moment ago",
    remedy: () => "Write the outputs again with terraform output -json, and run the check again",
  },
  "name-hidden": {
    why: () =>
      "This name exists on the internet, so a private hosted zone or a Resolver rule for a parent domain answers instead",
    remedy: () => "Find this zone or rule of the VPC, and add the name there or remove the zone or rule",
  },
  "resolver-isolated": {
    why: () =>
      "The resolver knows none of the names, although they exist on the internet: it is not the resolver of the VPC, or a private hosted zone or Resolver rule for a parent domain hides them",
    remedy: () =>
      "Run the check on a host in the VPC that uses the resolver of the VPC, then look for such a zone or rule",
  },
  "no-resolver": {
    why: () => "No DNS server listens at the address of the resolver",
    remedy: () => "Check which resolvers this host uses, or give another one with --resolver",
  },
  "resolver-down": {
    why: () =>
      "The resolver does not answer at all: DNS support of the VPC is off, or the network blocks the queries",
    remedy: () => "Set enableDnsSupport of the VPC; for your own resolver, allow UDP and TCP 53 to it",
  },
  "resolver-upstream": {
    why: () =>
      "The resolver works, but a server that it asks for this name does not: the target of a Resolver rule, or a broken DNSSEC chain",
    remedy: () =>
      "Check the Resolver rules of the VPC for this name, and the servers to which they forward queries",
  },
  "resolver-policy": {
    why: () => "The resolver does not answer this host, or not for this name",
    remedy: () => "Allow this host at the resolver, or use the resolver of the VPC",
  },
  "other-answer": {
    why: () =>
      "Something other than private DNS of this VPC answers: a private hosted zone, a Resolver rule or the endpoint of another VPC",
    remedy: () =>
      "Check the hosted zones and Resolver rules of the VPC; if the addresses are right, give their block with --cidr",
  },
  "other-vpc": {
    why: () => "The endpoint is in another VPC, or --cidr does not give all blocks of this one",
    remedy: () => "Give every block of the VPC of the endpoint with --cidr",
  },
  sinkhole: {
    why: () => "A DNS filter or a zone of your own answers instead of AWS",
    remedy: () => "Exempt the name from the filter, or remove it from the zone",
  },
} as const satisfies Readonly<Record<string, CauseText>>;
