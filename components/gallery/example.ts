import type { ReactNode } from "react";

/** A component in one of its states. Its name is its address on the page: "ladder-full-stale". */
export type Example = { readonly name: string; readonly element: ReactNode };
