/** The largest body any form or API call may send, in bytes; a full answer with its note takes under 4,096. */
export const bodyLimitBytes = 65_536;

/** The largest form that may carry a file, in bytes: twice the largest file, since it may be pasted as well. */
export const fileFormLimitBytes = 540_672;
