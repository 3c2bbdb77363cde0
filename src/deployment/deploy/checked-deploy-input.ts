/**
 * Checks what is to be deployed, before anything is sent.
 *
 * @module
 */
import { type InvalidRequest, invalidRequest } from '../../client/error/invalid-request.js';
import { type Either, left, right } from '../../codec/either.js';
import { type Issue, issuesOf, type StrictOptions, strict } from '../../codec/index.js';
import { type IssueError, unreadable } from '../../codec/issue.js';
import { formatPath } from '../../codec/path.js';
import { isRecord } from '../../codec/record.js';
import { CreateServiceRequest } from '../../model/service/create-service.js';
import type { CreateServiceInput } from '../../model/service/create-service-input.js';
import type { RegisterTaskDefinitionInput } from '../../model/task-definition/register-task-definition.js';
import type { CreateSettings, DeployChange, DeployInput } from './deploy-input.js';
import { ChangeStructure, ResumeStructure } from './deploy-input-structures.js';
import type { DeployHandle } from './deploy-outcome.js';
import { clusterOf, nameOf } from './references.js';
import { type ServiceSettings, servicePatch } from './service-patch.js';

/** A deployment to start, once it is checked. */
export interface CheckedChange extends Omit<DeployChange, 'taskDefinition' | 'patch' | 'create'> {
  /** What is to be registered. Absent where a revision is named, or none. */
  readonly definition?: RegisterTaskDefinitionInput;
  /** The revision that is named. */
  readonly revision?: string;
  /** What is sent of the patch. */
  readonly settings: ServiceSettings;
  readonly create?: CreateSettings;
}

/** A deployment to pick up again, once it is checked. */
export interface CheckedResume {
  readonly resume: DeployHandle;
}

type Checked = Either<InvalidRequest, CheckedChange | CheckedResume>;

/** The input, or all that is wrong with it. */
export function checkedDeployInput(input: DeployInput, options: StrictOptions): Checked {
  try {
    return isRecord(input) && 'resume' in input ? checkedResume(input, options) : checkedChange(input, options);
  } catch (thrown) {
    return wrong([{ path: '', severity: 'error', ...unreadable('DeployInput') }], thrown);
  }
}

/** An outcome stands for its handle. */
function checkedResume(input: Readonly<Record<string, unknown>>, options: StrictOptions): Checked {
  const { resume } = input;
  const handle = isRecord(resume) && '_tag' in resume ? resume.handle : resume;
  const decoded = strict(ResumeStructure, options).decode({ ...input, resume: handle });
  return decoded._tag === 'Right' ? decoded : wrong(issuesOf(decoded.left), decoded.left);
}

function checkedChange(input: unknown, options: StrictOptions): Checked {
  const decoded = strict(ChangeStructure, options).decode(withPatchApplied(input));
  if (decoded._tag === 'Left') return wrong(issuesOf(decoded.left), decoded.left);
  const change = takenApart(decoded.right);
  if (change.create === undefined) return right(change);
  const { definition, revision = definition?.family } = change;
  const creation = strict(CreateServiceRequest, options).decode(createInput(change, change.create, revision));
  return creation._tag === 'Right' ? right(change) : wrong((creation.left as IssueError[]).map(asGiven), creation.left);
}

/** What the codecs take is what the types of the input say, brands apart. */
function takenApart({ taskDefinition, patch, create, ...change }: ChangeStructure): CheckedChange {
  const cluster = change.cluster ?? clusterOf(change.service);
  return {
    ...change,
    ...(cluster === undefined ? {} : { cluster }),
    ...(typeof taskDefinition === 'object' ? { definition: taskDefinition as RegisterTaskDefinitionInput } : {}),
    ...(typeof taskDefinition === 'string' ? { revision: taskDefinition } : {}),
    settings: (patch ?? {}) as ServiceSettings,
    ...(create === undefined ? {} : { create: create as CreateSettings }),
  };
}

/** What CreateService takes. */
export function createInput(
  { cluster, service }: Pick<CheckedChange, 'cluster' | 'service'>,
  create: CreateSettings | undefined,
  taskDefinition: string | undefined,
): CreateServiceInput {
  return { ...create, cluster, serviceName: nameOf(service), taskDefinition } as CreateServiceInput;
}

/** The codec is that of what is sent, which knows no `null`. */
function withPatchApplied(input: unknown): unknown {
  if (!isRecord(input) || !isRecord(input.patch)) return input;
  return { ...input, patch: servicePatch(input.patch) };
}

const OUTSIDE_CREATE: Readonly<Record<string, string>> = {
  cluster: 'cluster',
  serviceName: 'service',
  taskDefinition: 'taskDefinition',
};

/** An issue of a CreateService input, with its place in what was given. */
function asGiven({ issue, steps: [member, ...below] }: IssueError): Issue {
  const outside = member === undefined ? undefined : OUTSIDE_CREATE[member];
  const steps = outside === undefined ? ['create', ...(member === undefined ? [] : [member])] : [outside];
  return { ...issue, path: formatPath([...steps, ...below]) };
}

function wrong(issues: readonly Issue[], cause: unknown): Checked {
  return left(invalidRequest('deploy', issues.map(withoutAdvice), cause));
}

const OF_OURS = /^(?:resume\.)?[^.[]+$/;

/** An unknown member of a structure of ours is no member newer than this package. */
function withoutAdvice(issue: Issue): Issue {
  const { hint, ...rest } = issue;
  const advised = issue.code === 'unknown-member' && OF_OURS.test(issue.path) && !hint?.startsWith('Did you mean');
  return advised ? rest : issue;
}
