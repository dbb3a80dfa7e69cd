import { appearanceForm } from "@/lib/schemas/appearance-form";
import { keepAppearance } from "@/lib/server/current-page";
import { parseForm } from "@/lib/server/form-door";

/** Keeps the theme or the hatching chosen in a page's footer and leads back to that page. */
export async function POST(request: Request): Promise<Response> {
  const parsed = parseForm(appearanceForm, await request.formData());
  if (!parsed.ok) return new Response(null, { status: 400 });
  const { theme, hatching, back } = parsed.value;
  await keepAppearance({ ...(theme ? { theme } : {}), ...(hatching ? { hatching } : {}) });
  return new Response(null, { status: 303, headers: { location: back, "cache-control": "no-store" } });
}
