import type { Expression } from "../policy/statement/conditions";
import type { Known } from "../shapes/unresolved";

/** What a reader makes of the value of an option: a flag, a word, a list or a map, each known or left to Terraform. */
export type Readable<Value> = [Value] extends [boolean | Expression]
  ? Known<boolean>
  : [Value] extends [string | Expression]
    ? Known<Extract<Value, string>>
    : [Value] extends [readonly string[]]
      ? Known<readonly Known<string>[]>
      : [Value] extends [Readonly<Record<string, string>>]
        ? Known<Readonly<Record<string, Known<string>>>>
        : Value;
