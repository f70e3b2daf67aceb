import type { EffectiveEndpoint } from "../model/effective-endpoint";
import type { Subject } from "../model/subject";
import { partitionOf } from "../services/regions";
import { show } from "../shapes/text";
import type { Known } from "../shapes/unresolved";
import { defineRule, eachEndpoint, type Finding, finding } from "./rule";

const ID = "execute-api-private-dns-not-stated";

export const executeApiPrivateDnsNotStated = defineRule({
  id: ID,
  severity: "warn",
  basis: "facts",
  what: "The private DNS of execute-api is stated, or the names that hosted zones share.",
  why: "With private DNS, which is the default, calls of public APIs from the VPC fail.",
  source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html (read 2026-11-28)",
  check: eachEndpoint((endpoint, subject) => {
    if (endpoint.service?.name !== "execute-api") return [];
    return subject.isShared ? checkShared(endpoint, subject) : checkOwn(endpoint, subject);
  }),
});

function checkOwn({ path, options }: EffectiveEndpoint, { props }: Subject): readonly Finding[] {
  if (options.privateDnsEnabled !== undefined) return [];
  const zone = zoneIn(options.serviceRegion ?? props.region);
  const advice = `set "execute-api": { privateDnsEnabled: false } and call private APIs by their alias for the endpoint, <api id>-<endpoint id>.${zone}, or by the endpoint's own DNS name with the header x-apigw-api-id; or set it to true if clients call private APIs only`;
  return finding([...path, "privateDnsEnabled"], `${explain("from the VPC")}: ${advice}`);
}

function checkShared({ path, options }: EffectiveEndpoint, { props }: Subject): readonly Finding[] {
  if (options.privateDnsNames !== undefined) return [];
  const where = explain("from the hub and its spokes");
  if (props.profile) {
    const advice = `share it by hosted zones with the names of your private APIs (privateDnsNames), or set severity: { "${ID}": "off" } if clients call private APIs only`;
    return finding(path, `${where}: ${advice}`);
  }
  const zone = zoneIn(options.serviceRegion ?? props.region);
  const advice = `give the names of your private APIs, such as ${show(`<api id>.${zone}`)}, or ${show(`*.${zone}`)} if clients call private APIs only`;
  return finding([...path, "privateDnsNames"], `${where}: ${advice}`);
}

function zoneIn(region: Known<string> | undefined): string {
  const known = typeof region === "string" ? region : "<region>";
  return `execute-api.${known}.${partitionOf(known)?.dnsSuffix ?? "amazonaws.com"}`;
}

function explain(where: string): string {
  return `Private DNS covers the default endpoints of all APIs of API Gateway, so public ones called ${where} answer 403 (custom domain names work)`;
}
