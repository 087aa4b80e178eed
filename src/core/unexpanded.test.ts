import { expect, test } from 'vitest';
import { findUnexpanded } from './unexpanded.ts';

test.each([
  ['https://${{ vars.HOST }}/a', '`${{ vars.HOST }}`, an expression', 'this expression'],
  ['${{ vars.HOST', '`${{`, an expression', 'this expression'],
  ['https://a.example/$FILE', '`$FILE`, a variable', '`${{ env.FILE }}`'],
  ['$BASE_URL/a.html', '`$BASE_URL`', '`${{ env.BASE_URL }}`'],
  ['$GITHUB_WORKSPACE/dist', '`$GITHUB_WORKSPACE`', '`${{ github.workspace }}`'],
  ['%RUNNER_TEMP%/a', '`%RUNNER_TEMP%`', '`${{ runner.temp }}`'],
  ['https://a.example/${file}', '`${file}`', '`${{ env.file }}`'],
  ['/${FILE%.md}.html', '`${FILE%.md}`', '`${{ env.FILE }}`'],
  ['https://a.example/%FILE%', '`%FILE%`', '`${{ env.FILE }}`'],
  ['https://a.example/x%BASE%.html', '`%BASE%`', '`${{ env.BASE }}`'],
  ['https://a.example/{{ file }}', '`{{ file }}`, a placeholder', '`${{ env.file }}`'],
  ['https://a.example/?q={{.Name}}', '`{{.Name}}`', '`${{ env.Name }}`'],
])('%s', (text, what, remedy) => {
  const fault = findUnexpanded(text);
  expect(fault?.what).toContain(`has ${what}`);
  expect(fault?.what).toMatch(/that was not expanded$/);
  expect(fault?.remedy).toContain(remedy);
});

test.each([
  'https://a.example/$metadata?$filter=a',
  'https://a.example/__next.$d$slug.txt',
  'https://a.example/$5-off',
  'https://a.example/%E4%B8%AD%E6%96%87',
  'https://a.example/50%off%20sale',
  'https://a.example/100%',
  'img/{{a,b},c}/*',
  'a{b}c',
])('%s is what it looks like', (text) => {
  expect(findUnexpanded(text)).toBeUndefined();
});
