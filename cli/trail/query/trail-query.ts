import { COUNTS, columnOf, KEPT_JSON, KEPT_MEMBERS, keptParameters } from "./kept-members";

/** Where the query runs. */
export type QueryEngine = "athena" | "lake";

/** What the query asks. */
export interface QueryOptions {
  readonly engine: QueryEngine;
  /**
   * The table of Athena, or the id of the event data store.
   *
   * @default "cloudtrail_logs", the name in AWS's documentation, or "EVENT_DATA_STORE_ID", to be replaced
   */
  readonly table?: string;
}

type Member = (typeof KEPT_MEMBERS)[number];

/** How an engine holds records. */
interface Columns {
  readonly table: string;
  readonly member: (member: string) => string;
  readonly resources: string;
  readonly parameters: string;
}

const ENGINES: Readonly<Record<QueryEngine, Columns>> = {
  // https://docs.aws.amazon.com/athena/latest/ug/create-cloudtrail-table-partition-projection.html (read 2026-11-28)
  athena: {
    table: "cloudtrail_logs",
    member: (member) => (NOT_IN_ATHENA.has(member) ? "CAST(NULL AS varchar)" : member.toLowerCase()),
    resources:
      "CAST(transform(resources, r -> map(ARRAY['ARN', 'accountId', 'type'], ARRAY[r.arn, r.accountid, r.type])) AS json)",
    parameters: "json_parse(requestparameters)",
  },
  // https://docs.aws.amazon.com/awscloudtrail/latest/userguide/query-supported-event-schemas.html (read 2026-11-28)
  lake: {
    table: "EVENT_DATA_STORE_ID",
    member: (member) => `json_extract_scalar(eventjson, '$.${member}')`,
    resources: "json_extract(eventjson, '$.resources')",
    parameters: "json_extract(eventjson, '$.requestParameters')",
  },
};

/** The documented table of Athena has no columns for them. */
const NOT_IN_ATHENA: ReadonlySet<string> = new Set<Member>([
  "userIdentity.identityProvider",
  "userIdentity.sessionContext.sourceIdentity",
]);

/** What is kept of members that would make nearly each call a request of its own, as far as policies may ask for it. */
const SHORTENED: { readonly [member in Member]?: (value: string) => string } = {
  "userIdentity.accessKeyId": (value) => `substr(${value}, 1, 4)`,
  userAgent: (value) => `CASE WHEN ${value} NOT LIKE '[%' THEN ${value} END`,
  errorMessage: (value) => `CASE WHEN ${value} LIKE '%VPC endpoint policy%' THEN ${value} END`,
};

/**
 * The query that reduces recorded activity to distinct requests, with how many calls each stands for and when the first
 * and the last of them were made. Like the files, it counts a call once: of copies of an event it takes the one that
 * names the caller, and a network activity event only if no other event has its request.
 *
 * Only members that differ from call to call are missing in its result: of the condition keys, those of times.
 */
export function trailQuery({ engine, table }: QueryOptions): string {
  const names = [...KEPT_MEMBERS, ...KEPT_JSON].map(columnOf);
  const numbers = names.map((_, index) => index + 1);
  return `${ABOUT[engine]}
SELECT ${names.join(", ")},
  count(*) AS ${COUNTS.calls}, min(event_time) AS ${COUNTS.first}, max(event_time) AS ${COUNTS.last}
FROM (
  SELECT ${selected(ENGINES[engine]).join(",\n    ")},
    ${MAY_REPEAT} AS may_repeat,
    row_number() OVER (PARTITION BY coalesce(sharedeventid, eventid)
      ORDER BY ${MAY_REPEAT}, CASE WHEN useridentity.arn IS NULL THEN 1 ELSE 0 END) AS number_of_copy,
    min(${MAY_REPEAT}) OVER (PARTITION BY eventsource, eventname, coalesce(requestid, eventid)) AS all_may_repeat
  FROM ${table ?? ENGINES[engine].table}
  WHERE eventsource IS NOT NULL AND eventname IS NOT NULL
) AS events
WHERE number_of_copy = 1 AND may_repeat = all_may_repeat
GROUP BY ${numbers.join(", ")}
`;
}

function selected({ member, resources, parameters }: Columns): readonly string[] {
  const values = KEPT_MEMBERS.map((name) => {
    const value = member(name);
    return `${SHORTENED[name]?.(value) ?? value} AS ${columnOf(name)}`;
  });
  const json = [`json_format(${resources})`, `nullif(json_format(CAST(${filtered(parameters)} AS json)), '{}')`];
  return [
    ...values,
    ...KEPT_JSON.map((name, index) => `${json[index]} AS ${columnOf(name)}`),
    `${member("eventTime")} AS event_time`,
  ];
}

/** 1 for network activity events, but for those of requests that an endpoint denied. */
const MAY_REPEAT =
  "CASE WHEN eventcategory = 'NetworkActivity' AND coalesce(errorcode, '') <> 'VpceAccessDenied' THEN 1 ELSE 0 END";

const ABOUT: Readonly<Record<QueryEngine, string>> = {
  athena: `/* Distinct requests in CloudTrail's logs. The table is that of Athena's documentation; add conditions on its
   partitions after WHERE, since they decide what the query costs. Save the result as CSV for --trail. */`,
  lake: `/* Distinct requests in an event data store; put its id after FROM. Add conditions on eventtime after WHERE, since they
   decide what the query costs. Save the result as CSV for --trail. */`,
};

/** The parameters that are kept: those in the list, and ARNs. */
function filtered(parameters: string): string {
  const names = keptParameters().map((name) => `'${name.replaceAll("'", "''")}'`);
  const isKept = `contains(ARRAY[${names.join(", ")}], k) OR starts_with(json_format(v), '"arn:')`;
  return `map_filter(try(CAST(${parameters} AS map(varchar, json))), (k, v) -> ${isKept})`;
}
