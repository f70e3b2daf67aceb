import type { SecureContext } from "node:tls";
import { contact, type Protocol, trustAlso } from "../../../../cli/verify/probe/contact";
import { type Authority, type KeyPair, makeAuthority } from "../certificates";
import { makeServers } from "../servers";
import { openSilentListener } from "../silent-listener";

const NAME = "sqs.us-east-1.amazonaws.com";
const BRIEFLY = { timeoutMs: 200 };
const servers = makeServers();
let authority: Authority;
let trusting: SecureContext;
let valid: KeyPair;

beforeAll(() => {
  authority = makeAuthority();
  trusting = trustAlso(authority.ca);
  valid = authority.issue({ names: [NAME] });
});

afterAll(() => {
  servers.closeAll();
  authority.remove();
});

function talk(port: number, protocol: Protocol = "https", { trust = true, name = NAME, timeoutMs = 3000 } = {}) {
  const target = { name, address: "127.0.0.1", port, protocol };
  return contact(target, { timeoutMs, trust: trust ? trusting : trustAlso(undefined) });
}

const answered = (status?: number) => ({ outcome: "answered", status, policyRefuses: false });

describe("contact()", () => {
  test.each([200, 400, 403, 503])("takes HTTP %d for an answer", async (status) => {
    const port = await servers.https(valid, { status });
    expect(await talk(port)).toEqual(answered(status));
  });

  test("accepts a wildcard certificate for a label below it", async () => {
    const port = await servers.https(authority.issue({ names: ["*.dkr.ecr.us-east-1.amazonaws.com"] }));
    const name = "vpc-endpoints-verify.dkr.ecr.us-east-1.amazonaws.com";
    expect(await talk(port, "https", { name })).toEqual(answered(404));
  });

  test("waits for an answer that is slow but in time", async () => {
    const port = await servers.https(valid, { delayMs: 150 });
    expect(await talk(port)).toEqual(answered(404));
  });

  test("sees the endpoint policy in the text of a 403", async () => {
    const body =
      "User: anonymous is not authorized to perform: sqs:ListQueues because no VPC endpoint policy allows it";
    const port = await servers.https(valid, { status: 403, body });
    expect(await talk(port)).toEqual({ ...answered(403), policyRefuses: true });
  });

  test("takes the word of the endpoint policy from a 403 alone", async () => {
    const port = await servers.https(valid, { status: 200, body: "About: VPC endpoint policy" });
    expect(await talk(port)).toEqual(answered(200));
  });

  test("stops after the handshake for tls, and after the connection for tcp", async () => {
    const port = await servers.https(valid);
    expect([await talk(port, "tls"), await talk(port, "tcp")]).toEqual([answered(), answered()]);
  });

  test("sends the host name and no credentials", async () => {
    const seen: unknown[] = [];
    const port = await servers.https(valid, {
      onHeaders: (headers) => seen.push(headers),
    });
    await talk(port);
    expect(seen).toEqual([{ host: NAME, "user-agent": "vpc-endpoints verify", connection: "close" }]);
  });

  test("takes the refusal of a client without certificate for an answer", async () => {
    const pair = { ...valid, requestCert: true, rejectUnauthorized: true };
    expect(await talk(await servers.https(pair))).toEqual(answered());
  });

  test.each([
    ["220 ready\r\n", answered(220)],
    ["554 go away\r\n", answered(554)],
    ["SSH-2.0-x\r\n", { outcome: "failed", stage: "greeting", code: "NOT_SMTP" }],
  ])("reads the greeting %j", async (greeting, expected) => {
    expect(await talk(await servers.tcp((socket) => socket.write(greeting)), "smtp")).toEqual(expected);
  });

  test("reports a port that swallows connections as silent", async () => {
    const listener = await openSilentListener();
    expect(await talk(listener.port, "https", BRIEFLY)).toEqual({ outcome: "silent", stage: "tcp" });
    await listener.stop();
  });

  test("reports a port without listener as refused", async () => {
    expect(await talk(await servers.closedPort())).toEqual({ outcome: "refused" });
  });

  test.each([
    ["https", "tls"],
    ["smtp", "greeting"],
  ] as const)("reports a half-open %s port as silent in its %s", async (protocol, stage) => {
    expect(await talk(await servers.tcp(() => undefined), protocol, BRIEFLY)).toEqual({
      outcome: "silent",
      stage,
    });
  });

  test("reports a server that shakes hands and never answers as silent", async () => {
    const port = await servers.https(valid, { delayMs: 60_000 });
    expect(await talk(port, "https", { timeoutMs: 600 })).toEqual({ outcome: "silent", stage: "http" });
  });

  test("reports a server that hangs up during the handshake as closed", async () => {
    expect(await talk(await servers.tcp((socket) => socket.end()))).toEqual({
      outcome: "closed",
      stage: "tls",
    });
  });

  test.each([
    ["https", "tls"],
    ["smtp", "greeting"],
  ] as const)("reports a server that resets an %s connection as closed", async (protocol, stage) => {
    const port = await servers.tcp((socket) => setTimeout(() => socket.resetAndDestroy(), 20));
    expect(await talk(port, protocol)).toEqual({ outcome: "closed", stage });
  });

  test("reports a server that resets the connection instead of an answer as closed", async () => {
    const port = await servers.https(valid, { delayMs: 60_000, onHeaders: () => servers.resetAll() });
    expect(await talk(port)).toEqual({ outcome: "closed", stage: "http" });
  });

  test("reports plain HTTP on a TLS port", async () => {
    expect(await talk(await servers.http())).toEqual({ outcome: "not-tls" });
  });

  test.each([
    ["for another name", "other-name", { names: ["proxy.example.com"] }, true],
    ["expired", "expired", { names: [NAME], days: -2 }, true],
    ["self-signed", "untrusted", { names: [NAME], isSelfSigned: true }, true],
    ["of an unknown authority", "untrusted", { names: [NAME] }, false],
  ] as const)("reports a certificate that is %s", async (_, fault, wish, trust) => {
    const port = await servers.https(authority.issue(wish));
    expect(await talk(port, "https", { trust })).toMatchObject({
      outcome: "certificate",
      fault,
      names: wish.names,
    });
  });
});
