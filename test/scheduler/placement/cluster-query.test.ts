import { describe, expect, it } from 'vitest';
import { parseClusterQuery, type QuerySubject } from '../../../src/scheduler/placement/cluster-query.js';

const bare: QuerySubject = {
  attributes: new Map(),
  agentConnected: true,
  runningTasksCount: 0,
  taskGroups: new Set(),
};

const instance: QuerySubject = {
  attributes: new Map<string, string | undefined>([
    ['ecs.instance-type', 't3.small'],
    ['ecs.availability-zone', 'us-east-1a'],
    ['stack', 'prod'],
    ['cores', '9'],
    ['owner', 'the web team'],
    ['path', String.raw`C:\data`],
    ['saying', "don't"],
    ['com.amazonaws.ecs.capability.privileged-container', undefined],
  ]),
  ec2InstanceId: 'i-abcd1234',
  registeredAt: Date.UTC(2018, 5, 18, 22, 28, 28, 700),
  agentConnected: true,
  runningTasksCount: 3,
  agentVersion: '1.14.5',
  taskGroups: new Set(['service:web', 'family:batch']),
};

function selects(expression: string, subject: QuerySubject = instance): boolean {
  const query = parseClusterQuery(expression);
  if (query._tag === 'Left') throw new Error(`${expression}: ${query.left}`);
  return query.right(subject);
}

function mistake(expression: string): string {
  const query = parseClusterQuery(expression);
  return query._tag === 'Left' ? query.left : 'no mistake';
}

describe('the operators', () => {
  it.each([
    { sign: '==', word: 'equals', argument: 'prod', not: 'test' },
    { sign: '!=', word: 'not_equals', argument: 'test', not: 'prod' },
    { sign: '>', word: 'greater_than', argument: 'prnd', not: 'prod' },
    { sign: '>=', word: 'greater_than_equal', argument: 'prod', not: 'proe' },
    { sign: '<', word: 'less_than', argument: 'proe', not: 'prod' },
    { sign: '<=', word: 'less_than_equal', argument: 'prod', not: 'prnd' },
    { sign: 'in', word: 'in', argument: '[test, prod]', not: '[test, dev]' },
    { sign: '!in', word: 'not_in', argument: '[test, dev]', not: '[test, prod]' },
    { sign: '=~', word: 'matches', argument: 'pr.*', not: 'te.*' },
    { sign: '!~', word: 'not_matches', argument: 'te.*', not: 'pr.*' },
  ])('$sign is $word', ({ sign, word, argument, not }) => {
    for (const operator of [sign, word]) {
      expect(selects(`attribute:stack ${operator} ${argument}`)).toBe(true);
      expect(selects(`attribute:stack ${operator} ${not}`)).toBe(false);
    }
  });

  it.each(['!exists', 'not_exists'])('exists and %s ask whether there is such an attribute', (operator) => {
    expect(selects('attribute:stack exists')).toBe(true);
    expect(selects('attribute:team exists')).toBe(false);
    expect(selects(`attribute:stack ${operator}`)).toBe(false);
    expect(selects(`attribute:team ${operator}`)).toBe(true);
  });

  it('need no spaces around their signs', () => {
    expect(selects('agentConnected==true')).toBe(true);
    expect(selects('attribute:stack!=prod')).toBe(false);
    expect(selects('attribute:stack!in[test,dev]')).toBe(true);
    expect(selects('attribute:stack=~pr.*')).toBe(true);
  });
});

describe('attributes', () => {
  it('are compared as numbers where both are numbers', () => {
    expect(selects('attribute:cores < 10')).toBe(true);
    expect(selects('attribute:cores > -1')).toBe(true);
    expect(selects('attribute:cores <= 9.0')).toBe(true);
    expect(selects('attribute:cores < 10.25')).toBe(true);
  });

  it('are compared by their characters where one is no number', () => {
    expect(selects('attribute:cores > 10x')).toBe(true);
    expect(selects('attribute:cores < x10')).toBe(true);
  });

  it('are equal by their characters', () => {
    expect(selects('attribute:cores == 9')).toBe(true);
    expect(selects('attribute:cores == 9.0')).toBe(false);
    expect(selects('attribute:cores != 9.0')).toBe(true);
    expect(selects('attribute:stack == Prod')).toBe(false);
  });

  it('exist without a value, which nothing compares with', () => {
    const privileged = 'attribute:com.amazonaws.ecs.capability.privileged-container';
    expect(selects(`${privileged} exists`)).toBe(true);
    expect(selects(`${privileged} == ''`)).toBe(false);
    expect(selects(`${privileged} != x`)).toBe(false);
  });

  it.each(['== true', '!= true', '> 0', '<= 0', 'in [true]', '!in [true]', '=~ .*', '!~ x'])(
    'that are missing fail %s',
    (comparison) => {
      expect(selects(`attribute:retiring ${comparison}`)).toBe(false);
      expect(selects(`not attribute:retiring ${comparison}`)).toBe(true);
      expect(selects(`attribute:retiring !exists or attribute:retiring ${comparison}`)).toBe(true);
    },
  );
});

