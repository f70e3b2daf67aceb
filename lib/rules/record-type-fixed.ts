import { show } from "../shapes/text";
import { eachEndpoint } from "./each";
import { hasFixedRecords } from "./record-type-not-served";
import type { Rule } from "./rule";

/** Refuses other DNS records for the gateway of DynamoDB. */
export const recordTypeFixed: Rule = {
  id: "record-type-fixed",
  severity: "error",
  basis: "facts",
  what: 'The gateway of dynamodb has DNS records of type "service-defined" only.',
  why: "AWS would refuse the endpoint in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-ddb.html (2026)",
  check: eachEndpoint((endpoint) => {
    const { name, path, types, options } = endpoint;
    const { dnsRecordIpType: recordType, ipAddressType: ipType = "ipv4" } = options;
    if (recordType === undefined || typeof ipType !== "string" || !hasFixedRecords(endpoint)) return [];
    if (recordType === "service-defined" && types.length === 1) return [];
    return [
      {
        path: [...path, "dnsRecordIpType"],
        message: `The gateway of ${show(name)} has DNS records of type "service-defined" only: remove dnsRecordIpType`,
      },
    ];
  }),
};
