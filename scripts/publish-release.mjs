// `node scripts/publish-release.mjs VERSION NOTES_FILE`: makes the release and its tags of $GITHUB_SHA. It runs in the
// job that may write, so it needs no package. What an earlier attempt has done is not done again.
import { readFileSync } from 'node:fs';

const {
  GITHUB_API_URL,
  GITHUB_REPOSITORY,
  GITHUB_SHA: commit,
  GH_TOKEN,
  DEFAULT_BRANCH,
} = process.env;
const [version = '', notesFile = ''] = process.argv.slice(2);
const [tag, major] = [`v${version}`, `v${version.split('.')[0]}`];
const again = `Start the workflow "Release" again on ${DEFAULT_BRANCH}.`;

/** Ends the run with a reason and a next step. */
class Refusal extends Error {}

async function call(method, path, body) {
  const response = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${GH_TOKEN}`,
      'x-github-api-version': '2022-11-28',
    },
    body: body === undefined ? undefined : JSON.stringify(body),
    redirect: 'error',
  });
  const text = await response.text();
  if (response.ok) return JSON.parse(text);
  throw new Refusal(
    `${method} ${path}: HTTP ${response.status}. ${text.replaceAll(/\s+/g, ' ').slice(0, 300)} ` +
      'Remove the cause, then use "Re-run failed jobs": what was done is not done again.',
  );
}

/** Names of tags that begin with `prefix`, and their commits. */
async function findTags(prefix) {
  const refs = await call('GET', `/git/matching-refs/tags/${prefix}`);
  return new Map(refs.map(({ ref, object }) => [ref.replace('refs/tags/', ''), object.sha]));
}

async function findRelease() {
  for (let page = 1; ; page += 1) {
    const releases = await call('GET', `/releases?per_page=100&page=${page}`);
    const found = releases.find(({ tag_name: name }) => name === tag);
    if (found !== undefined || releases.length < 100) return found;
  }
}

/** GitHub refuses this token a tag if the workflow files of the commit are not those of the branch. */
async function refuseOldCommit() {
  const { object } = await call('GET', `/git/ref/heads/${DEFAULT_BRANCH}`);
  if (object.sha !== commit)
    throw new Refusal(
      `${DEFAULT_BRANCH} is at ${object.sha}, and this run is of ${commit}: nothing was published. ${again}`,
    );
}

async function publish() {
  const tagged = (await findTags(tag)).get(tag);
  if (tagged !== undefined && tagged !== commit)
    throw new Refusal(
      `${tag} is the tag of ${tagged}, and a released version never changes. Set the next version in package.json and CHANGELOG.md, merge, and start "Release" with it.`,
    );
  if (tagged === undefined) await refuseOldCommit();
  const release = await findRelease();
  if (release?.draft === true)
    throw new Refusal(`${tag} has a draft. Delete it, then use "Re-run failed jobs".`);
  if (release !== undefined) return console.log(`${tag} is released already.`);
  await call('POST', '/releases', {
    ...{ tag_name: tag, target_commitish: commit, name: tag },
    body: readFileSync(notesFile, 'utf8'),
  });
  console.log(`${tag} is released.`);
}

/** The tag of the major version goes to its newest release, and never back. */
async function moveMajor() {
  const tags = await findTags(major);
  if (tags.get(tag) !== commit)
    throw new Refusal(`${tag} is not the tag of ${commit}, though it was released. ${again}`);
  const newest = [...tags.keys()]
    .filter((name) => name.startsWith(`${major}.`))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .at(-1);
  if (newest !== tag) return console.log(`${major} stays at ${newest}.`);
  if (tags.get(major) === commit) return console.log(`${major} is there already.`);
  if (tags.has(major)) await call('PATCH', `/git/refs/tags/${major}`, { sha: commit, force: true });
  else await call('POST', '/git/refs', { ref: `refs/tags/${major}`, sha: commit });
  console.log(`${major} is ${tag} now.`);
}

try {
  await publish();
  await moveMajor();
} catch (error) {
  // Nothing but a sentence: no key is in an error, and GitHub shows it on the page of the run.
  console.log(`::error::${error instanceof Refusal ? error.message : `${error}. ${again}`}`);
  process.exitCode = 1;
}
