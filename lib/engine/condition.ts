/**
 * Conditions are data, not functions: that is what lets a rule be printed as a sentence, hashed,
 * inverted for what-if and proved. They speak of questions and options by id.
 */
export type Condition =
  | { readonly op: "always" }
  | { readonly op: "is"; readonly question: string; readonly options: readonly string[] }
  | { readonly op: "atLeast"; readonly question: string; readonly option: string }
  | { readonly op: "all"; readonly of: readonly Condition[] }
  | { readonly op: "any"; readonly of: readonly Condition[] }
  | { readonly op: "not"; readonly of: Condition };

export const always: Condition = { op: "always" };

/**
 * True when the answer is one of the options; for a multiple choice, when any of them is ticked.
 */
export function is(question: string, ...options: readonly string[]): Condition {
  return { op: "is", question, options };
}

/** True when the answer to an ordered question is this option or a more demanding one. */
export function atLeast(question: string, option: string): Condition {
  return { op: "atLeast", question, option };
}

/** True when every part is. */
export function all(...of: readonly Condition[]): Condition {
  return { op: "all", of };
}

/** True when some part is. */
export function any(...of: readonly Condition[]): Condition {
  return { op: "any", of };
}

/** True when the part is not. Unknown stays unknown. */
export function not(of: Condition): Condition {
  return { op: "not", of };
}

/** The ids of the questions a condition reads, each once, in order of first mention. */
export function questionsReadBy(condition: Condition): readonly string[] {
  const found = new Set<string>();
  const visit = (part: Condition): void => {
    switch (part.op) {
      case "always":
        return;
      case "is":
      case "atLeast":
        found.add(part.question);
        return;
      case "all":
      case "any":
        part.of.forEach(visit);
        return;
      case "not":
        visit(part.of);
        return;
    }
  };
  visit(condition);
  return [...found];
}
