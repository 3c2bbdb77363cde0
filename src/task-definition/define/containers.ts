/**
 * What containers have to be beside each other, as types.
 *
 * @module
 */
import type { RegisterTaskDefinitionInput } from '../../model/task-definition/register-task-definition.js';
import type { Exact, UnknownMember } from './exact.js';
import type { CheckedLogs } from './logs.js';
import type { Mistake } from './mistake.js';
import type { NameOf } from './names.js';

/** A container as it may be written. */
type Shape = RegisterTaskDefinitionInput['containerDefinitions'][number];

/** What a container has to go with: the rest of the definition. */
export interface Around {
  /** All containers. */
  readonly containers: unknown;
  /** The names of all volumes. */
  readonly volumes: string;
  /** Whether Fargate is to run it. */
  readonly fargate: boolean;
  /** The network mode. */
  readonly networkMode: unknown;
}

/**
 * What each container has to be; of a list that is not written out, nothing is asked.
 *
 * @typeParam Rest - the containers that are still to be looked at
 * @typeParam A - what is around them
 * @typeParam Before - the names of those before them
 */
export type CheckedContainers<Rest, A extends Around, Before extends string = never> = Rest extends readonly [
  infer Container,
  ...infer Others,
]
  ? readonly [
      {
        readonly [K in keyof Container]: K extends keyof Shape
          ? CheckedMember<K, Container[K], A, NameOf<Container>, Before>
          : UnknownMember<K>;
      },
      ...CheckedContainers<Others, A, Before | NameOf<Container>>,
    ]
  : Rest;

type CheckedMember<
  K extends keyof Shape,
  Value,
  A extends Around,
  Self extends string,
  Before extends string,
> = K extends 'name'
  ? Value extends Before
    ? Mistake<`another container is named ${Value}`>
    : Value
  : K extends 'dependsOn'
    ? { readonly [I in keyof Value]: CheckedDependency<Value[I], A['containers'], Self> }
    : K extends 'links'
      ? CheckedLinks<Value, A, Self>
      : K extends 'volumesFrom'
        ? { readonly [I in keyof Value]: CheckedReference<Value[I], 'sourceContainer', Other<A['containers'], Self>> }
        : K extends 'mountPoints'
          ? { readonly [I in keyof Value]: CheckedReference<Value[I], 'sourceVolume', A['volumes']> }
          : K extends 'logConfiguration'
            ? CheckedLogs<Value, A['fargate']>
            : K extends 'privileged'
              ? [A['fargate'], Value] extends [true, true]
                ? Mistake<'Fargate has no privileged containers'>
                : Value
              : Exact<Value, NonNullable<Shape[K]>>;

/** The names that a container may refer to: those of the others. */
type Other<Containers, Self extends string> =
  string extends NamesIn<Containers> ? string : Exclude<NamesIn<Containers>, Self>;

type NamesIn<Containers> = Containers extends readonly (infer Container)[] ? NameOf<Container> : string;

type CheckedReference<Value, Member extends string, Names extends string> = {
  readonly [K in keyof Value]: K extends Member ? Names : Value[K];
};

type CheckedLinks<Links, A extends Around, Self extends string> = Links extends readonly []
  ? Links
  : A['fargate'] extends true
    ? Mistake<'Fargate has no links: containers of a task reach each other at localhost'>
    : A['networkMode'] extends 'awsvpc'
      ? Mistake<'awsvpc has no links: containers of a task reach each other at localhost'>
      : { readonly [I in keyof Links]: Other<A['containers'], Self> | `${Other<A['containers'], Self>}:${string}` };

type CheckedDependency<Dependency, Containers, Self extends string> = Dependency extends {
  readonly containerName: infer Name extends string;
  readonly condition: infer Condition;
}
  ? {
      readonly containerName: Other<Containers, Self>;
      readonly condition: CheckedCondition<Condition, Named<Containers, Name>, Name>;
    }
  : Dependency;

/** The container of a name; `never` where there is none, or where a name is not a literal. */
type Named<Containers, Name extends string> = Containers extends readonly (infer Container)[]
  ? Container extends { readonly name: infer N extends string }
    ? string extends N
      ? never
      : N extends Name
        ? Container
        : never
    : never
  : never;

type CheckedCondition<Condition, Container, Name extends string> = [Container] extends [never]
  ? Condition
  : Condition extends 'HEALTHY'
    ? Container extends { readonly healthCheck: object }
      ? Condition
      : Mistake<`HEALTHY needs a healthCheck in container ${Name}`>
    : Condition extends 'COMPLETE' | 'SUCCESS'
      ? Container extends { readonly essential: false }
        ? Condition
        : Mistake<`${Condition} needs container ${Name} to have essential: false`>
      : Condition;
