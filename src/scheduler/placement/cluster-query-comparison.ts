/**
 * A single expression of the cluster query language: a subject, an operator and, mostly, an argument.
 *
 * @module
 */
import { OPERATOR, operatorOf } from './cluster-query-operator.js';
import { endOfPattern } from './cluster-query-pattern.js';
import type { Reader } from './cluster-query-reader.js';
import { type ClusterQuery, fieldOf, SUBJECTS } from './cluster-query-subject.js';

const WORD = /[^\s()[\],'"!=<>~&|]+/y;
const QUOTED = /'[^']*'|"[^"]*"/y;
const OPENING = /\[/y;
const CLOSING = /\]/y;
const COMMA = /,/y;

const PATTERN = 'a regular expression that Java and JavaScript read alike';

/** Reads one expression; `undefined` where the reader has noted a mistake. */
export function comparison(reader: Reader): ClusterQuery | undefined {
  const start = reader.at;
  const name = reader.take(WORD) ?? '';
  const field = fieldOf(name);
  if (field === undefined) return reader.fail(`a subject (${SUBJECTS})`, start);

  const operatorAt = reader.at;
  const operator = operatorOf(reader.take(OPERATOR) ?? '');
  if (operator === undefined || !field.operators.includes(operator)) {
    return reader.fail(`an operator that ${name} takes (${field.operators.join(' ')})`, operatorAt);
  }
  if (operator === 'exists' || operator === '!exists') return field.ask(operator, []);

  const argumentAt = reader.at;
  const isPattern = operator === '=~' || operator === '!~';
  const expected = isPattern ? PATTERN : field.argument;
  if (operator === 'in' || operator === '!in') return field.ask(operator, list(reader, expected));
  const argument = isPattern ? pattern(reader) : value(reader);
  if (argument === undefined) return reader.fail(expected);
  return field.ask(operator, [argument]) ?? reader.fail(expected, argumentAt);
}

/** Quotes of one kind may enclose the other. Nothing is escaped: a backslash is a character of values. */
function quoted(reader: Reader): string | undefined {
  return reader.take(QUOTED)?.slice(1, -1);
}

function value(reader: Reader): string | undefined {
  return quoted(reader) ?? reader.take(WORD);
}

/** May be empty in quotes only. */
function pattern(reader: Reader): string | undefined {
  return quoted(reader) ?? (reader.takeUntil(endOfPattern) || undefined);
}

function list(reader: Reader, expected: string): readonly string[] {
  const values: string[] = [];
  if (reader.take(OPENING) === undefined) reader.fail('a list such as `[a, b]`');
  do {
    const next = value(reader);
    if (next === undefined) reader.fail(expected);
    else values.push(next);
  } while (reader.take(COMMA) !== undefined);
  if (reader.take(CLOSING) === undefined) reader.fail('a comma or `]`');
  return values;
}
