import { expect, it } from "vitest";
import { currentProofs } from "@/lib/exchange/current-proofs";
import { flatMessages } from "@/lib/messages/messages";

it("the words for what is proved are those of the proofs, in their order", () => {
  const words = [...flatMessages("en")].filter(([key]) => key.startsWith("rules.law."));
  expect(words.map(([, text]) => text)).toEqual(currentProofs.laws.flatMap(({ claim, how }) => [claim, how]));
});
