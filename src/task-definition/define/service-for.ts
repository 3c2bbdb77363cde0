/**
 * A service that fits a task definition, as a type.
 *
 * @module
 */
import type { CreateDaemonServiceInput, CreateReplicaServiceInput } from '../../model/service/create-service-input.js';
import type { RegisterTaskDefinitionInput } from '../../model/task-definition/register-task-definition.js';
import type { NameOf } from './names.js';

/**
 * What CreateService takes, as far as it suits a task definition: containers, ports, port names and volumes are those
 * of the definition, its network mode decides whether there is a `networkConfiguration`, and its
 * `requiresCompatibilities` which launch types there are. Without a `taskDefinition`, the service takes the latest
 * revision of the family.
 *
 * @typeParam D - the task definition, as it is written; what is not written out stays open
 * @typeParam Balanced - the containers behind load balancers, one by one
 * @typeParam Registered - those with a registry
 * @category task definitions
 */
export type ServiceFor<
  D extends RegisterTaskDefinitionInput,
  Balanced extends readonly MappedContainer<D>[] = readonly MappedContainer<D>[],
  Registered extends readonly (MappedContainer<D> | undefined)[] = readonly (MappedContainer<D> | undefined)[],
> =
  | Fitted<CreateDaemonServiceInput, D, Balanced, Registered>
  | Fitted<CreateReplicaServiceInput, D, Balanced, Registered>;

/**
 * The names of the containers that map a port.
 *
 * @typeParam D - the task definition, as it is written
 */
export type MappedContainer<D extends RegisterTaskDefinitionInput> = PortOf<ContainerOf<D>>['containerName'];

type Kinds = CreateDaemonServiceInput | CreateReplicaServiceInput;

type Fitted<Kind extends Kinds, D extends RegisterTaskDefinitionInput, Balanced, Registered> = Omit<
  Kind,
  keyof Referring<D, Balanced, Registered> | 'taskDefinition' | 'networkConfiguration' | 'launchType'
> &
  Referring<D, Balanced, Registered> &
  NetworkFor<D['networkMode']> & {
    readonly taskDefinition?: Kind['taskDefinition'] | undefined;
    readonly launchType?: Extract<Kind['launchType'], LaunchTypeOf<D['requiresCompatibilities']>> | undefined;
  };

/** The members that refer to the task definition. */
interface Referring<D extends RegisterTaskDefinitionInput, Balanced, Registered> {
  readonly loadBalancers?:
    | { readonly [I in keyof Balanced]: Omit<Element<'loadBalancers'>, PortMember> & PortReference<D, Balanced[I]> }
    | undefined;
  readonly serviceRegistries?:
    | {
        readonly [I in keyof Registered]: Omit<Element<'serviceRegistries'>, PortMember> &
          Partial<PortReference<D, Registered[I]>>;
      }
    | undefined;
  readonly serviceConnectConfiguration?:
    | (Omit<ServiceConnect, 'services'> & {
        readonly services?: readonly (Omit<ServiceConnectService, 'portName'> & PortName<D>)[] | undefined;
      })
    | undefined;
  readonly vpcLatticeConfigurations?:
    | readonly (Omit<Element<'vpcLatticeConfigurations'>, 'portName'> & PortName<D>)[]
    | undefined;
  readonly volumeConfigurations?:
    | readonly (Omit<Element<'volumeConfigurations'>, 'name'> & { readonly name: LaunchVolumeOf<D['volumes']> })[]
    | undefined;
}

type Element<K extends keyof Kinds> = NonNullable<Kinds[K]> extends readonly (infer E)[] ? E : never;

type ServiceConnect = NonNullable<Kinds['serviceConnectConfiguration']>;
type ServiceConnectService = NonNullable<ServiceConnect['services']>[number];

type ContainerOf<D extends RegisterTaskDefinitionInput> = D['containerDefinitions'][number];

type PortMember = 'containerName' | 'containerPort';

/** A container, and one of the ports that it maps. */
interface PortReference<D extends RegisterTaskDefinitionInput, Name> {
  readonly containerName: Name;
  readonly containerPort: PortIn<PortOf<ContainerOf<D>>, Name>;
}

type PortIn<Mapped, Name> = Mapped extends {
  readonly containerName: infer Container;
  readonly containerPort: infer Port;
}
  ? Name extends Container
    ? Port
    : never
  : never;

/** A container that maps ports, and these. */
type PortOf<Container> = Container extends unknown
  ? [MappingOf<Container>] extends [never]
    ? never
    : { readonly containerName: NameOf<Container>; readonly containerPort: MappedPort<MappingOf<Container>> }
  : never;

type MappingOf<Container> = Container extends { readonly portMappings?: infer Mappings }
  ? NonNullable<Mappings> extends readonly (infer Mapping)[]
    ? Mapping
    : never
  : never;

/** The port, and of a range any. */
type MappedPort<Mapping> = Mapping extends { readonly containerPort: infer Port extends number } ? Port : number;

interface PortName<D extends RegisterTaskDefinitionInput> {
  readonly portName: NameOf<MappingOf<ContainerOf<D>>>;
}

type LaunchVolumeOf<Volumes> = NonNullable<Volumes> extends readonly (infer Volume)[] ? LaunchVolume<Volume> : never;

type LaunchVolume<Volume> = Volume extends { readonly configuredAtLaunch?: infer AtLaunch }
  ? true extends AtLaunch
    ? NameOf<Volume>
    : never
  : never;

/** A member that a definition does not write is `unknown` here: no network mode is `bridge`. */
type NetworkFor<Mode> = unknown extends Mode
  ? NoNetwork
  : 'awsvpc' extends Mode
    ? Mode extends 'awsvpc'
      ? { readonly networkConfiguration: NonNullable<Kinds['networkConfiguration']> }
      : Pick<Kinds, 'networkConfiguration'>
    : NoNetwork;

interface NoNetwork {
  readonly networkConfiguration?: undefined;
}

/** Without compatibilities that are written out, all. */
type LaunchTypeOf<Compatibilities> = Compatibilities extends readonly [unknown, ...unknown[]]
  ? Compatibilities[number]
  : unknown;
