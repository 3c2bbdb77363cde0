/**
 * What is to be deployed, as codecs.
 *
 * @module
 */
import { Codec } from '../../codec/codec.js';
import { Bool, optional, type Rule, structure, type Table } from '../../codec/index.js';
import { ClusterRef } from '../../model/cluster/cluster-ref.js';
import { DeploymentId } from '../../model/deployment/deployment-id.js';
import { CreateServiceRequest } from '../../model/service/create-service.js';
import { ServiceRef } from '../../model/service/service-ref.js';
import { UpdateServiceRequest } from '../../model/service/update-service.js';
import type { RegisterTaskDefinitionRequest } from '../../model/task-definition/register-task-definition.js';
import { TaskDefinitionArn } from '../../model/task-definition/task-definition-arn.js';
import { TaskDefinitionRef } from '../../model/task-definition/task-definition-ref.js';
import { CheckedTaskDefinitionRequest } from '../../task-definition/request-for.js';

type Settings = Omit<UpdateServiceRequest, 'cluster' | 'service' | 'taskDefinition' | 'forceNewDeployment'>;
type Creation = Omit<CreateServiceRequest, 'cluster' | 'serviceName' | 'taskDefinition'>;

/** A deployment to start, with its patch as it is sent. */
export interface ChangeStructure {
  readonly cluster?: ClusterRef;
  readonly service: ServiceRef;
  readonly taskDefinition?: TaskDefinitionRef | RegisterTaskDefinitionRequest;
  readonly patch?: Settings;
  readonly create?: Creation;
  readonly forceNewDeployment?: boolean;
  readonly rollback?: boolean;
}

/** A deployment to pick up again, by its handle. */
export interface ResumeStructure {
  readonly resume: {
    readonly cluster?: ClusterRef;
    readonly service: ServiceRef;
    readonly deploymentId: DeploymentId;
    readonly taskDefinition?: TaskDefinitionArn;
    readonly rollsBack?: DeploymentId;
  };
}

const Deployable = new Codec<TaskDefinitionRef | RegisterTaskDefinitionRequest>(
  'TaskDefinition',
  { kind: 'document' },
  (policy) => {
    const reference = TaskDefinitionRef.node(policy);
    const definition = CheckedTaskDefinitionRequest.node(policy);
    const nodeOf = (u: unknown) => (typeof u === 'string' ? reference : definition);
    return {
      walk: (u) => nodeOf(u).walk(u),
      explain: (u, place, report) => nodeOf(u).explain(u, place, report),
      drift() {},
      redact: (u) => nodeOf(u).redact(u),
    };
  },
);

const deploysSomething: Rule<ChangeStructure> = {
  id: 'deploy-something',
  source: 'DOC',
  reads: ['taskDefinition', 'patch', 'create', 'forceNewDeployment'],
  check({ taskDefinition, patch, create, forceNewDeployment }) {
    if ((taskDefinition ?? patch ?? create ?? forceNewDeployment) !== undefined) return undefined;
    return {
      at: [],
      code: 'missing',
      expected: 'taskDefinition, patch or forceNewDeployment',
      received: 'none of them',
      hint: 'Say what is to be deployed; forceNewDeployment: true deploys what the service has already.',
    };
  },
};

export const ChangeStructure = structure<ChangeStructure>(
  'DeployInput',
  {
    cluster: optional(ClusterRef),
    service: ServiceRef,
    taskDefinition: optional(Deployable),
    patch: optional(
      without<UpdateServiceRequest, keyof Settings>('ServicePatch', UpdateServiceRequest, [
        'cluster',
        'service',
        'taskDefinition',
        'forceNewDeployment',
      ]),
    ),
    create: optional(
      without<CreateServiceRequest, keyof Creation>('CreateSettings', CreateServiceRequest, [
        'cluster',
        'serviceName',
        'taskDefinition',
      ]),
    ),
    forceNewDeployment: optional(Bool),
    rollback: optional(Bool),
  },
  [deploysSomething],
);

export const ResumeStructure = structure<ResumeStructure>('DeployInput', {
  resume: structure<ResumeStructure['resume']>('DeployHandle', {
    cluster: optional(ClusterRef),
    service: ServiceRef,
    deploymentId: DeploymentId,
    taskDefinition: optional(TaskDefinitionArn),
    rollsBack: optional(DeploymentId),
  }),
});

/** A structure without some of its members, and without its rules. */
function without<A extends object, Kept extends keyof A>(
  name: string,
  { shape }: Codec<A>,
  omitted: readonly Exclude<keyof A, Kept>[],
): Codec<Pick<A, Kept>> {
  const members = shape.kind === 'structure' ? Object.entries(shape.members) : [];
  const table = members
    .filter(([key]) => !omitted.some((member) => member === key))
    .map(([key, member]) => [key, member.presence === 'required' ? member.codec : member]);
  return structure<Pick<A, Kept>>(name, Object.fromEntries(table) as Table<Pick<A, Kept>>);
}
