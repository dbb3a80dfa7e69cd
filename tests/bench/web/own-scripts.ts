import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "@/bin/dialects.mjs";
import { type Part, partsBeyond } from "./compare-scripts";

/** The file that a part comes from, as far as it can be told, or how it begins; uncompressed. */
export type OwnPart = { readonly name: string; readonly bytes: number };

/** What a page loads that no build of the framework alone contains. */
export type OwnScripts = {
  readonly gzipBytes: number;
  readonly parts: readonly OwnPart[];
};

/** Makes what finds the scripts of our own among those that a page loads, given both builds. */
export function makeOwnScriptsFinder(
  application: string,
  reference: string,
): (scripts: readonly string[]) => OwnScripts {
  const framework = readScripts(reference);
  const names = readModuleNames(application);
  const sources = readSources();
  const nameOf = (part: Part) =>
    (part.id === null ? undefined : names.get(part.id)) ??
    sourceOf(part, sources) ??
    `${part.text.replace(/^.{0,40}?"use strict";/, "").slice(0, 60)}…`;
  return (scripts) => {
    const parts = partsBeyond(scripts, framework);
    return {
      gzipBytes: parts.length === 0 ? 0 : gzipSync(parts.map(({ text }) => text).join(";")).length,
      parts: parts.map((part) => ({ name: nameOf(part), bytes: Buffer.byteLength(part.text) })),
    };
  };
}

function readScripts(build: string): readonly string[] {
  const folder = path.join(build, "static", "chunks");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .map((file) => readFileSync(path.join(folder, file), "utf8"));
}

/** The files that the bundler's numbers stand for, as far as a build says: those that pages name. */
function readModuleNames(build: string): ReadonlyMap<string, string> {
  const folder = path.join(build, "server", "app");
  const entry = /"\[project\]\/([^"]+)":\{"id":(\d+)/g;
  return new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith("_client-reference-manifest.js"))
      .flatMap((file) => [...readFileSync(path.join(folder, file), "utf8").matchAll(entry)])
      .map(([, file = "", id = ""]) => [id, file]),
  );
}

/** Our own sources that may be sent to browsers, by their paths. */
function readSources(): ReadonlyMap<string, string> {
  const files = ["app", "components"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
      .map((file) => path.join(folder, file)),
  );
  return new Map(
    [...files, "instrumentation-client.ts"]
      .filter((file) => existsSync(path.join(root, file)))
      .map((file) => [file, readFileSync(path.join(root, file), "utf8")]),
  );
}

/** The source that has most of what is quoted in a part: that is what the minifier keeps. */
function sourceOf({ text }: Part, sources: ReadonlyMap<string, string>): string | undefined {
  const quoted = [...text.matchAll(/"([^"\\]{8,})"/g)]
    .map(([, words = ""]) => words)
    .filter((words) => words !== "use strict");
  const [best] = [...sources]
    .map(([file, source]) => ({ file, found: quoted.filter((words) => source.includes(words)).join("") }))
    .sort((a, b) => b.found.length - a.found.length);
  return best && best.found !== "" ? `mostly ${best.file}` : undefined;
}
