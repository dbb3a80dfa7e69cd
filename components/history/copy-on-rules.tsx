import { Button } from "@/components/ui/button";
import type { Words } from "@/lib/messages/words";
import { PlainForm } from "./plain-form";
import { fieldId } from "./returned-history";

type CopyOnRulesProps = { words: Words; version: string; once: string };

/** Offers a copy of the assessment that is put to the rules in force. */
export function CopyOnRules({ words, version, once }: CopyOnRulesProps) {
  const { t } = words;
  return (
    <section aria-labelledby="re-evaluate" className="grid gap-3 print:hidden">
      <h2 id="re-evaluate" className="text-xl">
        {t("drift.copy.heading")}
      </h2>
      <p className="max-w-measure">{t("drift.copy.text", { version })}</p>
      <PlainForm action="re-evaluate" once={once}>
        <p>
          <Button id={fieldId("re-evaluate", 0)} variant="secondary">
            {t("drift.copy.button", { version })}
          </Button>
        </p>
      </PlainForm>
    </section>
  );
}
