import { type CostedEndpoint, PRICED_TYPES } from "../../../lib/cost/cost-input";
import type { ManifestConstruct } from "../../../lib/model/manifest";
import { type EndpointBlock, endpointBlocks } from "../../terraform/endpoint-blocks";
import { literalOf, regionOfBlock } from "../../terraform/terraform-json";

/** An endpoint of a stack. */
export interface StackEndpoint extends CostedEndpoint {
  /** Its name with the construct or resource that defines it, which distinguishes it from others of the same name. */
  readonly address: string;
  /** The number of its subnets; undefined if only Terraform knows it. */
  readonly azCount?: number;
  /** The region in which it is billed; undefined if only Terraform knows it. */
  readonly region: string | undefined;
  /** The construct of the manifest that defines it; undefined without one. */
  readonly construct: ManifestConstruct | undefined;
  /** The references from which a plan's subnets were counted; empty if the subnets are known, or not counted. */
  readonly countedFrom: readonly string[];
}

/** The endpoints of a stack. */
export interface Stack {
  readonly endpoints: readonly StackEndpoint[];
  /** Addresses of resources whose services are unknown until Terraform runs. */
  readonly unread: readonly string[];
  /** What it was read from; a stack that synth wrote may come without a manifest. */
  readonly source: "plan" | "state" | "manifest" | "synthesized";
}

/** Lists the endpoints of a stack: those of its manifest, and those of other resources that are literal. */
export function listEndpoints(stack: unknown, manifest: readonly ManifestConstruct[] | undefined): Stack {
  const constructs = manifest ?? [];
  const blocks = endpointBlocks(stack);
  const ofConstruct = (construct: ManifestConstruct) =>
    blocks.filter(({ path }) => path.startsWith(`${construct.path}/`));
  const explained = new Set(constructs.flatMap(ofConstruct));
  const others = blocks.filter((block) => !explained.has(block));
  const literal = others.map((block) => ({ block, found: literalEndpoint(block, stack) }));
  return {
    endpoints: [
      ...constructs.flatMap((construct) => constructEndpoints(construct, ofConstruct(construct), stack)),
      ...literal.flatMap(({ found }) => found ?? []),
    ],
    unread: literal.filter(({ found }) => !found).map(({ block }) => `aws_vpc_endpoint.${block.label}`),
    source: manifest ? "manifest" : "synthesized",
  };
}

function constructEndpoints(
  construct: ManifestConstruct,
  [block]: readonly EndpointBlock[],
  stack: unknown,
): readonly StackEndpoint[] {
  const byName = construct.endpoints.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return byName.map(({ name, type, serviceName, serviceRegion, subnets }) => {
    // All resources of a construct have the same provider.
    const resource = { ...block?.content, service_name: serviceName, service_region: serviceRegion };
    return {
      name,
      type,
      ...(isPrivateService(serviceName) && { serviceName }),
      ...(subnets !== null && subnets > 0 && { azCount: subnets }),
      address: `${construct.path}/${name}`,
      region: construct.region ?? regionOfBlock(resource, stack),
      construct,
      countedFrom: [],
    };
  });
}

/** The endpoint of a resource without `for_each`; undefined if only Terraform knows its service. */
function literalEndpoint(
  { label, content, path }: EndpointBlock,
  stack: unknown,
): readonly StackEndpoint[] | undefined {
  const { for_each, service_name: serviceName, vpc_endpoint_type = "Gateway", subnet_ids: subnets } = content;
  if (for_each !== undefined || typeof serviceName !== "string" || serviceName.endsWith("}")) return undefined;
  const type = PRICED_TYPES.find((known) => known === vpc_endpoint_type);
  if (!type) return [];
  const name = /^(?:[a-z.]+?)\.(?:\$\{[^}]+\}|[a-z]{2,4}(?:-[a-z]+)+-\d+)\.(.+)$/.exec(serviceName)?.[1];
  const fullName = literalOf(serviceName, stack);
  const isCounted = Array.isArray(subnets) && subnets.length > 0;
  return [
    {
      name: name ?? serviceName,
      type,
      ...(isPrivateService(fullName) && { serviceName: fullName }),
      ...(isCounted && { azCount: subnets.length }),
      address: `${path || label}/${name ?? serviceName}`,
      region: regionOfBlock(content, stack),
      construct: undefined,
      countedFrom: [],
    },
  ];
}

/** Whether a service is that of another customer of AWS, which no NAT gateway reaches. */
export function isPrivateService(fullName: string | null | undefined): fullName is string {
  return fullName?.includes(".vpce-svc-") ?? false;
}
