import { VpcEndpoints } from "../../lib";
import type { SecurityGroupOptions } from "../../lib/model/props";
import { allServices } from "../../lib/services/catalogue";
import type { EndpointService } from "../../lib/services/endpoint-service";
import { type Double, startDouble } from "./double/double";
import { ec2Client, makeNetwork, readEndpoints } from "./network";
import { actions, plan } from "./plan";
import { synthesize } from "./stacks";
import { apply, init, terraformEnvironment, type Workspace, workspace, writeFiles } from "./terraform";
import { describeEndToEnd } from "./tools";

const COUNT = 64;
const MOST_CALLS = 4 * COUNT + 14;
const BLOCKS = ["10.0.0.0/24", "10.0.1.0/24", "10.0.2.0/24"];

describeEndToEnd(`a plan of ${COUNT} endpoints`, () => {
  let double: Double;
  let work: Workspace;

  let define: (securityGroup: SecurityGroupOptions) => object;

  beforeAll(async () => {
    double = await startDouble();
    const ec2 = ec2Client(double.endpoint);
    const { vpcId, subnetIds } = await makeNetwork(ec2);
    const services = Object.fromEntries(plainServices().map(({ name }) => [name, {}]));
    define = (securityGroup) => {
      const { json } = synthesize("us-east-1", (stack) => {
        new VpcEndpoints(stack, "endpoints", { vpcId, subnetIds, services, securityGroup });
      });
      return { "cdk.tf.json": json };
    };
    work = workspace({ ...define({}) }, terraformEnvironment(double));
    await init(work);
    await apply(work, { args: ["-parallelism=64"] });
    expect(await readEndpoints(ec2, vpcId)).toHaveLength(COUNT);
  });

  afterAll(() => double.stop());

  test(`costs at most ${MOST_CALLS} AWS API calls when there is nothing to do`, async () => {
    expect(await countCalls()).toBeLessThanOrEqual(MOST_CALLS);
  });

  test("costs one more for each rule of named sources", async () => {
    writeFiles(work.dir, { ...define({ ingressCidrBlocks: BLOCKS }) });
    await apply(work, { args: ["-parallelism=64"] });
    expect(await countCalls()).toBeLessThanOrEqual(MOST_CALLS + BLOCKS.length);
  });

  /** The calls of a plan without changes. */
  async function countCalls(): Promise<number> {
    const planning = double.calls.mark();
    const changes = actions(await plan(work));
    const calls = planning.total();
    const byAction = Object.entries(planning.byAction()).map(([action, count]) => `${count} ${action}`);
    process.stdout.write(`${calls} AWS API calls for ${COUNT} endpoints: ${byAction.join(", ")}\n`);
    expect(changes).toEqual({});
    return calls;
  }
});

/** Services about which nothing is special, so that the calls are those of endpoints as such. */
function plainServices(): readonly EndpointService[] {
  const plain = allServices().filter(({ name, types, ports, policy, privateDns, retired, onlyRegions }) => {
    const usual = types.join() === "Interface" && Array.isArray(ports) && ports.join() === "443";
    const everywhere = !retired && onlyRegions === undefined && /^[a-z]+$/.test(name);
    return usual && everywhere && policy.supported === true && privateDns.support === "supported";
  });
  if (plain.length < COUNT) throw new Error(`The catalogue has ${plain.length} plain services, not ${COUNT}`);
  return plain.slice(0, COUNT);
}
