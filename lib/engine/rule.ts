import type { Condition } from "./condition";
import type { Boundary, Circle } from "./pools";
import type { Answers, QuestionLogic } from "./question";
import type { ControlPlane, DataInUse, Rung, SpreadLevel } from "./scales";

/** How binding a rule is. Floors are kept apart by force, so a reader sees who asks for what. */
export const forces = ["requirement", "guidance", "house-policy"] as const;
export type Force = (typeof forces)[number];

/**
 * How well its source is known: the wording was read, a third party's account was read, or neither.
 * A rule resting on memory may only raise a caution.
 */
export type Evidence = "text" | "secondary" | "memory";

export type Citation = {
  readonly title: string;
  readonly url: string;
  readonly clause?: string;
  /** The day somebody last read it, as YYYY-MM-DD. */
  readonly readOn: string;
};

/** What a rule does when it applies. Only demands and exclusions bound the verdict. */
export type Effect =
  | {
      readonly kind: "demand";
      readonly axis: "rung";
      readonly level: Rung;
      /** What the demand stands between. One between tenants can be met by a composite. */
      readonly between?: "tenants";
    }
  | { readonly kind: "demand"; readonly axis: "spread"; readonly level: SpreadLevel }
  | { readonly kind: "demand"; readonly axis: "control-plane"; readonly level: ControlPlane }
  | { readonly kind: "demand"; readonly axis: "data-in-use"; readonly level: DataInUse }
  /** Only members of this community may share the boundary. Communities intersect; they are not ordered. */
  | {
      readonly kind: "demand";
      readonly axis: "neighbours";
      readonly boundary: Boundary;
      readonly community: string;
    }
  /** It may run and keep its data only there. Territories intersect as well. */
  | { readonly kind: "demand"; readonly axis: "territory"; readonly territory: string }
  /** These rungs cannot work for the workload at all. */
  | { readonly kind: "exclude"; readonly rungs: readonly Rung[] }
  /** Among feasible rungs, take `rung` where one of the lower rungs in `over` would have been taken. */
  | { readonly kind: "prefer"; readonly rung: Rung; readonly over: readonly Rung[] }
  /** Between tenants, `rung` as it is set up here counts as the higher rung `countsAs`. */
  | { readonly kind: "composite"; readonly rung: Rung; readonly countsAs: Rung }
  /** Asks for controls whatever the rung. */
  | { readonly kind: "control"; readonly controls: readonly string[] }
  /** Something to tell the reader. */
  | { readonly kind: "caution"; readonly message: string };

/** A named answer set with the outcome it must have: a rule's tests, and its documentation. */
export type Example = {
  readonly name: string;
  readonly answers: Answers;
  readonly outcome: "applies" | "does-not-apply" | "undecided";
};

export type Rule = {
  /** Stable for ever, also after retirement. */
  readonly id: string;
  /** States the recommended condition. */
  readonly title: string;
  readonly rationale: string;
  /** Threats addressed, by the control catalogue's letters: F K L D S X, and H for the host side. */
  readonly threats: readonly Threat[];
  /** When applying it would be a mistake. */
  readonly falsePositives: string;
  readonly force: Force;
  readonly evidence: Evidence;
  readonly citations: readonly [Citation, ...Citation[]];
  readonly when: Condition;
  readonly effect: Effect;
  readonly examples: readonly Example[];
  /** A term of licence or purchase: it may decide where a workload runs, and says nothing on security. */
  readonly commercial?: true;
  /** From when it binds, in words, if it does not yet. The engine has no clock: such a rule may only caution. */
  readonly preview?: string;
  /** Rule-set version that introduced it. */
  readonly since: string;
  /** Rule-set version that retired it; a retired rule is kept for old verdicts and never evaluated. */
  readonly retired?: string;
};

export const threats = {
  F: "front door",
  K: "kernel or runtime escape",
  L: "lateral movement",
  D: "denial of service",
  S: "supply chain",
  X: "exfiltration",
  H: "host operator or hardware",
} as const;
export type Threat = keyof typeof threats;

export type Territory = Circle & { readonly isCountry: boolean };

/** Everything an evaluation depends on besides the answers. */
export type RuleSet = {
  readonly version: string;
  readonly questions: readonly QuestionLogic[];
  readonly rules: readonly Rule[];
  /** How the communities that rules name lie to each other. */
  readonly communities?: readonly Circle[];
  /** How the territories that rules name lie to each other, and which are one country. */
  readonly territories?: readonly Territory[];
  /** The next stricter form of a control, by the control's id. */
  readonly stricterControls?: Readonly<Record<string, string>>;
  /** The question that says where the workload runs today, and the rung each of its options stands for. */
  readonly today: { readonly question: string; readonly rungByOption: Readonly<Record<string, Rung>> };
};
