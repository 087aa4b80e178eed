// A certificate authority of a company, made anew for each test file by openssl; its keys are nowhere else.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Identity {
  readonly key: string;
  readonly cert: string;
}

export interface Authority extends Disposable {
  /** PEM, and a file that holds it. */
  readonly cert: string;
  readonly file: string;
  /** A certificate for these names (or `127.0.0.1`), valid for some days, or since yesterday no longer. */
  issue(names: readonly string[], options?: { readonly isExpired?: boolean }): Identity;
}

export function createAuthority(): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'authority-'));
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: readonly string[]): void =>
    void execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  openssl(
    ...['req', '-x509', ...newKey, '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2'],
    ...['-subj', '/CN=Authority of a company', '-addext', 'keyUsage=critical,keyCertSign'],
  );
  writeFileSync(at('index.txt'), '');
  writeFileSync(at('serial'), '01\n');
  writeFileSync(
    at('ca.cnf'),
    '[ca]\ndefault_ca=own\n[own]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\npolicy=any\nunique_subject=no\ncopy_extensions=copy\n[any]\ncommonName=supplied\n',
  );
  return {
    cert: readFileSync(at('ca.pem'), 'utf8'),
    file: at('ca.pem'),
    issue(names, { isExpired = false } = {}) {
      const alternatives = names.map((name) => `${/^[\d.]+$/.test(name) ? 'IP' : 'DNS'}:${name}`);
      openssl(
        ...['req', '-new', ...newKey, '-keyout', 'own.key', '-out', 'own.csr'],
        ...['-subj', `/CN=${names[0]}`, '-addext', `subjectAltName=${alternatives.join(',')}`],
      );
      const day = (shift: number): string =>
        `${new Date(Date.now() + shift * 86_400_000).toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`;
      const [from, to] = isExpired ? [day(-3), day(-1)] : [day(-1), day(2)];
      openssl(
        ...['ca', '-batch', '-config', 'ca.cnf', '-cert', 'ca.pem', '-keyfile', 'ca.key'],
        ...['-startdate', from, '-enddate', to, '-in', 'own.csr', '-out', 'own.pem', '-notext'],
      );
      return {
        key: readFileSync(at('own.key'), 'utf8'),
        cert: readFileSync(at('own.pem'), 'utf8'),
      };
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
