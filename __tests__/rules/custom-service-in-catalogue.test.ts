import { customServiceInCatalogue } from "../../lib/rules/custom-service-in-catalogue";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, paths } from "./check-rule";

const own = (serviceName: unknown) => ({
  services: [],
  customServices: { "oidc-eks": { type: "Interface", serviceName } },
});

describe("custom-service-in-catalogue", () => {
  test.each([
    ["a partner's service", own("com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0")],
    ["another service of the catalogue", own("com.amazonaws.eu-west-1.sqs")],
    ["a name that only Terraform knows", own(tokenValue("${TfToken[TOKEN.0]}"))],
    ["a service of the catalogue where it belongs", { services: ["oidc-eks"] }],
    [
      "another key",
      {
        services: [],
        customServices: { oidc: { type: "Interface", serviceName: "com.amazonaws.eu-west-1.oidc-eks" } },
      },
    ],
  ])("accepts %s", (_about, props) => {
    expect(paths(customServiceInCatalogue, props)).toEqual([]);
  });

  test.each([
    ["literally", "com.amazonaws.eu-west-1.oidc-eks"],
    ["with a region that only Terraform knows", tokenValue("com.amazonaws.${TfToken[TOKEN.0]}.oidc-eks")],
  ])("finds a service that joined the catalogue, named %s", (_about, serviceName) => {
    expect(findings(customServiceInCatalogue, own(serviceName))).toEqual([
      'customServices["oidc-eks"]: The catalogue has "oidc-eks" now: write services: { "oidc-eks": { ... } } with the options of this one but type and serviceName, and with privateDnsEnabled, which is on by default there. Its key stays, so no endpoint is replaced',
    ]);
  });
});
