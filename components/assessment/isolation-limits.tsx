import { Disclosure } from "@/components/ui/disclosure";
import { limitIn } from "@/lib/catalogue/in-language";
import { limits } from "@/lib/catalogue/limits";
import type { Words } from "@/lib/messages/words";
import { Citations } from "./citations";

/** What goes past every rung: shown beside every verdict, so that a rung is not taken for safety. */
export function IsolationLimits({ words }: { words: Words }) {
  return (
    <>
      <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {limits
          .map((limit) => limitIn(words, limit))
          .map(({ id, title, explanation, lang }) => (
            <li key={id} lang={lang} className="border-t border-line pt-3">
              <h3 className="text-lg">{title}</h3>
              <p>{explanation}</p>
            </li>
          ))}
      </ul>
      <Disclosure summary={words.t("result.limits.sources")}>
        <Citations words={words} citations={limits.flatMap(({ citations }) => citations)} />
      </Disclosure>
    </>
  );
}
