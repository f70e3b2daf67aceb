import { existing, type Json, type JsonAction, type JsonCall, textIn, textsIn } from "./rest-json";

/** What the double keeps of Resource Access Manager: shares by ARN, and what is associated with them. */
export interface ShareState {
  readonly shares: Map<string, Json>;
  associations: readonly Json[];
  clear(): void;
}

/** Nothing yet. */
export function noShares(): ShareState {
  const state: ShareState = {
    shares: new Map(),
    associations: [],
    clear: () => {
      state.shares.clear();
      state.associations = [];
    },
  };
  return state;
}

/**
 * The actions of Resource Access Manager that the AWS provider calls for a share of its own; moto has no associations.
 * https://docs.aws.amazon.com/ram/latest/APIReference/API_Operations.html (read 2026-11-28)
 */
export const SHARE_ACTIONS: readonly JsonAction[] = [
  ["CreateResourceShare", "POST /createresourceshare", createShare],
  ["GetResourceShares", "POST /getresourceshares", getShares],
  ["DeleteResourceShare", "DELETE /deleteresourceshare", deleteShare],
  ["AssociateResourceShare", "POST /associateresourceshare", associate],
  ["DisassociateResourceShare", "POST /disassociateresourceshare", disassociate],
  ["GetResourceShareAssociations", "POST /getresourceshareassociations", getAssociations],
  ["ListResourceSharePermissions", "POST /listresourcesharepermissions", () => ({ permissions: [] })],
];

// AWS counts seconds since 1970.
const TIMES = { creationTime: 1_790_000_000, lastUpdatedTime: 1_790_000_000 };

function createShare({ body, region, account, state: { ofShares } }: JsonCall): Json {
  const suffix = (ofShares.shares.size + 1).toString(16).padStart(12, "0");
  const resourceShareArn = `arn:aws:ram:${region}:${account}:resource-share/00000000-0000-0000-0000-${suffix}`;
  const { name, allowExternalPrincipals = true, tags = [] } = body;
  const own = { resourceShareArn, name, owningAccountId: account, allowExternalPrincipals, tags };
  const resourceShare = { ...own, ...TIMES, status: "ACTIVE", featureSet: "STANDARD" };
  ofShares.shares.set(resourceShareArn, resourceShare);
  return { resourceShare };
}

function getShares({ body, state: { ofShares } }: JsonCall): Json {
  return { resourceShares: textsIn(body, "resourceShareArns").map((arn) => existing(ofShares.shares, arn)) };
}

function deleteShare({ query, state: { ofShares } }: JsonCall): Json {
  const arn = query.get("resourceShareArn") ?? "";
  ofShares.shares.set(arn, { ...existing(ofShares.shares, arn), status: "DELETED" });
  return { returnValue: true };
}

function associate({ body, state: { ofShares } }: JsonCall): Json {
  const made = entitiesOf(body).map((entity) => ({ ...entity, ...TIMES, status: "ASSOCIATED", external: false }));
  ofShares.associations = [...ofShares.associations, ...made];
  return { resourceShareAssociations: made };
}

function disassociate({ body, state: { ofShares } }: JsonCall): Json {
  const gone = entitiesOf(body).map(({ associatedEntity }) => associatedEntity);
  const isGone = (one: Json) => isOf(one, textIn(body, "resourceShareArn")) && gone.includes(one["associatedEntity"]);
  const removed = ofShares.associations.filter(isGone);
  ofShares.associations = ofShares.associations.filter((one) => !isGone(one));
  return { resourceShareAssociations: removed.map((one) => ({ ...one, status: "DISASSOCIATED" })) };
}

function getAssociations({ body, state: { ofShares } }: JsonCall): Json {
  const arns = textsIn(body, "resourceShareArns");
  const entity = textIn(body, "resourceArn") || textIn(body, "principal");
  const found = ofShares.associations.filter((one) => {
    const isAsked = one["associationType"] === body["associationType"] && arns.some((arn) => isOf(one, arn));
    return isAsked && (entity === "" || one["associatedEntity"] === entity);
  });
  return { resourceShareAssociations: found };
}

function isOf({ resourceShareArn }: Json, arn: string): boolean {
  return resourceShareArn === arn;
}

function entitiesOf(body: Json): readonly Json[] {
  const { resourceShareArn } = body;
  const named = (list: string, associationType: string) =>
    textsIn(body, list).map((associatedEntity) => ({ resourceShareArn, associatedEntity, associationType }));
  return [...named("resourceArns", "RESOURCE"), ...named("principals", "PRINCIPAL")];
}
