import { cite } from "../../lib/rules/cite";
import { notInRegion } from "../../lib/rules/not-in-region";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, findingsWith, paths } from "./check-rule";

const OSAKA = "ap-northeast-3";
const BATCH = { services: ["batch"] };

describe("not-in-region", () => {
  test.each([
    ["a service that is in every region", { services: ["sqs"], region: OSAKA }],
    ["a service that is missing in another region only", BATCH],
    ["the first of the only regions of a service", { services: ["bedrock-fips"], region: "us-east-1" }],
    ["the last of the only regions of a service", { services: ["bedrock-fips"], region: "us-gov-west-1" }],
    ["a region that only Terraform knows", { ...BATCH, region: tokenValue("${var.region}") }],
    ["no region", { ...BATCH, region: undefined }],
    ["a service of another region that has it", inRegion("eu-west-1", OSAKA)],
    ["a service of another region that only Terraform knows", inRegion(tokenValue("${var.r}"), OSAKA)],
    ["a malformed region, which another rule reports", { services: ["bedrock-fips"], region: "eu-west" }],
    ["a custom service", { services: [], customServices: { batch: custom() }, region: OSAKA }],
  ])("accepts %s", (_about, props) => {
    expect(findings(notInRegion, props)).toEqual([]);
  });

  test.each([
    ["a service of another region that lacks it", inRegion(OSAKA, "eu-west-1"), ["services.batch"]],
    ["a service outside its only regions", { services: { "bedrock-fips": {} } }, ['services["bedrock-fips"]']],
    ["one of two services", { services: ["sqs", "batch"], region: OSAKA }, ["services[1]"]],
  ])("finds %s", (_about, props, expected) => {
    expect(paths(notInRegion, props)).toEqual(expected);
  });

  test("says to remove the service", () => {
    expect(findings(notInRegion, { services: { batch: {} }, region: OSAKA })).toEqual([
      `services.batch: "batch" has no endpoint in ap-northeast-3 (${cite("batch", "missingRegions")}): remove it in this region`,
    ]);
  });

  test("lists the only regions of the service in the partition", () => {
    expect(findings(notInRegion, { services: ["bedrock-fips"] })).toEqual([
      `services[0]: "bedrock-fips" has no endpoint in eu-west-1 (${cite("bedrock-fips", "onlyRegions")}): it exists in us-east-1, us-east-2, us-west-2, ca-central-1`,
    ]);
  });

  test.each([
    ["eu-west-1", 'set services.kms.serviceRegion to "us-east-1"'],
    ["cn-northwest-1", 'set services.kms.serviceRegion to "cn-north-1"'],
    ["us-gov-west-1", "no region of the partition aws-us-gov has it"],
  ])("leads to the service in another region of the partition of %s, if AWS offers it there", (region, advice) => {
    const facts = { kms: { onlyRegions: ["us-east-1", "cn-north-1"], crossRegion: true } };
    expect(findingsWith(notInRegion, { services: { kms: {} }, region }, facts)).toEqual([
      `services.kms: "kms" has no endpoint in ${region} (${cite("kms", "onlyRegions")}): ${advice}`,
    ]);
  });
});

/** An endpoint for a service of another region. */
function inRegion(serviceRegion: unknown, region: string): object {
  return { services: { batch: { serviceRegion } }, region };
}

function custom(): object {
  return { type: "Interface", serviceName: "com.amazonaws.ap-northeast-3.x" };
}
