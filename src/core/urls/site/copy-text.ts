/** A piece of a page's text would keep the whole text in memory. Takes what the URL parser prints. */
export function copyText(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}
