import { currentDiagram } from "@/lib/assessments/current-diagram";

/**
 * Runs once when a server process starts: builds what the first reader would have to wait for. After the
 * process has said that it is ready; a request that comes sooner builds it itself.
 */
export function register(): void {
  setTimeout(currentDiagram, 0);
}
