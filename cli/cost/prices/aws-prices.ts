import { join } from "node:path";
import type { PriceList } from "../../../lib/cost/price-list";
import { currencyOf } from "../../../lib/cost/prices";
import { decodeText } from "../../read-text";
import type { Reading } from "../../reading";
import { cacheFolder, readCached, writeCached } from "./cache";
import { download } from "./download";
import { pricesIn } from "./price-file";

// https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/using-the-aws-price-list-bulk-api-fetching-price-list-files-manually.html
const ADDRESSES = {
  USD: { server: "https://pricing.us-east-1.amazonaws.com", partition: "aws" },
  CNY: { server: "https://pricing.cn-northwest-1.amazonaws.com.cn", partition: "cn" },
} as const;

/** Names another server in the environment, such as a mirror within a company. */
export const SERVER_VARIABLE = "VPC_ENDPOINTS_PRICES_URL";

const FRESH_MS = 24 * 60 * 60 * 1000;

/** Prices that AWS publishes for a region, and what to know of how they were read. */
export interface AwsPrices {
  readonly list: PriceList;
  /** Sentences for people. */
  readonly remarks: readonly string[];
}

/** Reads the price list AmazonVPC of a region, from the cache if that is at most a day old, or else from AWS. */
export async function readAwsPrices(region: string, env: NodeJS.ProcessEnv): Promise<Reading<AwsPrices>> {
  const { server, partition } = ADDRESSES[currencyOf(region)];
  const base = env[SERVER_VARIABLE] || server;
  const url = new URL(`/offers/v1.0/${partition}/AmazonVPC/current/${region}/index.csv`, base);
  const folder = cacheFolder(env);
  const name = `${url.host.replaceAll(":", "_")}-AmazonVPC-${region}.csv`;
  const cached = readCached(join(folder, name));
  if (cached && Date.now() - cached.date.getTime() < FRESH_MS) {
    return withRemarks(pricesIn(cached.text, region, url.href), []);
  }
  try {
    const content = await download(url, { env });
    const read = pricesIn(decodeText(content), region, url.href);
    if (!("error" in read)) writeCached(folder, name, content);
    return withRemarks(read, []);
  } catch (error) {
    const reason = `Cannot read ${url.href}: ${error instanceof Error ? error.message || error.name : String(error)}`;
    const day = cached?.date.toISOString().slice(0, 10);
    return cached
      ? withRemarks(pricesIn(cached.text, region, url.href), [`${reason}. The prices were read on ${day}.`])
      : { error: reason };
  }
}

function withRemarks(read: Reading<PriceList>, remarks: readonly string[]): Reading<AwsPrices> {
  return "error" in read ? read : { value: { list: read.value, remarks } };
}
