/**
 * Writes the JSON Schema of a task definition: `tsx scripts/write-schema.ts [OUT]`. OUT is
 * `dist/task-definition.schema.json` unless given.
 *
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { taskDefinitionSchemaText } from './json-schema/task-definition-schema.js';

const [, , out = join(import.meta.dirname, '..', 'dist', 'task-definition.schema.json')] = process.argv;

mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, taskDefinitionSchemaText());
