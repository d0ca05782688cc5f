import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = path => readFileSync(join(root, path), 'utf8');
const { scripts } = JSON.parse(read('package.json'));

const documents = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true }).map(file => `docs/${file}`),
].filter(file => file.endsWith('.md'));

/** What links to the headings of a document end in. */
const anchors = document =>
  [...read(document).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** The code blocks of a document that are in one of these languages, also those inside a list. */
const blocks = (document, ...languages) =>
  [...read(document).matchAll(/^( *)```(\w+)\n(.*?)^\1```/gms)]
    .filter(([, , language]) => languages.includes(language))
    .map(([, , , code]) => code);

/** Each call of weft in the blocks and the running text of a document: the command and the names of its options. */
function weftCalls(document) {
  const lines = blocks(document, 'sh', 'yaml')
    .join('')
    .replaceAll(/(?<=^|\s)# .*/gm, '');
  const inline = [...read(document).matchAll(/`((?:npx )?weft [^`\n]+)`/g)].map(([, code]) => code);
  return [lines, ...inline].flatMap(code =>
    [...code.matchAll(/(?<![\w-])weft ([a-z][\w-]*)(.*)/g)].map(([, name, rest]) => ({
      name,
      options: [...rest.split(/\||&& /)[0].matchAll(/(?<= )--[a-z-]+/g)].map(([option]) => option),
    })),
  );
}

/** What docs/cli.md, which is written from the command table, says of each command. */
const manual = () =>
  Object.fromEntries(
    read('docs/cli.md')
      .split(/^## weft /m)
      .slice(1)
      .map(section => [section.slice(0, section.indexOf('\n')), section]),
  );

for (const document of documents) {
  test(`links in ${document} lead somewhere`, () => {
    for (const [, path, anchor] of read(document).matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g)) {
      const target = path ? join(dirname(document), path) : document;
      assert.ok(existsSync(join(root, target)), target);
      if (anchor) assert.ok(anchors(target).includes(anchor), `${target}#${anchor}`);
    }
  });

  test(`commands in ${document} exist`, () => {
    for (const [, name] of read(document).matchAll(/npm run (?!.*--workspace)([a-z:\d]+)/g))
      assert.ok(name in scripts, name);
  });

  test(`calls of weft in ${document} are possible`, () => {
    const commands = manual();
    for (const { name, options } of weftCalls(document)) {
      assert.ok(name in commands, `weft ${name}`);
      for (const option of options)
        assert.match(commands[name], new RegExp(`${option}(?![\\w-])`), `weft ${name} ${option}`);
    }
  });

  test(`JSON in ${document} is JSON`, () => {
    for (const code of blocks(document, 'json')) assert.doesNotThrow(() => JSON.parse(code), code);
  });
}

test('the tree in the README is the tree of the repository', () => {
  const tree = /```\n(apps\/.*?)```/s.exec(read('README.md'))?.[1] ?? '';
  const folders = [];
  for (const [, indent, name] of tree.matchAll(/^( *)([\w-]+)\//gm)) {
    if (indent === '') folders.push(name);
    else
      folders.push(
        join(
          folders.findLast(folder => !folder.includes('/')),
          name,
        ),
      );
  }
  assert.ok(folders.length > 10);
  for (const folder of folders) assert.ok(existsSync(join(root, folder)), folder);
  for (const parent of ['apps', 'packages']) {
    assert.deepEqual(
      readdirSync(join(root, parent), { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
      folders
        .filter(folder => folder.startsWith(`${parent}/`))
        .map(folder => folder.slice(parent.length + 1))
        .sort(),
    );
  }
});

test('files that the architecture page names exist', () => {
  const sources = ['packages', 'apps', 'e2e'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true }).filter(
      file => !/node_modules|[\\/]dist[\\/]/.test(file),
    ),
  );
  for (const [, name] of read('docs/architecture.md').matchAll(/`([\w./-]+\.tsx?)`/g)) {
    const found = existsSync(join(root, name)) || sources.some(file => `/${file}`.endsWith(`/${name}`));
    assert.ok(found, name);
  }
});

test('there are at most ten commands', () => {
  assert.ok(Object.keys(scripts).length <= 10, Object.keys(scripts).join(', '));
});
