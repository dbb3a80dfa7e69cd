import { ButtonLink } from "@/components/ui/button-link";
import { questions } from "@/lib/catalogue/questionnaire";
import type { Words } from "@/lib/messages/words";
import { ScaleFigure } from "./scale-figure";

const covered = [
  "site.landing.coversPlacement",
  "site.landing.coversNeighbours",
  "site.landing.coversSpread",
  "site.landing.coversControls",
] as const;

const notCovered = [
  "site.landing.coversNotLaw",
  "site.landing.coversNotFlaws",
  "site.landing.coversNotScans",
] as const;

/** What this is, in one drawing and a few sentences. */
export function LandingPage({ words }: { words: Words }) {
  const { t } = words;
  const alwaysAsked = questions.filter(({ shownWhen }) => shownWhen.op === "always").length;
  return (
    <div className="grid gap-16">
      <div className="grid gap-12 md:grid-cols-2">
        <div className="grid content-start gap-6">
          <h1 tabIndex={-1} className="text-4xl">
            {t("site.landing.title")}
          </h1>
          <p className="max-w-measure text-lg">{t("site.landing.what", { questions: alwaysAsked })}</p>
          <p className="max-w-measure">{t("site.landing.effort")}</p>
          <p className="flex flex-wrap gap-3">
            <ButtonLink href="/new">{t("site.landing.start")}</ButtonLink>
            <ButtonLink variant="secondary" href="/rules">
              {t("site.landing.rules")}
            </ButtonLink>
          </p>
        </div>
        <ScaleFigure words={words} />
      </div>
      <div className="grid gap-8 md:grid-cols-2 md:gap-12">
        <section aria-labelledby="covers" className="grid content-start gap-3">
          <h2 id="covers" className="text-2xl">
            {t("site.landing.covers")}
          </h2>
          <ul className="grid list-disc gap-1 ps-5">
            {covered.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="covers-not" className="grid content-start gap-3">
          <h2 id="covers-not" className="text-2xl">
            {t("site.landing.coversNot")}
          </h2>
          <ul className="grid list-disc gap-1 ps-5">
            {notCovered.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}
