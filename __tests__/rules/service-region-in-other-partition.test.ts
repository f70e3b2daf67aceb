import { serviceRegionInOtherPartition } from "../../lib/rules/service-region-in-other-partition";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings } from "./check-rule";

describe("service-region-in-other-partition", () => {
  test.each([
    ["a region of the partition", asked("us-east-1", "eu-west-1")],
    ["the region of the VPC", asked("cn-north-1", "cn-north-1")],
    ["a region of China for a VPC in China", asked("cn-north-1", "cn-northwest-1")],
    ["a region of GovCloud for a VPC in GovCloud", asked("us-gov-west-1", "us-gov-east-1")],
    ["a service of the region of the VPC", { services: ["iam"], region: "cn-north-1" }],
    ["a service region that only Terraform knows", asked(tokenValue("${var.r}"), "cn-north-1")],
    ["a region that only Terraform knows", asked("cn-north-1", tokenValue("${var.region}"))],
    ["no region", asked("cn-north-1", undefined)],
    ["a malformed region, which another rule reports", asked("us-east", "cn-north-1")],
  ])("accepts %s", (_about, props) => {
    expect(findings(serviceRegionInOtherPartition, props)).toEqual([]);
  });

  test.each([
    ["us-east-1", "aws", "cn-northwest-1", "aws-cn"],
    ["us-east-1", "aws", "us-gov-east-1", "aws-us-gov"],
    ["us-gov-west-1", "aws-us-gov", "us-west-2", "aws"],
    ["cn-north-1", "aws-cn", "eu-west-1", "aws"],
    ["us-east-1", "aws", "eusc-de-east-1", "aws-eusc"],
  ])("finds %s of %s for a VPC in %s of %s", (serviceRegion, there, region, here) => {
    expect(findings(serviceRegionInOtherPartition, asked(serviceRegion, region))).toEqual([
      `services.iam.serviceRegion: "${serviceRegion}" is in the partition ${there}, and the VPC in ${region} is in ${here}: give a region of ${here}, or remove it`,
    ]);
  });

  test("finds it of a custom service", () => {
    const partner = { type: "Interface", serviceName: "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0" };
    const customServices = { partner: { ...partner, serviceRegion: "us-east-1" } };
    expect(findings(serviceRegionInOtherPartition, { services: [], customServices, region: "cn-north-1" })).toEqual([
      expect.stringContaining("customServices.partner.serviceRegion: "),
    ]);
  });
});

function asked(serviceRegion: unknown, region: unknown): object {
  return { services: { iam: { serviceRegion } }, region };
}
