/**
 * What the tasks of a service register with, checked by hand.
 *
 * @module
 */
import { type Check, maybe, maybeInteger, maybeText, record, text } from './checks.js';

export const loadBalancer: Check = (u) => {
  const it = record(u);
  maybeText(it.targetGroupArn);
  maybeText(it.loadBalancerName);
  maybeText(it.containerName);
  maybeInteger(it.containerPort);
  maybe(it.advancedConfiguration, advancedConfiguration);
};

const advancedConfiguration: Check = (u) => {
  const it = record(u);
  maybeText(it.alternateTargetGroupArn);
  maybeText(it.productionListenerRule);
  maybeText(it.testListenerRule);
  maybeText(it.roleArn);
};

export const serviceRegistry: Check = (u) => {
  const it = record(u);
  maybeText(it.registryArn);
  maybeInteger(it.port);
  maybeText(it.containerName);
  maybeInteger(it.containerPort);
};

export const vpcLatticeConfiguration: Check = (u) => {
  const it = record(u);
  text(it.roleArn);
  text(it.targetGroupArn);
  text(it.portName);
  maybe(it.advancedConfiguration, vpcLatticeAdvancedConfiguration);
};

const vpcLatticeAdvancedConfiguration: Check = (u) => {
  const it = record(u);
  maybeText(it.alternateTargetGroupArn);
  maybeText(it.productionListenerRule);
  maybeText(it.testListenerRule);
};
