import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { wordsIn } from "@/lib/messages/words";
import { DriftBanner, type DriftBannerProps } from "./drift-banner";

const stands: DriftBannerProps["drift"] = {
  before: { recommended: "vm", floor: "container" },
  after: { recommended: "vm", floor: "container" },
  moves: false,
  newlyBinding: [],
  noLongerBinding: [],
  unasked: [],
  unreadable: [],
};

const today = { version: "2.0.0", hash: "abcdef0123" };
const questionOfThen = { id: "question-of-then", prompt: "What did we ask then?" };

function shown(drift: DriftBannerProps["drift"], locale: "en" | "de" = "en", version = "1.0.0") {
  return renderToStaticMarkup(
    <DriftBanner
      words={wordsIn(locale)}
      drift={drift}
      from={{ version, hash: "0123456789", book: { questions: [questionOfThen] } }}
      to={today}
    >
      <p id="deed" />
    </DriftBanner>,
  );
}

test("another conclusion is said with both rungs, the floor and the rules that decide, each a link", () => {
  const html = shown({
    ...stands,
    after: { recommended: "dedicated-host", floor: "vm" },
    moves: true,
    newlyBinding: ["TEN-05"],
    noLongerBinding: ["REG-07"],
  });
  expect(html).toContain(`Today&#x27;s rules (2.0.0) would conclude otherwise: VM → Dedicated host`);
  expect(html).toContain("Floor 2 → 5.");
  expect(html).toMatch(/By .*href="\/rules\/TEN-05"/);
  expect(html).toMatch(/No longer by .*href="\/rules\/REG-07"/);
  expect(html).toContain('id="deed"');
});

test("a conclusion that stands is said quietly: nothing to be done", () => {
  const html = shown(stands);
  expect(html).toContain("come to the same rung and floor");
  expect(html).not.toContain('id="deed"');
});

test("answers that today's questionnaire has no place for are named, as they were asked then", () => {
  const html = shown({ ...stands, unasked: ["question-of-then"], unreadable: ["co-tenants"] });
  expect(html).toContain("What did we ask then?");
  expect(html).toContain("counts as not known: Who else may run on the same kernel?");
});

test("two editions of one version are told apart by their hashes", () => {
  const html = shown(stands, "de", today.version);
  expect(html).toContain(`2.0.0 (0123456)`);
  expect(html).toContain(`2.0.0 (abcdef0)`);
});
