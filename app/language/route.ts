import { languageForm } from "@/lib/schemas/language-form";
import { keepLanguage } from "@/lib/server/current-page";
import { parseForm } from "@/lib/server/form-door";

/** Keeps the language chosen in a page's footer and leads back to that page. */
export async function POST(request: Request): Promise<Response> {
  const parsed = parseForm(languageForm, await request.formData());
  if (!parsed.ok) return new Response(null, { status: 400 });
  await keepLanguage(parsed.value.language);
  return new Response(null, {
    status: 303,
    headers: { location: parsed.value.back, "cache-control": "no-store" },
  });
}
