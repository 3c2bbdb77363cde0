/**
 * Reports for people.
 *
 * @module
 */
import { formatIssues, type Issue } from '../../codec/issue.js';
import type { Change } from '../diff/change.js';
import { formatChanges } from '../diff/format-changes.js';
import type { FileReport } from './file-report.js';
import { isUnreadable, type Verdict, verdictOn } from './verdict.js';

/** Colours a text, where the terminal wants it. */
export type Paint = (colour: 'red' | 'yellow' | 'green' | 'gray', text: string) => string;

/**
 * The reports as text: of each file its name, the verdict on it, its issues and its changes; of several files also the
 * verdict on all.
 */
export function textReport(reports: readonly FileReport[], paint: Paint): string {
  const lines = reports.flatMap((report) => fileLines(report, paint));
  if (reports.length > 1) lines.push(`${reports.length} files: ${verdictText(verdictOn(reports), paint)}`);
  return lines.join('\n');
}

function fileLines(report: FileReport, paint: Paint): string[] {
  const { issues, changes } = report;
  const name = visible(report.file === '-' ? 'standard input' : report.file);
  const unreadable = issues.find(isUnreadable);
  if (unreadable !== undefined) return [`${name}: ${paint('red', `✖ ${visible(unreadable.message)}`)}`];
  const below = [
    ...issues.flatMap((issue) => issueLines(issue, paint)),
    ...(changes === undefined ? [] : changeLines(changes, paint)),
  ];
  return [`${name}: ${verdictText(verdictOn([report]), paint)}`, ...below.map((line) => `  ${line}`)];
}

function issueLines(issue: Issue, paint: Paint): string[] {
  const [first = '', ...rest] = formatIssues([issue]).split('\n').map(visible);
  const lines = [paint(issue.severity === 'error' ? 'red' : 'yellow', first), ...rest];
  return issue.rule === undefined ? lines : [...lines, paint('gray', `  rule: ${issue.rule}`)];
}

const COLOURS = { added: 'green', removed: 'red', changed: 'yellow' } as const;

function changeLines(changes: readonly Change[], paint: Paint): string[] {
  if (changes.length === 0) return ['No changes'];
  const lines = changes.map((change) => paint(COLOURS[change.kind], formatChanges([change])));
  return [`${counted(changes.length, 'change')}:`, ...lines.map((line) => `  ${line}`)];
}

function verdictText({ unreadable, errors, warnings }: Verdict, paint: Paint): string {
  const parts = [
    ...(unreadable === 0 ? [] : [`${unreadable} unreadable`]),
    ...(errors === 0 ? [] : [counted(errors, 'error')]),
    ...(warnings === 0 ? [] : [counted(warnings, 'warning')]),
  ].join(', ');
  if (unreadable + errors > 0) return paint('red', `✖ ${parts}`);
  return warnings > 0 ? paint('yellow', `⚠ ${parts}`) : paint('green', '✔ ok');
}

const counted = (count: number, of: string) => `${count} ${of}${count === 1 ? '' : 's'}`;

/** Names of files and members may hold characters that move the cursor, or read like another line. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
