import { keysIn, namesPrincipals } from "../../../../cli/simulate/decide/keys-in";

describe("keysIn()", () => {
  test("finds condition keys and variables, in lower case", () => {
    const document = {
      Statement: [
        {
          Resource: "arn:aws:s3:::${aws:PrincipalTag/Team, 'none'}/*",
          Condition: { Null: { "aws:SourceVpc": "true" } },
        },
        { Resource: '${terraform:aws_s3_bucket.b["x"].arn}' },
      ],
    };
    expect([...keysIn(document)].sort()).toEqual([
      "aws:principaltag/team",
      "aws:sourcevpc",
      'terraform:aws_s3_bucket.b["x"].arn',
    ]);
  });
});

describe("namesPrincipals()", () => {
  test.each([
    [{ Principal: "*" }, false],
    [{ Principal: { AWS: "*" } }, false],
    [{ Principal: { AWS: "arn:aws:iam::111122223333:root" } }, true],
    [{ NotPrincipal: "*" }, true],
  ])("of %j is %s", (statement, expected) => {
    expect(namesPrincipals({ Statement: [{ Principal: "*" }, statement] })).toBe(expected);
  });
});
