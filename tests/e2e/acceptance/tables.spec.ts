import type { Page } from "@playwright/test";
import { answerByApi, getResult, startAssessment } from "../../support/assessment-pages";
import { expect, test } from "../../support/browser";
import { axeViolations, overflowing } from "./support/measure";
import { titled } from "./support/rows";

/** An assessment whose draft says of one question something else than its result, and of another something more. */
async function withChangedDraft(page: Page): Promise<string> {
  const id = await startAssessment(page, "ledger", "university-research-groups");
  await getResult(page, id);
  await answerByApi(page, id, "co-tenants", "unrelated-organisations");
  await answerByApi(page, id, "today", "container");
  return id;
}

test(
  titled("Diff", ["N", "F", "greyscale"], "what was taken out and put in is said, marked and framed"),
  async ({ page }) => {
    const id = await withChangedDraft(page);
    await page.goto(`/a/${id}/diff?from=1&to=draft`);
    for (const forcedColors of ["none", "active"] as const) {
      await page.emulateMedia({ forcedColors });
      const rows = page.getByRole("table").getByRole("row");
      const changed = rows.filter({ hasText: "Who else may run on the same kernel?" });
      await expect(changed.getByRole("rowheader")).toHaveText(/^Changed /);
      const added = rows.filter({ hasText: "Where does it run today?" });
      await expect(added.getByRole("rowheader")).toHaveText(/^Added /);

      const [before, after] = await changed.getByRole("cell").all();
      if (!before || !after) throw new Error("A changed answer has no two sides.");
      await expect(before.getByRole("deletion")).toContainText("Other teams of one organisation");
      await expect(after.getByRole("insertion")).toContainText("Organisations that have nothing to do");
      await expect(before).toContainText("Before:");
      await expect(after).toContainText("After:");

      // What tells the two apart is no colour: a sign, and a frame that is broken or whole.
      await expect(before.getByText("−", { exact: true })).toBeVisible();
      await expect(after.getByText("+", { exact: true })).toBeVisible();
      const frames = await changed.locator("[data-sign]").evaluateAll((lines) =>
        lines.map((line) => {
          const { borderInlineStartStyle, borderInlineStartWidth } = getComputedStyle(line);
          return `${borderInlineStartStyle} ${borderInlineStartWidth}`;
        }),
      );
      expect(frames).toEqual(["dashed 4px", "solid 4px"]);
    }
  },
);

test(
  titled(
    "Compare, diff, grid",
    ["A", "K", "N", "Z"],
    "a diff and the portfolio are tables in regions of their own",
  ),
  async ({ page }) => {
    const id = await withChangedDraft(page);
    for (const { path, name, columns, rows } of [
      {
        path: `/a/${id}/diff?from=1&to=draft&view=side`,
        name: "Answers that changed, before and after",
        columns: ["Question", "Revision 1", "Draft"],
        rows: 2,
      },
      {
        path: "/library?view=grid",
        name: "Assessments by where they run today and by floor",
        columns: ["Today", /^Floor 1/, /^Floor 2/, /^Floor 3/, /^Floor 4/, /^Floor 5/, /^Floor 6/],
        rows: 7,
      },
    ]) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(path);
      expect(await axeViolations(page)).toEqual([]);
      const region = page.getByRole("region", { name });
      const table = region.getByRole("table", { name });
      await expect(table.getByRole("columnheader")).toHaveText(columns);
      await expect(table.getByRole("rowheader")).toHaveCount(rows);
      await expect(table.locator("th:not([scope=col], [scope=row])")).toHaveCount(0);
      await region.focus();
      await expect(region).toBeFocused();

      // What does not fit is scrolled by keys within the region, and the page itself does not move.
      await page.setViewportSize({ width: 640, height: 400 });
      expect(await overflowing(page)).toEqual([]);
      const hidden = await region.evaluate((each) => each.scrollWidth - each.clientWidth);
      if (hidden > 0) {
        await page.keyboard.press("ArrowRight");
        await expect.poll(() => region.evaluate((each) => each.scrollLeft)).toBeGreaterThan(0);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await overflowing(page)).toEqual([]);
      const widths = await table
        .locator("th, td")
        .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
      expect(Math.max(...widths)).toBeLessThanOrEqual(320);
    }
    // Where six columns have no room, the same counts stand in a list.
    await expect(page.getByRole("heading", { name: "Furthest short first" })).toBeVisible();
  },
);
