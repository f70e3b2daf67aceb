import type { Finding } from "./finding";
import type { NameReport, PortReport, Report, ServiceReport } from "./report";

/** Styles of text; each returns its text unchanged where colours are off. */
export type Paint = Readonly<Record<"green" | "red" | "yellow" | "dim" | "bold", (text: string) => string>>;

/** Writes a report for people: a paragraph for each service, then the sum. */
export function renderReport(report: Report, paint: Paint): string {
  const head = [
    report.region ? `Region ${report.region}` : "",
    `resolver ${report.resolvers.join(", ")}`,
    report.cidrBlocks.length > 0 ? `VPC ${report.cidrBlocks.join(", ")}` : "VPC blocks not given",
  ];
  const services = report.services.map((service) => renderService(service, paint).join("\n"));
  const parts = [paint.dim(head.filter(Boolean).join(", ")), ...services, renderSum(report, paint)];
  return `${parts.join("\n\n")}\n`;
}

function renderService({ service, type, result, names, findings }: ServiceReport, paint: Paint) {
  const marks = { ok: paint.green("ok    "), failed: paint.red("FAILED"), unchecked: paint.dim("-     ") };
  return [
    `${marks[result]}  ${paint.bold(service)}${type ? paint.dim(` (${type})`) : ""}`,
    ...names.flatMap((name) => renderName(name)),
    ...findings.flatMap((finding) => renderFinding(finding, paint)),
  ];
}

function renderName({ probed, addresses }: NameReport): readonly string[] {
  return [
    `        ${probed}`,
    ...addresses.map(({ address, ports }) => {
      const said = ports.length > 0 ? ports.map(renderPort).join(", ") : "not contacted";
      return `          ${address}  ${said}`;
    }),
  ];
}

function renderPort({ port, protocol, outcome, status }: PortReport): string {
  if (outcome !== "answered") return `${port} ${outcome}`;
  const spoken = { tcp: "open", tls: "TLS", smtp: "SMTP", https: "HTTP" }[protocol];
  return status === null ? `${port} ${spoken}` : `${port} ${spoken} ${status}`;
}

function renderFinding({ severity, message, likelyCause, remedy }: Finding, paint: Paint): readonly string[] {
  if (severity === "note") return [paint.dim(`        Note: ${message}`)];
  const title = severity === "problem" ? paint.red("Problem") : paint.yellow("Warning");
  return [
    `        ${title}: ${message}`,
    `          Likely cause: ${likelyCause}`,
    `          What to do: ${remedy}`,
  ];
}

function renderSum({ services }: Report, paint: Paint): string {
  const failed = services.filter(({ result }) => result === "failed");
  const counts = services.length === 1 ? "1 service" : `${services.length} services`;
  const unchecked = services.filter(({ result }) => result === "unchecked").length;
  const rest = unchecked > 0 ? `, ${unchecked} not checked` : "";
  if (failed.length === 0) return paint.green(`${counts}: no problem found${rest}`);
  const names = failed.map(({ service }) => service).join(", ");
  return paint.red(`${counts}: ${failed.length} failed (${names})${rest}`);
}
