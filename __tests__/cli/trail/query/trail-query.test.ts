import { COUNTS, columnOf, KEPT_JSON, KEPT_MEMBERS, keptParameters } from "../../../../cli/trail/query/kept-members";
import { trailQuery } from "../../../../cli/trail/query/trail-query";

const ENGINES = ["athena", "lake"] as const;

/** The columns of the documented table: https://docs.aws.amazon.com/athena/latest/ug/create-cloudtrail-table-partition-projection.html (read 2026-11-28) */
const ATHENA_COLUMNS = [
  "useridentity.type",
  "useridentity.principalid",
  "useridentity.arn",
  "useridentity.accountid",
  "useridentity.invokedby",
  "useridentity.accesskeyid",
  "useridentity.username",
  "useridentity.onbehalfof.userid",
  "useridentity.sessioncontext.attributes.mfaauthenticated",
  "useridentity.sessioncontext.sessionissuer.arn",
  "useridentity.sessioncontext.ec2roledelivery",
  "useridentity.sessioncontext.webidfederationdata.federatedprovider",
  "eventtime",
  "eventsource",
  "eventname",
  "awsregion",
  "sourceipaddress",
  "useragent",
  "errorcode",
  "errormessage",
  "eventtype",
  "vpcendpointid",
  "eventcategory",
  "sessioncredentialfromconsole",
  "tlsdetails.tlsversion",
  "tlsdetails.clientprovidedhostheader",
];

describe("trailQuery()", () => {
  test.each(ENGINES)("selects each member that is kept, its parameters and the counts: %s", (engine) => {
    const query = trailQuery({ engine });
    const [, selected = ""] = /^SELECT ([\s\S]*?)\nFROM/m.exec(query) ?? [];
    const names = selected.split(/,\s+/).map((text) => text.replace(/^.* AS /, ""));
    expect(names).toEqual([...[...KEPT_MEMBERS, ...KEPT_JSON].map(columnOf), ...Object.values(COUNTS)]);
    for (const name of keptParameters()) expect(query).toContain(`'${name}'`);
    expect(query).toMatch(new RegExp(`GROUP BY 1, .*, ${KEPT_MEMBERS.length + KEPT_JSON.length}\n$`));
  });

  test("asks Athena only for columns that its documented table has", () => {
    const query = trailQuery({ engine: "athena" });
    const used = [...KEPT_MEMBERS, "eventTime"]
      .map((member) => member.toLowerCase())
      .filter((column) => new RegExp(`[ (]${column.replaceAll(".", "\\.")}[ ,]`).test(query));
    expect(used.toSorted()).toEqual(ATHENA_COLUMNS.toSorted());
  });

  test("asks Lake for the members as they are spelt in records", () => {
    for (const member of KEPT_MEMBERS) expect(trailQuery({ engine: "lake" })).toContain(`eventjson, '$.${member}'`);
  });

  // https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_StartQuery.html (read 2026-11-28)
  test.each(ENGINES)("is no longer than StartQuery takes: %s", (engine) => {
    expect(trailQuery({ engine }).length).toBeLessThan(10_000);
  });

  test.each([
    ["athena", undefined, "FROM cloudtrail_logs\n"],
    ["athena", "cloudtrail_logs_pp", "FROM cloudtrail_logs_pp\n"],
    ["lake", undefined, "FROM EVENT_DATA_STORE_ID\n"],
    ["lake", "0a1b2c3d-1111-2222-3333-0a1b2c3d4e5f", "FROM 0a1b2c3d-1111-2222-3333-0a1b2c3d4e5f\n"],
  ] as const)("reads %s's %s", (engine, table, from) => {
    expect(trailQuery({ engine, ...(table && { table }) })).toContain(from);
  });
});
