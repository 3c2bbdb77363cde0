import { describe, expect, it } from 'vitest';
import { argumentsOf, type CommandLine, HELP, OPTIONS } from '../../../src/task-definition/command/arguments.js';

const asked = (values: CommandLine['values'], ...positionals: readonly string[]) =>
  argumentsOf({ values, positionals: positionals.length === 0 ? ['web.json'] : positionals });

describe('the arguments', () => {
  it('are files alone, for all that may be left out', () => {
    expect(asked({}, 'web.json', '-', 'worker.json')).toEqual({
      files: ['web.json', '-', 'worker.json'],
      against: undefined,
      check: { agentVersion: undefined, dockerApiVersion: undefined, disable: [], newer: 'refuse' },
      maxWarnings: Number.POSITIVE_INFINITY,
      json: false,
    });
  });

  it('are everything that can be said', () => {
    expect(
      asked({
        against: '-',
        'agent-version': 'v1.86.2',
        'docker-api-version': '1.44',
        disable: ['fargate-size', 'Family', 'tags-count', 'ulimit-soft-within-hard'],
        newer: true,
        'max-warnings': '0',
        json: true,
      }),
    ).toEqual({
      files: ['web.json'],
      against: '-',
      check: {
        agentVersion: 'v1.86.2',
        dockerApiVersion: '1.44',
        disable: ['fargate-size', 'Family', 'tags-count', 'ulimit-soft-within-hard'],
        newer: 'pass',
      },
      maxWarnings: 0,
      json: true,
    });
  });

  it.each<[CommandLine['values'], readonly string[], string]>([
    [{}, [], 'Expected at least one FILE'],
    [{}, ['-', 'a', '-'], 'Expected - once, since standard input can be read only once'],
    [{ against: '-' }, ['-'], 'Expected - once, since standard input can be read only once'],
    [
      { 'agent-version': 'latest' },
      ['a'],
      'Expected --agent-version to be a version such as 1.44 or 1.86.2, got "latest"',
    ],
    [
      { 'docker-api-version': '' },
      ['a'],
      'Expected --docker-api-version to be a version such as 1.44 or 1.86.2, got ""',
    ],
    [{ 'max-warnings': '' }, ['a'], 'Expected --max-warnings to be a whole number, got ""'],
    [{ 'max-warnings': '1.5' }, ['a'], 'Expected --max-warnings to be a whole number, got "1.5"'],
    [{ 'max-warnings': '-1' }, ['a'], 'Expected --max-warnings to be a whole number, got "-1"'],
    [
      { disable: ['fargate-size', 'fargate-sizes'] },
      ['a'],
      'Expected --disable to name a rule, got "fargate-sizes"; did you mean fargate-size?',
    ],
    [{ disable: ['family'] }, ['a'], 'Expected --disable to name a rule, got "family"; did you mean Family?'],
    [{ disable: ['everything there is'] }, ['a'], 'Expected --disable to name a rule, got "everything there is"'],
    [{ disable: [''] }, ['a'], 'Expected --disable to name a rule, got ""'],
    [{ disable: ['string'] }, ['a'], 'Expected --disable to name a rule, got "string"'],
  ])('are refused as %j with %j', (values, positionals, message) => {
    expect(() => argumentsOf({ values, positionals })).toThrow(new RangeError(message));
  });
});

describe('the help', () => {
  it('has a line for each option, and lines that fit', () => {
    for (const option of Object.keys(OPTIONS)) expect(HELP).toMatch(new RegExp(`^ .*--${option} `, 'm'));
    expect(Math.max(...HELP.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});
