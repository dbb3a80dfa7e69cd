import { redirect } from "next/navigation";

/** The short address of an assessment leads to its sections. */
export default async function AssessmentPage({ params }: PageProps<"/a/[id]">) {
  redirect(`/a/${encodeURIComponent((await params).id)}/sections#next`);
}
