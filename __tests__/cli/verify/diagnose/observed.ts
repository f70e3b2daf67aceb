import { makeReport, type Report } from "../../../../cli/verify/make-report";
import type { PortOverride } from "../../../../cli/verify/plan/plan-ports";
import { planProbes } from "../../../../cli/verify/plan/plan-probes";
import type { Contact } from "../../../../cli/verify/probe/contact";
import { observe } from "../../../../cli/verify/probe/observe";
import type { Answer, Answers } from "../../../../cli/verify/probe/resolve-name";
import type { SharedBy } from "../../../../cli/verify/read-outputs";

/** What the network says, without a network. */
export interface Scene {
  readonly dnsNames: Readonly<Record<string, readonly string[]>>;
  /** Name to addresses, or to what the resolver says; names that are absent do not exist. */
  readonly answers: Readonly<Record<string, readonly string[] | Answers>>;
  /** `address:port`, or either alone, to what comes of a contact; an answer by default. */
  readonly contacts?: Readonly<Record<string, Contact>>;
  readonly ports?: readonly PortOverride[];
  readonly cidrBlocks?: readonly string[];
  readonly region?: string;
  readonly sharedBy?: SharedBy;
}

export const SILENT: Contact = { outcome: "silent", stage: "tcp" };
export const ANSWERED: Contact = { outcome: "answered", status: 404, policyRefuses: false };

/** The reports on the services of a scene, by service. */
export async function reportsOn(scene: Scene): Promise<Readonly<Record<string, Report["services"][number]>>> {
  const { dnsNames, answers, contacts = {}, ports, cidrBlocks = [], region, sharedBy } = scene;
  const plan = planProbes({ dnsNames }, { region, port: ports });
  if ("error" in plan) throw new Error(plan.error);
  const probes = {
    resolve: async (name: string) => answersOf(answers[name]),
    contact: async ({ address, port }: { readonly address: string; readonly port: number }) =>
      contacts[`${address}:${port}`] ?? contacts[address] ?? contacts[`${port}`] ?? ANSWERED,
  };
  const observed = await observe(plan.value.services, probes, cidrBlocks);
  const { services } = makeReport(observed, {
    region: undefined,
    resolvers: [],
    cidrBlocks,
    securityGroupId: "sg-1",
    sharedBy,
    timeoutMs: 3000,
  });
  return Object.fromEntries(services.map((service) => [service.service, service]));
}

function answersOf(addresses: readonly string[] | Answers | undefined): Answers {
  const absent: Answer = { kind: "failed", failure: "not-found", code: "ENOTFOUND" };
  if (addresses === undefined) return { a: absent, aaaa: absent };
  if ("a" in addresses) return addresses;
  const answer = (isWanted: (address: string) => boolean): Answer => {
    const wanted = addresses.filter(isWanted);
    if (wanted.length === 0) return { kind: "failed", failure: "no-addresses", code: "ENODATA" };
    return { kind: "addresses", addresses: wanted };
  };
  return { a: answer((address) => !address.includes(":")), aaaa: answer((address) => address.includes(":")) };
}
