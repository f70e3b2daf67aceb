import { latticeDomains } from "../../lib/rules/lattice-domains";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings } from "./check-rule";

const TOKEN = tokenValue("${var.x}");
const ON = { privateDnsEnabled: true };
const DOMAINS = { privateDnsSpecifiedDomains: ["db.example.com"] };

describe("lattice-domains", () => {
  test.each([
    ["nothing", {}],
    ["private DNS alone", ON],
    ["a preference", { ...ON, privateDnsPreference: "ALL_DOMAINS" }],
    ["specified domains", { ...ON, ...DOMAINS, privateDnsPreference: "SPECIFIED_DOMAINS_ONLY" }],
    [
      "verified and specified domains",
      { ...ON, ...DOMAINS, privateDnsPreference: "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS" },
    ],
    ["what only Terraform knows", { privateDnsEnabled: TOKEN, ...DOMAINS, privateDnsPreference: TOKEN }],
  ])("accepts %s", (_about, options) => {
    expect(findings(latticeDomains, db(options))).toEqual([]);
  });

  test.each([
    [
      "a preference without private DNS",
      { privateDnsPreference: "ALL_DOMAINS" },
      "customServices.db.privateDnsPreference: Private DNS is off for this endpoint: set privateDnsEnabled to true, or remove it",
    ],
    [
      "domains without private DNS",
      { ...DOMAINS, privateDnsEnabled: false },
      "customServices.db.privateDnsSpecifiedDomains: Private DNS is off for this endpoint: set privateDnsEnabled to true, or remove it",
    ],
    [
      "domains without a preference",
      { ...ON, ...DOMAINS },
      'customServices.db.privateDnsSpecifiedDomains: Domains go with a preference for specified ones, and stand here without one: set privateDnsPreference to "SPECIFIED_DOMAINS_ONLY" or "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS", or remove them',
    ],
    [
      "domains with another preference",
      { ...ON, ...DOMAINS, privateDnsPreference: "VERIFIED_DOMAINS_ONLY" },
      'customServices.db.privateDnsSpecifiedDomains: Domains go with a preference for specified ones, and stand here with "VERIFIED_DOMAINS_ONLY": set privateDnsPreference to "SPECIFIED_DOMAINS_ONLY" or "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS", or remove them',
    ],
  ])("finds %s", (_about, options, expected) => {
    expect(findings(latticeDomains, db(options))).toEqual([expected]);
  });
});

function db(options: object): object {
  const resourceConfigurationArn =
    "arn:aws:vpc-lattice:eu-west-1:123456789012:resourceconfiguration/rcfg-0123456789abcdef0";
  return {
    services: {},
    customServices: { db: { type: "Resource", resourceConfigurationArn, ports: [5432], ...options } },
  };
}
