import { Disclosure } from "@/components/ui/disclosure";
import { limits } from "@/lib/catalogue/limits";
import { Citations } from "./citations";

/** What goes past every rung: shown beside every verdict, so that a rung is not taken for safety. */
export function IsolationLimits() {
  return (
    <>
      <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {limits.map(({ id, title, explanation }) => (
          <li key={id} className="border-t border-line pt-3">
            <h3 className="text-lg">{title}</h3>
            <p>{explanation}</p>
          </li>
        ))}
      </ul>
      <Disclosure summary="Sources of this list">
        <Citations citations={limits.flatMap(({ citations }) => citations)} />
      </Disclosure>
    </>
  );
}
