/** Of every request: firewalls refuse requests without one, and may be taught to let this one pass. */
export const userAgent = 'cdn-cache-action/0.1.0';
