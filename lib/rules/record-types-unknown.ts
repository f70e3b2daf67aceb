import { pathOf } from "../model/effective-endpoint";
import { quoteList } from "../shapes/text";
import { isUnresolved } from "../shapes/unresolved";
import { defineRule, eachEndpoint, finding } from "./rule";

export const recordTypesUnknown = defineRule({
  id: "record-types-unknown",
  what: "The address families of an endpoint are literal if hosted zones share it.",
  why: "Synth decides whether a hosted zone gets A or AAAA records.",
  check: eachEndpoint((endpoint, { isShared, props }) => {
    const { ipAddressType, dnsRecordIpType } = endpoint.options;
    if (!isShared || props.profile) return [];
    const option = isUnresolved(ipAddressType)
      ? "ipAddressType"
      : isUnresolved(dnsRecordIpType)
        ? "dnsRecordIpType"
        : undefined;
    if (option === undefined) return [];
    return finding(
      pathOf(endpoint, option),
      `Received a Terraform token, but whether a hosted zone gets A or AAAA records is decided at synth: write ${quoteList(["ipv4", "ipv6", "dualstack"])}`,
    );
  }),
});
