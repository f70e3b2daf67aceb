import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { TerraformVariable } from "cdktf";
import { VpcEndpoints } from "../../lib";
import { checkout, synthesizeApp } from "./checkout";
import { type Double, startDouble } from "./double/double";
import { findBindings, useBindings } from "./edits/bindings";
import { CHAPTERS } from "./edits/chapters";
import type { Edit, Place } from "./edits/edit";
import { callingModule } from "./edits/module";
import { type Change, changesOf, constructId, makePlace, synthesizeAfter, synthesizeBefore } from "./edits/run";
import { type Row, renderPage } from "./edits/table";
import { ec2Client, makeNetwork } from "./network";
import { actions, counts, plan } from "./plan";
import { synthesize } from "./stacks";
import { apply, init, terraformEnvironment, type Workspace, workspace, writeFiles } from "./terraform";
import { describeEndToEnd } from "./tools";

const ROOT = join(__dirname, "..", "..");
const NAMED_SOURCES = join(__dirname, "upgrades", "named-sources-0.1.tf.json");
const PAGE = join(ROOT, "docs", "what-each-edit-does.md");
const EDITS = CHAPTERS.flatMap(({ edits }) => edits);
// The provider waits several seconds for each endpoint, whatever the machine does.
const AT_ONCE = { args: ["-parallelism=40"] };
const TIMEOUT = 900_000;

