/** Holds whether this browser asked not to see the floor while answering. */
export const floorCookie = "floor";

const hiding = new RegExp(`(?:^|;\\s*)${floorCookie}=hidden(?:;|$)`);

/** Whether the browser that a request came from asked not to see the floor while answering. */
export function isFloorHidden(headers: {
  readonly cookie?: string | readonly string[] | undefined;
}): boolean {
  return hiding.test(String(headers.cookie ?? ""));
}
