/**
 * A local ECS over HTTP.
 *
 * @module
 */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CLIENT_CONFIG, type LocalClientConfig } from './client-config.js';
import { Engine, type LocalEcs } from './engine.js';
import type { LocalEcsOptions } from './engine-options.js';
import { type ListenOptions, listening } from './listen-options.js';
import { reachable } from './wire/hosts.js';
import { serverFor } from './wire/server.js';

/**
 * The settings of a local ECS that listens.
 *
 * @category local
 */
export interface LocalEcsServerOptions extends LocalEcsOptions, ListenOptions {}

/**
 * A local ECS over HTTP.
 *
 * @category local
 */
export interface LocalEcsServer extends LocalEcs {
  /** Where it is reached from this machine, such as `http://127.0.0.1:41234`. */
  readonly url: string;
  /** What `new ECSClient(…)` takes to talk to it. */
  readonly clientConfig: LocalServerClientConfig;
  /** Lets the process end although the server listens. */
  unref(): void;
}

/**
 * What makes a client of the SDK talk to a local ECS over HTTP.
 *
 * @category local
 */
export interface LocalServerClientConfig extends LocalClientConfig {
  /** Where the local ECS listens. */
  readonly endpoint: string;
}

/**
 * Starts a local ECS that any AWS client can talk to, on 127.0.0.1 unless it is told otherwise.
 *
 * @param options - where to listen, the clock's speed and the seed
 * @returns the server once it listens; rejects where the port is taken, or with a `RangeError` where a setting cannot be
 * @example
 * ```ts
 * import { ECSClient, ListServicesCommand } from '@aws-sdk/client-ecs';
 * import { startLocalEcs } from 'typed-ecs/local';
 * import assert from 'node:assert/strict';
 *
 * const local = await startLocalEcs();
 * const client = new ECSClient(local.clientConfig);
 * await assert.rejects(client.send(new ListServicesCommand({})), { name: 'ClusterNotFoundException' });
 * await local.close();
 * ```
 * @category local
 */
export async function startLocalEcs(options: LocalEcsServerOptions = {}): Promise<LocalEcsServer> {
  const engine = new ListeningEngine(options);
  await engine.listen();
  return engine;
}

class ListeningEngine extends Engine implements LocalEcsServer {
  url = '';
  private readonly place;
  private readonly server: Server;

  constructor(options: LocalEcsServerOptions) {
    super(options);
    this.place = listening(options);
    this.server = serverFor(this, this.place);
  }

  get clientConfig() {
    return { ...CLIENT_CONFIG, endpoint: this.url };
  }

  async listen(): Promise<void> {
    const { host, port } = this.place;
    this.server.listen(port, host);
    await once(this.server, 'listening');
    this.url = `http://${reachable(host)}:${(this.server.address() as AddressInfo).port}`;
  }

  unref(): void {
    this.server.unref().on('connection', (socket) => socket.unref());
  }

  override async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
