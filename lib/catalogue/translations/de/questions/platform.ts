import type { CatalogueTranslation } from "../../translation";

export const platformQuestions: CatalogueTranslation["questions"] = {
  platform: {
    prompt: "Worauf können Sie ihn betreiben?",
    hint: "Kreuzen Sie alles an, was Sie bekommen könnten, nicht nur was Sie nutzen",
    why: "Die richtige Stufe hilft nichts, wenn nichts, was Sie haben, sie bietet. Wenn Sie alles Mögliche nennen, bleiben Stufen offen.",
    whoKnows: "wer die Plattform technisch betreut",
    options: {
      "plain-host": { label: "Ein einfacher Host mit Betriebssystem", consequence: "Hält Prozess offen" },
      "container-engine": {
        label: "Hosts mit Docker, Podman oder LXC",
        consequence: "Zieht Container dem Prozess vor; fragt, ob die Hosts KVM bieten",
      },
      "managed-kubernetes": {
        label: "Managed Kubernetes",
        consequence: "Schließt ohne eigene Hosts Prozess aus",
      },
      "own-kubernetes": {
        label: "Eigenes Kubernetes",
        consequence: "Zieht Container dem Prozess vor; fragt, ob die Knoten KVM bieten",
      },
      "serverless-containers": {
        label: "Serverless-Container (Fargate, Cloud Run und Ähnliches)",
        consequence: "Schließt für sich allein Prozess, VM und dedizierten Host aus",
      },
      "vm-platform": {
        label: "Eine VM-Plattform oder Cloud-Instanzen",
        consequence: "Hält jede Stufe offen; zieht ohne Cluster für stetige Dienste Maschinen vor",
      },
      "own-metal": { label: "Bare Metal", consequence: "Hält jede Stufe offen" },
    },
  },
  "nested-virtualisation": {
    prompt: "Bieten die Knoten Hardware-Virtualisierung (KVM)?",
    hint: "Bare-Metal-Knoten ja; virtuelle Knoten nur mit eingeschalteter verschachtelter Virtualisierung",
    why: "Eine virtuelle Maschine je Container braucht KVM auf dem Knoten. Viele Clouds lassen es weg, daher zählen andere Wege zur selben Stufe.",
    whoKnows: "wer die Plattform technisch betreut",
    options: {
      available: {
        label: "Ja",
        consequence: "Hält VM und Container in einer VM offen; bei fremdem Code ein Hinweis",
      },
      "not-available": {
        label: "Nein",
        consequence: "Schließt VM aus, sofern keine VM-Plattform und kein Bare Metal sie bietet",
      },
    },
  },
  "api-access": {
    prompt: "Wie erreichen Mandanten die API des Orchestrators?",
    hint: "Clusterweite Objekte sind Definitionen, Namespaces, Webhooks und Cluster-Rollen",
    why: "Keine Stufe schützt einen API-Server, den sich Mandanten teilen. Mandanten, die mit ihm sprechen, brauchen eine eigene Control Plane.",
    whoKnows: "wer die Plattform technisch betreut",
    options: {
      none: { label: "Gar nicht", consequence: "Für sich allein ohne Wirkung" },
      pipeline: {
        label: "Über eine Auslieferungspipeline",
        consequence: "Lässt eine gemeinsame Control Plane zu; ein Hinweis auf die Rechte der Pipeline",
      },
      "own-namespace": {
        label: "Direkt, im eigenen Namespace",
        consequence: "Verlangt zwischen Organisationen eine virtuelle Control Plane",
      },
      "cluster-wide": {
        label: "Direkt, auch für clusterweite Objekte",
        consequence:
          "Verlangt eine virtuelle Control Plane, unter misstrauischen Organisationen je einen Cluster",
      },
    },
  },
  licences: {
    prompt: "Wonach werden seine Softwarelizenzen gezählt?",
    hint: "Lesen Sie die Lizenzbedingungen: Mitgebrachte Lizenzen zählen oft Hardware",
    why: "Eine Lizenz, die Sockel zählt, braucht einen Host, dessen Sockel Sie sehen. Das ist ein Grund des Geldes, und wir halten ihn von der Sicherheit getrennt.",
    whoKnows: "wer die Lizenzen verwaltet",
    options: {
      none: { label: "Nicht nach Maschinen", consequence: "Für sich allein ohne Wirkung" },
      "per-vm": {
        label: "Nach virtuellen Maschinen",
        consequence: "Keine Mindeststufe; ein Hinweis, dass mehr Maschinen mehr Lizenzen kosten",
      },
      "per-core": {
        label: "Nach Prozessorkernen",
        consequence: "Keine Mindeststufe; ein Hinweis zu klären, welche Kerne zählen",
      },
      "per-socket": {
        label: "Nach Prozessorsockeln",
        consequence: "Hebt die Mindeststufe auf dedizierten Host",
      },
    },
  },
  patching: {
    prompt: "Wie bald werden Kernel und Laufzeitumgebung gepatcht?",
    hint: "Zählen Sie vom Tag der Veröffentlichung einer Korrektur bis zum Tag, an dem der letzte Knoten sie hat",
    why: "Für mehrere Kernel-Lücken des Jahres 2026 gab es binnen Tagen öffentliche Exploits. Bis der letzte Knoten gepatcht ist, kann sie nutzen, wer dort Code ausführt.",
    whoKnows: "wer den Betrieb technisch verantwortet",
    options: {
      "within-a-week": { label: "Binnen einer Woche", consequence: "Für sich allein ohne Wirkung" },
      monthly: {
        label: "Monatlich",
        consequence: "Mit fremdem Code zwischen Organisationen mindestens Container in einer VM",
      },
      quarterly: {
        label: "Vierteljährlich",
        consequence: "Für Code anderer Teams mindestens Container in einer Sandbox",
      },
      unmanaged: {
        label: "Wenn jemand dazu kommt",
        consequence: "Wo ihn zwischen Organisationen jeder erreicht, mindestens Container in einer Sandbox",
      },
    },
  },
  operations: {
    prompt: "Was kann das Team betreuen?",
    hint: "Antworten Sie für die Menschen in Rufbereitschaft, um drei Uhr nachts",
    why: "Eine Grenze, die niemand pflegt, ist bald keine mehr. Eine zweite Laufzeitumgebung und ein Hypervisor bringen je einen eigenen Patch-Zyklus mit.",
    whoKnows: "wer den Betrieb technisch verantwortet",
    options: {
      "hypervisors-too": {
        label: "Mehrere Laufzeitumgebungen und Hypervisoren",
        consequence: "Für sich allein ohne Wirkung",
      },
      "several-runtimes": {
        label: "Mehrere Container-Laufzeitumgebungen, keinen Hypervisor",
        consequence: "Keine Mindeststufe; ein Hinweis, den Hypervisor von einem Anbieter betreiben zu lassen",
      },
      "one-runtime": {
        label: "Eine Container-Laufzeitumgebung",
        consequence:
          "Auf eigenen Knoten oder Serverless-Containern wird Container in einer VM der Sandbox vorgezogen",
      },
    },
  },
};
