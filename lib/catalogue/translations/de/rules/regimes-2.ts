import type { CatalogueTranslation } from "../../translation";

export const regimeRules2: CatalogueTranslation["rules"] = {
  "REG-ECB-GUIDE": {
    title:
      "Als von der EZB beaufsichtigte Bank Verschlüsselung, Ausstieg und Prüfung an ihrem Cloud-Leitfaden messen",
    rationale:
      "Der Leitfaden vom Juli 2025 ist nicht bindend, doch die Aufsicht misst daran. Er ist risikobasiert und nennt keine Stufe. Wir kennen ihn aus der Darstellung einer Kanzlei; die Auslagerungsregeln der EBA gehen in dieselbe Richtung.",
    falsePositives: "Die nationale Aufsicht hat einem anderen Maßstab zugestimmt.",
  },
  "REG-C5-CTL": {
    title: "Als Cloud-Anbieter unter C5 zeigen, dass Kunden auf jeder Schicht getrennt sind",
    rationale:
      "C5 verlangt auf gemeinsamen Ressourcen strikte Trennung, nach Risiko dokumentiert; Virtualisierung ist eine Technik unter mehreren. Die Ausgabe 2026 ordnet jeder Schicht vorbeugende, erkennende und reagierende Maßnahmen zu und lässt das Risiko jährlich neu prüfen. C5 ist ein Testat, das Kunden vertraglich fordern, und verbietet keinen gemeinsamen Kernel.",
    falsePositives:
      "Der Dienst hält für jeden Kunden einen ganzen Stack vor, sodass keine Ressource gemeinsam genutzt wird.",
  },
  "REG-C5-SPREAD": {
    title: "Als Cloud-Anbieter unter C5 aus zwei Rechenzentren arbeiten, die sich gegenseitig absichern",
    rationale:
      "PS-02 verlangt vom Anbieter zwei redundante Standorte; weitere Standorte und geografische Redundanz sind Zusatzkriterien. Es geht um den Dienst; die einzelne Instanz eines Kunden zählt hier nicht.",
    falsePositives:
      "Ihr Dienst läuft in der Cloud eines anderen Anbieters, dessen Bericht beide Standorte für die genutzten Dienste ausweist.",
  },
  "REG-C5-CUSTOMER": {
    title: "Den C5-Bericht des Anbieters für Ihren Dienst und Ihre Region lesen",
    rationale:
      "C5 bindet den Anbieter; bei Ihnen kommt sein Bericht an. Der Bericht nennt die Dienste, Regionen und Schichten, die er abdeckt, und was er Ihnen überlässt. Ein Siegel auf einer Webseite sagt davon nichts.",
    falsePositives: "Sie sind selbst der Anbieter und mieten nichts bei einem anderen.",
    message:
      "C5: Lesen Sie im Bericht des Anbieters nach, welche Ihrer Dienste und Regionen er abdeckt, wie Kunden auf jeder Schicht getrennt sind und welcher Teil bei Ihnen liegt.",
  },
  "REG-C5-IMAGES": {
    title: "Images signieren und zur Laufzeit beschränken, wo die Zusatzkriterien von C5 gewünscht sind",
    rationale:
      "Die Ausgabe 2026 regelt den Lebenszyklus von Containern und trennt sie nach Risiko. Signierte Images und Beschränkung zur Laufzeit stehen unter ihren Zusatzkriterien; sie zählen also dort, wo ein Kunde diese verlangt.",
    falsePositives: "Der Bericht deckt nur die Basiskriterien ab, und Ihren Kunden genügt das.",
  },
  "REG-C5-ATTESTATION-CTL": {
    title: "Die Attestierung prüfen, wo Sie sich unter C5 auf Confidential Computing stützen",
    rationale:
      "Die Kriterien von 2026 zu Confidential Computing und Attestierung gelten, wenn ein Anbieter beides anbietet. Zählt der Betreiber zu Ihrem Bedrohungsmodell, würden Sie das Angebot nutzen; prüfen Sie den Nachweis daher selbst.",
    falsePositives: "Der Dienst bietet kein Confidential Computing an; dann entfallen die Kriterien.",
  },
  "REG-GS-RUNG": {
    title: "Nach IT-Grundschutz mindestens durch Kernel-Namespaces und Control Groups isolieren",
    rationale:
      "Die Bausteine machen Namespaces und Control Groups zur Grundlage der Container-Trennung und lassen Sie prüfen, ob die Isolation zum Schutzbedarf passt. Das ist die Stufe Container; die Zuordnung stammt von uns. IT-Grundschutz bindet durch Zertifizierung oder Verwaltungsvorschrift.",
    falsePositives: "Der Workload läuft ohne Container, und andere Bausteine gelten.",
  },
  "REG-GS-HIGH": {
    title: "Bei hohem Schutzbedarf neben ungleichen Nachbarn einen Hypervisor hinzunehmen",
    rationale:
      "Wo Container allein als zu schwach gelten, führt A26 stärkere Mittel in steigender Folge auf: fest zugeordnete Hosts, Hypervisoren, ein Container je Host. Ungleiche Nachbarn, andere Organisationen und andere Anwendungen mit Code, den Sie nicht gelesen haben, sind die Fälle, in denen wir dieses Urteil erwarten. Der Wortlaut ist ein abgestuftes SOLLTE.",
    falsePositives:
      "Ihre Risikoanalyse hält Mandatory Access Control und fest zugeordnete Hosts für ausreichend und begründet das.",
  },
  "REG-GS-VERY-HIGH": {
    title: "Bei sehr hohem Schutzbedarf der Anwendung eigene Knoten oder einen eigenen Cluster geben",
    rationale:
      "A15 gibt solchen Anwendungen einen eigenen Cluster oder für sie reservierte Knoten. Ein Knoten, der eine der Anwendung vorbehaltene virtuelle Maschine ist, erfüllt das auf unserer Skala. Der Wortlaut ist SOLLTE; ein Auditor wägt also Ihre Gründe ab.",
    falsePositives:
      "Die Anwendung hat aus einem anderen Grund bereits einen Cluster für sich. Eine Micro-VM auf einem gemeinsamen Knoten ist nicht der reservierte Knoten, den der Text beschreibt.",
  },
  "REG-GS-POOL": {
    title: "Knoten nur mit Anwendungen von ähnlichem Schutzbedarf und Angriffsvektor teilen",
    rationale:
      "A1 empfiehlt, dass sich nur Anwendungen mit ähnlichem Schutzbedarf und ähnlicher Exposition einen Cluster teilen. Wir wenden das auf den Knoten an: den Teil, den der Ausbruch eines Nachbarn zuerst erreicht.",
    falsePositives: "Der Cluster trägt eine einzige Anwendung.",
    community: "Anwendungen von ähnlichem Schutzbedarf und Angriffsvektor",
  },
  "REG-GS-SPREAD": {
    title: "Bei hohem Schutzbedarf den Ausfall eines Standorts überstehen",
    rationale:
      "A19 verlangt, dass Cluster mit hohem Schutzbedarf den Ausfall eines Standorts überdauern; Kopien liegen damit in zwei Rechenzentren. Wie ihre Nachbarn im Baustein ist diese Anforderung ein SOLLTE.",
    falsePositives:
      "Der hohe Schutzbedarf betrifft allein die Vertraulichkeit, und die Anwendung darf tagelang ausfallen.",
  },
  "REG-GS-CTL": {
    title:
      "Nach IT-Grundschutz außerhalb des Containers protokollieren, die Herkunft der Images prüfen, Verkehr filtern",
    rationale:
      "Protokolle verlassen den Container, jeder Container erfüllt einen Dienst, und Images kommen aus bekannter Herkunft. Das gilt ab normalem Schutzbedarf und bei jeder Grenze.",
    falsePositives: "Der Baustein gilt nicht, weil nichts in Containern läuft.",
  },
  "REG-GS-HIGH-CTL": {
    title: "Bei hohem Schutzbedarf Systemaufrufe durch Mandatory Access Control beschränken",
    rationale:
      "A21 verlangt Mandatory Access Control, die bis zu den Systemaufrufen reicht. Nehmen Sie feste Platzierung und Integritätsprüfungen hinzu, denn die stärkeren Mittel aus A26 beruhen auf beidem.",
    falsePositives:
      "Der Workload hat eine VM für sich, in der bereits der Kernel des Gasts die Aufrufe begrenzt.",
  },
  "REG-DR-RUNG": {
    title: "Systeme der Einstufung Diffusion Restreinte physisch von gewöhnlichen trennen",
    rationale:
      "Der Architekturleitfaden der ANSSI stuft seine Empfehlung R5 ab: physische Trennung zwischen sensiblen und gewöhnlichen Systemen, logische Trennung nur innerhalb eines sensiblen. Er ist eine Empfehlung, die eine Anweisung stützt, und wir haben seine Überschriften gelesen, nicht jede Zeile.",
    falsePositives: "Jedes System auf den Hosts ist bereits im selben Sinn sensibel.",
  },
  "REG-DR-POOL": {
    title: "Gewöhnliche Systeme von den Hosts des sensiblen Pools fernhalten",
    rationale:
      "Die Trennlinie verläuft zwischen sensiblen und gewöhnlichen Systemen; mehrere sensible Systeme dürfen sich also Hosts teilen, mit logischer Trennung dazwischen. Zum Pool gehört ein dediziertes Netz.",
    falsePositives:
      "Zwei Eigentümer eingestufter Daten dürfen die des jeweils anderen nicht sehen; ziehen Sie dann innen eine weitere Grenze.",
    community: "Nur sensible Systeme oder solche der Einstufung Diffusion Restreinte",
  },
  "REG-DR-CTL": {
    title: "Den eingestuften Pool aus einem eigenen Netz administrieren",
    rationale:
      "R50 verlangt ein dediziertes physisches Netz. Administration, die über ein gewöhnliches Netz läuft, würde die Trennung der Hosts aufheben.",
    falsePositives: "Die Administration läuft bereits über das eingestufte Netz.",
  },
  "REG-SECNUM-CTL": {
    title: "Für SecNumCloud Kunden und Datenflüsse trennen und das Versagen der Trennung bewerten",
    rationale:
      "Die Qualifizierung verlangt angemessene Trennung zwischen Kunden, physisch oder durch Verschlüsselung getrennte Datenflüsse und eine Bewertung, was ein Versagen bedeuten würde. Sie warnt, dass Virtualisierung keiner physischen Trennung gleichkommt, und verbietet dennoch keine gemeinsame Nutzung. Käufer fordern sie vertraglich.",
    falsePositives:
      "Sie kaufen bei einem qualifizierten Anbieter; dann treffen die Abschnitte diesen Anbieter.",
  },
  "REG-HDS-CTL": {
    title: "Als Hoster französischer Gesundheitsdaten diese bei Speicherung und Übertragung verschlüsseln",
    rationale:
      "Das Zertifikat ist das, was französisches Recht von Hostern von Gesundheitsdaten verlangt. Es schützt die Daten und hält ihre Speicherung im Europäischen Wirtschaftsraum; zur Mandantentrennung sagt es nichts, was eine Stufe festlegt.",
    falsePositives: "Die Unterlagen sind keine Gesundheitsdaten im Sinn des Schemas.",
  },
  "REG-NCSC-CODE": {
    title: "Wo Kunden Code ausführen, durch Hardware gestützte Trennung anstreben",
    rationale:
      "Sobald irgendein Kunde Code mitbringen kann, sieht das Prinzip eine Trennung vor, die Hardware erzwingt und die wenig Angriffsfläche bietet; den Hypervisor nimmt es als Regelfall. Trennung durch Kernel oder Anwendung ist für Dienste ohne Code von Kunden gedacht. Es ist eine Empfehlung und macht für Private und Community Clouds keine Abstriche.",
    falsePositives:
      "Der Dienst führt doch keinen Code von Kunden aus, nur ihre Daten sind dort. Dedizierte Hardware ist nicht das, was der Text bevorzugt: Sie hängt weiter von einer gemeinsamen Verwaltungsebene ab.",
  },
  "REG-NCSC-NOCODE": {
    title: "Wo kein Kunde Code ausführt, das festhalten und eine Kernel-Grenze als ausreichend ansehen",
    rationale:
      "Für Dienste, in denen kein Mandant eigenen Code ausführt, akzeptiert das Prinzip Trennung durch den Kernel oder die Anwendung. Container sind dort eine funktionale Trennung, und die Empfehlung verlangt keinen Hypervisor. Sie zählt auch Nachbarn: Fremde auf dem Kernel können Code mitbringen, von dem Sie nichts wissen.",
    falsePositives:
      "Eine Funktion lässt Kunden Formeln, Vorlagen oder Regeln hochladen, die Programmen gleichkommen.",
    message:
      "NCSC-Prinzip 3: Da hier kein Kunde Code ausführt, passt Trennung durch Kernel oder Anwendung zu diesem Dienst. Prüfen Sie das neu, wenn Kunden Skripte, Plug-ins oder Abfragen erhalten.",
  },
  "REG-NCSC-CTL": {
    title: "Nachweise sammeln, dass die Trennung hält: Tests, Verschlüsselung, Patches",
    rationale:
      "Dem Prinzip geht es um Nachweise: Penetrations- und Red-Team-Tests, verschlüsselter Speicher, softwaredefinierte Netze und zügiges Patchen. Dieselbe Liste können Sie von einem Anbieter verlangen.",
    falsePositives: "Der Anbieter hat die Nachweise für genau den Dienst veröffentlicht, den Sie nutzen.",
  },
  "REG-ISM-SECRET-RUNG": {
    title: "Ab SECRET keinen Server über Einstufungen oder Sicherheitsdomänen hinweg teilen",
    rationale:
      "ISM-1461 lässt Umgebungen auf einem Server nur zusammen zu, wenn Einstufung und Sicherheitsdomäne gleich sind, und ISM-1529 hält sie in Community oder Private Clouds. Auf dieser Skala ist das der dedizierte Host. Das Handbuch bindet Systeme der Regierung; für PROTECTED und darunter zieht es keine solche Linie.",
    falsePositives:
      "Die Daten sind PROTECTED oder niedriger eingestuft; dann wird Härtung verlangt und kein dedizierter Server.",
  },
  "REG-ISM-SECRET-POOL": {
    title: "Ab SECRET Hosts nur innerhalb einer Einstufung und einer Sicherheitsdomäne teilen",
    rationale:
      "Dieselben zwei Controls beschreiben eine Gemeinschaft und keinen einzelnen Mandanten. Systeme derselben Einstufung und Domäne dürfen zusammen stehen, mit beliebiger softwarebasierter Isolation dazwischen.",
    falsePositives: "Die Daten sind PROTECTED oder niedriger eingestuft.",
    community: "Australische Systeme einer Einstufung und einer Sicherheitsdomäne",
  },
  "REG-ISM-CTL": {
    title: "Alles, was isoliert, härten, patchen, überwachen und alle 24 Monate prüfen lassen",
    rationale:
      "Das Handbuch behandelt Hypervisoren, Container und Sandboxes gleichermaßen als softwarebasierte Isolation. Für sie alle verlangt es einen sorgfältigen Hersteller, Härtung, rechtzeitige Patches, unterstützte Versionen, Integritätsüberwachung und zentrale Protokolle. Daten, die innerhalb einer SaaS-Anwendung getrennt sind, zählen nicht als Isolation.",
    falsePositives: "Hier isoliert nichts durch Software, weil nichts gemeinsam genutzt wird.",
  },
  "REG-NZISM-RUNG": {
    title:
      "Getrennte Hosts verwenden, wo Einstufungen sich unterscheiden; Virtualisierung darf nicht die Trennung sein",
    rationale:
      "C.01 verbietet Virtualisierung als Trennung zwischen Servern verschiedener Einstufung, in jeder Höhe, und C.02 verbietet sie ab CONFIDENTIAL zwischen Domänen. Darunter empfiehlt C.04 dasselbe für Domänen. Das Handbuch bindet Systeme der Regierung Neuseelands.",
    falsePositives:
      "Nur die Domäne unterscheidet sich, und die Einstufung liegt unter CONFIDENTIAL, wo der Wortlaut eine Empfehlung ist.",
  },
  "REG-NZISM-POOL": {
    title: "Hosts innerhalb einer Einstufung teilen, ab CONFIDENTIAL auch nur innerhalb einer Domäne",
    rationale:
      "Innerhalb einer Einstufung und Domäne akzeptiert C.03 virtuelle Maschinen. Der Pool ist daher die Regel und der Host ihre Folge.",
    falsePositives: "Das System enthält nichts, was das Handbuch einstuft.",
    community: "Neuseeländische Systeme einer Einstufung, ab CONFIDENTIAL einer Domäne",
  },
  "REG-NZISM-CTL": {
    title: "Das Risiko der Virtualisierung bewerten; keine Dateien zwischen Host und Gast teilen",
    rationale:
      "Das Handbuch verlangt eine Risikobewertung der Virtualisierung, kontrollierte Migration und keine gemeinsamen Dateien zwischen Host und Gast. Das gilt auch innerhalb einer Einstufung.",
    falsePositives: "Nichts ist virtualisiert.",
  },
  "REG-PBMM-RUNG": {
    title: "Für Protected B in einer eigenen Ausführungsdomäne betreiben, mindestens in einem Prozess",
    rationale:
      "Das Profil stammt von NIST SP 800-53 ab und ist auf FedRAMP abgestimmt; wir übernehmen daher dessen Trennung der Prozesse. Wir kennen es von der Seite eines Anbieters und geben es deshalb als Empfehlung wieder.",
    falsePositives: "Das Profil der Behörde ergänzt eigene Maßnahmen zur Isolation.",
  },
  "REG-PBMM-CTL": {
    title: "Für Protected B innerhalb der kanadischen „guardrails“ verschlüsseln und segmentieren",
    rationale:
      "Die kanadische Regierung ergänzt das Profil per Richtlinie um „guardrails“, darunter Verschlüsselung und Schutz des Netzes. Die Datenhaltung in Kanada ergibt sich aus der Richtlinie und ist gesondert vermerkt.",
    falsePositives: "Die Daten sind niedriger als Protected B eingestuft.",
  },
  "REG-FINMA-CTL": {
    title:
      "Als Schweizer Institut kritische Daten, die aus dem Ausland erreichbar sind, schützen und überwachen",
    rationale:
      "Randziffer 79 des Rundschreibens verlangt zusätzlichen Schutz und Überwachung, wo kritische Daten im Ausland gespeichert oder von dort erreichbar sind. Es richtet sich an beaufsichtigte Banken und Versicherer und nennt keine Stufe. Die Prüfrechte aus dem älteren Rundschreiben zum Outsourcing konnten wir nicht bestätigen und lassen sie weg.",
    falsePositives: "Das Institut hat festgestellt, dass keine dieser Daten kritisch sind.",
  },
  "REG-MAS-CHECK": {
    title: "Für Singapur prüfen, was die Technology Risk Management Guidelines zu Hypervisoren sagen",
    rationale:
      "Die Leitlinien sind Grundsätze, und ein Hinweis von 2021 macht keinen Unterschied zwischen VMs und Containern. Abschnitt 11.4 zu Hypervisoren, Hosts und Images ist hier aus dem Gedächtnis angeführt und bewegt deshalb nichts.",
    falsePositives: "Das beaufsichtigte Institut hat Ihnen den Wortlaut des Abschnitts bestätigt.",
    message:
      "MAS: Lesen Sie Abschnitt 11.4 der Technology Risk Management Guidelines zu Hypervisoren, Hosts und Images. Wir konnten seinen Wortlaut nicht bestätigen.",
  },
  "REG-MLPS-RUNG": {
    title: "In einer gemeinsam genutzten chinesischen Cloud Kunden in getrennten VMs halten",
    rationale:
      "Die Cloud-Erweiterung isoliert die virtuellen Netze der Kunden und löscht Arbeitsspeicher und Datenträger einer VM bei der Freigabe; sie setzt also VMs zwischen Kunden voraus. Sie ist eine nationale Norm, hinter der ein Gesetz steht; dass sie auf eine VM-Grenze hinausläuft, ist unsere Auslegung.",
    falsePositives:
      "Die Plattform trägt keine andere Organisation. Die Norm verbietet keine Container innerhalb der VM eines Kunden.",
  },
  "REG-MLPS4-RUNG": {
    title: "Bei MLPS-Stufe 4 in einem eigenen Ressourcenpool betreiben",
    rationale:
      "Stufe 4 verlangt ausdrücklich einen getrennten Ressourcenpool. Ein getrennter Pool ist Hardware, die niedriger eingestufte Systeme nicht nutzen, daher die oberste Stufe der Skala.",
    falsePositives: "Das System wurde auf Stufe 3 umgestuft.",
  },
  "REG-MLPS4-POOL": {
    title: "Bei MLPS-Stufe 4 Hosts nur mit Systemen der Stufe 4 teilen",
    rationale:
      "Der Pool ist für Systeme dieser MLPS-Stufe da. Innerhalb dürfen mehrere auf denselben Hosts stehen, mit VMs dazwischen wie auf den niedrigeren MLPS-Stufen.",
    falsePositives: "Das System wurde auf Stufe 3 umgestuft.",
    community: "Nur Systeme der MLPS-Stufe 4",
  },
  "REG-MLPS-CTL": {
    title: "Ab MLPS-Stufe 2 Arbeitsspeicher und Datenträger bei Freigabe löschen und Kundennetze isolieren",
    rationale:
      "Beide Punkte stehen ab Stufe 2 in der Cloud-Erweiterung. Was ein früherer Mandant zurückließ, ist ein Leck, das keine Grenze zur Laufzeit verhindert.",
    falsePositives: "Maschinen werden nie für jemand anderen freigegeben.",
  },
  "REG-MLPS3-CTL": {
    title:
      "Ab MLPS-Stufe 3 Versagen der Isolation erkennen, Verwaltung trennen, Kunden Schlüssel halten lassen",
    rationale:
      "Stufe 3 nimmt das Erkennen versagter Isolation zwischen VMs, eigenen Verwaltungsverkehr und Unterstützung für die Schlüsselverwaltung der Kunden hinzu. Wir führen sie wie das Übrige der Stufen 2 und 3 als Empfehlung, weil unsere Zuordnung eine Auslegung ist.",
    falsePositives: "Die eigene Einstufung der Plattform weist diese Punkte bereits nach.",
  },
  "REG-CSAP-RUNG": {
    title: "Bei CSAP mittel oder hoch in einer physisch getrennten Zone des öffentlichen Sektors betreiben",
    rationale:
      "Für diese Klassen hält das Prüfprogramm öffentliche Stellen auf eigener Hardware, innerhalb Koreas. Die niedrige Klasse akzeptiert logische Trennung. Wir stützen uns auf den Bericht einer Zeitung über die Bekanntmachung; 2027 soll eine einheitliche Prüfung das Verfahren ersetzen.",
    falsePositives:
      "Der Dienst ist niedrig eingestuft, oder die Bekanntmachung hat sich geändert, seit dies gelesen wurde.",
  },
  "REG-CSAP-POOL": {
    title: "Bei CSAP mittel oder hoch Hosts nur mit Mandanten des öffentlichen Sektors teilen",
    rationale:
      "Die Zone gehört einer Gemeinschaft und nicht einer einzelnen Stelle; öffentliche Mandanten dürfen sich darin also Hosts teilen. Private Kunden bleiben draußen.",
    falsePositives: "Der Dienst ist niedrig eingestuft.",
    community: "Nur Mandanten des öffentlichen Sektors in Korea",
  },
  "REG-CSAP-CTL": {
    title: "Unter CSAP das Netz in jeder Klasse segmentieren",
    rationale:
      "Logische Trennung ist das Mindeste, was jede Klasse verlangt, und geprüft wird sie am Netz. Das Programm ist Bedingung für den Verkauf an öffentliche Stellen; wir kennen es aus zweiter Hand.",
    falsePositives: "Sie verkaufen nicht an öffentliche Stellen in Korea.",
  },
  "REG-NCA-RUNG": {
    title: "Auf einer gemeinsam genutzten saudischen Plattform eine VM-Grenze zu anderen Kunden setzen",
    rationale:
      "Die Essential Cybersecurity Controls halten, was der Einrichtung gehört, von anderen Kunden eines Anbieters fern und heben virtuelle Server hervor; die Cloud Cybersecurity Controls verlangen vollständig isolierte Gäste. Wir lesen darin eine VM-Grenze; der Text sagt nicht, dass ein Container sie verfehlt.",
    falsePositives: "Die Plattform trägt allein Ihre Organisation.",
  },
  "REG-NCA-POOL": {
    title: "Für saudische Regierung oder kritische Infrastruktur Hosts dieser Gemeinschaft vorbehalten",
    rationale:
      "Die Cloud Cybersecurity Controls beschreiben eine Community Cloud der Regierung, getrennt von anderen Kunden. Wir dehnen das im Wege der Auslegung auf kritische Einrichtungen aus, deshalb steht es als Empfehlung.",
    falsePositives: "Die Behörde hat für die Einrichtung eine andere Lösung akzeptiert.",
    community: "Nur saudische Regierungsstellen und kritische Einrichtungen",
  },
  "REG-NCA-CTL": {
    title: "Nach den saudischen Controls die Verwaltung trennen und das Netz segmentieren",
    rationale:
      "Isolation der Gäste und der Umgebung der Einrichtung nützt wenig, wenn die Administration sie durchquert. Die Controls binden Regierungsstellen und kritische Einrichtungen und reichen bis in deren Clouds.",
    falsePositives: "Die Einrichtung liegt außerhalb der Zuständigkeit der Behörde.",
  },
  "REG-RBI-SPREAD": {
    title: "Den Wiederherstellungsstandort eines regulierten indischen Instituts geografisch entfernt halten",
    rationale:
      "Die Vorschrift der Reserve Bank of India verlangt Rechenzentrum und Wiederherstellungsstandort weit voneinander; auf der Achse der Verteilung ist das eine eigene Gefahrenregion. Sie bindet regulierte Institute und sagt nichts zu Stufen.",
    falsePositives: "Der Workload enthält nichts, was eine Wiederherstellung bräuchte.",
  },
  "REG-RBI-CTL": {
    title: "Die Wiederherstellung halbjährlich üben und jährlich Penetrationstests durchführen",
    rationale:
      "Dieselbe Vorschrift legt halbjährliche Wiederherstellungsübungen, alle sechs Monate eine Schwachstellenprüfung und jedes Jahr einen Penetrationstest fest. Eine Übung zeigt, ob der entfernte Standort mehr ist als eine Zeile im Plan.",
    falsePositives: "Der Workload gehört nicht zu den kritischen Systemen des regulierten Instituts.",
  },
  "REG-SEBI-CTL": {
    title:
      "Als indische Wertpapiereinrichtung durchgehend verschlüsseln und Schlüssel und Protokolle selbst halten",
    rationale:
      "Das Cloud-Rahmenwerk von 2023 verlangt gelistete Anbieter („empanelled“), durchgehende Verschlüsselung sowie Schlüssel und Protokolle in Ihrer Hand. Wir kennen es aus zweiter Hand, und spätere Regeln, die darauf aufbauen, wurden nicht gelesen.",
    falsePositives: "Die Einrichtung untersteht allein der Reserve Bank of India.",
  },
  "REG-LOC-NATIONAL": {
    title: "Das Land prüfen, das Ihr Regelwerk nennt, bevor Sie einen Standort wählen",
    rationale:
      "Mehrere Texte binden Daten oder Dienst an ein Gebiet: DoD ab IL2, MLPS ab Stufe 2, CSAP, die saudischen Controls, SEBI, die kanadische Richtlinie und die französischen Schemata innerhalb der EU oder des Europäischen Wirtschaftsraums. Das Gebiet begrenzt die Standorte für die Verteilung; die Grenze zu einem Nachbarn ist eine andere Frage.",
    falsePositives: "Der Abschnitt gilt nur für einen Teil der Daten, oder eine Ausnahme wurde gewährt.",
    message:
      "Ein von Ihnen angekreuzter Text nennt ein Gebiet: DoD die USA (über NIPRNet, bei IL6 über SIPRNet), MLPS China, CSAP Korea, NCA Saudi-Arabien, SEBI Indien, PBMM Kanada, SecNumCloud die EU, HDS den EWR. Prüfen Sie Ihre Standorte daran.",
  },
  "REG-SOC2-CTL": {
    title: "Die Trennung, die Ihr SOC-2-Bericht beschreibt, über den ganzen Zeitraum betreiben",
    rationale:
      "CC6.1 nennt Segmentierung als eine Möglichkeit, nicht zusammengehörige Teile getrennt zu halten, so wie Ihre eigene Sicht auf das Risiko es nahelegt, und die „points of focus“ binden niemanden. Was bindet, ist Ihre eigene Beschreibung: Die Kontrolle, die Sie niedergeschrieben haben, muss den ganzen Zeitraum über gewirkt haben.",
    falsePositives:
      "Das System liegt außerhalb des Geltungsbereichs des Berichts. Dass ein System nur einem Mandanten dient, steht nirgends in den Kriterien.",
  },
  "REG-ISO27001-CTL": {
    title: "Netze trennen und Entwicklung, Test und Produktion auseinanderhalten",
    rationale:
      "ISO/IEC 27001 bindet durch Zertifizierung, und Sie wählen ihre Maßnahmen nach Risiko. A.8.22 behandelt die Trennung von Netzen und A.8.31 die Trennung der Umgebungen. Keine von beiden sagt, welche Grenze zu verwenden ist.",
    falsePositives: "Ihre Erklärung zur Anwendbarkeit schließt die Maßnahme mit Begründung aus.",
  },
  "REG-ISO27017-CTL": {
    title: "Als Cloud-Anbieter Kunden voneinander und von der eigenen Administration trennen",
    rationale:
      "ISO/IEC 27017 verlangt vom Anbieter logische Trennung von Daten, Anwendungen, Systemen, Speicher und Netz zwischen Kunden und von seiner eigenen Administration. CLD.9.5.2 härtet die virtuellen Maschinen, die Sie verwenden; verwenden müssen Sie deshalb keine.",
    falsePositives:
      "Sie sind Kunde eines solchen Anbieters; verlangen Sie dann stattdessen dessen Erklärung.",
  },
  "REG-TISAX-CTL": {
    title: "Unter TISAX Auftraggeber in jedem gemeinsam genutzten Dienst trennen und festhalten, wie",
    rationale:
      "Control 5.3.4 verlangt, dass Auftraggeber in gemeinsam genutzten externen Diensten wirksam getrennt sind und die Trennung über Daten, Funktionen, Systeme, Speicher und Netz dokumentiert ist. Das ist eine Bedingung der Lieferkette der Automobilindustrie. Welcher Mechanismus trennt, zeigen Sie selbst.",
    falsePositives: "Der Dienst hat einen einzigen Auftraggeber, oder die Prüfung lässt ihn aus.",
  },
};
