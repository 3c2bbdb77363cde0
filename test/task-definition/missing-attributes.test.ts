import { describe, expect, it } from 'vitest';
import { ContainerInstance } from '../../src/model/container-instance/container-instance.js';
import { RegisterTaskDefinitionRequest } from '../../src/model/task-definition/register-task-definition.js';
import { missingAttributes } from '../../src/task-definition/missing-attributes.js';
import { requiredAttributes } from '../../src/task-definition/required-attributes.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { directEcs } from '../support/direct-ecs.js';
import { rightOf } from '../support/sides.js';

const definition = deepFreeze(
  rightOf(
    RegisterTaskDefinitionRequest.decode({
      family: 'web',
      networkMode: 'awsvpc',
      containerDefinitions: [{ name: 'app', image: 'nginx:1.27', memory: 512, privileged: true }],
    }),
  ),
);

const API = 'com.amazonaws.ecs.capability.docker-remote-api.1.18';
const PRIVILEGED = 'com.amazonaws.ecs.capability.privileged-container';
const ENI = 'ecs.capability.task-eni';

const instance = (...attributes: readonly { readonly name: string; readonly value?: string }[]) => ({ attributes });

describe('the attributes that an instance lacks', () => {
  it('are all that are required where it has none', () => {
    expect(missingAttributes(definition, instance())).toEqual(requiredAttributes(definition));
  });

  it('are those that it does not have, with what asks for them', () => {
    expect(missingAttributes(definition, instance({ name: API }, { name: ENI }, { name: 'other' }))).toEqual([
      { name: PRIVILEGED, causes: ['containerDefinitions[0].privileged'] },
    ]);
  });

  it('are none where it has all, whatever their values', () => {
    const has = instance({ name: API, value: '1' }, { name: ENI }, { name: PRIVILEGED });
    expect(missingAttributes(definition, has)).toEqual([]);
  });

  it('are told by whole names', () => {
    const near = instance({ name: `${API}0` }, { name: ENI.toUpperCase() }, { name: 'privileged-container' });
    expect(missingAttributes(definition, near)).toEqual(requiredAttributes(definition));
  });

  it('are none where nothing is required', () => {
    const plain = rightOf(RegisterTaskDefinitionRequest.decode({ family: 'web', containerDefinitions: [] }));
    expect(missingAttributes(plain, instance())).toEqual([]);
  });

  it('are worked out for an instance that the local ECS describes, and its own task definition', () => {
    const ecs = directEcs();
    ecs.call('CreateCluster', {});
    const registered = ecs.call('RegisterContainerInstance', {
      totalResources: [
        { name: 'CPU', type: 'INTEGER', integerValue: 1024 },
        { name: 'MEMORY', type: 'INTEGER', integerValue: 1024 },
      ],
      attributes: [{ name: API }, { name: ENI }],
    });
    const described = rightOf(ContainerInstance.decode(registered.containerInstance));
    expect(missingAttributes(definition, described).map(({ name }) => name)).not.toContain(API);
    expect(missingAttributes(definition, described).map(({ name }) => name)).not.toContain(ENI);
  });
});
