import { cite } from "../../lib/rules/cite";
import { crossRegionNotListed } from "../../lib/rules/cross-region-not-listed";
import { allServices } from "../../lib/services/catalogue";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, paths } from "./check-rule";

describe("cross-region-not-listed", () => {
  test.each(allServices().flatMap(({ name, crossRegion }) => (crossRegion ? [name] : [])))("accepts %s", (name) => {
    const types = name === "s3" ? { types: ["Interface"] } : {};
    expect(findings(crossRegionNotListed, { services: { [name]: { ...types, serviceRegion: "us-east-1" } } })).toEqual(
      [],
    );
  });

  test.each([
    ["a service of the region of the VPC", { services: { sqs: { serviceRegion: "eu-west-1" } } }],
    ["no service region", { services: ["sqs"] }],
    ["a service region that only Terraform knows", { services: { sqs: { serviceRegion: tokenValue("${var.r}") } } }],
    ["a region that only Terraform knows", asked("us-east-1", tokenValue("${var.region}"))],
    ["no region", asked("us-east-1", undefined)],
    ["another partition, which another rule reports", asked("cn-north-1", "eu-west-1")],
    ["a custom service", { services: [], customServices: { partner: partner() } }],
  ])("accepts %s", (_about, props) => {
    expect(findings(crossRegionNotListed, props)).toEqual([]);
  });

  test.each([
    ["one of several services", { services: { kms: there(), sns: there() } }, ["services.sns.serviceRegion"]],
    ["a service of GovCloud", asked("us-gov-west-1", "us-gov-east-1"), ["services.sqs.serviceRegion"]],
    ["a global service", { services: { cloudfront: there() } }, ["services.cloudfront.serviceRegion"]],
    ["a FIPS endpoint", { services: { "sts-fips": there() } }, ['services["sts-fips"].serviceRegion']],
  ])("finds %s", (_about, props, expected) => {
    expect(paths(crossRegionNotListed, props)).toEqual(expected);
  });

  test("says how to check it", () => {
    expect(findings(crossRegionNotListed, asked("us-east-1", "eu-west-1"))).toEqual([
      `services.sqs.serviceRegion: AWS's list of services that are reached from another region does not have "sqs" (${cite("s3", "crossRegion")}): remove serviceRegion, or check it with \`aws ec2 describe-vpc-endpoint-services --region eu-west-1 --service-region us-east-1 --service-names com.amazonaws.us-east-1.sqs\``,
    ]);
  });
});

function asked(serviceRegion: unknown, region: unknown): object {
  return { services: { sqs: { serviceRegion } }, region };
}

function there(): object {
  return { serviceRegion: "us-east-1" };
}

function partner(): object {
  return {
    type: "Interface",
    serviceName: "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0",
    serviceRegion: "us-east-1",
  };
}
