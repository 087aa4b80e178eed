// Job summaries as a page that looks like GitHub's. GitHub's own renderer is not public: this one has the
// same Markdown, alerts and colours, and cannot show whether GitHub would drop something.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import createMarkdown from 'markdown-it';
import gitHubAlerts from 'markdown-it-github-alerts';

export interface Summary {
  /** Shown above it; `''` for none. */
  readonly title: string;
  readonly markdown: string;
}

const styles = [
  'github-markdown-css/github-markdown-light.css',
  'markdown-it-github-alerts/styles/github-colors-light.css',
  'markdown-it-github-alerts/styles/github-base.css',
] as const;

/** The width and margins of a summary on the page of a run. */
const layout = `
body { margin: 0; background: #f6f8fa; font-family: "Liberation Sans", Helvetica, Arial, sans-serif; }
main { max-width: 1012px; margin: 0 auto; padding: 16px; }
main > h1 { font-size: 16px; margin: 24px 0 8px; }
.markdown-body { background: #fff; border: 1px solid #d1d9e0; border-radius: 6px; padding: 24px; }
.markdown-body { font-family: inherit; font-size: 16px; }
.markdown-body code, .markdown-body pre { font-family: "Liberation Mono", Menlo, monospace; }
`;

const require = createRequire(import.meta.url);
const css = [...styles.map((name) => readFileSync(require.resolve(name), 'utf8')), layout].join(
  '\n',
);
const markdown = createMarkdown({ html: true, linkify: true, highlight: colourDiff }).use(
  gitHubAlerts,
);

const diffColours: Readonly<Record<string, string>> = {
  '+': 'color: #116329; background: #dafbe1',
  '-': 'color: #82071e; background: #ffebe9',
  '!': 'color: #953800',
  '#': 'color: #59636e',
};

/** The first character of a line decides, as on GitHub. */
function colourDiff(code: string, language: string): string {
  if (language !== 'diff') return '';
  const lines = code.split('\n').map((line) => {
    const style = diffColours[line.charAt(0)];
    return style === undefined
      ? escapeHtml(line)
      : `<span style="${style}">${escapeHtml(line)}</span>`;
  });
  return lines.join('\n');
}

/** A whole HTML document, with nothing to load. */
export function renderPage(title: string, summaries: readonly Summary[]): string {
  const parts = summaries.map(
    (summary) =>
      `${summary.title === '' ? '' : `<h1>${escapeHtml(summary.title)}</h1>\n`}<div class="markdown-body">\n${markdown.render(summary.markdown)}</div>`,
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${css}</style></head>
<body><main>
${parts.join('\n')}
</main></body>
</html>
`;
}

function escapeHtml(text: string): string {
  return markdown.utils.escapeHtml(text);
}
