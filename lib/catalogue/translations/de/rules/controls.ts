import type { CatalogueTranslation } from "../../translation";

export const controlRules: CatalogueTranslation["rules"] = {
  "CTL-01": {
    title: "Den Benutzer root auf einen gewöhnlichen Benutzer außerhalb des Containers abbilden",
    rationale:
      "Ohne User-Namespace ist Benutzer 0 drinnen auch Benutzer 0 draußen, und ein Ausbruch beginnt mit den höchsten Rechten des Hosts. Ihn anders abzubilden kostet ein Feld und nimmt einem Ausbruch den größten Teil der Beute.",
    falsePositives:
      "Der Workload bindet Volumes ein, die keine abgebildeten IDs unterstützen, und läuft allein auf seinem Kernel.",
  },
  "CTL-02": {
    title: "Netzverkehr zwischen Mandanten standardmäßig verbieten",
    rationale:
      "Pods erreichen einander frei und unverschlüsselt, bis eine Richtlinie etwas anderes sagt, und eine Richtlinie ohne Plug-in, das sie durchsetzt, sagt nichts. Die Grenze der Stufe filtert kein einziges Paket.",
    falsePositives: "Nichts auf dem Cluster lauscht am Netz.",
  },
  "CTL-03": {
    title: "Unsignierte Images bei der Zulassung ablehnen",
    rationale:
      "Ein Scan in der Pipeline sagt nichts über Images, die auf anderem Weg kommen. Die Zulassung ist die eine Stelle, an der alles vorbeikommt; prüfen Sie also dort Signatur und Herkunftsnachweis.",
    falsePositives:
      "Nur eine Person kann ausliefern, aus einem einzigen Build, und die Plattform zeichnet es auf.",
  },
  "CTL-04": {
    title: "Images grundsätzlich scannen und wissen, wer ihre Basis pflegt",
    rationale:
      "Wo nur gelegentlich oder gar nicht geprüft wird, kommen bekannte Schwachstellen mit dem Image. Eine gepflegte Basis und ein Scan, der einen Build scheitern lassen kann, beseitigen die billigsten Angriffe zuerst.",
    falsePositives:
      "Das Image wird von null aufgebaut und enthält ein einziges, eigenes statisches Binärprogramm.",
  },
  "CTL-05": {
    title: "Den Daten jedes Mandanten einen eigenen Schlüssel geben",
    rationale:
      "Bei einem gemeinsamen Schema oder einem Zeilenfilter reicht eine falsche Abfrage über Mandanten hinweg, und keine Grenze zwischen Prozessen bemerkt es. Ein Schlüssel je Mandant macht aus diesem Fehler Geheimtext.",
    falsePositives: "Die gemeinsamen Zeilen sind Referenzdaten, die jeder Mandant lesen darf.",
  },
  "CTL-06": {
    title: "Protokolle abseits des Knotens sammeln",
    rationale:
      "Kurzlebige Instanzen nehmen ihre Protokolle mit, und ein Eindringling auf dem Knoten verändert, was dort zurückbleibt. Zentrale Protokolle dienen jeder Stufe, und Prüfer fragen zuerst nach ihnen.",
    falsePositives: "Der Workload ist ein Batchjob, dessen einzige Ausgabe sein Ergebnis ist.",
  },
  "CTL-07": {
    title: "Prozessor, Speicher und Prozesse jedes Mandanten begrenzen",
    rationale:
      "Ohne Grenzwerte kann auch hinter einer Grenze ein Mandant den übrigen die Maschine wegnehmen. Grenzwerte muss man eigens setzen, und für Block-I/O bietet Kubernetes selbst keine; sagen Sie also, was Sie für Datenträger tun.",
    falsePositives: "Der Scheduler gibt dem Workload ganze Maschinen.",
  },
  "CTL-08": {
    title: "Eng begrenzen, was Mandanten vom Orchestrator verlangen dürfen",
    rationale:
      "Wer Pods anlegen darf, kann versuchen, privilegierte anzulegen, und ein eingebundenes Token trägt seine Rechte in jeden Einbruch. Die Stufe schützt den Knoten; Rollen schützen den Server, der ihn steuert.",
    falsePositives:
      "Das Konto der Pipeline ist der einzige Zugang der Mandanten und legt nichts an als deren eigene Objekte.",
  },
  "CTL-09": {
    title: "Systemaufrufe filtern, Capabilities entziehen und durch ein Profil einschränken",
    rationale:
      "Ein Pod, der den Standard „Restricted“ nicht erfüllen kann, behält Rechte, die die meisten Workloads nie nutzen. Ein Standardfilter, entzogene Capabilities und ein Profil verkürzen die Liste des Kernel-Codes, den er erreicht; auf vielen Clustern muss man den Filter noch eigens einschalten.",
    falsePositives: "Der Workload hat einen eigenen Gastkernel, den er frei nutzen darf.",
  },
  "CTL-10": {
    title: "Namespaces und Pfade des Hosts zurückgeben, wo sie nicht gebraucht werden",
    rationale:
      "Das Netz des Hosts, seine Prozesse, seine Pfade und der Socket der Laufzeitumgebung nehmen dem Container jeweils ein Stück. Entziehen Sie eines nach dem anderen und sehen Sie, was noch läuft, bevor Sie für eine andere Stufe bezahlen.",
    falsePositives: "Der Workload ist ein Knotenagent, dessen Zweck der Host ist.",
  },
  "CTL-11": {
    title: "Einem Workload, der Schlüssel zu anderen Systemen hält, kurzlebige Zugangsdaten ausstellen",
    rationale:
      "Schlüssel zu anderen Systemen sind mehr wert als die Daten daneben. Eine Identität, die gegen ablaufende Geheimnisse getauscht wird, lässt einem Eindringling wenig, und ein Schlüsselspeicher in Hardware oder als verwalteter Dienst hält den langlebigen Teil anderswo.",
    falsePositives: "Die Schlüssel sind öffentliche Schlüssel.",
  },
  "CTL-12": {
    title: "Vertrauliche Daten im Ruhezustand und auf der Leitung verschlüsseln",
    rationale:
      "Verkehr zwischen Pods ist Klartext, solange Sie ihn nicht verschlüsseln, und ein Snapshot überdauert die Grenze, hinter der er entstand. Verschlüsselung erfasst Datenträger, Backups und mitgeschnittene Pakete; für Daten im Arbeitsspeicher bewirkt sie nichts.",
    falsePositives: "Die Daten sind nur bis zu einem Datum vertraulich, das verstrichen ist.",
  },
  "CTL-13": {
    title: "Workload-Zertifikate maschinell erneuern, wo gemeinsam geführter Verkehr geprüft wird",
    rationale:
      "Eine Prüfung auf dem Weg braucht ein Zertifikat, und ein langlebiges wird zum interessantesten Schlüssel des Clusters. Eine Stelle, die Zertifikate ausstellt und erneuert, macht den Handgriff überflüssig.",
    falsePositives: "Kein Verkehr verlässt den Pod.",
  },
  "CTL-14": {
    title: "Die Eingangstür bewachen, wo Fremde etwas erreichen",
    rationale:
      "Anfragen, Passwörter und Schwachstellen in Ihrem eigenen Code kommen durch die Eingangstür, und jede Stufe lässt diese Tür, wo sie ist. Entfernen Sie Shells und Konten aus dem Image, halten Sie es unveränderlich, und prüfen Sie Anfragen dort, wo sie lesbar sind.",
    falsePositives: "Ein vorgelagertes Gateway nimmt nur signierte Aufrufe bekannter Gegenstellen an.",
  },
  "CTL-15": {
    title: "Ausgehenden Verkehr fremden Codes durch eine Positivliste leiten",
    rationale:
      "Code von Kunden, oder von einem Agenten zur Laufzeit geschrieben, kann alles erreichen, was das Netz ihn erreichen lässt, auch den Metadatendienst der Cloud selbst. Eine starke Grenze um ihn herum mit offenem Weg nach draußen ist dennoch undicht.",
    falsePositives: "Der Code hat überhaupt kein Netz.",
  },
  "CTL-16": {
    title: "Verhalten zur Laufzeit beobachten, wo Code oder Dateien von außen kommen",
    rationale:
      "Eine Schwachstelle, die kein Scan kennt, verrät sich durch das, was sie tut: eine Shell, ein ungewöhnlicher Systemaufruf, ein Schreibzugriff, wo es keinen gab. Am meisten bringt die Beobachtung, wo Fremde den Code oder die Dateien liefern.",
    falsePositives: "Niemand wird die Alarme ansehen; dann beginnen Sie mit den Protokollen.",
  },
  "CTL-17": {
    title:
      "Für Binärprogramme, die Sie nicht lesen können, ein aufgezeichnetes Profil der Systemaufrufe pflegen",
    rationale:
      "Bei dem Binärprogramm eines Herstellers oder einem ungeprüften Paket können Sie nicht vom Quelltext her argumentieren, aber Sie können aufzeichnen, was es aufruft, und den Rest verweigern. Ein solches Profil braucht jemanden, der es pflegt; wo es den nicht gibt, erledigt eine Laufzeitumgebung mit Sandbox die Arbeit allgemein.",
    falsePositives: "Das Binärprogramm ändert sich wöchentlich, sodass ein Profil nie zur Ruhe kommt.",
  },
  "CTL-18": {
    title: "Die Zeit von der Korrektur bis zum laufenden Kernel verkürzen",
    rationale:
      "Mehrere Kernel-Schwachstellen des Jahres 2026 kamen mit öffentlichen Exploits, und ein gemeinsamer Kernel ist nur so aktuell wie sein langsamster Knoten. Bauen Sie maschinell neu, und seien Sie in der Lage, einen Knoten zu leeren, um ihn neu zu starten.",
    falsePositives: "Der Anbieter patcht den Kernel im laufenden Betrieb und weist es nach.",
  },
  "CTL-19": {
    title: "Langlebige Instanzen, die am Internet stehen, ersetzen",
    rationale:
      "Wer in einer Instanz Fuß fasst, die monatelang lebt, hat Monate, um das zu nutzen. Instanzen und Knoten nach Plan zu ersetzen beendet es, ohne dass es jemand bemerkt haben muss.",
    falsePositives: "Lokaler Zustand macht das Ersetzen zu einem Ausfall; dann planen Sie den Ausfall.",
  },
  "CTL-20": {
    title: "Seitenkanäle des Prozessors schließen, wo ein Nachbar mithören könnte",
    rationale:
      "Weder eine Sandbox noch eine VM verbirgt, was gemeinsame Kerne und Caches preisgeben. Aktueller Microcode, keine gemeinsamen Kerne und keine Deduplizierung des Speichers schließen die bekannten Wege, soweit sie bekannt sind.",
    falsePositives: "Auf dem Prozessor läuft nie etwas Fremdes.",
  },
  "CTL-21": {
    title: "Attestierung prüfen und die Schlüssel selbst halten, wo der Betreiber ein Gegner ist",
    rationale:
      "Verschlüsselter Speicher hilft nur, wenn Sie prüfen, womit Sie sprechen, bevor Sie ein Geheimnis übergeben. Ein dedizierter Host hilft hier nicht: Sein Betreiber ist immer noch der Betreiber.",
    falsePositives: "Der Betreiber ist Ihr eigenes Team.",
  },
  "CTL-22": {
    title: "Jede Grenze zwischen Ihren Kunden überprüfen",
    rationale:
      "Kunden begegnen einander an gemeinsamen Schnittstellen, Warteschlangen, Caches und Protokollen, lange bevor sie sich am Kernel begegnen. Eine Überprüfung je Schnittstelle findet, was eine Stufe nicht ausdrücken kann.",
    falsePositives: "Jeder Kunde hat einen ganzen Stack für sich.",
  },
  "CTL-23": {
    title: "Verschachtelte Virtualisierung von nicht vertrauenswürdigen Gästen fernhalten",
    rationale:
      "Zwei KVM-Ausbrüche des Jahres 2026 sind erreichbar, wo Verschachtelung angeboten wird. Wenn Sie sie brauchen, bieten Sie sie nur vertrauenswürdigen Gästen an, und patchen Sie diesen Host zuerst.",
    falsePositives:
      "Die Knoten sind virtuell, und die Verschachtelung gehört allein Ihnen, unterhalb jedes Mandanten.",
  },
  "CTL-24": {
    title: "Den Hypervisor und seine Hosts härten, wenn Sie sie betreiben",
    rationale:
      "Eine virtuelle Maschine ruht auf einem Host, einem Hypervisor und einem Verwaltungsnetz, um die Sie sich kümmern müssen. Der Rat des NIST für Hypervisoren setzt VMs voraus und schützt fünf Grundfunktionen der Plattform.",
    falsePositives: "Der Anbieter betreibt den Hypervisor; dann verlangen Sie seine Nachweise.",
  },
  "CTL-25": {
    title: "Eine gemeinsam genutzte GPU in Hardware partitionieren",
    rationale:
      "Zeitscheiben auf einer GPU isolieren weder Speicher noch Fehler zwischen Mandanten. Partitionieren Sie die GPU in Hardware, oder geben Sie sie ganz.",
    falsePositives: "Alles auf der GPU gehört einem Mandanten.",
  },
  "CTL-26": {
    title: "Lokale Datenträger löschen, bevor sie an einen anderen Mandanten gehen",
    rationale:
      "Volumes, Caches und temporärer Speicherplatz bleiben bestehen, wenn eine Instanz verschwunden ist. Was auf dem Datenträger bleibt, erreicht den nächsten Mandanten ganz ohne Schwachstelle.",
    falsePositives: "Der lokale Zustand ist ein Cache öffentlicher Daten.",
  },
};
