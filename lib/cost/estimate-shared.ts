import type { ServiceCost } from "./cost-estimate";
import { costRefusal } from "./cost-problems";
import type { Costed } from "./costed";
import { estimateListed } from "./estimate";
import { hubPays, hubSaving } from "./hub-break-even";
import { minus, sum, type Usd } from "./money";
import type { PriceItem } from "./price-row";
import { firstPrice, ITEMS, type PriceUsed, pricesOf } from "./prices";
import { totalGb } from "./setting";
import type { SharedCostEstimate } from "./shared-cost-estimate";
import type { SharedCostInput } from "./shared-cost-input";
import { type Charges, chargesAt, FIRST_ZONES, type SharedSetting, termsOf } from "./shared-setting";
import { listShared, spokesOf } from "./sharing";
import { countsAround } from "./vpc-counts";
import { countZones } from "./zone-count";

/**
 * What interface endpoints for several VPCs cost a month: one set of them in each VPC, or one set in a hub that
 * the others reach over a transit gateway; and from how many VPCs the hub pays.
 *
 * @throws one Error that lists everything that is wrong with the input
 */
export function estimateSharedCost(input: SharedCostInput): SharedCostEstimate {
  const { endpoints, shared, problems } = listShared(input);
  if (problems.length > 0) throw new Error(costRefusal(problems));
  const { vpcCount, region } = input;
  const { services, hoursPerMonth } = estimateListed(input, endpoints);
  const names = shared.map(({ name }) => name);
  const { hostedZones } = input;
  const { zones, unknown } =
    hostedZones === undefined ? countZones(shared) : { zones: hostedZones, unknown: [] };
  const costs = services.filter(({ type }) => type === "Interface");
  const setting = settleShared(input, costs, shared, hoursPerMonth, zones);
  const { perVpc, hub } = chargesAt(setting, vpcCount);
  const terms = termsOf(setting, setting.gbPerVpc);
  const savingUsd = minus(perVpc.hoursUsd, sum([hub.hoursUsd, onTheWay(hub)]));
  const pays = terms ? hubPays(terms) : undefined;
  const isProfile = setting.dns === "profile";
  return {
    region,
    hoursPerMonth,
    vpcCount,
    spokeCount: spokesOf(input, vpcCount),
    services: names,
    gatewayServices: namesOf(endpoints, ({ type }) => type === "Gateway"),
    otherServices: namesOf(endpoints, ({ type }) => type !== "Gateway" && type !== "Interface"),
    gbPerVpc: shared.some(({ gb }) => gb !== undefined) ? setting.gbPerVpc : "unknown",
    perVpc,
    hub: {
      ...hub,
      dns: setting.dns,
      hostedZones: isProfile ? 0 : zones,
      servicesOfUnknownNames: isProfile ? [] : unknown,
    },
    savingUsd,
    cheaper: cheaperOf(savingUsd),
    paysFromVpcs: pays?.from ?? "unknown",
    paysUpToVpcs: pays?.upTo,
    paysBelowGbPerVpc: paysBelow(setting, vpcCount),
    furtherVpc: {
      perVpcUsd: setting.setUsd,
      hubUsd: minus(onTheWay(chargesAt(setting, vpcCount + 1).hub), onTheWay(hub)),
    },
    byVpcCount: countsAround(vpcCount, pays?.from, isProfile).map((count) => {
      const charges = chargesAt(setting, count);
      return { vpcCount: count, perVpcUsd: charges.perVpc.monthlyUsd, hubUsd: charges.hub.monthlyUsd };
    }),
    prices: pricesUsed(setting),
  };
}

function settleShared(
  input: SharedCostInput,
  costs: readonly ServiceCost[],
  shared: readonly Costed[],
  hours: number,
  zones: number,
): SharedSetting {
  const { vpcCount, transitGatewayAttachments: attachments = 0, dns = "hosted-zones" } = input;
  const spokes = spokesOf(input, vpcCount);
  const crossAzUsd = sum(costs.map((cost) => cost.crossAzUsd));
  return {
    prices: pricesOf(input.region, input.prices),
    hours,
    setUsd: sum(costs.map(({ hoursUsd }) => hoursUsd)),
    gbPerVpc: totalGb(shared) / vpcCount,
    crossAzUsdPerVpc: crossAzUsd === "unknown" ? "unknown" : crossAzUsd / vpcCount,
    otherGb: input.otherGbPerMonth,
    hubs: input.hubAmongVpcs ? 1 : 0,
    hubAttachments: Math.min(attachments, 1),
    attachmentsPerSpoke: spokes === 0 ? 0 : Math.max(0, attachments - 1) / spokes,
    dns,
    zones,
  };
}

function namesOf(endpoints: readonly Costed[], isAmong: (endpoint: Costed) => boolean): readonly string[] {
  return endpoints.filter(isAmong).map(({ name }) => name);
}

/** What the hub costs besides its endpoints. */
function onTheWay({ transitGatewayHoursUsd, transitGatewayDataUsd, dnsUsd }: Charges["hub"]): Usd {
  return sum([transitGatewayHoursUsd, transitGatewayDataUsd, dnsUsd]);
}

function cheaperOf(savingUsd: Usd): SharedCostEstimate["cheaper"] {
  if (savingUsd === "unknown") return "unknown";
  return savingUsd > 0 ? "hub" : savingUsd < 0 ? "per-vpc" : "equal";
}

function paysBelow(setting: SharedSetting, vpcCount: number): SharedCostEstimate["paysBelowGbPerVpc"] {
  const withoutData = termsOf(setting, 0);
  const usdPerGb = firstPrice(setting.prices.transitGatewayGb);
  if (!withoutData || usdPerGb === "unknown") return "unknown";
  const saving = hubSaving(withoutData, vpcCount);
  if (saving <= 0) return "never";
  const usdPerGbOfEach = usdPerGb * (vpcCount - setting.hubs);
  return usdPerGbOfEach === 0 ? "always" : saving / usdPerGbOfEach;
}

function pricesUsed({ prices, dns, hubAttachments, zones }: SharedSetting): readonly PriceUsed[] {
  const used = new Set<PriceItem>([
    "interfaceHour",
    "interfaceGb",
    "transitGatewayGb",
    ...(hubAttachments > 0 ? (["transitGatewayHour"] as const) : []),
    ...(dns === "profile" ? (["route53ProfileHour", "route53ProfileVpcHour"] as const) : []),
    ...(dns === "hosted-zones" && zones > 0 ? (["hostedZoneMonth"] as const) : []),
    ...(dns === "hosted-zones" && zones > FIRST_ZONES ? (["furtherHostedZoneMonth"] as const) : []),
  ]);
  return ITEMS.filter((item) => used.has(item)).map((item) => prices[item]);
}
