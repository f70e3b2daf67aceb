import { ENDPOINT_TYPES, type EndpointType } from "../../lib/model/endpoint-type";
import { isPossibleRegion } from "../../lib/services/regions";
import { countSubnets } from "./count-subnets";
import { configurationOf, type ModuleInstance, rootModule, withModulesInside } from "./module-instance";
import { policyOf, type ShownPolicy } from "./policy-of-endpoint";
import { providerRegion } from "./provider-region";
import { type JsonObject, member, type Shown, textsAmong, textsIn } from "./shown-json";

/** A VPC endpoint of a plan or state, whatever module made it. */
export interface ShownEndpoint {
  /** Its address, such as `module.endpoints[0].aws_vpc_endpoint.this["sqs"]`. */
  readonly address: string;
  readonly type: EndpointType;
  /** The full name of its service, or the ARN of what it leads to; undefined until Terraform knows it. */
  readonly target: string | undefined;
  /** The region in which it is billed, which is that of its VPC; undefined if nothing says it. */
  readonly region: string | undefined;
  /** The number of its subnets; undefined if Terraform does not know them and their references do not say it. */
  readonly subnets: number | undefined;
  /** The references from which the subnets were counted; empty if Terraform knows the subnets. */
  readonly countedFrom: readonly string[];
  readonly policy: ShownPolicy;
  /** The id of its VPC; undefined until Terraform knows it. */
  readonly vpcId: string | undefined;
  /** Its own id; undefined until it is made. */
  readonly endpointId: string | undefined;
}

/** Lists the VPC endpoints of all modules of a plan or state. */
export function shownEndpoints(shown: Shown): readonly ShownEndpoint[] {
  return withModulesInside(rootModule(shown)).flatMap((module) =>
    module.resources
      .filter(({ mode, type }) => mode !== "data" && type === "aws_vpc_endpoint")
      .map((resource) => endpointOf(resource, module, shown)),
  );
}

function endpointOf(resource: JsonObject, module: ModuleInstance, { configuration }: Shown): ShownEndpoint {
  const values = member(resource, "values");
  const configured = configurationOf(`aws_vpc_endpoint.${resource["name"]}`, module);
  const targets = [values["service_name"], values["resource_configuration_arn"], values["service_network_arn"]];
  return {
    address: String(resource["address"]),
    // Terraform makes a gateway unless told otherwise.
    type: ENDPOINT_TYPES.find((type) => type === values["vpc_endpoint_type"]) ?? "Gateway",
    target: textsAmong(targets).find((target) => target !== ""),
    region: regionOf(values, () => providerRegion(configured, module, configuration)),
    ...subnetsOf(values, member(configured, "expressions", "subnet_ids"), module),
    policy: policyOf(resource, configured, module),
    vpcId: textOf(values["vpc_id"]),
    endpointId: textOf(values["id"]),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function subnetsOf(
  { subnet_ids: known }: JsonObject,
  expression: JsonObject,
  module: ModuleInstance,
): Pick<ShownEndpoint, "subnets" | "countedFrom"> {
  const ids = textsIn(known);
  if (ids) return { subnets: ids.length, countedFrom: [] };
  const counted = countSubnets({ expression, module, steps: 0 });
  return { subnets: counted?.count, countedFrom: counted?.references ?? [] };
}

function regionOf(values: JsonObject, ofProvider: () => string | undefined): string | undefined {
  const { region: own, service_region: elsewhere, service_name: serviceName, arn } = values;
  if (typeof own === "string") return own;
  const named = typeof serviceName === "string" ? serviceName.split(".").find(isPossibleRegion) : undefined;
  const ofArn = typeof arn === "string" ? arn.split(":")[3] : undefined;
  // The name of a service in another region has that region, and an ARN that of the VPC.
  return typeof elsewhere === "string" ? (ofArn ?? ofProvider()) : (named ?? ofProvider() ?? ofArn);
}
