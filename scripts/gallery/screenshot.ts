// Pictures of pages, with Chromium and pngquant as Debian has them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const width = 1_044;
const colours = '64';

const measure = `<script>document.documentElement.dataset.height = document.body.scrollHeight</script>`;

/** Writes a PNG of the whole page. */
export function takePicture(html: string, file: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
  try {
    const page = join(folder, 'page.html');
    const picture = join(folder, 'page.png');
    writeFileSync(
      page,
      html.replace('</body>', () => `${measure}</body>`),
    );
    const address = pathToFileURL(page).href;
    const dom = browse(folder, [`--window-size=${width},800`, '--dump-dom', address]);
    const [, height = ''] = /data-height="(\d+)"/.exec(dom) ?? [];
    if (height === '') throw new Error('Chromium did not measure the page.');
    browse(folder, [`--window-size=${width},${height}`, `--screenshot=${picture}`, address]);
    execFileSync('pngquant', [
      '--force',
      '--strip',
      '--speed',
      '1',
      '--output',
      file,
      colours,
      picture,
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function browse(folder: string, args: readonly string[]): string {
  return execFileSync(
    'chromium',
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
      ...['--force-device-scale-factor=1', `--user-data-dir=${join(folder, 'profile')}`],
      ...args,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
}
