import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { App } from "cdktf";
import type { ManifestConstruct, ManifestEndpoint } from "../../../lib/model/manifest";
import { newApp } from "../../defined";

const root = mkdtempSync(join(tmpdir(), "vpc-endpoints-cost-"));

afterAll(() => rmSync(root, { recursive: true }));

/** A folder of its own, which is removed after the tests. */
export function newFolder(): string {
  return mkdtempSync(join(root, "folder-"));
}

/** Writes a stack and, if there are constructs, its manifest; returns the folder. */
export function writeStack(stack: unknown, constructs?: readonly ManifestConstruct[]): string {
  const folder = newFolder();
  writeFileSync(join(folder, "cdk.tf.json"), JSON.stringify(stack));
  if (constructs) writeManifest(folder, { version: 2, constructs });
  return folder;
}

/** Synthesizes the one stack of an app, and writes its manifest unless synth does; returns the folder of the stack. */
export function synthToFolder(
  define: (app: App) => void,
  constructs: readonly ManifestConstruct[],
  name = "stack",
): string {
  const app = newApp(newFolder());
  define(app);
  app.synth();
  const folder = join(app.outdir, "stacks", name);
  if (!existsSync(join(folder, "vpc-endpoints.json"))) writeManifest(folder, { version: 2, constructs });
  return folder;
}

/** Writes anything as the manifest of a folder. */
export function writeManifest(folder: string, manifest: unknown): void {
  writeFileSync(join(folder, "vpc-endpoints.json"), JSON.stringify(manifest));
}

/** A construct of a manifest, with what differs from an ordinary one. */
export function construct(
  endpoints: readonly ManifestEndpoint[],
  differences: Partial<ManifestConstruct> = {},
): ManifestConstruct {
  return {
    path: "endpoints",
    region: "us-east-1",
    vpcId: null,
    endpoints,
    policies: [],
    choosesSubnets: false,
    servicesVariable: null,
    sharing: null,
    ...differences,
  };
}

/** An interface endpoint of a manifest in two subnets, with what differs from an ordinary one. */
export function endpoint(name: string, differences: Partial<ManifestEndpoint> = {}): ManifestEndpoint {
  const serviceName = `com.amazonaws.us-east-1.${name}`;
  return { name, type: "Interface", serviceName, serviceRegion: null, subnets: 2, policy: null, ...differences };
}

/** A gateway endpoint of a manifest. */
export function gateway(name: string): ManifestEndpoint {
  return endpoint(name, { type: "Gateway", subnets: null });
}

/** The resources of a construct in `cdk.tf.json`, one for each of some types. */
export function resourcesOf(path: string, types: readonly string[] = ["interface"], more: object = {}) {
  return Object.fromEntries(
    types.map((type) => [
      `${path.replaceAll("/", "_")}_${type}`,
      { "//": { metadata: { path: `stack/${path}/${type}` } }, for_each: "${local.services}", ...more },
    ]),
  );
}

/** An interface endpoint in one subnet as a resource of its own, which no construct of this package defines. */
export function resource(serviceName: string, more: object = {}) {
  return { service_name: serviceName, vpc_endpoint_type: "Interface", subnet_ids: ["subnet-1"], ...more };
}
