import { FigureCountRepository as AmexcidCounts } from '../../subgraphs/amexcid/figure-count.repository';
import type { FigureCountDocument } from '../../subgraphs/kit/figure-count';
import type { GenerationView } from '../../subgraphs/kit/generations';
import { FigureCountRepository as UsaidCounts } from '../../subgraphs/usaid/figure-count.repository';
import type { AgencyName } from '../agencies';
import { isProfileName, profiles } from '../profiles';

/** The figure whose people are a whole register: a profile may leave it incomplete. */
const REGISTER_FIGURE = 'RF-10';

/** Whether the rows of this generation are meant to recount to the figure. */
export function recountsTo(figureId: string, { profile }: { readonly profile: string }): boolean {
  return figureId !== REGISTER_FIGURE || !isProfileName(profile) || profiles[profile].recountsRegister;
}

/** What an agency's rows recount to, counted now, row by row. */
export async function recount(agency: AgencyName, view: GenerationView): Promise<FigureCountDocument[]> {
  if (agency === 'arco') return [];
  const counts = await (agency === 'usaid' ? new UsaidCounts(view) : new AmexcidCounts(view)).recount();
  return counts.filter(({ _id }) => recountsTo(_id, view.generation));
}
