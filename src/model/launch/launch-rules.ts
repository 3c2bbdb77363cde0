/**
 * What must hold across the members that say where tasks run, of a service as of a single task.
 *
 * @module
 */
import type { Rule } from '../../codec/index.js';
import type { CreateServiceRequest } from '../service/create-service.js';

type Launched = Pick<
  CreateServiceRequest,
  'launchType' | 'capacityProviderStrategy' | 'platformVersion' | 'placementConstraints' | 'placementStrategy'
>;

type LaunchRule = Rule<Launched>;

const isEmpty = (list: readonly unknown[] | undefined) => list === undefined || list.length === 0;

const launchTypeOrCapacityProviders: LaunchRule = {
  id: 'launch-type-or-capacity-providers',
  source: 'SDK',
  reads: ['launchType', 'capacityProviderStrategy'],
  check({ launchType, capacityProviderStrategy }) {
    if (launchType === undefined || isEmpty(capacityProviderStrategy)) return undefined;
    return {
      at: ['launchType'],
      expected: 'either launchType or capacityProviderStrategy',
      received: 'both',
      hint: 'Leave launchType out: the capacity providers decide where tasks run.',
    };
  },
};

const platformVersionIsForFargate: LaunchRule = {
  id: 'platform-version-fargate',
  source: 'SDK',
  reads: ['platformVersion', 'launchType'],
  check({ platformVersion, launchType }) {
    if (platformVersion === undefined || (launchType !== 'EC2' && launchType !== 'EXTERNAL')) return undefined;
    return {
      at: ['platformVersion'],
      expected: `no platform version for launch type ${launchType}`,
      received: platformVersion,
      hint: 'Platform versions exist on Fargate only; leave the member out.',
    };
  },
};

const fargatePlacesTasksItself: LaunchRule = {
  id: 'fargate-placement',
  source: 'PF',
  reads: ['launchType', 'placementConstraints', 'placementStrategy'],
  check({ launchType, placementConstraints, placementStrategy }) {
    if (launchType !== 'FARGATE' || (isEmpty(placementConstraints) && isEmpty(placementStrategy))) return undefined;
    return {
      at: [isEmpty(placementConstraints) ? 'placementStrategy' : 'placementConstraints'],
      expected: 'no placement constraints or strategies for launch type FARGATE',
      received: 'some',
      hint: 'Fargate has no instances to choose from; leave the member out.',
    };
  },
};

/** The rules of where tasks run. */
export const launchRules: readonly LaunchRule[] = [
  launchTypeOrCapacityProviders,
  platformVersionIsForFargate,
  fargatePlacesTasksItself,
];
