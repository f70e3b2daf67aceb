import { hclOutput } from "../../lib/rules/hcl-output";
import { written } from "../found";

describe("hcl-output", () => {
  test("finds HCL, and says what it would lose", () => {
    expect(written(hclOutput.check([]))).toEqual([
      "CDKTF's HCL output leaves out the import, moved, removed and check blocks of this construct, and cannot write all of its values: synthesize JSON, without --hcl, SYNTH_HCL_OUTPUT and hclOutput. Terraform reads it as well (hcl-output)",
    ]);
  });
});
