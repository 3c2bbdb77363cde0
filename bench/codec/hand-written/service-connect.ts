/**
 * Service Connect, checked by hand.
 *
 * @module
 */
import {
  boolean,
  type Check,
  integer,
  maybe,
  maybeEach,
  maybeInteger,
  maybeText,
  maybeTexts,
  record,
  text,
} from './checks.js';

export const serviceConnectConfiguration: Check = (u) => {
  const it = record(u);
  boolean(it.enabled);
  maybeText(it.namespace);
  maybeEach(it.services, serviceConnectService);
  maybe(it.logConfiguration, logConfiguration);
  maybe(it.accessLogConfiguration, serviceConnectAccessLogConfiguration);
  maybeEach(it.containerConfigurations, serviceConnectContainerConfiguration);
};

const serviceConnectService: Check = (u) => {
  const it = record(u);
  text(it.portName);
  maybeText(it.discoveryName);
  maybeEach(it.clientAliases, serviceConnectClientAlias);
  maybeInteger(it.ingressPortOverride);
  maybe(it.timeout, timeoutConfiguration);
  maybe(it.tls, serviceConnectTlsConfiguration);
};

const serviceConnectClientAlias: Check = (u) => {
  const it = record(u);
  integer(it.port);
  maybeText(it.dnsName);
  maybe(it.testTrafficRules, serviceConnectTestTrafficRules);
};

const serviceConnectTestTrafficRules: Check = (u) => serviceConnectTestTrafficHeaderRules(record(u).header);

const serviceConnectTestTrafficHeaderRules: Check = (u) => {
  const it = record(u);
  text(it.name);
  maybe(it.value, serviceConnectTestTrafficHeaderMatchRules);
};

const serviceConnectTestTrafficHeaderMatchRules: Check = (u) => text(record(u).exact);

const timeoutConfiguration: Check = (u) => {
  const it = record(u);
  maybeInteger(it.idleTimeoutSeconds);
  maybeInteger(it.perRequestTimeoutSeconds);
};

const serviceConnectTlsConfiguration: Check = (u) => {
  const it = record(u);
  maybeText(record(it.issuerCertificateAuthority).awsPcaAuthorityArn);
  maybeText(it.kmsKey);
  maybeText(it.roleArn);
};

const logConfiguration: Check = (u) => {
  const it = record(u);
  text(it.logDriver);
  maybeTexts(it.options);
  maybeEach(it.secretOptions, secret);
};

const secret: Check = (u) => {
  const it = record(u);
  text(it.name);
  text(it.valueFrom);
};

const serviceConnectAccessLogConfiguration: Check = (u) => {
  const it = record(u);
  text(it.format);
  maybeText(it.includeQueryParameters);
};

const serviceConnectContainerConfiguration: Check = (u) => maybeText(record(u).logLevel);
