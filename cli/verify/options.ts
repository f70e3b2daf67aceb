import { isIP, isIPv6 } from "node:net";
import { createSecureContext } from "node:tls";
import { InvalidArgumentError } from "commander";
import { unreadable } from "../file-problems";
import { readTextFile } from "../read-text";
import { type CidrBlock, readCidrBlock } from "./addresses";
import { type PortOverride, readPortOverride } from "./ports";
import { badCa, badCidr, badNumber, badPort, badResolver } from "./texts";

/** The options of `verify`, as commander reads them. */
export interface VerifyFlags {
  readonly cidr?: readonly CidrBlock[];
  readonly port?: readonly PortOverride[];
  readonly region?: string;
  readonly resolver?: string;
  readonly ca?: string;
  readonly timeoutMs: number;
  readonly concurrency: number;
  readonly json?: true;
}

/** Reads `10.0.0.0/16`, after the blocks before it. */
export function readCidrs(text: string, before: readonly CidrBlock[] = []): readonly CidrBlock[] {
  return [...before, readCidrBlock(text) ?? refuseArgument(badCidr())];
}

/** Reads `sqs=8443`, after the ports before it. */
export function readPorts(text: string, before: readonly PortOverride[] = []): readonly PortOverride[] {
  return [...before, readPortOverride(text) ?? refuseArgument(badPort())];
}

/** Reads `10.0.0.2` or `[fd00:ec2::253]:53`; gives it with its port. */
export function readResolver(text: string): string {
  const [, bracketed, plain = "", number = "53"] =
    /^(?:\[(.+)\]|([^[\]]+?))(?::(\d{1,5}))?$/.exec(text) ?? [];
  const [address, port] = isIPv6(text) ? [text, "53"] : [bracketed ?? plain, number];
  const isPort = Number(port) >= 1 && Number(port) <= 65535;
  if (isIP(address) === 0 || !isPort) return refuseArgument(badResolver());
  return isIPv6(address) ? `[${address}]:${port}` : `${address}:${port}`;
}

/** Reads a file with certificates; gives them as PEM. */
export function readCertificates(file: string): string {
  const pem = textOf(file);
  return isPem(pem) ? pem : refuseArgument(badCa());
}

/** Reads a whole number, which may not be below `least`. */
export function readAtLeast(least: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return number >= least ? number : refuseArgument(badNumber(least));
  };
}

function textOf(file: string): string {
  try {
    return readTextFile(file);
  } catch (error) {
    return refuseArgument(unreadable(file, error));
  }
}

function isPem(text: string): boolean {
  try {
    createSecureContext({ ca: text });
    return text.includes("-----BEGIN CERTIFICATE-----");
  } catch {
    return false;
  }
}

function refuseArgument(message: string): never {
  throw new InvalidArgumentError(`${message}.`);
}
