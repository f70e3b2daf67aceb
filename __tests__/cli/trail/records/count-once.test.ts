import type { TrailRecord } from "../../../../cli/trail/recorded-call";
import { countOnce } from "../../../../cli/trail/records/count-once";
import { recordOf, recordsOf } from "../trails";

type More = Readonly<Record<string, unknown>>;

const NETWORK = { eventCategory: "NetworkActivity", eventID: "network-1" };
const SHARED = { sharedEventID: "shared" };
const OF_OWNER = { ...SHARED, eventID: "of-owner", userIdentity: { type: "AWSAccount", accountId: "111122223333" } };

describe("countOnce()", () => {
  test.each<[string, readonly More[], readonly string[]]>([
    ["events of their own", [{}, { eventID: "b", requestID: "b" }], ["event-1", "b"]],
    ["an event that is delivered twice", [{}, {}], ["event-1"]],
    ["two events of one request", [{}, { eventID: "b" }], ["event-1", "b"]],
    ["events without an id", [{ eventID: undefined }, { eventID: undefined }], ["", ""]],
    ["a network activity event before the call's other one", [NETWORK, {}], ["event-1"]],
    ["a network activity event after it", [{}, NETWORK], ["event-1"]],
    ["a network activity event of another request", [{}, { ...NETWORK, requestID: "b" }], ["event-1", "network-1"]],
    ["network activity events alone", [NETWORK, NETWORK], ["network-1"]],
    [
      "a network activity event without a request id",
      [{}, { ...NETWORK, requestID: undefined }],
      ["event-1", "network-1"],
    ],
    [
      "a request that the endpoint denied",
      [{ ...NETWORK, errorCode: "VpceAccessDenied" }, {}],
      ["network-1", "event-1"],
    ],
    ["events for two accounts, the caller's last", [OF_OWNER, SHARED], ["event-1"]],
    ["events for two accounts, the caller's first", [SHARED, OF_OWNER], ["event-1"]],
    ["an event for the owner alone", [OF_OWNER], ["of-owner"]],
    [
      "network activity for two accounts, and the call",
      [{ ...OF_OWNER, ...NETWORK }, { ...SHARED, ...NETWORK }, {}],
      ["event-1"],
    ],
  ])("lets each call pass once: %s", (_, records, passed) => {
    const { pass, rest } = countOnce();
    const found: TrailRecord[] = [];
    for (const more of records) pass({ record: recordOf(1, more), calls: 1, last: "" }, found);
    expect([...found, ...rest()].map(({ record }) => record["eventID"] ?? "")).toEqual(passed);
  });

  test("lets no more than 1024 records wait", () => {
    const { pass, rest } = countOnce();
    const found: TrailRecord[] = [];
    const network = (number: number) => ({
      record: recordOf(number, { eventCategory: "NetworkActivity" }),
      calls: 1,
      last: "",
    });
    for (let number = 0; number < 1030; number += 1) pass(network(number), found);
    expect(found.map(({ record }) => record["eventID"])).toEqual(recordsOf(512).map((record) => record["eventID"]));
    expect(rest()).toHaveLength(1030 - 512);
    pass(network(0), found);
    expect(found).toHaveLength(512);
  });
});
