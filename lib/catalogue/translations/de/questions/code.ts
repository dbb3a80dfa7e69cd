import type { CatalogueTranslation } from "../../translation";

export const codeQuestions: CatalogueTranslation["questions"] = {
  "code-origin": {
    prompt: "Woher kommt der Code?",
    hint: "Nehmen Sie den am wenigsten geprüften Code auf dem Kernel: Wer könnte heute Nacht ändern, was läuft",
    why: "Eine Grenze wird von dem Code geprüft, der in ihr läuft. Code, den niemand aus Ihrem Umfeld gelesen hat, braucht eine Grenze, die das Schlimmste von ihm annimmt.",
    whoKnows: "die Leitung der Entwicklung",
    options: {
      "own-reviewed": { label: "Eigener, geprüfter Code", consequence: "Für sich allein ohne Wirkung" },
      "third-party-packages": {
        label: "Eigener Code mit Paketen Dritter",
        consequence: "Gibt einen Hinweis, was eine Abhängigkeit erreichen kann",
      },
      "vendor-binary": {
        label: "Ein Binärprogramm eines Herstellers",
        consequence: "Wo das Internet es neben anderen erreicht, mindestens Container",
      },
      "customer-code": {
        label: "Erweiterungen, Skripte oder Programme der Mandanten",
        consequence:
          "Zwischen Organisationen Container in einer Sandbox; wo sich ein Ausbruch lohnt, Container in einer VM",
      },
      "arbitrary-code": {
        label: "Code von irgendwem, oder von KI-Agenten zur Laufzeit geschrieben",
        consequence:
          "Hebt sie auf Container in einer Sandbox; wo sich ein Ausbruch lohnt, auf Container in einer VM",
      },
    },
  },
  "admission-checks": {
    prompt: "Was wird geprüft, bevor er laufen darf?",
    hint: "Denken Sie an das letzte Image, das in Eile ausgeliefert wurde",
    why: "Ein gestohlenes Build-Konto oder ein ungepatchtes Image umgeht jede Stufe. Prüfungen bei der Zulassung sind billig, und keine Grenze ersetzt sie.",
    whoKnows: "wer die Auslieferungskette betreibt",
    options: {
      "signed-and-scanned": {
        label: "Signatur und Scan, bei der Zulassung erzwungen",
        consequence: "Für sich allein ohne Wirkung; senkt die Mindeststufe nie",
      },
      scanned: {
        label: "Ein Scan in der Pipeline",
        consequence: "Keine Mindeststufe; ein Hinweis auf Images, die die Pipeline umgehen",
      },
      "ad-hoc": {
        label: "Woran jemand gerade denkt",
        consequence: "Keine Mindeststufe; ein Hinweis auf bekannte Schwachstellen in Images",
      },
      nothing: {
        label: "Nichts",
        consequence: "Keine Mindeststufe; ein Hinweis, dass das Image selbst den Knoten angreifen kann",
      },
    },
  },
  exposure: {
    prompt: "Womit kann ein Fremder in Berührung kommen?",
    hint: "Eine Shell, eine Abfragesprache oder ein Notebook lässt Menschen ausführen, was sie wollen",
    why: "Je reicher die Schnittstelle, desto näher ist ein Außenstehender daran, eigenen Code auszuführen. Ein Formular lässt wenig Raum; ein Notebook ist ein Weg, Programme auszuführen.",
    whoKnows: "wer den Dienst entworfen hat",
    options: {
      nothing: {
        label: "Nichts, er arbeitet nur über seine eigene Warteschlange",
        consequence: "Für sich allein ohne Wirkung",
      },
      "internal-api": {
        label: "Eine interne API",
        consequence: "Gibt einen Hinweis auf die Schnittstelle der Anwendung",
      },
      "signed-in-internet": {
        label: "Ein Internetdienst für Angemeldete",
        consequence: "Mit Code, den niemand im Team gelesen hat, mindestens Container",
      },
      "anonymous-internet": {
        label: "Ein Internetdienst für alle",
        consequence:
          "Wie für Angemeldete; dazu ein Hinweis auf Kernel, die nur vierteljährlich gepatcht werden",
      },
      "interactive-code": {
        label: "Eine Shell, SQL oder ein Notebook",
        consequence:
          "Zwischen Organisationen mindestens Container in einer Sandbox, mit allen Rechten bis zur VM",
      },
    },
  },
  "untrusted-files": {
    prompt: "Verarbeitet er Dateien, Seiten oder Binärprogramme von Außenstehenden?",
    hint: "Vorschauen, Konverter, Scanner und Crawler tun das; eine nur gespeicherte Datei zählt nicht",
    why: "Ein Parser, den Fremde füttern, ist der Anfang vieler Einbrüche. Seine Fehler machen aus einer Datei laufenden Code.",
    whoKnows: "die Leitung der Entwicklung",
    options: {
      no: { label: "Nein", consequence: "Für sich allein ohne Wirkung" },
      yes: {
        label: "Ja",
        consequence: "Neben anderen mindestens Container, zwischen Organisationen Container in einer Sandbox",
      },
    },
  },
};
