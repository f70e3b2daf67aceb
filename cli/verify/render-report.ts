import type { Io } from "../io";
import { printable } from "../printable";
import { paragraph } from "../wrap";
import type { Finding } from "./diagnose/finding";
import type { Report } from "./make-report";

type ServiceReport = Report["services"][number];
type NameReport = ServiceReport["names"][number];
type PortReport = NameReport["addresses"][number]["ports"][number];

type Terminal = Pick<Io, "colours" | "columns">;

/** A report for people: a paragraph for each service, then a summary. */
export function renderReport(report: Report, terminal: Terminal): string {
  const head = [
    report.region ? `Region ${report.region}` : "",
    `resolver ${report.resolvers.join(", ")}`,
    report.cidrBlocks.length > 0 ? `VPC ${report.cidrBlocks.join(", ")}` : "blocks of the VPC unknown",
  ];
  const services = report.services.map((service) => renderService(service, terminal));
  const heading = paragraph(head.filter(Boolean).join(", "), terminal).map(terminal.colours.dim);
  return `${[heading, ...services, renderSummary(report, terminal)].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function renderService({ service, type, result, names, findings }: ServiceReport, terminal: Terminal) {
  const { colours } = terminal;
  const results = {
    ok: colours.green("ok    "),
    failed: colours.red("FAILED"),
    unchecked: colours.dim("-     "),
  };
  return [
    `${results[result]}  ${colours.bold(printable(service))}${type ? colours.dim(` (${type})`) : ""}`,
    ...names.flatMap(renderName),
    ...findings.flatMap((finding) => renderFinding(finding, terminal)),
  ];
}

function renderName({ probed, addresses }: NameReport): readonly string[] {
  const lines = addresses.map(({ address, ports }) => {
    const contacts = ports.map(renderPort).join(", ") || "not contacted";
    return `          ${address}  ${contacts}`;
  });
  return [`        ${printable(probed)}`, ...lines];
}

function renderPort({ port, protocol, outcome, status }: PortReport): string {
  if (outcome !== "answered") return `${port} ${outcome}`;
  const kind = { tcp: "open", tls: "TLS", smtp: "SMTP", https: "HTTP" }[protocol];
  return status === null ? `${port} ${kind}` : `${port} ${kind} ${status}`;
}

function renderFinding(finding: Finding, terminal: Terminal): readonly string[] {
  const { red, yellow, dim } = terminal.colours;
  const { severity, message, likelyCause, remedy } = finding;
  const [indent, hanging] = [" ".repeat(8), " ".repeat(10)];
  if (severity === "note") return paragraph(`Note: ${message}`, terminal, indent, hanging).map(dim);
  const [title, colour] = severity === "problem" ? ["Problem", red] : ["Warning", yellow];
  return [
    ...paragraph(`${title}: ${message}`, terminal, indent, hanging).map((line) => line.replace(title, colour)),
    ...paragraph(`Likely cause: ${likelyCause}`, terminal, hanging, " ".repeat(12)),
    ...paragraph(`What to do: ${remedy}`, terminal, hanging, " ".repeat(12)),
  ];
}

function renderSummary({ services }: Report, terminal: Terminal): readonly string[] {
  const { green, red } = terminal.colours;
  const failed = services.filter(({ result }) => result === "failed").map(({ service }) => service);
  const unchecked = services.filter(({ result }) => result === "unchecked").length;
  const count = services.length === 1 ? "1 service" : `${services.length} services`;
  const rest = unchecked > 0 ? `, ${unchecked} not checked` : "";
  if (failed.length === 0) return paragraph(`${count}: no problem found${rest}`, terminal).map(green);
  return paragraph(`${count}: ${failed.length} failed (${failed.join(", ")})${rest}`, terminal).map(red);
}
