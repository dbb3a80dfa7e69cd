import type { CatalogueTranslation } from "../../translation";

export const todayQuestions: CatalogueTranslation["questions"] = {
  today: {
    prompt: "Wo läuft er heute?",
    hint: "Container mehrerer Mandanten in einer virtuellen Maschine zählen als Container",
    why: "Das Ergebnis hängt von dieser Antwort nicht ab. Sie vergleicht nur, wo Sie stehen, mit dem, was die Regeln ergeben.",
    whoKnows: "wer den Betrieb technisch verantwortet",
    options: {
      "not-running": { label: "Noch nirgends", consequence: "Lässt den Vergleich weg" },
      process: {
        label: "Als Prozess auf einem gemeinsamen System",
        consequence: "Zeigt den Abstand zur Mindeststufe",
      },
      container: { label: "In einem Container", consequence: "Zeigt den Abstand zur Mindeststufe" },
      "sandboxed-container": {
        label: "In einem Container in einer Sandbox",
        consequence: "Zeigt den Abstand zur Mindeststufe",
      },
      "container-in-vm": {
        label: "In einem Container, in einer VM seines Mandanten",
        consequence: "Zeigt den Abstand zur Mindeststufe",
      },
      vm: { label: "In einer eigenen VM", consequence: "Zeigt den Abstand zur Mindeststufe" },
      "dedicated-host": {
        label: "Auf einem dedizierten Host",
        consequence: "Zeigt den Abstand zur Mindeststufe",
      },
    },
  },
};
