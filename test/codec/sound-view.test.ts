import { describe, expect, it } from 'vitest';
import { Bool, type Codec, Document, Double, strict, structure, Timestamp } from '../../src/codec/index.js';
import { soundView, whereSound } from '../../src/codec/sound-view.js';
import { RegisterTaskDefinitionRequest } from '../../src/model/task-definition/register-task-definition.js';
import { revoked } from '../support/hostile-values.js';
import { DiskKind } from '../support/machine.js';
import { APP, ec2, HEALTHY } from '../task-definition/definitions.js';

function viewOf<A>(codec: Codec<A>, value: unknown): A | undefined {
  const errors = strict(codec).explain(value);
  return soundView(
    codec,
    value,
    errors.filter(({ issue }) => issue.severity === 'error'),
  );
}

interface Note {
  readonly at: Timestamp;
  readonly body: Document;
  readonly on: boolean;
  readonly size: number;
  readonly kind: DiskKind;
}

const Note = structure<Note>('Note', { at: Timestamp, body: Document, on: Bool, size: Double, kind: DiskKind });

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

  it('keeps whatever has no parts, and throws it where it is wrong', () => {
    const sound = { at: new Date(0), body: { a: [1] }, on: true, size: 1.5, kind: 'SSD' };
    expect(viewOf(Note, sound)).toEqual(sound);
    const seen = viewOf(Note, { at: 'now', body: () => 1, on: 1, size: true, kind: 'NVME' });
    for (const member of ['at', 'body', 'on', 'size', 'kind'] as const) {
      expect(read(() => seen?.[member])).toBe('BROKEN');
    }
  });

  it('throws what turned out to be of another type after the codec saw it', () => {
    const at = new Date(0);
    const seen = soundView(Note, { at, body: 1, on: 'true', size: '1', kind: 5 }, []);
    expect(read(() => seen?.at)).toBe(at);
    for (const member of ['on', 'size', 'kind'] as const) expect(read(() => seen?.[member])).toBe('BROKEN');
    const task = soundView(RegisterTaskDefinitionRequest, { ...ec2(), volumes: 'v', containerDefinitions: [APP] }, []);
    expect(read(() => task?.volumes)).toBe('BROKEN');
    const labelled = soundView(RegisterTaskDefinitionRequest, ec2({ dockerLabels: 'a', healthCheck: [] }), []);
    expect(read(() => labelled?.containerDefinitions[1]?.dockerLabels)).toBe('BROKEN');
    expect(read(() => labelled?.containerDefinitions[1]?.healthCheck)).toBe('BROKEN');
  });

  it('throws what could not be read, or has too much wrong with it', () => {
    const faults = (code: 'unreadable' | 'too-many') => [
      {
        issue: { path: 'body', code, message: '', expected: '', received: '', severity: 'error' as const },
        steps: ['body'],
      },
    ];
    const value = { at: new Date(0), body: 1, on: true, size: 1, kind: 'SSD' };
    for (const code of ['unreadable', 'too-many'] as const) {
      const seen = soundView(Note, value, faults(code));
      expect(read(() => seen?.body)).toBe('BROKEN');
      expect(read(() => seen?.on)).toBe(true);
      expect(
        soundView(
          Note,
          value,
          faults(code).map((fault) => ({ ...fault, steps: [] })),
        ),
      ).toBeUndefined();
    }
  });

  it('throws what throws when it is read', () => {
    const value = {
      get body() {
        throw new Error('never');
      },
      on: true,
    };
    const seen = soundView(Note, value, []);
    expect(read(() => seen?.body)).toBe('BROKEN');
    expect(read(() => seen?.on)).toBe(true);
    const task = Object.defineProperty({ ...ec2() }, 'volumes', {
      get() {
        throw new Error('never');
      },
    });
    expect(read(() => soundView(RegisterTaskDefinitionRequest, task, [])?.volumes)).toBe('BROKEN');
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
