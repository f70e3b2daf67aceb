import { rewriteExpressions } from "../../../lib/emit/templates";
import { ENDPOINT_TYPES } from "../../../lib/model/endpoint-type";
import type { ManifestConstruct, ManifestEndpoint } from "../../../lib/model/manifest";
import { TERRAFORM_KEY } from "../../../lib/shapes/terraform-key";
import { show } from "../../../lib/shapes/text";
import type { Reading } from "../../reading";
import { type EndpointBlock, endpointBlocks } from "../../terraform/endpoint-blocks";
import { nameOfTarget } from "../../terraform/name-service";
import { literalOf, regionOfBlock } from "../../terraform/terraform-json";
import { faultIn, readPolicyText } from "./policy-text";
import type { SimulatedEndpoint, SimulatedPolicy, SimulatedStack } from "./simulated-endpoint";

const NO_MANIFEST =
  "For endpoints of VpcEndpoints, run npm run synth again with this version, which also writes vpc-endpoints.json next to cdk.tf.json.";

/** The endpoints of a synthesized stack with their policies: those of its manifest, and other literal resources. */
export function synthesizedPolicies(
  stack: unknown,
  constructs: readonly ManifestConstruct[] | undefined,
): Reading<SimulatedStack> {
  const blocks = endpointBlocks(stack);
  const isOf =
    ({ path }: EndpointBlock) =>
    (construct: ManifestConstruct) =>
      path.startsWith(`${construct.path}/`);
  const others = blocks.filter((block) => !constructs?.some(isOf(block)));
  const read: Reading<SimulatedEndpoint | undefined>[] = [
    ...(constructs ?? []).flatMap((construct) => ofConstruct(construct, blocks, stack)),
    ...others.map((block) => literalEndpoint(block, stack)),
  ];
  const endpoints: SimulatedEndpoint[] = [];
  for (const one of read) {
    if ("error" in one) return one;
    if (one.value) endpoints.push(one.value);
  }
  return { value: { endpoints, remarks: remarksOn(constructs, others, stack) } };
}

function remarksOn(
  constructs: readonly ManifestConstruct[] | undefined,
  others: readonly EndpointBlock[],
  stack: unknown,
): readonly string[] {
  const unread = others.filter((block) => serviceOf(block, stack) === undefined);
  return [
    ...(constructs ?? []).flatMap(remarkOnChoice),
    ...unread.map(({ label }) => `aws_vpc_endpoint.${label} is left out: only Terraform knows its service.`),
    ...(unread.length > 0 && constructs === undefined ? [NO_MANIFEST] : []),
  ];
}

function ofConstruct(
  construct: ManifestConstruct,
  blocks: readonly EndpointBlock[],
  stack: unknown,
): readonly Reading<SimulatedEndpoint>[] {
  const { path, region, vpcId, endpoints } = construct;
  const block = blocks.find((one) => one.path.startsWith(`${path}/`));
  return endpoints.map((endpoint) => {
    const { name, type, serviceName, serviceRegion } = endpoint;
    const policy = manifestPolicy(endpoint, construct);
    if ("error" in policy) return policy;
    const resource = { ...block?.content, service_name: serviceName, service_region: serviceRegion };
    return {
      value: {
        service: serviceName === null ? name.replace(new RegExp(`\\.${type}$`), "") : nameOfTarget(serviceName),
        type,
        address: `${path}/${name}`,
        policy: policy.value,
        region: serviceRegion ?? region ?? regionOfBlock(resource, stack),
        vpcId: vpcId ?? undefined,
        endpointId: undefined,
      },
    };
  });
}

function manifestPolicy({ policy: index }: ManifestEndpoint, construct: ManifestConstruct): Reading<SimulatedPolicy> {
  if (index === null) return { value: { kind: "full access" } };
  const { document = null, paths = [] } = construct.policies[index] ?? {};
  if (document === null) return { value: { kind: "unknown" } };
  const fault = faultIn(document);
  if (fault !== undefined) return { error: `The policy ${paths[0] ?? ""} of ${construct.path}: ${fault}` };
  return { value: { kind: "document", document, statements: paths } };
}

/** The endpoint of a resource without `for_each`; undefined if only Terraform knows its service. */
function literalEndpoint(block: EndpointBlock, stack: unknown): Reading<SimulatedEndpoint | undefined> {
  const { label, content } = block;
  const service = serviceOf(block, stack);
  const type = ENDPOINT_TYPES.find((known) => known === (content["vpc_endpoint_type"] ?? "Gateway"));
  if (service === undefined || type === undefined) return { value: undefined };
  const address = `aws_vpc_endpoint.${label}`;
  const policy = literalPolicy(content["policy"], address);
  if ("error" in policy) return policy;
  const region = regionOfBlock(content, stack);
  const vpcId = literalOf(content["vpc_id"], stack);
  return {
    value: {
      service: nameOfTarget(service),
      type,
      address,
      policy: policy.value,
      region,
      vpcId,
      endpointId: undefined,
    },
  };
}

function serviceOf({ content }: EndpointBlock, stack: unknown): string | undefined {
  return content["for_each"] === undefined ? literalOf(content["service_name"], stack) : undefined;
}

function literalPolicy(policy: unknown, address: string): Reading<SimulatedPolicy> {
  if (typeof policy !== "string" || policy.trim() === "") return { value: { kind: "full access" } };
  if (policy.startsWith("${")) return { value: { kind: "unknown" } };
  const text = rewriteExpressions(policy, (expression) => {
    return `\${${TERRAFORM_KEY}${expression.replace(/[^\w.*/:()[\]-]/g, "_")}}`;
  });
  return readPolicyText(text, address);
}

function remarkOnChoice({ path, servicesVariable }: ManifestConstruct): readonly string[] {
  if (servicesVariable === null) return [];
  const choice = `Callers choose among the endpoints of ${show(path)} with the variable ${show(servicesVariable)}`;
  return [
    `${choice}, and may give policies of their own: all of its endpoints are tried with the policies of the stack.`,
  ];
}
