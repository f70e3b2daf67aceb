import type { Command } from "commander";
import type { Io } from "./io";

/** Adds `vpc-endpoints services`. */
export function addServicesCommand(program: Command, io: Io): void {
  program
    .command("services")
    .description("Search the catalogue of AWS endpoint services.")
    .action(() => io.write(""));
}
