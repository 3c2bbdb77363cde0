import { describe, expect, test } from 'vitest';
import { check, strict } from '../../src/codec/index.js';
import { DeploymentConfiguration } from '../../src/model/deployment/deployment-configuration.js';
import { ServiceName } from '../../src/model/service/service-name.js';
import { Machine } from '../support/machine.js';

/** The paths that vitest prints where a value does not match a schema. */
function pathsPrinted(value: unknown, schema: unknown): unknown[] {
  const matcher = expect.schemaMatching(schema);
  expect(value).not.toEqual(matcher);
  const printed: string = matcher.toAsymmetricMatcher();
  return [...printed.matchAll(/"path": \[(.*?),?\s*\]/gs)].map(([, steps]) => JSON.parse(`[${steps}]`));
}

describe("vitest's schemaMatching, which takes a schema of any vendor", () => {
  test('accepts what the codec accepts, as it is and within other values', () => {
    expect({ name: 'm1', startedAt: 1462406400 }).toEqual(expect.schemaMatching(Machine));
    expect({ id: 1, machines: [{ name: 'm1' }, { name: 'm2' }] }).toEqual({
      id: 1,
      machines: [expect.schemaMatching(Machine), expect.schemaMatching(strict(Machine))],
    });
    expect('web').toEqual(expect.schemaMatching(ServiceName));
  });

  test('refuses what the codec refuses', () => {
    expect({ cores: 4 }).toEqual(expect.not.schemaMatching(Machine));
    expect({ id: 1, machine: { name: 1 } }).not.toEqual({ id: 1, machine: expect.schemaMatching(Machine) });
    expect('w eb').toEqual(expect.not.schemaMatching(ServiceName));
  });

  test('shows every issue with its path', () => {
    const wrong = { cores: '4', disks: [{ size: 1, kind: 'SDD' }], labels: { 'a b': 1 } };
    expect(pathsPrinted(wrong, strict(Machine))).toEqual([
      ['name'],
      ['cores'],
      ['disks', 0, 'kind'],
      ['labels', 'a b'],
    ]);
  });

  test('shows an issue of the whole value without steps', () => {
    expect(pathsPrinted(null, Machine)).toEqual([[]]);
  });

  test('is as strict as the codec', () => {
    const newer = { name: 'm1', rack: 7, disks: [{ size: 1, kind: 'TAPE' }] };
    expect(newer).toEqual(expect.schemaMatching(Machine));
    expect(newer).toEqual(expect.schemaMatching(strict(Machine, { newer: 'pass' })));
    expect(pathsPrinted(newer, strict(Machine))).toEqual([['disks', 0, 'kind'], ['rack']]);
  });

  test('refuses nothing for a warning, and shows none', () => {
    const questionable = { minimumHealthyPercent: 100, maximumPercent: 100 };
    expect(check(DeploymentConfiguration, questionable)).toMatchObject([{ severity: 'warning' }]);
    expect(questionable).toEqual(expect.schemaMatching(strict(DeploymentConfiguration)));
    const wrong = { ...questionable, bakeTimeInMinutes: '5' };
    expect(pathsPrinted(wrong, strict(DeploymentConfiguration))).toEqual([['bakeTimeInMinutes']]);
  });
});
