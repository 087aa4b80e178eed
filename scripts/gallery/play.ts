import type { ActionRequest, ActionResult } from '../demo/run-action.ts';
import type { Stage, Values } from '../demo/stage.ts';

/** What GitHub says about a run, for the links of the summary. */
export const onGitHub: Values = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'example/site',
  GITHUB_RUN_ID: '17390412345',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_ACTION: 'cdn',
  GITHUB_ACTION_REPOSITORY: 'OWNER/cdn-cache-action',
  GITHUB_ACTION_REF: 'v1',
};

export function play(
  stage: Stage,
  inputs: Values,
  more: Partial<ActionRequest> = {},
): Promise<ActionResult> {
  return stage.run(inputs, { ...more, environment: { ...onGitHub, ...more.environment } });
}

export function nhn({ settings }: Stage, provider: string): Values {
  return {
    provider,
    mode: 'purge',
    endpoint: settings['nhn-endpoint'] ?? '',
    'nhn-app-key': settings['nhn-app-key'] ?? '',
    'nhn-secret-key': settings['nhn-secret-key'] ?? '',
    'nhn-domain': settings['nhn-domain'] ?? '',
  };
}

export function huawei({ settings }: Stage, provider: string, mode: string): Values {
  return {
    provider,
    mode,
    endpoint: settings['huawei-endpoint'] ?? '',
    'huawei-access-key': settings['huawei-access-key'] ?? '',
    'huawei-secret-key': settings['huawei-secret-key'] ?? '',
    ...(provider === 'huawei-vod' && { 'huawei-project-id': settings['huawei-project-id'] ?? '' }),
    'poll-interval': '500ms',
  };
}
