import { eachEndpoint } from "./each";
import { recordTypeNotServed } from "./record-type-not-served";
import type { Rule } from "./rule";

/** Warns of DNS records that older AWS providers cannot choose for the gateway of S3. */
export const gatewayRecordsNeedProvider: Rule = {
  id: "gateway-records-need-provider",
  severity: "warn",
  basis: "facts",
  what: "The type of DNS records is chosen for the gateway of s3 only with AWS provider 6.28.0 or later.",
  why: "Earlier providers send an option with it that AWS refuses for gateways.",
  source: "https://github.com/hashicorp/terraform-provider-aws/issues/45846 (2026)",
  check: eachEndpoint((endpoint, subject) => {
    const { path, types, service, options } = endpoint;
    const { dnsRecordIpType: recordType, ipAddressType: ipType = "ipv4" } = options;
    if (typeof recordType !== "string" || typeof ipType !== "string") return [];
    if (!types.includes("Gateway") || service?.name !== "s3") return [];
    if (recordTypeNotServed.check({ ...subject, endpoints: [endpoint] }).length > 0) return [];
    return [
      {
        path: [...path, "dnsRecordIpType"],
        message:
          'AWS providers before 6.28.0 cannot make the gateway of "s3" with a chosen type of DNS records: raise the version in required_providers to ">= 6.28.0", or leave dnsRecordIpType out',
      },
    ];
  }),
};
