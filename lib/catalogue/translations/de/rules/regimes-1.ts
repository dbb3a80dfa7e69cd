import type { CatalogueTranslation } from "../../translation";

export const regimeRules1: CatalogueTranslation["rules"] = {
  "REG-PCI-MIXED": {
    title: "Kartendaten und Workloads außerhalb des Geltungsbereichs auf verschiedene Kernel legen",
    rationale:
      "Nach PCI DSS dürfen zwei Funktionen mit unterschiedlichem Schutz auf einer Komponente laufen, wenn etwas sie voneinander isoliert oder wenn beide die strengeren Anforderungen erfüllen. Software außerhalb des Geltungsbereichs, die auf demselben Kernel sitzt, lässt sich kaum heraushalten; eine VM um die Workloads mit Kartendaten ist deshalb die Grenze, die Sie ziehen und testen können. Die Norm nennt keine Stufe: Das ist unsere Auslegung.",
    falsePositives:
      "Sie sind bereit, jeden Nachbarn als Teil der Karteninhaberdaten-Umgebung abzusichern; derselbe Abschnitt erlaubt das. Die alte Regel „eine Hauptfunktion je Server“ ist mit Version 4 entfallen. Ob ein Knoten-Pool die Nachbarn aus dem Geltungsbereich nimmt, sehen Prüfer unterschiedlich; fragen Sie Ihren.",
  },
  "REG-PCI-CONTAINERS-MIXED": {
    title: "Workloads mit Kartendaten und verschiedenem Schutzniveau eigene Knoten oder Cluster geben",
    rationale:
      "Nach der Container-Ergänzung sollen Komponenten mit höherem Schutz möglichst auf eigenen Clustern laufen und kritische Systeme mindestens auf eigenen Knoten. Das ist eine Empfehlung und fügt der Norm selbst nichts hinzu. Ein Knoten, der einem Schutzniveau vorbehalten ist, zählt als Container in einer VM, wenn der Knoten eine VM ist.",
    falsePositives:
      "Die Nachbarn haben einen anderen Zweck, aber dasselbe Schutzniveau. Eine Ergänzung steht nicht über ihrer Norm: Wo 2.2.3 auf andere Weise erfüllt ist, sagen Sie das der prüfenden Person.",
  },
  "REG-PCI-CONTAINERS-RISK": {
    title: "Unter Karten-Workloads mit hohem Risiko eine Sandbox oder einen Hypervisor legen",
    rationale:
      "Für Workloads mit hohem Risiko nennt die Container-Ergänzung zwei gleichwertige Wege: Isolation durch einen Hypervisor oder eine Sandbox nur für diesen Workload. Unter hohem Risiko verstehen wir Code von Kunden oder eine Shell, eine SQL-Eingabe oder ein Notebook, die Benutzern offenstehen; die Ergänzung überlässt Ihnen das Urteil.",
    falsePositives:
      "Ihre eigene Risikoanalyse stuft den Code niedrig ein, etwa weil die Skripte jedes Kunden in einer Sprachlaufzeitumgebung laufen, die keinen Weg zum System hat. Die Ergänzung ist eine Empfehlung, keine Vorgabe.",
  },
  "REG-PCI-CTL": {
    title: "Den PCI-Geltungsbereich bestätigen und die Segmentierung testen, auf jeder Stufe",
    rationale:
      "Die Norm lässt den Geltungsbereich jährlich bestätigen und die Segmentierung alle 12 Monate testen, verlangt kritische Patches innerhalb eines Monats und hält Vorproduktion getrennt. Sie bindet über die Verträge der Kartenorganisationen. Ein dedizierter Host nimmt Ihnen nichts davon ab.",
    falsePositives:
      "Der Workload speichert, verarbeitet und überträgt keine Kontodaten und kann sie auch nicht beeinflussen; halten Sie dann die Gründe fest.",
  },
  "REG-PCI-PLACEMENT-CTL": {
    title:
      "Erzwingen, wo Karten-Workloads neben Workloads außerhalb des Geltungsbereichs eingeplant werden dürfen",
    rationale:
      "Der Ergänzung kommt es darauf an: Wer auf einem niedrigen Schutzniveau Workloads ausrollt, kann auf Knoten eines hohen nichts platzieren. Ein Knoten-Label, das niemand durchsetzt, ist eine Absicht; die Zulassung muss den falschen Pod ablehnen.",
    falsePositives: "Die Karten-Workloads haben einen eigenen Cluster, in dem sonst nichts einzuplanen ist.",
  },
  "REG-PCI-A1-CTL": {
    title: "Als Anbieter für mehrere Mandanten die Trennung der Kunden alle sechs Monate nachweisen",
    rationale:
      "Anhang A1 trennt Anbieter und Kunden logisch und in beide Richtungen, hält jeden Kunden in seiner eigenen Kartenumgebung und lässt diese Trennung zweimal im Jahr durch Tester angreifen. Das Wort ist „logisch“: Eine VM je Kunde ist nicht gefordert.",
    falsePositives: "Sie vermieten nur Fläche oder Strom; reine Kolokation ist von A1 ausgenommen.",
  },
  "REG-HIPAA-CTL": {
    title: "Das Risiko für Gesundheitsdaten analysieren; Prüfpfade und Verträge pflegen",
    rationale:
      "Die HIPAA Security Rule ist Gesetz für „covered entities“ und ihre „business associates“. Sie verlangt eine Risikoanalyse und Schutzmaßnahmen für Zugriff, Protokollierung, Integrität und Übertragung; die Verschlüsselung ist dabei „addressable“, also begründet abzuwägen. Mandantentrennung kommt darin nicht vor.",
    falsePositives:
      "Die Daten sind de-identifiziert. Die Annahme, Patientendaten bräuchten dedizierte Hardware, geht auf eine alte Vertragsklausel eines Anbieters zurück, nicht auf diese Regelung.",
  },
  "REG-HIPAA-CLEARINGHOUSE": {
    title: "Ein Clearinghouse gegen die größere Organisation abschirmen, zu der es gehört",
    rationale:
      "Ein Abschnitt der Security Rule spricht doch von Trennung: Ein Clearinghouse innerhalb einer größeren Organisation isoliert seine Arbeit vom Rest. Die Mittel überlässt er Ihnen. Die Frage stellt sich dort, wo ungleiche Nachbarn auf einem Kernel laufen.",
    falsePositives: "Sie sind kein Clearinghouse, oder es ist eine eigene Organisation.",
    message:
      "HIPAA: Ist dies ein Clearinghouse des Gesundheitswesens innerhalb einer größeren Organisation, muss seine Arbeit vom Rest isoliert sein. Halten Sie fest, welche Grenze das leistet.",
  },
  "REG-HIPAA-PROPOSAL": {
    title: "Den Änderungsvorschlag zu HIPAA beobachten; er ist kein Gesetz",
    rationale:
      "Der 2025 veröffentlichte Vorschlag würde Segmentierung, Verschlüsselung und Mehr-Faktor-Anmeldung verpflichtend machen. Darstellungen von Mitte 2026 führen ihn weiter als nicht endgültig; er gehört also in Ihre Planung und nicht in Ihre Mindeststufe.",
    falsePositives:
      "Der Vorschlag wurde inzwischen zurückgezogen oder verabschiedet; dann ist dieser Hinweis veraltet.",
    message:
      "Ein HIPAA-Vorschlag von 2025 würde Netzsegmentierung und Verschlüsselung verpflichtend machen. Mitte 2026 war er nicht endgültig; prüfen Sie seinen Stand, bevor Sie danach planen.",
  },
  "REG-HITRUST-RUNG": {
    title: "Einem sensiblen System, das nach HITRUST 01.w geprüft wird, einen eigenen Knoten geben",
    rationale:
      "Control 01.w verlangt eine Umgebung nur für sensible Systeme, physisch oder mit starken logischen Mitteln getrennt. Wo Fremde oder ein anderer Schutzbedarf denselben Kernel nutzen würden, lesen wir das als eigene VM. Wir kennen den Abschnitt aus der Darstellung eines Dritten.",
    falsePositives:
      "01.w gehört nicht zu den Controls Ihrer Prüfung, oder die Nachbarn sind so sensibel wie Sie. Was „dediziert“ heißt, sehen Prüfer unterschiedlich; fragen Sie Ihren, bevor Sie bauen.",
  },
  "REG-HITRUST-CTL": {
    title: "Die Grenze der HITRUST-Umgebung dokumentieren und Nachweise dafür aufbewahren",
    rationale:
      "01.m erwartet getrennte Netze, und die Prüfung erwartet Nachweise. Eine gezeichnete Grenze, durchgesetzte Netzregeln und zentrale Protokolle sind dieser Nachweis auf jeder Stufe. HITRUST ist ein vertragliches Schema.",
    falsePositives: "Der Workload liegt außerhalb des geprüften Geltungsbereichs.",
  },
  "REG-FEDRAMP-RUNG": {
    title: "Das System in eigenen Ausführungsdomänen betreiben, mindestens in einem eigenen Prozess",
    rationale:
      "SC-39 verlangt in jeder Baseline eine eigene Ausführungsdomäne je Prozess, und weiter gehen die Baselines nicht. Durch Hardware erzwungene Trennung gibt es im Katalog der Controls, aber außerhalb der Auswahl von FedRAMP. Die Mindeststufe aus diesem Text ist daher die niedrigste Stufe, auch bei High.",
    falsePositives:
      "Ein Authorizing Official hat SC-39(1), SC-49 oder SC-50 hinzugenommen; geben Sie das dann bei der Frage nach getrennter Hardware an. High allein bedeutet keine dedizierten Hosts.",
  },
  "REG-FEDRAMP-CTL": {
    title: "Validierte Kryptografie verwenden, die Grenze schützen, die Administration trennen",
    rationale:
      "Die Baselines binden Bundessysteme der USA und Clouds, die für diese zugelassen sind. Auf jeder Stufe verlangen sie FIPS-validierte Kryptografie, Schutz der Systemgrenze, getrennte Verwaltungsfunktionen und laufende Überwachung.",
    falsePositives: "Der Workload liegt außerhalb der Autorisierungsgrenze; ziehen Sie diese Grenze zuerst.",
  },
  "REG-FEDRAMP-HIGH-CTL": {
    title: "Bei High Sicherheitsfunktionen und Komponenten vom Rest isolieren",
    rationale:
      "Die Baseline High nimmt SC-3 sowie SC-7(20) und (21) hinzu; sie isolieren Sicherheitsfunktionen und lassen Komponenten trennen, bei Bedarf dynamisch. Den Mechanismus überlässt der Text Ihnen.",
    falsePositives: "Die betreffende Komponente trägt keine Sicherheitsfunktion und keine eigene Grenze.",
  },
  "REG-FEDRAMP-SPREAD": {
    title: "Ab Moderate einen Ausweichstandort fern von den Gefahren des Hauptstandorts halten",
    rationale:
      "CP-6(1) und CP-7(1) verlangen Ausweichstandorte für Speicherung und Verarbeitung, die nicht denselben Gefahren ausgesetzt sind wie der Hauptstandort. Wir lesen das als mindestens ein anderes Rechenzentrum; Ihre Liste der Gefahren kann eine andere Gefahrenregion nötig machen.",
    falsePositives:
      "Beide Standorte liegen in einem Überschwemmungs- oder Erdbebengebiet; dann ist ein Rechenzentrum weiter nicht weit genug.",
  },
  "REG-190-RUNG": {
    title: "Die Anwendung in einem Container betreiben, wo SP 800-190 Ihr Leitfaden ist",
    rationale:
      "Der Leitfaden behandelt Anwendungscontainer und akzeptiert einen Kernel für eine Gruppe von Containern, die einander in Aufgabe, Daten und Bedrohung gleichen. Er ist freiwillig, auch wenn Prüfer ihn oft anführen. Einer einheitlichen Gruppe gibt er als Mindeststufe den Container selbst.",
    falsePositives:
      "Der Workload läuft nicht in Containern, und der Leitfaden wurde aus Gewohnheit angekreuzt.",
  },
  "REG-190-MIXED": {
    title: "Verschiedenen Schutzbedarf nicht auf einem Kernel mischen: eine VM zwischen die Gruppen setzen",
    rationale:
      "Der Leitfaden ordnet Container in Gruppen, die einander in Aufgabe, Daten und Bedrohung gleichen, und lässt einen Kernel eine Gruppe beherbergen; er fügt hinzu, dass ein Kernel mehr Angriffsfläche bietet als ein Hypervisor. Wo sich Ihre Gruppen unterscheiden, ist eine VM je Gruppe die niedrigste Stufe, die dieser Empfehlung folgt.",
    falsePositives:
      "Der Unterschied liegt im Namen und nicht im Schutzbedarf. Der Leitfaden verbietet Cluster mit mehreren Mandanten nicht, sofern die Gruppen auf verschiedenen Knoten liegen.",
  },
  "REG-190-POOL": {
    title: "Auf einen Kernel nur Workloads eines Zwecks, Schutzbedarfs und Bedrohungsprofils zulassen",
    rationale:
      "Das ist die Gruppierung selbst, als Empfehlung dazu, wer dazukommen darf, und nicht dazu, wie gebaut wird. Sie zählt, sobald überhaupt jemand den Kernel mitbenutzt, gleich auf welcher Stufe.",
    falsePositives: "Auf diesen Kernel kommt nie jemand hinzu.",
    community: "Workloads eines Zwecks, Schutzbedarfs und Bedrohungsprofils",
  },
  "REG-190-CTL": {
    title: "Container auf einem minimalen Host betreiben, Images scannen, Verkehr nach Schutzbedarf trennen",
    rationale:
      "Neben der Gruppierung verlangt der Leitfaden ein Host-System eigens für Container, das Scannen der Images und nach Schutzbedarf getrennten Netzverkehr. Alle drei gelten auf jeder Stufe.",
    falsePositives:
      "Der Host gehört zu einem verwalteten Dienst; fragen Sie dann den Anbieter nach dem ersten Punkt.",
  },
  "REG-190-PLACEMENT-CTL": {
    title: "Den Orchestrator Workloads nach Schutzbedarf an Hosts binden lassen",
    rationale:
      "Der Leitfaden erwartet, dass der Orchestrator die Gruppen auseinanderhält, damit kein Deployment zufällig neben dem falschen Nachbarn landet. Wo sich der Schutzbedarf unterscheidet, setzen Sie das bei der Zulassung durch.",
    falsePositives: "Jede Gruppe hat einen eigenen Cluster.",
  },
  "REG-DOD-CTL": {
    title: "Für DoD-Daten auf jedem Level FIPS-validierte Kryptografie verwenden",
    rationale:
      "Der Cloud-Leitfaden des DoD baut auf den Baselines des Bundes auf; validierte Kryptografie gilt daher ab IL2. IL2 selbst akzeptiert virtuelle oder logische Trennung in einer öffentlichen Gemeinschaft.",
    falsePositives: "Der Workload verarbeitet keine DoD-Daten.",
  },
  "REG-IL4-RUNG": {
    title: "Bei IL4 eine VM-Grenze zwischen sich und andere Organisationen setzen",
    rationale:
      "IL4 verlangt starke virtuelle Trennung zwischen Mandanten. Der Text definiert „stark“ nicht; ein Hypervisor ist die Auslegung, die sich aus unserer Sicht am schwersten bestreiten lässt. Teams eines einzigen Mission Owner sind keine Mandanten in diesem Sinn.",
    falsePositives:
      "Der Authorizing Official akzeptiert schriftlich einen anderen Mechanismus als starke virtuelle Trennung. Ob eine Micro-VM je Pod zählt, entscheidet dieselbe Person; eigene VM-Knoten sind die naheliegende Auslegung.",
  },
  "REG-IL4-CTL": {
    title: "Ab IL4 das Personal überprüfen und den Workload über den Zugangspunkt des DoD erreichen",
    rationale:
      "Mit Controlled Unclassified Information kommen überprüftes Personal und ein kontrollierter Netzpfad hinzu. Der Pfad ist eine Verbindung über den Zugangspunkt des DoD, und Ihre eigene Segmentierung endet dort.",
    falsePositives:
      "Die Autorisierung des Anbieters deckt sein Personal bereits ab; Ihre eigenen Administratoren zählen trotzdem.",
  },
  "REG-IL5-RUNG": {
    title: "Bei IL5 innerhalb des Pools für Bundesbehörden starke virtuelle Trennung wahren",
    rationale:
      "IL5 verlangt Infrastruktur, die physisch von Systemen außerhalb des Bundes getrennt ist, und darauf starke virtuelle Trennung zwischen den Mandanten des Bundes. Andere Mandanten des Bundes nutzen dieselben Hosts; zwischen Ihnen und ihnen steht daher eine VM-Grenze. Ein anderer Mission Owner des Ministeriums zählt als anderer Mandant. „Ein Mandant je Server“ steht nicht im Text.",
    falsePositives:
      "Sie sind der einzige Mandant der Hardware, sodass keine virtuelle Grenze mehr zu ziehen ist. Fragen Sie den Authorizing Official, bevor Sie eine Micro-VM je Pod als diese Grenze anbieten.",
  },
  "REG-IL5-POOL": {
    title: "Bei IL5 Hosts nur mit Mandanten des US-Bundes teilen",
    rationale:
      "Die physische Linie verläuft bei IL5 zwischen Systemen des Bundes und allen anderen, nicht um jeden einzelnen Workload. Ein Pool von Hosts für Mandanten des Bundes erfüllt das, und innerhalb des Pools darf jede Grenze der niedrigeren Stufen stehen.",
    falsePositives:
      "Ein Authorizing Official hat moderne Virtualisierung mit Verschlüsselung in einer gemischten Region akzeptiert; von solchen Entscheidungen wird berichtet, und sie liegen bei dieser Stelle.",
    community: "Nur Mandanten des US-Bundes",
  },
  "REG-IL5-SHARED": {
    title: "Bei IL5 in einer Region, die auch anderen dient, dedizierte Hosts verwenden",
    rationale:
      "Wo Mandanten außerhalb des Bundes dieselbe Region nutzen, verweist der Leitfaden von Azure aus dem Jahr 2020 virtuelle Maschinen für IL5 auf dedizierte Hosts. Das ist der Weg eines Anbieters zu der physischen Trennung, die das Level verlangt; wir geben ihn daher als Empfehlung wieder.",
    falsePositives:
      "Der Anbieter weist nach, dass die Hosts, die Sie erhalten, bereits Mandanten des Bundes vorbehalten sind.",
  },
  "REG-IL5-KEYS": {
    title: "Bei IL5 die Schlüssel des Speichers selbst halten, wo der Leitfaden des Anbieters das sagt",
    rationale:
      "Der Leitfaden des Anbieters erreicht IL5 beim Speicher durch Schlüssel in der Hand des Mission Owner statt durch getrennte Datenträger. Das ist eine Bedingung des Anbieters und eine gute: Wird der Schlüssel vernichtet, endet der Zugriff auf das, was auf einem Datenträger zurückbleibt.",
    falsePositives: "Die Speicherhardware selbst ist Mandanten des Bundes vorbehalten.",
  },
  "REG-IL6-RUNG": {
    title: "Bei IL6 Hosts verwenden, die von jedem nicht eingestuften System getrennt sind",
    rationale:
      "Daten der Einstufung SECRET brauchen Infrastruktur, die physisch sowohl von Systemen außerhalb des Bundes als auch von nicht eingestuften Systemen getrennt ist. Auf dieser Skala ist das der dedizierte Host, der SECRET-Gemeinschaft vorbehalten und über ihr eigenes Netz erreichbar.",
    falsePositives: "Die Daten wurden herabgestuft; antworten Sie dann mit dem neuen Level.",
  },
  "REG-IL6-POOL": {
    title: "Bei IL6 Hosts nur mit SECRET-Systemen des Bundes teilen",
    rationale:
      "Auf den Pool kommt es an: Mehrere SECRET-Systeme dürfen auf derselben Hardware stehen, und nichts nicht Eingestuftes darf hinzukommen. Innerhalb des Pools bleiben virtuelle Maschinen und Container möglich.",
    falsePositives:
      "Ein besonderes Programm fordert einen Host nur für sich; geben Sie das dann bei der Frage nach getrennter Hardware an.",
    community: "Nur SECRET-Systeme des US-Bundes",
  },
  "REG-CJIS-RUNG": {
    title:
      "Systeme der Strafjustiz in einer eigenen Ausführungsdomäne betreiben, mindestens in einem Prozess",
    rationale:
      "Die geltende Richtlinie übernimmt SC-39 aus dem Katalog des Bundes: eine Ausführungsdomäne je Prozess. Sie bindet Behörden durch Vereinbarung mit dem FBI und nennt keine höhere Stufe.",
    falsePositives:
      "Eine Behörde des Bundesstaats ergänzt eine eigene Regel. Eine dedizierte Behörden-Cloud ist eine Annahme über CJIS, nicht sein Text.",
  },
  "REG-CJIS-MIXED": {
    title: "Strafjustizdaten im Klartext in einer eigenen VM halten, wenn sie eine Maschine mitbenutzen",
    rationale:
      "Eine frühere Ausgabe verlangte, gemischte Strafjustizdaten zu verschlüsseln oder in einer eigenen virtuellen Maschine zu halten. Die aktuelle Abschrift enthält diese Regel nicht mehr, doch Behörden der Bundesstaaten können sie beibehalten. Solange Ihre nichts anderes sagt, ist die VM die vorsichtige Auslegung.",
    falsePositives:
      "Die Behörde bestätigt, dass sie nur der aktuellen Ausgabe folgt. Version 6.0 wurde für diese Regel nicht gelesen, und ob eine Micro-VM als VM zählt, entscheidet die Behörde.",
  },
  "REG-CJIS-CTL": {
    title: "Validierte Kryptografie verwenden, zentral protokollieren, überprüfen, wer Klartext sieht",
    rationale:
      "Die Richtlinie verlangt Module nach FIPS 140-3 oder AES mit festgelegter Stärke bei Übertragung und Speicherung, Audit-Aufzeichnungen und die Überprüfung aller Personen mit unverschlüsseltem Zugriff. Das gilt auf jeder Stufe.",
    falsePositives: "Der Dienst hält Strafjustizdaten in keinerlei Form.",
  },
  "REG-CJIS-MIXED-CTL": {
    title:
      "Wo Strafjustizdaten ein System mitbenutzen, sie verschlüsseln, Verkehr filtern und anderswo protokollieren",
    rationale:
      "Die frühere Ausgabe verband die VM-Regel mit Protokollen außerhalb des Hosts und einer virtuellen Firewall vor Maschinen, die dem Internet zugewandt sind. Beides bleibt für jedes gemischte System ein guter Rat.",
    falsePositives: "Die Daten liegen getrennt auf eigenen Maschinen.",
  },
  "REG-EXPORT-CTL": {
    title: "Kontrollierte technische Daten Ende zu Ende verschlüsseln und die Schlüssel selbst halten",
    rationale:
      "Nach 22 CFR 120.54 und 15 CFR 734.18 ist es keine Ausfuhr, ordnungsgemäß Ende zu Ende verschlüsselte, nicht eingestufte Daten ins Ausland zu senden oder dort zu speichern, einige Länder ausgenommen. Diese Ausnahme beruht auf der Verschlüsselung und darauf, wer die Schlüssel hält. Dedizierte Infrastruktur wird nicht erwähnt.",
    falsePositives: "Die Daten sind öffentlich oder stehen nicht auf den Kontrolllisten.",
  },
  "REG-EXPORT-LOC": {
    title: "Kontrollierte Daten im Klartext nur dort verarbeiten, wo Personen und Orte dafür zulässig sind",
    rationale:
      "Die Ausnahme gilt für Daten, die verschlüsselt bleiben. Ein Workload, der in den Händen eines Anbieters entschlüsselt, fällt nicht darunter; Standort und Staatsangehörigkeit aller Personen mit Zugriff zählen dann wieder.",
    falsePositives: "Der Workload leitet nur Chiffretext weiter oder speichert ihn.",
    message:
      "Exportkontrolle: Prüfen Sie überall, wo dieser Workload Klartext sieht, den Standort und die Staatsangehörigkeit aller, die darauf zugreifen können. Verschlüsselung gespeicherter Daten beantwortet das nicht.",
  },
  "REG-CUI-CTL": {
    title:
      "Den Geltungsbereich der Controlled Unclassified Information festlegen und an seinem Rand segmentieren",
    rationale:
      "NIST SP 800-171 verlangt getrennte Benutzer- und Administrationsfunktionen, keinen Abfluss über gemeinsame Ressourcen, segmentierte öffentliche Teile und FIPS-Kryptografie. Verträge machen das für Zulieferer des DoD verbindlich. Trennung bestimmt, wie viel geprüft wird; eine Stufe legt sie nicht fest.",
    falsePositives:
      "Keine Controlled Unclassified Information erreicht den Workload. Sie zu verschlüsseln nimmt sie für sich genommen nicht aus dem Geltungsbereich.",
  },
  "REG-CUI-STATUS": {
    title: "Den Stand der CMMC-Prüfung durch Dritte klären, bevor Sie dafür planen",
    rationale:
      "Die Phase der Prüfung durch Dritte wurde im Juli 2026 ausgesetzt; Selbstbewertung und Vertragsklauseln gelten weiter. Pläne nach den alten Terminen sollten Sie noch einmal ansehen.",
    falsePositives: "Eine spätere Bekanntmachung hat die Termine geändert.",
    message:
      "Die CMMC-Prüfung durch Dritte (Phase 2) wurde am 13. Juli 2026 ausgesetzt; die Selbstbewertung läuft weiter. Prüfen Sie die aktuellen Termine.",
  },
  "REG-FTI-CTL": {
    title: "Bei Steuerdaten des US-Bundes den IRS früh benachrichtigen und Prüfrechte vertraglich sichern",
    rationale:
      "Publication 1075 isoliert Steuerdaten so, dass Mandanten auf gemeinsamer Hardware die der anderen nicht erreichen, und setzt gemeinsame Nutzung damit voraus. Sie bindet Behörden von Gesetzes wegen und verlangt eine verbindliche Dienstleistungsvereinbarung, FIPS-Verschlüsselung und eine Mitteilung 45 Tage im Voraus.",
    falsePositives:
      "Die Steuerdaten bleiben in den eigenen Räumen der Behörde, wo die Abschnitte zu Cloud-Diensten nicht greifen.",
  },
  "REG-GDPR-CTL": {
    title: "Personenbezogene Daten dem Risiko angemessen schützen, einschließlich Verschlüsselung",
    rationale:
      "Artikel 25 und 32 DSGVO sind Gesetz und verlangen Maßnahmen, die dem Stand der Technik und dem Risiko entsprechen. Sie nennen Verschlüsselung als Beispiel und überhaupt keinen Isolationsmechanismus. Belegen Sie die Bewertung hinter Ihrer Wahl der Stufe.",
    falsePositives: "Die Daten sind anonym im Sinn der Verordnung, was seltener zutrifft als erhofft.",
  },
  "REG-GDPR-LOC": {
    title: "Übermittlungen und Schlüsselverwahrung klären, bevor Sie eine Region wählen",
    rationale:
      "Kapitel V regelt Übermittlungen in Drittländer; es beschränkt das Hosting nicht auf die EU. Region und Schlüsselverwahrung folgen aus Ihrer Bewertung der Übermittlungen, die Stufe nicht.",
    falsePositives:
      "Die gesamte Verarbeitung einschließlich Support-Zugriff bleibt dort, wo keine Übermittlung entsteht.",
    message:
      "DSGVO: Prüfen Sie, ob Support- oder Schlüsselzugriff aus einem Drittland eine Übermittlung ist. Das betrifft Region und Schlüssel, nie die Stufe.",
  },
  "REG-NIS2-CTL": {
    title: "Nach Risiko segmentieren, Administrationsnetze trennen, Produktion abtrennen",
    rationale:
      "Die Durchführungsverordnung ist Gesetz für Anbieter von Cloud-, Rechenzentrums-, Managed- und ähnlichen Diensten. Sie hält kritische Systeme in gesicherten Zonen und Systeme Dritter getrennt. Den Mechanismus begründen Sie selbst.",
    falsePositives:
      "Ihre Einrichtung fällt nicht unter NIS2, oder sie fällt darunter, ohne zu den aufgeführten Anbietern zu gehören.",
  },
  "REG-NIS2-REDUNDANCY": {
    title: "Festlegen, welche Teile des Dienstes eines NIS2-Anbieters redundant sind",
    rationale:
      "Die Durchführungsverordnung verlangt teilweise Redundanz und überlässt Ihrer Analyse, welche Teile das sind. Ein Abstand zwischen Kopien folgt daraus nicht. Halten Sie fest, welchen Ausfall der Dienst übersteht.",
    falsePositives: "Der Kontinuitätsplan nennt die redundanten Teile und ihre Standorte bereits.",
    message:
      "Die Durchführungsverordnung zu NIS2 verlangt von Anbietern teilweise Redundanz. Entscheiden Sie, für welche Teile, und beantworten Sie die Frage nach den Kopien entsprechend.",
  },
  "REG-DORA-CTL": {
    title: "Als Finanzunternehmen auf getrennten Systemen wiederherstellen und den Ausstieg planen",
    rationale:
      "Artikel 12 Absatz 3 ist Gesetz: Wiederherstellungen aus eigenen Sicherungen nutzen Systeme, die physisch und logisch von der Quelle getrennt sind. Daneben stehen Segmentierung nach Kritikalität, Ausstiegspläne und Prüfrechte. Ein einziger Mandant je System und mehrere Clouds sind nicht gefordert.",
    falsePositives:
      "Das Finanzunternehmen zählt diesen Dienst nicht zu seinen kritischen Funktionen, und die Verhältnismäßigkeit erlaubt weniger.",
  },
  "REG-DORA-SITES": {
    title: "Als Zentralverwahrer einen zweiten Standort in Entfernung betreiben",
    rationale:
      "Artikel 12 Absatz 5 verlangt das von Zentralverwahrern und von niemandem sonst. Ein entfernter Standort ist einer, den das Ereignis am Hauptstandort nicht erreicht; auf unserer Achse ist das eine eigene Gefahrenregion. Für alle anderen richtet sich Redundanz nach der Verhältnismäßigkeit.",
    falsePositives: "Der Workload gehört nicht zur Verarbeitung des Zentralverwahrers.",
  },
  "REG-DORA-IN-USE": {
    title:
      "Daten in Verarbeitung verschlüsseln, wo es sein muss, sonst eine getrennte, geschützte Umgebung nutzen",
    rationale:
      "Der technische Regulierungsstandard verlangt Verschlüsselung während der Verarbeitung, wo sie nötig ist, und akzeptiert sonst eine getrennte, geschützte Umgebung. Zählt der Betreiber des Hosts zu Ihren Gegnern, müssen Sie diese Wahl schriftlich begründen.",
    falsePositives:
      "Nach Ihrer Datenklassifizierung ist Verschlüsselung während der Verarbeitung nicht nötig.",
    message:
      "Technischer Regulierungsstandard zu DORA: Halten Sie schriftlich fest, ob Daten in Verarbeitung verschlüsselt sind und, falls nicht, was die Umgebung getrennt und geschützt macht.",
  },
};
