import { describe, expect, it } from 'vitest';
import { issuesOf, list, strict } from '../../../src/codec/index.js';
import { Fault, InvalidFault, parseFault } from '../../../src/local/fault/fault.js';
import { issuesIn } from '../../support/issues-in.js';

const request = { operation: 'DescribeServices', times: 3 } as const;
const tasks = { cluster: 'default', service: 'web', family: 'web', revision: 2 } as const;

const faults: readonly Fault[] = [
  { kind: 'throttle' },
  { kind: 'throttle', ...request },
  { kind: 'server-error' },
  { kind: 'server-error', status: 502, html: true, ...request },
  { kind: 'latency', delay: '1.5s' },
  { kind: 'latency', delay: 200, ...request },
  { kind: 'lost-response' },
  { kind: 'lost-response', ...request },
  { kind: 'reset' },
  { kind: 'reset', ...request },
  { kind: 'truncated' },
  { kind: 'truncated', ...request },
  { kind: 'stale', lasts: '5s' },
  { kind: 'stale', lasts: 0, ...request },
  { kind: 'crash' },
  { kind: 'crash', after: '1m', exitCode: 0, reason: 'OutOfMemoryError', times: 1, ...tasks },
  { kind: 'cannot-pull-image' },
  { kind: 'cannot-pull-image', message: 'no such image', times: 1, ...tasks },
  { kind: 'unhealthy-target' },
  { kind: 'unhealthy-target', targetGroupArn: 'arn:aws:elasticloadbalancing:x', ...tasks },
  { kind: 'unhealthy-container' },
  { kind: 'unhealthy-container', ...tasks },
  { kind: 'no-capacity' },
  { kind: 'no-capacity', launchType: 'FARGATE', ...tasks },
];

const bad: readonly [unknown, string, string?][] = [
  [undefined, ''],
  [null, ''],
  ['throttle', ''],
  [[], ''],
  [{}, 'kind'],
  [{ kind: 'trottle', times: -1 }, 'kind', 'Did you mean throttle?'],
  [{ kind: null }, 'kind'],
  [{ kind: 'toString' }, 'kind'],
  [{ kind: '__proto__' }, 'kind'],
  [{ kind: 'throttle', time: 3 }, 'time', 'Did you mean times?'],
  [{ kind: 'throttle', times: 0 }, 'times'],
  [{ kind: 'throttle', times: 1.5 }, 'times'],
  [{ kind: 'throttle', times: null }, 'times'],
  [{ kind: 'throttle', operation: 'DescribeService' }, 'operation', 'Did you mean DescribeServices?'],
  [{ kind: 'throttle', cluster: 'default' }, 'cluster'],
  [{ kind: 'server-error', status: 499 }, 'status'],
  [{ kind: 'server-error', status: 600 }, 'status'],
  [{ kind: 'server-error', html: 'yes' }, 'html'],
  [{ kind: 'latency' }, 'delay'],
  [{ kind: 'latency', delay: '5w' }, 'delay'],
  [{ kind: 'latency', delay: -1 }, 'delay'],
  [{ kind: 'stale' }, 'lasts'],
  [{ kind: 'stale', lasts: 'long' }, 'lasts'],
  [{ kind: 'crash', after: 'soon' }, 'after'],
  [{ kind: 'crash', exitCode: 256 }, 'exitCode'],
  [{ kind: 'crash', exitCode: -1 }, 'exitCode'],
  [{ kind: 'crash', reason: 5 }, 'reason'],
  [{ kind: 'crash', cluster: 'arn:aws:ecs:us-east-1:123456789012:cluster/default' }, 'cluster'],
  [{ kind: 'crash', service: '' }, 'service'],
  [{ kind: 'crash', family: 'web:2' }, 'family'],
  [{ kind: 'crash', revision: 0 }, 'revision'],
  [{ kind: 'crash', operation: 'RunTask' }, 'operation'],
  [{ kind: 'cannot-pull-image', message: {} }, 'message'],
  [{ kind: 'unhealthy-target', targetGroupArn: 1 }, 'targetGroupArn'],
  [{ kind: 'unhealthy-target', times: 1 }, 'times'],
  [{ kind: 'unhealthy-container', times: 1 }, 'times'],
  [{ kind: 'no-capacity', launchType: 'FARGAT' }, 'launchType', 'Did you mean FARGATE?'],
  [{ kind: 'no-capacity', times: 1 }, 'times'],
];

describe('parseFault', () => {
  it.each(faults)('takes %j, and copies it', (fault) => {
    const parsed = parseFault(fault);
    expect(parsed).toEqual(fault);
    expect(parsed).not.toBe(fault);
    expect(parseFault(JSON.parse(JSON.stringify(fault)))).toEqual(fault);
  });

  it('takes an undefined member for an absent one', () => {
    expect(parseFault({ kind: 'throttle', times: undefined })).toEqual({ kind: 'throttle' });
  });

  it.each(bad)('refuses %j at %j', (value, path, hint) => {
    const [issue, ...more] = issuesIn(strict(Fault), value);
    expect(issue).toMatchObject({ path, ...(hint === undefined ? {} : { hint }) });
    expect(more).toEqual([]);
    expect(() => parseFault(value)).toThrow(RangeError);
  });

  it('tells everything that is wrong at once, as a RangeError with its issues', () => {
    let thrown: unknown;
    try {
      parseFault({ kind: 'crash', exitCode: 'one', revision: 0, color: 'red' });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(RangeError);
    expect(issuesOf(thrown as InvalidFault).map(({ path }) => path)).toEqual(['exitCode', 'revision', 'color']);
    expect((thrown as InvalidFault).message).toBe(
      [
        '✖ Expected an exit code (ExitCode) as an integer, got "one" (a string)',
        '  → at exitCode',
        '✖ Expected a revision (Revision) as an integer of at least 1, got 0 (a number)',
        '  → at revision',
        '✖ CrashFault has no member "color"',
        '  → at color',
      ].join('\n'),
    );
  });

  it('refuses what throws on being read', () => {
    const hostile = {
      get kind() {
        throw new Error('no');
      },
    };
    expect(() => parseFault(hostile)).toThrow(InvalidFault);
  });
});

describe('a list of faults', () => {
  it('names the place of what is wrong', () => {
    expect(issuesIn(strict(list(Fault)), [{ kind: 'throttle' }, { kind: 'nap' }, 3]).map(({ path }) => path)).toEqual([
      '[1].kind',
      '[2]',
    ]);
  });
});
