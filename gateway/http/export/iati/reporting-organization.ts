/** Who issues an IATI file, in the terms of `reporting-org`. */
export interface ReportingOrganization {
  readonly ref: string;
  /** IATI OrganisationType. */
  readonly type: string;
  readonly name: string;
}

/**
 * Whoever runs this graph, until the configuration says who that is. It is not USAID: a file that named USAID as
 * its publisher would pass for USAID's own. The registry knows no such publisher, so the identifier carries SYN.
 */
export const UNREGISTERED: ReportingOrganization = {
  ref: 'SYN-SEMBRANDO-OPORTUNIDADES',
  type: '90',
  name: 'Sembrando Oportunidades unified graph (synthetic identifier, not in the IATI registry)',
};
