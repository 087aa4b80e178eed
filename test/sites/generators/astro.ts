import type { Generator } from '../generator.ts';
import { renderImages, renderMarkdown, renderStyle } from './markdown.ts';

const config = `import sitemap from '@astrojs/sitemap';
export default { site: 'https://www.example.com', integrations: [sitemap()] };
`;

const layout = `---
import '../style.css';
const { frontmatter } = Astro.props;
---
<!doctype html>
<html lang="en"><head><title>{frontmatter.title} – LAYOUT</title></head>
<body><a href="/">Start</a><slot /></body></html>
`;

const index = `---
const pages = Object.values(import.meta.glob('./**/*.md', { eager: true }));
---
<!doctype html>
<html lang="en"><head><title>Start – LAYOUT</title></head>
<body>{pages.map(({ url, frontmatter }) => <a href={url}>{frontmatter.title}</a>)}</body></html>
`;

export const astro: Generator = {
  id: 'astro',
  name: 'Astro 7.3.5',
  packages: { npm: ['astro@7.3.5', '@astrojs/sitemap@3.7.4'] },
  // Square brackets are routes with parameters.
  refuses: ['[draft] page'],
  render(content) {
    const pages = content.pages.map((page) => {
      const up = '../'.repeat(page.path.split('/').length);
      const fields = { layout: `${up}layouts/page.astro` };
      return [
        `src/pages/${page.path}.md`,
        renderMarkdown(page, { imageFolder: '/images', fields }),
      ];
    });
    return {
      'astro.config.mjs': config,
      'src/layouts/page.astro': layout.replace('LAYOUT', content.layout),
      'src/pages/index.astro': index.replace('LAYOUT', content.layout),
      'src/style.css': renderStyle(content),
      ...renderImages(content, 'public/images'),
      ...Object.fromEntries(pages),
    };
  },
  command: ['node_modules/.bin/astro', 'build'],
  environment: { ASTRO_TELEMETRY_DISABLED: '1' },
  root: 'dist',
  tryFiles: ['$uri', '$uri/index.html'],
};
