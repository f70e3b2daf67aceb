/** A text about a finding. Words in braces are replaced with those of the finding. */
export type Text = string | ((sharedBy: string) => string);

/**
 * The likely causes of problems and warnings, each with a sentence about it and one that says what to do. `none` is for
 * a note, `unknown` if no cause is likelier than others.
 */
export const CAUSES = {
  none: ["", ""],
  unknown: ["Unknown: several causes are possible", "Run the check again, also from another host in the VPC"],
  "not-available": [
    "The endpoint was not available when the outputs were written: it may be waiting for acceptance",
    "Check its state in AWS, then run terraform refresh and write the outputs again",
  ],
  // Private DNS, and what it needs: https://docs.aws.amazon.com/vpc/latest/privatelink/interface-endpoints.html
  "private-dns-off": [
    "Private DNS of this endpoint is off, or the endpoint no longer exists: private DNS of other endpoints works on this host",
    "Set privateDnsEnabled for this service and apply; if it is set, write the outputs again and check the state of the endpoint",
  ],
  "outside-or-dns-attributes": [
    "This host or its resolver is not in the VPC, DNS support or DNS hostnames of the VPC are off, or private DNS is off",
    "Run the check on a host in the VPC that uses the resolver of the VPC; set enableDnsSupport and enableDnsHostnames of the VPC; set privateDnsEnabled",
  ],
  "not-shared": [
    (sharedBy) =>
      sharedBy === "Profile"
        ? "The Profile does not contain this endpoint, or the endpoint no longer exists: other endpoints of the Profile work on this host"
        : "This VPC is not associated with the hosted zone of this name: hosted zones of other endpoints work on this host",
    (sharedBy) =>
      sharedBy === "Profile"
        ? "Apply the hub, and check the resources of the Profile and the state of the endpoint"
        : "Apply the hub, then the SharedVpcEndpointsSpoke of this VPC: a new service needs new associations",
  ],
  "outside-or-none-shared": [
    "This host or its resolver is not in a VPC that is associated with the {sharedBy} of the hub, or DNS support or DNS hostnames of this VPC are off",
    "Run the check in a VPC of spokes, or of a SharedVpcEndpointsSpoke that is applied, on a host that uses the resolver of the VPC; set enableDnsSupport and enableDnsHostnames of the VPC",
  ],
  "endpoint-gone": [
    "The endpoint was deleted or replaced after the outputs were written, or created a moment ago",
    "Write the outputs again with terraform output -json, and run the check again",
  ],
  "name-hidden": [
    "This name exists on the internet, so a private hosted zone or a Resolver rule for a parent domain answers instead",
    "Find this zone or rule of the VPC, and add the name there or remove the zone or rule",
  ],
  "resolver-isolated": [
    "The resolver knows none of the names, although they exist on the internet: it is not the resolver of the VPC, or a private hosted zone or Resolver rule for a parent domain hides them",
    "Run the check on a host in the VPC that uses the resolver of the VPC, then look for such a zone or rule",
  ],
  "no-resolver": [
    "No DNS server listens at the address of the resolver",
    "Check which resolvers this host uses, or give another one with --resolver",
  ],
  "resolver-down": [
    "The resolver does not answer at all: DNS support of the VPC is off, or the network blocks the queries",
    "Set enableDnsSupport of the VPC; for your own resolver, allow UDP and TCP 53 to it",
  ],
  "resolver-upstream": [
    "The resolver works, but a server that it asks for this name does not: the target of a Resolver rule, or a broken DNSSEC chain",
    "Check the Resolver rules of the VPC for this name, and the servers to which they forward queries",
  ],
  "resolver-policy": [
    "The resolver does not answer this host, or not for this name",
    "Allow this host at the resolver, or use the resolver of the VPC",
  ],
  "other-answer": [
    "Something other than private DNS of this VPC answers: a private hosted zone, a Resolver rule or the endpoint of another VPC",
    "Check the hosted zones and Resolver rules of the VPC; if the addresses are right, give their block with --cidr",
  ],
  "other-vpc": [
    "The endpoint is in another VPC, or --cidr does not give all blocks of this one",
    "Give every block of the VPC of the endpoint with --cidr",
  ],
  sinkhole: [
    "A DNS filter or a zone of your own answers instead of AWS",
    "Exempt the name from the filter, or remove it from the zone",
  ],
  subnet: [
    "Other addresses of the endpoint answer, so the network ACL of the subnet blocks this one",
    "Allow {ports} from this host, and the replies to it, in the network ACL of the subnet with this address",
  ],
  "ip-version": [
    "The endpoint answers over the other IP version, so the {group} or a network ACL allows only that one",
    "Allow {ports} from the IPv4 and the IPv6 blocks of the VPC in the {group}",
  ],
  "port-not-admitted": [
    "Other ports of the same address answer, so the {group} does not allow this one",
    "Allow {ports} from this host in the {group}",
  ],
  "port-25": [
    "Other ports of the same address answer, but EC2 restricts port 25 for most accounts",
    "Use another port of the service, or ask AWS to remove the restriction",
  ],
  "assumed-port": [
    "Port 443 is an assumption, as the catalogue does not have this service: it may use another port, or the security group does not allow this host",
    "Give the port: --port <service>=<port>",
  ],
  "endpoint-group": [
    "Other endpoints answer this host, so the {group} or the network ACL of its subnets blocks this one",
    "Allow {ports} from this host in the security group and the network ACL of the endpoint",
  ],
  network: [
    (sharedBy) =>
      `No endpoint answers this host: the {group} does not allow it, its own security group or a network ACL blocks it, or ${sharedBy ? "there is no route to the hub or back" : "it is not in the VPC"}`,
    "Allow {ports} from this host in the {group}, and to the endpoint in the security group of this host and the network ACLs",
  ],
  "gateway-route": [
    "The route table of this subnet has no route to the gateway, or the security group or network ACL of this host does not allow the addresses of the service",
    "Add the route table of this subnet to routeTableIds, and allow {ports} to the prefix list of the service",
  ],
  "wrong-port": [
    "The address is in use, but nothing listens on this port",
    "Give the port of the service: --port <service>=<port>, and ports in the service map",
  ],
  "not-the-endpoint": [
    "Something other than the endpoint has this address: the name resolves to a wrong address, or a proxy is in between",
    "Compare the address with the network interfaces of the endpoint, and look for hosted zones and proxies",
  ],
  "no-ipv6": [
    "This host or its subnet has no IPv6",
    "Give the subnet an IPv6 block and the host an address, or set ipAddressType to ipv4",
  ],
  "no-route": [
    "This host has no route to the address: it is neither in the VPC nor connected to it",
    (sharedBy) =>
      sharedBy
        ? "Add routes from this VPC to the VPC of the hub and back, through a transit gateway or peering"
        : "Run the check on a host in the VPC",
  ],
  "provider-certificate": [
    "The owner of the endpoint service uses a certificate for its own names",
    "Let clients use a name of the certificate: through private DNS, or a hosted zone of your own",
  ],
  interception: [
    "A proxy that inspects TLS is in between, or something other than the endpoint answers",
    "Exempt the endpoints from the inspection; if the authority is yours, give its certificate with --ca",
  ],
  expired: [
    "The clock of this host is wrong, or something other than the endpoint answers: AWS renews its certificates in time",
    "Compare the date with the clock of this host; for a service that is not from AWS, its owner has to renew the certificate",
  ],
  clock: [
    "The clock of this host is wrong, or the certificate was issued for a later time",
    "Compare the date with the clock of this host",
  ],
  "endpoint-policy": [
    "The network works, but the endpoint policy does not allow an unsigned request, which is right if the policy names principals",
    "If requests with credentials are rejected too, allow their actions in the policy of the service",
  ],
} as const satisfies Readonly<Record<string, readonly [why: Text, remedy: Text]>>;
