import type { Citation, Threat } from "@/lib/engine/rule";

/** Something to do besides choosing a rung. It never lowers a floor. */
export type Control = {
  readonly id: string;
  readonly title: string;
  /** What it asks for, in a sentence or two. */
  readonly asks: string;
  /** How somebody can see that it is in place. */
  readonly verify: string;
  readonly threats: readonly Threat[];
  /**
   * How it usually stands. "on by default" holds without anybody's action; "can be overridden" holds
   * until a workload or an operator switches it off; "opt-in" is absent until somebody sets it up.
   */
  readonly state: "on by default" | "opt-in" | "can be overridden";
  readonly citations: readonly [Citation, ...Citation[]];
};
