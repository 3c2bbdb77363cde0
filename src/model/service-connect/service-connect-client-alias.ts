/**
 * Client aliases: the names by which clients connect.
 *
 * @module
 */
import { type Branded, optional, structure, text } from '../../codec/index.js';
import { Port } from '../quantity/port.js';
import { ServiceConnectTestTrafficRules } from './service-connect-test-traffic-rules.js';

/**
 * The name and port by which other tasks of the namespace reach a service. No two aliases of a namespace share both.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectClientAlias.html
 * @category structures
 */
export interface ServiceConnectClientAlias {
  /** The port that clients connect to: the proxy listens on it in every task of the namespace. */
  readonly port: Port;
  /**
   * The name that clients connect to, such as `db`. Default: `discoveryName.namespace`, or `portName.namespace` for a
   * service without a discovery name.
   */
  readonly dnsName?: AliasDnsName;
  /** Which requests reach the new revision ahead of production traffic. Absent where there is no test traffic. */
  readonly testTrafficRules?: ServiceConnectTestTrafficRules;
}

/**
 * The DNS name of a client alias, qualified or not: 1 to 127 lower-case letters, digits, underscores, hyphens and full
 * stops, the first of them no hyphen.
 *
 * @category identifiers
 */
export type AliasDnsName = Branded<string, 'AliasDnsName'>;

const AliasDnsName = text<AliasDnsName>('AliasDnsName', {
  pattern: /^[a-z0-9_.][a-z0-9_.-]{0,126}$/,
  form: 'a DNS name of 1 to 127 lower-case letters, digits, underscores, hyphens and full stops',
  source: 'SDK',
  hint: 'It may not start with a hyphen.',
});

export const ServiceConnectClientAlias = structure<ServiceConnectClientAlias>('ServiceConnectClientAlias', {
  port: Port,
  dnsName: optional(AliasDnsName),
  testTrafficRules: optional(ServiceConnectTestTrafficRules),
});
