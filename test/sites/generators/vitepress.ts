import type { Generator } from '../generator.ts';
import { renderImages, renderMarkdown } from './markdown.ts';

function renderConfig(layout: string, links: readonly (readonly [string, string])[]): string {
  const items = links.map(([text, link]) => ({ text, link }));
  return `export default {
  title: ${JSON.stringify(layout)},
  cleanUrls: true,
  sitemap: { hostname: 'https://www.example.com' },
  themeConfig: { search: { provider: 'local' }, sidebar: ${JSON.stringify(items)} },
};
`;
}

export const vitepress: Generator = {
  id: 'vitepress',
  name: 'VitePress 1.6.4',
  packages: { npm: ['vitepress@1.6.4'] },
  refuses: ['[draft] page'],
  render(content) {
    const links = content.pages.map(({ title, path }) => [title, `/${path}`] as const);
    const pages = content.pages.map((page) => [
      `${page.path}.md`,
      renderMarkdown(page, { imageFolder: '/images' }),
    ]);
    return {
      '.vitepress/config.mjs': renderConfig(content.layout, links),
      'index.md': '# Start\n\nWelcome.\n',
      'guide/index.md': '# Guide\n\nAll about it.\n\n[back](/)\n',
      ...renderImages(content, 'public/images'),
      ...Object.fromEntries(pages),
    };
  },
  command: ['node_modules/.bin/vitepress', 'build'],
  root: '.vitepress/dist',
  tryFiles: ['$uri', '$uri.html', '$uri/'],
};
