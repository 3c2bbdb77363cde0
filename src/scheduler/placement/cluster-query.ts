/**
 * The cluster query language, in which `memberOf` constraints say where tasks may be placed.
 *
 * @module
 */
import { type Either, left, right } from '../../codec/either.js';
import { comparison } from './cluster-query-comparison.js';
import { Reader } from './cluster-query-reader.js';
import type { ClusterQuery } from './cluster-query-subject.js';

export type { ClusterQuery, QuerySubject } from './cluster-query-subject.js';

/** The most characters that a constraint's expression has. */
const LONGEST = 2000;

const OR = /\|\||or\b/y;
const AND = /&&|and\b/y;
const NOT = /!|not\b/y;
const OPENING = /\(/y;
const CLOSING = /\)/y;

/**
 * Reads an expression such as `attribute:ecs.instance-type =~ t3.* and not(task:group == database)`. `not` binds
 * tighter than `and`, `and` tighter than `or`.
 *
 * @returns on the Right whether an instance is selected, on the Left what is wrong, and at which character from 1
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-query-language.html
 */
export function parseClusterQuery(expression: string): Either<string, ClusterQuery> {
  if (expression.length > LONGEST) return left(`Expected ${LONGEST} characters at most, got ${expression.length}`);
  const reader = new Reader(expression);
  const query = compound(reader);
  return reader.mistake === undefined ? right(query) : left(reader.mistake);
}

/** What has been read of the expressions between two parentheses. */
interface Group {
  /** Whether `not` stands before them. */
  readonly negated: boolean;
  /** What stands before each `or`. */
  readonly alternatives: ClusterQuery[];
  /** What stands behind the last `or`, with `and` between. */
  readonly together: ClusterQuery[];
}

/** Keeps the open groups in a list, as a parser that calls itself may run out of stack on two thousand parentheses. */
function compound(reader: Reader): ClusterQuery {
  const outer: Group[] = [];
  let group = opened(false);
  for (;;) {
    const negated = isNegated(reader);
    if (reader.take(OPENING) !== undefined) {
      outer.push(group);
      group = opened(negated);
      continue;
    }
    const query = comparison(reader) ?? none;
    group.together.push(negated ? not(query) : query);
    while (outer.length > 0 && reader.take(CLOSING) !== undefined) {
      const inner = closed(group);
      group = outer.pop() ?? group;
      group.together.push(inner);
    }
    if (reader.take(AND) !== undefined) continue;
    if (reader.take(OR) === undefined) break;
    group.alternatives.push(group.together.splice(0).reduce(and));
  }
  if (outer.length > 0) reader.fail('`and`, `or` or `)`');
  if (!reader.done) reader.fail('`and`, `or` or the end of the expression');
  return closed(group);
}

const opened = (negated: boolean): Group => ({ negated, alternatives: [], together: [] });

/** Never of an empty group: an expression, or what stands for a missing one, precedes every end. */
function closed({ negated, alternatives, together }: Group): ClusterQuery {
  const query = [...alternatives, together.reduce(and)].reduce(or);
  return negated ? not(query) : query;
}

function isNegated(reader: Reader): boolean {
  let negated = false;
  while (reader.take(NOT) !== undefined) negated = !negated;
  return negated;
}

/** Stands for an expression with a mistake. */
const none: ClusterQuery = () => false;
const not =
  (query: ClusterQuery): ClusterQuery =>
  (subject) =>
    !query(subject);
const and =
  (a: ClusterQuery, b: ClusterQuery): ClusterQuery =>
  (subject) =>
    a(subject) && b(subject);
const or =
  (a: ClusterQuery, b: ClusterQuery): ClusterQuery =>
  (subject) =>
    a(subject) || b(subject);
