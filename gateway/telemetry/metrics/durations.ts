/** Seconds: from what a plan in the cache takes to the longest deadline of any sense. */
export const DURATION_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export const seconds = (ms: number): number => ms / 1_000;
