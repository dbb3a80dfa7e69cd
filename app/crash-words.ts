import german from "@/messages/de/crash.json";
import english from "@/messages/en/crash.json";

/**
 * What to say when something impossible happened, in the language of the document. Only these few texts
 * are in the browser in every language: nothing that the server sends arrives after it has failed.
 */
export function crashWords(): typeof english {
  const language = typeof document === "undefined" ? "en" : document.documentElement.lang;
  return language === "de" ? german : english;
}
