import { describe, expect, it } from 'vitest';
import { type Codec, strict } from '../../src/codec/index.js';
import { soundView, whereSound } from '../../src/codec/sound-view.js';
import { RegisterTaskDefinitionRequest } from '../../src/model/task-definition/register-task-definition.js';
import { revoked } from '../support/hostile-values.js';
import { APP, ec2, HEALTHY } from '../task-definition/definitions.js';

function viewOf<A>(codec: Codec<A>, value: unknown): A | undefined {
  const errors = strict(codec).explain(value);
  return soundView(
    codec,
    value,
    errors.filter(({ issue }) => issue.severity === 'error'),
  );
}

const view = (value: unknown) => viewOf(RegisterTaskDefinitionRequest, value);

/** What reading a part of a view gives: `BROKEN` where it is not sound. */
function read<B>(part: () => B): B | 'BROKEN' {
  const found = whereSound(() => [part()]);
  return found.length === 0 ? 'BROKEN' : (found[0] as B);
}

describe('the view of a value', () => {
  it('equals the value where all of it is sound', () => {
    const definition = ec2({
      ...HEALTHY,
      environment: [{ name: 'A', value: 'a' }],
      dockerLabels: { a: 'b' },
      privileged: false,
    });
    expect(view(definition)).toEqual(definition);
  });

  it('lacks what the value lacks, and what its codec does not know', () => {
    const seen = view({ ...ec2(), cpu: undefined, memory: undefined, revision: 5 });
    expect(Object.keys(seen ?? {})).toEqual(['family', 'containerDefinitions']);
  });

  it('throws what is of another type, out of bounds or missing, and nothing else', () => {
    const seen = view({
      containerDefinitions: [
        { ...APP, name: 'w eb', cpu: '5', dependsOn: [{ containerName: 'app' }] },
        null,
        'web',
        APP,
      ],
      cpu: 256,
      memory: null,
      networkMode: 'vpc',
      ephemeralStorage: { sizeInGiB: 5 },
      tags: [],
    });
    const [first] = seen?.containerDefinitions ?? [];
    expect(read(() => seen?.family)).toBe('BROKEN');
    expect(read(() => seen?.cpu)).toBe('BROKEN');
    expect(read(() => seen?.memory)).toBe('BROKEN');
    expect(read(() => seen?.networkMode)).toBe('BROKEN');
    expect(read(() => seen?.ephemeralStorage?.sizeInGiB)).toBe('BROKEN');
    expect(read(() => seen?.tags)).toEqual([]);
    expect(read(() => seen?.volumes)).toBeUndefined();
    expect(read(() => first?.name)).toBe('BROKEN');
    expect(read(() => first?.cpu)).toBe('BROKEN');
    expect(read(() => first?.image)).toBe(APP.image);
    expect(read(() => first?.memory)).toBeUndefined();
    expect(read(() => first?.dependsOn?.[0]?.containerName)).toBe('app');
    expect(read(() => first?.dependsOn?.[0]?.condition)).toBe('BROKEN');
    expect(read(() => seen?.containerDefinitions[1])).toBe('BROKEN');
    expect(read(() => seen?.containerDefinitions[2])).toBe('BROKEN');
    expect(read(() => seen?.containerDefinitions[3])).toEqual(APP);
    expect(read(() => seen?.containerDefinitions.map(({ name }) => name))).toBe('BROKEN');
  });

  it('keeps members that do not go together, and lists that are too long', () => {
    const containers = Array.from({ length: 11 }, () => ({ ...APP, memory: 6, memoryReservation: 7 }));
    expect(view({ family: 'web', containerDefinitions: containers })?.containerDefinitions).toEqual(containers);
  });

  it('throws the values of a map, each for itself', () => {
    const seen = view(ec2({ dockerLabels: JSON.parse('{"a":1,"b":"b","__proto__":"c"}') }));
    const labels = seen?.containerDefinitions[1]?.dockerLabels ?? {};
    expect(Object.keys(labels)).toEqual(['a', 'b', '__proto__']);
    expect(read(() => labels.a)).toBe('BROKEN');
    expect(read(() => labels.b)).toBe('b');
  });

  it('throws what cannot be read', () => {
    const seen = view({ ...ec2(), volumes: revoked([]) });
    expect(read(() => seen?.volumes)).toBe('BROKEN');
    expect(read(() => seen?.family)).toBe('web');
  });

  it('is none where the value is of another type altogether', () => {
    for (const value of [undefined, null, 5, [], 'web']) expect(view(value)).toBeUndefined();
  });
});

describe('a check', () => {
  it('may throw anything else', () => {
    expect(() =>
      whereSound(() => {
        throw new Error('mine');
      }),
    ).toThrow('mine');
  });
});
