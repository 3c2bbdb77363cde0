import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacementStrategy } from '../../../src/model/placement/placement-strategy.js';
import type { PlacementInstance, PlacementRequirements } from '../../../src/scheduler/placement/fit.js';
import { place, ZONE_ATTRIBUTE } from '../../../src/scheduler/placement/place.js';

interface NamedInstance extends PlacementInstance {
  readonly name: string;
}

/** An instance by what matters in a test: its zone, how many tasks of the service it has, and what is left of it. */
function instance(
  name: string,
  { zone = 'a', rack = '1', ...of }: Partial<PlacementInstance> & { zone?: string; rack?: string } = {},
): NamedInstance {
  return {
    name,
    attributes: new Map([
      [ZONE_ATTRIBUTE, zone],
      ['rack', rack],
    ]),
    agentConnected: true,
    runningTasksCount: 0,
    taskGroups: new Set(),
    cpu: 4096,
    memory: 8192,
    hasPort: () => false,
    sameGroup: 0,
    ...of,
  };
}

const TASK: PlacementRequirements = {
  demand: { cpu: 100, memory: 100, ports: [] },
  attributes: [],
  memberOf: [],
  distinctInstance: false,
};

type Strategy = readonly Pick<PlacementStrategy, 'type' | 'field'>[];

const spread = (field: string) => ({ type: 'spread', field }) as const;
const binpack = (field: string) => ({ type: 'binpack', field }) as const;

/** The name of the instance that is chosen. */
const chosen = (instances: readonly NamedInstance[], strategy?: Strategy, task = TASK) =>
  place(instances, task, strategy).instance?.name;

describe('without a strategy a task goes', () => {
  it('to a zone with no task of the service rather than to one with a task', () => {
    const [a, b, c] = [
      instance('a1', { zone: 'a', sameGroup: 1 }),
      instance('b1', { zone: 'b' }),
      instance('c1', { zone: 'c' }),
    ];
    expect(chosen([a, b, c])).toBe('b1');
    expect(chosen([a, c])).toBe('c1');
    expect(chosen([instance('a2', { zone: 'a' }), a, c])).toBe('c1');
  });

  it('within a zone to the instance with the fewest tasks of the service', () => {
    expect(chosen([instance('a1', { sameGroup: 2 }), instance('a2', { sameGroup: 1 })])).toBe('a2');
  });

  it('to an instance with more tasks, where its zone has fewer', () => {
    const instances = [
      instance('a1', { zone: 'a', sameGroup: 0 }),
      instance('a2', { zone: 'a', sameGroup: 3 }),
      instance('b1', { zone: 'b', sameGroup: 2 }),
    ];
    expect(chosen(instances)).toBe('b1');
  });

  it('to a zone by all tasks there, those on instances that cannot take it included', () => {
    const instances = [
      instance('a1', { zone: 'a', sameGroup: 2, cpu: 0 }),
      instance('a2', { zone: 'a' }),
      instance('b1', { zone: 'b', sameGroup: 1 }),
    ];
    expect(chosen(instances)).toBe('b1');
  });

  it('to the instance that was registered first, where all are equal', () => {
    expect(chosen([instance('a1'), instance('a2')])).toBe('a1');
  });

  it('nowhere the task does not fit, however few tasks there are', () => {
    expect(chosen([instance('a1', { cpu: 99 }), instance('a2', { sameGroup: 9 })])).toBe('a2');
  });
});

it('the zone of an instance is in the attribute that ECS sets', () => {
  expect(ZONE_ATTRIBUTE).toBe('ecs.availability-zone');
});

