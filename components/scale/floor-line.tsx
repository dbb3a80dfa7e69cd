type FloorLineProps = {
  /** `now` is solid, `before` is dashed: where the floor was before the changes of a what-if. */
  kind: "now" | "before";
  label: string;
};

/**
 * The floor of a rail, drawn over its rows. It is as high as one row, and moves by whole rows as `data-floor`
 * (or `data-base-floor`) on the figure says.
 */
export function FloorLine({ kind, label }: FloorLineProps) {
  return (
    <div aria-hidden="true" data-floor-line={kind}>
      <span>{label}</span>
    </div>
  );
}
