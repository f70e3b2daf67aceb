import type { CauseText } from "./words";

/** Causes of connections that fail, or of wrong answers. */
export const CONTACT_CAUSES = {
  subnet: {
    why: () => "Other addresses of the endpoint answer, so the network ACL of the subnet blocks this one",
    remedy: ({ ports }) =>
      `Allow ${ports} from this host, and the replies to it, in the network ACL of the subnet with this address`,
  },
  "ip-version": {
    why: ({ group }) =>
      `The endpoint answers over the other IP version, so the ${group} or a network ACL allows only that one`,
    remedy: ({ ports, group }) =>
      `Allow ${ports} from the IPv4 and the IPv6 blocks of the VPC in the ${group}`,
  },
  "port-not-admitted": {
    why: ({ group }) => `Other ports of the same address answer, so the ${group} does not allow this one`,
    remedy: ({ ports, group }) => `Allow ${ports} from this host in the ${group}`,
  },
  "port-25": {
    why: () => "Other ports of the same address answer, but EC2 restricts port 25 for most accounts",
    remedy: () => "Use another port of the service, or ask AWS to remove the restriction",
  },
  "assumed-port": {
    why: () =>
      "Port 443 is an assumption, as the catalogue does not have this service: it may use another port, or the security group does not allow this host",
    remedy: () => "Give the port: --port <service>=<port>",
  },
  "endpoint-group": {
    why: ({ group }) =>
      `Other endpoints answer this host, so the ${group} or the network ACL of its subnets blocks this one`,
    remedy: ({ ports }) =>
      `Allow ${ports} from this host in the security group and the network ACL of the endpoint`,
  },
  network: {
    why: ({ group, facts }) =>
      `No endpoint answers this host: the ${group} does not allow it, its own security group or a network ACL blocks it, or ${facts.sharedBy ? "there is no route to the hub or back" : "it is not in the VPC"}`,
    remedy: ({ ports, group }) =>
      `Allow ${ports} from this host in the ${group}, and to the endpoint in the security group of this host and the network ACLs`,
  },
  "gateway-route": {
    why: () =>
      "The route table of this subnet has no route to the gateway, or the security group or network ACL of this host does not allow the addresses of the service",
    remedy: ({ ports }) =>
      `Add the route table of this subnet to routeTableIds, and allow ${ports} to the prefix list of the service`,
  },
  "wrong-port": {
    why: () => "The address is in use, but nothing listens on this port",
    remedy: () => "Give the port of the service: --port <service>=<port>, and ports in the service map",
  },
  "not-the-endpoint": {
    why: () =>
      "Something other than the endpoint has this address: the name resolves to a wrong address, or a proxy is in between",
    remedy: () =>
      "Compare the address with the network interfaces of the endpoint, and look for hosted zones and proxies",
  },
  "no-ipv6": {
    why: () => "This host or its subnet has no IPv6",
    remedy: () => "Give the subnet an IPv6 block and the host an address, or set ipAddressType to ipv4",
  },
  "no-route": {
    why: () => "This host has no route to the address: it is neither in the VPC nor connected to it",
    remedy: ({ facts }) =>
      facts.sharedBy
        ? "Add routes from this VPC to the VPC of the hub and back, through a transit gateway or peering"
        : "Run the check on a host in the VPC",
  },
  "provider-certificate": {
    why: () => "The owner of the endpoint service uses a certificate for its own names",
    remedy: () =>
      "Let clients use a name of the certificate: through private DNS, or a hosted zone of your own",
  },
  interception: {
    why: () => "A proxy that inspects TLS is in between, or something other than the endpoint answers",
    remedy: () =>
      "Exempt the endpoints from the inspection; if the authority is yours, give its certificate with --ca",
  },
  expired: {
    why: () =>
      "The clock of this host is wrong, or something other than the endpoint answers: AWS renews its certificates in time",
    remedy: () =>
      "Compare the date with the clock of this host; for a service that is not from AWS, its owner has to renew the certificate",
  },
  clock: {
    why: () => "The clock of this host is wrong, or the certificate was issued for a later time",
    remedy: () => "Compare the date with the clock of this host",
  },
  "endpoint-policy": {
    why: () =>
      "The network works, but the endpoint policy does not allow an unsigned request, which is right if the policy names principals",
    remedy: () =>
      "If requests with credentials are rejected too, allow their actions in the policy of the service",
  },
} as const satisfies Readonly<Record<string, CauseText>>;
