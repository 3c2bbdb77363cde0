import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CreateServiceResponse } from '../../src/model/service/create-service.js';
import { DeleteServiceResponse } from '../../src/model/service/delete-service.js';
import { replacing, withMember, withOtherKind, without } from './alterations.js';
import { everyOperation, messagesOf, sdkExport, sevenOperations } from './operations.js';
import { compare, conformance, exceeds, lacks, type StructureShape } from './sdk-schema.js';

const everything = messagesOf(everyOperation);
const { structures, differences: known } = compare(everything);

/** What an altered shape adds, so that one real difference does not fail every test here. */
function newDifferences(shape: StructureShape, copy: StructureShape): readonly string[] {
  return compare(everything, replacing(shape, copy)).differences.filter((sentence) => !known.includes(sentence));
}

function countOf(operations: typeof everyOperation) {
  const walked = compare(messagesOf(operations)).structures;
  const names = new Set(walked.map(({ name }) => name));
  return { structures: names.size, members: walked.reduce((sum, { members }) => sum + members.length, 0) };
}

describe("our structures beside the SDK's runtime schemas", () => {
  it.each(everyOperation)(
    '$name has the same members of the same kinds in its request and its response',
    (operation) => {
      const schema = sdkExport(`${operation.name}$`) as readonly unknown[];
      expect(conformance(schema[4], operation.request)).toEqual([]);
      expect(conformance(schema[5], operation.response)).toEqual([]);
    },
  );

  it('the thirty operations are those of the package', () => {
    expect(everyOperation.map(({ name }) => name).sort()).toEqual([
      'CreateCluster',
      'CreateService',
      'DeleteCluster',
      'DeleteService',
      'DeleteTaskDefinitions',
      'DeregisterContainerInstance',
      'DeregisterTaskDefinition',
      'DescribeClusters',
      'DescribeContainerInstances',
      'DescribeServiceDeployments',
      'DescribeServiceRevisions',
      'DescribeServices',
      'DescribeTaskDefinition',
      'DescribeTasks',
      'ListClusters',
      'ListContainerInstances',
      'ListServiceDeployments',
      'ListServices',
      'ListTagsForResource',
      'ListTaskDefinitionFamilies',
      'ListTaskDefinitions',
      'ListTasks',
      'RegisterContainerInstance',
      'RegisterTaskDefinition',
      'RunTask',
      'StopTask',
      'TagResource',
      'UntagResource',
      'UpdateContainerInstancesState',
      'UpdateService',
    ]);
  });

  it('the seven operations hold 102 structures with 486 members: 99 with 482, two unions and what only these hold', () => {
    expect(countOf(sevenOperations)).toEqual({ structures: 102, members: 486 });
  });

  it('all operations together hold 207 structures with 971 members', () => {
    expect(countOf(everyOperation)).toEqual({ structures: 207, members: 971 });
  });

  it('each structure has a line in the comparison of types', () => {
    const file = readFileSync(join(import.meta.dirname, '../../test-d/sdk-agreement.test-d.ts'), 'utf8');
    const compared = new Set(file.match(/(?<=ours\.)\w+/g));
    expect(structures.map(({ name }) => name).filter((name) => !compared.has(name))).toEqual([]);
  });

  it('one structure of the SDK is one structure of ours, wherever it is used', () => {
    expect(structures.length).toBe(new Set(structures.map(({ name }) => name)).size);
  });

  it('a structure that goes by another name is reported', () => {
    const schema = (sdkExport('CreateService$') as readonly unknown[])[5];
    expect(conformance(schema, DeleteServiceResponse)).toEqual([
      'DeleteServiceResponse: the SDK calls it CreateServiceResponse, we call it DeleteServiceResponse.',
    ]);
    expect(conformance(schema, CreateServiceResponse)).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each(structures)(
    'reports each member of $name that is taken away, and nothing else',
    ({ name, members, shape }) => {
      for (const member of members) {
        const differences = newDifferences(shape, without(shape, member));
        expect(differences).toEqual([lacks(name, member)]);
      }
    },
  );

  it.each(structures)('reports a member that $name has in excess, and nothing else', ({ name, shape }) => {
    const differences = newDifferences(shape, withMember(shape, 'inventedMember'));
    expect(differences).toEqual([exceeds(name, 'inventedMember')]);
  });

  it.each(structures)(
    'reports each member of $name that is of another kind, and nothing else',
    ({ name, members, shape }) => {
      for (const member of members) {
        const differences = newDifferences(shape, withOtherKind(shape, member));
        expect(differences).toHaveLength(1);
        expect(differences[0]).toMatch(
          new RegExp(`^${name}\\.${member}: the SDK has kind \\w+, we have kind \\w+\\.$`),
        );
      }
    },
  );

  it('reports elements of another kind with the path of the list or map', () => {
    const schema = (sdkExport('DescribeServices$') as readonly unknown[])[4];
    const ofNumbers = [
      3,
      'invented',
      'DescribeServicesRequest',
      0,
      ['cluster', 'services', 'include'],
      [0, 64 | 1, 64 | 0],
    ];
    const request = everyOperation.find(({ name }) => name === 'DescribeServices')?.request;
    if (request === undefined) throw new Error('DescribeServices is missing');
    expect(conformance(schema, request)).toEqual([]);
    expect(conformance(ofNumbers, request)).toEqual([
      'DescribeServicesRequest.services[]: the SDK has kind number, we have kind string.',
    ]);
  });

  it('refuses to judge a schema of a kind that it does not know', () => {
    const unknownKind = [3, 'invented', 'CreateServiceResponse', 0, ['service'], [[7, 'invented', 'Service', 0]]];
    expect(() => conformance(unknownKind, CreateServiceResponse)).toThrow('unknown kind 7');
    const blob = [3, 'invented', 'CreateServiceResponse', 0, ['service'], [21]];
    expect(() => conformance(blob, CreateServiceResponse)).toThrow('unknown kind 21');
  });
});
