import { ref } from "cdktf";
import { zoneRows } from "../../lib/emit/zone-rows";
import { joinText, tokenValue } from "../../lib/shapes/unresolved";
import { newStack } from "../defined";
import { resolved } from "../emitted";

const NAME = joinText("sqs.", tokenValue(ref("var.region")), ".amazonaws.com");
const ZONES = [{ service: "sqs", name: NAME, isOpen: false, recordNames: [NAME, "a.b"], recordTypes: ["A"] }] as const;

describe("zoneRows()", () => {
  test.each([
    ["plain", (expression: string) => expression, "sqs.${var.region}.amazonaws.com"],
    [
      "sensitive",
      (expression: string) => `nonsensitive(${expression})`,
      '${nonsensitive("sqs.${var.region}.amazonaws.com")}',
    ],
  ])("has the names of a region that is %s", (_about, show, name) => {
    expect(resolved(newStack(), zoneRows(ZONES, { values: () => undefined, show }))).toEqual({
      [name]: { service: "sqs", record_names: [name, "a.b"], record_types: ["A"] },
    });
  });

  test.each([
    ["an attribute", "${confluent_network.main.dns_domain}", "confluent_network.main.dns_domain"],
    ["an attribute below which all names are meant", "*.${var.domain}", "$${var.domain}"],
  ])("keys a zone by the reference to its name: %s", (_about, text, key) => {
    const open = {
      service: "partner",
      name: tokenValue(text),
      isOpen: true,
      recordNames: [],
      recordTypes: ["A"],
    } as const;
    const rows = zoneRows([...ZONES, open], { values: () => undefined, show: (expression) => expression });
    const written = text.startsWith("*") ? `"${text}"` : text.slice(2, -1);
    const domain = `\${trimprefix(${written}, "*.")}`;
    expect(resolved(newStack(), rows)).toEqual({
      "sqs.${var.region}.amazonaws.com": expect.objectContaining({ service: "sqs" }),
      [key]: {
        service: "partner",
        name: domain,
        record_names: [domain, `*.${domain}`],
        record_keys: [key, `*.${key}`],
        record_types: ["A"],
      },
    });
  });
});
