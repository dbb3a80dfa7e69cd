import { readHealth } from "@/lib/assessments/read-health";

/** Whether this process can serve: for start-up, load balancers and monitoring. */
export async function GET(): Promise<Response> {
  const health = await readHealth();
  return Response.json(health, {
    status: health.ready ? 200 : 503,
    headers: { "cache-control": "no-store" },
  });
}

export const dynamic = "force-dynamic";
