import { amexcidCollections } from '../subgraphs/amexcid/collections';
import { arcoCollections } from '../subgraphs/arco/collections';
import type { AnyCollectionSpec } from '../subgraphs/kit/collections';
import { usaidCollections } from '../subgraphs/usaid/collections';

export const agencyNames = ['usaid', 'amexcid', 'arco'] as const;
export type AgencyName = (typeof agencyNames)[number];

/** The database of each agency. */
export type Databases = Readonly<Record<AgencyName, string>>;

export const agencyCollections: Readonly<Record<AgencyName, readonly AnyCollectionSpec[]>> = {
  usaid: usaidCollections,
  amexcid: amexcidCollections,
  arco: arcoCollections,
};
