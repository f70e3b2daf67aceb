import { runCli } from "../cli/run-cli";
import { temporaryFolder } from "./folders";
import { deliver } from "./week/deliver";
import { NAT_ADDRESSES } from "./week/places";
import { weekOf } from "./week/week";

const EVENTS = 30_000;

/** What `services --trail --json` prints, as far as the week knows it. */
interface Usage {
  readonly services: readonly {
    readonly service: string;
    readonly region: string;
    readonly calls: number;
    readonly endpoints: readonly { readonly name: string; readonly calls: number }[];
    readonly privateCalls: number;
    readonly aroundCalls: number;
  }[];
}

/** The calls of the VPC by region and service: all, through endpoints, from private addresses, and from public ones. */
function truth(isFromVpc: (kind: string) => boolean): Readonly<Record<string, readonly number[]>> {
  const counts: Record<string, [number, number, number, number]> = {};
  for (const { call } of weekOf(EVENTS)) {
    if (!call || ["aws-service", "console"].includes(call.source.kind) || !isFromVpc(call.source.kind)) continue;
    const name = `${call.region} ${call.operation.services[0]}`;
    const found = counts[name] ?? [0, 0, 0, 0];
    counts[name] = found;
    found[0] += 1;
    if (call.source.kind === "endpoint" || call.source.kind === "network-activity") found[1] += 1;
    else if (call.source.kind === "private") found[2] += 1;
    else found[3] += 1;
  }
  return counts;
}

function countsOf({ services }: Usage): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    services.map(({ service, region, calls, endpoints, privateCalls, aroundCalls }) => {
      const through = endpoints.reduce((sum, one) => sum + one.calls, 0);
      return [`${region} ${service}`, [calls, through, privateCalls, aroundCalls]];
    }),
  );
}

describe("vpc-endpoints services --trail, over a week of which the truth is known", () => {
  let trail = "";

  beforeAll(() => {
    trail = temporaryFolder("week");
    deliver(trail, weekOf(EVENTS));
  });

  async function usage(...args: readonly string[]): Promise<Usage> {
    return JSON.parse((await runCli(["services", "--trail", trail, "--json", ...args])).stdout);
  }

  test("counts the calls of each service, through endpoints and around them", async () => {
    expect(countsOf(await usage())).toEqual(truth(() => true));
  });

  test("leaves out calls from elsewhere if the NAT gateways are named", async () => {
    const found = countsOf(await usage("--from-ip", NAT_ADDRESSES.join(",")));
    expect(found).toEqual(truth((kind) => kind !== "elsewhere"));
  });
});
