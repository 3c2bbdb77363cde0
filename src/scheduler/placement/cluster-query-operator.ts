/**
 * The operators of the cluster query language: a sign, a word, or both.
 *
 * @module
 */

/** Operators of values that have an order. */
export type Ordering = '==' | '!=' | '>' | '>=' | '<' | '<=';

/** Operators that compare the subject with an argument. */
export type Comparing = Ordering | 'in' | '!in' | '=~' | '!~';

/** Every operator, by its sign where it has one. */
export type Operator = Comparing | 'exists' | '!exists';

export const ORDERING: readonly Ordering[] = ['==', '!=', '>', '>=', '<', '<='];
export const MATCHING: readonly Operator[] = ['==', '!=', 'in', '!in', '=~', '!~'];
export const EVERY: readonly Operator[] = [...ORDERING, 'exists', '!exists', 'in', '!in', '=~', '!~'];

const BY_NAME: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ...EVERY.map((operator) => [operator, operator] as const),
  ['equals', '=='],
  ['not_equals', '!='],
  ['greater_than', '>'],
  ['greater_than_equal', '>='],
  ['less_than', '<'],
  ['less_than_equal', '<='],
  ['not_exists', '!exists'],
  ['not_in', '!in'],
  ['matches', '=~'],
  ['not_matches', '!~'],
]);

/** Matches whatever may be an operator, at one place. */
export const OPERATOR = /[=!]=|[=!]~|[<>]=?|!?[a-z_]+\b/y;

/** The operator of a sign or word; letter case counts. */
export function operatorOf(name: string): Operator | undefined {
  return BY_NAME.get(name);
}

/** Whether an operator holds for a value and an argument, whose order is below, at or above 0. */
export function holds(operator: Ordering, order: number): boolean {
  switch (operator) {
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
  }
}
