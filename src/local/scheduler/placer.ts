/**
 * Finds places for tasks, and books them.
 *
 * @module
 */
import type { PlacementConstraint } from '../../model/placement/placement-constraint.js';
import { nextCapacityProvider } from '../../scheduler/capacity-provider.js';
import { type ClusterQuery, parseClusterQuery } from '../../scheduler/placement/cluster-query.js';
import { type Obstacle, obstacle, type PlacementRequirements } from '../../scheduler/placement/fit.js';
import { place } from '../../scheduler/placement/place.js';
import { taskDemand } from '../../scheduler/placement/task-demand.js';
import { requiredAttributes } from '../../task-definition/required-attributes.js';
import type { LocalCluster } from '../state/cluster.js';
import type { LocalContainerInstance } from '../state/container-instance.js';
import type { ServiceSettings } from '../state/service-settings.js';
import type { LocalLaunch, LocalTask } from '../state/task.js';
import type { LocalTaskDefinition } from '../state/task-definition.js';
import type { World } from '../state/world.js';
import { zonesOf } from '../state/zone.js';
import { book, type Candidate, candidateOf, pickPorts } from './candidate.js';

/** The tasks that want places. */
export interface PlacementOrder {
  readonly cluster: LocalCluster;
  readonly definition: LocalTaskDefinition;
  readonly group: string;
  /** The name of their service. */
  readonly service: string | undefined;
  readonly settings: Pick<
    ServiceSettings,
    | 'launchType'
    | 'capacityProviderStrategy'
    | 'platformVersion'
    | 'networkConfiguration'
    | 'placementConstraints'
    | 'placementStrategy'
  >;
  /** The tasks of the same service that are there, from which these are to be apart. */
  readonly peers: readonly Pick<LocalTask, 'availabilityZone'>[];
  /** The tasks of the same deployment, which capacity providers share with these. */
  readonly shared: readonly Pick<LocalTask, 'launch'>[];
  /** Whether an instance takes one of them at most. */
  readonly daemon: boolean;
}

/** A place that is booked. */
export type Place = Pick<LocalTask, 'launch' | 'availabilityZone' | 'instance' | 'dynamicPorts'>;

/** Why there is no place. */
export type Unplaced =
  | { readonly reason: 'no-capacity' | 'no-instances' }
  | { readonly reason: 'none-fits'; readonly instance: LocalContainerInstance; readonly obstacle: Obstacle };

const LATEST_PLATFORM = '1.4.0';

/** Where tasks may be placed, and what they need there. */
interface Site {
  readonly candidates: readonly Candidate[];
  readonly requirements: PlacementRequirements;
}

/** Finds places for one order, one task at a time. */
export class Placer {
  private knownSite: Site | undefined;
  private readonly zones: Map<string, number>;
  private readonly providers = new Map<string, number>();

  constructor(
    private readonly world: World,
    private readonly order: PlacementOrder,
  ) {
    const { cluster, settings } = order;
    this.zones = new Map(zonesOf(cluster.region, settings.networkConfiguration).map((zone) => [zone, 0]));
    for (const { availabilityZone } of order.peers) this.countZone(availabilityZone);
    for (const { launch } of order.shared) this.countProvider(launch);
  }

  /** Found out when it is first asked for: most looks at a service place nothing. */
  private get site(): Site {
    this.knownSite ??= siteFor(this.order);
    return this.knownSite;
  }

  /** The instances that a daemon service runs on: those that qualify, be there room or not. */
  get qualified(): readonly LocalContainerInstance[] {
    const requirements = { ...this.site.requirements, demand: NOTHING, distinctInstance: false };
    return this.site.candidates
      .filter((candidate) => obstacle(candidate, requirements) === undefined)
      .map(({ instance }) => instance);
  }

  /** Why each instance cannot hold one more task; those that can are left out. */
  get obstacles(): readonly { readonly instance: LocalContainerInstance; readonly obstacle: Obstacle }[] {
    const { candidates, requirements } = this.site;
    return candidates.flatMap((candidate) => {
      const failed = obstacle(candidate, requirements);
      return failed === undefined ? [] : [{ instance: candidate.instance, obstacle: failed }];
    });
  }

