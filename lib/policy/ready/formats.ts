import { listOf } from "../../shapes/read-list";
import { type Reader, refuse, type TextCheck, text } from "../../shapes/reader";
import { malformedAccountId } from "../../shapes/rules/malformed-account-id";
import { malformedOrganizationId } from "../../shapes/rules/malformed-organization-id";
import { wrongType } from "../../shapes/rules/wrong-type";
import type { Known } from "../../shapes/unresolved";
import { orToken } from "./token-text";

const notEmpty: TextCheck = (path, value) =>
  value === "" ? wrongType.check(path, value, "a string that is not empty") : [];

/** Reads any text but an empty one. */
export const someText: Reader<Known<string>> = orToken(text(notEmpty));

const accountIdText = orToken(text(malformedAccountId.check));

const accountId: typeof accountIdText = (value, path, problems) =>
  typeof value === "number"
    ? refuse(problems, malformedAccountId.check(path, value))
    : accountIdText(value, path, problems);

/** Reads the ids of accounts. */
export const accountIds = listOf(accountId, "accounts", { mayRepeat: true });

const organizationId = orToken(text(malformedOrganizationId.check));

const listOfOrganizations = listOf(organizationId, "organizations", { mayRepeat: true });

/** Reads the id of an organization, or of several. */
export const organizationIds: Reader<unknown> = (value, path, problems) =>
  Array.isArray(value) ? listOfOrganizations(value, path, problems) : organizationId(value, path, problems);
