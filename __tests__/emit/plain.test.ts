import { plain } from "../../lib/emit/plain";

describe("plain()", () => {
  test("says what a sensitive expression says, in versions of Terraform that reject others too", () => {
    expect(plain("var.x")).toBe("try(jsondecode(nonsensitive(jsonencode(var.x))), var.x)");
  });
});
