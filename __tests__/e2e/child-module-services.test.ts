import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Double, startDouble } from "./double/double";
import { ec2Client, makeNetwork, type Network, readEndpoints, readGroups } from "./network";
import { blocksOf } from "./pages";
import { actions, counts, plan } from "./plan";
import { exampleProgram, jsonOf } from "./programs";
import { apply, init, output, terraformEnvironment, type Workspace, workspace, writeFiles } from "./terraform";
import { describeEndToEnd } from "./tools";

const CALLER = readFileSync(join(__dirname, "callers", "child-module-services.tf"), "utf8");
const [SHOWN_CALL = ""] = blocksOf("docs/child-modules.md", "## Callers choose the services", "hcl");
// The same call, with the services as a variable of the caller.
const FREE_CALL = SHOWN_CALL.replace(/services = \{[\s\S]*?\n {2}\}/, "services = var.services");
const INTERFACE = "module.endpoints.aws_vpc_endpoint.endpoints_interface_60685D7C";

describeEndToEnd("a child module whose callers choose among its services", () => {
  let double: Double;
  let network: Network;
  let work: Workspace;
  let vars: Readonly<Record<string, unknown>>;
  const ec2 = () => ec2Client(double.endpoint);

  beforeAll(async () => {
    double = await startDouble();
    network = await makeNetwork(ec2());
    const { vpcId, subnetIds, routeTableIds } = network;
    const place = { vpc_id: vpcId, subnet_ids: subnetIds, route_table_ids: routeTableIds };
    vars = { network: place, services: {} };
    const files = {
      "main.tf": CALLER,
      "shown.tf": SHOWN_CALL,
      "cdktf.out/stacks/services-module/cdk.tf.json": jsonOf(exampleProgram("child-module-services")),
    };
    work = workspace(files, terraformEnvironment(double));
    await init(work);
  });

  afterAll(() => double.stop());

  test("makes those alone that the caller of the page chooses, as it says", async () => {
    const first = await plan(work, { vars });
    expect(counts(first)).toEqual({ import: 0, add: 5, change: 0, destroy: 0 });
    await apply(work, { args: [first.file] });
    const { own_group_id: own } = await output(work);
    const endpoints = await readEndpoints(ec2(), network.vpcId);
    const [created] = (await readGroups(ec2(), network.vpcId)).filter(({ name }) => name !== "own");
    expect(endpoints).toMatchObject([
      { service: "com.amazonaws.us-east-1.s3", routeTableIds: network.routeTableIds.toSorted() },
      {
        service: "com.amazonaws.us-east-1.kms",
        privateDns: true,
        securityGroupIds: [own],
        policy: { Statement: [{ Action: "kms:Decrypt" }] },
      },
      {
        service: "com.amazonaws.us-east-1.sqs",
        privateDns: false,
        securityGroupIds: [created?.id],
        policy: { Statement: [{ Action: "*" }] },
        tags: { Name: "endpoints-sqs", team: "orders" },
      },
    ]);
  });

  test("opens the ports of the chosen services alone", async () => {
    const [created] = (await readGroups(ec2(), network.vpcId)).filter(({ name }) => name !== "own");
    expect(created?.ingress).toEqual([`tcp 443-443 ${network.cidrBlock}`]);
  });

  test("has nothing to do in the second plan", async () => {
    expect(actions(await plan(work, { vars }))).toEqual({});
  });

  test("replaces no endpoint while a value of the caller is not known yet", async () => {
    const renamed = await plan(work, { vars: { ...vars, group_name: "another" } });
    expect(counts(renamed)).toMatchObject({ add: 1, destroy: 1 });
    expect(actions(renamed)[`${INTERFACE}["kms"]`]).toEqual(["update"]);
  });

  test("adds and removes only what the caller adds and removes", async () => {
    writeFiles(work.dir, { "shown.tf": FREE_CALL });
    const services = {
      sqs: { private_dns_enabled: false, tags: { team: "orders" } },
      "email-smtp": {},
      s3: { route_table_ids: [] },
    };
    const edited = await plan(work, { vars: { ...vars, services } });
    expect(actions(edited)).toEqual({
      [`${INTERFACE}["email-smtp"]`]: ["create"],
      [`${INTERFACE}["kms"]`]: ["delete"],
      "module.endpoints.aws_security_group.endpoints_security-group_FB955AEE": ["update"],
    });
  });

  test("makes everything that it offers if the caller says nothing", async () => {
    writeFiles(work.dir, { "shown.tf": FREE_CALL.replace(/ *services += var.services\n/, "") });
    const all = actions(await plan(work, { vars }));
    const created = Object.keys(all).filter((address) => all[address]?.[0] === "create");
    expect(created).toEqual([`${INTERFACE}["email-smtp"]`, `${INTERFACE}["secretsmanager"]`]);
  });

  const OFFERED = "email-smtp, kms, s3, secretsmanager, sqs";
  test.each([
    {
      what: "a service that it does not offer",
      services: { sqss: {} },
      says: `services: this module has no sqss: choose among ${OFFERED}`,
    },
    {
      what: "subnets for a gateway",
      services: { s3: { subnet_ids: [] } },
      says: "services: the endpoint of s3 takes no subnet_ids: only email-smtp, kms, secretsmanager, sqs do",
    },
    {
      what: "a policy that is not JSON",
      services: { sqs: { policy: "full access" } },
      says: "services: the policy of sqs is not JSON: pass the json of a data source aws_iam_policy_document",
    },
  ])("rejects $what", async ({ services, says }) => {
    writeFiles(work.dir, { "shown.tf": FREE_CALL });
    const refused = plan(work, { vars: { ...vars, services } });
    const words = refused.then(
      () => "accepted",
      (error: unknown) => String(error),
    );
    expect((await words).replace(/\n[│ ]*/g, " ")).toContain(says);
  });
});
