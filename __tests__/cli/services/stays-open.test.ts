import { staysOpenLines } from "../../../cli/services/stays-open";
import type { NeededAllowance } from "../../../lib/workloads/allowances";
import { WORKLOADS } from "../../../lib/workloads/sets.generated";

const facts = WORKLOADS["ecs-fargate"];
const source = { source: "https://docs.aws.amazon.com/", readAt: "2026-11-28" };
const images: NeededAllowance = {
  ...source,
  id: "images",
  about: "Tasks pull images.",
  endpoints: ["ecr.api", "ecr.dkr", "codebuild"],
  own: "principal",
  actions: ["ecr:BatchGetImage"],
  resources: [
    "arn:{partition}:ecr:{region}:{table:a}:repository/*",
    "arn:{partition}:ecr:{region}:{table:b}:repository/*",
  ],
  options: ["guardduty", "exec"],
};

describe("staysOpenLines()", () => {
  test("names the services of the set, the options and each resource once", () => {
    expect(staysOpenLines(facts, [images])).toEqual([
      "Behind a perimeter, such as organizationPerimeter(), these must stay open; ecsFargate() adds them:",
      "- ecr.api, ecr.dkr with the option guardduty or exec: Tasks pull images. For your principals only.",
      "  arn:aws:ecr:{region}:{AWS}:repository/*",
    ]);
  });

  test("names the actions if they are open for every resource, the conditions and the risk", () => {
    const conditions = { StringEquals: { "ec2:Owner": "amazon" } };
    const every: NeededAllowance = {
      ...images,
      own: null,
      options: [],
      resources: ["*"],
      conditions,
      risk: "A stranger may have one.",
    };
    expect(staysOpenLines(facts, [every]).slice(1)).toEqual([
      "- ecr.api, ecr.dkr: Tasks pull images.",
      "  ecr:BatchGetImage",
      "  StringEquals ec2:Owner: amazon",
      "  A stranger may have one.",
    ]);
  });

  test("names the function that opens buckets of AWS", () => {
    const { actions: _actions, resources: _resources, ...rest } = images;
    const buckets: NeededAllowance = { ...rest, endpoints: ["s3"], options: [], ownedBuckets: "ecr" };
    expect(staysOpenLines(facts, [buckets]).slice(1)).toEqual([
      "- s3: Tasks pull images. For your principals only.",
      '  awsOwnedBuckets({ region }, "ecr")',
    ]);
  });

  test("says that nothing more is needed", () => {
    expect(staysOpenLines(facts, [])).toEqual(["Behind a perimeter, nothing more must stay open."]);
  });
});
