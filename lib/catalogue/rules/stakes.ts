import { any, atLeast } from "@/lib/engine/condition";

/**
 * Whether code that breaks out of a sandbox finds something worth the effort, or starts with rights
 * that make breaking out easier: confidential data on the kernel, root inside, or every privilege.
 *
 * Where none of this holds, a sandbox is enough between strangers: two different flaws are needed, and
 * there is nothing behind them. gVisor's authors and the providers of public code runners argue so, and
 * the opposite view (a hypervisor in any case) is kept for whenever there is a prize.
 */
export const isWorthBreakingOut = any(
  atLeast("classification", "confidential"),
  atLeast("run-as", "root"),
  atLeast("pod-security", "privileged"),
);
