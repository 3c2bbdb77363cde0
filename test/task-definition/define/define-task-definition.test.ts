import { describe, expect, it } from 'vitest';
import { issuesOf } from '../../../src/codec/index.js';
import type { RegisterTaskDefinitionInput } from '../../../src/model/index.js';
import { defineTaskDefinition, InvalidDefinition } from '../../../src/task-definition/index.js';

/** A definition as code gives it that was not written out. */
const computed = (definition: object) => definition as RegisterTaskDefinitionInput;

function refused(define: () => unknown): InvalidDefinition {
  try {
    define();
  } catch (thrown) {
    if (thrown instanceof InvalidDefinition) return thrown;
    throw thrown;
  }
  throw new Error('Nothing was refused');
}

const issues = ({ issues }: InvalidDefinition) => issues.map(({ rule, path, severity }) => [rule, path, severity]);

describe('defineTaskDefinition', () => {
  it('answers the very definition', () => {
    const definition = { family: 'web', containerDefinitions: [{ name: 'app', image: 'app', memory: 64 }] } as const;
    expect(defineTaskDefinition(definition)).toBe(definition);
  });

  it('refuses by the rules of the compiler what only run time can tell', () => {
    const error = refused(() =>
      defineTaskDefinition(
        computed({
          family: 'web',
          requiresCompatibilities: ['FARGATE'],
          networkMode: 'bridge',
          cpu: '256',
          memory: '4096',
          volumes: [{ name: 'data' }, { name: 'data' }],
          containerDefinitions: [
            {
              name: 'app',
              image: 'app',
              privileged: true,
              links: ['dbx'],
              dependsOn: [
                { containerName: 'dbx', condition: 'START' },
                { containerName: 'db', condition: 'HEALTHY' },
                { containerName: 'db', condition: 'SUCCESS' },
              ],
              volumesFrom: [{ sourceContainer: 'dbx' }],
              mountPoints: [
                { sourceVolume: 'dat', containerPath: '/data' },
                { sourceVolume: 'data', containerPath: '/x' },
              ],
              logConfiguration: { logDriver: 'json-file' },
            },
            { name: 'db', image: 'db' },
            { name: 'db', image: 'db' },
          ],
        }),
      ),
    );
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('InvalidDefinition');
    expect(issues(error)).toEqual(
      expect.arrayContaining([
        ['links-container', 'containerDefinitions[0].links[0]', 'error'],
        ['depends-on-container', 'containerDefinitions[0].dependsOn[0].containerName', 'error'],
        ['depends-on-health-check', 'containerDefinitions[0].dependsOn[1].condition', 'error'],
        ['depends-on-essential', 'containerDefinitions[0].dependsOn[2].condition', 'error'],
        ['volumes-from-container', 'containerDefinitions[0].volumesFrom[0].sourceContainer', 'error'],
        ['mount-point-volume', 'containerDefinitions[0].mountPoints[0].sourceVolume', 'error'],
        ['fargate-log-driver', 'containerDefinitions[0].logConfiguration.logDriver', 'error'],
        ['fargate-privileged', 'containerDefinitions[0].privileged', 'error'],
        ['fargate-network-mode', 'networkMode', 'error'],
        ['fargate-size', 'memory', 'error'],
      ]),
    );
  });

  it('says everything in its message, and shows no value of the environment', () => {
    const error = refused(() =>
      defineTaskDefinition(
        computed({
          family: 'w eb',
          containerDefinitions: [
            { name: 'app', image: 'app', memory: 64, environment: [{ name: 'PASSWORD', value: ['hunter2'] }] },
          ],
        }),
      ),
    );
    expect(error.message).toContain('The task definition would be refused by ECS:');
    expect(error.message).toContain('→ at family');
    expect(error.message).toContain('→ at containerDefinitions[0].environment[0].value');
    expect(JSON.stringify(error) + error.message).not.toContain('hunter2');
    expect(issuesOf(error)).toBe(error.issues);
  });

  it('lets warnings pass, and rules that are switched off', () => {
    const latest = { family: 'web', containerDefinitions: [{ name: 'app', image: 'app:latest', memory: 64 }] } as const;
    expect(defineTaskDefinition(latest)).toBe(latest);
    const linked = computed({
      family: 'web',
      containerDefinitions: [{ name: 'app', image: 'app', memory: 64, links: ['db'] }],
    });
    expect(issues(refused(() => defineTaskDefinition(linked))).map(([rule]) => rule)).toEqual(['links-container']);
    expect(defineTaskDefinition(linked, { disable: ['links-container'] })).toBe(linked);
  });
});