describe('the other subjects', () => {
  it('agentConnected is true or false', () => {
    expect(selects('agentConnected == true')).toBe(true);
    expect(selects('agentConnected == false', { ...bare, agentConnected: false })).toBe(true);
    expect(selects('agentConnected in [false]')).toBe(false);
    expect(selects('agentConnected !in [false]')).toBe(true);
    expect(selects('agentConnected !~ f.*')).toBe(true);
  });

  it.each([
    ['agentVersion < 1.14.10', true],
    ['agentVersion < 1.14.5', false],
    ['agentVersion <= 1.14.5', true],
    ['agentVersion > 1.9.12', true],
    ['agentVersion >= 1.15', false],
    ['agentVersion > 1.14', true],
    ['agentVersion < 10.2', true],
    ['agentVersion == 1.14.5.0', true],
    ['agentVersion != 1.14.5', false],
  ])('versions are compared part by part: %s', (expression, selected) => {
    expect(selects(expression)).toBe(selected);
  });

  it('no comparison holds for a version that is unknown', () => {
    expect(selects('agentVersion < 9 or agentVersion >= 9', bare)).toBe(false);
    expect(selects('agentVersion < 9 or agentVersion >= 9', { ...bare, agentVersion: 'latest' })).toBe(false);
  });

  it('ec2InstanceId is compared with words, and is absent elsewhere', () => {
    expect(selects("ec2InstanceId in ['i-abcd1234', 'i-wxyx7890']")).toBe(true);
    expect(selects('ec2InstanceId =~ i-.*', bare)).toBe(false);
    expect(selects('ec2InstanceId != i-abcd1234', bare)).toBe(false);
  });

  it('runningTasksCount is a number', () => {
    expect(selects('runningTasksCount == 3')).toBe(true);
    expect(selects('runningTasksCount < 10')).toBe(true);
    expect(selects('runningTasksCount > 3')).toBe(false);
    expect(selects('runningTasksCount == 0', bare)).toBe(true);
  });

  it.each([
    ['registeredAt < 2018-06-19', true],
    ['registeredAt > 2018-06-18', true],
    ['registeredAt == 2018-06-18', false],
    ['registeredAt == 2018-06-18T22:28:28', true],
    ['registeredAt == 2018-06-18T22:28:28Z', true],
    ['registeredAt == 2018-06-18T22:28:28+00:00', true],
    ['registeredAt == 2018-06-19T00:28:28+02:00', true],
    ['registeredAt == 2018-06-18T22:28:28-01:00', false],
    ['registeredAt >= 2018-06-18T22:28:29', false],
    ['registeredAt != 2018-06-18T22:28:29', true],
  ])('registeredAt is compared to the second, in UTC unless an offset is given: %s', (expression, selected) => {
    expect(selects(expression)).toBe(selected);
    expect(selects(expression, bare)).toBe(false);
  });

  it.each([
    ['task:group == service:web', true],
    ['not(task:group == service:web)', false],
    ['task:group == service:api', false],
    ['not(task:group == service:api)', true],
    ['task:group != service:web', true],
    ['task:group =~ family:.*', true],
    ['task:group in [service:api, family:batch]', true],
    ['task:group !in [service:web, family:batch]', false],
    ['task:group exists', true],
  ])('a comparison holds for task:group where one of the groups meets it: %s', (expression, selected) => {
    expect(selects(expression)).toBe(selected);
  });

  it('there is no task:group where no tasks are', () => {
    expect(selects('task:group exists', bare)).toBe(false);
    expect(selects('task:group != service:web', bare)).toBe(false);
    expect(selects('not(task:group == service:web)', bare)).toBe(true);
  });
});

