import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RegisterTaskDefinitionRequest } from '../../../src/model/task-definition/register-task-definition.js';
import { checkTaskDefinition } from '../../../src/task-definition/check-task-definition.js';
import { checkedReport, comparable } from '../../../src/task-definition/command/file-report.js';
import { valid } from '../../support/arbitrary.js';
import { mutated } from '../../support/near-miss.js';
import { stepsIn, valueAt } from '../../support/places.js';
import { goodDefinitions } from '../good-definitions.js';

const APP = { name: 'app', image: 'nginx:1.27', memory: 128 };
const WEB = { family: 'web', containerDefinitions: [APP] };
const EXTRAS = {
  taskDefinitionArn: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7',
  revision: 7,
  status: 'ACTIVE',
  requiresAttributes: [{ name: 'ecs.capability.task-eni' }],
  compatibilities: ['EC2'],
  registeredAt: '2026-11-23T12:00:00.123000+01:00',
  registeredBy: 'arn:aws:iam::123456789012:root',
};

const issuesOf = (given: unknown) => checkedReport('web.json', given, {}).issues;
const placesOf = (given: unknown) => issuesOf(given).map(({ path, severity }) => `${severity} ${path}`);
const changesOf = (before: unknown, after: unknown) =>
  checkedReport('web.json', after, {}, comparable(before)).changes?.map(({ kind, path }) => `${kind} ${path}`);

describe('the issues of a file', () => {
  it('are those of the request that it holds', () => {
    for (const { definition } of goodDefinitions) expect(issuesOf(definition)).toEqual(checkTaskDefinition(definition));
    fc.assert(
      fc.property(mutated(RegisterTaskDefinitionRequest, { strict: true }), (definition) => {
        const read = JSON.parse(JSON.stringify(definition ?? null), (_, value) => value ?? undefined);
        fc.pre(!('taskDefinition' in Object(read)));
        expect(issuesOf(read)).toEqual(checkTaskDefinition(read));
      }),
    );
  });

  it('are none for what ECS alone says of a revision, nor for null', () => {
    const described = { ...EXTRAS, ...WEB, taskRoleArn: null, containerDefinitions: [{ ...APP, user: null }] };
    expect(issuesOf(described)).toEqual([]);
    expect(issuesOf({ taskDefinition: described, tags: null, ResponseMetadata: {} })).toEqual([]);
    expect(placesOf({ ...described, family: null })).toEqual(['error family']);
  });

  it('have their places in the file', () => {
    const wrong = {
      ...EXTRAS,
      family: 'web',
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      cpu: '256',
      memory: '4GB',
      containerDefinitions: [{ ...APP, cpu: '10', image: 'nginx', memry: 5 }],
      tags: [{ key: 5 }],
    };
    const places = [
      'error taskDefinition.containerDefinitions[0].cpu',
      'warning taskDefinition.containerDefinitions[0].image',
      'error taskDefinition.containerDefinitions[0].memry',
      'error taskDefinition.memory',
      'error taskDefinition.tags[0].key',
    ];
    expect(placesOf(wrong)).toEqual(places.map((place) => place.replace('taskDefinition.', '')));
    expect(placesOf({ taskDefinition: wrong, tags: [{ key: 'aws:a' }, { key: 'b', value: 5 }] })).toEqual([
      'error tags[1].value',
      ...places,
    ]);
  });

  it.each([
    [null, ['error ']],
    [[WEB], ['error ']],
    [{}, ['error containerDefinitions', 'error family']],
    [{ taskDefinition: 'web:7' }, ['error taskDefinition']],
    [{ taskDefinition: {} }, ['error taskDefinition.containerDefinitions', 'error taskDefinition.family']],
  ])('say of %j what it is not', (given, places) => {
    expect(placesOf(given)).toEqual(places);
  });

  it('are as the options have it', () => {
    const entryPoint = { ...WEB, containerDefinitions: [{ ...APP, image: 'nginx', entryPoint: ['sh'] }] };
    const rules = (options: Parameters<typeof checkedReport>[2]) =>
      checkedReport('web.json', { taskDefinition: entryPoint }, options).issues.map(({ rule }) => rule);
    expect(rules({})).toEqual(['image-version']);
    expect(rules({ agentVersion: '1.0.0', disable: ['image-version'] })).not.toEqual([]);
    expect(rules({ disable: ['image-version'] })).toEqual([]);
  });
});

describe('the changes of a file', () => {
  it('are there only where there is something to compare with', () => {
    expect(checkedReport('web.json', WEB, {})).toEqual({ file: 'web.json', issues: [] });
    expect(changesOf(WEB, [])).toBe(undefined);
    expect(changesOf('web:7', WEB)).toBe(undefined);
    expect(changesOf(WEB, WEB)).toEqual([]);
  });

  it('are between what would be registered', () => {
    const tags = [{ key: 'team', value: 'payments' }];
    expect(changesOf({ taskDefinition: { ...EXTRAS, ...WEB }, tags }, { ...WEB, cpu: '256', tags })).toEqual([
      'added cpu',
    ]);
    expect(changesOf({ taskDefinition: { ...EXTRAS, ...WEB }, tags }, WEB)).toEqual(['removed tags[team]']);
    expect(changesOf({ taskDefinition: { ...EXTRAS, ...WEB }, tags: [] }, { ...WEB, tags })).toEqual([
      'added tags[team]',
    ]);
  });

  it('are none of tags where it is not known whether there are any', () => {
    const tags = [{ key: 'team', value: 'payments' }];
    expect(changesOf({ taskDefinition: { ...EXTRAS, ...WEB } }, { ...WEB, tags })).toEqual([]);
    expect(changesOf({ ...WEB, tags }, { taskDefinition: { ...EXTRAS, ...WEB }, tags: null })).toEqual([]);
  });

  it('are there where both have mistakes', () => {
    expect(changesOf({ family: 5, cpu: 5 }, { family: 5, cpu: [[]] })).toEqual(['changed cpu']);
  });
});

const json = fc
  .oneof(fc.jsonValue(), valid(RegisterTaskDefinitionRequest), mutated(RegisterTaskDefinitionRequest, { strict: true }))
  .map((value) => JSON.parse(JSON.stringify(value ?? null)));

describe('a report', () => {
  it('is never thrown, whatever JSON the files hold, and names places that are there', () => {
    fc.assert(
      fc.property(json, json, fc.boolean(), (before, after, wraps) => {
        const given = wraps ? { taskDefinition: after, tags: before } : after;
        for (const { path, code } of checkedReport('web.json', given, {}, comparable(before)).issues) {
          const steps = stepsIn(path);
          if (code === 'unknown-member')
            expect(valueAt(given, steps.slice(0, -1))).toHaveProperty([steps.at(-1) ?? '']);
        }
      }),
      { numRuns: 500 },
    );
  });
});
