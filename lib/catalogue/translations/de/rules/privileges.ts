import type { CatalogueTranslation } from "../../translation";

export const privilegeRules: CatalogueTranslation["rules"] = {
  "PRV-01": {
    title: "Privilegierten Workloads einen eigenen Kernel geben",
    rationale:
      "Ein privilegierter Container darf einhängen, beobachten und laden, was er will: Neben anderen Teams ist er ein Administrator ihrer Maschine. In einer virtuellen Maschine enden dieselben Rechte am Gast. Die meisten Workloads brauchen ein oder zwei dieser Rechte, nicht alle; fragen Sie also zuerst, welche.",
    falsePositives:
      "Es ist ein Agent, den die Eigentümer der Plattform selbst auf jedem Knoten betreiben, und er ist dazu da, diesen Knoten zu verwalten.",
  },
  "PRV-02": {
    title: "Den Socket der Laufzeitumgebung von gemeinsamen Kerneln fernhalten",
    rationale:
      "Wer den Socket der Container-Laufzeitumgebung hat, kann einen Container mit allen Rechten auf dem Knoten starten. Das ist root unter anderem Namen und macht jede Sandbox um den Inhaber sinnlos. Muss er einen haben, dann den Socket einer Maschine, die ihm allein gehört.",
    falsePositives: "Ein Proxy vor dem Socket erlaubt nur wenige harmlose Anfragen.",
  },
  "PRV-03": {
    title: "Workloads von Externen, die in den Host hineinreichen, einen eigenen Kernel geben",
    rationale:
      "Verzeichnisse und Prozesse des Hosts sind die kurzen Wege aus einem Container hinaus. Bei Nachbarn aus anderen Organisationen gehört das, was dort liegt, auch ihnen. In einer virtuellen Maschine ist der Host, in den hineingegriffen wird, der Gast.",
    falsePositives: "Das Verzeichnis ist schreibgeschützt und enthält nur den eigenen Cache des Workloads.",
  },
  "PRV-04": {
    title: "Externe knotenweite Kernel-Einstellungen nur auf einem eigenen Kernel ändern lassen",
    rationale:
      "Manche Kernel-Einstellungen gehören zu einem Pod; die übrigen gelten für alle auf dem Knoten. Die Pod Security Standards erlauben ab Baseline nur die erste Art, weil die zweite Schutzmechanismen für alle Container abschalten kann. Mit einem Gastkernel gehört jede Einstellung dem Mandanten selbst.",
    falsePositives:
      "Alle Mandanten wollen dieselbe Einstellung, und die Plattform setzt sie einmal für den Pool.",
  },
  "PRV-05": {
    title: "eBPF-Programme nur in einen eigenen Kernel laden",
    rationale:
      "Ein eBPF-Programm läuft im Kernel und sieht, was durch ihn hindurchgeht, wem auch immer es gehört. Das Recht, eines zu laden, kommt dem Recht zur Administration nahe. Neben anderen Teams gehört es in einen Gastkernel.",
    falsePositives:
      "Es ist die eigene Überwachung der Plattform, betrieben von denen, denen die Knoten gehören.",
  },
  "PRV-06": {
    title: "Kernel-Module nur in einen eigenen Kernel laden",
    rationale:
      "Ein Modul wird Teil des Kernels, und seine Fehler werden zu Abstürzen der Nachbarn. Keine Einstellung eines Containers macht das rückgängig. Sobald es irgendeinen Nachbarn gibt, muss der Kernel, in den es geladen wird, der eines Gasts sein.",
    falsePositives:
      "Das Modul gehört zur Ausstattung der Hosts, und die Eigentümer der Plattform laden es für alle.",
  },
  "PRV-07": {
    title: "Nicht in einer Sandbox ausführen, was Systemaufrufe braucht, die der Sandbox fehlen",
    rationale:
      "Ein Kernel im Benutzermodus bildet den größten Teil von Linux nach, nicht alles; io_uring gehört zu dem, was er nur teilweise hat. Viele Programme weichen von selbst auf ältere Aufrufe aus. Eines, das das nicht kann, läuft dort nicht.",
    falsePositives:
      "Das Programm hat eine Ausweichmöglichkeit, oder die aktuelle Version Ihrer Sandbox kennt den Aufruf: Probieren Sie es aus.",
  },
  "PRV-08": {
    title: "Nicht in einer Sandbox ausführen, was den Kernel erweitert oder Maschinen betreibt",
    rationale:
      "In einem Kernel im Benutzermodus gibt es keinen Linux-Kernel, in den sich ein Modul oder ein eBPF-Programm laden ließe, und kein KVM, das eine Maschine betreiben könnte. Ein solcher Workload braucht den echten Kernel eines Hosts oder eines Gasts. Keine Einstellung der Sandbox ändert daran etwas.",
    falsePositives: "Die Funktion ist optional, und der Workload läuft auch ohne sie gut.",
  },
  "PRV-09": {
    title: "Nicht in einer Sandbox ausführen, was ein Gerät des Hosts ansteuert",
    rationale:
      "Ein Kernel im Benutzermodus reicht weder beliebige Geräte noch die Funktionen einer Netzwerkkarte durch, denn jedes Gerät und jede Funktion vergrößert die Angriffsfläche, die er verkleinern soll. Einer virtuellen Maschine lässt sich ein solches Gerät geben. Einem Container auch, um den Preis, dass er den Treiber teilt.",
    falsePositives:
      "Das Modul oder die Karte wird über das Netz erreicht, oder die aktuelle Version Ihrer Sandbox hat einen Proxy für genau dieses Gerät.",
  },
  "PRV-10": {
    title: "Einem anderen Betriebssystem oder einem ganzen System eine eigene Maschine geben",
    rationale:
      "Ein Container läuft auf dem Kernel seines Hosts. Deshalb kann darin weder ein Programm für ein anderes Betriebssystem starten noch ein System, das seinen eigenen Kernel mitbringt. Dafür braucht es eine virtuelle Maschine oder einen eigenen Host, auf dem dieses System läuft. Windows bietet Container in einer Hyper-V-Maschine an; bei einem Windows-Host zählt das als Container in einer VM, und das System der Hosts ist dann dasselbe.",
    falsePositives: "Es gibt einen kompatiblen Build für das System der Hosts.",
  },
  "PRV-11": {
    title: "Code von Externen auf einer GPU mit einer virtuellen Maschine umgeben",
    rationale:
      "Eine GPU wird von einem großen Kernel-Treiber gesteuert, und eine Sandbox, die GPUs anbietet, leitet Anfragen an ihn weiter: Eine Lücke im Treiber erreicht den Host weiterhin. Auch aus dem Toolkit, das Containern GPUs zuteilt, gab es schon Ausbrüche. Reichen Sie das Gerät stattdessen an eine virtuelle Maschine durch.",
    falsePositives:
      "Externe senden nur Eingaben an ein Modell, das Sie bereitstellen; der Code auf der GPU ist Ihrer.",
  },
  "PRV-12": {
    title: "Eine GPU durch Partitionen teilen, nicht abwechselnd nutzen",
    rationale:
      "Wird eine GPU in Zeitscheiben geteilt, bleiben weder Speicher noch Fehler getrennt. Eine Hardware-Partition trennt sie, bei den Modellen, die sie haben. Die Stufe um den Workload herum hat keinen Einfluss darauf, was auf der Karte geschieht.",
    falsePositives:
      "Alle Workloads auf der Karte gehören einem Team, das mit einem gemeinsamen Absturz leben kann.",
    message:
      "Zeitscheiben auf einer GPU trennen weder Speicher noch Fehler. Verwenden Sie zwischen Mandanten Hardware-Partitionen, oder geben Sie jedem Mandanten eine Karte.",
  },
  "PRV-13": {
    title: "Für Arbeit auf einer GPU eine Maschine einer Sandbox vorziehen",
    rationale:
      "Eine Sandbox unterstützt nur manche GPU-Modelle und verlangt genau passende Treiberversionen; Hardware-Partitionen bietet sie nicht an. Eine virtuelle Maschine übernimmt das ganze Gerät. Wo beides ginge, macht die Maschine weniger Arbeit.",
    falsePositives: "Ihr Anbieter hält Sandbox und Treiber für Sie im Gleichlauf und unterstützt Ihr Modell.",
  },
  "PRV-14": {
    title: "Ein durchgereichtes Gerät als Teil der Wand behandeln",
    rationale:
      "Ein Gerät, das selbst Speicher liest und schreibt, umgeht die Grenze aus Software. Zurück hält es die Übersetzungseinheit der Hardware (IOMMU), und seine Firmware überdauert den Mandanten. Leitfäden zu Hypervisoren und zu Maschinen für Container führen das jeweils als eigenes Risiko auf.",
    falsePositives: "Derselbe Mandant behält das Gerät über dessen gesamte Lebensdauer.",
    message:
      "Ein durchgereichtes Gerät kann selbst auf Speicher zugreifen. Prüfen Sie, dass die Übersetzungseinheit der Hardware (IOMMU) es einschränkt, und setzen Sie seine Firmware vor dem nächsten Mandanten zurück.",
  },
  "PRV-15": {
    title: "Nicht ohne User-Namespace als root starten",
    rationale:
      "Die Entwickler von LXC sagen: Ein Container, dessen root zugleich root des Hosts ist, lässt sich nicht so bauen, dass er diesem root standhält; einer in einem User-Namespace hält stand, wenn der Kernel gepatcht ist. Ein Ausbruch begänne mit den höchsten Rechten auf dem Knoten. root auf einen anderen Benutzer abzubilden kostet ein Feld und keine Stufe.",
    falsePositives:
      "Das Image startet als root, gibt alle Rechte ab, bevor es eine Eingabe liest, und kann sie nicht zurückerlangen.",
    message:
      "root im Container ist nach einem Ausbruch root auf dem Knoten. Bilden Sie root auf einen gewöhnlichen Benutzer ab, oder ändern Sie das Image so, dass es als solcher startet, bevor Sie für eine höhere Stufe zahlen.",
  },
  "PRV-16": {
    title: "User-Namespaces einschalten",
    rationale:
      "Mit einem User-Namespace kommt, wer ausbricht, auf dem Knoten als Benutzer ohne Rechte an. In Kubernetes sind sie seit 1.36 stabil, mit einem einzigen Feld des Pods. Sie öffnen den Programmen darin auch Kernel-Code; sperren Sie daher weitere Namespaces mit dem Filter für Systemaufrufe.",
    falsePositives:
      "Der eingehängte Speicher kann Benutzer nicht abbilden, oder die Sandbox hat einen eigenen Kernel.",
    message:
      "Ohne User-Namespace ist ein Benutzer im Inneren derselbe Benutzer auf dem Knoten. Schalten Sie User-Namespaces ein und lassen Sie den Filter für Systemaufrufe verschachtelte verbieten.",
  },
  "PRV-17": {
    title: "Von Baseline zu Restricted wechseln, wo es geht",
    rationale:
      "Baseline unterbindet die bekannten Wege, Rechte auszuweiten, lässt einen Container aber weiterhin als root mit den voreingestellten Capabilities laufen. Restricted verlangt einen gewöhnlichen Benutzer, keine Rechteausweitung und einen Filter für Systemaufrufe. Der Schritt kostet oft nur einige Zeilen im Manifest.",
    falsePositives: "Der Workload hat einen eigenen Gastkernel, bei dem der Unterschied weniger zählt.",
    message:
      "Unterhalb von Restricted darf ein Container als root und ohne Filter für Systemaufrufe laufen. Versuchen Sie zuerst Restricted: Viele Workloads brauchen keine Änderung außer am Manifest.",
  },
  "PRV-18": {
    title: "Sich die Nutzung des Host-Netzes zweimal überlegen",
    rationale:
      "Im Netz des Hosts sieht ein Workload die Dienste des Knotens selbst und steht außerhalb der Regeln für Pods. Container in virtuellen Maschinen verweigern es, und eine Sandbox, die es gewährt, gibt einen Teil ihrer Wand auf. Eine Service-Adresse oder ein Port genügt fast immer.",
    falsePositives: "Es ist ein Knotenagent der Plattform, der für den Knoten sprechen muss.",
    message:
      "Im Netz des Hosts gelten Regeln für Pods nicht, und eine virtuelle Maschine je Pod ist nicht verfügbar: Verwenden Sie stattdessen Knoten, die einem einzigen Mandanten vorbehalten sind.",
  },
  "PRV-19": {
    title: "Verschachtelte Virtualisierung von Code fernhalten, dem Sie nicht vertrauen",
    rationale:
      "Zwei der drei 2026 veröffentlichten Ausbrüche aus KVM erreicht nur ein Gast, der selbst Maschinen betreiben darf. Eine Plattform schaltete die Verschachtelung deshalb in der Voreinstellung ab und wieder ein, weil ihre Betreiber sie brauchten. Braucht der Workload sie, patchen Sie zuerst die Hosts und halten Sie Code von Fremden draußen.",
    falsePositives:
      "Der Workload hat die ganze Maschine, sodass es keinen Gast gibt, in dem verschachtelt wird.",
    message:
      "Verschachtelte Virtualisierung öffnete 2026 den Weg für zwei Ausbrüche aus KVM. Bieten Sie sie Workloads an, denen Sie vertrauen, auf gepatchten Hosts, oder geben Sie dem Workload Bare Metal.",
  },
  "PRV-20": {
    title: "Hinzugefügte Capabilities mit der Liste von Baseline vergleichen",
    rationale:
      "Einen niedrigen Port zu öffnen ist eine Capability, das ganze System zu verwalten auch; das Wort allein sagt wenig. Der Standard Baseline führt die wenigen auf, die ein Pod hinzufügen darf. Alles, was über diese Liste hinausgeht, macht den Pod zu einem privilegierten.",
    falsePositives:
      "Die Laufzeitumgebung bildet die Capabilities in einen User-Namespace ab, wo sie am Container enden.",
    message:
      "Vergleichen Sie die hinzugefügten Capabilities mit der Liste, die Baseline erlaubt. Bei jeder anderen antworten Sie mit „Privileged“: Sie kann ausreichen, um den Knoten zu übernehmen.",
  },
  "PRV-21": {
    title: "Externen, die den Kernel selbst brauchen, eine virtuelle Maschine geben",
    rationale:
      "Ein Modul, ein eigener Kernel oder Maschinen in der Maschine sind Wünsche an ein Betriebssystem, nicht an ein Programm. Externe mit solchen Wünschen brauchen einen Gast, den sie kaputt machen und neu starten können. Der Kernel des Hosts bleibt dann Ihrer, und in diesem Gast läuft keine Instanz von jemand anderem.",
    falsePositives: "Sie laden das Modul selbst für alle Mandanten, und diese nutzen es nur.",
  },
  "PRV-22": {
    title: "Einem ganzen System mit eigenem Administrator eine virtuelle Maschine geben",
    rationale:
      "Ein Mandant, der Pakete, Dienste und einen Kernel installiert, hat ein Betriebssystem, und Container verleihen eines, das schon da ist. Desktops, die in Abteilungen getrennt sind, und gemietete Server sind von dieser Art. Ein Gast gibt jedem sein eigenes und lässt es allein ausfallen.",
    falsePositives: "Die Mandanten installieren immer nur Pakete, und die kann ein Image mitbringen.",
  },
  "PRV-23": {
    title: "Knotenweite Kernel-Einstellungen mit allen auf dem Knoten abstimmen",
    rationale:
      "Eine Einstellung, die ein Workload will, bekommt jeder Workload auf dem Knoten. Innerhalb einer Organisation kann die Plattform sie einmal für einen Pool von Knoten setzen. Nicht geschehen darf, dass ein Workload sie selbst setzt.",
    falsePositives: "Die Einstellung gehört zu den eigenen Namespaces des Pods und endet dort.",
    message:
      "Eine knotenweite Einstellung ändert den Knoten für alle. Lassen Sie die Plattform sie einmal auf einem Pool für Workloads setzen, die sie wollen, und geben Sie Workloads kein Recht, sie zu setzen.",
  },
};
