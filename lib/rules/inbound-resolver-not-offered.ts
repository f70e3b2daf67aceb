import { show } from "../shapes/text";
import { defineRule, eachEndpoint, finding } from "./rule";

export const inboundResolverNotOffered = defineRule({
  id: "inbound-resolver-not-offered",
  basis: "facts",
  what: "Only s3 serves its private names to inbound Resolver endpoints alone.",
  why: "AWS would reject the endpoint in the middle of an apply.",
  source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html (2026)",
  check: eachEndpoint(({ name, path, service, options }) => {
    const isGiven = options.privateDnsOnlyForInboundResolverEndpoint !== undefined;
    if (!isGiven || service?.privateDns.support === "inbound-resolver") return [];
    return finding(
      [...path, "privateDnsOnlyForInboundResolverEndpoint"],
      `${show(name)} has no such option, since only "s3" has private DNS and a gateway: remove privateDnsOnlyForInboundResolverEndpoint`,
    );
  }),
});
