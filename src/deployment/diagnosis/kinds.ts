/**
 * What can stand in a service's way, and of which kind it can be.
 *
 * @module
 */

/**
 * What a cluster has too little of for a task: `cpu`, `memory`, `gpu`, host `ports` or `network-interfaces` on its
 * instances; `instances` at all; instances whose `agent` is connected, that have an `attribute` that the task definition
 * requires, or that satisfy a placement `constraint`; free `ip-addresses` in the subnets; capacity on `fargate`; a
 * higher `quota` of the account; room among the 500 tasks of a cluster that may be in `provisioning`. `unknown` where
 * ECS does not say which.
 *
 * @category deployment
 */
export type LackingResource =
  | 'cpu'
  | 'memory'
  | 'gpu'
  | 'ports'
  | 'network-interfaces'
  | 'instances'
  | 'agent'
  | 'attribute'
  | 'constraint'
  | 'ip-addresses'
  | 'fargate'
  | 'quota'
  | 'provisioning'
  | 'unknown';

/**
 * Who finds tasks unhealthy: a target group, a Classic Load Balancer, the health checks of containers, or `other`, such
 * as VPC Lattice. `unknown` where ECS does not say who.
 *
 * @category deployment
 */
export type HealthChecker = 'target-group' | 'load-balancer' | 'containers' | 'other' | 'unknown';

/**
 * Why an image cannot be pulled: it is `not-found`; access is `denied`, which Docker says of an image that does not
 * exist, too; the registry has a `rate-limit`; it is out of reach over the `network`; the image is of another
 * `platform`; the `disk` is full. `unknown` where the text says nothing that we know.
 *
 * @category deployment
 */
export type ImagePullProblem = 'not-found' | 'denied' | 'rate-limit' | 'network' | 'platform' | 'disk' | 'unknown';

/**
 * What a task needs before its containers start, and does not get: its `secrets`, the authorisation for its `registry`,
 * its `logging` driver, an `environment-file`, a `volume`. `unknown` where the text says nothing that we know.
 *
 * @category deployment
 */
export type TaskResource = 'secrets' | 'registry' | 'logging' | 'environment-file' | 'volume' | 'unknown';

/**
 * What ECS cannot do with a container: `create` it, `start` it, have it change its state before a `timeout`, `inspect` it.
 * `unknown` where ECS does not say which.
 *
 * @category deployment
 */
export type ContainerProblem = 'create' | 'start' | 'timeout' | 'inspect' | 'unknown';

/**
 * What is wrong with a role: ECS cannot `assume` it, or it lacks `permissions`.
 *
 * @category deployment
 */
export type RoleProblem = 'assume' | 'permissions';

/**
 * What is wrong with the network of tasks: a `subnet` or a `security-group` does not exist, a subnet is in a `zone` that
 * Fargate does not support, a network `interface` cannot be made or attached.
 *
 * @category deployment
 */
export type NetworkProblem = 'subnet' | 'security-group' | 'zone' | 'interface';

/**
 * What is wrong with a target group: it is `not-found`, is `detached` from every load balancer, is in another `vpc` than
 * the tasks, or its load balancer does not serve their `zone`. `unknown` where the text says nothing that we know.
 *
 * @category deployment
 */
export type TargetGroupProblem = 'not-found' | 'detached' | 'vpc' | 'zone' | 'unknown';

/**
 * What ended a deployment: the deployment circuit breaker or a CloudWatch alarm. `unknown` where ECS does not say it.
 *
 * @category deployment
 */
export type DeploymentEnder = 'circuit-breaker' | 'alarm' | 'unknown';

/**
 * What tasks were taken away by: an interruption of `spot` capacity, the end of their `host`, or `maintenance` of what
 * they run on.
 *
 * @category deployment
 */
export type Interruption = 'spot' | 'host' | 'maintenance';

/** The kinds of each cause; `never` where it has none. */
export interface Kinds {
  readonly 'wrong-role': RoleProblem;
  readonly 'image-pull': ImagePullProblem;
  readonly 'task-resources': TaskResource;
  readonly 'container-start': ContainerProblem;
  readonly 'out-of-memory': never;
  readonly 'crash-loop': never;
  readonly 'wrong-network': NetworkProblem;
  readonly 'wrong-target-group': TargetGroupProblem;
  readonly 'failing-health-checks': HealthChecker;
  readonly 'deregistered-target': never;
  readonly 'no-capacity': LackingResource;
  readonly 'no-room': never;
  readonly 'protected-tasks': never;
  readonly interrupted: Interruption;
  readonly throttled: never;
  readonly 'failing-tasks': never;
  readonly 'deployment-failed': DeploymentEnder;
  readonly unknown: never;
}

/** What a text, or a count, means: a cause and its kind. */
export type Meaning = {
  readonly [C in keyof Kinds]: [Kinds[C]] extends [never]
    ? { readonly cause: C }
    : { readonly cause: C; readonly kind: Kinds[C] };
}[keyof Kinds];
