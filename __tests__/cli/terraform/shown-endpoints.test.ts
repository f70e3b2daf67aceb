import { shownEndpoints } from "../../../cli/terraform/shown-endpoints";
import { shownIn } from "../../../cli/terraform/shown-json";
import { endpoint, type PlannedModule, plan, provider, refersTo, state, subnets } from "./plans";

function endpointsIn(json: unknown) {
  const shown = shownIn(json);
  return shown && shownEndpoints(shown);
}

/** The regions of all endpoints in a plan. */
function regionsIn(root: PlannedModule, more: object = {}) {
  return endpointsIn(plan(root, more))?.map(({ region }) => region);
}

const ARN = "arn:aws:ec2:eu-west-2:111122223333:vpc-endpoint/vpce-0a1b2c3d4e5f60718";
const GLOBAL = { service_name: "com.amazonaws.s3-global.accesspoint" };

describe("shownEndpoints()", () => {
  test("lists managed endpoints of all modules, with what Terraform knows", () => {
    const data = { address: "data.aws_vpc_endpoint.other", mode: "data" } as const;
    const gateway = { address: "aws_vpc_endpoint.s3", values: { service_name: "com.amazonaws.us-east-1.s3" } };
    const inside = { resources: [endpoint("sqs", undefined, { values: { subnet_ids: ["subnet-1", "subnet-2"] } })] };
    const json = plan({
      resources: [data, gateway],
      modules: { 'module.a["x.y"]': { modules: { "module.b[0]": inside } } },
    });
    expect(endpointsIn(json)).toEqual([
      {
        address: "aws_vpc_endpoint.s3",
        type: "Gateway",
        target: "com.amazonaws.us-east-1.s3",
        vpcId: undefined,
        endpointId: undefined,
        policy: "none",
        region: "us-east-1",
        subnets: undefined,
        countedFrom: [],
      },
      {
        address: 'module.a["x.y"].module.b[0].aws_vpc_endpoint.sqs',
        type: "Interface",
        target: "com.amazonaws.us-east-1.sqs",
        vpcId: undefined,
        endpointId: undefined,
        policy: "none",
        region: "us-east-1",
        subnets: 2,
        countedFrom: [],
      },
    ]);
  });

  test("says from which references it counted subnets that Terraform does not know yet", () => {
    const resources = [endpoint("sqs", refersTo("aws_subnet.private")), subnets("private", [0, 1])];
    expect(endpointsIn(plan({ resources }))).toMatchObject([{ subnets: 2, countedFrom: ["aws_subnet.private"] }]);
  });

  test("takes the ARN of an endpoint that leads to no service", () => {
    const resource_configuration_arn = "arn:aws:vpc-lattice:us-east-1:111122223333:resourceconfiguration/rcfg-1";
    const values = { service_name: undefined, vpc_endpoint_type: "Resource", resource_configuration_arn };
    expect(endpointsIn(plan({ resources: [endpoint("db", undefined, { values })] }))).toMatchObject([
      { type: "Resource", target: resource_configuration_arn, region: "us-east-1" },
    ]);
  });

  test("reads a state", () => {
    const values = { ...GLOBAL, arn: ARN, subnet_ids: ["subnet-1"] };
    const json = state({ modules: { "module.a": { resources: [endpoint("s3", undefined, { values })] } } });
    expect(endpointsIn(json)).toMatchObject([
      { address: "module.a.aws_vpc_endpoint.s3", region: "eu-west-2", subnets: 1, target: GLOBAL.service_name },
    ]);
  });

  test.each([
    ["a state without resources", { format_version: "1.0", terraform_version: "1.11.4" }],
    ["a plan without resources", { format_version: "1.2", planned_values: { root_module: {} }, configuration: {} }],
  ])("finds nothing in %s", (_what, json) => {
    expect(endpointsIn(json)).toEqual([]);
  });

  test.each<[string, unknown]>([
    ["a list", []],
    ["a synthesized stack", { resource: {} }],
    ["a stored state", { version: 4, resources: [], lineage: "x" }],
    ["values of another form", { format_version: "1.0", values: [] }],
  ])("takes %s for neither a plan nor a state", (_what, json) => {
    expect(endpointsIn(json)).toBeUndefined();
  });
});

describe("the region of an endpoint", () => {
  const west = { provider: "aws.west" };
  const providers = { provider_config: { aws: provider("us-east-1"), "aws.west": provider("us-west-2") } };
  const unknownService = { values: { service_name: undefined } };

  test.each<[string, ReturnType<typeof endpoint>, string | undefined]>([
    ["that in the name of its service", endpoint("sqs", undefined, west), "us-east-1"],
    ["that of its provider, if the name has none", endpoint("s3", undefined, { ...west, values: GLOBAL }), "us-west-2"],
    [
      "that of its provider, if the name is unknown",
      endpoint("s3", undefined, { ...west, ...unknownService }),
      "us-west-2",
    ],
    [
      "that of its provider, if the service is in another region",
      endpoint("sqs", undefined, { ...west, values: { service_region: "us-east-1" } }),
      "us-west-2",
    ],
    ["its own", endpoint("sqs", undefined, { values: { region: "eu-west-1" } }), "eu-west-1"],
    [
      "that of its ARN, if the service is in another region",
      endpoint("sqs", undefined, { values: { service_region: "us-east-1", arn: ARN } }),
      "eu-west-2",
    ],
    [
      "unknown with a provider that has none",
      endpoint("s3", undefined, { provider: "aws.x", values: GLOBAL }),
      undefined,
    ],
  ])("is %s", (_what, one, region) => {
    const json = plan({ resources: [one] });
    expect(endpointsIn({ ...json, configuration: { ...json.configuration, ...providers } })).toMatchObject([
      { region },
    ]);
  });

  test.each<[string, object, object, string | undefined]>([
    ["the value of a variable", { aws_region: { value: "eu-west-1" } }, { default: "us-east-1" }, "eu-west-1"],
    ["the default of a variable", {}, { default: "us-west-1" }, "us-west-1"],
    ["no variable whose value is no region", { aws_region: { value: "prod" } }, {}, undefined],
    ["no variable without a value", {}, {}, undefined],
  ])("follows the provider to %s", (_what, variables, declared, region) => {
    const root = { resources: [endpoint("s3", undefined, { values: GLOBAL })], variables: { aws_region: declared } };
    const json = plan(root, { variables });
    const aws = { name: "aws", expressions: { region: refersTo("var.aws_region") } };
    expect(endpointsIn({ ...json, configuration: { ...json.configuration, provider_config: { aws } } })).toMatchObject([
      { region },
    ]);
  });

  test("follows a provider in a module to what its caller gives", () => {
    const key = "module.a:aws";
    const module = {
      resources: [endpoint("s3", undefined, { provider: key, values: GLOBAL })],
      inputs: { region: { constant_value: "ap-southeast-2" } },
      modules: { "module.b": { resources: [endpoint("s3", undefined, { provider: key, values: GLOBAL })] } },
    };
    const json = plan({ modules: { 'module.a["x"]': module } });
    const block = { name: "aws", module_address: "module.a", expressions: { region: refersTo("var.region") } };
    const configuration = { ...json.configuration, provider_config: { [key]: block } };
    expect(endpointsIn({ ...json, configuration })).toMatchObject([
      { region: "ap-southeast-2" },
      { region: "ap-southeast-2" },
    ]);
  });

  test("is that of the configuration's provider by default", () => {
    expect(regionsIn({ resources: [endpoint("s3", undefined, { values: GLOBAL })] })).toEqual(["us-east-1"]);
  });
});
