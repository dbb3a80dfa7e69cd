import type { MessageKey } from "@/lib/messages/messages";
import type { Words } from "@/lib/messages/words";
import { territories } from "./regimes/circles";

const keys: Readonly<Record<string, MessageKey>> = {
  [territories.us]: "result.territory.us",
  [territories.china]: "result.territory.china",
  [territories.korea]: "result.territory.korea",
  [territories.saudiArabia]: "result.territory.saudiArabia",
  [territories.india]: "result.territory.india",
  [territories.canada]: "result.territory.canada",
  [territories.eu]: "result.territory.eu",
  [territories.eea]: "result.territory.eea",
  [territories.contract]: "result.territory.contract",
};

/** A territory in the language of the page; one that only old rules name stays as they name it. */
export function territoryLabel(words: Words, name: string): string {
  const key = keys[name];
  return key ? words.t(key) : name;
}
