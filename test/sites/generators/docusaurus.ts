import type { Generator } from '../generator.ts';
import { renderImages, renderMarkdown, renderStyle } from './markdown.ts';

const renderConfig = (layout: string): string => `module.exports = {
  title: ${JSON.stringify(layout)},
  url: 'https://www.example.com',
  baseUrl: '/',
  onBrokenLinks: 'ignore',
  presets: [['classic', {
    docs: { routeBasePath: '/', sidebarPath: undefined },
    blog: false,
    theme: { customCss: './style.css' },
  }]],
};
`;

export const docusaurus: Generator = {
  id: 'docusaurus',
  name: 'Docusaurus 3.10.2',
  packages: {
    npm: [
      '@docusaurus/core@3.10.2',
      '@docusaurus/preset-classic@3.10.2',
      'react@19',
      'react-dom@19',
    ],
  },
  refuses: ['[draft] page', "it's @home!"],
  render(content) {
    const pages = content.pages.map((page) => [
      `docs/${page.path}.md`,
      renderMarkdown(page, { imageFolder: '/images' }),
    ]);
    return {
      'docusaurus.config.cjs': renderConfig(content.layout),
      'style.css': renderStyle(content),
      'docs/index.md': '---\nslug: /\n---\n\n# Start\n\nWelcome.\n',
      ...renderImages(content, 'static/images'),
      ...Object.fromEntries(pages),
    };
  },
  command: ['node_modules/.bin/docusaurus', 'build', '--config', 'docusaurus.config.cjs'],
  root: 'build',
  tryFiles: ['$uri', '$uri/index.html', '$uri.html'],
};
