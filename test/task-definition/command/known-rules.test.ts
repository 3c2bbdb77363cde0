import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RegisterTaskDefinitionRequest } from '../../../src/model/task-definition/register-task-definition.js';
import { checkTaskDefinition } from '../../../src/task-definition/check-task-definition.js';
import { knownRules } from '../../../src/task-definition/command/known-rules.js';
import { taskDefinitionRules } from '../../../src/task-definition/rules/index.js';
import { mutated } from '../../support/near-miss.js';

describe('the known rules', () => {
  const known = knownRules();

  it('are those over the whole definition, and those of its structures, lists, texts and numbers', () => {
    expect(known).toEqual(expect.arrayContaining(taskDefinitionRules.map(({ id }) => id)));
    expect(known).toEqual(
      expect.arrayContaining(['ulimit-soft-within-hard', 'container-definitions-count', 'TaskCpu', 'MiB']),
    );
  });

  it('are sorted, and each is there once', () => {
    expect(known).toEqual([...new Set(known)].sort());
  });

  it('are no rules of other requests, and no types', () => {
    for (const id of ['describe-services-count', 'string', 'integer', 'number', 'boolean']) {
      expect(known).not.toContain(id);
    }
  });

  it('are all that issues name, and each can be disabled', () => {
    fc.assert(
      fc.property(mutated(RegisterTaskDefinitionRequest, { strict: true }), (definition) => {
        for (const { rule } of checkTaskDefinition(definition)) {
          if (rule === undefined) continue;
          expect(known).toContain(rule);
          const rest = checkTaskDefinition(definition, { disable: [rule] });
          expect(rest.map((issue) => issue.rule)).not.toContain(rule);
        }
      }),
    );
  });
});
