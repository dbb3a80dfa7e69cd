import type { CatalogueTranslation } from "../../translation";

export const neighboursQuestions: CatalogueTranslation["questions"] = {
  "co-tenants": {
    prompt: "Wer sonst darf auf demselben Kernel laufen?",
    hint: "Zählen Sie alle mit, die ihn ohne jede Trennung mitbenutzen würden, nicht nur die von heute",
    why: "Ein Kernel ist ein Programm, das alle auf ihm bedient; ein Fehler darin erreicht daher alle. Wie schwer das wiegt, hängt davon ab, wer sie sind.",
    whoKnows: "wem die Plattform gehört",
    options: {
      nobody: {
        label: "Niemand",
        consequence: "Für sich allein keine Mindeststufe; Fragen zu Nachbarn entfallen",
      },
      "same-team": {
        label: "Andere Workloads desselben Teams",
        consequence: "Für sich allein keine Mindeststufe; entscheidend ist, was diese Nachbarn tun dürfen",
      },
      "same-organisation": {
        label: "Andere Teams derselben Organisation",
        consequence: "Hebt die Mindeststufe auf Container",
      },
      "partner-organisations": {
        label: "Partnerorganisationen",
        consequence: "Hebt die Mindeststufe auf Container; Code von außen hebt sie weiter",
      },
      "own-customers": {
        label: "Unsere verschiedenen Kunden",
        consequence: "Hebt die Mindeststufe auf Container; ihr Code oder eine Shell für sie hebt sie weiter",
      },
      "unrelated-organisations": {
        label: "Organisationen, die nichts miteinander zu tun haben",
        consequence:
          "Hebt sie auf Container in einer Sandbox; bei Misstrauen und vertraulichen Daten auf Container in einer VM",
      },
    },
  },
  trust: {
    prompt: "Wie weit vertrauen die Nachbarn einander?",
    hint: "Antworten Sie für den am wenigsten vertrauten Nachbarn, den Sie zulassen würden",
    why: "Grenzen, die gegen ein Versehen halten, halten nicht gegen Absicht. Die Mindeststufe folgt dem schlimmsten Verhalten, mit dem Sie rechnen müssen.",
    whoKnows: "wer Mandanten auf der Plattform zulässt",
    options: {
      full: { label: "Voll und ganz", consequence: "Für sich allein ohne Wirkung" },
      accidents: {
        label: "Ihnen können Fehler unterlaufen",
        consequence: "Hebt die Mindeststufe auf Container",
      },
      "mutual-distrust": {
        label: "Sie misstrauen einander",
        consequence:
          "Hebt die Mindeststufe auf Container; unter Fremden mit vertraulichen Daten auf Container in einer VM",
      },
      hostile: {
        label: "Einige sind vermutlich feindselig",
        consequence:
          "Hebt sie auf Container in einer Sandbox; Außenstehende neben streng vertraulichen Daten: Container in einer VM",
      },
    },
  },
  "neighbour-sensitivity": {
    prompt: "Haben die Nachbarn auf dem Kernel denselben Zweck und Schutzbedarf?",
    hint: "Denken Sie an eine öffentliche Website neben einer Gehaltsabrechnung",
    why: "Der am schwächsten geschützte Workload auf einem Kernel ist der Weg zum am stärksten geschützten. Wer Gleiches zu Gleichem stellt, begrenzt einen Einbruch auf seine Ebene.",
    whoKnows: "wer Workloads auf Knoten verteilt",
    options: {
      same: { label: "Ja, denselben", consequence: "Für sich allein ohne Wirkung" },
      different: {
        label: "Nein, sie unterscheiden sich",
        consequence:
          "Verlangt je Schutzbedarf einen Kernel; wo Fremde hineinkommen, mindestens Container in einer Sandbox",
      },
    },
  },
  "blast-radius": {
    prompt: "Was darf höchstens verloren gehen, wenn ein Mandant ausbricht?",
    hint: "Nennen Sie den größten Verlust, den der Eigentümer verantworten würde",
    why: "Ein Ausbruch aus einem Container landet auf dem Knoten, samt dessen Zugangsdaten. Knotenpools und eine weitere Grenze beschränken, was von dort zu holen ist.",
    whoKnows: "wer das Risiko trägt",
    options: {
      "whole-cluster": { label: "Der ganze Cluster", consequence: "Für sich allein ohne Wirkung" },
      "one-node": {
        label: "Die Mandanten eines Knotens",
        consequence: "Gibt einen Hinweis, was die Zugangsdaten des Knotens erreichen",
      },
      "one-tenant": {
        label: "Nur dieser Mandant",
        consequence: "Verlangt ab mehreren Teams Knoten, die nur einen Mandanten bedienen",
      },
      nothing: {
        label: "Nichts, auch nicht einmal",
        consequence:
          "Hebt sie auf Container in einer Sandbox; bei Außenstehenden Container in einer VM; bei Schlüsseln dedizierter Host",
      },
    },
  },
  "node-tenancy": {
    prompt: "Bedient jede Maschine immer nur einen Mandanten auf einmal?",
    hint: "Ein Knoten für einen Mandanten zählt, wenn er vor dem nächsten neu aufgesetzt wird",
    why: "Zwischen zwei Mandanten auf zwei Maschinen steht mehr als zwischen zwei Containern auf einer. Eigene Knoten sind oft billiger als eine weitere Laufzeitumgebung.",
    whoKnows: "wer Workloads auf Knoten verteilt",
    options: {
      "one-tenant": {
        label: "Ja, einen Mandanten auf einmal",
        consequence:
          "Zwischen Mandanten zählt eine Sandbox auf einer solchen Maschine als Container in einer VM",
      },
      several: {
        label: "Nein, Mandanten teilen sich Maschinen",
        consequence:
          "Keine Mindeststufe; bei fremdem Code ein Hinweis auf die zwei Wege zu Container in einer VM",
      },
    },
  },
  "kernel-crash": {
    prompt: "Darf ihn der Absturz eines benachbarten Kernels mitreißen?",
    hint: "Ein Neustart anderswo binnen Sekunden kann genügen",
    why: "Eine Kernel-Panic beendet jeden Prozess und jeden Container des Hosts. Nur mit eigenem Kernel übersteht ein Workload sie.",
    whoKnows: "wem der Dienst gehört",
    options: {
      acceptable: { label: "Ja, er startet anderswo neu", consequence: "Für sich allein ohne Wirkung" },
      "not-acceptable": { label: "Nein", consequence: "Hebt die Mindeststufe auf Container in einer VM" },
    },
  },
};
