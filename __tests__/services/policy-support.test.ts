import { findService } from "../../lib/services/catalogue";
import type { ServiceFacts } from "../../scripts/catalogue/facts";
import { type PolicyEvidence, policyEvidence, policySupport } from "../../scripts/catalogue/policy-support";
import { readFacts } from "../../scripts/generate-catalogue";

const READ_AT = "2026-11-23";

function said(
  supported: boolean,
  confidence: PolicyEvidence["confidence"],
  asOf: string,
  source = "page",
): PolicyEvidence {
  return { supported, confidence, source, asOf };
}

describe("policySupport()", () => {
  test.each([
    ["nothing", [], "unknown", null],
    ["one high statement", [said(true, "high", "2023")], true, "high"],
    [
      "high statements that disagree: the newest",
      [said(true, "high", "2023"), said(false, "high", "2026")],
      false,
      "high",
    ],
    [
      "high statements of one date that disagree",
      [said(true, "high", "2026"), said(false, "high", "2026")],
      "unknown",
      "high",
    ],
    [
      "an old high and a new medium statement",
      [said(true, "high", "2021"), said(false, "medium", "2026")],
      true,
      "high",
    ],
    ["one medium statement", [said(false, "medium", "2026")], false, "medium"],
    ["medium statements that agree", [said(true, "medium", "2021"), said(true, "medium", "2026")], true, "medium"],
    [
      "medium statements that disagree",
      [said(true, "medium", "2021"), said(false, "medium", "2026")],
      "unknown",
      "medium",
    ],
    [
      "a medium statement and a low one against it",
      [said(true, "medium", "2026"), said(false, "low", "2021")],
      true,
      "medium",
    ],
    ["low statements alone", [said(false, "low", "2021"), said(false, "low", "2022")], "unknown", "low"],
  ] as const)("decides from %s", (_title, evidence, supported, confidence) => {
    expect(policySupport(evidence, READ_AT)).toMatchObject({ supported, confidence });
  });

  test("cites the newest of the statements that decide", () => {
    const evidence = [said(true, "medium", "2021", "old"), said(true, "medium", "2026-03-18", "new")];
    expect(policySupport(evidence, READ_AT)).toEqual({
      supported: true,
      confidence: "medium",
      source: "new",
      asOf: "2026-03-18",
    });
  });

  test("cites both sides if they leave it unknown", () => {
    const evidence = [said(true, "medium", "2021", "old"), said(false, "medium", "2026", "new")];
    expect(policySupport(evidence, READ_AT).source).toBe("false: new; true: old");
  });
});

describe("policyEvidence()", () => {
  const [anyFacts] = readFacts().services;
  const facts = (changes: Partial<ServiceFacts>): ServiceFacts => {
    if (anyFacts === undefined) throw new Error("No facts");
    const { apiAnswer2023: _, ...rest } = anyFacts;
    return { ...rest, policySupported: { value: "unknown", confidence: null, source: "" }, ...changes };
  };
  const answer = (policySupported: readonly boolean[]) =>
    facts({
      apiAnswer2023: { asOf: "2023-09-21", regionsSeen: ["us-east-1"], policySupported, privateDnsNames: [] },
    });

  test("reads every statement, also one with a semicolon inside, with its date", () => {
    const source =
      "true (high): docs of some page; false (medium): landing-zone-accelerator list (June 2026; may be stale); false (low): AWS VPC guide table, 2021 (No)";
    expect(policyEvidence(facts({ policySupported: { value: true, confidence: "high", source } }), READ_AT)).toEqual([
      said(true, "high", "2026", "docs of some page"),
      said(false, "medium", "2026-06-02", "landing-zone-accelerator list (June 2026; may be stale)"),
      said(false, "low", "2021", "AWS VPC guide table, 2021 (No)"),
    ]);
  });

  test("takes the day on which a page was read as the date of what it says", () => {
    const source = "true (high): https://docs.example.com/page.html, read 2026-11-28: shows an endpoint policy";
    expect(policyEvidence(facts({ policySupported: { value: true, confidence: "high", source } }), READ_AT)).toEqual([
      said(true, "high", "2026-11-28", "https://docs.example.com/page.html, read 2026-11-28: shows an endpoint policy"),
    ]);
  });

  test("reads nothing for a FIPS name from statements on the plain one", () => {
    const source = "not stated for the FIPS name; the non-FIPS endpoint is True (true (medium): a; true (high): b)";
    expect(
      policyEvidence(facts({ policySupported: { value: "unknown", confidence: "inferred", source } }), READ_AT),
    ).toEqual([]);
  });

  test.each([
    ["high, when true", [true], [said(true, "high", "2023-09-21", "DescribeVpcEndpointServices in 1 region")]],
    ["medium, when false", [false], [said(false, "medium", "2023-09-21", "DescribeVpcEndpointServices in 1 region")]],
    ["no evidence, when mixed", [false, true], []],
  ])("takes the API's answer as %s", (_title, policySupported, expected) => {
    expect(policyEvidence(answer(policySupported), READ_AT)).toEqual(expected);
  });

  test("reads something from every statement of the facts", () => {
    const stated = readFacts().services.filter(
      ({ policySupported }) => policySupported.source !== "" && policySupported.confidence !== "inferred",
    );
    const evidence = stated.map(({ policySupported }) => policyEvidence(facts({ policySupported }), READ_AT));
    expect(evidence.filter((list) => list.length === 0)).toEqual([]);
    expect(evidence.length).toBeGreaterThan(100);
  });
});

describe("findService().policy", () => {
  test.each([
    ["sqs", true, "high", "2023-09-21"],
    ["eks", true, "high", "2026"],
    ["s3", true, "high", "2026"],
    ["appsync-api", true, "high", "2023-09-21"],
    ["inspector2", true, "high", "2023-09-21"],
    ["iotsitewise.data", true, "high", "2023-09-21"],
    ["mail-manager-smtp.auth", false, "high", "2026"],
    ["mail-manager-smtp.auth.fips", false, "high", "2026"],
    ["mail-manager-smtp.open", false, "high", "2026"],
    ["mail-manager-smtp.open.fips", false, "high", "2026"],
    ["mail-manager-smtp.mtls", false, "high", "2026"],
    ["mail-manager-smtp.mtls.fips", false, "high", "2026"],
    ["ebs", true, "high", "2026-11-28"],
    ["redshift-data", false, "medium", "2023-09-21"],
    ["cloudtrail", true, "high", "2026-11-28"],
    ["macie2", true, "high", "2026-11-28"],
    ["pinpoint-sms-voice-v2", true, "high", "2023-09-21"],
    ["social-messaging", true, "medium", "2026-11-28"],
    ["acm", false, "medium", "2026-03-18"],
    ["codepipeline", "unknown", "medium", "2026-06-02"],
    ["codedeploy-commands-secure", "unknown", null, "2026-11-23"],
    ["sqs-fips", "unknown", null, "2026-11-23"],
  ])("of %s is %s, %s, as of %s", (name, supported, confidence, asOf) => {
    expect(findService(name)?.policy).toMatchObject({ supported, confidence, asOf });
  });
});
