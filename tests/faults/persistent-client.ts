import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";

type Answered = Pick<Response, "status" | "headers"> & { readonly text: string };

const retryMilliseconds = 100;
/** Longer than any application takes to come back. */
const giveUpMilliseconds = 120_000;

/** Somebody who sends each request until it is answered, with the same key: what browsers and people do after a crash. */
export class PersistentClient {
  readonly #address: string;
  readonly #isKeyed: boolean;
  readonly #onSent: () => void;
  cookie = "";
  retries = 0;

  constructor(address: string, isKeyed: boolean, onSent: () => void = () => undefined) {
    this.#address = address;
    this.#isKeyed = isKeyed;
    this.#onSent = onSent;
  }

  /** Starts an assessment by the form of its page. Gives its id. */
  async start(name: string, isNewVisitor: boolean, once = createKey()): Promise<string> {
    const response = await this.#postStart(name, isNewVisitor, once);
    const id = /\/a\/([0-9a-f-]{36})\/sections$/.exec(response.headers.get("location") ?? "")?.[1];
    if (!id) throw new Error(`Starting was answered by ${response.status}: ${response.text}`);
    const [visitor] = response.headers.getSetCookie().filter((each) => each.startsWith("visitor="));
    this.cookie = visitor?.split(";")[0] ?? this.cookie;
    return id;
  }

  /** Posts the form that starts an assessment, and gives the page that it leads to at once. */
  async startPage(name: string): Promise<string> {
    return (await this.#postStart(name, false, createKey())).text;
  }

  /** Asks for the result of an assessment by its form. */
  async conclude(id: string, version: number, why: string): Promise<Answered> {
    const fields = { do: "conclude", version: `${version}`, why };
    return await this.#postForm(`/a/${id}/check`, fields, this.cookie, createKey());
  }

  async #postStart(name: string, isNewVisitor: boolean, once: string): Promise<Answered> {
    return await this.#postForm("/new", { name, start: "blank" }, isNewVisitor ? "" : this.cookie, once);
  }

  async #postForm(
    path: string,
    fields: Readonly<Record<string, string>>,
    cookie: string,
    once: string,
  ): Promise<Answered> {
    return await this.#persist(() => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      if (this.#isKeyed) body.append("once", once);
      const headers = { origin: this.#address, cookie };
      return fetch(`${this.#address}${path}`, { method: "POST", body, headers, redirect: "manual" });
    });
  }

  /** Answers a question by the API. Gives the status and the version. */
  async answer(
    id: string,
    question: string,
    note: string,
    version: number,
    once = createKey(),
  ): Promise<{ readonly status: number; readonly version: number }> {
    const response = await this.#persist(() =>
      fetch(`${this.#address}/api/assessments/${id}/answers/${question}`, {
        method: "PUT",
        body: JSON.stringify({ answer: { kind: "unknown" }, note }),
        headers: {
          "content-type": "application/json",
          cookie: this.cookie,
          "if-match": `"${version}"`,
          ...(this.#isKeyed && { "idempotency-key": `"${once}"` }),
        },
      }),
    );
    return { status: response.status, version: JSON.parse(response.text).version };
  }

  /** Sends until there is a whole answer: with half of one nobody knows what became of the request. */
  async #persist(send: () => Promise<Response>): Promise<Answered> {
    const deadline = Date.now() + giveUpMilliseconds;
    let last: unknown = null;
    while (Date.now() < deadline) {
      try {
        const sent = send();
        this.#onSent();
        const response = await sent;
        const text = await response.text();
        if (response.status < 500) return { status: response.status, headers: response.headers, text };
        last = text.slice(0, 1000);
      } catch (error) {
        // Nobody there, or gone in the middle of it: once more.
        last = error;
      }
      this.retries += 1;
      await pause(retryMilliseconds);
    }
    throw new Error("Nothing was answered for too long.", { cause: last });
  }
}

/** As pages make them. */
export function createKey(): string {
  return randomBytes(18).toString("base64url");
}
