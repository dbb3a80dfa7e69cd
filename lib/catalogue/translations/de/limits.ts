import type { CatalogueTranslation } from "../translation";

export const limits: CatalogueTranslation["limits"] = {
  "front-door": {
    title: "Die Eingangstür",
    explanation:
      "Eine Schwachstelle in der Schnittstelle, die Sie anbieten, wirkt auf jeder Stufe gleich. Die Wand zählt erst für das, was danach geschieht.",
  },
  "old-images": {
    title: "Images, die niemand neu baut",
    explanation:
      "Eine bekannte Schwachstelle in einem Image bleibt, bis das Image neu gebaut wird. Eine Grenze um ein altes Image hält den Eindringling in guter Gesellschaft.",
  },
  "leaked-credentials": {
    title: "Zugangsdaten, die durchsickern",
    explanation:
      "Wer einen Schlüssel hat, braucht keinen Ausbruch. Schlüssel, die zur Laufzeit ausgestellt werden und in Minuten ablaufen, lassen wenig zu finden übrig.",
  },
  "flat-network": {
    title: "Ein flaches Netz",
    explanation:
      "Pods erreichen einander frei und unverschlüsselt, bis eine Richtlinie etwas anderes sagt; ohne ein Netz-Plug-in, das sie durchsetzt, bleibt die Richtlinie unbeachtet.",
  },
  "shared-tables": {
    title: "Tabellen, die sich Mandanten teilen",
    explanation:
      "Eine einzige Abfrage ohne ihren Filter überwindet alle Wände zwischen Maschinen auf einmal.",
  },
  "shared-api": {
    title: "Eine gemeinsame Control Plane",
    explanation:
      "Die API des Orchestrators und das, was ein Knoten von ihr verlangen darf, bleiben gemeinsam genutzt, so dick die Wand um einen Workload auch ist.",
  },
  "slow-patches": {
    title: "Patches, die warten",
    explanation:
      "Für Laufzeitumgebungen, Kernel und Hypervisoren wurden 2026 jeweils Ausbrüche veröffentlicht. Eine Stufe ist so gut wie die letzte Korrektur auf ihr.",
  },
  listening: {
    title: "Mithören durch Hardware",
    explanation:
      "Caches, Threads und Sprungvorhersagen sind über Sandboxes und Maschinen hinweg gleichermaßen undicht. Nur Hardware, die nicht geteilt wird oder bei der sich das Mithören nicht lohnt, macht dem ein Ende.",
  },
  operator: {
    title: "Der Betreiber des Hosts",
    explanation:
      "Wer den Hypervisor betreibt, kann dessen Gäste lesen. Verschlüsselter Speicher ändert das, hält aber niemandem stand, der Zugang zum Speicherbus hat.",
  },
};
