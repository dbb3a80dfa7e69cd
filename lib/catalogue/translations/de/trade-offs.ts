import type { CatalogueTranslation } from "../translation";

/** What a rung costs and saves, in the order of the English. */
export const tradeOffs: CatalogueTranslation["tradeOffs"] = {
  process: {
    "start-up": { statement: "Startet etwa so schnell wie ein Systemaufruf; vorzubereiten ist nichts." },
    memory: { statement: "Belegt nicht mehr, als das Programm selbst braucht." },
    density: { statement: "Die dichteste aller Stufen: ein Kernel, ein Dateisystem." },
    "input-output": { statement: "Ohne Abstriche." },
    lifecycle: {
      statement: "Kein Image: Es läuft, was auf dem Host installiert ist, und Reste bleiben liegen.",
    },
    data: {
      statement:
        "Lesbare Home-Verzeichnisse und Reste beendeter Jobs sind die Lecks solcher Systeme, ganz ohne Schwachstelle.",
    },
    elasticity: { statement: "Wächst, soweit der Host reicht; auf einen anderen zieht nichts um." },
    operations: {
      statement:
        "Ein Kernel und ein Satz Pakete sind zu patchen; die Härtung wird Unit für Unit geschrieben.",
    },
  },
  container: {
    "start-up": {
      statement:
        "Kubernetes strebt für 99 von 100 Pods höchstens 5 Sekunden an; ein kleines Programm unter Docker brauchte 1,19 Sekunden.",
      condition:
        "Das Erste ohne das Laden des Images, für zustandslose Pods; das Zweite auf einer Cloud-Maschine um 2019, das meiste davon Docker selbst",
    },
    memory: {
      statement: "Etwa 4 MB für eine untätige Instanz.",
      condition: "Gemessen von den Herstellern von gVisor auf einer Cloud-Maschine, um 2019",
    },
    density: {
      statement:
        "Grenzen setzen die Pods je Knoten des Orchestrators und die Tabellen des Kernels; der Container selbst braucht fast keinen Speicher.",
    },
    "input-output": {
      statement:
        "Fast ohne Abstriche; der Festplattenverkehr eines Pods ist im Kern von Kubernetes nicht begrenzt.",
    },
    lifecycle: {
      statement:
        "Wird neu gebaut statt an Ort und Stelle gepatcht; Knoten werden geräumt, nicht im Betrieb verschoben.",
    },
    data: {
      statement:
        "Seiten im Cache und Image-Schichten teilt er sich mit dem Kernel; ein Volume kann an einen anderen Mandanten gehen, wenn es nicht beim Freigeben gelöscht wird.",
    },
    elasticity: {
      statement: "Kommt und geht im Minutentakt: 60 % der Container lebten eine Minute oder weniger.",
      condition: "Bericht eines Herstellers über seine Kunden, 2025",
    },
    operations: {
      statement:
        "Zu patchen sind Kernel des Hosts, Laufzeitumgebung und Images. User-Namespaces und, in vielen Clustern, der Filter für Systemaufrufe sind eigens einzuschalten.",
    },
  },
  "sandboxed-container": {
    "start-up": {
      statement:
        "Etwa wie ein Container, 1,14 gegen 1,19 Sekunden unter Docker; unter einer Millisekunde, wenn eine vorbereitete Instanz wiederhergestellt wird.",
      condition:
        "Das Erste um 2019 von den Herstellern gemessen, auf einer inzwischen ersetzten Plattform; das Zweite auf einem Forschungssystem",
    },
    memory: {
      statement:
        "Etwa 24 MB für eine untätige Instanz, gegen 4 MB für einen Container; 124 gegen 77 MB mit einer kleinen Webanwendung.",
      condition: "Veröffentlicht von den Herstellern, auf einer inzwischen ersetzten Plattform",
    },
    density: {
      statement:
        "Begrenzt durch rund 20 MB mehr je Instanz als bei einem Container; im Übrigen wie bei Containern.",
      condition: "Untätige Instanzen, gemessen von den Herstellern",
    },
    "input-output": {
      statement:
        "Die schwache Seite: etwa die Hälfte der Anfragen je Sekunde bei einem In-Memory-Datenspeicher, zwei Drittel bis neun Zehntel des Netzdurchsatzes. Ein Unternehmen sah bei 70 % seiner Anwendungen unter 1 % Mehraufwand.",
      condition: "Die ersten Zahlen stammen von einer 2023 ersetzten Plattform",
    },
    lifecycle: {
      statement:
        "Sichern und Wiederherstellen eines Zustands gibt es; das Verschieben eines laufenden Pods auf einen anderen Host nicht.",
    },
    data: {
      statement:
        "Blockgeräte lassen sich darin nicht einhängen; vom Host eingeblendete Dateien nutzen weiter dessen Page-Cache.",
    },
    elasticity: {
      statement:
        "Läuft auf gewöhnlichen virtuellen Knoten; ein Unternehmen startet täglich Millionen von Sandboxes.",
      condition: "Agenten im Training, 2026; in 1,7 % der Fälle war Arbeit an der Verträglichkeit nötig",
    },
    operations: {
      statement:
        "Eine zweite Laufzeitumgebung ist auszuliefern und zu testen. Verschachtelte Virtualisierung oder ein Profil je Anwendung braucht sie nicht.",
    },
  },
  "container-in-vm": {
    "start-up": {
      statement: "Höchstens 125 ms bis zum ersten Programm des Gasts.",
      condition: "Firecracker: ein virtueller Prozessor, 128 MiB, ein minimaler Kernel, Bare-Metal-Hosts",
    },
    memory: {
      statement:
        "Höchstens 5 MiB für den Monitor der Maschine; Kata reserviert 130 bis 320 MiB je Pod, 2 GiB für einen vertraulichen.",
      condition: "Die Reservierung ist, was der Scheduler zählt, nicht was stets benutzt wird",
    },
    density: {
      statement: "Mehr als 2.500 auf einem Host mit 384 GB.",
      condition: "Eine für Dichte gebaute Laufzeitumgebung aus der Forschung",
    },
    "input-output": {
      statement: "Angestrebt sind mehr als 95 % der Prozessorleistung von Bare Metal und 0,06 ms Netzlatenz.",
      condition: "Beides ist vom Projekt als noch zu prüfen bezeichnet",
    },
    lifecycle: {
      statement:
        "Images und Container-API bleiben. Mit Kata kein Netz des Hosts und kein Sichern des Zustands; Kopien einer Momentaufnahme haben denselben Zufallszustand.",
    },
    data: {
      statement:
        "Block-Volumes trennen Mandanten besser als ein gemeinsames Dateisystem; der Speicher eines Gasts kann in den Swap des Hosts geraten, wenn dieser nicht abgeschaltet ist.",
    },
    elasticity: {
      statement:
        "Fünf Starts je Sekunde und Kern, oder mehr als 200 je Sekunde auf einem Host. Knoten brauchen KVM, das nicht jede Cloud-Maschine bietet.",
      condition:
        "Das Erste ist das Ziel von Firecracker auf Bare Metal, das Zweite eine Laufzeitumgebung aus der Forschung",
    },
    operations: {
      statement:
        "Zwei Scheduler und zwei Patch-Zyklen: Kernel und Monitor des Hosts, Kernel und Images des Gasts. Eine Maschine je Pod braucht KVM auf dem Knoten.",
    },
  },
  vm: {
    "start-up": {
      statement: "Etwa 23 bis 25 Sekunden, bis man sich anmelden kann.",
      condition:
        "Google Compute Engine, bis zu 32 virtuelle Prozessoren, rund 5.000 Starts, 2018; je nach Image und Ort verschieden",
    },
    memory: { statement: "Ein volles Betriebssystem je Workload, samt seinen Caches." },
    density: {
      statement: "Weit unter kleinen Maschinen: Dienste und Caches gibt es je Gast einmal.",
    },
    "input-output": {
      statement:
        "Eine allgemeine Zahl fand sich nicht; am nächsten kommen 95 % der Prozessorleistung von Bare Metal. Geräte lassen sich durchreichen, was einen Weg um die Wand herum öffnet.",
      condition: "Die Zahl ist das Ziel eines kleinen Monitors, als noch zu prüfen bezeichnet",
    },
    lifecycle: {
      statement: "Lebt lange, lässt sich oft im Betrieb verschieben und sammelt mit der Zeit Zustand an.",
    },
    data: {
      statement:
        "Eigene Volumes, leicht zu verschlüsseln und leicht zu vergessen. Auch den Speicher zu verschlüsseln kostete 45 bis 70 % des Durchsatzes.",
      condition:
        "Die Zahl gilt für das Wechseln von Modellen auf einer GPU im vertraulichen Modus, eine Studie von 2025",
    },
    elasticity: {
      statement: "Wächst um ganze Maschinen, je nach Image, Typ und Ort verschieden schnell.",
    },
    operations: {
      statement:
        "Ein Image, ein Agent und ein Patch-Zyklus je Maschine; jedes Betriebssystem, jeder Kernel, jedes Modul.",
    },
  },
  "dedicated-host": {
    "start-up": {
      statement: "An Kapazität gebunden: Erst muss ein Host frei und eingerichtet sein.",
    },
    memory: { statement: "Der ganze Speicher des Servers, benutzt oder nicht." },
    density: {
      statement: "So dicht, wie Ihre eigenen Workloads ihn belegen; bezahlt wird der ganze Server.",
      condition: "Bei den isolierten Größen von Azure etwa 10 % über dem Preis der geteilten",
    },
    "input-output": { statement: "Keine fremden Nachbarn; Bare Metal, wo Sie es wählen." },
    lifecycle: {
      statement:
        "Fällt als Ganzes aus. Isolierte Größen laufen mit ihrer Hardware aus, bei Azure mit zwölf Monaten Ankündigung.",
    },
    data: {
      statement:
        "Kein fremder Mandant in Speicher oder Caches. Speichersysteme und Netz sind meist weiterhin geteilt, und Platten werden eines Tages zurückgegeben.",
    },
    elasticity: {
      statement:
        "Hosts werden über eine Schnittstelle bestellt, solange es welche gibt, und auch im Leerlauf bezahlt.",
    },
    operations: {
      statement:
        "Sie bestimmen, wohin Instanzen kommen, wann der Host gewartet wird und was geschieht, wenn er ausfällt.",
    },
  },
};
