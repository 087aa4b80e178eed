// Which of the three kinds of credentials is given: an access key, a token, or a user whose token is
// fetched. Exactly one kind; environment variables fill gaps and never count as a second one.
import type { InputProblem } from '../../errors.ts';
import type { ProviderValues } from '../provider.ts';

export type HuaweiCredentials =
  | {
      readonly kind: 'access-key';
      readonly accessKey: string;
      readonly secretKey: string;
      /** Of temporary keys. */
      readonly securityToken: string | undefined;
    }
  | { readonly kind: 'token'; readonly token: string }
  | {
      readonly kind: 'user';
      readonly account: string;
      readonly user: string;
      readonly password: string;
      /** Base URL of IAM without a final `/`. */
      readonly iamEndpoint: string;
    }
  /** A dry run needs none. */
  | { readonly kind: 'none' };

const kinds = {
  'access-key': {
    needed: ['huawei-access-key', 'huawei-secret-key'],
    optional: ['huawei-security-token'],
  },
  token: { needed: ['huawei-auth-token'], optional: [] },
  user: {
    needed: ['huawei-iam-account', 'huawei-iam-user', 'huawei-iam-password'],
    optional: ['huawei-iam-endpoint'],
  },
} as const;
type Kind = keyof typeof kinds;
const kindNames = ['access-key', 'token', 'user'] as const satisfies readonly Kind[];

export function readCredentials(
  values: ProviderValues,
  iamEndpoint: string,
): { readonly credentials: HuaweiCredentials; readonly problems: readonly InputProblem[] } {
  const typed = kindNames.filter((kind) => names(kind).some((name) => values.getTyped(name)));
  const none = { kind: 'none' } as const;
  if (typed.length > 1) return { credentials: none, problems: [twoKinds(typed)] };
  const kind =
    typed[0] ?? kindNames.find((one) => kinds[one].needed.every((name) => values.get(name)));
  if (kind === undefined)
    return { credentials: none, problems: values.needsCredentials ? [noKind] : [] };
  // One key without the other is a mistake, even if the run needs none.
  const isHalf = kind === 'access-key';
  const problems =
    values.needsCredentials || isHalf
      ? [...findMissing(kind, values), ...findDamaged(kind, values)]
      : [];
  return { credentials: toCredentials(kind, values, iamEndpoint), problems };
}

/** What must be shown nowhere. */
export function secretsOf(credentials: HuaweiCredentials): readonly string[] {
  switch (credentials.kind) {
    case 'access-key': {
      const { accessKey, secretKey, securityToken } = credentials;
      return [accessKey, secretKey, ...(securityToken === undefined ? [] : [securityToken])];
    }
    case 'token':
      return [credentials.token];
    case 'user':
      return [credentials.password];
    case 'none':
      return [];
  }
}

function names(kind: Kind): readonly string[] {
  return [...kinds[kind].needed, ...kinds[kind].optional];
}

function toCredentials(kind: Kind, values: ProviderValues, iamEndpoint: string): HuaweiCredentials {
  const read = (name: string): string => values.get(name) ?? '';
  switch (kind) {
    case 'access-key': {
      const [accessKey, secretKey] = [read('huawei-access-key'), read('huawei-secret-key')];
      return { kind, accessKey, secretKey, securityToken: values.get('huawei-security-token') };
    }
    case 'token':
      return { kind, token: read('huawei-auth-token') };
    case 'user':
      return {
        kind,
        account: read('huawei-iam-account'),
        user: read('huawei-iam-user'),
        password: read('huawei-iam-password'),
        iamEndpoint,
      };
  }
}

function twoKinds(typed: readonly Kind[]): InputProblem {
  const given = typed.map((kind) => kinds[kind].needed.map((name) => `\`${name}\``).join(' + '));
  return {
    code: 'input-invalid',
    input: kinds[typed[0] ?? 'token'].needed[0],
    message: `Two kinds of Huawei Cloud credentials are given: ${given.join(', and ')}.`,
    remedy: 'Give one kind; an access key (AK/SK) is what Huawei Cloud recommends.',
  };
}

const noKind: InputProblem = {
  code: 'input-missing',
  input: 'huawei-access-key',
  message:
    'No credentials of Huawei Cloud are given: none of `huawei-access-key`, `huawei-auth-token` and `huawei-iam-user`.',
  remedy:
    'Give `huawei-access-key` and `huawei-secret-key`; or `huawei-auth-token`; or `huawei-iam-account`, `huawei-iam-user` and `huawei-iam-password`.',
};

function findMissing(kind: Kind, values: ProviderValues): readonly InputProblem[] {
  return kinds[kind].needed
    .filter((name) => values.get(name) === undefined)
    .map((input) => ({
      code: 'input-missing',
      input,
      message: `\`${input}\` is missing; ${kinds[kind].needed.map((name) => `\`${name}\``).join(', ')} go together.`,
      remedy: 'Store it as a secret and pass it.',
    }));
}

/** What is sent in a header; a value itself is never quoted. */
function findDamaged(kind: Kind, values: ProviderValues): readonly InputProblem[] {
  if (kind === 'user') return [];
  return names(kind)
    .filter((name) => !/^[\x21-\x7e]*$/.test(values.get(name) ?? ''))
    .map((input) => ({
      code: 'input-invalid',
      input,
      message: `\`${input}\` contains characters that keys never have (spaces, line breaks or letters outside ASCII).`,
      remedy: 'Copy it again; take care of line breaks.',
    }));
}
