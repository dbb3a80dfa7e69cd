import german from "@/messages/de/crash.json";
import english from "@/messages/en/crash.json";

/**
 * What to say when something impossible happened, in the language of the document, or of the browser where the
 * document was lost as well. Only these few texts are in the browser in every language: nothing that the
 * server sends arrives after it has failed.
 */
export function crashWords(): typeof english {
  if (typeof document === "undefined") return english;
  const language = document.documentElement.lang || navigator.language;
  return language.startsWith("de") ? german : english;
}
