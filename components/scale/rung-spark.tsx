import { classNames } from "@/components/ui/class-names";
import type { Rung } from "@/lib/engine/scales";
import { type RungNumber, rungNumber } from "./section-geometry";

type RungSparkProps = {
  rung: Rung;
  label: string;
};

const numbers = [1, 2, 3, 4, 5, 6] as const;

const fills: Record<RungNumber, string> = {
  1: "fill-rung-1",
  2: "fill-rung-2",
  3: "fill-rung-3",
  4: "fill-rung-4",
  5: "fill-rung-5",
  6: "fill-rung-6",
};

/** A rung in a line of text: six squares, filled up to it, then its number and name. */
export function RungSpark({ rung, label }: RungSparkProps) {
  const number = rungNumber(rung);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <svg
        aria-hidden="true"
        focusable="false"
        width="118"
        height="18"
        viewBox="0 0 118 18"
        className="h-auto max-w-full shrink-0"
      >
        {numbers.map((each) => {
          const isFilled = each <= number;
          return (
            <rect
              key={each}
              data-part={isFilled ? "filled" : "empty"}
              x={(each - 1) * 20 + 0.75}
              y="0.75"
              width="16.5"
              height="16.5"
              strokeWidth={isFilled ? 1.5 : 1}
              className={classNames(isFilled ? `${fills[each]} stroke-ink` : "fill-paper stroke-edge")}
            />
          );
        })}
      </svg>
      <span>
        {number} · {label}
      </span>
    </span>
  );
}
