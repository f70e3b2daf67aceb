import { readSharedCostInput, spokesOf } from "../../lib/cost/read-shared-cost-input";
import { found } from "../found";

const TEN_VPCS = { services: ["sqs"], azCount: 2, region: "us-east-1", vpcCount: 10 } as const;

/** What is wrong with an input as JavaScript can pass it. */
function problemsOf(input: unknown): readonly string[] {
  return found(Reflect.apply(readSharedCostInput, undefined, [input]).problems);
}

describe("readSharedCostInput()", () => {
  test.each<readonly [string, object]>([
    ["the least that it needs", {}],
    ["every option", { hubAmongVpcs: false, transitGatewayAttachments: 11, dns: "profile", hostedZones: 0 }],
    ["a gateway endpoint beside an interface endpoint", { services: ["s3", "sqs"] }],
    ["an attachment for each VPC, one of which is the hub", { hubAmongVpcs: true, transitGatewayAttachments: 10 }],
  ])("accepts %s", (_about, input) => {
    expect(problemsOf({ ...TEN_VPCS, ...input })).toEqual([]);
  });

  test.each([undefined, null, ["sqs"]])("rejects %j as an input", (input) => {
    expect(problemsOf(input)).toEqual(["wrong-type"]);
  });

  test.each<readonly [string, object, readonly string[]]>([
    ["no number of VPCs", { vpcCount: undefined }, ["missing-option vpcCount"]],
    ["no VPC", { vpcCount: 0 }, ["number-out-of-range vpcCount"]],
    ["too many VPCs", { vpcCount: 100_001 }, ["number-out-of-range vpcCount"]],
    ["a text for hubAmongVpcs", { hubAmongVpcs: "yes" }, ["wrong-type hubAmongVpcs"]],
    ["another way for names", { dns: "zones" }, ["wrong-type dns"]],
    ["part of a hosted zone", { hostedZones: 1.5 }, ["wrong-type hostedZones"]],
    ["fewer hosted zones than none", { hostedZones: -1 }, ["number-out-of-range hostedZones"]],
    [
      "fewer attachments than none",
      { transitGatewayAttachments: -1 },
      ["number-out-of-range transitGatewayAttachments"],
    ],
    [
      "more attachments than VPCs and the hub",
      { transitGatewayAttachments: 12 },
      ["too-many-attachments transitGatewayAttachments"],
    ],
    [
      "more attachments than VPCs, one of which is the hub",
      { hubAmongVpcs: true, transitGatewayAttachments: 11 },
      ["too-many-attachments transitGatewayAttachments"],
    ],
    ["gateway endpoints alone", { services: ["s3", "dynamodb"] }, ["nothing-to-share services"]],
    // No follow-up about sharing if there is nothing at all.
    ["no service", { services: [] }, ["nothing-to-estimate services"]],
    ["a misspelt service", { services: ["s3", "kmss"] }, ["unknown-service services[1]", "nothing-to-share services"]],
    ["what a single set may not be either", { azCount: 0 }, ["number-out-of-range azCount"]],
    ["a misspelt option", { gbPerMonh: 1 }, ["unknown-option gbPerMonh"]],
  ])("rejects %s", (_about, input, problems) => {
    expect(problemsOf({ ...TEN_VPCS, ...input })).toEqual(problems);
  });
});

describe("spokesOf()", () => {
  test.each([
    [undefined, 10],
    [false, 10],
    [true, 9],
  ])("counts with %j %d of 10 VPCs", (hubAmongVpcs, spokes) => {
    expect(spokesOf(10, hubAmongVpcs)).toBe(spokes);
  });
});
