import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleIn, type TaskSite } from '../../src/scheduler/scale-in.js';

interface NamedTask extends TaskSite {
  readonly name: string;
}

/** Tasks as `zone/instance`, the oldest first, named by what they are and in which place of the list. */
function tasksAt(...places: readonly string[]): NamedTask[] {
  const instances = new Map<string, object>();
  return places.map((place, index) => {
    const [availabilityZone = '', id] = place.split('/');
    const instance = id === undefined ? undefined : (instances.get(place) ?? { place });
    if (instance !== undefined) instances.set(place, instance);
    return { availabilityZone, instance, name: `${place}#${index}` };
  });
}

const named = (tasks: readonly NamedTask[]) => tasks.map(({ name }) => name);

/** Which go, where all tasks of the service may go. */
const leaving = (count: number, ...places: readonly string[]) => {
  const tasks = tasksAt(...places);
  return named(scaleIn(tasks, count, tasks));
};

describe('scaling in stops', () => {
  it('nothing of nothing, and nothing where none is to go', () => {
    expect(scaleIn([], 0, [])).toEqual([]);
    expect(leaving(0, 'a/1', 'b/1')).toEqual([]);
  });

  it('one from a zone with two tasks rather than from one with a single task', () => {
    expect(leaving(1, 'b/1', 'b/2', 'c/3', 'c/4', 'a/5')).toEqual(['c/4#3']);
    expect(leaving(2, 'b/1', 'b/2', 'c/3', 'c/4', 'a/5')).toEqual(['c/4#3', 'b/2#1']);
  });

  it('within a zone one from the instance with the most', () => {
    expect(leaving(1, 'a/1', 'a/1', 'a/2')).toEqual(['a/1#1']);
    expect(leaving(1, 'a/1', 'a/2', 'a/2', 'b/3')).toEqual(['a/2#2']);
  });

  it('one from the fullest zone, even if another zone has the fullest instance', () => {
    expect(leaving(1, 'a/1', 'a/2', 'a/3', 'b/4', 'b/4')).toEqual(['a/3#2']);
  });

  it('the newest of equals', () => {
    expect(leaving(1, 'a/1', 'b/2', 'c/3')).toEqual(['c/3#2']);
    expect(leaving(2, 'a/1', 'a/1', 'a/1')).toEqual(['a/1#2', 'a/1#1']);
  });

  it('one zone after the other as they become the fullest', () => {
    expect(leaving(4, 'a/1', 'a/1', 'a/1', 'a/1', 'b/2', 'b/2', 'c/3')).toEqual(['a/1#3', 'a/1#2', 'b/2#5', 'a/1#1']);
  });

  it('tasks on Fargate by their zones alone', () => {
    expect(leaving(2, 'a', 'a', 'b', 'a')).toEqual(['a#3', 'a#1']);
  });

  it('one from an instance with two rather than one on Fargate, where each task is by itself', () => {
    expect(leaving(1, 'a/1', 'a/1', 'a', 'b', 'b')).toEqual(['a/1#1']);
  });

  it('all where all are to go, and no more than there are', () => {
    expect(leaving(2, 'a/1', 'b/2').sort()).toEqual(['a/1#0', 'b/2#1']);
    expect(leaving(5, 'a/1', 'b/2').sort()).toEqual(['a/1#0', 'b/2#1']);
  });

  it('only candidates, and yet counts the other tasks', () => {
    const all = tasksAt('a/1', 'b/2', 'a/3', 'a/3');
    expect(named(scaleIn(all.slice(0, 2), 1, all))).toEqual(['a/1#0']);
  });

  it('one of the candidates of the fullest instance, even if an emptier one has newer ones', () => {
    const all = tasksAt('a/1', 'a/1', 'a/1', 'a/2', 'a/2');
    const candidates = all.filter((_, index) => index === 0 || index > 2);
    expect(named(scaleIn(candidates, 1, all))).toEqual(['a/1#0']);
  });
});

/** A service on up to three zones with up to three instances each, and which of its tasks may go. */
const anyService = fc
  .array(fc.record({ place: fc.constantFrom('a/1', 'a/2', 'b/1', 'b/2', 'b/3', 'c/1'), candidate: fc.boolean() }), {
    maxLength: 14,
  })
  .map((drawn) => {
    const all = tasksAt(...drawn.map(({ place }) => place));
    return { all, candidates: all.filter((_, index) => drawn[index]?.candidate) };
  });

/** How many tasks there are by zone or by instance. */
function countBy<K>(tasks: readonly NamedTask[], key: (task: NamedTask) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const task of tasks) counts.set(key(task), (counts.get(key(task)) ?? 0) + 1);
  return counts;
}

const zoneOf = ({ availabilityZone }: NamedTask) => availabilityZone;
const instanceOf = ({ instance }: NamedTask) => instance;

/** All ways to take so many tasks from zones that can spare some. */
function ways(spare: readonly number[], count: number): number[][] {
  const [first, ...rest] = spare;
  if (first === undefined) return count === 0 ? [[]] : [];
  return Array.from({ length: Math.min(first, count) + 1 }, (_, taken) =>
    ways(rest, count - taken).map((others) => [taken, ...others]),
  ).flat();
}

const squares = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count ** 2, 0);

describe('however the tasks are spread', () => {
  it('as many as asked for go, each once, and all of them candidates', () => {
    fc.assert(
      fc.property(anyService, fc.nat(16), ({ all, candidates }, count) => {
        const gone = scaleIn(candidates, count, all);
        expect(gone).toHaveLength(Math.min(count, candidates.length));
        expect(new Set(gone).size).toBe(gone.length);
        expect(gone.filter((task) => !candidates.includes(task))).toEqual([]);
      }),
    );
  });

  it('the zones end as even as any choice of that many candidates can make them', () => {
    fc.assert(
      fc.property(anyService, fc.nat(16), ({ all, candidates }, wanted) => {
        const count = Math.min(wanted, candidates.length);
        const gone = scaleIn(candidates, count, all);
        const zones = [...countBy(all, zoneOf)];
        const spare = countBy(candidates, zoneOf);
        const best = ways(
          zones.map(([zone]) => spare.get(zone) ?? 0),
          count,
        ).map((taken) => squares(zones.map(([, held], i) => held - (taken[i] ?? 0))));
        const left = countBy(
          all.filter((task) => !gone.includes(task)),
          zoneOf,
        );
        expect(squares([...left.values()])).toBe(Math.min(...best));
      }),
      { numRuns: 500 },
    );
  });

  it('each in turn is of the fullest zone, there of the fullest instance, and there the newest that may go', () => {
    fc.assert(
      fc.property(anyService, fc.nat(16), ({ all, candidates }, wanted) => {
        fc.pre(wanted < candidates.length);
        let [there, left] = [all, candidates];
        for (const task of scaleIn(candidates, wanted, all)) {
          const zones = countBy(there, zoneOf);
          const instances = countBy(there, instanceOf);
          const rank = (each: NamedTask) => [
            zones.get(each.availabilityZone) ?? 0,
            instances.get(each.instance) ?? 0,
            all.indexOf(each),
          ];
          const [first] = left.toSorted((a, b) => {
            const [ours, theirs] = [rank(a), rank(b)];
            const differing = ours.findIndex((value, i) => value !== theirs[i]);
            return (theirs[differing] ?? 0) - (ours[differing] ?? 0);
          });
          expect(task).toBe(first);
          there = there.filter((other) => other !== task);
          left = left.filter((other) => other !== task);
        }
      }),
      { numRuns: 500 },
    );
  });
});
