/**
 * Reads a response's bytes with our own codec, in place of the SDK's deserialiser.
 *
 * @module
 */
import type {
  DescribeServicesCommand,
  DescribeServicesCommandInput,
  DescribeServicesCommandOutput,
  ECSClient,
} from '@aws-sdk/client-ecs';
import type * as t from 'io-ts';
import { left } from '../codec/either.js';
import type { Codec } from '../codec/index.js';

/** A body that was read here: its text, and what the codec, or `JSON.parse`, made of it. */
export interface DirectlyDecoded<A> {
  readonly raw: string;
  readonly result: t.Validation<A> | ReturnType<typeof left<SyntaxError>>;
}

/** Holds what the last attempt brought; empty where the SDK itself has to read the answer. */
export interface DirectDecoding<A> {
  decoded: DirectlyDecoded<A> | undefined;
}

/** What the SDK calls a handler of its deserialise step. */
type Deserialize = (args: {
  readonly input: DescribeServicesCommandInput;
  readonly request: unknown;
}) => Promise<{ response: unknown; output: DescribeServicesCommandOutput }>;

interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  body: unknown;
}

/**
 * Has one command's response read here. A middleware just inside the SDK's deserialiser takes the body and leaves an
 * empty one; a middleware just outside puts the decoded value beside the SDK's `$metadata`. The client is not touched.
 */
export function decodeDirectly<A extends object>(
  { config }: ECSClient,
  { middlewareStack }: DescribeServicesCommand,
  codec: Codec<A>,
): DirectDecoding<A> {
  const direct: DirectDecoding<A> = { decoded: undefined };
  middlewareStack.addRelativeTo(
    (next: Deserialize): Deserialize =>
      async (args) => {
        const output = await next(args);
        const answer = output.response as Answer;
        direct.decoded = undefined;
        if (isSuccess(answer) && isAwsJson(answer)) {
          const raw = await textOf(answer.body, config.streamCollector);
          answer.body = new Uint8Array();
          direct.decoded = { raw, result: decodeText(raw, codec) };
        }
        return output;
      },
    { name: 'typedEcsRead', relation: 'after', toMiddleware: 'deserializerMiddleware' },
  );
  middlewareStack.addRelativeTo(
    (next: Deserialize): Deserialize =>
      async (args) => {
        const { response, output } = await next(args);
        const result = direct.decoded?.result;
        if (result?._tag !== 'Right') return { response, output };
        return { response, output: { ...result.right, $metadata: output.$metadata } as unknown as typeof output };
      },
    { name: 'typedEcsDecode', relation: 'before', toMiddleware: 'deserializerMiddleware' },
  );
  return direct;
}

function decodeText<A>(raw: string, codec: Codec<A>): DirectlyDecoded<A>['result'] {
  try {
    return codec.decode(raw === '' ? {} : (JSON.parse(raw) ?? {}));
  } catch (error) {
    return left(error as SyntaxError);
  }
}

function isSuccess({ statusCode }: Answer): boolean {
  return statusCode >= 200 && statusCode < 300;
}

function isAwsJson({ headers }: Answer): boolean {
  const [, type = ''] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  return /^application\/(?:x-amz-json-1\.\d|json)\b/i.test(type);
}

type StreamCollector = ECSClient['config']['streamCollector'];

async function textOf(body: unknown, collect: StreamCollector): Promise<string> {
  if (body === undefined || body === null) return '';
  if (typeof body === 'string') return body;
  return new TextDecoder().decode(body instanceof Uint8Array ? body : await collect(body));
}
