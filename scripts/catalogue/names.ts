import type { EndpointService, PolicySupport, PrivateDns } from "../../lib/services/endpoint-service";

/** The names as TypeScript types. An editor shows the comment of a member beside the name that it offers. */
export function namesText(catalogue: readonly EndpointService[]): string {
  const single = catalogue.filter((service) => !isNumbered(service));
  const gateway = single.filter(({ types }) => types.includes("Gateway"));
  return [
    "/**",
    " * Services that AWS offers as an interface endpoint, each with its product, its types of endpoint, and whether it has",
    " * private DNS and takes policies. Only names and comments count: no value has these members.",
    " */",
    "export interface InterfaceServices {",
    ...single.filter(hasInterface).map(memberOf),
    "}\n",
    "/** The same of all services. */",
    "export interface EndpointServices extends InterfaceServices {",
    ...single.filter((service) => !hasInterface(service)).map(memberOf),
    "}\n",
    "/** The same of services that AWS numbers: their cells take any number. */",
    "export interface NumberedServices {",
    ...catalogue.filter(isNumbered).map(memberOf),
    "}\n",
    "/** Every endpoint service of the catalogue, docs/catalogue.md; numbered cells take any number. */",
    "export type EndpointServiceName =",
    "  | keyof EndpointServices",
    "  | keyof NumberedServices;\n",
    "/** Services that AWS offers as a gateway endpoint. */",
    `export type GatewayServiceName =${union(gateway)}\n`,
    "/** Services that AWS offers both as a gateway and as an interface endpoint. */",
    `export type DualTypeServiceName =${union(gateway.filter(hasInterface))}\n`,
    "/** Services that AWS offers as an interface endpoint. */",
    "export type InterfaceServiceName =",
    "  | keyof InterfaceServices",
    "  | keyof NumberedServices;\n",
  ].join("\n");
}

function union(services: readonly EndpointService[]): string {
  return `${services.map(({ name }) => `\n  | ${JSON.stringify(name)}`).join("")};`;
}

function isNumbered({ name }: EndpointService): boolean {
  return name.includes("{n}");
}

function hasInterface({ types }: EndpointService): boolean {
  return types.includes("Interface");
}

function memberOf(service: EndpointService): string {
  return `  ${commentOf(service)}\n  readonly ${keyOf(service)}: never;`;
}

function keyOf(service: EndpointService): string {
  const { name } = service;
  if (isNumbered(service)) return `[cell: \`${name.replace("{n}", "$" + "{number}")}\`]`;
  // The compiler writes the quotes into its messages too.
  return `${/^\w+$/.test(name) ? name : JSON.stringify(name)}?`;
}

/** What an editor shows of a service. One that AWS ends is deprecated, so that editors strike it out and offer it last. */
function commentOf({ name, title, fips, types, privateDns, policy, retired }: EndpointService): string {
  const isGateway = types.includes("Gateway");
  const isInterface = types.includes("Interface");
  const parts = [
    ...(title === name ? [] : [fips ? `${title} (FIPS)` : title]),
    [...(isGateway ? ["gateway (free)"] : []), ...(isInterface ? ["interface"] : [])].join(" or "),
    ...(isInterface ? [privateDnsText(privateDns)] : []),
    policyText(policy),
  ];
  const end = typeof retired === "string" ? `last day ${retired}` : "probably retired";
  return `/** ${parts.join(" · ")}${retired === false ? "" : ` @deprecated ${end}`} */`;
}

function privateDnsText({ support, names }: PrivateDns): string {
  switch (support) {
    case "unsupported":
      return "no private DNS";
    case "required":
      return "needs private DNS";
    case "leave-off":
      return "private DNS is to be off";
    case "conditional":
      return "private DNS depends on other endpoints";
    case "contradicted":
      return "private DNS: sources disagree";
    case "default":
      return names === "unknown" ? "private DNS unknown" : "private DNS";
    default:
      return "private DNS";
  }
}

function policyText({ supported, confidence }: PolicySupport): string {
  if (supported === "unknown") return "policies unknown";
  if (supported) return "policies";
  return confidence === "high" ? "no policies" : "policies doubtful";
}
