/**
 * Dependencies between containers.
 *
 * @module
 */
import { structure } from '../../codec/index.js';
import { ContainerCondition } from './container-condition.js';
import { ContainerName } from './container-name.js';

/**
 * Another container of the same task that a container waits for before it starts, and that stops only after it. EC2
 * needs agent 1.26.0 or later; Fargate needs platform version 1.3.0 or later, on Windows 1.0.0.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html
 * @category structures
 */
export interface ContainerDependency {
  /** The container to wait for. */
  readonly containerName: ContainerName;
  /** What it must have reached. */
  readonly condition: ContainerCondition;
}

export const ContainerDependency = structure<ContainerDependency>('ContainerDependency', {
  containerName: ContainerName,
  condition: ContainerCondition,
});
