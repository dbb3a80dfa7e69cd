import deActivity from "@/messages/de/activity.json";
import deCheck from "@/messages/de/check.json";
import deCompare from "@/messages/de/compare.json";
import deCondition from "@/messages/de/condition.json";
import deCrash from "@/messages/de/crash.json";
import deDrift from "@/messages/de/drift.json";
import deEffect from "@/messages/de/effect.json";
import deErrors from "@/messages/de/errors.json";
import deExport from "@/messages/de/export.json";
import deHistory from "@/messages/de/history.json";
import deImport from "@/messages/de/import.json";
import deLadder from "@/messages/de/ladder.json";
import deLibrary from "@/messages/de/library.json";
import deMadr from "@/messages/de/madr.json";
import deQuestion from "@/messages/de/question.json";
import deReport from "@/messages/de/report.json";
import deResult from "@/messages/de/result.json";
import deReview from "@/messages/de/review.json";
import deRules from "@/messages/de/rules.json";
import deSections from "@/messages/de/sections.json";
import deShare from "@/messages/de/share.json";
import deSite from "@/messages/de/site.json";
import deStart from "@/messages/de/start.json";
import deVerdict from "@/messages/de/verdict.json";
import deWhatIf from "@/messages/de/whatIf.json";
import enActivity from "@/messages/en/activity.json";
import enCheck from "@/messages/en/check.json";
import enCompare from "@/messages/en/compare.json";
import enCondition from "@/messages/en/condition.json";
import enCrash from "@/messages/en/crash.json";
import enDrift from "@/messages/en/drift.json";
import enEffect from "@/messages/en/effect.json";
import enErrors from "@/messages/en/errors.json";
import enExport from "@/messages/en/export.json";
import enHistory from "@/messages/en/history.json";
import enImport from "@/messages/en/import.json";
import enLadder from "@/messages/en/ladder.json";
import enLibrary from "@/messages/en/library.json";
import enMadr from "@/messages/en/madr.json";
import enQuestion from "@/messages/en/question.json";
import enReport from "@/messages/en/report.json";
import enResult from "@/messages/en/result.json";
import enReview from "@/messages/en/review.json";
import enRules from "@/messages/en/rules.json";
import enSections from "@/messages/en/sections.json";
import enShare from "@/messages/en/share.json";
import enSite from "@/messages/en/site.json";
import enStart from "@/messages/en/start.json";
import enVerdict from "@/messages/en/verdict.json";
import enWhatIf from "@/messages/en/whatIf.json";
import type { Language } from "./locales";

const english = {
  activity: enActivity,
  check: enCheck,
  compare: enCompare,
  condition: enCondition,
  crash: enCrash,
  drift: enDrift,
  effect: enEffect,
  errors: enErrors,
  export: enExport,
  import: enImport,
  history: enHistory,
  ladder: enLadder,
  library: enLibrary,
  madr: enMadr,
  question: enQuestion,
  report: enReport,
  result: enResult,
  review: enReview,
  rules: enRules,
  sections: enSections,
  share: enShare,
  site: enSite,
  start: enStart,
  verdict: enVerdict,
  whatIf: enWhatIf,
};

type Messages = typeof english;

/** The path to a text in nested messages: "site.footer.disclaimer". */
type PathsOf<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${PathsOf<T[K]>}`;
}[keyof T & string];
export type MessageKey = PathsOf<Messages>;

/** All messages by language and area. A key that English has and another language lacks is a type error. */
const messages: Readonly<Record<Language, Messages>> = {
  en: english,
  de: {
    activity: deActivity,
    check: deCheck,
    compare: deCompare,
    condition: deCondition,
    crash: deCrash,
    drift: deDrift,
    effect: deEffect,
    errors: deErrors,
    export: deExport,
    import: deImport,
    history: deHistory,
    ladder: deLadder,
    library: deLibrary,
    madr: deMadr,
    question: deQuestion,
    report: deReport,
    result: deResult,
    review: deReview,
    rules: deRules,
    sections: deSections,
    share: deShare,
    site: deSite,
    start: deStart,
    verdict: deVerdict,
    whatIf: deWhatIf,
  },
};

/** The messages of a language by their full keys. */
export function flatMessages(language: Language): ReadonlyMap<string, string> {
  return new Map(flatten(messages[language], ""));
}

function flatten(tree: object, prefix: string): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? flatten(value, `${prefix}${name}.`)
      : [[`${prefix}${name}`, String(value)] as const],
  );
}
