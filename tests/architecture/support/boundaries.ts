import { directivesOf, type Edge, edgesOf } from "./imports";
import { type Layer, layerOf, layers } from "./layers";
import { isCode, type SourceTree } from "./source-tree";

/** Every way in which a tree's imports break the table of layers, as sentences. */
export function findBrokenBoundaries(tree: SourceTree): readonly string[] {
  const edges = edgesOf(tree);
  return [
    ...findEmptyLayers(tree),
    ...[...tree.keys()].filter((file) => !layerOf(file)).map((file) => `${file} belongs to no layer.`),
    ...edges.flatMap(problemOf),
    ...findServerCodeInBrowser(tree, edges),
  ];
}

/** A layer without files guards nothing: it was renamed, or its row is stale. */
function findEmptyLayers(tree: SourceTree): readonly string[] {
  const owners = new Set([...tree.keys()].map((file) => layerOf(file)?.name));
  // What Prisma generates is not read; it is only known by its place.
  return layers
    .filter(({ name }) => name !== "generated" && !owners.has(name))
    .map(({ name }) => `The layer "${name}" owns no file.`);
}

function problemOf({ from, to, specifier, isType }: Edge): readonly string[] {
  const layer = layerOf(from);
  if (!layer) return [];
  const refuse = (reason: string) => [`${from} (${layer.name}) may not import ${specifier}: ${reason}.`];
  switch (to.kind) {
    case "nowhere":
      // Tools load what they are told to; nothing else needs an import that cannot be followed.
      if (layer.name === "bin" && specifier.startsWith("(")) return [];
      return refuse("it leads nowhere that can be followed");
    case "package":
      return isListed(layer.packages, to.name) ? [] : refuse(`the package ${to.name} is not for this layer`);
    case "node":
      return isListed(layer.node, to.name) ? [] : refuse(`Node's ${to.name} is not for this layer`);
    case "file":
      return problemBetween(layer, layerOf(to.file), isType).flatMap(refuse);
  }
}

function isListed(allowed: readonly string[] | "any", name: string): boolean {
  return allowed === "any" || allowed.includes(name);
}

function problemBetween(layer: Layer, target: Layer | undefined, isType: boolean): readonly string[] {
  if (!target) return ["the file belongs to no layer"];
  if (target === layer || layer.mayImport.includes(target.name)) return [];
  // Styles and data beside the code that uses them.
  if (target.name === "data files" && ["ui", "components"].includes(layer.name)) return [];
  if (layer.mayImportTypesOf?.includes(target.name)) {
    return isType ? [] : [`only types of ${target.name} are for this layer`];
  }
  return [`${target.name} is not for this layer`];
}

const serverLayers = ["db", "access", "assessments", "server", "env", "generated"];

/** What "use client" files bring into the browser, however many imports away, that must stay on the server. */
function findServerCodeInBrowser(tree: SourceTree, edges: readonly Edge[]): readonly string[] {
  const valueEdges = edges.filter(({ isType }) => !isType);
  const directives = (file: string) => (isCode(file) ? directivesOf(file, tree.get(file) ?? "") : []);
  return [...tree.keys()]
    .filter((file) => directives(file).includes("use client"))
    .flatMap((client) => {
      const problems: string[] = [];
      const seen = new Set([client]);
      const pending = [client];
      for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
        for (const { to, specifier } of valueEdges.filter(({ from }) => from === file)) {
          if (to.kind === "node")
            problems.push(`${client} brings Node's ${to.name} into the browser, by ${file}.`);
          if (to.kind !== "file" || seen.has(to.file)) continue;
          seen.add(to.file);
          if (serverLayers.includes(layerOf(to.file)?.name ?? "")) {
            problems.push(`${client} brings ${specifier} into the browser, by ${file}.`);
          } else if (!directives(to.file).includes("use server")) pending.push(to.file);
        }
      }
      return problems;
    });
}
