import { type RungNumber, type SectionGeometry, stackHeight } from "./section-geometry";

const fills: Record<RungNumber, string> = {
  1: "fill-rung-1",
  2: "fill-rung-2",
  3: "fill-rung-3",
  4: "fill-rung-4",
  5: "fill-rung-5",
  6: "fill-rung-6",
};

/** Lines drawn over your layers, in a colour that reads on their fill. */
export const layerInks: Record<RungNumber, string> = {
  1: "stroke-on-rung-1",
  2: "stroke-on-rung-2",
  3: "stroke-on-rung-3",
  4: "stroke-on-rung-4",
  5: "stroke-on-rung-5",
  6: "stroke-on-rung-6",
};

type PartProps = { section: SectionGeometry; isDetailed: boolean };

/** What both tenants stand on, full width, without a wall. */
export function SharedGround({ section, isDetailed }: PartProps) {
  const { depth, sharedTops, sharedHeight } = section;
  const tops = isDetailed ? sharedTops : sharedTops.slice(0, 1);
  return tops.map((top, index) => (
    <rect
      key={top}
      data-part="shared"
      x="0.5"
      y={top}
      width="159"
      height={isDetailed ? sharedHeight : stackHeight - depth}
      className={index % 2 === 0 ? "fill-ground stroke-ink" : "fill-ground-2 stroke-ink"}
      vectorEffect="non-scaling-stroke"
    />
  ));
}

/** The other tenant, built like yours and not yours. */
export function Neighbour({ section, isDetailed }: PartProps) {
  const { depth, privateTops, isPaired } = section;
  return (
    <>
      <rect
        data-part="neighbour"
        x="83.5"
        y="0.5"
        width="76"
        height={depth - 0.5}
        className="fill-sunk stroke-edge"
        vectorEffect="non-scaling-stroke"
      />
      {isDetailed ? (
        <path
          data-part="neighbour-divider"
          d={dividers(privateTops, 83.5, 159.5) + (isPaired ? `M121.5 0V${depth / 2}` : "")}
          fill="none"
          className="stroke-edge"
          vectorEffect="non-scaling-stroke"
        />
      ) : null}
    </>
  );
}

type YourLayersProps = PartProps & { hatch: string };

/** The layers that are yours alone; at rung 4, two units over one guest kernel. */
export function YourLayers({ section, isDetailed, hatch }: YourLayersProps) {
  const { number, depth, privateTops, isPaired } = section;
  const blocks =
    isPaired && isDetailed
      ? [
          { x: 0.5, y: 0.5, width: 36, height: depth / 2 - 0.5 },
          { x: 38.5, y: 0.5, width: 36, height: depth / 2 - 0.5 },
          { x: 0.5, y: depth / 2, width: 74, height: depth / 2 },
        ]
      : [{ x: 0.5, y: 0.5, width: 74, height: depth - 0.5 }];
  return (
    <>
      {blocks.map((block) => (
        <g key={`${block.x} ${block.y}`}>
          <rect
            data-part="yours"
            {...block}
            className={`${fills[number]} stroke-ink`}
            vectorEffect="non-scaling-stroke"
          />
          <rect data-part="hatch" {...block} fill={hatch} />
        </g>
      ))}
      {isDetailed && !isPaired ? (
        <path
          data-part="divider"
          d={dividers(privateTops, 1, 74)}
          fill="none"
          className={layerInks[number]}
          vectorEffect="non-scaling-stroke"
        />
      ) : null}
    </>
  );
}

/** Rects, not strokes, so that the line keeps its weight beside the wall at every size. */
export function GroundLineMark({ section: { depth, groundLine } }: { section: SectionGeometry }) {
  if (groundLine === "open") {
    return (
      <path
        data-part="ground-line"
        d={`M0 ${depth}H160`}
        fill="none"
        className="stroke-ink"
        vectorEffect="non-scaling-stroke"
      />
    );
  }
  const top = depth - 2;
  const d =
    groundLine === "shut"
      ? `M0 ${top}h160v4H0Z`
      : `M0 ${top}h32.5v4H0ZM42.5 ${top}h74v4h-74ZM126.5 ${top}h33.5v4h-33.5Z`;
  return <path data-part="wall" d={d} className="fill-ink" />;
}

function dividers(tops: readonly number[], from: number, to: number): string {
  return tops
    .slice(1)
    .map((top) => `M${from} ${top}H${to}`)
    .join("");
}
