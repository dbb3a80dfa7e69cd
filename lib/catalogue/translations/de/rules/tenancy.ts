import type { CatalogueTranslation } from "../../translation";

export const tenancyRules: CatalogueTranslation["rules"] = {
  "TEN-01": {
    title: "Zwischen verschiedenen Teams mindestens einen Container setzen",
    rationale:
      "Auf einem Unix-System sehen die Benutzer die Prozesse der anderen, und ein zu weites Dateirecht öffnet ein Home-Verzeichnis. Zwischen Teams sollen Namen, Dateien, Netze und Kontingente von vornherein getrennt sein. Ein Container leistet das, ohne dass jemand aufpassen muss.",
    falsePositives:
      "Die Teams melden sich ohnehin an einem System an, teilen alle Daten mit Absicht, und niemand verlässt sich auf Kontingente.",
  },
  "TEN-02": {
    title: "Nachbarn, denen Fehler unterlaufen können, in Container setzen",
    rationale:
      "Ein außer Kontrolle geratener Prozess, der den Speicher, die Prozesstabelle oder die Platte füllt, hält alles neben sich an. Grenzwerte eines Containers halten einen Fehler bei dem, der ihn gemacht hat. Zwischen Prozessen eines Systems gibt es solche Grenzwerte auch, aber jemand muss jeden einzelnen festlegen.",
    falsePositives:
      "Jede Einheit auf dem Host hat bereits Grenzwerte für Speicher, Prozesse und Platte, und diese sind getestet.",
  },
  "TEN-03": {
    title: "Zwischen ungleiche Workloads eine zweite Grenze setzen, wenn einer davon Fremde hereinlässt",
    rationale:
      "Ein Kernel ist so gut verteidigt wie der schwächste Workload darauf. Gefährlich wird der Unterschied dort, wo jemand einen Weg hinein hat: Code, den niemand gelesen hat, ein Parser für Dateien von Fremden, eine Shell oder Teams, die einander misstrauen. Eine Sandbox stellt eine zweite Implementierung dazwischen; ein Kernel je Schutzbedarf macht sie überflüssig.",
    falsePositives:
      "Der Workload, der Fremde hereinlässt, läuft auf eigenen Knoten, sodass die ungleichen Nachbarn nie seinen Kernel teilen.",
  },
  "TEN-04": {
    title: "Einen Kernel Workloads mit demselben Zweck und Schutzbedarf vorbehalten",
    rationale:
      "Gleiches zu Gleichem zu legen heißt: Ein Ausbruch findet nichts, was er am Ausgangspunkt nicht auch gehabt hätte. Das kostet einen Knotenpool und keine neue Technik. Ist es umgesetzt, hebt der unterschiedliche Schutzbedarf die Stufe nicht mehr an.",
    falsePositives:
      "Von jeder Art gibt es zu wenige Workloads, um einen Knoten zu füllen, und die Stufe trennt sie bereits.",
    community: "Workloads mit demselben Zweck und demselben Schutzbedarf",
  },
  "TEN-05": {
    title: "Container von Nachbarn, die Sie für feindlich halten, in Sandboxes ausführen",
    rationale:
      "Gegen jemanden, der einen Weg hinaus sucht, ist ein gemeinsamer Kernel mit all seinen Aufrufen zu breit. Jedes Jahr werden Kernel-Lücken veröffentlicht, die von einem Pod auf dessen Knoten führen. Eine zweite Implementierung zwischen Workload und Kernel sorgt dafür, dass eine Lücke nicht genügt.",
    falsePositives:
      "Die feindliche Seite ist ein Test, den Sie selbst auf Maschinen ausführen, die Sie danach wegwerfen.",
  },
  "TEN-06": {
    title: "Zwischen feindliche Organisationen und streng vertrauliche Daten eine virtuelle Maschine setzen",
    rationale:
      "Anbieter, die Fremden Container verkaufen, ziehen die Grenze am Hypervisor, und einer von ihnen sagt ausdrücklich, dass Container auf einem gemeinsamen Kernel gegenüber feindlichen Mandanten keine Grenze sind. Bei Parteien außerhalb Ihrer Organisation gibt es keinen Vorgesetzten, an den Sie sich wenden können. Wo streng vertrauliche Daten zu holen sind, lohnt sich für sie sogar an einer Oberfläche aus Formularen die Geduld.",
    falsePositives:
      "Was die externen Parteien senden, wird gegen eine kurze Liste geprüft, bevor dieser Kernel es sieht.",
  },
  "TEN-07": {
    title: "Zwischen Organisationen, die sonst nichts verbindet, eine zweite Grenze setzen",
    rationale:
      "Organisationen ohne gemeinsamen Eigentümer haben keine gemeinsamen Regeln, keinen gemeinsamen Patch-Tag und keinen Weg, einen Streit beizulegen. Ein Container allein setzt voraus, dass es niemand auf dem Kernel versucht. Eine Sandbox setzt das nicht voraus.",
    falsePositives:
      "Die Organisationen nutzen eine Anwendung von Ihnen und betreiben keine eigenen; antworten Sie dann mit „Kunden“.",
  },
  "TEN-08": {
    title:
      "Zwischen Organisationen ohne Verbindung, die voreinander etwas zu schützen haben, eine virtuelle Maschine setzen",
    rationale:
      "Unternehmen, Behörden und Forschungseinrichtungen, die eine Maschine mit Fremden teilen, verlangen mehr als einen Container. Der Aufsatz, auf dem diese Skala beruht, rückt genau in diesem Fall der Public Cloud bis zur virtuellen Maschine hinauf. Ein Kernel je Mandant wird dem gerecht.",
    falsePositives:
      "Niemand außerhalb Ihrer eigenen Belegschaft bestimmt, welcher Code läuft; antworten Sie dann mit „Kunden“.",
  },
  "TEN-09": {
    title: "Eine Sandbox auf einer Maschine eines einzigen Mandanten als Container in einer VM zählen",
    rationale:
      "Zwischen Mandanten zählt, was brechen muss, bevor einer den anderen erreicht. Bei einer Sandbox auf einer Maschine, die einem einzigen Mandanten dient, stehen die Sandbox und die Wand dieser Maschine im Weg, und trotzdem haben darauf viele kleine Instanzen Platz. Zwischen Mandanten erfüllt sie deshalb die Forderung nach einem Container in einer VM.",
    falsePositives:
      "Ein Knoten geht an einen anderen Mandanten über, ohne dazwischen neu aufgebaut zu werden.",
  },
  "TEN-10": {
    title:
      "Zwischen Kunden, die eigenen Code mitbringen, eine virtuelle Maschine setzen, wo sich ein Ausbruch lohnt",
    rationale:
      "Mandanten, die eigene Programme ausführen und miteinander konkurrieren, sind der klassische Fall für einen Hypervisor. Jeder von ihnen kann in Ruhe Kernel-Lücken ausprobieren. Ein Kernel je Mandant sorgt dafür, dass eine solche Lücke im eigenen Haus endet. Ohne vertrauliche Daten und ohne root im Inneren genügt die Sandbox, die fremder Code ohnehin braucht.",
    falsePositives:
      "Mandanten bringen nur Konfiguration in einer Sprache mit, die weder Schleifen noch Aufrufe nach außen noch Speicheranforderungen kennt; das ist kein Code.",
  },
  "TEN-11": {
    title: "Knoten einem einzigen Mandanten vorbehalten, wenn ein Ausbruch nur diesen Mandanten treffen darf",
    rationale:
      "Wer ausbricht, landet auf dem Knoten und darf alles anfordern, was der Knoten anfordern darf. Soll der Schaden bei einem Mandanten enden, darf auf diesem Knoten niemand sonst leben. Eigene Knotenpools leisten das auf jeder Stufe, und eine Sandbox auf einem solchen Knoten zählt zwischen Mandanten als Container in einer VM.",
    falsePositives:
      "Jede Instanz hat eine eigene virtuelle Maschine, sodass ein Ausbruch nicht den Knoten erreicht.",
    community: "Workloads eines einzigen Mandanten",
  },
  "TEN-12": {
    title: "Zwei Grenzen setzen, wenn ein einzelner Ausbruch nichts kosten darf",
    rationale:
      "Bei einer einzigen Grenze ist der erste Ausbruch schon der Schaden. Darf gar nichts verloren gehen, muss hinter der ersten Grenze eine zweite, andersartige stehen. Aus diesem Grund ist eine Sandbox aus zwei Schichten hintereinander aufgebaut.",
    falsePositives:
      "Die Maschine enthält nach dem Ende des Auftrags nichts mehr und kann, während er läuft, nichts erreichen.",
  },
  "TEN-13": {
    title: "Zwischen Organisationen eine virtuelle Maschine setzen, wenn ein Ausbruch nichts kosten darf",
    rationale:
      "Ein Ausbruch aus einem Container auf einen eigenen Kernel erreicht niemand anderen. Das gelänge erst mit einer weiteren Lücke, im Hypervisor. Dies ist die günstigste Stufe, auf der ein einzelner Ausbruch andere Organisationen nichts kostet.",
    falsePositives:
      "Ein Vertrag nimmt den Verlust eines Knotens hin, und „nichts“ wurde nur gesagt, weil es gut klingt.",
  },
  "TEN-14": {
    title: "Begrenzen, was die Zugangsdaten eines Knotens erreichen",
    rationale:
      "Ein Ausbruch bringt die Zugangsdaten des Knotens mit. Können diese Secrets anderer Knoten lesen oder beliebig Pods starten, ist der Schaden der ganze Cluster, was auch immer vereinbart war. Prüfen Sie, was der Knoten beim API-Server anfordern darf.",
    falsePositives: "Es gibt keinen Orchestrator, sodass ein Knoten keine Zugangsdaten für andere besitzt.",
    message:
      "Ein Ausbruch landet auf dem Knoten und nimmt dessen Zugangsdaten mit. Prüfen Sie, was ein Knoten über die eigenen Pods hinaus lesen und starten darf, bevor Sie darauf bauen, dass der Schaden dort endet.",
  },
  "TEN-15": {
    title: "Externen Mandanten mit API-Zugriff eine eigene Control Plane geben",
    rationale:
      "Ein Namespace trennt Namen, nicht den Server, der sie verwaltet. Mandanten, die mit der API sprechen, teilen deren Lücken, deren Warteschlangen und die clusterweiten Objekte. Eine virtuelle Control Plane gibt jedem von ihnen einen API-Server, ohne dass jeder einen Cluster braucht.",
    falsePositives:
      "Mandanten erreichen die API nur über ein Frontend, das eine Handvoll Anfragen übersetzt.",
  },
  "TEN-16": {
    title: "Die Control Plane von Mandanten trennen, die clusterweite Objekte ändern",
    rationale:
      "Ressourcendefinitionen, Webhooks und Cluster-Rollen gelten für alle. Das Upgrade eines Teams wird zum Ausfall aller Teams, und ein einziger Webhook sieht jede Anfrage. Jedes solche Team braucht einen API-Server, auf dem diese Objekte seine eigenen sind.",
    falsePositives:
      "Alle clusterweiten Objekte gehören einem Plattformteam, das die Änderungen der Teams zusammenführt.",
  },
  "TEN-17": {
    title: "Mandanten, die einander misstrauen und clusterweite Objekte ändern, je einen Cluster geben",
    rationale:
      "Eine virtuelle Control Plane gibt Mandanten eigene clusterweite Objekte, der Cluster darunter und seine Knoten bleiben aber gemeinsam. Organisationen, die einander misstrauen, müssten dieser Schicht vertrauen und dem, der beide Seiten im Gleichlauf hält. Ein Cluster für jede beendet die Diskussion, zu einem Preis.",
    falsePositives:
      "Die benötigten Objekte können Sie einmal für sie installieren, oder die virtuellen Control Planes haben getrennte Knoten.",
  },
  "TEN-18": {
    title: "Einen Cluster je Mandant verwenden, wenn ein Ausbruch nichts kosten darf",
    rationale:
      "Knotenpools halten Mandanten von den Knoten der anderen fern, doch der API-Server und das, was ein Knoten von ihm anfordern darf, bleiben gemeinsam. Keine Stufe schützt das eine oder das andere. Darf ein Ausbruch andere Organisationen nichts kosten, ist der Cluster die Einheit.",
    falsePositives: "Die Knoten laufen ohne jegliche Zugangsdaten, die der API-Server annimmt.",
  },
  "TEN-19": {
    title: "Die Rechte der Pipeline begrenzen, die für Mandanten ausrollt",
    rationale:
      "Eine Pipeline, die überall ausrollen darf, macht aus einem Push in ein Repository eine Änderung für alle. Die Wand zwischen Mandanten ist dann die Konfiguration der Pipeline. Geben Sie den Läufen jedes Mandanten Rechte nur für diesen Mandanten.",
    falsePositives: "Jeder Mandant hat bereits eine Pipeline mit Zugangsdaten nur für den eigenen Namespace.",
    message:
      "Wer im Auftrag eines Mandanten die API des Orchestrators erreicht, hat die Rechte dieses Mandanten. Geben Sie jeder Pipeline, jedem Token und jeder Person Rechte in nur einem Namespace, und lesen Sie diese Rechte mit der Rechteprüfung des Orchestrators selbst wieder aus.",
  },
  "TEN-20": {
    title: "Eine Maschine je Mandant gegen eine Maschine je Instanz abwägen",
    rationale:
      "Eine virtuelle Maschine um jede Instanz kostet jedes Mal Speicher. Eine Maschine je Mandant kostet ihn einmal, und Sandboxes darin trennen die Instanzen dieses Mandanten voneinander. Wenige Mandanten mit vielen Instanzen sprechen für den zweiten Weg.",
    falsePositives: "Jeder Mandant betreibt immer nur eine Instanz.",
    message:
      "Zwei Wege führen zum Container in einer VM: eine Maschine je Instanz, oder Container in einer Sandbox auf virtuellen Knoten, die je einem Mandanten dienen. Lassen Sie beim zweiten den Scheduler durchsetzen, wem welcher Knoten gehört, und bauen Sie einen Knoten neu auf, bevor ein anderer Mandant ihn bekommt.",
  },
};