describe('patterns', () => {
  it('match the whole value', () => {
    expect(selects('attribute:ecs.instance-type =~ t3')).toBe(false);
    expect(selects('attribute:ecs.instance-type =~ t3.*')).toBe(true);
    expect(selects('attribute:ecs.instance-type =~ t2|t3.small')).toBe(true);
    expect(selects('attribute:ecs.instance-type =~ t3|x')).toBe(false);
  });

  it('need quotes for spaces only', () => {
    expect(selects('attribute:ecs.instance-type =~ (t[2,3]|[m-r]5).*')).toBe(true);
    expect(selects('attribute:ecs.instance-type !~ (t[2,3]|[m-r]5).*')).toBe(false);
    expect(selects(String.raw`attribute:ecs.instance-type =~ t\d{1,2}\.(?!micro)\w+`)).toBe(true);
    expect(selects("attribute:owner =~ 'the .* team'")).toBe(true);
    expect(selects('attribute:stack =~ [&p]rod')).toBe(true);
    expect(selects("attribute:stack =~ ''")).toBe(false);
  });

  it('end at a parenthesis that they did not open', () => {
    expect(selects('(attribute:ecs.instance-type =~ (t3|t4).*)')).toBe(true);
    expect(selects('not(attribute:ecs.instance-type =~ t3.*)')).toBe(false);
    expect(selects('(attribute:stack =~ pro[)d])')).toBe(true);
    expect(selects(String.raw`(attribute:stack =~ prod\)*)`)).toBe(true);
    expect(selects(String.raw`(attribute:stack =~ pro[\])d])`)).toBe(true);
  });

  it('end at && and ||', () => {
    expect(selects('attribute:stack =~ te.*||agentConnected==true')).toBe(true);
    expect(selects('attribute:stack =~ pr.*&&agentConnected==true')).toBe(true);
    expect(selects('attribute:stack =~ pr.*&&agentConnected==false')).toBe(false);
  });

  it.each([
    '(a',
    '[a',
    'a**',
    'a++',
    '(?>a)',
    String.raw`\Qa\E`,
    String.raw`\p{Alpha}`,
    String.raw`a\z`,
    String.raw`(a)?\1`,
    '[a-z&&[^b]]',
    '[[a]',
    '[^]',
    '[]a]',
    'a{',
    'a{,3}',
    "'a)|(b'",
    'a\\',
  ])('are read as Java does, or not at all: %s', (pattern) => {
    const got = JSON.stringify(pattern.replace(/'$/, ''));
    expect(mistake(`attribute:a =~ ${pattern}`)).toBe(
      `Expected a regular expression that Java and JavaScript read alike, got ${got} at character 16`,
    );
  });
});

describe('quotes', () => {
  it.each([
    "attribute:owner == 'the web team'",
    'attribute:owner == "the web team"',
    "attribute:owner in [x, 'the web team']",
    `attribute:saying == "don't"`,
    String.raw`attribute:path == 'C:\data'`,
    String.raw`attribute:path == C:\data`,
    "attribute:stack == 'prod'and agentConnected == true",
    "attribute:stack != 'a) or (b'",
  ])('enclose what words cannot hold: %s', (expression) => {
    expect(selects(expression)).toBe(true);
  });

  it('leave words of the language to be values, as their places do', () => {
    const subject = { ...bare, attributes: new Map([['a', 'and']]) };
    expect(selects('attribute:a == and and attribute:a in [or, and]', subject)).toBe(true);
    expect(selects("attribute:a == 'and'", subject)).toBe(true);
  });
});

describe('compound expressions', () => {
  const yes = 'agentConnected == true';
  const no = 'agentConnected == false';

  it.each([
    [`${yes} or ${yes} and ${no}`, true],
    [`(${yes} or ${yes}) and ${no}`, false],
    [`${no} and ${no} or ${yes}`, true],
    [`${no} and (${no} or ${yes})`, false],
    [`not ${no} or ${yes}`, true],
    [`not (${no} or ${yes})`, false],
    [`not ${yes} and ${no}`, false],
    [`not (${yes} and ${no})`, true],
    [`not ${yes} or ${yes}`, true],
    [`${no} or ${no} or ${yes}`, true],
    [`${yes} and ${yes} and ${no}`, false],
  ])('not binds tighter than and, and tighter than or: %s', (expression, selected) => {
    expect(selects(expression)).toBe(selected);
    const signs = expression.replaceAll(' and ', '&&').replaceAll(' or ', '||').replaceAll('not ', '!');
    expect(selects(signs)).toBe(selected);
  });

  it('may be negated more than once, and be in more parentheses than they need', () => {
    expect(selects(`!!${yes}`)).toBe(true);
    expect(selects(`not not not ${yes}`)).toBe(false);
    expect(selects(`not(!(((${yes}))))`)).toBe(true);
    expect(selects(`  (\n${yes}\t)  `)).toBe(true);
  });

  it('may be as deep as 2,000 characters allow', () => {
    const depth = 661;
    expect(selects(`${'!('.repeat(depth)}agentConnected==t${')'.repeat(depth)}`)).toBe(true);
    expect(mistake('('.repeat(2000))).toMatch(/^Expected a subject .* got the end of the expression$/);
    expect(mistake('('.repeat(2001))).toBe('Expected 2000 characters at most, got 2001');
  });
});

describe('mistakes', () => {
  const subjects =
    'a subject (attribute:NAME, agentConnected, agentVersion, ec2InstanceId, registeredAt, runningTasksCount or task:group)';
  const operators = 'an operator that attribute:a takes (== != > >= < <= exists !exists in !in =~ !~)';

  it.each([
    ['', `${subjects}, got the end of the expression`],
    ['agentconnected == true', `${subjects}, got "agentconnected" at character 1`],
    ['attribute: exists', `${subjects}, got "attribute:" at character 1`],
    ['my-attribute:a exists', `${subjects}, got "my-attribute:a" at character 1`],
    ['constructor exists', `${subjects}, got "constructor" at character 1`],
    ['attribute:a exists and', `${subjects}, got the end of the expression`],
    ['attribute:a exists or or', `${subjects}, got "or" at character 23`],
    ['not', `${subjects}, got the end of the expression`],
    ['()', `${subjects}, got ")" at character 2`],
    ['attribute:a', `${operators}, got the end of the expression`],
    ['attribute:a = b', `${operators}, got "=" at character 13`],
    ['attribute:a EQUALS b', `${operators}, got "EQUALS" at character 13`],
    ['attribute:a ! exists', `${operators}, got "!" at character 13`],
    ['attribute:a inside [b]', `${operators}, got "inside" at character 13`],
    ['attribute:a equals2', `${operators}, got "equals2" at character 13`],
    ['attribute:a ==', 'a value, got the end of the expression'],
    ['attribute:a == (b)', 'a value, got "(b)" at character 16'],
    ["attribute:a == 'b c", 'a value, got "\'b" at character 16'],
    ['attribute:a in b', 'a list such as `[a, b]`, got "b" at character 16'],
    ['attribute:a in []', 'a value, got "]" at character 17'],
    ['attribute:a in [b,]', 'a value, got "]" at character 19'],
    ['attribute:a in [b c]', 'a comma or `]`, got "c]" at character 19'],
    ['attribute:a in [b', 'a comma or `]`, got the end of the expression'],
    ['attribute:a =~', 'a regular expression that Java and JavaScript read alike, got the end of the expression'],
    ['attribute:a == b c', '`and`, `or` or the end of the expression, got "c" at character 18'],
    ['attribute:a == b)', '`and`, `or` or the end of the expression, got ")" at character 17'],
    ['(attribute:a == b', '`and`, `or` or `)`, got the end of the expression'],
    [
      'attribute:a exists AND agentConnected == true',
      '`and`, `or` or the end of the expression, got "AND" at character 20',
    ],
    ['agentVersion > latest', 'a version such as 1.14.5, got "latest" at character 16'],
    ['agentVersion > v1.14.5', 'a version such as 1.14.5, got "v1.14.5" at character 16'],
    ['agentVersion > 1.14.5-rc1', 'a version such as 1.14.5, got "1.14.5-rc1" at character 16'],
    ['runningTasksCount == -1', 'a whole number, got "-1" at character 22'],
    ['runningTasksCount == 3x', 'a whole number, got "3x" at character 22'],
    [
      'registeredAt > 7d',
      'a date such as 2018-06-18, 2018-06-18T22:28:28 or 2018-06-18T22:28:28Z, got "7d" at character 16',
    ],
    [
      'agentVersion = 1 and agentconnected',
      'an operator that agentVersion takes (== != > >= < <=), got "=" at character 14',
    ],
  ])('say what was expected where: %s', (expression, expected) => {
    expect(mistake(expression)).toBe(`Expected ${expected}`);
  });

  it.each([
    '2018-02-30',
    '2018-13-01',
    '+2018-06-18',
    '2018-06-18T24:00:00',
    '2018-06-18T22:28',
    '2018-06-18T22:28:28.5Z',
    '2018-06-18T22:28:28+99:00',
  ])('%s is no date', (date) => {
    expect(mistake(`registeredAt > ${date}`)).toMatch(/^Expected a date /);
  });

  it.each([
    ['agentConnected', ['>', '<=', 'exists', '!exists']],
    ['ec2InstanceId', ['>', '<=', 'exists', '!exists']],
    ['agentVersion', ['in', '!in', '=~', '!~', 'exists', '!exists']],
    ['registeredAt', ['in', '!in', '=~', '!~', 'exists', '!exists']],
    ['runningTasksCount', ['in', '!in', '=~', '!~', 'exists', '!exists']],
  ])('%s takes its documented operators only', (subject, operators) => {
    for (const operator of operators) {
      expect(mistake(`${subject} ${operator} [1]`)).toMatch(
        new RegExp(`^Expected an operator that ${subject} takes .* at character ${subject.length + 2}$`),
      );
    }
  });

  it('show at most 40 characters of what was got', () => {
    expect(mistake('x'.repeat(41))).toBe(`Expected ${subjects}, got "${'x'.repeat(40)}" at character 1`);
  });
});
