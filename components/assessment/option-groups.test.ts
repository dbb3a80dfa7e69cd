import { expect, test } from "vitest";
import { questionById } from "@/lib/catalogue/questionnaire";
import { englishWords } from "@/lib/messages/words";
import { inGroups, optionGroups } from "./option-groups";

const words = englishWords();

test.each(Object.keys(optionGroups))("every option of %s but an exclusive one stands in one group", (id) => {
  const options = questionById(id)?.options ?? [];
  const grouped = (optionGroups[id] ?? []).flatMap(({ values }) => values);
  expect(grouped.toSorted()).toEqual(
    options
      .filter(({ exclusive }) => !exclusive)
      .map((option) => option.id)
      .toSorted(),
  );
});

test("grouping moves options and loses none; each group is headed once", () => {
  const options = (questionById("regimes")?.options ?? []).map(({ id, label }) => ({ value: id, label }));
  const shown = inGroups(words, "regimes", options);
  expect(shown.map(({ value }) => value).toSorted()).toEqual(options.map(({ value }) => value).toSorted());
  expect(shown[0]?.value).toBe("none");
  expect(shown.flatMap(({ heading }) => heading ?? [])).toEqual(
    optionGroups["regimes"]?.map(({ heading }) => words.t(heading)),
  );
});

test("a question without groups keeps its order", () => {
  const options = [
    { value: "b", label: "B" },
    { value: "a", label: "A" },
  ];
  expect(inGroups(words, "co-tenants", options)).toEqual(options);
});
