import type { CatalogueTranslation } from "../../translation";

export const codeRules: CatalogueTranslation["rules"] = {
  "COD-01": {
    title: "Code, den jeder oder ein Modell schreiben kann, in einer Sandbox ausführen",
    rationale:
      "Code, den vor der Ausführung niemand gelesen hat, ist als feindlich anzusehen, auch wenn ein Modell ihn geschrieben hat: Ein Prompt kann von einem Fremden kommen. Selbst auf der Maschine eines einzigen Teams steht er neben den Zugangsdaten des Hosts. Eine Sandbox ist das Mindeste, was ihn von dem Kernel fernhält, auf dem diese liegen.",
    falsePositives:
      "Die Maschine wird nach jedem Lauf weggeworfen, enthält keine Zugangsdaten und erreicht nichts; dann ist sie selbst eine Grenze.",
  },
  "COD-02": {
    title: "Beliebigen Code anderer Organisationen in virtuelle Maschinen setzen, wo sich ein Ausbruch lohnt",
    rationale:
      "Dienste, die Funktionen beliebiger Leute ausführen, haben sich auf eine kleine virtuelle Maschine je Mandant festgelegt, und einer der größten bietet das inzwischen als Einstellung an. Bei vielen Kunden wird es jemand versuchen, und vertrauliche Daten oder root im Inneren machen den Versuch lohnend. Wo keines von beidem vorliegt, genügt die Sandbox, die solcher Code ohnehin braucht.",
    falsePositives:
      "Die Sprache erreicht das System überhaupt nicht, und ihr Interpreter wird gegen Angriffe gepflegt.",
  },
  "COD-03": {
    title: "Zur Laufzeit geschriebenen Code vom Kernel fernhalten, der Schlüssel hält",
    rationale:
      "Ein Agent, der sich überreden lässt, und ein Schlüssel, der andere Systeme öffnet, machen aus zwei Problemen eines. Muss der Workload beides enthalten, legen Sie einen Hypervisor darum. Den Schlüssel wegzunehmen ist die bessere Antwort.",
    falsePositives: "Die Schlüssel sind Tokens für eine einzige Aufgabe, die mit ihr ablaufen.",
  },
  "COD-04": {
    title: "Programme, die Mandanten anderer Organisationen mitbringen, in einer Sandbox ausführen",
    rationale:
      "Ein Programm von außerhalb Ihrer Organisation kann die ganze Tabelle der Systemaufrufe durchprobieren. Anbieter von Container-Clustern raten bei solchem Code zu einer Sandbox vor dem Kernel, den die Mandanten teilen. Innerhalb einer Organisation genügt ein Container, denn dort können Sie hingehen und fragen.",
    falsePositives: "Sie prüfen und bauen den externen Code selbst, bevor er läuft.",
  },
  "COD-05": {
    title: "Code, den niemand im Team gelesen hat, in Container setzen, wo das Internet ihn erreicht",
    rationale:
      "Ein Dienst, den Fremde erreichen, wird eines Tages etwas ausführen, das er nicht ausführen sollte, und niemand merkt es, wenn auch der Code fremd ist. Läuft er als einfacher Prozess, sieht der Eindringling an diesem Tag die Dateien, Sockets und Prozesse seines Benutzers. Ein Container zeigt das, was Sie ihm übergeben haben, auch wo Nachbarn einander vertrauen.",
    falsePositives:
      "Eine Unit-Datei entzieht dem Dienst bereits die Home-Verzeichnisse, das Netz und neue Rechte.",
  },
  "COD-06": {
    title:
      "Eine Shell, SQL oder ein Notebook für Externe in eine virtuelle Maschine setzen, wo sich ein Ausbruch lohnt",
    rationale:
      "Eine Schnittstelle, die ausführt, was Menschen eintippen, ist die reichhaltigste, die es gibt. Ein Framework zur Mandantentrennung stuft ihre Komplexität als hoch ein, die Isolation durch Container allein als niedrig und die durch virtuelle Maschinen als hoch. Wo weder vertrauliche Daten noch root dahinterstehen, genügt eine Sandbox; innerhalb einer Organisation ein Container.",
    falsePositives: "Die Abfragesprache ist auf Suchen beschränkt, die Sie selbst geschrieben haben.",
  },
  "COD-07": {
    title: "Parser für Dateien von Externen über Organisationen hinweg in einer Sandbox ausführen",
    rationale:
      "Ein Konverter oder Scanner macht aus den Bytes eines Fremden Aufrufe an den Kernel. Ein Framework zur Mandantentrennung ordnet Dateiscanner, Parser für Binärdateien und Crawler zwischen einem Formular und einer Shell ein. Dem entspricht bei uns die Stufe dazwischen, und sie passt zu ihnen: Parser sind kurzlebig und brauchen wenige Aufrufe.",
    falsePositives: "Die Sprache des Parsers prüft jeden Speicherzugriff, und sein Prozess hat keine Rechte.",
  },
  "COD-08": {
    title: "Eine Shell, SQL oder ein Notebook für Externe mindestens in einer Sandbox ausführen",
    rationale:
      "Was Menschen eintippen, ist ein Programm, auch wenn es Abfrage heißt. Externe, die es eintippen dürfen, können in Ruhe nach einer Lücke im Kernel suchen. Eine Sandbox ist das Mindeste, was dazwischen stehen muss, was auch immer die Daten wert sind.",
    falsePositives: "Zur Auswahl stehen nur Abfragen, die Sie geschrieben haben; eingetippt wird nichts.",
  },
  "COD-09": {
    title: "Parser für Dateien von Externen in Container setzen",
    rationale:
      "Eine Lücke in einem Parser übergibt dessen Prozess an den, der die Datei erstellt hat. In einem Container sieht dieser Prozess seine eigene Ein- und Ausgabe und sonst wenig. Innerhalb eines Teams genügt das.",
    falsePositives:
      "Die Dateien kommen aus Ihrem eigenen Scanner, und niemand von außen kann eine hinzufügen.",
  },
  "COD-10": {
    title: "Zuerst die Vordertür bewachen",
    rationale:
      "Die meisten Einbrüche nutzen die angebotene Schnittstelle, nicht die Wand dahinter. Eine Lücke in der API, eine schwache Anmeldung oder ein offenes Pod-Netz ist auf jeder Stufe gleich. Die Pods eines Kubernetes-Clusters erreichen einander ungehindert, bis jemand etwas anderes festlegt.",
    falsePositives: "Die Schnittstelle wird von einem einzigen Aufrufer erreicht, der nachweist, wer er ist.",
    message:
      "Die Schnittstelle wird vor der Wand dahinter angegriffen. Verbieten Sie Netzverkehr standardmäßig und authentifizieren Sie jeden Aufrufer; keine Stufe nimmt Ihnen das eine oder das andere ab.",
  },
  "COD-11": {
    title: "Bei der Zulassung durchsetzen, was die Pipeline prüft",
    rationale:
      "Ein Scan in der Pipeline sagt nichts über ein Image, das nie durch sie gelaufen ist. Wer die Registry oder die API erreicht, kann ihn umgehen. Eine Prüfung der Signatur bei der Zulassung verschließt diesen Weg.",
    falsePositives: "Nur die Pipeline hat das Recht auszurollen, und das ist getestet.",
    message:
      "Ein Image, das die Pipeline umgeht, wird nicht gescannt. Prüfen Sie Signaturen dort, wo Images zugelassen werden, damit nur laufen kann, was geprüft wurde.",
  },
  "COD-12": {
    title: "Images regelmäßig scannen, nicht erst, wenn jemand daran denkt",
    rationale:
      "Ein Image wird gepatcht, indem man es neu baut; eines, das niemand ansieht, veraltet also an Ort und Stelle. Eine bekannte Lücke darin öffnet auf jeder Stufe die Vordertür. Abhilfe schafft es, nach Zeitplan zu scannen und neu zu bauen.",
    falsePositives: "Images werden jede Nacht neu gebaut, ob jemand hinsieht oder nicht.",
    message:
      "Images, die niemand scannt, behalten auf jeder Stufe die Lücken, mit denen sie gebaut wurden. Scannen Sie nach Zeitplan und bauen Sie neu.",
  },
  "COD-13": {
    title: "Images prüfen, bevor der Knoten sie entpackt",
    rationale:
      "Ein Image zu entpacken ist Arbeit, die der Knoten außerhalb jeder Grenze leistet. Ein präpariertes Label in einem Image brachte 2026 eine Laufzeitumgebung dazu, Befehle auf dem Host auszuführen. Ein Image, das niemand prüft, gehört deshalb zur Angriffsfläche des Knotens.",
    falsePositives: "Alle Images kommen aus einer einzigen Registry, in die nur Sie schreiben können.",
    message:
      "Der Knoten entpackt ein Image, bevor irgendeine Grenze es einschließt: 2026 führte ein präpariertes Label Befehle auf dem Host aus. Lassen Sie nur Images zu, die Sie benennen können.",
  },
  "COD-14": {
    title: "Eine Abhängigkeit als Code mit Ihren Rechten behandeln",
    rationale:
      "Ein Paket läuft vom Moment der Installation an mit allem, was der Workload darf. Niemand prüft jede Version jeder Abhängigkeit. Herkunftsnachweise und eine kurze Liste ausgehender Verbindungen begrenzen, was eine bösartige mitnehmen kann.",
    falsePositives:
      "Abhängigkeiten sind ins eigene Repository übernommen, geprüft und werden offline gebaut.",
    message:
      "Code, den Sie nicht geschrieben haben, läuft mit allen Rechten, die Sie ihm geben. Halten Sie fest, woher jede Version stammt, und lassen Sie den Workload nur dorthin verbinden, wohin er muss.",
  },
  "COD-15": {
    title: "Eine Sandbox der Programmiersprache nicht als Stufe zählen",
    rationale:
      "Eine Sandbox innerhalb der Laufzeitumgebung einer Sprache teilt sich den Prozess mit dem, was sie zurückhält. Aus solchen Sandboxes gelang immer wieder der Ausbruch, und die am besten betriebene Plattform, die auf einer aufbaut, umgibt sie mit weiteren Schichten. Zählen Sie sie als Härtung der Stufe, auf der Sie stehen.",
    falsePositives:
      "Ein Team pflegt die Laufzeitumgebung gegen Angriffe und veröffentlicht seine Überlegungen zu Seitenkanälen.",
    message:
      "Eine Sandbox der Programmiersprache ist keine Stufe: Ein Ausbruch daraus landet in Ihrem eigenen Prozess. Geben Sie dem Code jedes Mandanten mindestens einen Container und bestimmen Sie die Mindeststufe von dort aus.",
  },
  "COD-16": {
    title: "Zur Laufzeit geschriebenem Code keine dauerhaften Secrets und wenige Wege nach außen geben",
    rationale:
      "Keine Grenze hindert Code daran, zu missbrauchen, was ihm übergeben wurde. Die Metadaten-Adresse der Cloud, ein Token in der Umgebung und eine offene Internetverbindung reichen, um ganz ohne Ausbruch Schaden anzurichten. Wer solchen Code hostet, filtert ausgehenden Verkehr außerhalb des Gasts.",
    falsePositives: "Der Lauf hat kein Netz und beginnt mit einer leeren Umgebung.",
    message:
      "Wo ein Token herumliegt, braucht es keinen Ausbruch. Geben Sie solchem Code kurzlebige Rechte für eine einzige Aufgabe, erlauben Sie eine kurze Liste von Zielen und sperren Sie die Metadaten-Adresse der Cloud außerhalb der Sandbox.",
  },
  "COD-17": {
    title: "Externen mit einer Shell und allen Rechten eine ganze Maschine geben",
    rationale:
      "Wer Befehle eintippt und jedes Recht über das System darunter hat, verwaltet eine Maschine, wie auch immer das Produkt sie nennt. Von Werkzeugen, Diensten und Kernel-Einstellungen wird erwartet, dass sie sich wie auf einer Maschine verhalten. Eine virtuelle Maschine leistet das, und die Fehler bleiben darin.",
    falsePositives:
      "Die Rechte dienen einem einzigen Werkzeug, etwa zum Bauen von Images, das auch ohne sie läuft; versuchen Sie dann zuerst das.",
  },
};
