import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { taskDefinitionSchema } from '../../scripts/json-schema/task-definition-schema.js';
import { check } from '../../src/codec/index.js';
import { RegisterTaskDefinitionRequest } from '../../src/model/task-definition/register-task-definition.js';
import { valid } from '../support/arbitrary.js';
import { mutated } from '../support/near-miss.js';
import { goodDefinitions } from '../task-definition/good-definitions.js';
import { breachesOf, fullValue } from './breaches.js';
import { asJson, pointerTo, refusedByCodec, refusedBySchema } from './refused-places.js';

const codec = RegisterTaskDefinitionRequest;
const numRuns = Number(process.env.TYPED_ECS_RUNS ?? 300);
const refused = refusedBySchema(taskDefinitionSchema());
const full = fullValue(codec);
const breaches = breachesOf(codec);

/** Texts whose form the codec only warns about, since we infer it. */
const WARNED_OF = ['KernelCapability'];

describe('the schema of a task definition accepts', () => {
  test('what the strict codec accepts', () => {
    fc.assert(
      fc.property(valid(codec, { strict: true }).map(asJson), (definition) => {
        expect(refusedByCodec(codec, definition)).toEqual([]);
        expect(refused(definition)).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('a definition that has every member', () => {
    expect(refusedByCodec(codec, full)).toEqual([]);
    expect(refused(full)).toEqual([]);
  });

  test.each(goodDefinitions)('$name', ({ definition }) => {
    expect(refused(definition)).toEqual([]);
  });

  test('a Linux capability that the codec does not know, as the codec only warns of it', () => {
    const linuxParameters = { capabilities: { add: ['CAP_NET_ADMIN'] } };
    const definition = { family: 'web', containerDefinitions: [{ name: 'web', image: 'web', linuxParameters }] };
    const issues = check(codec, definition).map(({ path, severity }) => ({ path, severity }));
    expect(issues).toEqual([
      { path: 'containerDefinitions[0].linuxParameters.capabilities.add[0]', severity: 'warning' },
    ]);
    expect(refused(definition)).toEqual([]);
  });
});

describe('the schema of a task definition refuses, at the very same places as the strict codec,', () => {
  const codes = ['missing', 'wrong-type', 'unknown-member', 'unknown-value', 'out-of-range', 'malformed'] as const;

  test.each(codes)('what is %s, wherever that can be', (code) => {
    const cases = breaches.filter((breach) => breach.code === code);
    expect(cases).not.toHaveLength(0);
    for (const { at, codec: its, value } of cases) {
      const place = pointerTo(at);
      const isWarning = code === 'malformed' && WARNED_OF.includes(its.name);
      expect(refusedByCodec(codec, value), place).toEqual(isWarning ? [] : [place]);
      expect(refused(value), place).toEqual(isWarning ? [] : [place]);
    }
  });

  test('what is almost right, and all that is wrong with it', () => {
    let wrong = 0;
    fc.assert(
      fc.property(mutated(codec, { strict: true }).map(asJson), (definition) => {
        const places = refusedByCodec(codec, definition);
        if (places.length > 0) wrong++;
        expect(refused(definition)).toEqual(places);
      }),
      { numRuns },
    );
    expect(wrong).toBeGreaterThan(numRuns / 4);
  });
});

describe('the schema of a task definition cannot refuse', () => {
  test('members that do not go together', () => {
    const container = { name: 'web', image: 'web', memory: 128, memoryReservation: 256 };
    const definition = { family: 'web', containerDefinitions: [container] };
    expect(check(codec, definition).map(({ code, rule }) => ({ code, rule }))).toEqual([
      { code: 'conflict', rule: 'memory-reservation-within-memory' },
    ]);
    expect(refused(definition)).toEqual([]);
  });

  test('a text of which only the code units are too many', () => {
    const role = (length: number) => ({ family: 'web', containerDefinitions: [], taskRoleArn: '😀'.repeat(length) });
    expect(refusedByCodec(codec, role(1024))).toEqual([]);
    expect(refusedByCodec(codec, role(1025))).toEqual(['/taskRoleArn']);
    expect(refused(role(2048))).toEqual([]);
    expect(refused(role(2049))).toEqual(['/taskRoleArn']);
  });
});
