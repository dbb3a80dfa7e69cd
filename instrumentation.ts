/**
 * Runs once when a server process starts, before its first request. What the first reader would have to wait
 * for is built after the process has said that it is ready; a request that comes sooner builds it itself.
 */
export async function register(): Promise<void> {
  // The framework compiles this for its other runtime as well, which has none of Node's modules.
  // biome-ignore lint/style/noProcessEnv: a constant that the framework puts in when it compiles, no setting.
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { secureEveryAnswer } = await import("@/lib/server/secure-every-answer");
  const { currentDiagram } = await import("@/lib/assessments/current-diagram");
  const { keepLibrary } = await import("@/lib/assessments/keep-library");
  secureEveryAnswer();
  setTimeout(currentDiagram, 0);
  setTimeout(keepLibrary, 0);
}
