import type { CatalogueTranslation } from "../../translation";

export const availabilityRules: CatalogueTranslation["rules"] = {
  "AVL-01": {
    title: "Kopien auf verschiedenen Hosts halten",
    rationale:
      "Ein Host, der ausfällt oder dessen Kernel abstürzt, reißt alle Kopien auf ihm mit. Regeln, die zwei Kopien auf einem Host verbieten, sind ein paar Zeilen im Manifest. Sie bringen Verfügbarkeit und sonst nichts.",
    falsePositives: "Eine Kopie, die innerhalb der vereinbarten Zeit aus ihren Daten neu startet, genügt.",
  },
  "AVL-02": {
    title: "Kopien in verschiedenen Racks halten",
    rationale:
      "Die Hosts eines Racks teilen sich eine Stromzuführung und einen Switch. Systeme, die abstimmen oder Shards verteilen, verlieren mit einem Rack ihre Mehrheit. Clouds bieten Platzierungsgruppen, die jede Instanz in ein eigenes Rack setzen.",
    falsePositives:
      "Die Racks haben zwei Stromzuführungen und zwei Switches, und jemand hat zur Probe eines davon gezogen.",
  },
  "AVL-03": {
    title: "Kopien in verschiedenen Rechenzentren halten",
    rationale:
      "Gebäude verlieren Strom, Kühlung und Netz als Ganzes. Ein zweites Gebäude hält einen Dienst am Leben, wenn auch seine Daten dort sind. Prüfen Sie, ob eine Zone ein eigenes Gebäude ist, und rechnen Sie die Kosten des Verkehrs zwischen Zonen ein.",
    falsePositives:
      "Die vereinbarte Wiederherstellungszeit lässt es zu, ein Backup von anderswo einzuspielen.",
  },
  "AVL-04": {
    title: "Kopien auf Regionen mit getrennter Wetter- und Erdbebengefahr verteilen",
    rationale:
      "Ein Sturm oder ein Erdbeben macht nicht bei einem Gebäude halt, und der regionale Ausfall eines Anbieters ebenso wenig. Kopien in zwei Regionen brauchen zwei Cluster, Replikation und jemanden, der das Umschalten erprobt hat. Prüfen Sie, ob die zweite Region die Daten überhaupt halten darf.",
    falsePositives: "Kundschaft und Personal träfe derselbe Sturm, und niemand bräuchte den Dienst.",
  },
  "AVL-05": {
    title: "Was den Absturz eines Nachbarn überstehen muss, auf einen eigenen Kernel setzen",
    rationale:
      "Wer den Kernel zum Absturz bringen kann, hält jeden Prozess und jeden Container auf ihm an, auch die in einer Sandbox. Ein Workload mit einem Gastkernel läuft weiter, wenn der Kernel nebenan ausfällt. Der Kernel des Hosts selbst bleibt gemeinsam genutzt; verteilen Sie deshalb auch Kopien.",
    falsePositives: "Eine Kopie auf einem anderen Host übernimmt, bevor es jemand bemerkt.",
  },
  "AVL-06": {
    title: "Wissen, was geschieht, wenn der einzige Host ausfällt",
    rationale:
      "Keine Stufe hält eine einzelne Kopie am Laufen, wenn ihr Host stehen bleibt. Für einen nächtlichen Batchlauf mag das in Ordnung sein. Es sollte jemand so entschieden haben, mit einer Wiederherstellungszeit, die erprobt ist.",
    falsePositives: "Das Ergebnis lässt sich jederzeit neu berechnen.",
    message:
      "Mit nur einer Kopie ist der Host auf jeder Stufe eine einzelne Fehlerstelle (Single Point of Failure). Vereinbaren Sie eine Wiederherstellungszeit und erproben Sie sie.",
  },
  "AVL-07": {
    title: "Prüfen, ob verschiedene Maschinen auch verschiedene Hosts sind",
    rationale:
      "Zwei Knoten eines Clusters können zwei Gäste eines Servers sein. Eine Regel, die Kopien auf Knoten verteilt, verteilt sie dann auf gar nichts. Die Schicht darunter braucht eine eigene Regel: eine Platzierungsgruppe mit Verteilung oder das Entsprechende auf Ihrer Plattform.",
    falsePositives: "Die Knoten sind physische Server.",
    message:
      "Zwei virtuelle Maschinen können auf einem Server liegen. Verlangen Sie auch von der Schicht darunter getrennte Hosts, sonst fallen die Kopien gemeinsam aus.",
  },
  "AVL-08": {
    title: "Abstand nicht mit Isolation verwechseln",
    rationale:
      "Jede weitere Kopie hat ihre eigenen Nachbarn; Kopien erweitern also den Kreis derer, die an die Daten gelangen könnten. Die eigenen Kopien zu verteilen und sich von einem bestimmten Mandanten fernzuhalten, sind verschiedene Wünsche. Einschränkungen beider Art summieren sich und lassen einer Kopie womöglich keinen Platz mehr.",
    falsePositives: "Alle Hosts gehören Ihnen allein.",
    message:
      "Jede Kopie braucht dort, wo sie läuft, die empfohlene Stufe: Abstand hält keinen Nachbarn fern. Prüfen Sie außerdem, ob sich alle Platzierungsregeln gemeinsam erfüllen lassen.",
  },
  "AVL-09": {
    title: "Den Ausfall eines dedizierten Hosts einplanen",
    rationale:
      "Ein dedizierter Host legt einen ganzen Workload auf einen Server, der als Ganzes ausfällt. Seine Wiederherstellung, sein Wartungsfenster und seine Außerbetriebnahme legen nun Sie fest. Er braucht mehr Verteilung als gemeinsam genutzte Hosts, nicht weniger.",
    falsePositives: "Mehrere dedizierte Hosts teilen sich die Last, und einer ist Reserve.",
    message:
      "Ein dedizierter Host ist eine einzige Ausfalldomäne, und sie trägt Ihren Namen. Legen Sie fest, wie er wiederhergestellt und gewartet wird, halten Sie einen Reservehost in Reichweite, und verteilen Sie Kopien auf mehr als einen.",
  },
};
