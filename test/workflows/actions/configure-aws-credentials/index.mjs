import { appendFileSync, readFileSync } from 'node:fs';

const keys = JSON.parse(readFileSync(new URL('keys.json', import.meta.url), 'utf8'));
const given = ['ROLE-TO-ASSUME', 'AWS-REGION'].map((name) => process.env[`INPUT_${name}`] ?? '');
if (given.includes('')) throw new Error('A role and a region are needed.');
const lines = [
  `AWS_ACCESS_KEY_ID=${keys.accessKeyId}`,
  `AWS_SECRET_ACCESS_KEY=${keys.secretAccessKey}`,
  // The real one sets it also if there is none.
  'AWS_SESSION_TOKEN=',
  `AWS_REGION=${given[1]}`,
];
appendFileSync(process.env.GITHUB_ENV ?? '', `${lines.join('\n')}\n`);
