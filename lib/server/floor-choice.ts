import { cookies, headers } from "next/headers";
import { floorCookie } from "./floor-cookie";

/** 400 days: the longest that browsers keep a cookie. */
const cookieMaxAgeSeconds = 400 * 24 * 60 * 60;

/** Keeps the choice for the browser's later requests. Only where cookies can be set. */
export async function keepFloorChoice(choice: "shown" | "hidden"): Promise<void> {
  (await cookies()).set(floorCookie, choice, {
    httpOnly: true,
    sameSite: "lax",
    secure: (await headers()).get("x-forwarded-proto") === "https",
    path: "/",
    maxAge: cookieMaxAgeSeconds,
  });
}
