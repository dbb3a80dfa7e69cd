import type { CatalogueTranslation } from "../../translation";

export const availabilityQuestions: CatalogueTranslation["questions"] = {
  "copies-apart": {
    prompt: "Wie weit müssen seine Kopien auseinanderliegen?",
    hint: "Nennen Sie den größten Ausfall, den er überstehen muss",
    why: "Abstand schafft Überleben, nicht Vertraulichkeit: Er hält eine Kopie am Laufen, wenn etwas ausfällt. Er ist eine eigene Achse und ersetzt nie eine Stufe.",
    whoKnows: "wem der Dienst gehört",
    options: {
      "no-copies": {
        label: "Es gibt nur ein Exemplar",
        consequence: "Keine Verteilung; ein Hinweis auf den Verlust des Hosts",
      },
      "other-vms": {
        label: "In anderen virtuellen Maschinen",
        consequence: "Noch keine Verteilung: Zwei virtuelle Maschinen können sich einen Host teilen",
      },
      "other-hosts": { label: "Auf anderen Hosts", consequence: "Verlangt Verteilung über Hosts (S1)" },
      "other-racks": {
        label: "In anderen Racks mit anderer Stromversorgung",
        consequence: "Verlangt Verteilung über Racks (S2)",
      },
      "other-data-centres": {
        label: "In anderen Rechenzentren",
        consequence: "Verlangt Verteilung über Rechenzentren (S3)",
      },
      "other-hazard-zones": {
        label: "Wo Wetter und Erdbeben andere sind",
        consequence: "Verlangt Verteilung über Regionen (S4)",
      },
    },
  },
  "neighbour-noise": {
    prompt: "Was passiert, wenn ein Nachbar die Ressourcen belegt?",
    hint: "Denken Sie an Platte, Netz und Prozessor-Caches, die Quotas nur teilweise erfassen",
    why: "Grenzwerte für Prozessor und Speicher sind üblich, für Platte und Netz nicht. Was bleibt, ist die Frage, wer neben Ihnen sitzt.",
    whoKnows: "wem der Dienst gehört",
    options: {
      harmless: { label: "Nichts Nennenswertes", consequence: "Für sich allein ohne Wirkung" },
      "slower-is-fine": {
        label: "Er wird langsamer, und das ist in Ordnung",
        consequence: "Keine Mindeststufe; ein Hinweis auf Grenzwerte",
      },
      "objective-missed": {
        label: "Er verfehlt ein Service-Level-Ziel",
        consequence:
          "Auf einer VM-Plattform wird VM vorgezogen, für stetige Dienste und wo die Platte der Engpass ist",
      },
      "deterministic-timing": {
        label: "Er muss exakte Zeiten einhalten",
        consequence:
          "Ohne Bare Metal wird VM neben anderen Teams vorgezogen; zwischen Organisationen dedizierter Host",
      },
    },
  },
};
