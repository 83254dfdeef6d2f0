/** This agency, as the table of organisations knows it. */
export const AMEXCID = 'org:amexcid';
