import type { CatalogueTranslation } from "../../translation";

export const dataRules: CatalogueTranslation["rules"] = {
  "DAT-01": {
    title: "Streng vertrauliche Daten von einem einfachen gemeinsamen System fernhalten",
    rationale:
      "Zwischen Prozessen eines Systems sind die Dateirechte die Wand, und ein einziges Versehen darin öffnet sie. Streng vertrauliche Daten verdienen eine eigene Sicht auf Dateien, auch auf der Maschine eines einzelnen Teams. Ein Container bietet sie von vornherein.",
    falsePositives:
      "Auf dem Host läuft dieser eine Dienst mit seinen Backups, und etwas anderes wird nie installiert.",
  },
  "DAT-02": {
    title: "Dateirechte prüfen, wo Benutzer ein System teilen",
    rationale:
      "Für alle lesbare Home-Verzeichnisse, temporäre Dateien und Reste beendeter Jobs sind die Wege, auf denen gemeinsame Systeme Daten preisgeben. Sie brauchen keinen Exploit. Private Verzeichnisse und ein Aufräumen nach jedem Job schließen das meiste davon.",
    falsePositives: "Die Nachbarn sind berechtigt, dieselben Daten zu lesen.",
    message:
      "Wo Workloads ein Dateisystem teilen, sind Dateirechte und Reste die undichten Stellen. Geben Sie jedem einen eigenen Benutzer und private temporäre Dateien, und räumen Sie auf.",
  },
  "DAT-03": {
    title: "Auf den Page-Cache und die Volumes achten, die Container teilen",
    rationale:
      "Container auf einem Kernel teilen zwischengespeicherte Seiten von Dateien und Schichten von Images; 2026 führte eine Lücke, die in diesen Cache schreibt, von einem Pod auf dessen Knoten. Volumes können von einem Mandanten an den nächsten übergehen. Geben Sie sie durch Löschen frei und halten Sie Daten von den Platten des Knotens fern.",
    falsePositives: "Jeder Mandant hat einen eigenen Kernel und eine eigene Speicherklasse.",
    message:
      "Container auf einem Kernel teilen dessen Page-Cache, und Volumes können ihren Mandanten überdauern. Geben Sie Volumes durch Löschen frei und halten Sie vertrauliche Daten von den Platten des Knotens fern.",
  },
  "DAT-04": {
    title:
      "Streng vertrauliche Daten neben Workloads mit anderem Schutzbedarf mit einer zweiten Grenze umgeben",
    rationale:
      "Streng vertrauliche Daten neben weniger geschützten Workloads sind der Fall, vor dem der Container-Leitfaden des NIST warnt. Die Workloads nach Schutzbedarf auf verschiedene Knoten zu verteilen ist die günstigere Antwort. Wo das nicht geht, sorgt eine zweite Grenze dafür, dass eine einzelne Kernel-Lücke nicht genügt.",
    falsePositives: "Die Nachbarn haben einen anderen Zweck, sind aber ebenso gut geschützt.",
  },
  "DAT-05": {
    title: "Streng vertrauliche Daten von Kerneln fernhalten, die mit Fremden geteilt werden",
    rationale:
      "Mit Organisationen ohne Verbindung auf einem Kernel ist eine Sandbox bereits die Mindeststufe. Bei streng vertraulichen Daten ist der Schaden zu groß, um auf einem Kernel zu ruhen, den Fremde überhaupt erreichen, wie schmal der Zugang auch ist. Ein Gastkernel nimmt dieses gemeinsame Stück weg.",
    falsePositives:
      "Die Daten sind durchgehend verschlüsselt, und die Schlüssel kommen nie in die Nähe des Hosts.",
  },
  "DAT-06": {
    title: "Jedem, der Mithörer von außen fürchtet, einen eigenen Kernel geben",
    rationale:
      "Auf einem Kernel teilt ein Nachbar dessen Speicher, dessen Page-Cache und dessen Zeitverhalten. Die Entwickler eines Kernels im Benutzermodus sagen klar, dass er solche Lecks nicht verhindert. Ein Gastkernel streicht den gemeinsamen Kernel von der Liste; gemeinsame Kerne und Caches bleiben.",
    falsePositives: "Kerne werden nie geteilt, und die Mandanten teilen weder Dateien noch Images.",
  },
  "DAT-07": {
    title: "Langlebige Schlüssel von Kernen fernhalten, auf denen auch nicht vertrauenswürdiger Code läuft",
    rationale:
      "Schlüssel sind es, wofür sich das Mithören auf gemeinsamer Hardware lohnt, und nicht vertrauenswürdiger Code ist das Mittel dazu. Einer ganzen Maschine lassen sich Kerne geben, die sonst niemand nutzt, oder ein Prozessor ohne gemeinsame Hardware-Threads. Die Schlüssel in ein Sicherheitsmodul oder einen Schlüsseldienst zu verlegen beseitigt das Ziel ganz.",
    falsePositives:
      "Die Schlüssel liegen in einem Sicherheitsmodul und gelangen nie in den Speicher dieser Maschine.",
  },
  "DAT-08": {
    title: "Gemeinsame Hardware-Threads und Speicherseiten der Reichweite von Mithörern entziehen",
    rationale:
      "Jedes Jahr werden neue Lecks zwischen Gästen gefunden, in gemeinsamen Hardware-Threads, Caches und Sprungvorhersagen. Gemeinsame Hardware-Threads und zusammengelegte Speicherseiten abzuschalten beendet ganze Familien davon. Core Scheduling gewinnt etwas Geschwindigkeit zurück und verhindert nach der eigenen Darstellung des Kernels nicht alle.",
    falsePositives: "Ein Anbieter erklärt, dass Kerne nie zwischen Mandanten geteilt werden.",
    message:
      "Eine Stufe allein verhindert das Mithören über die Hardware nicht. Schalten Sie auf diesen Hosts gemeinsame Hardware-Threads und das Zusammenlegen von Speicherseiten ab, halten Sie den Microcode aktuell, und fragen Sie den Anbieter, ob Mandanten sich je einen Kern teilen.",
  },
  "DAT-09": {
    title: "Gegen den Betreiber des Hosts Confidential Computing einsetzen",
    rationale:
      "Wer den Hypervisor betreibt, kann den Speicher seiner Gäste lesen. Nur ein Prozessor, der den Speicher eines Gasts verschlüsselt, nimmt den Betreiber aus dem Kreis derer, denen Sie vertrauen müssen. Keine Stufe leistet das, auch ein dedizierter Host nicht.",
    falsePositives: "Der Betreiber sind Sie, oder es werden nur ein Vertrag und ein Audit verlangt.",
  },
  "DAT-10": {
    title:
      "Daten, die vor dem Betreiber verborgen bleiben müssen, einen Gast geben, in dem sie verschlüsselt werden",
    rationale:
      "Speicher wird für einen Gast verschlüsselt, nicht für einen Prozess oder einen Container. Der Workload braucht also eine virtuelle Maschine um sich, sei es eine je Pod oder eine eigene. Unterhalb dieser Stufe gibt es nichts, was der Prozessor gesondert verschlüsseln könnte.",
    falsePositives: "Eine Enklave im Prozess enthält alles, was verborgen bleiben muss.",
  },
  "DAT-11": {
    title: "Wissen, was Confidential Computing nicht abdeckt",
    rationale:
      "Geräte am Speicherbus haben die Attestierung aller drei gängigen Bauarten gebrochen, und die Hersteller nehmen physischen Zugriff aus ihrem Geltungsbereich aus. Laufzeitumgebungen reservieren Gigabytes für jeden solchen Gast. Confidential Computing ergänzt eine Stufe und ersetzt keine.",
    falsePositives: "Physischer Zugriff ist durch andere Mittel ausgeschlossen, die Sie gesehen haben.",
    message:
      "Ein dedizierter Host verbirgt Daten nicht vor seinem Betreiber, und Confidential Computing hält niemandem stand, der Zugriff auf den Speicherbus hat. Planen Sie den Speicher ein, den es reserviert, und prüfen Sie die Attestierung selbst.",
  },
  "DAT-12": {
    title: "Die Art der Daten über Maßnahmen entscheiden lassen, die Nachbarn über die Stufe",
    rationale:
      "Texte zu personenbezogenen Daten, Gesundheits- und Kartendaten verlangen Schutzmaßnahmen, die dem Risiko angemessen sind. Wenige davon nennen eine Stufe, und das Hörensagen fügt mehr hinzu als die Texte. Was die Stufe anhebt, ist, wer neben den Daten sitzt.",
    falsePositives: "Einer Ihrer Verträge nennt eine Technik; dann ist das eine eigene Vorgabe.",
    message:
      "Diese Art von Daten verlangt auf jeder Stufe Verschlüsselung, Zugriffsprotokolle und eine schriftliche Risikobewertung. Für sich allein fordert sie keine Stufe: Geben Sie an, welche Vorschriften gelten, und lesen Sie, was darin steht.",
  },
  "DAT-13": {
    title: "Den Text finden, der den Umgang mit staatlichen Informationen regelt",
    rationale:
      "Staatliche Informationen bringen Regeln für den Umgang mit, die nennen, wer einen Host, ein Netz oder ein Gebäude mitbenutzen darf. Sie unterscheiden sich nach Land und Einstufung. Die Kennzeichnung allein verrät weder das eine noch das andere.",
    falsePositives: "Die Informationen wurden für die Öffentlichkeit freigegeben.",
    message:
      "Fragen Sie den Eigentümer nach dem Text, der den Umgang regelt, und kreuzen Sie ihn bei den Vorschriften an: Manche nennen dedizierte Hosts oder einen Kreis erlaubter Nachbarn, andere nennen keines von beidem.",
  },
  "DAT-14": {
    title: "Schlüssel für andere Systeme aus dem Workload herausverlegen",
    rationale:
      "Ein Schlüssel ist so viel wert wie das, was er öffnet, wie auch immer die Daten daneben eingestuft sind. Identitäten, die zur Laufzeit ausgestellt werden und nach Minuten ablaufen, lassen wenig zu stehlen übrig. Mit einem Sicherheitsmodul oder einem Schlüsseldienst nutzt der Workload einen Schlüssel, den er nie sieht.",
    falsePositives: "Der Schlüssel öffnet nur die eigenen Testdaten dieses Workloads.",
    message:
      "Stufen Sie diesen Workload nach dem ein, was seine Schlüssel öffnen. Stellen Sie kurzlebige Identitäten zur Laufzeit aus, und bewahren Sie langlebige Schlüssel in einem Sicherheitsmodul oder einem Schlüsseldienst auf.",
  },
  "DAT-15": {
    title: "Angeben, vor wem ein Geschäftsgeheimnis bewahrt wird",
    rationale:
      "Ein Geschäftsgeheimnis lässt sich vor Nachbarn, vor dem Anbieter oder vor beiden bewahren, und die Mittel sind verschieden. Isolation beantwortet das Erste, Confidential Computing das Zweite. Wer das zuerst klärt, zahlt nicht für das Falsche.",
    falsePositives: "Das Geheimnis ist inzwischen veröffentlicht.",
    message:
      "Entscheiden Sie, ob der Betreiber des Hosts dieses Geheimnis sehen darf. Wenn nicht, stufen Sie es mindestens als vertraulich ein und beantworten Sie die Frage nach Bedrohungen durch den Host.",
  },
  "DAT-16": {
    title: "Trennen, wer den Schlüssel welches Mandanten nutzen darf",
    rationale:
      "In einem Datenspeicher mit einem Schlüssel je Mandant ist die Wand der, der die Schlüssel herausgibt. Darf jede Instanz jeden Schlüssel anfordern, gibt es praktisch nur einen. Binden Sie jeden Schlüssel an die Identität des Mandanten, der gerade bedient wird.",
    falsePositives: "Die Clients besitzen die Schlüssel, der Dienst nie.",
    message:
      "Mandanten teilen einen Datenspeicher, also ist die Wand zwischen ihren Daten das Recht, einen Schlüssel zu nutzen. Gewähren Sie es je Mandant und je Anfrage, und testen Sie, dass die Identität eines Mandanten die Daten eines anderen nicht öffnen kann.",
  },
  "DAT-17": {
    title: "Dem Schema jedes Mandanten eigene Zugangsdaten geben",
    rationale:
      "Schemas trennen Namen. Öffnen dieselben Zugangsdaten der Datenbank alle Schemas, wird jede Injection zum Schaden aller. Die Stufe des Rechners davor spielt dabei keine Rolle.",
    falsePositives: "Jede Verbindung wechselt bereits in eine Rolle, die nur ein Schema sieht.",
    message:
      "Öffnen dieselben Zugangsdaten jedes Schema, öffnet eine Injection an einer Stelle alle. Verbinden Sie sich mit einer Rolle je Mandant.",
  },
  "DAT-18": {
    title: "Nicht erwarten, dass eine Stufe einen Zeilenfilter repariert",
    rationale:
      "Bei einem Zeilenfilter ist die Wand zwischen Mandanten eine Klausel in jeder Abfrage. Wer sie einmal vergisst, überschreitet alle Grenzen der Maschinen zugleich. Setzen Sie den Filter in der Datenbank durch, nicht im Programm, und testen Sie ihn für jedes Release.",
    falsePositives: "Die Zeilen der Mandanten sind öffentlich.",
    message:
      "Ein fehlender Filter zeigt einem Mandanten auf jeder Stufe die Zeilen eines anderen. Setzen Sie den Filter in der Datenbank durch und testen Sie ihn mit jedem Release.",
  },
  "DAT-19": {
    title: "Den Schlüsseln eines Mandanten in einem Sicherheitsmodul einen Host ohne andere Mandanten geben",
    rationale:
      "Ein in einen Host eingebautes Modul gehorcht diesem Host: seinem Treiber, seiner Firmware und jedem, der die Karte erreicht. Wo mehrere Kunden ihre wertvollsten Schlüssel ablegen, betrifft ein Fehler unterhalb der Wand sie alle, und eine Maschine um die Software herum reicht nicht so tief. Ein Host für jeweils einen Mandanten schon.",
    falsePositives:
      "Das Modul steht anderswo und wird über das Netz erreicht, oder es trennt seine Mandanten in Hardware unter einem Zertifikat, das Sie gelesen haben.",
  },
  "DAT-20": {
    title: "Die Schlüssel zu allem von Hardware fernhalten, die Code von Kunden ausführt",
    rationale:
      "Ein Dienst, der die Schlüssel anderer Systeme hält, verliert sie alle auf einmal. Darf ein Ausbruch neben ihm nichts kosten, muss auch das Letzte weg, was noch gemeinsam ist: die Hardware mit ihren Caches und ihrem Hypervisor. Die Schlüssel in ein Hardware-Modul zu verlegen ist der andere Weg.",
    falsePositives:
      "Die Schlüssel verlassen ein Hardware-Modul nie, und der Dienst bittet es nur, sie zu verwenden.",
  },
  "DAT-21": {
    title:
      "Neben externen Organisationen streng vertrauliche Daten auf Kerneln halten, die nur ihrem Schutzbedarf dienen",
    rationale:
      "Neben weniger geschützten Workloads einer anderen Organisation kann niemand anordnen, dass nach Schutzbedarf getrennt wird. Eine virtuelle Maschine um den streng vertraulichen Workload wirkt wie eigene Knoten für ihn. Sie macht auch klar, wer für den Kernel einsteht.",
    falsePositives: "Die Nachbarn haben einen anderen Zweck, sind aber ebenso gut geschützt.",
  },
};