describe('a strategy', () => {
  it('of nothing is none', () => {
    const instances = [instance('a1', { sameGroup: 1 }), instance('b1', { zone: 'b' })];
    expect(chosen(instances, [])).toBe('b1');
  });

  it.each(['instanceId', 'host'])('spreads over instances by %s, whatever their zones', (field) => {
    const instances = [
      instance('a1', { zone: 'a', sameGroup: 1 }),
      instance('a2', { zone: 'a', sameGroup: 0 }),
      instance('b1', { zone: 'b', sameGroup: 1 }),
    ];
    expect(chosen(instances, [spread(field)])).toBe('a2');
  });

  it('of chance takes the first instance where no source of chance is given', () => {
    expect(chosen([instance('a1', { sameGroup: 1 }), instance('a2')], [{ type: 'random' }])).toBe('a1');
  });

  it('spreads over the values of an attribute', () => {
    const instances = [
      instance('r1', { rack: '1', sameGroup: 1 }),
      instance('r1 too', { rack: '1', sameGroup: 0 }),
      instance('r2', { rack: '2', sameGroup: 0 }),
    ];
    expect(chosen(instances, [spread('attribute:rack')])).toBe('r2');
  });

  it('takes instances that lack the attribute for those of one more value', () => {
    const bare = (name: string, sameGroup: number) => instance(name, { attributes: new Map(), sameGroup });
    const onRack = instance('r1', { sameGroup: 1 });
    expect(chosen([bare('bare', 0), bare('bare too', 2), onRack], [spread('attribute:rack')])).toBe('r1');
    expect(chosen([onRack, bare('bare', 0)], [spread('attribute:rack')])).toBe('bare');
  });

  it.each(['cpu', 'CPU'])('packs where the least of the %s is left that suffices', (field) => {
    const instances = [
      instance('roomy', { cpu: 300, memory: 100 }),
      instance('snug', { cpu: 100, memory: 900 }),
      instance('too small', { cpu: 99 }),
    ];
    expect(chosen(instances, [binpack(field)])).toBe('snug');
  });

  it.each(['memory', 'MEMORY'])('packs where the least of the %s is left that suffices', (field) => {
    const instances = [
      instance('roomy', { cpu: 100, memory: 300 }),
      instance('snug', { cpu: 900, memory: 100 }),
      instance('too small', { memory: 99 }),
    ];
    expect(chosen(instances, [binpack(field)])).toBe('snug');
  });

  it('is asked only about what the ones before it hold equal', () => {
    const instances = [
      instance('a1', { zone: 'a', sameGroup: 1, memory: 100 }),
      instance('b1', { zone: 'b', memory: 900 }),
      instance('b2', { zone: 'b', memory: 500 }),
    ];
    const [zones, memory] = [spread(`attribute:${ZONE_ATTRIBUTE}`), binpack('memory')];
    expect(chosen(instances, [zones, memory])).toBe('b2');
    expect(chosen(instances, [memory, zones])).toBe('a1');
  });

  it('of chance takes each instance about as often as any other', () => {
    const instances = [instance('a1', { sameGroup: 5 }), instance('b1', { zone: 'b' }), instance('c1', { cpu: 0 })];
    let seed = 1;
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const names = Array.from(
      { length: 2_000 },
      () => place(instances, TASK, [{ type: 'random' }], random).instance?.name,
    );
    const countOf = (name: string) => names.filter((each) => each === name).length;
    expect(countOf('a1') + countOf('b1')).toBe(2_000);
    expect(countOf('a1')).toBeGreaterThan(900);
    expect(countOf('b1')).toBeGreaterThan(900);
  });
});

describe('where a task fits nowhere', () => {
  it('nothing is close in an empty cluster', () => {
    expect(place([], TASK)).toEqual({ instance: undefined, closest: undefined });
  });

  it('the closest is the instance that fails last, and of equals the first', () => {
    const [offline, small, smaller] = [
      instance('offline', { agentConnected: false }),
      instance('small', { memory: 99 }),
      instance('smaller', { memory: 1 }),
    ];
    const closest = { instance: small, obstacle: 'memory' };
    expect(place([offline, small, smaller], TASK)).toEqual({ instance: undefined, closest });
    expect(place([small, smaller, offline], TASK)).toEqual({ instance: undefined, closest });
  });

  it('an instance that only a constraint excludes is closer than one without room', () => {
    const instances = [instance('full', { cpu: 0, sameGroup: 0 }), instance('shared', { sameGroup: 1 })];
    const placement = place(instances, { ...TASK, distinctInstance: true });
    expect(placement).toEqual({
      instance: undefined,
      closest: { instance: instances[1], obstacle: 'distinctInstance' },
    });
  });

  it('a place says nothing of instances that did not fit', () => {
    const [small, roomy] = [instance('small', { cpu: 0 }), instance('roomy')];
    expect(place([small, roomy], TASK)).toEqual({ instance: roomy });
  });
});

const anyInstances = fc
  .array(
    fc.record({
      zone: fc.constantFrom('a', 'b', 'c'),
      rack: fc.constantFrom('1', '2'),
      cpu: fc.constantFrom(50, 100, 200, 300),
      memory: fc.constantFrom(50, 100, 200, 300),
      sameGroup: fc.nat(3),
      agentConnected: fc.constantFrom(true, true, true, false),
    }),
    { maxLength: 10 },
  )
  .map((all) => all.map((of, index) => ({ ...of, ...instance(`i-${index}`, of) })));

