/**
 * Where and how tasks are launched, checked by hand.
 *
 * @module
 */
import { type Check, each, maybe, maybeEach, maybeInteger, maybeText, record, text } from './checks.js';

export const capacityProviderStrategyItem: Check = (u) => {
  const it = record(u);
  text(it.capacityProvider);
  maybeInteger(it.weight);
  maybeInteger(it.base);
};

export const networkConfiguration: Check = (u) => maybe(record(u).awsvpcConfiguration, awsVpcConfiguration);

const awsVpcConfiguration: Check = (u) => {
  const it = record(u);
  each(it.subnets, text);
  maybeEach(it.securityGroups, text);
  maybeText(it.assignPublicIp);
};

export const deploymentEphemeralStorage: Check = (u) => maybeText(record(u).kmsKeyId);

export const tag: Check = (u) => {
  const it = record(u);
  maybeText(it.key);
  maybeText(it.value);
};
