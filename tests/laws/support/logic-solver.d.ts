/** The part of logic-solver 2.0.1 (MiniSat) that the laws use; it ships no types. */
declare module "logic-solver" {
  export type Formula = string | { readonly type?: string };

  const Logic: {
    readonly Solver: new () => {
      require(...conditions: readonly Formula[]): void;
      /** Null when there is no solution. */
      solveAssuming(assumption: Formula): object | null;
    };
    and(...parts: readonly Formula[]): Formula;
    or(...parts: readonly Formula[]): Formula;
    not(part: Formula): Formula;
    exactlyOne(...parts: readonly Formula[]): Formula;
  };
  // biome-ignore lint/style/noDefaultExport: the package has no other export.
  export default Logic;
}