type AnyInstance = typeof anyInstances extends fc.Arbitrary<readonly (infer I)[]> ? I : never;

/** What a strategy sorts by, said without the code: a number for each instance, the lowest best. */
const KEYS: Readonly<Record<string, (of: AnyInstance, all: readonly AnyInstance[]) => number>> = {
  'spread instanceId': ({ sameGroup }) => sameGroup,
  'spread host': ({ sameGroup }) => sameGroup,
  [`spread attribute:${ZONE_ATTRIBUTE}`]: ({ zone }, all) => tasksOf(all.filter((other) => other.zone === zone)),
  'spread attribute:rack': ({ rack }, all) => tasksOf(all.filter((other) => other.rack === rack)),
  'binpack cpu': ({ cpu }) => cpu,
  'binpack memory': ({ memory }) => memory,
};

const tasksOf = (instances: readonly AnyInstance[]) => instances.reduce((sum, { sameGroup }) => sum + sameGroup, 0);

const anyStrategy = fc.array(fc.constantFrom(...Object.keys(KEYS)), { maxLength: 5 });

const DEFAULT = [`spread attribute:${ZONE_ATTRIBUTE}`, 'spread instanceId'];

it('the choice is the first of all fitting instances, sorted by one strategy after the other', () => {
  fc.assert(
    fc.property(anyInstances, anyStrategy, fc.boolean(), (instances, names, distinctInstance) => {
      const keys = (names.length === 0 ? DEFAULT : names).map((name) => KEYS[name] ?? (() => Number.NaN));
      const ranked = instances
        .filter(({ agentConnected, cpu, memory }) => agentConnected && cpu >= 100 && memory >= 100)
        .filter(({ sameGroup }) => !distinctInstance || sameGroup === 0)
        .toSorted((a, b) => {
          for (const key of keys) {
            const difference = key(a, instances) - key(b, instances);
            if (difference !== 0) return difference;
          }
          return instances.indexOf(a) - instances.indexOf(b);
        });
      const strategy = names.map((name) => {
        const [type = '', field = ''] = name.split(' ');
        return type === 'spread' ? spread(field) : binpack(field);
      });
      expect(place(instances, { ...TASK, distinctInstance }, strategy).instance).toBe(ranked[0]);
    }),
    { numRuns: 1_000 },
  );
});

/** Places so many tasks one after the other; how many each instance has then. */
function fill(instances: readonly NamedInstance[], count: number, strategy?: Strategy): Map<string, number> {
  let there = [...instances];
  for (let placed = 0; placed < count; placed++) {
    const name = chosen(there, strategy);
    there = there.map((each) =>
      each.name === name
        ? { ...each, cpu: each.cpu - 100, memory: each.memory - 100, sameGroup: each.sameGroup + 1 }
        : each,
    );
  }
  return new Map(there.map(({ name, sameGroup }) => [name, sameGroup]));
}

const zones = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 7 });
const unevenness = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts);

it('tasks that are placed one after the other end evenly in zones, and in each zone evenly on instances', () => {
  fc.assert(
    fc.property(zones, fc.nat(20), (all, count) => {
      const tasks = fill(
        all.map((zone, i) => instance(`i-${i}`, { zone })),
        count,
      );
      const inZone = (zone: string) => all.flatMap((each, i) => (each === zone ? [tasks.get(`i-${i}`) ?? 0] : []));
      const byZone = [...new Set(all)].map(inZone);
      expect(unevenness(byZone.map((counts) => counts.reduce((sum, each) => sum + each, 0)))).toBeLessThanOrEqual(1);
      for (const counts of byZone) expect(unevenness(counts)).toBeLessThanOrEqual(1);
    }),
  );
});

it('tasks that are packed use as few instances as can hold them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.nat(20), fc.constantFrom('cpu', 'memory'), (size, count, field) => {
      const room = { cpu: size * 100, memory: size * 100 };
      const instances = Array.from({ length: 20 }, (_, i) => instance(`i-${i}`, room));
      const used = [...fill(instances, count, [binpack(field)]).values()].filter((tasks) => tasks > 0);
      expect(used).toHaveLength(Math.ceil(count / size));
    }),
  );
});
