import { reference, tokenValue } from "../../lib/shapes/unresolved";
import { arnsIn } from "../../lib/workloads/regional-text";

const ACCOUNT = "111122223333";
const REGION = tokenValue("${var.region}");

function inRegion(resource: Parameters<typeof arnsIn>[0], region: Parameters<typeof arnsIn>[1]["region"]) {
  return arnsIn(resource, { region, accounts: [ACCOUNT] });
}

/** The parts of texts that only Terraform completes. */
function parts(resource: Parameters<typeof arnsIn>[0]) {
  return inRegion(resource, REGION).map((text) => (typeof text === "string" ? text : Object(text).parts));
}

describe("arnsIn()", () => {
  test.each([
    ["eu-west-1", "arn:{partition}:s3:::prod-{region}-x/*", ["arn:aws:s3:::prod-eu-west-1-x/*"]],
    ["cn-north-1", "arn:{partition}:ssm:{region}::document/*", ["arn:aws-cn:ssm:cn-north-1::document/*"]],
    ["us-gov-west-1", "arn:{partition}:s3:::a-{regionWithoutDashes}/*", ["arn:aws-us-gov:s3:::a-usgovwest1/*"]],
    ["eu-west-1", "*", ["*"]],
    [
      "eu-west-1",
      "arn:aws:cognito-idp:{region}:{account}:userpool/*",
      [`arn:aws:cognito-idp:eu-west-1:${ACCOUNT}:userpool/*`],
    ],
  ])("in %s resolves %s", (region, text, expected) => {
    expect(inRegion(text, region)).toEqual(expected);
  });

  test("names each own account", () => {
    const accounts = [ACCOUNT, "222233334444"];
    expect(arnsIn("a:{account}", { region: "eu-west-1", accounts })).toEqual([`a:${ACCOUNT}`, "a:222233334444"]);
  });

  test("takes the account of AWS in the region, and nothing where it has none", () => {
    const images = "arn:{partition}:ecr:{region}:{table:eks-images}:repository/*";
    expect(inRegion(images, "eu-west-1")).toEqual(["arn:aws:ecr:eu-west-1:602401143452:repository/*"]);
    expect(inRegion(images, "me-south-1")).toEqual(["arn:aws:ecr:me-south-1:558608220178:repository/*"]);
    expect(inRegion(images, "us-iso-east-1")).toEqual([]);
  });

  test("takes the name that a region has instead of the usual one, and none if AWS has nothing there", () => {
    const bucket = { usual: "a-{region}", exceptions: { "cn-north-1": "b" } };
    expect(inRegion(bucket, "eu-west-1")).toEqual(["a-eu-west-1"]);
    expect(inRegion(bucket, "cn-north-1")).toEqual(["b"]);
    expect(inRegion({ exceptions: { "cn-north-1": "b" } }, "eu-west-1")).toEqual([]);
  });

  test("leaves a region to Terraform, and names what AWS has in all regions", () => {
    expect(parts("arn:{partition}:s3:::prod-{region}-x/*")).toEqual([["arn:", "*", ":s3:::prod-", REGION, "-x/*"]]);
    expect(parts({ usual: "a-{region}", exceptions: { "cn-north-1": "b" } })).toEqual([["a-", REGION, ""], "b"]);
    const images = parts("{region}:{table:eks-images}").map((text) => text.at(-1));
    expect(images).toContain(":602401143452");
    expect(images).toContain(":918309763551");
    expect(new Set(images).size).toBe(images.length);
  });

  test("leaves to Terraform to take the dashes out", () => {
    expect(parts("a-{regionWithoutDashes}")).toMatchObject([["a-", { kind: "without dashes", parts: [REGION] }, ""]]);
  });

  test("leaves an account to Terraform", () => {
    const account = reference("account");
    const [text] = arnsIn("a:{account}", { region: "eu-west-1", accounts: [account] });
    expect(text).toMatchObject({ kind: "text", parts: ["a:", account, ""] });
  });
});
