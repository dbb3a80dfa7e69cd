import { ButtonLink } from "@/components/ui/button-link";
import { questions } from "@/lib/catalogue/questionnaire";
import { ScaleFigure } from "./scale-figure";

/** What this is, in one drawing and a few sentences. */
export function LandingPage() {
  const alwaysAsked = questions.filter(({ shownWhen }) => shownWhen.op === "always").length;
  return (
    <div className="grid gap-16">
      <div className="grid gap-12 md:grid-cols-2">
        <div className="grid content-start gap-6">
          <h1 tabIndex={-1} className="text-4xl">
            How much isolation is enough?
          </h1>
          <p className="max-w-measure text-lg">
            Answer about {alwaysAsked} questions on a workload: who its neighbours are, whose code it runs,
            what it holds, which laws and contracts apply. You get the lowest rung of the tenancy scale that
            the rules allow, every rule that decided it, and the source of each.
          </p>
          <p className="max-w-measure">
            About fifteen minutes. “I don't know yet” is an answer: it never counts as “no”, and the result
            shows what it could change.
          </p>
          <p className="flex flex-wrap gap-3">
            <ButtonLink href="/new">Start an assessment</ButtonLink>
            <ButtonLink variant="secondary" href="/rules">
              Read the rules
            </ButtonLink>
          </p>
        </div>
        <ScaleFigure />
      </div>
      <div className="grid gap-8 md:grid-cols-2 md:gap-12">
        <section aria-labelledby="covers" className="grid content-start gap-3">
          <h2 id="covers" className="text-2xl">
            What it covers
          </h2>
          <ul className="grid list-disc gap-1 ps-5">
            <li>Where a workload should run, from a process to a dedicated host</li>
            <li>Who may share the kernel, the node and the host</li>
            <li>How far apart copies have to be</li>
            <li>Which controls to have at any rung</li>
          </ul>
        </section>
        <section aria-labelledby="covers-not" className="grid content-start gap-3">
          <h2 id="covers-not" className="text-2xl">
            What it does not cover
          </h2>
          <ul className="grid list-disc gap-1 ps-5">
            <li>Whether a law is met: it cites the clause and leaves the judgement to your assessor</li>
            <li>Flaws in the application itself, stolen credentials, unpatched images</li>
            <li>Scanning what is deployed: it believes what you answer</li>
          </ul>
        </section>
      </div>
    </div>
  );
}
