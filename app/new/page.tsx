import type { Metadata } from "next";
import { startLabels } from "@/components/assessment/form-labels";
import { StartForm } from "@/components/assessment/start-form";
import { SiteShell } from "@/components/site/site-shell";
import { PageHeading } from "@/components/ui/page-heading";
import { presetIn } from "@/lib/catalogue/in-language";
import { presets } from "@/lib/catalogue/presets";
import { currentPage, currentWords } from "@/lib/server/current-page";
import { createOnceKey } from "@/lib/server/once-key";
import { startFromForm } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords()).t("start.title") };
}

export default async function NewPage({ searchParams }: PageProps<"/new">) {
  const { preset } = await searchParams;
  const start = presets.some(({ id }) => id === preset) ? String(preset) : "blank";
  const page = await currentPage();
  const { words } = page;
  return (
    <SiteShell page={page}>
      <div className="grid gap-8">
        <PageHeading lede={words.t("start.lede")}>{words.t("start.title")}</PageHeading>
        <StartForm
          action={startFromForm}
          once={createOnceKey()}
          initial={{ attempt: 0, problems: [], typed: { name: "", start } }}
          labels={startLabels(words)}
          presets={presets
            .map((each) => presetIn(words, each))
            .map(({ id, label, description }) => ({ value: id, label, consequence: description }))}
        />
      </div>
    </SiteShell>
  );
}
