import { existsSync } from "node:fs";
import type { Command } from "commander";
import { show } from "../../lib/problems";
import { unreadable } from "../file-problems";
import type { Io } from "../io";
import { refuse } from "../refuse";
import type { ProjectFile } from "./findings";
import { mapText } from "./map-text";
import { readProject } from "./project-files";
import { type Proposal, type ProposedService, propose } from "./proposal";
import { isReadable } from "./sdk-clients";

/** `vpc-endpoints services --from .`: the endpoints for the AWS SDK clients that a project uses. */
export const servicesFrom = {
  flags: "--from <path>",
  description: "propose the services for the AWS SDK clients in a package.json, a source file or a folder",
  run: printProposal,
};

function printProposal(path: string, { json }: { readonly json?: true }, io: Io, command: Command): void {
  if (!existsSync(path)) {
    refuse(command, `There is no file or folder ${show(path)}`);
  }
  const files = filesOf(path, command);
  if (!files.some((file) => isReadable(file.path))) {
    refuse(command, nothingReadable(path, files));
  }
  const proposal = propose(files);
  io.write(json ? `${JSON.stringify(proposal, null, 2)}\n` : `${proposalText(proposal)}\n`);
  if (proposal.services.length === 0) io.fail();
}

function filesOf(path: string, command: Command): readonly ProjectFile[] {
  try {
    return readProject(path);
  } catch (error) {
    return refuse(command, unreadable(path, error));
  }
}

function nothingReadable(path: string, [file]: readonly ProjectFile[]): string {
  const readable = "expected package.json, JavaScript, TypeScript or Python";
  if (file === undefined) return `${show(path)} has no sources that can be read: ${readable}`;
  return /requirements.*\.txt$/.test(file.path)
    ? `${show(path)} names boto3 but not its clients: pass the folder of the sources`
    : `${show(path)} cannot be read: ${readable}`;
}

/** The proposal as TypeScript: everything that is no code is a comment. */
function proposalText({ files, services, unclear }: Proposal): string {
  const count = files === 1 ? "1 file" : `${files} files`;
  if (services.length === 0)
    return [`// No AWS SDK client found in ${count}`, ...unclearText(unclear)].join("\n");
  const lines = services.map((service) => ({ name: service.name, reason: reasonOf(service) }));
  return [`// From ${count}`, mapText(lines), ...unclearText(unclear)].join("\n");
}

function reasonOf({ type, clients, foundAt, reason }: ProposedService): string {
  const gateway = type === "Gateway" && !reason?.includes("gateway") ? ["a gateway, free"] : [];
  const [first = "", ...others] = foundAt;
  const places = others.length === 0 ? first : `${first} and ${others.length} more`;
  return [`${clients.join(", ")} (${places})`, ...gateway, ...(reason ? [reason] : [])].join("; ");
}

function unclearText(unclear: Proposal["unclear"]): readonly string[] {
  if (unclear.length === 0) return [];
  return ["// Could not tell:", ...unclear.map(({ at, written, why }) => `//   ${at}: ${written}: ${why}`)];
}
