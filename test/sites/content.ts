// The content that every generator builds, and the edits of six pushes.

export interface Page {
  /** Path of its source without extension; the last part is the page's name. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
  /** Name of an image that it shows. */
  readonly image?: string;
}

export interface Content {
  readonly pages: readonly Page[];
  /** Names of images in the folder of static files. */
  readonly images: readonly string[];
  /** Part of every page's title, and of the stylesheet. */
  readonly layout: string;
  /** Of a file that does not belong to the site. */
  readonly note: string;
}

const names = ['intro', 'setup', 'usage', 'themes', 'plugins', 'deploy', 'faq', 'v1.2', 'CAPITALS'];
const sections = ['guide', 'reference/api', 'blog'];

/** Names that browsers, frameworks and servers spell differently. */
export const oddNames = [
  'c++ guide',
  'R&D (2026)',
  'a,b;c=d',
  "it's @home!",
  'über uns',
  '日本語',
  'cafe\u0301',
  '[draft] page',
  'x~y',
];
const oddImages = ['pic [1].png', 'a+b@2x.png', 'c (1).png', 'größe.png', 'x,y;z=1.png'];

export function createContent(odd: readonly string[]): Content {
  const pages = sections.flatMap((section) => names.map((name) => toPage(`${section}/${name}`)));
  const others = odd.map((name, index) => {
    const image = oddImages[index % oddImages.length];
    return { ...toPage(`odd/${name}`), ...(image === undefined ? {} : { image }) };
  });
  return {
    pages: [toPage('about'), toPage('contact'), ...pages, ...others],
    images: oddImages,
    layout: 'First',
    note: '1',
  };
}

function toPage(path: string): Page {
  const name = path.split('/').at(-1) ?? path;
  return { path, title: `About ${name}`, text: `What there is to say about ${name}.` };
}

export interface Edit {
  readonly name: string;
  readonly apply: (content: Content) => Content;
}

const changePage = (content: Content, path: string, change: Partial<Page>): Content => ({
  ...content,
  pages: content.pages.map((page) => (page.path === path ? { ...page, ...change } : page)),
});

/** In turn, each on what the one before left. */
export const edits: readonly Edit[] = [
  { name: 'noop', apply: (content) => ({ ...content, note: '2' }) },
  { name: 'text', apply: (content) => changePage(content, 'guide/usage', { text: 'New text.' }) },
  {
    name: 'rename',
    apply: (content) => changePage(content, 'guide/setup', { path: 'guide/Aufbau für alle' }),
  },
  {
    name: 'delete',
    apply: (content) => ({
      ...content,
      pages: content.pages.filter(({ path }) => path !== 'blog/faq' && path !== 'odd/c++ guide'),
    }),
  },
  { name: 'layout', apply: (content) => ({ ...content, layout: 'Second' }) },
  {
    name: 'image',
    apply: (content) => {
      const image = 'new image [2].png';
      const changed = { ...content, images: [...content.images, image] };
      return changePage(changed, 'guide/intro', { image });
    },
  },
];

/** The smallest PNG, and its name, so that each is another file. */
export function renderImage(name: string): Buffer {
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  return Buffer.concat([Buffer.from(pixel, 'base64'), Buffer.from(name)]);
}
