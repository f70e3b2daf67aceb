import { type Owner, ofSet } from "../../lib/shapes/of-set";
import { reference, tokenValue } from "../../lib/shapes/unresolved";
import type { Allowance } from "../../lib/workloads/allowances";
import { statementsOf } from "../../lib/workloads/set-statements";

const ABOUT = { about: "Nodes pull images.", endpoints: ["ecr.api"], source: "", readAt: "" };
const IMAGES: Allowance = {
  ...ABOUT,
  id: "eks-images",
  own: "principal",
  actions: ["ecr:BatchGetImage"],
  resources: ["arn:{partition}:ecr:{region}:{table:eks-images}:repository/*"],
};
const ORGANIZATION: Owner = { by: "organization", ids: ["o-a1b2c3d4e5"] };
const ACCOUNTS: Owner = { by: "account", ids: ["111122223333", "222233334444"] };

function resolved(allowance: Allowance, owner?: Owner, region = "eu-west-1") {
  return statementsOf(allowance).map((statement) => ofSet(statement)?.resolve({ region, owner }));
}

describe("statementsOf()", () => {
  test("writes a statement with placeholders, which knows what it is for", () => {
    const [statement] = statementsOf(IMAGES);
    expect(statement).toEqual({ sid: "AllowEksImages", actions: IMAGES.actions, resources: IMAGES.resources });
    expect(ofSet(statement)).toMatchObject({ own: "principal", about: IMAGES.about });
  });

  test.each([
    ["principal", ORGANIZATION, { "aws:PrincipalOrgID": ["o-a1b2c3d4e5"] }],
    ["principal", ACCOUNTS, { "aws:PrincipalAccount": ["111122223333", "222233334444"] }],
    ["resource", ORGANIZATION, { "aws:ResourceOrgID": ["o-a1b2c3d4e5"] }],
    ["resource", ACCOUNTS, { "aws:ResourceAccount": ["111122223333", "222233334444"] }],
    ["node", ORGANIZATION, { "ssm:NodeOrgId": ["o-a1b2c3d4e5"] }],
    ["node", ACCOUNTS, { "ssm:NodeAccountId": ["111122223333", "222233334444"] }],
  ] as const)("limits it to the own %s by %j", (own, owner, expected) => {
    expect(resolved({ ...IMAGES, own }, owner)).toEqual([
      {
        sid: "AllowEksImages",
        actions: IMAGES.actions,
        resources: ["arn:aws:ecr:eu-west-1:602401143452:repository/*"],
        conditions: { StringEquals: expected },
      },
    ]);
  });

  test("limits it to the own path of an organization, which nodes do not carry", () => {
    const path: Owner = { by: "organization path", ids: ["o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*"] };
    expect(resolved(IMAGES, path)).toMatchObject([
      { conditions: { "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": path.ids } } },
    ]);
    expect(resolved({ ...IMAGES, own: "node" }, path)).toEqual([undefined]);
  });

  test("keeps its other conditions", () => {
    const conditions = { StringEquals: { "ec2:Owner": "amazon" }, Null: { "aws:PrincipalArn": "true" } };
    const [statement] = resolved({ ...IMAGES, conditions }, ORGANIZATION);
    expect(statement).toMatchObject({
      conditions: {
        StringEquals: { "ec2:Owner": "amazon", "aws:PrincipalOrgID": ["o-a1b2c3d4e5"] },
        Null: { "aws:PrincipalArn": "true" },
      },
    });
    expect(resolved({ ...IMAGES, own: null, conditions })).toMatchObject([{ conditions }]);
  });

  test("is none without an owner to whom it can be limited, and none where AWS has nothing", () => {
    expect(resolved(IMAGES)).toEqual([undefined]);
    expect(resolved(IMAGES, ORGANIZATION, "us-iso-east-1")).toEqual([undefined]);
    expect(resolved({ ...IMAGES, own: null })).toMatchObject([{ sid: "AllowEksImages" }]);
  });

  test("has a statement for each grant of AWS-owned buckets", () => {
    const buckets: Allowance = { ...ABOUT, id: "cloudformation-responses", own: null, ownedBuckets: "cloudformation" };
    expect(statementsOf(buckets)).toMatchObject([
      { sid: "AllowCloudformationResponses", actions: ["s3:PutObject"] },
      { sid: "AllowCloudformationResponses2", actions: ["s3:GetObject"] },
    ]);
    expect(resolved(buckets)).toMatchObject([
      {
        resources: [
          "arn:aws:s3:::cloudformation-custom-resource-response-euwest1/*",
          "arn:aws:s3:::cloudformation-waitcondition-eu-west-1/*",
        ],
      },
      { resources: ["arn:aws:s3:::cloudformation-examples/*"] },
    ]);
  });

  test("names the buckets of regions that have names of their own", () => {
    const macos: Allowance = { ...ABOUT, id: "ssm-macos-buckets", own: null, ownedBuckets: "ssm-macos" };
    const [written] = statementsOf(macos);
    expect(Object(written).resources.length).toBeGreaterThan(10);
    expect(resolved(macos)).toMatchObject([{ resources: [expect.stringContaining("-eu-west-1-")] }]);
  });

  test("keeps the name of a service of AWS to which buckets are open", () => {
    const logs: Allowance = { ...ABOUT, id: "logs", own: null, ownedBuckets: "emr-serverless" };
    expect(resolved(logs)).toMatchObject([
      { conditions: { StringEquals: { "aws:PrincipalServiceName": "emr-serverless.amazonaws.com" } } },
    ]);
  });

  test("names the own accounts as far as synth knows them, and else that of the VPC", () => {
    const pools: Allowance = { ...IMAGES, own: null, resources: ["arn:aws:x:{region}:{account}:pool/*"] };
    expect(resolved(pools, ACCOUNTS)).toMatchObject([
      { resources: ["arn:aws:x:eu-west-1:111122223333:pool/*", "arn:aws:x:eu-west-1:222233334444:pool/*"] },
    ]);
    const ofVpc = [{ resources: [{ parts: ["arn:aws:x:", "eu-west-1", ":", reference("account"), ":pool/*"] }] }];
    expect(resolved(pools, ORGANIZATION)).toMatchObject(ofVpc);
    expect(resolved(pools)).toMatchObject(ofVpc);
    expect(resolved(pools, { by: "account", ids: [tokenValue("${var.accounts}")] })).toMatchObject(ofVpc);
  });
});
