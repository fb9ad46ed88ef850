import { isProblem, type FileProblem } from '../engine/protocol/problem.ts';

/**
 * Keeps the answer to the last question. A question equal to the last one is not sent again, and a late reply to an earlier
 * question is dropped.
 */
export class Latest<Question, Answer extends object> {
  readonly #send: (question: Question) => Promise<Answer | FileProblem>;
  /** The last question as JSON; null where the next question is sent even if it equals the last one. */
  #key: string | null = null;
  #number = 0;

  /** The answer to show. While a reply is pending, this is still the answer to an earlier question. */
  answer = $state.raw<Answer | null>(null);
  /** Why the last question was not answered; null where it was answered. */
  refusal = $state.raw<FileProblem | null>(null);
  isPending = $state(false);

  /** @param send sends a question that can be written as JSON, and resolves to the reply */
  constructor(send: (question: Question) => Promise<Answer | FileProblem>) {
    this.#send = send;
  }

  /**
   * Sends a question. Resolves to the answer; to null where the question equals the last one, was refused, or was followed by
   * another question.
   */
  async ask(question: Question): Promise<Answer | null> {
    const key = JSON.stringify(question);
    if (key === this.#key) return null;
    this.#key = key;
    const number = ++this.#number;
    this.isPending = true;
    const reply = await this.#send(question);
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

  /**
   * Drops a pending reply, and makes sure that the next question is sent even if it equals the last one; for use after the data
   * changed.
   */
  forget(): void {
    this.#key = null;
    this.#number++;
    this.isPending = false;
  }
}
