/**
 * The configuration of deployments, checked by hand.
 *
 * @module
 */
import {
  boolean,
  type Check,
  each,
  integer,
  maybe,
  maybeBoolean,
  maybeEach,
  maybeInteger,
  maybeNumber,
  maybeText,
  record,
  text,
} from './checks.js';

export const deploymentConfiguration: Check = (u) => {
  const it = record(u);
  maybe(it.deploymentCircuitBreaker, deploymentCircuitBreaker);
  maybeInteger(it.maximumPercent);
  maybeInteger(it.minimumHealthyPercent);
  maybe(it.alarms, deploymentAlarms);
  maybeText(it.strategy);
  maybeInteger(it.bakeTimeInMinutes);
  maybeEach(it.lifecycleHooks, deploymentLifecycleHook);
  maybe(it.linearConfiguration, linearConfiguration);
  maybe(it.canaryConfiguration, canaryConfiguration);
  maybe(it.earlySuccessCriteria, deploymentEarlySuccessCriteria);
};

const deploymentCircuitBreaker: Check = (u) => {
  const it = record(u);
  boolean(it.enable);
  boolean(it.rollback);
  maybeBoolean(it.resetOnHealthyTask);
  maybe(it.thresholdConfiguration, thresholdConfiguration);
};

const thresholdConfiguration: Check = (u) => {
  const it = record(u);
  text(it.type);
  integer(it.value);
};

const deploymentAlarms: Check = (u) => {
  const it = record(u);
  each(it.alarmNames, text);
  boolean(it.rollback);
  boolean(it.enable);
};

/** `hookDetails` may be any JSON. */
const deploymentLifecycleHook: Check = (u) => {
  const it = record(u);
  maybeText(it.targetType);
  maybeText(it.hookTargetArn);
  maybeText(it.roleArn);
  maybeEach(it.lifecycleStages, text);
  maybe(it.timeoutConfiguration, deploymentLifecycleHookTimeoutConfiguration);
};

const deploymentLifecycleHookTimeoutConfiguration: Check = (u) => {
  const it = record(u);
  maybeInteger(it.timeoutInMinutes);
  maybeText(it.action);
};

const linearConfiguration: Check = (u) => {
  const it = record(u);
  maybeNumber(it.stepPercent);
  maybeInteger(it.stepBakeTimeInMinutes);
};

const canaryConfiguration: Check = (u) => {
  const it = record(u);
  maybeNumber(it.canaryPercent);
  maybeInteger(it.canaryBakeTimeInMinutes);
};

const deploymentEarlySuccessCriteria: Check = (u) => {
  const it = record(u);
  boolean(it.enable);
  maybeInteger(it.healthyPercent);
  maybeText(it.sourceServiceRevisionCleanup);
};
