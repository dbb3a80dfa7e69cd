import type { Words } from "@/lib/messages/words";

const minuteMilliseconds = 60_000;
const minutesPerHour = 60;
const minutesPerDay = 1_440;

/** How long ago something was, as a page says it that is read now: in minutes, in hours, or the day. */
export function agoWords(words: Words, then: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - then.getTime()) / minuteMilliseconds);
  if (minutes < 1) return words.t("activity.ago.now");
  if (minutes < minutesPerHour) return words.t("activity.ago.minutes", { count: minutes });
  if (minutes >= minutesPerDay) return words.t("activity.ago.on", { date: words.date(then) });
  return words.t("activity.ago.hours", { count: Math.floor(minutes / minutesPerHour) });
}
