import type { Generator } from '../generator.ts';
import { renderImages, renderStyle } from './markdown.ts';

const config = `export default { output: 'export', images: { unoptimized: true } };
`;

const layout = `import './style.css';
export const metadata = { title: 'LAYOUT' };
export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`;

const index = `import Link from 'next/link';
import pages from '../pages.json';
const toHref = (path) => '/' + path.split('/').map(encodeURIComponent).join('/');
export default function Start() {
  return <ul>{pages.map(({ path, title }) => <li key={path}><Link href={toHref(path)}>{title}</Link></li>)}</ul>;
}
`;

const page = `import pages from '../../pages.json';
export const dynamicParams = false;
export function generateStaticParams() {
  return pages.map(({ path }) => ({ path: path.split('/') }));
}
export default async function Page({ params }) {
  const path = (await params).path.map(decodeURIComponent).join('/');
  const { title, text, image } = pages.find((one) => one.path === path);
  return <main><h1>{title}</h1><p>{text}</p>{image && <img src={'/images/' + encodeURIComponent(image)} alt="" />}</main>;
}
`;

export const next: Generator = {
  id: 'next',
  name: 'Next 16.4.6, export',
  packages: { npm: ['next@16.4.6', 'react@19', 'react-dom@19'] },
  render: (content) => ({
    'next.config.mjs': config,
    'app/layout.js': layout.replace('LAYOUT', content.layout),
    'app/page.js': index,
    'app/[...path]/page.js': page,
    'app/style.css': renderStyle(content),
    'pages.json': JSON.stringify(content.pages),
    ...renderImages(content, 'public/images'),
  }),
  command: ['node_modules/.bin/next', 'build'],
  environment: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  root: 'out',
  tryFiles: ['$uri', '$uri.html', '$uri/'],
};
