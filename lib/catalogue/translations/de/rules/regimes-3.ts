import type { CatalogueTranslation, RuleTexts } from "../../translation";

const hostDuties: RuleTexts = {
  title: "Auf einem dedizierten Host weiterhin den Hypervisor patchen, die Verwaltung trennen und testen",
  rationale:
    "Ein dedizierter Host beendet die gemeinsame Nutzung einer Maschine. Das NCSC weist darauf hin, dass er weiter von einer gemeinsamen Verwaltungsebene abhängt, und sein Hypervisor altert wie jeder andere. Die Pflichten der niedrigeren Stufen bleiben.",
  falsePositives:
    "Auf der Maschine läuft ein einziger Workload ohne Hypervisor, und Sie administrieren sie selbst.",
};

export const regimeRules3: CatalogueTranslation["rules"] = {
  "REG-ISMAP-CTL": {
    title: "Für japanische Ministerien die Verwaltung von Mandanten trennen und die Hosts härten",
    rationale:
      "Die Controls des Registers entsprechen denen für Cloud-Anbieter in ISO/IEC 27017. Sie trennen Mandanten logisch und härten die verwendeten Maschinen, und sie nennen keine Stufe. Wir kennen sie aus einer Zuordnungstabelle und nicht aus dem Register.",
    falsePositives:
      "Das Ministerium kauft bei einem registrierten Dienst; dann treffen die Controls diesen Anbieter.",
  },
  "REG-SWIFT-RUNG": {
    title: "Allgemeine IT von den Kerneln der geschützten SWIFT-Zone fernhalten",
    rationale:
      "Das Rahmenwerk zieht eine Zone um die SWIFT-Komponenten, hält Bürosysteme draußen und behandelt die Virtualisierungsplattform und ihre VMs so sorgfältig wie physische Systeme. Ein gemeinsamer Kernel würde allgemeine IT in die Zone ziehen; wir lesen daraus eine VM-Grenze. Wir kennen den Text aus zweiter Hand, und Virtualisierung ist nicht verboten.",
    falsePositives: "Alles auf dem Kernel gehört bereits zur geschützten Zone.",
  },
  "REG-SWIFT-CTL": {
    title: "Die Plattform der SWIFT-Zone härten und jedes Jahr die Attestierung abgeben",
    rationale:
      "Das Rahmenwerk ist ein Vertrag mit SWIFT: Nutzer geben jährlich eine Attestierung ab, Back-Office-Datenflüsse gehören seit der Ausgabe 2026 dazu, und die Plattform darunter liegt im Geltungsbereich. Unsere Auslegung beruht auf der Darstellung eines Dritten.",
    falsePositives:
      "Ein Service Bureau betreibt die Zone und gibt die Attestierung ab; Ihr Anteil ist dann kleiner.",
  },
  "REG-SWIFT-ZONE": {
    title: "Mit eigenen SWIFT-Schnittstellenkomponenten die Zone aus Control 1.1 ziehen",
    rationale:
      "Die Typen A1 bis A3 enthalten selbst SWIFT-Komponenten, und Control 1.1 zieht die geschützte Zone darum; Typ A4 hat Control 1.5 für seinen Connector. Der Unterschied liegt darin, was hineingehört, nicht darin, wie dick die Wand ist. Unsere Auslegung beruht auf der Darstellung eines Dritten.",
    falsePositives: "Der Typ hat sich seit der letzten Attestierung geändert.",
    message:
      "SWIFT-Typen A1 bis A3: Führen Sie jede Schnittstellenkomponente auf und legen Sie sie in die Zone aus Control 1.1. Ein Connector, der draußen bleibt, fiele unter die allgemeine IT.",
  },
  "REG-INDUSTRIAL-CTL": {
    title: "Geschäfts-, Steuerungs- und Safety-Systeme in eigene Zonen ordnen",
    rationale:
      "IEC 62443 teilt eine Anlage in Zonen und verlangt je nach angestrebtem Security-Level logische oder physische Segmentierung und Schutz der Zonengrenzen. Sie ist fast überall eine vertragliche Norm; wir kennen sie in Umschreibung.",
    falsePositives: "Der Workload ist Büro-IT ohne Weg zu Steuerungssystemen.",
  },
  "REG-IEC-CHECK": {
    title: "Prüfen, ab welchem Security-Level die Segmentierung einer Zone physisch sein muss",
    rationale:
      "Die Norm erlaubt logische oder physische Segmentierung, je nach angestrebtem Security-Level der Zone. Nach unserer Erinnerung verlangen die höheren Levels physische Segmentierung. Diesen Wortlaut haben wir nicht gelesen, deshalb bewegt er hier nichts.",
    falsePositives: "Der Eigentümer der Zone hat die Anforderung bereits schriftlich.",
    message:
      "IEC 62443 bei angestrebtem Security-Level 3 oder 4: Lesen Sie nach, ob das Netz der Zone physisch segmentiert sein muss. Prüfer sehen virtuelle Zonen auf gemeinsamen Hosts unterschiedlich.",
  },
  "REG-NERC-DATES": {
    title: "Vormerken, wann die CIP-Normen zur Virtualisierung beginnen",
    rationale:
      "Ein Beschluss vom März 2026 hat Normen genehmigt, die von virtuellen Assets und logischer Isolation sprechen; Virtualisierung bleibt freigestellt. Übersichten nennen als Beginn den 1. Juli 2028, eine Kanzlei den 1. April. Bis dahin gelten die heutigen Normen.",
    falsePositives: "Ein späterer Beschluss hat die Termine verschoben.",
    message:
      "NERC CIP: Die 2026 genehmigten Normen zur Virtualisierung beginnen 2028, und beim Monat weichen die Quellen voneinander ab. Prüfen Sie den Termin, bevor Sie danach planen.",
  },
  "REG-NERC-CHECK": {
    title: "Prüfen, was CIP-007-7.1 zur gemeinsamen Nutzung von Prozessor und Arbeitsspeicher sagt",
    rationale:
      "CIP-Normen zur Virtualisierung wurden im März 2026 genehmigt und beginnen 2028. Nach unserer Erinnerung begrenzt ein Teil von CIP-007 die gemeinsame Nutzung von Prozessor und Arbeitsspeicher zwischen Impact-Ratings; das könnte bedeuten, dass Hosts jeweils einem Rating vorbehalten sind. Diesen Wortlaut haben wir nicht gelesen, deshalb bewegt er hier nichts.",
    falsePositives: "Systeme mit verschiedenem Rating liegen bereits auf jeweils eigenen Hosts.",
    message:
      "NERC CIP: Lesen Sie CIP-007-7.1 R1.3, bevor Sie Hosts über Impact-Ratings hinweg teilen. Wir konnten den Wortlaut nicht bestätigen, und die Norm beginnt 2028.",
  },
  "REG-GXP-CTL": {
    title: "Das System validieren, das GxP-Aufzeichnungen führt, und seinen Audit-Trail erhalten",
    rationale:
      "Part 11 und Annex 11 verlangen Validierung, Audit-Trails, Zugriffskontrolle und Kontrolle der Lieferanten. Inspektoren diskutieren, ob eine Cloud ein offenes System ist; das betrifft Verschlüsselung und Signaturen. Ein validiertes System muss kein dediziertes sein. Wir kennen die Debatte aus zweiter Hand.",
    falsePositives: "Die Aufzeichnungen werden anderswo geführt, und dieser Workload zeigt sie nur an.",
  },
  "REG-GLI-CTL": {
    title: "Die Integrität einer Glücksspielplattform überwachen und ihre Protokolle sammeln",
    rationale:
      "Die Normen des Prüflabors werden von Rechtsräumen übernommen und betrachten Integrität, Änderungen und Protokolle der Plattform. Sie legen keine Stufe fest, und Aufsichtsbehörden ergänzen Regeln dazu, wo Server stehen. Wir kennen sie aus der Darstellung eines Dritten.",
    falsePositives: "Der Rechtsraum hat diese Normen nicht übernommen.",
  },
  "REG-GLI-LOC": {
    title: "Prüfen, wo eine Glücksspielaufsicht die Server haben will",
    rationale:
      "Rechtsräume, die diese Normen übernehmen, ergänzen Regeln zum Ort der Server. Diese engen Ihre Standorte ein und damit die Verteilung, die Sie erreichen können. Die Stufe bleibt unberührt.",
    falsePositives: "Die Lizenz nennt keinen Ort.",
    message:
      "Glücksspiel: Fragen Sie jede Aufsichtsbehörde, wo die Server stehen müssen, und prüfen Sie Ihre Standorte und Kopien anhand der Antwort.",
  },
  "REG-EVALUATED-HYPERVISOR": {
    title:
      "Eine VM verwenden, wo eine Beschaffung einen evaluierten Hypervisor nennt: eine Einkaufsbedingung, keine Sicherheit",
    rationale:
      "Das Common-Criteria-Schutzprofil bewertet, wie ein Produkt virtuelle Maschinen trennt, und sagt nichts dazu, wo Sie Workloads platzieren. Die Stufe kommt aus der Ausschreibung, die ein solches Produkt nennt; sie bindet also als Bedingung des Einkaufs.",
    falsePositives:
      "Die Ausschreibung verlangt das Zertifikat einer anderen Produktklasse oder bevorzugt eines nur.",
  },
  "REG-LIC-SOCKET": {
    title:
      "Nach Sockeln gezählte Lizenzen auf Hosts mit zählbaren Sockeln bringen: eine Lizenzbedingung, keine Sicherheit",
    rationale:
      "Eine Lizenz, die die Sockel der Maschine zählt, auf der sie läuft, braucht Hosts, die ihre Sockel zeigen und auf die nichts anderes wandert. Dedizierte Hosts eines Anbieters leisten das, ebenso eigene Server, die für das Produkt abgestellt sind. Bei der Bedingung geht es um Berechtigung und Geld, und sie entfällt mit der Lizenz.",
    falsePositives:
      "Der Vertrag zählt anders, das Image des Anbieters enthält die Lizenz, oder ohnehin ist jeder Host lizenziert. Lesen Sie zuerst den Vertrag.",
  },
  "REG-LIC-MICROSOFT": {
    title: "Das Datum einer Microsoft-Lizenz prüfen, bevor Sie für einen dedizierten Host bezahlen",
    rationale:
      "Manche älteren Microsoft-Lizenzen, die Sie mitbringen, dürfen nur auf Hardware laufen, die Ihnen vorbehalten ist. Seit dem 1. Oktober 2019 gekaufte, denen Software Assurance und die Mobilitätsrechte fehlen, dürfen auf dedizierte Hosts der gelisteten Anbieter überhaupt nicht. Derselbe Host kann also allein des Datums wegen gefordert oder verboten sein.",
    falsePositives:
      "Die Software stammt von einem anderen Hersteller, oder die Lizenz kommt mit dem Image des Anbieters.",
    message:
      "Falls die Lizenz von Microsoft ist: Wann wurde sie gekauft, und mit welchen Mobilitätsrechten? Seit Oktober 2019 löst ein dedizierter Host eines gelisteten Anbieters das Problem nicht für jede mitgebrachte Lizenz.",
  },
  "REG-LIC-ORACLE": {
    title: "Prüfen, was der Hersteller als Partition anerkennt, bevor Sie Prozessoren zählen",
    rationale:
      "Nach der Partitionierungsrichtlinie von Oracle verringert Soft Partitioning, etwa ein VMware-Cluster oder Docker, die Zahl der zu lizenzierenden Prozessoren nicht. Für das Produkt abgestellte Hosts begrenzen die Zahl. Was Sie bindet, ist der Vertrag und nicht diese Richtlinie, die wir aus zweiter Hand kennen.",
    falsePositives:
      "Die Software stammt von einem anderen Hersteller, oder Ihr Vertrag zählt auf eigene Weise.",
    message:
      "Falls die Lizenz von Oracle ist: Nach der Richtlinie des Herstellers verringern die weichen Partitionen eines Clusters die Zahl nicht. Vergleichen Sie die Richtlinie mit Ihrem Vertrag, bevor Sie Hosts danach wählen.",
  },
  "REG-LIC-COUNT": {
    title: "Fragen, ob Lizenzen je Kern virtuelle oder physische Kerne zählen und wo sie laufen dürfen",
    rationale:
      "Nach virtuellen Kernen gezählt folgt eine Lizenz der VM; nach physischen Kernen gezählt kann sie jeden Kern erfassen, den die VM erreichen könnte. Wo die Zählung oder das Nutzungsrecht entscheidet, ist das ein kaufmännischer Grund und kein guter, von besserer Isolation zu sprechen.",
    falsePositives: "Der Vertrag sagt bereits, welche Kerne zählen und für welche Hosts.",
    message:
      "Lizenzen werden hier nach Kernen gezählt. Fragen Sie, welche Kerne zählen und auf welchen Hosts die Lizenz laufen darf; zählt jeder physische Kern eines Hosts, antworten Sie wie bei Sockeln.",
  },
  "REG-HW-RUNG": {
    title: "Einen dedizierten Host verwenden, wo ein Text oder Vertrag getrennte Hardware nennt",
    rationale:
      "Nach Ihrer Angabe nennt ein unterzeichneter Text eigene Hardware; damit entscheidet der Wortlaut, und es bleibt nichts abzuwägen. Eine dedizierte Instanz und ein dedizierter Host sind bei AWS physisch gleich: Beide teilen den Server nicht mit Fremden, und nur Sichtbarkeit und Platzierung unterscheiden sich. Beide stehen hier daher auf derselben Stufe.",
    falsePositives:
      "Die Klausel verlangt logische Trennung oder Hardware, die einer Gemeinschaft vorbehalten ist und nicht Ihnen allein. Speicher, Netz und Control Plane bleiben meist gemeinsam, gleich auf welchem Host.",
  },
  "REG-HW-EVIDENCE": {
    title: "Festhalten, auf welchem Host der Workload läuft, wo der Vertrag einen dedizierten Host nennt",
    rationale:
      "Eine Klausel, die einen Host nennt, wird geprüft, indem der Host benannt wird. Dedizierte Hosts zeigen Sockel, Kerne und Affinität; dedizierte Instanzen nicht. Bewahren Sie diese Aufzeichnung auf, solange der Vertrag läuft.",
    falsePositives: "Der Klausel genügt allein die Erklärung des Anbieters.",
  },
  "REG-HW-FACILITY": {
    title: "Die getrennte Anlage im Vertrag über das Gebäude regeln",
    rationale:
      "Eine eigene Anlage liegt jenseits dieser Skala, deren oberste Stufe ein Host ohne fremde Mandanten ist. Der Host ist dann nötig, reicht aber nicht: Gebäude, Personal und Netz sind Sache eines anderen Vertrags.",
    falsePositives: "Mit der Anlage meint Ihre Klausel einen Käfig oder ein Rack.",
    message:
      "Ihr Text nennt eine getrennte Anlage. Ein dedizierter Host in einem gemeinsam genutzten Gebäude gibt Ihnen diese nicht; fragen Sie den Anbieter, was sonst noch gemeinsam genutzt wird.",
  },
  "REG-LOC-REGION": {
    title: "Kopien, Sicherungen und Protokolle innerhalb der zulässigen Region halten",
    rationale:
      "Eine Begrenzung des Standorts gilt für jede Kopie, auch für die zur Wiederherstellung und für den Support. Sie engt die Standorte für die Verteilung ein und lässt die Stufe unberührt.",
    falsePositives: "Die Begrenzung gilt für ein einzelnes Feld, das hier nicht gespeichert wird.",
    message:
      "Der Standort ist begrenzt. Prüfen Sie, dass Kopien, Sicherungen, Protokolle und Support-Zugriff innerhalb bleiben; die Stufe hilft dabei nicht und hindert nicht.",
  },
  "REG-LOC-COUNTRY": {
    title: "Zwei entfernte Standorte im Land finden, wenn Datenhaltung im Land und Verteilung beide gelten",
    rationale:
      "Datenhaltung in einem einzigen Land und ein entfernter Wiederherstellungsstandort können sich widersprechen, wo ein Anbieter im Land nur eine Region hat. Klären Sie das, bevor Sie eines von beiden zusagen.",
    falsePositives: "Nichts verlangt eine entfernte Kopie.",
    message:
      "Sie brauchen getrennte Kopien, und alle in einem Land. Prüfen Sie, dass der Anbieter dort zwei Standorte hat, die weit genug voneinander entfernt sind.",
  },
  "REG-LOC-STAFF": {
    title: "Die Personen benennen und überprüfen, die die Plattform administrieren",
    rationale:
      "Eine Begrenzung des Personals trifft alle, die Arbeitsspeicher lesen oder die Platzierung ändern können, auch die Betreiber beim Anbieter. CJIS verlangt die Überprüfung aller, die unverschlüsselte Daten erreichen können; das zeigt, was eine solche Klausel in der Praxis bedeutet.",
    falsePositives: "Die Begrenzung betrifft nur Ihren eigenen Support.",
  },
  "REG-LOC-US": {
    title: "DoD-Systeme auf US-Gebiet betreiben",
    rationale:
      "Der Cloud-Leitfaden des DoD hält Daten auf jedem Impact Level auf US-Gebiet oder auf eigenem Gelände des Ministeriums. Das engt die Standorte ein, die Sie nutzen dürfen, und lässt die Grenze zu Nachbarn unberührt.",
    falsePositives:
      "Der Standort liegt auf Gelände des DoD im Ausland, was der Leitfaden ebenfalls akzeptiert.",
  },
  "REG-LOC-CHINA": {
    title: "Ein nach MLPS eingestuftes System und seine Daten in China halten",
    rationale:
      "Ab Stufe 2 hält die Cloud-Erweiterung Infrastruktur und Daten der Kunden in China. Wir führen das wie unsere übrigen Auslegungen der Stufen 2 und 3 als Empfehlung.",
    falsePositives: "Gemeint ist nur ein Teil außerhalb des eingestuften Systems.",
  },
  "REG-LOC-KOREA": {
    title: "Dienste unter CSAP in Korea betreiben",
    rationale:
      "Das Prüfprogramm hält die Dienste öffentlicher Stellen innerhalb Koreas. Wir kennen seine Bekanntmachung aus dem Bericht einer Zeitung.",
    falsePositives:
      "Sie verkaufen nicht an öffentliche Stellen in Korea, oder die Bekanntmachung hat sich seither geändert.",
  },
  "REG-LOC-SAUDI": {
    title: "Dienste nach den saudischen Controls innerhalb des Königreichs betreiben",
    rationale:
      "Die Cloud Cybersecurity Controls wollen, dass Dienste aus dem Königreich heraus erbracht werden. Wie weit das bei jedem Dienst reicht, ist Auslegung, deshalb steht es als Empfehlung.",
    falsePositives: "Die Behörde hat eine Ausnahme gewährt.",
  },
  "REG-LOC-INDIA": {
    title: "Die Daten indischer Wertpapiereinrichtungen in Indien halten",
    rationale:
      "Das Cloud-Rahmenwerk der Aufsicht von 2023 hält Daten in Indien, bei Anbietern, die sie gelistet hat („empanelled“). Wir kennen es aus zweiter Hand.",
    falsePositives: "Die Einrichtung untersteht allein der Reserve Bank of India.",
  },
  "REG-LOC-CANADA": {
    title: "Protected B in Kanada halten",
    rationale:
      "Die Datenhaltung in Kanada ergibt sich neben dem Profil aus der Richtlinie. Wir kennen beide von der Seite eines Anbieters und geben sie deshalb als Empfehlung wieder.",
    falsePositives: "Die Behörde hat einen Standort im Ausland genehmigt.",
  },
  "REG-LOC-EU": {
    title: "Einen SecNumCloud-Dienst innerhalb der Europäischen Union betreiben",
    rationale:
      "Die Qualifizierung legt Daten und Betrieb in die Europäische Union und verlangt auch die Kontrolle von dort. Käufer fordern sie vertraglich.",
    falsePositives:
      "Sie kaufen bei einem qualifizierten Anbieter; dann trifft der Abschnitt diesen Anbieter.",
  },
  "REG-LOC-EEA": {
    title: "Französische Gesundheitsdaten im Europäischen Wirtschaftsraum speichern",
    rationale:
      "Die zweite Fassung des Zertifikats hält die Speicherung von Gesundheitsdaten im Europäischen Wirtschaftsraum. Sie sagt nichts, was eine Stufe festlegt.",
    falsePositives: "Die Unterlagen sind keine Gesundheitsdaten im Sinn des Schemas.",
  },
  "REG-LOC-CONTRACT": {
    title: "Nur in dem Land betreiben, das ein für Sie geltender Vertrag oder ein Gesetz nennt",
    rationale:
      "Eine Begrenzung auf ein Land gilt für jede Kopie, auch für die zur Wiederherstellung. Wo andere Regeln ebenfalls ein Land nennen, müssen alle zugleich erfüllt sein.",
    falsePositives: "Die Begrenzung gilt für ein einzelnes Feld, das hier nicht gespeichert wird.",
  },
  "REG-HIGH-WATER": {
    title: "Jeden Nachbarn auf einem gemeinsamen Kernel auf das strengste dort geltende Regelwerk anheben",
    rationale:
      "PCI DSS akzeptiert Funktionen mit unterschiedlichem Schutz auf einer Komponente, wenn alle das höchste Schutzniveau erfüllen. CMMC und SWIFT ziehen ihren Geltungsbereich ebenso. Ein Kernel, den ungleiche Workloads gemeinsam nutzen, bringt daher Maßnahmen und Prüfung zu allen von ihnen.",
    falsePositives: "Etwas hält die ungleichen Workloads bereits auf eigenen Kerneln.",
    message:
      "Solange ungleiche Workloads einen Kernel mit diesem teilen, zählen Sie sie mit: Seine Maßnahmen und seine Prüfung erreichen auch sie. Heben Sie entweder alle an, oder geben Sie ihnen eigene Kernel.",
  },
  "REG-DESCOPE": {
    title: "Daten oder Nachbarn wegnehmen, bevor Sie eine Stufe höher gehen",
    rationale:
      "Mehrere Mindeststufen kommen hier von der Nachbarschaft, in der ein Workload läuft. Tokens an Stelle der Daten, Daten, die gar nicht aufbewahrt werden, oder ein anderswohin verlegter Nachbar mit geringem Vertrauen nehmen den Grund für die Stufe weg. PCI DSS behandelt Segmentierung als eine Möglichkeit, den Geltungsbereich zu verkleinern.",
    falsePositives: "Die Daten sind der Zweck des Workloads, und die Nachbarn sind laut Vertrag dort.",
    message:
      "Bevor Sie höher gehen: Ersetzen Sie die Daten durch Tokens, bewahren Sie sie nicht länger auf, oder verlegen Sie den Nachbarn, dem sie nicht begegnen dürfen. Jedes davon nimmt einen Grund für die höhere Stufe weg; die Angaben dazu, was das Ergebnis ändern würde, zeigen, welchen.",
  },
  "REG-CUI-MEMORY": {
    title:
      "Nicht darauf bauen, dass Verschlüsselung Controlled Unclassified Information aus dem Geltungsbereich nimmt",
    rationale:
      "Verschlüsselung hilft bei der Exportkontrolle, bei gespeicherten Daten und bei Übertragungen. Ein Workload, der mit den Informationen rechnet, hat sie im Klartext im Arbeitsspeicher, und dort trennt die Verschlüsselung gespeicherter Daten nichts. Die eigenen Antworten des Ministeriums sagen Berichten zufolge dasselbe.",
    falsePositives:
      "Der Workload speichert Chiffretext nur oder leitet ihn weiter und hält nie den Schlüssel.",
    message:
      "Controlled Unclassified Information im Arbeitsspeicher liegt im Klartext: Verschlüsselung gespeicherter Daten trennt sie nicht von einem Nachbarn und nimmt sie für sich genommen auch nicht aus dem Geltungsbereich.",
  },
  "REG-HOST-DUTIES-CONTRACT": hostDuties,
  "REG-HOST-DUTIES-DOD": hostDuties,
  "REG-HOST-DUTIES-ISM": hostDuties,
  "REG-HOST-DUTIES-NZISM": hostDuties,
  "REG-HOST-DUTIES-MLPS": hostDuties,
  "REG-HOST-DUTIES-CSAP": hostDuties,
  "REG-HOST-DUTIES-DR": hostDuties,
  "REG-FEDRAMP-PROOF": {
    title: "Die Prüfstelle einplanen, die FedRAMP verlangt",
    rationale:
      "Andere Texte weisen dieselbe Stufe anders nach: durch Tests, durch ein Testat, durch Autorisierung. FedRAMP will den Bericht einer Prüfstelle über den Dienst und seine Grenze.",
    falsePositives:
      "Der Dienst bleibt innerhalb der Autorisierung eines anderen, dessen Bericht ihn abdeckt.",
    message:
      "FedRAMP weist eine Grenze durch den Bericht einer Prüfstelle nach. Eine höhere Stufe ersetzt ihn nicht; fragen Sie früh, was der Bericht abdecken muss.",
  },
  "REG-DOD-PROOF": {
    title: "Die Autorisierung einplanen, die ein Impact Level des DoD verlangt",
    rationale:
      "Auf einem Impact Level akzeptiert ein Authorizing Official die Platzierung. Ob Virtualisierung mit Verschlüsselung in einer gemischten Region genügt, sehen diese Stellen unterschiedlich; fragen Sie also, bevor Sie bauen.",
    falsePositives: "Die Autorisierung des Mission Owner nennt diesen Dienst und seine Region bereits.",
    message:
      "Das DoD weist eine Grenze durch Autorisierung nach: Eine zuständige Stelle akzeptiert sie für dieses Level, diesen Dienst und diese Region. Die Autorisierung eines Anbieters deckt Ihren Teil nicht ab.",
  },
  "REG-C5-PROOF": {
    title: "Als Anbieter unter C5 den Bericht des Wirtschaftsprüfers einplanen",
    rationale:
      "C5 ist ein Testat: Ein Wirtschaftsprüfer berichtet über die Maßnahmen und verlangt den Test eines Dritten, wo Trennung schwer zu beurteilen ist. Die Stufe allein beweist denen nichts, die diesen Bericht lesen.",
    falsePositives: "Der Dienst ist Teil des Berichts eines anderen Anbieters.",
    message:
      "C5 weist eine Grenze durch den Bericht eines Wirtschaftsprüfers nach. Wo Trennung schwer zu beurteilen ist, muss ein Dritter sie testen: Planen Sie beides ein.",
  },
};
