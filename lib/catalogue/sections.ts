import type { SectionId } from "./question";

/** The questionnaire's sections in the order they are asked: simple first, today's placement last. */
export const sections: readonly { readonly id: SectionId; readonly title: string; readonly lead: string }[] =
  [
    {
      id: "neighbours",
      title: "Neighbours and trust",
      lead: "Who would share the machine, and how far they trust each other",
    },
    { id: "code", title: "Code and exposure", lead: "Who can change what runs, and who can reach it" },
    {
      id: "privileges",
      title: "Privileges and devices",
      lead: "What the workload needs from the kernel and the hardware",
    },
    { id: "data", title: "Data", lead: "What would be lost, and from whom it must be kept" },
    {
      id: "regulation",
      title: "Regulation and contracts",
      lead: "Which texts apply, and what they say about sharing",
    },
    { id: "availability", title: "Availability", lead: "What must survive which failure" },
    {
      id: "lifecycle",
      title: "Performance and lifecycle",
      lead: "How fast it comes and goes, and what it presses on",
    },
    {
      id: "platform",
      title: "Platform and operations",
      lead: "What you can run on, and what the team can look after",
    },
    { id: "today", title: "Where it runs today", lead: "The placement the verdict is compared with" },
  ];
