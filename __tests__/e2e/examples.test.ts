import { type Double, startDouble } from "./double/double";
import { exampleNames, exampleProgram, jsonOf } from "./programs";
import { init, terraformEnvironment, validate, type Workspace, workspace, writeFiles } from "./terraform";
import { describeEndToEnd } from "./tools";

describeEndToEnd("the examples", () => {
  let double: Double;
  let work: Workspace;

  beforeAll(async () => {
    double = await startDouble();
    const terraform = jsonOf(exampleProgram("existing-vpc"))["terraform"] ?? {};
    // All of them need the same provider, so one folder is initialised, and each is validated in it.
    work = workspace({ "cdk.tf.json": { terraform } }, terraformEnvironment(double));
    await init(work, { args: ["-backend=false"] });
  });

  afterAll(() => double.stop());

  test.each(exampleNames())("%s is valid", async (name) => {
    writeFiles(work.dir, { "cdk.tf.json": jsonOf(exampleProgram(name)) });
    expect(await validate(work)).toEqual([]);
  });
});
