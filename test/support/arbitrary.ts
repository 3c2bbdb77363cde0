/**
 * Values that a codec must accept, generated from its public shape.
 *
 * @module
 */
import fc from 'fast-check';
import { type AnyCodec, check, type Member, type Shape, strict as strictly } from '../../src/codec/index.js';

/** Whom the value must satisfy. */
export interface ValidOptions {
  /** `true` for values that go to ECS: patterns, ranges, list limits and cross-member rules are met. */
  readonly strict?: boolean;
}

type Structure = Extract<Shape, { readonly kind: 'structure' }>;
type Values = Readonly<Record<string, unknown>>;

const ABSENT = Symbol('absent');
const DEEPEST = 4;
/** How often an optional member is there, in percent, by depth: values would grow beyond use otherwise. */
const PRESENT = [60, 40, 20, 10, 0];
const LONGEST_LIST = [3, 2, 1, 1, 1];

/** Samples of the patterns that fast-check cannot read, by the codec's name. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  AttributeValue: ['a', 'eu-west-1a', 'two words', '\\d:/@._-'],
  TagKey: ['a', 'cost centre', 'équipe', 'aws-like:no', 'k'.repeat(128)],
  TaskCpu: ['256', '1 vCPU', '.25 vcpu', ' 2048 ', '4.VCPU'],
  TaskMemory: ['512', '1 GB', '0.5gb', ' 30720 ', '2.Gb'],
};

/** Members whose rules ask for values that chance would hardly hit. */
const FITTING: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  'LogConfiguration.options': fc.string().map((text) => ({
    mode: text,
    'awslogs-group': text,
    'awslogs-region': 'eu-west-1',
    'splunk-token': text,
    'splunk-url': 'https://splunk.example',
  })),
  'ResourceRequirement.value': fc.constant('ALL'),
  'UpdateContainerInstancesStateRequest.status': fc.constantFrom('ACTIVE', 'DRAINING'),
  'MetricConfiguration.resolutionSeconds': fc.constantFrom(20, 60),
  'PortMapping.containerPortRange': fc.constantFrom('8080-8090', '1-65535'),
  'Ulimit.softLimit': fc.integer({ min: 0, max: 1024 }),
  'Ulimit.hardLimit': fc.integer({ min: 1024, max: 65_536 }),
};

/** Values that the codec must accept. */
export function valid(codec: AnyCodec, { strict = false }: ValidOptions = {}): fc.Arbitrary<unknown> {
  return at(codec, strict, 0);
}

const built = new Map<string, WeakMap<Shape, fc.Arbitrary<unknown>>>();

function at(codec: AnyCodec, strict: boolean, depth: number): fc.Arbitrary<unknown> {
  const level = Math.min(depth, DEEPEST);
  const key = `${strict}:${level}`;
  const known = built.get(key) ?? new WeakMap<Shape, fc.Arbitrary<unknown>>();
  built.set(key, known);
  const arbitrary = known.get(codec.shape) ?? build(codec, strict, level);
  known.set(codec.shape, arbitrary);
  return arbitrary;
}

function build(codec: AnyCodec, strict: boolean, depth: number): fc.Arbitrary<unknown> {
  const { shape } = codec;
  switch (shape.kind) {
    case 'structure':
      return structure(codec, shape, strict, depth);
    case 'list': {
      const minLength = strict ? shape.min : 0;
      const maxLength = Math.max(minLength, Math.min(strict ? shape.max : 3, LONGEST_LIST[depth] ?? 1));
      return fc.array(at(shape.element, strict, depth + 1), { minLength, maxLength });
    }
    case 'map':
      return fc
        .array(fc.tuple(mapKey, at(shape.value, strict, depth + 1)), { maxLength: 3 })
        .map((entries) => Object.fromEntries(entries));
    case 'enumeration':
      return strict ? fc.constantFrom(...shape.values) : fc.oneof(fc.constantFrom(...shape.values), anyText);
    case 'text':
      return strict ? text(codec.name, shape) : anyText;
    case 'number':
      return strict ? number(shape) : anyNumber(shape);
    case 'boolean':
      return fc.boolean();
    case 'timestamp':
      return timestamp;
    case 'document':
      return fc.jsonValue({ maxDepth: 3 });
  }
}

const mapKey = fc.oneof(
  { weight: 4, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty') },
);

/** Any text at all: JavaScript's need not be well-formed. */
const anyText = fc.oneof(
  { weight: 8, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\ud800',
      'a\udc00b',
      '\0',
      '\u202e',
      '\u2028',
      '__proto__',
      'null',
      ' ',
      'x'.repeat(2_000),
    ),
  },
);

function text(name: string, { pattern, min, max }: Extract<Shape, { readonly kind: 'text' }>): fc.Arbitrary<string> {
  if (pattern === undefined) return fc.string({ minLength: min, maxLength: Math.min(max, min + 40) });
  const samples = SAMPLES[name];
  return samples === undefined ? fc.stringMatching(pattern) : fc.constantFrom(...samples);
}

