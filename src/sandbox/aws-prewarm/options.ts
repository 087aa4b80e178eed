// What tests can change about the prewarm solution.

export interface AwsPrewarmOptions {
  readonly apiKey: string;
  readonly taskMilliseconds: number;
  /** A parameter of the stack of 2023, off by default. */
  readonly showSuccessUrls: boolean;
}

export const awsPrewarmDefaults: AwsPrewarmOptions = {
  apiKey: 'sandbox-api-key',
  taskMilliseconds: 3_000,
  showSuccessUrls: false,
};
