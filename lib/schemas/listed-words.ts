/** More words or tags than this of one assessment are not kept to find it by. */
const wordLimit = 20;
/** Words of a search beyond these narrow nothing. */
const searchedWordLimit = 6;

/** A text as it is compared: without case, accents and forms that only look different. */
function folded(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
}

function wordsIn(text: string, limit: number): readonly string[] {
  const words = folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return [...new Set(words)].slice(0, limit);
}

/** The beginnings of words that a search asks for. */
export function searchedWords(text: string): readonly string[] {
  return wordsIn(text, searchedWordLimit);
}

/** How a tag is found among words: no name has a word that begins with "#". */
export function wordOfTag(tag: string): string {
  return `#${tag}`;
}

/** A tag as it is kept: lower case, words joined by hyphens; empty when nothing is left of it. */
export function normaliseTag(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}.]+/gu, "-")
    .replaceAll(/^[-.]+|[-.]+$/g, "");
}

/** Tags as they are stored with an assessment. */
export function parseTags(line: string): readonly string[] {
  return line.split(" ").filter((tag) => tag !== "");
}

export function printTags(tags: readonly string[]): string {
  return tags.join(" ");
}

/** What lists sort and find an assessment by. */
export function listedBy(
  name: string,
  tags: readonly string[],
): { readonly nameKey: string; readonly searchText: string; readonly words: readonly string[] } {
  const words = [...wordsIn(name, wordLimit), ...tags.map(wordOfTag)];
  return { nameKey: folded(name), searchText: ` ${words.join(" ")} `, words };
}
