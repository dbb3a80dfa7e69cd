import type { CatalogueTranslation } from "../../translation";

export const regulationQuestions: CatalogueTranslation["questions"] = {
  regimes: {
    prompt: "Welchen Gesetzen, Normen oder Regelungen unterliegt dieser Workload?",
    hint: "Kreuzen Sie an, was ein Vertrag, eine Aufsicht oder Ihre eigene Richtlinie nennt, nicht was Ihrer Branche nachgesagt wird",
    why: "Die meisten Regelungen nennen keine Technik und überlassen die Grenze Ihrer Risikobewertung; einige verlangen getrennte Hosts oder einen Hypervisor. Wir nennen in jedem Fall die Fundstelle, damit niemand wegen eines Gerüchts eine Stufe höher steigt.",
    whoKnows: "Compliance, Rechtsabteilung, oder wer den Kundenvertrag unterschrieben hat",
    options: {
      none: { label: "Keinen davon", consequence: "Ohne Wirkung: Die anderen Antworten entscheiden" },
      gdpr: {
        label: "DSGVO",
        consequence: "Verlangt Verschlüsselung, mit einem Hinweis zu Übermittlungen; keine Stufe",
      },
      hipaa: {
        label: "HIPAA Security Rule (Gesundheit, USA)",
        consequence: "Verlangt Maßnahmen zu Audit und Verschlüsselung; keine Stufe",
      },
      hitrust: {
        label: "HITRUST CSF",
        consequence: "Empfiehlt mindestens Container in einer VM neben Fremden oder anderem Schutzbedarf",
      },
      "pci-dss": {
        label: "PCI DSS (Zahlungskarten)",
        consequence: "Öffnet eine Frage zum Geltungsbereich, die die Mindeststufe heben kann",
      },
      "soc2-iso27001": {
        label: "SOC 2, ISO/IEC 27001 oder 27017, TISAX, ISMAP",
        consequence: "Öffnet eine Frage, welche davon; keine Stufe",
      },
      swift: {
        label: "SWIFT Customer Security Controls",
        consequence: "Empfiehlt mindestens Container in einer VM neben allgemeiner IT; öffnet eine Frage",
      },
      fedramp: {
        label: "FedRAMP oder NIST SP 800-53 (US-Bund)",
        consequence: "Verlangt einen getrennten Prozess; die Verteilung hängt vom Level ab",
      },
      dod: {
        label: "Impact Levels des US-Verteidigungsministeriums",
        consequence: "Öffnet eine Frage zum Level; IL5 und IL6 heben die Mindeststufe",
      },
      cjis: {
        label: "CJIS (US-Strafjustiz)",
        consequence: "Verlangt einen getrennten Prozess; Mischung mit anderen Daten verlangt mehr",
      },
      "cmmc-irs1075": {
        label: "CMMC, NIST SP 800-171 oder IRS Publication 1075",
        consequence: "Öffnet eine Frage zur Art der Informationen; keine Stufe",
      },
      "itar-ear": {
        label: "ITAR oder EAR (US-Exportkontrolle)",
        consequence: "Verlangt Schlüsselhoheit, mit einem Hinweis zum Ort; keine Stufe",
      },
      "nist-800-190": {
        label: "NIST SP 800-190 (Container-Leitfaden)",
        consequence: "Empfiehlt einen Container, bei gemischtem Schutzbedarf eine VM darum",
      },
      "dora-nis2": {
        label: "DORA oder NIS2 (EU)",
        consequence: "Öffnet eine Frage zu Ihrer Rolle; keine Stufe",
      },
      "bsi-c5": {
        label: "BSI C5 (Deutschland)",
        consequence: "Verlangt von Anbietern zwei Rechenzentren und Nachweise; keine Stufe",
      },
      "bsi-grundschutz": {
        label: "BSI IT-Grundschutz (Deutschland)",
        consequence: "Öffnet eine Frage zum Schutzbedarf, die die Mindeststufe heben kann",
      },
      "fr-diffusion-restreinte": {
        label: "Diffusion Restreinte (Frankreich)",
        consequence: "Empfiehlt dedizierte Hosts für den sensiblen Bereich",
      },
      "secnumcloud-hds": {
        label: "SecNumCloud oder HDS (Frankreich)",
        consequence: "Öffnet eine Frage, welche davon, mit einem Hinweis zum Ort; keine Stufe",
      },
      ncsc: {
        label: "Cloud-Sicherheitsprinzipien des britischen NCSC",
        consequence: "Empfiehlt mindestens Container in einer VM, sobald Kunden Code ausführen",
      },
      "au-ism": {
        label: "Australisches ISM oder IRAP",
        consequence: "Öffnet eine Frage zur Einstufung; SECRET hebt die Mindeststufe",
      },
      nzism: {
        label: "Neuseeländisches NZISM",
        consequence: "Begrenzt, wer die Hosts mitbenutzen darf, und kann dedizierte verlangen",
      },
      "ca-pbmm": {
        label: "Kanada, Protected B (PBMM)",
        consequence: "Empfiehlt einen getrennten Prozess, Netzmaßnahmen und einen Ort in Kanada",
      },
      "finma-mas": {
        label: "FINMA (Schweiz) oder MAS (Singapur)",
        consequence: "Öffnet eine Frage, welche davon; keine Stufe",
      },
      mlps: {
        label: "MLPS 2.0 (China)",
        consequence: "Öffnet eine Frage zum Level; Level 4 hebt die Mindeststufe auf dedizierte Hosts",
      },
      csap: {
        label: "CSAP (Korea)",
        consequence: "Öffnet eine Frage zur Klasse; mittel und hoch verlangen dedizierte Hosts",
      },
      "sa-nca": {
        label: "Cloud-Vorgaben der saudischen NCA",
        consequence: "Empfiehlt mindestens Container in einer VM neben anderen Organisationen",
      },
      rbi: {
        label: "Reserve Bank of India",
        consequence: "Verlangt einen entfernten Ausweichstandort und Übungen; keine Stufe",
      },
      sebi: {
        label: "SEBI (Wertpapiere, Indien)",
        consequence: "Verlangt Schlüsselhoheit, mit einem Hinweis zum Ort; keine Stufe",
      },
      industrial: {
        label: "Energie, Industrie, Arzneimittel, Glücksspiel (NERC CIP, IEC 62443, GxP, GLI)",
        consequence: "Öffnet eine Frage, welche davon; keine Stufe",
      },
      "common-criteria": {
        label: "Eine Ausschreibung, die einen evaluierten Hypervisor nennt",
        consequence: "Hebt die Mindeststufe auf VM, als Beschaffungsbedingung",
      },
    },
  },
  "assurance-schemes": {
    prompt: "Welche Prüfschemata deckt ein Zertifikat oder Bericht von Ihnen ab?",
    hint: "Lesen Sie den Geltungsbereich des Zertifikats; dieser Workload kann außerhalb liegen",
    why: "Diese Schemata binden durch das, was Sie beschrieben oder zertifiziert haben, und jedes verlangt andere Nachweise. Alle überlassen die Grenze Ihrer eigenen Risikobehandlung.",
    whoKnows: "wer Zertifikate und Prüfberichte verwahrt",
    options: {
      none: {
        label: "Bei näherem Hinsehen keine davon",
        consequence: "Ohne Wirkung: Die anderen Antworten entscheiden",
      },
      soc2: {
        label: "SOC 2",
        consequence: "Verlangt Segmentierung und Protokolle über den ganzen Prüfzeitraum; keine Stufe",
      },
      iso27001: {
        label: "ISO/IEC 27001",
        consequence: "Verlangt Netztrennung und getrennte Umgebungen; keine Stufe",
      },
      iso27017: {
        label: "ISO/IEC 27017 oder 27018, als Cloud-Anbieter",
        consequence: "Mit Kunden auf der Plattform Maßnahmen zu Verwaltung und Härtung",
      },
      tisax: {
        label: "TISAX (Automobil)",
        consequence: "Verlangt die Trennung von Kunden in gemeinsamen Diensten; keine Stufe",
      },
      ismap: {
        label: "ISMAP (Japan)",
        consequence: "Empfiehlt Maßnahmen zu Verwaltung und Härtung; keine Stufe",
      },
    },
  },
  "us-information-kinds": {
    prompt: "Welche Arten geschützter US-Informationen hält er?",
    hint: "Die Vertragsklausel oder die Behörde nennt die Art",
    why: "Beide stammen aus verschiedenen Texten, mit verschiedenen Pflichten und Lesern. Wer die eine Art hält, übernimmt nicht die Pflichten der anderen.",
    whoKnows: "die Vertragsstelle oder die Behörde, die die Daten übermittelt",
    options: {
      none: {
        label: "Bei näherem Hinsehen keine davon",
        consequence: "Ohne Wirkung: Die anderen Antworten entscheiden",
      },
      cui: {
        label: "Controlled Unclassified Information (CMMC, SP 800-171)",
        consequence: "Verlangt Maßnahmen zu Kryptografie und Geltungsbereich; keine Stufe",
      },
      fti: {
        label: "Bundessteuerdaten (IRS Publication 1075)",
        consequence: "Verlangt Meldung an den IRS, Prüfrechte und Kryptografie; keine Stufe",
      },
    },
  },
  "eu-roles": {
    prompt: "In welchen Rollen trifft Sie das EU-Recht zur Betriebsstabilität?",
    hint: "Einen Zulieferer eines Finanzunternehmens trifft es durch den Vertrag",
    why: "Die Durchführungsverordnung zu NIS2 richtet sich an aufgezählte Anbieter, DORA an Finanzunternehmen und ihre Zulieferer. Nur einem Zentralverwahrer wird ein entfernter zweiter Standort vorgeschrieben.",
    whoKnows: "Rechtsabteilung oder Risikomanagement des Finanzunternehmens",
    options: {
      none: {
        label: "Bei näherem Hinsehen in keiner davon",
        consequence: "Ohne Wirkung: Die anderen Antworten entscheiden",
      },
      "nis2-provider": {
        label: "Ein in NIS2 genannter Anbieter (Cloud, Rechenzentrum, Managed Services)",
        consequence: "Verlangt Segmentierung, mit einem Hinweis zur Redundanz; keine Stufe",
      },
      "financial-entity": {
        label: "Ein Finanzunternehmen nach DORA oder sein Zulieferer",
        consequence:
          "Verlangt Maßnahmen zu Segmentierung, Wiederherstellung, Ausstieg und Prüfung; keine Stufe",
      },
      "ecb-supervised": {
        label: "Eine von der EZB beaufsichtigte Bank",
        consequence: "Empfiehlt die Maßnahmen des Cloud-Leitfadens der EZB; keine Stufe",
      },
      "securities-depository": {
        label: "Ein Zentralverwahrer",
        consequence: "Verlangt einen zweiten Standort mit anderen Gefahren; keine Stufe",
      },
    },
  },
  "french-schemes": {
    prompt: "Welches französische Schema verlangt der Käufer?",
    hint: "Fragen Sie nach dem Namen der Qualifikation oder des Zertifikats",
    why: "Das eine ist eine Qualifikation für Anbieter mit sensiblen Kunden, das andere ein Zertifikat für das Hosting von Gesundheitsdaten. Auch ihre Klauseln zum Ort unterscheiden sich.",
    whoKnows: "die Sicherheitsstelle des Käufers",
    options: {
      none: {
        label: "Bei näherem Hinsehen keines davon",
        consequence: "Ohne Wirkung: Die anderen Antworten entscheiden",
      },
      secnumcloud: {
        label: "SecNumCloud",
        consequence: "Verlangt Maßnahmen zu Trennung und Verwaltung; keine Stufe",
      },
      hds: { label: "HDS (Gesundheitsdaten)", consequence: "Verlangt Verschlüsselung; keine Stufe" },
    },
  },
  "finance-supervisors": {
    prompt: "Welche Finanzaufsicht ist zuständig?",
    hint: "Nehmen Sie die Aufsicht des Instituts, nicht die seines Zulieferers",
    why: "Das Schweizer Rundschreiben verlangt Schutz für kritische Daten, die vom Ausland aus erreichbar sind. Die Leitlinien aus Singapur sind Grundsätze; einen Abschnitt davon konnten wir nicht bestätigen.",
    whoKnows: "Risikomanagement oder Rechtsabteilung des Instituts",
    options: {
      none: {
        label: "Bei näherem Hinsehen keine davon",
        consequence: "Ohne Wirkung: Die anderen Antworten entscheiden",
      },
      finma: {
        label: "FINMA (Schweiz)",
        consequence: "Verlangt Verschlüsselung und Überwachung kritischer Daten; keine Stufe",
      },
      mas: { label: "MAS (Singapur)", consequence: "Fügt einen Prüfpunkt hinzu; keine Stufe" },
    },
  },
  "sector-schemes": {
    prompt: "Welche Branchenregelungen gelten?",
    hint: "Einige davon beginnen erst 2028",
    why: "Jede stuft ihren eigenen Gegenstand ein: die Auswirkung auf das Netz, das Ziel einer Zone, den Zweck einer Aufzeichnung, die Integrität eines Spiels. Keine nennt nach unserer heutigen Lesart eine Stufe.",
    whoKnows: "die Compliance-Stelle der Anlage oder des Produkts",
    options: {
      none: {
        label: "Bei näherem Hinsehen keine davon",
        consequence: "Ohne Wirkung: Die anderen Antworten entscheiden",
      },
      "nerc-cip": {
        label: "NERC CIP (Stromnetz, Nordamerika)",
        consequence: "Gibt einen Hinweis zu Fristen und öffnet eine Frage zur Auswirkung",
      },
      iec62443: {
        label: "IEC 62443 (Industrieautomation)",
        consequence: "Empfiehlt Segmentierung nach Zonen und öffnet eine Frage zum Ziellevel",
      },
      gxp: {
        label: "GxP-Aufzeichnungen (21 CFR Part 11, EU-Anhang 11)",
        consequence: "Empfiehlt Validierung und Audit-Trails; keine Stufe",
      },
      gli: {
        label: "GLI-19 oder GLI-33 (Glücksspiel)",
        consequence: "Empfiehlt Integritätsüberwachung und Protokolle; keine Stufe",
      },
    },
  },
  "nerc-impact": {
    prompt: "Welche Auswirkungsstufe haben die Cyber-Assets?",
    hint: "Nehmen Sie die höchste Stufe dessen, was der Workload beeinflussen kann",
    why: "Die 2026 genehmigten Standards sprechen von gemeinsamer Nutzung über Auswirkungsstufen hinweg. Den Wortlaut des Teils, der sie begrenzen würde, konnten wir nicht bestätigen.",
    whoKnows: "der CIP Senior Manager des Unternehmens",
    options: {
      low: { label: "Niedrig", consequence: "Keine Wirkung über die Regelung selbst hinaus" },
      "medium-or-high": {
        label: "Mittel oder hoch",
        consequence: "Fügt einen Prüfpunkt hinzu, bevor sich Stufen einen Host teilen",
      },
    },
  },
  "iec-target-level": {
    prompt: "Welches Ziel-Sicherheitslevel hat die Zone?",
    hint: "Das Level ergibt sich aus der Risikobeurteilung der Zone",
    why: "Die Segmentierung kann logisch oder physisch sein, je nach Ziellevel. Ab welchem Level sie physisch sein muss, konnten wir nicht bestätigen.",
    whoKnows: "wer die Risikobeurteilung der Zone verantwortet",
    options: {
      "level-1-or-2": { label: "1 oder 2", consequence: "Keine Wirkung über die Regelung selbst hinaus" },
      "level-3-or-4": {
        label: "3 oder 4",
        consequence: "Fügt einen Prüfpunkt hinzu: ob die Segmentierung physisch sein muss",
      },
    },
  },
  "swift-architecture": {
    prompt: "Welchen SWIFT-Architekturtyp bescheinigen Sie?",
    hint: "Er steht in der Bescheinigung des letzten Jahres",
    why: "Der Typ bestimmt, welche Vorgabe die geschützte Zone verlangt. Die Grenze, die wir daraus lesen, ist dieselbe.",
    whoKnows: "wer die jährliche Bescheinigung unterschreibt",
    options: {
      a4: {
        label: "A4, mit einem Kunden-Konnektor",
        consequence: "Keine Wirkung über die Regelung selbst hinaus: Es ist die Zone von Control 1.5",
      },
      "a1-to-a3": {
        label: "A1, A2 oder A3",
        consequence: "Gibt einen Hinweis: Es ist die Zone von Control 1.1, Schnittstellen eingeschlossen",
      },
    },
  },
  "pci-scope": {
    prompt: "Wie steht dieser Workload zur Karteninhaberdaten-Umgebung?",
    hint: "Systeme, die sich mit Kartendaten einen Kernel teilen, gehören meist mit ihnen zum Geltungsbereich",
    why: "PCI DSS nennt keine Stufe, doch was auf dem Kernel eines Karten-Workloads läuft, gerät leicht mit ihm in den Geltungsbereich. Eine Trennung, mit der Sie den Bereich verkleinern, ist dann jährlich oder alle sechs Monate zu prüfen.",
    whoKnows: "die PCI-Leitung oder Ihr Prüfer",
    options: {
      "out-of-scope": { label: "Außerhalb", consequence: "Keine PCI-Regel greift" },
      "connected-alone": {
        label: "Verbunden, ohne Kartendaten und ohne Nachbarn von außerhalb",
        consequence: "Fügt die PCI-Maßnahmen hinzu; keine Wirkung auf die Stufe",
      },
      "in-scope-alone": {
        label: "Innerhalb, ohne Nachbarn von außerhalb",
        consequence: "Empfiehlt nur bei riskantem Code oder unterschiedlichem Schutzbedarf mehr",
      },
      "in-scope-mixed": {
        label: "Innerhalb, neben Nachbarn von außerhalb",
        consequence: "Empfiehlt mindestens Container in einer VM, mit erzwungener Platzierung",
      },
    },
  },
  "dod-level": {
    prompt: "Welches DoD Impact Level haben die Daten?",
    hint: "Der Mission Owner legt es fest; nehmen Sie das höchste Level der Daten des Workloads",
    why: "Die verlangte Trennung ändert von Level zu Level ihre Art: logisch, stark virtuell, dann physisch von nicht bundeseigenen und von nicht eingestuften Systemen. Keine andere Antwort verschiebt eine Platzierung des Bundes so weit.",
    whoKnows: "der Mission Owner oder der Authorizing Official",
    options: {
      il2: {
        label: "IL2, öffentlich oder geringe Auswirkung",
        consequence: "Verlangt validierte Kryptografie; keine Stufe",
      },
      il4: {
        label: "IL4, Controlled Unclassified",
        consequence: "Empfiehlt mindestens Container in einer VM neben anderen Organisationen",
      },
      il5: {
        label: "IL5, nicht eingestuft mit höherem Schutzbedarf",
        consequence: "Neben anderen Teams mindestens Container in einer VM; nur Nachbarn des Bundes",
      },
      il6: {
        label: "IL6, SECRET",
        consequence: "Hebt die Mindeststufe auf dedizierte Hosts, nur SECRET-Nachbarn",
      },
    },
  },
  "dod-region": {
    prompt: "Wer nutzt die Region sonst, in der dieser DoD-Workload laufen würde?",
    hint: "Fragen Sie nach der IL5-Zulassung des Anbieters und den Diensten, die sie abdeckt",
    why: "Bei IL5 soll die Hardware von nicht bundeseigenen Systemen getrennt sein. Wo die Region auch anderen dient, verweisen Anbieter für dasselbe Ziel auf dedizierte Hosts.",
    whoKnows: "die Zulassungsunterlagen des Cloud-Anbieters",
    options: {
      "federal-only": {
        label: "Nur Mandanten des Bundes",
        consequence: "Keine Wirkung über das Level selbst hinaus",
      },
      shared: { label: "Auch andere Mandanten", consequence: "Empfiehlt dedizierte Hosts" },
    },
  },
  "fedramp-level": {
    prompt: "Welches FedRAMP-Level gilt?",
    hint: "Das Level des Systems, zu dem dieser Workload gehört, nicht das des Workloads allein",
    why: "Das Level wählt die Baseline: Ausweichstandorte ab Moderate, Isolation der Sicherheitsfunktionen ab High. Keines der drei Level nennt eine Stufe über dem Prozess.",
    whoKnows: "der System Owner, aus der Einstufung",
    options: {
      low: { label: "Low", consequence: "Keine Wirkung über die Regelung selbst hinaus" },
      moderate: { label: "Moderate", consequence: "Hebt die Verteilung auf getrennte Rechenzentren" },
      high: {
        label: "High",
        consequence: "Verlangt auch isolierte Komponenten; keine Wirkung auf die Stufe",
      },
    },
  },
  "cjis-mixing": {
    prompt: "Teilen sich Strafjustizdaten ein System mit anderen Daten?",
    hint: "Bedenken Sie Speicher, Platten und Protokolle auf derselben Maschine",
    why: "Eine frühere Fassung verlangte, gemischte Strafjustizdaten zu verschlüsseln oder in einer eigenen VM zu halten. Der heutige Text enthält diese Regel nicht mehr, eine Behörde des Bundesstaats kann sie aber beibehalten.",
    whoKnows: "der CJIS Systems Officer der Behörde",
    options: {
      apart: { label: "Getrennt gehalten", consequence: "Keine Wirkung über die Regelung selbst hinaus" },
      "mixed-encrypted": {
        label: "Zusammen, immer verschlüsselt",
        consequence: "Verlangt Protokolle außerhalb des Hosts, Filterung und Verschlüsselung",
      },
      "mixed-plaintext": {
        label: "Zusammen, irgendwo im Klartext",
        consequence: "Empfiehlt mindestens Container in einer VM",
      },
    },
  },
  "grundschutz-need": {
    prompt: "Welchen Schutzbedarf hat die Feststellung ergeben?",
    hint: "Nehmen Sie den höchsten Wert von Vertraulichkeit, Integrität und Verfügbarkeit",
    why: "Der Grundschutz staffelt seine Container-Bausteine nach Schutzbedarf, von Namespaces bis zu eigenen Knoten. Sein Wortlaut ist ein abgestuftes SOLLTE, das ein Auditor gegen Ihre Risikoanalyse abwägt.",
    whoKnows: "der Informationssicherheitsbeauftragte",
    options: {
      normal: { label: "Normal", consequence: "Empfiehlt mindestens Container" },
      high: {
        label: "Hoch",
        consequence: "Empfiehlt Container in einer VM neben ungleichen Nachbarn und einen zweiten Standort",
      },
      "very-high": {
        label: "Sehr hoch",
        consequence: "Empfiehlt eigene Knoten: neben anderen mindestens Container in einer VM",
      },
    },
  },
  "ism-classification": {
    prompt: "Wie sind die Daten der australischen Regierung eingestuft?",
    hint: "„Bis PROTECTED“ umfasst nicht Eingestuftes und OFFICIAL: Sensitive",
    why: "Bis PROTECTED härtet das Handbuch, was isoliert, und lässt Container als solche zu. Ab SECRET wird ein Server nicht über Einstufungen oder Sicherheitsdomänen hinweg geteilt.",
    whoKnows: "wem die Daten gehören, oder der IRAP-Prüfer",
    options: {
      "protected-or-below": {
        label: "PROTECTED oder niedriger",
        consequence: "Verlangt Härtung und Prüfung; keine Stufe",
      },
      "secret-or-above": {
        label: "SECRET oder TOP SECRET",
        consequence: "Hebt die Mindeststufe auf dedizierte Hosts, eine Domäne je Host",
      },
    },
  },
  "nzism-classification": {
    prompt: "Welche Einstufungen würden sich die Hosts teilen?",
    hint: "Ab CONFIDENTIAL zählt eine andere Sicherheitsdomäne als andere Einstufung",
    why: "Das Handbuch lässt Virtualisierung nicht als Trennung zwischen Einstufungen gelten. Innerhalb einer Einstufung und Domäne sind virtuelle Maschinen zulässig.",
    whoKnows: "die Zertifizierungsstelle, oder wem die Daten gehören",
    options: {
      "same-classification": {
        label: "Eine Einstufung und Domäne",
        consequence: "Begrenzt, wer auf die Hosts darf; keine Wirkung auf die Stufe",
      },
      "different-classification": {
        label: "Mehrere",
        consequence: "Hebt die Mindeststufe auf dedizierte Hosts",
      },
    },
  },
  "mlps-level": {
    prompt: "Auf welchem MLPS-Level ist das System eingestuft?",
    hint: "Die Plattform muss mindestens so hoch eingestuft sein wie das System darauf",
    why: "Die Cloud-Erweiterung setzt auf Level 2 und 3 virtuelle Maschinen voraus und verlangt auf Level 4 einen getrennten Ressourcenpool. Das Löschen von Speicher und Platten gilt ab Level 2.",
    whoKnows: "wer die Einstufung bei den Behörden eingereicht hat",
    options: {
      "level-2": {
        label: "Level 2",
        consequence: "Empfiehlt mindestens Container in einer VM neben anderen Organisationen",
      },
      "level-3": {
        label: "Level 3",
        consequence: "Verlangt Erkennung versagender Isolation und Schlüssel beim Kunden",
      },
      "level-4": {
        label: "Level 4",
        consequence: "Hebt die Mindeststufe auf dedizierte Hosts für Systeme auf Level 4",
      },
    },
  },
  "csap-tier": {
    prompt: "Welche CSAP-Klasse braucht die öffentliche Stelle?",
    hint: "Niedrig gilt für offene Daten ohne personenbezogene Angaben",
    why: "Offene Daten dürfen allein durch Software getrennt werden. Ab der mittleren Klasse haben öffentliche Stellen eine Zone mit eigener Hardware in Korea.",
    whoKnows: "die öffentliche Stelle, die den Dienst kauft",
    options: {
      low: { label: "Niedrig", consequence: "Verlangt Netzsegmentierung; keine Stufe" },
      "middle-or-high": {
        label: "Mittel oder hoch",
        consequence: "Hebt die Mindeststufe auf dedizierte Hosts in einer Zone des öffentlichen Sektors",
      },
    },
  },
  "nca-entity": {
    prompt: "Ist die saudische Einrichtung eine Behörde oder kritische Infrastruktur?",
    hint: "Tochtergesellschaften und Betreiber kritischer nationaler Infrastruktur zählen mit",
    why: "Die Vorgaben trennen die Umgebung einer Einrichtung von denen anderer Kunden. Für Behörden beschreiben sie eine eigene Community Cloud.",
    whoKnows: "die Compliance-Stelle der Einrichtung",
    options: {
      other: { label: "Keines von beiden", consequence: "Keine Wirkung über die Regelung selbst hinaus" },
      "government-or-critical": {
        label: "Eines von beiden",
        consequence: "Empfiehlt Hosts nur für diesen Kreis",
      },
    },
  },
  "separate-hardware": {
    prompt: "Nennt irgendein Text oder Vertrag getrennte Hardware?",
    hint: "Zitieren Sie die Klausel in der Notiz; eine Gewohnheit oder eine Verkaufsfolie ist keine Klausel",
    why: "Wenn ein unterschriebener Text Hardware nennt, ist die Debatte über genügend Isolation beendet, und es zählt der Wortlaut. Ohne solche Worte wird dedizierte Hardware selten verlangt.",
    whoKnows: "Rechtsabteilung oder Einkauf, mit dem Vertrag vor Augen",
    options: {
      no: { label: "Nein", consequence: "Ohne Wirkung: Hardware bleibt Ihre Wahl" },
      "dedicated-instance": {
        label: "Ja, eine dedizierte Instanz genügt",
        consequence: "Hebt die Mindeststufe auf dedizierten Host: Bei AWS sind beide physisch gleich",
      },
      "dedicated-host": {
        label: "Ja, ein dedizierter Host",
        consequence: "Hebt die Mindeststufe auf dedizierten Host, mit Nachweis, welcher es ist",
      },
      "separate-facility": {
        label: "Ja, ein eigenes Gebäude",
        consequence: "Hebt die Mindeststufe auf dedizierten Host; das Gebäude liegt außerhalb dieser Skala",
      },
    },
  },
  "location-limits": {
    prompt: "Wer oder was begrenzt, wo er läuft und wer ihn betreibt?",
    hint: "Zählen Sie Daten, Backups, Protokolle und die Menschen mit, die die Plattform verwalten",
    why: "Der Ort verringert die möglichen Standorte und damit die erreichbare Verteilung. Über die Grenze zwischen Ihnen und einem Nachbarn sagt er nichts.",
    whoKnows: "Datenschutzbeauftragte, oder der Kundenvertrag",
    options: {
      none: { label: "Nichts", consequence: "Ohne Wirkung" },
      region: {
        label: "Eine Region, etwa die EU",
        consequence: "Gibt einen Hinweis: Kopien und Backups bleiben darin; keine Wirkung auf die Stufe",
      },
      country: {
        label: "Ein Land",
        consequence:
          "Wie bei einer Region; bei Kopien in anderen Rechenzentren ein Hinweis, dort zwei Standorte zu finden",
      },
      "named-staff": {
        label: "Auch namentlich benanntes oder überprüftes Personal",
        consequence:
          "Verlangt eine Maßnahme zur Verwaltung; mit Schlüsseln von Kunden mindestens dedizierter Host",
      },
    },
  },
};
