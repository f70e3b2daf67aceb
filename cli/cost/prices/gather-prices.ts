import type { Command } from "commander";
import type { PriceList } from "../../../lib/cost/price-list";
import { currencyOf } from "../../../lib/cost/prices";
import { show } from "../../../lib/shapes/text";
import type { Io } from "../../io";
import { tryToRead } from "../../read-text";
import type { Reading } from "../../reading";
import { exitWithUsageError } from "../../usage-error";
import type { AwsPrices } from "./aws-prices";
import { pricesIn } from "./price-file";

/** The word that stands for the list that AWS publishes. */
const AWS = "aws";

/** Reads the lists that `--prices` names for a region; the first one that has a price counts. */
export async function gatherPrices(
  sources: readonly string[],
  region: string,
  command: Command,
  io: Pick<Io, "errorColumns" | "writeError">,
): Promise<AwsPrices | undefined> {
  const found: AwsPrices[] = [];
  for (const source of sources) {
    if (source === AWS && Number.isFinite(io.errorColumns)) io.writeError(`Reading AWS's prices of ${region} ...\n`);
    const read = source === AWS ? await readFromAws(region) : readFile(source, region);
    if ("error" in read) exitWithUsageError(command, `--prices: ${read.error}`);
    const { currency } = read.value.list;
    if (currency !== currencyOf(region)) {
      exitWithUsageError(
        command,
        `--prices: ${show(source)} is in ${currency}, and AWS bills ${region} in ${currencyOf(region)}`,
      );
    }
    found.push(read.value);
  }
  const [first] = found;
  if (!first) return undefined;
  const list: PriceList = { ...first.list, rows: found.flatMap((one) => one.list.rows) };
  return { list, remarks: found.flatMap(({ remarks }) => remarks) };
}

function readFromAws(region: string): Promise<Reading<AwsPrices>> {
  // Only this needs Node's modules for the network, which take a while to load.
  const { readAwsPrices }: typeof import("./aws-prices") = require("./aws-prices");
  return readAwsPrices(region, process.env);
}

function readFile(path: string, region: string): Reading<AwsPrices> {
  const read = tryToRead(path);
  if ("error" in read) return read;
  const list = pricesIn(read.value, region, show(path));
  return "error" in list ? list : { value: { list: list.value, remarks: [] } };
}
