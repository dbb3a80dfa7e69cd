import type { Conflict } from "./conflict";
import type { RuleOutcome } from "./outcome";
import type { Boundary, Intersection, SharedPool } from "./pools";
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
  readonly boundary: Boundary;
  readonly community: string;
  readonly ruleId: string;
};

/** Where it may run, after every territory that is asked for. */
export type Residency = Intersection & {
  /** Copies that have to be apart, and all in one country: it needs sites enough there. */
  readonly sitesWithin: readonly {
    readonly territory: string;
    readonly spread: SpreadLevel;
    readonly rules: readonly string[];
  }[];
};

/** Terms of licence or purchase that ask for a rung, and the floor that remains without them. */
export type Commercial = {
  readonly demandedBy: readonly string[];
  readonly mayBeDemandedBy: readonly string[];
  readonly floorWithout: Interval<Rung>;
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
  /** Composites that let a rung below the firm floor meet it, and the demands they meet. */
  readonly composites: readonly {
    readonly ruleId: string;
    readonly rung: Rung;
    readonly countsAs: Rung;
    readonly meets: readonly string[];
  }[];
  /** Preferences that moved the recommendation above the lowest feasible rung, in order. */
  readonly preferences: readonly { readonly ruleId: string; readonly from: Rung; readonly to: Rung }[];
  /** For a dedicated host: the rung that the remaining demands ask for inside it. */
  readonly insideDedicatedHost: Rung | null;
  readonly neighbours: readonly Pool[];
  /** Who may share each boundary that a rule reserves, after all such rules. */
  readonly pools: readonly SharedPool[];
  readonly residency: Residency;
  /** Null when no term of licence or purchase asks for a rung, or might. */
  readonly commercial: Commercial | null;
  readonly controlPlane: AxisVerdict<ControlPlane>;
  readonly spread: AxisVerdict<SpreadLevel>;
  readonly dataInUse: AxisVerdict<DataInUse>;
  readonly controls: readonly { readonly control: string; readonly rules: readonly string[] }[];
  readonly cautions: readonly { readonly ruleId: string; readonly message: string }[];
  /** Asked, still without a definite answer, and able to change something. Furthest-reaching first. */
  readonly openQuestions: readonly OpenQuestion[];
  /** Today's placement against the lowest rung that meets the firm floor: positive is short. */
  readonly gap: { readonly today: Rung; readonly rungsShort: number } | null;
  readonly outcomes: readonly RuleOutcome[];
  /** False when a rule could not be evaluated, so that the verdict lacks its say. */
  readonly complete: boolean;
};
