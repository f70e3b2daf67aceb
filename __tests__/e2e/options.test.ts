import { CASES } from "./cases/every-case";
import { s3Cases } from "./cases/s3";
import { type Double, startDouble } from "./double/double";
import { type Proof, prove } from "./proof";
import { describeEndToEnd } from "./tools";
import { declaredOptions, strayInterfaces, usedOptions } from "./usage";

describeEndToEnd("VpcEndpoints under AWS provider 5.100.0", () => {
  let double: Double;
  let proofs: readonly Proof[];

  beforeAll(async () => {
    double = await startDouble();
    double.setService("com.amazonaws.us-east-1.athena", { availabilityZones: ["us-east-1b"] });
    proofs = await prove(double, CASES);
  });

  afterAll(() => double.stop());

  test.each(CASES.map(({ title }, index) => ({ title, index })))("$title", ({ index }) => {
    const proof = proofs[index];
    expect(proof?.diagnostics).toEqual([]);
    expect(proof?.applied).toEqual(proof?.expected);
    expect(proof?.changes).toEqual({});
    expect(proof?.left).toEqual([]);
  });

  test("makes the gateway of s3 before its interface, and destroys it after", () => {
    const printed = proofs[CASES.findIndex(({ title }) => title === s3Cases[0]?.title)]?.printed ?? [];
    const steps = [
      /_gateway_\w+\["s3"\]: Creation complete/,
      /_interface_\w+\["s3"\]: Creating\.\.\./,
      /_interface_\w+\["s3"\]: Destruction complete/,
      /_gateway_\w+\["s3"\]: Destroying\.\.\./,
    ];
    const places = steps.map((step) => printed.findIndex((line) => step.test(line)));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  test("uses every option in some case", () => {
    expect(strayInterfaces()).toEqual([]);
    expect(declaredOptions().filter((option) => !usedOptions().includes(option))).toEqual([]);
    expect(declaredOptions().length).toBeGreaterThan(80);
  });
});
