import type { Generator } from '../generator.ts';
import { renderImages, renderMarkdown, renderStyle } from './markdown.ts';

const renderConfig = (layout: string): string => `site_name: ${layout}
site_url: https://www.example.com/
theme: { name: material }
extra_css: [style.css]
plugins: [search]
`;

export const mkdocs: Generator = {
  id: 'mkdocs',
  name: 'MkDocs 1.6.1, Material 9.8.1',
  packages: { pip: ['mkdocs==1.6.1', 'mkdocs-material==9.8.1'] },
  render(content) {
    const pages = content.pages.map((page) => {
      const up = '../'.repeat(page.path.split('/').length - 1);
      return [`docs/${page.path}.md`, renderMarkdown(page, { imageFolder: `${up}images` })];
    });
    return {
      'mkdocs.yml': renderConfig(content.layout),
      'docs/index.md': '# Start\n\nWelcome.\n',
      'docs/style.css': renderStyle(content),
      ...renderImages(content, 'docs/images'),
      ...Object.fromEntries(pages),
    };
  },
  command: ['node_modules/python/bin/mkdocs', 'build', '--quiet'],
  root: 'site',
  tryFiles: ['$uri', '$uri/'],
};
