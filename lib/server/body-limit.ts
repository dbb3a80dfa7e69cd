/** The largest body any form or API call may send, in bytes; a full answer with its note takes under 4,096. */
export const bodyLimitBytes = 65_536;
