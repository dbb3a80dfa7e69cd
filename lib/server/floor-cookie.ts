/** Holds whether this browser asked not to see the floor while answering. */
export const floorCookie = "floor";

/** Whether the browser that a request came from asked not to see the floor while answering. */
export function isFloorHidden(cookieOf: (name: string) => string | undefined): boolean {
  return cookieOf(floorCookie) === "hidden";
}
