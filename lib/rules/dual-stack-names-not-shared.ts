import { type EffectiveEndpoint, pathOf } from "../model/effective-endpoint";
import type { Subject } from "../model/subject";
import { privateNamesIn } from "../services/hosted-zones";
import { count } from "../shapes/text";
import { cite } from "./cite";
import { regionOf } from "./endpoint-region";
import { privateNamesFor } from "./private-names";
import { defineRule, type Finding, finding } from "./rule";

/** An endpoint with IPv6 addresses, and the dual-stack names of its service that no hosted zone has. */
interface Lack {
  readonly endpoint: EffectiveEndpoint;
  readonly names: readonly string[];
}

export const dualStackNamesNotShared = defineRule({
  id: "dual-stack-names-not-shared",
  severity: "warn",
  basis: "facts",
  what: "Hosted zones share the dual-stack names of an endpoint that has IPv6 addresses.",
  why: "Clients with use_dualstack_endpoint call those names, and would leave the network.",
  source: "https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html (2026)",
  check: (subject) => {
    const lacks = subject.endpoints.map((endpoint) => ({ endpoint, names: namesNotShared(endpoint, subject) }));
    const found = lacks.filter(({ names }) => names.length > 0);
    const byDefault = found.filter(({ endpoint: { defaults } }) => defaults.has("ipAddressType"));
    const own = found.filter((lack) => !byDefault.includes(lack));
    return [...own.map((lack) => [lack]), byDefault].flatMap(report);
  },
});

function namesNotShared(endpoint: EffectiveEndpoint, subject: Subject): readonly string[] {
  const { service, options } = endpoint;
  const region = regionOf(options, subject.props);
  const shared = privateNamesFor(endpoint, subject) ?? "unknown";
  const hasIpv6 = options.ipAddressType === "dualstack" || options.ipAddressType === "ipv6";
  if (!service || region === undefined || shared === "unknown" || !hasIpv6) return [];
  const called = privateNamesIn({ names: service.dualStackNames }, region);
  return called === "unknown" ? [] : called.filter((name) => !shared.includes(name));
}

/** One finding for endpoints whose address type is said once. */
function report(lacks: readonly Lack[]): readonly Finding[] {
  const [first] = lacks;
  if (first === undefined) return [];
  const [name, ...others] = lacks.flatMap(({ names }) => names);
  const more = others.length === 0 ? "" : ` and ${count(others.length, "more such name")}`;
  return finding(
    pathOf(first.endpoint, "ipAddressType"),
    `Clients with use_dualstack_endpoint call ${name}${more} (${cite(first.endpoint.name, "dualStackNames")}), and no source says that endpoints answer to them, so no hosted zone has them: leave that setting off in clients, or list all names in privateDnsNames, as \`aws ec2 describe-vpc-endpoint-services\` prints them`,
  );
}
