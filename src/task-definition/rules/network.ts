/**
 * Network modes, and what goes with which.
 *
 * @module
 */
import { quoted } from '../../codec/received.js';
import type { TaskDefinitionRule } from '../rule.js';
import { type Definition, each, inContainers, isFor, isGiven } from './scope.js';

/** What ECS takes the mode to be. */
const modeOf = ({ networkMode }: Definition) => networkMode ?? 'bridge';

const APPMESH_PROPERTIES = ['AppPorts', 'ProxyIngressPort', 'ProxyEgressPort'];

/** Rules about the network of a task, other than its ports. */
export const networkRules: readonly TaskDefinitionRule[] = [
  {
    id: 'links-network-mode',
    source: 'SDK',
    says: 'Links are not supported when networkMode=awsvpc.',
    check: inContainers(({ links = [] }, definition) => {
      const mode = modeOf(definition);
      if (links.length === 0 || mode === 'bridge') return [];
      return [
        {
          at: ['links'],
          expected: 'no links, unless networkMode is bridge',
          received: `${links.length} with networkMode ${mode}`,
          hint: mode === 'none' ? 'Leave links out.' : 'Containers of this task reach each other at localhost.',
        },
      ];
    }),
  },
  {
    id: 'awsvpc-hostname',
    source: 'SDK',
    says: 'hostname is not supported on container when networkMode=awsvpc.',
    check: inContainers(({ hostname }, definition) => {
      if (!isGiven(hostname) || modeOf(definition) !== 'awsvpc') return [];
      return [
        {
          at: ['hostname'],
          expected: 'no hostname, as networkMode is awsvpc',
          received: quoted(hostname ?? ''),
          hint: 'The host name is that of the network interface of the task.',
        },
      ];
    }),
  },
  {
    id: 'awsvpc-extra-hosts',
    source: 'SDK',
    says: 'Extra hosts are not supported on container when networkMode=awsvpc.',
    check: inContainers(({ extraHosts = [] }, definition) => {
      if (extraHosts.length === 0 || modeOf(definition) !== 'awsvpc') return [];
      return [
        {
          at: ['extraHosts'],
          expected: 'no extra hosts, as networkMode is awsvpc',
          received: `${extraHosts.length}`,
          hint: 'Resolve the names by a private hosted zone of the VPC, or by Service Connect.',
        },
      ];
    }),
  },
  {
    id: 'awsvpc-dns-servers',
    source: 'OBS',
    says: 'DNS servers are not supported on container when networkMode=awsvpc.',
    check: inContainers(({ dnsServers = [] }, definition) => {
      if (dnsServers.length === 0 || modeOf(definition) !== 'awsvpc') return [];
      return [
        {
          at: ['dnsServers'],
          expected: 'no DNS servers, as networkMode is awsvpc',
          received: `${dnsServers.length}`,
          hint: 'The task asks the DNS servers of its VPC; change them in the DHCP options of the VPC.',
        },
      ];
    }),
  },
  {
    id: 'awsvpc-disable-networking',
    source: 'PF',
    says: 'Disable Networking is not supported on container when networkMode=awsvpc.',
    check: inContainers(({ disableNetworking }, definition) => {
      if (disableNetworking !== true || modeOf(definition) !== 'awsvpc' || isFor(definition, 'FARGATE')) return [];
      return [
        {
          at: ['disableNetworking'],
          expected: 'false or nothing, as networkMode is awsvpc',
          received: 'true',
          hint: 'For a task without a network, set networkMode to none.',
        },
      ];
    }),
  },
  {
    id: 'external-network-mode',
    source: 'DOC',
    check: (definition) => {
      if (definition.networkMode !== 'awsvpc' || !isFor(definition, 'EXTERNAL')) return [];
      return [
        {
          at: ['networkMode'],
          expected: 'bridge, host or none, as requiresCompatibilities has EXTERNAL',
          received: 'awsvpc',
          hint: 'ECS gives no network interface to a task on a machine outside AWS.',
        },
      ];
    },
  },
  {
    id: 'proxy-network-mode',
    source: 'OBS',
    says: 'APPMESH proxy configuration is only supported in networkMode=awsvpc',
    check: (definition) => {
      if (definition.proxyConfiguration === undefined || modeOf(definition) === 'awsvpc') return [];
      return [
        {
          at: ['networkMode'],
          expected: 'awsvpc, as there is a proxyConfiguration',
          received: definition.networkMode ?? 'nothing, which means bridge',
          hint: 'Set networkMode to awsvpc, or leave proxyConfiguration out.',
        },
      ];
    },
  },
  {
    id: 'proxy-properties',
    source: 'SDK',
    says: 'Ingress port not found',
    check: ({ proxyConfiguration }) => {
      if (proxyConfiguration === undefined) return [];
      const given = new Set((proxyConfiguration.properties ?? []).map(({ name }) => name));
      const missing = APPMESH_PROPERTIES.filter((name) => !given.has(name));
      if (!given.has('IgnoredUID') && !given.has('IgnoredGID')) missing.push('IgnoredUID or IgnoredGID');
      if (missing.length === 0) return [];
      return [
        {
          at: ['proxyConfiguration', 'properties'],
          code: 'missing',
          expected: `the properties ${missing.join(', ')}`,
          received: 'none of that name',
          hint: 'IgnoredUID is the user of the proxy container, whose own traffic must not come back to it.',
        },
      ];
    },
  },
  {
    id: 'host-network-system-controls',
    source: 'SDK',
    check: inContainers(({ systemControls = [] }, definition) =>
      modeOf(definition) !== 'host'
        ? []
        : each(systemControls, ['systemControls'], ({ namespace }) =>
            namespace?.startsWith('net.')
              ? [
                  {
                    at: ['namespace'],
                    expected: 'no parameter of the network, as networkMode is host',
                    received: quoted(namespace),
                    hint: 'Set it on the container instance, whose network the task shares.',
                  },
                ]
              : [],
          ),
    ),
  },
];
