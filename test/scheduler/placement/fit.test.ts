import { describe, expect, it } from 'vitest';
import {
  closeness,
  type Obstacle,
  obstacle,
  type PlacementInstance,
  type PlacementRequirements,
} from '../../../src/scheduler/placement/fit.js';

const instance = (of: Partial<PlacementInstance> = {}): PlacementInstance => ({
  attributes: new Map([['ecs.capability.task-eni', undefined]]),
  agentConnected: true,
  runningTasksCount: 0,
  taskGroups: new Set(),
  cpu: 1024,
  memory: 2048,
  hasPort: () => false,
  sameGroup: 0,
  ...of,
});

const task = (of: Partial<PlacementRequirements> = {}): PlacementRequirements => ({
  demand: { cpu: 1024, memory: 2048, ports: [{ port: 80, protocol: 'tcp' }] },
  attributes: ['ecs.capability.task-eni'],
  memberOf: [({ runningTasksCount }) => runningTasksCount === 0],
  distinctInstance: true,
  ...of,
});

/** For each obstacle an instance with that one alone. */
const HINDERED: { readonly [O in Obstacle]: Partial<PlacementInstance> } = {
  agent: { agentConnected: false },
  cpu: { cpu: 1023 },
  memory: { memory: 2047 },
  port: { hasPort: ({ port, protocol }) => port === 80 && protocol === 'tcp' },
  attribute: { attributes: new Map([['ecs.os-type', 'linux']]) },
  memberOf: { runningTasksCount: 1 },
  distinctInstance: { sameGroup: 1 },
};

const OBSTACLES = Object.keys(HINDERED) as Obstacle[];

describe('an instance', () => {
  it('can hold a task that takes up all that is left', () => {
    expect(obstacle(instance(), task())).toBeUndefined();
  });

  it.each(OBSTACLES)('cannot hold a task for want of one thing alone: %s', (one) => {
    expect(obstacle(instance(HINDERED[one]), task())).toBe(one);
  });

  it('has a port for one protocol while the other has it', () => {
    const taken = instance({ hasPort: ({ port, protocol }) => port === 80 && protocol === 'udp' });
    expect(obstacle(taken, task())).toBeUndefined();
  });

  it('must have all the ports', () => {
    const ports = [
      { port: 80, protocol: 'tcp' },
      { port: 443, protocol: 'tcp' },
    ] as const;
    const demand = { cpu: 1, memory: 1, ports };
    expect(obstacle(instance({ hasPort: ({ port }) => port === 443 }), task({ demand }))).toBe('port');
  });

  it('must have all the attributes, with a value or without', () => {
    const attributes = ['ecs.capability.task-eni', 'stack'];
    expect(obstacle(instance(), task({ attributes }))).toBe('attribute');
    const both = new Map([
      ['ecs.capability.task-eni', undefined],
      ['stack', 'prod'],
    ]);
    expect(obstacle(instance({ attributes: both }), task({ attributes }))).toBeUndefined();
  });

  it('must satisfy all memberOf constraints', () => {
    expect(obstacle(instance(), task({ memberOf: [() => true, () => false] }))).toBe('memberOf');
    expect(obstacle(instance(), task({ memberOf: [] }))).toBeUndefined();
  });

  it('may hold several tasks of a group unless they are to be on distinct instances', () => {
    expect(obstacle(instance({ sameGroup: 3 }), task({ distinctInstance: false }))).toBeUndefined();
  });
});

describe('of several obstacles', () => {
  it('resources come before constraints', () => {
    for (const resource of ['agent', 'cpu', 'memory', 'port', 'attribute'] as const) {
      for (const constraint of ['memberOf', 'distinctInstance'] as const) {
        const both = instance({ ...HINDERED[constraint], ...HINDERED[resource] });
        expect(obstacle(both, task())).toBe(resource);
        expect(closeness(resource)).toBeLessThan(closeness(constraint));
      }
    }
  });

  it('the one that comes first in the checks is named', () => {
    for (const first of OBSTACLES) {
      for (const second of OBSTACLES) {
        const both = instance({ ...HINDERED[first], ...HINDERED[second] });
        const expected = closeness(first) < closeness(second) ? first : second;
        expect(obstacle(both, task())).toBe(expected);
      }
    }
  });
});
