import { CDKTF, CDKTF_ON_AWS_5, CDKTN, CDKTN_AS_CDKTF, type Packages, resolvePackages } from "./package/project";

/** What a project may have as well as the package. */
const ACCEPTED: Readonly<Record<string, Packages>> = {
  "CDKTF with the oldest constructs": withPackages(CDKTF, { constructs: "10.4.2" }),
  "CDKTF with bindings of AWS provider 5 and a constructs that CDK Terrain refuses": withPackages(CDKTF_ON_AWS_5, {
    constructs: "10.8.1",
  }),
  "CDK Terrain": CDKTN,
  "CDK Terrain in the place of CDKTF": CDKTN_AS_CDKTF,
  "both, while a program moves from one to the other": withPackages(CDKTF, CDKTN.dependencies),
};

/** What npm rejects, and what it says. */
const REFUSED: Readonly<Record<string, readonly [Packages, string]>> = {
  "a CDKTF that the package was not made for": [
    withPackages(CDKTF, { cdktf: "0.20.12", "@cdktf/provider-aws": "19.65.1" }),
    'peerOptional cdktf@"^0.21.0" from cdktf-aws-vpc-endpoints',
  ],
  "CDK Terrain with constructs 10.8": [
    withPackages(CDKTN, { constructs: "10.8.1" }),
    'peer constructs@">=10.6.0 <10.8.0"',
  ],
  "CDK Terrain in the place of CDKTF without an override": [
    { dependencies: CDKTN_AS_CDKTF.dependencies },
    'peer cdktf@"^0.21.0" from @cdktf/provider-aws',
  ],
  "an override that its own dependency contradicts": [
    { ...CDKTF, overrides: { cdktf: "npm:cdktn@^0.24.0" } },
    "EOVERRIDE",
  ],
};

describe("npm install", () => {
  test.each(Object.entries(ACCEPTED))("accepts the package with %s", async (_, packages) => {
    await expect(resolvePackages(packages)).resolves.toBeUndefined();
  });

  test.each(Object.entries(REFUSED))("rejects the package with %s", async (_, [packages, reason]) => {
    await expect(resolvePackages(packages)).rejects.toThrow(reason);
  });
});

function withPackages({ dependencies, ...rest }: Packages, others: Packages["dependencies"]): Packages {
  return { ...rest, dependencies: { ...dependencies, ...others } };
}
