import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createLocalEcs, type SdkRequest } from '../../../src/local/index.js';
import { target } from '../../support/aws-json.js';

function begin() {
  const local = createLocalEcs({ speed: 0 });
  const { requestHandler } = local;
  const ask = (operation: string, body: unknown = '{}'): SdkRequest => ({
    method: 'POST',
    headers: target(operation),
    body,
  });
  const clusters = async () => {
    const { response } = await requestHandler.handle(ask('DescribeClusters'));
    return JSON.parse(Buffer.from(response.body as Uint8Array).toString()).clusters.length;
  };
  return { local, requestHandler, ask, clusters };
}

describe('the handler in place of HTTP', () => {
  it.each([
    ['a text', '{"clusterName":"größe"}'],
    ['bytes', new TextEncoder().encode('{"clusterName":"größe"}')],
  ])('reads a body that is %s', async (_, body) => {
    const { requestHandler, ask } = begin();
    const { response } = await requestHandler.handle(ask('CreateCluster', body));
    expect(response.statusCode).toBe(400);
    expect(Buffer.from(response.body as Uint8Array).toString()).toContain('größe');
  });

  it('takes header names in any case, and a request without a body for one that is empty', async () => {
    const { requestHandler } = begin();
    const headers = Object.fromEntries(
      Object.entries(target('DescribeClusters')).map(([name, value]) => [name.toUpperCase(), value]),
    );
    const { response } = await requestHandler.handle({ method: 'POST', headers });
    expect(response.headers).toMatchObject({
      'content-type': 'application/x-amz-json-1.1',
      'x-amzn-errortype': 'SerializationException',
    });
  });

  it('does nothing for a caller that has given up already', async () => {
    const { requestHandler, ask, clusters } = begin();
    const abortSignal = AbortSignal.abort();
    await expect(requestHandler.handle(ask('CreateCluster'), { abortSignal })).rejects.toMatchObject({
      name: 'AbortError',
      message: 'Request aborted',
    });
    expect(await clusters()).toBe(0);
  });

  it('looks at signals of old, which tell nobody, when the answer is due', async () => {
    const { local, requestHandler, ask, clusters } = begin();
    local.addFault({ kind: 'latency', delay: 20, times: 1 });
    const abortSignal = { aborted: false };
    const call = requestHandler.handle(ask('CreateCluster'), { abortSignal });
    abortSignal.aborted = true;
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    expect(await clusters()).toBe(1);
  });

  it('leaves nothing behind on a signal whose call was answered', async () => {
    const { local, requestHandler, ask } = begin();
    local.addFault({ kind: 'latency', delay: 5 });
    const listeners = new Set<unknown>();
    const abortSignal = {
      aborted: false,
      addEventListener: (_: string, listener: unknown) => listeners.add(listener),
      removeEventListener: (_: string, listener: unknown) => listeners.delete(listener),
    };
    const call = requestHandler.handle(ask('DescribeClusters'), { abortSignal });
    expect(listeners.size).toBe(1);
    await call;
    expect(listeners.size).toBe(0);
  });

  it('streams the first half of an answer that breaks off, and then fails as a socket does', async () => {
    const { local, requestHandler, ask } = begin();
    const whole = (await requestHandler.handle(ask('DescribeClusters'))).response.body as Uint8Array;
    local.addFault({ kind: 'truncated' });
    const { statusCode, body } = (await requestHandler.handle(ask('DescribeClusters'))).response;
    expect(statusCode).toBe(200);
    expect(body).toBeInstanceOf(Readable);
    const chunks: Buffer[] = [];
    const read = async () => {
      for await (const chunk of body as Readable) chunks.push(chunk);
    };
    await expect(read()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(Buffer.concat(chunks)).toEqual(Buffer.from(whole.subarray(0, Math.floor(whole.length / 2))));
  });
});
