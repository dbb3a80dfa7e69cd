import { describe, expect, it } from "vitest";
import { z } from "zod";
import { countAttempt, parseForm, typedVersion } from "./form-door";

function formOf(...fields: readonly [name: string, value: string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

describe("a form's fields", () => {
  const schema = z.strictObject({ name: z.string(), tick: z.array(z.string()) });

  it("are read by their names, those sent several times as lists, and React's own are left out", () => {
    const form = formOf(["$ACTION_KEY", "k"], ["tick", "a"], ["name", "x"], ["tick", "b"]);
    expect(parseForm(schema, form)).toEqual({ ok: true, value: { name: "x", tick: ["a", "b"] } });
  });

  it.each([
    "__proto__",
    "constructor.prototype.x",
    "name.x",
    "tick[999999999]",
    "a".repeat(9) + ".b".repeat(9_000),
  ])("have names and not paths: %s is a problem to report, not a failure", (name) => {
    const form = formOf(["name", "x"], ["tick", "a"], ["tick", "b"], [name, "y"]);
    expect(parseForm(schema, form)).toMatchObject({ ok: false, failure: { code: "invalid" } });
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });
});

describe("an action called by hand", () => {
  it.each([null, undefined, 5, "x", [], {}, { getAll: 1 }])("with %j for a form gets 404", (form) => {
    expect(() => countAttempt({ attempt: 1 }, form)).toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
  });

  it.each([null, undefined, 5, "x", [], {}, { attempt: "x" }, { attempt: -1 }, { attempt: 1e300 }])(
    "with %j for a state is at its first attempt",
    (state) => expect(countAttempt(state, formOf())).toBe(1),
  );

  it.each(["", "x", "1e400", "9007199254740993", "1.5"])(
    "with %j for a version is sent back one that nothing has",
    (version) => expect(typedVersion(formOf(["version", version]))).toBe(0),
  );
});

it("a page's own state counts on", () => {
  expect(countAttempt({ attempt: 1, problems: [], typed: {} }, formOf())).toBe(2);
});
