import type { Generator } from '../generator.ts';
import { renderImages, renderMarkdown, renderStyle } from './markdown.ts';

const layout = `<!doctype html>
<html lang="en"><head><title>{{ title }} – LAYOUT</title>
<link rel="stylesheet" href="{{ '/style.css' | url }}"></head>
<body><nav>{% for page in collections.all %}<a href="{{ page.url | url }}">{{ page.data.title }}</a>
{% endfor %}</nav><main>{{ content | safe }}</main></body></html>
`;

const config = `export default function (config) {
  config.addPassthroughCopy('images');
  config.addPassthroughCopy('style.css');
  return { markdownTemplateEngine: false, dir: { includes: '_includes' } };
}
`;

const sitemap = `---
permalink: /sitemap.xml
eleventyExcludeFromCollections: true
---
<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{% for page in collections.all %}<url><loc>https://www.example.com{{ page.url | url }}</loc></url>
{% endfor %}</urlset>
`;

export const eleventy: Generator = {
  id: 'eleventy',
  name: 'Eleventy 3.1.8',
  packages: { npm: ['@11ty/eleventy@3.1.8'] },
  render(content) {
    const fields = { layout: 'layout.njk', date: '2026-01-01' };
    const pages = content.pages.map((page) => [
      `${page.path}.md`,
      renderMarkdown(page, { imageFolder: '/images', fields }),
    ]);
    return {
      'eleventy.config.mjs': config,
      '_includes/layout.njk': layout.replace('LAYOUT', content.layout),
      'index.md': renderMarkdown(
        { path: 'index', title: 'Start', text: 'Welcome.' },
        { imageFolder: '/images', fields },
      ),
      'sitemap.njk': sitemap,
      'style.css': renderStyle(content),
      ...renderImages(content, 'images'),
      ...Object.fromEntries(pages),
    };
  },
  command: ['node_modules/.bin/eleventy'],
  root: '_site',
  tryFiles: ['$uri', '$uri/'],
};
