/**
 * A task definition as it was pasted: alone, or in an answer of DescribeTaskDefinition.
 *
 * @module
 */
import { type AnyCodec, RegisterTaskDefinitionRequest, TaskDefinition } from 'typed-ecs/model';

/** A structure of JSON. */
type Members = Readonly<Record<string, unknown>>;

/** Whether a value is a structure of JSON. */
function isStructure(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The task definition itself; tags that stand beside it are put into it. */
export function definitionIn(pasted: unknown): unknown {
  if (!isStructure(pasted)) return pasted;
  const { taskDefinition, tags } = pasted;
  if (!isStructure(taskDefinition)) return withoutSchema(pasted);
  return Array.isArray(tags) ? { tags, ...taskDefinition } : taskDefinition;
}

/** Editors know a file's form by its `$schema`. */
function withoutSchema({ $schema: _, ...members }: Members): Members {
  return members;
}

const membersOf = ({ shape }: AnyCodec): readonly string[] =>
  shape.kind === 'structure' ? Object.keys(shape.members) : [];

const REQUESTED = new Set(membersOf(RegisterTaskDefinitionRequest));

const OUTPUT_ONLY = new Set(membersOf(TaskDefinition).filter((name) => !REQUESTED.has(name)));

/** The members of a definition that only ECS sets, and that nobody can register. */
export function outputOnlyIn(definition: unknown): readonly string[] {
  return isStructure(definition) ? Object.keys(definition).filter((name) => OUTPUT_ONLY.has(name)) : [];
}

/** What is left of a definition without these, and without `null`s, which stand for absence in what tools print. */
export function requestIn(definition: unknown): unknown {
  if (!isStructure(definition)) return definition;
  return withoutNulls(Object.fromEntries(Object.entries(definition).filter(([name]) => !OUTPUT_ONLY.has(name))));
}

/** In a list, `null` stays, to be refused. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isStructure(value)) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNulls(member)]));
}
