/**
 * RegisterContainerInstance: its request and its response.
 *
 * @module
 */
import { type Input, list, optional, sensitive, structure, Text } from '../../codec/index.js';
import { Attribute } from '../attribute/attribute.js';
import { ClusterRef } from '../cluster/cluster-ref.js';
import type { Tag } from '../tag/tag.js';
import { Tags } from '../tag/tags.js';
import { ContainerInstance } from './container-instance.js';
import { ContainerInstanceArn } from './container-instance-arn.js';
import { PlatformDevice } from './platform-device.js';
import { Resource } from './resource.js';
import { VersionInfo } from './version-info.js';

/**
 * What RegisterContainerInstance takes. It is the container agent that sends it, from the instance itself.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterContainerInstance.html
 * @category structures
 */
export interface RegisterContainerInstanceRequest {
  /** Where the instance registers. Absent: the cluster named `default`. */
  readonly cluster?: ClusterRef;
  /**
   * The identity document of the EC2 instance, which the instance reads at
   * `http://169.254.169.254/latest/dynamic/instance-identity/document/`. It never shows in messages.
   */
  readonly instanceIdentityDocument?: string;
  /**
   * The signature of that document, which the instance reads at
   * `http://169.254.169.254/latest/dynamic/instance-identity/signature/`. It never shows in messages.
   */
  readonly instanceIdentityDocumentSignature?: string;
  /** What the instance has for tasks: CPU, memory and the ports that are taken. */
  readonly totalResources?: readonly Resource[];
  /** The versions of the agent and of Docker. */
  readonly versionInfo?: VersionInfo;
  /** The ARN of an earlier registration. Absent for an instance that registers for the first time. */
  readonly containerInstanceArn?: ContainerInstanceArn;
  /** What placement goes by: what the instance can do, and attributes of your own. */
  readonly attributes?: readonly Attribute[];
  /** The GPUs and Neuron devices of the instance. Absent: it has none. */
  readonly platformDevices?: readonly PlatformDevice[];
  /** Up to 50 tags. Absent: none. */
  readonly tags?: readonly Tag[];
}

export const RegisterContainerInstanceRequest = structure<RegisterContainerInstanceRequest>(
  'RegisterContainerInstanceRequest',
  {
    cluster: optional(ClusterRef),
    instanceIdentityDocument: optional(sensitive(Text)),
    instanceIdentityDocumentSignature: optional(sensitive(Text)),
    totalResources: optional(list(Resource)),
    versionInfo: optional(VersionInfo),
    containerInstanceArn: optional(ContainerInstanceArn),
    attributes: optional(list(Attribute)),
    platformDevices: optional(list(PlatformDevice)),
    tags: optional(Tags),
  },
);

/**
 * What `registerContainerInstance` takes.
 *
 * @category operations
 */
export interface RegisterContainerInstanceInput extends Input<RegisterContainerInstanceRequest> {}

/**
 * What RegisterContainerInstance answers.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterContainerInstance.html
 * @category structures
 */
export interface RegisterContainerInstanceResponse {
  /** The container instance as it was registered. */
  readonly containerInstance: ContainerInstance;
}

export const RegisterContainerInstanceResponse = structure<RegisterContainerInstanceResponse>(
  'RegisterContainerInstanceResponse',
  { containerInstance: ContainerInstance },
);
