import { floorForm } from "@/lib/schemas/floor-form";
import { keepFloorChoice } from "@/lib/server/floor-choice";
import { parseForm } from "@/lib/server/form-door";

/** Keeps whether the floor so far is shown beside questions and leads back to the page. */
export async function POST(request: Request): Promise<Response> {
  const parsed = parseForm(floorForm, await request.formData());
  if (!parsed.ok) return new Response(null, { status: 400 });
  await keepFloorChoice(parsed.value.floor);
  return new Response(null, {
    status: 303,
    headers: { location: parsed.value.back, "cache-control": "no-store" },
  });
}
