import {
  gatewayRecordsNeedProvider,
  inboundResolverOfS3,
  inboundWithoutPrivateDns,
  ipTypeNotOffered,
  leavePrivateDnsOff,
  noPrivateDns,
  type Problem,
  privateDnsRequired,
  recordTypeFixed,
  recordTypeNotServed,
  restsOnCatalogue,
} from "../problems";
import type { PrivateDns } from "../services/endpoint-service";
import type { Input } from "./input";
import type { Known } from "./read";
import type { Wanted } from "./wanted";

/** The DNS options of an endpoint, as the block `dns_options` has them. */
export interface DnsCells {
  readonly dns_record_ip_type: Known<string> | null;
  readonly private_dns_only_for_inbound_resolver_endpoint: Known<boolean> | null;
}

/** Decides whether private names resolve to an interface endpoint. */
export function planPrivateDns(wanted: Wanted, input: Input, problems: Problem[]): Known<boolean> {
  // Hosted zones of ours have the names that AWS's own zone would have; a Profile shares AWS's own.
  if (input.sharing) return input.sharing.profile !== undefined;
  const asked = wanted.options.privateDnsEnabled ?? input.privateDnsEnabled;
  if (!wanted.facts) return asked ?? false;
  const { support, source, asOf } = wanted.facts.privateDns;
  const path =
    wanted.options.privateDnsEnabled === undefined ? "privateDnsEnabled" : `${wanted.path}.privateDnsEnabled`;
  const cited = `${source}, ${asOf}`;
  if (support === "unsupported" && asked === true) {
    problems.push(restsOnCatalogue(noPrivateDns(path, wanted.name, cited)));
  }
  if (support === "leave-off" && asked === true) problems.push(leavePrivateDnsOff(path, wanted.name, cited));
  if (support === "required" && asked === false) problems.push(privateDnsRequired(path, wanted.name, cited));
  return asked ?? privateDnsByDefault(wanted.facts.privateDns);
}

/** Whether private names resolve to an interface endpoint of which nothing else is said. */
export function privateDnsByDefault({ support }: PrivateDns): boolean {
  return support !== "unsupported" && support !== "leave-off";
}

/** Decides the DNS options of an endpoint; nothing where all of them are AWS's defaults. */
export function planDnsOptions(
  wanted: Wanted,
  input: Input,
  privateDns: Known<boolean> | undefined,
  problems: Problem[],
): DnsCells | null {
  const recordType = wanted.options.dnsRecordIpType;
  checkRecordType(wanted, input, problems);
  const inboundOnly = planInboundOnly(wanted, privateDns, problems);
  if (recordType === undefined && inboundOnly === undefined) return null;
  return {
    dns_record_ip_type: recordType ?? null,
    private_dns_only_for_inbound_resolver_endpoint: inboundOnly ?? null,
  };
}

/**
 * Beside a gateway, private DNS of the interface serves inbound Resolver endpoints only, so that
 * clients in the VPC keep the free way. Alone, it serves everybody; AWS refuses the restriction then.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html#private-dns-s3
 */
function planInboundOnly(
  wanted: Wanted,
  privateDns: Known<boolean> | undefined,
  problems: Problem[],
): Known<boolean> | undefined {
  const asked = wanted.options.privateDnsOnlyForInboundResolverEndpoint;
  const path = `${wanted.path}.privateDnsOnlyForInboundResolverEndpoint`;
  if (wanted.type !== "Interface") return undefined;
  if (wanted.facts?.privateDns.support !== "inbound-resolver") {
    if (asked !== undefined) problems.push(restsOnCatalogue(inboundResolverOfS3(path, wanted.name)));
    return asked;
  }
  if (privateDns === false && asked === true) problems.push(inboundWithoutPrivateDns(path));
  return privateDns === false ? asked : (asked ?? wanted.beside.includes("Gateway"));
}

// AWS PrivateLink guide, 2026. The gateway of DynamoDB serves IPv4 with service-defined records only.
// https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html
// https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-ddb.html
const RECORD_TYPES = {
  Interface: {
    ipv4: ["ipv4"],
    ipv6: ["ipv6"],
    dualstack: ["dualstack", "ipv4", "ipv6", "service-defined"],
  },
  Gateway: {
    ipv4: ["service-defined", "ipv4"],
    ipv6: ["service-defined", "ipv6"],
    dualstack: ["service-defined", "dualstack", "ipv4", "ipv6"],
  },
} as const;

const DNS_RECORD_TYPES = ["ipv4", "ipv6", "dualstack", "service-defined"] as const;

function checkRecordType(wanted: Wanted, input: Input, problems: Problem[]): void {
  const path = `${wanted.path}.dnsRecordIpType`;
  const recordType = wanted.options.dnsRecordIpType;
  const ipType = wanted.options.ipAddressType ?? input.ipAddressType ?? "ipv4";
  if (recordType === undefined || typeof ipType !== "string") return;
  if (wanted.beside.includes("Gateway") && wanted.facts?.name === "dynamodb") {
    if (recordType === "service-defined" && wanted.beside.length === 1) return;
    problems.push(restsOnCatalogue(recordTypeFixed(path, wanted.name)));
    return;
  }
  if (typeof recordType !== "string") return;
  const served = wanted.beside.map(
    (type): readonly string[] => RECORD_TYPES[type === "Gateway" ? "Gateway" : "Interface"][ipType],
  );
  const allowed = DNS_RECORD_TYPES.filter((type) => served.every((types) => types.includes(type)));
  if (!allowed.some((type) => type === recordType)) {
    problems.push(recordTypeNotServed(path, recordType, ipType, allowed));
  } else if (wanted.beside.includes("Gateway") && wanted.facts?.name === "s3") {
    // https://github.com/hashicorp/terraform-provider-aws/issues/45846
    problems.push(gatewayRecordsNeedProvider(path));
  }
}

/** Decides the address families of an endpoint, and refuses those that its service is known to lack. */
export function planIpAddressType(wanted: Wanted, input: Input, problems: Problem[]): Known<string> | null {
  const asked = wanted.options.ipAddressType ?? input.ipAddressType;
  const path = wanted.options.ipAddressType === undefined ? "ipAddressType" : `${wanted.path}.ipAddressType`;
  if (typeof asked === "string" && asked !== "ipv4" && ipv4Only(wanted)) {
    problems.push(restsOnCatalogue(ipTypeNotOffered(path, wanted.name, asked)));
  }
  return asked ?? null;
}

function ipv4Only({ facts, type }: Wanted): boolean {
  return type === "Gateway" ? facts?.name === "dynamodb" : facts?.ipv6 === false;
}
