import { CAUSES } from "../../../../cli/verify/diagnose/causes";
import { makeFindings, problem } from "../../../../cli/verify/diagnose/finding";
import { FINDING_CODES, type FindingCode } from "../../../../cli/verify/diagnose/finding-codes";

const FACTS = {
  securityGroupId: undefined,
  sharedBy: "Profile",
  cidrBlocks: ["10.0.0.0/16"],
  timeoutMs: 100,
} as const;
const SEEN = { name: "a.test", address: "10.0.0.1", port: 443 };

describe("makeFindings()", () => {
  const codes = Object.keys(FINDING_CODES).filter((code): code is FindingCode => code in FINDING_CODES);

  test.each(codes)("replaces all words in the message of %s", (code) => {
    const [finding] = makeFindings([{ ...problem(code, "unknown", "detail"), ...SEEN }], FACTS);
    expect(finding?.message).not.toMatch(/[{}]|undefined| {2}|, ,|\(\)| $/);
  });

  const causes = Object.keys(CAUSES).filter((cause): cause is keyof typeof CAUSES => cause in CAUSES);

  test.each(causes)("replaces all words in the texts of the cause %s", (cause) => {
    const [finding] = makeFindings([{ ...problem("refused", cause), ...SEEN }], FACTS);
    expect(`${finding?.likelyCause}; ${finding?.remedy}`).not.toMatch(/[{}]|undefined| {2}|\(\)/);
  });
});
