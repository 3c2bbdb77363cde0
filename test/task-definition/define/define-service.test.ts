import { describe, expect, it } from 'vitest';
import type { CreateServiceInput, RegisterTaskDefinitionInput } from '../../../src/model/index.js';
import { defineService, InvalidDefinition } from '../../../src/task-definition/index.js';

const definition: RegisterTaskDefinitionInput = {
  family: 'web',
  networkMode: 'awsvpc',
  volumes: [{ name: 'fast', configuredAtLaunch: true }, { name: 'slow' }],
  containerDefinitions: [
    { name: 'app', image: 'app', memory: 64, portMappings: [{ containerPort: 80, name: 'http' }] },
    { name: 'many', image: 'many', memory: 64, portMappings: [{ containerPortRange: '8000-8010' }] },
    { name: 'none', image: 'none', memory: 64 },
  ],
};

const targetGroupArn = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef';
const registryArn = 'arn:aws:servicediscovery:eu-west-1:123456789012:service/srv-0123456789abcdef';
const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1'] } };

type Members = Partial<CreateServiceInput>;

const define = (members: object, of = definition) =>
  defineService(of, { serviceName: 'web', desiredCount: 2, networkConfiguration, ...(members as object) });

function refused(members: Members, of = definition) {
  try {
    define(members, of);
  } catch (thrown) {
    if (thrown instanceof InvalidDefinition) return thrown.issues.map(({ rule, path }) => [rule, path]);
    throw thrown;
  }
  return [];
}

describe('defineService', () => {
  it('takes the latest revision of the family, unless told which', () => {
    expect(define({})).toEqual({ serviceName: 'web', desiredCount: 2, networkConfiguration, taskDefinition: 'web' });
    expect(define({ taskDefinition: 'web:7' })).toMatchObject({ taskDefinition: 'web:7' });
  });

  it('takes ports of the definition, single ones and those of a range', () => {
    const loadBalancers = [
      { targetGroupArn, containerName: 'app', containerPort: 80 },
      { targetGroupArn, containerName: 'many', containerPort: 8000 },
      { targetGroupArn, containerName: 'many', containerPort: 8010 },
    ];
    expect(define({ loadBalancers })).toMatchObject({ loadBalancers });
  });

  it.each<[string, Members, string, string]>([
    [
      'a port that the container does not map',
      { loadBalancers: [{ targetGroupArn, containerName: 'app', containerPort: 81 }] },
      'service-container-port',
      'loadBalancers[0].containerPort',
    ],
    [
      'a port beside the range',
      { loadBalancers: [{ targetGroupArn, containerName: 'many', containerPort: 8011 }] },
      'service-container-port',
      'loadBalancers[0].containerPort',
    ],
    [
      'a container that maps none',
      { loadBalancers: [{ targetGroupArn, containerName: 'none', containerPort: 80 }] },
      'service-container-port',
      'loadBalancers[0].containerName',
    ],
    [
      'a container that is not there',
      { serviceRegistries: [{ registryArn, containerName: 'ap', containerPort: 80 }] },
      'service-container-port',
      'serviceRegistries[0].containerName',
    ],
    [
      'a port name that is not there',
      {
        serviceConnectConfiguration: { enabled: true, services: [{ portName: 'htp', clientAliases: [{ port: 80 }] }] },
      },
      'service-port-name',
      'serviceConnectConfiguration.services[0].portName',
    ],
    [
      'a lattice port name that is not there',
      {
        vpcLatticeConfigurations: [
          { roleArn: 'arn:aws:iam::123456789012:role/lattice', targetGroupArn, portName: 'htp' },
        ],
      },
      'service-port-name',
      'vpcLatticeConfigurations[0].portName',
    ],
    [
      'a volume that is not configured at launch',
      { volumeConfigurations: [{ name: 'slow' }] },
      'service-volume',
      'volumeConfigurations[0].name',
    ],
    [
      'no subnets with awsvpc',
      { networkConfiguration: undefined },
      'service-network-configuration',
      'networkConfiguration',
    ],
  ])('refuses %s', (_, members, rule, path) => {
    expect(refused(members)).toEqual([[rule, path]]);
  });

  it('refuses subnets without awsvpc', () => {
    expect(refused({}, { ...definition, networkMode: 'bridge' })).toEqual([
      ['service-network-configuration', 'networkConfiguration'],
    ]);
  });

  it('refuses what CreateService would refuse, whatever the definition', () => {
    expect(refused({ desiredCount: -1 })).toEqual([['TaskCount', 'desiredCount']]);
  });
});
