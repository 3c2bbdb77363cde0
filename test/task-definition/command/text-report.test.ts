import { describe, expect, it } from 'vitest';
import { checkedReport, comparable, unreadableReport } from '../../../src/task-definition/command/file-report.js';
import { type Paint, textReport } from '../../../src/task-definition/command/text-report.js';

const plain: Paint = (_, text) => text;
const marked: Paint = (colour, text) => `<${colour}>${text}</>`;

const APP = { name: 'app', image: 'nginx:1.27', memory: 128 };
const web = (members: object) => ({ family: 'web', containerDefinitions: [{ ...APP, ...members }] });
const fine = checkedReport('fine.json', web({}), {});
const warned = checkedReport('warned.json', web({ image: 'nginx' }), {});
const wrong = checkedReport('wrong.json', web({ image: 'nginx', cpu: 'much', memory: 1, hostnam: 'a' }), {});
const broken = unreadableReport('-', 'Unexpected end of JSON input at line 1, column 1');

const WARNED = `warned.json: <yellow>⚠ 1 warning</>
  <yellow>⚠ Expected an image with a tag other than latest, or with a digest, got "nginx"</>
    → at containerDefinitions[0].image
    What latest means changes: a later task, or a rollback, may run another image.
  <gray>  rule: image-version</>`;

describe('the text of reports', () => {
  it('is one line for a file without issues', () => {
    expect(textReport([fine], plain)).toBe('fine.json: ✔ ok');
    expect(textReport([fine], marked)).toBe('fine.json: <green>✔ ok</>');
  });

  it('is one line for what cannot be read', () => {
    const text = 'standard input: <red>✖ Unexpected end of JSON input at line 1, column 1</>';
    expect(textReport([broken], marked)).toBe(text);
  });

  it('has each issue with its place, its hint and its rule', () => {
    expect(textReport([warned], marked)).toBe(WARNED);
    expect(textReport([wrong], plain)).toBe(`wrong.json: ✖ 2 errors, 2 warnings
  ✖ Expected a number of CPU units (CpuUnits) as an integer, got "much" (a string)
    → at containerDefinitions[0].cpu
  ✖ ContainerDefinition has no member "hostnam"
    → at containerDefinitions[0].hostnam
    Did you mean hostname?
  ⚠ Expected an image with a tag other than latest, or with a digest, got "nginx"
    → at containerDefinitions[0].image
    What latest means changes: a later task, or a rollback, may run another image.
    rule: image-version
  ⚠ Expected at least 6 MiB, got 1 MiB
    → at containerDefinitions[0].memory
    Docker gives a container no less than 6 MiB from 20.10 on, and 4 MiB before.
    rule: container-memory-minimum`);
  });

  it('has the changes, coloured by their kind', () => {
    const before = comparable(web({ user: 'root', environment: [{ name: 'A', value: 'hunter1' }] }));
    const after = web({ hostname: 'a', environment: [{ name: 'A', value: 'hunter2' }] });
    expect(textReport([checkedReport('a.json', after, {}, before)], marked)).toBe(`a.json: <green>✔ ok</>
  3 changes:
    <yellow>~ containerDefinitions[app].environment[A].value: [redacted]</>
    <green>+ containerDefinitions[app].hostname: "a"</>
    <red>- containerDefinitions[app].user: "root"</>`);
  });

  it('says that nothing changes', () => {
    expect(textReport([checkedReport('a.json', web({}), {}, comparable(web({})))], plain)).toBe(
      'a.json: ✔ ok\n  No changes',
    );
    expect(textReport([checkedReport('a.json', web({ cpu: 1 }), {}, comparable(web({})))], plain)).toBe(
      'a.json: ✔ ok\n  1 change:\n    ~ containerDefinitions[app].cpu: 0 → 1',
    );
  });

  it('ends with a summary of several files', () => {
    expect(textReport([fine, fine], marked)).toBe(
      'fine.json: <green>✔ ok</>\nfine.json: <green>✔ ok</>\n2 files: <green>✔ ok</>',
    );
    expect(textReport([fine, warned], marked)).toBe(
      `fine.json: <green>✔ ok</>\n${WARNED}\n2 files: <yellow>⚠ 1 warning</>`,
    );
    expect(textReport([broken, warned, wrong], plain).split('\n').at(-1)).toBe(
      '3 files: ✖ 1 unreadable, 2 errors, 3 warnings',
    );
    expect(textReport([broken, fine], plain).split('\n').at(-1)).toBe('2 files: ✖ 1 unreadable');
  });

  it('lets no name move the cursor or begin a line', () => {
    const name = 'a\u001b[2J\n\u009b1m\u202eb';
    const shown = 'a\\u{1b}[2J\\u{a}\\u{9b}1m\\u{202e}b';
    expect(textReport([unreadableReport(name, `cannot open ${name}`)], plain)).toBe(`${shown}: ✖ cannot open ${shown}`);
    const given = { ...web({}), [name]: 1, volumes: [{ name: 'v', [name]: 1 }] };
    const text = textReport([checkedReport(name, given, {}, comparable(web({})))], plain);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(text.split('\n').filter((line) => !line.startsWith('  '))).toHaveLength(1);
  });
});
