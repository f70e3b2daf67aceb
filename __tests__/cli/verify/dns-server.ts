import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer, type Socket } from "node:net";

/** What the server says of a name: addresses, or how it misbehaves. */
export type Zone = Readonly<Record<string, readonly string[] | Fault>>;

/** A way to misbehave; `aaaa-fails` answers for IPv4 and fails for IPv6. */
export type Fault = "nxdomain" | "servfail" | "refused" | "silent" | "aaaa-fails" | "truncated";

/** A running server. */
export interface DnsServer {
  /** Address and port, as `--resolver` takes it. */
  readonly address: string;
  /** Questions that were asked, as `name type`, over TCP with the mark `tcp`. */
  readonly asked: readonly string[];
  readonly close: () => void;
}

const RCODES = { nxdomain: 3, servfail: 2, refused: 5, "aaaa-fails": 2 } as const;
const TYPES: Readonly<Record<number, string>> = { 1: "A", 28: "AAAA" };

/** Starts a DNS server (UDP and TCP) on a free port of 127.0.0.1. Names that the zone lacks do not exist. */
export async function startDnsServer(zone: Zone): Promise<DnsServer> {
  const asked: string[] = [];
  const [udp, tcp] = [createSocket("udp4"), createServer()];
  const open = new Set<Socket>();
  tcp.listen(0, "127.0.0.1");
  await once(tcp, "listening");
  const bound = tcp.address();
  const port = typeof bound === "object" && bound ? bound.port : 0;
  udp.bind(port, "127.0.0.1");
  await once(udp, "listening");
  udp.on("message", (query, from) => {
    const reply = answer(query, zone, asked, "udp");
    if (reply) udp.send(reply, from.port, from.address);
  });
  tcp.on("connection", (socket) => {
    open.add(socket.on("error", () => undefined));
    socket.on("data", (chunk) => {
      const reply = answer(chunk.subarray(2), zone, asked, "tcp");
      if (reply) socket.write(Buffer.concat([uint16(reply.length), reply]));
    });
  });
  const close = () => {
    udp.close();
    tcp.close();
    for (const socket of open) socket.destroy();
  };
  return { address: `127.0.0.1:${port}`, asked, close };
}

function answer(query: Buffer, zone: Zone, asked: string[], over: "udp" | "tcp"): Buffer | undefined {
  const { name, type, end } = question(query);
  asked.push(`${name} ${TYPES[type] ?? type}${over === "tcp" ? " tcp" : ""}`);
  const said = zone[name] ?? "nxdomain";
  if (said === "silent") return undefined;
  const reply = (flags: number, records: readonly Buffer[]) =>
    Buffer.concat([
      query.subarray(0, 2),
      ...[flags, 1, records.length, 0, 0].map(uint16),
      query.subarray(12, end),
      ...records,
    ]);
  if (said === "truncated")
    return reply(over === "udp" ? 0x8380 : 0x8180, over === "udp" ? [] : records(["127.0.0.1"], type));
  if (said === "aaaa-fails" && type === 1) return reply(0x8180, records(["127.0.0.1"], type));
  return typeof said === "string" ? reply(0x8180 | RCODES[said], []) : reply(0x8180, records(said, type));
}

function question(query: Buffer) {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString("latin1", at + 1, at + 1 + length));
    at += length + 1;
  }
  return { name: labels.join(".").toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 };
}

function records(addresses: readonly string[], type: number): readonly Buffer[] {
  const ofType = addresses.filter((address) => address.includes(":") === (type === 28));
  return ofType.map((address) => {
    const data = type === 28 ? ipv6Bytes(address) : Buffer.from(address.split(".").map(Number));
    const head = [0xc00c, type, 1, 0, 1, data.length];
    return Buffer.concat([...head.map(uint16), data]);
  });
}

function ipv6Bytes(address: string): Buffer {
  const [head = "", tail = ""] = address.split("::");
  const groups = (text: string) => (text === "" ? [] : text.split(":"));
  const absent = 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array.from({ length: absent }, () => "0"), ...groups(tail)];
  return Buffer.concat(all.map((group) => uint16(Number.parseInt(group, 16))));
}

function uint16(value: number): Buffer {
  return Buffer.from([value >> 8, value & 255]);
}
