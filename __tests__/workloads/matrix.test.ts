import { Testing } from "cdktf";
import { MAX_POLICY_CHARACTERS } from "../../lib/policy/document/size";
import { findActions } from "../../lib/policy/iam/find-actions";
import { type IamAction, prefixesOf } from "../../lib/policy/iam/iam-data";
import { fullAccess } from "../../lib/policy/ready/full-access";
import { accountAllowList, organizationPerimeter } from "../../lib/policy/ready/perimeter";
import { readOnly } from "../../lib/policy/ready/read-only";
import { findService, isEndpointServiceName } from "../../lib/services/catalogue";
import { mergeWorkloads } from "../../lib/workloads/merge-workloads";
import { defaultsOf } from "../../lib/workloads/set-of";
import { WORKLOADS, type WorkloadName } from "../../lib/workloads/sets.generated";
import { NETWORK, newStack, newVpcEndpoints } from "../defined";
import { isDecided, type RenderedPolicies, renderedPolicies } from "./rendered-policies";
import { REQUESTS, type RequestRow } from "./request-facts";
import { PEOPLE } from "./resolve-request";
import { everyOption, SETS } from "./sets";

type Services = Readonly<Record<string, object>>;

const ALLOW_LIST = { accountIds: [PEOPLE.account] };
const PERIMETER = { organizationId: PEOPLE.organizationId };

const PERIMETERS = {
  "organizationPerimeter()": organizationPerimeter(PERIMETER),
  "organizationPerimeter() without AWS services": organizationPerimeter({ ...PERIMETER, awsServices: false }),
  "accountAllowList()": accountAllowList(ALLOW_LIST),
  "accountAllowList() without AWS services": accountAllowList({ ...ALLOW_LIST, awsServices: false }),
};

const NAMES = Object.keys(WORKLOADS).filter((name): name is WorkloadName => name in WORKLOADS);
const REGIONS = ["us-east-1", "eu-central-2", "cn-north-1", "us-gov-west-1", "eusc-de-east-1"];

function rowsOf(name: WorkloadName): readonly RequestRow[] {
  return REQUESTS.rows.filter(({ set, policy }) => set === name && policy !== "none");
}

/** The options with which a set has requests of its own, each alone. */
function casesOf(name: WorkloadName): readonly (string | undefined)[] {
  return [...new Set(rowsOf(name).map(({ when }) => when))];
}

function about({ action, resource, endpoint, context, when = "always", expect: decision }: RequestRow): string {
  return `${decision} (${when}): ${action} on ${resource} through ${endpoint}, ${context}`;
}

function isRead({ action, endpoint }: RequestRow): boolean {
  return findActions(action, prefixesOf(endpoint)).some(readsOnly);
}

function readsOnly({ level }: IamAction): boolean {
  return level === "R" || level === "L";
}

/** The options of a service whose policy lets reading alone pass, if it has any action that reads. */
function limitToReading(service: string, options: object): object {
  if (!isEndpointServiceName(service) || "policy" in options) return options;
  const reads = findActions("*", prefixesOf(service)).some(readsOnly);
  return reads ? { ...options, policy: readOnly(service) } : options;
}

/** The services of a set with one of its options; none if AWS does not offer them in the region. */
function servicesOf(name: WorkloadName, option: string | undefined, region: string): Services | undefined {
  const services: Services = { ...SETS[name](option === undefined ? {} : { [option]: true }) };
  const isOffered = Object.keys(services).every((service) => {
    const { onlyRegions = [region], missingRegions = [] } = findService(service) ?? {};
    return onlyRegions.includes(region) && !missingRegions.includes(region);
  });
  return isOffered ? services : undefined;
}

/** Rows that the policies of a set do not decide as they have to, each option of the set alone. */
function wrong(
  name: WorkloadName,
  region: string,
  rows: readonly RequestRow[],
  policiesOf: (services: Services) => RenderedPolicies,
): readonly string[] {
  return casesOf(name).flatMap((option) => {
    const services = servicesOf(name, option, region);
    if (services === undefined) return [];
    const policies = policiesOf(services);
    const asked = rows.filter(({ when }) => when === option);
    return asked.filter((row) => !isDecided(row, policies[row.endpoint], region)).map(about);
  });
}

