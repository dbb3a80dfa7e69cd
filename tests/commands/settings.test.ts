import { describe, expect, it } from "vitest";
import { explainOldNode } from "@/bin/node-version.mjs";
import { readSettings, sqlitePath } from "@/bin/settings.mjs";
import { readEnvironment } from "@/lib/env";

describe("the version of Node", () => {
  it.each(["12.22.0", "18.20.4", "20.18.3"])("%s is too old, and the message says what to do", (version) => {
    expect(explainOldNode(version)).toBe(
      `Tenancy Scale needs Node 20.19 or newer, and this is Node ${version}.\n` +
        "Install a newer one (https://nodejs.org, or your version manager), then run the command again.",
    );
  });

  it.each(["20.19.0", "20.20.2", "22.0.0", "26.1.0"])("%s will do", (version) => {
    expect(explainOldNode(version)).toBeUndefined();
  });
});

describe("the settings", () => {
  it("keep everything in one file of the data folder, served on the loopback interface, when nothing is set", () => {
    expect(readSettings({})).toEqual({
      host: "127.0.0.1",
      port: 3000,
      dataDir: `${process.cwd()}/data`,
      databaseUrl: `file:${process.cwd()}/data/tenancy-scale.db`,
    });
  });

  it("take an empty variable for one that is not set", () => {
    expect(readSettings({ HOST: "", PORT: "", DATA_DIR: "", DATABASE_URL: "", PUBLIC_URL: "" })).toEqual(
      readSettings({}),
    );
  });

  it.each([
    ["file:here.db", `file:${process.cwd()}/here.db`],
    ["file:/there/it.db", "file:/there/it.db"],
    ["file:///there/it.db", "file:/there/it.db"],
    ["postgres://a:b@c/d", "postgres://a:b@c/d"],
  ])("make %s absolute", (given, databaseUrl) => {
    expect(readSettings({ DATABASE_URL: given }).databaseUrl).toBe(databaseUrl);
  });

  it("find a folder again whose name has characters that mean something in an address", () => {
    const { databaseUrl } = readSettings({ DATA_DIR: "/with space/100%/#1?" });
    expect(databaseUrl).toBe("file:/with space/100%25/%231%3F/tenancy-scale.db");
    expect(sqlitePath(databaseUrl)).toBe("/with space/100%/#1?/tenancy-scale.db");
  });

  it.each(["scale.example.org", "ftp://scale.example.org", "https://example.org/scale"])(
    "refuse %s as the public address, with one that would do",
    (url) => {
      expect(() => readSettings({ PUBLIC_URL: url })).toThrow(
        `PUBLIC_URL is "${url}". Set it to where browsers`,
      );
    },
  );

  it("are understood by the application as they are by the start", () => {
    const { dataDir, databaseUrl } = readSettings({ DATA_DIR: "somewhere" });
    expect(readEnvironment({ DATA_DIR: dataDir, DATABASE_URL: databaseUrl })).toMatchObject({
      dataDir,
      databaseUrl,
    });
  });
});
