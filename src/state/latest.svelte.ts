import { isProblem, type FileProblem } from '../engine/protocol/problem.ts';

/**
 * Sends questions and keeps the answer to the last question. A question equal to the last one is not sent again, and a reply to
 * an earlier question that comes late is dropped.
 */
export class Latest<Question, Answer extends object> {
  readonly #send: (question: Question) => Promise<Answer | FileProblem>;
  /** The last question as JSON, to recognise an equal one; null where the next question must be sent in any case. */
  #key: string | null = null;
  #number = 0;
  #last: Promise<unknown> = Promise.resolve();

  /**
   * The answer to show: while a reply is pending, the answer to an earlier question. Null before the first answer and after a
   * refusal.
   */
  answer = $state.raw<Answer | null>(null);
  /** Why the engine refused the last question that has a reply; null where it was answered. */
  refusal = $state.raw<FileProblem | null>(null);
  isPending = $state(false);

  /** @param send sends a question that can be written as JSON, and resolves to the reply */
  constructor(send: (question: Question) => Promise<Answer | FileProblem>) {
    this.#send = send;
  }

  /**
   * Sends a question and resolves to the answer. Resolves to null where the question equals the last one, was refused, or was
   * followed by another question before the reply came.
   */
  async ask(question: Question): Promise<Answer | null> {
    const key = JSON.stringify(question);
    if (key === this.#key) return null;
    this.#key = key;
    const number = ++this.#number;
    this.isPending = true;
    const sent = this.#send(question);
    this.#last = sent;
    const reply = await sent;
    if (number !== this.#number) return null;
    this.isPending = false;
    if (isProblem(reply)) {
      this.#key = null;
      this.answer = null;
      this.refusal = reply;
      return null;
    }
    this.refusal = null;
    this.answer = reply;
    return reply;
  }

  /** Resolves once the reply to the question that was sent last is there; at once where nothing was asked yet. */
  async settled(): Promise<void> {
    await this.#last;
  }

  /**
   * Drops the reply that is pending, if any, and makes sure that the next question is sent even if it equals the last one. To be
   * called when the data behind the answers changed.
   */
  forget(): void {
    this.#key = null;
    this.#number++;
    this.isPending = false;
  }
}
