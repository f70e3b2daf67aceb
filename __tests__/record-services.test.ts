import { mkdtempSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { record } from "../scripts/record-services";
import { type Answer, readApi } from "../scripts/refresh/read-api";

const PAGES = [page("sqs", "amazon", "token-2"), page("kms", "amazon", "token-3"), page("shop", "123456789012")];

describe("record()", () => {
  const asked: URLSearchParams[] = [];
  let server: Server;

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const chunks = await request.toArray();
      const query = new URLSearchParams(Buffer.concat(chunks).toString());
      asked.push(query);
      response.setHeader("Content-Type", "text/xml").end(answer(query.get("NextToken")));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    process.env["AWS_ENDPOINT_URL_EC2"] = `http://127.0.0.1:${portOf(server.address())}`;
    process.env["AWS_ACCESS_KEY_ID"] = "test";
    process.env["AWS_SECRET_ACCESS_KEY"] = "test";
    jest.spyOn(process.stdout, "write").mockReturnValue(true);
  });

  afterAll(() => {
    jest.restoreAllMocks();
    server.close();
  });

  test("writes the services of AWS of all pages, which a refresh reads", async () => {
    const folder = mkdtempSync(join(tmpdir(), "record-"));
    await record(["eu-west-1"], join(folder, "2026-12-01"));
    const text = readFileSync(join(folder, "2026-12-01", "eu-west-1.json"), "utf8");
    const recorded: Omit<Answer, "region"> = JSON.parse(text);
    expect(asked.map((query) => [query.get("Action"), query.get("NextToken")])).toEqual([
      ["DescribeVpcEndpointServices", null],
      ["DescribeVpcEndpointServices", "token-2"],
      ["DescribeVpcEndpointServices", "token-3"],
    ]);
    const { statements } = readApi([{ ...recorded, region: "eu-west-1" }], "2026-12-01");
    expect(statements.map(({ service, fact, value }) => `${service} ${fact} ${JSON.stringify(value)}`)).toEqual([
      'sqs types ["Interface"]',
      'sqs serviceName "com.amazonaws.{region}.sqs"',
      "sqs policy true",
      "sqs ipv6 true",
      'sqs names ["sqs.{region}.amazonaws.com"]',
      'sqs dualStackNames ["sqs.{region}.api.aws"]',
      'sqs seenIn ["eu-west-1"]',
      'kms types ["Interface"]',
      'kms serviceName "com.amazonaws.{region}.kms"',
      "kms policy true",
      "kms ipv6 true",
      'kms names ["kms.{region}.amazonaws.com"]',
      'kms dualStackNames ["kms.{region}.api.aws"]',
      'kms seenIn ["eu-west-1"]',
    ]);
  });

  test("says that it needs regions", async () => {
    await expect(record([], tmpdir())).rejects.toThrow("Give the regions to ask, such as eu-west-1 us-east-1");
  });
});

function portOf(address: string | AddressInfo | null): number {
  return address !== null && typeof address === "object" ? address.port : 0;
}

/** A page of an answer, as the EC2 API writes it. */
function page(name: string, owner: string, nextToken?: string): string {
  const hosts = [`${name}.eu-west-1.amazonaws.com`, `${name}.eu-west-1.api.aws`];
  const privateNames = hosts.map((host) => `<item><privateDnsName>${host}</privateDnsName></item>`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>
<DescribeVpcEndpointServicesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">
  <requestId>19a9ff46-7df6-49b8-9726-3df27527089d</requestId>
  <serviceNameSet><item>com.amazonaws.eu-west-1.${name}</item></serviceNameSet>
  <serviceDetailSet>
    <item>
      <serviceName>com.amazonaws.eu-west-1.${name}</serviceName>
      <serviceType><item><serviceType>Interface</serviceType></item></serviceType>
      <owner>${owner}</owner>
      <privateDnsNameSet>${privateNames}</privateDnsNameSet>
      <vpcEndpointPolicySupported>true</vpcEndpointPolicySupported>
      <supportedIpAddressTypeSet><item>ipv4</item><item>ipv6</item></supportedIpAddressTypeSet>
    </item>
  </serviceDetailSet>
  ${nextToken === undefined ? "" : `<nextToken>${nextToken}</nextToken>`}
</DescribeVpcEndpointServicesResponse>`;
}

/** The page that a token leads to, or the first. */
function answer(token: string | null): string {
  return PAGES[token === null ? 0 : Number(token.replace("token-", "")) - 1] ?? "";
}
