import { positionOn, type SpreadLevel, spreadLevels } from "@/lib/engine/scales";

/** Boxes around the copies, innermost first: host, rack, data centre, region. */
const boxes = 4;
const inset = 4.5;
const gutter = 6;

type Box = { x: number; y: number; width: number; height: number };

/**
 * Two copies in nested boxes: host, rack, data centre, hazard region. Boxes below the level stand apart,
 * one per copy; the outermost of those is drawn heavy, because it is what separates them.
 */
export function SpreadPictogram({ level }: { level: SpreadLevel }) {
  const apart = positionOn(spreadLevels, level);
  const together = nest({ x: 1.25, y: 1.25, width: 137.5, height: 53.5 }, boxes - apart);
  const [left, right] = halve(innerOf(together));
  const separate = [...nest(left, apart), ...nest(right, apart)];
  const heavy = apart === 0 ? [] : [nest(left, apart)[0], nest(right, apart)[0]];
  const centres = apart === 0 ? [56, 84] : [left.x + left.width / 2, right.x + right.width / 2];
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 140 56" data-pictogram="" className="block h-auto">
      {[...together, ...separate].map((box) => (
        <rect key={`${box.x} ${box.y}`} {...box} fill="none" className="stroke-edge" />
      ))}
      {heavy.map((box) =>
        box ? <rect key={box.x} {...box} fill="none" strokeWidth="2.5" className="stroke-ink" /> : null,
      )}
      {centres.map((x) => (
        <circle key={x} cx={x} cy="28" r="4" className="fill-ink" />
      ))}
    </svg>
  );
}

/** `count` boxes, each inside the one before. */
function nest(outer: Box, count: number): Box[] {
  return Array.from({ length: count }, (_, index) => shrink(outer, index * inset));
}

/** The room inside the innermost box; the whole drawing when there is none. */
function innerOf(nested: readonly Box[]): Box {
  const innermost = nested.at(-1);
  return innermost ? shrink(innermost, inset) : { x: 1.25, y: 1.25, width: 137.5, height: 53.5 };
}

function shrink(box: Box, by: number): Box {
  return { x: box.x + by, y: box.y + by, width: box.width - 2 * by, height: box.height - 2 * by };
}

function halve(box: Box): [Box, Box] {
  const width = (box.width - gutter) / 2;
  return [
    { ...box, width },
    { ...box, width, x: box.x + width + gutter },
  ];
}
