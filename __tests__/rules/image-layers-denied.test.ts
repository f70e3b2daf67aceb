import { ecsFargate } from "../../lib";
import { awsOwnedBuckets } from "../../lib/policy/ready/owned-buckets";
import { accountAllowList, organizationPerimeter } from "../../lib/policy/ready/perimeter";
import { imageLayersDenied } from "../../lib/rules/image-layers-denied";
import { reference, tokenValue } from "../../lib/shapes/unresolved";
import { findings, paths, sharedFindings, sharedPaths } from "./check-rule";

const REGION = "eu-west-1";
const ORG = { organizationId: "o-a1b2c3d4e5" };
const PERIMETER = organizationPerimeter(ORG);
const LAYERS = awsOwnedBuckets({ region: REGION }, "ecr");
const TOKEN = tokenValue("${var.x}");
const ALL = { actions: ["s3:*"], resources: ["*"] };
const BUCKETS = { actions: ["s3:*"], resources: ["arn:aws:s3:::app", "arn:aws:s3:::app/*"] };
const BOTH = { types: ["Gateway", "Interface"] };
const OWN = { StringEquals: { "aws:PrincipalOrgID": ORG.organizationId } };
const OTHERS = { StringNotEquals: { "aws:PrincipalOrgID": ORG.organizationId } };

