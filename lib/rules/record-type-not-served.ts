import type { EffectiveEndpoint } from "../model/effective-endpoint";
import { quoteList, show } from "../shapes/text";
import { defineRule, eachEndpoint, finding } from "./rule";

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

const ALL = ["ipv4", "ipv6", "dualstack", "service-defined"] as const;

export const recordTypeNotServed = defineRule({
  id: "record-type-not-served",
  what: "The DNS records of an endpoint fit its IP address type.",
  why: "AWS would reject the endpoint in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html (2026)",
  check: eachEndpoint((endpoint) => {
    const { path, type, types, options } = endpoint;
    const { dnsRecordIpType: recordType, ipAddressType: ipType = "ipv4" } = options;
    if (typeof recordType !== "string" || typeof ipType !== "string" || hasFixedRecords(endpoint)) return [];
    // The first endpoint of a service reports what both have.
    if (type !== types[0]) return [];
    const served = types.map((one): readonly string[] => RECORD_TYPES[one === "Gateway" ? one : "Interface"][ipType]);
    const allowed = ALL.filter((type) => served.every((some) => some.includes(type)));
    if (allowed.includes(recordType)) return [];
    return finding(
      [...path, "dnsRecordIpType"],
      `DNS records of type ${show(recordType)} cannot be served with the IP address type ${show(ipType)}: use ${quoteList(allowed)}, or change ipAddressType`,
    );
  }),
});

/** Whether the DNS records of a service cannot be chosen: those of the gateway of DynamoDB, which have a rule of their own. */
function hasFixedRecords({ types, service }: EffectiveEndpoint): boolean {
  return types.includes("Gateway") && service?.name === "dynamodb";
}
