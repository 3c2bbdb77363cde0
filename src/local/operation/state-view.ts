/**
 * Everything that a local ECS holds, for people to look at.
 *
 * @module
 */

import type { Account } from '../state/account.js';
import type { Region } from '../state/region.js';
import { clusterView } from './cluster-view.js';
import { containerInstanceView } from './container-instance-view.js';
import { serviceView } from './service-view.js';
import { taskDefinitionView } from './task-definition-view.js';
import { taskView } from './task-view.js';

/** The virtual time, the faults and, region by region, what the Describe methods would tell. */
export function stateView(account: Account): object {
  return {
    now: new Date(account.clock.now).toISOString(),
    faults: account.faults.list(),
    regions: Object.fromEntries(account.regionNames.map((name) => [name, regionView(account.region(name))])),
  };
}

function regionView({ clusters, families }: Region): object {
  return {
    clusters: [...clusters.values()].map((cluster) => ({
      ...clusterView(cluster, ['TAGS', 'SETTINGS', 'CONFIGURATIONS', 'STATISTICS']),
      services: [...cluster.services.values()].map((service) => serviceView(service, true)),
      tasks: [...cluster.tasks.values()].map((task) => taskView(task, true)),
      containerInstances: [...cluster.instances.values()].map((instance) => containerInstanceView(instance, ['TAGS'])),
    })),
    taskDefinitions: [...families.values()].flat().map((definition) => taskDefinitionView(definition)),
  };
}
