/** What every `outsideSource` says of itself. */
export const OUTSIDE_SOURCE =
  'Who published what `basis` calls OUTSIDE_SOURCE: a site, or a paper with its date; null for any other basis.';
