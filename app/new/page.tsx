import type { Metadata } from "next";
import { StartForm } from "@/components/assessment/start-form";
import { SiteShell } from "@/components/site/site-shell";
import { PageHeading } from "@/components/ui/page-heading";
import { presets } from "@/lib/catalogue/presets";
import { startFromForm } from "./actions";

export const metadata: Metadata = { title: "Start an assessment" };

export default async function NewPage({ searchParams }: PageProps<"/new">) {
  const { preset } = await searchParams;
  const start = presets.some(({ id }) => id === preset) ? String(preset) : "blank";
  return (
    <SiteShell>
      <div className="grid gap-8">
        <PageHeading lede="Answers are saved as you go, in this browser's library. No account needed.">
          Start an assessment
        </PageHeading>
        <StartForm
          action={startFromForm}
          initial={{ attempt: 0, problems: [], typed: { name: "", start } }}
          presets={presets.map(({ id, label, description }) => ({
            value: id,
            label,
            consequence: description,
          }))}
        />
      </div>
    </SiteShell>
  );
}
