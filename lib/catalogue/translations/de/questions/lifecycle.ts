import type { CatalogueTranslation } from "../../translation";

export const lifecycleQuestions: CatalogueTranslation["questions"] = {
  churn: {
    prompt: "Wie schnell kommen und gehen seine Instanzen?",
    hint: "Antworten Sie für die Stunde mit der höchsten Last, nicht für den Durchschnitt",
    why: "Eine virtuelle Maschine und ein Container leben verschieden schnell. Sie aneinander zu binden kostet Wartezeit oder leerlaufende Maschinen.",
    whoKnows: "wer den Betrieb technisch verantwortet",
    options: {
      "long-lived": { label: "Sie leben Tage oder länger", consequence: "Für sich allein ohne Wirkung" },
      minutes: {
        label: "Binnen Minuten",
        consequence: "Keine Mindeststufe; der Vorzug einer Maschine für stetige Dienste entfällt",
      },
      seconds: {
        label: "Binnen Sekunden",
        consequence: "Wie bei Minuten; dazu ein Hinweis, wie lange eine ganze Maschine startet",
      },
      "sub-second": {
        label: "In weniger als einer Sekunde, ständig",
        consequence: "Wie bei Sekunden; dazu ein Hinweis auf wiederhergestellte Snapshots",
      },
    },
  },
  pressure: {
    prompt: "Was an der Maschine beansprucht er am stärksten?",
    hint: "Kreuzen Sie an, was in einem Profil zuerst auffallen würde",
    why: "Isolation wird in verschiedener Währung bezahlt: Systemaufrufe, Speicher, Platte, Netz. Was der Workload beansprucht, entscheidet, welche Stufe teuer ist.",
    whoKnows: "die Leitung der Entwicklung",
    options: {
      light: { label: "Nichts Besonderes", consequence: "Für sich allein ohne Wirkung" },
      cpu: {
        label: "Prozessor",
        consequence: "Keine Mindeststufe; ein Hinweis, dass Isolation hier wenig kostet",
      },
      memory: {
        label: "Arbeitsspeicher",
        consequence: "Keine Mindeststufe; ein Hinweis auf den festen Speicherbedarf jeder Grenze",
      },
      "disk-io": {
        label: "Platte",
        consequence: "Zieht Container in einer VM dem Container in einer Sandbox vor",
      },
      "local-state": {
        label: "Zustand auf lokalen Platten",
        consequence: "Keine Mindeststufe; ein Hinweis auf das, was zurückbleibt",
      },
      packets: {
        label: "Netzwerkpakete",
        consequence: "Zieht Container in einer VM dem Container in einer Sandbox vor",
      },
    },
  },
  density: {
    prompt: "Wie viele Instanzen müssen auf einen Host passen?",
    hint: "Zählen Sie die Instanzen aller Mandanten zusammen",
    why: "Jede Grenze reserviert etwas für sich. Bei hohen Zahlen werden die Reservierungen zur eigentlichen Rechnung.",
    whoKnows: "wer die Kapazität plant",
    options: {
      ordinary: { label: "Höchstens Dutzende", consequence: "Für sich allein ohne Wirkung" },
      hundreds: {
        label: "Hunderte",
        consequence: "Keine Mindeststufe; ein Hinweis, was jede Grenze reserviert",
      },
      "thousand-plus": {
        label: "Tausend oder mehr",
        consequence: "Keine Mindeststufe; ein Hinweis, dass ganze VMs nicht hineinpassen",
      },
    },
  },
};
