import type { EffectiveEndpoint } from "../model/effective-endpoint";
import { show } from "../shapes/text";
import { cite } from "./cite";
import { defineRule, eachEndpoint, finding } from "./rule";

/**
 * What AWS's pages tell clients to do if a service has no private DNS. Of other services they say nothing, or
 * contradict themselves.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/privatelink-interface-endpoints.html,
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/privatelink-streams.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/s3-outposts/s3-outposts-privatelink-interface-endpoints.html,
 * https://docs.aws.amazon.com/iot/latest/developerguide/IoTCore-VPC.html (read 2026-11-28)
 */
const ADVICE: ReadonlyMap<string, (endpoint: EffectiveEndpoint) => string> = new Map([
  ["dynamodb", setUrl],
  ["dynamodb-fips", setUrl],
  ["dynamodb-streams", setUrl],
  ["s3-outposts", setUrl],
  ["iot.data", () => makeZone("iot:Data-ATS")],
  ["iot.credentials", () => makeZone("iot:CredentialProvider")],
]);

export const clientsNeedEndpointUrl = defineRule({
  id: "clients-need-endpoint-url",
  severity: "warn",
  basis: "facts",
  what: "privateDnsEnabled: false says that clients know their way to an endpoint whose service has no private DNS.",
  why: "Clients go on calling the public endpoint, and the endpoint is paid for nothing.",
  source: "data/endpoint-services.json, by service",
  check: eachEndpoint((endpoint, { isShared }) => {
    const { type, name, path, service, options } = endpoint;
    const advise = ADVICE.get(name);
    const isOfNoName = type === "Interface" && service?.privateDns.support === "unsupported";
    // Other rules speak of names that VPCs share.
    if (!isOfNoName || isShared || options.privateDnsEnabled !== undefined || advise === undefined) return [];
    return finding(
      [...path, "privateDnsEnabled"],
      `${show(name)} has no private DNS (${cite(name, "privateDns")}), so no client uses the endpoint by itself: ${advise(endpoint)}, and say so by privateDnsEnabled: false`,
    );
  }),
});

function setUrl({ name, types }: EffectiveEndpoint): string {
  const endpoint = types.length > 1 ? `endpoint(${show(name)}, "Interface")` : `endpoint(${show(name)})`;
  return `set the endpoint URL of clients to https:// and ${endpoint}.dnsEntry.get(0).dnsName`;
}

function makeZone(type: string): string {
  return `make a private hosted zone for the name that \`aws iot describe-endpoint --endpoint-type ${type}\` prints, with an alias to the endpoint`;
}
