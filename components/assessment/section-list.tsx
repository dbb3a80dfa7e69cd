import { Tag } from "@/components/ui/tag";

export type SectionRow = {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly href: string;
  readonly state: "not-started" | "in-progress" | "completed";
  readonly answered: number;
  readonly asked: number;
};

/** The questionnaire's sections and how far each has got. The whole row is the link's target. */
export function SectionList({ sections }: { sections: readonly SectionRow[] }) {
  return (
    <ol className="max-w-form border-t border-line">
      {sections.map((section) => (
        <li
          key={section.id}
          className="relative flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line px-2 py-3 hover:bg-sunk"
        >
          <div className="min-w-0">
            <a
              href={section.href}
              aria-describedby={`${section.id}-state`}
              className="text-lg font-semibold after:absolute after:inset-0"
            >
              {section.title}
            </a>
            <p className="text-sm text-ink-2">{section.lead}</p>
          </div>
          <p id={`${section.id}-state`} className="text-sm">
            <SectionState section={section} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function SectionState({ section }: { section: SectionRow }) {
  switch (section.state) {
    case "completed":
      return "Completed";
    case "in-progress":
      return (
        <Tag tone="unknown">
          In progress, {section.answered} of {section.asked}
        </Tag>
      );
    case "not-started":
      return <Tag>Not started</Tag>;
  }
}
