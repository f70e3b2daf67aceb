import { Option } from "commander";
import type { QueryEngine } from "../../trail/query/trail-query";
import type { IsFromVpc } from "../decide/counted";
import type { Assumed } from "../decide/endpoint-context";
import { readAddresses } from "./read-addresses";
import { readAssumed } from "./read-assumed";

/** The options of a call of `simulate`. */
export interface SimulateOptions {
  readonly trail?: readonly string[];
  readonly fromIp?: IsFromVpc;
  readonly orgAccounts?: string;
  readonly assume?: Assumed;
  readonly json?: true;
  readonly html?: string;
  readonly redact?: true;
  readonly propose?: true;
  readonly sql?: QueryEngine;
  readonly table?: string;
}

/** All options of `simulate`, in the order of its help. */
export const OPTIONS: readonly Option[] = [
  option<readonly string[]>(
    "--trail <path>",
    "recorded calls: CloudTrail's files, folders of them, or - for standard input; may be repeated",
    (path, before = []) => [...before, path],
  ),
  option<IsFromVpc>(
    "--from-ip <addresses>",
    "public addresses of the VPC, such as those of its NAT gateways; calls from others do not count (default: all count)",
    readAddresses,
  ),
  option("--org-accounts <file>", "accounts of your organization, one a line, or aws organizations list-accounts"),
  option<Assumed>(
    "--assume <key=value>",
    "what a condition key is where the record does not hold it; may be repeated",
    readAssumed,
  ),
  option("--json", "print JSON"),
  option("--html <file>", "also write an HTML page"),
  option(
    "--propose",
    "print the narrowest policies that let the recorded calls pass, as TypeScript to paste, and nothing else",
  ),
  new Option(
    "--sql <engine>",
    "print the query that reduces recorded calls to what --trail takes, for Athena or CloudTrail Lake",
  ).choices(["athena", "lake"]),
  option("--table <name>", "for --sql: the table of Athena, or the id of the event data store"),
  option("--redact", "replace names, accounts, resources, addresses and ids by stand-ins"),
];

function option<Value>(flags: string, description: string, read?: (text: string, before?: Value) => Value): Option {
  const made = new Option(flags, description);
  return read ? made.argParser(read) : made;
}
