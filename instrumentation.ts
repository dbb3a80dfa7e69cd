import { currentDiagram } from "@/lib/assessments/current-diagram";
import { secureEveryAnswer } from "@/lib/server/secure-every-answer";

/**
 * Runs once when a server process starts, before its first request. What the first reader would have to wait
 * for is built after the process has said that it is ready; a request that comes sooner builds it itself.
 */
export function register(): void {
  secureEveryAnswer();
  setTimeout(currentDiagram, 0);
}
