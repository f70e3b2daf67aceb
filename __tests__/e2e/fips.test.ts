import { allServices } from "../../lib/services/catalogue";
import { newVpcEndpoints, SUBNETS, VPC } from "../defined";
import { type Double, startDouble } from "./double/double";
import { synthesize } from "./stacks";
import { init, terraformEnvironment, validate, workspace } from "./terraform";
import { describeEndToEnd } from "./tools";

/** The FIPS endpoints that people ask for together. */
const ASKED = ["ecr-fips.api", "ecr-fips.dkr", "secretsmanager-fips", "logs-fips", "sts-fips", "kms-fips"];

/** The FIPS endpoints of the catalogue in a region, as far as sources say where they are. */
function fipsEndpointsIn(region: string): readonly string[] {
  return allServices().flatMap(({ name, fips, retired, onlyRegions, missingRegions }) => {
    const isThere = (onlyRegions?.includes(region) ?? true) && !missingRegions.includes(region);
    return fips && !retired && isThere ? [name] : [];
  });
}

describeEndToEnd("FIPS endpoints only", () => {
  let double: Double;

  beforeAll(async () => {
    double = await startDouble();
  });

  afterAll(() => double.stop());

  test.each(["us-gov-west-1", "us-east-1"])("are valid Terraform in %s", async (region) => {
    const services = fipsEndpointsIn(region);
    const { json, warnings } = synthesize(region, (stack) => {
      const securityGroupIds = ["sg-0123456789abcdef0"];
      newVpcEndpoints(stack, "endpoints", { vpcId: VPC, subnetIds: SUBNETS, region, securityGroupIds, services });
    });
    const text = JSON.stringify(json);
    const work = workspace({ "cdk.tf.json": json }, terraformEnvironment(double, region));
    await init(work);
    expect(await validate(work)).toEqual([]);
    expect(services).toEqual(expect.arrayContaining(ASKED));
    expect(services.filter((name) => !text.includes(`.${region}.${name}"`))).toEqual([]);
    expect(warnings).toEqual([
      expect.stringContaining("(many-endpoints)"),
      expect.stringMatching(/"dynamodb-fips" .*\(clients-need-endpoint-url\)$/),
    ]);
  });

  test("are valid with the group that the construct makes", async () => {
    const region = "us-gov-west-1";
    const { json, warnings } = synthesize(region, (stack) => {
      newVpcEndpoints(stack, "endpoints", { vpcId: VPC, subnetIds: SUBNETS, region, services: ASKED });
    });
    const work = workspace({ "cdk.tf.json": json }, terraformEnvironment(double, region));
    await init(work);
    expect(await validate(work)).toEqual([]);
    expect(warnings).toEqual([]);
  });
});
