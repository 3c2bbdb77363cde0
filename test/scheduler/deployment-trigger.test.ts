import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { DEPLOYED_SETTINGS } from '../../src/scheduler/deployment-trigger.js';

const DECLARATIONS = new URL('../../node_modules/@aws-sdk/client-ecs/dist-types/models/models_1.d.ts', import.meta.url);

/** What the SDK says of each member of UpdateService. */
function updateServiceMembers(): ReadonlyMap<string, string> {
  const source = ts.createSourceFile('models_1.d.ts', readFileSync(DECLARATIONS, 'utf8'), ts.ScriptTarget.ES2022, true);
  const request = source.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === 'UpdateServiceRequest',
  );
  if (request === undefined || !ts.isInterfaceDeclaration(request)) throw new Error('The SDK has no UpdateService');
  return new Map(request.members.map((member) => [member.name?.getText() ?? '', member.getFullText()]));
}

const TRIGGERS = 'This parameter triggers a new service deployment.';
const DOES_NOT = "This parameter doesn't trigger a new service deployment.";

describe('the members of UpdateService that start a deployment', () => {
  const members = [...updateServiceMembers()];
  const saying = (sentence: string) => members.filter(([, text]) => text.includes(sentence)).map(([name]) => name);

  it('are those of which the SDK says so, and taskDefinition', () => {
    expect([...DEPLOYED_SETTINGS, 'taskDefinition'].sort()).toEqual(saying(TRIGGERS).sort());
  });

  it('are none of those of which the SDK says that they do not', () => {
    const not = saying(DOES_NOT);
    expect(not).toContain('desiredCount');
    expect(DEPLOYED_SETTINGS.filter((setting) => not.includes(setting))).toEqual([]);
  });

  it('leave out, of those of which the SDK says nothing, what nobody knows', () => {
    const silent = members.filter(([, text]) => !text.includes(TRIGGERS) && !text.includes(DOES_NOT));
    expect(silent.map(([name]) => name).sort()).toEqual([
      'cluster',
      'deploymentController',
      'forceNewDeployment',
      'gatewayConnectors',
      'monitoring',
      'service',
    ]);
  });
});
