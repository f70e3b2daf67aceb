import { type IncomingMessage, request } from "node:http";
import { connect, isIP, type Socket } from "node:net";
import {
  createSecureContext,
  rootCertificates,
  type SecureContext,
  connect as secure,
  type TLSSocket,
} from "node:tls";
import { certificateFacts, certificateFault } from "./certificate";
import type { Contact, Protocol, Stage } from "./observation";
import { type Waited, waitFor } from "./wait-for";

/** What to contact. */
export interface Target {
  /** The host name for the certificate and the request. */
  readonly name: string;
  /** IPv4 or IPv6 address. */
  readonly address: string;
  /** TCP port. */
  readonly port: number;
  /** Which steps to take. */
  readonly protocol: Protocol;
}

/** How to contact it. */
export interface ContactOptions {
  /** How long each step may take: connection, greeting or handshake, answer. */
  readonly timeoutMs: number;
  /** The authorities to trust. */
  readonly trust: SecureContext;
}

const LONGEST_BODY = 8192;

/** Trusts the authorities of Node.js and those of `ca` (PEM). This takes time, so use the result for all contacts. */
export function trustAlso(ca: string | undefined): SecureContext {
  return createSecureContext(ca === undefined ? {} : { ca: [...rootCertificates, ca] });
}

/** Connects to an address and takes the steps of the protocol. Sends no credentials and changes nothing. */
export async function contact(target: Target, options: ContactOptions): Promise<Contact> {
  const socket = connect({ host: target.address, port: target.port });
  // A socket may fail after the last step, when nothing waits for it.
  socket.on("error", () => undefined);
  try {
    const opened = await waitFor(socket, "connect", options.timeoutMs);
    if (opened.kind !== "event") return failedToConnect(opened);
    if (target.protocol === "tcp") return answered(undefined);
    if (target.protocol === "smtp") return await greet(socket, options);
    return await handshake(socket, target, options);
  } finally {
    socket.destroy();
  }
}

async function greet(socket: Socket, { timeoutMs }: ContactOptions): Promise<Contact> {
  const greeted = await waitFor(socket, "data", timeoutMs);
  if (greeted.kind !== "event") return broken(greeted, "greeting");
  const code = /^\d{3}(?=[ -])/.exec(String(greeted.value))?.[0];
  return code ? answered(Number(code)) : { outcome: "failed", stage: "greeting", code: "NOT_SMTP" };
}

async function handshake(socket: Socket, target: Target, options: ContactOptions): Promise<Contact> {
  const stream = secure({
    socket,
    ...(isIP(target.name) === 0 && { servername: target.name }),
    secureContext: options.trust,
    // The certificate is checked below: without this, a wrong one could not be described.
    rejectUnauthorized: false,
  });
  stream.on("error", () => undefined);
  const secured = await waitFor(stream, "secureConnect", options.timeoutMs);
  if (secured.kind !== "event") return brokenHandshake(secured);
  if (!stream.authorized) {
    const code = String(stream.authorizationError);
    const certificate = certificateFacts(stream.getPeerCertificate());
    return { outcome: "certificate", fault: certificateFault(code), certificate, code };
  }
  return target.protocol === "tls" ? answered(undefined) : askForRoot(stream, target, options);
}

/** Sends a request without a signature. Whatever its status is, the service has answered. */
async function askForRoot(stream: TLSSocket, { name }: Target, options: ContactOptions): Promise<Contact> {
  const sent = request({
    createConnection: () => stream,
    path: "/",
    headers: { host: name, "user-agent": "vpc-endpoints verify", connection: "close" },
  });
  sent.end();
  const responses: IncomingMessage[] = [];
  sent.on("response", (response) => responses.push(response));
  const waited = await waitFor(sent, "response", options.timeoutMs);
  sent.on("error", () => undefined);
  const [response] = responses;
  // With TLS 1.3 a server rejects clients without a certificate after the handshake, so it does work.
  if (waited.kind === "error" && waited.code.includes("CERTIFICATE_REQUIRED")) return answered(undefined);
  if (response === undefined) return broken(waited, "http");
  return { ...answered(response.statusCode), policyRefuses: await namesPolicy(response, options.timeoutMs) };
}

async function namesPolicy(response: IncomingMessage, timeoutMs: number): Promise<boolean> {
  let body = "";
  response.on("data", (chunk) => {
    body += chunk;
    if (body.length > LONGEST_BODY) response.destroy();
  });
  if (response.statusCode !== 403) return false;
  await waitFor(response, "end", timeoutMs);
  return /VPC endpoint policy/i.test(body);
}

function answered(status: number | undefined) {
  return { outcome: "answered", status, policyRefuses: false } as const;
}

function failedToConnect(waited: Exclude<Waited, { kind: "event" }>): Contact {
  if (waited.kind !== "error") return broken(waited, "tcp");
  if (waited.code === "ECONNREFUSED") return { outcome: "refused" };
  const isUnreachable = ["EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL"].includes(waited.code);
  if (isUnreachable) return { outcome: "unreachable", code: waited.code };
  return waited.code === "ETIMEDOUT" ? { outcome: "silent", stage: "tcp" } : broken(waited, "tcp");
}

function brokenHandshake(waited: Exclude<Waited, { kind: "event" }>): Contact {
  // What OpenSSL reports if the first bytes are not a TLS record.
  const isNotTls =
    waited.kind === "error" && /WRONG_VERSION_NUMBER|PACKET_LENGTH|HTTP_REQUEST/.test(waited.code);
  return isNotTls ? { outcome: "not-tls" } : broken(waited, "tls");
}

function broken(waited: Waited, stage: Stage): Contact {
  if (waited.kind === "timeout") return { outcome: "silent", stage };
  const isClosed =
    waited.kind === "closed" || (waited.kind === "error" && /ECONNRESET|EPIPE/.test(waited.code));
  if (isClosed) return { outcome: "closed", stage };
  return { outcome: "failed", stage, code: waited.kind === "error" ? waited.code : waited.kind };
}
