import { defineRule, eachEndpoint, finding } from "./rule";

export const inboundResolverWithoutPrivateDns = defineRule({
  id: "inbound-resolver-without-private-dns",
  what: "An endpoint that serves private names to inbound Resolver endpoints has private DNS on.",
  why: "With private DNS off there are no private names to serve.",
  source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html (2026)",
  check: eachEndpoint(({ path, service, options }) => {
    const { privateDnsEnabled: isOn, privateDnsOnlyForInboundResolverEndpoint: isAsked } = options;
    if (isOn !== false || isAsked !== true || service?.privateDns.support !== "inbound-resolver") return [];
    return finding(
      [...path, "privateDnsOnlyForInboundResolverEndpoint"],
      "Private DNS is off for this endpoint, so it serves no names to inbound Resolver endpoints either: remove this option, or set privateDnsEnabled to true",
    );
  }),
});
