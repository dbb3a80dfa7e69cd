import { assessmentId, lastChange } from "./fill";

/** A page of the library to be asked for, by whoever holds a grant on everything or on a few. */
export type Case = {
  readonly name: string;
  readonly caller: "whole" | "few";
  /** @param count how many assessments there are */
  readonly pathOf: (count: number) => string;
};

/** The position of the assessment in the middle of the list. */
const middle = (count: number) => {
  const number = Math.ceil(count / 2);
  const at = new Date(lastChange.getTime() - (count - number) * 60_000).toISOString();
  return { at, id: assessmentId(number) };
};
const whole = (name: string, path: string): Case => ({ name, caller: "whole", pathOf: () => path });
const few = (name: string, path: string): Case => ({ name, caller: "few", pathOf: () => path });

export const cases: readonly Case[] = [
  whole("list", "/library"),
  {
    name: "list, half way down",
    caller: "whole",
    pathOf: (count) => `/library?after=${encodeURIComponent(`${middle(count).at}_${middle(count).id}`)}`,
  },
  whole("list by name", "/library?sort=name"),
  whole("list by gap", "/library?sort=gap"),
  {
    name: "list by gap, deep",
    caller: "whole",
    pathOf: (count) =>
      `/library?sort=gap&after=${encodeURIComponent(`0_${middle(count).at}_${middle(count).id}`)}`,
  },
  whole("filter: recommended", "/library?rung=vm"),
  whole("filter: no rung fits", "/library?rung=none"),
  whole("filter: floor", "/library?floor=container"),
  whole("filter: gap", "/library?gap=short"),
  whole("filter: spread", "/library?spread=S1"),
  whole("filter: spread, rare", "/library?spread=S4"),
  whole("filter: tag", "/library?tag=pci"),
  whole("filter: role", "/library?role=editor"),
  whole("filter: stale rules", "/library?rules=stale"),
  whole("filter: links that expire", "/library?links=expiring"),
  whole("filters: floor, gap, tag", "/library?floor=vm&gap=short&tag=pci"),
  whole("filters: floor, today", "/library?floor=vm&today=container"),
  whole("search: in every name", "/library?q=serv"),
  whole("search: in a tenth", "/library?q=payments"),
  whole("search: in one of 400", "/library?q=ledger"),
  whole("search: in twenty", "/library?q=heron"),
  whole("search: one name", "/library?q=service+unit17"),
  whole("search: nothing", "/library?q=albatross"),
  whole("grid", "/library?view=grid"),
  whole("bin", "/library/bin"),
  {
    name: "compare six",
    caller: "whole",
    pathOf: (count) =>
      `/compare?ids=${[1, 2, 3, 4, 5, 6].map((each) => assessmentId(Math.ceil((count * each) / 7))).join(",")}`,
  },
  few("a few: list", "/library"),
  few("a few: filter: gap", "/library?gap=short"),
  few("a few: search", "/library?q=serv"),
  few("a few: grid", "/library?view=grid"),
];
