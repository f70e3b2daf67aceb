import { cite } from "../../lib/rules/cite";
import { globalServiceRegion } from "../../lib/rules/global-service-region";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, paths } from "./check-rule";

describe("global-service-region", () => {
  test.each([
    ["a regional service", { services: ["sqs"] }],
    ["Route 53 in its region", { services: ["route53"], region: "us-east-1" }],
    ["Route 53 of its region", { services: { route53: { serviceRegion: "us-east-1" } } }],
    ["Route 53 in its region of China", { services: ["route53"], region: "cn-northwest-1" }],
    ["Route 53 in its region of GovCloud", { services: ["route53"], region: "us-gov-west-1" }],
    ["Network Manager, whose region is us-west-2", { services: ["networkmanager"], region: "us-west-2" }],
    ["IAM, whose regions are known", { services: ["iam"] }],
    ["a name without region that every region has", { services: ["s3-global.accesspoint"] }],
    ["a region that only Terraform knows", { services: ["route53"], region: tokenValue("${var.region}") }],
    ["a partition in which SDKs call it by region", { services: ["savingsplans"], region: "cn-north-1" }],
    ["no region", { services: ["route53"], region: undefined }],
    ["a malformed region, which another rule reports", { services: ["route53"], region: "eu-west" }],
  ])("accepts %s", (_about, props) => {
    expect(findings(globalServiceRegion, props)).toEqual([]);
  });

  test.each([
    ["the service region of another one", { services: { ce: { serviceRegion: "us-west-2" } } }, ["services.ce"]],
    ["one of two services", { services: ["sqs", "savingsplans"] }, ["services[1]"]],
    ["Network Manager in us-east-1", { services: ["networkmanager"], region: "us-east-1" }, ["services[0]"]],
    ["a FIPS endpoint", { services: ["shield-fips"], region: "us-west-2" }, ["services[0]"]],
  ])("finds %s", (_about, props, expected) => {
    expect(paths(globalServiceRegion, props)).toEqual(expected);
  });

  test("leads to the region of the service if AWS offers that", () => {
    expect(findings(globalServiceRegion, { services: ["route53"] })).toEqual([
      `services[0]: "route53" is a global service that SDKs call in us-east-1 (${cite("route53", "signingRegions")}), and no source names an endpoint in eu-west-1: set services.route53.serviceRegion to "us-east-1"`,
    ]);
  });

  test.each([
    ["eu-west-1", "us-east-1"],
    ["cn-north-1", "cn-northwest-1"],
    ["us-gov-east-1", "us-gov-west-1"],
  ])("says where CloudFront is for a VPC in %s", (region, home) => {
    expect(findings(globalServiceRegion, { services: { cloudfront: {} }, region })).toEqual([
      `services.cloudfront: "cloudfront" is a global service that SDKs call in ${home} (${cite("cloudfront", "signingRegions")}), and no source names an endpoint in ${region}: make it in a VPC of ${home}, or check it with \`aws ec2 describe-vpc-endpoint-services --region ${region} --service-names com.amazonaws.cloudfront\``,
    ]);
  });
});
