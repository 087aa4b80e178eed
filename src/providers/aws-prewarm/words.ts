/** Words of this vendor, which no room outside of its folder may know; a house test reads them. */
export const vendorWords: readonly string[] = [
  ...['CloudFront', 'execute-api', 'aws-', 'requestID'],
  ...['IN_PROGRESS', 'CHECK_POP', 'INSERT_TASK', 'FINISHED', 'STOPPED'],
];
