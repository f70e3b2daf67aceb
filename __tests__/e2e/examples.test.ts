import { type Double, startDouble } from "./double/double";
import { exampleNames, exampleProgram, jsonOf } from "./programs";
import { init, terraformEnvironment, validate, type Workspace, workspace, writeFiles } from "./terraform";
import { describeEndToEnd } from "./tools";

const REQUIRED = { aws: { source: "hashicorp/aws", version: ">= 5.100.0, < 7.0.0" } };

describeEndToEnd("the examples", () => {
  let double: Double;
  let work: Workspace;

  beforeAll(async () => {
    double = await startDouble();
    const terraform = jsonOf(exampleProgram("getting-started"))["terraform"] ?? {};
    // All of them need the same provider, so one folder is initialised, and each is validated in it.
    work = workspace({ "cdk.tf.json": { terraform } }, terraformEnvironment(double));
    await init(work, { args: ["-backend=false"] });
  });

  afterAll(() => double.stop());

  test.each(exampleNames())("%s is valid", async (name) => {
    const { terraform, ...blocks } = jsonOf(exampleProgram(name));
    // The Profile example demands 6.3.0, and is validated here with 5.100.0.
    writeFiles(work.dir, { "cdk.tf.json": { ...blocks, terraform: { ...terraform, required_providers: REQUIRED } } });
    expect(await validate(work)).toEqual([]);
  });
});
