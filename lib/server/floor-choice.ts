import { cookies, headers } from "next/headers";

const cookieName = "floor";
/** 400 days: the longest that browsers keep a cookie. */
const cookieMaxAgeSeconds = 400 * 24 * 60 * 60;

/** Whether this browser asked not to see the floor while answering. */
export async function isFloorHidden(): Promise<boolean> {
  return (await cookies()).get(cookieName)?.value === "hidden";
}

/** Keeps the choice for the browser's later requests. Only where cookies can be set. */
export async function keepFloorChoice(choice: "shown" | "hidden"): Promise<void> {
  (await cookies()).set(cookieName, choice, {
    httpOnly: true,
    sameSite: "lax",
    secure: (await headers()).get("x-forwarded-proto") === "https",
    path: "/",
    maxAge: cookieMaxAgeSeconds,
  });
}
