import { normalizePolicy } from "../../lib/policy/document/normalize";
import { imageLayerBucket, imageLayerDownloads } from "../../lib/rules/image-layer-downloads";

const POLICY = normalizePolicy([{ actions: ["*"], resources: ["*"] }], ["policy"]);

describe("imageLayerBucket()", () => {
  test("has the region in its name", () => {
    expect(imageLayerBucket("eu-west-1")).toBe("prod-eu-west-1-starport-layer-bucket");
  });
});

describe("imageLayerDownloads()", () => {
  test("come from the bucket of the region, in an organization of AWS or none", () => {
    const downloads = imageLayerDownloads(POLICY, "cn-north-1");
    expect(downloads.map(({ action, resource, context }) => [action, resource, context["aws:PrincipalOrgID"]])).toEqual(
      [
        ["s3:GetObject", "arn:aws-cn:s3:::prod-cn-north-1-starport-layer-bucket/layer", "o-0000000000"],
        ["s3:GetObject", "arn:aws-cn:s3:::prod-cn-north-1-starport-layer-bucket/layer", null],
      ],
    );
  });

  test("come from the buckets of all regions if none is known", () => {
    const resources = imageLayerDownloads(POLICY, undefined).map(({ resource }) => resource);
    expect(resources).toContain("arn:aws:s3:::prod-us-east-1-starport-layer-bucket/layer");
    expect(resources).toContain("arn:aws-us-gov:s3:::prod-us-gov-west-1-starport-layer-bucket/layer");
  });

  test("carry none of the tags that the policy asks for", () => {
    const conditions = { StringEquals: { "aws:PrincipalTag/glass": "true", "aws:SourceVpc": "vpc-1" } };
    const tagged = normalizePolicy([{ actions: ["*"], resources: ["*"], conditions }], ["policy"]);
    const contexts = imageLayerDownloads(tagged, "eu-west-1").map(({ context }) => context);
    expect(contexts.map((context) => context["aws:PrincipalTag/glass"])).toEqual([null, null]);
    expect(contexts.filter((context) => "aws:SourceVpc" in context)).toEqual([]);
  });
});
