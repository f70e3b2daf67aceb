import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { TrailRecord } from "../../../cli/trail/recorded-call";
import { cachedFolder } from "../package/cache";
import { install } from "../package/npm";

type Record = TrailRecord["record"];

/** What is used of DuckDB. */
interface Connection {
  readonly run: (sql: string) => Promise<unknown>;
}

const MANIFEST = JSON.stringify({ private: true, dependencies: { "@duckdb/node-api": "1.5.6-r.1" } });

/** A database in memory, of an engine whose SQL is near that of Trino, which Athena and CloudTrail Lake run. */
export async function duckdb(): Promise<Connection> {
  const folder = await cachedFolder("duckdb", MANIFEST, async (made) => {
    writeFileSync(join(made, "package.json"), MANIFEST);
    await install(made);
  });
  const { DuckDBInstance } = createRequire(join(folder, "package.json"))("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:");
  const connection: Connection = await instance.connect();
  for (const macro of MACROS) await connection.run(macro);
  return connection;
}

/** Functions of Trino that DuckDB has under other names: https://trino.io/docs/current/functions/json.html */
const MACROS = [
  "CREATE MACRO json_parse(text) AS CAST(text AS json)",
  "CREATE MACRO json_format(value) AS CAST(value AS varchar)",
  // Trino gives none for what is an object or a list.
  `CREATE MACRO json_extract_scalar(value, path) AS
    CASE WHEN json_type(value, path) NOT IN ('OBJECT', 'ARRAY') THEN json_extract_string(value, path) END`,
];

/** The query with DuckDB's forms of the two functions that take functions: transform and map_filter. */
export function forDuckdb(query: string): string {
  const changed = query
    .replace("CAST(transform(resources, r -> ", "CAST(list_transform(resources, lambda r: ")
    .replace(
      /map_filter\((try\(CAST\(.*? AS map\(varchar, json\)\)\)), \(k, v\) -> (.*)\) AS json\)\)/,
      (_, map, kept) => {
        const isKept = kept.replace("], k)", "], e.key)").replace("format(v)", "format(e.value)");
        return `map_from_entries(list_filter(map_entries(${map}), lambda e: ${isKept})) AS json))`;
      },
    );
  if (/map_filter|[^_]transform|->/.test(changed))
    throw new Error(`The query has functions that are not replaced:\n${changed}`);
  return changed;
}

/** Rows for the table of Athena's documentation, whose columns are in lower case and hold some objects as texts. */
export function athenaRow(record: Record): Record {
  const texts = ["requestparameters", "responseelements", "additionaleventdata", "serviceeventdetails"];
  const entries = Object.entries(record).map(([name, value]): [string, unknown] => [name.toLowerCase(), value]);
  return Object.fromEntries(
    entries.map(([name, value]) => {
      if (value !== null && texts.includes(name)) return [name, JSON.stringify(value)];
      return [name, lowered(value)];
    }),
  );
}

function lowered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name.toLowerCase(), lowered(member)]));
}

/** Rows for an event data store, as far as the query asks it. */
export function lakeRow(record: Record): Record {
  const { eventsource, eventname, sharedeventid, eventid, requestid, eventcategory, errorcode, useridentity } =
    athenaRow(record);
  const columns = { eventsource, eventname, sharedeventid, eventid, requestid, eventcategory, errorcode, useridentity };
  return { ...columns, eventjson: JSON.stringify(record) };
}

const ISSUER = "STRUCT(type VARCHAR, principalid VARCHAR, arn VARCHAR, accountid VARCHAR, username VARCHAR)";
const SESSION = `STRUCT(attributes STRUCT(mfaauthenticated VARCHAR, creationdate VARCHAR), sessionissuer ${ISSUER},
  ec2roledelivery VARCHAR, webidfederationdata STRUCT(federatedprovider VARCHAR, attributes MAP(VARCHAR, VARCHAR)))`;
const IDENTITY = `STRUCT(type VARCHAR, principalid VARCHAR, arn VARCHAR, accountid VARCHAR, invokedby VARCHAR,
  accesskeyid VARCHAR, username VARCHAR, onbehalfof STRUCT(userid VARCHAR, identitystorearn VARCHAR), sessioncontext ${SESSION})`;
const texts = (names: string) => names.split(" ").map((name) => [name, "VARCHAR"] as const);

/** https://docs.aws.amazon.com/athena/latest/ug/create-cloudtrail-table-partition-projection.html (read 2026-11-28) */
export const ATHENA_COLUMNS = [
  ...texts("eventversion eventtime eventsource eventname awsregion sourceipaddress useragent errorcode errormessage"),
  ...texts("requestparameters responseelements additionaleventdata requestid eventid readonly eventtype apiversion"),
  ...texts("recipientaccountid serviceeventdetails sharedeventid vpcendpointid vpcendpointaccountid eventcategory"),
  ...texts("sessioncredentialfromconsole edgedevicedetails"),
  ["useridentity", IDENTITY],
  ["resources", "STRUCT(arn VARCHAR, accountid VARCHAR, type VARCHAR)[]"],
  ["tlsdetails", "STRUCT(tlsversion VARCHAR, ciphersuite VARCHAR, clientprovidedhostheader VARCHAR)"],
] as const;

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/query-supported-event-schemas.html (read 2026-11-28) */
export const LAKE_COLUMNS = [
  ...texts("eventsource eventname sharedeventid eventid requestid eventcategory errorcode eventjson"),
  ["useridentity", IDENTITY],
] as const;
