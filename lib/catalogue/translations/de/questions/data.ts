import type { CatalogueTranslation } from "../../translation";

export const dataQuestions: CatalogueTranslation["questions"] = {
  classification: {
    prompt: "Was ist die höchste Einstufung seiner Daten?",
    hint: "Denken Sie an die schlimmste Schlagzeile, und zählen Sie mit, was durch den Speicher läuft",
    why: "Was verloren gehen kann, bestimmt, was ein Einbruch kostet. Daten allein legen selten eine Stufe fest; Daten neben dem falschen Nachbarn schon.",
    whoKnows: "wem die Daten gehören",
    options: {
      public: { label: "Öffentlich", consequence: "Für sich allein ohne Wirkung" },
      internal: {
        label: "Intern",
        consequence: "Keine Mindeststufe; ein Hinweis auf Dateirechte bei gemeinsamem Kernel",
      },
      confidential: {
        label: "Vertraulich",
        consequence: "Mit Code von Außenstehenden oder Misstrauen mindestens Container in einer VM",
      },
      restricted: {
        label: "Streng vertraulich",
        consequence: "Neben anderen mindestens Container, unter Außenstehenden Container in einer VM",
      },
    },
  },
  "data-kinds": {
    prompt: "Welche Arten von Daten verarbeitet er?",
    hint: "Zählen Sie Schlüssel, Tokens und Passwörter für andere Systeme mit",
    why: "Manche Arten bringen Gesetze und Verträge mit, manche öffnen weitere Türen. Ein Schlüssel zu einem anderen System ist so viel wert wie dieses System.",
    whoKnows: "wem die Daten gehören",
    options: {
      none: { label: "Keine davon", consequence: "Für sich allein ohne Wirkung" },
      personal: {
        label: "Personenbezogene Daten",
        consequence: "Für sich allein keine Stufe; verlangt Maßnahmen",
      },
      health: {
        label: "Gesundheitsdaten oder andere besondere Kategorien",
        consequence: "Für sich allein keine Stufe; verlangt Maßnahmen",
      },
      "payment-card": {
        label: "Zahlungskartendaten",
        consequence: "Für sich allein keine Stufe; verlangt Maßnahmen",
      },
      "government-controlled": {
        label: "Staatlich kontrollierte Informationen",
        consequence: "Für sich allein keine Stufe; ein Hinweis, den Text zum Umgang damit zu suchen",
      },
      keys: {
        label: "Schlüssel oder Zugangsdaten für andere Systeme",
        consequence:
          "Unter Außenstehenden, neben zur Laufzeit geschriebenem Code: Container in einer VM, höchstens dedizierter Host",
      },
      "trade-secret": {
        label: "Geschäftsgeheimnisse",
        consequence:
          "Für sich allein keine Stufe; ein Hinweis zu klären, ob der Betreiber eine Bedrohung ist",
      },
    },
  },
  "host-threat": {
    prompt: "Mit welchen Bedrohungen durch den Host selbst rechnen Sie?",
    hint: "Ein Nachbar, der gemeinsame Hardware belauscht, oder die Menschen, die den Host betreiben",
    why: "Eine Sandbox hält nicht auf, was über gemeinsame Caches und Kerne durchsickert. Daten vor dem Betreiber zu schützen ist eine andere Aufgabe, die keine Stufe löst.",
    whoKnows: "wer die Sicherheitsarchitektur verantwortet",
    options: {
      none: { label: "Mit keiner davon", consequence: "Für sich allein ohne Wirkung" },
      "side-channels": {
        label: "Nachbarn, die über gemeinsame Hardware mithören",
        consequence:
          "Zwischen Organisationen mindestens Container in einer VM; Schlüssel neben fremdem Code: VM",
      },
      "host-operator": {
        label: "Der Betreiber des Hosts",
        consequence: "Verlangt Confidential Computing und mindestens Container in einer VM",
      },
    },
  },
  "tenant-data": {
    prompt: "Wie werden die Daten der Mandanten getrennt?",
    hint: "Nehmen Sie den schwächsten Speicher, Backups und Caches eingeschlossen",
    why: "Eine Wand zwischen Rechnern hilft nichts gegen eine Tabelle, die sich alle Mandanten teilen. Eine falsche Abfrage überwindet dann alle Stufen auf einmal.",
    whoKnows: "die Leitung der Entwicklung",
    options: {
      "store-per-tenant": { label: "Ein Speicher je Mandant", consequence: "Für sich allein ohne Wirkung" },
      "key-per-tenant": {
        label: "Ein Schlüssel je Mandant in einem Speicher",
        consequence: "Keine Mindeststufe; ein Hinweis, wer die Schlüssel benutzen darf",
      },
      "schema-per-tenant": {
        label: "Ein Schema je Mandant",
        consequence: "Keine Mindeststufe; ein Hinweis auf gemeinsame Datenbank-Zugangsdaten",
      },
      "row-filter": {
        label: "Ein Filter auf Zeilen",
        consequence: "Keine Mindeststufe; ein Hinweis, dass keine Stufe einen fehlenden Filter ersetzt",
      },
    },
  },
};
