/**
 * What a task definition has to be, as a type.
 *
 * @module
 */
import type { RegisterTaskDefinitionInput } from '../../model/task-definition/register-task-definition.js';
import type { CheckedContainers } from './containers.js';
import type { Exact, UnknownMember } from './exact.js';
import type { FargateCpu, FargateMemory } from './fargate-size.js';
import type { Mistake } from './mistake.js';
import type { NameOf } from './names.js';

type Shape = RegisterTaskDefinitionInput;

/**
 * What a definition has to be: the same where nothing is wrong with it.
 *
 * @typeParam D - the type of the definition
 */
export type CheckedTaskDefinition<D> = {
  readonly [K in keyof D | keyof Shape]?: K extends keyof Shape
    ? K extends keyof D
      ? D[K] extends Shape[K]
        ? CheckedMember<K, D[K], D>
        : Shape[K]
      : K extends FargateNeeds<D>
        ? CheckedOnFargate<D>[K]
        : Shape[K]
    : UnknownMember<K>;
} & { readonly [K in 'family' | 'containerDefinitions' | FargateNeeds<D>]: unknown };

/** A member of the definition; `undefined` where it has none. */
type Member<D, K> = K extends keyof D ? D[K] : undefined;

type CheckedMember<K extends keyof Shape, Value, D> = K extends 'containerDefinitions'
  ? CheckedContainers<
      Value,
      {
        containers: Value;
        volumes: VolumeNames<Member<D, 'volumes'>>;
        fargate: IsForFargate<D>;
        networkMode: Member<D, 'networkMode'>;
      }
    >
  : K extends 'volumes'
    ? CheckedVolumes<Value>
    : K extends FargateNeeds<D>
      ? CheckedOnFargate<D>[K]
      : Exact<Value, NonNullable<Shape[K]>>;

/** What Fargate asks of the task as a whole. */
interface CheckedOnFargate<D> {
  readonly networkMode: 'awsvpc';
  readonly cpu: FargateCpu<Member<D, 'cpu'>, FamilyOf<D>>;
  readonly memory: FargateMemory<Member<D, 'memory'>, Member<D, 'cpu'>>;
}

type FargateNeeds<D> = IsForFargate<D> extends true ? 'networkMode' | 'cpu' | 'memory' : never;

/** A list that is not written out may hold anything, so nothing is asked then. */
type IsForFargate<D> = D extends {
  readonly requiresCompatibilities: infer Compatibilities extends readonly unknown[];
}
  ? number extends Compatibilities['length']
    ? false
    : 'FARGATE' extends Compatibilities[number]
      ? true
      : false
  : false;

type FamilyOf<D> = D extends {
  readonly runtimePlatform: { readonly operatingSystemFamily: infer Family };
}
  ? Family
  : undefined;

/** Without volumes there are no names; of a list that is not written out, any. */
type VolumeNames<Volumes> = Volumes extends readonly (infer Volume)[] ? NameOf<Volume> : never;

type VolumeShape = NonNullable<Shape['volumes']>[number];

type CheckedVolumes<Rest, Before extends string = never> = Rest extends readonly [infer Volume, ...infer Others]
  ? readonly [
      {
        readonly [K in keyof Volume]: K extends 'name'
          ? Volume[K] extends Before
            ? Mistake<`another volume is named ${Volume[K]}`>
            : Volume[K]
          : Exact<Volume[K], VolumeShape[K & keyof VolumeShape]>;
      },
      ...CheckedVolumes<Others, Before | NameOf<Volume>>,
    ]
  : Rest;
