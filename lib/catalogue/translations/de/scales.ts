import type { CatalogueTranslation } from "../translation";

export const rungs: CatalogueTranslation["rungs"] = {
  process: {
    label: "Prozess",
    definition: "Ein Prozess unter eigenem Benutzer auf einem System, das er mit anderen teilt.",
    mustBreak: "Dateirechte, Benutzer und Sicherheitsmodule, oder der Kernel",
    privateLayers: ["Prozess"],
    shared: ["Dateien und Benutzer des Systems", "Kernel des Hosts", "Hardware"],
  },
  container: {
    label: "Container",
    definition:
      "Prozesse mit eigener Sicht auf Dateien, Namen, Netze und Grenzwerte, auf einem gemeinsamen Kernel.",
    mustBreak: "die Container-Laufzeitumgebung oder der Kernel",
    privateLayers: ["Prozess", "Grenzen des Containers"],
    shared: ["Kernel des Hosts", "Hardware"],
  },
  "sandboxed-container": {
    label: "Container in einer Sandbox",
    definition:
      "Ein Container mit einer zweiten eigenen Grenze auf Kernel-Ebene, etwa einem Kernel im Benutzermodus, aber ohne virtuelle Maschine.",
    mustBreak: "die Sandbox, dann die wenigen Aufrufe, die sie an den Kernel des Hosts richtet",
    privateLayers: ["Prozess", "Grenzen des Containers", "Sandbox"],
    shared: ["Kernel des Hosts", "Hardware"],
  },
  "container-in-vm": {
    label: "Container in einer VM",
    definition:
      "Container eines Mandanten oder eines Schutzbedarfs in einer virtuellen Maschine: eine kleine je Pod, oder Knoten nur für diesen Mandanten.",
    mustBreak: "meist der Kernel des Gasts, dann der Hypervisor",
    privateLayers: ["Nur eigene Container", "Kernel des Gasts"],
    shared: ["Hypervisor", "Hardware"],
  },
  vm: {
    label: "VM",
    definition: "Eine ganze virtuelle Maschine mit einem eigenen Betriebssystem für den Workload.",
    mustBreak: "der Monitor der virtuellen Maschine oder der Hypervisor",
    privateLayers: ["Prozess", "Kernel des Gasts, nur Ihrer"],
    shared: ["Hypervisor", "Hardware"],
  },
  "dedicated-host": {
    label: "Dedizierter Host",
    definition: "Ein Server ohne fremde Mandanten; was darin läuft, darf auf jeder niedrigeren Stufe laufen.",
    mustBreak: "die Control Plane des Anbieters, die Firmware oder das Netz",
    privateLayers: ["Prozess", "Kernel", "Hardware"],
    shared: [],
  },
};

export const spread: CatalogueTranslation["spread"] = {
  S0: "Keine Verteilung",
  S1: "Getrennte Hosts",
  S2: "Getrennte Racks",
  S3: "Getrennte Rechenzentren",
  S4: "Getrennte Gefahrenregionen",
};

export const controlPlanes: CatalogueTranslation["controlPlanes"] = {
  "shared-namespace": "Ein Namespace eines gemeinsamen Clusters",
  "virtual-control-plane": "Eine virtuelle Control Plane je Mandant",
  "own-cluster": "Ein Cluster je Mandant",
};

export const dataInUse: CatalogueTranslation["dataInUse"] = {
  none: "Nichts über die Stufe hinaus",
  "confidential-computing": "Confidential Computing, gegen den Betreiber des Hosts",
};
