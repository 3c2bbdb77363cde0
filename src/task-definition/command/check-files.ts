/**
 * The command itself, from what is asked for to what is printed.
 *
 * @module
 */
import { type Either, left, right } from '../../codec/either.js';
import type { ComparableTaskDefinition } from '../diff/diff-task-definitions.js';
import type { Arguments } from './arguments.js';
import { definitionIn } from './definition-text.js';
import { checkedReport, comparable, unreadableReport } from './file-report.js';
import { jsonReport } from './json-report.js';
import { type Paint, textReport } from './text-report.js';
import { exitCodeOf, verdictOn } from './verdict.js';

/** What the command needs of the machine that it runs on. */
interface Surroundings {
  /** The text of a file; on the Left why it cannot be read. */
  readonly read: (file: string) => Promise<Either<string, string>>;
  readonly paint: Paint;
}

/** What comes of the command. */
interface Outcome {
  /** For standard output. */
  readonly report: string;
  /** For standard error. Absent: nothing. */
  readonly complaint?: string;
  readonly exitCode: 0 | 1 | 2;
}

/** Checks files, and compares them with another one where that is asked for. */
export async function checkFiles(asked: Arguments, { read, paint }: Surroundings): Promise<Outcome> {
  const { files, against, check, maxWarnings, json } = asked;
  const valueIn = async (file: string): Promise<Either<string, unknown>> => {
    const text = await read(file);
    return text._tag === 'Left' ? text : definitionIn(text.right);
  };
  const before = against === undefined ? right(undefined) : comparableOf(await valueIn(against));
  const reports = await Promise.all(
    files.map(async (file) => {
      const value = await valueIn(file);
      if (value._tag === 'Left') return unreadableReport(file, value.left);
      return checkedReport(file, value.right, check, before._tag === 'Left' ? undefined : before.right);
    }),
  );
  if (against !== undefined && before._tag === 'Left') reports.unshift(unreadableReport(against, before.left));
  const verdict = verdictOn(reports);
  return {
    report: json ? jsonReport(reports) : textReport(reports, paint),
    ...(verdict.warnings > maxWarnings
      ? { complaint: `Too many warnings: ${verdict.warnings}, where --max-warnings is ${maxWarnings}` }
      : {}),
    exitCode: exitCodeOf(verdict, maxWarnings),
  };
}

function comparableOf(value: Either<string, unknown>): Either<string, ComparableTaskDefinition> {
  if (value._tag === 'Left') return value;
  const definition = comparable(value.right);
  return definition === undefined ? left('Expected a task definition, got something else') : right(definition);
}
