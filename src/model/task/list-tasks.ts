/**
 * ListTasks: its request and its response.
 *
 * @module
 */
import {
  type Input,
  integer,
  list,
  listOrEmpty,
  optional,
  type Rule,
  sensitive,
  structure,
  Text,
} from '../../codec/index.js';
import { ClusterRef } from '../cluster/cluster-ref.js';
import { ContainerInstanceRef } from '../container-instance/container-instance-ref.js';
import { LaunchType } from '../launch/launch-type.js';
import { ServiceRef } from '../service/service-ref.js';
import { Family } from '../task-definition/family.js';
import { DesiredStatus } from './desired-status.js';
import { StartedBy } from './started-by.js';
import { TaskArn } from './task-arn.js';

/**
 * What ListTasks takes.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html
 * @category structures
 */
export interface ListTasksRequest {
  /** Where the tasks run. Absent: the cluster named `default`. */
  readonly cluster?: ClusterRef;
  /** Only tasks on this container instance. Absent: on any. Not together with `serviceName` or `startedBy`. */
  readonly containerInstance?: ContainerInstanceRef;
  /** Only tasks of this family, whatever the revision. Absent: of any. Not with `serviceName` or `startedBy`. */
  readonly family?: Family;
  /** Where to go on: the `nextToken` of the page before. Absent: the first page. */
  readonly nextToken?: string;
  /** The most tasks that a page holds: 1 to 100. Absent: 100. */
  readonly maxResults?: number;
  /** Only tasks that were started so. Absent: by anybody. ECS refuses it beside most of the other filters. */
  readonly startedBy?: StartedBy;
  /** Only tasks of this service. Absent: of any service or none. */
  readonly serviceName?: ServiceRef;
  /**
   * Only tasks of which ECS wants this: `STOPPED` finds those that stop or have stopped of late. Absent: `RUNNING`,
   * which tasks that have yet to start have too.
   */
  readonly desiredStatus?: DesiredStatus;
  /** Only tasks of this launch type. Absent: of any. */
  readonly launchType?: LaunchType;
  /** Only tasks of this daemon. Absent: of any daemon or none. */
  readonly daemonName?: string;
}

const ListTasksMaxResults = integer('ListTasksMaxResults', {
  min: 1,
  max: 100,
  form: 'a number of tasks',
  source: 'SDK',
});

/** ECS says `cannot specify startedBy with other arguments`, but takes `desiredStatus` beside it. */
const startedByStandsAlone: Rule<ListTasksRequest> = {
  id: 'list-tasks-started-by',
  source: 'SDK',
  reads: ['containerInstance', 'family', 'startedBy', 'serviceName', 'launchType', 'daemonName'],
  check({ containerInstance, family, startedBy, serviceName, launchType, daemonName }) {
    if (startedBy === undefined) return undefined;
    const others = { containerInstance, family, serviceName, launchType, daemonName };
    const other = Object.entries(others).find(([, filter]) => filter !== undefined)?.[0];
    if (other === undefined) return undefined;
    return {
      at: [other],
      expected: 'no other filter than desiredStatus beside startedBy',
      received: `${other} as well`,
      hint: 'List by one of them, and filter what describeTasks answers by the other.',
    };
  },
};

/** ECS says `cannot specify serviceName with other arguments`. */
const serviceNameStandsAlone: Rule<ListTasksRequest> = {
  id: 'list-tasks-service-name',
  source: 'OBS',
  reads: ['containerInstance', 'family', 'serviceName'],
  check({ containerInstance, family, serviceName }) {
    if (serviceName === undefined || (containerInstance === undefined && family === undefined)) return undefined;
    const other = family === undefined ? 'containerInstance' : 'family';
    return {
      at: [other],
      expected: 'neither containerInstance nor family beside serviceName',
      received: `${other} as well`,
      hint: 'List by one of them, and filter what describeTasks answers by the other.',
    };
  },
};

export const ListTasksRequest = structure<ListTasksRequest>(
  'ListTasksRequest',
  {
    cluster: optional(ClusterRef),
    containerInstance: optional(ContainerInstanceRef),
    family: optional(Family),
    nextToken: optional(sensitive(Text)),
    maxResults: optional(ListTasksMaxResults),
    startedBy: optional(StartedBy),
    serviceName: optional(ServiceRef),
    desiredStatus: optional(DesiredStatus),
    launchType: optional(LaunchType),
    daemonName: optional(Text),
  },
  [startedByStandsAlone, serviceNameStandsAlone],
);

/**
 * What `listTasks` takes.
 *
 * @category operations
 */
export interface ListTasksInput extends Input<ListTasksRequest> {}

/**
 * What ListTasks answers: one page.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html
 * @category structures
 */
export interface ListTasksResponse {
  /** The tasks of this page. */
  readonly taskArns: readonly TaskArn[];
  /** What asks for the next page. Absent on the last one. */
  readonly nextToken?: string;
}

export const ListTasksResponse = structure<ListTasksResponse>('ListTasksResponse', {
  taskArns: listOrEmpty(list(TaskArn)),
  nextToken: optional(sensitive(Text)),
});
