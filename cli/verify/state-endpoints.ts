import { findByFullName } from "../../lib/services/catalogue";
import { isPossibleRegion } from "../../lib/services/regions";
import { type Instance, objects, type State } from "./read-state";

/** What the endpoints of a state say, as the outputs would. */
export function stateEndpoints({ instances }: State) {
  const endpoints = instances.filter(({ type }) => type === "aws_vpc_endpoint");
  const vpcIds = endpoints.map(({ values }) => values["vpc_id"]);
  const vpcs = instances.filter(({ type, values }) => type === "aws_vpc" && vpcIds.includes(values["id"]));
  const groups = new Set(endpoints.flatMap(({ values }) => texts(values["security_group_ids"])));
  const gateways = endpoints.filter(({ values }) => typeOf(values) === "Gateway");
  const regions = new Set(gateways.flatMap(({ values }) => regionIn(values["service_name"])));
  return {
    dnsNames: dnsNamesOf(endpoints),
    securityGroupId: onlyOne(groups),
    region: onlyOne(regions),
    cidrBlocks: [...new Set(vpcs.flatMap(blocksOf))],
  };
}

/** The names of each endpoint, by its service; a second endpoint of a service has its id there too. */
function dnsNamesOf(endpoints: readonly Instance[]): Readonly<Record<string, readonly string[]>> {
  const names = new Map<string, readonly string[]>();
  for (const { name, values } of endpoints) {
    const service = findByFullName(String(values["service_name"]));
    const isOfTwo = service !== undefined && service.types.length > 1 && typeOf(values) === "Interface";
    const key = `${service?.name ?? name}${isOfTwo ? ".Interface" : ""}`;
    const found = objects(values["dns_entry"]).map((entry) => entry["dns_name"]);
    names.set(names.has(key) ? `${key}@${values["id"]}` : key, texts(found));
  }
  return Object.fromEntries(names);
}

/** The provider leaves the type of a gateway out of old states. */
function typeOf(values: Instance["values"]): unknown {
  return values["vpc_endpoint_type"] ?? "Gateway";
}

function blocksOf({ values }: Instance): readonly string[] {
  const associated = objects(values["cidr_block_associations"]).map((association) => association["cidr_block"]);
  return texts([values["cidr_block"], ...associated, values["ipv6_cidr_block"]]).filter(Boolean);
}

function regionIn(serviceName: unknown): readonly string[] {
  return String(serviceName).split(".").filter(isPossibleRegion);
}

function texts(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === "string") : [];
}

function onlyOne(values: ReadonlySet<string>): string | undefined {
  const [value, ...others] = values;
  return others.length === 0 ? value : undefined;
}
