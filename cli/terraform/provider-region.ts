import { isPossibleRegion } from "../../lib/services/regions";
import type { ModuleInstance } from "./module-instance";
import { constantOf } from "./references";
import { type JsonObject, member } from "./shown-json";

/** The region of the provider of a resource in a plan's configuration; undefined if the configuration leaves it open. */
export function providerRegion(
  { provider_config_key: key }: JsonObject,
  module: ModuleInstance,
  configuration: JsonObject,
): string | undefined {
  if (typeof key !== "string") return undefined;
  const provider = member(configuration, "provider_config", key);
  const scope = scopeOf(String(provider["module_address"] ?? ""), module);
  const expression = member(provider, "expressions", "region");
  const region = scope && constantOf({ expression, module: scope, steps: 0 });
  return typeof region === "string" && isPossibleRegion(region) ? region : undefined;
}

/** The module, or the one around it, that has a provider block; its address in a configuration has no indexes. */
function scopeOf(address: string, module: ModuleInstance): ModuleInstance | undefined {
  if (module.address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, "") === address) return module;
  return module.parent && scopeOf(address, module.parent);
}
