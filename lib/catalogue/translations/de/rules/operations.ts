import type { CatalogueTranslation } from "../../translation";

export const operationRules: CatalogueTranslation["rules"] = {
  "OPS-01": {
    title: "Weder Maschinen noch Hosts planen, wo es nur serverlose Container gibt",
    rationale:
      "Eine Plattform für serverlose Container nimmt ein Image entgegen und wählt die Maschine selbst. Sie bekommen weder einen Gast mit eigenem Betriebssystem noch einen Host ohne fremde Mandanten. Diese Stufen muss eine andere Plattform liefern.",
    falsePositives:
      "Ihr Anbieter bietet unter seinem serverlosen Produkt dedizierte Kapazität; dann kreuzen Sie auch seine Maschinen an.",
  },
  "OPS-02": {
    title: "Keine bloßen Prozesse planen, wo nur Container angenommen werden",
    rationale:
      "Verwaltetes Kubernetes und serverlose Plattformen starten Container und sonst nichts. Ein bloßer Prozess bräuchte einen Host, auf dem Sie sich anmelden können. Die niedrigste Stufe ist dort „Container“.",
    falsePositives:
      "Sie administrieren die Knoten des verwalteten Clusters und betreiben dort Dienste von Hand.",
  },
  "OPS-03": {
    title: "Virtuelle Knoten für je einen Mandanten planen, wo Hosts keine Maschinen starten können",
    rationale:
      "Eine Maschine je Container braucht KVM auf ihrem Host. Wo den Hosts KVM fehlt, bleibt die andere Form dieser Stufe: ein virtueller Knoten, der einem Mandanten dient. Ein gemieteter Server ist meist schon eine solche Maschine, und eine zweite lässt sich mieten.",
    falsePositives:
      "Die Hosts lassen sich gegen einen Typ mit verschachtelter Virtualisierung oder gegen Bare Metal tauschen.",
    message:
      "Ohne Virtualisierung auf den Hosts ist eine Maschine je Container nicht erreichbar. Dieselbe Stufe erreichen Sie mit virtuellen Knoten, die jeweils einem Mandanten dienen: Bestellen Sie diese bei der Stelle, die Maschinen bereitstellt.",
  },
  "OPS-04": {
    title: "Keine virtuellen Maschinen planen, wo nichts sie starten kann",
    rationale:
      "Eine virtuelle Maschine braucht eine Plattform für Maschinen, Bare Metal oder Knoten mit KVM, auf denen ein Orchestrator sie starten kann. Ohne eines der drei ist die Stufe nicht erreichbar. Um eine solche Plattform zu bitten, ist vielleicht die eigentliche Antwort.",
    falsePositives:
      "Jemand in der Organisation betreibt eine Maschinenplattform, bei der Sie bestellen können; dann kreuzen Sie sie an.",
  },
  "OPS-05": {
    title: "Keinen Host für ein anderes Betriebssystem planen, wo sich keines einrichten lässt",
    rationale:
      "Ein dedizierter Host hilft einem fremden Betriebssystem nur, wenn Sie es dort installieren oder eine Maschine darauf starten dürfen. Knoten eines Clusters ohne KVM lassen keines von beidem zu. Dann stünde ein dedizierter Host leer.",
    falsePositives:
      "Der Anbieter bietet Knotenpools mit diesem Betriebssystem; dann läuft auf den Hosts dasselbe.",
  },
  "OPS-06": {
    title: "Keine privilegierte Arbeit planen, wo es nur serverlose Container gibt",
    rationale:
      "Serverlose Plattformen verweigern privilegierte Container, Agenten auf jedem Knoten und das Netz des Hosts, weil der Knoten nicht Ihnen gehört. Es gibt dort auch keinen Kernel, in den sich ein Modul laden ließe. Ein solcher Workload braucht Knoten.",
    falsePositives: "Das Privileg ist Gewohnheit, und der Workload läuft ohne es: Versuchen Sie zuerst das.",
  },
  "OPS-07": {
    title: "Eine einfache virtuelle Maschine bevorzugen, wo Sie nur Maschinen haben",
    rationale:
      "Mit einer Maschinenplattform und ohne Containerplattform ist ein Container in jeder Maschine eine weitere Schicht, für deren Betrieb ein Werkzeug fehlt. Eine Maschine je Workload gibt dieselbe Grenze mit dem, was Sie kennen. Sobald Instanzen innerhalb von Sekunden kommen und gehen, ändert sich das.",
    falsePositives: "Ihr Team liefert in Images aus, und eine Engine in jeder Maschine ist Routine.",
  },
  "OPS-08": {
    title: "Einen Container statt eines Prozesses bevorzugen, wo ein Orchestrator die Arbeit startet",
    rationale:
      "Auf einem Cluster ist der Start als Container der gut begangene Weg: Er wird eingeplant, begrenzt und neu gestartet. Ein von Hand auf einem Knoten eingerichteter Dienst überrascht jeden, der den Knoten ersetzt. Die Mindeststufe mag niedriger sein; die Routine ist es nicht.",
    falsePositives: "Es ist ein Agent, der vor dem Orchestrator laufen muss.",
  },
  "OPS-09": {
    title:
      "Einem Mandanten vorbehaltene Knoten statt einer zweiten Laufzeitumgebung bevorzugen, die niemand betreiben kann",
    rationale:
      "Eine Sandbox ist eine zweite Laufzeitumgebung mit eigenen Releases, Fehlern und Eigenheiten. Ein Team, das eine Laufzeitumgebung betreuen kann, erreicht die Stufe darüber mit dem, was es hat: gewöhnliche Container auf virtuellen Maschinen, die einem Mandanten vorbehalten sind. Wo ein Anbieter die Sandbox betreibt, gilt das nicht.",
    falsePositives: "Es gibt zu viele Mandanten für je einen Knoten.",
  },
  "OPS-10": {
    title: "Die Schicht, die Sie nicht betreiben können, anderen überlassen",
    rationale:
      "Eine Grenze bringt zwei weitere Patch-Zyklen mit: den des Hosts und den des Gasts, oder den der Laufzeitumgebung. Wenn ein Team ihnen nicht folgen kann, dient ihm ein Anbieter besser, der es kann. Verwaltete Produkte gibt es für Sandboxes ebenso wie für Container-VMs.",
    falsePositives: "Ein anderes Team betreibt die Hypervisoren und hat dafür Rufbereitschaft.",
    message:
      "Betreiben Sie keinen Hypervisor, den niemand patcht. Wird eine Stufe mit virtuellen Maschinen empfohlen, beziehen Sie sie als verwaltetes Produkt, oder finden Sie das Team, das dafür Rufbereitschaft hat.",
  },
  "OPS-11": {
    title: "KVM außer Reichweite von Code von außen halten",
    rationale:
      "Knoten, die KVM bieten, bieten es jedem, der an das Gerät gelangt. Zwei Ausbrüche des Jahres 2026 gehen von einem Gast aus, der selbst Gäste starten darf. Geben Sie das Gerät allein der Laufzeitumgebung, und lassen Sie die Verschachtelung in den Gästen ausgeschaltet.",
    falsePositives:
      "Die Knoten sind Bare Metal, und nur der eigene Benutzer der Laufzeitumgebung darf das Gerät öffnen.",
    message:
      "Geben Sie KVM nur der Laufzeitumgebung, nie dem Workload, und lassen Sie die Verschachtelung in den Gästen ausgeschaltet. Patchen Sie diese Hosts zuerst.",
  },
  "OPS-12": {
    title: "Die Maschinenstufe ohne KVM über Knoten oder ein verwaltetes Produkt erreichen",
    rationale:
      "Ohne KVM auf den Knoten scheidet eine Maschine je Pod aus; die Stufe nicht. Virtuelle Knoten, die einem Mandanten vorbehalten sind, erreichen sie, verwaltete Produkte ebenso. Ein Kernel im Benutzermodus läuft auch auf solchen Knoten, und zusammen mit Knoten für einen Mandanten zählt er als „Container in einer VM“.",
    falsePositives: "Die Mindeststufe liegt unter dieser Stufe, sodass sich die Frage nicht stellt.",
    message:
      "Eine Maschine je Pod braucht KVM, das diesen Knoten fehlt. Behalten Sie virtuelle Knoten einem Mandanten vor, nutzen Sie ein verwaltetes Produkt, oder betreiben Sie eine Sandbox auf solchen Knoten.",
  },
  "OPS-13": {
    title: "Eine serverlose Plattform fragen, welche Grenze sie verwendet",
    rationale:
      "Serverlose Plattformen isolieren durch virtuelle Maschinen, durch einen Kernel im Benutzermodus oder durch Container, und sie ändern ihre Wahl. Das Wort „Sandbox“ deckt alle drei ab. Erst der genannte Mechanismus verrät Ihnen die Stufe.",
    falsePositives:
      "Die Dokumentation des Anbieters nennt den Mechanismus, und Sie haben sie in diesem Jahr gelesen.",
    message:
      "Der Anbieter wählt die Grenze. Fragen Sie, welcher Mechanismus Ihre Container von denen anderer Kunden trennt, und nehmen Sie diesen als Stufe.",
  },
  "OPS-14": {
    title: "Die Virtualisierung des Prozessors nutzen, wo das Bare Metal Ihnen gehört",
    rationale:
      "Auf Bare Metal steht nichts zwischen einer Laufzeitumgebung und der Unterstützung des Prozessors für virtuelle Maschinen. Eine Sandbox leistet dort auf ihrer KVM-Plattform am meisten, und eine Maschine je Pod braucht keine Verschachtelung. Was auf gemieteten Knoten Geschwindigkeit kostet, gibt es auf eigenen fast umsonst.",
    falsePositives: "Das Bare Metal trägt schon eine Maschinenplattform, und Ihre Knoten sind deren Gäste.",
    message:
      "Bare Metal bietet KVM ohne Verschachtelung: Wird „Container in einer Sandbox“ oder „Container in einer VM“ empfohlen, betreiben Sie das zuerst dort und messen Sie.",
  },
  "OPS-15": {
    title: "Lizenzgründe von Sicherheitsgründen trennen",
    rationale:
      "Eine wegen einer Lizenz gewählte Stufe darf entfallen, wenn die Lizenz entfällt. Eine wegen einer Bedrohung gewählte darf es nicht. Als ein Grund aufgeschrieben, wird der erste am Ende verteidigt wie der zweite.",
    falsePositives: "Die Lizenz ist der einzige Grund, den je jemand genannt hat.",
    message:
      "Lizenzbedingungen sind ein Geldgrund, und mehr Maschinen können mehr Lizenzen bedeuten. Halten Sie diesen Grund getrennt von den Bedrohungen fest, damit er entfallen kann, wenn die Lizenz entfällt.",
  },
  "OPS-16": {
    title: "Zwischen Code von außen und einen monatlich gepatchten Kernel eine virtuelle Maschine setzen",
    rationale:
      "Für die Page-Cache-Schwachstellen des Jahres 2026 gab es binnen Tagen öffentliche Exploits, und eine der Schwachstellen wurde auf drei verwalteten Diensten vom Pod bis zum Knoten vorgeführt. Ein Monat ist Zeit genug für jeden, dessen Code Sie ausführen. Mit einem Gastkernel gewinnt ein solcher Exploit nur eine Maschine, in der sonst nichts liegt.",
    falsePositives:
      "Dringende Korrekturen gehen binnen Tagen hinaus, und nur die routinemäßigen warten auf den Monatstermin.",
  },
  "OPS-17": {
    title: "Keine öffentliche Eingangstür auf einem vierteljährlich gepatchten Kernel lassen",
    rationale:
      "Ein Halt hinter der Eingangstür und ein öffentlicher Kernel-Exploit ergeben zusammen einen Weg zum Knoten. Mit einem Vierteljahr zwischen Patches ist ein solcher Exploit fast immer zur Hand. Abhilfe schafft der Patch; eine andere Stufe verschafft nur Zeit.",
    falsePositives:
      "Der Filter für Systemaufrufe ist für diesen Dienst aufgezeichnet und hält die betreffenden Aufrufe zurück.",
    message:
      "Jeder kann diesen Dienst erreichen, und sein Kernel bleibt monatelang offen für veröffentlichte Schwachstellen. Verkürzen Sie die Zeit bis zum Patch, oder zeichnen Sie bis dahin einen Filter für die Systemaufrufe des Dienstes auf.",
  },
  "OPS-18": {
    title: "Vor einen ungepatchten Kernel, den jeder erreichen kann, eine zweite Grenze setzen",
    rationale:
      "Wo niemand für das Patchen zuständig ist, bleibt jede veröffentlichte Schwachstelle offen, und wer durch die Eingangstür kommt, braucht nur die Nachrichten zu lesen. Liegen andere Organisationen auf diesem Kernel, stehen deren Daten auf dem Spiel. Die Hersteller einer Sandbox zählen die meisten Linux-Schwachstellen aus zehn Jahren als dahinter nicht erreichbar.",
    falsePositives:
      "Der Anbieter patcht den Kernel, und Sie sehen ihn nie; dann antworten Sie für den Anbieter.",
  },
  "OPS-19": {
    title: "Gemeinsame Kernel binnen Tagen patchen",
    rationale:
      "Ein Container wird in zwei Schichten gepatcht: sein Image und darunter Kernel und Laufzeitumgebung. Die Schwachstellen der zweiten reichen über Mandanten hinweg, und ausgerechnet sie wartet auf ein Fenster. Wer Knoten routinemäßig ersetzt, braucht kein Fenster.",
    falsePositives: "Der Anbieter ersetzt die Knoten für Sie binnen Tagen nach einer Korrektur.",
    message:
      "Öffentliche Exploits für Schwachstellen in Kernel und Laufzeitumgebung erscheinen binnen Tagen. Ersetzen Sie Knoten routinemäßig, und halten Sie einen Weg bereit, alle innerhalb einer Woche zu patchen.",
  },
  "OPS-20": {
    title: "Ungelesenen Code von Kollegen auf einem vierteljährlich gepatchten Kernel in eine Sandbox setzen",
    rationale:
      "Innerhalb einer Organisation genügt für Code, den andere Teams mitbringen, ein Container, solange der Kernel darunter aktuell ist. Liegt er ein Vierteljahr zurück, kann jedes solche Programm eine bereits öffentliche Schwachstelle nutzen, mit Absicht oder weil es übernommen wurde. Eine Stufe mehr überbrückt die Zeit bis zum Patch.",
    falsePositives:
      "Dringende Korrekturen gehen binnen Tagen hinaus, und nur die routinemäßigen warten auf das Quartal.",
  },
  "OPS-21": {
    title: "Für stetige Dienste Container auf Ihren virtuellen Maschinen statt einer Sandbox bevorzugen",
    rationale:
      "Ein Bestand virtueller Maschinen ohne Orchestrator hat keine Stelle, an der sich je Workload eine Laufzeitumgebung wählen ließe. Langlebige Dienste verlieren wenig durch eine Maschine je Eigentümer, und darauf verstehen sich die Leute, die den Bestand betreiben. Eine Sandbox lohnt sich, wo Instanzen kommen und gehen.",
    falsePositives: "Es gibt zu viele Eigentümer für je eine Maschine.",
  },
  "OPS-22": {
    title: "Container-VMs eines Anbieters statt einer Sandbox bevorzugen, die Sie selbst betreiben müssten",
    rationale:
      "Serverlose Containerprodukte legen um jede Aufgabe eine kleine virtuelle Maschine, und der Anbieter patcht sie. Ein Team, das eine Laufzeitumgebung betreuen kann, bekommt dort die stärkere Grenze mit weniger Arbeit als mit einer eigenen Sandbox.",
    falsePositives: "Die Grenzen des Produkts bei Rechten, Größe oder Laufzeit schließen es aus.",
  },
};
