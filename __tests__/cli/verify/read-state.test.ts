import { planProbes } from "../../../cli/verify/plan/plan-probes";
import { readOutputs } from "../../../cli/verify/read-outputs";

const SQS = {
  id: "vpce-1",
  vpc_id: "vpc-1",
  vpc_endpoint_type: "Interface",
  service_name: "com.amazonaws.eu-west-1.sqs",
};
const NAMES = ["vpce-0a1b-x1y2.sqs.eu-west-1.vpce.amazonaws.com", "sqs.eu-west-1.amazonaws.com"];
const entries = (names: readonly string[]) => names.map((dns_name) => ({ dns_name, hosted_zone_id: "Z1" }));

/** Resources as `terraform show -json` lists them: by type, key or name, and values. */
const RESOURCES = [
  ["aws_vpc_endpoint", "sqs", { ...SQS, dns_entry: entries(NAMES), security_group_ids: ["sg-1"] }],
  ["aws_vpc_endpoint", 0, { id: "vpce-2", vpc_id: "vpc-1", service_name: "com.amazonaws.eu-west-1.s3", dns_entry: [] }],
  [
    "aws_vpc_endpoint",
    "s3",
    {
      ...SQS,
      id: "vpce-3",
      service_name: "com.amazonaws.eu-west-1.s3",
      dns_entry: entries(["*.vpce-0c-d.s3.eu-west-1.vpce.amazonaws.com"]),
      security_group_ids: ["sg-1"],
    },
  ],
  ["aws_vpc_endpoint", "partner", { ...SQS, id: "vpce-4", service_name: "com.amazonaws.vpce.eu-west-1.vpce-svc-1" }],
  ["aws_vpc", undefined, { id: "vpc-1", cidr_block: "10.0.0.0/16", ipv6_cidr_block: "" }],
  ["aws_vpc", "other", { id: "vpc-2", cidr_block: "10.9.0.0/16" }],
  ["aws_subnet", "a", { id: "subnet-1" }],
] as const;

const EXPECTED = {
  dnsNames: {
    sqs: NAMES,
    s3: [],
    "s3.Interface": ["*.vpce-0c-d.s3.eu-west-1.vpce.amazonaws.com"],
    partner: [],
  },
  securityGroupId: "sg-1",
  region: "eu-west-1",
  sharedBy: undefined,
  cidrBlocks: ["10.0.0.0/16"],
};

const shown = RESOURCES.map(([type, index, values]) => ({ type, name: "this", index, values }));
const values = {
  root_module: { resources: shown.slice(0, 2), child_modules: [{ child_modules: [{ resources: shown.slice(2) }] }] },
};
const stored = RESOURCES.map(([type, index_key, attributes]) => ({
  type,
  name: "this",
  instances: [{ index_key, attributes }],
}));

const read = (json: object) => readOutputs(JSON.stringify(json));

describe("readOutputs() of a state or plan", () => {
  test.each([
    ["a shown state", { format_version: "1.0", values }],
    ["a shown plan", { format_version: "1.2", planned_values: {}, prior_state: { format_version: "1.0", values } }],
    ["terraform.tfstate", { version: 4, outputs: {}, resources: stored }],
  ])("reads the endpoints of all modules from %s", (_case, json) => {
    expect(read(json)).toEqual({ value: EXPECTED });
  });

  test("adds its id to a second endpoint of a service, which has the same facts", () => {
    const two = [1, 2].map((number) => ({ attributes: { ...SQS, id: `vpce-${number}`, dns_entry: entries(NAMES) } }));
    const outputs = read({ version: 4, resources: [{ type: "aws_vpc_endpoint", name: "this", instances: two }] });
    if ("error" in outputs) throw new Error(outputs.error);
    const plan = planProbes(outputs.value, { region: undefined, port: undefined });
    if ("error" in plan) throw new Error(plan.error);
    const found = plan.value.services.map(({ service, facts, ports }) => [service, facts?.name, ports[0]?.assumed]);
    expect(found).toEqual([
      ["sqs", "sqs", false],
      ["sqs@vpce-2", "sqs", false],
    ]);
  });

  test("reads how a hub shares its endpoints from the outputs in the state", () => {
    const outputs = { zone_ids: { value: { "sqs.eu-west-1.amazonaws.com": "Z1" } } };
    expect(read({ version: 4, outputs, resources: stored })).toMatchObject({ value: { sharedBy: "hosted zones" } });
  });

  test("reads the outputs if the state has them and no endpoints", () => {
    const outputs = { endpoint_dns_names: { value: { sqs: NAMES } } };
    expect(read({ version: 4, outputs, resources: [] })).toMatchObject({ value: { dnsNames: { sqs: NAMES } } });
  });

  test.each([
    ["the plan of what does not exist yet", { format_version: "1.2", planned_values: values }],
    ["an empty state", { format_version: "1.0" }],
    ["an empty terraform.tfstate", { version: 4, outputs: {}, resources: [] }],
  ])("rejects %s", (_case, json) => {
    expect(read(json)).toEqual({
      error:
        "The state has no VPC endpoints: apply first, then give what terraform show -json or terraform output -json prints",
    });
  });
});
