/** The compiler holds the table of options and the option types together: compiled by option-table.test.ts, never run. */
import type { OptionName } from "../../lib/model/effective-options";
import {
  CUSTOM,
  EVERY_TYPE,
  EVERYONE,
  INTERFACE,
  INTERFACE_OR_GATEWAY,
  type OptionRow,
} from "../../lib/plan/option-row";
import { OPTIONS } from "../../lib/plan/option-table";
import { flag, literal, text } from "../../lib/shapes/reader";

type Table = { readonly [Name in OptionName]: OptionRow<Name> };

OPTIONS satisfies Table;

// Every option has a row, and every row an option.
const { tags, ...others } = OPTIONS;
// @ts-expect-error tags has no row
others satisfies Table;
// @ts-expect-error there is no option colour
({ ...OPTIONS, colour: tags }) satisfies Table;
// @ts-expect-error there is no option colour
type Colour = OptionRow<"colour">;

// A row reads the value that its option has.
({ ...tags, read: OPTIONS.tags.read }) satisfies OptionRow<"tags">;
// @ts-expect-error a flag is no map of tags
({ ...tags, read: flag }) satisfies OptionRow<"tags">;
// @ts-expect-error any text is no address family
({ ...OPTIONS.ipAddressType, read: text() }) satisfies OptionRow<"ipAddressType">;
// @ts-expect-error auto_accept may be a token, so its reader keeps one
({ ...OPTIONS.autoAccept, read: literal() }) satisfies OptionRow<"autoAccept">;
// @ts-expect-error the types of a service are known at synth
({ ...OPTIONS.types, read: text() }) satisfies OptionRow<"types">;
// @ts-expect-error the record types of a gateway are more than the address families
({ ...OPTIONS.ipAddressType, read: OPTIONS.dnsRecordIpType.read }) satisfies OptionRow<"ipAddressType">;

// A row names the types of endpoint whose options have it, and no others.
({ ...tags, types: EVERY_TYPE }) satisfies OptionRow<"tags">;
// @ts-expect-error every type takes tags
({ ...tags, types: INTERFACE }) satisfies OptionRow<"tags">;
// @ts-expect-error gateways take no private DNS
({ ...OPTIONS.privateDnsEnabled, types: INTERFACE_OR_GATEWAY }) satisfies OptionRow<"privateDnsEnabled">;
// @ts-expect-error each type is said
({ ...OPTIONS.autoAccept, types: { Interface: true } }) satisfies OptionRow<"autoAccept">;

// A row names those who are given the option, and no others.
({ ...tags, owners: EVERYONE }) satisfies OptionRow<"tags">;
// @ts-expect-error services of the catalogue have tags too
({ ...tags, owners: CUSTOM }) satisfies OptionRow<"tags">;
// @ts-expect-error the catalogue names its services itself
({ ...OPTIONS.serviceName, owners: EVERYONE }) satisfies OptionRow<"serviceName">;
// @ts-expect-error a hub decides on private DNS itself
({ ...OPTIONS.privateDnsEnabled, owners: EVERYONE }) satisfies OptionRow<"privateDnsEnabled">;

// A row says what its option becomes.
const { becomes, ...undecided } = tags;
becomes satisfies OptionRow<"tags">["becomes"];
// @ts-expect-error the option would vanish
undecided satisfies OptionRow<"tags">;
// @ts-expect-error callers have no such type
({ ...tags, callerType: "tags" }) satisfies OptionRow<"tags">;
// @ts-expect-error an option without a shared default says nothing
({ ...tags, isShared: false }) satisfies OptionRow<"tags">;

export type { Colour };
