import { addressCases } from "./addresses";
import type { Case } from "./case";
import { customCases } from "./custom";
import { elsewhereCases } from "./elsewhere";
import { listCases } from "./lists";
import { lookupCases } from "./lookups";
import { networkCases } from "./network";
import { policyCases } from "./policies";
import { s3Cases } from "./s3";
import { textCases } from "./texts";
import { tokenCases } from "./tokens";

/** Every case, in the order of the tests. */
export const CASES: readonly Case[] = [
  ...tokenCases,
  ...listCases,
  ...textCases,
  ...customCases,
  ...s3Cases,
  ...addressCases,
  ...networkCases,
  ...elsewhereCases,
  ...policyCases,
  ...lookupCases,
];
