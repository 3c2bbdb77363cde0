/**
 * Everything that there is to say of a task definition.
 *
 * @module
 */
import { type Issue, RegisterTaskDefinitionRequest } from 'typed-ecs/model';
import {
  type Change,
  checkTaskDefinition,
  diffTaskDefinitions,
  newerMembers,
  type RequiredAttribute,
  registrable,
  requiredAttributes,
} from 'typed-ecs/task-definition';
import { definitionIn, outputOnlyIn, requestIn } from './given-definition.js';

/** A request of RegisterTaskDefinition that a definition was turned into. */
export interface Registrable {
  /** As JSON. */
  readonly text: string;
  /** The members that were left out, since only ECS sets them. */
  readonly leftOut: readonly string[];
  /** The paths of members that are newer than this package. */
  readonly newer: readonly string[];
}

/** Everything that there is to say of a task definition. */
export interface DefinitionReport {
  readonly issues: readonly Issue[];
  /** Absent where members are missing or have the wrong type. */
  readonly attributes?: readonly RequiredAttribute[];
  /** Absent where members are missing or wrong. */
  readonly registrable?: Registrable;
  /** Absent where nothing is there to compare with, or one of both is not sound enough. */
  readonly changes?: readonly Change[];
}

/**
 * Reports on a task definition.
 *
 * @param pasted - the value of its JSON
 * @param older - the value of the JSON to compare it with, where there is one
 */
export function reportOn(pasted: unknown, older?: unknown): DefinitionReport {
  const definition = definitionIn(pasted);
  const answer = registrable(pasted);
  const request = answer._tag === 'Right' ? answer.right : requestIn(definition);
  const decoded = decode(definition);
  const before = older === undefined ? undefined : decode(definitionIn(older));
  return {
    issues: checkTaskDefinition(request),
    ...(decoded && { attributes: requiredAttributes(decoded) }),
    ...(answer._tag === 'Right' && {
      registrable: {
        text: JSON.stringify(answer.right, null, 2),
        leftOut: outputOnlyIn(definition),
        newer: newerMembers(answer.right).map(({ path }) => path),
      },
    }),
    ...(decoded && before && { changes: diffTaskDefinitions(before, decoded) }),
  };
}

/** Keeps members that only ECS sets: a comparison learns from them whether it knows the tags. */
function decode(definition: unknown): RegisterTaskDefinitionRequest | undefined {
  const decoded = RegisterTaskDefinitionRequest.decode(definition);
  return decoded._tag === 'Right' ? decoded.right : undefined;
}
