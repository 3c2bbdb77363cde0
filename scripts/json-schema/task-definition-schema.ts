/**
 * The JSON Schema of a task definition: what RegisterTaskDefinition takes, for editors to complete and check.
 *
 * It is of draft 2020-12: a description may stand beside a `$ref` there, where draft 7 has validators ignore it. VS Code
 * knows every keyword of it that is used here, and reads `$ref` in the same way in both.
 *
 * @module
 */
import { join } from 'node:path';
import { RegisterTaskDefinitionRequest } from '../../src/model/task-definition/register-task-definition.js';
import { docsBelow } from './docs.js';
import type { JsonSchema } from './json-schema.js';
import { schemasOf } from './schema-of.js';

const MODEL = join(import.meta.dirname, '../../src/model');

const REACH =
  'This schema checks every member for itself. How members go together is beyond it, as is what ECS takes and you may ' +
  'regret: checkTaskDefinition of typed-ecs tells both. A member or a value of an enumeration that is newer than this ' +
  'schema is flagged, though ECS may know it.';

const SCHEMA_MEMBER: JsonSchema = {
  description:
    'The address of this schema, for editors. It is no member of the request: leave it out of what is sent to ECS.',
  type: 'string',
};

/** The schema. */
export function taskDefinitionSchema(): JsonSchema {
  const { root, definitions } = schemasOf(RegisterTaskDefinitionRequest, docsBelow(MODEL));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: RegisterTaskDefinitionRequest.name,
    ...root,
    description: `${root.description}\n\n${REACH}`,
    properties: { $schema: SCHEMA_MEMBER, ...root.properties },
    $defs: definitions,
  };
}

/** The schema as the text of a file. */
export function taskDefinitionSchemaText(): string {
  return `${JSON.stringify(taskDefinitionSchema(), null, 2)}\n`;
}
