import { reservedCustomKey } from "../../lib/rules/reserved-custom-key";
import { findings, paths } from "./check-rule";

describe("reserved-custom-key", () => {
  test.each(["db", "db.prod", "Interface", "db.interface", "Gateway.db", "dbGateway", "db.Interface2"])(
    "accepts the key %s",
    (key) => {
      expect(paths(reservedCustomKey, custom(key))).toEqual([]);
    },
  );

  test("accepts such a name among services, which another rule reports", () => {
    expect(paths(reservedCustomKey, { services: ["s3.Interface"] })).toEqual([]);
  });

  test.each(["db.Gateway", "db.Interface", "s3.Interface", ".Gateway"])("finds the key %s", (key) => {
    expect(paths(reservedCustomKey, custom(key))).toEqual([`customServices["${key}"]`]);
  });

  test("says what the key is for", () => {
    expect(findings(reservedCustomKey, custom("db.Interface"))).toEqual([
      'customServices["db.Interface"]: "db.Interface" ends like the key of a second endpoint of one service, such as "s3.Interface": choose another key',
    ]);
  });
});

function custom(key: string): object {
  const service = { type: "Interface", serviceName: "com.amazonaws.eu-west-1.x" };
  return { services: ["sqs"], customServices: { [key]: service } };
}
