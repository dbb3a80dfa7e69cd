import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { analyseRevision } from "@/lib/assessments/analyse-revision";
import { presetById } from "@/lib/catalogue/presets";
import { questions } from "@/lib/catalogue/questionnaire";
import { ruleSet } from "@/lib/catalogue/rule-set";
import { rungLabel } from "@/lib/catalogue/rungs";
import { verdictTitle } from "@/lib/catalogue/verdict-sentence";
import { evaluate } from "@/lib/engine/evaluate";
import { rungs } from "@/lib/engine/scales";
import { type Words, wordsIn } from "@/lib/messages/words";
import { currentRuleSet } from "@/lib/schemas/rule-book";
import { runsOf } from "./pdf-fonts";
import { reportModel } from "./report-model";
import { type Paper, reportPdf } from "./report-pdf";

const answers = presetById.get("card-payments")?.answers ?? {};
const verdict = evaluate(ruleSet, answers);

function modelOf(words: Words, { name = "payments-api", isNoteShown = true } = {}) {
  const entry = { source: "preset" as const, changedIn: 1, note: "only for us" };
  const revision = {
    id: "revision",
    assessmentId: "assessment",
    number: 3,
    version: 4,
    name,
    answers: {
      shape: 1 as const,
      entries: Object.fromEntries(
        Object.entries(answers).map(([id, answer]) => [id, { ...entry, answer }] as const),
      ),
    },
    verdict,
    cause: "concluded" as const,
    milestone: null,
    createdAt: new Date("2027-03-04T12:00:00Z"),
    ruleSet: { version: currentRuleSet.version, hash: currentRuleSet.hash, book: currentRuleSet.book },
  };
  const lines = rungs.toReversed().map((rung, index) => ({
    rung,
    number: 6 - index,
    label: rungLabel(words, rung),
    marks: "",
    rules: "",
    isFloor: rung === verdict.floor.firm,
    isRecommended: rung === verdict.recommended,
  }));
  return reportModel({
    words,
    revision,
    ladder: { caption: "", lines },
    analysis: analyseRevision(revision),
    isNoteShown,
    source: { id: "0000-1111", address: "https://scale.example.org/a/0000-1111/result" },
    revisions: [revision],
    review: null,
    printedOn: new Date("2027-03-05T12:00:00Z"),
  });
}

async function read(pdf: Buffer) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text, totalPages } = await extractText(document, { mergePages: false });
  const outline = await document.getOutline();
  const { info } = await document.getMetadata();
  const first = await document.getPage(1);
  return {
    pages: text.map((page) => page.replaceAll(/\s+/g, " ")),
    totalPages,
    outline,
    info,
    view: first.view,
  };
}

const words = wordsIn("en");
const model = modelOf(words);
const { pages, totalPages, outline, info, view } = await read(await reportPdf(model, "a4"));
const whole = pages.join(" ");

describe("the report as a PDF", () => {
  it("has the verdict, the title block and all six rungs on its first page", () => {
    expect(pages[0]).toContain(verdictTitle(words, verdict));
    expect(pages[0]).toContain("https://scale.example.org/a/0000-1111/result");
    expect(pages[0]).toContain("4 March 2027");
    for (const rung of rungs) expect(pages[0]).toContain(rungLabel(words, rung));
  });

  it("numbers every page, and carries its title, its language and a bookmark for each section", () => {
    expect(totalPages).toBeGreaterThan(3);
    for (const [index, page] of pages.entries()) expect(page).toContain(`Page ${index + 1} of ${totalPages}`);
    expect(outline.map(({ title }) => title)).toEqual(model.sections.map(({ title }) => title));
    expect(info).toMatchObject({ Title: "Report · payments-api", Language: "en" });
  });

  it("cites every rule that applies with its address, and asks every question that was asked", () => {
    const compact = whole.replaceAll(" ", "");
    const demanding = verdict.rungs.flatMap(({ demandedBy }) => demandedBy);
    expect(demanding.length).toBeGreaterThan(0);
    for (const id of demanding) {
      const rule = ruleSet.rules.find((each) => each.id === id);
      expect(whole).toContain(id);
      expect(compact).toContain(rule?.citations[0].url.replaceAll(" ", ""));
    }
    for (const { id, prompt } of questions) {
      if (answers[id]) expect(compact).toContain(prompt.replaceAll(/\s/g, ""));
    }
  });

  it("repeats the head of a table on each page that the table goes on to", () => {
    const withAnswers = pages.filter((page) => page.includes("Question Answer Said by"));
    expect(withAnswers.length).toBeGreaterThan(1);
  });

  it("is on A4, or on Letter where asked", async () => {
    expect(view.map(Math.round)).toEqual([0, 0, 595, 842]);
    const letter = await read(await reportPdf(modelOf(words), "letter" satisfies Paper));
    expect(letter.view.map(Math.round)).toEqual([0, 0, 612, 792]);
  });

  it("keeps notes to those who may see them", async () => {
    expect(whole).toContain("only for us");
    const shared = await read(await reportPdf(modelOf(words, { isNoteShown: false }), "a4"));
    expect(shared.pages.join(" ")).not.toContain("only for us");
  });

  it("speaks German, and writes names in other scripts", async () => {
    const german = await read(await reportPdf(modelOf(wordsIn("de"), { name: "Żółć Ωμέγα Ёлка" }), "a4"));
    expect(german.pages[0]).toContain("Żółć Ωμέγα Ёлка");
    expect(german.pages.join(" ")).toContain("Was Isolation nicht behebt");
    expect(german.info).toMatchObject({ Language: "de" });
  });
});

it("a character that no font has is shown as missing, not left out", () => {
  expect(runsOf("a日b")).toEqual([{ font: "latin", text: "a\uFFFDb" }]);
});
