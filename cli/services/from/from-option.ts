import { existsSync } from "node:fs";
import type { Command } from "commander";
import { findService } from "../../../lib/services/catalogue";
import { count, show } from "../../../lib/shapes/text";
import { commentLines } from "../../comment-lines";
import { cannotRead } from "../../file-errors";
import { type Io, writeJson } from "../../io";
import { progressOn } from "../../progress";
import { exitWithUsageError } from "../../usage-error";
import { type ServiceLine, writeServiceMap } from "../write-service-map";
import { mayNameClients } from "./find-clients";
import type { ProjectFile } from "./found-clients";
import { type Proposal, type ProposedService, propose } from "./propose";
import { type Project, readProject } from "./read-project";

/** Answers `vpc-endpoints services --from .`: the endpoints for the AWS SDK clients that a project uses. */
export function printProposal(path: string, json: true | undefined, io: Io, command: Command): void {
  if (!existsSync(path)) exitWithUsageError(command, `There is no file or folder ${show(path)}`);
  const progress = progressOn(io);
  const { files, skipped } = readFiles(path, command, (read) => progress.show(`${read} files read`));
  const isSource = skipped.length > 0 || files.some((file) => mayNameClients(file.path));
  if (!isSource) exitWithUsageError(command, noSource(path, files));
  const proposal = propose(files, skipped);
  progress.end();
  if (json) writeJson(proposal, io);
  else io.write(`${proposalText(proposal, io.columns)}\n`);
  if (proposal.services.length === 0) io.fail();
}

function readFiles(path: string, command: Command, onProgress: (read: number) => void): Project {
  try {
    return readProject(path, onProgress);
  } catch (error) {
    return exitWithUsageError(command, cannotRead(path, error));
  }
}

function noSource(path: string, [file]: readonly ProjectFile[]): string {
  const expected = "expected a package.json, JavaScript, TypeScript or Python";
  if (file === undefined) return `${show(path)} has no files that can be read: ${expected}`;
  return /requirements.*\.txt$/.test(file.path)
    ? `${show(path)} does not show which clients of boto3 are used: give the folder of the source code`
    : `${show(path)} is a file of another kind: ${expected}`;
}

/** The proposal as TypeScript, with everything but the services as comments. */
function proposalText({ files, services, unclear, skipped }: Proposal, width: number): string {
  const lines = services.map(lineOf);
  return [
    `// ${lines.length === 0 ? "No AWS SDK client found in" : "From"} ${count(files, "file")}`,
    ...(lines.length === 0 ? [] : [writeServiceMap(lines, width)]),
    ...(unclear.length === 0 ? [] : ["// Unclear:"]),
    ...unclear.flatMap(({ at, written, why }) => commentLines(`${at}: ${written}: ${why}`, width, "  ", "    ")),
    ...(skipped.length === 0 ? [] : ["// Not read, over 1 MB:"]),
    ...skipped.flatMap((path) => commentLines(path, width, "  ")),
  ].join("\n");
}

/** The line of a service as the construct accepts it: ports that no source lists have to be given. */
function lineOf(service: ProposedService): ServiceLine {
  const { name } = service;
  if (findService(name)?.ports !== "other") return { name, reason: reasonOf(service) };
  return { name, options: "{ ports: [443] }", reason: `${reasonOf(service)}; no source lists its ports: check them` };
}

function reasonOf({ type, clients, foundAt, reason }: ProposedService): string {
  const gateway = type === "Gateway" && !reason?.includes("gateway") ? ["a gateway, free"] : [];
  const [first = "", ...others] = foundAt;
  const places = others.length === 0 ? first : `${first} and ${others.length} more`;
  return [`${clients.join(", ")} (${places})`, ...gateway, ...(reason ? [reason] : [])].join("; ");
}
