/** The names of the cookies that hold what was chosen in a page's footer. */
export const appearanceCookies = { theme: "theme", hatching: "hatching" } as const;

/** How pages look to one browser: `system` follows it, hatching draws textures over fills. */
export type Appearance = {
  readonly theme: "system" | "light" | "dark";
  readonly hatching: "on" | "off";
};

/** What the cookies of a request ask for; anything else in them is as good as nothing. */
export function wantedAppearance(cookieOf: (name: string) => string | undefined): Appearance {
  const theme = cookieOf(appearanceCookies.theme);
  return {
    theme: theme === "light" || theme === "dark" ? theme : "system",
    hatching: cookieOf(appearanceCookies.hatching) === "on" ? "on" : "off",
  };
}

/** The attributes of `<html>` that the stylesheet goes by; absent for what nobody chose. */
export function appearanceAttributes({ theme, hatching }: Appearance) {
  return {
    "data-theme": theme === "system" ? undefined : theme,
    "data-hatching": hatching === "on" ? hatching : undefined,
  };
}
