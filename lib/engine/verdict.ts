import type { Conflict } from "./conflict";
import type { RuleOutcome } from "./outcome";
import type { Force } from "./rule";
import type { ControlPlane, DataInUse, Rung, SpreadLevel } from "./scales";

/** What the answers given demand, and what they would demand if every unknown went the stricter way. */
export type Interval<T> = { readonly firm: T; readonly possible: T };

/** A level of a further axis, with the rules that put it there. */
export type AxisVerdict<T> = Interval<T> & {
  readonly demandedBy: readonly string[];
  readonly mayBeDemandedBy: readonly string[];
};

/** Everything the rules say about one rung. */
export type RungStanding = {
  readonly rung: Rung;
  readonly standing: "below-floor" | "excluded" | "feasible";
  /** Rules that apply and demand at least this rung, and no higher one. */
  readonly demandedBy: readonly string[];
  readonly mayBeDemandedBy: readonly string[];
  /** Rules that apply and demand a higher rung: they forbid staying here. */
  readonly forbiddenBy: readonly string[];
  /** Rules that apply and say this rung cannot work. */
  readonly excludedBy: readonly string[];
  readonly mayBeExcludedBy: readonly string[];
};

/** A community that alone may share a boundary with the workload. */
export type Pool = {
  readonly boundary: "kernel" | "node" | "host";
  readonly community: string;
  readonly ruleId: string;
};

/** A question whose answer could still move the verdict. */
export type OpenQuestion = {
  readonly question: string;
  /** The highest rung a rule waiting for this answer demands; null if that is not above the firm floor. */
  readonly couldRaiseTo: Rung | null;
  readonly rules: readonly string[];
};

export type Verdict = {
  readonly floor: Interval<Rung> & { readonly byForce: Readonly<Record<Force, Interval<Rung>>> };
  /** Null when no rung fits; then `conflict` says why. */
  readonly recommended: Rung | null;
  readonly conflict: Conflict | null;
  /** Least isolation first. */
  readonly rungs: readonly RungStanding[];
  /** Preferences that moved the recommendation above the lowest feasible rung, in order. */
  readonly preferences: readonly { readonly ruleId: string; readonly from: Rung; readonly to: Rung }[];
  /** For a dedicated host: the rung that the remaining demands ask for inside it. */
  readonly insideDedicatedHost: Rung | null;
  readonly neighbours: readonly Pool[];
  readonly controlPlane: AxisVerdict<ControlPlane>;
  readonly spread: AxisVerdict<SpreadLevel>;
  readonly dataInUse: AxisVerdict<DataInUse>;
  readonly controls: readonly { readonly control: string; readonly rules: readonly string[] }[];
  readonly cautions: readonly { readonly ruleId: string; readonly message: string }[];
  /** Asked, still without a definite answer, and able to change something. Furthest-reaching first. */
  readonly openQuestions: readonly OpenQuestion[];
  /** Today's placement against the firm floor: positive is short, negative is headroom. */
  readonly gap: { readonly today: Rung; readonly rungsShort: number } | null;
  readonly outcomes: readonly RuleOutcome[];
  /** False when a rule could not be evaluated, so that the verdict lacks its say. */
  readonly complete: boolean;
};
