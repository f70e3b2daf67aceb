import { Fn, type TerraformStack, TerraformVariable } from "cdktf";
import { VpcEndpoints } from "../../lib/constructs/vpc-endpoints";
import { MAX_POLICY_CHARACTERS } from "../../lib/policy/document/size";
import { awsOwnedBuckets } from "../../lib/policy/ready/owned-buckets";
import { organizationPerimeter } from "../../lib/policy/ready/perimeter";
import { WORKLOADS, type WorkloadName } from "../../lib/workloads/sets.generated";
import { newVpcEndpoints } from "../defined";
import { isDecided } from "../workloads/rendered-policies";
import { REQUESTS } from "../workloads/request-facts";
import { PEOPLE } from "../workloads/resolve-request";
import { everyOption, SETS } from "../workloads/sets";
import { type Double, startDouble } from "./double/double";
import { ec2Client, makeNetwork, type Network, readEndpoints } from "./network";
import { actions, plan } from "./plan";
import { synthesize } from "./stacks";
import { apply, init, terraformEnvironment, type Workspace, workspace, writeFiles } from "./terraform";
import { describeEndToEnd } from "./tools";

/** Endpoints take seconds to become available, and there are many: wait for all of them at once. */
const AT_ONCE = "-parallelism=64";

const names = Object.keys(WORKLOADS).filter(isWorkload);

function isWorkload(name: string): name is WorkloadName {
  return name in WORKLOADS;
}

/** The least that a set can be called with: nothing, or its first option if it is empty without one. */
function leastOptions(name: WorkloadName): Readonly<Record<string, boolean>> {
  const { services, conditional } = WORKLOADS[name];
  const [first = ""] = Object.keys(conditional);
  return Object.keys(services).length > 0 ? {} : { [first]: true };
}

/** The name of a service in the catalogue: the last part of its full name, which may have no region. */
function nameIn(fullName: string): string {
  return fullName.replace(/^(.*us-east-1|com\.amazonaws)\./, "");
}

/** A policy with the account of the requests in the place of that of the double. */
function withAccount(policy: unknown): unknown {
  return JSON.parse(JSON.stringify(policy ?? null).replaceAll("123456789012", PEOPLE.account));
}

describeEndToEnd("workload sets", () => {
  let double: Double;
  let networks: ReadonlyMap<WorkloadName, Network>;
  let work: Workspace;
  const ec2 = () => ec2Client(double.endpoint);

  beforeAll(async () => {
    double = await startDouble();
    const made = names.map(async (name): Promise<[WorkloadName, Network]> => [name, await makeNetwork(ec2())]);
    networks = new Map(await Promise.all(made));
    work = workspace({ "cdk.tf.json": root(leastOptions) }, terraformEnvironment(double));
    await init(work);
  });

  afterAll(() => double.stop());

  /** One root with a construct behind a perimeter, in a VPC of its own, for each workload. Terraform finds the region out. */
  function root(optionsOf: (name: WorkloadName) => Readonly<Record<string, boolean>>): object {
    const policy = organizationPerimeter({ organizationId: PEOPLE.organizationId });
    return synthesize("us-east-1", (stack) => {
      for (const [name, network] of networks) {
        const services = SETS[name](optionsOf(name));
        newVpcEndpoints(stack, name, { ...placeOf(network), region: undefined, policy, services });
      }
    }).json;
  }

  async function policiesIn(name: WorkloadName): Promise<ReadonlyMap<string, unknown>> {
    const { vpcId } = networks.get(name) ?? { vpcId: "" };
    const endpoints = await readEndpoints(ec2(), vpcId);
    return new Map(endpoints.map(({ service, policy }) => [nameIn(service), withAccount(policy)]));
  }

  async function servicesIn(name: WorkloadName): Promise<readonly string[]> {
    const { vpcId } = networks.get(name) ?? { vpcId: "" };
    return (await readEndpoints(ec2(), vpcId)).map(({ service }) => nameIn(service)).sort();
  }

  test("apply as they are, and leave nothing to plan", async () => {
    await apply(work, { args: [AT_ONCE] });
    for (const name of names) {
      expect([name, await servicesIn(name)]).toEqual([name, Object.keys(SETS[name](leastOptions(name))).sort()]);
    }
    expect(actions(await plan(work))).toEqual({});
  });

  test("apply with every option, which only adds endpoints and changes policies", async () => {
    writeFiles(work.dir, { "cdk.tf.json": root(everyOption) });
    const larger = await plan(work);
    const kinds = Object.values(actions(larger)).map((action) => action.join());
    expect(new Set(kinds)).toEqual(new Set(["create", "update"]));
    await apply(work, { args: [AT_ONCE, larger.file] });
    for (const name of names) {
      expect([name, await servicesIn(name)]).toEqual([name, Object.keys(SETS[name](everyOption(name))).sort()]);
    }
    expect(actions(await plan(work))).toEqual({});
  });

  test.each(names)("have policies that decide each request of %s as expected", async (name) => {
    const policies = await policiesIn(name);
    const lengths = [...policies.values()].map((document) => JSON.stringify(document).length);
    expect(Math.max(...lengths)).toBeLessThan(MAX_POLICY_CHARACTERS);
    const rows = REQUESTS.rows.filter(({ set, policy }) => set === name && policy !== "none");
    expect(rows.filter((row) => !isDecided(row, policies.get(row.endpoint), "us-east-1"))).toEqual([]);
  });
});

describeEndToEnd("awsOwnedBuckets() with organizationPerimeter()", () => {
  test("renders the region of a variable into every ARN", async () => {
    const double = await startDouble();
    const network = await makeNetwork(ec2Client(double.endpoint));
    const { json } = synthesize("us-east-1", (stack) => defineWithVariable(stack, network));
    const work = workspace({ "cdk.tf.json": json }, terraformEnvironment(double));
    await init(work);
    await apply(work);
    const [gateway] = await readEndpoints(ec2Client(double.endpoint), network.vpcId);
    expect(gateway?.policy).toEqual({
      Version: "2012-10-17",
      Statement: expect.arrayContaining([
        expect.objectContaining({
          Sid: "AllowRequestsByOrgsIdentitiesToOrgsResources",
          Condition: {
            StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5", "aws:ResourceOrgID": "o-a1b2c3d4e5" },
          },
        }),
        {
          Effect: "Allow",
          Principal: "*",
          Action: "s3:PutObject",
          Resource: [
            "arn:*:s3:::cloudformation-custom-resource-response-useast1/*",
            "arn:*:s3:::cloudformation-waitcondition-us-east-1/*",
          ],
        },
      ]),
    });
    expect(actions(await plan(work))).toEqual({});
    await double.stop();
  });
});

function defineWithVariable(stack: TerraformStack, network: Network): void {
  const region = new TerraformVariable(stack, "region", { type: "string", default: "us-east-1" });
  const organizationId = new TerraformVariable(stack, "organization", { default: "o-a1b2c3d4e5" });
  const where = {
    region: region.stringValue,
    regionWithoutDashes: Fn.replace(region.stringValue, "-", ""),
  };
  new VpcEndpoints(stack, "endpoints", {
    ...placeOf(network),
    services: {
      s3: {
        policy: [
          ...organizationPerimeter({ organizationId: organizationId.stringValue }),
          ...awsOwnedBuckets(where, "ecr", "cloudformation"),
        ],
      },
    },
  });
}

function placeOf({ vpcId, subnetIds, routeTableIds }: Network) {
  return { vpcId, subnetIds, routeTableIds, region: "us-east-1" };
}
