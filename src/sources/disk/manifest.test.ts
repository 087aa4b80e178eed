import { createHash } from 'node:crypto';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createSourceDeps } from '../../../test/fakes/find-in-site.ts';
import { posixTest } from '../../../test/fakes/posix.ts';
import {
  createSender,
  createWebServer,
  createWorkspace,
  failureOf,
} from '../../../test/fakes/workspace.ts';
import { hashServedFiles } from './hash-files.ts';
import { findManifestChanges } from './manifest.ts';
import { renderManifest } from './manifest-file.ts';

const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

const usual = {
  cleanUrls: 'auto',
  indexPages: 'auto',
  rewrites: [],
  baseUrls: [],
  files: [],
} as const;

describe('the hashes of what is served', () => {
  test('do not depend on when a file was compressed', async () => {
    const hash = async (time: number, content: string): Promise<string | undefined> => {
      const gzip = gzipSync(content);
      gzip.writeUInt32LE(time, 4);
      using workspace = createWorkspace({ 'out/a.gz': gzip });
      const deps = createSourceDeps({ workspace: workspace.folder });
      return (await hashServedFiles({ root: 'out' }, deps)).manifest.get('a.gz');
    };
    expect(await hash(2, 'one')).toBe(await hash(1, 'one'));
    expect(await hash(1, 'two')).not.toBe(await hash(1, 'one'));
  });

  posixTest('of every file under the root: big, empty, hidden, with odd names', async () => {
    const big = new Uint8Array(200_000).fill(7);
    using workspace = createWorkspace({
      'out/big': big,
      'out/empty': '',
      'out/.well-known/x': 'x',
      'out/bad-\udcff': 'bytes',
      'out/new\nline': 'n',
      'out/.git/config': '',
      'other/a': '',
    });
    symlinkSync('big', join(workspace.folder, 'out/link'));
    const { manifest, symlinks } = await hashServedFiles(
      { root: 'out' },
      createSourceDeps({ workspace: workspace.folder }),
    );
    expect(new Map([...manifest].sort())).toEqual(
      new Map(
        [
          ['.well-known/x', sha256('x')] as const,
          ['big', sha256(big)] as const,
          ['empty', sha256('')] as const,
          ['bad-\udcff', sha256('bytes')] as const,
          ['new\nline', sha256('n')] as const,
        ].sort(),
      ),
    );
    expect(symlinks).toEqual(['link']);
  });

  test('but not of the manifests themselves', async () => {
    using workspace = createWorkspace({ 'out/a': '', 'out/old.json': '', 'out/x/new.json': '' });
    const selection = { root: 'out', manifest: 'out/old.json', manifestOutput: 'out/x/new.json' };
    const deps = createSourceDeps({ workspace: workspace.folder });
    const { manifest } = await hashServedFiles(selection, deps);
    expect([...manifest.keys()]).toEqual(['a']);
  });

  test('a root that is not there is an error that names it', async () => {
    using workspace = createWorkspace({ file: '' });
    const deps = createSourceDeps({ workspace: workspace.folder });
    for (const root of ['nowhere', 'file']) {
      expect(await failureOf(hashServedFiles({ root }, deps))).toMatchObject({
        problems: [{ code: 'source-unreadable', input: 'root' }],
      });
    }
  });

  test('a cancelled run stops', async () => {
    using workspace = createWorkspace({ a: '' });
    const signal = AbortSignal.abort(new Error('cancelled'));
    const deps = createSourceDeps({ workspace: workspace.folder, signal });
    expect(await failureOf(hashServedFiles({ root: '' }, deps))).toEqual(new Error('cancelled'));
  });
});

