/** The questions that the page sends to the engine when the selection changes. */
export type QuestionName = 'figures' | 'lines' | 'regions' | 'dataset' | 'backtest';

/** For each choice of a selection, the questions that use the choice. */
type QuestionsOf<T> = { readonly [K in keyof T]: { questions: readonly QuestionName[] } };

/** Returns the questions whose answer may differ between two selections: those that use a choice whose value is not identical in both. */
export function changedQuestions<T extends object>(
  before: T,
  after: T,
  table: QuestionsOf<T>,
): ReadonlySet<QuestionName> {
  const names = Object.keys(table) as (keyof T)[];
  return new Set(
    names.flatMap((name) => (before[name] === after[name] ? [] : table[name].questions)),
  );
}
