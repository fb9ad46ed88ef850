import { isProblem, type FileProblem } from '../engine/protocol/problem.ts';

/**
 * Keeps the answer to the last question. A question that equals the last one is not sent again, and a reply to an earlier question
 * than the last one is dropped.
 */
export class Latest<Question, Answer extends object> {
  readonly #send: (question: Question) => Promise<Answer | FileProblem>;
  /** The last question as text; null where the next one has to be sent whatever it is. */
  #key: string | null = null;
  #number = 0;

  /** The answer to show: that to the question before, as long as a reply is pending. */
  answer = $state.raw<Answer | null>(null);
  /** Why the last question was not answered. */
  refusal = $state.raw<FileProblem | null>(null);
  isPending = $state(false);

  /** @param send sends a question that can be written as JSON, and resolves to the reply */
  constructor(send: (question: Question) => Promise<Answer | FileProblem>) {
    this.#send = send;
  }

  /** Sends a question. Resolves to the answer, or to null where the question was not sent, was refused or was followed by another. */
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

  /** Drops a pending reply and sends the next question even if it equals the last one, as after the data changed. */
  forget(): void {
    this.#key = null;
    this.#number++;
    this.isPending = false;
  }
}
