/**
 * Which German texts of the catalogue fell behind their English: node bin/run.mjs tests/translations/renew-translations.ts
 * With names such as `rules/TEN-01`, or `--all`, it records that their German was made to fit.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { englishTexts, markOf } from "./english-texts";
import recorded from "./translated-from.json";

const named = process.argv.slice(2);
const before = new Map(Object.entries<string>(recorded));
const texts = englishTexts();
const behind = [...texts].filter(([name, english]) => before.get(name) !== markOf(english));
const isRenewed = (name: string) => named.includes("--all") || named.includes(name);
const unknown = named.filter((name) => name !== "--all" && !texts.has(name));

for (const name of unknown) console.error(`There is no ${name}.`);
for (const [name, english] of behind) {
  console.log(isRenewed(name) ? `renewed  ${name}` : `behind   ${name}\n  ${english.join("\n  ")}`);
}
if (behind.length === 0) console.log("Every German text is of the English as it is.");
if (named.length > 0 && unknown.length === 0) {
  const after = [...texts].flatMap(([name, english]) => {
    const mark = isRenewed(name) ? markOf(english) : before.get(name);
    return mark === undefined ? [] : [[name, mark] as const];
  });
  const path = join(import.meta.dirname, "translated-from.json");
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(after), null, 2)}\n`);
}
if (unknown.length > 0) process.exitCode = 2;
