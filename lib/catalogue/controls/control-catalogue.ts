import type { Control } from "./control";
import { kernelControls } from "./kernel-controls";
import { postureControls } from "./posture-controls";
import { regimeControls } from "./regime-controls";

/** Every control by id. */
export const controls: Readonly<Record<string, Control>> = Object.fromEntries(
  [...postureControls, ...kernelControls, ...regimeControls].map((control) => [control.id, control]),
);
