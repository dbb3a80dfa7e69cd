import { dropAnswer, type KeptAnswer, keepAnswer, keptAnswers } from "./kept-answers";
import { fillIn, readAnswer } from "./read-answer";
import { createOnce, type SendOutcome, sendAnswer } from "./send-answer";
import { tellFloor, toldFloor } from "./tell-floor";

export type SaveState =
  | { readonly kind: "idle" | "saving" | "stale" | "refused" }
  | { readonly kind: "saved"; readonly at: Date; readonly isRecovery: boolean }
  /** Not sent, and kept in this browser; `count` is 0 where the browser keeps nothing. */
  | { readonly kind: "away"; readonly count: number }
  | { readonly kind: "sets-aside"; readonly count: number }
  /** Kept answers to other questions that need somebody to decide: they were answered otherwise meanwhile. */
  | { readonly kind: "elsewhere"; readonly questions: readonly string[] };

/**
 * Saves the answer in a question's form, one request at a time. It never overwrites somebody else's
 * answer. What it cannot send it keeps in the browser, by assessment, question and base version, and
 * sends when the network is back, after a reload too.
 */
export class AnswerSaver {
  #last: Promise<void> = Promise.resolve();
  #underWay = 0;
  #isAway = false;
  #isTouched = false;
  readonly #assessment: string;
  readonly #question: string;
  #version: number;
  readonly #tell: (state: SaveState, version: number) => void;

  constructor(
    assessment: string,
    question: string,
    version: number,
    tell: (state: SaveState, version: number) => void,
  ) {
    this.#assessment = assessment;
    this.#question = question;
    this.#version = version;
    this.#tell = tell;
  }

  /** Whether a save is under way that a post would collide with. */
  get isBusy(): boolean {
    return this.#underWay > 0;
  }

  /** Whether there was no reaching the server the last time. */
  get isAway(): boolean {
    return this.#isAway || !navigator.onLine;
  }

  /** Saves what the form holds when its turn comes, and what was kept for other questions. */
  async save(form: HTMLFormElement): Promise<void> {
    this.#isTouched = true;
    await this.#inTurn(() => this.#save(form));
  }

  /** Takes up what this browser keeps of earlier: this question's answer goes back into the form. */
  async resume(form: HTMLFormElement): Promise<void> {
    await this.#inTurn(async () => {
      const kept = await keptAnswers(this.#assessment);
      const own = kept.find(({ question }) => question === this.#question);
      if (own && !this.#isTouched) {
        fillIn(form, own.body);
        this.#version = own.body.version;
      }
      if (own) await this.#save(form);
      else if (kept.length > 0) this.#say(await this.#sendOthers(true));
    });
  }

  /** Forgets this question's kept answer: its reader has decided otherwise. */
  async forget(): Promise<void> {
    await dropAnswer(this.#assessment, this.#question).catch(() => undefined);
  }

  async #inTurn(work: () => Promise<void>): Promise<void> {
    this.#underWay += 1;
    // Without a place to keep answers, or with a damaged one, saving goes on all the same.
    this.#last = this.#last.then(work).catch(() => undefined);
    await this.#last;
    this.#underWay -= 1;
  }

  #say(state: SaveState): void {
    this.#tell(state, this.#version);
  }

  async #save(form: HTMLFormElement): Promise<void> {
    const body = readAnswer(new FormData(form), this.#version);
    if (!body) return;
    this.#say({ kind: "saving" });
    const answer = { assessment: this.#assessment, question: this.#question, once: createOnce(), body };
    this.#say(await this.#follow(await sendAnswer(answer, toldFloor()), answer));
  }

  async #follow(outcome: SendOutcome, answer: KeptAnswer): Promise<SaveState> {
    const wasAway = this.#isAway;
    this.#isAway = outcome.kind === "away";
    if (outcome.kind === "away") return { kind: "away", count: await this.#keep(answer) };
    if (outcome.kind !== "saved") return outcome;
    await this.forget();
    this.#version = Math.max(this.#version, outcome.version);
    if (outcome.floor) tellFloor(outcome.floor);
    return await this.#sendOthers(wasAway);
  }

  async #keep(answer: KeptAnswer): Promise<number> {
    try {
      await keepAnswer(answer);
      return (await keptAnswers(this.#assessment)).length;
    } catch {
      return 0;
    }
  }

  /** Sends what is kept for other questions, and says how all of it stands. */
  async #sendOthers(wasAway: boolean): Promise<SaveState> {
    const kept = await keptAnswers(this.#assessment).catch(() => []);
    const undecided: string[] = [];
    let left = kept.length;
    for (const answer of kept) {
      const { kind } = await sendAnswer(answer, null);
      if (kind === "away") break;
      left -= 1;
      if (kind === "saved" || kind === "refused") await dropAnswer(answer.assessment, answer.question);
      else undecided.push(answer.question);
    }
    if (left > 0) return { kind: "away", count: left };
    if (undecided.length > 0) return { kind: "elsewhere", questions: undecided };
    return { kind: "saved", at: new Date(), isRecovery: wasAway };
  }
}
