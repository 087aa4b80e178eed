// `npm run gallery [name …]`: draws the job summaries in docs/gallery from real runs of the built action
// against the sandbox. Needs Chromium and pngquant: `apt-get install chromium pngquant fonts-noto-color-emoji`.
import { join, resolve } from 'node:path';
import { renderPage } from '../demo/summary-page.ts';
import { pictures } from './pictures.ts';
import { takePicture } from './screenshot.ts';

const folder = resolve(import.meta.dirname, '../../docs/gallery');
const wanted = process.argv.slice(2);

for (const { name, title, status, draw } of pictures) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { outputs, stdout, summary } = await draw();
  if (outputs['status'] !== status)
    throw new Error(`${name} ended as ${outputs['status']}, not ${status}:\n${stdout}`);
  takePicture(renderPage(title, [{ title: '', markdown: summary }]), join(folder, `${name}.png`));
  console.log(`${name}.png: ${status}`);
}
