/**
 * Alarms that watch deployments.
 *
 * @module
 */
import { Bool, type Branded, list, structure, text } from '../../codec/index.js';

/**
 * The CloudWatch alarms that fail a deployment when one of them goes off. They need the `ECS` deployment controller.
 * An alarm that is already on when a deployment starts does not count for it.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentAlarms.html
 * @category structures
 */
export interface DeploymentAlarms {
  /** The alarms, one name to an element. */
  readonly alarmNames: readonly AlarmName[];
  /** Whether the service returns to its last completed deployment when an alarm goes off. */
  readonly rollback: boolean;
  /** Whether the alarms are watched at all. */
  readonly enable: boolean;
}

/**
 * The name of a CloudWatch alarm.
 *
 * @category identifiers
 */
export type AlarmName = Branded<string, 'AlarmName'>;

const AlarmName = text<AlarmName>('AlarmName', { min: 1, form: "a CloudWatch alarm's name", source: 'SDK' });

export const DeploymentAlarms = structure<DeploymentAlarms>('DeploymentAlarms', {
  alarmNames: list(AlarmName),
  rollback: Bool,
  enable: Bool,
});
