import { refusal } from "./query";
import { existing, type Json, type JsonAction, type JsonCall, textIn } from "./rest-json";

/** What the double keeps of Route 53 Profiles; each member by its id, and tags by ARN. */
export interface ProfileState {
  readonly profiles: Map<string, Json>;
  readonly associations: Map<string, Json>;
  readonly resources: Map<string, Json>;
  readonly tags: Map<string, Json>;
  /** An id that nothing had before. */
  nextId(prefix: string): string;
  clear(): void;
}

/** Nothing yet. */
export function noProfiles(): ProfileState {
  const maps = { profiles: new Map(), associations: new Map(), resources: new Map(), tags: new Map() };
  let made = 0;
  return {
    ...maps,
    nextId: (prefix) => {
      made += 1;
      return `${prefix}-${made.toString(16).padStart(16, "0")}`;
    },
    clear: () => {
      for (const map of Object.values(maps)) map.clear();
    },
  };
}

/**
 * The actions of Route 53 Profiles that the AWS provider calls. What AWS makes in the background is complete at once.
 * https://docs.aws.amazon.com/Route53/latest/APIReference/API_Operations_Route_53_Profiles.html (read 2026-11-28)
 */
export const PROFILE_ACTIONS: readonly JsonAction[] = [
  ["CreateProfile", "POST /profile", createProfile],
  ["GetProfile", "GET /profile/*", ({ ids, state }) => ({ Profile: existing(state.ofProfiles.profiles, ids[0]) })],
  ["DeleteProfile", "DELETE /profile/*", deleteProfile],
  ["AssociateProfile", "POST /profileassociation", associateVpc],
  ["GetProfileAssociation", "GET /profileassociation/*", getAssociation],
  ["DisassociateProfile", "DELETE /profileassociation/Profileid/*/resourceid/*", disassociateVpc],
  ["AssociateResourceToProfile", "POST /profileresourceassociation", associateResource],
  ["GetProfileResourceAssociation", "GET /profileresourceassociation/*", getResourceAssociation],
  ["DisassociateResourceFromProfile", "DELETE /profileresourceassociation/profileid/*/resourcearn/*", dissociate],
  ["ListTagsForResource", "GET /tags/*", ({ ids, state }) => ({ Tags: state.ofProfiles.tags.get(ids[0] ?? "") ?? {} })],
  ["TagResource", "POST /tags/*", tagResource],
];

// AWS counts seconds since 1970.
const NOW = 1_790_000_000;
const COMPLETE = { CreationTime: NOW, ModificationTime: NOW, Status: "COMPLETE", StatusMessage: "" };

function createProfile({ body, region, account, state }: JsonCall): Json {
  const Id = state.ofProfiles.nextId("rp");
  const Arn = `arn:aws:route53profiles:${region}:${account}:profile/${Id}`;
  const own = { Arn, Id, Name: body["Name"], OwnerId: account, ShareStatus: "NOT_SHARED" };
  const Profile = { ...COMPLETE, ...own, ClientToken: body["ClientToken"] };
  state.ofProfiles.profiles.set(Id, Profile);
  keepTags(Arn, body["Tags"], state);
  return { Profile };
}

/** AWS deletes no Profile that VPCs or resources are associated with. */
function deleteProfile({ ids: [id = ""], state }: JsonCall): Json {
  const { profiles, associations, resources } = state.ofProfiles;
  const Profile = existing(profiles, id);
  const isUsed = [...associations.values(), ...resources.values()].some(({ ProfileId }) => ProfileId === id);
  if (isUsed) throw refusal("ConflictException", `The Profile ${id} has associations`, 409);
  profiles.delete(id);
  return { Profile: { ...Profile, Status: "DELETED" } };
}

/** A VPC has at most one Profile. */
function associateVpc({ body, account, region, state }: JsonCall): Json {
  const { profiles, associations } = state.ofProfiles;
  existing(profiles, textIn(body, "ProfileId"));
  if ([...associations.values()].some(({ ResourceId }) => ResourceId === body["ResourceId"])) {
    throw refusal("ResourceExistsException", `${body["ResourceId"]} is associated with a Profile already`);
  }
  const Id = state.ofProfiles.nextId("rpassoc");
  const { Name, ProfileId, ResourceId } = body;
  const ProfileAssociation = { ...COMPLETE, Id, Name, OwnerId: account, ProfileId, ResourceId };
  associations.set(Id, ProfileAssociation);
  keepTags(`arn:aws:route53profiles:${region}:${account}:profile-association/${Id}`, body["Tags"], state);
  return { ProfileAssociation };
}

function getAssociation({ ids, state }: JsonCall): Json {
  return { ProfileAssociation: existing(state.ofProfiles.associations, ids[0]) };
}

function disassociateVpc({ ids: [profileId, resourceId], state }: JsonCall): Json {
  const { associations } = state.ofProfiles;
  return { ProfileAssociation: take(associations, (one) => isOf(one, profileId) && one["ResourceId"] === resourceId) };
}

function associateResource({ body, account, state }: JsonCall): Json {
  existing(state.ofProfiles.profiles, textIn(body, "ProfileId"));
  const Id = state.ofProfiles.nextId("rpr");
  const { Name, ProfileId, ResourceArn } = body;
  // https://github.com/hashicorp/terraform-provider-aws/issues/43494 (read 2026-11-28)
  const ResourceProperties = JSON.stringify({ ServiceName: "com.amazonaws.us-east-1.x." });
  const own = { Id, Name, OwnerId: account, ProfileId, ResourceArn, ResourceProperties, ResourceType: "VPC_ENDPOINT" };
  const ProfileResourceAssociation = { ...COMPLETE, ...own };
  state.ofProfiles.resources.set(Id, ProfileResourceAssociation);
  return { ProfileResourceAssociation };
}

function getResourceAssociation({ ids, state }: JsonCall): Json {
  return { ProfileResourceAssociation: existing(state.ofProfiles.resources, ids[0]) };
}

function dissociate({ ids: [profileId, arn], state }: JsonCall): Json {
  const { resources } = state.ofProfiles;
  return { ProfileResourceAssociation: take(resources, (one) => isOf(one, profileId) && one["ResourceArn"] === arn) };
}

function tagResource({ ids: [arn = ""], body, state }: JsonCall): Json {
  keepTags(arn, { ...state.ofProfiles.tags.get(arn), ...Object(body["Tags"]) }, state);
  return {};
}

function keepTags(arn: string, tags: unknown, { ofProfiles }: JsonCall["state"]): void {
  ofProfiles.tags.set(arn, Object(tags));
}

function isOf({ ProfileId }: Json, profileId: string | undefined): boolean {
  return ProfileId === profileId;
}

/** Removes the one member that fits, and returns it as it was last. */
function take(map: Map<string, Json>, fits: (one: Json) => boolean): Json {
  const id = [...map].find(([, one]) => fits(one))?.[0];
  const found = existing(map, id);
  map.delete(id ?? "");
  return { ...found, Status: "DELETED" };
}
