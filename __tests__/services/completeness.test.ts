import { readFileSync } from "node:fs";
import { join } from "node:path";
import { clientKey, endpointsOfClient, reasonWithoutEndpoint } from "../../cli/services/from/client-endpoints";
import { RENAMED, REVIEWED, WITHOUT_ENDPOINT } from "../../cli/services/from/reviewed-clients";
import { findService, serviceNames } from "../../lib/services/catalogue";
import { readStatements } from "../../scripts/catalogue/statement";
import { readCdk } from "../../scripts/refresh/read-cdk";

const DATA = join(__dirname, "../../data");

interface Clients {
  readonly botocore: { readonly clients: readonly string[] };
  readonly javascript: { readonly clients: readonly string[] };
}

const { botocore, javascript }: Clients = JSON.parse(readFileSync(join(DATA, "sdk-clients.json"), "utf8"));
const clients = [...botocore.clients, ...javascript.clients];

/** Statements by the name alone, which a review overrules. */
const OVERRULED = ["apigatewaymanagementapi execute-api", "iotdeviceadvisor deviceadvisor.iot", "panorama panorama"];

describe("the catalogue", () => {
  test("has every service of aws-cdk-lib", () => {
    const text = readFileSync(join(DATA, "published/aws-cdk-lib-2.276.0.vpc-endpoint.js.txt"), "utf8");
    const listed = readCdk(text, "2.276.0", "2026-11-28").statements.map(({ service }) => service);
    expect(new Set(listed).size).toBeGreaterThan(350);
    expect(listed.filter((name) => !serviceNames().includes(name))).toEqual([]);
  });

  test("has every service that a statement is about, and every plain form of a FIPS endpoint", () => {
    const stated = readStatements().flatMap(({ service, fact, value }) =>
      fact === "fipsOf" ? [service, value] : [service],
    );
    expect(stated.filter((name) => !serviceNames().includes(name))).toEqual([]);
  });

  test("serves every client of the AWS SDKs, or a review says why it does not", () => {
    const open = clients.filter((client) => !endpointsOfClient(client) && !reasonWithoutEndpoint(client));
    expect(open).toEqual([]);
  });
});

describe("the reviews of SDK clients", () => {
  const known = new Set(clients.map(clientKey));
  const OLD = ["cognitoidentityserviceprovider", "rekognitionstreaming", "transcribestreaming"];

  test("are about clients that exist", () => {
    const reviewed = [...Object.keys(REVIEWED), ...WITHOUT_ENDPOINT.keys()];
    expect(reviewed.filter((client) => !known.has(client) && !OLD.includes(client))).toEqual([]);
  });

  test("rename to clients of botocore", () => {
    expect(Object.values(RENAMED).filter((client) => !botocore.clients.includes(client))).toEqual([]);
  });

  test("contradict no statement: what has no endpoint is the client of no plain endpoint in service", () => {
    const stated = readStatements().flatMap(({ service, fact, value }) => {
      const isOffered = findService(service)?.retired === false && !service.includes("{n}");
      return fact === "sdkClients" && isOffered ? value.map((client) => [clientKey(client), service] as const) : [];
    });
    const wrong = stated.filter(([client]) => WITHOUT_ENDPOINT.has(client));
    expect(wrong.map((pair) => pair.join(" ")).filter((pair) => !OVERRULED.includes(pair))).toEqual([]);
  });
});
