import { expect, it } from "vitest";
import { postHistoryForm } from "@/app/history-forms";
import { actOnBin, actOnLibrary } from "@/app/library-actions";
import type { Caller } from "@/lib/access/caller";
import { concludeAssessment } from "@/lib/assessments/conclude-assessment";
import { readLibrary } from "@/lib/assessments/library-list";
import { readHistory } from "@/lib/assessments/read-history";
import { englishWords } from "@/lib/messages/words";
import { fail, succeed } from "@/lib/result";
import { noFilter } from "@/lib/schemas/library-query";
import type { Writer } from "@/lib/server/form-page";
import { eachDatabase } from "../support/databases";
import { expectValue, ownerWithAssessment } from "../support/visitors";

/** As much of somebody who posts as these forms ask of them. */
function writerFor(caller: Caller, id: string): Writer {
  const writer: Partial<Writer> = {
    words: englishWords(),
    query: new URLSearchParams(),
    path: `/a/${id}/history`,
    params: { id },
    caller: async () => caller,
    withinRate: async () => succeed(null),
  };
  return writer as Writer;
}

/** One rendering of a form: posted again, it is the same request. */
function formOf(rendering: string, fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ once: rendering.padEnd(24, "-"), ...fields }))
    form.append(name, value);
  return form;
}

eachDatabase((database) => {
  it("a retry tells the same, and what was undone meanwhile is done again rather than told as done", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open());
    const writer = writerFor(owner, id);
    const listed = async () =>
      (await readLibrary(owner, { filter: noFilter, sort: "changed", after: null })).items.map(
        ({ tags }) => tags,
      );
    const bin = () => actOnLibrary(writer, formOf("bin", { do: "bin", id }));
    const restore = () => actOnBin(writer, formOf("restore", { do: "restore", id }));
    const tag = () => actOnLibrary(writer, formOf("tag", { do: "add", id, tag: "edge" }));
    const untag = () => actOnLibrary(writer, formOf("untag", { do: "remove", id, tag: "edge" }));

    for (let round = 0; round < 2; round += 1) {
      const tagged = await tag();
      expect([tagged, await tag()]).toEqual([{ redirectTo: "/library?did=add&n=1" }, tagged]);
      expect(await listed()).toEqual([["edge"]]);
      expect(await untag()).toEqual({ redirectTo: "/library?did=remove&n=1" });
      expect(await listed()).toEqual([[]]);

      const binned = await bin();
      expect([binned, await bin()]).toEqual([{ redirectTo: `/library?did=bin&n=1&ids=${id}` }, binned]);
      expect(await listed()).toEqual([]);
      const restored = await restore();
      expect([restored, await restore()]).toEqual([{ redirectTo: "/library/bin?did=restore&n=1" }, restored]);
      expect(await listed()).toHaveLength(1);
    }
  });

  it("a milestone has the name that was sent last, whichever page it was sent from", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open());
    expectValue(await concludeAssessment(owner, id, 1));
    const name = async (rendering: string, milestone: string) => {
      await postHistoryForm(
        writerFor(owner, id),
        formOf(rendering, { do: "milestone", number: "1", milestone }),
      );
      return expectValue(await readHistory(owner, id, null)).items[0]?.milestone;
    };
    expect(await name("first", "Audit")).toBe("Audit");
    expect(await name("second", "Launch")).toBe("Launch");
    expect(await name("first", "Audit")).toBe("Audit");
  });

  it("restoring counts among what makes something, and is refused where that was too often", async () => {
    const { owner, id } = await ownerWithAssessment(await database.open());
    expectValue(await concludeAssessment(owner, id, 1));
    const often = { code: "too-often", retryAfterSeconds: 60 } as const;
    const writer = { ...writerFor(owner, id), withinRate: async () => fail(often) };
    const refused = await postHistoryForm(
      writer,
      formOf("r", { do: "restore", number: "1", version: "1", why: "x" }),
    );
    expect(refused).toMatchObject({
      typed: "x",
      problems: [{ message: expect.stringContaining("too often") }],
    });
    expect(expectValue(await readHistory(owner, id, null)).items).toHaveLength(1);
  });
});
