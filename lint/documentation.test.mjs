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

for (const document of documents) {
  test(`links in ${document} lead somewhere`, () => {
    for (const [, target] of read(document).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)) {
      assert.ok(existsSync(join(root, dirname(document), target)), target);
    }
  });

  test(`commands in ${document} exist`, () => {
    for (const [, name] of read(document).matchAll(/npm run ([a-z]+)/g)) assert.ok(name in scripts, name);
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
      readdirSync(join(root, parent)).sort(),
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
