import type { Command } from "commander";
import type { Io } from "./io";

/** Adds `vpc-endpoints cost`. */
export function addCostCommand(program: Command, io: Io): void {
  program
    .command("cost")
    .description("Say what a set of endpoints costs a month.")
    .action(() => io.write(""));
}
