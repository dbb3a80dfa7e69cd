import { limits } from "@/lib/catalogue/limits";
import { Citations } from "./rule-reason";

/** What goes past every rung: shown beside every verdict, so that a rung is not taken for safety. */
export function IsolationLimits() {
  return (
    <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      {limits.map(({ id, title, explanation, citations }) => (
        <li key={id} className="border-t border-line pt-3">
          <h3 className="text-lg">{title}</h3>
          <p className="mb-1">{explanation}</p>
          <Citations citations={citations} />
        </li>
      ))}
    </ul>
  );
}
