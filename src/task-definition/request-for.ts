/**
 * RegisterTaskDefinition's request, with the rules over the whole of it.
 *
 * @module
 */
import type { Codec } from '../codec/codec.js';
import { ruled } from '../codec/ruled.js';
import { RegisterTaskDefinitionRequest } from '../model/task-definition/register-task-definition.js';
import type { RuleContext } from './rule.js';
import { taskDefinitionRules } from './rules/index.js';

/** The codec that applies every rule for which enough is known. */
export function requestFor(context: RuleContext): Codec<RegisterTaskDefinitionRequest> {
  return ruled(
    RegisterTaskDefinitionRequest,
    taskDefinitionRules
      .filter(({ needs }) => needs === undefined || context[needs] !== undefined)
      .map((rule) => ({ ...rule, check: (definition) => rule.check(definition, context) })),
  );
}

/** The codec for any instances: nothing is said about old agents. */
export const CheckedTaskDefinitionRequest = requestFor({ agentVersion: undefined, dockerApiVersion: undefined });
