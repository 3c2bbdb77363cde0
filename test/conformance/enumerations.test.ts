import { describe, expect, it } from 'vitest';
import { type AnyCodec, Enumeration, type Shape } from '../../src/codec/index.js';
import { replacing } from './alterations.js';
import { everyOperation, messagesOf, sdkExport } from './operations.js';
import { readDeclarations } from './sdk-declarations.js';
import { enumerationsOf, memberDifferences, sdkValues, valueDifferences } from './sdk-enumerations.js';
import { compare } from './sdk-schema.js';

/** Where the SDK has a plain string and we have an enumeration of our own, and why. */
const OWN = new Map([
  ['Cluster.status', 'The documentation of the member lists five states as the possible ones.'],
  [
    'ContainerInstance.status',
    'The documentation of the member lists the states, one more than the enumeration of the filter.',
  ],
  ['Deployment.status', 'The documentation of the member describes each of three states; a rollout is told by them.'],
  ['ManagedApplicationAutoScalingPolicy.metric', 'The documentation of the member lists the metrics.'],
  ['ManagedApplicationAutoScalingPolicy.policyType', 'The documentation of the member lists three types.'],
  ['Resource.type', 'The documentation of the member lists the types of values, of which another member holds one.'],
  ['Service.status', 'The documentation of the member lists three states as the valid values.'],
  ['Task.lastStatus', 'The developer guide describes each state of the life of a task.'],
  ['TaskSet.status', 'The documentation of the member describes each of three states.'],
]);

/** Members for which the SDK has a plain string, and another of its enumerations says what they hold. */
const BORROWED = new Map([
  ['RuntimePlatformOverride.cpuArchitecture', 'The documentation of the member lists the values of CPUArchitecture.'],
  ['Task.desiredStatus', 'ListTasks filters by it, with the enumeration DesiredStatus.'],
]);

const declared = readDeclarations();
const { structures } = compare(messagesOf(everyOperation));
const ownMembers = new Set([...OWN.keys(), ...BORROWED.keys()]);
const enumerations = enumerationsOf(structures);
const shared = [...enumerations.values()].filter(({ members }) => !members.every((path) => ownMembers.has(path)));

function changed({ shape }: AnyCodec, change: (values: readonly string[]) => readonly string[]): Shape {
  if (shape.kind !== 'enumeration') throw new Error('This is no enumeration');
  return { ...shape, values: change(shape.values) };
}

describe("our enumerations beside the SDK's", () => {
  it('every member has the enumeration that the SDK declares for it, but for a few that the SDK leaves as strings', () => {
    expect(memberDifferences(structures, declared, ownMembers)).toEqual([]);
  });

  it.each(shared)('$codec.name has the values of the SDK, no less and no more', ({ codec }) => {
    expect(codec).toBeInstanceOf(Enumeration);
    expect(valueDifferences(codec)).toEqual([]);
    expect(sdkValues(codec.name).length).toBeGreaterThan(0);
  });

  it('compares 74 enumerations on 118 members', () => {
    expect(shared).toHaveLength(74);
    const declaredBySdk = shared.flatMap(({ members }) => members).filter((path) => !BORROWED.has(path));
    expect(declaredBySdk).toHaveLength(118);
  });

  it('those of our own are exactly the listed ones, and the SDK has none of their name', () => {
    const own = [...enumerations.values()].filter((used) => !shared.includes(used));
    expect(own.flatMap(({ members }) => members).sort()).toEqual([...OWN.keys()].sort());
    expect(memberDifferences(structures, declared, new Set())).toHaveLength(OWN.size + BORROWED.size);
    for (const { codec } of own) expect(sdkExport(codec.name)).toBeUndefined();
  });

  it('those of our own have the values that the documentation gives', () => {
    const valuesOf = (name: string) => {
      const shape = enumerations.get(name)?.codec.shape;
      return shape?.kind === 'enumeration' ? [...shape.values].sort() : undefined;
    };
    expect(valuesOf('ClusterStatus')).toEqual(['ACTIVE', 'DEPROVISIONING', 'FAILED', 'INACTIVE', 'PROVISIONING']);
    expect(valuesOf('ContainerInstanceState')).toEqual([
      'ACTIVE',
      'DEREGISTERING',
      'DRAINING',
      'INACTIVE',
      'REGISTERING',
      'REGISTRATION_FAILED',
    ]);
    expect(valuesOf('DeploymentStatus')).toEqual(['ACTIVE', 'INACTIVE', 'PRIMARY']);
    expect(valuesOf('ResourceValueType')).toEqual(['DOUBLE', 'INTEGER', 'LONG', 'STRINGSET']);
    expect(valuesOf('ScalingPolicyType')).toEqual(['PredictiveScaling', 'StepScaling', 'TargetTrackingScaling']);
    expect(valuesOf('ServiceStatus')).toEqual(['ACTIVE', 'DRAINING', 'INACTIVE']);
    expect(valuesOf('TaskLastStatus')).toEqual([
      'ACTIVATING',
      'DEACTIVATING',
      'DELETED',
      'DEPROVISIONING',
      'PENDING',
      'PROVISIONING',
      'RUNNING',
      'STOPPED',
      'STOPPING',
    ]);
    expect(valuesOf('TaskSetStatus')).toEqual(['ACTIVE', 'DRAINING', 'PRIMARY']);
  });
});

describe('the check itself', () => {
  it.each(shared)('reports each value of $codec.name that is taken away, and nothing else', ({ codec }) => {
    for (const value of sdkValues(codec.name)) {
      const copy = changed(codec, (values) => values.filter((other) => other !== value));
      expect(valueDifferences(codec, replacing(codec.shape, copy))).toEqual([`${codec.name}: we lack ${value}.`]);
    }
  });

  it.each(shared)('reports a value that $codec.name has in excess, and nothing else', ({ codec }) => {
    const copy = changed(codec, (values) => [...values, 'INVENTED']);
    expect(valueDifferences(codec, replacing(codec.shape, copy))).toEqual([`${codec.name}: the SDK lacks INVENTED.`]);
  });

  it('reports a member whose enumeration the SDK does not declare', () => {
    const forgotten = new Map(declared).set('LogConfiguration', new Map());
    expect(memberDifferences(structures, forgotten, ownMembers)).toEqual([
      'LogConfiguration.logDriver: the SDK has the enumeration none, we have LogDriver.',
    ]);
  });

  it('reports a member for which the SDK declares an enumeration that we lack', () => {
    const failure = new Map([['reason', { required: false, enumeration: 'FailureReason' }]]);
    expect(memberDifferences(structures, new Map([...declared, ['Failure', failure]]), ownMembers)).toEqual([
      'Failure.reason: the SDK has the enumeration FailureReason, we have none.',
    ]);
  });
});
