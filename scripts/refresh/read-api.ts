import type { FactSource } from "../../lib/services/fact";
import { groupBy } from "../../lib/shapes/group-by";
import type { Statement } from "../catalogue/statement";
import { nameIn, type Reading, state } from "./reading";

/** The answer of DescribeVpcEndpointServices in one region. */
export interface Answer {
  readonly region: string;
  readonly ServiceDetails?: readonly ServiceDetail[];
}

/** One service of an answer, as the EC2 API writes it. */
export interface ServiceDetail {
  readonly ServiceName?: string;
  readonly Owner?: string;
  readonly ServiceType?: readonly { readonly ServiceType?: string }[];
  readonly VpcEndpointPolicySupported?: boolean;
  readonly PrivateDnsNames?: readonly { readonly PrivateDnsName?: string }[];
  readonly SupportedIpAddressTypes?: readonly string[];
}

type Located = ServiceDetail & { readonly region: string };

const PUBLISHER = "DescribeVpcEndpointServices";
const TYPES = ["Gateway", "Interface"] as const;

/** What AWS answered in some regions on one day; services of other owners are left out. */
export function readApi(answers: readonly Answer[], date: string): Reading {
  const details = answers.flatMap(({ region, ServiceDetails = [] }): readonly Located[] => {
    return ServiceDetails.map((detail) => ({ ...detail, region }));
  });
  const ofAws = details.filter(
    ({ Owner, ServiceName = "" }) => Owner === "amazon" && !ServiceName.includes("vpce-svc"),
  );
  const byName = groupBy(ofAws, ({ region, ServiceName = "" }) => nameIn(ServiceName.replace(region, "{region}")));
  const statements = [...byName].flatMap(([name, found]) =>
    name === undefined ? [] : statementsOf(name, found, date),
  );
  return { publisher: PUBLISHER, statements, isLook: true, regions: answers.map(({ region }) => region) };
}

function statementsOf(service: string, found: readonly Located[], date: string): readonly Statement[] {
  const regions = [...new Set(found.map(({ region }) => region))].sort();
  const source = `${PUBLISHER} in ${regions.length} ${regions.length === 1 ? "region" : "regions"}`;
  const from: FactSource = { source, published: date, readAt: date, kind: "api" };
  const types = found.flatMap(({ ServiceType = [] }) => ServiceType.map((type) => type.ServiceType));
  const interfaces = found.filter(({ ServiceType = [] }) =>
    ServiceType.some((type) => type.ServiceType === "Interface"),
  );
  return [
    state(
      service,
      "types",
      TYPES.filter((type) => types.includes(type)),
      from,
    ),
    ...interfaces
      .slice(0, 1)
      .map(({ ServiceName = "", region }) =>
        state(service, "serviceName", ServiceName.replace(region, "{region}"), from),
      ),
    // Regions that differ make a conflict.
    ...distinct(interfaces.map((each) => each.VpcEndpointPolicySupported)).map((value) =>
      state(service, "policy", value, from),
    ),
    ...distinct(interfaces.map((each) => each.SupportedIpAddressTypes?.includes("ipv6"))).map((value) =>
      state(service, "ipv6", value, from),
    ),
    ...namesOf(service, interfaces, from),
    state(service, "seenIn", regions, from),
  ];
}

function namesOf(service: string, found: readonly Located[], from: FactSource): readonly Statement[] {
  const names = distinct(
    found.flatMap(({ region, PrivateDnsNames = [] }) =>
      PrivateDnsNames.map(({ PrivateDnsName }) => PrivateDnsName?.replace(region, "{region}")),
    ),
  ).toSorted();
  if (names.length === 0) return found.length === 0 ? [] : [state(service, "privateDns", "unsupported", from)];
  const dual = names.filter((name) => name.endsWith(".api.aws"));
  const plain = names.filter((name) => !dual.includes(name));
  // A few services have no other name than one that serves both address families.
  if (plain.length === 0) return [state(service, "names", dual, from)];
  return [
    state(service, "names", plain, from),
    ...(dual.length > 0 ? [state(service, "dualStackNames", dual, from)] : []),
  ];
}

function distinct<Item>(items: readonly (Item | undefined)[]): readonly Item[] {
  return [...new Set(items.filter((item) => item !== undefined))];
}
