"use client";

import type { FloorPreview } from "@/components/scale/floor-preview";
import { showFloor } from "@/components/scale/show-floor";
import { Button } from "@/components/ui/button";

type FloorStepsProps = {
  /** The id of the rail to move. */
  railId: string;
  previews: readonly { readonly label: string; readonly preview: FloorPreview }[];
};

/** Buttons that move the floor of a rail, as answers do on a question page. */
export function FloorSteps({ railId, previews }: FloorStepsProps) {
  return (
    <p className="mt-4 flex flex-wrap gap-2">
      {previews.map(({ label, preview }) => (
        <Button
          key={label}
          type="button"
          variant="secondary"
          onClick={() => {
            const rail = document.getElementById(railId);
            if (rail) showFloor(rail, preview);
          }}
        >
          {label}
        </Button>
      ))}
    </p>
  );
}
