/**
 * Prints changes of task definitions.
 *
 * @module
 */
import { REDACTED } from '../../codec/node.js';
import type { Change } from './change.js';

/**
 * Changes as text for people, one a line: `+` for what was added, `-` for what was removed, `~` for what was changed,
 * then the path and the value, or both values. Values are written as JSON; `[redacted]` stands for what is sensitive.
 * Characters that would not show, or break the line, are escaped.
 *
 * @returns the lines, without a line break at the end; an empty text where there is no change
 * @example
 * ```ts
 * import { diffTaskDefinitions, formatChanges } from 'typed-ecs/task-definition';
 * import assert from 'node:assert/strict';
 *
 * const web = { name: 'web', image: 'nginx:1.27', memory: 512 };
 * const changes = diffTaskDefinitions(
 *   { family: 'web', containerDefinitions: [{ ...web, environment: [{ name: 'TOKEN', value: 'x1' }] }] },
 *   { family: 'web', containerDefinitions: [{ ...web, cpu: 256, environment: [{ name: 'TOKEN', value: 'x2' }] }] },
 * );
 * assert.equal(
 *   formatChanges(changes),
 *   '~ containerDefinitions[web].cpu: 0 → 256\n~ containerDefinitions[web].environment[TOKEN].value: [redacted]',
 * );
 * ```
 * @category task definitions
 */
export function formatChanges(changes: readonly Change[]): string {
  return changes.map((change) => onOneLine(lineOf(change))).join('\n');
}

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;

function lineOf({ kind, path, before, after, sensitive }: Change): string {
  const text = (value: unknown) => (sensitive && value === REDACTED ? REDACTED : JSON.stringify(value));
  const values = [before, after].filter((value) => value !== undefined).map(text);
  const shown = values.every((value) => value === REDACTED) ? REDACTED : values.join(' → ');
  return `${SIGNS[kind]} ${path === '' ? '(the definition itself)' : path}: ${shown}`;
}

/** JSON escapes the usual control characters alone. */
function onOneLine(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
