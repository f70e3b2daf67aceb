import { type HubTerms, PROFILE_ASSOCIATIONS } from "./hub-break-even";
import { sum, tieredCost, times, type Usd } from "./money";
import { firstPrice, type RegionPrices } from "./prices";
import type { HubCost, PerVpcCost } from "./shared-cost-estimate";
import type { DnsWay } from "./shared-cost-input";

/** Hosted zones of an account that cost more than the rest: https://aws.amazon.com/route53/pricing/ */
export const FIRST_ZONES = 25;

/** Everything that both ways depend on, apart from the number of VPCs. */
export interface SharedSetting {
  readonly prices: RegionPrices;
  readonly hours: number;
  /** Hours of one set of endpoints. */
  readonly setUsd: Usd;
  /** Known traffic of one VPC; 0 where none is known. */
  readonly gbPerVpc: number;
  /** What data between zones cost a VPC at its endpoints. */
  readonly crossAzUsdPerVpc: Usd;
  readonly otherGb: number | undefined;
  /** VPCs that are no spokes. */
  readonly hubs: 0 | 1;
  readonly hubAttachments: number;
  readonly attachmentsPerSpoke: number;
  readonly dns: DnsWay;
  readonly zones: number;
}

/** The charges of both ways for a number of VPCs. */
export interface Charges {
  readonly perVpc: PerVpcCost;
  readonly hub: Omit<HubCost, "dns" | "hostedZones" | "servicesOfUnknownNames">;
}

/** What both ways cost for a number of VPCs that each send the same. */
export function chargesAt(setting: SharedSetting, vpcs: number): Charges {
  const { prices, hours, setUsd, gbPerVpc, hubs } = setting;
  const spokes = vpcs - hubs;
  const attachments = setting.hubAttachments + setting.attachmentsPerSpoke * spokes;
  const dataUsd = sum([
    tieredCost(gbPerVpc * vpcs, prices.interfaceGb.tiers, setting.otherGb),
    times(vpcs, setting.crossAzUsdPerVpc),
  ]);
  const hoursUsd = times(vpcs, setUsd);
  const transitGatewayHoursUsd = times(hours * attachments, firstPrice(prices.transitGatewayHour));
  const transitGatewayDataUsd = times(gbPerVpc * spokes, firstPrice(prices.transitGatewayGb));
  const dnsUsd = costOfDns(setting, spokes);
  return {
    perVpc: { hoursUsd, dataUsd, monthlyUsd: sum([hoursUsd, dataUsd]) },
    hub: {
      hoursUsd: setUsd,
      dataUsd,
      transitGatewayAttachments: attachments,
      transitGatewayHoursUsd,
      transitGatewayDataUsd,
      dnsUsd,
      monthlyUsd: sum([setUsd, dataUsd, transitGatewayHoursUsd, transitGatewayDataUsd, dnsUsd]),
    },
  };
}

/** The terms of the break-even for an amount of traffic; undefined where a price in them is not known. */
export function termsOf(setting: SharedSetting, gbPerVpc: number): HubTerms | undefined {
  const { prices, hours, setUsd, hubs, hubAttachments, attachmentsPerSpoke } = setting;
  const gbUsd = priceOf(gbPerVpc, firstPrice(prices.transitGatewayGb));
  const attachmentUsd = priceOf(
    hubAttachments + attachmentsPerSpoke,
    times(hours, firstPrice(prices.transitGatewayHour)),
  );
  const isProfile = setting.dns === "profile";
  const furtherSpokeUsd = priceOf(isProfile ? 1 : 0, times(hours, firstPrice(prices.route53ProfileVpcHour)));
  const dnsUsd = costOfDns(setting, 0);
  if (setUsd === "unknown" || gbUsd === "unknown" || attachmentUsd === "unknown") return undefined;
  if (furtherSpokeUsd === "unknown" || dnsUsd === "unknown") return undefined;
  return {
    setUsd,
    spokeUsd: gbPerVpc * gbUsd + attachmentsPerSpoke * attachmentUsd,
    fixedUsd: hubAttachments * attachmentUsd + dnsUsd,
    furtherSpokeUsd,
    hubs,
  };
}

/** The price of a unit; nothing where no unit is bought, even where the price is unknown. */
function priceOf(quantity: number, price: Usd): Usd {
  return quantity === 0 ? 0 : price;
}

function costOfDns({ prices, hours, dns, zones }: SharedSetting, spokes: number): Usd {
  if (dns === "profile") {
    const further = Math.max(0, spokes - PROFILE_ASSOCIATIONS);
    return sum([
      times(hours, firstPrice(prices.route53ProfileHour)),
      times(hours * further, firstPrice(prices.route53ProfileVpcHour)),
    ]);
  }
  return sum([
    times(Math.min(zones, FIRST_ZONES), firstPrice(prices.hostedZoneMonth)),
    times(Math.max(0, zones - FIRST_ZONES), firstPrice(prices.furtherHostedZoneMonth)),
  ]);
}
