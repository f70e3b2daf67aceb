import { findPrefix, globalKeys, prefixesOf, prefixIn } from "../../../lib/policy/iam/iam-data";
import { findKey } from "../../../lib/policy/iam/iam-keys";
import { KEYS_BY_KIND, keyOfKind, kindOfKey } from "../../../lib/policy/iam/key-kinds";

const KEYS = KEYS_BY_KIND.flatMap(([, keys]) => keys.split(/\s+/));

test.each(KEYS)("%s is a key of the IAM data, in its spelling", (name) => {
  const service = prefixesOf(prefixIn(name)).flatMap((prefix) => findPrefix(prefix)?.keys ?? []);
  const own = findPrefix(prefixIn(name))?.keys;
  expect(findKey(name, [globalKeys(), ...service, ...(own ? [own] : [])])?.name).toBe(name);
});

describe("kindOfKey()", () => {
  test.each([
    ["aws:SourceVpc", "VPC"],
    ["AWS:sourceVPC", "VPC"],
    ["aws:PrincipalTag/vpc", undefined],
  ])("of %s is %s", (key, kind) => {
    expect(kindOfKey(key)).toBe(kind);
  });
});

describe("keyOfKind()", () => {
  test.each([
    ["account", "aws:ResourceOrgID", "aws:ResourceAccount"],
    ["account", "aws:sourcevpc", "aws:VpceAccount"],
    ["organization", "aws:SourceAccount", "aws:SourceOrgID"],
    ["account", "kms:ViaService", "aws:PrincipalAccount"],
    ["VPC", "aws:SourceVpce", "aws:SourceVpc"],
  ] as const)("for %s instead of %s is %s", (kind, insteadOf, key) => {
    expect(keyOfKind(kind, insteadOf)).toBe(key);
  });
});
