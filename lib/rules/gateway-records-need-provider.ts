import { isUnresolved } from "../shapes/unresolved";
import { recordTypeNotServed } from "./record-type-not-served";
import { defineRule, eachEndpoint, finding } from "./rule";

export const gatewayRecordsNeedProvider = defineRule({
  id: "gateway-records-need-provider",
  severity: "warn",
  basis: "facts",
  what: "dnsRecordIpType is given for the gateway of s3 only with AWS provider 6.28.0 or later.",
  why: "Earlier providers also send an option that AWS rejects for gateways.",
  source: "https://github.com/hashicorp/terraform-provider-aws/issues/45846 (2026)",
  check: eachEndpoint((endpoint, subject) => {
    const { path, type, service, options } = endpoint;
    const { dnsRecordIpType: recordType, ipAddressType } = options;
    if (typeof recordType !== "string" || isUnresolved(ipAddressType)) return [];
    if (type !== "Gateway" || service?.name !== "s3") return [];
    const ofService = subject.endpoints.filter((one) => one.path === path);
    if (recordTypeNotServed.check({ ...subject, endpoints: ofService }).length > 0) return [];
    return finding(
      [...path, "dnsRecordIpType"],
      'AWS providers before 6.28.0 cannot make the gateway of "s3" with a chosen type of DNS records: raise the version in required_providers to ">= 6.28.0", or leave dnsRecordIpType out',
    );
  }),
});