// Each edit has a construct and a VPC of its own in one stack, so that one apply and one plan serve all of
// them: a plan for each would cost an hour.
describeEndToEnd("an edit of a program on applied state", () => {
  let double: Double;
  let work: Workspace;
  let changes: ReadonlyMap<string, readonly Change[]>;
  const places = new Map<Edit, Place>();
  const upgrades: Row[] = [];
  const moduleRows: Row[] = [];
  const changesBy = (edit: Edit) => changes.get(constructId(edit)) ?? [];

  beforeAll(async () => {
    double = await startDouble();
    for (const edit of EDITS) places.set(edit, await makePlace(double));
    work = workspace({ "cdk.tf.json": synthesizeBefore(EDITS, places).json }, terraformEnvironment(double));
    await init(work);
    await apply(work, AT_ONCE);
    writeFiles(work.dir, { "cdk.tf.json": synthesizeAfter(EDITS, places).json });
    changes = changesOf(await plan(work, AT_ONCE));
  }, TIMEOUT);

  afterAll(() => double.stop());

  test.each(EDITS)("does what its row says: $title", (edit) => {
    const changed = changesBy(edit).filter(({ actions }) => actions[0] !== "no-op");
    expect(Object.fromEntries(changed.map(({ target, actions }) => [target, actions]))).toEqual(edit.expected);
  });

  test(
    "is carried out in one apply that leaves nothing to do",
    async () => {
      // AWS refuses the one edit of which the table warns.
      const { json } = synthesizeAfter(EDITS, places, ({ rename }) => rename !== "bare");
      writeFiles(work.dir, { "cdk.tf.json": json });
      await apply(work, AT_ONCE);
      expect(actions(await plan(work, AT_ONCE))).toEqual({});
    },
    TIMEOUT,
  );

  test(
    "neither adds nor destroys anything in a child module with depends_on when the VPC's tags change",
    async () => {
      const child = workspace(callingModule({ stage: "test" }), terraformEnvironment(double));
      await init(child);
      await apply(child, AT_ONCE);
      writeFiles(child.dir, callingModule({ stage: "live" }));
      const edited = await plan(child);
      expect(counts(edited)).toMatchObject({ add: 0, destroy: 0 });
      const ofModule = edited.resource_changes.filter(({ address }) => address.startsWith("module."));
      const byConstruct = changesOf({ ...edited, resource_changes: ofModule });
      const [defaults = [], lookups = []] = ["defaults-edit", "lookups-edit"].map((id) => byConstruct.get(id));
      expect(defaults).toEqual([{ target: "security-group", actions: ["update"], args: ["ingress"], moved: false }]);
      expect(lookups).toEqual([]);
      await apply(child, { args: [edited.file] });
      expect(actions(await plan(child))).toEqual({});
      const note = "Terraform reads the VPC's blocks only in the apply; they turn out the same.";
      moduleRows.push(
        { title: "Change a tag of the VPC", changes: defaults, note },
        { title: "Change a tag of the VPC if `securityGroup` names the sources", changes: lookups },
      );
    },
    TIMEOUT,
  );

  test(
    "does nothing if it is an upgrade of the bindings from 20.1.0 to 21.22.1",
    async () => {
      const env = terraformEnvironment(double);
      const { vpcId, subnetIds, routeTableIds } = await makeNetwork(ec2Client(double.endpoint));
      const vars = { vpc_id: vpcId, subnet_ids: subnetIds, route_table_ids: routeTableIds };
      upgrades.push({ title: "Upgrade `@cdktf/provider-aws` from 20.1.0 to 21.22.1", changes: [] });
      const bindings = await findBindings("20.1.0", env);
      if (bindings === undefined) return;
      const app = { dir: checkout(), env };
      useBindings(app.dir, bindings);
      const before = await synthesizeApp(app);
      const older = workspace({ "cdk.tf.json": readFileSync(join(before, "cdk.tf.json"), "utf8") }, env);
      const local = { "backend_override.tf": 'terraform {\n  backend "local" {}\n}\n' };
      writeFiles(older.dir, local);
      await init(older);
      await apply(older, { vars });
      const now = await synthesizeApp({ dir: checkout(), env });
      writeFiles(older.dir, { "cdk.tf.json": readFileSync(join(now, "cdk.tf.json"), "utf8") });
      expect(actions(await plan(older, { vars }))).toEqual({});
    },
    TIMEOUT,
  );

  test(
    "moves endpoints that version 0.1 made with named sources to another group",
    async () => {
      const { vpcId, subnetIds } = await makeNetwork(ec2Client(double.endpoint));
      const vars = { vpc_id: vpcId, subnet_ids: subnetIds };
      const old = workspace({ "cdk.tf.json": readFileSync(NAMED_SOURCES, "utf8") }, terraformEnvironment(double));
      await init(old);
      await apply(old, { vars });
      const { json } = synthesize("us-east-1", (stack) => {
        const list = { type: "list(string)" };
        new VpcEndpoints(stack, "endpoints", {
          vpcId: new TerraformVariable(stack, "vpc_id", { type: "string" }).stringValue,
          subnetIds: new TerraformVariable(stack, "subnet_ids", list).listValue,
          region: "us-east-1",
          services: ["sqs", "kms"],
          securityGroup: { ingressCidrBlocks: ["10.0.0.0/16", "10.9.0.0/16"] },
        });
      });
      writeFiles(old.dir, { "cdk.tf.json": json });
      const edited = await plan(old, { vars });
      expect(counts(edited)).toEqual({ import: 0, add: 3, change: 2, destroy: 1 });
      const note = "The endpoints move to the other group in place, and the old one goes last.";
      const changes = changesOf(edited).get("endpoints") ?? [];
      upgrades.push({ title: "Upgrade from version 0.1 if `securityGroup` names the sources", changes, note });
    },
    TIMEOUT,
  );

  test("is on the page for users as it is here", () => {
    const sections = CHAPTERS.map(({ kind, edits }) => ({
      kind,
      rows: edits.map((edit) => ({ title: edit.title, changes: changesBy(edit), note: edit.note })),
    }));
    const page = renderPage([
      ...sections,
      { kind: "Versions", rows: upgrades },
      { kind: "A child module that is called with `depends_on`", rows: moduleRows },
    ]);
    if (process.env["UPDATE_DOCS"] === "1") {
      mkdirSync(dirname(PAGE), { recursive: true });
      writeFileSync(PAGE, page);
    }
    expect(existsSync(PAGE) ? readFileSync(PAGE, "utf8") : "").toBe(page);
  });
});
