/**
 * What the command line asks for.
 *
 * @module
 */
import { closest } from '../../codec/suggest.js';
import type { CheckTaskDefinitionOptions } from '../check-task-definition.js';
import { versionOf } from '../version.js';
import { knownRules } from './known-rules.js';

/** The options, as Node's `parseArgs` takes them. */
export const OPTIONS = {
  against: { type: 'string' },
  'agent-version': { type: 'string' },
  'docker-api-version': { type: 'string' },
  disable: { type: 'string', multiple: true },
  newer: { type: 'boolean' },
  'max-warnings': { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The first line of the help. */
export const USAGE = 'Usage: check-task-definition [options] FILE...';

/** What `--help` prints. */
export const HELP = `${USAGE}

Checks ECS task definitions in JSON: requests of RegisterTaskDefinition, files as people keep them, and answers of
DescribeTaskDefinition. FILE may be - for standard input.

Options:
  --against FILE            also print what changes from this definition to each FILE
  --agent-version V         the container agent on the instances, such as 1.86.2
  --docker-api-version V    the Docker Remote API on the instances, such as 1.44
  --disable RULE            leave out a rule; may be repeated
  --newer                   let members and values pass that this package does not know
  --max-warnings N          fail when there are more warnings in all files together
  --json                    print [{ file, ok, issues, changes? }] instead of text
  -h, --help                print this

Exit codes: 0 when there are no errors, 1 for errors or too many warnings, 2 for wrong usage or a FILE that cannot be
read.`;

/** The command line as `parseArgs` splits it. */
export interface CommandLine {
  readonly values: {
    readonly against?: string | undefined;
    readonly 'agent-version'?: string | undefined;
    readonly 'docker-api-version'?: string | undefined;
    readonly disable?: readonly string[] | undefined;
    readonly newer?: boolean | undefined;
    readonly 'max-warnings'?: string | undefined;
    readonly json?: boolean | undefined;
  };
  readonly positionals: readonly string[];
}

/** What is asked for. */
export interface Arguments {
  /** At least one; `-` is standard input. */
  readonly files: readonly string[];
  /** The file to compare with. */
  readonly against: string | undefined;
  readonly check: CheckTaskDefinitionOptions;
  /** `Infinity` without a limit. */
  readonly maxWarnings: number;
  readonly json: boolean;
}

/** Checks the command line. Throws a `RangeError` that says what is wrong with it. */
export function argumentsOf({ values, positionals: files }: CommandLine): Arguments {
  const { against, disable = [], newer = false, 'max-warnings': maxWarnings, json = false } = values;
  if (files.length === 0) throw new RangeError('Expected at least one FILE');
  if ([...files, against].filter((file) => file === '-').length > 1) {
    throw new RangeError('Expected - once, since standard input can be read only once');
  }
  return {
    files,
    against,
    check: {
      agentVersion: versionIn('agent-version', values['agent-version']),
      dockerApiVersion: versionIn('docker-api-version', values['docker-api-version']),
      disable: rulesIn(disable),
      newer: newer ? 'pass' : 'refuse',
    },
    maxWarnings: maxWarnings === undefined ? Number.POSITIVE_INFINITY : countIn('max-warnings', maxWarnings),
    json,
  };
}

function versionIn(option: string, text: string | undefined): string | undefined {
  if (text === undefined || versionOf(text) !== undefined) return text;
  throw new RangeError(`Expected --${option} to be a version such as 1.44 or 1.86.2, got ${JSON.stringify(text)}`);
}

function countIn(option: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new RangeError(`Expected --${option} to be a whole number, got ${JSON.stringify(text)}`);
}

function rulesIn(ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return ids;
  const known = knownRules();
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return ids;
  const nearest = closest(unknown, known);
  const suggestion = nearest === undefined ? '' : `; did you mean ${nearest}?`;
  throw new RangeError(`Expected --disable to name a rule, got ${JSON.stringify(unknown)}${suggestion}`);
}
