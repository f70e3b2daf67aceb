import { TerraformVariable } from "cdktf";
import { showIn, showMembers } from "../../lib/emit/sensitive";
import { newStack } from "../defined";

/** How a value is shown beside some expressions. */
function shown(texts: readonly (string | undefined)[], stack = newStack()): string {
  const show = showIn(
    stack,
    texts.map((text) => ({ path: [], text })),
  );
  return show("x");
}

describe("showIn()", () => {
  test.each([
    ["nothing", []],
    ["a variable", ["${var.vpc_id}"]],
    ["resources of AWS", ["${aws_vpc.main.id}", "${data.aws_subnets.all.ids}", "a-${aws_subnet.a.id}-b"]],
    ["a text with dots", ['${split(",", "a.b,c.d")}', "a.b and 1.5"]],
  ])("leaves an expression alone beside %s", (_about, texts) => {
    expect(shown(texts)).toBe("x");
  });

  test.each([
    ["a parameter", ["${aws_vpc.main.id}", "${data.aws_ssm_parameter.vpc.value}"]],
    ["a parameter within a text", ['${join("", ["${aws_ssm_parameter.x.value}"])}']],
    ["a secret", ["${aws_secretsmanager_secret_version.x.secret_string}"]],
    ["what may be anything", ["${local.x}"]],
    ["another state", ["${data.terraform_remote_state.x.outputs.y}"]],
    ["what the program makes later", [undefined]],
  ])("shows what may be sensitive: %s", (_about, texts) => {
    expect(shown(texts)).toBe("nonsensitive(x)");
  });

  test("shows values beside variables if one of them is sensitive", () => {
    const stack = newStack();
    new TerraformVariable(stack, "vpc_id", { sensitive: true });
    expect(shown(["${var.vpc_id}"], stack)).toBe("nonsensitive(x)");
    expect(shown(["${aws_vpc.main.id}"], stack)).toBe("x");
  });
});

describe("showMembers()", () => {
  test("shows a list and each of its members", () => {
    expect(showMembers("local.x", (expression) => `nonsensitive(${expression})`)).toBe(
      "[for id in nonsensitive(local.x) : nonsensitive(id)]",
    );
    expect(showMembers("local.x", (expression) => expression)).toBe("local.x");
  });
});
