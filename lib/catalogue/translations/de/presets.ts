import type { CatalogueTranslation } from "../translation";

export const presets: CatalogueTranslation["presets"] = {
  "internal-tool": {
    label: "Internes Werkzeug",
    description: "Ein Werkzeug des Teams auf dem eigenen Host, nur für Kollegen",
  },
  "company-platform": {
    label: "Plattform des Unternehmens",
    description: "Dienste mehrerer Teams auf einem Cluster, alles eigener, geprüfter Code",
  },
  "public-saas": {
    label: "Öffentliche Webanwendung (SaaS)",
    description: "Ihre eigene Anwendung für viele Kunden, die Daten mitbringen, aber keinen Code",
  },
  "university-research-groups": {
    label: "Forschungsgruppen einer Universität",
    description: "Batch-Jobs mehrerer Gruppen auf Maschinen der Universität",
  },
  "hospital-records": {
    label: "Patientenakten",
    description: "Akten in eigenen, geprüften Diensten des Krankenhauses, nach Schutzbedarf sortiert",
  },
  "file-conversion": {
    label: "Umwandlung von Dateien der Kunden",
    description: "Ihr eigenes Programm öffnet Bilder, Videos oder Dokumente, die Kunden hochladen",
  },
  "card-payments": {
    label: "Kartenzahlungen",
    description:
      "Ein Zahlungsdienst auf einem Cluster, auf dem auch Workloads außerhalb seines Geltungsbereichs laufen",
  },
  "ci-for-untrusted-code": {
    label: "Builds von nicht vertrautem Code",
    description: "Jeder darf eine Änderung vorschlagen; sie wird gebaut und getestet, bevor jemand sie liest",
  },
  "ai-agents": {
    label: "KI-Agenten, die Code ausführen",
    description: "Agenten vieler Kunden schreiben und starten Befehle, Skripte und kleine Programme",
  },
  "managed-databases": {
    label: "Datenbanken für Kunden",
    description: "Eine Instanz je Kunde, die dieser in SQL abfragt",
  },
  "windows-service": {
    label: "Windows-Dienst mit Treiber",
    description: "Ein Dienst, der Windows und einen Kernel-Treiber braucht, neben Linux-Hosts",
  },
  "desktop-compartments": {
    label: "Abteilungen eines Arbeitsplatzrechners",
    description:
      "Eine Person öffnet gefährliche Dokumente und trennt sie vom Rest, je mit einem ganzen System",
  },
  "public-cloud": {
    label: "Public Cloud",
    description: "Unternehmen, Behörden und Forschung betreiben auf gemeinsamer Hardware, was sie wollen",
  },
  "rented-machines": {
    label: "Mietserver",
    description: "Kunden mieten Server, installieren, was sie wollen, und verwalten sie selbst",
  },
  "licensed-database": {
    label: "Nach Sockeln lizenzierte Datenbank",
    description: "Die Datenbank eines Herstellers, deren Lizenz die Sockel ihrer Hosts zählt",
  },
  "dod-il5-shared-region": {
    label: "US-DoD IL5 in einer gemeinsamen Region",
    description:
      "Ein Workload der Verteidigung auf Impact Level 5, in einer Region auch für andere als Bundesmandanten",
  },
};