function number({ integer, min, max }: Extract<Shape, { readonly kind: 'number' }>): fc.Arbitrary<number> {
  return integer
    ? fc.integer({ min: Math.max(min, Number.MIN_SAFE_INTEGER), max: Math.min(max, Number.MAX_SAFE_INTEGER) })
    : fc.double({ min: Math.max(min, -Number.MAX_VALUE), max: Math.min(max, Number.MAX_VALUE), noNaN: true });
}

const EDGES = [
  ...[0, 1, -1, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 32, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER],
  ...[0.1, 1e-7, 2 ** 53, 1e21, Number.MIN_VALUE, Number.EPSILON, Number.MAX_VALUE, -Number.MAX_VALUE],
];

function anyNumber(shape: Extract<Shape, { readonly kind: 'number' }>): fc.Arbitrary<number> {
  const edges = EDGES.filter((edge) => !shape.integer || Number.isSafeInteger(edge));
  const unlimited = { ...shape, min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };
  return fc.oneof({ weight: 3, arbitrary: number(unlimited) }, { weight: 1, arbitrary: fc.constantFrom(...edges) });
}

/** A `Date`, the seconds of the wire, and what the AWS CLI prints. */
const timestamp: fc.Arbitrary<unknown> = fc.oneof(
  fc.date({ noInvalidDate: true }),
  fc.integer({ min: -62_167_219_200, max: 253_402_300_799 }),
  fc.integer({ min: 0, max: 4_102_444_800_000 }).map((milliseconds) => milliseconds / 1000),
  fc
    .tuple(
      fc.date({ min: new Date(0), max: new Date('2099-12-31T23:59:59Z'), noInvalidDate: true }),
      fc.constantFrom('Z', '+00:00', '-08:00', '+05:30', '+0530'),
    )
    .map(([date, offset]) => date.toISOString().replace('Z', offset)),
);

function structure(codec: AnyCodec, shape: Structure, strict: boolean, depth: number): fc.Arbitrary<unknown> {
  const { members } = shape;
  const entries = Object.entries(members).map(([key, member]) => {
    const value = fitting(codec, key, member, strict, depth);
    return (member.presence === 'required' ? value : sometimes(value, strict, depth)).map((v) => [key, v] as const);
  });
  const newer = strict
    ? fc.constant([ABSENT, ABSENT] as const)
    : sometimes(fc.jsonValue({ maxDepth: 1 }), true, depth + 1).map((v) => ['memberOfTheFuture', v] as const);
  return fc.tuple(...entries, newer).map((pairs) => {
    const values = Object.fromEntries(pairs.filter(([, value]) => value !== ABSENT));
    return strict ? repaired(codec, members, values) : values;
  });
}

function fitting(codec: AnyCodec, key: string, member: Member, strict: boolean, depth: number): fc.Arbitrary<unknown> {
  const special = strict ? FITTING[`${codec.name}.${key}`] : undefined;
  return special ?? at(member.codec, strict, depth + 1);
}

function sometimes(value: fc.Arbitrary<unknown>, strict: boolean, depth: number): fc.Arbitrary<unknown> {
  const present = PRESENT[Math.min(depth, DEEPEST)] ?? 0;
  const explicit = strict ? fc.constant(undefined) : fc.constantFrom(undefined, null);
  return fc.oneof(
    { weight: 85 - present, arbitrary: fc.constant(ABSENT) },
    { weight: 15, arbitrary: explicit },
    ...(present > 0 ? [{ weight: present, arbitrary: value }] : []),
  );
}

/**
 * Drops or adds members until no cross-member rule is broken. A value with a member that is refused for itself is left
 * alone, so that the generator never hides a codec that refuses what its shape promises.
 */
function repaired(codec: AnyCodec, members: Structure['members'], values: Values): Values {
  let value = values;
  for (let round = 0; round < 12; round++) {
    const broken = check(codec, value).find(({ severity }) => severity === 'error');
    if (broken === undefined || (round === 0 && !Object.keys(members).every(sound))) return value;
    const key = Object.keys(members).find((name) => new RegExp(`^${name}(?![A-Za-z0-9])`).test(broken.path));
    const wanted = key === undefined ? Object.keys(members).filter((name) => value[name] === undefined) : [key];
    const drop = key !== undefined && value[key] !== undefined && members[key]?.presence !== 'required';
    const added = wanted.map((name) => [name, drop ? undefined : spare(codec, name, members[name])]);
    value = { ...value, ...Object.fromEntries(added) };
  }
  return value;

  function sound(key: string): boolean {
    const member = members[key];
    if (member === undefined || values[key] === undefined) return true;
    return strictly(member.codec).decode(values[key])._tag === 'Right';
  }
}

/** One sound value of a member, always the same. */
function spare(codec: AnyCodec, key: string, member: Member | undefined): unknown {
  if (member === undefined) return undefined;
  return fc.sample(fitting(codec, key, member, true, DEEPEST), { numRuns: 1, seed: 7 })[0];
}