describe.each(NAMES)("%s behind", (name) => {
  describe.each(Object.entries(PERIMETERS))("%s", (_about, policy) => {
    test.each(REGIONS)("decides each documented request, and each of a stranger, as expected in %s", (region) => {
      const policiesOf = (services: Services) => renderedPolicies({ policy, services }, region);
      expect(wrong(name, region, rowsOf(name), policiesOf)).toEqual([]);
    });

    test("decides them alike if an entry after the set replaces each of its own", () => {
      const region = "us-east-1";
      const policiesOf = (set: Services) => {
        const entries = Object.keys(set).map((service) => [service, { ...defaultsOf(service), tags: { a: "b" } }]);
        return renderedPolicies({ policy, services: { ...set, ...Object.fromEntries(entries) } }, region);
      };
      expect(wrong(name, region, rowsOf(name), policiesOf)).toEqual([]);
    });

    test("decides them alike if only Terraform knows the region", () => {
      const region = "eu-west-3";
      const policiesOf = (services: Services) => renderedPolicies({ policy, services }, region, false);
      expect(wrong(name, region, rowsOf(name), policiesOf)).toEqual([]);
    });
  });

  test("a perimeter warns of nothing but what no source says, and of federated callers of sts", () => {
    const policy = PERIMETERS["organizationPerimeter()"];
    const services = SETS[name](everyOption(name));
    const { node } = newVpcEndpoints(newStack(), "endpoints", { ...NETWORK, region: "us-east-1", policy, services });
    const others = node.metadata.filter(({ data }) => !/\((policy-support-unknown|federation-blocked)\)$/.test(data));
    expect(others).toEqual([]);
  });

  test("readOnly() lets each documented request pass that reads", () => {
    const reading = rowsOf(name).filter((row) => row.expect === "allowed" && isRead(row));
    const policiesOf = (services: Services) => {
      const limited = Object.entries(services).map(([service, options]) => [service, limitToReading(service, options)]);
      return renderedPolicies({ services: Object.fromEntries(limited) }, "us-east-1");
    };
    expect(wrong(name, "us-east-1", reading, policiesOf)).toEqual([]);
  });

  test("full access changes nothing", () => {
    const services = { ...SETS[name](everyOption(name)) };
    const bare = Object.fromEntries(Object.keys(services).map((service) => [service, defaultsOf(service)]));
    const [stack, expected] = [services, bare].map((map) => {
      const stack = newStack();
      newVpcEndpoints(stack, "endpoints", { ...NETWORK, region: undefined, policy: fullAccess(), services: map });
      return Testing.synth(stack);
    });
    expect(stack).toBe(expected);
  });
});

describe("all sets behind", () => {
  test.each(Object.entries(PERIMETERS))("%s keep closed what must stay closed, in one construct", (_about, policy) => {
    const services = mergeWorkloads(...NAMES.map((name) => SETS[name](everyOption(name))));
    const policies = renderedPolicies({ policy, services }, "us-east-1");
    const closed = NAMES.flatMap(rowsOf).filter((row) => row.expect === "denied");
    expect(closed.filter((row) => !isDecided(row, policies[row.endpoint], "us-east-1")).map(about)).toEqual([]);
  });

  test.each([true, false])("a perimeter stay within AWS's limit, with the region known: %p", (known) => {
    const services = mergeWorkloads(...NAMES.map((name) => SETS[name](everyOption(name))));
    const policy = PERIMETERS["organizationPerimeter()"];
    const policies = renderedPolicies({ policy, services }, "us-east-1", known);
    const lengths = Object.entries(policies).map(([service, document]) => [service, JSON.stringify(document).length]);
    expect(lengths.filter(([, length]) => Number(length) > MAX_POLICY_CHARACTERS)).toEqual([]);
  });
});
