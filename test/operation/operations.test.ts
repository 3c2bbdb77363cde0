import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as sdk from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import * as operations from '../../src/operation/index.js';
import { SAMPLES } from '../support/operation-samples.js';

const every = Object.entries(operations);
const sdkTypes = join(
  dirname(createRequire(import.meta.url).resolve('@aws-sdk/client-ecs/package.json')),
  'dist-types',
);

/** The exceptions that the SDK documents for a command, read from its declarations. */
function documented(name: string): string[] {
  const declarations = readFileSync(join(sdkTypes, 'commands', `${name}Command.d.ts`), 'utf8');
  const found = [...declarations.matchAll(/@throws \{@link (\w+)\} \((?:client|server) fault\)/g)];
  return found.map(([, exception = '']) => exception);
}

/** The members of the SDK's schema for a request. */
function sdkMembers(name: string): readonly string[] {
  const [, , , , members] = (sdk as Readonly<Record<string, unknown>>)[`${name}Request$`] as readonly unknown[];
  return members as readonly string[];
}

describe('an operation', () => {
  it('exists for each of thirty methods', () => {
    expect(every.map(([key]) => key).sort()).toEqual([
      'createCluster',
      'createService',
      'deleteCluster',
      'deleteService',
      'deleteTaskDefinitions',
      'deregisterContainerInstance',
      'deregisterTaskDefinition',
      'describeClusters',
      'describeContainerInstances',
      'describeServiceDeployments',
      'describeServiceRevisions',
      'describeServices',
      'describeTaskDefinition',
      'describeTasks',
      'listClusters',
      'listContainerInstances',
      'listServiceDeployments',
      'listServices',
      'listTagsForResource',
      'listTaskDefinitionFamilies',
      'listTaskDefinitions',
      'listTasks',
      'registerContainerInstance',
      'registerTaskDefinition',
      'runTask',
      'stopTask',
      'tagResource',
      'untagResource',
      'updateContainerInstancesState',
      'updateService',
    ]);
  });

  it('has exactly one sample to test it with', () => {
    expect(SAMPLES.map(({ method }) => method).sort()).toEqual(every.map(([key]) => key).sort());
  });

  describe.each(every)('%s', (key, operation) => {
    it('is named as in the API, and sends the command of that name', () => {
      expect(operation.name).toBe(`${key.charAt(0).toUpperCase()}${key.slice(1)}`);
      expect(operation.command).toBe((sdk as Readonly<Record<string, unknown>>)[`${operation.name}Command`]);
    });

    it('has the request and the response of that name', () => {
      expect(operation.request.name).toBe(`${operation.name}Request`);
      expect(operation.response.name).toBe(`${operation.name}Response`);
    });

    it('has the exceptions that the SDK documents, each once', () => {
      const ours = [...operation.errors].sort();
      const purged = operation.name === 'DescribeServices' ? ['ServiceNotFoundException'] : [];
      expect(documented(operation.name).length).toBeGreaterThan(3);
      expect(ours).toEqual([...documented(operation.name), ...purged].sort());
    });

    it('takes a client token exactly where the SDK has one', () => {
      expect(operation.clientToken === true).toBe(sdkMembers(operation.name).includes('clientToken'));
    });

    it('writes unless it describes or lists', () => {
      expect(operation.writes).toBe(!/^(?:Describe|List)/.test(operation.name));
    });
  });
});
