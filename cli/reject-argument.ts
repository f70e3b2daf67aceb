import { InvalidArgumentError } from "commander";

/** Rejects the value of an option with a sentence, which commander adds to the names of the option and the value. */
export function rejectArgument(message: string): never {
  throw new InvalidArgumentError(message.endsWith("?") ? message : `${message}.`);
}
