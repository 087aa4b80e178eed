/** Parameters that let anybody in who has them: signatures, tokens, policies and keys of signed URLs. */
const signing =
  /(?<=[?&])((?:[^=&#]*[-_.])?(?:sig|sign|signature|token|auth|hmac|policy|credential|secret|password|key)(?:[-_.][^=&#]*)?|[^=&#]*(?:signature|token|authkey|apikey)|hdn\w+)=[^&#]*/gi;

/** A URL as it is shown to people: with the value of what signs it hidden. */
export function hideSignature(url: string): string {
  return url.includes('?') ? url.replace(signing, '$1=***') : url;
}

/** Shorter values are words more often than secrets, and hidden wherever they stand. */
const shortestSignature = 8;

/** The values that are hidden in a URL, if they are long enough to be secrets by themselves. */
export function listSignatures(url: string): readonly string[] {
  return [...url.matchAll(signing)]
    .map(([parameter]) => parameter.slice(parameter.indexOf('=') + 1))
    .filter(({ length }) => length >= shortestSignature);
}
