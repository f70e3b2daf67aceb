import { SharedVpcEndpoints } from "../../lib";
import { type Double, startDouble } from "./double/double";
import { ec2Client, makeNetwork, type Network } from "./network";
import { actions, counts, plan } from "./plan";
import { synthesize } from "./stacks";
import { init, terraformEnvironment, workspace } from "./terraform";
import { describeEndToEnd } from "./tools";

const SERVICES = [
  "sqs",
  "sns",
  "sts",
  "kms",
  "logs",
  "events",
  "states",
  "ssm",
  "ssmmessages",
  "ec2messages",
  "secretsmanager",
  "ecr.api",
  "ecr.dkr",
  "ecs",
  "ecs-agent",
  "ecs-telemetry",
  "elasticloadbalancing",
  "autoscaling",
  "elasticfilesystem",
  "codebuild",
  "codecommit",
  "codedeploy",
  "codepipeline",
  "config",
  "backup",
  "batch",
  "cloudformation",
  "cloudtrail",
  "glue",
  "xray",
] as const;

describeEndToEnd("SharedVpcEndpoints at scale", () => {
  let double: Double;
  let hub: Network;
  let spokes: Readonly<Record<string, { readonly vpcId: string }>>;

  const planned = async (options: { readonly profile?: object }) => {
    const { json, warnings } = synthesize("us-east-1", (stack) => {
      // Profiles demand 6.3.0; they are planned here with 5.100.0.
      stack.addOverride("terraform.required_providers.aws.version", ">= 6.3.0");
      new SharedVpcEndpoints(stack, "endpoints", {
        vpcId: hub.vpcId,
        subnetIds: hub.subnetIds,
        region: "us-east-1",
        services: SERVICES,
        securityGroup: { ingressCidrBlocks: ["10.0.0.0/8"] },
        spokes,
        ...options,
      });
    });
    const required_providers = { aws: { source: "hashicorp/aws", version: ">= 5.100.0" } };
    const terraform = { ...json["terraform"], required_providers };
    const work = workspace({ "cdk.tf.json": { ...json, terraform } }, terraformEnvironment(double));
    await init(work);
    return { first: await plan(work), warnings };
  };

  beforeAll(async () => {
    double = await startDouble();
    const ec2 = ec2Client(double.endpoint);
    hub = await makeNetwork(ec2);
    const vpcs = await Promise.all(Array.from({ length: 100 }, () => makeNetwork(ec2, { subnets: 0 })));
    spokes = Object.fromEntries(vpcs.map(({ vpcId }, index) => [`${index}`, { vpcId }]));
  });

  afterAll(() => double.stop());

  test("plans 30 services for 100 spokes by hosted zones, and warns of what each plan will read", async () => {
    const { first, warnings } = await planned({});
    // The group and its rule, the mark of the hub, an endpoint for each service, a zone and a record for each name, of which sqs and
    // sts have two, a wildcard record of ecr.dkr, and the associations.
    expect(counts(first)).toEqual({ import: 0, add: 3 + 30 + 2 * 32 + 1 + 32 * 100, change: 0, destroy: 0 });
    expect(warnings).toEqual([expect.stringContaining("32 hosted zones in 100 spokes are 3200 associations")]);
  }, 600_000);

  test("plans them by a Route 53 Profile", async () => {
    const { first, warnings } = await planned({ profile: {} });
    const types = Object.keys(actions(first)).map((address) => address.split(".")[0] ?? "");
    const ofType = (type: string) => types.filter((other) => other === type).length;
    expect(Object.fromEntries(types.map((type) => [type, ofType(type)]))).toEqual({
      aws_security_group: 1,
      aws_vpc_endpoint: 30,
      aws_vpc_security_group_ingress_rule: 1,
      aws_route53profiles_profile: 1,
      aws_route53profiles_resource_association: 30,
      aws_route53profiles_association: 100,
    });
    expect(warnings).toEqual([]);
  });
});
