import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { root } from "@/bin/dialects.mjs";
import { liveLinkLimit } from "@/lib/assessments/share-revision";
import { type Rate, readEnvironment } from "@/lib/env";
import { importLimitBytes } from "@/lib/schemas/assessment-file";
import { textLimits } from "@/lib/schemas/text";
import { bodyLimitBytes, fileFormLimitBytes } from "@/lib/server/body-limit";

const { limits } = readEnvironment({});
const number = (count: number) => count.toLocaleString("en");
const rate = ({ times, seconds }: Rate) => `\`${times}/${seconds}\``;

test.each([
  ["Name of an assessment", `${textLimits.name} characters`],
  ["Note on an answer", `${textLimits.note} characters`],
  ["Reason why", `${textLimits.reason} characters`],
  ["Label of a link", `${textLimits.label} characters`],
  ["Live links", `${liveLinkLimit}`],
  ["Assessments that a visitor owns", number(limits.assessments)],
  ["Body of a form", `${number(bodyLimitBytes)} bytes`],
  ["File to import", `${number(importLimitBytes)} bytes; its form ${number(fileFormLimitBytes)}`],
  ["Starting and copying", rate(limits.create)],
  ["Making share links", rate(limits.share)],
  ["Posting any form", rate(limits.edit)],
  ["Opening links", rate(limits.guess)],
])("docs/limits.md says of '%s' what is so: %s", (what, limit) => {
  const lines = readFileSync(`${root}/docs/limits.md`, "utf8").split("\n");
  expect(lines.find((line) => line.startsWith(`| ${what}`))).toContain(` ${limit} `);
});
