import { keysAskedBy, keysIn, namesPrincipals } from "../../../../cli/simulate/decide/keys-in";

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

describe("keysAskedBy()", () => {
  test("has the keys of all policies that are known", () => {
    const endpoint = { service: "s3", type: "Gateway", address: "e", region: undefined } as const;
    const asking = (key: string) => ({ Statement: [{ Condition: { Null: { [key]: "true" } } }] });
    const policies = [
      { kind: "document", document: asking("aws:SourceVpc"), statements: [] },
      { kind: "document", document: asking("aws:username"), statements: [] },
      { kind: "full access" },
    ] as const;
    const endpoints = policies.map((policy) => ({ ...endpoint, policy, vpcId: undefined, endpointId: undefined }));
    expect([...keysAskedBy(endpoints)].sort()).toEqual(["aws:sourcevpc", "aws:username"]);
  });
});
