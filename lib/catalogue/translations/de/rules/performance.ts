import type { CatalogueTranslation } from "../../translation";

export const performanceRules: CatalogueTranslation["rules"] = {
  "PRF-01": {
    title: "Begrenzen, was Grenzwerte erfassen, und wissen, was sie nicht erfassen",
    rationale:
      "Kontingente (Quotas) erfassen Prozessor, Speicher und die Anzahl der Objekte. Netzverkehr erfassen sie nicht, und für den Plattenverkehr eines Pods hat Kubernetes selbst keinen Grenzwert. Dort kann ein Nachbar laut sein, ohne eine Regel zu brechen.",
    falsePositives: "Die Knoten dienen allein diesem Workload.",
    message:
      "Setzen Sie Grenzwerte für Prozessor, Speicher und die Zahl der Prozesse. Platten- und Netzverkehr brauchen ein eigenes Werkzeug oder einen eigenen Knoten.",
  },
  "PRF-02": {
    title:
      "Eine virtuelle Maschine bevorzugen, wo der Plattenverkehr eines Nachbarn ein Ziel verfehlen lässt",
    rationale:
      "Kubernetes selbst kann den Plattenverkehr eines Pods nicht begrenzen; Plattformen für virtuelle Maschinen verkaufen ihn nach Einheiten. Hängt ein Service-Level-Ziel daran, dann kaufen Sie die Begrenzung. Die Mindeststufe bleibt, wo sie ist.",
    falsePositives: "Auf Ihren Knoten läuft ein Plug-in, das Plattengrenzwerte für Pods setzt.",
  },
  "PRF-03": {
    title: "Einen dedizierten Host bevorzugen, wo unter Außenstehenden das Zeitverhalten exakt sein muss",
    rationale:
      "Caches, Speicherkanäle und Interrupts teilen sich alle Gäste eines Servers, und keine Ihrer Einstellungen erreicht die anderen Gäste. Bei Nachbarn, die Sie nicht um einen Umzug bitten können, ist ein leerer Server der einzige Weg zu exaktem Zeitverhalten. Das ist ein Leistungsgrund; sagen Sie das auch im Budget.",
    falsePositives:
      "Der Anbieter reserviert ganze Kerne und Cache für Sie, und Sie haben gemessen, dass es genügt.",
  },
  "PRF-04": {
    title: "Für exaktes Zeitverhalten eine virtuelle Maschine mit eigenen Kernen bevorzugen",
    rationale:
      "Innerhalb einer Organisation hält eine Maschine mit fest zugewiesenen Kernen und reserviertem Speicher die Arbeit anderer Teams von ihrem Prozessor fern. Auf eigenem Bare Metal leisten fest zugewiesene Kerne dasselbe für einen Container. Dies gilt deshalb nur, wo kein Bare Metal zur Hand ist.",
    falsePositives: "Knoten mit fest zugewiesenen Kernen werden schon für diesen Workload vorgehalten.",
  },
  "PRF-05": {
    title: "Bei Plattenverkehr eine virtuelle Maschine statt einer Sandbox bevorzugen",
    rationale:
      "Ein Kernel im Benutzermodus bearbeitet jeden Aufruf zweimal, und am stärksten zeigt sich das beim Dateiverkehr; seine Hersteller raten dort von Datenbanken ab. Ein Gastkernel mit einem Blockgerät kostet weniger. Wo eine Sandbox genügen würde, nehmen Sie die Stufe darüber.",
    falsePositives: "Die Dateien passen in den Arbeitsspeicher und werden selten geschrieben.",
  },
  "PRF-06": {
    title: "Bei Netzpaketen eine virtuelle Maschine statt einer Sandbox bevorzugen",
    rationale:
      "Eine Sandbox bringt einen eigenen Netzwerkstack mit. Ihre Hersteller maßen, auf einer alten Plattform, nur einen Teil des nativen Durchsatzes und weniger als die Hälfte der Anfragen eines kleinen Webservers, und Lastverteiler nennen sie als schlecht geeignet. Ein Gastkernel bleibt näher am nativen Wert.",
    falsePositives: "Ihre eigene Messung mit einer aktuellen Version ist gut genug.",
  },
  "PRF-07": {
    title: "Einen Container statt eines Prozesses bevorzugen, wo eine Container-Engine zur Hand ist",
    rationale:
      "Eine Container-Engine gibt jedem Workload ein Image, Grenzwerte und ein sauberes Ende; ein Prozessmanager tut das erst nach einiger Arbeit. Wo Sie ohnehin eine Engine haben, nutzen Sie sie. Eine einzelne Kopie auf einem einfachen Host gewinnt wenig: Dort ist ein Prozess mit eigener Unit nicht schlechter.",
    falsePositives: "Ein Batchsystem mit eigenen Grenzwerten und eigenem Aufräumen startet die Jobs.",
  },
  "PRF-08": {
    title: "Den Start einer ganzen virtuellen Maschine mit mehreren zehn Sekunden ansetzen",
    rationale:
      "Eine Cloud-Maschine brauchte in einer veröffentlichten Messreihe etwa 23 bis 25 Sekunden bis zur Anmeldung; Größe und Image verschieben das. Eine kleine virtuelle Maschine für einen einzelnen Container erreicht ihr erstes Programm in einer Achtelsekunde. Wenn Sekunden zählen, halten Sie einen Vorrat bereit oder wählen Sie die kleine Maschine.",
    falsePositives: "Maschinen werden gestartet, bevor sie gebraucht werden.",
    message:
      "Eine ganze virtuelle Maschine braucht mehrere zehn Sekunden zum Start, eine virtuelle Maschine für einen einzelnen Container deutlich weniger als eine Sekunde. Wird „VM“ empfohlen, halten Sie gestartete Maschinen in Reserve.",
  },
  "PRF-09": {
    title: "Nach dem Wiederherstellen eines Snapshots erneuern, was einmalig sein muss",
    rationale:
      "Die schnellsten Starts stellen einen Snapshot wieder her, und zwei Kopien eines Snapshots teilen sich seinen Zufallszustand und seine Tokens. Das hebelt Schlüssel und Sitzungen aus. Erneuern Sie beides bei der Wiederherstellung, und stellen Sie nie einen Snapshot für zwei Mandanten wieder her.",
    falsePositives: "Bevor der Snapshot entsteht, gibt es nichts Zufälliges und keine Zugangsdaten.",
    message:
      "So schnelle Starts stellen Snapshots wieder her, und Kopien teilen sich Zufallszustand und Tokens. Erneuern Sie beides nach jeder Wiederherstellung, und nutzen Sie einen Snapshot nur für einen Mandanten.",
  },
  "PRF-10": {
    title: "Nicht an der Isolation sparen, wo die Arbeit reines Rechnen ist",
    rationale:
      "Rechnen läuft auf jeder Stufe fast mit nativer Geschwindigkeit: Die gemessenen Unterschiede zwischen Container und Sandbox liegen im Rauschen, und kleine Maschinen zielen auf 95 Prozent von Bare Metal. Die Kosten sind dann kein Argument gegen die Stufe darüber. Speicher und das Warten auf Eingaben zählen gesondert.",
    falsePositives: "Die Berechnung hängt an vielen kleinen Systemaufrufen oder an fest zugewiesenen Kernen.",
    message:
      "Rechnen kostet auf jeder Stufe ungefähr gleich viel; Geschwindigkeit ist hier also kein Grund, bei der Mindeststufe zu bleiben.",
  },
  "PRF-11": {
    title: "Den Speicher einrechnen, den jede Grenze reserviert",
    rationale:
      "Eine Grenze belegt Speicher, bevor der Workload es tut: Veröffentlichte Werte reichen von wenigen Megabyte für einen Container über einige hundert für eine Container-VM bis zu Gigabytes für eine vertrauliche. Dazu kommen doppelt gehaltene Caches. Multiplizieren Sie mit der Zahl der Instanzen, bevor Sie wählen.",
    falsePositives: "Es gibt wenige Instanzen, und jede ist groß.",
    message:
      "Jede Instanz bezahlt ihre Grenze mit Speicher: etwa 20 MB mehr für eine Sandbox, 130 bis 320 MiB Reserve für eine Container-VM, 2 GiB für eine vertrauliche. Berücksichtigen Sie das bei den Grenzwerten.",
  },
  "PRF-12": {
    title: "Entscheiden, was mit dem Zustand auf lokalen Datenträgern geschieht",
    rationale:
      "Zustand auf einem Knoten überdauert den Container und wartet auf den nächsten Mandanten, und eine Maschine, die nur wegen ihres Datenträgers bleibt, kostet auch im Leerlauf. Beides sind alte Klagen. Legen Sie Zustand auf Volumes ab, die mit ihrem Besitzer gelöscht werden, oder akzeptieren Sie, dass der Knoten zu den Daten gehört.",
    falsePositives: "Der Zustand ist ein Cache, der verloren gehen darf und nichts Lesenswertes enthält.",
    message:
      "Was auf dem Datenträger eines Knotens bleibt, überdauert den Workload. Nutzen Sie Volumes, die mit ihrem Besitzer gelöscht werden, verschlüsseln Sie sie, und löschen Sie Datenträger, bevor ein anderer Mandant sie erhält.",
  },
  "PRF-13": {
    title: "Reservierungen einrechnen, wenn sich Hunderte einen Host teilen",
    rationale:
      "Bei Hunderten von Instanzen übersteigt der feste Anteil jeder Grenze die eigentliche Arbeit. Die Reserve einer Container-VM von einigen hundert Megabyte füllt einen Server, bevor seine Kerne ausgelastet sind. Sandboxes und minimale VMs reservieren weniger.",
    falsePositives: "Die meisten Instanzen schlafen, und die Plattform verleiht ihren Speicher weiter.",
    message:
      "Bei dieser Dichte bestimmt der feste Speicher jeder Grenze die Rechnung. Wird „Container in einer VM“ empfohlen, vergleichen Sie minimale VMs mit einer Sandbox auf Knoten, die einem Mandanten vorbehalten sind.",
  },
  "PRF-14": {
    title: "Keine tausend ganzen virtuellen Maschinen auf einem Host planen",
    rationale:
      "Eine Laufzeitumgebung aus der Forschung erreichte mehr als 2.500 Container-VMs auf einem Host mit 384 GB, indem sie alles kürzte, was sich kürzen ließ. Ein ganzer Gast mit eigenen Diensten passt nicht so oft. Bei dieser Dichte haben Sie die Wahl zwischen Containern, Sandboxes und minimalen VMs.",
    falsePositives: "Die tausend sind auf viele Hosts verteilt.",
    message:
      "Tausend ganze virtuelle Maschinen passen nicht auf einen Host. Wird „VM“ oder höher empfohlen, verringern Sie die Dichte, oder ändern Sie, was die Mindeststufe anhebt.",
  },
  "PRF-15": {
    title:
      "Für eine langlebige Datenbank, die Mandanten abfragen, eine einfache virtuelle Maschine bevorzugen",
    rationale:
      "Eine Datenbank, die monatelang lebt, ihren Zustand auf einem Datenträger hält und die eigenen Abfragen eines Mandanten beantwortet, gewinnt wenig durch einen Container um sie herum. Eine Maschine gibt ihr ein Volume, eine Speichergröße und ein Patch-Fenster für sich. Wo ohnehin die Grenze einer Maschine nötig ist, genügt die einfachere.",
    falsePositives:
      "Der Speicherdienst skaliert zwischen Abfragen auf null, oder ein Operator auf Ihrem Cluster betreibt ihn schon gut.",
  },
  "PRF-16": {
    title: "Für einen stetigen Dienst, der ein Ziel einhalten muss, eine virtuelle Maschine bevorzugen",
    rationale:
      "Ein Dienst, der monatelang läuft, gewinnt nichts, wenn er in einer Sekunde startet. Eine ganze Maschine kommt mit Prozessoren, Speicher und Plattenleistung, die sich reservieren lassen und die ein Pod mit anderen teilt. Wo Maschinen zur Hand sind und ein Nachbar Sie das Ziel kosten könnte, nehmen Sie eine.",
    falsePositives: "Der Cluster reserviert ganze Knoten für den Dienst.",
  },
  "PRF-17": {
    title: "Für Jobs von Fremden, die minutenlang als root laufen, eine ganze Maschine bevorzugen",
    rationale:
      "Jobs von Fremden, die root erwarten, wollen bald eine Kernel-Einstellung, ein Dateisystem oder einen Daemon für sich. Eine kleine Maschine für einen einzelnen Container verweigert manches davon, eine ganze nicht. Für Jobs von Minuten ist ihr Start von einer halben Minute tragbar, und danach lässt sie sich wegwerfen.",
    falsePositives:
      "Von den Jobs ist bekannt, dass sie in einem einfachen Container laufen, ob als root oder nicht.",
  },
};
