import type { CatalogueTranslation } from "../translation";

export const sections: CatalogueTranslation["sections"] = {
  neighbours: {
    title: "Nachbarn und Vertrauen",
    lead: "Wer die Maschine mitbenutzen würde und wie weit man einander vertraut",
  },
  code: { title: "Code und Erreichbarkeit", lead: "Wer ändern kann, was läuft, und wer es erreichen kann" },
  privileges: {
    title: "Rechte und Geräte",
    lead: "Was der Workload vom Kernel und von der Hardware braucht",
  },
  data: { title: "Daten", lead: "Was verloren ginge und vor wem es geschützt werden muss" },
  regulation: {
    title: "Regulierung und Verträge",
    lead: "Welche Texte gelten und was sie über gemeinsame Nutzung sagen",
  },
  availability: { title: "Verfügbarkeit", lead: "Was welchen Ausfall überstehen muss" },
  lifecycle: {
    title: "Leistung und Lebenszyklus",
    lead: "Wie schnell er kommt und geht und was er belastet",
  },
  platform: {
    title: "Plattform und Betrieb",
    lead: "Worauf Sie betreiben können und was das Team betreuen kann",
  },
  today: { title: "Wo er heute läuft", lead: "Die Platzierung, mit der das Ergebnis verglichen wird" },
};
