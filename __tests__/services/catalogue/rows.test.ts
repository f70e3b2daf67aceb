import { rows } from "../../../scripts/catalogue/rows";
import { decideServices } from "../../../scripts/catalogue/service-facts";
import { parseStatements } from "../../../scripts/catalogue/statement";

/** The row of a service of which sources state some facts, each `[fact, value, kind, published]`. */
function rowOf(facts: readonly (readonly [fact: string, value: unknown, kind?: string, published?: string])[]) {
  const lines = facts.map(([fact, value, kind = "guide", published = "2026"]) =>
    JSON.stringify({
      service: "x",
      fact,
      value,
      kind,
      source: `${kind} ${published}`,
      published,
      readAt: "2026-11-28",
    }),
  );
  const [row] = rows(decideServices(parseStatements(lines.join("\n"), "x.jsonl")), "2026-11-28");
  return row;
}

describe("rows()", () => {
  test("knows of a service without facts only its name", () => {
    expect(rowOf([["note", "-"]])).toEqual({
      name: "x",
      title: "x",
      serviceName: "com.amazonaws.{region}.x",
      serviceNameIn: {},
      types: ["Interface"],
      ports: "unknown",
      onlyRegions: undefined,
      missingRegions: [],
      missingZones: [],
      crossRegion: false,
      signingRegions: undefined,
      ipv6: "unknown",
      privateDns: { support: "default", names: "unknown" },
      dualStackNames: "unknown",
      policy: { supported: "unknown", confidence: null },
      fips: false,
      fipsOf: undefined,
      fipsTwins: [],
      iamPrefixes: "unknown",
      iamPrefixesVerified: false,
      sdkClients: [],
      retired: false,
      note: "-",
    });
  });

  test.each([
    ["a page", [["policy", false]], false, "high"],
    ["a recent answer of AWS", [["policy", false, "api", "2026-03-01"]], false, "high"],
    ["an old answer of AWS", [["policy", false, "api", "2023-09-21"]], false, "medium"],
    ["an old answer of AWS that confirms support", [["policy", true, "api", "2023-09-21"]], true, "high"],
    ["code", [["policy", false, "code"]], false, "medium"],
  ] as const)("rates what %s says of policies", (_about, facts, supported, confidence) => {
    expect(rowOf(facts)?.policy).toEqual({ supported, confidence });
  });

  const NAME = "x.{region}.amazonaws.com";
  const DUAL = "x.{region}.api.aws";

  test.each([
    ["names of AWS show that it is supported", [["names", [NAME], "api"]], "supported", [NAME]],
    ["names of others do not", [["names", [NAME], "code"]], "default", [NAME]],
    ["a page that says that there are none", [["privateDns", "unsupported"]], "unsupported", []],
    [
      "an answer of AWS with names outranks it",
      [
        ["privateDns", "unsupported", "guide", "2023"],
        ["names", [NAME], "api", "2023"],
      ],
      "supported",
      [NAME],
    ],
    [
      "pages that contradict each other",
      [
        ["privateDns", "unsupported"],
        ["names", [NAME]],
      ],
      "contradicted",
      [NAME],
    ],
    [
      "advice stays beside names",
      [
        ["privateDns", "leave-off"],
        ["names", [NAME], "api"],
      ],
      "leave-off",
      [NAME],
    ],
    [
      "dual-stack names of AWS",
      [
        ["names", [NAME], "api"],
        ["dualStackNames", [DUAL]],
      ],
      "supported",
      [NAME, DUAL],
    ],
    [
      "dual-stack hosts of an SDK, which are public ones",
      [
        ["names", [NAME], "api"],
        ["dualStackNames", [DUAL], "sdk"],
      ],
      "supported",
      [NAME],
    ],
  ] as const)("gives private DNS: %s", (_about, facts, support, names) => {
    expect(rowOf(facts)?.privateDns).toEqual({ support, names });
  });

  test("writes names of regions with a placeholder", () => {
    const serviceNameIn = { "cn-north-1": "cn.com.amazonaws.cn-north-1.x" };
    expect(rowOf([["serviceNameIn", serviceNameIn]])?.serviceNameIn).toEqual({
      "cn-north-1": "cn.com.amazonaws.{region}.x",
    });
  });
});
