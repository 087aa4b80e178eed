// What the answers of the prewarm solution mean, for docs/errors.md.
import type { VendorErrorRow, VendorErrors } from '../vendor-errors.ts';
import { toVendorError } from './classify.ts';

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly meaning: string;
}

const answers: readonly Answer[] = [
  { status: 400, text: 'Bad Request', meaning: 'a value of the request is wrong' },
  { status: 401, text: 'Unauthorized', meaning: 'the API key is wrong' },
  { status: 403, text: 'Forbidden', meaning: 'the API key is wrong or missing' },
  {
    status: 403,
    text: 'Missing Authentication Token',
    meaning: 'the address does not exist; the key is not looked at',
  },
  {
    status: 403,
    text: 'Access Denied',
    meaning: 'something in front of the API refuses the request',
  },
  { status: 404, text: 'Not Found', meaning: 'the address does not exist' },
  {
    status: 429,
    text: 'Limit Exceeded',
    meaning: 'the quota of the usage plan is used up',
  },
  { status: 429, text: 'Too Many Requests', meaning: 'too many requests in this time' },
  { status: 502, text: 'Internal server error', meaning: "a failure of the solution's function" },
];

export const errors: VendorErrors = {
  title: 'AWS CloudFront prewarm solution',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
  rows: answers.map(toRow),
};

function toRow({ status, text, meaning }: Answer): VendorErrorRow {
  const { code, problems } = toVendorError({
    answer: { status, headers: {}, body: new Uint8Array() },
    text,
    redact: (plain) => plain,
    now: 0,
    input: 'endpoint',
    version: '2024-04',
  });
  return { vendorCode: `HTTP ${status} ${text}`, meaning, code, remedy: problems[0]?.remedy };
}
