/**
 * Colours of the day theme, and the night's page, for what cannot read the stylesheet: browsers' own bars, the
 * manifest, the preview image. A test holds them to the tokens.
 */
export const paper = { light: "#fbfaf6", dark: "#0e151f" } as const;

export const dayColours = {
  ink: "#161e2b",
  "ink-2": "#47515e",
  edge: "#78818b",
  sunk: "#f2f1ec",
  ground: "#d3d1ca",
  "ground-2": "#c0beb5",
  "rung-1": "#f2e9d0",
  "rung-2": "#c2d4a6",
  "rung-3": "#75bc9d",
  "rung-4": "#2c98a3",
  "rung-5": "#256291",
  "rung-6": "#293060",
} as const;
