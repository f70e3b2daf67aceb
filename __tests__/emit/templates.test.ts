import {
  escapeAroundExpressions,
  escapeTemplates,
  isTemplate,
  quoteKey,
  wholeExpression,
} from "../../lib/emit/templates";

const TOKEN = `${"$"}{TfToken[TOKEN.1]}`;

describe("isTemplate()", () => {
  test.each([
    "${var.x}",
    "a ${var.x} b ${upper(var.y)}",
    '${lookup({a = "}"}, "a")}',
    '${"a ${var.x} \\" {"} b',
    "%{ if var.x }a%{ else }b%{ endif }",
    "%{~ for x in var.y ~}${x}%{~ endfor ~}",
    "$${x}",
    "50%%{x}",
    TOKEN,
  ])("finds what Terraform evaluates: %s", (text) => {
    expect(isTemplate(text)).toBe(true);
  });

  test.each([
    "plain",
    "a { b }",
    "${",
    "${}",
    "${ ~ }",
    "${var.x} and ${",
    '${"}',
    "50%{",
    "%{x}",
    "%{ if var.x }a",
    "a%{ endif }",
  ])("finds mere text: %s", (text) => {
    expect(isTemplate(text)).toBe(false);
  });
});

describe("escapeTemplates()", () => {
  test.each([
    ["plain { text }", "plain { text }"],
    ["${x} $${y} %{z}", "$${x} $$${y} %%{z}"],
    [`${TOKEN}/\${x}`, `${TOKEN}/$\${x}`],
    [`$${TOKEN}`, `\${"$"}${TOKEN}`],
    [`a$$${TOKEN}$`, `a\${"$$"}${TOKEN}$`],
  ])("keeps all but tokens from Terraform: %s", (text, escaped) => {
    expect(escapeTemplates(text)).toBe(escaped);
  });
});

describe("escapeAroundExpressions()", () => {
  test.each([
    ["plain", "plain"],
    ["${var.x}-%%{", "${var.x}-%%{"],
    [`${TOKEN} and \${var.x}`, `${TOKEN} and \${var.x}`],
    [`${TOKEN} of 50%{`, `${TOKEN} of 50%%{`],
    [`$${TOKEN}`, `\${"$"}${TOKEN}`],
  ])("keeps whole expressions: %s", (text, escaped) => {
    expect(escapeAroundExpressions(text)).toBe(escaped);
  });
});

describe("wholeExpression()", () => {
  test.each([
    ["${var.x}", "var.x"],
    ['${merge({ a = "${b}" })}', 'merge({ a = "${b}" })'],
    ["a ${var.x}", undefined],
    ["${var.x} ", undefined],
    ["${var.x}${var.y}", undefined],
    ["%{ if var.x }a%{ endif }", undefined],
    ["$${x}", undefined],
    ["text", undefined],
    ["${", undefined],
  ])("is what is in %s alone", (text, expected) => {
    expect(wholeExpression(text)).toBe(expected);
  });
});

describe("quoteKey()", () => {
  test.each([
    ["plain", '"plain"'],
    ['owned by "net"', '"owned by \\"net\\""'],
    ["C:\\new\n", '"C:\\\\new\\n"'],
    ['"${upper("a")}"', '"\\"${upper("a")}\\""'],
    [`a-${TOKEN}`, '"a-${var.x}"'],
    [TOKEN, '"${var.x}"'],
  ])("writes %j as a part of an expression", (text, quoted) => {
    expect(quoteKey(text, () => "var.x")).toBe(quoted);
  });
});
