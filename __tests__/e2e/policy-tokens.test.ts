import { DataAwsIamPolicyDocument } from "@cdktf/provider-aws/lib/data-aws-iam-policy-document";
import { SnsTopic } from "@cdktf/provider-aws/lib/sns-topic";
import { Fn, type TerraformStack, TerraformVariable } from "cdktf";
import { type Statement, VpcEndpoints } from "../../lib";
import { FULL_ACCESS } from "./cases/case";
import { type Double, startDouble } from "./double/double";
import { ec2Client, makeNetwork, type Network, readEndpoints } from "./network";
import { actions, type Plan, plan } from "./plan";
import { type SynthesizedStack, synthesize } from "./stacks";
import { apply, init, terraformEnvironment, type Workspace, workspace, writeFiles } from "./terraform";
import { describeEndToEnd } from "./tools";

const TIMEOUT = 300_000;

const ALLOW = { Effect: "Allow", Principal: "*", Resource: "*" };
const LIST_QUEUES: Statement<"sqs"> = {
  actions: ["sqs:ListQueues"],
  resources: ["*"],
  conditions: { StringEquals: { "aws:PrincipalTag/note": `say "hi" \\ ${"$"}{aws:username} %{x}` } },
};
const LISTING = {
  ...ALLOW,
  Action: "sqs:ListQueues",
  Condition: { StringEquals: { "aws:PrincipalTag/note": `say "hi" \\ ${"$"}{aws:username} %{x}` } },
};

const ADDRESS = 'aws_vpc_endpoint.endpoints_interface_60685D7C["sns"]';

/** A document as Terraform variables hold it, with one statement that is no list. */
function documentFor(Action: string) {
  return { Version: "2012-10-17", Statement: { ...ALLOW, Action } };
}

/** What a caller of the module chooses: everything, and the policy of one service. */
const CHOSEN = {
  ...Object.fromEntries(["sns", "sqs", "logs", "kms", "monitoring", "sts"].map((name) => [name, {}])),
  s3: { policy: JSON.stringify(documentFor("s3:ListBucket")) },
};
const OPTIONS = { args: ["-parallelism=20"], vars: { services: CHOSEN } };

/** The stack of a user whose policies come from Terraform. */
function defineStack(stack: TerraformStack, { vpcId, subnetIds, routeTableIds }: Network, publish: readonly string[]) {
  const topic = new SnsTopic(stack, "topic", { name: "news" });
  const everyone = [{ type: "*", identifiers: ["*"] }];
  const document = new DataAwsIamPolicyDocument(stack, "document", {
    statement: [
      { actions: [...publish], resources: [topic.arn], principals: everyone },
      { actions: ["sns:ListTopics"], resources: ["*"], principals: everyone },
    ],
  });
  const variable = (name: string, type: string, value: unknown, sensitive = false) => {
    return new TerraformVariable(stack, name, { type, default: value, sensitive });
  };
  const text = variable("text", "string", JSON.stringify(documentFor("sqs:SendMessage")));
  const secret = variable("secret", "string", JSON.stringify(documentFor("logs:PutLogEvents")), true);
  const decoded = variable("decoded", "any", undefined);
  // CDKTF would write the names of elements in small letters.
  decoded.addOverride("default", documentFor("kms:Decrypt"));
  new VpcEndpoints(stack, "endpoints", {
    vpcId,
    region: "us-east-1",
    subnetIds,
    routeTableIds,
    servicesVariable: "services",
    services: {
      sns: { policy: document.json },
      sqs: { policy: text.stringValue, alsoAllow: [LIST_QUEUES] },
      logs: { policy: secret.stringValue },
      kms: { policy: decoded.value },
      monitoring: { policy: Fn.file("monitoring.json") },
      sts: {},
      s3: { alsoAllow: [{ actions: ["s3:GetObject"], resources: ["arn:aws:s3:::layers/*"] }] },
    },
  });
}

describeEndToEnd("policies that only Terraform knows", () => {
  let double: Double;
  let network: Network;
  let work: Workspace;
  let first: Plan;
  const ec2 = () => ec2Client(double.endpoint);

  const stackThatPublishes = (...publish: readonly string[]): SynthesizedStack => {
    return synthesize("us-east-1", (stack) => defineStack(stack, network, publish));
  };
  const policies = async () => {
    const endpoints = await readEndpoints(ec2(), network.vpcId);
    return Object.fromEntries(endpoints.map(({ service, policy }) => [service.split(".").at(-1), policy]));
  };

  beforeAll(async () => {
    double = await startDouble();
    network = await makeNetwork(ec2());
    const files = {
      "cdk.tf.json": stackThatPublishes("sns:Publish").json,
      "monitoring.json": documentFor("cloudwatch:PutMetricData"),
    };
    work = workspace(files, terraformEnvironment(double));
    await init(work);
    first = await plan(work, OPTIONS);
    await apply(work, { args: [...OPTIONS.args, first.file] });
  }, TIMEOUT);

  afterAll(() => double.stop());

  test("leave nothing else unknown in a plan, although one of them depends on what the apply makes", () => {
    const endpoints = first.resource_changes.filter(({ type }) => type === "aws_vpc_endpoint");
    const unknown = endpoints.filter(({ change }) => Object(change.after_unknown).policy === true);
    expect(endpoints).toHaveLength(7);
    expect(unknown.map(({ index }) => index)).toEqual(["sns"]);
  });

  test("are sent as they were written, with the statements that are added to them", async () => {
    expect(await policies()).toEqual({
      kms: documentFor("kms:Decrypt"),
      logs: documentFor("logs:PutLogEvents"),
      monitoring: documentFor("cloudwatch:PutMetricData"),
      s3: {
        Version: "2012-10-17",
        Statement: [
          { ...ALLOW, Action: "s3:ListBucket" },
          { ...ALLOW, Action: "s3:GetObject", Resource: "arn:aws:s3:::layers/*" },
        ],
      },
      sns: {
        Version: "2012-10-17",
        Statement: [
          { ...ALLOW, Action: "sns:Publish", Resource: expect.stringMatching(/^arn:aws:sns:us-east-1:\d{12}:news$/) },
          { ...ALLOW, Action: "sns:ListTopics" },
        ],
      },
      sqs: { Version: "2012-10-17", Statement: [{ ...ALLOW, Action: "sqs:SendMessage" }, LISTING] },
      sts: FULL_ACCESS,
    });
  });

  test("leave nothing to do after an apply", async () => {
    expect(actions(await plan(work, OPTIONS))).toEqual({});
  });

  test("change their own endpoint alone, and in place, when they are edited", async () => {
    writeFiles(work.dir, { "cdk.tf.json": stackThatPublishes("sns:Publish", "sns:GetTopicAttributes").json });
    const edited = await plan(work, OPTIONS);
    expect(actions(edited)).toEqual({ [ADDRESS]: ["update"] });
    await apply(work, { args: [edited.file] });
    const { sns } = await policies();
    expect(JSON.stringify(sns)).toContain('"Action":["sns:Publish","sns:GetTopicAttributes"]');
  });
});
