import type { Colours } from "../io";
import type { Finding } from "./diagnose/finding";
import type { Report } from "./make-report";

type ServiceReport = Report["services"][number];
type NameReport = ServiceReport["names"][number];
type PortReport = NameReport["addresses"][number]["ports"][number];

/** A report for people: a paragraph for each service, then a summary. */
export function renderReport(report: Report, colours: Colours): string {
  const head = [
    report.region ? `Region ${report.region}` : "",
    `resolver ${report.resolvers.join(", ")}`,
    report.cidrBlocks.length > 0 ? `VPC ${report.cidrBlocks.join(", ")}` : "blocks of the VPC unknown",
  ];
  const services = report.services.map((service) => renderService(service, colours).join("\n"));
  const parts = [colours.dim(head.filter(Boolean).join(", ")), ...services, renderSummary(report, colours)];
  return `${parts.join("\n\n")}\n`;
}

function renderService({ service, type, result, names, findings }: ServiceReport, colours: Colours) {
  const results = {
    ok: colours.green("ok    "),
    failed: colours.red("FAILED"),
    unchecked: colours.dim("-     "),
  };
  return [
    `${results[result]}  ${colours.bold(service)}${type ? colours.dim(` (${type})`) : ""}`,
    ...names.flatMap(renderName),
    ...findings.flatMap((finding) => renderFinding(finding, colours)),
  ];
}

function renderName({ probed, addresses }: NameReport): readonly string[] {
  const lines = addresses.map(({ address, ports }) => {
    const contacts = ports.map(renderPort).join(", ") || "not contacted";
    return `          ${address}  ${contacts}`;
  });
  return [`        ${probed}`, ...lines];
}

function renderPort({ port, protocol, outcome, status }: PortReport): string {
  if (outcome !== "answered") return `${port} ${outcome}`;
  const kind = { tcp: "open", tls: "TLS", smtp: "SMTP", https: "HTTP" }[protocol];
  return status === null ? `${port} ${kind}` : `${port} ${kind} ${status}`;
}

function renderFinding(finding: Finding, colours: Colours): readonly string[] {
  const { severity, message, likelyCause, remedy } = finding;
  if (severity === "note") return [colours.dim(`        Note: ${message}`)];
  const title = severity === "problem" ? colours.red("Problem") : colours.yellow("Warning");
  return [`        ${title}: ${message}`, `          Likely cause: ${likelyCause}`, `          What to do: ${remedy}`];
}

function renderSummary({ services }: Report, colours: Colours): string {
  const failed = services.filter(({ result }) => result === "failed").map(({ service }) => service);
  const unchecked = services.filter(({ result }) => result === "unchecked").length;
  const count = services.length === 1 ? "1 service" : `${services.length} services`;
  const rest = unchecked > 0 ? `, ${unchecked} not checked` : "";
  if (failed.length === 0) return colours.green(`${count}: no problem found${rest}`);
  return colours.red(`${count}: ${failed.length} failed (${failed.join(", ")})${rest}`);
}
