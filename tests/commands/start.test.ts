import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findFreePort } from "@/bin/ports.mjs";
import { postgresAdminUrl } from "../support/databases";
import { runProgram } from "../support/program";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "tenancy-scale-start-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Starts with settings that must be refused, and gives what was said. */
async function refusal(settings: Record<string, string>): Promise<string> {
  const { code, output } = await runProgram(["bin/start.mjs"], { PORT: "0", DATA_DIR: folder, ...settings });
  expect(output, "no stack trace").not.toMatch(/^ +at /m);
  expect(code, output).toBe(1);
  return output;
}

describe("npm start says what to do when", () => {
  it("the port is taken", async () => {
    const port = await findFreePort();
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(port, "127.0.0.1", resolve);
    });
    try {
      expect(await refusal({ PORT: String(port) })).toContain(
        `Port ${port} on 127.0.0.1 is taken by another program. Stop that program, or choose another port: PORT=`,
      );
    } finally {
      other.close();
    }
  });

  it("the port is no port", async () => {
    expect(await refusal({ PORT: "80a" })).toContain('PORT is "80a". Set it to a number from 1 to 65535');
  });

  it("the host is not of this machine", async () => {
    expect(await refusal({ HOST: "192.0.2.1" })).toContain("HOST must be an address of this machine");
  });

  it("the data folder cannot be written to", async () => {
    const file = path.join(folder, "file");
    writeFileSync(file, "");
    const output = await refusal({ DATA_DIR: path.join(file, "below") });
    expect(output).toContain(`${path.join(file, "below")}, cannot be written to`);
    expect(output).toContain("choose another folder with DATA_DIR");
  });

  it("the folder of the database file cannot be written to", async () => {
    const file = path.join(folder, "file");
    writeFileSync(file, "");
    expect(await refusal({ DATABASE_URL: `file:${file}/below/it.db` })).toContain(
      "choose another folder with DATABASE_URL",
    );
  });

  it("DATABASE_URL is for another kind of database, without showing its password", async () => {
    const output = await refusal({ DATABASE_URL: "mysql://somebody:hush@localhost/scale" });
    expect(output).toContain("DATABASE_URL starts with mysql:, which is no database this program knows.");
    expect(output).not.toContain("hush");
  });

  it("DATABASE_URL has a password that is not encoded, without showing it", async () => {
    const output = await refusal({ DATABASE_URL: "postgresql://somebody:hu#sh@localhost/scale" });
    expect(output).toContain("DATABASE_URL cannot be read.");
    expect(output).not.toContain("hu#sh");
  });

  it("DATABASE_URL names no file", async () => {
    expect(await refusal({ DATABASE_URL: "file:" })).toContain("DATABASE_URL names no file.");
  });

  it("no PostgreSQL server answers, without showing the password", async () => {
    const port = await findFreePort();
    const output = await refusal({ DATABASE_URL: `postgresql://somebody:hush@127.0.0.1:${port}/scale` });
    expect(output).toContain(`No PostgreSQL server answers at 127.0.0.1:${port}. Start it, or correct`);
    expect(output).not.toContain("hush");
  });

  it("PostgreSQL does not accept the password, without showing it", async () => {
    const url = new URL(postgresAdminUrl());
    url.password = "hush";
    const output = await refusal({ DATABASE_URL: url.href });
    expect(output).toContain(
      `does not accept the password of "${url.username}". Correct it in DATABASE_URL.`,
    );
    expect(output).not.toContain("hush");
  });

  it("PostgreSQL has no such database, without showing the password", async () => {
    const url = new URL(postgresAdminUrl());
    url.pathname = "nowhere";
    const output = await refusal({ DATABASE_URL: url.href });
    expect(output).toContain('has no database "nowhere". Create it: createdb -h 127.0.0.1');
    expect(output).not.toContain(url.password);
  });
});

describe("the migration at start says what to do when", () => {
  it("the file is not a database", async () => {
    const file = path.join(folder, "letter.db");
    writeFileSync(file, "Dear database, ".repeat(100));
    const { code, output } = await runProgram(["bin/run.mjs", "bin/migrate.ts"], {
      DATABASE_URL: `file:${file}`,
    });
    expect(output.trim()).toBe(`${file} is not an SQLite database. Move it away, or choose another file.`);
    expect(code).toBe(1);
  });
});