describe("image-layers-denied", () => {
  test.each<[about: string, s3: object, props?: object]>([
    ["no policy", {}],
    ["a policy with the bucket", { policy: [BUCKETS, ...LAYERS] }],
    ["a policy with the bucket in alsoAllow", { policy: [BUCKETS], alsoAllow: LAYERS }],
    ["a shared policy with the bucket in alsoAllow", { alsoAllow: LAYERS }, { policy: PERIMETER }],
    ["a workload set under a perimeter", ecsFargate().s3, { policy: PERIMETER }],
    ["the same in a region that only Terraform knows", ecsFargate().s3, { policy: PERIMETER, region: TOKEN }],
    ["the same in the region of the provider", ecsFargate().s3, { policy: PERIMETER, region: undefined }],
    ["the bucket of a region by name, if the region is not known", { policy: LAYERS }, { region: undefined }],
    ["a policy that only Terraform knows", { policy: TOKEN }],
    ["a resource that only Terraform knows", { policy: [{ ...BUCKETS, resources: [TOKEN] }] }],
    [
      "a condition on another key",
      { policy: [{ ...ALL, conditions: { StringEquals: { "aws:SourceVpc": "vpc-1" } } }] },
    ],
    ["no policy at all", { policy: "none" }, { policy: PERIMETER }],
    ["a Deny that spares the bucket", { policy: [ALL, denyAllBut(LAYERS[0]?.resources)] }],
    ["an interface without private DNS", { types: ["Interface"], privateDnsEnabled: false, policy: PERIMETER }],
    ["private DNS that only Terraform knows", { types: ["Interface"], privateDnsEnabled: TOKEN, policy: PERIMETER }],
    [
      "an interface for inbound Resolver endpoints only",
      { types: ["Interface"], privateDnsOnlyForInboundResolverEndpoint: true, policy: PERIMETER },
    ],
  ])("accepts %s", (...[, s3, props]) => {
    expect(paths(imageLayersDenied, { services: { "ecr.dkr": {}, s3 }, ...props })).toEqual([]);
  });

  test("accepts a perimeter if no images are pulled", () => {
    expect(paths(imageLayersDenied, { services: { "ecr.api": {}, s3: {} }, policy: PERIMETER })).toEqual([]);
  });

  test("accepts images of another region, whose layers do not pass here", () => {
    const services = { "ecr.dkr": { serviceRegion: "us-east-1" }, s3: {} };
    expect(paths(imageLayersDenied, { services, policy: PERIMETER })).toEqual([]);
  });

  test.each<[about: string, s3: object, props?: object]>([
    ["the perimeter of an organization", { policy: PERIMETER }],
    ["an organization that only Terraform knows", { policy: [{ ...ALL, conditions: withOrganization(TOKEN) }] }],
    [
      "the exception of somebody with a tag",
      { policy: organizationPerimeter({ ...ORG, breakGlassTag: { key: "glass" } }) },
    ],
    ["an allow-list of accounts", { policy: accountAllowList({ accountIds: ["111122223333"] }) }],
    ["a list of buckets", { policy: [BUCKETS] }],
    ["the bucket of another region", { policy: awsOwnedBuckets({ region: "us-east-1" }, "ecr") }],
    ["the bucket for the own organization", { policy: LAYERS.map((one) => ({ ...one, conditions: OWN })) }],
    ["the bucket for reading its list", { policy: LAYERS.map((one) => ({ ...one, actions: ["s3:ListBucket"] })) }],
    ["a shared policy after a set", {}, { policy: PERIMETER }],
    ["a list of buckets in a region that only Terraform knows", { policy: [BUCKETS] }, { region: TOKEN }],
    ["a list of buckets in the region of the provider", { policy: [BUCKETS] }, { region: undefined }],
    ["an interface with private DNS", { types: ["Interface"], policy: PERIMETER }],
    ["both types, once", { ...BOTH, policy: PERIMETER }],
    ["a Deny of others", { policy: [ALL, { ...ALL, effect: "Deny", conditions: OTHERS }] }],
    [
      "a Deny of others, although the bucket is allowed",
      { policy: [...LAYERS, { ...ALL, effect: "Deny", conditions: OTHERS }] },
    ],
  ])("finds %s", (...[, s3, props]) => {
    expect(paths(imageLayersDenied, { services: { "ecr.dkr": {}, s3 }, ...props })).toEqual(["services.s3.policy"]);
  });

  test("looks at the region of the service", () => {
    const at = { serviceRegion: "us-east-1" };
    const services = (policy: unknown) => ({ "ecr.dkr": at, s3: { ...at, types: ["Interface"], policy } });
    expect(paths(imageLayersDenied, { services: services(LAYERS) })).toEqual(["services.s3.policy"]);
    const there = awsOwnedBuckets({ region: "us-east-1" }, "ecr");
    expect(paths(imageLayersDenied, { services: services(there) })).toEqual([]);
  });

  test("judges a perimeter of a hub, unless the names of the endpoint are listed", () => {
    const hub = (s3: object) => ({
      services: { "ecr.dkr": {}, s3: { types: ["Interface"], ...s3 } },
      policy: PERIMETER,
    });
    expect(sharedPaths(imageLayersDenied, hub({}))).toEqual(["services.s3.policy"]);
    expect(sharedPaths(imageLayersDenied, hub({ privateDnsNames: ["a.s3.eu-west-1.amazonaws.com"] }))).toEqual([]);
    expect(sharedFindings(imageLayersDenied, hub({ alsoAllow: LAYERS }))).toEqual([]);
  });

  const IN_REGION =
    "services.s3.policy: The image layers that ecr.dkr refers to cannot be downloaded: they are in the bucket prod-eu-west-1-starport-layer-bucket, by links that an account of AWS signs, neither yours nor a service";
  test.each<readonly [about: string, s3: object, advice: string]>([
    ["what to add", { policy: PERIMETER }, 'add alsoAllow: awsOwnedBuckets({ region: "eu-west-1" }, "ecr") to s3'],
    [
      "what to add to alsoAllow",
      { policy: PERIMETER, alsoAllow: [BUCKETS] },
      'add ...awsOwnedBuckets({ region: "eu-west-1" }, "ecr") to alsoAllow of s3',
    ],
    [
      "what to except from a Deny",
      { policy: [ALL, { ...ALL, effect: "Deny", conditions: OTHERS }] },
      "a Deny stops them, so except the objects of that bucket from it (notResources)",
    ],
  ])("says %s", (_about, s3, advice) => {
    expect(findings(imageLayersDenied, { services: { "ecr.dkr": {}, s3 } })).toEqual([`${IN_REGION}: ${advice}`]);
  });

  test("names no region that it does not know", () => {
    const props = { services: ["ecr.dkr", "s3"], policy: PERIMETER, region: reference("region") };
    expect(findings(imageLayersDenied, props)).toEqual([
      'services[1].policy: The image layers that ecr.dkr refers to cannot be downloaded: they are in the bucket prod-<region>-starport-layer-bucket, by links that an account of AWS signs, neither yours nor a service: add alsoAllow: awsOwnedBuckets({ region }, "ecr") to s3',
    ]);
  });
});

function withOrganization(id: unknown): object {
  return { StringEquals: { "aws:PrincipalOrgID": id } };
}

function denyAllBut(resources: unknown): object {
  return { effect: "Deny", actions: ["s3:*"], notResources: resources, conditions: OTHERS };
}
