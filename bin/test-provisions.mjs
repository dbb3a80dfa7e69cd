import { provideChromium } from "./chromium.mjs";
import { providePostgresBinaries } from "./postgres-binaries.mjs";
import { startCluster } from "./postgres-cluster.mjs";

/**
 * Provides what a stage needs from outside the repository, once.
 *
 * @param {"postgresql" | "chromium"} need
 * @param {{ environment?: Record<string, string>, cleanups: (() => Promise<void>)[] }} context gets the settings
 *   that tell tests where to find it, and what to do at the end
 */
export async function provide(need, context) {
  context.environment ??= {};
  switch (need) {
    case "postgresql": {
      if (context.environment.TEST_POSTGRES_URL) return;
      const binaries = await providePostgresBinaries();
      const cluster = await startCluster(binaries);
      context.cleanups.push(cluster.stop);
      context.environment.TEST_POSTGRES_URL = cluster.url;
      console.log(`PostgreSQL of ${binaries} runs for these tests.`);
      return;
    }
    case "chromium": {
      context.environment.CHROMIUM_PATH ??= await provideChromium();
      console.log(`The browser is ${context.environment.CHROMIUM_PATH}.`);
      return;
    }
    default:
      throw new Error(`Nobody provides ${need}`);
  }
}
