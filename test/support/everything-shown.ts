/**
 * Everything in which a failure could show a value.
 *
 * @module
 */
import { inspect } from 'node:util';
import type * as t from 'io-ts';
import { PathReporter } from 'io-ts/lib/PathReporter.js';
import { type AnyCodec, check, formatIssues, issuesOf } from '../../src/codec/index.js';

/** What messages, issues, contexts and reporters say of a value that a codec refused. */
export function everythingShown(codec: AnyCodec, value: unknown, errors: t.Errors): string {
  return [
    JSON.stringify(errors),
    JSON.stringify(errors.map(({ value, context }) => [value, context.map(({ actual, key }) => [key, actual])])),
    inspect(errors, { depth: 4, showHidden: true, getters: true }),
    String(PathReporter.report({ _tag: 'Left', left: errors })),
    formatIssues(issuesOf(errors)),
    JSON.stringify([check(codec, value), codec['~standard'].validate(value)]),
  ].join('\n');
}
