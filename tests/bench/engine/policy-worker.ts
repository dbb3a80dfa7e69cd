import { findDisagreements } from "./check-equal";
import { makeOurs } from "./ours";
import { makePeers } from "./peers";
import { measureRates, type Rate } from "./rates";

/** What all engines came to on the same policy. */
export type PolicyReport = {
  readonly disagreements: readonly string[];
  readonly peers: readonly string[];
  readonly rates: Readonly<Record<string, Rate>>;
};

const isQuick = process.argv.includes("--quick");
const contenders = [...makePeers(), ...makeOurs()];
const disagreements = await findDisagreements(contenders);
const rates =
  disagreements.length > 0
    ? new Map<string, Rate>()
    : await measureRates(contenders, isQuick ? 5 : 9, isQuick ? 100 : 250);
const report: PolicyReport = {
  disagreements,
  peers: contenders.filter(({ isPeer }) => isPeer).map(({ name }) => name),
  rates: Object.fromEntries(rates),
};
process.stdout.write(JSON.stringify(report));
