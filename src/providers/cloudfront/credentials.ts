// The access key, from inputs or from the variables that `aws-actions/configure-aws-credentials` sets. Keys
// that come from another place, such as a profile, are not fetched here.
import type { InputProblem } from '../../errors.ts';
import type { ProviderValues } from '../provider.ts';
import type { AccessKey } from './sign.ts';

export interface ReadKey {
  /** Undefined if the run needs none, or if something is wrong. */
  readonly key: AccessKey | undefined;
  readonly problems: readonly InputProblem[];
}

const names = ['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token'] as const;
const [idName, secretName, tokenName] = names;

/** Inputs and variables are never mixed: a token of one role with the keys of another is refused. */
export function readAccessKey(values: ProviderValues): ReadKey {
  const isTyped = names.some((name) => values.getTyped(name) !== undefined);
  const read = isTyped ? values.getTyped : values.get;
  const [accessKeyId, secretAccessKey, sessionToken] = names.map((name) => read(name));
  if (accessKeyId === undefined && secretAccessKey === undefined && sessionToken === undefined)
    return { key: undefined, problems: values.needsCredentials ? [noKey(values)] : [] };
  const problems = [
    ...findMissing({ [idName]: accessKeyId, [secretName]: secretAccessKey }, isTyped),
    ...findUnfit(accessKeyId, sessionToken),
    ...findDamaged({
      [idName]: accessKeyId,
      [secretName]: secretAccessKey,
      [tokenName]: sessionToken,
    }),
  ];
  if (problems.length > 0 || accessKeyId === undefined || secretAccessKey === undefined)
    return { key: undefined, problems };
  return { key: { accessKeyId, secretAccessKey, sessionToken }, problems };
}

type Given = Readonly<Record<string, string | undefined>>;

function findMissing(given: Given, isTyped: boolean): readonly InputProblem[] {
  const where = isTyped
    ? 'Inputs are not completed from variables.'
    : 'The variables `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` are set only in part.';
  return Object.entries(given)
    .filter(([, value]) => value === undefined)
    .map(([input]) => ({
      code: 'input-missing',
      input,
      message: `\`${input}\` is missing: \`${idName}\` and \`${secretName}\` go together. ${where}`,
      remedy: 'Store both as secrets and pass both, or neither and use the variables.',
    }));
}

/**
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html: keys that begin with
 * ASIA are temporary.
 */
function findUnfit(
  accessKeyId: string | undefined,
  sessionToken: string | undefined,
): readonly InputProblem[] {
  if (accessKeyId?.startsWith('ASIA') !== true || sessionToken !== undefined) return [];
  return [
    {
      code: 'input-missing',
      input: tokenName,
      message: `\`${tokenName}\` is missing: the access key is a temporary one, and these have a token.`,
      remedy: 'Pass the token that came with the key.',
    },
  ];
}

/** A value itself is never quoted. */
function findDamaged(given: Given): readonly InputProblem[] {
  return Object.entries(given)
    .filter(([, value = '']) => !/^[\x21-\x7e]*$/.test(value))
    .map(([input]) => ({
      code: 'input-invalid',
      input,
      message: `\`${input}\` contains characters that keys never have (spaces, line breaks or letters outside ASCII).`,
      remedy: 'Copy it again; take care of line breaks.',
    }));
}

/** Set if a tool of the vendor would find keys that no variable holds. */
const elsewhere = [
  'AWS_PROFILE',
  'AWS_DEFAULT_PROFILE',
  'AWS_CONFIG_FILE',
  'AWS_SHARED_CREDENTIALS_FILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
] as const;

const configure =
  'Run `aws-actions/configure-aws-credentials` in a step before this one (`permissions: id-token: write`, `role-to-assume`, `aws-region: us-east-1`)';

function noKey({ getVariable }: ProviderValues): InputProblem {
  const found = elsewhere.find((name) => getVariable(name) !== undefined);
  if (found === undefined)
    return {
      code: 'input-missing',
      input: idName,
      message: `\`${idName}\` is missing, and \`AWS_ACCESS_KEY_ID\` is not set.`,
      remedy: `${configure}, or pass \`${idName}\` and \`${secretName}\`.`,
    };
  return {
    code: 'input-missing',
    input: idName,
    message: `\`${idName}\` is missing, and \`AWS_ACCESS_KEY_ID\` is not set. \`${found}\` is, but this action reads neither profiles nor roles.`,
    remedy: `${configure}. If it sets a profile (\`aws-profile\`), also set its \`output-env-credentials: true\`.`,
  };
}
