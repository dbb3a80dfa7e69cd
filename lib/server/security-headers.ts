import { scriptlessPolicy } from "./content-security-policy";

/** What no page of ours uses. Writing to the clipboard is not among it: a link can be copied. */
const unusedFeatures = [
  "accelerometer",
  "autoplay",
  "camera",
  "display-capture",
  "encrypted-media",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "screen-wake-lock",
  "usb",
  "xr-spatial-tracking",
];

/** A year, after which a browser that has not been back may try without TLS again. */
const strictTransport = "max-age=31536000";

/**
 * The headers that every answer begins with, whoever gives it. Pages replace the policy by one with a nonce
 * for their scripts (`proxy.ts`).
 *
 * @param isSecure whether browsers reach this application by TLS
 */
export function securityHeaders(isSecure: boolean): ReadonlyMap<string, string> {
  return new Map([
    ["content-security-policy", scriptlessPolicy],
    ["referrer-policy", "no-referrer"],
    ["x-content-type-options", "nosniff"],
    ["permissions-policy", unusedFeatures.map((feature) => `${feature}=()`).join(", ")],
    ["cross-origin-opener-policy", "same-origin"],
    ["cross-origin-resource-policy", "same-origin"],
    ...(isSecure ? ([["strict-transport-security", strictTransport]] as const) : []),
  ]);
}