describe('what differs from the previous manifest', () => {
  const old = renderManifest(
    new Map([
      ['a', sha256('1')],
      ['gone', sha256('1')],
    ]),
  );

  test('in a file', async () => {
    using workspace = createWorkspace({ 'out/a': '2', 'out/b': '', 'old.json': old });
    symlinkSync('a', join(workspace.folder, 'out/link'));
    const deps = createSourceDeps({ workspace: workspace.folder });
    expect(
      await findManifestChanges({ ...usual, root: 'out', manifest: 'old.json' }, deps),
    ).toMatchObject({
      changes: { paths: ['out/a', 'out/b', 'out/gone'], deleted: new Set(['out/gone']) },
      skipped: [{ path: 'out/link', reason: 'symlink' }],
      record: { kind: 'manifest' },
      notices: [],
    });
  });

  test('other URLs of the same files: every file counts, and what is gone', async () => {
    using workspace = createWorkspace({ 'out/a': '1', 'out/b': '', 'old.json': old });
    const deps = createSourceDeps({ workspace: workspace.folder });
    const asked = { ...usual, root: 'out', manifest: 'old.json' };
    const clean = { ...asked, cleanUrls: true };
    const { changes, remarks, listsAll } = await findManifestChanges(clean, deps);
    expect(changes).toMatchObject({
      paths: ['out/a', 'out/b', 'out/gone'],
      deleted: new Set(['out/gone']),
      added: new Set(['out/b']),
    });
    expect(listsAll).toBe(true);
    expect(remarks).toEqual([
      expect.stringMatching(/^`clean-urls` changed since the previous manifest/),
    ]);
    const files = new Map([['a', sha256('1')]]);
    using same = createWorkspace({
      'out/a': '1',
      'old.json': renderManifest(files, { rules: { 'clean-urls': 'true' } }),
    });
    const later = createSourceDeps({ workspace: same.folder });
    expect((await findManifestChanges(clean, later)).changes.paths).toEqual([]);
  });

  test.each([
    ['base-url', { baseUrls: ['https://a.example', 'https://b.example'] }, true],
    ['files', { files: ['out/**'] }, true],
    ['files', { files: [], purgesEverything: true as const }, true],
    ['base-url', { baseUrls: ['https://a.example'] }, false],
  ])(
    '%s of %j: what the earlier inputs left out was never purged',
    async (name, inputs, isOther) => {
      const rules = { 'base-url': 'https://a.example', files: 'out/*.html' };
      using workspace = createWorkspace({
        'out/a': '1',
        'old.json': renderManifest(new Map([['a', sha256('1')]]), { rules }),
      });
      const deps = createSourceDeps({ workspace: workspace.folder });
      const before = { baseUrls: ['https://a.example'], files: ['out/*.html'] };
      const asked = { ...usual, ...before, root: 'out', manifest: 'old.json', ...inputs };
      const { changes, remarks } = await findManifestChanges(asked, deps);
      expect(changes.paths).toEqual(isOther ? ['out/a'] : []);
      expect(remarks?.join('')).toContain(isOther ? `\`${name}\` changed since` : 'equals this');
    },
  );

  test('none is a first run', async () => {
    using workspace = createWorkspace({ a: '1' });
    const deps = createSourceDeps({ workspace: workspace.folder });
    const { changes, remarks } = await findManifestChanges(
      { ...usual, root: '', manifest: 'no.json' },
      deps,
    );
    expect(changes.paths).toEqual(['a']);
    expect(remarks).toEqual([expect.stringContaining('first run')]);
  });

  test.each<[number, string, object]>([
    [200, old, { changes: { paths: ['gone'], deleted: new Set(['gone']) }, remarks: [] }],
    [404, '', { changes: { paths: ['a'] }, remarks: [expect.stringContaining('404')] }],
    [410, '', { changes: { paths: ['a'] }, remarks: [expect.stringContaining('410')] }],
    [
      200,
      renderManifest(new Map([['a', sha256('1')]])),
      { changes: { paths: [] }, remarks: [expect.stringContaining('deployed already')] },
    ],
  ])('at a URL that answers %i', async (status, body, expected) => {
    const asked: (string | undefined)[] = [];
    await using web = await createWebServer(({ headers }, outgoing) => {
      asked.push(headers['cache-control']);
      outgoing.writeHead(status).end(body);
    });
    await using sender = createSender();
    using workspace = createWorkspace({ a: '1' });
    const deps = { ...createSourceDeps({ workspace: workspace.folder }), send: sender.send };
    const found = await findManifestChanges(
      { ...usual, root: '', manifest: `${web.origin}/m.json` },
      deps,
    );
    expect(found).toMatchObject(expected);
    expect(asked).toEqual(['no-cache']);
  });

  test.each([
    [500, ''],
    [403, ''],
    [200, '<html></html>'],
    [200, '{"v":1'],
  ])('%i %j is an error, never a first run', async (status, body) => {
    await using web = await createWebServer((_, outgoing) => {
      outgoing.writeHead(status).end(body);
    });
    await using sender = createSender();
    using workspace = createWorkspace({ a: '1' });
    const deps = { ...createSourceDeps({ workspace: workspace.folder }), send: sender.send };
    const finding = findManifestChanges(
      { ...usual, root: '', manifest: `${web.origin}/m.json` },
      deps,
    );
    expect(await failureOf(finding)).toMatchObject({
      problems: [{ code: 'source-unreadable', input: 'manifest', remedy: expect.anything() }],
    });
  });
});
