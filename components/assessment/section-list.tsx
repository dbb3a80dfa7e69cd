import { CircleDashed } from "lucide";
import { Tag } from "@/components/ui/tag";
import type { Words } from "@/lib/messages/words";

export type SectionRow = {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly href: string;
  readonly state: "not-started" | "in-progress" | "completed";
  readonly answered: number;
  readonly asked: number;
};

/**
 * The questionnaire's sections and how far each has got. The whole row is the link's target. An address that
 * ends in `#next` leads to the first open one, from where the Tab key goes on.
 */
export function SectionList({ sections, words }: { sections: readonly SectionRow[]; words: Words }) {
  const openId = sections.find(({ state }) => state !== "completed")?.id;
  return (
    <ol className="max-w-form border-t border-line">
      {sections.map((section, index) => (
        <li
          key={section.id}
          id={section.id === openId ? "next" : undefined}
          className="relative grid grid-cols-[1.5rem_minmax(0,1fr)] items-baseline gap-x-2 gap-y-1 border-b border-line px-2 py-3 hover:bg-sunk sm:grid-cols-[1.5rem_minmax(0,1fr)_auto]"
        >
          <span aria-hidden="true" className="font-serif text-lg font-semibold text-ink-2">
            {index + 1}
          </span>
          <div>
            <a
              href={section.href}
              aria-describedby={`${section.id}-state`}
              className="text-lg font-semibold after:absolute after:inset-0"
            >
              {section.title}
            </a>
            <p className="text-sm text-ink-2">{section.lead}</p>
          </div>
          <p id={`${section.id}-state`} className="text-sm max-sm:col-start-2">
            <SectionState section={section} words={words} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function SectionState({ section, words: { t } }: { section: SectionRow; words: Words }) {
  switch (section.state) {
    case "completed":
      return t("sections.state.completed");
    case "in-progress":
      return (
        <Tag tone="unknown" icon={CircleDashed}>
          {t("sections.state.inProgress", { answered: section.answered, asked: section.asked })}
        </Tag>
      );
    case "not-started":
      return <Tag>{t("sections.state.notStarted")}</Tag>;
  }
}
