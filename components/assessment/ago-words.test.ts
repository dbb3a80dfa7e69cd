import { expect, it } from "vitest";
import { wordsIn } from "@/lib/messages/words";
import { agoWords } from "./ago-words";

const now = new Date("2027-03-04T12:00:00Z");

it.each([
  ["2027-03-04T12:00:10Z", "just now", "gerade eben"],
  ["2027-03-04T11:59:01Z", "just now", "gerade eben"],
  ["2027-03-04T11:59:00Z", "1 minute ago", "vor 1 Minute"],
  ["2027-03-04T11:00:01Z", "59 minutes ago", "vor 59 Minuten"],
  ["2027-03-04T11:00:00Z", "1 hour ago", "vor 1 Stunde"],
  ["2027-03-03T12:00:01Z", "23 hours ago", "vor 23 Stunden"],
  ["2027-03-03T12:00:00Z", "on 3\u00a0March\u00a02027", "am 3.\u00a0März\u00a02027"],
])("%s was %s", (then, english, german) => {
  expect(agoWords(wordsIn("en"), new Date(then), now)).toBe(english);
  expect(agoWords(wordsIn("de"), new Date(then), now)).toBe(german);
});
