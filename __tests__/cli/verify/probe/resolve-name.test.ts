import { resolveName } from "../../../../cli/verify/probe/resolve-name";
import { type DnsServer, startDnsServer } from "../dns-server";

const ZONE = {
  "both.test": ["10.0.2.5", "10.0.1.5", "fd00::5"],
  "ipv4.test": ["10.0.1.5"],
  "ipv6.test": ["2600:1f18::5"],
  "empty.test": [],
  "servfail.test": "servfail",
  "refused.test": "refused",
  "silent.test": "silent",
  "half.test": "aaaa-fails",
  "long.test": "truncated",
} as const;

let server: DnsServer;

beforeAll(async () => {
  server = await startDnsServer(ZONE);
});

afterAll(() => server.close());

const addresses = (...listed: readonly string[]) => ({ kind: "addresses", addresses: listed });
const failed = (failure: string, code: string) => ({ kind: "failed", failure, code });
const noData = failed("no-addresses", "ENODATA");

describe("resolveName()", () => {
  test.each([
    ["both.test", { a: addresses("10.0.1.5", "10.0.2.5"), aaaa: addresses("fd00::5") }],
    ["ipv4.test", { a: addresses("10.0.1.5"), aaaa: noData }],
    ["ipv6.test", { a: noData, aaaa: addresses("2600:1f18::5") }],
    ["empty.test", { a: noData, aaaa: noData }],
    ["absent.test", { a: failed("not-found", "ENOTFOUND"), aaaa: failed("not-found", "ENOTFOUND") }],
    ["servfail.test", { a: failed("server-failed", "ESERVFAIL"), aaaa: failed("server-failed", "ESERVFAIL") }],
    ["refused.test", { a: failed("query-refused", "EREFUSED"), aaaa: failed("query-refused", "EREFUSED") }],
    ["half.test", { a: addresses("127.0.0.1"), aaaa: failed("server-failed", "ESERVFAIL") }],
  ])("tells what the resolver says of %s", async (name, expected) => {
    expect(await resolveName(name, { resolver: server.address, timeoutMs: 2000 })).toEqual(expected);
  });

  test("gives up within its time when the resolver is silent", async () => {
    const began = Date.now();
    const { a, aaaa } = await resolveName("silent.test", { resolver: server.address, timeoutMs: 300 });
    expect([a, aaaa]).toMatchObject([{ failure: "resolver-silent" }, { failure: "resolver-silent" }]);
    expect(Date.now() - began).toBeLessThan(1000);
  });

  test("asks again over TCP when the answer is truncated", async () => {
    const { a } = await resolveName("long.test", { resolver: server.address, timeoutMs: 2000 });
    expect(a).toEqual(addresses("127.0.0.1"));
    expect(server.asked).toContain("long.test A tcp");
  });

  test("tells that nothing listens at the resolver's address", async () => {
    const { address, close } = await startDnsServer({});
    close();
    const { a } = await resolveName("both.test", { resolver: address, timeoutMs: 500 });
    expect(a).toEqual(failed("resolver-unreachable", "ECONNREFUSED"));
  });
});
