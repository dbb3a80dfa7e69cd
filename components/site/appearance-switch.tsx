import type { PageFacts } from "./site-shell";
import { SwitchForm } from "./switch-form";

const themes = ["system", "light", "dark"] as const;
const hatchings = ["off", "on"] as const;

/** Paper, blueprint, or as the system has it; and textures over the fills of the drawings. */
export function AppearanceSwitch({ page: { words, appearance, path } }: { page: PageFacts }) {
  const { t } = words;
  return (
    <SwitchForm
      action="/appearance"
      back={path}
      groups={[
        {
          name: "theme",
          label: t("site.footer.theme"),
          current: appearance.theme,
          choices: themes.map((value) => ({ value, label: t(`site.footer.themes.${value}`) })),
        },
        {
          name: "hatching",
          label: t("site.footer.hatching"),
          current: appearance.hatching,
          choices: hatchings.map((value) => ({ value, label: t(`site.footer.hatchings.${value}`) })),
        },
      ]}
    />
  );
}
