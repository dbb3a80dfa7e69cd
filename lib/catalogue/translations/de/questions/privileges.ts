import type { CatalogueTranslation } from "../../translation";

export const privilegesQuestions: CatalogueTranslation["questions"] = {
  "run-as": {
    prompt: "Unter welchem Benutzer läuft er?",
    hint: "In Kubernetes gibt hostUsers: false einem Pod einen eigenen User-Namespace",
    why: "Ohne User-Namespace ist root im Container nach einem Ausbruch root auf dem Knoten. Mit ihm kommt ein Ausbruch als Benutzer ohne Rechte an.",
    whoKnows: "wer das Image und sein Manifest schreibt",
    options: {
      "user-namespace": {
        label: "Beliebiger Benutzer in einem User-Namespace",
        consequence: "Für sich allein ohne Wirkung",
      },
      "non-root": {
        label: "Gewöhnlicher Benutzer, ohne User-Namespace",
        consequence: "Keine Mindeststufe; empfiehlt einen User-Namespace",
      },
      root: {
        label: "root, ohne User-Namespace",
        consequence: "Neben Code von Kunden mindestens Container in einer VM; dazu ein Hinweis",
      },
    },
  },
  "pod-security": {
    prompt: "Welchen Pod-Security-Standard kann er einhalten?",
    hint: "Antworten Sie danach, was er braucht, gleich was der Cluster heute erzwingt",
    why: "Ein privilegierter Container besitzt den Knoten, nicht einen Teil davon. Die Standards nennen die Einstellungen, die den Knoten preisgeben.",
    whoKnows: "wer das Manifest schreibt",
    options: {
      restricted: { label: "Restricted", consequence: "Für sich allein ohne Wirkung" },
      baseline: {
        label: "Baseline",
        consequence: "Für sich allein keine Mindeststufe; fragt, welche Teile des Hosts er nutzt",
      },
      privileged: {
        label: "Privileged",
        consequence:
          "Neben anderen Teams mindestens Container in einer VM; mit der Shell eines Außenstehenden VM",
      },
    },
  },
  "host-access": {
    prompt: "Welche Teile des Hosts nutzt er?",
    hint: "Kreuzen Sie alles an, was das Manifest verlangt, auch wenn es nur gelesen wird",
    why: "Jeder davon öffnet eine Tür in der Wand des Containers. Was hinter der Tür liegt, gehört allen Mandanten des Knotens.",
    whoKnows: "wer das Manifest schreibt",
    options: {
      none: { label: "Keinen davon", consequence: "Für sich allein ohne Wirkung" },
      "host-network": {
        label: "Das Netz des Hosts",
        consequence: "Keine Mindeststufe; ein Hinweis; mit Serverless-Containern nicht möglich",
      },
      "host-pid-ipc": {
        label: "Prozesse oder gemeinsamen Speicher des Hosts",
        consequence: "Zwischen Organisationen mindestens Container in einer VM",
      },
      "host-path": {
        label: "Verzeichnisse des Hosts",
        consequence: "Zwischen Organisationen mindestens Container in einer VM",
      },
      "added-capabilities": {
        label: "Zusätzliche Linux-Capabilities",
        consequence: "Keine Mindeststufe; ein Hinweis, sie mit der Liste von Baseline zu vergleichen",
      },
      "runtime-socket": {
        label: "Den Socket der Container-Laufzeitumgebung",
        consequence: "Neben anderen Teams mindestens Container in einer VM",
      },
    },
  },
  "kernel-needs": {
    prompt: "Was braucht er vom Kernel über gewöhnliche Aufrufe hinaus?",
    hint: "Datenbanken, Tracer, VPNs und Speichertreiber sind die üblichen Fälle",
    why: "Ein Kernel im Benutzermodus bietet weniger Aufrufe als Linux, und ein gemeinsamer Kernel lässt sich nicht für einen Mandanten allein ändern. Besonderer Bedarf schließt daher manche Stufen aus und treibt andere nach oben.",
    whoKnows: "die Leitung der Entwicklung oder der Hersteller",
    options: {
      ordinary: { label: "Nur gewöhnliche Aufrufe", consequence: "Für sich allein ohne Wirkung" },
      "rare-calls": {
        label: "io_uring oder andere seltene Aufrufe, ohne Ausweichweg",
        consequence: "Schließt Container in einer Sandbox aus",
      },
      sysctls: {
        label: "Kernel-Einstellungen, die für den ganzen Knoten gelten",
        consequence: "Zwischen Organisationen mindestens Container in einer VM; sonst ein Hinweis",
      },
      ebpf: {
        label: "eBPF-Programme",
        consequence:
          "Schließt Container in einer Sandbox aus; neben anderen Teams mindestens Container in einer VM",
      },
      "kernel-modules": {
        label: "Kernel-Module oder einen eigenen Kernel",
        consequence: "Keine Sandbox; mit Nachbarn mindestens Container in einer VM, neben Außenstehenden VM",
      },
      "nested-virtualisation": {
        label: "Er führt selbst virtuelle Maschinen aus",
        consequence: "Schließt Container in einer Sandbox aus; neben Außenstehenden mindestens VM",
      },
    },
  },
  "operating-system": {
    prompt: "Braucht er das Betriebssystem, das die Hosts ausführen?",
    hint: "Ein Windows-Dienst auf Linux-Hosts braucht ein anderes; ein gemieteter Server ist ein ganzes System",
    why: "Ein Container leiht sich den Kernel seines Hosts. Ein anderes Betriebssystem braucht eine eigene Maschine.",
    whoKnows: "die Leitung der Entwicklung oder der Hersteller",
    options: {
      same: { label: "Ja, dasselbe", consequence: "Für sich allein ohne Wirkung" },
      different: {
        label: "Nein, ein anderes",
        consequence: "Schließt Prozess, Container, Container in einer Sandbox und Container in einer VM aus",
      },
      "whole-system": {
        label: "Er ist ein ganzes System mit eigenem Kernel und eigener Verwaltung",
        consequence: "Wie bei einem anderen; mit Nachbarn mindestens VM",
      },
    },
  },
  devices: {
    prompt: "Welche Geräte nutzt er direkt?",
    hint: "Es zählt, was an ihn durchgereicht wird, nicht was er über das Netz erreicht",
    why: "Ein durchgereichtes Gerät bringt Treiber und Firmware mit, unterhalb der Wand. Sandboxes unterstützen nur wenige, und ein Gerät zu teilen ist eine Grenze für sich.",
    whoKnows: "wer die Plattform technisch betreut",
    options: {
      none: { label: "Keines davon", consequence: "Für sich allein ohne Wirkung" },
      "shared-gpu": {
        label: "Eine mit anderen Mandanten geteilte GPU",
        consequence: "Mit fremdem Code zwischen Organisationen mindestens Container in einer VM",
      },
      "whole-gpu": {
        label: "Eine ganze GPU",
        consequence: "Mit fremdem Code zwischen Organisationen mindestens Container in einer VM",
      },
      "network-passthrough": {
        label: "Eine durchgereichte Netzwerkkarte (SR-IOV, DPDK)",
        consequence: "Schließt Container in einer Sandbox aus",
      },
      hsm: {
        label: "Ein Hardware-Sicherheitsmodul im Host",
        consequence: "Keine Sandbox; mit Schlüsseln von Kunden mindestens dedizierter Host",
      },
    },
  },
};
