import { type IncomingMessage, request } from "node:http";
import { connect, isIP, type Socket } from "node:net";
import { createSecureContext, rootCertificates, type SecureContext, connect as secure, type TLSSocket } from "node:tls";
import { errorCode } from "../../error-code";
import { type CertificateFault, describeCertificate } from "./certificate";
import { CLOSED, TIMEOUT, waitFor } from "./wait-for";

/** The protocol of a port, which decides how far a contact goes. */
export type Protocol = "tcp" | "smtp" | "tls" | "https";

/** A step of a contact. */
export type Stage = "tcp" | "greeting" | "tls" | "http";

/** How a contact with one port of an address ended. */
export type Contact =
  | {
      readonly outcome: "answered";
      /** HTTP status, or the code of an SMTP greeting; undefined if the protocol has neither. */
      readonly status: number | undefined;
      /** Whether the answer is an error that names a VPC endpoint policy as its reason. */
      readonly policyRefuses: boolean;
    }
  | { readonly outcome: "silent" | "closed"; readonly stage: Stage }
  | { readonly outcome: "refused" | "not-tls" }
  | { readonly outcome: "unreachable"; readonly code: string }
  | {
      readonly outcome: "certificate";
      readonly fault: CertificateFault;
      /** The host names that the certificate is for. */
      readonly names: readonly string[];
      /** The facts of the certificate that show who answers. */
      readonly detail: string;
    }
  | { readonly outcome: "failed"; readonly stage: Stage; readonly code: string };

/** What to contact. */
export interface Target {
  /** The host name for the certificate and the request. */
  readonly name: string;
  readonly address: string;
  readonly port: number;
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
export async function contact(target: Target, { timeoutMs, trust }: ContactOptions): Promise<Contact> {
  const { name, address: host, port, protocol } = target;
  const socket = connect({ host, port });
  // A socket may fail after the last step, when nothing waits for it.
  socket.on("error", () => undefined);
  let stage: Stage = "tcp";
  try {
    await waitFor(socket, "connect", timeoutMs);
    if (protocol === "tcp") return answered();
    stage = protocol === "smtp" ? "greeting" : "tls";
    if (protocol === "smtp") return readGreeting(await waitFor(socket, "data", timeoutMs));
    const stream = startTls(socket, name, trust);
    await waitFor(stream, "secureConnect", timeoutMs);
    if (!stream.authorized) return { outcome: "certificate", ...describeCertificate(stream) };
    if (protocol === "tls") return answered();
    stage = "http";
    return await askForRoot(stream, name, timeoutMs);
  } catch (error) {
    return failedAt(stage, errorCode(error));
  } finally {
    socket.destroy();
  }
}

function readGreeting(greeting: unknown): Contact {
  const code = /^\d{3}(?=[ -])/.exec(String(greeting))?.[0];
  return code ? answered(Number(code)) : { outcome: "failed", stage: "greeting", code: "NOT_SMTP" };
}

function startTls(socket: Socket, name: string, secureContext: SecureContext): TLSSocket {
  // The certificate is checked later: with `rejectUnauthorized`, a wrong one could not be described.
  const servername = isIP(name) === 0 ? { servername: name } : {};
  const stream = secure({ socket, ...servername, secureContext, rejectUnauthorized: false });
  return stream.on("error", () => undefined);
}

/** Sends a request without a signature. Whatever its status is, the service has answered. */
async function askForRoot(stream: TLSSocket, host: string, timeoutMs: number): Promise<Contact> {
  const headers = { host, "user-agent": "vpc-endpoints verify", connection: "close" };
  const sent = request({ createConnection: () => stream, path: "/", headers });
  sent.on("error", () => undefined).end();
  const responded = new Promise<IncomingMessage>((resolve) => sent.on("response", resolve));
  await waitFor(sent, "response", timeoutMs);
  const response = await responded;
  return { ...answered(response.statusCode), policyRefuses: await namesPolicy(response, timeoutMs) };
}

async function namesPolicy(response: IncomingMessage, timeoutMs: number): Promise<boolean> {
  let body = "";
  response.on("data", (chunk) => {
    body += chunk;
    if (body.length > LONGEST_BODY) response.destroy();
  });
  if (response.statusCode !== 403) return false;
  // A part of the body may be enough.
  await waitFor(response, "end", timeoutMs).catch(() => undefined);
  return /VPC endpoint policy/i.test(body);
}

function answered(status?: number) {
  return { outcome: "answered", status, policyRefuses: false } as const;
}

function failedAt(stage: Stage, code: string): Contact {
  const isCode = (at: Stage, codes: RegExp) => stage === at && codes.test(code);
  if (code === TIMEOUT || isCode("tcp", /^ETIMEDOUT$/)) return { outcome: "silent", stage };
  if (isCode("tcp", /^ECONNREFUSED$/)) return { outcome: "refused" };
  if (isCode("tcp", /^(EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/)) return { outcome: "unreachable", code };
  // What OpenSSL reports if the first bytes are not a TLS record.
  if (isCode("tls", /WRONG_VERSION_NUMBER|PACKET_LENGTH|HTTP_REQUEST/)) return { outcome: "not-tls" };
  // With TLS 1.3 a server rejects clients without a certificate after the handshake, so it does work.
  if (isCode("http", /CERTIFICATE_REQUIRED/)) return answered();
  const isClosed = code === CLOSED || /ECONNRESET|EPIPE/.test(code);
  return isClosed ? { outcome: "closed", stage } : { outcome: "failed", stage, code };
}

/** Whether a connection was accepted, whatever happened next. */
export function isConnected(contact: Contact): boolean {
  if (contact.outcome === "refused" || contact.outcome === "unreachable") return false;
  return !("stage" in contact) || contact.stage !== "tcp";
}
