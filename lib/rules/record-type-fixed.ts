import { show } from "../shapes/text";
import { isUnresolved } from "../shapes/unresolved";
import { defineRule, eachEndpoint, finding } from "./rule";

export const recordTypeFixed = defineRule({
  id: "record-type-fixed",
  basis: "facts",
  what: 'The gateway of dynamodb has DNS records of type "service-defined" only.',
  why: "AWS would reject the endpoint in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-ddb.html (2026)",
  check: eachEndpoint(({ name, path, type, types, service, options }) => {
    const { dnsRecordIpType: recordType, ipAddressType } = options;
    if (type !== "Gateway" || service?.name !== "dynamodb") return [];
    if (recordType === undefined || isUnresolved(ipAddressType)) return [];
    if (recordType === "service-defined" && types.length === 1) return [];
    return finding(
      [...path, "dnsRecordIpType"],
      `The gateway of ${show(name)} has DNS records of type "service-defined" only: remove dnsRecordIpType`,
    );
  }),
});
