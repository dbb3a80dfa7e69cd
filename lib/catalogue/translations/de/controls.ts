import type { CatalogueTranslation } from "../translation";

export const controls: CatalogueTranslation["controls"] = {
  "002-1": {
    title: "Keine Remote-Shell im Inneren",
    asks: "Liefern Sie Images ohne SSH-Server und ohne Shell aus, verweigern Sie exec über Rollen, und protokollieren Sie die Debug-Container, die Sie zulassen, für ein Audit.",
    verify: "Images auf eine Shell oder sshd durchsuchen und im Audit-Protokoll nach exec-Aufrufen sehen",
  },
  "002-2": {
    title: "Keine lokalen Konten",
    asks: "Lassen Sie Menschen sich an der Plattform anmelden und nie an einer Instanz; halten Sie Images frei von Konten und setuid-Programmen.",
    verify: "Images auf Passworteinträge und setuid-Bits durchsuchen",
  },
  "002-3": {
    title: "Verkehr standardmäßig verbieten",
    asks: "Beginnen Sie in jedem Namespace mit einer Richtlinie, die allen Verkehr verbietet, und öffnen Sie, was gebraucht wird; sonst erreichen Pods einander frei und unverschlüsselt.",
    verify: "Einen Nachbarn von einem Test-Pod aus ansprechen und eine Ablehnung erwarten",
  },
  "002-4": {
    title: "Kurze Lebensdauer, auch für Knoten",
    asks: "Ersetzen Sie Instanzen häufig und erneuern Sie turnusmäßig die Knoten darunter, damit niemand auf Dauer Fuß fasst.",
    verify: "Das Alter von Instanzen und Knoten auftragen",
  },
  "002-5": {
    title: "Unveränderliche Instanzen",
    asks: "Binden Sie das Root-Dateisystem schreibgeschützt ein und legen Sie Images per Digest fest. Änderungen, die nur im Page-Cache leben, bleiben für diese Prüfung unsichtbar.",
    verify: "Laufende Dateisysteme mit ihren Images vergleichen und versuchen zu schreiben",
  },
  "002-6": {
    title: "Automatischer Neubau",
    asks: "Bauen Sie Images maschinell neu und aktualisieren Sie Knoten maschinell, sobald eine Korrektur erscheint, den Kernel eingeschlossen.",
    verify: "Für ein Image und für einen Kernel die Tage von der Korrektur bis zur Auslieferung messen",
  },
  "002-7": {
    title: "Bekannte Quellen",
    asks: "Führen Sie für jedes Image eine Stückliste (Bill of Materials) und einen Herkunftsnachweis des Builds (Provenance).",
    verify: "Eine Zulassungsrichtlinie ein Image ohne Herkunftsnachweis ablehnen lassen",
  },
  "002-8": {
    title: "Signierte Images, bei der Zulassung geprüft",
    asks: "Signieren Sie Images im Build, und lassen Sie die Zulassung ablehnen, was unsigniert ist oder von anderswo kommt.",
    verify: "Ein unsigniertes Image ausliefern und eine Ablehnung erwarten",
  },
  "002-9": {
    title: "Images gescannt, immer wieder",
    asks: "Scannen Sie beim Build und erneut in der Registry, und sortieren Sie die Funde nach Erreichbarkeit.",
    verify: "Ein bekannt verwundbares Image an der Schranke scheitern lassen",
  },
  "002-10": {
    title: "Verhalten zur Laufzeit beobachtet",
    asks: "Lösen Sie bei unerwarteten Programmen und Systemaufrufen Alarm aus, vom Kernel her oder vom eigenen Monitor der Sandbox.",
    verify: "In einem Test-Pod eine Shell starten und auf den Alarm warten",
  },
  "002-11": {
    title: "Gelenkte und geprüfte Aufrufe",
    asks: "Autorisieren Sie Aufrufe nach Workload-Identität in einem Mesh oder einer Richtlinie im Kernel, und leiten Sie ausgehenden Verkehr durch ein Gateway mit Positivliste.",
    verify: "Einen verbotenen Aufruf und ein verbotenes Ziel versuchen",
  },
  "002-12": {
    title: "Protokolle zentral gesammelt",
    asks: "Senden Sie Anwendungs-, Plattform- und Audit-Protokolle an einen Speicher, den der Knoten des Workloads nicht verändern kann.",
    verify: "Einen Pod zerstören und seine Protokolle finden",
  },
  "002-13": {
    title: "Zugangsdaten zur Laufzeit übergeben und kurzlebig",
    asks: "Geben Sie Workloads eine Identität und tauschen Sie sie gegen ablaufende Geheimnisse; halten Sie statische Schlüssel aus Images und Variablen heraus.",
    verify: "Nach statischen Schlüsseln suchen und die Lebensdauer eines Tokens auslesen",
  },
  "001-a": {
    title: "Namespaces bleiben bestehen",
    asks: "Behalten Sie die Namespaces für Prozesse, Netz, Einhängepunkte, IPC und Hostnamen; jedes host-Feld schaltet einen davon ab.",
    verify: "Kein hostNetwork, hostPID, hostIPC oder hostPath in den Manifesten",
  },
  "001-b": {
    title: "User-Namespaces",
    asks: "Bilden Sie root im Container auf einen gewöhnlichen Benutzer draußen ab. In Kubernetes ist es ein Feld, hostUsers: false.",
    verify: "Die Benutzerabbildung im Pod auslesen und mit der des Hosts vergleichen",
  },
  "001-c": {
    title: "Grenzwerte für jede Ressource",
    asks: "Setzen Sie Grenzwerte für Prozessor, Speicher und Prozesse, und bedenken Sie, dass Kubernetes selbst für Block-I/O keine hat.",
    verify: "In einem Mandanten einen Belastungstest laufen lassen und seinen Nachbarn beobachten",
  },
  "001-d": {
    title: "Ein Profil für Mandatory Access Control",
    asks: "Betreiben Sie den Workload unter AppArmor oder SELinux mit einem eigenen Profil; es sieht Objekte, die ein Filter für Systemaufrufe nicht sehen kann.",
    verify: "Die Verweigerung eines verbotenen Zugriffs im Protokoll finden",
  },
  "001-e": {
    title: "Systemaufrufe gefiltert, Capabilities entzogen",
    asks: "Nutzen Sie mindestens das Standardprofil der Laufzeitumgebung für seccomp, entziehen Sie alle Capabilities und verbieten Sie neue Privilegien.",
    verify: "Gegen den Pod Security Standard „Restricted“ prüfen",
  },
  "001-f": {
    title: "Enger Zugriff auf die API der Plattform",
    asks: "Vergeben Sie Rollen je Namespace, ohne Platzhalter, und binden Sie kein Diensttoken ein, wo keines benutzt wird.",
    verify: "Auflisten, was das Konto des Workloads darf",
  },
  "001-g": {
    title: "Eine Basis, die Sie patchen und zurückverfolgen können",
    asks: "Bauen Sie auf Basis-Images auf, die jemand pflegt, und wissen Sie, welche Korrektur jedes Release enthält.",
    verify:
      "Ein laufendes Image bis zu seiner Basis, deren Betreuer und deren letzter Korrektur zurückverfolgen",
  },
  "001-h": {
    title: "Verschlüsselung bei der Übertragung",
    asks: "Verschlüsseln Sie den Verkehr zwischen Workloads mit gegenseitigem TLS oder auf der Netzschicht.",
    verify: "Auf dem Knoten Pakete mitschneiden und keinen Klartext finden",
  },
  "001-i": {
    title: "Verschlüsselung im Ruhezustand",
    asks: "Verschlüsseln Sie Volumes, Backups und Geheimnisse mit Schlüsseln aus einem Schlüsseldienst.",
    verify: "Ein rohes Volume oder Backup ohne den Schlüssel lesen und daran scheitern",
  },
  "004-a": {
    title: "Segmentierung nach Identität, tatsächlich durchgesetzt",
    asks: "Schreiben Sie Richtlinien nach Label oder Identität und nicht nach Subnetz, auf einem Netz-Plug-in, das sie durchsetzt; ein anderes übergeht das Objekt wortlos.",
    verify: "Eine verbietende Richtlinie anwenden und testen, dass sie verbietet",
  },
  "004-b": {
    title: "Prüfung, wo Verkehr lesbar ist",
    asks: "Prüfen Sie Anfragen am Gateway oder am Proxy des Mesh, denn ein Gerät auf der Leitung sieht nur Geheimtext.",
    verify: "Eine harmlose Testnutzlast senden und sie gemeldet finden",
  },
  "004-c": {
    title: "Zertifikate maschinell ausgestellt und erneuert",
    asks: "Lassen Sie ein Mesh oder eine andere Stelle Workload-Zertifikate ausstellen und erneuern, damit die Prüfung keinen gemeinsamen langlebigen Schlüssel braucht.",
    verify: "Die Lebensdauer eines Workload-Zertifikats auslesen",
  },
  "004-d": {
    title: "Aufgezeichnete Profile, oder stattdessen eine Sandbox",
    asks: "Zeichnen Sie aus echten Läufen ein Profil der Systemaufrufe auf und pflegen Sie es, oder nehmen Sie eine Laufzeitumgebung mit Sandbox, wo das niemand tun wird.",
    verify: "Die Testsuite mit durchgesetztem Profil erneut laufen lassen",
  },
  peach: {
    title: "Mandantengrenzen nach PEACH überprüft",
    asks: "Bewerten Sie für jede Schnittstelle, die sich Mandanten teilen, ihre Komplexität und die Grenze dahinter, und gehen Sie dann die fünf Punkte der Härtung durch.",
    verify: "Eine schriftliche Überprüfung je Schnittstelle, wiederholt, wenn sich die Schnittstelle ändert",
  },
  "peach-privilege": {
    title: "PEACH, Rechte: geringste Rechte in der Umgebung jedes Mandanten",
    asks: "Gewähren Sie der Umgebung jedes Mandanten die geringsten Rechte, mit denen sie arbeitet, und keine über die eines anderen Mandanten.",
    verify: "Mit den Zugangsdaten eines Mandanten versuchen, die Objekte eines anderen aufzulisten",
  },
  "peach-authentication": {
    title: "PEACH, Authentisierung: ein Zertifikat oder Schlüssel je Mandant",
    asks: "Lassen Sie die Umgebung jedes Mandanten sich gegenüber den Diensten, die sie mit anderen teilt, mit eigenen Zugangsdaten ausweisen.",
    verify: "Sich mit den Zugangsdaten eines Mandanten als ein anderer ausgeben und eine Ablehnung erwarten",
  },
  "peach-connectivity": {
    title: "PEACH, Konnektivität: kein Weg vom Host eines Mandanten zu dem eines anderen",
    asks: "Sperren Sie Verbindungen zwischen den Hosts der Mandanten standardmäßig, und öffnen Sie nur, was gebraucht wird.",
    verify: "Vom Host eines Mandanten eine Verbindung zu dem eines anderen versuchen und scheitern",
  },
  "peach-hygiene": {
    title: "PEACH, Hygiene: nichts bleibt herumliegen",
    asks: "Entfernen Sie Geheimnisse und die Protokolle anderer Mandanten aus Images, von Hosts und aus gemeinsamen Speichern.",
    verify: "Eine Umgebung von innen nach Geheimnissen und nach den Namen anderer Mandanten durchsuchen",
  },
  "tenant-keys": {
    title: "PEACH, Verschlüsselung: ein Schlüssel je Mandant",
    asks: "Verschlüsseln Sie die Daten jedes Mandanten mit seinem eigenen Schlüssel, damit eine falsche Abfrage Geheimtext liefert.",
    verify: "Versuchen, den Datensatz eines Mandanten mit dem Schlüssel eines anderen zu entschlüsseln",
  },
  "side-channel": {
    title: "Seitenkanäle des Prozessors geschlossen",
    asks: "Halten Sie den Microcode aktuell, teilen Sie keine Kerne zwischen Mandanten, und lassen Sie die Deduplizierung des Speichers ausgeschaltet.",
    verify:
      "Auf einem Knoten den Schwachstellenbericht des Kernels, die Thread-Einstellungen und den Stand der Deduplizierung auslesen",
  },
  "device-isolation": {
    title: "Geräte in Hardware partitioniert oder ganz vergeben",
    asks: "Teilen Sie eine GPU zwischen Mandanten durch Partitionierung in Hardware oder gar nicht, denn Zeitscheiben isolieren weder Speicher noch Fehler.",
    verify: "Die Aufteilung der Partitionen auslesen oder zeigen, dass ein einziger Mandant das Gerät hat",
  },
  "no-nested": {
    title: "Keine verschachtelte Virtualisierung für nicht vertrauenswürdige Gäste",
    asks: "Bieten Sie verschachtelte Virtualisierung nur Gästen an, denen Sie vertrauen, und patchen Sie den Hypervisor zuerst; zwei Ausbrüche des Jahres 2026 gehen hindurch.",
    verify: "Einen nicht vertrauenswürdigen Gast nach Virtualisierungs-Flags fragen und keine finden",
  },
  "seg-test-12m": {
    title: "Segmentierung jedes Jahr getestet",
    asks: "Lassen Sie die Segmentierung alle 12 Monate und nach Änderungen daran einem Penetrationstest unterziehen.",
    verify: "Der letzte Bericht, sein Datum und der Nachtest",
  },
  "seg-test-6m": {
    title: "Trennung der Kunden jedes Halbjahr getestet",
    asks: "Lassen Sie als Anbieter die Segmentierung und die Trennung zwischen Kunden alle sechs Monate einem Penetrationstest unterziehen.",
    verify: "Die letzten beiden Berichte",
  },
  pentest: {
    title: "Trennung absichtlich angegriffen",
    asks: "Lassen Sie eine unabhängige Person versuchen, die Grenze aus der Position eines Mandanten zu überwinden.",
    verify: "Ein Bericht, der die Grenze und den Ausgangspunkt nennt",
  },
  netseg: {
    title: "Netze nach Schutzbedarf segmentiert",
    asks: "Halten Sie Gruppen mit verschiedenem Schutzbedarf und andere Kunden in getrennten Netzsegmenten mit einem gefilterten Übergang.",
    verify: "Ein Diagramm, das den geltenden Regeln entspricht, und ein Test eines Übergangs",
  },
  "node-pin": {
    title: "Platzierung durchgesetzt, nicht nur beabsichtigt",
    asks: "Lassen Sie die Zulassung einen Workload auf Knoten mit anderem Schutzbedarf ablehnen; Taints und Labels allein drücken nur einen Wunsch aus.",
    verify:
      "Einen wenig vertrauenswürdigen Pod auf einem hoch vertrauenswürdigen Knoten einplanen und eine Ablehnung erwarten",
  },
  "host-harden": {
    title: "Hosts gehärtet und minimal",
    asks: "Betreiben Sie Hosts und Hypervisoren, die nichts anderes tun, ohne ungenutzte Dienste und mit geschlossenem Verwaltungszugang.",
    verify: "Einen Host mit seiner Baseline vergleichen",
  },
  "patch-30d": {
    title: "Kritische Patches innerhalb eines Monats",
    asks: "Installieren Sie kritische Sicherheitspatches innerhalb eines Monats nach Erscheinen, auch für den Kernel und die Laufzeitumgebung.",
    verify: "Alter des ältesten fehlenden kritischen Patches",
  },
  "patch-timely": {
    title: "Isolationsschichten zügig gepatcht",
    asks: "Patchen Sie Kernel, Laufzeitumgebung und Hypervisor nach einem festgelegten Zeitplan, und seien Sie in der Lage, dafür einen Host zu leeren.",
    verify: "Der Zeitplan und die Zeit, die das Leeren des letzten Hosts dauerte",
  },
  "log-offhost": {
    title: "Protokolle außerhalb des Hosts",
    asks: "Schreiben Sie Protokolle außerhalb des Containers und auf eine andere Maschine, damit sie nicht verändern kann, wer den Host übernimmt.",
    verify: "Einen Eintrag finden, nachdem der Host verschwunden ist",
  },
  "integrity-mon": {
    title: "Integrität der Isolationsschicht überwacht",
    asks: "Überwachen Sie Hosts und Isolationsmechanismen auf Änderungen, die niemand geplant hat.",
    verify: "Auf einem Testhost eine Datei ändern und auf den Alarm warten",
  },
  "mgmt-sep": {
    title: "Administration in einem eigenen Netz",
    asks: "Trennen Sie Funktionen und Verkehr der Administratoren von denen der Mandanten und die des Anbieters von denen des Kunden.",
    verify: "Von einem Workload aus eine Verwaltungsschnittstelle zu erreichen versuchen und scheitern",
  },
  wipe: {
    title: "Speicher und Datenträger bei der Freigabe gelöscht",
    asks: "Löschen Sie Arbeitsspeicher und Datenspeicher, bevor sie an einen anderen Mandanten gehen.",
    verify: "Die Erklärung des Anbieters oder ein Lesen frisch zugeteilten Speichers",
  },
  "iso-fail-detect": {
    title: "Versagende Isolation bemerkt",
    asks: "Erkennen und melden Sie, wenn die Isolation zwischen virtuellen Maschinen versagt.",
    verify: "Eine Übung, die das Versagen simuliert",
  },
  fips: {
    title: "Validierte Kryptografie",
    asks: "Verwenden Sie FIPS-validierte Module überall, wo Kryptografie die Daten schützt.",
    verify: "Zertifikatsnummern der eingesetzten Module",
  },
  cmk: {
    title: "Schlüssel in der Hand des Kunden",
    asks: "Bewahren Sie die Schlüssel dort auf, wo der Anbieter sie ohne Sie nicht nutzen kann.",
    verify: "Einen Schlüssel entziehen und sehen, dass der Zugriff endet",
  },
  "tee-attest": {
    title: "Attestierung von Ihnen geprüft",
    asks: "Prüfen Sie die Nachweise einer vertraulichen Umgebung selbst, bevor Sie ihr ein Geheimnis übergeben.",
    verify: "Veraltete Nachweise vorlegen und eine Ablehnung erwarten",
  },
  "mac-syscall": {
    title: "Systemaufrufe durch Richtlinie eingeschränkt",
    asks: "Schränken Sie den Workload durch Mandatory Access Control ein, die bis zu seinen Systemaufrufen reicht.",
    verify: "In einem Test einen verbotenen Aufruf machen und die Verweigerung finden",
  },
  "no-share-fs": {
    title: "Keine gemeinsamen Dateien zwischen Host und Gast",
    asks: "Schalten Sie geteilte Ordner und ähnliche Kanäle zwischen Host und Gast ab.",
    verify: "Kein geteilter Ordner in der Definition der Maschine",
  },
  "vm-risk": {
    title: "Risiko der Virtualisierung bewertet",
    asks: "Schreiben Sie auf, was ein versagender Hypervisor bedeuten würde und wer Maschinen verschieben darf.",
    verify: "Eine datierte Bewertung, für die jemand verantwortlich ist",
  },
  "prod-split": {
    title: "Produktion getrennt vom Rest",
    asks: "Halten Sie die Produktion von Entwicklung und Test getrennt, bei Konten, Netzen und Daten.",
    verify: "Versuchen, von einem Testkonto aus die Produktion zu erreichen",
  },
  "vetted-staff": {
    title: "Überprüfte Administratoren",
    asks: "Benennen und überprüfen Sie alle, die an Klartext gelangen oder die Plattform administrieren können.",
    verify: "Die Liste mit Datumsangaben, verglichen mit den tatsächlichen Zugriffsrechten",
  },
  "audit-right": {
    title: "Prüfrechte im Vertrag",
    asks: "Lassen Sie sich und, wo es eine gibt, Ihrer Aufsichtsbehörde im Vertrag den Zugang für Prüfungen einräumen.",
    verify: "Die Klausel",
  },
  "exit-plan": {
    title: "Ein erprobter Ausstieg",
    asks: "Planen Sie, wie der Workload den Anbieter verlässt, und proben Sie einen Teil davon.",
    verify: "Der Plan und das Datum der letzten Probe",
  },
  "notify-reg": {
    title: "Die Aufsichtsbehörde rechtzeitig unterrichtet",
    asks: "Unterrichten Sie den IRS 45 Tage, bevor Bundessteuerdaten (Federal Tax Information) in eine Cloud wechseln.",
    verify: "Die Mitteilung und ihr Datum",
  },
  "assess-24m": {
    title: "Alle 24 Monate bewertet",
    asks: "Lassen Sie den Dienst mindestens alle 24 Monate nach IRAP bewerten.",
    verify: "Der Bericht, sein Datum und sein Umfang",
  },
  "attest-yearly": {
    title: "Jedes Jahr bestätigt",
    asks: "Bestätigen Sie SWIFT jedes Jahr den Stand der Maßnahmen.",
    verify: "Die letzte Bestätigung",
  },
  "restore-sep": {
    title: "Wiederherstellung auf getrennten Systemen",
    asks: "Stellen Sie aus eigenen Backups auf Systemen wieder her, die physisch und logisch von der Quelle getrennt sind.",
    verify: "Eine Wiederherstellungsübung, die beide Systeme nennt",
  },
  "dr-test": {
    title: "Wiederanlauf jedes Halbjahr geübt",
    asks: "Wechseln Sie mindestens alle sechs Monate zum Ausweichstandort und zurück.",
    verify: "Berichte der letzten beiden Übungen",
  },
  "scope-review": {
    title: "Geltungsbereich bestätigt",
    asks: "Bestätigen Sie jedes Jahr, was im Geltungsbereich liegt, einschließlich jedes Nachbarn auf einem gemeinsamen Kernel.",
    verify: "Das datierte Dokument zum Geltungsbereich",
  },
  "scope-review-6m": {
    title: "Geltungsbereich jedes Halbjahr bestätigt",
    asks: "Bestätigen Sie als Anbieter alle sechs Monate, was im Geltungsbereich liegt, einschließlich jedes Nachbarn auf einem gemeinsamen Kernel.",
    verify: "Die letzten beiden datierten Dokumente zum Geltungsbereich",
  },
  validate: {
    title: "Für seinen Zweck validiert",
    asks: "Validieren Sie das System für die Aufzeichnungen, die es führt, und erneut nach jeder Änderung, die sie beeinflussen könnte.",
    verify: "Der Validierungsbericht des eingesetzten Release",
  },
  "component-isolation": {
    title: "Sicherheitsfunktionen isoliert",
    asks: "Isolieren Sie Sicherheitsfunktionen vom Rest, und seien Sie in der Lage, Komponenten bei Bedarf zu trennen.",
    verify: "Eine Liste der Sicherheitsfunktionen und der Grenze um jede",
  },
  "isolation-review": {
    title: "Trennungsrisiko jedes Jahr überprüft",
    asks: "Ordnen Sie jeder Schicht vorbeugende, erkennende und reagierende Trennungsmaßnahmen zu, und überprüfen Sie das Risiko jährlich.",
    verify: "Die Zuordnung und das Datum der letzten Überprüfung",
  },
  "host-evidence": {
    title: "Ein Verzeichnis der Hosts",
    asks: "Verzeichnen Sie, auf welchem Host jede Instanz lief, mit ihrer Affinitätseinstellung.",
    verify: "Für ein vergangenes Datum den Host einer Instanz benennen",
  },
};
