/** The names of the questions that the page asks the engine when a choice changes. */
export type QuestionName =
  'figures' | 'lines' | 'regions' | 'schools' | 'rpo' | 'dataset' | 'backtest';

/** For each choice of a selection, the questions that depend on that choice. */
type QuestionsOf<T> = { readonly [K in keyof T]: { questions: readonly QuestionName[] } };

/**
 * Returns the questions whose answer may differ between two selections: those that depend on a choice of which the values in
 * `before` and `after` are not identical (`===`).
 */
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
