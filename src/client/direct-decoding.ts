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

/** What becomes of one command. */
export interface DirectDecoding<A> {
  /** Whether the bytes are read here; else the SDK reads them, and only the attempts are counted. */
  readonly wanted: boolean;
  /** How often the request was sent so far. */
  attempts: number;
  /** The body's text, where the last attempt brought a success. */
  raw?: string | undefined;
  /** What the codec, or `JSON.parse`, made of it; absent where the SDK itself has to read the answer. */
  decoded?: t.Validation<A> | ReturnType<typeof left<SyntaxError>> | undefined;
}

/** What the SDK tells its middlewares of one call. */
interface Context {
  readonly logger?: { readonly info?: unknown };
  /** Masks the output for the log. */
  outputFilterSensitiveLog?: (output: unknown) => unknown;
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
 * empty one, or its text where it is no AWS JSON; a middleware just outside puts the decoded value beside the SDK's
 * `$metadata`. The client is not touched.
 */
export function decodeDirectly<A extends object>(
  { config }: ECSClient,
  { middlewareStack }: DescribeServicesCommand,
  codec: Codec<A>,
  direct: DirectDecoding<A>,
): void {
  middlewareStack.addRelativeTo(
    (next: Deserialize): Deserialize =>
      async (args) => {
        direct.attempts += 1;
        [direct.raw, direct.decoded] = [undefined, undefined];
        const output = await next(args);
        const answer = output.response as Answer;
        if (direct.wanted && isSuccess(answer)) {
          const raw = await textOf(answer.body, config.streamCollector);
          const ours = isAwsJson(answer);
          answer.body = new TextEncoder().encode(ours ? '' : raw);
          direct.raw = raw;
          if (ours) direct.decoded = decodeText(raw, codec);
        }
        return output;
      },
    { name: 'typedEcsRead', relation: 'after', toMiddleware: 'deserializerMiddleware' },
  );
  middlewareStack.addRelativeTo(
    (next: Deserialize, context: Context): Deserialize =>
      async (args) => {
        // The SDK masks the whole output even for a logger that does nothing, which takes as long as decoding it.
        if (isSilent(context.logger)) context.outputFilterSensitiveLog = (output) => output;
        const { response, output } = await next(args);
        const result = direct.decoded;
        if (result?._tag !== 'Right') return { response, output };
        // The stack is typed for the one command that stands in for all of them.
        return { response, output: { ...result.right, $metadata: output.$metadata } as unknown as typeof output };
      },
    { name: 'typedEcsDecode', relation: 'before', toMiddleware: 'deserializerMiddleware' },
  );
}

function decodeText<A>(raw: string, codec: Codec<A>): NonNullable<DirectDecoding<A>['decoded']> {
  try {
    return codec.decodeOwned(raw === '' ? {} : (JSON.parse(raw) ?? {}));
  } catch (error) {
    return left(error as SyntaxError);
  }
}

/** Whether a logger leaves out what succeeds: the SDK's own default has methods with nothing in them. */
function isSilent({ info }: NonNullable<Context['logger']> = {}): boolean {
  return typeof info !== 'function' || /\{\s*\}$/.test(Function.prototype.toString.call(info));
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