  /** Books a place for one more task. */
  next(): Place | Unplaced {
    const launch = this.launch();
    const { cluster, definition, service } = this.order;
    const { revision, registered } = definition;
    const facts = {
      cluster: cluster.name,
      service,
      family: registered.family,
      revision,
      launchType: launch.launchType,
    };
    if (this.world.faults.hasNoCapacity(facts)) return { reason: 'no-capacity' };
    const found = launch.launchType === 'FARGATE' ? this.onFargate(launch) : this.onInstance(launch);
    if ('reason' in found) return found;
    this.countZone(found.availabilityZone);
    this.countProvider(launch);
    return found;
  }

  /** Books places for as many tasks as there is room for, up to a number. */
  upTo(count: number): { readonly places: readonly Place[]; readonly unplaced: Unplaced | undefined } {
    const places: Place[] = [];
    while (places.length < count) {
      const place = this.next();
      if ('reason' in place) return { places, unplaced: place };
      places.push(place);
    }
    return { places, unplaced: undefined };
  }

  private launch(): LocalLaunch {
    const { launchType, capacityProviderStrategy = [], platformVersion = 'LATEST' } = this.order.settings;
    const provider = nextCapacityProvider(capacityProviderStrategy, (name) => this.providers.get(name) ?? 0);
    const named = provider === undefined ? {} : { capacityProviderName: provider };
    if (launchType === 'FARGATE' || provider === 'FARGATE' || provider === 'FARGATE_SPOT') {
      const version = platformVersion === 'LATEST' ? LATEST_PLATFORM : platformVersion;
      return { launchType: 'FARGATE', ...named, platformVersion: version };
    }
    return { launchType: launchType === 'EXTERNAL' ? 'EXTERNAL' : 'EC2', ...named };
  }

  /** In the zone of a subnet that has the fewest tasks of the service. */
  private onFargate(launch: LocalLaunch): Place {
    const [[availabilityZone] = ['']] = [...this.zones].sort(([, a], [, b]) => a - b);
    return { launch, availabilityZone, instance: undefined, dynamicPorts: NO_PORTS };
  }

  private onInstance(launch: LocalLaunch): Place | Unplaced {
    const { daemon, definition, settings } = this.order;
    const { candidates, requirements } = this.site;
    const free = daemon ? candidates.filter(({ sameGroup }) => sameGroup === 0) : candidates;
    const placement = place(free, requirements, settings.placementStrategy, () => this.world.identity.random());
    if (placement.instance === undefined) {
      const { closest } = placement;
      if (closest === undefined) return { reason: 'no-instances' };
      return { reason: 'none-fits', instance: closest.instance.instance, obstacle: closest.obstacle };
    }
    const { instance } = placement.instance;
    book(instance, requirements.demand);
    placement.instance.sameGroup++;
    const dynamicPorts = pickPorts(instance, definition);
    return { launch, availabilityZone: instance.availabilityZone, instance, dynamicPorts };
  }

  /** Of zones in which nothing new can start there is nothing to count. */
  private countZone(zone: string): void {
    const tasks = this.zones.get(zone);
    if (tasks !== undefined) this.zones.set(zone, tasks + 1);
  }

  private countProvider({ capacityProviderName: name }: LocalLaunch): void {
    if (name !== undefined) this.providers.set(name, (this.providers.get(name) ?? 0) + 1);
  }
}

function siteFor({ cluster, definition, group, settings }: PlacementOrder): Site {
  const constraints = [...(settings.placementConstraints ?? []), ...(definition.registered.placementConstraints ?? [])];
  return {
    candidates: [...cluster.instances.values()]
      .filter(({ status }) => status === 'ACTIVE')
      .map((instance) => candidateOf(instance, group)),
    requirements: {
      demand: taskDemand(definition.registered),
      attributes: requiredAttributes(definition.registered).map(({ name }) => name),
      memberOf: constraints.flatMap(queryOf),
      distinctInstance: constraints.some(({ type }) => type === 'distinctInstance'),
    },
  };
}

const NO_PORTS: ReadonlyMap<string, number> = new Map();

const NOTHING = { cpu: 0, memory: 0, ports: [] };

/** An expression was checked when it was given. */
function queryOf({
  type,
  expression,
}: Pick<PlacementConstraint, 'expression'> & { readonly type?: string }): ClusterQuery[] {
  if (type !== 'memberOf' || expression === undefined) return [];
  const parsed = parseClusterQuery(expression);
  return parsed._tag === 'Right' ? [parsed.right] : [];
}
