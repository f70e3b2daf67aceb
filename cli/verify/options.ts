import { isIP, isIPv6 } from "node:net";
import { createSecureContext } from "node:tls";
import { tryToRead } from "../read-text";
import { rejectArgument } from "../reject-argument";
import type { PortOverride } from "./plan/plan-ports";
import { readCidrBlock } from "./probe/addresses";

/** The values of the options of `verify`; undefined for those that are not given and have no default. */
export interface VerifyFlags {
  readonly cidr: readonly string[] | undefined;
  readonly port: readonly PortOverride[] | undefined;
  readonly region: string | undefined;
  readonly resolver: string | undefined;
  readonly ca: string | undefined;
  readonly timeoutMs: number;
  readonly concurrency: number;
  readonly json: true | undefined;
}

/** Reads `10.0.0.0/16`, and adds it to the blocks of the same option before it. */
export function readCidrs(text: string, before: readonly string[] = []): readonly string[] {
  const block = readCidrBlock(text);
  return [...before, block ?? rejectArgument('Expected a block of addresses such as "10.0.0.0/16"')];
}

/** Reads `10.0.0.2` or `[fd00:ec2::253]:53`; returns it with its port. */
export function readResolver(text: string): string {
  const [, bracketed, plain = "", number = "53"] = /^(?:\[(.+)\]|([^[\]]+?))(?::(\d{1,5}))?$/.exec(text) ?? [];
  const [address, port] = isIPv6(text) ? [text, "53"] : [bracketed ?? plain, number];
  const isPort = Number(port) >= 1 && Number(port) <= 65535;
  if (isIP(address) === 0 || !isPort) {
    return rejectArgument('Expected an address such as "10.0.0.2" or "10.0.0.2:53"');
  }
  return isIPv6(address) ? `[${address}]:${port}` : `${address}:${port}`;
}

/** Reads a file with certificates; returns them as PEM. */
export function readCertificates(file: string): string {
  const read = tryToRead(file);
  if ("error" in read) return rejectArgument(read.error);
  return isPem(read.value) ? read.value : rejectArgument("Expected a file with certificates in PEM format");
}

function isPem(text: string): boolean {
  try {
    createSecureContext({ ca: text });
    return text.includes("-----BEGIN CERTIFICATE-----");
  } catch {
    return false;
  }
}
