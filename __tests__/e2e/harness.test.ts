import { type Double, startDouble } from "./double/double";
import { ec2Client, makeNetwork, type Network, readEndpoints, readGroups } from "./network";
import { actions, counts, plan } from "./plan";
import {
  apply,
  destroy,
  init,
  output,
  state,
  terraformEnvironment,
  validate,
  type Workspace,
  workspace,
} from "./terraform";
import { describeEndToEnd } from "./tools";

const PORTS = { protocol: "tcp", from_port: 443, to_port: 443, cidr_blocks: ["10.0.0.0/16"] };
const NO_SOURCES = { ipv6_cidr_blocks: [], prefix_list_ids: [], security_groups: [], self: false };

const expression = (text: string) => `\${${text}}`;

function configuration({ vpcId, subnetIds, routeTableIds }: Network): object {
  const addresses = subnetIds.map((subnet_id, index) => ({ subnet_id, ipv4: `10.0.${index}.40` }));
  const endpoints = {
    sqs: { service_name: "com.amazonaws.us-east-1.sqs", region: null, addresses: [], dnsRecordIpType: null },
    sns: { service_name: "com.amazonaws.us-east-1.sns", region: null, addresses, dnsRecordIpType: null },
    kms: {
      service_name: "com.amazonaws.us-east-1.kms",
      region: null,
      addresses: [],
      dnsRecordIpType: "service-defined",
    },
    ssm: {
      service_name: "com.amazonaws.us-east-1.ssm",
      region: "us-east-1",
      addresses: [],
      dnsRecordIpType: "ipv4",
    },
  };
  return {
    terraform: { required_providers: { aws: { source: "hashicorp/aws", version: "5.100.0" } } },
    provider: { aws: {} },
    variable: { subnet_ids: { type: "list(string)", default: subnetIds } },
    locals: { endpoints },
    resource: {
      aws_security_group: {
        endpoints: {
          name: "endpoints",
          description: "HTTPS",
          vpc_id: vpcId,
          ingress: [{ ...PORTS, ...NO_SOURCES, description: "HTTPS" }],
        },
      },
      aws_vpc_endpoint: {
        interface: {
          for_each: expression("local.endpoints"),
          vpc_id: vpcId,
          vpc_endpoint_type: "Interface",
          service_name: expression("each.value.service_name"),
          service_region: expression("each.value.region"),
          private_dns_enabled: true,
          subnet_ids: expression("var.subnet_ids"),
          security_group_ids: [expression("aws_security_group.endpoints.id")],
          tags: { Name: expression("each.key") },
          dynamic: {
            subnet_configuration: {
              for_each: expression("each.value.addresses"),
              content: {
                subnet_id: expression("subnet_configuration.value.subnet_id"),
                ipv4: expression("subnet_configuration.value.ipv4"),
              },
            },
            dns_options: {
              for_each: expression("each.value.dnsRecordIpType == null ? [] : [each.value.dnsRecordIpType]"),
              content: { dns_record_ip_type: expression("dns_options.value") },
            },
          },
        },
        gateway: {
          vpc_id: vpcId,
          vpc_endpoint_type: "Gateway",
          service_name: "com.amazonaws.us-east-1.s3",
          route_table_ids: routeTableIds,
        },
      },
    },
    output: { dns: { value: expression('aws_vpc_endpoint.interface["sqs"].dns_entry[*].dns_name') } },
  };
}

describeEndToEnd("the harness", () => {
  let double: Double;
  let network: Network;
  let work: Workspace;

  beforeAll(async () => {
    double = await startDouble();
    network = await makeNetwork(ec2Client(double.endpoint), { subnets: 2 });
    work = workspace({ "main.tf.json": configuration(network) }, terraformEnvironment(double));
    await init(work);
  });

  afterAll(() => double.stop());

  test("plans, applies, plans nothing and destroys five endpoints", async () => {
    const ec2 = ec2Client(double.endpoint);
    expect(await validate(work)).toEqual([]);

    const first = await plan(work);
    expect(counts(first)).toEqual({ import: 0, add: 6, change: 0, destroy: 0 });
    expect(actions(first)["aws_vpc_endpoint.gateway"]).toEqual(["create"]);

    const applying = double.calls.mark();
    await apply(work, { args: [first.file] });
    expect(applying.byAction()).toMatchObject({ CreateVpcEndpoint: 5, CreateSecurityGroup: 1 });

    const planning = double.calls.mark();
    expect(actions(await plan(work))).toEqual({});
    expect(planning.byAction()).toMatchObject({ DescribeVpcEndpoints: 5, DescribeSecurityGroups: 1 });

    const endpoints = await readEndpoints(ec2, network.vpcId);
    expect(endpoints.map(({ type, service }) => `${type} ${service}`)).toEqual([
      "Gateway com.amazonaws.us-east-1.s3",
      "Interface com.amazonaws.us-east-1.kms",
      "Interface com.amazonaws.us-east-1.sns",
      "Interface com.amazonaws.us-east-1.sqs",
      "Interface com.amazonaws.us-east-1.ssm",
    ]);
    expect(endpoints.find(({ service }) => service.endsWith("sns"))).toMatchObject({
      addresses: ["10.0.0.40", "10.0.1.40"],
      dnsRecordIpType: "ipv4",
      tags: { Name: "sns" },
    });
    expect(await output(work)).toEqual({ dns: expect.arrayContaining(["sqs.us-east-1.amazonaws.com"]) });
    expect(await state(work)).toHaveLength(6);
    expect(await readGroups(ec2, network.vpcId)).toMatchObject([{ ingress: ["tcp 443-443 10.0.0.0/16"] }]);

    await destroy(work);
    expect(await readEndpoints(ec2, network.vpcId)).toEqual([]);
    expect(await readGroups(ec2, network.vpcId)).toEqual([]);
  });
});
