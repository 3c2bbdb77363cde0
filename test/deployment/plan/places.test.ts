import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asOnePlace, completePlaces, Ground, type Place } from '../../../src/deployment/plan/places.js';

const NAMES = ['a', 'b', 'c', 'd', 'e'] as const;

const anyPlaces = fc
  .array(fc.record({ room: fc.nat(6), old: fc.nat(6), stopping: fc.nat(3) }), { maxLength: NAMES.length })
  .map((places) => places.map((place, i): Place => ({ ...place, name: NAMES[i] ?? '' })));

const anyMoves = fc.array(fc.record({ kind: fc.constantFrom('take', 'vacate', 'release'), count: fc.nat(5) }), {
  maxLength: 12,
});

/** What the ground does, written down one task and one look at all places at a time. */
function byLooking(places: readonly Place[]) {
  const sites = places.map(({ name, room, old }) => ({ name, room, old, tasks: old }));
  type Site = (typeof sites)[number];
  const pick = (may: (site: Site) => boolean, better: (one: Site, than: Site) => boolean) =>
    sites.reduce<Site | undefined>(
      (best, site) => (may(site) && (best === undefined || better(site, best)) ? site : best),
      undefined,
    );
  const repeat = (count: number, next: () => Site | undefined, change: (site: Site) => void) => {
    const names: string[] = [];
    for (let i = 0; i < count; i++) {
      const site = next();
      if (site === undefined) break;
      change(site);
      names.push(site.name);
    }
    return names;
  };
  return {
    room: () => sites.reduce((sum, { room }) => sum + room, 0),
    take: (count: number) =>
      repeat(
        count,
        () =>
          pick(
            ({ room }) => room > 0,
            (one, than) => one.tasks < than.tasks,
          ),
        (site) => {
          site.room--;
          site.tasks++;
        },
      ),
    vacate: (count: number) =>
      repeat(
        count,
        () =>
          pick(
            ({ old }) => old > 0,
            (one, than) => one.tasks > than.tasks,
          ),
        (site) => {
          site.old--;
          site.tasks--;
        },
      ),
    release: (names: readonly string[]) => {
      for (const site of sites) site.room += names.filter((name) => name === site.name).length;
    },
  };
}

it('places are filled from the emptiest and emptied from the fullest, one task at a time', () => {
  fc.assert(
    fc.property(anyPlaces, anyMoves, (places, moves) => {
      const ground = new Ground(places);
      const other = byLooking(places);
      const leaving: { readonly placed: ReturnType<Ground['vacate']>; readonly names: readonly string[] }[] = [];
      for (const { kind, count } of moves) {
        if (kind === 'release') {
          const gone = leaving.shift();
          if (gone === undefined) continue;
          ground.release(gone.placed);
          other.release(gone.names);
        } else {
          const possible = kind === 'take' ? Math.min(count, ground.room) : count;
          const [placed, names] = [ground[kind](possible), other[kind](possible)];
          expect(placed.flatMap((at) => Array.from({ length: at.count }, () => at.name))).toEqual([...names].sort());
          if (kind === 'vacate') leaving.push({ placed, names });
        }
        expect(ground.room).toBe(other.room());
      }
    }),
    { numRuns: 2_000 },
  );
});

it('tasks that no place claims are shared evenly among the places that say nothing, the first having one more', () => {
  const places = [
    { name: 'a', room: 1 },
    { name: 'b', room: 2, old: 4, stopping: 0 },
    { name: 'c', room: 3 },
  ];
  expect(completePlaces(places, { old: 9, stopping: 3 })).toEqual([
    { name: 'a', room: 1, old: 3, stopping: 2 },
    { name: 'b', room: 2, old: 4, stopping: 0 },
    { name: 'c', room: 3, old: 2, stopping: 1 },
  ]);
});

it('tasks that no place claims, where every place says how many it has, are nowhere', () => {
  expect(completePlaces([{ name: 'a', room: 1, old: 1, stopping: 0 }], { old: 4, stopping: 2 })).toEqual([
    { name: 'a', room: 1, old: 1, stopping: 0 },
  ]);
});

it('places taken as one hold as much as all of them', () => {
  const places = [
    { name: 'a', room: 1, old: 2, stopping: 3 },
    { name: 'b', room: 10, old: 20, stopping: 30 },
  ];
  expect(asOnePlace(places, 5)).toEqual([{ name: 'all', room: 16, old: 22, stopping: 33 }]);
});
