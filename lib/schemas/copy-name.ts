import { textLimits } from "./text";

/**
 * What a copy is called: the original's name with something said beside it, within the length that a name may have.
 *
 * @param say the name of the copy, of the original's or as much of it as there is room for
 */
export function copyName(name: string, say: (name: string) => string): string {
  const room = textLimits.name - say("").length;
  if (name.length <= room) return say(name.trimEnd());
  // Cut between characters: half of one would be no text.
  const kept = name.slice(0, room - 1).replace(/[\uD800-\uDBFF]$/, "");
  return say(`${kept.trimEnd()}…`);
}
